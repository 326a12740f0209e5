"""phaserouter evaluate placement: its report, its checks broken one by one, measures and peers against brute force."""

from __future__ import annotations

import copy
import csv
import dataclasses
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from matplotlib.figure import Figure
from phaserouter import Placement, Rebalance
from suite_parts import Tamper, check_files, run_part, run_quick, without_times

from phaserouter_evaluation import Case, Context, placement
from phaserouter_evaluation._report import Report
from phaserouter_evaluation._run import plain
from phaserouter_evaluation.placement import (
    clusters,
    contenders,
    crush,
    measures,
    ours,
    python_peers,
    rust_peers,
    trial,
)
from phaserouter_evaluation.placement.clusters import DRIFT, GROW, KEYS, RACK, Cluster, Job
from phaserouter_evaluation.placement.ours import ANEW, OURS

RNG = np.random.default_rng(5)
SMALL: dict[str, dict[str, Any]] = {
    GROW: {"keys": 300, "targets": 36},
    KEYS: {"keys": 2000, "targets": 10, "partitions": 256},
    RACK: {"keys": 300, "targets": 36},
    DRIFT: {"keys": 300, "targets": 36, "changes": 4},
}


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    return run_quick("placement", tmp_path_factory.mktemp("placement"))


class Checks(Report):
    """A report without pictures."""

    def picture(self, name: str, figure: Figure, caption: str) -> None:
        assert caption


def failing(rows: list[dict[str, Any]], directory: Path) -> set[str]:
    report = Checks(directory)
    placement.report(rows, report, Context())
    return {check.name.rsplit(": ", 1)[-1] for check in report.checks if not check.held}


def small(scenario: str, contender: str = OURS, **context: Any) -> dict[str, Any]:  # noqa: ANN401
    found: dict[str, Any] = run_part(
        "placement", f"{scenario}: {contender}", SMALL[scenario], Context(**context)
    )
    return found


def test_report(quick: tuple[Path, dict[str, Any]]) -> None:
    directory, results = quick
    check_files(directory, results)
    there = contenders.installed()
    assert set(python_peers.PACKAGES) <= set(there)
    text = (directory / "README.md").read_text(encoding="utf-8")
    for scenario, names in contenders.TAKE_PART.items():
        wanted = [name for name in names if name in (OURS, ANEW) or name in there]
        assert [row["contender"] for row in results["results"] if row["scenario"] == scenario] == wanted
        with (directory / f"{scenario}.csv").open(encoding="utf-8") as file:
            assert [line["contender"] for line in csv.DictReader(file)] == wanted
    for name in contenders.missing(there):
        assert f"| {name} |" not in text
        assert name in text.split("so their rows are left out: ")[1].split("\n")[0]


@pytest.mark.parametrize("scenario", SMALL)
def test_threads_change_nothing(scenario: str) -> None:
    one, three = (without_times(small(scenario, seed=3, num_threads=threads)) for threads in (1, 3))
    assert one == three
    assert one != without_times(small(scenario, seed=4))


@pytest.mark.parametrize("quick", [True, False])
def test_clusters(quick: bool) -> None:
    for scenario in clusters.SCENARIOS:
        size = clusters.sizes(scenario, quick)
        job = clusters.job_of({"scenario": scenario, **size}, Context(seed=9))
        assert len(job.clusters) == size["changes"] + 1
        again = clusters.job_of({"scenario": scenario, **size}, Context(seed=9))
        for one, other in zip(job.clusters, again.clusters):
            np.testing.assert_array_equal(one.weights, other.weights)
        for cluster in job.clusters:
            # What `measures.off` asks for.
            share = cluster.weights / cluster.weights.sum() * job.copies
            assert share.max() <= 1
            assert job.copies == 1 or np.bincount(cluster.racks, share).max() <= 1
    grown = clusters.job_of({"scenario": GROW, **clusters.sizes(GROW, quick)}, Context()).clusters
    changes = Counter(
        "new" if j >= len(grown[0].weights) else weight - grown[0].weights[j] if weight else "gone"
        for j, weight in grown[1].changes_from(grown[0]).items()
    )
    assert changes == {"new": 5, "gone": 1, 1: 1}
    failing_rack = clusters.job_of({"scenario": RACK, **clusters.sizes(RACK, quick)}, Context()).clusters
    gone = np.flatnonzero(failing_rack[1].weights == 0)
    rack = failing_rack[0].racks[gone[0]]
    np.testing.assert_array_equal(gone, np.flatnonzero(failing_rack[0].racks == rack))


def test_drift_changes_one_target_at_a_time() -> None:
    job = clusters.job_of({"scenario": DRIFT, **clusters.sizes(DRIFT, False)}, Context())
    for before, after in zip(job.clusters, job.clusters[1:]):
        assert len(after.changes_from(before)) == 1
        np.testing.assert_array_equal(after.racks[: len(before.racks)], before.racks)


def test_measures_against_loops() -> None:
    cluster = Cluster(np.array([3, 0, 5, 2, 4]), np.array([0, 0, 1, 1, 2]))
    before, after = (RNG.integers(0, 5, (40, 3)) for _ in range(2))
    found = measures.balance(before, cluster)
    loads = [sum(row.tolist().count(j) for row in before) for j in range(5)]
    shares = [120 * w / 14 for w in (3, 0, 5, 2, 4)]
    relative = [loads[j] / shares[j] for j in (0, 2, 3, 4)]
    assert found["largest"] == pytest.approx(max(relative))
    assert found["cv"] == pytest.approx(np.std(relative))
    assert found["sharing"] == np.mean([len({int(cluster.racks[j]) for j in row}) < 3 for row in before])
    repeated = sum(3 - len(set(row.tolist())) for row in before)
    assert found["faults"] == repeated + loads[1]
    assert measures.moved(before, after) == sum(
        j not in set(old.tolist()) for old, new in zip(before, after) for j in new.tolist()
    )
    pairs = measures.pairs_of(before, 5)
    counted = Counter(
        (min(a, b), max(a, b))
        for row in before.tolist()
        for a, b in ((row[0], row[1]), (row[0], row[2]), (row[1], row[2]))
        if a != b
    )
    assert pairs.tolist() == [counted[a, b] for a in range(5) for b in range(a + 1, 5)]


def test_missing_copies_are_faults() -> None:
    cluster = Cluster(np.ones(4, np.int64), np.arange(4))
    found = measures.balance(np.array([[0, 1], [2, -1]]), cluster)
    assert (found["faults"], found["sharing"]) == (1, 0)


def test_fewest_moves() -> None:
    assert measures.fewest(np.array([5, 3, 2]), np.array([4, 4, 1, 1])) == 2
    assert measures.fewest(np.array([5, 3, 2]), np.array([5, 5])) == 2
    assert measures.fewest(np.array([4, 4]), np.array([4, 3])) == 0  # a copy is lost, and none has moved
    assert measures.fewest(np.array([1.5, 0.5]), np.array([1.0, 1.0])) == 0.5


def test_off_is_exact() -> None:
    cluster = Cluster(np.array([1, 1, 1, 3]), np.array([0, 0, 1, 1]))
    # Shares of 8 copies: 4/3, 4/3, 4/3, 4; of racks 8/3 and 16/3.
    assert measures.off(np.repeat([0, 1, 2, 3], [1, 2, 1, 4]).reshape(8, 1), cluster) == (0, 0)
    assert measures.off(np.repeat([0, 1, 2, 3], [2, 2, 1, 3]).reshape(8, 1), cluster) == (1, 2)
    equal = Cluster(np.ones(6, np.int64), np.array([0, 0, 0, 1, 1, 1]))
    assert measures.off(np.repeat(np.arange(6), [1, 2, 1, 2, 1, 2]).reshape(9, 1), equal) == (0, 0)
    assert measures.off(np.repeat(np.arange(6), [1, 1, 1, 2, 2, 2]).reshape(9, 1), equal) == (0, 2)


def test_strangeness_tells_a_pattern_from_chance() -> None:
    def table(seed: int) -> np.ndarray:
        rng = np.random.default_rng(seed)
        return np.array([rng.choice(30, 3, replace=False) for _ in range(600)])

    others = [measures.pairs_of(table(seed), 30) for seed in range(1, 31)]
    ratio, z = measures.strangeness(measures.pairs_of(table(0), 30), others)
    assert abs(z) < 4.5
    assert ratio == pytest.approx(1, abs=0.3)
    blocks = np.repeat(
        np.arange(30).reshape(10, 3), 60, axis=0
    )  # the same loads, always the same three together
    assert measures.strangeness(measures.pairs_of(blocks, 30), others)[1] > 50


def jump_of_the_paper(key: int, buckets: int) -> int:
    """Lamping and Veach, "A Fast, Minimal Memory, Consistent Hash Algorithm", in exact arithmetic."""
    b, j = -1, 0
    while j < buckets:
        b = j
        key = (key * 2862933555777941757 + 1) % 2**64
        j = (b + 1) * 2**31 // ((key >> 33) + 1)
    return b


def test_jump_has_as_many_places_as_weights() -> None:
    peer = python_peers._PEERS[python_peers.JUMP](2)
    before = None
    for cluster in clusters.job_of({"scenario": DRIFT, **clusters.sizes(DRIFT, False)}, Context()).clusters:
        peer.change(cluster, cluster.changes_from(before))
        before = cluster
        places: list[int] = peer._places  # type: ignore[attr-defined]
        np.testing.assert_array_equal(np.bincount(places, minlength=len(cluster.weights)), cluster.weights)
    from jump import hash as jump

    keys = RNG.integers(0, 2**63, 200).tolist()
    assert [jump(key, 1000) for key in keys] == [jump_of_the_paper(key, 1000) for key in keys]


def test_distinct() -> None:
    assert python_peers.distinct(iter([3, 3, 1, 3, 2, 5]), 3) == [3, 1, 2]


def here() -> list[str]:
    return [name for name in contenders.EVERYBODY if name in contenders.installed()]


@pytest.mark.parametrize("name", contenders.EVERYBODY[2:])
def test_a_peer_by_what_it_promises(name: str) -> None:
    """Whole rows in every table, the same when asked again, and loads that follow weights if it has any."""
    if name not in here():
        pytest.skip(f"{name} is not installed")
    alone = name == rust_peers.MAGLEV
    weights = np.ones(24, np.int64) if alone else np.tile([1, 3], 12)
    first = Cluster(weights, np.arange(24) % 6)
    later = first.with_target(1, 0).reweighted(3, 0)
    job = Job(2000, 1 if alone else 3, (first, later))
    tables = [placed.table for placed in contenders.named(name)(job, Context())]
    again = [placed.table for placed in contenders.named(name)(job, Context())]
    for table, same, cluster in zip(tables, again, job.clusters):
        np.testing.assert_array_equal(table, same)
        assert measures.balance(table, cluster)["faults"] == 0
        if name in contenders.KNOW_RACKS:
            assert measures.balance(table, cluster)["sharing"] == 0
    light, heavy = (measures.loads_of(tables[0], 24)[at::2].mean() for at in (0, 1))
    if name not in (rust_peers.MAGLEV, python_peers.CLANDESTINED):
        # Three copies on different targets: a little less than three times as many.
        assert 2 < heavy / light < 3.5
    assert measures.moved(*tables) < 2 * 2000


def test_without_cargo(monkeypatch: pytest.MonkeyPatch) -> None:
    program = rust_peers.executable.__wrapped__
    monkeypatch.setattr(rust_peers.shutil, "which", lambda name: None)
    assert program() is None
    # One that fails, as where nothing can be downloaded.
    monkeypatch.setattr(rust_peers.shutil, "which", lambda name: "false")
    assert program() is None
    monkeypatch.setattr(rust_peers.shutil, "which", lambda name: "/nowhere/cargo")
    assert program() is None
    monkeypatch.setattr(rust_peers, "executable", lambda: None)
    assert rust_peers.installed() == {}
    with pytest.raises(RuntimeError, match="no longer"):
        next(
            rust_peers.contender("maglev")(
                Job(1, 1, (Cluster(np.ones(2, int), np.zeros(2, int)),)), Context()
            )
        )


@pytest.mark.skipif(rust_peers.executable() is None, reason="the Rust program cannot be built here")
@pytest.mark.parametrize(
    ("package", "job", "message"),
    [
        ("unknown", "keys 1 1 k", "no such package"),
        ("maglev", "", "a number was expected: keys"),
        ("maglev", "keys 1 1 k\nplaces", "a line that says nothing: places"),
        ("maglev", "keys 1 1 k\ntarget 1 x", "a number was expected: target 1 x"),
    ],
)
def test_the_program_says_what_is_wrong(package: str, job: str, message: str) -> None:
    program = rust_peers.executable()
    assert program is not None
    done = subprocess.run([program, package], input=job, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert message in done.stderr


def test_the_map_and_the_mappings_of_crush() -> None:
    text = crush.map_of(Cluster(np.array([4, 0, 6]), np.array([0, 0, 1])))
    assert "device 2 osd.2" in text
    assert "osd.1" not in text
    assert "rack rack1 {\nid -3\nalg straw2\nhash 0\nitem osd.2 weight 6.000\n}" in text
    assert "item rack0 weight 4.000\nitem rack1 weight 6.000" in text
    job = Job(3, 2, ())
    table = crush.table_of("CRUSH rule 0 x 2 [7,1]\nCRUSH rule 0 x 0 [5]\nCRUSH rule 0 x 1 []\n", job)
    assert table.tolist() == [[5, -1], [-1, -1], [7, 1]]


def test_without_the_packages(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(placement, "installed", dict)
    cases = placement.cases(True, Context())
    assert {case.parameters["contender"] for case in cases} == {OURS, ANEW}
    rows = []
    for case in cases:
        used = {**case.parameters, **SMALL[case.parameters["scenario"]]}
        rows.append({"case": case.name, **used, **plain(placement.run(Case(case.name, used), Context()))})
    report = Checks(tmp_path)
    placement.report(rows, report, Context())
    assert all(check.held for check in report.checks)
    assert f"so their rows are left out: {', '.join(contenders.EVERYBODY[2:])}." in report.body()


def _step(key: str, by: float) -> Tamper:
    def tamper(row: dict[str, Any]) -> None:
        row["steps"][-1][key] += by

    return tamper


@pytest.mark.parametrize(
    ("scenario", "tamper", "checks"),
    [
        (GROW, _step("faults", 1), {"whole"}),
        (GROW, _step("moved", -1), {"moves are counted rightly"}),
        (GROW, _step("sharing", 0.01), {"racks"}),
        (GROW, _step("loads_off", 1), {"exact"}),
        (GROW, _step("racks_off", 1), {"exact"}),
        (GROW, _step("lookups_differ", 1), {"look-ups"}),
        (GROW, _step("partitions_bound", -1), {"fewest moves", "moves as listed"}),
        (GROW, _step("said_moves", 1), {"moves as listed"}),
        (GROW, _step("said_bound", 1), {"moves as listed"}),
        (GROW, _step("listed_wrong", 1), {"moves as listed"}),
        (GROW, _step("idle_moves", 1), {"no change, no move"}),
        (KEYS, lambda row: row.update(astray=1), {"onto the new node"}),
    ],
)
def test_checks_look_at_what_was_found(
    quick: tuple[Path, dict[str, Any]], scenario: str, tamper: Tamper, checks: set[str], tmp_path: Path
) -> None:
    row = next(row for row in quick[1]["results"] if row["case"] == f"{scenario}: {OURS}")
    changed = copy.deepcopy(row)
    assert failing([changed], tmp_path) == set()
    tamper(changed)
    assert failing([changed], tmp_path) == checks


def test_a_placement_that_moves_too_much_fails(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def anew(last: Placement, cluster: Cluster, context: Context) -> Rebalance:
        step = last.rebalance(cluster.weights, groups=ours._labels(cluster))
        made = ours.placement(cluster, last.n_partitions, last.k, last.seed + 1, 1)
        return dataclasses.replace(step, placement=made)

    monkeypatch.setattr(ours, "rebalanced", anew)
    assert failing([small(GROW)], tmp_path) == {"fewest moves", "moves as listed", "no change, no move"}
    row = small(KEYS)
    assert row["astray"] > 0
    assert "onto the new node" in failing([row], tmp_path)


def test_a_placement_that_ignores_racks_fails(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(ours, "_labels", lambda cluster: None)
    found = failing([small(GROW, ANEW)], tmp_path)
    assert {"racks"} <= found <= {"racks", "exact"}


def test_what_returns_and_what_is_like_new() -> None:
    assert 0 < small(RACK)["back"] < 1
    new = small(DRIFT)["beside_new"]
    assert abs(new["pairs_z"]) < 6
    assert new["others"] == trial._OTHERS
