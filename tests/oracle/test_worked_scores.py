"""The worked example of docs/theory.md on the assignment by scores: every number of its text, computed again.

As in test_worked_example.py nothing of the example is written down here but what its headings mean. The page gives
the scores, the fan-out, the loads and the seed; steps and prices are computed by their definitions, and what they
lead to is held against the oracle of SPEC section 9.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from itertools import permutations
from pathlib import Path
from typing import Any, NamedTuple

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

import oracle
import scores
from test_worked_example import PAGE, STATEMENT, Example, Row, numbers

HEADING = "### An example of scores\n"


def section(text: str) -> str:
    return text.split(HEADING)[1].split("\n### ")[0]


class State(NamedTuple):
    """What sources have, and what the best exchange between each two targets loses."""

    rows: list[set[int]]
    loads: list[int]
    losses: dict[tuple[int, int], tuple[int, int]]  # (a, b): what is lost, and by which source
    path: tuple[int, ...]


class ScoresExample(Example):
    """The text in its parts, and what the numbers that it gives lead to."""

    def __init__(self, text: str) -> None:
        self.lines = section(text).splitlines()
        self.prose = "\n".join(line for line in self.lines if not line.startswith(("|", "    ")))
        self.statements = [" ".join(found.split()) for found in STATEMENT.findall(self.prose)]
        self.statements.append(" ".join(line.strip() for line in self.lines if line.startswith("    ")))
        self.m, self.n, self.k, self.seed = (self.given(name) for name in ("M", "N", "k", "seed"))
        self.q = [[numbers(row[f"`q_i{j}`"])[0] for j in range(self.n)] for row in self.tables[0]]
        self.u = [self.given(f"u_{j}") for j in range(self.n)]
        self.steps = list(self.search())
        self.prices = [self.distance(self.steps[-1], j, self.n - 1) for j in range(self.n)]

    def best(self, i: int, prices: list[int] | None = None) -> list[int]:
        """The k largest of a source: their values."""
        values = [x - p for x, p in zip(self.q[i], prices or [0] * self.n, strict=True)]
        return sorted(values, reverse=True)[: self.k]

    def losses(self, rows: list[set[int]]) -> dict[tuple[int, int], tuple[int, int]]:
        found = {}
        for a, b in permutations(range(self.n), 2):
            able = [
                (self.q[i][a] - self.q[i][b], i) for i, row in enumerate(rows) if a in row and b not in row
            ]
            if able:
                found[a, b] = min(able)
        return found

    def paths(self, state: State, starts: list[int], ends: list[int]) -> list[tuple[int, tuple[int, ...]]]:
        """What each path loses, from one of the starts to one of the ends, without a target twice."""
        found = []
        for length in range(1, self.n + 1):
            for path in permutations(range(self.n), length):
                edges = list(zip(path, path[1:], strict=False))
                if path[0] in starts and path[-1] in ends and all(edge in state.losses for edge in edges):
                    found.append((sum(state.losses[edge][0] for edge in edges), path))
        return found

    def distance(self, state: State, start: int, end: int) -> int:
        return min(self.paths(state, [start], [end]))[0]

    def search(self) -> Iterator[State]:
        """Successive shortest paths."""
        rows = [set(sorted(range(self.n), key=lambda j, row=row: -row[j])[: self.k]) for row in self.q]  # type: ignore[misc]
        while True:
            loads = oracle.column_loads([sorted(row) for row in rows], self.n)
            state = State([set(row) for row in rows], loads, self.losses(rows), ())
            over = [j for j in range(self.n) if loads[j] > self.u[j]]
            under = [j for j in range(self.n) if loads[j] < self.u[j]]
            if not over:
                yield state
                return
            path = min(self.paths(state, over, under))[1]
            yield state._replace(path=path)
            for a, b in zip(path, path[1:], strict=False):
                i = state.losses[a, b][1]
                rows[i] = rows[i] - {a} | {b}

    def total(self, rows: list[set[int]]) -> int:
        return sum(self.q[i][j] for i, row in enumerate(rows) for j in row)

    def bound(self) -> int:
        return scores.bound_of_sum(self.fixed(), self.u, self.u, self.k, self.m * self.k, self.prices, 0)

    def fixed(self) -> scores.Fixed:
        return [list(row) for row in self.q]

    def values(self) -> dict[str, Any]:
        h = scores.tie_words(self.seed, 2, 2)
        short = ["a_00", "a_10", "a_21", "v_0", "v_1", "b_0", "b_1", "lambda", "R"]
        return {
            "M": self.m,
            "N": self.n,
            "k": self.k,
            "seed": self.seed,
            "key": oracle.key,
            "max": max,
            "top": self.total(self.steps[0].rows),
            "total": self.total(self.steps[-1].rows),
            "bound": self.bound(),
            **{f"u_{j}": self.u[j] for j in range(self.n)},
            **{f"p_{j}": self.prices[j] for j in range(self.n)},
            **{f"q_{i}{j}": self.q[i][j] for i in range(self.m) for j in range(self.n)},
            **{f"h_{i}{j}": h[i][j] for i in range(2) for j in range(2)},
            **{name.replace("lambda", "price_of_a_route"): self.given(name) for name in short},
        }


def rows_of(cell: str) -> list[set[int]]:
    return [set(numbers(part)) for part in cell.split(";")]


def check_steps(x: ScoresExample, table: list[Row]) -> None:
    assert len(table) == len(x.steps)
    for q, (row, state) in enumerate(zip(table, x.steps, strict=True)):
        assert numbers(row["step"]) == [q]
        assert rows_of(row["sources have"]) == state.rows
        assert numbers(row["loads"]) == state.loads
        for a, b in permutations(range(x.n), 2):
            cell = row[f"{a} to {b}"]
            assert (None if cell == "-" else numbers(cell)[0]) == state.losses.get((a, b), (None,))[0]
        assert numbers(row["best path"]) == list(state.path)
        lost = sum(state.losses[edge][0] for edge in zip(state.path, state.path[1:], strict=False))
        assert numbers(row["it loses"]) == ([lost] if state.path else [])


def columns(x: ScoresExample) -> dict[str, Callable[[int], list[int]]]:
    h = scores.tie_words(x.seed, 2, 2)
    last = x.steps[-1].rows
    return {
        "source `i`": lambda i: [i],
        "its `k` best": lambda i: sorted(x.steps[0].rows[i]),
        "their sum": lambda i: [sum(x.best(i))],
        "sum of the `k` largest": lambda i: [sum(x.best(i, x.prices))],
        "it has": lambda i: sorted(last[i]),
        "sum of their scores": lambda i: [sum(x.q[i][j] for j in last[i])],
        **{f"`q_i{j}`": lambda i, j=j: [x.q[i][j]] for j in range(x.n)},  # type: ignore[misc]
        **{f"`q_i{j} - p_{j}`": lambda i, j=j: [x.q[i][j] - x.prices[j]] for j in range(x.n)},  # type: ignore[misc]
        **{f"`h_i{j}`": lambda i, j=j: [h[i][j]] for j in range(2)},  # type: ignore[misc]
    }


def check_tables(x: ScoresExample) -> None:
    by_scores, steps, by_prices, words = x.tables
    check_steps(x, steps)
    for table, length in ((by_scores, x.m), (by_prices, x.m), (words, 2)):
        assert len(table) == length
        for i, row in enumerate(table):
            for heading, cell in row.items():
                assert numbers(cell) == columns(x)[heading](i), heading


def check_against_oracle(x: ScoresExample) -> None:
    """The searches by hand have found what SPEC calls the result."""
    h = scores.tie_words(x.seed, x.m, x.n)
    assert scores.best_selection(x.fixed(), h, [0] * x.n, x.u, x.k) == x.steps[-1].rows
    assert scores.is_best(x.fixed(), h, x.u, x.u, x.k, x.steps[-1].rows)
    assert x.bound() == x.total(x.steps[-1].rows)
    # Two equal selections: the text names the second.
    equal: scores.Fixed = [[5, 5], [5, 5]]
    assert scores.best_selection(equal, scores.tie_words(x.seed, 2, 2), [0, 0], [1, 1], 1) == [{1}, {0}]


def check_short_rows(x: ScoresExample) -> None:
    names = x.values()
    q: scores.Fixed = [[names["a_00"], None], [names["a_10"], None], [None, names["a_21"]]]
    v, b, price = [names["v_0"], names["v_1"]], [names["b_0"], names["b_1"]], names["price_of_a_route"]
    chosen = scores.best_selection(q, scores.tie_words(x.seed, 3, 2), [0, 0], v, 1)
    assert chosen == [{0}, set(), {1}]
    total = names["a_00"] + names["a_21"]
    assert sum(map(len, chosen)) == names["R"] == scores.bound_of_pairs(q, v, 1, {0})
    assert scores.bound_of_sum(q, [0, 0], v, 1, names["R"], b, price) == total


def check(text: str) -> None:
    x = ScoresExample(text)
    check_tables(x)
    for statement in x.statements:
        sides = [
            eval(side.replace("lambda", "price_of_a_route"), x.values()) for side in statement.split(" = ")
        ]
        assert sides.count(sides[0]) == len(sides), statement
    check_against_oracle(x)
    check_short_rows(x)
    rest = re.sub(r"`[^`]*_[^`]*`", "", STATEMENT.sub("", x.prose))  # names such as `v_0`
    assert not re.search(r"\d", rest), rest


def test_every_number_of_the_example() -> None:
    check(PAGE.read_text(encoding="utf-8"))


def places_of_numbers(text: str) -> list[re.Match[str]]:
    """Every number of the example but those of its headings and names."""
    begin = text.index(section(text))
    end = begin + len(section(text))
    found = []
    for match in re.finditer(r"(?<![\w(\[#.-])(?:0x[0-9A-F]+|\d+)(?![\w-])", text):
        after = text.find("\n", match.start()) + 1
        if begin <= match.start() < end and not text[after:].startswith("|-"):
            found.append(match)
    return found


def test_a_wrong_number_is_noticed() -> None:
    text = PAGE.read_text(encoding="utf-8")
    places = places_of_numbers(text)
    assert len(places) > 120
    for match in places:
        wrong = match[0][:-1] + ("1" if match[0][-1] != "1" else "0")
        with pytest.raises((AssertionError, StopIteration, IndexError, KeyError, ValueError)):
            check(text[: match.start()] + wrong + text[match.end() :])
