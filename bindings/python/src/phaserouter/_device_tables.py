"""Tables from which a device computes the rows of assignments by gathers and sums of 32-bit integers alone.

Shares, layouts and permutations of SPEC section 7 are sequential; they are made here, on the host, for a bank of seeds.
What is left is for `phaserouter.torch.DeviceAssign` and `phaserouter.jax.DeviceAssign`: one gather from tables of the
routes themselves (`route_tables`), or quotas and slots from tables of about an eighth of that size (`order_tables`).
"""

from __future__ import annotations

import math
from typing import Any, Literal, NamedTuple, SupportsIndex, TypeAlias

import numpy as np
import numpy.typing as npt

from ._errors import InvalidArgumentError, OutOfRangeError, SizeMismatchError, SizeOverflowError
from ._inputs import MAX_SIZE, Integers, count, vector
from ._library import Array
from ._router import Router, shares
from ._splitmix import GAMMA, mix

__all__ = ["Bank", "OrderTables", "Store", "bank_of", "order_tables", "route_tables"]

Store: TypeAlias = Literal["routes", "orders"]
"""What a device keeps of each seed: the routes themselves, or what they are computed from."""

# The purposes of SPEC section 2.
_LAYOUT, _OUTER, _INNER, _FIRST_ROW = 6, 7, 8, 9

# The most targets whose permutations are Fisher-Yates tables (SPEC section 3).
_MOST_TARGETS = 65_536


class Bank(NamedTuple):
    """The assignments that a device is to have: one shape, and a bank of seeds."""

    n_sources: int
    weights: npt.NDArray[np.uint64]
    k: int
    seeds: npt.NDArray[np.uint64]

    @property
    def n_targets(self) -> int:
        """Number of targets."""
        return int(self.weights.shape[0])

    @property
    def target_type(self) -> np.dtype[Any]:
        """The smallest integer dtype that holds every target, of those that PyTorch has as well."""
        sizes = ((np.uint8, 256), (np.int16, 32_768), (np.int32, MAX_SIZE))
        return next(np.dtype(dtype) for dtype, targets in sizes if self.n_targets <= targets)


class OrderTables(NamedTuple):
    """What the rows are computed from: static tables, and those of every seed (arrays whose first axis is the seeds).

    All are int32 but for orders, which have `Bank.target_type`.
    """

    block: Array  # (M,) the block of a row
    step: Array  # (M,) (x * h) mod B, where the row is row x of its block, of size B
    first_slot: Array  # (nb,) the slots of all blocks before
    size: Array  # (nb,) B
    residue: Array  # (nb,) which phases are the block's
    outer: Array  # (seeds, ceil(nb / 16), N) the permutations P
    inner: Array  # (seeds, 16 for each 256 blocks, N) the permutations Q
    arcs: Array  # (seeds, 2, N) where the arc of each target begins and ends
    first_row: Array  # (seeds, nb) where the first row of the block stands


def bank_of(n_sources: SupportsIndex, weights: Integers, k: SupportsIndex, seeds: Integers) -> Bank:
    """The arguments, checked, in copies. What is wrong with the assignment itself is for the library to say."""
    bank = Bank(
        count("n_sources", n_sources),
        np.array(vector("weights", weights, np.uint64)),
        count("k", k),
        np.array(vector("seeds", seeds, np.uint64)),
    )
    if bank.seeds.size == 0:
        raise SizeMismatchError("seeds: at least one is expected")
    if bank.n_sources * bank.k > MAX_SIZE:
        raise SizeOverflowError(
            f"k: {bank.n_sources} x {bank.k} routes are above {MAX_SIZE}, the most that a device computes"
        )
    return bank


def route_tables(bank: Bank) -> Array:
    """The routes of every seed, as `phaserouter.assign` gives them: shape (seeds, M, k)."""
    shape = (bank.n_sources, bank.k)
    tables = np.empty((bank.seeds.size, *shape), bank.target_type)
    table, router = np.empty(shape, np.int32), Router(0)
    for at, seed in enumerate(bank.seeds.tolist()):
        router.seed = seed
        router.assign(bank.n_sources, bank.weights, bank.k, out=table)
        tables[at] = table
    return tables


def order_tables(bank: Bank) -> OrderTables:
    """The tables of SPEC sections 7.3 and 7.4 for every seed. There must be routes, and at most 65536 targets."""
    m, n, k, seeds = bank.n_sources, bank.n_targets, bank.k, bank.seeds
    if m == 0 or k == 0:
        raise InvalidArgumentError("store: 'orders' is for assignments that have routes")
    if n > _MOST_TARGETS:
        raise OutOfRangeError(f"store: 'orders' is for at most {_MOST_TARGETS} targets, not {n}")
    loads = np.stack([shares(bank.weights, k * m, m, seed=seed) for seed in seeds.tolist()])
    n_blocks = max(1, m // -(-n // k))
    blocks = np.arange(n_blocks)
    residue = blocks * golden(n_blocks) % n_blocks
    size = m // n_blocks + (residue < m % n_blocks)
    first = np.cumsum(size) - size
    block = np.repeat(blocks, size)
    multiplier = np.array([golden(b) for b in range(int(size.min()), int(size.max()) + 1)])[size - size.min()]
    step = (np.arange(m) - first[block]) * multiplier[block] % size[block]
    outer = deal(n, word(key(seeds, _OUTER), np.arange(-(-n_blocks // 16))))
    inner = deal(n, word(key(seeds, _INNER), np.arange(int(inner_number(blocks).max()) + 1)))
    first_row = bounded(word(key(seeds, _FIRST_ROW), blocks), size)
    return OrderTables(
        block=block.astype(np.int32),
        step=step.astype(np.int32),
        first_slot=(k * first).astype(np.int32),
        size=size.astype(np.int32),
        residue=residue.astype(np.int32),
        outer=outer.astype(bank.target_type),
        inner=inner.astype(bank.target_type),
        arcs=_arcs(loads, deal(n, key(seeds, _LAYOUT))).astype(np.int32),
        first_row=first_row.astype(np.int32),
    )


def inner_number(block: Any) -> Any:  # noqa: ANN401 - an integer, or an array of any framework
    """The number of the inner permutation of a block; that of the outer one is block // 16."""
    return 16 * (block // 256) + block % 16


def _arcs(loads: Array, layout: Array) -> Array:
    """Where the arcs of targets begin and end, which lie one behind the other in the order of the layout."""
    ends = np.cumsum(np.take_along_axis(loads, layout, axis=1), axis=1)
    arcs = np.empty((loads.shape[0], 2, loads.shape[1]), np.int64)
    np.put_along_axis(arcs[:, 1], layout, ends, axis=1)
    arcs[:, 0] = arcs[:, 1] - loads
    return arcs


# SPEC section 2, for arrays of keys; `numbers` are a further axis.


def word(keys: Array, numbers: Array) -> npt.NDArray[np.uint64]:
    """Every word of `numbers` under every key: one more axis than keys has."""
    return mix(keys[..., None] + (numbers.astype(np.uint64) + np.uint64(1)) * GAMMA)


def key(seeds: Array, purpose: int) -> npt.NDArray[np.uint64]:
    """The key of a purpose under every seed."""
    return word(word(seeds, np.array([0]))[..., 0], np.array([purpose]))[..., 0]


def bounded(words: Array, limits: Array | int) -> npt.NDArray[np.int64]:
    """(word * limit) div 2^64, for limits up to 2^31."""
    limit = np.asarray(limits).astype(np.uint64)
    high, low = words >> np.uint64(32), words & np.uint64(0xFFFFFFFF)
    drawn: npt.NDArray[np.uint64] = (high * limit + (low * limit >> np.uint64(32))) >> np.uint64(32)
    return drawn.astype(np.int64)


def deal(n: int, keys: Array) -> npt.NDArray[np.int64]:
    """The Fisher-Yates tables of SPEC section 3 under every key: shape (*keys.shape, n)."""
    flat = keys.reshape(-1)
    # Position by position for all keys together: the tables lie side by side.
    tables = np.repeat(np.arange(n)[:, None], flat.size, axis=1)
    each = np.arange(flat.size)
    for q in range(n - 1):
        p = n - 1 - q
        drawn = bounded(word(flat, np.array([q]))[:, 0], p + 1)
        other = tables[drawn, each]
        tables[drawn, each] = tables[p]
        tables[p] = other
    return np.ascontiguousarray(tables.T).reshape(*keys.shape, n)


def golden(n: int) -> int:
    """The golden multiplier of SPEC section 7.2."""
    if n <= 2:
        return 1
    first = max(1, n * int(GAMMA) >> 64)
    candidates = (g for g in range(first, min(n, first + 64)) if math.gcd(g, n) == 1)
    return min(candidates, key=lambda g: (_quotients(n, g), g))


def _quotients(n: int, g: int) -> int:
    total = 0
    while g > 0:
        total += n // g
        n, g = g, n % g
    return total
