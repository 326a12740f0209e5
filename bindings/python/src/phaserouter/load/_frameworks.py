"""The balance that frameworks force by themselves, modelled from their published rules in NumPy.

The rules are those of vLLM 0.33.0, SGLang 0.5.23, Megatron-LM 0.19.2 and torchtitan 0.3.0. Random numbers are NumPy's, so the
routes are not those of the frameworks, but follow the same law. MegaBlocks deals experts as torchtitan does.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from .._library import Array
from ..baselines import uniform_hash

__all__ = ["FORCED", "Forced"]

Forced: TypeAlias = Callable[[int, int, int, int, int], "npt.NDArray[np.int64]"]
"""A rule: (tokens, experts, k, ranks, seed) -> experts of every token."""


def _random_sets(tokens: int, experts: int, k: int, ranks: int, seed: int) -> Array:
    """The k best of independent random scores, uniform or normal: every set of k is equally likely."""
    return uniform_hash(tokens, experts, k, seed).astype(np.int64)


def _normal_places(tokens: int, experts: int, k: int, ranks: int, seed: int) -> Array:
    """The logistic function of normal numbers, times the number of experts: experts in the middle, also repeated."""
    drawn = np.random.default_rng(seed).normal(size=(tokens, k))
    return np.minimum((experts / (1 + np.exp(-drawn))).astype(np.int64), experts - 1)


def _in_order(tokens: int, experts: int, k: int, ranks: int, seed: int) -> Array:
    """Slot t k + j gets expert ``(t k + j) mod experts``."""
    return np.arange(tokens * k).reshape(tokens, k) % experts


def _rank_by_rank(tokens: int, experts: int, k: int, ranks: int, seed: int) -> Array:
    """Consecutive slots go to consecutive ranks, and there to the next expert."""
    deal, each = np.arange(tokens * k).reshape(tokens, k), experts // ranks
    return deal % ranks * each + deal // ranks % each


def _spread(tokens: int, experts: int, k: int, ranks: int, seed: int) -> Array:
    """A random expert, and then one after each ``experts // k``."""
    base = np.random.default_rng(seed).integers(0, experts, (tokens, 1))
    return (base + np.arange(k) * max(1, experts // k)) % experts


FORCED: dict[str, Forced] = {
    "vLLM uniform, Megatron force": _random_sets,
    "vLLM normal_routing": _normal_places,
    "torchtitan round robin": _in_order,
    "SGLang round robin": _rank_by_rank,
    "SGLang uniform": _spread,
}
"""The rules by name."""
