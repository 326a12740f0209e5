"""Router, and the functions that make one for a single call."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, SupportsIndex, TypeVar

import numpy as np
import numpy.typing as npt

from ._assignment import Assignment, target_names
from ._groups import GroupRule, GroupsLike, StatsBuffer, grouping_of, labels_of
from ._inputs import (
    MAX_SIZE,
    DegreesLike,
    Integers,
    RowsLike,
    array_of,
    count,
    degree_pair,
    degrees_of,
    output,
    picked_rows,
    row_range,
    seed_of,
    side,
    unsigned,
    vector,
    words_or_degrees,
)
from ._library import Array, buffer, check, ffi, lib
from ._names import Names, pair_names
from ._natives import Exclusive
from ._options import Options, Selection
from ._reassign import PreviousLike, ReassignCall, Reassigned
from ._routes import Routes
from ._score_call import LoadsLike, ScoreCall, StartLike
from ._scored import ScoredRoutes
from ._scores import AllowedLike, ScoresLike

__all__ = [
    "Permutations",
    "Router",
    "apportion",
    "assign",
    "assign_by_scores",
    "assignment",
    "reassign",
    "route",
    "shares",
]

_STATS_SIZE = ffi.sizeof("phase_router_stats")

_AnyRoutes = TypeVar("_AnyRoutes", bound=Routes)


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


class Router(Exclusive):
    """Routes sources to targets, with a seed, options, and memory that repeated calls reuse.

    A source gets at most k targets; k is the fan-out. The load of a target is the number of sources that get it. `assign`
    makes loads proportional to weights. `assign_by_scores` does so, too, and gives sources the targets that suit them
    best. `route` takes a degree for each source (how many targets it wants) and for each target (how many sources it may
    take).

    Parameters
    ----------
    seed : int in [0, 2**64), optional
        Any value; 0 is a seed like any other. None draws one from the system; `seed` tells which.
    selection : {"random", "first"}
        For `route`: which candidates a source with more than k of them keeps. Either k at random, which the seed and the
        source's index decide, or the k lowest targets.
    sort_rows : bool
        List each row's targets in ascending order instead of phase order.
    row_permutations : bool, optional
        For `route`: permute the rows of both sides, too, which hides the input order. None takes the build's default (off).
    num_threads : int in [0, 1024]
        The most threads that a call may use; 0 means as many as OpenMP would use. It never changes a result.
    spec_version : int
        Routing spec to compute; 0 means the newest.
    cancel : callable, optional
        A function without arguments that long calls ask every few milliseconds of work whether they shall stop. If it
        returns something true, the call ends with `CallCancelledError`; if it raises, the call ends with that exception.
        It runs on the thread that made the call, with the GIL (for which the call waits), and must not use this Router.

    Notes
    -----
    Results depend on the arguments and the seed alone: the same on every machine, thread count and version.
    A Router may be used from any thread; its calls run one after another. Different Routers run side by side:
    calls release the GIL. Ctrl-C, and any signal whose handler raises, interrupts a call of the main thread within 50 ms.
    The outputs of the call are then undefined, and the Router is as usable as before. Calls of other threads run to their
    end.

    ``copy.copy``, ``copy.deepcopy`` and pickle give a Router of its own with the same seed, options and permutations.
    A forked child may use the Routers of its parent, even if a thread of the parent was in a call at the fork.

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
        selection: Selection = "random",
        sort_rows: bool = False,
        row_permutations: bool | None = None,
        num_threads: SupportsIndex = 0,
        spec_version: SupportsIndex = 0,
        cancel: Callable[[], object] | None = None,
    ) -> None:
        self._options = Options(selection, sort_rows, row_permutations, num_threads, spec_version, cancel)
        self._seed = seed_of(seed)
        self._own: tuple[Array | None, ...] = ()
        self._begin(self._make())

    def _make(self) -> Any:  # noqa: ANN401 - cffi has no types
        router = self._options.create(self._seed)
        _set_permutations(router, self._own)
        return router

    def __getstate__(self) -> dict[str, Any]:
        ours = ("_pointer", "_generation", "_lock", "_busy")
        return {name: value for name, value in self.__dict__.copy().items() if name not in ours}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._begin(self._make())

    def __repr__(self) -> str:
        return f"Router(seed={self._seed})"

    @property
    def seed(self) -> int:
        """The seed of every later call; assign to it to change it (None draws one)."""
        return self._seed

    @seed.setter
    def seed(self, seed: SupportsIndex | None) -> None:
        chosen = seed_of(seed)

        def job(router: Any) -> None:  # noqa: ANN401 - cffi has no types
            check(lib.phase_router_set_seed(router, chosen))
            self._seed = chosen

        self._run(job)

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

            With names: a dict of degrees, a pandas Series of degrees, a DataFrame of one column of degrees, or a DataFrame
            of bool or numbers that is the matrix. Their names go into the Routes (`Routes.source_names`); an index that
            only counts 0, 1, 2, ... is no names. Where both sides are matrices with names, these must agree.

            Degrees may be floats that hold integers, as columns with a missing value once had them, below 2^53 (float32:
            2^24), where floats hold every integer exactly.
        targets : array_like
            How much each of the N targets may take: likewise, degrees in [0, M], or N x M.
        k : int
            Fan-out, at least 0; may exceed N.
        rows : (begin, end), optional
            Compute only these rows, exactly as they are in the whole.
        out : ndarray of int32, shape (number of rows, k), optional
            Where to write the routes: C-contiguous, writable, no part of an input.

        Returns
        -------
        Routes

        Raises
        ------
        OutOfRangeError
            A degree above its limit, a negative k, rows that are not a range of rows.
        SizeMismatchError, ArgumentTypeError, InvalidArgumentError
            A shape, a dtype, a layout; a fraction, NaN or infinity; names that do not agree, or one that is there twice. After
            an error ``out`` is as it was.

        Notes
        -----
        Target j never gets more than ``t_j`` sources. Over seeds, target j is a candidate of source i with probability
        ``s_i t_j / (M N)``; a source with more than k candidates keeps k of them (docs/theory.md).
        """
        given = side("sources", sources), side("targets", targets)
        s, t = degrees_of(*given) if rows is not None else words_or_degrees(*given)
        m, n, fan_out = s.shape[0], t.shape[0], count("k", k)
        begin, end = row_range(rows, m)
        of_sources, of_targets = pair_names(sources, targets)
        of_sources = None if of_sources is None else of_sources[begin:end]
        table = output(out, end - begin, fan_out, sources=given[0], targets=given[1])

        def job(router: Any) -> Routes:  # noqa: ANN401 - cffi has no types
            head = (router, buffer(s), buffer(t), m, n, fan_out)
            tail = (buffer(table), table.size)
            if rows is not None:
                status = lib.phase_router_route_rows(*head, begin, end, *tail)
            elif s.ndim == 2:
                status = lib.phase_router_route_packed(*head, *tail)
            else:
                status = lib.phase_router_route_degrees(*head, *tail)
            check(status)
            return self._result(router, table, n, of_sources, of_targets)

        return self._run(job)

    def assign(
        self,
        n_sources: SupportsIndex,
        weights: Integers,
        k: SupportsIndex,
        *,
        groups: GroupsLike | None = None,
        rule: GroupRule = "spread",
        groups_per_row: SupportsIndex | None = None,
        rows: RowsLike | None = None,
        out: npt.NDArray[np.int32] | None = None,
    ) -> Routes:
        """Gives every source exactly k distinct targets, and every target its share.

        Parameters
        ----------
        n_sources : int
        weights : array_like of int, shape (n_targets,)
            Weights of the targets, each in [0, 2**64). Loads are ``shares(weights, k * n_sources, n_sources, seed=seed)``:
            proportional, and rounded up or down as the seed decides, so that their mean over seeds is the exact share. To
            fix the loads, pass integers that sum to ``k * n_sources``, each at most n_sources: what `apportion` gives, for
            example. Also a dict, a pandas Series or a DataFrame of one column, whose names go into the Routes
            (`Routes.target_names`), and floats that hold integers, as in `route`.
        k : int
            Fan-out, at most the number of targets with a positive weight.
        groups : array_like, shape (n_targets,), optional
            A label for each target: targets with the same label lie in the same group (a rack, a node). Labels may be
            anything that can be put in order: strings, integers, dates, tuples; the groups are numbered in this order.
            Also a dict, a pandas Series or a DataFrame of one column, whose names go into the Routes; those of the weights
            must be the same, in the same order.
        rule : {"spread", "local"}
            With groups, what every source gets. "spread": targets of k different groups. "local": targets of exactly
            groups_per_row groups, ``k / groups_per_row`` of each.
        groups_per_row : int, optional
            With the rule "local", and only then: a divisor of k.
        rows : optional
            Compute only these rows, exactly as they are in the whole: a tuple (begin, end), a range or a slice; one row
            number; a list or array of row numbers, in any order, repeated or not. To ask more than once, make an
            `assignment`, which does not compute the loads again.
        out : ndarray of int32, shape (number of rows, k), optional
            As in `route`.

        Returns
        -------
        Routes
            Without stats if rows were listed, or groups and rows were given. With groups it has `Routes.group_stats`.

        Raises
        ------
        InfeasibleError
            Fewer than k targets have a positive weight. With groups: fewer groups have one than a row needs; by the rule
            "local", a group has some but fewer than ``k / groups_per_row``.
        SizeOverflowError
            The weights' sum does not fit in 64 bits.
        OutOfRangeError, SizeMismatchError, ArgumentTypeError, InvalidArgumentError
            groups_per_row is no divisor of k; not a label for each target; labels without an order, or one that is missing
            (None, NaN); names that do not agree; arguments that exclude each other.

        Notes
        -----
        With groups, a group can be in a row only once, and so can a target: shares are proportional to the weights but for
        what `Routes.group_stats` says. "spread" gives every target and every group its share, rounded down or up. "local"
        gives every group its share of the rows, rounded down or up, and each of its targets its share of what the group
        has, rounded down or up, which is less than two away from its share of all routes.

        Consecutive rows together give every target close to its share of their routes. Once the loads are drawn, two
        targets meet in a row as often as chance would have them meet; but where shares are small, the loads of
        neighbouring targets depend on each other. docs/assignment.md has the proofs.
        """
        given, labels = array_of("weights", weights), None if groups is None else labels_of(groups)
        w = unsigned("weights", given, np.dtype(np.uint64))
        m, n, fan_out = count("n_sources", n_sources), w.shape[0], count("k", k)
        grouping = grouping_of(groups, labels, n, fan_out, rule, groups_per_row)
        names = target_names(weights, grouping)
        picked = (0, m) if rows is None else picked_rows(rows, m)
        picked = (picked, picked + 1) if isinstance(picked, int) else picked
        inputs = {"weights": given, "groups": labels}
        if not isinstance(picked, tuple) or (rows is not None and grouping is not None):
            made = Assignment(self, m, w, fan_out, grouping)
            routes = Routes(made._table(picked, out, **inputs), n, made.seed, target_names=names)
            routes.group_stats = made.group_stats
            return routes
        begin, end = picked
        table = output(out, end - begin, fan_out, **inputs)

        def job(router: Any) -> Routes:  # noqa: ANN401 - cffi has no types
            head, shape, tail = (router, buffer(w)), (m, n, fan_out), (buffer(table), table.size)
            stats = StatsBuffer()
            if grouping is not None:
                of_groups = (grouping.struct(), *shape, *tail, stats.raw, stats.size)
                status = lib.phase_router_assign_grouped(*head, *of_groups)
            elif rows is None:
                status = lib.phase_router_assign(*head, *shape, *tail)
            else:
                status = lib.phase_router_assign_rows(*head, *shape, begin, end, *tail)
            check(status)
            routes = self._result(router, table, n, None, names)
            routes.group_stats = None if grouping is None else stats.read()
            return routes

        return self._run(job)

    def assignment(
        self,
        n_sources: SupportsIndex,
        weights: Integers,
        k: SupportsIndex,
        *,
        groups: GroupsLike | None = None,
        rule: GroupRule = "spread",
        groups_per_row: SupportsIndex | None = None,
    ) -> Assignment:
        """An object that can be asked for rows of what `assign` gives, as often as needed.

        Parameters
        ----------
        n_sources, weights, k, groups, rule, groups_per_row
            As in `assign`.

        Returns
        -------
        Assignment
            It has the seed and options that the Router has now, and is independent of the Router afterwards.

        Raises
        ------
        InfeasibleError, SizeOverflowError, OutOfRangeError, SizeMismatchError, ArgumentTypeError, InvalidArgumentError
            As in `assign`.
        """
        labels = None if groups is None else labels_of(groups)
        n = int(vector("weights", weights, np.uint64).shape[0]) if groups is not None else 0
        grouping = grouping_of(groups, labels, n, count("k", k), rule, groups_per_row)
        return Assignment(self, n_sources, weights, k, grouping)

    def reassign(
        self,
        previous: PreviousLike,
        weights: Integers,
        *,
        n_sources: SupportsIndex | None = None,
        groups: GroupsLike | None = None,
        rule: GroupRule = "spread",
        groups_per_row: SupportsIndex | None = None,
        max_moves: SupportsIndex | None = None,
        out: npt.NDArray[np.int32] | None = None,
    ) -> Reassigned:
        """Gives every target its share of today's weights, and moves as few of the previous routes as possible.

        Parameters
        ----------
        previous : Routes or array_like of int, shape (previous sources, k)
            What `assign` or an earlier call gave: different targets in each row, and -1 for free places, anywhere in a row.
        weights : array_like of int, shape (n_targets,)
            As in `assign`. Targets are added at the end (the others keep their numbers), removed by a weight of 0, and
            given other weights. To fix the loads, pass integers that sum to ``k * n_sources``, each at most n_sources. Names
            of targets that they bring must go on from those of the previous Routes.
        n_sources : int, optional
            The rows that there are to be now, added or taken away at the end; by default as many as there were.
        groups, rule, groups_per_row
            As in `assign`. Previous rows that break the rule are mended, which takes moves.
        max_moves : int, optional
            Make at most so many moves now, those of rows that break the rule first. Loads are then between what they were
            and what they are to be, except for targets that a chain of moves passes through (where rows have hardly a
            choice). Calling again with the result, and the same weights and seed, makes further moves, until
            `Reassigned.moves_left` is 0.
        out : ndarray of int32, shape (n_sources, k), optional
            As in `route`.

        Returns
        -------
        Reassigned
            Routes, the list of moves, and how many there had to be.

        Raises
        ------
        OutOfRangeError
            A previous entry that is neither -1 nor the number of a target.
        InvalidArgumentError
            A previous row that has a target twice; a target that had another name in the previous Routes.
        InfeasibleError, SizeOverflowError, SizeMismatchError, ArgumentTypeError
            As in `assign`; previous routes that are no table of integers.

        Notes
        -----
        Shares are those of `assign`, rounded to what a target has already where that is the share rounded down or up: where
        nothing has changed nothing moves. The number of moves is the least possible for the loads; with the rule "local"
        the fewest rows change groups and then in each group the fewest routes change, which together need not be the
        least. Routes that stay keep their place in the row, unless rows are sorted. docs/theory.md has the proof.

        Targets are told from each other by their numbers; `Placement.rebalance` does by their names. The result has the
        names of targets that weights or groups bring, and none of sources: `Routes.named` gives them.

        Examples
        --------
        >>> from phaserouter import Router
        >>> router = Router(seed=1)
        >>> before = router.assign(1000, [1] * 10, 3)
        >>> after = router.reassign(before, [1] * 11)
        >>> len(after.moves), after.bound, after.routes.column_loads().tolist()[-3:]
        (272, 272, [272, 273, 272])
        """
        call = ReassignCall(previous, weights, n_sources, groups, rule, groups_per_row, max_moves, out)

        def job(router: Any) -> Reassigned:  # noqa: ANN401 - cffi has no types
            table, moves, stats = call.run(router)
            return Reassigned(
                self._result(router, table, call.n_targets, None, call.target_names),
                moves,
                stats.moves_left,
                stats.bound,
                stats.filled,
                stats.rows_mended,
                stats.groups_capped,
                stats.targets_capped,
                stats.shares_changed,
            )

        return self._run(job)

    def assign_by_scores(
        self,
        scores: ScoresLike,
        k: SupportsIndex,
        *,
        weights: Integers | None = None,
        loads: Integers | None = None,
        lower: LoadsLike | None = None,
        upper: LoadsLike | None = None,
        capacity_factor: float | None = None,
        allowed: AllowedLike | None = None,
        start: StartLike | None = None,
        tolerance: float = 0.0,
        out: npt.NDArray[np.int32] | None = None,
    ) -> ScoredRoutes:
        """Gives sources the targets that suit them best, while every target's load is what it shall be.

        Of all assignments of at most k different targets to every source whose loads are as asked for, it finds one
        with the most routes, and of these one with the largest total score, or one that is as near to that as
        ``tolerance`` says. The result has what proves that. Nothing is dropped: where all pairs are allowed and the
        bounds leave room, every source has k targets.

        Parameters
        ----------
        scores : array_like, shape (n_sources, n_targets)
            ``scores[i, j]`` says how well target j suits source i: outputs of a softmax, logits, similarities, negative
            costs. At most 4,096 targets.

            float32 and int32 are read where they are, also with a stride from row to row, if the scores of a row lie
            beside each other. float16, bfloat16 (of ml_dtypes or of a tensor) and narrower floats are converted to
            float32, which holds them exactly. float64 is rounded to float32, about 7 significant digits; differences
            below that are lost. Integers are taken exactly; they must be in [-2^30, 2^30].

            Minus infinity, and -2^31 as an integer, forbid their pair. NaN and plus infinity are errors.

            Also a CPU tensor with ``__dlpack__``, whose gradient is not followed, and a pandas DataFrame, whose index
            and columns are the names of sources and targets (`Routes.source_names`).
        k : int
            Fan-out, at least 0; may exceed n_targets.
        weights : array_like of int, shape (n_targets,), optional
            Loads are the shares of these weights, as in `assign`: ``shares(weights, k * n_sources, n_sources,
            seed=seed)``. Where forbidden pairs prevent that, loads fall short of their shares. Without this and the
            four below, all weights are equal.
        loads : array_like of int, shape (n_targets,), optional
            Exact loads instead, with the sum ``k * n_sources``. Where forbidden pairs prevent them, they are upper
            bounds.
        upper : int or array_like of int, shape (n_targets,), optional
            At most so many sources: one number for every target (above n_sources it is no bound), or one for each, at
            most n_sources.
        lower : int or array_like of int, shape (n_targets,), optional
            At least so many, with or without ``upper`` or ``capacity_factor``. Only these can be infeasible.
        capacity_factor : float, optional
            ``upper`` is this times the target's exact share of ``k * n_sources`` by ``weights`` (equal ones, if there
            are none), rounded up. From 1 on, there is room for all routes.
        allowed : array_like, shape (n_sources, n_targets), optional
            The pairs that are allowed: a matrix of bool or integers, any nonzero entry allows its pair; packed words
            (`pack_bits`); a SciPy sparse matrix, whose stored entries are the allowed pairs; a DataFrame. The scores of other
            pairs are not looked at.
        start : ScoredRoutes, Certificate or array_like of int, shape (n_targets,), optional
            Prices to start from, as in `Certificate.prices`. Those of an earlier batch from the same distribution can
            save time; those that do not fit are set aside. Routes do not depend on them, unless there is a tolerance.
            An array is taken in units of fixed point, those of an earlier result in units of the scores.
        tolerance : float, optional
            By how much the total score may be below the largest, for each route, in the units of the scores; 0 asks for
            the largest. Loads and the number of routes are exact all the same. It saves time: the more, the larger it
            is. `ScoreStats.gap` says how far from the largest the result is at most.
        out : ndarray of int32, shape (n_sources, k), optional
            As in `route`.

        Returns
        -------
        ScoredRoutes
            Every row lists its targets by score, the highest first, or in ascending order of their index with
            ``sort_rows``; then -1.

        Raises
        ------
        OutOfRangeError
            More than 4,096 targets; a score that is NaN, plus infinity or out of range; scores so large in a few
            places (-1e9 as a mask) that fixed point would flatten all others; a bound that is not in [0, n_sources],
            or lower above upper.
        InfeasibleError
            ``lower`` cannot be met; fewer than k targets have a positive weight.
        SizeMismatchError, ArgumentTypeError, InvalidArgumentError
            A shape, a dtype, arguments that exclude each other, names that do not agree; scores that another thread
            changed during the call. After an error ``out`` is as it was.

        Notes
        -----
        Scores are compared in fixed point: float32 scores are rounded to integers with one power of two for all, so
        that the largest in magnitude has 30 bits (docs/SPEC.md, section 9). Ties in the total fall as the seed
        decides. The result is the same for every number of threads, on every machine and, without a tolerance, for every
        ``start``.

        Time is in proportion to the number of scores where scores are ordinary. It can be a hundred times that where
        forbidden pairs or bounds leave rows short, or scores are products of a number of the source and one of the
        target.

        Examples
        --------
        >>> scores = [[9, 8, 1], [9, 2, 1], [8, 3, 3], [5, 4, 1]]
        >>> routes = Router(seed=1).assign_by_scores(scores, 1, upper=2)
        >>> routes.targets.ravel(), routes.score_stats.score, routes.score_stats.top_score
        (array([1, 0, 0, 1], dtype=int32), 29.0, 31.0)
        >>> routes.verify(scores)
        True
        """
        call = ScoreCall(
            scores,
            k,
            allowed,
            start,
            out,
            capacity_factor,
            tolerance,
            weights=weights,
            loads=loads,
            lower=lower,
            upper=upper,
        )

        def job(router: Any) -> ScoredRoutes:  # noqa: ANN401 - cffi has no types
            found = call.run(router, self._seed)
            routes = ScoredRoutes(
                found.targets,
                call.n_targets,
                self._seed,
                certificate=found.certificate,
                score_stats=found.score_stats,
                source_names=call.source_names,
                target_names=call.target_names,
            )
            return _with_stats(router, routes)

        return self._run(job)

    def _result(
        self,
        router: Any,  # noqa: ANN401 - cffi has no types
        table: Array,
        n_targets: int,
        source_names: Names | None,
        target_names: Names | None,
    ) -> Routes:
        routes = Routes(table, n_targets, self._seed, source_names=source_names, target_names=target_names)
        return _with_stats(router, routes)

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
        # The library reads them twice, and both readings must find the same: so the caller's arrays are copied.
        s, t = (np.array(degrees) for degrees in degree_pair(sources, targets))
        m, n, fan_out = s.shape[0], t.shape[0], count("k", k)
        offsets = np.empty(m + 1, np.int64)

        def job(router: Any) -> Array:  # noqa: ANN401 - cffi has no types
            into = ffi.cast("uint64_t *", buffer(offsets))
            head = (router, buffer(s), buffer(t), m, n, fan_out, into, offsets.size)
            check(lib.phase_router_route_csr(*head, ffi.NULL, 0))
            listed = np.empty(int(offsets[-1]), np.int32)
            check(lib.phase_router_route_csr(*head, buffer(listed), listed.size))
            return listed

        return offsets, self._run(job)

    def count_candidates(self, sources: DegreesLike, targets: DegreesLike) -> npt.NDArray[np.int64]:
        """Number of candidates that every source has before the cut at k, shape (n_sources,)."""
        s, t = degree_pair(sources, targets)
        m, n = s.shape[0], t.shape[0]
        counts = np.empty(m, np.uint32)
        tail = (buffer(s), buffer(t), m, n, buffer(counts), counts.size)
        self._run(lambda router: check(lib.phase_router_count_candidates(router, *tail)))
        return counts.astype(np.int64)

    def sample_loads(
        self, sources: DegreesLike, targets: DegreesLike, k: SupportsIndex, seeds: Integers
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
        m, n, n_seeds, fan_out = s.shape[0], t.shape[0], q.shape[0], count("k", k)
        loads = np.empty((n_seeds, n), np.int64)
        into = ffi.cast("uint64_t *", buffer(loads))
        tail = (buffer(s), buffer(t), m, n, fan_out, buffer(q), n_seeds, into, loads.size)
        self._run(lambda router: check(lib.phase_router_sample_loads(router, *tail)))
        return loads

    def permutations(self, n_sources: SupportsIndex, n_targets: SupportsIndex) -> Permutations:
        """The permutations that routing this shape uses, the caller's or the seed's."""
        m, n = count("n_sources", n_sources), count("n_targets", n_targets)
        found = [np.empty(size, np.uint32) for size in (n, m, m, n)]
        tail = (m, n, *(x for array in found for x in (buffer(array), array.size)))
        self._run(lambda router: check(lib.phase_router_get_permutations(router, *tail)))
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
        # Copies, which copies of the Router are given as well.
        own = tuple(None if p is None else np.array(vector(name, p, np.uint32)) for name, p in given.items())

        def job(router: Any) -> None:  # noqa: ANN401 - cffi has no types
            _set_permutations(router, own)
            self._own = own

        self._run(job)


def _with_stats(router: Any, routes: _AnyRoutes) -> _AnyRoutes:  # noqa: ANN401 - cffi has no types
    """Routes with the statistics of the call that made them, the C router's last."""
    routes._raw = ffi.new("phase_router_stats *")
    check(lib.phase_router_get_stats(router, routes._raw, _STATS_SIZE))
    return routes


def _set_permutations(router: Any, permutations: Iterable[Array | None]) -> None:  # noqa: ANN401 - cffi has no types
    """Hands pi_s, pi_t, rho and tau to a C router; without any, it keeps those of its seed."""
    pairs: list[Any] = []
    for array in permutations:
        pairs += (ffi.NULL, 0) if array is None else (buffer(array), array.size)
    if pairs:
        check(lib.phase_router_set_permutations(router, *pairs))


def route(
    sources: DegreesLike,
    targets: DegreesLike,
    k: SupportsIndex,
    *,
    seed: SupportsIndex | None = None,
    selection: Selection = "random",
    sort_rows: bool = False,
    row_permutations: bool | None = None,
    num_threads: SupportsIndex = 0,
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
        seed,
        selection=selection,
        sort_rows=sort_rows,
        row_permutations=row_permutations,
        num_threads=num_threads,
    )
    return router.route(sources, targets, k, rows=rows, out=out)


def assign(
    n_sources: SupportsIndex,
    weights: Integers,
    k: SupportsIndex,
    *,
    groups: GroupsLike | None = None,
    rule: GroupRule = "spread",
    groups_per_row: SupportsIndex | None = None,
    seed: SupportsIndex | None = None,
    sort_rows: bool = False,
    num_threads: SupportsIndex = 0,
    rows: RowsLike | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> Routes:
    """Gives every source exactly k distinct targets and every target its share.

    The arguments are those of `Router` and of `Router.assign`.

    Examples
    --------
    >>> assign(6, [1, 1, 2], 2, seed=1).column_loads()
    array([3, 3, 6])
    >>> assign(6, [1, 1, 1, 1], 2, groups=["east", "east", "west", "west"], seed=1).targets.tolist()
    [[0, 3], [1, 2], [1, 2], [0, 3], [0, 2], [1, 3]]
    """
    router = Router(seed, sort_rows=sort_rows, num_threads=num_threads)
    return router.assign(
        n_sources,
        weights,
        k,
        groups=groups,
        rule=rule,
        groups_per_row=groups_per_row,
        rows=rows,
        out=out,
    )


def reassign(
    previous: PreviousLike,
    weights: Integers,
    *,
    n_sources: SupportsIndex | None = None,
    groups: GroupsLike | None = None,
    rule: GroupRule = "spread",
    groups_per_row: SupportsIndex | None = None,
    max_moves: SupportsIndex | None = None,
    seed: SupportsIndex | None = None,
    sort_rows: bool = False,
    num_threads: SupportsIndex = 0,
    out: npt.NDArray[np.int32] | None = None,
) -> Reassigned:
    """Gives every target its share of today's weights, and moves as few of the previous routes as possible.

    The arguments are those of `Router` and of `Router.reassign`.

    Examples
    --------
    >>> before = assign(6, [1, 1, 1], 2, seed=1)
    >>> after = reassign(before, [1, 1, 0, 1], seed=1)
    >>> [move.tolist() for move in after.moves][:2], after.routes.column_loads().tolist()
    ([(1, 1, 2, 3), (3, 1, 2, 3)], [4, 4, 0, 4])
    """
    router = Router(seed, sort_rows=sort_rows, num_threads=num_threads)
    return router.reassign(
        previous,
        weights,
        n_sources=n_sources,
        groups=groups,
        rule=rule,
        groups_per_row=groups_per_row,
        max_moves=max_moves,
        out=out,
    )


def assign_by_scores(
    scores: ScoresLike,
    k: SupportsIndex,
    *,
    weights: Integers | None = None,
    loads: Integers | None = None,
    lower: LoadsLike | None = None,
    upper: LoadsLike | None = None,
    capacity_factor: float | None = None,
    allowed: AllowedLike | None = None,
    start: StartLike | None = None,
    tolerance: float = 0.0,
    seed: SupportsIndex | None = None,
    sort_rows: bool = False,
    num_threads: SupportsIndex = 0,
    out: npt.NDArray[np.int32] | None = None,
) -> ScoredRoutes:
    """Gives sources the targets that suit them best, while every target's load is what it shall be.

    The arguments are those of `Router` and of `Router.assign_by_scores`. The routes are an exact optimum, or within the
    tolerance of one, which `ScoredRoutes.certificate` proves.

    Examples
    --------
    >>> scores = [[0.9, 0.1], [0.8, 0.2], [0.7, 0.3], [0.6, 0.4]]
    >>> routes = assign_by_scores(scores, 1, seed=1)     # equal loads
    >>> routes.targets.ravel(), routes.column_loads()
    (array([0, 0, 1, 1], dtype=int32), array([2, 2]))
    """
    router = Router(seed, sort_rows=sort_rows, num_threads=num_threads)
    return router.assign_by_scores(
        scores,
        k,
        weights=weights,
        loads=loads,
        lower=lower,
        upper=upper,
        capacity_factor=capacity_factor,
        allowed=allowed,
        start=start,
        tolerance=tolerance,
        out=out,
    )


def assignment(
    n_sources: SupportsIndex,
    weights: Integers,
    k: SupportsIndex,
    *,
    groups: GroupsLike | None = None,
    rule: GroupRule = "spread",
    groups_per_row: SupportsIndex | None = None,
    seed: SupportsIndex | None = None,
    sort_rows: bool = False,
    num_threads: SupportsIndex = 0,
) -> Assignment:
    """An exact assignment to ask for rows.

    The arguments are those of `Router` and of `Router.assign`.

    Examples
    --------
    >>> rows = assignment(1_000_000, [4, 3, 2, 1], 2, seed=7)
    >>> rows[123_456]
    array([2, 0], dtype=int32)
    >>> rows.loads
    array([800000, 600000, 400000, 200000])
    """
    router = Router(seed, sort_rows=sort_rows, num_threads=num_threads)
    return router.assignment(n_sources, weights, k, groups=groups, rule=rule, groups_per_row=groups_per_row)


def apportion(
    weights: Integers, total: SupportsIndex, cap: SupportsIndex = MAX_SIZE
) -> npt.NDArray[np.int64]:
    """Integers proportional to weights, with this sum, by largest remainders: the same for every seed.

    `assign` rounds by `shares`, which favours no target; ``assign(m, apportion(weights, k * m, m), k)`` has these loads.

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
    return _rounded(lib.phase_router_apportion, (), given, total, cap)


def shares(
    weights: Integers, total: SupportsIndex, cap: SupportsIndex = MAX_SIZE, *, seed: SupportsIndex
) -> npt.NDArray[np.int64]:
    """Integers proportional to weights, with this sum, rounded up or down as the seed decides.

    These are the loads of `assign` under that seed, where total is ``k * n_sources`` and cap ``n_sources``. The share of
    an entry is ``total * weight / sum(weights)``, or what the cap makes of it.

    1. An entry is its share rounded down or up, and the share itself where that is an integer.
    2. Over seeds, the mean of an entry is its share.
    3. The sum of the first entries, however many, is less than one away from the sum of their shares: the sum of any
       neighbours (the experts of a rank) less than two.

    Parameters
    ----------
    weights, total, cap
        As in `apportion`.
    seed : int in [0, 2**64)

    Returns
    -------
    ndarray of int64, shape (n,)

    Raises
    ------
    InfeasibleError
        cap times the number of positive weights is below total.

    Examples
    --------
    >>> [shares([2, 1, 1], 2, seed=seed).tolist() for seed in range(4)]
    [[1, 1, 0], [1, 1, 0], [1, 0, 1], [1, 0, 1]]
    """
    given = vector("weights", weights, np.uint64)
    return _rounded(lib.phase_router_shares, (count("seed", seed, 2**64 - 1),), given, total, cap)


def _rounded(
    function: Callable[..., int],
    first: tuple[int, ...],
    weights: Array,
    total: SupportsIndex,
    cap: SupportsIndex,
) -> npt.NDArray[np.int64]:
    n = weights.shape[0]
    degrees = np.empty(n, np.uint32)
    limits = (count("total", total, 2**64 - 1), count("cap", cap))
    check(function(*first, buffer(weights), n, *limits, buffer(degrees), n))
    return degrees.astype(np.int64)
