"""Pairs of targets that meet in rows of an assignment."""

from __future__ import annotations

import numpy as np
from phaserouter import Router
from phaserouter.baselines import uniform_hash

from .._arrays import Array
from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, mean_p, seeds_of
from .._report import Check, Report
from .plots import pair_counts

TITLE = "Assignment: pairs of targets"
RULE = "pairs of targets meet as often as chance given the loads: chi-square per pair has mean 1"
GUIDE = (
    "Given the loads, pairs of targets meet as often as chance. Here weights are equal, n is a multiple of k and m of n / k, "
    "so that every load is the same under every seed: the count of a pair over b blocks has mean b p and variance "
    "b p (1 - p), p = (k - 1) / (n - 1), so the mean over pairs of (count - b p)^2 / (b p (1 - p)) has "
    "expectation 1 exactly. A flat application of exactness (route with full sources) repeats few rows: most of its "
    "pairs never meet, and some very often. A uniform hash (NumPy) has a little more than 1 on this scale, for its "
    "counts are nearly Poisson with the same mean. Bad news for assign would be a mean off 1. In batches so small that shares are "
    "fractions the loads themselves depend on each other: of the first two targets, if each has a share of 1/2, exactly one gets "
    "a source, so that these two never meet."
)


def parameters(quick: bool) -> Values:
    """(sources, targets, k)."""
    jobs = [[8192, 256, 8], [4096, 64, 4]]
    return {"jobs": jobs, "seeds": 8 if quick else 100, "bytes": 1 << 27}


def run(p: Values, context: Context) -> Values:
    """Chi-square per pair."""
    return {"rows": [_job(m, n, k, p["seeds"], context) for m, n, k in p["jobs"]]}


def _job(m: int, n: int, k: int, seeds: int, context: Context) -> Values:
    router = Router(0, num_threads=context.num_threads)
    full, caps, weights = np.full(m, n), np.full(n, m * k // n), np.ones(n, np.int64)
    found: dict[str, list[float]] = {"assign": [], "flat": [], "hash": []}
    # Meetings beyond four times the mean are counted as that.
    most = 4 * m * k * (k - 1) // (n * (n - 1))
    histograms = {name: np.zeros(most + 1, np.int64) for name in found}
    never = dict.fromkeys(found, 0)
    for seed in seeds_of(context, seeds, 222, n):
        router.seed = int(seed)
        made = {
            "assign": router.assign(m, weights, k).targets,
            "flat": router.route(full, caps, k).targets,
            "hash": uniform_hash(m, n, k, int(seed)),
        }
        for name, targets in made.items():
            z, counts = pair_scores(targets, m, n, k)
            found[name].append(float((z**2).mean()))
            histograms[name] += np.bincount(counts.astype(int).clip(max=most), minlength=most + 1)
            never[name] += int((counts == 0).sum())
    pairs = seeds * n * (n - 1) // 2
    return {
        "m": m,
        "n": n,
        "k": k,
        "expected": m * k / n * (k - 1) / (n - 1),
        "p": mean_p(found["assign"], 1.0),
        **{name: float(np.mean(values)) for name, values in found.items()},
        "never": {name: round(number / pairs, 6) for name, number in never.items()},
        "histograms": {name: counts.tolist() for name, counts in histograms.items()},
    }


def pair_scores(targets: Array, m: int, n: int, k: int) -> tuple[Array, Array]:
    """z-scores and counts of all pairs of targets."""
    held = np.zeros((m, n), np.float32)
    np.put_along_axis(held, targets.astype(np.int64), 1.0, 1)
    counts = (held.T @ held)[np.triu_indices(n, 1)].astype(float)
    blocks, p = m * k / n, (k - 1) / (n - 1)
    return (counts - blocks * p) / np.sqrt(blocks * p * (1 - p)), counts


def rules(found: Values) -> list[Check]:
    """Expectation 1."""
    return [
        Check(
            f"{row['m']:,} x {row['n']}, k = {row['k']}",
            f"mean chi-square per pair is 1; Student's t over {found['seeds']} seeds, p >= {LEVEL:g} ({FALSE_ALARM})",
            row["p"] >= LEVEL,
            f"{row['assign']:.4f}, p = {row['p']:.2g}",
        )
        for row in found["rows"]
    ]


def measured(found: Values) -> str:
    """In a line."""
    row = found["rows"][0]
    return (
        f"{row['assign']:.3f} at {row['m']:,} x {row['n']}, k = {row['k']}; flat exactness {row['flat']:.0f}"
    )


def show(found: Values, report: Report, context: Context) -> None:
    """Every job; one drawn."""
    report.table(
        "pairs",
        f"Chi-square per pair of targets, mean over {found['seeds']} seeds",
        {
            "m": "sources",
            "n": "targets",
            "k": "k",
            "expected": ("expected meetings of a pair", "{:.2f}"),
            "assign": ("assign", "{:.4f}"),
            "p": ("p", "{:.3f}"),
            "hash": ("uniform hash (NumPy)", "{:.4f}"),
            "flat": ("route, full sources", "{:.1f}"),
            "never_assign": ("pairs that never meet: assign", "{:.2%}"),
            "never_hash": ("uniform hash (NumPy)", "{:.2%}"),
            "never_flat": ("route, full sources", "{:.1%}"),
        },
        [
            {**row, **{f"never_{name}": share for name, share in row["never"].items()}}
            for row in found["rows"]
        ],
    )
    report.picture(
        "pairs",
        pair_counts(found["rows"][1], theme=report.theme),
        "In how many rows pairs of targets meet; the last bin holds all beyond.",
    )
