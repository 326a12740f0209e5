"""Running suites, and writing what they found."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ._case import SUITES, Case, Context, Progress, Suite, Values, suite_named
from ._machine import available_memory
from ._report import Report
from ._store import Store


@dataclass(frozen=True)
class Summary:
    """How a suite went.

    Attributes
    ----------
    suite : str
    cases, left_out : int
        Experiments reported, and those that this machine has too little memory for.
    checks : list of dict
        Every check: name, rule, held, found.
    seconds : float
        Time of the experiments, those of an earlier run that was resumed included.
    directory : Path
        Where its report is.
    """

    suite: str
    cases: int
    left_out: int
    checks: list[dict[str, Any]]
    seconds: float
    directory: Path

    @property
    def failed(self) -> list[dict[str, Any]]:
        """The checks that did not hold."""
        return [check for check in self.checks if not check["held"]]


def run_suite(
    name: str,
    out: Path,
    context: Context,
    provenance: Mapping[str, Any],
    *,
    quick: bool = False,
    fresh: bool = False,
    theme: str = "light",
    command: str = "",
    progress: Progress = lambda what, done, of: None,
) -> Summary:
    """Runs the cases of a suite that have no result yet, and writes its report into out/name/.

    Parameters
    ----------
    name : str
        One of SUITES.
    out : Path
    context : Context
    provenance : mapping
        What `_machine.provenance` says; part of the report.
    quick : bool
        The suite's quick cases.
    fresh : bool
        Forget what an earlier run found.
    theme : str
    command : str
        The command line, for the report.
    progress : function of (case, number of cases done, number of cases)

    Returns
    -------
    Summary
    """
    suite = suite_named(name)
    store = Store(out / ".cases" / f"{name}.jsonl", context, provenance)
    if fresh:
        store.forget()
    rows, left_out, seconds = _run_cases(suite, suite.cases(quick, context), store, context, progress)
    directory = out / name
    _remove_earlier(directory)
    report = Report(directory, theme)
    if rows:
        suite.report(rows, report, context)
    _write(suite.TITLE, report, rows, left_out, context, provenance, quick, command, seconds)
    return Summary(name, len(rows), len(left_out), report.checks_as_dicts(), seconds, directory)


def _run_cases(
    suite: Suite, cases: Sequence[Case], store: Store, context: Context, progress: Progress
) -> tuple[list[Values], list[Case], float]:
    """What all cases found, those that this machine has too little memory for, and how long the others took."""
    rows: list[Values] = []
    left_out: list[Case] = []
    seconds = 0.0
    for at, case in enumerate(cases):
        progress(case.name, at, len(cases))
        found = store.find(case)
        if found is None:
            if 0 < available_memory() < case.bytes_needed:
                left_out.append(case)
                continue
            began = time.perf_counter()
            values = plain(suite.run(case, context))
            found = store.add(case, values, time.perf_counter() - began)
        seconds += found["seconds"]
        rows.append({"case": case.name, **case.parameters, **found["values"]})
    progress("report", len(cases), len(cases))
    return rows, left_out, seconds


def _remove_earlier(directory: Path) -> None:
    """Deletes the files that an earlier report listed as its own, and nothing else."""
    earlier = _earlier(directory)
    for name in earlier["files"] if earlier else ():
        if Path(name).name == name:
            (directory / name).unlink(missing_ok=True)


def plain(value: Any) -> Any:  # noqa: ANN401 - anything that JSON or NumPy knows
    """A value as JSON has it: floats that are not finite become None."""
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, np.ndarray | np.generic):
        return plain(value.tolist())
    if isinstance(value, float) and not np.isfinite(value):
        return None
    return value


def _write(
    title: str,
    report: Report,
    rows: list[Values],
    left_out: list[Case],
    context: Context,
    provenance: Mapping[str, Any],
    quick: bool,
    command: str,
    seconds: float,
) -> None:
    kind = "a quick run: fewer and smaller cases" if quick else "a full run"
    lines = [
        f"# {title}",
        "",
        f"Made by `{command}`, {kind}, seed {context.seed}, in {seconds:.0f} s.",
        "",
        machine_line(provenance),
        "",
        report.body(),
    ]
    if left_out:
        names = ", ".join(f"{case.name} ({case.bytes_needed / 2**30:.1f} GiB)" for case in left_out)
        lines += ["", f"Left out, because this machine has too little memory free: {names}."]
    _replace(report.directory / "README.md", "\n".join(lines) + "\n")
    results = {
        "title": title,
        "command": command,
        "quick": quick,
        "seed": context.seed,
        "threads": context.num_threads,
        "seconds": round(seconds, 1),
        "provenance": dict(provenance),
        "left_out": [case.name for case in left_out],
        "files": sorted([*report.files, "README.md", "results.json"]),
        "checks": report.checks_as_dicts(),
    }
    # A line a case: readable in a difference between two runs.
    cases = ",\n".join(_compact(row) for row in rows)
    _replace(report.directory / "results.json", f'{_compact(results)[:-1]},"results":[\n{cases}]}}\n')


def _compact(value: Mapping[str, Any]) -> str:
    return json.dumps(value, separators=(",", ":"))


def _replace(path: Path, text: str) -> None:
    """Writes a file whole, or leaves it as it was."""
    beside = path.with_name(f"{path.name}.new")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def _earlier(directory: Path) -> dict[str, Any] | None:
    """What results.json in a directory says, if it is one of ours and whole."""
    try:
        found: dict[str, Any] = json.loads((directory / "results.json").read_text(encoding="utf-8"))
        return found if {"files", "checks", "provenance", "results"} <= found.keys() else None
    except (OSError, ValueError, AttributeError):
        return None


def machine_line(provenance: Mapping[str, Any]) -> str:
    """The provenance in a paragraph."""
    p = provenance
    return (
        f"phaserouter {p['phaserouter']} (routing spec {p['routing spec']}), commit {p['commit']}, package "
        f"{p['package']}; {p['processor']}, {p['processors']} processors, kernels {p['instruction set level']}, {p['memory']}; "
        f"{p['system']}; Python {p['python']}, NumPy {p['numpy']}."
    )


def write_index(out: Path) -> None:
    """Writes out/README.md: all suites that have a report there, from this run or an earlier one."""
    lines = [
        "# Results of `phaserouter evaluate`",
        "",
        "Every report begins with the command, the commit and the machine that made it, and ends in files: tables as CSV, "
        "pictures, and all numbers in results.json.",
        "",
        "| suite | what | cases | checks that hold | seconds | commit |",
        "|---|---|---:|---:|---:|---|",
    ]
    for name in SUITES:
        found = _earlier(out / name)
        if found is not None:
            lines.append(_index_line(name, found))
    _replace(out / "README.md", "\n".join(lines) + "\n")


def _index_line(name: str, found: Mapping[str, Any]) -> str:
    checks: Sequence[Mapping[str, Any]] = found["checks"]
    held = f"{sum(check['held'] for check in checks)} of {len(checks)}"
    kind = " (quick)" if found["quick"] else ""
    return (
        f"| [{name}]({name}/README.md) | {found['title']}{kind} | {len(found['results'])} | {held} "
        f"| {found['seconds']:.0f} | {found['provenance']['commit']} |"
    )
