"""Balanced, reproducible routing of many sources to many targets.

`route` routes degrees or 0/1 matrices of both sides, `assign` gives every source exactly k targets and every
target its share, `assign_by_scores` gives sources the targets with the highest scores that such loads allow, and `Router`
keeps seed, options and scratch memory for repeated calls. `assignment` is asked for rows, as often and in whatever order
they are needed. `reassign` moves as few routes as possible to other weights. `dispatch_plan` orders routes by target, for the
data that follows them.

Submodules, loaded when first used: `phaserouter.stats` (laws, Monte Carlo, planning, load metrics),
`phaserouter.stages` (the literal pipeline, and pictures of it), `phaserouter.baselines` (other routers to compare
with), `phaserouter.comparison` (all of them on one job), `phaserouter.load` (load generation for mixtures of experts),
`phaserouter.datasets` (real degrees), `phaserouter.plots` and `phaserouter.style` (pictures), `phaserouter.arrow`,
`phaserouter.polars`, `phaserouter.dask` and `phaserouter.spark` (target columns of tables), and `phaserouter.compat` (the interface
of the original phase router).
"""

from __future__ import annotations

import importlib
from typing import Any

from ._assignment import Assignment
from ._bits import pack_bits, unpack_bits
from ._certificate import Certificate
from ._dispatch import DispatchPlan, RankPlan, dispatch_plan, exchange_splits, receive_plan
from ._errors import (
    ArgumentTypeError,
    BufferTooSmallError,
    BusyRouterError,
    CallCancelledError,
    InfeasibleError,
    InternalError,
    InvalidArgumentError,
    NoResultError,
    NotAPermutationError,
    OutOfMemoryError,
    OutOfRangeError,
    PhaseRouterError,
    SizeMismatchError,
    SizeOverflowError,
    UnsupportedError,
)
from ._groups import GroupStats
from ._library import simd_level, spec_version, threading_runtime, version
from ._placement import Placement
from ._reassign import Reassigned
from ._rebalance import Rebalance
from ._router import (
    Permutations,
    Router,
    apportion,
    assign,
    assign_by_scores,
    assignment,
    reassign,
    route,
    shares,
)
from ._routes import Routes, RoutingStats
from ._score_shard import ScoreShard, ShardPart
from ._scored import ScoredRoutes, ScoreStats

__all__ = [
    "ArgumentTypeError",
    "Assignment",
    "BufferTooSmallError",
    "BusyRouterError",
    "CallCancelledError",
    "Certificate",
    "DispatchPlan",
    "GroupStats",
    "InfeasibleError",
    "InternalError",
    "InvalidArgumentError",
    "NoResultError",
    "NotAPermutationError",
    "OutOfMemoryError",
    "OutOfRangeError",
    "Permutations",
    "PhaseRouterError",
    "Placement",
    "RankPlan",
    "Reassigned",
    "Rebalance",
    "Router",
    "Routes",
    "RoutingStats",
    "ScoreShard",
    "ScoreStats",
    "ScoredRoutes",
    "ShardPart",
    "SizeMismatchError",
    "SizeOverflowError",
    "UnsupportedError",
    "apportion",
    "assign",
    "assign_by_scores",
    "assignment",
    "dispatch_plan",
    "exchange_splits",
    "pack_bits",
    "reassign",
    "receive_plan",
    "route",
    "shares",
    "simd_level",
    "spec_version",
    "threading_runtime",
    "unpack_bits",
    "version",
]

__version__ = version()

_SUBMODULES = (
    "animation",
    "arrow",
    "baselines",
    "comparison",
    "compat",
    "dask",
    "datasets",
    "load",
    "plots",
    "polars",
    "spark",
    "stages",
    "stats",
    "style",
)


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a module
    if name in _SUBMODULES:
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *_SUBMODULES])
