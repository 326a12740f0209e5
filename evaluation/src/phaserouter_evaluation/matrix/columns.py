"""Target capacities that are hard to meet."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
from phaserouter import Router, apportion, plots
from phaserouter.baselines import weighted_hash
from phaserouter.stats import load_metrics

from .._arrays import Array
from .._case import Context, Values
from .._measure import rng_of
from .._report import Check, Report
from .._shares import ROUNDED, shares_of

TITLE = "Column-target stress"
RULE = "assign: every load is its share, rounded; route: no load above its cap; weight 0 gets nothing"
GUIDE = (
    "Weights that no random choice meets: one hot target, geometric weights, mostly zeros, as many full targets as a row "
    "has slots, a heavy tail. *assign* must give every target its share of the routes, rounded down or up. *route* with the "
    "shares, apportioned by largest remainders, as target degrees and full source degrees must give exactly these "
    "(exactness); with half-full sources its loads must stay below them. The weighted hash (NumPy) knows the weights and "
    "no capacity; drawing k *different* "
    "targets also keeps a hot target from its share. Bad news for us would be any deviation at all."
)


_DRAWN = "geometric, ratio 0.85"


def parameters(quick: bool) -> Values:
    """The size of a mixture of experts."""
    return {"m": 4096, "n": 256, "k": 8, "bytes": 1 << 28}


def _weights(n: int, k: int, rng: np.random.Generator) -> dict[str, Array]:
    hot = np.ones(n, np.int64)
    hot[n // 3] = 10**9
    return {
        "equal": np.ones(n, np.int64),
        "one hot target": hot,
        _DRAWN: np.maximum(1, 10**6 * 0.85 ** np.arange(n)).astype(np.int64),
        "95 % zero": np.where(rng.permutation(n) < max(k, n // 20), rng.integers(1, 100, n), 0),
        "k targets, all full": (rng.permutation(n) < k).astype(np.int64),
        "heavy tail (Pareto 0.8)": (1 + 100 * rng.pareto(0.8, n)).clip(max=1e9).astype(np.int64),
    }


def run(p: Values, context: Context) -> Values:
    """Loads of assign, route and the weighted hash against the shares."""
    m, n, k = p["m"], p["n"], p["k"]
    router = Router(context.seed, num_threads=context.num_threads)
    rows, drawn = [], {}
    for name, weights in _weights(n, k, rng_of(context, 102)).items():
        exactly, shares = shares_of(weights, m * k, m), apportion(weights, m * k, m)
        assigned = router.assign(m, weights, k).column_loads()
        exact = router.route(np.full(m, n), shares, k).column_loads()
        below = router.route(np.full(m, n // 2), shares, k).column_loads()
        seen = np.bincount(weighted_hash(m, weights, k, context.seed).ravel(), minlength=n)
        of_hash = load_metrics(seen, shares)
        if name == _DRAWN:
            drawn = {"shares": shares, "assign": assigned, "hash": seen}
        rows.append(
            {
                "weights": name,
                "unfair": unfair(weights, shares, m * k, m),
                "largest_share": int(shares.max()),
                "at_limit": int((shares == m).sum()),
                "assign_off": exactly.faults(assigned),
                "route_off": int(np.abs(exact - shares).sum()),
                "above": int((below > shares).sum()),
                "half_fill": float(below.sum() / (m * k)),
                "zero_got": int(assigned[weights == 0].sum() + below[weights == 0].sum()),
                "hash_max": of_hash.max,
                "hash_over": of_hash.dropped,
            }
        )
    return {"rows": rows, "drawn": {key: loads.tolist() for key, loads in drawn.items()}}


def unfair(weights: Array, shares: Array, total: int, cap: int) -> int:
    """Shares that break the quota rule, in exact arithmetic; the wrong sum counts as one.

    Targets that are cut off at the cap aside, a share is the floor or the ceiling of its part of what they leave.
    """
    w, t = [int(x) for x in weights], [int(x) for x in shares]
    full = [j for j in range(len(w)) if t[j] == cap]
    left, mass = total - cap * len(full), sum(w) - sum(w[j] for j in full)
    wrong = int(sum(t) != total)
    for j in range(len(w)):
        if t[j] == cap:
            # What stands at the cap is owed it: its part of what the lighter targets and itself share is not below.
            lighter = mass + w[j]
            wrong += Fraction(w[j] * (left + cap), lighter) <= cap - 1
        else:
            # One that rounding alone brought to the cap moves the others by less than their part of one route.
            part: Any = Fraction(w[j] * left, mass) if mass else 0
            wrong += abs(t[j] - part) >= 1 + (Fraction(w[j], mass) if mass else 0)
    return wrong


def rules(found: Values) -> list[Check]:
    """Exactness, caps, and that shares are shares."""
    rows = found["rows"]
    assign_off, route_off = sum(r["assign_off"] for r in rows), sum(r["route_off"] for r in rows)
    above, got = sum(r["above"] for r in rows), sum(r["zero_got"] for r in rows)
    wrong = sum(r["unfair"] for r in rows)
    return [
        Check(
            "apportionment",
            "apportioned shares add up, and each is within 1 of its proportion (those at M: at least it)",
            wrong == 0,
            f"{wrong} shares off",
        ),
        Check("assign is exact", ROUNDED, assign_off == 0, f"{assign_off} off"),
        Check(
            "route is exact",
            "full sources: every load is its apportioned share",
            route_off == 0,
            f"{route_off} routes off",
        ),
        Check("cap", "half-full sources: no load above its share", above == 0, f"{above} above"),
        Check("zeros", "a target of weight 0 gets nothing", got == 0, f"{got} routes"),
    ]


def measured(found: Values) -> str:
    """In a line."""
    off = sum(r["assign_off"] + r["route_off"] for r in found["rows"])
    worst = max(found["rows"], key=lambda r: float(r["hash_over"]))
    return (
        f"{off} loads off in {len(found['rows'])} profiles; the weighted hash (NumPy) exceeds the shares by up to "
        f"{worst['hash_over']:.1%} of its routes ({worst['weights']})"
    )


def show(found: Values, report: Report, context: Context) -> None:
    """Every profile, and the geometric one drawn."""
    report.table(
        "columns",
        f"{found['m']:,} sources, {found['n']} targets, k = {found['k']}",
        {
            "weights": "weights",
            "largest_share": "largest share",
            "at_limit": "shares that are M",
            "assign_off": "assign: loads off",
            "route_off": "route, full sources: routes off",
            "above": "route, half-full sources: loads above",
            "half_fill": ("slots filled", "{:.1%}"),
            "hash_max": ("weighted hash (NumPy): largest load / share", "{:.2f}"),
            "hash_over": ("routes above the shares", "{:.1%}"),
        },
        found["rows"],
    )
    drawn = {key: np.array(loads) for key, loads in found["drawn"].items()}
    report.picture(
        "columns",
        plots.column_loads(
            {"weighted hash (NumPy)": drawn["hash"], "assign": drawn["assign"]},
            drawn["shares"],
            title=f"Geometric weights: loads and shares ({found['m']:,} sources, k = {found['k']})",
            theme=report.theme,
        ),
        "The heaviest weights ask for more than M sources; apportionment gives them M and the rest to the others. "
        "assign must meet every share to within a route (a check says so); expect hashing to scatter around the light ones and to miss the "
        "heavy ones.",
    )
