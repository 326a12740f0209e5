"""The assignment in groups: exact laws of its loads, and the oracle's closed form against its definition."""

from __future__ import annotations

import sys
from collections import Counter
from fractions import Fraction
from itertools import accumulate
from math import ceil, floor
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))

import groups
import oracle
from groups import LOCAL, SPREAD, GroupedAssignment
from test_shares import Branches
from vector_file import Draws

Law = Counter[tuple[tuple[int, ...], tuple[int, ...]]]


class Loads(GroupedAssignment):
    """The loads alone."""

    @staticmethod
    def assignment(loads: object, rows: int, k: int, seed: int) -> None:  # type: ignore[override]
        return None


def check_every_seed(made: GroupedAssignment, rule: str) -> None:
    """What holds whatever is drawn."""
    of_groups, of_targets = made.shares(rule)
    assert sum(made.r) == made.f * made.m
    for rows, x in zip(made.r, of_groups):
        assert floor(x) <= rows <= ceil(x)
    for held, x in zip(accumulate(made.r), accumulate(of_groups)):
        assert abs(held - x) < 1
    for members, rows in zip(made.members, made.r):
        loads, share = [made.t[j] for j in members], [of_targets[j] for j in members]
        assert sum(loads) == made.d * rows
        assert max(loads, default=0) <= rows
        if rule == LOCAL:  # of what the group has
            weights = [made.weights[j] if rows > 0 else 0 for j in members]
            share = groups.capped(weights, Fraction(made.d * rows), Fraction(rows))
        for load, x in zip(loads, share):
            assert floor(x) <= load <= ceil(x)
        for held, x in zip(accumulate(loads), accumulate(share)):
            assert abs(held - x) < 1
    for load, x in zip(made.t, of_targets):
        assert abs(load - x) < (1 if rule == SPREAD else 2)


def law_of_loads(
    request: tuple[list[int], list[int], str, int, int, int], monkeypatch: pytest.MonkeyPatch
) -> tuple[Law, Loads]:
    """The law of (R, t) when every draw is uniform. No number is drawn twice with one key."""
    weights, group, rule, m, k, f = request
    branches = Branches()
    law: Law = Counter()
    made: list[Loads] = []

    def run() -> list[int]:
        made.append(Loads(weights, group, max(group) + 1, rule, m, k, 7, f))
        return []

    with monkeypatch.context() as patch:
        patch.setattr(oracle, "uniform", branches.uniform)
        for _, probability in branches.runs(run):
            check_every_seed(made[-1], rule)
            law[tuple(made[-1].r), tuple(made[-1].t)] += probability  # type: ignore[assignment]
            assert len(set(branches.asked)) == len(branches.asked)
            assert {key for key, _ in branches.asked} <= {oracle.key(7, 10), oracle.key(7, 12)}
    assert sum(law.values()) == 1
    return law, made[-1]


def small_request(draw: Draws) -> tuple[list[int], list[int], str, int, int, int]:
    n = draw(1, 7)
    n_groups = draw(1, n)
    group = [draw(0, n_groups - 1) for _ in range(n)]
    weights = [draw(0, (1, 3, 10, 1000)[draw(0, 3)]) for _ in range(n)]
    if draw(0, 4) == 0:
        weights = [w**3 for w in weights]
    rule = (SPREAD, LOCAL)[draw(0, 1)]
    f = draw(1, 3)
    k = f * draw(1, 2) if rule == LOCAL else f
    return weights, group, rule, draw(1, 6), k, f if rule == LOCAL else 0


def test_mean_loads_are_the_shares_exactly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of groups and of targets, as equalities of fractions."""
    draw = Draws(81)
    outcomes: Counter[str] = Counter()
    for _ in range(900):
        request = small_request(draw)
        try:
            law, made = law_of_loads(request, monkeypatch)
        except (oracle.InfeasibleError, groups.OutOfRangeError):
            continue
        of_groups, of_targets = made.shares(request[2])
        for c, x in enumerate(of_groups):
            assert sum(r[c] * p for (r, _), p in law.items()) == x
        for j, x in enumerate(of_targets):
            assert sum(t[j] * p for (_, t), p in law.items()) == x
        outcomes[request[2]] += len(law) > 2
    assert min(outcomes.values()) > 60


def test_spread_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    # Two groups of two halves: each walk leaves one of its two a whole route, and nothing to the groups.
    law, _ = law_of_loads(([1] * 4, [0, 1, 0, 1], SPREAD, 2, 1, 0), monkeypatch)
    pairs = [(1, 1, 0, 0), (1, 0, 0, 1), (0, 1, 1, 0), (0, 0, 1, 1)]
    assert law == {((1, 1), t): Fraction(1, 4) for t in pairs}
    # Two groups of 1/2, of which one gets the only route; who of two in the first, their weights decide.
    law, _ = law_of_loads(([1, 2, 3], [0, 0, 1], SPREAD, 1, 1, 0), monkeypatch)
    assert law == {
        ((1, 0), (1, 0, 0)): Fraction(1, 6),
        ((1, 0), (0, 1, 0)): Fraction(1, 3),
        ((0, 1), (0, 0, 1)): Fraction(1, 2),
    }
    # Half of the weight, but not more than every row: the others share what is left as their weights are.
    law, _ = law_of_loads(([8, 1, 3], [0, 1, 2], SPREAD, 4, 2, 0), monkeypatch)
    assert law == {((4, 1, 3), (4, 1, 3)): Fraction(1)}


def test_every_seed_keeps_the_rule() -> None:
    draw = Draws(82)
    made = 0
    for _ in range(2000):
        weights, group, rule, m, k, f = small_request(draw)
        try:
            assignment = GroupedAssignment(weights, group, max(group) + 1, rule, m, k, draw.word(), f)
        except (oracle.InfeasibleError, groups.OutOfRangeError):
            continue
        made += 1
        check_every_seed(assignment, rule)
        # Loads that are given as weights are the loads under every seed.
        again = Loads(assignment.t, group, max(group) + 1, rule, m, k, draw.word(), f)
        assert (again.r, again.t) == (assignment.r, assignment.t)
        rows = assignment.rows()
        for i, row in enumerate(rows):
            of = Counter(group[j] for j in row)
            assert len(set(row)) == k
            assert len(of) == assignment.f
            assert set(of.values()) == {assignment.d}
            assert assignment.row(i) == row
            assert assignment.row(i, sort_rows=True) == sorted(row)
    assert made > 800


def test_rows_alone_are_those_of_the_whole() -> None:
    """Many blocks, among groups and inside them."""
    draw = Draws(83)
    for m, n, n_groups, rule, k, f in [
        (700, 30, 6, SPREAD, 2, 0),
        (900, 24, 8, SPREAD, 3, 0),
        (500, 30, 5, LOCAL, 6, 3),
        (300, 40, 1, LOCAL, 4, 1),
    ]:
        group = [j % n_groups for j in range(n)]
        weights = [draw(1, 30) for _ in range(n)]
        made = GroupedAssignment(weights, group, n_groups, rule, m, k, draw.word(), f)
        rows = made.rows()
        assert made.among.nb > 50 or n_groups == 1
        for i in (0, 1, m - 1, *(draw(0, m - 1) for _ in range(60))):
            assert made.row(i) == rows[i]


def test_groups_of_one_target_are_no_groups() -> None:
    for seed in range(20):
        weights = [5, 1, 9, 0, 3, 3, 40]
        plain = oracle.assign(weights, 25, 3, seed)
        assert GroupedAssignment(weights, list(range(7)), 7, SPREAD, 25, 3, seed).rows() == plain
