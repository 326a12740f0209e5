"""phaserouter compare."""

from __future__ import annotations

import math
import zipfile
from pathlib import Path
from typing import Any

import click
import numpy as np

from .._library import Array
from .._router import Router
from ..comparison import MEASURES, compare, generated_scores
from ._common import (
    IN_FILE,
    POSITIVE,
    console,
    json_option,
    k_option,
    plot_options,
    print_json,
    print_table,
    save_plot,
    seed_option,
)
from ._files import Columns, header_option, read_vector
from ._write import check_outputs

# A gibibyte of them.
_MOST_SCORES = 2**27

_WHO_KEEPS = (
    "Only the gates and the assignment by scores look at scores; only the phase router (by scores, too) and the gate with "
    "capacity keep to capacities."
)
_NO_SCORES = (
    f"Without gates: more than {_MOST_SCORES:,} scores are not made. Of these routers only the phase router keeps to "
    "capacities."
)


@click.command("compare", short_help="Compare with hash routers and gates.")
@click.option("--sources", "m", type=POSITIVE, default=8192, show_default=True, help="Number of sources.")
@click.option("--targets", "n", type=POSITIVE, default=64, show_default=True, help="Number of targets.")
@k_option
@click.option(
    "--weights",
    "path",
    type=IN_FILE,
    help="Weights of the targets (.npy, .npz, .csv, .parquet) instead of --targets.",
)
@click.option("--column", metavar="NAME", help="Column of WEIGHTS, if it is a table of several.")
@header_option
@click.option(
    "--gates",
    type=IN_FILE,
    help="Gate scores, sources x targets (.npy), instead of --sources and generated ones.",
)
@click.option(
    "--hot",
    type=float,
    default=1.0,
    show_default=True,
    help="Generated scores: how much better some targets are liked.",
)
@click.option(
    "--capacity-factor",
    type=float,
    default=1.25,
    show_default=True,
    help="Capacity over the mean share of routes.",
)
@seed_option
@json_option
@plot_options("the comparison")
def command(
    m: int,
    n: int,
    k: int,
    path: Path | None,
    column: str | None,
    header: bool,
    gates: Path | None,
    hot: float,
    capacity_factor: float,
    seed: int | None,
    as_json: bool,
    plot: Path | None,
    theme: str,
) -> None:
    """Compare the phase router with hash routers and gates.

    Every router gives k targets to every source (Chung-Lu on average). A target's capacity is its share of all routes
    times the capacity factor; what comes on top is dropped. The assignment by scores is shown with loads up to the
    capacities, and with loads that are the shares ("exact"). "gate kept" is the sum of the gate scores of the routes that
    are not dropped, over that of every source's k best: what a router that does not look at scores gives up.
    """
    if not math.isfinite(hot):
        raise click.BadParameter(f"{hot} is not finite", param_hint="--hot")
    chosen = Router(seed).seed
    check_outputs(None, plot, path, gates)
    weights = read_vector(path, "weights", Columns(column, None, header))[0] if path else None
    scores = _scores(gates, m, n if weights is None else len(weights), hot, chosen)
    m, n = (m, n if weights is None else len(weights)) if scores is None else scores.shape
    weights = np.ones(n, np.int64) if weights is None else weights
    if len(weights) != n:
        raise click.ClickException(f"{path}: {len(weights)} weights, but {gates} has scores of {n} targets")
    if not 0 < capacity_factor < math.inf:
        raise click.BadParameter(
            f"{capacity_factor} is not a positive number", param_hint="--capacity-factor"
        )
    results = compare(m, weights, k, capacity_factor, chosen, scores)
    if plot is not None:
        from ..plots import comparison

        title = f"{m:,} sources x {k} of {n:,} targets, capacity factor {capacity_factor:g}"
        save_plot(comparison(results, MEASURES, title=title, theme=theme), plot)
    if as_json:
        print_json({"sources": m, "targets": n, "k": k, "seed": chosen, "routers": results, "plot": plot})
        return
    print_results(f"{m:,} sources x {k} of {n:,} targets, capacity factor {capacity_factor:g}", results)
    console().print(_NO_SCORES if scores is None else _WHO_KEEPS)


def print_results(title: str, results: list[dict[str, Any]]) -> None:
    """The table of `compare`."""
    print_table(
        title,
        ("router", "largest / share", "CV", "dropped", "row fan-out", "gate kept", "ms"),
        [
            (
                result["router"],
                f"{result['max_over_share']:.3f}",
                f"{result['cv']:.3f}",
                f"{result['dropped']:.2%}",
                result["fan_out"],
                "-" if result["gate_kept"] is None else f"{result['gate_kept']:.1%}",
                f"{result['ms']:.2f}",
            )
            for result in results
        ],
    )


def _scores(gates: Path | None, m: int, n: int, hot: float, seed: int) -> Array | None:
    """Those of a file, or generated ones; None where those would be too many."""
    if gates is not None:
        try:
            scores = np.load(gates, allow_pickle=False)
        except (ValueError, EOFError, zipfile.BadZipFile) as problem:
            raise click.ClickException(f"{gates}: not a NumPy array: {problem}") from problem
        if getattr(scores, "ndim", 0) != 2 or scores.dtype.kind not in "fiu" or not scores.size:
            raise click.ClickException(f"{gates}: a matrix of numbers, sources x targets, expected")
        if not np.isfinite(scores).all() or scores.min() < 0:
            raise click.ClickException(f"{gates}: scores must be finite and at least 0")
        return np.asarray(scores, float)
    return generated_scores(np.random.default_rng(seed), m, n, hot) if m * n <= _MOST_SCORES else None
