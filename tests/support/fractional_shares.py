"""The shares of SPEC section 7.1 as fractions, from what characterises them and not by its steps."""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import accumulate


def shares_in_fractions(weights: list[int], total: int, cap: int) -> list[Fraction]:
    """The shares: one number of the heaviest targets is consistent. At the rate of the others each of them
    would exceed the cap, and no other does."""
    if total == 0:
        return [Fraction(0)] * len(weights)
    heaviest = sorted((w for w in weights if w > 0), reverse=True)
    below = [*accumulate(reversed(heaviest))][::-1]
    found = []
    for closed in range(len(heaviest)):
        rate = Fraction(total - cap * closed, below[closed])
        if heaviest[closed] * rate <= cap and (closed == 0 or heaviest[closed - 1] * rate > cap):
            found.append(rate)
    assert len(found) == 1
    return [min(Fraction(cap), w * found[0]) for w in weights]


def check_rounded_shares(loads: list[int], shares: list[Fraction]) -> None:
    """What an assignment promises of its loads: each is its share rounded down or up, as is every prefix's."""
    assert len(loads) == len(shares)
    assert all(math.floor(share) <= load <= math.ceil(share) for load, share in zip(loads, shares))
    prefixes = zip(accumulate(loads), accumulate(shares))
    assert all(abs(loaded - shared) < 1 for loaded, shared in prefixes)
    assert sum(loads) == sum(shares)
