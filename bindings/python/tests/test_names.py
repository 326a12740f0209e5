"""Names that dicts, Series and DataFrames bring along, and what is made of them: tables, files, HTML."""

from __future__ import annotations

import copy
import pickle
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from scipy import sparse

import phaserouter as pr

SOURCES, TARGETS = ["ann", "bob", "eve", "joe"], ["x", "y", "z"]
S, T = [1, 3, 2, 0], [4, 2, 1]
ONES = np.array([[0, 1, 0], [1, 1, 1], [1, 0, 1], [0, 0, 0]])


def lines(routes: pr.Routes) -> list[tuple[object, object]]:
    """The routes as pairs of names, by a plain loop."""
    return [(SOURCES[i], TARGETS[j]) for i, row in enumerate(routes.targets.tolist()) for j in row if j >= 0]


def pairs(frame: pd.DataFrame) -> list[tuple[object, object]]:
    return list(frame.itertuples(index=False, name=None))


@pytest.mark.parametrize(
    "sources",
    [
        dict(zip(SOURCES, S, strict=True)),
        pd.Series(S, SOURCES),
        pd.Series(S, SOURCES, dtype=float),
        pd.Series(S, SOURCES, dtype="Int64"),
        pd.Series(S, SOURCES, dtype="uint8[pyarrow]"),
        pd.DataFrame({"degree": S}, SOURCES),
        pd.DataFrame(ONES, SOURCES, TARGETS),
        pd.DataFrame(ONES != 0, SOURCES, TARGETS),
        pd.DataFrame(ONES * 7.0, SOURCES, TARGETS),
        pd.DataFrame(ONES, SOURCES, TARGETS, dtype="uint64"),
        pd.DataFrame({name: pd.Series(ONES[:, j], SOURCES) != 0 for j, name in enumerate("xyz")}).astype(
            {"y": "Int8", "z": float}
        ),
    ],
    ids=lambda given: type(given).__name__,
)
@pytest.mark.parametrize(
    "targets", [dict(zip(TARGETS, T, strict=True)), pd.Series(T, TARGETS)], ids=["dict", "Series"]
)
def test_routes_carry_the_names_of_their_inputs(sources: object, targets: object) -> None:
    routes = pr.route(sources, targets, 2, seed=4)
    assert routes == pr.route(S, T, 2, seed=4)
    assert routes.source_names.tolist() == SOURCES
    assert routes.target_names.tolist() == TARGETS
    expected = lines(routes)
    assert expected
    assert pairs(routes.to_pandas()) == expected
    table = routes.to_arrow()
    assert table.column_names == ["source", "target"]
    assert list(zip(*table.to_pydict().values(), strict=True)) == expected
    part = pr.route(sources, targets, 2, seed=4, rows=(1, 3))
    assert part.source_names.tolist() == SOURCES[1:3]
    assert part.stats is not None


def test_both_sides_as_matrices() -> None:
    degrees = np.arange(4) < np.array(T)[:, None]
    sources, targets = pd.DataFrame(ONES, SOURCES, TARGETS), pd.DataFrame(degrees, TARGETS, SOURCES)
    routes = pr.route(sources, targets, 2, seed=4)
    assert routes == pr.route(S, T, 2, seed=4)
    assert (routes.source_names.tolist(), routes.target_names.tolist()) == (SOURCES, TARGETS)
    # The names of one are enough; and what a matrix without names is beside.
    for one in (
        pr.route(sources, degrees, 2, seed=4),
        pr.route(ONES, targets, 2, seed=4),
        pr.route(sparse.csr_array(ONES), targets, 2, seed=4),
    ):
        assert one == routes
        assert (one.source_names.tolist(), one.target_names.tolist()) == (SOURCES, TARGETS)


def test_names_must_agree() -> None:
    sources = pd.DataFrame(ONES, SOURCES, TARGETS)
    with pytest.raises(pr.InvalidArgumentError, match="sources: column 0 is named 'x', but target 0 is 'z'"):
        pr.route(sources, {"z": 1, "y": 1, "x": 1}, 1)
    targets = pd.DataFrame(np.ones((3, 4), int), TARGETS, ["ann", "bob", "joe", "eve"])
    with pytest.raises(pr.InvalidArgumentError, match="targets: column 2 is named 'joe', but source 2 is 'e"):
        pr.route(sources, targets, 1)


@pytest.mark.parametrize("given", [pd.Series(T), pd.DataFrame({"w": T}), T, np.array(T)], ids=str)
def test_an_index_that_only_counts_is_no_names(given: object) -> None:
    routes = pr.assign(9, given, 1, seed=1)
    assert (routes.source_names, routes.target_names) == (None, None)
    assert pairs(routes.to_pandas()) == list(enumerate(routes.targets[:, 0].tolist()))
    assert routes.to_arrow().schema == pa.schema({"source": pa.int32(), "target": pa.int32()})


def test_an_index_that_counts_from_elsewhere_is_names() -> None:
    assert pr.assign(9, pd.Series([9, *T])[1:], 1, seed=1).target_names.tolist() == [1, 2, 3]
    assert pr.assign(9, pd.Series([4, 9, 2, 9])[::2], 1, seed=1).target_names.tolist() == [0, 2]


def test_a_column_of_bool_is_a_matrix() -> None:
    wants = pd.DataFrame({"x": [True, False, True]})
    routes = pr.route(wants, [3], 1, seed=1)
    assert routes.target_names.tolist() == ["x"]
    assert routes.counts.tolist() == [1, 0, 1]


@pytest.mark.parametrize(
    "weights",
    [
        {"x": 4, "y": 2, "z": 1},
        pd.Series([4.0, 2, 1], TARGETS),
        pd.DataFrame({"w": np.array([4, 2, 1], np.uint64)}, TARGETS),
    ],
    ids=["dict", "Series", "DataFrame"],
)
def test_assignments_carry_names(weights: object) -> None:
    for rows in (None, (2, 5), [4, 0, 4]):
        routes = pr.assign(9, weights, 2, seed=3, rows=rows)
        assert routes == pr.assign(9, T, 2, seed=3, rows=rows)
        assert routes.target_names.tolist() == TARGETS
    made = pr.assignment(9, weights, 2, seed=3)
    for one in (made, pickle.loads(pickle.dumps(made))):
        assert one.target_names.tolist() == TARGETS
        assert one.rows([4, 0]).tolist() == routes.targets[:2].tolist()
    assert pr.shares(weights, 9, seed=1).tolist() == pr.shares(T, 9, seed=1).tolist()


def test_other_calls_take_what_has_names() -> None:
    sources, targets = pd.DataFrame(ONES, SOURCES, TARGETS), pd.Series(T, TARGETS)
    router = pr.Router(2)
    assert router.count_candidates(sources, targets).tolist() == router.count_candidates(S, T).tolist()
    assert (
        router.sample_loads(sources, targets, 1, [1]).tolist() == router.sample_loads(S, T, 1, [1]).tolist()
    )
    assert router.route_csr(sources, targets, 2)[1].tolist() == router.route_csr(S, T, 2)[1].tolist()


BAD = {
    "twice": (lambda: pr.assign(1, pd.Series([1, 2], ["a", "a"]), 1), "weights: the name 'a' is there twice"),
    "missing": (
        lambda: pr.assign(1, pd.Series([1, None]), 1),
        "weights: integers are expected, but entry 1 is nan",
    ),
    "missing Int64": (lambda: pr.assign(1, pd.Series([1, None], dtype="Int64"), 1), "weights: "),
    "two columns": (lambda: pr.assign(1, pd.DataFrame(ONES), 1), "weights: 1 dimension is expected, not 2"),
    "text": (lambda: pr.assign(1, {"a": "1"}, 1), "weights: integers are expected"),
    "text column": (
        lambda: pr.route(pd.DataFrame({"a": ["1"], "b": [1]}), [1, 1], 1),
        "sources: column 'a': bool or numbers are expected",
    ),
    "fraction": (
        lambda: pr.route(pd.DataFrame({"a": [0, 0], "b": [1, 0.5]}), [1, 1], 1),
        "sources: column 'b': integers are expected, but entry 1 is 0.5",
    ),
    "nan in a matrix": (
        lambda: pr.route(pd.DataFrame({"a": [0, np.nan], "b": [1, 1]}), [1, 1], 1),
        "sources: column 'a': integers are expected, but entry 1 is nan",
    ),
    "shape": (lambda: pr.route(pd.DataFrame(ONES), [1, 1], 1), "sources: rows must have 2 columns, not 3"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_tables_are_refused(name: str) -> None:
    call, message = BAD[name]
    with pytest.raises(pr.PhaseRouterError, match=message):
        call()


def test_named_gives_names_and_keeps_the_rest() -> None:
    routes = pr.route(S, T, 2, seed=4)
    named = routes.named(sources=SOURCES).named(targets=pd.Index(TARGETS))
    assert pairs(named.to_pandas()) == lines(routes)
    assert (named.stats, named.seed) == (routes.stats, 4)
    assert named == routes
    assert np.shares_memory(named.targets, routes.targets)
    assert routes.source_names is None
    for again in (pickle.loads(pickle.dumps(named)), copy.deepcopy(named)):
        assert (again.source_names.tolist(), again.target_names.tolist()) == (SOURCES, TARGETS)
    for names, message in (
        (["a", "b", "c"], "sources: 4 names are expected, not 3"),
        (["a", "b", "c", "b"], "sources: the name 'b' is there twice"),
        (["a", "b", "c", []], "sources: strings or numbers are expected as names"),
    ):
        with pytest.raises(pr.PhaseRouterError, match=message):
            routes.named(sources=names)


def test_save_and_load_names(tmp_path: Path) -> None:
    routes = pr.route(S, T, 2, seed=4).named(sources=SOURCES, targets=np.array([5, 6, 7]))
    routes.save(tmp_path / "r.npz")
    again = pr.Routes.load(tmp_path / "r.npz")
    assert (again.source_names.tolist(), again.target_names.tolist()) == (SOURCES, [5, 6, 7])
    with np.load(tmp_path / "r.npz", allow_pickle=False) as archive:
        assert {"source_names", "target_names"} < set(archive.files)
    with pytest.raises(pr.ArgumentTypeError, match="target_names: only strings and integers"):
        routes.named(targets=[0.5, 1.5, 2.5]).save(tmp_path / "r.npz")


def test_names_of_different_types() -> None:
    routes = pr.assign(3, {"a": 1, 2: 1}, 1, seed=1)
    assert routes.to_pandas().target.tolist() == [["a", 2][j] for j in routes.targets[:, 0]]
    with pytest.raises(pr.ArgumentTypeError, match="target_names: names of one type are expected"):
        routes.to_arrow()


def test_pairs_as_names() -> None:
    index = pd.MultiIndex.from_product([["rack0", "rack1"], [0, 1]])
    routes = pr.assign(4, pd.Series([1, 1, 1, 1], index), 1, seed=1)
    assert sorted(routes.to_pandas().target) == list(index)


class _Cells(HTMLParser):
    """The tables of a page, as rows of texts."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self.open: list[str] = []
        self.feed(page)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        self.open.append(tag)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.tables[-1][-1].append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1] in ("td", "th"):
            self.tables[-1][-1][-1] += data


def test_html_of_few() -> None:
    routes = pr.Routes(np.array([[1, 0], [1, -1], [-1, -1], [1, 2]], np.int32), 3, 5)
    sources, targets = _Cells(routes.named(sources=SOURCES, targets=["<x>", "&", "z"])._repr_html_()).tables
    assert sources == [
        ["source", "targets"],
        ["ann", "&, <x>"],
        ["bob", "&"],
        ["eve", ""],
        ["joe", "&, z"],
    ]
    assert targets == [
        ["target", "load", "load / mean"],
        ["<x>", "1", "0.600"],
        ["&", "3", "1.800"],
        ["z", "1", "0.600"],
    ]


def test_html_of_many() -> None:
    routes = pr.assign(5000, [1] * 40, 20, seed=1)
    page = routes._repr_html_()
    assert "5000 sources x 20, 40 targets, 100000 routes, 100.0% full, seed=1" in page
    assert len(page) < 4000
    sources, targets = _Cells(page).tables
    assert [row[0] for row in sources[1:]] == [*"01234", "...", *map(str, range(4995, 5000))]
    assert sources[1][1] == ", ".join(map(str, routes[0][:8])) + ", ..."
    assert targets[1] == ["0", "2,500", "1.000"]
    assert [row[0] for row in targets[1:]] == [*"01234", "...", *map(str, range(35, 40))]


@pytest.mark.parametrize("shape", [(0, 0, 0), (3, 0, 2), (0, 3, 2), (3, 3, 0)])
def test_html_and_tables_of_nothing(shape: tuple[int, int, int]) -> None:
    m, n, k = shape
    routes = pr.Routes(np.full((m, k), -1, np.int32), n, 1)
    sources, targets = _Cells(routes._repr_html_()).tables
    assert (len(sources), len(targets)) == (m + 1, n + 1)
    assert routes.to_pandas().shape == (0, 2)
    assert routes.to_arrow().num_rows == 0


def test_pandas_and_pyarrow_are_loaded_only_when_asked_for() -> None:
    script = (
        "import sys, phaserouter as pr\n"
        "routes = pr.assign(4, {'a': 1, 'b': 2}, 1, seed=1)\n"
        "routes._repr_html_(), repr(routes), routes[1:], list(routes), routes.named(sources='wxyz')\n"
        "assert not {'pandas', 'pyarrow', 'scipy'} & set(sys.modules), sys.modules.keys()\n"
        "sys.modules['pandas'] = sys.modules['pyarrow'] = None\n"
        "for make in (routes.to_pandas, routes.to_arrow):\n"
        "    try: make()\n"
        "    except ImportError as problem: print(problem)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert len(re.findall(r"pip install 'phaserouter\[frames\]'", done.stdout)) == 2
