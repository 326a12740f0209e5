"""The functions of the original's module ``router``."""

from __future__ import annotations

import time
from typing import SupportsIndex, TypedDict

import numpy as np
import numpy.typing as npt

from .._bits import pack_bits as _pack_bits
from .._errors import ArgumentTypeError, SizeMismatchError
from .._inputs import array_of, count, degrees_of
from .._library import Array
from .._router import Router
from ._arrays import MatrixLike, packed_words, permutation, room_for_routes, sides, zero_one
from ._checks import dump as _dump
from ._checks import validate as _validate

__all__ = [
    "RouteInfo",
    "left_align_rows",
    "pack_and_route",
    "pack_bits",
    "phase_router_bitpacked",
    "route_packed_with_stats",
    "router",
]


class RouteInfo(TypedDict):
    """What every routing function here returns. Times are in milliseconds; N is the number of sources."""

    N: int
    k: int
    active_routes: int
    routes_per_row: float
    packing_time_ms: float
    routing_time_ms: float
    total_time_ms: float
    seed: int


def pack_and_route(
    S_np: MatrixLike,
    T_np: MatrixLike,
    k: SupportsIndex,
    routes_np: npt.NDArray[np.int32],
    dump: bool = False,
    prefix: str = "dump",
    validate: bool = False,
    seed: SupportsIndex = 0,
    *,
    row_permutations: bool = False,
) -> RouteInfo:
    """Routes two 0/1 matrices.

    Parameters
    ----------
    S_np : matrix of 0 and 1, shape (M, at most N)
        One row a source. Any dtype of bools, integers or floats; also sparse, or a tensor in CPU memory. Columns that are
        missing count as zeros. In bools and integers any nonzero entry is a one, in uint64 and floats only 1 is.
    T_np : matrix of 0 and 1, shape (N, at most M)
        One row a target.
    k : int
    routes_np : ndarray of int32 with at least M x k entries, C-contiguous
        Its first M x k entries in memory receive the routes, row after row, -1 in what is left of a row. Entries behind
        them stay as they are.
    dump : bool
        Write S_aligned, T_aligned, S_rot, T_rot, S_shuf, T_shuf, T_final and O (the routes) as .pbm pictures; nothing is
        written if there are more than 4,096 sources or targets.
    prefix : str
        The folder of these pictures, which is made if it is not there.
    validate : bool
        Raise AssertionError unless every row holds min(k, candidates) different candidates.
    seed : int
        0 draws a seed from the system; any other value gives the same routes every time.
    row_permutations : bool
        What the original does when it is compiled with ROUTER_ENABLE_ROW_PERM.

    Returns
    -------
    dict
        N, k, active_routes, routes_per_row, packing_time_ms, routing_time_ms, total_time_ms, and the seed.
    """
    began = time.perf_counter()
    s, t = sides(S_np, T_np)
    packing = (time.perf_counter() - began) * 1e3
    chosen = _router(seed, row_permutations)
    return _run(chosen, s, t, k, routes_np, "routes_np", prefix if dump else "", validate, packing)


def router(
    S: MatrixLike,
    T: MatrixLike,
    k: SupportsIndex,
    routes: npt.NDArray[np.int32],
    validate: bool = False,
    debug_prefix: str = "",
    seed: SupportsIndex = 0,
    *,
    row_permutations: bool = False,
) -> RouteInfo:
    """Routes two 0/1 matrices; `pack_and_route` with other names. Pictures are written if debug_prefix is not empty."""
    return pack_and_route(
        S, T, k, routes, bool(debug_prefix), debug_prefix, validate, seed, row_permutations=row_permutations
    )


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
    *,
    row_permutations: bool = False,
) -> RouteInfo:
    """Routes packed matrices. The column permutations given are reshuffled by the seed, the row permutations ignored.

    That is what the original does; with identities the routes are those of `pack_and_route`. `phase_router_bitpacked`
    takes permutations as they are.

    Parameters
    ----------
    S_bits : ndarray of uint64, shape (M, ceil(N / 64))
    T_bits : ndarray of uint64, shape (N, ceil(M / 64))
    row_perm, row_perm_T : array_like of int, shapes (M,) and (N,), optional
        Checked and otherwise unused, unless row_permutations is true: then they are reshuffled, too.
    col_perm_S, col_perm_T : array_like of int, shapes (N,) and (M,), optional
        Entry x of what is used is entry ``p[x]`` of what is given, p being the seed's own permutation. None is the
        identity, as for the others.
    k, routes, validate, debug_prefix, seed, row_permutations
        As in `pack_and_route` and `router`.

    Returns
    -------
    dict
        As `pack_and_route`.
    """
    began = time.perf_counter()
    s, t = (_two_dimensional(name, bits) for name, bits in (("S_bits", S_bits), ("T_bits", T_bits)))
    m, n = s.shape[0], t.shape[0]
    s, t = packed_words("S_bits", s, m, n), packed_words("T_bits", t, n, m)
    packing = (time.perf_counter() - began) * 1e3
    chosen = _router(seed, row_permutations)
    given = _permutations(m, n, row_perm, col_perm_S, col_perm_T, row_perm_T)
    shuffled = [one[by] for one, by in zip(given, chosen.permutations(m, n))]
    if not row_permutations:
        shuffled[2:] = np.arange(m), np.arange(n)
    chosen.set_permutations(*shuffled)
    return _run(chosen, s, t, k, routes, "routes", debug_prefix, validate, packing)


def phase_router_bitpacked(
    N: SupportsIndex,
    k: SupportsIndex,
    NB_words: SupportsIndex,
    S_bits: npt.NDArray[np.uint64],
    T_bits: npt.NDArray[np.uint64],
    row_perm: npt.ArrayLike | None,
    col_perm_S: npt.ArrayLike | None,
    col_perm_T: npt.ArrayLike | None,
    row_perm_T: npt.ArrayLike | None,
    routes: npt.NDArray[np.int32],
    debug_prefix: str | None = None,
    seed_base: SupportsIndex = 0,
    *,
    row_permutations: bool = False,
) -> RouteInfo:
    """Routes packed square matrices with the caller's permutations, taken as they are.

    Parameters
    ----------
    N : int
        The number of sources and of targets.
    k : int
    NB_words : int
        Words of a packed row: ``ceil(N / 64)``.
    S_bits, T_bits : ndarray of uint64, of N x NB_words entries in one or two dimensions
    row_perm, row_perm_T : array_like of int, shape (N,), optional
        Row i of the routes is that of row ``row_perm[i]`` of S (``rho`` in docs/SPEC.md), target j has the degree of row
        ``row_perm_T[j]`` of T (``tau``): if row_permutations is true, and otherwise not at all, as in the original.
    col_perm_S, col_perm_T : array_like of int, shape (N,), optional
        The phase of every target and of every source (``pi_s`` and ``pi_t``). None is the identity, as for the others.
    routes : ndarray of int32 with at least N x k entries, C-contiguous
    debug_prefix : str, optional
        As in `router`.
    seed_base : int
        It decides which candidates rows keep; 0 is a seed like any other.
    row_permutations : bool
        As in `pack_and_route`.

    Returns
    -------
    dict
        As `pack_and_route`.
    """
    size = count("N", N)
    words = (size + 63) // 64
    if count("NB_words", NB_words) != words:
        raise SizeMismatchError(f"NB_words: {size} columns make {words} words a row, not {NB_words}")
    s, t = (packed_words(name, bits, size, size) for name, bits in (("S_bits", S_bits), ("T_bits", T_bits)))
    given = _permutations(size, size, row_perm, col_perm_S, col_perm_T, row_perm_T)
    if not row_permutations:
        given[2:] = np.arange(size), np.arange(size)
    chosen = Router(count("seed_base", seed_base, 2**64 - 1), row_permutations=False)
    chosen.set_permutations(*given)
    return _run(chosen, s, t, k, routes, "routes", debug_prefix or "", False, 0.0)


def left_align_rows(S_np: MatrixLike) -> npt.NDArray[np.uint8]:
    """The matrix with the ones of every row moved to its left end, as bytes of 0 and 1."""
    found = zero_one("S_np", S_np)
    ones = np.count_nonzero(found, axis=1) if isinstance(found, np.ndarray) else np.diff(found.indptr)
    return np.asarray(np.arange(found.shape[1]) < ones[:, None]).astype(np.uint8)


def pack_bits(M_np: MatrixLike) -> npt.NDArray[np.uint64]:
    """Packs a 0/1 matrix into words of 64 columns: `phaserouter.pack_bits`, which here takes floats and uint64 as well."""
    found = zero_one("M_np", M_np)
    return _pack_bits(found if isinstance(found, np.ndarray) else found.toarray() != 0)


def _router(seed: SupportsIndex, row_permutations: bool) -> Router:
    number = count("seed", seed, 2**64 - 1)
    return Router(number or None, row_permutations=row_permutations)


def _two_dimensional(name: str, bits: npt.NDArray[np.uint64]) -> Array:
    if not isinstance(bits, np.ndarray) or bits.ndim != 2:
        raise ArgumentTypeError(f"{name}: a 2-dimensional array of packed words expected")
    return array_of(name, bits)


def _permutations(
    m: int,
    n: int,
    row_perm: npt.ArrayLike | None,
    col_perm_S: npt.ArrayLike | None,
    col_perm_T: npt.ArrayLike | None,
    row_perm_T: npt.ArrayLike | None,
) -> list[Array]:
    """The caller's permutations in the order of `Router.set_permutations`: pi_s, pi_t, rho, tau."""
    return [
        permutation("col_perm_S", col_perm_S, n),
        permutation("col_perm_T", col_perm_T, m),
        permutation("row_perm", row_perm, m),
        permutation("row_perm_T", row_perm_T, n),
    ]


def _run(
    chosen: Router,
    s: Array,
    t: Array,
    k: SupportsIndex,
    routes: npt.NDArray[np.int32],
    name: str,
    prefix: str,
    validate: bool,
    packing: float,
) -> RouteInfo:
    """Routes packed words, or degrees, of both sides; the last steps of every function."""
    table = room_for_routes(name, routes, s.shape[0], count("k", k))
    began = time.perf_counter()
    result = chosen.route(s, t, k, out=table)
    routing = (time.perf_counter() - began) * 1e3
    if prefix:
        _dump(prefix, chosen, s, t, table)
    if validate:
        _validate(chosen, *degrees_of(s, t), table)
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
