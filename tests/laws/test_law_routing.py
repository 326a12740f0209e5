"""The laws of candidates and loads (DESIGN section 1), over seeds, against their exact distributions."""

from __future__ import annotations

import functools
from collections.abc import Callable

import native
import numpy as np
import pytest
from gof import Array, Verdict, binomial_p, counts_p, mean_vector_p, over_seeds, random_seeds, student_p
from scipy import stats

# (source degrees in [0, N], target degrees in [0, M]) of M sources and N targets: square, rectangular both
# ways, heavy tails, empty and full arcs, sums below and far above a turn of the ring, one source, one target.
SHAPES: dict[str, tuple[list[int], list[int]]] = {
    "6x6": ([2, 3, 1, 4, 2, 3], [3, 1, 2, 5, 2, 2]),
    "5x7 heavy": ([7, 1, 1, 2, 1], [5, 1, 0, 1, 2, 1, 1]),
    "8x4": ([1, 2, 1, 3, 1, 2, 4, 0], [8, 2, 5, 1]),
    "4x9 full rows": ([9, 9, 9, 9], [1, 2, 0, 4, 1, 1, 2, 3, 2]),
    "1x8": ([5], [1, 0, 1, 1, 0, 1, 1, 1]),
    "9x1": ([1, 0, 1, 1, 1, 0, 1, 1, 1], [4]),
    "3x3 one giant": ([3, 1, 1], [1, 3, 1]),
}
SEEDS = 20_000


def candidates(s: list[int], t: list[int], seeds: range, flags: int = 0) -> Array:
    """O over seeds, seeds x M x N of 0 and 1, through phase_router_stage."""
    m, n = len(s), len(t)
    s_bits = native.pack_bits(np.arange(n) < np.array(s)[:, None])
    t_bits = native.pack_bits(np.arange(m) < np.array(t)[:, None])
    with native.Router(flags=flags) as router:
        packed = over_seeds(router, seeds, lambda: router.stage(native.STAGE_O, s_bits, t_bits, m, n))
    return native.unpack_bits(packed.reshape(-1, 1), len(seeds) * m, n).reshape(len(seeds), m, n)


@functools.cache
def candidates_of(shape: str) -> Array:
    return candidates(*SHAPES[shape], range(SEEDS))


def arcs(degrees: list[int], size: int) -> Array:
    """Row i: the phases of arc i on the ring of this size, as 0 and 1 (SPEC section 5)."""
    starts = np.concatenate([[0], np.cumsum(degrees)[:-1]]) % size
    return ((np.arange(size) - starts[:, None]) % size < np.array(degrees)[:, None]).astype(int)


@pytest.mark.parametrize("shape", SHAPES)
def test_first_order(shape: str) -> None:
    """P(O_ij = 1) = s_i t_j / (M N): every cell's count over seeds is binomial (exact)."""
    s, t = SHAPES[shape]
    counts = candidates_of(shape).sum(0)
    verdict = Verdict()
    verdict.add(binomial_p(counts, SEEDS, np.outer(s, t) / (len(s) * len(t))), f"cells of {shape}")
    verdict.check()


def second_moments(s: list[int], t: list[int]) -> Array:
    """P(O_ij = 1 and O_i'j' = 1) as an MN x MN matrix, over uniform independent piS and piT.

    The source side asks that piS(j) lies in arc i and piS(j') in arc i': |arc_i & arc_i'| / N for j = j', and
    (|arc_i| |arc_i'| - |arc_i & arc_i'|) / (N (N-1)) for two different phases; the target side likewise.
    """

    def side(degrees: list[int], size: int) -> tuple[Array, Array]:
        on = arcs(degrees, size)
        meet = on @ on.T
        apart = (np.outer(degrees, degrees) - meet) / (size * max(size - 1, 1))
        return meet / size, apart

    m, n = len(s), len(t)
    s_same, s_apart = side(s, n)
    t_same, t_apart = side(t, m)
    same_i, same_j = np.eye(m)[:, None, :, None], np.eye(n)[None, :, None, :]
    source = same_j * s_same[:, None, :, None] + (1 - same_j) * s_apart[:, None, :, None]
    target = same_i * t_same[None, :, None, :] + (1 - same_i) * t_apart[None, :, None, :]
    return (source * target).reshape(m * n, m * n)


@pytest.mark.parametrize("shape", SHAPES)
def test_second_order(shape: str) -> None:
    """Every two cells are candidates together as often as the arcs say, and the whole of O fits at once.

    The joint counts are binomial (exact); the vector of all cells' counts has the mean of the first-order law
    and the covariance that follows, so its Mahalanobis norm is chi-square with the covariance's rank as df.
    """
    s, t = SHAPES[shape]
    o = candidates_of(shape).reshape(SEEDS, -1).astype(np.int64)
    law = np.clip(second_moments(s, t), 0.0, 1.0)
    mean = np.outer(s, t).ravel() / (len(s) * len(t))
    assert np.allclose(np.diag(law), mean)
    upper = np.triu_indices(len(mean), 1)
    verdict = Verdict()
    verdict.add(binomial_p((o.T @ o)[upper], SEEDS, law[upper]), f"pairs of cells of {shape}")
    verdict.add(mean_vector_p(o.sum(0), SEEDS, mean, law - np.outer(mean, mean)), f"all cells of {shape}")
    verdict.check()


@pytest.mark.parametrize("shape", ["6x6", "8x4", "5x7 heavy"])
def test_first_order_with_row_permutations(shape: str) -> None:
    """With rho and tau on, every cell has the mean density: P(O_ij = 1) = sum(s) sum(t) / (M N)^2."""
    s, t = SHAPES[shape]
    counts = candidates(s, t, range(SEEDS), native.ROW_PERMUTATIONS_ON).sum(0)
    verdict = Verdict()
    verdict.add(binomial_p(counts, SEEDS, sum(s) * sum(t) / (len(s) * len(t)) ** 2), shape)
    verdict.check()


@pytest.mark.parametrize("flags", [0, native.ROW_PERMUTATIONS_ON])
@pytest.mark.parametrize("shape", SHAPES)
def test_routes_are_the_candidates(shape: str, flags: int) -> None:
    """With k = N the routes are O itself, so that the laws of O are those of the routes (no statistics)."""
    s, t = SHAPES[shape]
    m, n = len(s), len(t)
    o = candidates(s, t, range(500), flags)
    with native.Router(flags=flags) as router:
        routes = over_seeds(router, range(500), lambda: router.route_degrees(s, t, n))
        counts = over_seeds(router, range(500), lambda: router.count_candidates(s, t))
        loads = router.sample_loads(s, t, n, range(500))
    listed = np.zeros((500, m, n + 1), np.uint8)
    np.put_along_axis(listed, np.where(routes < 0, n, routes), 1, 2)
    assert np.array_equal(listed[:, :, :n], o)
    assert np.array_equal((routes >= 0).sum(2), counts)
    assert np.array_equal(counts, o.sum(2))
    assert np.array_equal(loads, o.sum(1))


def heavy(rng: np.random.Generator, count: int, limit: int, exponent: float = 1.1) -> Array:
    """Heavy-tailed degrees in [0, limit]."""
    return np.minimum(rng.pareto(exponent, count) * 2, limit).astype(np.uint32)


# M, N, how the degrees are drawn
COLUMN_SHAPES: dict[str, tuple[int, int, Callable[[np.random.Generator, int, int], Array]]] = {
    "60x20 uniform": (60, 20, lambda g, c, top: g.integers(0, top + 1, c)),
    "20x60 uniform": (20, 60, lambda g, c, top: g.integers(0, top + 1, c)),
    "97x31 heavy": (97, 31, heavy),
    "31x97 heavy": (31, 97, heavy),
    "40x40 small": (40, 40, lambda g, c, top: g.integers(1, 5, c)),
}


def degrees_of(shape: str) -> tuple[Array, Array, np.random.Generator]:
    """Source and target degrees of a shape, and the generator that drew them."""
    m, n, draw = COLUMN_SHAPES[shape]
    rng = np.random.default_rng([m, n])
    return draw(rng, m, n).astype(np.int64), draw(rng, n, m).astype(np.int64), rng


def check_hypergeometric(
    verdict: Verdict, counts: Array, total: int, marked: Array, drawn: Array, name: str
) -> None:
    """Each column of counts against its hypergeometric law (chi-square)."""
    support = np.arange(total + 1)
    for column, good, taken in zip(counts.T, marked, drawn, strict=True):
        law = stats.hypergeom.pmf(support, total, int(good), int(taken))
        seen = np.bincount(column.astype(np.int64), minlength=total + 1)
        verdict.add(counts_p(seen, law / law.sum()), name)


@pytest.mark.parametrize("caller_rows", [False, True])
@pytest.mark.parametrize("shape", COLUMN_SHAPES)
def test_column_law(shape: str, caller_rows: bool) -> None:
    """Given piS: c_j ~ Hypergeometric(M, m_j, t_j), m_j the source arcs over phase piS(j), about sum(s)/N.

    piS is the caller's, so that the seeds vary piT alone; with caller_rows, rho and tau are the caller's too
    (rho cannot matter: it moves rows of S, not arcs; target j then has the degree of row tau(j)).
    """
    s, t, rng = degrees_of(shape)
    m, n = len(s), len(t)
    pi_s = rng.permutation(n)
    tau = rng.permutation(n) if caller_rows else np.arange(n)
    rho = rng.permutation(m) if caller_rows else np.arange(m)
    over = arcs(s.tolist(), n).sum(0)[pi_s]
    assert set(over) <= {s.sum() // n, -(-s.sum() // n)}
    with native.Router() as router:
        router.set_permutations(pi_s=pi_s, rho=rho if caller_rows else None, tau=tau if caller_rows else None)
        loads = router.sample_loads(s, t, n, range(10_000))
    verdict = Verdict()
    check_hypergeometric(verdict, loads, m, over, t[tau], shape)
    verdict.check()
    assert np.all(loads <= t[tau]), "a column above its cap"


@pytest.mark.parametrize("shape", COLUMN_SHAPES)
def test_row_law(shape: str) -> None:
    """Given piT: source i has Hypergeometric(N, r_i, s_i) candidates, r_i target arcs over phase piT(i)."""
    s, t, rng = degrees_of(shape)
    m, n = len(s), len(t)
    pi_t = rng.permutation(m)
    over = arcs(t.tolist(), m).sum(0)[pi_t]
    assert set(over) <= {t.sum() // m, -(-t.sum() // m)}
    with native.Router() as router:
        router.set_permutations(pi_t=pi_t)
        counts = over_seeds(router, range(6_000), lambda: router.count_candidates(s, t))
    verdict = Verdict()
    check_hypergeometric(verdict, counts, n, over, s, shape)
    verdict.check()


@pytest.mark.parametrize("shape", COLUMN_SHAPES)
def test_column_law_over_both_permutations(shape: str) -> None:
    """Over all seeds c_j is a mixture: P(m_j = m) is the share of the phases that lie under m source arcs.

    That makes E[c_j] = M * mean(s) t_j / (M N) = sum(s) t_j / (M N), which the mixture's own mean must equal.
    """
    s, t, _ = degrees_of(shape)
    m, n = len(s), len(t)
    over = arcs(s.tolist(), n).sum(0)
    support = np.arange(m + 1)
    with native.Router() as router:
        loads = router.sample_loads(s, t, n, range(10_000))
    verdict = Verdict()
    for j in range(n):
        law = np.mean([stats.hypergeom.pmf(support, m, int(x), int(t[j])) for x in over], 0)
        assert np.isclose((law * support).sum(), s.sum() * t[j] / (m * n)), "the mixture's mean"
        seen = np.bincount(loads[:, j].astype(np.int64), minlength=m + 1)
        verdict.add(counts_p(seen, law / law.sum()), f"{shape}, column {j}")
    verdict.check()


@pytest.mark.parametrize("selection", [native.SELECT_RANDOM, native.SELECT_FIRST])
@pytest.mark.parametrize("flags", [0, native.ROW_PERMUTATIONS_ON, native.SORT_ROWS])
def test_cap_and_fan_out(selection: int, flags: int) -> None:
    """c_j <= t_tau(j); rows keep min(k, c_i) different ones of their candidates, in their order (always)."""
    rng = np.random.default_rng(5)
    for case in range(60):
        m, n = (int(x) for x in rng.integers(1, 50, 2))
        if case % 2:
            s, t = heavy(rng, m, n), heavy(rng, n, m)
        else:
            s, t = rng.integers(0, n + 1, m), rng.integers(0, m + 1, n)
        k = int(rng.integers(0, n + 3))
        with native.Router(int(random_seeds(1, case)[0]), flags, selection) as router:
            routes = router.route_degrees(s, t, k)
            everything = router.route_degrees(s, t, n)
            tau = router.get_permutations(m, n, ("tau",))["tau"]
        assert np.all(native.column_loads(routes, n) <= np.asarray(t)[tau])
        for row, full in zip(routes, everything, strict=True):
            kept, offered = row[row >= 0], full[full >= 0]
            assert len(kept) == min(k, len(offered)) == len(set(kept)) and np.all(row[len(kept) :] == -1)
            assert np.array_equal(kept, [j for j in offered if j in set(kept)]), "not in the order of the row"
            if flags & native.SORT_ROWS:
                assert np.all(np.diff(kept) > 0)
            if selection == native.SELECT_FIRST:
                assert set(kept) == set(sorted(offered)[:k])


def capacities(rng: np.random.Generator, m: int, n: int, total: int, kind: str) -> Array:
    """Target degrees, 0..m, with this sum: equal, random, or with giants at the limit m."""
    weights: Array
    if kind == "equal":
        weights = np.ones(n, np.uint64)
    elif kind == "random":
        weights = rng.integers(1, 100, n).astype(np.uint64)
    else:
        weights = (1 + rng.pareto(0.5, n) * 10).clip(max=1e9).astype(np.uint64)
    return native.apportion(weights, total, m)


@pytest.mark.parametrize("kind", ["equal", "random", "giants"])
def test_exactness(kind: str) -> None:
    """All s_i = N and sum(t) = k M: every row exactly k different targets, every column exactly t_j (always).

    More generally sum(t) = k M + r gives every row k or k + 1 candidates, k + 1 to r rows of them.
    """
    rng = np.random.default_rng(len(kind))
    for case in range(80):
        m, n = (int(x) for x in rng.integers(1, 120, 2))
        if case % 8 == 0:
            m, n = ((1, n), (m, 1))[case // 8 % 2]
        k = int(rng.integers(0, n + 1)) if case % 5 else (1, n)[case % 2]
        t = capacities(rng, m, n, k * m, kind)
        with native.Router(int(random_seeds(1, 100 + case)[0])) as router:
            routes = router.route_degrees(np.full(m, n), t, k)
            assert np.array_equal(router.count_candidates(np.full(m, n), t), np.full(m, k))
            assert routes.min(initial=0) >= 0
            assert np.all(np.diff(np.sort(routes, 1), axis=1) > 0), "a target twice in a row"
            assert np.array_equal(native.column_loads(routes, n), t)
            rest = int(rng.integers(0, m)) if k < n else 0
            t = capacities(rng, m, n, k * m + rest, kind)
            counts = router.count_candidates(np.full(m, n), t)
            assert np.array_equal(np.sort(counts), np.sort([k + 1] * rest + [k] * (m - rest)))
            assert np.array_equal(router.sample_loads(np.full(m, n), t, n, [case])[0], t)


def test_exactness_of_scattered_rows() -> None:
    """With exact capacities over full rows, each row's phase is uniform over seeds (chi-square)."""
    m, t = 8, [3, 8, 1, 2, 5, 5]
    k = sum(t) // m
    assert sum(t) == k * m
    ring = arcs(t, m)  # row 0 sees the targets over phase piT(0)
    seen: dict[tuple[int, ...], list[int]] = {}
    for phase in range(m):
        seen.setdefault(tuple(np.flatnonzero(ring[:, phase])), []).append(phase)
    sets = list(seen)
    with native.Router(flags=native.SORT_ROWS) as router:
        routes = over_seeds(router, range(8_000), lambda: router.route_degrees(np.full(m, len(t)), t, k))
    verdict = Verdict()
    law = np.array([len(seen[x]) for x in sets]) / m
    for row in range(m):
        codes = [sets.index(tuple(x)) for x in routes[:, row].tolist()]
        verdict.add(counts_p(np.bincount(codes, minlength=len(sets)), law), f"row {row}")
    assert len(sets) > 3
    verdict.check()


@pytest.mark.parametrize("selection", [native.SELECT_RANDOM, native.SELECT_FIRST])
@pytest.mark.parametrize("flags", [0, native.ROW_PERMUTATIONS_ON])
def test_sampled_loads_are_the_loads_of_routing(selection: int, flags: int) -> None:
    """sample_loads(seeds)[q] = column loads of the routes under seeds[q], whatever the router's seed."""
    rng = np.random.default_rng(6)
    for case in range(12):
        m, n = (int(x) for x in rng.integers(1, 300, 2))
        s = heavy(rng, m, n) if case % 2 else rng.integers(0, n + 1, m)
        t = heavy(rng, n, m) if case % 3 else rng.integers(0, m + 1, n)
        seeds = random_seeds(20, case)
        for k in (0, 1, 3, n):
            with native.Router(case, flags, selection) as router:
                if case % 4 == 0:
                    pi_t = rng.permutation(m) if case % 8 else None
                    router.set_permutations(pi_s=rng.permutation(n), pi_t=pi_t)
                sampled = router.sample_loads(s, t, k, seeds)
                assert router.get_options().seed == case
                for seed, loads in zip(seeds, sampled, strict=True):
                    router.set_seed(int(seed))
                    assert np.array_equal(loads, native.column_loads(router.route_degrees(s, t, k), n))


def test_mean_density_of_a_larger_routing() -> None:
    """Total candidates over seeds: mean sum(s) sum(t) / (M N), spread from the column law (Student's t)."""
    s, t, _ = degrees_of("97x31 heavy")
    with native.Router() as router:
        totals = router.sample_loads(s, t, len(t), random_seeds(4_000, 9)).sum(1)
    verdict = Verdict()
    verdict.add(student_p(totals, float(s.sum()) * float(t.sum()) / (len(s) * len(t))), "total")
    verdict.check()
