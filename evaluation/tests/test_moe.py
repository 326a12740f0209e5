"""phaserouter evaluate moe: plans and survival, against plain loops and laws computed anew."""

from __future__ import annotations

import csv
import itertools
import json
import math
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import phaserouter as pr
import pytest
from matplotlib.figure import Figure
from phaserouter import baselines
from PIL import Image
from scipy import stats
from vectors import ROOT

from phaserouter_evaluation import Case, Context, Summary, moe, run_suite
from phaserouter_evaluation._arrays import Array
from phaserouter_evaluation._chance import subset_p
from phaserouter_evaluation._machine import provenance
from phaserouter_evaluation._measure import rng_of
from phaserouter_evaluation._report import Report
from phaserouter_evaluation._run import plain
from phaserouter_evaluation._shares import shares_of
from phaserouter_evaluation.moe import planning, small_batches, survival

STRONG = "10 % at 8x, 20 % at 2x"
PLAN = Case("plan, 40 x 8", {"kind": "plan", "m": 40, "n": 8, "ks": [1, 2], "samples": 100})
SMALL = Case("survival, 60 x 40", {"kind": "survival", "m": 60, "n": 40, "profile": STRONG, "seeds": 2})
RANKS = Case(
    "ranks",
    {
        "kind": "ranks",
        "weights": "equal",
        "n": 32,
        "k": 4,
        "batches": [1, 3, 8],
        "ranks": [4, 8],
        "seeds": 400,
    },
)
UNEVEN = Case("uneven", {**RANKS.parameters, "weights": "uneven"})
FEW = Case("few", {"kind": "few", "weights": [40, 30, 20, 10], "jobs": 7, "seeds": 2000})


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> tuple[Summary, list[dict[str, Any]]]:
    """A quick run of the suite, and its rows."""
    summary = run_suite("moe", tmp_path_factory.mktemp("moe"), Context(), provenance(), quick=True)
    rows = json.loads((summary.directory / "results.json").read_text())["results"]
    return summary, rows


class Checks(Report):
    """A report without pictures."""

    def picture(self, name: str, figure: Figure, caption: str) -> None:
        assert caption


def run(case: Case, seed: int = 1) -> dict[str, Any]:
    """What the report sees of a case."""
    return {"case": case.name, **case.parameters, **plain(moe.run(case, Context(seed=seed)))}


def failed(rows: list[dict[str, Any]], directory: Path) -> list[str]:
    report = Checks(directory)
    moe.report(rows, report, Context())
    return [check.name for check in report.checks if not check.held]


def test_a_quick_run_holds(quick: tuple[Summary, list[dict[str, Any]]]) -> None:
    summary, rows = quick
    assert not summary.failed
    assert len(summary.checks) == 3 * 3 + 3 * 3 + 4 * 4 + 4 + 3 + 2
    assert len(rows) == summary.cases == 15 + 4 + 3
    text = (summary.directory / "README.md").read_text()
    listed = json.loads((summary.directory / "results.json").read_text())["files"]
    for name in listed:
        assert (summary.directory / name).stat().st_size > 0
        assert name in text or name in ("README.md", "results.json")
    for name in ("overflow", "survival", "violation", "small-batches"):
        path = summary.directory / f"{name}.png"
        assert path.stat().st_size < 60_000
        assert np.asarray(Image.open(path).convert("L")).std() > 10
    assert sum((summary.directory / name).stat().st_size for name in listed) < 350_000


@pytest.mark.parametrize("case", [PLAN, SMALL, RANKS])
def test_nothing_but_times_depends_on_threads(case: Case) -> None:
    first, second = ({**plain(moe.run(case, Context(seed=4, num_threads=threads)))} for threads in (1, 3))
    for found in (first, second):
        found.pop("times_ms", None)
    assert first == second
    assert first != {**plain(moe.run(case, Context(seed=5))), "times_ms": None}


def test_survival_of_a_hash_by_plain_loops() -> None:
    found = moe.run(SMALL, Context(seed=3))
    m, n, k = 60, 40, 4
    weights = [8] * 4 + [2] * 8 + [1] * 28
    assert survival.weights_of(STRONG, n).tolist() == weights
    shares = pr.apportion(weights, k * m, m)
    for at, headroom in enumerate(survival.HEADROOMS):
        rates = []
        for trial in range(2):
            seed = int(rng_of(Context(seed=3), m, n, 2, trial).integers(2**63))
            room = [int(share * headroom + 1e-9) for share in shares]
            taken = 0
            for row in baselines.uniform_hash(m, n, k, seed).tolist():
                for target in row:
                    taken += room[target] > 0
                    room[target] -= room[target] > 0
            rates.append(taken / (k * m))
        mean, std = found["survival"][survival.UNIFORM][survival.FAN_OUTS.index(k)][at]
        assert mean == pytest.approx(np.mean(rates), abs=1e-5)
        assert std == pytest.approx(np.std(rates, ddof=1), abs=1e-5)


def test_shares_are_cut_at_the_number_of_sources() -> None:
    # Two targets weigh 16, 38 weigh 1: of 480 routes each heavy one would get 110, but there are 60 sources.
    case = Case("heavy", {**SMALL.parameters, "profile": "5 % at 16x"})
    found = moe.run(case, Context())
    assert found["shares_cut"]["8"] == 2
    assert found["shares_cut"]["4"] == 0
    assert found["lost"] == {survival.ASSIGN: 0, survival.ROUTE: 0}


def test_the_law_of_survival_under_a_hash() -> None:
    m, n, k, capacities = 30, 10, 3, np.array([4, 9, 12, 0, 40, 9, 9, 9, 9, 9])
    loads = np.arange(m + 1)
    chances = stats.binom.pmf(loads, m, k / n)
    expected = sum((np.minimum(loads, c) * chances).sum() for c in capacities) / (k * m)
    assert survival.hash_law(m, n, k, capacities) == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("k", survival.FAN_OUTS)
def test_the_spread_of_hashed_loads(k: int) -> None:
    m = n = 256
    rng = np.random.default_rng(k)

    def loads(clumped: int) -> np.ndarray:
        """Independent subsets by sorting random keys, but some sources follow their neighbour."""
        found = []
        for _ in range(survival.HASH_SEEDS):
            routes = rng.random((m, n)).argpartition(k, axis=1)[:, :k]
            routes[:clumped] = routes[clumped : 2 * clumped]
            found.append(np.bincount(routes.ravel(), minlength=n))
        return np.array(found)

    p = subset_p(loads(0), k, m)
    assert 1e-3 < p <= 1
    # A twentieth of the sources as their neighbours: at most some two points of survival, and seen.
    bad = loads(13)
    shares = pr.apportion([1] * n, k * m, m)
    law = survival.hash_law(m, n, k, shares)
    assert abs(np.minimum(bad, shares).sum() / (survival.HASH_SEEDS * k * m) - law) < 0.025
    assert subset_p(bad, k, m) < 1e-6


def test_a_skew_above_the_target_is_seen() -> None:
    rng = np.random.default_rng(5)
    even = rng.poisson(200, (200, 16))
    assert planning._skew_p(even) > 0.01
    high = even + np.where(np.arange(16) == 3, 14, 0)  # 7 % above, the target allows 2 %
    assert planning._skew_p(high) < 1e-6
    excess = high - 1.02 * high.mean(axis=1, keepdims=True)
    t = excess.mean(axis=0) / (excess.std(axis=0, ddof=1) / np.sqrt(200))
    assert planning._skew_p(high) == pytest.approx(16 * stats.t.sf(t[3], 199), rel=1e-6)


def test_published_figures_are_those_of_capacities_rounded_up(
    quick: tuple[Summary, list[dict[str, Any]]],
) -> None:
    with (quick[0].directory / "published.csv").open() as file:
        lines = list(csv.DictReader(file))
    assert len(lines) == 4
    share = {8: 2048 * 8 / 1945.6, 2: 2048 * 2 / 1945.6, 1: 2048 / 1945.6}
    for line in lines:
        loads = np.arange(200)
        chances = stats.binom.pmf(loads, 1024, 2 / 1024)
        expected = sum(
            part * (np.minimum(loads, np.ceil(share[w] * float(line["headroom"]))) * chances).sum()
            for w, part in ((8, 0.1), (2, 0.2), (1, 0.7))
        )
        assert float(line["law_up"]) == pytest.approx(expected / 2, abs=2e-3)
        assert float(line["hash"]) == pytest.approx(float(line["law_up"]), abs=0.01)


def test_capacities_of_a_plan(quick: tuple[Summary, list[dict[str, Any]]]) -> None:
    plan = next(row for row in quick[1] if row["case"] == "plan, 4,096 x 64")
    # All source degrees sum to half of everything, so half of the 4,096 phases are marked for every target.
    law, hashed = stats.hypergeom(4096, 2048, 1024), stats.binom(4096, 8 / 64)
    for line in plan["capacities"]:
        assert line["law"] == law.isf(line["chance"])
        assert line["hash"] == hashed.isf(line["chance"])
        assert line["share"] == 512
        assert line["above_cut"] <= line["above_uncut"] < 3 * line["chance"]
    np.testing.assert_allclose(
        plan["curve"]["law"], law.sf(np.round(np.array(plan["curve"]["factor"]) * 512)), rtol=1e-4
    )


def test_checks_fail_when_what_they_guard_is_broken(
    quick: tuple[Summary, list[dict[str, Any]]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _, rows = quick
    plan = rows[0]
    assert failed([plan, rows[-1]], tmp_path) == []
    for key in ("above_uncut", "above_degree"):
        assert failed([{**plan, key: 1}], tmp_path) == ["plan, 256 x 8: the cut only takes away"]
    broken = {**plan, "suggested_success": True, "suggested_p": 1e-7}
    assert failed([broken], tmp_path) == ["plan, 256 x 8: suggested k"]

    # Routers that do not do what they should.
    original = pr.Router.assign

    def lopsided(self: pr.Router, *args: object, **options: object) -> pr.Routes:
        routes = original(self, *args, **options)
        routes.targets[:3] = 0
        return routes

    def unfair(m: int, n: int, k: int, seed: int) -> np.ndarray:
        return baselines.weighted_hash(m, np.arange(1, n + 1), k, seed)

    def generous(self: pr.Router, s: np.ndarray, t: np.ndarray, k: int, **options: object) -> pr.Routes:
        return self.assign(len(s), np.ones(len(t), np.int64), k)

    case = Case("survival, 2,000 x 40", {**SMALL.parameters, "m": 2000, "seeds": 1})
    for owner, name, broken_by, check in (
        (pr.Router, "assign", lopsided, survival.ASSIGN),
        (baselines, "uniform_hash", unfair, "the uniform hash is fair"),
        (pr.Router, "route", generous, survival.ROUTE),
    ):
        with monkeypatch.context() as patched:
            patched.setattr(owner, name, broken_by)
            row = {"case": case.name, **case.parameters, **plain(moe.run(case, Context()))}
        assert failed([row], tmp_path) == [f"2,000 x 40: {check}"]

    with monkeypatch.context() as patched:
        # Loads that are too often high.
        sampled = pr.Router.sample_loads
        patched.setattr(pr.Router, "sample_loads", lambda *args, **options: sampled(*args, **options) + 3)
        row = {"case": PLAN.name, **PLAN.parameters, **plain(moe.run(PLAN, Context()))}
    assert "plan, 40 x 8: overflow law" in failed([row], tmp_path)


def by_hand(weights: list[int], total: int, cap: int) -> list[Fraction]:
    """Shares by the rule in words: the heaviest that would exceed the cap gets it, the rest share what is left."""
    shares = [Fraction(0)] * len(weights)
    open_targets = {j for j, w in enumerate(weights) if w}
    while open_targets:
        mass = sum(weights[j] for j in open_targets)
        left = total - sum(shares)
        heaviest = max(open_targets, key=lambda j: weights[j])
        if left * weights[heaviest] <= cap * mass:
            for j in open_targets:
                shares[j] = left * Fraction(weights[j], mass)
            break
        shares[heaviest] = Fraction(cap)
        open_targets.remove(heaviest)
    return shares


@pytest.mark.parametrize(
    ("weights", "total", "cap"),
    [
        ([40, 30, 20, 10], 7, 7),
        ([1] * 256, 64, 8),
        ([100, 1, 0, 1], 9, 5),
        ([2**63, 2**62, 3, 2**62 - 7], 2**32, 2**31 - 1),
        ([7, 0, 7], 0, 5),
        ([], 0, 3),
    ],
)
def test_shares_by_hand(weights: list[int], total: int, cap: int) -> None:
    exact, shares = by_hand(weights, total, cap), shares_of(np.array(weights, np.uint64), total, cap)
    assert sum(exact) == total
    np.testing.assert_allclose(shares.value, [float(x) for x in exact], rtol=1e-12)
    assert shares.low.tolist() == [math.floor(x) for x in exact]
    assert shares.high.tolist() == [math.ceil(x) for x in exact]
    sums = list(itertools.accumulate(exact))
    assert shares.sum_low.tolist() == [math.floor(x) for x in sums]
    assert shares.sum_high.tolist() == [math.ceil(x) for x in sums]


def test_loads_that_are_not_rounded_shares() -> None:
    shares = shares_of([1, 1, 2, 4], 4, 4)  # 1/2, 1/2, 1, 2; the first j: 1/2, 1, 2, 4
    for loads, off, sums_off in (
        ([1, 0, 1, 2], 0, 0),
        ([0, 1, 1, 2], 0, 0),
        ([1, 1, 1, 1], 1, 2),
        ([1, 1, 0, 2], 1, 1),
        ([0, 0, 1, 3], 1, 2),
    ):
        assert (shares.off(np.array(loads)), shares.sums_off(np.array(loads))) == (off, sums_off)
    both = np.array([[1, 1, 1, 1], [0, 0, 1, 3]])
    assert (shares.off(both), shares.sums_off(both)) == (2, 4)


def test_ranks_by_plain_loops() -> None:
    """Largest loads of ranks from routes that are counted one after another, and the largest of apportioned ones."""
    found = run(RANKS, seed=3)
    for line in found["ranks_found"]:
        m, ranks = line["tokens"], line["ranks"]
        worst = []
        for seed in small_batches.seeds_of(Context(seed=3), 400, 302, 32, m, 4).tolist():
            held = [0] * ranks
            for row in baselines.uniform_hash(m, 32, 4, seed).tolist():
                for target in row:
                    held[target // (32 // ranks)] += 1
            worst.append(max(held) * ranks / (4 * m))
        assert line["hash"]["mean"] == pytest.approx(np.mean(worst), abs=1e-5)
        assert line["hash"]["worst"] == pytest.approx(max(worst), abs=1e-5)
        # The assignment's are the least that there can be: a whole number of routes.
        share = 4 * m / ranks
        assert line["assign"]["worst"] == pytest.approx(math.ceil(share) / share, abs=1e-5)
    first = found["ranks_found"][0]
    # 4 routes on 32 experts, the first four of which are on the first of 4 ranks.
    assert first["largest remainders"]["worst"] == 4
    assert (first["exact"], first["share"]) == (4, 1)


def test_figures_of_the_pages() -> None:
    """README.md and docs/vs-moe-routers.md say what a full run measures."""
    case = next(case for case in moe.cases(False, Context()) if case.name == "small batches, equal experts")
    lines = run(case)["ranks_found"]
    busiest = [f"{line['hash']['mean']:.2f}" for line in lines if line["ranks"] == 8]
    said = f"busiest processor would get {', '.join(busiest[:-1])} or {busiest[-1]} times the mean"
    assert said in " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    page = (ROOT / "docs" / "vs-moe-routers.md").read_text(encoding="utf-8").splitlines()
    for line in lines:
        assert line["assign"]["mean"] == line["assign"]["worst"], "every seed"
        share = f"{line['share']:g}" if line["share"] < 1000 else f"{line['share']:,.0f}"
        cells = [f"{line['tokens']:,}", str(line["ranks"]), share]
        figures = [line["assign"]["worst"], line["hash"]["mean"], line["hash"]["worst"]]
        cells += [f"{x:.2f}" for x in (*figures, line["largest remainders"]["worst"])]
        assert f"| {' | '.join(cells)} |" in page


def test_seven_jobs() -> None:
    found = run(FEW)
    for line, share in zip(found["rows"], (2.8, 2.1, 1.4, 0.7)):
        assert line["share"] == pytest.approx(share)
        part = share % 1
        assert abs(line["assign_mean"] - share) < 5 * np.sqrt(part * (1 - part) / 2000)
        assert line["error"] == pytest.approx(np.sqrt(part * (1 - part) / 2000), rel=0.1)
        assert (line["assign_least"], line["assign_most"]) == (int(share), int(share) + 1)
    assert [line["largest remainders_mean"] for line in found["rows"]] == [3, 2, 1, 1]


ROUNDINGS: dict[str, tuple[Callable[[np.random.Generator, Array, int, int], Array], set[str]]] = {
    # No seed: what is left goes to the same targets.
    "largest remainders": (lambda rng, w, total, cap: pr.apportion(w, total, cap), {"unbiased"}),
    # Unbiased, floor or ceiling, but the targets are drawn without regard to their neighbours.
    "sampled": (
        lambda rng, w, total, cap: pr.apportion(np.ones(len(w), np.int64), total, cap)[
            rng.permutation(len(w))
        ],
        {"shares", "ranks"},
    ),
    # Unbiased, but as a hash does it: a load may be anything.
    "multinomial": (
        lambda rng, w, total, cap: np.minimum(rng.multinomial(total, w / w.sum()), cap),
        {"shares", "ranks"},
    ),
}


@pytest.mark.parametrize("rounding", ROUNDINGS)
def test_a_broken_rounding_fails(rounding: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken, seen = ROUNDINGS[rounding]
    assert failed([run(case) for case in (RANKS, UNEVEN, FEW)], tmp_path) == []

    class Rounded(pr.Router):
        """Loads by another rounding; which source has which target is not looked at."""

        def assign(self, m: Any, weights: Any, k: Any, **options: object) -> pr.Routes:  # noqa: ANN401
            loads = broken(np.random.default_rng(self.seed), np.asarray(weights), k * m, m)
            flat = np.full(k * m, -1, np.int32)
            flat[: loads.sum()] = np.repeat(np.arange(len(loads)), loads)
            return pr.Routes(flat.reshape(m, k), len(loads), self.seed)

    monkeypatch.setattr(small_batches, "Router", Rounded)
    assert set(failed([run(RANKS)], tmp_path)) >= {f"ranks: {check}" for check in seen}
    if rounding == "largest remainders":
        assert "few: unbiased" in failed([run(FEW)], tmp_path)


def test_cases_say_what_they_need() -> None:
    full = moe.cases(False, Context())
    assert len({case.name for case in full}) == len(full) == 3 + 16 + 4 + 3
    largest = max(full, key=lambda case: case.bytes_needed)
    assert "4,096 x 4,096" in largest.name
    # Scores, their copy in balance, the sort's order and its keys.
    assert largest.bytes_needed >= 5 * 8 * 4096**2
    assert {case.parameters["kind"] for case in moe.cases(True, Context())} == {
        "plan",
        "survival",
        "nodes",
        "ranks",
        "few",
    }
    assert planning._worst_tail(np.full(3, 0.5), np.array([50, 50, 50]), 100) == 1
