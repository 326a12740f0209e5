"""SplitMix64's finalizer over NumPy, for hash routers to compare with and for seeds of batches; the library's are in C++."""

from __future__ import annotations

import numpy as np

from ._library import Array

GAMMA = np.uint64(0x9E3779B97F4A7C15)


def mix(z: Array) -> Array:
    """Mixes words of 64 bits; their sums and products wrap."""
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    mixed: Array = z ^ (z >> np.uint64(31))
    return mixed
