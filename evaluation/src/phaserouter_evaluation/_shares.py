"""The shares of an assignment, in exact arithmetic, and what its loads owe them (docs/SPEC.md, section 7.1)."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ._arrays import Array

# What Shares.faults counts exceptions from.
ROUNDED = "every load is its share rounded down or up, and the first j together are less than 1 away from their share, for all j"


@dataclass(frozen=True)
class Shares:
    """Shares of targets, and what a load may be.

    Attributes
    ----------
    value : ndarray of float64, shape (n_targets,)
        The shares, as close as doubles come.
    low, high : ndarray of int64, shape (n_targets,)
        The shares rounded down and up: equal where a share is an integer.
    sum_low, sum_high : ndarray of int64, shape (n_targets,)
        The same of the first j + 1 shares together.
    """

    value: npt.NDArray[np.float64]
    low: npt.NDArray[np.int64]
    high: npt.NDArray[np.int64]
    sum_low: npt.NDArray[np.int64]
    sum_high: npt.NDArray[np.int64]

    def off(self, loads: Array) -> int:
        """Loads that are neither their share rounded down nor rounded up; shape (n_targets,), or (seeds, n_targets)."""
        return int(((loads < self.low) | (loads > self.high)).sum())

    def sums_off(self, loads: Array) -> int:
        """First j targets, for every j, that together hold one route or more away from their share."""
        sums = np.cumsum(loads, axis=-1, dtype=np.int64)
        return int(((sums < self.sum_low) | (sums > self.sum_high)).sum())

    def faults(self, loads: Array) -> int:
        """Exceptions from ROUNDED: loads and sums of loads."""
        return self.off(loads) + self.sums_off(loads)


def shares_of(weights: npt.ArrayLike, total: int, cap: int) -> Shares:
    """The shares of total routes by weight, none above the cap; what that takes away goes to the others by weight."""
    w = [int(x) for x in np.asarray(weights)]
    left, mass = total, sum(w)
    closed = set()
    for j in sorted(range(len(w)), key=lambda j: -w[j]):
        if w[j] * left <= cap * mass:
            break
        closed.add(j)
        left, mass = left - cap, mass - w[j]
    # A share is whole + part / mass.
    split = [(cap, 0) if j in closed else divmod(w[j] * left, max(1, mass)) for j in range(len(w))]
    whole, parts = ([x[side] for x in split] for side in (0, 1))
    value = [x + part / max(1, mass) for x, part in split]
    owed = list(itertools.accumulate(parts))
    below = np.cumsum(np.array(whole, np.int64), dtype=np.int64)
    low = np.array(whole, np.int64)
    return Shares(
        np.array(value, np.float64),
        low,
        low + np.array([part > 0 for part in parts], np.int64),
        below + np.array([part // max(1, mass) for part in owed], np.int64),
        below + np.array([-(-part // max(1, mass)) for part in owed], np.int64),
    )
