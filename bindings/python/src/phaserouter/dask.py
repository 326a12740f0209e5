"""Assignments and target columns for Dask: every chunk is computed alone, on the worker that needs it.

Importing this module gives Dask's DataFrames the accessor `phaserouter`: ``frame.phaserouter.add_targets(placement, key="user")``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, SupportsIndex

import numpy as np
import numpy.typing as npt

from ._assignment import Assignment
from ._columns import TargetsOf, asked_column, names_of_targets, new_columns, targets_of_column
from ._errors import ArgumentTypeError
from ._extras import extra
from ._groups import GroupRule, GroupsLike
from ._inputs import Integers
from ._portable import Portable
from ._router import assignment as make_assignment

with extra("dask"):
    import dask.array
    import dask.dataframe
    import pandas
    from dask.array.core import normalize_chunks
    from dask.dataframe.extensions import register_dataframe_accessor

__all__ = ["add_targets", "assign", "from_assignment"]


def assign(
    n_sources: SupportsIndex,
    weights: Integers,
    k: SupportsIndex,
    *,
    chunks: Any = "auto",  # noqa: ANN401 - see normalize_chunks
    groups: GroupsLike | None = None,
    rule: GroupRule = "spread",
    groups_per_row: SupportsIndex | None = None,
    seed: SupportsIndex | None = None,
    sort_rows: bool = False,
) -> dask.array.Array:
    """The routes of `phaserouter.assign` as a Dask array.

    Parameters
    ----------
    n_sources, weights, k, groups, rule, groups_per_row, seed, sort_rows
        As in `phaserouter.assign`. A seed that is None is drawn once, here.
    chunks : int, tuple of int or "auto"
        How the rows are divided: so many rows a chunk, the rows of each chunk, or Dask's own choice.

    Returns
    -------
    dask.array.Array
        Targets of every source, int32, shape (n_sources, k), with all k in one chunk.

    Raises
    ------
    InfeasibleError, SizeOverflowError, OutOfRangeError, SizeMismatchError, ArgumentTypeError, InvalidArgumentError
        As in `phaserouter.assign`, and at once.

    Notes
    -----
    Workers get loads and seed, 4 bytes a target (8 with groups), make the assignment from these once in every process, and
    compute the rows of their chunks on one thread. They send each other nothing, and a chunk that is computed again, because a
    worker was lost, has the same bits.
    """
    made = make_assignment(
        n_sources,
        weights,
        k,
        groups=groups,
        rule=rule,
        groups_per_row=groups_per_row,
        seed=seed,
        sort_rows=sort_rows,
        num_threads=1,
    )
    return from_assignment(made, chunks=chunks)


def from_assignment(
    assignment: Assignment,
    *,
    chunks: Any = "auto",  # noqa: ANN401 - see normalize_chunks
) -> dask.array.Array:
    """The rows of an assignment as a Dask array.

    Parameters
    ----------
    assignment : Assignment
        Make it with ``num_threads=1``: Dask computes several chunks at a time.
    chunks
        As in `assign`.

    Returns
    -------
    dask.array.Array
        As that of `assign`.

    Raises
    ------
    ArgumentTypeError
        It is no Assignment.
    """
    if not isinstance(assignment, Assignment):
        raise ArgumentTypeError(f"assignment: an Assignment is expected, not {type(assignment).__name__}")
    shape = assignment.n_sources, assignment.k
    divided = normalize_chunks((chunks, -1), shape=shape, dtype=np.dtype(np.int32))
    return dask.array.map_blocks(
        _rows,
        chunks=divided,
        dtype=np.int32,
        meta=np.empty((0, 0), np.int32),
        portable=_shared(assignment),
    )


def _shared(by: TargetsOf) -> Any:  # noqa: ANN401 - a Delayed
    """What every task names and a worker therefore gets once."""
    portable = Portable(by)
    return dask.delayed(portable, name=f"phaserouter-{portable.token}", traverse=False)


def _rows(portable: Portable, block_info: Any = None) -> npt.NDArray[np.int32]:  # noqa: ANN401 - dicts of Dask's
    (begin, end), _ = block_info[None]["array-location"]
    by = portable.get()
    assert isinstance(by, Assignment)
    return by.rows((int(begin), int(end)))


def add_targets(
    frame: dask.dataframe.DataFrame,
    by: TargetsOf,
    *,
    key: str | None = None,
    row: str | None = None,
    name: str | Sequence[str] = "target",
    labels: bool = True,
) -> dask.dataframe.DataFrame:
    """A Dask DataFrame with the targets of every line in columns behind the others.

    Parameters
    ----------
    frame : dask.dataframe.DataFrame
        Its partitions stay as they are; nothing is collected or exchanged.
    by : Placement or Assignment
    key : str
        With a Placement: the column of keys (text, bytes or integers).
    row : str
        With an Assignment: the column of row numbers.
    name : str or sequence of str
        What the new columns are called: a name for each copy. One name stands for itself if k is 1, and otherwise for
        ``name_0``, ``name_1``, and so on.
    labels : bool
        Names of targets, as a categorical column, if the targets have names; False gives their numbers, as int32.

    Returns
    -------
    dask.dataframe.DataFrame

    Raises
    ------
    InvalidArgumentError
        There is no such column, or there is one of the new name.
    ArgumentTypeError
        `by` is neither a Placement nor an Assignment.

    Notes
    -----
    A key or row number that is missing or none is an error when the frame is computed.
    """
    if not isinstance(frame, dask.dataframe.DataFrame):
        raise ArgumentTypeError(f"frame: a DataFrame of Dask is expected, not {type(frame).__name__}")
    columns = list(frame.columns)
    column = asked_column(by, key, row, columns)
    assert column is not None
    names = new_columns(by, name, columns)
    meta = _added(frame._meta, Portable(by), column, names, labels)
    return frame.map_partitions(_added, _shared(by), column, names, labels, meta=meta)


def _added(
    frame: pandas.DataFrame, portable: Portable, column: str, names: Sequence[str], labels: bool
) -> pandas.DataFrame:
    by = portable.get()
    found = targets_of_column(by, column, frame[column])
    known = names_of_targets(by, labels)
    columns: dict[str, Any] = dict(zip(names, found.T, strict=True))
    if known is not None:
        dtype = pandas.CategoricalDtype(pandas.Index(known))
        columns = {name: pandas.Categorical.from_codes(codes, dtype=dtype) for name, codes in columns.items()}
    return frame.assign(**columns)


@register_dataframe_accessor("phaserouter")
class _Accessor:
    """What ``frame.phaserouter`` is."""

    def __init__(self, frame: dask.dataframe.DataFrame) -> None:
        self._frame = frame

    def add_targets(
        self,
        by: TargetsOf,
        *,
        key: str | None = None,
        row: str | None = None,
        name: str | Sequence[str] = "target",
        labels: bool = True,
    ) -> dask.dataframe.DataFrame:
        """`phaserouter.dask.add_targets` of this DataFrame."""
        return add_targets(self._frame, by, key=key, row=row, name=name, labels=labels)
