"""Row degrees at their limits."""

from __future__ import annotations

import numpy as np
from phaserouter import Router

from .._arrays import Array
from .._case import Context, Values
from .._measure import rng_of
from .._report import Check, Report
from .._theory import arcs_over

TITLE = "Row-degree extremes"
RULE = "counts lie in the supports of their laws, exactly"
GUIDE = (
    "Sources that want nothing, one target, everything, or nearly so, beside targets of random degrees (one of them 0, "
    "one full). The rows of S cover target `j`'s phase `m_j` times, so its load before the cut lies between "
    "`t_j + m_j - M` and `min(t_j, m_j)`; a row's candidates likewise between `s_i + r_i - N` and `min(s_i, r_i)`. "
    "Where the two limits meet, the count is fixed: full rows have exactly `r_i` candidates and full columns `m_j` "
    "sources. Bad news would be a single count outside."
)


def parameters(quick: bool) -> Values:
    """Neither size is a multiple of a word."""
    return {"m": 257, "n": 193, "k": 16, "seeds": 5 if quick else 50}


def _source_degrees(m: int, n: int, rng: np.random.Generator) -> dict[str, Array]:
    one = np.zeros(m, np.int64)
    one[rng.integers(m)] = 1
    return {
        "all 0": np.zeros(m, np.int64),
        "all 1": np.ones(m, np.int64),
        "all N": np.full(m, n),
        "all N - 1": np.full(m, n - 1),
        "one N, others 0": one * n,
        "one N, others 1": one * (n - 1) + 1,
        "one 0, others N": (1 - one) * n,
        "half N, half 0": np.where(np.arange(m) < m // 2, n, 0),
        "0 to N evenly": np.linspace(0, n, m).astype(np.int64),
        "random": rng.integers(0, n + 1, m),
    }


def run(p: Values, context: Context) -> Values:
    """Counts outside the supports of their laws, over seeds."""
    m, n, k = p["m"], p["n"], p["k"]
    rng = rng_of(context, 101)
    t = rng.integers(0, m + 1, n)
    t[:2] = 0, m
    router = Router(context.seed, num_threads=context.num_threads)
    rows = []
    for name, s in _source_degrees(m, n, rng).items():
        row = {"degrees": name, "outside": 0, "fixed": 0, "cut_wrong": 0, "least": n, "most": 0, "load": 0}
        for seed in range(p["seeds"]):
            router.seed = context.seed + seed
            _look(router, s, t, k, row)
        rows.append(row)
    return {"rows": rows}


def _look(router: Router, s: Array, t: Array, k: int, row: Values) -> None:
    m, n = len(s), len(t)
    routes, cut = router.route(s, t, n), router.route(s, t, k)
    counts, loads = routes.counts, routes.column_loads()
    permutations = router.permutations(m, n)
    over_targets = arcs_over(s, n)[permutations.pi_s]
    over_sources = arcs_over(t, m)[permutations.pi_t]
    for seen, drawn, marked, population in ((loads, t, over_targets, m), (counts, s, over_sources, n)):
        low, high = np.maximum(0, drawn + marked - population), np.minimum(drawn, marked)
        row["outside"] += int(((seen < low) | (seen > high)).sum())
        row["fixed"] += int((low == high).sum())
    row["cut_wrong"] += int((cut.counts != np.minimum(counts, k)).sum())
    row["least"] = min(row["least"], int(counts.min()))
    row["most"] = max(row["most"], int(counts.max()))
    row["load"] = max(row["load"], int(loads.max()))
    row["expected"] = float(s.sum() * t.sum() / (m * n))
    row["routes"] = int(counts.sum())


def rules(found: Values) -> list[Check]:
    """Nothing outside, and the cut leaves min(C_i, k)."""
    outside = sum(row["outside"] for row in found["rows"])
    wrong = sum(row["cut_wrong"] for row in found["rows"])
    empty = next(row for row in found["rows"] if row["degrees"] == "all 0")
    return [
        Check(
            "supports",
            "max(0, drawn + marked - population) <= count <= min(drawn, marked), rows and columns",
            outside == 0,
            f"{outside} outside",
        ),
        Check(
            "the cut", "a row keeps min(its candidates, k)", wrong == 0, f"{wrong} rows with another number"
        ),
        Check("no degree", "sources of degree 0 get nothing", empty["most"] == 0, f"at most {empty['most']}"),
    ]


def measured(found: Values) -> str:
    """In a line."""
    counts = found["seeds"] * len(found["rows"]) * (found["m"] + found["n"])
    fixed = sum(row["fixed"] for row in found["rows"])
    outside = sum(row["outside"] for row in found["rows"])
    return f"{outside} of {counts:,} counts outside; {fixed:,} of them have one possible value"


def show(found: Values, report: Report, context: Context) -> None:
    """Every shape of degrees."""
    report.table(
        "extremes",
        f"{found['m']} sources, {found['n']} targets, {found['seeds']} seeds",
        {
            "degrees": "source degrees",
            "least": "fewest candidates of a row",
            "most": "most",
            "load": "largest load",
            "fixed": "counts with one possible value",
            "outside": "counts outside their limits",
            "expected": ("expected routes before the cut", "{:,.1f}"),
            "routes": "routes, last seed",
        },
        found["rows"],
    )
