"""The targets that the library is held to, and what one run of the benchmark says about each.

Figures come from the cases of one run (README.md, JSON) on one instruction set level; a target whose cases were not
run has no figure. No target is a test: speed depends on the machine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

Case = dict[str, Any]
Target = dict[str, Any]

THREADS = 2
PACKED = ("256x256/k64", "512x512/k256", "1024x1024/k256", "2048x2048/k512", "4096x4096/k512")
STRESS = ("4096x4096/k4096", *(f"32000x32000/k{k}" for k in (16, 64, 256, 1024, 4096, 12800)))
TOKENS = ("8192x32/k2", "8192x256/k8", "65536x256/k8", "1000000x64/k2", "10000000x256/k8")
SQUARE = (
    *(f"packed/{size}" for size in (PACKED[-1], *STRESS)),
    "degrees/1000000x1000000/k8",
    "sample100/4096x4096/k512",
)


class Run:
    """The cases of one level, by name and number of threads."""

    def __init__(self, cases: list[Case]) -> None:
        self._cases = {(case["name"], case["threads"]): case for case in cases}

    def value(self, name: str, key: str, threads: int = THREADS) -> float | None:
        case = self._cases.get((name, threads))
        return None if case is None else case[key]

    def speed_up(self, name: str) -> float | None:
        one, two = self.value(name, "median_ms", 1), self.value(name, "median_ms", THREADS)
        return one / two if one and two else None

    def output_dominates(self, name: str) -> bool:
        output, read = self.value(name, "output_bytes"), self.value(name, "input_bytes")
        return output is not None and read is not None and output > read


def _target(
    what: str, name: str, figure: float | None, rule: str, limit: float, judged: bool = True
) -> Target:
    met = None
    if figure is not None and judged:
        met = figure >= limit if rule == ">=" else figure > limit if rule == ">" else figure <= limit
    return {"what": what, "case": name, "figure": figure, "rule": rule, "target": limit, "met": met}


def _all(run: Run) -> Iterator[Target]:
    for size in PACKED:
        name = f"packed/{size}"
        times = 200 if size.startswith("4096x") else 100
        yield _target("original's time / ours", name, run.value(name, "original_over_ours"), ">=", times)
    for size in STRESS:
        name = f"packed/{size}"
        figure = run.value(name, "over_plain_loops")
        yield _target("our time / plain loops", name, figure, "<=", 1.25, run.output_dominates(name))
    name = "assign/8192x256/k8"
    yield _target("ms", name, run.value(name, "median_ms"), "<=", 0.1)
    name = "assign/10000000x256/k8"
    yield _target("our time / filling the output", name, run.value(name, "over_plain_loops"), "<=", 1.5)
    for size in TOKENS:
        name = f"assign/{size}"
        yield _target("uniform hash's time / ours", name, run.value(name, "uniform_hash_over_ours"), ">", 1)
    for name in SQUARE:
        yield _target("one thread's time / two's", name, run.speed_up(name), ">=", 1.7)


def targets(cases: list[Case], level: str) -> list[Target]:
    """Every target, with its figure on that level."""
    run = Run([case for case in cases if case["level"] == level])
    return [{"level": level, **target} for target in _all(run)]


def print_targets(table: list[Target], say: Callable[[str], None] = print) -> None:
    if not table:
        return
    say(f"Targets, {THREADS} threads, {table[0]['level']} kernels")
    say(f"{'':31} {'case':28} {'figure':>9}  {'target':>9}  met")
    for target in table:
        figure = "-" if target["figure"] is None else f"{target['figure']:.3g}"
        met = {True: "yes", False: "no", None: "-"}[target["met"]]
        limit = f"{target['rule']} {target['target']:g}"
        say(f"{target['what']:31} {target['case']:28} {figure:>9}  {limit:>9}  {met}")
    say("met -: the case was not run, or (plain loops) its input is larger than its output")
