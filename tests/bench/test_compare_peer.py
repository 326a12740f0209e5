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

# Follows the surface of the original's module and checks what it is given. As routes it counts the threads that OpenMP
# would use; the time of its first call is 1 ms, of its second 2 ms, and so on.
STAND_IN = """
import ctypes
import numpy as np
import os
import re
from pathlib import Path

calls = 0

def openmp_threads():
    paths = set(re.findall("/.*/lib(?:gomp|omp)[.-].*", Path("/proc/self/maps").read_text()))
    return ctypes.CDLL(paths.pop()).omp_get_max_threads()

def pack_and_route(S, T, k, routes, dump=False, prefix="dump", validate=False, seed=0):
    global calls
    calls += 1
    assert S.shape == T.shape and S.dtype == T.dtype == np.uint8
    degrees = np.concatenate([S.sum(axis=1), T.sum(axis=1)])
    assert degrees.min() >= 1 and degrees.max() <= k
    assert routes.shape == (len(S), k) and routes.dtype == np.int32
    assert not dump and not prefix and not validate and seed != 0
    routes[:] = -1
    routes[:, 0] = TARGET
    ms = float(calls)
    return {"N": len(S), "k": k, "active_routes": openmp_threads(), "packing_time_ms": 1.0,
            "routing_time_ms": ms, "total_time_ms": ms + 1.0, "routes_per_row": 1.0}
"""

KEYS = """mode threads rounds n k original_routes original_routing_ms original_least_ms original_whole_ms ours_routes
    ours_routing_ms ours_least_ms ours_whole_ms routing_ratio least_ratio whole_ratio""".split()

# The calls of the stand-in that count, of 3 rounds: two before each of three blocks do not, nor the first of those in
# turns.
CALLS = {"warm": (3, 6, 9), "turns": (2, 3, 4), "cold": (2, 3, 4)}


def run(bench: Path, library: Path, *arguments: str | Path) -> subprocess.CompletedProcess:
    environment = {**os.environ, "PHASE_ROUTER_LIBRARY": str(library), "OMP_NUM_THREADS": "7"}
    command = [sys.executable, bench / "compare_peer.py", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def stand_in(directory: Path, target: str = "np.arange(len(S))") -> Path:
    (directory / "router.py").write_text(STAND_IN.replace("TARGET", target))
    return directory


def test_medians_and_ratios(bench: Path, library: Path, tmp_path: Path) -> None:
    path = tmp_path / "peer.json"
    options = ["--sizes", "64/8,100/100", "--rounds", "3", "--threads", "2,1", "--json", path]
    done = run(bench, library, "--module-dir", stand_in(tmp_path), *options)
    assert done.returncode == 0, done.stderr
    result = json.loads(path.read_text())
    assert list(result) == ["machine", "rows"]
    assert [(row["mode"], row["threads"], row["n"], row["k"]) for row in result["rows"]] == [
        (mode, threads, *size) for mode in CALLS for threads in (2, 1) for size in ((64, 8), (100, 100))
    ]
    before = 0
    for row in result["rows"]:
        assert list(row) == KEYS
        counted = [before + call for call in CALLS[row["mode"]]]
        assert row["rounds"] == 3
        assert (row["original_routing_ms"], row["original_least_ms"]) == (counted[1], counted[0])
        assert row["original_routes"] == row["threads"]
        assert 0 < row["ours_least_ms"] <= row["ours_routing_ms"] <= row["ours_whole_ms"]
        assert 0 < row["ours_routes"] <= row["n"] * row["k"]
        for key in ("routing", "least", "whole"):
            ratio = row[f"original_{key}_ms"] / row[f"ours_{key}_ms"]
            assert row[f"{key}_ratio"] == pytest.approx(ratio)
        before = counted[-1]
    lines = [line.split()[:2] for line in done.stdout.splitlines() if "/" in line.split("|")[0]]
    assert lines[1:5] == [["64/8", "2"], ["100/100", "2"], ["64/8", "1"], ["100/100", "1"]]


def test_the_machine_is_named(bench: Path, library: Path, tmp_path: Path) -> None:
    path = tmp_path / "peer.json"
    options = ["--sizes", "64/8", "--rounds", "1", "--threads", "1", "--json", path]
    done = run(bench, library, "--module-dir", stand_in(tmp_path), *options)
    assert done.returncode == 0, done.stderr
    machine = json.loads(path.read_text())["machine"]
    assert list(machine) == ["cpu", "cores", "compiler", "library", "level"]
    assert machine["cores"] == len(os.sched_getaffinity(0))
    assert machine["compiler"].startswith(("GCC: (", "clang version "))
    for value in machine.values():
        assert str(value) in done.stdout


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
        ("--threads", "1,", "argument --threads: '' is not a positive integer"),
    ],
)
def test_wrong_values_are_named(
    bench: Path, library: Path, tmp_path: Path, option: str, value: str, says: str
) -> None:
    done = run(bench, library, "--module-dir", tmp_path, option, value)
    assert done.returncode == 2
    assert says in done.stderr
