"""phaserouter assign --scores: files of every kind, tables, JSON, pictures, and files that are not what they seem."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
import scipy.io
import scipy.sparse as sparse
from click.testing import CliRunner
from PIL import Image

import phaserouter as pr
from phaserouter.cli import main
from phaserouter.stages import write_pbm

RNG = np.random.default_rng(6)
SCORES = (RNG.random((80, 5)) + np.arange(5) / 4).astype(np.float32)
NAMES = ["lyon", "oslo", "porto", "riga", "turin"]
PEOPLE = [f"p{i}" for i in range(80)]
CELLS = RNG.random((80, 5)) < 0.7
EXPECTED = pr.assign_by_scores(SCORES, 2, seed=4)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test runs in a directory with input files of its own."""
    monkeypatch.chdir(tmp_path)
    np.save("s.npy", SCORES)
    np.savez("one.npz", SCORES)
    np.savez("more.npz", scores=SCORES, other=np.zeros(3))
    table = pd.DataFrame(SCORES, columns=NAMES)
    # As many digits as bring every float32 back.
    table.to_csv("s.csv", index=False, float_format="%.9g")
    table.to_csv("plain.csv", index=False, header=False, float_format="%.9g")
    table.to_parquet("s.parquet")
    table.insert(2, "who", PEOPLE)
    table.to_csv("who.csv", index=False, float_format="%.9g")
    table.to_parquet("who.parquet")
    Path("w.csv").write_text("city,weight\n" + "".join(f"{name},{i + 1}\n" for i, name in enumerate(NAMES)))


def run(*args: str) -> Any:  # noqa: ANN401
    return CliRunner().invoke(main, ["assign", *args], prog_name="phaserouter")


def ok(*args: str) -> str:
    result = run(*args)
    assert result.exit_code == 0, result.output
    return str(result.stdout)


def routes_of(*args: str) -> pr.Routes:
    ok(*args, "--seed", "4", "--out", "r.npz")
    return pr.Routes.load("r.npz")


@pytest.mark.parametrize("file", ["s.npy", "one.npz", "more.npz", "s.csv", "plain.csv", "s.parquet"])
def test_every_kind_of_file(file: str) -> None:
    routes = routes_of("--scores", file, "-k", "2")
    assert routes == EXPECTED
    assert isinstance(routes, pr.ScoredRoutes)
    assert routes.verify(SCORES)
    assert (routes.target_names is None) == (file in ("s.npy", "one.npz", "more.npz", "plain.csv"))


@pytest.mark.parametrize("file", ["who.csv", "who.parquet"])
def test_names_of_sources_and_targets(file: str) -> None:
    routes = routes_of("--scores", file, "--source-labels", "who", "-k", "2", "--verify")
    assert routes == EXPECTED
    assert routes.source_names.tolist() == PEOPLE
    assert routes.target_names.tolist() == NAMES
    ok("--scores", file, "--source-labels", "who", "-k", "2", "--seed", "4", "--out", "r.csv")
    first = Path("r.csv").read_text().splitlines()[:2]
    assert first == ["source,target", f"p0,{NAMES[EXPECTED.targets[0, 0]]}"]
    assert (
        routes_of("w.csv", "--labels", "city", "--scores", "s.npy", "-k", "2").target_names.tolist() == NAMES
    )


def test_integers_and_infinities_of_a_table() -> None:
    Path("i.csv").write_text("4,-7,+2\n1,2,3\n")
    assert routes_of("--scores", "i.csv", "-k", "1", "--upper", "1").score_stats.total == 4 + 3
    Path("f.csv").write_text("a,b\n1.5,-inf\n-Infinity,2e-1\n.5,3.\n")
    routes = routes_of("--scores", "f.csv", "-k", "1", "--upper", "2")
    assert routes.targets.ravel().tolist() == [0, 1, 1]
    assert routes.score_stats.score == pytest.approx(1.5 + 0.2 + 3)
    Path("numbers.csv").write_text("1,2\n3,4\n")
    assert len(routes_of("--scores", "numbers.csv", "-k", "1")) == 2
    routes = routes_of("--scores", "numbers.csv", "-k", "1", "--header")
    assert (len(routes), routes.target_names.tolist()) == (1, ["1", "2"])


WAYS: dict[str, tuple[list[str], dict[str, Any]]] = {
    "weights": (["w.csv", "--column", "weight"], {"weights": [1, 2, 3, 4, 5]}),
    "weights as an option": (["--weights", "w.csv", "--column", "weight"], {"weights": [1, 2, 3, 4, 5]}),
    "loads": (["--loads", "l.npy"], {"loads": [40, 30, 30, 40, 20]}),
    "upper": (["--upper", "40"], {"upper": 40}),
    "upper file": (["--upper", "l.npy", "--lower", "3"], {"upper": [40, 30, 30, 40, 20], "lower": 3}),
    "lower file": (["--lower", "low.npy"], {"lower": [1, 2, 3, 4, 30]}),
    "capacity factor": (["--capacity-factor", "1.1"], {"capacity_factor": 1.1}),
    "both": (
        ["w.csv", "--column", "weight", "--capacity-factor", "2"],
        {"weights": [1, 2, 3, 4, 5], "capacity_factor": 2},
    ),
    "allowed": (["--allowed", "a.npy"], {"allowed": CELLS}),
    "allowed sparse": (["--allowed", "a.npz"], {"allowed": CELLS}),
    "allowed market": (["--allowed", "a.mtx"], {"allowed": CELLS}),
    "allowed picture": (["--allowed", "a.pbm"], {"allowed": CELLS}),
    "tolerance": (["--tolerance", "0.05", "--verify"], {"tolerance": 0.05}),
    "sorted": (["--sort-rows", "--num-threads", "1"], {"sort_rows": True}),
}


@pytest.mark.parametrize("way", WAYS)
def test_loads_and_allowed_pairs(way: str) -> None:
    options, arguments = WAYS[way]
    np.save("l.npy", [40, 30, 30, 40, 20])
    np.save("low.npy", [1, 2, 3, 4, 30])
    np.save("a.npy", CELLS)
    sparse.save_npz("a.npz", sparse.csr_array(CELLS))
    scipy.io.mmwrite("a.mtx", sparse.coo_array(CELLS.astype(int)))
    write_pbm("a.pbm", CELLS)
    if way == "weights":
        options = [*options, "--labels", "city"]
    if way in ("weights as an option", "both"):
        options = [*options, "--labels", "0"]
    routes = routes_of("--scores", "s.csv", "-k", "2", *options)
    assert routes == pr.assign_by_scores(SCORES, 2, seed=4, **arguments)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_report(theme: str) -> None:
    np.save("a.npy", CELLS)
    arguments = [
        "--scores",
        "s.csv",
        "-k",
        "2",
        "--seed",
        "4",
        "--capacity-factor",
        "1.25",
        "--allowed",
        "a.npy",
    ]
    found = json.loads(ok(*arguments, "--verify", "--json", "--plot", "p.png", "--theme", theme))
    routes = pr.assign_by_scores(SCORES, 2, seed=4, capacity_factor=1.25, allowed=CELLS)
    usable = np.where(CELLS, SCORES, -np.inf)
    best = np.argsort(-usable, axis=1)[:, :2]
    kept = np.take_along_axis(usable, best, 1)
    top = np.bincount(best[kept > -np.inf], minlength=5)
    assert found["proved"] is True
    assert found["seed"] == 4
    assert found["score_stats"]["total"] == routes.score_stats.total
    beside = found["beside_top_k"]
    assert beside["top_score"] == pytest.approx(kept[kept > -np.inf].sum(), rel=1e-6)
    assert beside["kept"] == pytest.approx(beside["score"] / beside["top_score"])
    assert (beside["largest_load"], beside["top_largest_load"]) == (routes.column_loads().max(), top.max())
    assert beside["dropped"] == pytest.approx(np.maximum(top - 40, 0).sum() / top.sum())
    assert beside["capped_kept"] < beside["kept"] < 1
    picture = np.array(Image.open("p.png").convert("L"))
    assert picture.std() > 10
    assert (picture[0, 0] > 128) == (theme == "light")
    shown = ok(*arguments, "--verify", "--out", "r.csv")
    full = 80 - routes.score_stats.rows_short
    for text in (
        f"{full} of 80",
        "proves that no total is larger",
        "r.csv",
        "turin",
        f"{beside['kept']:.2%}",
    ):
        assert text in shown
    assert "proves" not in ok(*arguments)


def test_only_the_most_popular_targets_are_listed() -> None:
    np.save("wide.npy", RNG.random((50, 30)))
    assert "The 10 targets that plain top-k loads most" in ok("--scores", "wide.npy", "-k", "3")
    np.save("negative.npy", -RNG.random((50, 30)))
    assert "score kept" in ok("--scores", "negative.npy", "-k", "3")
    found = json.loads(ok("--scores", "negative.npy", "-k", "3", "--json"))
    assert found["beside_top_k"]["kept"] is None
    np.save("nothing.npy", np.zeros((0, 3)))
    assert json.loads(ok("--scores", "nothing.npy", "-k", "3", "--json"))["score_stats"]["routes"] == 0


ERRORS: dict[str, tuple[int, list[str], str]] = {
    "no k": (2, ["--scores", "s.npy"], "Missing option '-k'"),
    "nothing": (2, ["-k", "1"], "Missing argument 'WEIGHTS', or --scores"),
    "no sources": (2, ["w.csv", "-k", "1"], "Missing option '--sources'"),
    "sources": (2, ["--scores", "s.npy", "-k", "1", "--sources", "80"], "the scores have a row for each"),
    "upper alone": (2, ["w.csv", "--sources", "9", "-k", "1", "--upper", "3"], "--upper needs --scores"),
    "verify alone": (2, ["w.csv", "--sources", "9", "-k", "1", "--verify"], "--verify needs --scores"),
    "weights twice": (2, ["w.csv", "--weights", "w.csv", "-k", "1", "--scores", "s.npy"], "give one"),
    "no file": (2, ["--scores", "none.npy", "-k", "1"], "does not exist"),
    "upper word": (2, ["--scores", "s.npy", "-k", "1", "--upper", "x"], "'x' is neither a number nor a file"),
    "kind": (
        1,
        ["--scores", "text.txt", "-k", "1"],
        "text.txt: unknown kind of file; expected .npy, .npz, .csv",
    ),
    "vector": (
        1,
        ["--scores", "vector.npy", "-k", "1"],
        "vector.npy: a matrix of numbers, sources x targets",
    ),
    "words": (1, ["--scores", "words.npy", "-k", "1"], "words.npy: a matrix of numbers, sources x targets"),
    "sparse": (1, ["--scores", "sparse.npz", "-k", "1"], "sparse.npz: a matrix of numbers"),
    "not npy": (1, ["--scores", "fake.npy", "-k", "1"], "fake.npy: not a NumPy array"),
    "pickle": (1, ["--scores", "pickle.npy", "-k", "1"], "pickle.npy: not a NumPy array"),
    "cut off": (1, ["--scores", "cut.npy", "-k", "1"], "cut.npy: not a NumPy array"),
    "enormous": (1, ["--scores", "enormous.npy", "-k", "1"], "enormous.npy: not a NumPy array"),
    "not npz": (1, ["--scores", "fake.npz", "-k", "1"], "fake.npz: not an archive"),
    "not parquet": (1, ["--scores", "fake.parquet", "-k", "1"], "fake.parquet: not a Parquet file"),
    "empty": (1, ["--scores", "empty.csv", "-k", "1"], "empty.csv: it is empty"),
    "binary": (1, ["--scores", "binary.csv", "-k", "1"], "binary.csv: not a text file"),
    "ragged": (1, ["--scores", "ragged.csv", "-k", "1"], "ragged.csv: line 3: 2 cells are expected, not 3"),
    "cell": (1, ["--scores", "cell.csv", "-k", "1"], "cell.csv: line 3: a number is expected, not '1_0'"),
    "missing cell": (1, ["--scores", "gap.csv", "-k", "1"], "gap.csv: line 2: a number is expected, not ''"),
    "nan cell": (1, ["--scores", "nan.csv", "-k", "1"], "nan.csv: line 2: a number is expected, not 'nan'"),
    "header": (
        1,
        ["--scores", "mixed.csv", "-k", "1"],
        "'b'; --header says that this line names the columns",
    ),
    "twice": (1, ["--scores", "twice.csv", "-k", "1"], "twice.csv: labels: the name 'a' is there twice"),
    "null": (1, ["--scores", "null.parquet", "-k", "1"], "null.parquet: column 'a': a value is missing"),
    "strings": (
        1,
        ["--scores", "who.parquet", "-k", "1"],
        "string; if this column names the sources, --source-labels",
    ),
    "no label": (
        1,
        ["--scores", "s.csv", "-k", "1", "--source-labels", "x"],
        "no column 'x'; there are lyon",
    ),
    "labels of npy": (
        1,
        ["--scores", "s.npy", "-k", "1", "--source-labels", "x"],
        "only .csv and .parquet files",
    ),
    "not the names": (
        1,
        ["other.csv", "--labels", "city", "--scores", "s.csv", "-k", "1"],
        "other.csv: its labels are not the names of the scores' columns",
    ),
    "nan": (1, ["--scores", "nan.npy", "-k", "1"], "scores: row 1, target 2 is NaN"),
    "weights size": (1, ["--weights", "vector.npy", "--scores", "s.npy", "-k", "1"], "weights: 5 numbers"),
    "factor": (
        1,
        ["--scores", "s.npy", "-k", "1", "--capacity-factor", "-1"],
        "capacity_factor: a positive number",
    ),
    "tolerance": (1, ["--scores", "s.npy", "-k", "1", "--tolerance", "nan"], "tolerance: a finite number"),
    "tolerance alone": (
        2,
        ["w.csv", "--sources", "9", "-k", "1", "--tolerance", "1"],
        "--tolerance needs --scores",
    ),
    "infeasible": (1, ["--scores", "s.npy", "-k", "1", "--lower", "40"], "lower: infeasible"),
    "allowed": (
        1,
        ["--scores", "s.npy", "-k", "1", "--allowed", "nan.npy"],
        "allowed: a 0/1 matrix is of bool",
    ),
    "allowed shape": (
        1,
        ["--scores", "s.npy", "-k", "1", "--allowed", "ones.npy"],
        "allowed: the shape of the scores",
    ),
    "over the input": (
        1,
        ["--scores", "s.npy", "-k", "1", "--plot", "s.npy"],
        "--plot s.npy: is the same file as",
    ),
    "out kind": (1, ["--scores", "s.npy", "-k", "1", "--out", "r.txt"], "r.txt: unknown kind of file"),
}


@pytest.mark.parametrize("name", ERRORS)
def test_errors_are_one_line_and_a_status(name: str) -> None:
    for fake in ("fake.npy", "fake.npz", "fake.parquet", "text.txt"):
        Path(fake).write_text("not that\n")
    np.save("vector.npy", [1.0, 2.0])
    np.save("words.npy", [["a"]])
    np.save("pickle.npy", np.array([[None]]))
    np.save("nan.npy", np.where((np.arange(80)[:, None] == 1) & (np.arange(5) == 2), np.nan, SCORES))
    np.save("ones.npy", np.ones((3, 5), bool))
    sparse.save_npz("sparse.npz", sparse.eye_array(3, format="csr"))
    Path("cut.npy").write_bytes(Path("s.npy").read_bytes()[:-40])
    header = b"{'descr': '<f4', 'fortran_order': False, 'shape': (4000000000000, 4000000), }"
    Path("enormous.npy").write_bytes(
        b"\x93NUMPY\x01\x00" + (len(header) + 1).to_bytes(2, "little") + header + b"\n"
    )
    Path("empty.csv").write_text("")
    Path("binary.csv").write_bytes(b"\xff\xfe\x00\x01")
    Path("ragged.csv").write_text("a,b\n1,2\n1,2,3\n")
    Path("cell.csv").write_text("a,b\n1,2\n1_0,2\n")
    Path("gap.csv").write_text("a,b\n1,\n")
    Path("nan.csv").write_text("a,b\n1,nan\n")
    Path("mixed.csv").write_text("1,b\n1,2\n")
    Path("twice.csv").write_text("a,a\n1,2\n")
    pd.DataFrame({"a": [1.0, None]}).to_parquet("null.parquet")
    Path("other.csv").write_text("city,weight\n" + "".join(f"{name},1\n" for name in NAMES[::-1]))
    status, arguments, message = ERRORS[name]
    result = run(*arguments)
    assert result.exit_code == status, result.output
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    assert message in result.stderr
    if status == 1:
        assert result.stderr.startswith("Error: ")
        assert result.stderr.count("\n") == 1
