"""Assignment by scores beside other routers: solvers of the same problem, approximate balancers, and gates."""

from __future__ import annotations

from .._case import Case, Context, Values
from .._report import Report
from .beside import beside_cases, run_beside
from .popular import popular_cases, report_popular, run_popular
from .report_beside import report_beside
from .small import report_small, run_small, small_cases

TITLE = "Assignment by scores: what balance leaves of them, beside other routers"


def cases(quick: bool, context: Context) -> list[Case]:
    """Routers beside each other, prices of a popular target, small problems."""
    return beside_cases(quick) + popular_cases(quick) + small_cases(quick)


def run(case: Case, context: Context) -> Values:
    """What one batch, or the small problems, come to."""
    kinds = {"popular": run_popular, "small": run_small}
    return kinds.get(case.parameters["kind"], run_beside)(case, context)


def report(rows: list[Values], report: Report, context: Context) -> None:
    """Routers beside each other first, then prices, then small problems."""
    report.text(
        "Sources are tokens, targets are experts, and every token has a score for every expert. `assign_by_scores` gives every token "
        "k experts and every expert its load, and of all such assignments one with the largest total score, which its prices "
        "prove. Here it stands beside others that take scores."
    )
    report_beside([row for row in rows if row["kind"] in ("peers", "bounds")], report)
    for row in rows:
        if row["kind"] == "popular":
            report_popular(row, report)
        elif row["kind"] == "small":
            report_small(row, report)
