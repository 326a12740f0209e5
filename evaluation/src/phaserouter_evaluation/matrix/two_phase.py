"""Routings that feed routings, and degrees chosen against the router."""

from __future__ import annotations

import numpy as np
from phaserouter import Router, apportion
from phaserouter.baselines import weighted_hash
from phaserouter.stages import routes_matrix
from phaserouter.stats import load_metrics

from .._arrays import Array
from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, normal_p, of_all, seeds_of
from .._measure import rng_of
from .._report import Check, Report
from .._theory import arcs_begin, load_variance
from .plots import drift

TITLE = "Adversarial two-phase"
RULE = "phase 2 stays below phase 1's loads under any seed, and follows the law given them under fresh seeds"
GUIDE = (
    "*Two phases.* The routes of phase 1 are the matrices of phase 2: S of phase 2 is O of phase 1, and T its transpose. "
    "Degrees of phase 1 are made to be awkward: heavy sources first, heavy targets first. Loads of phase 2 can never "
    "exceed those of phase 1; over fresh seeds their means follow the law given phase 1. With phase 1's own seed the law "
    "promises nothing; the table shows what happens. *An adversary who knows the seed* gives full degrees to exactly the "
    "sources in one target's arc: that target then reaches its cap, above its mean, but not beyond. *Feedback.* Each "
    "phase's loads are the weights of the next: an exact assignment repeats them, a random one drifts. Bad news would be "
    "a load above its cap, or a z-score far out under fresh seeds."
)


def parameters(quick: bool) -> Values:
    """Phase 1 and 2 are square."""
    return {
        "size": 512,
        "k1": 128,
        "k2": 32,
        "samples": 1000 if quick else 10_000,
        "feedback": [4096, 64, 4],
        "phases": 16 if quick else 64,
    }


def run(p: Values, context: Context) -> Values:
    """Two phases, the adversary, and feedback."""
    m, n, k = p["feedback"]
    return {
        **_two_phases(p["size"], p["k1"], p["k2"], p["samples"], context),
        "adversary": _adversary(p["size"], p["samples"], context),
        "drift": _feedback(m, n, k, p["phases"], context),
    }


def _two_phases(n: int, k1: int, k2: int, samples: int, context: Context) -> Values:
    heavy = np.where(np.arange(n) < n // 8, n, n // 2)
    falling = np.linspace(n, n // 4, n).astype(np.int64)
    router = Router(context.seed, num_threads=context.num_threads)
    first = router.route(heavy, falling, k1)
    met = routes_matrix(first.targets, n)
    s, t = met.sum(axis=1), met.sum(axis=0)
    rows = [_phase("phase 1", first.column_loads(), falling)]
    same_result = True
    for name, seed in (("phase 2, seed of phase 1", context.seed), ("phase 2, next seed", context.seed + 1)):
        router.seed = seed
        second = router.route(met.astype(np.uint8), np.ascontiguousarray(met.T).astype(np.uint8), k2)
        same_result &= router.route(s, t, k2) == second
        rows.append(_phase(name, second.column_loads(), t))
    loads = router.sample_loads(s, t, n, seeds_of(context, samples, 109))
    law = s.sum() * t / (n * n)
    spread = np.sqrt(load_variance(s, t) / samples)
    z = (loads.mean(axis=0) - law)[spread > 0] / spread[spread > 0]
    return {
        "phases_rows": rows,
        "degrees_alone": same_result,
        "largest_z": float(np.abs(z).max()),
        "p": of_all(normal_p(z)),
        "over_in_any_seed": int((loads > t).sum()),
    }


def _phase(name: str, loads: Array, caps: Array) -> Values:
    of_loads, of_caps = load_metrics(loads), load_metrics(loads, caps)
    return {
        "phase": name,
        "routes": int(loads.sum()),
        "over_cap": int((loads > caps).sum()),
        "skew": of_loads.skew,
        "cv": of_loads.cv,
        "max_over_cap": of_caps.max,
        "cv_over_cap": of_caps.cv,
    }


def _adversary(n: int, samples: int, context: Context) -> Values:
    """Target 0 is attacked; its arc and the phases of the sources are known from the seed."""
    t = np.full(n, n // 8)
    router = Router(context.seed, num_threads=context.num_threads)
    inside = (router.permutations(n, n).pi_t - arcs_begin(t, n)[0]) % n < t[0]
    s = np.where(inside, n, 0)
    attacked = router.route(s, t, n).column_loads()
    elsewhere = router.sample_loads(s, t, n, seeds_of(context, samples, 110))[:, 0]
    return {
        "cap": int(t[0]),
        "attacked": int(attacked[0]),
        "mean": float(elsewhere.mean()),
        "largest": int(elsewhere.max()),
        "law": float(s.sum() * t[0] / n / n),
        "over_cap": int((attacked > t).sum()),
    }


def _feedback(m: int, n: int, k: int, phases: int, context: Context) -> Values:
    """CV of the loads, phase by phase; all begin with the same random weights."""
    weights = rng_of(context, 111).integers(50, 151, n)
    router = Router(context.seed, num_threads=context.num_threads)
    names = ("assign", "route, full sources", "route, half-full sources, cut", "weighted hash (NumPy)")
    loads = dict.fromkeys(names, apportion(weights, m * k, m))
    shares = loads["assign"]
    curves = {name: [load_metrics(shares).cv] for name in loads}
    moved = 0
    for phase in range(phases):
        router.seed = context.seed + phase
        exact, full, cut, hashed = loads.values()
        drawn = weighted_hash(m, hashed, k, context.seed + phase)
        loads = {
            "assign": router.assign(m, exact, k).column_loads(),
            "route, full sources": router.route(np.full(m, n), full, k).column_loads(),
            # Three times the degrees on half-full sources: 1.5 k candidates a row, cut at k.
            "route, half-full sources, cut": router.route(
                np.full(m, n // 2), np.minimum(m, 3 * cut), k
            ).column_loads(),
            "weighted hash (NumPy)": np.bincount(drawn.ravel(), minlength=n),
        }
        moved += sum(int((loads[name] != shares).sum()) for name in names[:2])
        for name, seen in loads.items():
            curves[name].append(load_metrics(seen).cv)
    return {
        "moved": moved,
        "curves": {name: [round(x, 5) for x in curve] for name, curve in curves.items()},
        "away": {name: _distance(seen, shares) for name, seen in loads.items()},
    }


def _distance(loads: Array, shares: Array) -> float:
    """Share of the routes that are elsewhere than at the beginning, totals aside."""
    return float(np.abs(loads / loads.sum() - shares / shares.sum()).sum() / 2)


def rules(found: Values) -> list[Check]:
    """Caps always, the law under fresh seeds, and the fixed point."""
    over = sum(row["over_cap"] for row in found["phases_rows"]) + found["over_in_any_seed"]
    adversary = found["adversary"]
    held = adversary["attacked"] == adversary["cap"] and adversary["over_cap"] == 0
    return [
        Check(
            "caps compose",
            f"loads of phase 2 <= loads of phase 1 <= t, with phase 1's seed, the next, and {found['samples']:,} others",
            over == 0,
            f"{over} above",
        ),
        Check(
            "degrees alone",
            "phase 2 from phase 1's matrices = phase 2 from their degrees",
            found["degrees_alone"],
            "compared",
        ),
        Check(
            "phase 2, mean loads",
            f"the law given phase 1: largest |z| of {found['size']}, normal with Bonferroni, p >= {LEVEL:g} "
            f"({FALSE_ALARM})",
            found["p"] >= LEVEL,
            f"|z| = {found['largest_z']:.2f}, p = {found['p']:.2g}",
        ),
        Check(
            "adversary",
            f"the attacked target is exactly at its cap, {adversary['cap']}; nobody above",
            held,
            f"{adversary['attacked']}, {adversary['over_cap']} above",
        ),
        Check(
            "feedback",
            f"assign, and route with full sources, repeat their own loads over {found['phases']} phases",
            found["drift"]["moved"] == 0,
            f"{found['drift']['moved']} loads moved",
        ),
    ]


def measured(found: Values) -> str:
    """In a line."""
    adversary = found["adversary"]
    return (
        f"largest |z| of phase 2 {found['largest_z']:.2f}; the adversary's target gets {adversary['attacked']} of its cap "
        f"{adversary['cap']} (mean {adversary['law']:.1f}); {found['drift']['moved']} exact loads moved"
    )


def show(found: Values, report: Report, context: Context) -> None:
    """Phases, adversary, drift."""
    report.table(
        "two-phase",
        f"{found['size']} sources and targets, k = {found['k1']}, then {found['k2']}; caps of phase 2 are phase 1's loads",
        {
            "phase": "phase",
            "routes": "routes",
            "over_cap": "loads above their cap",
            "max_over_cap": ("largest load / cap", "{:.3f}"),
            "skew": ("largest / mean load", "{:.3f}"),
            "cv": ("CV of load", "{:.3f}"),
            "cv_over_cap": ("CV of load / cap", "{:.3f}"),
        },
        found["phases_rows"],
    )
    a = found["adversary"]
    report.text(
        f"Adversary: with the seed known, the attacked target gets {a['attacked']}, its cap; the law over seeds promises "
        f"{a['law']:.1f} on average. The same degrees under {found['samples']:,} other seeds give it {a['mean']:.2f} on "
        f"average and {a['largest']} at most. So keep seeds from those who choose degrees, or rely on caps alone."
    )
    m, n, k = found["feedback"]
    away = found["drift"]["away"]
    report.text(
        f"Feedback ({m:,} sources, {n} targets, k = {k}): after {found['phases']} phases "
        + ", ".join(f"{name} has {share:.1%} of its routes elsewhere" for name, share in away.items())
        + ". Random loads drift, the faster the more they vary (test 10 says when those of a cut degree router do): in a "
        "loop assign, give full sources, or keep the original weights."
    )
    report.picture(
        "two-phase",
        drift(found["drift"]["curves"], theme=report.theme),
        "CV of the loads when every phase takes the loads before as its weights. Level is good: inequality neither grows "
        "nor is lost.",
    )
