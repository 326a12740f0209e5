"""Seeds for every layer, rank and step: a bijection, so that no two of them are alike.

`word(seed, i)` is word i of the SplitMix64 stream of a seed, in integers that wrap at 2^64:

    word(seed, i) = mix(seed + (i + 1) * GAMMA)

GAMMA is odd and `mix` is a bijection, so for one seed all 2^64 words differ.
"""

from __future__ import annotations

from typing import SupportsIndex

import numpy as np

from .._inputs import count
from .._library import Array
from .._splitmix import GAMMA, mix

LAYERS, RANKS, STEPS = 2**16, 2**16, 2**32
# Streams of one seed: what they are for.
_ROUTES, _PLACES = 0, 1


def words(seed: int, first: int, number: int) -> Array:
    """Words first, first + 1, ... of the seed's SplitMix64 stream."""
    places = np.arange(number, dtype=np.uint64) + np.uint64((first + 1) % 2**64)
    return mix(np.uint64(seed) + places * GAMMA)


def word(seed: int, at: int) -> int:
    """Word `at` of the seed's SplitMix64 stream."""
    return int(words(seed, at, 1)[0])


def route_seed(seed: int, layer: SupportsIndex, rank: SupportsIndex, step: SupportsIndex) -> int:
    """The seed of one batch.

    Word ``layer * 2^48 + rank * 2^32 + step`` of the stream whose seed is word 0 of `seed`: different for every triple.
    """
    at = count("layer", layer, LAYERS - 1) << 48
    at += (count("rank", rank, RANKS - 1) << 32) + count("step", step, STEPS - 1)
    return word(word(seed, _ROUTES), at)


def place_seed(seed: int, layer: SupportsIndex, epoch: int) -> int:
    """The seed of the order of experts: word ``layer * 2^48 + epoch`` of the stream whose seed is word 1 of `seed`."""
    return word(word(seed, _PLACES), (count("layer", layer, LAYERS - 1) << 48) + epoch)
