"""The original's router_py and router_stats, and its scripts as they are."""

from __future__ import annotations

import doctest
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import phaserouter as pr
from phaserouter import compat, stats
from phaserouter.compat import router_py, router_stats

N, K = 20, 4
RNG = np.random.default_rng(3)
S, T = (RNG.random((2, N, N)) < 0.5).astype(np.uint8)
s, t = S.sum(1, dtype=int), T.sum(1, dtype=int)

SCRIPT = """
import sys
import numpy as np
import helper
import router
import router_py
from router_stats import validate_routing_inputs

N, k = 20, 4
rng = np.random.default_rng(3)
S, T = (rng.random((2, N, N)) < 0.5).astype(np.uint8)
routes = np.zeros((N, k), dtype=np.int32)
found = router.pack_and_route(S_np=S, T_np=T, k=k, routes_np=routes, seed=42)
assert validate_routing_inputs(S, T, k)["is_valid"] and router_py.pack_and_route_np(S, T, k).shape == (N, N)
np.save(sys.argv[1], routes)
print(__name__, helper.word, found["active_routes"], sys.argv[2:])
"""


def check_layout(found: np.ndarray, seed: int) -> None:
    assert (found.shape, found.dtype) == ((N, N), np.int32)
    expected = pr.route(s, t, K, seed=seed).targets
    np.testing.assert_array_equal(found.ravel()[: N * K].reshape(N, K), expected)
    assert not found.ravel()[N * K :].any()


def test_dense_matrices() -> None:
    check_layout(router_py.pack_and_route_np(S, T, K, validate=True, seed=5), 5)
    check_layout(router_py.pack_and_route_np(S.astype(float), T.astype(float), K, seed=6), 6)
    drawn = [router_py.pack_and_route_np(S, T, K) for _ in range(2)]
    assert not np.array_equal(*drawn)


def test_sparse_matrices() -> None:
    sparse = pytest.importorskip("scipy.sparse")
    check_layout(router_py.pack_and_route_sparse(sparse.csr_matrix(S), sparse.csr_matrix(T), K, seed=5), 5)
    check_layout(
        router_py.pack_and_route_sparse(sparse.csr_array(S), sparse.csr_array(T), K, True, seed=5), 5
    )
    with pytest.raises(pr.ArgumentTypeError, match="T: a SciPy matrix in compressed sparse rows"):
        router_py.pack_and_route_sparse(sparse.csr_array(S), sparse.coo_array(T), K)
    with pytest.raises(pr.ArgumentTypeError, match="S: a SciPy matrix"):
        router_py.pack_and_route_sparse(S, T, K)


def test_torch_tensors() -> None:
    torch = pytest.importorskip("torch")
    tensors = torch.from_numpy(S.astype(np.int32)), torch.from_numpy(T.astype(np.int32))
    found = router_py.pack_and_route_torch(*tensors, K, validate=True, seed=5)
    assert isinstance(found, torch.Tensor)
    assert found.dtype == torch.int32
    check_layout(found.numpy(), 5)
    with pytest.raises(pr.ArgumentTypeError, match="S: a torch tensor expected, not ndarray"):
        router_py.pack_and_route_torch(S, tensors[1], K)
    with pytest.raises(pr.ArgumentTypeError, match="T: a tensor in CPU memory expected, not on meta"):
        router_py.pack_and_route_torch(tensors[0], tensors[1].to("meta"), K)


def test_without_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(ImportError, match="pack_and_route_torch needs torch: pip install torch"):
        router_py.pack_and_route_torch(S, T, K)


def test_errors_of_router_py() -> None:
    with pytest.raises(pr.SizeMismatchError, match="S and T: one shape expected"):
        router_py.pack_and_route_np(S, T[:, :-1], K)
    with pytest.raises(pr.OutOfRangeError, match="k: 21 routes a row do not fit in the 20 columns of S"):
        router_py.pack_and_route_np(S, T, N + 1)
    with pytest.raises(pr.SizeMismatchError, match="routes: a 0/1 matrix has 2 dimensions"):
        router_py.routes_to_indices([1, 0])


def test_routes_to_indices() -> None:
    assert doctest.testmod(router_py, optionflags=doctest.NORMALIZE_WHITESPACE).failed == 0
    assert router_py.routes_to_indices(np.zeros((0, 3))).shape == (0, 0)
    assert router_py.routes_to_indices(np.zeros((3, 2))).shape == (3, 0)
    assert router_py.routes_to_indices(np.eye(2, dtype=bool)).tolist() == [[0], [1]]


def test_statistics_of_matrices_of_any_dtype() -> None:
    for dtype in (np.uint8, np.float64, np.uint64):
        matrices = S.astype(dtype), T.astype(dtype)
        loads = router_stats.sample_many(*matrices, K, num_samples=3, seed_base=7)
        for sample, load in enumerate(loads):
            np.testing.assert_array_equal(load, pr.route(s, t, K, seed=7 + sample).column_loads())
    found = router_stats.monte_carlo_stats(S, T, K, num_samples=5)
    np.testing.assert_array_equal(found["raw_samples"], stats.sample_many(s, t, K, 5, 42))
    assert set(found) >= {
        *("mean_load", "std_load", "p95_load", "max_load", "temporal_skew", "global_skew", "ideal_mean"),
        *("bias", "relative_error", "raw_samples", "num_samples", "k", "N"),
    }
    capacity = router_stats.estimate_expert_capacity(S, T, K, confidence=1.0, num_samples=5)
    np.testing.assert_array_equal(capacity["required_capacity"], found["raw_samples"].max(axis=0))
    assert set(capacity) >= {"mean_capacity", "headroom", "utilization", "confidence_level", "raw_samples"}


def test_suggestion_prints_what_it_tries(capsys: pytest.CaptureFixture[str]) -> None:
    found = router_stats.suggest_k_for_balance(S, T, 1e9, min_k=2, max_k=9, samples_per_k=2)
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) >= found["num_evaluations"] == len(found["search_results"])
    assert (found["recommended_k"], found["success"]) == (2, True)
    router_stats.suggest_k_for_balance(S, T, 1e9, min_k=2, max_k=9, samples_per_k=2, verbose=False)
    assert capsys.readouterr().out == ""


def test_analysis_contains_the_validation(capsys: pytest.CaptureFixture[str]) -> None:
    holed = S.copy()
    holed[3] = 0
    found = router_stats.analyze_routing_distribution(holed, T, np.array([2, 4]), samples_per_k=2)
    assert found["input_validation"]["empty_rows"] == [3]
    assert [one["k"] for one in found["analysis_results"]] == found["k_values"] == [2, 4]
    assert "1 sources have no ones and get no route: 3" in capsys.readouterr().out
    assert router_stats.analyze_routing_distribution(S, T, samples_per_k=1)["k_values"] == [4, 6, 9, 13, 20]
    assert capsys.readouterr().out == ""


def test_validation_of_good_inputs() -> None:
    assert router_stats.validate_routing_inputs(np.eye(4), np.eye(4), 4) == {
        "warnings": [],
        "is_valid": True,
        "empty_rows": [],
        "empty_cols": [],
        "skew_ratio": 1.0,
    }


def test_validation_finds_each_problem() -> None:
    S, T = np.ones((2, 12, 12))
    S[[1, 5]] = 0
    T[1:, 1:] = 0
    T[4:] = 0
    # Degrees of the targets: 12, 1, 1, 1 and eight times 0; their mean is 15 / 12.
    found = router_stats.validate_routing_inputs(S, T, 13)
    assert found["is_valid"]
    assert (found["empty_rows"], found["empty_cols"]) == ([1, 5], [4, 5, 6, 7, 8, 9, 10, 11])
    assert found["skew_ratio"] == pytest.approx(12 / (15 / 12))
    sources, targets, fan_out = found["warnings"]
    assert sources.endswith("no ones and get no route: 1, 5")
    assert targets.startswith("8 targets")
    assert targets.endswith("4, 5, 6, 7, 8, ...")
    assert fan_out.startswith("k = 13 exceeds the 12 targets")

    T[1:] = 0
    found = router_stats.validate_routing_inputs(S, T, 12)
    assert found["skew_ratio"] == pytest.approx(12)
    assert found["warnings"][-1].startswith(
        "the degrees of the targets are skewed, the largest is 12.0 times"
    )
    assert router_stats.validate_routing_inputs(S, 0 * T, 12)["skew_ratio"] == 1.0


def test_validation_of_shapes_that_do_not_fit() -> None:
    assert router_stats.validate_routing_inputs(np.ones((3, 4)), np.ones((4, 3)), 1)["is_valid"]
    for shapes in (((3, 4), (3, 4)), ((3, 3), (4, 4))):
        found = router_stats.validate_routing_inputs(*(np.ones(shape) for shape in shapes), 1)
        assert not found["is_valid"]
        assert "T must have a row for every column of S" in found["warnings"][0]


def run(*arguments: object, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False)


def check_script(done: subprocess.CompletedProcess[str], saved: Path) -> None:
    routes = pr.route(s, t, K, seed=42).targets
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"__main__ found {np.count_nonzero(routes >= 0)} ['--more', 'words']\n"
    np.testing.assert_array_equal(np.load(saved), routes)


def test_a_script_runs_as_it_is(tmp_path: Path) -> None:
    """With its own arguments and the modules beside it, from another folder."""
    beside = tmp_path / "beside"
    beside.mkdir()
    (beside / "script.py").write_text(SCRIPT)
    (beside / "helper.py").write_text("word = 'found'")
    arguments = ("-m", "phaserouter.compat", "beside/script.py", "routes.npy", "--more", "words")
    check_script(run(*arguments, folder=tmp_path), tmp_path / "routes.npy")


def test_a_script_after_two_lines(tmp_path: Path) -> None:
    (tmp_path / "helper.py").write_text("word = 'found'")
    shim = "from phaserouter import compat\ncompat.install()\n"
    (tmp_path / "script.py").write_text(shim + SCRIPT)
    check_script(run("script.py", "routes.npy", "--more", "words", folder=tmp_path), tmp_path / "routes.npy")


def test_a_module_of_one_line(tmp_path: Path) -> None:
    (tmp_path / "router.py").write_text("from phaserouter.compat import *\n")
    done = run("-c", "import router; print(router.pack_and_route, router.router)", folder=tmp_path)
    assert done.stdout.count("<function") == 2


def test_what_the_script_says_is_the_exit_status(tmp_path: Path) -> None:
    (tmp_path / "script.py").write_text("import sys; sys.exit(7)")
    assert run("-m", "phaserouter.compat", "script.py", folder=tmp_path).returncode == 7


def test_usage_of_the_runner(tmp_path: Path) -> None:
    assert run("-m", "phaserouter.compat", "--help", folder=tmp_path).stdout.startswith("usage:")
    nothing = run("-m", "phaserouter.compat", folder=tmp_path)
    assert (nothing.returncode, nothing.stdout) == (2, "")
    missing = run("-m", "phaserouter.compat", "none.py", folder=tmp_path)
    assert (missing.returncode, missing.stderr) == (2, "phaserouter.compat: no file none.py\n")


def test_install_replaces_no_other_module(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("router", "router_py", "router_stats"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setitem(sys.modules, "router_stats", stats)
    with pytest.raises(ImportError, match="install: a module 'router_stats' has been imported already, from"):
        compat.install()
    assert "router" not in sys.modules
    monkeypatch.delitem(sys.modules, "router_stats")
    compat.install()
    compat.install()
    assert sys.modules["router"] is compat
    assert sys.modules["router_py"] is router_py
