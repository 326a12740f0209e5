"""Placement: partitions and keys on targets that come and go, beside consistent hashes and CRUSH."""

from __future__ import annotations

from .._case import Case, Context, Values
from .._report import Report
from .clusters import KEYS, SCENARIOS, sizes
from .contenders import TAKE_PART, installed, missing
from .ours import ANEW, OURS
from .report import report_placement
from .trial import run_placement

TITLE = "Placement: balance, racks and moves, beside consistent hashes and CRUSH"

# Of our placement of keys, which are looked up by their partitions.
PARTITIONS = {False: 16_384, True: 2048}


def cases(quick: bool, context: Context) -> list[Case]:
    """Every contender in every scenario that it takes part in."""
    there = installed()
    return [
        _case(scenario, contender, quick, there)
        for scenario in SCENARIOS
        for contender in TAKE_PART[scenario]
        if contender in (OURS, ANEW) or contender in there
    ]


def _case(scenario: str, contender: str, quick: bool, there: dict[str, str]) -> Case:
    size = sizes(scenario, quick)
    parameters = {
        "scenario": scenario,
        **size,
        "contender": contender,
        "version": there.get(contender, ""),
        "missing": missing(there),
    }
    if scenario == KEYS:
        parameters["partitions"] = PARTITIONS[quick]
    # Tables, what is made of them, and keys as strings; rings of Python's objects hold most.
    return Case(f"{scenario}: {contender}", parameters, 2**29 + 400 * size["keys"])


def run(case: Case, context: Context) -> Values:
    """What one contender makes of one scenario."""
    return run_placement(case.parameters, context)


def report(rows: list[Values], report: Report, context: Context) -> None:
    """The scenarios, one after another."""
    report_placement(rows, report)
