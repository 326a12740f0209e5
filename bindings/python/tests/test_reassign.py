"""Routes that stay: the vectors of SPEC section 11, the forms of previous routes, names, limits, errors."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pytest
from vectors import cases

import phaserouter as pr

RULES = ("spread", "local")
RACKS = ["a", "b", "c"] * 4
BEFORE = pr.assign(300, [2] * 12, 2, groups=RACKS, seed=1)


def test_vectors() -> None:
    seen = 0
    for case in cases("reassign.txt", "reassign"):
        k, n, m = case.int("k"), case.int("n_targets"), case.int("n_sources")
        rows = case.int("previous_rows")
        previous = np.array(case.list("previous"), np.uint32).astype(np.int32).reshape(rows, k)
        call: dict[str, Any] = {"n_sources": m}
        if "max_moves" in case:
            call["max_moves"] = case.int("max_moves")
        if "rule" in case:
            # Labels that are numbers become groups in their order: those that no target has are left out.
            call["groups"] = case.list("group_of")
            call["rule"] = RULES[case.int("rule")]
            if call["rule"] == "local":
                call["groups_per_row"] = case.int("groups_per_row")
            if len(set(case.list("group_of"))) != case.int("n_groups"):
                continue
        router = pr.Router(case.int("seed"), sort_rows=bool(case.int("sort_rows")))
        weights = np.array(case.list("weights"), np.uint64)
        if "error" in case:
            with pytest.raises(pr.PhaseRouterError):
                router.reassign(previous, weights, **call)
            continue
        found = router.reassign(previous, weights, **call)
        expected = np.array(case.list("routes"), np.uint32).astype(np.int32).reshape(m, k)
        assert np.array_equal(found.routes.targets, expected), case.name
        moves = np.array(case.list("moves"), np.int64).reshape(-1, 4)
        assert [list(move) for move in found.moves.tolist()] == moves.tolist()
        for name in ("moves_left", "bound", "filled", "rows_mended"):
            assert getattr(found, name) == case.int(name)
        assert found.routes.n_targets == n
        seen += 1
    assert seen > 140


def test_forms_of_previous_routes() -> None:
    weights, call = [2] * 11 + [0, 3], {"groups": [*RACKS, "c"], "seed": 4}
    expected = pr.reassign(BEFORE, weights, **call)  # type: ignore[arg-type]
    table = BEFORE.targets
    for previous in (
        table,
        table.tolist(),
        table.astype(np.int64),
        np.asfortranarray(table),
        table.astype(float),
    ):
        found = pr.reassign(previous, weights, **call)  # type: ignore[arg-type]
        assert found.routes == expected.routes
        assert np.array_equal(found.moves, expected.moves)
    out = np.empty_like(table)
    assert pr.reassign(table, weights, out=out, **call).routes.targets is out  # type: ignore[arg-type]
    assert len(expected.moves) == expected.bound > 0
    assert not expected.moves.flags.writeable
    assert repr(expected).startswith(f"Reassigned({expected.bound} moves, 0 left, 0 filled, ")
    assert expected.routes.stats is not None


def test_limits_and_rows() -> None:
    weights, racks = [2] * 11 + [0, 3], [*RACKS, "c"]
    router, now, made = pr.Router(5), BEFORE, 0
    needed = len(router.reassign(BEFORE, weights, groups=racks).moves)
    while True:
        step = router.reassign(now, weights, groups=racks, max_moves=20)
        now, made = step.routes, made + len(step.moves)
        assert len(step.moves) <= 20
        if step.moves_left == 0:
            break
    assert made == needed
    grown = router.reassign(now, weights, groups=racks, n_sources=310)
    assert grown.filled == 20
    assert len(grown.routes) == 310
    assert len(router.reassign(now, weights, groups=racks, n_sources=100).routes) == 100
    assert router.reassign([[-1, -1]] * 4, [1, 1]).filled == 8


def test_names() -> None:
    weights = pd.Series({"x": 2, "y": 1, "z": 1})
    found = pr.reassign([[0, 1], [1, 2]], weights, seed=1)
    assert found.routes.target_names is not None
    assert found.routes.target_names.tolist() == ["x", "y", "z"]
    # Those of the previous routes go on, and more follow.
    more = pr.reassign(
        found.routes.named(sources=["s", "t"]), {"x": 2, "y": 0, "z": 1, "new": 1}, seed=1
    ).routes
    assert more.target_names is not None
    assert more.target_names.tolist() == ["x", "y", "z", "new"]
    assert more.source_names is None
    # Numbers alone say which target is which.
    assert pr.reassign(found.routes, [2, 1, 1], seed=1).routes.target_names is None


def test_names_of_other_targets_are_refused() -> None:
    before = pr.assign(9, {"a": 1, "b": 1, "c": 1}, 1, seed=1)
    for weights, groups, message in (
        ({"a": 1, "c": 1, "d": 1}, None, "weights: target 1 is named 'c', but in previous it is 'b'"),
        ({"b": 1, "a": 1, "c": 1}, None, "weights: target 0 is named 'b', but in previous it is 'a'"),
        ([1, 1, 1], {"a": "r", "b": "s", "d": "t"}, "groups: target 2 is named 'd'"),
    ):
        with pytest.raises(pr.InvalidArgumentError, match=message):
            pr.reassign(before, weights, groups=groups, seed=1)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("previous", "weights", "call", "error", "message"),
    [
        ([[0, 3]], [1, 1, 1], {}, pr.OutOfRangeError, "previous: row 0 has 3 at place 1"),
        ([[0, -2]], [1, 1, 1], {}, pr.OutOfRangeError, "previous: "),
        ([[0, 2**40]], [1, 1, 1], {}, pr.OutOfRangeError, "previous: 1099511627776"),
        ([[0, 1], [2, 2]], [1, 1, 1], {}, pr.InvalidArgumentError, "previous: row 1 has target 2 twice"),
        ([0, 1], [1, 1], {}, pr.SizeMismatchError, "previous: 2 dimensions"),
        ([["a"]], [1, 1], {}, pr.ArgumentTypeError, "previous"),
        ([[0, 1], [0, 0.5]], [1, 1], {}, pr.ArgumentTypeError, "previous: integers"),
        ([[0, 1]], [1, 0], {}, pr.InfeasibleError, "weights"),
        ([[0, 1]], [1, 1], {"max_moves": -1}, pr.OutOfRangeError, "max_moves"),
        ([[0, 1]], [1, 1], {"groups": [1]}, pr.SizeMismatchError, "groups"),
        ([[0, 1]], [1, 1], {"rule": "local"}, pr.InvalidArgumentError, "rule"),
        ([[0, 1]], [1, 1], {"out": np.empty((2, 2), np.int32)}, pr.SizeMismatchError, "out"),
    ],
)
def test_errors(
    previous: list[Any], weights: list[int], call: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        pr.reassign(previous, weights, **call)


def test_output_must_not_be_the_input() -> None:
    table = BEFORE.targets.copy()
    with pytest.raises(pr.InvalidArgumentError, match="overlap"):
        pr.reassign(table, [2] * 12, out=table)
