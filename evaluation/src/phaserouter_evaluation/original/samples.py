"""How many samples an estimate by Monte Carlo needs."""

from __future__ import annotations

import math
import time

import numpy as np
from phaserouter import Router
from phaserouter.stats import Law, column_load_law
from scipy import stats

from .._arrays import Array
from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, fit_p, of_all, seeds_of
from .._measure import rng_of, uniform_degrees
from .._report import Check, Report
from .plots import skew_against_samples

TITLE = "Samples that a mean needs"
RULE = "loads follow the column law, which says how many samples are enough"
GUIDE = (
    "`monte_carlo_stats` estimates the mean load of every target from a number of samples, and `global_skew`, the largest "
    "mean load over their mean. The law gives the exact value: before a cut a mean load is in proportion to the target's "
    "degree, so the skew is the largest degree over the mean degree, and degrees in [1, k] are never cut. The estimate is "
    "too high on average, for the largest of many noisy means is larger than the largest mean. How much too high follows "
    "from the law as well: the dashed line is the median of the largest of N independent means whose sums are binomial. "
    "Read off how many samples bring the estimate near the exact value; who needs the exact value takes it from the law, "
    "with no samples at all. Bad news would be estimates off the dashed line."
)

# (N, k, samples) to the skew and the deviation that the description of the original publishes. It does not say
# which degrees it used, and with those of its other experiments, uniform in [1, k], the exact skew is near 2.
PUBLISHED = {
    (1024, 32): {10: "1.42 ± 0.18", 20: "1.38 ± 0.12", 50: "1.36 ± 0.08", 100: "1.35 ± 0.06"},
    (2048, 64): {10: "1.38 ± 0.21", 20: "1.35 ± 0.15", 50: "1.33 ± 0.10", 100: "1.32 ± 0.07"},
    (4096, 128): {10: "1.35 ± 0.24", 20: "1.32 ± 0.17", 50: "1.30 ± 0.11", 100: "1.29 ± 0.08"},
}
_NEAR = 0.05  # relative error that counts as enough


def parameters(quick: bool) -> Values:
    """Jobs (N, k), numbers of samples, and the seeds that are divided among repetitions."""
    if quick:
        return {"jobs": [[256, 16], [512, 32]], "samples": [10, 20, 50, 100], "seeds": 400}
    jobs = [list(job) for job in PUBLISHED]
    return {"jobs": jobs, "samples": [10, 20, 50, 100, 200, 500], "seeds": 4000, "bytes": 1 << 29}


def run(p: Values, context: Context) -> Values:
    """Every job with every number of samples."""
    jobs = []
    for at, (n, k) in enumerate(p["jobs"]):
        rng = rng_of(context, 601, n, k)
        s, t = (uniform_degrees(rng, n, 1, k) for _ in "st")
        law = column_load_law(s, t)
        router = Router(0, num_threads=context.num_threads)
        began = time.perf_counter()
        loads = router.sample_loads(s, t, k, seeds_of(context, p["seeds"], 602, at))
        each = (time.perf_counter() - began) * 1e3 / p["seeds"]
        jobs.append(
            {
                "n": n,
                "k": k,
                "exact": float(t.max() / t.mean()),
                "sample_ms": each,
                "p": of_all([_fit(loads[:, j], law, int(j)) for j in _looked_at(t)]),
                "rows": [_estimates(loads, law, samples) for samples in p["samples"]],
                "needed": _needed(law),
                "needed_skew": _needed_for_skew(law),
            }
        )
    return {"found": jobs}


def _looked_at(t: Array) -> Array:
    """The target of the largest degree, and one of the middle."""
    order = np.argsort(t, kind="stable")
    return order[[len(t) // 2, -1]]


def _fit(loads: Array, law: Law, target: int) -> float:
    support = np.arange(int(law.drawn[target]) + 1)
    return fit_p(np.bincount(loads, minlength=len(support)), law.pmf(support[:, None])[:, target])


def _estimates(loads: Array, law: Law, samples: int) -> Values:
    """Skews of several repetitions with as many samples each, and the mean of the heaviest target."""
    repetitions = len(loads) // samples
    means = loads[: repetitions * samples].reshape(repetitions, samples, -1).mean(axis=1)
    heaviest = int(np.argmax(law.mean()))
    mean = float(law.mean()[heaviest])
    skews = means.max(axis=1) / means.mean(axis=1)
    largest = means.max(axis=1)
    return {
        "samples": samples,
        "repetitions": repetitions,
        "skew": float(skews.mean()),
        "skew_std": float(skews.std()),
        "median": _median_of_largest(law, samples) / float(law.mean().mean()),
        "error": float(law.std()[heaviest]) / mean / math.sqrt(samples),
        "measured_error": float(np.sqrt(((means[:, heaviest] - mean) ** 2).mean())) / mean,
        "below_p": float(stats.ttest_1samp(largest, mean, alternative="less").pvalue)
        if np.ptp(largest) > 0
        else 1.0,
    }


def _median_of_largest(law: Law, samples: int) -> float:
    """Of independent means over samples, each the sum of as many hypergeometric loads, taken as binomial."""
    chance = (law.marked + law.share) / law.population
    degrees, counts = np.unique(law.drawn, return_counts=True)
    low, high = 0, int(samples * degrees.max())
    while low < high:
        middle = (low + high) // 2
        if float(counts @ stats.binom.logcdf(middle, samples * degrees, chance)) >= math.log(0.5):
            high = middle
        else:
            low = middle + 1
    return low / samples


def _needed(law: Law) -> int:
    """Samples with which the standard error of the heaviest target's mean load is small."""
    heaviest = int(np.argmax(law.mean()))
    return math.ceil(float(law.var()[heaviest]) / (_NEAR * float(law.mean()[heaviest])) ** 2)


def _needed_for_skew(law: Law) -> int:
    """Samples, a power of two, with which the median of the largest mean is near the largest expectation."""
    samples, largest = 1, float(law.mean().max())
    while _median_of_largest(law, samples) > (1 + _NEAR) * largest and samples < 2**24:
        samples *= 2
    return samples


def rules(found: Values) -> list[Check]:
    """The loads' law, and that estimates of the largest mean are not too low."""
    checks = []
    for job in found["found"]:
        name = f"N = {job['n']:,}, k = {job['k']}"
        checks.append(
            Check(
                f"{name}: law",
                "loads of the heaviest target and of a middle one fit the column law, chi-square with Bonferroni, "
                f"p >= {LEVEL:g} ({FALSE_ALARM})",
                job["p"] >= LEVEL,
                f"p = {job['p']:.2g}",
            )
        )
        lowest = of_all([row["below_p"] for row in job["rows"]])
        checks.append(
            Check(
                f"{name}: largest mean",
                "on average not below the heaviest target's exact mean load: the expectation of a maximum is at least the "
                f"maximum of the expectations; Student's t, one-sided, p >= {LEVEL:g} ({FALSE_ALARM})",
                lowest >= LEVEL,
                f"p = {lowest:.2g}",
            )
        )
    return checks


def measured(found: Values) -> str:
    """In a line."""
    said = [
        f"N = {job['n']:,}: {job['needed']:,} samples for a mean, {job['needed_skew']:,} for the skew"
        for job in found["found"]
    ]
    return f"within {_NEAR:.0%} with " + "; ".join(said)


def show(found: Values, report: Report, context: Context) -> None:
    """Estimates against numbers of samples."""
    report.table(
        "samples",
        "`global_skew` by numbers of samples: mean and deviation over repetitions, beside the exact value",
        {
            "n": ("N", "{:,}"),
            "k": "k",
            "samples": "samples",
            "repetitions": "repetitions",
            "skew": ("estimate", "{:.3f}"),
            "skew_std": ("±", "{:.3f}"),
            "median": ("law of the noise: median", "{:.3f}"),
            "exact": ("exact skew", "{:.3f}"),
            "error": ("error of the heaviest mean, law", "{:.1%}"),
            "measured_error": ("measured", "{:.1%}"),
            "time_ms": ("ms", "{:.3g}"),
            "published": "published (degrees unknown)",
        },
        [
            {
                **row,
                "n": job["n"],
                "k": job["k"],
                "exact": job["exact"],
                "time_ms": job["sample_ms"] * row["samples"],
                "published": PUBLISHED.get((job["n"], job["k"]), {}).get(row["samples"]),
            }
            for job in found["found"]
            for row in job["rows"]
        ],
    )
    report.text(
        f"Enough for a standard error of {_NEAR:.0%} of the heaviest target's mean load, by the law's variance, and enough "
        f"for a median of the largest mean within {_NEAR:.0%} of the exact one (a power of two): "
        + "; ".join(
            f"N = {job['n']:,}, k = {job['k']}: {job['needed']:,} and {job['needed_skew']:,}"
            for job in found["found"]
        )
        + ". Mean loads are small here, for a row of this workload has k^2 / 4N candidates; the numbers fall in "
        "proportion to the mean load."
    )
    if any((job["n"], job["k"]) in PUBLISHED for job in found["found"]):
        report.text(
            "The published figures cannot be of these inputs: with degrees uniform in [1, k] the exact skew is near 2. Their "
            "fall with the number of samples is the same kind of noise."
        )
    report.picture(
        "samples",
        skew_against_samples(found["found"], theme=report.theme),
        "Estimates of the skew against the number of samples: dots and bars are means and deviations over repetitions, the "
        "solid line is exact, the dashed one the median that the law gives for the largest of N noisy means.",
    )
