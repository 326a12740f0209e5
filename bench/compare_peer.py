"""Compares libphaserouter with the original author's Python module, on the same matrices, in one run.

usage: compare_peer.py --module-dir DIR [--library FILE] [--sizes N/k,...] [--rounds R] [--threads T] [--json FILE]

DIR holds the module `router` that the original's `python setup.py build_ext --inplace` makes. Needs NumPy, and a
built libphaserouter.so. README.md says what is measured.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import statistics
import sys
import time
from ctypes import POINTER, c_int32, c_uint8, c_uint64
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "support"))
import native  # noqa: E402

DEFAULT_SIZES = "256/64,512/256,1024/256,2048/512,4096/512"
LIBRARIES = ("build/bench/libphaserouter.so", "build/release/libphaserouter.so")
SEED = 42

Matrix = npt.NDArray[np.uint8]
Row = dict[str, Any]


def load_peer(directory: Path) -> ModuleType:
    """The author's module from that directory and from nowhere else; ImportError says what is wrong."""
    if not directory.is_dir():
        raise ImportError(f"--module-dir: {directory} is not a directory")
    sys.path.insert(0, str(directory))
    try:
        module = importlib.import_module("router")
    except ImportError as error:
        raise ImportError(
            f"--module-dir: no module 'router' can be imported from {directory}: {error}"
        ) from error
    finally:
        sys.path.remove(str(directory))
    found = getattr(module, "__file__", None)
    if found is None or Path(found).resolve().parent != directory.resolve():
        raise ImportError(f"--module-dir: no module 'router' in {directory}; Python found {found}")
    if not callable(getattr(module, "pack_and_route", None)):
        raise ImportError(f"--module-dir: {found} has no function pack_and_route")
    return module


def random_matrix(n: int, k: int, generator: np.random.Generator) -> Matrix:
    """n x n with 1 to k ones in each row, uniformly many, in random columns."""
    matrix = np.zeros((n, n), np.uint8)
    for row, degree in zip(matrix, generator.integers(1, k + 1, n)):
        row[generator.choice(n, degree, replace=False)] = 1
    return matrix


class Peer:
    """The original: takes bytes, and times its routing itself."""

    def __init__(self, module: ModuleType, s: Matrix, t: Matrix, k: int) -> None:
        self._module, self._s, self._t, self._k = module, s, t, k
        self.routes = np.full((len(s), k), -1, np.int32)

    def call(self) -> Row:
        begin = time.perf_counter()
        stats = self._module.pack_and_route(
            self._s, self._t, self._k, self.routes, dump=False, prefix="", validate=False, seed=SEED
        )
        whole_ms = (time.perf_counter() - begin) * 1e3
        return {
            "routing_ms": float(stats["routing_time_ms"]),
            "whole_ms": whole_ms,
            "routes": int(stats["active_routes"]),
        }


class Ours:
    """libphaserouter: packs the bytes, then routes. Its routing time is all of route_packed, by its own clock:
    degrees and permutations too, which the original makes before its clock starts."""

    def __init__(self, s: Matrix, t: Matrix, k: int, threads: int) -> None:
        self._n, self._k = len(s), k
        self._bytes = (s, t)
        words = (self._n + 63) // 64
        self._bits = tuple(np.zeros((self._n, words), np.uint64) for _ in self._bytes)
        self.routes = np.full((self._n, k), -1, np.int32)
        self._router = native.Router(seed=SEED, threads=threads)

    def call(self) -> Row:
        u8, u64 = POINTER(c_uint8), POINTER(c_uint64)
        bits = [matrix.ctypes.data_as(u64) for matrix in self._bits]
        matrices = [matrix.ctypes.data_as(u8) for matrix in self._bytes]
        routes = self.routes.ctypes.data_as(POINTER(c_int32))
        size, library = self._bits[0].size, native.lib()
        begin = time.perf_counter()
        status = [
            library.phase_router_pack_bits(matrix, self._n, self._n, packed, size)
            for matrix, packed in zip(matrices, bits)
        ]
        status.append(
            library.phase_router_route_packed(
                self._router.handle, *bits, self._n, self._n, self._k, routes, self.routes.size
            )
        )
        whole_ms = (time.perf_counter() - begin) * 1e3
        if any(status):
            raise RuntimeError(native.last_error())
        stats = self._router.get_stats()
        return {"routing_ms": stats.total_ms, "whole_ms": whole_ms, "routes": stats.active_routes}


def check_routes(who: str, routes: npt.NDArray[np.int32], targets: int) -> None:
    """Both are held to what both promise: targets in range, none twice in a row."""
    ordered = np.sort(routes, axis=1)
    twice = (ordered[:, 1:] == ordered[:, :-1]) & (ordered[:, 1:] >= 0)
    if routes.min() < -1 or routes.max() >= targets or twice.any():
        raise RuntimeError(f"{who}: a row names a target twice, or one that does not exist")


def compare(module: ModuleType, n: int, k: int, threads: int, rounds: int) -> Row:
    """Medians over rounds in which both take turns. A turn is two calls, and the second one counts: the first
    finds the caches full of the other's data."""
    generator = np.random.default_rng(SEED)
    s, t = random_matrix(n, k, generator), random_matrix(n, k, generator)
    contenders = {"original": Peer(module, s, t, k), "ours": Ours(s, t, k, threads)}
    calls: dict[str, list[Row]] = {who: [] for who in contenders}
    for _ in range(rounds):
        for who, contender in contenders.items():
            contender.call()
            calls[who].append(contender.call())
    row: Row = {"n": n, "k": k, "threads": threads, "rounds": rounds}
    for who, contender in contenders.items():
        check_routes(who, contender.routes, n)
        row[f"{who}_routes"] = calls[who][-1]["routes"]
        for key in ("routing_ms", "whole_ms"):
            row[f"{who}_{key}"] = statistics.median(call[key] for call in calls[who])
    for key in ("routing", "whole"):
        row[f"{key}_ratio"] = row[f"original_{key}_ms"] / row[f"ours_{key}_ms"]
    return row


def print_head() -> None:
    print(f"libphaserouter {native.version()}, {native.simd_level()} kernels; medians in ms\n")
    print(f"{'':10} | {'original':>30} | {'libphaserouter':>30} | {'original / ours':>15}")
    print(
        f"{'N/k':>10} | "
        + f"{'routing':>9} {'whole':>9} {'routes':>10} | " * 2
        + f"{'routing':>7} {'whole':>7}"
    )


def print_row(row: Row) -> None:
    sides = "".join(
        f"{row[f'{who}_routing_ms']:9.4f} {row[f'{who}_whole_ms']:9.4f} {row[f'{who}_routes']:10d} | "
        for who in ("original", "ours")
    )
    size = f"{row['n']}/{row['k']}"
    print(f"{size:>10} | {sides}{row['routing_ratio']:7.1f} {row['whole_ratio']:7.1f}", flush=True)


def positive(text: str) -> int:
    value = int(text) if text.isdecimal() else 0
    if value < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not a positive integer")
    return value


def sizes(text: str) -> list[tuple[int, int]]:
    pairs = []
    for word in text.split(","):
        n, _, k = word.partition("/")
        pair = (positive(n), positive(k))
        if pair[1] > pair[0]:
            raise argparse.ArgumentTypeError(f"'{word}': k is larger than N, so no row can have k ones")
        pairs.append(pair)
    return pairs


def library(text: str | None) -> Path:
    """The library to load: the named one, PHASE_ROUTER_LIBRARY, or one that was built here."""
    named = text or os.environ.get("PHASE_ROUTER_LIBRARY")
    candidates = [Path(named)] if named else [ROOT / path for path in LIBRARIES]
    for path in candidates:
        if path.is_file():
            return path
    raise FileNotFoundError(
        f"--library: no file {' or '.join(map(str, candidates))}; scripts/bench.sh builds one"
    )


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="compare_peer.py", description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--module-dir", type=Path, required=True, help="where the original's module was built"
    )
    parser.add_argument("--library", help="libphaserouter.so (default: the one that scripts/bench.sh built)")
    parser.add_argument("--sizes", type=sizes, default=DEFAULT_SIZES, help="N/k,... (default: %(default)s)")
    parser.add_argument("--rounds", type=positive, default=21, help="default: %(default)s")
    parser.add_argument("--threads", type=positive, default=2, help="of both (default: %(default)s)")
    parser.add_argument("--json", type=Path, help="writes the rows there")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    chosen = parse(arguments)
    # The original takes its number of threads from OpenMP, which reads this once, when it is loaded.
    os.environ["OMP_NUM_THREADS"] = str(chosen.threads)
    try:
        native.load(library(chosen.library))
        module = load_peer(chosen.module_dir)
        print_head()
        rows = []
        for n, k in chosen.sizes:
            rows.append(compare(module, n, k, chosen.threads, chosen.rounds))
            print_row(rows[-1])
    except (ImportError, OSError, RuntimeError, native.RouterError) as error:
        print(f"compare_peer.py: {error}", file=sys.stderr)
        return 2
    if chosen.json is not None:
        result = {"library": native.version(), "level": native.simd_level(), "rows": rows}
        chosen.json.write_text(json.dumps(result, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
