"""The shares of 7.1.2 against their definition in fractions, and against the three properties they are for.

Laws are computed exactly: a draw becomes a branch, taken both ways with the probability that a uniform draw
gives it, so that the law of the degrees is a table of fractions. The table is held against the method as it is
published (Deville and Tille 1998), against the shares, and against counts over seeds.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import accumulate
from math import ceil, floor
from pathlib import Path

import pytest
from scipy import stats

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))

import oracle
from fractional_shares import shares_in_fractions
from vector_file import Draws

WORD = 2**64
MAX_SIZE = 2**31 - 1
SEEDS = 20_000
ALPHA = 1e-5

Law = dict[tuple[int, ...], Fraction]


def check_every_seed(degrees: list[int], share: list[Fraction], total: int) -> None:
    """What holds under every seed: properties 1 and 3, and the sum."""
    assert sum(degrees) == total
    for degree, x in zip(degrees, share, strict=True):
        assert floor(x) <= degree <= ceil(x)
    for held, x in zip(accumulate(degrees), accumulate(share), strict=True):
        assert abs(held - x) < 1


# Exact laws


class Branches:
    """Stands in for oracle.uniform: its draws are compared once, and every comparison goes both ways."""

    def __init__(self) -> None:
        self.tape: list[bool] = []
        self.at = 0
        self.probability = Fraction(1)
        self.asked: list[tuple[int, int]] = []

    def uniform(self, key: int, j: int, n: int) -> BranchingDraw:
        assert 1 <= n < WORD
        self.asked.append((key, j))
        return BranchingDraw(self, n)

    def decide(self, chance: Fraction) -> bool:
        """A decision of the tape, or a new one that is true first. chance: of being true, neither 0 nor 1."""
        assert 0 < chance < 1
        if self.at == len(self.tape):
            self.tape.append(True)
        decision = self.tape[self.at]
        self.at += 1
        self.probability *= chance if decision else 1 - chance
        return decision

    def runs(self, run: Callable[[], list[int]]) -> Iterator[tuple[list[int], Fraction]]:
        """The result of every run, and its probability."""
        while True:
            self.at, self.probability, self.asked = 0, Fraction(1), []
            yield run(), self.probability
            while self.tape and not self.tape[-1]:
                self.tape.pop()
            if not self.tape:
                return
            self.tape[-1] = False


class BranchingDraw:
    def __init__(self, branches: Branches, n: int) -> None:
        self.branches, self.n = branches, n

    def __lt__(self, threshold: int) -> bool:
        assert 0 <= threshold <= self.n
        return self.branches.decide(Fraction(threshold, self.n))


def law_of_shares(
    weights: list[int], total: int, cap: int, monkeypatch: pytest.MonkeyPatch, seed: int = 7
) -> Law:
    """The law of the degrees when every draw is uniform. All draws have the key of purpose 10 and are numbered
    by their targets, each target once."""
    branches = Branches()
    law: Counter[tuple[int, ...]] = Counter()
    share = shares_in_fractions(weights, total, cap)
    with monkeypatch.context() as patch:
        patch.setattr(oracle, "uniform", branches.uniform)
        for degrees, probability in branches.runs(lambda: oracle.shares(weights, total, cap, seed)):
            check_every_seed(degrees, share, total)
            law[tuple(degrees)] += probability
            numbers = [j for _, j in branches.asked]
            assert {key for key, _ in branches.asked} <= {oracle.word(oracle.word(seed, 0), 10)}
            assert numbers == sorted(set(numbers))
            assert all(share[j].denominator > 1 for j in numbers)
    assert sum(law.values()) == 1
    return dict(law)


def published_law(share: list[Fraction]) -> Law:
    """Ordered pivotal sampling of the fractional parts, as Deville and Tille write one duel."""
    law: Counter[tuple[int, ...]] = Counter()

    def walk(b: int, taken: list[int], a: int | None, p_a: Fraction, probability: Fraction) -> None:
        if probability == 0:
            return
        if b == len(share):
            assert p_a == 0
            law[tuple(floor(x) + y for x, y in zip(share, taken))] += probability
            return
        p_b = share[b] - floor(share[b])
        if p_b == 0:
            walk(b + 1, taken, a, p_a, probability)
        elif a is None or p_a == 0:
            walk(b + 1, taken, b, p_b, probability)
        elif p_a + p_b < 1:
            walk(b + 1, taken, a, p_a + p_b, probability * p_a / (p_a + p_b))
            walk(b + 1, taken, b, p_a + p_b, probability * p_b / (p_a + p_b))
        else:
            with_a, with_b = list(taken), list(taken)
            with_a[a] = with_b[b] = 1
            left = 2 - p_a - p_b
            walk(b + 1, with_a, b, p_a + p_b - 1, probability * (1 - p_b) / left)
            walk(b + 1, with_b, a, p_a + p_b - 1, probability * (1 - p_a) / left)

    walk(0, [0] * len(share), None, Fraction(0), Fraction(1))
    return dict(law)


def mean_of(law: Law) -> list[Fraction]:
    columns = zip(*([degree * p for degree in degrees] for degrees, p in law.items()))
    return [sum(column, Fraction(0)) for column in columns]


def test_two_targets_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    for r_a, w in [
        (1, 2),
        (1, 3),
        (2, 3),
        (1, 10),
        (9, 10),
        (2**63, WORD - 1),
        (1, WORD - 1),
        (WORD - 2, WORD - 1),
    ]:
        law = law_of_shares([r_a, w - r_a], 1, 1, monkeypatch)
        assert law == {(1, 0): Fraction(r_a, w), (0, 1): Fraction(w - r_a, w)}


def test_laws_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    # Halves: the first two targets share one, and so do the last two.
    pairs = [(1, 0, 1, 0), (1, 0, 0, 1), (0, 1, 1, 0), (0, 1, 0, 1)]
    assert law_of_shares([1] * 4, 2, 2, monkeypatch) == dict.fromkeys(pairs, Fraction(1, 4))
    # One of three.
    one = {(1, 0, 0): Fraction(1, 3), (0, 1, 0): Fraction(1, 3), (0, 0, 1): Fraction(1, 3)}
    assert law_of_shares([1] * 3, 1, 1, monkeypatch) == one
    # Shares 2.8, 2.1, 1.4 and 0.7. The remainders are 8, 1, 4 and 7 tenths: 0 goes on with 8 of 9, is taken
    # before 2 with 6 of 7, and who is left is owed 3 tenths when 3 comes.
    thirtieths = {(3, 2, 1, 1): 16, (3, 2, 2, 0): 8, (2, 2, 2, 1): 3, (2, 3, 1, 1): 2, (2, 3, 2, 0): 1}
    law = law_of_shares([40, 30, 20, 10], 7, 7, monkeypatch)
    assert law == {degrees: Fraction(count, 30) for degrees, count in thirtieths.items()}
    # The first is closed at its cap; 3 are left for the other two, of shares 1 and 2, or 2 for 2/3 and 4/3.
    assert law_of_shares([100, 1, 2], 8, 5, monkeypatch) == {(5, 1, 2): 1}
    third = Fraction(1, 3)
    assert law_of_shares([100, 1, 2], 7, 5, monkeypatch) == {(5, 1, 1): 2 * third, (5, 0, 2): third}


def hostile(draw: Draws, number: int) -> tuple[list[int], int, int] | None:
    """Weights, a total and a cap, or None where they are not feasible."""
    n = draw(1, 8)
    high = (1, 3, 10, 1000, 2**32 - 1)[draw(0, 4)]
    weights = [draw(0, high) if draw(0, 4) else 0 for _ in range(n)]
    if number % 4 == 1:
        weights = [w**2 for w in weights]
    if number % 4 == 2 and sum(weights):  # to the limit of 64 bits
        scale = (WORD - 1) // sum(weights)
        weights = [w * scale for w in weights]
        weights[draw(0, n - 1)] += WORD - 1 - sum(weights)
    if sum(weights) >= WORD:
        weights = [w >> 3 for w in weights]
    cap = (draw(0, 4), draw(0, 30), MAX_SIZE)[draw(0, 2)]
    most = cap * sum(w > 0 for w in weights)
    total = min(most, draw(0, (3, 30, 1000)[draw(0, 2)]))
    return (weights, total, cap) if total == 0 or most else None


def test_mean_is_the_share_exactly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Property 2, as an equality of fractions, and the law is the published one."""
    draw = Draws(72)
    outcomes: Counter[int] = Counter()
    beyond_64_bits = 0
    for number in range(1200):
        case = hostile(draw, number)
        if case is None:
            continue
        weights, total, cap = case
        share = shares_in_fractions(weights, total, cap)
        law = law_of_shares(weights, total, cap, monkeypatch)
        assert mean_of(law) == share
        assert law == published_law(share)
        outcomes[len(law)] += 1
        beyond_64_bits += sum(weights) > 2**63 and len(law) > 1
    assert sum(count for size, count in outcomes.items() if size > 3) > 200
    assert beyond_64_bits > 100


# Under seeds


def test_every_seed_rounds_and_keeps_prefixes() -> None:
    draw = Draws(73)
    for number in range(4000):
        case = hostile(draw, number)
        if case is not None:
            weights, total, cap = case
            degrees = oracle.shares(weights, total, cap, draw(0, 2**32 - 1))
            check_every_seed(degrees, shares_in_fractions(weights, total, cap), total)
    for n in (100, 1000):
        for power in (0, 1, 4):
            weights = [draw(0, 99) ** power for _ in range(n)]
            share = shares_in_fractions(weights, n // 3, 20)
            for seed in range(20):
                check_every_seed(oracle.shares(weights, n // 3, 20, seed), share, n // 3)


def test_infeasible() -> None:
    for weights, total, cap in [([], 1, 5), ([1, 1], 1, 0), ([0, 0], 1, 5), ([0, 7], 6, 5), ([1, 1], 11, 5)]:
        with pytest.raises(oracle.InfeasibleError):
            oracle.shares(weights, total, cap, 0)
    for weights in ([], [0, 0], [3, 0, 1]):
        assert oracle.shares(weights, 0, 0, 0) == [0] * len(weights)


def test_integral_shares_are_kept() -> None:
    degrees = [4, 0, 7, 3, 7]
    for factor in (1, 2, 2**59):
        weights = [factor * d for d in degrees]
        assert all(oracle.shares(weights, 21, 7, seed) == degrees for seed in range(50))


def test_ranks_hold_exactly_their_mean() -> None:
    """k tokens of 8 targets over 256 equal ones: every run of 32 neighbours holds k."""
    for tokens in (1, 2, 8, 100):
        for seed in range(50):
            degrees = oracle.shares([1] * 256, 8 * tokens, tokens, seed)
            assert [sum(degrees[a : a + 32]) for a in range(0, 256, 32)] == [tokens] * 8


def test_mean_over_seeds_is_the_share() -> None:
    """Property 2 under 20,000 seeds, and two whole laws. Every count is binomial; the false-alarm probability
    of all checks together is at most 1e-5 (Bonferroni)."""
    p_values = []
    third, huge = WORD // 3, WORD - 1
    for weights, total, cap in [
        ([40, 30, 20, 10], 7, 7),
        ([9, 0, 2, 2, 5, 30, 1], 11, 4),
        ([1] * 16, 5, 5),
        ([third, third + 1, third - 1], 2, 1),
        ([huge // 2, huge // 4, huge // 8, huge // 16, 12345], 3, 2),
        ([w**3 for w in range(1, 13)], 17, 6),
    ]:
        share = shares_in_fractions(weights, total, cap)
        law = Counter(tuple(oracle.shares(weights, total, cap, seed)) for seed in range(SEEDS))
        for j, x in enumerate(share):
            up = sum(count for degrees, count in law.items() if degrees[j] > x)
            if x.denominator > 1:
                p_values.append(stats.binomtest(up, SEEDS, float(x % 1)).pvalue)
        exact = published_law(share) if len(weights) < 8 else {}
        assert not exact or set(law) <= set(exact)
        p_values += [
            stats.binomtest(law[degrees], SEEDS, float(p)).pvalue for degrees, p in exact.items() if p < 1
        ]
    assert min(p_values) * len(p_values) >= ALPHA
