"""bench/run.py with the real bench_routing, on small cases: what it writes, and what it refuses."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PROCESSORS = len(os.sched_getaffinity(0))
QUICK = ["--benchmark_min_time=0.001", "--benchmark_repetitions=1"]
CASES = "--benchmark_filter=packed/256x256|assign/128x256|assign/8192x256/k8/sorted|gather/16384|scores/1024x64/k2/logits/threads"

# The cases that these are, with the numbers of threads that each is measured on, and its contenders.
SMALL = {
    "packed/256x256/k64": ({1, 2, PROCESSORS}, "plain_loops uniform_hash weighted_hash"),
    "assign/128x256/k8": ({1, 2, PROCESSORS}, "plain_loops uniform_hash weighted_hash"),
    "assign/8192x256/k8/sorted": ({1, 2, PROCESSORS}, "default_options"),
    "scores/1024x64/k2/logits": ({1, 2, PROCESSORS}, "top_k"),
    "gather/16384x1000/k3": ({1}, "jump_hash rendezvous_hash weighted_rendezvous"),
}
BOUNDS = ("plain_loops", "top_k", "default_options")
CONTENDERS = """plain_loops top_k default_options uniform_hash weighted_hash jump_hash rendezvous_hash
    weighted_rendezvous""".split()

# What each level needs, in the words of /proc/cpuinfo.
NEEDS = {
    "scalar": "",
    "avx2": "avx2",
    "avx512": "avx512f avx512cd avx512bw avx512dq avx512vl",
    "avx512vbmi2": "avx512vbmi avx512_vbmi2 avx512_vpopcntdq avx512_bitalg",
}


def ratio_key(contender: str) -> str:
    return f"over_{contender}" if contender in BOUNDS else f"{contender}_over_ours"


# Names of the figures in the JSON of a case.
KEYS = [
    *"""name sources targets k rows threads level median_ms spread_ms least_ms calls routes fill routes_per_second
    us_per_row input_bytes output_bytes bytes_moved""".split(),
    *(key for contender in CONTENDERS for key in (f"{contender}_ms", ratio_key(contender))),
]


def run(bench: Path, program: Path, *arguments: str, level: str | None = None) -> subprocess.CompletedProcess:
    environment = {key: value for key, value in os.environ.items() if key != "PHASE_ROUTER_SIMD"}
    if level is not None:
        environment["PHASE_ROUTER_SIMD"] = level
    command = [sys.executable, bench / "run.py", "--program", program, *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def levels_of_this_machine() -> list[str]:
    info = Path("/proc/cpuinfo").read_text()
    flags = next((line.split() for line in info.splitlines() if line.startswith("flags")), None)
    if flags is None:
        return ["scalar", "neon64"]
    found = ["scalar"]
    for level in list(NEEDS)[1:]:
        if not set(NEEDS[level].split()) <= set(flags):
            break
        found.append(level)
    return found


@pytest.fixture(scope="module")
def everything(bench: Path, program: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Small cases on every level and number of threads."""
    path = tmp_path_factory.mktemp("bench") / "all.json"
    done = run(bench, program, "--levels=all", "--threads=1,2,all", f"--json={path}", CASES, *QUICK)
    assert done.returncode == 0, done.stderr
    return {"text": done.stdout, **json.loads(path.read_text())}


def test_every_level_and_number_of_threads_is_there_once(everything: dict[str, Any]) -> None:
    expected = {
        (name, t, level)
        for name, (threads, _) in SMALL.items()
        for t in threads
        for level in levels_of_this_machine()
    }
    found = [(case["name"], case["threads"], case["level"]) for case in everything["cases"]]
    assert set(found) == expected
    assert len(found) == len(expected)


def test_a_case_has_all_figures_and_they_fit_together(everything: dict[str, Any]) -> None:
    for case in everything["cases"]:
        assert list(case) == KEYS
        assert 0 < case["least_ms"] <= case["median_ms"] < 1e4
        assert case["spread_ms"] >= 0
        assert case["calls"] >= 1
        assert case["routes_per_second"] == pytest.approx(case["routes"] / case["median_ms"] * 1e3)
        assert case["us_per_row"] == pytest.approx(case["median_ms"] * 1e3 / case["rows"])
        for contender in CONTENDERS:
            theirs, ratio = case[f"{contender}_ms"], case[ratio_key(contender)]
            if contender not in SMALL[case["name"]][1].split():
                assert theirs is None and ratio is None
            elif contender in BOUNDS:
                assert ratio == pytest.approx(case["median_ms"] / theirs)
            else:
                assert ratio == pytest.approx(theirs / case["median_ms"])


def test_sizes_bytes_and_routes_are_those_of_the_shape(everything: dict[str, Any]) -> None:
    for case in everything["cases"]:
        sizes = (case["sources"], case["targets"], case["k"], case["rows"])
        moved = (case["input_bytes"], case["output_bytes"], case["bytes_moved"])
        routes = (case["routes"], case["fill"])
        match case["name"]:
            case "packed/256x256/k64":
                assert sizes == (256, 256, 64, 256)
                assert moved == (2 * 256 * 256 // 8, 4 * 256 * 64, 16384 + 65536)
                assert 0 < case["routes"] <= 256 * 64
                assert case["fill"] == pytest.approx(case["routes"] / (256 * 64))
            case "assign/128x256/k8":
                assert sizes == (128, 256, 8, 128)
                assert moved == (256 * 8, 4 * 128 * 8, 2048 + 4096)
                assert routes == (128 * 8, 1)
            case "assign/8192x256/k8/sorted":
                assert sizes == (8192, 256, 8, 8192)
                assert routes == (8192 * 8, 1)
            case "gather/16384x1000/k3":
                assert sizes == (16384, 1000, 3, 16384)
                assert moved[:2] == (8 * 1000 + 8 * 16384, 4 * 16384 * 3)
                assert routes == (16384 * 3, 1)


def test_a_table_has_the_columns_of_its_contenders(everything: dict[str, Any]) -> None:
    lines = [line for line in everything["text"].splitlines() if "|" in line]
    levels = len(levels_of_this_machine())
    assert sum("hash/ours" in line and "plain" in line for line in lines) == levels
    assert sum("defaults" in line for line in lines) == levels
    assert sum("rdv./ours" in line for line in lines) == levels
    for name, (threads, contenders) in SMALL.items():
        rows = [line for line in lines if line.startswith(f"{name} ")]
        assert len(rows) == levels * len(threads)
        for row in rows:
            assert len(row.split("|")[1].split()) == len(contenders.split())


def test_the_machine_is_described(everything: dict[str, Any], bench: Path) -> None:
    machine = everything["machine"]
    header = (bench.parent / "include" / "phase_router.h").read_text().split()
    version = ".".join(
        header[header.index(f"PHASE_ROUTER_VERSION_{part}") + 1] for part in ("MAJOR", "MINOR", "PATCH")
    )
    assert list(machine) == ["cpu", "cores", "compiler", "library", "spec"]
    assert machine["cpu"]
    assert machine["cores"] == len(os.sched_getaffinity(0))
    assert machine["compiler"].split()[0] in ("gcc", "clang")
    assert (machine["library"], machine["spec"]) == (version, 1)


def test_targets_are_those_of_the_fastest_level(everything: dict[str, Any]) -> None:
    fastest = levels_of_this_machine()[-1]
    assert {target["level"] for target in everything["targets"]} == {fastest}
    name = "assign/8192x256/k8/sorted"
    (target,) = (target for target in everything["targets"] if target["case"] == name)
    figures = [
        case["over_default_options"]
        for case in everything["cases"]
        if (case["name"], case["threads"], case["level"]) == (name, target["threads"], fastest)
    ]
    assert figures == [target["figure"]]
    assert f"Targets, {fastest} kernels" in everything["text"]


def test_without_levels_the_environment_chooses(bench: Path, program: Path, tmp_path: Path) -> None:
    path = tmp_path / "one.json"
    done = run(bench, program, f"--json={path}", "--threads=1", CASES, *QUICK, level="scalar")
    assert done.returncode == 0, done.stderr
    cases = json.loads(path.read_text())["cases"]
    assert [(case["level"], case["threads"]) for case in cases] == [("scalar", 1)] * len(SMALL)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--levels=sse9"], "--levels: no level 'sse9'; there are scalar, avx2"),
        (["--levels=scalar,"], "--levels: no level ''"),
        (["--threads=0"], "--threads: '0' is neither 'all' nor a number from 1 to 1024"),
        (["--threads=1,1025"], "--threads: '1025' is neither"),
        (["--threads=2x"], "--threads: '2x' is neither"),
        (["--threads="], "--threads: names no number"),
        (["--wrong"], "--wrong"),
        (["--benchmark_filter=nothing-has-this-name"], "Failed to match any benchmarks"),
    ],
)
def test_wrong_arguments_are_named(
    bench: Path, program: Path, tmp_path: Path, arguments: list[str], says: str
) -> None:
    path = tmp_path / "none.json"
    done = run(bench, program, f"--json={path}", *arguments)
    assert done.returncode == 2
    assert says in done.stderr
    assert not path.exists()


def test_a_level_of_another_machine_is_refused(bench: Path, program: Path) -> None:
    foreign = "avx2" if "neon64" in levels_of_this_machine() else "neon64"
    done = run(bench, program, f"--levels={foreign}")
    assert done.returncode == 2
    assert f"--levels: this machine or this build does not run '{foreign}'" in done.stderr


def test_a_wrong_level_in_the_environment_is_refused(bench: Path, program: Path) -> None:
    done = run(bench, program, level="sse9")
    assert done.returncode == 2
    assert "PHASE_ROUTER_SIMD: 'sse9'" in done.stderr


def test_a_filter_that_matches_nothing_fails_in_the_program_itself(program: Path, tmp_path: Path) -> None:
    path = tmp_path / "none.json"
    command = [program, f"--json={path}", "--benchmark_filter=nothing-has-this-name"]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 2
    assert not path.exists()
