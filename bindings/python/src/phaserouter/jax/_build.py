"""Custom calls for XLA on the CPU: compiled on request, and used where they are found."""

from __future__ import annotations

import ctypes
import hashlib
import os
import shlex
import subprocess
import tempfile
from pathlib import Path

import jax
import jaxlib

from .._library import ffi, lib, version

__all__ = ["build", "built", "path", "registered"]

_SOURCE = Path(__file__).with_name("_ffi.cpp")
_HEADERS = Path(__file__).parent.parent / "include"

# The functions of the library that the custom calls use, in the order of `Library` in _ffi.cpp.
_FUNCTIONS = ("create", "destroy", "set_seed", "last_error", "assign", "assign_rows", "assign_by_scores")
# The custom calls themselves.
_CALLS = ("assign", "assign_by_scores")

# Keeps the functions in memory.
_loaded: ctypes.CDLL | None = None


def path() -> Path:
    """Where the compiled file is, or would be: of this phaserouter, this jaxlib and this source."""
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    parts = (_SOURCE.read_bytes(), (_HEADERS / "phase_router.h").read_bytes())
    digest = hashlib.sha256(b"".join(parts)).hexdigest()[:16]
    return Path(cache) / "phaserouter" / f"jax-{version()}-jaxlib-{jaxlib.__version__}-{digest}.so"


def built() -> bool:
    """Whether the custom calls are compiled."""
    return path().exists()


def build() -> Path:
    """Compiles the custom calls with the C++ compiler that CXX names, by default c++, and says where they are.

    Raises
    ------
    RuntimeError
        There is no compiler, or it fails: with what it said.
    """
    target = path()
    target.parent.mkdir(parents=True, exist_ok=True)
    compiler = shlex.split(os.environ.get("CXX", "")) or ["c++"]
    flags = ["-std=c++17", "-O2", "-fPIC", "-shared", f"-I{jax.ffi.include_dir()}", f"-I{_HEADERS}"]
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        made = Path(folder) / "phaserouter_jax.so"
        command = [*compiler, *flags, str(_SOURCE), "-o", str(made)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        except OSError as problem:
            raise RuntimeError(f"the C++ compiler {compiler[0]} does not run: {problem}") from problem
        if done.returncode != 0:
            raise RuntimeError(f"{shlex.join(command)} failed:\n{done.stderr}")
        # In one step, so that no other process finds half a file.
        made.replace(target)
    return target


def registered() -> bool:
    """Whether JAX knows the custom calls; makes them known if they are compiled.

    The environment variable PHASE_ROUTER_JAX decides otherwise: "build" compiles them first where they are missing, and
    "callback" leaves them alone.
    """
    global _loaded
    wish = os.environ.get("PHASE_ROUTER_JAX", "")
    if _loaded is None and wish != "callback":
        if wish == "build" and not built():
            build()
        if built():
            _loaded = _connected(path())
    return _loaded is not None


def _connected(file: Path) -> ctypes.CDLL:
    calls = ctypes.CDLL(str(file))
    addresses = [
        int(ffi.cast("uintptr_t", ffi.addressof(lib, f"phase_router_{name}"))) for name in _FUNCTIONS
    ]
    calls.phaserouter_jax_connect((ctypes.c_void_p * len(addresses))(*addresses))
    for name in _CALLS:
        handler = jax.ffi.pycapsule(getattr(calls, f"phaserouter_jax_{name}"))
        jax.ffi.register_ffi_target(f"phaserouter_{name}", handler, platform="cpu")
    return calls
