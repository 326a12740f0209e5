"""Mixtures of experts with capacities: planning, which routes survive beside hashes and gates, and small batches."""

from __future__ import annotations

from .._case import Case, Context, Values
from .._report import Report
from .planning import plan, plan_cases, report_plans
from .small_batches import run_small, small_cases
from .small_batches_report import report_small
from .survival import run_survival, survival_cases
from .survival_report import report_survival

TITLE = "Experts with capacities: planning, what survives, and small batches"


def cases(quick: bool, context: Context) -> list[Case]:
    """Plans for three sizes, survival for every size and profile, small batches."""
    return plan_cases(quick) + survival_cases(quick) + small_cases(quick)


def run(case: Case, context: Context) -> Values:
    """What one plan, one profile of capacities, or batches of some sizes come to."""
    kinds = {"plan": plan, "survival": run_survival}
    return kinds.get(case.parameters["kind"], run_small)(case, context)


def report(rows: list[Values], report: Report, context: Context) -> None:
    """Planning first, then survival, then small batches."""
    plans = [row for row in rows if row["kind"] == "plan"]
    survivals = [row for row in rows if row["kind"] == "survival"]
    small = [row for row in rows if row["kind"] in ("ranks", "few")]
    report.text(
        "Sources are tokens, targets are experts. Times of hashes and gates are those of plain NumPy code: read them as "
        "orders of magnitude. Compiled hash routers are compared in docs/performance.md by scripts/bench.sh."
    )
    if plans:
        report_plans(plans, report)
    if survivals:
        report_survival(survivals, report)
    if small:
        report_small(small, report)
