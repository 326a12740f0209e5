"""Packed bit matrices: 64 columns to a uint64 word, least significant bit first, rows padded to whole words."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ._errors import ArgumentTypeError, OutOfRangeError, SizeMismatchError
from ._library import Array, buffer, check, lib

__all__ = ["left_aligned", "pack_bits", "packed_degrees", "refuse_masked", "unpack_bits", "words_of"]

# Rows that must be copied first are packed in pieces of about this many bytes, which stay in the cache.
_PIECE = 1 << 18


def _words(columns: int) -> int:
    return (columns + 63) // 64


def refuse_masked(name: str, given: object) -> None:
    """A mask would be lost on the way to the library, and what it hides would count."""
    if isinstance(given, np.ma.MaskedArray):
        raise ArgumentTypeError(f"{name}: masked arrays are not accepted; fill them first")


def _as_bytes(matrix: Array) -> Array:
    """A C-contiguous byte for every entry, nonzero where the entry is."""
    if matrix.dtype.itemsize != 1:
        matrix = matrix != 0
    return np.ascontiguousarray(matrix).view(np.uint8)


def _check_matrix(name: str, matrix: Array) -> None:
    if matrix.ndim != 2:
        raise SizeMismatchError(f"{name}: a matrix has 2 dimensions, not {matrix.ndim}")
    if matrix.dtype.kind not in "biu":
        raise ArgumentTypeError(f"{name}: a 0/1 matrix is of bool or integer dtype, not {matrix.dtype}")


def pack_bits(matrix: npt.ArrayLike) -> npt.NDArray[np.uint64]:
    """Packs a 0/1 matrix; any nonzero entry is a one.

    Parameters
    ----------
    matrix : array_like of bool or integer, shape (rows, columns)

    Returns
    -------
    ndarray of uint64, shape (rows, ceil(columns / 64))
        Column ``c`` is bit ``c % 64`` (0 = least significant) of word ``c // 64``; padding bits are zero.

    Examples
    --------
    >>> pack_bits([[1, 0, 1], [0, 0, 0]])
    array([[5],
           [0]], dtype=uint64)
    """
    refuse_masked("matrix", matrix)
    given = np.asarray(matrix)
    _check_matrix("matrix", given)
    return _packed(given)


def _packed(matrix: Array) -> npt.NDArray[np.uint64]:
    rows, columns = matrix.shape
    bits = np.empty((rows, _words(columns)), np.uint64)
    ready = matrix.dtype.itemsize == 1 and matrix.flags.c_contiguous
    step = max(1, rows if ready else _PIECE // max(1, columns * matrix.dtype.itemsize))
    for begin in range(0, rows, step):
        _pack_into(_as_bytes(matrix[begin : begin + step]), bits[begin : begin + step])
    return bits


def _pack_into(matrix: Array, bits: Array) -> None:
    check(lib.phase_router_pack_bits(buffer(matrix), *matrix.shape, buffer(bits), bits.size))


def unpack_bits(bits: Array, columns: int) -> npt.NDArray[np.bool_]:
    """Unpacks what `pack_bits` packed.

    Parameters
    ----------
    bits : ndarray of uint64, shape (rows, ceil(columns / 64))
        Bits past the last column are ignored.
    columns : int

    Returns
    -------
    ndarray of bool, shape (rows, columns)
    """
    refuse_masked("bits", bits)
    words = np.asarray(bits)
    check_packed("bits", words, columns)
    words = np.require(words, np.uint64, ["C", "A"])
    matrix = np.empty((words.shape[0], columns), np.uint8)
    check(lib.phase_router_unpack_bits(buffer(words), words.shape[0], columns, buffer(matrix), matrix.size))
    return matrix.view(np.bool_)


def check_packed(name: str, words: Array, columns: int) -> None:
    """Raises unless words is a packed matrix of that many columns."""
    if words.dtype.kind != "u" or words.dtype.itemsize != 8:
        raise ArgumentTypeError(f"{name}: packed words are of dtype uint64, not {words.dtype}")
    if words.ndim != 2:
        raise SizeMismatchError(f"{name}: a packed matrix has 2 dimensions, not {words.ndim}")
    if columns < 0:
        raise OutOfRangeError(f"columns: {columns} is negative")
    if words.shape[1] != _words(columns):
        hint = (
            " (uint64 means packed words: use another dtype for a 0/1 matrix)"
            if words.shape[1] == columns
            else ""
        )
        raise SizeMismatchError(
            f"{name}: {columns} columns make {_words(columns)} words a row, not {words.shape[1]}{hint}"
        )


def words_of(name: str, matrix: Array, columns: int) -> npt.NDArray[np.uint64]:
    """A matrix of that many columns, packed words already or of another dtype, as the library takes packed words."""
    if matrix.dtype.kind == "u" and matrix.dtype.itemsize == 8:
        check_packed(name, matrix, columns)
        return np.require(matrix, np.uint64, ["C", "A"])
    _check_matrix(name, matrix)
    if matrix.shape[1] != columns:
        raise SizeMismatchError(f"{name}: rows must have {columns} columns, not {matrix.shape[1]}")
    return _packed(matrix)


def packed_degrees(words: Array, columns: int) -> npt.NDArray[np.uint32]:
    """Numbers of ones of the rows of what `words_of` gives."""
    degrees = np.empty(words.shape[0], np.uint32)
    check(lib.phase_router_row_degrees(buffer(words), words.shape[0], columns, buffer(degrees), degrees.size))
    return degrees


def left_aligned(degrees: Array, columns: int) -> npt.NDArray[np.uint64]:
    """The packed matrix whose row i has its degrees[i] ones first."""
    first = np.arange(_words(columns), dtype=np.int64) * 64
    ones = np.clip(degrees.astype(np.int64)[:, None] - first, 0, 64).astype(np.uint64)
    full = np.uint64(2**64 - 1)
    # A shift by 64 would be undefined: those words are all ones.
    partial = (np.uint64(1) << np.minimum(ones, np.uint64(63))) - np.uint64(1)
    words: npt.NDArray[np.uint64] = np.where(ones == 64, full, partial)
    return words
