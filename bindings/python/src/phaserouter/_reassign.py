"""Routes that stay where they are as far as shares and rules allow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, SupportsIndex, TypeAlias

import numpy as np
import numpy.typing as npt

from ._assignment import target_names
from ._errors import ArgumentTypeError, InvalidArgumentError, OutOfRangeError, SizeMismatchError
from ._groups import Grouping, GroupRule, GroupsLike, grouping_of, labels_of
from ._inputs import Integers, array_of, count, output, unsigned
from ._library import Array, buffer, check, ffi, lib
from ._names import Names, exact_integers, row_names
from ._routes import Routes

__all__ = ["PreviousLike", "ReassignCall", "Reassigned"]

PreviousLike: TypeAlias = "Routes | Sequence[Sequence[int]] | npt.NDArray[Any]"
"""Routes, or a table of target numbers, -1 for free places."""

# phase_router_move, with names that say what they are of.
_MOVE = np.dtype([("source", "u4"), ("place", "u4"), ("from_target", "i4"), ("to_target", "i4")])


@dataclass(frozen=True, eq=False)
class Reassigned:
    """What `reassign` gives. Counts are over the rows that there were and still are.

    Attributes
    ----------
    routes : Routes
    moves : structured ndarray
        The routes that move, ascending by source and place, with the fields source, place (the column of from_target in the
        previous routes), from_target and to_target.
    moves_left : int
        Moves that max_moves has put off. 0: every load is its share.
    bound : int
        No routes with these loads need fewer moves: the sum over all targets of what they have too many.
        ``len(moves) + moves_left`` is this, or more where rows would hold a target or a group twice.
    filled : int
        Routes in places that were free, or in added rows.
    rows_mended : int
        Previous rows that broke the rule of the groups.
    groups_capped, targets_capped : int
        Groups that are held down to n_sources rows; targets that are held down to that, or to the rows of their group.
    shares_changed : float
        The part of all routes, from 0 to 1, that others get for what is held down.
    """

    routes: Routes
    moves: npt.NDArray[np.void]
    moves_left: int
    bound: int
    filled: int
    rows_mended: int
    groups_capped: int
    targets_capped: int
    shares_changed: float

    def __repr__(self) -> str:
        return f"Reassigned({len(self.moves)} moves, {self.moves_left} left, {self.filled} filled, {self.routes!r})"


def table_of(previous: PreviousLike) -> npt.NDArray[np.int32]:
    """The previous routes as the library reads them. Targets and rules are the library's to check."""
    given = previous.targets if isinstance(previous, Routes) else array_of("previous", previous)
    if given.ndim != 2:
        raise SizeMismatchError(f"previous: 2 dimensions are expected, not {given.ndim}")
    if given.size == 0:
        return np.empty(given.shape, np.int32)
    if given.dtype.kind == "f":
        given = exact_integers("previous", given.ravel()).reshape(given.shape)
    if given.dtype.kind not in "iu":
        raise ArgumentTypeError(f"previous: integers are expected, not {given.dtype}")
    if given.dtype != np.int32:
        for value in (given.min(), given.max()):
            if not -1 <= value <= 2**31 - 1:
                raise OutOfRangeError(f"previous: {value} is neither -1 nor the number of a target")
    return np.require(given, np.int32, ["C", "A"])


def check_names(previous: PreviousLike, weights: Integers, names: Names | None) -> None:
    """Refuses names that would give the number of a previous target to another one."""
    old = previous.target_names if isinstance(previous, Routes) else None
    if old is None or names is None:
        return
    for target, (one, other) in enumerate(zip(old, names, strict=False)):
        if one != other:
            argument = "groups" if row_names("weights", weights) is None else "weights"
            raise InvalidArgumentError(
                f"{argument}: target {target} is named {other!r}, but in previous it is {one!r}: targets keep their "
                "numbers, added ones come last and removed ones have the weight 0; Placement.rebalance matches targets "
                "by their names"
            )


class ReassignCall:
    """The checked arguments of `reassign`."""

    def __init__(
        self,
        previous: PreviousLike,
        weights: Integers,
        n_sources: SupportsIndex | None,
        groups: GroupsLike | None,
        rule: GroupRule,
        groups_per_row: SupportsIndex | None,
        max_moves: SupportsIndex | None,
        out: npt.NDArray[np.int32] | None,
    ) -> None:
        labels = None if groups is None else labels_of(groups)
        given = array_of("weights", weights)
        self._previous = table_of(previous)
        self._weights = unsigned("weights", given, np.dtype(np.uint64))
        self.n_targets, k = int(self._weights.shape[0]), int(self._previous.shape[1])
        self._grouping = grouping_of(groups, labels, self.n_targets, k, rule, groups_per_row)
        self.target_names: Names | None = target_names(weights, self._grouping)
        check_names(previous, weights, self.target_names)
        rows = len(self._previous) if n_sources is None else count("n_sources", n_sources)
        self._limit = None if max_moves is None else count("max_moves", max_moves, 2**63 - 1)
        inputs = {"previous": self._previous, "weights": given, "groups": labels}
        self._table = output(out, rows, k, **inputs)

    def run(self, router: Any) -> tuple[Array, Array, Any]:  # noqa: ANN401 - cffi has no types
        """The table, the moves and the library's stats."""
        job = (self._previous, self._weights, self._grouping, self._limit, self._table)
        return self._table, *call_reassign(router, *job, _MOVE)


def call_reassign(
    router: Any,  # noqa: ANN401 - cffi has no types
    previous: Array,
    weights: Array,
    grouping: Grouping | None,
    max_moves: int | None,
    table: Array,
    fields: np.dtype[np.void],
) -> tuple[Array, Any]:
    """Has the library fill a table; gives the moves, with these fields, and its stats. All arguments are checked."""
    assert fields.itemsize == ffi.sizeof("phase_router_move")
    moves = np.empty(previous.size if max_moves is None else min(max_moves, previous.size), fields)
    given, stats = ffi.new("phase_router_previous *"), ffi.new("phase_router_reassign_stats *")
    given.struct_size = ffi.sizeof("phase_router_previous")
    given.flags = 0 if max_moves is None else lib.PHASE_ROUTER_LIMIT_MOVES
    given.routes = ffi.from_buffer("int32_t[]", previous)
    given.n_sources = len(previous)
    given.max_moves = max_moves or 0
    check(
        lib.phase_router_reassign(
            router,
            given,
            buffer(weights),
            ffi.NULL if grouping is None else grouping.struct(),
            table.shape[0],
            weights.shape[0],
            table.shape[1],
            buffer(table),
            table.size,
            ffi.from_buffer("phase_router_move[]", moves),
            moves.size,
            stats,
            ffi.sizeof("phase_router_reassign_stats"),
        )
    )
    listed = moves[: stats.moves].copy()
    listed.setflags(write=False)
    return listed, stats
