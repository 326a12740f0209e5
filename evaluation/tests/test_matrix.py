"""phaserouter evaluate matrix: its report, determinism, its rules broken one by one, and its oracles."""

from __future__ import annotations

import copy
import csv
import importlib
import itertools
from pathlib import Path
from typing import Any

import numpy as np
import phaserouter as pr
import pytest
import vectors
from scipy import stats as laws
from suite_parts import (
    ApportionedRouter,
    BrokenRouter,
    Tamper,
    check_files,
    failed,
    run_part,
    run_quick,
    without_times,
)

from phaserouter_evaluation import Context, _spec
from phaserouter_evaluation.matrix import _PARTS, columns, patterns, seeds

# Sizes at which a test takes a fraction of a second.
SMALL: dict[str, dict[str, Any]] = {
    "Row-degree extremes": {"seeds": 2},
    "Column-target stress": {"m": 600, "n": 64, "k": 4},
    "Seed reproducibility": {"m": 90, "n": 70, "pairs": 60},
    "Monte Carlo mean load": {"m": 80, "n": 60, "samples": 400},
    "Large scale": {"jobs": [["route", 700, 600, 8], ["assign", 3000, 64, 2]]},
    "Adversarial two-phase": {
        "size": 96,
        "k1": 24,
        "k2": 8,
        "samples": 200,
        "feedback": [256, 16, 4],
        "phases": 4,
    },
    "Edge fan-outs": {"m": 41, "n": 37, "positive": 20, "jobs": 2},
    "Structured patterns": {"size": 48, "samples": 200},
    "Rotation boundaries": {"shapes": [[1, 1], [64, 65], [67, 63]], "seeds": 1},
    "Hash comparison": {
        "variance": [256, 32, 4],
        "samples": 60,
        "shapes": [[256, 32], [64, 64]],
        "fan_outs": [2, 4],
        "seeds": 2,
    },
}


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    return run_quick("matrix", tmp_path_factory.mktemp("matrix"))


def test_report(quick: tuple[Path, dict[str, Any]]) -> None:
    directory, results = quick
    check_files(directory, results)
    assert [row["case"] for row in results["results"]] == [
        f"{number} {title}" for number, title in enumerate(SMALL, 1)
    ]
    text = (directory / "README.md").read_text(encoding="utf-8")
    assert all(part.RULE in text and part.GUIDE in text for part in _PARTS)
    with (directory / "overview.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 10
    assert all(row["verdict"].startswith("holds") for row in rows)
    assert {"columns.png", "monte-carlo.png", "patterns.png", "hash-variance.png"} <= set(results["files"])


@pytest.mark.parametrize("title", SMALL)
def test_threads_change_nothing(title: str) -> None:
    found = [run_part("matrix", title, SMALL[title], Context(seed=3, num_threads=x)) for x in (1, 3)]
    assert without_times(found[0]) == without_times(found[1])
    part = next(part for part in _PARTS if title == part.TITLE)
    assert not failed(part.rules(found[0]))
    other = run_part("matrix", title, SMALL[title], Context(seed=4, num_threads=1))
    assert without_times(other) != without_times(found[0]) or title == "Edge fan-outs"


# What a router that is wrong in one row and adds one to all loads must fail.
BROKEN = {
    "extremes": {"supports"},
    "columns": {"assign is exact", "route is exact"},
    "seeds": {"route: one result", "assign: one result"},
    "monte_carlo": {"uniform, k = 60: targets", "uniform, k = 60: all routes", "equal, k = 8: targets"},
    "scale": {
        "route 700 x 600, k = 8: promises",
        "route 700 x 600, k = 8: same bits",
        "assign 3,000 x 64, k = 2: promises",
        "assign 3,000 x 64, k = 2: exact",
    },
    "two_phase": {"phase 2, mean loads", "feedback"},
    "fan_out": {"row sizes", "assign"},
    "patterns": {"blocks: order", "triangular: order"},
    "boundaries": {"spec, candidates", "spec, cut", "literal stages", "closed form"},
    "hashing": {"exact loads", "assign, k = 4: variance"},
}


@pytest.mark.parametrize("module", BROKEN)
def test_a_broken_router_fails(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    part = importlib.import_module(f"phaserouter_evaluation.matrix.{module}")
    monkeypatch.setattr(part, "Router", BrokenRouter)
    found = run_part("matrix", part.TITLE, SMALL[part.TITLE], Context())
    assert failed(part.rules(found)) >= BROKEN[module]


@pytest.mark.parametrize(
    ("module", "check"), [("columns", "assign is exact"), ("scale", "assign 3,000 x 64, k = 2: exact")]
)
def test_loads_by_largest_remainders_fail(module: str, check: str, monkeypatch: pytest.MonkeyPatch) -> None:
    part = importlib.import_module(f"phaserouter_evaluation.matrix.{module}")
    monkeypatch.setattr(part, "Router", ApportionedRouter)
    found = run_part("matrix", part.TITLE, SMALL[part.TITLE], Context())
    assert failed(part.rules(found)) == {check}


def put(*path: str | int, value: Any) -> Tamper:  # noqa: ANN401 - plain values
    def change(found: dict[str, Any]) -> None:
        place: Any = found
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = value

    return change


# Rules that a broken router at this size does not reach: the numbers that they look at, spoiled.
TAMPERED: list[tuple[str, str, Tamper]] = [
    ("extremes", "the cut", put("rows", 3, "cut_wrong", value=1)),
    ("extremes", "no degree", put("rows", 0, "most", value=1)),
    ("columns", "apportionment", put("rows", 1, "unfair", value=1)),
    ("columns", "cap", put("rows", 1, "above", value=1)),
    ("columns", "zeros", put("rows", 3, "zero_got", value=1)),
    ("seeds", "test vector long-rows", put("vectors", 0, "same", value=False)),
    ("seeds", "neighbours s and s + 1, k = 4", put("neighbours", 0, "p", value=1e-7)),
    ("monte_carlo", "uniform, k = 60: targets", put("rows", 0, "certain_wrong", value=1)),
    ("scale", "route 700 x 600, k = 8: closed form", put("rows", 0, "off_closed_form", value=1)),
    ("scale", "assign 3,000 x 64, k = 2: same bits", put("rows", 1, "other_alone", value=1)),
    ("two_phase", "caps compose", put("over_in_any_seed", value=1)),
    ("two_phase", "degrees alone", put("degrees_alone", value=False)),
    ("two_phase", "adversary", put("adversary", "attacked", value=11)),
    ("fan_out", "candidates only", put("rows", 2, "no_candidate", value=1)),
    ("fan_out", "nested", put("rows", 2, "not_nested", value=1)),
    ("fan_out", "refusals", put("refused", value=5)),
    ("patterns", "pattern forgotten", put("rows", 0, "differ", value=1)),
    ("patterns", "disjoint arcs", put("rows", 0, "meet", value=1)),
    ("hashing", "route, full sources, cut by half: at most hashing", put("ways", 1, "measured", value=1e3)),
    ("hashing", "uniform hash (NumPy): variance", put("ways", 2, "p", value=1e-7)),
    ("hashing", "assign, k = 4: variance", put("ways", 4, "p", value=0.0)),
]


@pytest.fixture(scope="module")
def small() -> dict[str, dict[str, Any]]:
    return {title: run_part("matrix", title, SMALL[title], Context()) for title in SMALL}


@pytest.mark.parametrize(("module", "check", "change"), TAMPERED)
def test_every_other_rule_can_fail(
    module: str, check: str, change: Tamper, small: dict[str, dict[str, Any]]
) -> None:
    part = importlib.import_module(f"phaserouter_evaluation.matrix.{module}")
    found = copy.deepcopy(small[part.TITLE])
    assert not failed(part.rules(found))
    change(found)
    assert failed(part.rules(found)) == {check}
    assert part.measured(found)


def test_a_failed_rule_shows_in_the_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from phaserouter_evaluation import run_suite
    from phaserouter_evaluation._machine import provenance

    monkeypatch.setattr("phaserouter_evaluation.matrix.fan_out.Router", BrokenRouter)
    only = {"7 Edge fan-outs": importlib.import_module("phaserouter_evaluation.matrix.fan_out")}
    monkeypatch.setattr("phaserouter_evaluation.matrix._NAMED", only)
    summary = run_suite("matrix", tmp_path, Context(), provenance(), quick=True)
    assert {check["name"] for check in summary.failed} == {
        "7 Edge fan-outs: row sizes",
        "7 Edge fan-outs: assign",
    }
    assert "**fails**: row sizes, assign" in (summary.directory / "README.md").read_text(encoding="utf-8")


def test_plain_python_follows_the_vectors() -> None:
    """The transcription of the spec against tests/vectors, whose oracle is another program."""
    checked = 0
    for case in vectors.cases("route.txt", "route"):
        plain_case = not any(case.flag(x) for x in ("select_first", "sort_rows", "row_permutations"))
        if not plain_case or any(x in case for x in ("pi_s", "pi_t", "rho", "tau")):
            continue
        s, t = case.list("source_degrees"), case.list("target_degrees")
        offsets, targets = case.list("row_offsets"), case.list("targets")
        rows = [targets[a:b] for a, b in itertools.pairwise(offsets)]
        assert _spec.route(s, t, case.int("k"), case.int("seed")) == rows, case.name
        assert [len(row) for row in _spec.candidates(s, t, case.int("seed"))] == case.list("counts")
        checked += 1
    assert checked > 50
    for case in vectors.cases("words.txt", "digest"):
        assert _spec.digest(case.list("entries")) == case.int("digest")


@pytest.mark.parametrize("name", seeds.VECTORS)
def test_jobs_are_those_of_the_vectors(name: str) -> None:
    case = next(x for x in vectors.cases("large.txt", "route_large", "assign_large") if x.name == name)
    job = seeds.VECTORS[name]
    keys = {"seed": "seed", "m": "n_sources", "n": "n_targets", "k": "k", "digest": "digest"}
    assert all(job[mine] == case.int(theirs) for mine, theirs in keys.items())
    for side in {"s", "t", "w"} & set(job):
        assert job[side] == tuple(case.int(f"{side}_{part}") for part in ("key", "min", "max", "power"))
    assert case.list("ranges") == [0, case.int("n_sources")]


def test_tables_against_scipy(quick: tuple[Path, dict[str, Any]]) -> None:
    _, results = quick
    ways = {row["router"]: row for row in results["results"][9]["ways"]}
    # 64 source arcs of 128 over every phase, times 1024 / 128; 128 of 1024 sources at a target.
    assert ways["route, half-full sources, no cut"]["law"] == pytest.approx(
        laws.hypergeom(1024, 512, 128).var()
    )
    assert ways["route, full sources, cut by half"]["law"] == pytest.approx(laws.binom(128, 0.5).var())
    assert ways["uniform hash (NumPy)"]["law"] == pytest.approx(laws.binom(1024, 8 / 128).var())
    edges = results["results"][9]["edges"]
    at = edges.index(64)
    law = laws.hypergeom(1024, 512, 128).pmf([64, 65]).sum()
    assert ways["route, half-full sources, no cut"]["law_histogram"][at] == pytest.approx(law)
    for row in results["results"][1]["rows"]:
        assert row["largest_share"] <= 4096
        assert row["weights"] != "equal" or row["largest_share"] == 4096 * 8 / 256
    adversary = results["results"][5]["adversary"]
    assert adversary["law"] == pytest.approx(64 * 64 / 512)
    assert adversary["attacked"] == 64


def test_unfair_shares_are_seen() -> None:
    weights = np.array([5, 3, 1, 0, 10**6])
    shares = pr.apportion(weights, 30, 12)
    assert columns.unfair(weights, shares, 30, 12) == 0
    for change in ([1, 0, 0, 0, 0], [1, -1, 0, 0, 0], [2, -2, 0, 0, 0], [0, 0, 0, 1, -1], [5, 0, 0, 0, -5]):
        wrong = columns.unfair(weights, shares + np.array(change), 30, 12)
        assert wrong > 0 or abs(np.array(change)).max() == 1


def test_pairs_of_arcs() -> None:
    """Arcs 0-1, 2-3, 0-3 on a ring of 4: one disjoint pair, met twice here."""
    apart, meet = patterns._pairs(np.array([2, 2, 4, 0]), np.full((4, 4), 2))
    assert apart == pytest.approx(4 / 6)
    assert meet == 8
