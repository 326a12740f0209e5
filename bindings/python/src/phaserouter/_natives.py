"""C objects behind Python ones: how calls take turns, and what becomes of both in a forked child."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from ._errors import BusyRouterError
from ._library import check, ffi

__all__ = ["Exclusive", "Shared"]

Result = TypeVar("Result")

# How many forks lie between this process and the one that loaded the module.
_generation = 0
_renewing = threading.Lock()


def _forked() -> None:
    global _generation, _renewing
    _generation += 1
    _renewing = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)


class _Native:
    """A C object. A forked child has only the thread that forked; a call that another was in will never end there.

    So the first use in a child takes new locks, and makes the C object anew if a call was using it.
    """

    _pointer: Any
    _generation: int

    def _make(self) -> Any:  # noqa: ANN401 - cffi has no types
        """A C object as this one is."""
        raise NotImplementedError

    def _reset(self) -> None:
        """Forgets all calls."""
        raise NotImplementedError

    def _in_use(self) -> bool:
        raise NotImplementedError

    def _begin(self, pointer: Any) -> None:  # noqa: ANN401
        self._pointer = pointer
        self._reset()
        self._generation = _generation

    def _renew(self) -> None:
        with _renewing:
            if self._generation == _generation:
                return
            pointer = self._pointer
            if self._in_use():
                pointer = self._make()
                # What a call has left half done is not freed.
                ffi.gc(self._pointer, None)
            self._begin(pointer)


class Exclusive(_Native):
    """A C object that one call uses at a time; the others wait."""

    _lock: threading.RLock
    _busy: bool

    def _reset(self) -> None:
        self._lock = threading.RLock()
        self._busy = False

    def _in_use(self) -> bool:
        return self._busy

    def _run(self, job: Callable[[Any], Result]) -> Result:
        """What job returns for the C object; no other thread uses the object meanwhile."""
        if self._generation != _generation:
            self._renew()
        with self._lock:
            # Only the thread that is in a call gets here during it: from a signal handler, say.
            if self._busy:
                raise BusyRouterError(
                    f"this {type(self).__name__} is in the middle of a call on this thread: a signal handler, a "
                    "finalizer or cancel must not use it"
                )
            try:
                self._busy = True
                return job(self._pointer)
            finally:
                self._busy = False


class Shared(_Native):
    """A C object that never changes, and which any number of calls use at the same time."""

    _calls: list[None]

    def _reset(self) -> None:
        self._calls = []

    def _in_use(self) -> bool:
        return bool(self._calls)

    def _run(self, function: Callable[..., int], *arguments: object) -> None:
        """Calls a C function with the C object and the arguments."""
        if self._generation != _generation:
            self._renew()
        calls = self._calls
        try:
            calls.append(None)
            check(function(self._pointer, *arguments))
        finally:
            calls.pop()
