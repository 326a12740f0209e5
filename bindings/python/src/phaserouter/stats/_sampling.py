"""Loads over many seeds: the library's load sampling, which makes no routes and uses all cores."""

from __future__ import annotations

from typing import Any, SupportsIndex, TypedDict

import numpy as np
import numpy.typing as npt

from .._errors import InvalidArgumentError, OutOfRangeError
from .._extras import MissingExtraError, extra
from .._inputs import DegreesLike, count, degree_pair, seed_of
from .._library import Array
from .._router import Router

__all__ = ["MonteCarloStats", "monte_carlo_stats", "sample_many"]

# Words and phases to walk from which on it takes seconds.
_LONG = 2e8


class MonteCarloStats(TypedDict):
    """What `monte_carlo_stats` returns. Loads are numbers of routes; vectors have shape (n_targets,)."""

    mean_load: npt.NDArray[np.float64]
    std_load: npt.NDArray[np.float64]
    p95_load: npt.NDArray[np.float64]
    max_load: npt.NDArray[np.int64]
    ideal_mean: npt.NDArray[np.float64]
    bias: npt.NDArray[np.float64]
    relative_error: npt.NDArray[np.float64]
    temporal_skew: npt.NDArray[np.float64]
    global_skew: float
    max_over_mean: float
    edge_density: float
    theoretical_density: float
    expected_density: float
    fill: float
    raw_samples: npt.NDArray[np.int64]
    num_samples: int
    k: int
    N: int
    M: int


def sample_many(
    S: DegreesLike,
    T: DegreesLike,
    k: SupportsIndex,
    num_samples: SupportsIndex = 16,
    seed_base: SupportsIndex = 42,
    *,
    progress: bool | None = None,
    **options: Any,  # noqa: ANN401 - those of Router
) -> npt.NDArray[np.int64]:
    """Column loads under the seeds ``seed_base, seed_base + 1, ...`` (modulo 2^64).

    Parameters
    ----------
    S, T : as `sources` and `targets` in `Router.route`
    k : int
    num_samples : int
    seed_base : int
    progress : bool, optional
        Show a progress bar on standard error. None: if the work is long and standard error a terminal.
    **options
        Those of `Router`: selection, row_permutations, threads.

    Returns
    -------
    ndarray of int64, shape (num_samples, n_targets)
    """
    s, t = degree_pair(S, T)
    number, fan_out = count("num_samples", num_samples), count("k", k)
    base = seed_of(seed_base)
    with np.errstate(over="ignore"):
        seeds = np.uint64(base) + np.arange(number, dtype=np.uint64)
    router = Router(0, **options)
    work = float(number) * (s.sum(dtype=float) / 64 + len(s) + len(t))
    if progress is False or (progress is None and work < _LONG):
        return router.sample_loads(s, t, fan_out, seeds)
    return _with_progress(router, s, t, fan_out, seeds, bool(progress))


def _with_progress(router: Router, s: Array, t: Array, k: int, seeds: Array, always: bool) -> Array:
    try:
        with extra("cli"):
            from rich.console import Console
            from rich.progress import Progress
    except MissingExtraError:
        if always:
            raise
        return router.sample_loads(s, t, k, seeds)

    console = Console(stderr=True)
    loads = np.empty((len(seeds), len(t)), np.int64)
    step = max(16, len(seeds) // 100)
    with Progress(
        console=console, transient=console.is_terminal, disable=not (always or console.is_terminal)
    ) as bar:
        task = bar.add_task("sampling loads", total=len(seeds))
        for begin in range(0, len(seeds), step):
            part = seeds[begin : begin + step]
            loads[begin : begin + step] = router.sample_loads(s, t, k, part)
            bar.advance(task, len(part))
    return loads


def _refuse_row_permutations(options: dict[str, Any]) -> None:
    """With them a target has another degree for every seed, and nothing to be compared with."""
    if options.get("row_permutations"):
        raise InvalidArgumentError(
            "row_permutations: ideals and laws of single targets do not hold with them; use sample_many"
        )


def monte_carlo_stats(
    S: DegreesLike,
    T: DegreesLike,
    k: SupportsIndex,
    num_samples: SupportsIndex = 32,
    seed_base: SupportsIndex = 42,
    *,
    progress: bool | None = None,
    **options: Any,  # noqa: ANN401 - those of Router
) -> MonteCarloStats:
    """What loads to expect, from many seeds.

    Parameters
    ----------
    S, T, k, num_samples, seed_base, progress, **options
        As in `sample_many`, but no row permutations; at least one sample.

    Returns
    -------
    dict
        mean_load, std_load, p95_load, max_load : of every column over the seeds.
        ideal_mean : ``t_j / sum(t)`` of all routes kept. (The formula ``k t_j / sum(t)`` is a source's share of it
        when every row is full.)
        bias, relative_error : mean_load - ideal_mean, absolute and over ideal_mean (0 where that is 0).
        temporal_skew : max_load / mean_load of every column; 1 where nothing ever came.
        global_skew : largest over mean of mean_load; max_over_mean : largest load of a seed over its mean load,
        averaged over seeds: what a step waits for. 1 where there are no loads.
        edge_density : routes kept over M N; theoretical_density : k / N, were every row full;
        expected_density : ``sum(s) sum(t) / (M N)^2``, exact before the cut at k.
        fill : routes kept over M k.
        raw_samples, num_samples, k, N, M.
    """
    s, t = degree_pair(S, T)
    number, fan_out = count("num_samples", num_samples), count("k", k)
    if number < 1:
        raise OutOfRangeError("num_samples: at least 1 is expected")
    _refuse_row_permutations(options)
    loads = sample_many(s, t, fan_out, number, seed_base, progress=progress, **options)
    m, n = len(s), len(t)
    mean = loads.mean(axis=0)
    total = float(mean.sum())
    mass = int(t.sum(dtype=np.int64))
    ideal = total * t / mass if mass else np.zeros(n)
    highest = loads.max(axis=0)
    return {
        "mean_load": mean,
        "std_load": loads.std(axis=0),
        "p95_load": _percentile(loads, 95.0),
        "max_load": highest,
        "ideal_mean": ideal,
        "bias": mean - ideal,
        "relative_error": _over(mean - ideal, ideal, 0.0),
        "temporal_skew": _over(highest, mean, 1.0),
        "global_skew": float(mean.max() / mean.mean()) if total else 1.0,
        "max_over_mean": _max_over_mean(loads),
        "edge_density": total / (m * n) if m * n else 0.0,
        "theoretical_density": fan_out / n if n else 0.0,
        "expected_density": float(s.sum(dtype=float) * mass / (float(m) * n) ** 2) if m * n else 0.0,
        "fill": total / (m * fan_out) if m * fan_out else 0.0,
        "raw_samples": loads,
        "num_samples": number,
        "k": fan_out,
        "N": n,
        "M": m,
    }


def _percentile(loads: Array, q: float) -> npt.NDArray[np.float64]:
    return np.asarray(np.percentile(loads, q, axis=0), float)


def _over(numerator: Array, denominator: Array, otherwise: float) -> npt.NDArray[np.float64]:
    ratios = np.full(len(denominator), otherwise)
    np.divide(numerator, denominator, out=ratios, where=denominator != 0)
    return ratios


def _max_over_mean(loads: Array) -> float:
    """Largest load over mean load of every seed that has routes, averaged; 1 if none has."""
    totals = loads.sum(axis=1)
    routed = totals > 0
    if not routed.any():
        return 1.0
    return float((loads[routed].max(axis=1) * loads.shape[1] / totals[routed]).mean())
