"""Routes as pyarrow's tables; pyarrow is loaded when somebody asks for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ._errors import ArgumentTypeError
from ._extras import extra
from ._library import Array
from ._names import Names

with extra("frames"):
    import pyarrow

if TYPE_CHECKING:
    from ._routes import Routes

__all__ = ["Tables", "known_names"]


class Tables:
    """Tables of some rows of routes, all of the same types: a line for every route."""

    def __init__(self, routes: Routes) -> None:
        self._routes = routes
        self._sources = known_names("source_names", routes.source_names)
        self._targets = known_names("target_names", routes.target_names)

    def of(self, begin: int, end: int) -> pyarrow.Table:
        """The rows from begin to end."""
        sources, targets = self._routes[begin:end]._pairs()
        if self._sources is None:
            of_sources = pyarrow.array(_int32(sources + begin))
        else:
            # Of the names, too, only those of these rows.
            of_sources = _named(sources, self._sources[begin:end])
        of_targets = pyarrow.array(targets) if self._targets is None else _named(targets, self._targets)
        return pyarrow.table({"source": of_sources, "target": of_targets})


def _int32(numbers: Array) -> Array:
    return numbers.astype(np.int32, copy=False)


def _named(numbers: Array, names: pyarrow.Array) -> pyarrow.Array:
    """The names that numbers stand for, each of them stored once."""
    return pyarrow.DictionaryArray.from_arrays(pyarrow.array(_int32(numbers)), names)


def known_names(argument: str, names: Names | None) -> pyarrow.Array | None:
    if names is None:
        return None
    try:
        return pyarrow.array(names, None if len(names) else pyarrow.string())
    except (pyarrow.ArrowInvalid, pyarrow.ArrowTypeError) as problem:
        raise ArgumentTypeError(f"{argument}: names of one type are expected: {problem}") from problem
