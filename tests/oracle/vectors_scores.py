"""scores.txt: section 9."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence

import oracle
import scores
from oracle import WORD, Matrix
from vector_file import SEEDS, Draws, File, Value

FLOAT32, INT32 = 0, 1


def bits(x: float) -> int:
    return int(struct.unpack("<I", struct.pack("<f", x))[0])


def patterns(rows: Sequence[Sequence[float]]) -> Matrix:
    """Of binary32 numbers."""
    return [[bits(x) for x in row] for row in rows]


ScoreCase = tuple[int, Matrix, int, dict[str, list[int]]]


def score_case(
    file: File,
    name: str,
    case: ScoreCase,
    seed: int = 3,
    sort_rows: bool = False,
    allowed: Matrix | None = None,
) -> None:
    """case: the type, the integers or the bits of the floats, k, and weights or bounds."""
    kind, values, k, bounds = case
    m, n = len(values), len(next(iter(bounds.values())))
    given: dict[str, Value] = {
        "seed": seed,
        "n_sources": m,
        "n_targets": n,
        "k": k,
        "sort_rows": int(sort_rows),
    }
    given |= {"type": kind, "values": [x % 2**32 for row in values for x in row]}
    if allowed is not None:
        given["allowed"] = oracle.pack(allowed, n)
    given |= bounds
    result: dict[str, Value]
    try:
        lower, upper = bounds.get("lower", [0] * n), bounds.get("upper", [])
        if "weights" in bounds:
            lower, upper = scores.bounds_of_weights(bounds["weights"], m, k, seed)
        found = scores.assign_by_scores(values, allowed, lower, upper, k, seed, kind == FLOAT32, sort_rows)
    except oracle.SumOverflowError:
        result = {"error": "overflow"}
    except oracle.InfeasibleError:
        result = {"error": "infeasible"}
    except scores.RefusedScoresError:
        result = {"error": "out_of_range"}
    else:
        offsets, targets = oracle.csr(found.rows)
        total = sum(found.q[i][j] or 0 for i, row in enumerate(found.rows) for j in row)
        result = {"exponent": found.exponent % 2**32, "total": total % WORD}
        result |= {"row_offsets": offsets, "targets": targets, "loads": oracle.column_loads(found.rows, n)}
        result["digest"] = oracle.digest(oracle.dense(found.rows, k))
    file.case(name, "assign_by_scores", **given, **result)


def edges(file: File) -> None:
    """Sizes, bounds and errors."""
    zeros = [[0] * 3] * 4
    for name, case in {
        "no-rows": (INT32, [], 2, {"upper": [0, 0, 0]}),
        "no-targets": (INT32, [[], []], 1, {"upper": []}),
        "no-fan-out": (INT32, [[5, 6]], 0, {"upper": [1, 1]}),
        "no-fan-out-lower-infeasible": (INT32, [[5, 6]], 0, {"lower": [0, 1], "upper": [1, 1]}),
        "no-fan-out-weights-not-looked-at": (INT32, [[5, 6]], 0, {"weights": [WORD - 1, 1]}),
        "one": (FLOAT32, patterns([[-0.5]]), 1, {"upper": [1]}),
        "one-target": (INT32, [[4], [-2], [7], [0]], 1, {"upper": [2]}),
        "fan-out-above-targets": (INT32, [[1, 2], [2, 1]], 5, {"upper": [2, 1]}),
        "equal-scores": (INT32, zeros, 2, {"upper": [4, 2, 2]}),
        "lower-against-the-scores": (INT32, [[9, 0, 5]] * 4, 1, {"lower": [0, 3, 0], "upper": [4, 4, 4]}),
        "lower-infeasible": (INT32, zeros, 1, {"lower": [2, 2, 1], "upper": [4, 4, 4]}),
        "lower-infeasible-by-removed": (
            INT32,
            [[-(2**31), 1], [-(2**31), 2], [0, 0]],
            1,
            {"lower": [2, 0], "upper": [3, 3]},
        ),
        "more-pairs-before-scores": (
            INT32,
            [[2**30, -(2**30)], [2**30, -(2**31)]],
            1,
            {"upper": [1, 1]},
        ),
        "negative": (INT32, [[-5, -6], [-7, -9]], 1, {"upper": [1, 1]}),
        "weights": (INT32, [[j * i for j in range(4)] for i in range(7)], 2, {"weights": [5, 0, 3, 9]}),
        "weights-infeasible": (INT32, zeros, 2, {"weights": [0, 0, 9]}),
        "weights-fan-out-infeasible": (INT32, zeros, 4, {"weights": [WORD - 1, 1, 1]}),
        "weights-overflow": (INT32, zeros, 2, {"weights": [WORD - 1, 1, 1]}),
        "integer-limits": (INT32, [[2**30, -(2**30), 0]], 2, {"upper": [1, 1, 1]}),
        "integer-above": (INT32, [[2**30 + 1, 0, 0]], 2, {"upper": [1, 1, 1]}),
        "integer-below": (INT32, [[-(2**30) - 1, 0, 0]], 2, {"upper": [1, 1, 1]}),
    }.items():
        score_case(file, name, case)


def floats(file: File) -> None:
    """Fixed point."""
    inf, big = math.inf, 2.0**29
    for name, rows, k in [
        ("nan", [[0.0, math.nan]], 1),
        ("plus-infinity", [[0.0, inf]], 1),
        ("minus-infinity", [[-inf, 0.25, -inf], [-inf, -inf, -inf], [1.0, -inf, 2.0]], 2),
        ("zeros", [[0.0, -0.0, 0.0], [-0.0, 0.0, -0.0]], 2),
        ("subnormal", [[2.0**-149, 2.0**-148, 0.0], [-(2.0**-149), 0.0, 2.0**-140]], 1),
        ("largest", [[3.0 * 2.0**126, -(2.0**127), 1.0]] * 2, 1),
        ("halves", [[big, 1024.5, 1025.5], [0.5, 1.5, 2.5]], 3),
        ("coarse", [[-1e9, 0.25, 0.125, 0.5], [0.0, -1e9, 0.1, 0.2]], 2),
        ("coarse-half", [[-1e9, 0.25, 0.125, 0.5], [0.0, -1e9, 1e9, 0.2]], 2),
        ("coarse-not-by-1024", [[0.5, 1024.5, -big]], 1),
        ("coarse-by-1022", [[0.5, 1022.5, -big]], 1),
        ("not-coarse-where-integers", [[1.0, 2.0, -big]], 1),
        ("not-coarse-where-the-smallest-is-far", [[-1e9, 0.1, 0.2, 0.3]], 4),
    ]:
        m, n = len(rows), len(rows[0])
        score_case(file, f"float-{name}", (FLOAT32, patterns(rows), k, {"upper": [m] * n}))
    unseen = patterns([[math.nan, 1.0, inf], [3e38, 2.0, -1.0]])
    mask = [[0, 1, 0], [0, 1, 1]]
    score_case(
        file, "float-forbidden-are-not-looked-at", (FLOAT32, unseen, 2, {"upper": [2] * 3}), allowed=mask
    )


def scores_file() -> File:
    file = File("Section 9: the assignment by scores.")
    edges(file)
    floats(file)
    draw = Draws(12)
    for number in range(24):
        m, n = draw(1, 14), (draw(2, 8), draw(2, 8), 66)[number % 3]
        k = draw(1, min(n, 3))
        kind = (INT32, FLOAT32)[number // 3 % 2]
        high = (1, 5, 1000)[draw(0, 2)]
        rows = [[draw(0, 2 * high) - high for _ in range(n)] for _ in range(m)]
        values = rows if kind == INT32 else patterns([[x / 7 for x in row] for row in rows])
        allowed = [[int(draw(0, 3) > 0) for _ in range(n)] for _ in range(m)] if number % 4 == 1 else None
        share = oracle.apportion([1] * n, k * m, m)
        bounds = {"upper": [min(m, t + draw(0, 2)) for t in share]}
        if number % 5 == 2:
            bounds = {"weights": [draw(1, 9) for _ in range(n)]}
        elif number % 5 == 4:
            bounds["lower"] = [min(t, draw(0, 2)) for t in share]
        seed = SEEDS[number % len(SEEDS)]
        score_case(file, f"random-{number}", (kind, values, k, bounds), seed, number % 6 == 5, allowed)
    return file
