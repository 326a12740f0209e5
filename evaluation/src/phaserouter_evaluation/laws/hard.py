"""Guarantees that hold for every seed."""

from __future__ import annotations

import numpy as np
from phaserouter import Router, apportion

from .._arrays import Array
from .._case import Context, Values
from .._chance import seeds_of
from .._measure import rng_of
from .._report import Check, Report

TITLE = "Cap and exactness"
RULE = "c_j <= t_j always; full sources and sum(t) = k M: rows exactly k, loads exactly t_j"
GUIDE = (
    "Guarantees, not laws: no seed may break them. *Cap*: the largest load over its cap, over every target and seed, "
    "before any cut; 1 means that the cap was reached, and with small caps it often is. *Exactness*: full sources, random "
    "shapes, capacities from equal to one giant; with r more than k M, exactly r rows have k + 1 candidates. Bad news is "
    "any exception."
)


def parameters(quick: bool) -> Values:
    """Caps over `samples` seeds, exactness over `shapes` shapes of each kind."""
    return {"m": 200, "n": 150, "samples": 3000 if quick else 50_000, "shapes": 60 if quick else 600}


def run(p: Values, context: Context) -> Values:
    """Both."""
    kinds = ("equal", "random", "heavy tail", "giant")
    return {
        "caps": _caps(p["m"], p["n"], p["samples"], context),
        "exact": [_exact(at, kind, p["shapes"], context) for at, kind in enumerate(kinds)],
    }


def _caps(m: int, n: int, samples: int, context: Context) -> list[Values]:
    rng = rng_of(context, 209)
    tail = np.minimum(1 + rng.pareto(0.8, n) * 2, m).astype(np.int64)
    kinds = {
        "uniform": (rng.integers(0, n + 1, m), rng.integers(0, m + 1, n)),
        "caps 0 to 3": (rng.integers(0, n + 1, m), rng.integers(0, 4, n)),
        "heavy-tailed caps": (rng.integers(n // 2, n + 1, m), tail),
        "full sources": (np.full(m, n), rng.integers(0, m + 1, n)),
    }
    router = Router(0, num_threads=context.num_threads)
    rows = []
    for at, (name, (s, t)) in enumerate(kinds.items()):
        over, reached, largest = 0, 0, 0.0
        for seeds in np.array_split(seeds_of(context, samples, 210, at), max(1, samples // 5000)):
            loads = router.sample_loads(s, t, n, seeds)
            over += int((loads > t).sum())
            reached += int(((loads == t) & (t > 0)).sum())
            largest = max(largest, float((loads[:, t > 0] / t[t > 0]).max()))
        rows.append(
            {
                "degrees": name,
                "loads": samples * n,
                "over": over,
                "reached": reached / (samples * int((t > 0).sum())),
                "largest": largest,
            }
        )
    return rows


def _weights(kind: str, n: int, rng: np.random.Generator) -> Array:
    if kind == "equal":
        return np.ones(n, np.int64)
    if kind == "random":
        return rng.integers(1, 100, n)
    if kind == "heavy tail":
        return (1 + 10 * rng.pareto(0.6, n)).clip(max=1e9).astype(np.int64)
    return np.where(np.arange(n) == n // 2, 10**9, 1)


def _exact(at: int, kind: str, shapes: int, context: Context) -> Values:
    rng = rng_of(context, 211, at)
    found: Values = {
        "capacities": kind,
        "shapes": shapes,
        "rows": 0,
        "rows_off": 0,
        "loads_off": 0,
        "more_off": 0,
    }
    for _ in range(shapes):
        m, n = (int(x) for x in rng.integers(1, 150, 2))
        k = int(rng.integers(0, n + 1))
        router = Router(int(rng.integers(0, 2**63)), num_threads=context.num_threads)
        weights, full = _weights(kind, n, rng), np.full(m, n)
        t = apportion(weights, k * m, m)
        routes = router.route(full, t, k)
        different = np.array([len(set(routes[i].tolist())) for i in range(m)])
        found["rows"] += m
        found["rows_off"] += int((different != k).sum())
        found["loads_off"] += int((routes.column_loads() != t).sum())
        rest = int(rng.integers(0, m)) if k < n else 0
        counts = router.count_candidates(full, apportion(weights, k * m + rest, m))
        found["more_off"] += int((np.sort(counts) != np.sort([k + 1] * rest + [k] * (m - rest))).sum())
    return found


def rules(found: Values) -> list[Check]:
    """No exception anywhere."""
    over = sum(row["over"] for row in found["caps"])
    loads = sum(row["loads"] for row in found["caps"])
    checks = [Check("column cap", f"c_j <= t_j, {loads:,} loads", over == 0, f"{over} above")]
    for key, name, rule in (
        ("rows_off", "exact rows", "k different targets in every row"),
        ("loads_off", "exact columns", "every load is t_j"),
        ("more_off", "a remainder", "sum(t) = k M + r: r rows have k + 1 candidates, the others k"),
    ):
        off = sum(row[key] for row in found["exact"])
        shapes = sum(row["shapes"] for row in found["exact"])
        checks.append(Check(name, f"{rule}, {shapes:,} shapes", off == 0, f"{off} off"))
    return checks


def measured(found: Values) -> str:
    """In a line."""
    largest = max(row["largest"] for row in found["caps"])
    loads = sum(row["loads"] for row in found["caps"])
    rows = sum(row["rows"] for row in found["exact"])
    return f"largest load / cap {largest:g} of {loads:,}; {rows:,} rows exact"


def show(found: Values, report: Report, context: Context) -> None:
    """Caps, then exactness."""
    report.table(
        "caps",
        f"Caps: {found['m']} sources, {found['n']} targets, {found['samples']:,} seeds, no cut",
        {
            "degrees": "degrees",
            "loads": "loads",
            "largest": ("largest load / cap", "{:.3f}"),
            "reached": ("loads that reach their cap", "{:.2%}"),
            "over": "loads above it",
        },
        found["caps"],
    )
    report.table(
        "exactness",
        "Exactness: M and N from 1 to 149, k from 0 to N, a seed each",
        {
            "capacities": "capacities",
            "shapes": "shapes",
            "rows": "rows",
            "rows_off": "rows without k different targets",
            "loads_off": "loads that are not t_j",
            "more_off": "rows off with a remainder",
        },
        found["exact"],
    )
