"""Suites of parts: a module a case, with rules of its own and a section of the report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ._case import Case, Context, Values
from ._report import Check, Report


class Part(Protocol):
    """What a part's module defines. GUIDE says how to read its section, RULE what it asks, in a line."""

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


def cases_of(parts: Mapping[str, Part], quick: bool) -> list[Case]:
    """A case a part."""
    found = []
    for name, part in parts.items():
        parameters = part.parameters(quick)
        needed = int(parameters.pop("bytes", 1 << 27))
        found.append(Case(name, parameters, needed))
    return found


def report_parts(
    parts: Mapping[str, Part], rows: list[Values], report: Report, context: Context, heading: str, first: str
) -> None:
    """A table of all, then a section each.

    Parameters
    ----------
    heading, first : str
        Of the table: its section, and the heading of its first column.
    """
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
    report.heading(heading)
    report.table(
        "overview",
        "Rules and verdicts; every single check is listed above",
        {"case": first, "rule": "rule", "measured": "measured", "verdict": "verdict"},
        overview,
    )
    for row in rows:
        part = parts[row["case"]]
        report.heading(row["case"])
        report.text(part.GUIDE)
        part.show(row, report, context)
