"""phaserouter compare."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import numpy as np

from .. import baselines
from .._library import Array
from .._router import Router, apportion
from ..stats import load_metrics
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
from ._files import read_vector


@click.command("compare", short_help="Compare with hash routers and gates.")
@click.option("--sources", "m", type=POSITIVE, default=8192, show_default=True, help="Number of sources.")
@click.option("--targets", "n", type=POSITIVE, default=64, show_default=True, help="Number of targets.")
@k_option
@click.option(
    "--capacities", type=IN_FILE, help="Weights of the targets (.npy, .npz, .csv) instead of --targets."
)
@click.option("--column", metavar="NAME", help="Column of CAPACITIES, if it is a .csv file of several.")
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
    capacities: Path | None,
    column: str | None,
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
    times the capacity factor; what comes on top is dropped. "gate kept" is the sum of the gate scores of the routes that
    are not dropped, over that of every source's k best: what a router that does not look at scores gives up.
    """
    chosen = Router(seed).seed
    weights = read_vector(capacities, "capacities", column) if capacities else None
    scores = _scores(gates, m, n if weights is None else len(weights), hot, chosen)
    m, n = scores.shape
    weights = np.ones(n, np.int64) if weights is None else weights
    if len(weights) != n:
        raise click.ClickException(
            f"{capacities}: {len(weights)} capacities, but {gates} has scores of {n} targets"
        )
    if not capacity_factor > 0:
        raise click.BadParameter(f"{capacity_factor} is not positive", param_hint="--capacity-factor")
    results = compare(scores, weights, k, capacity_factor, chosen)
    if plot is not None:
        from ..plots import comparison

        title = f"{m:,} sources x {k} of {n:,} targets, capacity factor {capacity_factor:g}"
        save_plot(comparison(results, MEASURES, title=title, theme=theme), plot)
    if as_json:
        print_json({"sources": m, "targets": n, "k": k, "seed": chosen, "routers": results, "plot": plot})
        return
    print_results(f"{m:,} sources x {k} of {n:,} targets, capacity factor {capacity_factor:g}", results)
    console().print(
        "Only the gates look at scores; only the phase router and the gate with capacity keep to capacities."
    )


MEASURES = {
    "max_over_share": "largest load / share",
    "cv": "CV of load / share",
    "dropped": "share of routes dropped",
    "gate_kept": "gate score kept",
}


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


def compare(scores: Array, weights: Array, k: int, factor: float, seed: int) -> list[dict[str, Any]]:
    """Every router on the same job, each judged by the same capacities."""
    m, n = scores.shape
    shares = apportion(weights, k * m, m)
    limits = np.floor(shares * factor + 1e-9).astype(np.int64)
    best = float(np.take_along_axis(scores, baselines.top_k(scores, k).astype(np.int64), axis=1).sum())
    router = Router(seed)
    jobs: dict[str, Callable[[], Array]] = {
        "phase router (assign)": lambda: router.assign(m, weights, k).targets,
        "uniform hash": lambda: baselines.uniform_hash(m, n, k, seed),
        "weighted hash": lambda: baselines.weighted_hash(m, weights, k, seed),
        "rendezvous hash": lambda: baselines.rendezvous(m, weights, k, seed),
        "Chung-Lu": lambda: baselines.chung_lu(m, weights, k, seed),
        "top-k gate": lambda: baselines.top_k(scores, k),
        "top-k gate with capacity": lambda: baselines.top_k_with_capacity(scores, k, limits),
        "Sinkhorn gate": lambda: baselines.sinkhorn(scores, k, weights),
    }
    return [_measure(name, job, scores, shares, limits, k, best) for name, job in jobs.items()]


def _measure(
    name: str, job: Callable[[], Array], scores: Array, shares: Array, limits: Array, k: int, best: float
) -> dict[str, Any]:
    began = time.perf_counter()
    routes = job()
    took = (time.perf_counter() - began) * 1e3
    loads = np.bincount(routes[routes >= 0], minlength=len(shares))
    kept = _within(routes, limits)
    gained = float(
        np.where(kept, np.take_along_axis(scores, np.maximum(routes, 0).astype(np.int64), axis=1), 0).sum()
    )
    wanted = max(len(scores) * k, int((routes >= 0).sum()))
    found = load_metrics(loads, shares)
    counts = (routes >= 0).sum(axis=1)
    return {
        "router": name,
        "max_over_share": found.max,
        "cv": found.cv,
        "dropped": 1 - float(kept.sum()) / wanted if wanted else 0.0,
        "fan_out": f"{counts.min()} - {counts.max()}" if counts.min() < counts.max() else str(counts.max()),
        "gate_kept": gained / best if best else None,
        "ms": took,
    }


def _within(routes: Array, limits: Array) -> Array:
    """The routes that their targets' capacities take, first come first served."""
    flat = routes.ravel()
    real = np.flatnonzero(flat >= 0)
    order = real[np.argsort(flat[real], kind="stable")]
    counts = np.bincount(flat[real], minlength=len(limits))
    place = np.arange(len(order)) - np.repeat(np.cumsum(counts) - counts, counts)
    kept = np.zeros(flat.size, np.bool_)
    kept[order] = place < limits[flat[order]]
    return kept.reshape(routes.shape)


def _scores(gates: Path | None, m: int, n: int, hot: float, seed: int) -> Array:
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
    return generated_scores(m, n, hot, seed)


def generated_scores(m: int, n: int, hot: float, seed: int) -> Array:
    """Softmax of normal logits, with a bias of each target whose standard deviation is hot."""
    rng = np.random.default_rng(seed)
    logits = rng.normal(size=(m, n)) + hot * rng.normal(size=n)
    weights = np.exp(logits - logits.max(axis=1, keepdims=True))
    scores: Array = weights / weights.sum(axis=1, keepdims=True)
    return scores
