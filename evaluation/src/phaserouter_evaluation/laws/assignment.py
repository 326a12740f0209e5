"""The hard guarantees of the assignment."""

from __future__ import annotations

import numpy as np
from phaserouter import Router

from .._arrays import Array
from .._case import Context, Values
from .._measure import rng_of
from .._report import Check, Report
from .._shares import shares_of

TITLE = "Assignment: rows, columns, rows alone"
RULE = "k different targets a row, every load its share rounded down or up, any rows alone: no exception"
GUIDE = (
    "What is promised of every assignment, over random shapes and weights: rows full with different targets; every load its "
    "share of the routes rounded down or up (the share itself where that is an integer), where a share above the number of "
    "sources is cut to it; the first j targets together, for every j, less than one route away from their share; and ranges of "
    "rows asked for alone the same bits. The shares are computed here anew, in exact arithmetic. Bad news is any exception. "
    "That loads are the shares on average over seeds is tested in the suite moe."
)


def parameters(quick: bool) -> Values:
    """Shapes of each kind of weights."""
    return {"shapes": 60 if quick else 500}


def _weights(kind: str, n: int, rng: np.random.Generator) -> Array:
    if kind == "equal":
        return np.ones(n, np.int64)
    if kind == "mild":
        return rng.integers(50, 100, n)
    if kind == "some zero":
        return np.where(np.arange(n) % 3 > 0, rng.integers(1, 9, n), 0)
    if kind == "heavy tail":
        return (1 + 10 * rng.pareto(0.7, n)).clip(max=1e12).astype(np.int64)
    return np.where(np.arange(n) == n // 2, 10**15, 1)


def run(p: Values, context: Context) -> Values:
    """Exceptions by kind of weights."""
    kinds = ("equal", "mild", "some zero", "heavy tail", "one giant")
    return {"rows": [_kind(at, kind, p["shapes"], context) for at, kind in enumerate(kinds)]}


def _kind(at: int, kind: str, shapes: int, context: Context) -> Values:
    rng = rng_of(context, 220, at)
    found: Values = {
        "weights": kind,
        "shapes": shapes,
        "rows": 0,
        "rows_off": 0,
        "loads_off": 0,
        "sums_off": 0,
        "alone_off": 0,
    }
    for shape in range(shapes):
        n = int(rng.integers(2, 300))
        m = int(rng.choice([1, 2, 63, 500, 4001])) if shape % 2 else int(rng.integers(1, 3000))
        weights = _weights(kind, n, rng)
        most = int((weights > 0).sum())
        k = (1, most, int(rng.integers(1, most + 1)), min(8, most))[shape % 4]
        router = Router(int(rng.integers(0, 2**63)), num_threads=context.num_threads)
        routes = router.assign(m, weights, k)
        ordered = np.sort(routes.targets, axis=1)
        bad = (ordered[:, :1] < 0).any(axis=1) | (ordered[:, 1:] == ordered[:, :-1]).any(axis=1)
        found["rows"] += m
        found["rows_off"] += int(bad.sum())
        shares, loads = shares_of(weights, k * m, m), routes.column_loads()
        found["loads_off"] += shares.off(loads)
        found["sums_off"] += shares.sums_off(loads)
        for _ in range(5):
            a, b = np.sort(rng.integers(0, m + 1, 2)).tolist()
            alone = router.assign(m, weights, k, rows=(a, b)).targets
            found["alone_off"] += int((alone != routes.targets[a:b]).any(axis=1).sum())
    return found


def rules(found: Values) -> list[Check]:
    """No exception."""
    names = {
        "rows_off": ("rows", "k different targets, no slot empty"),
        "loads_off": ("columns", "every load is its share rounded down or up"),
        "sums_off": (
            "neighbouring columns",
            "the first j loads together are less than 1 away from their share, for all j",
        ),
        "alone_off": ("rows alone", "any range of rows alone is that of the whole"),
    }
    shapes = sum(row["shapes"] for row in found["rows"])
    checks = []
    for key, (name, rule) in names.items():
        off = sum(row[key] for row in found["rows"])
        checks.append(Check(name, f"{rule}, {shapes:,} shapes", off == 0, f"{off} off"))
    return checks


def measured(found: Values) -> str:
    """In a line."""
    keys = ("rows_off", "loads_off", "sums_off", "alone_off")
    off = sum(row[key] for row in found["rows"] for key in keys)
    return f"{off} exceptions in {sum(row['rows'] for row in found['rows']):,} rows"


def show(found: Values, report: Report, context: Context) -> None:
    """Every kind of weights."""
    report.table(
        "assignment",
        "Random shapes: 1 to 4,001 sources, 2 to 299 targets, k from 1 to all positive weights",
        {
            "weights": "weights",
            "shapes": "shapes",
            "rows": "rows",
            "rows_off": "rows not full",
            "loads_off": "loads that are not the rounded share",
            "sums_off": "first j loads that are 1 or more away",
            "alone_off": "rows that differ alone",
        },
        found["rows"],
    )
