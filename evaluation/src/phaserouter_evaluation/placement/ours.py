"""Our placements: `phaserouter.Placement`, rebalanced from cluster to cluster, or made anew for each."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np
from phaserouter import Placement, Rebalance

from .._arrays import Array
from .._case import Context, Values
from . import measures
from .clusters import Cluster, Job
from .contender import Contender, Placed, python_memory, timed

OURS, ANEW = "phase router", "phase router, placed anew"

# Keys of which single look-ups are compared with those of an array.
_COMPARED = 1000


def contender(*, anew: bool = False, partitions: int = 0) -> Contender:
    """Placements that move as little as possible, or, placed anew, that know nothing of the one before.

    Parameters
    ----------
    anew : bool
    partitions : int
        Keys are looked up through so many partitions; 0: they are the partitions themselves.
    """
    return lambda job, context: _placements(job, context, anew, partitions)


def placement(cluster: Cluster, partitions: int, copies: int, seed: int, num_threads: int) -> Placement:
    """A new placement, copies in different racks if there are several."""
    return Placement(
        partitions,
        cluster.weights,
        copies,
        groups=_labels(cluster),
        seed=seed,
        num_threads=num_threads,
    )


def _labels(cluster: Cluster) -> list[str] | None:
    return [f"rack {rack}" for rack in cluster.racks] if len(np.unique(cluster.racks)) > 1 else None


def _placements(job: Job, context: Context, anew: bool, partitions: int) -> Iterator[Placed]:
    rows = partitions or job.keys

    def make(cluster: Cluster) -> Placement:
        return placement(cluster, rows, job.copies, context.seed, context.num_threads)

    keys = np.array([job.key(i) for i in range(job.keys)])
    now, before = make(job.clusters[0]), job.clusters[0]
    memory = python_memory(lambda: make(job.clusters[0]))
    for number, cluster in enumerate(job.clusters):
        said: Values = {}
        if number == 0 or anew:
            now, made = timed(lambda cluster=cluster: make(cluster))  # type: ignore[misc]
        else:
            step, made = timed(lambda cluster=cluster, last=now: rebalanced(last, cluster, context))  # type: ignore[misc]
            said = _moves_examined(now, step, (before, cluster), context)
            now = step.placement
        found, took = _looked_up(now, keys)
        said["loads_off"], said["racks_off"] = measures.off(now.table, cluster)
        said["lookups_differ"] = _differing(now, keys, found)
        yield Placed(found if partitions else now.table, made, took, memory, said)
        before = cluster


def rebalanced(last: Placement, cluster: Cluster, context: Context) -> Rebalance:
    """The placement moved to another cluster."""
    return last.rebalance(cluster.weights, groups=_labels(cluster), num_threads=context.num_threads)


def _moves_examined(
    last: Placement, step: Rebalance, clusters: tuple[Cluster, Cluster], context: Context
) -> Values:
    """Moves counted from the tables, as they are listed, and of a change that changes nothing."""
    before, after = last.table, step.placement.table
    found = measures.change((before, after), clusters)
    made, moves = before.copy(), step.moves
    at = moves["partition"], moves["copy"]
    wrong = int((made[at] != moves["from_target"]).sum())
    made[at] = moves["to_target"]
    idle = rebalanced(step.placement, clusters[1], context)
    return {
        "partitions_moved": found["moved"],
        "partitions_bound": found["bound"],
        "said_moves": len(moves),
        "said_bound": step.bound,
        "listed_wrong": wrong + int((made != after).sum()),
        "idle_moves": len(idle.moves) + measures.moved(after, idle.placement.table),
    }


def _looked_up(placed: Placement, keys: Array) -> tuple[Array, float]:
    """The targets of all keys, and the nanoseconds of each, in the best of three calls."""
    times = []
    for _ in range(3):
        began = time.perf_counter_ns()
        found = placed.lookup_many(keys)
        times.append(time.perf_counter_ns() - began)
    return found, min(times) / len(keys)


def _differing(placed: Placement, keys: Array, found: Array) -> int:
    """Keys whose targets are others if they are asked for alone."""
    some = range(0, len(keys), max(1, len(keys) // _COMPARED))
    return sum(list(placed.lookup(str(keys[i]))) != found[i].tolist() for i in some)
