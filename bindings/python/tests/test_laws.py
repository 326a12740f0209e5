"""The laws against SciPy, exact enumeration and the library's own sampling.

Sampling tests are deterministic. The probability that a correct library with another random stream would fail one of
them is at most 1e-5 a test (Bonferroni over its checks).
"""

from __future__ import annotations

import itertools
from math import comb

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats as scipy_stats

import phaserouter as pr
from phaserouter import stats

ALPHA = 1e-5
RNG = np.random.default_rng(5)
SHAPES = {
    "60x20": (RNG.integers(0, 21, 60), RNG.integers(0, 61, 20)),
    "20x60": (RNG.integers(0, 61, 20), RNG.integers(0, 21, 60)),
    "40x40 small": (RNG.integers(1, 5, 40), RNG.integers(1, 5, 40)),
    "even": (np.full(30, 6), np.full(15, 10)),
    "31x97 heavy": (
        np.minimum(RNG.pareto(1.1, 31) * 4, 97).astype(int),
        np.minimum(RNG.pareto(1.1, 97) * 2, 31).astype(int),
    ),
}


def mixture(population: int, ring: int, mass: int, drawn: int) -> np.ndarray:
    """P(x) for x = 0..population from binomial coefficients, phase by phase: docs/theory.md."""
    starts = mass // ring
    law = np.zeros(population + 1)
    for phase in range(ring):
        marked = starts + (phase < mass % ring)
        for x in range(max(0, drawn + marked - population), min(drawn, marked) + 1):
            law[x] += comb(marked, x) * comb(population - marked, drawn - x) / comb(population, drawn) / ring
    return law


@pytest.mark.parametrize("shape", SHAPES)
def test_law_is_the_mixture_of_the_documentation(shape: str) -> None:
    s, t = SHAPES[shape]
    m, n = len(s), len(t)
    for law, population, ring, mass, drawn in (
        (stats.column_load_law(s, t), m, n, int(s.sum()), t),
        (stats.row_candidate_law(s, t), n, m, int(t.sum()), s),
    ):
        assert len(law) == len(drawn)
        expected = np.array([mixture(population, ring, mass, int(d)) for d in drawn])
        support = np.arange(population + 1)
        np.testing.assert_allclose(law.pmf(support[:, None]).T, expected, atol=1e-12)
        np.testing.assert_allclose(law.cdf(support[:, None]).T, expected.cumsum(1), atol=1e-12)
        np.testing.assert_allclose(law.sf(support[:, None]).T, 1 - expected.cumsum(1), atol=1e-12)
        mean = (expected * support).sum(1)
        np.testing.assert_allclose(law.mean(), mean, atol=1e-9)
        other = s if drawn is t else t
        np.testing.assert_allclose(law.mean(), other.sum() * drawn / (m * n))
        np.testing.assert_allclose(law.var(), (expected * support**2).sum(1) - mean**2, atol=1e-8)
        np.testing.assert_allclose(law.std() ** 2, law.var(), atol=1e-12)
        for k in (0, 1, 3, population + 2):
            np.testing.assert_allclose(
                law.expected_min(k), (expected * np.minimum(support, k)).sum(1), atol=1e-9
            )
        for q in (0.0, 0.01, 0.5, 0.95, 0.999):
            smallest = (expected.cumsum(1) < q - 1e-12).sum(1)
            np.testing.assert_array_equal(law.ppf(q), smallest)
        largest = [int(np.flatnonzero(row > 0).max()) for row in expected]
        np.testing.assert_array_equal(law.ppf(1.0), largest)
        np.testing.assert_array_equal(law.percentile(95), law.ppf(0.95))


def test_without_a_remainder_the_law_is_scipys_hypergeometric() -> None:
    law = stats.column_load_law(*SHAPES["even"])
    expected = scipy_stats.hypergeom(30, 30 * 6 // 15, 10)
    support = np.arange(31)
    np.testing.assert_allclose(law.pmf(support[:, None])[:, 3], expected.pmf(support), atol=1e-13)
    assert law.var()[0] == pytest.approx(expected.var())
    assert law.ppf(0.99)[0] == expected.ppf(0.99)
    # Below Poisson, as docs/theory.md says.
    assert law.var()[0] < law.mean()[0]


@given(st.lists(st.integers(0, 30), min_size=1, max_size=30), st.data())
@settings(max_examples=60, deadline=None)
def test_quantiles_and_tails_agree(t: list[int], data: st.DataObject) -> None:
    n = len(t)
    s = data.draw(st.lists(st.integers(0, n), min_size=30, max_size=30))
    q = data.draw(st.floats(0, 1))
    law = stats.column_load_law(s, t)
    x = law.ppf(q)
    assert np.all(law.cdf(x) >= q - 1e-12)
    below = np.where(x > 0, law.cdf(x - 1), 0)
    assert np.all((below < q + 1e-12) | (x == 0))
    assert np.all(x <= np.minimum(t, 30))


@pytest.mark.parametrize("shape", SHAPES)
def test_sampled_column_loads_follow_their_law(shape: str) -> None:
    s, t = SHAPES[shape]
    number = 6000
    loads = stats.sample_many(s, t, len(t), number, seed_base=0)
    law = stats.column_load_law(s, t)
    p_values = []
    for j in range(len(t)):
        expected = law.pmf(np.arange(len(s) + 1)[:, None])[:, j] * number
        seen = np.bincount(loads[:, j], minlength=len(s) + 1).astype(float)
        assert np.all(seen[expected < 1e-9] == 0), "an impossible load"
        cells = pooled(seen, expected)
        if len(cells) > 1:
            chi2 = ((cells[:, 0] - cells[:, 1]) ** 2 / cells[:, 1]).sum()
            p_values.append(scipy_stats.chi2.sf(chi2, len(cells) - 1))
    assert min(p_values) * len(p_values) > ALPHA


def pooled(seen: np.ndarray, expected: np.ndarray) -> np.ndarray:
    """Neighbouring cells together until each expects at least 10."""
    cells = [[0.0, 0.0]]
    for x, e in zip(seen, expected):
        if cells[-1][1] >= 10:
            cells.append([0.0, 0.0])
        cells[-1][0] += x
        cells[-1][1] += e
    if len(cells) > 1 and cells[-1][1] < 10:
        x, e = cells.pop()
        cells[-1] = [cells[-1][0] + x, cells[-1][1] + e]
    return np.array(cells)


@pytest.mark.parametrize("shape", SHAPES)
def test_monte_carlo_agrees_with_the_laws(shape: str) -> None:
    """Mean and variance of every column, and the fill after the cut, within what chance allows."""
    s, t = SHAPES[shape]
    number, k = 4000, 3
    free = stats.monte_carlo_stats(s, t, len(t), number, seed_base=7)
    law = stats.column_load_law(s, t)
    z = (free["mean_load"] - law.mean()) / np.maximum(law.std() / np.sqrt(number), 1e-300)
    moving = law.std() > 0
    assert np.all(free["mean_load"][~moving] == law.mean()[~moving])
    assert np.abs(z[moving]).max() < scipy_stats.norm.isf(ALPHA / 2 / moving.sum())
    loads = free["raw_samples"].astype(float)
    fourth = ((loads - loads.mean(0)) ** 4).mean(0)
    error = np.sqrt(np.maximum(fourth - law.var() ** 2, 0) / number)
    assert np.all(np.abs(free["std_load"] ** 2 - law.var())[moving] < 7 * error[moving] + 1e-9)
    assert free["edge_density"] == pytest.approx(free["expected_density"], rel=0.05)
    cut = stats.monte_carlo_stats(s, t, k, number, seed_base=7)
    fills = cut["raw_samples"].sum(1) / (len(s) * k)
    assert (
        abs(fills.mean() - stats.expected_fill(s, t, k))
        < 6 * max(fills.std(), 1e-9) / np.sqrt(number) + 1e-12
    )
    assert np.all(cut["raw_samples"] <= free["raw_samples"]), "the cut at k added a route"
    for q in (50, 95):
        sampled = np.percentile(loads, q, axis=0, method="inverted_cdf")
        np.testing.assert_array_less(law.ppf(max(0, q / 100 - 0.05)) - 1, sampled)
        np.testing.assert_array_less(sampled - 1, law.ppf(min(1, q / 100 + 0.05)))


def test_row_law_over_seeds() -> None:
    s, t = SHAPES["60x20"]
    number = 3000
    router = pr.Router(0)
    counts = np.empty((number, len(s)))
    for seed in range(number):
        router.seed = seed
        counts[seed] = router.count_candidates(s, t)
    law = stats.row_candidate_law(s, t)
    moving = law.std() > 0
    z = (counts.mean(0) - law.mean())[moving] / (law.std()[moving] / np.sqrt(number))
    assert np.abs(z).max() < scipy_stats.norm.isf(ALPHA / 2 / moving.sum())
    assert np.all(counts[:, ~moving] == law.mean()[~moving])
    # How often a row has fewer than three candidates: binomial.
    short = (counts < 3).sum(0)
    p = law.cdf(2)
    tail = np.minimum(scipy_stats.binom.cdf(short, number, p), scipy_stats.binom.sf(short - 1, number, p))
    assert tail.min() * 2 * len(s) > ALPHA


def test_expected_fill_by_enumeration() -> None:
    """Every pair of permutations of a tiny routing, through the library."""
    s, t, k = [2, 1, 3], [2, 1, 3], 2
    router = pr.Router(0)
    kept, loads = [], []
    for pi_s, pi_t in itertools.product(itertools.permutations(range(3)), repeat=2):
        router.set_permutations(pi_s=list(pi_s), pi_t=list(pi_t))
        kept.append(router.route(s, t, k).counts.sum())
        loads.append(router.route(s, t, 3).column_loads())
    assert stats.expected_fill(s, t, k) == pytest.approx(np.mean(kept) / 6)
    law = stats.column_load_law(s, t)
    np.testing.assert_allclose(law.mean(), np.mean(loads, 0))
    np.testing.assert_allclose(law.var(), np.var(loads, 0))
    for capacity in range(4):
        np.testing.assert_allclose(
            stats.overflow_chance(s, t, capacity), (np.array(loads) > capacity).mean(0)
        )
    np.testing.assert_allclose(stats.overflow_chance(s, t, [2, 0, 1]), (np.array(loads) > [2, 0, 1]).mean(0))


@pytest.mark.parametrize(
    ("m", "n", "k", "p"),
    [(1024, 1024, 32, 0.99), (4096, 64, 2, 0.5), (100, 1000, 7, 0.999), (10, 10, 10, 0.9), (8, 5, 0, 0.9)],
)
def test_degrees_for_fill_are_enough_and_the_smallest(m: int, n: int, k: int, p: float) -> None:
    found = stats.degrees_for_fill(m, n, k, p)

    def chance(s: int, t: int) -> float:
        r, rest = divmod(n * t, m)
        parts = [(1 - rest / m, r), (rest / m, r + 1)]
        return sum(float(p * scipy_stats.hypergeom.sf(k - 1, n, marked, s)) for p, marked in parts if p)

    s, t = found.source_degree, int(found.target_degree)
    assert found.probability == pytest.approx(chance(s, t))
    assert found.probability >= p
    assert t == -(-s * m // n)
    if s > 0:
        assert chance(s - 1, -(-(s - 1) * m // n)) < p
    assert found.expected_candidates == pytest.approx(s * n * t / (m * n))


def test_degrees_for_fill_of_given_targets() -> None:
    t = np.arange(1, 101) * 4
    found = stats.degrees_for_fill(800, 100, 4, 0.9, target_degrees=t)
    loads = stats.sample_many(np.full(800, found.source_degree), t, 100, 1)
    assert loads.shape == (1, 100)
    law = stats.row_candidate_law(np.full(800, found.source_degree), t)
    assert law.sf(3)[0] == pytest.approx(found.probability)
    assert law.sf(3)[0] >= 0.9
    assert stats.row_candidate_law(np.full(800, found.source_degree - 1), t).sf(3)[0] < 0.9
    assert found.target_degree == pytest.approx(t.mean())


BAD = {
    "k": (
        lambda: stats.degrees_for_fill(10, 10, 11),
        pr.OutOfRangeError,
        "k: no source degree gives a row 11",
    ),
    "k of given": (
        lambda: stats.degrees_for_fill(10, 2, 2, target_degrees=[1, 1]),
        pr.OutOfRangeError,
        "k: no source degree",
    ),
    "nobody": (lambda: stats.degrees_for_fill(0, 5, 1), pr.OutOfRangeError, "k"),
    "nothing": (lambda: stats.degrees_for_fill(5, 0, 1), pr.OutOfRangeError, "k"),
    "probability": (lambda: stats.degrees_for_fill(10, 10, 1, 1.5), pr.OutOfRangeError, "probability: 1.5"),
    "given": (
        lambda: stats.degrees_for_fill(10, 3, 1, target_degrees=[1, 1]),
        pr.InvalidArgumentError,
        "target_degrees: 3 entries",
    ),
    "q": (lambda: stats.column_load_law([1], [1]).ppf(2), pr.OutOfRangeError, "q: 2"),
    "x": (
        lambda: stats.column_load_law([1, 1], [1, 1]).cdf([0, 1, 2]),
        pr.InvalidArgumentError,
        "x: its last dimension",
    ),
    "degree": (
        lambda: stats.column_load_law(np.array([5], np.uint32), [1]),
        pr.OutOfRangeError,
        "sources: entry 0 is 5",
    ),
    "capacities": (lambda: stats.overflow_chance([1], [1], [[1]]), pr.InvalidArgumentError, "capacities"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_arguments(name: str) -> None:
    call, error, message = BAD[name]
    with pytest.raises(error, match=message):
        call()


def test_laws_of_nothing() -> None:
    for s, t in (([], []), ([0, 0], []), ([], [0, 0])):
        for law in (stats.column_load_law(s, t), stats.row_candidate_law(s, t)):
            assert law.mean().tolist() == law.var().tolist() == [0.0] * len(law)
            assert law.ppf(0.9).tolist() == [0] * len(law)
        assert stats.expected_fill(s, t, 2) == 0
