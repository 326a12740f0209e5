"""phaserouter stats."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import numpy as np

from .._inputs import degree_pair
from ..stats import column_load_law, expected_fill, monte_carlo_stats, row_candidate_law
from ._common import (
    IN_FILE,
    POSITIVE,
    SIZE,
    console,
    json_option,
    k_option,
    plot_options,
    print_json,
    print_pairs,
    print_table,
    save_plot,
    seed_option,
)
from ._files import Columns, header_option, read_degrees
from ._write import check_outputs


@click.command("stats", short_help="What loads to expect: seeds beside exact laws.")
@click.argument("sources", type=IN_FILE)
@click.argument("targets", type=IN_FILE)
@k_option
@click.option("--samples", type=POSITIVE, default=200, show_default=True, help="Seeds to sample.")
@seed_option
@click.option("--source-column", metavar="NAME", help="Column of SOURCES, if it is a table of several.")
@click.option("--target-column", metavar="NAME", help="Column of TARGETS, likewise.")
@header_option
@click.option("--target", type=SIZE, help="Target to look at; the one with the largest degree if not given.")
@json_option
@plot_options("the load of one target over seeds, with its law,")
def command(
    sources: Path,
    targets: Path,
    k: int,
    samples: int,
    seed: int | None,
    source_column: str | None,
    target_column: str | None,
    header: bool,
    target: int | None,
    as_json: bool,
    plot: Path | None,
    theme: str,
) -> None:
    """What loads to expect: many seeds, beside the exact laws.

    The laws are those before the cut at k; where rows have more than k candidates, loads stay below them. --seed is
    the first of the sampled seeds (default 0).
    """
    check_outputs(None, plot, sources, targets)
    s, t = degree_pair(
        read_degrees(sources, "sources", Columns(source_column, None, header)),
        read_degrees(targets, "targets", Columns(target_column, None, header)),
    )
    if not len(s) or not len(t):
        raise click.ClickException("there are no sources or no targets")
    column = int(np.argmax(t)) if target is None else target
    if column >= len(t):
        raise click.ClickException(f"--target {column}: there are {len(t)} targets, numbered from 0")
    found = monte_carlo_stats(s, t, k, samples, seed or 0)
    law, rows = column_load_law(s, t), row_candidate_law(s, t)
    over_k = float(rows.sf(k).mean())
    values: dict[str, Any] = {
        **{name: value for name, value in found.items() if not isinstance(value, np.ndarray)},
        "expected_fill": expected_fill(s, t, k),
        "mean_candidates": float(rows.mean().mean()),
        "rows_cut_chance": over_k,
        "target": column,
        "target_degree": int(t[column]),
        "target_load": _both(found["raw_samples"][:, column], law, column),
    }
    if plot is not None:
        from ..plots import load_histogram

        figure = load_histogram(
            found["raw_samples"][:, column],
            lambda x: law.pmf(x[:, None])[:, column],
            capacity=float(t[column]),
            title=f"Load of target {column} over seeds, and its law before the cut at k = {k}",
            theme=theme,
        )
        save_plot(figure, plot)
        values["plot"] = plot
    if as_json:
        print_json(values)
        return
    _print(values, k, samples)


def _both(seen: Any, law: Any, column: int) -> dict[str, dict[str, float]]:  # noqa: ANN401 - arrays
    return {
        "sampled": {
            "mean": float(seen.mean()),
            "std": float(seen.std()),
            "p95": float(np.percentile(seen, 95)),
            "p99": float(np.percentile(seen, 99)),
            "max": float(seen.max()),
        },
        "law": {
            "mean": float(law.mean()[column]),
            "std": float(law.std()[column]),
            "p95": float(law.ppf(0.95)[column]),
            "p99": float(law.ppf(0.99)[column]),
            "max": float(law.ppf(1.0)[column]),
        },
    }


def _print(values: dict[str, Any], k: int, samples: int) -> None:
    print_pairs(
        f"{values['M']:,} sources, {values['N']:,} targets, k = {k}, {samples:,} seeds",
        [
            ("slots filled, sampled", f"{values['fill']:.3%}"),
            ("slots filled, exact", f"{values['expected_fill']:.3%}"),
            ("candidates of a row, exact mean", values["mean_candidates"]),
            ("chance that a row is cut at k, exact", f"{values['rows_cut_chance']:.3%}"),
            ("density, sampled", values["edge_density"]),
            ("density before the cut, exact", values["expected_density"]),
            ("density if every row were full (k/N)", values["theoretical_density"]),
            ("global skew: largest / mean of mean loads", values["global_skew"]),
            ("largest / mean load of one seed, mean", values["max_over_mean"]),
        ],
    )
    load = values["target_load"]
    print_table(
        f"Load of target {values['target']} (degree {values['target_degree']:,})",
        ("", "mean", "std", "95 %", "99 %", "largest"),
        [(name, *load[name].values()) for name in ("sampled", "law")],
    )
    if values["expected_fill"] < 0.5:
        console().print(
            f"Rows are {1 - values['expected_fill']:.0%} empty: a row has {values['mean_candidates']:.3g} candidates "
            f"on average, and k is {k}. `phaserouter plan` says which degrees fill rows; `phaserouter assign` always does."
        )
