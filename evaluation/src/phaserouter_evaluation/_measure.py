"""Times, and inputs that several suites share."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from ._case import Context


def rng_of(context: Context, *purpose: int) -> np.random.Generator:
    """A generator of its own for every purpose: the numbers tell one from another."""
    return np.random.default_rng([context.seed, *purpose])


def milliseconds(
    job: Callable[[], Any], seconds: float = 0.2, least: int = 3, most: int = 1000
) -> dict[str, float]:
    """Median, least and spread of a job's times, after one run that does not count.

    Parameters
    ----------
    job : function without arguments
    seconds : float
        Time to spend; at least `least` and at most `most` runs are made.

    Returns
    -------
    dict
        "median_ms", "least_ms", "spread_ms" (standard deviation), "runs".
    """
    job()
    times: list[float] = []
    until = time.perf_counter() + seconds
    while len(times) < least or (time.perf_counter() < until and len(times) < most):
        began = time.perf_counter()
        job()
        times.append((time.perf_counter() - began) * 1e3)
    return {
        "median_ms": float(np.median(times)),
        "least_ms": min(times),
        "spread_ms": float(np.std(times)),
        "runs_ms": len(times),  # a key of times: how many depends on the machine
    }


def uniform_degrees(rng: np.random.Generator, size: int, low: int, high: int) -> npt.NDArray[np.uint32]:
    """Degrees uniform in [low, high]."""
    return rng.integers(low, high + 1, size).astype(np.uint32)
