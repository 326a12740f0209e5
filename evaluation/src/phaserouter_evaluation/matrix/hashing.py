"""Loads beside those of hash routers at the same job."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from phaserouter import Router, apportion, plots
from phaserouter.baselines import chung_lu, uniform_hash, weighted_hash
from phaserouter.stats import degrees_for_fill
from scipy import stats as laws

from .._arrays import Array
from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, mean_p, seeds_of
from .._measure import milliseconds, rng_of
from .._report import Check, Report
from .._theory import load_variance
from .plots import loads_beside

TITLE = "Hash comparison"
RULE = "variance of loads: assign 0; route by its laws, and then below hashing's"
GUIDE = (
    "First loads with one mean: 8 targets a row, exactly (hash, assign) or on average (route without a cut). Two ways to "
    "use route have a law: without a cut (hypergeometric), and with full sources cut from 2k candidates to k (binomial of "
    "its cap). Both must match it and stay below the hash, whose own law is binomial, too. **The bad news is the third "
    "way, half-full matrices cut hard**: sources whose arcs nearly coincide have nearly the same candidates, so with many "
    "more sources than targets a few sets of candidates decide all loads, and these may be expected to vary *more* than "
    "hashing's; the table says by how much. No law is broken (the theory claims nothing there), the caps hold, but who "
    "wants even loads should assign, give full sources, or not cut. Then full rows at several k, where each router fills "
    "(nearly) all slots; shares of uneven weights are apportioned by largest remainders, and assign is given these integers, "
    "so that they are its loads. Hash routers need no "
    "degrees and no number of sources, and compute a row from nothing else. Times are of NumPy code where marked, and no "
    "race (docs/performance.md has compiled hash routers)."
)

_FULL, _HALVED, _SHORT = "route, full sources", "route, full sources, cut by half", "route, short arcs, cut"


def parameters(quick: bool) -> Values:
    """Variances over `samples` seeds, full rows over `seeds`."""
    return {
        "variance": [1024, 128, 8],
        "samples": 3000,
        "shapes": [[4096, 128], [512, 512]],
        "fan_outs": [2, 8] if quick else [1, 2, 4, 8, 16, 32],
        "seeds": 5 if quick else 50,
    }


def run(p: Values, context: Context) -> Values:
    """Both experiments."""
    rows = []
    for weights in ("equal", "uneven"):
        for m, n in p["shapes"]:
            for k in p["fan_outs"]:
                rows += _full_rows(weights, m, n, k, p["seeds"], context)
    m, n, k = p["variance"]
    return {**_variances(m, n, k, p["samples"], context), "rows": rows}


def _variances(m: int, n: int, k: int, samples: int, context: Context) -> Values:
    """Per seed, the mean over targets of the squared distance of a load from its mean."""
    seeds = seeds_of(context, samples, 117)
    router = Router(0, num_threads=context.num_threads)
    full, half, mean = np.full(m, n), np.full(m, n // 2), m * k / n
    caps, wide = np.full(n, 2 * m * k // n), np.full(n, m // 2)
    loads = {
        "route, half-full sources, no cut": router.sample_loads(half, caps, n, seeds),
        _HALVED: router.sample_loads(full, caps, k, seeds),
        "uniform hash (NumPy)": np.stack(
            [np.bincount(uniform_hash(m, n, k, int(q)).ravel(), minlength=n) for q in seeds]
        ),
        "route, half-full matrices, cut": router.sample_loads(half, wide, k, seeds),
        f"assign, k = {k}": np.stack([_assigned(router, int(q), m, n, k) for q in seeds]),
    }
    # Every route of a full source survives a cut by half with probability 1/2, on its own (docs/theory.md).
    variances = {
        "route, half-full sources, no cut": float(load_variance(half, caps)[0]),
        _HALVED: float(caps[0] / 4),
        "uniform hash (NumPy)": mean * (1 - mean / m),
        f"assign, k = {k}": 0.0,
    }
    edges = np.arange(mean - 40, mean + 41, 2)
    rows = []
    for name, seen in loads.items():
        squares = ((seen - mean) ** 2).mean(axis=1)
        law = variances.get(name)
        rows.append(
            {
                "router": name,
                "law": law,
                "measured": float(squares.mean()),
                "error": float(squares.std() / np.sqrt(samples)),
                "largest": float((seen.max(axis=1) / mean).mean()),
                "p": None if law is None else mean_p(squares, law),
                "histogram": np.histogram(seen, edges)[0].tolist(),
            }
        )
    at = edges - 1  # a bin holds the loads from its lower edge to below its upper one
    rows[0]["law_histogram"] = np.diff(laws.hypergeom(m, m // 2, int(caps[0])).cdf(at)).tolist()
    rows[2]["law_histogram"] = np.diff(laws.binom(m, mean / m).cdf(at)).tolist()
    return {"mean": mean, "edges": edges.tolist(), "ways": rows}


def _assigned(router: Router, seed: int, m: int, n: int, k: int) -> Array:
    return _seeded(router, seed).assign(m, np.ones(n, np.int64), k).column_loads()


def _full_rows(kind: str, m: int, n: int, k: int, seeds: int, context: Context) -> list[Values]:
    weights = np.ones(n, np.int64) if kind == "equal" else rng_of(context, 118).integers(1, 5, n)
    shares = apportion(weights, m * k, m)
    router = Router(0, num_threads=context.num_threads)
    full = np.full(m, n)
    doubled = apportion(weights, 2 * m * k, m)
    # The shortest arcs of one density on both sides that fill 99.9 % of the rows; uneven ones in proportion.
    base = degrees_for_fill(m, n, k, 0.999)
    t = apportion(weights, min(int(base.target_degree) * n, m * n), m)
    s = np.full(m, degrees_for_fill(m, n, k, 0.999, target_degrees=t).source_degree)
    jobs: dict[str, Callable[[int], Array]] = {
        # Weights that are integers and sum to k m are the loads, whatever the seed.
        "assign": lambda seed: _seeded(router, seed).assign(m, shares, k).targets,
        _FULL: lambda seed: _seeded(router, seed).route(full, shares, k).targets,
        _HALVED: lambda seed: _seeded(router, seed).route(full, doubled, k).targets,
        _SHORT: lambda seed: _seeded(router, seed).route(s, t, k).targets,
        "weighted hash (NumPy)": lambda seed: weighted_hash(m, weights, k, seed),
        "Chung-Lu (NumPy)": lambda seed: chung_lu(m, weights, k, seed),
    }
    if kind == "equal":
        jobs["uniform hash (NumPy)"] = lambda seed: uniform_hash(m, n, k, seed)
        del jobs["weighted hash (NumPy)"]
    return [
        {"weights": kind, "m": m, "n": n, "k": k, "router": name, **_even(job, shares, m * k, seeds, context)}
        for name, job in jobs.items()
    ]


def _seeded(router: Router, seed: int) -> Router:
    router.seed = seed
    return router


def _even(job: Callable[[int], Array], shares: Array, slots: int, seeds: int, context: Context) -> Values:
    ratios, filled, exact = [], [], True
    owed = shares > 0  # the lightest of uneven weights may be owed no route at all
    for seed in seeds_of(context, seeds, 119):
        routes = job(int(seed))
        loads = np.bincount(routes[routes >= 0], minlength=len(shares))
        ratios.append(loads[owed] / shares[owed])
        exact &= bool((loads == shares).all())
        filled.append(loads.sum() / slots)
    found = np.stack(ratios)
    return {
        "fill": round(float(np.mean(filled)), 6),
        "skew": round(float((found.max(axis=1) / found.mean(axis=1)).mean()), 4),
        "worst": round(float(found.max()), 4),
        "cv": round(float((found.std(axis=1) / found.mean(axis=1)).mean()), 5),
        "exact": exact,
        "median_ms": milliseconds(lambda: job(1), seconds=0.02, least=3)["median_ms"],
    }


def rules(found: Values) -> list[Check]:
    """Variances by their laws, and below the hash's."""
    ways = {row["router"]: row for row in found["ways"]}
    hashed = ways["uniform hash (NumPy)"]
    checks = [
        Check(
            f"{name}: variance",
            f"{row['law']:.2f} by its law; Student's t over {found['samples']:,} seeds, p >= {LEVEL:g} ({FALSE_ALARM})",
            row["p"] >= LEVEL,
            f"{row['measured']:.2f}, p = {row['p']:.2g}",
        )
        for name, row in ways.items()
        if row["law"] is not None
    ]
    for name in ("route, half-full sources, no cut", _HALVED):
        row = ways[name]
        z = (row["measured"] - hashed["measured"]) / np.hypot(row["error"], hashed["error"])
        checks.append(
            Check(
                f"{name}: at most hashing",
                "variance at most that of the uniform hash with the same mean, as the laws have it; one-sided Welch z, "
                f"p >= {LEVEL:g} ({FALSE_ALARM})",
                float(laws.norm.sf(z)) >= LEVEL,
                f"{row['measured']:.2f} and {hashed['measured']:.2f}",
            )
        )
    exact = [row for row in found["rows"] if row["router"] in ("assign", _FULL)]
    inexact = [row for row in exact if not row["exact"]]
    checks.append(
        Check(
            "exact loads",
            "assign with the shares as weights, and route with full sources and the shares as caps: every load its share, "
            f"{found['seeds']} seeds",
            not inexact,
            f"{len(inexact)} of {len(exact)} jobs with another load",
        )
    )
    return checks


def measured(found: Values) -> str:
    """In a line."""
    ways = [f"{row['router']} {row['measured']:.1f}" for row in found["ways"]]
    return f"variance at mean {found['mean']:g}: {'; '.join(ways)}"


def show(found: Values, report: Report, context: Context) -> None:
    """Variances, then full rows."""
    m, n, _ = found["variance"]
    report.table(
        "hash-variance",
        f"One mean, {found['mean']:g}: {m:,} sources, {n} targets, {found['samples']:,} seeds",
        {
            "router": "router",
            "law": ("variance of a load, law", "{:.2f}"),
            "measured": ("measured", "{:.2f}"),
            "error": ("standard error", "{:.2f}"),
            "ratio": ("over hashing's law", "{:.3f}"),
            "largest": ("largest / mean load", "{:.3f}"),
        },
        [{**row, "ratio": row["measured"] / found["ways"][2]["law"]} for row in found["ways"]],
    )
    report.picture(
        "hash-variance",
        loads_beside(found, theme=report.theme),
        "Steps: loads of all targets over all seeds; points: the laws. "
        + "".join(
            f"{row['router']}: all loads at the mean, not drawn. "
            for row in found["ways"]
            if not row["measured"]
        )
        + f"The widest is {max(found['ways'], key=lambda row: float(row['measured']))['router']}.",
    )
    _show_full_rows(found, report)


def _show_full_rows(found: Values, report: Report) -> None:
    for key, title, digits in (
        ("cv", "CV of load / share", "{:.4f}"),
        ("skew", "Largest load over mean load", "{:.3f}"),
    ):
        for kind in ("equal", "uneven"):
            rows = [row for row in found["rows"] if row["weights"] == kind]
            names = list(dict.fromkeys(row["router"] for row in rows))
            report.table(
                f"hash-{kind}-{key}",
                f"{title}, {kind} weights, means over {found['seeds']} seeds",
                {"shape": "sources x targets", "k": "k", **{name: (name, digits) for name in names}},
                _pivot(rows, key),
            )
    report.text(_said(found))
    rows = [row for row in found["rows"] if row["weights"] == "equal" and row["m"] != row["n"]]
    names = list(dict.fromkeys(row["router"] for row in rows))
    report.picture(
        "hash-skew",
        plots.skew_against_k(
            found["fan_outs"],
            {name: [row["skew"] for row in rows if row["router"] == name] for name in names},
            title=f"Full rows, equal weights: {rows[0]['m']:,} sources, {rows[0]['n']} targets",
            theme=report.theme,
        ),
        "Largest load over mean load, averaged over seeds: 1 is perfect. Proved to be there: assign, and route with full sources.",
    )
    largest = max(found["fan_outs"])
    report.table(
        "hash-times",
        f"Milliseconds of a call (median), k = {largest}, equal weights; not a race, see above",
        {"shape": "sources x targets", **{name: (name, "{:.2f}") for name in names}},
        _pivot([x for x in found["rows"] if x["weights"] == "equal" and x["k"] == largest], "median_ms"),
    )


def _pivot(rows: list[Values], key: str) -> list[Values]:
    """A row for every shape and k, a column for every router."""
    found: dict[tuple[int, int, int], Values] = {}
    for row in rows:
        at = (row["m"], row["n"], row["k"])
        entry = found.setdefault(at, {"shape": f"{row['m']:,} x {row['n']}", "k": row["k"]})
        entry[row["router"]] = row[key]
    return list(found.values())


def _said(found: Values) -> str:
    """What the tables say, in words: where route loses to hashing."""
    inexact = [row for row in found["rows"] if row["router"] in ("assign", _FULL) and not row["exact"]]
    said = "assign and route with full sources "
    said += (
        "missed shares (see the checks)." if inexact else "met every share, so no router can be more even."
    )
    for name, what in (
        (_HALVED, "takes twice the shares as caps"),
        (_SHORT, "takes the shortest arcs that fill 99.9 % of the rows"),
    ):
        jobs = [row for row in found["rows"] if row["router"] == name]
        lost = [row for row in jobs if row["cv"] > _hashed(found, row)]
        fill = min(row["fill"] for row in jobs)
        said += f' "{name}" {what} ({fill:.2%} of the slots or more); hashing has a lower CV in '
        said += f"{len(lost)} of {len(jobs)} jobs"
        said += f": {_listed(lost)}." if lost else "."
    return said


def _hashed(found: Values, job: Values) -> float:
    """The CV of hashing at the same job."""
    same = [
        row
        for row in found["rows"]
        if "hash" in row["router"] and all(row[key] == job[key] for key in ("weights", "m", "n", "k"))
    ]
    return min(float(row["cv"]) for row in same)


def _listed(jobs: list[Values]) -> str:
    """Jobs by shape and weights, with their fan-outs."""
    groups: dict[str, list[str]] = {}
    for row in jobs:
        groups.setdefault(f"{row['m']:,} x {row['n']}, {row['weights']} weights", []).append(str(row["k"]))
    return "; ".join(f"{shape}, k = {', '.join(k)}" for shape, k in groups.items())
