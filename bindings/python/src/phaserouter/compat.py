"""The interface of the original phase router: change one import, ``from phaserouter import compat as router``.

The same functions, arguments and dictionaries. The routes are those of docs/SPEC.md, not the bits of the original,
whose random numbers depend on the C++ library it is built with. What else differs:

* ``t_j`` is the number of ones of row j of T; T may be rectangular (N x M for an M x N matrix S).
* Row permutations are off in `pack_and_route` and `router`; `route_packed_with_stats` takes the caller's.
* Nothing is dumped unless ``dump`` is true or ``debug_prefix`` is not empty.
* ``validate=True`` raises AssertionError when a route is not a candidate of the literal pipeline.
* The returned dictionaries also have ``seed``: the one that was drawn, if ``seed`` was 0.
"""

from __future__ import annotations

import time
from typing import SupportsIndex, TypedDict

import numpy as np
import numpy.typing as npt

from ._bits import check_packed
from ._bits import pack_bits as _pack_bits
from ._errors import ArgumentTypeError, SizeMismatchError
from ._inputs import DegreesLike, array_of, count, side, words_or_degrees
from ._library import Array
from ._router import Router
from .stages import Stages, routes_matrix, stages_of, write_pbm

__all__ = ["left_align_rows", "pack_and_route", "pack_bits", "route_packed_with_stats", "router"]


class RouteInfo(TypedDict):
    """What every function here reports. Times are in milliseconds."""

    N: int
    k: int
    active_routes: int
    routes_per_row: float
    packing_time_ms: float
    routing_time_ms: float
    total_time_ms: float
    seed: int


def pack_and_route(
    S: DegreesLike,
    T: DegreesLike,
    k: SupportsIndex,
    routes: npt.NDArray[np.int32],
    dump: bool = False,
    prefix: str = "dump",
    validate: bool = False,
    seed: SupportsIndex = 0,
) -> RouteInfo:
    """Routes two 0/1 matrices.

    Parameters
    ----------
    S, T
        As ``sources`` and ``targets`` in `Router.route`.
    k : int
    routes : ndarray of int32, shape (N, k)
        Receives the routes; -1 in what is left of a row.
    dump : bool
        Write every stage as ``<prefix>_<stage>.pbm`` and the routes as ``<prefix>_routes.pbm``.
    prefix : str
    validate : bool
        Check the routes against the literal pipeline, which takes M x N bits.
    seed : int
        0 draws a seed from the system, as in the original; any other value gives the same routes every time.

    Returns
    -------
    dict
        N, k, active_routes, routes_per_row, packing_time_ms, routing_time_ms, total_time_ms, seed.
    """
    began = time.perf_counter()
    s, t = words_or_degrees(side("sources", S), side("targets", T))
    packing = (time.perf_counter() - began) * 1e3
    return _run(_router(seed), s, t, k, routes, packing, prefix if dump else "", validate)


def router(
    S: DegreesLike,
    T: DegreesLike,
    k: SupportsIndex,
    routes: npt.NDArray[np.int32],
    validate: bool = False,
    debug_prefix: str = "",
    seed: SupportsIndex = 0,
) -> RouteInfo:
    """Routes two 0/1 matrices; `pack_and_route` with the original's other signature."""
    return pack_and_route(S, T, k, routes, bool(debug_prefix), debug_prefix, validate, seed)


def route_packed_with_stats(
    S_bits: npt.NDArray[np.uint64],
    T_bits: npt.NDArray[np.uint64],
    row_perm: npt.ArrayLike | None,
    col_perm_S: npt.ArrayLike | None,
    col_perm_T: npt.ArrayLike | None,
    row_perm_T: npt.ArrayLike | None,
    k: SupportsIndex,
    routes: npt.NDArray[np.int32],
    validate: bool = False,
    debug_prefix: str = "",
    seed: SupportsIndex = 0,
) -> RouteInfo:
    """Routes packed matrices with the caller's permutations; None leaves one to the seed.

    Parameters
    ----------
    S_bits : ndarray of uint64, shape (M, ceil(N / 64))
    T_bits : ndarray of uint64, shape (N, ceil(M / 64))
    row_perm : array_like of int, shape (M,), optional
        Row i of the routes is that of row ``row_perm[i]`` of S (``rho`` in docs/SPEC.md).
    col_perm_S : array_like of int, shape (N,), optional
        The phase of every target, ``pi_s``: output column j takes rotated column ``col_perm_S[j]``.
    col_perm_T : array_like of int, shape (M,), optional
        The phase of every source, ``pi_t``.
    row_perm_T : array_like of int, shape (N,), optional
        Target j has the degree of row ``row_perm_T[j]`` of T (``tau``).
    k, routes, validate, debug_prefix, seed
        As in `pack_and_route` and `router`.
    """
    words = []
    for name, bits in (("S_bits", S_bits), ("T_bits", T_bits)):
        if not isinstance(bits, np.ndarray) or bits.ndim != 2:
            raise ArgumentTypeError(f"{name}: a 2-dimensional array of packed words expected")
        words.append(array_of(name, bits))
    m, n = (bits.shape[0] for bits in words)
    began = time.perf_counter()
    check_packed("S_bits", words[0], n)
    check_packed("T_bits", words[1], m)
    packing = (time.perf_counter() - began) * 1e3
    chosen = _router(seed)
    chosen.set_permutations(col_perm_S, col_perm_T, row_perm, row_perm_T)
    return _run(chosen, words[0], words[1], k, routes, packing, debug_prefix, validate)


def left_align_rows(matrix: npt.ArrayLike) -> npt.NDArray[np.uint8]:
    """The matrix with the ones of every row moved to its left end, as bytes of 0 and 1."""
    given = np.asarray(matrix)
    if given.ndim != 2:
        raise SizeMismatchError(f"matrix: 2 dimensions expected, not {given.ndim}")
    ones = np.count_nonzero(given, axis=1)
    return np.asarray(np.arange(given.shape[1]) < ones[:, None]).astype(np.uint8)


def pack_bits(matrix: npt.ArrayLike) -> npt.NDArray[np.uint64]:
    """Packs a 0/1 matrix into words of 64 columns; `phaserouter.pack_bits`."""
    return _pack_bits(matrix)


def _router(seed: SupportsIndex) -> Router:
    number = count("seed", seed, 2**64 - 1)
    return Router(number or None, row_permutations=False)


def _run(
    chosen: Router,
    s: Array,
    t: Array,
    k: SupportsIndex,
    routes: npt.NDArray[np.int32],
    packing: float,
    prefix: str,
    validate: bool,
) -> RouteInfo:
    began = time.perf_counter()
    result = chosen.route(s, t, k, out=routes)
    routing = (time.perf_counter() - began) * 1e3
    if prefix or validate:
        made = stages_of(chosen, s, t)
        if prefix:
            _dump(prefix, made, routes_matrix(result.targets, t.shape[0]))
        if validate:
            _validate(made, result.targets)
    stats = result.stats
    assert stats is not None
    return {
        "N": stats.n_sources,
        "k": stats.k,
        "active_routes": stats.active_routes,
        "routes_per_row": stats.routes_per_row,
        "packing_time_ms": packing,
        "routing_time_ms": routing,
        "total_time_ms": packing + routing,
        "seed": chosen.seed,
    }


def _dump(prefix: str, made: Stages, routed: Array) -> None:
    for name, matrix in [*made.items(), ("routes", routed)]:
        write_pbm(f"{prefix}_{name}.pbm", matrix)


def _validate(made: Stages, targets: Array) -> None:
    routed = routes_matrix(targets, made.o.shape[1])
    kept = np.count_nonzero(targets >= 0, axis=1)
    candidates = np.count_nonzero(made.o, axis=1)
    if (
        np.any(routed & ~made.o)
        or not np.array_equal(routed.sum(1), kept)
        or not np.array_equal(kept, np.minimum(candidates, targets.shape[1]))
    ):
        raise AssertionError("the routes are not min(k, candidates) different candidates of every row")
