"""What the pages say is what docs/results holds, and that is of full runs."""

from __future__ import annotations

import json
import re
import runpy
from pathlib import Path

import pytest
from vectors import ROOT

from phaserouter_evaluation import SUITES

DOCS = ROOT / "docs"


@pytest.mark.parametrize(
    ("page", "all_tables"), [("evaluation.md", True), ("vs-moe-routers.md", False), ("vs-hash.md", False)]
)
def test_tables_of_the_pages_are_those_of_the_results(page: str, all_tables: bool) -> None:
    """A comment before a table says which report its lines are taken from: before every one of evaluation.md."""
    lines = (DOCS / page).read_text(encoding="utf-8").splitlines()
    source: Path | None = None
    strange, tables = [], 0
    for before, line in zip(["", *lines], lines):
        comment = re.fullmatch(r"<!-- (results/\S+) -->", line)
        if comment:
            source = DOCS / comment[1]
        elif line.startswith("|") and (source is not None or all_tables):
            tables += not before.startswith("|")
            if source is None or line not in source.read_text(encoding="utf-8").splitlines():
                strange.append(line)
        elif before.startswith("|"):
            source = None
    assert (strange, tables > 0) == ([], True)


def test_tables_are_filled_again(tmp_path: Path) -> None:
    """A number that is not the report's any more is taken from it, and a line that the report lost is named."""
    path = ROOT / "evaluation" / "fill_tables.py"
    fill = runpy.run_path(str(path))["fill"]
    text = (DOCS / "evaluation.md").read_text(encoding="utf-8")
    page = tmp_path / "page.md"
    old = re.sub(r"(?m)^(\| popularity 1 \| assign by scores \| )[\d.]+%", r"\g<1>1.23%", text)
    assert old != text
    page.write_text(old, encoding="utf-8")
    assert fill(page) == []
    assert page.read_text(encoding="utf-8") == text
    lost = "| popularity 1 | somebody else |"
    page.write_text(text.replace("| popularity 1 | assign by scores |", lost, 1), encoding="utf-8")
    assert [line.startswith(lost) for line in fill(page)] == [True]


def test_results_are_of_full_runs_and_light() -> None:
    files = [path for path in (DOCS / "results").rglob("*") if path.is_file() and ".cases" not in path.parts]
    assert sum(path.stat().st_size for path in files) < 3_000_000
    found = [json.loads(path.read_text(encoding="utf-8")) for path in files if path.name == "results.json"]
    assert len(found) == len(SUITES)
    assert not any(suite["quick"] or suite["left_out"] for suite in found)
    assert all(check["held"] for suite in found for check in suite["checks"])
    commits = {suite["provenance"]["commit"] for suite in found}
    assert all(re.fullmatch(r"[0-9a-f]{12}", commit) for commit in commits), (
        "made from commits, without changes"
    )
    # Between releases a suite may be made alone; what is released is one run (docs/releasing.md).
    unreleased = "\n## [Unreleased]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert unreleased or len(commits) == 1, "made in one run"
