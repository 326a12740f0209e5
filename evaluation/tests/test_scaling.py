"""phaserouter evaluate scaling, and what it shares with stress: the examination of routes, and the law of totals."""

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

from phaserouter_evaluation import Case, Context, Summary, run_suite
from phaserouter_evaluation._arrays import Array
from phaserouter_evaluation._examine import Examination, examined, in_pieces
from phaserouter_evaluation._machine import provenance
from phaserouter_evaluation._measure import rng_of
from phaserouter_evaluation._report import Report
from phaserouter_evaluation._totals import total_moments, total_p
from phaserouter_evaluation.scaling import jobs as scaling
from phaserouter_evaluation.scaling import tables


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Summary, Path]:
    """A quick run at two sizes."""
    out = tmp_path_factory.mktemp("scaling")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scaling, "QUICK_SIZES", (256, 512))
        return run_suite("scaling", out, Context(), provenance(), quick=True), out / "scaling"


def case_of(workload: str, n: int, k: int) -> Case:
    return next(
        case for case in scaling.cases(False, Context()) if case.name == f"{workload}, N = {n}, k = {k}"
    )


def untimed(found: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in found.items() if not key.endswith("_ms")}


def test_every_check_holds_and_every_file_is_there(run: tuple[Summary, Path]) -> None:
    summary, directory = run
    assert summary.failed == []
    assert len(summary.checks) == 16
    found = json.loads((directory / "results.json").read_text())
    assert len(found["results"]) == summary.cases == 3 * 7
    for name in found["files"]:
        assert (directory / name).stat().st_size < 60_000
    text = (directory / "README.md").read_text()
    assert "| 256 | 64 | 0.55 | 0.68 |" in text
    assert "another machine" in text


def test_the_balance_table_is_what_the_routes_say(run: tuple[Summary, Path]) -> None:
    with (run[1] / "balance.csv").open() as file:
        row = next(row for row in csv.DictReader(file) if (row["n"], row["k"]) == ("512", "64"))
    skews, fills, targets = [], [], []
    for trial in range(2):
        for at, workload in ((0, "low"), (1, "full")):
            job = scaling._Job(workload, 512, 64, rng_of(Context(), at, 512, 64, trial))
            routes = pr.route(job.s, job.t, 64, seed=job.seed, num_threads=1)
            loads = np.asarray(routes.to_csr().sum(axis=0)).ravel()
            if workload == "full":
                skews.append(loads.max() / loads.mean())
            else:
                fills.append(loads.sum() / (512 * 64))
                targets.append(np.count_nonzero(loads) / 512)
    assert float(row["full_skew"]) == pytest.approx(np.mean(skews), rel=1e-5)
    assert float(row["low_fill"]) == pytest.approx(np.mean(fills), rel=1e-5)
    assert float(row["low_covered_targets"]) == pytest.approx(np.mean(targets), rel=1e-5)
    assert float(row["assign_skew"]) == float(row["full_fill"]) == 1


def test_the_expected_fill_is_that_of_the_row_law(run: tuple[Summary, Path]) -> None:
    found = json.loads((run[1] / "results.json").read_text())["results"]
    row = next(row for row in found if row["case"] == "low, N = 256, k = 64")
    laws = []
    for trial in range(row["trials"]):
        job = scaling._Job("low", 256, 64, rng_of(Context(), 0, 256, 64, trial))
        laws.append(pr.stats.expected_fill(job.s, job.t, 64))
    assert row["expected_fill"] == pytest.approx(np.mean(laws), rel=1e-5)


@pytest.mark.parametrize("workload", scaling.WORKLOADS)
def test_only_times_depend_on_threads(workload: str) -> None:
    case = case_of(workload, 512, 64)
    found = [untimed(scaling.run(case, Context(num_threads=threads))) for threads in (1, 2)]
    assert found[0] == found[1]
    other = scaling.run(case, Context(seed=2))
    assert other["digest"] != found[0]["digest"]


def test_routes_above_a_gibibyte_are_left_out() -> None:
    chosen = set(scaling.grid(False))
    assert max(4 * n * k for n, k in chosen) <= 2**30
    assert all(4 * n * k > 2**30 for n, k in scaling.too_large())
    assert {n for n, _ in chosen} == {2**e for e in range(8, 17)}
    assert all(
        case.bytes_needed >= 4 * case.parameters["n"] * case.parameters["k"]
        for case in scaling.cases(False, Context())
    )


def damage_range(table: Array, n: int) -> None:
    table[-1, 0] = n


def damage_repeat(table: Array, n: int) -> None:
    table[0, 1] = table[0, 0]


def damage_loads(table: Array, n: int) -> None:
    table[:, 0] = 0


def damage_fill(table: Array, n: int) -> None:
    table[: n // 2] = -1


def damage_gap(table: Array, n: int) -> None:
    table[3, 0] = -1


@pytest.mark.parametrize(
    ("damage", "checks"),
    [
        (damage_range, ["rows full: rows"]),
        (damage_repeat, ["rows full: rows"]),
        (damage_gap, ["rows full: rows", "rows full: fill"]),
        (damage_loads, ["rows full: column cap"]),
        (damage_fill, ["rows full: fill"]),
    ],
)
def test_a_broken_router_fails_the_check_that_guards_it(
    damage: Callable[[Array, int], None], checks: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    whole = scaling._Job.call

    def broken(self: scaling._Job, router: pr.Router, out: Array) -> pr.Routes:
        routes = whole(self, router, out)
        damage(routes.targets, self.n)
        return routes

    monkeypatch.setattr(scaling._Job, "call", broken)
    assert set(checks) <= failed("full", 256, 64, tmp_path)


def test_routes_that_depend_on_threads_or_on_packing_are_noticed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    whole = scaling._Job.call

    def broken(self: scaling._Job, router: pr.Router, out: Array) -> pr.Routes:
        routes = whole(self, router, out)
        if router in seen:
            routes.targets[5] = -1
        return routes

    seen: list[pr.Router] = []

    def router(self: scaling._Job, num_threads: int) -> pr.Router:
        made = pr.Router(self.seed, num_threads=num_threads)
        if num_threads == 3:
            seen.append(made)
        return made

    monkeypatch.setattr(scaling._Job, "router", router)
    monkeypatch.setattr(scaling._Job, "call", broken)
    assert failed("assign", 256, 8, tmp_path) == {"assign: threads"}
    monkeypatch.undo()
    monkeypatch.setattr(scaling, "pack_bits", lambda matrix: pr.pack_bits(~np.asarray(matrix)))
    assert failed("low", 256, 8, tmp_path) == {"degrees in [1, k]: packed words"}


@pytest.mark.parametrize("keep", [0, 2])
def test_a_fill_off_its_law_is_noticed(keep: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    whole = scaling._Job.call

    def broken(self: scaling._Job, router: pr.Router, out: Array) -> pr.Routes:
        routes = whole(self, router, out)
        routes.targets[:, keep:] = -1
        return routes

    monkeypatch.setattr(scaling._Job, "call", broken)
    assert "degrees in [1, k]: fill" in failed("low", 512, 256, tmp_path)


def test_an_assignment_that_is_not_exact_is_noticed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(
        scaling._Job, "call", lambda self, router, out: router.route(self.s // 2, self.t, self.k, out=out)
    )
    assert "assign: exact" in failed("assign", 256, 8, tmp_path)


def failed(workload: str, n: int, k: int, directory: Path) -> set[str]:
    case = case_of(workload, n, k)
    row = {"case": case.name, **case.parameters, **scaling.run(case, Context())}
    report = Report(directory)

    tables._checks(workload, [row], report)
    return {check.name for check in report.checks if not check.held}


def test_examination_counts_what_is_there() -> None:
    table = np.array([[0, 1, -1], [2, -1, 0], [1, 1, 2], [7, -2, 0]], np.int32)
    seen = examined(table, 3)
    assert seen.loads.tolist() == [3, 3, 2]
    assert (seen.out_of_range, seen.gaps, seen.duplicates) == (2, 2, 1)
    assert seen.per_row[:3].tolist() == [2, 2, 3]
    faults = seen.faults(np.array([3, 2, 2]), 2)
    assert (faults["wide_rows"], faults["over_cap"]) == (1, 1)


def test_examination_of_pieces_is_that_of_the_whole() -> None:
    router = pr.Router(3)
    s = np.full(600, 300, np.uint32)
    whole = examined(router.route(s, s, 40).targets, 600)
    parts = Examination(600, 600)
    for begin, end in ((0, 7), (7, 401), (401, 600)):
        parts.take(begin, router.route(s, s, 40, rows=(begin, end)).targets)
    assert parts.digest() == whole.digest()
    assert (parts.per_row == whole.per_row).all()
    assert (parts.loads == whole.loads).all()
    assert parts.duplicates == whole.duplicates == 0


def test_pieces_cover_all_rows_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("phaserouter_evaluation._examine.PIECE", 100)
    router = pr.Router(1)
    found = [
        routes.targets.copy()
        for _, routes in in_pieces(
            50, 7, lambda rows, out: router.assign(50, [1] * 20, 7, rows=rows, out=out)
        )
    ]
    assert len(found) > 1
    assert (np.concatenate(found) == router.assign(50, [1] * 20, 7).targets).all()


@pytest.mark.parametrize(
    ("s", "t"), [([2, 1, 3], [1, 2, 2, 3]), ([4, 4, 4], [1, 1, 1, 1]), ([0, 2, 1, 1], [3, 0, 1])]
)
def test_mean_and_variance_of_the_total_by_counting_all_permutations(s: list[int], t: list[int]) -> None:
    m, n = len(s), len(t)
    begin_s, begin_t = np.cumsum(s) - s, np.cumsum(t) - t
    totals = []
    for pi_s in itertools.permutations(range(n)):
        for pi_t in itertools.permutations(range(m)):
            in_s = (np.array(pi_s)[None, :] - begin_s[:, None]) % n < np.array(s)[:, None]
            in_t = (np.array(pi_t)[:, None] - begin_t[None, :]) % m < np.array(t)[None, :]
            totals.append(int((in_s & in_t).sum()))
    mean, variance = total_moments(np.array(s), np.array(t))
    assert mean == pytest.approx(np.mean(totals))
    assert variance == pytest.approx(np.var(totals), abs=1e-9)


def test_a_total_is_unlikely_only_far_from_its_mean() -> None:
    assert total_p(1000, 1000.0, 900.0) > 0.9
    assert total_p(1300, 1000.0, 900.0) < 1e-20
    assert total_p(20, 8.0, 8.0) > 1e-6  # 4.2 deviations, but a Poisson law of mean 8 gets there
    assert (total_p(5, 5.0, 0.0), total_p(6, 5.0, 0.0)) == (1.0, 0.0)


def test_a_negative_seed_is_refused(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["evaluate", "scaling", "--seed", "-1", "--out", str(tmp_path)])
    assert result.exit_code == 2
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize(
    "left_out",
    [{"low"}, {"full"}, {"assign"}, {"low", "assign"}, {"full", "assign"}, {"low", "full"}, {256}, {512}],
)
def test_a_report_copes_with_cases_left_out(
    left_out: set[str | int], run: tuple[Summary, Path], tmp_path: Path
) -> None:
    """Where memory does not suffice for them."""
    rows = json.loads((run[1] / "results.json").read_text())["results"]
    left = [row for row in rows if not left_out & {row["workload"], row["n"]}]
    report = Report(tmp_path)
    tables.write(left, report, Context())
    assert report.checks
    assert all(check.held for check in report.checks)
