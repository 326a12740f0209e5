"""Planning for experts: the choice of k, capacities for a chance of overflow, and how sensitive both are."""

from __future__ import annotations

import numpy as np
from phaserouter import Router, apportion
from phaserouter.stats import (
    Law,
    analyze_routing_distribution,
    column_load_law,
    estimate_expert_capacity,
    sample_many,
    suggest_k_for_balance,
)
from scipy.stats import binom, ttest_1samp

from .._arrays import Array
from .._case import Case, Context, Values
from .._chance import FALSE_ALARM, LEVEL, of_all, seeds_of
from .._measure import rng_of
from .._report import Report
from . import plots as drawn

# Tokens, experts, fan-outs to choose from; degrees are made for the largest.
_PLANS = ((256, 8, (1, 2)), (4096, 64, (2, 4, 6, 8)), (8192, 256, (1, 2, 4, 8)))
_CHANCES = (0.1, 0.01, 0.001)
_TARGET_SKEW = 1.02
_SAMPLES_FOR_K = 200

# Source degrees within n / this of n / 2.
_SPREADS = {"all N / 2": 0, "N / 4 to 3 N / 4": 4, "0 to N": 2}


def plan_cases(quick: bool) -> list[Case]:
    """The three sizes."""
    samples = 200 if quick else 4000
    return [
        Case(
            f"plan, {m:,} x {n}",
            {"kind": "plan", "m": m, "n": n, "ks": list(ks), "samples": samples},
            4 * 8 * n * samples,
        )
        for m, n, ks in _PLANS
    ]


def plan(case: Case, context: Context) -> Values:
    """Loads over many seeds with and without the cut at k, beside the laws of the phase router and of a hash."""
    m, n, ks, samples = (case.parameters[key] for key in ("m", "n", "ks", "samples"))
    k = max(ks)
    # Sources want about half of the targets, which take twice their share: about k candidates a row.
    s, t = _source_degrees(n // 4, m, n, context), apportion(np.ones(n, np.int64), 2 * k * m, m)
    law = column_load_law(s, t)
    planned = estimate_expert_capacity(
        s, t, k, 0.99, samples, context.seed, progress=False, num_threads=context.num_threads
    )
    cut = planned["raw_samples"]
    # The same seeds without a cut: no row has more than n candidates.
    seeds = np.uint64(context.seed) + np.arange(samples, dtype=np.uint64)
    uncut = Router(0, num_threads=context.num_threads).sample_loads(s, t, n, seeds)
    each = min(samples, _SAMPLES_FOR_K)
    suggested = suggest_k_for_balance(
        s, t, _TARGET_SKEW, min(ks), k, each, context.seed, num_threads=context.num_threads
    )
    analysed = analyze_routing_distribution(s, t, ks, each, context.seed, num_threads=context.num_threads)
    mean = k * m / n
    return {
        "mean_load": mean,
        "samples_per_k": each,
        "sensitivity": [
            _spread(name, spread, t, m, n, k, samples, context) for name, spread in _SPREADS.items()
        ],
        "analysis": analysed["analysis_results"],
        "suggested_k": suggested["recommended_k"],
        "suggested_skew": suggested["achieved_skew"],
        "suggested_success": suggested["success"],
        "suggested_p": _skew_p(
            Router(0, num_threads=context.num_threads).sample_loads(
                s, t, suggested["recommended_k"], seeds_of(context, samples, m, n, samples)
            )
        ),
        "percentiles": np.percentile(cut, [5, 50, 95, 99, 100]),
        "required_99": round(float(planned["required_capacity"].mean()), 2),
        "capacities": [_capacity(chance, law.ppf(1 - chance), uncut, cut, m, n, k) for chance in _CHANCES],
        "worst_tail": _worst_tail(law.sf(law.ppf(0.9)), (uncut > law.ppf(0.9)).sum(axis=0), samples),
        "above_uncut": int((cut > uncut).sum()),
        "above_degree": int((uncut > t).sum()),
        "curve": _overflow_curve(law, uncut, m, n, k),
    }


def _source_degrees(spread: int, m: int, n: int, context: Context) -> Array:
    """Degrees uniform within a distance of n / 2, in pairs whose sum is n: their mean is exact."""
    rng = rng_of(context, m, n, spread)
    half = rng.integers(n // 2 - spread, n // 2 + spread + 1, m // 2)
    return rng.permutation(np.concatenate([half, n - half]))


def _spread(
    name: str, parts: int, t: Array, m: int, n: int, k: int, samples: int, context: Context
) -> Values:
    """Loads after the cut, for other source degrees with the same mean."""
    s = _source_degrees(n // parts if parts else 0, m, n, context)
    loads = sample_many(s, t, k, samples, context.seed, progress=False, num_threads=context.num_threads)
    return {
        "degrees": name,
        "fill": round(float(loads.sum() / (samples * m * k)), 5),
        "std": round(float(loads.std(axis=0).mean()), 3),
        "poisson": round(float(np.sqrt(loads.mean())), 3),
        "uncut": round(float(column_load_law(s, t).std().mean()), 3),
        "p99": float(np.percentile(loads, 99)),
        "share": k * m / n,
    }


def _capacity(chance: float, exact: Array, uncut: Array, cut: Array, m: int, n: int, k: int) -> Values:
    return {
        "chance": chance,
        "law": int(exact.max()),
        "above_uncut": round(float((uncut > exact).mean()), 6),
        "above_cut": round(float((cut > exact).mean()), 6),
        # k different experts a token, all sets equally likely: a load is binomial.
        "hash": int(binom.isf(chance, m, k / n)),
        "share": -(-k * m // n),
    }


def _worst_tail(chance: Array, counts: Array, samples: int) -> float:
    """Chance of an expert's count as extreme as the most extreme one, for all experts together (Bonferroni)."""
    tails = np.minimum(binom.cdf(counts, samples, chance), binom.sf(counts - 1, samples, chance))
    return min(1.0, float(2 * tails.min() * len(counts)))


def _skew_p(loads: Array) -> float:
    """How likely a sample is, shape (seeds, experts), if no expert's mean load is above the target skew's.

    One-sided t-tests of every expert's load less what the target allows it under that seed, all together.
    """
    excess = loads - _TARGET_SKEW * loads.mean(axis=1, keepdims=True)
    return of_all(np.asarray(ttest_1samp(excess, 0.0, alternative="greater").pvalue))


def _overflow_curve(law: Law, uncut: Array, m: int, n: int, k: int) -> Values:
    """Chance that an expert's load exceeds a capacity, against that capacity over the mean load."""
    mean = k * m / n
    capacities = np.unique(np.round(mean * np.linspace(1, 1 + 5 / np.sqrt(mean), 26)).astype(int))
    exact = np.array([float(law.sf(c)[0]) for c in capacities])
    return {
        "factor": np.round(capacities / mean, 5),
        "law": [float(f"{x:.6g}") for x in exact],
        "hash": [float(f"{x:.6g}") for x in binom.sf(capacities, m, k / n)],
        "measured": [round(float((uncut > c).mean()), 8) for c in capacities],
    }


def report_plans(rows: list[Values], report: Report) -> None:
    """Checks, tables and a picture."""
    report.heading("Planning: k and capacities before anything is routed")
    report.text(
        "The degree router (`route`), not the assignment: tokens want a quarter to three quarters of the experts, "
        "and every expert takes twice its share, which makes k candidates a row on average. Then loads are random, and capacities need "
        "headroom. Whoever needs none uses `assign`: its loads are the shares, rounded down or up. Bad news would be measured chances "
        "that differ from the law's without the cut, or larger ones with it."
    )
    _check_plans(rows, report)
    _report_choice_of_k(rows, report)
    _report_capacities(rows, report)
    _report_sensitivity(rows, report)
    report.picture(
        "overflow",
        drawn.overflow({_job(row): row["curve"] for row in rows}, theme=report.theme),
        "Chance that an expert overflows, against its capacity over its share. Dots are measured, lines are laws.",
    )


def _job(row: Values) -> str:
    """Tokens x experts, from the case's name."""
    return str(row["case"]).removeprefix("plan, ")


def _check_plans(rows: list[Values], report: Report) -> None:
    for row in rows:
        name, tail = row["case"], row["worst_tail"]
        report.check(
            f"{name}: overflow law",
            "each expert exceeds the law's 90 % quantile as often as the law says (binomial tests of all experts "
            f"together; {FALSE_ALARM})",
            tail >= LEVEL,
            f"p = {tail:.3g}",
        )
        report.check(
            f"{name}: the cut only takes away",
            "no load above that of the same seed without the cut at k, nor above the expert's degree",
            row["above_uncut"] == row["above_degree"] == 0,
            f"{row['above_uncut']} and {row['above_degree']} above",
        )
        report.check(
            f"{name}: suggested k",
            f"if `suggest_k_for_balance` claims success, {row['samples']:,} other seeds do not show a skew above "
            f"{_TARGET_SKEW} (t-tests of all experts together; {FALSE_ALARM})",
            not row["suggested_success"] or row["suggested_p"] >= LEVEL,
            f"k = {row['suggested_k']}, p = {row['suggested_p']:.3g}"
            if row["suggested_success"]
            else "not claimed",
        )


def _report_choice_of_k(rows: list[Values], report: Report) -> None:
    report.table(
        "choice-of-k",
        "Choice of k (`analyze_routing_distribution`): degrees as for the largest k of each size",
        {
            "case": "tokens x experts",
            "k": "k",
            "mean_load": ("mean load", "{:.1f}"),
            "std_load": ("deviation of a load over seeds", "{:.2f}"),
            "p95_load": ("95 % quantile, largest of experts", "{:.0f}"),
            "max_over_mean": ("largest / mean load of a seed", "{:.3f}"),
            "fill": ("slots filled", "{:.1%}"),
        },
        [{"case": _job(row), **at} for row in rows for at in row["analysis"]],
    )
    suggested = "; ".join(
        f"{_job(row)}: k = {row['suggested_k']}"
        + ("" if row["suggested_success"] else f" (not reached: {row['suggested_skew']:.3f})")
        for row in rows
    )
    report.text(
        f"`suggest_k_for_balance` with a target of {_TARGET_SKEW} for the largest mean load over the mean, over "
        f"{rows[0]['samples_per_k']} seeds: {suggested}. With equal experts the exact value is 1 for every k; what "
        "is left is the noise of the sample, which is smaller for larger loads."
    )


def _report_capacities(rows: list[Values], report: Report) -> None:
    report.table(
        "load-percentiles",
        f"Loads at the largest k over {rows[0]['samples']:,} seeds and all experts (`estimate_expert_capacity`)",
        {
            "case": "tokens x experts",
            "share": ("share of an expert", "{:.0f}"),
            "p5": ("5 %", "{:.0f}"),
            "p50": ("median", "{:.0f}"),
            "p95": ("95 %", "{:.0f}"),
            "p99": ("99 %", "{:.0f}"),
            "p100": ("largest", "{:.0f}"),
            "required": ("capacity for 99 %, mean of experts", "{:.1f}"),
        },
        [
            {
                "case": _job(row),
                "share": row["mean_load"],
                **dict(zip(("p5", "p50", "p95", "p99", "p100"), row["percentiles"])),
                "required": row["required_99"],
            }
            for row in rows
        ],
    )
    report.table(
        "capacities",
        "Capacity that an expert needs so that it overflows no more often than wanted, at the largest k",
        {
            "case": "tokens x experts",
            "chance": ("chance of overflow", "{:g}"),
            "share": "assign: share, never exceeded",
            "law": "route: exact law, before the cut",
            "above_uncut": ("measured above it, no cut", "{:.4%}"),
            "above_cut": ("measured above it, cut at k", "{:.4%}"),
            "hash": "uniform hash: exact law",
        },
        [{"case": _job(row), **at} for row in rows for at in row["capacities"]],
    )
    report.text(
        "Before the cut, route and hash have the same mean load; the law of route is narrower because each expert draws "
        "from a fixed number of tokens without replacement. The cut only takes away, so chances fall, but rows with fewer "
        "than k candidates leave slots empty (the table of k above), which a hash does not."
    )


def _report_sensitivity(rows: list[Values], report: Report) -> None:
    spreads = "; ".join(
        f"{_job(row)}: "
        + ", ".join(f"{at['std'] / at['poisson']:.2f} ({at['degrees']})" for at in row["sensitivity"])
        for row in rows
    )
    report.text(
        "How sensitive loads are to the degrees of the sources, at the same mean: where all are equal, few different rows "
        "exist and all rows of a kind are cut together, so expect loads after the cut to spread more than where degrees "
        f"are mixed. A load's deviation over that of a Poisson law with its mean: {spreads}. Who has equal degrees should "
        "use `assign`."
    )
    report.table(
        "sensitivity",
        "Loads after the cut at the largest k, for three kinds of source degrees",
        {
            "case": "tokens x experts",
            "degrees": "source degrees",
            "fill": ("slots filled", "{:.1%}"),
            "std": ("deviation of a load over seeds", "{:.1f}"),
            "poisson": ("of a Poisson law with that mean", "{:.1f}"),
            "uncut": ("of the law before the cut", "{:.1f}"),
            "p99": ("99 % quantile of a load", "{:.0f}"),
            "share": ("share", "{:.0f}"),
        },
        [{"case": _job(row), **at} for row in rows for at in row["sensitivity"]],
    )
