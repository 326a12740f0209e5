"""route.txt, loads.txt and stages.txt: sections 4 to 6."""

from __future__ import annotations

import oracle
from oracle import FIRST, MAX_SIZE, RANDOM, WORD, Permutations, Routing
from vector_file import SEEDS, Draws, File, four_head

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
