"""Ten tests of a router, with rules that follow from the laws: load, determinism, composition, and its limits."""

from __future__ import annotations

from typing import Protocol

from .._case import Case, Context, Values
from .._report import Check, Report
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


class Part(Protocol):
    """One of the ten tests: what each module beside this one defines.

    GUIDE says how to read its section, RULE what it asks, in a line.
    """

    TITLE: str
    RULE: str
    GUIDE: str

    def parameters(self, quick: bool) -> Values:
        """Sizes; "bytes", if given, is the memory that they need."""
        ...

    def run(self, p: Values, context: Context) -> Values:
        """What was found, with these parameters."""
        ...

    def rules(self, found: Values) -> list[Check]:
        """What must be true of it."""
        ...

    def measured(self, found: Values) -> str:
        """What was found, in a line."""
        ...

    def show(self, found: Values, report: Report, context: Context) -> None:
        """Tables and pictures."""
        ...


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


def _named() -> dict[str, Part]:
    return {f"{number} {part.TITLE}": part for number, part in enumerate(_PARTS, 1)}


def cases(quick: bool, context: Context) -> list[Case]:
    """The ten tests."""
    found = []
    for name, part in _named().items():
        parameters = part.parameters(quick)
        found.append(Case(name, parameters, int(parameters.pop("bytes", 1 << 27))))
    return found


def run(case: Case, context: Context) -> Values:
    """What one of the tests found."""
    return _named()[case.name].run(dict(case.parameters), context)


def report(rows: list[Values], report: Report, context: Context) -> None:
    """The ten in a table, then a section each."""
    parts = _named()
    overview = []
    for row in rows:
        part = parts[row["case"]]
        checks = part.rules(row)
        for check in checks:
            report.check(f"{row['case']}: {check.name}", check.rule, check.held, check.found)
        failed = [check.name for check in checks if not check.held]
        overview.append(
            {
                "case": row["case"],
                "rule": part.RULE,
                "measured": part.measured(row),
                "verdict": f"**fails**: {', '.join(failed)}" if failed else f"holds ({len(checks)} checks)",
            }
        )
    report.text(
        "Ten tests that probe load balance, determinism, composition and limits. A rule is a hard guarantee (it "
        "holds for every input and seed), arithmetic, or a law of docs/theory.md with its chance: where a rule gives "
        "a p-value, a correct router fails it with probability at most 1e-5. No limit was taken from an earlier run. "
        'Routers marked "(NumPy)" are plain baselines; their times are not a race: scripts/bench.sh compares compiled '
        "hash routers (docs/performance.md)."
    )
    report.heading("The ten")
    report.table(
        "tests",
        "Rules and verdicts; every single check is listed above",
        {"case": "test", "rule": "rule", "measured": "measured", "verdict": "verdict"},
        overview,
    )
    for row in rows:
        part = parts[row["case"]]
        report.heading(row["case"])
        report.text(part.GUIDE)
        part.show(row, report, context)
