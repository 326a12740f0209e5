"""The routers that the suite sets beside each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from phaserouter import Router, baselines
from phaserouter.comparison import capacities_of

from .._arrays import Array
from . import heuristics, solvers
from .families import Scores

OURS = "assign by scores"
WARM = "assign by scores, prices of the batch before"
FLOW = "OR-tools, flow of least cost"
TRANSPORT = "POT, exact transport"
LINEAR = "SciPy, linear assignment"
AUCTION = "auction, as in BASE layers"
SINKHORN = "Sinkhorn, as in Megatron-LM"
QUANTILES = "quantiles, 20 rounds"
LOSS_FREE = "loss-free bias, 150 steps"
CAPPED = "top-k, capacity {:g}, drops"
TOP_K = "top-k (NumPy)"
TORCH = "top-k (torch)"
BLIND = "assign, which sees no scores"

# SciPy's table has a column a route, POT's a cell a pair in float64: above these numbers of scores they are left out.
_MOST_LINEAR, _MOST_TRANSPORT, _MOST_FLOW = 1 << 16, 1 << 21, 1 << 22


@dataclass(frozen=True, eq=False)
class Job:
    """What is to be routed.

    Attributes
    ----------
    scores : ndarray of float32, shape (m, n)
    q : ndarray of int64, shape (m, n)
        The same in fixed point.
    k : int
    shares, limits : ndarray of int64, shape (n,)
        What targets get where loads are exact, and the most that they may take.
    factor : float
        The capacity factor, limits over shares.
    seed : int
    """

    scores: Scores
    q: npt.NDArray[np.int64]
    k: int
    shares: npt.NDArray[np.int64]
    limits: npt.NDArray[np.int64]
    factor: float
    seed: int

    @property
    def exact(self) -> bool:
        """Whether loads must be the shares."""
        return self.factor == 1


def peers(job: Job, packages: set[str], everybody: bool) -> dict[str, Callable[[], Array]]:
    """What routes the job besides `assign_by_scores`, by name.

    Parameters
    ----------
    job : Job
        Where its loads are not exact, only routers that keep capacities take part.
    packages : set of str
        Those that are installed, of `solvers.PACKAGES`.
    everybody : bool
        Not only routers that keep capacities. (POT is never among them: what it gives are no routes.)
    """
    scores, k, size = job.scores, job.k, job.scores.size
    found: dict[str, Callable[[], Array]] = {}
    if solvers.OR_TOOLS in packages and size <= _MOST_FLOW:
        found[FLOW] = lambda: _given(solvers.flow(job.q, k, job.limits))
    if not (everybody and job.exact):
        return {**found, CAPPED.format(job.factor): lambda: _capped(job, job.limits)}
    if k == 1:
        if size <= _MOST_LINEAR:
            found[LINEAR] = lambda: solvers.replicated(job.q, job.shares)
        found[AUCTION] = lambda: heuristics.auction(scores, job.shares)
    found |= {
        LOSS_FREE: lambda: heuristics.loss_free(scores, k, job.shares),
        QUANTILES: lambda: heuristics.quantiles(scores, k, job.shares),
        SINKHORN: lambda: heuristics.sinkhorn(scores, k, job.shares),
        CAPPED.format(1.25): lambda: _capped(job, capacities_of(job.shares, 1.25)),
        CAPPED.format(1.0): lambda: _capped(job, job.shares),
        TOP_K: lambda: heuristics.top_k(scores, k),
        BLIND: lambda: Router(job.seed).assign(len(scores), job.shares, k).targets,
    }
    if solvers.TORCH in packages:
        found[TORCH] = _torch(scores, k)
    return found


def takes_transport(job: Job, packages: set[str]) -> bool:
    """Whether POT is asked."""
    return solvers.POT in packages and job.exact and job.scores.size <= _MOST_TRANSPORT


def _given(routes: Array | None) -> Array:
    if routes is None:
        raise RuntimeError("OR-tools finds that bounds without lower ones cannot be met")
    return routes


def _capped(job: Job, limits: Array) -> Array:
    return baselines.top_k_with_capacity(job.scores, job.k, limits)


def _torch(scores: Scores, k: int) -> Callable[[], Array]:
    import torch

    tensor = torch.from_numpy(scores)
    return lambda: np.asarray(torch.topk(tensor, k, dim=1).indices.numpy())
