"""Goodness of fit: seeds to draw over, and how likely what was seen is under a law.

A rule holds while its p-value is at least LEVEL, a tenth of the false-alarm probability that reports state (1e-5).
The limit laws (chi-square, normal) are only approximate this far in the tail; the factor of ten leaves room for their
error. p-values are two-sided unless a function says otherwise, so that a fit which is too good fails as well.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt
from scipy import stats

from ._arrays import Array
from ._case import Context
from ._measure import rng_of

LEVEL = 1e-6
# Events expected over all seeds from which on a mean of them is tested by a normal law.
RARE = 1000
FALSE_ALARM = "false alarm at most 1e-5"


def seeds_of(context: Context, count: int, *purpose: int) -> npt.NDArray[np.uint64]:
    """64-bit seeds that have nothing to do with one another, nor with those of another purpose."""
    return rng_of(context, *purpose).integers(0, 2**64 - 1, count, np.uint64, endpoint=True)


def of_all(p: Iterable[float] | Array) -> float:
    """One p-value of several, independent or not: the smallest, times their number (Bonferroni)."""
    values = np.asarray(list(p) if not isinstance(p, np.ndarray) else p, float).ravel()
    return float(min(1.0, values.min() * values.size)) if values.size else 1.0


def two_sided(lower: npt.ArrayLike, upper: npt.ArrayLike) -> Array:
    """From the probabilities of being at most, and of being at least, what was seen."""
    return np.minimum(1.0, 2.0 * np.minimum(lower, upper))


def normal_p(z: npt.ArrayLike) -> Array:
    """Of standard normal deviates."""
    return np.asarray(2.0 * stats.norm.sf(np.abs(z)))


def mean_p(sample: npt.ArrayLike, mean: float) -> float:
    """That independent values have this mean: Student's t. A constant sample must be the mean itself."""
    values = np.asarray(sample, float)
    if np.ptp(values) == 0:
        return float(np.isclose(values[0], mean, rtol=1e-12, atol=1e-12))
    return float(stats.ttest_1samp(values, mean).pvalue)


def binomial_p(counts: npt.ArrayLike, trials: int, p: npt.ArrayLike) -> Array:
    """Of binomial counts, exactly; 0 for a count that cannot be."""
    seen, chance = np.asarray(counts, np.int64), np.asarray(p, float)
    return two_sided(stats.binom.cdf(seen, trials, chance), stats.binom.sf(seen - 1, trials, chance))


def fit_p(counts: npt.ArrayLike, law: npt.ArrayLike, least: float = 50.0) -> float:
    """Chi-square: that counts are multinomial with the probabilities of a law.

    Neighbouring cells are pooled until each expects `least`. A count where the law has none gives 0.
    """
    seen, chances = np.ravel(np.asarray(counts, float)), np.ravel(np.asarray(law, float))
    expected = chances / chances.sum() * seen.sum()
    if np.any(seen[chances <= 0] > 0):
        return 0.0
    # A cell ends where the running sum passes another multiple of `least`: each holds that, give or take one entry.
    group = np.maximum(0, np.cumsum(expected) / least - 1e-9).astype(np.int64)
    pooled = np.bincount(group, expected)
    total = np.bincount(group, seen)
    full = pooled >= least / 2
    rest, rest_seen = pooled[~full].sum(), total[~full].sum()
    pooled, total = pooled[full], total[full]
    if not len(pooled):
        return 1.0
    pooled[-1] += rest
    total[-1] += rest_seen
    return chi_square_p(float(((total - pooled) ** 2 / pooled).sum()), len(pooled) - 1)


def chi_square_p(statistic: float, df: int) -> float:
    """Of a chi-square statistic; of its upper tail alone below 10 degrees of freedom, where 0 is not rare."""
    if df < 1:
        return 1.0
    upper = float(stats.chi2.sf(statistic, df))
    return upper if df < 10 else float(two_sided(stats.chi2.cdf(statistic, df), upper))


def subset_p(loads: Array, k: int, squares: int) -> float:
    """How likely loads are that independent keys make: each sends its sources to a uniform k-subset of the targets.

    Parameters
    ----------
    loads : ndarray, shape (n_targets,), or (seeds, n_targets) of independent routings
    k : int
    squares : int
        The sum over keys of (sources with the key) squared; the number of sources if each has its own.

    Notes
    -----
    With p = k / N, a load has variance p (1 - p) squares, and two have that times -1 / (N - 1), for rows have k targets
    each. So (N - 1) / N times the sum of squared deviations over that variance has mean N - 1, and its variance is at
    most that of chi-square with N - 1 degrees, also where loads are small.
    """
    n = loads.shape[-1]
    p = k / n
    if k == n:
        return float(np.ptp(loads) == 0)
    deviations = loads - loads.mean(axis=-1, keepdims=True)
    statistic = (n - 1) / n * float((deviations**2).sum()) / (squares * p * (1 - p))
    return chi_square_p(statistic, loads.size // n * (n - 1))
