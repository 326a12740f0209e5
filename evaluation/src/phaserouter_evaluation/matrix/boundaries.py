"""Sizes and arcs at the edges of words and rings."""

from __future__ import annotations

import numpy as np
from phaserouter import Router
from phaserouter.stages import stages_of

from .. import _spec
from .._arrays import Array
from .._case import Context, Values
from .._measure import rng_of
from .._report import Check, Report
from .._theory import arcs_begin, closed_form

TITLE = "Rotation boundaries"
RULE = "routes = the spec in plain Python = the closed form in NumPy = the literal stages, to the bit"
GUIDE = (
    "Sizes around words of 64 bits, primes, one and two; degrees at word boundaries; arcs that wrap round the end of "
    "their ring. Every job is computed four times: by the library's sweep, by its literal bit pipeline (stage O), by the "
    "closed form in NumPy, and by a transcription of docs/SPEC.md into plain Python integers that shares no code with the "
    "library, permutations and random selection included. Bad news would be one route that differs."
)

_SIZES = (1, 2, 61, 63, 64, 65, 67, 127, 128, 129, 131, 191, 192, 193, 257)
_RECTANGLES = ((1, 129), (129, 1), (63, 128), (128, 63), (65, 257), (257, 65), (131, 64), (64, 127))
_QUICK = (1, 2, 63, 64, 65, 127, 128, 129, 131)


def parameters(quick: bool) -> Values:
    """Squares and rectangles, several seeds each."""
    squares = [[n, n] for n in (_QUICK if quick else _SIZES)]
    return {"shapes": squares + [list(x) for x in _RECTANGLES], "seeds": 1 if quick else 4}


def _degrees(kind: str, count: int, ring: int, rng: np.random.Generator) -> Array:
    if kind == "random":
        return rng.integers(0, ring + 1, count)
    if kind == "at words":
        edges = np.array([0, 1, 31, 32, 33, 63, 64, 65, 127, 128, 129, ring - 1, ring])
        return rng.choice(edges[(edges >= 0) & (edges <= ring)], count)
    return np.full(count, ring // 2 + 1 if ring > 1 else ring)


def run(p: Values, context: Context) -> Values:
    """Routes that differ, by shape and kind of degrees."""
    rng = rng_of(context, 116)
    rows = []
    for m, n in p["shapes"]:
        row: Values = {"m": m, "n": n, "jobs": 0, "wraps": 0, "straddles": 0, "routes": 0}
        row |= {"spec_off": 0, "cut_off": 0, "stages_off": 0, "closed_off": 0}
        for kind in ("random", "at words", "wrapping"):
            for seed in range(p["seeds"]):
                s, t = _degrees(kind, m, n, rng), _degrees(kind, n, m, rng)
                _compare(s, t, (context.seed + 1000 * seed) % 2**64, context.num_threads, row)
        rows.append(row)
    return {"rows": rows}


def _compare(s: Array, t: Array, seed: int, threads: int, row: Values) -> None:
    m, n = len(s), len(t)
    k = max(1, n // 16)
    router = Router(seed, num_threads=threads)
    whole, cut = router.route(s, t, n), router.route(s, t, k)
    listed = [whole[i].tolist() for i in range(m)]
    of_spec = _spec.candidates(s.tolist(), t.tolist(), seed)
    row["spec_off"] += sum(a != b for a, b in zip(listed, of_spec))
    chosen = [_spec.select(candidates, k, seed, i) for i, candidates in enumerate(of_spec)]
    row["cut_off"] += sum(cut[i].tolist() != chosen[i] for i in range(m))
    made = np.zeros((m, n), np.bool_)
    for i, targets in enumerate(listed):
        made[i, targets] = True
    row["stages_off"] += int((stages_of(router, s, t).o != made).sum())
    permutations = router.permutations(m, n)
    row["closed_off"] += int((closed_form(s, t, permutations.pi_s, permutations.pi_t) != made).sum())
    for degrees, ring in ((s, n), (t, m)):
        begins = arcs_begin(degrees, ring)
        ends = begins + degrees
        row["wraps"] += int((ends > ring).sum())
        row["straddles"] += int(((ends <= ring) & (degrees > 0) & (begins // 64 != (ends - 1) // 64)).sum())
    row["routes"] += int(made.sum())
    row["jobs"] += 1


def rules(found: Values) -> list[Check]:
    """Nothing differs anywhere."""
    names = {
        "spec_off": ("spec, candidates", "rows in phase order = SPEC sections 2 to 5 in plain Python"),
        "cut_off": ("spec, cut", "rows cut at k = SPEC section 6 in plain Python"),
        "stages_off": ("literal stages", "routes with k = N are stage O"),
        "closed_off": ("closed form", "routes with k = N are the closed form in NumPy"),
    }
    checks = []
    for key, (name, rule) in names.items():
        off = sum(row[key] for row in found["rows"])
        checks.append(Check(name, rule, off == 0, f"{off} differ"))
    return checks


def measured(found: Values) -> str:
    """In a line."""
    rows = found["rows"]
    total = {key: sum(row[key] for row in rows) for key in ("jobs", "routes", "wraps", "straddles")}
    off = sum(row["spec_off"] + row["cut_off"] + row["stages_off"] + row["closed_off"] for row in rows)
    return (
        f"{off} differences in {total['jobs']} jobs with {total['routes']:,} routes, {total['wraps']:,} arcs that wrap "
        f"and {total['straddles']:,} that cross words"
    )


def show(found: Values, report: Report, context: Context) -> None:
    """Every shape."""
    report.table(
        "boundaries",
        "Random degrees, degrees at word boundaries, and arcs of half a ring and one more",
        {
            "m": "M",
            "n": "N",
            "jobs": "jobs",
            "routes": "routes",
            "wraps": "arcs that wrap",
            "straddles": "arcs that cross a word",
            "spec_off": "rows unlike the spec",
            "cut_off": "cut rows unlike the spec",
            "stages_off": "entries unlike the stages",
            "closed_off": "entries unlike the closed form",
        },
        found["rows"],
    )
