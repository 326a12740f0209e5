"""Groups of targets: what `assign` takes for them, and how the library is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal, SupportsIndex, TypeAlias

import numpy as np
import numpy.typing as npt

from ._errors import ArgumentTypeError, InvalidArgumentError, OutOfRangeError, SizeMismatchError
from ._inputs import _Array, _DLPack, array_of, count
from ._library import Array, buffer, ffi, lib
from ._names import Names, entries_of, row_names

__all__ = ["GroupRule", "GroupStats", "Grouping", "GroupsLike", "grouping_of", "labels_of"]

GroupRule: TypeAlias = Literal["spread", "local"]
RULES = ("spread", "local")

GroupsLike: TypeAlias = "Sequence[Any] | Mapping[Any, Any] | _Array | _DLPack"
"""A label for each target, which tells its group from the others; with names if it is a dict or a pandas Series."""


@dataclass(frozen=True)
class GroupStats:
    """How the rule of `assign` for groups changed shares.

    A group can be in a row only once, and so can a target. One that is too heavy for that is in every row, and the
    others get what it loses.

    Attributes
    ----------
    groups_capped : int
        Groups that are held down to n_sources rows.
    targets_capped : int
        With the rule "local": targets that are held down to the rows of their group.
    shares_changed : float
        The part of all routes, from 0 to 1, that others get for it.
    """

    groups_capped: int
    targets_capped: int
    shares_changed: float

    def to_dict(self) -> dict[str, Any]:
        """All fields, as numbers."""
        return asdict(self)


@dataclass(frozen=True)
class Grouping:
    """Checked groups, which never change.

    Attributes
    ----------
    numbers : ndarray of uint32, shape (n_targets,)
        The group of each target: the place of its label among all labels in ascending order.
    n_groups : int
    rule : {"spread", "local"}
    groups_per_row : int
        0 with the rule "spread".
    names : ndarray or None
        Names of the targets that came with the labels.
    """

    numbers: npt.NDArray[np.uint32]
    n_groups: int
    rule: GroupRule
    groups_per_row: int
    names: Names | None

    def struct(self) -> Any:  # noqa: ANN401 - cffi has no types
        """What the library reads. It points into the numbers."""
        groups = ffi.new("phase_router_groups *")
        groups.struct_size = ffi.sizeof("phase_router_groups")
        groups.rule = RULES.index(self.rule)
        groups.group_of = buffer(self.numbers)
        groups.n_groups = self.n_groups
        groups.groups_per_row = self.groups_per_row
        return groups


class StatsBuffer:
    """Where the library writes its statistics of a call with groups."""

    def __init__(self) -> None:
        self.raw = ffi.new("phase_router_group_stats *")
        self.size = ffi.sizeof("phase_router_group_stats")

    def read(self) -> GroupStats:
        """What it has written."""
        return GroupStats(self.raw.groups_capped, self.raw.targets_capped, self.raw.shares_changed)


def labels_of(groups: GroupsLike) -> Array | list[Any]:
    """The labels of targets: an array, or a list where only Python can tell labels from each other."""
    values = entries_of("groups", groups)
    if isinstance(values, list | tuple):
        return list(values)
    array = array_of("groups", values)
    if array.ndim != 1:
        raise SizeMismatchError(f"groups: 1 dimension is expected, not {array.ndim}")
    return array.tolist() if array.dtype.kind == "O" else array


def grouping_of(
    groups: GroupsLike | None,
    labels: Array | list[Any] | None,
    n_targets: int,
    k: int,
    rule: GroupRule,
    groups_per_row: SupportsIndex | None,
) -> Grouping | None:
    """Groups that `labels_of` has given labels of, checked; None without groups."""
    if rule not in RULES:
        raise InvalidArgumentError(f"rule: {rule!r} is not one of {', '.join(map(repr, RULES))}")
    if groups is None or labels is None:
        if rule != "spread" or groups_per_row is not None:
            argument = "rule" if rule != "spread" else "groups_per_row"
            raise InvalidArgumentError(f"{argument}: says nothing without groups")
        return None
    if len(labels) != n_targets:
        raise SizeMismatchError(
            f"groups: {n_targets} labels are expected, one for each target, not {len(labels)}"
        )
    per_row = _groups_per_row(rule, groups_per_row, k)
    numbers, n_groups = _of_list(labels) if isinstance(labels, list) else _of_array(labels)
    return Grouping(numbers, n_groups, rule, per_row, row_names("groups", groups))


def _groups_per_row(rule: str, given: SupportsIndex | None, k: int) -> int:
    if rule == "spread":
        if given is not None:
            raise InvalidArgumentError('groups_per_row: the rule "spread" has k groups a row; leave it out')
        return 0
    if given is None:
        raise InvalidArgumentError('groups_per_row: the rule "local" needs it: how many groups a row uses')
    number = count("groups_per_row", given)
    if number == 0 or k % number != 0:
        raise OutOfRangeError(f"groups_per_row: {number} does not divide k = {k}")
    return number


def _of_array(labels: Array) -> tuple[npt.NDArray[np.uint32], int]:
    missing = np.flatnonzero(labels != labels)
    if missing.size:
        raise InvalidArgumentError(f"groups: target {missing[0]} has no group, but {labels[missing[0]]}")
    try:
        found, numbers = np.unique(labels, return_inverse=True)
    except TypeError as problem:
        raise _without_order(problem) from problem
    return numbers.reshape(-1).astype(np.uint32), len(found)


def _of_list(labels: list[Any]) -> tuple[npt.NDArray[np.uint32], int]:
    """The same for any Python objects. NumPy would make text of 1 beside "1", and floats of large integers."""
    for target, label in enumerate(labels):
        if _is_missing(label):
            raise InvalidArgumentError(f"groups: target {target} has no group, but {label!r}")
    try:
        places = {label: number for number, label in enumerate(sorted(set(labels)))}
    except TypeError as problem:
        raise _without_order(problem) from problem
    return np.array([places[label] for label in labels], np.uint32), len(places)


def _without_order(problem: TypeError) -> ArgumentTypeError:
    return ArgumentTypeError(
        f"groups: labels of one kind that has an order are expected, such as strings or integers: {problem}"
    )


def _is_missing(label: Any) -> bool:  # noqa: ANN401 - any object
    """Whether it is None, NaN, NaT or pandas' NA, which is not even unequal to itself."""
    try:
        return label is None or bool(label != label)
    except TypeError:
        return True
    except ValueError:  # an array
        return False


assert (lib.PHASE_ROUTER_GROUPS_SPREAD, lib.PHASE_ROUTER_GROUPS_LOCAL) == (0, 1)
