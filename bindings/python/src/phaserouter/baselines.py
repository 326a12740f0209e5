"""Other routers, to compare with: written plainly over NumPy, not for speed.

Each router returns dense routes like `Routes.targets`: an int32 array whose rows hold different targets, then -1.
Gates look at scores; `sinkhorn` at scores and weights; the others know the targets' weights and nothing else. None
but `top_k_with_capacity` keeps a capacity.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import SupportsIndex

import numpy as np
import numpy.typing as npt

from ._errors import (
    ArgumentTypeError,
    InfeasibleError,
    InvalidArgumentError,
    OutOfRangeError,
    SizeMismatchError,
)
from ._inputs import Integers, count, seed_of
from ._library import Array
from ._splitmix import GAMMA, mix

__all__ = [
    "balanced_scores",
    "chung_lu",
    "rendezvous",
    "sinkhorn",
    "top_k",
    "top_k_with_capacity",
    "uniform_hash",
    "weighted_hash",
]

_CHUNK = 1 << 22
# Scalings this large are moved into the exponents before they overflow.
_LARGE_SCALING = 1e100


def uniform_hash(
    n_sources: SupportsIndex, n_targets: SupportsIndex, k: SupportsIndex, seed: SupportsIndex | None = None
) -> npt.NDArray[np.int32]:
    """K different targets for every source, each k-subset equally likely."""
    m, n, fan_out = count("n_sources", n_sources), count("n_targets", n_targets), count("k", k)
    if fan_out > n:
        raise InfeasibleError(f"k: {fan_out} different targets are wanted, but there are {n}")
    rng = np.random.default_rng(seed_of(seed))
    if 2 * fan_out > n:
        return _race(rng, np.ones(n), m, fan_out)
    return _different(lambda size: rng.integers(0, n, size), m, fan_out)


def weighted_hash(
    n_sources: SupportsIndex, weights: Integers, k: SupportsIndex, seed: SupportsIndex | None = None
) -> npt.NDArray[np.int32]:
    """K different targets for every source, drawn one after another in proportion to the weights."""
    m, w, fan_out = _weighted(n_sources, weights, k)
    rng = np.random.default_rng(seed_of(seed))
    if 2 * np.sort(w)[::-1][:fan_out].sum() > w.sum():
        return _race(rng, w, m, fan_out)
    upper = np.cumsum(w)

    def draw(size: int) -> Array:
        found: Array = np.searchsorted(upper, rng.random(size) * upper[-1], side="right")
        return np.minimum(found, len(w) - 1)

    return _different(draw, m, fan_out)


def rendezvous(
    n_sources: SupportsIndex, weights: Integers, k: SupportsIndex, seed: SupportsIndex | None = None
) -> npt.NDArray[np.int32]:
    """Weighted rendezvous hashing: the k targets with the highest score -w / ln(hash(source, target)).

    The scores of a pair depend on nothing else, so a target that leaves moves only its own sources. Time is
    O(n_sources x n_targets).
    """
    m, w, fan_out = _weighted(n_sources, weights, k)
    key = np.uint64(seed_of(seed))
    routes = np.empty((m, fan_out), np.int32)
    if fan_out == 0:
        return routes
    step = max(1, _CHUNK // len(w))
    for begin in range(0, m, step):
        rows = np.arange(begin, min(m, begin + step), dtype=np.uint64)
        scores = -w / np.log(_unit(key, rows, len(w)))
        routes[begin : begin + step] = top_k(scores, fan_out)
    return routes


def chung_lu(
    n_sources: SupportsIndex, weights: Integers, k: SupportsIndex, seed: SupportsIndex | None = None
) -> npt.NDArray[np.int32]:
    """Independent edges: source i meets target j with probability min(1, k w_j / sum(w)).

    Rows have k targets only on average; the result is as wide as its widest row.
    """
    m, w, fan_out = _weighted(n_sources, weights, k)
    rng = np.random.default_rng(seed_of(seed))
    chance = np.minimum(1.0, fan_out * w / w.sum()) if fan_out else np.zeros(len(w))
    met = [rng.choice(m, rng.binomial(m, p), replace=False) for p in chance]
    sources = np.concatenate([*met, np.empty(0, np.int64)]).astype(np.int64)
    targets = np.repeat(np.arange(len(w)), [len(x) for x in met])
    order = np.argsort(sources, kind="stable")
    sources, targets = sources[order], targets[order]
    counts = np.bincount(sources, minlength=m)
    routes = np.full((m, int(counts.max(initial=0))), -1, np.int32)
    first = np.cumsum(counts) - counts
    routes[sources, np.arange(len(sources)) - first[sources]] = targets
    return routes


def top_k(scores: npt.ArrayLike, k: SupportsIndex) -> npt.NDArray[np.int32]:
    """The k targets with the highest score of every source, best first; equal scores by lower index."""
    given = _scores(scores)
    fan_out = count("k", k)
    if fan_out > given.shape[1]:
        raise InfeasibleError(f"k: {fan_out} different targets are wanted, but there are {given.shape[1]}")
    return np.argsort(-given, axis=1, kind="stable")[:, :fan_out].astype(np.int32)


def top_k_with_capacity(
    scores: npt.ArrayLike, k: SupportsIndex, capacities: npt.ArrayLike
) -> npt.NDArray[np.int32]:
    """Mixture-of-experts gating: the k best targets of every source, each up to its capacity.

    First choices are served before second ones, and sources in their order; what comes to a full target is
    dropped (-1), as in routers with capacity factors (GShard, Switch Transformer).

    Parameters
    ----------
    scores : array_like of float, shape (n_sources, n_targets)
    k : int
    capacities : array_like of int, shape (n_targets,)
    """
    wanted = top_k(scores, k)
    limits = np.asarray(capacities)
    n = _scores(scores).shape[1]
    if limits.shape != (n,) or limits.dtype.kind not in "iu":
        raise SizeMismatchError(f"capacities: {n} integers are expected")
    return served_first_choices_first(wanted, limits)


def served_first_choices_first(wanted: Array, limits: Array) -> npt.NDArray[np.int32]:
    """Routes without what their targets have no room for: first choices are served first, sources in their order.

    Parameters
    ----------
    wanted : ndarray of int, shape (n_sources, k)
        Targets of every source, the best first; -1 for none.
    limits : ndarray of int, shape (n_targets,)
    """
    room = np.append(limits, 0)  # the last, which -1 stands for, has none
    served = wanted.T.ravel()  # choice after choice
    order = np.argsort(served, kind="stable")
    counts = np.bincount(served + 1, minlength=len(room))
    place = np.empty(len(served), np.int64)
    place[order] = np.arange(len(served)) - np.repeat(np.cumsum(counts) - counts, counts)
    kept = np.where(place < room[served], served, -1).reshape(wanted.T.shape).T
    # What was dropped goes to the end of its row.
    return np.take_along_axis(kept, np.argsort(kept < 0, axis=1, kind="stable"), axis=1).astype(np.int32)


def balanced_scores(
    scores: npt.ArrayLike,
    weights: Integers,
    *,
    tolerance: float = 1e-4,
    iterations: SupportsIndex = 1000,
) -> npt.NDArray[np.float64]:
    """Gate scores, rows and columns scaled so that rows have equal sums and columns sums in proportion to weights.

    Sinkhorn's iteration: columns and rows are scaled in turn, which converges to the one matrix of the form
    ``u_i score_ij v_j`` with these sums; of all matrices with these sums it is the nearest to the scores in relative
    entropy (Sinkhorn and Knopp 1967, Cuturi 2013).

    Parameters
    ----------
    scores : array_like of float, shape (n_sources, n_targets)
        At least 0 (softmax outputs, exponentials of logits). A 0 counts as the smallest positive number, so that the
        sums can always be met.
    weights : array_like, shape (n_targets,)
        At least 0, and not all 0; a target of weight 0 gets a column of zeros.
    tolerance : float
        The iteration ends when no column's sum is farther than this from what it should be, relatively. Rows are
        exact but for rounding.
    iterations : int
        The iteration ends after this many at the latest. Scores with which the sums can hardly be met take long.

    Returns
    -------
    ndarray of float, shape (n_sources, n_targets)
        Rows sum to 1, columns to ``n_sources * weight / sum(weights)``.
    """
    given, limits = _scores(scores), np.asarray(weights, float)
    m, n = given.shape
    if limits.shape != (n,):
        raise SizeMismatchError(f"weights: {n} numbers are expected, not shape {limits.shape}")
    if not np.isfinite(limits).all() or (limits < 0).any() or (n and not limits.any()):
        raise OutOfRangeError("weights: finite numbers that are at least 0, and not all 0, are expected")
    if given.size and not (given.min() >= 0 and np.isfinite(given.max())):
        raise OutOfRangeError("scores: finite numbers that are at least 0 are expected")
    rounds = count("iterations", iterations)
    balanced = np.zeros((m, n))
    used = limits > 0
    if given.size:
        sums = m * limits[used] / limits.sum()
        balanced[:, used] = _sinkhorn(given[:, used], sums, tolerance, rounds)
    return balanced


def sinkhorn(
    scores: npt.ArrayLike,
    k: SupportsIndex,
    weights: Integers,
    *,
    tolerance: float = 1e-4,
    iterations: SupportsIndex = 1000,
) -> npt.NDArray[np.int32]:
    """Sinkhorn gate: the k targets of every source with the highest `balanced_scores`, best first.

    As in S-BASE (Clark et al. 2022, "Unified scaling laws for routed language models") and the Sinkhorn option of
    Megatron-LM's router. What is balanced are fractions; the k best of a row round them, so loads come near the
    weights and keep none. It looks at all sources at once: a row depends on every other.

    Parameters
    ----------
    scores, weights, tolerance, iterations
        As in `balanced_scores`.
    k : int
        At most the number of targets with a positive weight.
    """
    fan_out, positive = count("k", k), int(np.count_nonzero(np.asarray(weights)))
    if fan_out > positive:
        raise InfeasibleError(
            f"k: {fan_out} different targets are wanted, but {positive} weights are positive"
        )
    balanced = balanced_scores(scores, weights, tolerance=tolerance, iterations=iterations)
    # A target of weight 0 comes after a target whose balanced score has underflowed to 0.
    return top_k(np.where(np.asarray(weights) > 0, balanced, -1.0), fan_out)


def _sinkhorn(scores: Array, sums: Array, tolerance: float, rounds: int) -> Array:
    """Scales positive columns to sums and rows to 1; safe against overflow for any scores.

    The kernel is exp(logits), its rows and columns scaled by u and v. Scalings that grow large move into the logits.
    """
    logits = np.log(np.maximum(scores, np.finfo(float).tiny))
    # Now every entry is at most 1, and every row and every column has a 1: no sum can vanish.
    logits -= logits.max(axis=1, keepdims=True)
    logits -= logits.max(axis=0)
    kernel = np.exp(logits)
    v = np.ones(len(sums))
    u = 1 / (kernel @ v)
    for _ in range(rounds):
        columns = v * (u @ kernel)
        if np.abs(columns / sums - 1).max() <= tolerance:
            break
        v *= sums / columns
        u = 1 / (kernel @ v)
        if max(u.max(), v.max(), 1 / u.min(), 1 / v.min()) > _LARGE_SCALING:
            logits += np.log(u)[:, None] + np.log(v)
            kernel = np.exp(logits)
            u, v = np.ones(len(u)), np.ones(len(v))
            u = 1 / (kernel @ v)
    return np.asarray(u[:, None] * kernel * v)


def _different(draw: Callable[[int], Array], rows: int, k: int) -> npt.NDArray[np.int32]:
    """Draws every entry until it differs from those before it in its row.

    An entry that is drawn again repeats an earlier one, so the values of a row only grow in number, and an entry
    that was once refused would still be: the law is that of drawing one after another.
    """
    routes = draw(rows * k).reshape(rows, k).astype(np.int32)
    pending: Array = np.arange(rows)
    while len(pending):
        part = routes[pending]
        again = _repeats(part)
        part[again] = draw(int(again.sum()))
        routes[pending] = part
        pending = pending[again.any(axis=1)]
    return routes


def _race(rng: np.random.Generator, w: Array, rows: int, k: int) -> npt.NDArray[np.int32]:
    """What `_different` draws, by exponential clocks: for a k that redrawing would be slow for."""
    routes = np.empty((rows, k), np.int32)
    step = max(1, _CHUNK // max(1, len(w)))
    for begin in range(0, rows, step):
        shape = (min(step, rows - begin), len(w))
        with np.errstate(divide="ignore"):
            clocks = rng.standard_exponential(shape) / w
        routes[begin : begin + step] = np.argsort(clocks, axis=1)[:, :k]
    return routes


def _repeats(rows: Array) -> Array:
    """True where an entry occurs earlier in its row."""
    order = np.argsort(rows, axis=1, kind="stable")
    ordered = np.take_along_axis(rows, order, axis=1)
    same = np.zeros(rows.shape, np.bool_)
    same[:, 1:] = ordered[:, 1:] == ordered[:, :-1]
    repeats = np.empty_like(same)
    np.put_along_axis(repeats, order, same, axis=1)
    return repeats


def _weighted(
    n_sources: SupportsIndex, weights: Integers, k: SupportsIndex
) -> tuple[int, npt.NDArray[np.float64], int]:
    m, fan_out = count("n_sources", n_sources), count("k", k)
    w = np.asarray(weights, float)
    if w.ndim != 1:
        raise SizeMismatchError(f"weights: 1 dimension is expected, not {w.ndim}")
    if not np.isfinite(w).all() or (w < 0).any():
        raise OutOfRangeError("weights: finite numbers that are at least 0 are expected")
    if fan_out > np.count_nonzero(w):
        raise InfeasibleError(
            f"k: {fan_out} different targets are wanted, but {np.count_nonzero(w)} weights are positive"
        )
    return m, w, fan_out


def _scores(scores: npt.ArrayLike) -> Array:
    given = np.asarray(scores)
    if given.ndim != 2:
        raise SizeMismatchError(f"scores: shape (n_sources, n_targets) is expected, not {given.shape}")
    if given.dtype.kind not in "fiu":
        raise ArgumentTypeError(f"scores: numbers are expected, not {given.dtype}")
    if np.isnan(given).any():
        raise InvalidArgumentError("scores: NaN has no rank")
    return given.astype(float, copy=False)


def _unit(key: np.uint64, rows: Array, columns: int) -> npt.NDArray[np.float64]:
    """A hash of (key, row, column) in (0, 1): SplitMix64's finalizer, twice."""
    with np.errstate(over="ignore"):
        row_keys = mix(mix(np.asarray(key) + GAMMA) + (rows + np.uint64(1)) * GAMMA)
        words = mix(row_keys[:, None] + np.arange(1, columns + 1, dtype=np.uint64) * GAMMA)
    unit: npt.NDArray[np.float64] = ((words >> np.uint64(12)).astype(float) + 0.5) / 2.0**52
    return unit
