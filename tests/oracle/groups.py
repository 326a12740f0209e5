"""The assignment in groups (docs/SPEC.md, section 10), evaluated literally in Python integers.

Written from the page alone, as oracle.py is, whose functions it uses where section 10 refers to section 7.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

import oracle
from oracle import (
    SHARES,
    WORD,
    Assignment,
    InfeasibleError,
    Matrix,
    SumOverflowError,
    floor_sum,
    golden,
    key,
    word,
)

SPREAD = "spread"
LOCAL = "local"

GROUP_SHARES = 12
IN_GROUP = 13

Draw = Callable[[int, int], int]


class OutOfRangeError(ValueError):
    """A number outside its range."""


def per_row(rule: str, k: int, groups_per_row: int) -> tuple[int, int]:
    """f and d."""
    if rule == SPREAD:
        return k, 1
    if groups_per_row < 1 or k % groups_per_row != 0:
        raise OutOfRangeError(f"{groups_per_row} groups a row do not divide {k}")
    return groups_per_row, k // groups_per_row


def walk(
    remainders: Sequence[tuple[int, int, int]], w: int, draw: Draw, taken: dict[int, int]
) -> tuple[int, int]:
    """Step 3 of 7.1.2 for (number of the draw, target, remainder). Adds to taken[target] what it gets more, and returns
    the target that is carried at the end with what it is owed, or (-1, 0)."""
    a, owed = -1, 0
    for number, j, r in remainders:
        if r == 0:
            continue
        both = owed + r
        if owed == 0:
            a, owed = j, r
        elif both < w:
            a = a if draw(number, both) < owed else j
            owed = both
        elif both == w:
            winner = a if draw(number, w) < owed else j
            taken[winner] += 1
            a, owed = -1, 0
        else:
            if draw(number, 2 * w - both) < w - r:
                taken[a] += 1
                a = j
            else:
                taken[j] += 1
            owed = both - w
    return a, owed


def closed_of(weights: Sequence[int], total: int, cap: int) -> tuple[set[int], int, int]:
    """Step 1 of 7.1: what is closed, L and W."""
    order = sorted((j for j, w in enumerate(weights) if w > 0), key=lambda j: -weights[j])
    closed: set[int] = set()
    left, weight = total, sum(weights)
    for j in order:
        if weights[j] * left <= cap * weight:
            break
        closed.add(j)
        left -= cap
        weight -= weights[j]
    return closed, left, weight


class GroupedAssignment:
    """assign_grouped(...); rows() are all of them, row(i) is one by the closed form. Without routes there are none."""

    def __init__(
        self,
        weights: Sequence[int],
        group: Sequence[int],
        n_groups: int,
        rule: str,
        n_sources: int,
        k: int,
        seed: int,
        groups_per_row: int = 0,
    ) -> None:
        self.weights, self.group, self.n_groups = list(weights), list(group), n_groups
        self.m, self.k, self.seed = n_sources, k, seed
        self.f, self.d = per_row(rule, k, groups_per_row)
        if n_groups > len(weights) or any(c >= n_groups for c in group):
            raise OutOfRangeError("groups")
        self.members = [[j for j, c in enumerate(group) if c == b] for b in range(n_groups)]
        self.t = [0] * len(weights)
        self.r = [0] * n_groups
        self.empty = n_sources == 0 or k == 0
        if self.empty:
            return
        self.check()
        self.group_weights = [sum(weights[j] for j in members) for members in self.members]
        if rule == SPREAD:
            self.spread()
        else:
            self.local()
        self.among = self.assignment(self.r, n_sources, self.f, seed)
        seeds = [word(key(seed, IN_GROUP), c) for c in range(n_groups)]
        self.inside = [
            self.assignment([self.t[j] for j in members], rows, self.d, in_group) if rows > 0 else None
            for members, rows, in_group in zip(self.members, self.r, seeds)
        ]

    def check(self) -> None:
        if self.f > self.n_groups:
            raise InfeasibleError("fewer groups than a row needs")
        if sum(self.weights) >= WORD:
            raise SumOverflowError
        positive = [sum(self.weights[j] > 0 for j in members) for members in self.members]
        if sum(p > 0 for p in positive) < self.f:
            raise InfeasibleError("fewer groups of positive weight than a row needs")
        if any(0 < p < self.d for p in positive):
            raise InfeasibleError("fewer targets of positive weight in a group than a row takes of it")

    @staticmethod
    def assignment(loads: Sequence[int], rows: int, k: int, seed: int) -> Assignment:
        """7.3 and 7.4 with given loads."""
        made = Assignment(loads, rows, k, seed)
        assert made.t == list(loads)
        return made

    # 10.1 The loads

    def draw(self, purpose: int) -> Draw:
        return lambda number, n: oracle.uniform(key(self.seed, purpose), number, n)

    def round_down(self, members: Sequence[int], left: int, w: int) -> list[tuple[int, int, int]]:
        """Sets the loads of open targets and returns their remainders, as walk() takes them."""
        for j in members:
            self.t[j] = self.weights[j] * left // w
        return [(j, j, self.weights[j] * left % w) for j in members]

    def taken(self) -> dict[int, int]:
        return dict.fromkeys(range(len(self.weights)), 0)

    def give(self, taken: dict[int, int]) -> None:
        for j, more in taken.items():
            self.t[j] += more

    def spread(self) -> None:
        closed, left, w = closed_of(self.group_weights, self.k * self.m, self.m)
        taken = self.taken()
        carried = []
        for c, members in enumerate(self.members):
            if c in closed:
                remainders = self.round_down(members, self.m, self.group_weights[c])
                _, owed = walk(remainders, self.group_weights[c], self.draw(GROUP_SHARES), taken)
                assert owed == 0
            else:
                a, owed = walk(self.round_down(members, left, w), w, self.draw(GROUP_SHARES), taken)
                carried.append((c, a, owed))
        _, owed = walk(carried, w, self.draw(SHARES), taken)
        assert owed == 0
        self.give(taken)
        self.r = [sum(self.t[j] for j in members) for members in self.members]
        assert sum(self.r) == self.k * self.m
        assert max(self.r) <= self.m

    def local(self) -> None:
        self.r = oracle.shares(self.group_weights, self.f * self.m, self.m, self.seed)
        taken = self.taken()
        for members, rows in zip(self.members, self.r):
            if rows == 0:
                continue
            closed, left, w = closed_of([self.weights[j] for j in members], self.d * rows, rows)
            remainders = self.round_down([j for q, j in enumerate(members) if q not in closed], left, w)
            for q in closed:
                self.t[members[q]] = rows
            _, owed = walk(remainders, w, self.draw(GROUP_SHARES), taken)
            assert owed == 0
        self.give(taken)

    def shares(self, rule: str) -> tuple[list[Fraction], list[Fraction]]:
        """The shares of groups (of rows) and of targets, from what they mean."""
        rows, routes = Fraction(self.m), Fraction(self.f * self.m)
        of_groups = capped(self.group_weights, routes, rows)
        of_targets = [Fraction(0)] * len(self.weights)
        for members, share in zip(self.members, of_groups):
            weights = [self.weights[j] for j in members]
            for j, x in zip(members, capped(weights, self.d * share, share)):
                of_targets[j] = x
        return of_groups, of_targets

    # 10.2 The rows

    def rows(self, sort_rows: bool = False) -> Matrix:
        if self.empty:
            return [[] for _ in range(self.m)]
        inside = [None if x is None else x.rows() for x in self.inside]
        next_row = [0] * self.n_groups
        result = []
        for groups in self.among.rows():
            row: list[int] = []
            for c in groups:
                of_group = inside[c]
                assert of_group is not None
                row += [self.members[c][x] for x in of_group[next_row[c]]]
                next_row[c] += 1
            result.append(sorted(row) if sort_rows else row)
        assert next_row == self.r
        return result

    def row(self, i: int, sort_rows: bool = False) -> list[int]:
        groups = self.among.row_range(i, i + 1)[0]
        row: list[int] = []
        for c in groups:
            inside, x = self.inside[c], self.row_of_group(i, c)
            assert inside is not None
            row += [self.members[c][y] for y in inside.row_range(x, x + 1)[0]]
        return sorted(row) if sort_rows else row

    def row_of_group(self, i: int, c: int) -> int:
        """How many rows before row i have group c: the blocks before its own by the closed form, the rest by counting."""
        a = self.among
        b = a.block_of_by_formula(i)
        first = a.first_row_by_formula(b)
        q = a.layout.position(c)
        g = golden(a.nb)

        def above(z: int) -> int:
            rest = z % self.m % a.nb
            residues = floor_sum(b, a.nb, g, a.nb) - floor_sum(b, a.nb, g, a.nb - rest)
            return z // self.m * first + b * (z % self.m // a.nb) + residues

        before = above(a.off[q + 1]) - above(a.off[q])
        return before + sum(c in row for row in a.row_range(first, i))


def capped(weights: Sequence[int], total: Fraction, cap: Fraction) -> list[Fraction]:
    """Shares of total in proportion to the weights; those above the cap get it, and the rest share what is left."""
    result = [Fraction(0)] * len(weights)
    still_open = {j for j, w in enumerate(weights) if w > 0}
    left = total
    while still_open:
        w = sum(weights[j] for j in still_open)
        over = {j for j in still_open if weights[j] * left > cap * w}
        for j in over or still_open:
            result[j] = cap if over else weights[j] * left / w
        left -= cap * len(over)
        still_open = still_open - over if over else set()
    return result
