"""bench/transfer.py: what moves, by hand; what is measured, only that it was."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest


def run(bench: Path, library: Path, *arguments: str | Path) -> subprocess.CompletedProcess:
    command = [sys.executable, bench / "transfer.py", "--library", library, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_bytes_and_rates(bench: Path, library: Path, tmp_path: Path) -> None:
    path = tmp_path / "transfer.json"
    options = ["--jobs", "1000x10/3", "--ranks", "3", "--links", "slow=1,fast=4", "--repeat", "3"]
    done = run(bench, library, *options, "--json", path)
    assert done.returncode == 0, done.stderr
    whole, part = json.loads(path.read_text())["rows"]
    # 1000 rows of 3 int32; a third of them, rounded up; 10 scores of 2 bytes a row. 1 GB/s is 1000 bytes a us.
    assert (whole["rows"], whole["bytes"], whole["score_bytes"]) == (1000, 12_000, 20_000)
    assert (part["rows"], part["bytes"], part["score_bytes"]) == (334, 4_008, 6_680)
    assert whole["links_us"] == pytest.approx({"slow": 12.0, "fast": 3.0})
    assert whole["scores_us"] == pytest.approx({"slow": 20.0, "fast": 5.0})
    assert part["links_us"] == pytest.approx({"slow": 4.008, "fast": 1.002})
    for row in (whole, part):
        assert row["route_us"] > 0 and row["copy_us"] > 0
    assert "slow, routes" in done.stdout and "fast, scores" in done.stdout
    assert len(done.stdout.strip().splitlines()) == 5


def test_one_rank_is_the_whole(bench: Path, library: Path) -> None:
    done = run(bench, library, "--jobs", "64x8/2", "--ranks", "1", "--repeat", "1")
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.strip().splitlines()) == 4


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--jobs", "10x4/5"),
        ("--jobs", "10/2"),
        ("--jobs", "0x4/2"),
        ("--links", "fast"),
        ("--links", "=3"),
        ("--links", "fast=0"),
        ("--links", "fast=-1"),
        ("--links", "fast=inf"),
        ("--links", "fast=nan"),
        ("--ranks", "0"),
        ("--repeat", "0"),
    ],
)
def test_wrong_options_are_refused(bench: Path, library: Path, option: str, value: str) -> None:
    done = run(bench, library, option, value)
    assert done.returncode == 2
    assert option in done.stderr and "Traceback" not in done.stderr


def test_a_missing_library_is_named(bench: Path, tmp_path: Path) -> None:
    done = run(bench, tmp_path / "none.so")
    assert done.returncode == 2
    assert done.stderr.startswith("transfer.py: ") and "none.so" in done.stderr
