"""Target columns of frames: what arrow, polars, dask and spark have in common."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from ._assignment import Assignment
from ._errors import ArgumentTypeError, InvalidArgumentError, PhaseRouterError
from ._keys import KeysLike
from ._library import Array
from ._names import Names
from ._placement import Placement

__all__ = ["TargetsOf", "asked_column", "check_by", "names_of_targets", "new_columns", "targets_of_column"]

TargetsOf: TypeAlias = "Assignment | Placement"
"""What says which targets: an `Assignment` those of a row number, a `Placement` those of a key."""


def check_by(by: object) -> None:
    """Refuses what is neither an assignment nor a placement."""
    if not isinstance(by, Assignment | Placement):
        raise ArgumentTypeError(f"by: an Assignment or a Placement is expected, not {type(by).__name__}")


def asked_column(
    by: TargetsOf, key: str | None, row: str | None, columns: Iterable[str], *, count_rows: bool = False
) -> str | None:
    """The column that says which targets a line gets; None if lines are counted, where this is possible."""
    check_by(by)
    if isinstance(by, Placement):
        if row is not None:
            raise InvalidArgumentError("row: a Placement knows keys, so name their column: key=")
        if key is None:
            raise InvalidArgumentError("key: with a Placement the column of keys must be named")
    else:
        if key is not None:
            raise InvalidArgumentError("key: an Assignment knows row numbers, so name their column: row=")
        if row is None and not count_rows:
            raise InvalidArgumentError("row: with an Assignment the column of row numbers must be named")
    argument, column = ("row", row) if key is None else ("key", key)
    known = list(columns)
    if column is not None and known.count(column) != 1:
        there = "are several columns" if column in known else "is no column"
        raise InvalidArgumentError(f"{argument}: there {there} {column!r} among the columns {_listed(known)}")
    return column


def new_columns(
    by: TargetsOf, name: str | Sequence[str], columns: Iterable[str], *, as_list: bool = False
) -> tuple[str, ...]:
    """The names of the columns that are added: one if as_list, and k otherwise."""
    wanted = 1 if as_list else by.k
    if isinstance(name, str):
        names = (name,) if wanted == 1 else tuple(f"{name}_{copy}" for copy in range(wanted))
    else:
        names = tuple(name)
    if len(names) != wanted:
        raise InvalidArgumentError(
            f"name: one name, or {wanted} names of columns, are expected, not {len(names)}"
        )
    there = set(columns)
    for at, one in enumerate(names):
        if not isinstance(one, str):
            raise ArgumentTypeError(f"name: strings are expected, not {type(one).__name__}")
        if one in there or one in names[:at]:
            raise InvalidArgumentError(f"name: there is a column {one!r} already")
    return names


def names_of_targets(by: TargetsOf, labels: bool) -> Names | None:
    """The names of all targets, if there are any and labels are wanted."""
    if not labels:
        return None
    if isinstance(by, Assignment):
        return by.target_names
    return None if by.names is None else np.array(by.names, object)


def targets_of_column(by: TargetsOf, column: str | None, entries: KeysLike | Array) -> npt.NDArray[np.int32]:
    """The targets of every entry of a column of keys, or of an array of row numbers, shape (entries, k).

    An error names the column.
    """
    try:
        return by.lookup_many(entries) if isinstance(by, Placement) else _of_rows(by, entries)
    except PhaseRouterError as problem:
        what = "key" if isinstance(by, Placement) else "row"
        said = str(problem).removeprefix(f"{what}s: ")
        raise type(problem)(
            f"{what}: {'the column' if column is None else f'column {column!r}'}: {said}"
        ) from None


def _of_rows(by: Assignment, entries: Any) -> npt.NDArray[np.int32]:  # noqa: ANN401 - an array or a Series
    if not len(entries):  # whose dtype may be any
        return np.empty((0, by.k), np.int32)
    return by.rows(entries)


def _listed(columns: Sequence[str], most: int = 8) -> str:
    shown = ", ".join(map(repr, columns[:most]))
    return f"{shown}, ..." if len(columns) > most else shown or "none"
