"""The oracle against published values, against itself the long way round, and against the page's laws."""

from __future__ import annotations

import itertools
import math
import sys
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

import oracle
from oracle import Assignment, Candidates, Deal, Feistel, Permutations, Routing
from vector_file import Draws

SHAPES = [(0, 0), (0, 4), (4, 0), (1, 1), (1, 9), (9, 1), (7, 11), (13, 13), (20, 6), (5, 70)]


def shuffled(draw: Draws, n: int) -> list[int]:
    return Deal(n, draw(0, 2**32 - 1)).table


def cases() -> Iterator[tuple[list[int], list[int], int, Permutations]]:
    """Random degrees and permutations of every shape: the seed's, with row permutations, and the caller's."""
    for number, (m, n) in enumerate(SHAPES):
        draw = Draws(number)
        s = [draw(0, n) for _ in range(m)]
        t = [draw(0, m) for _ in range(n)]
        yield s, t, number, Permutations(number, m, n)
        yield s, t, number, Permutations(number, m, n, row_permutations=True)
        given = [shuffled(draw, size) for size in (n, m, m, n)]
        yield s, t, number, Permutations(number, m, n, False, *given)


# Words


def test_published_splitmix64_outputs() -> None:
    published = [
        6457827717110365317,
        3203168211198807973,
        9817491932198370423,
        4593380528125082431,
        16408922859458223821,
    ]
    assert [oracle.word(1234567, n) for n in range(5)] == published


def test_keys_of_all_purposes_differ() -> None:
    keys = {oracle.key(seed, purpose) for seed in (0, 1, 2**64 - 1) for purpose in range(1, 14)}
    assert len(keys) == 39


def test_bounded_covers_its_range() -> None:
    for n in (1, 2, 3, 64, 2**31 - 1, 2**32):
        assert oracle.bounded(0, n) == 0
        assert oracle.bounded(2**64 - 1, n) == n - 1
        assert all(0 <= oracle.bounded(oracle.word(n, q), n) < n for q in range(100))


def test_uniform_is_exactly_uniform(monkeypatch: pytest.MonkeyPatch) -> None:
    """With words of 8 bits instead of 64: of all 256 words every value takes as many, and the fewest possible
    are rejected."""
    rejected = object()
    tape: list[int] = []

    def word(key: int, number: int) -> int:
        assert (key, number % 2**32) == (5, 77)
        if number >= 2**32:
            raise StopIteration
        return tape[0]

    monkeypatch.setattr(oracle, "WORD", 256)
    monkeypatch.setattr(oracle, "word", word)
    for n in range(1, 256):
        found: Counter[object] = Counter()
        for w in range(256):
            tape[:] = [w]
            try:
                found[oracle.uniform(5, 77, n)] += 1
            except StopIteration:
                found[rejected] += 1
        assert found.pop(rejected, 0) == 256 % n
        assert found == {value: 256 // n for value in range(n)}


def accepted(w: int, n: int) -> bool:
    """Of the words that bounded() sends to one value, the last floor(2^64 / n) are accepted."""
    value = oracle.bounded(w, n)
    end = -(-(value + 1) * 2**64 // n)
    return w >= end - 2**64 // n


def test_uniform_takes_the_first_accepted_word() -> None:
    draw = Draws(3)
    attempts: Counter[int] = Counter()
    for n in [
        1,
        2,
        3,
        2**32,
        2**32 + 1,
        2**64 // 3 + 1,
        2**63,
        2**63 + 1,
        2**63 + 2**40,
        2**64 - 2**31,
        2**64 - 1,
    ]:
        for _ in range(300):
            key, j = draw(0, 2**32 - 1), draw(0, 2**32 - 1)
            a = 0
            while not accepted(oracle.word(key, a * 2**32 + j), n):
                a += 1
            attempts[a] += 1
            assert oracle.uniform(key, j, n) == oracle.bounded(oracle.word(key, a * 2**32 + j), n)
    assert sum(count for a, count in attempts.items() if a >= 3) > 30


def test_published_fnv1a_digests() -> None:
    # The published values of no bytes and of "foobar", the latter continued over two zero bytes.
    assert oracle.digest([]) == 0xCBF29CE484222325
    state = 0x85944171F73967E8
    for _ in range(2):
        state = state * 0x100000001B3 % 2**64
    assert oracle.digest([int.from_bytes(b"foob", "little"), int.from_bytes(b"ar", "little")]) == state
    assert oracle.digest([-1]) == oracle.digest([2**32 - 1])


# Permutations


@pytest.mark.parametrize("n", [0, 1, 2, 3, 10, 64, 65, 127, 1000, 65536, 65537, 70001])
def test_deal_is_a_permutation_and_position_inverts_it(n: int) -> None:
    deal = Deal(n, oracle.key(n, oracle.PI_S))
    assert sorted(deal.table) == list(range(n))
    sample = range(0, n, max(1, n // 500))
    assert all(deal.position(deal(p)) == p for p in sample)
    assert [deal.table[p] for p in sample] == [deal(p) for p in sample]


def test_fisher_yates_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oracle, "word", lambda key, n: 2**64 - 1)  # always r = p: no swap moves anything
    assert oracle.fisher_yates(4, 0) == [0, 1, 2, 3]
    monkeypatch.setattr(oracle, "word", lambda key, n: 0)  # always r = 0
    assert oracle.fisher_yates(4, 0) == [1, 2, 3, 0]


@pytest.mark.parametrize("n", [2**16 + 1, 2**17, 2**17 + 1])
def test_feistel_is_a_bijection_and_decode_inverts_encode(n: int) -> None:
    feistel = Feistel(n, oracle.word(5, n))
    size = 2**feistel.width
    assert size // 2 <= n - 1 < size
    images = [feistel.encode(x) for x in range(size)]
    assert len(set(images)) == size
    assert (min(images), max(images)) == (0, size - 1)
    assert all(feistel.decode(images[x]) == x for x in range(0, size, 37))


@pytest.mark.parametrize("n", [100003, 2**24, 2**24 + 1, 2**30 + 1, 2**31 - 1])
def test_feistel_walks_stay_in_range(n: int) -> None:
    deal = Deal(n, 42)
    for p in [0, 1, n // 2, n - 2, n - 1, *(oracle.bounded(oracle.word(1, q), n) for q in range(200))]:
        assert 0 <= deal(p) < n
        assert deal.position(deal(p)) == p


# Candidates


def test_closed_form_equals_the_literal_pipeline() -> None:
    for s, t, _, permutations in cases():
        m, n = len(s), len(t)
        candidates = Candidates(s, t, permutations)
        stages = oracle.stages(s, t, permutations)
        assert tuple(stages) == oracle.STAGES
        assert stages["o"] == [[int(candidates.o(i, j)) for j in range(n)] for i in range(m)]
        assert [sum(row) for row in stages["s_rotated"]] == s
        assert [sum(row) for row in stages["t_shuffled"]] == t


def test_rows_by_definition_and_by_arc_agree() -> None:
    for s, t, _, permutations in cases():
        candidates = Candidates(s, t, permutations)
        for i in range(len(s)):
            row = candidates.row(i)
            assert row == candidates.row_by_arc(i)
            distances = [candidates.distance(i, j) for j in row]
            assert distances == sorted(set(distances))


def test_exactness_law() -> None:
    """All s_i = N and sum t = k M: every row has exactly k candidates and target j is in t_tau(j) of them."""
    for m, n, k in [(6, 9, 3), (12, 5, 4), (7, 7, 7), (10, 64, 1), (31, 8, 0)]:
        draw = Draws(m)
        t = oracle.apportion([draw(1, 9) for _ in range(n)], k * m, m)
        for row_permutations in (False, True):
            permutations = Permutations(3, m, n, row_permutations)
            rows = Routing([n] * m, t, 3, permutations).rows(k)
            assert [len(Candidates([n] * m, t, permutations).row(i)) for i in range(m)] == [k] * m
            assert oracle.column_loads(rows, n) == [t[permutations.tau(j)] for j in range(n)]


def test_packing() -> None:
    for columns in (0, 1, 63, 64, 65, 130):
        draw = Draws(columns)
        matrix = [[draw(0, 1) for _ in range(columns)] for _ in range(3)]
        words = oracle.pack(matrix, columns)
        assert len(words) == 3 * oracle.words_per_row(columns)
        assert oracle.unpack(words, 3, columns) == matrix
        assert oracle.row_degrees(words, 3, columns) == [sum(row) for row in matrix]
        if columns % 64:
            width = oracle.words_per_row(columns)
            padded = [w | (q % width == width - 1) << 63 for q, w in enumerate(words)]
            assert oracle.unpack(padded, 3, columns) == matrix


# Selection


def test_selection() -> None:
    for s, t, seed, permutations in cases():
        random_ = Routing(s, t, seed, permutations, oracle.RANDOM)
        first = Routing(s, t, seed, permutations, oracle.FIRST)
        for i in range(len(s)):
            candidates = random_.candidate_row(i)
            previous: set[int] = set()
            for k in range(len(candidates) + 2):
                kept = random_.row(i, k)
                assert len(kept) == min(k, len(candidates))
                assert kept == [j for j in candidates if j in kept]
                assert previous <= set(kept)
                previous = set(kept)
                lowest = first.row(i, k)
                assert sorted(lowest) == sorted(candidates)[:k]
                assert lowest == [j for j in candidates if j in lowest]
                in_order = Routing(s, t, seed, permutations, sort_rows=True).row(i, k)
                assert in_order == sorted(kept)


def test_loads_stay_within_the_target_degrees() -> None:
    for s, t, seed, permutations in cases():
        loads = oracle.column_loads(Routing(s, t, seed, permutations).rows(3), len(t))
        assert all(load <= t[permutations.tau(j)] for j, load in enumerate(loads))


def test_dense_and_csr() -> None:
    rows = [[3, 1], [], [2]]
    assert oracle.dense(rows, 2) == [3, 1, -1, -1, 2, -1]
    assert oracle.csr(rows) == ([0, 2, 2, 3], [3, 1, 2])
    assert oracle.column_loads(rows, 4) == [0, 1, 1, 1]


# Apportionment


def apportion_by_definition(weights: list[int], total: int, cap: int) -> list[int]:
    """What 7.1 means. One set of closed targets is consistent: at the rate of the open ones, each closed one
    would exceed the cap and no open one does. One choice of those to round up has the largest remainders."""
    positive = [j for j, w in enumerate(weights) if w > 0]
    results = []
    for count in range(len(positive)):
        for closed in itertools.combinations(positive, count):
            still_open = [j for j in positive if j not in closed]
            left = total - cap * count
            rate = Fraction(left, sum(weights[j] for j in still_open))
            over = [j for j in positive if weights[j] * rate > cap]
            if over == list(closed):
                degrees = [0] * len(weights)
                shares = {j: weights[j] * rate for j in still_open}
                for j in closed:
                    degrees[j] = cap
                for j in still_open:
                    degrees[j] = math.floor(shares[j])
                remaining = total - sum(degrees)
                rank = {j: (-(shares[j] % 1), j) for j in still_open}
                for chosen in itertools.combinations(still_open, remaining):
                    others = [j for j in still_open if j not in chosen]
                    if all(rank[a] < rank[b] for a in chosen for b in others):
                        results.append([d + (j in chosen) for j, d in enumerate(degrees)])
    assert len(results) == 1
    return results[0]


def test_apportion_equals_its_definition() -> None:
    draw = Draws(71)
    checked = 0
    for _ in range(600):
        n = draw(1, 6)
        high = (3, 10, 2**50)[draw(0, 2)]
        weights = [draw(0, high) if draw(0, 3) else 0 for _ in range(n)]
        cap = draw(0, 12)
        total = draw(0, cap * n)
        if total == 0:
            assert oracle.apportion(weights, total, cap) == [0] * n
        elif cap * sum(w > 0 for w in weights) < total:
            with pytest.raises(oracle.InfeasibleError):
                oracle.apportion(weights, total, cap)
        else:
            degrees = oracle.apportion(weights, total, cap)
            assert degrees == apportion_by_definition(weights, total, cap)
            assert sum(degrees) == total
            assert max(degrees) <= cap
            checked += 1
    assert checked > 200


def test_apportion_by_hand() -> None:
    assert oracle.apportion([1, 1, 1], 4, 4) == [2, 1, 1]
    assert oracle.apportion([100, 1, 1], 9, 5) == [5, 2, 2]
    assert oracle.apportion([100, 1, 2], 9, 5) == [5, 1, 3]
    assert oracle.apportion([0, 5, 0], 3, 3) == [0, 3, 0]
    assert oracle.apportion([2**63, 2**62, 2**62 - 1], 2**32, 2**31) == [2**31, 2**30, 2**30]
    assert oracle.apportion([], 0, 5) == []
    assert oracle.apportion([0], 0, 0) == [0]


def test_integers_that_fit_are_their_own_apportionment() -> None:
    draw = Draws(8)
    degrees = [draw(0, 20) for _ in range(30)]
    assert oracle.apportion(degrees, sum(degrees), 20) == degrees


# Assignment


def test_golden() -> None:
    assert [oracle.golden(n) for n in (1, 2, 3, 5, 8, 13, 21)] == [1, 1, 1, 3, 5, 8, 13]
    for n in [*range(1, 3000), 30030, 510510, 9699690, 223092870, 2**31 - 1, 2**31 - 2]:
        g = oracle.golden(n)
        assert 1 <= g <= max(1, n - 1)
        assert math.gcd(g, n) == 1


def test_quotients_by_hand() -> None:
    assert oracle.quotients(8, 5) == 1 + 1 + 1 + 2
    assert oracle.quotients(7, 1) == 7


def test_floor_sum() -> None:
    draw = Draws(12)
    for _ in range(300):
        count, divisor, factor, addend = draw(0, 40), draw(1, 30), draw(0, 60), draw(0, 60)
        assert oracle.floor_sum(count, divisor, factor, addend) == sum(
            (factor * x + addend) // divisor for x in range(count)
        )


ASSIGN_SHAPES = [(1, 1, 1), (1, 5, 2), (5, 1, 1), (40, 8, 2), (41, 7, 3), (64, 16, 16), (3, 50, 4)]
ASSIGN_SHAPES += [(97, 31, 1), (1000, 6, 5), (600, 3, 2), (200, 12, 5)]


@pytest.mark.parametrize(("m", "n", "k"), ASSIGN_SHAPES)
@pytest.mark.parametrize("kind", ["equal", "random", "skewed", "zeros"])
def test_assignment(m: int, n: int, k: int, kind: str) -> None:
    draw = Draws(m + n)
    weights = [1] * n
    if kind == "random":
        weights = [draw(1, 1000) for _ in range(n)]
    elif kind == "skewed":
        weights = [draw(1, 1000) ** 4 for _ in range(n)]
    elif kind == "zeros":
        weights = [draw(0, 1) if j >= k else 3 for j in range(n)]
    assignment = Assignment(weights, m, k, 17)
    rows = assignment.rows()
    # Every row has k distinct targets and every target its load.
    assert [len(set(row)) for row in rows] == [k] * m
    assert oracle.column_loads(rows, n) == oracle.shares(weights, k * m, m, 17)
    # Residues and quotas.
    nb = assignment.nb
    assert sorted(assignment.residue(b) for b in range(nb)) == list(range(nb))
    for b in range(nb):
        size, quotas = assignment.size(b), assignment.quotas(b)
        assert size == sum(p % nb == assignment.residue(b) for p in range(m))
        assert quotas == assignment.quotas_by_formula(b)
        assert sum(quotas) == k * size
        assert max(quotas) <= size
        first = assignment.first_row(b)
        assert first == assignment.first_row_by_formula(b)
        assert [assignment.block_of(row) for row in range(first, first + size)] == [b] * size
        assert [assignment.block_of_by_formula(row) for row in range(first, first + size)] == [b] * size
        assert oracle.column_loads(rows[first : first + size], n) == [
            quotas[assignment.layout.position(j)] for j in range(n)
        ]
        for q, quota in enumerate(quotas):
            share = Fraction(assignment.t[assignment.layout(q)], nb)
            assert abs(quota - share) < 2
    # Row ranges.
    for begin, end in [(0, m), (0, 0), (m, m), (m // 3, m - m // 4), (m - 1, m)]:
        assert assignment.row_range(begin, end) == rows[begin:end]


def test_assignment_without_routes_and_infeasible() -> None:
    assert oracle.assign([1, 2], 0, 5, 0) == []
    assert oracle.assign([0, 0], 3, 0, 0) == [[], [], []]
    with pytest.raises(oracle.InfeasibleError):
        oracle.assign([1, 1], 3, 3, 0)
    with pytest.raises(oracle.InfeasibleError):
        oracle.assign([1, 0, 0], 3, 2, 0)


HALF = 2**63


def test_errors_come_in_the_order_of_the_page() -> None:
    """Of several things that are wrong the first is reported; with nothing to route nothing is looked at."""
    with pytest.raises(oracle.InfeasibleError):
        oracle.assign([HALF, HALF], 5, 3, 0)
    with pytest.raises(oracle.SumOverflowError):
        oracle.assign([HALF, HALF], 5, 2, 0)
    with pytest.raises(oracle.SumOverflowError):
        oracle.assign([HALF, HALF, 0], 5, 3, 0)
    with pytest.raises(oracle.InfeasibleError):
        oracle.assign([HALF, HALF - 1, 0], 5, 3, 0)
    assert oracle.assign([HALF, HALF], 0, 3, 0) == []
    assert oracle.assign([HALF, HALF], 2, 0, 0) == [[], []]
    for total, cap in ((0, 1), (3, 1), (2, 1)):
        with pytest.raises(oracle.SumOverflowError):
            oracle.apportion([HALF, HALF], total, cap)
        with pytest.raises(oracle.SumOverflowError):
            oracle.shares([HALF, HALF], total, cap, 0)


def test_assignment_of_integers_fixes_the_loads() -> None:
    t = [4, 0, 7, 3, 7]
    assert oracle.column_loads(oracle.assign(t, 7, 3, 99), 5) == t
