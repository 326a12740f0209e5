"""The original's module ``router_stats``: its functions by its names, on `phaserouter.stats`.

Matrices are those of `phaserouter.compat.pack_and_route`; results are those of the functions of the same names in
`phaserouter.stats`, which have all of the original's fields and some more.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import SupportsIndex, TypedDict

import numpy as np
import numpy.typing as npt

from .. import stats
from .._inputs import count
from ._arrays import MatrixLike, degree_sides, zero_one

__all__ = [
    "InputValidation",
    "RoutingAnalysis",
    "analyze_routing_distribution",
    "estimate_expert_capacity",
    "monte_carlo_stats",
    "sample_many",
    "suggest_k_for_balance",
    "validate_routing_inputs",
]

# Largest over mean degree of the targets from which on `validate_routing_inputs` speaks of it.
_SKEWED = 10


class InputValidation(TypedDict):
    """What `validate_routing_inputs` returns."""

    warnings: list[str]
    is_valid: bool
    empty_rows: list[int]
    empty_cols: list[int]
    skew_ratio: float


class RoutingAnalysis(stats.RoutingAnalysis):
    """What `analyze_routing_distribution` returns."""

    input_validation: InputValidation


def sample_many(
    S: MatrixLike,
    T: MatrixLike,
    k: SupportsIndex,
    num_samples: SupportsIndex = 16,
    seed_base: SupportsIndex = 42,
) -> npt.NDArray[np.int64]:
    """`phaserouter.stats.sample_many` of two 0/1 matrices."""
    return stats.sample_many(*degree_sides(S, T), k, num_samples, seed_base)


def monte_carlo_stats(
    S: MatrixLike,
    T: MatrixLike,
    k: SupportsIndex,
    num_samples: SupportsIndex = 32,
    seed_base: SupportsIndex = 42,
) -> stats.MonteCarloStats:
    """`phaserouter.stats.monte_carlo_stats` of two 0/1 matrices."""
    return stats.monte_carlo_stats(*degree_sides(S, T), k, num_samples, seed_base)


def suggest_k_for_balance(
    S: MatrixLike,
    T: MatrixLike,
    target_skew: float = 1.5,
    min_k: SupportsIndex = 8,
    max_k: SupportsIndex = 256,
    samples_per_k: SupportsIndex = 10,
    seed_base: SupportsIndex = 42,
    verbose: bool = True,
) -> stats.KSuggestion:
    """`phaserouter.stats.suggest_k_for_balance` of two 0/1 matrices; it prints every k that it tries."""
    return stats.suggest_k_for_balance(
        *degree_sides(S, T), target_skew, min_k, max_k, samples_per_k, seed_base, verbose
    )


def estimate_expert_capacity(
    S: MatrixLike,
    T: MatrixLike,
    k: SupportsIndex,
    confidence: float = 0.95,
    num_samples: SupportsIndex = 50,
    seed_base: SupportsIndex = 42,
) -> stats.ExpertCapacity:
    """`phaserouter.stats.estimate_expert_capacity` of two 0/1 matrices."""
    return stats.estimate_expert_capacity(*degree_sides(S, T), k, confidence, num_samples, seed_base)


def analyze_routing_distribution(
    S: MatrixLike,
    T: MatrixLike,
    k_values: Sequence[int] | None = None,
    samples_per_k: SupportsIndex = 20,
    seed_base: SupportsIndex = 42,
) -> RoutingAnalysis:
    """`phaserouter.stats.analyze_routing_distribution` of two 0/1 matrices, after a validation whose warnings it prints.

    Returns
    -------
    dict
        As there, and input_validation: what `validate_routing_inputs` finds for the first k.
    """
    listed = None if k_values is None else list(k_values)
    validation = validate_routing_inputs(S, T, listed[0] if listed else 16)
    if validation["warnings"]:
        print("Warnings about the inputs:", *validation["warnings"], sep="\n  - ")
    found = stats.analyze_routing_distribution(*degree_sides(S, T), listed, samples_per_k, seed_base)
    return {**found, "input_validation": validation}


def validate_routing_inputs(S: MatrixLike, T: MatrixLike, k: SupportsIndex) -> InputValidation:
    """Looks for what makes a routing impossible, or other than expected.

    `phaserouter.stats.validate_routing_inputs` says more: how full the rows will be.

    Returns
    -------
    dict
        warnings : sentences, none if all is well.
        is_valid : whether T has a row for every column of S and a column for every row of S, as square matrices of one
        size have. If not, the other fields are those of nothing found.
        empty_rows : sources without ones, which get no route.
        empty_cols : targets without ones, which no source reaches.
        skew_ratio : largest over mean degree of the targets; above 10 it is a warning.
    """
    s, t = zero_one("S", S), zero_one("T", T)
    fan_out = count("k", k)
    if s.shape != t.shape[::-1]:
        problem = (
            f"S has the shape {s.shape} and T {t.shape}: T must have a row for every column of S, "
            "and a column for every row"
        )
        return {
            "warnings": [problem],
            "is_valid": False,
            "empty_rows": [],
            "empty_cols": [],
            "skew_ratio": 1.0,
        }
    sources, targets = degree_sides(s, t)
    empty_rows, empty_cols = (np.flatnonzero(side == 0).tolist() for side in (sources, targets))
    skew = float(targets.max() / targets.mean()) if targets.any() else 1.0
    problems = []
    if empty_rows:
        problems.append(f"{len(empty_rows)} sources have no ones and get no route: {_first(empty_rows)}")
    if empty_cols:
        problems.append(f"{len(empty_cols)} targets have no ones and cannot be reached: {_first(empty_cols)}")
    if fan_out > len(targets):
        problems.append(f"k = {fan_out} exceeds the {len(targets)} targets: every row ends in -1")
    if skew > _SKEWED:
        problems.append(
            f"the degrees of the targets are skewed, the largest is {skew:.1f} times the mean: so will the loads be"
        )
    return {
        "warnings": problems,
        "is_valid": True,
        "empty_rows": empty_rows,
        "empty_cols": empty_cols,
        "skew_ratio": skew,
    }


def _first(numbers: list[int]) -> str:
    """The first five of a list, in words."""
    return ", ".join(map(str, numbers[:5])) + (", ..." if len(numbers) > 5 else "")
