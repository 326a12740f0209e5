"""bench/compare_peer.py against a stand-in for the original's module: arguments, messages, arithmetic.

The stand-in routes nothing: it answers with fixed times and one route a row. Figures come only from the real module,
which a user builds."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

# Follows the surface of the original's module; checks what it is given.
STAND_IN = """
import numpy as np
import os

calls = 0

def pack_and_route(S, T, k, routes, dump=False, prefix="dump", validate=False, seed=0):
    global calls
    calls += 1
    assert os.environ["OMP_NUM_THREADS"] == "1"
    assert S.shape == T.shape and S.dtype == T.dtype == np.uint8
    degrees = np.concatenate([S.sum(axis=1), T.sum(axis=1)])
    assert degrees.min() >= 1 and degrees.max() <= k
    assert routes.shape == (len(S), k) and routes.dtype == np.int32
    assert not dump and not prefix and not validate and seed != 0
    routes[:] = -1
    routes[:, 0] = TARGET
    # The first call of a turn finds cold caches and must not count.
    ms = 1000.0 if calls % 2 else 6.0
    return {"N": len(S), "k": k, "active_routes": len(S), "packing_time_ms": 1.0, "routing_time_ms": ms,
            "total_time_ms": ms + 1.0, "routes_per_row": 1.0}
"""

KEYS = """n k threads rounds original_routes original_routing_ms original_whole_ms ours_routes ours_routing_ms
    ours_whole_ms routing_ratio whole_ratio""".split()


def run(bench: Path, library: Path, *arguments: str | Path) -> subprocess.CompletedProcess:
    environment = {**os.environ, "PHASE_ROUTER_LIBRARY": str(library), "OMP_NUM_THREADS": "7"}
    command = [sys.executable, bench / "compare_peer.py", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def stand_in(directory: Path, target: str = "np.arange(len(S))") -> Path:
    (directory / "router.py").write_text(STAND_IN.replace("TARGET", target))
    return directory


def test_medians_and_ratios(bench: Path, library: Path, tmp_path: Path) -> None:
    path = tmp_path / "peer.json"
    options = ["--sizes", "64/8,100/100", "--rounds", "3", "--threads", "1", "--json", path]
    done = run(bench, library, "--module-dir", stand_in(tmp_path), *options)
    assert done.returncode == 0, done.stderr
    result = json.loads(path.read_text())
    assert list(result) == ["library", "level", "rows"]
    assert [(row["n"], row["k"]) for row in result["rows"]] == [(64, 8), (100, 100)]
    for row in result["rows"]:
        assert list(row) == KEYS
        assert (row["threads"], row["rounds"]) == (1, 3)
        assert (row["original_routes"], row["original_routing_ms"]) == (row["n"], 6.0)
        assert 0 < row["ours_routing_ms"] <= row["ours_whole_ms"]
        assert 0 < row["ours_routes"] <= row["n"] * row["k"]
        assert row["routing_ratio"] == pytest.approx(6.0 / row["ours_routing_ms"])
        assert row["whole_ratio"] == pytest.approx(row["original_whole_ms"] / row["ours_whole_ms"])
        assert f"{row['n']}/{row['k']}" in done.stdout


def test_routes_that_break_the_promise_are_refused(bench: Path, library: Path, tmp_path: Path) -> None:
    for target in ("len(S)", "-2"):
        where = ["--module-dir", stand_in(tmp_path, target), "--sizes", "64/8", "--threads", "1"]
        done = run(bench, library, *where)
        assert done.returncode == 2
        assert "original: a row names a target twice, or one that does not exist" in done.stderr


def test_a_target_twice_in_a_row_is_refused(bench: Path, library: Path, tmp_path: Path) -> None:
    stand_in(tmp_path, "0; routes[:, 1] = 0")
    where = ["--module-dir", tmp_path, "--sizes", "64/8", "--threads", "1"]
    done = run(bench, library, *where)
    assert done.returncode == 2
    assert "original: a row names a target twice" in done.stderr


def test_a_directory_that_does_not_exist(bench: Path, library: Path, tmp_path: Path) -> None:
    done = run(bench, library, "--module-dir", tmp_path / "nowhere")
    assert done.returncode == 2
    assert "--module-dir" in done.stderr
    assert "nowhere is not a directory" in done.stderr


def test_a_directory_without_the_module(bench: Path, library: Path, tmp_path: Path) -> None:
    done = run(bench, library, "--module-dir", tmp_path)
    assert done.returncode == 2
    assert f"no module 'router' can be imported from {tmp_path}" in done.stderr


def test_a_module_of_that_name_from_elsewhere(bench: Path, library: Path, tmp_path: Path) -> None:
    other = tmp_path / "router"
    other.mkdir()  # a directory can be imported, too, and has no file
    done = run(bench, library, "--module-dir", tmp_path)
    assert done.returncode == 2
    assert f"--module-dir: no module 'router' in {tmp_path}" in done.stderr


def test_a_module_without_the_function(bench: Path, library: Path, tmp_path: Path) -> None:
    (tmp_path / "router.py").write_text("def route():\n    pass\n")
    done = run(bench, library, "--module-dir", tmp_path)
    assert done.returncode == 2
    assert "has no function pack_and_route" in done.stderr


def test_a_library_that_does_not_exist(bench: Path, tmp_path: Path) -> None:
    done = run(bench, tmp_path / "none.so", "--module-dir", stand_in(tmp_path))
    assert done.returncode == 2
    assert "--library: no file" in done.stderr


@pytest.mark.parametrize(
    ("option", "value", "says"),
    [
        ("--sizes", "64", "argument --sizes: '' is not a positive integer"),
        ("--sizes", "64/0", "argument --sizes: '0' is not a positive integer"),
        ("--sizes", "64/65", "argument --sizes: '64/65': k is larger than N"),
        ("--rounds", "0", "argument --rounds: '0' is not a positive integer"),
        ("--threads", "two", "argument --threads: 'two' is not a positive integer"),
    ],
)
def test_wrong_values_are_named(
    bench: Path, library: Path, tmp_path: Path, option: str, value: str, says: str
) -> None:
    done = run(bench, library, "--module-dir", tmp_path, option, value)
    assert done.returncode == 2
    assert says in done.stderr
