"""The same seed gives the same bits, however it is asked; another seed gives other ones."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable

import numpy as np
from phaserouter import Router, Routes, pack_bits
from phaserouter.stages import routes_matrix
from scipy.sparse import csr_array

from .. import _spec
from .._arrays import Array
from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, mean_p, seeds_of
from .._measure import rng_of
from .._report import Check, Report
from .._theory import keep_probability

TITLE = "Seed reproducibility"
RULE = "same bits by every way to ask, and as the test vectors; neighbouring seeds as unlike as strangers"
GUIDE = (
    "One job is asked for in several ways: as degrees, byte matrices, packed words, sparse matrices and by parts, on one, "
    "two and three threads. All must have one SHA-256. Two jobs are compared with digests of the project's test "
    "vectors, which a plain-integer program made from docs/SPEC.md alone (tests/oracle, tests/vectors/large.txt). Then "
    "routes under a seed and its neighbour (s and s + 1, s with one bit flipped) are compared: independent routings "
    "agree on `sum of P_ij^2` routes on average, where `P_ij` is the exact probability that source `i` keeps target `j`. "
    "Bad news would be two digests, or neighbours that agree more (or less) often than strangers."
)

# tests/vectors/large.txt: cases long-rows and experts-8192x256x8-skewed, and the formula of their degrees.
VECTORS = {
    "long-rows": {
        "seed": 77,
        "m": 1000,
        "n": 70001,
        "k": 8,
        "s": (101, 0, 60, 1),
        "t": (102, 0, 1000, 1),
        "digest": 7694053928603193261,
    },
    "experts-8192x256x8-skewed": {
        "seed": 78,
        "m": 8192,
        "n": 256,
        "k": 8,
        "w": (103, 1, 1000, 3),
        "digest": 6220891398907776309,
    },
}


def parameters(quick: bool) -> Values:
    """Sizes that are no multiples of a word."""
    return {"m": 500, "n": 300, "k": 8, "pairs": 300 if quick else 3000}


def run(p: Values, context: Context) -> Values:
    """Digests of every way to ask, of the jobs of test vectors, and agreements of neighbouring seeds."""
    ways = _digests(p["m"], p["n"], p["k"], context)
    digests = {name: _digest_of_vector(values, context.num_threads) for name, values in VECTORS.items()}
    return {
        "ways": [{"job": job, "way": way, "sha256": value} for job, way, value in ways],
        "vectors": [
            {
                "vector": name,
                "expected": str(VECTORS[name]["digest"]),
                "found": str(value),
                "same": value == VECTORS[name]["digest"],
            }
            for name, value in digests.items()
        ],
        "neighbours": [
            _agreement(name, step, k, p["pairs"], context)
            for name, step in (("s and s + 1", 1), ("s and s with bit 63 flipped", 1 << 63))
            for k in (4, 64)
        ],
    }


def _digests(m: int, n: int, k: int, context: Context) -> list[tuple[str, str, str]]:
    rng = rng_of(context, 103)
    s_ones = rng.random((m, n)) < rng.random((m, 1))
    t_ones = rng.random((n, m)) < rng.random((n, 1))
    s, t = s_ones.sum(axis=1), t_ones.sum(axis=1)
    weights = rng.integers(0, 50, n)
    inputs: dict[str, tuple[object, object]] = {
        "degrees": (s, t),
        "matrices of bytes": (s_ones.astype(np.uint8), t_ones.astype(np.uint8)),
        "packed words": (pack_bits(s_ones), pack_bits(t_ones)),
        "sparse matrices": (csr_array(s_ones), csr_array(t_ones)),
    }
    routers = {threads: Router(context.seed, num_threads=threads) for threads in (1, 2, 3)}
    found: list[tuple[str, str, str]] = []

    def add(job: str, way: str, make: Callable[[Router], Array]) -> None:
        found.extend((job, f"{way}, {x} thread(s)", _sha(make(router))) for x, router in routers.items())

    for way, (sources, targets) in inputs.items():
        add("route", way, lambda router, a=sources, b=targets: router.route(a, b, k).targets)  # type: ignore[misc]
    add(
        "route",
        "rows by parts",
        lambda router: _by_parts(m, lambda rows: router.route(s, t, k, rows=rows)),
    )
    add("assign", "capacities", lambda router: router.assign(m, weights, k).targets)
    add(
        "assign",
        "rows by parts",
        lambda router: _by_parts(m, lambda rows: router.assign(m, weights, k, rows=rows)),
    )
    return found


def _by_parts(m: int, make: Callable[[tuple[int, int]], Routes]) -> Array:
    cuts = [0, 1, m // 3, m // 3 + 64 if m > 200 else m // 2, m - 1, m]
    return np.concatenate([make((a, b)).targets for a, b in itertools.pairwise(cuts)])


def _sha(targets: Array) -> str:
    return hashlib.sha256(np.ascontiguousarray(targets, "<i4").tobytes()).hexdigest()


def _digest_of_vector(job: Values, threads: int) -> int:
    router = Router(job["seed"], num_threads=threads)
    if "w" in job:
        made = router.assign(job["m"], _sequence(job["w"], job["n"]), job["k"])
    else:
        made = router.route(_sequence(job["s"], job["m"]), _sequence(job["t"], job["n"]), job["k"])
    return _spec.digest(made.targets.ravel().tolist())


def _sequence(formula: tuple[int, int, int, int], count: int) -> list[int]:
    """Degrees or weights by the formula of tests/vectors/README.md."""
    key, low, high, power = formula
    return [(low + _spec.bounded(_spec.word(key, q), high - low + 1)) ** power for q in range(count)]


def _agreement(name: str, step: int, k: int, pairs: int, context: Context) -> Values:
    """How many routes two seeds have in common, over pairs of seeds, and how many strangers would."""
    size = 64
    rng = rng_of(context, 104)
    s, t = rng.integers(1, size + 1, size), rng.integers(1, size + 1, size)
    router = Router(0, num_threads=context.num_threads)
    common = []
    for seed in seeds_of(context, pairs, 105, k):
        made = []
        for word in (int(seed), int(seed) ^ step if step > 1 else (int(seed) + 1) % 2**64):
            router.seed = word
            made.append(routes_matrix(router.route(s, t, k).targets, size))
        common.append(int((made[0] & made[1]).sum()))
    probability = keep_probability(s, t, k)
    law = float((probability**2).sum())
    return {
        "pair": name,
        "k": k,
        "routes": float(probability.sum()),
        "law": law,
        "found": float(np.mean(common)),
        "p": mean_p(common, law),
    }


def rules(found: Values) -> list[Check]:
    """One digest a job, the vectors' digests, and agreements by chance."""
    checks = []
    for job in ("route", "assign"):
        digests = {row["sha256"] for row in found["ways"] if row["job"] == job}
        ways = sum(row["job"] == job for row in found["ways"])
        checks.append(
            Check(
                f"{job}: one result",
                "one SHA-256 for every form of input, part of rows and thread count",
                len(digests) == 1,
                f"{len(digests)} digest(s) of {ways} ways",
            )
        )
    checks += [
        Check(
            f"test vector {row['vector']}",
            f"FNV-1a digest {row['expected']} (tests/vectors/large.txt)",
            row["same"],
            row["found"],
        )
        for row in found["vectors"]
    ]
    checks += [
        Check(
            f"neighbours {row['pair']}, k = {row['k']}",
            f"common routes of two seeds average {row['law']:.1f}; Student's t, p >= {LEVEL:g}: {FALSE_ALARM}",
            row["p"] >= LEVEL,
            f"{row['found']:.1f}, p = {row['p']:.2g}",
        )
        for row in found["neighbours"]
    ]
    return checks


def measured(found: Values) -> str:
    """In a line."""
    digests = len({(row["job"], row["sha256"]) for row in found["ways"]})
    p = min(row["p"] for row in found["neighbours"])
    return f"{digests} digests of 2 jobs asked in {len(found['ways'])} ways; smallest p of neighbours {p:.2g}"


def show(found: Values, report: Report, context: Context) -> None:
    """Ways, vectors and neighbours."""
    shown: dict[tuple[str, str], Values] = {}
    for row in found["ways"]:
        way = row["way"].rsplit(",", 1)[0]
        entry = shown.setdefault((row["job"], way), {"job": row["job"], "way": way, "sha256": set()})
        entry["sha256"].add(row["sha256"])
    report.table(
        "seeds",
        f"{found['m']} sources, {found['n']} targets, k = {found['k']}, seed {context.seed}, on 1, 2 and 3 threads",
        {
            "job": "job",
            "way": "asked for as",
            "sha256": "SHA-256 of the routes as little-endian int32 (start)",
        },
        [{**x, "sha256": ", ".join(sorted(y[:16] for y in x["sha256"]))} for x in shown.values()],
    )
    report.table(
        "neighbours",
        f"Routes that two seeds have in common (64 sources, 64 targets, {found['pairs']:,} pairs of seeds)",
        {
            "pair": "seeds",
            "k": "k",
            "routes": ("routes of one seed", "{:,.1f}"),
            "law": ("in common, if independent", "{:.2f}"),
            "found": ("in common, measured", "{:.2f}"),
            "p": ("p", "{:.3f}"),
        },
        found["neighbours"],
    )
