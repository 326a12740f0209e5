"""What Python adds to the library's time: python benchmarks/overhead.py [--json]

Prints, for each case, the time of the package, the time of what it is measured against, and both limits that the
package is held to. Medians of interleaved runs; where a job runs on one thread, of its processor time, which other
programs on the machine disturb less.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial

import numpy as np

import phaserouter as pr
from phaserouter import stats
from phaserouter._inputs import degree_pair
from phaserouter._library import buffer, check, lib


def medians(
    first: Callable[[], object], second: Callable[[], object], runs: int
) -> tuple[float, float, float]:
    """Median times of both, and of their difference run by run, in microseconds."""
    first(), second()
    pairs = []
    for _ in range(runs):
        times = []
        for job in (first, second):
            began = time.thread_time_ns()
            job()
            times.append((time.thread_time_ns() - began) / 1e3)
        pairs.append(times)
    ours, theirs = (statistics.median(column) for column in zip(*pairs))
    return ours, theirs, statistics.median(a - b for a, b in pairs)


def over_the_call(m: int, n: int, k: int) -> list[dict[str, object]]:
    """Routing into out=, against the C function on the same arrays."""
    router, out = pr.Router(1, threads=1), np.empty((m, k), np.int32)
    weights = np.ones(n, np.uint64)
    s, t = np.full(m, n, np.uint32), np.full(n, m * k // n, np.uint32)
    w_c, s_c, t_c, out_c = (buffer(array) for array in (weights, s, t, out))

    def assign_c() -> None:
        check(lib.phase_router_assign(router._handle, w_c, m, n, k, out_c, out.size))

    def route_c() -> None:
        check(lib.phase_router_route_degrees(router._handle, s_c, t_c, m, n, k, out_c, out.size))

    s64, t64, w64 = s.astype(np.int64), t.astype(np.int64), weights.astype(np.int64)
    cases = {
        "assign, uint64": (lambda: router.assign(m, weights, k, out=out), assign_c),
        "assign, int64": (lambda: router.assign(m, w64, k, out=out), assign_c),
        "route, uint32": (lambda: router.route(s, t, k, out=out), route_c),
        "route, int64": (lambda: router.route(s64, t64, k, out=out), route_c),
    }
    rows = []
    for name, (ours, theirs) in cases.items():
        a, b, added = medians(ours, theirs, 1001)
        case = f"{name}, {m} x {n} x {k}, out="
        rows.append({"case": case, "us": a, "c_us": b, "added_us": added, "limit_us": 20})
    return rows


def reading_matrices() -> list[dict[str, object]]:
    """Degrees of a 4096 x 4096 matrix, against reading it once with NumPy."""
    ones = np.random.default_rng(1).random((4096, 4096)) < 0.5
    other = np.zeros(4096, np.uint32)
    rows = []
    for dtype in ("bool", "uint8", "int64"):
        matrix = ones.astype(dtype)
        a, b, _ = medians(partial(degree_pair, matrix, other), partial(np.count_nonzero, matrix, axis=1), 15)
        rows.append(
            {"case": f"4096 x 4096 {dtype} matrix", "us": a, "numpy_us": b, "ratio": a / b, "limit_ratio": 3}
        )
    return rows


def sampling() -> list[dict[str, object]]:
    """monte_carlo_stats at N = 1024, k = 32, 100 samples."""
    rng = np.random.default_rng(2)
    degrees = rng.integers(1, 33, (2, 1024))
    matrices = np.arange(1024) < degrees[:, :, None]
    half = rng.integers(0, 2, (2, 1024, 1024))
    rows = []
    for name, (s, t) in {
        "degrees in [1, k]": degrees,
        "bool matrices with degrees in [1, k]": matrices,
        "half-full int64 matrices": half,
    }.items():
        wall, processor = [], []
        for _ in range(21):
            began, used = time.perf_counter(), time.process_time()
            stats.monte_carlo_stats(s, t, 32, 100)
            wall.append((time.perf_counter() - began) * 1e6)
            processor.append((time.process_time() - used) * 1e6)
        row = {"case": f"monte_carlo_stats, {name}", "us": statistics.median(wall), "limit_us": 20000}
        rows.append({**row, "processor_us": statistics.median(processor)})
    return rows


def main() -> None:
    rows = [*over_the_call(1, 1, 1), *over_the_call(8192, 256, 8), *reading_matrices(), *sampling()]
    if "--json" in sys.argv:
        print(json.dumps(rows, indent=2))
        return
    for row in rows:
        rest = ", ".join(f"{key} {value:.3g}" for key, value in row.items() if key not in ("case", "us"))
        print(f"{row['case']:45} {row['us']:9.1f} us   {rest}")


if __name__ == "__main__":
    main()
