"""What the tests of evaluation suites made of parts have in common."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import phaserouter as pr
from click.testing import CliRunner
from phaserouter.cli import main

from phaserouter_evaluation import Case, Context, suite_named
from phaserouter_evaluation._report import Check
from phaserouter_evaluation._run import plain


def run_quick(suite: str, out: Path, seed: int = 1) -> tuple[Path, dict[str, Any]]:
    """The suite's directory and results after a quick run by the command line, whose checks all hold."""
    done = CliRunner().invoke(main, ["evaluate", suite, "--quick", "--out", str(out), "--seed", str(seed)])
    assert done.exit_code == 0, done.output
    results = json.loads((out / suite / "results.json").read_text(encoding="utf-8"))
    assert results["checks"]
    assert all(check["held"] for check in results["checks"])
    return out / suite, results


def check_files(directory: Path, results: Mapping[str, Any]) -> None:
    """Files are as listed, small, and used by the report; the report has no number gone wrong."""
    files = results["files"]
    assert sorted(path.name for path in directory.iterdir()) == files
    text = (directory / "README.md").read_text(encoding="utf-8")
    for name in files:
        size = (directory / name).stat().st_size
        assert size < (60_000 if name.endswith(".png") else 200_000), name
        assert name in ("README.md", "results.json") or f"({name})" in text
    assert sum((directory / name).stat().st_size for name in files) < 350_000
    assert not re.search(r"\b(nan|inf|None)\b", text)
    assert "**FAILS**" not in text
    assert "**fails**" not in text


def run_part(suite: str, name: str, parameters: Mapping[str, Any], context: Context) -> dict[str, Any]:
    """What a report sees of one case, at these parameters."""
    module = suite_named(suite)
    case = next(case for case in module.cases(True, context) if case.name.endswith(name))
    used = {**case.parameters, **parameters}
    return {"case": case.name, **used, **plain(module.run(Case(case.name, used), context))}


def without_times(values: Any) -> Any:  # noqa: ANN401 - plain values
    if isinstance(values, dict):
        return {key: without_times(value) for key, value in values.items() if not key.endswith("_ms")}
    return [without_times(value) for value in values] if isinstance(values, list) else values


def failed(checks: list[Check]) -> set[str]:
    return {check.name for check in checks if not check.held}


class BrokenRouter(pr.Router):
    """A Router that goes wrong on two threads, or on as many as there are: one route and one load too many."""

    def __init__(self, *args: Any, num_threads: int = 0, **options: Any) -> None:  # noqa: ANN401
        super().__init__(*args, num_threads=num_threads, **options)
        self._broken = num_threads in (0, 2)

    def _spoiled(self, made: pr.Routes) -> pr.Routes:
        table = made.targets.copy()
        if self._broken and table.size:
            # The last row takes the first target twice, and whatever it had is lost.
            table[-1] = -1
            table[-1, :2] = 0
        return pr.Routes(table, made.n_targets, made.seed)

    def route(self, *args: Any, **options: Any) -> pr.Routes:  # noqa: ANN401
        return self._spoiled(super().route(*args, **options))

    def assign(self, *args: Any, **options: Any) -> pr.Routes:  # noqa: ANN401
        return self._spoiled(super().assign(*args, **options))

    def sample_loads(self, *args: Any, **options: Any) -> np.ndarray:  # noqa: ANN401
        return super().sample_loads(*args, **options) + int(self._broken)

    def count_candidates(self, *args: Any, **options: Any) -> np.ndarray:  # noqa: ANN401
        counts = super().count_candidates(*args, **options)
        return np.maximum(counts - int(self._broken), 0)


class ApportionedRouter(pr.Router):
    """A Router whose assignments take their loads from largest remainders: no seed rounds anything."""

    def assign(self, m: Any, weights: Any, k: Any, **options: Any) -> pr.Routes:  # noqa: ANN401
        return super().assign(m, pr.apportion(weights, k * m, m), k, **options)


Tamper = Callable[[dict[str, Any]], None]
