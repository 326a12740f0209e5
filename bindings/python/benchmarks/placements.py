"""Times of placements: python benchmarks/placements.py [--json]

Making and rebalancing one, and looking up keys: one at a time, and many in the forms that they come in. The least of several
runs, on one thread.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

import numpy as np
import pyarrow

import phaserouter as pr

Row = tuple[str, float, str]
KEYS = 1_000_000


def least(job: Callable[[], object], runs: int) -> float:
    """Seconds of the fastest run."""
    job()
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        job()
        times.append(time.perf_counter() - began)
    return min(times)


def planning(n_partitions: int, n_targets: int, runs: int) -> list[Row]:
    """Targets with weights 4 to 16 in 12 racks; then five more, one less, and one of another weight."""
    rng = np.random.default_rng(1)
    weights = {
        f"target {target:05}": int(weight) for target, weight in enumerate(rng.integers(4, 17, n_targets))
    }
    racks = {name: f"rack {target % 12:02}" for target, name in enumerate(weights)}
    made = pr.Placement(n_partitions, weights, 3, groups=racks, seed=1)
    more = weights | {f"new {number}": 10 for number in range(5)}
    more["target 00009"] += 1
    del more["target 00005"]
    groups = [racks.get(name, f"rack {at % 12:02}") for at, name in enumerate(more)]
    moves = len(made.rebalance(more, groups=groups).moves)
    shape = f"{n_partitions:,} x 3 on {n_targets:,} targets"
    return [
        (
            f"place {shape}",
            1e3 * least(lambda: pr.Placement(n_partitions, weights, 3, groups=racks, seed=1), runs),
            "ms",
        ),
        (
            f"rebalance it, {moves} moves",
            1e3 * least(lambda: made.rebalance(more, groups=groups), runs),
            "ms",
        ),
    ]


def lookups(runs: int) -> list[Row]:
    """The targets of keys in a placement of 16,384 partitions."""
    made = pr.Placement(16_384, [1] * 1000, 3, seed=1)
    texts = [f"user:{number}" for number in range(KEYS)]
    forms = {
        "array of 64-bit integers": np.random.default_rng(1).integers(0, 2**63, KEYS),
        "array of bytes": np.array(texts, "S"),
        "array of text": np.array(texts),
        "pyarrow column of text": pyarrow.array(texts),
        "list of text": texts,
    }
    rows: list[Row] = [
        (name, KEYS / 1e6 / least(lambda keys=keys: made.lookup_many(keys), runs), "million keys a second")
        for name, keys in forms.items()
    ]
    some = texts[:1000]
    one = least(lambda: [made.lookup(key) for key in some], runs) / len(some)
    return [*rows, ("one key of text", 1e9 * one, "ns")]


def main() -> None:
    """Prints all of them."""
    rows = [*planning(16_384, 1000, 20), *planning(1_000_000, 10_000, 3), *lookups(10)]
    if "--json" in sys.argv[1:]:
        print(
            json.dumps([{"case": case, "value": value, "unit": unit} for case, value, unit in rows], indent=2)
        )
        return
    for case, value, unit in rows:
        print(f"{case:48} {value:10.3g} {unit}")


if __name__ == "__main__":
    main()
