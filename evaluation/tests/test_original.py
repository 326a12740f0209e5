"""phaserouter evaluate original: its report, determinism, its rules broken one by one, and its formulas."""

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
from phaserouter import stats as pr_stats
from scipy import stats
from suite_parts import BrokenRouter, Tamper, check_files, failed, run_part, run_quick, without_times

from phaserouter_evaluation import Context
from phaserouter_evaluation._measure import rng_of
from phaserouter_evaluation.original import (
    _PARTS,
    coverage,
    intersection,
    low_degrees,
    samples,
    suggested_k,
    switch,
)

SMALL: dict[str, dict[str, Any]] = {
    samples.TITLE: {"jobs": [[64, 16]], "samples": [10, 20], "seeds": 200},
    suggested_k.TITLE: {"m": 256, "n": 16, "most": 4, "samples": [5], "repetitions": 3, "seeds": 200},
    low_degrees.TITLE: {"sizes": [500], "fan_outs": [16, 64]},
    coverage.TITLE: {"jobs": [[256, 8], [64, 64]], "trials": 3, "n": 64, "fan_outs": [16], "seeds": 200},
    "Row permutations: cost and skew": {"jobs": [["low", 64, 16], ["full", 64, 8]], "seeds": 100},
    intersection.TITLE: {"n": 64, "k": 4, "seeds": 80},
    switch.TITLE: {"m": 2048, "n": 64, "seeds": 200},
}


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    return run_quick("original", tmp_path_factory.mktemp("original"))


def test_report(quick: tuple[Path, dict[str, Any]]) -> None:
    directory, results = quick
    check_files(directory, results)
    assert [row["case"] for row in results["results"]] == list(SMALL)
    text = (directory / "README.md").read_text(encoding="utf-8")
    assert all(part.RULE in text and part.GUIDE in text for part in _PARTS)
    with (directory / "overview.csv").open(encoding="utf-8") as file:
        assert all(row["verdict"].startswith("holds") for row in csv.DictReader(file))


@pytest.mark.parametrize("title", SMALL)
def test_threads_change_nothing(title: str) -> None:
    found = [run_part("original", title, SMALL[title], Context(seed=3, num_threads=x)) for x in (1, 3)]
    assert without_times(found[0]) == without_times(found[1])
    part = next(part for part in _PARTS if title == part.TITLE)
    assert not failed(part.rules(found[0]))
    other = run_part("original", title, SMALL[title], Context(seed=4, num_threads=1))
    assert without_times(other) != without_times(found[0])


BROKEN = {
    "samples": {"N = 64, k = 16: law"},
    "suggested_k": {"equal experts: law", "one heavier expert: law"},
    "low_degrees": {"promises"},
    "coverage": {"rows, k = 4"},
    "row_permutations": {"routes, without", "routes, with"},
    "intersection": {"independent: phase router", "one pool: phase router", "never meet: phase router"},
    "switch": {"assign", "overflow"},
}


# One route or one load too many is seen among few, or over many seeds.
SHARPER: dict[str, dict[str, Any]] = {
    "suggested_k": {"seeds": 2000},
    "coverage": {"n": 4, "fan_outs": [4], "seeds": 2000},
    "intersection": {"seeds": 800},
    "switch": {"seeds": 5000},
}


@pytest.mark.parametrize("module", BROKEN)
def test_a_broken_router_fails(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    part = importlib.import_module(f"phaserouter_evaluation.original.{module}")
    monkeypatch.setattr(part, "Router", BrokenRouter)
    found = run_part("original", part.TITLE, {**SMALL[part.TITLE], **SHARPER.get(module, {})}, Context())
    assert failed(part.rules(found)) >= BROKEN[module]


class FewRouter(pr.Router):
    """A Router that loses every fifth route."""

    def route(self, *args: Any, **options: Any) -> pr.Routes:  # noqa: ANN401
        made = super().route(*args, **options)
        made.targets.reshape(-1)[::5] = -1
        return made


@pytest.mark.parametrize(("module", "check"), [("coverage", "coverage"), ("low_degrees", "routes")])
def test_totals_off_their_law_fail(module: str, check: str, monkeypatch: pytest.MonkeyPatch) -> None:
    part = importlib.import_module(f"phaserouter_evaluation.original.{module}")
    monkeypatch.setattr(part, "Router", FewRouter)
    parameters = {**SMALL[part.TITLE], "jobs": [[64, 64]], "fan_outs": [64], "sizes": [64]}
    found = run_part("original", part.TITLE, parameters, Context())
    assert check in failed(part.rules(found))


class StuckRouter(pr.Router):
    """A Router whose row permutations do nothing."""

    def __init__(self, *args: Any, **options: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **{**options, "row_permutations": False})


def test_row_permutations_that_do_nothing_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    part = importlib.import_module("phaserouter_evaluation.original.row_permutations")
    monkeypatch.setattr(part, "Router", StuckRouter)
    found = run_part("original", part.TITLE, {"jobs": [["low", 64, 64]], "seeds": 200}, Context())
    assert failed(part.rules(found)) == {"even, with"}


TAMPERED: list[tuple[str, str, Tamper]] = [
    (
        "samples",
        "N = 64, k = 16: largest mean",
        lambda found: found["found"][0]["rows"][0].update(below_p=1e-8),
    ),
    (
        "suggested_k",
        "equal experts: exact skew",
        lambda found: found["found"][0].update(exact=[1.0, 1.2]),
    ),
    (
        "suggested_k",
        "one heavier expert: exact skew",
        lambda found: found["found"][1].update(exact=[1.15, 1.05]),
    ),
    ("row_permutations", "cap, with", lambda found: found["rows"][0].update(with_largest=999)),
    ("row_permutations", "cap, without", lambda found: found["rows"][0].update(without_largest=999)),
    ("intersection", "one pool: hash", lambda found: found["scenes"][2].update(hash_p=1e-8)),
    ("intersection", "one pool: limits", lambda found: found["scenes"][2].update(hash_outside=1)),
    ("switch", "hash", lambda found: found.update(hash_p=1e-8)),
    ("switch", "bounds", lambda found: found["tails"][0].update(chernoff=0.0)),
]


@pytest.mark.parametrize(("module", "check", "change"), TAMPERED)
def test_every_other_rule_can_fail(module: str, check: str, change: Tamper) -> None:
    part = importlib.import_module(f"phaserouter_evaluation.original.{module}")
    found = copy.deepcopy(run_part("original", part.TITLE, SMALL[part.TITLE], Context()))
    assert not failed(part.rules(found))
    change(found)
    assert failed(part.rules(found)) == {check}


def test_the_law_of_the_noise_by_simulation() -> None:
    """The median of the largest of independent means, against as many binomial draws as it takes."""
    t = np.array([3, 5, 6, 6, 2])
    s = np.array([2, 4, 3, 1, 5, 2, 3, 4])
    law = pr_stats.column_load_law(s, t)
    rng = np.random.default_rng(1)
    chance = s.sum() / 5 / 8
    means = rng.binomial(20 * t, chance, (20_000, 5)).max(axis=1) / 20
    median = samples._median_of_largest(law, 20)
    assert (means < median).mean() <= 0.51
    assert (means <= median).mean() >= 0.49
    assert law.mean()[2] == pytest.approx(6 * chance)
    needed, error = samples._needed(law), law.std()[2] / law.mean()[2]
    assert error / np.sqrt(needed) <= 0.05 < error / np.sqrt(needed - 1)


def test_the_hash_chooses_among_cells_evenly() -> None:
    """Every subset of two of a row's cells equally often, nothing outside, and all of a row that has few."""
    cells = np.array([[True, False, True, True], [False, True, False, False], [False] * 4])
    counts = dict.fromkeys(itertools.combinations((0, 2, 3), 2), 0)
    for seed in range(600):
        chosen = intersection.hashed(cells, 2, np.uint64(seed))
        counts[tuple(sorted(chosen[0].tolist()))] += 1
        assert sorted(chosen[1].tolist()) == [-1, 1]
        assert chosen[2].tolist() == [-1, -1]
    assert stats.chisquare(list(counts.values())).pvalue > 1e-5


def test_scenes_are_what_they_are_called() -> None:
    rng = np.random.default_rng(2)
    for scene in intersection.SCENES:
        s, t = intersection.matrices(scene, 64, 0.3, rng)
        met = (s & t.T).sum()
        wanted = np.flatnonzero(s.any(axis=0)).size
        if scene == "never meet":
            assert met == 0 < s.sum()
        elif scene == "one pool":
            assert (wanted, (s == s[0]).all()) == (8, True)
        elif scene == "eight pools":
            assert (wanted, len(np.unique(s, axis=0))) == (32, 8)
        assert s.shape == t.shape == (64, 64)


def test_the_heavier_expert_is_as_much_heavier_as_said() -> None:
    s, t = suggested_k.degrees_of("one heavier expert", 4096, 64, 16, rng_of(Context(), 1))
    assert t[0] / t.mean() == pytest.approx(suggested_k._HEAVIER, abs=1e-3)
    assert len(set(t[1:].tolist())) == 1
    assert (s.min(), s.max()) == (16, 48)


def test_gates_without_bias_are_uniform_and_with_bias_are_not() -> None:
    rng = np.random.default_rng(3)
    even = switch.gate_loads(20_000, 16, 2, 0.0, rng)
    assert even.sum() == 40_000
    # Loads of uniform pairs: chi-square, less what the two of a row have in common.
    statistic = float(((even - 2500.0) ** 2).sum()) / 2500 * 15 / 14
    assert 1e-5 < stats.chi2.sf(statistic, 15) < 1 - 1e-5
    uneven = switch.gate_loads(20_000, 16, 2, 1.0, rng)
    assert uneven.std() > 10 * even.std()


def test_published_figures_are_beside_the_right_jobs(quick: tuple[Path, dict[str, Any]]) -> None:
    directory, _ = quick
    with (directory / "coverage.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [(row["n"], row["k"], row["published_s"]) for row in rows] == [
        ("256", "8", "0.0162"),
        ("256", "64", "0.1306"),
        ("256", "256", "0.502"),
    ]
