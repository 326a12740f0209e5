"""What docs/evaluation.md says is what docs/results holds, and that is of full runs."""

from __future__ import annotations

import json
import re
from pathlib import Path

from vectors import ROOT

from phaserouter_evaluation import SUITES

DOCS = ROOT / "docs"


def test_tables_of_the_evaluation_are_those_of_the_results() -> None:
    """Every table of evaluation.md says, in a comment before it, which report its lines are taken from."""
    lines = (DOCS / "evaluation.md").read_text(encoding="utf-8").splitlines()
    source: Path | None = None
    strange, tables = [], 0
    for before, line in zip(["", *lines], lines):
        comment = re.fullmatch(r"<!-- (results/\S+) -->", line)
        if comment:
            source = DOCS / comment[1]
        elif line.startswith("|"):
            tables += not before.startswith("|")
            if source is None or line not in source.read_text(encoding="utf-8").splitlines():
                strange.append(line)
        elif before.startswith("|"):
            source = None
    assert (strange, tables > 0) == ([], True)


def test_results_are_of_full_runs_and_light() -> None:
    files = [path for path in (DOCS / "results").rglob("*") if path.is_file() and ".cases" not in path.parts]
    assert sum(path.stat().st_size for path in files) < 3_000_000
    found = [json.loads(path.read_text(encoding="utf-8")) for path in files if path.name == "results.json"]
    assert len(found) == len(SUITES)
    assert not any(suite["quick"] or suite["left_out"] for suite in found)
    assert all(check["held"] for suite in found for check in suite["checks"])
    commits = {suite["provenance"]["commit"] for suite in found}
    assert len(commits) == 1, "made in one run"
    assert re.fullmatch(r"[0-9a-f]{12}", commits.pop()), "made from a commit, without changes"
