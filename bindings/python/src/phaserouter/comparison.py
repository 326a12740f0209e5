"""Routers beside each other on one job, all judged by the same capacities: what `phaserouter compare` shows."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from . import baselines
from ._bits import unpack_bits
from ._library import Array, lib
from ._router import Router, shares
from ._scored import ScoredRoutes
from ._scores import AllowedLike, ScoresLike, allowed_words, converted, score_matrix
from .stats import load_metrics

__all__ = ["MEASURES", "BesideTopK", "beside_top_k", "capacities_of", "compare", "generated_scores"]

# So many scores are sorted at a time.
_CHUNK = 1 << 20

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
        Without them there are no gates and no assignment by scores, and "gate_kept" is None.

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
        jobs |= _by_scores(router, scores, k, weights, ideal, limits)
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


def _by_scores(
    router: Router, scores: Array, k: int, weights: Array, ideal: Array, limits: Array
) -> dict[str, Callable[[], Array]]:
    """The assignment by scores within the capacities, and with exact loads where these are tighter."""
    if scores.shape[1] > lib.PHASE_ROUTER_MAX_SCORE_TARGETS:
        return {}
    # As a model has them: the others' times do not have a conversion in them either.
    single = scores.astype(np.float32)
    upper = np.minimum(limits, len(scores))
    jobs: dict[str, Callable[[], Array]] = {
        "assign by scores": lambda: router.assign_by_scores(single, k, upper=upper).targets
    }
    if not np.array_equal(upper, ideal):
        jobs["assign by scores, exact"] = lambda: router.assign_by_scores(single, k, weights=weights).targets
    return jobs


def capacities_of(shares: Array, factor: float) -> npt.NDArray[np.int64]:
    """Shares times a capacity factor, rounded down; the small term is for products that are integers."""
    return np.floor(shares * factor + 1e-9).astype(np.int64)


def _gain(scores: Array, routes: Array) -> float:
    """The sum of the scores of all routes."""
    if not scores.size:
        return 0.0
    chosen = np.take_along_axis(scores, np.maximum(routes, 0).astype(np.int64), axis=1)
    return float(np.where(routes >= 0, chosen, 0).sum(dtype=np.float64))


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


@dataclass(frozen=True, eq=False)
class BesideTopK:
    """An assignment by scores beside plain top-k, which gives every source its k best targets.

    Attributes
    ----------
    loads, top_loads : ndarray of int64, shape (n_targets,)
        Of the assignment, and of plain top-k.
    limits : ndarray of int64, shape (n_targets,)
        The most that the assignment allowed.
    prices : ndarray of float64, shape (n_targets,)
        The certificate's, in the units of the scores: sources take the k targets whose scores less prices are the
        highest.
    score, top_score : float
        Total scores of both.
    capped_score : float
        What top-k has where targets take no more than the limits: first choices are served first, sources in their
        order, and what comes to a full target is dropped.
    dropped : float
        The share of top-k's routes that are then dropped.
    """

    loads: npt.NDArray[np.int64]
    top_loads: npt.NDArray[np.int64]
    limits: npt.NDArray[np.int64]
    prices: npt.NDArray[np.float64]
    score: float
    top_score: float
    capped_score: float
    dropped: float

    def to_dict(self) -> dict[str, Any]:
        """Scores, what is kept of that of plain top-k, and the largest loads over the mean, as numbers."""
        mean = max(1.0, float(self.top_loads.sum())) / max(1, len(self.loads))
        best = self.top_score if self.top_score > 0 else np.nan
        return {
            "score": self.score,
            "top_score": self.top_score,
            "capped_score": self.capped_score,
            "kept": self.score / best,
            "capped_kept": self.capped_score / best,
            "dropped": self.dropped,
            "largest_load": int(self.loads.max(initial=0)),
            "top_largest_load": int(self.top_loads.max(initial=0)),
            "largest_over_mean": float(self.loads.max(initial=0) / mean),
            "top_largest_over_mean": float(self.top_loads.max(initial=0) / mean),
        }


def beside_top_k(
    routes: ScoredRoutes, scores: ScoresLike, *, allowed: AllowedLike | None = None
) -> BesideTopK:
    """What balance has cost an assignment by scores, and what it has saved.

    Parameters
    ----------
    routes : ScoredRoutes
    scores, allowed
        What the assignment was made from.
    """
    matrix = score_matrix(scores)
    words = None if allowed is None else allowed_words(allowed, matrix.shape)
    values = converted(matrix, words)
    wanted = _top_k(values, routes.k, words)
    proof = routes.certificate
    limits = proof.upper
    kept = baselines.served_first_choices_first(wanted, limits)
    count = int((wanted >= 0).sum())
    return BesideTopK(
        loads=routes.column_loads(),
        top_loads=np.bincount(wanted[wanted >= 0], minlength=routes.n_targets),
        limits=limits,
        prices=np.ldexp(proof.prices.astype(np.float64), -proof.exponent),
        score=routes.score_stats.score,
        top_score=routes.score_stats.top_score,
        capped_score=_gain(values, kept),
        dropped=1 - int((kept >= 0).sum()) / count if count else 0.0,
    )


def _top_k(values: Array, k: int, allowed: Array | None) -> npt.NDArray[np.int64]:
    """The k best allowed targets of every row, the best first, then -1."""
    m, n = values.shape
    found = np.full((m, k), -1, np.int64)
    width = min(k, n)
    step = max(1, _CHUNK // max(1, n))
    for begin in range(0, m if width else 0, step):
        rows = slice(begin, begin + step)
        part = values[rows].astype(np.float64)
        if values.dtype.kind == "i":
            part[values[rows] == np.iinfo(np.int32).min] = -np.inf
        if allowed is not None:
            part[~unpack_bits(allowed[rows], n)] = -np.inf
        best = np.argpartition(-part, width - 1, axis=1)[:, :width]
        best = np.take_along_axis(best, np.argsort(-np.take_along_axis(part, best, 1), axis=1), 1)
        found[rows, :width] = np.where(np.take_along_axis(part, best, 1) > -np.inf, best, -1)
    return found


def generated_scores(rng: np.random.Generator, m: int, n: int, hot: float) -> npt.NDArray[np.float64]:
    """Softmax of normal logits, with a bias of each target whose standard deviation is hot."""
    scores = rng.standard_normal((m, n))
    scores += hot * rng.standard_normal(n)
    scores -= scores.max(axis=1, keepdims=True)
    np.exp(scores, out=scores)
    scores /= scores.sum(axis=1, keepdims=True)
    return scores
