"""Target columns for Spark: `DataFrame.mapInArrow` over the partitions that there are, without a shuffle.

The package must be installed where Spark's Python workers run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from ._columns import TargetsOf, asked_column, check_by, new_columns
from ._extras import extra
from ._portable import Portable

with extra("spark"):
    import pyarrow
    from pyspark.sql.pandas.types import from_arrow_type
    from pyspark.sql.types import StructField, StructType

from ._arrow_columns import Form, adder
from ._arrow_columns import target_fields as _target_fields

__all__ = ["add_targets", "map_in_arrow", "target_fields"]

Batches = Iterator[pyarrow.RecordBatch]


def add_targets(
    frame: Any,  # noqa: ANN401 - a DataFrame, classic or of Spark Connect
    by: TargetsOf,
    *,
    key: str | None = None,
    row: str | None = None,
    name: str | Sequence[str] = "target",
    as_list: bool = False,
    labels: bool = True,
) -> Any:  # noqa: ANN401 - likewise
    """A Spark DataFrame with the targets of every line in columns behind the others.

    Parameters
    ----------
    frame : pyspark.sql.DataFrame
        Its partitions stay as they are; nothing is collected or shuffled.
    by : Placement or Assignment
    key : str
        With a Placement: the column of keys (text, binary or integers).
    row : str
        With an Assignment: the column of row numbers. Spark's ``monotonically_increasing_id`` makes numbers with gaps, which
        are none; ``spark.range`` and ``RDD.zipWithIndex`` make numbers without.
    name : str or sequence of str
        What the new columns are called: one name a copy. A single name stands for ``name`` itself if k is 1, or as_list,
        and otherwise for ``name_0``, ``name_1``, and so on.
    as_list : bool
        One column of arrays of k targets, instead of a column for each copy.
    labels : bool
        Names of targets, if they have names; False gives their numbers, of the type int.

    Returns
    -------
    pyspark.sql.DataFrame

    Raises
    ------
    InvalidArgumentError
        There is no such column, or there is one of the new name.
    ArgumentTypeError
        `by` is neither a Placement nor an Assignment.

    Notes
    -----
    A key or row number that is missing or none ends the job, with the message of the error.
    """
    function = map_in_arrow(by, key=key, row=row, name=name, as_list=as_list, labels=labels)
    # What is wrong with the columns is said here, before a job begins.
    asked_column(by, key, row, frame.columns)
    new_columns(by, name, frame.columns, as_list=as_list)
    fields = target_fields(by, name=name, as_list=as_list, labels=labels)
    return frame.mapInArrow(function, StructType([*frame.schema.fields, *fields]))


def map_in_arrow(
    by: TargetsOf,
    *,
    key: str | None = None,
    row: str | None = None,
    name: str | Sequence[str] = "target",
    as_list: bool = False,
    labels: bool = True,
) -> Callable[[Batches], Batches]:
    """A function for ``DataFrame.mapInArrow``, which adds target columns; `target_fields` has their part of the schema.

    Parameters
    ----------
    by, key, row, name, as_list, labels
        As in `add_targets`.

    Returns
    -------
    function
        From batches to batches. It carries the assignment, as loads and seed, or the table of the placement; a Python worker
        makes the object once.
    """
    asked_column(by, key, row, [column for column in (key, row) if column is not None])
    portable = Portable(by)

    def function(batches: Batches) -> Batches:
        found = portable.get()
        form = _form(found, labels)
        for batch in batches:
            yield adder(batch.schema.names, found, key, row, name, as_list, form).batch(found, batch)

    return function


def target_fields(
    by: TargetsOf, *, name: str | Sequence[str] = "target", as_list: bool = False, labels: bool = True
) -> list[StructField]:
    """The fields that the columns of targets have in a schema of Spark, to put behind those of a DataFrame.

    Parameters
    ----------
    by, name, as_list, labels
        As in `add_targets`.
    """
    check_by(by)
    fields = _target_fields(by, (), name, as_list, _form(by, labels))
    return [StructField(field.name, from_arrow_type(field.type)) for field in fields]


def _form(by: TargetsOf, labels: bool) -> Form:
    """Spark has no dictionaries, and no lists of one size."""
    return Form.of(by, labels, encoded=False)
