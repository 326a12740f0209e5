"""What every contender gives, and how its costs are taken."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

import numpy as np

from .._arrays import Array
from .._case import Context
from .clusters import Job

_T = TypeVar("_T")


@dataclass(frozen=True, eq=False)
class Placed:
    """A placement on one cluster.

    Attributes
    ----------
    table : ndarray of int, shape (keys, copies)
        Targets of every key; -1 where the contender found too few.
    made_ms : float
        What making it took, or changing it from the one before.
    lookup_ns : float or None
        What finding the targets of one key took.
    memory : int or None
        Bytes that it holds for its look-ups.
    said : dict
        What the contender says of it.
    """

    table: Array
    made_ms: float
    lookup_ns: float | None = None
    memory: int | None = None
    said: dict[str, Any] = field(default_factory=dict)


# Placements on the clusters of a job, each changed from the one before.
Contender = Callable[[Job, Context], Iterator[Placed]]


def timed(job: Callable[[], _T]) -> tuple[_T, float]:
    """What a job gives, and its milliseconds."""
    began = time.perf_counter()
    found = job()
    return found, (time.perf_counter() - began) * 1e3


def python_memory(make: Callable[[], _T]) -> int:
    """Bytes that what is made holds, as far as Python's allocators know."""
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        made = make()
        held = tracemalloc.get_traced_memory()[0] - before
        del made
    finally:
        tracemalloc.stop()
    return held


def looked_up(find: Callable[[str], list[int]], job: Job) -> tuple[Array, float]:
    """A table from one call a key, and the nanoseconds of a call."""
    keys = [job.key(i) for i in range(job.keys)]
    began = time.perf_counter_ns()
    found = [find(key) for key in keys]
    took = (time.perf_counter_ns() - began) / job.keys
    return np.array(found, np.int32), took
