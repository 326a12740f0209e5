"""The table of targets, from cases written by hand around every limit."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
from targets import print_targets, targets

LEVEL = "avx2"


def case(name: str, threads: int = 2, level: str = LEVEL, **values: Any) -> dict[str, Any]:
    return {"name": name, "threads": threads, "level": level, **values}


def judged(
    cases: list[dict[str, Any]], what: str, name: str, threads: int = 2
) -> tuple[float | None, bool | None]:
    found = [
        (target["figure"], target["met"])
        for target in targets(cases, LEVEL)
        if target["what"].startswith(what) and (target["case"], target["threads"]) == (name, threads)
    ]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("name", ["packed/2048x2048/k512", "packed/4096x4096/k512"])
@pytest.mark.parametrize(("threads", "limit"), [(1, 1.5), (2, 2.0)])
def test_packed_rows_are_held_to_plain_loops(name: str, threads: int, limit: float) -> None:
    for figure, met in ((limit, True), (limit + 0.01, False)):
        cases = [case(name, threads, over_plain_loops=figure, median_ms=1.0)]
        assert judged(cases, "our time / plain", name, threads) == (figure, met)


@pytest.mark.parametrize(
    ("name", "limit"),
    [
        ("half/100000x100000/k8/first", 2.0),
        ("dense/20000x20000/k10000/sorted", 1.5),
        ("assign/8192x256/k8/sorted", 1.5),
    ],
)
def test_options_are_held_to_the_defaults(name: str, limit: float) -> None:
    for figure, met in ((limit, True), (limit + 0.01, False)):
        assert judged([case(name, over_default_options=figure)], "our time / with", name) == (figure, met)


@pytest.mark.parametrize("kind", ["rows", "gather"])
@pytest.mark.parametrize(("size", "limit"), [("16384x1000", 0.3), ("10000000x1000", 5.0)])
def test_rows_of_an_object_are_held_to_microseconds(kind: str, size: str, limit: float) -> None:
    name = f"{kind}/{size}/k3"
    for figure, met in ((limit, True), (limit + 0.01, False)):
        assert judged([case(name, 1, us_per_row=figure)], "us a row", name, 1) == (figure, met)


@pytest.mark.parametrize(
    ("name", "threads", "limit"),
    [("assign/1x100000000/k1", 2, 5000.0), ("rows/50000000x50000000/k1", 1, 1000.0)],
)
def test_the_largest_assignments_take_seconds(name: str, threads: int, limit: float) -> None:
    for figure, met in ((limit, True), (limit + 1, False)):
        assert judged([case(name, threads, median_ms=figure)], "ms", name, threads) == (figure, met)


def test_large_squares_are_held_to_three_times_the_uniform_hash() -> None:
    name = "degrees/1000000x1000000/k8"
    for inverse, met in ((0.334, True), (0.332, False)):
        cases = [case(name, 1, uniform_hash_over_ours=inverse, median_ms=1.0)]
        assert judged(cases, "our time / uniform", name, 1) == (pytest.approx(1 / inverse), met)


def test_small_assignments_are_as_fast_as_the_uniform_hash() -> None:
    name = "assign/128x256/k8"
    for figure, met in ((1.0, True), (0.99, False)):
        assert judged([case(name, uniform_hash_over_ours=figure)], "uniform", name) == (figure, met)


STRESS = ["4096x4096/k4096", *(f"32000x32000/k{k}" for k in (16, 64, 256, 1024, 4096, 12800))]


@pytest.mark.parametrize("size", STRESS)
def test_stress_rows_are_judged_where_the_output_dominates(size: str) -> None:
    name = f"packed/{size}"
    for figure, output, met in ((1.25, 2, True), (1.26, 2, False), (1.0, 1, None), (9.0, 1, None)):
        values = {"over_plain_loops": figure, "output_bytes": output, "input_bytes": 1, "median_ms": 1.0}
        assert judged([case(name, **values)], "our time / plain", name) == (figure, met)


def test_assignment_of_8192_tokens_takes_a_tenth_of_a_millisecond() -> None:
    name = "assign/8192x256/k8"
    for figure, met in ((0.1, True), (0.11, False)):
        cases = [case(name, median_ms=figure, uniform_hash_over_ours=2.0)]
        assert judged(cases, "ms", name) == (figure, met)


@pytest.mark.parametrize(("size", "limit"), [("16384x1000/k3", 3.0), ("1000000x10000/k3", 50.0)])
def test_placing_in_racks_takes_milliseconds(size: str, limit: float) -> None:
    name = f"racks/{size}"
    for figure, met in ((limit, True), (limit * 1.01, False)):
        assert judged([case(name, median_ms=figure)], "ms", name) == (figure, met)


def test_ten_million_tokens_take_one_and_a_half_times_the_fill() -> None:
    name = "assign/10000000x256/k8"
    for figure, met in ((1.5, True), (1.51, False)):
        cases = [case(name, over_plain_loops=figure, uniform_hash_over_ours=2.0)]
        assert judged(cases, "our time / filling", name) == (figure, met)


@pytest.mark.parametrize(
    "size", ["8192x32/k2", "8192x256/k8", "65536x256/k8", "1000000x64/k2", "10000000x256/k8"]
)
def test_the_uniform_hash_must_be_slower(size: str) -> None:
    name = f"assign/{size}"
    for figure, met in ((1.01, True), (1.0, False)):
        values = {"uniform_hash_over_ours": figure, "median_ms": 1.0, "over_plain_loops": 1.0}
        assert judged([case(name, **values)], "uniform", name) == (figure, met)


def test_two_threads_are_compared_with_one() -> None:
    name = "degrees/1000000x1000000/k8"
    for one, figure, met in ((17.0, 1.7, True), (16.0, 1.6, False)):
        cases = [case(name, 1, median_ms=one, uniform_hash_over_ours=1.0), case(name, 2, median_ms=10.0)]
        assert judged(cases, "one thread", name) == (pytest.approx(figure), met)
    assert judged([case(name, 2, median_ms=10.0)], "one thread", name) == (None, None)


def test_other_levels_and_threads_do_not_count() -> None:
    name = "assign/8192x256/k8"
    values = {"median_ms": 0.01, "uniform_hash_over_ours": 9.0}
    cases = [case(name, 1, **values), case(name, 2, level="scalar", **values)]
    assert judged(cases, "ms", name) == (None, None)


def test_the_table_has_a_line_for_every_target() -> None:
    table = targets([case("packed/2048x2048/k512", 1, over_plain_loops=1.234)], LEVEL)
    lines: list[str] = []
    print_targets(table, lines.append)
    assert len(table) == 4 + 7 + 2 + 6 + 2 + 1 + 3 + 2 + 4 + 10
    assert len(lines) == len(table) + 3
    assert lines[2].split() == "our time / plain loops packed/2048x2048/k512 1 1.23 <= 1.5 yes".split()
    assert lines[3].split()[-1] == "-"


def test_every_target_is_of_a_case_that_there_is(program: Path) -> None:
    """The program lists its cases' names."""
    command = [program, "--stress", "--threads=1,2", "--benchmark_list_tests"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    there = {line.split("/phase_router")[0] for line in done.stdout.splitlines() if "/phase_router" in line}
    for target in targets([], LEVEL):
        assert f"{target['case']}/threads{target['threads']}" in there
