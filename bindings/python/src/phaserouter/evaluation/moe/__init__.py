"""Mixtures of experts with capacities: planning k and capacities, and which routes survive beside hashes and gates."""

from __future__ import annotations

from .._case import Case, Context, Values
from .._report import Report
from .planning import plan, plan_cases, report_plans
from .survival import run_survival, survival_cases
from .survival_report import report_survival

TITLE = "Experts with capacities: planning, and what survives"


def cases(quick: bool, context: Context) -> list[Case]:
    """Plans for three sizes, then survival for every size and profile."""
    return plan_cases(quick) + survival_cases(quick)


def run(case: Case, context: Context) -> Values:
    """What one plan, or one profile of capacities, comes to."""
    return plan(case, context) if case.parameters["kind"] == "plan" else run_survival(case, context)


def report(rows: list[Values], report: Report, context: Context) -> None:
    """Planning first, then survival."""
    plans = [row for row in rows if row["kind"] == "plan"]
    survivals = [row for row in rows if row["kind"] == "survival"]
    report.text(
        "Sources are tokens, targets are experts. Times of hashes and gates are those of plain NumPy code: read them as "
        "orders of magnitude. Compiled hash routers are compared in docs/performance.md by scripts/bench.sh."
    )
    if plans:
        report_plans(plans, report)
    if survivals:
        report_survival(survivals, report)
