"""One assignment by scores: its arguments, checked and made ready for the library, and the call."""

from __future__ import annotations

import operator
from typing import Any, NamedTuple, SupportsIndex, TypeAlias

import numpy as np
import numpy.typing as npt

from ._certificate import Certificate, checked_tolerance
from ._errors import ArgumentTypeError, OutOfRangeError, SizeMismatchError
from ._inputs import Integers, array_of, count, output
from ._library import Array, buffer, check, ffi, lib
from ._names import Names, agreed, matrix_names, row_names
from ._scored import ScoredRoutes, ScoreStats, score_stats_of
from ._scores import (
    AllowedLike,
    Bounds,
    ScoresLike,
    allowed_words,
    bounds_of,
    converted,
    exponent_of,
    score_matrix,
    scores_struct,
)

__all__ = ["LoadsLike", "ScoreCall", "StartLike"]

LoadsLike: TypeAlias = "SupportsIndex | Integers"
"""A bound of the loads: one number for all targets, or one for each."""

StartLike: TypeAlias = "ScoredRoutes | Certificate | Integers"
"""Prices to start from: of an earlier result, or as integers."""

# Scores in fixed point are at most 2^30 in magnitude: prices far above their differences say nothing.
_LARGEST_PRICE = 2**40

_STATS_SIZE = ffi.sizeof("phase_router_score_stats")


class Found(NamedTuple):
    """What a call gave."""

    targets: npt.NDArray[np.int32]
    certificate: Certificate
    score_stats: ScoreStats


class ScoreCall:
    """The arguments of `Router.assign_by_scores`."""

    def __init__(
        self,
        scores: ScoresLike,
        k: SupportsIndex,
        allowed: AllowedLike | None,
        start: StartLike | None,
        out: npt.NDArray[np.int32] | None,
        capacity_factor: float | None,
        tolerance: float,
        **loads: LoadsLike | None,
    ) -> None:
        matrix = score_matrix(scores)
        self.n_sources, self.n_targets = (int(size) for size in matrix.shape)
        if self.n_targets > lib.PHASE_ROUTER_MAX_SCORE_TARGETS:
            raise OutOfRangeError(
                f"scores: {self.n_targets} targets are above {lib.PHASE_ROUTER_MAX_SCORE_TARGETS}, the most of an "
                "assignment by scores"
            )
        self._k = count("k", k)
        shape = (self.n_sources, self.n_targets)
        self._allowed = None if allowed is None else allowed_words(allowed, shape)
        self._scores = converted(matrix, self._allowed)
        given: dict[str, Any] = {name: bound_of(name, bound) for name, bound in loads.items()}
        self._bounds = bounds_of(*shape, self._k, capacity_factor=capacity_factor, **given)
        self._start = None if start is None else _prices(start, self._scores)
        self._tolerance = checked_tolerance(tolerance)
        arrays = {name: bound for name, bound in given.items() if isinstance(bound, np.ndarray)}
        if self._allowed is not None:
            arrays["allowed"] = self._allowed
        self._table = output(out, self.n_sources, self._k, scores=matrix, **arrays)
        self.source_names, self.target_names = names_of(scores, allowed, loads)

    def run(self, router: Any, seed: int) -> Found:  # noqa: ANN401 - cffi has no types
        """Calls the library with a C router, which has this seed."""
        prices = np.empty(self.n_targets, np.int64)
        full = np.empty((self.n_targets + 63) // 64, np.uint64)
        proof = ffi.new("phase_router_certificate *")
        proof.struct_size = ffi.sizeof("phase_router_certificate")
        proof.start = ffi.NULL if self._start is None else buffer(self._start)
        proof.prices, proof.full = buffer(prices), buffer(full)
        proof.tolerance = self._tolerance
        scores, bounds = scores_struct(self._scores, self._allowed), bounds_struct(self._bounds)
        stats = ffi.new("phase_router_score_stats *")
        shape = (self.n_sources, self.n_targets, self._k)
        into = (buffer(self._table), self._table.size)
        check(
            lib.phase_router_assign_by_scores(
                router, scores, bounds, *shape, *into, proof, stats, _STATS_SIZE
            )
        )
        limits = self._bounds.rounded(seed, self.n_sources, self._k)
        return Found(self._table, certificate_of(prices, full, stats, limits), score_stats_of(stats))


def certificate_of(prices: Array, full: Array, said: Any, limits: Bounds) -> Certificate:  # noqa: ANN401 - cffi has no types
    """What the library wrote: prices, the bits of the full targets, and in its stats lambda and the exponent."""
    return Certificate(
        prices=prices,
        lambda_=int(getattr(said, "lambda")),
        full=_bits_of(full, prices.size),
        exponent=int(said.exponent),
        lower=limits.lower.astype(np.int64),
        upper=limits.upper.astype(np.int64),
    )


def _bits_of(words: npt.NDArray[np.uint64], size: int) -> npt.NDArray[np.bool_]:
    places = np.arange(size, dtype=np.uint64)
    ones: npt.NDArray[np.bool_] = words[places // np.uint64(64)] >> places % np.uint64(64) & np.uint64(1) != 0
    return ones


def bounds_struct(bounds: Bounds) -> Any:  # noqa: ANN401 - cffi has no types
    """The C description of bounds, which must outlive it."""
    made = ffi.new("phase_router_load_bounds *")
    made.struct_size = ffi.sizeof("phase_router_load_bounds")
    if bounds.weights is not None:
        made.weights = buffer(bounds.weights)
    else:
        made.lower, made.upper = buffer(bounds.lower), buffer(bounds.upper)
    return made


def bound_of(name: str, given: LoadsLike | None) -> Array | int | None:
    """An array, or a number that counts for all targets."""
    if given is None:
        return None
    if hasattr(given, "__index__") and getattr(given, "shape", ()) == ():
        if name in ("weights", "loads"):
            raise SizeMismatchError(f"{name}: one number for each target is expected, not {given!r}")
        return operator.index(given)  # type: ignore[arg-type]
    return array_of(name, given)


def plain_prices(start: StartLike, n_targets: int) -> npt.NDArray[np.int64]:
    """Prices to start from, in units of fixed point, in a copy that no other thread changes."""
    if isinstance(start, ScoredRoutes):
        start = start.certificate
    found = start.prices if isinstance(start, Certificate) else array_of("start", start)
    if found.dtype.kind not in "iu":
        raise ArgumentTypeError(f"start: integers are expected, in units of fixed point, not {found.dtype}")
    if found.shape != (n_targets,):
        raise SizeMismatchError(f"start: {n_targets} prices are expected, one a target, not {found.shape}")
    return np.array(found, np.int64)


def _prices(start: StartLike, scores: Array) -> npt.NDArray[np.int64]:
    """Prices to start from, as these scores have them. Whatever they are, the routes are the same."""
    prices = plain_prices(start, scores.shape[1])
    if isinstance(start, ScoredRoutes):
        start = start.certificate
    if isinstance(start, Certificate) and prices.any():
        # Prices that are wrong by a factor of 2 would cost more time than they save.
        units = exponent_of(scores) - start.exponent
        scaled = np.ldexp(prices.astype(np.float64), units)
        prices = np.rint(np.clip(scaled, -_LARGEST_PRICE, _LARGEST_PRICE)).astype(np.int64)
    return prices


def names_of(
    scores: object, allowed: object, loads: dict[str, LoadsLike | None]
) -> tuple[Names | None, Names | None]:
    """The names of sources and targets that any of the arguments brings along."""
    sources, targets = matrix_names("scores", scores)
    of_rows, of_columns = matrix_names("allowed", allowed)
    sources = agreed(sources, "source", "allowed", of_rows)
    targets = agreed(targets, "target", "allowed", of_columns)
    for name, given in loads.items():
        targets = agreed(targets, "target", name, row_names(name, given))
    return sources, targets
