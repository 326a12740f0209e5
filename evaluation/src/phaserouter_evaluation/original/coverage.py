"""Which part of the ones of S and T becomes routes, and how many routes rows get."""

from __future__ import annotations

import numpy as np
from phaserouter import Router
from phaserouter.stats import row_candidate_law

from .._arrays import Array
from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, fit_p, of_all, seeds_of
from .._measure import rng_of, uniform_degrees
from .._report import Check, Report
from .._totals import total_moments, total_p
from .plots import row_histograms

TITLE = "Coverage of S and T, and of rows"
RULE = "coverage follows its exact mean; routes of a row follow the row law"
GUIDE = (
    "*Coverage of S* is the number of routes over the number of ones of S, and so for T. With degrees in [1, k] no row is cut, "
    "so that the mean number of routes is sum(s) sum(t) / (M N) and the mean coverages are sum(t) / (M N) and sum(s) / (M N): about "
    "k / 2N each, which the original's published figures show too. Below, how many routes rows get (0 to k): the histogram over "
    "all rows and many seeds beside the row law, averaged over the rows' degrees. Its test takes one row, drawn at random, "
    "from every seed, for rows of one seed depend on each other. Bad news would be points off the histogram."
)

# (N, k) to fill, coverage of S, coverage of T: the description of the original, means of three runs.
PUBLISHED = {
    (256, 8): (0.0093, 0.0162, 0.0167),
    (256, 64): (0.0659, 0.1306, 0.1274),
    (256, 256): (0.2559, 0.5020, 0.5097),
    (1024, 8): (0.0026, 0.0045, 0.0045),
    (1024, 64): (0.0161, 0.0319, 0.0321),
    (1024, 256): (0.0627, 0.1256, 0.1256),
    (1024, 512): (0.1257, 0.2492, 0.2519),
    (4096, 8): (0.0005, 0.0008, 0.0008),
    (4096, 64): (0.0040, 0.0079, 0.0079),
    (4096, 256): (0.0158, 0.0313, 0.0314),
    (4096, 512): (0.0315, 0.0624, 0.0630),
}


def parameters(quick: bool) -> Values:
    """Jobs (N, k) of the table, with inputs and seeds of their own in every trial; jobs and seeds of the histograms."""
    jobs = [list(job) for job in PUBLISHED]
    if quick:
        return {"jobs": jobs[:3], "trials": 3, "n": 256, "fan_outs": [32, 128], "seeds": 500}
    return {"jobs": jobs, "trials": 10, "n": 1024, "fan_outs": [64, 256, 512], "seeds": 4000}


def run(p: Values, context: Context) -> Values:
    """Both."""
    return {
        "rows": [_coverage(n, k, p["trials"], context) for n, k in p["jobs"]],
        "histograms": [_histogram(p["n"], k, p["seeds"], context) for k in p["fan_outs"]],
    }


def _coverage(n: int, k: int, trials: int, context: Context) -> Values:
    found, total, mean, variance = [], 0, 0.0, 0.0
    for trial in range(trials):
        rng = rng_of(context, 607, n, k, trial)
        s, t = (uniform_degrees(rng, n, 1, k) for _ in "st")
        router = Router(int(rng.integers(0, 2**63)), num_threads=context.num_threads)
        routes = int((router.route(s, t, k).targets >= 0).sum())
        expected, spread = total_moments(s, t)
        total, mean, variance = total + routes, mean + expected, variance + spread
        ones = float(s.sum()), float(t.sum())
        found.append((routes / (n * k), routes / ones[0], routes / ones[1], ones[1] / n**2, ones[0] / n**2))
    means, deviations = np.mean(found, axis=0), np.std(found, axis=0)
    names = ("fill", "covered_s", "covered_t")
    return {
        "n": n,
        "k": k,
        **dict(zip((*names, "law_s", "law_t"), means.tolist())),
        **{f"{name}_std": float(x) for name, x in zip(names, deviations)},
        "total": total,
        "mean": mean,
        "p": total_p(total, mean, variance),
    }


def _histogram(n: int, k: int, seeds: int, context: Context) -> Values:
    """Routes of all rows over seeds, of one row of every seed, and the law's shares."""
    rng = rng_of(context, 608, n, k)
    s, t = (uniform_degrees(rng, n, 1, k) for _ in "st")
    router = Router(0, num_threads=context.num_threads)
    every, drawn = np.zeros(k + 1, np.int64), np.zeros(k + 1, np.int64)
    out = np.empty((n, k), np.int32)
    for seed, row in zip(seeds_of(context, seeds, 609, n, k), rng.integers(0, n, seeds)):
        router.seed = int(seed)
        counts = (router.route(s, t, k, out=out).targets >= 0).sum(axis=1)
        every += np.bincount(counts, minlength=k + 1)
        drawn[counts[row]] += 1
    law = row_candidate_law(s, t).pmf(np.arange(k + 1)[:, None]).mean(axis=1)
    shown = int(np.flatnonzero((every > 0) | (law > 1e-6)).max()) + 1
    shares: Array = every / every.sum()
    return {
        "k": k,
        "p": fit_p(drawn, law),
        "shares": np.round(shares[:shown], 7).tolist(),
        "law": np.round(law[:shown], 7).tolist(),
        "empty": float(shares[0]),
        "law_empty": float(law[0]),
        "mean": float(shares @ np.arange(k + 1)),
        "law_mean": float(law @ np.arange(k + 1)),
        "largest": int(np.flatnonzero(every).max()),
    }


def rules(found: Values) -> list[Check]:
    """Totals of the table, and the rows of the histograms."""
    p = of_all([row["p"] for row in found["rows"]])
    return [
        Check(
            "coverage",
            "the routes of all trials fit their exact mean and variance (normal, Poisson below a mean of 1,000), all "
            f"jobs together, p >= {LEVEL:g} ({FALSE_ALARM})",
            p >= LEVEL,
            f"p = {p:.2g}",
        ),
        *(
            Check(
                f"rows, k = {row['k']}",
                f"routes of a random row of every seed follow the row law, chi-square, p >= {LEVEL:g} ({FALSE_ALARM})",
                row["p"] >= LEVEL,
                f"p = {row['p']:.2g}",
            )
            for row in found["histograms"]
        ),
    ]


def measured(found: Values) -> str:
    """In a line."""
    off = max(abs(row["covered_s"] / row["law_s"] - 1) for row in found["rows"] if row["mean"] > 1000)
    return f"coverages at most {off:.1%} off their means, where more than 1,000 routes are expected"


def show(found: Values, report: Report, context: Context) -> None:
    """The table of the original, and histograms."""
    report.table(
        "coverage",
        f"Degrees in [1, k], {found['trials']} trials with inputs of their own; beside the original's published means",
        {
            "n": ("N", "{:,}"),
            "k": "k",
            "fill": ("slots filled", "{:.4f}"),
            "fill_std": ("±", "{:.4f}"),
            "covered_s": ("coverage of S", "{:.4f}"),
            "covered_s_std": ("±", "{:.4f}"),
            "law_s": ("law", "{:.4f}"),
            "covered_t": ("coverage of T", "{:.4f}"),
            "covered_t_std": ("±", "{:.4f}"),
            "law_t": ("law", "{:.4f}"),
            "published_fill": ("published: fill", "{:.4f}"),
            "published_s": ("coverage of S", "{:.4f}"),
            "published_t": ("coverage of T", "{:.4f}"),
        },
        [{**row, **_published(row["n"], row["k"])} for row in found["rows"]],
    )
    report.table(
        "row-coverage",
        f"Routes of a row: N = {found['n']:,}, all rows over {found['seeds']:,} seeds",
        {
            "k": "k",
            "mean": ("mean", "{:.3f}"),
            "law_mean": ("law", "{:.3f}"),
            "empty": ("rows with none", "{:.3%}"),
            "law_empty": ("law", "{:.3%}"),
            "largest": "most seen",
            "p": ("p, a row a seed", "{:.3f}"),
        },
        found["histograms"],
    )
    report.picture(
        "row-coverage",
        row_histograms(found["histograms"], found["n"], theme=report.theme),
        "Routes of a row: bars are all rows over all seeds, points the row law averaged over the rows.",
    )


def _published(n: int, k: int) -> Values:
    return dict(zip(("published_fill", "published_s", "published_t"), PUBLISHED.get((n, k), ())))
