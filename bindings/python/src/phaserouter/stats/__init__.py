"""Statistics of routings: laws, Monte Carlo, planning, and load metrics.

Exact, from the laws of docs/theory.md: `column_load_law`, `row_candidate_law`, `expected_fill`, `overflow_chance`,
`degrees_for_fill`. Over many seeds, on all cores, without making routes: `sample_many`, `monte_carlo_stats`,
`estimate_expert_capacity`, `suggest_k_for_balance`, `analyze_routing_distribution`. Of loads that you have:
`load_metrics`, `group_loads`, `coactivation`.
"""

from ._laws import (
    FillDegrees,
    Law,
    column_load_law,
    degrees_for_fill,
    expected_fill,
    overflow_chance,
    row_candidate_law,
)
from ._loads import LoadMetrics, coactivation, drop_rates, group_loads, load_metrics
from ._planning import (
    ExpertCapacity,
    KAnalysis,
    KSuggestion,
    RoutingAnalysis,
    analyze_routing_distribution,
    estimate_expert_capacity,
    suggest_k_for_balance,
    validate_routing_inputs,
)
from ._sampling import MonteCarloStats, monte_carlo_stats, sample_many

__all__ = [
    "ExpertCapacity",
    "FillDegrees",
    "KAnalysis",
    "KSuggestion",
    "Law",
    "LoadMetrics",
    "MonteCarloStats",
    "RoutingAnalysis",
    "analyze_routing_distribution",
    "coactivation",
    "column_load_law",
    "degrees_for_fill",
    "drop_rates",
    "estimate_expert_capacity",
    "expected_fill",
    "group_loads",
    "load_metrics",
    "monte_carlo_stats",
    "overflow_chance",
    "row_candidate_law",
    "sample_many",
    "suggest_k_for_balance",
    "validate_routing_inputs",
]
