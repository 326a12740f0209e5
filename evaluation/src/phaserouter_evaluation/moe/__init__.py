"""Mixtures of experts: planning, routes that survive capacities, experts on few nodes a token, and small batches."""

from __future__ import annotations

from .._case import Case, Context, Values
from .._report import Report
from .nodes import nodes_cases, run_nodes
from .nodes_report import report_nodes
from .planning import plan, plan_cases, report_plans
from .small_batches import run_small, small_cases
from .small_batches_report import report_small
from .survival import run_survival, survival_cases
from .survival_report import report_survival

TITLE = "Experts with capacities: planning, what survives, experts on nodes, and small batches"


def cases(quick: bool, context: Context) -> list[Case]:
    """Plans for three sizes, survival for every size and profile, gates on nodes, small batches."""
    return plan_cases(quick) + survival_cases(quick) + nodes_cases(quick) + small_cases(quick)


def run(case: Case, context: Context) -> Values:
    """What one plan, one profile of capacities, one gate, or batches of some sizes come to."""
    kinds = {"plan": plan, "survival": run_survival, "nodes": run_nodes}
    return kinds.get(case.parameters["kind"], run_small)(case, context)


def report(rows: list[Values], report: Report, context: Context) -> None:
    """Planning first, then survival, nodes, and small batches."""
    plans = [row for row in rows if row["kind"] == "plan"]
    survivals = [row for row in rows if row["kind"] == "survival"]
    nodes = [row for row in rows if row["kind"] == "nodes"]
    small = [row for row in rows if row["kind"] in ("ranks", "few")]
    report.text(
        "Sources are tokens, targets are experts. Times of hashes and gates are those of plain NumPy code: read them as "
        "orders of magnitude. Compiled hash routers are compared in docs/performance.md by scripts/bench.sh."
    )
    if plans:
        report_plans(plans, report)
    if survivals:
        report_survival(survivals, report)
    if nodes:
        report_nodes(nodes, report)
    if small:
        report_small(small, report)
