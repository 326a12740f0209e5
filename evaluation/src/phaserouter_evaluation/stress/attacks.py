"""Second phases whose inputs are made from a first phase, or by somebody who knows hash or seed.

Every scene returns the loads of its second phase, and numbers of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
from phaserouter import Router, Routes
from phaserouter.stats import degrees_for_fill

from .._arrays import Array
from .._case import Values
from .._chance import subset_p
from .._examine import Examination, Job, examined_in_pieces, in_pieces, rounded
from .._measure import uniform_degrees
from .._totals import total_moments, total_p
from .keyed_hash import first_targets, keyed_hash_loads, successor_loads, successors

# A row of the balanced degree router is short with at most this probability.
_SHORT = 1e-12
# How much more a heavy source sends than the others.
HEAVY = 100

Rng = np.random.Generator


def balanced(n: int, k: int) -> npt.NDArray[np.uint32]:
    """Equal degrees of both sides that fill rows."""
    return np.full(n, degrees_for_fill(n, n, k, 1 - _SHORT).source_degree, np.uint32)


def _seed(rng: Rng) -> int:
    return int(rng.integers(0, 2**63))


def _squares(keys: Array) -> int:
    """Sum over keys of (sources with the key) squared."""
    return int((np.unique(keys, return_counts=True)[1] ** 2).sum())


def by_number(n: int, k: int, rng: Rng, threads: int) -> tuple[Array, Values]:
    """A hash of the source's number: contents do not matter."""
    loads = keyed_hash_loads(np.arange(n), n, k, _seed(rng))
    return loads, {"p": rounded(subset_p(loads, k, n))}


def fed_back(n: int, k: int, rng: Rng, threads: int) -> tuple[Array, Values]:
    """Sources carry the target that they went to first; a hash of contents sends those with the same one together."""
    keys = first_targets(np.arange(n), n, k, _seed(rng))
    loads = keyed_hash_loads(keys, n, k, _seed(rng))
    squares = _squares(keys)
    return loads, {"p": rounded(subset_p(loads, k, squares)), "squares": squares}


def zipf(n: int, k: int, rng: Rng, threads: int) -> tuple[Array, Values]:
    """N contents, the r-th most frequent in proportion to 1 / r, as words of a text."""
    shares = 1 / np.arange(1, n + 1)
    keys = rng.choice(n, n, p=shares / shares.sum())
    loads = keyed_hash_loads(keys, n, k, _seed(rng))
    return loads, {"commonest": int(np.bincount(keys).max())}


def one_key(n: int, k: int, rng: Rng, threads: int) -> tuple[Array, Values]:
    """All sources carry the same."""
    loads = keyed_hash_loads(np.zeros(n, np.int64), n, k, _seed(rng))
    return loads, {"hit": int((loads == n).sum())}


def chosen_keys(n: int, k: int, rng: Rng, threads: int) -> tuple[Array, Values]:
    """One hash and its successors; somebody who knows it sends only keys whose targets are all in a window."""
    seed, window = _seed(rng), min(n, max(n // 100, 2 * k))
    found: Array = np.empty(0, np.int64)
    tried = 0
    while len(found) < n:
        keys: Array = np.arange(tried, tried + 2**18)
        found = np.concatenate([found, keys[successors(keys, n, seed) <= window - k]])
        tried += len(keys)
    keys = found[:n]
    loads = successor_loads(keys, n, k, seed)
    return loads, {"window": window, "outside": int(loads[window:].sum()), "tried": int(keys[-1]) + 1}


def _route(router: Router, s: Array, t: Array, k: int) -> tuple[Array, Values, Examination]:
    def job(rows: tuple[int, int], out: npt.NDArray[np.int32]) -> Routes:
        return router.route(s, t, k, rows=rows, out=out)

    seen = examined_in_pieces(len(s), k, job)
    over = float((seen.loads[t > 0] / t[t > 0]).max(initial=0))
    found = {**seen.faults(t, k), "max_over_cap": rounded(over), "fill": rounded(_fill(seen, k))}
    return seen.loads, found, seen


def _fill(seen: Examination, k: int) -> float:
    return float(seen.per_row.sum()) / (len(seen.per_row) * k)


def route_fed_back(n: int, k: int, rng: Rng, threads: int) -> tuple[Array, Values]:
    """S of the second phase is the routing of the first one, T its transpose: k a row, c_j a column."""
    degrees = balanced(n, k)
    first = _route(Router(_seed(rng), num_threads=threads), degrees, degrees, k)[2]
    s, t = first.per_row.astype(np.uint32), first.loads.astype(np.uint32)
    loads, found, seen = _route(Router(_seed(rng), num_threads=threads), s, t, k)
    # At most ceil(sum(t) / M) <= k targets cover a phase: no row is cut, and the total is that of candidates.
    mean, variance = total_moments(s, t)
    p = total_p(int(seen.per_row.sum()), mean, variance)
    return loads, {**found, "expected_fill": rounded(mean / (n * k)), "p": rounded(p)}


def route_sorted(n: int, k: int, rng: Rng, threads: int) -> tuple[Array, Values]:
    """Sources in descending order of degree: as regular an input order as there is."""
    t = balanced(n, k)
    low = int(t[0])
    s = np.sort(uniform_degrees(rng, n, low, min(n, low + low // 8)))[::-1].copy()
    loads, found, _ = _route(Router(_seed(rng), num_threads=threads), s, t, k)
    return loads, found


def route_known_seed(n: int, k: int, rng: Rng, threads: int) -> tuple[Array, Values]:
    """Somebody who knows the seed chooses the sources' degrees so that target 0 gets all it may."""
    router = Router(_seed(rng), num_threads=threads)
    t = balanced(n, k)
    s, sure = aimed(router, n, int(t[0]))
    loads, found, _ = _route(router, s, t, k)
    return loads, {**found, "aimed_load": int(loads[0]), "sure": sure, "cap": int(t[0])}


def aimed(router: Router, n: int, cap: int) -> tuple[npt.NDArray[np.uint32], int]:
    """Source degrees against target 0, and in how many rows it is the only candidate.

    A source that target 0 may take (its phase is below the cap, for the arc of target 0 is the first) gets the one
    phase that target 0 has, where the arcs before it end there; the others move the end of the arcs there.
    """
    found = router.permutations(n, n)
    phase, may = int(found.pi_s[0]), found.pi_t < cap
    s, at, sure = np.zeros(n, np.uint32), 0, 0
    for source in range(n):
        missing = (phase - at) % n
        s[source] = missing + 1 if may[source] else missing
        sure += bool(may[source]) and missing == 0
        at = (at + int(s[source])) % n
    return s, sure


def assign_fed_back(n: int, k: int, rng: Rng, threads: int) -> tuple[Array, Values]:
    """Capacities of the second phase are the loads of the first one, by the degree router."""
    degrees = balanced(n, k)
    wanted = _route(Router(_seed(rng), num_threads=threads), degrees, degrees, k)[0].astype(np.uint64)
    seen = examined_in_pieces(n, k, _assignment(Router(_seed(rng), num_threads=threads), wanted, k))
    exact = bool((seen.loads == wanted).all() and (seen.per_row == k).all())
    over = rounded(float((seen.loads[wanted > 0] / wanted[wanted > 0]).max()))
    found = {**seen.faults(wanted, k), "max_over_cap": over, "fill": rounded(_fill(seen, k))}
    return seen.loads, {**found, "exact": exact}


def _assignment(router: Router, capacities: Array, k: int) -> Job:
    n = len(capacities)
    return lambda rows, out: router.assign(n, capacities, k, rows=rows, out=out)


def assign_known_seed(n: int, k: int, rng: Rng, threads: int) -> tuple[Array, Values]:
    """Somebody who knows the seed makes heavy just those sources that target 0 gets; loads are by weight.

    The same sources under another seed tell what it is like not to know it.
    """
    known, unknown = (
        _assignment(Router(_seed(rng), num_threads=threads), np.full(n, k, np.uint64), k) for _ in range(2)
    )
    meets = [begin + np.flatnonzero((r.targets == 0).any(axis=1)) for begin, r in in_pieces(n, k, known)]
    heavy = np.concatenate(meets)
    loads, others = _weighted_loads(n, k, heavy, known), _weighted_loads(n, k, heavy, unknown)
    return loads, {
        "heavy": len(heavy),
        "aimed_load": int(loads[0]),
        "unknown_max_over_mean": rounded(float(others.max() / others.mean())),
    }


def _weighted_loads(n: int, k: int, heavy: Array, job: Job) -> Array:
    """Loads in which a route of a heavy source counts HEAVY times."""
    weights = np.ones(n, np.int64)
    weights[heavy] = HEAVY
    loads = np.zeros(n, np.int64)
    for begin, routes in in_pieces(n, k, job):
        loads += routes.column_loads()
        chosen = routes.targets[weights[begin : begin + len(routes)] > 1]
        loads += (HEAVY - 1) * np.bincount(chosen[chosen >= 0], minlength=n)
    return loads


Scene = Callable[[int, int, Rng, int], tuple[Array, dict[str, Any]]]

SCENE: dict[str, Scene] = {
    "hash of the number": by_number,
    "hash of contents, fed back": fed_back,
    "hash of contents, Zipf": zipf,
    "hash of contents, all equal": one_key,
    "successors, chosen keys": chosen_keys,
    "route, fed back": route_fed_back,
    "route, sorted": route_sorted,
    "route, known seed": route_known_seed,
    "assign, fed back": assign_fed_back,
    "assign, known seed": assign_known_seed,
}
SCENES = tuple(SCENE)


def feedback(n: int, k: int, phases: int, rng: Rng) -> Values:
    """CV of the loads, phase by phase: each phase's contents are the targets that sources went to first before.

    Neither the hash of the number, nor route, nor assign (equal capacities) looks at contents: they get a new seed.

    Two contents that were the same stay the same, and two others meet with probability 1 / N in a phase, so the sum
    of (sources with a content) squared has mean N + N (N - 1) (1 - (1 - 1 / N)^phases).
    """
    keys: Array = np.arange(n)
    degrees = balanced(n, k)
    found: dict[str, list[float]] = {
        name: [] for name in ("contents", "expected", "number", "route", "assign")
    }
    distinct = []
    for phase in range(phases):
        seed = _seed(rng)
        squares = n + n * (n - 1) * (1 - (1 - 1 / n) ** phase)
        found["contents"].append(_cv(keyed_hash_loads(keys, n, k, seed)))
        found["expected"].append(rounded(float(np.sqrt(squares / n * (1 - k / n) / k))))
        found["number"].append(_cv(keyed_hash_loads(np.arange(n), n, k, seed)))
        found["route"].append(_cv(Router(0).sample_loads(degrees, degrees, k, [seed])[0]))
        found["assign"].append(_cv(Router(seed).assign(n, np.ones(n, np.int64), k).column_loads()))
        names, where = np.unique(keys, return_inverse=True)
        distinct.append(len(names))
        keys = first_targets(names, n, k, seed)[where]
    return {**found, "distinct": distinct}


def _cv(loads: Array) -> float:
    return rounded(float(loads.std() / loads.mean()))
