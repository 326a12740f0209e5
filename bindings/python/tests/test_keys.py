"""Keys: the vectors, in every form that many keys may have, and what is no key."""

from __future__ import annotations

import sys
from itertools import pairwise

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
import xxhash
from hypothesis import given
from hypothesis import strategies as st
from vectors import Case, cases

import phaserouter as pr


def placement(n_partitions: int) -> pr.Placement:
    """One whose table says which partition it was; k is 1."""
    return pr.Placement(n_partitions, [1], 1, seed=0)


def expected(key: str | bytes | int, n_partitions: int) -> int:
    data = key.encode() if isinstance(key, str) else key
    data = (data % 2**64).to_bytes(8, "little") if isinstance(data, int) else data
    return int(xxhash.xxh3_64_intdigest(data)) * n_partitions >> 64


def split(case: Case, key: str) -> list[list[int]]:
    offsets, values = case.list("offsets"), case.list(key)
    return [values[a:b] for a, b in pairwise(offsets)]


def keys_of(case: Case) -> list[bytes] | list[str] | list[int]:
    if case.op == "byte_keys":
        return [bytes(key) for key in split(case, "bytes")]
    if case.op == "text_keys":
        return ["".join(map(chr, key)) for key in split(case, "code_points")]
    return case.list("values")


@pytest.mark.parametrize(
    "case", cases("keys.txt", "byte_keys", "text_keys", "integer_keys"), ids=lambda case: case.name
)
def test_vectors(case: Case) -> None:
    keys, sizes = keys_of(case), case.list("n_partitions")
    wanted = np.array(case.list("partitions")).reshape(len(sizes), len(keys))
    for size, row in zip(sizes, wanted, strict=True):
        if size > 20000:  # more than anyone wants a table of
            continue
        places = placement(size)
        assert places.partitions(keys).tolist() == row.tolist()
        assert [places.partition(key) for key in keys] == row.tolist()


@pytest.mark.parametrize("case", cases("keys.txt", "placement"), ids=lambda case: case.name)
def test_placements(case: Case) -> None:
    groups = [f"r{group}" for group in case.list("group_of")] if "group_of" in case else None
    made = pr.Placement(
        case.int("n_partitions"), case.list("weights"), case.int("k"), groups=groups, seed=case.int("seed")
    )
    keys = [bytes(key) for key in split(case, "bytes")]
    wanted = np.array(case.list("targets")).reshape(len(keys), made.k)
    np.testing.assert_array_equal(made.lookup_many(keys), wanted)
    assert [list(made.lookup(key)) for key in keys] == wanted.tolist()
    assert int(made.digest, 16) == case.int("digest")


def unaligned(array: np.ndarray) -> np.ndarray:
    """The same array, one byte behind where its items could be read at once."""
    moved = np.frombuffer(b"x" + array.tobytes(), np.uint8)[1:].view(array.dtype)
    assert not moved.flags.aligned
    return moved


def unaligned_arrow(array: pa.Array) -> pa.Array:
    """The same column, all of whose buffers are one byte behind."""
    moved = [
        buffer if buffer is None else pa.py_buffer(b"x" + buffer.to_pybytes()).slice(1)
        for buffer in array.buffers()
    ]
    assert any(buffer is not None and buffer.address % 4 for buffer in moved)
    return pa.Array.from_buffers(array.type, len(array), moved)


TEXTS = ["", "a", "user:1", "Zürich", "東京", "\U0001f600", "longer than sixteen characters", "\uffff"]
BYTES = [text.encode() for text in TEXTS]
INTEGERS = [0, 1, -1, 2**63 - 1, -(2**63), 2**40]


@pytest.mark.parametrize(
    ("column", "keys"),
    [
        (TEXTS, TEXTS),
        (tuple(TEXTS), TEXTS),
        (iter(TEXTS), TEXTS),
        (np.array(TEXTS), TEXTS),
        (np.array(TEXTS)[::2], TEXTS[::2]),
        (np.array(TEXTS).astype(">U40"), TEXTS),
        (np.array(TEXTS, object), TEXTS),
        (np.array(TEXTS, np.dtypes.StringDType()), TEXTS),
        (BYTES, BYTES),
        (np.array(BYTES), BYTES),
        (np.array(BYTES)[1::3], BYTES[1::3]),
        ([bytearray(key) for key in BYTES], BYTES),
        (INTEGERS, INTEGERS),
        ([*INTEGERS, 2**64 - 1], [*INTEGERS, 2**64 - 1]),
        (np.array(INTEGERS), INTEGERS),
        (np.array(INTEGERS).astype(">i8"), INTEGERS),
        (unaligned(np.array(INTEGERS)), INTEGERS),
        (unaligned(np.array(TEXTS)), TEXTS),
        (np.array([(1, -5), (2, 6)], [("a", "i1"), ("key", "i8")])["key"], [-5, 6]),
        (unaligned_arrow(pa.array(INTEGERS)), INTEGERS),
        (unaligned_arrow(pa.array(TEXTS)), TEXTS),
        (unaligned_arrow(pa.array(TEXTS, pa.large_string())), TEXTS),
        (np.arange(5, dtype=np.int8) - 3, [-3, -2, -1, 0, 1]),
        (np.arange(5, dtype=np.uint16), list(range(5))),
        (np.array([2**64 - 1], np.uint64), [2**64 - 1]),
        (["a", b"b", 3, np.int64(4), np.str_("é")], ["a", b"b", 3, 4, "é"]),
        (pd.Series(TEXTS), TEXTS),
        (pd.Series(TEXTS, dtype="string"), TEXTS),
        (pd.Series(TEXTS, dtype="string[pyarrow]"), TEXTS),
        (pd.Series(TEXTS, dtype="category"), TEXTS),
        (pd.Series(INTEGERS), INTEGERS),
        (pd.Series(INTEGERS, dtype="Int64"), INTEGERS),
        (pd.Index(TEXTS), TEXTS),
        (pa.array(TEXTS), TEXTS),
        (pa.array(TEXTS)[2:5], TEXTS[2:5]),
        (pa.array(TEXTS, pa.large_string())[1:], TEXTS[1:]),
        (pa.array(TEXTS, pa.string_view()), TEXTS),
        (pa.array(BYTES, pa.binary()), BYTES),
        (pa.array([b"ab\0", b"cde"], pa.binary(3)), [b"ab\0", b"cde"]),
        (pa.array(TEXTS).dictionary_encode(), TEXTS),
        (pa.chunked_array([TEXTS[:3], [], TEXTS[3:]]), TEXTS),
        (pa.array(INTEGERS), INTEGERS),
        (pa.array([1, 2], pa.uint8()), [1, 2]),
        (pa.array([], pa.string()), []),
        (pl.Series(TEXTS), TEXTS),
        (pl.Series(INTEGERS), INTEGERS),
        (pl.Series(BYTES), BYTES),
        (pl.Series(TEXTS, dtype=pl.Categorical), TEXTS),
        ([], []),
        (np.array([], "U3"), []),
        (np.array([], np.int64), []),
        (pd.Series([], dtype=object), []),
    ],
)
def test_forms(column: object, keys: list[str] | list[bytes] | list[int]) -> None:
    found = placement(1000).partitions(column)  # type: ignore[arg-type]
    assert found.dtype == np.uint32
    assert found.tolist() == [expected(key, 1000) for key in keys]


@given(
    st.lists(
        st.text(st.characters(exclude_categories=["Cs"])) | st.binary() | st.integers(-(2**63), 2**64 - 1)
    )
)
def test_any_keys(keys: list[str | bytes | int]) -> None:
    places = placement(7)
    assert places.partitions(keys).tolist() == [expected(key, 7) for key in keys]
    assert [places.partition(key) for key in keys] == [expected(key, 7) for key in keys]


def test_more_keys_than_one_call_takes() -> None:
    numbers = np.arange(3_000_001)
    text = pa.array(numbers.astype(str))
    places = placement(5000)
    for some in (slice(0, 3), slice(2**20 - 2, 2**20 + 2), slice(3_000_000, None)):
        assert places.partitions(numbers)[some].tolist() == [expected(int(x), 5000) for x in numbers[some]]
        assert places.partitions(text)[some].tolist() == [expected(str(x), 5000) for x in numbers[some]]


@pytest.mark.parametrize(
    ("keys", "error", "message"),
    [
        ("user:1", pr.ArgumentTypeError, "single"),
        (b"user:1", pr.ArgumentTypeError, "single"),
        (5, pr.ArgumentTypeError, "int"),
        ([1.5], pr.ArgumentTypeError, "entry 0: .* float"),
        (["a", None], pr.ArgumentTypeError, "entry 1: .* NoneType"),
        ([1, True], pr.ArgumentTypeError, "entry 1: .* bool"),
        ([1, 2**64], pr.OutOfRangeError, "entry 1: 18446744073709551616"),
        ([1, -(2**63) - 1], pr.OutOfRangeError, "entry 1"),
        (["ok", "\ud800"], pr.InvalidArgumentError, "entry 1: .*UTF-8"),
        (np.array([1.0]), pr.ArgumentTypeError, "float64"),
        (np.array([True]), pr.ArgumentTypeError, "bool"),
        (np.array([[1]]), pr.SizeMismatchError, "1 dimension"),
        (np.array("a"), pr.SizeMismatchError, "1 dimension"),
        (np.array(["\ud800"]), pr.OutOfRangeError, "key 0"),
        (np.ma.array([1, 2], mask=[0, 1]), pr.ArgumentTypeError, "mask"),
        (pa.array(["a", None]), pr.InvalidArgumentError, "missing"),
        (pa.array([1.5]), pr.ArgumentTypeError, "double"),
        (pa.table({"a": [1], "b": [2]}), pr.ArgumentTypeError, "keys"),
        (pl.Series(["a", None]), pr.InvalidArgumentError, "missing"),
        (pd.Series(["a", None]), pr.PhaseRouterError, "keys: "),
    ],
)
def test_no_keys(keys: object, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        placement(7).partitions(keys)  # type: ignore[arg-type]


def test_which_of_very_many_keys_is_none() -> None:
    keys = np.full(2**20 + 5, "a", "U1")
    keys[2**20 + 3] = "\ud800"
    with pytest.raises(pr.OutOfRangeError, match=r"key 3 .* \(keys counted from entry 1048576\)"):
        placement(7).partitions(keys)


@pytest.mark.parametrize(
    ("key", "error"),
    [
        (1.5, pr.ArgumentTypeError),
        (None, pr.ArgumentTypeError),
        (True, pr.ArgumentTypeError),
        (np.True_, pr.ArgumentTypeError),
        (["a"], pr.ArgumentTypeError),
        (2**64, pr.OutOfRangeError),
        (-(2**63) - 1, pr.OutOfRangeError),
        ("\udfff", pr.InvalidArgumentError),
    ],
)
def test_no_key(key: object, error: type[Exception]) -> None:
    with pytest.raises(error, match=r"^key: "):
        placement(7).lookup(key)  # type: ignore[arg-type]


def test_a_lookup_in_the_midst_of_another() -> None:
    """A signal handler or a finalizer may look up a key at any point of a lookup; here one does at each."""
    places = placement(1000)
    seen = []

    def interrupt(*_: object) -> None:
        seen.append(places.partition("b"))

    before = sys.getprofile()
    sys.setprofile(interrupt)
    try:
        found = places.partition("a")
    finally:
        sys.setprofile(before)
    assert len(seen) > 4
    assert set(seen) == {expected("b", 1000)}
    assert found == expected("a", 1000)
