"""Routing spec 1 (docs/SPEC.md), evaluated literally in Python integers.

Written from the page alone, with the page's names and in its order, to be compared with the library. It is
meant to be read next to the page: nothing here is clever where the page is plain. Where large shapes need
another way to the same value, the literal one stands beside it, and test_oracle.py holds the two against each
other.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, lru_cache

SPEC_VERSION = 1

# ----------------------------------------------------------------------------------------------------------
# 1. Notation
# ----------------------------------------------------------------------------------------------------------

WORD = 2**64
MAX_SIZE = 2**31 - 1

Matrix = list[list[int]]


def words_per_row(columns: int) -> int:
    return -(-columns // 64)


def pack(matrix: Matrix, columns: int) -> list[int]:
    """The packed words of a 0/1 matrix, row after row; bits past the last column are zero."""
    words = []
    for row in matrix:
        for first in range(0, columns, 64):
            words.append(sum(bit << c for c, bit in enumerate(row[first : first + 64])))
    return words


def unpack(words: Sequence[int], rows: int, columns: int) -> Matrix:
    """The 0/1 matrix of packed words; bits past the last column are ignored."""
    width = words_per_row(columns)
    return [[words[r * width + c // 64] >> (c % 64) & 1 for c in range(columns)] for r in range(rows)]


def row_degrees(words: Sequence[int], rows: int, columns: int) -> list[int]:
    return [sum(row) for row in unpack(words, rows, columns)]


# ----------------------------------------------------------------------------------------------------------
# 2. Words, keys, bounded draws
# ----------------------------------------------------------------------------------------------------------

GAMMA = 0x9E3779B97F4A7C15

PI_S = 1
PI_T = 2
RHO = 3
TAU = 4
SELECTION = 5
ASSIGN_LAYOUT = 6
ASSIGN_OUTER = 7
ASSIGN_INNER = 8
ASSIGN_FIRST_ROW = 9
SHARES = 10


def mix(z: int) -> int:
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 % WORD
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB % WORD
    return z ^ (z >> 31)


def word(key: int, n: int) -> int:
    return mix((key + (n + 1) * GAMMA) % WORD)


def key(seed: int, purpose: int) -> int:
    return word(word(seed, 0), purpose)


def bounded(w: int, n: int) -> int:
    return (w * n) // WORD


def uniform(key: int, j: int, n: int) -> int:
    attempt = 0
    while True:
        w = word(key, attempt * 2**32 + j)
        if (w * n) % WORD >= WORD % n:
            return (w * n) // WORD
        attempt += 1


# ----------------------------------------------------------------------------------------------------------
# 3. Permutations
# ----------------------------------------------------------------------------------------------------------

LARGEST_TABLE = 65536
ROUNDS = 6


def fisher_yates(n: int, key: int) -> list[int]:
    """F of section 3: the element at every position, defined for any n and dealt when n <= 65536."""
    table = list(range(n))
    for q in range(n - 1):
        p = n - 1 - q
        d = bounded(word(key, q), p + 1)
        table[p], table[d] = table[d], table[p]
    return table


class Feistel:
    """The bijection E of [0, 2^width), and the walk that keeps it within [0, n)."""

    def __init__(self, n: int, key: int) -> None:
        self.n = n
        self.width = (n - 1).bit_length()
        self.lo_bits = self.width // 2
        self.hi_bits = self.width - self.lo_bits
        self.lo_size: int = 2**self.lo_bits
        self.multipliers = [word(key, q) >> 32 for q in range(ROUNDS)]
        self.addends = [word(key, q) % 2**32 for q in range(ROUNDS)]

    def round(self, v: int, q: int, bits: int) -> int:
        u = (self.multipliers[q] * v + self.addends[q]) % 2**32
        u = u ^ (u >> 16)
        u = u * 0x9E3779B1 % 2**32
        return u >> (32 - bits)

    def encode(self, p: int) -> int:
        lo, hi = p % self.lo_size, p >> self.lo_bits
        for q in range(ROUNDS):
            if q % 2 == 0:
                hi ^= self.round(lo, q, self.hi_bits)
            else:
                lo ^= self.round(hi, q, self.lo_bits)
        return hi * self.lo_size + lo

    def decode(self, p: int) -> int:
        lo, hi = p % self.lo_size, p >> self.lo_bits
        for q in reversed(range(ROUNDS)):
            if q % 2 == 0:
                hi ^= self.round(lo, q, self.hi_bits)
            else:
                lo ^= self.round(hi, q, self.lo_bits)
        return hi * self.lo_size + lo

    def element(self, p: int) -> int:
        p = self.encode(p)
        while p >= self.n:
            p = self.encode(p)
        return p

    def position(self, element: int) -> int:
        p = self.decode(element)
        while p >= self.n:
            p = self.decode(p)
        return p


def inverse(permutation: Sequence[int]) -> list[int]:
    result = [0] * len(permutation)
    for p, element in enumerate(permutation):
        result[element] = p
    return result


class Deal:
    """deal(n, key): call it with a position for the element there; position() is the inverse."""

    def __init__(self, n: int, key: int) -> None:
        self.n = n
        self.key = key

    @cached_property
    def feistel(self) -> Feistel:
        return Feistel(self.n, self.key)

    @cached_property
    def table(self) -> list[int]:
        """All of it, in the order of positions."""
        if self.n <= LARGEST_TABLE:
            return fisher_yates(self.n, self.key)
        return [self.feistel.element(p) for p in range(self.n)]

    @cached_property
    def positions(self) -> list[int]:
        """All of the inverse, in the order of elements."""
        return inverse(self.table)

    def __call__(self, p: int) -> int:
        if self.n <= LARGEST_TABLE or "table" in self.__dict__:
            return self.table[p]
        return self.feistel.element(p)

    def position(self, element: int) -> int:
        if self.n <= LARGEST_TABLE or "positions" in self.__dict__:
            return self.positions[element]
        return self.feistel.position(element)


@lru_cache(maxsize=64)
def deal(n: int, key: int) -> Deal:
    return Deal(n, key)


# ----------------------------------------------------------------------------------------------------------
# 4. The four permutations of a routing
# ----------------------------------------------------------------------------------------------------------


class Permutations:
    """piS, piT, rho and tau as functions, each the seed's or the caller's; target_at inverts piS."""

    def __init__(
        self,
        seed: int,
        n_sources: int,
        n_targets: int,
        row_permutations: bool = False,
        pi_s: Sequence[int] | None = None,
        pi_t: Sequence[int] | None = None,
        rho: Sequence[int] | None = None,
        tau: Sequence[int] | None = None,
    ) -> None:
        self.n_sources = n_sources
        self.n_targets = n_targets
        self.pi_s: Callable[[int], int] = deal(n_targets, key(seed, PI_S)).position
        self.target_at: Callable[[int], int] = deal(n_targets, key(seed, PI_S))
        self.pi_t: Callable[[int], int] = deal(n_sources, key(seed, PI_T)).position
        self.rho: Callable[[int], int] = deal(n_sources, key(seed, RHO)) if row_permutations else identity
        self.tau: Callable[[int], int] = deal(n_targets, key(seed, TAU)) if row_permutations else identity
        if pi_s is not None:
            self.pi_s = pi_s.__getitem__
            self.target_at = inverse(pi_s).__getitem__
        if pi_t is not None:
            self.pi_t = pi_t.__getitem__
        if rho is not None:
            self.rho = rho.__getitem__
        if tau is not None:
            self.tau = tau.__getitem__

    def arrays(self) -> dict[str, list[int]]:
        """All four as arrays."""
        return {
            "pi_s": [self.pi_s(j) for j in range(self.n_targets)],
            "pi_t": [self.pi_t(i) for i in range(self.n_sources)],
            "rho": [self.rho(i) for i in range(self.n_sources)],
            "tau": [self.tau(j) for j in range(self.n_targets)],
        }


def identity(x: int) -> int:
    return x


# ----------------------------------------------------------------------------------------------------------
# 5. Candidates
# ----------------------------------------------------------------------------------------------------------


def phase_offsets(degrees: Sequence[int], n: int) -> list[int]:
    """phi: the prefix sums of the degrees modulo n (all zero when the ring is empty)."""
    offsets, total = [], 0
    for degree in degrees:
        offsets.append(total % n if n > 0 else 0)
        total += degree
    return offsets


class Candidates:
    """O of section 5, row by row."""

    def __init__(self, s: Sequence[int], t: Sequence[int], permutations: Permutations) -> None:
        self.s, self.t, self.p = s, t, permutations
        self.m, self.n = len(s), len(t)
        self.phi_s = phase_offsets(s, self.n)
        self.phi_t = phase_offsets(t, self.m)

    def distance(self, i: int, j: int) -> int:
        """How far target j is along the arc of source i: the sort key of the phase order."""
        return (self.p.pi_s(j) - self.phi_s[self.p.rho(i)]) % self.n

    def o(self, i: int, j: int) -> bool:
        r, q = self.p.rho(i), self.p.tau(j)
        met_by_source = (self.p.pi_s(j) - self.phi_s[r]) % self.n < self.s[r]
        met_by_target = (self.p.pi_t(i) - self.phi_t[q]) % self.m < self.t[q]
        return met_by_source and met_by_target

    def row(self, i: int) -> list[int]:
        """The candidates of source i in phase order, by the definition."""
        return sorted((j for j in range(self.n) if self.o(i, j)), key=lambda j: self.distance(i, j))

    def row_by_arc(self, i: int) -> list[int]:
        """The same, by walking the phases of the source's arc: for large N and small degrees."""
        r, phase = self.p.rho(i), self.p.pi_t(i)
        found = []
        for d in range(self.s[r]):
            j = self.p.target_at((self.phi_s[r] + d) % self.n)
            row = self.p.tau(j)
            if (phase - self.phi_t[row]) % self.m < self.t[row]:
                found.append(j)
        return found


STAGES = (
    "s_aligned",
    "s_rotated",
    "s_shuffled",
    "s_final",
    "t_aligned",
    "t_rotated",
    "t_shuffled",
    "t_prepared",
    "t_final",
    "o",
)


def aligned(degrees: Sequence[int], n: int) -> Matrix:
    return [[1 if c < degree else 0 for c in range(n)] for degree in degrees]


def rotated(degrees: Sequence[int], n: int) -> Matrix:
    matrix = [[0] * n for _ in degrees]
    for row, offset, degree in zip(matrix, phase_offsets(degrees, n), degrees, strict=True):
        for d in range(degree):
            row[(offset + d) % n] = 1
    return matrix


def stages(s: Sequence[int], t: Sequence[int], permutations: Permutations) -> dict[str, Matrix]:
    """All stages of the literal pipeline as 0/1 matrices."""
    p, m, n = permutations, len(s), len(t)
    x: dict[str, Matrix] = {}
    x["s_aligned"] = aligned(s, n)
    x["s_rotated"] = rotated(s, n)
    x["s_shuffled"] = [[x["s_rotated"][i][p.pi_s(j)] for j in range(n)] for i in range(m)]
    x["s_final"] = [x["s_shuffled"][p.rho(i)] for i in range(m)]
    x["t_aligned"] = aligned(t, m)
    x["t_rotated"] = rotated(t, m)
    x["t_shuffled"] = [[x["t_rotated"][j][p.pi_t(i)] for i in range(m)] for j in range(n)]
    x["t_prepared"] = [x["t_shuffled"][p.tau(j)] for j in range(n)]
    x["t_final"] = [[x["t_prepared"][j][i] for j in range(n)] for i in range(m)]
    x["o"] = [[x["s_final"][i][j] & x["t_final"][i][j] for j in range(n)] for i in range(m)]
    return x


def stage_columns(stage: str, n_sources: int, n_targets: int) -> int:
    """The number of columns of a stage; its rows are the other size."""
    return n_sources if stage in ("t_aligned", "t_rotated", "t_shuffled", "t_prepared") else n_targets


# ----------------------------------------------------------------------------------------------------------
# 6. Selection and the routes
# ----------------------------------------------------------------------------------------------------------

RANDOM = "random"
FIRST = "first"


def kept_ranks(seed: int, i: int, c: int, k: int) -> list[int]:
    """R[0..k-1]: the ranks that the random policy keeps of c > k candidates."""
    row_key = word(key(seed, SELECTION), i)
    ranks = list(range(c))
    for q in range(k):
        d = q + bounded(word(row_key, q), c - q)
        ranks[q], ranks[d] = ranks[d], ranks[q]
    return ranks[:k]


def select(seed: int, i: int, candidates: list[int], k: int, selection: str) -> list[int]:
    """What row i keeps of its candidates, in phase order like them."""
    if len(candidates) <= k:
        return candidates
    if selection == RANDOM:
        return [candidates[rank] for rank in sorted(kept_ranks(seed, i, len(candidates), k))]
    lowest = set(sorted(candidates)[:k])
    return [j for j in candidates if j in lowest]


class Routing:
    """routes = f(degrees, k, seed, options). by_arc picks the faster way to a row's candidates."""

    def __init__(
        self,
        s: Sequence[int],
        t: Sequence[int],
        seed: int,
        permutations: Permutations,
        selection: str = RANDOM,
        sort_rows: bool = False,
        by_arc: bool = False,
    ) -> None:
        self.candidates = Candidates(s, t, permutations)
        self.seed, self.selection, self.sort_rows, self.by_arc = seed, selection, sort_rows, by_arc

    def candidate_row(self, i: int) -> list[int]:
        return self.candidates.row_by_arc(i) if self.by_arc else self.candidates.row(i)

    def cut(self, i: int, candidates: list[int], k: int) -> list[int]:
        kept = select(self.seed, i, candidates, k, self.selection)
        return sorted(kept) if self.sort_rows else kept

    def row(self, i: int, k: int) -> list[int]:
        return self.cut(i, self.candidate_row(i), k)

    def rows(self, k: int) -> Matrix:
        return [self.row(i, k) for i in range(self.candidates.m)]


def dense(rows: Iterable[Sequence[int]], k: int) -> list[int]:
    """The M x k array in row-major order, -1 after the last target of a row."""
    return [entry for row in rows for entry in [*row, *[-1] * (k - len(row))]]


def csr(rows: Iterable[Sequence[int]]) -> tuple[list[int], list[int]]:
    """(offsets, targets)."""
    offsets = [0]
    targets: list[int] = []
    for row in rows:
        targets.extend(row)
        offsets.append(len(targets))
    return offsets, targets


def column_loads(rows: Iterable[Sequence[int]], n: int) -> list[int]:
    loads = [0] * n
    for row in rows:
        for j in row:
            loads[j] += 1
    return loads


# ----------------------------------------------------------------------------------------------------------
# 7. The assignment
# ----------------------------------------------------------------------------------------------------------


class InfeasibleError(ValueError):
    """No degrees satisfy the request."""


class SumOverflowError(ValueError):
    """The sum of the weights does not fit in 64 bits."""


def rounded_down(weights: Sequence[int], total: int, cap: int) -> tuple[list[int], dict[int, int], int]:
    """The errors of 7.1 in their order, then its steps 1 and 2: the degrees so far, the remainders r_j of the open
    targets in ascending order of j, and W. (Without a total or a positive weight nothing is open, and W is 1.)"""
    if sum(weights) >= WORD:
        raise SumOverflowError
    degrees = [0] * len(weights)
    if total == 0:
        return degrees, {}, 1
    positive = [j for j, weight in enumerate(weights) if weight > 0]
    if cap * len(positive) < total:
        raise InfeasibleError(f"cap {cap} times {len(positive)} positive weights is below {total}")
    # Step 1. Lightest first, so that the heaviest open target is the last of the list.
    still_open = sorted(positive, key=lambda j: weights[j])
    left, weight_left = total, sum(weights)
    while still_open and weights[still_open[-1]] * left > cap * weight_left:
        j = still_open.pop()
        degrees[j] = cap
        left -= cap
        weight_left -= weights[j]
    # Step 2.
    remainders = {}
    for j in sorted(still_open):
        degrees[j] = weights[j] * left // weight_left
        remainders[j] = weights[j] * left % weight_left
    return degrees, remainders, weight_left


def apportion(weights: Sequence[int], total: int, cap: int) -> list[int]:
    """7.1.1"""
    degrees, remainders, _ = rounded_down(weights, total, cap)
    # Step 3.
    by_remainder = sorted(remainders, key=lambda j: (-remainders[j], j))
    for j in by_remainder[: total - sum(degrees)]:
        degrees[j] += 1
    return degrees


def shares(weights: Sequence[int], total: int, cap: int, seed: int) -> list[int]:
    """7.1.2"""
    degrees, remainders, w = rounded_down(weights, total, cap)
    rounding = key(seed, SHARES)
    # Step 3. The carried target a, and what it is owed.
    carried: tuple[int, int] | None = None
    for j, r_j in remainders.items():
        if r_j == 0:
            continue
        if carried is None:
            carried = j, r_j
            continue
        a, owed = carried
        both = owed + r_j
        if both < w:
            d = uniform(rounding, j, both)
            carried = (a if d < owed else j), both
        elif both == w:
            d = uniform(rounding, j, w)
            degrees[a if d < owed else j] += 1
            carried = None
        else:
            d = uniform(rounding, j, 2 * w - both)
            taken, other = (a, j) if d < w - r_j else (j, a)
            degrees[taken] += 1
            carried = other, both - w
    assert carried is None
    assert sum(degrees) == total
    return degrees


def quotients(n: int, g: int) -> int:
    u, v, total = n, g, 0
    while v > 0:
        total += u // v
        u, v = v, u % v
    return total


@lru_cache(maxsize=1024)
def golden(n: int) -> int:
    """7.2."""
    if n <= 2:
        return 1
    g0 = max(1, n * GAMMA // WORD)
    coprime = [g for g in range(g0, min(n, g0 + 64)) if math.gcd(g, n) == 1]
    return min(coprime, key=lambda g: (quotients(n, g), g))


def floor_sum(count: int, divisor: int, factor: int, addend: int) -> int:
    """The sum of (factor * x + addend) div divisor over 0 <= x < count, for factor and addend >= 0."""
    total = 0
    while count > 0:
        total += (count - 1) * count // 2 * (factor // divisor) + count * (addend // divisor)
        factor, addend = factor % divisor, addend % divisor
        last = factor * count + addend
        count, addend, divisor, factor = last // divisor, last % divisor, factor, divisor
    return total


class Assignment:
    """assign(weights, M, k, seed) for M > 0 and 0 < k <= N."""

    def __init__(self, weights: Sequence[int], n_sources: int, k: int, seed: int) -> None:
        self.n, self.m, self.k, self.seed = len(weights), n_sources, k, seed
        if k > self.n:
            raise InfeasibleError(f"fan-out {k} above {self.n} targets")
        self.t = shares(weights, k * n_sources, n_sources, seed)
        b0 = -(-self.n // k)
        self.nb = max(1, n_sources // b0)
        self.layout = deal(self.n, key(seed, ASSIGN_LAYOUT))
        self.off = [0]
        for q in range(self.n):
            self.off.append(self.off[-1] + self.t[self.layout(q)])
        self.g = golden(self.nb)

    # 7.3 Blocks and quotas

    def residue(self, b: int) -> int:
        return b * self.g % self.nb

    def size(self, b: int) -> int:
        return self.m // self.nb + (1 if self.residue(b) < self.m % self.nb else 0)

    def first_row(self, b: int) -> int:
        """The sum of the sizes of the blocks before b, by the definition."""
        return sum(self.size(before) for before in range(b))

    def first_row_by_formula(self, b: int) -> int:
        """The same in closed form, for millions of blocks."""
        longer = self.m % self.nb
        below = floor_sum(b, self.nb, self.g, 0)
        shifted = floor_sum(b, self.nb, self.g, self.nb - longer) - b
        return b * (self.m // self.nb) + below - shifted

    def block_of(self, row: int) -> int:
        """The block that holds a row: the last one that begins at or before it."""
        low, high = 0, self.nb
        while high - low > 1:
            middle = (low + high) // 2
            if self.first_row_by_formula(middle) <= row:
                low = middle
            else:
                high = middle
        return low

    def block_of_by_formula(self, row: int) -> int:
        """The same: one of two."""
        b = row // (self.m // self.nb)
        return b if b < self.nb and self.first_row_by_formula(b) <= row else b - 1

    @cached_property
    def all_quotas(self) -> Matrix:
        """The quota of layout(q) in the block of residue res at [res][q], by counting every y once."""
        quotas = [[0] * self.n for _ in range(self.nb)]
        for q in range(self.n):
            for y in range(self.off[q], self.off[q + 1]):
                quotas[y % self.m % self.nb][q] += 1
        return quotas

    def quotas(self, b: int) -> list[int]:
        """The quotas of layout(0), layout(1), ... in block b, by counting."""
        return self.all_quotas[self.residue(b)]

    def quotas_by_formula(self, b: int) -> list[int]:
        """The same in closed form, for large k M."""
        res = self.residue(b)

        def below(z: int) -> int:
            return z // self.m * self.size(b) + (z % self.m - res + self.nb - 1) // self.nb

        return [below(self.off[q + 1]) - below(self.off[q]) for q in range(self.n)]

    # 7.4 Dealing a block

    def target_order(self, b: int) -> list[int]:
        outer = deal(self.n, word(key(self.seed, ASSIGN_OUTER), b // 16))
        inner = deal(self.n, word(key(self.seed, ASSIGN_INNER), 16 * (b // 256) + b % 16))
        return [outer.table[x] for x in inner.table]

    def block(self, b: int, by_formula: bool = False) -> Matrix:
        """The rows of block b."""
        size = self.size(b)
        quota_at = self.quotas_by_formula(b) if by_formula else self.quotas(b)
        quota = {self.layout(q): quota_at[q] for q in range(self.n)}
        slots = [j for j in self.target_order(b) for _ in range(quota[j])]
        assert len(slots) == self.k * size
        h = golden(size)
        o = bounded(word(key(self.seed, ASSIGN_FIRST_ROW), b), size)
        return [[slots[(o + x * h) % size + m * size] for m in range(self.k)] for x in range(size)]

    def rows(self) -> Matrix:
        return [row for b in range(self.nb) for row in self.block(b)]

    def row_range(self, begin: int, end: int) -> Matrix:
        """Rows begin .. end - 1, by the formulas, from the blocks they touch."""
        assert 0 <= begin <= end <= self.m
        result: Matrix = []
        if begin == end:
            return result
        b = self.block_of(begin)
        first = self.first_row_by_formula(b)
        while first < end:
            block = self.block(b, by_formula=True)
            result.extend(block[max(begin - first, 0) : end - first])
            first += len(block)
            b += 1
        return result


def assign(weights: Sequence[int], n_sources: int, k: int, seed: int, sort_rows: bool = False) -> Matrix:
    if n_sources == 0 or k == 0:
        return [[] for _ in range(n_sources)]
    rows = Assignment(weights, n_sources, k, seed).rows()
    return [sorted(row) for row in rows] if sort_rows else rows


# ----------------------------------------------------------------------------------------------------------
# 8. Digests
# ----------------------------------------------------------------------------------------------------------


def digest(entries: Iterable[int]) -> int:
    """FNV-1a over int32 entries in little-endian order; unsigned entries below 2^31 are the same bytes."""
    state = 0xCBF29CE484222325
    for entry in entries:
        for byte in (entry % 2**32).to_bytes(4, "little"):
            state = (state ^ byte) * 0x100000001B3 % WORD
    return state
