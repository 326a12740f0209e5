"""What a suite is."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from ._report import Report

# In the order in which they run and are reported.
SUITES = ("single", "scaling", "stress", "matrix", "moe", "scores", "placement", "laws", "real", "original")

# What a case found or is asked: numbers, strings, booleans, None, and lists and mappings of these.
Values = dict[str, Any]


@dataclass(frozen=True)
class Case:
    """One experiment of a suite.

    Attributes
    ----------
    name : str
        Unique in its suite; readable, for progress bars and tables.
    parameters : mapping
        All that decides the result besides the context: plain JSON values.
    bytes_needed : int
        Peak memory, roughly; where less is available the case is left out, and the report says so.
    """

    name: str
    parameters: Mapping[str, Any]
    bytes_needed: int = 0


@dataclass(frozen=True)
class Context:
    """What all cases of a run have in common.

    Attributes
    ----------
    seed : int
        Every random choice of a case derives from it and from the case's parameters.
    num_threads : int
        Threads of a Router; 0 as many as there are processors. Changes times only.
    size, k : int
        Sources and targets, and fan-out, of the suite single.
    """

    seed: int = 1
    num_threads: int = 0
    size: int = 256
    k: int = 32


class Suite(Protocol):
    """The functions that a suite's module defines."""

    TITLE: str

    def cases(self, quick: bool, context: Context) -> list[Case]:
        """The experiments; quick ones take some ten seconds together, all of them some minutes."""
        ...

    def run(self, case: Case, context: Context) -> Values:
        """What one experiment found. Keys that end in _ms are times; all else must not depend on the machine."""
        ...

    def report(self, rows: list[Values], report: Report, context: Context) -> None:
        """Reports rows: each has a case's name as "case", its parameters, and what it found."""
        ...


# Told what is being done and how much of it is done.
Progress = Callable[[str, int, int], None]


def suite_named(name: str) -> Suite:
    """The suite of that name, one of SUITES."""
    found: Suite = importlib.import_module(f"{__package__}.{name}")
    return found
