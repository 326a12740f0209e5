"""The certificate of an assignment by scores, checked again in a few lines of NumPy (docs/SPEC.md, section 9.2)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from phaserouter import ScoredRoutes

from .._arrays import Array


@dataclass(frozen=True)
class Proof:
    """What was found of routes, and what the certificate allows at most.

    Attributes
    ----------
    routes, most_routes : int
    total, most : int
        Sums of fixed-point scores.
    faults : int
        Routes to a target that the row has already or must not have, and loads outside their bounds.
    """

    routes: int
    most_routes: int
    total: int
    most: int
    faults: int

    @property
    def holds(self) -> bool:
        """Whether there is no better assignment with these bounds."""
        return self.faults == 0 and self.routes == self.most_routes and self.total == self.most


def fixed_point(scores: Array, exponent: int) -> npt.NDArray[np.int64]:
    """Scores as integers, as docs/SPEC.md has them."""
    return np.asarray(np.rint(np.ldexp(scores.astype(np.float64), exponent)), np.int64)


def proof_of(routes: ScoredRoutes, scores: Array, allowed: Array | None = None) -> Proof:
    """Checks routes against their certificate. Scores are finite; allowed is a matrix of bool."""
    proof, k, n = routes.certificate, routes.k, scores.shape[1]
    q = fixed_point(scores, proof.exponent)
    open_pairs = np.ones(q.shape, np.bool_) if allowed is None else allowed
    row, place = np.nonzero(routes.targets >= 0)
    target = routes.targets[row, place].astype(np.int64)
    loads = np.bincount(target, minlength=n)
    faults = len(row) - len(np.unique(row * n + target)) + int((~open_pairs[row, target]).sum())
    faults += int(((loads < proof.lower) | (loads > proof.upper)).sum())

    margins = np.where(open_pairs, np.maximum(q - proof.prices - proof.lambda_, 0), 0)
    best = np.sort(margins, axis=1)[:, max(0, n - k) :] if k else margins[:, :0]
    limits = np.where(proof.prices > 0, proof.upper, proof.lower)
    # In Python's integers, which do not overflow.
    most = proof.lambda_ * len(row) + int(best.sum())
    most += sum(price * limit for price, limit in zip(proof.prices.tolist(), limits.tolist()))
    free = (open_pairs & ~proof.full).sum(axis=1)
    most_routes = int(proof.upper[proof.full].sum() + np.minimum(k, free).sum())
    return Proof(len(row), most_routes, int(q[row, target].sum()), most, faults)
