"""Assignments and placements that travel to other processes, each of which makes them once."""

from __future__ import annotations

import pickle
from functools import lru_cache

from ._columns import TargetsOf
from ._keys import bytes_hash

__all__ = ["Portable"]


class Portable:
    """An assignment or a placement as bytes: loads and seed of the one, the table of the other.

    A process may get it with every task. It makes the object when it is first asked for, and has it from then on.
    """

    __slots__ = ("_bytes", "token")

    def __init__(self, by: TargetsOf) -> None:
        self._bytes = pickle.dumps(by, protocol=5)
        self.token = f"{bytes_hash(self._bytes):016x}"

    def __reduce__(self) -> tuple[object, ...]:
        return _restored, (self._bytes, self.token)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Portable) and self._bytes == other._bytes

    def __hash__(self) -> int:
        return hash(self.token)

    def __dask_tokenize__(self) -> object:
        return "phaserouter.Portable", self.token

    def get(self) -> TargetsOf:
        """The assignment or the placement."""
        return _made(self)


def _restored(data: bytes, token: str) -> Portable:
    portable = Portable.__new__(Portable)
    portable._bytes, portable.token = data, token
    return portable


# All tasks of a job name one object, and a process has the tasks of a few jobs at a time.
@lru_cache(maxsize=8)
def _made(portable: Portable) -> TargetsOf:
    found: TargetsOf = pickle.loads(portable._bytes)
    return found
