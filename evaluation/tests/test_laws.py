"""phaserouter evaluate laws: its report, determinism, its rules broken one by one, and its formulas."""

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
from scipy import stats
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

from phaserouter_evaluation import Context, _chance, _theory
from phaserouter_evaluation.laws import _PARTS, runs

SMALL: dict[str, dict[str, Any]] = {
    "First order": {"shapes": [[12, 10]], "samples": 400},
    "Column law": {"m": 60, "n": 50, "samples": 1000, "targets": 4},
    "Row law": {"m": 40, "n": 60, "samples": 600, "sources": 4},
    "Variance against density": {"size": 64, "parts": [16, 32], "samples": 200, "edges": 20},
    "Cap and exactness": {"m": 40, "n": 30, "samples": 300, "shapes": 6},
    "The cut at k": {"fan_outs": [1, 8], "samples": 400, "shapes": [[64, 32]], "seeds": 20},
    "Selection": {"subsets": [[5, 2]], "samples": 600, "jobs": 2},
    "Assignment: rows, columns, rows alone": {"shapes": 6},
    "Assignment: runs of rows": {"jobs": [[200, 30, 3], [512, 32, 4]], "seeds": 1},
    "Assignment: pairs of targets": {"jobs": [[512, 32, 4], [256, 16, 4]], "seeds": 4},
}


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    return run_quick("laws", tmp_path_factory.mktemp("laws"))


def test_report(quick: tuple[Path, dict[str, Any]]) -> None:
    directory, results = quick
    check_files(directory, results)
    assert [row["case"] for row in results["results"]] == list(SMALL)
    text = (directory / "README.md").read_text(encoding="utf-8")
    assert all(part.RULE in text and part.GUIDE in text for part in _PARTS)
    with (directory / "overview.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["case"] for row in rows] == list(SMALL)
    assert all(row["verdict"].startswith("holds") for row in rows)


@pytest.mark.parametrize("title", SMALL)
def test_threads_change_nothing(title: str) -> None:
    found = [run_part("laws", title, SMALL[title], Context(seed=3, num_threads=x)) for x in (1, 3)]
    assert without_times(found[0]) == without_times(found[1])
    part = next(part for part in _PARTS if title == part.TITLE)
    assert not failed(part.rules(found[0]))
    other = run_part("laws", title, SMALL[title], Context(seed=4, num_threads=1))
    assert other != found[0]


BROKEN = {
    "first_order": {"12 x 10, uniform", "12 x 10, heavy-tailed, sorted"},
    "column": {"half-full: loads", "half-full: variance", "column cap"},
    "row": {"uniform", "nearly full"},
    "variance": {"share 0.25"},
    "hard": {"column cap", "exact rows", "exact columns", "a remainder"},
    "cut": {"fill", "first order, half-full, k = 1", "full sources"},
    "assignment": {"rows", "columns", "neighbouring columns", "rows alone"},
}


@pytest.mark.parametrize("module", BROKEN)
def test_a_broken_router_fails(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    part = importlib.import_module(f"phaserouter_evaluation.laws.{module}")
    monkeypatch.setattr(part, "Router", BrokenRouter)
    found = run_part("laws", part.TITLE, SMALL[part.TITLE], Context())
    assert failed(part.rules(found)) >= BROKEN[module]


def test_loads_by_largest_remainders_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every load is its share rounded down or up, but the first targets get too much together."""
    part = importlib.import_module("phaserouter_evaluation.laws.assignment")
    monkeypatch.setattr(part, "Router", ApportionedRouter)
    found = run_part("laws", part.TITLE, SMALL[part.TITLE], Context())
    assert failed(part.rules(found)) == {"neighbouring columns"}


class FirstRouter(pr.Router):
    """Keeps the first candidates, and assigns every row the same targets, or in order."""

    def __init__(self, *args: Any, **options: Any) -> None:  # noqa: ANN401
        super().__init__(*args, selection="first", **options)

    def assign(self, m: Any, weights: Any, k: Any, **options: Any) -> pr.Routes:  # noqa: ANN401
        loads = pr.apportion(weights, m * k, m)
        dealt = np.repeat(np.arange(len(loads)), loads).reshape(k, m).T
        return pr.Routes(np.ascontiguousarray(dealt, np.int32), len(loads), 0)


@pytest.mark.parametrize(
    ("module", "checks"),
    [
        ("selection", {"2 of 5"}),
        ("runs", {"512 x 32, k = 4, equal"}),
        ("pairs", {"512 x 32, k = 4", "256 x 16, k = 4"}),
    ],
)
def test_a_router_without_chance_fails(
    module: str, checks: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Subsets that are not uniform; rows in the order of their targets."""
    part = importlib.import_module(f"phaserouter_evaluation.laws.{module}")
    monkeypatch.setattr(part, "Router", FirstRouter)
    small = {**SMALL[part.TITLE]}
    if module == "runs":
        small["jobs"] = [[512, 32, 4], [4096, 32, 4]]
        checks = {"4,096 x 32, k = 4, equal"}
    found = run_part("laws", part.TITLE, small, Context())
    assert failed(part.rules(found)) >= checks


TAMPERED: list[tuple[str, str, Tamper]] = [
    ("column", "Chung-Lu", lambda found: found["rows"][0].update(above_chung_lu_p=1e-8)),
    ("column", "the yardstick", lambda found: found["drawn"].update(independent_p=1e-7)),
    ("column", "half-full: variance", lambda found: found["rows"][0].update(formula=False)),
    ("variance", "the yardstick", lambda found: found["rows"][0].update(independent_p=1e-8)),
    ("selection", "nested", lambda found: found.update(lost=1)),
    ("selection", "2 of 5", lambda found: found["rows"][0].update(joint_p=1e-8)),
]


@pytest.mark.parametrize(("module", "check", "change"), TAMPERED)
def test_every_other_rule_can_fail(module: str, check: str, change: Tamper) -> None:
    part = importlib.import_module(f"phaserouter_evaluation.laws.{module}")
    found = copy.deepcopy(run_part("laws", part.TITLE, SMALL[part.TITLE], Context()))
    assert not failed(part.rules(found))
    change(found)
    assert failed(part.rules(found)) == {check}


def test_tables_against_scipy(quick: tuple[Path, dict[str, Any]]) -> None:
    _, results = quick
    rows = {row["case"]: row for row in results["results"]}
    for row in rows["Variance against density"]["rows"]:
        degree = round(row["share"] * 256)
        law = stats.hypergeom(256, degree, degree)
        assert row["law"] == pytest.approx(law.var() / law.mean())
    drawn = rows["Column law"]["drawn"]
    assert sum(drawn["law"]) == pytest.approx(1, abs=1e-3)
    assert drawn["mean"] == pytest.approx(np.dot(drawn["x"], drawn["law"]), rel=1e-3)
    variances = list(drawn["variances"].values())
    assert variances == sorted(variances)
    pairs = rows["Assignment: pairs of targets"]["rows"][0]
    assert pairs["expected"] == pytest.approx(8192 * (8 * 7 / 2) / (256 * 255 / 2))


CASES = [
    ([2, 3, 0, 2], [4, 1, 3], 1),
    ([2, 3, 0, 2], [4, 1, 4], 1),
    ([3, 3, 1, 2], [2, 4, 3], 2),
    ([1, 3, 3], [3, 2, 1], 0),
]


@pytest.mark.parametrize(("s", "t", "k"), CASES)
def test_formulas_by_counting(s: list[int], t: list[int], k: int) -> None:
    """First order after the cut, and variances before it, over all pairs of permutations."""
    sources, targets = np.array(s), np.array(t)
    m, n = len(s), len(t)
    router, made = pr.Router(0), []
    for pi_s in itertools.permutations(range(n)):
        for pi_t in itertools.permutations(range(m)):
            o = _theory.closed_form(sources, targets, np.array(pi_s), np.array(pi_t))
            router.set_permutations(pi_s=pi_s, pi_t=pi_t)
            assert np.array_equal(o, router.route(s, t, n).to_csr().toarray())
            made.append(o)
    candidates = np.array(made)
    counts = np.maximum(candidates.sum(axis=2, keepdims=True), 1)
    kept = (candidates * np.minimum(1, k / counts)).mean(axis=0)
    assert np.allclose(_theory.keep_probability(sources, targets, k), kept)
    loads = candidates.sum(axis=1)
    assert np.allclose(_theory.load_variance(sources, targets), loads.var(axis=0))
    p = np.outer(s, t) / (m * n)
    assert np.allclose(_theory.independent_variance(sources, targets), (p * (1 - p)).sum(axis=0))
    over = [
        ((np.arange(n) - begin) % n < degree).astype(int)
        for begin, degree in zip(_theory.arcs_begin(sources, n), sources)
    ]
    assert np.array_equal(_theory.arcs_over(sources, n), np.sum(over, axis=0))


def test_worst_run_by_looking_at_all() -> None:
    targets = pr.assign(60, [3, 1, 2, 2, 1], 2, seed=4).targets
    held = (targets[:, :, None] == np.arange(5)).any(axis=1)
    worst = max(
        abs(held[a:b].sum(axis=0) - held.mean(axis=0) * (b - a)).max()
        for a in range(60)
        for b in range(a + 1, 61)
    )
    assert runs.worst_run(targets, 5) == pytest.approx(worst)


def test_the_bound_of_runs() -> None:
    """By hand: 60 rows of 5 targets, k = 2 are 20 blocks of 3; golden(20) = 13, golden(3) = 2 (1 + 1/2 ...)."""
    assert _theory.block_sizes(60, 5, 2) == (20, {3})
    assert _theory.block_sizes(7, 4, 2) == (3, {2, 3})
    assert _theory.quotients(13, 8) == 1 + 1 + 1 + 1 + 2
    best = min((_theory.quotients(20, g), g) for g in range(12, 20) if np.gcd(g, 20) == 1)
    assert _theory.golden(20) == best[1]
    assert _theory.golden(2) == 1
    inside = _theory.quotients(3, _theory.golden(3))
    assert _theory.run_bound(60, 5, 2) == 6 * best[0] + 4 * inside + 6


def test_chances() -> None:
    rng = np.random.default_rng(0)
    law = stats.binom.pmf(np.arange(21), 20, 0.3)
    fair, unfair = rng.binomial(20, 0.3, 5000), rng.binomial(20, 0.35, 5000)
    assert _chance.fit_p(np.bincount(fair, minlength=21), law) > 1e-3
    assert _chance.fit_p(np.bincount(unfair, minlength=21), law) < _chance.LEVEL
    # Impossible counts, laws of one cell, too good a fit.
    assert _chance.fit_p([5, 5, 1], [0.5, 0.5, 0.0]) == 0
    assert _chance.fit_p([100, 0], [1.0, 0.0]) == 1
    assert _chance.fit_p([1000] * 40, [1 / 40] * 40) < _chance.LEVEL
    equal = rng.multinomial(10_000, [1 / 50] * 50)
    upper = stats.chisquare(equal).pvalue
    assert _chance.fit_p(equal, [1 / 50] * 50) == pytest.approx(2 * min(upper, 1 - upper))
    assert _chance.of_all([0.5, 0.01]) == pytest.approx(0.02)
    assert _chance.of_all([]) == 1
    assert _chance.mean_p([2.0, 2.0], 2.0) == 1
    assert _chance.mean_p([2.0, 2.0], 2.1) == 0
    exact = stats.binomtest(3, 10, 0.5).pvalue
    assert float(_chance.binomial_p(3, 10, 0.5)) == pytest.approx(exact)
    assert float(_chance.binomial_p(1, 10, 0.0)) == 0
    assert float(_chance.normal_p(1.959964)) == pytest.approx(0.05, rel=1e-4)
    drawn = _chance.seeds_of(Context(), 1000, 1)
    assert len(np.unique(drawn)) == 1000
    assert drawn.max() > 2**63
    assert not np.intersect1d(drawn, _chance.seeds_of(Context(), 1000, 2)).size
