"""What row permutations cost, and what they do to the skew."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from phaserouter import Router
from phaserouter.stats import degrees_for_fill

from .._arrays import Array
from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, mean_p, normal_p, of_all, seeds_of
from .._measure import rng_of, uniform_degrees
from .._report import Check, Report
from .._totals import total_moments, total_p
from .plots import skews_with_and_without

TITLE = "Row permutations: cost and skew"
RULE = "with them all targets have one mean load; the number of routes has one law with and without"
GUIDE = (
    "The option `row_permutations` shuffles which source has which row of S, and which target which row of T, by the seed. The "
    "original's description says of it that it costs up to 30 to 50 % for large N, makes skew a little smaller for very small k, and "
    "changes hardly anything for k >= 256. What the laws say: the multiset of degrees stays, so the number of routes has the "
    "same mean and variance, and a target's load follows the column law of the degree that it was given; over seeds all "
    "targets have the same mean. Skew is that of one routing, over seeds. *Degrees in [1, k]* leaves most slots empty, *rows "
    "full* has degrees with which a row is short once in 10^12. Times are the least of calls on one thread that take turns, one with and one without. Bad "
    "news would be a total off its law, or a target that is favoured."
)


def parameters(quick: bool) -> Values:
    """Jobs: workload, N, k."""
    sizes, fan_outs = ([256], [8, 64]) if quick else ([1024, 4096], [8, 64, 256])
    jobs = [[workload, n, k] for workload in ("low", "full") for n in sizes for k in fan_outs]
    return {"jobs": jobs, "seeds": 200 if quick else 500}


_NAMES = {"low": "degrees in [1, k]", "full": "rows full"}


def degrees_of(workload: str, n: int, k: int, rng: np.random.Generator) -> tuple[Array, Array]:
    """Uniform in [1, k], or in [d, 9 d / 8] with the least d that fills all rows."""
    low, high = 1, k
    if workload == "full":
        low = degrees_for_fill(n, n, k, 1 - 1e-12).source_degree
        high = min(n, low + low // 8)
    return uniform_degrees(rng, n, low, high), uniform_degrees(rng, n, low, high)


def run(p: Values, context: Context) -> Values:
    """Every job with and without."""
    return {"rows": [_compare(workload, n, k, p["seeds"], context) for workload, n, k in p["jobs"]]}


def _compare(workload: str, n: int, k: int, seeds: int, context: Context) -> Values:
    s, t = degrees_of(workload, n, k, rng_of(context, 610, n, k, workload == "full"))
    drawn = seeds_of(context, seeds, 611, n, k, workload == "full")
    mean, variance = total_moments(s, t)
    found: Values = {"workload": workload, "n": n, "k": k}
    for name, router in _routers(context.num_threads).items():
        loads = router.sample_loads(s, t, k, drawn)
        totals = loads.sum(axis=1)
        skews = loads.max(axis=1) * n / np.maximum(totals, 1)
        found[f"{name}_skew"], found[f"{name}_skew_std"] = float(skews.mean()), float(skews.std())
        found[f"{name}_p"] = (
            total_p(int(totals.sum()), mean * seeds, variance * seeds)
            if workload == "low"
            else mean_p(totals, n * k)
        )
        found[f"{name}_largest"] = int(loads.max())
        if name == "with":
            found["even_p"] = _even_p(loads)
    out = np.empty((n, k), np.int32)
    times = _in_turns({name: _job(router, s, t, k, out) for name, router in _routers(1).items()})
    return {**found, "largest_degree": int(t.max()), **{f"{name}_ms": ms for name, ms in times.items()}}


def _routers(num_threads: int) -> dict[str, Router]:
    return {
        name: Router(1, row_permutations=permuted, num_threads=num_threads)
        for name, permuted in (("without", False), ("with", True))
    }


def _even_p(loads: Array) -> float:
    """That all targets have the same mean, which is the mean of all: normal, all targets together.

    The deviation is that of all targets' loads, for all have one law.
    """
    overall = float(loads.mean())
    z = (loads.mean(axis=0) - overall) * np.sqrt(len(loads)) / max(float(loads.std()), 1e-12)
    # Sums below some hundred events are not normal.
    return of_all(normal_p(z)) if overall * len(loads) >= 300 else 1.0


def _job(router: Router, s: Array, t: Array, k: int, out: Array) -> Callable[[], object]:
    return lambda: router.route(s, t, k, out=out)


def _in_turns(jobs: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Least times in milliseconds; the jobs take turns, so that both meet what else the machine does."""
    times: dict[str, list[float]] = {name: [] for name in jobs}
    until = time.perf_counter() + 0.2
    rounds = 0
    while rounds < 10 or time.perf_counter() < until:
        for name, job in jobs.items():
            began = time.perf_counter()
            job()
            times[name].append((time.perf_counter() - began) * 1e3)
        rounds += 1
    return {name: min(taken) for name, taken in times.items()}


def rules(found: Values) -> list[Check]:
    """One law for both, and no target favoured."""
    rows = found["rows"]
    checks = []
    for name in ("without", "with"):
        p = of_all([row[f"{name}_p"] for row in rows])
        checks.append(
            Check(
                f"routes, {name}",
                "degrees in [1, k]: totals over seeds fit their exact mean and variance; rows full: every row has k; all jobs "
                f"together, p >= {LEVEL:g} ({FALSE_ALARM})",
                p >= LEVEL,
                f"p = {p:.2g}",
            )
        )
        above = sum(row[f"{name}_largest"] > row["largest_degree"] for row in rows)
        checks.append(Check(f"cap, {name}", "no load above the largest degree", above == 0, f"{above} above"))
    even = of_all([row["even_p"] for row in rows])
    checks.append(
        Check(
            "even, with",
            "all targets have one mean load, normal with Bonferroni, all jobs of at least 300 routes a target together, "
            f"p >= {LEVEL:g} ({FALSE_ALARM})",
            even >= LEVEL,
            f"p = {even:.2g}",
        )
    )
    return checks


def measured(found: Values) -> str:
    """In a line."""
    ratios = [row["with_skew"] / row["without_skew"] for row in found["rows"]]
    return f"skew with row permutations {min(ratios):.3f} to {max(ratios):.3f} times that without"


def show(found: Values, report: Report, context: Context) -> None:
    """Times and skews with and without."""
    rows = [
        {
            **row,
            "name": _NAMES[row["workload"]],
            "skew_ratio": row["with_skew"] / row["without_skew"],
            "ratio_ms": row["with_ms"] / row["without_ms"],
        }
        for row in found["rows"]
    ]
    report.table(
        "row-permutations",
        f"Skew of a routing, mean and deviation over {found['seeds']} seeds, and time of a call",
        {
            "name": "workload",
            "n": ("N", "{:,}"),
            "k": "k",
            "without_skew": ("skew without", "{:.3f}"),
            "without_skew_std": ("±", "{:.3f}"),
            "with_skew": ("skew with", "{:.3f}"),
            "with_skew_std": ("±", "{:.3f}"),
            "skew_ratio": ("with / without", "{:.3f}"),
            "without_ms": ("ms without (least)", "{:.3g}"),
            "with_ms": ("ms with (least)", "{:.3g}"),
            "ratio_ms": ("time with / without", "{:.2f}"),
        },
        rows,
    )
    report.text(
        "Skews hardly differ at any k, as the laws let expect. Time differs because permuted degrees have to be looked up, while the "
        "library never makes the matrices whose rows the original moves."
    )
    report.picture(
        "row-permutations",
        skews_with_and_without(rows, theme=report.theme),
        "Skew of a routing with and without row permutations: means, bars one deviation over seeds.",
    )
