"""Large jobs with degrees in [1, k]: the original's stress sweep in one phase."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from phaserouter import Router, Routes

from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, of_all
from .._examine import Job, examined_in_pieces, in_pieces, rounded
from .._measure import rng_of, uniform_degrees
from .._report import Check, Report
from .._totals import total_moments, total_p
from .plots import times_and_skews

TITLE = "Large jobs of low degrees"
RULE = "the number of routes follows its exact mean and variance; promises hold"
GUIDE = (
    "The original's stress sweep: N sources and targets, degrees uniform in [1, k] on both sides, k up to 12,800. A row then "
    "has k^2 / 4N candidates on average, so that most slots stay empty by design: fill is about k / 4N, and with small k most "
    "targets get nothing, which makes the skew large whatever the router. The total number of routes has an exact mean and "
    "variance over seeds. *Coverage* is the share of the ones of S, or of T, that became routes; its mean is sum(t) / (M N), or "
    "sum(s) / (M N). For even loads at the same k see the suite stress. Published figures are those of the original's "
    "description, measured on another machine: they say what range to expect. Bad news would be a total off its law."
)

# k to milliseconds, routes, skew: the description of the original, N = 32,000, its first table of one phase.
PUBLISHED = {
    16: (8786.0, 62, 516.1),
    64: (13846.0, 1054, 60.7),
    256: (9871.0, 16537, 11.6),
    1024: (40366.0, 260038, 3.44),
    4096: (14207.0, 4164274, 2.37),
    12800: (22278.0, 40651209, 2.09),
}
_PUBLISHED_SIZE = 32_000
# Routes from which on a job is timed twice; the least time counts, as in the suite scaling.
_LONG = 2**26


def parameters(quick: bool) -> Values:
    """Sizes and fan-outs."""
    if quick:
        return {"sizes": [16_000], "fan_outs": [16, 256], "bytes": 1 << 29}
    return {"sizes": [16_000, _PUBLISHED_SIZE], "fan_outs": list(PUBLISHED), "bytes": 1 << 29}


def run(p: Values, context: Context) -> Values:
    """One routing of each, in pieces."""
    return {"rows": [_route(n, k, context) for n in p["sizes"] for k in p["fan_outs"]]}


def _route(n: int, k: int, context: Context) -> Values:
    rng = rng_of(context, 606, n, k)
    s, t = (uniform_degrees(rng, n, 1, k) for _ in "st")
    seed = int(rng.integers(0, 2**63))

    def job_of(router: Router) -> Job:
        def job(rows: tuple[int, int], out: npt.NDArray[np.int32]) -> Routes:
            return router.route(s, t, k, rows=rows, out=out)

        return job

    seen = examined_in_pieces(n, k, job_of(Router(seed, num_threads=context.num_threads)))
    alone = job_of(Router(seed, num_threads=1))
    total, (mean, variance) = int(seen.loads.sum()), total_moments(s, t)
    times = [_inside(n, k, alone) for _ in range(7 if n * k <= _LONG else 2)]
    return {
        "n": n,
        "k": k,
        **seen.faults(t, k),
        "routes": total,
        "law_routes": rounded(mean),
        "law_std": rounded(variance**0.5),
        "p": rounded(total_p(total, mean, variance)),
        "fill": rounded(total / (n * k)),
        "skew": rounded(float(seen.loads.max()) * n / total) if total else 0.0,
        "covered_s": rounded(total / int(s.sum(dtype=np.int64))),
        "covered_t": rounded(total / int(t.sum(dtype=np.int64))),
        "law_covered_s": rounded(float(t.sum(dtype=np.int64)) / (n * n)),
        "law_covered_t": rounded(float(s.sum(dtype=np.int64)) / (n * n)),
        "time_ms": rounded(min(times)),
    }


def _inside(n: int, k: int, job: Job) -> float:
    """Milliseconds inside the library, for all pieces."""
    return sum(routes.stats.total_ms for _, routes in in_pieces(n, k, job) if routes.stats is not None)


def rules(found: Values) -> list[Check]:
    """Promises, and all totals together."""
    rows = found["rows"]
    keys = ("wide_rows", "over_cap", "out_of_range", "gaps", "duplicates")
    faults = sum(row[key] for row in rows for key in keys)
    p = of_all([row["p"] for row in rows])
    return [
        Check(
            "promises",
            "at most k different targets a row, then -1, and no target above its degree",
            faults == 0,
            f"{faults} faults in {len(rows)} jobs",
        ),
        Check(
            "routes",
            "totals fit their exact means and variances (normal, Poisson below a mean of 1,000), all jobs together, "
            f"p >= {LEVEL:g} ({FALSE_ALARM})",
            p >= LEVEL,
            f"p = {p:.2g}",
        ),
    ]


def measured(found: Values) -> str:
    """In a line."""
    last = found["rows"][-1]
    return (
        f"N = {last['n']:,}, k = {last['k']:,}: {last['routes']:,} routes, {last['law_routes']:,.0f} expected"
    )


def show(found: Values, report: Report, context: Context) -> None:
    """Every job, and times and skews against k."""
    published = {k: values for k, values in PUBLISHED.items() if _PUBLISHED_SIZE in found["sizes"]}
    rows = []
    for row in found["rows"]:
        known = published.get(row["k"]) if row["n"] == _PUBLISHED_SIZE else None
        names = ("published_ms", "published_routes", "published_skew")
        rows.append({**row, **(dict(zip(names, known)) if known else {})})
    report.table(
        "low-degrees",
        "Degrees in [1, k]: one routing of each",
        {
            "n": ("N", "{:,}"),
            "k": ("k", "{:,}"),
            "routes": "routes",
            "law_routes": ("law: mean", "{:,.0f}"),
            "law_std": ("±", "{:,.0f}"),
            "fill": ("slots filled", "{:.3%}"),
            "skew": ("largest / mean load", "{:,.2f}"),
            "covered_s": ("ones of S that became routes", "{:.3%}"),
            "law_covered_s": ("law", "{:.3%}"),
            "covered_t": ("ones of T", "{:.3%}"),
            "law_covered_t": ("law", "{:.3%}"),
            "time_ms": ("ms, one thread", "{:,.3g}"),
            "published_routes": "published: routes",
            "published_skew": ("skew", "{:,.2f}"),
            "published_ms": ("ms (another machine)", "{:,.0f}"),
        },
        rows,
    )
    report.picture(
        "low-degrees",
        times_and_skews(rows, theme=report.theme),
        "Left: least time of a routing from degrees on one thread, against k. Right: largest over mean load. Published points are of N = 32,000 on "
        "another machine.",
    )
