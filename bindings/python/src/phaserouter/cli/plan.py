"""phaserouter plan."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import numpy as np

from .._library import Array
from .._router import Router, apportion, shares
from ..baselines import uniform_hash, weighted_hash
from ..stats import column_load_law, degrees_for_fill, sample_many
from ._common import (
    IN_FILE,
    POSITIVE,
    console,
    json_option,
    plot_options,
    print_json,
    print_table,
    progress,
    save_plot,
    seed_option,
)
from ._files import Columns, header_option, read_vector
from ._write import check_outputs


class _Share(click.ParamType):
    name = "probability"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:  # noqa: ANN401
        try:
            share = float(value)
        except ValueError:
            self.fail(f"{value!r} is not a number", param, ctx)
        if not 0 < share < 1:
            self.fail(f"{share} is not between 0 and 1", param, ctx)
        return share


@click.command("plan", short_help="Choose k, degrees and capacities for a scenario.")
@click.option("--sources", "m", type=POSITIVE, required=True, help="Number of sources: tokens, keys, jobs.")
@click.option("--targets", "n", type=POSITIVE, help="Number of targets; not needed with --weights.")
@click.option(
    "--weights",
    "path",
    type=IN_FILE,
    help="Weights of the targets (.npy, .npz, .csv, .parquet); equal if not given.",
)
@click.option("--column", metavar="NAME", help="Column of WEIGHTS, if it is a table of several.")
@header_option
@click.option(
    "-k", "--fan-out", "ks", type=POSITIVE, multiple=True, help="Fan-outs to plan for; may be repeated."
)
@click.option(
    "--fill", type=_Share(), default=0.99, show_default=True, help="Chance that a routed row is full."
)
@click.option(
    "--confidence", type=_Share(), default=0.99, show_default=True, help="Chance that a capacity suffices."
)
@click.option("--samples", type=POSITIVE, default=30, show_default=True, help="Seeds for the skews.")
@seed_option
@json_option
@plot_options("skew against k")
def command(
    m: int,
    n: int | None,
    path: Path | None,
    column: str | None,
    header: bool,
    ks: tuple[int, ...],
    fill: float,
    confidence: float,
    samples: int,
    seed: int | None,
    as_json: bool,
    plot: Path | None,
    theme: str,
) -> None:
    """Choose k, degrees and capacities for a scenario.

    For every k: the degrees with which `route` fills rows, the capacity that then suffices, and the skew (largest
    load over mean load; with weights, of load over share) beside that of hashing. `assign` needs no headroom at all.
    """
    check_outputs(None, plot, path)
    weights = _weights(n, path, Columns(column, None, header))
    n = len(weights)
    chosen = sorted(set(ks)) if ks else [k for k in (1, 2, 4, 8, 16, 32, 64) if k <= n // 2 or k == 1]
    if max(chosen) > np.count_nonzero(weights):
        raise click.ClickException(
            f"-k {max(chosen)}: only {np.count_nonzero(weights)} targets have a weight above 0"
        )
    plans = [_plan(m, weights, k, fill, confidence, samples, seed or 0) for k in progress(chosen, "planning")]
    if plot is not None:
        from ..plots import skew_against_k

        names = {
            "phase, routed": "skew_route",
            "uniform or weighted hash": "skew_hash",
            "phase, assigned": "skew_assign",
        }
        skews = {name: [plan[key] for plan in plans] for name, key in names.items()}
        title = f"Largest load / mean load: {m:,} sources, {n:,} targets"
        save_plot(skew_against_k(chosen, skews, title=title, theme=theme), plot)
    if as_json:
        print_json(
            {"sources": m, "targets": n, "fill": fill, "confidence": confidence, "plans": plans, "plot": plot}
        )
        return
    print_table(
        f"{m:,} sources, {n:,} targets: rows full with probability {fill:g}, capacities enough with {confidence:g}",
        (
            "k",
            "source degree",
            "target degree",
            "share",
            "capacity",
            "headroom",
            "skew route",
            "skew hash",
            "skew assign",
        ),
        [tuple(plan[key] for key in _COLUMNS) for plan in plans],
    )
    console().print(
        "Degrees, capacity and headroom are for `route`; share and capacity those of the largest target. `assign` fills "
        "every row and gives every target its share: it needs no headroom. A headroom below 1: routing cannot "
        "bring that target its share, as its degree is at most the number of sources."
    )


_COLUMNS = (
    "k",
    "source_degree",
    "target_degree",
    "share",
    "capacity",
    "headroom",
    "skew_route",
    "skew_hash",
    "skew_assign",
)


def _weights(n: int | None, path: Path | None, columns: Columns) -> Array:
    if path is None:
        if n is None:
            raise click.UsageError("say how many: --targets, or --weights FILE")
        return np.ones(n, np.int64)
    weights, _ = read_vector(path, "weights", columns)
    if n is not None and n != len(weights):
        raise click.UsageError(f"--targets {n}, but {path} has {len(weights)}")
    if not weights.size or weights.min() < 0 or not weights.any():
        raise click.ClickException(f"{path}: weights must be at least 0, and one positive")
    return weights


def _plan(
    m: int, weights: Array, k: int, fill: float, confidence: float, samples: int, seed: int
) -> dict[str, Any]:
    n = len(weights)
    ideal = shares(weights, k * m, m, seed=seed)
    equal = int(weights.min()) == int(weights.max())
    hashed = uniform_hash(m, n, k, seed) if equal else weighted_hash(m, weights, k, seed)
    s, t = _degrees(m, weights, k, fill)
    loads, largest = sample_many(s, t, k, samples, seed), int(np.argmax(ideal))
    # Sampled over all targets alike, and never above what the law has before the cut at k.
    factor = np.quantile(loads[:, ideal > 0] / ideal[ideal > 0], confidence)
    bound = column_load_law(s, t).ppf(confidence)[largest]
    capacity = int(min(np.ceil(factor * ideal[largest]), bound))
    return {
        "k": k,
        "source_degree": int(s[0]),
        "target_degree": float(t.mean()),
        "share": int(ideal[largest]),
        "capacity": capacity,
        "headroom": capacity / int(ideal[largest]),
        "skew_route": float(np.mean([_skew(row, ideal) for row in loads])),
        "skew_hash": _skew(np.bincount(hashed.ravel(), minlength=n), ideal),
        "skew_assign": _skew(Router(seed).assign(m, weights, k).column_loads(), ideal),
    }


def _degrees(m: int, weights: Array, k: int, fill: float) -> tuple[Array, Array]:
    """Degrees in proportion to the weights, of about equal density on both sides, that fill rows.

    There always are: at the largest degrees every row meets all targets that have a weight.
    """
    n = len(weights)
    target = degrees_for_fill(m, n, k, fill).target_degree
    t = apportion(weights, min(int(target) * n, m * int(np.count_nonzero(weights))), m)
    source = degrees_for_fill(m, n, k, fill, target_degrees=t).source_degree
    return np.full(m, source), t


def _skew(loads: Array, shares: Array) -> float:
    """Largest over mean of load / share, over the targets that have one."""
    ratios = loads[shares > 0] / shares[shares > 0]
    return float(ratios.max() / ratios.mean()) if ratios.size and ratios.mean() else 0.0
