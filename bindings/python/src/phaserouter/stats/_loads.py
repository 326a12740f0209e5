"""Metrics of the loads that a routing gave."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, SupportsIndex

import numpy as np
import numpy.typing as npt

from .._errors import ArgumentTypeError, OutOfRangeError, SizeMismatchError
from .._extras import extra
from .._inputs import count
from .._library import Array
from .._routes import Routes

if TYPE_CHECKING:
    from scipy.sparse import csr_array

__all__ = ["LoadMetrics", "coactivation", "drop_rates", "group_loads", "load_metrics"]


@dataclass(frozen=True)
class LoadMetrics:
    """Metrics of column loads. With capacities, everything is of load / capacity, over targets that have one.

    Attributes
    ----------
    total : int
        Sum of the loads.
    min, mean, max : float
    skew : float
        max / mean.
    max_violation : float
        MaxVio of the mixture-of-experts literature: (max - mean) / mean, that is, skew - 1.
    cv : float
        Coefficient of variation: population standard deviation / mean.
    dropped : float
        Share of all loads that exceed the capacities; 0 without capacities.

    Ratios are 0 where the mean is 0.
    """

    total: int
    min: float
    mean: float
    max: float
    skew: float
    max_violation: float
    cv: float
    dropped: float

    def to_dict(self) -> dict[str, float]:
        """All fields."""
        return asdict(self)


def _vector(name: str, values: npt.ArrayLike) -> Array:
    given = np.asarray(values)
    if given.ndim != 1:
        raise SizeMismatchError(f"{name}: 1 dimension is expected, not {given.ndim}")
    if given.dtype.kind not in "iuf":
        raise ArgumentTypeError(f"{name}: numbers are expected, not {given.dtype}")
    if given.size and not given.min() >= 0:
        raise OutOfRangeError(f"{name}: numbers that are at least 0 are expected")
    return given


def load_metrics(loads: npt.ArrayLike, capacities: npt.ArrayLike | None = None) -> LoadMetrics:
    """Metrics of column loads, shape (n_targets,), against capacities of the same shape if given.

    Examples
    --------
    >>> load_metrics([4, 2, 0, 2]).max_violation
    1.0
    >>> load_metrics([4, 2, 0, 2], [3, 3, 3, 3]).dropped
    0.125
    """
    given = _vector("loads", loads)
    ratios = given.astype(float)
    dropped = 0.0
    if capacities is not None:
        limits = _vector("capacities", capacities)
        if limits.shape != given.shape:
            raise SizeMismatchError(f"capacities: shape {given.shape} is expected, not {limits.shape}")
        total = float(given.sum())
        over = np.maximum(given.astype(float) - limits, 0).sum()
        dropped = float(over / total) if total else 0.0
        ratios = ratios[limits > 0] / limits[limits > 0]
    mean = float(ratios.mean()) if ratios.size else 0.0
    highest = float(ratios.max(initial=0))
    lowest = float(ratios.min()) if ratios.size else 0.0
    skew, cv = (highest / mean, float(ratios.std()) / mean) if mean else (0.0, 0.0)
    violation = skew - 1 if mean else 0.0
    return LoadMetrics(int(given.sum()), lowest, mean, highest, skew, violation, cv, dropped)


def drop_rates(
    loads: npt.ArrayLike, capacity_factors: npt.ArrayLike, shares: npt.ArrayLike | None = None
) -> npt.NDArray[np.float64]:
    """Share of the routes that are dropped at each capacity factor.

    Parameters
    ----------
    loads : array_like, shape (n_targets,)
    capacity_factors : array_like, shape (n,)
        A factor f gives target j a capacity of ``floor(f * total * share_j)``, where total is the sum of the loads.
    shares : array_like, shape (n_targets,), optional
        Weights of the targets; equal if not given.

    Returns
    -------
    ndarray of float, shape (n,)

    Examples
    --------
    >>> drop_rates([6, 2, 0], [1.0, 2.0])
    array([0.5  , 0.125])
    """
    given, factors = _vector("loads", loads), _vector("capacity_factors", capacity_factors)
    weights = np.ones(len(given)) if shares is None else _vector("shares", shares).astype(float)
    if weights.shape != given.shape:
        raise SizeMismatchError(f"shares: shape {given.shape} is expected, not {weights.shape}")
    total = float(given.sum())
    if not total or not weights.sum():
        return np.zeros(len(factors))
    # The small term keeps a product that is an integer from falling below it by rounding.
    limits = np.floor(factors[:, None] * (total * weights / weights.sum()) + 1e-9)
    rates: npt.NDArray[np.float64] = np.maximum(given - limits, 0).sum(axis=1) / total
    return rates


def group_loads(
    loads: npt.ArrayLike, groups: npt.ArrayLike, n_groups: SupportsIndex | None = None
) -> npt.NDArray[np.int64]:
    """Loads of groups of targets: ranks, nodes.

    Parameters
    ----------
    loads : array_like of int, shape (..., n_targets)
        Of one routing, or of many, as `sample_many` returns them.
    groups : array_like of int, shape (n_targets,)
        The group of every target.
    n_groups : int, optional
        More than the largest of groups; that and one if not given.

    Returns
    -------
    ndarray of int64, shape (..., n_groups)
    """
    given, of = np.asarray(loads), np.asarray(groups)
    if given.dtype.kind not in "iu" or of.dtype.kind not in "iu":
        raise ArgumentTypeError("loads and groups: integers are expected")
    if of.ndim != 1 or given.ndim == 0 or given.shape[-1] != len(of):
        raise SizeMismatchError(
            f"groups: one for every target is expected; loads {given.shape}, groups {of.shape}"
        )
    number = int(of.max(initial=-1)) + 1 if n_groups is None else count("n_groups", n_groups)
    if of.size and not (of.min() >= 0 and of.max() < number):
        raise OutOfRangeError(f"groups: numbers in [0, {number}) are expected")
    with extra("stats"):
        from scipy.sparse import csr_array

    belongs = csr_array((np.ones(len(of), np.int64), of, np.arange(len(of) + 1)), shape=(len(of), number))
    table = given.astype(np.int64).reshape(-1, len(of)) @ belongs
    return np.asarray(table).reshape(*given.shape[:-1], number)


def coactivation(routes: Routes) -> csr_array:
    """How many sources each pair of targets has in common.

    Returns
    -------
    scipy.sparse.csr_array of int64, shape (n_targets, n_targets)
        Symmetric; the diagonal holds the column loads.
    """
    met = routes.to_csr().astype(np.int64)
    return (met.T @ met).tocsr()
