"""The tables of DeviceAssign, by NumPy alone: the rows that they give are those of assign."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

import phaserouter as pr
from phaserouter._device_tables import (
    Bank,
    OrderTables,
    bank_of,
    inner_number,
    order_tables,
    route_tables,
)

SEEDS = [0, 1, 2**63, 2**64 - 1]


def weights_of(kind: str, n: int, k: int) -> npt.NDArray[np.uint64]:
    rng = np.random.default_rng(n)
    if kind == "equal":
        return np.ones(n, np.uint64)
    if kind == "zeros":  # as few positive ones as there may be, and some more
        return np.where(rng.permutation(n) < max(k, n // 2), rng.integers(1, 9, n), 0).astype(np.uint64)
    heavy = np.ones(n, np.uint64)
    heavy[0] = 1 << 40
    return heavy


def rows_of(tables: OrderTables, at: int, m: int, k: int) -> npt.NDArray[Any]:
    """All rows of a seed, from its tables, as SPEC sections 7.3 and 7.4 say."""
    blocks = np.arange(len(tables.size))
    outer, inner = tables.outer[at][blocks // 16], tables.inner[at][inner_number(blocks)]
    order = np.take_along_axis(outer, inner.astype(np.int64), axis=1)
    phases = np.arange(k * m) % m % len(blocks)
    slots = []
    for block in blocks:
        owned = np.concatenate([[0], np.cumsum(phases == tables.residue[block])])
        begin, end = tables.arcs[at][:, order[block]]
        slots.append(np.repeat(order[block], owned[end] - owned[begin]))
    size = tables.size[tables.block]
    position = (tables.first_row[at][tables.block] + tables.step) % size + tables.first_slot[tables.block]
    return np.concatenate(slots)[position[:, None] + np.arange(k) * size[:, None]]


SHAPES = [
    *((1, 1, 1), (1, 8, 8), (9, 1, 1), (127, 127, 127), (63, 64, 8), (64, 63, 1), (65, 127, 3), (64, 64, 2)),
    *((300, 16, 16), (1000, 16, 2), (1031, 5, 2), (5, 300, 7), (89, 257, 256)),
]


@pytest.mark.parametrize("kind", ["equal", "zeros", "heavy"])
@pytest.mark.parametrize(("m", "n", "k"), SHAPES)
def test_rows_are_those_of_assign(m: int, n: int, k: int, kind: str) -> None:
    weights = weights_of(kind, n, k)
    bank = bank_of(m, weights, k, SEEDS)
    routes, orders = route_tables(bank), order_tables(bank)
    for at, seed in enumerate(SEEDS):
        expected = pr.assign(m, weights, k, seed=seed).targets
        assert np.array_equal(routes[at], expected)
        assert np.array_equal(rows_of(orders, at, m, k), expected)


def test_tables_are_as_narrow_as_targets_allow() -> None:
    for n, dtype in ((256, np.uint8), (257, np.int16), (32_768, np.int16), (32_769, np.int32)):
        bank = bank_of(1, np.ones(n, np.uint64), 1, [5])
        assert route_tables(bank).dtype == order_tables(bank).outer.dtype == dtype
        assert route_tables(bank)[0, 0, 0] == pr.assign(1, np.ones(n, np.uint64), 1, seed=5).targets[0, 0]


def test_orders_are_an_eighth_of_the_routes() -> None:
    """Where there are many blocks; with equal dtypes, and without the arcs, which do not grow with the rows."""
    bank = bank_of(65_536, np.ones(64, np.uint64), 8, [1])
    orders = order_tables(bank)
    assert orders.outer.nbytes + orders.inner.nbytes == route_tables(bank).nbytes // 8


def test_nothing_to_compute() -> None:
    assert route_tables(bank_of(0, [1, 2], 1, [1, 2])).shape == (2, 0, 1)
    assert route_tables(bank_of(5, [1, 2], 0, [1])).shape == (1, 5, 0)
    for m, k in ((0, 1), (3, 0)):
        with pytest.raises(
            pr.InvalidArgumentError, match=r"^store: 'orders' is for assignments that have routes"
        ):
            order_tables(bank_of(m, [1, 2], k, [1]))


def test_arguments_are_checked() -> None:
    with pytest.raises(pr.SizeMismatchError, match=r"^seeds: at least one"):
        bank_of(1, [1], 1, [])
    with pytest.raises(pr.OutOfRangeError, match=r"^seeds: entry 0 is -1"):
        bank_of(1, [1], 1, [-1])
    with pytest.raises(pr.OutOfRangeError, match=r"^n_sources: -1"):
        bank_of(-1, [1], 1, [1])
    with pytest.raises(pr.SizeOverflowError, match=r"^k: 1073741824 x 2 routes are above"):
        bank_of(2**30, [1, 1], 2, [1])
    with pytest.raises(pr.OutOfRangeError, match=r"^store: 'orders' is for at most 65536 targets, not 65537"):
        order_tables(bank_of(1, np.ones(65_537, np.uint64), 1, [1]))
    for tables in (route_tables, order_tables):
        with pytest.raises(pr.InfeasibleError):
            tables(bank_of(1, [1, 0], 2, [1]))
    with pytest.raises(pr.InfeasibleError):
        order_tables(bank_of(3, [1, 1], 3, [1]))


def test_arguments_are_copied() -> None:
    weights, seeds = np.array([1, 2], np.uint64), np.array([3], np.uint64)
    bank = bank_of(4, weights, 1, seeds)
    weights[:], seeds[:] = 9, 9
    assert isinstance(bank, Bank)
    assert bank.weights.tolist() == [1, 2]
    assert bank.seeds.tolist() == [3]
