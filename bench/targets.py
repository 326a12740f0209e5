"""The targets that the library is held to, and what one run of the benchmark says about each.

Figures come from the cases of one run (README.md, JSON) on one instruction set level; a target whose cases were not
run has no figure. No target is a test: speed depends on the machine.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

Case = dict[str, Any]
Target = dict[str, Any]

THREADS = 2
STRESS = ("4096x4096/k4096", *(f"32000x32000/k{k}" for k in (16, 64, 256, 1024, 4096, 12800)))
TOKENS = ("8192x32/k2", "8192x256/k8", "65536x256/k8", "1000000x64/k2", "10000000x256/k8")
SQUARE = (
    *(f"packed/{size}" for size in ("4096x4096/k512", *STRESS)),
    "degrees/1000000x1000000/k8",
    "sample100/4096x4096/k512",
)


class Goal(NamedTuple):
    what: str
    name: str
    key: str  # of the case's figure, or one of Run's own
    rule: str
    limit: float
    threads: int = THREADS
    where_output_dominates: bool = False  # elsewhere it is shown and not judged


PLAIN, HASH, DEFAULTS = "our time / plain loops", "uniform hash's time / ours", "our time / with defaults"
GOALS = (
    Goal(PLAIN, "packed/2048x2048/k512", "over_plain_loops", "<=", 1.5, 1),
    Goal(PLAIN, "packed/2048x2048/k512", "over_plain_loops", "<=", 2),
    Goal(PLAIN, "packed/4096x4096/k512", "over_plain_loops", "<=", 1.5, 1),
    Goal(PLAIN, "packed/4096x4096/k512", "over_plain_loops", "<=", 2),
    *(
        Goal(PLAIN, f"packed/{size}", "over_plain_loops", "<=", 1.25, where_output_dominates=True)
        for size in STRESS
    ),
    Goal("ms", "assign/8192x256/k8", "median_ms", "<=", 0.1),
    Goal("our time / filling the output", "assign/10000000x256/k8", "over_plain_loops", "<=", 1.5),
    Goal(HASH, "assign/128x256/k8", "uniform_hash_over_ours", ">=", 1),
    *(Goal(HASH, f"assign/{size}", "uniform_hash_over_ours", ">", 1) for size in TOKENS),
    Goal("ms", "racks/16384x1000/k3", "median_ms", "<=", 3),
    Goal("ms", "racks/1000000x10000/k3", "median_ms", "<=", 50),
    Goal("our time / uniform hash", "degrees/1000000x1000000/k8", "over_uniform_hash", "<=", 3, 1),
    Goal(DEFAULTS, "half/100000x100000/k8/first", "over_default_options", "<=", 2),
    Goal(DEFAULTS, "dense/20000x20000/k10000/sorted", "over_default_options", "<=", 1.5),
    Goal(DEFAULTS, "assign/8192x256/k8/sorted", "over_default_options", "<=", 1.5),
    Goal("ms", "assign/1x100000000/k1", "median_ms", "<=", 5000),
    Goal("ms, the object being there", "rows/50000000x50000000/k1", "median_ms", "<=", 1000, 1),
    *(
        Goal("us a row", f"{kind}/{size}/k3", "us_per_row", "<=", limit, 1)
        for size, limit in (("16384x1000", 0.3), ("10000000x1000", 5))
        for kind in ("rows", "gather")
    ),
    *(Goal("one thread's time / two's", name, "speed_up", ">=", 1.7) for name in SQUARE),
)


class Run:
    """The cases of one level, by name and number of threads."""

    def __init__(self, cases: list[Case]) -> None:
        self._cases = {(case["name"], case["threads"]): case for case in cases}

    def value(self, name: str, key: str, threads: int) -> float | None:
        if key == "speed_up":
            one, two = self.value(name, "median_ms", 1), self.value(name, "median_ms", threads)
            return one / two if one and two else None
        if key == "over_uniform_hash":
            inverse = self.value(name, "uniform_hash_over_ours", threads)
            return 1 / inverse if inverse else None
        case = self._cases.get((name, threads))
        return None if case is None else case[key]

    def output_dominates(self, name: str, threads: int) -> bool:
        output, read = (self.value(name, key, threads) for key in ("output_bytes", "input_bytes"))
        return output is not None and read is not None and output > read


def _target(goal: Goal, run: Run) -> Target:
    figure = run.value(goal.name, goal.key, goal.threads)
    judged = not goal.where_output_dominates or run.output_dominates(goal.name, goal.threads)
    met = None
    if figure is not None and judged:
        limit = goal.limit
        met = (
            figure >= limit if goal.rule == ">=" else figure > limit if goal.rule == ">" else figure <= limit
        )
    return {
        "what": goal.what,
        "case": goal.name,
        "threads": goal.threads,
        "figure": figure,
        "rule": goal.rule,
        "target": goal.limit,
        "met": met,
    }


def targets(cases: list[Case], level: str) -> list[Target]:
    """Every target, with its figure on that level."""
    run = Run([case for case in cases if case["level"] == level])
    return [{"level": level, **_target(goal, run)} for goal in GOALS]


def print_targets(table: list[Target], say: Callable[[str], None] = print) -> None:
    if not table:
        return
    say(f"Targets, {table[0]['level']} kernels")
    say(f"{'':31} {'case':32} thr {'figure':>9}  {'target':>9}  met")
    for target in table:
        figure = "-" if target["figure"] is None else f"{target['figure']:.3g}"
        met = {True: "yes", False: "no", None: "-"}[target["met"]]
        limit = f"{target['rule']} {target['target']:g}"
        place = f"{target['case']:32} {target['threads']:3d}"
        say(f"{target['what']:31} {place} {figure:>9}  {limit:>9}  {met}")
    say("met -: the case was not run, or (plain loops) its input is larger than its output")
