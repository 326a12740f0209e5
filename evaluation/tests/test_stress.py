"""phaserouter evaluate stress: keyed hashes, their law, second phases, and checks that fail."""

from __future__ import annotations

import csv
import itertools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import phaserouter as pr
import pytest
from click.testing import CliRunner
from phaserouter.cli import main
from scipy import stats

from phaserouter_evaluation import (
    Case,
    Context,
    Summary,
    run_suite,
)
from phaserouter_evaluation import _chance as chance
from phaserouter_evaluation._arrays import Array
from phaserouter_evaluation._machine import provenance
from phaserouter_evaluation._report import Report
from phaserouter_evaluation.stress import attacks, checks
from phaserouter_evaluation.stress import jobs as stress
from phaserouter_evaluation.stress import keyed_hash as hashing
from phaserouter_evaluation.stress import report as suite_report
from phaserouter_evaluation.stress.keyed_hash import (
    first_targets,
    keyed_hash,
    keyed_hash_loads,
    successor_loads,
    successors,
)


def small(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(stress, "QUICK_SIZES", (1500,))
    patch.setattr(stress, "QUICK_FAN_OUTS", (16, 256))


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Summary, Path]:
    out = tmp_path_factory.mktemp("stress")
    with pytest.MonkeyPatch.context() as patch:
        small(patch)
        return run_suite("stress", out, Context(), provenance(), quick=True), out / "stress"


def test_every_check_holds_and_every_file_is_there(run: tuple[Summary, Path]) -> None:
    summary, directory = run
    assert summary.failed == []
    assert len(summary.checks) == 18
    found = json.loads((directory / "results.json").read_text())
    assert len(found["results"]) == summary.cases == 2 * 4 + 2 * len(attacks.SCENES) + 1
    for name in found["files"]:
        assert (directory / name).stat().st_size < 60_000


def test_the_one_phase_table_is_what_the_routes_say(run: tuple[Summary, Path]) -> None:
    with (run[1] / "one-phase.csv").open() as file:
        rows = {(row["name"], row["k"]): row for row in csv.DictReader(file)}
    degrees = attacks.balanced(1500, 16)
    routes = pr.route(degrees, degrees, 16, seed=stress._seed(Context(), 1, 1500, 16))
    loads = np.asarray(routes.to_csr().sum(axis=0)).ravel()
    row = rows["route", "16"]
    assert float(row["max_over_mean"]) == pytest.approx(loads.max() / 16, rel=1e-5)
    assert float(row["cv"]) == pytest.approx(loads.std() / 16, rel=1e-5)
    assert float(row["over_125"]) == pytest.approx(np.maximum(loads - 20, 0).sum() / loads.sum(), rel=1e-4)
    hashed = keyed_hash(np.arange(1500), 1500, 16, stress._seed(Context(), 0, 1500, 16))
    expected = np.bincount(hashed.ravel(), minlength=1500)
    assert float(rows["uniform hash (NumPy)", "16"]["cv"]) == pytest.approx(expected.std() / 16, rel=1e-5)
    assert float(rows["assign", "256"]["cv"]) == 0


def test_only_times_depend_on_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    small(monkeypatch)
    for case in stress.cases(True, Context()):
        if case.parameters["k"] == 16:
            found = [stress.run(case, Context(num_threads=threads)) for threads in (1, 2)]
            for values in found:
                values.pop("time_ms", None)
            assert found[0] == found[1], case.name


@pytest.mark.parametrize(("n", "k"), [(50, 7), (50, 50), (9, 1), (130, 100)])
def test_keyed_hash_gives_different_targets_and_its_loads(n: int, k: int) -> None:
    keys = np.array([*range(40), 3, 3, 7])
    routes = keyed_hash(keys, n, k, 5)
    assert all(len(set(row)) == k for row in routes.tolist())
    assert routes.min() >= 0
    assert routes.max() < n
    assert (routes[3] == routes[40]).all()
    loads = keyed_hash_loads(keys, n, k, 5)
    assert loads.sum() == len(keys) * k
    if 2 * k <= n:  # otherwise loads are of the targets that a key does not get
        assert (loads == np.bincount(routes.ravel(), minlength=n)).all()
    assert (keyed_hash(keys, n, k, 6) != routes).any() or k == n


def test_pieces_do_not_change_a_keyed_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = keyed_hash(np.arange(100), 64, 9, 1)
    monkeypatch.setattr(hashing, "_MARKS", 64 * 7)
    monkeypatch.setattr(hashing, "_STEPS", 4)
    assert (keyed_hash(np.arange(100), 64, 9, 1) == whole).all()


@pytest.mark.parametrize("k", [2, 4])
def test_every_set_of_targets_is_equally_likely(k: int) -> None:
    routes = np.sort(keyed_hash(np.arange(60_000), 5, k, 11), axis=1)
    sets = np.unique(routes, axis=0, return_counts=True)[1]
    assert len(sets) == {2: 10, 4: 5}[k]
    assert stats.chisquare(sets).pvalue > chance.LEVEL
    firsts = np.bincount(first_targets(np.arange(60_000), 5, k, 11), minlength=5)
    assert stats.chisquare(firsts).pvalue > chance.LEVEL


@pytest.mark.parametrize("k", [1, 4, 10])
def test_successors_are_the_targets_that_follow(k: int) -> None:
    keys = np.array([0, 3, 3, 9, 12])
    expected = np.zeros(10, int)
    for begin in successors(keys, 10, 1):
        expected[(begin + np.arange(k)) % 10] += 1
    assert (successor_loads(keys, 10, k, 1) == expected).all()


def test_the_chi_square_of_subsets_has_its_mean(monkeypatch: pytest.MonkeyPatch) -> None:
    """Over all choices of two keys, one of two sources, the statistic's mean is its degrees of freedom."""
    seen: list[float] = []

    def keep(statistic: float, df: int) -> float:
        assert df == 3
        seen.append(statistic)
        return 1.0

    monkeypatch.setattr(chance, "chi_square_p", keep)
    sets = list(itertools.combinations(range(4), 2))
    for one, two in itertools.product(sets, sets):
        loads = np.zeros(4)
        loads[list(one)] += 2
        loads[list(two)] += 1
        chance.subset_p(loads, 2, 2**2 + 1)
    assert np.mean(seen) == pytest.approx(3)


@pytest.mark.parametrize("n", [60, 257])
def test_aimed_degrees_hit_their_target(n: int) -> None:
    router = pr.Router(9)
    cap = n // 3
    s, sure = attacks.aimed(router, n, cap)
    found = router.permutations(n, n)
    begin = np.cumsum(s, dtype=np.int64) - s
    candidates = (found.pi_s[None, :] - begin[:, None]) % n < s[:, None].astype(np.int64)
    candidates &= (found.pi_t[:, None] - np.arange(n)[None, :] * cap) % n < cap
    alone = candidates[:, 0] & (candidates.sum(axis=1) == 1)
    assert 0 < sure <= alone.sum()
    loads = router.route(s, np.full(n, cap, np.uint32), 4).column_loads()
    assert sure <= loads[0] <= cap


def test_contents_meet_as_often_as_expected() -> None:
    """Two targets, contents fed back once: both keep theirs apart or meet, equally likely; the mean of sum(m^2) is 3."""
    found = attacks.feedback(2, 1, 2, np.random.default_rng(1))
    assert found["expected"][1] == pytest.approx((3 / 2 * (1 - 1 / 2)) ** 0.5, rel=1e-5)
    assert found["distinct"][0] == 2
    many = [len(set(first_targets([0, 1], 2, 1, seed).tolist())) for seed in range(4000)]
    assert stats.binomtest(many.count(1), 4000, 0.5).pvalue > chance.LEVEL


def failed(name: str, directory: Path) -> set[str]:
    """The checks that fail in a report of the cases whose names hold this."""
    rows = [
        {"case": case.name, **case.parameters, **stress.run(case, Context())}
        for case in stress.cases(True, Context())
        if name in case.name and case.parameters["k"] == 16
    ]
    report = Report(directory)
    one = [row for row in rows if row["kind"] == "one"]
    if one:
        checks.one_phase(
            {router: [r for r in one if r["router"] == router] for router in stress.ROUTERS}, report
        )
    checks.two_phases(
        {scene: [r for r in rows if r.get("scene") == scene] for scene in attacks.SCENES}, report
    )
    assert report.checks
    return {check.name for check in report.checks if not check.held}


def biased(keys: Array, n: int, k: int, seed: int) -> Array:
    """Loads of a hash that shuns the upper half for one source in five."""
    keys = np.asarray(keys)
    few = keys % 5 == 0
    lower = keyed_hash_loads(keys[few], n // 2, k, seed)
    return keyed_hash_loads(keys[~few], n, k, seed) + np.pad(lower, (0, n - n // 2))


@pytest.mark.parametrize(
    ("scene", "check"),
    [
        ("one phase: hash", "hash: loads are binomial"),
        ("hash of the number", "hash of the number: second phase"),
        ("hash of contents, fed back", "hash of contents, fed back: collapse"),
        ("hash of contents, all equal", "hash of contents, all equal: collapse"),
    ],
)
def test_a_biased_hash_is_noticed(
    scene: str, check: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    small(monkeypatch)
    assert failed(scene, tmp_path) == set()
    if "equal" in scene:
        monkeypatch.setattr(attacks, "keyed_hash_loads", lambda keys, n, k, seed: np.full(n, k))
    else:
        for module in (stress, attacks):
            monkeypatch.setattr(module, "keyed_hash_loads", biased)
    assert check in failed(scene, tmp_path)


@pytest.mark.parametrize(
    ("scene", "checks"),
    [
        ("one phase: route", {"route: promises", "route: rows full"}),
        ("route, sorted", {"route, sorted: promises"}),
        ("route, known seed", {"route, known seed: promises", "route, known seed: arithmetic"}),
        ("route, fed back", {"route, fed back: promises", "route, fed back: fill"}),
        ("one phase: assign", {"assign: exact"}),
        ("assign, fed back", {"assign, fed back: exact"}),
        ("assign, known seed", {"assign, known seed: arithmetic"}),
    ],
)
def test_a_router_that_sends_too_much_to_target_0_is_noticed(
    scene: str, checks: set[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    small(monkeypatch)
    name = "assign" if "assign" in scene else "route"
    monkeypatch.setattr(pr.Router, name, greedy(getattr(pr.Router, name)))
    found = failed(scene, tmp_path)
    assert found & checks, found


def greedy(whole: Any) -> Any:  # noqa: ANN401 - a method
    def broken(self: pr.Router, *arguments: Any, **options: Any) -> pr.Routes:  # noqa: ANN401
        routes: pr.Routes = whole(self, *arguments, **options)
        routes.targets[:] = -1
        routes.targets[:, 0] = 0
        return routes

    return broken


def test_a_collapse_that_does_not_happen_is_noticed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    small(monkeypatch)
    monkeypatch.setattr(attacks, "successor_loads", lambda keys, n, k, seed: np.full(n, k))
    monkeypatch.setattr(attacks, "keyed_hash_loads", lambda keys, n, k, seed: np.full(n, k))
    assert failed("successors", tmp_path) == {"successors, chosen keys: collapse"}
    assert failed("Zipf", tmp_path) == {"hash of contents, Zipf: collapse"}


def test_cases_say_what_they_are() -> None:
    found = stress.cases(False, Context())
    assert len({case.name for case in found}) == len(found)
    assert isinstance(found[0], Case)
    assert max(case.parameters["k"] for case in found) == 12_800
    assert {case.parameters["n"] for case in found} == {16_000, 32_000}


def test_an_unknown_suite_is_refused(tmp_path: Path) -> None:
    assert CliRunner().invoke(main, ["evaluate", "stres", "--out", str(tmp_path)]).exit_code == 2


PARTIAL: dict[str, Callable[[dict[str, Any]], bool]] = {
    "no hash": lambda row: row.get("router") == "hash",
    "no route": lambda row: row.get("router") == "route",
    "no route without a cut": lambda row: row.get("router") == "uncut",
    "no assign": lambda row: row.get("router") == "assign",
    "a hash in the first panel": lambda row: (row.get("router"), row["k"]) == ("hash", 16),
    "a known seed of each": lambda row: (
        (row.get("scene"), row["k"]) in (("route, known seed", 16), ("assign, known seed", 256))
    ),
    "two phases": lambda row: row["kind"] == "two",
    "one phase and feedback": lambda row: row["kind"] != "two",
}


@pytest.mark.parametrize("missing", PARTIAL)
def test_a_report_copes_with_cases_left_out(missing: str, run: tuple[Summary, Path], tmp_path: Path) -> None:
    """Where memory does not suffice for them."""
    rows = json.loads((run[1] / "results.json").read_text())["results"]
    left = [row for row in rows if not PARTIAL[missing](row)]
    assert 0 < len(left) < len(rows)
    report = Report(tmp_path)
    suite_report(left, report, Context())
    assert report.checks
    assert all(check.held for check in report.checks)
    if "known" in missing:
        with (tmp_path / "known-seed.csv").open() as file:
            assert list(csv.DictReader(file)) == []


def test_feedback_runs_the_assignment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert attacks.feedback(60, 4, 3, np.random.default_rng(1))["assign"] == [0, 0, 0]
    monkeypatch.setattr(pr.Router, "assign", greedy(pr.Router.assign))
    assert min(attacks.feedback(60, 4, 3, np.random.default_rng(1))["assign"]) > 1
