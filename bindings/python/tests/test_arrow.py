"""phaserouter.arrow: target columns of tables and streams, against the table of a placement and the routes of assign."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pyarrow as pa
import pytest
import xxhash
from pyarrow import parquet

import phaserouter as pr
from phaserouter import arrow

NAMES = ["a", "b", "c", "d"]
DISKS = pr.Placement(64, dict(zip(NAMES, (2, 1, 1, 2), strict=True)), 2, seed=7)
NUMBERED = pr.Placement(64, [2, 1, 1, 2], 2, seed=7)
ROWS = pr.assignment(1000, dict(zip(NAMES, (4, 3, 2, 1), strict=True)), 1, seed=5)
TARGETS = pr.assign(1000, [4, 3, 2, 1], 1, seed=5).targets[:, 0]
USERS = [f"user:{number}" for number in range(300)]


def looked_up(keys: list[str]) -> np.ndarray:
    """The targets of text keys, by the hash as the SPEC has it."""
    partitions = [int(xxhash.xxh3_64_intdigest(key.encode())) * 64 >> 64 for key in keys]
    return DISKS.table[partitions]


def named(targets: np.ndarray) -> list[Any]:
    return np.array(NAMES)[targets].tolist()


def table(rows_a_batch: int = 77) -> pa.Table:
    whole = pa.table({"user": USERS, "size": np.arange(300)}, metadata={"who": "me"})
    return pa.Table.from_batches(whole.to_batches(max_chunksize=rows_a_batch))


def test_columns_by_key() -> None:
    found = arrow.add_targets(table(), DISKS, key="user")
    expected = looked_up(USERS)
    assert found.column_names == ["user", "size", "target_0", "target_1"]
    assert found.schema.field("target_0").type == pa.dictionary(pa.int32(), pa.string())
    for copy in range(2):
        assert found.column(f"target_{copy}").to_pylist() == named(expected[:, copy])
    assert found.select(["user", "size"]).equals(table())
    assert found.schema.metadata == {b"who": b"me"}


def test_lists_by_key() -> None:
    found = arrow.add_targets(table(), DISKS, key="user", as_list=True, name="disks")
    assert pa.types.is_fixed_size_list(found.schema.field("disks").type)
    assert found.column("disks").to_pylist() == named(looked_up(USERS))


@pytest.mark.parametrize(("by", "labels"), [(DISKS, False), (NUMBERED, True), (NUMBERED, False)])
def test_numbers(by: pr.Placement, labels: bool) -> None:
    found = arrow.add_targets(table(), by, key="user", name=["first", "second"], labels=labels)
    assert found.schema.field("second").type == pa.int32()
    np.testing.assert_array_equal(np.transpose([found["first"], found["second"]]), looked_up(USERS))
    lists = arrow.add_targets(table(), by, key="user", as_list=True, labels=labels)
    assert lists["target"].to_pylist() == looked_up(USERS).tolist()


def test_what_goes_in_comes_out() -> None:
    whole = table()
    expected = arrow.add_targets(whole, DISKS, key="user")
    (batch,) = table(300).to_batches()
    of_batch = arrow.add_targets(batch, DISKS, key="user")
    assert isinstance(of_batch, pa.RecordBatch)
    assert pa.Table.from_batches([of_batch]).equals(expected)
    stream = arrow.add_targets(whole.to_reader(), DISKS, key="user")
    assert isinstance(stream, pa.RecordBatchReader)
    assert stream.schema == expected.schema
    assert stream.read_all().equals(expected)
    of_polars = arrow.add_targets(pl.DataFrame({"user": USERS}), DISKS, key="user").read_all()
    assert of_polars["target_1"].to_pylist() == expected["target_1"].to_pylist()


def test_other_columns_are_not_copied() -> None:
    (batch,) = table(300).to_batches()
    found = arrow.add_targets(batch, DISKS, key="user")
    for name in ("user", "size"):
        assert [b and b.address for b in found[name].buffers()] == [
            b and b.address for b in batch[name].buffers()
        ]


def test_lines_are_counted_from_batch_to_batch() -> None:
    for rows in (1, 7, 300):
        for data in (table(rows), table(rows).to_reader()):
            found = arrow.add_targets(data, ROWS)
            found = found if isinstance(found, pa.Table) else found.read_all()
            assert found["target"].to_pylist() == named(TARGETS[:300])
    later = arrow.add_targets(table(), ROWS, first_row=700, labels=False)
    assert later["target"].to_pylist() == TARGETS[700:].tolist()


def test_row_numbers_in_any_order() -> None:
    numbers = np.random.default_rng(3).integers(0, 1000, 400)
    for dtype in (pa.int64(), pa.uint32(), pa.int16()):
        data = pa.table({"id": pa.array(numbers, dtype)})
        assert arrow.add_targets(data, ROWS, row="id")["target"].to_pylist() == named(TARGETS[numbers])


def endless(pulled: list[int]) -> Iterator[pa.RecordBatch]:
    for first in count(0, 50):
        pulled.append(first)
        yield pa.record_batch({"id": np.arange(first, first + 50)})


def test_a_stream_is_read_batch_by_batch() -> None:
    """It has no end, so that whoever reads ahead, or keeps what was read, does not come back."""
    pulled: list[int] = []
    data = pa.RecordBatchReader.from_batches(pa.schema([("id", pa.int64())]), endless(pulled))
    found = arrow.add_targets(data, NUMBERED, key="id")
    assert pulled == []
    for batches in range(1, 6):
        assert found.read_next_batch().num_columns == 3
        assert len(pulled) == batches


def test_nothing_is_fine() -> None:
    assert arrow.add_targets(table().slice(0, 0), DISKS, key="user").num_columns == 4
    assert arrow.add_targets(table().schema.empty_table(), ROWS).num_rows == 0
    nothing = pa.table({"id": pa.array([], pa.int32())})
    assert arrow.add_targets(nothing, ROWS, row="id").num_rows == 0
    assert arrow.add_targets(nothing, DISKS, key="id", as_list=True).num_rows == 0


def test_names_that_are_no_text() -> None:
    by = pr.assignment(10, {2020: 1, 2021: 3}, 1, seed=1)
    expected = [(2020, 2021)[target] for target in by.rows((0, 10))[:, 0]]
    assert arrow.add_targets(pa.table({"x": range(10)}), by)["target"].to_pylist() == expected


def test_through_a_file(tmp_path: Path) -> None:
    for as_list in (False, True):
        found = arrow.add_targets(table(), DISKS, key="user", as_list=as_list)
        parquet.write_table(found, tmp_path / "found.parquet")
        assert parquet.read_table(tmp_path / "found.parquet").to_pydict() == found.to_pydict()


def test_single_columns() -> None:
    keys = pa.chunked_array([USERS[:100], USERS[100:]])
    found = arrow.target_array(keys, DISKS)
    assert found.num_chunks == 2
    assert found.to_pylist() == named(looked_up(USERS))
    assert (
        arrow.target_array(keys.chunk(0), DISKS, labels=False).to_pylist() == looked_up(USERS[:100]).tolist()
    )
    assert arrow.target_array(pa.array([999, 0, 1]), ROWS).to_pylist() == named(TARGETS[[999, 0, 1]])
    assert arrow.target_array(pa.chunked_array([], pa.int64()), ROWS).type == pa.dictionary(
        pa.int32(), pa.string()
    )


def test_all_routes_as_a_stream() -> None:
    weights = {"a": 4, "b": 3, "c": 2}
    routes = pr.assign(1000, weights, 2, seed=9)
    made = pr.assignment(1000, weights, 2, seed=9)
    for rows in (1, 64, 5000):
        found = arrow.reader(made, batch_rows=rows)
        assert found.read_next_batch().num_rows == 2 * min(rows, 1000)
        assert arrow.reader(made, batch_rows=rows).read_all().to_pydict() == routes.to_arrow().to_pydict()
    part = arrow.reader(made, rows=(990, 1000), labels=False).read_all()
    assert part["source"].to_pylist() == [row for row in range(990, 1000) for _ in range(2)]
    assert part["target"].to_pylist() == routes.targets[990:].ravel().tolist()
    assert arrow.reader(made, rows=range(5, 5)).read_all().num_rows == 0


@pytest.mark.parametrize(
    ("data", "by", "how", "error"),
    [
        (table(), "rows", {}, "by: an Assignment or a Placement is expected, not str"),
        ([1], DISKS, {"key": "user"}, "data: a Table, RecordBatch or RecordBatchReader"),
        (table(), DISKS, {}, "key: with a Placement the column of keys must be named"),
        (table(), DISKS, {"row": "size"}, "row: a Placement knows keys"),
        (table(), ROWS, {"key": "user"}, "key: an Assignment knows row numbers"),
        (table(), DISKS, {"key": "usr"}, "key: there is no column 'usr' among the columns 'user', 'size'"),
        (table(), ROWS, {"row": "id"}, "row: there is no column 'id'"),
        (table(), ROWS, {"row": "user"}, "row: column 'user': integers are expected, not string"),
        (table(), ROWS, {"row": "size", "first_row": 3}, "first_row: lines are not counted"),
        (table(), ROWS, {"first_row": 701}, "data: it goes on to row 1000, but the assignment has 1000 rows"),
        (table(), ROWS, {"first_row": -1}, "first_row: -1 is not in"),
        (table(), ROWS, {"name": "user"}, "name: there is a column 'user' already"),
        (table(), DISKS, {"key": "user", "name": ["x", "x"]}, "name: there is a column 'x' already"),
        (
            table(),
            DISKS,
            {"key": "user", "name": ["x"]},
            "name: one name, or 2 names of columns, are expected",
        ),
        (table(), DISKS, {"key": "user", "name": ["x", 3]}, "name: strings are expected, not int"),
        (pa.table({"user": ["a", None]}), DISKS, {"key": "user"}, "key: column 'user': a key is missing"),
        (pa.table({"user": [1.5]}), DISKS, {"key": "user"}, "key: column 'user': str, bytes or integers"),
        (pa.table({"id": [1, None]}), ROWS, {"row": "id"}, "row: column 'id': a row number is missing"),
        (pa.table({"id": [1, 1000]}), ROWS, {"row": "id"}, "row: column 'id': entry 1 is 1000"),
        (pa.table([[1], [2]], ["id", "id"]), ROWS, {"row": "id"}, "row: there are several columns 'id'"),
    ],
)
def test_what_is_wrong_is_said(data: object, by: pr.Placement, how: dict[str, Any], error: str) -> None:
    with pytest.raises(pr.PhaseRouterError) as problem:
        arrow.add_targets(data, by, **how)
    assert str(problem.value).startswith(error)


def test_what_is_wrong_with_streams_and_columns_is_said() -> None:
    with pytest.raises(pr.ArgumentTypeError, match="assignment: an Assignment is expected, not Placement"):
        arrow.reader(DISKS)  # type: ignore[arg-type]
    with pytest.raises(pr.InvalidArgumentError, match="batch_rows: "):
        arrow.reader(ROWS, batch_rows=0)
    with pytest.raises(pr.OutOfRangeError, match="rows: "):
        arrow.reader(ROWS, rows=(0, 1001))
    with pytest.raises(pr.ArgumentTypeError, match="rows: a range of rows is expected"):
        arrow.reader(ROWS, rows=[1, 2])
    with pytest.raises(pr.ArgumentTypeError, match="entries: an Array or a ChunkedArray"):
        arrow.target_array([1, 2], ROWS)
    with pytest.raises(pr.OutOfRangeError, match="row: the column: entry 0 is 1000"):
        arrow.target_array(pa.array([1000]), ROWS)
