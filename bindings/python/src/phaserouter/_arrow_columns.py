"""Target columns of Arrow's batches: how targets are written, and where they are put."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ._arrow import known_names
from ._assignment import Assignment
from ._columns import TargetsOf, asked_column, names_of_targets, new_columns, targets_of_column
from ._errors import ArgumentTypeError, InvalidArgumentError, OutOfRangeError
from ._extras import extra

with extra("frames"):
    import pyarrow

__all__ = ["Adder", "Form", "adder", "looked_up", "target_fields"]


@dataclass(frozen=True)
class Form:
    """How targets are written into Arrow's arrays.

    Attributes
    ----------
    k : int
    names : pyarrow.Array or None
        The names of all targets; None where numbers are written.
    encoded : bool
        Whether names are a dictionary, each of them stored once, and lists all of one size. Spark has neither.
    """

    k: int
    names: pyarrow.Array | None
    encoded: bool

    @staticmethod
    def of(by: TargetsOf, labels: bool, *, encoded: bool = True) -> Form:
        """The form for an assignment or a placement."""
        return Form(by.k, known_names("names", names_of_targets(by, labels)), encoded)

    @property
    def type(self) -> pyarrow.DataType:
        """What one target is."""
        if self.names is None:
            return pyarrow.int32()
        return pyarrow.dictionary(pyarrow.int32(), self.names.type) if self.encoded else self.names.type

    @property
    def list_type(self) -> pyarrow.DataType:
        """What all targets of a line are, in one column."""
        return pyarrow.list_(self.type, self.k if self.encoded else -1)

    def array(self, targets: npt.NDArray[np.int32]) -> pyarrow.Array:
        """Targets, one an entry."""
        numbers = pyarrow.array(np.ascontiguousarray(targets))
        if self.names is None:
            return numbers
        if not self.encoded:
            return self.names.take(numbers)
        return pyarrow.DictionaryArray.from_arrays(numbers, self.names)

    def list_array(self, targets: npt.NDArray[np.int32]) -> pyarrow.Array:
        """Rows of targets, one an entry."""
        flat = self.array(targets.ravel())
        if self.encoded:
            return pyarrow.FixedSizeListArray.from_arrays(flat, self.k)
        ends = np.arange(0, targets.size + 1, self.k, dtype=np.int32)
        return pyarrow.ListArray.from_arrays(pyarrow.array(ends), flat)


@dataclass(frozen=True)
class Adder:
    """Adds target columns to batches; made by `adder`, which checks the arguments."""

    column: str | None
    fields: tuple[pyarrow.Field, ...]
    form: Form
    as_list: bool

    def schema(self, schema: pyarrow.Schema) -> pyarrow.Schema:
        """The schema of what `batch` gives."""
        for field in self.fields:
            schema = schema.append(field)
        return schema

    def batch(self, by: TargetsOf, batch: pyarrow.RecordBatch, first_row: int = 0) -> pyarrow.RecordBatch:
        """A batch with its target columns; first_row is the number of its first line, where lines are counted."""
        targets = self._targets(by, batch, first_row)
        if self.as_list:
            added = [self.form.list_array(targets)]
        else:
            added = [self.form.array(targets[:, copy]) for copy in range(self.form.k)]
        return pyarrow.RecordBatch.from_arrays([*batch.columns, *added], schema=self.schema(batch.schema))

    def batches(
        self, by: TargetsOf, batches: Iterator[pyarrow.RecordBatch], first_row: int = 0
    ) -> Iterator[pyarrow.RecordBatch]:
        """Batch after batch with target columns."""
        for batch in batches:
            yield self.batch(by, batch, first_row)
            first_row += batch.num_rows

    def _targets(self, by: TargetsOf, batch: pyarrow.RecordBatch, first_row: int) -> npt.NDArray[np.int32]:
        if self.column is not None:
            return looked_up(by, self.column, batch.column(self.column))
        assert isinstance(by, Assignment)
        end = first_row + batch.num_rows
        if end > by.n_sources:
            raise OutOfRangeError(
                f"data: it goes on to row {end - 1}, but the assignment has {by.n_sources} rows"
            )
        return by.rows((first_row, end))


def looked_up(by: TargetsOf, column: str | None, entries: Any) -> npt.NDArray[np.int32]:  # noqa: ANN401 - an Array
    """The targets of keys or of row numbers, shape (entries, k); errors name the column."""
    if not isinstance(by, Assignment):
        return targets_of_column(by, column, entries)
    what = "row: the column" if column is None else f"row: column {column!r}"
    if not pyarrow.types.is_integer(entries.type):
        raise ArgumentTypeError(f"{what}: integers are expected, not {entries.type}")
    if entries.null_count:
        raise InvalidArgumentError(f"{what}: a row number is missing (null)")
    return targets_of_column(by, column, entries.to_numpy(zero_copy_only=False))


def target_fields(
    by: TargetsOf, columns: Sequence[str], name: str | Sequence[str], as_list: bool, form: Form
) -> tuple[pyarrow.Field, ...]:
    """The fields of the columns that are added behind these."""
    kind = form.list_type if as_list else form.type
    return tuple(pyarrow.field(one, kind) for one in new_columns(by, name, columns, as_list=as_list))


def adder(
    columns: Sequence[str],
    by: TargetsOf,
    key: str | None,
    row: str | None,
    name: str | Sequence[str],
    as_list: bool,
    form: Form,
) -> Adder:
    """What adds target columns to batches of these columns, after the arguments are checked."""
    column = asked_column(by, key, row, columns, count_rows=True)
    return Adder(column, target_fields(by, columns, name, as_list, form), form, as_list)
