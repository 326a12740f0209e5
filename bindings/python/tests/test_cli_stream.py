"""phaserouter assign --stream: the same files as without, in the memory of a few rows, and counted again."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
from click.testing import CliRunner, Result
from pyarrow import parquet

import phaserouter as pr
from phaserouter import arrow
from phaserouter.cli import _stream, _write, main

WEIGHTS = [5, 0, 3, 2, 7]
NAMES = ["north", "south", "east", "west", "süd"]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    lines = "".join(
        f"{name},{weight},r{at % 3}\n" for at, (name, weight) in enumerate(zip(NAMES, WEIGHTS, strict=True))
    )
    Path("w.csv").write_text("shard,weight,rack\n" + lines, encoding="utf-8")


def run(*args: str) -> Result:
    return CliRunner().invoke(main, ["assign", "w.csv", "--column", "weight", *args], prog_name="phaserouter")


def ok(*args: str) -> str:
    result = run("--seed", "6", *args)
    assert result.exit_code == 0, result.output
    return result.stdout


@pytest.mark.parametrize("labels", [[], ["--labels", "shard"]])
@pytest.mark.parametrize("groups", [[], ["--groups", "rack"]])
@pytest.mark.parametrize("k", ["0", "1", "2"])
def test_the_file_is_that_of_all_rows_at_once(
    labels: list[str], groups: list[str], k: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_write, "ROW_GROUP", 100)
    monkeypatch.setattr(_stream, "ROW_GROUP", 100)
    for out, how in (("r.parquet", []), ("s.parquet", ["--stream", "--verify"])):
        ok("--sources", "1234", "-k", k, *labels, *groups, "--out", out, *how)
    expected, found = parquet.ParquetFile("r.parquet"), parquet.ParquetFile("s.parquet")
    assert found.schema_arrow == expected.schema_arrow
    assert found.num_row_groups == expected.num_row_groups
    assert found.read().to_pydict() == expected.read().to_pydict()


def test_report() -> None:
    shown = ok(
        "--sources", "1000", "-k", "2", "--stream", "--verify", "--out", "s.parquet", "--plot", "p.png"
    )
    for text in ("every target has its share", "s.parquet", "p.png", "largest memory of this process"):
        assert text in shown
    found = json.loads(ok("--sources", "1000", "-k", "2", "--stream", "--out", "s.parquet", "--json"))
    routes = pr.assign(1000, WEIGHTS, 2, seed=6)
    assert found["active_routes"] == 2000
    assert found["loads"]["max"] == routes.column_loads().max()
    assert found["load_over_capacity"]["max"] == 1
    assert found["verify_seconds"] is None
    assert found["file_bytes"] == Path("s.parquet").stat().st_size
    grouped = ok(
        "--sources", "1000", "-k", "2", "--stream", "--groups", "rack", "--out", "s.parquet", "--json"
    )
    assert json.loads(grouped)["group_stats"]["groups_capped"] == 0


@pytest.mark.parametrize("labels", [[], ["--labels", "shard"]])
def test_a_load_that_differs_is_found(labels: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    whole = arrow.reader

    def one_is_wrong(*args: object, **how: object) -> pa.RecordBatchReader:
        batch = whole(*args, **how).read_all().combine_chunks().to_batches()[0]
        targets = batch["target"]
        moved = targets.indices if labels else targets
        moved = pa.concat_arrays([pa.array([(moved[0].as_py() + 2) % 5], pa.int32()), moved[1:]])
        targets = pa.DictionaryArray.from_arrays(moved, targets.dictionary) if labels else moved
        changed = pa.record_batch([batch["source"], targets], schema=batch.schema)
        return pa.RecordBatchReader.from_batches(changed.schema, iter([changed]))

    monkeypatch.setattr(arrow, "reader", one_is_wrong)
    result = run(
        "--seed", "6", *labels, "--sources", "99", "-k", "1", "--stream", "--verify", "--out", "s.parquet"
    )
    assert result.exit_code == 1
    assert "in this file, and its share is" in result.output


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["--stream"], "--stream needs --out FILE.parquet"),
        (["--stream", "--out", "r.csv"], "--stream needs --out FILE.parquet"),
        (["--verify", "--out", "r.parquet"], "--verify needs --scores or --stream"),
    ],
)
def test_wrong_command_lines(arguments: list[str], error: str) -> None:
    result = run("--sources", "10", "-k", "1", *arguments)
    assert result.exit_code == 2
    assert error in result.stderr
    assert [path.name for path in Path().iterdir()] == ["w.csv"]


def test_scores_are_no_stream() -> None:
    np.save("scores.npy", np.ones((4, 5)))
    result = CliRunner().invoke(
        main, ["assign", "--scores", "scores.npy", "-k", "1", "--stream", "--out", "r.parquet"]
    )
    assert result.exit_code == 2
    assert "--stream and --scores exclude each other" in result.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="the system does not say how much memory was used")
def test_memory_does_not_grow_with_the_number_of_sources() -> None:
    """Ten million rows, whose routes alone would take 40 MB, and a tenth of that."""
    peaks = []
    for sources in (1_000_000, 10_000_000):
        command = [sys.executable, "-m", "phaserouter", "assign", "w.csv", "--column", "weight", "-k", "1"]
        command += ["--sources", str(sources), "--stream", "--verify", "--out", "s.parquet", "--json"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        peaks.append(json.loads(done.stdout)["peak_memory_bytes"])
    assert peaks[1] < peaks[0] + 30e6
    table = parquet.ParquetFile("s.parquet")
    assert table.metadata.num_rows == 10_000_000
