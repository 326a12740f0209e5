"""What may be passed as scores, allowed pairs and bounds: every form means the same; bad ones are refused by name."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import array_api_strict
import ml_dtypes
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse

import phaserouter as pr
from phaserouter import _score_call

RNG = np.random.default_rng(8)
# Of few bits, so that every float holds them.
COARSE = RNG.integers(-100, 100, (90, 14)) / 64
EXPECTED = pr.assign_by_scores(COARSE.astype(np.float32), 2, seed=3)
WHOLE = RNG.integers(-100, 100, (90, 14))
EXPECTED_WHOLE = pr.assign_by_scores(WHOLE.astype(np.int32), 2, seed=3)
CELLS = RNG.random((90, 14)) < 0.5
EXPECTED_CELLS = pr.assign_by_scores(np.where(CELLS, COARSE, -np.inf).astype(np.float32), 2, seed=3)


class Interface:
    """An object with NumPy's array interface and nothing else."""

    def __init__(self, array: np.ndarray) -> None:
        self.array = array
        self.__array_interface__ = array.__array_interface__


class Tensor:
    """A bfloat16 tensor of a library whose arrays NumPy cannot take by DLPack, but which can widen it."""

    def __init__(self, array: np.ndarray, device: int = 1, requires_grad: bool = False) -> None:
        self.array, self.device, self.requires_grad = array, device, requires_grad

    def detach(self) -> Tensor:
        return Tensor(self.array, self.device)

    def float(self) -> np.ndarray:
        return self.array.astype(np.float32)

    def __dlpack__(self, **_: Any) -> Any:  # noqa: ANN401
        raise BufferError("gradients are not exported" if self.requires_grad else "no bfloat16")

    def __dlpack_device__(self) -> tuple[int, int]:
        return self.device, 0


class Leaf:
    """A tensor of a model that is trained: it gives its numbers away only when it is detached."""

    requires_grad = True

    def __init__(self, array: np.ndarray) -> None:
        self.array = array

    def detach(self) -> np.ndarray:
        return self.array

    def __dlpack__(self, **_: Any) -> Any:  # noqa: ANN401
        raise BufferError("requires gradients: detach it")

    def __dlpack_device__(self) -> tuple[int, int]:
        return 1, 0

    def __array__(self, dtype: Any = None, copy: Any = None) -> np.ndarray:  # noqa: ANN401
        raise RuntimeError("requires gradients: detach it")


class Convertible(Tensor):
    """The same of a library whose arrays turn into NumPy's."""

    float = None  # type: ignore[assignment]

    def __getattribute__(self, name: str) -> Any:  # noqa: ANN401
        if name == "float":
            raise AttributeError(name)
        return super().__getattribute__(name)

    def __array__(self, dtype: Any = None, copy: Any = None) -> np.ndarray:  # noqa: ANN401
        return self.array


def strided(array: np.ndarray) -> np.ndarray:
    """A view of every second row of a wider matrix."""
    wide = np.full((2 * array.shape[0], array.shape[1] + 3), 77, array.dtype)
    wide[::2, 1:-2] = array
    return wide[::2, 1:-2]


def misaligned(array: np.ndarray) -> np.ndarray:
    memory = np.zeros(array.nbytes + 1, np.uint8)[1:]
    made = memory.view(array.dtype).reshape(array.shape)
    made[:] = array
    assert array.itemsize == 1 or not made.flags.aligned
    return made


def field(array: np.ndarray) -> np.ndarray:
    """A field of records whose size is no multiple of a score's."""
    records = np.zeros(array.shape, np.dtype([("score", array.dtype), ("more", "S3")]))
    records["score"] = array
    return records["score"]


def read_only(array: np.ndarray) -> np.ndarray:
    made = array.copy()
    made.flags.writeable = False
    return made


LAYOUTS: dict[str, Callable[[np.ndarray], Any]] = {
    "plain": lambda x: x,
    "strided": strided,
    "misaligned": misaligned,
    "field": field,
    "read-only": read_only,
    "columns first": np.asfortranarray,
    "backwards": lambda x: x[::-1, ::-1].copy()[::-1, ::-1],
    "rows backwards": lambda x: x[::-1].copy()[::-1],
    "every other column": lambda x: np.repeat(x, 2, 1)[:, ::2],
    "other byte order": lambda x: x.astype(x.dtype.newbyteorder()),
    "interface": Interface,
    "memoryview": memoryview,
    "tensor": lambda x: array_api_strict.asarray(x.copy()),
    "lists": lambda x: x.tolist(),
    "frame": pd.DataFrame,
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("dtype", ["f2", "f4", "f8", "g"])
def test_floats_of_any_width_and_layout(dtype: str, layout: str) -> None:
    if dtype in ("f2", "g") and layout == "tensor":
        pytest.skip("the standard has no such floats")
    if (dtype, layout) == ("f2", "frame"):
        pytest.skip("not of this pandas")
    form = LAYOUTS[layout](COARSE.astype(dtype))
    assert pr.assign_by_scores(form, 2, seed=3) == EXPECTED
    assert EXPECTED.verify(form)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("dtype", ["i1", "i2", "i4", "i8"])
def test_integers_of_any_width_and_layout(dtype: str, layout: str) -> None:
    form = LAYOUTS[layout](WHOLE.astype(dtype))
    routes = pr.assign_by_scores(form, 2, seed=3)
    assert routes == EXPECTED_WHOLE
    assert routes.certificate.exponent == 0
    assert routes.score_stats.score == np.take_along_axis(WHOLE, routes.targets, 1).sum()


@pytest.mark.parametrize("dtype", ["u1", "u2", "u4", "u8"])
def test_unsigned_integers(dtype: str) -> None:
    expected = pr.assign_by_scores((WHOLE + 100).astype(np.int32), 2, seed=3)
    assert pr.assign_by_scores((WHOLE + 100).astype(dtype), 2, seed=3) == expected


@pytest.mark.parametrize("dtype", [ml_dtypes.bfloat16, ml_dtypes.float8_e5m2, ml_dtypes.float8_e4m3fn])
def test_floats_of_ml_dtypes(dtype: type) -> None:
    scores = COARSE.astype(dtype)
    expected = pr.assign_by_scores(scores.astype(np.float32), 2, seed=3)
    for form in (scores, strided(scores), scores.tolist()):
        assert pr.assign_by_scores(form, 2, seed=3) == expected
    # Minus infinity forbids here, too.
    if dtype is not ml_dtypes.float8_e4m3fn:
        masked = np.where(CELLS, scores, np.array(-np.inf, dtype))
        assert pr.assign_by_scores(masked, 2, seed=3) == pr.assign_by_scores(scores, 2, seed=3, allowed=CELLS)


def test_tensors_that_numpy_cannot_read_in_place() -> None:
    bfloat = COARSE.astype(ml_dtypes.bfloat16)
    expected = pr.assign_by_scores(bfloat, 2, seed=3)
    for tensor in (Tensor(bfloat), Tensor(bfloat, requires_grad=True), Convertible(bfloat)):
        assert pr.assign_by_scores(tensor, 2, seed=3) == expected
    assert pr.assign_by_scores(Leaf(COARSE), 2, seed=3) == EXPECTED
    with pytest.raises(pr.ArgumentTypeError, match=r"scores: .* it must be in CPU memory"):
        pr.assign_by_scores(Tensor(bfloat, device=2), 2)


def test_tensors_of_pytorch() -> None:
    torch = pytest.importorskip("torch")
    single = torch.from_numpy(COARSE.astype(np.float32))
    for dtype in (torch.float16, torch.float32, torch.float64, torch.bfloat16):
        tensor = single.to(dtype)
        expected = pr.assign_by_scores(tensor.float().numpy(), 2, seed=3)
        assert pr.assign_by_scores(tensor, 2, seed=3) == expected
        assert pr.assign_by_scores(tensor.clone().requires_grad_(), 2, seed=3) == expected
    assert pr.assign_by_scores(single.T.contiguous().T, 2, seed=3) == EXPECTED
    allowed = torch.from_numpy(CELLS)
    assert pr.assign_by_scores(single, 2, seed=3, allowed=allowed) == EXPECTED_CELLS


@given(
    st.integers(0, 6), st.integers(0, 6), st.integers(0, 5), st.integers(1, 3), st.sampled_from(["f4", "i4"])
)
@settings(deadline=None)
def test_rows_with_any_stride_are_read_in_place(m: int, n: int, more: int, step: int, dtype: str) -> None:
    rng = np.random.default_rng(m + 7 * n)
    wide = rng.integers(-9, 9, (step * m, n + more)).astype(dtype)
    view = wide[::step, :n]
    expected = pr.assign_by_scores(view.copy(), 1, upper=m, seed=1)
    assert pr.assign_by_scores(view, 1, upper=m, seed=1) == expected


def test_what_the_library_can_read_is_not_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    make = _score_call.scores_struct

    def watched(scores: np.ndarray, allowed: np.ndarray | None) -> Any:  # noqa: ANN401
        made = make(scores, allowed)
        read.append(int(_score_call.ffi.cast("uintptr_t", made.values)))
        return made

    monkeypatch.setattr(_score_call, "scores_struct", watched)
    for dtype in ("f4", "i4"):
        scores = WHOLE.astype(dtype)
        view = strided(scores)
        tensor = array_api_strict.asarray(scores)
        for form, memory in ((scores, scores), (view, view), (read_only(scores), None), (tensor, scores)):
            pr.assign_by_scores(form, 2)
            address = form.ctypes.data if memory is None else memory.ctypes.data
            assert read.pop() == address


def test_double_precision_is_rounded_to_single() -> None:
    """What the conversion loses is what the guide says: 1 + 2^-30 is 1."""
    scores = np.array([[1.0, 1 + 2**-30], [1.0, 1 + 2**-20]])
    assert pr.assign_by_scores(scores, 1, seed=1).score_stats.score == 2 + 2**-20
    assert pr.assign_by_scores(scores[:1], 1, upper=1).score_stats.top_score == 1


# ---------------------------------------------------------------------------------------------------------
# Forbidden pairs
# ---------------------------------------------------------------------------------------------------------

ALLOWED: dict[str, Callable[[], Any]] = {
    "bool": lambda: CELLS,
    "bytes": lambda: CELLS.astype(np.uint8) * 7,
    "int64": lambda: CELLS.astype(np.int64) * -3,
    "columns first": lambda: np.asfortranarray(CELLS),
    "packed": lambda: pr.pack_bits(CELLS),
    "packed, strided": lambda: np.repeat(pr.pack_bits(CELLS), 2, 0)[::2],
    "lists": lambda: CELLS.tolist(),
    "tensor": lambda: array_api_strict.asarray(CELLS),
    "csr": lambda: sparse.csr_array(CELLS),
    "coo": lambda: sparse.coo_array((np.zeros(CELLS.sum()), np.nonzero(CELLS)), shape=CELLS.shape),
    "dok": lambda: sparse.dok_array(CELLS),
    "frame": lambda: pd.DataFrame(CELLS),
    "frame of integers": lambda: pd.DataFrame(CELLS.astype(int)),
}


@pytest.mark.parametrize("form", ALLOWED)
def test_every_form_of_allowed_pairs(form: str) -> None:
    for scores in (COARSE, COARSE.astype(np.float32)):
        found = pr.assign_by_scores(scores, 2, seed=3, allowed=ALLOWED[form]())
        assert found == EXPECTED_CELLS
        assert found.verify(scores, allowed=ALLOWED[form]())


def test_many_sparse_rows() -> None:
    cells = RNG.random((9000, 3)) < 0.7
    scores = np.ones((9000, 3), np.float32)
    expected = pr.assign_by_scores(scores, 1, seed=1, allowed=cells)
    for matrix in (sparse.csr_array(cells), sparse.csc_array(cells)):
        assert pr.assign_by_scores(scores, 1, seed=1, allowed=matrix) == expected


@pytest.mark.parametrize(
    ("dtype", "strange"),
    [("f4", np.nan), ("f4", np.inf), ("f8", 1e300), ("f8", np.nan), ("i4", 2**31 - 1), ("i8", 2**62)],
)
def test_forbidden_scores_are_not_looked_at(dtype: str, strange: float) -> None:
    scores = np.where(CELLS, WHOLE, 0).astype(dtype)
    expected = pr.assign_by_scores(scores, 2, seed=3, allowed=CELLS)
    scores[~CELLS] = strange
    found = pr.assign_by_scores(scores, 2, seed=3, allowed=CELLS)
    assert found == expected
    assert found.verify(scores, allowed=CELLS)


def test_infinities_and_the_lowest_integer_forbid() -> None:
    lowest = np.where(CELLS, WHOLE, -(2**31))
    expected = pr.assign_by_scores(WHOLE, 2, seed=3, allowed=CELLS)
    for dtype in ("i4", "i8"):
        assert pr.assign_by_scores(lowest.astype(dtype), 2, seed=3) == expected
    infinite = np.where(CELLS, COARSE, -np.inf)
    for dtype in ("f2", "f4", "f8"):
        assert pr.assign_by_scores(infinite.astype(dtype), 2, seed=3) == EXPECTED_CELLS


# ---------------------------------------------------------------------------------------------------------
# Names
# ---------------------------------------------------------------------------------------------------------

PEOPLE, PLACES = ["ann", "bob", "eve"], ["x", "y"]
FRAME = pd.DataFrame([[3.0, 1.0], [2.0, 2.5], [0.5, 0.0]], PEOPLE, PLACES)


def test_names_come_along() -> None:
    routes = pr.assign_by_scores(FRAME, 1, upper=2, seed=1)
    assert routes.source_names.tolist() == PEOPLE
    assert routes.target_names.tolist() == PLACES
    assert routes.to_pandas().to_dict("list") == {"source": PEOPLE, "target": ["x", "y", "x"]}
    assert routes.verify(FRAME)
    again = pr.assign_by_scores(FRAME.to_numpy(), 1, upper={"x": 2, "y": 2}, seed=1)
    assert again.source_names is None
    assert again.target_names.tolist() == PLACES
    by_weights = pr.assign_by_scores(FRAME, 1, weights=pd.Series([2, 1], PLACES))
    assert by_weights.target_names.tolist() == PLACES
    cells = pd.DataFrame(True, PEOPLE, PLACES)
    assert pr.assign_by_scores(FRAME.to_numpy(), 1, allowed=cells).source_names.tolist() == PEOPLE
    assert pr.assign_by_scores(pd.DataFrame(COARSE), 2, seed=3).source_names is None


def test_frames_of_other_columns() -> None:
    mixed = FRAME.astype({"x": "Float32", "y": "float64[pyarrow]"})
    assert pr.assign_by_scores(mixed, 1, upper=2, seed=1) == pr.assign_by_scores(FRAME, 1, upper=2, seed=1)
    narrow = FRAME.astype(np.float32)[["x"]]
    assert pr.assign_by_scores(narrow, 1, upper=3).target_names.tolist() == ["x"]
    missing = FRAME.astype("Float64")
    missing.iloc[1, 0] = pd.NA
    with pytest.raises(pr.OutOfRangeError, match="scores: row 1, target 0 is NaN"):
        pr.assign_by_scores(missing, 1)


def test_names_that_do_not_agree() -> None:
    for arguments, message in (
        ({"weights": {"y": 1, "x": 1}}, "weights: target 0 is named 'y', but in scores it is 'x'"),
        ({"upper": pd.Series([2, 2], ["x", "z"])}, "upper: target 1 is named 'z'"),
        ({"allowed": pd.DataFrame(True, PEOPLE[::-1], PLACES)}, "allowed: source 0 is named 'eve'"),
        ({"allowed": pd.DataFrame(True, PEOPLE, PLACES[::-1])}, "allowed: target 0 is named 'y'"),
    ):
        with pytest.raises(pr.InvalidArgumentError, match=message):
            pr.assign_by_scores(FRAME, 1, **arguments)
    with pytest.raises(pr.InvalidArgumentError, match="scores: the name 'x' is there twice"):
        pr.assign_by_scores(FRAME[["x", "x"]], 1)


# ---------------------------------------------------------------------------------------------------------
# What is refused
# ---------------------------------------------------------------------------------------------------------


def scores_with(value: Any, dtype: str = "f4") -> np.ndarray:  # noqa: ANN401
    made = np.zeros((4, 3), dtype)
    made[2, 1] = value
    return made


HUGE_MASK = np.where(CELLS, COARSE, -1e9).astype(np.float32)
S = np.zeros((4, 3), np.float32)
BAD: dict[str, tuple[Any, dict[str, Any], type[pr.PhaseRouterError], str]] = {
    "nan": (scores_with(np.nan), {}, pr.OutOfRangeError, "scores: row 2, target 1 is NaN"),
    "nan of 64 bits": (scores_with(np.nan, "f8"), {}, pr.OutOfRangeError, "scores: row 2, target 1 is NaN"),
    "infinity": (scores_with(np.inf), {}, pr.OutOfRangeError, "scores: row 2, target 1 is plus infinity"),
    "too large": (
        scores_with(1e300, "f8"),
        {},
        pr.OutOfRangeError,
        r"scores: row 2, target 1 is 1e\+300, but no float32 is above 3.4028.*e\+38 in magnitude",
    ),
    "not silently forbidden": (
        scores_with(-1e300, "f8"),
        {},
        pr.OutOfRangeError,
        r"scores: row 2, target 1 is -1e\+300",
    ),
    "int32": (scores_with(2**30 + 1, "i4"), {}, pr.OutOfRangeError, "scores: row 2, target 1 is 1073741825"),
    "int64": (
        scores_with(2**30 + 1, "i8"),
        {},
        pr.OutOfRangeError,
        r"scores: row 2, target 1 is 1073741825, but integers must be in \[-2\^30, 2\^30\], or -2\^31",
    ),
    "wraps": (scores_with(2**32, "i8"), {}, pr.OutOfRangeError, "row 2, target 1 is 4294967296"),
    "unsigned": (scores_with(2**64 - 1, "u8"), {}, pr.OutOfRangeError, "is 18446744073709551615, but"),
    "uint32": (scores_with(2**31, "u4"), {}, pr.OutOfRangeError, "is 2147483648, but integers"),
    "huge mask": (
        HUGE_MASK,
        {},
        pr.OutOfRangeError,
        "scores: some are so large .* forbid pairs by minus inf",
    ),
    "targets": (np.zeros((1, 4097), "f4"), {}, pr.OutOfRangeError, "scores: 4097 targets are above 4096"),
    "vector": (
        S[0],
        {},
        pr.SizeMismatchError,
        r"scores: shape \(n_sources, n_targets\) is expected, not \(3,\)",
    ),
    "cube": (S[None], {}, pr.SizeMismatchError, r"not \(1, 4, 3\)"),
    "number": (3.0, {}, pr.SizeMismatchError, r"not \(\)"),
    "complex": (
        S.astype(complex),
        {},
        pr.ArgumentTypeError,
        "scores: real numbers are expected, not complex128",
    ),
    "bool": (S == 0, {}, pr.ArgumentTypeError, "scores: real numbers are expected, not bool"),
    "text": ([["a"]], {}, pr.ArgumentTypeError, "scores: real numbers are expected, not <U1"),
    "objects": (S.astype(object), {}, pr.ArgumentTypeError, "scores: real numbers are expected, not object"),
    "records": (np.zeros((4, 3), "f4,f4"), {}, pr.ArgumentTypeError, "scores: real numbers are expected"),
    "raw": (np.zeros((4, 3), "V4"), {}, pr.ArgumentTypeError, "scores: real numbers are expected, not |V4"),
    "dates": (np.zeros((4, 3), "M8[s]"), {}, pr.ArgumentTypeError, "scores: real numbers are expected"),
    "ragged": ([[1, 2], [1]], {}, pr.ArgumentTypeError, "scores: this not an array of numbers"),
    "masked": (
        np.ma.array(S, mask=S > 0),
        {},
        pr.ArgumentTypeError,
        "scores: masked arrays are not accepted",
    ),
    "k": (S, {"k": -1}, pr.OutOfRangeError, "k: -1 is not in"),
    "k type": (S, {"k": 1.5}, pr.ArgumentTypeError, "k: an integer is expected"),
    "weights": (
        S,
        {"weights": [1, 2]},
        pr.SizeMismatchError,
        "weights: 3 numbers are expected, one a target",
    ),
    "weights sign": (S, {"weights": [1, 2, -1]}, pr.OutOfRangeError, "weights: entry 2 is -1"),
    "no weight": (S, {"weights": [0, 0, 5], "k": 2}, pr.InfeasibleError, "weights: infeasible"),
    "no weight for factor": (
        S,
        {"weights": [0, 0, 5], "k": 2, "capacity_factor": 2},
        pr.InfeasibleError,
        "weights: infeasible",
    ),
    "loads sum": (
        S,
        {"loads": [1, 1, 1]},
        pr.InvalidArgumentError,
        "loads: their sum is 3, but k \\* n_sources is 4",
    ),
    "loads above": (S, {"loads": [5, 0, 0]}, pr.OutOfRangeError, r"loads: entry 0 is 5, not in \[0, 4\]"),
    "loads uint32": (
        S,
        {"loads": np.array([5, 0, 0], np.uint32)},
        pr.OutOfRangeError,
        r"loads: entry 0 is 5, not in \[0, 4\]",
    ),
    "loads number": (
        S,
        {"loads": 3},
        pr.SizeMismatchError,
        "loads: one number for each target is expected, not 3",
    ),
    "upper": (S, {"upper": [1, 9, 1]}, pr.OutOfRangeError, r"upper: entry 1 is 9, not in \[0, 4\]"),
    "upper number": (S, {"upper": -2}, pr.OutOfRangeError, "upper: entry 0 is -2"),
    "upper floats": (S, {"upper": [0.5, 1, 1]}, pr.ArgumentTypeError, "upper: integers are expected"),
    "upper size": (S, {"upper": [1] * 4}, pr.SizeMismatchError, "upper: 3 numbers are expected"),
    "lower above upper": (
        S,
        {"lower": [0, 3, 0], "upper": 2},
        pr.OutOfRangeError,
        "lower: target 1 has 3, above upper = 2",
    ),
    "lower sum": (S, {"lower": 2}, pr.InfeasibleError, "lower: infeasible, all targets together must take 6"),
    "lower masked": (
        S,
        {"lower": [3, 0, 0], "allowed": np.eye(4, 3)},
        pr.ArgumentTypeError,
        "allowed: a 0/1 matrix is of bool or integer dtype",
    ),
    "lower without pairs": (
        S,
        {"lower": [3, 0, 0], "allowed": np.eye(4, 3, dtype=bool)},
        pr.InfeasibleError,
        r"lower: infeasible, 1 targets \(0\) must take 3 routes",
    ),
    "both": (
        S,
        {"weights": [1] * 3, "upper": 2},
        pr.InvalidArgumentError,
        "weights: cannot be given together with upper",
    ),
    "weights and lower": (
        S,
        {"weights": [1] * 3, "lower": 1},
        pr.InvalidArgumentError,
        "weights: cannot be given together with lower",
    ),
    "loads and lower": (
        S,
        {"loads": [4, 0, 0], "lower": 1},
        pr.InvalidArgumentError,
        "lower: cannot be given together",
    ),
    "upper and factor": (
        S,
        {"upper": 2, "capacity_factor": 1.5},
        pr.InvalidArgumentError,
        "capacity_factor: cannot be given together with upper",
    ),
    "factor": (
        S,
        {"capacity_factor": 0},
        pr.OutOfRangeError,
        "capacity_factor: a positive number is expected, not 0",
    ),
    "factor nan": (S, {"capacity_factor": np.nan}, pr.OutOfRangeError, "capacity_factor: .* not nan"),
    "factor infinite": (S, {"capacity_factor": np.inf}, pr.OutOfRangeError, "capacity_factor: .* not inf"),
    "factor text": (S, {"capacity_factor": "much"}, pr.OutOfRangeError, "capacity_factor: .* not 'much'"),
    "allowed shape": (
        S,
        {"allowed": np.ones((3, 3), bool)},
        pr.SizeMismatchError,
        r"allowed: the shape of the scores, \(4, 3\), is expected, not \(3, 3\)",
    ),
    "allowed columns": (
        S,
        {"allowed": np.ones((4, 4), bool)},
        pr.SizeMismatchError,
        "allowed: rows must have 3 columns, not 4",
    ),
    "allowed words": (
        S,
        {"allowed": np.ones((4, 2), np.uint64)},
        pr.SizeMismatchError,
        "allowed: 3 columns make 1 words a row, not 2",
    ),
    "allowed sparse": (
        S,
        {"allowed": sparse.eye_array(3)},
        pr.SizeMismatchError,
        r"allowed: the shape of the scores, \(4, 3\), is expected, not \(3, 3\)",
    ),
    "allowed vector": (S, {"allowed": [1, 1, 1, 1]}, pr.SizeMismatchError, r"is expected, not \(4,\)"),
    "out": (S, {"out": np.zeros((4, 2), np.int32)}, pr.SizeMismatchError, r"out: shape \(4, 1\) is expected"),
    "out type": (S, {"out": np.zeros((4, 1))}, pr.ArgumentTypeError, "out: dtype int32"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_arguments_are_refused_and_change_nothing(name: str) -> None:
    scores, arguments, error, message = BAD[name]
    out = np.full((4, 1), 77, np.int32)
    whole = {"k": 1, **arguments}
    if isinstance(scores, np.ndarray) and len(scores) == 4 and whole["k"] == 1:
        whole.setdefault("out", out)
    with pytest.raises(error, match=message) as caught:
        pr.assign_by_scores(scores, **whole)
    assert isinstance(caught.value, pr.PhaseRouterError)
    assert (out == 77).all()


def test_an_output_over_an_input_is_refused() -> None:
    memory = np.zeros((8, 6), np.int32)
    for scores, out in (
        (memory, memory[:, :3].copy()),
        (memory[::2, :2], memory.reshape(-1)[1:5].reshape(4, 1)),
    ):
        k = out.shape[1]
        if np.shares_memory(scores, out):
            with pytest.raises(pr.InvalidArgumentError, match="out: overlaps scores"):
                pr.assign_by_scores(scores, k, out=out)
        else:
            assert pr.assign_by_scores(scores, k, out=out).targets is out
    words = np.zeros((4, 1), np.uint64)
    with pytest.raises(pr.InvalidArgumentError, match="out: overlaps allowed"):
        pr.assign_by_scores(S, 2, allowed=words, out=words.view(np.int32))
    bounds = np.zeros(4, np.uint32)
    with pytest.raises(pr.InvalidArgumentError, match="out: overlaps upper"):
        pr.assign_by_scores(np.zeros((4, 4)), 1, upper=bounds, out=bounds.view(np.int32).reshape(4, 1))
    # Between the scores of a strided matrix there is room for others' numbers.
    wide = np.zeros((4, 8), np.float32)
    between = np.ndarray((1, 2), np.int32, wide.data, 4 * 4)
    assert pr.assign_by_scores(wide[:1, :3], 2, out=between).targets is between


def test_a_subclass_is_not_believed() -> None:
    class Liar(np.ndarray):
        @property
        def shape(self) -> tuple[int, ...]:  # type: ignore[override]
            return (10**6, 14)

    single = COARSE.astype(np.float32)
    assert pr.assign_by_scores(single.view(Liar), 2, seed=3) == EXPECTED
    assert pr.assign_by_scores(COARSE.view(Liar), 2, seed=3) == EXPECTED


# ---------------------------------------------------------------------------------------------------------
# Other threads, signals
# ---------------------------------------------------------------------------------------------------------


def test_scores_that_another_thread_changes() -> None:
    """A result or an error, never a crash, whatever is changed: routes are those of some scores."""
    program = """
import sys, threading
import numpy as np
import phaserouter as pr
rng = np.random.default_rng(1)
scores = rng.random((400, 24), np.float32)
wide, whole, cells = scores.astype(np.float64), (scores * 1000).astype(np.int64), rng.random((400, 24)) < 0.8
upper, start = np.full(24, 40, np.uint32), np.zeros(24, np.int64)
words = pr.pack_bits(cells)
stop = threading.Event()
def flip():
    while not stop.is_set():
        i = int(rng.integers(400))
        scores[i], wide[i], whole[i] = np.inf, 1e300, 2**40
        words[i] ^= np.uint64(2**24 - 1)
        upper[:], start[:] = 10**6, 2**62
        upper[:] = 40
        scores[i], wide[i], whole[i] = 0.5, 0.5, 500
        sum(range(300))
sys.setswitchinterval(1e-5)
thread = threading.Thread(target=flip, daemon=True)
thread.start()
router, done, refused = pr.Router(1, num_threads=2), 0, 0
for _ in range(60):
    for call in (
        lambda: router.assign_by_scores(scores, 2, upper=50), lambda: router.assign_by_scores(wide, 2, upper=50),
        lambda: router.assign_by_scores(whole, 2, upper=50), lambda: router.assign_by_scores(wide, 2, upper=upper),
        lambda: router.assign_by_scores(scores, 2, upper=50, allowed=words, start=start),
    ):
        try:
            routes = call()
            assert routes.column_loads().max() <= 50 and routes.targets.min() >= -1
            done += 1
        except pr.PhaseRouterError:
            refused += 1
stop.set()
thread.join()
assert done and refused, (done, refused)
"""
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", program], capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr


def test_what_is_converted_is_what_was_checked() -> None:
    """No number that wraps or overflows comes through, when it comes between the check and the conversion."""
    from phaserouter._scores import converted

    wide, floats, stop = np.full((200, 30), 7), np.full((200, 30), 0.5), threading.Event()
    interval = sys.getswitchinterval()

    def flip() -> None:
        while not stop.is_set():
            wide[:], floats[:] = 2**32 + 9, -1e300
            wide[:], floats[:] = 7, 0.5
            sum(range(300))  # a while in which conversions succeed

    thread = threading.Thread(target=flip)
    sys.setswitchinterval(1e-5)
    thread.start()
    done = 0
    try:
        for _ in range(3000):
            for array, right in ((wide, 7), (floats, 0.5)):
                try:
                    found = converted(array, None)
                except pr.OutOfRangeError:
                    continue
                done += 1
                assert (found == right).all()
    finally:
        stop.set()
        thread.join()
        sys.setswitchinterval(interval)
    assert done


def test_a_call_is_cancelled() -> None:
    scores = RNG.random((20_000, 64), np.float32)
    with pytest.raises(pr.CallCancelledError):
        pr.Router(1, num_threads=1, cancel=lambda: True).assign_by_scores(scores, 2)

    def fail() -> None:
        raise KeyError("from cancel")

    with pytest.raises(KeyError, match="from cancel"):
        pr.Router(1, num_threads=1, cancel=fail).assign_by_scores(scores, 2)


def interrupted(router: pr.Router, scores: np.ndarray) -> bool:
    """Whether a signal that comes at the beginning of a call stopped it before it had written anything."""
    out, ready = np.full((len(scores), 4), 77, np.int32), threading.Event()

    def interrupt() -> None:
        ready.wait()
        os.kill(os.getpid(), signal.SIGINT)

    def call() -> None:
        ready.set()
        router.assign_by_scores(scores, 4, out=out)
        time.sleep(60)  # the signal was late, and ends this

    thread = threading.Thread(target=interrupt)
    thread.start()
    with pytest.raises(KeyboardInterrupt):
        call()
    thread.join()
    return bool((out == 77).all())


def test_ctrl_c_interrupts_a_call() -> None:
    router, scores = pr.Router(1), RNG.random((300_000, 128), np.float32)
    # A shell has what it runs in the background ignore the signal, and Python then leaves it at that.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        # On a busy machine the thread that sends the signal may wait for longer than a call takes.
        assert any(interrupted(router, scores) for _ in range(20))
    finally:
        signal.signal(signal.SIGINT, before)
    assert router.assign_by_scores(COARSE, 2) == pr.assign_by_scores(COARSE, 2, seed=1)
