"""The assignment in groups: labels of every kind, the promises in NumPy and by the oracle, objects, names, errors."""

from __future__ import annotations

import copy
import os
import pickle
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import array_api_strict
import numpy as np
import numpy.typing as npt
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from vectors import ROOT

import phaserouter as pr
from phaserouter._inputs import RowsLike

sys.path.insert(0, str(ROOT / "tests" / "oracle"))

import groups as oracle

WEIGHTS = [4, 16, 9, 7, 5, 11, 13, 8, 6, 10]
RACKS = ["e", "a", "c", "b", "e", "a", "c", "b", "b", "d"]
NUMBERS = [4, 0, 2, 1, 4, 0, 2, 1, 1, 3]
WHOLE = pr.assign(500, WEIGHTS, 3, groups=NUMBERS, seed=9)
LOCAL: dict[str, Any] = {"groups": np.arange(32) // 8, "rule": "local", "groups_per_row": 2}


def of_rows(routes: np.ndarray, groups: npt.ArrayLike) -> list[list[int]]:
    """The groups of every row, one for each of its targets."""
    return np.asarray(groups)[np.asarray(routes)].tolist()


LABELS: dict[str, Any] = {
    "text": RACKS,
    "a tuple": tuple(RACKS),
    "an array of text": np.array(RACKS),
    "an array of objects": np.array(RACKS, object),
    "bytes": [label.encode() for label in RACKS],
    "integers with gaps": [100 * n - 150 for n in NUMBERS],
    "small integers": np.array(NUMBERS, np.int8),
    "a strided array": np.repeat(NUMBERS, 2)[::2],
    "huge integers": [2**70 + n for n in NUMBERS],
    "floats": np.array(NUMBERS) / 4,
    "dates": np.array("2026-01-01", "datetime64[D]") + np.array(NUMBERS),
    "tuples": [("hall", n) for n in NUMBERS],
    "a tensor": array_api_strict.asarray(NUMBERS),
    "a dict": dict(zip("qwertyuiop", RACKS)),
    "a Series": pd.Series(RACKS),
    "a Series of strings": pd.Series(RACKS, dtype="string"),
    "a Series of Int64": pd.Series(NUMBERS, dtype="Int64"),
    "categories": pd.Series(RACKS, dtype=pd.CategoricalDtype(list("edcbaz"))),
    "dates of pandas": pd.Series(pd.Timestamp("2026-01-01") + pd.to_timedelta(NUMBERS, "D")),
    "a DataFrame": pd.DataFrame({"rack": RACKS}),
    "an Index": pd.Index(RACKS),
}


@pytest.mark.parametrize("kind", LABELS)
def test_labels_of_any_kind(kind: str) -> None:
    """Groups are numbered in the order of their labels."""
    assert pr.assign(500, WEIGHTS, 3, groups=LABELS[kind], seed=9) == WHOLE
    np.testing.assert_array_equal(
        pr.assignment(500, WEIGHTS, 3, groups=LABELS[kind], seed=9)[:], WHOLE.targets
    )


def test_spread_in_numpy() -> None:
    groups = of_rows(WHOLE.targets, NUMBERS)
    assert all(len(set(row)) == 3 for row in groups)
    share = np.array(WEIGHTS) * 1500 / sum(WEIGHTS)
    assert np.all(np.abs(WHOLE.column_loads() - share) < 1)
    rows = np.bincount(np.ravel(groups))
    assert np.all(np.abs(rows - np.bincount(NUMBERS, share)) < 1)
    assert WHOLE.group_stats == pr.GroupStats(0, 0, 0.0)
    assert WHOLE.stats is not None
    assert (WHOLE.stats.rows, WHOLE.stats.active_routes, WHOLE.stats.rows_short) == (500, 1500, 0)


def test_local_in_numpy() -> None:
    routes = pr.assign(1000, np.arange(1, 33) + 40, 6, **LOCAL, seed=2)
    for row in of_rows(routes.targets, LOCAL["groups"]):
        assert sorted(np.bincount(row, minlength=4)) == [0, 0, 3, 3]
    assert all(len(set(row)) == 6 for row in routes.targets.tolist())
    share = (np.arange(1, 33) + 40) * 6000 / np.sum(np.arange(1, 33) + 40)
    assert np.all(np.abs(routes.column_loads() - share) < 2)


def test_what_is_too_heavy_is_in_every_row_and_reported() -> None:
    routes = pr.assign(60, [8, 1, 1, 1, 1], 2, groups=[0, 0, 1, 2, 3], seed=1)
    # Group 0 has 9/12 of the weight and gets 1/2 of the routes.
    assert routes.group_stats == pr.GroupStats(1, 0, 0.25)
    assert routes.column_loads().sum() == 120
    assert routes.column_loads()[:2].sum() == 60
    assert np.all(routes.column_loads()[2:] == 20)
    local = pr.assign(60, [7, 1, 1, 3, 3, 3], 2, groups=[0, 0, 0, 1, 1, 1], rule="local", groups_per_row=1)
    # Group 0 is in 30 rows; of its 60 routes its first target would have 140/3, but gets 30.
    assert local.group_stats is not None
    assert (local.group_stats.groups_capped, local.group_stats.targets_capped) == (0, 1)
    assert local.group_stats.shares_changed == pytest.approx((140 / 3 - 30) / 120)
    assert local.column_loads().tolist() == [30, 15, 15, 20, 20, 20]
    assert local.group_stats.to_dict().keys() == {"groups_capped", "targets_capped", "shares_changed"}


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 5)), min_size=1, max_size=24),
    st.integers(0, 60),
    st.sampled_from([(1, None), (2, None), (3, None), (2, 1), (4, 2), (2, 2), (3, 1)]),
    st.integers(0, 2**64 - 1),
)
@settings(deadline=None, max_examples=150)
def test_routes_are_the_oracle_s(
    targets: list[tuple[int, int]], m: int, request: tuple[int, int | None], seed: int
) -> None:
    weights, labels = [w for w, _ in targets], [label for _, label in targets]
    places = sorted(set(labels))
    numbers = [places.index(label) for label in labels]
    (k, f), rule = request, "spread" if request[1] is None else "local"
    how: dict[str, Any] = {"groups": labels, "rule": rule, "groups_per_row": f, "seed": seed}
    try:
        made = oracle.GroupedAssignment(weights, numbers, len(places), rule, m, k, seed, f or 0)
    except oracle.InfeasibleError:
        for call in (pr.assign, pr.assignment):
            with pytest.raises(pr.InfeasibleError):
                call(m, weights, k, **how)
        return
    routes, expected = pr.assign(m, weights, k, **how), np.array(made.rows(), np.int32).reshape(m, k)
    np.testing.assert_array_equal(routes.targets, expected)
    asked = pr.assignment(m, weights, k, **how)
    np.testing.assert_array_equal(asked.rows(range(m)[::-1]), expected[::-1])
    np.testing.assert_array_equal(asked.loads, made.t)
    # Loads given as weights, under the same groups, are kept.
    np.testing.assert_array_equal(pr.assign(m, asked.loads, k, **how).column_loads(), made.t)
    if rule == "spread" and m > 0:
        of_groups = [Fraction(sum(w for w, n in zip(weights, numbers) if n == c)) for c in range(len(places))]
        share = oracle.capped([int(w) for w in of_groups], Fraction(k * m), Fraction(m))
        rows = np.bincount(numbers, asked.loads)
        assert all(abs(int(r) - x) < 1 for r, x in zip(rows, share))


ROWS = [17, (100, 120), (7, 7), range(3, 90, 2), slice(-20, None), [5, 99, 5, 0, 499], []]


@pytest.mark.parametrize("rows", ROWS, ids=str)
def test_rows_alone(rows: RowsLike) -> None:
    everything = np.arange(500)
    picked = (
        everything[rows[0] : rows[1]] if isinstance(rows, tuple) else everything[rows if rows != [] else []]
    )
    expected = WHOLE.targets[picked].reshape(-1, 3)
    out = np.empty(expected.shape, np.int32)
    routes = pr.assign(500, WEIGHTS, 3, groups=RACKS, seed=9, rows=rows, out=out)
    assert routes.targets is out
    np.testing.assert_array_equal(out, expected)
    assert (routes.stats, routes.group_stats) == (None, pr.GroupStats(0, 0, 0.0))
    asked = pr.assignment(500, WEIGHTS, 3, groups=RACKS, seed=9)
    np.testing.assert_array_equal(asked.rows(rows).reshape(-1, 3), expected)


def test_groups_of_one_target_are_no_groups() -> None:
    assert pr.assign(300, WEIGHTS, 3, groups=range(10), seed=5) == pr.assign(300, WEIGHTS, 3, seed=5)


def test_options_threads_and_router() -> None:
    router = pr.Router(9, sort_rows=True, num_threads=2)
    routes = router.assign(500, WEIGHTS, 3, groups=RACKS)
    np.testing.assert_array_equal(routes.targets, np.sort(WHOLE.targets, axis=1))
    made = router.assignment(500, WEIGHTS, 3, groups=RACKS)
    router.seed = 8
    np.testing.assert_array_equal(made[:], routes.targets)
    assert router.assign(500, WEIGHTS, 3, groups=RACKS) != routes
    out = np.empty((500, 3), np.int32)
    assert router.assign(500, WEIGHTS, 3, groups=RACKS, out=out).targets is out


def test_pickles_and_copies() -> None:
    heavy = pr.assignment(60, [8, 1, 1, 1, 1], 2, groups=["a", "a", "b", "c", "d"], seed=1)
    local = pr.Router(3, sort_rows=True).assignment(200, np.arange(32) + 9, 4, **LOCAL)
    for made in (heavy, local):
        assert copy.deepcopy(made) is made
        again = pickle.loads(pickle.dumps(made))
        assert again is not made
        assert repr(again) == repr(made)
        np.testing.assert_array_equal(again[:], made[:])
        np.testing.assert_array_equal(again.loads, made.loads)
        # What the weights were is not known to it any more; what became of them is.
        assert again.group_stats == made.group_stats
    assert heavy.group_stats == pr.GroupStats(1, 0, 0.25)
    assert repr(heavy) == "Assignment(60 sources x 2, 5 targets in 4 groups, seed=1)"
    assert pr.assignment(60, [1, 1], 1).group_stats is None


def test_stats_stay_with_routes(tmp_path: Path) -> None:
    routes = pr.assign(60, {"x": 8, "y": 1, "z": 1}, 1, groups=[1, 2, 3], seed=1)
    assert routes.group_stats is not None
    routes.save(tmp_path / "routes.npz")
    for again in (
        pickle.loads(pickle.dumps(routes)),
        pr.Routes.load(tmp_path / "routes.npz"),
        routes.named(sources=range(60)),
        routes[3:9],
    ):
        assert again.group_stats == routes.group_stats
    plain = pr.assign(60, [1, 1], 1)
    plain.save(tmp_path / "plain.npz")
    assert plain.group_stats is pr.Routes.load(tmp_path / "plain.npz").group_stats is None


def test_names() -> None:
    table = pd.DataFrame({"weight": WEIGHTS, "rack": RACKS}, index=list("qwertyuiop"))
    routes = pr.assign(500, table["weight"], 3, groups=table["rack"], seed=9)
    assert routes == WHOLE
    assert routes.target_names.tolist() == list("qwertyuiop")
    for weights, groups in ((WEIGHTS, table["rack"]), (table["weight"], RACKS)):
        made = pr.assignment(500, weights, 3, groups=groups, seed=9)
        assert made.target_names.tolist() == list("qwertyuiop")
        assert pickle.loads(pickle.dumps(made)).target_names.tolist() == list("qwertyuiop")
    with pytest.raises(
        pr.InvalidArgumentError, match="groups: target 0 is named 'p', but in weights it is 'q': both"
    ):
        pr.assign(500, table["weight"], 3, groups=table["rack"][::-1])


def test_weights_and_labels_are_read_once() -> None:
    groups = np.array(NUMBERS)
    made = pr.assignment(3_000_000, WEIGHTS, 3, groups=groups, seed=9)
    before = made.rows([5, 2_999_999])
    groups[:] = 0
    np.testing.assert_array_equal(made.rows([5, 2_999_999]), before)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
@pytest.mark.filterwarnings("ignore:This process")
def test_it_is_made_anew_from_loads_and_groups() -> None:
    """What a forked child does where a call of its parent was using the assignment."""
    made = pr.assignment(60, [8, 1, 1, 1, 1], 2, groups=["a", "a", "b", "c", "d"], seed=1)
    before, stats = made[:], made.group_stats
    child = os.fork()
    if child == 0:
        made._calls.append(None)
        same = np.array_equal(made[:], before) and made.group_stats == stats
        os._exit(0 if same and not made._calls else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


ONE_A_TARGET: dict[str, Any] = {"groups": [1, 2, 3, 4, 5, 6]}
BAD: dict[str, tuple[dict[str, Any], type[pr.PhaseRouterError], str]] = {
    "few": (
        {"groups": [1] * 5},
        pr.SizeMismatchError,
        "groups: 6 labels are expected, one for each target, not 5",
    ),
    "matrix": ({"groups": np.ones((6, 1))}, pr.SizeMismatchError, "groups: 1 dimension is expected, not 2"),
    "table": (
        {"groups": pd.DataFrame({"a": [1] * 6, "b": [1] * 6})},
        pr.SizeMismatchError,
        "groups: one column is expected, not 2",
    ),
    "a word": ({"groups": "aabbcc"}, pr.SizeMismatchError, "groups: 1 dimension is expected, not 0"),
    "none": (
        {"groups": [1, 1, 2, 2, None, 3]},
        pr.InvalidArgumentError,
        "groups: target 4 has no group, but None",
    ),
    "nan": ({"groups": [1.0, 1, 2, 2, np.nan, 3]}, pr.InvalidArgumentError, "groups: target 4 has no group"),
    "NaN": (
        {"groups": np.array([1, 2, np.nan] * 2)},
        pr.InvalidArgumentError,
        "groups: target 2 has no group",
    ),
    "NA": (
        {"groups": pd.Series(["a", None] * 3, dtype="string")},
        pr.InvalidArgumentError,
        "groups: target 1 has no group, but <NA>",
    ),
    "NaT": (
        {"groups": np.array(["NaT"] * 6, "datetime64[s]")},
        pr.InvalidArgumentError,
        "groups: target 0 has no",
    ),
    "mixed": (
        {"groups": [1, 1, 2, 2, "3", 3]},
        pr.ArgumentTypeError,
        "groups: labels of one kind .* are expected",
    ),
    "lists": ({"groups": [[1]] * 6}, pr.ArgumentTypeError, "groups: labels of one kind"),
    "arrays": ({"groups": [np.ones(2)] * 6}, pr.ArgumentTypeError, "groups: labels of one kind"),
    "masked": ({"groups": np.ma.masked_array([1] * 6, [0] * 6)}, pr.ArgumentTypeError, "groups: "),
    "rule": (
        {**ONE_A_TARGET, "rule": "x"},
        pr.InvalidArgumentError,
        "rule: 'x' is not one of 'spread', 'local'",
    ),
    "rule alone": ({"rule": "local"}, pr.InvalidArgumentError, "rule: says nothing without groups"),
    "number alone": (
        {"groups_per_row": 1},
        pr.InvalidArgumentError,
        "groups_per_row: says nothing without groups",
    ),
    "no number": (
        {**ONE_A_TARGET, "rule": "local"},
        pr.InvalidArgumentError,
        'groups_per_row: the rule "local"',
    ),
    "a number": (
        {**ONE_A_TARGET, "groups_per_row": 2},
        pr.InvalidArgumentError,
        'groups_per_row: the rule "spread"',
    ),
    "no divisor": (
        {**ONE_A_TARGET, "rule": "local", "groups_per_row": 3},
        pr.OutOfRangeError,
        "groups_per_row: 3 does not divide k = 2",
    ),
    "zero": (
        {**ONE_A_TARGET, "rule": "local", "groups_per_row": 0},
        pr.OutOfRangeError,
        "groups_per_row: 0 does not divide",
    ),
    "a fraction": (
        {**ONE_A_TARGET, "rule": "local", "groups_per_row": 1.0},
        pr.ArgumentTypeError,
        "groups_per_row: an integer is expected, not float",
    ),
    "one group": (
        {"groups": [7] * 6},
        pr.InfeasibleError,
        "groups: infeasible, because a row cannot lie in 2",
    ),
    "one target": (
        {**ONE_A_TARGET, "rule": "local", "groups_per_row": 1},
        pr.InfeasibleError,
        "weights: infeasible, because a row takes 2 different targets",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_named_and_changes_nothing(name: str) -> None:
    how, error, message = BAD[name]
    out = np.full((20, 2), 77, np.int32)
    with pytest.raises(error, match=message):
        pr.assign(20, [1] * 6, 2, out=out, **how)
    with pytest.raises(error, match=message):
        pr.assign(20, [1] * 6, 2, out=out[:4], rows=(0, 4), **how)
    assert np.all(out == 77)
    with pytest.raises(error, match=message):
        pr.assignment(20, [1] * 6, 2, **how)


def test_outputs_over_inputs_are_refused() -> None:
    groups = np.zeros(40, np.int32)
    for rows in (None, (0, 10), [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]):
        with pytest.raises(pr.InvalidArgumentError, match="out: overlaps groups"):
            pr.assign(10, [1] * 40, 1, groups=groups, rows=rows, out=groups[:10].reshape(10, 1))
