"""The reassignment (docs/SPEC.md, section 11), evaluated literally in Python integers.

Written from the page, as oracle.py and groups.py are, whose functions it uses where section 11 refers to earlier ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import oracle
from groups import GROUP_SHARES, IN_GROUP, SPREAD, GroupedAssignment, OutOfRangeError, closed_of, walk
from oracle import InfeasibleError, Matrix, deal, key, word

HELD_ROUNDING = 14
LEAVING = 15
FILLING = 16

FREE = -1


class HeldTwiceError(ValueError):
    """A target that a previous row has twice."""


class Move(NamedTuple):
    row: int
    place: int
    source: int
    target: int


# 11.1 The loads


class Share(NamedTuple):
    """A share rounded down, and what is left of it in units of 1 / w."""

    whole: int
    rest: int


def shares_of(
    indices: Iterable[int], weights: Sequence[int], total: int, cap: int
) -> tuple[dict[int, Share], int]:
    """Steps 1 and 2 of 7.1 for some of the weights, and W."""
    listed = list(indices)
    closed, left, w = closed_of([weights[j] for j in listed], total, cap)
    result = {j: Share(cap, 0) for q, j in enumerate(listed) if q in closed}
    result |= {j: Share(*divmod(weights[j] * left, w)) for j in listed if j not in result}
    return result, w


Rank = tuple[bool, bool, int, int]


def favour(seed: int, shares: dict[int, Share], holding: set[int], drawn: dict[int, int]) -> list[Rank]:
    """The order of favour; a target (or group) is the last of its rank."""
    at = key(seed, HELD_ROUNDING)
    return sorted(
        (j not in holding, drawn[j] <= share.whole, word(at, j), j)
        for j, share in shares.items()
        if share.rest > 0
    )


def spread_loads(drawn: GroupedAssignment, held: Sequence[int]) -> list[int]:
    closed, left, w = closed_of(drawn.group_weights, drawn.k * drawn.m, drawn.m)
    t = [0] * len(held)
    candidates = []
    for c, members in enumerate(drawn.members):
        unit, routes = (drawn.group_weights[c], drawn.m) if c in closed else (w, left)
        shares = {j: Share(*divmod(drawn.weights[j] * routes, unit)) for j in members}
        holding = {j for j in members if held[j] > shares[j].whole}
        order = favour(drawn.seed, shares, holding, dict(enumerate(drawn.t)))
        more, rest = divmod(sum(share.rest for share in shares.values()), unit)
        for j in members:
            t[j] = shares[j].whole
        for *_, j in order[:more]:
            t[j] += 1
        if rest > 0:
            candidates.append(order[more])
    for *_, j in sorted(candidates)[: drawn.k * drawn.m - sum(t)]:
        t[j] += 1
    return t


def give(
    seed: int, shares: dict[int, Share], total: int, holding: set[int], drawn: dict[int, int]
) -> dict[int, int]:
    result = {j: share.whole for j, share in shares.items()}
    order = favour(seed, shares, holding, drawn)
    for *_, j in order[: total - sum(result.values())]:
        result[j] += 1
    return result


def local_loads(asked: GroupedAssignment, held: Sequence[int]) -> tuple[list[int], list[int]]:
    """t and R."""
    seed, d = asked.seed, asked.d
    weights = asked.group_weights
    of_groups, _ = shares_of(range(len(weights)), weights, asked.f * asked.m, asked.m)
    drawn = dict(enumerate(oracle.shares(weights, asked.f * asked.m, asked.m, seed)))
    in_group = [sum(held[j] for j in members) for members in asked.members]
    holding = {c for c, share in of_groups.items() if in_group[c] > d * share.whole}
    rows = give(seed, of_groups, asked.f * asked.m, holding, drawn)
    t = [0] * len(held)
    for c, members in enumerate(asked.members):
        if rows[c] == 0:
            continue
        shares, w = shares_of(members, asked.weights, d * rows[c], rows[c])
        taken = dict.fromkeys(members, 0)
        walk([(j, j, shares[j].rest) for j in members], w, asked.draw(GROUP_SHARES), taken)
        drawn = {j: shares[j].whole + taken[j] for j in members}
        holding = {j for j in members if held[j] > shares[j].whole}
        given = give(seed, shares, d * rows[c], holding, drawn)
        for j in members:
            t[j] = given[j]
    return t, [rows[c] for c in range(len(weights))]


# 11.2 to 11.5: the rule spread


class Rows:
    """Rows of k targets of different groups, from previous ones."""

    def __init__(
        self, previous: Matrix, t: Sequence[int], group: Sequence[int], n_groups: int, k: int, seed: int
    ) -> None:
        self.previous, self.t, self.group, self.k, self.seed = previous, t, group, k, seed
        self.n_groups = n_groups
        self.m, self.n = len(previous), len(t)
        self.held = [{j for j in row if j != FREE} for row in previous]
        self.has: list[list[int]] = [[FREE] * k for _ in previous]  # in any place
        self.dealt: set[int] = set()
        self.dear: set[int] = set()
        self.broken: set[int] = set()
        self.keep()
        self.deal()
        self.fill()
        self.exchange()
        at = key(seed, LEAVING)
        for i in range(self.m):
            if i not in self.dealt:
                self.has[i] = arranged(previous[i], self.has[i], group, i, at)

    def groups_of(self, i: int) -> set[int]:
        return {self.group[j] for j in self.has[i] if j != FREE}

    def put(self, i: int, j: int) -> None:
        self.has[i][self.has[i].index(FREE)] = j

    def count(self, j: int) -> int:
        return sum(j in row for row in self.has)

    def keep(self) -> None:
        at = key(self.seed, LEAVING)
        cells = []
        whole: list[list[int]] = [[] for _ in range(self.n)]
        for i, held in enumerate(self.held):
            for c in sorted({self.group[j] for j in held}):
                targets = sorted(j for j in held if self.group[j] == c)
                if len(targets) > 1:
                    cells.append((i, targets))
                    self.broken.add(i)
                else:
                    whole[targets[0]].append(i)
        for j, rows in enumerate(whole):
            order = sorted(rows, key=lambda i: (word(word(at, i), j), i))
            leaving = max(0, len(rows) - self.t[j])
            if leaving > 0:
                self.dear.add(j)
            for i in order[leaving:]:
                self.put(i, j)
        kept: list[int] = [FREE] * len(cells)
        for x in range(len(cells)):
            self.keep_one(cells, kept, x)
        for (i, _), j in zip(cells, kept):
            if j != FREE:
                self.put(i, j)

    def keep_one(self, cells: list[tuple[int, list[int]]], kept: list[int], x: int) -> None:
        queue = [(j, x) for j in cells[x][1]]
        for j, found_by in queue:
            if self.count(j) + kept.count(j) < self.t[j]:
                while True:
                    before, kept[found_by] = kept[found_by], j
                    if before == FREE:
                        return
                    j = before
                    found_by = next(y for target, y in queue if target == j)
            for y in range(len(cells)):
                if kept[y] == j:
                    queue += [(b, y) for b in cells[y][1] if all(b != target for target, _ in queue)]
        self.dear |= {j for j, _ in queue}

    def lacking(self) -> list[int]:
        return [t - self.count(j) for j, t in enumerate(self.t)]

    def deal(self) -> None:
        empty = [i for i in range(self.m) if not self.held[i]]
        u = self.lacking()
        if not empty or len({self.group[j] for j in range(self.n) if u[j] > 0}) < self.k:
            return
        made = GroupedAssignment(u, self.group, self.n_groups, SPREAD, len(empty), self.k, self.seed)
        if any(v > most for v, most in zip(made.t, u)):
            return
        rows = made.rows()  # those of section 7, if every target lies in a group of its own
        for i, row in zip(empty, rows):
            self.has[i] = list(row)
            self.dealt.add(i)

    def fill(self) -> None:
        b = 0
        while True:
            places = [i for i, row in enumerate(self.has) for j in row if j == FREE]
            units = [j for j, u in enumerate(self.lacking()) for _ in range(u)]
            n = len(places)
            assert n == len(units)
            if n == 0:
                return
            meets = deal(n, word(key(self.seed, FILLING), b))
            filled = 0
            for q, i in enumerate(places):
                j = units[meets(q)]
                if self.group[j] not in self.groups_of(i):
                    self.put(i, j)
                    filled += 1
            if 64 * filled < n:
                return
            b += 1

    def exchange(self) -> None:
        price = [int(j in self.dear) for j in range(self.n)]
        for s in [i for i, row in enumerate(self.has) for j in row if j == FREE]:
            self.exchange_for(s, price)

    def exchange_for(self, s: int, price: list[int]) -> None:
        u = self.lacking()
        nearest: dict[int, tuple[int, int]] = {}
        came: dict[int, tuple[int, int]] = {}
        turns: list[tuple[int, int, int, bool]] = []

        def v(i: int, j: int) -> int:
            return int(j in self.held[i])

        def turn_of_row(i: int, a: int, cost: int, base: int, over: int) -> int:
            others = {self.group[j] for j in self.has[i] if j not in (FREE, a)}
            for b in range(self.n):
                if b == a or self.group[b] in others:
                    continue
                near = (base - (v(i, b) - price[b]), over)
                if b in nearest and nearest[b] <= near:
                    continue
                nearest[b], came[b] = near, (i, a)
                turns.append((*near, b, False))
                if u[b] > 0 and near[0] == cost:
                    return b
            return FREE

        def find() -> int:
            end = turn_of_row(s, FREE, 0, 0, 1)
            while end == FREE:
                turn = min(turns)
                turns.remove(turn)
                cost, over, a, of_holders = turn
                reached = nearest[a]
                if reached != (cost - of_holders, over):
                    continue
                if u[a] > 0 and not of_holders:
                    return a
                parts = [1] if of_holders else [0, 1] if price[a] > 0 else [0]
                if price[a] == 0 and not of_holders:
                    turns.append((cost + 1, over, a, True))
                for part in parts:
                    for i in range(self.m):
                        if end == FREE and a in self.has[i] and v(i, a) == part:
                            end = turn_of_row(i, a, cost, reached[0] + part - price[a], over + 1)
            return end

        end = find()
        for j, (cost, _) in nearest.items():
            price[j] += max(0, nearest[end][0] - cost)
        while end != FREE:
            i, a = came[end]
            self.has[i][self.has[i].index(a)] = end
            end = a


# 11.7 Places and moves


def arranged(previous: Sequence[int], now: Sequence[int], group: Sequence[int], i: int, at: int) -> list[int]:
    result = [j if j in now else FREE for j in previous]
    coming = sorted(
        (j for j in now if j != FREE and j not in previous), key=lambda j: (word(word(at, i), j), j)
    )
    gone = [m for m, j in enumerate(previous) if j != FREE and j not in now]
    for m in gone:
        same = [j for j in coming if group[j] == group[previous[m]]]
        if same:
            result[m] = same[0]
            coming.remove(same[0])
    free = [m for m in gone if result[m] == FREE] + [m for m, j in enumerate(previous) if j == FREE]
    for m, j in zip(free, coming):
        result[m] = j
    return result


class Reassignment:
    """reassign(...): routes, moves, moves_left, bound, filled and rows_mended."""

    def __init__(
        self,
        previous: Matrix,
        weights: Sequence[int],
        m: int,
        k: int,
        seed: int,
        group: Sequence[int] | None = None,
        n_groups: int = 0,
        rule: str = SPREAD,
        groups_per_row: int = 0,
        max_moves: int | None = None,
    ) -> None:
        n = len(weights)
        self.own = group is None
        self.group = list(range(n)) if group is None else list(group)
        self.n_groups = n if group is None else n_groups
        self.m, self.k, self.seed, self.rule = m, k, seed, rule
        self.routes: Matrix = [[] for _ in range(m)]
        self.moves: list[Move] = []
        self.t = [0] * n
        self.moves_left = self.bound = self.filled = self.rows_mended = 0
        # What section 10 looks at first does not need the weights.
        none = GroupedAssignment([1] * n, self.group, self.n_groups, rule, 0, k, seed, groups_per_row)
        if m == 0 or k == 0:
            return
        self.previous = [list(row) for row in previous[:m]]
        self.check_previous(n)
        self.previous += [[FREE] * k for _ in range(m - len(self.previous))]
        if self.own and k > n:
            raise InfeasibleError("k > N")
        asked = GroupedAssignment(weights, self.group, self.n_groups, rule, m, k, seed, groups_per_row)
        held = [sum(j in row for row in self.previous) for j in range(n)]
        if rule == SPREAD:
            self.t = spread_loads(asked, held)
            rows = Rows(self.previous, self.t, self.group, self.n_groups, k, seed)
            self.routes, self.broken = rows.has, rows.broken
        else:
            self.t, group_rows = local_loads(asked, held)
            self.f, self.d = none.f, none.d
            self.local(asked.members, group_rows)
        self.rows_mended = len(self.broken)
        self.bound = sum(max(0, h - t) for h, t in zip(held, self.t))
        self.limit(max_moves)

    def check_previous(self, n: int) -> None:
        for row in self.previous:
            for m, j in enumerate(row):
                if not -1 <= j < n:
                    raise OutOfRangeError("previous")
                if j != FREE and j in row[:m]:
                    raise HeldTwiceError("previous")

    # 11.6 Local

    def local(self, members: Sequence[Sequence[int]], group_rows: Sequence[int]) -> None:
        held_groups = []
        self.broken = set()
        for i, row in enumerate(self.previous):
            of_row = [self.group[j] for j in row if j != FREE]
            order = sorted(set(of_row), key=lambda c: (-of_row.count(c), of_row.index(c)))
            if len(order) > self.f or any(of_row.count(c) > self.d for c in order):
                self.broken.add(i)
            held_groups.append((order + [FREE] * self.f)[: self.f])
        chosen = Rows(held_groups, group_rows, range(self.n_groups), self.n_groups, self.f, self.seed).has
        self.routes = [[FREE] * self.k for _ in range(self.m)]
        for c, targets in enumerate(members):
            rows = [i for i in range(self.m) if c in chosen[i]]
            inner = [[targets.index(j) for j in self.previous[i] if j in targets][: self.d] for i in rows]
            inner = [row + [FREE] * (self.d - len(row)) for row in inner]
            loads = [self.t[j] for j in targets]
            if not rows:
                continue
            size, seed = len(targets), word(key(self.seed, IN_GROUP), c)
            made = Rows(inner, loads, range(size), size, self.d, seed).has
            for i, row in zip(rows, made):
                at = chosen[i].index(c) * self.d
                self.routes[i][at : at + self.d] = [targets[x] for x in row]
        at = key(self.seed, LEAVING)
        for i, row in enumerate(self.previous):
            if any(j != FREE for j in row):
                self.routes[i] = arranged(row, self.routes[i], self.group, i, at)

    # 11.7

    def all_moves(self) -> list[Move]:
        return [
            Move(i, q, j, self.routes[i][q])
            for i, row in enumerate(self.previous)
            for q, j in enumerate(row)
            if j not in (FREE, self.routes[i][q])
        ]

    def limit(self, most: int | None) -> None:
        self.moves = self.all_moves()
        if most is not None and most < len(self.moves):
            needed = len(self.moves)
            self.put_off(most)
            self.moves = self.all_moves()
            self.moves_left = needed - len(self.moves)
        self.filled = sum(
            j == FREE != now for old, new in zip(self.previous, self.routes) for j, now in zip(old, new)
        )

    def put_off(self, most: int) -> None:
        at = key(self.seed, LEAVING)
        units = []
        for i in range(self.m):
            moves = [x for x in self.moves if x.row == i]
            changes = any(self.group[x.source] != self.group[x.target] for x in moves)
            together = self.rule != SPREAD and (changes or i in self.broken)
            units += [moves] if together and moves else [[x] for x in moves]

        def order(unit: list[Move]) -> tuple[bool, int, int, int]:
            first = unit[0]
            return (
                first.row not in self.broken,
                word(word(at, first.row), first.source),
                first.row,
                first.place,
            )

        for unit in sorted(units, key=order):
            if len(unit) <= most:
                most -= len(unit)
                continue
            i = unit[0].row
            changes = any(self.group[x.source] != self.group[x.target] for x in unit)
            if self.rule != SPREAD and (changes or i in self.broken):
                self.routes[i] = list(self.previous[i])
            else:
                self.routes[i][unit[0].place] = unit[0].source

    def rows(self, sort_rows: bool = False) -> Matrix:
        if not sort_rows:
            return self.routes
        return [sorted(row, key=lambda j: (j == FREE, j)) for row in self.routes]
