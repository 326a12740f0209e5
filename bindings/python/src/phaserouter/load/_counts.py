"""Counts of tokens that were measured: arrays and files."""

from __future__ import annotations

import csv
import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from .._errors import ArgumentTypeError, InvalidArgumentError, OutOfRangeError, SizeMismatchError
from .._library import Array

# What tools call the counts in a JSON object or an archive of arrays, the first that is there.
NAMES = ("logical_count", "expert_load", "expert_counts", "counts", "weight", "weights", "loads")


def read_counts(given: Any) -> list[list[int]]:  # noqa: ANN401 - array_like or a path
    """A row of integers a layer, in proportion to the counts.

    Parameters
    ----------
    given : array_like, or str or Path
        The path of a file: .npy; .npz with one array, or one that has a name of `NAMES`; .json, nested lists or an object
        that has them under such a name; .csv, a line a layer and a cell an expert, or a line an expert, with or without
        a first line of names.
    """
    what = f"{given}" if isinstance(given, str | Path) else "counts"
    array = _file(Path(given)) if isinstance(given, str | Path) else np.asarray(given)
    if array.dtype.kind not in "iuf":
        raise ArgumentTypeError(f"{what}: numbers are expected, not {array.dtype}")
    if array.ndim not in (1, 2, 3) or not array.size:
        raise SizeMismatchError(
            f"{what}: shape (experts,), (layers, experts) or (steps, layers, experts) is expected, not {array.shape}"
        )
    rows = _exact_rows(what, array)
    for layer, row in enumerate(rows):
        if min(row) < 0 or not any(row):
            raise OutOfRangeError(f"{what}: counts of layer {layer} must be at least 0, and one positive")
    return rows


def _exact_rows(what: str, array: Array) -> list[list[int]]:
    """Sums over steps, as integers; floats are brought to a common denominator."""
    steps = array.reshape(-1, *array.shape[-2:]) if array.ndim > 1 else array.reshape(1, 1, -1)
    if array.dtype.kind != "f":
        return [[sum(map(int, column)) for column in zip(*layer)] for layer in zip(*steps.tolist())]
    if not np.isfinite(array).all():
        raise InvalidArgumentError(f"{what}: counts must be finite")
    rows = []
    for layer in zip(*steps.tolist()):
        sums = [sum(map(Fraction, column), Fraction(0)) for column in zip(*layer)]
        common = max(x.denominator for x in sums)  # powers of two
        rows.append([int(x * common) for x in sums])
    return rows


def _file(path: Path) -> Array:
    kind = path.suffix.lower()
    readers = {".npy": _npy, ".npz": _npz, ".json": _json, ".csv": _csv}
    if kind not in readers:
        raise InvalidArgumentError(f"{path}: unknown kind of file; expected {', '.join(readers)}")
    try:
        return readers[kind](path)
    except (ValueError, EOFError, KeyError, TypeError) as problem:
        if isinstance(problem, InvalidArgumentError):
            raise
        raise InvalidArgumentError(f"{path}: not a file of counts: {problem}") from problem


def _npy(path: Path) -> Array:
    return np.asarray(np.load(path, allow_pickle=False))


def _npz(path: Path) -> Array:
    with np.load(path, allow_pickle=False) as archive:
        return np.asarray(archive[_name(path, archive.files)])


def _json(path: Path) -> Array:
    found = json.loads(path.read_text(encoding="utf-8"))
    return np.asarray(found[_name(path, list(found))] if isinstance(found, dict) else found)


def _name(path: Path, names: list[str]) -> str:
    """The one that holds counts."""
    found = names if len(names) == 1 else [name for name in NAMES if name in names]
    if not found:
        raise InvalidArgumentError(f"{path}: it holds {', '.join(names)}; expected one of {', '.join(NAMES)}")
    return found[0]


def _csv(path: Path) -> Array:
    with path.open(newline="", encoding="utf-8-sig") as file:
        lines = [[cell.strip() for cell in line] for line in csv.reader(file) if line]
    if lines and not _numbers(lines[0]):
        lines = lines[1:]
    if len({len(line) for line in lines}) != 1:
        raise InvalidArgumentError(f"{path}: lines must have the same number of cells")
    for number, line in enumerate(lines, 1):
        if not _numbers(line):
            raise InvalidArgumentError(f"{path}: row {number}: numbers are expected")
    whole = all(cell.lstrip("+-").isdecimal() for line in lines for cell in line)
    table = np.array([[int(cell) if whole else float(cell) for cell in line] for line in lines])
    return table[:, 0] if table.shape[1] == 1 else table


def _numbers(cells: list[str]) -> bool:
    try:
        [float(cell) for cell in cells]
    except ValueError:
        return False
    return True
