"""Routers beside each other on one batch of scores: what they keep of them, their loads, and their times."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np
from phaserouter import Router, ScoredRoutes, shares
from phaserouter.comparison import capacities_of

from .._arrays import Array
from .._case import Case, Context, Values
from .._measure import milliseconds
from . import solvers
from .families import CLUSTERED, FAMILIES, POPULAR, ROUNDED, SHARP, SOME, TRAINED, scores_of
from .heuristics import loads_of
from .proof import fixed_point, proof_of
from .routers import FLOW, LINEAR, OURS, TRANSPORT, WARM, Job, peers, takes_transport

UNEVEN = "10 % at 8x, 20 % at 2x"
EQUAL = "all equal"

# (family, m, n, k)
_FULL = (
    (SOME, 1024, 64, 1),
    (POPULAR, 1024, 64, 1),
    (TRAINED, 1024, 64, 2),
    (SHARP, 1024, 64, 2),
    *((family, 8192, 256, 8) for family in FAMILIES),
    (POPULAR, 65_536, 64, 2),
    (CLUSTERED, 4096, 1024, 8),
)
_QUICK = (
    (POPULAR, 256, 16, 1),
    (SHARP, 512, 16, 2),
    *((family, 512, 32, 4) for family in (SOME, CLUSTERED, ROUNDED)),
)
FACTORS = (1.0, 1.1, 1.25)

# A run that takes longer is not made again for its time: ours, and others'.
_LONG_MS, _LONG_OTHER_MS = 2000, 100

_T = TypeVar("_T")


def beside_cases(quick: bool) -> list[Case]:
    """All routers with exact, equal loads; then capacity factors, and uneven loads."""
    packages = solvers.installed()
    found = [
        _case(f"{family}, {_size(*size)}", "peers", family, size, EQUAL, 1.0, packages)
        for family, *size in (_QUICK if quick else _FULL)
    ]
    size = [512, 32, 4] if quick else [8192, 256, 8]
    for weights in (EQUAL, UNEVEN):
        for factor in FACTORS:
            name = f"capacity factor {factor:g}, {weights}"
            found.append(_case(name, "bounds", POPULAR, size, weights, factor, packages))
    return found


def _size(m: int, n: int, k: int) -> str:
    return f"{m:,} x {n:,} x {k}"


def _case(
    name: str, kind: str, family: str, size: list[int], weights: str, factor: float, packages: dict[str, str]
) -> Case:
    m, n, k = size
    parameters = {
        "kind": kind,
        "family": family,
        "m": m,
        "n": n,
        "k": k,
        "weights": weights,
        "factor": factor,
        "packages": packages,
    }
    # OR-tools holds most: some 100 bytes for each pair, besides scores as integers and what is sorted of them.
    return Case(name, parameters, 2**27 + 200 * m * n)


def weights_of(name: str, n: int) -> Array:
    """Of the targets: equal, or a tenth of them eight times as heavy as most and a fifth twice."""
    weights = np.ones(n, np.int64)
    if name == UNEVEN:
        weights[:: max(1, n // max(1, n // 10))] = 8
        weights[1 :: max(1, n // max(1, n // 5))] = 2
    return weights


def run_beside(case: Case, context: Context) -> Values:
    """Every router's score and loads, and whether ours is proved, and what solvers of the same problem found."""
    p = case.parameters
    m, n, k = p["m"], p["n"], p["k"]
    solvers.load(p["packages"])
    scores = scores_of(p["family"], m, n, k, context)
    ideal = shares(weights_of(p["weights"], n), k * m, m, seed=context.seed)
    limits = np.minimum(capacities_of(ideal, p["factor"]), m)
    router = Router(context.seed, num_threads=context.num_threads)
    call: dict[str, Any] = {"loads": ideal} if p["factor"] == 1 else {"upper": limits}
    ours, times = _timed(lambda: router.assign_by_scores(scores, k, **call))
    proof = proof_of(ours, scores)
    q = fixed_point(scores, ours.certificate.exponent)
    job = Job(scores, q, k, ideal, limits, p["factor"], context.seed)
    top_total = int(np.sort(job.q, axis=1)[:, n - k :].sum())

    def line(name: str, routes: Array, took: Values) -> Values:
        return {"router": name, **measured(routes, job, top_total, proof.total), **took}

    everybody, packages = p["kind"] == "peers", set(p["packages"])
    lines = [line(OURS, ours.targets, times)]
    same = True
    if everybody:
        warm, took = _from_batch_before(router, ours, scores, case, context)
        same = bool(np.array_equal(warm.targets, ours.targets)) and proof_of(warm, scores).holds
        lines.append(line(WARM, warm.targets, took))
    for name, route in peers(job, packages, everybody).items():
        routes, took = _timed(route, _LONG_OTHER_MS)
        lines.append(line(name, routes, took))
    if everybody and takes_transport(job, packages):
        lines.append(_transported(job, top_total, proof.total))
    return {
        "routers": lines,
        "missing": solvers.missing(packages),
        "routes": proof.routes,
        "most_routes": proof.most_routes,
        "total": proof.total,
        "most": proof.most,
        "faults": proof.faults,
        "top_total": top_total,
        "same_from_other_prices": same,
        "solved": {x["router"]: x["total"] for x in lines if x["router"] in (FLOW, LINEAR, TRANSPORT)},
        "better_within_limits": [
            x["router"]
            for x in lines
            if x["within"] and x["router"] != TRANSPORT and x["total"] > proof.total
        ],
    }


def _from_batch_before(
    router: Router, ours: ScoredRoutes, scores: Array, case: Case, context: Context
) -> tuple[ScoredRoutes, Values]:
    """The same, started from the prices of another batch from the same gate."""
    p = case.parameters
    m, n, k = p["m"], p["n"], p["k"]
    loads = ours.certificate.upper
    before = router.assign_by_scores(scores_of(p["family"], m, n, k, context, batch=1), k, loads=loads)
    # The power of two of fixed point may differ from batch to batch.
    prices = np.ldexp(
        before.certificate.prices.astype(float), ours.certificate.exponent - before.certificate.exponent
    )
    start = np.rint(prices).astype(np.int64)
    return _timed(lambda: router.assign_by_scores(scores, k, loads=loads, start=start))


def _transported(job: Job, top_total: int, best: int) -> Values:
    """What POT's plan comes to. Of several units from a row to a target all but one count as dropped.

    Where there are such, its score is of another problem, and is not set beside the others.
    """
    plan, took = _timed(lambda: solvers.transport(job.q, job.k, job.shares), _LONG_OTHER_MS)
    rows, targets = np.nonzero(plan)
    found = measured(solvers.dense(rows, targets, len(plan), job.k), job, top_total, best)
    other = {"kept": None, "gap": None} if job.k > 1 else {}
    return {"router": TRANSPORT, **found, **other, "total": int((plan * job.q).sum()), **took}


def measured(routes: Array, job: Job, top_total: int, best: int) -> Values:
    """Score kept of plain top-k's, the largest load over its share, what is dropped, and what is missing to the best.

    Parameters
    ----------
    routes : ndarray of int, shape (m, k), -1 for none
    job : Job
    top_total : int
        Of plain top-k.
    best : int
        The largest total within the limits, which is proved.
    """
    m, k = routes.shape
    rows, places = np.nonzero(routes >= 0)
    total = int(job.q[rows, routes[rows, places]].sum())
    loads = loads_of(routes, job.q.shape[1])
    within = bool((loads <= job.limits).all())
    return {
        "total": total,
        "kept": total / top_total,
        "violation": float((loads / np.maximum(job.shares, 1)).max()) - 1,
        "dropped": 1 - len(rows) / (m * k),
        "within": within,
        "gap": (best - total) / best if within else None,
    }


def _timed(job: Callable[[], _T], most_ms: float = _LONG_MS) -> tuple[_T, Values]:
    """What a job gives, and its time: the median of several runs, or of the one if that takes longer than most_ms."""
    began = time.perf_counter()
    found = job()
    took = (time.perf_counter() - began) * 1e3
    return found, {"median_ms": took if took > most_ms else milliseconds(job, 0.1)["median_ms"]}
