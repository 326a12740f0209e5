"""Arguments: what may be passed for sources and targets, and the numbers and outputs that go with them."""

from __future__ import annotations

import functools
import operator
import secrets
from collections.abc import Mapping, Sequence
from typing import Any, Protocol, SupportsIndex, TypeAlias, TypeGuard, runtime_checkable

import numpy as np
import numpy.typing as npt

from ._bits import packed_degrees, refuse_masked, words_of
from ._errors import (
    ArgumentTypeError,
    InvalidArgumentError,
    OutOfRangeError,
    SizeMismatchError,
    SizeOverflowError,
)
from ._library import Array
from ._names import exact_integers, values_of

__all__ = ["MAX_SIZE", "Degrees", "DegreesLike", "Integers", "Matrix", "degree_pair"]

MAX_SIZE = 2**31 - 1
Degrees: TypeAlias = "npt.NDArray[np.uint32]"


@runtime_checkable
class _Sparse(Protocol):
    """What all of SciPy's sparse matrices and arrays have."""

    @property
    def nnz(self) -> Any: ...  # noqa: ANN401 - an int

    @property
    def shape(self) -> tuple[int, ...]: ...

    def tocsr(self, copy: bool = ...) -> Any: ...  # noqa: ANN401 - SciPy has no types


@runtime_checkable
class _DLPack(Protocol):
    def __dlpack__(self) -> Any: ...  # noqa: ANN401 - an opaque capsule

    def __dlpack_device__(self) -> tuple[int, int]: ...


class _Array(Protocol):
    """NumPy's arrays, pandas' Series and DataFrames, and what else NumPy takes for an array."""

    def __array__(self) -> Any: ...  # noqa: ANN401 - of any dtype


# No type tells an array of floats that hold integers from one of other floats; of lists, it does.
Integers: TypeAlias = "Sequence[SupportsIndex] | Mapping[Any, SupportsIndex] | _Array | _DLPack"
"""A vector of integers, with names if it is a dict or a pandas Series."""

Matrix: TypeAlias = "Sequence[Sequence[SupportsIndex]] | _Array | _DLPack"
"""A 0/1 matrix, or packed words."""

DegreesLike: TypeAlias = "Integers | Matrix | _Sparse"
"""Degrees of one side: a vector of degrees, a 0/1 matrix, packed words, a sparse matrix, or a DLPack tensor."""


def degree_pair(sources: DegreesLike, targets: DegreesLike) -> tuple[Degrees, Degrees]:
    """Degrees of both sides. The rows of each say how many columns the other's matrix has."""
    return degrees_of(side("sources", sources), side("targets", targets))


def degrees_of(s: Any, t: Any) -> tuple[Degrees, Degrees]:  # noqa: ANN401 - see side
    """Degrees of what `side` gave."""
    return _degrees("sources", s, t.shape[0]), _degrees("targets", t, s.shape[0])


def words_or_degrees(s: Any, t: Any) -> tuple[Array, Array]:  # noqa: ANN401 - see side
    """Packed words of what `side` gave if both are matrices, and not sparse; degrees of both otherwise."""
    if not (_is_matrix(s) and _is_matrix(t)):
        return degrees_of(s, t)
    return words_of("sources", s, t.shape[0]), words_of("targets", t, s.shape[0])


def is_sparse(given: object) -> bool:
    """Whether it is one of SciPy's sparse matrices or arrays."""
    return not isinstance(given, np.ndarray) and isinstance(given, _Sparse)


def _is_matrix(given: Any) -> bool:  # noqa: ANN401 - see side
    return isinstance(given, np.ndarray) and given.ndim == 2


def side(name: str, given: DegreesLike) -> Any:  # noqa: ANN401 - an array or a SciPy sparse matrix
    """Sources or targets as an ndarray of 1 or 2 dimensions, or as they are if they are sparse."""
    given = given if isinstance(given, np.ndarray) else values_of(name, given)
    if not isinstance(given, np.ndarray) and isinstance(given, _Sparse):
        if len(given.shape) != 2:
            raise SizeMismatchError(f"{name}: a sparse matrix has 2 dimensions, not {len(given.shape)}")
        return given
    found = array_of(name, given)
    if found.ndim not in (1, 2):
        raise SizeMismatchError(
            f"{name}: degrees have 1 dimension and matrices 2, but this array has {found.ndim}"
        )
    return found


def array_of(name: str, given: Any) -> Array:  # noqa: ANN401 - array_like
    """An array over the argument's memory if it has one, never of a subclass, which may say what it likes of itself."""
    if not isinstance(given, np.ndarray):
        given = values_of(name, given)
    if not isinstance(given, np.ndarray):
        given = from_dlpack(name, given) if isinstance(given, _DLPack) else _from_object(name, given)
    if type(given) is np.ndarray:
        return given
    refuse_masked(name, given)
    return np.asarray(given)


def from_dlpack(name: str, tensor: Any) -> Array:  # noqa: ANN401 - any tensor
    """An array over the tensor's memory."""
    try:
        return np.from_dlpack(tensor)
    except (BufferError, RuntimeError, TypeError, ValueError) as problem:
        raise ArgumentTypeError(
            f"{name}: this not a tensor that NumPy can read in place; it must be in CPU memory: {problem}"
        ) from problem


def _from_object(name: str, given: Any) -> Array:  # noqa: ANN401 - whatever the caller passed
    try:
        array = np.asarray(given)
    except (ValueError, OverflowError) as problem:
        raise ArgumentTypeError(f"{name}: this not an array of numbers: {problem}") from problem
    if not isinstance(given, list | tuple) or array.dtype.kind not in "fO":
        return array
    # An empty list says nothing about its dtype; NumPy takes it for floats.
    return array.astype(np.uint32) if array.size == 0 else _large_integers(name, given, array)


def _large_integers(name: str, given: Any, array: Array) -> Array:  # noqa: ANN401 - a list or tuple
    """A list of integers that NumPy took for floats or objects, because one is 2^63 or more; others as they are."""
    if array.ndim != 1:
        return array
    try:
        numbers = [operator.index(number) for number in given]
    except TypeError:
        return array
    for entry, number in enumerate(numbers):
        if not 0 <= number < 2**64:
            raise OutOfRangeError(f"{name}: entry {entry} is {number}, not in [0, {2**64 - 1}]")
    return np.array(numbers, np.uint64)


def _degrees(name: str, given: Any, columns: int) -> Degrees:  # noqa: ANN401 - see _array
    if not isinstance(given, np.ndarray):
        return _sparse_degrees(name, given, columns)
    if given.ndim == 1:
        return unsigned(name, given, np.dtype(np.uint32), columns)
    return packed_degrees(words_of(name, given, columns), columns)


def _sparse_degrees(name: str, matrix: _Sparse, columns: int) -> Degrees:
    """Number of stored entries in every row, an entry that is stored twice counted once."""
    if matrix.shape[1] != columns:
        raise SizeMismatchError(f"{name}: rows must have {columns} columns, not {matrix.shape[1]}")
    rows = matrix.tocsr()
    if not rows.has_canonical_format:
        rows = rows.copy()
        rows.sum_duplicates()
    return np.diff(rows.indptr).astype(np.uint32)


def unsigned(name: str, given: Array, dtype: np.dtype[Any], limit: int | None = None) -> Array:
    """A vector of integers in [0, limit], or of floats that hold such, as a C-contiguous array of an unsigned dtype.

    An array that has this dtype already is passed on as it is, and the library checks its range. Others are copied and
    the copy is checked, since no other thread can change it.
    """
    if given.ndim != 1:
        raise SizeMismatchError(f"{name}: 1 dimension is expected, not {given.ndim}")
    if given.dtype == dtype:
        flags = given.flags
        ready = flags.c_contiguous and flags.aligned
        return given if ready else np.require(given, requirements=["C", "A"])
    if given.dtype.kind == "f":
        given = exact_integers(name, given)
    if given.dtype.kind not in "iu":
        raise ArgumentTypeError(f"{name}: integers are expected, not {given.dtype}")
    given = np.array(given, order="C")
    # As unsigned numbers, negative ones are above all that their dtype has: one pass instead of two.
    as_unsigned, highest = _unsigned_form(given.dtype)
    largest = _unsigned_form(dtype)[1] if limit is None else limit
    if given.size and int(given.view(as_unsigned).max()) > min(largest, highest):
        entry = int(np.flatnonzero((given < 0) | (given > largest))[0])
        raise OutOfRangeError(f"{name}: entry {entry} is {given[entry]}, not in [0, {largest}]")
    same = given.dtype.itemsize == dtype.itemsize and given.dtype.isnative
    return given.view(dtype) if same else given.astype(dtype)


@functools.cache
def _unsigned_form(dtype: np.dtype[Any]) -> tuple[np.dtype[Any], int]:
    """The unsigned dtype of an integer dtype's size and byte order, and the largest number of the dtype itself."""
    return np.dtype(dtype.str.replace("i", "u")), int(np.iinfo(dtype).max)


def vector(name: str, given: Any, dtype: type[np.unsignedinteger[Any]]) -> Array:  # noqa: ANN401 - array_like
    """array_like integers (weights, seeds, a permutation) as an unsigned vector."""
    return unsigned(name, array_of(name, given), np.dtype(dtype))


def count(name: str, value: SupportsIndex, largest: int = MAX_SIZE) -> int:
    """A size or fan-out: an integer in [0, largest]."""
    try:
        number = operator.index(value)
    except TypeError:
        raise ArgumentTypeError(f"{name}: an integer is expected, not {type(value).__name__}") from None
    if not 0 <= number <= largest:
        raise OutOfRangeError(f"{name}: {number} is not in [0, {largest}]")
    return number


def seed_of(seed: SupportsIndex | None) -> int:
    """The seed, or a new one from the system."""
    return secrets.randbits(64) if seed is None else count("seed", seed, 2**64 - 1)


RowsLike: TypeAlias = "SupportsIndex | tuple[SupportsIndex, SupportsIndex] | range | slice | Integers"
"""Rows of an assignment: one, a range (begin, end), a range or slice, or any list of row numbers."""


def row_range(rows: tuple[SupportsIndex, SupportsIndex] | None, n_sources: int) -> tuple[int, int]:
    """The (begin, end) of the rows to compute; None means all."""
    if rows is None:
        return 0, n_sources
    if not isinstance(rows, tuple) or len(rows) != 2:
        raise ArgumentTypeError("rows: a pair (begin, end) is expected")
    begin, end = count("rows", rows[0]), count("rows", rows[1])
    if not begin <= end <= n_sources:
        raise OutOfRangeError(
            f"rows: ({begin}, {end}) is not a range of rows; begin <= end <= n_sources = {n_sources}"
        )
    return begin, end


def is_one_row(rows: RowsLike) -> TypeGuard[SupportsIndex]:
    """Whether rows is a number: an array or tensor of one number is a list of one."""
    return type(rows) is int or (hasattr(rows, "__index__") and getattr(rows, "shape", ()) == ())


def picked_rows(rows: RowsLike, n_sources: int) -> int | tuple[int, int] | Array:
    """One row, the (begin, end) of a range, or an array of row numbers, which `row_numbers` takes."""
    if is_one_row(rows):
        row = operator.index(rows)
        if not 0 <= row < n_sources:
            raise OutOfRangeError(f"rows: {row} is not in [0, {n_sources})")
        return row
    if isinstance(rows, tuple):
        return row_range(rows, n_sources)
    if isinstance(rows, slice):
        rows = range(*rows.indices(n_sources))
    if isinstance(rows, range):
        if rows.step == 1:
            return row_range((rows.start, max(rows.start, rows.stop)), n_sources)
        return np.arange(rows.start, rows.stop, rows.step)
    return array_of("rows", rows)


def row_numbers(rows: Array) -> Array:
    """A vector of row numbers, whose range is for the library to check. As indices elsewhere, they are never floats."""
    if rows.dtype.kind == "f":
        raise ArgumentTypeError(f"rows: integers are expected, not {rows.dtype}")
    return unsigned("rows", rows, np.dtype(np.uint64))


def output(
    out: Array | None,
    rows: int | None,
    k: int,
    /,
    **inputs: Any,  # noqa: ANN401
) -> npt.NDArray[np.int32]:
    """The array that routes are written to: the caller's, which is checked, or a new one. A vector if rows is None.

    The caller's must not overlap the inputs, which are what `side` and `array_of` gave.
    """
    shape = (k,) if rows is None else (rows, k)
    if out is None:
        if rows is not None and rows * k * 4 > 2**63 - 1:
            raise SizeOverflowError(f"k: {rows} x {k} routes do not fit in memory")
        return np.empty(shape, np.int32)
    if not isinstance(out, np.ndarray):
        raise ArgumentTypeError(f"out: an ndarray is expected, not {type(out).__name__}")
    table = array_of("out", out)
    if table.dtype != np.int32:
        raise ArgumentTypeError(f"out: dtype int32 in native byte order is expected, not {table.dtype}")
    if table.shape != shape:
        raise SizeMismatchError(f"out: shape {shape} is expected, not {table.shape}")
    flags = table.flags
    if not (flags.c_contiguous and flags.aligned):
        raise InvalidArgumentError("out: must be C-contiguous and aligned")
    if not flags.writeable:
        raise InvalidArgumentError("out: is read-only")
    for name, given in inputs.items():
        for memory in (given,) if isinstance(given, np.ndarray) else _parts(given):
            if np.may_share_memory(table, memory) and _share(table, memory):
                raise InvalidArgumentError(f"out: overlaps {name}")
    return table


def _parts(matrix: _Sparse) -> list[Array]:
    """The arrays that a SciPy sparse matrix consists of."""
    parts = (getattr(matrix, name, None) for name in ("data", "indices", "indptr", "row", "col", "offsets"))
    return [part for part in parts if isinstance(part, np.ndarray)]


def _share(a: Array, b: Array) -> bool:
    """Whether two arrays have a byte in common, not just the same bounds."""
    try:
        return np.shares_memory(a, b, max_work=10_000)
    except np.exceptions.TooHardError:
        return True
