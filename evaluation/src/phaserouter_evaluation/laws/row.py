"""The candidates of a source."""

from __future__ import annotations

import numpy as np
from phaserouter import Router
from phaserouter.stats import row_candidate_law

from .._arrays import Array
from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, fit_p, of_all, seeds_of
from .._measure import rng_of
from .._report import Check, Report
from .plots import row_counts

TITLE = "Row law"
RULE = "candidates of a row are a mixture of two hypergeometric laws"
GUIDE = (
    "The number of candidates of several sources over seeds against the exact law (chi-square). It decides how full rows "
    "are. Bad news would be points off the lines."
)


def parameters(quick: bool) -> Values:
    """Few sources, many seeds."""
    return {"m": 150, "n": 200, "samples": 4000 if quick else 30_000, "sources": 10}


def run(p: Values, context: Context) -> Values:
    """Counts of some sources."""
    m, n = p["m"], p["n"]
    rng = rng_of(context, 206)
    kinds = {
        "uniform": (rng.integers(1, n + 1, m), rng.integers(1, m + 1, n)),
        "degrees around k": (rng.integers(1, 33, m), rng.integers(1, 33, n)),
        "nearly full": (rng.integers(n - 9, n + 1, m), rng.integers(0, m + 1, n)),
    }
    rows = []
    for at, (name, (s, t)) in enumerate(kinds.items()):
        router = Router(0, num_threads=context.num_threads)
        chosen = np.unique(np.linspace(0, m - 1, p["sources"]).astype(int))
        counts = np.zeros((len(chosen), n + 1), np.int64)
        for seed in seeds_of(context, p["samples"], 207, at):
            router.seed = int(seed)
            counts[np.arange(len(chosen)), router.count_candidates(s, t)[chosen]] += 1
        chances = row_candidate_law(s, t).pmf(np.arange(n + 1)[:, None])[:, chosen].T
        rows.append({"degrees": name, **_compare(counts, chances, s[chosen])})
    return {"rows": rows}


def _compare(counts: Array, chances: Array, degrees: Array) -> Values:
    fits = [fit_p(seen, law) for seen, law in zip(counts, chances)]
    support = np.arange(counts.shape[1])
    shares = counts / counts.sum(axis=1, keepdims=True)
    drawn = []
    order = np.argsort(degrees)
    for at in (order[0], order[len(order) // 2], order[-1]):
        near = np.flatnonzero((chances[at] > 1e-4) | (counts[at] > 0))
        span = np.arange(near[0], near[-1] + 1)
        drawn.append(
            {
                "degree": int(degrees[at]),
                "x": span.tolist(),
                "measured": np.round(shares[at, span], 6).tolist(),
                "law": np.round(chances[at, span], 6).tolist(),
            }
        )
    return {
        "p": of_all(fits),
        "fits": [round(x, 4) for x in fits],
        "mean": float((shares @ support).mean()),
        "law_mean": float((chances @ support).mean()),
        "drawn": drawn,
    }


def rules(found: Values) -> list[Check]:
    """Every source that was looked at."""
    return [
        Check(
            row["degrees"],
            f"{len(row['fits'])} sources against their laws, chi-square with Bonferroni, p >= {LEVEL:g} ({FALSE_ALARM})",
            row["p"] >= LEVEL,
            f"p = {row['p']:.2g}",
        )
        for row in found["rows"]
    ]


def measured(found: Values) -> str:
    """In a line."""
    return f"least p of {sum(len(row['fits']) for row in found['rows'])} sources, Bonferroni: " + (
        f"{min(row['p'] for row in found['rows']):.2g}"
    )


def show(found: Values, report: Report, context: Context) -> None:
    """Every kind of degrees, three sources of one drawn."""
    report.table(
        "row",
        f"{found['m']} sources, {found['n']} targets, {found['samples']:,} seeds",
        {
            "degrees": "degrees",
            "law_mean": ("mean candidates of the sources tested, law", "{:.3f}"),
            "mean": ("measured", "{:.3f}"),
            "p": ("p", "{:.3f}"),
        },
        found["rows"],
    )
    report.picture(
        "row",
        row_counts(found["rows"][0]["drawn"], theme=report.theme),
        "Candidates of three sources of the first kind over seeds: points are measured, lines are the law.",
    )
