"""Integers of 64 bits for JAX, which has none unless it is told to: pairs of 32 bits, the low half first."""

from __future__ import annotations

import threading
from typing import Any, SupportsIndex

import jax
import jax.numpy as jnp
import numpy as np

from .._errors import ArgumentTypeError, OutOfRangeError, SizeMismatchError
from .._inputs import seed_of, vector
from .._library import Array
from .._router import Router

__all__ = [
    "check_signs",
    "halves",
    "has_signs",
    "is_traced",
    "on_host",
    "router_of",
    "seed_words",
    "weight_words",
]

_own = threading.local()


def is_traced(given: object) -> bool:
    """Whether it is known only when the compiled function runs."""
    return isinstance(given, jax.core.Tracer)


def _pairs(numbers: Any) -> Any:  # noqa: ANN401 - an array of JAX
    """Halves of integers, along one more axis. A negative number stands for the one that is 2^64 larger."""
    if numbers.dtype.itemsize == 8:
        high = (numbers >> 32).astype(jnp.uint32)
    elif jnp.issubdtype(numbers.dtype, jnp.signedinteger):
        high = jnp.where(numbers < 0, np.uint32(0xFFFFFFFF), np.uint32(0))
    else:
        high = jnp.zeros_like(numbers, jnp.uint32)
    return jnp.stack([numbers.astype(jnp.uint32), high], axis=-1)


def halves(numbers: Array) -> Any:  # noqa: ANN401 - an array of JAX
    """The same of NumPy's uint64."""
    return jnp.asarray(np.stack([numbers & 0xFFFFFFFF, numbers >> np.uint64(32)], axis=-1).astype(np.uint32))


def seed_words(seed: Any) -> Any:  # noqa: ANN401 - see assign
    """A seed as its two halves: of an integer, of an array of one, or of an array of the halves themselves."""
    if not hasattr(seed, "dtype") or isinstance(seed, np.generic):
        if seed is None:
            raise ArgumentTypeError(
                "seed: an integer is expected; JAX has no hidden source of random numbers"
            )
        return halves(np.array(seed_of(seed), np.uint64))
    found = jnp.asarray(seed) if isinstance(seed, jax.Array) else np.asarray(seed)
    if not jnp.issubdtype(found.dtype, jnp.integer):
        raise ArgumentTypeError(f"seed: integers are expected, not {found.dtype}")
    if found.shape == (2,) and found.dtype == np.uint32:
        return jnp.asarray(found)
    if found.size != 1:
        raise SizeMismatchError(
            f"seed: one integer is expected, or two uint32, the low half first, not {found.dtype}{list(found.shape)}"
        )
    if isinstance(found, np.ndarray):
        return halves(found.reshape(()).astype(np.uint64))
    return _pairs(found.reshape(()))


def weight_words(weights: Any) -> Any:  # noqa: ANN401 - see assign
    """Weights as pairs, shape (n_targets, 2). Those that are known are checked at once."""
    if not is_traced(weights):
        return halves(
            vector("weights", np.asarray(weights) if isinstance(weights, jax.Array) else weights, np.uint64)
        )
    if not jnp.issubdtype(weights.dtype, jnp.integer):
        raise ArgumentTypeError(f"weights: integers are expected, not {weights.dtype}")
    if weights.ndim != 1:
        raise SizeMismatchError(f"weights: 1 dimension is expected, not {weights.ndim}")
    return _pairs(weights)


def has_signs(weights: Any) -> bool:  # noqa: ANN401 - see assign
    """Whether weights may turn out to be negative when they are known."""
    return is_traced(weights) and bool(jnp.issubdtype(weights.dtype, jnp.signedinteger))


def on_host(pairs: Any) -> Array:  # noqa: ANN401 - an array of JAX or NumPy
    """NumPy's uint64 from their halves."""
    halves = np.asarray(pairs).astype(np.uint64)
    words: Array = halves[..., 0] | halves[..., 1] << np.uint64(32)
    return words


def check_signs(weights: Array) -> None:
    """Refuses weights that were negative."""
    signed = weights.view(np.int64)
    if (signed < 0).any():
        entry = int(np.argmax(signed < 0))
        raise OutOfRangeError(f"weights: entry {entry} is {signed[entry]}, below 0")


def router_of(seed: int, sort_rows: bool, num_threads: SupportsIndex) -> Router:
    """A Router with these options and this seed, whose memory later calls of this thread reuse."""
    routers: dict[tuple[bool, int], Router] = _own.__dict__.setdefault("routers", {})
    options = (bool(sort_rows), int(num_threads))
    if options not in routers:
        routers[options] = Router(0, sort_rows=options[0], num_threads=options[1])
    routers[options].seed = seed
    return routers[options]
