"""The literal pipeline, stage by stage, for people who want to look: matrices, and files of pictures.

`route` never makes these matrices; it computes the same candidates from degrees alone. They take M x N bits each,
so keep to sizes that you can look at.
"""

from __future__ import annotations

import os
import struct
import zlib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, SupportsIndex

import numpy as np
import numpy.typing as npt

from ._bits import left_aligned, unpack_bits
from ._errors import ArgumentTypeError, InvalidArgumentError, OutOfRangeError, SizeMismatchError
from ._inputs import DegreesLike, count, degree_pair
from ._library import Array, buffer, check, lib
from ._router import Router

__all__ = [
    "STAGES",
    "Stages",
    "read_pbm",
    "routes_matrix",
    "stages",
    "stages_of",
    "write_pbm",
    "write_png",
]

Matrix = npt.NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Stages:
    """Every stage of the pipeline as a 0/1 matrix (docs/SPEC.md, section 5); True is a one.

    Attributes
    ----------
    s_aligned, s_rotated, s_shuffled, s_final : shape (M, N)
        Source side: ones moved left, rotated by the phase offsets, columns permuted, rows permuted.
    t_aligned, t_rotated, t_shuffled, t_prepared : shape (N, M)
        Target side, likewise.
    t_final : shape (M, N)
        t_prepared transposed.
    o : shape (M, N)
        s_final AND t_final: every candidate, before the cut at k.
    seed : int
    """

    s_aligned: Matrix
    s_rotated: Matrix
    s_shuffled: Matrix
    s_final: Matrix
    t_aligned: Matrix
    t_rotated: Matrix
    t_shuffled: Matrix
    t_prepared: Matrix
    t_final: Matrix
    o: Matrix
    seed: int

    def items(self) -> list[tuple[str, Matrix]]:
        """(name, matrix) of every stage, in the order of the pipeline."""
        return [(name, getattr(self, name)) for name in STAGES]


STAGES = tuple(field.name for field in fields(Stages) if field.name != "seed")
_ACROSS = ("t_aligned", "t_rotated", "t_shuffled", "t_prepared")


def stages(
    sources: DegreesLike,
    targets: DegreesLike,
    seed: SupportsIndex | None = None,
    *,
    row_permutations: bool | None = None,
) -> Stages:
    """Makes every stage of routing sources to targets.

    Parameters
    ----------
    sources, targets
        As in `Router.route`; of matrices, only the number of ones of every row matters.
    seed, row_permutations
        As in `Router`.

    Returns
    -------
    Stages

    Examples
    --------
    >>> stages([1, 2], [1, 1, 2], seed=3).s_rotated.astype(int)
    array([[1, 0, 0],
           [0, 1, 1]])
    """
    return stages_of(Router(seed, row_permutations=row_permutations), sources, targets)


def stages_of(router: Router, sources: DegreesLike, targets: DegreesLike) -> Stages:
    """The stages with a Router's seed, options and permutations.

    Parameters
    ----------
    router : Router
    sources, targets
        As in `stages`.

    Returns
    -------
    Stages
    """
    s, t = degree_pair(sources, targets)
    m, n = s.shape[0], t.shape[0]
    if m and n:
        for name, degrees, limit in (("sources", s, n), ("targets", t, m)):
            if int(degrees.max()) > limit:
                entry = int(np.argmax(degrees > limit))
                raise OutOfRangeError(f"{name}: entry {entry} is {degrees[entry]}, not in [0, {limit}]")
    s_bits, t_bits = left_aligned(s, n), left_aligned(t, m)
    made: dict[str, Matrix] = {}

    def job(pointer: Any) -> int:  # noqa: ANN401 - cffi has no types
        for number, name in enumerate(STAGES):
            rows, columns = (n, m) if name in _ACROSS else (m, n)
            bits = np.empty((rows, (columns + 63) // 64), np.uint64)
            inputs = (pointer, number, buffer(s_bits), buffer(t_bits), m, n)
            check(lib.phase_router_stage(*inputs, buffer(bits), bits.size))
            made[name] = unpack_bits(bits, columns)
        return router.seed

    seed = router._run(job)
    return Stages(**made, seed=seed)


def _picture(matrix: npt.ArrayLike) -> Matrix:
    given = np.asarray(matrix)
    if given.ndim != 2:
        raise SizeMismatchError(f"matrix: 2 dimensions are expected, not {given.ndim}")
    if given.dtype.kind not in "biu":
        raise ArgumentTypeError(f"matrix: bool or integer dtype is expected, not {given.dtype}")
    return np.asarray(given != 0)


def write_pbm(path: str | os.PathLike[str], matrix: npt.ArrayLike) -> None:
    """Writes a 0/1 matrix as a binary PBM picture, ones black, one pixel an entry."""
    ones = _picture(matrix)
    header = f"P4\n{ones.shape[1]} {ones.shape[0]}\n".encode()
    Path(path).write_bytes(header + np.packbits(ones, axis=1).tobytes())


def read_pbm(path: str | os.PathLike[str]) -> Matrix:
    """Reads a PBM picture, plain (P1) or binary (P4); black is True.

    Raises
    ------
    InvalidArgumentError
        The file is not a PBM picture, or too short for its size.
    """
    data = Path(path).read_bytes()
    try:
        return _parse_pbm(data)
    except (ValueError, IndexError, OverflowError) as problem:
        raise InvalidArgumentError(f"path: {os.fspath(path)} is not a PBM picture: {problem}") from problem


def _parse_pbm(data: bytes) -> Matrix:
    kind = data[:2]
    if kind not in (b"P1", b"P4"):
        raise ValueError("it does not begin with P1 or P4")
    numbers: list[int] = []
    at = 2
    while len(numbers) < 2:
        while data[at : at + 1].isspace():
            at += 1
        if data[at : at + 1] == b"#":
            at = data.index(b"\n", at) + 1
            continue
        end = at
        while data[end : end + 1].isdigit():
            end += 1
        numbers.append(int(data[at:end]))
        at = end
    columns, rows = numbers
    if kind == b"P4":
        packed = np.frombuffer(data, np.uint8, rows * ((columns + 7) // 8), at + 1)
        return np.unpackbits(packed.reshape(rows, (columns + 7) // 8), axis=1)[:, :columns].astype(np.bool_)
    body = b"\n".join(line.split(b"#")[0] for line in data[at:].splitlines())
    digits = np.frombuffer(b"".join(body.split()), np.uint8)
    if len(digits) != rows * columns or not np.isin(digits, (48, 49)).all():
        raise ValueError(f"{rows * columns} digits 0 or 1 are expected")
    return np.asarray(digits == 49).reshape(rows, columns)


def write_png(path: str | os.PathLike[str], matrix: npt.ArrayLike, *, scale: SupportsIndex = 1) -> None:
    """Writes a 0/1 matrix as a black and white PNG picture, ones black.

    Parameters
    ----------
    path : path-like
    matrix : array_like of bool or integer, shape (rows, columns)
        Neither size may be 0.
    scale : int
        Pixels along the side of an entry, at least 1.
    """
    ones = _picture(matrix)
    side = count("scale", scale)
    if side < 1 or ones.size == 0:
        raise OutOfRangeError(
            "a PNG picture has at least one pixel: scale and the matrix's sizes must be positive"
        )
    if side > 1:
        ones = np.repeat(np.repeat(ones, side, axis=0), side, axis=1)
    rows, columns = ones.shape
    packed = np.packbits(~ones, axis=1)
    # Each line of a PNG begins with its filter's number: 0, none.
    lines = np.concatenate([np.zeros((rows, 1), np.uint8), packed], axis=1).tobytes()
    header = struct.pack(">IIBBBBB", columns, rows, 1, 0, 0, 0, 0)
    parts = [(b"IHDR", header), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b"")]
    Path(path).write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*part) for part in parts))


def _chunk(kind: bytes, content: bytes) -> bytes:
    check_sum = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check_sum)


def routes_matrix(targets: Array, n_targets: int) -> Matrix:
    """The 0/1 matrix of dense routes.

    Parameters
    ----------
    targets : ndarray of int32, shape (n_sources, k)
        As in `Routes`: -1 where there is no route.
    n_targets : int

    Returns
    -------
    ndarray of bool, shape (n_sources, n_targets)
    """
    matrix = np.zeros((len(targets), n_targets + 1), np.bool_)
    np.put_along_axis(matrix, np.where(targets < 0, n_targets, targets).astype(np.int64), True, axis=1)
    return matrix[:, :n_targets]
