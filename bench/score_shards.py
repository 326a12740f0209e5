"""Times assignments by scores whose rows are spread over shards, beside the one call on all rows.

usage: score_shards.py [--shards P] [NAME...]

All shards run in this process, one after the other, on one thread each. What a shard takes for its rows and what the
solution takes at one of them are added up: that is the time of a process, but for the exchange, for which the sizes are
printed. Least times of several repetitions in which both take turns. Needs the Python package.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import phaserouter as pr

Scores = npt.NDArray[np.float32]
Result = TypeVar("Result")


def uniform(rng: np.random.Generator, m: int, n: int) -> Scores:
    return rng.random((m, n), dtype=np.float32)


def gate(rng: np.random.Generator, m: int, n: int) -> Scores:
    powers = np.exp(rng.normal(size=(m, n)) + 0.25 * rng.normal(size=n))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True), np.float32)


def logits(rng: np.random.Generator, m: int, n: int) -> Scores:
    return np.asarray(rng.normal(size=(m, n)) + rng.normal(size=n), np.float32)


INPUTS: dict[str, tuple[Callable[[np.random.Generator, int, int], Scores], int, int, int]] = {
    "uniform/8192x256x8": (uniform, 8192, 256, 8),
    "gate/8192x256x8": (gate, 8192, 256, 8),
    "logits/8192x256x8": (logits, 8192, 256, 8),
    "gate/65536x64x2": (gate, 65536, 64, 2),
    "gate/262144x64x2": (gate, 262144, 64, 2),
}


@dataclass
class Run:
    """What the shards took, and what they exchanged."""

    targets: npt.NDArray[np.int32] = field(default_factory=lambda: np.empty((0, 0), np.int32))
    of_shard: list[float] = field(default_factory=list)
    solving: float = 0.0
    sums: int = 0
    sums_bytes: int = 0
    open_rows: int = 0
    row_bytes: int = 0

    @property
    def seconds(self) -> float:
        return max(self.of_shard) + self.solving

    def timed(self, shard: int, job: Callable[..., Result], *arguments: object) -> Result:
        began = time.perf_counter()
        result = job(*arguments)
        self.of_shard[shard] += time.perf_counter() - began
        return result


def run_shards(scores: Scores, k: int, shards: int) -> Run:
    m, run = len(scores), Run(of_shard=[0.0] * shards)
    bounds = [m * s // shards for s in range(shards + 1)]
    made = [
        pr.ScoreShard(scores[begin:end], k, first_row=begin, n_sources=m, seed=1, num_threads=1)
        for begin, end in zip(bounds[:-1], bounds[1:], strict=True)
    ]
    more = True
    while more:
        sums = sum(run.timed(s, shard.accumulate) for s, shard in enumerate(made))
        more = any([run.timed(s, shard.update, sums) for s, shard in enumerate(made)])
        run.sums += 1
        run.sums_bytes = sums.nbytes
    opened = True
    while opened:
        rows = np.concatenate([run.timed(s, shard.open_rows) for s, shard in enumerate(made)])
        began = time.perf_counter()
        solution = made[0].solve(rows)
        run.solving += time.perf_counter() - began
        parts = [run.timed(s, shard.settle, solution) for s, shard in enumerate(made)]
        opened = any(part.opened for part in parts)
        run.open_rows, run.row_bytes = len(rows), run.row_bytes + rows.nbytes + solution.nbytes
    run.targets = np.concatenate([part.routes.targets for part in parts])
    return run


def measure(name: str, counts: list[int], repetitions: int) -> None:
    make, m, n, k = INPUTS[name]
    scores = make(np.random.default_rng(5), m, n)
    router = pr.Router(seed=1, num_threads=1)
    alone: list[float] = []
    runs: dict[int, list[Run]] = {count: [] for count in counts}
    for _ in range(repetitions):
        began = time.perf_counter()
        whole = router.assign_by_scores(scores, k)
        alone.append(time.perf_counter() - began)
        for count in counts:
            runs[count].append(run_shards(scores, k, count))
            if not np.array_equal(runs[count][-1].targets, whole.targets):
                raise SystemExit(f"{name}: the routes of {count} shards are others")
    for count in counts:
        best = min(runs[count], key=lambda run: run.seconds)
        print(
            f"| {name} | {1e3 * min(alone):.1f} | {count} | {1e3 * max(best.of_shard):.1f} |"
            f" {1e3 * best.solving:.1f} | {best.seconds / min(alone):.2f} | {best.sums} x {best.sums_bytes / 1e3:.1f} |"
            f" {best.open_rows} | {best.row_bytes / 1e3:.0f} |",
            flush=True,
        )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shards", default="1,4,16", help="numbers of shards, each once")
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(INPUTS))
    arguments = parser.parse_args()
    unknown = sorted(set(arguments.names) - set(INPUTS))
    if unknown:
        parser.error(f"no such input: {', '.join(unknown)}")
    print(
        "| input | one call, ms | shards | its rows, ms | solution, ms | of one call | sums, KB | open rows |"
        " rows and solution, KB |"
    )
    print("|---|---:|---:|---:|---:|---:|---:|---:|---:|")
    for name in arguments.names or INPUTS:
        measure(name, [int(count) for count in arguments.shards.split(",")], arguments.repetitions)


if __name__ == "__main__":
    main()
