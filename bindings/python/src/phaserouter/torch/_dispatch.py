"""The operator `phaserouter::dispatch_plan`, and what moves rows by a plan."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import torch

from .. import _dispatch as plans
from .._errors import ArgumentTypeError, OutOfRangeError, SizeMismatchError
from ._host import delivered, host_table, on_host

__all__ = ["DispatchPlan", "RankPlan", "combine", "dispatch", "dispatch_plan"]


class RankPlan(NamedTuple):
    """What is sent to each of R ranks, which hold neighbouring targets.

    Attributes
    ----------
    route_counts : Tensor of int64, shape (R,)
        Routes to each rank: ``input_split_sizes`` of an all-to-all that sends every route.
    counts : Tensor of int64, shape (R,)
        Different rows to each rank: ``input_split_sizes`` of an all-to-all that sends a row once to each rank.
    offsets : Tensor of int64, shape (R + 1,)
        Where the rows of each rank begin in ``sources``.
    sources : Tensor, shape (n_sources * min(k, R),)
        The rows to send once to each rank: those for rank 0, for rank 1, and so on, each in ascending order; then -1.
    places : Tensor, shape (n_sources, k)
        Where in ``sources`` each route finds its row; -1 for an empty place.
    """

    route_counts: torch.Tensor
    counts: torch.Tensor
    offsets: torch.Tensor
    sources: torch.Tensor
    places: torch.Tensor


class DispatchPlan(NamedTuple):
    """Routes in the order of their targets: what grouped matrix products and an all-to-all need.

    A segment of consecutive places belongs to each target.

    Attributes
    ----------
    counts : Tensor of int64, shape (n_targets,)
        Routes of each target.
    offsets : Tensor of int64, shape (n_targets + 1,)
        Target j has the places ``offsets[j]`` to ``offsets[j + 1] - 1``: first its routes, then padding.
    ends : Tensor of int32, shape (n_targets,)
        The same as ``offsets[1:]``: what ``torch.nn.functional.grouped_mm`` takes as ``offs``.
    order : Tensor, shape (places,)
        The route at each place, ``i * k + c`` for the c-th of row i; -1 for padding and behind the last segment.
    sources : Tensor, shape (places,)
        Its row i, or -1.
    places : Tensor, shape (n_sources, k)
        Where each route lies; -1 for an empty place of a row.
    ranks : RankPlan or None

    Notes
    -----
    There are ``n_sources * k + min(n_targets, n_sources * k) * (multiple - 1)`` places, whatever the routes are, so
    that a compiled graph serves them all; fewer may be in use.
    """

    counts: torch.Tensor
    offsets: torch.Tensor
    ends: torch.Tensor
    order: torch.Tensor
    sources: torch.Tensor
    places: torch.Tensor
    ranks: RankPlan | None


def dispatch_plan(
    routes: torch.Tensor,
    n_targets: int,
    *,
    multiple: int = 1,
    dtype: torch.dtype = torch.int64,
    ranks: int | Sequence[int] | None = None,
    num_threads: int = 0,
) -> DispatchPlan:
    """Puts routes in the order of their targets, in one counting pass: `phaserouter.dispatch_plan` for tensors.

    Parameters
    ----------
    routes : Tensor of integers, shape (..., k)
        Targets of every source; -1 for none. int32 and int64 on the CPU are read where they are.
    n_targets : int
    multiple : int, optional
        The places of a target that has routes are filled up to a multiple of this.
    dtype : torch.int64 or torch.int32, optional
        Of order, sources and places.
    ranks : int or sequence of int, optional
        Over how many ranks the targets lie, as equal runs of neighbours; or the boundaries of the runs, R + 1 numbers.
    num_threads : int, optional

    Returns
    -------
    DispatchPlan
        On the device of the routes.

    Notes
    -----
    This is the operator ``torch.ops.phaserouter.dispatch_plan``, and with ranks ``dispatch_plan_ranks``.

    Examples
    --------
    >>> import torch
    >>> plan = dispatch_plan(torch.tensor([[2, 0], [0, 1], [2, 1]]), 3)
    >>> plan.counts.tolist(), plan.sources.tolist(), plan.places.tolist()
    ([2, 2, 2], [0, 1, 1, 2, 0, 2], [[4, 0], [1, 2], [5, 3]])
    """
    if dtype not in (torch.int32, torch.int64):
        raise ArgumentTypeError(f"dtype: torch.int32 or torch.int64 is expected, not {dtype}")
    if not isinstance(routes, torch.Tensor):
        raise ArgumentTypeError(f"routes: a tensor is expected, not {type(routes).__name__}")
    if routes.dim() < 1:
        raise SizeMismatchError("routes: shape (..., k) is expected, not one number")
    table = routes.reshape(math.prod(routes.shape[:-1]), routes.shape[-1])
    how = (multiple, dtype == torch.int64, num_threads)
    if ranks is None:
        found = torch.ops.phaserouter.dispatch_plan(table, n_targets, *how)
        return DispatchPlan._make([*found, None])
    if isinstance(ranks, int) and ranks < 1:
        raise OutOfRangeError(f"ranks: {ranks} is not at least 1")
    bounds = [d * n_targets // ranks for d in range(ranks + 1)] if isinstance(ranks, int) else list(ranks)
    found = torch.ops.phaserouter.dispatch_plan_ranks(table, n_targets, *how, bounds)
    return DispatchPlan._make([*found[:6], RankPlan._make(found[6:])])


def dispatch(rows: torch.Tensor, plan: DispatchPlan) -> torch.Tensor:
    """The rows in the order of the plan, each once for every route that it has.

    Parameters
    ----------
    rows : Tensor, shape (..., width)
        As many rows, over all leading dimensions, as the plan has sources.
    plan : DispatchPlan

    Returns
    -------
    Tensor, shape (places, width)
        Places without a route hold some row or other: `combine` does not look at them.
    """
    n_sources = plan.places.shape[0]
    if math.prod(rows.shape[:-1]) != n_sources:
        raise SizeMismatchError(
            f"rows: the plan has {n_sources} sources, but the shape is {list(rows.shape)}"
        )
    flat = rows.reshape(n_sources, rows.shape[-1])
    return flat.index_select(0, plan.sources.clamp(min=0))


def combine(rows: torch.Tensor, weights: torch.Tensor, plan: DispatchPlan) -> torch.Tensor:
    """For every source the sum of what its targets have made of it, with weights.

    Parameters
    ----------
    rows : Tensor, shape (places, width)
        A row for each place of the plan.
    weights : Tensor, shape (..., k)
        A weight for each route; 0 for an empty place of a row.
    plan : DispatchPlan

    Returns
    -------
    Tensor, shape (..., width)
        Of the dtype of rows.
    """
    (n_sources, k), width = plan.places.shape, rows.shape[-1]
    if weights.shape[-1] != k or math.prod(weights.shape[:-1]) != n_sources:
        raise SizeMismatchError(
            f"weights: the plan has {n_sources} sources with {k} routes, but the shape is {list(weights.shape)}"
        )
    if rows.shape[0] != plan.sources.shape[0]:
        raise SizeMismatchError(f"rows: the plan has {plan.sources.shape[0]} places, not {rows.shape[0]}")
    picked = rows.index_select(0, plan.places.clamp(min=0).reshape(-1)).reshape(n_sources, k, width)
    by = weights.reshape(n_sources, 1, k).to(rows.dtype)
    return (by @ picked).reshape(*weights.shape[:-1], width)


def _n_places(n_sources: int, k: int, n_targets: int, multiple: int) -> int:
    """Enough for all routes and padding, and a function of sizes alone."""
    routes = n_sources * k
    size: int = routes + torch.sym_min(n_targets, routes) * (multiple - 1)
    return size


def _shapes(
    routes: torch.Tensor, n_targets: int, multiple: int, bounds: Sequence[int] | None
) -> dict[str, tuple[int, ...]]:
    """The shape of each array, by the names that `phaserouter.dispatch_plan` has for them."""
    n_sources, k = routes.shape
    places = _n_places(n_sources, k, n_targets, multiple)
    shapes: dict[str, tuple[int, ...]] = {
        "counts": (n_targets,),
        "offsets": (n_targets + 1,),
        "order": (places,),
        "sources": (places,),
        "places": (n_sources, k),
    }
    if bounds is not None:
        n_ranks = len(bounds) - 1
        shapes["rank_route_counts"] = shapes["rank_counts"] = (n_ranks,)
        shapes["rank_offsets"] = (n_ranks + 1,)
        shapes["rank_sources"] = (n_sources * torch.sym_min(k, n_ranks),)
        shapes["rank_places"] = (n_sources, k)
    return shapes


def _computed(
    routes: torch.Tensor,
    n_targets: int,
    multiple: int,
    wide: bool,
    num_threads: int,
    bounds: list[int] | None,
) -> tuple[torch.Tensor, ...]:
    shapes = _shapes(routes, n_targets, max(1, multiple), bounds)
    dtype = torch.int64 if wide else torch.int32
    tables = {name: host_table(shape, dtype, routes.device) for name, shape in shapes.items()}
    plans.dispatch_plan(
        on_host(routes).numpy(),
        n_targets,
        multiple=multiple,
        dtype=np.int64 if wide else np.int32,
        ranks=bounds,
        out={name: table.numpy() for name, table in tables.items()},
        num_threads=num_threads,
    )
    return tuple(delivered(table, routes.device) for table in _as_given(tables))


def _as_given(tables: dict[str, torch.Tensor]) -> list[torch.Tensor]:
    """The tensors of a plan in the order of their names there: counts are int64, ends int32."""
    made = []
    for name, table in tables.items():
        made.append(table.to(torch.int64) if name.endswith(("counts", "offsets")) else table)
        if name == "offsets":
            made.append(table[1:].to(torch.int32, copy=True))
    return made


def _plan(
    routes: torch.Tensor, n_targets: int, multiple: int, wide: bool, num_threads: int
) -> tuple[torch.Tensor, ...]:
    return _computed(routes, n_targets, multiple, wide, num_threads, None)


def _plan_ranks(
    routes: torch.Tensor, n_targets: int, multiple: int, wide: bool, num_threads: int, bounds: list[int]
) -> tuple[torch.Tensor, ...]:
    return _computed(routes, n_targets, multiple, wide, num_threads, list(bounds))


def _fake(
    routes: torch.Tensor,
    n_targets: int,
    multiple: int,
    wide: bool,
    num_threads: int,
    bounds: Sequence[int] | None = None,
) -> tuple[torch.Tensor, ...]:
    shapes = _shapes(routes, n_targets, multiple, bounds)
    dtype = torch.int64 if wide else torch.int32
    return tuple(_as_given({name: routes.new_empty(shape, dtype=dtype) for name, shape in shapes.items()}))


_ARGUMENTS = "Tensor routes, SymInt n_targets, SymInt multiple, bool wide, SymInt num_threads"
_RESULTS = "Tensor counts, Tensor offsets, Tensor ends, Tensor order, Tensor sources, Tensor places"
_OF_RANKS = "Tensor rank_route_counts, Tensor rank_counts, Tensor rank_offsets, Tensor rank_sources, Tensor rank_places"


def _define(name: str, function: Any, more: str = "", of_ranks: str = "") -> None:  # noqa: ANN401 - a function
    schema = f"({_ARGUMENTS}{more}) -> ({_RESULTS}{of_ranks})"
    made = torch.library.custom_op(f"phaserouter::{name}", function, mutates_args=(), schema=schema)
    made.register_fake(_fake)


_define("dispatch_plan", _plan)
_define("dispatch_plan_ranks", _plan_ranks, ", SymInt[] bounds", f", {_OF_RANKS}")
