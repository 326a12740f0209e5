"""The original's interface: its arguments, its dictionaries, and the routes of this library."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import phaserouter as pr
from phaserouter import compat as router

N, K = 70, 6
RNG = np.random.default_rng(8)
S, T = (RNG.random((2, N, N)) < 0.3).astype(np.uint8)
KEYS = {"N", "k", "active_routes", "packing_time_ms", "routing_time_ms", "total_time_ms", "routes_per_row"}


def expected(seed: int, **options: object) -> np.ndarray:
    return pr.route(S.sum(1, dtype=int), T.sum(1, dtype=int), K, seed=seed, **options).targets


def check(found: router.RouteInfo, routes: np.ndarray) -> None:
    assert set(found) >= KEYS
    assert (found["N"], found["k"]) == (N, K)
    assert found["active_routes"] == np.count_nonzero(routes != -1)
    assert found["routes_per_row"] == pytest.approx(found["active_routes"] / N)
    assert found["total_time_ms"] == pytest.approx(found["packing_time_ms"] + found["routing_time_ms"])
    assert min(found["packing_time_ms"], found["routing_time_ms"]) > 0


@pytest.mark.parametrize("validate", [False, True])
def test_pack_and_route(validate: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    routes = np.empty((N, K), np.int32)
    found = router.pack_and_route(S, T, K, routes, dump=False, prefix="dump", validate=validate, seed=42)
    np.testing.assert_array_equal(routes, expected(42))
    check(found, routes)
    assert found["seed"] == 42
    assert not list(tmp_path.iterdir())


def test_seed_0_draws_one() -> None:
    routes, again = np.empty((2, N, K), np.int32)
    first = router.pack_and_route(S, T, K, routes)
    second = router.pack_and_route(S, T, K, again, seed=0)
    assert first["seed"] != second["seed"]
    router.pack_and_route(S, T, K, again, seed=first["seed"])
    np.testing.assert_array_equal(again, routes)


def test_router_with_a_dump(tmp_path: Path) -> None:
    routes = np.empty((N, K), np.int32)
    check(router.router(S, T, K, routes, validate=True, debug_prefix=str(tmp_path / "x"), seed=3), routes)
    np.testing.assert_array_equal(routes, expected(3))
    names = {path.name for path in tmp_path.iterdir()}
    assert {"x_s_aligned.pbm", "x_t_final.pbm", "x_o.pbm", "x_routes.pbm"} <= names
    assert len(names) == 11
    drawn = np.array(Image.open(tmp_path / "x_routes.pbm"))
    dense = np.zeros((N, N), bool)
    for i, row in enumerate(routes):
        dense[i, row[row >= 0]] = True
    np.testing.assert_array_equal(drawn, ~dense)


def test_packed_with_the_callers_permutations() -> None:
    rho, pi_s, pi_t, tau = (RNG.permutation(N) for _ in range(4))
    routes = np.empty((N, N), np.int32)
    bits = router.pack_bits(S), router.pack_bits(T)
    found = router.route_packed_with_stats(*bits, rho, pi_s, pi_t, tau, N, routes, True)
    s, t = S.sum(1, dtype=int), T.sum(1, dtype=int)
    phi_s, phi_t = (np.concatenate([[0], np.cumsum(d)[:-1]]) for d in (s, t))
    in_s = (pi_s - phi_s[rho][:, None]) % N < s[rho][:, None]
    in_t = (pi_t[:, None] - phi_t[tau]) % N < t[tau]
    dense = np.zeros((N, N), bool)
    for i, row in enumerate(routes):
        dense[i, row[row >= 0]] = True
    np.testing.assert_array_equal(dense, in_s & in_t)
    assert found["active_routes"] == dense.sum()


def test_packed_with_the_seeds_permutations() -> None:
    routes = np.empty((N, K), np.int32)
    bits = router.pack_bits(S), router.pack_bits(T)
    check(router.route_packed_with_stats(*bits, None, None, None, None, K, routes, seed=9), routes)
    np.testing.assert_array_equal(routes, expected(9))


def test_left_align_rows_and_pack_bits() -> None:
    aligned = router.left_align_rows([[0, 2, 0, 1], [0, 0, 0, 0]])
    assert aligned.dtype == np.uint8
    assert aligned.tolist() == [[1, 1, 0, 0], [0, 0, 0, 0]]
    np.testing.assert_array_equal(router.pack_bits(S), pr.pack_bits(S))


def test_errors() -> None:
    routes = np.empty((N, K), np.int32)
    with pytest.raises(pr.ArgumentTypeError, match="S_bits: a 2-dimensional array"):
        router.route_packed_with_stats([[1]], [[1]], None, None, None, None, K, routes)
    with pytest.raises(pr.SizeMismatchError, match="S_bits: 70 columns make 2 words"):
        router.route_packed_with_stats(
            np.ones((N, 1), np.uint64), np.ones((N, 2), np.uint64), None, None, None, None, K, routes
        )
    with pytest.raises(pr.SizeMismatchError, match="out: shape"):
        router.pack_and_route(S, T, K + 1, routes)
    with pytest.raises(pr.SizeMismatchError, match="matrix: 2 dimensions"):
        router.left_align_rows([1, 0])
    with pytest.raises(pr.OutOfRangeError, match="seed: -1"):
        router.router(S, T, K, routes, seed=-1)


def test_validation_finds_wrong_routes() -> None:
    """A route that is no candidate, a repeated one, and a missing one."""
    from phaserouter.compat import _validate
    from phaserouter.stages import stages

    made, good = stages(S, T, 5), expected(5)
    _validate(made, good)
    row = int(np.argmax((good >= 0).sum(1) >= 2))
    stranger = int(np.flatnonzero(~made.o[row])[0])
    for change in (stranger, int(good[row, 1]), -1):
        bad = good.copy()
        bad[row, 0] = change
        with pytest.raises(AssertionError, match="candidates of every row"):
            _validate(made, bad)
