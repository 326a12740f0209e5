"""A hash that chooses among the cells where S and T agree, beside the phase router on the same matrices."""

from __future__ import annotations

import numpy as np
from phaserouter import Router
from phaserouter.stages import routes_matrix

from .._arrays import Array
from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, normal_p, of_all, seeds_of
from .._measure import rng_of
from .._report import Check, Report
from .._splitmix import GAMMA, mix
from .._theory import keep_probability
from .plots import loads_of_scenes

TITLE = "A hash inside the intersection of S and T"
RULE = "the hash has its exact mean loads, the phase router those of its law; no load above t_j"
GUIDE = (
    "The baseline of the original's comparison is a hash that chooses k of the cells of a row where S and T both have a one: source i "
    "wants target j, and target j takes source i. It respects what the matrices say, cell by cell; the phase router takes "
    "only the degrees of rows and columns from them, and mixes where the ones are. So the two answer different questions. "
    "Where S and T are independent both spread; where all sources want the same few targets the hash must crowd there, and "
    "where wishes and offers never meet it routes nothing, while the phase router fills rows that nobody asked for. "
    "The hash's mean loads are exact sums over the matrices (row i keeps each of its c_i cells with probability min(1, k / c_i)), the "
    "phase router's those of docs/theory.md after the cut. Bad news would be either off its mean."
)

SCENES = ("independent", "eight pools", "one pool", "never meet")


def parameters(quick: bool) -> Values:
    """Size and fan-out, density of the ones, seeds."""
    return {"n": 128 if quick else 512, "k": 8, "density": 0.3, "seeds": 60 if quick else 200}


def matrices(scene: str, n: int, density: float, rng: np.random.Generator) -> tuple[Array, Array]:
    """S with the wishes of sources as rows, T with what targets take as rows."""
    s, t = rng.random((n, n)) < density, rng.random((n, n)) < density
    pool = max(1, n // 16)
    if scene == "eight pools":
        # Every source wants the targets of one of eight pools, which take everybody.
        pools = rng.permutation(n)[: 8 * pool].reshape(8, pool)
        s[:] = False
        s[np.arange(n)[:, None], pools[rng.integers(0, 8, n)]] = True
    elif scene == "one pool":
        s[:] = False
        s[:, rng.permutation(n)[: 2 * pool]] = True
    elif scene == "never meet":
        # The first half of the sources wants the first half of the targets, which take the other half.
        half = np.arange(n) < n // 2
        s &= half[:, None] == half[None, :]
        t &= half[:, None] != half[None, :]
    return s, t


def hashed(cells: Array, k: int, seed: np.uint64) -> Array:
    """Up to k of every row's cells: those with the least hashes of the seed and the cell."""
    m, n = cells.shape
    number = np.arange(1, m * n + 1, dtype=np.uint64).reshape(m, n)
    priority = mix(mix(np.asarray([seed])) + number * GAMMA)
    # No cell of the intersection has the largest word but with probability 2^-64.
    priority[~cells] = ~np.uint64(0)
    chosen = np.argpartition(priority, k - 1, axis=1)[:, :k]
    kept = np.take_along_axis(cells, chosen, axis=1)
    return np.where(kept, chosen, -1)


def run(p: Values, context: Context) -> Values:
    """Every scene."""
    return {"scenes": [_scene(scene, at, p, context) for at, scene in enumerate(SCENES)]}


def _scene(scene: str, at: int, p: Values, context: Context) -> Values:
    n, k = p["n"], p["k"]
    s, t = matrices(scene, n, p["density"], rng_of(context, 612, at))
    cells = s & t.T
    seeds = seeds_of(context, p["seeds"], 613, at)
    per_row = cells.sum(axis=1)
    keep = cells * np.minimum(1, k / np.maximum(per_row, 1))[:, None]
    tables = [hashed(cells, k, seed) for seed in seeds]
    by_hash = np.array([np.bincount(table.ravel() + 1, minlength=n + 1)[1:] for table in tables])
    degrees = s.sum(axis=1), t.sum(axis=1)
    router = Router(int(seeds[0]), num_threads=context.num_threads)
    by_router = router.sample_loads(*degrees, k, seeds)
    routes = router.route(s, t, k)
    made = routes_matrix(routes.targets, n)
    law = keep_probability(*degrees, k).sum(axis=0)
    spread = by_router.std(axis=0)
    return {
        "scene": scene,
        "candidates": float(per_row.mean()),
        "without": int((per_row == 0).sum()),
        "hash": _summary(by_hash, k),
        "hash_p": _mean_p(by_hash, keep.sum(axis=0), np.sqrt((keep * (1 - keep)).sum(axis=0))),
        "hash_outside": int(sum((~cells[np.nonzero(x >= 0)[0], x[x >= 0]]).sum() for x in tables[:3])),
        "hash_above": int((by_hash > degrees[1]).sum()),
        "router": _summary(by_router, k),
        "router_p": _mean_p(by_router, law, spread),
        "router_above": int((by_router > degrees[1]).sum()),
        "router_inside": float((made & cells).sum() / made.sum()) if made.any() else None,
        "loads": {"hash": np.sort(by_hash[0])[::-1].tolist(), "router": np.sort(by_router[0])[::-1].tolist()},
    }


def _summary(loads: Array, k: int) -> Values:
    means = loads.mean(axis=1)
    routed = means > 0
    skews = loads.max(axis=1)[routed] / means[routed]
    return {
        "fill": float(loads.sum() / (loads.size * k)),
        "skew": float(skews.mean()) if routed.any() else None,
        "unused": float((loads == 0).mean()),
    }


def _mean_p(loads: Array, law: Array, spread: Array) -> float:
    """That every target's mean over seeds is the law's; 0 where a load that is certain is another."""
    certain = spread < 1e-12
    if np.abs(loads.mean(axis=0) - law)[certain].max(initial=0.0) > 1e-9:
        return 0.0
    z = (loads.mean(axis=0) - law)[~certain] * np.sqrt(len(loads)) / spread[~certain]
    # Too few events in all to be normal say nothing.
    usual = law[~certain] * len(loads) >= 300
    return of_all(normal_p(z[usual]))


def rules(found: Values) -> list[Check]:
    """Means of both routers, their caps, and that the hash stays inside."""
    checks = []
    for row in found["scenes"]:
        name = row["scene"]
        for router, p in (("hash", row["hash_p"]), ("phase router", row["router_p"])):
            checks.append(
                Check(
                    f"{name}: {router}",
                    "mean loads of all targets of at least 300 routes over all seeds are the exact ones, normal with Bonferroni, "
                    f"p >= {LEVEL:g} ({FALSE_ALARM}); certain loads are exact",
                    p >= LEVEL,
                    f"p = {p:.2g}",
                )
            )
        above, outside = row["hash_above"] + row["router_above"], row["hash_outside"]
        checks.append(
            Check(
                f"{name}: limits",
                "no load above the ones of the target's row of T; the hash stays inside the intersection",
                above == outside == 0,
                f"{above} above, {outside} outside",
            )
        )
    return checks


def measured(found: Values) -> str:
    """In a line."""
    pooled = next(row for row in found["scenes"] if row["scene"] == "one pool")
    return (
        f"all sources want one pool: skew {pooled['hash']['skew']:.1f} for the hash, "
        f"{pooled['router']['skew']:.1f} for the phase router"
    )


def show(found: Values, report: Report, context: Context) -> None:
    """Every scene, and loads of one seed."""
    rows = []
    for row in found["scenes"]:
        for key, name in (("hash", "hash inside S AND T"), ("router", "phase router")):
            inside = 1.0 if key == "hash" and row["hash"]["fill"] else None
            rows.append(
                {
                    "scene": row["scene"],
                    "router": name,
                    "candidates": row["candidates"],
                    "without": row["without"],
                    **row[key],
                    "inside": row["router_inside"] if key == "router" else inside,
                }
            )
    report.table(
        "intersection",
        f"{found['n']} sources and targets, k = {found['k']}, means over {found['seeds']} seeds",
        {
            "scene": "matrices",
            "candidates": ("cells of S AND T a row", "{:.2f}"),
            "without": "rows without any",
            "router": "router",
            "fill": ("slots filled", "{:.2%}"),
            "skew": ("largest / mean load", "{:.2f}"),
            "unused": ("targets with nothing", "{:.1%}"),
            "inside": ("routes inside S AND T", "{:.1%}"),
        },
        rows,
    )
    report.text(
        "*eight pools*: every source wants the targets of one of eight pools of N / 16 targets. *one pool*: all sources want the same "
        "N / 8 targets. *never meet*: sources want the half of the targets that takes the other half of the sources. Who needs "
        "routes inside S AND T needs a router that looks at cells; who needs even loads whatever the cells are has the phase router, "
        "or the exact assignment."
    )
    report.picture(
        "intersection",
        loads_of_scenes(found["scenes"], theme=report.theme),
        "Loads of all targets in descending order, one seed.",
    )
