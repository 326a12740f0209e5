"""Routes as lines of text, fast: records of a fixed width with zero bytes for padding, which are then taken out."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from .._errors import InvalidArgumentError
from .._library import Array
from .._names import Names
from .._routes import Routes

__all__ = ["lines", "quoted", "slices"]

# Bytes of padded text that are made at a time: few enough for the cache, and for memory that is at hand.
_PIECE = 1 << 18
_BASE = 10_000


@functools.cache
def _groups() -> npt.NDArray[np.uint32]:
    """Four bytes of text for every group of four digits: first without zeros in front (and 0 as nothing), then with them."""
    short = [b"" if group == 0 else b"%d" % group for group in range(_BASE)]
    full = [b"%04d" % group for group in range(_BASE)]
    return np.array(short + full, "S4").view(np.uint32)


def decimals(numbers: Array) -> npt.NDArray[np.bytes_]:
    """Integers of at least 0 as decimal text, padded with zero bytes at any place."""
    groups = (len(str(int(numbers.max(initial=0)))) + 3) // 4
    text = np.empty((len(numbers), groups), np.uint32)
    rest = numbers.astype(np.uint32)
    for at in range(groups - 1, 0, -1):
        above = rest // np.uint32(_BASE)
        # Zeros count where something is in front of them.
        text[:, at] = _groups()[rest - above * np.uint32(_BASE) + (above > 0) * np.uint32(_BASE)]
        rest = above
    text[:, 0] = _groups()[rest]
    text.view("S4")[numbers == 0, -1] = b"0"
    return text.view(f"S{4 * groups}")[:, 0]


def quoted(names: Names) -> npt.NDArray[np.bytes_]:
    """Names as the fields of a .csv file, in quotes where these are needed."""
    fields = [str(name) for name in names]
    for field in fields:
        if "\0" in field:
            raise InvalidArgumentError(f"names: {field!r} has a character that no text file can hold")
    special = frozenset(',"\r\n')
    return np.array(
        [
            (f'"{field.replace(chr(34), chr(34) * 2)}"' if special.intersection(field) else field).encode()
            for field in fields
        ],
        "S",
    )


def slices(routes: Routes, width: int) -> Sequence[slice]:
    """The rows of routes in pieces, where a route takes so many bytes."""
    step = max(1, _PIECE // max(1, routes.k * width))
    return [slice(begin, begin + step) for begin in range(0, routes.n_sources, step)]


def lines(
    part: Array,
    begin: int,
    between: bytes,
    *,
    first: int = 0,
    sources: npt.NDArray[np.bytes_] | None = None,
    targets: npt.NDArray[np.bytes_] | None = None,
) -> bytearray:
    """A line for every route of some rows: its source and its target.

    Parameters
    ----------
    part : ndarray of int32, shape (rows, k)
    begin : int
        The number of the first row.
    between : bytes
        One character between source and target.
    first : int
        What the first source and the first target are called, if they have no names.
    sources, targets : ndarray of bytes, optional
        The names of the rows of part, and those of all targets.
    """
    kept = part >= 0
    full = bool(kept.all())
    numbers = part.ravel() if full else part[kept]
    counts = part.shape[1] if full else np.count_nonzero(kept, axis=1)
    rows = decimals(np.arange(begin + first, begin + first + len(part))) if sources is None else sources
    ends = decimals(numbers + first) if targets is None else targets[numbers]
    record = np.dtype([("source", rows.dtype), ("between", "S1"), ("target", ends.dtype), ("newline", "S1")])
    memory = bytearray(len(numbers) * record.itemsize)
    text = np.frombuffer(memory, record)
    text["source"] = np.repeat(rows, counts)
    text["between"] = between
    text["target"] = ends
    text["newline"] = b"\n"
    return memory.translate(None, b"\0")
