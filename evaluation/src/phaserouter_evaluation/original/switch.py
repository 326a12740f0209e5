"""The numeric example beside the routing of Switch Transformers: deviations of loads, overflow and drops."""

from __future__ import annotations

import math

import numpy as np
from phaserouter import Router
from phaserouter.baselines import uniform_hash
from phaserouter.stats import column_load_law, drop_rates
from scipy import stats

from .._arrays import Array
from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, binomial_p, of_all, seeds_of, subset_p
from .._measure import rng_of
from .._report import Check, Report
from .plots import loads_of_routers

TITLE = "Beside Switch routing, in numbers"
RULE = "deviations of loads and chances of overflow are those of the laws; assign drops nothing"
GUIDE = (
    "The original's description compares itself with top-k gates as in Switch Transformers by an example: 65,536 tokens, 256 "
    "experts, k = 2, so a mean load of 512. It gives a deviation of about 22 for itself (binomial loads) and of 200 to 500 for "
    "a typical gate, without a source, and bounds the chance that an expert exceeds 1.2 times the mean by Chernoff's "
    "exp(-delta^2 mean / 3). Here are the exact laws, what was measured, and gates whose scores are generated: logits are normal, "
    "and every expert has a bias, normal too, whose deviation is given; nothing was trained, so they say how loads go with "
    "popularity, not what training makes of it. *Route* has equal degrees that give k targets a row on average, and no cut. "
    "Bad news would be deviations or chances off their laws."
)

BIASES = (0.0, 0.1, 0.25, 0.5, 1.0)
FACTORS = (1.0, 1.1, 1.25, 1.5, 2.0)
_DELTAS = (0.05, 0.1, 0.2)


def parameters(quick: bool) -> Values:
    """The example's sizes, and seeds for the chances of overflow."""
    m = 8192 if quick else 65_536
    return {"m": m, "n": 256, "k": 2, "degree": 16, "seeds": 200 if quick else 1000, "bytes": 1 << 29}


def run(p: Values, context: Context) -> Values:
    """Loads of every router, and chances over seeds."""
    m, n, k = p["m"], p["n"], p["k"]
    seed = int(rng_of(context, 614).integers(0, 2**63))
    s, t = np.full(m, p["degree"]), np.full(n, m * k // p["degree"])
    router = Router(seed, num_threads=context.num_threads)
    loads = {
        "assign": router.assign(m, np.ones(n, np.int64), k).column_loads(),
        "route, no cut": router.route(s, t, n).column_loads(),
        "uniform hash": np.bincount(uniform_hash(m, n, k, seed).ravel(), minlength=n),
    }
    for at, bias in enumerate(BIASES):
        loads[f"gate, bias {bias:g}"] = gate_loads(m, n, k, bias, rng_of(context, 615, at))
    law = column_load_law(s, t)
    sampled = router.sample_loads(s, t, n, seeds_of(context, p["seeds"], 616))
    mean = m * k / n
    laws = {
        "assign": float((mean % 1 * (1 - mean % 1)) ** 0.5),
        "route, no cut": float(law.std()[0]),
        "uniform hash": math.sqrt(m * (k / n) * (1 - k / n)),
    }
    return {
        "mean": mean,
        "rows": [
            {
                "router": name,
                "std": float(load.std()),
                "law_std": laws.get(name),
                "max_over_mean": float(load.max() / load.mean()),
                "dropped": [float(x) for x in drop_rates(load, list(FACTORS))],
                "loads": np.sort(load)[::-1].tolist(),
            }
            for name, load in loads.items()
        ],
        "assign_off": int((np.abs(loads["assign"] - mean) >= 1).sum()),
        "hash_p": subset_p(loads["uniform hash"], k, m),
        "sampled_std": float(np.sqrt(((sampled - float(law.mean()[0])) ** 2).mean())),
        "tails": [_tail(delta, mean, m, k / n, sampled, law.sf) for delta in _DELTAS],
    }


def gate_loads(m: int, n: int, k: int, bias: float, rng: np.random.Generator) -> Array:
    """Loads of a gate: the k best of normal logits, to which every expert's bias is added."""
    loads, of_experts = np.zeros(n, np.int64), bias * rng.standard_normal(n, np.float32)
    for begin in range(0, m, 8192):
        logits = rng.standard_normal((min(8192, m - begin), n), np.float32) + of_experts
        loads += np.bincount(np.argpartition(logits, -k, axis=1)[:, -k:].ravel(), minlength=n)
    return loads


def _tail(delta: float, mean: float, m: int, chance: float, sampled: Array, sf: object) -> Values:
    """Chance of a load above (1 + delta) times the mean: the bound, the laws, and what was seen."""
    limit = math.floor((1 + delta) * mean)
    assert callable(sf)
    law = float(sf(limit)[0])
    above = (sampled > limit).sum(axis=0)
    return {
        "delta": delta,
        "limit": limit,
        "chernoff": math.exp(-(delta**2) * mean / 3),
        "binomial": float(stats.binom.sf(limit, m, chance)),
        "law": law,
        "seen": float(above.mean() / len(sampled)),
        "p": of_all(binomial_p(above, len(sampled), law)),
    }


def rules(found: Values) -> list[Check]:
    """Exact loads, laws and bounds."""
    tails = found["tails"]
    p = of_all([row["p"] for row in tails])
    in_order = all(row["law"] <= row["binomial"] <= row["chernoff"] for row in tails)
    return [
        Check(
            "assign",
            "every load is the mean, rounded down or up; with capacities of the mean nothing is dropped",
            found["assign_off"] == 0 and (found["mean"] % 1 > 0 or found["rows"][0]["dropped"][0] == 0),
            f"{found['assign_off']} off",
        ),
        Check(
            "hash",
            f"loads spread as those of independent uniform {found['k']}-subsets, chi-square, p >= {LEVEL:g} ({FALSE_ALARM})",
            found["hash_p"] >= LEVEL,
            f"p = {found['hash_p']:.2g}",
        ),
        Check(
            "overflow",
            "each expert's loads of route exceed the limits as often as the column law says, binomial with Bonferroni, all "
            f"limits together, p >= {LEVEL:g} ({FALSE_ALARM})",
            p >= LEVEL,
            f"p = {p:.2g}",
        ),
        Check(
            "bounds",
            "law of route <= binomial law <= Chernoff's bound at every limit",
            in_order,
            f"{len(tails)} limits",
        ),
    ]


def measured(found: Values) -> str:
    """In a line."""
    said = ", ".join(f"{row['router']} {row['std']:.1f}" for row in found["rows"])
    return f"deviations of loads at a mean of {found['mean']:g}: {said}"


def show(found: Values, report: Report, context: Context) -> None:
    """Deviations, drops and chances."""
    report.table(
        "switch",
        f"{found['m']:,} tokens, {found['n']} experts, k = {found['k']}, mean load {found['mean']:g}: one routing each, and what "
        "is dropped at a capacity of so many times the mean",
        {
            "router": "router",
            "std": ("deviation of the loads", "{:.1f}"),
            "law_std": ("law", "{:.1f}"),
            "max_over_mean": ("largest / mean load", "{:.2f}"),
            **{f"{x:g}": (f"dropped at {x:g}", "{:.2%}") for x in FACTORS},
        },
        [{**row, **{f"{x:g}": d for x, d in zip(FACTORS, row["dropped"])}} for row in found["rows"]],
    )
    report.text(
        "The original's description expects 5 to 30 % of drops from gates without a balancing loss and 1 to 5 % with one. Where "
        "in such a range a gate lies is a matter of the bias that training leaves and of the capacity. Equal degrees make loads of "
        "one seed depend on each other, so the deviation of one routing scatters; over "
        f"{found['seeds']:,} seeds it is {found['sampled_std']:.2f}, by the law {found['rows'][1]['law_std']:.2f}."
    )
    report.table(
        "switch-overflow",
        f"Chance that an expert's load exceeds a limit, over {found['seeds']:,} seeds",
        {
            "delta": ("above the mean by", "{:.0%}"),
            "limit": "limit",
            "chernoff": ("Chernoff's bound", "{:.3g}"),
            "binomial": ("hash: binomial law", "{:.3g}"),
            "law": ("route, no cut: column law", "{:.3g}"),
            "seen": ("measured", "{:.3g}"),
        },
        found["tails"],
    )
    report.picture(
        "switch",
        loads_of_routers(found["rows"], found["mean"], theme=report.theme),
        "Loads of all experts in descending order, over the mean. Assign is the line at 1.",
    )
