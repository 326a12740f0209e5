"""The oracle of the reassignment against a search of all rows, on tiny requests, and what section 11 says of special cases."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from groups import LOCAL, SPREAD, GroupedAssignment
from oracle import Matrix
from reassignment import FREE, Reassignment
from vector_file import Draws


def all_rows(m: int, k: int, t: list[int], group: list[int]) -> Iterator[list[tuple[int, ...]]]:
    """All sets of rows with these loads that keep the rule."""
    choices = [row for row in combinations(range(len(t)), k) if len({group[j] for j in row}) == k]

    def rest(rows: list[tuple[int, ...]], left: list[int]) -> Iterator[list[tuple[int, ...]]]:
        if len(rows) == m:
            if not any(left):
                yield rows
            return
        for row in choices:
            if all(left[j] > 0 for j in row):
                yield from rest([*rows, row], [u - (j in row) for j, u in enumerate(left)])

    return rest([], t)


def request(draw: Draws) -> tuple[Matrix, list[int], list[int], int, int]:
    n = draw(2, 5)
    n_groups = draw(1, min(4, n))
    group = [draw(0, n_groups - 1) for _ in range(n)]
    k, m = draw(1, min(2, len(set(group)))), draw(1, 4)
    previous = [[j if draw(0, 5) else FREE for j in draw.permutation(n)[:k]] for _ in range(m)]
    return previous, [draw(1, 5) for _ in range(n)], group, m, k


def test_no_rows_need_fewer_moves() -> None:
    """300 tiny requests, in which every set of rows is tried."""
    draw, beyond = Draws(41), 0
    for seed in range(300):
        previous, weights, group, m, k = request(draw)
        made = Reassignment(previous, weights, m, k, seed, group, max(group) + 1)
        held = [{j for j in row if j != FREE} for row in previous]
        fewest = min(
            sum(len(a - set(b)) for a, b in zip(held, rows)) for rows in all_rows(m, k, made.t, group)
        )
        assert len(made.moves) == fewest
        beyond += fewest > made.bound
    assert beyond > 3


@pytest.mark.parametrize("rule", [SPREAD, LOCAL])
def test_special_cases(rule: str) -> None:
    draw = Draws(42)
    for seed in range(60):
        group = [j % 4 for j in range(12)]
        weights = [draw(1, 9) for _ in group]
        k, f, m = (3, 0, draw(1, 30)) if rule == SPREAD else (4, 2, draw(1, 30))
        new = GroupedAssignment(weights, group, 4, rule, m, k, seed, f).rows()
        assert Reassignment([], weights, m, k, seed, group, 4, rule, f).routes == new
        same = Reassignment(new, weights, m, k, seed + 1, group, 4, rule, f)
        assert (same.routes, same.moves) == (new, [])
        weights[3] += 2
        there = Reassignment(new, weights, m, k, seed, group, 4, rule, f)
        now, steps = new, 0
        while True:
            step = Reassignment(now, weights, m, k, seed, group, 4, rule, f, max_moves=k)
            now, steps = step.routes, steps + len(step.moves)
            if step.moves_left == 0:
                break
        if rule == SPREAD:
            assert steps == len(there.moves)
