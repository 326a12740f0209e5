"""Goodness of fit for tests at fixed seeds.

The tests are deterministic: a library either passes all of them or it does not. What has a probability is
only whether a *correct* library, one that follows another random stream, would have failed. That false-alarm
probability is at most ALPHA = 1e-5 for each test function call: a test collects the p-values of its checks in
a Verdict, which fails when the smallest of them, times their number (Bonferroni), is below ALPHA. Thresholds
are quantiles of the law that is being tested; none is taken from an earlier run. p-values are two-sided, so
that a fit which is too good fails as well. Where a chi-square law is a limit, cells are pooled or chosen so
that its error at this level is small against the distance from ALPHA to the 1e-4 that a test may claim.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import native
import numpy as np
import numpy.typing as npt
from scipy import special, stats

ALPHA = 1e-5
GAMMA = 0x9E3779B97F4A7C15  # the word of SPEC section 2

Array = npt.NDArray[Any]


class Verdict:
    """The p-values of one test. check() fails with a false-alarm probability of at most ALPHA."""

    def __init__(self) -> None:
        self._checks: list[tuple[float, str]] = []

    def add(self, p: float | Array, name: str) -> None:
        """Adds one p-value, or an array of them."""
        self._checks += [(float(x), name) for x in np.ravel(p)]

    def check(self) -> None:
        assert self._checks, "no check was made"
        assert not any(math.isnan(p) for p, _ in self._checks), "a p-value is NaN"
        worst, name = min(self._checks)
        count = len(self._checks)
        assert worst * count >= ALPHA, f"{name}: p = {worst:.3g} in {count} checks"


def two_sided(lower: npt.ArrayLike, upper: npt.ArrayLike) -> Any:
    """The two-sided p-value from the probabilities of being at most, and of being at least, what was seen."""
    return np.minimum(1.0, 2.0 * np.minimum(lower, upper))


def chi2_p(statistic: npt.ArrayLike, df: float) -> Any:
    """p-value of a statistic that is chi-square with df degrees of freedom: two-sided, upper tail if df < 10.

    With few cells a sum of squares over counts is too coarse near 0 for the continuous law: it may well be 0.
    """
    upper = stats.chi2.sf(statistic, df)
    return upper if df < 10 else two_sided(stats.chi2.cdf(statistic, df), upper)


def normal_p(z: npt.ArrayLike) -> Any:
    """Two-sided p-value of a standard normal deviate."""
    return 2.0 * stats.norm.sf(np.abs(z))


def binomial_p(counts: npt.ArrayLike, n: int, p: npt.ArrayLike) -> Any:
    """Exact two-sided p-value of binomial counts; 0 for a count that has probability 0."""
    seen = np.asarray(counts, np.int64)
    return two_sided(stats.binom.cdf(seen, n, p), stats.binom.sf(seen - 1, n, p))


def student_p(sample: npt.ArrayLike, mean: float) -> float:
    """Two-sided p-value of the t-test that a sample has this mean."""
    values = np.asarray(sample, float)
    assert values.std() > 0, "the sample is constant"
    return float(stats.ttest_1samp(values, mean).pvalue)


def counts_p(counts: npt.ArrayLike, probabilities: npt.ArrayLike, minimum: float = 10.0) -> float:
    """Chi-square p-value that counts are multinomial with these probabilities.

    Neighbouring cells are pooled until each expects at least minimum. A count in a cell of probability 0
    is impossible and gives 0.
    """
    seen = np.ravel(np.asarray(counts, float))
    expected = np.ravel(np.asarray(probabilities, float)) * seen.sum()
    assert seen.shape == expected.shape and abs(expected.sum() - seen.sum()) < 1e-6 * seen.sum()
    if np.any(seen[expected == 0] > 0):
        return 0.0
    cells: list[list[float]] = [[0.0, 0.0]]
    for x, e in zip(seen, expected, strict=True):
        if cells[-1][1] >= minimum:
            cells.append([0.0, 0.0])
        cells[-1][0] += x
        cells[-1][1] += e
    if cells[-1][1] < minimum and len(cells) > 1:
        x, e = cells.pop()
        cells[-1][0] += x
        cells[-1][1] += e
    pooled = np.array(cells)
    if len(pooled) == 1:
        return 1.0
    return float(chi2_p(((pooled[:, 0] - pooled[:, 1]) ** 2 / pooled[:, 1]).sum(), len(pooled) - 1))


def uniform_p(codes: npt.ArrayLike, cells: int) -> float:
    """Chi-square p-value that codes are uniform on [0, cells)."""
    return counts_p(np.bincount(np.ravel(np.asarray(codes)), minlength=cells), np.full(cells, 1 / cells))


def mean_vector_p(total: npt.ArrayLike, n: int, mean: npt.ArrayLike, covariance: npt.ArrayLike) -> float:
    """Chi-square p-value of the sum of n independent vectors with a known mean and (singular) covariance."""
    deviation = np.asarray(total, float) - n * np.asarray(mean, float)
    values, vectors = np.linalg.eigh(np.asarray(covariance, float))
    kept = values > 1e-9 * values.max()
    along = vectors.T @ deviation
    scale = np.abs(deviation).max() + 1.0
    if np.any(np.abs(along[~kept]) > 1e-6 * scale):  # the law allows no deviation at all in this direction
        return 0.0
    return float(chi2_p((along[kept] ** 2 / (n * values[kept])).sum(), int(kept.sum())))


def random_seeds(count: int, stream: int) -> Array:
    """64-bit seeds that have nothing to do with one another."""
    return np.random.default_rng(stream).integers(0, 2**64, count, np.uint64, endpoint=False)


def over_seeds(router: native.Router, seeds: Sequence[int] | Array, call: Callable[[], Array]) -> Array:
    """What call() returns under each seed, stacked."""
    results = []
    for seed in seeds:
        router.set_seed(int(seed))
        results.append(call())
    return np.stack(results)


def permutation_codes(permutations: Array) -> Array:
    """The rank (0 .. n!-1, lexicographic) of each row, a permutation of small n."""
    rows, n = permutations.shape
    codes = np.zeros(rows, np.int64)
    for i in range(n):
        smaller = (permutations[:, i + 1 :] < permutations[:, i : i + 1]).sum(1)
        codes = codes * (n - i) + smaller
    return codes


def ordered_codes(values: Array, n: int) -> Array:
    """The rank of each row, a sequence of different elements of [0, n), among all such sequences."""
    rows, k = values.shape
    codes = np.zeros(rows, np.int64)
    for i in range(k):
        smaller = (values[:, :i] < values[:, i : i + 1]).sum(1)
        codes = codes * (n - i) + values[:, i] - smaller
    return codes


def subset_codes(values: Array, n: int) -> Array:
    """The rank of each row, read as a set of different elements of [0, n), among all subsets of its size."""
    ascending = np.sort(values, 1).astype(np.int64)
    table = np.array([[math.comb(a, b) for b in range(values.shape[1] + 1)] for a in range(n + 1)])
    return sum(table[ascending[:, i], i + 1] for i in range(values.shape[1]))


def stirling_law(n: int, cells: int = 64) -> Array:
    """P(c cycles) in a uniform permutation of n elements, c < cells; also the law of its number of records.

    The generating function is prod_{i=1..n} (i - 1 + z) / i = Gamma(n + z) / (Gamma(n + 1) Gamma(z)) (Feller,
    An Introduction to Probability Theory, vol. 1, X.6), read at the roots of unity.
    """
    z = np.exp(2j * np.pi * np.arange(cells) / cells)
    logs = special.loggamma(n + z) - special.loggamma(n + 1.0) - special.loggamma(z)
    return np.clip(np.fft.fft(np.exp(logs)).real / cells, 0.0, None)


def fixed_point_law(n: int, cells: int = 12) -> Array:
    """P(f fixed points) in a uniform permutation of n elements: Poisson(1), cut at n (Montmort)."""
    law = np.zeros(cells)
    for f in range(min(n + 1, cells)):
        deranged = math.fsum((-1) ** i / math.factorial(i) for i in range(min(n - f, 30) + 1))
        law[f] = deranged / math.factorial(f)
    return law / law.sum()
