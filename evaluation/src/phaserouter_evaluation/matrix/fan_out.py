"""Fan-outs at their limits."""

from __future__ import annotations

import numpy as np
from phaserouter import InfeasibleError, Router
from phaserouter.stages import routes_matrix, stages_of

from .._arrays import Array
from .._case import Context, Values
from .._measure import rng_of
from .._report import Check, Report
from .._shares import shares_of

TITLE = "Edge fan-outs"
RULE = "min(k, C_i) targets a row, nested in k; all candidates for k >= N; assign refuses what cannot be"
GUIDE = (
    "Every fan-out that is an edge: 0, 1, around the number of candidates, around N, far above. A row must keep exactly "
    "min(k, C_i) of its candidates, where the candidates are those of the literal stages; a larger k only adds. assign "
    "must be exact for every k that there are weights for, and refuse others without touching anything. Bad news would "
    "be any row that differs."
)


def parameters(quick: bool) -> Values:
    """Neither size is a multiple of a word."""
    return {"m": 211, "n": 131, "positive": 100, "jobs": 5 if quick else 40}


def run(p: Values, context: Context) -> Values:
    """Rows that break a rule, by fan-out, over several jobs."""
    m, n = p["m"], p["n"]
    rng = rng_of(context, 112)
    rows: dict[str, Values] = {}
    assigned: dict[int, Values] = {}
    refused = 0
    for job in range(p["jobs"]):
        s, t = rng.integers(0, n + 1, m), rng.integers(0, m + 1, n)
        router = Router(context.seed + job, num_threads=context.num_threads)
        candidates = stages_of(router, s, t).o
        before: Array = np.zeros((m, n), np.bool_)
        typical = int(np.median(candidates.sum(axis=1)))
        for label, k in _fan_outs(n, typical).items():
            row = rows.setdefault(label, {"k": label, "wrong_number": 0, "no_candidate": 0, "not_nested": 0})
            kept = _kept(router, s, t, k, row)
            row["wrong_number"] += int((kept.sum(axis=1) != np.minimum(k, candidates.sum(axis=1))).sum())
            row["no_candidate"] += int((kept & ~candidates).sum())
            row["not_nested"] += int((before & ~kept).sum())
            before = kept
        weights = np.where(rng.permutation(n) < p["positive"], rng.integers(1, 100, n), 0)
        for k in (0, 1, 2, p["positive"] - 1, p["positive"]):
            _assign(router, m, weights, k, assigned.setdefault(k, {"k": k, "short": 0, "off": 0}))
        refused += sum(_refuses(router, m, weights, k) for k in (p["positive"] + 1, n, n + 1))
    return {"rows": list(rows.values()), "assigned": list(assigned.values()), "refused": refused}


def _fan_outs(n: int, typical: int) -> dict[str, int]:
    return {
        "0": 0,
        "1": 1,
        "2": 2,
        "median of C_i, - 1": typical - 1,
        "median of C_i": typical,
        "median of C_i, + 1": typical + 1,
        "N - 1": n - 1,
        "N": n,
        "N + 1": n + 1,
        "4 N": 4 * n,
        "2^31 - 1 (CSR)": 2**31 - 1,
    }


def _kept(router: Router, s: Array, t: Array, k: int, row: Values) -> Array:
    """The routes as a matrix, from the dense call, or from CSR where rows are too long for it."""
    m, n = len(s), len(t)
    offsets, targets = router.route_csr(s, t, k)
    kept = np.zeros((m, n), np.bool_)
    kept[np.repeat(np.arange(m), np.diff(offsets)), targets] = True
    repeated = int(len(targets) - kept.sum())
    if k <= 4 * n:
        dense = router.route(s, t, k).targets
        repeated += int(dense.shape != (m, k)) + int((routes_matrix(dense, n) != kept).any())
    row["wrong_number"] += repeated
    return kept


def _assign(router: Router, m: int, weights: Array, k: int, row: Values) -> None:
    routes = router.assign(m, weights, k)
    row["short"] += int((routes_matrix(routes.targets, len(weights)).sum(axis=1) != k).sum())
    row["off"] += shares_of(weights, m * k, m).off(routes.column_loads())


def _refuses(router: Router, m: int, weights: Array, k: int) -> bool:
    out = np.full((m, k), 7, np.int32)
    try:
        router.assign(m, weights, k, out=out)
    except InfeasibleError:
        return bool((out == 7).all())
    return False


def rules(found: Values) -> list[Check]:
    """Numbers, candidates, nesting, exactness, refusals."""
    sums = {
        key: sum(row[key] for row in found["rows"]) for key in ("wrong_number", "no_candidate", "not_nested")
    }
    short, off = (sum(row[key] for row in found["assigned"]) for key in ("short", "off"))
    asked = 3 * found["jobs"]
    return [
        Check(
            "row sizes",
            "min(k, C_i) different targets, dense and CSR alike",
            sums["wrong_number"] == 0,
            f"{sums['wrong_number']} rows off",
        ),
        Check(
            "candidates only",
            "every route is a one of the literal stages' O",
            sums["no_candidate"] == 0,
            f"{sums['no_candidate']} others",
        ),
        Check(
            "nested",
            "what is kept for k is kept for every larger k",
            sums["not_nested"] == 0,
            f"{sums['not_nested']} lost",
        ),
        Check(
            "assign",
            "k different targets a row, every load its share rounded down or up",
            short == off == 0,
            f"{short} rows short, {off} loads off",
        ),
        Check(
            "refusals",
            "more targets a row than positive weights: InfeasibleError, output untouched",
            found["refused"] == asked,
            f"{found['refused']} of {asked}",
        ),
    ]


def measured(found: Values) -> str:
    """In a line."""
    rows = found["jobs"] * found["m"] * len(found["rows"])
    return (
        f"{rows:,} rows at {len(found['rows'])} fan-outs; {found['refused']} impossible assignments refused"
    )


def show(found: Values, report: Report, context: Context) -> None:
    """Fan-outs of route and of assign."""
    report.table(
        "fan-out",
        f"route: {found['m']} sources, {found['n']} targets, {found['jobs']} jobs with random degrees",
        {
            "k": "k",
            "wrong_number": "rows of the wrong size",
            "no_candidate": "routes that are no candidates",
            "not_nested": "routes of a smaller k that are missing",
        },
        found["rows"],
    )
    report.table(
        "fan-out-assign",
        f"assign: {found['positive']} of the {found['n']} weights are positive",
        {
            "k": "k",
            "short": "rows without k different targets",
            "off": "loads that are not their rounded share",
        },
        found["assigned"],
    )
