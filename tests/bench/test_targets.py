"""The table of targets, from cases written by hand around every limit."""

from __future__ import annotations

from typing import Any

import pytest
from targets import print_targets, targets

LEVEL = "avx2"


def case(name: str, threads: int = 2, level: str = LEVEL, **values: Any) -> dict[str, Any]:
    return {"name": name, "threads": threads, "level": level, **values}


def judged(cases: list[dict[str, Any]], what: str, name: str) -> tuple[float | None, bool | None]:
    found = [t for t in targets(cases, LEVEL) if t["what"].startswith(what) and t["case"] == name]
    assert len(found) == 1
    return found[0]["figure"], found[0]["met"]


FIVE = ["256x256/k64", "512x512/k256", "1024x1024/k256", "2048x2048/k512", "4096x4096/k512"]


@pytest.mark.parametrize("size", FIVE)
def test_rows_of_the_original_ask_for_100_times_and_200_at_4096(size: str) -> None:
    least = 200.0 if size == FIVE[-1] else 100.0
    name = f"packed/{size}"
    for figure, met in ((least, True), (least - 0.1, False)):
        cases = [case(name, original_over_ours=figure, median_ms=1.0)]
        assert judged(cases, "original", name) == (figure, met)


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
        cases = [case(name, 1, median_ms=one), case(name, 2, median_ms=10.0)]
        assert judged(cases, "one thread", name) == (pytest.approx(figure), met)
    assert judged([case(name, 2, median_ms=10.0)], "one thread", name) == (None, None)


def test_other_levels_and_threads_do_not_count() -> None:
    name = "assign/8192x256/k8"
    values = {"median_ms": 0.01, "uniform_hash_over_ours": 9.0}
    cases = [case(name, 1, **values), case(name, 2, level="scalar", **values)]
    assert judged(cases, "ms", name) == (None, None)


def test_the_table_has_a_line_for_every_target() -> None:
    table = targets([case("packed/256x256/k64", original_over_ours=123.4)], LEVEL)
    lines: list[str] = []
    print_targets(table, lines.append)
    assert len(table) == 5 + 7 + 1 + 1 + 5 + 10
    assert len(lines) == len(table) + 3
    assert lines[2].split() == "original's time / ours packed/256x256/k64 123 >= 100 yes".split()
    assert lines[3].split()[-1] == "-"
