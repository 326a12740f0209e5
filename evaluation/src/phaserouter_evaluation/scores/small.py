"""Thousands of small problems of all kinds: the optimum is OR-tools', and the certificate proves it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from phaserouter import InfeasibleError, Router

from .._arrays import Array
from .._case import Case, Context, Values
from .._measure import rng_of
from .._report import Report
from . import solvers
from .proof import fixed_point, proof_of


@dataclass(frozen=True, eq=False)
class Problem:
    """A small problem: scores, and what is asked."""

    scores: Array
    k: int
    lower: Array
    upper: Array
    allowed: Array


def _problem(rng: np.random.Generator, *, m: int = 0, n: int = 0, k: int = -1, levels: int = 1000) -> Problem:
    """Random sizes, integer scores of so many levels, all pairs allowed, upper bounds with room for all or not."""
    m, n = m or int(rng.integers(1, 10)), n or int(rng.integers(1, 8))
    k = int(rng.integers(1, min(4, n) + 1)) if k < 0 else min(k, n)
    scores = rng.integers(-levels, levels + 1, (m, n)).astype(np.int32)
    upper = np.minimum(m, rng.integers(0, 2 * max(1, -(-m * k // n)) + 1, n))
    return Problem(scores, k, np.zeros(n, np.int64), upper.astype(np.int64), np.ones((m, n), np.bool_))


def _masked(rng: np.random.Generator, share: float) -> Problem:
    p = _problem(rng)
    return Problem(p.scores, p.k, p.lower, p.upper, rng.random(p.scores.shape) < share)


def _bounded(rng: np.random.Generator, share: float) -> Problem:
    """Lower bounds that can perhaps be met."""
    p = _masked(rng, share)
    lower = np.minimum(p.upper, rng.integers(0, 3, len(p.upper)))
    return Problem(p.scores, p.k, lower, p.upper, p.allowed)


def _exact(rng: np.random.Generator) -> Problem:
    """Loads that rows can have: those of random routes."""
    p = _problem(rng)
    drawn = np.argsort(rng.random(p.scores.shape), axis=1)[:, : p.k]
    loads = np.bincount(drawn.ravel(), minlength=len(p.upper))
    return Problem(p.scores, p.k, loads, loads, p.allowed)


def _floats(rng: np.random.Generator) -> Problem:
    p = _bounded(rng, 0.7)
    return Problem(rng.normal(size=p.scores.shape).astype(np.float32), p.k, p.lower, p.upper, p.allowed)


KINDS: dict[str, Callable[[np.random.Generator], Problem]] = {
    "upper bounds": _problem,
    "exact loads": _exact,
    "masks": lambda rng: _masked(rng, 0.6),
    "masks that leave little": lambda rng: _masked(rng, 0.25),
    "lower bounds": lambda rng: _bounded(rng, 1.0),
    "lower bounds and masks": lambda rng: _bounded(rng, 0.5),
    "float32": _floats,
    "ties: two values": lambda rng: _problem(rng, levels=1),
    "all equal": lambda rng: _problem(rng, levels=0),
    "k = 1": lambda rng: _problem(rng, k=1),
    "k = N": lambda rng: _problem(rng, k=99),
    "N = 1": lambda rng: _problem(rng, n=1),
    "one row": lambda rng: _problem(rng, m=1),
}


def small_cases(quick: bool) -> list[Case]:
    """All kinds, 400 problems each; 40 in a quick run. They are left out where OR-tools is not installed."""
    packages = solvers.installed()
    parameters = {"kind": "small", "of_each": 40 if quick else 400, "packages": packages}
    return [Case("small problems", parameters, 2**27)] if solvers.OR_TOOLS in packages else []


def run_small(case: Case, context: Context) -> Values:
    """Differences from OR-tools, and certificates that prove nothing, of each kind."""
    return {"kinds": [_kind(name, at, case.parameters["of_each"], context) for at, name in enumerate(KINDS)]}


def _kind(name: str, at: int, count: int, context: Context) -> Values:
    found = {"infeasible": 0, "short": 0, "different": 0, "not_proved": 0}
    for number in range(count):
        problem = KINDS[name](rng_of(context, 710, at, number))
        for key, value in _examined(problem, context.seed + number).items():
            found[key] += value
    return {"problems": name, "count": count, **found}


def _examined(p: Problem, seed: int) -> dict[str, bool]:
    """Whether there is no assignment, or short rows; whether OR-tools says otherwise; whether the proof fails."""
    router = Router(seed % 2**64, num_threads=1)
    try:
        ours = router.assign_by_scores(p.scores, p.k, lower=p.lower, upper=p.upper, allowed=p.allowed)
    except InfeasibleError:
        wanted = solvers.flow(p.scores.astype(np.int64), p.k, p.upper, lower=p.lower, allowed=p.allowed)
        return {"infeasible": True, "different": wanted is not None}
    proof = proof_of(ours, p.scores, p.allowed)
    q = fixed_point(p.scores, ours.certificate.exponent)
    wanted = solvers.flow(q, p.k, p.upper, lower=p.lower, allowed=p.allowed)
    if wanted is None:
        return {"different": True}
    rows, places = np.nonzero(wanted >= 0)
    best = (len(rows), int(q[rows, wanted[rows, places]].sum()))
    return {
        "short": proof.routes < p.scores.shape[0] * p.k,
        "different": best != (proof.routes, proof.total),
        "not_proved": not proof.holds,
    }


def report_small(row: Values, report: Report) -> None:
    """A check and a table."""
    kinds = row["kinds"]
    count, different, unproved = (
        sum(line[key] for line in kinds) for key in ("count", "different", "not_proved")
    )
    report.check(
        "small problems: OR-tools' optimum",
        "as many routes, and the same total score in integers, or both find that lower bounds cannot be met; and the certificate "
        "proves it",
        different == unproved == 0,
        f"{different} of {count:,} differ, {unproved} not proved",
    )
    report.heading("Small problems of all kinds")
    report.text(
        f"{count:,} random problems of at most 9 rows and 7 targets, each solved by OR-tools as well. Bad news would be a single "
        "difference: the assignment is an optimum, not an approximation."
    )
    report.table(
        "small",
        "Random small problems",
        {
            "problems": "problems",
            "count": "number",
            "infeasible": "lower bounds cannot be met",
            "short": "rows are short of targets",
            "different": "differ from OR-tools",
            "not_proved": "not proved",
        },
        kinds,
    )
