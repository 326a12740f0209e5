"""CRUSH: Ceph's own C code, by the program crushtool (Debian and Ubuntu: the package ceph-base), where it is installed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from .._arrays import Array
from .._case import Context
from .clusters import Cluster, Job
from .contender import Contender, Placed, timed

CRUSH = "CRUSH (straw2)"

# Those that Ceph recommends since its release Jewel.
_TUNABLES = {
    "choose_local_tries": 0,
    "choose_local_fallback_tries": 0,
    "choose_total_tries": 50,
    "chooseleaf_descend_once": 1,
    "chooseleaf_vary_r": 1,
    "chooseleaf_stable": 1,
    "straw_calc_version": 1,
}


def installed() -> dict[str, str]:
    """The program, if it is there; it tells no version."""
    return {CRUSH: "installed"} if shutil.which("crushtool") else {}


def contender() -> Contender:
    """Placements with a copy in every rack."""
    return _placements


def _placements(job: Job, _context: Context) -> Iterator[Placed]:
    with tempfile.TemporaryDirectory() as directory:
        text, compiled = Path(directory, "map.txt"), Path(directory, "map")
        for number, cluster in enumerate(job.clusters):
            text.write_text(map_of(cluster), encoding="ascii")
            _, made = timed(lambda: _tool("-c", str(text), "-o", str(compiled)))
            table = table_of(_mapped(compiled, job.keys, job.copies, "--show-mappings"), job)
            took = _lookup_ns(compiled, job) if number == 0 else None
            yield Placed(table, made, took, compiled.stat().st_size)


def _lookup_ns(compiled: Path, job: Job) -> float:
    """What all keys take more than one does, in the best of three processes each, for a key."""
    one, every = (
        min(timed(lambda keys=keys: _mapped(compiled, keys, job.copies))[1] for _ in range(3))  # type: ignore[misc]
        for keys in (1, job.keys)
    )
    return max(0.0, every - one) * 1e6 / job.keys


def map_of(cluster: Cluster) -> str:
    """The cluster as crushtool reads it: racks of targets, and a rule that takes one target of each of some racks."""
    lines = [f"tunable {name} {value}" for name, value in _TUNABLES.items()]
    lines += [f"device {j} osd.{j}" for j in np.flatnonzero(cluster.weights)]
    lines += ["type 0 osd", "type 1 rack", "type 2 root"]
    racks = []
    for rack in np.unique(cluster.racks):
        members = np.flatnonzero((cluster.racks == rack) & (cluster.weights > 0))
        if len(members):
            items = {f"osd.{j}": int(cluster.weights[j]) for j in members}
            lines += _bucket("rack", f"rack{rack}", -2 - int(rack), items)
            racks.append((f"rack{rack}", sum(items.values())))
    lines += _bucket("root", "default", -1, dict(racks))
    lines += ["rule spread {", "id 0", "type replicated", "min_size 1", "max_size 10", "step take default"]
    lines += ["step chooseleaf firstn 0 type rack", "step emit", "}"]
    return "\n".join(lines) + "\n"


def _bucket(kind: str, name: str, number: int, items: dict[str, int]) -> list[str]:
    inside = [f"item {item} weight {weight}.000" for item, weight in items.items()]
    return [f"{kind} {name} {{", f"id {number}", "alg straw2", "hash 0", *inside, "}"]


def _mapped(compiled: Path, keys: int, copies: int, *more: str) -> str:
    test = ("--test", "--rule", "0", "--min-x", "0", "--max-x", str(keys - 1), "--num-rep", str(copies))
    return _tool("-i", str(compiled), *test, *more)


def _tool(*arguments: str) -> str:
    return subprocess.run(["crushtool", *arguments], capture_output=True, check=True, text=True).stdout


def table_of(mappings: str, job: Job) -> Array:
    """Lines such as "CRUSH rule 0 x 5 [446,249,604]" as a table."""
    table = np.full((job.keys, job.copies), -1, np.int32)
    for line in mappings.splitlines():
        words = line.split(" ")
        targets = [int(word) for word in words[-1].strip("[]").split(",") if word]
        table[int(words[-2]), : len(targets)] = targets
    return table
