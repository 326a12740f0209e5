"""Clusters: targets with weights in racks, and how they change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from .._arrays import Array
from .._case import Context
from .._measure import rng_of

LIGHTEST, HEAVIEST = 4, 16


@dataclass(frozen=True, eq=False)
class Cluster:
    """Targets, numbered: new ones come at the end, and one that has left keeps its number and has weight 0.

    Attributes
    ----------
    weights, racks : ndarray of int64, shape (n_targets,)
    """

    weights: Array
    racks: Array

    def with_target(self, weight: int, rack: int) -> Cluster:
        """One more."""
        return Cluster(np.append(self.weights, weight), np.append(self.racks, rack))

    def reweighted(self, targets: int | Array, weights: int | Array) -> Cluster:
        """Other weights; of 0, without these targets."""
        changed = self.weights.copy()
        changed[targets] = weights
        return replace(self, weights=changed)

    def changes_from(self, before: Cluster | None) -> dict[int, int]:
        """The weights that are others than before, by target."""
        old = np.zeros(len(self.weights), np.int64)
        if before is not None:
            old[: len(before.weights)] = before.weights
        changed = np.flatnonzero(old != self.weights)
        return {int(j): int(self.weights[j]) for j in changed}


@dataclass(frozen=True, eq=False)
class Job:
    """What is to be placed: keys `prefix0`, `prefix1`, ..., with so many copies each, on one cluster after another."""

    keys: int
    copies: int
    clusters: tuple[Cluster, ...]
    prefix: str = "partition-"

    def key(self, i: int) -> str:
        """The i-th key."""
        return f"{self.prefix}{i}"


GROW, KEYS, RACK, DRIFT = "grow", "keys", "rack", "drift"
SCENARIOS = {
    GROW: "Partitions in racks, and three changes at once",
    KEYS: "Keys on equal nodes, and one more node",
    RACK: "A rack fails and returns",
    DRIFT: "Many random changes, one after another",
}


def sizes(scenario: str, quick: bool) -> dict[str, int]:
    """Keys (partitions), copies, targets, racks and changes of a scenario."""
    found = {
        GROW: ((16_384, 3, 1000, 12, 1), (2048, 3, 96, 12, 1)),
        KEYS: ((1_000_000, 1, 100, 1, 1), (20_000, 1, 20, 1, 1)),
        RACK: ((16_384, 3, 300, 12, 2), (2048, 3, 60, 12, 2)),
        DRIFT: ((4096, 3, 200, 12, 50), (1024, 3, 60, 12, 6)),
    }[scenario][quick]
    return dict(zip(("keys", "copies", "targets", "racks", "changes"), found))


def job_of(p: Mapping[str, Any], context: Context) -> Job:
    """The job of a case's parameters: a scenario and its sizes."""
    at = list(SCENARIOS).index(p["scenario"])
    rng = rng_of(context, 720, at)
    first = _equal(p["targets"]) if p["scenario"] == KEYS else _uneven(rng, p["targets"], p["racks"])
    later = _LATER[p["scenario"]](first, rng, p["racks"], p["changes"])
    prefix = "key-" if p["scenario"] == KEYS else "partition-"
    return Job(p["keys"], p["copies"], (first, *later), prefix)


def _equal(n: int) -> Cluster:
    return Cluster(np.ones(n, np.int64), np.zeros(n, np.int64))


def _uneven(rng: np.random.Generator, n: int, racks: int) -> Cluster:
    """As many targets in every rack, or one more."""
    return Cluster(rng.integers(LIGHTEST, HEAVIEST + 1, n), np.arange(n) % racks)


def _weight(rng: np.random.Generator) -> int:
    return int(rng.integers(LIGHTEST, HEAVIEST + 1))


def _grown(first: Cluster, rng: np.random.Generator, racks: int, _changes: int) -> list[Cluster]:
    """Five more targets, one fewer, and one that weighs one more."""
    found = first
    for _new in range(5):
        found = found.with_target(_weight(rng), int(rng.integers(racks)))
    gone, heavier = rng.choice(len(first.weights), 2, replace=False)
    return [found.reweighted(gone, 0).reweighted(heavier, first.weights[heavier] + 1)]


def _one_more(first: Cluster, _rng: np.random.Generator, _racks: int, _changes: int) -> list[Cluster]:
    return [first.with_target(1, 0)]


def _without_rack(first: Cluster, rng: np.random.Generator, racks: int, _changes: int) -> list[Cluster]:
    failing = int(rng.integers(racks))
    return [first.reweighted(np.flatnonzero(first.racks == failing), 0), first]


def _drifting(first: Cluster, rng: np.random.Generator, racks: int, changes: int) -> list[Cluster]:
    """Each change is as likely a new target, one that leaves, or another weight of one."""
    found = [first]
    for _change in range(changes):
        now, kind = found[-1], rng.integers(3)
        some = int(rng.choice(np.flatnonzero(now.weights)))
        if kind == 0:
            found.append(now.with_target(_weight(rng), int(rng.integers(racks))))
        elif kind == 1:
            found.append(now.reweighted(some, 0))
        else:
            others = np.setdiff1d(np.arange(LIGHTEST, HEAVIEST + 1), now.weights[some])
            found.append(now.reweighted(some, int(rng.choice(others))))
    return found[1:]


# The clusters after the first: made of it, a generator, the number of racks, and that of changes.
_Later = Callable[[Cluster, np.random.Generator, int, int], list[Cluster]]
_LATER: dict[str, _Later] = {GROW: _grown, KEYS: _one_more, RACK: _without_rack, DRIFT: _drifting}
