"""Names of sources and targets: what dicts, pandas Series and DataFrames bring along with their numbers.

pandas is never imported here: who passes one of its objects has imported it.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any, TypeAlias, TypeGuard

import numpy as np
import numpy.typing as npt

from ._errors import ArgumentTypeError, InvalidArgumentError, OutOfRangeError, SizeMismatchError
from ._library import Array

__all__ = [
    "Names",
    "agreed",
    "entries_of",
    "exact_integers",
    "is_frame",
    "matrix_names",
    "names_of",
    "pair_names",
    "row_names",
    "values_of",
]

Names: TypeAlias = "npt.NDArray[Any]"
"""One name for each source or target: strings, integers, or whatever a pandas Index holds."""


def _is_pandas(given: object, kind: str) -> bool:
    pandas = sys.modules.get("pandas")
    return isinstance(given, getattr(pandas, kind, ()))


def is_frame(given: object) -> bool:
    """Whether it is a pandas DataFrame."""
    return _is_pandas(given, "DataFrame")


def _is_dict(given: object) -> TypeGuard[Mapping[Any, Any]]:
    """Whether it is a dict of numbers; SciPy's matrices of the format "dok" are dicts of something else."""
    return isinstance(given, Mapping) and not hasattr(given, "shape")


def values_of(name: str, given: Any) -> Any:  # noqa: ANN401 - whatever the caller passed
    """The numbers of a dict, Series or DataFrame, without their names; anything else as it is."""
    if _is_dict(given):
        return list(given.values())
    if _is_pandas(given, "Series"):
        return _column(given)
    if _is_pandas(given, "DataFrame"):
        return _column(given.iloc[:, 0]) if _is_column(given) else _ones(name, given)
    return given


def entries_of(name: str, given: Any) -> Any:  # noqa: ANN401 - whatever the caller passed
    """The entries of a dict, Series or DataFrame of one column, whatever they are; anything else as it is."""
    if _is_dict(given):
        return list(given.values())
    if _is_pandas(given, "DataFrame"):
        if given.shape[1] != 1:
            raise SizeMismatchError(f"{name}: one column is expected, not {given.shape[1]}")
        given = given.iloc[:, 0]
    return given.to_numpy() if _is_pandas(given, "Series") or _is_pandas(given, "Index") else given


def _is_column(frame: Any) -> bool:  # noqa: ANN401 - a DataFrame
    """Whether a DataFrame is one column of degrees or weights, and no 0/1 matrix."""
    return bool(frame.shape[1] == 1 and frame.dtypes.iloc[0].kind != "b")


def _column(series: Any) -> Any:  # noqa: ANN401 - a Series
    """A Series as an array, or as a list where its dtype is one of pandas' own that NumPy does not have."""
    values = series.to_numpy()
    return series.tolist() if values.dtype.kind == "O" else values


def _ones(name: str, frame: Any) -> npt.NDArray[np.bool_]:  # noqa: ANN401 - a DataFrame
    """A DataFrame as a 0/1 matrix: any entry but 0 is a one."""
    matrix = frame.to_numpy()
    if matrix.dtype.kind in "biu" or not matrix.size:
        return np.asarray(matrix != 0)
    # Floats, columns of different dtypes, or of pandas' own.
    columns = [
        _nonzero(f"{name}: column {label!r}", np.asarray(_column(frame.iloc[:, at])))
        for at, label in enumerate(frame.columns)
    ]
    return np.stack(columns, axis=1)


def _nonzero(name: str, numbers: Array) -> npt.NDArray[np.bool_]:
    if numbers.dtype.kind not in "biuf":
        raise ArgumentTypeError(
            f"{name}: bool or numbers are expected, without missing values, not {numbers.dtype}"
        )
    if numbers.dtype.kind == "f":
        exact_integers(name, numbers)
    return np.asarray(numbers != 0)


def exact_integers(name: str, floats: Array) -> npt.NDArray[np.int64]:
    """Floats that hold integers, as integers; raises where one does not, or may have been rounded to one."""
    wrong = ~(np.isfinite(floats) & (np.trunc(floats) == floats))
    if wrong.any():
        entry = int(np.flatnonzero(wrong)[0])
        raise ArgumentTypeError(f"{name}: integers are expected, but entry {entry} is {floats[entry]!s}")
    limit = 2 ** min(np.finfo(floats.dtype).nmant + 1, 53)
    wrong = np.abs(floats) >= limit
    if wrong.any():
        entry = int(np.flatnonzero(wrong)[0])
        raise OutOfRangeError(
            f"{name}: entry {entry} is {floats[entry]!s}; {floats.dtype} holds integers exactly only below {limit}, "
            "so pass it as an integer"
        )
    return floats.astype(np.int64)


def row_names(name: str, given: object) -> Names | None:
    """The names that an argument has for its entries or rows, None if it has none."""
    if _is_dict(given):
        return _array(list(given))
    if _is_pandas(given, "Series") or _is_pandas(given, "DataFrame"):
        return _of_index(name, given.index)  # type: ignore[attr-defined]
    return None


def _column_names(name: str, given: Any) -> Names | None:  # noqa: ANN401 - whatever the caller passed
    if _is_pandas(given, "DataFrame") and not _is_column(given):
        return _of_index(name, given.columns)
    return None


def _of_index(name: str, index: Any) -> Names | None:  # noqa: ANN401 - an Index
    """The names of an Index; one that only counts 0, 1, 2, ... has none."""
    if _is_pandas(index, "RangeIndex") and index.start == 0 and index.step == 1:
        return None
    if not index.is_unique:
        twice = index[index.duplicated()][0]
        raise InvalidArgumentError(
            f"{name}: the name {twice!r} is there twice; pass .to_numpy() to route without names"
        )
    return np.asarray(index.to_numpy())


def _array(names: list[Any]) -> Names:
    """Names as a vector, even if each of them is a tuple."""
    array = np.empty(len(names), object)
    array[:] = names
    return array


def pair_names(sources: object, targets: object) -> tuple[Names | None, Names | None]:
    """The names of sources and of targets that the arguments of a routing bring along."""
    of_sources, of_targets = row_names("sources", sources), row_names("targets", targets)
    return (
        _agreed("targets", "source", of_sources, _column_names("targets", targets)),
        _agreed("sources", "target", of_targets, _column_names("sources", sources)),
    )


def matrix_names(name: str, given: object) -> tuple[Names | None, Names | None]:
    """The names of the rows and of the columns of a matrix, if it is a DataFrame."""
    if not is_frame(given):
        return None, None
    return _of_index(name, given.index), _of_index(name, given.columns)  # type: ignore[attr-defined]


def agreed(
    names: Names | None, what: str, argument: str, others: Names | None, first: str = "scores"
) -> Names | None:
    """The names of sources or targets, after another argument has brought names, too: both must be the same."""
    if names is None or others is None:
        return others if names is None else names
    for at, (one, other) in enumerate(zip(names, others)):
        if one != other:
            raise InvalidArgumentError(
                f"{argument}: {what} {at} is named {other!r}, but in {first} it is {one!r}: both must have the same "
                "order"
            )
    return names


def _agreed(argument: str, what: str, rows: Names | None, columns: Names | None) -> Names | None:
    """The names of one side, which are rows of one argument and columns of the other: both must be the same."""
    if rows is None or columns is None:
        return columns if rows is None else rows
    different = np.flatnonzero([a != b for a, b in zip(rows, columns, strict=True)])
    if different.size:
        at = int(different[0])
        raise InvalidArgumentError(
            f"{argument}: column {at} is named {columns[at]!r}, but {what} {at} is {rows[at]!r}: both must have the same "
            "order"
        )
    return rows


def names_of(name: str, given: Any, size: int) -> Names:  # noqa: ANN401 - a list, an array or an Index
    """Names that the caller gives: so many, all different."""
    if hasattr(given, "to_numpy"):
        given = given.to_numpy()
    names = given if isinstance(given, np.ndarray) else _array(list(given))
    if names.shape != (size,):
        raise SizeMismatchError(f"{name}: {size} names are expected, not {' x '.join(map(str, names.shape))}")
    try:
        places = {one: at for at, one in enumerate(names.tolist())}
    except TypeError as problem:
        raise ArgumentTypeError(f"{name}: strings or numbers are expected as names: {problem}") from problem
    if len(places) < size:
        twice = next(one for at, one in enumerate(names.tolist()) if places[one] != at)
        raise InvalidArgumentError(f"{name}: the name {twice!r} is there twice")
    return names
