"""Runs of consecutive rows of an assignment."""

from __future__ import annotations

import numpy as np
from phaserouter import Router, apportion
from phaserouter.baselines import weighted_hash

from .._arrays import Array
from .._case import Context, Values
from .._measure import rng_of
from .._report import Check, Report
from .._theory import block_sizes, run_bound
from .plots import bridges

TITLE = "Assignment: runs of rows"
RULE = "no run deviates from its share by the proved bound or more"
GUIDE = (
    "Guarantee 3: of all runs of consecutive rows and all targets, the worst deviation from the run's share of the "
    "target, beside the bound that docs/assignment.md proves, and beside what a flat application of exactness (route "
    "with full sources) and the weighted hash (NumPy, against its own totals) do. The bound is for the worst case and far from what happens. "
    "Bad news would be a deviation above it, or one that grows with the number of rows like the others' do."
)


def parameters(quick: bool) -> Values:
    """(sources, targets, k, weights)."""
    jobs = [[1000, 60, 6], [8192, 256, 8]] if quick else [[1000, 60, 6], [8192, 256, 8], [65_536, 64, 4]]
    return {"jobs": jobs, "seeds": 2 if quick else 5, "bytes": 1 << 28}


def run(p: Values, context: Context) -> Values:
    """The worst run of every job, and one target's deviations along the rows."""
    rows = []
    for m, n, k in p["jobs"]:
        for kind in ("equal", "uneven"):
            rows.append(_job(m, n, k, kind, p["seeds"], context))
    m, n, k = p["jobs"][1]
    return {"rows": rows, "drawn": _drawn(m, n, k, context)}


def _weights(kind: str, n: int, context: Context) -> Array:
    return np.ones(n, np.int64) if kind == "equal" else rng_of(context, 221, n).integers(1, 30, n)


def _job(m: int, n: int, k: int, kind: str, seeds: int, context: Context) -> Values:
    weights = _weights(kind, n, context)
    shares = apportion(weights, m * k, m)
    router = Router(0, num_threads=context.num_threads)
    worst = {"assign": 0.0, "flat": 0.0, "hash": 0.0}
    for seed in range(context.seed, context.seed + seeds):
        router.seed = seed
        made = {
            "assign": router.assign(m, weights, k).targets,
            "flat": router.route(np.full(m, n), shares, k).targets,
            "hash": weighted_hash(m, weights, k, seed),
        }
        for name, targets in made.items():
            worst[name] = max(worst[name], worst_run(targets, n))
    number, _ = block_sizes(m, n, k)
    return {
        "m": m,
        "n": n,
        "k": k,
        "weights": kind,
        "blocks": number,
        "bound": run_bound(m, n, k),
        **{name: round(value, 3) for name, value in worst.items()},
    }


def worst_run(targets: Array, n: int) -> float:
    """The largest deviation of any run of rows from its share of any target; shares are those of the whole.

    A run's deviation is the difference of two prefixes' deviations, so the worst is the largest less the smallest.
    """
    m, k = targets.shape
    worst = 0.0
    order = np.argsort(targets, axis=None, kind="stable")
    rows = order // k
    for mine in np.split(rows, np.searchsorted(targets.ravel()[order], np.arange(1, n))):
        # Just before a target's row a prefix is lowest, just after it highest.
        share = len(mine) / m
        held = np.arange(len(mine))
        below = np.concatenate([held - share * mine, [0.0]])
        above = np.concatenate([held + 1 - share * (mine + 1), [0.0]])
        worst = max(worst, float(max(above.max(), below.max()) - min(below.min(), above.min())))
    return worst


def _drawn(m: int, n: int, k: int, context: Context) -> Values:
    weights = _weights("uneven", n, context)
    shares = apportion(weights, m * k, m)
    router = Router(context.seed, num_threads=context.num_threads)
    target = int(np.argmax(shares))
    at = np.linspace(0, m, 400).astype(int)
    made = {
        "weighted hash (NumPy)": weighted_hash(m, weights, k, context.seed),
        "route, full sources": router.route(np.full(m, n), shares, k).targets,
        "assign": router.assign(m, weights, k).targets,
    }
    curves = {}
    for name, targets in made.items():
        prefix = np.concatenate([[0], np.cumsum((targets == target).any(axis=1))])
        curves[name] = np.round(prefix[at] - prefix[-1] * at / m, 2).tolist()
    return {"at": at.tolist(), "curves": curves, "m": m, "n": n, "k": k}


def rules(found: Values) -> list[Check]:
    """The theorem."""
    return [
        Check(
            f"{row['m']:,} x {row['n']}, k = {row['k']}, {row['weights']}",
            f"every run of rows, every target: deviation below {row['bound']}",
            row["assign"] < row["bound"],
            f"{row['assign']:.2f}",
        )
        for row in found["rows"]
    ]


def measured(found: Values) -> str:
    """In a line."""
    worst, hashed = (max(row[key] for row in found["rows"]) for key in ("assign", "hash"))
    return f"worst of all runs {worst:.1f} rows; weighted hash (NumPy) {hashed:.0f}"


def show(found: Values, report: Report, context: Context) -> None:
    """Every job; one target drawn."""
    report.table(
        "runs",
        f"Worst deviation of any run of rows from its share of any target, in rows ({found['seeds']} seeds)",
        {
            "m": "sources",
            "n": "targets",
            "k": "k",
            "weights": "weights",
            "blocks": "blocks",
            "assign": ("assign", "{:.2f}"),
            "bound": "proved bound",
            "flat": ("route, full sources", "{:.1f}"),
            "hash": ("weighted hash (NumPy)", "{:.1f}"),
        },
        found["rows"],
    )
    report.picture(
        "runs",
        bridges(found["drawn"], theme=report.theme),
        "The heaviest target's load among the first rows, less its share of them. A run's deviation is the difference of "
        "two points of its curve.",
    )
