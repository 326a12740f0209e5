"""Target columns for tables and streams of Arrow: of any size, batch by batch.

Whatever says the targets is given as `by`: a `Placement` finds those of a column of keys, an `Assignment` those of row numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, SupportsIndex

import numpy as np

from ._assignment import Assignment
from ._columns import TargetsOf, check_by
from ._errors import ArgumentTypeError, InvalidArgumentError
from ._extras import extra
from ._inputs import RowsLike, count, picked_rows

with extra("frames"):
    import pyarrow

from ._arrow_columns import Form, adder, looked_up

__all__ = ["add_targets", "reader", "target_array"]


def add_targets(
    data: Any,  # noqa: ANN401 - pyarrow has no types
    by: TargetsOf,
    *,
    key: str | None = None,
    row: str | None = None,
    first_row: SupportsIndex = 0,
    name: str | Sequence[str] = "target",
    as_list: bool = False,
    labels: bool = True,
) -> Any:  # noqa: ANN401
    """A table, batch or stream with the targets of every line in columns behind the others.

    Parameters
    ----------
    data : pyarrow.Table, RecordBatch or RecordBatchReader, or whatever speaks Arrow's C stream interface
        Its columns stay where they are in memory.
    by : Placement or Assignment
    key : str
        With a Placement: the column of keys (text, bytes or integers).
    row : str, optional
        With an Assignment: the column of row numbers. Without it lines are counted, and data is rows first_row,
        first_row + 1, and so on, of the assignment.
    first_row : int
        The row number of the first line, where lines are counted.
    name : str or sequence of str
        What the new columns are called: one name a copy. A single name stands for ``name`` itself if k is 1, or as_list,
        and otherwise for ``name_0``, ``name_1``, and so on.
    as_list : bool
        One column of lists of k targets, instead of a column for each copy.
    labels : bool
        Names of targets, in dictionary encoding, if the targets have names; False gives their numbers.

    Returns
    -------
    pyarrow.Table, RecordBatch or RecordBatchReader
        What data is. A reader reads a batch of data when it is asked for the next one of its own, so that a stream of any
        length takes the memory of a batch.

    Raises
    ------
    InvalidArgumentError
        There is no such column, or there is one of the new name; a key or row number is missing (null).
    OutOfRangeError
        A row number that is not below the assignment's number of rows; more lines than it has.
    ArgumentTypeError
        As in `Placement.partitions`; row numbers that are no integers; data that Arrow cannot read.
    """
    check_by(by)
    start = count("first_row", first_row)
    if start and (key, row) != (None, None):
        raise InvalidArgumentError(
            "first_row: lines are not counted where a column says which targets they get"
        )
    schema, batches = _read(data)
    add = adder(schema.names, by, key, row, name, as_list, Form.of(by, labels))
    found = add.batches(by, batches, start)
    if isinstance(data, pyarrow.RecordBatch):
        return next(found)
    if isinstance(data, pyarrow.Table):
        return pyarrow.Table.from_batches(found, add.schema(schema))
    return pyarrow.RecordBatchReader.from_batches(add.schema(schema), found)


def _read(data: Any) -> tuple[pyarrow.Schema, Iterator[pyarrow.RecordBatch]]:  # noqa: ANN401
    if isinstance(data, pyarrow.RecordBatch):
        return data.schema, iter([data])
    if isinstance(data, pyarrow.Table):
        return data.schema, iter(data.to_batches())
    if not isinstance(data, pyarrow.RecordBatchReader):
        if not hasattr(data, "__arrow_c_stream__"):
            raise ArgumentTypeError(
                f"data: a Table, RecordBatch or RecordBatchReader of pyarrow is expected, not {type(data).__name__}"
            )
        data = pyarrow.RecordBatchReader.from_stream(data)
    return data.schema, iter(data)


def target_array(
    entries: Any,  # noqa: ANN401 - an Array or a ChunkedArray
    by: TargetsOf,
    *,
    labels: bool = True,
) -> Any:  # noqa: ANN401 - likewise
    """The targets of a column.

    Parameters
    ----------
    entries : pyarrow.Array or ChunkedArray
        Keys for a Placement, row numbers for an Assignment.
    by : Placement or Assignment
    labels : bool
        As in `add_targets`.

    Returns
    -------
    pyarrow.Array or ChunkedArray
        What entries is: a target an entry if k is 1, and otherwise lists of k of them.

    Raises
    ------
    ArgumentTypeError, InvalidArgumentError, OutOfRangeError
        As in `add_targets`.
    """
    check_by(by)
    form = Form.of(by, labels)

    def found(chunk: pyarrow.Array) -> pyarrow.Array:
        targets = looked_up(by, None, chunk)
        return form.array(targets.ravel()) if by.k == 1 else form.list_array(targets)

    if isinstance(entries, pyarrow.Array):
        return found(entries)
    if not isinstance(entries, pyarrow.ChunkedArray):
        raise ArgumentTypeError(
            f"entries: an Array or a ChunkedArray of pyarrow is expected, not {type(entries).__name__}"
        )
    kind = form.type if by.k == 1 else form.list_type
    return pyarrow.chunked_array([found(chunk) for chunk in entries.chunks], kind)


def reader(
    assignment: Assignment,
    *,
    rows: RowsLike | None = None,
    batch_rows: SupportsIndex = 1 << 20,
    labels: bool = True,
) -> pyarrow.RecordBatchReader:
    """All routes of an assignment as a stream: a line for every route, with the columns source and target.

    Parameters
    ----------
    assignment : Assignment
    rows : tuple (begin, end), range or slice, optional
        Only these rows.
    batch_rows : int
        Rows that are computed at a time, which take ``16 * k`` bytes each.
    labels : bool
        As in `add_targets`.

    Returns
    -------
    pyarrow.RecordBatchReader
        In the memory of a batch, however many rows there are. A line is what `Routes.to_arrow` gives.

    Raises
    ------
    ArgumentTypeError, OutOfRangeError
        No range of rows; rows that the assignment does not have.
    """
    if not isinstance(assignment, Assignment):
        raise ArgumentTypeError(f"assignment: an Assignment is expected, not {type(assignment).__name__}")
    step = count("batch_rows", batch_rows)
    if step == 0:
        raise InvalidArgumentError("batch_rows: 0 rows at a time never end")
    picked = (0, assignment.n_sources) if rows is None else picked_rows(rows, assignment.n_sources)
    if not isinstance(picked, tuple):
        raise ArgumentTypeError("rows: a range of rows is expected")
    begin, end = picked
    form = Form.of(assignment, labels)
    schema = pyarrow.schema([("source", pyarrow.int32()), ("target", form.type)])

    def batches() -> Iterator[pyarrow.RecordBatch]:
        for first in range(begin, end, step):
            last = min(first + step, end)
            sources = np.repeat(np.arange(first, last, dtype=np.int32), assignment.k)
            targets = form.array(assignment.rows((first, last)).ravel())
            yield pyarrow.RecordBatch.from_arrays([pyarrow.array(sources), targets], schema=schema)

    return pyarrow.RecordBatchReader.from_batches(schema, batches())
