"""Placement: which targets hold the copies of each partition, and the partition of each key."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, SupportsIndex

import numpy as np
import numpy.typing as npt

from ._errors import ArgumentTypeError, InvalidArgumentError, OutOfRangeError, SizeMismatchError
from ._groups import GroupsLike, _is_missing
from ._inputs import MAX_SIZE, Integers, count, seed_of, vector
from ._keys import Key, KeysLike, key_hash, key_partitions
from ._library import Array, spec_version
from ._names import agreed, entries_of, names_of, row_names

if TYPE_CHECKING:
    from ._rebalance import Rebalance

__all__ = ["Placement", "Targets", "targets_of"]

Labels = tuple[str, ...]


@dataclass(frozen=True)
class Targets:
    """What partitions are placed on, checked.

    Attributes
    ----------
    weights : ndarray of uint64, read-only
    names, groups : tuple of str, or None
    """

    weights: npt.NDArray[np.uint64]
    names: Labels | None
    groups: Labels | None

    def group_numbers(self) -> npt.NDArray[np.uint32] | None:
        """The place of each target's group among all labels in ascending order.

        Targets without a label (an empty one) come first, each as a group of its own.
        """
        if self.groups is None:
            return None
        alone = [target for target, label in enumerate(self.groups) if not label]
        labels = sorted({label for label in self.groups if label})
        places = {label: len(alone) + place for place, label in enumerate(labels)}
        numbers = np.array([places.get(label, 0) for label in self.groups], np.uint32)
        numbers[alone] = np.arange(len(alone), dtype=np.uint32)
        return numbers

    @property
    def n_labels(self) -> int:
        """How many groups are known."""
        return len({label for label in self.groups or () if label})

    def checked(self) -> Targets:
        """These targets; a positive weight without a group is an error."""
        for target, label in enumerate(self.groups or ()):
            if not label and self.weights[target]:
                name = target if self.names is None else self.names[target]
                raise InvalidArgumentError(
                    f"groups: target {name!r} has a positive weight and no group: its label is empty"
                )
        return self


def targets_of(weights: Integers, names: Any, groups: GroupsLike | None) -> Targets:  # noqa: ANN401 - see names_of
    """Targets of what the caller gave; names may come with any of the three."""
    numbers = np.array(vector("weights", weights, np.uint64), np.uint64)
    numbers.setflags(write=False)
    found = None if names is None else names_of("names", names, numbers.size)
    found = agreed(found, "target", "weights", row_names("weights", weights), "names")
    labels = None
    if groups is not None:
        found = agreed(found, "target", "groups", row_names("groups", groups), "weights")
        labels = _labels(groups, numbers.size)
    return Targets(numbers, None if found is None else _texts("names", found.tolist()), labels).checked()


def _labels(groups: GroupsLike, size: int) -> Labels:
    entries = entries_of("groups", groups)
    labels = entries.tolist() if isinstance(entries, np.ndarray) else list(entries)
    if len(labels) != size:
        raise SizeMismatchError(f"groups: {size} labels are expected, one for each target, not {len(labels)}")
    return _texts("groups", labels)


def _texts(name: str, given: Sequence[Any]) -> Labels:
    for entry, text in enumerate(given):
        if not isinstance(text, str):
            what = "nothing" if _is_missing(text) else f"{text!r}"
            raise ArgumentTypeError(f"{name}: strings are expected, but entry {entry} is {what}")
        check_text(f"{name}: entry {entry}", text)
    return tuple(map(str, given))


def check_text(what: str, text: str) -> None:
    """Refuses text that no file can hold."""
    try:
        text.encode()
    except UnicodeEncodeError as problem:
        raise InvalidArgumentError(f"{what}: {text!r} is no text that UTF-8 has: {problem.reason}") from None


class Placement:
    """Which k targets hold the copies of each partition, and through its hash of each key.

    Loads are in proportion to weights, exactly: those of `assign`, and with groups the copies of a partition lie in
    different groups. The table is part of the placement, so that `rebalance` can move as
    little as possible.

    Parameters
    ----------
    n_partitions : int, at least 1
        Keys are hashed to partitions; it cannot be changed later. Some tens for every target that there may ever be are
        enough.
    weights : array_like of int, shape (n_targets,)
        What loads are to be in proportion to, as in `assign`. A dict or a pandas Series brings the targets' names along.
    k : int, at least 1
        Copies of a partition, on different targets.
    names : array_like of str, optional
        The targets' names, if the weights have none. Without names targets are numbers.
    groups : array_like of str, optional
        A label for each target (its rack, its zone): the copies of a partition lie in k different groups. It may be empty
        only where the weight is 0.
    seed : int in [0, 2**64), optional
        None draws one from the system.
    num_threads : int
        As in `Router`, for making the placement. On one thread that takes a fraction of a millisecond for tens of thousands
        of partitions, and about 20 ns a copy for millions.

    Attributes
    ----------
    n_partitions, n_targets, k, seed, spec_version : int
    weights : ndarray of uint64, shape (n_targets,)
    names, groups : tuple of str, or None
    table : ndarray of int32, shape (n_partitions, k)
        The targets of every partition.

    Raises
    ------
    InfeasibleError
        Fewer than k targets, or groups, have a positive weight.
    SizeOverflowError, OutOfRangeError, SizeMismatchError, ArgumentTypeError, InvalidArgumentError
        As in `assign`; names or labels that are no strings or that UTF-8 cannot encode, names that are there twice, an empty
        label of a target with a positive weight.

    Notes
    -----
    A key is text, bytes or an integer. Its bytes (text as UTF-8, an integer from -2^63 to 2^64 - 1 as 8 bytes in two's
    complement, the least significant first) are hashed by XXH3-64 with seed 0, and a hash h belongs to partition
    ``h * n_partitions // 2**64``. So text and its UTF-8 are the same key, and n and n + 2^64 are; 5 and "5" are not. The
    partition of a key does not depend on the placement's seed, nor on its targets: two placements with the same number of
    partitions agree on it.

    A placement never changes: any number of threads may use one at the same time. ``copy.copy`` gives itself, pickle works,
    and two placements are equal if all that they say is.

    Examples
    --------
    >>> disks = Placement(64, {"a": 2, "b": 1, "c": 1, "d": 2}, 2, groups=["r1", "r1", "r2", "r2"], seed=7)
    >>> disks.lookup("user:4711")
    ('d', 'a')
    >>> disks.lookup_many(["user:4711", "user:4712"])
    array([[3, 0],
           [0, 3]], dtype=int32)
    >>> disks.loads
    array([43, 21, 21, 43])
    """

    __slots__ = (
        "groups",
        "k",
        "n_partitions",
        "n_targets",
        "names",
        "seed",
        "spec_version",
        "table",
        "weights",
    )

    n_partitions: int
    n_targets: int
    k: int
    seed: int
    spec_version: int
    weights: npt.NDArray[np.uint64]
    names: Labels | None
    groups: Labels | None
    table: npt.NDArray[np.int32]

    def __init__(
        self,
        n_partitions: SupportsIndex,
        weights: Integers,
        k: SupportsIndex,
        *,
        names: Any = None,  # noqa: ANN401 - a list, an array or an Index
        groups: GroupsLike | None = None,
        seed: SupportsIndex | None = None,
        num_threads: SupportsIndex = 1,
    ) -> None:
        from ._router import Router

        targets = targets_of(weights, names, groups)
        partitions, copies = _positive("n_partitions", n_partitions), _positive("k", k)
        router = Router(seed_of(seed), num_threads=num_threads)
        routes = router.assign(partitions, targets.weights, copies, groups=targets.group_numbers())
        self._fill(targets, router.seed, spec_version(), routes.targets)

    def _fill(self, targets: Targets, seed: int, spec: int, table: npt.NDArray[np.int32]) -> None:
        table.setflags(write=False)
        values = {
            "n_partitions": table.shape[0],
            "n_targets": targets.weights.size,
            "k": table.shape[1],
            "seed": seed,
            "spec_version": spec,
            "weights": targets.weights,
            "names": targets.names,
            "groups": targets.groups,
            "table": table,
        }
        for name, value in values.items():
            object.__setattr__(self, name, value)

    @classmethod
    def _of(cls, targets: Targets, seed: int, spec: int, table: npt.NDArray[np.int32]) -> Placement:
        made = cls.__new__(cls)
        made._fill(targets, seed, spec, table)
        return made

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a Placement never changes: {name} cannot be set")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a Placement never changes: {name} cannot be deleted")

    def __copy__(self) -> Placement:
        return self

    def __deepcopy__(self, _memo: dict[int, Any]) -> Placement:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        parts = (
            np.array(self.weights),
            self.names,
            self.groups,
            self.seed,
            self.spec_version,
            np.array(self.table),
        )
        return _restored, parts

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Placement):
            return NotImplemented
        return self._key() == other._key() and bool(
            np.array_equal(self.weights, other.weights) and np.array_equal(self.table, other.table)
        )

    def __hash__(self) -> int:
        return hash(self._key())

    @property
    def _targets(self) -> Targets:
        return Targets(self.weights, self.names, self.groups)

    def _key(self) -> tuple[object, ...]:
        return self.n_partitions, self.k, self.seed, self.spec_version, self.names, self.groups

    def __repr__(self) -> str:
        groups = "" if self.groups is None else f" in {self._targets.n_labels} groups"
        return f"Placement({self.n_partitions} partitions x {self.k}, {self.n_targets} targets{groups}, seed={self.seed})"

    def partition(self, key: Key) -> int:
        """The partition of a key, from 0 to n_partitions - 1."""
        return key_hash(key) * self.n_partitions >> 64

    def partitions(self, keys: KeysLike) -> npt.NDArray[np.uint32]:
        """The partition of each of many keys.

        Parameters
        ----------
        keys
            A list of text, bytes or integers; a NumPy array of integers, of text (dtype "U") or of bytes (dtype "S"); a
            column of pandas, pyarrow or polars. Arrays are hashed in C. NumPy drops zeros at the end of text and bytes of
            its fixed-width dtypes, so they are no part of such a key.

        Returns
        -------
        ndarray of uint32, shape (number of keys,)

        Raises
        ------
        ArgumentTypeError
            Keys of another type: floats, bool.
        InvalidArgumentError
            A key is missing; text that UTF-8 cannot encode (a lone surrogate).
        OutOfRangeError
            An integer outside [-2**63, 2**64).
        SizeMismatchError
            An array with another number of dimensions than 1.
        """
        return key_partitions(keys, self.n_partitions)

    def lookup(self, key: Key) -> tuple[Any, ...]:
        """The k targets of a key: their names, or their numbers if they have no names.

        Parameters
        ----------
        key : str, bytes or int

        Raises
        ------
        ArgumentTypeError, InvalidArgumentError, OutOfRangeError
            As in `partitions`.
        """
        row = self.table[self.partition(key)].tolist()
        return tuple(row if self.names is None else map(self.names.__getitem__, row))

    def lookup_many(self, keys: KeysLike) -> npt.NDArray[np.int32]:
        """The k targets of each of many keys: their numbers, which are places in `names`.

        Parameters
        ----------
        keys
            As in `partitions`, and with its errors.

        Returns
        -------
        ndarray of int32, shape (number of keys, k)
        """
        return np.take(self.table, self.partitions(keys), axis=0)

    def rebalance(
        self,
        weights: Integers,
        *,
        names: Any = None,  # noqa: ANN401 - a list, an array or an Index
        groups: GroupsLike | None = None,
        max_moves: SupportsIndex | None = None,
        num_threads: SupportsIndex = 1,
    ) -> Rebalance:
        """A placement on other targets, or with other weights, which keeps as many copies where they are as possible.

        The number of moves is the least possible for the loads that result; every load is the target's share of today's
        weights, rounded down or up, and copies keep the rule of the groups.

        Parameters
        ----------
        weights : array_like of int
            All targets that there are to be. Named ones (a dict, a pandas Series, or with names) are the placement's targets of
            these names: others of it are gone, and new names are added. Without names, these are the weights of the
            placement's targets in their order, and if they have no names either, more weights are those of added targets.
        names : array_like of str, optional
            The targets' names, if the weights have none.
        groups : array_like of str, optional
            The group of each of these targets. Without it targets keep theirs, and new ones cannot be added to a placement
            with groups. Targets of a placement without groups that are gone have the empty label, and need another one when
            they come back.
        max_moves : int, optional
            Make at most this many moves now, and tell how many are left. Loads are then between what they were and
            what they are to be, except for targets that a chain of moves passes through (where rows have hardly a
            choice). Rebalancing the result on the same targets goes on from there.
        num_threads : int
            As in `Placement`.

        Returns
        -------
        Rebalance
            The new placement with the list of moves. This placement stays as it is.

        Raises
        ------
        InvalidArgumentError
            A target without a group, in a placement with groups; names, where the placement's targets have none.
        SizeMismatchError
            Not a weight for each target, where no names say which they are of.
        InfeasibleError, SizeOverflowError, OutOfRangeError, ArgumentTypeError
            As in `Placement`.

        Notes
        -----
        Numbers of targets are for ever: a target that is gone keeps its number, with the weight 0, and has it again if it
        comes back.

        Examples
        --------
        >>> disks = Placement(1000, {"a": 1, "b": 1, "c": 1, "d": 1}, 2, seed=7)
        >>> step = disks.rebalance({"a": 1, "b": 1, "c": 1, "e": 1})
        >>> len(step.moves), step.bound, step.placement.loads
        (500, 500, array([500, 500, 500,   0, 500]))
        """
        from ._rebalance import rebalance

        return rebalance(self, weights, names, groups, max_moves, num_threads)

    @property
    def loads(self) -> npt.NDArray[np.int64]:
        """How many partitions have a copy on each target, shape (n_targets,)."""
        return np.bincount(self.table.ravel(), minlength=self.n_targets).astype(np.int64, copy=False)

    @property
    def shares(self) -> npt.NDArray[np.float64]:
        """What every load is to be, before it is rounded down or up, shape (n_targets,).

        In proportion to the weights; but no target has more than one copy of a partition, nor has a group, and what that
        takes from a heavy one goes to the others.
        """
        return shares_of(self.weights.tolist(), self._targets.group_numbers(), self.n_partitions, self.k)

    @property
    def digest(self) -> str:
        """XXH3-64 of all that the placement says, as 16 hexadecimal digits (SPEC section 12.2)."""
        from ._placement_file import digest

        return digest(self)

    def to_json(self) -> str:
        """The placement as JSON text, which `from_json` reads, in Rust, too."""
        from ._placement_file import to_json

        return to_json(self)

    @staticmethod
    def from_json(text: str | bytes) -> Placement:
        """The placement that `to_json` has written.

        Raises
        ------
        InvalidArgumentError
            It is no placement, or its digest is not that of what it says.
        UnsupportedError
            It was written by a newer version, with a format or a routing spec that this one does not know.
        """
        from ._placement_file import from_json

        return from_json(text)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Writes a file: JSON if its name ends in .json, Parquet if it ends in .parquet (which needs pyarrow).

        The Parquet file has a line for each partition, with the columns partition and targets (numbers of targets), and
        everything else as JSON in the metadata "phaserouter". A file that is there is replaced once the new one is whole.
        """
        from ._placement_file import save

        save(self, path)

    @staticmethod
    def load(path: str | os.PathLike[str]) -> Placement:
        """The placement that `save` has written.

        Raises
        ------
        InvalidArgumentError, UnsupportedError
            As in `from_json`.
        OSError
            The file cannot be read.
        """
        from ._placement_file import load

        return load(path)


def shares_of(weights: list[int], groups: Array | None, n_partitions: int, k: int) -> npt.NDArray[np.float64]:
    """The exact shares of SPEC 7.1 and 10.1, as floats."""
    if groups is None:
        return np.array(_capped(weights, k * n_partitions, n_partitions))
    of_groups = [0] * (int(groups.max()) + 1)
    for weight, group in zip(weights, groups.tolist(), strict=True):
        of_groups[group] += weight
    shares = _capped(of_groups, k * n_partitions, n_partitions)
    return np.array(
        [w * shares[g] / of_groups[g] if w else 0.0 for w, g in zip(weights, groups.tolist(), strict=True)]
    )


def _capped(weights: list[int], total: int, cap: int) -> list[float]:
    """Shares of the total in proportion to weights, none above the cap."""
    left, weight, shares = total, sum(weights), [0.0] * len(weights)
    for place in sorted(range(len(weights)), key=lambda place: -weights[place]):
        if weights[place] * left > cap * weight:
            shares[place] = float(cap)
            left, weight = left - cap, weight - weights[place]
        elif weights[place]:
            shares[place] = weights[place] * left / weight
    return shares


def _positive(name: str, given: SupportsIndex) -> int:
    number = count(name, given)
    if number == 0:
        raise OutOfRangeError(f"{name}: 0 is not in [1, {MAX_SIZE}]")
    return number


def _restored(
    weights: Array, names: Labels | None, groups: Labels | None, seed: int, spec: int, table: Array
) -> Placement:
    weights.setflags(write=False)
    return Placement._of(Targets(weights, names, groups), seed, spec, table)
