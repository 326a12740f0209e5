"""The permutations of SPEC section 3 are uniform over seeds, and the four of a routing are independent.

All are obtained through phase_router_get_permutations. Up to 65,536 elements the spec shuffles a table
(exactly uniform given ideal words, so every test is one of the words); above, it is a Feistel bijection, for
which these statistics are the evidence. pi_s and pi_t are the inverses of `deal`, rho and tau are `deal`.
"""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Callable

import native
import numpy as np
import pytest
from gof import (
    GAMMA,
    Array,
    Verdict,
    chi2_p,
    counts_p,
    fixed_point_law,
    normal_p,
    permutation_codes,
    random_seeds,
    stirling_law,
    uniform_p,
)
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

NAMES = ("pi_s", "pi_t", "rho", "tau")

# The largest table, and Feistel domains: the smallest (half of the walk's range), one off any power, an exact
# power of two (no walking, odd number of bits), and a million (20 bits). How many seeds each is given.
LARGE = {65536: 80, 65537: 110, 70000: 70, 131072: 40, 1000003: 4}


def permutations(n: int, seeds: Array | range, which: tuple[str, ...] = NAMES) -> dict[str, Array]:
    """The permutations of an n x n routing under each seed, each stacked to (seeds, n)."""
    out: dict[str, Array] = {name: np.empty((len(seeds), n), np.int64) for name in which}
    with native.Router(flags=native.ROW_PERMUTATIONS_ON) as router:
        for row, seed in enumerate(seeds):
            router.set_seed(int(seed))
            for name, values in router.get_permutations(n, n, which).items():
                out[name][row] = values
    return out


def joint_p(a: Array, b: Array, cells: int) -> float:
    """p-value that the codes a and b are uniform and independent."""
    return uniform_p(a * cells + b, cells * cells)


@pytest.mark.parametrize("n", [2, 3, 4, 5, 6])
def test_all_orders_are_equally_likely(n: int) -> None:
    """Each of the n! orders has probability 1/n!, over consecutive seeds (chi-square, n! - 1 df)."""
    orders = math.factorial(n)
    verdict = Verdict()
    for name, rows in permutations(n, range(max(20_000, 80 * orders))).items():
        verdict.add(uniform_p(permutation_codes(rows), orders), f"{name}, n = {n}")
    verdict.check()


def test_the_four_permutations_of_a_seed_are_independent() -> None:
    """Each pair of piS, piT, rho, tau is uniform on the 24 x 24 pairs of orders (chi-square, 575 df)."""
    codes = {name: permutation_codes(rows) for name, rows in permutations(4, range(40_000)).items()}
    verdict = Verdict()
    for a, b in itertools.combinations(NAMES, 2):
        verdict.add(joint_p(codes[a], codes[b], 24), f"{a} and {b}")
    verdict.check()


NEIGHBOURS: dict[str, Callable[[Array], Array]] = {
    "s + 1": lambda s: s + np.uint64(1),
    "s + GAMMA": lambda s: s + np.uint64(GAMMA),
    "s * 2": lambda s: s * np.uint64(2),
    "~s": lambda s: ~s,
}
for _bit in (0, 1, 12, 31, 32, 63):
    NEIGHBOURS[f"s ^ 2^{_bit}"] = functools.partial(np.bitwise_xor, np.uint64(1 << _bit))


@functools.cache
def codes_of_random_seeds() -> dict[str, Array]:
    """The orders, n = 4, of seeds whose neighbours are looked at."""
    return {n: permutation_codes(p) for n, p in permutations(4, random_seeds(15_000, 11)).items()}


@pytest.mark.parametrize("step", NEIGHBOURS)
def test_neighbouring_seeds_are_independent(step: str) -> None:
    """Any permutation of s and any permutation of its neighbour are jointly uniform (16 tables of 575 df)."""
    neighbours = NEIGHBOURS[step](random_seeds(15_000, 11))
    here = codes_of_random_seeds()
    there = {n: permutation_codes(p) for n, p in permutations(4, neighbours).items()}
    verdict = Verdict()
    for a, b in itertools.product(NAMES, NAMES):
        verdict.add(joint_p(here[a], there[b], 24), f"{a} of s, {b} of {step}")
    verdict.check()


@pytest.mark.parametrize(("n", "seeds"), [(7, 20_000), (16, 20_000), (64, 8_000), (257, 4_000)])
def test_table_positions_are_uniform(n: int, seeds: int) -> None:
    """Element x stands at position p with probability 1/n.

    Over R seeds the n x n counts C have covariance R/(n-1) times a projection of rank (n-1)^2, hence
    (n-1)/R * sum (C - R/n)^2 is chi-square with (n-1)^2 df.
    """
    verdict = Verdict()
    for name, rows in permutations(n, range(seeds)).items():
        counts = np.bincount((np.arange(n) * n + rows).ravel(), minlength=n * n)
        statistic = (n - 1) / seeds * ((counts - seeds / n) ** 2).sum()
        verdict.add(chi2_p(statistic, (n - 1) ** 2), f"{name}, n = {n}")
    verdict.check()


@pytest.mark.parametrize("n", [7, 12])
def test_table_pairs_are_jointly_uniform(n: int) -> None:
    """Any two positions hold each ordered pair of elements with probability 1/(n(n-1)) (chi-square)."""
    verdict = Verdict()
    for name, rows in permutations(n, range(20_000), ("pi_s", "rho")).items():
        for a, b in itertools.combinations(range(n), 2):
            codes = rows[:, a] * (n - 1) + rows[:, b] - (rows[:, b] > rows[:, a])
            verdict.add(uniform_p(codes, n * (n - 1)), f"{name}, n = {n}, positions {a} and {b}")
    verdict.check()


@pytest.mark.parametrize("n", [1000, 4096])
def test_table_far_and_near_pairs_are_jointly_uniform(n: int) -> None:
    """As above for larger tables, elements in 12 bins: P(x, y) = (n_x n_y - [x = y] n_x) / (n(n-1))."""
    bins = np.arange(n) * 12 // n
    sizes = np.bincount(bins)
    law = (np.outer(sizes, sizes) - np.diag(sizes)) / (n * (n - 1))
    verdict = Verdict()
    for name, rows in permutations(n, range(5_000), ("pi_s", "rho")).items():
        for a, b in [(0, 1), (0, n - 1), (n - 2, n - 1), (n // 2, n // 2 + 1), (1, n // 3), (63, 64)]:
            counts = np.bincount(bins[rows[:, a]] * 12 + bins[rows[:, b]], minlength=144)
            verdict.add(counts_p(counts, law), f"{name}, n = {n}, positions {a} and {b}")
    verdict.check()


def cycles(permutation: Array) -> int:
    """The number of cycles."""
    n = len(permutation)
    graph = coo_array((np.ones(n, np.int8), (np.arange(n), permutation)), shape=(n, n))
    return int(connected_components(graph, directed=False, return_labels=False))


@pytest.mark.parametrize("n", [10, 64, 1000])
def test_table_fixed_points_records_and_cycles(n: int) -> None:
    """Fixed points are Poisson(1) cut at n; cycles and records are sums of Bernoulli(1/i), i = 1..n.

    A record is a value larger than all before it (Renyi 1962). All three laws are exact; chi-square.
    """
    verdict = Verdict()
    for name, rows in permutations(n, range(6_000)).items():
        fixed = np.bincount((rows == np.arange(n)).sum(1), minlength=12)[:12]
        verdict.add(counts_p(fixed, fixed_point_law(n)), f"{name}, fixed points")
        records = (np.maximum.accumulate(rows, 1) == rows).sum(1)
        verdict.add(counts_p(np.bincount(records, minlength=64), stirling_law(n)), f"{name}, records")
        if name in ("pi_s", "rho"):
            found = [cycles(row) for row in rows[:3_000]]
            verdict.add(counts_p(np.bincount(found, minlength=64), stirling_law(n)), f"{name}, cycles")
    verdict.check()


class LargeSample:
    """What is kept of the permutations of a large n over LARGE[n] consecutive seeds.

    positions  [position, value bin] of piS over the seeds, 16 bins
    tables     per seed: chi-square of position bin x value bin, 32 bins, of high and of low parts
    serial     per seed: chi-square of the bins of values at circular distance d, 16 bins
    flips      per seed: chi-square of the bins of values at positions that differ in one bit, 16 bins
    pooled     the tables behind `serial`, added up over the seeds
    joint      per seed: chi-square of two permutations' bins, 16 bins, and their rank correlation
    """

    bins = 16
    side = 32
    distances = (1, 2, 3, 256, 4099)

    def __init__(self, n: int, seeds: int) -> None:
        self.n, self.seeds = n, seeds
        self.positions = np.zeros((n, self.bins), np.uint16)
        self.tables: dict[str, list[float]] = {}
        self.serial: dict[str, list[float]] = {}
        self.flips: dict[str, list[float]] = {}
        self.covered: dict[str, float] = {}  # the part of all positions that the pairs of a flip cover
        self.pooled: dict[str, Array] = {}
        self.joint: dict[str, list[float]] = {}
        self.correlation: dict[str, list[float]] = {}
        self.fixed: dict[str, list[int]] = {name: [] for name in NAMES}
        self.records: dict[str, list[int]] = {name: [] for name in NAMES}
        self.cycles: list[int] = []
        self.bin_of = (np.arange(n) * self.bins // n).astype(np.int64)
        self.sizes = np.bincount(self.bin_of)
        self.high = (np.arange(n) * self.side // n).astype(np.int64)
        self.low = np.arange(n) % self.side
        self.pairs: dict[int, Array] = {}  # p of the disjoint pairs (p, p + 2^bit)
        for bit in range((n - 1).bit_length()):
            p = np.arange(n - (1 << bit))
            p = p[p & (1 << bit) == 0]
            if len(p) >= 10 * self.bins**2:
                self.pairs[bit] = p
        before: Array | None = None
        with native.Router(flags=native.ROW_PERMUTATIONS_ON) as router:
            for seed in range(seeds):
                router.set_seed(seed)
                drawn = {name: v.astype(np.int64) for name, v in router.get_permutations(n, n).items()}
                for name, values in drawn.items():
                    self.fixed[name].append(int((values == np.arange(n)).sum()))
                    self.records[name].append(int((np.maximum.accumulate(values) == values).sum()))
                for name in ("pi_s", "rho"):
                    self._one(name, drawn[name])
                self.positions[np.arange(n), self.bin_of[drawn["pi_s"]]] += 1
                if seed % 2 == 0:
                    self.cycles.append(cycles(drawn["pi_s"]))
                for a, b in itertools.combinations(NAMES, 2):
                    self._two(f"{a} and {b}", drawn[a], drawn[b])
                if before is not None:
                    self._two("piS of s and s + 1", before, drawn["pi_s"])
                before = drawn["pi_s"]

    def _contingency(self, a: Array, b: Array, cells: int) -> float:
        """Chi-square of two permutations' bins: margins are fixed, (n-1)/n makes its mean (cells-1)^2."""
        counts = np.bincount(a * cells + b, minlength=cells * cells)
        expected = np.outer(np.bincount(a), np.bincount(b)).ravel() / self.n
        return float(((counts - expected) ** 2 / expected).sum() * (self.n - 1) / self.n)

    def _one(self, name: str, values: Array) -> None:
        for kind, (rows, columns) in {
            "high, high": (self.high, self.high),
            "low, low": (self.low, self.low),
            "low, high": (self.low, self.high),
            "high, low": (self.high, self.low),
        }.items():
            found = self._contingency(rows, columns[values], self.side)
            self.tables.setdefault(f"{name}, {kind}", []).append(found)
        bins = self.bin_of[values]
        expected = np.outer(self.sizes, self.sizes) / self.n
        for d in self.distances:
            counts = np.bincount(bins * self.bins + np.roll(bins, -d), minlength=self.bins**2)
            counts = counts.reshape(self.bins, self.bins)
            statistic = ((counts - expected) ** 2 / expected).sum() * (self.n - 1) / self.n
            self.serial.setdefault(f"{name}, distance {d}", []).append(float(statistic))
            key = f"{name}, distance {d}"
            self.pooled[key] = self.pooled.get(key, 0) + counts
        for bit, p in self.pairs.items():
            counts = np.bincount(bins[p] * self.bins + bins[p + (1 << bit)], minlength=self.bins**2)
            law = (np.outer(self.sizes, self.sizes) - np.diag(self.sizes)) / (self.n * (self.n - 1))
            e = law.ravel() * len(p)
            key = f"{name}, bit {bit}"
            self.flips.setdefault(key, []).append(float(((counts - e) ** 2 / e).sum()))
            self.covered[key] = 2 * len(p) / self.n

    def _two(self, key: str, a: Array, b: Array) -> None:
        self.joint.setdefault(key, []).append(self._contingency(self.bin_of[a], self.bin_of[b], self.bins))
        # sum (a - mean)(b - mean) over independent permutations: mean 0, variance (n^3 - n)^2 / (144 (n - 1))
        middle = (self.n - 1) / 2
        product = float(((a - middle) * (b - middle)).sum())
        deviation = float(self.n) * (self.n**2 - 1) / 12 / math.sqrt(self.n - 1)
        self.correlation.setdefault(key, []).append(product / deviation)


@functools.cache
def large(n: int) -> LargeSample:
    return LargeSample(n, LARGE[n])


@pytest.mark.parametrize("n", LARGE)
def test_large_single_positions_are_uniform(n: int) -> None:
    """Every position holds every value equally often over seeds.

    Let q = (n-1)/n times the sum over all positions and value bins of (C - R p)^2 / (R p), R seeds. Scaled
    indicators of one permutation have a projection of rank df = (n-1)(bins-1) as covariance and a constant
    length, hence q has mean df and variance 2 df (1 - 1/R), and is normal for large df.
    """
    sample = large(n)
    p = sample.sizes / n
    q = ((sample.positions - sample.seeds * p) ** 2 / (sample.seeds * p)).sum() * (n - 1) / n
    df = (n - 1) * (sample.bins - 1)
    verdict = Verdict()
    verdict.add(normal_p((q - df) / math.sqrt(2 * df * (1 - 1 / sample.seeds))), "all positions")
    # The ends and the seams of the Feistel halves on their own: each a multinomial over 4 bins.
    for position in (0, 1, 2, 255, 256, 257, n // 2, 65535, n - 2, n - 1):
        counts = sample.positions[position].reshape(4, -1).sum(1)
        verdict.add(counts_p(counts, p.reshape(4, -1).sum(1)), f"position {position}")
    verdict.check()


@pytest.mark.parametrize("n", LARGE)
def test_large_positions_are_uniform_within_a_seed(n: int) -> None:
    """In one permutation, high and low parts of position and value are unrelated (sums of chi-squares)."""
    sample = large(n)
    verdict = Verdict()
    for kind, found in sample.tables.items():
        verdict.add(chi2_p(sum(found), len(found) * (sample.side - 1) ** 2), kind)
    verdict.check()


@pytest.mark.parametrize("n", LARGE)
def test_large_pairs_are_jointly_uniform(n: int) -> None:
    """Values at two positions are unrelated: at fixed distances, and at positions that differ in one bit.

    Circular distance: both margins of the table are fixed, chi-square with (bins-1)^2 df (the serial test,
    Good 1953). One bit: m disjoint pairs drawn without replacement; of the bins^2 - 1 directions, bins - 1
    (the sum of both margins) have their variance reduced to 1 - f, f = 2m/n, the others keep theirs.
    Satterthwaite's chi-square has that mean and variance.
    """
    sample = large(n)
    bins = sample.bins
    verdict = Verdict()
    for kind, found in sample.serial.items():
        verdict.add(chi2_p(sum(found), len(found) * (bins - 1) ** 2), kind)
    for kind, counts in sample.pooled.items():
        expected = np.outer(sample.sizes, sample.sizes) / n * sample.seeds
        verdict.add(chi2_p(((counts - expected) ** 2 / expected).sum(), (bins - 1) ** 2), f"pooled, {kind}")
    for kind, found in sample.flips.items():
        rest = 1 - sample.covered[kind]
        mean = bins * (bins - 1) + rest * (bins - 1)
        scale = (bins * (bins - 1) + rest**2 * (bins - 1)) / mean
        verdict.add(chi2_p(sum(found) / scale, len(found) * mean / scale), kind)
    verdict.check()


@pytest.mark.parametrize("n", LARGE)
def test_large_fixed_points_records_and_cycles(n: int) -> None:
    """Fixed points are Poisson(1), records and cycles sums of Bernoulli(1/i), over the seeds (chi-square).

    A Feistel bijection of exactly 2^b elements is an even permutation (each round is a product of an even
    number of transpositions), so there n minus the number of cycles is even: the law given that parity.
    """
    sample = large(n)
    verdict = Verdict()
    for name in NAMES:
        fixed = np.bincount(sample.fixed[name], minlength=12)[:12]
        verdict.add(counts_p(fixed, fixed_point_law(n)), f"{name}, fixed points")
        records = np.bincount(sample.records[name], minlength=64)
        verdict.add(counts_p(records, stirling_law(n)), f"{name}, records")
    law = stirling_law(n)
    if n > 65536 and n & (n - 1) == 0:
        law = np.where(np.arange(len(law)) % 2 == n % 2, law, 0.0)
        law /= law.sum()
    verdict.add(counts_p(np.bincount(sample.cycles, minlength=64), law), "pi_s, cycles")
    verdict.check()


def test_feistel_fixed_points_and_records_pooled() -> None:
    """The same over all Feistel sizes and all four permutations together, for a sharper test."""
    verdict = Verdict()
    samples = [large(n) for n in LARGE if n > 65536]
    fixed = np.concatenate([s.fixed[name] for s in samples for name in NAMES])
    verdict.add(counts_p(np.bincount(fixed, minlength=12)[:12], fixed_point_law(65537)), "fixed points")
    records = sum(np.bincount(s.records[name], minlength=64) for s in samples for name in NAMES)
    law = sum(s.seeds * stirling_law(s.n) for s in samples) / sum(s.seeds for s in samples)
    verdict.add(counts_p(records, law), "records")
    verdict.check()


@pytest.mark.parametrize("n", LARGE)
def test_large_permutations_are_independent(n: int) -> None:
    """The four permutations of a seed, and piS of neighbouring seeds, are unrelated.

    Bins: contingency tables with fixed margins, (bins-1)^2 df each. Rank correlation: standard normal over
    independent permutations (Hotelling and Pabst 1936), so its sum and sum of squares over seeds are known.
    """
    sample = large(n)
    verdict = Verdict()
    for kind, found in sample.joint.items():
        verdict.add(chi2_p(sum(found), len(found) * (sample.bins - 1) ** 2), f"{kind}, bins")
    for kind, found in sample.correlation.items():
        z = np.array(found)
        verdict.add(normal_p(z.sum() / math.sqrt(len(z))), f"{kind}, correlation")
        verdict.add(chi2_p((z**2).sum(), len(z)), f"{kind}, squared correlations")
    verdict.check()


def test_feistel_differences_are_uniform() -> None:
    """At n = 2^17, values at positions that differ in one bit differ by a uniform nonzero word.

    Over 2^16 disjoint pairs a seed, each difference F(p) ^ F(p ^ 2^b) has probability 1/(n-1); its high 9 and
    its low 8 bits are counted over seeds. Pairs of one seed are almost independent (without replacement).
    """
    n, seeds = 131072, range(1_000, 1_060)
    verdict = Verdict()
    rows = permutations(n, seeds, ("rho",))["rho"]
    for bit in (0, 1, 7, 8, 15, 16):
        p = np.arange(n)
        p = p[p & (1 << bit) == 0]
        difference = rows[:, p] ^ rows[:, p + (1 << bit)]
        for kind, values, cells in (("low", difference & 255, 256), ("high", difference >> 8, 512)):
            law = np.full(cells, n / cells)
            law[0] -= 1
            counts = np.bincount(values.ravel(), minlength=cells)
            verdict.add(counts_p(counts, law / (n - 1)), f"bit {bit}, {kind} part")
    verdict.check()
