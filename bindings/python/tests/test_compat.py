"""The original's interface: its arguments, its dictionaries and its files, and the routes of docs/SPEC.md."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from vectors import ROOT

import phaserouter as pr
from phaserouter import compat as router
from phaserouter.compat import _checks

sys.path.insert(0, str(ROOT / "tests" / "oracle"))
import oracle

N, K = 70, 6
RNG = np.random.default_rng(8)
S, T = (RNG.random((2, N, N)) < 0.3).astype(np.uint8)
DEGREES = S.sum(1).tolist(), T.sum(1).tolist()
KEYS = {"N", "k", "active_routes", "packing_time_ms", "routing_time_ms", "total_time_ms", "routes_per_row"}

# The parameters of the original's functions with their defaults, from its module definition.
PARAMETERS = {
    "pack_and_route": "S_np, T_np, k, routes_np, dump=False, prefix='dump', validate=False, seed=0",
    "router": "S, T, k, routes, validate=False, debug_prefix='', seed=0",
    "route_packed_with_stats": (
        "S_bits, T_bits, row_perm, col_perm_S, col_perm_T, row_perm_T, k, routes, validate=False, "
        "debug_prefix='', seed=0"
    ),
    "phase_router_bitpacked": (
        "N, k, NB_words, S_bits, T_bits, row_perm, col_perm_S, col_perm_T, row_perm_T, routes, "
        "debug_prefix=None, seed_base=0"
    ),
}


def expected(seed: int, k: int = K, row_permutations: bool = False, **permutations: list[int]) -> np.ndarray:
    """The routes by the oracle, with the seed's permutations or these."""
    p = oracle.Permutations(seed, N, N, row_permutations, **permutations)
    rows = oracle.Routing(*DEGREES, seed, p).rows(k)
    return np.array(oracle.dense(rows, k), np.int32).reshape(N, k)


def empty(k: int = K) -> np.ndarray:
    return np.full((N, k), -7, np.int32)


def packed() -> tuple[np.ndarray, np.ndarray]:
    return router.pack_bits(S), router.pack_bits(T)


def check(found: router.RouteInfo, routes: np.ndarray) -> None:
    assert set(found) >= KEYS
    assert (found["N"], found["k"]) == (N, K)
    assert found["active_routes"] == np.count_nonzero(routes != -1)
    assert found["routes_per_row"] == pytest.approx(found["active_routes"] / N)
    assert found["total_time_ms"] == pytest.approx(found["packing_time_ms"] + found["routing_time_ms"])
    assert min(found["packing_time_ms"], found["routing_time_ms"]) > 0


@pytest.mark.parametrize("name", PARAMETERS)
def test_parameters_are_the_originals(name: str) -> None:
    shown = [
        str(one.replace(annotation=inspect.Parameter.empty))
        for one in inspect.signature(getattr(router, name)).parameters.values()
        if one.kind is not inspect.Parameter.KEYWORD_ONLY
    ]
    assert ", ".join(shown) == PARAMETERS[name]


@pytest.mark.parametrize("validate", [False, True])
def test_pack_and_route(validate: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    routes = empty()
    found = router.pack_and_route(
        S_np=S, T_np=T, k=K, routes_np=routes, dump=False, prefix="dump", validate=validate, seed=42
    )
    np.testing.assert_array_equal(routes, expected(42))
    check(found, routes)
    assert found["seed"] == 42
    assert not list(tmp_path.iterdir())


def test_seed_0_draws_one() -> None:
    routes, again = empty(), empty()
    first = router.pack_and_route(S, T, K, routes)
    second = router.pack_and_route(S, T, K, again, seed=0)
    assert first["seed"] != second["seed"]
    router.pack_and_route(S, T, K, again, seed=first["seed"])
    np.testing.assert_array_equal(again, routes)


def test_row_permutations_when_asked() -> None:
    routes = empty()
    router.pack_and_route(S, T, K, routes, validate=True, seed=5, row_permutations=True)
    np.testing.assert_array_equal(routes, expected(5, row_permutations=True))
    assert not np.array_equal(routes, expected(5))


@pytest.mark.parametrize("dtype", [np.bool_, np.int8, np.int32, np.int64, np.uint64, np.float32, np.float64])
def test_matrices_of_any_dtype(dtype: type) -> None:
    routes = empty()
    router.pack_and_route(S.astype(dtype), T.astype(dtype), K, routes, seed=3)
    np.testing.assert_array_equal(routes, expected(3))
    np.testing.assert_array_equal(router.pack_bits(S.astype(dtype)), pr.pack_bits(S))


def test_sparse_matrices_by_their_nonzero_entries() -> None:
    sparse = pytest.importorskip("scipy.sparse")
    stored = sparse.csr_array(np.ones((N, N)))
    stored.data[:] = S.ravel()
    routes = empty()
    router.pack_and_route(stored, T, K, routes, validate=True, seed=3)
    np.testing.assert_array_equal(routes, expected(3))
    router.pack_and_route(stored, sparse.coo_array(T), K, routes, seed=4)
    np.testing.assert_array_equal(routes, expected(4))
    np.testing.assert_array_equal(router.pack_bits(stored), pr.pack_bits(S))
    np.testing.assert_array_equal(router.left_align_rows(stored), router.left_align_rows(S))


def test_columns_that_are_missing_are_zeros() -> None:
    """As the original's own examples have it: N rows of k columns."""
    narrow = np.arange(1, N * 9 + 1).reshape(N, 9)
    narrow[0, :4] = 0
    routes, same = empty(), empty()
    router.pack_and_route(narrow, narrow, K, routes, seed=2)
    wide = np.zeros((N, N), np.uint8)
    wide[:, :9] = narrow != 0
    router.pack_and_route(wide, wide, K, same, seed=2)
    np.testing.assert_array_equal(routes, same)


def test_rectangles() -> None:
    s, t = [2, 3, 1], [2, 2, 2, 2]
    routes = np.empty((3, 2), np.int32)
    S, T = np.arange(4) < np.array(s)[:, None], np.arange(3) < np.array(t)[:, None]
    found = router.pack_and_route(S, T, 2, routes, validate=True, seed=1)
    p = oracle.Permutations(1, 3, 4)
    assert routes.ravel().tolist() == oracle.dense(oracle.Routing(s, t, 1, p).rows(2), 2)
    assert found["N"] == 3


@pytest.mark.parametrize(
    "make",
    [
        lambda: np.full(N * K, -7, np.int32),
        lambda: np.full(N * K + 9, -7, np.int32),
        lambda: np.full((N, 2 * K), -7, np.int32),
        lambda: np.full((2, N, K), -7, np.int32),
    ],
    ids=["vector", "longer vector", "wider matrix", "three dimensions"],
)
def test_routes_of_other_shapes(make: Callable[[], np.ndarray]) -> None:
    """They go to the first N k entries in memory, and nothing behind them is touched."""
    routes = make()
    check(router.router(S, T, K, routes, seed=3), routes.ravel()[: N * K])
    np.testing.assert_array_equal(routes.ravel()[: N * K].reshape(N, K), expected(3))
    assert np.all(routes.ravel()[N * K :] == -7)


def test_packed_permutations_are_reshuffled() -> None:
    """The seed's own permutation picks the entries of the one that is given; row permutations change nothing."""
    given = [RNG.permutation(N) for _ in range(4)]
    row_perm, pi_s, pi_t, row_perm_T = given
    p = oracle.Permutations(9, N, N, True).arrays()
    routes = empty()
    found = router.route_packed_with_stats(
        *packed(), row_perm, pi_s, pi_t, row_perm_T, K, routes, True, "", 9
    )
    shuffled = {"pi_s": pi_s[p["pi_s"]].tolist(), "pi_t": pi_t[p["pi_t"]].tolist()}
    np.testing.assert_array_equal(routes, expected(9, **shuffled))
    check(found, routes)

    router.route_packed_with_stats(
        *packed(), row_perm, pi_s, pi_t, row_perm_T, K, routes, seed=9, row_permutations=True
    )
    shuffled |= {"rho": row_perm[p["rho"]].tolist(), "tau": row_perm_T[p["tau"]].tolist()}
    np.testing.assert_array_equal(routes, expected(9, **shuffled))


@pytest.mark.parametrize("identity", [None, np.arange(N, dtype=np.uint64)], ids=["none", "arange"])
def test_packed_with_identities_is_pack_and_route(identity: np.ndarray | None) -> None:
    routes = empty()
    router.route_packed_with_stats(*packed(), *[identity] * 4, K, routes, seed=9)
    np.testing.assert_array_equal(routes, expected(9))


def test_bitpacked_takes_permutations_as_they_are() -> None:
    rho, pi_s, pi_t, tau = (RNG.permutation(N) for _ in range(4))
    routes = empty()
    arguments = (N, K, 2, *packed(), rho, pi_s, pi_t, tau, routes)
    columns = {"pi_s": pi_s.tolist(), "pi_t": pi_t.tolist()}
    found = router.phase_router_bitpacked(*arguments, seed_base=3)
    np.testing.assert_array_equal(routes, expected(3, **columns))
    assert found["active_routes"] == np.count_nonzero(routes >= 0)
    router.phase_router_bitpacked(*arguments, seed_base=3, row_permutations=True)
    np.testing.assert_array_equal(routes, expected(3, **columns, rho=rho.tolist(), tau=tau.tolist()))


def test_bitpacked_with_vectors_of_words_and_seed_0() -> None:
    routes = np.full(N * K, -7, np.int32)
    bits = (words.ravel() for words in packed())
    router.phase_router_bitpacked(N, K, 2, *bits, None, None, None, None, routes)
    same = list(range(N))
    np.testing.assert_array_equal(routes.reshape(N, K), expected(0, pi_s=same, pi_t=same))


def test_dumps_are_where_the_originals_converter_looks(tmp_path: Path) -> None:
    """Pictures of the oracle's stages in a folder by the original's names, as Pillow reads them."""
    routes = empty()
    folder = tmp_path / "new" / "folder"
    router.pack_and_route(S, T, K, routes, dump=True, prefix=str(folder), seed=3)
    made = oracle.stages(*DEGREES, oracle.Permutations(3, N, N))
    stages = {
        "S_aligned": made["s_aligned"],
        "T_aligned": made["t_aligned"],
        "S_rot": made["s_rotated"],
        "T_rot": made["t_rotated"],
        "S_shuf": made["s_shuffled"],
        "T_shuf": made["t_shuffled"],
        "T_final": made["t_final"],
        "O": [[int(j in row) for j in range(N)] for row in expected(3)],
    }
    assert {path.name for path in folder.glob("*.pbm")} == {f"{name}.pbm" for name in stages}
    for name, matrix in stages.items():
        drawn = np.array(Image.open(folder / f"{name}.pbm").convert("L"))
        np.testing.assert_array_equal(drawn == 0, np.array(matrix) == 1, err_msg=name)


def test_dumps_by_the_other_functions(tmp_path: Path) -> None:
    router.router(S, T, K, empty(), debug_prefix=str(tmp_path / "a"), seed=3)
    router.route_packed_with_stats(*packed(), *[None] * 4, K, empty(), False, str(tmp_path / "b"), 3)
    router.phase_router_bitpacked(N, K, 2, *packed(), *[None] * 4, empty(), str(tmp_path / "c"))
    assert [len(list((tmp_path / name).glob("*.pbm"))) for name in "abc"] == [8, 8, 8]


def test_nothing_larger_than_4096_is_dumped(tmp_path: Path) -> None:
    for size, files in ((4096, 8), (4097, 0)):
        column = np.ones((size, 1), np.uint8)
        router.pack_and_route(column, column, 1, np.empty(size, np.int32), True, str(tmp_path / str(size)))
        assert len(list(tmp_path.glob(f"{size}/*.pbm"))) == files


def test_validation_finds_wrong_routes() -> None:
    """A route that is no candidate, a number that is no target, a repeated one, and a missing one."""
    chosen = pr.Router(5, row_permutations=False)
    degrees = [np.array(side, np.uint32) for side in DEGREES]
    good = expected(5)
    _checks.validate(chosen, *degrees, good)
    row = int(np.argmax((good >= 0).sum(1) >= 2))
    candidates = oracle.Candidates(*DEGREES, oracle.Permutations(5, N, N)).row(row)
    stranger = next(j for j in range(N) if j not in candidates)
    for change, message in (
        (stranger, "not a candidate"),
        (N, "no target"),
        (int(good[row, 1]), "twice"),
        (-1, "more or fewer"),
    ):
        bad = good.copy()
        bad[row, 0] = change
        with pytest.raises(AssertionError, match=message):
            _checks.validate(chosen, *degrees, bad)


def test_left_align_rows() -> None:
    aligned = router.left_align_rows([[0, 2, 0, 1], [0, 0, 0, 0]])
    assert aligned.dtype == np.uint8
    assert aligned.tolist() == [[1, 1, 0, 0], [0, 0, 0, 0]]


def test_wrong_matrices() -> None:
    routes = empty()
    for strange, message in (
        (np.where(S == 1, 0.5, 0), "S_np: entry .* is 0.5, neither 0 nor 1"),
        (np.full((N, N), np.nan), "S_np: entry \\(0, 0\\) is nan"),
        (np.full((N, N), 6, np.uint64), "S_np: entry .* is 6, neither 0 nor 1; packed words go to"),
    ):
        with pytest.raises(pr.OutOfRangeError, match=message):
            router.pack_and_route(strange, T, K, routes)
    with pytest.raises(pr.ArgumentTypeError, match="T_np: a 0/1 matrix is of bools"):
        router.pack_and_route(S, T.astype(complex), K, routes)
    with pytest.raises(pr.SizeMismatchError, match="S_np: a 0/1 matrix has 2 dimensions, not 1"):
        router.pack_and_route(DEGREES[0], T, K, routes)
    with pytest.raises(pr.SizeMismatchError, match=r"S_np: rows have at most as many .* 70, not 71"):
        router.pack_and_route(np.ones((N, N + 1), np.uint8), T, K, routes)
    with pytest.raises(pr.SizeMismatchError, match="S_np: a 0/1 matrix has 2 dimensions"):
        router.left_align_rows([1, 0])
    assert np.all(routes == -7)


def test_wrong_routes_and_numbers() -> None:
    frozen = empty()
    frozen.flags.writeable = False
    for routes, error, message in (
        ([[0]], pr.ArgumentTypeError, "routes_np: an ndarray"),
        (empty().astype(np.int64), pr.ArgumentTypeError, "routes_np: dtype int32"),
        (np.asfortranarray(empty()), pr.InvalidArgumentError, "routes_np: must be C-contiguous"),
        (frozen, pr.InvalidArgumentError, "routes_np: must be .* writable"),
        (np.empty(N * K - 1, np.int32), pr.SizeMismatchError, "room for 70 x 6 routes .* not for 419"),
    ):
        with pytest.raises(error, match=message):
            router.pack_and_route(S, T, K, routes)
    with pytest.raises(pr.OutOfRangeError, match="seed: -1"):
        router.router(S, T, K, empty(), seed=-1)
    with pytest.raises(pr.OutOfRangeError, match="k: -1"):
        router.router(S, T, -1, empty())


def test_wrong_words_and_permutations() -> None:
    routes = empty()
    with pytest.raises(pr.ArgumentTypeError, match="S_bits: a 2-dimensional array"):
        router.route_packed_with_stats([[1]], [[1]], None, None, None, None, K, routes)
    with pytest.raises(pr.SizeMismatchError, match="S_bits: 70 columns make 2 words"):
        router.route_packed_with_stats(
            np.ones((N, 1), np.uint64), np.ones((N, 2), np.uint64), None, None, None, None, K, routes
        )
    twice = np.zeros(N, int)
    for at, name in enumerate(("row_perm", "col_perm_S", "col_perm_T", "row_perm_T")):
        given = [twice if at == place else None for place in range(4)]
        with pytest.raises(pr.NotAPermutationError, match=f"^{name}: not a permutation of"):
            router.route_packed_with_stats(*packed(), *given, K, routes)
        given[at] = np.arange(N + 1)
        with pytest.raises(pr.SizeMismatchError, match=f"^{name}: 70 entries expected, not 71"):
            router.phase_router_bitpacked(N, K, 2, *packed(), *given, routes)
    with pytest.raises(pr.SizeMismatchError, match="NB_words: 70 columns make 2 words a row, not 3"):
        router.phase_router_bitpacked(N, K, 3, *packed(), *[None] * 4, routes)
    with pytest.raises(pr.SizeMismatchError, match="T_bits: 70 rows expected, not 69"):
        router.phase_router_bitpacked(N, K, 2, packed()[0], packed()[1][:-1], *[None] * 4, routes)
    assert np.all(routes == -7)
