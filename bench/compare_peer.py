"""Compares libphaserouter with the original author's Python module, on the same matrices, in one process.

usage: compare_peer.py --module-dir DIR [--library FILE] [--sizes N/k,...] [--threads T,...] [--rounds R]
                       [--json FILE]

DIR holds the module `router` that the original's `python setup.py build_ext --inplace` makes. Needs NumPy, and a
built libphaserouter.so. README.md says what is measured.
"""

from __future__ import annotations

import argparse
import ctypes
import importlib
import json
import os
import re
import statistics
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
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

# How both take turns, and what the table of it is called.
MODES = {
    "warm": "Warm: blocks of calls of one program alone",
    "turns": "In turns: every call follows one of the other program",
    "cold": "In turns, cold: other data passes through every cache before each call",
}
BLOCKS = 3  # of each program when warm
WARM_UP = 2  # calls at the start of a block that do not count
COLD_BYTES = 256 << 20  # more than the last cache of a processor holds

# Names that OpenMP's runtime has: GCC's, LLVM's, Intel's.
RUNTIMES = ("libgomp", "libomp", "libiomp5")

Matrix = npt.NDArray[np.uint8]
Row = dict[str, Any]

# Median and least time of routing by each program's own clock, and the median of the whole call.
FIGURES = ("routing", "least", "whole")


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


Contenders = dict[str, Peer | Ours]


def check_routes(who: str, routes: npt.NDArray[np.int32], targets: int) -> None:
    """Both are held to what both promise: targets in range, none twice in a row."""
    ordered = np.sort(routes, axis=1)
    twice = (ordered[:, 1:] == ordered[:, :-1]) & (ordered[:, 1:] >= 0)
    if routes.min() < -1 or routes.max() >= targets or twice.any():
        raise RuntimeError(f"{who}: a row names a target twice, or one that does not exist")


class OtherData:
    """What other programs leave in the caches: as many threads as route pass through more than these hold."""

    def __init__(self, threads: int) -> None:
        self._pool = ThreadPoolExecutor(threads)
        self._parts = np.array_split(np.zeros(COLD_BYTES // 8, np.uint64), threads)

    def pass_through(self) -> None:
        list(self._pool.map(lambda part: np.add(part, 1, out=part), self._parts))


def in_blocks(contenders: Contenders, rounds: int) -> Iterator[tuple[str, Row]]:
    """One program alone, then the other, and again: the machine's speed may drift meanwhile."""
    for block in range(BLOCKS):
        for who, contender in contenders.items():
            for _ in range(WARM_UP):
                contender.call()
            for _ in range(rounds * block // BLOCKS, rounds * (block + 1) // BLOCKS):
                yield who, contender.call()


def in_turns(contenders: Contenders, rounds: int, between: OtherData | None) -> Iterator[tuple[str, Row]]:
    for contender in contenders.values():
        contender.call()  # the first call of all makes scratch memory
    for _ in range(rounds):
        for who, contender in contenders.items():
            if between is not None:
                between.pass_through()
            yield who, contender.call()


def compare(contenders: Contenders, mode: str, threads: int, rounds: int) -> Row:
    """Medians and least times of both, and the routes that each made."""
    calls: dict[str, list[Row]] = {who: [] for who in contenders}
    between = OtherData(threads) if mode == "cold" else None
    turns = in_blocks(contenders, rounds) if mode == "warm" else in_turns(contenders, rounds, between)
    for who, call in turns:
        calls[who].append(call)
    row: Row = {"mode": mode, "threads": threads, "rounds": rounds}
    for who, contender in contenders.items():
        n, k = contender.routes.shape
        row.update(n=n, k=k)
        check_routes(who, contender.routes, n)
        row[f"{who}_routes"] = calls[who][-1]["routes"]
        routing = [call["routing_ms"] for call in calls[who]]
        row[f"{who}_routing_ms"] = statistics.median(routing)
        row[f"{who}_least_ms"] = min(routing)
        row[f"{who}_whole_ms"] = statistics.median(call["whole_ms"] for call in calls[who])
    for key in FIGURES:
        row[f"{key}_ratio"] = row[f"original_{key}_ms"] / row[f"ours_{key}_ms"]
    return row


def openmp_runtimes() -> list[ctypes.CDLL]:
    """Those that are loaded in this process."""
    maps = Path("/proc/self/maps")
    lines = maps.read_text().splitlines() if maps.is_file() else []
    paths = {line[line.index("/") :] for line in lines if "/" in line}
    return [ctypes.CDLL(path) for path in sorted(paths) if Path(path).name.startswith(RUNTIMES)]


def set_threads(threads: int) -> None:
    """The number of threads of the original, which takes it from OpenMP."""
    runtimes = openmp_runtimes()
    for runtime in runtimes:
        runtime.omp_set_num_threads(threads)
    # Where none can be found, what OpenMP read when it was loaded stays.
    if not runtimes and os.environ["OMP_NUM_THREADS"] != str(threads):
        raise RuntimeError("--threads: OpenMP's runtime was not found in this process; ask for one number")


def machine(path: Path) -> Row:
    """What is measured on: the processor, and what compiled the library at that path."""
    info = Path("/proc/cpuinfo")
    cpu = re.search(r"model name\s*: (.*)", info.read_text() if info.is_file() else "")
    compiler = re.search(rb"GCC: \(.*?\) [\d.]+|clang version [\d.]+", path.read_bytes())
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return {
        "cpu": cpu[1] if cpu else "unknown",
        "cores": cores,
        "compiler": compiler[0].decode() if compiler else "unknown",
        "library": native.version(),
        "level": native.simd_level(),
    }


def print_machine(row: Row) -> None:
    print(f"{row['cpu']}, {row['cores']} cores; libphaserouter {row['library']}, {row['level']} kernels,")
    print(f"{row['compiler']}; medians, and least times, in ms")


def print_head(mode: str) -> None:
    print(f"\n{MODES[mode]}\n")
    print(f"{'':14} | {'original':>29} | {'libphaserouter':>29} | {'original / ours':>23}")
    print(
        f"{'N/k':>10} thr | "
        + f"{'routing':>9} {'least':>9} {'whole':>9} | " * 2
        + f"{'routing':>7} {'least':>7} {'whole':>7}"
    )


def print_row(row: Row) -> None:
    size = f"{row['n']}/{row['k']}"
    sides = (" ".join(f"{row[f'{who}_{key}_ms']:9.4f}" for key in FIGURES) for who in ("original", "ours"))
    ratios = " ".join(f"{row[f'{key}_ratio']:7.1f}" for key in FIGURES)
    print(f"{size:>10} {row['threads']:3d} | {' | '.join(sides)} | {ratios}", flush=True)


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


def several(text: str) -> list[int]:
    return [positive(word) for word in text.split(",")]


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
    parser.add_argument("--threads", type=several, default="1,2", help="of both (default: %(default)s)")
    parser.add_argument("--rounds", type=positive, default=21, help="calls of each (default: %(default)s)")
    parser.add_argument("--json", type=Path, help="writes the rows there")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    chosen = parse(arguments)
    os.environ["OMP_NUM_THREADS"] = str(chosen.threads[0])  # read once, when OpenMP is loaded
    rows = []
    try:
        path = library(chosen.library)
        native.load(path)
        module = load_peer(chosen.module_dir)
        print_machine(machine(path))
        generator = np.random.default_rng(SEED)
        jobs = [(k, random_matrix(n, k, generator), random_matrix(n, k, generator)) for n, k in chosen.sizes]
        for mode in MODES:
            print_head(mode)
            for threads in chosen.threads:
                set_threads(threads)
                for k, s, t in jobs:
                    contenders = {"original": Peer(module, s, t, k), "ours": Ours(s, t, k, threads)}
                    rows.append(compare(contenders, mode, threads, chosen.rounds))
                    print_row(rows[-1])
    except (ImportError, OSError, RuntimeError, native.RouterError) as error:
        print(f"compare_peer.py: {error}", file=sys.stderr)
        return 2
    if chosen.json is not None:
        chosen.json.write_text(json.dumps({"machine": machine(path), "rows": rows}, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
