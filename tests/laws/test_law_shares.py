"""The laws of the shares (SPEC section 7.1.2): rounding, means, prefixes, even ranks, independence of seeds.

Shares are computed here as fractions, from their definition. Under property 1 a degree is its share rounded down
or up, so how often it is rounded up over seeds is binomial, exactly.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import accumulate
from math import ceil, floor

import native
import numpy as np
import pytest
from fractional_shares import shares_in_fractions
from gof import GAMMA, Array, Verdict, binomial_p, over_seeds, permutation_codes, random_seeds, uniform_p


def degrees_of(weights: list[int], total: int, cap: int, seeds: Array) -> Array:
    """The shares under seeds, seeds x N."""
    given = np.array(weights, np.uint64)
    return np.stack([native.shares(int(seed), given, total, cap) for seed in seeds]).astype(np.int64)


def drawn(low: int, high: int, n: int, power: int = 1) -> list[int]:
    """n draws from [low, high), raised to a power."""
    return [int(x) ** power for x in np.random.default_rng(n + power).integers(low, high, n)]


HALF = 2**63
REQUESTS = {
    "jobs": ([40, 30, 20, 10], 7, 7),
    "equal": ([1] * 256, 64, 8),
    "mild": (drawn(50, 151, 300), 1_000, 1_000),
    "heavy tail, capped": (drawn(1, 1_000, 200, 5), 900, 20),
    "many zeros": (drawn(0, 3, 120), 50, 3),
    "few for many": (drawn(1, 9, 1_000), 5, 5),
    "all but a few at the cap": (drawn(5, 900, 60, 2), 115, 2),
    "two near 2^63": ([HALF, HALF - 1], 1, 1),
    "thirds of 2^64": ([2**64 // 3] * 3, 2, 1),
    "a sum of 2^64 - 1": ([*drawn(2**58, 2**59, 20), 2**64 - 1 - sum(drawn(2**58, 2**59, 20))], 37, 5),
}


@pytest.mark.parametrize("name", REQUESTS)
def test_degrees_round_their_shares_and_have_them_as_means(name: str) -> None:
    """20,000 seeds: each degree its share rounded, each prefix within one, the sum exact (always); and the mean
    of each degree is its share (binomial)."""
    weights, total, cap = REQUESTS[name]
    share = shares_in_fractions(weights, total, cap)
    degrees = degrees_of(weights, total, cap, np.arange(20_000))
    assert np.all(degrees.sum(1) == total)
    # An integer is less than one away from x where it is x rounded down or up.
    for values, exact in ((degrees, share), (degrees.cumsum(1), list(accumulate(share)))):
        assert np.all(values >= [floor(x) for x in exact])
        assert np.all(values <= [ceil(x) for x in exact])
    open_ = [j for j, x in enumerate(share) if x.denominator > 1]
    up = (degrees[:, open_] - [floor(share[j]) for j in open_]).sum(0)
    verdict = Verdict()
    verdict.add(binomial_p(up, len(degrees), [float(share[j] % 1) for j in open_]), name)
    verdict.check()


@pytest.mark.parametrize("tokens", [1, 2, 8, 100, 1_000])
def test_ranks_of_equal_targets_hold_exactly_their_mean(tokens: int) -> None:
    """Routes of fan-out 8 over 256 equal targets: each of 8 runs of 32 neighbours holds its mean under each of
    1,000 seeds (always), and so do all runs whose ends fall on integers."""
    step = 256 // np.gcd(256, 8 * tokens)
    with native.Router() as router:
        for seed in random_seeds(1_000, tokens):
            router.set_seed(int(seed))
            loads = native.column_loads(router.assign([1] * 256, tokens, 8), 256)
            assert np.all(loads.reshape(8, 32).sum(1) == tokens)
            assert np.all(loads.reshape(-1, step).sum(1) == 8 * tokens * step // 256)


def test_rounding_is_independent_of_orders_and_of_neighbouring_seeds() -> None:
    """Which of two neighbours is rounded up, four times: jointly uniform with s + 1, s ^ 2^63, s + GAMMA, with a
    block's order, and with the four permutations of s (chi-square)."""
    seeds = random_seeds(12_000, 61)

    def rounding(s: Array) -> Array:
        return degrees_of([1] * 8, 4, 4, s)[:, ::2] @ [8, 4, 2, 1]

    here = rounding(seeds)
    verdict = Verdict()
    verdict.add(uniform_p(here, 16), "the four roundings of s")
    for name, others in {
        "s + 1": seeds + np.uint64(1),
        "s ^ 2^63": seeds ^ np.uint64(HALF),
        "s + GAMMA": seeds + np.uint64(GAMMA),
    }.items():
        verdict.add(uniform_p(here * 16 + rounding(others), 256), name)
    with native.Router(flags=native.ROW_PERMUTATIONS_ON) as router:
        orders = over_seeds(router, seeds, lambda: router.assign([1] * 4, 4, 1)[:, 0])
        four = over_seeds(router, seeds, lambda: np.stack(list(router.get_permutations(4, 4).values())))
    verdict.add(uniform_p(here * 24 + permutation_codes(orders.astype(np.int64)), 384), "block 0")
    for purpose in range(4):
        joint = here * 24 + permutation_codes(four[:, purpose].astype(np.int64))
        verdict.add(uniform_p(joint, 384), f"permutation {purpose}")
    verdict.check()


def test_all_sets_that_ordered_sampling_can_take_are_taken() -> None:
    """Nine shares of 2/3: systematic rounding would know three results; this one follows the walk's own law.

    The walk is repeated here in fractions of the share, as Deville and Tille write it, and compared whole.
    """
    share = [Fraction(2, 3)] * 9
    law: dict[int, Fraction] = {}

    def walk(b: int, taken: int, a: int, owed: Fraction, p: Fraction) -> None:
        if p == 0:
            return
        if b == len(share):
            law[taken] = law.get(taken, Fraction(0)) + p
        elif owed == 0:
            walk(b + 1, taken, b, share[b], p)
        elif owed + share[b] < 1:
            s = owed + share[b]
            walk(b + 1, taken, a, s, p * owed / s)
            walk(b + 1, taken, b, s, p * share[b] / s)
        else:
            left = 2 - owed - share[b]
            walk(b + 1, taken | 1 << a, b, owed + share[b] - 1, p * (1 - share[b]) / left)
            walk(b + 1, taken | 1 << b, a, owed + share[b] - 1, p * (1 - owed) / left)

    walk(0, 0, 0, Fraction(0), Fraction(1))
    assert sum(law.values()) == 1 and len(law) > 20
    codes = degrees_of([1] * 9, 6, 6, random_seeds(20_000, 62)) @ (1 << np.arange(9))
    sets = sorted(law)
    assert set(codes.tolist()) <= set(sets)
    counts = [int((codes == x).sum()) for x in sets]
    verdict = Verdict()
    verdict.add(binomial_p(counts, len(codes), [float(law[x]) for x in sets]), "a set's count")
    verdict.check()
