"""Shapes at which assignments computed on a device are compared with the library."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

SEEDS = [0, 1, 2**63, 2**64 - 1, 17]

SHAPES = [
    *((1, 1, 1), (1, 8, 8), (9, 1, 1), (127, 127, 127), (63, 64, 8), (64, 63, 1), (65, 127, 3), (64, 64, 2)),
    *(
        (300, 16, 16),
        (1031, 5, 2),
        (5, 300, 7),
        (89, 257, 256),
        (4099, 257, 7),
        (8192, 256, 8),
        (20_011, 8, 2),
    ),
]


def weights_of(n: int, k: int) -> list[npt.NDArray[np.uint64]]:
    """Equal ones, some with zeros, and one that the cap holds down."""
    rng = np.random.default_rng(n)
    zeros = np.where(rng.permutation(n) < max(k, n // 2), rng.integers(1, 9, n), 0)
    heavy = np.ones(n, np.uint64)
    heavy[0] = 1 << 40
    return [np.ones(n, np.uint64), zeros.astype(np.uint64), heavy]
