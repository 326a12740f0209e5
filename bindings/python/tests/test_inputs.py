"""Every form of sources and targets means the same degrees; bad ones are refused by name."""

from __future__ import annotations

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
    "floats": (
        lambda: pr.route([1.0, 2.0], T, 1),
        pr.ArgumentTypeError,
        "sources: integers expected, not float64",
    ),
    "float matrix": (
        lambda: pr.route(np.ones((2, 3)), T, 1),
        pr.ArgumentTypeError,
        "sources: a 0/1 matrix is of bool",
    ),
    "complex": (
        lambda: pr.route([1j], T, 1),
        pr.ArgumentTypeError,
        "sources: integers expected, not complex128",
    ),
    "bool vector": (
        lambda: pr.route([True, False], T, 1),
        pr.ArgumentTypeError,
        "sources: integers expected, not bool",
    ),
    "strings": (lambda: pr.route(["a"], T, 1), pr.ArgumentTypeError, "sources: integers expected"),
    "object": (lambda: pr.route(Deaf(), T, 1), pr.SizeMismatchError, "sources: degrees have 1 dimension"),
    "ragged": (
        lambda: pr.route([[1], [1, 0]], T, 1),
        pr.ArgumentTypeError,
        "sources: not an array of numbers",
    ),
    "huge": (lambda: pr.route([2**70], T, 1), pr.ArgumentTypeError, "sources: integers expected, not object"),
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
        "sources: entry 1 is 4, above n_targets = 3",
    ),
    "targets": (
        lambda: pr.route([1, 2], np.array([1, 3, 1], np.uint32), 1),
        pr.OutOfRangeError,
        "targets: entry 1 is 3, above n_sources = 2",
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


def test_masked_arrays_are_refused() -> None:
    masked = np.ma.array([1, 5, 2], mask=[0, 1, 0])
    with pytest.raises(pr.ArgumentTypeError, match="capacities: masked arrays are not accepted"):
        pr.assign(4, masked, 1, seed=1)
    with pytest.raises(pr.ArgumentTypeError, match="sources: masked arrays are not accepted"):
        pr.route(masked, [1, 1, 1], 1, seed=1)
    with pytest.raises(pr.ArgumentTypeError, match="targets: masked arrays are not accepted"):
        pr.route([1, 1], np.ma.array(np.ones((2, 2), np.int8), mask=False), 1, seed=1)
