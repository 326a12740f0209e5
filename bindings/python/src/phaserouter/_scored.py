"""ScoredRoutes: the result of an assignment by scores."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ._certificate import Certificate, checked_tolerance, proves
from ._errors import InvalidArgumentError, SizeMismatchError
from ._library import Array
from ._names import Names
from ._routes import Routes
from ._scores import AllowedLike, ScoresLike, allowed_words, converted, score_matrix

__all__ = ["ScoreStats", "ScoredRoutes"]


@dataclass(frozen=True)
class ScoreStats:
    """What an assignment by scores came to, and what it took.

    Attributes
    ----------
    score : float
        The sum of the scores of all routes, in the units of the scores.
    top_score : float
        The same of plain top-k: the k largest allowed scores of every row, whatever the loads.
    kept : float
        score / top_score: how much of the best that there could be the bounds let through. It says something where
        scores are at least 0, as those of a softmax are. NaN where top_score is 0 or less.
    gap : float
        How much larger, per route, the total score of another assignment might be, in the units of the scores: 0
        unless a tolerance was given.
    routes, rows_short : int
        Number of routes; rows with fewer than k of them.
    routes_below_top : int
        Routes whose score is below the k-th largest of their row: what balance has moved.
    total, top_total, dual : int
        Exact sums, in units of fixed point (`Certificate.exponent`): score, top_score, and what the certificate
        proves to be the most.
    passes, augmentations : int
        How often all scores were read; routes that had to be moved one by one.
    threads : int
        The most threads that any stage ran on.
    prices_ms, search_ms, output_ms, total_ms : float
        Milliseconds inside the library: finding prices, exact loads, writing routes and certificate, all.
    """

    score: float
    top_score: float
    kept: float
    gap: float
    routes: int
    rows_short: int
    routes_below_top: int
    total: int
    top_total: int
    dual: int
    passes: int
    augmentations: int
    threads: int
    prices_ms: float
    search_ms: float
    output_ms: float
    total_ms: float

    def to_dict(self) -> dict[str, Any]:
        """All fields, as numbers."""
        return asdict(self)


_FROM_C = (
    "routes",
    "rows_short",
    "routes_below_top",
    "total",
    "top_total",
    "dual",
    "passes",
    "augmentations",
    "threads",
    "prices_ms",
    "search_ms",
    "output_ms",
    "total_ms",
)


def score_stats_of(raw: Any) -> ScoreStats:  # noqa: ANN401 - a cffi struct
    """The statistics that the library has written."""
    values = {name: getattr(raw, name) for name in _FROM_C}
    gap = math.ldexp(raw.dual - raw.total, -raw.exponent) / max(1, raw.routes)
    return ScoreStats(
        score=math.ldexp(raw.total, -raw.exponent),
        top_score=math.ldexp(raw.top_total, -raw.exponent),
        kept=raw.total / raw.top_total if raw.top_total > 0 else math.nan,
        gap=gap,
        **values,
    )


class ScoredRoutes(Routes):
    """The result of `assign_by_scores`: Routes, what they came to, and what proves that none are better.

    Attributes
    ----------
    certificate : Certificate
    score_stats : ScoreStats

    Notes
    -----
    All else is as in `Routes`. A slice of rows is plain Routes, as a part proves nothing. Copies, pickles, `save` and
    `named` keep the proof.
    """

    __slots__ = ("certificate", "score_stats")

    def __init__(
        self,
        targets: npt.NDArray[np.int32],
        n_targets: int,
        seed: int,
        *,
        certificate: Certificate,
        score_stats: ScoreStats,
        source_names: Names | None = None,
        target_names: Names | None = None,
    ) -> None:
        super().__init__(targets, n_targets, seed, source_names=source_names, target_names=target_names)
        self.certificate = certificate
        self.score_stats = score_stats

    def verify(
        self, scores: ScoresLike, *, allowed: AllowedLike | None = None, tolerance: float = 0.0
    ) -> bool:
        """Whether the certificate proves that these routes are the best, by a check in NumPy alone.

        Parameters
        ----------
        scores, allowed
            What the assignment was made from.
        tolerance : float, optional
            By how much the total score of another assignment may be larger, for each route: what the assignment was
            given, or less.

        Returns
        -------
        bool
            True if the routes are different allowed targets in every row, loads are within ``certificate.lower`` and
            ``certificate.upper``, and the certificate proves that no assignment with such loads has more routes, or
            with as many a total score that is larger (by more than the tolerance). False if any of that is not so:
            routes, scores or certificate are not what they were. (A result that is False has not been proved; that does not say that there is a better
            one.)

        Raises
        ------
        SizeMismatchError
            Scores of another shape.

        Notes
        -----
        It takes some ten times as long as the assignment. Which of several assignments with the same total was
        chosen, which the seed decides, is not looked at.
        """
        found, shape = score_matrix(scores), (self.n_sources, self.n_targets)
        if found.shape != shape:
            raise SizeMismatchError(f"scores: shape {shape} is expected, not {found.shape}")
        words = None if allowed is None else allowed_words(allowed, shape)
        return proves(
            self.certificate, self.targets, converted(found, words), words, checked_tolerance(tolerance)
        )

    def named(
        self, *, sources: Sequence[Any] | Array | None = None, targets: Sequence[Any] | Array | None = None
    ) -> ScoredRoutes:
        """The same with names, as in `Routes.named`."""
        return _with_proof(
            super().named(sources=sources, targets=targets), self.certificate, self.score_stats
        )

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> ScoredRoutes:
        """Reads what `save` wrote.

        Raises
        ------
        InvalidArgumentError
            The file is not one of `save`, or has no certificate.
        """
        found = Routes.load(path)
        if not isinstance(found, ScoredRoutes):
            raise InvalidArgumentError(f"path: {os.fspath(path)} holds routes without a certificate")
        return found

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (*super().__reduce__(), self.certificate, self.score_stats)

    def _summary(self) -> str:
        kept = self.score_stats.kept
        shown = "" if math.isnan(kept) else f", {kept:.1%} of the score of top-k"
        return super()._summary() + shown

    def __repr__(self) -> str:
        return f"ScoredRoutes({self._summary()})"

    def _archive(self) -> dict[str, Any]:
        proof = self.certificate
        numbers = {"exponent": proof.exponent, "lambda": proof.lambda_, "stats": self.score_stats.to_dict()}
        arrays = {name: getattr(proof, name) for name in _ARRAYS}
        return {**super()._archive(), "certificate": np.array(json.dumps(numbers)), **arrays}


_ARRAYS = {"prices": np.int64, "full": np.bool_, "lower": np.int64, "upper": np.int64}


def from_archive(routes: Routes, archive: Any) -> ScoredRoutes:  # noqa: ANN401 - of numpy.load
    """Routes with the certificate that `ScoredRoutes.save` has written beside them."""
    numbers = json.loads(str(archive["certificate"]))
    arrays: dict[str, Any] = {name: np.asarray(archive[name], dtype) for name, dtype in _ARRAYS.items()}
    if any(array.shape != (routes.n_targets,) for array in arrays.values()):
        raise ValueError("a certificate of another number of targets")
    proof = Certificate(exponent=int(numbers["exponent"]), lambda_=int(numbers["lambda"]), **arrays)
    return _with_proof(routes, proof, ScoreStats(**numbers["stats"]))


def _restored(
    restore: Any,  # noqa: ANN401 - what makes the Routes
    arguments: tuple[Any, ...],
    certificate: Certificate,
    score_stats: ScoreStats,
) -> ScoredRoutes:
    return _with_proof(restore(*arguments), certificate, score_stats)


def _with_proof(routes: Routes, certificate: Certificate, score_stats: ScoreStats) -> ScoredRoutes:
    made = ScoredRoutes(
        routes.targets,
        routes.n_targets,
        routes.seed,
        certificate=certificate,
        score_stats=score_stats,
        source_names=routes.source_names,
        target_names=routes.target_names,
    )
    made._raw, made._stats = routes._raw, routes._stats
    return made
