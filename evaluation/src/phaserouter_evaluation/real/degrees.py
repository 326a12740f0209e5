"""Real degree sequences as capacities, and as what sources want."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import numpy.typing as npt
from phaserouter import Router, apportion, baselines
from phaserouter.datasets import autonomous_systems, political_blogs
from phaserouter.stats import column_load_law, load_metrics

from .._arrays import Array
from .._case import Case, Context, Values
from .._chance import FALSE_ALARM, LEVEL
from .._report import Report
from .._shares import ROUNDED, shares_of
from . import plots as drawn

AS = "autonomous systems"
BLOGS = "political blogs"
_FAN_OUTS = {AS: 8, BLOGS: 13}
ALL, WANTED = "k targets for every source", "as many targets as a source has links, up to k"

ASSIGN, ROUTE = "phase router: assign", "phase router: route"
WEIGHTED, UNIFORM, CHUNG_LU = "weighted hash", "uniform hash", "Chung-Lu"

# Ranks of targets that a picture shows, evenly on its logarithmic axis; some coincide.
_RANKS = 600


def degree_cases() -> list[Case]:
    """Both networks."""
    return [Case(name, {"kind": "degrees", "k": k}, 2**28) for name, k in _FAN_OUTS.items()]


def network(name: str) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """How many links each source has, and each target."""
    if name == BLOGS:
        return political_blogs()
    links = autonomous_systems()
    return links, links


def run_degrees(case: Case, context: Context) -> Values:
    """Loads of every router when every source has k targets, and when it has as many as it wants."""
    k, seed = case.parameters["k"], context.seed
    links, weights = network(case.name)
    shares = apportion(weights, k * len(links), len(links))
    jobs = _jobs(links, weights, shares, k, seed, context.num_threads)
    found = {demand: {name: job() for name, job in routers.items()} for demand, routers in jobs.items()}
    wanted = np.minimum(links, k)
    # For whoever wants w of k, w / k of the targets: then w candidates on average, and never more than k.
    law = column_load_law(_degrees(wanted, k, len(shares)), shares)
    # Targets of equal degree and load have equal chances.
    degree, load = np.unique(np.stack([shares, found[WANTED][ROUTE]]), axis=1)
    law = replace(law, drawn=degree)
    tails = np.minimum(law.cdf(load), law.sf(load - 1))
    return {
        "m": len(links),
        "n": len(shares),
        "largest_share": int(shares.max()),
        "shares_cut": int((shares == len(links)).sum()),
        "without_share": int((shares == 0).sum()),
        "wanted": {ALL: k * len(links), WANTED: int(wanted.sum())},
        "exact": bool((found[ALL][ASSIGN] == shares).all() and (found[ALL][ROUTE] == shares).all()),
        "rounded_off": _rounded_off(weights, k, seed, context.num_threads),
        "over_cap": int(sum((found[demand][ROUTE] > shares).sum() for demand in found)),
        "by_rank": _by_rank(shares, {name: found[ALL][name] for name in (UNIFORM, WEIGHTED, ASSIGN)}),
        "worst_tail": min(1.0, 2 * float(tails.min()) * len(shares)),
        "routers": [
            {"demand": demand, "router": name, **_measured(loads, shares, k * len(links), demand, wanted)}
            for demand, routers in found.items()
            for name, loads in routers.items()
        ],
    }


def _rounded_off(weights: Array, k: int, seed: int, threads: int) -> int:
    """Loads and sums of loads of an assignment by the links themselves that are not their shares, rounded."""
    m = len(weights)
    loads = Router(seed, num_threads=threads).assign(m, weights, k).column_loads()
    return shares_of(weights, k * m, m).faults(loads)


def _degrees(wanted: Array, k: int, n: int) -> npt.NDArray[np.int64]:
    return np.round(wanted * (n / k)).astype(np.int64)


def _jobs(
    links: Array, weights: Array, shares: Array, k: int, seed: int, threads: int
) -> dict[str, dict[str, Callable[[], npt.NDArray[np.int64]]]]:
    """What gives the loads of every router, by what is wanted."""
    m, n = len(links), len(shares)
    wanted = np.minimum(links, k)
    router = Router(seed, num_threads=threads)
    first = np.arange(k) < wanted[:, None]
    everything = np.ones((m, k), np.bool_)

    def weighted(which: Array) -> npt.NDArray[np.int64]:
        return np.bincount(baselines.weighted_hash(m, weights, k, seed)[which], minlength=n)

    def uniform(which: Array) -> npt.NDArray[np.int64]:
        return np.bincount(baselines.uniform_hash(m, n, k, seed)[which], minlength=n)

    return {
        ALL: {
            # Weights that are integers and sum to k m are the loads, whatever the seed.
            ASSIGN: lambda: router.assign(m, shares, k).column_loads(),
            ROUTE: lambda: router.route(np.full(m, n), shares, k).column_loads(),
            WEIGHTED: lambda: weighted(everything),
            UNIFORM: lambda: uniform(everything),
            CHUNG_LU: lambda: _chung_lu(np.full(m, k), shares, np.random.default_rng([seed, 0])),
        },
        WANTED: {
            ROUTE: lambda: router.route(_degrees(wanted, k, n), shares, k).column_loads(),
            WEIGHTED: lambda: weighted(first),
            UNIFORM: lambda: uniform(first),
            CHUNG_LU: lambda: _chung_lu(wanted, shares, np.random.default_rng([seed, 1])),
        },
    }


def _chung_lu(wanted: Array, shares: Array, rng: np.random.Generator) -> npt.NDArray[np.int64]:
    """Loads of independent edges, each with probability min(1, w_i t_j / sum(t)): sources that want as much are alike."""
    loads = np.zeros(len(shares), np.int64)
    for want, sources in zip(*np.unique(wanted, return_counts=True)):
        loads += rng.binomial(sources, np.minimum(1.0, want * shares / shares.sum()))
    return loads


def _by_rank(shares: Array, loads: dict[str, npt.NDArray[np.int64]]) -> Values:
    """Shares and loads of some targets, by descending share."""
    order = np.argsort(-shares, kind="stable")
    ranks = np.unique(np.round(np.geomspace(1, len(shares), _RANKS)).astype(np.int64))
    shown = order[ranks - 1]
    return {
        "rank": ranks,
        "share": shares[shown],
        "loads": {name: of[shown] for name, of in loads.items()},
    }


def _measured(loads: Array, shares: Array, slots: int, demand: str, wanted: Array) -> Values:
    asked = slots if demand == ALL else int(wanted.sum())
    # Were every target to get its part of what is asked.
    ideal = shares * (asked / slots)
    of = load_metrics(loads, ideal)
    return {
        "sent": round(float(loads.sum()) / asked, 5),
        "max_over_share": round(of.max, 4),
        "cv": round(of.cv, 4),
        "above": int((loads > shares).sum()),
        "dropped": round(float(np.maximum(loads - shares, 0).sum()) / asked, 5),
    }


def report_degrees(rows: list[Values], report: Report) -> None:
    """Checks, a table and a picture a network."""
    report.heading("Real degrees")
    report.text(
        "Targets are the nodes of a real network, with capacities in proportion to their numbers of links (shares of k M "
        "routes, M sources, apportioned by largest remainders; examples/data says where the data come from). First every "
        "source is to have k targets. Then source i wants "
        "w_i = min(k, its own links) targets: `route` with source degree N w_i / k and the shares as target degrees gives w_i "
        "candidates on average and never a load above a share; `assign` has the same k for all and is not in that table. "
        "Look at the largest load over its ideal and at what is dropped where a target takes its share and no more. Bad "
        "news would be a load of `route` or `assign` above a share."
    )
    for row in rows:
        _check_network(row, report)
        _show_network(row, report)
    report.text(
        "The weighted hash knows the shares but not who else has chosen a target; Chung-Lu's edges are independent, so its "
        "rows have k targets only on average. Where what sources want varies, expect `route` to spread less than both, because "
        "each target draws from a fixed set of sources. It does not serve every wish: what a source wants it gets on "
        "average only."
    )


def _check_network(row: Values, report: Report) -> None:
    name = row["case"]
    report.check(
        f"{name}: exact",
        "every load of assign with the capacities as weights, and of route with all sources wanting all, is the capacity",
        row["exact"],
        "compared",
    )
    report.check(
        f"{name}: rounded by seed",
        f"assign with the numbers of links as weights: {ROUNDED}",
        row["rounded_off"] == 0,
        f"{row['rounded_off']} off",
    )
    report.check(
        f"{name}: cap",
        "no load of route above its share",
        row["over_cap"] == 0,
        f"{row['over_cap']} above",
    )
    report.check(
        f"{name}: wanted degrees",
        "loads of route lie within the column law (all targets together; "
        f"{FALSE_ALARM}; no row has more than k candidates, so that nothing is cut)",
        row["worst_tail"] >= LEVEL,
        f"p = {row['worst_tail']:.3g}",
    )


def _show_network(row: Values, report: Report) -> None:
    name, k = row["case"], row["k"]
    slug = name.split()[-1]
    report.table(
        f"degrees-{slug}",
        f"{name}: {row['m']:,} sources, {row['n']:,} targets, k = {k}; shares up to {row['largest_share']:,}, "
        f"{row['without_share']:,} targets with none",
        {
            "demand": "wanted",
            "router": "router",
            "sent": ("routes / wanted", "{:.1%}"),
            "max_over_share": ("largest load / its ideal", "{:.2f}"),
            "cv": ("CV of load / ideal", "{:.3f}"),
            "above": "targets above their share",
            "dropped": ("dropped there", "{:.1%}"),
        },
        row["routers"],
    )
    report.picture(
        f"degrees-{slug}",
        drawn.loads_by_rank(
            row["by_rank"],
            title=f"{name}: {row['m']:,} sources x {k} targets",
            theme=report.theme,
        ),
        f"{name}: loads where every source has {k} targets, by share; {len(row['by_rank']['rank'])} of the targets.",
    )
