"""Times assignments by scores of inputs that are hard for it, beside one that is not.

usage: hard_scores.py [--library FILE] [--threads N] [--tolerance T] [NAME...]

Prints, for each input, the least time of some calls, what of it the starting prices and the search took, and the time as a
multiple of the ordinary input's, and the proved gap for each route: docs/performance.md has such tables. Without names all inputs are run. Needs NumPy, and
a built libphaserouter.so.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "support"))
import native  # noqa: E402

LIBRARIES = ("build/bench/libphaserouter.so", "build/release/libphaserouter.so")
M, N, K = 8192, 256, 8
Scores = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Input:
    """Scores and what is asked of them; room: a capacity factor; uneven: a tenth of the targets may take 8 times as much."""

    make: Callable[[np.random.Generator], npt.NDArray[Any]]
    k: int = K
    room: float = 1.0
    uneven: bool = False


def uniform(rng: np.random.Generator, m: int = M, n: int = N) -> Scores:
    return rng.random((m, n), dtype=np.float32)


def softmax(logits: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))


def masked(x: Scores, allowed: npt.NDArray[np.bool_]) -> Scores:
    return np.where(allowed, x, np.float32(-np.inf))


def blocks(rng: np.random.Generator) -> Scores:
    return masked(uniform(rng), rng.integers(0, 4, M)[:, None] == rng.integers(0, 4, N))


def wanted_by_all(rng: np.random.Generator) -> Scores:
    x = uniform(rng)
    x[:, 7] += 2
    return x


INPUTS = {
    "uniform": Input(uniform),
    "two-values": Input(lambda rng: np.float32(uniform(rng) < 0.5)),
    "all-equal": Input(lambda rng: np.ones((M, N), np.float32)),
    "equal-rows": Input(lambda rng: np.repeat(uniform(rng, 1), M, axis=0)),
    "wanted-by-all": Input(wanted_by_all),
    "ascending": Input(lambda rng: np.arange(N) + uniform(rng) / 100),
    "zipf": Input(lambda rng: uniform(rng) - np.log(1 + np.arange(N)) / 2),
    "room-0.5": Input(uniform, room=0.5),
    "room-0.9": Input(uniform, room=0.9),
    "room-1.25": Input(uniform, room=1.25),
    "room-uneven": Input(
        lambda rng: softmax(rng.normal(size=(M, N)) + rng.normal(size=N)), room=1.1, uneven=True
    ),
    "mask-5%": Input(lambda rng: masked(uniform(rng), uniform(rng) < 0.05)),
    "blocks": Input(blocks),
    "popular": Input(lambda rng: softmax(rng.normal(size=(65536, 64)) + rng.normal(size=64)), k=2),
    "wide": Input(lambda rng: uniform(rng, 1024, 4096)),
    "products-small": Input(lambda rng: uniform(rng, 512, 1) * uniform(rng, 1, 32), k=2),
    "products": Input(lambda rng: uniform(rng, 2048, 1) * uniform(rng, 1, 64), k=4),
    "products-large": Input(lambda rng: uniform(rng, M, 1) * uniform(rng, 1, N)),
}


def run(name: str, threads: int, tolerance: float) -> native.ScoreStats:
    """The stats of the fastest of some calls."""
    given = INPUTS[name]
    x = np.ascontiguousarray(given.make(np.random.default_rng(5)), np.float32)
    m, n = x.shape
    weights = np.where(given.uneven & (np.arange(n) % 10 == 0), 8, 1).astype(np.uint64)
    loads = (
        {"weights": weights}
        if given.room == 1
        else {"upper": (given.room * m * given.k * weights / weights.sum()).astype(np.uint32)}
    )
    found: list[native.ScoreStats] = []
    with native.Router(seed=1, threads=threads) as router:
        for _ in range(5):
            stats = router.assign_by_scores(x, n, given.k, tolerance=tolerance, **loads).stats
            found.append(stats)
            if stats.total_ms > 1000:
                break
    return min(found, key=lambda stats: stats.total_ms)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--library", type=Path)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--tolerance", type=float, default=0)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(INPUTS))
    arguments = parser.parse_args()
    unknown = sorted(set(arguments.names) - set(INPUTS))
    if unknown:
        parser.error(f"no such input: {', '.join(unknown)}")
    library = arguments.library or next(ROOT / file for file in LIBRARIES if (ROOT / file).exists())
    native.load(library)
    ordinary = run("uniform", arguments.threads, arguments.tolerance).total_ms
    print("| input | ms | prices | search | times `uniform` | rows short | gap |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for name in arguments.names or INPUTS:
        s = run(name, arguments.threads, arguments.tolerance)
        gap = math.ldexp(s.dual - s.total, -s.exponent) / max(1, s.routes)
        print(
            f"| {name} | {s.total_ms:.1f} | {s.prices_ms:.1f} | {s.search_ms:.1f} |"
            f" {s.total_ms / ordinary:.1f} | {s.rows_short} | {gap:.2g} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
