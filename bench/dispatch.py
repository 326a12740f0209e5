"""Times dispatch plans beside the sorts that they replace.

usage: dispatch.py [MxNxk...]

Medians and least times of calls that take turns: the plan with all arrays, on one thread and on two; the rows for 8 ranks as
well; two stable sorts of NumPy with a count; and where torch is installed its two stable sorts. Needs the Python package.
"""

from __future__ import annotations

import argparse
import importlib.util
import statistics
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import phaserouter as pr

DEFAULT_JOBS = ["8192x256x8", "65536x256x8", "1000000x256x8", "1000000x1000000x8"]
RANKS = 8

Routes = npt.NDArray[np.int32]
Calls = dict[str, Callable[[], object]]


def two_sorts(routes: Routes, n: int) -> object:
    order = np.argsort(routes.ravel(), kind="stable")
    return order, np.argsort(order, kind="stable"), np.bincount(routes.ravel(), minlength=n)


def torch_sorts(routes: Routes, n: int) -> Callable[[], object]:
    import torch

    flat = torch.from_numpy(routes.ravel())

    def call() -> object:
        order = torch.argsort(flat, stable=True)
        return order, torch.argsort(order, stable=True), torch.bincount(flat, minlength=n)

    return call


def calls_of(m: int, n: int, k: int) -> Calls:
    routes = np.random.default_rng(1).integers(0, n, (m, k), np.int32)
    plan = pr.dispatch_plan(routes, n)
    out: dict[str, Any] = {
        name: getattr(plan, name) for name in ("counts", "offsets", "order", "sources", "places")
    }
    calls: Calls = {
        "plan, 1 thread": lambda: pr.dispatch_plan(routes, n, out=out, num_threads=1),
        "plan, 2 threads": lambda: pr.dispatch_plan(routes, n, out=out, num_threads=2),
        "two sorts, NumPy": lambda: two_sorts(routes, n),
    }
    if n >= RANKS:
        calls["plan and 8 ranks, 2 threads"] = lambda: pr.dispatch_plan(
            routes, n, out=out, ranks=RANKS, num_threads=2
        )
    if importlib.util.find_spec("torch") is not None:
        calls["two sorts, torch"] = torch_sorts(routes, n)
    return calls


def measure(calls: Calls, seconds: float) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {name: [] for name in calls}
    for call in calls.values():
        call()
    end = time.perf_counter() + seconds
    while time.perf_counter() < end or len(times["two sorts, NumPy"]) < 3:
        for name, call in calls.items():
            begin = time.perf_counter()
            call()
            times[name].append(1e3 * (time.perf_counter() - begin))
    return times


def main() -> None:
    parser = argparse.ArgumentParser(description="Times dispatch plans beside sorts.")
    parser.add_argument("jobs", nargs="*", default=DEFAULT_JOBS, metavar="MxNxk")
    parser.add_argument("--seconds", type=float, default=3.0, help="for each job, at least (default: 3)")
    arguments = parser.parse_args()
    for job in arguments.jobs:
        m, n, k = (int(size) for size in job.split("x"))
        print(job)
        for name, times in measure(calls_of(m, n, k), arguments.seconds).items():
            print(f"  {name:30} {statistics.median(times):9.3f} ms, least {min(times):9.3f}")


if __name__ == "__main__":
    main()
