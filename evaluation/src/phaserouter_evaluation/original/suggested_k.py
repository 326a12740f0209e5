"""How far the suggestions of `suggest_k_for_balance` depend on its samples."""

from __future__ import annotations

import math

import numpy as np
from phaserouter import Router
from phaserouter.stats import suggest_k_for_balance

from .._arrays import Array
from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, normal_p, of_all, seeds_of
from .._measure import milliseconds, rng_of, uniform_degrees
from .._report import Check, Report
from .._theory import keep_probability
from .plots import suggestions

TITLE = "Noise of a suggested k"
RULE = "mean loads at every k are those of the law, which also says which suggestion is right"
GUIDE = (
    "`suggest_k_for_balance` looks by bisection for the least k whose `global_skew`, estimated from some samples, is at most a "
    "target. The exact skew follows from docs/theory.md for every k. With *equal experts* it is 1 for every k (but for "
    "less than the fourth digit), so the right suggestion is the least k allowed. With *one heavier expert* it is 1.15 for every k, so "
    "a target of 1.1 cannot be reached, and the right answer is that it is not. Whatever else comes out is noise of "
    "the samples: it lets a small k look worse than it is. Bad news would be mean loads off the law, or suggestions that do not "
    "get better with more samples."
)

_TARGET = 1.1
_HEAVIER = 1.15  # the heavier expert's degree over the mean
_JOBS = ("equal experts", "one heavier expert")


def parameters(quick: bool) -> Values:
    """Tokens, experts, the range of k, and how often each search is repeated with other seeds."""
    return {
        "m": 1024 if quick else 4096,
        "n": 64,
        "most": 16,
        "samples": [5, 30] if quick else [5, 10, 20, 50, 100],
        "repetitions": 6 if quick else 20,
        "seeds": 400 if quick else 2000,
    }


def degrees_of(job: str, m: int, n: int, most: int, rng: np.random.Generator) -> tuple[Array, Array]:
    """Tokens want a quarter to three quarters of the experts; rows have `most` candidates on average."""
    s = uniform_degrees(rng, m, n // 4, 3 * n // 4)
    t = np.full(n, 2 * m * most // n, np.uint32)
    if job == _JOBS[1]:
        # The mean counts the heavier one itself.
        t[0] = round(_HEAVIER * int(t[0]) * (n - 1) / (n - _HEAVIER))
    return s, t


def run(p: Values, context: Context) -> Values:
    """Both jobs: the exact skews, and searches by numbers of samples."""
    m, n, most = p["m"], p["n"], p["most"]
    jobs = []
    for at, job in enumerate(_JOBS):
        s, t = degrees_of(job, m, n, most, rng_of(context, 603, at))
        exact = {k: keep_probability(s, t, k).sum(axis=0) for k in range(1, most + 1)}
        shown = [1, 4, most]
        router = Router(0, num_threads=context.num_threads)
        fits, noise = [], []
        for k in shown:
            loads = router.sample_loads(s, t, k, seeds_of(context, p["seeds"], 604, at, k))
            z = (loads.mean(axis=0) - exact[k]) * math.sqrt(len(loads)) / loads.std(axis=0)
            fits.append(of_all(normal_p(z)))
            noise.append({"k": k, "cv": float((loads.std(axis=0) / loads.mean(axis=0)).mean())})
        jobs.append(
            {
                "job": job,
                "exact": [float(exact[k].max() / exact[k].mean()) for k in exact],
                "p": of_all(fits),
                "noise": noise,
                "rows": [_searches(s, t, samples, p, context, at) for samples in p["samples"]],
            }
        )
    return {"found": jobs}


def _searches(s: Array, t: Array, samples: int, p: Values, context: Context, at: int) -> Values:
    """Several searches, each with seeds of its own."""
    bases: list[int] = (
        rng_of(context, 605, at, samples).integers(0, 2**62, int(p["repetitions"]), np.int64).tolist()
    )

    def search(base: int) -> tuple[int, bool]:
        # A search is many small calls; threads would wait for each other.
        found = suggest_k_for_balance(s, t, _TARGET, 1, p["most"], samples, base, num_threads=1)
        return found["recommended_k"], found["success"]

    found = [search(base) for base in bases]
    ks = [k for k, _ in found]
    return {
        "samples": samples,
        "success": sum(success for _, success in found) / len(found),
        "suggested": [k if success else None for k, success in found],
        "median": float(np.median(ks)),
        "low": min(ks),
        "high": max(ks),
        "time_ms": milliseconds(lambda: search(bases[0]), seconds=0.0, least=1)["median_ms"],
    }


def rules(found: Values) -> list[Check]:
    """The law of mean loads, and what follows from it for every k."""
    checks = []
    for job in found["found"]:
        checks.append(
            Check(
                f"{job['job']}: law",
                f"mean loads of all experts at k = {', '.join(str(at['k']) for at in job['noise'])} are those of the law, normal "
                f"with Bonferroni, p >= {LEVEL:g} ({FALSE_ALARM})",
                job["p"] >= LEVEL,
                f"p = {job['p']:.2g}",
            )
        )
        reached = [skew <= _TARGET for skew in job["exact"]]
        right = all(reached) if job["job"] == _JOBS[0] else not any(reached)
        checks.append(
            Check(
                f"{job['job']}: exact skew",
                f"by the law {'at most' if job['job'] == _JOBS[0] else 'above'} {_TARGET} for every k in [1, {found['most']}]",
                right,
                f"{min(job['exact']):.4f} to {max(job['exact']):.4f}",
            )
        )
    return checks


def right_share(job: Values, row: Values) -> float:
    """How many of the searches gave the right answer."""
    right = 1 if job["job"] == _JOBS[0] else None
    suggested: list[int | None] = row["suggested"]
    return sum(k == right for k in suggested) / len(suggested)


def measured(found: Values) -> str:
    """In a line."""
    rows = found["found"][0]["rows"]
    said = ", ".join(f"{right_share(found['found'][0], row):.0%} with {row['samples']}" for row in rows)
    return f"equal experts: right suggestions by samples for every k: {said}"


def show(found: Values, report: Report, context: Context) -> None:
    """Suggestions by numbers of samples."""
    report.table(
        "suggested-k",
        f"{found['m']:,} tokens, {found['n']} experts, target {_TARGET}, k in [1, {found['most']}]: {found['repetitions']} searches "
        "each, with seeds of their own",
        {
            "job": "job",
            "samples": "samples for every k",
            "right": ("right answers", "{:.0%}"),
            "success": ("claimed success", "{:.0%}"),
            "median": ("suggested k: median", "{:g}"),
            "low": "least",
            "high": "largest",
            "time_ms": ("ms a search", "{:.3g}"),
        },
        [
            {**row, "job": job["job"], "right": right_share(job, row)}
            for job in found["found"]
            for row in job["rows"]
        ],
    )
    needed = "; ".join(
        f"k = {at['k']}: {_needed(at['cv'], found['n']):,}" for at in found["found"][0]["noise"]
    )
    report.text(
        "The largest of N means with relative errors e lies about e sqrt(2 ln N) above the truth. Samples with which that is no more "
        f"than half of the target's distance from 1, for equal experts, from the measured deviation of loads: {needed}. A target "
        "ten times nearer to 1 needs a hundred times as many."
    )
    report.picture(
        "suggested-k",
        suggestions(found["found"], found["most"], theme=report.theme),
        "Every search a dot, by samples for every k. Crosses above the line: searches that did not reach the target. Right is "
        "k = 1 on the left, and a cross on the right.",
    )


def _needed(cv: float, n: int) -> int:
    return math.ceil(2 * math.log(n) * (cv / ((_TARGET - 1) / 2)) ** 2)
