"""Tables that the command line reads and writes: columns of numbers, names beside them, and what is refused."""

from __future__ import annotations

import csv
import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
import scipy.io
from click.testing import CliRunner, Result
from pyarrow import parquet

import phaserouter as pr
from phaserouter.cli import _lines, _write, main
from phaserouter.cli._lines import decimals, lines
from phaserouter.stages import read_pbm, write_pbm

WEIGHTS = [5, 0, 3, 2]
NAMES = ["north", 'the "old" one', "a, b", "süd\n2"]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test runs in a directory with input files of its own."""
    monkeypatch.chdir(tmp_path)
    with Path("w.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerows([("shard", "weight"), *zip(NAMES, WEIGHTS, strict=True)])
    table = pa.table({"shard": NAMES, "weight": pa.array(WEIGHTS, pa.int16()), "share": [0.5, 0.0, 0.3, 0.2]})
    parquet.write_table(table, "w.parquet")
    np.save("w.npy", WEIGHTS)


def run(*args: str) -> Result:
    return CliRunner().invoke(main, args, prog_name="phaserouter")


def assign(*args: str) -> None:
    result = run("assign", *args, "--sources", "10", "-k", "2", "--seed", "6")
    assert result.exit_code == 0, result.output


def expected() -> list[tuple[int, str]]:
    """The named routes of `assign` above, by a plain loop."""
    rows = pr.assign(10, WEIGHTS, 2, seed=6).targets.tolist()
    return [(i, NAMES[j]) for i, row in enumerate(rows) for j in row]


def of_csv(path: str) -> list[tuple[int, str]]:
    with Path(path).open(newline="", encoding="utf-8") as file:
        head, *rows = csv.reader(file, strict=True)
    assert head == ["source", "target"]
    return [(int(source), target) for source, target in rows]


@pytest.mark.parametrize("file", ["w.csv", "w.parquet"])
@pytest.mark.parametrize("column", [["--column", "weight"], ["--column", "1"]])
@pytest.mark.parametrize("labels", ["shard", "0"])
def test_names_go_from_table_to_table(file: str, column: list[str], labels: str) -> None:
    for out in ("r.csv", "r.parquet", "r.npz"):
        assign(file, *column, "--labels", labels, "--out", out)
    assert of_csv("r.csv") == expected()
    table = parquet.read_table("r.parquet")
    assert list(zip(*table.to_pydict().values(), strict=True)) == expected()
    assert pr.Routes.load("r.npz").target_names.tolist() == NAMES


def test_the_column_beside_the_labels_need_not_be_named() -> None:
    assign("w.csv", "--labels", "shard", "--out", "r.csv")
    assert of_csv("r.csv") == expected()


def test_names_of_both_sides(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("s.csv").write_text("who,degree\nann,2\nbob,4\neve,1\n")
    Path("t.csv").write_text("3,x\n3,y\n2,z\n1,u\n")
    result = run(
        *(
            "route",
            "s.csv",
            "t.csv",
            "-k",
            "2",
            "--seed",
            "1",
            "--source-column",
            "degree",
            "--source-labels",
        ),
        *("who", "--target-column", "0", "--target-labels", "1", "--out", "r.csv"),
    )
    assert result.exit_code == 0, result.output
    # Every piece of a .parquet file has names of its own.
    monkeypatch.setattr(_write, "ROW_GROUP", 2)
    named = pr.Routes(np.array([[0, 1], [2, -1], [3, 0]], np.int32), 4, 1)
    _write.write_routes(Path("r.parquet"), named.named(sources=["ann", "bob", "eve"], targets=list("xyzu")))
    table = parquet.read_table("r.parquet").to_pydict()
    assert table == {"source": ["ann", "ann", "bob", "eve", "eve"], "target": list("xyzux")}
    rows = pr.route([2, 4, 1], [3, 3, 2, 1], 2, seed=1)
    pairs = [f"{['ann', 'bob', 'eve'][i]},{'xyzu'[j]}" for i, row in enumerate(rows) for j in row]
    assert Path("r.csv").read_text() == "\n".join(["source,target", *pairs, ""])


@pytest.mark.parametrize(
    ("text", "options", "numbers"),
    [
        ("5\n0\n", [], [5, 0]),
        ("weight\n5\n0\n", [], [5, 0]),
        ("2024\n5\n0\n", [], [2024, 5, 0]),
        ("2024\n5\n0\n", ["--header"], [5, 0]),
        ("1O\n5\n0\n", ["--header"], [5, 0]),
        ("2024,x\n5,1\n0,2\n", ["--header", "--column", "2024"], [5, 0]),
        ("t1,2\n5,1\n0,2\n", ["--column", "t1"], [5, 0]),
        ("a,5\nb,0\n", ["--column", "1"], [5, 0]),
        ("name,5\na,5\nb,0\n", ["--column", "1", "--header"], [5, 0]),
        ('"5"\n" 0 "\n+3\n', [], [5, 0, 3]),
        ("5.0\n0.\n3\n", [], [5, 0, 3]),
        ("\ufeffweight\r\n5\r\n0\r\n\r\n\r\n", [], [5, 0]),
    ],
)
def test_what_a_first_line_is(text: str, options: list[str], numbers: list[int]) -> None:
    Path("in.csv").write_text(text, encoding="utf-8", newline="")
    assign_one = run(
        "assign", "in.csv", *options, "--sources", "7", "-k", "1", "--seed", "1", "--out", "r.npz"
    )
    assert assign_one.exit_code == 0, assign_one.output
    assert pr.Routes.load("r.npz") == pr.assign(7, numbers, 1, seed=1)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "1O\n5\n",
            "line 1: an integer is expected, not '1O'; --header says that this line names the columns",
        ),
        ("5\n1O\n", "line 2: an integer is expected, not '1O'"),
        ("5\n1_0\n", "line 2: an integer is expected, not '1_0'"),
        ("1_0\n5\n", "line 1: an integer is expected, not '1_0'"),
        ("1.5\n5\n", "line 1: an integer is expected, not '1.5'"),
        ("nan\n5\n", "line 1: an integer is expected, not 'nan'"),
        ("-inf\n5\n", "line 1: an integer is expected, not '-inf'"),
        ("5\n1e3\n", "line 2: an integer is expected, not '1e3'"),
        ("5\n٣\n", "line 2: an integer is expected, not '٣'"),
        ("w\nw\n5\n", "line 2: an integer is expected, not 'w'"),
        ('5\n"6\n7\n', "unexpected end of data"),
        ('5\n"6"7\n', "line 2: ',' expected after '\"'"),
        ('5\n6"\n', "line 2: an integer is expected, not '6\"'"),
        ("5\n\n6\n", "line 2: it is empty"),
        ('""\n5\n', "line 1: an integer is expected, not ''"),
        ("5\n6,7\n", "line 2: 1 cells are expected, not 2"),
        ("5;6\n", "line 1: an integer is expected, not '5;6'"),
        ("a,b\n5,6\n", "2 columns; say which is meant: a, b"),
        ("", "it is empty"),
        (f"5\n{2**63}\n", "line 2: 9223372036854775808 does not fit in 64 bits"),
        ("5\n" + "9" * 5000 + "\n", "does not fit in 64 bits"),
    ],
)
def test_what_is_misread_is_refused(text: str, message: str) -> None:
    Path("in.csv").write_text(text, encoding="utf-8")
    result = run("assign", "in.csv", "--sources", "7", "-k", "1")
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: in.csv: ")
    assert message in result.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["w.csv", "--column", "low"], "w.csv: no column 'low'; there are 5, 6"),
        (
            ["w.csv", "--column", "weight", "--labels", "low"],
            "w.csv: no column 'low'; there are shard, weight",
        ),
        (["w.parquet"], "w.parquet: 3 columns; say which is meant: shard, weight, share"),
        (["w.parquet", "--column", "share"], "w.parquet: weights: integers are expected, but entry 0 is 0.5"),
        (["w.parquet", "--column", "shard"], "w.parquet: column 'shard': integers are expected, not string"),
        (["null.parquet"], "null.parquet: column 'w': a value is missing"),
        (["fake.parquet"], "fake.parquet: not a Parquet file"),
        (["w.npy", "--labels", "x"], "w.npy: only .csv and .parquet files have columns"),
        (["twice.csv", "--labels", "0"], "twice.csv: labels: the name 'a' is there twice"),
        (["same.csv", "--column", "w"], "same.csv: there are 2 columns 'w'; give the number of one, from 0"),
    ],
)
def test_wrong_columns(arguments: list[str], message: str) -> None:
    parquet.write_table(pa.table({"w": [1, None, 2]}), "null.parquet")
    Path("fake.parquet").write_text("not that")
    Path("twice.csv").write_text("a,1\na,2\n")
    Path("same.csv").write_text("w,w\n1,2\n")
    if "low" in arguments and "--labels" not in arguments:
        Path("w.csv").write_text("5,6\n7,8\n")
        message = "w.csv: no column 'low'; there are 0 to 1"
    result = run("assign", *arguments, "--sources", "7", "-k", "1")
    assert result.exit_code == 1
    assert message in result.stderr


def test_floats_of_a_parquet_column_that_hold_integers() -> None:
    parquet.write_table(pa.table({"w": [5.0, 0.0, 3.0, 2.0]}), "f.parquet")
    assign("f.parquet", "--out", "r.npz")
    assert pr.Routes.load("r.npz") == pr.assign(10, WEIGHTS, 2, seed=6)


@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize("begin", [0, 9_990, 99_999_990, 2**31 - 40])
def test_lines_are_those_of_a_plain_loop(begin: int, first: int) -> None:
    rng = np.random.default_rng(begin)
    for highest in (1, 10, 9_999, 10_000, 10_001, 100_000_000, 2**31 - 1):
        part = rng.integers(-1, highest, (30, 4), np.int32)
        part[part % 7 == 0] = highest - 1
        made = [
            f"{begin + i + first} {target + first}\n"
            for i, row in enumerate(part.tolist())
            for target in row
            if target >= 0
        ]
        assert lines(part, begin, b" ", first=first).decode() == "".join(made)


def test_decimals_at_every_number_of_digits() -> None:
    numbers = np.array(sorted({10**d + e for d in range(10) for e in (-1, 0, 1)} | {0, 2**32 - 1}), np.uint32)
    made = decimals(numbers)
    texts = np.ascontiguousarray(made).view(np.uint8).reshape(len(numbers), -1)
    assert [bytes(text[text != 0]).decode() for text in texts] == list(map(str, numbers.tolist()))


def test_files_written_in_many_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_lines, "_PIECE", 100)
    monkeypatch.setattr(_write, "ROW_GROUP", 35)
    np.save("s.npy", np.arange(60) % 30)
    np.save("t.npy", np.arange(40))
    routes = pr.route(np.arange(60) % 30, np.arange(40), 5, seed=3)
    assert routes.stats.rows_short > 0
    for kind in ("csv", "mtx", "pbm", "parquet"):
        result = run("route", "s.npy", "t.npy", "-k", "5", "--seed", "3", "--out", f"r.{kind}")
        assert result.exit_code == 0, result.output
    pairs = [[i, j] for i, row in enumerate(routes) for j in row]
    ones = np.zeros((60, 40), bool)
    ones[tuple(np.array(pairs).T)] = True
    assert np.loadtxt("r.csv", int, delimiter=",", skiprows=1).tolist() == pairs
    assert list(zip(*parquet.read_table("r.parquet").to_pydict().values(), strict=True)) == list(
        map(tuple, pairs)
    )
    np.testing.assert_array_equal(scipy.io.mmread("r.mtx").toarray(), ones)
    np.testing.assert_array_equal(read_pbm("r.pbm"), ones)
    write_pbm("by-hand.pbm", ones)
    assert Path("r.pbm").read_bytes() == Path("by-hand.pbm").read_bytes()
    assert Path("r.mtx").read_text().splitlines()[1] == "% phaserouter seed 3"


def test_a_name_that_no_text_can_hold() -> None:
    routes = pr.assign(3, [1, 1], 1, seed=1).named(targets=["a", "b\0c"])
    with pytest.raises(
        pr.InvalidArgumentError, match=r"names: .* has a character that no text file can hold"
    ):
        _write.write_routes(Path("r.csv"), routes)
    assert not Path("r.csv").exists()


def test_names_of_different_types_in_a_parquet_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_write, "ROW_GROUP", 1)
    routes = pr.assign(3, [1, 1], 1, seed=1).named(sources=[1, 2, "three"])
    with pytest.raises(pr.ArgumentTypeError, match="source_names: names of one type are expected"):
        _write.write_routes(Path("r.parquet"), routes)
    assert not Path("r.parquet").exists()
    _write.write_routes(Path("r.parquet"), routes[:0])
    assert parquet.read_table("r.parquet").num_rows == 0


def test_empty_routes_in_every_kind_of_file() -> None:
    for kind in ("npz", "csv", "parquet", "mtx", "pbm"):
        result = run("assign", "w.npy", "--sources", "0", "-k", "1", "--out", f"r.{kind}")
        assert result.exit_code == 0, result.output
    assert Path("r.csv").read_text() == "source,target\n"
    assert read_pbm("r.pbm").shape == scipy.io.mmread("r.mtx").shape == (0, 4)
    assert parquet.read_table("r.parquet").num_rows == 0


def test_parquet_without_pyarrow() -> None:
    script = (
        "import sys; sys.modules['pyarrow'] = None\n"
        "from phaserouter.cli import main; main(['assign', *sys.argv[1:], '--sources', '9', '-k', '1'])"
    )
    for arguments in (["w.parquet"], ["w.npy", "--out", "r.parquet"]):
        done = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True)
        assert done.returncode == 1
        assert "pip install 'phaserouter[frames]'" in done.stderr
        assert done.stderr.count("\n") == 1
        assert not Path("r.parquet").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["assign", "w.npz", "--sources", "5", "-k", "1", "--out", "w.npz"],
        ["assign", "w.npz", "--sources", "5", "-k", "1", "--out", "link.npz"],
        ["assign", "w.npz", "--sources", "5", "-k", "1", "--out", "../here/w.npz"],
        ["route", "other.npz", "w.npz", "-k", "1", "--out", "w.npz"],
        ["route", "w.npz", "other.npz", "-k", "1", "--out", "hard.npz"],
        ["route", "w.npz", "other.npz", "-k", "1", "--plot", "w.npz"],
        ["stats", "w.npz", "other.npz", "-k", "1", "--plot", "w.npz"],
        ["plan", "--sources", "9", "--weights", "w.npz", "--plot", "w.npz"],
        ["compare", "-k", "1", "--weights", "w.npz", "--plot", "w.npz"],
        ["stages", "w.npz", "other.npz", "--animate", "w.npz"],
        ["stages", "w.npz", "other.npz", "--plot", "w.npz"],
        ["stages", "o.pbm", "other.npz", "--out", ".", "--format", "pbm"],
        ["assign", "w.npz", "--sources", "5", "-k", "1", "--out", "new.pbm", "--plot", "new.pbm"],
    ],
)
def test_an_input_is_not_written_over(arguments: list[str]) -> None:
    np.savez("w.npz", WEIGHTS)
    np.savez("other.npz", [1, 1, 1, 0])
    Path("link.npz").symlink_to("w.npz")
    Path("hard.npz").hardlink_to("w.npz")
    write_pbm("o.pbm", np.eye(4, dtype=bool))
    here = Path.cwd().name
    arguments = [argument.replace("../here/", f"../{here}/") for argument in arguments]
    before = {path: path.read_bytes() for path in Path().iterdir()}
    result = run(*arguments)
    assert result.exit_code == 1
    assert "is the same file as" in result.stderr
    assert {path: path.read_bytes() for path in Path().iterdir()} == before


FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="no /dev/full")
@pytest.mark.parametrize("kind", ["npz", "csv", "parquet", "mtx", "pbm"])
def test_a_full_disk_is_named(kind: str) -> None:
    Path(f"r.{kind}").symlink_to(FULL)
    result = run("assign", "w.npy", "--sources", "100000", "-k", "1", "--out", f"r.{kind}")
    assert result.exit_code == 1
    assert result.stderr == f"Error: r.{kind}: {os.strerror(errno.ENOSPC)}\n"
    assert result.stdout == ""


@pytest.mark.skipif(not FULL.exists(), reason="no /dev/full")
@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_a_full_disk_is_named_by_pictures(kind: str) -> None:
    Path(f"p.{kind}").symlink_to(FULL)
    result = run("assign", "w.npy", "--sources", "100", "-k", "1", "--plot", f"p.{kind}")
    assert result.exit_code == 1
    assert result.stderr == f"Error: p.{kind}: {os.strerror(errno.ENOSPC)}\n"


@pytest.mark.skipif(not FULL.exists(), reason="no /dev/full")
@pytest.mark.parametrize("kind", ["png", "pbm"])
def test_a_full_disk_is_named_by_stages(kind: str) -> None:
    Path(f"o.{kind}").symlink_to(FULL)
    result = run("stages", "--size", "9", "--out", ".", "--format", kind)
    assert result.exit_code == 1
    assert result.stderr == f"Error: o.{kind}: {os.strerror(errno.ENOSPC)}\n"


def in_process(arguments: list[str], stdout: int) -> tuple[int, str]:
    """The exit status and the standard error of a process of its own."""
    command = [sys.executable, "-m", "phaserouter", *arguments]
    done = subprocess.run(command, stdout=stdout, stderr=subprocess.PIPE, text=True)
    return done.returncode, done.stderr


PRINTING = [
    ["assign", "w.npy", "--sources", "9", "-k", "1"],
    ["assign", "w.npy", "--sources", "9", "-k", "1", "--json"],
    ["completion", "bash"],
]


@pytest.mark.skipif(not FULL.exists(), reason="no /dev/full")
@pytest.mark.parametrize("arguments", PRINTING, ids=lambda arguments: arguments[-1])
def test_standard_output_on_a_full_disk(arguments: list[str]) -> None:
    with FULL.open("w") as full:
        assert in_process(arguments, full.fileno()) == (
            1,
            f"Error: standard output: {os.strerror(errno.ENOSPC)}\n",
        )


@pytest.mark.parametrize("arguments", PRINTING, ids=lambda arguments: arguments[-1])
def test_standard_output_into_a_closed_pipe(arguments: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        assert in_process(arguments, writing) == (1, f"Error: standard output: {os.strerror(errno.EPIPE)}\n")
    finally:
        os.close(writing)


def test_a_closed_pipe_as_the_file_is_named() -> None:
    os.mkfifo("r.csv")
    reading = os.open("r.csv", os.O_RDONLY | os.O_NONBLOCK)
    command = [sys.executable, "-m", "phaserouter", "assign", "w.npy", "--sources", "1000000", "-k", "1"]
    with subprocess.Popen([*command, "--out", "r.csv"], stderr=subprocess.PIPE, text=True) as process:
        # It has opened the pipe when the first of its lines is there.
        while True:
            try:
                if os.read(reading, 1):
                    break
            except BlockingIOError:
                pass
        os.close(reading)
        assert process.stderr is not None
        assert process.stderr.read() == f"Error: r.csv: {os.strerror(errno.EPIPE)}\n"
    assert process.returncode == 1


def test_json_names_the_file(tmp_path: Path) -> None:
    result = run("assign", "w.npy", "--sources", "9", "-k", "1", "--out", "r.pbm", "--json")
    assert json.loads(result.stdout)["out"] == "r.pbm"
    assert read_pbm(tmp_path / "r.pbm").sum() == 9


def test_a_terminal_sees_a_progress_bar() -> None:
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "phaserouter", "assign", "w.npy", "--sources", "300000", "-k", "2"]
    with subprocess.Popen([*command, "--out", "r.csv"], stdout=subprocess.DEVNULL, stderr=theirs) as process:
        os.close(theirs)
        shown = b""
        # A terminal whose last writer has gone gives an error instead of an end.
        try:
            while more := os.read(ours, 4096):
                shown += more
        except OSError:
            pass
        os.close(ours)
    assert process.returncode == 0
    assert b"writing r.csv" in shown
