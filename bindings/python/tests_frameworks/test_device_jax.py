"""DeviceAssign in JAX: the library's bits, under jit and vmap, without a call of the host."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from device_cases import SEEDS, SHAPES, weights_of

import phaserouter as pr
from phaserouter._device_tables import Store
from phaserouter.jax import DeviceAssign

STORES: tuple[Store, ...] = ("routes", "orders")


@jax.jit
def compiled(routes: DeviceAssign, step: jax.Array, rows: jax.Array | None = None) -> jax.Array:
    return routes(step, rows)


@pytest.mark.parametrize("store", STORES)
@pytest.mark.parametrize(("m", "n", "k"), SHAPES)
def test_rows_are_those_of_assign(m: int, n: int, k: int, store: Store) -> None:
    asked = np.random.default_rng(m).integers(0, m, 17)
    for weights in weights_of(n, k):
        routes = DeviceAssign(m, weights, k, SEEDS, store=store)
        expected = np.stack([pr.assign(m, weights, k, seed=seed).targets for seed in SEEDS])
        for step in range(len(SEEDS)):
            given = compiled(routes, step)
            assert given.dtype == jnp.int32
            assert np.array_equal(given, expected[step])
        assert np.array_equal(compiled(routes, 1, asked), expected[1, asked])


@pytest.mark.parametrize("store", STORES)
def test_steps_are_a_batch_under_vmap(store: Store) -> None:
    routes = DeviceAssign(300, np.ones(16, np.uint64), 4, SEEDS, store=store)
    steps = jnp.array([0, 4, 5, -1])
    given = jax.jit(jax.vmap(lambda bank, step: bank(step), in_axes=(None, 0)))(routes, steps)
    expected = [pr.assign(300, np.ones(16, np.uint64), 4, seed=SEEDS[step]).targets for step in (0, 4, 0, 4)]
    assert np.array_equal(given, np.stack(expected))


@pytest.mark.parametrize("store", STORES)
def test_no_call_of_the_host(store: Store) -> None:
    routes = DeviceAssign(300, np.ones(16, np.uint64), 4, SEEDS, store=store)
    text = jax.jit(lambda bank, step: bank(step)).lower(routes, 0).compile().as_text()
    assert "custom-call" not in text
    assert "callback" not in text
    assert "64[" not in text.replace("pred", "")  # no integers of 64 bits


@pytest.mark.parametrize("store", STORES)
def test_rows_of_any_shape_and_rows_that_do_not_exist(store: Store) -> None:
    routes = DeviceAssign(40, [1, 2, 3, 4], 2, [5, 6], store=store)
    given = routes(1, np.array([[39, -1, 0], [40, 7, 7]]))
    assert given.shape == (2, 3, 2)
    assert np.array_equal(given[0, 0], routes(1)[39])
    assert np.array_equal(given[1, 1], given[1, 2])
    assert (given[0, 1] == -1).all()
    assert (given[1, 0] == -1).all()


def test_nothing_to_compute() -> None:
    assert DeviceAssign(5, [1, 2], 0, [1])(0).shape == (5, 0)
    nothing = DeviceAssign(0, [1, 2], 1, [1])
    assert nothing(0).shape == (0, 1)
    assert nothing(0, np.array([0, 3])).tolist() == [[-1], [-1]]


def test_arguments_are_checked() -> None:
    routes = DeviceAssign(40, [1, 2, 3, 4], 2, [5, 6])
    with pytest.raises(pr.ArgumentTypeError, match=r"^step: integers are expected, not float32"):
        routes(0.0)
    with pytest.raises(pr.SizeMismatchError, match=r"^step: one number is expected, not \(2,\)"):
        routes(np.array([0, 1]))
    with pytest.raises(pr.InvalidArgumentError, match=r"^store: 'routes' or 'orders' is expected, not 'all'"):
        DeviceAssign(40, [1, 2, 3, 4], 2, [5, 6], store="all")  # type: ignore[arg-type]
    assert "40 sources x 2, 4 targets, 2 seeds" in repr(routes)
    assert DeviceAssign(8192, np.ones(256, np.uint64), 8, [1, 2]).bytes_per_seed == 65_536
