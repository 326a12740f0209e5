"""apportion.txt, shares.txt and assign.txt: section 7."""

from __future__ import annotations

import oracle
from oracle import MAX_SIZE, WORD
from vector_file import SEEDS, Draws, File, Value

# Requests at the edge of what is feasible, for both roundings.
EDGES: list[tuple[str, list[int], int, int]] = [
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
]


def apportion_case(file: File, name: str, weights: list[int], total: int, cap: int) -> None:
    result: dict[str, Value]
    try:
        result = {"degrees": oracle.apportion(weights, total, cap)}
    except oracle.SumOverflowError:
        result = {"error": "overflow"}
    except oracle.InfeasibleError:
        result = {"error": "infeasible"}
    file.case(name, "apportion", weights=weights, total=total, cap=cap, **result)


def apportion() -> File:
    file = File("Section 7.1: apportionment.")
    for name, weights, total, cap in [
        *EDGES,
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


def shares_case(file: File, name: str, weights: list[int], total: int, cap: int, seed: int = 4) -> None:
    result: dict[str, Value]
    try:
        result = {"degrees": oracle.shares(weights, total, cap, seed)}
    except oracle.SumOverflowError:
        result = {"error": "overflow"}
    except oracle.InfeasibleError:
        result = {"error": "infeasible"}
    file.case(name, "shares", seed=seed, weights=weights, total=total, cap=cap, **result)


def weights_that_sum_to(draw: Draws, n: int, total: int) -> list[int]:
    """n positive weights: the gaps between draws, so that all sizes occur."""
    assert 0 < n <= total
    cuts = sorted({draw(1, total - 1) for _ in range(n - 1)})
    return [b - a for a, b in zip([0, *cuts], [*cuts, total])]


def shares() -> File:
    file = File("Section 7.1.2: shares, rounded as the seed decides.")
    for name, weights, total, cap in [
        *EDGES,
        ("integral", [4, 0, 7, 3, 7], 21, 7),
        ("integral-multiple", [4, 0, 7, 3, 7], 63, 63),
        ("integral-huge", [2**62, 2**61, 2**61, 2**62], 12, 12),
        ("sum-overflow", [2**63, 2**63], 2**31, MAX_SIZE),
        ("sum-overflow-far", [WORD - 1] * 4, 3, 3),
        ("sum-overflow-before-infeasible", [2**63, 2**63], 3, 1),
        ("sum-overflow-before-total-zero", [2**63, 2**63], 0, 1),
        ("cap-largest-full", [3, 2, 1], 3 * MAX_SIZE, MAX_SIZE),
        ("cap-largest-infeasible", [3, 2, 1], 3 * MAX_SIZE + 1, MAX_SIZE),
        ("total-huge-infeasible", [1, 1], WORD - 1, MAX_SIZE),
    ]:
        shares_case(file, name, weights, total, cap)
    for name, weights, total, cap in [
        ("halves", [1] * 9 + [9], 9, 9),  # pairs of remainders that sum to W exactly
        ("thirds", [1] * 12, 4, 4),
        ("two-thirds", [1] * 12, 8, 8),
        ("ties", [5, 5, 5, 2, 2, 2], 10, 10),
        ("jobs", [4, 3, 2, 1], 7, 7),
        ("two", [3, 1], 1, 1),
        ("two-huge", [3 << 61, 1 << 61], 1, 1),
        ("two-at-the-limit", [2**63, 2**63 - 1], 1, 1),
        ("between-zeros", [0, 3, 0, 0, 2, 4, 0], 4, 4),
        ("between-integral", [10, 3, 10, 10, 7, 20, 10], 7, 7),
        ("cap-cascade", [64, 32, 16, 8, 4, 2, 1], 35, 9),
        ("cap-exceeded-by-a-unit", [5, 2, 2], 8, 4),
        ("cap-and-ties", [10, 1, 1, 10, 1, 1, 10, 1], 17, 4),
        # The first is as large as its cap and stays open: closing it would halve W, and other words be rejected.
        ("cap-met-exactly", [2**63 - 1, *[(2**63 - 1) // 7] * 7], 8, 4),
        ("cap-largest", [3, 2, 1], 2 * MAX_SIZE + 1, MAX_SIZE),
        ("one-word", [WORD - 5, 1, 1, 1, 1], 20, 17),
        ("one-word-capped", [WORD - 5, 1, 1, 1, 1], 21, 7),
        # Remainders near W near 2^64: sums of 65 bits, and draws of which half or a third are rejected.
        ("sum-of-65-bits", [WORD // 3] * 3, 2, 1),
        ("sum-of-65-bits-many", [(WORD - 1) // 8] * 8, 7, 1),
        ("sum-at-the-limit", [2**62 + 1, 2**62, 2**62 - 1, 2**62 - 1], 7, 7),
        ("rejected-below", [WORD // 3 + 1, WORD // 6 + 1, WORD // 6, WORD // 3 - 3], 1, 1),
        ("rejected-above", [WORD // 4 - 9, WORD // 4 - 1, WORD // 4 + 1, WORD // 4 + 8], 3, 3),
        ("products-of-95-bits", [2**62 + 1, 2**62, 2**62 - 1, 2**62 - 3], 4 * MAX_SIZE - 5, MAX_SIZE),
    ]:
        for seed in SEEDS:
            shares_case(file, f"{name}-{seed}", weights, total, cap, seed)
    # Small batches: tokens of fan-out 8 over 256 equal targets.
    for tokens in (1, 2, 3, 8, 100):
        for seed in (0, 1, WORD - 1):
            shares_case(file, f"tokens-{tokens}-{seed}", [1] * 256, 8 * tokens, tokens, seed)
    draw = Draws(11)
    for number in range(120):
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
        shares_case(file, f"random-{number}", weights, total, cap, draw.word())
    for number in range(24):
        weights = weights_that_sum_to(draw, draw(2, 60), WORD - 1 - draw(0, 1) * draw(0, 2**32 - 1))
        total = draw(1, 3 * len(weights))
        shares_case(file, f"sum-near-limit-{number}", weights, total, MAX_SIZE, draw.word())
        shares_case(
            file, f"sum-near-limit-capped-{number}", weights, len(weights) - 1, draw(1, 3), draw.word()
        )
    for number in range(6):
        n = 400
        weights = [draw(1, 1000) ** (number + 1) for _ in range(n)]
        shares_case(file, f"many-{number}", weights, 100 * n, 300, draw.word())
    for n in (2000, 5000):
        shares_case(file, f"many-{n}-equal", [1] * n, 3 * n // 7, MAX_SIZE, draw.word())
        weights = [draw(0, 9) ** 3 for _ in range(n)]
        shares_case(file, f"many-{n}-zeros", weights, 2 * n, 9, draw.word())
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
    # Small batches, where the rounding of the shares decides everything.
    for m in (1, 2, 8, 100):
        for seed in (0, 1, WORD - 1):
            assign_case(file, f"batch-{m}x256-8-{seed}", [1] * 256, m, 8, seed)
    for seed in SEEDS:
        assign_case(file, f"jobs-{seed}", [40, 30, 20, 10], 7, 1, seed)
        assign_case(file, f"capped-{seed}", [100, 3, 1, 50, 2, 2, 1], 9, 3, seed)
        assign_case(file, f"capped-but-one-{seed}", [2**62, 2**61, 2**60, 3, 2], 5, 4, seed)
    assign_case(file, "batch-skewed", [draw(1, 30) ** 3 for _ in range(64)], 11, 4)
    return file
