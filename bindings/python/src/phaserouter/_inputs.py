"""Arguments: what may be passed for sources and targets, and the numbers and outputs that go with them."""

from __future__ import annotations

import functools
import operator
import secrets
from typing import Any, Protocol, SupportsIndex, TypeAlias, runtime_checkable

import numpy as np
import numpy.typing as npt

from ._bits import matrix_degrees, packed_degrees
from ._errors import (
    ArgumentTypeError,
    InvalidArgumentError,
    OutOfRangeError,
    SizeMismatchError,
    SizeOverflowError,
)
from ._library import Array

__all__ = ["MAX_SIZE", "Degrees", "DegreesLike", "degree_pair"]

MAX_SIZE = 2**31 - 1
Degrees: TypeAlias = "npt.NDArray[np.uint32]"


@runtime_checkable
class _Sparse(Protocol):
    """What all of SciPy's sparse matrices and arrays have."""

    nnz: int
    shape: tuple[int, ...]

    def tocsr(self, copy: bool = ...) -> Any: ...  # noqa: ANN401 - SciPy has no types


@runtime_checkable
class _DLPack(Protocol):
    def __dlpack__(self) -> Any: ...  # noqa: ANN401 - an opaque capsule

    def __dlpack_device__(self) -> tuple[int, int]: ...


DegreesLike: TypeAlias = "npt.ArrayLike | _Sparse | _DLPack"
"""Degrees of one side: a vector of degrees, a 0/1 matrix, packed words, a sparse matrix, or a DLPack tensor."""


def degree_pair(sources: DegreesLike, targets: DegreesLike) -> tuple[Degrees, Degrees]:
    """Degrees of both sides. The rows of each say how many columns the other's matrix has."""
    s, t = _array("sources", sources), _array("targets", targets)
    m, n = s.shape[0], t.shape[0]
    return _degrees("sources", s, n), _degrees("targets", t, m)


def _array(name: str, given: DegreesLike) -> Any:  # noqa: ANN401 - an array or a SciPy sparse matrix
    """The argument as an ndarray, or as it is if it is sparse; with at least one dimension."""
    if not isinstance(given, np.ndarray):
        if isinstance(given, _Sparse):
            if len(given.shape) != 2:
                raise SizeMismatchError(f"{name}: a sparse matrix has 2 dimensions, not {len(given.shape)}")
            return given
        given = from_dlpack(name, given) if isinstance(given, _DLPack) else _from_object(name, given)
    refuse_masked(name, given)
    if given.ndim not in (1, 2):
        raise SizeMismatchError(
            f"{name}: degrees have 1 dimension and matrices 2, but this array has {given.ndim}"
        )
    return given


def from_dlpack(name: str, tensor: Any) -> Array:  # noqa: ANN401 - any tensor
    """An array over the tensor's memory."""
    try:
        return np.from_dlpack(tensor)
    except (BufferError, RuntimeError, TypeError, ValueError) as problem:
        raise ArgumentTypeError(
            f"{name}: not a tensor that NumPy can read in place; it must be in CPU memory: {problem}"
        ) from problem


def _from_object(name: str, given: Any) -> Array:  # noqa: ANN401 - whatever the caller passed
    try:
        array = np.asarray(given)
    except (ValueError, OverflowError) as problem:
        raise ArgumentTypeError(f"{name}: not an array of numbers: {problem}") from problem
    # An empty list says nothing about its dtype; NumPy takes it for floats.
    return array.astype(np.uint32) if array.size == 0 and isinstance(given, list | tuple) else array


def _degrees(name: str, given: Any, columns: int) -> Degrees:  # noqa: ANN401 - see _array
    if not isinstance(given, np.ndarray):
        return _sparse_degrees(name, given, columns)
    if given.ndim == 1:
        return unsigned(name, given, np.dtype(np.uint32), columns)
    if given.dtype.kind == "u" and given.dtype.itemsize == 8:
        return packed_degrees(name, given, columns)
    return matrix_degrees(name, given, columns)


def _sparse_degrees(name: str, matrix: _Sparse, columns: int) -> Degrees:
    """Number of stored entries in every row, an entry that is stored twice counted once."""
    if matrix.shape[1] != columns:
        raise SizeMismatchError(f"{name}: rows must have {columns} columns, not {matrix.shape[1]}")
    rows = matrix.tocsr()
    if not rows.has_canonical_format:
        rows = rows.copy()
        rows.sum_duplicates()
    return np.diff(rows.indptr).astype(np.uint32)


def refuse_masked(name: str, given: Array) -> None:
    """A mask would be lost on the way to the library, and what it hides would count."""
    if isinstance(given, np.ma.MaskedArray):
        raise ArgumentTypeError(f"{name}: masked arrays are not accepted; fill them first")


def unsigned(name: str, given: Array, dtype: np.dtype[Any], limit: int | None = None) -> Array:
    """A vector of integers in [0, limit] as a C-contiguous array of an unsigned dtype.

    An array that has this dtype already is passed on as it is, its range for the library to check.
    """
    refuse_masked(name, given)
    if given.ndim != 1:
        raise SizeMismatchError(f"{name}: 1 dimension expected, not {given.ndim}")
    if given.dtype == dtype:
        flags = given.flags
        ready = flags.c_contiguous and flags.aligned
        return given if ready else np.require(given, requirements=["C", "A"])
    if given.dtype.kind not in "iu":
        raise ArgumentTypeError(f"{name}: integers expected, not {given.dtype}")
    # As unsigned numbers, negative ones are above all that their dtype has: one pass instead of two.
    as_unsigned, highest = _unsigned_form(given.dtype)
    largest = _unsigned_form(dtype)[1] if limit is None else limit
    if given.size and int(given.view(as_unsigned).max()) > min(largest, highest):
        entry = int(np.flatnonzero((given < 0) | (given > largest))[0])
        raise OutOfRangeError(f"{name}: entry {entry} is {given[entry]}, not in [0, {largest}]")
    return np.ascontiguousarray(given, dtype)


@functools.cache
def _unsigned_form(dtype: np.dtype[Any]) -> tuple[np.dtype[Any], int]:
    """The unsigned dtype of an integer dtype's size and byte order, and the largest number of the dtype itself."""
    return np.dtype(dtype.str.replace("i", "u")), int(np.iinfo(dtype).max)


def vector(name: str, given: Any, dtype: type[np.unsignedinteger[Any]]) -> Array:  # noqa: ANN401 - array_like
    """array_like integers (weights, seeds, a permutation) as an unsigned vector."""
    if not isinstance(given, np.ndarray):
        given = from_dlpack(name, given) if isinstance(given, _DLPack) else _from_object(name, given)
    return unsigned(name, given, np.dtype(dtype))


def count(name: str, value: SupportsIndex, largest: int = MAX_SIZE) -> int:
    """A size or fan-out: an integer in [0, largest]."""
    try:
        number = operator.index(value)
    except TypeError:
        raise ArgumentTypeError(f"{name}: an integer expected, not {type(value).__name__}") from None
    if not 0 <= number <= largest:
        raise OutOfRangeError(f"{name}: {number} is not in [0, {largest}]")
    return number


def seed_of(seed: SupportsIndex | None) -> int:
    """The seed, or a new one from the system."""
    return secrets.randbits(64) if seed is None else count("seed", seed, 2**64 - 1)


def row_range(rows: tuple[int, int] | None, n_sources: int) -> tuple[int, int]:
    """The (begin, end) of the rows to compute; None means all."""
    if rows is None:
        return 0, n_sources
    if not isinstance(rows, tuple) or len(rows) != 2:
        raise ArgumentTypeError("rows: a pair (begin, end) expected")
    begin, end = count("rows", rows[0]), count("rows", rows[1])
    if not begin <= end <= n_sources:
        raise OutOfRangeError(
            f"rows: ({begin}, {end}) is not a range of rows; begin <= end <= n_sources = {n_sources}"
        )
    return begin, end


def output(out: Array | None, rows: int, k: int) -> npt.NDArray[np.int32]:
    """The array that routes are written to: the caller's, checked, or a new one."""
    if out is None:
        if rows * k * 4 > 2**63 - 1:
            raise SizeOverflowError(f"k: {rows} x {k} routes do not fit in memory")
        return np.empty((rows, k), np.int32)
    if not isinstance(out, np.ndarray):
        raise ArgumentTypeError(f"out: an ndarray expected, not {type(out).__name__}")
    if out.dtype != np.int32:
        raise ArgumentTypeError(f"out: dtype int32 in native byte order expected, not {out.dtype}")
    if out.shape != (rows, k):
        raise SizeMismatchError(f"out: shape {(rows, k)} expected, not {out.shape}")
    flags = out.flags
    if not (flags.c_contiguous and flags.aligned):
        raise InvalidArgumentError("out: must be C-contiguous and aligned")
    if not flags.writeable:
        raise InvalidArgumentError("out: is read-only")
    return out
