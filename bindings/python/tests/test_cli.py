"""The command line: every command, its tables, JSON, pictures and errors."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import scipy.io
import scipy.sparse as sparse
from click.testing import CliRunner, Result
from PIL import Image

import phaserouter as pr
from phaserouter import stats
from phaserouter.cli import main
from phaserouter.stages import STAGES, read_pbm, write_pbm

RNG = np.random.default_rng(12)
S, T = RNG.integers(0, 9, 30), RNG.integers(0, 20, 12)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test runs in a directory with input files of its own."""
    monkeypatch.chdir(tmp_path)
    np.save("s.npy", S)
    np.save("t.npy", T)
    np.savez("both.npz", sources=S, targets=T)
    np.savez("one.npz", T)
    Path("t.csv").write_text("degree\n" + "\n".join(map(str, T)) + "\n")
    Path("two.csv").write_text("\ufefflow,high\n" + "\n".join(f"{t},{t + 1}" for t in T))
    Path("plain.csv").write_text("".join(f"{t},{t + 1}\r\n" for t in T))
    ones = np.arange(30) < T[:, None]
    write_pbm("t.pbm", ones)
    sparse.save_npz("sparse.npz", sparse.csr_array(ones))
    scipy.io.mmwrite("t.mtx", sparse.coo_array(ones.astype(int)))
    scipy.io.mmwrite("dense.mtx", ones.astype(int))
    np.save("matrix.npy", ones)


def run(*args: str) -> Result:
    return CliRunner().invoke(main, args, prog_name="phaserouter")


def ok(*args: str) -> str:
    result = run(*args)
    assert result.exit_code == 0, result.output
    return result.stdout


def ok_json(*args: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(ok(*args, "--json"))
    return found


def fails(status: int, *args: str) -> str:
    result = run(*args)
    assert result.exit_code == status, result.output
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    return result.stderr


def pixels(path: str) -> np.ndarray:
    return np.array(Image.open(path).convert("L"))


@pytest.mark.parametrize(
    "file",
    ["t.npy", "one.npz", "both.npz", "t.csv", "t.pbm", "sparse.npz", "t.mtx", "dense.mtx", "matrix.npy"],
)
def test_route_reads_every_kind_of_file(file: str) -> None:
    ok("route", "s.npy", file, "-k", "3", "--seed", "7", "--out", "r.npz")
    assert pr.Routes.load("r.npz") == pr.route(S, T, 3, seed=7)


@pytest.mark.parametrize(
    "arguments", [["two.csv", "--target-column", "low"], ["plain.csv", "--target-column", "0"]]
)
def test_route_reads_a_column(arguments: list[str]) -> None:
    ok("route", "s.npy", *arguments, "-k", "3", "--seed", "7", "--out", "r.npz")
    assert pr.Routes.load("r.npz") == pr.route(S, T, 3, seed=7)


def test_route_writes_every_kind_of_file() -> None:
    expected = pr.route(S, T, 3, seed=7)
    for kind in ("npz", "csv", "mtx"):
        ok("route", "s.npy", "t.npy", "-k", "3", "--seed", "7", "--out", f"r.{kind}")
    pairs = np.loadtxt("r.csv", int, delimiter=",", skiprows=1)
    assert Path("r.csv").read_text().startswith("source,target\n")
    assert pairs.tolist() == [[i, j] for i, row in enumerate(expected) for j in row]
    np.testing.assert_array_equal(scipy.io.mmread("r.mtx").toarray(), expected.to_csr().toarray())


def test_route_reports() -> None:
    expected = pr.route(S, T, 3, seed=7)
    found = ok_json("route", "s.npy", "t.npy", "-k", "3", "--seed", "7", "--plot", "p.png", "--theme", "dark")
    assert found["active_routes"] == expected.counts.sum()
    assert found["seed"] == 7
    metrics = stats.load_metrics(expected.column_loads(), T)
    assert found["load_over_capacity"] == pytest.approx(metrics.to_dict())
    assert found["loads"]["max"] == expected.column_loads().max()
    assert pixels("p.png").mean() < 60
    shown = ok("route", "s.npy", "t.npy", "-k", "3", "--seed", "7", "--out", "r.csv")
    assert f"{expected.counts.sum()}" in shown
    assert "r.csv" in shown


def test_route_options() -> None:
    options = {"selection": "first", "sort_rows": True, "row_permutations": True, "num_threads": 1}
    flags = ["--selection", "first", "--sort-rows", "--row-permutations", "--num-threads", "1"]
    found = ok_json("route", "s.npy", "t.npy", "-k", "3", "--seed", "7", *flags, "--out", "r.npz")
    assert pr.Routes.load("r.npz") == pr.route(S, T, 3, seed=7, **options)
    assert found["load_over_capacity"]["max"] <= 1, "loads were not held against permuted degrees"


def test_route_draws_and_reports_a_seed() -> None:
    found = ok_json("route", "s.npy", "t.npy", "-k", "3", "--out", "r.npz")
    assert pr.Routes.load("r.npz") == pr.route(S, T, 3, seed=found["seed"])


def test_assign() -> None:
    weights = T + 1
    np.save("w.npy", weights)
    found = ok_json(
        "assign", "w.npy", "--sources", "1_000", "-k", "3", "--seed", "5", "--out", "r.npz", "--plot", "p.svg"
    )
    assert pr.Routes.load("r.npz") == pr.assign(1000, weights, 3, seed=5)
    assert found["load_over_capacity"]["max"] == found["load_over_capacity"]["min"] == 1
    assert Path("p.svg").read_text().startswith("<?xml")
    shown = ok("assign", "two.csv", "--column", "high", "--sources", "100", "-k", "3", "--sort-rows")
    assert "100 of 100" in shown


def test_stats() -> None:
    arguments = ["stats", "s.npy", "t.npy", "-k", "3", "--samples", "60", "--seed", "4"]
    found = ok_json(*arguments, "--target", "2", "--plot", "p.png")
    expected = stats.monte_carlo_stats(S, T, 3, 60, 4)
    law = stats.column_load_law(S, T)
    assert found["fill"] == pytest.approx(expected["fill"])
    assert found["expected_fill"] == pytest.approx(stats.expected_fill(S, T, 3))
    assert found["target_load"]["sampled"]["mean"] == pytest.approx(expected["mean_load"][2])
    assert found["target_load"]["law"]["p95"] == law.ppf(0.95)[2]
    assert found["target_load"]["law"]["std"] == pytest.approx(law.std()[2])
    assert pixels("p.png").std() > 10
    shown = ok(*arguments)
    assert f"Load of target {int(np.argmax(T))} " in shown


def test_stats_explains_empty_rows() -> None:
    np.save("low.npy", np.full(200, 4))
    assert "Rows are 98% empty: a row has 0.08 candidates" in " ".join(
        ok("stats", "low.npy", "low.npy", "-k", "4", "--samples", "5").split()
    )


def test_plan() -> None:
    found = ok_json(
        "plan",
        "--sources",
        "500",
        "--targets",
        "40",
        "-k",
        "2",
        "-k",
        "8",
        "--samples",
        "20",
        "--plot",
        "p.png",
    )
    assert [plan["k"] for plan in found["plans"]] == [2, 8]
    for plan in found["plans"]:
        k = plan["k"]
        assert plan["skew_assign"] == 1
        assert plan["share"] == 500 * k // 40
        target = stats.degrees_for_fill(500, 40, k, 0.99).target_degree
        best = stats.degrees_for_fill(500, 40, k, 0.99, target_degrees=np.full(40, int(target)))
        assert (plan["source_degree"], plan["target_degree"]) == (best.source_degree, target)
        assert plan["headroom"] == pytest.approx(plan["capacity"] / plan["share"])
        assert plan["skew_hash"] > 1
        assert plan["skew_route"] > 1
    assert pixels("p.png").std() > 10
    shown = ok("plan", "--sources", "100", "--targets", "20", "--samples", "3")
    assert "assign" in shown


def test_plan_of_uneven_weights() -> None:
    np.save("w.npy", np.array([1000, 1, 1, 0]))
    found = ok_json("plan", "--sources", "100", "--weights", "w.npy", "-k", "1", "-k", "3", "--samples", "3")
    assert found["targets"] == 4
    assert found["plans"][1]["skew_assign"] == 1
    ok("plan", "--sources", "100", "--weights", "two.csv", "--column", "high", "-k", "2", "--samples", "3")


@pytest.mark.parametrize("k", ["1", "2"])
def test_plan_of_few_targets_with_a_weight(k: str) -> None:
    np.save("w.npy", np.array([1000, 1, 0, 0]))
    arguments = [
        "plan",
        "--sources",
        "10",
        "--weights",
        "w.npy",
        "-k",
        k,
        "--fill",
        "0.9999",
        "--samples",
        "3",
    ]
    found = ok_json(*arguments, "--plot", "p.png")["plans"][0]
    degrees = pr.apportion([1000, 1, 0, 0], round(found["target_degree"] * 4), 10)
    law = stats.row_candidate_law(np.full(10, found["source_degree"]), degrees)
    assert law.sf(int(k) - 1).min() >= 0.9999


def test_compare() -> None:
    found = ok_json(
        "compare", "--sources", "600", "--targets", "12", "-k", "2", "--seed", "3", "--plot", "p.png"
    )
    routers = {result["router"]: result for result in found["routers"]}
    assert len(routers) == 10
    scored, exact = routers["assign by scores"], routers["assign by scores, exact"]
    assert (exact["max_over_share"], exact["cv"], exact["dropped"], scored["dropped"]) == (1, 0, 0, 0)
    assert exact["gate_kept"] <= scored["gate_kept"] < 1
    assert scored["max_over_share"] <= 1.25
    # No router can keep more within the same capacities: it is the optimum.
    assert scored["gate_kept"] == max(r["gate_kept"] for r in routers.values())
    phase, gate = routers["phase router (assign)"], routers["top-k gate with capacity"]
    assert (phase["max_over_share"], phase["cv"], phase["dropped"]) == (1, 0, 0)
    assert gate["max_over_share"] <= 1.25
    assert 0.3 < gate["gate_kept"] <= 1
    assert routers["top-k gate"]["max_over_share"] > 1.25
    assert routers["top-k gate"]["dropped"] > 0.05
    assert routers["Sinkhorn gate"]["cv"] < routers["top-k gate"]["cv"] / 2
    assert pixels("p.png").std() > 10
    assert "rendezvous" in ok("compare", "--sources", "60", "--targets", "5", "-k", "2")


def test_compare_own_gates_and_weights() -> None:
    scores = RNG.random((50, 12))
    np.save("g.npy", scores)
    found = ok_json(
        "compare",
        "-k",
        "2",
        "--gates",
        "g.npy",
        "--weights",
        "t.csv",
        "--seed",
        "1",
        "--capacity-factor",
        "50",
    )
    routers = {result["router"]: result for result in found["routers"]}
    assert (found["sources"], found["targets"]) == (50, 12)
    assert routers["top-k gate"]["gate_kept"] == pytest.approx(1, abs=0.35)
    # Every route of the phase router counts, as its capacities are 50 times its loads.
    targets = pr.assign(50, T, 2, seed=1).targets
    best = np.sort(scores, axis=1)[:, -2:].sum()
    assert routers["phase router (assign)"]["gate_kept"] == pytest.approx(
        np.take_along_axis(scores, targets.astype(int), 1).sum() / best
    )


def test_compare_does_without_gates_where_scores_would_be_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    from phaserouter.cli import compare

    monkeypatch.setattr(compare, "_MOST_SCORES", 99)
    found = ok_json("compare", "--sources", "10", "--targets", "10", "-k", "2", "--seed", "1")
    assert [router["router"] for router in found["routers"]][-1] == "Chung-Lu"
    assert {router["gate_kept"] for router in found["routers"]} == {None}
    assert "Without gates" in ok("compare", "--sources", "10", "--targets", "10", "-k", "2")
    assert "gate" in ok("compare", "--sources", "9", "--targets", "11", "-k", "2")


def test_compare_leaves_out_what_cannot_be() -> None:
    from phaserouter.comparison import compare, generated_scores

    rng = np.random.default_rng(1)
    names = [r["router"] for r in compare(40, np.ones(5, int), 2, 1.0, 1, generated_scores(rng, 40, 5, 1.0))]
    assert "assign by scores" in names
    assert "assign by scores, exact" not in names, "the same as the row above"
    wide = compare(3, np.ones(4097, int), 1, 1.25, 1, generated_scores(rng, 3, 4097, 1.0))
    assert not [r for r in wide if "by scores" in r["router"]]
    assert [r for r in wide if r["router"] == "Sinkhorn gate"]


def test_compare_counts_what_capacities_turn_away() -> None:
    from phaserouter import baselines
    from phaserouter.comparison import compare, generated_scores

    m, n, k, seed = 300, 7, 3, 5
    scores, weights = generated_scores(np.random.default_rng(seed), m, n, 1.0), np.arange(1, n + 1)
    results = {result["router"]: result for result in compare(m, weights, k, 1.1, seed, scores)}
    shares = pr.shares(weights, k * m, m, seed=seed)
    limits = (shares * 1.1 + 1e-9).astype(int)
    best = np.sort(scores, axis=1)[:, -k:].sum()
    single = scores.astype(np.float32)
    best_of_all = pr.assign_by_scores(single, k, upper=limits, seed=seed)
    assert best_of_all.verify(single)
    kept_scores = np.take_along_axis(scores, best_of_all.targets, 1)
    assert results["assign by scores"]["gate_kept"] == pytest.approx(kept_scores.sum() / best)
    for name, routes in {
        "uniform hash": baselines.uniform_hash(m, n, k, seed),
        "top-k gate": baselines.top_k(scores, k),
        "Sinkhorn gate": baselines.sinkhorn(scores, k, weights),
    }.items():
        room, kept = limits.tolist(), 0.0
        refused = 0
        for i, row in enumerate(routes.tolist()):
            for target in row:
                if room[target] > 0:
                    room[target] -= 1
                    kept += scores[i, target]
                else:
                    refused += 1
        assert results[name]["dropped"] == pytest.approx(refused / (m * k))
        assert results[name]["gate_kept"] == pytest.approx(kept / best)
        loads = np.bincount(routes.ravel(), minlength=n)
        assert results[name]["max_over_share"] == pytest.approx((loads / shares).max())
        assert refused > 0


def test_stages() -> None:
    found = ok_json(
        "stages", "s.npy", "t.npy", "--seed", "2", "--out", "d", "--format", "pbm", "--plot", "p.png"
    )
    from phaserouter.stages import stages

    made = stages(S, T, 2)
    for name in STAGES:
        np.testing.assert_array_equal(read_pbm(f"d/{name}.pbm"), getattr(made, name))
        assert found["stages"][name]["ones"] == getattr(made, name).sum()
    assert pixels("p.png").std() > 10
    shown = ok("stages", "--size", "16", "--seed", "2", "--out", "e", "--scale", "2", "--row-permutations")
    assert pixels("e/o.png").shape == (32, 32)
    assert "e/s_final.png" in shown
    assert "t_prepared" in ok("stages", "--size", "8")


def test_bench() -> None:
    found = ok_json(
        "bench",
        "--size",
        "64",
        "--size",
        "128",
        "-k",
        "4",
        "--repeat",
        "2",
        "--num-threads",
        "1",
        "--plot",
        "p.png",
    )
    rows = found["results"]
    assert [(row["job"], row["N"]) for row in rows][:4] == [
        ("route", 64),
        ("assign", 64),
        ("uniform hash (NumPy)", 64),
        ("route", 128),
    ]
    for row in rows:
        assert row["ms"] >= row["fastest_ms"] > 0
        assert row["routes_per_second"] == pytest.approx(row["routes"] / row["ms"] * 1e3)
    assert rows[1]["routes"] == 64 * 4
    assert pixels("p.png").std() > 10
    assert "million routes/s" in ok("bench", "--size", "32", "--repeat", "1")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_demo(theme: str) -> None:
    found = ok_json("demo", "--out", "pictures", "--theme", theme, "--seed", "3")
    phase, uniform, weighted = found["internet"]
    assert (phase["max_over_share"], phase["dropped"]) == (1, 0)
    assert uniform["max_over_share"] > weighted["max_over_share"] > 1
    # As phase-route measures it: 52.0 % and 10.9 %.
    assert uniform["dropped"] == pytest.approx(0.52, abs=0.01)
    assert weighted["dropped"] == pytest.approx(0.109, abs=0.01)
    digits = {result["router"]: result for result in found["digits"]}
    assert digits["phase router (assign)"]["dropped"] == 0
    assert digits["top-k gate with capacity"]["dropped"] > 0
    assert digits["top-k gate with capacity"]["gate_kept"] > 0.9
    for row in found["fill"]:
        assert row["fill_sampled"] == pytest.approx(row["fill_exact"], abs=0.01)
    assert len(found["pictures"]) == 4
    for picture in found["pictures"]:
        assert pixels(picture).std() > 5
        assert (pixels(picture)[0, 0] > 128) == (theme == "light")


def test_demo_explains() -> None:
    shown = ok("demo")
    assert "Internet's 22,963 autonomous systems" in shown
    assert "phaserouter-demo/pipeline.png" in shown
    assert Path("phaserouter-demo/digits-routers.png").is_file()


def test_info() -> None:
    found = ok_json("info")
    assert found["version"] == pr.version()
    assert found["spec_version"] == 1
    assert found["simd_level"] == pr.simd_level()
    assert found["threading"] == pr.threading_runtime()
    assert found["threads"] >= 1
    assert pr.simd_level() in ok("info")


def test_info_of_the_portable_kernels() -> None:
    environment = {**os.environ, "PHASE_ROUTER_SIMD": "scalar"}
    command = [sys.executable, "-m", "phaserouter", "info"]
    shown = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    assert "scalar" in shown
    assert "portable kernels" in shown


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(shell: str) -> None:
    assert "_PHASEROUTER_COMPLETE" in ok("completion", shell)


def test_completion_completes() -> None:
    environment = {
        **os.environ,
        "_PHASEROUTER_COMPLETE": "bash_complete",
        "COMP_WORDS": "phaserouter as",
        "COMP_CWORD": "1",
    }
    command = [str(Path(sys.executable).with_name("phaserouter"))]
    assert subprocess.run(command, env=environment, capture_output=True, text=True).stdout.split() == [
        "plain,assign"
    ]


def test_help_and_version() -> None:
    shown = ok("--help")
    for command in (
        "route",
        "assign",
        "stats",
        "plan",
        "compare",
        "stages",
        "bench",
        "demo",
        "info",
        "completion",
    ):
        line = next(line for line in shown.splitlines() if line.split()[:1] == [command])
        assert line.endswith("."), "no description, or one that is cut off"
        assert not line.endswith("...")
        described = ok(command, "--help")
        assert described.startswith(f"Usage: phaserouter {command}")
        assert ok(command, "-h") == described
    assert ok("--version").startswith(f"phaserouter {pr.version()}, routing spec 1")


ERRORS = {
    "unknown command": (2, ["rout"], "No such command"),
    "missing k": (2, ["route", "s.npy", "t.npy"], "Missing option '-k'"),
    "missing file": (2, ["route", "none.npy", "t.npy", "-k", "1"], "does not exist"),
    "bad k": (2, ["route", "s.npy", "t.npy", "-k", "x"], "'x' is not an integer"),
    "negative k": (2, ["route", "s.npy", "t.npy", "-k", "-1"], "-1 is not in [0, 2147483647]"),
    "bad seed": (
        2,
        ["route", "s.npy", "t.npy", "-k", "1", "--seed", str(2**64)],
        "is not in [0, 18446744073709551615]",
    ),
    "kind": (1, ["route", "s.txt", "t.npy", "-k", "1"], "s.txt: unknown kind of file"),
    "out kind": (1, ["route", "s.npy", "t.npy", "-k", "1", "--out", "r.txt"], "r.txt: unknown kind of file"),
    "out directory": (
        1,
        ["route", "s.npy", "t.npy", "-k", "1", "--out", "no/r.csv"],
        "no/r.csv: No such file or directory",
    ),
    "plot kind": (
        1,
        ["route", "s.npy", "t.npy", "-k", "1", "--plot", "p.xyz"],
        "p.xyz: Format 'xyz' is not supported",
    ),
    "degrees": (1, ["route", "high.npy", "t.npy", "-k", "1"], "sources: entry 0 is 99, not in [0, 12]"),
    "several columns": (
        1,
        ["route", "s.npy", "two.csv", "-k", "1"],
        "two.csv: 2 columns; say which is meant: low, high",
    ),
    "no such column": (
        1,
        ["route", "s.npy", "two.csv", "-k", "1", "--target-column", "x"],
        "no column 'x'; there are low, high",
    ),
    "no such number": (
        1,
        ["route", "s.npy", "plain.csv", "-k", "1", "--target-column", "2"],
        "there are 0 to 1",
    ),
    "column of npy": (
        1,
        ["route", "s.npy", "t.npy", "-k", "1", "--target-column", "x"],
        "only .csv and .parquet files have columns",
    ),
    "bad row": (
        1,
        ["route", "s.npy", "bad.csv", "-k", "1"],
        "bad.csv: line 3: an integer is expected, not 'x'",
    ),
    "long number": (1, ["route", "s.npy", "long.csv", "-k", "1"], "does not fit in 64 bits"),
    "binary csv": (1, ["route", "s.npy", "binary.csv", "-k", "1"], "binary.csv: not a text file"),
    "not npy": (1, ["route", "fake.npy", "t.npy", "-k", "1"], "fake.npy: not a NumPy array"),
    "not npz": (1, ["route", "fake.npz", "t.npy", "-k", "1"], "fake.npz: not an archive"),
    "many arrays": (
        1,
        ["route", "many.npz", "t.npy", "-k", "1"],
        "many.npz: it holds a, b; expected one array, or one named sources",
    ),
    "not mtx": (1, ["route", "fake.mtx", "t.npy", "-k", "1"], "fake.mtx: not a Matrix Market file"),
    "not pbm": (1, ["route", "fake.pbm", "t.npy", "-k", "1"], "fake.pbm is not a PBM picture"),
    "weights": (
        1,
        ["assign", "matrix.npy", "--sources", "9", "-k", "1"],
        "matrix.npy: one row of integers are expected",
    ),
    "infeasible": (1, ["assign", "t.npy", "--sources", "9", "-k", "13"], "13 different targets"),
    "stats target": (1, ["stats", "s.npy", "t.npy", "-k", "1", "--target", "12"], "there are 12 targets"),
    "stats of nothing": (1, ["stats", "empty.npy", "empty.npy", "-k", "1"], "no sources or no targets"),
    "stages of nothing": (1, ["stages", "empty.npy", "empty.npy"], "no sources or no targets"),
    "stages one": (2, ["stages", "s.npy"], "TARGETS is missing"),
    "plan": (2, ["plan", "--sources", "9"], "say how many"),
    "plan targets": (
        2,
        ["plan", "--sources", "9", "--weights", "t.npy", "--targets", "3"],
        "t.npy has 12",
    ),
    "plan k": (1, ["plan", "--sources", "9", "--targets", "3", "-k", "4"], "only 3 targets have a weight"),
    "plan weights": (
        1,
        ["plan", "--sources", "9", "--weights", "zero.npy"],
        "weights must be at least 0",
    ),
    "plan fill": (
        2,
        ["plan", "--sources", "9", "--targets", "3", "--fill", "1"],
        "1.0 is not between 0 and 1",
    ),
    "plan fill word": (2, ["plan", "--sources", "9", "--targets", "3", "--fill", "x"], "'x' is not a number"),
    "gates": (1, ["compare", "-k", "1", "--gates", "s.npy"], "a matrix of numbers, sources x targets"),
    "gates file": (1, ["compare", "-k", "1", "--gates", "fake.npy"], "fake.npy: not a NumPy array"),
    "gates sign": (
        1,
        ["compare", "-k", "1", "--gates", "negative.npy"],
        "scores must be finite and at least 0",
    ),
    "gates size": (
        1,
        ["compare", "-k", "1", "--gates", "gates.npy", "--weights", "t.npy"],
        "12 weights, but gates.npy has scores of 3",
    ),
    "factor": (2, ["compare", "-k", "1", "--capacity-factor", "0"], "0.0 is not a positive number"),
    "infinite factor": (
        2,
        ["compare", "-k", "1", "--capacity-factor", "inf"],
        "inf is not a positive number",
    ),
    "hot": (2, ["compare", "-k", "1", "--hot", "nan"], "nan is not finite"),
    "bench size": (2, ["bench", "--size", "0"], "0 is not in [1, 2147483647]"),
    "completion": (2, ["completion", "tcsh"], "is not one of"),
}


@pytest.mark.parametrize("name", ERRORS)
def test_errors_are_one_line_and_a_status(name: str) -> None:
    for fake in ("fake.npy", "fake.npz", "fake.mtx", "fake.pbm", "s.txt"):
        Path(fake).write_text("not that\n")
    np.save("high.npy", [99, 1])
    np.save("empty.npy", np.zeros(0, int))
    np.save("zero.npy", np.zeros(3, int))
    np.save("negative.npy", -np.ones((3, 3)))
    np.save("gates.npy", np.ones((5, 3)))
    np.savez("many.npz", a=S, b=T)
    Path("bad.csv").write_text("degree\n1\nx\n")
    Path("long.csv").write_text(f"{10**30}\n")
    Path("binary.csv").write_bytes(b"\xff\xfe\x00\x01")
    status, arguments, message = ERRORS[name]
    shown = fails(status, *arguments)
    assert message in shown
    if status == 1:
        assert shown.startswith("Error: ")
        assert shown.count("\n") == 1


def test_as_a_module_and_through_a_closed_pipe() -> None:
    command = [sys.executable, "-m", "phaserouter"]
    done = subprocess.run([*command, "route", "s.npy", "t.npy", "-k", "1"], capture_output=True, text=True)
    assert done.returncode == 0
    failed = subprocess.run(
        [*command, "assign", "t.npy", "--sources", "9", "-k", "99"], capture_output=True, text=True
    )
    assert failed.returncode == 1
    assert failed.stderr.startswith("Error: ")
    assert "Traceback" not in failed.stderr
    closed = subprocess.Popen(
        [*command, "bench", "--size", "16", "--repeat", "1"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    closed.stdout.close()
    assert b"Traceback" not in closed.stderr.read()
    closed.stderr.close()
    closed.wait()
