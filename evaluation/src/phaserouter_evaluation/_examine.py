"""Routes looked at piece by piece: what is promised of them, and the loads and rows that they make."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt
from phaserouter import Routes

from ._arrays import Array
from ._case import Values

# Entries of a piece: what NumPy makes of it stays below a few hundred megabytes.
PIECE = 1 << 23

# Of large jobs, rows in which repeated targets are looked for.
SAMPLED = 256


def pieces(rows: int, k: int) -> Iterator[tuple[int, int]]:
    """Ranges of rows that hold about PIECE entries."""
    step = max(1, PIECE // max(1, k))
    for begin in range(0, rows, step):
        yield begin, min(rows, begin + step)


class Examination:
    """Counts over routes that are shown a piece of rows at a time, by NumPy alone.

    Parameters
    ----------
    n_sources, n_targets : int
    sampled : int, optional
        About how many rows, evenly spread, are searched for repeated targets; all if not given.

    Attributes
    ----------
    loads : ndarray of int64, shape (n_targets,)
    per_row : ndarray of int64, shape (n_sources,)
    out_of_range, gaps, duplicates : int
        Entries that are neither a target nor -1; targets after a -1; targets that a row repeats.
    """

    def __init__(self, n_sources: int, n_targets: int, sampled: int | None = None) -> None:
        self.loads = np.zeros(n_targets, np.int64)
        self.per_row = np.zeros(n_sources, np.int64)
        self.out_of_range = self.gaps = self.duplicates = 0
        self._every = max(1, n_sources // sampled) if sampled else 1
        self._digest = hashlib.sha256()

    def take(self, begin: int, piece: Array) -> None:
        """Rows begin, begin + 1, ..."""
        n = len(self.loads)
        self._digest.update(np.ascontiguousarray(piece, "<i4").data)
        low, high = int(piece.min(initial=0)), int(piece.max(initial=-1))
        kept: Array = piece.ravel()
        if low < -1 or high >= n:
            self.out_of_range += int(((piece < -1) | (piece >= n)).sum())
            kept = kept[(kept >= -1) & (kept < n)]
        self.loads += np.bincount(kept + 1, minlength=n + 1)[1:]
        filled = piece.shape[1]
        if low < 0:
            real = piece >= 0
            filled = real.sum(axis=1)
            self.gaps += int((real[:, 1:] & ~real[:, :-1]).sum())
        self.per_row[begin : begin + len(piece)] = filled
        ordered = np.sort(piece[-begin % self._every :: self._every], axis=1)
        self.duplicates += int(((ordered[:, 1:] == ordered[:, :-1]) & (ordered[:, 1:] >= 0)).sum())

    def digest(self) -> str:
        """SHA-256 of the routes as little-endian 32-bit integers, row by row; its first 16 digits."""
        return self._digest.hexdigest()[:16]

    def faults(self, caps: Array, k: int) -> Values:
        """What must all be 0: rows wider than k, targets above their cap, and the attributes that count faults."""
        return {
            "wide_rows": int((self.per_row > k).sum()),
            "over_cap": int((self.loads > caps).sum()),
            "out_of_range": self.out_of_range,
            "gaps": self.gaps,
            "duplicates": self.duplicates,
        }


def examined(table: Array, n_targets: int, sampled: int | None = None) -> Examination:
    """The examination of routes that are in memory as a whole."""
    found = Examination(len(table), n_targets, sampled)
    for begin, end in pieces(*table.shape):
        found.take(begin, table[begin:end])
    return found


# Routes a range of rows into an array.
Job = Callable[[tuple[int, int], npt.NDArray[np.int32]], Routes]


def in_pieces(rows: int, k: int, job: Job) -> Iterator[tuple[int, Routes]]:
    """Routes that would be too large as a whole, range after range over the same memory."""
    memory = np.empty(min(rows * k, max(PIECE, k)), np.int32)
    for begin, end in pieces(rows, k):
        out = memory[: (end - begin) * k].reshape(end - begin, k)
        yield begin, job((begin, end), out)


def examined_in_pieces(n: int, k: int, job: Job) -> Examination:
    """The examination of all n rows of a routing to n targets."""
    seen = Examination(n, n, SAMPLED)
    for begin, routes in in_pieces(n, k, job):
        seen.take(begin, routes.targets)
    return seen


def rounded(value: float) -> float:
    """Six digits: more would only fill the report's files."""
    return float(f"{value:.6g}")
