"""The other routers: their laws, and gates against plain loops. False alarms at most 1e-5 a test."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import optimize, stats

import phaserouter as pr
from phaserouter import baselines

ALPHA = 1e-5
WEIGHTS = np.array([5, 1, 0, 3, 1])


def pair_law(weights: np.ndarray) -> dict[tuple[int, int], float]:
    """Drawing two one after another without replacement, in proportion to the weights."""
    total = weights.sum()
    return {
        (a, b): weights[a] / total * weights[b] / (total - weights[a])
        for a, b in itertools.permutations(range(len(weights)), 2)
        if weights[a] and weights[b]
    }


def check_pairs(routes: np.ndarray, law: dict[tuple[int, int], float]) -> None:
    seen = dict.fromkeys(law, 0)
    for a, b in routes.tolist():
        seen[a, b] += 1
    expected = np.array(list(law.values())) * len(routes)
    assert stats.chisquare(list(seen.values()), expected).pvalue > ALPHA


@pytest.mark.parametrize("router", [baselines.weighted_hash, baselines.rendezvous])
def test_weighted_routers_draw_in_proportion(router: object) -> None:
    check_pairs(router(20000, WEIGHTS, 2, seed=1), pair_law(WEIGHTS))


def test_weighted_hash_by_redrawing() -> None:
    weights = np.arange(1, 11)
    check_pairs(baselines.weighted_hash(40000, weights, 2, seed=3), pair_law(weights))


@pytest.mark.parametrize("k", [2, 4])
def test_uniform_hash_is_uniform(k: int) -> None:
    routes = baselines.uniform_hash(30000, 5, k, seed=2)
    law = dict.fromkeys(itertools.permutations(range(5), 2), 1 / 20)
    check_pairs(routes[:, :2], law)


@given(st.integers(0, 60), st.integers(1, 30), st.integers(0, 30), st.integers(0, 2**64 - 1))
@settings(max_examples=60, deadline=None)
def test_rows_hold_k_different_targets(m: int, n: int, k: int, seed: int) -> None:
    k = min(k, n)
    weights = np.arange(1, n + 1)
    for routes in (
        baselines.uniform_hash(m, n, k, seed),
        baselines.weighted_hash(m, weights, k, seed),
        baselines.rendezvous(m, weights, k, seed),
    ):
        assert routes.shape == (m, k)
        assert routes.dtype == np.int32
        assert all(len(set(row)) == k for row in routes.tolist())
        assert routes.size == 0 or (routes.min() >= 0 and routes.max() < n)


def test_rendezvous_moves_only_the_sources_of_a_target_that_leaves() -> None:
    before = baselines.rendezvous(3000, [4, 3, 2, 1], 1, seed=5)
    after = baselines.rendezvous(3000, [4, 3, 2, 0], 1, seed=5)
    stays = before != 3
    np.testing.assert_array_equal(before[stays], after[stays])
    assert not np.any(after == 3)


def test_chung_lu_edges_are_independent_and_as_likely_as_asked() -> None:
    m, k = 20000, 2
    routes = baselines.chung_lu(m, WEIGHTS, k, seed=4)
    chance = np.minimum(1, k * WEIGHTS / WEIGHTS.sum())
    loads = np.bincount(routes[routes >= 0], minlength=5)
    tail = np.minimum(stats.binom.cdf(loads, m, chance), stats.binom.sf(loads - 1, m, chance))
    assert tail.min() * 10 > ALPHA
    met = np.zeros((m, 5), bool)
    for i, row in enumerate(routes):
        kept = row[row >= 0]
        assert len(set(kept.tolist())) == len(kept)
        met[i, kept] = True
    both = (met[:, 1] & met[:, 3]).sum()
    p = chance[1] * chance[3]
    assert min(stats.binom.cdf(both, m, p), stats.binom.sf(both - 1, m, p)) * 2 > ALPHA
    assert baselines.chung_lu(5, WEIGHTS, 0, seed=4).shape == (5, 0)


def plain_gate(scores: np.ndarray, k: int, capacities: list[int]) -> list[set[int]]:
    """First choices of all sources, then second ones, each as long as there is room."""
    room = list(capacities)
    rows: list[set[int]] = [set() for _ in scores]
    order = [sorted(range(scores.shape[1]), key=lambda j, row=row: (-row[j], j)) for row in scores]
    for choice in range(k):
        for i in range(len(scores)):
            target = order[i][choice]
            if room[target] > 0:
                room[target] -= 1
                rows[i].add(target)
    return rows


def test_gates_against_plain_loops() -> None:
    rng = np.random.default_rng(6)
    for _ in range(20):
        m, n = int(rng.integers(1, 40)), int(rng.integers(2, 12))
        k = int(rng.integers(0, n + 1))
        scores = rng.integers(0, 6, (m, n)) / 5
        capacities = rng.integers(0, 2 * m * k // n + 2, n)
        found = baselines.top_k_with_capacity(scores, k, capacities)
        assert [set(row[row >= 0].tolist()) for row in found] == plain_gate(scores, k, capacities.tolist())
        filled = found >= 0
        assert np.all(filled[:, 1:] <= filled[:, :-1])
        free = baselines.top_k(scores, k)
        assert [set(row) for row in free.tolist()] == plain_gate(scores, k, [m * k] * n)


def hard_scores(m: int, n: int, spread: float) -> np.ndarray:
    return np.random.default_rng([m, n]).lognormal(sigma=spread, size=(m, n))


@pytest.mark.parametrize(("m", "n", "spread"), [(1, 1, 1), (40, 3, 0.1), (7, 30, 2), (60, 12, 20)])
def test_balanced_scores_are_the_scores_scaled_to_their_sums(m: int, n: int, spread: float) -> None:
    scores, capacities = hard_scores(m, n, spread), np.arange(1, n + 1)
    found = baselines.balanced_scores(scores, capacities, tolerance=1e-9, iterations=100_000)
    np.testing.assert_allclose(found.sum(axis=1), 1, rtol=1e-12)
    np.testing.assert_allclose(found.sum(axis=0), m * capacities / capacities.sum(), rtol=2e-9)
    # Scaled by rows and columns only: ratios of ratios are those of the scores, which makes the matrix unique.
    given, scaled = np.log(scores), np.log(found)
    for logs in (given, scaled):
        logs -= logs[:, :1]
        logs -= logs[:1].copy()
    np.testing.assert_allclose(scaled, given, atol=1e-9 * max(1, np.abs(given).max()))


def test_balanced_scores_are_nearest_in_relative_entropy() -> None:
    scores, sums = np.array([[4.0, 1, 1], [3, 1, 2], [2, 2, 2], [5, 1, 1]]), np.array([1.0, 1, 2])

    def entropy(x: np.ndarray) -> float:
        return float((x * (np.log(x / scores.ravel()) - 1)).sum())

    rows = [{"type": "eq", "fun": lambda x, i=i: x.reshape(4, 3)[i].sum() - 1} for i in range(4)]
    columns = [{"type": "eq", "fun": lambda x, j=j: x.reshape(4, 3)[:, j].sum() - sums[j]} for j in range(2)]
    solved = optimize.minimize(
        entropy, np.full(12, 1 / 3), constraints=rows + columns, bounds=[(1e-9, 1)] * 12, tol=1e-12
    )
    assert solved.success
    found = baselines.balanced_scores(scores, sums, tolerance=1e-12)
    np.testing.assert_allclose(found.ravel(), solved.x, atol=1e-5)


def test_balanced_scores_where_exponentials_overflow() -> None:
    # Every source prefers target 0 by 700 units of logit: scalings exceed all that a float holds.
    scores = np.exp(np.array([[0.0, -700, -350]] * 9) + np.random.default_rng(1).normal(size=(9, 3)))
    found = baselines.balanced_scores(scores, [1, 1, 1])
    np.testing.assert_allclose(found.sum(axis=0), 3, rtol=1e-4)
    assert np.isfinite(found).all()
    # Each target is the only one that some source has a score for, and one source has none at all. The sums leave
    # no choice, and such limits are approached like 1 / rounds.
    found = baselines.balanced_scores([[1, 0], [0, 1], [0, 0]], [2, 1])
    np.testing.assert_allclose(found, [[1, 0], [0, 1], [1, 0]], atol=2e-3)
    # Opposed preferences, each by more than the largest float: the scalings are moved into the exponents.
    tiny = np.finfo(float).tiny
    found = baselines.balanced_scores(
        [[1, tiny, tiny], [1, 1, tiny], [1, 1, 1]], [1, 2, 3], iterations=10_000
    )
    np.testing.assert_allclose(found.sum(axis=0), [0.5, 1, 1.5], rtol=1e-3)


def test_balancing_ends_after_so_many_rounds() -> None:
    scores = hard_scores(30, 5, 3)
    unfinished = baselines.balanced_scores(scores, [1] * 5, iterations=0)
    np.testing.assert_allclose(unfinished.sum(axis=1), 1)
    assert np.abs(unfinished.sum(axis=0) / 6 - 1).max() > 1e-2


def test_sinkhorn_routes() -> None:
    scores, capacities = hard_scores(4000, 6, 0.5) * [3, 1, 1, 1, 1, 1], np.array([1, 1, 1, 0, 1, 1])
    routes = baselines.sinkhorn(scores, 2, capacities)
    assert (routes.shape, routes.dtype) == ((4000, 2), np.int32)
    assert all(len(set(row)) == 2 for row in routes.tolist())
    loads = np.bincount(routes.ravel(), minlength=6)
    assert loads[3] == 0
    greedy = np.bincount(baselines.top_k(scores, 2).ravel(), minlength=6)
    wanted = 8000 * capacities / 5
    assert np.abs(loads - wanted).sum() < np.abs(greedy - wanted).sum() / 10
    # As many targets as have a capacity: all of them.
    assert set(baselines.sinkhorn(scores[:9], 5, capacities).ravel().tolist()) == {0, 1, 2, 4, 5}
    assert baselines.sinkhorn(np.empty((0, 6)), 2, capacities).shape == (0, 2)


def test_seeds_are_kept_apart_and_repeat() -> None:
    for router in (baselines.weighted_hash, baselines.rendezvous, baselines.chung_lu):
        first = router(500, WEIGHTS, 2, seed=1)
        np.testing.assert_array_equal(first, router(500, WEIGHTS, 2, seed=1))
        assert not np.array_equal(first, router(500, WEIGHTS, 2, seed=2))
        assert router(500, WEIGHTS, 2).shape[0] == 500


BAD = {
    "uniform": (
        lambda: baselines.uniform_hash(3, 2, 3),
        pr.InfeasibleError,
        "k: 3 different targets are wanted, but there are 2",
    ),
    "weighted": (lambda: baselines.weighted_hash(3, [1, 0], 2), pr.InfeasibleError, "only|but 1 weights"),
    "sign": (lambda: baselines.rendezvous(3, [1, -1], 1), pr.OutOfRangeError, "weights: finite"),
    "nan": (lambda: baselines.chung_lu(3, [1, np.nan], 1), pr.OutOfRangeError, "weights: finite"),
    "shape": (lambda: baselines.chung_lu(3, [[1]], 1), pr.SizeMismatchError, "weights: 1 dimension"),
    "scores": (lambda: baselines.top_k([1, 2], 1), pr.SizeMismatchError, "scores: shape"),
    "scores type": (lambda: baselines.top_k([["a"]], 1), pr.ArgumentTypeError, "scores: numbers"),
    "scores nan": (lambda: baselines.top_k([[np.nan]], 1), pr.InvalidArgumentError, "scores: NaN"),
    "gate k": (
        lambda: baselines.top_k([[1, 2]], 3),
        pr.InfeasibleError,
        "k: 3 different targets are wanted, but there are 2",
    ),
    "capacities": (
        lambda: baselines.top_k_with_capacity([[1, 2]], 1, [1]),
        pr.SizeMismatchError,
        "capacities: 2 integers",
    ),
    "sinkhorn k": (lambda: baselines.sinkhorn([[1, 2]], 2, [1, 0]), pr.InfeasibleError, "but 1 weights"),
    "sinkhorn shape": (lambda: baselines.sinkhorn([[1, 2]], 1, [1]), pr.SizeMismatchError, "weights: 2"),
    "sinkhorn sign": (lambda: baselines.sinkhorn([[1, -2]], 1, [1, 1]), pr.OutOfRangeError, "scores: finite"),
    "sinkhorn infinite": (
        lambda: baselines.sinkhorn([[1, np.inf]], 1, [1, 1]),
        pr.OutOfRangeError,
        "scores: finite",
    ),
    "sinkhorn zeros": (
        lambda: baselines.balanced_scores([[1, 2]], [0, 0]),
        pr.OutOfRangeError,
        "weights: finite",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_arguments(name: str) -> None:
    call, error, message = BAD[name]
    with pytest.raises(error, match=message):
        call()
