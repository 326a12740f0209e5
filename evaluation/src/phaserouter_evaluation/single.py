"""One job looked at closely: what is promised, what it looks like, and how its loads spread over seeds."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from phaserouter import Router, Routes, plots
from phaserouter.stages import routes_matrix, stages, stages_of
from phaserouter.stats import column_load_law, load_metrics, monte_carlo_stats

from ._arrays import Array
from ._case import Case, Context, Values
from ._examine import examined
from ._measure import milliseconds, rng_of, uniform_degrees
from ._report import Report
from ._shares import ROUNDED, shares_of

TITLE = "One job, looked at closely"

# The literal pipeline is made of matrices: above this size routes are not compared with it.
_MATRIX = 4096


def cases(quick: bool, context: Context) -> list[Case]:
    """Two ways to choose degrees, and the assignment."""
    n, k = context.size, context.k
    samples = 200 if quick else 2000
    memory = 8 * n * (samples + 4 * k) + (10 * n * n if n <= _MATRIX else 0)
    jobs = {
        "route, degrees in [1, k]": "low",
        "route, half-full matrices": "half",
        "assign, uneven capacities": "assign",
    }
    return [
        Case(name, {"n": n, "k": k, "degrees": degrees, "samples": samples}, memory)
        for name, degrees in jobs.items()
    ]


def run(case: Case, context: Context) -> Values:
    """Routes, checks them against the literal pipeline, and samples loads over seeds."""
    n, k = case.parameters["n"], case.parameters["k"]
    router = Router(context.seed, num_threads=context.num_threads)
    if case.parameters["degrees"] == "assign":
        return _assign(router, n, k, context)
    s, t = _degrees(case.parameters["degrees"], n, k, context)
    routes = router.route(s, t, k)
    found = _promises(routes, t, lambda threads: Router(context.seed, num_threads=threads).route(s, t, k))
    if n <= _MATRIX:
        candidates = stages_of(router, s, t).o
        kept = routes_matrix(routes.targets, n)
        found["only_candidates"] = bool(not (kept & ~candidates).any())
        found["as_many_as_there_are"] = bool(
            (kept.sum(axis=1) == np.minimum(k, candidates.sum(axis=1))).all()
        )
        found["rows_checked"] = n
    sampled = monte_carlo_stats(
        s, t, k, case.parameters["samples"], context.seed, progress=False, num_threads=context.num_threads
    )
    law = column_load_law(s, t)
    stats = routes.stats
    assert stats is not None
    heaviest = int(np.argmax(t))
    return {
        **found,
        **_loads(routes, t),
        "fill": stats.fill_ratio,
        "density": stats.edge_density,
        "expected_density": stats.expected_density,
        "nominal_density": stats.nominal_density,
        "cut": stats.rows_cut / n,
        "mean_fill": float(sampled["fill"]),
        "global_skew": float(sampled["global_skew"]),
        "median_temporal_skew": float(np.median(sampled["temporal_skew"])),
        "largest_load": int(sampled["max_load"].max()),
        "over_cap_in_any_seed": int((sampled["raw_samples"] > t).sum()),
        "law_mean": float(law.mean()[heaviest]),
        "law_std": float(law.std()[heaviest]),
        "sampled_mean": float(sampled["mean_load"][heaviest]),
        "sampled_std": float(sampled["std_load"][heaviest]),
        **milliseconds(lambda: router.route(s, t, k)),
    }


def _degrees(kind: str, n: int, k: int, context: Context) -> tuple[Array, Array]:
    rng = rng_of(context, n, k)
    if kind == "low":
        return uniform_degrees(rng, n, 1, k), uniform_degrees(rng, n, 1, k)
    return rng.binomial(n, 0.5, n).astype(np.uint32), rng.binomial(n, 0.5, n).astype(np.uint32)


def _capacities(n: int, context: Context) -> npt.NDArray[np.int64]:
    return rng_of(context, n).integers(1, 9, n)


def _assign(router: Router, n: int, k: int, context: Context) -> Values:
    capacities = _capacities(n, context)
    routes = router.assign(n, capacities, k)
    shares = shares_of(capacities, n * k, n)
    found = _promises(
        routes,
        shares.high,
        lambda threads: Router(context.seed, num_threads=threads).assign(n, capacities, k),
    )
    return {
        **found,
        **_loads(routes, shares.value),
        "loads_off": shares.faults(routes.column_loads()),
        "fill": float((routes.targets >= 0).mean()),
        **milliseconds(lambda: router.assign(n, capacities, k)),
    }


def _promises(routes: Routes, caps: Array, again: Callable[[int], Routes]) -> Values:
    """What every routing must satisfy, seen from the routes alone."""
    seen = examined(routes.targets, routes.n_targets)
    return {
        "fan_out": int(seen.per_row.max(initial=0)),
        **seen.faults(caps, routes.k),
        "reproducible": all(again(threads) == routes for threads in (1, 2, 3)),
    }


def _loads(routes: Routes, caps: Array) -> Values:
    loads = routes.column_loads()
    of_loads, of_caps = load_metrics(loads), load_metrics(loads, caps)
    return {
        "mean_load": of_loads.mean,
        "max_load": of_loads.max,
        "skew": of_loads.skew,
        "load_cv": of_loads.cv,
        "max_over_cap": of_caps.max,
        "cv_over_cap": of_caps.cv,
    }


# A key that only jobs of the degree router have.
_ROUTED = "expected_density"


def report(rows: list[Values], report: Report, context: Context) -> None:
    """Checks, statistics, and pictures of loads and stages."""
    n, k = context.size, context.k
    report.text(
        f"{n:,} sources, {n:,} targets, fan-out k = {k}. *Degrees in [1, k]* is the workload of the original's "
        "timing table: rows have only about k^2 / 4N candidates, so most slots stay empty, as the laws say. *Half-full "
        "matrices* give every row more candidates than k. *Assign* fills every slot."
    )
    for row in rows:
        _checks(row, report, k)
    _report_one(rows, report)
    _report_seeds([row for row in rows if _ROUTED in row], report)
    report.heading("Pictures")
    _pictures(report, context)


def _report_one(rows: list[Values], report: Report) -> None:
    report.heading("One routing")
    report.table(
        "routing",
        "Loads and times of one routing",
        {
            "case": "job",
            "fill": ("slots filled", "{:.2%}"),
            "mean_load": ("mean load", "{:.2f}"),
            "max_load": "largest load",
            "skew": ("largest / mean load", "{:.3f}"),
            "max_over_cap": ("largest load / cap, assign: / share", "{:.3f}"),
            "cv_over_cap": ("CV of load / cap, assign: / share", "{:.3f}"),
            "median_ms": ("ms (median)", "{:.4f}"),
            "least_ms": ("ms (least)", "{:.4f}"),
        },
        rows,
    )
    report.text(
        "A density is the share of all source-target pairs that are routes. k / N would be the density if every row were "
        "full; the exact mean before the cut at k is sum(s) sum(t) / (M N)^2."
    )
    report.table(
        "densities",
        "Densities",
        {
            "case": "job",
            "nominal_density": ("k / N", "{:.5f}"),
            "expected_density": ("exact mean before the cut", "{:.5f}"),
            "density": ("measured, after the cut", "{:.5f}"),
            "cut": ("rows cut at k", "{:.1%}"),
        },
        [row for row in rows if _ROUTED in row],
    )


def _report_seeds(rows: list[Values], report: Report) -> None:
    report.heading("Over seeds")
    report.table(
        "seeds",
        f"Loads over {rows[0]['samples']:,} seeds; the target with the largest degree beside its law before the cut",
        {
            "case": "job",
            "mean_fill": ("slots filled", "{:.2%}"),
            "global_skew": ("largest mean load / mean", "{:.3f}"),
            "median_temporal_skew": ("median over targets of largest / mean load", "{:.3f}"),
            "law_mean": ("law: mean", "{:.2f}"),
            "sampled_mean": ("sampled: mean", "{:.2f}"),
            "law_std": ("law: deviation", "{:.3f}"),
            "sampled_std": ("sampled: deviation", "{:.3f}"),
        },
        rows,
    )


def _checks(row: Values, report: Report, k: int) -> None:
    name = row["case"]
    report.check(
        f"{name}: fan-out", f"at most {k} targets a source", row["fan_out"] <= k, str(row["fan_out"])
    )
    report.check(
        f"{name}: rows",
        "different targets, in range, then -1",
        row["duplicates"] == row["out_of_range"] == row["gaps"] == 0,
        f"{row['duplicates']} repeated, {row['out_of_range']} out of range, {row['gaps']} after a -1",
    )
    report.check(
        f"{name}: column cap", "no target above its cap", row["over_cap"] == 0, f"{row['over_cap']} above"
    )
    report.check(
        f"{name}: reproducible", "the same routes on 1, 2 and 3 threads", row["reproducible"], "compared"
    )
    if "loads_off" in row:
        report.check(
            f"{name}: exact",
            f"every slot is filled, {ROUNDED}",
            row["loads_off"] == 0 and row["fill"] == 1,
            f"{row['loads_off']} off",
        )
    if "only_candidates" in row:
        report.check(
            f"{name}: literal pipeline",
            "routes are ones of S' AND T', as many as there are up to k",
            row["only_candidates"] and row["as_many_as_there_are"],
            f"{row['rows_checked']:,} rows compared",
        )
    if "over_cap_in_any_seed" in row:
        above = row["over_cap_in_any_seed"]
        report.check(
            f"{name}: cap over seeds", "no target above its cap under any seed", above == 0, f"{above} above"
        )


def _pictures(report: Report, context: Context) -> None:
    n, k = context.size, context.k
    router = Router(context.seed, num_threads=context.num_threads)
    s, t = _degrees("half", n, k, context)
    report.picture(
        "loads-route",
        plots.column_loads(
            {"load": router.route(s, t, k).column_loads()},
            t,
            title=f"Half-full matrices, k = {k}: loads and caps",
            theme=report.theme,
        ),
        "Route: no load is above its cap; the mean load is proportional to it.",
    )
    capacities = _capacities(n, context)
    report.picture(
        "loads-assign",
        plots.column_loads(
            {"load": router.assign(n, capacities, k).column_loads()},
            shares_of(capacities, n * k, n).value,
            title=f"Assign, k = {k}: loads and shares",
            theme=report.theme,
        ),
        "Assign: every load is its share rounded down or up.",
    )
    size, few = min(n, 32), min(k, 4)
    rng = rng_of(context, size)
    most = max(1, 3 * size // 4)
    s, t = uniform_degrees(rng, size, 1, most), uniform_degrees(rng, size, 1, most)
    report.picture(
        "stages",
        plots.pipeline(stages(s, t, context.seed), router.route(s, t, few), theme=report.theme),
        f"The stages of a small job: {size} sources and targets, k = {few}.",
    )
