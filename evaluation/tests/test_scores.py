"""phaserouter evaluate scores: its report, its checks broken one by one, its solvers and routers against brute force."""

from __future__ import annotations

import csv
import dataclasses
import itertools
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import phaserouter as pr
import pytest
from matplotlib.figure import Figure
from phaserouter import baselines
from suite_parts import Tamper, check_files, run_part, run_quick, without_times

from phaserouter_evaluation import Case, Context, scores
from phaserouter_evaluation._report import Report
from phaserouter_evaluation._run import plain
from phaserouter_evaluation.scores import beside, families, heuristics, routers, small, solvers
from phaserouter_evaluation.scores.proof import fixed_point, proof_of

RNG = np.random.default_rng(3)
PACKAGES = {"ortools": "-", "POT": "-"}  # whichever versions there are
SMALL_BESIDE = {"m": 96, "n": 12, "k": 3, "packages": PACKAGES}
SMALL: dict[str, dict[str, Any]] = {
    "clustered tokens, 512 x 32 x 4": SMALL_BESIDE,
    f"capacity factor 1.1, {beside.UNEVEN}": SMALL_BESIDE,
    "a popular target": {"m": 200, "n": 16},
    "small problems": {"of_each": 5},
}


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    return run_quick("scores", tmp_path_factory.mktemp("scores"))


class Checks(Report):
    """A report without pictures."""

    def picture(self, name: str, figure: Figure, caption: str) -> None:
        assert caption


def failing(rows: list[dict[str, Any]], directory: Path) -> set[str]:
    report = Checks(directory)
    scores.report(rows, report, Context())
    return {check.name.rsplit(": ", 1)[-1] for check in report.checks if not check.held}


def test_report(quick: tuple[Path, dict[str, Any]]) -> None:
    directory, results = quick
    check_files(directory, results)
    kinds = Counter(row["kind"] for row in results["results"])
    assert kinds == {"peers": 5, "bounds": 6, "popular": 1, "small": 1}
    text = (directory / "README.md").read_text(encoding="utf-8")
    every = {routers.OURS, routers.WARM, routers.FLOW, routers.TRANSPORT, routers.LINEAR, routers.AUCTION}
    every |= {routers.SINKHORN, routers.QUANTILES, routers.LOSS_FREE, routers.TOP_K, routers.BLIND}
    assert all(f"| {name} |" in text for name in every)
    with (directory / "peers-512-32-4.csv").open(encoding="utf-8") as file:
        lines = list(csv.DictReader(file))
    assert [line["router"] for line in lines][:2] == [routers.OURS, routers.WARM]
    assert {line["family"] for line in lines} == {families.SOME, families.CLUSTERED, families.ROUNDED}
    with (directory / "times.csv").open(encoding="utf-8") as file:
        times = {line["case"]: line for line in csv.DictReader(file)}
    of = {line["router"]: line["median_ms"] for line in lines if line["family"] == families.CLUSTERED}
    mine = times[f"{families.CLUSTERED}, 512 x 32 x 4"]
    assert (mine["ours"], mine["flow"]) == (of[routers.OURS], of[routers.FLOW])
    assert float(mine["ratio"]) == pytest.approx(float(mine["flow"]) / float(mine["ours"]))


@pytest.mark.parametrize("name", SMALL)
def test_threads_change_nothing(name: str) -> None:
    found = [run_part("scores", name, SMALL[name], Context(seed=3, num_threads=x)) for x in (1, 3)]
    assert without_times(found[0]) == without_times(found[1])
    if name != "small problems":
        assert without_times(found[0]) != without_times(
            run_part("scores", name, SMALL[name], Context(seed=4))
        )


def test_cases() -> None:
    full = scores.cases(False, Context())
    assert len({case.name for case in full}) == len(full)
    sizes = {tuple(case.parameters[key] for key in "mnk") for case in full if "family" in case.parameters}
    assert sizes == {(1024, 64, 1), (1024, 64, 2), (8192, 256, 8), (65_536, 64, 2), (4096, 1024, 8)}
    asked = {case.parameters["family"] for case in full if case.parameters.get("n") == 256}
    assert asked == set(families.FAMILIES)
    # Scores, the same in fixed point, what is sorted of them, and the arcs.
    assert max(case.bytes_needed for case in full) > 65_536 * 64 * 100


def assignments(m: int, n: int, k: int, allowed: np.ndarray) -> Iterator[tuple[tuple[int, ...], ...]]:
    """Every choice of at most k allowed targets for each row."""
    rows = [
        [
            c
            for size in range(k + 1)
            for c in itertools.combinations(np.flatnonzero(allowed[i]).tolist(), size)
        ]
        for i in range(m)
    ]
    yield from itertools.product(*rows)


def best_of_all(
    q: np.ndarray, k: int, lower: np.ndarray, upper: np.ndarray, allowed: np.ndarray
) -> tuple[int, int] | None:
    """The most routes, and their largest total, by trying everything."""
    found = None
    for choice in assignments(*q.shape, k, allowed):
        loads = Counter(itertools.chain(*choice))
        if all(lower[j] <= loads[j] <= upper[j] for j in range(q.shape[1])):
            value = (sum(loads.values()), sum(int(q[i, j]) for i, row in enumerate(choice) for j in row))
            found = value if found is None else max(found, value)
    return found


def value_of(routes: np.ndarray, q: np.ndarray) -> tuple[int, int]:
    pairs = [(i, j) for i, row in enumerate(routes.tolist()) for j in row if j >= 0]
    assert len(set(pairs)) == len(pairs)
    return len(pairs), sum(int(q[pair]) for pair in pairs)


@pytest.mark.parametrize("kind", small.KINDS)
def test_flow_and_proof_against_brute_force(kind: str) -> None:
    for number in range(8):
        p = small.KINDS[kind](np.random.default_rng([7, number]))
        p = dataclasses.replace(p, scores=p.scores[:3, :4], allowed=p.allowed[:3, :4])
        lower, upper = (np.minimum(bound[:4], len(p.scores)) for bound in (p.lower, p.upper))
        p = dataclasses.replace(p, lower=lower, upper=upper, k=min(p.k, 4))
        if kind == "exact loads":
            loads = np.bincount([0] * len(p.scores), minlength=p.scores.shape[1])
            p = dataclasses.replace(p, k=1, lower=loads, upper=loads)
        q = fixed_point(p.scores, 0 if p.scores.dtype == np.int32 else 20)
        best = best_of_all(q, p.k, p.lower, p.upper, p.allowed)
        routes = solvers.flow(q, p.k, p.upper, lower=p.lower, allowed=p.allowed)
        assert (None if routes is None else value_of(routes, q)) == best
        if best is None:
            with pytest.raises(pr.InfeasibleError):
                pr.assign_by_scores(p.scores, p.k, lower=p.lower, upper=p.upper, allowed=p.allowed)
            continue
        ours = pr.assign_by_scores(q.astype(np.int32), p.k, lower=p.lower, upper=p.upper, allowed=p.allowed)
        proof = proof_of(ours, q.astype(np.int32), p.allowed)
        assert proof.holds
        assert (proof.most_routes, proof.most) == (proof.routes, proof.total) == best


def test_a_proof_of_something_else_fails() -> None:
    values = RNG.random((60, 6), np.float32)
    good = pr.assign_by_scores(values, 2)
    assert proof_of(good, values).holds

    def changed(**parts: Any) -> pr.ScoredRoutes:  # noqa: ANN401
        table = parts.pop("targets", good.targets)
        certificate = dataclasses.replace(good.certificate, **parts)
        return pr.ScoredRoutes(table, 6, 0, certificate=certificate, score_stats=good.score_stats)

    table = good.targets.copy()
    table[[0, 1]] = table[[1, 0]]  # loads as before
    swapped = proof_of(changed(targets=table), values)
    assert (swapped.faults, swapped.total < swapped.most) == (0, True)
    twice = good.targets.copy()
    twice[0, 1] = twice[0, 0]
    assert proof_of(changed(targets=twice), values).faults >= 1
    short = good.targets.copy()
    short[0, 1] = -1
    assert proof_of(changed(targets=short), values).routes == 119
    prices = good.certificate.prices.copy()
    prices[0] += 1 << 25
    assert proof_of(changed(prices=prices), values).most > swapped.most
    assert not proof_of(changed(upper=good.certificate.upper - 1), values).holds
    forbidden = np.ones((60, 6), np.bool_)
    forbidden[0, good.targets[0, 0]] = False
    assert proof_of(good, values, forbidden).faults == 1


def test_thousands_of_small_problems() -> None:
    """As many as in a full run: the optimum is that of OR-tools, and proved."""
    case = next(case for case in scores.cases(False, Context()) if case.parameters["kind"] == "small")
    kinds = scores.run(case, Context(seed=11))["kinds"]
    assert sum(kind["count"] for kind in kinds) >= 5000
    assert [kind for kind in kinds if kind["different"] or kind["not_proved"]] == []
    of = {kind["problems"]: kind for kind in kinds}
    assert of["lower bounds and masks"]["infeasible"] > 50
    assert of["masks that leave little"]["short"] > 200
    assert of["exact loads"]["short"] == of["exact loads"]["infeasible"] == 0


def test_linear_assignment_and_transport() -> None:
    q = RNG.integers(-1000, 1000, (24, 4))
    loads = np.array([10, 8, 6, 0])
    best = value_of(solvers.flow(q, 1, loads), q)  # type: ignore[arg-type]
    assert value_of(solvers.replicated(q, loads), q) == best
    plan = solvers.transport(q, 1, loads)
    assert (plan.sum(axis=0) == loads).all()
    assert int((plan * q).sum()) == best[1]
    # With k = 2 a pair may repeat, and a plan that only one target is good for repeats it.
    q[:, 0] = 2000
    twice = solvers.transport(q, 2, np.array([12, 12, 12, 12]))
    assert twice.max() == 2
    assert (twice.sum(axis=1) == 2).all()


def test_heuristics() -> None:
    values = families.scores_of(families.POPULAR, 600, 12, 1, Context())
    shares = np.full(12, 50)
    best = value_of(solvers.replicated(fixed_point(values, 30), shares), fixed_point(values, 30))[1]
    table = heuristics.auction(values, shares)
    assert (heuristics.loads_of(table, 12) == shares).all()
    # Bertsekas: within the least bid of the optimum for each row.
    least = float(values.max() - values.min()) / 50 * 2**30
    assert best - 600 * least <= value_of(table, fixed_point(values, 30))[1] <= best
    np.testing.assert_array_equal(np.sort(heuristics.top_k(values, 5)), np.sort(baselines.top_k(values, 5)))
    fine = heuristics.sinkhorn(values, 2, 2 * shares, tolerance=1e-6)
    np.testing.assert_array_equal(fine, baselines.sinkhorn(values, 2, shares, tolerance=1e-6))
    uneven = np.repeat([20, 80], 6) * 2
    for route in (heuristics.quantiles, heuristics.loss_free):
        for wanted in (2 * shares, uneven):
            loads = heuristics.loads_of(route(values, 2, wanted), 12)
            assert np.abs(loads / wanted - 1).max() < 0.1
            assert loads.sum() == 1200


def test_bfloat16() -> None:
    # 1 + 1/128 is the next number after 1; a half of the way goes to the even one.
    given = np.array([1, 1 + 1 / 256, 1 + 1 / 256 + 1e-6, 1 + 3 / 256, 3e-5, 0], np.float32)
    expected = np.array([1, 1, 1 + 1 / 128, 1 + 2 / 128, 0, 0], np.float32)
    found = families.bfloat16(given)
    np.testing.assert_array_equal(found[[0, 1, 2, 3, 5]], expected[[0, 1, 2, 3, 5]])
    assert abs(found[4] / given[4] - 1) <= 1 / 256
    assert (found.view(np.uint32) & 0xFFFF == 0).all()


def test_families() -> None:
    for family in families.FAMILIES:
        first, again, other = (
            families.scores_of(family, 300, 16, 2, Context(), batch=batch) for batch in (0, 0, 1)
        )
        np.testing.assert_array_equal(first, again)
        assert not np.array_equal(first, other)
        assert first.dtype == np.float32
        np.testing.assert_allclose(first.sum(axis=1), 1, atol=0.02)
        # The gate is the same: what most tokens like, they like in both batches.
        assert np.corrcoef(first.mean(axis=0), other.mean(axis=0))[0, 1] > 0.5


def test_weights() -> None:
    assert beside.weights_of(beside.EQUAL, 5).tolist() == [1] * 5
    assert Counter(beside.weights_of(beside.UNEVEN, 256).tolist()) == {8: 26, 2: 51, 1: 179}


def test_without_the_packages(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(solvers, "installed", dict)
    cases = scores.cases(True, Context())
    assert "small" not in {case.parameters["kind"] for case in cases}
    rows = []
    for case in cases:
        if case.parameters["kind"] != "popular":
            used = {**case.parameters, "m": 64, "n": 8, "k": min(2, case.parameters["k"])}
            rows.append({"case": case.name, **used, **plain(scores.run(Case(case.name, used), Context()))})
    assert failing(rows, tmp_path) == set()
    named = {line["router"] for row in rows for line in row["routers"]}
    assert named.isdisjoint({routers.FLOW, routers.TRANSPORT, routers.TORCH})
    report = Checks(tmp_path)
    scores.report(rows, report, Context())
    assert "Not installed, so their rows are left out: ortools, POT, torch." in report.body()


def _sub(key: str, by: int) -> Tamper:
    def tamper(row: dict[str, Any]) -> None:
        row[key] += by

    return tamper


@pytest.mark.parametrize(
    ("tamper", "checks"),
    [
        (_sub("faults", 1), {"proved"}),
        (_sub("most", 1), {"proved"}),
        (_sub("most_routes", 1), {"proved"}),
        (_sub("m", 1), {"proved"}),
        (lambda row: row["solved"].update({routers.FLOW: row["total"] + 1}), {"the solvers' optimum"}),
        (lambda row: row["solved"].update({routers.TRANSPORT: row["total"] - 1}), {"nobody is better"}),
        (lambda row: row["better_within_limits"].append(routers.AUCTION), {"nobody is better"}),
        (lambda row: row.update(same_from_other_prices=False), {"starting prices"}),
    ],
)
def test_checks_look_at_what_was_found(
    quick: tuple[Path, dict[str, Any]], tamper: Tamper, checks: set[str], tmp_path: Path
) -> None:
    row = next(row for row in quick[1]["results"] if row.get("k") == 2 and row["kind"] == "peers")
    changed = {**row, "solved": dict(row["solved"]), "better_within_limits": []}
    assert failing([changed], tmp_path) == set()
    tamper(changed)
    assert failing([changed], tmp_path) == checks


def test_a_worse_assignment_fails(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    class Worse(pr.Router):
        """Two rows exchanged: loads are right, and the total is not the best."""

        def assign_by_scores(self, *args: Any, **options: Any) -> pr.ScoredRoutes:  # noqa: ANN401
            made = super().assign_by_scores(*args, **options)
            table = made.targets.copy()
            table[[0, -1]] = table[[-1, 0]]
            return pr.ScoredRoutes(
                table, made.n_targets, 0, certificate=made.certificate, score_stats=made.score_stats
            )

    monkeypatch.setattr(beside, "Router", Worse)
    monkeypatch.setattr(small, "Router", Worse)
    row = run_part("scores", "clustered tokens, 512 x 32 x 4", SMALL_BESIDE, Context())
    assert failing([row], tmp_path) == {
        "proved",
        "the solvers' optimum",
        "nobody is better",
        "starting prices",
    }
    row = run_part("scores", "small problems", {"of_each": 5}, Context())
    assert failing([row], tmp_path) == {"OR-tools' optimum"}


def test_more_room_and_the_price_are_checked(quick: tuple[Path, dict[str, Any]], tmp_path: Path) -> None:
    rows = quick[1]["results"]
    bounds = [dict(row) for row in rows if row["kind"] == "bounds" and row["weights"] == beside.EQUAL]
    assert failing(bounds, tmp_path) == set()
    bounds[0]["total"] = bounds[0]["most"] = bounds[2]["total"] + 1
    bounds[0]["solved"] = {}
    assert failing(bounds, tmp_path) == {"more room, no less score"}
    popular = next(row for row in rows if row["kind"] == "popular")
    assert failing([bounds[1], popular], tmp_path) == set()
    assert failing([bounds[1], {**popular, "wrong_side": 1}], tmp_path) == {"its price decides"}


def test_the_popular_target() -> None:
    found = run_part("scores", "a popular target", {"m": 200, "n": 16}, Context())
    values = families.scores_of(families.POPULAR, 200, 16, 2, Context())
    loads = np.bincount(baselines.top_k(values, 2).ravel(), minlength=16)
    assert found["top_loads"] == sorted(loads.tolist(), reverse=True)
    assert found["loads"] == [25] * 16
    assert (found["ask"], found["get"]) == (loads.max(), 25)
    assert found["prices"][0] == max(found["prices"])
