"""Exact numbers: what a profile is made of, the same on every machine.

Powers, exponentials and logarithms of floating point differ in their last bits from one mathematical library to another.
Here they are decimal numbers of 50 digits: the specification of decimal arithmetic, which Python's `decimal` keeps to,
rounds `ln` and `exp` correctly, as the basic operations.
"""

from __future__ import annotations

import decimal
import functools
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from .._errors import ArgumentTypeError, InvalidArgumentError, OutOfRangeError

Number: TypeAlias = "int | float | str | Decimal | Fraction"
"""A number that is taken exactly. A float counts as the decimal number that Python prints for it: 0.1 is a tenth."""

# What weights sum to, where nothing asks for another sum.
TOTAL = 2**40
DIGITS = decimal.Context(prec=50, rounding=decimal.ROUND_HALF_EVEN, Emin=-(10**9), Emax=10**9)
# The number of digits to which normal quantiles are found; they are rounded to it.
_QUANTILE = Decimal("1e-35")


def exact(name: str, number: Number) -> Fraction:
    """The number as a fraction."""
    if isinstance(number, bool) or not isinstance(number, int | float | str | Decimal | Fraction):
        raise ArgumentTypeError(f"{name}: a number is expected, not {type(number).__name__}")
    try:
        return Fraction(str(float(number)) if isinstance(number, float) else number)
    except (ValueError, OverflowError, ZeroDivisionError) as problem:
        raise InvalidArgumentError(f"{name}: {number!r} is no finite number") from problem


def checked(name: str, number: Number, low: int, high: int) -> Fraction:
    """The number as a fraction, in [low, high] and with at most 9 digits after the point, or a denominator up to 10^9."""
    found = exact(name, number)
    if not low <= found <= high:
        raise OutOfRangeError(f"{name}: {number} is not in [{low}, {high}]")
    if found.denominator > 10**9:
        raise OutOfRangeError(f"{name}: {number} has more than 9 digits after the point")
    return found


def decimal_of(number: Fraction) -> Decimal:
    """The fraction to 50 digits."""
    return DIGITS.divide(Decimal(number.numerator), Decimal(number.denominator))


def by_remainders(parts: Sequence[int], total: int) -> list[int]:
    """Integers in proportion to parts that sum to total, by largest remainders; equal ones in order."""
    whole = sum(parts)
    if not whole:
        raise InvalidArgumentError("weights: at least one has to be positive")
    shares = [divmod(part * total, whole) for part in parts]
    found = [share for share, _ in shares]
    left = total - sum(found)
    for at in sorted(range(len(parts)), key=lambda at: -shares[at][1])[:left]:
        found[at] += 1
    return found


def integers(parts: Sequence[Decimal]) -> list[int]:
    """Decimal numbers as integers in proportion, to 40 digits of the largest."""
    scale = DIGITS.divide(Decimal(10) ** 40, max(parts))
    return [int(DIGITS.multiply(part, scale).to_integral_value(decimal.ROUND_HALF_EVEN)) for part in parts]


def powers(exponent: Fraction, number: int) -> list[int]:
    """Integers in proportion to ``i ** -exponent``, i from 1 to number."""
    minus = -decimal_of(exponent)
    return integers([DIGITS.exp(DIGITS.multiply(minus, DIGITS.ln(Decimal(i)))) for i in range(1, number + 1)])


def exponentials(factor: Fraction, numbers: Sequence[Decimal]) -> list[int]:
    """Integers in proportion to ``exp(factor * x)`` for each number x."""
    times = decimal_of(factor)
    return integers([DIGITS.exp(DIGITS.multiply(times, x)) for x in numbers])


@functools.lru_cache(maxsize=16)
def normal_quantiles(number: int) -> list[Decimal]:
    """Those of the standard normal distribution at ``(i + 1/2) / number``, the largest first."""
    upper: list[Decimal] = []
    with decimal.localcontext(DIGITS):
        start = Decimal(0)
        for i in range((number + 1) // 2):  # from the median outwards: the one before is near
            above = Decimal(2 * i + (number + 1) % 2) / Decimal(2 * number)
            start = _quantile(above, start)
            upper.append(start)
        lower = [-x for x in (upper[1:] if number % 2 else upper)]
    return [*reversed(upper), *lower]


def _quantile(above: Decimal, start: Decimal) -> Decimal:
    """The x for which the normal distribution has so much between 0 and x: Newton's method, rounded to 35 places."""
    x = start
    while True:
        density = (-x * x / 2).exp() / _ROOT
        step = (_beyond_median(x, density) - above) / density
        x -= step
        if abs(step) < Decimal("1e-20"):  # the next step would be below 1e-38
            return x.quantize(_QUANTILE)


def _beyond_median(x: Decimal, density: Decimal) -> Decimal:
    """What the normal distribution has between 0 and x: the series of positive terms ``x^(2n+1) / (1 3 5 ... (2n+1))``."""
    term = total = x
    at = 1
    while term > Decimal("1e-45"):
        at += 2
        term = term * x * x / at
        total += term
    return total * density


# The square root of 2 pi.
_ROOT = Decimal("2.5066282746310005024157652848110452530069867406099")
