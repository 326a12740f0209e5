"""groups.txt: section 10."""

from __future__ import annotations

import oracle
from groups import LOCAL, SPREAD, GroupedAssignment, OutOfRangeError
from oracle import MAX_SIZE, WORD
from vector_file import SEEDS, Draws, File, Value

RULES = {SPREAD: 0, LOCAL: 1}


def head(
    weights: list[int],
    group: list[int],
    n_groups: int,
    rule: str,
    m: int,
    k: int,
    f: int,
    seed: int,
    sort: bool,
) -> dict[str, Value]:
    return {
        "seed": seed,
        "n_sources": m,
        "n_targets": len(weights),
        "k": k,
        "sort_rows": int(sort),
        "rule": RULES[rule],
        "n_groups": n_groups,
        "groups_per_row": f,
        "weights": weights,
        "group_of": group,
    }


def case(
    file: File,
    name: str,
    weights: list[int],
    group: list[int],
    rule: str,
    m: int,
    k: int,
    f: int = 0,
    seed: int = 4,
    sort: bool = False,
    n_groups: int | None = None,
) -> None:
    count = max(group, default=-1) + 1 if n_groups is None else n_groups
    result: dict[str, Value]
    try:
        made = GroupedAssignment(weights, group, count, rule, m, k, seed, f)
        rows = made.rows(sort)
        routes = oracle.dense(rows, k)
        result = {"degrees": made.t, "group_rows": made.r, "routes": routes, "digest": oracle.digest(routes)}
    except OutOfRangeError:
        result = {"error": "out_of_range"}
    except oracle.SumOverflowError:
        result = {"error": "overflow"}
    except oracle.InfeasibleError:
        result = {"error": "infeasible"}
    file.case(name, "assign_grouped", **head(weights, group, count, rule, m, k, f, seed, sort), **result)


def some_rows(
    file: File,
    name: str,
    weights: list[int],
    group: list[int],
    rule: str,
    m: int,
    k: int,
    f: int,
    draw: Draws,
) -> None:
    """Rows of an assignment that is too large for a table of its routes."""
    seed, sort, count = draw.word(), bool(draw(0, 1)), max(group) + 1
    made = GroupedAssignment(weights, group, count, rule, m, k, seed, f)
    begin = draw(0, m - 12)
    rows = [0, m - 1, *range(begin, begin + 12), *(draw(0, m - 1) for _ in range(12))]
    routes = oracle.dense([made.row(i, sort) for i in rows], k)
    file.case(
        name,
        "rows_grouped",
        **head(weights, group, count, rule, m, k, f, seed, sort),
        degrees=made.t,
        rows=rows,
        routes=routes,
        digest=oracle.digest(routes),
    )


def edges(file: File) -> None:
    for name, weights, group, rule, m, k, f, n_groups in [
        ("nothing", [], [], SPREAD, 0, 0, 0, 0),
        ("no-sources", [1, 2], [0, 1], SPREAD, 0, 1, 0, 2),
        ("no-sources-infeasible-otherwise", [0, 0], [0, 0], SPREAD, 0, 5, 0, 1),
        ("no-sources-sum-overflow", [WORD - 1, 1], [0, 1], SPREAD, 0, 1, 0, 2),
        ("no-routes", [1, 2], [0, 1], SPREAD, 7, 0, 0, 2),
        ("no-routes-local", [1, 2], [0, 1], LOCAL, 7, 0, 3, 2),
        ("no-sources-group-out-of-range", [1, 2], [0, 2], SPREAD, 0, 1, 0, 2),
        ("group-out-of-range", [1, 2], [0, 2], SPREAD, 3, 1, 0, 2),
        ("group-out-of-range-far", [1, 2], [2**32 - 1, 0], SPREAD, 3, 1, 0, 2),
        ("more-groups-than-targets", [1, 2], [0, 1], SPREAD, 3, 1, 0, 3),
        ("no-groups-a-row", [1, 2], [0, 1], LOCAL, 3, 2, 0, 2),
        ("no-divisor", [1, 2, 3, 4], [0, 1, 0, 1], LOCAL, 3, 4, 3, 2),
        ("no-targets-infeasible", [], [], SPREAD, 7, 1, 0, 0),
        ("fewer-groups-than-k", [1, 1, 1], [0, 0, 1], SPREAD, 7, 3, 0, 2),
        ("fewer-groups-than-k-before-overflow", [WORD - 1, 1], [0, 0], SPREAD, 7, 2, 0, 1),
        ("overflow-before-few-positive", [WORD - 1, 1, 0], [0, 0, 1], SPREAD, 7, 2, 0, 2),
        ("fewer-positive-groups-than-k", [1, 1, 0, 5], [0, 0, 1, 2], SPREAD, 7, 3, 0, 3),
        ("empty-groups", [1, 2, 3, 4, 5], [0, 4, 4, 2, 2], SPREAD, 9, 3, 0, 5),
        ("local-few-targets", [1, 1, 1], [0, 0, 1], LOCAL, 7, 4, 2, 2),
        ("local-few-positive", [1, 1, 1, 0], [0, 0, 1, 1], LOCAL, 7, 2, 1, 2),
        ("local-group-of-zeros", [1, 1, 0, 0], [0, 0, 1, 1], LOCAL, 7, 2, 1, 2),
        ("one-group", [1, 2, 3], [0, 0, 0], SPREAD, 6, 1, 0, 1),
        ("one-group-local", [1, 2, 3], [0, 0, 0], LOCAL, 6, 2, 1, 1),
        ("every-group", [1, 2, 3, 1], [0, 1, 2, 1], SPREAD, 6, 3, 0, 3),
        ("sum-at-limit", [2**63, 2**62, 2**62 - 1], [0, 1, 1], SPREAD, 5, 1, 0, 2),
        ("group-heavy", [90, 5, 3, 2], [0, 1, 2, 3], SPREAD, 10, 2, 0, 4),
        ("group-heavy-of-several", [50, 41, 5, 3, 2], [0, 0, 1, 2, 3], SPREAD, 10, 2, 0, 4),
        ("groups-heavy-in-turn", [90, 30, 3, 2, 1], [0, 1, 2, 3, 4], SPREAD, 10, 3, 0, 5),
        ("group-exactly-at-cap", [6, 3, 3], [0, 1, 2], SPREAD, 10, 2, 0, 3),
        ("local-target-heavy", [90, 5, 5, 10, 20, 30], [0, 0, 0, 1, 1, 1], LOCAL, 10, 2, 1, 2),
        ("local-both-heavy", [900, 50, 50, 1, 20, 30, 9, 9], [0, 0, 0, 1, 1, 1, 2, 2], LOCAL, 11, 4, 2, 3),
        ("fractions", [1] * 12, [j % 4 for j in range(12)], SPREAD, 5, 2, 0, 4),
        ("group-share-of-two-and-a-third", [9, 6, 6, 9, 9, 15], [0, 0, 0, 1, 2, 3], SPREAD, 6, 1, 0, 4),
    ]:
        case(file, name, weights, group, rule, m, k, f, n_groups=n_groups)


def shapes(file: File) -> None:
    draw = Draws(21)
    for m, n, n_groups, k, f in [
        (1, 6, 3, 3, 0),
        (16, 8, 4, 2, 0),
        (65, 30, 5, 5, 0),
        (300, 40, 12, 3, 0),
        (700, 20, 20, 2, 0),
        (200, 64, 8, 8, 4),
        (31, 24, 4, 6, 2),
        (260, 12, 3, 4, 2),
        (3, 32, 2, 8, 1),
    ]:
        for kind in ("equal", "random", "skewed", "zeros"):
            group = [*range(n_groups)] * (n // n_groups)
            group += [draw(0, n_groups - 1) for _ in range(n - len(group))]
            weights = [1] * n
            if kind == "random":
                weights = [draw(1, 100) for _ in range(n)]
            elif kind == "skewed":
                weights = [draw(1, 100) ** 4 for _ in range(n)]
            elif kind == "zeros":
                weights = [draw(0, 1) * draw(1, 9) for j in range(n)]
            if kind != "equal":
                group = [group[j] for j in draw.permutation(n)]
            rule = LOCAL if f else SPREAD
            name = f"shape-{m}x{n}-{n_groups}-{k}-{f}-{kind}"
            case(file, name, weights, group, rule, m, k, f, draw.word(), bool(draw(0, 1)), n_groups)
    weights, group = [draw(1, 9) for _ in range(14)], [draw(0, 4) for _ in range(14)]
    for seed in SEEDS:
        case(file, f"seed-spread-{seed}", weights, group, SPREAD, 21, 3, seed=seed)
        case(file, f"seed-local-{seed}", [1] * 12, [j // 3 for j in range(12)], LOCAL, 9, 4, 2, seed)
    # The groups of section 7: every target in one of its own.
    case(file, "own-groups", [5, 1, 9, 0, 3, 3], list(range(6)), SPREAD, 25, 2)
    # Draws of which a third is rejected, inside groups and among them.
    case(
        file,
        "huge-weights",
        [WORD // 12 + 7 * j for j in range(10)],
        [j // 3 for j in range(10)],
        SPREAD,
        7,
        3,
    )


def groups_file() -> File:
    file = File("Section 10: the assignment in groups.")
    edges(file)
    shapes(file)
    draw = Draws(22)
    racks = [draw(0, 11) for _ in range(188)] + list(range(12))
    weights = [draw(4, 16) for _ in range(200)]
    some_rows(file, "rows-racks", weights, racks, SPREAD, 800003, 3, 0, draw)
    some_rows(file, "rows-racks-many", weights, racks, SPREAD, MAX_SIZE, 3, 0, draw)
    some_rows(
        file,
        "rows-hosts",
        [1 + w % 3 for w in weights],
        [j // 2 for j in range(200)],
        SPREAD,
        2**21,
        3,
        0,
        draw,
    )
    some_rows(file, "rows-experts", [1] * 64, [j // 8 for j in range(64)], LOCAL, 2**20, 8, 4, draw)
    some_rows(file, "rows-one-group", weights, [0] * 200, LOCAL, 3000000, 2, 1, draw)
    # Groups with more targets than rows, and with hardly more rows than targets.
    wide = [10**9 if j % 40 == 0 else 1 for j in range(200)]
    some_rows(file, "rows-giants", wide, [j // 20 for j in range(200)], SPREAD, 2**21 + 5, 4, 0, draw)
    return file
