"""Assignment: an exact assignment that is asked for rows."""

from __future__ import annotations

import operator
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, SupportsIndex

import numpy as np
import numpy.typing as npt

from ._errors import ArgumentTypeError, OutOfRangeError
from ._groups import Grouping, GroupStats, StatsBuffer
from ._inputs import Integers, RowsLike, count, is_one_row, output, picked_rows, row_numbers, vector
from ._library import Array, buffer, check, ffi, lib
from ._names import Names, agreed, row_names
from ._natives import Shared

if TYPE_CHECKING:
    from ._options import Options
    from ._router import Router

__all__ = ["Assignment"]

# How many rows an iteration computes at a time.
_CHUNK = 4096


class Assignment(Shared):
    """An exact assignment that is asked for rows: those of `assign`, as often and in whatever order they are needed.

    Made by `assignment` and `Router.assignment`, with the Router's seed and options, of which it then is independent. It
    never changes, and any number of threads may ask it at the same time.

    Attributes
    ----------
    n_sources, n_targets, k, seed : int
    target_names : ndarray, shape (n_targets,), or None
        The names that the weights or the groups came with: those of a dict, a pandas Series or a DataFrame of one column.
    group_stats : GroupStats or None
        How groups changed shares; None without groups.

    Notes
    -----
    ``assignment[i]`` has the targets of source i (a negative i counts from the end), ``assignment[a:b]`` and
    ``assignment[[5, 99, 1234]]`` the rows of several; iterating gives row after row.

    As it never changes, ``copy.copy`` and ``copy.deepcopy`` give itself. Pickle carries loads, seed, options and groups (4
    bytes a target, 8 with groups), and computes the rest again. A forked child may use its parent's.

    Examples
    --------
    >>> from phaserouter import Router
    >>> partitions = Router(seed=7).assignment(16_384, [1] * 1000, 3)
    >>> partitions[5]
    array([808, 837, 805], dtype=int32)
    >>> partitions.rows([5, 99, 1234]).shape
    (3, 3)
    """

    def __init__(
        self,
        router: Router,
        n_sources: SupportsIndex,
        weights: Integers,
        k: SupportsIndex,
        groups: Grouping | None = None,
    ) -> None:
        w = vector("weights", weights, np.uint64)
        self.target_names = target_names(weights, groups)
        self.group_stats: GroupStats | None = None
        self._groups = groups
        self.n_sources = count("n_sources", n_sources)
        self.n_targets = int(w.shape[0])
        self.k = count("k", k)
        self._options: Options = router._options

        def job(pointer: Any) -> Any:  # noqa: ANN401 - cffi has no types
            self.seed = router.seed
            return self._create(pointer, w)

        self._begin(router._run(job))

    def _create(self, router: Any, weights: Array) -> Any:  # noqa: ANN401 - cffi has no types
        made = ffi.new("phase_router_assignment **")
        shape = (self.n_sources, self.n_targets, self.k)
        if self._groups is None:
            check(lib.phase_router_assignment_create(made, router, buffer(weights), *shape))
        else:
            stats, head = StatsBuffer(), (made, router, buffer(weights), self._groups.struct())
            check(lib.phase_router_assignment_create_grouped(*head, *shape, stats.raw, stats.size))
            self.group_stats = self.group_stats or stats.read()
        return ffi.gc(made[0], lib.phase_router_assignment_destroy)

    def _make(self) -> Any:  # noqa: ANN401 - cffi has no types
        # Loads are weights whose shares are integers. They are not changed by the calls that a fork may have cut off.
        return self._create(self._options.create(self.seed), self._loads().astype(np.uint64))

    def _loads(self) -> npt.NDArray[np.uint32]:
        loads = np.empty(self.n_targets, np.uint32)
        check(lib.phase_router_assignment_loads(self._pointer, buffer(loads), loads.size))
        return loads

    def __copy__(self) -> Assignment:
        return self

    def __deepcopy__(self, _memo: dict[int, Any]) -> Assignment:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        made = (self._options, self.seed, self.n_sources, self._loads(), self.k)
        return _restored, (*made, self.target_names, self._groups, self.group_stats)

    def __repr__(self) -> str:
        groups = "" if self._groups is None else f" in {self._groups.n_groups} groups"
        return f"Assignment({self.n_sources} sources x {self.k}, {self.n_targets} targets{groups}, seed={self.seed})"

    @property
    def loads(self) -> npt.NDArray[np.int64]:
        """Number of sources of every target, over all rows, shape (n_targets,): without groups `shares` of the seed."""
        return self._loads().astype(np.int64)

    def rows(self, rows: RowsLike, *, out: npt.NDArray[np.int32] | None = None) -> npt.NDArray[np.int32]:
        """Targets of the sources that are asked for, all different within a row.

        Parameters
        ----------
        rows
            One row number; a tuple (begin, end), a range or a slice; or a list or array of row numbers, in any order,
            repeated or not.
        out : ndarray of int32, optional
            Where to write them: of the result's shape, C-contiguous, writable, no part of an input.

        Returns
        -------
        ndarray of int32, shape (k,) for one row, (number of rows, k) otherwise

        Raises
        ------
        OutOfRangeError
            A row number that is not below the number of sources.
        """
        picked = picked_rows(rows, self.n_sources)
        if not isinstance(picked, int):
            return self._table(picked, out)
        table = output(out, None, self.k)
        self._run(lib.phase_router_assignment_rows, picked, picked + 1, buffer(table), table.size)
        return table

    def _table(
        self,
        rows: tuple[int, int] | Array,
        out: npt.NDArray[np.int32] | None,
        **inputs: Any,  # noqa: ANN401 - what array_of and labels_of gave
    ) -> npt.NDArray[np.int32]:
        """The rows of a range or of an array of row numbers; out must not overlap the inputs either."""
        if not isinstance(rows, tuple):
            return self._gather(rows, out, **inputs)
        begin, end = rows
        table = output(out, end - begin, self.k, **inputs)
        self._run(lib.phase_router_assignment_rows, begin, end, buffer(table), table.size)
        return table

    def _gather(
        self,
        rows: Array,
        out: npt.NDArray[np.int32] | None,
        **inputs: Any,  # noqa: ANN401 - see _table
    ) -> npt.NDArray[np.int32]:
        numbers = row_numbers(rows)
        table = output(out, numbers.shape[0], self.k, rows=rows, **inputs)
        tail = (numbers.shape[0], buffer(table), table.size)
        self._run(lib.phase_router_assignment_gather, buffer(numbers), *tail)
        return table

    def __len__(self) -> int:
        return self.n_sources

    def __getitem__(self, rows: SupportsIndex | range | slice | Integers) -> npt.NDArray[np.int32]:
        if isinstance(rows, tuple):
            raise ArgumentTypeError(
                "rows: one row, a slice, or a list of row numbers are expected, not a tuple"
            )
        if is_one_row(rows):
            row = operator.index(rows)
            if not -self.n_sources <= row < self.n_sources:
                raise OutOfRangeError(f"rows: {row} is not a row of {self.n_sources}")
            return self.rows(row % self.n_sources)
        return self.rows(rows)

    def __iter__(self) -> Iterator[npt.NDArray[np.int32]]:
        for begin in range(0, self.n_sources, _CHUNK):
            yield from self.rows((begin, min(begin + _CHUNK, self.n_sources)))


def target_names(weights: Integers, groups: Grouping | None) -> Names | None:
    """The names that weights and groups bring along."""
    names = row_names("weights", weights)
    return names if groups is None else agreed(names, "target", "groups", groups.names, "weights")


def _restored(
    options: Options,
    seed: int,
    n_sources: int,
    loads: Array,
    k: int,
    target_names: Names | None,
    groups: Grouping | None,
    group_stats: GroupStats | None,
) -> Assignment:
    from ._router import Router

    router = Router.__new__(Router)
    router.__setstate__({"_options": options, "_seed": seed, "_own": ()})
    made = Assignment(router, n_sources, loads.astype(np.uint64), k, groups)
    made.target_names = target_names
    made.group_stats = group_stats
    return made
