"""Assignment: the rows of assign in every way of asking for them, and the seeded shares that are its loads."""

from __future__ import annotations

import copy
import pickle
import threading
from typing import Any

import array_api_strict
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import phaserouter as pr

WEIGHTS = np.array([5, 0, 3, 1, 1, 7, 2, 4])
WHOLE = pr.assign(500, WEIGHTS, 3, seed=9).targets
ASSIGNMENT = pr.assignment(500, WEIGHTS, 3, seed=9)
LISTED = [5, 99, 5, 0, 499]


def test_what_it_is() -> None:
    a = ASSIGNMENT
    assert (a.n_sources, a.n_targets, a.k, a.seed, len(a)) == (500, 8, 3, 9, 500)
    assert repr(a) == "Assignment(500 sources x 3, 8 targets, seed=9)"
    np.testing.assert_array_equal(a.loads, np.bincount(WHOLE.ravel(), minlength=8))
    np.testing.assert_array_equal(a.loads, pr.shares(WEIGHTS, 1500, 500, seed=9))
    assert a.loads.dtype == np.int64


WAYS: dict[str, tuple[Any, Any]] = {
    "a row": (17, WHOLE[17]),
    "a row of NumPy": (np.uint8(17), WHOLE[17]),
    "a row as an array without dimensions": (np.array(17), WHOLE[17]),
    "begin and end": ((100, 120), WHOLE[100:120]),
    "nothing": ((7, 7), WHOLE[7:7]),
    "range": (range(100, 120), WHOLE[100:120]),
    "range by two": (range(3, 90, 2), WHOLE[3:90:2]),
    "range downwards": (range(90, 3, -7), WHOLE[90:3:-7]),
    "empty range": (range(9, 5), WHOLE[:0]),
    "slice": (slice(-20, None), WHOLE[-20:]),
    "slice by three": (slice(None, None, 3), WHOLE[::3]),
    "list": (LISTED, WHOLE[LISTED]),
    "list of one": ([5], WHOLE[[5]]),
    "list of two": ([5, 99], WHOLE[[5, 99]]),
    "empty list": ([], WHOLE[:0]),
    "array": (np.array(LISTED), WHOLE[LISTED]),
    "array of one": (np.array([5]), WHOLE[[5]]),
    "array of bytes": (np.array(LISTED[:2], np.uint8), WHOLE[LISTED[:2]]),
    "strided array": (np.repeat(LISTED, 2).astype(">u8")[::2], WHOLE[LISTED]),
}


@pytest.mark.parametrize("way", WAYS)
def test_every_way_of_asking_for_rows(way: str) -> None:
    rows, expected = WAYS[way]
    found = ASSIGNMENT.rows(rows)
    np.testing.assert_array_equal(found, expected)
    assert (found.dtype, found.shape) == (np.int32, expected.shape)
    out = np.full(expected.shape, 77, np.int32)
    assert ASSIGNMENT.rows(rows, out=out) is out
    np.testing.assert_array_equal(out, expected)
    if not isinstance(rows, tuple):
        np.testing.assert_array_equal(ASSIGNMENT[rows], expected)
    # The same of a Router: always rows x k.
    routes = pr.assign(500, WEIGHTS, 3, seed=9, rows=rows)
    np.testing.assert_array_equal(routes.targets, expected.reshape(-1, 3))
    assert (routes.seed, routes.n_targets) == (9, 8)


def test_rows_of_a_tensor() -> None:
    for rows in ([5], LISTED):
        np.testing.assert_array_equal(ASSIGNMENT.rows(array_api_strict.asarray(rows)), WHOLE[rows])


def test_single_rows_from_the_end_and_iteration() -> None:
    np.testing.assert_array_equal(ASSIGNMENT[-1], WHOLE[499])
    np.testing.assert_array_equal(ASSIGNMENT[-500], WHOLE[0])
    np.testing.assert_array_equal(np.array(list(ASSIGNMENT)), WHOLE)
    many = pr.assignment(9000, [1, 2, 3], 1, seed=2)
    np.testing.assert_array_equal(np.array(list(many)), pr.assign(9000, [1, 2, 3], 1, seed=2).targets)


BAD: dict[str, tuple[Any, type[pr.PhaseRouterError], str]] = {
    "above": (500, pr.OutOfRangeError, r"rows: 500 is not in \[0, 500\)"),
    "below": (-1, pr.OutOfRangeError, r"rows: -1 is not in \[0, 500\)"),
    "range": ((4, 501), pr.OutOfRangeError, r"rows: \(4, 501\) is not a range of rows"),
    "range object": (range(-3, 4), pr.OutOfRangeError, "rows: -3"),
    "three": ((1, 2, 3), pr.ArgumentTypeError, "rows: a pair"),
    "listed": ([5, 500], pr.OutOfRangeError, "rows: entry 1 is 500"),
    "listed below": ([5, -2], pr.OutOfRangeError, "rows: entry 1 is -2"),
    "listed floats": ([5.0], pr.ArgumentTypeError, "rows: integers are expected, not float64"),
    "mask": (np.ones(500, bool), pr.ArgumentTypeError, "rows: integers are expected, not bool"),
    "matrix": ([[1]], pr.SizeMismatchError, "rows: 1 dimension is expected"),
    "text": ("all", pr.PhaseRouterError, "rows: "),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_rows_are_refused(name: str) -> None:
    rows, error, message = BAD[name]
    for ask in (ASSIGNMENT.rows, lambda rows: pr.assign(500, WEIGHTS, 3, seed=9, rows=rows)):
        with pytest.raises(error, match=message):
            ask(rows)


def test_bad_outputs_and_indices_are_refused() -> None:
    with pytest.raises(pr.SizeMismatchError, match=r"out: shape \(3,\) is expected, not \(1, 3\)"):
        ASSIGNMENT.rows(5, out=np.empty((1, 3), np.int32))
    with pytest.raises(pr.SizeMismatchError, match=r"out: shape \(2, 3\) is expected"):
        ASSIGNMENT.rows([5, 6], out=np.empty((3, 3), np.int32))
    with pytest.raises(pr.ArgumentTypeError, match="not a tuple"):
        ASSIGNMENT[1, 2]
    with pytest.raises(pr.OutOfRangeError, match="rows: -501 is not a row"):
        ASSIGNMENT[-501]
    rows = np.arange(6, dtype=np.uint64)
    with pytest.raises(pr.InvalidArgumentError, match="out: overlaps rows"):
        pr.assignment(9, [1, 1], 2).rows(rows, out=rows.view(np.int32).reshape(6, 2))
    with pytest.raises(pr.InfeasibleError, match="weights"):
        pr.assignment(9, [1, 0], 2)


def test_it_outlives_its_router_and_keeps_its_seed_and_options() -> None:
    router = pr.Router(3, sort_rows=True)
    made = router.assignment(200, WEIGHTS, 3)
    expected = router.assign(200, WEIGHTS, 3).targets
    router.seed = 4
    del router
    np.testing.assert_array_equal(made[:], expected)
    assert made.seed == 3
    assert np.all(np.diff(made[:], axis=1) > 0)


def test_copies_and_pickles() -> None:
    made = pr.Router(3, sort_rows=True).assignment(200, WEIGHTS, 3)
    assert copy.copy(made) is made
    assert copy.deepcopy(made) is made
    again = pickle.loads(pickle.dumps(made))
    assert again is not made
    assert repr(again) == repr(made)
    np.testing.assert_array_equal(again[:], made[:])
    np.testing.assert_array_equal(again.loads, made.loads)
    assert len(pickle.dumps(pr.assignment(2**31 - 1, [1] * 100, 1))) < 2000
    for empty in (pr.assignment(0, [1, 2], 1), pr.assignment(5, [0, 0], 0)):
        assert pickle.loads(pickle.dumps(empty))[:].shape == empty[:].shape


def test_many_threads_ask_at_once() -> None:
    made = pr.Router(1, num_threads=1).assignment(100_000, np.arange(1, 300), 4)
    whole, rng = made[:], np.random.default_rng(2)
    asked = [rng.integers(0, 100_000, 300) for _ in range(6)]
    failures: list[int] = []

    def work(rows: np.ndarray) -> None:
        for _ in range(20):
            row = int(rows[0])
            same = np.array_equal(made.rows(rows), whole[rows]) and np.array_equal(made[row], whole[row])
            if not same or not np.array_equal(made.rows((row, row + 9)), whole[row : row + 9]):
                failures.append(row)

    threads = [threading.Thread(target=work, args=(rows,)) for rows in asked]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures


@given(st.lists(st.integers(0, 50), min_size=1, max_size=30), st.integers(0, 400), st.integers(0, 2**64 - 1))
@settings(deadline=None)
def test_shares_are_rounded_and_even(weights: list[int], total: int, seed: int) -> None:
    if not any(weights):
        weights[0] = 1
    found, exact = pr.shares(weights, total, seed=seed), np.array(weights) * total
    by = sum(weights)
    assert found.sum() == total
    assert np.all((found == exact // by) | (found == -(-exact // by)))
    assert np.all(np.abs(np.cumsum(found) * by - np.cumsum(exact)) < by)


def test_shares_are_fair_over_seeds() -> None:
    """Means over seeds, within five standard errors of what each rounding's chance allows."""
    weights, seeds = [40, 30, 20, 10], 4000
    found = np.array([pr.shares(weights, 7, seed=seed) for seed in range(seeds)])
    exact = np.array([2.8, 2.1, 1.4, 0.7])
    up = exact - np.floor(exact)
    assert np.all(np.abs(found.mean(axis=0) - exact) < 5 * np.sqrt(up * (1 - up) / seeds))
    assert pr.apportion(weights, 7).tolist() == [3, 2, 1, 1]


def test_shares_keep_to_the_cap_and_refuse_what_apportion_does() -> None:
    assert pr.shares([1000, 1, 1], 20, 10, seed=1).tolist() == [10, 5, 5]
    with pytest.raises(pr.InfeasibleError, match="none of their targets may get more than 4"):
        pr.shares([1, 1], 9, 4, seed=1)
    with pytest.raises(pr.OutOfRangeError, match="seed: -1"):
        pr.shares([1, 1], 9, seed=-1)
    with pytest.raises(TypeError, match="seed"):
        pr.shares([1, 1], 9)  # type: ignore[call-arg]


def test_loads_that_are_given_stay() -> None:
    loads = pr.apportion(WEIGHTS, 1500, 500)
    for seed in range(5):
        np.testing.assert_array_equal(pr.assign(500, loads, 3, seed=seed).column_loads(), loads)
