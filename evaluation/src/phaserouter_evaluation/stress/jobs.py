"""Large jobs beside hash routers: in one phase, and in a second phase whose inputs somebody chose."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from phaserouter import Router, Routes
from phaserouter.stats import column_load_law, drop_rates, row_candidate_law

from .._arrays import Array
from .._case import Case, Context, Values
from .._chance import subset_p
from .._examine import Job, examined_in_pieces, in_pieces, rounded
from .._measure import milliseconds, rng_of
from . import attacks
from .keyed_hash import keyed_hash, keyed_hash_loads

TITLE = "Stress: large jobs beside hash routers, in one phase and two"

ROUTERS = ("hash", "route", "uncut", "assign")
SIZES = (16_000, 32_000)
FAN_OUTS = (16, 64, 256, 1024, 4096, 12_800)
QUICK_SIZES, QUICK_FAN_OUTS = (16_000,), (16, 256)
# Routes from which on a call is timed once, after one that does not count.
_LONG = 2**25
_BINS = 48


def cases(quick: bool, context: Context) -> list[Case]:
    """Every router at every size and fan-out, the second phases at some, and a feedback loop."""
    sizes, fan_outs = (QUICK_SIZES, QUICK_FAN_OUTS) if quick else (SIZES, FAN_OUTS)
    one = [
        Case(
            f"one phase: {router}, N = {n}, k = {k}", {"kind": "one", "router": router, "n": n, "k": k}, 2**29
        )
        for n in sizes
        for k in fan_outs
        for router in ROUTERS
    ]
    two = [
        Case(f"two phases: {scene}, N = {n}, k = {k}", {"kind": "two", "scene": scene, "n": n, "k": k}, 2**29)
        for n in sizes
        for k in fan_outs
        if k in (16, 256, 4096)
        for scene in attacks.SCENES
    ]
    phases = 8 if quick else 16
    loop = Case(
        f"feedback, N = {sizes[0]}, k = 16",
        {"kind": "feedback", "n": sizes[0], "k": 16, "phases": phases},
        2**29,
    )
    return [*one, *two, loop]


def run(case: Case, context: Context) -> Values:
    """Loads and times of one router, or what a second phase does."""
    p = case.parameters
    if p["kind"] == "one":
        return _ONE[p["router"]](p["n"], p["k"], context)
    if p["kind"] == "two":
        return _second_phase(p["scene"], p["n"], p["k"], context)
    return attacks.feedback(p["n"], p["k"], p["phases"], rng_of(context, 3, p["n"], p["k"]))


def _seed(context: Context, *purpose: int) -> int:
    return int(rng_of(context, *purpose).integers(0, 2**63))


def measures(loads: Array) -> Values:
    """What a reader compares; shares above a capacity only where the capacity is at least 1."""
    mean = float(loads.mean())
    over: list[float | None] = [None, None, None]
    if mean >= 1:
        over = [rounded(rate) for rate in drop_rates(loads, [1.0, 1.25, 2.0])]
    return {
        "total": int(loads.sum()),
        "max_over_mean": rounded(float(loads.max()) / mean) if mean else 0.0,
        "cv": rounded(float(loads.std()) / mean) if mean else 0.0,
        "over_100": over[0],
        "over_125": over[1],
        "over_200": over[2],
        "empty": int((loads == 0).sum()),
    }


def histogram(loads: Array) -> Values:
    """Counts of loads in bins of an equal, integer width."""
    low, high = int(loads.min()), int(loads.max())
    width = max(1, -(-(high - low + 1) // _BINS))
    return {"low": low, "width": width, "counts": np.bincount((loads - low) // width).tolist()}


def _hash(n: int, k: int, context: Context) -> Values:
    keys, seed = np.arange(n), _seed(context, 0, n, k)
    began = time.perf_counter()
    loads = keyed_hash_loads(keys, n, k, seed)
    ms = (time.perf_counter() - began) * 1e3
    rows = np.sort(keyed_hash(keys[: max(1, 2**20 // k)], n, k, seed), axis=1)
    return {
        **measures(loads),
        "histogram": histogram(loads),
        "duplicates": int((rows[:, 1:] == rows[:, :-1]).sum()),
        "p": rounded(subset_p(loads, k, n)),
        "time_ms": rounded(ms),
    }


def _timed(n: int, k: int, job: Job) -> float:
    """Milliseconds inside the library for all pieces; the pieces' memory is touched before."""

    def once() -> float:
        return sum(_library_ms(routes) for _, routes in in_pieces(n, k, job))

    if n * k > _LONG:
        return once()
    inside: list[float] = []
    milliseconds(lambda: inside.append(once()), seconds=0.05)
    return float(np.median(inside[1:]))


def _library_ms(routes: Routes) -> float:
    stats = routes.stats
    return stats.total_ms if stats is not None else 0.0


def _over_seeds(s: Array, t: Array, k: int, context: Context, purpose: int) -> Values:
    """CV of the loads under several seeds, and all their loads in one histogram.

    Loads of one seed depend on each other, for equal degrees strongly: a single CV may be far from the usual one.
    """
    n = len(s)
    seeds = [_seed(context, purpose, n, k, number) for number in range(32 if n * k <= _LONG else 8)]
    loads = Router(0, num_threads=context.num_threads).sample_loads(s, t, k, seeds)
    cvs = loads.std(axis=1) / loads.mean(axis=1)
    return {
        "seeds": len(seeds),
        "cv_seeds": rounded(float(cvs.mean())),
        "cv_seeds_std": rounded(float(cvs.std())),
        "histogram": histogram(loads.ravel()),
    }


def _route(n: int, k: int, context: Context) -> Values:
    s = t = attacks.balanced(n, k)
    router = Router(_seed(context, 1, n, k), num_threads=context.num_threads)

    def job(rows: tuple[int, int], out: npt.NDArray[np.int32]) -> Routes:
        return router.route(s, t, k, rows=rows, out=out)

    seen = examined_in_pieces(n, k, job)
    return {
        **measures(seen.loads),
        **seen.faults(t, k),
        **_over_seeds(s, t, k, context, 5),
        "full_rows": int((seen.per_row == k).sum()),
        "short_p": rounded(float(row_candidate_law(s, t).cdf(k - 1).sum())),
        "degree": int(s[0]),
        "time_ms": rounded(_timed(n, k, job)),
    }


def _uncut(n: int, k: int, context: Context) -> Values:
    """Degrees that make k candidates on average, and no cut: the loads of the column law."""
    s = t = np.full(n, round((k * n) ** 0.5), np.uint32)
    router = Router(0, num_threads=context.num_threads)
    seeds = [_seed(context, 2, n, k)]
    loads = router.sample_loads(s, t, n, seeds)[0]
    law = column_load_law(s, t)
    return {
        **measures(loads),
        **_over_seeds(s, t, n, context, 6),
        "law_cv": rounded(float(law.std()[0] / law.mean()[0])),
        "over_cap": int((loads > t).sum()),
        "degree": int(s[0]),
    }


def _assign(n: int, k: int, context: Context) -> Values:
    shares = np.full(n, k, np.uint64)
    router = Router(_seed(context, 3, n, k), num_threads=context.num_threads)

    def job(rows: tuple[int, int], out: npt.NDArray[np.int32]) -> Routes:
        return router.assign(n, shares, k, rows=rows, out=out)

    seen = examined_in_pieces(n, k, job)
    return {
        **measures(seen.loads),
        **seen.faults(shares, k),
        "histogram": histogram(seen.loads),
        "exact": bool((seen.loads == k).all()),
        "full_rows": int((seen.per_row == k).sum()),
        "time_ms": rounded(_timed(n, k, job)),
    }


_ONE: dict[str, Callable[[int, int, Context], Values]] = {
    "hash": _hash,
    "route": _route,
    "uncut": _uncut,
    "assign": _assign,
}


def _second_phase(scene: str, n: int, k: int, context: Context) -> Values:
    rng = rng_of(context, 4, attacks.SCENES.index(scene), n, k)
    loads, found = attacks.SCENE[scene](n, k, rng, context.num_threads)
    return {**measures(loads), **found}
