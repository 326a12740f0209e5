"""Dispatch plans: against stable sorts in NumPy, and against the products that they are for, on one rank and on several."""

from __future__ import annotations

import signal
import threading
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

import phaserouter as pr

Array = npt.NDArray[Any]

PLAN = ("counts", "offsets", "order", "sources", "places")
RANKS = ("route_counts", "counts", "offsets", "sources", "places")


def some_routes(m: int, n: int, k: int, empty: float, seed: int = 1) -> Array:
    rng = np.random.default_rng(seed)
    routes = rng.integers(0, max(n, 1), (m, k), np.int32)
    routes[(rng.random((m, k)) < empty) | (n == 0)] = -1
    return routes


def by_sorting(routes: Array, n: int, multiple: int) -> dict[str, Array]:
    """The arrays of a plan by a stable sort, and the rest by hand."""
    m, k = routes.shape
    flat = routes.ravel()
    counts = np.bincount(flat[flat >= 0], minlength=n)
    offsets = np.concatenate([[0], np.cumsum(-(-counts // multiple) * multiple)])
    sorted_routes = np.argsort(flat, kind="stable")[np.count_nonzero(flat < 0) :]
    order = np.full(offsets[-1], -1)
    places = np.full(m * k, -1)
    for j in range(n):
        mine, sorted_routes = sorted_routes[: counts[j]], sorted_routes[counts[j] :]
        order[offsets[j] : offsets[j] + counts[j]] = mine
        places[mine] = offsets[j] + np.arange(counts[j])
    sources = np.where(order < 0, -1, order // max(k, 1))
    return {
        "counts": counts,
        "offsets": offsets,
        "order": order,
        "sources": sources,
        "places": places.reshape(m, k),
    }


def rank_lists(routes: Array, bounds: Array) -> list[list[int]]:
    """The rows for each rank."""
    return [
        [i for i, row in enumerate(routes) if ((row >= low) & (row < high)).any()]
        for low, high in pairwise(bounds)
    ]


def check_ranks(plan: pr.RankPlan, routes: Array, bounds: Array) -> None:
    lists = rank_lists(routes, bounds)
    assert plan.bounds.tolist() == list(bounds)
    assert plan.counts.tolist() == [len(rows) for rows in lists]
    assert plan.offsets.tolist() == [0, *np.cumsum(plan.counts)]
    assert plan.sources.tolist() == [row for rows in lists for row in rows]
    for rank, (low, high) in enumerate(pairwise(bounds)):
        here = (routes >= low) & (routes < high)
        assert plan.route_counts[rank] == here.sum()
        places = plan.places[here]
        assert np.array_equal(plan.sources[places], np.nonzero(here)[0])
        assert ((plan.offsets[rank] <= places) & (places < plan.offsets[rank + 1])).all()
    assert ((plan.places == -1) == (routes == -1)).all()


SHAPES = [
    (0, 5, 3),
    (4, 5, 0),
    (0, 0, 0),
    (3, 0, 2),
    (1, 1, 1),
    (1, 1, 1000),
    (1000, 1, 1),
    (7, 300, 5),
    (9000, 256, 8),
    (40, 5000, 3),
]


@pytest.mark.parametrize("dtype", [np.int32, np.int64])
@pytest.mark.parametrize("given", [np.int32, np.int64])
@pytest.mark.parametrize("shape", SHAPES)
def test_as_by_sorting(shape: tuple[int, int, int], given: type, dtype: type) -> None:
    m, n, k = shape
    for empty, multiple in ((0.0, 1), (0.3, 1), (0.3, 8)):
        routes = some_routes(m, n, k, empty)
        plan = pr.dispatch_plan(routes.astype(given), n, multiple=multiple, dtype=dtype, num_threads=2)
        expected = by_sorting(routes, n, multiple)
        for name in PLAN:
            found = getattr(plan, name)
            assert found.dtype == dtype
            assert np.array_equal(found, expected[name]), (name, empty, multiple)
        assert (plan.n_sources, plan.n_targets, plan.k, plan.multiple) == (m, n, k, multiple)
        assert plan.total == len(plan.order)
        assert plan.ranks is None
        assert np.array_equal(plan.ends, expected["offsets"][1:])


@pytest.mark.parametrize("dtype", [np.int32, np.int64])
@pytest.mark.parametrize("n_ranks", [1, 3, 8])
def test_rows_of_ranks(n_ranks: int, dtype: type) -> None:
    for m, n, k, empty in (
        (700, 8, 3, 0.2),
        (3, 300, 5, 0.0),
        (500, 64, 8, 0.0),
        (0, 9, 2, 0.0),
        (5, 8, 0, 0.0),
    ):
        routes = some_routes(m, n, k, empty)
        equal = np.arange(n_ranks + 1) * n // n_ranks
        plan = pr.dispatch_plan(routes, n, ranks=n_ranks, dtype=dtype)
        assert plan.ranks is not None
        check_ranks(plan.ranks, routes, equal)
        assert all(getattr(plan.ranks, name).dtype == dtype for name in RANKS)
        uneven = np.sort(np.array([0, n, *[n // 2] * (n_ranks - 1)]))  # all but two have no target
        listed = pr.dispatch_plan(routes, n, ranks=uneven, dtype=dtype)
        assert listed.ranks is not None
        check_ranks(listed.ranks, routes, uneven)


def test_results_do_not_depend_on_threads() -> None:
    routes = some_routes(20000, 300, 8, 0.1)
    plans = [pr.dispatch_plan(routes, 300, ranks=7, multiple=4, num_threads=t) for t in (1, 2, 3, 8)]
    for plan in plans[1:]:
        for name in PLAN:
            assert np.array_equal(getattr(plan, name), getattr(plans[0], name))
        for name in RANKS:
            assert np.array_equal(getattr(plan.ranks, name), getattr(plans[0].ranks, name))


def test_routes_know_their_targets() -> None:
    routes = pr.assign(500, [3, 1, 2, 2], 2, seed=1)
    plan = routes.dispatch(multiple=16, dtype=np.int64, ranks=2)
    again = pr.dispatch_plan(routes.targets, 4, multiple=16, dtype=np.int64, ranks=2)
    for name in PLAN:
        assert np.array_equal(getattr(plan, name), getattr(again, name))
    assert plan.ranks is not None
    assert np.array_equal(plan.counts, routes.column_loads())
    offsets, sources = routes.by_target()
    bare = pr.dispatch_plan(routes)
    assert np.array_equal(bare.offsets, offsets)
    assert np.array_equal(bare.sources, sources)
    assert np.array_equal(pr.dispatch_plan(routes, 4).order, bare.order)
    with pytest.raises(pr.InvalidArgumentError, match="n_targets: 5"):
        pr.dispatch_plan(routes, 5)


def test_a_row_may_hold_a_target_twice() -> None:
    plan = pr.dispatch_plan([[1, 1], [0, 1]], 2, ranks=2)
    assert plan.order.tolist() == [2, 0, 1, 3]
    assert plan.ranks is not None
    assert plan.ranks.sources.tolist() == [1, 0, 1]
    assert plan.ranks.places.tolist() == [[1, 1], [0, 2]]
    assert repr(plan) == "DispatchPlan(4 routes, 2 targets, int32, RankPlan(2 ranks, 3 rows sent))"
    assert repr(pr.dispatch_plan([[0]], 1, multiple=8)).endswith("multiples of 8: 8 places)")


# ---- layouts ----


def test_rows_with_something_between_them_are_read_in_place() -> None:
    wide = np.full((300, 12), 10**6, np.int64)
    wide[:, 2:5] = some_routes(300, 9, 3, 0.1)
    plain = pr.dispatch_plan(np.ascontiguousarray(wide[:, 2:5]), 9)
    for view in (
        wide[:, 2:5],
        np.asfortranarray(wide[:, 2:5]),
        wide[:, 2:5].astype(np.int8),
        wide[:, 2:5].astype(">i4"),
    ):
        assert np.array_equal(pr.dispatch_plan(view, 9).order, plain.order)
    upwards = pr.dispatch_plan(wide[::-1, 2:5], 9)
    assert np.array_equal(upwards.places, pr.dispatch_plan(wide[::-1, 2:5].copy(), 9).places)
    repeated = np.broadcast_to(wide[0, 2:5], (4, 3))
    assert pr.dispatch_plan(repeated, 9).n_sources == 4
    every_other = pr.dispatch_plan(wide[::2, 2:5], 9)
    assert np.array_equal(every_other.order, pr.dispatch_plan(wide[::2, 2:5].copy(), 9).order)
    unaligned = np.zeros(4 * 300 * 3 + 1, np.uint8)[1:].view(np.int32).reshape(300, 3)
    unaligned[:] = wide[:, 2:5]
    assert np.array_equal(pr.dispatch_plan(unaligned, 9).order, plain.order)
    read_only = wide[:, 2:5].astype(np.int32)
    read_only.setflags(write=False)
    assert np.array_equal(pr.dispatch_plan(read_only, 9).order, plain.order)


@pytest.mark.parametrize("dtype", [np.int32, np.int64])
def test_out(dtype: type) -> None:
    routes = some_routes(50, 6, 2, 0.2)
    expected = pr.dispatch_plan(routes, 6, multiple=8, ranks=3)
    room = 100 + 6 * 7
    out = {
        "counts": np.empty(6, dtype),
        "offsets": np.empty(7, dtype),
        "order": np.empty(room, dtype),
        "sources": np.empty(room, dtype),
        "places": np.empty((50, 2), dtype),
        "rank_route_counts": np.empty(3, dtype),
        "rank_counts": np.empty(3, dtype),
        "rank_offsets": np.empty(4, dtype),
        "rank_sources": np.empty(100, dtype),
        "rank_places": np.empty((50, 2), dtype),
    }
    plan = pr.dispatch_plan(routes, 6, multiple=8, ranks=3, dtype=dtype, out=out)
    assert plan.ranks is not None
    assert expected.ranks is not None
    for name in PLAN:
        assert np.shares_memory(getattr(plan, name), out[name])
        assert np.array_equal(getattr(plan, name), getattr(expected, name))
    for name in RANKS:
        assert np.shares_memory(getattr(plan.ranks, name), out[f"rank_{name}"])
        assert np.array_equal(getattr(plan.ranks, name), getattr(expected.ranks, name))
    assert (out["order"][plan.total :] == -1).all()
    assert (out["sources"][plan.total :] == -1).all()
    assert (out["rank_sources"][len(plan.ranks.sources) :] == -1).all()
    only = pr.dispatch_plan(routes, 6, multiple=8, dtype=dtype, out={"order": out["order"]})
    assert len(only.sources) == only.total


def test_a_bad_out_is_refused_and_left_alone() -> None:
    routes = some_routes(50, 6, 2, 0.0)
    places, rank_places = np.full((50, 2), -9, np.int32), np.full((50, 2), -9, np.int32)
    kept = {"places": places, "rank_places": rank_places}

    def refuse(problem: type[Exception], match: str, ranks: int | None = 3, **out: object) -> None:
        given: dict[str, Any] = out | (kept if ranks is not None else {"places": places})
        with pytest.raises(problem, match=match):
            pr.dispatch_plan(routes, 6, ranks=ranks, out=given)
        assert (places == -9).all()
        assert (rank_places == -9).all()

    refuse(pr.InvalidArgumentError, "'other' is not one of counts", other=places)
    refuse(
        pr.InvalidArgumentError, "'rank_counts' is not one of", ranks=None, rank_counts=np.empty(3, np.int32)
    )
    refuse(pr.ArgumentTypeError, "counts must be an ndarray of int32", counts=np.empty(6))
    refuse(pr.ArgumentTypeError, "counts must be an ndarray of int32", counts=[0] * 6)
    refuse(pr.SizeMismatchError, r"counts must have the shape \(6,\)", counts=np.empty(5, np.int32))
    refuse(pr.SizeMismatchError, "order must have 1 dimension", order=np.empty((100, 1), np.int32))
    refuse(
        pr.SizeMismatchError, "same length", order=np.empty(100, np.int32), sources=np.empty(101, np.int32)
    )
    refuse(pr.BufferTooSmallError, "order_len is 99", order=np.empty(99, np.int32))
    refuse(pr.BufferTooSmallError, "sources_len is 5", rank_sources=np.empty(5, np.int32))
    refuse(pr.InvalidArgumentError, "C-contiguous", counts=np.empty(12, np.int32)[::2])
    refuse(pr.InvalidArgumentError, "overlaps", counts=places.ravel()[:6])
    refuse(pr.InvalidArgumentError, "overlaps routes", counts=routes.ravel()[:6])
    read_only = np.empty(6, np.int32)
    read_only.setflags(write=False)
    refuse(pr.InvalidArgumentError, "writable", counts=read_only)
    enough = np.full(100, -9, np.int32)
    assert pr.dispatch_plan(routes, 6, ranks=3, out={"rank_sources": enough[:-1]}).ranks is not None


def test_bad_arguments() -> None:
    with pytest.raises(pr.OutOfRangeError, match="row 1 has 3 at place 0, which is neither -1 nor"):
        pr.dispatch_plan([[0, 1], [3, 2]], 3)
    with pytest.raises(pr.OutOfRangeError, match="row 0 has -2 at place 1"):
        pr.dispatch_plan([[0, -2], [3, 2]], 3)
    with pytest.raises(pr.OutOfRangeError, match="row 0 has 4294967296 at place 0"):
        pr.dispatch_plan(np.array([[2**32]]), 3)
    with pytest.raises(pr.OutOfRangeError, match="18446744073709551615 is not the number of a target"):
        pr.dispatch_plan(np.array([[2**64 - 1]], np.uint64), 3)
    with pytest.raises(pr.ArgumentTypeError, match="n_targets: must be given"):
        pr.dispatch_plan([[0]])
    with pytest.raises(pr.SizeMismatchError, match="2 dimensions are expected, not 1"):
        pr.dispatch_plan([0, 1], 3)  # type: ignore[list-item]
    with pytest.raises(pr.ArgumentTypeError, match="integers are expected, not float64"):
        pr.dispatch_plan(np.zeros((2, 2)), 3)
    with pytest.raises(pr.ArgumentTypeError, match="dtype: int32 or int64"):
        pr.dispatch_plan([[0]], 3, dtype=np.uint32)
    for multiple in (0, -1, 2**31):
        with pytest.raises(pr.OutOfRangeError, match="multiple"):
            pr.dispatch_plan([[0]], 3, multiple=multiple)
    with pytest.raises(pr.SizeOverflowError, match="do not fit in INT32"):
        pr.dispatch_plan([[0, 1]], 3, multiple=2**31 - 1, out={"order": np.empty(1, np.int32)})
    for ranks in (0, 4, -1):
        with pytest.raises(pr.OutOfRangeError, match="ranks"):
            pr.dispatch_plan([[0]], 3, ranks=ranks)
    for bounds in ([0, 2], [1, 3], [0, 2, 1, 3]):
        with pytest.raises(pr.InvalidArgumentError, match="bounds must begin with 0"):
            pr.dispatch_plan([[0]], 3, ranks=bounds)
    for bounds in ([0], [0, 1, 2, 3, 3]):
        with pytest.raises(pr.SizeMismatchError, match="from 2 to 4 bounds"):
            pr.dispatch_plan([[0]], 3, ranks=bounds)


def test_no_targets_have_one_rank() -> None:
    plan = pr.dispatch_plan([[-1, -1]], 0, ranks=1)
    assert plan.ranks is not None
    assert plan.ranks.counts.tolist() == [0]
    assert plan.offsets.tolist() == [0]


def test_threads_and_calls_within_calls() -> None:
    """Every thread has memory of its own, and so has a signal's handler that runs during a call."""
    routes = [some_routes(3000, 50, 4, 0.0, seed) for seed in range(4)]
    expected = [pr.dispatch_plan(table, 50).order for table in routes]
    wrong: list[int] = []

    def many(at: int) -> None:
        for _ in range(20):
            if not np.array_equal(pr.dispatch_plan(routes[at], 50).order, expected[at]):
                wrong.append(at)

    threads = [threading.Thread(target=many, args=(at,)) for at in range(4)]
    for thread in threads:
        thread.start()
    inner: list[Array] = []
    before = signal.signal(signal.SIGALRM, lambda *_: inner.append(pr.dispatch_plan(routes[0], 50).order))
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.001, 0.002)
        many(1)
        large = some_routes(400000, 50, 4, 0.0)
        while not inner:
            pr.dispatch_plan(large, 50)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    for thread in threads:
        thread.join()
    assert wrong == []
    assert all(np.array_equal(order, expected[0]) for order in inner)


# ---- what plans are for: experts' products, in integers, so that sums are exact ----

M, N, K, WIDTH = 60, 12, 3, 5


def layer(seed: int = 1) -> tuple[Array, Array, Array, Array, Array]:
    """Tokens, experts' matrices, routes, gate weights, and what the layer gives, by loops."""
    rng = np.random.default_rng(seed)
    x, experts = rng.integers(-9, 9, (M, WIDTH)), rng.integers(-9, 9, (N, WIDTH, WIDTH))
    routes, gates = some_routes(M, N, K, 0.1, seed), rng.integers(1, 9, (M, K))
    y = np.zeros((M, WIDTH), np.int64)
    for i in range(M):
        for c in range(K):
            if routes[i, c] >= 0:
                y[i] += gates[i, c] * (x[i] @ experts[routes[i, c]])
    return x, experts, routes, gates, y


def products(x: Array, plan: pr.DispatchPlan, experts: Array) -> Array:
    """A product for each target, of the rows at its places; those that hold no route are 0."""
    there = np.where(plan.sources[:, np.newaxis] >= 0, x[plan.sources], 0)
    for j in range(plan.n_targets):
        at = slice(plan.offsets[j], plan.ends[j])
        there[at] = there[at] @ experts[j]
    return there


def combined(made: Array, places: Array, gates: Array) -> Array:
    taken: Array = np.where(places[:, :, np.newaxis] >= 0, made[places], 0)
    return np.einsum("ikw,ik->iw", taken, gates)


@pytest.mark.parametrize("multiple", [1, 8])
def test_a_layer(multiple: int) -> None:
    x, experts, routes, gates, y = layer()
    plan = pr.dispatch_plan(routes, N, multiple=multiple)
    assert np.array_equal(combined(products(x, plan, experts), plan.places, gates), y)


def all_to_all(sent: list[Array], splits: Array) -> list[Array]:
    """What each rank receives: splits[s, d] rows from rank s, which lie in its buffer by destination."""
    ends = np.cumsum(splits, axis=1)
    begins = ends - splits
    n_ranks = splits.shape[1]
    return [
        np.concatenate([sent[s][begins[s, d] : ends[s, d]] for s in range(len(sent))]) for d in range(n_ranks)
    ]


@pytest.mark.parametrize("ranks", [4, [0, 1, 1, 7, 12]])
def test_a_layer_on_four_ranks_with_a_copy_for_every_route(ranks: int | list[int]) -> None:
    x, experts, routes, gates, y = layer()
    mine = [slice(rank * M // 4, (rank + 1) * M // 4) for rank in range(4)]
    plans = [pr.dispatch_plan(routes[rows], N, ranks=ranks) for rows in mine]
    counts = np.array([plan.counts for plan in plans])
    splits = pr.exchange_splits(counts, ranks)
    for plan, row in zip(plans, splits, strict=True):
        assert plan.ranks is not None
        assert np.array_equal(row, plan.ranks.route_counts)
    received = all_to_all([x[rows][plan.sources] for rows, plan in zip(mine, plans, strict=True)], splits)
    back = []
    for rank, rows in enumerate(received):
        plan = pr.receive_plan(counts, rank, ranks, multiple=4)
        bounds = plans[0].ranks.bounds if plans[0].ranks is not None else []
        assert plan.n_sources == len(rows)
        assert plan.n_targets == bounds[rank + 1] - bounds[rank]
        made = products(rows, plan, experts[bounds[rank] : bounds[rank + 1]])
        back.append(made[plan.places[:, 0]])
    returned = all_to_all(back, splits.T)
    for rows, plan, made in zip(mine, plans, returned, strict=True):
        assert np.array_equal(combined(made, plan.places, gates[rows]), y[rows])


@pytest.mark.parametrize("ranks", [4, [0, 1, 1, 7, 12]])
def test_a_layer_on_four_ranks_with_rows_sent_once(ranks: int | list[int]) -> None:
    """The receiving rank gets the routes and gates of each row, and sends back the sum of what its targets made."""
    x, experts, routes, gates, y = layer()
    mine = [slice(rank * M // 4, (rank + 1) * M // 4) for rank in range(4)]
    plans = [pr.dispatch_plan(routes[rows], N, ranks=ranks).ranks for rows in mine]
    splits = np.array([plan.counts for plan in plans if plan is not None])
    assert splits.sum() < (routes >= 0).sum()
    sent = [
        np.hstack([x[rows], routes[rows], gates[rows]])[plan.sources]
        for rows, plan in zip(mine, plans, strict=True)
        if plan is not None
    ]
    back = []
    for rank, rows in enumerate(all_to_all(sent, splits)):
        tokens, targets, weights = rows[:, :WIDTH], rows[:, WIDTH : WIDTH + K], rows[:, WIDTH + K :]
        assert plans[0] is not None
        low, high = plans[0].bounds[rank : rank + 2]
        local = np.where((targets >= low) & (targets < high), targets - low, -1)
        plan = pr.dispatch_plan(local, high - low)
        back.append(combined(products(tokens, plan, experts[low:high]), plan.places, weights))
    for rows, plan, made in zip(mine, plans, all_to_all(back, splits.T), strict=True):
        sums = np.zeros((rows.stop - rows.start, WIDTH), np.int64)
        assert plan is not None
        np.add.at(sums, plan.sources, made)
        assert np.array_equal(sums, y[rows])


def test_bad_counts() -> None:
    with pytest.raises(pr.SizeMismatchError, match="counts: 2 dimensions"):
        pr.exchange_splits([1, 2], 1)  # type: ignore[list-item]
    with pytest.raises(pr.ArgumentTypeError, match="counts: integers"):
        pr.exchange_splits(np.zeros((2, 2)), 1)
    with pytest.raises(pr.OutOfRangeError, match="counts: a number of routes is negative"):
        pr.receive_plan([[1, -1]], 0, 1)
    with pytest.raises(pr.OutOfRangeError, match="rank: 2 is not below the number of ranks, 2"):
        pr.receive_plan([[1, 1]], 2, 2)
