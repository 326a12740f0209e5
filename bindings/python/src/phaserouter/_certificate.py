"""What proves that an assignment by scores is the best (docs/SPEC.md, section 9.2), and its check in NumPy alone."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import numpy.typing as npt

from ._bits import unpack_bits
from ._errors import OutOfRangeError
from ._library import Array

__all__ = ["Certificate", "checked_tolerance", "proves"]

# How many scores are looked at at once.
_PAIRS = 1 << 20
_FORBIDDEN = -(2**31)


@dataclass(frozen=True, eq=False)
class Certificate:
    """What proves that no assignment with these bounds has more routes, or with as many a larger total score.

    Let ``q`` be the scores in fixed point: ``numpy.rint(numpy.ldexp(scores, exponent))``, computed in float64, as
    integers. Then every assignment of R routes whose loads are within the bounds has a total of at most ::

        lambda_ * R + sum over targets of prices * (upper where prices > 0, lower elsewhere)
                    + sum over rows of the k largest of max(0, q - prices - lambda_), over the allowed pairs

    because a route brings ``q = lambda_ + price + (q - price - lambda_)``. And every assignment has at most ::

        sum over the targets in full of upper + sum over rows of min(k, number of allowed targets that are not in full)

    routes. The assignment reaches both. docs/SPEC.md, section 9.2, says more.

    Attributes
    ----------
    prices : ndarray of int64, shape (n_targets,)
        In units of fixed point. They are not unique, and may differ between versions of the library and between starts.
    lambda_ : int
        What every route brings before prices; at most 0. Where all rows are full it cancels, and ``max(0, .)`` and
        ``lambda_`` may be left out of the check.
    full : ndarray of bool, shape (n_targets,)
        The targets that stand in the way of more routes; none where all rows are full.
    exponent : int
        Of fixed point: a score of 1 is ``2**exponent`` units. 0 for integer scores.
    lower, upper : ndarray of int64, shape (n_targets,)
        The bounds of the loads. Where weights were given, upper has their shares, and lower is 0.
    """

    prices: npt.NDArray[np.int64]
    lambda_: int
    full: npt.NDArray[np.bool_]
    exponent: int
    lower: npt.NDArray[np.int64]
    upper: npt.NDArray[np.int64]


def checked_tolerance(given: float) -> float:
    """A tolerance as the library takes it."""
    try:
        found = float(given)
    except (TypeError, ValueError, OverflowError):
        found = math.nan
    if not 0 <= found < math.inf:
        raise OutOfRangeError(f"tolerance: a finite number that is not negative is expected, not {given!r}")
    return found


def proves(
    certificate: Certificate, routes: Array, scores: Array, allowed: Array | None, tolerance: float
) -> bool:
    """Whether routes are an assignment within the bounds, and the certificate proves that there is no better one.

    Parameters
    ----------
    certificate
    routes : ndarray of int32, shape (n_sources, k)
    scores, allowed
        What `converted` and `allowed_words` of `_scores` gave.
    tolerance
        By how much a better one's total may be larger, for each route, in units of scores.
    """
    (m, k), n = routes.shape, scores.shape[1]
    loads = np.zeros(n, np.int64)
    total = most_total = most_routes = 0
    step = max(1, _PAIRS // max(1, n))
    for begin in range(0, m, step):
        rows = slice(begin, begin + step)
        pairs = None if allowed is None else unpack_bits(allowed[rows], n)
        q, open_pairs = _fixed_point(scores[rows], certificate.exponent, pairs)
        held = routes[rows]
        if not _are_routes(held, open_pairs):
            return False
        kept = held >= 0
        loads += np.bincount(held[kept], minlength=n)
        total += int(q[np.nonzero(kept)[0], held[kept]].sum())
        margins = np.where(open_pairs, q - certificate.prices - certificate.lambda_, 0)
        most_total += _largest(np.maximum(margins, 0), k)
        most_routes += int(np.minimum(k, (open_pairs & ~certificate.full).sum(axis=1)).sum())
    count = int(loads.sum())
    most_routes += int(certificate.upper[certificate.full].sum())
    # In Python's integers, which do not overflow.
    limits = np.where(certificate.prices > 0, certificate.upper, certificate.lower)
    most_total += certificate.lambda_ * count
    most_total += sum(p * limit for p, limit in zip(certificate.prices.tolist(), limits.tolist()))
    within = bool(np.all((certificate.lower <= loads) & (loads <= certificate.upper)))
    gap = math.floor(Fraction(tolerance) * Fraction(2) ** certificate.exponent * count)
    return within and count == most_routes and 0 <= most_total - total <= gap


def _fixed_point(
    scores: Array, exponent: int, allowed: npt.NDArray[np.bool_] | None
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """Scores as integers, and which pairs are not forbidden; forbidden ones have a score of 0."""
    is_float = scores.dtype.kind == "f"
    open_pairs: npt.NDArray[np.bool_] = scores != (-np.inf if is_float else _FORBIDDEN)
    if allowed is not None:
        open_pairs &= allowed
    used = np.where(open_pairs, scores, 0)
    if is_float:
        used = np.rint(np.ldexp(used.astype(np.float64), exponent))
    return used.astype(np.int64), open_pairs


def _are_routes(held: Array, open_pairs: npt.NDArray[np.bool_]) -> bool:
    """Whether every row has different targets of allowed pairs, then -1."""
    n = open_pairs.shape[1]
    if held.size and not -1 <= int(held.min()) <= int(held.max()) < n:
        return False
    if (np.diff(held >= 0, axis=1) & (held[:, 1:] >= 0)).any():
        return False
    ordered = np.sort(held, axis=1)
    if ((np.diff(ordered, axis=1) == 0) & (ordered[:, 1:] >= 0)).any():
        return False
    rows, places = np.nonzero(held >= 0)
    return bool(open_pairs[rows, held[rows, places]].all())


def _largest(numbers: npt.NDArray[np.int64], k: int) -> int:
    """The sum of the k largest of every row."""
    n = numbers.shape[1]
    if k == 0 or n == 0:
        return 0
    if k < n:
        numbers = np.partition(numbers, n - k, axis=1)[:, n - k :]
    return sum(numbers.sum(axis=1).tolist())
