"""Hash routers whose choice is a function of a key and a seed: equal keys go to equal targets.

`keyed_hash` is a uniform hash router: every key gets k different targets, each set of k equally likely. Keyed by the
source's number it ignores contents; keyed by contents it is what an adversary, or a repetitive input, can steer.
`successors` is the other usual way to k targets: one hash, and the targets that follow it. Written over NumPy, in
memory that does not grow with k.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from .._arrays import Array
from .._splitmix import GAMMA, mix

# Marks and choices of a piece of keys: some megabytes, which caches hold.
_MARKS = 1 << 25
_STEPS = 64


def _key_words(keys: npt.ArrayLike, seed: int) -> npt.NDArray[np.uint64]:
    """A word for every key."""
    with np.errstate(over="ignore"):
        numbers = np.asarray(keys).astype(np.uint64) + np.uint64(1)
        return np.asarray(mix(mix(np.asarray(np.uint64(seed) + GAMMA)) + numbers * GAMMA), np.uint64)


def _below(words: Array, bound: int) -> npt.NDArray[np.int64]:
    """Words as numbers in [0, bound), for bounds below 2^32: off the uniform law by less than bound / 2^32."""
    return np.asarray((words >> np.uint64(32)) * np.uint64(bound) >> np.uint64(32), np.int64)


def _draws(words: Array, n: int, k: int) -> Iterator[npt.NDArray[np.int64]]:
    """A uniform k-subset of [0, n) for every word, some choices at a time: arrays of shape (choices, words).

    Floyd's method: choice i comes from [0, n - k + i], and is n - k + i itself if what was drawn is taken.
    """
    taken = np.zeros(len(words) * n, np.bool_)
    row = np.arange(len(words)) * n
    for begin in range(0, k, _STEPS):
        block = np.empty((min(_STEPS, k - begin), len(words)), np.int64)
        for at in range(len(block)):
            last = n - k + begin + at
            with np.errstate(over="ignore"):
                step = mix(words + np.uint64(begin + at + 1) * GAMMA)
            chosen = _below(step, last + 1)
            chosen[taken[row + chosen]] = last
            taken[row + chosen] = True
            block[at] = chosen
        yield block


def _pieces(number: int, n: int) -> Iterator[slice]:
    step = max(1, _MARKS // n)
    for begin in range(0, number, step):
        yield slice(begin, begin + step)


def keyed_hash(keys: npt.ArrayLike, n: int, k: int, seed: int) -> npt.NDArray[np.int32]:
    """The k different targets of every key, shape (len(keys), k), in no particular order."""
    words = _key_words(keys, seed)
    routes = np.empty((len(words), k), np.int32)
    for part in _pieces(len(words), n):
        blocks = [block.T for block in _draws(words[part], n, k)]
        routes[part] = np.concatenate([*blocks, np.empty((len(words[part]), 0), np.int64)], axis=1)
    return routes


def keyed_hash_loads(keys: npt.ArrayLike, n: int, k: int, seed: int) -> npt.NDArray[np.int64]:
    """The column loads of sources with these keys: those of `keyed_hash`, without keeping routes.

    For k above n / 2 it draws the n - k targets that a key does not get.
    """
    distinct, times = np.unique(np.asarray(keys), return_counts=True)
    words = _key_words(distinct, seed)
    all_but = 2 * k > n
    loads = np.zeros(n)
    for part in _pieces(len(words), n):
        once = int(times[part].max(initial=1)) == 1
        for block in _draws(words[part], n, n - k if all_but else k):
            weights = None if once else np.broadcast_to(times[part], block.shape).ravel()
            loads += np.bincount(block.ravel(), weights, minlength=n)
    counts = np.rint(loads).astype(np.int64)
    return int(times.sum()) - counts if all_but else counts


def first_targets(keys: npt.ArrayLike, n: int, k: int, seed: int) -> npt.NDArray[np.int64]:
    """One of every key's k targets, each equally likely: where the source goes first."""
    routes = keyed_hash(keys, n, k, seed)
    with np.errstate(over="ignore"):
        pick = _below(mix(_key_words(keys, seed) ^ GAMMA), k)
    return np.asarray(routes[np.arange(len(routes)), pick], np.int64)


def successors(keys: npt.ArrayLike, n: int, seed: int) -> npt.NDArray[np.int64]:
    """The target that every key hashes to; the router takes it and the k - 1 that follow, modulo n."""
    return _below(_key_words(keys, seed), n)


def successor_loads(keys: npt.ArrayLike, n: int, k: int, seed: int) -> npt.NDArray[np.int64]:
    """The column loads of that router."""
    begins = np.bincount(successors(keys, n, seed), minlength=n)
    sums = np.concatenate([[0], np.cumsum(np.concatenate([begins[n - k + 1 :], begins]))])
    return np.asarray(sums[k : k + n] - sums[:n], np.int64)
