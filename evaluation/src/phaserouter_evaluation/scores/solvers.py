"""General solvers of the same problem: OR-tools' flow of least cost, POT's transport, SciPy's linear assignment.

OR-tools and POT are optional (`pip install 'phaserouter-evaluation[peers]'`), and so is PyTorch.
"""

from __future__ import annotations

from collections.abc import Collection
from importlib import import_module

import numpy as np
import numpy.typing as npt

from .._arrays import Array
from .._installed import versions_of

OR_TOOLS, POT, TORCH = "ortools", "POT", "torch"
# And the modules that are used of them.
_MODULES = {OR_TOOLS: "ortools.graph.python.min_cost_flow", POT: "ot", TORCH: "torch"}
PACKAGES = tuple(_MODULES)


def installed() -> dict[str, str]:
    """The versions of those of PACKAGES that there are."""
    return versions_of(PACKAGES)


def missing(packages: Collection[str]) -> list[str]:
    """Those of PACKAGES that are not among these."""
    return [name for name in PACKAGES if name not in packages]


def load(packages: Collection[str]) -> None:
    """Imports these of PACKAGES, so that no time has that in it."""
    for name in packages:
        import_module(_MODULES[name])


def flow(
    q: Array, k: int, upper: Array, *, lower: Array | None = None, allowed: Array | None = None
) -> npt.NDArray[np.int32] | None:
    """The most routes and then the largest total of q, by OR-tools; None where the lower bounds cannot be met.

    A row sends up to k units over arcs of capacity 1 to its targets, and these on to one sink. The part of a
    target's capacity that its lower bound asks for pays more than all scores together: filling it first costs
    no route, because a way that adds a route never takes a unit from a target that has one.
    """
    from ortools.graph.python import min_cost_flow

    m, n = q.shape
    rows, targets = np.nonzero(np.ones(q.shape, np.bool_) if allowed is None else allowed)
    least = np.zeros(n, np.int64) if lower is None else np.asarray(lower, np.int64)
    reward = 1 + 2 * m * k * int(np.abs(q).max(initial=0)) if least.any() else 0
    solver, sink, of = min_cost_flow.SimpleMinCostFlow(), m + n, np.arange(n)
    arcs = solver.add_arcs_with_capacity_and_unit_cost(
        rows, m + targets, np.ones(len(rows), np.int64), -q[rows, targets]
    )
    must = solver.add_arcs_with_capacity_and_unit_cost(m + of, np.full(n, sink), least, np.full(n, -reward))
    solver.add_arcs_with_capacity_and_unit_cost(
        m + of, np.full(n, sink), np.asarray(upper, np.int64) - least, np.zeros(n, np.int64)
    )
    solver.set_nodes_supplies(np.arange(m), np.full(m, k))
    solver.set_node_supply(sink, -m * k)
    full = allowed is None and not reward and int(np.sum(upper)) >= m * k
    status = solver.solve() if full else solver.solve_max_flow_with_min_cost()
    if status != solver.OPTIMAL:
        raise RuntimeError(f"OR-tools found no optimum: {status}")
    if (solver.flows(must) < least).any():
        return None
    used = solver.flows(arcs) > 0
    return dense(rows[used], targets[used], m, k)


def dense(rows: Array, targets: Array, m: int, k: int) -> npt.NDArray[np.int32]:
    """Routes as a table of m rows, which hold their targets, then -1. Rows ascend."""
    routes = np.full((m, k), -1, np.int32)
    first = np.searchsorted(rows, np.arange(m))
    routes[rows, np.arange(len(rows)) - first[rows]] = targets
    return routes


def transport(q: Array, k: int, loads: Array) -> npt.NDArray[np.int64]:
    """The plan of the largest total that sends k units from every row and loads to the targets, by POT.

    It may send several units from a row to one target: for k above 1 that is another problem, whose best total
    is at least as large.
    """
    import ot

    # Costs of at least 0: with others it finds every problem infeasible.
    costs = (q.max() - q).astype(float)
    plan, log = ot.emd(
        np.full(len(q), float(k)), loads.astype(float), costs, numItermax=100_000_000, log=True
    )
    if log["warning"]:
        raise RuntimeError(f"POT found no optimum: {log['warning']}")
    return np.asarray(np.rint(plan), np.int64)


def replicated(q: Array, loads: Array) -> npt.NDArray[np.int32]:
    """A target for every row, by SciPy's linear assignment; every target has as many columns as its load."""
    from scipy.optimize import linear_sum_assignment

    column = np.repeat(np.arange(len(loads)), loads)
    rows, chosen = linear_sum_assignment(q[:, column], maximize=True)
    return dense(rows, column[chosen], len(q), 1)
