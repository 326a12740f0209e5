"""The worked example at the beginning of docs/theory.md: every number of its text, computed again by the oracle.

Nothing of the example is written down here. The page gives the degrees, the fan-out and the seed; a column of a table is
computed by what its heading says, a matrix by its name, and a statement such as `piS(2) = 0` by evaluating both sides.
What is left of the text then has no digits.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

import oracle
from oracle import Matrix

PAGE = Path(__file__).resolve().parents[2] / "docs" / "theory.md"
STATEMENT = re.compile(r"`([^`]*[^`:<>!] = [^`]*)`")

Row = dict[str, str]


def section(text: str) -> str:
    """What stands between the heading of the example and the next one."""
    return re.split(r"^## .*\n", text, flags=re.MULTILINE)[1]


def numbers(cell: str) -> list[int]:
    """The numbers of a cell or of a line of a matrix."""
    return [int(number, 0) for number in cell.replace(",", " ").split()]


class Example:
    """The text in its parts, and the routing that it describes."""

    def __init__(self, text: str) -> None:
        self.lines = section(text).splitlines()
        self.prose = "\n".join(line for line in self.lines if not line.startswith(("|", "    ")))
        # A statement may go on in the next line of a paragraph.
        self.statements = [" ".join(found.split()) for found in STATEMENT.findall(self.prose)]
        self.k, self.seed = (self.given(name) for name in ("k", "seed"))
        self.s = self.column("`s_i`")
        self.t = self.column("`t_j`")
        self.m, self.n = len(self.s), len(self.t)
        self.permutations = oracle.Permutations(self.seed, self.m, self.n)
        self.routing = oracle.Routing(self.s, self.t, self.seed, self.permutations)

    def given(self, name: str) -> int:
        return int(next(s for s in self.statements if s.startswith(f"{name} = ")).split(" = ")[1])

    def column(self, name: str) -> list[int]:
        """The column of the first table that has one of this name."""
        table = next(table for table in self.tables if any(name in heading for heading in table[0]))
        heading = next(heading for heading in table[0] if name in heading)
        return [numbers(row[heading])[0] for row in table]

    @cached_property
    def tables(self) -> list[list[Row]]:
        """Every table: its rows by their headings."""
        tables: list[list[Row]] = []
        headings: list[str] | None = None
        for line in self.lines:
            if not line.startswith("|"):
                headings = None
                continue
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            if headings is None:
                headings = cells
                tables.append([])
            elif not line.startswith("|-"):
                tables[-1].append(dict(zip(headings, cells, strict=True)))
        return tables

    @cached_property
    def matrices(self) -> list[tuple[str, Matrix]]:
        """Every matrix of the indented blocks with its name; they stand side by side."""
        found: list[tuple[str, Matrix]] = []
        for block in re.findall(r"(?:^    .*\n)+", "\n".join([*self.lines, ""]), re.MULTILINE):
            names, *rows = [re.split(r"  +", line.strip()) for line in block.splitlines()]
            columns = zip(*rows, strict=True)
            found += [
                (name, [numbers(row) for row in column]) for name, column in zip(names, columns, strict=True)
            ]
        return found

    def values(self) -> dict[str, Any]:
        """What the names of the statements mean."""
        phi_s, phi_t = self.routing.candidates.phi_s, self.routing.candidates.phi_t
        indexed = {"s": self.s, "t": self.t, "phiS": phi_s, "phiT": phi_t}
        return {
            "M": self.m,
            "N": self.n,
            "k": self.k,
            "seed": self.seed,
            "key": oracle.key,
            "word": oracle.word,
            "bounded": oracle.bounded,
            "piS": self.permutations.pi_s,
            "piT": self.permutations.pi_t,
            "F": oracle.deal(self.n, oracle.key(self.seed, oracle.PI_S)).table,
            **{f"{name}_{q}": value for name, entries in indexed.items() for q, value in enumerate(entries)},
        }


def swaps(start: int, pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """The table of the numbers below start after each swap."""
    table, found = list(range(start)), []
    for a, b in pairs:
        table[a], table[b] = table[b], table[a]
        found.append(list(table))
    return found


def check_draws(x: Example, table: list[Row]) -> None:
    """A table whose second heading is the word of a step: p, d and the table of swaps follow from it."""
    headings = list(table[0])
    names = x.values()
    pairs = []
    for q, row in enumerate(table):
        step = names | {"q": q}
        assert numbers(row[headings[0]]) == [q]
        step["word"] = eval(headings[1].strip("`"), dict(step))
        assert numbers(row[headings[1]]) == [step["word"]]
        for heading in headings[2:-1]:
            name, formula = heading.strip("`").split(" = ")
            step[name] = eval(formula, dict(step))
            assert numbers(row[heading]) == [step[name]], heading
        pairs.append((step.get("p", q), step["d"]))
    after = [numbers(row[headings[-1]]) for row in table]
    assert after == swaps(len(after[0]), pairs)


def arc(offset: int, degree: int, ring: int) -> list[int]:
    return [(offset + d) % ring for d in range(degree)]


def columns(x: Example) -> dict[str, Callable[[int], list[int]]]:
    """What stands in row q of a column; the arcs' heading is that of both sides, told apart by the first column."""
    c, rows = x.routing.candidates, x.routing.rows(x.k)
    candidates = [x.routing.candidate_row(i) for i in range(x.m)]
    loads = {"all": oracle.column_loads(candidates, x.n), "kept": oracle.column_loads(rows, x.n)}
    return {
        "source `i`": lambda q: [q],
        "target `j`": lambda q: [q],
        "degree `s_i`": lambda q: [x.s[q]],
        "degree `t_j`": lambda q: [x.t[q]],
        "offset `phiS_i`": lambda q: [c.phi_s[q]],
        "offset `phiT_j`": lambda q: [c.phi_t[q]],
        "source: phases of its arc": lambda q: arc(c.phi_s[q], x.s[q], x.n),
        "target: phases of its arc": lambda q: arc(c.phi_t[q], x.t[q], x.m),
        "candidates in phase order": lambda q: candidates[q],
        "row of the result": lambda q: oracle.dense([rows[q]], x.k),
        "sources that have it as a candidate": lambda q: [loads["all"][q]],
        "load": lambda q: [loads["kept"][q]],
    }


def check_table(x: Example, table: list[Row]) -> None:
    first = next(iter(table[0]))
    expected = columns(x)
    assert len(table) == (x.m if first.startswith("source") else x.n)
    for q, row in enumerate(table):
        for heading, cell in row.items():
            side = f"{first.split()[0]}: " if heading == "phases of its arc" else ""
            assert numbers(cell) == expected[side + heading](q), heading


def check_matrices(x: Example) -> None:
    made = oracle.stages(x.s, x.t, x.permutations)
    stage = {"S'": "s_final", "T'": "t_final", "O": "o"}
    for name, matrix in x.matrices:
        assert matrix == made[stage.get(name, name.lower().replace(" ", "_"))], name
    assert {name for name, _ in x.matrices} >= {"S'", "T'", "O"}


def check_statements(x: Example) -> None:
    for statement in x.statements:
        sides = [eval(side, x.values()) for side in statement.split(" = ")]
        assert sides.count(sides[0]) == len(sides), statement


def check(text: str) -> None:
    x = Example(text)
    for table in x.tables:
        (check_draws if next(iter(table[0])) == "step `q`" else check_table)(x, table)
    check_matrices(x)
    check_statements(x)
    rest = re.sub(r"\]\([^)]*\)", "", STATEMENT.sub("", x.prose))
    allowed = {"`-1`", "64-bit"}  # what an unused entry holds, and what a word is
    assert {word.strip(".,;:()") for word in rest.split() if re.search(r"\d", word)} <= allowed


def test_every_number_of_the_example() -> None:
    text = PAGE.read_text(encoding="utf-8")
    x = Example(text)
    assert (x.m, x.n) == (3, 4)
    counts = [len(x.routing.candidate_row(i)) for i in range(x.m)]
    assert min(counts) < x.k < max(counts), "a row that is cut, and one that is not full"
    check(text)


def places_of_numbers(text: str) -> list[re.Match[str]]:
    """Every number of the example but those of its headings, links and words."""
    begin = text.index(section(text))
    end = begin + len(section(text))
    found = []
    for match in re.finditer(r"(?<![\w(\[#.-])(?:0x[0-9A-F]{16}|\d+)(?![\w-])", text):
        line = text[text.rfind("\n", 0, match.start()) + 1 : text.find("\n", match.start())]
        if begin <= match.start() < end and not line.startswith("| step"):
            found.append(match)
    return found


def test_a_wrong_number_is_noticed() -> None:
    """Each number is changed once, and each change must fail. (A seed, k or degree changes what is expected.)"""
    text = PAGE.read_text(encoding="utf-8")
    places = places_of_numbers(text)
    assert len(places) > 150
    for match in places:
        wrong = match[0][:-1] + ("1" if match[0][-1] != "1" else "0")
        with pytest.raises((AssertionError, StopIteration, IndexError, ZeroDivisionError)):
            check(text[: match.start()] + wrong + text[match.end() :])
