"""What a call costs in JavaScript, beside the same call of the native library on one thread, taking turns.

usage: beside_native.py [LIBRARY]     default build/release/libphaserouter.so; the package's folder dist must be made
"""

from __future__ import annotations

import ctypes
import json
import statistics
import subprocess
import sys
import time
from ctypes import POINTER, byref, c_int32, c_uint32, c_uint64, c_void_p
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
ROUNDS = 7
CASES: list[dict[str, Any]] = [
    {"call": "route", "m": 256, "n": 64, "k": 8, "s": 16, "t": 64, "calls": 400},
    {"call": "route", "m": 65536, "n": 256, "k": 8, "s": 16, "t": 4096, "calls": 5},
    {"call": "assign", "m": 256, "n": 64, "k": 8, "calls": 400},
    {"call": "assign", "m": 65536, "n": 256, "k": 8, "calls": 5},
    {"call": "scores", "m": 4096, "n": 64, "k": 4, "calls": 20},
]


class Options(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("flags", c_uint32),
        ("seed", c_uint64),
        ("selection", c_uint32),
        ("num_threads", c_int32),
        ("spec_version", c_uint32),
        ("reserved", c_uint32),
    ]


class Scores(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("type", c_uint32),
        ("values", c_void_p),
        ("row_stride", c_uint64),
        ("allowed", c_void_p),
    ]


class Loads(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32),
        ("reserved", c_uint32),
        ("weights", c_void_p),
        ("lower", c_void_p),
        ("upper", c_void_p),
    ]


def digest(entries: Any) -> str:
    state = 0xCBF29CE484222325
    for byte in bytes(entries):
        state = (state ^ byte) * 0x100000001B3 % 2**64
    return str(state)


def score(q: int) -> float:
    """A number in [0, 1), as if drawn by chance: the same as in calls.mjs."""
    bits = q * 0x9E3779B1 % 2**32
    bits = (bits ^ bits >> 15) * 0x85EBCA6B % 2**32
    bits = (bits ^ bits >> 13) * 0xC2B2AE35 % 2**32
    return (bits >> 8) / 2**24


def native(lib: Any, router: c_void_p, case: dict[str, Any]) -> tuple[Any, Any]:
    """A call of the native library, and where it writes."""
    m, n, k = case["m"], case["n"], case["k"]
    routes = (c_int32 * (m * k))()
    shape = (c_uint64(m), c_uint64(n), c_uint32(k), routes, ctypes.c_size_t(m * k))
    weights = (c_uint64 * n)(*[1] * n)
    if case["call"] == "route":
        degrees = (c_uint32 * m)(*[case["s"]] * m), (c_uint32 * n)(*[case["t"]] * n)
        return lambda: lib.phase_router_route_degrees(router, *degrees, *shape), routes
    if case["call"] == "assign":
        return lambda: lib.phase_router_assign(router, weights, *shape), routes
    values = (ctypes.c_float * (m * n))(*[score(q) for q in range(m * n)])
    scores = Scores(ctypes.sizeof(Scores), 0, ctypes.cast(values, c_void_p), 0, None)
    loads = Loads(ctypes.sizeof(Loads), 0, ctypes.cast(weights, c_void_p), None, None)
    given = byref(scores), byref(loads)
    size = ctypes.c_size_t(0)
    return lambda: (
        lib.phase_router_assign_by_scores(router, *given, *shape, None, None, size),
        values,
        scores,
        loads,
    )[0], routes


def main() -> None:
    library = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build/release/libphaserouter.so"
    lib = ctypes.CDLL(str(library))
    router = c_void_p()
    lib.phase_router_create.argtypes = [POINTER(c_void_p), POINTER(Options)]
    options = Options(ctypes.sizeof(Options), 0, 7, 0, 1, 0, 0)
    assert lib.phase_router_create(byref(router), byref(options)) == 0
    program = subprocess.Popen(
        ["node", str(Path(__file__).with_name("calls.mjs"))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdin is not None and program.stdout is not None
    print(f"{'call':<28}{'native us':>12}{'JavaScript us':>15}{'ratio, median (least)':>24}")
    for case in CASES:
        run, routes = native(lib, router, case)
        ours, theirs = [], []
        for _ in range(ROUNDS):
            best = float("inf")
            for _ in range(case["calls"]):
                begin = time.perf_counter()
                assert run() == 0
                best = min(best, time.perf_counter() - begin)
            ours.append(best * 1e6)
            program.stdin.write(json.dumps(case) + "\n")
            program.stdin.flush()
            answer = json.loads(program.stdout.readline())
            theirs.append(answer["us"])
            assert answer["digest"] == digest(routes), "other routes"
        ratios = [theirs[q] / ours[q] for q in range(ROUNDS)]
        name = f"{case['call']} {case['m']} x {case['n']}, k = {case['k']}"
        ratio = f"{statistics.median(ratios):.1f} ({min(ratios):.1f})"
        print(f"{name:<28}{min(ours):>12.1f}{min(theirs):>15.1f}{ratio:>24}")
    program.stdin.close()
    program.wait()


if __name__ == "__main__":
    main()
