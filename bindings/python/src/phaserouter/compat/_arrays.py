"""What the original's functions take: 0/1 matrices of any dtype, packed words, permutations, and room for routes."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from .._bits import check_packed, words_of
from .._errors import (
    ArgumentTypeError,
    InvalidArgumentError,
    NotAPermutationError,
    OutOfRangeError,
    SizeMismatchError,
)
from .._inputs import DegreesLike, array_of, degrees_of, side, vector
from .._library import Array

__all__ = [
    "MatrixLike",
    "degree_sides",
    "packed_words",
    "permutation",
    "room_for_routes",
    "sides",
    "zero_one",
]

MatrixLike: TypeAlias = DegreesLike
"""A 0/1 matrix: an array of numbers or bools, a sparse matrix, or a DLPack tensor in CPU memory."""


def zero_one(name: str, given: MatrixLike) -> Any:  # noqa: ANN401 - an array or a SciPy sparse matrix
    """A matrix as an array of bools or integers, nonzero where it has ones, or as a sparse one without stored zeros."""
    found = side(name, given)
    if not isinstance(found, np.ndarray):
        rows = found.tocsr().copy()
        rows.sum_duplicates()
        rows.eliminate_zeros()
        return rows
    if found.ndim != 2:
        raise SizeMismatchError(f"{name}: a 0/1 matrix has 2 dimensions, not {found.ndim}")
    if found.dtype.kind == "f" or (found.dtype.kind == "u" and found.dtype.itemsize == 8):
        return _ones(name, found)
    if found.dtype.kind not in "biu":
        raise ArgumentTypeError(f"{name}: a 0/1 matrix is of bools, integers or floats, not {found.dtype}")
    return found


def _ones(name: str, matrix: Array) -> Array:
    """Where a matrix is 1. Other numbers than 0 and 1 are refused: they would be packed words, or weights."""
    ones = np.asarray(matrix == 1)
    strange = ~ones & (matrix != 0)
    if strange.any():
        row, column = np.argwhere(strange)[0]
        hint = "; packed words go to route_packed_with_stats" if matrix.dtype.kind == "u" else ""
        raise OutOfRangeError(
            f"{name}: entry ({row}, {column}) is {matrix[row, column]}, neither 0 nor 1{hint}"
        )
    return ones


def sides(S: MatrixLike, T: MatrixLike) -> tuple[Array, Array]:
    """Packed words of both matrices if both are arrays, degrees of both otherwise; columns that are missing are zeros."""
    s, t = zero_one("S_np", S), zero_one("T_np", T)
    m, n = s.shape[0], t.shape[0]
    s_words, t_words = _words("S_np", s, n), _words("T_np", t, m)
    return (s_words, t_words) if s_words.ndim == t_words.ndim else degrees_of(s_words, t_words)


def degree_sides(S: MatrixLike, T: MatrixLike) -> tuple[Array, Array]:
    """Numbers of ones of the rows of both matrices."""
    return degrees_of(*sides(S, T))


def _words(name: str, matrix: Any, columns: int) -> Array:  # noqa: ANN401 - what zero_one gives
    """Packed words of an array; the degrees of a sparse matrix."""
    missing = columns - matrix.shape[1]
    if missing < 0:
        raise SizeMismatchError(
            f"{name}: rows have at most as many columns as the other matrix has rows, {columns}, not {matrix.shape[1]}"
        )
    if not isinstance(matrix, np.ndarray):
        return np.diff(matrix.indptr).astype(np.uint32)
    if missing:
        matrix = np.pad(np.asarray(matrix != 0), ((0, 0), (0, missing)))
    return words_of(name, matrix, columns)


def packed_words(name: str, given: npt.ArrayLike, rows: int, columns: int) -> Array:
    """A packed matrix of that size, from an array of one or two dimensions."""
    words = array_of(name, given)
    width = (columns + 63) // 64
    if words.ndim == 1 and words.size == rows * width:
        words = words.reshape(rows, width)
    check_packed(name, words, columns)
    if words.shape[0] != rows:
        raise SizeMismatchError(f"{name}: {rows} rows expected, not {words.shape[0]}")
    return np.require(words, np.uint64, ["C", "A"])


def permutation(name: str, given: npt.ArrayLike | None, size: int) -> Array:
    """A permutation of the caller's, or the identity."""
    if given is None:
        return np.arange(size)
    found = np.array(vector(name, given, np.uint32))
    if found.shape != (size,):
        raise SizeMismatchError(f"{name}: {size} entries expected, not {found.shape[0]}")
    if not np.array_equal(np.sort(found), np.arange(size)):
        raise NotAPermutationError(f"{name}: not a permutation of [0, {size})")
    return found


def room_for_routes(name: str, routes: Any, rows: int, k: int) -> npt.NDArray[np.int32]:  # noqa: ANN401
    """The first rows x k entries of the caller's array in memory, as a matrix; what is behind them stays as it is."""
    if not isinstance(routes, np.ndarray):
        raise ArgumentTypeError(f"{name}: an ndarray expected, not {type(routes).__name__}")
    table = array_of(name, routes)
    if table.dtype != np.int32:
        raise ArgumentTypeError(f"{name}: dtype int32 in native byte order expected, not {table.dtype}")
    flags = table.flags
    if not (flags.c_contiguous and flags.aligned and flags.writeable):
        raise InvalidArgumentError(f"{name}: must be C-contiguous, aligned and writable")
    if table.size < rows * k:
        raise SizeMismatchError(f"{name}: room for {rows} x {k} routes expected, not for {table.size}")
    return table.reshape(-1)[: rows * k].reshape(rows, k)
