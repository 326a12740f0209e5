"""Consistent hashes from PyPI: uhashring, hashring, jump-consistent-hash and clandestined.

They are optional (`pip install 'phaserouter-evaluation[peers]'`).
"""

from __future__ import annotations

import itertools
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import blake2b
from typing import Any, Protocol

from .._installed import versions_of
from .clusters import Cluster, Job
from .contender import Contender, Placed, looked_up, python_memory

UHASHRING, HASHRING, JUMP, CLANDESTINED = "uhashring", "hashring", "jump-consistent-hash", "clandestined"

# What a ring of uhashring has for a node of average weight: its own number for a node of weight 1.
_POINTS = 160

_GAMMA, _WORD = 0x9E3779B97F4A7C15, 2**64 - 1


class _Peer(Protocol):
    """A package, told of one cluster after another."""

    def change(self, cluster: Cluster, changes: Mapping[int, int]) -> None:
        """From the cluster before, of which these weights are others, to this one."""
        ...

    def find(self, key: str) -> list[int]:
        """The targets of a key."""
        ...


def distinct(offers: Iterable[int], copies: int) -> list[int]:
    """The first different ones."""
    found: list[int] = []
    for target in offers:
        if target not in found:
            found.append(target)
            if len(found) == copies:
                break
    return found


def _name(target: int) -> str:
    return f"target-{target}"


def _target(name: str) -> int:
    return int(name[7:])


class _UHashRing:
    def __init__(self, copies: int) -> None:
        self._copies, self._ring = copies, None  # type: int, Any

    def change(self, cluster: Cluster, changes: Mapping[int, int]) -> None:
        from uhashring import HashRing

        if self._ring is None:
            points = max(1, round(_POINTS / (sum(changes.values()) / len(changes))))
            self._ring = HashRing({_name(j): weight for j, weight in changes.items()}, vnodes=points)
            return
        for j, weight in changes.items():
            if weight:
                self._ring.add_node(_name(j), {"weight": weight})
            else:
                self._ring.remove_node(_name(j))

    def find(self, key: str) -> list[int]:
        if self._copies == 1:
            return [_target(self._ring.get_node(key))]
        return [_target(node["nodename"]) for node in self._ring.range(key, self._copies)]


class _HashRing:
    def __init__(self, copies: int) -> None:
        self._copies, self._ring = copies, None  # type: int, Any

    def change(self, cluster: Cluster, changes: Mapping[int, int]) -> None:
        from hashring import HashRing

        weights = {_name(j): int(w) for j, w in enumerate(cluster.weights) if w}
        self._ring = HashRing(list(weights), weights)

    def find(self, key: str) -> list[int]:
        if self._copies == 1:
            return [_target(self._ring.get_node(key))]
        return [_target(name) for name in itertools.islice(self._ring.iterate_nodes(key), self._copies)]


class _Jump:
    """Numbered places, as many for a target as its weight. The last place can go; any other is taken over by the last."""

    def __init__(self, copies: int) -> None:
        from jump import hash as jump

        self._copies, self._jump = copies, jump
        self._places: list[int] = []
        self._weights: Counter[int] = Counter()

    def change(self, cluster: Cluster, changes: Mapping[int, int]) -> None:
        for j, weight in changes.items():
            surplus, self._weights[j] = self._weights[j] - weight, weight
            self._places += [j] * -surplus
            for _ in range(surplus):
                at, last = len(self._places) - 1 - self._places[::-1].index(j), self._places.pop()
                if at < len(self._places):
                    self._places[at] = last

    def find(self, key: str) -> list[int]:
        word = int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "little")
        offers = (
            self._places[self._jump(word + attempt * _GAMMA & _WORD, len(self._places))]
            for attempt in itertools.count()
        )
        return distinct(offers, self._copies)


class _Clandestined:
    """Racks are its zones; it has no weights."""

    def __init__(self, copies: int) -> None:
        from clandestined import Cluster as Zones

        self._zones: Any = Zones(replicas=copies)
        self._there: set[int] = set()

    def change(self, cluster: Cluster, changes: Mapping[int, int]) -> None:
        for j, weight in changes.items():
            zone = f"rack-{cluster.racks[j]}"
            if weight and j not in self._there:
                self._zones.add_node(_name(j), node_zone=zone)
                self._there.add(j)
            elif not weight:
                self._zones.remove_node(_name(j), node_zone=zone)
                self._there.remove(j)

    def find(self, key: str) -> list[int]:
        return [_target(name) for name in self._zones.find_nodes(key)]


_PEERS: dict[str, Callable[[int], _Peer]] = {
    UHASHRING: _UHashRing,
    HASHRING: _HashRing,
    JUMP: _Jump,
    CLANDESTINED: _Clandestined,
}
PACKAGES = tuple(_PEERS)


def installed() -> dict[str, str]:
    """The versions of those of PACKAGES that there are."""
    return versions_of(PACKAGES)


def contender(package: str) -> Contender:
    """Placements by one of PACKAGES."""
    return lambda job, _context: _placements(_PEERS[package], job)


def _placements(make: Callable[[int], _Peer], job: Job) -> Iterator[Placed]:
    first = job.clusters[0]
    make(job.copies).change(first, first.changes_from(None))  # imports it

    def made() -> _Peer:
        peer = make(job.copies)
        peer.change(first, first.changes_from(None))
        return peer

    memory = python_memory(made)
    peer, before = make(job.copies), None
    for cluster in job.clusters:
        changes = cluster.changes_from(before)
        began = time.perf_counter()
        peer.change(cluster, changes)
        made_ms = (time.perf_counter() - began) * 1e3
        table, took = looked_up(peer.find, job)
        yield Placed(table, made_ms, took, memory)
        before = cluster
