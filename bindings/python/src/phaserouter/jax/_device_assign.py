"""DeviceAssign: the rows of exact assignments in jax.numpy, for any device, under jit and vmap."""

from __future__ import annotations

from typing import Any, SupportsIndex

import jax
import jax.numpy as jnp
import numpy as np

from .._device_tables import OrderTables, Store, bank_of, inner_number, order_tables, route_tables
from .._errors import ArgumentTypeError, InvalidArgumentError, SizeMismatchError
from .._inputs import Integers

__all__ = ["DeviceAssign"]


@jax.tree_util.register_pytree_node_class
class DeviceAssign:
    """The assignments of a bank of seeds, on any device, picked by an array: bit for bit those of `phaserouter.assign`.

    The host makes tables once. A step, which may be traced, then picks one of the seeds, and the device computes the
    rows by gathers and sums of 32-bit integers, without a call of the host.

    Parameters
    ----------
    n_sources, weights, k
        As in `phaserouter.assign`. There are at most 2**31 - 1 routes.
    seeds : array_like of int in [0, 2**64)
        The bank. Step t has the routes of ``seeds[t % len(seeds)]``.
    store : {"routes", "orders"}
        What is kept of each seed. "routes" keeps the routes, of 1 byte (up to 256 targets), 2 or 4 bytes each, and a
        step is one gather. "orders" keeps the permutations that they are made of, in an eighth of that where there are
        many blocks (``n_sources * k`` well above ``16 * len(weights)``), and a step takes longer. The results are the
        same.

    Notes
    -----
    A pytree whose leaves are the tables: pass it to a function under ``jit`` as an argument (a closure would make
    constants of the tables), and place it with ``jax.device_put``. Steps under ``vmap`` give the assignments of several
    steps.

    Examples
    --------
    >>> import jax
    >>> routes = DeviceAssign(4, [2, 1, 1], 1, seeds=[1, 2, 3])
    >>> jax.jit(lambda bank, step: bank(step))(routes, 0).ravel()
    Array([0, 1, 2, 0], dtype=int32)
    """

    def __init__(
        self,
        n_sources: SupportsIndex,
        weights: Integers,
        k: SupportsIndex,
        seeds: Integers,
        *,
        store: Store = "routes",
    ) -> None:
        bank = bank_of(n_sources, weights, k, seeds)
        self.n_sources, self.n_targets, self.k = bank.n_sources, bank.n_targets, bank.k
        self.n_seeds = int(bank.seeds.size)
        self.store = store
        if store not in ("routes", "orders"):
            raise InvalidArgumentError(f"store: 'routes' or 'orders' is expected, not {store!r}")
        tables = (route_tables(bank),) if store == "routes" else order_tables(bank)
        self._tables: tuple[Any, ...] = tuple(jnp.asarray(table) for table in tables)

    def tree_flatten(self) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
        """The tables, and all else."""
        return self._tables, (self.n_sources, self.n_targets, self.k, self.n_seeds, self.store)

    @classmethod
    def tree_unflatten(cls, rest: tuple[Any, ...], tables: Any) -> DeviceAssign:  # noqa: ANN401 - leaves of any kind
        """What `tree_flatten` took apart."""
        made = cls.__new__(cls)
        made.n_sources, made.n_targets, made.k, made.n_seeds, made.store = rest
        made._tables = tuple(tables)
        return made

    @property
    def bytes_per_seed(self) -> int:
        """What one more seed would take, on the device."""
        per_seed = self._tables if self.store == "routes" else self._tables[-4:]
        return sum(int(table.nbytes) for table in per_seed) // self.n_seeds

    def __repr__(self) -> str:
        return (
            f"DeviceAssign({self.n_sources} sources x {self.k}, {self.n_targets} targets, {self.n_seeds} seeds, "
            f"store={self.store!r})"
        )

    def __call__(self, step: Any, rows: Any = None) -> jax.Array:  # noqa: ANN401 - array_like, or traced
        """The targets of all sources, or of some, all different within a row.

        Parameters
        ----------
        step : integer, or array of one
            Any number: it is taken modulo the number of seeds.
        rows : array of integers, optional
            Which rows, in any order, repeated or not. One that does not exist gets -1 throughout.

        Returns
        -------
        Array of int32, shape (n_sources, k) or (*rows.shape, k)
        """
        step = _integers("step", step)
        if step.size != 1:
            raise SizeMismatchError(f"step: one number is expected, not {step.shape}")
        seed = _modulo(step.reshape(()), self.n_seeds)
        if rows is None:
            return self._all(seed)
        rows = _integers("rows", rows)
        if self.n_sources == 0:
            return jnp.full((*rows.shape, self.k), -1, jnp.int32)
        exists = (rows >= 0) & (rows < self.n_sources)
        found = self._some(seed, jnp.where(exists, rows, 0))
        return jnp.where(exists[..., None], found, -1)

    def _all(self, seed: jax.Array) -> jax.Array:
        if self.store == "routes":
            return self._tables[0][seed].astype(jnp.int32)
        tables = OrderTables(*self._tables)
        return _dealt(tables, seed, self.k, tables.block, tables.step)

    def _some(self, seed: jax.Array, rows: jax.Array) -> jax.Array:
        if self.store == "routes":
            return self._tables[0][seed, rows].astype(jnp.int32)
        tables = OrderTables(*self._tables)
        return _dealt(tables, seed, self.k, tables.block[rows], tables.step[rows])


def _dealt(tables: OrderTables, seed: Any, k: int, block: Any, step: Any) -> jax.Array:  # noqa: ANN401 - arrays
    """Rows of SPEC section 7.4, by their blocks and steps."""
    slots = _slots(tables, seed, k)
    size = tables.size[block]
    at = tables.first_row[seed][block] + step
    at = jnp.where(at >= size, at - size, at) + tables.first_slot[block]
    return slots[at[..., None] + jnp.arange(k, dtype=jnp.int32) * size[..., None]].astype(jnp.int32)


def _slots(tables: OrderTables, seed: Any, k: int) -> Any:  # noqa: ANN401 - as above
    """The slots of all blocks, one behind the other: each target of a block's order as often as its quota."""
    blocks = np.arange(tables.size.shape[0])
    outer, inner = tables.outer[seed][blocks // 16], tables.inner[seed][inner_number(blocks)]
    order = jnp.take_along_axis(outer, inner.astype(jnp.int32), axis=1)
    begin, end = tables.arcs[seed][:, order.astype(jnp.int32)]
    quotas = _phases_below(tables, end) - _phases_below(tables, begin)
    n_slots = tables.block.shape[0] * k
    return jnp.repeat(order.ravel(), quotas.ravel(), total_repeat_length=n_slots)


def _phases_below(tables: OrderTables, z: Any) -> Any:  # noqa: ANN401 - as above
    """How many of the phases below z are of each row's block (SPEC section 7.3)."""
    n_sources, n_blocks = tables.block.shape[0], tables.size.shape[0]
    size, residue = tables.size[:, None], tables.residue[:, None]
    return z // n_sources * size + (z % n_sources - residue + (n_blocks - 1)) // n_blocks


def _modulo(step: Any, n_seeds: int) -> Any:  # noqa: ANN401 - as above
    """The remainder of an integer of any dtype, which may be too narrow for the number of seeds."""
    wide = step if step.dtype.itemsize >= 4 else step.astype(jnp.int32)
    return wide % n_seeds


def _integers(name: str, given: Any) -> jax.Array:  # noqa: ANN401 - to be checked
    found = jnp.asarray(given)
    if not jnp.issubdtype(found.dtype, jnp.integer):
        raise ArgumentTypeError(f"{name}: integers are expected, not {found.dtype}")
    return found
