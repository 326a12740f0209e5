"""phaserouter evaluate: resuming, reports, checks that fail, and the suite of a single job."""

from __future__ import annotations

import csv
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import phaserouter as pr
import pytest
from click.testing import CliRunner, Result
from matplotlib.figure import Figure
from phaserouter.cli import main
from PIL import Image
from suite_parts import ApportionedRouter

from phaserouter_evaluation import SUITES, Case, Context, Summary, run_suite, single, suite_named, write_index
from phaserouter_evaluation import _machine as machine
from phaserouter_evaluation import _run as runs
from phaserouter_evaluation._measure import milliseconds, rng_of, uniform_degrees
from phaserouter_evaluation._report import Report
from phaserouter_evaluation._store import Store

ORIGIN = {
    "phaserouter": "1",
    "routing spec": 1,
    "instruction set level": "scalar",
    "package": "def",
    "commit": "abc",
    "processor": "p",
    "processors": 2,
    "memory": "1 GiB",
    "system": "s",
    "python": "3",
    "numpy": "2",
}


class Squares:
    """A suite of small numbers, which counts its runs."""

    TITLE = "Squares"

    def __init__(self, numbers: tuple[int, ...] = (1, 2, 3), fail_at: int | None = None) -> None:
        self.numbers, self.fail_at, self.ran = numbers, fail_at, list[int]()

    def cases(self, quick: bool, context: Context) -> list[Case]:
        chosen = self.numbers[:1] if quick else self.numbers
        return [Case(f"square {x}", {"x": x}, 2**62 if x == 99 else 0) for x in chosen]

    def run(self, case: Case, context: Context) -> dict[str, Any]:
        x = case.parameters["x"]
        if x == self.fail_at:
            raise KeyboardInterrupt
        self.ran.append(x)
        return {"square": np.int64(x * x), "root": np.float64(x) ** 0.5, "nothing": float("nan")}

    def report(self, rows: list[dict[str, Any]], report: Report, context: Context) -> None:
        report.heading("All | of them")
        report.table(
            "squares", "Squares", {"case": "case", "square": "square", "root": ("root", "{:.2f}")}, rows
        )
        report.check(
            "squares", "x | x is a square", all(r["square"] == r["x"] ** 2 for r in rows), "compared"
        )


@pytest.fixture
def squares(monkeypatch: pytest.MonkeyPatch) -> Squares:
    suite = Squares()
    monkeypatch.setattr(runs, "suite_named", lambda name: suite)
    return suite


def go(out: Path, **options: Any) -> Summary:  # noqa: ANN401 - those of run_suite
    origin = options.pop("origin", ORIGIN)
    return run_suite("single", out, options.pop("context", Context()), origin, **options)


def results(out: Path, suite: str = "single") -> dict[str, Any]:
    found: dict[str, Any] = json.loads((out / suite / "results.json").read_text())
    return found


def test_a_run_that_was_broken_off_goes_on(squares: Squares, tmp_path: Path) -> None:
    squares.fail_at = 3
    with pytest.raises(KeyboardInterrupt):
        go(tmp_path)
    assert not (tmp_path / "single").exists()
    squares.fail_at = None
    assert go(tmp_path).cases == 3
    assert squares.ran == [1, 2, 3]
    go(tmp_path, fresh=True)
    assert squares.ran == [1, 2, 3, 1, 2, 3]


@pytest.mark.parametrize(
    "change",
    [
        {"context": Context(seed=2)},
        {"context": Context(num_threads=1)},
        {"origin": {**ORIGIN, "commit": "abd"}},
        {"origin": {**ORIGIN, "package": "dee"}},
        {"origin": {**ORIGIN, "processor": "q"}},
    ],
)
def test_results_of_other_circumstances_are_not_taken_up(
    change: dict[str, Any], squares: Squares, tmp_path: Path
) -> None:
    go(tmp_path)
    go(tmp_path, **change)
    assert squares.ran == [1, 2, 3, 1, 2, 3]


def test_a_line_that_was_cut_short_counts_for_nothing(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    Store(path, Context(), ORIGIN).add(Case("a", {"x": 1}), {"y": 2}, 0.5)
    text = path.read_text()
    path.write_text(text + text.strip()[:-9])
    store = Store(path, Context(), ORIGIN)
    assert store.find(Case("a", {"x": 1})) == {"values": {"y": 2}, "seconds": 0.5}
    assert store.find(Case("a", {"x": 2})) is None
    store.add(Case("b", {}), {"z": 3}, 1.0)
    assert Store(path, Context(), ORIGIN).find(Case("b", {})) == {"values": {"z": 3}, "seconds": 1.0}


def test_a_report_has_its_tables_checks_and_origin(squares: Squares, tmp_path: Path) -> None:
    seen: list[tuple[str, int, int]] = []
    summary = go(tmp_path, command="phaserouter evaluate x", progress=lambda *what: seen.append(what))
    assert (summary.cases, summary.left_out, summary.failed) == (3, 0, [])
    assert [name for name, _, _ in seen] == ["square 1", "square 2", "square 3", "report"]
    assert seen[-1] == ("report", 3, 3)
    text = (tmp_path / "single" / "README.md").read_text()
    assert text.startswith("# Squares\n\nMade by `phaserouter evaluate x`, a full run, seed 1")
    assert "commit abc, package def; p, 2 processors, kernels scalar" in text
    assert "1 of 1 hold." in text
    assert "| squares | x \\| x is a square | compared | holds |" in text
    assert "| square 3 | 9 | 1.73 |" in text
    with (tmp_path / "single" / "squares.csv").open() as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["case", "square", "root"]
    assert rows[3] == ["square 3", "9", str(3**0.5)]
    found = results(tmp_path)
    assert found["results"][1] == {"case": "square 2", "x": 2, "square": 4, "root": 2**0.5, "nothing": None}
    assert (found["provenance"], found["quick"], found["seed"]) == (ORIGIN, False, 1)


def test_files_of_an_earlier_report_go_and_no_others(squares: Squares, tmp_path: Path) -> None:
    go(tmp_path)
    (tmp_path / "single" / "mine.txt").write_text("mine")
    found = results(tmp_path)
    (tmp_path / "single" / "old.png").write_text("old")
    (tmp_path / "outside").write_text("outside")
    found["files"] += ["old.png", "../outside", "never-there.csv"]
    (tmp_path / "single" / "results.json").write_text(json.dumps(found))
    go(tmp_path, quick=True)
    assert sorted(path.name for path in (tmp_path / "single").iterdir()) == [
        "README.md",
        "mine.txt",
        "results.json",
        "squares.csv",
    ]
    assert (tmp_path / "outside").exists()
    (tmp_path / "single" / "results.json").write_text("not JSON")
    assert go(tmp_path).cases == 3


def test_what_does_not_fit_is_left_out_and_named(
    squares: Squares, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    squares.numbers = (1, 99)
    summary = go(tmp_path)
    assert (summary.cases, summary.left_out, squares.ran) == (1, 1, [1])
    text = (tmp_path / "single" / "README.md").read_text()
    assert "too little memory free: square 99 (4294967296.0 GiB)" in text
    assert results(tmp_path)["left_out"] == ["square 99"]
    squares.numbers = (99,)
    nothing = go(tmp_path)
    assert (nothing.cases, nothing.checks) == (0, [])
    # A system that does not tell its memory is not in the way.
    monkeypatch.setattr(runs, "available_memory", lambda: 0)
    assert go(tmp_path).left_out == 0


@pytest.mark.parametrize("suite", SUITES)
def test_a_suite_that_can_check_nothing_fails(
    suite: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runs, "available_memory", lambda: 1)
    done = invoke(suite, "--quick", "--out", str(tmp_path))
    free = [case for case in suite_named(suite).cases(True, Context()) if case.bytes_needed <= 1]
    assert not free, "every case says what it needs"
    assert done.exit_code == 1, done.output
    assert f"{suite}: nothing was checked" in done.stderr
    assert "too little memory free" in (tmp_path / suite / "README.md").read_text()


def test_damaged_files_of_earlier_runs_are_not_in_the_way(squares: Squares, tmp_path: Path) -> None:
    (tmp_path / "moe").mkdir()
    (tmp_path / "moe" / "results.json").write_text('{"checks": [')
    (tmp_path / "laws").mkdir()
    (tmp_path / "laws" / "results.json").write_text("[]")
    (tmp_path / ".cases").mkdir()
    (tmp_path / ".cases" / "single.jsonl").write_bytes(b'{"key": "\xff\n')
    assert go(tmp_path).cases == 3
    write_index(tmp_path)
    text = (tmp_path / "README.md").read_text()
    assert "single/README.md" in text
    assert "moe" not in text
    assert not list(tmp_path.rglob("*.new"))


def test_the_index_lists_what_is_there(squares: Squares, tmp_path: Path) -> None:
    go(tmp_path, quick=True)
    write_index(tmp_path)
    text = (tmp_path / "README.md").read_text()
    assert "| [single](single/README.md) | Squares (quick) | 1 | 1 of 1 | 0 | abc |" in text
    assert text.count("](") == 1


def test_numbers_in_tables(tmp_path: Path) -> None:
    report = Report(tmp_path)
    rows = [
        {"a": 1234567, "b": 0.00012346, "c": None, "d": True},
        {"a": 12345.6, "b": float("nan"), "d": "x|y"},
    ]
    report.table("t", "T", {"a": "A", "b": "B", "c": "C", "d": "D"}, rows)
    lines = report.body().splitlines()
    assert lines[3:] == [
        "|---:|---:|---:|---|",
        "| 1,234,567 | 0.0001235 | - | yes |",
        "| 12,346 | - | - | x\\|y |",
    ]


def test_pictures_are_light_and_look_like_the_figure(tmp_path: Path) -> None:
    figure = Figure(figsize=(4, 3))
    figure.subplots().plot([1, 2], [3, 4], color="#0072B2")
    report = Report(tmp_path)
    report.picture("line", figure, "A line.")
    assert "![A line.](line.png)" in report.body()
    with Image.open(tmp_path / "line.png") as picture:
        assert picture.size == (440, 330)
        pixels = np.array(picture.convert("RGB")).reshape(-1, 3).astype(int)
    assert np.abs(pixels - (0x00, 0x72, 0xB2)).sum(axis=1).min() < 12
    assert (tmp_path / "line.png").stat().st_size < 10_000


def test_times_and_inputs() -> None:
    calls = []
    found = milliseconds(lambda: calls.append(1), seconds=0, least=4)
    assert len(calls) == 5
    assert found["runs_ms"] == 4
    assert 0 <= found["least_ms"] <= found["median_ms"]
    first, second = rng_of(Context(), 1).random(3), rng_of(Context(), 2).random(3)
    assert not np.array_equal(first, second)
    np.testing.assert_array_equal(first, rng_of(Context(), 1).random(3))
    degrees = uniform_degrees(rng_of(Context()), 1000, 3, 5)
    assert (degrees.dtype, set(degrees.tolist())) == (np.uint32, {3, 4, 5})


@pytest.mark.skipif(shutil.which("git") is None, reason="no git here, and so no commit to find")
def test_the_commit_is_that_of_the_checkout(tmp_path: Path) -> None:
    def git(*arguments: str) -> str:
        identity = ["-c", "user.name=n", "-c", "user.email=e@example.org"]
        done = subprocess.run(
            ["git", "-C", str(tmp_path), *identity, *arguments], check=True, capture_output=True, text=True
        )
        return done.stdout.strip()

    assert machine.commit(tmp_path) == "unknown"
    git("init", "-q")
    assert machine.commit(tmp_path) == "unknown", "another project"
    for sources, package in machine._PACKAGES.items():
        for path in package.rglob("*.py"):
            copy = tmp_path / sources / path.relative_to(package)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
    header = tmp_path / "header.h"
    header.touch()
    git("add", ".")
    git("commit", "-q", "-m", "one")
    revision = git("rev-parse", "--short=12", "HEAD")
    (tmp_path / "docs" / "results").mkdir(parents=True)
    (tmp_path / "docs" / "results" / "new.csv").touch()
    assert machine.commit(tmp_path / "bindings") == revision
    header.write_text("changed")
    assert machine.commit(tmp_path) == f"{revision} with changes"
    for sources in machine._PACKAGES:
        changed = tmp_path / sources / "__init__.py"
        as_it_runs = changed.read_bytes()
        changed.write_text("other code")
        assert machine.commit(tmp_path) == "unknown", "not what runs"
        changed.write_bytes(as_it_runs)
    assert machine.commit(tmp_path) != "unknown"


def test_provenance_is_complete() -> None:
    found = machine.provenance()
    assert found.keys() == ORIGIN.keys()
    assert found["instruction set level"] == pr.simd_level()
    assert all(found.values())
    assert machine.available_memory() <= machine.total_memory()


@pytest.mark.parametrize("name", SUITES)
def test_every_suite_is_one(name: str) -> None:
    suite = suite_named(name)
    assert suite.TITLE
    for quick in (True, False):
        cases = suite.cases(quick, Context())
        assert cases
        assert len({case.name for case in cases}) == len(cases)
        for case in cases:
            assert json.loads(json.dumps(dict(case.parameters))) == case.parameters
            assert "case" not in case.parameters


def invoke(*args: str) -> Result:
    return CliRunner().invoke(main, ["evaluate", *args], prog_name="phaserouter")


def test_single_holds_what_it_promises(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = invoke("single", "--quick", "--out", "r", "--size", "70", "-k", "5")
    assert done.exit_code == 0, done.output
    assert "17 of 17" in done.stdout
    text = Path("r/single/README.md").read_text()
    assert "`phaserouter evaluate single --out r --quick --size 70 -k 5`" in text
    for picture in re.findall(r"\((\S+\.png)\)", text):
        with Image.open(Path("r/single") / picture) as opened:
            assert opened.size[0] > 500
    rows = {row["case"]: row for row in results(Path("r"))["results"]}
    low = rows["route, degrees in [1, k]"]
    rng = rng_of(Context(size=70, k=5), 70, 5)
    s, t = rng.integers(1, 6, 70), rng.integers(1, 6, 70)
    assert low["expected_density"] == pytest.approx(s.sum() * t.sum() / 70.0**4)
    loads = np.bincount(pr.route(s, t, 5, seed=1).targets.ravel() + 1, minlength=71)[1:]
    assert (low["max_load"], low["fill"]) == (loads.max(), loads.sum() / 350)


def test_single_of_one_source_and_target(tmp_path: Path) -> None:
    done = invoke("single", "--quick", "--out", str(tmp_path), "--size", "1", "-k", "1")
    assert done.exit_code == 0, done.output


def test_single_does_not_depend_on_threads() -> None:
    for case in single.cases(True, Context(size=65, k=7)):
        one, two = (single.run(case, Context(num_threads=threads)) for threads in (1, 2))
        without = [
            {key: value for key, value in found.items() if not key.endswith("_ms")} for found in (one, two)
        ]
        assert without[0] == without[1]


def test_a_broken_promise_fails_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    honest = pr.Router.route

    def twice(router: pr.Router, s: np.ndarray, t: np.ndarray, k: int) -> pr.Routes:
        routes = honest(router, s, t, k)
        routes.targets[:, 1] = routes.targets[:, 0]
        return routes

    monkeypatch.setattr(pr.Router, "route", twice)
    done = invoke("single", "--quick", "--out", str(tmp_path), "--json")
    assert done.exit_code == 1
    found = json.loads(done.stdout)["suites"][0]
    failed = {check["name"] for check in found["checks"] if not check["held"]}
    assert "route, half-full matrices: rows" in failed
    assert (
        "single: route, half-full matrices: rows fails: different targets, in range, then -1" in done.stderr
    )
    assert "**FAILS**" in (tmp_path / "single" / "README.md").read_text()


def test_loads_by_largest_remainders_fail_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("phaserouter_evaluation.single.Router", ApportionedRouter)
    done = invoke("single", "--quick", "--out", str(tmp_path), "--json")
    failed = [check["name"] for check in json.loads(done.stdout)["suites"][0]["checks"] if not check["held"]]
    assert (done.exit_code, failed) == (1, ["assign, uneven capacities: exact"])


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ([], "Missing argument"),
        (["everything"], "'everything' is not one of"),
        (["single", "--size", "8", "-k", "9"], "9 targets of 8"),
        (["single", "--seed", "-1"], "--seed"),
    ],
)
def test_wrong_command_lines(args: list[str], message: str, tmp_path: Path) -> None:
    done = invoke(*args, "--out", str(tmp_path / "out"))
    assert done.exit_code == 2
    assert message in done.stderr
    assert not (tmp_path / "out").exists()
