"""Keys and placements (docs/SPEC.md, section 12), evaluated literally. The hash is that of the package xxhash."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

import oracle
import xxhash
from groups import SPREAD, GroupedAssignment
from oracle import WORD, Matrix
from reassignment import Reassignment

Key = str | bytes | int


def key_bytes(key: Key) -> bytes:
    if isinstance(key, str):
        return key.encode("utf-8")
    return key if isinstance(key, bytes) else (key % WORD).to_bytes(8, "little")


def hash_key(key: Key) -> int:
    return int(xxhash.xxh3_64_intdigest(key_bytes(key), seed=0))


def partition(key: Key, n_partitions: int) -> int:
    return hash_key(key) * n_partitions // WORD


@dataclass
class Placement:
    """A placement, and what its file says."""

    n_partitions: int
    weights: Sequence[int]
    k: int
    seed: int
    names: Sequence[str] | None = None
    groups: Sequence[str] | None = None
    rebalanced: Matrix | None = None  # the table, if it is no new one's

    def group_of(self) -> list[int]:
        # The empty label is no group: each of its targets is one of its own, before all others.
        labels = [(label, 0 if label else j) for j, label in enumerate(self.groups or ())]
        return [sorted(set(labels)).index(label) for label in labels]

    def table(self) -> Matrix:
        if self.rebalanced is not None:
            return self.rebalanced
        if self.groups is None:
            return oracle.assign(self.weights, self.n_partitions, self.k, self.seed)
        group_of = self.group_of()
        made = GroupedAssignment(
            self.weights, group_of, max(group_of) + 1, SPREAD, self.n_partitions, self.k, self.seed, 0
        )
        return made.rows(False)

    def rebalance(
        self,
        weights: Sequence[int],
        names: Sequence[str] | None,
        groups: Sequence[str] | None,
        max_moves: int | None = None,
    ) -> tuple[Placement, Reassignment]:
        """To targets that begin with the old ones, in their order."""
        goal = replace(self, weights=weights, names=names, groups=groups, rebalanced=None)
        group_of = None if groups is None else goal.group_of()
        n_groups = 0 if group_of is None else max(group_of) + 1
        made = Reassignment(
            self.table(),
            weights,
            self.n_partitions,
            self.k,
            self.seed,
            group_of,
            n_groups,
            SPREAD,
            0,
            max_moves,
        )
        return replace(goal, rebalanced=made.rows()), made

    def digest(self) -> str:
        content = b""
        flags = [int(self.names is not None), int(self.groups is not None)]
        for number in [1, self.seed, self.n_partitions, self.k, len(self.weights), *flags]:
            content += number.to_bytes(8, "little")
        for j, weight in enumerate(self.weights):
            content += weight.to_bytes(8, "little")
            for texts in (self.names, self.groups):
                if texts is not None:
                    text = texts[j].encode("utf-8")
                    content += len(text).to_bytes(8, "little") + text
        for row in self.table():
            for target in row:
                content += target.to_bytes(4, "little")
        return f"{xxhash.xxh3_64_intdigest(content):016x}"

    def json(self) -> str:
        targets = []
        for j, weight in enumerate(self.weights):
            target: dict[str, str | int] = {} if self.names is None else {"name": self.names[j]}
            target["weight"] = weight
            if self.groups is not None:
                target["group"] = self.groups[j]
            targets.append(target)
        content = {
            "format": "phaserouter placement",
            "version": 1,
            "spec": 1,
            "seed": self.seed,
            "copies": self.k,
            "targets": targets,
            "table": self.table(),
            "digest": self.digest(),
        }
        return json.dumps(content, separators=(",", ":"), ensure_ascii=False)
