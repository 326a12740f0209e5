"""Ten tests of a router, with rules that follow from the laws: load, determinism, composition, and its limits."""

from __future__ import annotations

from .._case import Case, Context, Values
from .._parts import Part, cases_of, report_parts
from .._report import Report
from . import (
    boundaries,
    columns,
    extremes,
    fan_out,
    hashing,
    monte_carlo,
    patterns,
    scale,
    seeds,
    two_phase,
)

TITLE = "Ten tests with rules from the laws"

_PARTS: tuple[Part, ...] = (
    extremes,
    columns,
    seeds,
    monte_carlo,
    scale,
    two_phase,
    fan_out,
    patterns,
    boundaries,
    hashing,
)
_NAMED = {f"{number} {part.TITLE}": part for number, part in enumerate(_PARTS, 1)}


def cases(quick: bool, context: Context) -> list[Case]:
    """The ten tests."""
    return cases_of(_NAMED, quick)


def run(case: Case, context: Context) -> Values:
    """What one of the tests found."""
    return _NAMED[case.name].run(dict(case.parameters), context)


def report(rows: list[Values], report: Report, context: Context) -> None:
    """The ten in a table, then a section each."""
    report.text(
        "Ten tests that probe load balance, determinism, composition and limits. A rule is a hard guarantee (it holds "
        "for every input and seed), arithmetic, or a law of docs/theory.md with its chance: where a rule gives a "
        "p-value, a correct router fails it with probability at most 1e-5. No limit was taken from an earlier run. "
        'Routers marked "(NumPy)" are plain baselines; their times are not a race: scripts/bench.sh compares compiled '
        "hash routers (docs/performance.md)."
    )
    report_parts(_NAMED, rows, report, context, "The ten", "test")
