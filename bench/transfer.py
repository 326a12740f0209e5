"""Routing on the CPU beside the cost of moving routes to an accelerator.

usage: transfer.py [--library FILE] [--jobs MxN/k,...] [--ranks R] [--links NAME=GB/s,...] [--repeat R] [--json FILE]

Measured here: exact assignment of all rows, and of one rank's, on one thread, and copying its routes to another
buffer. Computed, not measured: bytes over the rates of --links, without latencies; by default what the links can
carry at best. docs/why-cpu.md discusses them. Needs NumPy, and a built libphaserouter.so.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable
from ctypes import POINTER, c_int32, c_uint64
from pathlib import Path
from typing import Any

import numpy as np
from compare_peer import library, native, positive

DEFAULT_JOBS = "8192x256/8,65536x256/8,1000000x64/2"
# What the links can carry one way: 16 and 32 GT/s on 16 lanes, 128 of 130 bits data.
DEFAULT_LINKS = "PCIe 4.0 x16=31.5,PCIe 5.0 x16=63.0"
SEED = 42
ROUTE_BYTES = 4  # int32
SCORE_BYTES = 2  # bfloat16

Job = tuple[int, int, int]
Row = dict[str, Any]


def median_us(call: Callable[[], object], repeat: int) -> float:
    """After one call that does not count: it makes scratch memory and touches pages."""
    call()
    times = []
    for _ in range(repeat):
        begin = time.perf_counter()
        call()
        times.append((time.perf_counter() - begin) * 1e6)
    return statistics.median(times)


def over(size: int, gigabytes_a_second: float) -> float:
    """Microseconds."""
    return size / gigabytes_a_second / 1e3


def measure(job: Job, rows: int, links: dict[str, float], repeat: int) -> Row:
    """The first `rows` rows of an assignment with uneven capacities."""
    m, n, k = job
    router = native.Router(seed=SEED, threads=1)
    weights = np.random.default_rng(SEED).integers(50, 151, n).astype(np.uint64)
    routes, elsewhere = np.full((rows, k), -1, np.int32), np.zeros((rows, k), np.int32)
    given, out = weights.ctypes.data_as(POINTER(c_uint64)), routes.ctypes.data_as(POINTER(c_int32))

    def route() -> None:
        call = native.lib().phase_router_assign_rows
        if call(router.handle, given, m, n, k, 0, rows, out, routes.size):
            raise RuntimeError(native.last_error())

    def copy() -> None:
        np.copyto(elsewhere, routes)

    row: Row = {"sources": m, "targets": n, "k": k, "rows": rows, "bytes": rows * k * ROUTE_BYTES}
    row["route_us"] = median_us(route, repeat)
    row["copy_us"] = median_us(copy, repeat)
    row["score_bytes"] = rows * n * SCORE_BYTES
    row["links_us"] = {name: over(row["bytes"], rate) for name, rate in links.items()}
    row["scores_us"] = {name: over(row["score_bytes"], rate) for name, rate in links.items()}
    return row


def print_head(links: dict[str, float]) -> None:
    print(f"libphaserouter {native.version()}, {native.simd_level()} kernels, one thread; microseconds\n")
    names = "".join(f" {name + ', ' + what:>23} |" for what in ("routes", "scores") for name in links)
    print(f"{'sources x targets, k':>22} | {'rows':>9} | {'KiB':>8} | {'route':>9} | {'copy':>9} |{names}")


def print_row(row: Row) -> None:
    job = f"{row['sources']} x {row['targets']}, {row['k']}"
    moved = [*row["links_us"].values(), *row["scores_us"].values()]
    print(
        f"{job:>22} | {row['rows']:9d} | {row['bytes'] / 1024:8.0f} | {row['route_us']:9.1f} | "
        f"{row['copy_us']:9.1f} |" + "".join(f" {us:23.1f} |" for us in moved),
        flush=True,
    )


def jobs(text: str) -> list[Job]:
    found = []
    for word in text.split(","):
        size, _, k = word.partition("/")
        m, _, n = size.partition("x")
        job = (positive(m), positive(n), positive(k))
        if job[2] > job[1]:
            raise argparse.ArgumentTypeError(f"'{word}': k is larger than the number of targets")
        found.append(job)
    return found


def rates(text: str) -> dict[str, float]:
    found = {}
    for word in text.split(","):
        name, _, rate = word.rpartition("=")
        try:
            found[name.strip()] = float(rate)
        except ValueError:
            raise argparse.ArgumentTypeError(f"'{word}' is not NAME=GB/s") from None
        if not (name.strip() and 0 < found[name.strip()] < float("inf")):
            raise argparse.ArgumentTypeError(f"'{word}' is not NAME=GB/s")
    return found


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="transfer.py", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--library", help="libphaserouter.so (default: the one that scripts/bench.sh built)")
    parser.add_argument("--jobs", type=jobs, default=DEFAULT_JOBS, help="MxN/k,... (default: %(default)s)")
    parser.add_argument(
        "--ranks", type=positive, default=8, help="ranks that share a job (default: %(default)s)"
    )
    parser.add_argument(
        "--links", type=rates, default=DEFAULT_LINKS, help="NAME=GB/s,... (default: %(default)s)"
    )
    parser.add_argument("--repeat", type=positive, default=51, help="calls (default: %(default)s)")
    parser.add_argument("--json", type=Path, help="writes the rows there")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    chosen = parse(arguments)
    try:
        native.load(library(chosen.library))
        print_head(chosen.links)
        rows = []
        for job in chosen.jobs:
            for count in dict.fromkeys((job[0], -(-job[0] // chosen.ranks))):
                rows.append(measure(job, count, chosen.links, chosen.repeat))
                print_row(rows[-1])
    except (OSError, RuntimeError, native.RouterError) as error:
        print(f"transfer.py: {error}", file=sys.stderr)
        return 2
    if chosen.json is not None:
        result = {"library": native.version(), "level": native.simd_level(), "rows": rows}
        chosen.json.write_text(json.dumps(result, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
