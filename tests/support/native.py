"""A thin ctypes binding of every function of include/phase_router.h, for tests.

Methods of Router and module functions have the names of the C functions without their prefix. Arrays go in
as anything numpy can turn into the C type without losing a value; results are new numpy arrays. A status
other than 0 becomes a RouterError with the status and phase_router_last_error(). The library is found where
load() is told, or at PHASE_ROUTER_LIBRARY, or at build/release of this checkout.

Nothing is validated here beyond dtypes, so that tests can reach the C functions' own checks. `lib()` hands
out the ctypes library, with argument types set, for calls that no Python signature allows.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterable
from ctypes import (
    POINTER,
    byref,
    c_char,
    c_char_p,
    c_double,
    c_int32,
    c_int64,
    c_size_t,
    c_uint32,
    c_uint64,
    c_void_p,
)
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from typing import Self  # from Python 3.11 on

Array = npt.NDArray[Any]

MAX_SIZE = 2**31 - 1
MAX_THREADS = 1024

OK = 0
ERROR_INVALID_ARGUMENT = -1
ERROR_SIZE_MISMATCH = -2
ERROR_OUT_OF_RANGE = -3
ERROR_OVERFLOW = -4
ERROR_BUFFER_TOO_SMALL = -5
ERROR_INFEASIBLE = -6
ERROR_NOT_A_PERMUTATION = -7
ERROR_UNSUPPORTED = -8
ERROR_NO_MEMORY = -9
ERROR_NO_RESULT = -10
ERROR_INTERNAL = -11
ERROR_CANCELLED = -12

ROW_PERMUTATIONS_ON = 1
ROW_PERMUTATIONS_OFF = 2
SORT_ROWS = 4

LIMIT_MOVES = 1

SELECT_RANDOM = 0
SELECT_FIRST = 1

SCORES_FLOAT32 = 0
SCORES_INT32 = 1
GROUPS_SPREAD = 0
GROUPS_LOCAL = 1

INT32 = 0
INT64 = 1

STAGE_S_ALIGNED = 0
STAGE_S_ROTATED = 1
STAGE_S_SHUFFLED = 2
STAGE_S_FINAL = 3
STAGE_T_ALIGNED = 4
STAGE_T_ROTATED = 5
STAGE_T_SHUFFLED = 6
STAGE_T_PREPARED = 7
STAGE_T_FINAL = 8
STAGE_O = 9

DEFAULT_LIBRARY = Path(__file__).resolve().parents[2] / "build" / "release" / "libphaserouter.so"


class Options(ctypes.Structure):
    """phase_router_options."""

    _fields_ = [
        ("struct_size", c_uint32),
        ("flags", c_uint32),
        ("seed", c_uint64),
        ("selection", c_uint32),
        ("num_threads", c_int32),
        ("spec_version", c_uint32),
        ("reserved", c_uint32),
    ]


class Stats(ctypes.Structure):
    """phase_router_stats."""

    _fields_ = [
        ("struct_size", c_uint32),
        ("spec_version", c_uint32),
        ("n_sources", c_uint64),
        ("n_targets", c_uint64),
        ("seed", c_uint64),
        ("k", c_uint32),
        ("flags", c_uint32),
        ("selection", c_uint32),
        ("threads", c_int32),
        ("rows", c_uint64),
        ("candidates", c_uint64),
        ("active_routes", c_uint64),
        ("rows_cut", c_uint64),
        ("rows_short", c_uint64),
        ("rows_empty", c_uint64),
        ("source_mass", c_uint64),
        ("target_mass", c_uint64),
        ("routes_per_row", c_double),
        ("fill_ratio", c_double),
        ("edge_density", c_double),
        ("expected_density", c_double),
        ("nominal_density", c_double),
        ("degrees_ms", c_double),
        ("setup_ms", c_double),
        ("routing_ms", c_double),
        ("total_ms", c_double),
        ("simd_level", c_char * 16),
    ]


class Groups(ctypes.Structure):
    """phase_router_groups."""

    _fields_ = [
        ("struct_size", c_uint32),
        ("rule", c_uint32),
        ("group_of", POINTER(c_uint32)),
        ("n_groups", c_uint32),
        ("groups_per_row", c_uint32),
    ]


class GroupStats(ctypes.Structure):
    """phase_router_group_stats."""

    _fields_ = [
        ("struct_size", c_uint32),
        ("groups_capped", c_uint32),
        ("targets_capped", c_uint32),
        ("reserved", c_uint32),
        ("shares_changed", c_double),
    ]


class LoadStats(ctypes.Structure):
    """phase_router_load_stats."""

    _fields_ = [
        ("struct_size", c_uint32),
        ("reserved", c_uint32),
        ("min", c_uint64),
        ("max", c_uint64),
        ("total", c_uint64),
        ("mean", c_double),
        ("stddev", c_double),
        ("skew", c_double),
    ]


class Scores(ctypes.Structure):
    """phase_router_scores."""

    _fields_ = [
        ("struct_size", c_uint32),
        ("type", c_uint32),
        ("values", c_void_p),
        ("row_stride", c_uint64),
        ("allowed", c_void_p),
    ]


class LoadBounds(ctypes.Structure):
    """phase_router_load_bounds."""

    _fields_ = [
        ("struct_size", c_uint32),
        ("reserved", c_uint32),
        ("weights", c_void_p),
        ("lower", c_void_p),
        ("upper", c_void_p),
    ]


class Certificate(ctypes.Structure):
    """phase_router_certificate."""

    _fields_ = [
        ("struct_size", c_uint32),
        ("reserved", c_uint32),
        ("start", c_void_p),
        ("prices", c_void_p),
        ("full", c_void_p),
        ("tolerance", c_double),
    ]


class ScoreStats(ctypes.Structure):
    """phase_router_score_stats."""

    _fields_ = [
        ("struct_size", c_uint32),
        ("exponent", c_int32),
        ("routes", c_uint64),
        ("rows_short", c_uint64),
        ("total", c_int64),
        ("top_total", c_int64),
        ("dual", c_int64),
        ("lambda_", c_int64),
        ("routes_below_top", c_uint64),
        ("augmentations", c_uint64),
        ("passes", c_uint32),
        ("threads", c_int32),
        ("prices_ms", c_double),
        ("search_ms", c_double),
        ("output_ms", c_double),
        ("total_ms", c_double),
    ]


class Previous(ctypes.Structure):
    """phase_router_previous."""

    _fields_ = [
        ("struct_size", c_uint32),
        ("flags", c_uint32),
        ("routes", POINTER(c_int32)),
        ("n_sources", c_uint64),
        ("max_moves", c_uint64),
    ]


class ReassignStats(ctypes.Structure):
    """phase_router_reassign_stats."""

    _fields_ = [
        ("struct_size", c_uint32),
        ("threads", c_int32),
        ("moves", c_uint64),
        ("moves_left", c_uint64),
        ("bound", c_uint64),
        ("filled", c_uint64),
        ("rows_mended", c_uint64),
        ("groups_capped", c_uint32),
        ("targets_capped", c_uint32),
        ("shares_changed", c_double),
        ("total_ms", c_double),
    ]


class GivenRoutes(ctypes.Structure):
    """phase_router_routes."""

    _fields_ = [
        ("struct_size", c_uint32),
        ("type", c_uint32),
        ("values", c_void_p),
        ("row_stride", c_uint64),
    ]


class Dispatch(ctypes.Structure):
    """phase_router_dispatch."""

    _fields_ = [
        ("struct_size", c_uint32),
        ("type", c_uint32),
        ("multiple", c_uint64),
        ("counts", c_void_p),
        ("offsets", c_void_p),
        ("order", c_void_p),
        ("sources", c_void_p),
        ("places", c_void_p),
        ("order_len", c_uint64),
    ]


class RankDispatch(ctypes.Structure):
    """phase_router_rank_dispatch."""

    _fields_ = [
        ("struct_size", c_uint32),
        ("type", c_uint32),
        ("n_ranks", c_uint64),
        ("bounds", c_void_p),
        ("route_counts", c_void_p),
        ("counts", c_void_p),
        ("offsets", c_void_p),
        ("sources", c_void_p),
        ("places", c_void_p),
        ("sources_len", c_uint64),
    ]


assert (ctypes.sizeof(Options), ctypes.sizeof(Stats), ctypes.sizeof(LoadStats)) == (32, 200, 56)
assert [ctypes.sizeof(s) for s in (Scores, LoadBounds, Certificate, ScoreStats)] == [32, 32, 40, 112]
assert [ctypes.sizeof(s) for s in (Previous, ReassignStats)] == [32, 72]
assert [ctypes.sizeof(s) for s in (GivenRoutes, Dispatch, RankDispatch)] == [24, 64, 72]

_U8, _I32, _U32, _U64 = (POINTER(t) for t in (ctypes.c_uint8, c_int32, c_uint32, c_uint64))
_SHAPE = [c_uint64, c_uint64]
_DEGREES = [_U32, _U32, *_SHAPE]

# name -> (result type, argument types); a status result is checked by _call.
_STATUS = c_int32
_PROTOTYPES: dict[str, tuple[Any, list[Any]]] = {
    "status_string": (c_char_p, [c_int32]),
    "last_error": (c_char_p, []),
    "version": (c_char_p, []),
    "spec_version": (c_uint32, []),
    "simd_level": (c_char_p, []),
    "threading": (c_char_p, []),
    "options_init": (_STATUS, [POINTER(Options), c_size_t]),
    "create": (_STATUS, [POINTER(c_void_p), POINTER(Options)]),
    "destroy": (None, [c_void_p]),
    "set_seed": (_STATUS, [c_void_p, c_uint64]),
    "get_options": (_STATUS, [c_void_p, POINTER(Options), c_size_t]),
    "set_permutations": (_STATUS, [c_void_p, *([_U32, c_size_t] * 4)]),
    "get_permutations": (_STATUS, [c_void_p, *_SHAPE, *([_U32, c_size_t] * 4)]),
    "route_packed": (_STATUS, [c_void_p, _U64, _U64, *_SHAPE, c_uint32, _I32, c_size_t]),
    "route_degrees": (_STATUS, [c_void_p, *_DEGREES, c_uint32, _I32, c_size_t]),
    "route_rows": (_STATUS, [c_void_p, *_DEGREES, c_uint32, *_SHAPE, _I32, c_size_t]),
    "route_csr": (_STATUS, [c_void_p, *_DEGREES, c_uint32, _U64, c_size_t, _I32, c_size_t]),
    "count_candidates": (_STATUS, [c_void_p, *_DEGREES, _U32, c_size_t]),
    "sample_loads": (_STATUS, [c_void_p, *_DEGREES, c_uint32, _U64, c_size_t, _U64, c_size_t]),
    "apportion": (_STATUS, [_U64, c_uint64, c_uint64, c_uint64, _U32, c_size_t]),
    "shares": (_STATUS, [c_uint64, _U64, c_uint64, c_uint64, c_uint64, _U32, c_size_t]),
    "assign": (_STATUS, [c_void_p, _U64, *_SHAPE, c_uint32, _I32, c_size_t]),
    "assign_rows": (_STATUS, [c_void_p, _U64, *_SHAPE, c_uint32, *_SHAPE, _I32, c_size_t]),
    "assignment_create": (_STATUS, [POINTER(c_void_p), c_void_p, _U64, *_SHAPE, c_uint32]),
    "assign_grouped": (
        _STATUS,
        [c_void_p, _U64, POINTER(Groups), *_SHAPE, c_uint32, _I32, c_size_t, POINTER(GroupStats), c_size_t],
    ),
    "assignment_create_grouped": (
        _STATUS,
        [
            POINTER(c_void_p),
            c_void_p,
            _U64,
            POINTER(Groups),
            *_SHAPE,
            c_uint32,
            POINTER(GroupStats),
            c_size_t,
        ],
    ),
    "reassign": (
        _STATUS,
        [
            c_void_p,
            POINTER(Previous),
            _U64,
            POINTER(Groups),
            *_SHAPE,
            c_uint32,
            _I32,
            c_size_t,
            c_void_p,
            c_size_t,
            POINTER(ReassignStats),
            c_size_t,
        ],
    ),
    "assignment_destroy": (None, [c_void_p]),
    "assignment_rows": (_STATUS, [c_void_p, *_SHAPE, _I32, c_size_t]),
    "assignment_gather": (_STATUS, [c_void_p, _U64, c_size_t, _I32, c_size_t]),
    "assignment_loads": (_STATUS, [c_void_p, _U32, c_size_t]),
    "assign_by_scores": (
        _STATUS,
        [
            c_void_p,
            POINTER(Scores),
            POINTER(LoadBounds),
            *_SHAPE,
            c_uint32,
            _I32,
            c_size_t,
            POINTER(Certificate),
            POINTER(ScoreStats),
            c_size_t,
        ],
    ),
    "dispatch_plan": (_STATUS, [c_void_p, POINTER(GivenRoutes), *_SHAPE, c_uint32, POINTER(Dispatch)]),
    "dispatch_ranks": (_STATUS, [c_void_p, POINTER(GivenRoutes), *_SHAPE, c_uint32, POINTER(RankDispatch)]),
    "get_stats": (_STATUS, [c_void_p, POINTER(Stats), c_size_t]),
    "column_loads": (_STATUS, [_I32, c_uint64, c_uint32, c_uint64, _U64, c_size_t]),
    "summarize_loads": (_STATUS, [_U64, c_uint64, POINTER(LoadStats), c_size_t]),
    "pack_bits": (_STATUS, [_U8, *_SHAPE, _U64, c_size_t]),
    "unpack_bits": (_STATUS, [_U64, *_SHAPE, _U8, c_size_t]),
    "row_degrees": (_STATUS, [_U64, *_SHAPE, _U32, c_size_t]),
    "stage": (_STATUS, [c_void_p, c_uint32, _U64, _U64, *_SHAPE, _U64, c_size_t]),
}

_library: ctypes.CDLL | None = None


class RouterError(Exception):
    """A call that returned a status other than 0."""

    def __init__(self, function: str, status: int, message: str) -> None:
        super().__init__(f"phase_router_{function}: status {status}: {message}")
        self.function = function
        self.status = status
        self.message = message


def load(path: str | os.PathLike[str] | None = None) -> ctypes.CDLL:
    """Loads the library at path (default: PHASE_ROUTER_LIBRARY, then build/release) for all later calls."""
    global _library
    name = os.fspath(path if path is not None else os.environ.get("PHASE_ROUTER_LIBRARY") or DEFAULT_LIBRARY)
    loaded = ctypes.CDLL(name)
    for function, (result, arguments) in _PROTOTYPES.items():
        entry = getattr(loaded, f"phase_router_{function}")
        entry.restype = result
        entry.argtypes = arguments
    _library = loaded
    return loaded


def lib() -> ctypes.CDLL:
    """The ctypes library, loaded on first use."""
    return _library if _library is not None else load()


def _call(function: str, *arguments: Any) -> None:
    status = getattr(lib(), f"phase_router_{function}")(*arguments)
    if status != OK:
        raise RouterError(function, status, last_error())


def _in(values: npt.ArrayLike, dtype: type[np.integer[Any]]) -> Array:
    """values as a C-contiguous array of dtype; ValueError when that would change a value."""
    given = np.asarray(values)
    if given.dtype == dtype:
        return np.ascontiguousarray(given)
    if given.size == 0:
        return np.empty(given.shape, dtype)
    if given.dtype.kind not in "iub":
        raise ValueError(f"integers expected, not {given.dtype}")
    info = np.iinfo(dtype)
    if int(given.min()) < info.min or int(given.max()) > info.max:
        raise ValueError(f"a value does not fit {np.dtype(dtype).name}")
    return np.ascontiguousarray(given, dtype)


def _pointer(array: Array | None, kind: Any) -> Any:
    return None if array is None or array.size == 0 else array.ctypes.data_as(kind)


def _words(columns: int) -> int:
    return (columns + 63) // 64


def _routes(routes: Array) -> Any:
    assert routes.flags.c_contiguous
    kind = {"int32": INT32, "int64": INT64}[routes.dtype.name]
    return byref(GivenRoutes(ctypes.sizeof(GivenRoutes), kind, routes.ctypes.data, routes.shape[1]))


def _outputs(shapes: dict[str, tuple[int, ...]], kind: int, wanted: Iterable[str]) -> dict[str, Array]:
    """What is wanted, filled with a value that no call writes."""
    dtype = np.int64 if kind == INT64 else np.int32
    return {name: np.full(shapes[name], -77, dtype) for name in wanted}


def _addresses(arrays: dict[str, Array]) -> dict[str, int]:
    return {name: array.ctypes.data for name, array in arrays.items()}


class _Handle:
    """Something of the library's. Use as a context manager, or let close() or the garbage collector destroy it."""

    handle: c_void_p
    _destroy: str

    def close(self) -> None:
        """Destroys it; calls after the first do nothing."""
        handle, self.handle = self.handle, c_void_p()
        if handle:
            getattr(lib(), self._destroy)(handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        if getattr(self, "handle", None):
            self.close()


def _address(array: Array | None) -> int | None:
    """Where an array lies, for a pointer in a struct; not None for an empty array."""
    return None if array is None else int(array.ctypes.data)


class ScoredRoutes(NamedTuple):
    """What assign_by_scores gives."""

    routes: Array
    prices: Array
    full: Array
    stats: ScoreStats


class Grouping:
    """The groups of targets, and the stats of the last call with them."""

    def __init__(self, group_of: npt.ArrayLike, n_groups: int, rule: int, groups_per_row: int = 0) -> None:
        self.group_of = _in(group_of, np.uint32)
        self.rule, self.n_groups, self.groups_per_row = rule, n_groups, groups_per_row
        self.stats = GroupStats()

    def given(self) -> Any:
        pointer = _pointer(self.group_of, _U32)
        size = ctypes.sizeof(Groups)
        return byref(Groups(size, self.rule, pointer, self.n_groups, self.groups_per_row))


class Reassigned(NamedTuple):
    """What reassign gives: moves are rows of row, slot, from, to."""

    routes: Array
    moves: Array
    stats: ReassignStats


class Router(_Handle):
    """A phase_router."""

    _destroy = "phase_router_destroy"

    def __init__(
        self,
        seed: int = 0,
        flags: int = 0,
        selection: int = SELECT_RANDOM,
        threads: int = 0,
        spec_version: int = 0,
    ) -> None:
        self.handle = c_void_p()
        options = Options(ctypes.sizeof(Options), flags, seed % 2**64, selection, threads, spec_version, 0)
        _call("create", byref(self.handle), byref(options))

    def set_seed(self, seed: int) -> None:
        _call("set_seed", self.handle, seed % 2**64)

    def get_options(self) -> Options:
        options = Options()
        _call("get_options", self.handle, byref(options), ctypes.sizeof(options))
        return options

    def set_permutations(
        self,
        pi_s: npt.ArrayLike | None = None,
        pi_t: npt.ArrayLike | None = None,
        rho: npt.ArrayLike | None = None,
        tau: npt.ArrayLike | None = None,
    ) -> None:
        """Sets the caller's permutations; None returns to the seed's."""
        arrays = [None if p is None else _in(p, np.uint32) for p in (pi_s, pi_t, rho, tau)]
        pairs = [x for a in arrays for x in (_pointer(a, _U32), 0 if a is None else a.size)]
        _call("set_permutations", self.handle, *pairs)

    def get_permutations(
        self, n_sources: int, n_targets: int, which: Iterable[str] = ("pi_s", "pi_t", "rho", "tau")
    ) -> dict[str, Array]:
        """The permutations named by which, as a dict; the others are not computed."""
        wanted = tuple(which)
        sizes = {"pi_s": n_targets, "pi_t": n_sources, "rho": n_sources, "tau": n_targets}
        out: dict[str, Array] = {name: np.empty(sizes[name], np.uint32) for name in wanted}
        pairs = [x for n in sizes for x in (_pointer(out.get(n), _U32), sizes[n] if n in out else 0)]
        _call("get_permutations", self.handle, n_sources, n_targets, *pairs)
        return out

    def route_packed(
        self, s_bits: npt.ArrayLike, t_bits: npt.ArrayLike, n_sources: int, n_targets: int, k: int
    ) -> Array:
        s, t = _in(s_bits, np.uint64), _in(t_bits, np.uint64)
        routes = np.empty((n_sources, k), np.int32)
        shape = (n_sources, n_targets, k)
        out = (_pointer(routes, _I32), routes.size)
        _call("route_packed", self.handle, _pointer(s, _U64), _pointer(t, _U64), *shape, *out)
        return routes

    def route_degrees(self, source_degrees: npt.ArrayLike, target_degrees: npt.ArrayLike, k: int) -> Array:
        s, t = _in(source_degrees, np.uint32), _in(target_degrees, np.uint32)
        routes = np.empty((s.size, k), np.int32)
        degrees = (_pointer(s, _U32), _pointer(t, _U32), s.size, t.size)
        _call("route_degrees", self.handle, *degrees, k, _pointer(routes, _I32), routes.size)
        return routes

    def route_rows(
        self,
        source_degrees: npt.ArrayLike,
        target_degrees: npt.ArrayLike,
        k: int,
        row_begin: int,
        row_end: int,
    ) -> Array:
        s, t = _in(source_degrees, np.uint32), _in(target_degrees, np.uint32)
        routes = np.empty((max(0, row_end - row_begin), k), np.int32)
        degrees = (_pointer(s, _U32), _pointer(t, _U32), s.size, t.size)
        out = (_pointer(routes, _I32), routes.size)
        _call("route_rows", self.handle, *degrees, k, row_begin, row_end, *out)
        return routes

    def route_csr(
        self, source_degrees: npt.ArrayLike, target_degrees: npt.ArrayLike, k: int
    ) -> tuple[Array, Array]:
        """(row_offsets, targets), from the two calls that the header describes."""
        s, t = _in(source_degrees, np.uint32), _in(target_degrees, np.uint32)
        offsets = np.empty(s.size + 1, np.uint64)
        head = (self.handle, _pointer(s, _U32), _pointer(t, _U32), s.size, t.size, k)
        _call("route_csr", *head, _pointer(offsets, _U64), offsets.size, None, 0)
        counted = offsets.copy()
        targets = np.empty(int(offsets[-1]), np.int32)
        out = (_pointer(offsets, _U64), offsets.size, _pointer(targets, _I32), targets.size)
        _call("route_csr", *head, *out)
        assert np.array_equal(counted, offsets), "the two calls of route_csr disagree on row_offsets"
        return offsets, targets

    def count_candidates(self, source_degrees: npt.ArrayLike, target_degrees: npt.ArrayLike) -> Array:
        s, t = _in(source_degrees, np.uint32), _in(target_degrees, np.uint32)
        counts = np.empty(s.size, np.uint32)
        degrees = (_pointer(s, _U32), _pointer(t, _U32), s.size, t.size)
        _call("count_candidates", self.handle, *degrees, _pointer(counts, _U32), counts.size)
        return counts

    def sample_loads(
        self, source_degrees: npt.ArrayLike, target_degrees: npt.ArrayLike, k: int, seeds: npt.ArrayLike
    ) -> Array:
        s, t = _in(source_degrees, np.uint32), _in(target_degrees, np.uint32)
        q = _in(seeds, np.uint64)
        loads = np.empty((q.size, t.size), np.uint64)
        degrees = (_pointer(s, _U32), _pointer(t, _U32), s.size, t.size)
        out = (_pointer(q, _U64), q.size, _pointer(loads, _U64), loads.size)
        _call("sample_loads", self.handle, *degrees, k, *out)
        return loads

    def assign(self, weights: npt.ArrayLike, n_sources: int, k: int) -> Array:
        w = _in(weights, np.uint64)
        routes = np.empty((n_sources, k), np.int32)
        out = (_pointer(routes, _I32), routes.size)
        _call("assign", self.handle, _pointer(w, _U64), n_sources, w.size, k, *out)
        return routes

    def assign_rows(
        self, weights: npt.ArrayLike, n_sources: int, k: int, row_begin: int, row_end: int
    ) -> Array:
        w = _in(weights, np.uint64)
        routes = np.empty((max(0, row_end - row_begin), k), np.int32)
        out = (_pointer(routes, _I32), routes.size)
        _call("assign_rows", self.handle, _pointer(w, _U64), n_sources, w.size, k, row_begin, row_end, *out)
        return routes

    def assign_by_scores(
        self,
        values: Array,
        n_targets: int,
        k: int,
        weights: npt.ArrayLike | None = None,
        lower: npt.ArrayLike | None = None,
        upper: npt.ArrayLike | None = None,
        allowed: Array | None = None,
        start: npt.ArrayLike | None = None,
        tolerance: float = 0.0,
    ) -> ScoredRoutes:
        """values: float32 or int32, as many rows as there are sources, as many columns as the row stride says.
        allowed: the packed words."""
        m, stride = values.shape
        assert values.flags.c_contiguous
        kind = {"float32": SCORES_FLOAT32, "int32": SCORES_INT32}[values.dtype.name]
        w = None if weights is None else _in(weights, np.uint64)
        low, high = (None if bound is None else _in(bound, np.uint32) for bound in (lower, upper))
        first = None if start is None else _in(start, np.int64)
        found = ScoredRoutes(
            np.empty((m, k), np.int32),
            np.empty(n_targets, np.int64),
            np.empty(_words(n_targets), np.uint64),
            ScoreStats(),
        )
        size = ctypes.sizeof(Scores)  # that of both
        scores = Scores(size, kind, _address(values), stride, _address(allowed))
        bounds = LoadBounds(size, 0, _address(w), _address(low), _address(high))
        outputs = (_address(found.prices), _address(found.full))
        proof = Certificate(ctypes.sizeof(Certificate), 0, _address(first), *outputs, tolerance)
        _call(
            "assign_by_scores",
            self.handle,
            byref(scores),
            byref(bounds),
            m,
            n_targets,
            k,
            _pointer(found.routes, _I32),
            found.routes.size,
            byref(proof),
            byref(found.stats),
            ctypes.sizeof(found.stats),
        )
        return found

    def assign_grouped(self, weights: npt.ArrayLike, groups: Grouping, n_sources: int, k: int) -> Array:
        """The stats of the call are left in groups."""
        w = _in(weights, np.uint64)
        routes = np.empty((n_sources, k), np.int32)
        out = (_pointer(routes, _I32), routes.size, byref(groups.stats), ctypes.sizeof(groups.stats))
        _call("assign_grouped", self.handle, _pointer(w, _U64), groups.given(), n_sources, w.size, k, *out)
        return routes

    def reassign(
        self,
        previous: npt.ArrayLike,
        weights: npt.ArrayLike,
        n_sources: int,
        k: int,
        groups: Grouping | None = None,
        max_moves: int | None = None,
    ) -> Reassigned:
        """previous: rows of k entries, as many as there were. groups.stats are left alone."""
        p, w = _in(previous, np.int32), _in(weights, np.uint64)
        limit = (0, 0) if max_moves is None else (LIMIT_MOVES, max_moves)
        size = ctypes.sizeof(Previous)
        given = Previous(size, limit[0], _pointer(p, _I32), p.shape[0], limit[1])
        found = Reassigned(
            np.empty((n_sources, k), np.int32), np.empty((p.size, 4), np.int32), ReassignStats()
        )
        _call(
            "reassign",
            self.handle,
            byref(given),
            _pointer(w, _U64),
            None if groups is None else groups.given(),
            n_sources,
            w.size,
            k,
            _pointer(found.routes, _I32),
            found.routes.size,
            found.moves.ctypes.data,
            len(found.moves),
            byref(found.stats),
            ctypes.sizeof(found.stats),
        )
        return found._replace(moves=found.moves[: found.stats.moves])

    def dispatch_plan(
        self,
        routes: Array,
        k: int,
        n_targets: int,
        multiple: int,
        kind: int,
        order_len: int,
        wanted: Iterable[str],
    ) -> dict[str, Array]:
        """routes: int32 or int64, as many columns as the row stride says. kind: INT32 or INT64. Arrays by their names."""
        shapes = {
            "counts": (n_targets,),
            "offsets": (n_targets + 1,),
            "order": (order_len,),
            "sources": (order_len,),
            "places": (routes.shape[0], k),
        }
        found = _outputs(shapes, kind, wanted)
        length = order_len if "order" in found or "sources" in found else 0
        plan = Dispatch(ctypes.sizeof(Dispatch), kind, multiple, order_len=length, **_addresses(found))
        _call("dispatch_plan", self.handle, _routes(routes), routes.shape[0], n_targets, k, byref(plan))
        return found

    def dispatch_ranks(
        self,
        routes: Array,
        k: int,
        n_targets: int,
        n_ranks: int,
        bounds: npt.ArrayLike | None,
        kind: int,
        sources_len: int,
        wanted: Iterable[str],
    ) -> dict[str, Array]:
        """As dispatch_plan."""
        shapes = {
            "route_counts": (n_ranks,),
            "counts": (n_ranks,),
            "offsets": (n_ranks + 1,),
            "sources": (sources_len,),
            "places": (routes.shape[0], k),
        }
        found = _outputs(shapes, kind, wanted)
        b = None if bounds is None else _in(bounds, np.uint32)
        length = sources_len if "sources" in found else 0
        size, outputs = ctypes.sizeof(RankDispatch), _addresses(found)
        ranks = RankDispatch(size, kind, n_ranks, _address(b), sources_len=length, **outputs)
        _call("dispatch_ranks", self.handle, _routes(routes), routes.shape[0], n_targets, k, byref(ranks))
        return found

    def get_stats(self) -> Stats:
        stats = Stats()
        _call("get_stats", self.handle, byref(stats), ctypes.sizeof(stats))
        return stats

    def stage(
        self,
        stage: int,
        s_bits: npt.ArrayLike | None,
        t_bits: npt.ArrayLike | None,
        n_sources: int,
        n_targets: int,
    ) -> Array:
        """One stage as a packed matrix; unpack_bits makes it 0/1."""
        s = None if s_bits is None else _in(s_bits, np.uint64)
        t = None if t_bits is None else _in(t_bits, np.uint64)
        across = stage in (STAGE_T_ALIGNED, STAGE_T_ROTATED, STAGE_T_SHUFFLED, STAGE_T_PREPARED)
        rows, columns = (n_targets, n_sources) if across else (n_sources, n_targets)
        bits = np.empty((rows, _words(columns)), np.uint64)
        inputs = (_pointer(s, _U64), _pointer(t, _U64), n_sources, n_targets)
        _call("stage", self.handle, stage, *inputs, _pointer(bits, _U64), bits.size)
        return bits


class Assignment(_Handle):
    """A phase_router_assignment; it outlives its router."""

    _destroy = "phase_router_assignment_destroy"

    def __init__(
        self, router: Router, weights: npt.ArrayLike, n_sources: int, k: int, groups: Grouping | None = None
    ) -> None:
        self.handle = c_void_p()
        w = _in(weights, np.uint64)
        self.n_targets, self.k = w.size, k
        shape = (n_sources, w.size, k)
        if groups is None:
            _call("assignment_create", byref(self.handle), router.handle, _pointer(w, _U64), *shape)
        else:
            out = (byref(groups.stats), ctypes.sizeof(groups.stats))
            head = (byref(self.handle), router.handle, _pointer(w, _U64), groups.given())
            _call("assignment_create_grouped", *head, *shape, *out)

    def rows(self, row_begin: int, row_end: int) -> Array:
        routes = np.empty((max(0, row_end - row_begin), self.k), np.int32)
        _call("assignment_rows", self.handle, row_begin, row_end, _pointer(routes, _I32), routes.size)
        return routes

    def gather(self, rows: npt.ArrayLike) -> Array:
        r = _in(rows, np.uint64)
        routes = np.empty((r.size, self.k), np.int32)
        _call(
            "assignment_gather", self.handle, _pointer(r, _U64), r.size, _pointer(routes, _I32), routes.size
        )
        return routes

    def loads(self) -> Array:
        loads = np.empty(self.n_targets, np.uint32)
        _call("assignment_loads", self.handle, _pointer(loads, _U32), loads.size)
        return loads


def status_string(status: int) -> str:
    return bytes(lib().phase_router_status_string(status)).decode()


def last_error() -> str:
    return bytes(lib().phase_router_last_error()).decode()


def version() -> str:
    return bytes(lib().phase_router_version()).decode()


def spec_version() -> int:
    return int(lib().phase_router_spec_version())


def simd_level() -> str:
    return bytes(lib().phase_router_simd_level()).decode()


def threading() -> str:
    return bytes(lib().phase_router_threading()).decode()


def options_init() -> Options:
    options = Options()
    _call("options_init", byref(options), ctypes.sizeof(options))
    return options


def apportion(weights: npt.ArrayLike, total: int, cap: int) -> Array:
    w = _in(weights, np.uint64)
    degrees = np.empty(w.size, np.uint32)
    _call("apportion", _pointer(w, _U64), w.size, total, cap, _pointer(degrees, _U32), degrees.size)
    return degrees


def shares(seed: int, weights: npt.ArrayLike, total: int, cap: int) -> Array:
    w = _in(weights, np.uint64)
    degrees = np.empty(w.size, np.uint32)
    out = (_pointer(degrees, _U32), degrees.size)
    _call("shares", seed % 2**64, _pointer(w, _U64), w.size, total, cap, *out)
    return degrees


def column_loads(routes: npt.ArrayLike, n_targets: int) -> Array:
    """The loads of a dense M x k result (a 2-D array)."""
    r = _in(routes, np.int32)
    loads = np.empty(n_targets, np.uint64)
    _call("column_loads", _pointer(r, _I32), *r.shape, n_targets, _pointer(loads, _U64), loads.size)
    return loads


def summarize_loads(loads: npt.ArrayLike) -> LoadStats:
    values = _in(loads, np.uint64)
    stats = LoadStats()
    _call("summarize_loads", _pointer(values, _U64), values.size, byref(stats), ctypes.sizeof(stats))
    return stats


def pack_bits(matrix: npt.ArrayLike) -> Array:
    """A 2-D matrix of bytes (any nonzero one is a 1) as rows of words."""
    m = _in(matrix, np.uint8)
    rows, columns = m.shape
    bits = np.empty((rows, _words(columns)), np.uint64)
    _call("pack_bits", _pointer(m, _U8), rows, columns, _pointer(bits, _U64), bits.size)
    return bits


def unpack_bits(bits: npt.ArrayLike, rows: int, columns: int) -> Array:
    b = _in(bits, np.uint64)
    matrix = np.empty((rows, columns), np.uint8)
    _call("unpack_bits", _pointer(b, _U64), rows, columns, _pointer(matrix, _U8), matrix.size)
    return matrix


def row_degrees(bits: npt.ArrayLike, rows: int, columns: int) -> Array:
    b = _in(bits, np.uint64)
    degrees = np.empty(rows, np.uint32)
    _call("row_degrees", _pointer(b, _U64), rows, columns, _pointer(degrees, _U32), degrees.size)
    return degrees
