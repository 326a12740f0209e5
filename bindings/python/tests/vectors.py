"""Reads the test vectors of tests/vectors, whose README describes the format."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[3]
VECTORS = ROOT / "tests" / "vectors"
WORD = 2**64


@dataclass
class Case:
    name: str
    op: str
    values: dict[str, list[str]]

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def list(self, key: str) -> list[int]:
        return [int(x) for x in self.values[key]]

    def int(self, key: str) -> int:
        (value,) = self.list(key)
        return value

    def flag(self, key: str) -> bool:
        return bool(self.int(key))


def cases(file: str, *ops: str) -> list[Case]:
    """The cases of these operations."""
    found: list[Case] = []
    name, op, values = "", "", {}
    for line in (VECTORS / file).read_text(encoding="ascii").splitlines():
        if not line or line.startswith("#"):
            continue
        key, *rest = line.split(" ")
        if key == "case":
            name, op, values = rest[0], "", {}
        elif key == "op":
            op = rest[0]
        elif key == "end":
            found.append(Case(name, op, values))
        else:
            values[key] = rest
    chosen = [case for case in found if case.op in ops]
    assert chosen, f"{file} has no case of {ops}"
    return chosen


def digest(entries: np.ndarray) -> int:
    """FNV-1a of SPEC section 8."""
    state = 0xCBF29CE484222325
    for byte in np.ascontiguousarray(entries).astype("<u4", casting="unsafe").tobytes():
        state = (state ^ byte) * 0x100000001B3 % WORD
    return state


def word(key: int, n: int) -> int:
    """SPEC section 2."""
    z = (key + (n + 1) * 0x9E3779B97F4A7C15) % WORD
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 % WORD
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB % WORD
    return z ^ (z >> 31)


def sequence(case: Case, prefix: str, count: int) -> list[int]:
    """Degrees or weights that large.txt gives by formula."""
    key, low, high, power = (case.int(f"{prefix}_{part}") for part in ("key", "min", "max", "power"))
    span = high - low + 1
    return [(low + (word(key, q) * span >> 64)) ** power for q in range(count)]
