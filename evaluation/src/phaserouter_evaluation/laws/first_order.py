"""How often a source meets a target."""

from __future__ import annotations

import numpy as np
from phaserouter import Router
from phaserouter.stages import routes_matrix
from scipy.stats import norm

from .._arrays import Array
from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, binomial_p, of_all, seeds_of
from .._measure import rng_of
from .._report import Check, Report
from .plots import z_scores

TITLE = "First order"
RULE = "P(O_ij = 1) = s_i t_j / (M N)"
GUIDE = (
    "Every source-target pair is counted over seeds, with no cut. Each count is binomial, exactly; its z-score is its "
    "distance from the mean in standard deviations. The rule tests the largest of all pairs; the histogram should follow "
    "the normal density. Bad news would be a wide histogram or a single pair far out. The table compares densities: "
    "`S T / (M N)^2` is the law, `s t / N` a pair (the original's expectation) would be N times as much."
)

_EDGES = np.linspace(-5, 5, 41)


def parameters(quick: bool) -> Values:
    """Three shapes."""
    return {"shapes": [[40, 40], [64, 24], [24, 64]], "samples": 4000 if quick else 40_000}


def _degrees(m: int, n: int, rng: np.random.Generator) -> dict[str, tuple[Array, Array]]:
    heavy = np.minimum(n, 1 + n // 12 * (1 + rng.pareto(1.0, m))).astype(np.int64)
    return {
        "uniform": (rng.integers(1, n + 1, m), rng.integers(1, m + 1, n)),
        "heavy-tailed, sorted": (np.sort(heavy)[::-1], np.sort(rng.integers(1, m + 1, n))[::-1]),
    }


def run(p: Values, context: Context) -> Values:
    """Counts of all pairs."""
    rows = []
    for at, (m, n) in enumerate(p["shapes"]):
        for number, (name, (s, t)) in enumerate(_degrees(m, n, rng_of(context, 201, m, n)).items()):
            counts = np.zeros((m, n), np.int64)
            router = Router(0, num_threads=context.num_threads)
            for seed in seeds_of(context, p["samples"], 202, at, number):
                router.seed = int(seed)
                counts += routes_matrix(router.route(s, t, n).targets, n)
            rows.append({"m": m, "n": n, "degrees": name, **_compare(counts, s, t, p["samples"])})
    return {"rows": rows}


def _compare(counts: Array, s: Array, t: Array, samples: int) -> Values:
    m, n = len(s), len(t)
    law = np.outer(s, t) / (m * n)
    spread = np.sqrt(samples * law * (1 - law))
    z = np.divide(counts - samples * law, spread, out=np.zeros((m, n)), where=spread > 0)
    usual = (spread > 3).ravel()
    return {
        "pairs": m * n,
        "p": of_all(binomial_p(counts, samples, law)),
        "largest_z": float(np.abs(z).max()),
        "z_std": float(z.ravel()[usual].std()),
        "within_2": float((np.abs(z.ravel()[usual]) < 2).mean()),
        "density": float(counts.sum() / samples / (m * n)),
        "law_density": float(law.mean()),
        "product_density": float(s.mean() * t.mean() / n),
        "histogram": np.histogram(z.ravel()[usual], _EDGES)[0].tolist(),
    }


def rules(found: Values) -> list[Check]:
    """Every pair of every shape."""
    return [
        Check(
            f"{row['m']} x {row['n']}, {row['degrees']}",
            f"counts of {row['pairs']:,} pairs over {found['samples']:,} seeds, exact binomial with Bonferroni, "
            f"p >= {LEVEL:g} ({FALSE_ALARM})",
            row["p"] >= LEVEL,
            f"largest |z| {row['largest_z']:.2f}, p = {row['p']:.2g}",
        )
        for row in found["rows"]
    ]


def measured(found: Values) -> str:
    """In a line."""
    number = sum(row["pairs"] for row in found["rows"])
    largest = max(row["largest_z"] for row in found["rows"])
    return f"largest |z| of {number:,} pairs: {largest:.2f}"


def show(found: Values, report: Report, context: Context) -> None:
    """Every shape."""
    report.table(
        "first-order",
        f"All pairs over {found['samples']:,} seeds (z-scores of pairs with a deviation above 3 counts; a normal law "
        f"has {norm.cdf(2) - norm.cdf(-2):.1%} within 2)",
        {
            "m": "M",
            "n": "N",
            "degrees": "degrees",
            "largest_z": ("largest z-score", "{:.2f}"),
            "z_std": ("deviation of z-scores", "{:.3f}"),
            "within_2": ("within 2", "{:.1%}"),
            "law_density": ("density, law", "{:.5f}"),
            "density": ("measured", "{:.5f}"),
            "product_density": ("mean of s t / N", "{:.3f}"),
            "p": ("p", "{:.3f}"),
        },
        found["rows"],
    )
    counts = np.sum([row["histogram"] for row in found["rows"]], axis=0)
    report.picture(
        "first-order",
        z_scores(counts, _EDGES, "z-score of a pair's count over seeds", theme=report.theme),
        "z-scores of all pairs of all shapes beside the standard normal density.",
    )
