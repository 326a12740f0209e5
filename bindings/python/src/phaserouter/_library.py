"""The C library: loading it, turning its statuses into exceptions, and handing it arrays."""

from __future__ import annotations

import os
import threading
from typing import Any

import numpy as np
import numpy.typing as npt

from ._errors import error_of

__all__ = [
    "Array",
    "buffer",
    "check",
    "ffi",
    "lib",
    "simd_level",
    "spec_version",
    "threading_runtime",
    "version",
]

Array = npt.NDArray[Any]


def _explain(problem: str) -> str:
    """What to do about an extension module that does not load."""
    if "libgomp" in problem:
        return (
            "phaserouter needs the GNU OpenMP runtime, libgomp.so.1, which did not load. Install it "
            "(Debian, Ubuntu: apt-get install libgomp1; Fedora: dnf install libgomp; Alpine: apk add libgomp). "
            f"The loader said: {problem}"
        )
    if "libphaserouter" in problem:
        return (
            "this phaserouter was built for an installed libphaserouter, which did not load: put its directory "
            f"in the loader's path, or install the package with the library inside. The loader said: {problem}"
        )
    return f"phaserouter's extension module did not load: {problem}"


try:
    from ._native import ffi, lib
except ImportError as problem:
    raise ImportError(_explain(str(problem)), name="phaserouter._native") from problem

# C functions take degrees. Python's arguments may also be matrices of them, and have shorter names.
_ARGUMENTS = {"source_degrees": "sources", "target_degrees": "targets"}

# What a callback raised, by the thread whose call it stopped.
_raised: dict[int, BaseException] = {}


def _keep(_kind: object, problem: BaseException, _traceback: object) -> None:
    _raised[threading.get_ident()] = problem


def _interrupt(_data: object) -> int:
    """Nothing: signals are handled whenever the main thread runs Python, and what their handlers raise stops the call."""
    return 0


def _cancel(data: object) -> int:
    return 1 if ffi.from_handle(data)() else 0


# An exception is kept, and stops the call.
for _name, _function in (("phaserouter_interrupt", _interrupt), ("phaserouter_cancel", _cancel)):
    ffi.def_extern(_name, error=1, onerror=_keep)(_function)


def _in_child() -> None:
    _raised.clear()
    lib.phaserouter_set_main_thread(threading.get_ident())


lib.phaserouter_set_main_thread(threading.main_thread().ident or 0)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)


def check(status: int) -> None:
    """Raises the exception of a status other than 0, with the library's message: "argument: rule".

    What a callback of the call has raised comes first, whatever the status.
    """
    if _raised and (problem := _raised.pop(threading.get_ident(), None)) is not None:
        raise problem
    if status == 0:
        return
    message = ffi.string(lib.phase_router_last_error()).decode()
    argument, colon, rule = message.partition(": ")
    raise error_of(status, f"{_ARGUMENTS.get(argument, argument)}{colon}{rule}")


def buffer(array: Array) -> Any:  # noqa: ANN401 - cffi has no types
    """A pointer to the elements of a C-contiguous array of a type that C has by the same size.

    Keep the array, or the pointer, alive during the call. Types, layout and writability are the caller's to check.
    """
    return ffi.from_buffer(_C_TYPES[array.dtype], array)


_C_TYPES = {
    np.dtype(name): ffi.typeof(f"{name}_t[]") for name in ("uint8", "int32", "uint32", "uint64", "int64")
}


def version() -> str:
    """Version of the library, "major.minor.patch"."""
    return str(ffi.string(lib.phase_router_version()).decode())


def spec_version() -> int:
    """Newest routing spec that the library computes."""
    return int(lib.phase_router_spec_version())


def threading_runtime() -> str:
    """What runs the threads of a call: "openmp", or "none" in a build whose calls run on one thread."""
    return str(ffi.string(lib.phase_router_threading()).decode())


def simd_level() -> str:
    """Name of the instruction set level whose kernels run: "scalar", "avx2", "avx512", ...

    Every level gives the same results. ``PHASE_ROUTER_SIMD`` in the environment forces one.
    """
    return str(ffi.string(lib.phase_router_simd_level()).decode())
