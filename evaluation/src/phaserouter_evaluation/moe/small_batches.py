"""Batches so small that shares are fractions: loads of experts and of the ranks that hold them, over many seeds."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from phaserouter import Router, apportion
from phaserouter.baselines import uniform_hash, weighted_hash

from .._arrays import Array
from .._case import Case, Context, Values
from .._chance import binomial_p, of_all, seeds_of, subset_p
from .._measure import rng_of
from .._shares import Shares, shares_of

ASSIGN, HASH, REMAINDERS = "assign", "hash", "largest remainders"
# What a hash router does with experts of these weights, and what it is called.
HASHES: dict[str, tuple[str, Callable[[int, Array, int, int], Array]]] = {
    "equal": ("random top-8", lambda m, weights, k, seed: uniform_hash(m, len(weights), k, seed)),
    "uneven": ("weighted hash", weighted_hash),
}
# The batch whose experts' means are drawn.
DRAWN = 8


def small_cases(quick: bool) -> list[Case]:
    """Equal and uneven experts on ranks, and a handful of jobs on four machines."""
    seeds = 200 if quick else 1000
    ranks = {
        "kind": "ranks",
        "n": 256,
        "k": 8,
        "batches": [1, 2, DRAWN, 100, 1000],
        "ranks": [8, 32],
        "seeds": seeds,
    }
    few = {"kind": "few", "weights": [40, 30, 20, 10], "jobs": 7, "seeds": 2000 if quick else 20_000}
    return [
        *(Case(f"small batches, {w} experts", {**ranks, "weights": w}, 64 * 256 * seeds) for w in HASHES),
        Case("small batches, 7 jobs", few, 1 << 24),
    ]


def run_small(case: Case, context: Context) -> Values:
    """Loads of a kind of case."""
    return _few(case, context) if case.parameters["kind"] == "few" else _on_ranks(case, context)


def _on_ranks(case: Case, context: Context) -> Values:
    n, k, kind = (case.parameters[key] for key in ("n", "k", "weights"))
    weights = np.ones(n, np.int64) if kind == "equal" else rng_of(context, 301, n).integers(1, 10, n)
    rows, experts = [], []
    means: Values = {}
    for m in case.parameters["batches"]:
        shares = shares_of(weights, k * m, m)
        loads = _loads(m, weights, k, case.parameters["seeds"], HASHES[kind][1], context)
        experts.append(
            {
                "tokens": m,
                "share": float(shares.value.mean()),
                **_kept(loads[ASSIGN], shares),
                "largest_off": float(np.abs(loads[REMAINDERS][0] - shares.value).max()),
                "hash_p": subset_p(loads[HASH], k, m) if kind == "equal" else None,
            }
        )
        rows += [_ranks(loads, shares, m, ranks) for ranks in case.parameters["ranks"]]
        if m == DRAWN:
            means = {name: np.round(of.mean(axis=0), 4) for name, of in loads.items()}
    return {"ranks_found": rows, "experts": experts, "means": means}


def _loads(
    m: int,
    weights: Array,
    k: int,
    seeds: int,
    hashed: Callable[[int, Array, int, int], Array],
    context: Context,
) -> dict[str, Array]:
    """Loads of every router, shape (seeds, n_targets); the seed changes nothing of largest remainders, which get one."""
    n, router = len(weights), Router(0, num_threads=1)
    found: dict[str, list[Array]] = {ASSIGN: [], HASH: []}
    for seed in seeds_of(context, seeds, 302, n, m, k).tolist():
        router.seed = seed
        found[ASSIGN].append(router.assign(m, weights, k).column_loads())
        found[HASH].append(np.bincount(hashed(m, weights, k, seed).ravel(), minlength=n))
    return {
        **{name: np.array(of) for name, of in found.items()},
        REMAINDERS: apportion(weights, k * m, m)[None],
    }


def _kept(loads: Array, shares: Shares) -> Values:
    """What is promised of loads, shape (seeds, n_targets): exceptions, and means over seeds beside the shares."""
    seeds = len(loads)
    part = np.where(shares.high > shares.low, shares.value - shares.low, 0.0)
    error = np.sqrt(part * (1 - part) / seeds)
    # A load is the share rounded down, or one more with the chance of the part that is left.
    p = binomial_p((loads - shares.low).sum(axis=0), seeds, part)
    away = np.abs(loads.mean(axis=0) - shares.value)
    return {
        "off": shares.off(loads),
        "sums_off": shares.sums_off(loads),
        "mean_off": float(away.max()),
        "mean_z": float((away[error > 0] / error[error > 0]).max(initial=0)),
        "mean_p": of_all(p),
    }


def _ranks(loads: dict[str, Array], shares: Shares, m: int, ranks: int) -> Values:
    """Loads of ranks that hold equally many neighbouring experts each."""

    def held(of: Array) -> Array:
        return np.asarray(of.reshape(len(of), ranks, -1).sum(axis=2))

    share = held(shares.value[None])[0]
    ends = np.arange(1, ranks + 1) * (shares.value.size // ranks) - 1
    # Where the shares up to a rank's end, and up to the end before, are integers, the rank's load is one.
    whole = shares.sum_low[ends] == shares.sum_high[ends]
    exact = whole & np.concatenate([[True], whole[:-1]])
    mine = held(loads[ASSIGN])
    found: Values = {
        "tokens": m,
        "ranks": ranks,
        "share": float(share.mean()),
        "exact": int(exact.sum()),
        # Sums of exact shares differ from integers by what doubles round.
        "exact_off": int((np.abs(mine - share)[:, exact] > 1e-6).sum()),
        "far": int((np.abs(mine - share) >= 2).sum()),
    }
    for name, of in loads.items():
        ratio, away = (held(of) / share).max(axis=1), np.abs(held(of) - share).max(axis=1)
        found[name] = {
            "mean": round(float(ratio.mean()), 5),
            "worst": round(float(ratio.max()), 5),
            "away_mean": round(float(away.mean()), 5),
            "away_worst": round(float(away.max()), 5),
        }
    return found


def _few(case: Case, context: Context) -> Values:
    weights, jobs, seeds = (case.parameters[key] for key in ("weights", "jobs", "seeds"))
    shares = shares_of(weights, jobs, jobs)
    loads = _loads(jobs, np.array(weights), 1, seeds, weighted_hash, context)
    rows = [
        {
            "weight": weights[j],
            "share": float(shares.value[j]),
            **{
                f"{name}_{what}": float(measure(of[:, j]))
                for name, of in loads.items()
                for what, measure in (("mean", np.mean), ("least", np.min), ("most", np.max))
            },
            "error": float(loads[ASSIGN][:, j].std() / np.sqrt(seeds)),
        }
        for j in range(len(weights))
    ]
    return {"rows": rows, "experts": [_kept(loads[ASSIGN], shares)]}
