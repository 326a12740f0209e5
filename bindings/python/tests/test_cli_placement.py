"""phaserouter place, rebalance and lookup."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from click.testing import CliRunner

import phaserouter as pr
from phaserouter.cli import main

NAMES = [f"disk{target:02}" for target in range(30)]
WEIGHTS = [4 + target % 5 for target in range(30)]
RACKS = [f"rack{target % 6}" for target in range(30)]
MADE = pr.Placement(500, WEIGHTS, 3, names=NAMES, groups=RACKS, seed=3)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test runs in a directory with input files of its own."""
    monkeypatch.chdir(tmp_path)
    table = pd.DataFrame(
        {"name": NAMES, "weight": WEIGHTS, "rack": RACKS, "zone": [t % 6 for t in range(30)]}
    )
    table.to_csv("t.csv", index=False)
    table.to_parquet("t.parquet")
    table.rename(columns={"name": "disk", "weight": "tb"}).to_csv("other.csv", index=False)
    MADE.save("p.json")


def run(*args: str, status: int = 0, stdin: str | bytes | None = None) -> str:
    result = CliRunner().invoke(main, [*args], input=stdin, prog_name="phaserouter")
    assert result.exit_code == status, result.output
    return result.stdout if status == 0 else result.output


JOB = ["--partitions", "500", "-k", "3", "--seed", "3"]


@pytest.mark.parametrize(
    "targets",
    [
        ["t.csv", "--group", "rack"],
        ["t.parquet", "--group", "rack"],
        ["other.csv", "--group", "rack", "--labels", "disk", "--column", "tb"],
    ],
)
@pytest.mark.parametrize("kind", ["json", "parquet"])
def test_place(targets: list[str], kind: str) -> None:
    assert "partitions" in run("place", *targets, *JOB, "-o", f"q.{kind}")
    assert pr.Placement.load(f"q.{kind}") == MADE


def test_groups_that_are_numbers_and_no_groups() -> None:
    run("place", "t.csv", "--group", "zone", *JOB, "-o", "q.json")
    assert pr.Placement.load("q.json").groups == tuple(str(target % 6) for target in range(30))
    run("place", "t.csv", *JOB, "-o", "q.json")
    assert pr.Placement.load("q.json") == pr.Placement(500, WEIGHTS, 3, names=NAMES, seed=3)


def test_what_is_said() -> None:
    said: dict[str, Any] = json.loads(
        run("place", "t.csv", "--group", "rack", *JOB, "--json", "--plot", "p.svg")
    )
    assert said["digest"] == MADE.digest
    assert said["targets_with_weight"] == 30
    assert (said["partitions"], said["copies"], said["targets"], said["groups"], said["seed"]) == (
        500,
        3,
        30,
        6,
        3,
    )
    assert said["partitions_with_copies_in_one_group"] == 0
    assert said["largest_distance_from_share"] < 1
    assert [line["load"] for line in said["lines"]] == MADE.loads.tolist()
    assert [line["name"] for line in said["lines"]] == NAMES
    assert Path("p.svg").stat().st_size > 1000
    text = run("place", "t.csv", "--group", "rack", *JOB)
    assert "the first 20 of 30" in text
    assert all(word in text for word in ("rack5", "disk19", MADE.digest))
    assert "disk20" not in text
    assert "Groups" not in run("place", "t.csv", *JOB, "--plot", "q.png", "--theme", "dark")


def test_lookup() -> None:
    keys = ["user:1", "Zürich", "", "5"]
    wanted = "".join("\t".join([key, str(MADE.partition(key)), *MADE.lookup(key)]) + "\n" for key in keys)
    assert run("lookup", "p.json", *keys) == wanted
    assert run("lookup", "p.json", stdin="user:1\nZürich\r\n\n5") == wanted
    said = json.loads(run("lookup", "p.json", "--json", "user:1"))
    assert said == {
        "keys": [
            {"key": "user:1", "partition": MADE.partition("user:1"), "targets": [*MADE.lookup("user:1")]}
        ]
    }
    said = json.loads(run("lookup", "p.json", "--json", "--integers", "5"))
    assert said["keys"][0]["targets"] == [*MADE.lookup(5)]
    pr.Placement(500, WEIGHTS, 3, seed=3).save("plain.json")
    targets = pr.Placement(500, WEIGHTS, 3, seed=3).lookup("a")
    assert run("lookup", "plain.json", "a").split("\t")[2:] == [*map(str, targets[:2]), f"{targets[2]}\n"]
    assert run("lookup", "p.json", stdin="") == ""


def test_which_line_is_no_key() -> None:
    many = b"5\n" * 70_000
    for stdin, options, message in [
        (many + b"a\xff\n", [], "standard input: line 70001: 'a\\udcff' is no text that UTF-8 has"),
        (many + b"5.5\n", ["--integers"], "standard input: line 70001: '5.5' is not an integer"),
        (b"5\n%d\n" % 2**64, ["--integers"], f"standard input: line 2: {2**64} is not in"),
    ]:
        assert f"Error: {message}" in run("lookup", "p.json", *options, stdin=stdin, status=1)
    output = run("lookup", "p.json", "--integers", "1", "x", status=1)
    assert output == "Error: keys: number 2: 'x' is not an integer\n"


@pytest.fixture
def changed() -> pd.DataFrame:
    """Two targets more, one less, and one of another weight."""
    table = pd.read_csv("t.csv").iloc[1:]
    table.loc[3, "weight"] = 9
    more = pd.DataFrame(
        {"name": ["new1", "new2"], "weight": [5, 6], "rack": ["rack0", "rack9"], "zone": [0, 9]}
    )
    table = pd.concat([table, more])
    table.to_csv("now.csv", index=False)
    return table


def test_rebalance(changed: pd.DataFrame) -> None:
    weights = dict(zip(changed["name"], changed["weight"], strict=True))
    whole = MADE.rebalance(weights, groups=changed["rack"].tolist())
    job = ["rebalance", "p.json", "now.csv", "--group", "rack"]
    text = run(*job, "-o", "q.json", "--moves", "m.csv", "--plot", "r.png")
    assert pr.Placement.load("q.json") == whole.placement
    assert f"{len(whole.moves)}, {len(whole.moves) / 1500:.2%} of all copies" in text
    assert "2, 1, 1" in text
    moves = pd.read_csv("m.csv")
    assert list(moves) == ["partition", "copy", "from", "to"]
    names = list(whole.placement.names or ())
    listed = [(int(p), int(c), names[f], names[t]) for p, c, f, t in whole.moves.tolist()]
    assert list(moves.itertuples(index=False, name=None)) == listed
    assert Path("r.png").stat().st_size > 1000
    said = json.loads(run(*job, "--json"))
    assert (said["added"], said["gone"], said["reweighted"], said["moves_left"]) == (2, 1, 1, 0)
    assert said["fewest_moves"] == len(said["moves"]) == len(whole.moves)
    assert said["moves"][0] == dict(zip(("partition", "copy", "from", "to"), listed[0], strict=True))
    assert said["digest"] == whole.placement.digest
    assert said["largest_distance_from_share"] < 1


def test_rebalance_in_steps(changed: pd.DataFrame) -> None:
    weights = dict(zip(changed["name"], changed["weight"], strict=True))
    whole = MADE.rebalance(weights, groups=changed["rack"].tolist())
    left = len(whole.moves)
    job = ["rebalance", "p.json", "now.csv", "--group", "rack", "--max-moves", "40", "--json", "-o", "p.json"]
    while left:
        said = json.loads(run(*job, "--plot", "r.svg", "--theme", "dark"))
        left -= min(left, 40)
        assert said["moves_left"] == left
    assert pr.Placement.load("p.json").loads.tolist() == whole.placement.loads.tolist()


def test_what_cannot_be_written_costs_nothing(changed: pd.DataFrame) -> None:
    assert len(changed) == 31
    job = ["rebalance", "p.json", "now.csv", "--group", "rack", "-o", "p.json"]
    for option in (["--moves", "nowhere/m.csv"], ["--plot", "nowhere/r.svg"], ["--plot", "r.nothing"]):
        run(*job, *option, status=1)
        assert pr.Placement.load("p.json") == MADE


def test_rebalance_refuses(changed: pd.DataFrame) -> None:
    assert len(changed) == 31
    for arguments, message in [
        (["now.csv"], "'new1' is new"),
        (["now.csv", "--group", "rack", "-o", "now.csv"], "unknown kind"),
        (["now.csv", "--group", "rack", "--moves", "now.csv"], "same file"),
        (["now.csv", "--group", "rack", "--moves", "p.json"], "same file"),
        (["now.csv", "--group", "rack", "--plot", "p.json"], "same file"),
        (["now.csv", "--group", "rack", "-o", "q.json", "--moves", "q.json"], "same file"),
        (["now.csv", "--group", "rak"], "rak"),
    ]:
        output = run("rebalance", "p.json", *arguments, status=1)
        assert message in output, output
        assert output.count("\n") == 1
    assert pr.Placement.load("p.json") == MADE


def test_errors() -> None:
    for arguments, message in [
        (["place", "t.csv", "--group", "rak", *JOB], "rak"),
        (["place", "other.csv", *JOB], "'name'"),
        (["place", "t.csv", "--group", "rack", "--partitions", "5", "-k", "7"], "7"),
        (["place", "t.csv", *JOB, "-o", "q.csv"], "q.csv: unknown kind of file"),
        (["place", "t.csv", *JOB, "-o", "nowhere/q.json"], "nowhere"),
        (["place", "t.parquet", *JOB, "-o", "t.parquet"], "same file"),
        (["lookup", "t.csv", "a"], "t.csv: path: .json or .parquet"),
        (["lookup", "t.parquet", "a"], "t.parquet: not a placement"),
        (["lookup", "p.json", "--integers", "a"], "'a' is not an integer"),
        (["lookup", "p.json", "--integers", str(2**64)], "not in [-2**63, 2**64)"),
    ]:
        output = run(*arguments, status=1)
        assert message in output, output
        assert output.count("\n") == 1
    assert "UTF-8" in run("lookup", "p.json", stdin=b"a\xff\n", status=1)
    Path("p.json").write_text(MADE.to_json().replace('"seed":3', '"seed":4'), encoding="utf-8")
    assert "p.json: digest" in run("lookup", "p.json", "a", status=1)
