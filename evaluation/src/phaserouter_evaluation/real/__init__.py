"""Real inputs: degree sequences of networks, and a mixture of experts trained on images of digits."""

from __future__ import annotations

from .._case import Case, Context, Values
from .._report import Report
from .degrees import degree_cases, report_degrees, run_degrees
from .mixture_runs import mixture_cases, report_mixture, run_mixture

TITLE = "Real degrees, and what a router costs a mixture of experts"


def cases(quick: bool, context: Context) -> list[Case]:
    """Networks, then every router of the mixture."""
    return degree_cases() + mixture_cases(quick)


def run(case: Case, context: Context) -> Values:
    """What one network, or one router of the mixture, comes to."""
    return run_degrees(case, context) if case.parameters["kind"] == "degrees" else run_mixture(case, context)


def report(rows: list[Values], report: Report, context: Context) -> None:
    """Networks first, then the mixture."""
    of = {kind: [row for row in rows if row["kind"] == kind] for kind in ("degrees", "mixture", "kept")}
    if of["degrees"]:
        report_degrees(of["degrees"], report)
    if of["mixture"]:
        report_mixture(of["mixture"], of["kept"], report)
