"""Reading degrees, matrices and weights from files, and the names that stand beside them."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import click
import numpy as np
import numpy.typing as npt

from .._errors import PhaseRouterError
from .._extras import extra
from .._names import Names, exact_integers
from ..stages import read_pbm
from ._common import problem_with
from ._table import (
    Column,
    NamedMatrix,
    TableError,
    read_csv,
    read_csv_labels,
    read_csv_matrix,
    read_parquet,
    read_parquet_labels,
    read_parquet_matrix,
)

INPUT_HELP = "a NumPy array (.npy), an archive (.npz), Matrix Market (.mtx), degrees in a column (.csv, .parquet) or a picture (.pbm)"
_TABLES = (".csv", ".parquet")


@dataclass(frozen=True)
class Columns:
    """Which columns of a table are meant.

    Attributes
    ----------
    column : str, optional
        The numbers' name, or its number from 0; the only one if not given.
    labels : str, optional
        The names', likewise; none if not given.
    header : bool
        Whether the first line of a .csv file names the columns even if it looks like numbers.
    groups : str, optional
        The column of groups, likewise; none if not given.
    """

    column: str | None = None
    labels: str | None = None
    header: bool = False
    groups: str | None = None


class Found(NamedTuple):
    """What a file holds: an array or a sparse matrix, and the names and groups of its rows, if any."""

    values: Any
    names: Names | None
    groups: list[Any] | None = None


header_option = click.option(
    "--header", is_flag=True, help="The first line of .csv files names the columns, whatever it looks like."
)


def read_side(path: Path, role: str, columns: Columns) -> Found:
    """What a file holds: degrees, a 0/1 matrix, packed words or a sparse matrix.

    Parameters
    ----------
    path
    role : {"sources", "targets", "weights"}
        The array of an .npz archive of several that is meant.
    columns
        Of a .csv or .parquet file.
    """
    kind = path.suffix.lower()
    readers: dict[str, Callable[[Path], Any]] = {
        ".npy": _read_npy,
        ".npz": lambda path: _read_npz(path, role),
        ".mtx": _read_mtx,
        ".pbm": read_pbm,
    }
    try:
        if kind in _TABLES:
            if kind == ".csv":
                return Found(*read_csv(path, columns.column, columns.labels, columns.groups, columns.header))
            return Found(*read_parquet(path, columns.column, columns.labels, columns.groups))
        if (columns.column, columns.labels, columns.groups) != (None, None, None):
            raise problem_with(path, "only .csv and .parquet files have columns to choose from")
        if kind not in readers:
            raise problem_with(path, f"unknown kind of file; expected {INPUT_HELP}")
        return Found(readers[kind](path), None)
    except TableError as problem:
        raise problem_with(path, str(problem)) from problem
    except PhaseRouterError as problem:
        raise click.ClickException(str(problem)) from problem


def read_degrees(path: Path, role: str, columns: Columns | None = None) -> Any:  # noqa: ANN401 - array or sparse
    """What a file holds, without names."""
    return read_side(path, role, columns or Columns()).values


def read_vector(path: Path, role: str, columns: Columns) -> tuple[npt.NDArray[np.integer[Any]], Names | None]:
    """Integers from a file: weights of targets. And their names, if there are any."""
    found = read_column(path, role, columns)
    return found.values, found.names


def read_column(path: Path, role: str, columns: Columns) -> Column:
    """Integers from a file, and their names and groups, if there are any."""
    found = read_side(path, role, columns)
    array = np.asarray(found.values)
    if array.ndim != 1 or array.dtype.kind not in "iuf":
        raise problem_with(path, "one row of integers are expected")
    if array.dtype.kind == "f":
        try:
            array = exact_integers("weights", array)
        except PhaseRouterError as problem:
            raise problem_with(path, str(problem)) from problem
    return Column(array, found.names, found.groups)


def read_groups(path: Path, header: bool) -> Any:  # noqa: ANN401 - labels of any kind
    """The labels of groups, one a target.

    Parameters
    ----------
    path : .npy, .npz, .csv or .parquet
    header : bool
        Whether the first line of a .csv file names the column.
    """
    kind = path.suffix.lower()
    try:
        if kind in _TABLES:
            return read_csv_labels(path, header) if kind == ".csv" else read_parquet_labels(path)
    except TableError as problem:
        raise problem_with(path, str(problem)) from problem
    if kind not in (".npy", ".npz"):
        raise problem_with(path, "unknown kind of file; expected .npy, .npz, .csv or .parquet")
    return _read_npy(path) if kind == ".npy" else _read_npz(path, "groups")


def read_scores(path: Path, labels: str | None, header: bool) -> NamedMatrix:
    """A matrix of scores, a row a source and a column a target.

    Parameters
    ----------
    path : .npy, .npz, .csv or .parquet
    labels : str, optional
        The column that names the sources, of a table.
    header : bool
        As in `Columns`.
    """
    kind = path.suffix.lower()
    try:
        if kind == ".csv":
            return read_csv_matrix(path, labels, header)
        if kind == ".parquet":
            return read_parquet_matrix(path, labels)
    except TableError as problem:
        raise problem_with(path, str(problem)) from problem
    if labels is not None:
        raise problem_with(path, "only .csv and .parquet files have columns to choose from")
    if kind not in (".npy", ".npz"):
        raise problem_with(path, "unknown kind of file; expected .npy, .npz, .csv or .parquet")
    values = _read_npy(path) if kind == ".npy" else _read_npz(path, "scores")
    if not isinstance(values, np.ndarray) or values.ndim != 2 or values.dtype.kind not in "fiu":
        raise problem_with(path, "a matrix of numbers, sources x targets, is expected")
    return NamedMatrix(values, None, None)


def _read_npy(path: Path) -> Any:  # noqa: ANN401
    try:
        return np.load(path, allow_pickle=False)
    except (ValueError, EOFError, zipfile.BadZipFile) as problem:
        raise problem_with(path, f"not a NumPy array of numbers: {problem}") from problem


def _read_npz(path: Path, role: str) -> Any:  # noqa: ANN401
    try:
        with np.load(path, allow_pickle=False) as archive:
            names = archive.files
            if "indptr" not in names and "format" not in names:
                if len(names) != 1 and role not in names:
                    raise problem_with(
                        path, f"it holds {', '.join(names)}; expected one array, or one named {role}"
                    )
                return archive[names[0] if len(names) == 1 else role]
        with extra("stats"):
            from scipy.sparse import load_npz

        return load_npz(path)
    except (ValueError, EOFError, KeyError, TypeError, AttributeError, zipfile.BadZipFile) as problem:
        raise problem_with(path, f"not an archive of arrays: {problem}") from problem


def _read_mtx(path: Path) -> Any:  # noqa: ANN401
    with extra("stats"):
        from scipy.io import mmread

    try:
        found = mmread(path)
    except (ValueError, StopIteration, IndexError) as problem:
        raise problem_with(path, f"not a Matrix Market file: {problem}") from problem
    return np.asarray(found) if isinstance(found, np.ndarray) else found
