"""The laws of docs/theory.md and docs/assignment.md, against simulation."""

from __future__ import annotations

from .._case import Case, Context, Values
from .._parts import Part, cases_of, report_parts
from .._report import Report
from . import (
    assignment,
    column,
    cut,
    first_order,
    hard,
    pairs,
    row,
    runs,
    selection,
    variance,
)

TITLE = "The laws against simulation"

_PARTS: tuple[Part, ...] = (
    first_order,
    column,
    row,
    variance,
    hard,
    cut,
    selection,
    assignment,
    runs,
    pairs,
)
_NAMED = {part.TITLE: part for part in _PARTS}


def cases(quick: bool, context: Context) -> list[Case]:
    """A case a law, or a family of laws."""
    return cases_of(_NAMED, quick)


def run(case: Case, context: Context) -> Values:
    """What one simulation found."""
    return _NAMED[case.name].run(dict(case.parameters), context)


def report(rows: list[Values], report: Report, context: Context) -> None:
    """All laws in a table, then a section each."""
    report.text(
        "What docs/theory.md and docs/assignment.md prove, met by simulation over random 64-bit seeds. Hard guarantees "
        "allow no exception. Laws are tested by SciPy (exact binomial, chi-square on pooled cells, Student's t); a rule "
        "holds while its p-value, Bonferroni included, is at least 1e-6, so that a correct router fails it with "
        "probability at most 1e-5, the error of limit laws included. p-values are to be spread over 0 to 1: many near 0 "
        "would be bad news, many near 1 too, but for those with Bonferroni, which are often 1."
    )
    report_parts(_NAMED, rows, report, context, "The laws", "law")
