"""phaserouter evaluate real: networks, and the mixture of experts: its gradient, its routers, its report."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
import phaserouter as pr
import pytest
from matplotlib.figure import Figure
from phaserouter import baselines
from PIL import Image
from scipy import optimize, stats
from suite_parts import ApportionedRouter

from phaserouter_evaluation import Case, Context, Summary, real, run_suite
from phaserouter_evaluation._machine import provenance
from phaserouter_evaluation._measure import rng_of
from phaserouter_evaluation._report import Report
from phaserouter_evaluation._run import plain
from phaserouter_evaluation.real import degrees, mixture
from phaserouter_evaluation.real import mixture_routers as routers
from phaserouter_evaluation.real import mixture_runs as runs
from phaserouter_evaluation.scores import solvers
from phaserouter_evaluation.scores.proof import fixed_point

RNG = np.random.default_rng(8)
SCORES = mixture.softmax(3 * RNG.normal(size=(90, 8)) + RNG.normal(size=8))
IMAGES = RNG.random((90, 64))
CAPPED = [name for name in routers.ROUTERS if routers.capacity_factor(name) is not None]
SPARSE = [name for name in routers.ROUTERS if name not in (routers.DENSE, routers.SINGLE)]


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> tuple[Summary, list[dict[str, Any]]]:
    """A quick run of the suite, and its rows."""
    summary = run_suite("real", tmp_path_factory.mktemp("real"), Context(), provenance(), quick=True)
    return summary, json.loads((summary.directory / "results.json").read_text())["results"]


class Checks(Report):
    """A report without pictures."""

    def picture(self, name: str, figure: Figure, caption: str) -> None:
        assert caption


def failed(rows: list[dict[str, Any]], directory: Path) -> list[str]:
    report = Checks(directory)
    real.report(rows, report, Context())
    return [check.name for check in report.checks if not check.held]


def table(summary: Summary, name: str) -> list[dict[str, str]]:
    with (summary.directory / f"{name}.csv").open() as file:
        return list(csv.DictReader(file))


def test_a_quick_run_holds(quick: tuple[Summary, list[dict[str, Any]]]) -> None:
    summary, rows = quick
    assert not summary.failed
    assert len(rows) == summary.cases == 2 + 2 + 2 * len(SPARSE) + 1
    listed = json.loads((summary.directory / "results.json").read_text())["files"]
    assert sum((summary.directory / name).stat().st_size for name in listed) < 350_000
    for name in ("degrees-systems", "degrees-blogs", "mixture"):
        path = summary.directory / f"{name}.png"
        assert path.stat().st_size < 60_000
        assert np.asarray(Image.open(path).convert("L")).std() > 10
    text = (summary.directory / "README.md").read_text()
    assert all(name in text for name in routers.ROUTERS)


@pytest.mark.parametrize(
    "case",
    [
        Case(degrees.BLOGS, {"kind": "degrees", "k": 13}),
        Case("m", {"kind": "mixture", "router": routers.ASSIGNED, "k": 2, "seeds": 2, "epochs": 1}),
        Case("m", {"kind": "kept", "k": 2, "epochs": 1}),
    ],
)
def test_nothing_depends_on_threads(case: Case) -> None:
    first, second = (plain(real.run(case, Context(seed=4, num_threads=threads))) for threads in (1, 3))
    assert first == second
    assert first != plain(real.run(case, Context(seed=5)))


def test_networks() -> None:
    sources, targets = degrees.network(degrees.AS)
    assert (len(sources), sources.max(), sources.sum()) == (22963, 2390, 2 * 48436)
    assert np.array_equal(sources, targets)
    outwards, inwards = degrees.network(degrees.BLOGS)
    assert (len(outwards), (outwards == 0).sum(), (inwards == 0).sum()) == (1490, 425, 500)
    assert outwards.sum() == inwards.sum() == 19090


def test_pictures_draw_what_was_run(
    quick: tuple[Summary, list[dict[str, Any]]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    row = next(row for row in quick[1] if row["case"] == degrees.BLOGS)
    shown = row["by_rank"]
    ranks = np.array(shown["rank"])
    assert (ranks[0], ranks[-1]) == (1, 1490)
    assert (np.diff(ranks) > 0).all()
    _, inwards = degrees.network(degrees.BLOGS)
    shares = pr.apportion(inwards, 13 * 1490, 1490)
    assert shown["share"] == shown["loads"][degrees.ASSIGN] == np.sort(shares)[::-1][ranks - 1].tolist()
    loads = np.bincount(baselines.weighted_hash(1490, inwards, 13, 1).ravel(), minlength=1490)
    heaviest_first = np.argsort(-shares, kind="stable")
    assert shown["loads"][degrees.WEIGHTED] == loads[heaviest_first][ranks - 1].tolist()
    # Nothing is routed for the report.
    monkeypatch.delattr(pr.Router, "assign")
    monkeypatch.delattr(pr.Router, "route")
    assert failed([row], tmp_path) == []


def test_loads_of_a_hash_on_a_network(quick: tuple[Summary, list[dict[str, Any]]]) -> None:
    lines = {(line["demand"], line["router"]): line for line in table(quick[0], "degrees-blogs")}
    _, inwards = degrees.network(degrees.BLOGS)
    loads = np.bincount(baselines.weighted_hash(1490, inwards, 13, 1).ravel(), minlength=1490).tolist()
    shares = pr.apportion(inwards, 13 * 1490, 1490).tolist()
    line = lines[degrees.ALL, degrees.WEIGHTED]
    above = [(load, share) for load, share in zip(loads, shares) if load > share]
    assert int(line["above"]) == len(above)
    assert float(line["dropped"]) == pytest.approx(sum(x - y for x, y in above) / (13 * 1490), abs=1e-5)
    # Capacity of a target with weight but no share: none; the ratio is over those that have one.
    ratios = np.array([load / share for load, share in zip(loads, shares) if share])
    assert float(line["max_over_share"]) == pytest.approx(ratios.max(), abs=1e-4)
    assert float(line["cv"]) == pytest.approx(ratios.std() / ratios.mean(), abs=1e-4)


def test_chung_lu_with_degrees_of_both_sides() -> None:
    wanted, shares = np.repeat([1, 4], 5000), np.array([10, 30, 960])
    found = degrees._chung_lu(wanted, shares, np.random.default_rng(1))
    assert found[2] == pytest.approx(5000 + 5000 * 0.96, abs=90)  # w t / sum(t) above 1 is 1
    tails = stats.binom(5000, 0.01).mean() + stats.binom(5000, 0.04).mean()
    assert abs(found[0] - tails) < 6 * np.sqrt(tails)


def test_the_gradient() -> None:
    shape = mixture.Shape(6, 4, 3, 5)
    rng = np.random.default_rng(2)
    x, labels = rng.normal(size=(20, 6)), rng.integers(0, 5, 20)
    start = mixture.initial(shape, rng)
    start["gate"] *= 30  # scores that differ
    keys = list(start)

    def unpack(flat: np.ndarray) -> mixture.Parameters:
        cuts = np.cumsum([start[key].size for key in keys])[:-1]
        return {key: part.reshape(start[key].shape) for key, part in zip(keys, np.split(flat, cuts))}

    for name in (routers.DENSE, routers.GATE, routers.CAPPED.format(1.0), routers.SINKHORN, routers.PHASE):
        route = routers.router_of(name, routers.Chooser(name, 2, 1), 2)

        def loss(flat: np.ndarray, route: mixture.Weigher = route) -> float:
            return mixture.loss_and_gradient(unpack(flat), x, labels, route, 1, 0.3)[0]

        def gradient(flat: np.ndarray, route: mixture.Weigher = route) -> np.ndarray:
            found = mixture.loss_and_gradient(unpack(flat), x, labels, route, 1, 0.3)[1]
            return np.concatenate([found[key].ravel() for key in keys])

        flat = np.concatenate([start[key].ravel() for key in keys])
        norm = np.linalg.norm(gradient(flat))
        assert norm > 0.1
        assert optimize.check_grad(loss, gradient, flat, epsilon=1e-7) < 1e-5 * norm


def test_training_lowers_the_loss() -> None:
    rng = np.random.default_rng(3)
    x, labels, test, truth = runs.digits(rng)
    assert (len(x), len(test)) == (1198, 599)
    route = routers.router_of(routers.DENSE, routers.Chooser(routers.DENSE, 1, 1), 1)
    trained = mixture.train(mixture.Shape(64, 4, 8, 10), x, labels, route, rng, epochs=15, batch=64)
    scores = mixture.gate_scores(trained, test)
    np.testing.assert_allclose(scores.sum(axis=1), 1)
    said = mixture.outputs(trained, test, scores).argmax(axis=1)
    assert (said == truth).mean() > 0.8


@pytest.mark.parametrize("name", SPARSE)
@pytest.mark.parametrize("k", [1, 2, 3])
def test_routers_choose_different_experts_within_capacities(name: str, k: int) -> None:
    choose = routers.Chooser(name, k, 5)
    routes = choose(SCORES, IMAGES, 1)
    assert routes.shape == (90, k)
    real_ones = [[target for target in row if target >= 0] for row in routes.tolist()]
    assert all(len(set(row)) == len(row) for row in real_ones)
    assert (choose.over_capacity, choose.repeated) == (0, 0)
    np.testing.assert_array_equal(routers.chosen(routes, 8).sum(axis=1), [len(row) for row in real_ones])
    factor = routers.capacity_factor(name)
    if factor is not None:
        loads = np.bincount(routes[routes >= 0], minlength=8)
        assert loads.max() <= -(-90 * k // 8) * factor
    if name not in CAPPED or name == routers.PHASE or (name == routers.ASSIGNED and k == 1):
        assert (routes >= 0).all()


def test_overflow_goes_where_there_is_room() -> None:
    # Everyone likes expert 0 best, then 1, and each of the eight has room for a quarter of the images.
    scores = np.tile([0.5, 0.3, *[0.2 / 6] * 6], (90, 1))
    capped = routers.Chooser(routers.CAPPED.format(1.0), 2, 5)(scores, IMAGES, 1)
    assigned = routers.Chooser(routers.ASSIGNED, 2, 5)(scores, IMAGES, 1)
    limits = pr.apportion([1] * 8, 180, 90)
    assert (capped >= 0).sum() == limits[:2].sum()
    kept = routers.chosen(capped, 8)
    # What the gate was given stays, and more comes, up to every capacity.
    assert (routers.chosen(assigned, 8) >= kept).all()
    loads = np.bincount(assigned[assigned >= 0], minlength=8)
    assert (loads <= limits).all()
    assert loads.sum() > 0.95 * 180


def test_biases_move_in_training_alone() -> None:
    choose = routers.Chooser(routers.LOSS_FREE, 2, 5)
    bias = np.zeros(8)
    for step in range(40):
        routes = choose(SCORES, IMAGES, step)
        np.testing.assert_array_equal(routes, baselines.top_k(SCORES + bias, 2))
        for expert, load in enumerate(np.bincount(routes.ravel(), minlength=8)):
            bias[expert] += 0.03 * (int(load < 22.5) - int(load > 22.5))
    at_test = [choose(SCORES, IMAGES, routers.TEST) for _ in range(2)]
    for routes in at_test:
        np.testing.assert_array_equal(routes, baselines.top_k(SCORES + bias, 2))
    loads, at_first = (np.bincount(x.ravel(), minlength=8) for x in (at_test[0], baselines.top_k(SCORES, 2)))
    assert loads.std() < at_first.std() / 2


def test_the_assignment_by_scores_of_the_mixture_is_the_best() -> None:
    routes = routers.Chooser(routers.BY_SCORES, 2, 5)(SCORES, IMAGES, 1)
    loads = np.bincount(routes.ravel(), minlength=8)
    assert sorted(loads.tolist()) == [22] * 4 + [23] * 4
    best = solvers.flow(fixed_point(SCORES, 40), 2, loads)
    totals = [np.take_along_axis(SCORES, x.astype(int), axis=1).sum() for x in (routes, best)]
    assert totals[0] == pytest.approx(totals[1], abs=1e-5)  # float32 has 7 digits


def test_equal_images_go_to_equal_experts() -> None:
    choose = routers.Chooser(routers.CONTENT, 2, 7)
    twice = np.concatenate([IMAGES, IMAGES])
    routes = choose(np.concatenate([SCORES, SCORES[::-1]]), twice, 1)
    np.testing.assert_array_equal(routes[:90], routes[90:])
    np.testing.assert_array_equal(choose(SCORES, IMAGES, 2), routes[:90])
    assert not np.array_equal(routers.Chooser(routers.CONTENT, 2, 8)(SCORES, IMAGES, 1), routes[:90])
    # A pixel that does not move a quadrant's mean to another eighth changes nothing.
    blank = np.full((1, 64), 0.3)
    brighter = blank + np.eye(64)[:1] * 0.1
    np.testing.assert_array_equal(choose(SCORES[:1], blank, 1), choose(SCORES[:1], brighter, 1))


@pytest.mark.parametrize("name", SPARSE)
def test_seeds_of_63_bits(name: str) -> None:
    large = Context(seed=2**63 - 1)
    case = Case("m", {"kind": "mixture", "router": name, "k": 2, "seeds": 2, "epochs": 1})
    found = real.run(case, large)
    assert (found["over_capacity"], found["repeated"]) == (0, 0)
    # Seeds count modulo 2^64, before and after they are multiplied.
    choose, same = (
        routers.Chooser(name, 2, seed) for seed in (large.seed * 1000, (large.seed * 1000) % 2**64)
    )
    np.testing.assert_array_equal(choose(SCORES, IMAGES, 3), same(SCORES, IMAGES, 3))


def test_networks_and_gate_scores_with_a_seed_of_63_bits() -> None:
    large = Context(seed=2**63 - 1)
    assert real.run(Case(degrees.BLOGS, {"kind": "degrees", "k": 13}), large)["exact"]
    assert real.run(Case("m", {"kind": "kept", "k": 2, "epochs": 1}), large)["images"] == 599


def test_unknown_routers_are_refused() -> None:
    with pytest.raises(pr.InvalidArgumentError, match="'top-k' is not one of 'dense"):
        routers.Chooser("top-k", 2, 1)


def test_the_table_of_accuracies(quick: tuple[Summary, list[dict[str, Any]]]) -> None:
    summary, rows = quick
    lines = {(line["k"], line["router"]): line for line in table(summary, "mixture")}
    row = next(row for row in rows if row.get("router") == routers.PHASE and row["k"] == 2)
    # Trained again, answers counted one by one.
    right = []
    for trial in range(2):
        rng = rng_of(Context(), trial)
        x, labels, test, truth = runs.digits(rng)
        choose = routers.Chooser(routers.PHASE, 2, 1000 + trial)
        route = routers.router_of(routers.PHASE, choose, 2)
        shape = mixture.Shape(64, 8, 8, 10)
        trained = mixture.train(shape, x, labels, route, rng, epochs=10, batch=128)
        targets = pr.assign(599, [1] * 8, 2, seed=(1000 + trial) * 1_000_003 + 1_000_000).targets
        answers = 0
        for image, experts, label in zip(test, targets, truth):
            said = image @ trained["skip"]
            for e in experts:
                hidden = np.maximum(image @ trained["in"][e] + trained["in_bias"][e], 0)
                said = said + (hidden @ trained["out"][e] + trained["out_bias"][e]) / 2
            answers += int(np.argmax(said) == label)
        right.append(answers)
    assert row["right"] == right
    line = lines["2", routers.PHASE]
    assert float(line["accuracy"]) == pytest.approx(sum(right) / 2 / 599)
    assert float(line["dropped"]) == 0
    gap = next(x for x in table(summary, "differences") if x["k"] == "2" and x["pair"].endswith("position"))
    blind = next(row for row in rows if row.get("router") == routers.UNIFORM and row["k"] == 2)["right"]
    differences = (np.array(right) - blind) / 5.99
    assert float(gap["gap"]) == pytest.approx(differences.mean())
    low, high = stats.t.interval(0.95, 1, differences.mean(), stats.sem(differences))
    assert float(gap["half"]) == pytest.approx((high - low) / 2)


def test_checks_fail_when_what_they_guard_is_broken(
    quick: tuple[Summary, list[dict[str, Any]]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _, rows = quick
    blogs = next(row for row in rows if row["case"] == degrees.BLOGS)
    assert failed([blogs], tmp_path) == []
    original = pr.Router.route

    def broken(self: pr.Router, s: np.ndarray, t: np.ndarray, k: int, **options: object) -> pr.Routes:
        routes = original(self, s, t, k, **options)
        routes.targets[:200] = np.where(routes.targets[:200] >= 0, 0, -1)
        return routes

    with monkeypatch.context() as patched:
        patched.setattr(pr.Router, "route", broken)
        case = Case(degrees.BLOGS, {"kind": "degrees", "k": 13})
        row = {"case": case.name, **case.parameters, **plain(real.run(case, Context()))}
    assert failed([row], tmp_path) == [
        f"{degrees.BLOGS}: {what}" for what in ("exact", "cap", "wanted degrees")
    ]

    with monkeypatch.context() as patched:
        patched.setattr(degrees, "Router", ApportionedRouter)
        row = {"case": case.name, **case.parameters, **plain(real.run(case, Context()))}
    assert failed([row], tmp_path) == [f"{degrees.BLOGS}: rounded by seed"]

    learned = [row for row in rows if row["kind"] == "mixture"]
    for key, value, router, check in (
        ("right", [60, 500], routers.GATE, "it learns"),
        ("over_capacity", 1, routers.ASSIGNED, "capacities"),
        ("repeated", 1, routers.UNIFORM, "different experts"),
        ("violation", [0.0, 0.02], routers.PHASE, f"exact loads, {routers.PHASE}, k = 1"),
        ("dropped", [0.0, 0.01], routers.PHASE, f"exact loads, {routers.PHASE}, k = 1"),
    ):
        at = next(i for i, row in enumerate(learned) if row["router"] == router and row["k"] == 1)
        changed = [*learned[:at], {**learned[at], key: value}, *learned[at + 1 :]]
        assert failed(changed, tmp_path) == [f"mixture: {check}"]

    # Choosers count for themselves what the checks look at.
    with monkeypatch.context() as patched:
        patched.setattr(
            baselines, "top_k_with_capacity", lambda scores, k, limits: np.zeros((90, 2), np.int32)
        )
        choose = routers.Chooser(routers.CAPPED.format(1.0), 2, 5)
        choose(SCORES, IMAGES, 1)
    assert choose.over_capacity == 1
    assert choose.repeated == 90
