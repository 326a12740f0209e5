"""The library's assignments for JAX: compiled custom calls on the CPU where they are built, callbacks otherwise."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple, SupportsIndex

import jax
import jax.numpy as jnp
import numpy as np

from .._certificate import checked_tolerance
from .._errors import ArgumentTypeError, OutOfRangeError, SizeMismatchError
from .._inputs import Integers, count, row_range
from .._library import Array, lib
from .._score_call import LoadsLike, bound_of
from .._scores import bounds_of
from ._build import registered
from ._words import (
    check_signs,
    halves,
    has_signs,
    is_traced,
    on_host,
    router_of,
    seed_words,
    weight_words,
)

__all__ = ["Scored", "assign", "assign_by_scores", "calls_by"]

# Prices to start from, in units of fixed point. Scores are at most 2^30 in magnitude there.
_LARGEST_START = 2.0**30

_FORBIDDEN = -(2**31)


class Scored(NamedTuple):
    """What `assign_by_scores` gives.

    Attributes
    ----------
    targets : int32, shape (n_sources, k)
        Every row lists its targets by score, the highest first (or in ascending order with ``sort_rows``); then -1.
    values : shape (n_sources, k)
        The scores at these places, of the dtype of the scores; 0 where there is no target. Gradients go through them.
    prices : float32, shape (n_targets,)
        The prices that prove the optimum, in the units of the scores, rounded (`phaserouter.Certificate.prices`).
    gap : float32
        How much larger, per route, the total score of another assignment might be: 0 unless a tolerance was given.
    """

    targets: jax.Array
    values: jax.Array
    prices: jax.Array
    gap: jax.Array


def calls_by() -> str:
    """How calls on the CPU are made: by "ffi", compiled custom calls, or by "callback", `jax.pure_callback`."""
    return "ffi" if registered() else "callback"


def assign(
    n_sources: SupportsIndex,
    weights: Any,  # noqa: ANN401 - array_like, or traced
    k: SupportsIndex,
    *,
    seed: Any,  # noqa: ANN401 - an integer, an array, or traced
    rows: tuple[SupportsIndex, SupportsIndex] | None = None,
    sort_rows: bool = False,
    num_threads: SupportsIndex = 0,
) -> jax.Array:
    """Gives every source exactly k different targets, and every target its share: `phaserouter.assign` for JAX.

    Parameters
    ----------
    n_sources, k, rows, sort_rows, num_threads
        As in `phaserouter.assign`; known when the function is traced, as shapes are. rows is (begin, end).
    weights : array_like of int, shape (n_targets,)
        May be traced.
    seed : int in [0, 2**64), array of one integer, or array of two uint32
        May be traced. A negative number in an array stands for the one that is 2**64 larger. Two uint32 are the halves
        of a seed, the low one first.

    Returns
    -------
    Array of int32, shape (number of rows, k)

    Examples
    --------
    >>> import jax
    >>> draw = jax.jit(lambda seed: assign(4, [2, 1, 1], 1, seed=seed))
    >>> draw(1).ravel()
    Array([0, 1, 2, 0], dtype=int32)
    """
    m = count("n_sources", n_sources)
    options = {
        "n_sources": m,
        "rows": row_range(rows, m),
        "k": count("k", k),
        "signs": has_signs(weights),
        **_options(sort_rows, num_threads),
    }
    found: jax.Array = _assign(weight_words(weights), seed_words(seed), **options)
    return found


def assign_by_scores(
    scores: Any,  # noqa: ANN401 - array_like, or traced
    k: SupportsIndex,
    *,
    weights: Any = None,  # noqa: ANN401 - array_like, or traced
    loads: Integers | None = None,
    lower: LoadsLike | None = None,
    upper: LoadsLike | None = None,
    capacity_factor: float | None = None,
    allowed: Any = None,  # noqa: ANN401 - array_like, or traced
    start: Any = None,  # noqa: ANN401 - array_like, or traced
    tolerance: float = 0.0,
    seed: Any,  # noqa: ANN401 - an integer, an array, or traced
    sort_rows: bool = False,
    num_threads: SupportsIndex = 0,
) -> Scored:
    """Gives sources the targets that suit them best, with exact loads: `phaserouter.assign_by_scores` for JAX.

    Parameters
    ----------
    scores : array_like, shape (n_sources, n_targets)
        float32 and int32 are read as they are; other floats become float32, and smaller integers int32. Minus infinity
        forbids a pair.
    k, loads, lower, upper, capacity_factor, tolerance, sort_rows, num_threads
        As in `phaserouter.assign_by_scores`; known when the function is traced.
    weights : array_like of int, shape (n_targets,), optional
        As there. May be traced, unless capacity_factor is given.
    allowed : array_like of bool, shape of scores, optional
        The pairs that are allowed.
    start : array_like of float, shape (n_targets,), optional
        Prices to start from, in the units of the scores, as an earlier call gave them. Without a tolerance they change
        no target.
    seed
        As in `assign`.

    Returns
    -------
    Scored
        A tuple of arrays. ``values`` carry the gradient of the scores; which targets are chosen has none.

    Examples
    --------
    >>> import jax, jax.numpy as jnp
    >>> scores = jnp.array([[0.9, 0.1], [0.8, 0.2], [0.7, 0.3], [0.6, 0.4]])
    >>> targets, values, prices, gap = assign_by_scores(scores, 1, seed=1)
    >>> targets.ravel()
    Array([0, 0, 1, 1], dtype=int32)
    >>> jax.grad(lambda scores: assign_by_scores(scores, 1, seed=1).values.sum())(scores)
    Array([[1., 0.],
           [1., 0.],
           [0., 1.],
           [0., 1.]], dtype=float32)
    """
    given = _scores(scores)
    fan_out = count("k", k)
    limits, by_weights = _bounds(
        (given.shape[0], given.shape[1], fan_out),
        capacity_factor,
        weights=weights,
        loads=loads,
        lower=lower,
        upper=upper,
    )
    if allowed is not None and jnp.shape(allowed) != given.shape:
        raise SizeMismatchError(
            f"allowed: the shape of the scores, {given.shape}, is expected, not {jnp.shape(allowed)}"
        )
    if start is not None and jnp.shape(start) != given.shape[1:]:
        raise SizeMismatchError(
            f"start: {given.shape[1]} prices are expected, one a target, not {jnp.shape(start)}"
        )
    options = {
        "k": fan_out,
        "by_weights": by_weights,
        "signs": has_signs(weights),
        "tolerance": checked_tolerance(tolerance),
        **_options(sort_rows, num_threads),
    }
    return Scored(*_by_scores(given, allowed, limits, start, seed_words(seed), **options))


def _options(sort_rows: bool, num_threads: SupportsIndex) -> dict[str, Any]:
    threads = count("num_threads", num_threads, lib.PHASE_ROUTER_MAX_THREADS)
    return {"sort_rows": bool(sort_rows), "num_threads": threads, "compiled": registered()}


def _scores(given: Any) -> jax.Array:  # noqa: ANN401 - array_like, or traced
    scores = jnp.asarray(given)
    if scores.ndim != 2:
        raise SizeMismatchError(f"scores: shape (n_sources, n_targets) is expected, not {scores.shape}")
    if scores.shape[1] > lib.PHASE_ROUTER_MAX_SCORE_TARGETS:
        raise OutOfRangeError(
            f"scores: {scores.shape[1]} targets are above {lib.PHASE_ROUTER_MAX_SCORE_TARGETS}, the most of an "
            "assignment by scores"
        )
    is_number = jnp.issubdtype(scores.dtype, jnp.floating) or scores.dtype in (
        "int32",
        "int16",
        "int8",
        "uint16",
        "uint8",
    )
    if not is_number:
        raise ArgumentTypeError(
            f"scores: floats or integers of up to 32 bits are expected, not {scores.dtype}"
        )
    return scores


def _bounds(
    shape: tuple[int, int, int],
    capacity_factor: float | None,
    **loads: Any,  # noqa: ANN401 - array_like, or traced
) -> tuple[Any, bool]:
    """Pairs of every target: the halves of its weight (and True), or its lower and upper bound (and False)."""
    given = {name: bound for name, bound in loads.items() if bound is not None}
    traced = [name for name, bound in given.items() if is_traced(bound)]
    if traced == ["weights"] and len(given) == 1 and capacity_factor is None:
        pairs = weight_words(given["weights"])
        if pairs.shape[0] != shape[1]:
            raise SizeMismatchError(
                f"weights: {shape[1]} numbers are expected, one a target, not {pairs.shape[0]}"
            )
        return pairs, True
    if traced:
        raise ArgumentTypeError(
            f"{traced[0]}: must be known when the function is traced, and not be one of its arguments; only weights "
            "that stand alone may be traced"
        )
    known = {
        name: np.asarray(bound) if isinstance(bound, jax.Array) else bound for name, bound in loads.items()
    }
    checked: dict[str, Any] = {name: bound_of(name, bound) for name, bound in known.items()}
    bounds = bounds_of(*shape, capacity_factor=capacity_factor, **checked)
    if bounds.weights is not None:
        return halves(bounds.weights), True
    return jnp.asarray(np.stack([bounds.lower, bounds.upper], axis=-1)), False


def _called(
    name: str,
    on_cpu_host: Callable[..., Any],
    result: Any,  # noqa: ANN401 - a tree of shapes
    arguments: tuple[Any, ...],
    compiled: bool,
    **attributes: Any,  # noqa: ANN401 - numbers
) -> Any:  # noqa: ANN401 - arrays of these shapes
    """Calls the library: by the custom call of this name on the CPU, by a callback elsewhere."""

    def by_callback(*given: Any) -> Any:  # noqa: ANN401 - arrays
        plain = partial(on_cpu_host, result, **attributes)
        return jax.pure_callback(plain, result, *given, vmap_method="sequential")

    def by_ffi(*given: Any) -> Any:  # noqa: ANN401 - arrays
        sized = {key: np.int32(value) if key == "num_threads" else value for key, value in attributes.items()}
        return jax.ffi.ffi_call(f"phaserouter_{name}", result, vmap_method="sequential")(*given, **sized)

    if not compiled:
        return by_callback(*arguments)
    return jax.lax.platform_dependent(*arguments, cpu=by_ffi, default=by_callback)


@partial(jax.jit, static_argnames=("n_sources", "rows", "k", "signs", "sort_rows", "num_threads", "compiled"))
def _assign(
    weights: Any,  # noqa: ANN401 - arrays of JAX, as below
    seed: Any,  # noqa: ANN401
    *,
    rows: tuple[int, int],
    k: int,
    **options: Any,  # noqa: ANN401
) -> Any:  # noqa: ANN401
    shape = jax.ShapeDtypeStruct((rows[1] - rows[0], k), jnp.int32)
    return _called("assign", _assign_on_host, shape, (weights, seed), row_begin=rows[0], **options)


def _assign_on_host(
    result: jax.ShapeDtypeStruct,
    weights: Any,  # noqa: ANN401 - an array, as below
    seed: Any,  # noqa: ANN401
    *,
    n_sources: int,
    row_begin: int,
    signs: bool,
    sort_rows: bool,
    num_threads: int,
) -> Array:
    given = on_host(weights)
    if signs:
        check_signs(given)
    n_rows, k = result.shape
    table = np.empty((n_rows, k), np.int32)
    rows = None if n_rows == n_sources else (row_begin, row_begin + n_rows)
    router = router_of(int(on_host(seed)), sort_rows, num_threads)
    router.assign(n_sources, given, k, rows=rows, out=table)
    return table


@partial(
    jax.jit,
    static_argnames=("k", "by_weights", "signs", "tolerance", "sort_rows", "num_threads", "compiled"),
)
def _by_scores(
    scores: Any,  # noqa: ANN401 - arrays of JAX, as below
    allowed: Any,  # noqa: ANN401
    bounds: Any,  # noqa: ANN401
    start: Any,  # noqa: ANN401
    seed: Any,  # noqa: ANN401
    *,
    k: int,
    **options: Any,  # noqa: ANN401
) -> tuple[Any, ...]:
    (m, n), dtype = scores.shape, scores.dtype
    is_float = jnp.issubdtype(dtype, jnp.floating)
    plain = jax.lax.stop_gradient(scores).astype(jnp.float32 if is_float else jnp.int32)
    if allowed is not None:
        plain = jnp.where(allowed, plain, -jnp.inf if is_float else _FORBIDDEN)
    units = jnp.zeros(0, jnp.int32) if start is None else _in_units(jax.lax.stop_gradient(start), plain)
    shapes = (
        jax.ShapeDtypeStruct((m, k), jnp.int32),
        jax.ShapeDtypeStruct((n,), jnp.float32),
        jax.ShapeDtypeStruct((), jnp.float32),
    )
    arguments = (plain, bounds, units, seed)
    targets, prices, gap = _called("assign_by_scores", _scores_on_host, shapes, arguments, **options)
    return targets, _chosen(scores, targets), prices, gap


def _in_units(start: Any, scores: Any) -> Any:  # noqa: ANN401 - arrays of JAX
    """Prices in the units of fixed point that the library will take; what is no finite number counts as 0."""
    start = jnp.nan_to_num(jnp.asarray(start, jnp.float32), posinf=0.0, neginf=0.0)
    if jnp.issubdtype(scores.dtype, jnp.floating) and scores.size:
        largest = jnp.max(jnp.where(jnp.isfinite(scores), jnp.abs(scores), 0))
        start = jnp.ldexp(start, jnp.where(largest > 0, 30 - jnp.frexp(largest)[1], 0))
    return jnp.rint(jnp.clip(start, -_LARGEST_START, _LARGEST_START)).astype(jnp.int32)


def _chosen(scores: Any, targets: Any) -> Any:  # noqa: ANN401 - arrays of JAX
    """The scores at the chosen places, and 0 at those that are empty."""
    if scores.shape[1] == 0:
        return jnp.zeros(targets.shape, scores.dtype)
    found = jnp.take_along_axis(scores, jnp.maximum(targets, 0), axis=1)
    return jnp.where(targets < 0, jnp.zeros((), scores.dtype), found)


def _scores_on_host(
    result: tuple[jax.ShapeDtypeStruct, ...],
    scores: Any,  # noqa: ANN401 - an array, as below
    bounds: Any,  # noqa: ANN401
    start: Any,  # noqa: ANN401
    seed: Any,  # noqa: ANN401
    *,
    by_weights: bool,
    signs: bool,
    tolerance: float,
    sort_rows: bool,
    num_threads: int,
) -> tuple[Array, Array, Array]:
    if by_weights:
        limits = {"weights": on_host(bounds)}
        if signs:
            check_signs(limits["weights"])
    else:
        pairs = np.asarray(bounds)
        limits = {"lower": pairs[:, 0].copy(), "upper": pairs[:, 1].copy()}
    table, first = np.empty(result[0].shape, np.int32), np.asarray(start)
    routes = router_of(int(on_host(seed)), sort_rows, num_threads).assign_by_scores(
        np.asarray(scores),
        table.shape[1],
        start=first if first.size else None,
        tolerance=tolerance,
        out=table,
        **limits,  # type: ignore[arg-type]
    )
    prices = np.ldexp(routes.certificate.prices.astype(np.float64), -routes.certificate.exponent)
    return table, prices.astype(np.float32), np.float32(routes.score_stats.gap)  # type: ignore[return-value]
