"""Which candidates a cut row keeps."""

from __future__ import annotations

import itertools
import math

import numpy as np
from phaserouter import Router
from phaserouter.stages import routes_matrix

from .._arrays import Array
from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, fit_p, of_all, seeds_of
from .._measure import rng_of
from .._report import Check, Report

TITLE = "Selection"
RULE = "every k-subset equally likely, rows independent, nested in k"
GUIDE = (
    "Rows with exactly c candidates keep k of them: each of the subsets must come equally often (chi-square), in each row, "
    "and two rows' subsets jointly so. A larger k keeps what a smaller one kept, without exception. Bad news would be a "
    "small p or one route lost."
)


def parameters(quick: bool) -> Values:
    """(candidates, k)."""
    return {
        "subsets": [[2, 1], [5, 1], [5, 4], [6, 3], [7, 2], [9, 4]],
        "samples": 8000 if quick else 60_000,
        "jobs": 10 if quick else 60,
    }


def run(p: Values, context: Context) -> Values:
    """Frequencies of subsets, and nestedness."""
    rows = [_uniform(c, k, p["samples"], context) for c, k in p["subsets"]]
    return {"rows": rows, "lost": _lost(p["jobs"], context)}


def _uniform(c: int, k: int, samples: int, context: Context) -> Values:
    rows = 3
    router = Router(0, sort_rows=True, num_threads=context.num_threads)
    router.set_permutations(pi_s=np.arange(c))
    ranks = {subset: rank for rank, subset in enumerate(itertools.combinations(range(c), k))}
    s, t = np.full(rows, c), np.full(c, rows)
    codes = np.empty((samples, rows), np.int64)
    for at, seed in enumerate(seeds_of(context, samples, 218, c, k)):
        router.seed = int(seed)
        codes[at] = [ranks[tuple(row)] for row in router.route(s, t, k).targets.tolist()]
    number = math.comb(c, k)
    law = np.full(number, 1 / number)
    fits = [fit_p(np.bincount(codes[:, row], minlength=number), law) for row in range(rows)]
    joint = codes[:, 0] * number + codes[:, 1]
    together = fit_p(np.bincount(joint, minlength=number**2), np.full(number**2, 1 / number**2))
    counts = np.bincount(codes[:, 0], minlength=number)
    return {
        "c": c,
        "k": k,
        "subsets": number,
        "least": float(counts.min() * number / samples),
        "most": float(counts.max() * number / samples),
        "p": of_all(fits),
        "joint_p": together,
    }


def _lost(jobs: int, context: Context) -> int:
    """Routes of a smaller k that a larger one does not have, over all k from 0 to N."""
    rng = rng_of(context, 219)
    lost = 0
    for _ in range(jobs):
        m, n = (int(x) for x in rng.integers(2, 60, 2))
        s, t = rng.integers(0, n + 1, m), rng.integers(0, m + 1, n)
        router = Router(int(rng.integers(0, 2**63)), num_threads=context.num_threads)
        before: Array = np.zeros((m, n), np.bool_)
        for k in range(n + 1):
            now = routes_matrix(router.route(s, t, k).targets, n)
            lost += int((before & ~now).sum())
            before = now
    return lost


def rules(found: Values) -> list[Check]:
    """Uniform, independent, nested."""
    checks = [
        Check(
            f"{row['k']} of {row['c']}",
            f"{row['subsets']} subsets equally likely in 3 rows, and jointly in 2: chi-square with Bonferroni, "
            f"p >= {LEVEL:g} ({FALSE_ALARM})",
            of_all([row["p"], row["joint_p"]]) >= LEVEL,
            f"p = {row['p']:.2g} and {row['joint_p']:.2g}",
        )
        for row in found["rows"]
    ]
    rule = f"kept for k, kept for k + 1: all k of {found['jobs']} jobs"
    checks.append(Check("nested", rule, found["lost"] == 0, f"{found['lost']} lost"))
    return checks


def measured(found: Values) -> str:
    """In a line."""
    least = min(min(row["p"], row["joint_p"]) for row in found["rows"])
    return f"least p {least:.2g}; {found['lost']} routes lost with a larger k"


def show(found: Values, report: Report, context: Context) -> None:
    """Every number of candidates."""
    report.table(
        "selection",
        f"Subsets over {found['samples']:,} seeds",
        {
            "c": "candidates",
            "k": "k",
            "subsets": "subsets",
            "least": ("rarest / expected, row 0", "{:.3f}"),
            "most": ("most frequent / expected", "{:.3f}"),
            "p": ("p, three rows", "{:.3f}"),
            "joint_p": ("p, two rows jointly", "{:.3f}"),
        },
        found["rows"],
    )
