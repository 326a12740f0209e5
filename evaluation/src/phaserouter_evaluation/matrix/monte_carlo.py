"""Mean loads over many seeds against the exact law."""

from __future__ import annotations

import numpy as np
from phaserouter import Router

from .._arrays import Array
from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, RARE, mean_p, normal_p, of_all, seeds_of
from .._measure import rng_of
from .._report import Check, Report
from .._theory import keep_probability, load_variance
from .plots import mean_loads

TITLE = "Monte Carlo mean load"
RULE = "every mean load follows s t / (M N), before the cut and (exactly known) after it"
GUIDE = (
    "Loads over thousands of seeds without a cut (k = N) and with a hard one. Before the cut the mean load of target "
    "`j` is `sum(s) t_j / (M N)`; after it the sum of the exact probabilities "
    "of docs/theory.md. The z-score of a target is its mean's distance from the law in standard errors (before the cut: "
    "by the law's variance). z-scores should look standard normal; bad news would be a tilt of the points, a wider "
    "histogram, or one z-score far out."
)

_EDGES = np.linspace(-5, 5, 41)


def parameters(quick: bool) -> Values:
    """Every mean is over `samples` seeds."""
    return {"m": 400, "n": 300, "k": 8, "samples": 2000 if quick else 20_000}


def _degrees(m: int, n: int, rng: np.random.Generator) -> dict[str, tuple[Array, Array]]:
    def tail(count: int, limit: int) -> Array:
        return np.minimum(limit // 20 * (1 + rng.pareto(1.2, count)), limit).astype(np.int64)

    return {
        "uniform": (rng.integers(0, n + 1, m), rng.integers(0, m + 1, n)),
        "heavy-tailed": (tail(m, n), tail(n, m)),
        "equal": (np.full(m, n // 3), np.full(n, m // 5)),
        "sorted, 1 to the limit": (
            np.linspace(1, n, m).astype(np.int64),
            np.linspace(1, m, n).astype(np.int64),
        ),
    }


def run(p: Values, context: Context) -> Values:
    """Means over seeds, and their z-scores."""
    m, n = p["m"], p["n"]
    router = Router(0, num_threads=context.num_threads)
    rows = []
    for at, (name, (s, t)) in enumerate(_degrees(m, n, rng_of(context, 106)).items()):
        seeds = seeds_of(context, p["samples"], 107, at)
        for k in (n, p["k"]):
            loads = router.sample_loads(s, t, k, seeds)
            rows.append({"degrees": name, "k": k, **_compare(loads, s, t, k)})
    return {"rows": rows}


def _compare(loads: Array, s: Array, t: Array, k: int) -> Values:
    whole = k >= len(t)
    law = s.sum() * (t / len(s)) / len(t) if whole else keep_probability(s, t, k).sum(axis=0)
    spread = np.sqrt(load_variance(s, t)) if whole else loads.std(axis=0)
    certain = spread == 0
    off = loads.mean(axis=0) - law
    z = np.divide(off * np.sqrt(len(loads)), spread, out=np.zeros(len(t)), where=~certain)
    empty = (len(s) * k - float(law.sum())) * len(loads)
    shown = np.linspace(0, len(t) - 1, 60).astype(int)
    return {
        "routes": float(loads.sum(axis=1).mean()),
        "law_routes": float(law.sum()),
        # Where a cut leaves hardly a slot empty, whether one is says nothing about a mean.
        "total_p": mean_p(loads.sum(axis=1), float(law.sum())) if whole or empty >= RARE else None,
        "largest_z": float(np.abs(z).max()),
        "z_std": float(z[~certain].std()),
        "p": of_all(normal_p(z[~certain])),
        "certain_wrong": int((np.abs(off[certain]) > 1e-9).sum()),
        "worst_relative": float(np.abs(off[law > 0] / law[law > 0]).max()),
        "histogram": np.histogram(z[~certain], _EDGES)[0].tolist(),
        "beyond": int((np.abs(z) > 5).sum()),
        "shown": [[round(float(law[j]), 4), round(float(loads[:, j].mean()), 4)] for j in shown],
    }


def rules(found: Values) -> list[Check]:
    """Every target's mean, and the total's."""
    checks = []
    for row in found["rows"]:
        name = f"{row['degrees']}, k = {row['k']}"
        checks.append(
            Check(
                f"{name}: targets",
                f"largest |z| of {found['n']} targets, normal with Bonferroni, p >= {LEVEL:g} ({FALSE_ALARM}); "
                "targets without variance exact",
                row["p"] >= LEVEL and row["certain_wrong"] == 0,
                f"|z| = {row['largest_z']:.2f}, p = {row['p']:.2g}, {row['certain_wrong']} not exact",
            )
        )
        if row["total_p"] is None:
            continue
        checks.append(
            Check(
                f"{name}: all routes",
                f"mean number of routes {row['law_routes']:,.1f}; Student's t, p >= {LEVEL:g}: {FALSE_ALARM}",
                row["total_p"] >= LEVEL,
                f"{row['routes']:,.1f}, p = {row['total_p']:.2g}",
            )
        )
    return checks


def measured(found: Values) -> str:
    """In a line."""
    worst = max(row["largest_z"] for row in found["rows"])
    number = len(found["rows"]) * found["n"]
    return f"largest of {number:,} z-scores {worst:.2f}, over {found['samples']:,} seeds each"


def show(found: Values, report: Report, context: Context) -> None:
    """Every kind of degrees, before the cut and after."""
    report.table(
        "monte-carlo",
        f"{found['m']} sources, {found['n']} targets, {found['samples']:,} seeds (no p for all routes where fewer than {RARE:,} slots "
        "are expected to be empty over all seeds)",
        {
            "degrees": "degrees",
            "k": "k",
            "law_routes": ("routes, law", "{:,.2f}"),
            "routes": ("routes, measured", "{:,.2f}"),
            "largest_z": ("largest z-score", "{:.2f}"),
            "z_std": ("deviation of the z-scores", "{:.3f}"),
            "worst_relative": ("largest relative error of a mean load", "{:.2%}"),
            "p": ("p, targets", "{:.3f}"),
            "total_p": ("p, all routes", "{:.3f}"),
        },
        found["rows"],
    )
    report.picture(
        "monte-carlo",
        mean_loads(found["rows"], _EDGES, theme=report.theme),
        "Left: mean loads against the law, a point a target (60 of each kind), before and after the cut. Right: z-scores "
        "of all targets beside the standard normal density.",
    )
