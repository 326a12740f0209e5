"""The oracle of the assignment by scores against a search of all selections, and against SciPy's."""

from __future__ import annotations

import itertools
import math
import struct
import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from scipy.optimize import linear_sum_assignment

sys.path.insert(0, str(Path(__file__).resolve().parent))

import oracle
import scores
from scores import Fixed
from vector_file import Draws

INFINITY = 0x7F800000


def bits(x: float) -> int:
    return int(struct.unpack("<I", struct.pack("<f", x))[0])


# Fixed point


def test_binary32_against_the_machines_own() -> None:
    draw = Draws(1)
    edges = [0, 1, 2**31, 2**31 + 1, 0x7FFFFF, 0x800000, 0x7F7FFFFF, 0xFF7FFFFF]
    for pattern in edges + [draw(0, 2**32 - 1) for _ in range(2000)]:
        value = struct.unpack("<f", struct.pack("<I", pattern))[0]
        if math.isnan(value) or value == math.inf:
            with pytest.raises(scores.RefusedScoresError):
                scores.binary32_score(pattern)
        elif value == -math.inf:
            assert scores.binary32_score(pattern) is None
        else:
            assert scores.binary32_score(pattern) == Fraction(value)


@pytest.mark.parametrize(
    ("largest", "exponent"),
    [
        (0.0, 0),
        (1.0, 29),
        (1.5, 29),
        (2.0, 28),
        (-0.75, 30),
        (2.0**-149, 178),
        (2.0**127, -98),
        (1.75 * 2.0**127, -98),
    ],
)
def test_exponent(largest: float, exponent: int) -> None:
    q, e = scores.fixed_point([[bits(largest)]], None, True, 1)
    assert e == exponent
    assert q == [[Fraction(largest) * Fraction(2) ** e]]


def test_halves_go_to_the_even_integer() -> None:
    row = [2.0**29, 2.0**28, 0.5, 1.5, 2.5, -0.5, -1.5]
    q, e = scores.fixed_point([[bits(x) for x in row]], None, True, 1)
    assert e == 0
    assert q == [[2**29, 2**28, 0, 2, 2, 0, -2]]


def test_forbidden_scores_are_not_looked_at() -> None:
    values = [[bits(math.nan), bits(1.0)], [bits(3e38), bits(-math.inf)]]
    allowed = [[0, 1], [0, 1]]
    assert scores.fixed_point(values, allowed, True, 1) == ([[None, 2**29], [None, None]], 29)
    integers = [[2**31 - 1, 5], [-(2**31), -(2**30)]]
    assert scores.fixed_point(integers, [[0, 1], [1, 1]], False, 1) == ([[None, 5], [None, -(2**30)]], 0)
    for refused in (2**30 + 1, -(2**30) - 1, 2**31 - 1):
        with pytest.raises(scores.RefusedScoresError):
            scores.fixed_point([[refused]], None, False, 1)


def test_a_mask_of_huge_numbers_is_refused() -> None:
    masked = [[-1e9, 0.1, 0.2, 0.4]]
    values = [[bits(x) for x in row] for row in masked]
    scores.fixed_point(values, None, True, 3)  # b is the mask itself: far from a
    for k in (1, 2):
        with pytest.raises(scores.RefusedScoresError):
            scores.fixed_point(values, None, True, k)
    flat = [[bits(x) for x in (-1e9, 0.1, 0.1, 0.1)]]
    scores.fixed_point(flat, None, True, 2)  # nothing differs, nothing is flattened
    half = values + [[bits(x) for x in (-1e9, 0.0, 1e9, 5e8)]]
    scores.fixed_point(half, None, True, 2)
    with pytest.raises(scores.RefusedScoresError):
        scores.fixed_point(half + values, None, True, 2)


@pytest.mark.parametrize(
    ("a", "refused"), [(1022.5, True), (1023.5, False), (1024.5, False), (1023.25, True)]
)
def test_differences_about_the_limit(a: float, refused: bool) -> None:
    """q(0.5) = 0, and q(1023.5) = q(1024.5) = 1024: the difference of 1024 itself is enough."""
    values = [[bits(x) for x in (0.5, a, -(2.0**29))]]
    if refused:
        with pytest.raises(scores.RefusedScoresError):
            scores.fixed_point(values, None, True, 1)
    else:
        scores.fixed_point(values, None, True, 1)


# The best selection

Problem = tuple[Fixed, list[int], list[int], int]


def problem(draw: Draws) -> Problem:
    """Few rows and targets, few different scores or many, with holes and bounds."""
    m, n = draw(0, 4), draw(0, 4)
    while m * n > 12:
        m, n = draw(0, 4), draw(0, 4)
    k, high, holes = draw(0, 3), (1, 3, 2**30)[draw(0, 2)], draw(0, 4)
    q: Fixed = [
        [None if draw(0, 9) < holes else draw(0, 2 * high) - high for _ in range(n)] for _ in range(m)
    ]
    lower = [draw(0, m) if draw(0, 3) == 0 else 0 for _ in range(n)]
    upper = [draw(least, m) for least in lower]
    return q, lower, upper, k


def selections(q: Fixed, lower: list[int], upper: list[int], k: int) -> Iterator[list[tuple[int, ...]]]:
    """All of them."""
    per_row = []
    for row in q:
        allowed = [j for j, score in enumerate(row) if score is not None]
        sizes = range(min(k, len(allowed)) + 1)
        per_row.append([chosen for size in sizes for chosen in itertools.combinations(allowed, size)])
    for chosen in itertools.product(*per_row):
        loads = oracle.column_loads([list(row) for row in chosen], len(upper))
        if all(least <= load <= most for least, load, most in zip(lower, loads, upper, strict=True)):
            yield list(chosen)


def test_against_all_selections() -> None:
    draw = Draws(2)
    infeasible = 0
    for number in range(600):
        q, lower, upper, k = problem(draw)
        h = scores.tie_words(number, len(q), len(upper))

        def value(chosen: list[tuple[int, ...]], q: Fixed = q, h: oracle.Matrix = h) -> tuple[int, int, int]:
            pairs = [(i, j) for i, row in enumerate(chosen) for j in row]
            return len(pairs), sum(q[i][j] or 0 for i, j in pairs), sum(h[i][j] for i, j in pairs)

        every = list(selections(q, lower, upper, k))
        if not every:
            infeasible += 1
            with pytest.raises(oracle.InfeasibleError):
                scores.best_selection(q, h, lower, upper, k)
            continue
        best = max(every, key=value)
        assert sum(value(chosen) == value(best) for chosen in every) == 1
        assert scores.best_selection(q, h, lower, upper, k) == [set(row) for row in best]
        for chosen in every[:: 1 + len(every) // 20] + [best]:
            found = scores.is_best(q, h, lower, upper, k, [set(row) for row in chosen])
            assert found == (chosen == best)
    assert 50 < infeasible < 300


@pytest.mark.parametrize("number", range(12))
def test_against_scipy(number: int) -> None:
    """Targets replicated as often as their upper bound, k = 1: the sum is that of a linear assignment."""
    draw = Draws(100 + number)
    m, n = draw(1, 25), draw(1, 8)
    q: Fixed = [[draw(0, 2000) - 1000 for _ in range(n)] for _ in range(m)]
    upper = [draw(0, m) for _ in range(n)]
    chosen = scores.best_selection(q, scores.tie_words(number, m, n), [0] * n, upper, 1)
    seats = [j for j in range(n) for _ in range(upper[j])]
    cost = np.array([[row[j] for j in seats] for row in q], np.int64).reshape(m, len(seats))
    rows, columns = linear_sum_assignment(cost, maximize=True)
    assert sum(len(row) for row in chosen) == len(rows)
    assert sum(q[i][j] or 0 for i, row in enumerate(chosen) for j in row) == cost[rows, columns].sum()


# Results


def test_rows_fall_by_score_and_ties_by_their_words() -> None:
    values = [[1, 2, 1, 0, 2], [0, 0, 0, 0, 0]]
    rows, q, exponent = scores.assign_by_scores(values, None, [0] * 5, [2] * 5, 5, 7, False)
    h = scores.tie_words(7, 2, 5)
    assert (q, exponent) == (values, 0)
    assert [values[0][j] for j in rows[0]] == [2, 2, 1, 1, 0]
    assert h[0][rows[0][0]] > h[0][rows[0][1]]
    assert h[0][rows[0][2]] > h[0][rows[0][3]]
    assert rows[1] == sorted(range(5), key=lambda j: -h[1][j])
    assert (
        scores.assign_by_scores(values, None, [0] * 5, [2] * 5, 5, 7, False, True).rows == [[*range(5)]] * 2
    )


def test_weights_become_loads() -> None:
    weights = [3, 0, 5, 9]
    lower, upper = scores.bounds_of_weights(weights, 6, 2, 4)
    assert (lower, upper) == ([0] * 4, oracle.shares(weights, 12, 6, 4))
    rows = scores.assign_by_scores([[0] * 4] * 6, None, lower, upper, 2, 4, False).rows
    assert oracle.column_loads(rows, 4) == upper
    assert scores.bounds_of_weights([2**64 - 1, 1], 0, 1, 0) == ([0, 0], [0, 0])
    for refused in ([1], [1, 0]):
        with pytest.raises(oracle.InfeasibleError):
            scores.bounds_of_weights(refused, 3, 2, 0)
    with pytest.raises(oracle.SumOverflowError):
        scores.bounds_of_weights([2**64 - 1, 1], 3, 2, 0)


def test_no_selection_is_above_the_bounds() -> None:
    draw = Draws(3)
    for _ in range(150):
        q, lower, upper, k = problem(draw)
        prices = [draw(0, 8) - 4 for _ in upper]
        price, full = draw(0, 4) - 2, {j for j in range(len(upper)) if draw(0, 1)}
        most = scores.bound_of_pairs(q, upper, k, full)
        for chosen in selections(q, lower, upper, k):
            pairs = [(i, j) for i, row in enumerate(chosen) for j in row]
            assert len(pairs) <= most
            bound = scores.bound_of_sum(q, lower, upper, k, len(pairs), prices, price)
            assert sum(q[i][j] or 0 for i, j in pairs) <= bound
