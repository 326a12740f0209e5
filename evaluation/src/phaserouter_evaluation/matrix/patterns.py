"""Structured inputs."""

from __future__ import annotations

import base64
import zlib

import numpy as np
from phaserouter import Router
from phaserouter.stages import routes_matrix

from .._arrays import Array
from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, normal_p, of_all, seeds_of
from .._measure import rng_of
from .._report import Check, Report
from .._theory import arcs_begin, load_variance
from .plots import pattern_pictures

TITLE = "Structured patterns"
RULE = "routes depend on row degrees alone, and mean loads not on their order"
GUIDE = (
    "Matrices with structure go in on both sides: a diagonal band, a checkerboard, blocks, stripes, a triangle. The same "
    "bits must come out when every row's ones are shuffled or moved left, for only their number counts. Over seeds, the "
    "mean load of a target must follow the law whether its rows come as they are, reversed or shuffled. Bad news would "
    "be a routing that differs, or a z-score far out. What order does decide is which targets meet, and the theory says so "
    "(docs/theory.md, joint distribution): targets with disjoint arcs never share a source, and where equal degrees "
    "divide the size, as in the checkerboard, there are only two arcs on each side and O has **four different rows**: an "
    "even load, but hardly a mixture. Where it matters who meets whom, take uneven degrees, or assign."
)


def parameters(quick: bool) -> Values:
    """Square matrices."""
    return {"size": 192, "samples": 1000 if quick else 10_000}


def patterns(n: int, rng: np.random.Generator) -> dict[str, Array]:
    """0/1 matrices, n x n."""
    i, j = np.indices((n, n))
    return {
        "diagonal band": (np.abs(i - j) <= n // 6),
        "checkerboard": ((i + j) % 2 == 0),
        "blocks": (i // (n // 4) == j // (n // 4)),
        "horizontal stripes": (i // (n // 12) % 2 == 0),
        "vertical stripes": (j // (n // 12) % 2 == 0),
        "triangular": (j <= i),
        "random": (rng.random((n, n)) < rng.random((n, 1))),
    }


def run(p: Values, context: Context) -> Values:
    """Routes of rearranged matrices, and mean loads in three orders."""
    n = p["size"]
    rng = rng_of(context, 113)
    router = Router(context.seed, num_threads=context.num_threads)
    return {
        "rows": [
            {"pattern": name, **_look(at, ones, router, rng, p["samples"], context)}
            for at, (name, ones) in enumerate(patterns(n, rng).items())
        ]
    }


def _look(
    at: int, ones: Array, router: Router, rng: np.random.Generator, samples: int, context: Context
) -> Values:
    n = len(ones)
    degrees = ones.sum(axis=1)
    routes = router.route(ones, ones, n)
    shuffled = rng.permuted(ones, axis=1)
    left = np.arange(n) < degrees[:, None]
    orders = {"as it is": np.arange(n), "reversed": np.arange(n)[::-1], "shuffled": rng.permutation(n)}
    z = {}
    for number, (name, order) in enumerate(orders.items()):
        d = degrees[order]
        loads = router.sample_loads(d, d, n, seeds_of(context, samples, 114, at, number))
        spread = np.sqrt(load_variance(d, d) / samples)
        off = loads.mean(axis=0) - d.sum() * d / (n * n)
        scores = np.divide(off, spread, out=np.where(off == 0, 0.0, 1e9), where=spread > 0)
        z[name] = scores
    candidates = routes_matrix(routes.targets, n)
    together = candidates.astype(np.int64)
    disjoint, meet = _pairs(degrees, together.T @ together)
    return {
        "differ": sum(router.route(x, y, n) != routes for x, y in ((shuffled, left), (left, shuffled))),
        "density": float(ones.mean()),
        "routes": int(routes.counts.sum()),
        "expected": float(degrees.sum() ** 2 / n**2),
        "z": {name: float(np.abs(scores).max()) for name, scores in z.items()},
        "p": of_all(normal_p(np.concatenate(list(z.values())))),
        "distinct": len(np.unique(together, axis=0)),
        "disjoint": disjoint,
        "meet": meet,
        # For the picture: what was checked.
        "ones": _packed(ones),
        "candidates": _packed(candidates),
    }


def _packed(matrix: Array) -> str:
    """The bits, compressed: patterns, and their routes, repeat themselves."""
    return base64.b85encode(zlib.compress(np.packbits(matrix).tobytes())).decode()


def _unpacked(bits: str, n: int) -> Array:
    packed = np.frombuffer(zlib.decompress(base64.b85decode(bits)), np.uint8)
    return np.unpackbits(packed, count=n * n).reshape(n, n)


def _pairs(degrees: Array, met: Array) -> tuple[float, int]:
    """Share of the pairs of targets whose arcs share no phase, and how many rows hold such a pair."""
    n = len(degrees)
    arcs = (np.arange(n) - arcs_begin(degrees, n)[:, None]) % n < degrees[:, None]
    shared = arcs.astype(np.int64) @ arcs.T.astype(np.int64)
    apart = np.triu(shared == 0, 1)
    return float(apart.sum() / (n * (n - 1) / 2)), int(met[apart].sum())


def rules(found: Values) -> list[Check]:
    """Same routes, mean loads by the law, and no meeting of disjoint arcs."""
    differ, meet = (sum(row[key] for row in found["rows"]) for key in ("differ", "meet"))
    checks = [
        Check(
            "pattern forgotten",
            "the same routes when every row's ones are shuffled, or moved left",
            differ == 0,
            f"{differ} differ",
        ),
        Check("disjoint arcs", "two targets with disjoint arcs share no source", meet == 0, f"{meet} rows"),
    ]
    for row in found["rows"]:
        largest = max(row["z"].values())
        checks.append(
            Check(
                f"{row['pattern']}: order",
                f"mean loads in three orders: largest |z|, normal with Bonferroni, p >= {LEVEL:g}: {FALSE_ALARM}",
                row["p"] >= LEVEL,
                f"|z| = {largest:.2f}, p = {row['p']:.2g}",
            )
        )
    return checks


def measured(found: Values) -> str:
    """In a line."""
    differ = sum(row["differ"] for row in found["rows"])
    largest = max(max(row["z"].values()) for row in found["rows"])
    number = 3 * found["size"] * len(found["rows"])
    return f"{differ} routings differ; largest of {number:,} z-scores {largest:.2f}"


def show(found: Values, report: Report, context: Context) -> None:
    """Every pattern; some drawn."""
    report.table(
        "patterns",
        f"{found['size']} sources and targets, no cut; z-scores over {found['samples']:,} seeds",
        {
            "pattern": "pattern of S and of T",
            "density": ("ones", "{:.1%}"),
            "expected": ("expected routes", "{:,.1f}"),
            "routes": "routes, one seed",
            "differ": "rearranged: routings that differ",
            "as it is": ("largest z, as it is", "{:.2f}"),
            "reversed": ("reversed", "{:.2f}"),
            "shuffled": ("shuffled", "{:.2f}"),
            "p": ("p", "{:.3f}"),
            "distinct": "different rows of O",
            "disjoint": ("pairs of targets with disjoint arcs", "{:.1%}"),
            "meet": "rows that hold such a pair",
        },
        [{**row, **row["z"]} for row in found["rows"]],
    )
    size = found["size"]
    drawn = {
        row["pattern"]: (_unpacked(row["ones"], size), _unpacked(row["candidates"], size))
        for row in found["rows"]
        if row["pattern"] != "random"
    }
    report.picture(
        "patterns",
        pattern_pictures(drawn, theme=report.theme),
        f"Above: S (and T) of {size} sources and targets. Below: the candidates O, before any cut. Density follows the "
        "degrees: a triangle's last rows and targets are the heaviest, and empty stripes stay empty. Checkerboard and "
        "vertical stripes have the same degrees, hence the same O; its texture is that of four different rows.",
    )
