"""What route and assign report of a result."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .._library import Array
from .._routes import Routes
from ..stats import load_metrics
from ._common import print_json, print_pairs, save_plot


def report(
    title: str,
    routes: Routes,
    capacities: Array,
    as_json: bool,
    out: Path | None,
    plot: Path | None,
    theme: str,
) -> None:
    """Prints a table or a JSON object, and draws the loads."""
    stats = routes.stats
    assert stats is not None
    loads = routes.column_loads()
    of_loads, of_capacity = load_metrics(loads), load_metrics(loads, capacities)
    if plot is not None:
        from ..plots import column_loads

        save_plot(column_loads({"load": loads}, capacities, theme=theme), plot)
    values: dict[str, Any] = stats.to_dict()
    values["loads"] = of_loads.to_dict()
    values["load_over_capacity"] = of_capacity.to_dict()
    of_groups = routes.group_stats
    if of_groups is not None:
        values["group_stats"] = of_groups.to_dict()
    values["out"], values["plot"] = out, plot
    if as_json:
        print_json(values)
        return
    pairs = [
        ("sources", stats.n_sources),
        ("targets", stats.n_targets),
        ("fan-out k", stats.k),
        ("seed", str(stats.seed)),
        ("routes", stats.active_routes),
        ("rows full", f"{stats.rows - stats.rows_short:,} of {stats.rows:,}"),
        ("rows empty", stats.rows_empty),
        ("slots filled", f"{stats.fill_ratio:.2%}"),
        ("column load: mean", of_loads.mean),
        ("column load: largest", of_loads.max),
        ("largest load / mean load", of_loads.skew),
        ("largest load / capacity", of_capacity.max),
        ("CV of load / capacity", of_capacity.cv),
        ("routes over capacity", f"{of_capacity.dropped:.2%}"),
        ("time", f"{stats.total_ms:.3g} ms on {stats.threads} thread(s), {stats.simd_level}"),
    ]
    if of_groups is not None:
        pairs += [
            ("groups in every row, too heavy for their share", of_groups.groups_capped),
            ("targets in every row of their group, likewise", of_groups.targets_capped),
            ("routes that others get for it", f"{of_groups.shares_changed:.2%}"),
        ]
    pairs += [
        (name, str(path)) for name, path in (("routes in", out), ("picture in", plot)) if path is not None
    ]
    print_pairs(title, pairs)
