"""Right and wrong calls, for mypy alone: it must accept the ones, and refuse those that say that they are to be ignored.

Nothing here runs. A wrong call that mypy accepts is an ignore without use, which ``strict`` refuses.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import coo_array, csr_array, eye_array
from typing_extensions import assert_type

import phaserouter as pr


def right(counts: npt.NDArray[np.int64], table: pd.DataFrame, series: pd.Series[float]) -> None:
    for weights in ([1, 2], (1, 2), range(3), counts, {"a": 1}, series, table):
        pr.assign(4, weights, 1)
    pr.assign(4, [np.int64(1), 2], 1, rows=[0, 1], seed=np.int64(3))
    pr.assignment(4, {"a": 1, "b": 2}, 1)
    for groups in (["a", "b"], (1, 1), counts, {"a": "x", "b": "y"}, series, table, table["rack"]):
        pr.assign(4, [1, 2], 1, groups=groups, rule="local", groups_per_row=1)
    pr.assignment(4, [1, 2], 1, groups=[("hall", 1), ("hall", 2)], rule="spread")
    pr.route([[1, 0], [0, 1]], eye_array(2), 1, selection="first")
    pr.route(table, series, 1, selection="random")
    pr.Router(1, selection="first").sample_loads([1], [1], 1, range(3))
    for upper in (3, np.int64(3), [1, 2], counts, {"a": 1}, series):
        pr.assign_by_scores(table, 1, upper=upper, start=counts)
    pr.assign_by_scores([[0.5, 1], [2, 3]], 1, allowed=eye_array(2), capacity_factor=1.25)
    pr.apportion([1, 2], 3)
    pr.pack_bits([[True, False]])


def results(routes: pr.Routes) -> None:
    assert_type(routes.to_csr(), csr_array[np.bool_, tuple[int, int]])
    assert_type(routes.to_coo(), coo_array[np.bool_, tuple[int, int]])
    assert_type(routes.to_pandas(), pd.DataFrame)
    assert_type(routes[0], npt.NDArray[np.int32])
    assert_type(routes[1:3], pr.Routes)
    assert_type(iter(routes), Iterator[npt.NDArray[np.int32]])
    assert_type(len(routes), int)
    assert_type(routes.named(sources=["a"]), pr.Routes)
    assert_type(routes.group_stats, pr.GroupStats | None)


def scored(router: pr.Router, scores: npt.NDArray[np.float32]) -> None:
    routes = router.assign_by_scores(scores, 1)
    assert_type(routes, pr.ScoredRoutes)
    assert_type(routes.named(sources=["a"]), pr.ScoredRoutes)
    assert_type(routes[1:], pr.Routes)
    assert_type(routes.certificate.prices, npt.NDArray[np.int64])
    assert_type(routes.score_stats.kept, float)
    assert_type(routes.verify(scores), bool)
    router.assign_by_scores(scores, 1, start=routes)


def placed(series: pd.Series[float], column: pd.Series[str], words: npt.NDArray[np.str_]) -> None:
    placement = pr.Placement(8, {"a": 1, "b": 2}, 1, groups=["x", "y"], seed=1)
    for key in ("a", b"a", 5, np.int64(5)):
        assert_type(placement.partition(key), int)
    for keys in (["a"], [b"b"], [3], column, words, range(5), series):
        assert_type(placement.lookup_many(keys), npt.NDArray[np.int32])
    step = placement.rebalance(series, groups=column, max_moves=5)
    assert_type(step, pr.Rebalance)
    assert_type(step.placement, pr.Placement)
    assert_type(pr.Placement.from_json(placement.to_json()).digest, str)


def wrong(router: pr.Router) -> None:
    pr.assign(4, [1.5], 1)  # type: ignore[list-item]
    pr.assign(4, {"a": 1.5}, 1)  # type: ignore[dict-item]
    pr.assign(4, ["a"], 1)  # type: ignore[list-item]
    pr.assign(4, "ab", 1)  # type: ignore[arg-type]
    pr.assign(4.0, [1], 1)  # type: ignore[arg-type]
    pr.assign(4, [1], 1, rows=[1.5])  # type: ignore[list-item]
    pr.assign(4, [1], 1, groups=7)  # type: ignore[arg-type]
    pr.assign(4, [1], 1, groups=["a"], rule="split")  # type: ignore[arg-type]
    pr.assign(4, [1], 1, groups=["a"], rule="local", groups_per_row=1.5)  # type: ignore[arg-type]
    pr.assignment(4, [1.5], 1)  # type: ignore[list-item]
    pr.apportion([1.5], 1)  # type: ignore[list-item]
    pr.shares([1.5], 1, seed=1)  # type: ignore[list-item]
    pr.route([1.5], [1], 1)  # type: ignore[arg-type]
    pr.route([1], [[0.5]], 1)  # type: ignore[arg-type]
    pr.route([1], [1], 1, selection="rand")  # type: ignore[arg-type]
    pr.Router(1, selection="rand")  # type: ignore[arg-type]
    pr.assign_by_scores(["ab"], 1)  # type: ignore[list-item]
    pr.assign_by_scores([[1]], 1.5)  # type: ignore[arg-type]
    pr.assign_by_scores([[1]], 1, weights=[1.5])  # type: ignore[list-item]
    pr.assign_by_scores([[1]], 1, upper=1.5)  # type: ignore[arg-type]
    pr.assign_by_scores([[1]], 1, capacity_factor="1.25")  # type: ignore[arg-type]
    router.assign(4, [1.5], 1)  # type: ignore[list-item]
    router.route([1], [1.5], 1)  # type: ignore[arg-type]
    router.sample_loads([1], [1], 1, [0.5])  # type: ignore[list-item]


def wrongly_placed(placement: pr.Placement) -> None:
    placement.lookup(1.5)  # type: ignore[arg-type]
    placement.partitions(5)  # type: ignore[arg-type]
    placement.rebalance(None)  # type: ignore[arg-type]
    pr.Placement(8, [1], 1, groups=5)  # type: ignore[arg-type]
