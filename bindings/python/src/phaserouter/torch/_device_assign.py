"""DeviceAssign: the rows of exact assignments as tensor operations, for any device and for captured graphs."""

from __future__ import annotations

from typing import Any, SupportsIndex

import numpy as np
import torch

from .._device_tables import Bank, Store, bank_of, inner_number, order_tables, route_tables
from .._errors import ArgumentTypeError, InvalidArgumentError, SizeMismatchError
from .._inputs import Integers
from .._library import Array

__all__ = ["DeviceAssign"]


class DeviceAssign(torch.nn.Module):  # type: ignore[misc,unused-ignore]
    """The assignments of a bank of seeds, on any device, picked by a tensor: bit for bit those of `phaserouter.assign`.

    A captured CUDA graph replays the same operations, and a call of the library on the host would give it the same
    routes each time. Here the host makes tables once; a step, which is a tensor that the device reads, then picks one
    of the seeds. The operations are gathers and sums of integers: nothing waits for the host.

    Parameters
    ----------
    n_sources, weights, k
        As in `phaserouter.assign`. There are at most 2**31 - 1 routes.
    seeds : array_like of int in [0, 2**64)
        The bank. Step t has the routes of ``seeds[t % len(seeds)]``.
    store : {"routes", "orders"}
        What is kept of each seed. "routes" keeps the routes, of 1 byte (up to 256 targets), 2 or 4 bytes each, and a
        step is one gather. "orders" keeps the permutations that they are made of, in an eighth of that where there are
        many blocks (``n_sources * k`` well above ``16 * len(weights)``), and a step is some forty operations, which
        take longer. The results are the same.

    Notes
    -----
    The tables are buffers that ``to``, ``cuda`` and ``deepcopy`` take along; ``state_dict`` leaves them out, as they
    follow from the arguments.

    Examples
    --------
    >>> import torch
    >>> routes = DeviceAssign(4, [2, 1, 1], 1, seeds=[1, 2, 3])
    >>> routes(torch.tensor(0)).flatten()
    tensor([0, 1, 2, 0], dtype=torch.int32)
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
        super().__init__()
        bank = bank_of(n_sources, weights, k, seeds)
        self.n_sources, self.n_targets, self.k = bank.n_sources, bank.n_targets, bank.k
        self.n_seeds = int(bank.seeds.size)
        self.store = store
        if store == "routes":
            self._keep("_routes", route_tables(bank))
        elif store == "orders":
            self._keep_orders(bank)
        else:
            raise InvalidArgumentError(f"store: 'routes' or 'orders' is expected, not {store!r}")

    def _keep(self, name: str, table: Array) -> None:
        self.register_buffer(name, torch.from_numpy(table), persistent=False)

    def _keep_orders(self, bank: Bank) -> None:
        tables = order_tables(bank)
        for name, table in tables._asdict().items():
            self._keep(f"_{name}", table)
        blocks = np.arange(tables.size.size, dtype=np.int32)
        self._keep("_outer_of", blocks // 16)
        self._keep("_inner_of", inner_number(blocks))

    @property
    def bytes_per_seed(self) -> int:
        """What one more seed would take, on the device."""
        names = ("_routes",) if self.store == "routes" else ("_outer", "_inner", "_arcs", "_first_row")
        return sum(int(getattr(self, name).nbytes) for name in names) // self.n_seeds

    def extra_repr(self) -> str:
        """What `repr` says of it."""
        shape = f"{self.n_sources} sources x {self.k}, {self.n_targets} targets"
        return f"{shape}, {self.n_seeds} seeds, store={self.store!r}"

    def forward(self, step: torch.Tensor, rows: torch.Tensor | None = None) -> torch.Tensor:
        """The targets of all sources, or of some, all different within a row.

        Parameters
        ----------
        step : Tensor of one integer
            On the device of the tables. Any number: it is taken modulo the number of seeds.
        rows : Tensor of integers, optional
            Which rows, in any order, repeated or not. One that does not exist gets -1 throughout.

        Returns
        -------
        Tensor of int32, shape (n_sources, k) or (*rows.shape, k)
        """
        seed = _integers("step", step).reshape(-1) % self.n_seeds
        if seed.shape[0] != 1:
            raise SizeMismatchError(f"step: one number is expected, not {list(step.shape)}")
        if rows is None:
            return self._all(seed)
        rows = _integers("rows", rows)
        if self.n_sources == 0:
            return rows.new_full((*rows.shape, self.k), -1, dtype=torch.int32)
        exists = (rows >= 0) & (rows < self.n_sources)
        found = self._some(seed, torch.where(exists, rows, 0))
        return torch.where(exists.unsqueeze(-1), found, -1)

    def _all(self, seed: torch.Tensor) -> torch.Tensor:
        if self.store == "routes":
            return self._routes.index_select(0, seed)[0].to(torch.int32)
        return self._dealt(seed, self._block, self._step)

    def _some(self, seed: torch.Tensor, rows: torch.Tensor) -> torch.Tensor:
        if self.store == "routes":
            return self._routes[seed, rows].to(torch.int32)
        return self._dealt(seed, self._block[rows], self._step[rows])

    def _dealt(self, seed: torch.Tensor, block: torch.Tensor, step: torch.Tensor) -> torch.Tensor:
        """Rows of SPEC section 7.4, by their blocks and steps."""
        slots = self._slots(seed)
        size = self._size[block]
        at = self._first_row.index_select(0, seed)[0][block] + step
        at = torch.where(at >= size, at - size, at) + self._first_slot[block]
        turns = torch.arange(self.k, dtype=torch.int32, device=size.device)
        return slots[at.unsqueeze(-1) + turns * size.unsqueeze(-1)].to(torch.int32)

    def _slots(self, seed: torch.Tensor) -> torch.Tensor:
        """The slots of all blocks, one behind the other: each target of a block's order as often as its quota."""
        outer = self._outer.index_select(0, seed)[0][self._outer_of]
        inner = self._inner.index_select(0, seed)[0][self._inner_of]
        order = outer.gather(1, inner.to(torch.int64))
        begin, end = self._arcs.index_select(0, seed)[0][:, order.to(torch.int64)]
        quotas = self._phases_below(end) - self._phases_below(begin)
        return torch.repeat_interleave(order.flatten(), quotas.flatten(), output_size=self.n_sources * self.k)

    def _phases_below(self, z: torch.Tensor) -> torch.Tensor:
        """How many of the phases below z are of each row's block (SPEC section 7.3)."""
        n_blocks, size, residue = self._size.shape[0], self._size.unsqueeze(1), self._residue.unsqueeze(1)
        return z // self.n_sources * size + (z % self.n_sources - residue + (n_blocks - 1)) // n_blocks


def _integers(name: str, given: Any) -> torch.Tensor:  # noqa: ANN401 - to be checked
    if not isinstance(given, torch.Tensor) or given.is_floating_point() or given.dtype == torch.bool:
        what = given.dtype if isinstance(given, torch.Tensor) else type(given).__name__
        raise ArgumentTypeError(f"{name}: a tensor of integers is expected, not {what}")
    return given.to(torch.int64)
