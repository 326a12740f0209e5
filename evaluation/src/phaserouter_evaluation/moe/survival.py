"""How many routes survive capacities: phase router, hashes and gates on the same jobs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
import numpy.typing as npt
from phaserouter import Router, Routes, apportion, baselines
from phaserouter.comparison import capacities_of, generated_scores
from scipy.stats import binom

from .._arrays import Array
from .._case import Case, Context, Values
from .._chance import subset_p
from .._measure import rng_of

FAN_OUTS = (1, 2, 4, 8, 16)
HEADROOMS = (1.0, 1.1, 1.25, 1.5, 2.0)

# Share of the targets, and how much more than the others they take.
PROFILES: dict[str, tuple[tuple[float, int], ...]] = {
    "all equal": (),
    "20 % at 3x": ((0.2, 3),),
    "10 % at 8x, 20 % at 2x": ((0.1, 8), (0.2, 2)),
    "5 % at 16x": ((0.05, 16),),
}

ASSIGN = "phase router: assign"
ROUTE = "phase router: route, sources want all"
ROUTE_SOME = "phase router: route, sources want some"
UNIFORM = "uniform hash"
WEIGHTED = "weighted hash"
GATE = "top-k gate"
SINKHORN = "Sinkhorn gate"
ROUTERS = (ASSIGN, ROUTE, ROUTE_SOME, WEIGHTED, UNIFORM, GATE, SINKHORN)

# Standard deviation of the gate's liking of targets, in units of its logits' deviation between sources.
BIAS = 0.5

# Seeds for the uniform hash alone, whose loads are tested against their law.
HASH_SEEDS = 40


def survival_cases(quick: bool) -> list[Case]:
    """Every size with every profile."""
    shapes = [(256, 256, 10), (1024, 1024, 5), (4096, 4096, 3), (8192, 64, 5)]
    if quick:
        shapes = [(256, 256, 2), (1024, 1024, 2), (2048, 64, 2)]
    return [
        Case(
            f"survival, {m:,} x {n:,}, {profile}",
            {"kind": "survival", "m": m, "n": n, "profile": profile, "seeds": seeds},
            7 * 8 * m * n,
        )
        for m, n, seeds in shapes
        for profile in PROFILES
    ]


def weights_of(profile: str, n: int) -> npt.NDArray[np.int64]:
    """Capacities of n targets, up to a factor; the order does not matter to any router here."""
    weights, begin = np.ones(n, np.int64), 0
    for share, factor in PROFILES[profile]:
        end = begin + round(share * n)
        weights[begin:end] = factor
        begin = end
    return weights


def survived(loads: Array, capacities: Array) -> int:
    """Number of routes that capacities take, in whatever order they come."""
    return int(np.minimum(loads, capacities).sum())


def run_survival(case: Case, context: Context) -> Values:
    """Survival, largest load and deviation of every router, for every fan-out, over several seeds."""
    m, n = case.parameters["m"], case.parameters["n"]
    weights = weights_of(case.parameters["profile"], n)
    shares = {k: apportion(weights, k * m, m) for k in FAN_OUTS}
    found = {name: _Found() for name in ROUTERS}
    for trial in range(case.parameters["seeds"]):
        rng = rng_of(context, m, n, list(PROFILES).index(case.parameters["profile"]), trial)
        for name, k, headrooms, loads, ms in _routings(rng, weights, shares, m, context.num_threads):
            found[name].add(k, headrooms, loads, shares[k], ms)
    return {
        # Shares that would exceed the number of sources, and were cut to it.
        "shares_cut": {str(k): int((t == m).sum()) for k, t in shares.items()},
        "hash_p": {str(k): _hash_p(m, n, k, case, context) for k in FAN_OUTS},
        "over_capacity": found[ROUTE].over,
        "lost": {name: found[name].lost(m) for name in (ASSIGN, ROUTE)},
        "survival": {name: found[name].survival(m) for name in ROUTERS},
        "routed": {name: found[name].per_k("routed") for name in ROUTERS},
        "violation": {name: found[name].per_k("violation") for name in ROUTERS},
        "cv": {name: found[name].per_k("cv") for name in ROUTERS},
        "times_ms": {name: found[name].per_k("ms", 4) for name in ROUTERS},
    }


class _Found:
    """What one router did: lists over seeds, for every fan-out."""

    def __init__(self) -> None:
        self.kept: dict[tuple[int, float], list[int]] = {}
        self.lists: dict[str, dict[int, list[float]]] = {"violation": {}, "cv": {}, "routed": {}, "ms": {}}
        self.over = 0

    def add(self, k: int, headrooms: tuple[float, ...], loads: Array, shares: Array, ms: float) -> None:
        for headroom in headrooms:
            capacities = capacities_of(shares, headroom)
            self.kept.setdefault((k, headroom), []).append(survived(loads, capacities))
            self.over += int((loads > capacities).sum())
        if headrooms[0] == HEADROOMS[0]:
            ratios = loads[shares > 0] / shares[shares > 0]
            for key, value in {
                "violation": ratios.max() - 1,
                "cv": ratios.std() / ratios.mean(),
                "routed": loads.sum() / shares.sum(),
                "ms": ms,
            }.items():
                self.lists[key].setdefault(k, []).append(float(value))

    def lost(self, m: int) -> int:
        return sum(k * m - kept for (k, _), counts in self.kept.items() for kept in counts)

    def survival(self, m: int) -> list[list[list[float]]]:
        """Mean and standard deviation over seeds, by fan-out and headroom."""
        return [[_mean_std(np.array(self.kept[k, h]) / (k * m)) for h in HEADROOMS] for k in FAN_OUTS]

    def per_k(self, key: str, digits: int = 5) -> list[list[float]]:
        return [_mean_std(np.array(self.lists[key][k]), digits) for k in FAN_OUTS]


def _mean_std(values: Array, digits: int = 5) -> list[float]:
    spread = float(values.std(ddof=1)) if len(values) > 1 else 0.0
    return [round(float(values.mean()), digits), round(spread, digits)]


def _routings(
    rng: np.random.Generator, weights: Array, shares: dict[int, Array], m: int, threads: int
) -> Iterator[tuple[str, int, tuple[float, ...], Array, float]]:
    """Name, fan-out, headrooms that the routing is for, loads, and milliseconds of every routing."""
    n, seed = len(weights), int(rng.integers(2**63))
    router = Router(seed, num_threads=threads)
    everything, some = np.full(m, n, np.uint32), rng.integers(n // 4, n - n // 4 + 1, m)

    def loads(routes: Array) -> Array:
        return np.bincount(routes[routes >= 0], minlength=n)

    for k in FAN_OUTS:
        jobs: dict[str, Callable[[], Array | Routes]] = {
            # The capacities are given as integers that sum to k m: then they are the loads, under every seed.
            ASSIGN: partial(router.assign, m, shares[k], k),
            ROUTE_SOME: partial(router.route, some, np.minimum(2 * shares[k], m), k),
            UNIFORM: partial(baselines.uniform_hash, m, n, k, seed),
            WEIGHTED: partial(baselines.weighted_hash, m, weights, k, seed),
        }
        for name, job in jobs.items():
            routes, ms = _timed(job)
            yield name, k, HEADROOMS, loads(routes), ms
        for headroom in HEADROOMS:
            # Capacities as target degrees: they sum to k a row or more, so that no row lacks candidates. What a
            # capacity has above the number of sources no router can use.
            limits = np.minimum(capacities_of(shares[k], headroom), m)
            routes, ms = _timed(partial(router.route, everything, limits, k))
            yield ROUTE, k, (headroom,), loads(routes), ms
    scores = generated_scores(rng, m, n, BIAS)
    largest = max(FAN_OUTS)
    gates: dict[str, Callable[[], Array | Routes]] = {
        GATE: partial(baselines.top_k, scores, largest),
        SINKHORN: partial(baselines.sinkhorn, scores, largest, weights),
    }
    for name, job in gates.items():
        # The best k are the first k of the best 16, and the sort takes as long for any k.
        routes, ms = _timed(job)
        for k in FAN_OUTS:
            yield name, k, HEADROOMS, loads(routes[:, :k]), ms


def _timed(job: Callable[[], Array | Routes]) -> tuple[Array, float]:
    began = time.perf_counter()
    routes = job()
    took = (time.perf_counter() - began) * 1e3
    return routes.targets if isinstance(routes, Routes) else routes, took


def hash_law(m: int, n: int, k: int, capacities: Array) -> float:
    """Expected survival under a uniform hash: every load is Binomial(m, k / n), for m sources and n targets."""
    limits, targets = np.unique(capacities, return_counts=True)
    # E min(X, c) = P(X > 0) + ... + P(X > c - 1)
    taken = np.array([binom.sf(np.arange(min(c, m)), m, k / n).sum() for c in limits])
    return float((targets * taken).sum() / (k * m))


def _hash_p(m: int, n: int, k: int, case: Case, context: Context) -> float:
    rng = rng_of(context, m, n, list(PROFILES).index(case.parameters["profile"]), k, HASH_SEEDS)
    routes = (baselines.uniform_hash(m, n, k, int(rng.integers(2**63))) for _ in range(HASH_SEEDS))
    return subset_p(np.array([np.bincount(of.ravel(), minlength=n) for of in routes]), k, m)
