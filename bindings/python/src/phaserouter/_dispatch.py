"""Dispatch plans: routes ordered by target, and rows by rank."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, SupportsIndex, TypeAlias

import numpy as np
import numpy.typing as npt

from ._errors import ArgumentTypeError, InvalidArgumentError, OutOfRangeError, SizeMismatchError
from ._inputs import Integers, Matrix, array_of, count, vector
from ._library import Array, check, ffi, lib
from ._router import Router
from ._routes import Routes

__all__ = ["DispatchPlan", "RankPlan", "dispatch_plan", "exchange_splits", "receive_plan"]

Indices: TypeAlias = "npt.NDArray[Any]"
"""An array of the plan's dtype, int32 or int64."""

RoutesLike: TypeAlias = "Routes | Matrix"
"""Routes, or a table of target numbers, -1 for empty slots."""

RanksLike: TypeAlias = "SupportsIndex | Integers"
"""A number of ranks, or where the targets of each begin, and N."""

Outputs: TypeAlias = "Mapping[str, npt.NDArray[Any]]"

_TYPES = {np.dtype(np.int32): lib.PHASE_ROUTER_INT32, np.dtype(np.int64): lib.PHASE_ROUTER_INT64}
_OUTPUTS = ("counts", "offsets", "order", "sources", "places")
_RANK_OUTPUTS = ("rank_route_counts", "rank_counts", "rank_offsets", "rank_sources", "rank_places")


@dataclass(frozen=True, eq=False)
class RankPlan:
    """Which rows go to which of R ranks, each once, however many of its targets lie there.

    Arrays have the plan's dtype, but for bounds.

    Attributes
    ----------
    bounds : ndarray of int64, shape (R + 1,)
        Rank d has the targets ``bounds[d]`` to ``bounds[d + 1] - 1``.
    route_counts : ndarray, shape (R,)
        Routes to each rank: the send splits of an all-to-all with a copy for every route, whose send buffer has the rows
        ``plan.sources`` of a plan without a multiple.
    counts : ndarray, shape (R,)
        Rows that go to each rank: the send splits of an all-to-all that sends a row to a rank once.
    offsets : ndarray, shape (R + 1,)
        Rank d gets ``sources[offsets[d]:offsets[d + 1]]``.
    sources : ndarray, shape (offsets[-1],)
        The rows of that send buffer, ascending for each rank.
    places : ndarray, shape (n_sources, k)
        Where each route finds its row in that buffer; -1 for an empty slot.
    """

    bounds: npt.NDArray[np.int64]
    route_counts: Indices
    counts: Indices
    offsets: Indices
    sources: Indices
    places: Indices

    def __repr__(self) -> str:
        return f"RankPlan({len(self.counts)} ranks, {len(self.sources)} rows sent)"


@dataclass(frozen=True, eq=False)
class DispatchPlan:
    """Where routes lie when they are ordered by target.

    The route in slot c of row i has the number ``i * k + c``. Arrays have the plan's dtype, int32 or int64.

    Attributes
    ----------
    n_sources, k, n_targets, multiple : int
        The job.
    counts : ndarray, shape (n_targets,)
        Number of routes of each target.
    offsets : ndarray, shape (n_targets + 1,)
        Target j has the places ``offsets[j]`` to ``offsets[j + 1] - 1``, of which the first ``counts[j]`` hold routes.
    order : ndarray, shape (total,)
        Number of the route at each place, ascending for each target; -1 where there is none.
    sources : ndarray, shape (total,)
        Row of that route; -1 where there is none.
    places : ndarray, shape (n_sources, k)
        Place of each route; -1 for an empty slot.
    ranks : RankPlan or None
        What goes to which rank, if ranks were given.

    Examples
    --------
    >>> plan = dispatch_plan([[2, 0], [0, -1], [2, 1]], 3)
    >>> plan.counts, plan.sources
    (array([2, 1, 2], dtype=int32), array([0, 1, 2, 0, 2], dtype=int32))
    >>> plan.places
    array([[ 3,  0],
           [ 1, -1],
           [ 4,  2]], dtype=int32)
    """

    n_sources: int
    k: int
    n_targets: int
    multiple: int
    counts: Indices
    offsets: Indices
    order: Indices
    sources: Indices
    places: Indices
    ranks: RankPlan | None = None

    @property
    def total(self) -> int:
        """Number of places, with those that hold no route."""
        return int(self.offsets[-1])

    @property
    def ends(self) -> Indices:
        """Where the places of each target end, shape (n_targets,): with int32 what ``torch._grouped_mm`` takes as offs."""
        return self.offsets[1:]

    def __repr__(self) -> str:
        routes, ranks = int(self.counts.sum()), "" if self.ranks is None else f", {self.ranks!r}"
        padding = f", multiples of {self.multiple}: {self.total} places" if self.multiple > 1 else ""
        return f"DispatchPlan({routes} routes, {self.n_targets} targets, {self.counts.dtype}{padding}{ranks})"


def dispatch_plan(
    routes: RoutesLike,
    n_targets: SupportsIndex | None = None,
    *,
    multiple: SupportsIndex = 1,
    dtype: npt.DTypeLike = np.int32,
    ranks: RanksLike | None = None,
    out: Outputs | None = None,
    num_threads: SupportsIndex = 0,
) -> DispatchPlan:
    """Orders routes by target: what grouped matrix products and all-to-alls need.

    Parameters
    ----------
    routes : Routes or array_like of int, shape (n_sources, k)
        Targets, and -1 for empty slots, anywhere in a row. A row may hold a target several times. Arrays of int32 and int64
        are read in place, whatever lies between their rows.
    n_targets : int, optional
        Needed where routes are an array; Routes have it.
    multiple : int, at least 1
        Give every target the least multiple of this number of places that holds its routes (0, if it has none). Places
        behind the routes are -1 in `DispatchPlan.order`.
    dtype : int32 or int64
        Of all arrays. With int32, ``n_sources * k`` and all places must be below 2**31.
    ranks : int or array_like of int, optional
        How the targets lie on ranks: R of them, where rank d has the targets ``d * n_targets // R`` to
        ``(d + 1) * n_targets // R - 1``; or R + 1 bounds, 0 first, n_targets last, none below the one before. The plan then
        has `DispatchPlan.ranks`.
    out : dict, optional
        Arrays to write to, by the names counts, offsets, order, sources, places, and with ranks rank_route_counts,
        rank_counts, rank_offsets, rank_sources and rank_places; others are made. C-contiguous, of this dtype, no part of the
        routes or of each other. order, sources and rank_sources may be longer than needed (order and sources of one
        length): what is left is -1, and the plan has views of the beginning. ``n_sources * k + min(n_targets, n_sources *
        k) * (multiple - 1)`` is always enough for order, ``n_sources * min(k, R)`` for rank_sources.
    num_threads : int in [0, 1024]
        As in `Router`.

    Returns
    -------
    DispatchPlan

    Raises
    ------
    OutOfRangeError
        An entry that is neither -1 nor the number of a target; multiple, a number of ranks, a bound.
    BufferTooSmallError
        order, sources or rank_sources of out are too short.
    SizeOverflowError
        Places do not fit in int32.
    SizeMismatchError, ArgumentTypeError, InvalidArgumentError
        Shapes, dtypes, layouts; names that out does not have; another n_targets than that of the Routes. After an error the
        arrays of out are as they were.

    Examples
    --------
    >>> import numpy as np
    >>> x = np.array([[1.0], [2.0], [3.0]])            # what three sources bring
    >>> plan = dispatch_plan([[2, 0], [0, 1], [2, 1]], 3)
    >>> there = x[plan.sources].ravel()                 # that of target 0, then of target 1, then of target 2
    >>> there
    array([1., 2., 2., 3., 1., 3.])
    >>> there[plan.places]                              # and back: for every route what is at its place
    array([[1., 1.],
           [2., 2.],
           [3., 3.]])
    """
    table, n = _table_of(routes, n_targets)
    names = _OUTPUTS if ranks is None else (*_OUTPUTS, *_RANK_OUTPUTS)
    given = _Given(out or {}, names, _dtype(dtype))
    job = _Job(table, n, given, num_threads)
    by_rank = None if ranks is None else _RankCall(job, _bounds_of(ranks, n))
    arrays = _plan(job, _multiple(multiple))
    m, k = table.shape
    made = None if by_rank is None else by_rank.run()
    return DispatchPlan(m, k, n, _multiple(multiple), **arrays, ranks=made)


def exchange_splits(counts: Matrix, ranks: RanksLike) -> npt.NDArray[np.int64]:
    """What every rank sends to every other in an all-to-all with a copy for every route.

    Parameters
    ----------
    counts : array_like of int, shape (S, n_targets)
        `DispatchPlan.counts` of all ranks that send, one row each.
    ranks : int or array_like of int
        How the targets lie on ranks, as in `dispatch_plan`.

    Returns
    -------
    ndarray of int64, shape (S, R)
        Row s: what rank s sends to each rank, its ``input_split_sizes``. Column d: what rank d gets from each, its
        ``output_split_sizes``.

    Raises
    ------
    SizeMismatchError, ArgumentTypeError, OutOfRangeError, InvalidArgumentError

    Examples
    --------
    >>> exchange_splits([[2, 0, 1, 1], [1, 1, 0, 3]], 2)
    array([[2, 2],
           [2, 3]])
    """
    sent = _counts_of(counts)
    bounds = _bounds_of(ranks, sent.shape[1])
    sums = np.concatenate([np.zeros((len(sent), 1), np.int64), np.cumsum(sent, axis=1)], axis=1)
    splits: npt.NDArray[np.int64] = sums[:, bounds[1:]] - sums[:, bounds[:-1]]
    return splits


def receive_plan(
    counts: Matrix,
    rank: SupportsIndex,
    ranks: RanksLike,
    *,
    multiple: SupportsIndex = 1,
    dtype: npt.DTypeLike = np.int32,
    out: Outputs | None = None,
    num_threads: SupportsIndex = 0,
) -> DispatchPlan:
    """Orders what a rank has received, which lies by sender and then by target, by target alone.

    Parameters
    ----------
    counts : array_like of int, shape (S, n_targets)
        `DispatchPlan.counts` of all ranks that send, one row each.
    rank : int
        The rank that has received.
    ranks, multiple, dtype, out, num_threads
        As in `dispatch_plan`.

    Returns
    -------
    DispatchPlan
        Its sources are the rows that were received, in the order in which they lie; k is 1, and its targets are those of
        this rank, counted from 0. ``received[plan.sources]`` is ordered by target, and ``made[plan.places[:, 0]]`` is in the
        order to be sent back.

    Raises
    ------
    OutOfRangeError
        rank is none of the ranks.
    SizeMismatchError, ArgumentTypeError, InvalidArgumentError, BufferTooSmallError, SizeOverflowError
        As in `dispatch_plan`.

    Examples
    --------
    >>> receive_plan([[2, 0, 1, 1], [1, 1, 1, 1]], 1, 2).sources      # of targets 2 and 3 one each, from both ranks
    array([0, 2, 1, 3], dtype=int32)
    """
    sent = _counts_of(counts)
    bounds = _bounds_of(ranks, sent.shape[1])
    at = count("rank", rank)
    if at >= len(bounds) - 1:
        raise OutOfRangeError(f"rank: {at} is not below the number of ranks, {len(bounds) - 1}")
    mine = sent[:, bounds[at] : bounds[at + 1]]
    targets = np.tile(np.arange(mine.shape[1], dtype=np.int32), len(mine))
    arrived = np.repeat(targets, mine.ravel())[:, np.newaxis]
    return dispatch_plan(
        arrived, mine.shape[1], multiple=multiple, dtype=dtype, out=out, num_threads=num_threads
    )


class _Given:
    """The arrays to write to: the caller's, which are checked, or new ones."""

    def __init__(self, out: Outputs, names: tuple[str, ...], dtype: np.dtype[Any]) -> None:
        self.dtype = dtype
        self._arrays = dict(out)
        for at, (name, array) in enumerate(self._arrays.items()):
            if name not in names:
                raise InvalidArgumentError(f"out: {name!r} is not one of {', '.join(names)}")
            if not isinstance(array, np.ndarray) or array.dtype != dtype:
                raise ArgumentTypeError(f"out: {name} must be an ndarray of {dtype}")
            flags = array.flags
            if not (flags.c_contiguous and flags.aligned and flags.writeable):
                raise InvalidArgumentError(f"out: {name} must be C-contiguous, aligned and writable")
            for other in list(self._arrays)[:at]:
                if np.may_share_memory(array, self._arrays[other]):
                    raise InvalidArgumentError(f"out: {name} overlaps {other}")

    def array(self, name: str, shape: tuple[int, ...]) -> Array:
        given = self._arrays.get(name)
        if given is None:
            return np.empty(shape, self.dtype)
        if given.shape != shape:
            raise SizeMismatchError(f"out: {name} must have the shape {shape}, not {given.shape}")
        return given

    def length(self, name: str) -> int | None:
        """That of a list which may be longer than needed; None if it is not given."""
        given = self._arrays.get(name)
        if given is not None and given.ndim != 1:
            raise SizeMismatchError(f"out: {name} must have 1 dimension, not {given.ndim}")
        return None if given is None else len(given)


class _Job:
    """What both calls have in common."""

    def __init__(self, table: Array, n_targets: int, given: _Given, num_threads: SupportsIndex) -> None:
        self.table, self.n_targets, self.given = table, n_targets, given
        self._num_threads = count("num_threads", num_threads, lib.PHASE_ROUTER_MAX_THREADS)
        self._routes = ffi.new("phase_router_routes *")
        self._routes.struct_size = ffi.sizeof("phase_router_routes")
        self._routes.type = _TYPES[table.dtype]
        self._routes.values = _address(table)
        if table.shape[0] > 1:
            self._routes.row_stride = table.strides[0] // table.itemsize

    def call(self, function: Any, struct: str, arrays: dict[str, Array], **numbers: Any) -> None:  # noqa: ANN401
        """Calls a C function with a struct of this type, its arrays and its other fields."""
        given = ffi.new(f"{struct} *")
        given.struct_size, given.type = ffi.sizeof(struct), _TYPES[self.given.dtype]
        for name, array in arrays.items():
            setattr(given, name, _address(array))
        for name, number in numbers.items():
            setattr(given, name, number)
        m, k = self.table.shape
        with _router(self._num_threads) as router:
            router._run(lambda pointer: check(function(pointer, self._routes, m, self.n_targets, k, given)))


def _plan(job: _Job, multiple: int) -> dict[str, Array]:
    """The arrays of the plan."""
    given, n = job.given, job.n_targets
    m, k = job.table.shape
    found = [given.length(name) for name in ("order", "sources")]
    lengths = {length for length in found if length is not None}
    if len(lengths) > 1:
        raise SizeMismatchError("out: order and sources must have the same length")
    room = lengths.pop() if lengths else m * k + min(n, m * k) * (multiple - 1)
    shapes = ((n,), (n + 1,), (room,), (room,), (m, k))
    arrays = {name: given.array(name, shape) for name, shape in zip(_OUTPUTS, shapes, strict=True)}
    function, struct = lib.phase_router_dispatch_plan, "phase_router_dispatch"
    job.call(function, struct, arrays, multiple=multiple, order_len=room)
    total = int(arrays["offsets"][-1])
    arrays["order"], arrays["sources"] = arrays["order"][:total], arrays["sources"][:total]
    return arrays


class _RankCall:
    """The call for ranks. Making it finds what it would refuse, so that nothing is written before."""

    def __init__(self, job: _Job, bounds: npt.NDArray[np.int64]) -> None:
        self._job, self._bounds = job, bounds
        self._narrow = bounds.astype(np.uint32)
        m, k = job.table.shape
        n_ranks = len(bounds) - 1
        enough, room = m * min(k, n_ranks), job.given.length("rank_sources")
        shapes = ((n_ranks,), (n_ranks,), (n_ranks + 1,), (enough if room is None else room,), (m, k))
        self._arrays = {
            name.removeprefix("rank_"): job.given.array(name, shape)
            for name, shape in zip(_RANK_OUTPUTS, shapes, strict=True)
        }
        if room is not None and room < enough:
            self._call({"sources": np.empty(room, job.given.dtype)})

    def run(self) -> RankPlan:
        self._call(self._arrays)
        total = int(self._arrays["offsets"][-1])
        self._arrays["sources"] = self._arrays["sources"][:total]
        return RankPlan(self._bounds, **self._arrays)

    def _call(self, arrays: dict[str, Array]) -> None:
        function, struct = lib.phase_router_dispatch_ranks, "phase_router_rank_dispatch"
        bounds = ffi.from_buffer("uint32_t[]", self._narrow)
        numbers = {"n_ranks": len(self._narrow) - 1, "bounds": bounds, "sources_len": len(arrays["sources"])}
        self._job.call(function, struct, arrays, **numbers)


class _Idle(threading.local):
    """Routers of a thread between its calls, by their number of threads: their memory is reused."""

    def __init__(self) -> None:
        self.routers: dict[int, Router] = {}


_idle = _Idle()


@contextmanager
def _router(num_threads: int) -> Iterator[Router]:
    """A router that nobody else uses meanwhile, not even a signal's handler on this thread."""
    router = _idle.routers.pop(num_threads, None) or Router(0, num_threads=num_threads)
    try:
        yield router
    finally:
        _idle.routers[num_threads] = router


def _address(array: Array) -> Any:  # noqa: ANN401 - cffi has no types
    return ffi.cast("void *", array.ctypes.data)


def _table_of(routes: RoutesLike, n_targets: SupportsIndex | None) -> tuple[Array, int]:
    """The routes as the library reads them, and the number of targets. Entries are the library's to check."""
    if isinstance(routes, Routes):
        if n_targets is not None and count("n_targets", n_targets) != routes.n_targets:
            raise InvalidArgumentError(
                f"n_targets: {n_targets} is given, but the routes have {routes.n_targets} targets"
            )
        given, n = routes.targets, routes.n_targets
    elif n_targets is None:
        raise ArgumentTypeError("n_targets: must be given, for only Routes know it")
    else:
        given, n = array_of("routes", routes), count("n_targets", n_targets)
    if given.ndim != 2:
        raise SizeMismatchError(f"routes: 2 dimensions are expected, not {given.ndim}")
    for size, name in zip(given.shape, ("n_sources", "k"), strict=True):
        count(name, size)
    if given.dtype.kind not in "iu":
        raise ArgumentTypeError(f"routes: integers are expected, not {given.dtype}")
    if given.dtype in _TYPES and _is_plain(given):
        return given, n
    if given.dtype == np.uint64 and given.size and int(given.max()) >= 2**63:
        raise OutOfRangeError(f"routes: {given.max()} is not the number of a target")
    return np.require(given, given.dtype if given.dtype in _TYPES else np.int64, ["C", "A"]), n


def _is_plain(table: Array) -> bool:
    """Whether rows lie one after another, each without gaps, with or without something between them."""
    m, k = table.shape
    row, slot = table.strides
    size = table.itemsize
    return bool(
        table.flags.aligned and (k <= 1 or slot == size) and (m <= 1 or (row % size == 0 and row >= k * size))
    )


def _multiple(multiple: SupportsIndex) -> int:
    number = count("multiple", multiple)
    if number == 0:
        raise OutOfRangeError("multiple: 0 is not at least 1")
    return number


def _dtype(dtype: npt.DTypeLike) -> np.dtype[Any]:
    chosen = np.dtype(dtype)
    if chosen not in _TYPES:
        raise ArgumentTypeError(f"dtype: int32 or int64 is expected, not {chosen}")
    return chosen


def _bounds_of(ranks: RanksLike, n_targets: int) -> npt.NDArray[np.int64]:
    """Where the targets of each rank begin, and their number last."""
    if hasattr(ranks, "__index__") and getattr(ranks, "shape", ()) == ():
        n_ranks = count("ranks", ranks, max(n_targets, 1))  # type: ignore[arg-type]
        if n_ranks == 0:
            raise OutOfRangeError("ranks: 0 is not at least 1")
        return np.arange(n_ranks + 1) * n_targets // n_ranks
    bounds = vector("ranks", ranks, np.uint64).astype(np.int64)
    if not 2 <= bounds.size <= max(n_targets, 1) + 1:
        raise SizeMismatchError(
            f"ranks: from 2 to {max(n_targets, 1) + 1} bounds are expected, not {bounds.size}"
        )
    if bounds[0] != 0 or bounds[-1] != n_targets or (np.diff(bounds) < 0).any():
        raise InvalidArgumentError(
            f"ranks: bounds must begin with 0, never fall, and end with n_targets = {n_targets}"
        )
    return bounds


def _counts_of(counts: Matrix) -> npt.NDArray[np.int64]:
    given = array_of("counts", counts)
    if given.ndim != 2:
        raise SizeMismatchError(f"counts: 2 dimensions are expected, not {given.ndim}")
    if given.dtype.kind not in "iu":
        raise ArgumentTypeError(f"counts: integers are expected, not {given.dtype}")
    sent = np.asarray(given, np.int64)
    if (sent < 0).any():
        raise OutOfRangeError("counts: a number of routes is negative")
    return sent
