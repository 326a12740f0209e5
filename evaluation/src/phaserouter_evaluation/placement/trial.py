"""One contender in one scenario."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from .._arrays import Array
from .._case import Context, Values
from .._examine import rounded
from . import measures, ours
from .clusters import DRIFT, KEYS, RACK, Cluster, Job, job_of
from .contender import Contender, Placed
from .contenders import named
from .ours import OURS

# New placements that common keys of targets are compared with.
_OTHERS = 40


def run_placement(p: Mapping[str, Any], context: Context) -> Values:
    """Balance on every cluster, moves between them, and costs.

    Returns
    -------
    dict
        "steps": for every cluster `measures.balance`, `measures.change` from the one before, and what the contender says.
        "costs_ms": what the machine decides: "made", "changed" (the median), "lookup_ns", "bytes".
        Of a rack that returns: "back", the share of copies that are where they were before it failed.
        Of ours after many changes: "pairs", and "again".
    """
    job = job_of(p, context)
    contender: Contender = (
        ours.contender(partitions=p["partitions"]) if _through(p) else named(p["contender"])
    )
    placed: list[Placed] = []
    steps: list[Values] = []
    for made in contender(job, context):
        placed.append(made)
        steps.append(_step(placed, job.clusters[: len(placed)]))
    found: Values = {"steps": steps, "costs_ms": _costs(placed)}
    if p["scenario"] == RACK:
        first, last = placed[0].table, placed[-1].table
        found["back"] = 1 - measures.moved(first, last) / first.size
    if p["scenario"] == KEYS:
        found["astray"] = astray(placed[0].table, placed[-1].table, len(job.clusters[0].weights))
    if p["scenario"] == DRIFT and p["contender"] == OURS:
        found["beside_new"] = _beside_new(placed[-1].table, job, context)
    return found


def _through(p: Mapping[str, Any]) -> bool:
    """Whether keys are looked up through partitions."""
    return p["contender"] == OURS and "partitions" in p


def _step(placed: list[Placed], clusters: tuple[Cluster, ...]) -> Values:
    """Of the last of these placements."""
    found = measures.balance(placed[-1].table, clusters[-1])
    if len(placed) > 1:
        tables = (placed[-2].table, placed[-1].table)
        found |= measures.change(tables, (clusters[-2], clusters[-1]))
    found = {key: rounded(value) if isinstance(value, float) else value for key, value in found.items()}
    return found | placed[-1].said


def _costs(placed: list[Placed]) -> Values:
    changed = [x.made_ms for x in placed[1:]]
    return {
        "made": placed[0].made_ms,
        "changed": float(np.median(changed)),
        "lookup_ns": placed[0].lookup_ns,
        "bytes": placed[0].memory,
    }


def astray(before: Array, after: Array, n_before: int) -> int:
    """Keys that moved, but not onto a new target. One target a key."""
    return int(((before != after) & (after < n_before)).sum())


def _beside_new(table: Array, job: Job, context: Context) -> Values:
    """The placement after all changes beside new ones on the same cluster."""
    last = job.clusters[-1]
    new = [
        np.asarray(ours.placement(last, job.keys, job.copies, context.seed + 1 + other, 1).table)
        for other in range(_OTHERS)
    ]
    n = len(last.weights)
    pairs = [measures.pairs_of(x, n) for x in new]
    mine = measures.pairs_of(table, n)
    ratio, z = measures.strangeness(mine, pairs)
    balances = [measures.balance(x, last) for x in new]
    return {
        "others": len(new),
        "largest": rounded(max(x["largest"] for x in balances)),
        "cv": rounded(float(np.mean([x["cv"] for x in balances]))),
        "pairs_ratio": rounded(ratio),
        "pairs_z": rounded(z),
        "most_common": int(mine.max()),
        "most_common_new": rounded(float(np.mean([x.max() for x in pairs]))),
    }
