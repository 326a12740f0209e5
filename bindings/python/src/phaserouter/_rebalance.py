"""A placement on other targets, with the fewest moves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, SupportsIndex

import numpy as np
import numpy.typing as npt

from ._errors import InvalidArgumentError, SizeMismatchError
from ._groups import Grouping, GroupsLike
from ._inputs import Integers, count
from ._library import Array, spec_version
from ._placement import Labels, Placement, Targets, targets_of
from ._reassign import call_reassign

__all__ = ["Rebalance", "rebalance"]

# phase_router_move, with names that say what they are of.
_MOVE = np.dtype([("partition", "u4"), ("copy", "u4"), ("from_target", "i4"), ("to_target", "i4")])


@dataclass(frozen=True, eq=False)
class Rebalance:
    """What `Placement.rebalance` gives.

    Attributes
    ----------
    placement : Placement
        The new one. A target keeps its number; added ones are at the end, and those that are gone have the weight 0.
    moves : structured ndarray
        The copies that move, ascending by partition and copy, with the fields partition, copy (which column of the table),
        from_target and to_target (numbers of targets).
    moves_left : int
        Moves that max_moves has put off. 0: every load is its share.
    bound : int
        No placement with these loads takes fewer moves from the old one. ``len(moves) + moves_left`` is this, or more where
        copies in one group would forbid it; then it is the least possible all the same.
    partitions_mended : int
        Partitions that had copies in one group, because targets have changed theirs.
    shares_changed : float
        The part of all copies, from 0 to 1, that others get for what is too heavy to be in proportion.
    """

    placement: Placement
    moves: npt.NDArray[np.void]
    moves_left: int
    bound: int
    partitions_mended: int
    shares_changed: float

    def __repr__(self) -> str:
        said = f"{len(self.moves)} moves, {self.moves_left} left"
        return f"Rebalance({said}, {self.placement!r})"


def rebalance(
    placement: Placement,
    weights: Integers,
    names: Any,  # noqa: ANN401 - see names_of
    groups: GroupsLike | None,
    max_moves: SupportsIndex | None,
    num_threads: SupportsIndex,
) -> Rebalance:
    """See `Placement.rebalance`."""
    from ._router import Router

    targets = merged(placement, targets_of(weights, names, groups))
    limit = None if max_moves is None else count("max_moves", max_moves, 2**63 - 1)
    table = np.empty_like(placement.table)
    job = (placement.table, targets.weights, _grouping(targets), limit, table)
    router = Router(placement.seed, num_threads=num_threads)
    moves, stats = router._run(lambda native: call_reassign(native, *job, _MOVE))
    made = Placement._of(targets, placement.seed, spec_version(), table)
    return Rebalance(made, moves, stats.moves_left, stats.bound, stats.rows_mended, stats.shares_changed)


def _grouping(targets: Targets) -> Grouping | None:
    numbers = targets.group_numbers()
    return None if numbers is None else Grouping(numbers, int(numbers.max()) + 1, "spread", 0, None)


def merged(old: Placement, given: Targets) -> Targets:
    """Old and new targets: the old ones keep their numbers, added ones follow, and the weight of those that are gone is 0."""
    if old.names is None and given.names is not None:
        raise InvalidArgumentError(
            "names: the placement's targets have none, and are told from each other by their numbers"
        )
    if given.names is None:
        places = _places_by_number(old, given)
        names = old.names
    else:
        assert old.names is not None
        places, names = _places_by_name(old.names, given.names)
    weights = np.zeros(max(old.n_targets, 1 + max(places, default=-1)), np.uint64)
    weights[places] = given.weights
    weights.setflags(write=False)
    return Targets(weights, names, _groups(old, given, places, weights.size)).checked()


def _places_by_number(old: Placement, given: Targets) -> list[int]:
    fixed = old.names is not None
    if given.weights.size < old.n_targets or (fixed and given.weights.size != old.n_targets):
        hint = "; with names, targets may come and go" if fixed else ""
        raise SizeMismatchError(
            f"weights: {old.n_targets} are expected{'' if fixed else ' or more'}, one for each target, not "
            f"{given.weights.size}{hint}"
        )
    return list(range(given.weights.size))


def _places_by_name(old: Labels, given: Labels) -> tuple[list[int], Labels]:
    places = {name: place for place, name in enumerate(old)}
    for name in given:
        places.setdefault(name, len(places))
    return [places[name] for name in given], tuple(places)


def _groups(old: Placement, given: Targets, places: list[int], size: int) -> Labels | None:
    if old.groups is None and given.groups is None:
        return None
    # The empty label says that the group is not known.
    labels: list[str | None] = [*(old.groups or [""] * old.n_targets), *([None] * (size - old.n_targets))]
    for place, label in zip(places, given.groups or (), strict=False):
        labels[place] = label
    for place, found in enumerate(labels):
        if found is None:
            name = place if given.names is None else given.names[places.index(place)]
            raise InvalidArgumentError(f"groups: target {name!r} is new, and its group is not said")
    return tuple(label for label in labels if label is not None)


def moves_of(moves: npt.NDArray[np.void], n_targets: int) -> tuple[Array, Array]:
    """How many copies every target gives up, and how many it gets."""
    gone = np.bincount(moves["from_target"], minlength=n_targets)
    come = np.bincount(moves["to_target"], minlength=n_targets)
    return gone, come
