"""Routers beside each other on one job, all judged by the same capacities: what `phaserouter compare` shows."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from . import baselines
from ._library import Array
from ._router import Router, shares
from .stats import load_metrics

__all__ = ["MEASURES", "capacities_of", "compare", "generated_scores"]

# What a comparison measures, and how it is called.
MEASURES = {
    "max_over_share": "largest load / share",
    "cv": "CV of load / share",
    "dropped": "share of routes dropped",
    "gate_kept": "gate score kept",
}


def compare(
    m: int, weights: Array, k: int, factor: float, seed: int, scores: Array | None = None
) -> list[dict[str, Any]]:
    """Every router on the same job, each judged by the same capacities.

    Parameters
    ----------
    m : int
        Number of sources.
    weights : ndarray of int, shape (n_targets,)
    k : int
    factor : float
        A target's capacity over its share of the k m routes, which is rounded as the seed decides.
    seed : int
    scores : ndarray, shape (m, n_targets), optional
        Without them there are no gates, and "gate_kept" is None.

    Returns
    -------
    list of dict
        For each router: "router", "max_over_share", "cv", "dropped", "fan_out", "gate_kept", "ms".
    """
    n = len(weights)
    ideal = shares(weights, k * m, m, seed=seed)
    limits = capacities_of(ideal, factor)
    router = Router(seed)
    jobs: dict[str, Callable[[], Array]] = {
        "phase router (assign)": lambda: router.assign(m, weights, k).targets,
        "uniform hash": lambda: baselines.uniform_hash(m, n, k, seed),
        "weighted hash": lambda: baselines.weighted_hash(m, weights, k, seed),
        "rendezvous hash": lambda: baselines.rendezvous(m, weights, k, seed),
        "Chung-Lu": lambda: baselines.chung_lu(m, weights, k, seed),
    }
    if scores is not None:
        jobs["top-k gate"] = lambda: baselines.top_k(scores, k)
        jobs["top-k gate with capacity"] = lambda: baselines.top_k_with_capacity(scores, k, limits)
        jobs["Sinkhorn gate"] = lambda: baselines.sinkhorn(scores, k, weights)
    results = []
    best = None if scores is None else _gain(scores, baselines.top_k(scores, k))
    for name, job in jobs.items():
        began = time.perf_counter()
        routes = job()
        took = (time.perf_counter() - began) * 1e3
        kept = np.where(_within(routes, limits), routes, -1)
        share_kept = _gain(scores, kept) / best if scores is not None and best else None
        results.append(
            {"router": name, **_loads(routes, kept, ideal, k), "gate_kept": share_kept, "ms": took}
        )
    return results


def capacities_of(shares: Array, factor: float) -> npt.NDArray[np.int64]:
    """Shares times a capacity factor, rounded down; the small term is for products that are integers."""
    return np.floor(shares * factor + 1e-9).astype(np.int64)


def _gain(scores: Array, routes: Array) -> float:
    """The sum of the scores of all routes."""
    chosen = np.take_along_axis(scores, np.maximum(routes, 0).astype(np.int64), axis=1)
    return float(np.where(routes >= 0, chosen, 0).sum())


def _loads(routes: Array, kept: Array, shares: Array, k: int) -> dict[str, Any]:
    """Metrics of all routes, and the share of those that are not kept."""
    found = load_metrics(np.bincount(routes[routes >= 0], minlength=len(shares)), shares)
    counts = (routes >= 0).sum(axis=1)
    wanted = max(len(routes) * k, int(counts.sum()))
    return {
        "max_over_share": found.max,
        "cv": found.cv,
        "dropped": 1 - float((kept >= 0).sum()) / wanted if wanted else 0.0,
        "fan_out": f"{counts.min()} - {counts.max()}" if counts.min() < counts.max() else str(counts.max()),
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


def generated_scores(rng: np.random.Generator, m: int, n: int, hot: float) -> npt.NDArray[np.float64]:
    """Softmax of normal logits, with a bias of each target whose standard deviation is hot."""
    scores = rng.standard_normal((m, n))
    scores += hot * rng.standard_normal(n)
    scores -= scores.max(axis=1, keepdims=True)
    np.exp(scores, out=scores)
    scores /= scores.sum(axis=1, keepdims=True)
    return scores
