"""Writes tests/vectors/*.txt from the oracle; the format is described in tests/vectors/README.md.

make_vectors.py            writes every file; the same bytes every time
make_vectors.py --check    writes nothing, fails when a file differs from what would be written
make_vectors.py NAME ...   only the named files, e.g. route.txt
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import oracle
from oracle import FIRST, MAX_SIZE, RANDOM, WORD, Assignment, Feistel, Permutations, Routing

VECTORS = Path(__file__).resolve().parent.parent / "vectors"

Value = int | str | Sequence[int]


class File:
    """The text of one vector file."""

    def __init__(self, title: str) -> None:
        self.lines = [f"# {title}", "# Made by tests/oracle/make_vectors.py; see README.md. Do not edit."]
        self.names: set[str] = set()

    def case(self, name: str, op: str, **values: Value) -> None:
        assert name not in self.names, name
        self.names.add(name)
        self.lines += ["", f"case {name}", f"op {op}"]
        for key, value in values.items():
            if isinstance(value, str):
                text = value
            else:
                numbers = [value] if isinstance(value, int) else value
                assert all(number >= 0 for number in numbers), (name, key)
                text = " ".join(str(int(number)) for number in numbers)
            line = f"{key} {text}".rstrip()
            assert len(line) < 60000, (name, key)
            self.lines.append(line)
        self.lines.append("end")

    def text(self) -> str:
        return "\n".join(self.lines) + "\n"


class Draws:
    """A stream of draws of the oracle's own words."""

    def __init__(self, key: int) -> None:
        self.key = key
        self.n = 0

    def __call__(self, low: int, high: int) -> int:
        """From [low, high]."""
        self.n += 1
        return low + oracle.bounded(oracle.word(self.key, self.n), high - low + 1)

    def word(self) -> int:
        self.n += 1
        return oracle.word(self.key, self.n)

    def permutation(self, n: int) -> list[int]:
        return oracle.fisher_yates(n, self.word())

    def degrees(self, count: int, limit: int, kind: str = "uniform") -> list[int]:
        """count degrees up to limit."""
        if kind == "zero":
            return [0] * count
        if kind == "full":
            return [limit] * count
        if kind == "one":
            lucky = self(0, max(0, count - 1))
            return [limit if q == lucky else 0 for q in range(count)]
        if kind == "mixed":
            return [(0, limit, self(0, limit))[self(0, 2)] for _ in range(count)]
        low = limit - min(limit, 3) if kind == "dense" else 0
        high = min(limit, 3) if kind == "sparse" else limit
        assert kind in ("uniform", "sparse", "dense"), kind
        return [self(low, high) for _ in range(count)]


# ----------------------------------------------------------------------------------------------------------
# words.txt, permutations.txt
# ----------------------------------------------------------------------------------------------------------

SEEDS = [0, 1, 2, 1234567, 2**32 - 1, 2**63, WORD - 1, 0x9E3779B97F4A7C15]


def words() -> File:
    file = File("Section 2: words, keys and bounded draws; section 8: digests.")
    file.case(
        "published-splitmix64",
        "word",
        key=1234567,
        n=range(5),
        word=[oracle.word(1234567, n) for n in range(5)],
    )
    draw = Draws(1)
    z = [0, 1, 2**63, WORD - 1, *(draw.word() for _ in range(12))]
    file.case("mix", "mix", z=z, mix=[oracle.mix(x) for x in z])
    for key in SEEDS:
        numbers = [0, 1, 2, 63, 64, 65535, 65536, 2**31 - 1, 2**32, 2**63, WORD - 1]
        file.case(f"word-{key}", "word", key=key, n=numbers, word=[oracle.word(key, x) for x in numbers])
    for seed in SEEDS:
        purpose = range(1, 10)
        file.case(
            f"key-{seed}", "key", seed=seed, purpose=purpose, key=[oracle.key(seed, x) for x in purpose]
        )
    for n in [1, 2, 3, 10, 64, 65537, 2**31 - 1, 2**31, 2**32 - 1, 2**32]:
        w = [0, 1, (WORD - 1) // n, -(-WORD // n) % WORD, 2**63, WORD - 1, *(draw.word() for _ in range(8))]
        file.case(f"bounded-{n}", "bounded", n=n, w=w, value=[oracle.bounded(x, n) for x in w])
    for name, entries in {
        "empty": [],
        "zero": [0],
        "minus-one": [-1],
        "mixed": [5, -1, 2**31 - 1, 256, 0],
    }.items():
        unsigned = [entry % 2**32 for entry in entries]
        file.case(f"digest-{name}", "digest", entries=unsigned, digest=oracle.digest(entries))
    return file


def permutations() -> File:
    file = File("Section 3: deal(n, key); section 4: the four permutations of a routing.")
    keys = [0, 1, oracle.key(0, oracle.PI_S), WORD - 1]
    for n in [0, 1, 2, 3, 10, 64, 65, 127]:
        for key in keys:
            file.case(f"deal-{n}-{key}", "deal", n=n, key=key, elements=oracle.deal(n, key).table)
    file.case("deal-1000-7", "deal", n=1000, key=7, elements=oracle.deal(1000, 7).table)
    for n in [4099, 65535, 65536, 65537, 70000, 100003, 131072, 131073]:
        for key in (3, WORD - 3):
            dealt = oracle.deal(n, key)
            positions = sample_of(n, 16)
            elements = [dealt.table[p] for p in positions]
            digest = oracle.digest(dealt.table)
            name = f"deal-{n}-{key}"
            file.case(
                name, "deal_sample", n=n, key=key, positions=positions, elements=elements, digest=digest
            )
    for n in [2**20, 2**20 + 1, 2**24 - 3, 2**30, 2**30 + 1, MAX_SIZE - 1, MAX_SIZE]:
        for key in (3, WORD - 3):
            positions = sample_of(n, 40)
            elements = [oracle.deal(n, key)(p) for p in positions]
            name = f"deal-{n}-{key}"
            file.case(name, "deal_sample", n=n, key=key, positions=positions, elements=elements)
    for n in [65537, 100003, 2**20, MAX_SIZE]:
        x = sample_of(n, 12)
        feistel = Feistel(n, 11)
        file.case(f"feistel-{n}", "feistel", n=n, key=11, x=x, encoded=[feistel.encode(y) for y in x])
    for seed in (0, 1, WORD - 1):
        for m, n in [(0, 0), (0, 3), (3, 0), (1, 1), (5, 8), (64, 65), (127, 31)]:
            for on in (0, 1):
                arrays = Permutations(seed, m, n, bool(on)).arrays()
                file.case(f"four-{m}x{n}-{seed}-{on}", "permutations", **four_head(seed, m, n, on), **arrays)
    for m, n in [(65536, 65537), (100003, 300)]:
        p = Permutations(5, m, n, row_permutations=True)
        tabulate(5, m, n, True)
        digests = {f"{name}_digest": oracle.digest(array) for name, array in p.arrays().items()}
        file.case(f"four-{m}x{n}-5-1", "permutations_digest", **four_head(5, m, n, 1), **digests)
    return file


def four_head(seed: int, m: int, n: int, on: int) -> dict[str, Value]:
    return {"seed": seed, "n_sources": m, "n_targets": n, "row_permutations": on}


def sample_of(n: int, count: int) -> list[int]:
    """Some ascending members of [0, n): the ends, and count draws."""
    draw = Draws(n)
    return sorted({0, 1, 2, n // 2, n - 2, n - 1} | {draw(0, n - 1) for _ in range(count)})


def tabulate(seed: int, m: int, n: int, row_permutations: bool) -> None:
    """Fills the tables of the deals of a routing: worth it when most of their entries will be read."""
    sizes = [(oracle.PI_S, n), (oracle.PI_T, m)]
    if row_permutations:
        sizes += [(oracle.RHO, m), (oracle.TAU, n)]
    for purpose, size in sizes:
        assert len(oracle.deal(size, oracle.key(seed, purpose)).positions) == size


# ----------------------------------------------------------------------------------------------------------
# route.txt, loads.txt, stages.txt
# ----------------------------------------------------------------------------------------------------------

GIVEN = ("pi_s", "pi_t", "rho", "tau")


def route_case(
    file: File,
    name: str,
    s: list[int],
    t: list[int],
    k: int,
    seed: int = 20240817,
    selection: str = RANDOM,
    sort_rows: bool = False,
    row_permutations: bool = False,
    given: dict[str, list[int]] | None = None,
) -> None:
    """One case of op route. given: the caller's permutations by name."""
    given = given or {}
    m, n = len(s), len(t)
    p = Permutations(seed, m, n, row_permutations, **given)
    routing = Routing(s, t, seed, p, selection, sort_rows)
    candidates = [routing.candidate_row(i) for i in range(m)]
    rows = [routing.cut(i, row, k) for i, row in enumerate(candidates)]
    offsets, targets = oracle.csr(rows)
    small = m * k < 10**6
    file.case(
        name,
        "route" if small else "route_csr",
        seed=seed,
        n_sources=m,
        n_targets=n,
        k=k,
        select_first=int(selection == FIRST),
        sort_rows=int(sort_rows),
        row_permutations=int(row_permutations),
        source_degrees=s,
        target_degrees=t,
        **given,
        counts=[len(row) for row in candidates],
        row_offsets=offsets,
        targets=targets,
        loads=oracle.column_loads(rows, n),
        **({"digest": oracle.digest(oracle.dense(rows, k))} if small else {}),
    )


SHAPES = [(m, n) for m in (0, 1, 63, 64, 65) for n in (0, 1, 63, 64, 65)]
SHAPES += [(2, 3), (13, 17), (17, 13), (31, 97), (97, 31), (127, 127), (1, 127), (127, 1), (5, 200), (200, 5)]
SHAPES += [(2, 1021), (1021, 2), (128, 128), (3, 128), (128, 3)]


def route() -> File:
    file = File("Sections 4 to 6: small routings, with every option and at every boundary.")
    draw = Draws(6)
    for m, n in SHAPES:
        s, t = draw.degrees(m, n), draw.degrees(n, m)
        route_case(file, f"shape-{m}x{n}", s, t, draw(1, 12), seed=draw.word())
        s, t = draw.degrees(m, n, "mixed"), draw.degrees(n, m, "dense")
        selection, sort_rows = (RANDOM, FIRST)[draw(0, 1)], draw(0, 1) == 1
        k = draw(1, n + 1) if m * n < 3000 else draw(1, 9)
        route_case(file, f"shape-{m}x{n}-on", s, t, k, draw.word(), selection, sort_rows, True)

    kinds = ["zero", "full", "sparse", "dense", "one", "mixed"]
    for m, n in [(17, 23), (20, 20)]:
        for s_kind in kinds:
            for t_kind in kinds:
                s, t = draw.degrees(m, n, s_kind), draw.degrees(n, m, t_kind)
                route_case(file, f"degrees-{m}x{n}-{s_kind}-{t_kind}", s, t, 5)

    for m, n in [(24, 40), (65, 64), (37, 37)]:
        s, t = draw.degrees(m, n), draw.degrees(n, m)
        for selection in (RANDOM, FIRST):
            for sort_rows in (False, True):
                for on in (False, True):
                    order, state = "sorted" if sort_rows else "phase", "on" if on else "off"
                    name = f"options-{m}x{n}-{selection}-{order}-{state}"
                    route_case(file, name, s, t, 6, 99, selection, sort_rows, on)

    m, n = 20, 30
    s, t = draw.degrees(m, n), draw.degrees(n, m)
    counts = sorted(len(Routing(s, t, 7, Permutations(7, m, n)).candidate_row(i)) for i in range(m))
    middle, most = counts[m // 2], counts[-1]
    for k in sorted(
        {0, 1, 2, 3, middle - 1, middle, middle + 1, most - 1, most, most + 1, n - 1, n, n + 1, n + 40}
    ):
        for selection in (RANDOM, FIRST):
            route_case(file, f"k-{k}-{selection}", s, t, k, 7, selection)
    for k in (n, 2**31 - 1):
        route_case(file, f"k-{k}-csr", s, t, k, 7)
    route_case(file, "k-huge-without-targets", [0] * 5, [], MAX_SIZE)
    route_case(file, "k-above-everything", [3, 3, 3], [3, 3, 3], 9)

    for seed in SEEDS:
        s, t = draw.degrees(15, 21), draw.degrees(21, 15)
        for on in (False, True):
            route_case(file, f"seed-{seed}-{'on' if on else 'off'}", s, t, 4, seed, row_permutations=on)

    for m, n in [(19, 29), (64, 66)]:
        s, t = draw.degrees(m, n), draw.degrees(n, m)
        sizes = {"pi_s": n, "pi_t": m, "rho": m, "tau": n}
        given = {name: draw.permutation(size) for name, size in sizes.items()}
        for on in (False, True):
            state = "on" if on else "off"
            for name in GIVEN:
                one = {name: given[name]}
                route_case(file, f"given-{m}x{n}-{name}-{state}", s, t, 5, row_permutations=on, given=one)
            pair = {name: given[name] for name in ("rho", "tau")}
            route_case(file, f"given-{m}x{n}-rows-{state}", s, t, 5, row_permutations=on, given=pair)
            route_case(file, f"given-{m}x{n}-all-{state}", s, t, 5, row_permutations=on, given=given)
        trivial = {name: list(range(size)) for name, size in sizes.items()}
        route_case(file, f"given-{m}x{n}-identities", s, t, 5, row_permutations=True, given=trivial)
        reversed_ = {name: list(reversed(range(size))) for name, size in sizes.items()}
        route_case(file, f"given-{m}x{n}-reversals", s, t, 5, given=reversed_)
        route_case(file, f"given-{m}x{n}-all-first-sorted", s, t, 5, 3, FIRST, True, False, given)

    # Arcs that end exactly at the ring's end, that cross it, and that cross a word of 64 phases.
    for m, n, degree in [(10, 10, 5), (10, 10, 7), (64, 64, 32), (64, 64, 63), (40, 128, 64), (40, 130, 65)]:
        s, t = [degree] * m, [min(m, degree)] * n
        trivial = {"pi_s": list(range(n)), "pi_t": list(range(m))}
        route_case(file, f"wrap-{m}x{n}-{degree}", s, t, 4)
        route_case(file, f"wrap-{m}x{n}-{degree}-given", s, t, 4, given=trivial)
    route_case(file, "wrap-ones-then-full", [1] * 9 + [10], [1] * 9 + [10], 10)

    # All sources reach everything and the targets' degrees sum to k M: every row has exactly k candidates.
    for m, n, k in [(12, 16, 4), (33, 65, 7), (50, 8, 3)]:
        t = oracle.apportion([draw(1, 50) for _ in range(n)], k * m, m)
        for on in (False, True):
            route_case(file, f"exact-{m}x{n}-{k}-{'on' if on else 'off'}", [n] * m, t, k, row_permutations=on)
    return file


def loads() -> File:
    file = File("Section 6: column loads under several seeds.")
    draw = Draws(7)
    for m, n, k in [
        (0, 3, 2),
        (3, 0, 2),
        (1, 1, 1),
        (20, 10, 0),
        (20, 10, 3),
        (65, 64, 5),
        (30, 100, 8),
        (9, 9, 12),
    ]:
        s, t = draw.degrees(m, n), draw.degrees(n, m)
        seeds = [0, 1, WORD - 1, draw.word(), draw.word()]
        for selection in (RANDOM, FIRST):
            for on in (False, True):
                found = []
                for seed in seeds:
                    rows = Routing(s, t, seed, Permutations(seed, m, n, on), selection).rows(k)
                    found.extend(oracle.column_loads(rows, n))
                file.case(
                    f"loads-{m}x{n}-{k}-{selection}-{'on' if on else 'off'}",
                    "sample_loads",
                    n_sources=m,
                    n_targets=n,
                    k=k,
                    select_first=int(selection == FIRST),
                    row_permutations=int(on),
                    source_degrees=s,
                    target_degrees=t,
                    seeds=seeds,
                    loads=found,
                )
    return file


def bits_of(draw: Draws, degrees: list[int], columns: int) -> list[int]:
    """A packed matrix with these row degrees, its ones anywhere, and all its padding bits set."""
    words = []
    for degree in degrees:
        row = [0] * columns
        for column in draw.permutation(columns)[:degree]:
            row[column] = 1
        row += [1] * (-columns % 64)
        words += oracle.pack([row], len(row))
    return words


def stages() -> File:
    file = File("Section 5: the literal stages as packed matrices.")
    draw = Draws(8)
    shapes = [(0, 0), (0, 5), (5, 0), (1, 1), (1, 70), (70, 1), (3, 5), (64, 3), (3, 64), (65, 65), (13, 129)]
    for m, n in shapes:
        for variant in ("off", "on", "given"):
            s, t = draw.degrees(m, n), draw.degrees(n, m)
            s_bits, t_bits = bits_of(draw, s, n), bits_of(draw, t, m)
            given = {}
            if variant == "given":
                given = {name: draw.permutation(m if name in ("pi_t", "rho") else n) for name in GIVEN}
            on, seed = variant == "on", draw.word()
            found = oracle.stages(s, t, Permutations(seed, m, n, on, **given))
            packed = {
                name: oracle.pack(found[name], oracle.stage_columns(name, m, n)) for name in oracle.STAGES
            }
            head = four_head(seed, m, n, int(on))
            degrees = {"source_degrees": s, "target_degrees": t}
            file.case(
                f"stages-{m}x{n}-{variant}",
                "stages",
                **head,
                **degrees,
                **given,
                s_bits=s_bits,
                t_bits=t_bits,
                **packed,
            )
    return file


# ----------------------------------------------------------------------------------------------------------
# apportion.txt, assign.txt
# ----------------------------------------------------------------------------------------------------------


def apportion_case(file: File, name: str, weights: list[int], total: int, cap: int) -> None:
    result: dict[str, Value]
    if sum(weights) >= WORD:
        result = {"error": "overflow"}
    else:
        try:
            result = {"degrees": oracle.apportion(weights, total, cap)}
        except oracle.InfeasibleError:
            result = {"error": "infeasible"}
    file.case(name, "apportion", weights=weights, total=total, cap=cap, **result)


def apportion() -> File:
    file = File("Section 7.1: apportionment.")
    for name, weights, total, cap in [
        ("empty", [], 0, 5),
        ("empty-infeasible", [], 1, 5),
        ("total-zero", [1, 2, 3], 0, 5),
        ("total-zero-weights-zero", [0, 0], 0, 5),
        ("total-zero-cap-zero", [1, 1], 0, 0),
        ("cap-zero-infeasible", [1, 1], 1, 0),
        ("weights-zero-infeasible", [0, 0, 0], 1, 5),
        ("too-few-positive-infeasible", [0, 7, 0, 9], 11, 5),
        ("cap-infeasible", [1, 1, 1], 16, 5),
        ("cap-just-feasible", [1, 1, 1], 15, 5),
        ("cap-just-feasible-skewed", [1, 1000, 1000000], 15, 5),
        ("cap-just-feasible-but-one", [1, 1000, 1000000], 14, 5),
        ("positive-at-cap", [0, 7, 0, 9], 10, 5),
        ("one", [9], 4, 4),
        ("one-of-many", [0, 0, 3, 0], 4, 9),
        ("ties-all", [1] * 10, 7, 10),
        ("ties-some", [5, 5, 5, 2, 2, 2], 10, 10),
        ("ties-at-cap", [10, 10, 10, 1, 1], 12, 3),
        ("cap-cascade", [64, 32, 16, 8, 4, 2, 1], 35, 7),
        ("cap-exact-not-closed", [4, 2, 2], 8, 4),
        ("cap-exceeded-by-a-unit", [5, 2, 2], 8, 4),
        ("own-integers", [4, 0, 7, 3, 7], 21, 7),
        ("remainder-equal-order", [3, 1, 3, 1, 3, 1], 4, 4),
        ("weight-one-word", [WORD - 1], 5, 5),
        ("weight-huge-and-ones", [WORD - 5, 1, 1, 1, 1], 20, 7),
        ("weight-sum-at-limit", [2**63, 2**63 - 1], 2**31, MAX_SIZE),
        ("weight-sum-overflow", [2**63, 2**63], 2**31, MAX_SIZE),
        ("weight-sum-overflow-far", [WORD - 1] * 4, 3, 3),
        ("products-of-95-bits", [2**62 + 1, 2**62, 2**62 - 1, 2**62 - 3], 4 * MAX_SIZE - 5, MAX_SIZE),
        ("cap-largest", [3, 2, 1], 2 * MAX_SIZE, MAX_SIZE),
        ("cap-largest-full", [3, 2, 1], 3 * MAX_SIZE, MAX_SIZE),
        ("cap-largest-infeasible", [3, 2, 1], 3 * MAX_SIZE + 1, MAX_SIZE),
        ("total-huge-infeasible", [1, 1], WORD - 1, MAX_SIZE),
    ]:
        apportion_case(file, name, weights, total, cap)
    draw = Draws(9)
    for number in range(90):
        n = draw(1, 40)
        high = (3, 20, 1000, 2**32 - 1)[number % 4]
        weights = [draw(0, high) if draw(0, 4) else 0 for _ in range(n)]
        if number % 3 == 1:
            weights = [w * w for w in weights]
        if number % 5 == 2:
            scale = (WORD - 1) // max(1, sum(weights))
            weights = [w * scale for w in weights]
        if sum(weights) >= WORD:
            weights = [w >> 8 for w in weights]
        cap = draw(1, (5, 50, 10**6, MAX_SIZE)[draw(0, 3)])
        room = cap * max(1, sum(w > 0 for w in weights))
        total = room - min(room, draw(0, 3)) if number % 4 == 3 else room * draw(0, 1000) // 1000
        apportion_case(file, f"random-{number}", weights, total, cap)
    for number in range(6):
        n = 400
        weights = [draw(1, 1000) ** (number + 1) for _ in range(n)]
        apportion_case(file, f"many-{number}", weights, 100 * n, 300)
    return file


def assign_case(
    file: File, name: str, weights: list[int], m: int, k: int, seed: int = 4, sort_rows: bool = False
) -> None:
    result: dict[str, Value]
    try:
        rows = oracle.assign(weights, m, k, seed, sort_rows)
        routes = oracle.dense(rows, k)
        degrees = oracle.column_loads(rows, len(weights))
        result = {"degrees": degrees, "routes": routes, "digest": oracle.digest(routes)}
    except oracle.InfeasibleError:
        result = {"error": "infeasible"}
    head = {"seed": seed, "n_sources": m, "n_targets": len(weights), "k": k, "sort_rows": int(sort_rows)}
    file.case(name, "assign", **head, weights=weights, **result)


def assign() -> File:
    file = File("Section 7: golden multipliers and exact assignments.")
    small = list(range(1, 400))
    file.case("golden-small", "golden", n=small, golden=[oracle.golden(n) for n in small])
    draw = Draws(10)
    large = [2**p + d for p in range(9, 32) for d in (-1, 0, 1) if 2**p + d <= MAX_SIZE]
    large += [
        30030,
        510510,
        9699690,
        223092870,
        2 * 223092870,
        9 * 223092870,
        *(draw(400, MAX_SIZE) for _ in range(40)),
    ]
    file.case("golden-large", "golden", n=large, golden=[oracle.golden(n) for n in large])
    quotients = [oracle.quotients(n, oracle.golden(n)) for n in large]
    file.case("quotients", "quotients", n=large, g=[oracle.golden(n) for n in large], quotients=quotients)

    for name, weights, m, k in [
        ("nothing", [], 0, 0),
        ("no-sources", [1, 2], 0, 1),
        ("no-sources-k-above-targets", [1, 2], 0, 5),
        ("no-sources-no-targets", [], 0, 3),
        ("no-routes", [1, 2], 7, 0),
        ("no-routes-weights-zero", [0, 0], 7, 0),
        ("no-routes-no-targets", [], 7, 0),
        ("no-targets-infeasible", [], 7, 1),
        ("k-above-targets-infeasible", [1, 1], 7, 3),
        ("weights-zero-infeasible", [0, 0], 7, 1),
        ("too-few-positive-infeasible", [1, 0, 0, 1], 7, 3),
        ("just-enough-positive", [1, 0, 9, 1], 7, 3),
        ("one-by-one", [3], 1, 1),
        ("one-target", [3], 9, 1),
        ("one-source", [1, 2, 3, 4], 1, 2),
        ("everything", [1, 2, 3, 4], 6, 4),
        ("fewer-sources-than-a-block", [1] * 50, 4, 3),
        ("sources-of-one-block", [1] * 12, 4, 3),
        ("sources-of-one-block-and-a-row", [1] * 12, 5, 3),
        ("sources-below-two-blocks", [1] * 12, 7, 3),
        ("sources-of-two-blocks", [1] * 12, 8, 3),
        ("one-dominates", [10**9] + [1] * 9, 30, 3),
        ("own-loads", [4, 0, 7, 3, 7], 7, 3),
        ("huge-weights", [2**62, 2**62 + 12345, 2**62 - 1, 2**61, 7], 40, 2),
    ]:
        assign_case(file, name, weights, m, k)
    for m, n, k in [
        (16, 8, 2),
        (17, 8, 2),
        (31, 7, 3),
        (64, 64, 1),
        (65, 16, 16),
        (100, 10, 9),
        (127, 61, 6),
    ]:
        for kind in ("equal", "random", "skewed", "zeros"):
            weights = [1] * n
            if kind == "random":
                weights = [draw(1, 100) for _ in range(n)]
            elif kind == "skewed":
                weights = [draw(1, 100) ** 4 for _ in range(n)]
            elif kind == "zeros":
                weights = [5 if j < k else draw(0, 1) * draw(1, 9) for j in range(n)]
            assign_case(file, f"shape-{m}x{n}-{k}-{kind}", weights, m, k, draw.word())
    # More than 256 blocks, so that both block permutations change: at 16, and at 256.
    assign_case(file, "many-blocks-1", [draw(1, 9) for _ in range(3)], 1100, 3)
    assign_case(file, "many-blocks-2", [draw(1, 9) for _ in range(6)], 1100, 3)
    assign_case(file, "many-blocks-3", [draw(1, 9) for _ in range(16)], 2100, 2)
    for seed in SEEDS:
        assign_case(file, f"seed-{seed}", [draw(1, 9) for _ in range(9)], 25, 3, seed)
    weights = [draw(1, 9) for _ in range(33)]
    assign_case(file, "phase", weights, 40, 5)
    assign_case(file, "sorted", weights, 40, 5, sort_rows=True)
    return file


# ----------------------------------------------------------------------------------------------------------
# large.txt
# ----------------------------------------------------------------------------------------------------------


def formula(prefix: str, key: int, low: int, high: int, power: int = 1) -> dict[str, Value]:
    """The keys that describe a sequence; sequence() evaluates them."""
    return {f"{prefix}_key": key, f"{prefix}_min": low, f"{prefix}_max": high, f"{prefix}_power": power}


def sequence(count: int, key: int, low: int, high: int, power: int = 1) -> list[int]:
    return [(low + oracle.bounded(oracle.word(key, q), high - low + 1)) ** power for q in range(count)]


def in_ranges(ranges: list[tuple[int, int]]) -> list[int]:
    return [i for begin, end in ranges for i in range(begin, end)]


def flat(ranges: list[tuple[int, int]]) -> list[int]:
    return [bound for pair in ranges for bound in pair]


def route_large(
    file: File,
    name: str,
    m: int,
    n: int,
    k: int,
    s: tuple[int, int],
    t: tuple[int, int],
    ranges: list[tuple[int, int]] | None = None,
    selection: str = RANDOM,
    sort_rows: bool = False,
    row_permutations: bool = False,
    seed: int = 77,
) -> None:
    """s and t: smallest and largest degree. Without ranges all rows are computed."""
    source_degrees, target_degrees = sequence(m, 101, *s), sequence(n, 102, *t)
    ranges = ranges or [(0, m)]
    if max(m, n) < 300000:
        tabulate(seed, m, n, row_permutations)
    p = Permutations(seed, m, n, row_permutations)
    routing = Routing(source_degrees, target_degrees, seed, p, selection, sort_rows, by_arc=True)
    indices = in_ranges(ranges)
    counts, rows = [], []
    for i in indices:
        candidates = routing.candidate_row(i)
        counts.append(len(candidates))
        rows.append(routing.cut(i, candidates, k))
    file.case(
        name,
        "route_large",
        seed=seed,
        n_sources=m,
        n_targets=n,
        k=k,
        select_first=int(selection == FIRST),
        sort_rows=int(sort_rows),
        row_permutations=int(row_permutations),
        **formula("s", 101, *s),
        **formula("t", 102, *t),
        ranges=flat(ranges),
        first_row=rows[0][:64],
        candidates=sum(counts),
        active_routes=sum(len(row) for row in rows),
        counts_digest=oracle.digest(counts),
        digest=oracle.digest(oracle.dense(rows, k)),
        loads_digest=oracle.digest(oracle.column_loads(rows, n)),
    )


def assign_large(
    file: File,
    name: str,
    m: int,
    n: int,
    k: int,
    w: tuple[int, int, int] = (1, 1, 1),
    ranges: list[tuple[int, int]] | None = None,
    sort_rows: bool = False,
    seed: int = 78,
) -> None:
    """w: smallest and largest base of a weight, and the power it is raised to."""
    weights = sequence(n, 103, *w)
    assignment = Assignment(weights, m, k, seed)
    if ranges is None:
        ranges = [(0, m)]
        rows = assignment.rows()
    else:
        rows = [row for begin, end in ranges for row in assignment.row_range(begin, end)]
    if sort_rows:
        rows = [sorted(row) for row in rows]
    file.case(
        name,
        "assign_large",
        seed=seed,
        n_sources=m,
        n_targets=n,
        k=k,
        sort_rows=int(sort_rows),
        **formula("w", 103, *w),
        degrees_digest=oracle.digest(assignment.t),
        blocks=assignment.nb,
        ranges=flat(ranges),
        first_row=rows[0][:64],
        digest=oracle.digest(oracle.dense(rows, k)),
        loads_digest=oracle.digest(oracle.column_loads(rows, n)),
    )


def scattered(m: int, count: int) -> list[tuple[int, int]]:
    """Some rows of [0, m) as ranges of one."""
    return [(i, i + 1) for i in sample_of(m, count)]


def around_blocks(m: int, n: int, k: int, blocks: Sequence[int], width: int) -> list[tuple[int, int]]:
    """Ranges of 2 width rows around the first rows of some blocks, and at both ends of [0, m)."""
    assignment = Assignment([1] * n, m, k, 0)
    firsts = [assignment.first_row_by_formula(b % assignment.nb) for b in blocks]
    return [
        (0, width),
        *((max(0, first - width), min(m, first + width)) for first in sorted(firsts)),
        (m - width, m),
    ]


def large() -> File:
    file = File("Large shapes by digest; degrees and weights by formula.")
    route_large(file, "long-rows", 1000, 70001, 8, (0, 60), (0, 1000))
    route_large(file, "many-rows", 70001, 1000, 4, (0, 16), (0, 70001))
    route_large(file, "many-rows-64", 100003, 64, 2, (0, 8), (0, 100003))
    route_large(file, "last-tables", 65536, 65536, 2, (0, 7), (0, 65536))
    route_large(file, "first-feistel", 65537, 65537, 2, (0, 7), (0, 65537))
    route_large(file, "both-above", 70001, 66000, 3, (0, 9), (0, 70001), row_permutations=True)
    route_large(file, "both-above-first-sorted", 66000, 70001, 3, (0, 9), (0, 66000), None, FIRST, True)
    route_large(file, "dense-square", 4099, 4099, 16, (0, 200), (2000, 4099), sort_rows=True)
    few = [(0, 1), (34999, 35001), (51243, 51244), (70000, 70001)]
    route_large(file, "dense-both-above", 70001, 69999, 32, (0, 69999), (0, 70001), few)
    route_large(file, "dense-all-above", 70001, 69999, 32, (69000, 69999), (69000, 70001), few)
    route_large(file, "dense-first-rows", 70001, 69999, 9, (0, 69999), (0, 70001), few, FIRST, False, True)
    route_large(file, "far-above", 300007, 400009, 8, (0, 400), (0, 300007), scattered(300007, 40))
    route_large(
        file,
        "million-rows",
        1048577,
        100,
        8,
        (0, 100),
        (0, 1048577),
        [(0, 50), (700000, 700050)],
        RANDOM,
        False,
        True,
    )

    assign_large(file, "experts-8192x256x8", 8192, 256, 8)
    assign_large(file, "experts-8192x256x8-skewed", 8192, 256, 8, (1, 1000, 3))
    assign_large(file, "experts-8192x256x8-sorted", 8192, 256, 8, (0, 5, 1), None, True)
    assign_large(file, "experts-8191x60x6", 8191, 60, 6, (1, 100, 1))
    assign_large(file, "experts-16384x64x8", 16384, 64, 8)
    assign_large(file, "rows-100003x64x2", 100003, 64, 2, (1, 1000, 1))
    assign_large(file, "rows-70001x3x3", 70001, 3, 3, (1, 9, 1))
    assign_large(file, "rows-70001x5x1", 70001, 5, 1, (1, 9, 1))
    assign_large(file, "targets-20000x70000x8", 20000, 70000, 8, (1, 1000, 2))
    assign_large(file, "targets-150x70000x1000", 150, 70000, 1000, (0, 3, 1))
    assign_large(file, "targets-10x65537x8", 10, 65537, 8, (1, 16000, 3))
    assign_large(file, "targets-65536x65536x2", 65536, 65536, 2, (0, 9, 1))
    # golden(n) is at the end of its window for n = 606 and 2000014; one place further there would be a better
    # number for n = 840 and 2000019. As the size of the only block, and as the number of blocks:
    assign_large(file, "window-of-rows-606", 606, 606, 1, (1, 9, 1))
    assign_large(file, "window-of-rows-840", 840, 840, 1, (1, 9, 1))
    assign_large(file, "window-of-blocks-2000014", 4000029, 4, 2, (3, 9, 1), [(0, 40), (3000000, 3000040)])
    assign_large(file, "window-of-blocks-2000019", 4000039, 4, 2, (3, 9, 1), [(0, 40), (3000000, 3000040)])
    blocks = [1, 15, 16, 17, 255, 256, 257, 4096, 100000007, 2**28 - 1, -1]
    m = MAX_SIZE
    assign_large(file, "rows-2147483647x64x8", m, 64, 8, (1, 1000, 2), around_blocks(m, 64, 8, blocks, 20))
    assign_large(file, "rows-2147483647x7x3", m, 7, 3, (1, 1000, 2), around_blocks(m, 7, 3, blocks, 20))
    assign_large(file, "rows-2147483646x1x1", m - 1, 1, 1, (5, 5, 1), around_blocks(m - 1, 1, 1, blocks, 5))
    assign_large(
        file, "rows-2147483647x20000x3", m, 20000, 3, (0, 9, 2), around_blocks(m, 20000, 3, [300, 88888], 9)
    )
    assign_large(
        file, "rows-2000000011x66000x66000", 2000000011, 66000, 66000, (1, 9, 1), [(10**9, 10**9 + 2)]
    )
    return file


FILES: dict[str, Callable[[], File]] = {
    "large.txt": large,  # first, as it takes longest
    "words.txt": words,
    "permutations.txt": permutations,
    "route.txt": route,
    "loads.txt": loads,
    "stages.txt": stages,
    "apportion.txt": apportion,
    "assign.txt": assign,
}


def make(name: str) -> tuple[str, float]:
    """A file's text, and how long it took."""
    began = time.process_time()
    return FILES[name]().text(), time.process_time() - began


def first_difference(expected: str, found: str) -> str:
    for number, (a, b) in enumerate(zip(expected.splitlines(), found.splitlines(), strict=False), start=1):
        if a != b:
            return f"line {number}: expected {a[:100]!r}, found {b[:100]!r}"
    return "one is a prefix of the other"


def main() -> int:
    parser = argparse.ArgumentParser(description="Writes tests/vectors/*.txt from the oracle.")
    parser.add_argument("--check", action="store_true", help="compare with the files instead of writing them")
    parser.add_argument("--times", action="store_true", help="say how long every file took")
    parser.add_argument("files", nargs="*", metavar="NAME", help="only these files")
    arguments = parser.parse_args()
    unknown = set(arguments.files) - set(FILES)
    if unknown:
        parser.error(f"no such file: {' '.join(sorted(unknown))}")
    failures = 0
    names = arguments.files or list(FILES)
    with ProcessPoolExecutor() as pool:
        texts = list(pool.map(make, names))
    for name, (text, seconds) in zip(names, texts):
        path = VECTORS / name
        if arguments.times:
            print(f"{name}: {len(text)} bytes, {seconds:.1f} s")
        if not arguments.check:
            path.write_text(text, encoding="ascii", newline="\n")
        elif not path.is_file():
            print(f"{path}: missing")
            failures += 1
        elif path.read_bytes() != text.encode("ascii"):
            print(f"{path}: differs: {first_difference(text, path.read_text(encoding='ascii'))}")
            failures += 1
    if arguments.check and not arguments.files:
        for path in sorted(VECTORS.glob("*.txt")):
            if path.name not in FILES:
                print(f"{path}: no file of this name is made")
                failures += 1
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
