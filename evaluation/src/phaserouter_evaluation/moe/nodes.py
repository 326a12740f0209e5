"""Experts on nodes: how many nodes a token is sent to, beside the loads of experts and nodes and the score that is kept.

The shape and the gate are those of DeepSeek-V3 (arXiv:2412.19437, section 2.1.2, and the model's published code): 256
experts on 8 nodes, 8 experts a token, on at most 4 nodes.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from phaserouter import Router

from .._arrays import Array
from .._case import Case, Context, Values
from .._measure import milliseconds, rng_of
from ..scores.heuristics import loads_of, settled_bias, top_k

TOP_K = "top-k (NumPy)"
LIMITED = "group-limited top-k (NumPy)"
SCORES = "assign by scores"
TWO_STEPS = "assign by scores: nodes, then experts"
PLAIN = "assign"
SPREAD = "assign, rule spread"
LOCAL = "assign, rule local"
WITH_BIAS = ", loss-free bias"
# Those whose loads are exact.
EXACT = (LOCAL, PLAIN, SPREAD, SCORES, TWO_STEPS)
FACTORS = (1.0, 1.25)

# The standard deviation of what experts are liked by all tokens, in units of that of a token's logits.
_POPULARITIES = (0.25, 1.0)
_SHAPE = {"n": 256, "nodes": 8, "k": 8, "most_nodes": 4}

Scores = npt.NDArray[np.float32]
Route = Callable[[], Array]


def nodes_cases(quick: bool) -> list[Case]:
    """Two gates, and little or much that all tokens like."""
    m = 512 if quick else 2048
    return [
        Case(
            f"experts on nodes, {gate}, popularity {popularity:g}",
            {
                "kind": "nodes",
                "gate": gate,
                "popularity": popularity,
                "m": m,
                "steps": 40 if quick else 100,
                **_SHAPE,
            },
            60 * m * _SHAPE["n"],
        )
        for gate in ("sigmoid", "softmax")
        for popularity in _POPULARITIES
    ]


def scores_of(gate: str, popularity: float, m: int, n: int, context: Context) -> Scores:
    """A gate's scores of n experts for m tokens; both gates have the same logits."""
    rng = rng_of(context, 303, n, m)
    logits = rng.standard_normal((m, n)) + popularity * rng.standard_normal(n)
    if gate == "sigmoid":
        return np.asarray(1 / (1 + np.exp(-logits)), np.float32)
    weights = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(weights / weights.sum(axis=1, keepdims=True), np.float32)


def two_best(scores: Array, nodes: int) -> Array:
    """The sum of the two best scores that every node has for a row: what the gate chooses nodes by."""
    by_node = scores.reshape(len(scores), nodes, -1)
    return np.asarray(np.partition(by_node, by_node.shape[2] - 2, axis=2)[:, :, -2:].sum(axis=2))


def group_limited(scores: Array, k: int, nodes: int, most_nodes: int) -> npt.NDArray[np.int32]:
    """The k best experts of the nodes whose two best experts have the largest sums; neighbouring experts share a node."""
    m, n = scores.shape
    width = n // nodes
    best = top_k(two_best(scores, nodes), most_nodes)
    left = np.take_along_axis(scores.reshape(m, nodes, width), best[:, :, None], 1).reshape(
        m, most_nodes * width
    )
    chosen = top_k(left, k)
    return np.take_along_axis(best, chosen // width, 1) * width + chosen % width


def run_nodes(case: Case, context: Context) -> Values:
    """What every router comes to on one batch of a gate's scores."""
    p = case.parameters
    scores = scores_of(p["gate"], p["popularity"], p["m"], p["n"], context)
    best = float(np.sort(scores, axis=1)[:, p["n"] - p["k"] :].sum(dtype=float))
    lines = []
    for name, route in _routers(scores, case, context).items():
        routes = route()
        took = milliseconds(route, 0.1, least=1)["median_ms"]
        lines.append({"router": name, **measure(routes, scores, p["nodes"], best), "median_ms": took})
    return {"routers": lines}


def _routers(scores: Scores, case: Case, context: Context) -> dict[str, Route]:
    """Every router, by its name. A bias is settled before, on the batch itself, and only the choice by it is timed."""
    p = case.parameters
    m, n, k, nodes, most = (p[key] for key in ("m", "n", "k", "nodes", "most_nodes"))
    router = Router(context.seed, num_threads=context.num_threads)
    equal, groups = np.ones(n, np.int64), np.arange(n) // (n // nodes)
    found: dict[str, Route] = {}

    def gate(name: str, choose: Callable[[Array], Array]) -> None:
        found[name] = lambda: choose(scores)
        bias = settled_bias(scores, np.full(n, k * m / n), choose, p["steps"])
        found[name + WITH_BIAS] = lambda: choose(scores + bias)

    gate(TOP_K, lambda by: top_k(by, k))
    gate(LIMITED, lambda by: group_limited(by, k, nodes, most))
    return {
        **found,
        SCORES: lambda: router.assign_by_scores(scores, k).targets,
        TWO_STEPS: lambda: _two_steps(router, scores, k, groups, most),
        PLAIN: lambda: router.assign(m, equal, k).targets,
        SPREAD: lambda: router.assign(m, equal, k, groups=groups, rule="spread").targets,
        LOCAL: lambda: router.assign(m, equal, k, groups=groups, rule="local", groups_per_row=most).targets,
    }


def _two_steps(router: Router, scores: Scores, k: int, groups: Array, most_nodes: int) -> Array:
    """Nodes by the sum of their two best scores, every node for equally many tokens; then experts of these nodes.

    Exact loads are always possible: every token could take as many experts of each of its nodes, by turns.
    """
    chosen = router.assign_by_scores(two_best(scores, int(groups[-1]) + 1), most_nodes).targets
    nodes_of = np.zeros((len(scores), int(groups[-1]) + 1), np.bool_)
    np.put_along_axis(nodes_of, chosen, True, axis=1)
    return router.assign_by_scores(scores, k, allowed=nodes_of[:, groups]).targets


def measure(routes: Array, scores: Scores, nodes: int, best: float) -> Values:
    """Nodes of a token, loads of experts and nodes, what capacities would drop, and the part of the best score.

    A node's load is the number of tokens that it receives: a token that has several experts there counts once.
    """
    m, k = routes.shape
    n = scores.shape[1]
    ordered = np.sort(routes, axis=1)
    sent = np.zeros((m, nodes), np.bool_)
    np.put_along_axis(sent, routes // (n // nodes), True, axis=1)
    per_token, received, loads = sent.sum(axis=1), sent.sum(axis=0), loads_of(routes, n)
    share = k * m / n
    return {
        "nodes_mean": float(per_token.mean()),
        "nodes_least": int(per_token.min()),
        "nodes_most": int(per_token.max()),
        "repeats": int((ordered[:, 1:] == ordered[:, :-1]).sum()),
        "loads_off": int((np.abs(loads - share) >= 1).sum()),
        "expert": float(loads.max() / share),
        "node": float(received.max() / received.mean()),
        "cv": float(loads.std() / share),
        "dropped": [float(np.maximum(loads - int(factor * share), 0).sum() / (k * m)) for factor in FACTORS],
        "kept": float(np.take_along_axis(scores, routes, 1).sum(dtype=float) / best),
    }
