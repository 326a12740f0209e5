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
from typing import Any

import numpy as np

import phaserouter as pr
from phaserouter import stats
from phaserouter._inputs import degree_pair
from phaserouter._library import buffer, check, ffi, lib

Row = dict[str, object]


def medians(
    first: Callable[[], object],
    second: Callable[[], object],
    runs: int,
    clock: Callable[[], int] = time.thread_time_ns,
) -> tuple[float, float, float]:
    """Median times of both, and of their difference run by run, in microseconds."""
    first(), second()
    pairs = []
    for _ in range(runs):
        times = []
        for job in (first, second):
            began = clock()
            job()
            times.append((clock() - began) / 1e3)
        pairs.append(times)
    ours, theirs = (statistics.median(column) for column in zip(*pairs))
    return ours, theirs, statistics.median(a - b for a, b in pairs)


def plain_router() -> Any:  # noqa: ANN401 - cffi has no types
    """A C router of seed 1 on one thread, whose calls nothing can stop."""
    options, router = ffi.new("phase_router_options *"), ffi.new("phase_router **")
    options.struct_size, options.seed, options.num_threads = ffi.sizeof(options[0]), 1, 1
    check(lib.phase_router_create(router, options))
    return ffi.gc(router[0], lib.phase_router_destroy)


def against_c(cases: dict[str, tuple[Callable[[], object], Callable[[], object]]], runs: int) -> list[Row]:
    """What Python adds to the C function on the same arrays."""
    rows: list[Row] = []
    for name, (ours, theirs) in cases.items():
        a, b, added = medians(ours, theirs, runs)
        rows.append({"case": name, "us": a, "c_us": b, "added_us": added, "limit_us": 20})
    return rows


def over_the_call(m: int, n: int, k: int) -> list[Row]:
    """Routing into out=."""
    router, plain, out = pr.Router(1, num_threads=1), plain_router(), np.empty((m, k), np.int32)
    weights = np.ones(n, np.uint64)
    s, t = np.full(m, n, np.uint32), np.full(n, m * k // n, np.uint32)
    w_c, s_c, t_c, out_c = (buffer(array) for array in (weights, s, t, out))

    def assign_c() -> None:
        check(lib.phase_router_assign(plain, w_c, m, n, k, out_c, out.size))

    def route_c() -> None:
        check(lib.phase_router_route_degrees(plain, s_c, t_c, m, n, k, out_c, out.size))

    s64, t64, w64 = s.astype(np.int64), t.astype(np.int64), weights.astype(np.int64)
    shape = f"{m} x {n} x {k}, out="
    cases = {
        f"assign, uint64, {shape}": (lambda: router.assign(m, weights, k, out=out), assign_c),
        f"assign, int64, {shape}": (lambda: router.assign(m, w64, k, out=out), assign_c),
        f"route, uint32, {shape}": (lambda: router.route(s, t, k, out=out), route_c),
        f"route, int64, {shape}": (lambda: router.route(s64, t64, k, out=out), route_c),
    }
    return against_c(cases, 1001)


def matrices(m: int, n: int, k: int) -> list[Row]:
    """Routing pairs of half-full packed matrices and of bytes into out=, against route_packed on the packed ones."""
    router, plain, out = pr.Router(1, num_threads=1), plain_router(), np.empty((m, k), np.int32)
    rng = np.random.default_rng(4)
    ones = rng.random((m, n)) < 0.5, rng.random((n, m)) < 0.5
    words = [pr.pack_bits(matrix) for matrix in ones]
    s_c, t_c, out_c = (buffer(array) for array in (*words, out))

    def packed_c() -> None:
        check(lib.phase_router_route_packed(plain, s_c, t_c, m, n, k, out_c, out.size))

    rows = against_c(
        {f"route, packed, {m} x {n} x {k}, out=": (lambda: router.route(*words, k, out=out), packed_c)}, 201
    )
    a, b, _ = medians(lambda: router.route(*ones, k, out=out), packed_c, 51)
    return [*rows, {"case": f"route, bool matrices, {m} x {n} x {k}, out=", "us": a, "packed_c_us": b}]


def assignment_rows() -> list[Row]:
    """One row of an assignment, and many in random order, against the C functions."""
    made, out = (
        pr.Router(1, num_threads=1).assignment(16_384, np.ones(1000, np.uint64), 3),
        np.empty(3, np.int32),
    )
    asked = np.random.default_rng(5).permutation(16_384).astype(np.uint64)
    table = np.empty((asked.size, 3), np.int32)
    asked_c, out_c, table_c, it = buffer(asked), buffer(out), buffer(table), made._pointer

    def row_c() -> None:
        check(lib.phase_router_assignment_rows(it, 77, 78, out_c, 3))

    def rows_c() -> None:
        check(lib.phase_router_assignment_gather(it, asked_c, asked.size, table_c, table.size))

    cases = {
        "a row of an assignment, 16384 x 1000 x 3": (lambda: made[77], row_c),
        "16384 rows of it in random order, out=": (lambda: made.rows(asked, out=table), rows_c),
    }
    return against_c(cases, 301)


def reading_matrices() -> list[Row]:
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


def sampling() -> list[Row]:
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
    rows = [*over_the_call(1, 1, 1), *over_the_call(8192, 256, 8), *matrices(4096, 4096, 32)]
    rows += [*assignment_rows(), *reading_matrices(), *sampling()]
    if "--json" in sys.argv:
        print(json.dumps(rows, indent=2))
        return
    for row in rows:
        rest = ", ".join(f"{key} {value:.3g}" for key, value in row.items() if key not in ("case", "us"))
        print(f"{row['case']:45} {row['us']:9.1f} us   {rest}")


if __name__ == "__main__":
    main()
