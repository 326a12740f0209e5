"""The laws of the exact assignment (SPEC section 7): exactness, uniform rows, pairs, blocks, balance of runs.

The laws of its loads alone are in test_law_shares.py.

Two-level design: within a block, rows are a systematic sample (Madow 1949) of the targets in a random order,
so its pair law is that of Hartley and Rao (Annals of Mathematical Statistics 33, 1962). Small cases are
enumerated.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

import native
import numpy as np
import pytest
from gof import (
    GAMMA,
    Array,
    Verdict,
    binomial_p,
    counts_p,
    normal_p,
    ordered_codes,
    over_seeds,
    permutation_codes,
    random_seeds,
    student_p,
    uniform_p,
)


def assigned(weights: list[int], m: int, k: int, seeds: Sequence[int] | Array) -> Array:
    """The assignments under seeds, seeds x M x k."""
    with native.Router() as router:
        return over_seeds(router, seeds, lambda: router.assign(weights, m, k)).astype(np.int64)


def quotients(n: int, g: int) -> int:
    """The sum of partial quotients of g with n."""
    a, b, total = n, g, 0
    while b:
        total += a // b
        a, b = b, a % b
    return total


def golden(n: int) -> int:
    """SPEC section 7.2."""
    if n < 3:
        return 1
    first = max(1, n * GAMMA >> 64)
    coprime = [g for g in range(first, min(n, first + 64)) if math.gcd(g, n) == 1]
    return min(coprime, key=lambda g: (quotients(n, g), g))


def blocks(m: int, n: int, k: int) -> list[tuple[int, int, int]]:
    """(residue, first row, size) of every block, SPEC section 7.3."""
    count = max(1, m // -(-n // k))
    found, row = [], 0
    for b in range(count):
        residue = b * golden(count) % count
        size = m // count + (residue < m % count)
        found.append((residue, row, size))
        row += size
    return found


WEIGHTS = {
    "equal": lambda g, n: np.ones(n, np.uint64),
    "mild": lambda g, n: g.integers(50, 100, n).astype(np.uint64),
    "some zero": lambda g, n: np.where(np.arange(n) % 3, g.integers(1, 9, n), 0).astype(np.uint64),
    "heavy tail": lambda g, n: (1 + g.pareto(0.7, n) * 10).clip(max=1e12).astype(np.uint64),
    "one giant": lambda g, n: np.where(np.arange(n) == n // 2, 10**15, 1).astype(np.uint64),
}


def shapes_of(kind: str) -> list[tuple[Array, int, int]]:
    """(weights, M, k): M from 1 to thousands, seldom divisible, k from 1 to all positive weights."""
    rng = np.random.default_rng(len(kind))
    found = []
    for case in range(40):
        n = int(rng.integers(2, 90))
        m = int((1, 2, 7, 63, 500, 4001)[case % 6] if case < 24 else rng.integers(1, 3000))
        weights = WEIGHTS[kind](rng, n)
        most = int((weights > 0).sum())
        k = (1, most, int(rng.integers(1, most + 1)), min(8, most))[case % 4]
        found.append((weights, m, k))
    return found


@pytest.mark.parametrize("kind", WEIGHTS)
def test_rows_full_and_columns_exact(kind: str) -> None:
    """Every row k different targets, every column the load that shares gives it, at any weights (always)."""
    for case, (weights, m, k) in enumerate(shapes_of(kind)):
        with native.Router(case) as router:
            routes = router.assign(weights, m, k)
        assert routes.min() >= 0
        assert np.all(np.diff(np.sort(routes, 1), axis=1) > 0), "a target twice in a row"
        loads = native.shares(case, weights, k * m, m)
        assert np.array_equal(native.column_loads(routes, len(weights)), loads)


@pytest.mark.parametrize("kind", WEIGHTS)
def test_blocks_hold_their_share(kind: str) -> None:
    """Every block's load of target j is within 3 of t_j B / M (always).

    Its quota counts a residue class in at most two runs of integers, t_j long together, each within 1 of its
    length / nb; and B is within 1 of M / nb.
    """
    for case, (weights, m, k) in enumerate(shapes_of(kind)):
        with native.Router(case) as router:
            routes = router.assign(weights, m, k)
        t = native.shares(case, weights, k * m, m).astype(np.int64)
        for _, first, size in blocks(m, len(weights), k):
            loads = native.column_loads(routes[first : first + size], len(weights)).astype(np.int64)
            assert np.all(np.abs(loads * m - t * size) < 3 * m)


@pytest.mark.parametrize("kind", WEIGHTS)
def test_runs_hold_their_share(kind: str) -> None:
    """A run of rows differs from its share of target j by less than 6 S(nb) + 4 S(B) + 6 (always).

    S(n) is the sum of partial quotients of golden(n) with n; the theorem of docs/assignment.md, section 3.
    """
    rng = np.random.default_rng(2)
    for case, (weights, m, k) in enumerate(shapes_of(kind)):
        layout = blocks(m, len(weights), k)
        inside = max(quotients(size, golden(size)) for _, _, size in layout)
        bound = 6 * quotients(len(layout), golden(len(layout))) + 4 * inside + 6
        with native.Router(case) as router:
            routes = router.assign(weights, m, k)
        t = native.shares(case, weights, k * m, m).astype(np.int64)
        for _ in range(20):
            a, b = np.sort(rng.integers(0, m + 1, 2))
            loads = native.column_loads(routes[a:b], len(weights)).astype(np.int64)
            assert np.all(np.abs(loads - t * ((b - a) / m)) < bound), (m, k, a, b)


def test_runs_inside_a_block_hold_their_share() -> None:
    """The theorem's bound where there is one block: 6 S(1) + 4 S(B) + 6, far below B / 4 (always).

    One target holds half of B = 3,999 rows; rows in the order of their slots would put them all together.
    """
    n, m = 2_000, 3_999
    weights = np.ones(n, np.int64)
    weights[7] = m - n + 1
    assert len(blocks(m, n, 1)) == 1
    bound = 6 * quotients(1, golden(1)) + 4 * quotients(m, golden(m)) + 6
    assert bound < 150
    for seed in range(5):
        held = np.concatenate([[0], np.cumsum(assigned(weights.tolist(), m, 1, [seed])[0, :, 0] == 7)])
        deviation = held - np.arange(m + 1) * (weights[7] / m)
        assert deviation.max() - deviation.min() < bound  # the worst of all runs


@pytest.mark.parametrize(("m", "n", "k"), [(8192, 256, 8), (50_000, 64, 4), (8191, 60, 6), (20_000, 300, 3)])
@pytest.mark.parametrize("kind", ["equal", "mild", "heavy tail"])
def test_eighths_beat_chance(m: int, n: int, k: int, kind: str) -> None:
    """Eighths of the rows hold their shares with at most a twentieth of the variance that chance gives them.

    In random order a load of an eighth is hypergeometric, and a squared deviation over its variance is 1 in
    the mean (over hundreds of them, 1 +- 0.1). The assignment's deviations are those of rounding, a few rows
    whatever m, so where the variance is at least 20 rows^2 the mean ratio is held to 1/20: about 1 row^2.
    """
    weights = WEIGHTS[kind](np.random.default_rng(n), n)
    t = native.shares(77, weights, k * m, m).astype(np.int64)
    with native.Router(77) as router:
        routes = router.assign(weights, m, k)
    ratios = []
    for e in range(8):
        a, b = m * e // 8, m * (e + 1) // 8
        share = (b - a) / m
        loads = native.column_loads(routes[a:b], n).astype(np.int64)
        variance = (b - a) * (t / m) * (1 - t / m) * (1 - share) * m / (m - 1)
        large = variance >= 20
        ratios += (((loads - t * share) ** 2)[large] / variance[large]).tolist()
    assert len(ratios) > 40
    assert np.mean(ratios) <= 0.05


@pytest.mark.parametrize("shape", [(6, 2, 30), (5, 2, 20), (4, 3, 8), (5, 5, 7), (7, 3, 7), (4, 1, 12)])
def test_rows_are_uniform_for_equal_weights(shape: tuple[int, int, int]) -> None:
    """Equal loads: each row is a uniform sequence of k different targets (chi-square).

    Relabelling the targets changes neither the loads nor the law of the layout and of the orders, and acts
    transitively on such sequences. (m k is a multiple of n.)
    """
    n, k, m = shape
    sequences = math.perm(n, k)
    assert k * m % n == 0
    routes = assigned([1] * n, m, k, range(max(10_000, 40 * sequences)))
    verdict = Verdict()
    for row in range(m):
        verdict.add(uniform_p(ordered_codes(routes[:, row], n), sequences), f"row {row}")
    verdict.check()


# Loads of one block (nb = 1, M < 2 ceil(N / k)): then a row is a systematic sample in random order.
SINGLE = {
    "3 targets, k = 1": ([3, 1, 1], 1),
    "5 targets, k = 2": ([1, 1, 2, 2, 4], 2),
    "5 targets, k = 2, a full one": ([5, 2, 1, 1, 1], 2),
    "6 targets, k = 3": ([3, 2, 1, 1, 1, 1], 3),
    "7 targets, k = 2": ([1, 2, 3, 1, 2, 4, 1], 2),
    "7 targets, k = 5": ([3, 2, 2, 2, 3, 1, 2], 5),
}


@pytest.mark.parametrize("case", SINGLE)
def test_rows_of_one_block_follow_the_enumerated_design(case: str) -> None:
    """Each row has the law of a random order dealt from a random start, enumerated over all N! M of them.

    It implies P(row i holds j) = t_j / M exactly, which is asserted of the enumeration.
    """
    t, k = SINGLE[case]
    n, m = len(t), sum(t) // k
    assert sum(t) == k * m and max(t) <= m and m < 2 * -(-n // k)
    orders = np.array(list(itertools.permutations(range(n))))
    lengths = np.array(t)[orders]
    slots = np.repeat(orders.ravel(), lengths.ravel()).reshape(len(orders), k, m)
    sequences = np.moveaxis(slots, 1, 2).reshape(-1, k)
    law = np.bincount(ordered_codes(sequences, n), minlength=math.perm(n, k)) / len(sequences)
    for j in range(n):
        assert np.isclose((sequences == j).any(1).mean(), t[j] / m)
    routes = assigned(t, m, k, range(15_000))
    verdict = Verdict()
    for row in range(m):
        seen = np.bincount(ordered_codes(routes[:, row], n), minlength=len(law))
        verdict.add(counts_p(seen, law), f"{case}, row {row}")
        held = (routes[:, row, :, None] == np.arange(n)).any(1).sum(0)
        verdict.add(binomial_p(held, len(routes), np.array(t) / m), f"{case}, targets of row {row}")
    verdict.check()


@pytest.mark.parametrize(("weights", "m", "k"), [([40, 30, 20, 10], 7, 1), ([5, 1, 3, 3, 2, 6, 1], 5, 2)])
def test_rows_hold_targets_by_their_shares(weights: list[int], m: int, k: int) -> None:
    """Shares that are no integers, one block: P(row i holds j) = k weight_j / sum over seeds (binomial).

    Given its load t_j that is t_j / M, and the mean of t_j is the share, k M weight_j / sum.
    """
    n, total = len(weights), sum(weights)
    assert len(blocks(m, n, k)) == 1 and k * max(weights) < total and k * m % total != 0
    routes = assigned(weights, m, k, random_seeds(20_000, m))
    verdict = Verdict()
    for row in range(m):
        held = (routes[:, row, :, None] == np.arange(n)).any(1).sum(0)
        verdict.add(binomial_p(held, len(routes), k * np.array(weights) / total), f"row {row}")
    verdict.check()


def test_rows_of_many_blocks_hold_their_expected_quotas() -> None:
    """Unequal loads, many blocks: P(row i holds j) = E[quota of j in its block] / B, over all N! layouts.

    Binomial (exact). The quotas are recomputed here from SPEC section 7.3; P lies within 3 / B of t_j / M.
    """
    t, k = [3, 14, 7, 1, 11, 20], 2
    n, m = len(t), sum(t) // k
    assert sum(t) == k * m
    layout = blocks(m, n, k)
    assert len(layout) > 5
    orders = np.array(list(itertools.permutations(range(n))))
    ends = np.cumsum(np.array(t)[orders], 1)
    starts = ends - np.array(t)[orders]
    routes = assigned(t, m, k, range(15_000))
    verdict = Verdict()
    for residue, first, size in layout:
        hit = (np.arange(k * m) % m) % len(layout) == residue
        before = np.concatenate([[0], np.cumsum(hit)])
        quota = np.zeros((len(orders), n))
        np.put_along_axis(quota, orders, (before[ends] - before[starts]).astype(float), 1)
        mean = quota.mean(0) / size
        for row in range(first, first + size):
            held = (routes[:, row, :, None] == np.arange(n)).any(1).sum(0)
            verdict.add(binomial_p(held, len(routes), mean), f"row {row}")
    verdict.check()


def test_orders_of_two_blocks_are_independent() -> None:
    """The orders of any two blocks are jointly uniform (chi-square, 575 df), those of three blocks too.

    N = 4, k = 1, all loads equal: every block is 4 rows, one for each target. Blocks that share the outer
    permutation (b div 16), the inner one, both neighbours, and neither.
    """
    m = 4 * 530
    pairs = [(0, 1), (0, 2), (0, 8), (0, 15), (0, 16), (1, 17), (5, 20), (15, 16), (16, 31), (0, 255)]
    pairs += [(0, 256), (255, 256), (3, 259), (17, 273), (16, 272), (0, 272)]
    pairs += [(1, 512), (256, 512), (255, 529)]
    used = sorted({b for pair in pairs for b in pair})
    codes: dict[int, list[Array]] = {b: [] for b in used}
    with native.Router() as router:
        for seed in range(12_000):
            router.set_seed(seed)
            rows = router.assign([1, 1, 1, 1], m, 1).reshape(-1, 4)
            for b in used:
                codes[b].append(rows[b])
    ranks = {b: permutation_codes(np.stack(found)) for b, found in codes.items()}
    verdict = Verdict()
    for a, b in pairs:
        verdict.add(uniform_p(ranks[a] * 24 + ranks[b], 576), f"blocks {a} and {b}")
    for a, b, c in [(0, 1, 2), (0, 1, 16), (0, 16, 17), (0, 256, 272), (15, 16, 255)]:
        heads = [np.stack(codes[x])[:, 0].astype(np.int64) * 3 + ranks[x] % 3 for x in (a, b, c)]
        verdict.add(uniform_p((heads[0] * 12 + heads[1]) * 12 + heads[2], 1728), f"blocks {a}, {b} and {c}")
    verdict.check()


def test_neighbouring_seeds_and_other_purposes_are_independent() -> None:
    """Block orders of s and of s + 1, s ^ 2^63, s + GAMMA, and piS of s, are jointly uniform (575 df)."""
    seeds = random_seeds(12_000, 31)
    here = assigned([1] * 4, 8, 1, seeds)
    orders = [permutation_codes(here[:, 4 * b : 4 * b + 4, 0]) for b in (0, 1)]
    verdict = Verdict()
    for name, others in {
        "s + 1": seeds + np.uint64(1),
        "s ^ 2^63": seeds ^ np.uint64(1 << 63),
        "s + GAMMA": seeds + np.uint64(GAMMA),
    }.items():
        there = assigned([1] * 4, 8, 1, others)
        for a, b in itertools.product((0, 1), (0, 1)):
            other = permutation_codes(there[:, 4 * b : 4 * b + 4, 0])
            verdict.add(uniform_p(orders[a] * 24 + other, 576), f"block {a} of s, block {b} of {name}")
    with native.Router(flags=native.ROW_PERMUTATIONS_ON) as router:
        drawn = over_seeds(router, seeds, lambda: np.stack(list(router.get_permutations(4, 4).values())))
    for purpose in range(4):
        joint = orders[0] * 24 + permutation_codes(drawn[:, purpose].astype(np.int64))
        verdict.add(uniform_p(joint, 576), f"block 0 and permutation {purpose} of s")
    verdict.check()


def pair_counts(routes: Array, n: int) -> Array:
    """N x N: in how many rows two targets meet; the diagonal is 0."""
    held = np.zeros((len(routes), n), np.float32)
    np.put_along_axis(held, routes, 1.0, 1)
    met = held.T @ held
    np.fill_diagonal(met, 0)
    return met


@pytest.mark.parametrize(("m", "n", "k"), [(8192, 256, 8), (4096, 64, 4)])
def test_pairs_meet_as_often_as_chance(m: int, n: int, k: int) -> None:
    """Equal loads, n a multiple of k and m of n / k: chi-square per pair has mean 1 (Student's t over seeds).

    All quotas are 1, so a block is a uniform partition of the targets into rows, where two targets meet with
    p = (k-1)/(n-1). Orders of two blocks are independent, hence the count over nb blocks has mean nb p and
    variance nb p (1-p), and the mean over pairs of (C - nb p)^2 / (nb p (1-p)) has expectation exactly 1. One
    flat application would give 249 at 8192 x 256 x 8.
    """
    nb, p = m * k // n, (k - 1) / (n - 1)
    upper = np.triu_indices(n, 1)
    found = []
    for routes in assigned([1] * n, m, k, random_seeds(24, n)):
        met = pair_counts(routes, n)[upper]
        found.append(float(((met - nb * p) ** 2).mean() / (nb * p * (1 - p))))
    verdict = Verdict()
    verdict.add(student_p(found, 1.0), f"chi-square per pair, mean {np.mean(found):.4f}")
    verdict.check()


def hartley_rao(pi: Array) -> Array:
    """Joint inclusion probabilities of systematic sampling in random order, to order N^-4."""
    n = pi.sum()
    a, b = pi[:, None], pi[None, :]
    s2, s3 = (pi**2).sum(), (pi**3).sum()
    return (
        (n - 1) / n * a * b
        + (n - 1) / n**2 * (a**2 * b + a * b**2)
        - (n - 1) / n**3 * a * b * s2
        + 2 * (n - 1) / n**3 * (a**3 * b + a * b**3 + a**2 * b**2)
        - 3 * (n - 1) / n**4 * (a**2 * b + a * b**2) * s2
        + 3 * (n - 1) / n**5 * a * b * s2**2
        - 2 * (n - 1) / n**4 * a * b * s3
    )


def class_pairs(routes: Array, classes: Array) -> Array:
    """Pairs of different targets in rows, by their classes: 3 x 3, ordered pairs."""
    held = (classes[routes][:, :, None] == np.arange(3)).sum(1)
    return held.T @ held - np.diag(held.sum(0))


def test_pairs_of_unequal_targets_meet_as_theory_says() -> None:
    """40 targets of loads 1, 2, 4 in one block of 19 rows, k = 4: pairs by class against two references.

    A simulation of the design with NumPy's own orders (Welch's z), and the approximation of Hartley and Rao,
    whose neglected terms are allowed 0.5 percent. Over 2,500 seeds, normal.
    """
    t, k = np.repeat([1, 2, 4], [20, 12, 8]), 4
    classes = np.repeat([0, 1, 2], [20, 12, 8])
    m = int(t.sum()) // k
    routes = assigned(t.tolist(), m, k, range(2_500))
    seen = np.stack([class_pairs(r, classes) for r in routes]).astype(float)
    rng = np.random.default_rng(41)
    made = []
    for _ in range(5_000):
        order = rng.permutation(len(t))
        made.append(class_pairs(np.repeat(order, t[order]).reshape(k, m).T, classes))
    simulated = np.stack(made).astype(float)
    joint = hartley_rao(t / m) * m
    np.fill_diagonal(joint, 0)
    verdict = Verdict()
    for a, b in itertools.combinations_with_replacement(range(3), 2):
        x, y = seen[:, a, b], simulated[:, a, b]
        error = x.std() / math.sqrt(len(x))
        z = (x.mean() - y.mean()) / math.hypot(error, y.std() / math.sqrt(len(y)))
        verdict.add(normal_p(z), f"classes {a}, {b} against the simulation")
        theory = joint[np.ix_(classes == a, classes == b)].sum()
        beyond = max(0.0, abs(x.mean() - theory) - 0.005 * theory)
        verdict.add(normal_p(beyond / error), f"classes {a}, {b} against Hartley and Rao")
    verdict.check()


def simulated(t: Array, m: int, k: int, rng: np.random.Generator) -> Array:
    """Rows of these loads, in the design of SPEC section 7 with NumPy's own layout, outer and inner orders.

    Starts and the order of a block's rows are left out: they cannot matter to pairs.
    """
    n = len(t)
    layout = blocks(m, n, k)
    assert len(layout) <= 256
    order = rng.permutation(n)
    owner = np.repeat(order, t[order])
    phases = np.arange(k * m) % m % len(layout)
    inner = [rng.permutation(n) for _ in range(16)]
    rows = []
    for b, (residue, _, size) in enumerate(layout):
        if b % 16 == 0:
            outer = rng.permutation(n)
        quota = np.bincount(owner[phases == residue], minlength=n)
        targets = outer[inner[b % 16]]
        rows.append(np.repeat(targets, quota[targets]).reshape(k, size).T)
    return np.concatenate(rows)


def test_pairs_of_unequal_targets_over_blocks() -> None:
    """Unequal loads over many blocks: every pair meets as in a simulation of the whole design (Welch's z).

    Counts over 35 blocks, 150 seeds against 600 simulations, are close to normal.
    """
    t = np.repeat([16, 32, 64], [10, 10, 8])
    n, k = len(t), 4
    m = int(t.sum()) // k
    assert m * k == t.sum()
    rng = np.random.default_rng(42)
    upper = np.triu_indices(n, 1)
    seen = np.stack([pair_counts(r, n)[upper] for r in assigned(t.tolist(), m, k, range(150))])
    made = np.stack([pair_counts(simulated(t, m, k, rng), n)[upper] for _ in range(600)])
    spread = np.sqrt(made.var(0) / len(made) + made.var(0) / len(seen))
    verdict = Verdict()
    verdict.add(normal_p((seen.mean(0) - made.mean(0)) / spread), "a pair's mean count")
    verdict.check()


SMALL_BATCHES = {
    "2 x 256 equal": ([1] * 256, 2, 8),
    "8 x 256 equal": ([1] * 256, 8, 8),
    "100 x 256 equal": ([1] * 256, 100, 8),
    "30 x 60 of three sizes": ([3, 1, 9] * 20, 30, 4),
}


@pytest.mark.parametrize("case", SMALL_BATCHES)
def test_pairs_meet_as_chance_given_the_loads(case: str) -> None:
    """Loads that every seed rounds anew: pairs of neighbours, and of targets further apart, meet as often as in a
    simulated design of the same loads (Student's t of the differences over 10,000 seeds).

    (Without giving the loads they do not: where 8 rows of 8 fall to 256 targets, one of four neighbours has a
    row and the others have none.)
    """
    weights, m, k = SMALL_BATCHES[case]
    n = len(weights)
    rng = np.random.default_rng(43)
    classes = np.digitize(np.arange(n), [1, 2, 3, 5, 9, 17, 33, 65])
    first, second = np.triu_indices(k, 1)

    def pairs_by_distance(routes: Array) -> Array:
        apart = np.abs(routes[:, first] - routes[:, second])
        return np.bincount(classes[apart].ravel(), minlength=9)

    differences = []
    with native.Router() as router:
        for seed in random_seeds(10_000, 44):
            router.set_seed(int(seed))
            routes = router.assign(weights, m, k).astype(np.int64)
            t = native.shares(int(seed), weights, k * m, m).astype(np.int64)
            differences.append(pairs_by_distance(routes) - pairs_by_distance(simulated(t, m, k, rng)))
    found = np.array(differences)
    verdict = Verdict()
    for c in range(1, 9):
        if found[:, c].any():
            verdict.add(student_p(found[:, c], 0.0), f"pairs of class {c} apart")
    verdict.check()


def test_the_start_of_a_deal_is_uniform() -> None:
    """Row i of a block holds the target of load 1 with probability 1 / M, over seeds near and far (exact).

    Loads (2, 1), k = 1, one block: the order is AAB or BAA. Without the random start one of the three rows
    would never hold B.
    """
    seeds = np.concatenate([np.arange(10_000, dtype=np.uint64), random_seeds(10_000, 51)])
    assert len(blocks(3, 2, 1)) == 1
    routes = assigned([2, 1], 3, 1, seeds)
    verdict = Verdict()
    verdict.add(binomial_p((routes[:, :, 0] == 1).sum(0), len(seeds), 1 / 3), "rows")
    verdict.check()
