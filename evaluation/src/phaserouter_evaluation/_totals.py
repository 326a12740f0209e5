"""The total number of candidates of a routing: its exact mean and variance, and how likely a total is."""

from __future__ import annotations

import numpy as np
from scipy.stats import poisson

from ._arrays import Array
from ._chance import normal_p, two_sided
from ._theory import arcs_over


def total_moments(s: Array, t: Array) -> tuple[float, float]:
    """Mean and variance, over seeds, of the number of candidates of all rows together.

    The variance is the sum of docs/theory.md's pair probabilities over all pairs of edges. Arcs enter by their
    overlaps alone, and those sum over all pairs of arcs to the sum of (arcs over a phase) squared.
    """
    m, n = len(s), len(t)
    s, t = s.astype(float), t.astype(float)
    mass_s, mass_t = s.sum(), t.sum()
    mean = mass_s * mass_t / (m * n)
    apart_s = float((arcs_over(s, n).astype(float) ** 2).sum()) - mass_s  # overlaps of different arcs
    apart_t = float((arcs_over(t, m).astype(float) ** 2).sum()) - mass_t
    products_s = mass_s**2 - (s**2).sum()  # of the degrees of different sources
    products_t = mass_t**2 - (t**2).sum()
    same_row = (s * (s - 1)).sum() / (n * (n - 1.0)) * apart_t / m
    same_column = apart_s / n * (t * (t - 1)).sum() / (m * (m - 1.0))
    neither = (products_s - apart_s) / (n * (n - 1.0)) * (products_t - apart_t) / (m * (m - 1.0))
    return float(mean), float(mean + same_row + same_column + neither - mean**2)


def total_p(total: int, mean: float, variance: float) -> float:
    """How likely a total is that is as far from its mean: normal, or Poisson where that is likelier.

    Sums over permutations are close to normal; small counts are closer to Poisson, whose tails are longer.
    """
    if variance <= 0:
        return float(np.isclose(total, mean, rtol=1e-9, atol=1e-9))
    normal = float(normal_p((total - mean) / np.sqrt(variance)))
    rare = float(two_sided(poisson.cdf(total, mean), poisson.sf(total - 1, mean)))
    return max(normal, rare) if mean < 1000 else normal
