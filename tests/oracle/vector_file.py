"""What the makers of vector files share: the text of a file, and draws of the oracle's own words."""

from __future__ import annotations

from collections.abc import Sequence

import oracle
from oracle import WORD

Value = int | str | Sequence[int]

SEEDS = [0, 1, 2, 1234567, 2**32 - 1, 2**63, WORD - 1, 0x9E3779B97F4A7C15]


class File:
    """The text of one vector file."""

    def __init__(self, title: str) -> None:
        self.lines = [f"# {title}", "# Made by tests/oracle/make_vectors.py; see README.md. Do not edit."]
        self.names: set[str] = set()

    def case(self, name: str, op: str, **values: Value) -> None:
        assert name not in self.names, name
        self.names.add(name)
        self.lines += ["", f"case {name}", f"op {op}"]
        for key, value in values.items():
            if isinstance(value, str):
                text = value
            else:
                numbers = [value] if isinstance(value, int) else value
                assert all(number >= 0 for number in numbers), (name, key)
                text = " ".join(str(int(number)) for number in numbers)
            line = f"{key} {text}".rstrip()
            assert len(line) < 60000, (name, key)
            self.lines.append(line)
        self.lines.append("end")

    def text(self) -> str:
        return "\n".join(self.lines) + "\n"


class Draws:
    """A stream of draws of the oracle's own words."""

    def __init__(self, key: int) -> None:
        self.key = key
        self.n = 0

    def __call__(self, low: int, high: int) -> int:
        """From [low, high]."""
        self.n += 1
        return low + oracle.bounded(oracle.word(self.key, self.n), high - low + 1)

    def word(self) -> int:
        self.n += 1
        return oracle.word(self.key, self.n)

    def permutation(self, n: int) -> list[int]:
        return oracle.fisher_yates(n, self.word())

    def degrees(self, count: int, limit: int, kind: str = "uniform") -> list[int]:
        """count degrees up to limit."""
        if kind == "zero":
            return [0] * count
        if kind == "full":
            return [limit] * count
        if kind == "one":
            lucky = self(0, max(0, count - 1))
            return [limit if q == lucky else 0 for q in range(count)]
        if kind == "mixed":
            return [(0, limit, self(0, limit))[self(0, 2)] for _ in range(count)]
        low = limit - min(limit, 3) if kind == "dense" else 0
        high = min(limit, 3) if kind == "sparse" else limit
        assert kind in ("uniform", "sparse", "dense"), kind
        return [self(low, high) for _ in range(count)]


def four_head(seed: int, m: int, n: int, on: int) -> dict[str, Value]:
    return {"seed": seed, "n_sources": m, "n_targets": n, "row_permutations": on}


def sample_of(n: int, count: int) -> list[int]:
    """Some ascending members of [0, n): the ends, and count draws."""
    draw = Draws(n)
    return sorted({0, 1, 2, n // 2, n - 2, n - 1} | {draw(0, n - 1) for _ in range(count)})


def tabulate(seed: int, m: int, n: int, row_permutations: bool) -> None:
    """Fills the tables of the deals of a routing: worth it when most of their entries will be read."""
    sizes = [(oracle.PI_S, n), (oracle.PI_T, m)]
    if row_permutations:
        sizes += [(oracle.RHO, m), (oracle.TAU, n)]
    for purpose, size in sizes:
        assert len(oracle.deal(size, oracle.key(seed, purpose)).positions) == size
