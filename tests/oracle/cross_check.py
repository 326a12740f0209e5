"""Compares the shared library with the oracle on random cases, through the C interface.

    cross_check.py --library PATH --cases 3000 --seed 1
    cross_check.py --library PATH --seed 1 --only 1234      one case again, as in a failure's description

Prints one line when they agree; otherwise describes the first difference and exits with status 1. A case is
determined by the seed and its number. Some cases use a router that earlier cases have used: when such a case
fails, the description says whether it fails with a new router, too.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))

import dispatch
import groups
import native
import numpy as np
import oracle
import reassignment
import scores
from oracle import FIRST, MAX_SIZE, RANDOM, WORD, Assignment, Permutations, Routing

GIVEN = ("pi_s", "pi_t", "rho", "tau")
THREADS = (0, 1, 1, 2, 3, 5)


class DifferenceError(Exception):
    """The library's answer is not the oracle's."""


def same(what: str, expected: Any, found: Any) -> None:
    """Compares numbers, and sequences or arrays of numbers."""
    found = found.tolist() if isinstance(found, np.ndarray) else found
    if expected == found:
        return
    if isinstance(expected, Sequence):
        if len(expected) != len(found):
            raise DifferenceError(f"{what}: the oracle has {len(expected)} entries, the library {len(found)}")
        at = next(q for q, (a, b) in enumerate(zip(expected, found)) if a != b)
        detail = f"[{at}]: the oracle has {expected[at]}, the library {found[at]}"
        raise DifferenceError(f"{what}{detail}\n  oracle:  {expected}\n  library: {found}")
    raise DifferenceError(f"{what}: the oracle has {expected}, the library {found}")


def close(what: str, expected: float, found: float) -> None:
    if not math.isclose(expected, found, rel_tol=1e-9, abs_tol=1e-12):
        raise DifferenceError(f"{what}: {expected} by its definition, the library has {found}")


def dense_rows(rows: Sequence[list[int]], k: int) -> list[list[int]]:
    return [row + [-1] * (k - len(row)) for row in rows]


class Case:
    """A case's number, its random generator, and what it did so far, for a description."""

    def __init__(
        self, seed: int, number: int, routers: dict[tuple[int, int, int], native.Router] | None
    ) -> None:
        self.random = Random(f"cross-check {seed} {number}")
        self.routers = routers
        self.reused = False
        self.inputs: dict[str, Any] = {}

    def note(self, **inputs: Any) -> None:
        self.inputs.update(inputs)

    def size(self) -> int:
        r = self.random
        ends = (0, 1, 2, 3, 31, 63, 64, 65, 127, 128, 129)
        return r.choice([r.choice(ends), r.randint(0, 12), r.randint(0, 40), r.randint(40, 90)])

    def seed(self) -> int:
        r = self.random
        return r.choice([0, 1, WORD - 1, r.getrandbits(64), r.getrandbits(64), r.getrandbits(64)])

    def degrees(self, count: int, limit: int) -> list[int]:
        r = self.random
        low, high = r.choice(
            [
                (0, limit),
                (0, limit),
                (0, limit),
                (0, 0),
                (limit, limit),
                (0, min(limit, 3)),
                (limit // 2, limit),
            ]
        )
        sequence = [r.randint(low, high) for _ in range(count)]
        if r.random() < 0.2:
            sequence = [r.choice([0, limit, d]) for d in sequence]
        return sequence

    def permutation(self, n: int) -> list[int]:
        values = list(range(n))
        self.random.shuffle(values)
        return values

    def router(self, seed: int, flags: int = 0, selection: int = native.SELECT_RANDOM) -> native.Router:
        """A new router, or one that earlier cases have used with the same options."""
        threads = self.random.choice(THREADS)
        self.note(router={"seed": seed, "flags": flags, "selection": selection, "threads": threads})
        wanted = self.random.random() < 0.5
        if self.routers is None or not wanted:
            return native.Router(seed, flags, selection, threads)
        self.reused = True
        router = self.routers.setdefault(
            (flags, selection, threads), native.Router(1, flags, selection, threads)
        )
        router.set_seed(seed)
        router.set_permutations()
        return router


# ----------------------------------------------------------------------------------------------------------
# Routing
# ----------------------------------------------------------------------------------------------------------


class Options:
    """Random options of a router."""

    def __init__(self, case: Case) -> None:
        r = case.random
        self.seed = case.seed()
        self.selection = r.choice([native.SELECT_RANDOM, native.SELECT_FIRST])
        self.flags = r.choice([0, native.ROW_PERMUTATIONS_ON, native.ROW_PERMUTATIONS_OFF])
        self.flags |= r.choice([0, native.SORT_ROWS])
        self.sort_rows = bool(self.flags & native.SORT_ROWS)
        self.policy = FIRST if self.selection == native.SELECT_FIRST else RANDOM
        self.router = case.router(self.seed, self.flags, self.selection)
        # Neither bit means the build's default, which only the library knows.
        self.row_permutations = bool(self.router.get_options().flags & native.ROW_PERMUTATIONS_ON)
        if self.flags & 3:
            same("the row permutation flag", bool(self.flags & 1), self.row_permutations)


def random_given(case: Case, m: int, n: int) -> dict[str, list[int]]:
    """Any of the caller's permutations, mostly none."""
    r = case.random
    if r.random() < 0.6:
        return {}
    sizes = {"pi_s": n, "pi_t": m, "rho": m, "tau": n}
    names = GIVEN if r.random() < 0.4 else [name for name in GIVEN if r.random() < 0.4]
    return {name: case.permutation(sizes[name]) for name in names}


def random_bits(case: Case, degrees: Sequence[int], columns: int) -> list[int]:
    """A packed matrix with these row degrees, its ones and its padding at random."""
    r = case.random
    words = []
    for degree in degrees:
        row = [0] * columns
        for column in r.sample(range(columns), degree):
            row[column] = 1
        row += [r.randint(0, 1) for _ in range(-columns % 64)]
        words += oracle.pack([row], len(row))
    return words


def check_stats(
    router: native.Router, o: Options, s: list[int], t: list[int], k: int, counts: list[int], rows: int
) -> None:
    stats = router.get_stats()
    m, n = len(s), len(t)
    kept = [min(c, k) for c in counts]
    expected = {
        "spec_version": 1,
        "n_sources": m,
        "n_targets": n,
        "seed": o.seed,
        "k": k,
        "selection": o.selection,
        "rows": rows,
        "candidates": sum(counts),
        "active_routes": sum(kept),
        "rows_cut": sum(c > k for c in counts),
        "rows_short": sum(c < k for c in kept),
        "rows_empty": sum(c == 0 for c in kept),
        "source_mass": sum(s),
        "target_mass": sum(t),
    }
    for name, value in expected.items():
        same(f"stats.{name}", value, getattr(stats, name))
    active = sum(kept)
    close("stats.routes_per_row", active / rows if rows else 0, stats.routes_per_row)
    close("stats.fill_ratio", active / (rows * k) if rows * k else 0, stats.fill_ratio)
    close("stats.edge_density", active / (rows * n) if rows * n else 0, stats.edge_density)
    density = sum(s) * sum(t) / (m * n) ** 2 if m * n else 0
    close("stats.expected_density", density, stats.expected_density)
    close("stats.nominal_density", k / n if n else 0, stats.nominal_density)


def check_loads(rows: list[list[int]], routes: native.Array, n: int) -> None:
    loads = oracle.column_loads(rows, n)
    same("column_loads", loads, native.column_loads(routes, n))
    summary = native.summarize_loads(np.array(loads, np.uint64))
    total = sum(loads)
    mean = total / n if n else 0
    expected = (min(loads, default=0), max(loads, default=0), total)
    same("summarize_loads (min, max, total)", expected, (summary.min, summary.max, summary.total))
    close("summarize_loads mean", mean, summary.mean)
    deviation = math.sqrt(sum((load - mean) ** 2 for load in loads) / n) if n else 0
    close("summarize_loads stddev", deviation, summary.stddev)
    close("summarize_loads skew", max(loads) / mean if total else 0, summary.skew)


def check_route(case: Case) -> None:
    r = case.random
    m, n = case.size(), case.size()
    s, t = case.degrees(m, n), case.degrees(n, m)
    k = r.choice([0, 1, 2, r.randint(0, 10), r.randint(0, 10), r.randint(0, n + 2)])
    given = random_given(case, m, n)
    case.note(s=s, t=t, k=k, given=given)
    o = Options(case)
    router = o.router
    router.set_permutations(**given)
    p = Permutations(o.seed, m, n, o.row_permutations, **given)
    routing = Routing(s, t, o.seed, p, o.policy, o.sort_rows)
    candidates = [routing.candidate_row(i) for i in range(m)]
    counts = [len(row) for row in candidates]
    rows = [routing.cut(i, row, k) for i, row in enumerate(candidates)]

    for name, array in router.get_permutations(m, n).items():
        same(name, p.arrays()[name], array)
    routes = router.route_degrees(s, t, k)
    same("route_degrees", dense_rows(rows, k), routes)
    check_stats(router, o, s, t, k, counts, m)
    check_loads(rows, routes, n)
    same("count_candidates", counts, router.count_candidates(s, t))

    begin = r.randint(0, m)
    end = r.randint(begin, m)
    case.note(row_begin=begin, row_end=end)
    same("route_rows", dense_rows(rows[begin:end], k), router.route_rows(s, t, k, begin, end))
    check_stats(router, o, s, t, k, counts[begin:end], end - begin)

    s_bits, t_bits = random_bits(case, s, n), random_bits(case, t, m)
    packed = router.route_packed(np.array(s_bits, np.uint64), np.array(t_bits, np.uint64), m, n, k)
    if packed.tolist() != routes.tolist():
        case.note(s_bits=s_bits, t_bits=t_bits)
        same("route_packed", routes.tolist(), packed)
    check_stats(router, o, s, t, k, counts, m)

    csr_k = MAX_SIZE if r.random() < 0.1 else k
    csr_rows = candidates if csr_k > k else rows
    if csr_k > k and o.sort_rows:
        csr_rows = [sorted(row) for row in candidates]
    offsets, targets = oracle.csr(csr_rows)
    found_offsets, found_targets = router.route_csr(s, t, csr_k)
    same(f"route_csr(k = {csr_k}) row_offsets", offsets, found_offsets)
    same(f"route_csr(k = {csr_k}) targets", targets, found_targets)


def check_sample_loads(case: Case) -> None:
    r = case.random
    m, n = case.size(), case.size()
    s, t = case.degrees(m, n), case.degrees(n, m)
    k = r.choice([0, 1, r.randint(0, 10), n, n + 2])
    seeds = [case.seed() for _ in range(r.randint(0, 6))]
    given = random_given(case, m, n)
    case.note(s=s, t=t, k=k, seeds=seeds, given=given)
    o = Options(case)
    o.router.set_permutations(**given)
    expected = []
    for seed in seeds:
        p = Permutations(seed, m, n, o.row_permutations, **given)
        expected.append(oracle.column_loads(Routing(s, t, seed, p, o.policy, by_arc=True).rows(k), n))
    same("sample_loads", expected, o.router.sample_loads(s, t, k, np.array(seeds, np.uint64)))


def check_stages(case: Case) -> None:
    m, n = case.size(), case.size()
    s, t = case.degrees(m, n), case.degrees(n, m)
    given = random_given(case, m, n)
    s_bits, t_bits = random_bits(case, s, n), random_bits(case, t, m)
    case.note(s=s, t=t, given=given, s_bits=s_bits, t_bits=t_bits)
    o = Options(case)
    o.router.set_permutations(**given)
    expected = oracle.stages(s, t, Permutations(o.seed, m, n, o.row_permutations, **given))
    for number, name in enumerate(oracle.STAGES):
        s_input = (
            None if name.startswith("t_") and case.random.random() < 0.5 else np.array(s_bits, np.uint64)
        )
        t_input = (
            None if name.startswith("s_") and case.random.random() < 0.5 else np.array(t_bits, np.uint64)
        )
        found = o.router.stage(number, s_input, t_input, m, n)
        words = oracle.pack(expected[name], oracle.stage_columns(name, m, n))
        same(f"stage {name}", words, found.ravel())


def check_bits(case: Case) -> None:
    r = case.random
    rows, columns = case.size(), case.size()
    degrees = case.degrees(rows, columns)
    words = random_bits(case, degrees, columns)
    matrix = oracle.unpack(words, rows, columns)
    case.note(rows=rows, columns=columns, words=words)
    shaped = np.array(matrix, np.uint8).reshape(rows, columns)
    scaled = shaped * np.uint8(r.choice([1, 2, 128, 255]))
    same("pack_bits", oracle.pack(matrix, columns), native.pack_bits(scaled).ravel())
    bits = np.array(words, np.uint64)
    same("unpack_bits", matrix, native.unpack_bits(bits, rows, columns))
    same("row_degrees", degrees, native.row_degrees(bits, rows, columns))


def check_route_large(case: Case) -> None:
    """One size or both above 65,536, some rows."""
    r = case.random
    above = r.randint(65530, 67000)
    m, n = r.choice(
        [(above, r.randint(1, 300)), (r.randint(1, 300), above), (above, r.randint(65530, 67000))]
    )
    key_s, key_t, k = case.seed(), case.seed(), r.randint(1, 12)
    limit_s, least_t = min(n, r.choice([10, 60, 200])), r.choice([0, m // 2, m])
    s = [oracle.bounded(oracle.word(key_s, i), limit_s + 1) for i in range(m)]
    t = [least_t + oracle.bounded(oracle.word(key_t, j), m - least_t + 1) for j in range(n)]
    case.note(
        m=m,
        n=n,
        k=k,
        s=f"s_i = bounded(word({key_s}, i), {limit_s + 1})",
        t=f"t_j = {least_t} + bounded(word({key_t}, j), {m - least_t + 1})",
    )
    o = Options(case)
    p = Permutations(o.seed, m, n, o.row_permutations)
    routing = Routing(s, t, o.seed, p, o.policy, o.sort_rows, by_arc=True)
    chosen = sorted({0, m - 1, *(r.randrange(m) for _ in range(20))})
    routes = o.router.route_degrees(s, t, k)
    counts = o.router.count_candidates(s, t)
    for i in chosen:
        candidates = routing.candidate_row(i)
        expected = routing.cut(i, candidates, k)
        same(f"route_degrees, row {i}", dense_rows([expected], k)[0], routes[i])
        same(f"count_candidates, row {i}", len(candidates), int(counts[i]))
        same(f"route_rows {i}", dense_rows([expected], k), o.router.route_rows(s, t, k, i, i + 1))


# ----------------------------------------------------------------------------------------------------------
# Assignment
# ----------------------------------------------------------------------------------------------------------


def random_weights(case: Case, n: int) -> list[int]:
    r = case.random
    high = r.choice([1, 3, 1000, 2**32, 2**64 // (n + 1)])
    weights = [r.randint(0, high) for _ in range(n)]
    kind = r.choice(["any", "positive", "skewed", "equal", "some zeros", "up to the limit"])
    if kind == "positive":
        weights = [w or 1 for w in weights]
    elif kind == "skewed":
        weights = [w >> r.randint(0, 40) for w in weights]
    elif kind == "equal":
        weights = [high] * n
    elif kind == "some zeros":
        weights = [w if r.random() < 0.7 else 0 for w in weights]
    elif kind == "up to the limit" and n > 0:
        weights[r.randrange(n)] += WORD - 1 - sum(weights)
    assert sum(weights) < WORD
    return weights


def refused(what: str, status: int, call: Callable[[], Any]) -> None:
    try:
        call()
    except native.RouterError as error:
        same(f"{what}: status", status, error.status)
    else:
        raise DifferenceError(f"{what}: status {status} expected, the library succeeds")


def status_of(error: oracle.InfeasibleError | oracle.SumOverflowError) -> int:
    overflow = isinstance(error, oracle.SumOverflowError)
    return int(native.ERROR_OVERFLOW if overflow else native.ERROR_INFEASIBLE)


REFUSALS = (oracle.InfeasibleError, oracle.SumOverflowError)


def random_request(case: Case) -> tuple[list[int], int, int]:
    """Weights, a total and a cap; not always feasible."""
    r = case.random
    weights = random_weights(case, r.randint(0, r.choice([3, 12, 60, 60, 600])))
    if r.random() < 0.05 and sum(weights) < WORD // 2:  # one that is exactly as large as its cap
        total = 2 * r.randint(0, 40)
        weights.insert(r.randint(0, len(weights)), sum(weights))
        return weights, total, total // 2
    cap = r.choice([0, 1, r.randint(0, 12), r.randint(0, 10**6), r.randint(0, MAX_SIZE), MAX_SIZE])
    room = cap * sum(w > 0 for w in weights)
    few = min(room, r.randint(0, 2 * len(weights) + 1))
    total = r.choice([0, room, max(0, room - 1), room + 1, r.randint(0, room), r.randint(0, room), few, few])
    return weights, total, cap


def check_apportion(case: Case) -> None:
    """Both ways of rounding, and sums of weights that are refused, whatever else is wrong."""
    weights, total, cap = random_request(case)
    seed = case.seed()
    if len(weights) > 1 and case.random.random() < 0.3:
        weights[0], weights[-1] = WORD - 1, 1
    case.note(weights=weights, total=total, cap=cap, seed=seed)
    given = np.array(weights, np.uint64)
    try:
        expected = oracle.apportion(weights, total, cap)
    except REFUSALS as error:
        status = status_of(error)
        refused("apportion", status, lambda: native.apportion(given, total, cap))
        refused("shares", status, lambda: native.shares(seed, given, total, cap))
    else:
        same("apportion", expected, native.apportion(given, total, cap))
        same("shares", oracle.shares(weights, total, cap, seed), native.shares(seed, given, total, cap))


def check_object(
    case: Case,
    assignment: native.Assignment,
    m: int,
    loads: list[int],
    rows_of: Callable[[int, int], list[list[int]]],
) -> None:
    """An assignment's answers: loads, a range, and any rows in any order, repeated. rows_of(begin, end) is the
    oracle's."""
    r = case.random
    same("assignment_loads", loads, assignment.loads())
    width = min(m, 40)
    begin = r.choice([0, m - width, r.randint(0, m - width)])
    near = rows_of(begin, begin + width)
    wanted = [
        (begin + at, near[at]) for at in (r.randrange(width) for _ in range(width and r.randint(0, 60)))
    ]
    far = [r.randrange(m) for _ in range(m and r.randint(0, 8))]
    wanted += [(row, rows_of(row, row + 1)[0]) for row in far]
    wanted += r.choices(wanted, k=5) if wanted else []
    r.shuffle(wanted)
    case.note(gathered=[row for row, _ in wanted])
    numbers = np.array([row for row, _ in wanted], np.uint64)
    same("assignment_gather", [targets for _, targets in wanted], assignment.gather(numbers))
    same(f"assignment_rows {begin} {begin + width}", near, assignment.rows(begin, begin + width))


def check_assign(case: Case) -> None:
    r = case.random
    m = r.choice([case.size(), case.size(), r.randint(100, 700)])
    n = r.choice([case.size(), r.randint(1, 10)])
    k = min(n, r.choice([0, 1, r.randint(1, 10), r.randint(1, 10), n, n // 2]))
    if r.random() < 0.03:
        k = n + 1
    weights, seed = random_weights(case, n), case.seed()
    if (
        n > 1 and r.random() < 0.1
    ):  # with any m and k: the order of errors, and that nothing is looked at in vain
        weights[0], weights[-1] = WORD - 1, 1
        m, k = r.choice([(0, k), (m, 0), (m, n + 1), (m, k)])
    flags = r.choice([0, native.SORT_ROWS])
    case.note(weights=weights, m=m, k=k)
    router = case.router(seed, flags)
    given = np.array(weights, np.uint64)
    begin = r.randint(0, m)
    end = r.randint(begin, m)
    case.note(row_begin=begin, row_end=end)
    try:
        rows = oracle.assign(weights, m, k, seed, bool(flags))
    except REFUSALS as error:
        status = status_of(error)
        refused("assign", status, lambda: router.assign(given, m, k))
        refused("assign_rows", status, lambda: router.assign_rows(given, m, k, begin, end))
        refused("assignment_create", status, lambda: native.Assignment(router, given, m, k))
        return
    routes = router.assign(given, m, k)
    same("assign", rows, routes)
    stats = router.get_stats()
    expected = {"rows": m, "k": k, "active_routes": m * k, "rows_short": 0, "source_mass": m * n}
    expected["target_mass"] = m * k
    for name, value in expected.items():
        same(f"stats.{name}", value, getattr(stats, name))
    check_loads(rows, routes, n)
    same("assign_rows", rows[begin:end], router.assign_rows(given, m, k, begin, end))
    with native.Assignment(router, given, m, k) as assignment:
        router.set_seed(seed ^ 1)  # of no consequence: the assignment has its own
        check_object(case, assignment, m, oracle.column_loads(rows, n), lambda a, b: rows[a:b])
        same("assignment_rows", rows[begin:end], assignment.rows(begin, end))


def check_assign_large(case: Case) -> None:
    """Rows of many rows, or of many targets."""
    r = case.random
    m = r.choice([MAX_SIZE, r.randint(1, MAX_SIZE), r.randint(1, 2 ** r.randint(1, 31) - 1)])
    n = r.randint(65530, 66500) if r.random() < 0.015 else r.randint(1, 200)
    k = r.randint(1, min(n, 20))
    weights, seed = [w or 1 for w in random_weights(case, n)], case.seed()
    if sum(weights) >= WORD:
        weights = [max(1, w >> 1) for w in weights]
    flags = r.choice([0, native.SORT_ROWS])
    case.note(m=m, k=k, weights=weights)
    assignment = Assignment(weights, m, k, seed)
    router = case.router(seed, flags)
    width = min(m, r.randint(1, 3 * (n // k + 1)) if n < 1000 else 10)
    begin = r.choice([0, m - width, r.randint(0, m - width)])
    case.note(row_begin=begin, row_end=begin + width)

    def rows_of(a: int, b: int) -> list[list[int]]:
        rows = assignment.row_range(a, b)
        return [sorted(row) for row in rows] if flags else rows

    given = np.array(weights, np.uint64)
    found = router.assign_rows(given, m, k, begin, begin + width)
    same("assign_rows", rows_of(begin, begin + width), found)
    with native.Assignment(router, given, m, k) as built:
        check_object(case, built, m, assignment.t, rows_of)


# ----------------------------------------------------------------------------------------------------------
# Dispatch
# ----------------------------------------------------------------------------------------------------------

PLAN = ("counts", "offsets", "order", "sources", "places")
RANKS = ("route_counts", "counts", "offsets", "sources", "places")


class DispatchRequest:
    """Rows of targets and empty slots, mostly several on one thread's share, and what lies between rows."""

    def __init__(self, case: Case) -> None:
        r = case.random
        self.n = r.choice([0, 1, 2, r.randint(1, 9), r.randint(1, 300), r.randint(1, 3000)])
        self.k = r.choice([0, 1, 1, 2, 8, r.randint(1, 12), r.randint(1, 200)])
        most = r.choice([40, 40, 400, 40000 if r.random() < 0.05 else 40])
        m = r.choice([0, 1, 2, r.randint(0, 40), r.randint(0, most // max(self.k, 1) + 1)])
        empty, spread = r.choice([0, 0.1, 0.9]), min(self.n, r.choice([1, 2, self.n]))
        self.rows = [
            [-1 if r.random() < empty or spread == 0 else r.randrange(spread) for _ in range(self.k)]
            for _ in range(m)
        ]
        dtype = np.dtype(r.choice([np.int32, np.int64]))
        self.table = np.full((m, self.k + r.choice([0, 0, 1, 5])), np.iinfo(dtype).max, dtype)
        self.table[:, : self.k] = np.array(self.rows, dtype).reshape(m, self.k)
        self.kind = r.choice([native.INT32, native.INT64])
        case.note(n=self.n, rows=self.rows, dtype=dtype.name, kind=self.kind)

    def some(self, r: Random, names: Sequence[str]) -> list[str]:
        return list(names) if r.random() < 0.6 else [name for name in names if r.random() < 0.5]


def check_dispatch(case: Case) -> None:
    r = case.random
    given = DispatchRequest(case)
    router = case.router(case.seed())
    multiple = r.choice([0, 1, 1, 2, 8, r.randint(1, 20), 128])
    expected = dispatch.plan(given.rows, given.n, max(multiple, 1), 0)
    length = expected["offsets"][-1] + r.choice([0, 0, 1, r.randint(0, 100)])
    expected = dispatch.plan(given.rows, given.n, max(multiple, 1), length)
    wanted = given.some(r, PLAN)
    case.note(multiple=multiple, length=length, wanted=wanted)
    found = router.dispatch_plan(given.table, given.k, given.n, multiple, given.kind, length, wanted)
    for name in wanted:
        same(f"dispatch_plan, {name}", expected[name], found[name].ravel())
    if 0 < expected["offsets"][-1] and length == expected["offsets"][-1]:
        asked = (given.table, given.k, given.n, multiple, given.kind, length - 1, ["order"])
        refused("dispatch_plan", native.ERROR_BUFFER_TOO_SMALL, lambda: router.dispatch_plan(*asked))


def check_dispatch_ranks(case: Case) -> None:
    r = case.random
    given = DispatchRequest(case)
    router = case.router(case.seed())
    n_ranks = r.randint(1, max(1, r.choice([given.n, min(given.n, 8)])))
    bounds = None
    if r.random() < 0.5:
        bounds = [0, *sorted(r.randint(0, given.n) for _ in range(n_ranks - 1)), given.n]
    used = bounds or dispatch.equal_bounds(given.n, n_ranks)
    expected = dispatch.ranks(given.rows, used, 0)
    length = expected["offsets"][-1] + r.choice([0, 0, 1, r.randint(0, 100)])
    expected = dispatch.ranks(given.rows, used, length)
    wanted = given.some(r, RANKS)
    case.note(n_ranks=n_ranks, bounds=bounds, length=length, wanted=wanted)
    asked = (given.table, given.k, given.n, n_ranks, bounds, given.kind)
    found = router.dispatch_ranks(*asked, length, wanted)
    for name in wanted:
        same(f"dispatch_ranks, {name}", expected[name], found[name].ravel())
    if 0 < expected["offsets"][-1] and length == expected["offsets"][-1]:
        short = (*asked, length - 1, ["sources"])
        refused("dispatch_ranks", native.ERROR_BUFFER_TOO_SMALL, lambda: router.dispatch_ranks(*short))


# ----------------------------------------------------------------------------------------------------------
# Assignment by scores
# ----------------------------------------------------------------------------------------------------------


def random_floats(r: Random, m: int, n: int) -> native.Array:
    """Finite scores, mostly."""
    kind = r.choice(
        ["normal", "normal", "few", "few", "equal", "wide", "products", "sorted", "bits", "tiny", "coarse"]
    )
    if kind == "bits":
        patterns = [r.getrandbits(32) for _ in range(m * n)]
        return np.array(patterns, np.uint32).view(np.float32).reshape(m, n)
    if kind == "tiny":
        patterns = [r.choice([0, 2**31]) + r.getrandbits(r.randint(1, 24)) for _ in range(m * n)]
        return np.array(patterns, np.uint32).view(np.float32).reshape(m, n)
    if kind == "coarse":  # about the limit of what is refused: differences near 2^10 where e = 0
        steps = [0, 0, 0.5, 1.5, 512, 1022.5, 1023, 1023.5, 1024, 1024.5, 2000]
        values = np.array([r.choice(steps) for _ in range(m * n)], np.float32).reshape(m, n)
        values[:, : r.randint(0, 1)] = -(2.0**29)
        values[:1, :1] = 2.0**29
        return values
    levels = [r.gauss(0, 1) for _ in range(r.randint(1, 4))]
    x, y = [r.gauss(0, 1) for _ in range(m)], [r.gauss(0, 1) for _ in range(n)]
    one: dict[str, Callable[[int, int], float]] = {
        "normal": lambda i, j: r.gauss(0, 1),
        "few": lambda i, j: r.choice(levels),
        "equal": lambda i, j: levels[0],
        "wide": lambda i, j: r.gauss(0, 1) * 2.0 ** r.choice([0, 0, r.randint(-60, 60)]),
        "products": lambda i, j: x[i] * y[j],
        "sorted": lambda i, j: y[j],
    }
    scale = 2.0 ** r.choice([0, 0, r.randint(-100, 50)])
    values = [one[kind](i, j) * scale for i in range(m) for j in range(n)]
    return np.array(values, np.float64).astype(np.float32).reshape(m, n)


def random_integers(r: Random, m: int, n: int) -> native.Array:
    low, high = r.choice([(0, 0), (0, 1), (-1, 1), (0, 5), (-(2**30), 2**30), (-1000, 1000), (5, 5)])
    values = [r.choice([low, high]) if r.random() < 0.05 else r.randint(low, high) for _ in range(m * n)]
    if values and r.random() < 0.03:
        values[r.randrange(len(values))] = r.choice([2**30 + 1, -(2**30) - 1, 2**31 - 1, -(2**31) + 1])
    return np.array(values, np.int32).reshape(m, n)


class ScoreRequest:
    """Random scores with pairs that are forbidden, by the score or by the bit matrix, and padding between rows."""

    def __init__(self, case: Case, m: int, n: int, k: int) -> None:
        r = case.random
        self.m, self.n, self.k = m, n, k
        self.floats = r.random() < 0.6
        values = random_floats(r, m, n) if self.floats else random_integers(r, m, n)
        removed, garbage = (-np.inf, np.nan) if self.floats else (-(2**31), 2**31 - 1)
        holes, masked = r.choice([0, 0, 0.1, 0.5, 0.9]), r.choice([None, None, 0, 0.1, 0.5])
        values[self.some(r, holes)] = removed
        self.mask: list[list[int]] | None = None
        self.allowed: native.Array | None = None
        if masked is not None:
            forbidden = self.some(r, masked)
            values[forbidden & self.some(r, 0.5)] = garbage
            self.mask = (~forbidden).astype(int).tolist()
            padded = [row + [r.randint(0, 1) for _ in range(-n % 64)] for row in self.mask]
            self.allowed = np.array([w for row in padded for w in oracle.pack([row], len(row))], np.uint64)
        stride = n + r.choice([0, 0, 0, 1, r.randint(0, 20)])
        self.values = np.full((m, stride), garbage, values.dtype)
        self.values[:, :n] = values
        self.numbers: list[list[int]] = (values.view(np.uint32) if self.floats else values).tolist()

    def some(self, r: Random, share: float) -> native.Array:
        """True for about this share of all pairs."""
        return np.array([r.random() < share for _ in range(self.m * self.n)], bool).reshape(self.m, self.n)


def random_bounds(case: Case, m: int, n: int, k: int) -> dict[str, list[int]]:
    """Weights, or upper bounds with or without lower ones."""
    r = case.random
    kind = r.choice(["weights", "exact", "exact", "slack", "any", "lower", "lower", "tight"])
    if kind == "weights":
        return {"weights": random_weights(case, n)}
    share = oracle.apportion([1] * n, min(k, n) * m, m)
    upper = {
        "exact": share,
        "slack": [min(m, t + r.randint(0, 3)) for t in share],
        "any": [r.randint(0, m) for _ in range(n)],
        "lower": [min(m, t + r.randint(0, 4)) for t in share],
        "tight": [min(m, max(0, t + r.randint(-2, 2))) for t in share],
    }[kind]
    bounds = {"upper": upper}
    if kind == "lower":
        most = r.choice([1, 2, m])
        bounds["lower"] = [r.randint(0, min(u, t, most)) for u, t in zip(upper, share, strict=True)]
        if r.random() < 0.2 and n > 0:  # may ask for too much
            j = r.randrange(n)
            bounds["lower"][j] = upper[j] = r.randint(bounds["lower"][j], m)
    elif r.random() < 0.2:
        bounds["lower"] = [0] * n
    return bounds


def random_start(r: Random, n: int) -> list[int] | None:
    high = r.choice([None, None, 0, 10, 2**31, 2**63 - 1])
    if high is None:
        return None
    return [r.choice([r.randint(-high, high), -high - 1, high]) for _ in range(n)]


def check_certificate(
    q: scores.Fixed,
    rows: list[list[int]],
    lower: list[int],
    upper: list[int],
    k: int,
    found: native.ScoredRoutes,
) -> None:
    """Both bounds of 9.2 are what the result has."""
    routes = sum(len(row) for row in rows)
    total = sum(q[i][j] or 0 for i, row in enumerate(rows) for j in row)
    prices = found.prices.tolist()
    bound = scores.bound_of_sum(q, lower, upper, k, routes, prices, found.stats.lambda_)
    same(f"the bound by prices {prices} and lambda {found.stats.lambda_}", total, bound)
    same("lambda <= 0", True, found.stats.lambda_ <= 0)
    words = found.full.tolist()
    full = {64 * at + bit for at, word in enumerate(words) for bit in range(64) if word >> bit & 1}
    if routes == k * len(rows) or max(full, default=-1) >= len(upper):
        same("the set J", set(), full)
    same(f"the bound by J = {full}", routes, scores.bound_of_pairs(q, upper, k, full))


def check_score_stats(
    router: native.Router, result: scores.Result, k: int, n: int, found: native.ScoredRoutes
) -> None:
    q, rows = result.q, result.rows
    falling = [sorted((score for score in row if score is not None), reverse=True) for row in q]
    below = sum(
        (q[i][j] or 0) < falling[i][k - 1] for i, row in enumerate(rows) for j in row if len(falling[i]) >= k
    )
    total = sum(q[i][j] or 0 for i, row in enumerate(rows) for j in row)
    routes, short = sum(len(row) for row in rows), sum(len(row) < k for row in rows)
    expected = {
        "struct_size": 112,
        "exponent": result.exponent,
        "routes": routes,
        "rows_short": short,
        "total": total,
        "top_total": sum(sum(row[:k]) for row in falling),
        "dual": total,
        "routes_below_top": below,
    }
    for name, value in expected.items():
        same(f"score stats.{name}", value, getattr(found.stats, name))
    general = {
        "n_sources": len(rows),
        "n_targets": n,
        "k": k,
        "rows": len(rows),
        "candidates": routes,
        "active_routes": routes,
        "rows_short": short,
        "rows_empty": sum(not row for row in rows),
    }
    stats = router.get_stats()
    for name, value in general.items():
        same(f"stats.{name}", value, getattr(stats, name))


class ScoreCall:
    """A random request, put to the library and to the first steps of the oracle."""

    def __init__(self, case: Case, m: int, n: int, k: int) -> None:
        r = case.random
        self.x = x = ScoreRequest(case, m, n, k)
        self.bounds = random_bounds(case, m, n, k)
        self.seed, self.sort_rows, self.start = case.seed(), r.random() < 0.3, random_start(r, n)
        case.note(m=m, n=n, k=k, values=x.values.tolist(), mask=x.mask, **self.bounds, start=self.start)
        self.router = case.router(self.seed, native.SORT_ROWS if self.sort_rows else 0)
        self.lower = self.bounds.get("lower", [0] * n)
        self.upper = self.bounds.get("upper", [])

    def refused(self, *statuses: int) -> None:
        """The call fails with one of these."""
        try:
            self.found()
        except native.RouterError as error:
            same("assign_by_scores: status", True, error.status in statuses)
        else:
            raise DifferenceError(f"assign_by_scores: status {statuses} expected, the library succeeds")

    def found(self) -> native.ScoredRoutes:
        x = self.x
        given = {name: np.array(numbers, np.uint64) for name, numbers in self.bounds.items()}
        return self.router.assign_by_scores(x.values, x.n, x.k, **given, allowed=x.allowed, start=self.start)

    def find_bounds(self) -> None:
        if "weights" in self.bounds:
            weights = self.bounds["weights"]
            self.lower, self.upper = scores.bounds_of_weights(weights, self.x.m, self.x.k, self.seed)

    def check(self, result: scores.Result, found: native.ScoredRoutes) -> None:
        x = self.x
        same("assign_by_scores", dense_rows(result.rows, x.k), found.routes)
        check_certificate(result.q, result.rows, self.lower, self.upper, x.k, found)
        check_score_stats(self.router, result, x.k, x.n, found)
        check_loads(result.rows, found.routes, x.n)


def check_scores(case: Case) -> None:
    r = case.random
    m = r.choice([0, 1, 2, r.randint(0, 8), r.randint(3, 20), r.randint(10, 45), r.randint(20, 80)])
    n = r.choice([0, 1, 2, r.randint(1, 5), r.randint(2, 9), r.randint(2, 20), r.randint(2, 20)])
    if r.random() < 0.06:
        m, n = r.randint(1, 9), r.choice([31, 32, 33, 63, 64, 65, 70])
    k = r.choice([1, 1, 2, 2, r.randint(0, 4), r.randint(1, 4), r.randint(0, n + 2), n, n + 1])
    call = ScoreCall(case, m, n, k)
    x = call.x
    try:
        call.find_bounds()
        result = scores.assign_by_scores(
            x.numbers, x.mask, call.lower, call.upper, k, call.seed, x.floats, call.sort_rows
        )
    except REFUSALS as error:
        call.refused(status_of(error))
    except scores.RefusedScoresError:
        # Which error is found first is left open where lower bounds may not be met either.
        too_much = [native.ERROR_INFEASIBLE] if any(call.lower) else []
        call.refused(native.ERROR_OUT_OF_RANGE, *too_much)
    else:
        call.check(result, call.found())


def check_scores_large(case: Case) -> None:
    """The library's own selection, which has to be within the bounds and the best."""
    r = case.random
    pairs = 2 ** r.randint(10, 16)
    n = r.choice([r.randint(2, 16), r.randint(8, 70)])
    k = r.choice([1, 2, r.randint(1, min(n, 8))])
    call = ScoreCall(case, pairs // n, n, k)
    x = call.x
    for name in ("values", "mask"):  # too long to be shown
        case.inputs.pop(name)
    try:
        call.find_bounds()
        q, exponent = scores.fixed_point(x.numbers, x.mask, x.floats, k)
    except REFUSALS as error:
        call.refused(status_of(error))
        return
    except scores.RefusedScoresError:
        call.refused(native.ERROR_OUT_OF_RANGE, native.ERROR_INFEASIBLE)
        return
    try:
        found = call.found()
    except native.RouterError as error:
        same("status where scores are accepted", native.ERROR_INFEASIBLE, error.status)
        same("some lower bound is above 0", True, any(call.lower))
        return
    chosen = [{j for j in row if j >= 0} for row in found.routes.tolist()]
    same("pairs are allowed", True, all(q[i][j] is not None for i, row in enumerate(chosen) for j in row))
    loads = oracle.column_loads([sorted(row) for row in chosen], n)
    within = all(a <= load <= b for a, load, b in zip(call.lower, loads, call.upper, strict=True))
    same("loads are within their bounds", True, within)
    h = scores.tie_words(call.seed, x.m, n)
    same("the selection is the best", True, scores.is_best(q, h, call.lower, call.upper, k, chosen))
    listed = [
        sorted(row) if call.sort_rows else scores.in_order(row, q[i], h[i]) for i, row in enumerate(chosen)
    ]
    call.check(scores.Result(listed, q, exponent), found)


# ----------------------------------------------------------------------------------------------------------
# Assignment in groups
# ----------------------------------------------------------------------------------------------------------


def random_groups(case: Case, n: int) -> tuple[list[int], int]:
    """A group for each target, and the number of groups; some may be empty."""
    r = case.random
    kind = r.choice(["any", "any", "runs", "own", "one", "few"])
    n_groups = r.randint(1, max(1, n)) if kind == "any" else min(n, r.randint(1, 8))
    if kind == "own":
        return list(range(n)), n
    if kind == "one":
        n_groups = min(n, 1)
    group = [r.randrange(n_groups) for _ in range(n)]
    return sorted(group) if kind == "runs" else group, n_groups


def random_limit(case: Case, n: int, n_groups: int) -> tuple[str, int, int]:
    """A rule, k and the groups of a row; mostly such that there may be an assignment."""
    r = case.random
    if r.random() < 0.5:
        return groups.SPREAD, r.randint(0, min(n_groups + (r.random() < 0.1), 12)), 0
    per_row = r.randint(1, max(1, min(n_groups, 6)))
    k = per_row * r.randint(0, max(1, min(4, n // max(1, n_groups))))
    return groups.LOCAL, k, r.randint(0, 5) if r.random() < 0.05 else per_row


def oracle_status(error: Exception) -> int:
    if isinstance(error, groups.OutOfRangeError):
        return int(native.ERROR_OUT_OF_RANGE)
    assert isinstance(error, REFUSALS)
    return status_of(error)


def check_group_stats(found: native.Grouping, expected: groups.GroupedAssignment, rule: str) -> None:
    """Against the shares by their meaning."""
    if expected.empty:
        same("stats.groups_capped", 0, found.stats.groups_capped)
        close("stats.shares_changed", 0, found.stats.shares_changed)
        return
    of_groups, of_targets = expected.shares(rule)
    total = sum(expected.weights)
    group_weights = expected.group_weights
    routes = expected.m * expected.k
    capped = sum(share == expected.m and w * expected.f > total for share, w in zip(of_groups, group_weights))
    changed = sum(max(0, share - routes * w / total) for share, w in zip(of_targets, expected.weights))
    if capped:
        same("stats.groups_capped above 0", True, found.stats.groups_capped > 0)
    close("stats.shares_changed", changed / routes, found.stats.shares_changed)
    for load, share in zip(expected.t, of_targets):
        if abs(load - share) >= (1 if rule == groups.SPREAD else 2):
            raise DifferenceError(f"a load of {load} for a share of {share}")
    for rows, share in zip(expected.r, of_groups):
        if abs(rows - share) >= 1:
            raise DifferenceError(f"a group has {rows} rows for a share of {share}")


def check_grouped(case: Case) -> None:
    r = case.random
    n = r.choice([case.size(), r.randint(1, 10)])
    m = r.choice([case.size(), case.size(), r.randint(100, 700)])
    weights, seed = random_weights(case, n), case.seed()
    if n > 1 and r.random() < 0.05:
        weights[0], weights[-1] = WORD - 1, 1
    group, n_groups = random_groups(case, n)
    rule, k, per_row = random_limit(case, n, n_groups)
    if n > 0 and r.random() < 0.02:
        group[r.randrange(n)] = r.choice([n_groups, WORD // 2**32 - 1])
    flags = r.choice([0, native.SORT_ROWS])
    case.note(weights=weights, group=group, n_groups=n_groups, rule=rule, m=m, k=k, groups_per_row=per_row)
    router = case.router(seed, flags)
    number = native.GROUPS_SPREAD if rule == groups.SPREAD else native.GROUPS_LOCAL
    given, grouping = np.array(weights, np.uint64), native.Grouping(group, n_groups, number, per_row)
    try:
        expected = groups.GroupedAssignment(weights, group, n_groups, rule, m, k, seed, per_row)
    except (*REFUSALS, groups.OutOfRangeError) as error:
        status = oracle_status(error)
        refused("assign_grouped", status, lambda: router.assign_grouped(given, grouping, m, k))
        refused("assignment_create_grouped", status, lambda: native.Assignment(router, given, m, k, grouping))
        return
    rows = expected.rows(bool(flags))
    routes = router.assign_grouped(given, grouping, m, k)
    same("assign_grouped", rows, routes)
    check_group_stats(grouping, expected, rule)
    same("stats.active_routes", m * k, router.get_stats().active_routes)
    check_loads(rows, routes, n)
    same("the loads", expected.t, oracle.column_loads(rows, n))
    with native.Assignment(router, given, m, k, grouping) as assignment:
        router.set_seed(seed ^ 1)
        check_object(case, assignment, m, expected.t, lambda a, b: rows[a:b])
    check_group_stats(grouping, expected, rule)


def check_grouped_large(case: Case) -> None:
    """Too many routes for a table: rows are found one by one, by dealing blocks or by indices."""
    r = case.random
    n, n_groups = r.randint(2, 300), r.randint(1, 40)
    n_groups = min(n, n_groups)
    group = [*range(n_groups), *(r.randrange(n_groups) for _ in range(n - n_groups))]
    r.shuffle(group)
    if r.random() < 0.5:
        rule, k, per_row = groups.SPREAD, r.randint(1, min(n_groups, 8)), 0
    else:
        least = min(group.count(c) for c in range(n_groups))
        rule, per_row = groups.LOCAL, r.randint(1, min(n_groups, 4))
        k = per_row * r.randint(1, min(least, 3))
    m = r.choice([MAX_SIZE, r.randint(2**21, MAX_SIZE), 2**21 // k + r.randint(1, 10**6)])
    weights, seed = [(w or 1) >> 1 or 1 for w in random_weights(case, n)], case.seed()
    flags = r.choice([0, native.SORT_ROWS])
    case.note(weights=weights, group=group, n_groups=n_groups, rule=rule, m=m, k=k, groups_per_row=per_row)
    expected = groups.GroupedAssignment(weights, group, n_groups, rule, m, k, seed, per_row)
    router = case.router(seed, flags)
    number = native.GROUPS_SPREAD if rule == groups.SPREAD else native.GROUPS_LOCAL
    grouping = native.Grouping(group, n_groups, number, per_row)

    def rows_of(a: int, b: int) -> list[list[int]]:
        return [expected.row(i, bool(flags)) for i in range(a, b)]

    with native.Assignment(router, np.array(weights, np.uint64), m, k, grouping) as assignment:
        check_object(case, assignment, m, expected.t, rows_of)


# ----------------------------------------------------------------------------------------------------------
# Reassignment
# ----------------------------------------------------------------------------------------------------------


def previous_routes(
    case: Case, rows: int, n: int, k: int, group: list[int] | None, d: int
) -> list[list[int]]:
    """Routes that keep the rule or not, with free places or without; now and then some that nobody may give."""
    r = case.random
    keeps_rule = group is not None and r.random() < 0.7
    holes = r.choice([0, 0, 0, 0.1, 0.5, 1])
    result = []
    for _ in range(rows):
        row: list[int] = []
        for j in r.sample(range(n), n):
            here = sum(group[j] == group[x] for x in row) if group is not None else 0
            if len(row) < k and (not keeps_rule or here < d):
                row.append(j)
        row += [-1] * (k - len(row))
        row = [-1 if r.random() < holes else j for j in row]
        r.shuffle(row)
        result.append(row)
    if rows * k > 0 and r.random() < 0.04:
        row = r.choice(result)
        row[r.randrange(k)] = r.choice([n, -2, row[0], r.randint(-(2**31), 2**31 - 1)])
    return result


def grown(
    case: Case, router: native.Router, weights: list[int], m: int, k: int, given: Any
) -> list[list[int]]:
    """The library's own routes for other weights (it is compared elsewhere); none if there are none."""
    r = case.random
    other = [min(WORD - 1, max(0, w + r.choice([-1, 0, 0, 1]))) for w in weights]
    try:
        if given is None:
            found: list[list[int]] = router.assign(np.array(other, np.uint64), m, k).tolist()
        else:
            found = router.assign_grouped(np.array(other, np.uint64), given, m, k).tolist()
    except native.RouterError:
        return []
    return found


def check_reassign(case: Case) -> None:
    r = case.random
    n = r.choice([r.randint(0, 8), r.randint(1, 30)])
    m = r.choice([r.randint(0, 8), r.randint(1, 60)])
    weights, seed = random_weights(case, n), case.seed()
    group, n_groups = random_groups(case, n)
    rule, k, per_row = random_limit(case, n, n_groups)
    number = native.GROUPS_SPREAD if rule == groups.SPREAD else native.GROUPS_LOCAL
    grouping = native.Grouping(group, n_groups, number, per_row)
    flags = r.choice([0, native.SORT_ROWS])
    if r.random() < 0.3:
        rule, k, per_row, grouping = groups.SPREAD, r.randint(0, min(n + 1, 6)), 0, None
    router = case.router(seed, flags)
    rows = r.choice([m, m, m, r.randint(0, m + 4)])
    if r.random() < 0.6:
        previous = grown(case, router, weights, rows, k, grouping)
    else:
        d = k // per_row if per_row > 0 else 1
        previous = previous_routes(case, rows, n, k, group if grouping is not None else None, d)
    most = r.choice([None, None, r.randint(0, 5), r.randint(0, max(1, m * k))])
    case.note(weights=weights, group=group if grouping else None, n_groups=n_groups, rule=rule, m=m, k=k)
    case.note(groups_per_row=per_row, previous=previous, max_moves=most)
    held = np.array(previous, np.int32).reshape(len(previous), k)
    given = np.array(weights, np.uint64)
    try:
        expected = reassignment.Reassignment(
            previous, weights, m, k, seed, group if grouping else None, n_groups, rule, per_row, most
        )
    except reassignment.HeldTwiceError:
        status = native.ERROR_INVALID_ARGUMENT
        refused("reassign", status, lambda: router.reassign(held, given, m, k, grouping, most))
        return
    except (*REFUSALS, groups.OutOfRangeError) as error:
        status = oracle_status(error)
        refused("reassign", status, lambda: router.reassign(held, given, m, k, grouping, most))
        return
    found = router.reassign(held, given, m, k, grouping, most)
    same("reassign", expected.rows(bool(flags)), found.routes)
    same("moves", [list(move) for move in expected.moves], found.moves)
    for name in ("moves_left", "bound", "filled", "rows_mended"):
        same(f"stats.{name}", getattr(expected, name), getattr(found.stats, name))


# ----------------------------------------------------------------------------------------------------------

KINDS: list[tuple[int, str, Callable[[Case], None]]] = [
    (500, "route", check_route),
    (80, "sample_loads", check_sample_loads),
    (80, "stages", check_stages),
    (30, "bits", check_bits),
    (140, "assign", check_assign),
    (60, "dispatch", check_dispatch),
    (60, "dispatch_ranks", check_dispatch_ranks),
    (40, "assign_large", check_assign_large),
    (125, "apportion", check_apportion),
    (100, "grouped", check_grouped),
    (10, "grouped_large", check_grouped_large),
    (150, "reassign", check_reassign),
    (5, "route_large", check_route_large),
    (200, "scores", check_scores),
    (5, "scores_large", check_scores_large),
]


def run(seed: int, number: int, routers: dict[tuple[int, int, int], native.Router] | None) -> tuple[str, str]:
    """Runs a case. The result is its kind, and what is to be said about it if it failed."""
    case = Case(seed, number, routers)
    weights = [weight for weight, _, _ in KINDS]
    _, kind, check = case.random.choices(KINDS, weights)[0]
    try:
        check(case)
    except (DifferenceError, native.RouterError) as error:
        inputs = "\n".join(f"  {name} = {value}" for name, value in case.inputs.items())
        text = f"case {number} ({kind}) of seed {seed}: {error}\ninputs:\n{inputs}"
        if case.reused:
            alone = run(seed, number, None)[1]
            text += (
                f"\nThe router was used before; with a new router it {'fails too' if alone else 'passes'}."
            )
        return kind, text
    return kind, ""


def main() -> int:
    parser = argparse.ArgumentParser(
        description="Compares the shared library with the oracle on random cases."
    )
    parser.add_argument("--library", type=Path, help="default: PHASE_ROUTER_LIBRARY, then build/release")
    parser.add_argument("--cases", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, metavar="NUMBER", help="run this case alone")
    arguments = parser.parse_args()
    native.load(arguments.library)
    began = time.monotonic()
    routers: dict[tuple[int, int, int], native.Router] = {}
    kinds: Counter[str] = Counter()
    for number in [arguments.only] if arguments.only is not None else range(arguments.cases):
        kind, failure = run(arguments.seed, number, routers)
        if failure:
            print(failure)
            print(f"again: cross_check.py --seed {arguments.seed} --only {number}")
            return 1
        kinds[kind] += 1
    detail = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    of = f"seed {arguments.seed}, {native.simd_level()}, {time.monotonic() - began:.0f} s: {detail}"
    print(f"cross-check: {sum(kinds.values())} cases agree ({of})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
