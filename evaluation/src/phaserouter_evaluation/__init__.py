"""Experiments that anybody can run again: ``phaserouter evaluate``.

A suite is a module of this package (`SUITES`). It lists its cases, runs one case at a time to plain numbers, and
reports all of them as text, tables, pictures and checks. Everything but times is a function of the seed.
"""

from ._case import SUITES, Case, Context, Progress, suite_named
from ._machine import provenance
from ._run import Summary, run_suite, write_index

__all__ = [
    "SUITES",
    "Case",
    "Context",
    "Progress",
    "Summary",
    "provenance",
    "run_suite",
    "suite_named",
    "write_index",
]
