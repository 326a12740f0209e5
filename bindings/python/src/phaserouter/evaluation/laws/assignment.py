"""The hard guarantees of the assignment."""

from __future__ import annotations

import numpy as np

from ..._library import Array
from ..._router import Router, apportion
from .._case import Context, Values
from .._measure import rng_of
from .._report import Check, Report

TITLE = "Assignment: rows, columns, rows alone"
RULE = "k different targets a row, every load its share, any rows alone: no exception"
GUIDE = (
    "Guarantees 1, 2 and 5 of docs/assignment.md over random shapes and weights: rows full with different targets, loads "
    "exactly the apportioned shares, and ranges of rows asked for alone the same bits. Bad news is any exception."
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
        "alone_off": 0,
    }
    for shape in range(shapes):
        n = int(rng.integers(2, 300))
        m = int(rng.choice([1, 2, 63, 500, 4001])) if shape % 2 else int(rng.integers(1, 3000))
        weights = _weights(kind, n, rng)
        most = int((weights > 0).sum())
        k = (1, most, int(rng.integers(1, most + 1)), min(8, most))[shape % 4]
        router = Router(int(rng.integers(0, 2**63)), threads=context.threads)
        routes = router.assign(m, weights, k)
        ordered = np.sort(routes.targets, axis=1)
        bad = (ordered[:, :1] < 0).any(axis=1) | (ordered[:, 1:] == ordered[:, :-1]).any(axis=1)
        found["rows"] += m
        found["rows_off"] += int(bad.sum())
        found["loads_off"] += int((routes.column_loads() != apportion(weights, k * m, m)).sum())
        for _ in range(5):
            a, b = np.sort(rng.integers(0, m + 1, 2)).tolist()
            alone = router.assign(m, weights, k, rows=(a, b)).targets
            found["alone_off"] += int((alone != routes.targets[a:b]).any(axis=1).sum())
    return found


def rules(found: Values) -> list[Check]:
    """No exception."""
    names = {
        "rows_off": ("rows", "k different targets, no slot empty"),
        "loads_off": ("columns", "every load is its apportioned share"),
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
    off = sum(row["rows_off"] + row["loads_off"] + row["alone_off"] for row in found["rows"])
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
            "loads_off": "loads that are not the share",
            "alone_off": "rows that differ alone",
        },
        found["rows"],
    )
