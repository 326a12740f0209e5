"""Large jobs."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from phaserouter import Router, Routes

from .._arrays import Array
from .._case import Context, Values
from .._examine import examined
from .._measure import milliseconds, rng_of, uniform_degrees
from .._report import Check, Report
from .._shares import ROUNDED, shares_of
from .._theory import closed_form

TITLE = "Large scale"
RULE = "the same promises at every size; single rows and any number of threads give the same bits"
GUIDE = (
    "The promises that small jobs keep, at sizes where tables no longer fit in a cache and, above 65,536, permutations "
    "are keyed bijections instead of tables. Routes come with about 2k candidates a row, assignments with uneven weights. "
    "Sampled rows are compared with the closed form in NumPy, and with the same rows asked for alone. Times are of one "
    "call on this machine, output included."
)

_ROWS = 48


def parameters(quick: bool) -> Values:
    """(kind, sources, targets, k)."""
    jobs = [["route", 16_384, 16_384, 64], ["assign", 200_000, 64, 2]]
    if not quick:
        jobs += [
            ["route", 32_768, 32_768, 128],
            ["route", 65_536, 65_536, 64],
            ["route", 100_003, 70_001, 32],
            ["assign", 1_000_000, 64, 2],
            ["assign", 1_000_000, 256, 8],
            ["assign", 70_001, 100_003, 8],
        ]
    return {"jobs": jobs, "bytes": (1 if quick else 4) << 28}


def run(p: Values, context: Context) -> Values:
    """Every job, one after another."""
    return {"rows": [_job(kind, m, n, k, context) for kind, m, n, k in p["jobs"]]}


def _job(kind: str, m: int, n: int, k: int, context: Context) -> Values:
    rng = rng_of(context, 108, m, n)
    router = Router(context.seed, num_threads=context.num_threads)
    if kind == "route":
        # Two arcs of a share sqrt(2k / N) of their rings meet in 2k targets a row.
        share = 2 * math.sqrt(2 * k / n)
        s = uniform_degrees(rng, m, 0, int(share * n))
        caps: Array = uniform_degrees(rng, n, 0, int(share * m))

        def make(with_router: Router, rows: tuple[int, int] | None) -> Routes:
            return with_router.route(s, caps, k, rows=rows)

    else:
        weights = rng.integers(1, 1000, n)
        shares = shares_of(weights, m * k, m)
        caps = shares.high

        def make(with_router: Router, rows: tuple[int, int] | None) -> Routes:
            return with_router.assign(m, weights, k, rows=rows)

    routes = make(router, None)
    seen = examined(routes.targets, n)
    found: Values = {
        "fill": float(routes.counts.sum() / routes.targets.size),
        "largest_load": int(seen.loads.max()),
        **seen.faults(caps, k),
    }
    found["other_threads"] = sum(make(Router(context.seed, num_threads=x), None) != routes for x in (1, 2, 3))
    found["other_alone"] = _alone(make, router, routes, rng)
    if kind == "route":
        found["off_closed_form"] = _off(routes, router, s, caps, rng)
    else:
        found["inexact"] = shares.faults(seen.loads)
    times = milliseconds(lambda: make(router, None), seconds=0.3, least=3)
    return {"job": kind, "m": m, "n": n, "k": k, **found, **times}


def _alone(
    make: Callable[[Router, tuple[int, int] | None], Routes],
    router: Router,
    routes: Routes,
    rng: np.random.Generator,
) -> int:
    """Rows that differ when they are asked for alone: first, last, a run of 100, and some at random."""
    m = routes.n_sources
    ranges = [(0, 1), (m - 1, m), (m // 2, m // 2 + 100)]
    ranges += [(int(i), int(i) + 1) for i in rng.integers(0, m, _ROWS)]
    return sum(
        int((make(router, (a, b)).targets != routes.targets[a:b]).any(axis=1).sum()) for a, b in ranges
    )


def _off(routes: Routes, router: Router, s: Array, t: Array, rng: np.random.Generator) -> int:
    """Sampled rows that are not min(k, C_i) of the closed form's candidates."""
    m, n, k = routes.n_sources, routes.n_targets, routes.k
    permutations = router.permutations(m, n)
    chosen = rng.integers(0, m, _ROWS)
    candidates = closed_form(s, t, permutations.pi_s, permutations.pi_t, chosen)
    off = 0
    for row, source in zip(candidates, chosen):
        kept = routes[int(source)]
        off += bool(not row[kept].all() or len(kept) != min(k, int(row.sum())))
    return off


def rules(found: Values) -> list[Check]:
    """Promises of every job."""
    checks = []
    for row in found["rows"]:
        name = f"{row['job']} {row['m']:,} x {row['n']:,}, k = {row['k']}"
        broken = {key: row[key] for key in ("duplicates", "gaps", "out_of_range", "over_cap")}
        checks.append(
            Check(
                f"{name}: promises",
                "rows: different targets, in range, then -1; no load above its cap",
                not any(broken.values()),
                ", ".join(f"{value} {key.replace('_', ' ')}" for key, value in broken.items()),
            )
        )
        same = row["other_threads"] == 0 and row["other_alone"] == 0
        checks.append(
            Check(
                f"{name}: same bits",
                f"on 1, 2, 3 threads, and {_ROWS + 102} rows asked for alone",
                same,
                f"{row['other_threads']} thread counts and {row['other_alone']} rows differ",
            )
        )
        if row["job"] == "route":
            off = row["off_closed_form"]
            rule = f"min(k, C_i) of the candidates, {_ROWS} sampled rows"
            checks.append(Check(f"{name}: closed form", rule, off == 0, f"{off} rows off"))
        else:
            full = row["inexact"] == 0 and row["fill"] == 1
            rule = f"every slot is filled, {ROUNDED}"
            checks.append(Check(f"{name}: exact", rule, full, f"{row['inexact']} off"))
    return checks


def measured(found: Values) -> str:
    """In a line."""
    slots = max(row["m"] * row["k"] for row in found["rows"])
    return f"{len(found['rows'])} jobs, the largest of {slots:,} slots"


def show(found: Values, report: Report, context: Context) -> None:
    """Every job."""
    report.table(
        "scale",
        "Large jobs",
        {
            "job": "job",
            "m": "sources",
            "n": "targets",
            "k": "k",
            "fill": ("slots filled", "{:.2%}"),
            "largest_load": "largest load",
            "over_cap": "loads above their cap",
            "other_alone": "rows that differ alone",
            "median_ms": ("ms (median)", "{:.2f}"),
            "least_ms": ("ms (least)", "{:.2f}"),
        },
        found["rows"],
    )
