"""The laws of the assignment in groups (SPEC section 10): loads, rows, and which targets meet.

That means are the shares is proved in fractions in tests/oracle/test_groups.py; here the library's words are tested.
"""

from __future__ import annotations

from fractions import Fraction
from math import floor

import native
import numpy as np
import pytest
from gof import Array, Verdict, binomial_p, counts_p, over_seeds, random_seeds, student_p, uniform_p

SPREAD, LOCAL = native.GROUPS_SPREAD, native.GROUPS_LOCAL


def assigned(weights: list[int], grouping: native.Grouping, m: int, k: int, seeds: Array) -> Array:
    """The assignments under seeds, seeds x M x k."""
    with native.Router() as router:
        return over_seeds(router, seeds, lambda: router.assign_grouped(weights, grouping, m, k)).astype(
            np.int64
        )


def loads_of(routes: Array, n: int) -> Array:
    return (routes.reshape(len(routes), -1, 1) == np.arange(n)).sum(1)


# Nothing is capped, so that shares are weight k M / sum.
REQUESTS = {
    "racks": ([4, 16, 9, 7, 5, 11, 13, 8, 6, 10], [0, 1, 2, 3, 0, 1, 2, 3, 3, 2], SPREAD, 7, 2, 0),
    "equal": ([1] * 24, [j // 3 for j in range(24)], SPREAD, 4, 3, 0),
    "one row": ([3, 1, 2, 2, 1, 3, 2], [0, 0, 1, 1, 2, 2, 2], SPREAD, 1, 1, 0),
    "experts": ([1] * 32, [j // 8 for j in range(32)], LOCAL, 5, 4, 2),
    "unequal experts": ([5, 6, 7, 8, 9, 10, 11, 12, 5, 7, 6, 9], [j // 4 for j in range(12)], LOCAL, 9, 2, 1),
}


@pytest.mark.parametrize("name", REQUESTS)
def test_mean_loads_are_the_shares(name: str) -> None:
    """20,000 seeds: with spread every load is its share rounded down or up (always), and how often it is rounded up
    binomial; with local the mean is the share (Student's t)."""
    weights, group, rule, m, k, f = REQUESTS[name]
    n, n_groups = len(weights), max(group) + 1
    share = [Fraction(w * k * m, sum(weights)) for w in weights]
    grouping = native.Grouping(group, n_groups, rule, f)
    loads = loads_of(assigned(weights, grouping, m, k, random_seeds(20_000, 91)), n)
    of_groups = (
        np.stack([loads[:, [c == g for g in group]].sum(1) for c in range(n_groups)], 1) * (f or k) // k
    )
    rows = [sum(x for x, g in zip(share, group) if g == c) * (f or k) / k for c in range(n_groups)]
    verdict = Verdict()
    values = [(of_groups[:, c], x) for c, x in enumerate(rows)]
    values += [(loads[:, j], x) for j, x in enumerate(share)]
    for q, (found, x) in enumerate(values):
        if rule == SPREAD or q < n_groups:
            up = found - floor(x)
            assert np.all((up == 0) | (up == 1))
            if x.denominator > 1:
                verdict.add(binomial_p(up.sum(), len(up), float(x % 1)), f"value {q}")
            else:
                assert np.all(up == 0)
        elif found.std() > 0:
            verdict.add(student_p(found, float(x)), f"value {q}")
    verdict.check()


@pytest.mark.parametrize("name", ["racks", "experts", "unequal experts"])
def test_rows_hold_targets_by_their_shares(name: str) -> None:
    """One block among the groups and in each of them: P(row i holds j) = its share / M over seeds (binomial)."""
    weights, group, rule, m, k, f = REQUESTS[name]
    grouping = native.Grouping(group, max(group) + 1, rule, f)
    m = min(m, 3)  # fewer rows than two blocks of them have
    routes = assigned(weights, grouping, m, k, random_seeds(20_000, 92))
    verdict = Verdict()
    for row in range(m):
        held = (routes[:, row, :, None] == np.arange(len(weights))).any(1).sum(0)
        verdict.add(binomial_p(held, len(routes), k * np.array(weights) / sum(weights)), f"row {row}")
    verdict.check()


def test_rows_of_equal_targets_are_uniform() -> None:
    """Many blocks: a row is any of the 4 x 3 x 4 ordered rows of two of four groups of two (chi-square)."""
    group = [0, 0, 1, 1, 2, 2, 3, 3]
    grouping = native.Grouping(group, 4, SPREAD)
    routes = assigned([1] * 8, grouping, 64, 2, random_seeds(6_000, 93))
    verdict = Verdict()
    for row in (0, 1, 31, 62, 63):
        codes = routes[:, row, 0] * 8 + routes[:, row, 1]
        allowed = [a * 8 + b for a in range(8) for b in range(8) if group[a] != group[b]]
        assert np.all(np.isin(codes, allowed))
        verdict.add(uniform_p(np.searchsorted(allowed, codes), len(allowed)), f"row {row}")
    verdict.check()


def test_targets_of_different_groups_meet_as_chance() -> None:
    """Given that two groups are in a row, the targets of both are independent: which pairs meet in a row of fixed
    number, with equal weights (chi-square), and over all rows with unequal ones that are exact (Student's t)."""
    group = [j % 3 for j in range(15)]
    verdict = Verdict()
    routes = assigned([1] * 15, native.Grouping(group, 3, SPREAD), 50, 2, random_seeds(8_000, 94))
    for row in (0, 17, 49):
        first, second = np.sort(routes[:, row], 1).T
        pairs = [(a, b) for a in range(15) for b in range(a + 1, 15) if group[a] != group[b]]
        codes = first * 15 + second
        verdict.add(
            counts_p([(codes == a * 15 + b).sum() for a, b in pairs], np.full(75, 1 / 75)), f"row {row}"
        )
    weights = [6, 2, 4, 8, 4, 2, 4, 4, 2]  # the loads of 18 rows of two
    group = [0, 0, 0, 1, 1, 1, 2, 2, 2]
    loads = np.array(weights)
    routes = assigned(weights, native.Grouping(group, 3, SPREAD), 18, 2, random_seeds(8_000, 95))
    rows = np.array([loads[3 * c : 3 * c + 3].sum() for c in range(3)])
    assert np.all(loads_of(routes[:50], 9) == loads)
    for a, b in [(0, 3), (1, 4), (2, 6), (5, 8)]:
        meet = ((routes == a).any(2) & (routes == b).any(2)).sum(1)
        c, d = group[a], group[b]
        both = (rows[c] + rows[d] - rows[3 - c - d]) / 2  # rows that have both groups: two of three in each
        verdict.add(student_p(meet, both * loads[a] / rows[c] * loads[b] / rows[d]), f"{a} and {b}")
    verdict.check()


def test_groups_are_independent_of_each_other() -> None:
    """The first rows of two groups, in every row: any pair of targets (chi-square), for seeds near each other, too."""
    grouping = native.Grouping([0, 0, 0, 1, 1, 1], 2, SPREAD)
    verdict = Verdict()
    for name, seeds in {"far": random_seeds(9_000, 96), "near": np.arange(9_000, dtype=np.uint64)}.items():
        routes = np.sort(assigned([1] * 6, grouping, 30, 2, seeds), 2)
        for row in (0, 29):
            verdict.add(uniform_p(routes[:, row, 0] * 3 + routes[:, row, 1] - 3, 9), f"{name}, row {row}")
        across = routes[:-1, 0, 0] * 3 + routes[1:, 0, 1] - 3
        verdict.add(uniform_p(across[::2], 9), f"{name}: a seed and the next")
    verdict.check()
