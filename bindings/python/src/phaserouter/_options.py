"""The options of a Router: what stays the same while its seed changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, SupportsIndex, TypeAlias

from ._errors import ArgumentTypeError, InvalidArgumentError, UnsupportedError
from ._inputs import count
from ._library import check, ffi, lib
from ._library import spec_version as newest_spec
from ._routes import SELECTIONS

__all__ = ["Options", "Selection"]

Selection: TypeAlias = Literal["random", "first"]

_ROW_PERMUTATIONS = {
    None: 0,
    True: lib.PHASE_ROUTER_ROW_PERMUTATIONS_ON,
    False: lib.PHASE_ROUTER_ROW_PERMUTATIONS_OFF,
}


class Options:
    """Checked options, which never change: routers and assignments share them."""

    def __init__(
        self,
        selection: Selection,
        sort_rows: bool,
        row_permutations: bool | None,
        num_threads: SupportsIndex,
        spec_version: SupportsIndex,
        cancel: Callable[[], object] | None,
    ) -> None:
        if selection not in SELECTIONS:
            raise InvalidArgumentError(
                f"selection: {selection!r} is not one of {', '.join(map(repr, SELECTIONS))}"
            )
        if row_permutations not in (None, True, False):
            raise InvalidArgumentError(
                f"row_permutations: True, False or None is expected, not {row_permutations!r}"
            )
        if cancel is not None and not callable(cancel):
            raise ArgumentTypeError(f"cancel: a function is expected, not {type(cancel).__name__}")
        spec = count("spec_version", spec_version, 2**32 - 1)
        if spec > newest_spec():
            raise UnsupportedError(
                f"spec_version: this library computes spec 1 up to spec {newest_spec()}, but not spec {spec}"
            )
        self._given = (
            selection,
            bool(sort_rows),
            row_permutations,
            count("num_threads", num_threads, lib.PHASE_ROUTER_MAX_THREADS),
            spec,
            cancel,
        )
        self._cancel_data = ffi.NULL if cancel is None else ffi.new_handle(cancel)

    def __reduce__(self) -> tuple[Any, ...]:
        return Options, self._given

    def create(self, seed: int) -> Any:  # noqa: ANN401 - cffi has no types
        """A C router with these options. They must outlive it, and every assignment that is made from it."""
        selection, sort_rows, row_permutations, num_threads, spec_version, cancel = self._given
        options = ffi.new("phase_router_options *")
        options.struct_size = ffi.sizeof("phase_router_options")
        options.flags = _ROW_PERMUTATIONS[row_permutations] | (lib.PHASE_ROUTER_SORT_ROWS if sort_rows else 0)
        options.seed = seed
        options.selection = SELECTIONS.index(selection)
        options.num_threads = num_threads
        options.spec_version = spec_version
        options.cancel = lib.phaserouter_interrupt_callback if cancel is None else lib.phaserouter_cancel
        options.cancel_data = self._cancel_data
        router = ffi.new("phase_router **")
        check(lib.phase_router_create(router, options))
        return ffi.gc(router[0], lib.phase_router_destroy)
