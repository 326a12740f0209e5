"""What the original could be compiled to do: dump its stages as pictures, and validate its routes."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from .._library import Array
from .._router import Router
from ..stages import routes_matrix, stages_of, write_pbm

__all__ = ["LARGEST_DUMP", "dump", "validate"]

# The original dumps nothing larger: a picture of this size has 2 MiB, and there are eight.
LARGEST_DUMP = 4096

# The original's file names, without .pbm, and the stages that they hold.
_FILES = {
    "S_aligned": "s_aligned",
    "T_aligned": "t_aligned",
    "S_rot": "s_rotated",
    "T_rot": "t_rotated",
    "S_shuf": "s_shuffled",
    "T_shuf": "t_shuffled",
    "T_final": "t_final",
}


def dump(folder: str, router: Router, s: Array, t: Array, routes: Array) -> None:
    """Writes the stages and the routes as pictures into a folder, which is made if it is not there."""
    if max(s.shape[0], t.shape[0]) > LARGEST_DUMP:
        return
    into = Path(folder)
    into.mkdir(parents=True, exist_ok=True)
    made = stages_of(router, s, t)
    for name, stage in _FILES.items():
        write_pbm(into / f"{name}.pbm", getattr(made, stage))
    write_pbm(into / "O.pbm", routes_matrix(routes, t.shape[0]))


def validate(router: Router, s: Array, t: Array, routes: Array) -> None:
    """Raises AssertionError unless every row holds min(k, candidates) different candidates; s and t are degrees."""
    m, n = len(s), len(t)
    kept = routes >= 0
    row, _ = np.nonzero(kept)
    target = routes[kept].astype(np.int64)
    if target.size and target.max() >= n:
        raise AssertionError("a route is no target")
    p = router.permutations(m, n)
    source, column = p.rho[row], p.tau[target]
    on_source_arc = (p.pi_s[target] - _offsets(s, n)[source]) % max(n, 1) < s[source]
    on_target_arc = (p.pi_t[row] - _offsets(t, m)[column]) % max(m, 1) < t[column]
    if not np.all(on_source_arc & on_target_arc):
        raise AssertionError("a route is not a candidate of its row")
    if len(np.unique(row * np.int64(n) + target)) != len(target):
        raise AssertionError("a row names a target twice")
    if not np.array_equal(kept.sum(axis=1), np.minimum(router.count_candidates(s, t), routes.shape[1])):
        raise AssertionError("a row has more or fewer routes than min(k, candidates)")


def _offsets(degrees: Array, ring: int) -> Array:
    """The phases at which the arcs of a side begin."""
    ends = np.cumsum(degrees, dtype=np.int64)
    return (ends - degrees) % max(ring, 1)
