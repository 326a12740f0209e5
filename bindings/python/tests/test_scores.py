"""The assignment by scores: the best there is, held against solvers and brute force; its certificate and its result."""

from __future__ import annotations

import copy
import itertools
import math
import pickle
import threading
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import scipy.optimize
from hypothesis import given, settings
from hypothesis import strategies as st

import phaserouter as pr
from phaserouter import _score_call
from phaserouter._certificate import Certificate
from phaserouter._scores import exponent_of

RNG = np.random.default_rng(5)
# Some targets suit most sources.
SCORES = (RNG.normal(size=(600, 12)) + RNG.normal(size=12)).astype(np.float32)
ROUTES = pr.assign_by_scores(SCORES, 3, seed=2)
FORBIDDEN = -(2**31)


def in_fixed_point(scores: np.ndarray, exponent: int) -> list[list[int]]:
    """By fractions, which round halves to even."""
    factor = Fraction(2) ** exponent
    return [[round(Fraction(float(x)) * factor) for x in row] for row in scores]


# ---------------------------------------------------------------------------------------------------------
# The optimum
# ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(4))
def test_as_good_as_scipys_linear_sum_assignment(seed: int) -> None:
    """For k = 1 a target is as many columns as its load is."""
    rng = np.random.default_rng(seed)
    scores = rng.normal(size=(60, 7)).astype(np.float32) + rng.normal(size=7).astype(np.float32)
    loads = pr.shares([5, 4, 3, 2, 2, 1, 1], 60, 60, seed=seed)
    routes = pr.assign_by_scores(scores, 1, loads=loads)
    np.testing.assert_array_equal(routes.column_loads(), loads)
    q = np.array(in_fixed_point(scores, routes.certificate.exponent))
    columns = np.repeat(np.arange(7), loads)
    rows, chosen = scipy.optimize.linear_sum_assignment(q[:, columns], maximize=True)
    assert routes.score_stats.total == q[rows, columns[chosen]].sum()


@pytest.mark.parametrize("seed", range(6))
def test_as_good_as_a_linear_program(seed: int) -> None:
    """The matrix of the constraints is totally unimodular: what HiGHS finds for fractions is the best for integers."""
    rng = np.random.default_rng(100 + seed)
    m, n, k = 40, 9, 3
    scores = rng.integers(-50, 50, (m, n))
    allowed = rng.random((m, n)) < 0.6
    upper = rng.integers(8, 20, n)
    lower = rng.integers(0, 6, n)
    routes = pr.assign_by_scores(scores, k, allowed=allowed, lower=lower, upper=upper)
    rows, columns = np.kron(np.eye(m), np.ones(n)), np.kron(np.ones(m), np.eye(n))
    limits = np.concatenate([np.full(m, k), upper, -lower])
    one = scipy.optimize.linprog(
        -np.ones(m * n),
        np.vstack([rows, columns, -columns]),
        limits,
        bounds=[(0, x) for x in allowed.ravel()],
    )
    two = scipy.optimize.linprog(
        -scores.ravel(),
        np.vstack([rows, columns, -columns]),
        limits,
        np.ones((1, m * n)),
        [round(-one.fun)],
        bounds=[(0, x) for x in allowed.ravel()],
    )
    assert routes.score_stats.routes == round(-one.fun)
    assert routes.score_stats.total == round(-two.fun)
    assert routes.verify(scores, allowed=allowed)


def selections(cells: np.ndarray, k: int) -> Iterator[np.ndarray]:
    """All sets of allowed pairs with at most k in a row."""
    m, n = cells.shape
    rows = []
    for i in range(m):
        free = np.flatnonzero(cells[i])
        rows.append([list(c) for size in range(k + 1) for c in itertools.combinations(free, size)])
    for choice in itertools.product(*rows):
        held = np.zeros((m, n), bool)
        for i, targets in enumerate(choice):
            held[i, targets] = True
        yield held


@st.composite
def problems(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, int]:
    m, n, k = draw(st.integers(1, 3)), draw(st.integers(1, 4)), draw(st.integers(1, 3))
    numbers = st.integers(-3, 3)
    scores = np.array(draw(st.lists(numbers, min_size=m * n, max_size=m * n))).reshape(m, n)
    cells = np.array(draw(st.lists(st.booleans(), min_size=m * n, max_size=m * n))).reshape(m, n)
    upper = np.array(draw(st.lists(st.integers(0, m), min_size=n, max_size=n)))
    lower = np.array([draw(st.integers(0, int(min(u, 1)))) for u in upper])
    return scores, cells, lower, upper, k


@given(problems(), st.booleans())
@settings(max_examples=150, deadline=None)
def test_best_of_all_selections(problem: tuple[Any, ...], masked: bool) -> None:
    scores, cells, lower, upper, k = problem
    found = [
        (int(held.sum()), int(scores[held].sum()))
        for held in selections(cells, k)
        if np.all((lower <= held.sum(0)) & (held.sum(0) <= upper))
    ]
    given_scores = scores if masked else np.where(cells, scores, FORBIDDEN)
    allowed = cells if masked else None
    if not found:
        with pytest.raises(pr.InfeasibleError, match="lower: infeasible"):
            pr.assign_by_scores(given_scores, k, lower=lower, upper=upper, allowed=allowed, seed=1)
        return
    routes = pr.assign_by_scores(given_scores, k, lower=lower, upper=upper, allowed=allowed, seed=1)
    assert (routes.score_stats.routes, routes.score_stats.total) == max(found)
    assert routes.verify(given_scores, allowed=allowed)


# ---------------------------------------------------------------------------------------------------------
# The certificate
# ---------------------------------------------------------------------------------------------------------


def bound(routes: pr.ScoredRoutes, scores: np.ndarray, cells: np.ndarray | None = None) -> tuple[int, int]:
    """The most routes, and the largest total of as many, that the certificate proves, by plain loops (SPEC 9.2)."""
    proof, k = routes.certificate, routes.k
    q = in_fixed_point(np.where(np.isfinite(scores), scores, 0), proof.exponent)
    most = sum(int(u) for u, full in zip(proof.upper, proof.full) if full)
    total = proof.lambda_ * routes.score_stats.routes
    for p, low, high in zip(proof.prices.tolist(), proof.lower.tolist(), proof.upper.tolist()):
        total += p * (high if p > 0 else low)
    for i, row in enumerate(q):
        free = [j for j in range(len(row)) if cells is None or cells[i, j]]
        most += min(k, sum(not proof.full[j] for j in free))
        margins = sorted((max(0, row[j] - int(proof.prices[j]) - proof.lambda_) for j in free), reverse=True)
        total += sum(margins[:k])
    return most, total


WAYS: dict[str, dict[str, Any]] = {
    "equal": {},
    "weights": {"weights": np.arange(1, 13)},
    "loads": {"loads": [150] * 12},
    "upper": {"upper": 200},
    "lower": {"lower": 140},
    "lower and upper": {"lower": 100, "upper": np.arange(12) * 20 + 150},
    "capacity factor": {"capacity_factor": 1.25},
    "all": {"capacity_factor": 1.1, "weights": np.arange(1, 13), "lower": [3] * 12},
    "too little room": {"upper": 80},
}


@pytest.mark.parametrize("masked", [False, True])
@pytest.mark.parametrize("way", WAYS)
def test_the_certificate_proves_it(way: str, masked: bool) -> None:
    cells = np.random.default_rng(3).random(SCORES.shape) < 0.3 if masked else None
    if masked and way in ("lower", "lower and upper"):
        pytest.skip("infeasible")
    routes = pr.assign_by_scores(SCORES, 3, seed=1, allowed=cells, **WAYS[way])
    q = in_fixed_point(SCORES, routes.certificate.exponent)
    held = [(i, j) for i, row in enumerate(routes.targets.tolist()) for j in row if j >= 0]
    assert bound(routes, SCORES, cells) == (len(held), sum(q[i][j] for i, j in held))
    assert len(set(held)) == len(held) == routes.score_stats.routes
    assert cells is None or all(cells[pair] for pair in held)
    loads = np.bincount([j for _, j in held], minlength=12)
    assert np.all((routes.certificate.lower <= loads) & (loads <= routes.certificate.upper))
    assert routes.verify(SCORES, allowed=cells)


def test_the_certificate_is_checked_by_five_lines() -> None:
    """As the README has them."""
    scores, routes = SCORES, ROUTES
    proof = routes.certificate
    q = np.rint(np.ldexp(scores.astype(np.float64), proof.exponent)).astype(np.int64)
    best_of_rows = np.sort(q - proof.prices, axis=1)[:, -3:].sum()
    bound = (proof.upper * proof.prices).sum() + best_of_rows
    assert np.take_along_axis(q, routes.targets, axis=1).sum() == bound


def changed(proof: Certificate, **values: Any) -> Certificate:  # noqa: ANN401
    return Certificate(**{**vars(proof), **values})


def test_what_is_wrong_is_not_verified() -> None:
    def with_targets(targets: np.ndarray) -> pr.ScoredRoutes:
        return pr.ScoredRoutes(
            targets.astype(np.int32), 12, 2, certificate=ROUTES.certificate, score_stats=ROUTES.score_stats
        )

    assert ROUTES.verify(SCORES)
    exchanged = ROUTES.targets.copy()
    exchanged[[0, 300]] = exchanged[[300, 0]]
    assert not with_targets(exchanged).verify(SCORES), "the same loads, another total"
    for row, cells in ((0, [0, 0, 1]), (5, [12, 1, 2]), (5, [-2, 1, 2]), (9, [-1, 1, 2]), (9, [1, 2, -1])):
        wrong = ROUTES.targets.copy()
        wrong[row] = cells
        assert not with_targets(wrong).verify(SCORES), cells
    better = SCORES.copy()
    better[7, :] = better[7, ::-1]
    assert not ROUTES.verify(better)
    forbidden = np.ones(SCORES.shape, bool)
    forbidden[4, ROUTES.targets[4, 0]] = False
    assert not ROUTES.verify(SCORES, allowed=forbidden)
    proof = ROUTES.certificate
    for values in (
        {"prices": proof.prices + (np.arange(12) == 3)},
        {"lambda_": proof.lambda_ + 2**31},
        {"full": np.arange(12) < 3, "upper": proof.upper - 1},
        {"exponent": proof.exponent + 1},
        {"upper": proof.upper - (np.arange(12) == 3)},
        {"lower": proof.lower + 151},
    ):
        made = pr.ScoredRoutes(
            ROUTES.targets, 12, 2, certificate=changed(proof, **values), score_stats=ROUTES.score_stats
        )
        assert not made.verify(SCORES), values
    with pytest.raises(pr.SizeMismatchError, match=r"scores: shape \(600, 12\) is expected, not \(599, 12\)"):
        ROUTES.verify(SCORES[1:])


def test_rows_that_are_none_are_not_verified() -> None:
    """Their loads and total are those of the right ones."""
    equal = np.zeros((4, 2), np.int32)
    routes = pr.assign_by_scores(equal, 2, seed=1)
    assert routes.verify(equal)
    routes.targets[:] = [[0, 0], [0, 0], [1, 1], [1, 1]]
    assert not routes.verify(equal), "a target twice in a row"
    one = pr.assign_by_scores(equal, 1, seed=1)
    cells = np.ones((4, 2), bool)
    cells[0, one.targets[0, 0]] = False
    assert not one.verify(equal, allowed=cells), "a pair that is not allowed"
    one.targets[0] = -1
    assert not one.verify(equal), "a route less, of a score of 0"
    short = pr.assign_by_scores(SCORES, 3, upper=80, seed=1)
    assert short.verify(SCORES)
    row = int(np.flatnonzero(short.counts == 1)[0])
    short.targets[row] = short.targets[row, ::-1]
    assert not short.verify(SCORES), "-1 before a target"


# ---------------------------------------------------------------------------------------------------------
# Loads
# ---------------------------------------------------------------------------------------------------------


def test_loads_are_what_was_asked_for() -> None:
    weights = np.arange(1, 13)
    by_weights = pr.assign_by_scores(SCORES, 3, weights=weights, seed=9)
    shares = pr.shares(weights, 1800, 600, seed=9)
    np.testing.assert_array_equal(by_weights.column_loads(), shares)
    np.testing.assert_array_equal(by_weights.certificate.upper, shares)
    assert not by_weights.certificate.lower.any()
    assert pr.assign_by_scores(SCORES, 3, loads=shares, seed=9) == by_weights
    assert ROUTES.column_loads().tolist() == [150] * 12
    assert np.all(pr.assign_by_scores(SCORES, 3, upper=170).column_loads() <= 170)
    lower = pr.assign_by_scores(SCORES, 3, lower=90).column_loads()
    assert lower.min() == 90
    assert lower.sum() == 1800
    each = np.arange(12) + 150
    assert np.all(pr.assign_by_scores(SCORES, 3, upper=each).column_loads() <= each)
    assert pr.assign_by_scores(SCORES, 3, upper=10**12).certificate.upper.tolist() == [600] * 12
    free = pr.assign_by_scores(SCORES, 3, upper=600)
    np.testing.assert_array_equal(np.sort(free.targets), np.sort(np.argsort(-SCORES, 1)[:, :3]))
    assert free.score_stats.kept == 1


@given(
    st.lists(st.integers(0, 9), min_size=1, max_size=8),
    st.integers(1, 40),
    st.integers(1, 4),
    st.sampled_from([1, 1.0, 1.1, 1.25, 1.5, 2, 7.3]),
)
@settings(max_examples=150, deadline=None)
def test_a_capacity_factor_is_of_the_exact_share(weights: list[int], m: int, k: int, factor: float) -> None:
    if sum(weight > 0 for weight in weights) < k:
        return
    # What is above m goes to the others, one after another.
    shares = [Fraction(0)] * len(weights)
    left = {j for j, weight in enumerate(weights) if weight}
    routes = m * k
    while left:
        total = sum(weights[j] for j in left)
        heavy = max(left, key=lambda j: weights[j])
        if Fraction(routes * weights[heavy], total) <= m:
            shares = [Fraction(routes * w, total) if j in left else shares[j] for j, w in enumerate(weights)]
            break
        shares[heavy] = Fraction(m)
        routes -= m
        left.remove(heavy)
    exact = Fraction(str(factor))
    expected = [min(m, math.ceil(exact * share)) for share in shares]
    found = pr.assign_by_scores(
        np.zeros((m, len(weights)), np.int32), k, weights=weights, capacity_factor=factor
    )
    assert found.certificate.upper.tolist() == expected
    assert found.score_stats.rows_short == 0


def test_a_capacity_factor_is_the_decimal_that_was_written() -> None:
    """1.1 as a float is above 11/10: of a share of 10 that would be 12."""
    scores = np.zeros((100, 10), np.int32)
    assert pr.assign_by_scores(scores, 1, capacity_factor=1.1).certificate.upper.tolist() == [11] * 10
    assert pr.assign_by_scores(scores, 1, capacity_factor=1.101).certificate.upper.tolist() == [12] * 10


def test_statistics_say_what_was_kept() -> None:
    scores = np.exp(SCORES)
    routes = pr.assign_by_scores(scores, 3, seed=2)
    found = routes.score_stats
    kept = np.take_along_axis(scores.astype(float), routes.targets, 1)
    ordered = np.sort(scores.astype(float), axis=1)[:, -3:]
    assert found.score == pytest.approx(kept.sum(), rel=1e-6)
    assert found.top_score == pytest.approx(ordered.sum(), rel=1e-6)
    assert found.kept == pytest.approx(kept.sum() / ordered.sum(), rel=1e-6)
    assert found.routes_below_top == (kept < ordered[:, :1]).sum() > 100
    assert (found.routes, found.rows_short, found.gap) == (1800, 0, 0)
    assert found.total == found.dual < found.top_total
    assert found.passes > 0
    assert found.threads >= 1
    assert found.total_ms >= found.search_ms
    assert set(found.to_dict()) == set(vars(found))
    assert routes.stats is not None
    assert (routes.stats.active_routes, routes.stats.rows_short) == (1800, 0)
    assert math.isnan(pr.assign_by_scores(-scores, 3).score_stats.kept)
    short = pr.assign_by_scores(scores, 3, upper=80).score_stats
    assert (short.routes, short.rows_short > 0) == (960, True)


# ---------------------------------------------------------------------------------------------------------
# Starting prices, seeds, threads
# ---------------------------------------------------------------------------------------------------------


def test_starting_prices_change_nothing_but_the_work() -> None:
    before = pr.assign_by_scores(RNG.permutation(SCORES), 3, seed=7)
    for start in (
        before,
        before.certificate,
        before.certificate.prices,
        before.certificate.prices.tolist(),
        np.zeros(12, np.int32),
        RNG.integers(-(2**62), 2**62, 12),
        np.full(12, 2**63 - 1),
    ):
        assert pr.assign_by_scores(SCORES, 3, seed=2, start=start) == ROUTES
    with pytest.raises(pr.ArgumentTypeError, match="start: integers are expected, in units of fixed point"):
        pr.assign_by_scores(SCORES, 3, start=[0.5] * 12)
    with pytest.raises(pr.SizeMismatchError, match="start: 12 prices are expected, one a target, not"):
        pr.assign_by_scores(SCORES, 3, start=[1, 2])


@pytest.mark.parametrize("factor", [0.1, 1, 2, 3.7, 17, 2.0**100])
@pytest.mark.parametrize("masked", [False, True])
def test_prices_of_an_earlier_result_are_taken_in_units_of_the_scores(
    factor: float, masked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A single large score changes the exponent. Prices that then do not fit would cost more time than they save."""
    started: list[np.ndarray] = []
    make = _score_call._prices

    def watched(*arguments: Any) -> np.ndarray:  # noqa: ANN401
        started.append(make(*arguments))
        return started[-1]

    monkeypatch.setattr(_score_call, "_prices", watched)
    scores = SCORES.copy()
    scores[0] *= np.float32(factor)
    scores[0, 3] *= -1
    if masked:
        scores[:, 5] = -np.inf
    for start in (ROUTES, ROUTES.certificate):
        found = pr.assign_by_scores(scores[:1], 1, upper=1, start=start).certificate
        assert exponent_of(scores[:1]) == found.exponent
        prices = started.pop() / 2.0**found.exponent
        expected = ROUTES.certificate.prices / 2.0**ROUTES.certificate.exponent
        np.testing.assert_allclose(prices, expected, atol=2.0**-found.exponent)
    own = ROUTES.certificate.prices
    pr.assign_by_scores(scores[:1], 1, upper=1, start=own)
    np.testing.assert_array_equal(started.pop(), own)


def test_a_tolerance_is_kept_and_verified() -> None:
    near = pr.assign_by_scores(SCORES, 3, seed=2, tolerance=0.05)
    np.testing.assert_array_equal(near.column_loads(), ROUTES.column_loads())
    assert 0 < near.score_stats.gap <= 0.05
    assert near.verify(SCORES, tolerance=0.05)
    assert not near.verify(SCORES)
    assert not near.verify(SCORES, tolerance=near.score_stats.gap * 0.999)
    assert near.verify(SCORES, tolerance=near.score_stats.gap * 1.001)
    # By hand, from the definition.
    q = np.array(in_fixed_point(SCORES, near.certificate.exponent))
    margins = np.sort(q - near.certificate.prices, axis=1)[:, -3:].sum()
    most = margins + near.certificate.prices @ near.column_loads().astype(np.int64)
    total = np.take_along_axis(q, near.targets.astype(np.int64), 1).sum()
    assert 0 < most - total <= 0.05 * 2.0**near.certificate.exponent * 1800
    assert (near.score_stats.total, near.score_stats.dual) == (total, most)


def test_a_tolerance_of_nothing_is_none() -> None:
    for tolerance in (0, 0.0, -0.0, np.float32(0), 1e-300):
        assert pr.assign_by_scores(SCORES, 3, seed=2, tolerance=tolerance) == ROUTES
    masked = np.where(RNG.random(SCORES.shape) < 0.05, SCORES, -np.inf)
    assert pr.assign_by_scores(masked, 3, seed=2, tolerance=0.5) == pr.assign_by_scores(masked, 3, seed=2)


@pytest.mark.parametrize("tolerance", [-1e-9, math.nan, math.inf, -math.inf, "much", None, 10**400])
def test_a_tolerance_that_is_none_is_refused(tolerance: float) -> None:
    with pytest.raises(pr.OutOfRangeError, match="tolerance: a finite number"):
        pr.assign_by_scores(SCORES, 3, tolerance=tolerance)
    with pytest.raises(pr.OutOfRangeError, match="tolerance: a finite number"):
        ROUTES.verify(SCORES, tolerance=tolerance)


def test_ties_fall_as_the_seed_decides() -> None:
    scores = np.ones((50, 5), np.float32)
    found = [pr.assign_by_scores(scores, 2, seed=seed) for seed in (1, 1, 2)]
    assert found[0] == found[1]
    assert found[0] != found[2]
    assert found[0].seed == 1
    drawn = pr.assign_by_scores(scores, 2)
    assert drawn == pr.assign_by_scores(scores, 2, seed=drawn.seed)


def test_rows_are_in_order() -> None:
    found = np.take_along_axis(SCORES, ROUTES.targets, 1)
    assert np.all(np.diff(found, axis=1) <= 0)
    by_index = pr.assign_by_scores(SCORES, 3, seed=2, sort_rows=True)
    np.testing.assert_array_equal(by_index.targets, np.sort(ROUTES.targets, 1))


def test_one_router_and_many_threads() -> None:
    shared, failures = pr.Router(2), []

    def work(own: pr.Router) -> None:
        for _ in range(10):
            if own.assign_by_scores(SCORES, 3) != ROUTES:
                failures.append(own)

    routers = [shared, shared, pr.Router(2, num_threads=1), pr.Router(2, num_threads=2)]
    threads = [threading.Thread(target=work, args=(router,)) for router in routers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures


def test_calls_of_different_kinds_on_one_router() -> None:
    router = pr.Router(2)
    for _ in range(2):
        assert router.assign_by_scores(SCORES, 3) == ROUTES
        assert router.assign(30, [1, 2, 3], 2) == pr.assign(30, [1, 2, 3], 2, seed=2)
    router.seed = 3
    assert router.assign_by_scores(SCORES, 3).seed == 3


# ---------------------------------------------------------------------------------------------------------
# The result
# ---------------------------------------------------------------------------------------------------------


def same_proof(a: pr.ScoredRoutes, b: pr.ScoredRoutes) -> bool:
    for name, value in vars(a.certificate).items():
        np.testing.assert_array_equal(value, getattr(b.certificate, name))
    return a == b and a.score_stats == b.score_stats and a.seed == b.seed


def test_copies_pickles_and_files_keep_the_proof(tmp_path: Path) -> None:
    named = ROUTES.named(targets=list("abcdefghijkl"))
    assert type(named) is pr.ScoredRoutes
    path = tmp_path / "r.npz"
    named.save(path)
    for twin in (
        copy.copy(named),
        copy.deepcopy(named),
        pickle.loads(pickle.dumps(named)),
        pr.Routes.load(path),
        pr.ScoredRoutes.load(path),
    ):
        assert isinstance(twin, pr.ScoredRoutes)
        assert same_proof(twin, named)
        assert twin.target_names.tolist() == list("abcdefghijkl")
        assert twin.stats == named.stats
        assert twin.verify(SCORES)
    pr.assign(3, [1, 1], 1).save(path)
    with pytest.raises(pr.InvalidArgumentError, match=r"r\.npz holds routes without a certificate"):
        pr.ScoredRoutes.load(path)


def test_a_broken_archive_is_refused(tmp_path: Path) -> None:
    ROUTES.save(tmp_path / "r.npz")
    with np.load(tmp_path / "r.npz") as archive:
        arrays = dict(archive)
    for name, value in (("prices", np.zeros(3)), ("certificate", np.array("{}")), ("upper", np.array("x"))):
        np.savez(tmp_path / "broken.npz", **{**arrays, name: value})
        with pytest.raises(pr.InvalidArgumentError, match="does not hold routes"):
            pr.Routes.load(tmp_path / "broken.npz")


def test_it_is_routes() -> None:
    assert isinstance(ROUTES, pr.Routes)
    assert type(ROUTES[:10]) is pr.Routes
    assert ROUTES[:10].column_loads().sum() == 30
    assert repr(ROUTES).startswith(
        "ScoredRoutes(600 sources x 3, 12 targets, 1800 routes, 100.0% full, seed=2, "
    )
    assert repr(ROUTES).endswith("% of the score of top-k)")
    assert "top-k" in ROUTES._repr_html_()
    negative = pr.assign_by_scores(-np.ones((4, 2)), 1, seed=1)
    assert repr(negative) == "ScoredRoutes(4 sources x 1, 2 targets, 4 routes, 100.0% full, seed=1)"
    offsets, sources = ROUTES.by_target()
    assert np.diff(offsets).tolist() == [150] * 12
    assert len(sources) == 1800


@pytest.mark.parametrize("shape", [(0, 5), (4, 0), (0, 0)])
@pytest.mark.parametrize("dtype", [np.float32, np.float64, np.int32, np.int64])
def test_nothing_to_assign(shape: tuple[int, int], dtype: type) -> None:
    scores = np.zeros(shape, dtype)
    routes = pr.assign_by_scores(scores, 0, seed=1)
    assert routes.targets.shape == (shape[0], 0)
    assert routes.verify(scores)
    full = pr.assign_by_scores(scores, 2, upper=0, seed=1)
    assert full.targets.shape == (shape[0], 2)
    assert (full.targets == -1).all()
    assert full.verify(scores)
    assert full.score_stats.rows_short == shape[0]
    assert full.certificate.prices.shape == (shape[1],)
    bits = np.ones(shape, bool)
    assert pr.assign_by_scores(scores, 2, upper=0, allowed=bits, seed=1) == full
    assert len(pr.assign_by_scores(scores, 2, upper=0, out=np.empty((shape[0], 2), np.int32))) == shape[0]


def test_k_of_0_and_k_above_the_targets() -> None:
    none = pr.assign_by_scores(SCORES, 0)
    assert none.targets.shape == (600, 0)
    assert none.verify(SCORES)
    all_of_them = pr.assign_by_scores(SCORES[:, :2], 4, upper=600, seed=1)
    np.testing.assert_array_equal(np.sort(all_of_them.targets, 1), [[-1, -1, 0, 1]] * 600)
    assert all_of_them.verify(SCORES[:, :2])
