"""How much less loads vary, against density."""

from __future__ import annotations

import numpy as np
from phaserouter import Router
from phaserouter.baselines import chung_lu

from .._arrays import Array
from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, mean_p, seeds_of
from .._report import Check, Report
from .._theory import load_variance
from .plots import variance_curve

TITLE = "Variance against density"
RULE = "variance over mean is (1 - s/N) (M - t)/(M - 1) for equal degrees, M = N"
GUIDE = (
    "Equal degrees, the same share a of both rings, no cut. Independent edges have a variance of 1 - a^2 times Poisson's; "
    "the router has about (1 - a)^2. At a = 1/2 that is a quarter against three quarters; at a = 1/50 there is nothing "
    "to gain. Measured points should lie on the curves. Chung-Lu (NumPy) is `baselines.chung_lu`, drawn edge by edge."
)


def parameters(quick: bool) -> Values:
    """Shares in parts of the size.

    With two arcs a side (a share of 1/2) a seed's squares are very skew: Student's t needs thousands of seeds.
    """
    parts = [16, 64, 128, 192] if quick else [16, 32, 64, 96, 128, 160, 192, 224, 240]
    return {"size": 256, "parts": parts, "samples": 4000, "edges": 60 if quick else 300}


def run(p: Values, context: Context) -> Values:
    """Variances of the router and of independent edges."""
    n = p["size"]
    router = Router(0, num_threads=context.num_threads)
    rows = []
    for at, degree in enumerate(p["parts"]):
        s = np.full(n, degree)
        seeds = seeds_of(context, p["samples"], 208, at)
        mean = degree * degree / n
        ours = ((router.sample_loads(s, s, n, seeds) - mean) ** 2).mean(axis=1)
        # Every target is met with probability k / n = mean / n; sizes are such that k is whole.
        loads = [_loads(chung_lu(n, np.ones(n), round(mean), int(q)), n) for q in seeds[: p["edges"]]]
        theirs = ((np.stack(loads) - mean) ** 2).mean(axis=1)
        law = float(load_variance(s, s)[0])
        rows.append(
            {
                "share": degree / n,
                "mean": mean,
                "law": law / mean,
                "measured": float(ours.mean() / mean),
                "error": float(ours.std() / np.sqrt(len(ours)) / mean),
                "p": mean_p(ours, law),
                "independent_law": 1 - mean / n,
                "independent": float(theirs.mean() / mean),
                "independent_p": mean_p(theirs, mean * (1 - mean / n)),
            }
        )
    return {"rows": rows}


def _loads(routes: Array, n: int) -> Array:
    return np.bincount(routes[routes >= 0], minlength=n)


def rules(found: Values) -> list[Check]:
    """Every density; independent edges are checked as the yardstick."""
    checks = []
    for row in found["rows"]:
        checks.append(
            Check(
                f"share {row['share']:g}",
                f"variance / mean {row['law']:.4f}; Student's t over {found['samples']:,} seeds, p >= {LEVEL:g} "
                f"({FALSE_ALARM})",
                row["p"] >= LEVEL,
                f"{row['measured']:.4f}, p = {row['p']:.2g}",
            )
        )
    drawn = found["rows"]
    least = min(row["independent_p"] for row in drawn) * len(drawn)
    checks.append(
        Check(
            "the yardstick",
            f"Chung-Lu (NumPy) has 1 - a^2, {len(drawn)} densities, Bonferroni, p >= {LEVEL:g}",
            least >= LEVEL,
            f"p = {min(1.0, least):.2g}",
        )
    )
    return checks


def measured(found: Values) -> str:
    """In a line."""
    half = min(found["rows"], key=lambda row: abs(row["share"] - 0.5))
    return (
        f"at share {half['share']:g}: {half['measured']:.3f} of Poisson's, independent edges "
        f"{half['independent_law']:.3f}"
    )


def show(found: Values, report: Report, context: Context) -> None:
    """All densities."""
    report.table(
        "variance",
        f"{found['size']} sources and targets; variance of a load over its mean (Poisson: 1)",
        {
            "share": ("a = s / N = t / M", "{:.3f}"),
            "mean": ("mean load", "{:.2f}"),
            "law": ("router, law", "{:.4f}"),
            "measured": ("router, measured", "{:.4f}"),
            "error": ("standard error", "{:.4f}"),
            "independent_law": ("independent edges, law", "{:.4f}"),
            "independent": ("Chung-Lu (NumPy), measured", "{:.4f}"),
            "p": ("p", "{:.3f}"),
        },
        found["rows"],
    )
    report.picture(
        "variance",
        variance_curve(found["rows"], theme=report.theme),
        "Variance of a load over Poisson's, against the share of the rings that arcs take.",
    )
