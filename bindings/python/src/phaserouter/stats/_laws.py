"""The laws of docs/theory.md: what a routing does over all seeds, without routing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, SupportsIndex

import numpy as np
import numpy.typing as npt

from .._errors import InvalidArgumentError, OutOfRangeError
from .._extras import extra
from .._inputs import DegreesLike, count, degree_pair
from .._library import Array

__all__ = [
    "FillDegrees",
    "Law",
    "column_load_law",
    "degrees_for_fill",
    "expected_fill",
    "overflow_chance",
    "row_candidate_law",
]


def _hypergeom(population: int, marked: int, drawn: Array) -> Any:  # noqa: ANN401 - SciPy has no types
    """SciPy's frozen law. It is imported here, so that the rest of `phaserouter.stats` does without it."""
    with extra("stats"):
        from scipy.stats import hypergeom
    return hypergeom(population, marked, drawn)


@dataclass(frozen=True, eq=False)
class Law:
    """Laws of several counts, one an entry: mixtures of two hypergeometric laws.

    Entry i counts the marked among `drawn[i]` of `population` phases. Marked are `marked` of them, or one more
    with probability `share`.

    Attributes
    ----------
    population : int
    marked : int
    share : float
        In [0, 1).
    drawn : ndarray of int64, shape (n,)
    """

    population: int
    marked: int
    share: float
    drawn: npt.NDArray[np.int64]

    def _mix(self, of: Any) -> Array:  # noqa: ANN401 - a function of a frozen law
        # Equal degrees have equal laws: evaluate each degree once.
        degrees, where = np.unique(self.drawn, return_inverse=True)
        low = of(_hypergeom(self.population, self.marked, degrees))
        if self.share == 0:
            return np.asarray(low, float)[..., where]
        high = of(_hypergeom(self.population, self.marked + 1, degrees))
        return np.asarray((1 - self.share) * low + self.share * high, float)[..., where]

    def __len__(self) -> int:
        return len(self.drawn)

    def mean(self) -> npt.NDArray[np.float64]:
        """Expected counts, shape (n,)."""
        return np.asarray(self.drawn * ((self.marked + self.share) / self.population), np.float64)

    def var(self) -> npt.NDArray[np.float64]:
        """Variances, shape (n,): of a hypergeometric law, and of which of the two it is."""
        n, d = self.population, self.drawn
        spread = d * (n - d) / (n * n * max(n - 1, 1))
        within = sum(p * m * (n - m) for p, m in self._parts()) * spread
        between = self.share * (1 - self.share) * (d / n) ** 2
        return np.asarray(within + between, np.float64)

    def std(self) -> npt.NDArray[np.float64]:
        """Standard deviations, shape (n,)."""
        return np.sqrt(self.var())

    def _parts(self) -> list[tuple[float, int]]:
        return [(1 - self.share, self.marked), (self.share, self.marked + 1)]

    def pmf(self, x: npt.ArrayLike) -> npt.NDArray[np.float64]:
        """Probability of exactly x, shape of x broadcast with (n,)."""
        return self._broadcast("pmf", x)

    def cdf(self, x: npt.ArrayLike) -> npt.NDArray[np.float64]:
        """Probability of at most x."""
        return self._broadcast("cdf", x)

    def sf(self, x: npt.ArrayLike) -> npt.NDArray[np.float64]:
        """Probability of more than x: with a capacity for x, the chance that it does not suffice."""
        return self._broadcast("sf", x)

    def _broadcast(self, function: str, x: npt.ArrayLike) -> npt.NDArray[np.float64]:
        at = np.asarray(x)
        if at.ndim and at.shape[-1] not in (1, len(self.drawn)):
            raise InvalidArgumentError(
                f"x: its last dimension must be 1 or {len(self.drawn)}, not {at.shape[-1]}"
            )
        if at.ndim == 0 or at.shape[-1] == 1:
            return self._mix(lambda law: getattr(law, function)(at))
        low = getattr(_hypergeom(self.population, self.marked, self.drawn), function)(at)
        if self.share == 0:
            return np.asarray(low, float)
        high = getattr(_hypergeom(self.population, self.marked + 1, self.drawn), function)(at)
        return np.asarray((1 - self.share) * low + self.share * high, float)

    def ppf(self, q: float) -> npt.NDArray[np.int64]:
        """Quantiles, shape (n,): the smallest x with ``cdf(x) >= q``.

        Parameters
        ----------
        q : float in [0, 1]
        """
        if not 0 <= q <= 1:
            raise OutOfRangeError(f"q: {q} is not in [0, 1]")
        degrees, where = np.unique(self.drawn, return_inverse=True)
        law = Law(self.population, self.marked, self.share, degrees)
        # Bisection, all degrees at once: cdf(low) < q <= cdf(high). The largest count has cdf 1.
        high: Array = np.minimum(degrees, self.marked + (self.share > 0))
        low: Array = high - 1 if q == 1 else np.full(len(degrees), -1)
        while np.any(high - low > 1):
            middle = (low + high) // 2
            enough = (middle >= 0) & (law.cdf(middle) >= q)
            low = np.where(enough, low, middle)
            high = np.where(enough, middle, high)
        return np.asarray(high, np.int64)[where]

    def percentile(self, q: float) -> npt.NDArray[np.int64]:
        """``ppf(q / 100)``."""
        return self.ppf(q / 100)

    def expected_min(self, k: SupportsIndex) -> npt.NDArray[np.float64]:
        """Expectation of min(count, k), shape (n,): for rows, the routes that the cut at k leaves."""
        # E min(X, k) = P(X > 0) + ... + P(X > k-1); beyond the largest possible count there is nothing to add.
        terms = min(count("k", k), int(self.drawn.max(initial=0)))
        at: Array = np.arange(terms)[:, None]
        return np.asarray(self._mix(lambda law: law.sf(at).sum(axis=0)), float)


def _law(population: int, ring: int, mass: int, drawn: Array) -> Law:
    """Arcs of total length mass on a ring: a phase is under mass // ring of them, or one more."""
    marked, rest = divmod(mass, ring) if ring else (0, 0)
    # An empty population counts nothing, like one phase of which none is drawn.
    return Law(max(population, 1), marked, rest / ring if ring else 0.0, drawn.astype(np.int64))


def column_load_law(sources: DegreesLike, targets: DegreesLike) -> Law:
    """Law of every column's load before the cut at k, over all seeds.

    Load j is Hypergeometric(M, m, t_j), where m is the floor or ceiling of sum(s) / N (docs/theory.md, "column law").
    The cut at k only takes away: with it, loads are at most these; where no row has more than k candidates, they
    are these.

    Parameters
    ----------
    sources, targets
        As in `Router.route`. Without row permutations.

    Returns
    -------
    Law
        One entry a target.

    Examples
    --------
    >>> law = column_load_law([4] * 6, [3, 2, 1, 3])
    >>> law.mean()
    array([3., 2., 1., 3.])
    """
    s, t = _checked(sources, targets)
    return _law(len(s), len(t), int(s.sum(dtype=np.int64)), t)


def row_candidate_law(sources: DegreesLike, targets: DegreesLike) -> Law:
    """Law of every row's number of candidates before the cut at k, over all seeds.

    Row i has Hypergeometric(N, r, s_i) candidates, where r is the floor or ceiling of sum(t) / M (docs/theory.md,
    "row law").

    Returns
    -------
    Law
        One entry a source.
    """
    s, t = _checked(sources, targets)
    return _law(len(t), len(s), int(t.sum(dtype=np.int64)), s)


def expected_fill(sources: DegreesLike, targets: DegreesLike, k: SupportsIndex) -> float:
    """Expected share of the M x k slots that get a target, after the cut at k: exact, from the row law."""
    law = row_candidate_law(sources, targets)
    slots = len(law) * count("k", k)
    return float(law.expected_min(k).sum() / slots) if slots else 0.0


def overflow_chance(
    sources: DegreesLike, targets: DegreesLike, capacities: npt.ArrayLike
) -> npt.NDArray[np.float64]:
    """Chance that each column has more candidates than its capacity, shape (n_targets,).

    Parameters
    ----------
    sources, targets
        As in `column_load_law`.
    capacities : array_like, scalar or shape (n_targets,)
    """
    limits = np.asarray(capacities)
    if limits.ndim > 1:
        raise InvalidArgumentError(
            f"capacities: a number or a vector is expected, not {limits.ndim} dimensions"
        )
    return column_load_law(sources, targets).sf(limits)


def _checked(sources: DegreesLike, targets: DegreesLike) -> tuple[Array, Array]:
    """Degrees of both sides, within their limits: the library checks them when it routes, the laws here."""
    s, t = degree_pair(sources, targets)
    for name, degrees, limit in (("sources", s, len(t)), ("targets", t, len(s))):
        if degrees.size and int(degrees.max()) > limit:
            entry = int(np.argmax(degrees > limit))
            raise OutOfRangeError(f"{name}: entry {entry} is {degrees[entry]}, not in [0, {limit}]")
    return s, t


@dataclass(frozen=True)
class FillDegrees:
    """Degrees that fill rows, as `degrees_for_fill` found them.

    Attributes
    ----------
    source_degree, target_degree : int
        The same for all sources, and for all targets (the mean, if the caller gave target degrees).
    probability : float
        Chance that a row has at least k candidates, at these degrees.
    expected_candidates : float
        Of a row.
    """

    source_degree: int
    target_degree: float
    probability: float
    expected_candidates: float


def degrees_for_fill(
    n_sources: SupportsIndex,
    n_targets: SupportsIndex,
    k: SupportsIndex,
    probability: float = 0.99,
    *,
    target_degrees: DegreesLike | None = None,
) -> FillDegrees:
    """The smallest degrees with which a row is full (has k candidates) with this probability.

    With degrees around k, a row has only about k^2 / N candidates: far fewer than k unless k is near N. This says
    how large degrees must be instead. For rows that are full always, use `assign`.

    Parameters
    ----------
    n_sources, n_targets, k : int
    probability : float in [0, 1]
    target_degrees : array_like of int, shape (n_targets,), optional
        Given these, only the source degree is chosen. Otherwise both sides get the same density: source degree
        ``ceil(a N)`` and target degree ``ceil(a M)``, with the smallest a.

    Returns
    -------
    FillDegrees

    Raises
    ------
    OutOfRangeError
        No degrees suffice: k exceeds n_targets, or what the targets take.

    Examples
    --------
    >>> degrees_for_fill(1024, 1024, 32)
    FillDegrees(source_degree=211, target_degree=211.0, probability=0.990..., expected_candidates=43.4...)
    """
    m, n, fan_out = count("n_sources", n_sources), count("n_targets", n_targets), count("k", k)
    if not 0 <= probability <= 1:
        raise OutOfRangeError(f"probability: {probability} is not in [0, 1]")
    mass = None
    if target_degrees is not None:
        _, t = _checked(np.zeros(m, np.uint32), target_degrees)
        if len(t) != n:
            raise InvalidArgumentError(f"target_degrees: {n} entries are expected, not {len(t)}")
        mass = int(t.sum(dtype=np.int64))

    def law(degree: int) -> Law:
        total = mass if mass is not None else n * -(-degree * m // n) if n else 0
        return _law(n, m, total, np.array([degree]))

    def chance(degree: int) -> float:
        return float(law(degree).sf(fan_out - 1)[0])

    if chance(n) < probability:
        raise OutOfRangeError(
            f"k: no source degree gives a row {fan_out} candidates with probability {probability}: "
            f"{n} targets take {law(n).mean()[0] if m else 0:g} sources' routes a row"
        )
    low, high = -1, n
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if chance(middle) >= probability else (middle, high)
    found = law(high)
    target = (mass / n if n else 0.0) if mass is not None else float(-(-high * m // n) if n else 0)
    return FillDegrees(high, target, chance(high), float(found.mean()[0]))
