#!/usr/bin/env python3
"""Takes the tables of pages in docs/ from docs/results again, after a new run.

    evaluation/fill_tables.py [PAGE...]      # default: all pages of docs/ that have such tables

A table of a page stands below a comment that names a report, `<!-- results/placement/README.md -->`. It has the heading of one
of the report's tables, and some of its lines: of those that begin with the same text the one that begins with the most equal
cells. If several tables have the heading, it is the one that has most in common with the page's. A line for
which there is none, or more than one, is named and left alone, and the exit status is 1.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

DOCS = Path(__file__).resolve().parents[1] / "docs"
Lines = list[str]


def cells(line: str) -> Lines:
    """The cells of a line, between bars that are not escaped."""
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]


def tables(lines: Lines) -> list[tuple[int, int]]:
    """Where each table begins, and behind which line it ends."""
    found, begin = [], None
    for at, line in enumerate([*lines, ""]):
        if line.startswith("|") and begin is None:
            begin = at
        elif not line.startswith("|") and begin is not None:
            found.append((begin, at))
            begin = None
    return found


def words(rule: str) -> int:
    """How many columns a table begins with that tell its lines apart: one, or two if its dashes align both left, as text."""
    return 1 + (not any(dashes.endswith(":") for dashes in cells(rule)[:2]))


def alike(line: str, other: str) -> tuple[int, int]:
    """With how many equal cells two lines begin, and how many they have in all."""
    equal = [a == b for a, b in zip(cells(line), cells(other))]
    return next((at for at, same in enumerate(equal) if not same), len(equal)), sum(equal)


def source(table: Lines, report: Lines) -> Lines:
    """The table of the report with this heading; of several the one that has most in common."""
    found = [report[begin:end] for begin, end in tables(report) if report[begin] == table[0]]
    return max(
        found,
        key=lambda lines: sum(max(alike(mine, other)[1] for other in lines[2:]) for mine in table[2:]),
        default=table[:2],
    )


def filled(table: Lines, report: Lines) -> tuple[Lines, Lines]:
    """The table with the report's lines, and those of its lines that the report does not have, or not only once."""
    heading, rule, *theirs = source(table, report)
    made, missing = [heading, rule], []
    for line in table[2:]:
        likely = [other for other in theirs if alike(line, other)[0] >= min(words(rule), words(table[1]))]
        best = max((alike(line, other) for other in likely), default=(0, 0))
        found = {other for other in likely if alike(line, other) == best}
        if len(found) != 1:
            missing.append(line)
        made.append(found.pop() if len(found) == 1 else line)
    return made, missing


def fill(page: Path) -> Lines:
    """Rewrites a page, and returns the lines that no report has."""
    text = page.read_text(encoding="utf-8")
    lines = text.splitlines()
    missing: Lines = []
    for begin, end in reversed(tables(lines)):
        comment = re.fullmatch(r"<!-- (results/\S+) -->", lines[begin - 1])
        if comment:
            report = (DOCS / comment[1]).read_text(encoding="utf-8").splitlines()
            lines[begin:end], absent = filled(lines[begin:end], report)
            missing = absent + missing
    made = "\n".join(lines) + "\n"
    if made != text:
        page.write_text(made, encoding="utf-8")
    return missing


def main() -> None:
    """Fills the pages that are named."""
    pages = [Path(name) for name in sys.argv[1:]] or sorted(DOCS.glob("*.md"))
    missing = [(page, line) for page in pages for line in fill(page)]
    for page, line in missing:
        print(f"{page.name}: no report has this line any more: {line}", file=sys.stderr)
    sys.exit(1 if missing else 0)


if __name__ == "__main__":
    main()
