"""What is measured of placements, from their tables and clusters alone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from .._arrays import Array
from .._case import Values
from .clusters import Cluster


def loads_of(table: Array, n: int) -> npt.NDArray[np.int64]:
    """Copies on each target."""
    return np.asarray(np.bincount(table[table >= 0], minlength=n), np.int64)


def shares_of(cluster: Cluster, copies: int) -> npt.NDArray[np.float64]:
    """What each target should have of so many copies."""
    return np.asarray(cluster.weights / cluster.weights.sum() * copies)


def balance(table: Array, cluster: Cluster) -> Values:
    """How far loads are from their shares, how many keys have two copies in a rack, and what must not be.

    Returns
    -------
    dict
        "largest": of a load over its share. "cv": standard deviation of loads over shares. "sharing": share of the keys
        with two copies or more in one rack. "faults": copies that are missing, that a key has twice on one target, or
        that are on a target that is not there.
    """
    there = cluster.weights > 0
    loads, share = loads_of(table, len(there)), shares_of(cluster, table.size)
    relative = loads[there] / share[there]
    ordered = np.sort(table, axis=1)
    repeated = int((ordered[:, 1:] == ordered[:, :-1]).sum())
    racks = np.sort(np.where(table >= 0, cluster.racks[table], -1 - np.arange(table.shape[1])), axis=1)
    return {
        "largest": float(relative.max()),
        "cv": float(relative.std()),
        "sharing": float((racks[:, 1:] == racks[:, :-1]).any(axis=1).mean()),
        "faults": repeated + int((table < 0).sum()) + int(loads[~there].sum()),
    }


def off(table: Array, cluster: Cluster) -> tuple[int, int]:
    """Targets, and racks, whose loads are not their share rounded down or up, in exact arithmetic.

    No share may be above the number of keys, and no rack's above a copy of each.
    """
    loads = loads_of(table, len(cluster.weights))
    by_rack = [np.bincount(cluster.racks, x).astype(np.int64) for x in (loads, cluster.weights)]
    found = []
    for load, weight in ((loads, cluster.weights), by_rack):
        low = weight * table.size // weight.sum()
        high = -(-weight * table.size // weight.sum())
        found.append(int(((load < low) | (load > high)).sum()))
    return found[0], found[1]


def moved(before: Array, after: Array) -> int:
    """Copies on targets that did not have the key before."""
    kept = (after[:, :, None] == before[:, None, :]).any(axis=2)
    return int((~kept & (after >= 0)).sum())


def fewest(held: Array, wanted: Array) -> float:
    """The fewest moves from loads to others: what targets lack, which is what others have too much."""
    n = max(len(held), len(wanted))
    before, after = (np.pad(x, (0, n - len(x))) for x in (held, wanted))
    return float(np.maximum(after - before, 0).sum())


def change(tables: tuple[Array, Array], clusters: tuple[Cluster, Cluster]) -> Values:
    """Moves from one placement to the next, and the fewest that there can be.

    Returns
    -------
    dict
        "moved": copies. "bound": the fewest between the loads that there were and those that there are. "needed": the
        fewest between the exact shares: the same for every contender.
    """
    (before, after), (old, new) = tables, clusters
    loads = (loads_of(before, len(old.weights)), loads_of(after, len(new.weights)))
    shares = (shares_of(old, before.size), shares_of(new, after.size))
    return {"moved": moved(before, after), "bound": int(fewest(*loads)), "needed": fewest(*shares)}


def pairs_of(table: Array, n: int) -> npt.NDArray[np.int64]:
    """How many keys two targets have in common, for every two of them."""
    counts = np.zeros(n * n, np.int64)
    ordered = np.sort(table, axis=1).astype(np.int64)
    for a in range(table.shape[1]):
        for b in range(a + 1, table.shape[1]):
            counts += np.bincount(ordered[:, a] * n + ordered[:, b], minlength=n * n)
    return counts[np.flatnonzero(np.triu(np.ones((n, n), np.bool_), 1))]


def strangeness(pairs: Array, others: Sequence[Array]) -> tuple[float, float]:
    """How far common keys of one placement are from the mean of others, beside how far these are from their own.

    The distance is chi-square's, the sum over pairs of (count - mean)^2 / mean.

    Returns
    -------
    ratio, z : float
        The distance over the mean of the others' distances, and in standard deviations of these.
    """
    total = np.sum(others, axis=0)
    count = len(others)

    def distance(counts: Array, mean: Array) -> float:
        expected = mean > 0
        return float(((counts - mean)[expected] ** 2 / mean[expected]).sum())

    # Each of the others against all but itself, so that it does not pull the mean towards itself.
    usual = np.array([distance(x, (total - x) / (count - 1)) for x in others])
    found = distance(pairs, total / count)
    return found / float(usual.mean()), (found - float(usual.mean())) / float(usual.std(ddof=1))
