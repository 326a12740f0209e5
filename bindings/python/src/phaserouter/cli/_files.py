"""Reading degrees, matrices and weights from files, and writing routes into them."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import numpy as np
import numpy.typing as npt

from .._errors import InvalidArgumentError
from .._extras import extra
from .._routes import Routes
from ..stages import read_pbm

INPUT_HELP = (
    "a NumPy array (.npy), an archive (.npz), Matrix Market (.mtx), degrees (.csv) or a picture (.pbm)"
)


def _problem(path: Path, what: str) -> click.ClickException:
    return click.ClickException(f"{path}: {what}")


def read_degrees(path: Path, role: str, column: str | None = None) -> Any:  # noqa: ANN401 - array or sparse
    """What a file holds: degrees, a 0/1 matrix, packed words or a sparse matrix.

    Parameters
    ----------
    path
    role : {"sources", "targets", "weights"}
        The array of an .npz archive of several that is meant.
    column : str, optional
        The column of a .csv file; its only one if not given.
    """
    readers: dict[str, Callable[[Path], Any]] = {
        ".npy": _read_npy,
        ".npz": _read_npz,
        ".mtx": _read_mtx,
        ".pbm": read_pbm,
    }
    kind = path.suffix.lower()
    if kind == ".csv":
        return _read_csv(path, column)
    if column is not None:
        raise _problem(path, "only a .csv file has columns to choose from")
    if kind == ".npz":
        return _read_npz(path, role)
    if kind not in readers:
        raise _problem(path, f"unknown kind of file; expected {INPUT_HELP}")
    try:
        return readers[kind](path)
    except InvalidArgumentError as problem:
        raise click.ClickException(str(problem)) from problem


def read_vector(path: Path, role: str, column: str | None = None) -> npt.NDArray[np.int64]:
    """Integers from a file: weights of targets."""
    found = read_degrees(path, role, column)
    array = np.asarray(found)
    if array.ndim != 1 or array.dtype.kind not in "iu":
        raise _problem(path, "one row of integers expected")
    return array


def _read_npy(path: Path) -> Any:  # noqa: ANN401
    try:
        return np.load(path, allow_pickle=False)
    except (ValueError, EOFError, zipfile.BadZipFile) as problem:
        raise _problem(path, f"not a NumPy array of numbers: {problem}") from problem


def _read_npz(path: Path, role: str = "sources") -> Any:  # noqa: ANN401
    try:
        with np.load(path, allow_pickle=False) as archive:
            names = archive.files
            if "indptr" not in names and "format" not in names:
                if len(names) != 1 and role not in names:
                    raise _problem(
                        path, f"it holds {', '.join(names)}; expected one array, or one named {role}"
                    )
                return archive[names[0] if len(names) == 1 else role]
        with extra("stats"):
            from scipy.sparse import load_npz

        return load_npz(path)
    except (ValueError, EOFError, KeyError, TypeError, AttributeError, zipfile.BadZipFile) as problem:
        raise _problem(path, f"not an archive of arrays: {problem}") from problem


def _read_mtx(path: Path) -> Any:  # noqa: ANN401
    with extra("stats"):
        from scipy.io import mmread

    try:
        found = mmread(path)
    except (ValueError, StopIteration, IndexError) as problem:
        raise _problem(path, f"not a Matrix Market file: {problem}") from problem
    return np.asarray(found) if isinstance(found, np.ndarray) else found


def _read_csv(path: Path, column: str | None) -> npt.NDArray[np.int64]:
    """A column of integers. The first line may name the columns."""
    try:
        lines = [line for line in csv.reader(path.read_text(encoding="utf-8-sig").splitlines()) if line]
    except (UnicodeDecodeError, csv.Error) as problem:
        raise _problem(path, f"not a text file of numbers: {problem}") from problem
    names: list[str] = []
    if lines and not all(_is_integer(field) for field in lines[0]):
        names = [field.strip() for field in lines.pop(0)]
    width = len(names) or (len(lines[0]) if lines else 1)
    at = _column(path, names, width, column)
    values = []
    for number, line in enumerate(lines, start=2 if names else 1):
        if len(line) != width or not _is_integer(line[at]):
            raise _problem(path, f"row {number}: {width} integers expected, not {','.join(line)[:60]!r}")
        values.append(int(line[at]))
    if any(abs(value) >= 2**63 for value in values):
        raise _problem(path, "a number does not fit in 64 bits")
    return np.array(values, np.int64)


def _is_integer(field: str) -> bool:
    try:
        int(field)
    except ValueError:
        return False
    return True


def _column(path: Path, names: list[str], width: int, column: str | None) -> int:
    if column is None:
        if width != 1:
            listed = f": {', '.join(names)}" if names else ""
            raise _problem(path, f"{width} columns; say which is meant{listed}")
        return 0
    if column in names:
        return names.index(column)
    if not names and column.isdigit() and int(column) < width:
        return int(column)
    raise _problem(path, f"no column {column!r}; there are {', '.join(names) or f'0 to {width - 1}'}")


def write_routes(path: Path, routes: Routes) -> None:
    """Writes routes by the file's kind: .npz (Routes.load reads it), .csv (source,target lines) or .mtx."""
    kind = path.suffix.lower()
    if kind == ".npz":
        routes.save(path)
    elif kind == ".csv":
        found = routes.to_coo()
        pairs = np.stack([found.row, found.col], axis=1)
        np.savetxt(path, pairs, fmt="%d", delimiter=",", header="source,target", comments="")
    elif kind == ".mtx":
        with extra("stats"):
            from scipy.io import mmwrite

        comment = f" phaserouter seed {routes.seed}"
        with path.open("wb") as file:
            mmwrite(file, routes.to_coo().astype(np.int8), field="pattern", comment=comment)
    else:
        raise _problem(path, "unknown kind of file; expected .npz, .csv or .mtx")


def check_output(path: Path | None) -> None:
    """Refuses a kind of file that write_routes does not know, before any work is done."""
    if path is not None and path.suffix.lower() not in (".npz", ".csv", ".mtx"):
        raise _problem(path, "unknown kind of file; expected .npz, .csv or .mtx")
