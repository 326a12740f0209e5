"""Time, fill, skew and coverage against the size, the fan-out and the number of threads."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
from phaserouter import Router, Routes, pack_bits
from phaserouter.stats import degrees_for_fill, row_candidate_law

from .._arrays import Array
from .._case import Case, Context, Values
from .._examine import SAMPLED, Examination, examined, rounded
from .._measure import milliseconds, rng_of, uniform_degrees
from .._totals import total_moments, total_p

TITLE = "Scaling: time and balance against size, fan-out and threads"

WORKLOADS = ("low", "full", "assign")
SIZES = tuple(2**e for e in range(8, 17))
QUICK_SIZES = (256, 1024, 4096)
FAN_OUTS = (8, 64, 256, 512, 4096)

# Above this size the byte matrices of the original's measurement do not fit: degrees only.
LARGEST_MATRIX = 16_384
# Routes that take more memory are left out.
LARGEST_OUTPUT = 2**30
# With degrees of the workload "full", a row of the smallest degree is short with at most this probability.
_SHORT = 1e-12
# Entries from which on a call is timed by fewer runs, and fewer trials are made.
LONG = 2**25


def cases(quick: bool, context: Context) -> list[Case]:
    """Every workload at every size and fan-out whose routes fit."""
    trials = 2 if quick else 5
    return [
        Case(
            f"{workload}, N = {n}, k = {k}",
            {"workload": workload, "n": n, "k": k, "trials": min(trials, 2) if n * k >= LONG else trials},
            _bytes(workload, n, k),
        )
        for n, k in grid(quick)
        for workload in WORKLOADS
    ]


def grid(quick: bool) -> list[tuple[int, int]]:
    """The sizes and fan-outs: FAN_OUTS and N itself."""
    sizes = QUICK_SIZES if quick else SIZES
    return [(n, k) for n, k in _pairs(sizes) if 4 * n * k <= LARGEST_OUTPUT]


def too_large() -> list[tuple[int, int]]:
    """The sizes and fan-outs that are left out because of their routes' memory."""
    return [(n, k) for n, k in _pairs(SIZES) if 4 * n * k > LARGEST_OUTPUT]


def _pairs(sizes: tuple[int, ...]) -> list[tuple[int, int]]:
    return [(n, k) for n in sizes for k in (*(x for x in FAN_OUTS if x < n), n)]


def _bytes(workload: str, n: int, k: int) -> int:
    matrices = 9 * n * n // 4 if workload == "low" and n <= LARGEST_MATRIX else 0
    return 4 * n * k + matrices + 2**28


def run(case: Case, context: Context) -> Values:
    """Several routings of their own inputs and seeds; the first on several numbers of threads."""
    workload, n, k = (case.parameters[key] for key in ("workload", "n", "k"))
    out = np.empty((n, k), np.int32)
    trials = [
        _trial(workload, n, k, rng_of(context, WORKLOADS.index(workload), n, k, trial), out, context)
        for trial in range(case.parameters["trials"])
    ]
    rng = rng_of(context, WORKLOADS.index(workload), n, k, 0)
    return {
        **_over_trials(trials),
        **_law(workload, n, k, trials),
        **_threads(_Job(workload, n, k, rng), out, context),
    }


class _Job:
    """Inputs and a seed of one trial."""

    def __init__(self, workload: str, n: int, k: int, rng: np.random.Generator) -> None:
        self.workload, self.n, self.k = workload, n, k
        self.seed = int(rng.integers(0, 2**63))
        self.s: Array = np.full(n, n, np.uint32)
        self.t: Array = np.full(n, k, np.uint32)
        self.assign = workload == "assign"
        if not self.assign:
            self.s, self.t = _degrees(workload, n, k, rng)

    def router(self, threads: int) -> Router:
        return Router(self.seed, num_threads=threads)

    def call(self, router: Router, out: npt.NDArray[np.int32]) -> Routes:
        """Equal capacities for the assignment, degrees otherwise."""
        if self.assign:
            return router.assign(self.n, self.t, self.k, out=out)
        return router.route(self.s, self.t, self.k, out=out)

    def caps(self) -> Array:
        """No load is above them; the assignment's are k each, an integer, so its loads are these."""
        return self.t


def _degrees(workload: str, n: int, k: int, rng: np.random.Generator) -> tuple[Array, Array]:
    low, high = 1, k
    if workload == "full":
        low = degrees_for_fill(n, n, k, 1 - _SHORT).source_degree
        high = min(n, low + low // 8)
    return uniform_degrees(rng, n, low, high), uniform_degrees(rng, n, low, high)


def _trial(
    workload: str,
    n: int,
    k: int,
    rng: np.random.Generator,
    out: npt.NDArray[np.int32],
    context: Context,
) -> dict[str, Any]:
    job = _Job(workload, n, k, rng)
    router = job.router(context.num_threads)
    routes = job.call(router, out)
    seen = examined(routes.targets, n, SAMPLED)
    mean, variance = total_moments(job.s, job.t)
    return {
        **seen.faults(job.caps(), k),
        **_balance(seen, k),
        "exact": bool((seen.loads == job.caps()).all()),
        "full_rows": int((seen.per_row == k).sum()),
        "total": int(seen.per_row.sum()),
        "mean": mean,
        "variance": variance,
        "short": _short(job) if workload == "full" else 0.0,
        "ms": _time(lambda: job.call(router, out), n * k),
    }


def _balance(seen: Examination, k: int) -> dict[str, float]:
    rows, loads = seen.per_row, seen.loads
    mean = float(loads.mean())
    return {
        "fill": float(rows.sum()) / (len(rows) * k),
        "skew": float(loads.max()) / mean if mean else float("nan"),
        "covered_rows": float((rows > 0).mean()),
        "covered_targets": float((loads > 0).mean()),
        "row_mean": float(rows.mean()),
        "row_std": float(rows.std()),
        "row_min": int(rows.min()),
        "row_max": int(rows.max()),
        "load_mean": mean,
        "load_std": float(loads.std()),
        "load_min": int(loads.min()),
        "load_max": int(loads.max()),
    }


def _short(job: _Job) -> float:
    """At most the probability that any row is short: the sum of the row law's over all rows."""
    law = row_candidate_law(job.s, job.t)
    return float(law.cdf(job.k - 1).sum())


def _over_trials(trials: list[dict[str, Any]]) -> Values:
    """Means and deviations over trials; extremes and faults over all of them."""

    def values(key: str) -> npt.NDArray[np.float64]:
        return np.array([trial[key] for trial in trials], float)

    faults = ("wide_rows", "over_cap", "out_of_range", "gaps", "duplicates")
    means = ("skew", "covered_rows", "covered_targets", "row_mean", "row_std", "load_mean", "load_std")
    found: Values = {key: int(values(key).sum()) for key in faults}
    found |= {key: rounded(values(key).mean()) for key in means}
    found |= {f"{side}_min": int(values(f"{side}_min").min()) for side in ("row", "load")}
    found |= {f"{side}_max": int(values(f"{side}_max").max()) for side in ("row", "load")}
    return {
        **found,
        "fill": rounded(values("fill").mean()),
        "fill_std": rounded(values("fill").std()),
        "skew_std": rounded(values("skew").std()),
        "exact": all(trial["exact"] for trial in trials),
        "full_rows": int(values("full_rows").sum()),
        "time_ms": rounded(values("ms").mean()),
        "time_std_ms": rounded(values("ms").std()),
    }


def _law(workload: str, n: int, k: int, trials: list[dict[str, Any]]) -> Values:
    """The fill that the law expects, and how likely what was found is."""
    if workload == "low":
        # At most ceil(sum(t) / M) <= k targets cover a phase: no row is ever cut, and the mean is that of candidates.
        total, mean, variance = (sum(trial[key] for trial in trials) for key in ("total", "mean", "variance"))
        return {
            "expected_fill": rounded(mean / (len(trials) * n * k)),
            "fill_p": rounded(total_p(total, mean, variance)),
        }
    return {"expected_fill": 1.0, "short_p": rounded(sum(trial["short"] for trial in trials))}


def _time(job: Callable[[], Any], entries: int) -> float:
    """The least of several runs (of one or more where it is long): the others hold what else the machine was doing."""
    return milliseconds(job, seconds=0.05, least=1 if entries >= LONG else 4)["least_ms"]


def _threads(job: _Job, out: npt.NDArray[np.int32], context: Context) -> Values:
    """The same routes on several numbers of threads, the times that they take, and those of packed matrices."""
    digests = [
        examined(job.call(job.router(threads), out).targets, job.n, SAMPLED).digest() for threads in (1, 2, 3)
    ]
    times = {str(threads): _on(threads, job, out) for threads in thread_counts(processors())}
    found: Values = {"digest": digests[0], "same": len(set(digests)) == 1, "threads_ms": times}
    if job.workload == "low" and job.n <= LARGEST_MATRIX:
        found |= _packed(job, out, context)
    return found


def _on(threads: int, job: _Job, out: npt.NDArray[np.int32]) -> float:
    router = job.router(threads)
    return rounded(_time(lambda: job.call(router, out), out.size))


def processors() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def thread_counts(most: int) -> list[int]:
    """1, 2, 4, ... and as many as there are processors; 2 where there is one as well."""
    return sorted({1, 2, most, *(2**e for e in range(most.bit_length()))})


def _packed(job: _Job, out: npt.NDArray[np.int32], context: Context) -> Values:
    """The original's measurement: byte matrices are packed, then packed words are routed.

    Row i of a matrix begins with its ones: neither packing nor counting ones takes longer elsewhere.
    """
    matrices = [np.arange(job.n, dtype=np.uint32) < degrees[:, None] for degrees in (job.s, job.t)]
    words = [pack_bits(matrix) for matrix in matrices]
    router = job.router(context.num_threads)
    entries = job.n * job.n
    packing = _time(lambda: [pack_bits(matrix) for matrix in matrices], entries)
    routing = _time(lambda: router.route(words[0], words[1], job.k, out=out), entries)
    return {
        "packed_digest": examined(out, job.n, SAMPLED).digest(),
        "packing_ms": rounded(packing),
        "packed_ms": rounded(routing),
        "total_ms": rounded(packing + routing),
    }
