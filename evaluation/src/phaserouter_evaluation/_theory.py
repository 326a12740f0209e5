"""Formulas of docs/theory.md that stats has no function for."""

from __future__ import annotations

import functools

import numpy as np
import numpy.typing as npt
from scipy.stats import hypergeom

from ._arrays import Array


def arcs_over(degrees: Array, ring: int) -> npt.NDArray[np.int64]:
    """How many arcs cover each phase: they are laid end to end, so the first phases have one more."""
    turns, rest = divmod(int(degrees.sum(dtype=np.int64)), ring)
    return turns + (np.arange(ring) < rest).astype(np.int64)


def arcs_begin(degrees: Array, ring: int) -> npt.NDArray[np.int64]:
    """The phase at which each arc begins."""
    ends = np.cumsum(degrees, dtype=np.int64)
    return np.asarray((ends - degrees) % ring, np.int64)


def closed_form(s: Array, t: Array, pi_s: Array, pi_t: Array, rows: Array | None = None) -> Array:
    """The candidates of some rows (all of them), as a 0/1 matrix: both arcs are met."""
    m, n = len(s), len(t)
    chosen = np.arange(m) if rows is None else rows
    begins = arcs_begin(s, n)[chosen, None]
    in_source_arc = (pi_s[None, :] - begins) % n < s[chosen, None].astype(np.int64)
    in_target_arc = (pi_t[chosen, None] - arcs_begin(t, m)[None, :]) % m < t[None, :].astype(np.int64)
    return np.asarray(in_source_arc & in_target_arc)


def load_variance(s: Array, t: Array) -> npt.NDArray[np.float64]:
    """Of every load over seeds, before the cut."""
    m = len(s)
    sigma = float(s.sum(dtype=np.int64)) / len(t)
    part = sigma % 1
    d = t.astype(float)
    within = d * (m - d) * sigma * (m - sigma) / (m * m * (m - 1.0))
    return np.asarray(within + part * (1 - part) * d * (d - 1) / (m * (m - 1.0)))


def independent_variance(s: Array, t: Array) -> npt.NDArray[np.float64]:
    """Of every load if every edge were drawn on its own with the same probability (Chung-Lu)."""
    p = np.outer(s / len(t), t / len(s))
    return np.asarray((p * (1 - p)).sum(axis=0))


def keep_probability(s: Array, t: Array, k: int) -> npt.NDArray[np.float64]:
    """P(source i keeps target j) after a random cut at k, shape (M, N)."""
    m, n = len(s), len(t)
    turns, rest = divmod(int(t.sum(dtype=np.int64)), m)
    ends = np.cumsum(t, dtype=np.int64)
    high = _phases_below(ends, m, rest) - _phases_below(ends - t, m, rest)
    low = t - high
    kept = np.outer(_survival(s, n, turns, k), low) + np.outer(_survival(s, n, turns + 1, k), high)
    return np.asarray(s[:, None] * kept / (m * n))


def _phases_below(ends: Array, ring: int, rest: int) -> Array:
    """How many of the integers in [0, end) are below rest, modulo the ring."""
    return np.asarray(ends // ring * rest + np.minimum(ends % ring, rest))


def _survival(s: Array, n: int, arcs: int, k: int) -> Array:
    """E[min(1, k / (1 + H))] by source, H ~ Hypergeometric(N - 1, arcs - 1, s - 1) the other candidates."""
    degrees, where = np.unique(s, return_inverse=True)
    found = np.ones(len(degrees))
    for at, degree in enumerate(degrees):
        if degree > 0 and arcs > 1:
            others = np.arange(min(degree, arcs))
            law = hypergeom.pmf(others, n - 1, arcs - 1, int(degree) - 1)
            found[at] = (law * np.minimum(1.0, k / (1.0 + others))).sum()
        elif k == 0:
            found[at] = 0.0
    return found[where]


def quotients(n: int, g: int) -> int:
    """The sum of partial quotients of g with n (docs/SPEC.md, section 7.2)."""
    a, b, total = n, g, 0
    while b:
        total += a // b
        a, b = b, a % b
    return total


@functools.cache
def golden(n: int) -> int:
    """The multiplier of docs/SPEC.md, section 7.2."""
    if n < 3:
        return 1
    first = max(1, n * 0x9E3779B97F4A7C15 >> 64)
    coprime = [g for g in range(first, min(n, first + 64)) if np.gcd(g, n) == 1]
    return min(coprime, key=lambda g: (quotients(n, g), g))


def block_sizes(m: int, n: int, k: int) -> tuple[int, set[int]]:
    """Blocks of an assignment, and how many rows they have (docs/SPEC.md, section 7.3)."""
    number = max(1, m // -(-n // k))
    small, rest = divmod(m, number)
    return number, {small, small + 1} if rest else {small}


def run_bound(m: int, n: int, k: int) -> int:
    """The theorem of docs/assignment.md, section 4: no run of rows deviates from its share by as much."""
    number, sizes = block_sizes(m, n, k)
    inside = max(quotients(size, golden(size)) for size in sizes)
    return 6 * quotients(number, golden(number)) + 4 * inside + 6
