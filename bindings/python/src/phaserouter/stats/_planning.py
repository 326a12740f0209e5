"""Choosing k and capacities from samples, by the original's names."""

from __future__ import annotations

import math
import warnings
from collections.abc import Sequence
from typing import Any, SupportsIndex, TypedDict

import numpy as np
import numpy.typing as npt

from .._errors import OutOfRangeError
from .._inputs import DegreesLike, count, degree_pair
from ._laws import _checked, column_load_law, row_candidate_law
from ._sampling import MonteCarloStats, _over, _refuse_row_permutations, monte_carlo_stats, sample_many

__all__ = [
    "ExpertCapacity",
    "KAnalysis",
    "KSuggestion",
    "RoutingAnalysis",
    "analyze_routing_distribution",
    "estimate_expert_capacity",
    "suggest_k_for_balance",
    "validate_routing_inputs",
]


class ExpertCapacity(TypedDict):
    """What `estimate_expert_capacity` returns; vectors have shape (n_targets,), loads are numbers of routes."""

    mean_capacity: npt.NDArray[np.float64]
    required_capacity: npt.NDArray[np.float64]
    headroom: npt.NDArray[np.float64]
    utilization: npt.NDArray[np.float64]
    exact_capacity: npt.NDArray[np.int64]
    confidence_level: float
    raw_samples: npt.NDArray[np.int64]
    k: int
    N: int


def estimate_expert_capacity(
    S: DegreesLike,
    T: DegreesLike,
    k: SupportsIndex,
    confidence: float = 0.95,
    num_samples: SupportsIndex = 50,
    seed_base: SupportsIndex = 42,
    *,
    progress: bool | None = None,
    **options: Any,  # noqa: ANN401 - those of Router
) -> ExpertCapacity:
    """Capacity that each target needs so that it suffices with this probability.

    Parameters
    ----------
    S, T, k, num_samples, seed_base, progress, **options
        As in `sample_many`, but no row permutations; at least one sample.
    confidence : float in [0, 1]

    Returns
    -------
    dict
        mean_capacity, required_capacity (that quantile), headroom (their difference) and utilization (their
        ratio) from the samples; exact_capacity, the quantile of the column law, which does not know the cut at k
        and so is an upper bound; confidence_level, raw_samples, k, N.
    """
    if not 0 <= confidence <= 1:
        raise OutOfRangeError(f"confidence: {confidence} is not in [0, 1]")
    s, t = degree_pair(S, T)
    if count("num_samples", num_samples) < 1:
        raise OutOfRangeError("num_samples: at least 1 is expected")
    _refuse_row_permutations(options)
    loads = sample_many(s, t, k, num_samples, seed_base, progress=progress, **options)
    mean = loads.mean(axis=0)
    required = np.asarray(np.percentile(loads, 100 * confidence, axis=0), float)
    return {
        "mean_capacity": mean,
        "required_capacity": required,
        "headroom": required - mean,
        "utilization": _over(mean, required, 1.0),
        "exact_capacity": column_load_law(s, t).ppf(confidence),
        "confidence_level": confidence,
        "raw_samples": loads,
        "k": count("k", k),
        "N": len(t),
    }


class KAnalysis(TypedDict):
    """Statistics at one k."""

    k: int
    global_skew: float
    max_over_mean: float
    mean_load: float
    max_load: float
    std_load: float
    p95_load: float
    total_routes: float
    edge_density: float
    theoretical_density: float
    expected_density: float
    fill: float


class RoutingAnalysis(TypedDict):
    """What `analyze_routing_distribution` returns."""

    analysis_results: list[KAnalysis]
    k_values: list[int]
    S_shape: tuple[int, int]
    T_shape: tuple[int, int]
    samples_per_k: int


def _analysis(stats: MonteCarloStats) -> KAnalysis:
    mean = stats["mean_load"]
    return {
        "k": stats["k"],
        "global_skew": stats["global_skew"],
        "max_over_mean": stats["max_over_mean"],
        "mean_load": float(mean.mean()) if mean.size else 0.0,
        "max_load": float(mean.max(initial=0)),
        "std_load": float(stats["std_load"].mean()) if mean.size else 0.0,
        "p95_load": float(stats["p95_load"].max(initial=0)),
        "total_routes": float(mean.sum()),
        "edge_density": stats["edge_density"],
        "theoretical_density": stats["theoretical_density"],
        "expected_density": stats["expected_density"],
        "fill": stats["fill"],
    }


def analyze_routing_distribution(
    S: DegreesLike,
    T: DegreesLike,
    k_values: Sequence[int] | None = None,
    samples_per_k: SupportsIndex = 20,
    seed_base: SupportsIndex = 42,
    **options: Any,  # noqa: ANN401 - those of Router
) -> RoutingAnalysis:
    """Statistics over a range of k.

    Parameters
    ----------
    S, T, seed_base, **options
        As in `sample_many`.
    k_values : sequence of int, optional
        Default: 4, 6, 9, 13, ... by half as much again, up to 256 and to the number of targets.
    samples_per_k : int

    Returns
    -------
    dict
        analysis_results : one dict for every k, with means over columns and seeds (mean_load, std_load), largest
        over columns (max_load of mean_load, p95_load), total_routes, global_skew, max_over_mean, and the densities
        and fill of `monte_carlo_stats`; k_values, S_shape, T_shape, samples_per_k.
    """
    s, t = degree_pair(S, T)
    if k_values is None:
        largest = min(256, len(t))
        chosen = [k for k in (int(4 * 1.5**i) for i in range(20)) if k <= largest] or [largest]
    else:
        chosen = [count("k_values", k) for k in k_values]
    samples = count("samples_per_k", samples_per_k)
    return {
        "analysis_results": [
            _analysis(monte_carlo_stats(s, t, k, samples, seed_base, **options)) for k in chosen
        ],
        "k_values": chosen,
        "S_shape": (len(s), len(t)),
        "T_shape": (len(t), len(s)),
        "samples_per_k": samples,
    }


class KSuggestion(TypedDict):
    """What `suggest_k_for_balance` returns."""

    recommended_k: int
    achieved_skew: float
    target_skew: float
    search_results: list[KAnalysis]
    stats: MonteCarloStats
    success: bool
    num_evaluations: int


def suggest_k_for_balance(
    S: DegreesLike,
    T: DegreesLike,
    target_skew: float = 1.5,
    min_k: SupportsIndex = 8,
    max_k: SupportsIndex = 256,
    samples_per_k: SupportsIndex = 10,
    seed_base: SupportsIndex = 42,
    verbose: bool = False,
    **options: Any,  # noqa: ANN401 - those of Router
) -> KSuggestion:
    """The smallest k in [min_k, max_k] whose global_skew is at most target_skew, by bisection.

    Parameters
    ----------
    S, T, seed_base, **options
        As in `sample_many`.
    target_skew : float
        Of `monte_carlo_stats`: largest over mean of the mean loads. With uneven target degrees it does not fall
        below ``max(t) / mean(t)`` before the cut at k sets in.
    min_k, max_k : int
        max_k above the number of targets is as good as that number.
    samples_per_k : int
    verbose : bool
        Print every k that is tried.

    Returns
    -------
    dict
        recommended_k (the best one tried, if none reaches the target), achieved_skew, target_skew, success,
        search_results (as in `analyze_routing_distribution`), stats (`monte_carlo_stats` at recommended_k with
        twice the samples), num_evaluations.
    """
    low, high = count("min_k", min_k), count("max_k", max_k)
    if low > high:
        raise OutOfRangeError(f"min_k: {low} is above max_k = {high}")
    s, t = degree_pair(S, T)
    samples = count("samples_per_k", samples_per_k)
    tried: list[KAnalysis] = []
    best: KAnalysis | None = None
    while low <= high:
        middle = (low + high) // 2
        found = _analysis(monte_carlo_stats(s, t, middle, samples, seed_base, **options))
        tried.append(found)
        if verbose:
            print(f"k = {middle}: skew {found['global_skew']:.3f}, mean load {found['mean_load']:.1f}")
        if found["global_skew"] <= target_skew:
            best, high = found, middle - 1
        else:
            low = middle + 1
    chosen = best if best is not None else min(tried, key=lambda result: result["global_skew"])
    return {
        "recommended_k": chosen["k"],
        "achieved_skew": chosen["global_skew"],
        "target_skew": target_skew,
        "search_results": tried,
        "stats": monte_carlo_stats(s, t, chosen["k"], 2 * samples, seed_base, **options),
        "success": best is not None,
        "num_evaluations": len(tried),
    }


def validate_routing_inputs(
    S: DegreesLike,
    T: DegreesLike,
    k: SupportsIndex,
) -> dict[str, Any]:
    """Checks inputs and says what will come of them, exactly and without routing.

    Parameters
    ----------
    S, T, k
        As in `Router.route`.

    Returns
    -------
    dict
        M, N, k; source_mass, target_mass; expected_density, theoretical_density (k / N); expected_fill (after the
        cut at k), expected_empty (rows without any route), expected_candidates (of the mean row); warnings, a
        list of sentences about inputs that route but seldom as meant. Each is also issued as a UserWarning.

    Raises
    ------
    PhaseRouterError
        What `Router.route` raises for these inputs.
    """
    s, t = _checked(S, T)
    fan_out = count("k", k)
    m, n = len(s), len(t)
    law = row_candidate_law(s, t)
    candidates = float(law.mean().mean()) if m else 0.0
    filled = float(law.expected_min(fan_out).sum() / (m * fan_out)) if m * fan_out else 0.0
    empty = float(law.cdf(0).mean()) if m else 0.0
    s_mass, t_mass = int(s.sum(dtype=np.int64)), int(t.sum(dtype=np.int64))
    problems: list[str] = []
    if m * n * fan_out == 0:
        problems.append("there is nothing to route: a size or k is 0")
    elif fan_out > n:
        problems.append(f"k = {fan_out} exceeds the {n} targets: every row ends in -1")
    if m * n * fan_out and filled < 0.5:
        problems.append(
            f"rows will be {1 - filled:.0%} empty: a row has {candidates:.3g} candidates on average, k is {fan_out}; "
            "raise the degrees (degrees_for_fill) or use assign, which fills every row"
        )
    for message in problems:
        warnings.warn(message, UserWarning, stacklevel=2)
    return {
        "M": m,
        "N": n,
        "k": fan_out,
        "source_mass": s_mass,
        "target_mass": t_mass,
        "expected_density": s_mass * t_mass / (m * n) ** 2 if m * n else 0.0,
        "theoretical_density": fan_out / n if n else 0.0,
        "expected_fill": filled,
        "expected_empty": empty,
        "expected_candidates": candidates if math.isfinite(candidates) else 0.0,
        "warnings": problems,
    }
