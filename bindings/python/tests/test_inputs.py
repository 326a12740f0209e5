"""Every form of sources and targets means the same degrees; bad ones are refused by name."""

from __future__ import annotations

import subprocess
import sys
import threading
from typing import Any

import array_api_strict
import numpy as np
import pytest
import scipy.sparse as sparse
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

import phaserouter as pr
from phaserouter._inputs import degree_pair

INTEGERS = ["?", "i1", "u1", "<i2", ">i2", "<u2", "<i4", ">u4", "<i8", ">i8"]
FORMATS = ["bsr", "coo", "csc", "csr", "dok", "lil"]


@st.composite
def matrices(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray]:
    """An M x N and an N x M matrix of any integer dtype, values and layout."""
    m, n = draw(st.integers(0, 70)), draw(st.integers(0, 140))
    made = []
    for shape in ((m, n), (n, m)):
        dtype = np.dtype(draw(st.sampled_from(INTEGERS)))
        entries = st.just(False) if dtype.kind == "b" else st.just(0)
        values = draw(hnp.arrays(dtype, shape, elements=hnp.from_dtype(dtype), fill=entries))
        layout = draw(st.sampled_from("CFSR"))
        if layout == "F":
            values = np.asfortranarray(values)
        elif layout == "S":
            values = np.repeat(np.repeat(values, 2, 0), 3, 1)[::2, ::3]
        elif layout == "R":
            values = values[::-1, ::-1]
        made.append(values)
    return made[0], made[1]


@given(matrices())
@settings(max_examples=150, deadline=None)
def test_matrices_count_their_nonzero_entries(pair: tuple[np.ndarray, np.ndarray]) -> None:
    for found, matrix in zip(degree_pair(*pair), pair):
        np.testing.assert_array_equal(found, np.count_nonzero(matrix, axis=1) if matrix.size else 0)


@given(matrices(), st.sampled_from(FORMATS), st.booleans())
@settings(max_examples=100, deadline=None)
def test_every_form_of_a_matrix_gives_the_same_routes(
    pair: tuple[np.ndarray, np.ndarray], kind: str, modern: bool
) -> None:
    ones = [(matrix != 0) for matrix in pair]
    (m, n), k = ones[0].shape, 3
    degrees = [matrix.sum(axis=1) for matrix in ones]
    expected = pr.route(*degrees, k, seed=5)
    forms = [
        ones,
        [pr.pack_bits(matrix) for matrix in ones],
        [matrix.tolist() if matrix.size else matrix for matrix in ones],
        [array_api_strict.asarray(matrix) for matrix in ones],
        [array_api_strict.asarray(degree) for degree in degrees],
        [degree.tolist() for degree in degrees],
        [degrees[0].astype(">u2"), degrees[1].astype(np.uint64)],
        [degrees[0], ones[1]],
    ]
    if m and n:
        make = sparse.coo_array if modern else sparse.coo_matrix
        forms.append([make(matrix.astype(np.int8)).asformat(kind) for matrix in ones])
    for form in forms:
        assert pr.route(*form, k, seed=5) == expected


def test_sparse_structure_counts_not_values() -> None:
    rows, columns = np.array([0, 0, 0, 2]), np.array([1, 1, 3, 0])
    stored = sparse.coo_array((np.array([1.0, -1.0, 0.0, 5.0]), (rows, columns)), shape=(3, 4))
    s, _ = degree_pair(stored, [1, 1, 1, 1])
    # (0, 1) is stored twice and sums to zero, (0, 3) is a stored zero.
    np.testing.assert_array_equal(s, [2, 0, 1])
    assert stored.nnz == 4, "the caller's matrix was changed"
    twice = sparse.csr_array((np.ones(3), np.array([2, 2, 0]), np.array([0, 3])), shape=(1, 4))
    np.testing.assert_array_equal(degree_pair(twice, [1, 1, 1, 1])[0], [2])
    assert twice.nnz == 3


def test_dia_counts_its_nonzero_entries() -> None:
    np.testing.assert_array_equal(degree_pair(sparse.eye_array(5, format="dia"), [1] * 5)[0], [1] * 5)


def test_padding_bits_are_ignored() -> None:
    words = np.full((3, 2), 2**64 - 1, np.uint64)
    s, _ = degree_pair(words, [0] * 70)
    np.testing.assert_array_equal(s, [70, 70, 70])


def test_degrees_of_the_right_dtype_are_not_copied() -> None:
    degrees = np.array([1, 2, 0], np.uint32)
    assert degree_pair(degrees, [1, 1])[0] is degrees


def test_unaligned_and_strided_degrees() -> None:
    raw = np.zeros(13, np.uint8)
    unaligned = raw[1:].view(np.uint32)
    unaligned[:] = [2, 1, 0]
    assert not unaligned.flags.aligned
    strided = np.array([2, 9, 1, 9, 0, 9], np.uint32)[::2]
    expected = pr.route([2, 1, 0], [3, 3], 2, seed=1)
    assert pr.route(unaligned, [3, 3], 2, seed=1) == expected
    assert pr.route(strided, [3, 3], 2, seed=1) == expected


@given(hnp.arrays(np.bool_, hnp.array_shapes(min_dims=2, max_dims=2, min_side=0, max_side=140)))
@settings(deadline=None)
def test_packing_is_numpys_and_comes_back(matrix: np.ndarray) -> None:
    words = pr.pack_bits(matrix)
    columns = matrix.shape[1]
    padded = np.zeros((matrix.shape[0], -(-columns // 64) * 64), np.bool_)
    padded[:, :columns] = matrix
    expected = np.packbits(padded, axis=1, bitorder="little").view("<u8")
    np.testing.assert_array_equal(words, expected.reshape(words.shape))
    np.testing.assert_array_equal(pr.unpack_bits(words, columns), matrix)


@pytest.mark.parametrize("dtype", ["i1", ">i2", "i4", ">i8", "i8"])
def test_negative_degrees_of_any_width_are_refused(dtype: str) -> None:
    degrees = np.array([3, 0, -1, 2], dtype)
    for form in (degrees, np.repeat(degrees, 2)[::2]):
        with pytest.raises(pr.OutOfRangeError, match=r"sources: entry 2 is -1, not in \[0, 300\]"):
            pr.route(form, np.zeros(300, int), 1)


class OnDevice:
    """A tensor in the memory of another device."""

    shape = (2,)

    def __dlpack__(self, **_: Any) -> Any:  # noqa: ANN401
        raise BufferError("not exportable to the CPU")

    def __dlpack_device__(self) -> tuple[int, int]:
        return 2, 0


class Deaf:
    """Neither an array nor a number."""


T = [1, 1, 1]
BAD = {
    "fractions": (
        lambda: pr.route([1.0, 1.5], T, 1),
        pr.ArgumentTypeError,
        "sources: integers are expected, but entry 1 is 1.5",
    ),
    "nan": (
        lambda: pr.route(T, np.array([1, 0, np.nan]), 1),
        pr.ArgumentTypeError,
        "targets: integers are expected, but entry 2 is nan",
    ),
    "infinity": (
        lambda: pr.assign(1, [np.inf], 1),
        pr.ArgumentTypeError,
        "weights: integers are expected, but entry 0 is inf",
    ),
    "rounded": (
        lambda: pr.assign(1, [1.0, 2.0**53], 1),
        pr.OutOfRangeError,
        "weights: entry 1 is 9007199254740992.0; float64 holds integers exactly only below 9007199254740992",
    ),
    "rounded sooner": (
        lambda: pr.assign(1, np.array([2**24 - 1, -(2**24)], np.float32), 1),
        pr.OutOfRangeError,
        "weights: entry 1 is -16777216.0; float32 holds integers exactly only below 16777216",
    ),
    "long double": (
        lambda: pr.assign(1, np.array([2**53], np.longdouble), 1),
        pr.OutOfRangeError,
        "weights: entry 0 is .* only below 9007199254740992",
    ),
    "negative float": (
        lambda: pr.assign(1, [-1.0], 1),
        pr.OutOfRangeError,
        r"weights: entry 0 is -1, not in \[0, ",
    ),
    "float matrix": (
        lambda: pr.route(np.ones((2, 3)), T, 1),
        pr.ArgumentTypeError,
        "sources: a 0/1 matrix is of bool",
    ),
    "complex": (
        lambda: pr.route([1j], T, 1),
        pr.ArgumentTypeError,
        "sources: integers are expected, not complex128",
    ),
    "bool vector": (
        lambda: pr.route([True, False], T, 1),
        pr.ArgumentTypeError,
        "sources: integers are expected, not bool",
    ),
    "strings": (lambda: pr.route(["a"], T, 1), pr.ArgumentTypeError, "sources: integers are expected"),
    "object": (lambda: pr.route(Deaf(), T, 1), pr.SizeMismatchError, "sources: degrees have 1 dimension"),
    "ragged": (
        lambda: pr.route([[1], [1, 0]], T, 1),
        pr.ArgumentTypeError,
        "sources: this not an array of numbers",
    ),
    "huge": (
        lambda: pr.route([1, 2**70], T, 1),
        pr.OutOfRangeError,
        f"sources: entry 1 is {2**70}, not in",
    ),
    "huge array": (
        lambda: pr.route(np.array([2**70]), T, 1),
        pr.ArgumentTypeError,
        "sources: integers are expected, not object",
    ),
    "huge and a float": (
        lambda: pr.route([2**63, 0.5], T, 1),
        pr.ArgumentTypeError,
        "sources: integers are expected, but entry 1 is 0.5",
    ),
    "huge and negative": (
        lambda: pr.route([2**63, -1], T, 1),
        pr.OutOfRangeError,
        "sources: entry 1 is -1, not in",
    ),
    "scalar": (
        lambda: pr.route(3, T, 1),
        pr.SizeMismatchError,
        "sources: degrees have 1 dimension and matrices 2",
    ),
    "cube": (lambda: pr.route(np.ones((1, 1, 3), int), T, 1), pr.SizeMismatchError, "this array has 3"),
    "columns": (
        lambda: pr.route(np.ones((2, 4), int), T, 1),
        pr.SizeMismatchError,
        "sources: rows must have 3 columns, not 4",
    ),
    "sparse columns": (
        lambda: pr.route(sparse.eye_array(4), T, 1),
        pr.SizeMismatchError,
        "sources: rows must have 3 columns, not 4",
    ),
    "sparse vector": (
        lambda: pr.route(sparse.coo_array([1, 0]), T, 1),
        pr.SizeMismatchError,
        "sources: a sparse matrix has 2 dimensions",
    ),
    "words": (
        lambda: pr.route(np.ones((2, 2), np.uint64), T, 1),
        pr.SizeMismatchError,
        "sources: 3 columns make 1 words a row, not 2",
    ),
    "uint64 matrix": (
        lambda: pr.route(np.ones((2, 3), np.uint64), T, 1),
        pr.SizeMismatchError,
        "uint64 means packed words",
    ),
    "device": (lambda: pr.route(OnDevice(), T, 1), pr.ArgumentTypeError, "sources: .* must be in CPU memory"),
    "negative": (
        lambda: pr.route([1, -1], T, 1),
        pr.OutOfRangeError,
        r"sources: entry 1 is -1, not in \[0, 3\]",
    ),
    "too much": (
        lambda: pr.route([1, 4], T, 1),
        pr.OutOfRangeError,
        r"sources: entry 1 is 4, not in \[0, 3\]",
    ),
    "too much uint32": (
        lambda: pr.route(np.array([1, 4], np.uint32), T, 1),
        pr.OutOfRangeError,
        "sources: entry 1 is 4, which is above n_targets = 3",
    ),
    "targets": (
        lambda: pr.route([1, 2], np.array([1, 3, 1], np.uint32), 1),
        pr.OutOfRangeError,
        "targets: entry 1 is 3, which is above n_sources = 2",
    ),
    "pack floats": (lambda: pr.pack_bits([[0.5]]), pr.ArgumentTypeError, "matrix: a 0/1 matrix is of bool"),
    "pack vector": (
        lambda: pr.pack_bits([1, 0]),
        pr.SizeMismatchError,
        "matrix: a matrix has 2 dimensions, not 1",
    ),
    "unpack int": (
        lambda: pr.unpack_bits(np.ones((1, 1), int), 3),
        pr.ArgumentTypeError,
        "bits: packed words are of dtype uint64",
    ),
    "unpack vector": (
        lambda: pr.unpack_bits(np.ones(1, np.uint64), 3),
        pr.SizeMismatchError,
        "bits: a packed matrix has 2 dimensions",
    ),
    "unpack negative": (
        lambda: pr.unpack_bits(np.ones((1, 1), np.uint64), -3),
        pr.OutOfRangeError,
        "columns: -3 is negative",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_inputs_are_refused(name: str) -> None:
    call, error, message = BAD[name]
    with pytest.raises(error, match=message) as caught:
        call()
    assert isinstance(caught.value, pr.PhaseRouterError)


LARGE = {
    "all": [2**63, 2**64 - 2**63 - 1],
    "one": [2**63 + 1, 1],
    "with zero": (0, 2**64 - 1),
    "of NumPy": [np.uint64(2**63 + 3), 5, np.int8(3)],
}


@pytest.mark.parametrize("name", LARGE)
def test_lists_of_integers_up_to_64_bits(name: str) -> None:
    weights = LARGE[name]
    exact = np.array([int(w) for w in weights], np.uint64)
    np.testing.assert_array_equal(pr.apportion(weights, 10**9), pr.apportion(exact, 10**9))
    np.testing.assert_array_equal(pr.shares(weights, 9, seed=1), pr.shares(exact, 9, seed=1))
    assert pr.assign(50, weights, 1, seed=2) == pr.assign(50, exact, 1, seed=2)


def test_lists_of_seeds_up_to_64_bits() -> None:
    seeds = [0, 2**64 - 1, 2**63 + 1]
    router = pr.Router(1)
    np.testing.assert_array_equal(
        router.sample_loads([2, 3], T, 1, seeds),
        router.sample_loads([2, 3], T, 1, np.array(seeds, np.uint64)),
    )


class Liar(np.ndarray):
    """An array that says what it is not."""

    def __len__(self) -> int:
        return 10**6

    @property
    def shape(self) -> tuple[int, ...]:  # type: ignore[override]
        return (10**6,)

    @property
    def size(self) -> int:  # type: ignore[override]
        return 10**6


def test_what_a_subclass_says_of_itself_is_not_believed() -> None:
    s, t = np.array([2, 1, 0], np.uint32), np.array([3, 3], np.uint32)
    wide, weights = s.astype(np.int64), np.array([3, 1], np.uint64)
    expected = pr.route(s, t, 2, seed=1)
    for form in (s, wide):
        assert pr.route(form.view(Liar), t.view(Liar), 2, seed=1) == expected
    router = pr.Router(1)
    assert router.count_candidates(s.view(Liar), t.view(Liar)).shape == (3,)
    assert router.route_csr(s.view(Liar), t.view(Liar), 2)[0].shape == (4,)
    assert router.sample_loads(s, t, 2, weights.view(Liar)).shape == (2, 2)
    assert pr.assign(5, weights.view(Liar), 1, seed=1) == pr.assign(5, weights, 1, seed=1)
    assert pr.assignment(5, weights.view(Liar), 1).rows(weights.view(Liar)).shape == (2, 1)
    assert pr.apportion(weights.view(Liar), 8).tolist() == [6, 2]
    with pytest.raises(pr.SizeMismatchError, match=r"out: shape \(3, 2\) is expected, not \(1, 2\)"):
        pr.route(s, t, 2, out=np.empty((1, 2), np.int32).view(Liar))
    router.set_permutations(pi_s=np.array([1, 0], np.uint32).view(Liar))
    assert router.permutations(3, 2).pi_s.tolist() == [1, 0]
    bits = pr.pack_bits(np.ones((3, 2), bool).view(Liar))
    assert bits.tolist() == [[3], [3], [3]]
    assert pr.unpack_bits(bits.view(Liar), 2).shape == (3, 2)
    loads = pr.Routes(np.array([[1], [0]], np.int32).view(Liar), 2, 0).column_loads()
    assert loads.tolist() == [1, 1]


def memory(*shape: int) -> np.ndarray:
    """Zeros, which are valid degrees, matrices, weights and routes."""
    return np.zeros(shape, np.int32)


@pytest.mark.parametrize("dtype", ["i1", "u1", "i2", "u2", "i4", "u4", ">i4", "i8", "u8"])
def test_an_output_over_an_input_is_refused_whatever_its_dtype(dtype: str) -> None:
    out = memory(4, 8)
    first = out.reshape(-1).view(dtype)[:4]
    calls = {
        "sources": lambda: pr.route(first, [1] * 6, 8, out=out),
        "weights": lambda: pr.assign(4, first, 8, out=out),
    }
    if dtype != "u8":
        matrix = first.reshape(2, 2)
        calls["targets"] = lambda: pr.route([1] * 2, matrix, 16, out=out.reshape(2, 16))
    for name, call in calls.items():
        with pytest.raises(pr.InvalidArgumentError, match=f"out: overlaps {name}"):
            call()
        assert not out.any()


def test_an_output_over_parts_of_inputs_is_refused() -> None:
    out = memory(4, 6)
    csr = sparse.csr_array((4, 6), dtype=np.int32)
    csr.indices = out.reshape(-1)[:0]
    csr.indptr = out.reshape(-1)[3:8]
    with pytest.raises(pr.InvalidArgumentError, match="out: overlaps sources"):
        pr.route(csr, [1] * 6, 6, out=out)
    words = out.reshape(-1).view(np.uint64)[:4].reshape(4, 1)
    with pytest.raises(pr.InvalidArgumentError, match="out: overlaps sources"):
        pr.route(words, np.zeros((6, 1), np.uint64), 6, out=out)
    with pytest.raises(pr.InvalidArgumentError, match="out: overlaps sources"):
        pr.route(array_api_strict.asarray(out[0, :4]), [1] * 6, 6, out=out)
    with pytest.raises(pr.InvalidArgumentError, match="out: overlaps sources"):
        pr.route(memoryview(out[0, :4]), [1] * 6, 6, out=out)
    rows = out.reshape(-1).view(np.uint32)[20:24]
    with pytest.raises(pr.InvalidArgumentError, match="out: overlaps rows"):
        pr.assign(4, [1] * 6, 6, rows=rows, out=out)


def test_an_output_beside_an_input_is_taken() -> None:
    table = memory(8, 6)
    table[:, 0] = 2
    s = table[:, 0][:4]  # its memory begins and ends around that of the output, but has none of it
    out = np.ndarray((1, 4), np.int32, table.data, 4)
    routes = pr.route(s, [1] * 6, 4, seed=1, rows=(2, 3), out=out)
    assert routes.targets is out
    assert table[:, 0].tolist() == [2] * 8


@given(matrices(), st.integers(0, 5))
@settings(max_examples=60, deadline=None)
def test_rows_of_matrices_alone(pair: tuple[np.ndarray, np.ndarray], k: int) -> None:
    whole = pr.route(*pair, k, seed=3)
    m = len(whole)
    alone = pr.route(*pair, k, seed=3, rows=(m // 3, m - m // 4))
    np.testing.assert_array_equal(alone.targets, whole.targets[m // 3 : m - m // 4])


def test_a_pair_of_matrices_goes_to_the_library_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words are handed over without a copy, and nothing is counted before."""
    from phaserouter import _bits, _router

    def refuse(*_: object) -> None:
        raise AssertionError("ones were counted in Python")

    monkeypatch.setattr(_bits, "packed_degrees", refuse)
    monkeypatch.setattr("phaserouter._inputs.packed_degrees", refuse)
    handed = []
    monkeypatch.setattr(_router, "buffer", lambda array: handed.append(array) or _bits.buffer(array))
    rng = np.random.default_rng(3)
    s, t = rng.random((130, 70)) < 0.4, rng.random((70, 130)) < 0.4
    bits = pr.pack_bits(s), pr.pack_bits(t)
    expected = pr.route(s.sum(1), t.sum(1), 3, seed=1)
    handed.clear()
    assert pr.route(*bits, 3, seed=1) == expected
    assert handed[0] is bits[0]
    assert handed[1] is bits[1]
    for dtype in ("?", "u1", "i8"):
        assert pr.route(s.astype(dtype), t.astype(dtype), 3, seed=1) == expected
    assert pr.route(s, bits[1], 3, seed=1) == expected


def test_arrays_that_another_thread_changes() -> None:
    """What is checked is what is used: an answer or an error, never a crash, and never routes of other degrees."""
    program = """
import copy, sys, threading
import numpy as np
import phaserouter as pr
m, n, k = 3000, 200, 4
s, t = np.full(m, 20, np.uint32), np.full(n, 20, np.uint32)
wide, signed, valid, fixed = s.astype(np.int64), t.astype(np.int32), t.copy(), t.copy()
weights, seeds = np.full(n, 20, np.uint64), np.zeros(5, np.uint64)
pi_s, rows = np.arange(n, dtype=np.uint32), np.full(60, 20, np.uint64)
table = pr.route(s, t, k, seed=1)
right = pr.route(s, t, k, seed=1)
changed = (t, weights, wide, signed, rows, table.targets)
stop = threading.Event()
def flip():
    while not stop.is_set():
        for array in changed:
            # Cut off at 32 bits, the wide ones would be degrees like others.
            array[:] = 2**32 + 7 if array.itemsize == 8 else 2_000_000_000 if array.dtype.kind == "i" else 4_000_000_000
        pi_s[:] = pi_s[::-1].copy()
        valid[:] = 30 - valid[0]
        for array in changed:
            array[:] = 20
        sum(range(300))  # a while in which calls succeed
sys.setswitchinterval(1e-5)
thread = threading.Thread(target=flip, daemon=True)
thread.start()
def lengths_agree(offsets, targets):
    return offsets[-1] == len(targets)
def copies(pi_s):
    mine = pr.Router(1)
    mine.set_permutations(pi_s=pi_s)
    assert copy.copy(mine).route(s, np.full(n, 20), k) == mine.route(s, np.full(n, 20), k)
router, made = pr.Router(1, num_threads=2), pr.assignment(m, np.arange(1, n), k)
calls = [
    lambda: router.route(s, t, k) == right, lambda: router.route(s, signed, k) == right,
    *[lambda: router.route(wide, fixed, k) == right] * 20, lambda: router.route(s, t, k, rows=(5, 900)),
    lambda: lengths_agree(*router.route_csr(s, t, k)),
    *[lambda: lengths_agree(*router.route_csr(s, valid, k))] * 20,
    lambda: router.count_candidates(s, t), lambda: router.sample_loads(s, t, k, seeds),
    lambda: router.assign(m, weights, k), lambda: router.assign(m, wide[:n], k, rows=rows),
    lambda: copies(pi_s),
    lambda: made.rows(rows), lambda: pr.apportion(weights, 100), lambda: pr.shares(wide[:n], 100, seed=1),
    table.column_loads, table.to_csr, table.to_coo, table.by_target, lambda: pr.stages.stages(t, t, 1),
]
done, refused = 0, 0
for _ in range(ROUNDS):
    for call in calls:
        try:
            assert call() is not False, calls.index(call)
            done += 1
        except pr.BufferTooSmallError:
            raise
        except pr.PhaseRouterError:
            refused += 1
stop.set()
thread.join()
assert done and refused, (done, refused)
"""
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", program.replace("ROUNDS", "60")],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr


def test_what_is_converted_is_what_was_checked() -> None:
    """Another thread puts in numbers that cut off at 32 bits would pass."""
    wide, stop, interval = np.full(3000, 20), threading.Event(), sys.getswitchinterval()

    def flip() -> None:
        while not stop.is_set():
            wide[:] = 2**32 + 7
            wide[:] = 20
            sum(range(300))  # a while in which conversions succeed

    thread = threading.Thread(target=flip)
    sys.setswitchinterval(1e-5)
    thread.start()
    try:
        for _ in range(5000):
            try:
                converted = degree_pair(wide, np.zeros(30, np.uint32))[0]
            except pr.OutOfRangeError:
                continue
            assert set(converted.tolist()) == {20}
    finally:
        stop.set()
        thread.join()
        sys.setswitchinterval(interval)


def test_masked_arrays_are_refused() -> None:
    masked = np.ma.array([1, 5, 2], mask=[0, 1, 0])
    with pytest.raises(pr.ArgumentTypeError, match="weights: masked arrays are not accepted"):
        pr.assign(4, masked, 1, seed=1)
    with pytest.raises(pr.ArgumentTypeError, match="sources: masked arrays are not accepted"):
        pr.route(masked, [1, 1, 1], 1, seed=1)
    with pytest.raises(pr.ArgumentTypeError, match="targets: masked arrays are not accepted"):
        pr.route([1, 1], np.ma.array(np.ones((2, 2), np.int8), mask=False), 1, seed=1)
    with pytest.raises(pr.ArgumentTypeError, match="matrix: masked arrays are not accepted"):
        pr.pack_bits(np.ma.array(np.ones((2, 2), np.int8), mask=False))
    with pytest.raises(pr.ArgumentTypeError, match="out: masked arrays are not accepted"):
        pr.route([1, 1], [1, 1], 1, out=np.ma.array(np.zeros((2, 1), np.int32), mask=False))
