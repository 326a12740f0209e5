"""The assignment by scores (docs/SPEC.md, section 9), evaluated in Python integers.

Written from the page alone, like oracle.py. The best selection is a flow of the largest gain: the order of the page
becomes one number per pair, in which a pair counts more than all scores together, and a score more than all tie
words together. The flow is found by the textbook method, one best augmenting path after another, and every path by
the relaxation of Bellman and Ford. test_scores.py holds it against a search of all selections.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

import oracle
from oracle import Matrix

TIES = 11

# The gain of a pair is PAIR + q * SCORE + h. Sums of fewer than 2^62 pairs stay within the room of each part: sums of
# h are below 2^126 and sums of |q| are at most 2^92. What a target gets towards its lower bound outweighs all pairs.
SCORE = 2**150
PAIR = 2**300
LOWER = 2**450

LARGEST_INTEGER = 2**30
REMOVED_INTEGER = -(2**31)

# A score for every pair of A, None for the others.
Scores = list[list[Fraction | None]]
Fixed = list[list[int | None]]
Allowed = Sequence[Sequence[bool | int]]


class RefusedScoresError(ValueError):
    """Scores that section 9.1 refuses."""


# ----------------------------------------------------------------------------------------------------------
# 9.1 Fixed point
# ----------------------------------------------------------------------------------------------------------


def integer_score(x: int) -> Fraction | None:
    if x == REMOVED_INTEGER:
        return None
    if not -LARGEST_INTEGER <= x <= LARGEST_INTEGER:
        raise RefusedScoresError(f"the integer {x}")
    return Fraction(x)


def binary32_score(bits: int) -> Fraction | None:
    """The value of a binary32 number, from its 32 bits."""
    negative, exponent, mantissa = bits >> 31, bits >> 23 & 0xFF, bits & 0x7FFFFF
    if exponent == 0xFF:
        if mantissa == 0 and negative:
            return None
        raise RefusedScoresError("NaN" if mantissa else "plus infinity")
    if exponent == 0:
        magnitude = Fraction(mantissa, 2**149)
    else:
        magnitude = (2**23 + mantissa) * Fraction(2) ** (exponent - 150)
    return -magnitude if negative else magnitude


def read(values: Matrix, allowed: Allowed | None, floats: bool) -> Scores:
    """Integers, or the bits of binary32 numbers; those of forbidden pairs are not looked at."""
    one = binary32_score if floats else integer_score
    return [
        [one(x) if allowed is None or allowed[i][j] else None for j, x in enumerate(row)]
        for i, row in enumerate(values)
    ]


def exponent_of(x: Scores) -> int:
    largest = max((abs(score) for row in x for score in row if score is not None), default=Fraction(0))
    if largest == 0:
        return 0
    e = 0
    while largest * Fraction(2) ** e >= 2**30:
        e -= 1
    while largest * Fraction(2) ** e < 2**29:
        e += 1
    return e


def is_coarse(a: Fraction, b: Fraction, scale: Fraction) -> bool:
    """Whether a row with these scores is coarse; a > b."""
    exact = (a * scale).denominator == 1 and (b * scale).denominator == 1
    return not exact and round(a * scale) - round(b * scale) < 2**10


def refuse_flattened(x: Scores, scale: Fraction, k: int) -> None:
    differing = coarse = 0
    for row in x:
        falling = sorted((score for score in row if score is not None), reverse=True)
        if not falling:
            continue
        a, b = falling[0], falling[min(k, len(falling) - 1)]
        if a > b:
            differing += 1
            coarse += is_coarse(a, b, scale)
    if 2 * coarse > differing:
        raise RefusedScoresError(f"{coarse} of {differing} rows are coarse")


def fixed_point(values: Matrix, allowed: Allowed | None, floats: bool, k: int) -> tuple[Fixed, int]:
    """q, with None where a pair is not in A, and e. (Python rounds a half to the even integer.)"""
    x = read(values, allowed, floats)
    e = exponent_of(x) if floats else 0
    scale = Fraction(2) ** e
    refuse_flattened(x, scale, k)
    return [[None if score is None else round(score * scale) for score in row] for row in x], e


# ----------------------------------------------------------------------------------------------------------
# The best selection
# ----------------------------------------------------------------------------------------------------------


def tie_words(seed: int, m: int, n: int) -> Matrix:
    """h"""
    ties = oracle.key(seed, TIES)
    return [[oracle.word(oracle.word(ties, i), j) for j in range(n)] for i in range(m)]


def gains(q: Fixed, h: Matrix) -> Fixed:
    return [
        [None if score is None else PAIR + score * SCORE + tie for score, tie in zip(row, ties, strict=True)]
        for row, ties in zip(q, h, strict=True)
    ]


class Flow:
    """Routes as a flow from rows to targets; add() sends one more along the path of the largest gain."""

    def __init__(self, gain: Fixed, lower: Sequence[int], upper: Sequence[int], k: int) -> None:
        self.arcs = [[(j, g) for j, g in enumerate(row) if g is not None] for row in gain]
        self.lower, self.upper, self.k = lower, upper, k
        self.rows: list[dict[int, int]] = [{} for _ in gain]  # what each row has: target to gain
        self.loads = [0] * len(upper)

    def relax(self) -> tuple[dict[int, int], dict[int, tuple[int, int | None]]]:
        """For each target that a path reaches: the largest gain of a path, and its last step (row, the target that
        the row gives up for it, or None where the row had room)."""
        best: dict[int, int] = {}
        step: dict[int, tuple[int, int | None]] = {}
        changed = True
        while changed:
            changed = False
            for i, (arcs, row) in enumerate(zip(self.arcs, self.rows, strict=True)):
                start, given_up = (0, None) if len(row) < self.k else (None, None)
                for j, g in row.items():
                    if j in best and (start is None or best[j] - g > start):
                        start, given_up = best[j] - g, j
                if start is None:
                    continue
                for j, g in arcs:
                    if j not in row and (j not in best or start + g > best[j]):
                        best[j], step[j] = start + g, (i, given_up)
                        changed = True
        return best, step

    def add(self) -> bool:
        """False if there is no further path. (Every path brings one pair more, and so gains.)"""
        best, step = self.relax()
        gain_at = {
            j: gain + (LOWER if self.loads[j] < self.lower[j] else 0)
            for j, gain in best.items()
            if self.loads[j] < self.upper[j]
        }
        if not gain_at:
            return False
        at: int | None = max(gain_at, key=lambda j: gain_at[j])
        self.loads[at] += 1
        while at is not None:
            i, given_up = step[at]
            if given_up is not None:
                del self.rows[i][given_up]
            self.rows[i][at] = dict(self.arcs[i])[at]
            at = given_up
        return True


def best_selection(q: Fixed, h: Matrix, lower: Sequence[int], upper: Sequence[int], k: int) -> list[set[int]]:
    """The targets of every row."""
    flow = Flow(gains(q, h), lower, upper, k)
    while flow.add():
        pass
    if any(load < least for load, least in zip(flow.loads, lower, strict=True)):
        raise oracle.InfeasibleError("a lower bound cannot be met")
    return [set(row) for row in flow.rows]


def exchanges(gain: Fixed, chosen: Sequence[set[int]], k: int) -> list[list[int | None]]:
    """The most that one row gains by giving up target a for target b, at [a][b], None where no row can. The last
    index stands for outside: a row with room takes b, or a row gives up a."""
    outside = max((len(row) for row in gain), default=0)
    most: list[list[int | None]] = [[None] * (outside + 1) for _ in range(outside + 1)]

    def offer(a: int, b: int, value: int) -> None:
        at = most[a][b]
        if at is None or value > at:
            most[a][b] = value

    for row, targets in zip(gain, chosen, strict=True):
        free = [(b, g) for b, g in enumerate(row) if g is not None and b not in targets]
        room: list[tuple[int, int]] = [(outside, 0)] if len(targets) < k else []
        held = [(a, g) for a, g in enumerate(row) if g is not None and a in targets]
        for a, lost in held:
            offer(a, outside, -lost)
        for a, lost in held + room:
            for b, won in free:
                offer(a, b, won - lost)
    return most


def is_best(
    q: Fixed, h: Matrix, lower: Sequence[int], upper: Sequence[int], k: int, chosen: Sequence[set[int]]
) -> bool:
    """Whether a selection within the bounds is the best one: no chain of exchanges that returns to where it began
    gains anything (the optimality criterion of flows by residual cycles). This is for larger shapes, and finds the
    chains by Floyd and Warshall."""
    n = len(upper)
    loads = oracle.column_loads([sorted(row) for row in chosen], n)
    most = exchanges(gains(q, h), chosen, k) if q else [[None] * (n + 1) for _ in range(n + 1)]
    for j in range(n):  # a load may grow or fall on its own
        if loads[j] < upper[j]:
            most[j][n] = max(0, most[j][n] or 0)
        if loads[j] > lower[j]:
            most[n][j] = max(0, most[n][j] or 0)
    for via in range(n + 1):
        for row in most:
            first = row[via]
            if first is None:
                continue
            for b, second in enumerate(most[via]):
                at = row[b]
                if second is not None and (at is None or first + second > at):
                    row[b] = first + second
        if any((most[j][j] or 0) > 0 for j in range(n + 1)):
            return False
    return True


# ----------------------------------------------------------------------------------------------------------
# 9.
# ----------------------------------------------------------------------------------------------------------


class Result(NamedTuple):
    rows: Matrix
    q: Fixed
    exponent: int


def bounds_of_weights(weights: Sequence[int], m: int, k: int, seed: int) -> tuple[list[int], list[int]]:
    """lower and upper, after the checks of section 7."""
    n = len(weights)
    if m == 0 or k == 0:
        return [0] * n, [0] * n
    if k > n:
        raise oracle.InfeasibleError(f"fan-out {k} above {n} targets")
    return [0] * n, oracle.shares(weights, k * m, m, seed)


def in_order(targets: set[int], q_i: list[int | None], h_i: list[int]) -> list[int]:
    """The targets of a row, as it lists them."""
    return sorted(targets, key=lambda j: (-(q_i[j] or 0), -h_i[j], j))


def assign_by_scores(
    values: Matrix,
    allowed: Allowed | None,
    lower: Sequence[int],
    upper: Sequence[int],
    k: int,
    seed: int,
    floats: bool,
    sort_rows: bool = False,
) -> Result:
    m, n = len(values), len(upper)
    if sum(lower) > k * m:
        raise oracle.InfeasibleError(f"lower bounds of {sum(lower)} routes, and rows have room for {k * m}")
    if m == 0 or n == 0 or k == 0:  # there are no pairs, and no score is looked at
        return Result([[] for _ in values], [[None] * n for _ in values], 0)
    q, exponent = fixed_point(values, allowed, floats, k)
    h = tie_words(seed, m, n)
    chosen = best_selection(q, h, lower, upper, k)
    if sort_rows:
        rows = [sorted(targets) for targets in chosen]
    else:
        rows = [in_order(*row) for row in zip(chosen, q, h, strict=True)]
    return Result(rows, q, exponent)


# ----------------------------------------------------------------------------------------------------------
# 9.2 Certificate
# ----------------------------------------------------------------------------------------------------------


def bound_of_sum(
    q: Fixed,
    lower: Sequence[int],
    upper: Sequence[int],
    k: int,
    routes: int,
    prices: Sequence[int],
    price_of_a_route: int,
) -> int:
    """What no selection with so many pairs can have more of, by the prices and by lambda."""
    bound = price_of_a_route * routes
    bound += sum(p * (most if p > 0 else least) for p, least, most in zip(prices, lower, upper, strict=True))
    for row in q:
        over = [score - prices[j] - price_of_a_route for j, score in enumerate(row) if score is not None]
        bound += sum(sorted((max(0, value) for value in over), reverse=True)[:k])
    return bound


def bound_of_pairs(q: Fixed, upper: Sequence[int], k: int, full: set[int]) -> int:
    """What no selection can have more pairs of, by the set J."""
    outside = [sum(score is not None and j not in full for j, score in enumerate(row)) for row in q]
    return sum(upper[j] for j in full) + sum(min(k, count) for count in outside)
