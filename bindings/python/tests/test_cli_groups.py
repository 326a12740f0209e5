"""phaserouter assign --groups."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from click.testing import CliRunner

import phaserouter as pr
from phaserouter.cli import main

RACKS = ["r10", "r9", "r9", "r10", "r11", "r11", "r9", "r10"]
NODES = [10, 9, 9, 10, 11, 11, 9, 10]
NAMES = list("qwertyui")
WEIGHTS = [4, 5, 6, 7, 4, 5, 6, 7]
BY_TEXT = pr.assign(200, WEIGHTS, 2, groups=RACKS, seed=3)
BY_NUMBER = pr.assign(200, WEIGHTS, 2, groups=NODES, seed=3)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test runs in a directory with input files of its own."""
    monkeypatch.chdir(tmp_path)
    table = pd.DataFrame({"weight": WEIGHTS, "rack": RACKS, "node": NODES, "name": NAMES})
    table.to_csv("t.csv", index=False)
    table.to_csv("plain.csv", index=False, header=False)
    table.to_parquet("t.parquet")
    table[["weight", "rack"]].to_csv("two.csv", index=False)
    table["rack"].to_csv("racks.csv", index=False, header=False)
    table["node"].to_csv("nodes.csv", index=False)
    table[["rack"]].to_parquet("racks.parquet")
    np.save("racks.npy", RACKS)
    np.save("w.npy", WEIGHTS)
    np.savez("both.npz", weights=WEIGHTS, groups=NODES)


def run(*args: str, status: int = 0) -> str:
    result = CliRunner().invoke(main, ["assign", *args], prog_name="phaserouter")
    assert result.exit_code == status, result.output
    return result.stdout if status == 0 else result.output


JOB = ["--sources", "200", "-k", "2", "--seed", "3"]
COLUMN = ["--column", "weight"]
WAYS: dict[str, tuple[list[str], pr.Routes]] = {
    "column": (["t.csv", *COLUMN, "--groups", "rack"], BY_TEXT),
    "the other column": (["two.csv", "--groups", "rack"], BY_TEXT),
    "column of integers": (["t.csv", *COLUMN, "--groups", "node"], BY_NUMBER),
    "number of a column": (["plain.csv", "--column", "0", "--groups", "1"], BY_TEXT),
    "column of Parquet": (["t.parquet", *COLUMN, "--groups", "rack"], BY_TEXT),
    "integers of Parquet": (["t.parquet", *COLUMN, "--groups", "node", "--labels", "name"], BY_NUMBER),
    "file of text": (["w.npy", "--groups", "racks.csv"], BY_TEXT),
    "file with a header": (["t.csv", *COLUMN, "--header", "--groups", "nodes.csv"], BY_NUMBER),
    "Parquet": (["w.npy", "--groups", "racks.parquet"], BY_TEXT),
    "array": (["w.npy", "--groups", "racks.npy"], BY_TEXT),
    "archive": (["both.npz", "--groups", "both.npz"], BY_NUMBER),
}


@pytest.mark.parametrize("way", WAYS)
def test_groups_of_every_kind_of_file(way: str) -> None:
    arguments, expected = WAYS[way]
    run(*arguments, *JOB, "--out", "r.npz")
    assert pr.Routes.load("r.npz") == expected


def test_names_groups_and_report() -> None:
    arguments = ["t.csv", *COLUMN, "--groups", "rack", "--labels", "name", *JOB]
    found: dict[str, Any] = json.loads(run(*arguments, "--json", "--out", "r.npz", "--plot", "p.svg"))
    assert found["group_stats"] == {"groups_capped": 0, "targets_capped": 0, "shares_changed": 0.0}
    assert found["load_over_capacity"]["max"] == 1
    routes = pr.Routes.load("r.npz")
    assert routes.target_names.tolist() == NAMES
    assert Path("p.svg").read_text().startswith("<?xml")
    shown = run("t.csv", *COLUMN, "--groups", "rack", "--sources", "9", "-k", "3")
    # Each of the three racks is in every row. Two would have more than a third of the routes: 18/44 and 17/44.
    cells = {
        line.split("│")[1].strip(): line.split("│")[2].strip() for line in shown.splitlines() if "│" in line
    }
    assert cells["groups in every row, too heavy for their share"] == "2"
    assert cells["targets in every row of their group, likewise"] == "0"
    assert cells["routes that others get for it"] == f"{35 / 44 - 2 / 3:.2%}"
    assert "groups in every row" not in run("w.npy", *JOB)
    assert "group_stats" not in run("w.npy", *JOB, "--json")


def test_local() -> None:
    run(
        "t.csv",
        *COLUMN,
        "--groups",
        "rack",
        "--rule",
        "local",
        "--groups-per-row",
        "1",
        *JOB,
        "--out",
        "r.npz",
    )
    made = pr.Routes.load("r.npz")
    assert made == pr.assign(200, WEIGHTS, 2, groups=RACKS, rule="local", groups_per_row=1, seed=3)
    assert all(RACKS[a] == RACKS[b] for a, b in made.targets.tolist())


ERRORS: dict[str, tuple[int, list[str], str]] = {
    "no such column": (
        1,
        ["t.csv", *COLUMN, "--groups", "hall"],
        "t.csv: no column 'hall'; there are weight, rack",
    ),
    "several columns": (1, ["t.csv", "--groups", "rack"], "t.csv: 4 columns; say which is meant"),
    "no such file": (2, ["t.csv", *COLUMN, "--groups", "none.csv"], "--groups: there is no file 'none.csv'"),
    "column of an array": (
        1,
        ["w.npy", "--groups", "rack"],
        "w.npy: only .csv and .parquet files have columns",
    ),
    "wrong length": (
        1,
        ["w.npy", "--groups", "nodes.csv"],
        "groups: 8 labels are expected, one for each target",
    ),
    "two columns": (1, ["w.npy", "--groups", "t.csv"], "t.csv: line 1: 4 columns; one of labels is expected"),
    "two columns of Parquet": (1, ["w.npy", "--groups", "t.parquet"], "t.parquet: 4 columns; one of labels"),
    "no Parquet": (1, ["w.npy", "--groups", "fake.parquet"], "fake.parquet: not a Parquet file"),
    "missing": (1, ["w.npy", "--groups", "gap.csv"], "gap.csv: line 2: the group is missing"),
    "unknown kind": (1, ["w.npy", "--groups", "racks.txt"], "racks.txt: unknown kind of file"),
    "rule alone": (2, ["w.npy", "--rule", "spread"], "--rule needs --groups"),
    "number alone": (2, ["w.npy", "--groups-per-row", "2"], "--groups-per-row needs --groups"),
    "no number": (1, ["w.npy", "--groups", "racks.npy", "--rule", "local"], "groups_per_row: the rule"),
    "no divisor": (
        1,
        ["w.npy", "--groups", "racks.npy", "--rule", "local", "--groups-per-row", "3"],
        "groups_per_row: 3 does not divide k = 2",
    ),
    "rule": (2, ["w.npy", "--groups", "racks.npy", "--rule", "x"], "'x' is not one of 'spread', 'local'"),
    "output": (1, ["w.npy", "--groups", "racks.csv", "--out", "racks.csv"], "is the same file as racks.csv"),
    "few groups": (1, ["w.npy", "--groups", "racks.npy", "-k", "4"], "groups: infeasible"),
}


@pytest.mark.parametrize("name", ERRORS)
def test_errors_are_named(name: str) -> None:
    Path("fake.parquet").write_text("not that\n")
    Path("racks.txt").write_text("a\n")
    Path("gap.csv").write_text("a\n \nb\n")
    status, arguments, message = ERRORS[name]
    shown = run(*JOB, *arguments, status=status)
    assert message in shown
    if status == 1:
        assert shown.startswith("Error: ")
        assert shown.count("\n") == 1


def test_groups_and_scores_exclude_each_other() -> None:
    np.save("scores.npy", np.ones((4, 8)))
    shown = run("--scores", "scores.npy", "-k", "1", "--groups", "racks.npy", status=2)
    assert "--groups and --scores exclude each other" in shown
