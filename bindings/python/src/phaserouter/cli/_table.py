"""A column of integers of a .csv or .parquet file, or a matrix of numbers, and a column of names beside it.

Nothing is guessed: a cell that is no integer, a missing one and a quote without its end are errors.
"""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from .._errors import PhaseRouterError
from .._extras import extra
from .._library import Array
from .._names import Names, names_of

__all__ = [
    "Column",
    "NamedMatrix",
    "TableError",
    "read_csv",
    "read_csv_labels",
    "read_csv_matrix",
    "read_parquet",
    "read_parquet_labels",
    "read_parquet_matrix",
]

_INTEGER = re.compile(r"[+-]?[0-9]+(\.0*)?")
_NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)(e[+-]?[0-9]+)?|-inf(inity)?", re.IGNORECASE)
# What begins like a number is none of the names that a first line may have by itself.
_LIKE_A_NUMBER = re.compile(r"[+-]?(\.?[0-9]|(nan|inf|infinity)$)", re.IGNORECASE)


class TableError(ValueError):
    """What is wrong with a table."""


class Column(NamedTuple):
    """Integers, and what other columns say beside them: names that are all different, and labels of groups."""

    values: Array
    names: Names | None
    groups: list[Any] | None


def read_csv(path: Path, column: str | None, labels: str | None, groups: str | None, header: bool) -> Column:
    """The integers of a column, the names of another, and the groups of a third.

    Parameters
    ----------
    path
    column : str, optional
        The integers' name, or its number from 0; not needed where there is only one besides the others.
    labels, groups : str, optional
        The names' and the groups', likewise.
    header : bool
        Whether the first line names the columns. It is taken to do so without this if one of the three is a name, or if the
        cells that could be integers do not even look like numbers.
    """
    lines = _lines(path)
    if not lines:
        raise TableError("it is empty")
    first = [cell.strip() for cell in lines[0][1]]
    named = header or _names_columns(first, column, labels, groups)
    at, at_labels, at_groups = _places(first if named else None, len(first), column, labels, groups)
    values = []
    for number, cells in lines[1:] if named else lines:
        if len(cells) != len(first):
            raise TableError(f"line {number}: {len(first)} cells are expected, not {len(cells)}")
        cell = cells[at].strip()
        if not _INTEGER.fullmatch(cell):
            hint = (
                "" if named or number != lines[0][0] else "; --header says that this line names the columns"
            )
            raise TableError(f"line {number}: an integer is expected, not {cells[at][:60]!r}{hint}")
        value = int(cell.partition(".")[0]) if len(cell) < 100 else 2**63
        if abs(value) >= 2**63:
            raise TableError(f"line {number}: {cell[:60]} does not fit in 64 bits")
        values.append(value)
    below = lines[1:] if named else lines
    names = None if at_labels is None else _unique([cells[at_labels] for _, cells in below])
    of_groups = None if at_groups is None else _labels(below, at_groups)
    return Column(np.array(values, np.int64), names, of_groups)


def _labels(lines: list[tuple[int, list[str]]], at: int) -> list[Any]:
    """Labels of groups: integers if all of them are, and text otherwise."""
    for number, cells in lines:
        if not cells[at].strip():
            raise TableError(f"line {number}: the group is missing")
    labels = [cells[at].strip() for _, cells in lines]
    if all(len(label) < 100 and _INTEGER.fullmatch(label) for label in labels):
        return [int(label.partition(".")[0]) for label in labels]
    return labels


def read_csv_labels(path: Path, header: bool) -> list[Any]:
    """The labels of groups in a table of one column. No text tells whether it is a column's name: header says so."""
    lines = _lines(path)
    for number, cells in lines:
        if len(cells) != 1:
            raise TableError(f"line {number}: {len(cells)} columns; one of labels is expected")
    return _labels(lines[1:] if header else lines, 0)


def _unique(names: list[Any]) -> Names:
    try:
        return names_of("labels", names, len(names))
    except PhaseRouterError as problem:
        raise TableError(str(problem)) from problem


def _lines(path: Path) -> list[tuple[int, list[str]]]:
    """Cells of every line, with the line's number; only at the end may lines be empty."""
    found: list[tuple[int, list[str]]] = []
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, strict=True)
        try:
            found = [(reader.line_num, cells) for cells in reader]
        except UnicodeDecodeError as problem:
            raise TableError(f"not a text file of numbers: {problem}") from problem
        except csv.Error as problem:
            raise TableError(f"line {reader.line_num}: {problem}") from problem
    while found and not found[-1][1]:
        found.pop()
    for number, cells in found:
        if not cells:
            raise TableError(f"line {number}: it is empty")
    return found


def _names_columns(first: list[str], column: str | None, labels: str | None, groups: str | None) -> bool:
    """Whether a first line names the columns."""
    if any(
        wanted in first for wanted in (column, labels, groups) if wanted is not None and not wanted.isdigit()
    ):
        return True
    if column is not None and column.isdigit():
        cells = first[int(column) : int(column) + 1]
    else:
        cells = [cell for at, cell in enumerate(first) if str(at) not in (labels, groups)]
    return bool(cells) and all(cell and not _LIKE_A_NUMBER.match(cell) for cell in cells)


def _places(
    names: list[str] | None, width: int, column: str | None, labels: str | None, groups: str | None
) -> tuple[int, int | None, int | None]:
    """Where the integers, the labels and the groups are."""
    at_labels = None if labels is None else _place(names, width, labels)
    at_groups = None if groups is None else _place(names, width, groups)
    if column is not None:
        return _place(names, width, column), at_labels, at_groups
    left = [at for at in range(width) if at not in (at_labels, at_groups)]
    if len(left) != 1:
        listed = f": {', '.join(names)}" if names else ""
        raise TableError(f"{width} columns; say which is meant{listed}")
    return left[0], at_labels, at_groups


def _place(names: list[str] | None, width: int, wanted: str) -> int:
    if names is not None and wanted in names:
        if names.count(wanted) > 1:
            raise TableError(
                f"there are {names.count(wanted)} columns {wanted!r}; give the number of one, from 0"
            )
        return names.index(wanted)
    if wanted.isdigit() and int(wanted) < width:
        return int(wanted)
    raise TableError(f"no column {wanted!r}; there are {', '.join(names) if names else f'0 to {width - 1}'}")


def read_parquet(path: Path, column: str | None, labels: str | None, groups: str | None) -> Column:
    """The numbers of a column, the names of another and the groups of a third, as in `read_csv`."""
    with extra("frames"):
        import pyarrow
        from pyarrow import parquet

    try:
        with parquet.ParquetFile(path) as file:
            names = file.schema_arrow.names
            at, at_labels, at_groups = _places(names, len(names), column, labels, groups)
            wanted = list(dict.fromkeys(place for place in (at, at_labels, at_groups) if place is not None))
            table = file.read(columns=[names[place] for place in wanted])
    except pyarrow.ArrowException as problem:
        raise TableError(f"not a Parquet file: {problem}") from problem
    for place in wanted:
        if table.column(names[place]).null_count:
            raise TableError(f"column {names[place]!r}: a value is missing")
    values = table.column(names[at]).to_numpy()
    if values.dtype.kind not in "iuf":
        raise TableError(
            f"column {names[at]!r}: integers are expected, not {table.schema.field(names[at]).type}"
        )
    return Column(
        values,
        None if at_labels is None else _unique(table.column(names[at_labels]).to_pylist()),
        None if at_groups is None else table.column(names[at_groups]).to_pylist(),
    )


def read_parquet_labels(path: Path) -> list[Any]:
    """The labels of groups in a table of one column."""
    with extra("frames"):
        import pyarrow
        from pyarrow import parquet

    try:
        with parquet.ParquetFile(path) as file:
            table = file.read()
    except pyarrow.ArrowException as problem:
        raise TableError(f"not a Parquet file: {problem}") from problem
    if table.num_columns != 1:
        raise TableError(f"{table.num_columns} columns; one of labels is expected")
    labels: list[Any] = table.column(0).to_pylist()
    return labels


class NamedMatrix(NamedTuple):
    """A matrix, and the names of its rows and columns, if any."""

    values: Array
    rows: Names | None
    columns: Names | None


def read_csv_matrix(path: Path, labels: str | None, header: bool) -> NamedMatrix:
    """All columns as numbers, but for one of names of the rows; the first line may name the columns.

    Parameters
    ----------
    path
    labels, header
        As in `read_csv`.
    """
    lines = _lines(path)
    if not lines:
        raise TableError("it is empty")
    first = [cell.strip() for cell in lines[0][1]]
    named = header or _names_columns(first, None, labels, None)
    at_labels = None if labels is None else _place(first if named else None, len(first), labels)
    wanted = [at for at in range(len(first)) if at != at_labels]
    below = lines[1:] if named else lines
    values = np.empty((len(below), len(wanted)))
    whole = True
    for row, (number, cells) in enumerate(below):
        if len(cells) != len(first):
            raise TableError(f"line {number}: {len(first)} cells are expected, not {len(cells)}")
        texts = [cells[at].strip() for at in wanted]
        for text in texts:
            if not _NUMBER.fullmatch(text):
                hint = (
                    ""
                    if named or number != lines[0][0]
                    else "; --header says that this line names the columns"
                )
                raise TableError(f"line {number}: a number is expected, not {text[:60]!r}{hint}")
        values[row] = texts
        whole = whole and all(_INTEGER.fullmatch(text) for text in texts)
    # Integers are taken exactly, as long as they are exact as floats.
    exact = values.astype(np.int64) if whole and np.abs(values).max(initial=0) < 2**53 else values
    rows = None if at_labels is None else _unique([cells[at_labels] for _, cells in below])
    return NamedMatrix(exact, rows, _unique([first[at] for at in wanted]) if named else None)


# What a column of other things than numbers may be.
_NAMES_SOURCES = "; if this column names the sources, --source-labels says so"


def _hint(text: str, first: bool) -> str:
    """What to do about a cell that is no number."""
    if first:
        return "; --header says that this line names the columns"
    return _NAMES_SOURCES if text and not _LIKE_A_NUMBER.match(text) else ""


def read_parquet_matrix(path: Path, labels: str | None) -> NamedMatrix:
    """All columns as numbers, but for one of names of the rows; columns have names."""
    with extra("frames"):
        import pyarrow
        from pyarrow import parquet

    try:
        with parquet.ParquetFile(path) as file:
            names = file.schema_arrow.names
            at_labels = None if labels is None else _place(names, len(names), labels)
            table = file.read()
    except pyarrow.ArrowException as problem:
        raise TableError(f"not a Parquet file: {problem}") from problem
    wanted = [at for at in range(len(names)) if at != at_labels]
    for at in range(len(names)):
        if table.column(at).null_count:
            raise TableError(f"column {names[at]!r}: a value is missing")
    columns = [table.column(at).to_numpy() for at in wanted]
    for at, column in zip(wanted, columns):
        if column.dtype.kind not in "iuf":
            raise TableError(
                f"column {names[at]!r}: numbers are expected, not {table.schema.field(at).type}{_NAMES_SOURCES}"
            )
    values = np.column_stack(columns) if columns else np.empty((table.num_rows, 0))
    rows = None if at_labels is None else _unique(table.column(at_labels).to_pylist())
    return NamedMatrix(values, rows, _unique([names[at] for at in wanted]))
