"""What the cut at k leaves."""

from __future__ import annotations

import numpy as np
from phaserouter import Router
from phaserouter.stages import routes_matrix
from phaserouter.stats import expected_fill
from scipy import stats as distributions

from .._arrays import Array
from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, RARE, binomial_p, fit_p, mean_p, of_all, seeds_of
from .._measure import rng_of
from .._report import Check, Report
from .._theory import keep_probability
from .plots import cut_pictures

TITLE = "The cut at k"
RULE = "fill and P(i keeps j) exactly as derived; full sources: loads binomial"
GUIDE = (
    "*Fill* against k: the expected share of slots, from the row law (Student's t). *First order after the cut*: every "
    'pair\'s count over seeds against its exact probability (docs/theory.md, "What the cut at k does"). *Full sources* '
    "with r arcs over every phase: loads are Binomial(t_j, k / r). *Variance after the cut*: no law is known for other "
    "degrees, and none should be expected to favour us: the last table divides it by hashing's at the same mean. Expect "
    "values near 1, on either side, where a hard cut leaves few candidates of square jobs, and **above 1, up to several "
    "times, where sources are many more than targets**: sources with nearly equal arcs share their candidates. Caps hold "
    "there as everywhere; evenness needs assign, or full sources."
)


def parameters(quick: bool) -> Values:
    """Fill and pairs at a small size, variances at three shapes."""
    return {
        "m": 60,
        "n": 48,
        "fan_outs": [1, 2, 4, 8, 16, 24],
        "samples": 2000 if quick else 20_000,
        "shapes": [[256, 256], [1024, 128], [4096, 128]] if not quick else [[256, 256], [1024, 128]],
        "seeds": 100 if quick else 1000,
    }


def _degrees(m: int, n: int, rng: np.random.Generator) -> dict[str, tuple[Array, Array]]:
    return {
        "half-full": (np.full(m, n // 2), np.full(n, m // 2)),
        "uniform": (rng.integers(0, n + 1, m), rng.integers(0, m + 1, n)),
        "heavy-tailed": (
            np.minimum(n // 6 * (1 + rng.pareto(1.1, m)), n).astype(np.int64),
            np.minimum(m // 6 * (1 + rng.pareto(1.1, n)), m).astype(np.int64),
        ),
    }


def run(p: Values, context: Context) -> Values:
    """Fill, pairs, binomial loads, variances."""
    m, n = p["m"], p["n"]
    fill = []
    for at, (name, (s, t)) in enumerate(_degrees(m, n, rng_of(context, 212)).items()):
        for k in p["fan_outs"]:
            fill.append({"degrees": name, "k": k, **_fill(s, t, k, p["samples"], (213, at, k), context)})
    pairs = []
    for at, (name, (s, t)) in enumerate(_degrees(24, 20, rng_of(context, 214)).items()):
        for k in (1, 3):
            pairs.append({"degrees": name, "k": k, **_pairs(s, t, k, p["samples"], (215, at, k), context)})
    return {
        "fill": fill,
        "pairs": pairs,
        "full": _full_sources(p["samples"], context),
        "variances": [_variance(shape[0], shape[1], p["seeds"], context) for shape in p["shapes"]],
    }


def _fill(s: Array, t: Array, k: int, samples: int, purpose: tuple[int, ...], context: Context) -> Values:
    router = Router(0, num_threads=context.num_threads)
    loads = router.sample_loads(s, t, k, seeds_of(context, samples, *purpose))
    fills = loads.sum(axis=1) / (len(s) * k)
    law = expected_fill(s, t, k)
    # Where hardly a slot is ever empty there is no normal law to test by.
    enough = (1 - law) * len(s) * k * samples >= RARE
    return {"law": law, "measured": float(fills.mean()), "p": mean_p(fills, law) if enough else None}


def _pairs(s: Array, t: Array, k: int, samples: int, purpose: tuple[int, ...], context: Context) -> Values:
    m, n = len(s), len(t)
    router, counts = Router(0, num_threads=context.num_threads), np.zeros((m, n), np.int64)
    for seed in seeds_of(context, samples, *purpose):
        router.seed = int(seed)
        counts += routes_matrix(router.route(s, t, k).targets, n)
    law = np.clip(keep_probability(s, t, k), 0, 1)
    spread = np.sqrt(samples * law * (1 - law))
    z = np.divide(counts - samples * law, spread, out=np.zeros((m, n)), where=spread > 0)
    loads = law.sum(axis=0)
    ratios = loads[t > 0] / t[t > 0]
    return {
        "p": of_all(binomial_p(counts, samples, law)),
        "largest_z": float(np.abs(z).max()),
        "uncut": float((s.sum() * t.sum()) / (m * n)),
        "kept": float(law.sum()),
        "tilt": float(ratios.max() / ratios.min()) if ratios.min() > 0 else None,
    }


def _full_sources(samples: int, context: Context) -> Values:
    """Loads of a few targets: Binomial(t_j, k / r)."""
    m, n, turns, k = 90, 24, 8, 3
    t = np.full(n, m * turns // n)
    t[::2] += 20
    t[1::2] -= 20
    loads = Router(0, num_threads=context.num_threads).sample_loads(
        np.full(m, n), t, k, seeds_of(context, samples, 216)
    )
    fits = [
        fit_p(
            np.bincount(loads[:, j], minlength=m + 1),
            distributions.binom.pmf(np.arange(m + 1), t[j], k / turns),
        )
        for j in range(8)
    ]
    return {"p": of_all(fits), "fits": [round(x, 4) for x in fits]}


def _variance(m: int, n: int, seeds: int, context: Context) -> Values:
    """Half-full matrices: variance of the loads over that of a hash with the same mean."""
    s, t = np.full(m, n // 2), np.full(n, m // 2)
    router = Router(0, num_threads=context.num_threads)
    fan_outs = [k for k in (1, 2, 4, 8, 16, 24, 32, 48, 64, 96, 128) if k <= n // 2]
    ratios, errors, fills = [], [], []
    for k in fan_outs:
        loads = router.sample_loads(s, t, k, seeds_of(context, seeds, 217, m, k))
        mean = float(loads.mean())  # by symmetry the mean of every target
        squares = ((loads - mean) ** 2).mean(axis=1) / (mean * (1 - mean / m))
        ratios.append(round(float(squares.mean()), 4))
        errors.append(round(float(squares.std() / np.sqrt(seeds)), 4))
        fills.append(round(mean * n / (m * k), 5))
    return {"m": m, "n": n, "k": fan_outs, "ratio": ratios, "error": errors, "fill": fills}


def rules(found: Values) -> list[Check]:
    """Fill, pairs, and binomial loads. Variances have no law, hence no rule."""
    fills = [row for row in found["fill"] if row["p"] is not None]
    worst = min(fills, key=lambda row: float(row["p"]))
    p = of_all([row["p"] for row in fills])
    checks = [
        Check(
            "fill",
            f"{len(fills)} fills over {found['samples']:,} seeds each, Student's t with Bonferroni, p >= {LEVEL:g} "
            f"({FALSE_ALARM})",
            p >= LEVEL,
            f"p = {p:.2g}; the worst {worst['measured']:.5f} for {worst['law']:.5f}",
        )
    ]
    checks += [
        Check(
            f"first order, {row['degrees']}, k = {row['k']}",
            f"all 24 x 20 pairs, exact binomial with Bonferroni, p >= {LEVEL:g} ({FALSE_ALARM})",
            row["p"] >= LEVEL,
            f"largest |z| {row['largest_z']:.2f}, p = {row['p']:.2g}",
        )
        for row in found["pairs"]
    ]
    checks.append(
        Check(
            "full sources",
            f"8 loads are Binomial(t_j, k / r), chi-square with Bonferroni, p >= {LEVEL:g} ({FALSE_ALARM})",
            found["full"]["p"] >= LEVEL,
            f"p = {found['full']['p']:.2g}",
        )
    )
    return checks


def measured(found: Values) -> str:
    """In a line."""
    worst = max((max(row["ratio"]), f"{row['m']:,} x {row['n']}") for row in found["variances"])
    return (
        f"largest |z| of pairs {max(row['largest_z'] for row in found['pairs']):.2f}; variance after the cut up to "
        f"{worst[0]:.1f} times hashing's ({worst[1]})"
    )


def show(found: Values, report: Report, context: Context) -> None:
    """Fill, pairs, variances."""
    report.table(
        "fill",
        f"Slots filled: {found['m']} sources, {found['n']} targets, {found['samples']:,} seeds (no p where fewer than "
        f"{RARE:,} slots are expected to be empty over all seeds)",
        {
            "degrees": "degrees",
            "k": "k",
            "law": ("law", "{:.5f}"),
            "measured": ("measured", "{:.5f}"),
            "p": ("p", "{:.3f}"),
        },
        found["fill"],
    )
    report.table(
        "kept",
        "First order after the cut: 24 sources, 20 targets",
        {
            "degrees": "degrees",
            "k": "k",
            "uncut": ("expected routes before the cut", "{:.1f}"),
            "kept": ("after it", "{:.1f}"),
            "tilt": ("largest / smallest E[c_j] / t_j", "{:.4f}"),
            "largest_z": ("largest z-score of a pair", "{:.2f}"),
            "p": ("p", "{:.3f}"),
        },
        found["pairs"],
    )
    report.table(
        "cut-variance",
        f"Half-full matrices: variance of loads over hashing's at the same mean ({found['seeds']:,} seeds; no law, no rule)",
        {
            "shape": "sources x targets",
            "k": "k",
            "fill": ("slots filled", "{:.1%}"),
            "ratio": ("variance / hashing's", "{:.3f}"),
            "error": ("standard error", "{:.3f}"),
        },
        [
            {"shape": f"{row['m']:,} x {row['n']}", "k": k, "fill": fill, "ratio": ratio, "error": error}
            for row in found["variances"]
            for k, fill, ratio, error in zip(row["k"], row["fill"], row["ratio"], row["error"])
        ],
    )
    report.picture(
        "cut",
        cut_pictures(found["fill"], found["variances"], theme=report.theme),
        "Left: slots filled against k, points measured, lines the law. Right: variance of loads after the cut over "
        "hashing's at the same mean; above 1 a hash is more even.",
    )
