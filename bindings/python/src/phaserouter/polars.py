"""Target columns for Polars: expressions for eager, lazy and streamed frames.

Importing this module gives expressions the namespace `phaserouter`: ``pl.col("user").phaserouter.targets(placement)``.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ._columns import TargetsOf, check_by, names_of_targets, targets_of_column
from ._errors import ArgumentTypeError, InvalidArgumentError
from ._extras import extra
from ._library import Array
from ._placement import Placement

with extra("polars"):
    import polars as pl
    import pyarrow  # noqa: F401 - which reads keys of text

__all__ = ["targets"]


def targets(
    column: Any,  # noqa: ANN401 - a name or an expression
    by: TargetsOf,
    *,
    labels: bool = True,
) -> pl.Expr:
    """An expression for the targets of every key, or of every row number, of a column.

    Parameters
    ----------
    column : str or polars.Expr
        Keys (text, bytes or integers) for a Placement, row numbers (integers) for an Assignment;
        ``with_row_index`` adds a column of these.
    by : Placement or Assignment
    labels : bool
        Names of targets, as `polars.Enum`, if the targets have names; False gives their numbers, as `polars.Int32`.

    Returns
    -------
    polars.Expr
        A target a line if k is 1, and otherwise arrays of k of them (`polars.Array`). It has the column's name until
        ``alias`` gives it another one. It is elementwise, so that the streaming engine computes it morsel by morsel.

    Raises
    ------
    ArgumentTypeError
        `by` is neither a Placement nor an Assignment.

    Notes
    -----
    When the frame is collected, a key or row number that is missing (null) or that is none, and a row number that the
    assignment does not have, are errors: those of `Placement.partitions` and `Assignment.rows`.
    """
    check_by(by)
    names = names_of_targets(by, labels)
    known = None if names is None else _labels(names)
    inner = pl.Int32() if known is None else known.dtype
    dtype = inner if by.k == 1 else pl.Array(inner, by.k)

    def found(series: pl.Series) -> pl.Series:
        numbers = pl.Series(series.name, _targets(by, series).ravel(), pl.Int32)
        flat = numbers if known is None else known.gather(numbers).alias(series.name)
        if by.k == 1:
            return flat
        return flat.reshape((-1, by.k)) if len(flat) else pl.Series(series.name, [], dtype)

    expression = pl.col(column) if isinstance(column, str) else column
    if not isinstance(expression, pl.Expr):
        raise ArgumentTypeError(f"column: a name or an expression is expected, not {type(column).__name__}")
    return expression.map_batches(found, return_dtype=dtype, is_elementwise=True)


def _labels(names: Array) -> pl.Series:
    """The names of all targets; strings as an Enum, which stores each of them once."""
    given = names.tolist()
    text = all(isinstance(name, str) for name in given)
    return pl.Series(given, dtype=pl.Enum(given)) if text else pl.Series(given)


def _targets(by: TargetsOf, series: pl.Series) -> Array:
    if isinstance(by, Placement):
        return targets_of_column(by, series.name, series)
    if not series.dtype.is_integer():
        raise ArgumentTypeError(f"row: column {series.name!r}: integers are expected, not {series.dtype}")
    if series.null_count():
        raise InvalidArgumentError(f"row: column {series.name!r}: a row number is missing (null)")
    return targets_of_column(by, series.name, np.asarray(series.to_numpy()))


@pl.api.register_expr_namespace("phaserouter")
class _Namespace:
    """What ``expression.phaserouter`` is."""

    def __init__(self, expression: pl.Expr) -> None:
        self._expression = expression

    def targets(self, by: TargetsOf, *, labels: bool = True) -> pl.Expr:
        """`phaserouter.polars.targets` of this expression."""
        return targets(self._expression, by, labels=labels)
