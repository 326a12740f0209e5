"""The laws of the reassignment (SPEC section 11), through the shared library: every rule by a check of its own, the fewest
moves against a linear program, and by chance alone who moves.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor

import native
import numpy as np
import pytest
from gof import Array, Verdict, binomial_p, random_seeds, uniform_p
from scipy.optimize import linprog
from scipy.sparse import csr_array

SPREAD, LOCAL = native.GROUPS_SPREAD, native.GROUPS_LOCAL


class Case:
    """Previous routes and what is asked now."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.n = int(rng.integers(1, 9))
        self.groups = int(rng.integers(1, self.n + 1)) if rng.random() < 0.7 else 0
        self.group = rng.integers(0, self.groups, self.n) if self.groups else np.arange(self.n)
        self.k = int(rng.integers(1, len(set(self.group.tolist())) + 1))
        self.m = int(rng.integers(1, 9))
        rows = int(rng.choice([self.m, self.m, rng.integers(0, 10)]))
        self.previous = np.full((rows, self.k), -1, np.int32)
        keeps_rule = rng.random() < 0.6
        for row in self.previous:
            listed: list[int] = []
            for j in rng.permutation(self.n):
                if not keeps_rule or self.group[j] not in self.group[listed]:
                    listed.append(int(j))
            row[: len(listed)] = listed[: self.k]
            row[rng.random(self.k) < 0.1] = -1
            rng.shuffle(row)
        self.weights = rng.integers(0, 9, self.n) if rng.random() < 0.7 else rng.integers(1, 3, self.n)
        self.router = native.Router(seed=int(rng.integers(2**63)))

    def grouping(self) -> native.Grouping | None:
        return native.Grouping(self.group, self.groups, SPREAD) if self.groups else None

    def reassign(self, previous: Array, max_moves: int | None = None) -> native.Reassigned:
        weights = self.weights.astype(np.uint64)
        return self.router.reassign(previous, weights, self.m, self.k, self.grouping(), max_moves)


def fewest_moves(case: Case, loads: Array) -> int:
    """The linear program of the rows that have the loads: it has whole solutions, because it is a flow."""
    m, n = case.m, case.n
    cells = sorted({(i, int(case.group[j])) for i in range(m) for j in range(n)})
    row_of_cell = {cell: q for q, cell in enumerate(cells)}
    held = np.zeros((m, n))
    for i, row in enumerate(case.previous[:m]):
        held[i, row[row >= 0]] = 1
    at, column, cell = [], [], []
    for i in range(m):
        for j in range(n):
            at += [i, m + j]
            column += [i * n + j] * 2
            cell.append(row_of_cell[i, int(case.group[j])])
    equal = csr_array((np.ones(len(at)), (at, column)), shape=(m + n, m * n))
    within = csr_array((np.ones(m * n), (cell, np.arange(m * n))), shape=(len(cells), m * n))
    right = np.concatenate([np.full(m, case.k), loads])
    found = linprog(-held.ravel(), within, np.ones(len(cells)), equal, right, (0, 1), method="highs")
    assert found.status == 0
    return int(held.sum()) - round(-found.fun)


def shares(weights: Array, total: int, cap: int) -> list[Fraction]:
    """What each target is to have, from its meaning."""
    result, still_open, left = (
        [Fraction(0)] * len(weights),
        {j for j, w in enumerate(weights) if w > 0},
        total,
    )
    while still_open:
        w = int(sum(weights[j] for j in still_open))
        over = {j for j in still_open if int(weights[j]) * left > cap * w}
        for j in over or still_open:
            result[j] = Fraction(cap) if over else Fraction(int(weights[j]) * left, w)
        left -= cap * len(over)
        still_open = still_open - over if over else set()
    return result


def check_loads(case: Case, loads: Array) -> None:
    n_groups = int(case.group.max()) + 1
    of_groups = np.bincount(case.group, case.weights, n_groups).astype(int)
    rows = np.bincount(case.group, loads, n_groups).astype(int)
    group_shares = shares(of_groups, case.k * case.m, case.m)
    for c, share in enumerate(group_shares):
        assert floor(share) <= rows[c] <= ceil(share)
    for j, load in enumerate(loads):
        w = int(of_groups[case.group[j]])
        share = group_shares[case.group[j]] * int(case.weights[j]) / w if w else Fraction(0)
        assert floor(share) <= load <= ceil(share)


def check_rows(case: Case, routes: Array) -> None:
    assert routes.min() >= 0
    for row in routes:
        assert len(set(case.group[row].tolist())) == case.k


def check_moves(case: Case, found: native.Reassigned) -> None:
    now = np.full((case.m, case.k), -1, np.int32)
    rows = min(case.m, len(case.previous))
    now[:rows] = case.previous[:rows]
    for row, slot, source, target in found.moves:
        assert now[row, slot] == source
        now[row, slot] = target
    filled = now != found.routes
    assert np.all(now[filled] == -1)
    assert filled.sum() == found.stats.filled
    gone = [set(a.tolist()) - set(b.tolist()) - {-1} for a, b in zip(case.previous, found.routes)]
    assert sum(map(len, gone)) == found.stats.moves == len(found.moves)


def test_fewest_moves() -> None:
    """1,000 small cases with and without groups, half of them from routes that break the rule or have free places."""
    beyond = 0
    for number in range(1000):
        case = Case(np.random.default_rng([61, number]))
        try:
            found = case.reassign(case.previous)
        except native.RouterError as error:
            assert error.status == native.ERROR_INFEASIBLE
            continue
        loads = np.bincount(found.routes.ravel(), minlength=case.n)
        check_rows(case, found.routes)
        check_loads(case, loads)
        check_moves(case, found)
        rows = case.previous[: case.m]
        held = np.bincount(rows[rows >= 0], minlength=case.n)
        assert found.stats.bound == np.maximum(0, held - loads).sum()
        assert found.stats.moves == fewest_moves(case, loads), number
        beyond += found.stats.moves > found.stats.bound
        again = case.reassign(found.routes)
        assert again.stats.moves == again.stats.bound == 0
        assert np.array_equal(again.routes, found.routes)
    assert beyond > 20  # or the cases are too easy


def test_steps_converge() -> None:
    """One move at a time, in 400 small cases: the goal is reached, in at most a few more moves than at once."""
    more = 0
    for number in range(400):
        case = Case(np.random.default_rng([62, number]))
        try:
            left = needed = int(case.reassign(case.previous).stats.moves)
        except native.RouterError:
            continue
        now, made = case.previous, 0
        while True:
            step = case.reassign(now, 1)
            assert step.stats.moves == min(1, step.stats.moves + step.stats.moves_left)
            now, made, left = step.routes, made + int(step.stats.moves), int(step.stats.moves_left)
            if left == 0:
                break
            assert made < 2 * needed + 8, number
        check_rows(case, now)
        check_loads(case, np.bincount(now.ravel(), minlength=case.n))
        more += made > needed
    assert more < 20


def test_any_row_may_give_a_target_up() -> None:
    """Of the rows of a target that has too many, each gives it up as often as any other (binomial), and gets any of the
    waiting targets that it may have (chi-square). 6,000 seeds."""
    weights, group = np.array([8, 4, 4, 4, 4]), [0, 0, 1, 1, 2]
    grouping = native.Grouping(group, 3, SPREAD)
    before = native.Router(seed=1).assign_grouped(weights.astype(np.uint64), grouping, 12, 2)
    now = np.array([4, 4, 4, 4, 4, 2, 2], np.uint64)
    grouping = native.Grouping([*group, 0, 0], 3, SPREAD)
    gave, got = np.zeros(12), []
    with native.Router() as router:
        for seed in random_seeds(6_000, 63):
            router.set_seed(int(seed))
            found = router.reassign(before, now, 12, 2, grouping)
            assert found.stats.moves == 4
            assert np.all(found.moves[:, 2] == 0)
            gave[found.moves[:, 0]] += 1
            got.append(int(found.moves[0, 3]) - 5)
    verdict = Verdict()
    rows = np.flatnonzero((before == 0).any(1))
    assert gave.sum() == gave[rows].sum()
    verdict.add(binomial_p(gave[rows], 6_000, np.full(len(rows), 4 / len(rows))), "rows")
    verdict.add(uniform_p(np.array(got), 2), "the first of them")
    verdict.check()


@pytest.mark.parametrize("rule", [SPREAD, LOCAL])
def test_a_long_life(rule: int) -> None:
    """Fifty changes in a row: rules and shares hold after each, and in the end targets of different groups still meet as
    often as in an assignment (the variance of how often pairs meet)."""
    rng = np.random.default_rng(64)
    m, n, n_groups = 2_000, 60, 6
    k, f = (3, 0) if rule == SPREAD else (4, 2)
    weights = rng.integers(4, 17, n).astype(np.uint64)
    group = np.arange(n) % n_groups
    router = native.Router(seed=3)
    routes = router.assign_grouped(weights, native.Grouping(group, n_groups, rule, f), m, k)
    moves = bound = 0
    for step in range(50):
        weights[rng.integers(n)] = rng.choice([0, rng.integers(4, 17), rng.integers(4, 17)])
        if step % 5 == 0:
            weights, group = np.append(weights, np.uint64(9)), np.append(group, rng.integers(n_groups))
            n += 1
        router.set_seed(step)
        grouping = native.Grouping(group, n_groups, rule, f)
        found = router.reassign(routes, weights, m, k, grouping)
        moves, bound = moves + int(found.stats.moves), bound + int(found.stats.bound)
        routes = found.routes
        of_groups = np.sort(group[routes], 1)
        assert np.all((np.diff(of_groups, axis=1) > 0).sum(1) + 1 == (f or k))
        share = weights * (m * k / weights.sum())
        assert np.abs(np.bincount(routes.ravel(), minlength=n) - share).max() < (1 if rule == SPREAD else 2)

    assert bound <= moves <= (1.02 if rule == SPREAD else 2) * bound

    def spread_of_pairs(routes: Array) -> float:
        meet = np.zeros((n, n))
        for a in range(k):
            for b in range(k):
                np.add.at(meet, (routes[:, a], routes[:, b]), 1.0)
        apart = group[:, None] != group
        loads = np.diag(meet)
        expected = np.outer(loads, loads)
        kept = apart & (expected > 0)
        return float(np.var(meet[kept] / expected[kept] * expected[kept].mean()))

    fresh = [
        spread_of_pairs(native.Router(seed=s).assign_grouped(weights, grouping, m, k)) for s in range(40)
    ]
    # Forty such variances lie within a sixth of their mean.
    assert 0.6 < spread_of_pairs(routes) / np.mean(fresh) < 1.6
