"""The random selection of SPEC section 6: a uniform k-subset, independent by row and seed, nested in k."""

from __future__ import annotations

import math
from collections.abc import Sequence

import native
import numpy as np
import pytest
from gof import (
    GAMMA,
    Array,
    Verdict,
    counts_p,
    mean_vector_p,
    over_seeds,
    permutation_codes,
    random_seeds,
    subset_codes,
    uniform_p,
)


def kept(rows: int, c: int, k: int, seeds: Sequence[int] | Array, identity: bool = True) -> Array:
    """The targets kept of c candidates, seeds x rows x k; with identity as piS, ranks are targets."""
    s, t = np.full(rows, c), np.full(c, rows)
    with native.Router(flags=native.SORT_ROWS) as router:
        if identity:
            router.set_permutations(pi_s=np.arange(c))
        # Arcs of full rows start at phase sum of c = 0 (mod c): every row's candidate of rank r is target r.
        return over_seeds(router, seeds, lambda: router.route_degrees(s, t, k))


@pytest.mark.parametrize(("c", "k"), [(2, 1), (5, 1), (5, 4), (6, 3), (7, 2), (9, 4)])
def test_all_subsets_are_equally_likely(c: int, k: int) -> None:
    """Every C(c, k) subset of the ranks is kept with the same probability, in every row (chi-square)."""
    routes = kept(4, c, k, range(15_000))
    verdict = Verdict()
    for row in range(4):
        verdict.add(uniform_p(subset_codes(routes[:, row], c), math.comb(c, k)), f"{k} of {c}, row {row}")
    verdict.check()


def test_subsets_of_targets_are_equally_likely() -> None:
    """The same without fixing piS: the targets kept are a uniform subset of the candidates."""
    routes = kept(3, 6, 3, range(15_000), identity=False)
    verdict = Verdict()
    for row in range(3):
        verdict.add(uniform_p(subset_codes(routes[:, row], 6), 20), f"row {row}")
    verdict.check()


def test_rows_are_independent() -> None:
    """The subsets of two rows are jointly uniform, over seeds and along the rows of one seed (399 df)."""
    verdict = Verdict()
    codes = np.stack([subset_codes(r, 6) for r in kept(70, 6, 3, range(8_000))])
    for a, b in [(0, 1), (0, 2), (1, 2), (0, 64), (5, 69), (31, 32), (63, 64)]:
        verdict.add(uniform_p(codes[:, a] * 20 + codes[:, b], 400), f"rows {a} and {b}")
    for seed in (0, 1, 2**63):
        rows = subset_codes(kept(100_001, 6, 3, [seed])[0], 6)
        verdict.add(uniform_p(rows, 20), f"all rows of seed {seed}")
        for lag in (1, 2, 3, 64, 4096):
            # Disjoint pairs (i, i + lag), independent by the law.
            i = np.arange(len(rows) - lag)
            i = i[i // lag % 2 == 0]
            verdict.add(uniform_p(rows[i] * 20 + rows[i + lag], 400), f"seed {seed}, rows at distance {lag}")
    verdict.check()


def test_neighbouring_seeds_are_independent() -> None:
    """A row's subset under s, and its and the next rows' under s + 1 or s +- GAMMA, are jointly uniform."""
    seeds = random_seeds(8_000, 21)
    here = kept(3, 6, 3, seeds)
    verdict = Verdict()
    for name, others in {
        "s + 1": seeds + np.uint64(1),
        "s ^ 2^32": seeds ^ np.uint64(1 << 32),
        "s + GAMMA": seeds + np.uint64(GAMMA),
        "s - GAMMA": seeds - np.uint64(GAMMA),
    }.items():
        there = kept(3, 6, 3, others)
        for row in range(3):
            joint = subset_codes(here[:, 1], 6) * 20 + subset_codes(there[:, row], 6)
            verdict.add(uniform_p(joint, 400), f"{name}: row 1 and row {row}")
    verdict.check()


def test_selection_is_independent_of_the_permutations() -> None:
    """The ranks kept (6 subsets) and the phases (24 orders of piS, or of piT) are jointly uniform."""
    verdict = Verdict()
    with native.Router() as router:
        found = []
        for seed in range(15_000):
            router.set_seed(seed)
            p = router.get_permutations(4, 4, ("pi_s", "pi_t"))
            phases = p["pi_s"][router.route_degrees(np.full(4, 4), np.full(4, 4), 2)].astype(np.int64)
            found.append((p["pi_s"], p["pi_t"], phases[0], phases[3]))
    pi_s, pi_t, first, last = (np.stack(x).astype(np.int64) for x in zip(*found, strict=True))
    for name, permutation in (("piS", pi_s), ("piT", pi_t)):
        for row, phases in ((0, first), (3, last)):
            joint = permutation_codes(permutation) * 6 + subset_codes(phases, 4)
            verdict.add(uniform_p(joint, 144), f"{name} and row {row}")
    verdict.check()


@pytest.mark.parametrize(("c", "k"), [(64, 5), (65, 32), (200, 7), (1000, 990)])
def test_inclusion_of_many_candidates(c: int, k: int) -> None:
    """Each rank is kept with probability k/c, two ranks with k(k-1)/(c(c-1)).

    The counts' covariance over draws is k(c-k)/(c(c-1)) times the centring matrix, so their Mahalanobis norm
    is chi-square with c - 1 df; the first and the last rank kept have P(first = r) = C(c-1-r, k-1) / C(c, k).
    """
    rows = 20_000 if c < 1000 else 1_500
    verdict = Verdict()
    for seed in (0, 7):
        routes = kept(rows, c, k, [seed])[0]
        counts = np.bincount(routes.ravel(), minlength=c)
        covariance = k * (c - k) / (c * (c - 1)) * (np.eye(c) - 1 / c)
        verdict.add(mean_vector_p(counts, rows, np.full(c, k / c), covariance), f"{k} of {c}, ranks")
        law = np.array([math.comb(c - 1 - r, k - 1) / math.comb(c, k) for r in range(c)])
        verdict.add(counts_p(np.bincount(routes[:, 0], minlength=c), law), f"{k} of {c}, first rank")
        last = c - 1 - routes[:, -1]
        verdict.add(counts_p(np.bincount(last, minlength=c), law), f"{k} of {c}, last rank")
    verdict.check()


def test_random_candidates_are_thinned_uniformly() -> None:
    """Where rows differ in their number c of candidates, the first rank kept follows the law for that c.

    Degrees are mixed, so that c varies; candidates in phase order come from the same router with k = N.
    """
    rng = np.random.default_rng(3)
    m, n, k = 400, 40, 4
    s, t = rng.integers(4, n + 1, m), rng.integers(50, m + 1, n)
    observed: dict[int, list[int]] = {}
    for seed in range(60):
        with native.Router(seed) as router:
            offered, row_kept = router.route_degrees(s, t, n), router.route_degrees(s, t, k)
        for row, short in zip(offered, row_kept, strict=True):
            c = int((row >= 0).sum())
            if c > k:
                observed.setdefault(c, []).append(int(np.flatnonzero(row == short[0])[0]))
    verdict = Verdict()
    assert sum(len(x) >= 200 for x in observed.values()) > 8
    for c, ranks in observed.items():
        law = np.array([math.comb(c - 1 - r, k - 1) / math.comb(c, k) for r in range(c)])
        verdict.add(counts_p(np.bincount(ranks, minlength=c), law), f"{c} candidates")
    verdict.check()


def test_nested_in_k() -> None:
    """The set kept for k contains the set kept for every smaller k (always)."""
    rng = np.random.default_rng(4)
    m, n = 60, 33
    s, t = rng.integers(0, n + 1, m), rng.integers(0, m + 1, n)
    for seed in range(20):
        with native.Router(seed) as router:
            before: list[set[int]] = [set() for _ in range(m)]
            for k in range(n + 1):
                now = [set(row[row >= 0].tolist()) for row in router.route_degrees(s, t, k)]
                assert all(a <= b for a, b in zip(before, now, strict=True))
                before = now


def test_draws_of_growing_k_are_uniform() -> None:
    """The rank that k + 1 adds to k is uniform among the others: a uniform drawing order (119 df)."""
    steps = [kept(2, 5, k, range(10_000)) for k in range(1, 6)]
    verdict = Verdict()
    for row in range(2):
        sums = [np.zeros(10_000, np.int64)] + [x[:, row].sum(1).astype(np.int64) for x in steps]
        order = np.diff(np.stack(sums, 1), axis=1)
        verdict.add(uniform_p(permutation_codes(order), 120), f"row {row}")
    verdict.check()


def test_first_keeps_the_lowest_targets() -> None:
    """SELECT_FIRST: given all the candidates, the k lowest targets are kept; no word is drawn (always)."""
    rng = np.random.default_rng(8)
    for seed in range(10):
        m, n = (int(x) for x in rng.integers(1, 90, 2))
        s, t = rng.integers(0, n + 1, m), rng.integers(0, m + 1, n)
        with native.Router(seed, selection=native.SELECT_FIRST) as router:
            everything = router.route_degrees(s, t, n)
            for k in (0, 1, 2, n // 2, n):
                for row, full in zip(router.route_degrees(s, t, k), everything, strict=True):
                    assert set(row[row >= 0]) == set(sorted(full[full >= 0])[:k])
