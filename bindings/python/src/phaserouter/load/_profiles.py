"""Profiles: how popular experts are, as integers, the most popular first."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import SupportsIndex

import numpy as np
import numpy.typing as npt

from .._errors import InfeasibleError, InvalidArgumentError, OutOfRangeError, SizeMismatchError
from .._inputs import count
from ._counts import read_counts
from ._exact import TOTAL, Number, by_remainders, checked, exponentials, normal_quantiles, powers

__all__ = ["Profile", "even", "hot", "lognormal", "maxvio", "measured", "zipf"]

# Fractions of one in the shape of a MaxVio profile.
_BITS = 128


@dataclass(frozen=True)
class Profile:
    """How popular experts are, from one of `even`, `maxvio`, `zipf`, `hot`, `lognormal` and `measured`.

    Attributes
    ----------
    kind : str
        The name of the function that made it.
    numbers : tuple of Fraction
        What that function was given, exactly.
    counts : tuple of tuple of int
        Measured counts: a row a layer, a number an expert; empty otherwise.
    """

    kind: str
    numbers: tuple[Fraction, ...] = ()
    counts: tuple[tuple[int, ...], ...] = ()

    def weights(self, experts: SupportsIndex, layer: SupportsIndex = 0) -> list[int]:
        """Integers in proportion to the popularity of experts: the most popular first, and measured counts as they are.

        Parameters
        ----------
        experts : int
        layer : int
            Of measured counts: layer l has row l, modulo the number of rows.
        """
        number = count("experts", experts)
        if self.kind == "measured":
            row = self.counts[count("layer", layer) % len(self.counts)]
            if len(row) != number:
                raise SizeMismatchError(f"experts: {number}, but counts of {len(row)} experts were measured")
            return list(row)
        return list(_weights(self.kind, self.numbers, number)) if number else []

    def __str__(self) -> str:
        shown = [str(x) if x.denominator == 1 else f"{float(x):g}" for x in self.numbers]
        if self.kind == "measured":
            shown = [f"{len(self.counts)} x {len(self.counts[0])}"]
        return " ".join([self.kind, *shown])


def even() -> Profile:
    """All experts alike."""
    return Profile("even")


def maxvio(value: Number) -> Profile:
    """The largest load is ``1 + value`` times the mean, exactly; loads fall smoothly from there.

    Up to 1 they fall along a line, from ``1 + value`` times the mean to about ``1 - value`` times. Above, they fall along a
    curve of a higher degree.

    Parameters
    ----------
    value : number
        MaxVio of the mixture-of-experts literature, largest load / mean load - 1: at least 0, and at most ``experts / k -
        1``, where the most popular expert gets every token.
    """
    return Profile("maxvio", (checked("maxvio", value, 0, 10**6),))


def zipf(exponent: Number) -> Profile:
    """The expert that comes i-th has a load in proportion to ``i ** -exponent``; the exponent is in [0, 20]."""
    return Profile("zipf", (checked("zipf", exponent, 0, 20),))


def hot(number: SupportsIndex, factor: Number) -> Profile:
    """So many experts have factor times the load of each of the others; the factor is in [0, 10^6]."""
    return Profile("hot", (Fraction(count("hot", number)), checked("factor", factor, 0, 10**6)))


def lognormal(sigma: Number) -> Profile:
    """The logarithms of the loads are the quantiles of a normal distribution with that standard deviation, in [0, 20]."""
    return Profile("lognormal", (checked("lognormal", sigma, 0, 20),))


def measured(counts: npt.ArrayLike | str | Path) -> Profile:
    """Loads in proportion to counts that were measured.

    Parameters
    ----------
    counts : array_like, or the path of a file
        Shape (experts,), (layers, experts), or (steps, layers, experts), which is summed over steps. Integers, or finite
        floats, which are taken exactly; at least 0, and in each layer one above 0. A file is .npy, .npz, .csv or .json:
        what load-balancing tools such as EPLB take and write (`read_counts`).
    """
    return Profile("measured", counts=tuple(tuple(row) for row in read_counts(counts)))


@functools.lru_cache(maxsize=64)
def _weights(kind: str, numbers: tuple[Fraction, ...], experts: int) -> tuple[int, ...]:
    if kind == "maxvio":
        return tuple(_of_maxvio(numbers[0], experts))
    if kind == "hot":
        return tuple(_of_hot(int(numbers[0]), numbers[1], experts))
    if kind == "zipf":
        parts = powers(numbers[0], experts)
    elif kind == "lognormal":
        parts = exponentials(numbers[0], normal_quantiles(experts))
    elif kind == "even":
        return (1,) * experts
    else:
        raise InvalidArgumentError(f"profile: {kind!r} is no kind of profile")
    # None is 0: however rare, each of k different experts can be had.
    return tuple(max(1, weight) for weight in by_remainders(parts, TOTAL))


def _of_hot(number: int, factor: Fraction, experts: int) -> list[int]:
    if number > experts:
        raise OutOfRangeError(f"hot: {number} hot experts, but there are {experts} experts")
    weights = [factor.numerator] * number + [factor.denominator] * (experts - number)
    return sorted(weights, reverse=True)


def _of_maxvio(value: Fraction, experts: int) -> list[int]:
    """Weights whose largest is exactly ``1 + value`` times their mean."""
    if value > experts - 1:
        raise InfeasibleError(
            f"maxvio: {float(value):g} is more than {experts} experts can have, which is {experts - 1}"
        )
    if value == 0:
        return [1] * experts
    top = 1 + value
    # The sum is a multiple of experts x denominator, so that the largest is an integer.
    unit = max(1, TOTAL // (experts * value.denominator))
    total = experts * value.denominator * unit
    largest = (value.denominator + value.numerator) * unit
    shape = _falling(top, experts)
    rest = by_remainders(shape[1:], total - largest) if total > largest else [0] * (experts - 1)
    return [largest, *rest]


def _falling(top: Fraction, experts: int) -> Sequence[int]:
    """Integers that fall from the first on, which is about top times their mean.

    Expert i = 0, 1, ... has x = (experts - i) / experts. The power x^d has a largest value of g(d) times its mean; g(0) is
    1, and g grows with d. Between the two of d = 0, 1, 2, 4, 8, ... that have top between them, the two powers are mixed.
    Powers are integers over 2^128, rounded down.
    """
    one = 1 << _BITS
    low, high = [one] * experts, [one * (experts - i) // experts for i in range(experts)]
    while experts * one < top * sum(high):
        squares = [x * x >> _BITS for x in high]
        low, high = high, squares
    of_low, of_high = Fraction(experts * one, sum(low)), Fraction(experts * one, sum(high))
    part = (top - of_low) / (of_high - of_low)
    # Both with the mean 1, in units of 2^-128 and of the denominator of part.
    first, second = (part.denominator - part.numerator) * sum(high), part.numerator * sum(low)
    return [x * first + y * second for x, y in zip(low, high)]


def as_weights(weights: Sequence[int]) -> npt.NDArray[np.uint64]:
    """Weights as an array that the library takes; what is too large for it, to 40 bits."""
    if sum(weights) >= 2**52:
        weights = by_remainders(weights, TOTAL)
    return np.array(weights, np.uint64)
