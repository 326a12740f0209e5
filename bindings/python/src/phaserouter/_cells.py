"""How the pipeline's matrices are coloured, for the picture and the animation: one small code an entry.

A source and a target are followed through all stages in colours of their own.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ._errors import InvalidArgumentError, SizeMismatchError
from ._library import Array
from ._routes import Routes
from .stages import STAGES, Matrix, Stages, routes_matrix

Codes = npt.NDArray[np.uint8]

ZERO, SOURCE, TARGET, CANDIDATE, CUT, SOURCE_FOLLOWED, TARGET_FOLLOWED, PAIR, SOURCE_CUT, TARGET_CUT = range(
    10
)

# In the order of the codes. The source side is blue and the target side orange, which colour-blind readers tell
# apart; what both sides have in common is grey.
COLOURS = {
    "light": (
        "#f0f1f3",
        "#8fb4cf",
        "#e3b183",
        "#767b82",
        "#c3c7cd",
        "#00568a",
        "#b34700",
        "#8a1c7c",
        "#aacbe0",
        "#edc9a6",
    ),
    "dark": (
        "#20252c",
        "#3d6a8a",
        "#8f5f35",
        "#9aa1ab",
        "#4a525d",
        "#6cc4f5",
        "#ff9a5c",
        "#f08ce0",
        "#2f4f66",
        "#5f4429",
    ),
}


@dataclass(frozen=True)
class Cells:
    """Every stage as codes, the routes beside the candidates that were cut, and who is followed.

    Attributes
    ----------
    stages : dict of str to array
        By the names of `STAGES`, and ``routes``.
    source, target : int
        The pair that is followed: -1 if there is no route.
    kept : bool array, shape (M, N)
        The routes.
    """

    stages: dict[str, Codes]
    source: int
    target: int
    kept: Matrix


def kept_of(stages: Stages, routes: Routes | None) -> Matrix:
    """The routes as a matrix; without them, all candidates."""
    if routes is None:
        return stages.o
    if (routes.n_sources, routes.n_targets) != stages.o.shape:
        m, n = stages.o.shape
        raise SizeMismatchError(
            f"routes: {routes.n_sources} sources and {routes.n_targets} targets, but the stages have {m} and {n}"
        )
    kept = routes_matrix(np.asarray(routes.targets), routes.n_targets)
    if (kept & ~stages.o).any():
        raise InvalidArgumentError("routes: they are not among the candidates of these stages")
    return kept


def followed(stages: Stages, kept: Matrix) -> tuple[int, int]:
    """A pair that shows much: the source with the most candidates, and the fullest of its targets."""
    if not kept.any():
        return -1, -1
    source = int(np.argmax(np.where(kept.any(axis=1), stages.o.sum(axis=1), -1)))
    return source, int(np.argmax(np.where(kept[source], kept.sum(axis=0), -1)))


def moves(before: Matrix, after: Matrix) -> Array:
    """For every row of after, the row of before that it came from; equal rows keep their order."""
    waiting: dict[bytes, list[int]] = {}
    for row in range(len(before) - 1, -1, -1):
        waiting.setdefault(before[row].tobytes(), []).append(row)
    return np.array([waiting[row.tobytes()].pop() for row in np.ascontiguousarray(after)], np.int64)


def cells(stages: Stages, routes: Routes | None) -> Cells:
    """Codes of all stages."""
    kept = kept_of(stages, routes)
    source, target = followed(stages, kept)
    coded = {}
    for name in STAGES[:-1]:
        ones = getattr(stages, name)
        side, own = (SOURCE, SOURCE_FOLLOWED) if name.startswith("s_") else (TARGET, TARGET_FOLLOWED)
        codes = np.where(ones, side, ZERO).astype(np.uint8)
        if source >= 0:
            line = _line(stages, name, source, target)
            codes[line] = np.where(ones[line], own, ZERO)
        coded[name] = codes
    coded["o"] = _meeting(stages.o, stages.o, source, target)
    coded["routes"] = _meeting(stages.o, kept, source, target)
    return Cells(coded, source, target, kept)


def _line(stages: Stages, name: str, source: int, target: int) -> tuple[slice | int, ...]:
    """Where the followed source or target is in a stage: a row, or a column once T is transposed."""
    if name == "t_final":
        return slice(None), target
    if name.startswith("s_"):
        return (source if name == "s_final" else int(moves(stages.s_shuffled, stages.s_final)[source]),)
    return (target if name == "t_prepared" else int(moves(stages.t_shuffled, stages.t_prepared)[target]),)


def _meeting(candidates: Matrix, kept: Matrix, source: int, target: int) -> Codes:
    """Codes of candidates, those without a route as cut."""
    codes = np.where(kept, CANDIDATE, np.where(candidates, CUT, ZERO)).astype(np.uint8)
    if source < 0:
        return codes
    for line, own, cut in (
        ((slice(None), target), TARGET_FOLLOWED, TARGET_CUT),
        ((source,), SOURCE_FOLLOWED, SOURCE_CUT),
    ):
        codes[line] = np.where(kept[line], own, np.where(candidates[line], cut, ZERO))
    codes[source, target] = PAIR
    return codes
