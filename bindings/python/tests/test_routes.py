"""Routes: its views, against plain loops; files; tensors."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path

import array_api_strict
import numpy as np
import pytest

import phaserouter as pr
from phaserouter import stats

TABLE = np.array([[2, 0, -1], [-1, -1, -1], [1, 2, 0], [2, -1, -1]], np.int32)


@pytest.fixture
def small() -> pr.Routes:
    return pr.Routes(TABLE.copy(), 4, seed=9)


@pytest.fixture
def large() -> pr.Routes:
    rng = np.random.default_rng(3)
    return pr.route(rng.integers(0, 80, 120), rng.integers(0, 120, 80), 6, seed=1)


def test_small_views(small: pr.Routes) -> None:
    assert (small.n_sources, small.n_targets, small.k, len(small)) == (4, 4, 3, 4)
    assert small.counts.tolist() == [2, 0, 3, 1]
    assert small.column_loads().tolist() == [2, 1, 3, 0]
    assert [row.tolist() for row in small] == [[2, 0], [], [1, 2, 0], [2]]
    assert small.stats is None
    expected = [[1, 0, 1, 0], [0, 0, 0, 0], [1, 1, 1, 0], [0, 0, 1, 0]]
    for matrix in (small.to_coo(), small.to_csr()):
        assert matrix.toarray().astype(int).tolist() == expected
        assert matrix.dtype == bool
    assert small.to_csr().indices.tolist() == [2, 0, 1, 2, 0, 2]
    offsets, sources = small.by_target()
    assert offsets.tolist() == [0, 2, 3, 6, 6]
    assert sources.tolist() == [0, 2, 2, 0, 2, 3]


def test_by_target_inverts_the_rows(large: pr.Routes) -> None:
    offsets, sources = large.by_target()
    for target in range(large.n_targets):
        expected = [i for i, row in enumerate(large.targets.tolist()) if target in row]
        assert sources[offsets[target] : offsets[target + 1]].tolist() == expected


def test_by_target_above_16_bits() -> None:
    routes = pr.Routes(np.array([[65537, 3], [3, 65536]], np.int32), 70001, 0)
    offsets, sources = routes.by_target()
    assert sources.tolist() == [0, 1, 1, 0]
    assert offsets[[3, 4, 65536, 65537, 65538, 70001]].tolist() == [0, 2, 2, 3, 4, 4]
    with pytest.raises(pr.OutOfRangeError, match="65537 is not below n_targets = 9"):
        pr.Routes(routes.targets, 9, 0).by_target()


@pytest.mark.parametrize("shape", [(0, 0, 0), (0, 3, 2), (3, 0, 2), (3, 3, 0)])
def test_nothing_to_route(shape: tuple[int, int, int]) -> None:
    m, n, k = shape
    routes = pr.route(np.zeros(m, int), np.zeros(n, int), k, seed=1)
    assert routes.targets.shape == (m, k)
    assert routes.column_loads().tolist() == [0] * n
    assert routes.to_csr().shape == routes.to_coo().shape == (m, n)
    assert routes.by_target()[0].tolist() == [0] * (n + 1)
    assert "routes" in repr(routes)


def test_repr(small: pr.Routes) -> None:
    assert repr(small) == "Routes(4 sources x 3, 4 targets, 6 routes, 50.0% full, seed=9)"


def test_equality(small: pr.Routes) -> None:
    assert small == pr.Routes(TABLE, 4, seed=1)
    assert small != pr.Routes(TABLE, 5, seed=9)
    assert small != pr.Routes(TABLE[:3], 4, seed=9)
    assert small != "routes"
    with pytest.raises(TypeError, match="unhashable"):
        hash(small)


def test_as_an_array(small: pr.Routes) -> None:
    assert np.shares_memory(np.asarray(small), small.targets)
    assert np.array(small, copy=True) is not small.targets
    assert not np.shares_memory(np.array(small, copy=True), small.targets)
    assert np.asarray(small, np.int64).dtype == np.int64
    with pytest.raises(ValueError, match="a view as int64"):
        np.array(small, np.int64, copy=False)


def test_tensors_share_the_memory(small: pr.Routes) -> None:
    assert np.shares_memory(np.from_dlpack(small), small.targets)
    tensor = array_api_strict.from_dlpack(small)
    small.targets[0, 0] = 3
    assert int(tensor[0, 0]) == 3


def test_bad_construction() -> None:
    with pytest.raises(pr.SizeMismatchError, match=r"targets: shape \(n_sources, k\)"):
        pr.Routes(np.zeros(3, np.int32), 4, 0)
    with pytest.raises(pr.OutOfRangeError, match="n_targets: -1"):
        pr.Routes(TABLE, -1, 0)


def test_save_and_load(large: pr.Routes, small: pr.Routes, tmp_path: Path) -> None:
    for routes in (large, small):
        routes.save(tmp_path / "routes.npz")
        again = pr.Routes.load(tmp_path / "routes.npz")
        assert again == routes
        assert (again.seed, again.stats) == (routes.seed, routes.stats)
        assert again.targets.dtype == np.int32
    with np.load(tmp_path / "routes.npz", allow_pickle=False) as archive:
        np.testing.assert_array_equal(archive["targets"], small.targets)


def test_pickle_and_copy(large: pr.Routes) -> None:
    for again in (pickle.loads(pickle.dumps(large)), copy.deepcopy(large)):
        assert again == large
        assert (again.seed, again.stats) == (large.seed, large.stats)
        assert not np.shares_memory(again.targets, large.targets)


def test_rows_are_by_number(small: pr.Routes) -> None:
    assert small[np.int64(-2)].tolist() == [1, 2, 0]
    with pytest.raises(IndexError):
        _ = small[4]
    with pytest.raises(TypeError):
        _ = small["1"]


@pytest.mark.parametrize("rows", [slice(1, 3), slice(None), slice(-1, None), slice(3, 0, -2), slice(9, 12)])
def test_slices_are_routes_over_the_same_memory(small: pr.Routes, rows: slice) -> None:
    named = small.named(sources=["a", "b", "c", "d"], targets=[10, 20, 30, 40])
    part = named[rows]
    assert part.targets.tolist() == TABLE.tolist()[rows]
    assert (part.n_targets, part.seed, part.stats) == (4, 9, None)
    assert part.source_names.tolist() == ["a", "b", "c", "d"][rows]
    assert part.target_names.tolist() == [10, 20, 30, 40]
    assert not part.targets.size or np.shares_memory(part.targets, small.targets)


def test_views_of_a_slice(large: pr.Routes) -> None:
    part = large[10:90:7]
    rows = [row.tolist() for row in list(large)[10:90:7]]
    assert [row.tolist() for row in part] == rows
    loads = [sum(j in row for row in rows) for j in range(large.n_targets)]
    assert part.column_loads().tolist() == loads
    assert part.to_csr().sum(axis=0).tolist() == loads


def test_load_refuses_other_files(tmp_path: Path) -> None:
    for name, write in {
        "text": lambda path: path.write_text("routes"),
        "empty": lambda path: path.write_bytes(b""),
        "array.npy": lambda path: np.save(path, TABLE),
        "archive.npz": lambda path: np.savez(path, other=TABLE),
        "pickle.npz": lambda path: np.savez(path, targets=[{}], n_targets=1, seed=1, stats="null"),
        "stats.npz": lambda path: np.savez(path, targets=TABLE, n_targets=4, seed=1, stats='{"x": 1}'),
        "int64.npz": lambda path: np.savez(path, targets=[[1]], n_targets=4, seed=1, stats="null"),
    }.items():
        write(tmp_path / name)
        with pytest.raises(pr.InvalidArgumentError, match=f"{name} does not hold routes"):
            pr.Routes.load(tmp_path / name)
    with pytest.raises(FileNotFoundError):
        pr.Routes.load(tmp_path / "missing")


def test_load_refuses_damaged_archives(small: pr.Routes, tmp_path: Path) -> None:
    small.save(tmp_path / "whole")
    data = (tmp_path / "whole").read_bytes()
    assert pr.Routes.load(tmp_path / "whole") == small
    for name, damaged in {
        "short": data[:-30],
        "flipped": data[:100] + bytes([data[100] ^ 1]) + data[101:],
    }.items():
        (tmp_path / name).write_bytes(damaged)
        with pytest.raises(pr.InvalidArgumentError, match="does not hold routes"):
            pr.Routes.load(tmp_path / name)


def test_targets_out_of_range_are_refused() -> None:
    routes = pr.Routes(np.full((100, 8), 900_000_000, np.int32), 2, 0)
    for use in (routes.to_csr, routes.to_coo, routes.by_target, lambda: stats.coactivation(routes)):
        with pytest.raises(pr.OutOfRangeError, match="targets: 900000000 is not below n_targets = 2"):
            use()
