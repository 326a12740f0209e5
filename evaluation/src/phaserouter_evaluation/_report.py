"""A suite's report: Markdown with tables (also as CSV), pictures, and checks."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# Pictures of few colours and little weight: they are kept beside the tables, under version control.
_DOTS_PER_INCH = 110
_COLOURS = 64

# A column's heading, or its heading and how to format its values: "{:.1%}".
Column = str | tuple[str, str]


@dataclass(frozen=True)
class Check:
    """A rule that follows from the laws or the interface, and whether it held.

    Attributes
    ----------
    name, rule : str
        What was examined, and what must be true of it.
    held : bool
    found : str
        What was seen, in a few words.
    """

    name: str
    rule: str
    held: bool
    found: str


class Report:
    """Collects a suite's report and writes its files into a directory as they come.

    Parameters
    ----------
    directory : Path
    theme : {"light", "dark"}
        Of pictures: pass it to the functions of `phaserouter.plots`.
    """

    def __init__(self, directory: Path, theme: str = "light") -> None:
        self.directory = directory
        self.theme = theme
        self.checks: list[Check] = []
        self.files: list[str] = []
        self._parts: list[str] = []
        directory.mkdir(parents=True, exist_ok=True)

    def heading(self, text: str) -> None:
        """A section."""
        self._parts.append(f"## {text}")

    def text(self, markdown: str) -> None:
        """A paragraph, or several."""
        self._parts.append(markdown.strip())

    def table(
        self, name: str, title: str, columns: Mapping[str, Column], rows: Sequence[Mapping[str, Any]]
    ) -> None:
        """A table of some keys of rows, in Markdown and, with all digits, in name.csv.

        Parameters
        ----------
        name : str
            The file's name, without .csv.
        title : str
        columns : mapping of a key of the rows to its heading, or to its heading and format
        rows : sequence of mappings
            A key that a row lacks, or None, shows as "-".
        """
        self._csv(name, list(columns), rows)
        headings = {key: (c, None) if isinstance(c, str) else c for key, c in columns.items()}
        lines = [
            f"**{title}** ([{name}.csv]({name}.csv))",
            "",
            "| " + " | ".join(heading for heading, _ in headings.values()) + " |",
            "|" + "|".join(_alignment(key, rows) for key in columns) + "|",
        ]
        for row in rows:
            cells = [_cell(row.get(key), how) for key, (_, how) in headings.items()]
            lines.append("| " + " | ".join(cells) + " |")
        self._parts.append("\n".join(lines))

    def data(self, name: str, title: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Rows in name.csv alone, for tables too long to read; the report links to it."""
        self._csv(name, list(rows[0]) if rows else [], rows)
        self._parts.append(f"{title}: [{name}.csv]({name}.csv).")

    def _csv(self, name: str, keys: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> None:
        self.files.append(f"{name}.csv")
        with (self.directory / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(keys)
            writer.writerows([row.get(key) for key in keys] for row in rows)

    def picture(self, name: str, figure: Figure, caption: str) -> None:
        """A figure, as name.png."""
        from PIL import Image

        self.files.append(f"{name}.png")
        drawn = io.BytesIO()
        figure.savefig(drawn, format="png", dpi=_DOTS_PER_INCH)
        picture = Image.open(drawn).convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
        picture.save(self.directory / f"{name}.png", optimize=True)
        self._parts.append(f"![{caption}]({name}.png)\n\n*{caption}*")

    def check(self, name: str, rule: str, held: bool | np.bool_, found: str) -> None:
        """Something that must be true; the run fails if it is not."""
        self.checks.append(Check(name, rule, bool(held), found))

    def body(self) -> str:
        """Everything so far, checks first."""
        return "\n\n".join([*([self._check_table()] if self.checks else []), *self._parts])

    def _check_table(self) -> str:
        held = sum(check.held for check in self.checks)
        lines = [
            "## Checks",
            "",
            f"{held} of {len(self.checks)} hold.",
            "",
            "| check | rule | found | |",
            "|---|---|---|---|",
        ]
        for check in self.checks:
            mark = "holds" if check.held else "**FAILS**"
            lines.append(
                f"| {_escaped(check.name)} | {_escaped(check.rule)} | {_escaped(check.found)} | {mark} |"
            )
        return "\n".join(lines)

    def checks_as_dicts(self) -> list[dict[str, Any]]:
        """The checks as plain values."""
        return [asdict(check) for check in self.checks]


def _escaped(text: str) -> str:
    return text.replace("|", "\\|")


def _alignment(key: str, rows: Sequence[Mapping[str, Any]]) -> str:
    numbers = all(
        isinstance(row.get(key), int | float | np.number | None) and not isinstance(row.get(key), bool)
        for row in rows
    )
    return "---:" if numbers else "---"


def _cell(value: Any, how: str | None) -> str:  # noqa: ANN401 - a number, a string or None
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return "-"
    if isinstance(value, bool | np.bool_):
        return "yes" if value else "no"
    if isinstance(value, str):
        return _escaped(value)
    if how is not None:
        return how.format(value)
    if float(value).is_integer() and abs(value) < 1e15:
        return f"{int(value):,}"
    return f"{value:,.0f}" if abs(value) >= 10_000 else f"{value:.4g}"
