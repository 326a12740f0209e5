"""Router, and the functions that make one for a single call."""

from __future__ import annotations

import threading
from typing import Any, NamedTuple, SupportsIndex

import numpy as np
import numpy.typing as npt

from ._errors import InvalidArgumentError
from ._inputs import MAX_SIZE, DegreesLike, count, degree_pair, output, row_range, seed_of, vector
from ._library import Array, buffer, check, ffi, lib
from ._routes import SELECTIONS, Routes

__all__ = ["Permutations", "Router", "apportion", "assign", "route"]

_STATS_SIZE = ffi.sizeof("phase_router_stats")
_ROW_PERMUTATIONS = {
    None: 0,
    True: lib.PHASE_ROUTER_ROW_PERMUTATIONS_ON,
    False: lib.PHASE_ROUTER_ROW_PERMUTATIONS_OFF,
}


class Permutations(NamedTuple):
    """The four permutations of a routing (docs/SPEC.md, section 4), arrays of int64.

    Attributes
    ----------
    pi_s : shape (n_targets,), the phase of every target
    pi_t : shape (n_sources,), the phase of every source
    rho : shape (n_sources,), the source whose degree each row takes
    tau : shape (n_targets,), the target whose degree each column takes
    """

    pi_s: Array
    pi_t: Array
    rho: Array
    tau: Array


class Router:
    """A seed, options, and scratch memory that repeated calls reuse.

    Parameters
    ----------
    seed : int in [0, 2**64), optional
        Any value; 0 is a seed like any other. None draws one from the system; `seed` tells which.
    selection : {"random", "first"}
        Which k candidates a row with more keeps: a uniform subset drawn from the seed and the row's index, or
        the k lowest targets.
    sort_rows : bool
        List each row's targets in ascending order instead of phase order.
    row_permutations : bool, optional
        Permute the rows of both sides too, which hides the input order; None takes the build's default (off).
        The assignment does not use them.
    threads : int in [0, 1024]
        Threads of a call; 0 means as many as OpenMP would use. Never changes a result.
    spec_version : int
        Routing spec to compute; 0 means the newest.

    Notes
    -----
    Results depend on the arguments and the seed alone: the same on every machine, thread count and version.
    A Router may be used from any thread; its calls run one after another. Different Routers run side by side:
    calls release the GIL.

    Examples
    --------
    >>> router = Router(seed=7)
    >>> router.assign(8, [3, 2, 1], 2).column_loads()
    array([8, 5, 3])
    """

    def __init__(
        self,
        seed: SupportsIndex | None = None,
        *,
        selection: str = "random",
        sort_rows: bool = False,
        row_permutations: bool | None = None,
        threads: SupportsIndex = 0,
        spec_version: SupportsIndex = 0,
    ) -> None:
        if selection not in SELECTIONS:
            raise InvalidArgumentError(
                f"selection: {selection!r} is not one of {', '.join(map(repr, SELECTIONS))}"
            )
        if row_permutations not in (None, True, False):
            raise InvalidArgumentError(
                f"row_permutations: True, False or None expected, not {row_permutations!r}"
            )
        self._seed = seed_of(seed)
        options = ffi.new("phase_router_options *")
        options.struct_size = ffi.sizeof("phase_router_options")
        options.flags = _ROW_PERMUTATIONS[row_permutations] | (lib.PHASE_ROUTER_SORT_ROWS if sort_rows else 0)
        options.seed = self._seed
        options.selection = SELECTIONS.index(selection)
        options.num_threads = count("threads", threads, lib.PHASE_ROUTER_MAX_THREADS)
        options.spec_version = count("spec_version", spec_version, 2**32 - 1)
        handle = ffi.new("phase_router **")
        check(lib.phase_router_create(handle, options))
        self._handle = ffi.gc(handle[0], lib.phase_router_destroy)
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"Router(seed={self._seed})"

    @property
    def seed(self) -> int:
        """The seed of every later call; assign to it to change it (None draws one)."""
        return self._seed

    @seed.setter
    def seed(self, seed: SupportsIndex | None) -> None:
        chosen = seed_of(seed)
        with self._lock:
            check(lib.phase_router_set_seed(self._handle, chosen))
            self._seed = chosen

    def route(
        self,
        sources: DegreesLike,
        targets: DegreesLike,
        k: SupportsIndex,
        *,
        rows: tuple[int, int] | None = None,
        out: npt.NDArray[np.int32] | None = None,
    ) -> Routes:
        """Routes every source to at most k targets.

        Parameters
        ----------
        sources : array_like
            How much each of the M sources wants to send. One of: a vector of M degrees in [0, N]; an M x N 0/1
            matrix of bool or integers, any nonzero entry a one; its packed words (`pack_bits`), a uint64 array
            of shape (M, ceil(N / 64)); a SciPy sparse matrix, whose stored entries are the ones; any CPU tensor
            with ``__dlpack__``. Only the number of ones of every row matters.
        targets : array_like
            How much each of the N targets may take: likewise, degrees in [0, M], or N x M.
        k : int
            Fan-out, at least 0; may exceed N.
        rows : (begin, end), optional
            Compute only these rows, exactly as they are in the whole.
        out : ndarray of int32, shape (number of rows, k), optional
            Where to write the routes: C-contiguous, writable, not one of the inputs.

        Returns
        -------
        Routes

        Raises
        ------
        OutOfRangeError
            A degree above its limit, a negative k, rows that are no range.
        SizeMismatchError, ArgumentTypeError, InvalidArgumentError
            A shape, a dtype, a layout. After an error ``out`` is as it was.

        Notes
        -----
        Target j never gets more than ``t_j`` sources, and source i meets target j with probability
        ``s_i t_j / (M N)`` before the cut at k (docs/theory.md).
        """
        s, t = degree_pair(sources, targets)
        fan_out = count("k", k)
        begin, end = row_range(rows, len(s))
        table = output(out, end - begin, fan_out)
        with self._lock:
            head = (self._handle, buffer(s), buffer(t), len(s), len(t), fan_out)
            tail = (buffer(table), table.size)
            if rows is None:
                status = lib.phase_router_route_degrees(*head, *tail)
            else:
                status = lib.phase_router_route_rows(*head, begin, end, *tail)
            check(status, routes="out")
            return self._result(table, len(t))

    def assign(
        self,
        n_sources: SupportsIndex,
        capacities: npt.ArrayLike,
        k: SupportsIndex,
        *,
        rows: tuple[int, int] | None = None,
        out: npt.NDArray[np.int32] | None = None,
    ) -> Routes:
        """Gives every source exactly k distinct targets, and every target exactly its share.

        Parameters
        ----------
        n_sources : int
        capacities : array_like of int, shape (n_targets,)
            Weights of the targets. Loads are ``apportion(capacities, k * n_sources, n_sources)``: proportional,
            rounded by largest remainders. To fix the loads, pass integers that sum to ``k * n_sources``, each
            at most n_sources.
        k : int
            Fan-out, at most the number of targets with a positive weight.
        rows, out
            As in `route`.

        Returns
        -------
        Routes

        Raises
        ------
        InfeasibleError
            Fewer than k targets have a positive weight.
        SizeOverflowError
            The weights' sum does not fit in 64 bits.

        Notes
        -----
        Any run of consecutive rows holds close to its share of every target, and pairs of targets meet as
        often as chance; docs/assignment.md proves it.
        """
        weights = vector("capacities", capacities, np.uint64)
        n, fan_out = count("n_sources", n_sources), count("k", k)
        begin, end = row_range(rows, n)
        table = output(out, end - begin, fan_out)
        with self._lock:
            head = (self._handle, buffer(weights), n, len(weights), fan_out)
            tail = (buffer(table), table.size)
            if rows is None:
                status = lib.phase_router_assign(*head, *tail)
            else:
                status = lib.phase_router_assign_rows(*head, begin, end, *tail)
            check(status, weights="capacities", routes="out")
            return self._result(table, len(weights))

    def _result(self, table: Array, n_targets: int) -> Routes:
        routes = Routes(table, n_targets, self._seed)
        routes._raw = ffi.new("phase_router_stats *")
        check(lib.phase_router_get_stats(self._handle, routes._raw, _STATS_SIZE))
        return routes

    def route_csr(
        self, sources: DegreesLike, targets: DegreesLike, k: SupportsIndex
    ) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int32]]:
        """The routes of `route` as compressed sparse rows, without the -1: for a k much larger than most rows.

        Returns
        -------
        offsets : ndarray of int64, shape (n_sources + 1,)
        targets : ndarray of int32
            Row i is ``targets[offsets[i]:offsets[i + 1]]``.
        """
        s, t = degree_pair(sources, targets)
        fan_out = count("k", k)
        offsets = np.empty(len(s) + 1, np.int64)
        with self._lock:
            into = ffi.cast("uint64_t *", buffer(offsets))
            head = (self._handle, buffer(s), buffer(t), len(s), len(t), fan_out, into, offsets.size)
            check(lib.phase_router_route_csr(*head, ffi.NULL, 0))
            listed = np.empty(int(offsets[-1]), np.int32)
            check(lib.phase_router_route_csr(*head, buffer(listed), listed.size))
        return offsets, listed

    def count_candidates(self, sources: DegreesLike, targets: DegreesLike) -> npt.NDArray[np.int64]:
        """Number of candidates that every source has before the cut at k, shape (n_sources,)."""
        s, t = degree_pair(sources, targets)
        counts = np.empty(len(s), np.uint32)
        with self._lock:
            check(
                lib.phase_router_count_candidates(
                    self._handle, buffer(s), buffer(t), len(s), len(t), buffer(counts), counts.size
                )
            )
        return counts.astype(np.int64)

    def sample_loads(
        self, sources: DegreesLike, targets: DegreesLike, k: SupportsIndex, seeds: npt.ArrayLike
    ) -> npt.NDArray[np.int64]:
        """The column loads that `route` would give under each of many seeds, without making any route.

        Parameters
        ----------
        sources, targets, k
            As in `route`.
        seeds : array_like of int, shape (n_seeds,)
            The Router's own seed is neither used nor changed.

        Returns
        -------
        ndarray of int64, shape (n_seeds, n_targets)
        """
        s, t = degree_pair(sources, targets)
        q = vector("seeds", seeds, np.uint64)
        loads = np.empty((len(q), len(t)), np.int64)
        with self._lock:
            into = ffi.cast("uint64_t *", buffer(loads))
            check(
                lib.phase_router_sample_loads(
                    self._handle,
                    buffer(s),
                    buffer(t),
                    len(s),
                    len(t),
                    count("k", k),
                    buffer(q),
                    len(q),
                    into,
                    loads.size,
                )
            )
        return loads

    def permutations(self, n_sources: SupportsIndex, n_targets: SupportsIndex) -> Permutations:
        """The permutations that routing this shape uses, the caller's or the seed's."""
        m, n = count("n_sources", n_sources), count("n_targets", n_targets)
        found = [np.empty(size, np.uint32) for size in (n, m, m, n)]
        with self._lock:
            pairs = [x for array in found for x in (buffer(array), array.size)]
            check(lib.phase_router_get_permutations(self._handle, m, n, *pairs))
        return Permutations(*(array.astype(np.int64) for array in found))

    def set_permutations(
        self,
        pi_s: npt.ArrayLike | None = None,
        pi_t: npt.ArrayLike | None = None,
        rho: npt.ArrayLike | None = None,
        tau: npt.ArrayLike | None = None,
    ) -> None:
        """Replaces permutations of `route` by the caller's, which are copied; None returns to the seed's.

        Parameters
        ----------
        pi_s, tau : array_like of int, shape (n_targets,), optional
        pi_t, rho : array_like of int, shape (n_sources,), optional
            See `Permutations`. Later calls must have the matching sizes. `assign` does not use them.

        Raises
        ------
        NotAPermutationError, SizeMismatchError
            The permutations are then as before.
        """
        given = {"pi_s": pi_s, "pi_t": pi_t, "rho": rho, "tau": tau}
        arrays = [None if p is None else vector(name, p, np.uint32) for name, p in given.items()]
        pairs: list[Any] = []
        for array in arrays:
            pairs += (ffi.NULL, 0) if array is None else (buffer(array), array.size)
        with self._lock:
            check(lib.phase_router_set_permutations(self._handle, *pairs))


def route(
    sources: DegreesLike,
    targets: DegreesLike,
    k: SupportsIndex,
    *,
    seed: SupportsIndex | None = None,
    selection: str = "random",
    sort_rows: bool = False,
    row_permutations: bool | None = None,
    threads: SupportsIndex = 0,
    rows: tuple[int, int] | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> Routes:
    """Routes every source to at most k targets, with a Router of its own.

    The arguments are those of `Router` and of `Router.route`.

    Examples
    --------
    >>> route([2, 3, 1], [2, 2, 2, 2], 2, seed=1)
    Routes(3 sources x 2, 4 targets, 3 routes, 50.0% full, seed=1)
    """
    router = Router(
        seed, selection=selection, sort_rows=sort_rows, row_permutations=row_permutations, threads=threads
    )
    return router.route(sources, targets, k, rows=rows, out=out)


def assign(
    n_sources: SupportsIndex,
    capacities: npt.ArrayLike,
    k: SupportsIndex,
    *,
    seed: SupportsIndex | None = None,
    sort_rows: bool = False,
    threads: SupportsIndex = 0,
    rows: tuple[int, int] | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> Routes:
    """Gives every source exactly k distinct targets and every target exactly its share.

    The arguments are those of `Router` and of `Router.assign`.

    Examples
    --------
    >>> assign(6, [1, 1, 2], 2, seed=1).column_loads()
    array([3, 3, 6])
    """
    router = Router(seed, sort_rows=sort_rows, threads=threads)
    return router.assign(n_sources, capacities, k, rows=rows, out=out)


def apportion(
    weights: npt.ArrayLike, total: SupportsIndex, cap: SupportsIndex = MAX_SIZE
) -> npt.NDArray[np.int64]:
    """Integers proportional to weights, with this sum, by largest remainders.

    Parameters
    ----------
    weights : array_like of int, shape (n,)
        At least 0; a weight of 0 gets 0.
    total : int
        The sum of the result.
    cap : int
        No entry is above it; what it takes from a heavy weight goes to the others in proportion.

    Returns
    -------
    ndarray of int64, shape (n,)

    Raises
    ------
    InfeasibleError
        cap times the number of positive weights is below total.

    Examples
    --------
    >>> apportion([5, 3, 1], 10)
    array([6, 3, 1])
    """
    given = vector("weights", weights, np.uint64)
    degrees = np.empty(len(given), np.uint32)
    limits = (count("total", total, 2**64 - 1), count("cap", cap))
    check(lib.phase_router_apportion(buffer(given), len(given), *limits, buffer(degrees), len(degrees)))
    return degrees.astype(np.int64)
