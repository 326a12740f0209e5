"""phaserouter bench."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import numpy as np

from .._library import simd_level
from .._router import Router
from ..baselines import uniform_hash
from ._common import (
    POSITIVE,
    json_option,
    num_threads_option,
    plot_options,
    print_json,
    print_table,
    progress,
    save_plot,
)


@click.command("bench", short_help="Time routing on this machine.")
@click.option(
    "--size", "sizes", type=POSITIVE, multiple=True, help="Numbers of sources and targets; may be repeated."
)
@click.option(
    "-k", "--fan-out", "k", type=POSITIVE, default=32, show_default=True, help="Targets of a source, at most."
)
@click.option(
    "--repeat", type=POSITIVE, default=9, show_default=True, help="Runs of a job; the median counts."
)
@num_threads_option
@json_option
@plot_options("time against N")
def command(
    sizes: tuple[int, ...],
    k: int,
    repeat: int,
    num_threads: int,
    as_json: bool,
    plot: Path | None,
    theme: str,
) -> None:
    """Time routing on this machine, beside a hash router in NumPy.

    Square jobs: `route` with degrees uniform in [1, N/2] and `assign` with equal weights, into memory that is
    reused; times include Python's share.
    """
    chosen = sorted(set(sizes)) if sizes else [256, 512, 1024, 2048, 4096, 8192, 16384, 32768]
    rows = []
    for n in progress(chosen, "timing"):
        rows += _at(n, min(k, n), repeat, num_threads)
    if plot is not None:
        from ..plots import time_against_size

        jobs = list(dict.fromkeys(row["job"] for row in rows))
        times = {job: [row["ms"] for row in rows if row["job"] == job] for job in jobs}
        title = f"Time of a call, k = {k}, {simd_level()}"
        save_plot(time_against_size(chosen, times, title=title, theme=theme), plot)
    if as_json:
        print_json({"simd_level": simd_level(), "num_threads": num_threads, "results": rows, "plot": plot})
        return
    print_table(
        f"Median of {repeat} runs, {simd_level()}",
        ("job", "N", "k", "ms", "million routes/s"),
        [(row["job"], row["N"], row["k"], row["ms"], row["routes_per_second"] / 1e6) for row in rows],
    )


def _at(n: int, k: int, repeat: int, num_threads: int) -> list[dict[str, Any]]:
    rng = np.random.default_rng(n)
    s, t = rng.integers(1, max(2, n // 2 + 1), (2, n)).astype(np.uint32)
    out = np.empty((n, k), np.int32)
    equal = np.ones(n, np.uint64)
    router = Router(0, num_threads=num_threads)
    jobs: dict[str, Callable[[], Any]] = {
        "route": lambda: router.route(s, t, k, out=out),
        "assign": lambda: router.assign(n, equal, k, out=out),
        "uniform hash (NumPy)": lambda: uniform_hash(n, n, k, 0),
    }
    return [_timed(name, job, n, k, repeat) for name, job in jobs.items()]


def _timed(name: str, job: Callable[[], Any], n: int, k: int, repeat: int) -> dict[str, Any]:
    result = job()
    targets = np.asarray(result)
    routes = int(np.count_nonzero(targets >= 0))
    times = []
    for _ in range(repeat):
        began = time.perf_counter()
        job()
        times.append(time.perf_counter() - began)
    median = float(np.median(times))
    return {
        "job": name,
        "N": n,
        "k": k,
        "ms": median * 1e3,
        "fastest_ms": min(times) * 1e3,
        "routes": routes,
        "routes_per_second": routes / median,
    }
