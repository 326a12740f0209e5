"""Loads beside those of hash routers at the same job."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy import stats as laws

from ... import plots
from ..._library import Array
from ..._router import Router, apportion
from ...baselines import chung_lu, rendezvous, uniform_hash, weighted_hash
from ...stats import degrees_for_fill
from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, mean_p, seeds_of
from .._measure import milliseconds, rng_of
from .._plots_matrix import loads_beside
from .._report import Check, Report
from .._theory import load_variance

TITLE = "Hash comparison"
RULE = "variance of loads: route's is its law's and at most hashing's, assign's is 0"
GUIDE = (
    "Two experiments. *Variance at one mean*: the degree router with half-full sources and no cut has 8 candidates a row "
    "on average, hashing 8 targets a row; both load a target with the same mean. The law gives the router's variance "
    "(28.0 here), a hash has that of a binomial law (60.0). *Full rows*: every row gets k different targets; route takes "
    "degrees that fill 99.9 % of rows and is cut at k. Look at largest load over mean (what a step waits for) and CV. "
    "Bad news would be a variance above hashing's. Hash routers need no degrees and no number of sources, never leave a "
    "slot empty, and compute a row from nothing else; with small k / N, or degrees far below the sizes, the degree "
    "router is hardly more even than they are. The times are of NumPy code and no race (docs/performance.md has "
    "compiled hash routers)."
)


def parameters(quick: bool) -> Values:
    """Variances over `samples` seeds, full rows over `seeds`."""
    return {
        "variance": [1024, 128, 8],
        "samples": 300 if quick else 3000,
        "m": 4096,
        "n": 128,
        "fan_outs": [2, 8] if quick else [1, 2, 4, 8, 16, 32],
        "seeds": 6 if quick else 60,
    }


def run(p: Values, context: Context) -> Values:
    """Both experiments."""
    rows = []
    for weights in ("equal", "uneven"):
        for k in p["fan_outs"]:
            rows += _full_rows(weights, p["m"], p["n"], k, p["seeds"], context)
    return {**_variances(*p["variance"], p["samples"], context), "rows": rows}


def _variances(m: int, n: int, k: int, samples: int, context: Context) -> Values:
    """Per seed, the mean over targets of the squared distance of a load from its mean."""
    s, t = np.full(m, n // 2), np.full(n, 2 * k * m // n)
    mean = float(s.sum() * t[0] / (m * n))
    router = Router(0, threads=context.threads)
    seeds = seeds_of(context, samples, 117)
    ours = router.sample_loads(s, t, n, seeds)
    hashed = np.stack([np.bincount(uniform_hash(m, n, k, int(q)).ravel(), minlength=n) for q in seeds])
    edges = [*np.arange(mean - 32, mean + 33, 2)]
    squares = [((loads - mean) ** 2).mean(axis=1) for loads in (ours, hashed)]
    law, binomial = float(load_variance(s, t)[0]), mean * (1 - mean / m)
    difference = float(squares[0].mean() - squares[1].mean())
    error = float(np.sqrt(sum(x.var(ddof=1) / samples for x in squares)))
    return {
        "mean": mean,
        "law_variance": law,
        "binomial_variance": binomial,
        "our_variance": float(squares[0].mean()),
        "hash_variance": float(squares[1].mean()),
        "law_p": mean_p(squares[0], law),
        "hash_p": mean_p(squares[1], binomial),
        "above_p": float(laws.norm.sf(difference / error)),
        "edges": edges,
        "histograms": {
            name: np.histogram(loads, edges)[0].tolist()
            for name, loads in (("route", ours), ("hash", hashed))
        },
        "marginals": _marginals(m, int(s.sum()) // n, int(t[0]), mean, edges),
    }


def _marginals(m: int, over: int, t: int, mean: float, edges: list[float]) -> Values:
    """Probabilities of the bins of the histograms by the laws."""
    at = np.asarray(edges) - 1e-9
    return {
        "route": np.diff(laws.hypergeom(m, over, t).cdf(at)).tolist(),
        "hash": np.diff(laws.binom(m, mean / m).cdf(at)).tolist(),
    }


def _full_rows(kind: str, m: int, n: int, k: int, seeds: int, context: Context) -> list[Values]:
    weights = np.ones(n, np.int64) if kind == "equal" else rng_of(context, 118).integers(1, 5, n)
    shares = apportion(weights, m * k, m)
    router = Router(0, threads=context.threads)
    # Equal arcs on both sides, as long as 99.9 % full rows take; uneven ones in proportion, as far as M allows.
    base = degrees_for_fill(m, n, k, 0.999)
    t = apportion(weights, min(int(base.target_degree) * n, m * n), m)
    s = np.full(m, degrees_for_fill(m, n, k, 0.999, target_degrees=t).source_degree)
    jobs: dict[str, Callable[[int], Array]] = {
        "assign": lambda seed: _seeded(router, seed).assign(m, weights, k).targets,
        "route": lambda seed: _seeded(router, seed).route(s, t, k).targets,
        "uniform hash (NumPy)": lambda seed: uniform_hash(m, n, k, seed),
        "weighted hash (NumPy)": lambda seed: weighted_hash(m, weights, k, seed),
        "rendezvous (NumPy)": lambda seed: rendezvous(m, weights, k, seed),
        "Chung-Lu (NumPy)": lambda seed: chung_lu(m, weights, k, seed),
    }
    if kind == "equal":
        del jobs["weighted hash (NumPy)"]
    return [
        {"weights": kind, "k": k, "router": name, **_even(job, shares, m * k, seeds, context)}
        for name, job in jobs.items()
    ]


def _seeded(router: Router, seed: int) -> Router:
    router.seed = seed
    return router


def _even(job: Callable[[int], Array], shares: Array, slots: int, seeds: int, context: Context) -> Values:
    ratios, filled = [], []
    for seed in seeds_of(context, seeds, 119):
        routes = job(int(seed))
        loads = np.bincount(routes[routes >= 0], minlength=len(shares))
        ratios.append(loads / shares)
        filled.append(loads.sum() / slots)
    found = np.stack(ratios)
    return {
        "fill": float(np.mean(filled)),
        "skew": float((found.max(axis=1) / found.mean(axis=1)).mean()),
        "worst": float(found.max()),
        "cv": float((found.std(axis=1) / found.mean(axis=1)).mean()),
        "exact": bool((found == 1).all()),
        **milliseconds(lambda: job(1), seconds=0.02, least=2),
    }


def rules(found: Values) -> list[Check]:
    """Variances by their laws."""
    inexact = [row for row in found["rows"] if row["router"] == "assign" and not row["exact"]]
    return [
        Check(
            "route: variance",
            f"{found['law_variance']:.3f} by the column law; Student's t over {found['samples']:,} seeds, "
            f"p >= {LEVEL:g}: {FALSE_ALARM}",
            found["law_p"] >= LEVEL,
            f"{found['our_variance']:.3f}, p = {found['law_p']:.2g}",
        ),
        Check(
            "route: at most hashing",
            "variance at most that of the uniform hash with the same mean (theory.md); one-sided Welch z, "
            f"p >= {LEVEL:g}: {FALSE_ALARM}",
            found["above_p"] >= LEVEL,
            f"{found['our_variance']:.3f} and {found['hash_variance']:.3f}",
        ),
        Check(
            "the yardstick",
            f"the uniform hash has its own law's variance, {found['binomial_variance']:.3f}; p >= {LEVEL:g}",
            found["hash_p"] >= LEVEL,
            f"{found['hash_variance']:.3f}, p = {found['hash_p']:.2g}",
        ),
        Check(
            "assign: variance 0",
            f"every load is its share, {found['seeds']} seeds, every k",
            not inexact,
            f"{len(inexact)} jobs with another load",
        ),
    ]


def measured(found: Values) -> str:
    """In a line."""
    return (
        f"variance at mean {found['mean']:g}: route {found['our_variance']:.1f}, hash {found['hash_variance']:.1f}, "
        "assign 0"
    )


def show(found: Values, report: Report, context: Context) -> None:
    """Variances, then full rows."""
    m, n, k = found["variance"]
    report.table(
        "hash-variance",
        f"One mean: {m:,} sources, {n} targets, {found['samples']:,} seeds",
        {
            "router": "router",
            "mean": ("mean load", "{:g}"),
            "law": ("variance, law", "{:.2f}"),
            "measured": ("variance, measured", "{:.2f}"),
            "ratio": ("over Poisson's", "{:.3f}"),
        },
        [
            _variance_row("route, no cut", found["mean"], found["law_variance"], found["our_variance"]),
            _variance_row(
                "uniform hash (NumPy)", found["mean"], found["binomial_variance"], found["hash_variance"]
            ),
            _variance_row(f"assign, k = {k}", found["mean"], 0.0, 0.0),
        ],
    )
    report.picture(
        "hash-variance",
        loads_beside(found, theme=report.theme),
        "Bars: loads of all targets over all seeds. Lines: the laws (hypergeometric, binomial). assign would be one bar, "
        "at the mean.",
    )
    for kind in ("equal", "uneven"):
        report.table(
            f"hash-{kind}",
            f"Full rows, {kind} weights: {found['m']:,} sources, {found['n']} targets, means over {found['seeds']} seeds",
            {
                "k": "k",
                "router": "router",
                "fill": ("slots filled", "{:.2%}"),
                "skew": ("largest / mean load over share", "{:.3f}"),
                "worst": ("largest load / share of any seed", "{:.3f}"),
                "cv": ("CV of load / share", "{:.4f}"),
                "median_ms": ("ms (median)", "{:.2f}"),
            },
            [row for row in found["rows"] if row["weights"] == kind],
        )
    report.text(_winners(found))
    rows = [row for row in found["rows"] if row["weights"] == "equal"]
    names = list(dict.fromkeys(row["router"] for row in rows))
    report.picture(
        "hash-skew",
        plots.skew_against_k(
            found["fan_outs"],
            {name: [row["skew"] for row in rows if row["router"] == name] for name in names},
            title=f"Full rows, equal weights: {found['m']:,} sources, {found['n']} targets",
            theme=report.theme,
        ),
        "Largest load over mean load, averaged over seeds: 1 is perfect.",
    )


def _variance_row(name: str, mean: float, law: float, measured: float) -> Values:
    return {"router": name, "mean": mean, "law": law, "measured": measured, "ratio": measured / mean}


def _winners(found: Values) -> str:
    """Where a baseline has a lower CV than route, said in words."""
    lost = []
    for row in found["rows"]:
        if "(NumPy)" in row["router"]:
            ours = next(
                x
                for x in found["rows"]
                if (x["weights"], x["k"], x["router"]) == (row["weights"], row["k"], "route")
            )
            if row["cv"] < ours["cv"]:
                lost.append(f"{row['router']} at k = {row['k']}, {row['weights']} weights")
    if not lost:
        return "In no row of these tables has a baseline a lower CV than route; none can be below assign, which has 0."
    return f"A lower CV than route has: {'; '.join(lost)}. None can be below assign, which has 0."
