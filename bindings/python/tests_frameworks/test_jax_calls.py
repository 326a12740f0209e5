"""Calls of the library from JAX: the library's bits, by compiled custom calls and by callbacks."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import numpy.typing as npt
import pytest

import phaserouter as pr
import phaserouter.jax as prj
from phaserouter.jax import _build, _calls, _words

WAYS = ("ffi", "callback")


@pytest.fixture(scope="module", params=WAYS)
def way(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Every test runs both ways; the custom calls are compiled into a directory of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "ffi":
            patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
            patch.setenv("PHASE_ROUTER_JAX", "build")
            assert prj.calls_by() == "ffi"
        else:
            patch.setattr(_calls, "registered", lambda: False)
        yield str(request.param)


def scores_of(m: int, n: int, seed: int = 1) -> npt.NDArray[np.float32]:
    return np.random.default_rng(seed).standard_normal((m, n)).astype(np.float32)


@pytest.mark.parametrize("sort_rows", [False, True])
def test_assign(way: str, sort_rows: bool) -> None:
    cases = [
        (100, [1, 2, 3, 4], 2),
        (1, [1], 1),
        (64, [1] * 16, 16),
        (5, [1, 1], 0),
        (0, [1, 1], 1),
        (3, [2**62, 1], 1),
    ]
    for m, weights, k in cases:
        for seed in (0, 7, 2**64 - 1):
            given = prj.assign(m, weights, k, seed=seed, sort_rows=sort_rows)
            assert given.dtype == jnp.int32
            assert np.array_equal(given, pr.assign(m, weights, k, seed=seed, sort_rows=sort_rows).targets), (
                way
            )


def test_the_call_is_what_it_is_said_to_be(way: str) -> None:
    text = jax.jit(lambda seed: prj.assign(10, [1, 2], 1, seed=seed)).lower(1).as_text()
    assert ("phaserouter_assign" in text) == (way == "ffi")
    assert ("callback" in text) == (way == "callback")


def test_one_compiled_function_serves_all_seeds_and_weights(way: str) -> None:
    traced = []

    def rows_of(seed: jax.Array, weights: jax.Array) -> jax.Array:
        traced.append(1)
        return prj.assign(100, weights, 2, seed=seed, rows=(3, 50))

    draw = jax.jit(rows_of)
    for seed in (0, 5, 2**31 - 1, -1, -(2**31)):
        for weights in ([1, 2, 3], [4, 0, 1]):
            expected = pr.assign(100, weights, 2, seed=seed % 2**64, rows=(3, 50)).targets
            assert np.array_equal(draw(jnp.int32(seed), jnp.array(weights)), expected), way
    assert len(traced) == 1
    halves = jax.jit(lambda seed: prj.assign(50, [1, 2, 3], 2, seed=seed))
    for seed in (3, 2**63 + 2**32 + 1):
        given = halves(np.array([seed % 2**32, seed // 2**32], np.uint32))
        assert np.array_equal(given, pr.assign(50, [1, 2, 3], 2, seed=seed).targets)
    unsigned = halves(jnp.uint32(2**32 - 1))
    assert np.array_equal(unsigned, pr.assign(50, [1, 2, 3], 2, seed=2**32 - 1).targets)


def test_vmap_is_one_problem_after_the_other(way: str) -> None:
    given = jax.vmap(lambda seed: prj.assign(20, [1, 2, 3], 2, seed=seed))(jnp.arange(3))
    assert np.array_equal(given, [pr.assign(20, [1, 2, 3], 2, seed=seed).targets for seed in range(3)]), way
    batch = np.stack([scores_of(60, 5, seed) for seed in range(3)])
    found = jax.jit(jax.vmap(lambda scores: prj.assign_by_scores(scores, 2, seed=4)))(batch)
    for scores, targets in zip(batch, found.targets, strict=True):
        assert np.array_equal(targets, pr.assign_by_scores(scores, 2, seed=4).targets)


BOUNDS = [
    {},
    {"weights": [1, 2, 3, 4, 5, 6, 7, 8]},
    {"capacity_factor": 1.25},
    {"capacity_factor": 1.5, "weights": [1, 2, 1, 2, 1, 2, 1, 2]},
    {"upper": 60},
    {"lower": [40] * 8, "upper": [70] * 8},
    {"loads": [50] * 8},
    {"tolerance": 1e-2},
    {"sort_rows": True},
]


@pytest.mark.parametrize("bounds", BOUNDS, ids=str)
def test_assign_by_scores(way: str, bounds: dict[str, object]) -> None:
    scores = scores_of(200, 8)
    expected = pr.assign_by_scores(scores, 2, seed=3, **bounds)  # type: ignore[arg-type]
    given = prj.assign_by_scores(scores, 2, seed=3, **bounds)  # type: ignore[arg-type]
    assert np.array_equal(given.targets, expected.targets), way
    assert np.array_equal(given.values, np.take_along_axis(scores, expected.targets, 1))
    proof = expected.certificate
    prices = np.ldexp(proof.prices.astype(np.float64), -proof.exponent).astype(np.float32)
    assert np.array_equal(given.prices, prices)
    assert given.gap == np.float32(expected.score_stats.gap)
    again = prj.assign_by_scores(scores, 2, seed=3, start=given.prices, **bounds)  # type: ignore[arg-type]
    if "tolerance" not in bounds:
        assert np.array_equal(again.targets, expected.targets)


def test_prices_to_start_from_arrive(way: str) -> None:
    """In the units that the library takes: with a tolerance that everything meets, they are the prices that come back."""
    scores = scores_of(200, 8)
    start = np.linspace(-0.5, 0.5, 8).astype(np.float32)
    units = np.rint(np.ldexp(start.astype(np.float64), _exponent(scores))).astype(np.int64)
    expected = pr.assign_by_scores(scores, 2, seed=3, start=units, tolerance=100.0)
    given = prj.assign_by_scores(scores, 2, seed=3, start=start, tolerance=100.0)
    assert np.array_equal(given.targets, expected.targets), way
    assert not np.array_equal(
        given.targets, prj.assign_by_scores(scores, 2, seed=3, start=-start, tolerance=100.0).targets
    )


def _exponent(scores: npt.NDArray[np.float32]) -> int:
    return 30 - int(np.frexp(np.abs(scores).max())[1])


def test_forbidden_pairs_and_short_rows(way: str) -> None:
    scores = scores_of(200, 8)
    allowed = np.random.default_rng(2).random((200, 8)) < 0.4
    expected = pr.assign_by_scores(scores, 3, seed=3, allowed=allowed, upper=60)
    given = prj.assign_by_scores(scores, 3, seed=3, allowed=allowed, upper=60)
    assert (expected.targets < 0).any()
    assert np.array_equal(given.targets, expected.targets), way
    assert (np.asarray(given.values)[expected.targets < 0] == 0).all()
    integers = (scores * 100).astype(np.int32)
    expected = pr.assign_by_scores(integers, 3, seed=3, allowed=allowed, upper=60)
    given = prj.assign_by_scores(integers, 3, seed=3, allowed=allowed, upper=60)
    assert np.array_equal(given.targets, expected.targets)
    assert given.values.dtype == jnp.int32


def test_narrow_dtypes(way: str) -> None:
    half = jnp.asarray(scores_of(60, 5), jnp.bfloat16)
    given = prj.assign_by_scores(half, 2, seed=1)
    assert np.array_equal(
        given.targets, pr.assign_by_scores(np.asarray(half, np.float32), 2, seed=1).targets
    ), way
    assert given.values.dtype == jnp.bfloat16


def test_weights_of_scores_may_be_traced(way: str) -> None:
    scores = scores_of(200, 8)
    find = jax.jit(lambda weights: prj.assign_by_scores(scores, 2, weights=weights, seed=3).targets)
    for weights in ([1] * 8, [1, 2, 3, 4, 5, 6, 7, 8]):
        expected = pr.assign_by_scores(scores, 2, weights=weights, seed=3).targets
        assert np.array_equal(find(jnp.array(weights)), expected), way


def test_gradients_go_through_the_values_alone(way: str) -> None:
    scores = scores_of(60, 5)

    def loss(scores: jax.Array) -> jax.Array:
        found = prj.assign_by_scores(scores, 2, seed=3)
        return (found.values**2).sum() + found.prices.sum() + found.gap

    targets = pr.assign_by_scores(scores, 2, seed=3).targets
    expected = np.zeros_like(scores)
    np.put_along_axis(expected, targets, 2 * np.take_along_axis(scores, targets, 1), 1)
    for gradient in (jax.grad(loss), jax.jit(jax.grad(loss))):
        assert np.array_equal(gradient(scores), expected), way


def test_nothing_to_assign(way: str) -> None:
    for shape, k in (((0, 4), 2), ((4, 3), 0), ((3, 0), 0)):
        given = prj.assign_by_scores(np.zeros(shape, np.float32), k, seed=1)
        assert given.targets.shape == (shape[0], k), way
        assert (given.targets == -1).all()
        assert given.prices.shape == (shape[1],)


def test_what_the_library_refuses(way: str) -> None:
    draw = jax.jit(lambda weights: prj.assign(10, weights, 2, seed=1))
    with pytest.raises(jax.errors.JaxRuntimeError, match="weights: entry 1 is -2, below 0"):
        draw(jnp.array([1, -2, 3])).block_until_ready()
    with pytest.raises(jax.errors.JaxRuntimeError, match="weights"):
        draw(jnp.array([1, 0, 0])).block_until_ready()
    with pytest.raises(jax.errors.JaxRuntimeError, match="scores: row 0, target 0 is NaN"):
        prj.assign_by_scores(np.full((4, 2), np.nan, np.float32), 1, seed=1).targets.block_until_ready()
    with pytest.raises(jax.errors.JaxRuntimeError, match="k: infeasible"):
        prj.assign_by_scores(np.zeros((3, 0), np.float32), 2, seed=1).targets.block_until_ready()
    assert np.array_equal(draw(jnp.array([1, 2, 3])), pr.assign(10, [1, 2, 3], 2, seed=1).targets), way


def test_what_is_known_is_checked_at_once() -> None:
    scores = scores_of(4, 2)
    with pytest.raises(pr.ArgumentTypeError, match=r"^seed: an integer is expected"):
        prj.assign(4, [1, 1], 1, seed=None)
    with pytest.raises(pr.OutOfRangeError, match=r"^seed: -1"):
        prj.assign(4, [1, 1], 1, seed=-1)
    with pytest.raises(pr.SizeMismatchError, match=r"^seed: one integer is expected, or two uint32"):
        prj.assign(4, [1, 1], 1, seed=np.zeros(3, np.uint32))
    with pytest.raises(pr.ArgumentTypeError, match=r"^seed: integers are expected, not float32"):
        prj.assign(4, [1, 1], 1, seed=jnp.float32(1))
    with pytest.raises(pr.OutOfRangeError, match=r"^weights: entry 1 is -1"):
        prj.assign(4, jnp.array([1, -1]), 1, seed=1)
    with pytest.raises(pr.ArgumentTypeError, match=r"^weights: integers are expected, not float32"):
        jax.jit(lambda weights: prj.assign(4, weights, 1, seed=1))(jnp.array([1.0]))
    with pytest.raises(pr.OutOfRangeError, match=r"^num_threads: 1025"):
        prj.assign(4, [1, 1], 1, seed=1, num_threads=1025)
    with pytest.raises(pr.OutOfRangeError, match=r"^rows: \(1, 5\)"):
        prj.assign(4, [1, 1], 1, seed=1, rows=(1, 5))
    with pytest.raises(pr.SizeMismatchError, match=r"^scores: shape \(n_sources, n_targets\) is expected"):
        prj.assign_by_scores(scores[0], 1, seed=1)
    with pytest.raises(pr.ArgumentTypeError, match=r"^scores: floats or integers of up to 32 bits"):
        prj.assign_by_scores(scores > 0, 1, seed=1)
    with pytest.raises(pr.OutOfRangeError, match=r"^scores: 4097 targets are above 4096"):
        prj.assign_by_scores(np.zeros((1, 4097), np.float32), 1, seed=1)
    with pytest.raises(
        pr.SizeMismatchError, match=r"^allowed: the shape of the scores, \(4, 2\), is expected"
    ):
        prj.assign_by_scores(scores, 1, seed=1, allowed=np.ones((2, 2), bool))
    with pytest.raises(pr.SizeMismatchError, match=r"^start: 2 prices are expected"):
        prj.assign_by_scores(scores, 1, seed=1, start=np.zeros(3))
    with pytest.raises(pr.ArgumentTypeError, match=r"^upper: must be known when the function is traced"):
        jax.jit(lambda upper: prj.assign_by_scores(scores, 1, seed=1, upper=upper))(jnp.array([2, 2]))
    with pytest.raises(pr.SizeMismatchError, match=r"^weights: 2 numbers are expected, one a target, not 3"):
        jax.jit(lambda weights: prj.assign_by_scores(scores, 1, seed=1, weights=weights))(
            jnp.array([1, 1, 1])
        )


def test_halves_of_words() -> None:
    numbers = np.array([0, 1, 2**32 - 1, 2**32, 2**64 - 1], np.uint64)
    assert np.array_equal(_words.on_host(_words.halves(numbers)), numbers)


def test_nothing_is_compiled_unasked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("PHASE_ROUTER_JAX", raising=False)
    run = [sys.executable, "-m", "phaserouter.jax"]
    said = subprocess.run(run, capture_output=True, text=True, check=True).stdout
    assert said == "calls of phaserouter.jax go through callback\n"
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setenv("CXX", "no-such-compiler -O2")
    with pytest.raises(RuntimeError, match=r"^the C\+\+ compiler no-such-compiler does not run"):
        _build.build()
    monkeypatch.setenv("CXX", "false")
    with pytest.raises(RuntimeError, match=r"^false .* failed"):
        _build.build()
    assert not _build.built()
