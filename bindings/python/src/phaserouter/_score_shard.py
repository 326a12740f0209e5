"""ScoreShard: an assignment by scores whose rows are spread over several processes."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NoReturn, SupportsIndex

import numpy as np
import numpy.typing as npt

from ._certificate import Certificate
from ._errors import ArgumentTypeError, BusyRouterError, OutOfRangeError, SizeMismatchError
from ._inputs import Integers, array_of, count
from ._library import Array, buffer, check, ffi, lib
from ._natives import Exclusive
from ._options import Options
from ._routes import Routes
from ._score_call import LoadsLike, StartLike, bound_of, bounds_struct, certificate_of, names_of, plain_prices
from ._scores import (
    AllowedLike,
    ScoresLike,
    allowed_words,
    bounds_of,
    converted,
    score_matrix,
    scores_struct,
)

__all__ = ["ScoreShard", "ShardPart"]

_PART_SIZE = ffi.sizeof("phase_router_shard_part")


@dataclass(frozen=True, eq=False)
class ShardPart:
    """What a shard of an assignment by scores came to.

    Attributes
    ----------
    opened : int
        Rows that had to be opened. If any shard has some, nothing else is final.
    routes : Routes
        Of the shard's rows, its first one first.
    certificate : Certificate
        Of all rows together, the same for all shards.
    score, top_score : float
        The sum of the scores of the shard's routes, and of the k largest allowed ones of its rows.
    total, top_total : int
        The same exactly, in units of fixed point (`Certificate.exponent`).
    rows_short : int
        Rows of the shard with fewer than k routes.
    """

    opened: int
    routes: Routes
    certificate: Certificate
    score: float
    top_score: float
    total: int
    top_total: int
    rows_short: int


class ScoreShard(Exclusive):
    """Some rows of one assignment by scores, where each of several processes has others.

    What the processes get are the routes that `assign_by_scores` gives for all rows together. `run` is the whole of it,
    given three functions that exchange Python objects: those of mpi4py (``shard.run(comm.allreduce, comm.gather,
    comm.bcast)``), or others that do the same. They exchange sums of integers, and the scores of the rows whose targets are
    still open once prices are found: usually few, at worst all. Programs that have other means call `accumulate`, `update`, `open_rows`, `solve`
    and `settle` themselves, as `run` does.

    Parameters
    ----------
    scores : array_like, shape (rows of this shard, n_targets)
        As in `Router.assign_by_scores`. The array must stay as it is until the routes are final: where it is not
        converted, it is read at every call. Every shard must have floats, or every shard integers.
    k : int
        Fan-out, as there.
    first_row, n_sources : int
        The number of the shard's first row among all rows, and how many rows all shards have. Every row must be in one
        shard, and in no other; a shard may have none.
    seed : int in [0, 2**64)
        The same for all shards, like k and the five that follow.
    weights, loads, lower, upper, capacity_factor
        As in `Router.assign_by_scores`: loads are of all rows together.
    start : ScoredRoutes, Certificate or array_like of int, shape (n_targets,), optional
        Prices to start from, the same for all shards, in units of fixed point. Routes do not depend on them.
    allowed : array_like, shape of scores, optional
        The pairs that are allowed.
    sort_rows, num_threads, cancel
        As in `Router`. They may differ between shards.

    Raises
    ------
    OutOfRangeError, InfeasibleError, SizeMismatchError, ArgumentTypeError, InvalidArgumentError
        As `Router.assign_by_scores`; and rows that are not among n_sources.

    Notes
    -----
    A method that fails has changed nothing, and may be called again. A method that is called at the wrong time raises
    InvalidArgumentError. A shard belongs to its process: it has no copy and no pickle.

    Examples
    --------
    With all shards in one process, the exchange is plain arithmetic:

    >>> scores = np.array([[9, 8, 1], [9, 2, 1], [8, 3, 3], [5, 4, 1]])
    >>> shards = [
    ...     ScoreShard(scores[:1], 1, first_row=0, n_sources=4, seed=1, upper=2),
    ...     ScoreShard(scores[1:], 1, first_row=1, n_sources=4, seed=1, upper=2),
    ... ]
    >>> more = [True]
    >>> while any(more):
    ...     sums = sum(shard.accumulate() for shard in shards)
    ...     more = [shard.update(sums) for shard in shards]
    >>> opened = True
    >>> while opened:
    ...     rows = np.concatenate([shard.open_rows() for shard in shards])
    ...     solution = shards[0].solve(rows)
    ...     parts = [shard.settle(solution) for shard in shards]
    ...     opened = any(part.opened for part in parts)
    >>> [part.routes.targets.ravel().tolist() for part in parts], sum(part.score for part in parts)
    ([[1], [0, 0, 1]], 29.0)
    """

    def __init__(
        self,
        scores: ScoresLike,
        k: SupportsIndex,
        *,
        first_row: SupportsIndex,
        n_sources: SupportsIndex,
        seed: SupportsIndex,
        weights: Integers | None = None,
        loads: Integers | None = None,
        lower: LoadsLike | None = None,
        upper: LoadsLike | None = None,
        capacity_factor: float | None = None,
        allowed: AllowedLike | None = None,
        start: StartLike | None = None,
        sort_rows: bool = False,
        num_threads: SupportsIndex = 0,
        cancel: Callable[[], object] | None = None,
    ) -> None:
        matrix = score_matrix(scores)
        rows, self.n_targets = (int(size) for size in matrix.shape)
        self.k = count("k", k)
        self.first_row, self.n_sources = count("first_row", first_row), count("n_sources", n_sources)
        if self.first_row + rows > self.n_sources:
            raise OutOfRangeError(
                f"first_row: {self.first_row} and {rows} rows of scores are above n_sources = {self.n_sources}"
            )
        self.rows = rows
        self.seed = count("seed", seed, 2**64 - 1)
        self._allowed = None if allowed is None else allowed_words(allowed, (rows, self.n_targets))
        self._scores = converted(matrix, self._allowed)
        named = {"weights": weights, "loads": loads, "lower": lower, "upper": upper}
        given: dict[str, Any] = {name: bound_of(name, bound) for name, bound in named.items()}
        self._bounds = bounds_of(
            self.n_sources, self.n_targets, self.k, capacity_factor=capacity_factor, **given
        )
        self.source_names, self.target_names = names_of(scores, allowed, named)
        self._options = Options("random", sort_rows, None, num_threads, 0, cancel)
        prices = None if start is None else plain_prices(start, self.n_targets)
        self._begin(self._create(prices))

    def _create(self, start: Array | None) -> Any:  # noqa: ANN401 - cffi has no types
        made, bounds = ffi.new("phase_router_score_shard **"), bounds_struct(self._bounds)
        shape = (self.n_sources, self.n_targets, self.k)
        rows = (self.first_row, self.first_row + self.rows)
        prices = ffi.NULL if start is None else buffer(start)
        router = self._options.create(self.seed)
        check(lib.phase_router_score_shard_create(made, router, bounds, *shape, *rows, prices))
        return ffi.gc(made[0], lib.phase_router_score_shard_destroy)

    def _make(self) -> NoReturn:
        raise BusyRouterError("this ScoreShard was in the middle of a call when its process forked")

    def __reduce__(self) -> NoReturn:
        raise ArgumentTypeError("a ScoreShard belongs to its process: it can be neither copied nor pickled")

    def __repr__(self) -> str:
        rows = f"rows {self.first_row} to {self.first_row + self.rows} of {self.n_sources}"
        return f"ScoreShard({rows} x {self.k}, {self.n_targets} targets, seed={self.seed})"

    def run(
        self, allreduce: Callable[[Any], Any], gather: Callable[[Any], Any], bcast: Callable[[Any], Any]
    ) -> ShardPart:
        """Everything, in all processes at the same time.

        Parameters
        ----------
        allreduce : callable
            Given an array of int64, or an int, gives every process the sum over all processes.
        gather : callable
            Given an array, gives one process a list of the arrays of all, and the others None.
        bcast : callable
            Gives every process what that process has given. The others give None.

        Returns
        -------
        ShardPart
            It is final.

        Raises
        ------
        InfeasibleError
            ``lower`` cannot be met; only at the process that gathers.
        PhaseRouterError
            As the methods that it calls. The other processes then wait for this one: a program ends them all, or lets its
            functions tell them.
        """
        more = True
        while more:
            more = self.update(allreduce(self.accumulate()))
        while True:
            rows = gather(self.open_rows())
            part = self.settle(bcast(None if rows is None else self.solve(np.concatenate(rows))))
            if allreduce(part.opened) == 0:
                return part

    def accumulate(self) -> npt.NDArray[np.int64]:
        """What this round asks of the shard's rows, to be added up over all shards.

        Returns
        -------
        ndarray of int64, shape (2 * n_targets + 288,)

        Raises
        ------
        OutOfRangeError
            A score that is NaN, plus infinity or out of range.
        InvalidArgumentError
            The last round is over.
        """
        sums = np.empty(2 * self.n_targets + lib.PHASE_ROUTER_SHARD_SUMS, np.int64)
        self._call(lib.phase_router_score_shard_accumulate, self._c_scores(), buffer(sums), sums.size)
        return sums

    def update(self, sums: Integers) -> bool:
        """Takes the sums over all shards, and says whether another round is to follow: the same to all shards.

        Raises
        ------
        InvalidArgumentError
            This round's sums have not been accumulated here; sums of another round; a row is in no shard or in two, or
            not all shards are of the same assignment.
        OutOfRangeError
            Sums that cannot be; scores so large in a few places that fixed point would flatten all others.
        """
        given = _integers("sums", sums, np.int64)
        more = ffi.new("uint32_t *")
        self._call(lib.phase_router_score_shard_update, buffer(given), given.size, more)
        return bool(more[0])

    def open_rows(self) -> npt.NDArray[np.int32]:
        """The rows whose targets are still open: for each its number among all rows, and its scores in fixed point.

        Returns
        -------
        ndarray of int32, shape (open rows, n_targets + 1)
        """

        def job(shard: Any) -> npt.NDArray[np.int32]:  # noqa: ANN401 - cffi has no types
            found, scores = ffi.new("size_t *"), self._c_scores()
            check(lib.phase_router_score_shard_open_rows(shard, ffi.NULL, ffi.NULL, 0, found))
            rows = np.empty((found[0], self.n_targets + 1), np.int32)
            check(lib.phase_router_score_shard_open_rows(shard, scores, buffer(rows), rows.size, found))
            return rows

        return self._run(job)

    def solve(self, rows: Integers) -> npt.NDArray[np.int64]:
        """Finds what is best for the open rows of all shards. At one shard, no matter which.

        Parameters
        ----------
        rows : array_like of int, shape (open rows of all shards, n_targets + 1)
            What `open_rows` gave at all shards, one after the other.

        Returns
        -------
        ndarray of int64, shape (2 * n_targets + open rows * (k + 1) + 4,)
            The solution, for `settle` at all shards.

        Raises
        ------
        InfeasibleError
            ``lower`` cannot be met.
        """
        given = _integers("rows", rows, np.int32, (self.n_targets + 1,))
        count_ = given.shape[0]
        size = lib.PHASE_ROUTER_SHARD_SOLUTION + 2 * self.n_targets + count_ * (self.k + 1)
        solution = np.empty(size, np.int64)
        self._call(lib.phase_router_score_shard_solve, buffer(given), count_, buffer(solution), solution.size)
        return solution

    def settle(self, solution: Integers) -> ShardPart:
        """Takes the solution. It is final if no shard had to open rows; otherwise `open_rows` comes next, at all shards.

        Raises
        ------
        InvalidArgumentError
            A solution of a shard that was given other sums, or not of all open rows; scores that have changed.
        """
        given = _integers("solution", solution, np.int64)
        targets = np.empty((self.rows, self.k), np.int32)
        prices = np.zeros(self.n_targets, np.int64)
        full = np.zeros((self.n_targets + 63) // 64, np.uint64)
        proof, part = ffi.new("phase_router_certificate *"), ffi.new("phase_router_shard_part *")
        proof.struct_size = ffi.sizeof("phase_router_certificate")
        proof.prices, proof.full = buffer(prices), buffer(full)
        sent, into = (buffer(given), given.size), (buffer(targets), targets.size)
        self._call(
            lib.phase_router_score_shard_settle, self._c_scores(), *sent, *into, proof, part, _PART_SIZE
        )
        limits = self._bounds.rounded(self.seed, self.n_sources, self.k)
        if part.opened:
            targets.fill(-1)
        routes = Routes(
            targets,
            self.n_targets,
            self.seed,
            source_names=self.source_names,
            target_names=self.target_names,
        )
        return ShardPart(
            opened=int(part.opened),
            routes=routes,
            certificate=certificate_of(prices, full, part, limits),
            score=math.ldexp(part.total, -part.exponent),
            top_score=math.ldexp(part.top_total, -part.exponent),
            total=int(part.total),
            top_total=int(part.top_total),
            rows_short=int(part.rows_short),
        )

    def _c_scores(self) -> Any:  # noqa: ANN401 - cffi has no types
        return scores_struct(self._scores, self._allowed)

    def _call(self, function: Callable[..., int], *arguments: object) -> None:
        self._run(lambda shard: check(function(shard, *arguments)))


def _integers(
    name: str, given: object, dtype: type[np.signedinteger[Any]], row: tuple[int, ...] = ()
) -> Array:
    """What another process has sent, in a copy where it is not of the dtype: vectors, or rows of this shape."""
    found = array_of(name, given)
    if found.dtype.kind not in "iu" or not np.can_cast(found.dtype, dtype):
        raise ArgumentTypeError(f"{name}: dtype {np.dtype(dtype)} is expected, not {found.dtype}")
    if found.shape[1:] != row or found.ndim == 0:
        raise SizeMismatchError(f"{name}: shape {('...', *row)} is expected, not {found.shape}")
    return np.require(found, dtype, ["C", "A"])
