"""Experiments that the original project has, with what the laws say beside them."""

from __future__ import annotations

from .._case import Case, Context, Values
from .._parts import Part, cases_of, report_parts
from .._report import Report
from . import coverage, intersection, low_degrees, row_permutations, samples, suggested_k, switch

TITLE = "Experiments of the original project, beside the laws"

_PARTS: tuple[Part, ...] = (
    samples,
    suggested_k,
    low_degrees,
    coverage,
    row_permutations,
    intersection,
    switch,
)
_NAMED = {part.TITLE: part for part in _PARTS}


def cases(quick: bool, context: Context) -> list[Case]:
    """A case an experiment."""
    return cases_of(_NAMED, quick)


def run(case: Case, context: Context) -> Values:
    """What one experiment found."""
    return _NAMED[case.name].run(dict(case.parameters), context)


def report(rows: list[Values], report: Report, context: Context) -> None:
    """All experiments in a table, then a section each."""
    report.text(
        "The original Phase Router (github.com/TSltd/bitpacked_phase_router) comes with experiments of its own. Some are in the suites single, "
        "scaling, stress and matrix; these are the others, with the exact laws of docs/theory.md where it has estimates. Figures "
        "marked *published* are from its documentation. A rule is a hard guarantee, arithmetic, or a law: where it gives a "
        "p-value, a correct router fails it with probability at most 1e-5."
    )
    report_parts(_NAMED, rows, report, context, "The experiments", "experiment")
