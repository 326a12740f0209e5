"""What a batch does to experts and to the ranks that they lie on."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, SupportsIndex

import numpy as np
import numpy.typing as npt

from .._errors import OutOfRangeError, SizeMismatchError
from .._inputs import count
from .._routes import Routes

__all__ = ["BatchLoad", "batch_load"]


@dataclass(frozen=True)
class BatchLoad:
    """The loads of one batch.

    Attributes
    ----------
    largest, smallest : int
        Loads of experts.
    maxvio : float
        Largest load / mean load - 1.
    rank_maxvio : float, optional
        The same of the ranks that hold the experts.
    ranks_a_token : float, optional
        The mean number of ranks that hold at least one of a token's experts: what is sent, if a token is sent once to
        each rank that needs it.
    tokens_repeating : int
        Tokens that have an expert more than once.
    """

    largest: int
    smallest: int
    maxvio: float
    rank_maxvio: float | None
    ranks_a_token: float | None
    tokens_repeating: int

    def to_dict(self) -> dict[str, Any]:
        """All fields."""
        return asdict(self)


def batch_load(
    routes: Routes | npt.ArrayLike, experts: SupportsIndex, ranks: SupportsIndex | None = None
) -> BatchLoad:
    """Measures a batch.

    Parameters
    ----------
    routes : Routes or array_like of int, shape (tokens, k)
        Experts of every token; -1 for none.
    experts : int
    ranks : int, optional
        The ranks that the experts lie on in order, a divisor of their number.
    """
    table = np.sort(np.asarray(routes), axis=1)
    number = count("experts", experts)
    if table.size and not (table.min() >= -1 and table.max() < number):
        raise OutOfRangeError(f"routes: experts are in [0, {number}), and -1 is none")
    used = table >= 0
    loads = np.bincount(table[used], minlength=number)
    repeating = ((table[:, 1:] == table[:, :-1]) & used[:, 1:]).any(axis=1).sum()
    of_ranks, reached = None, None
    if ranks is not None:
        parts = count("ranks", ranks)
        if not parts or number % parts:
            raise SizeMismatchError(f"ranks: {parts} is no divisor of {number} experts")
        of_ranks = _maxvio(loads.reshape(parts, -1).sum(axis=1))
        where = table // max(1, number // parts)
        first = used.copy()
        first[:, 1:] &= where[:, 1:] != where[:, :-1]
        reached = float(first.sum() / len(table)) if len(table) else 0.0
    return BatchLoad(
        int(loads.max(initial=0)),
        int(loads.min()) if number else 0,
        _maxvio(loads),
        of_ranks,
        reached,
        int(repeating),
    )


def _maxvio(loads: npt.NDArray[np.int64]) -> float:
    total = int(loads.sum())
    return int(loads.max()) * len(loads) / total - 1 if total else 0.0
