"""The operators `phaserouter::assign` and `phaserouter::assign_by_scores`, and the functions that call them."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import torch

from .._certificate import Certificate
from .._errors import InvalidArgumentError, OutOfRangeError, SizeMismatchError
from .._groups import GroupRule
from .._library import Array
from ._host import (
    IntegersLike,
    Seed,
    as_tensor,
    delivered,
    host_table,
    matrix_shape,
    on_host,
    router_of,
    seed_tensor,
)

__all__ = ["Scored", "assign", "assign_by_scores"]

# Prices to start from are handed over with 40 bits.
_LARGEST_PRICE = 2**40


class Scored(NamedTuple):
    """What `assign_by_scores` gives.

    Attributes
    ----------
    values : Tensor, shape (n_sources, k)
        The scores of the chosen targets, of the dtype of the scores; 0 where there is no target. Gradients go through them.
    targets : Tensor of int32, shape (n_sources, k)
        Every row lists its targets by score, the highest first (or in ascending order with ``sort_rows``); then -1.
    prices : Tensor of float64, shape (n_targets,)
        The prices that prove the optimum, in the units of the scores (`phaserouter.Certificate.prices`).
    """

    values: torch.Tensor
    targets: torch.Tensor
    prices: torch.Tensor


def assign(
    n_sources: int,
    weights: IntegersLike,
    k: int,
    *,
    seed: Seed = None,
    groups: IntegersLike | None = None,
    rule: GroupRule = "spread",
    groups_per_row: int | None = None,
    rows: tuple[int, int] | None = None,
    sort_rows: bool = False,
    num_threads: int = 0,
    device: torch.device | str | None = None,
) -> torch.Tensor:
    """Gives every source exactly k different targets, and every target its share: `phaserouter.assign` for tensors.

    Parameters
    ----------
    n_sources, weights, k, groups, rule, groups_per_row, sort_rows, num_threads
        As in `phaserouter.assign`. Labels of groups are integers.
    seed : int in [0, 2**64) or Tensor of one integer, optional
        A negative number in a tensor stands for the one that is 2**64 larger. With None torch's generator draws one.
    rows : (begin, end), optional
        Only these rows, as they are in the whole.
    device : optional
        Where the result is to be; by default where weights are.

    Returns
    -------
    Tensor of int32, shape (number of rows, k)

    Notes
    -----
    This is the operator ``torch.ops.phaserouter.assign``. A compiled graph that is given the seed as a tensor serves every
    seed.

    Examples
    --------
    >>> import torch
    >>> assign(4, torch.tensor([2, 1, 1]), 1, seed=1).flatten()
    tensor([0, 1, 2, 0], dtype=torch.int32)
    """
    begin, end = (0, n_sources) if rows is None else rows
    given = as_tensor(weights)
    place = None if device is None else torch.device(device)
    labels = as_tensor(groups)
    how = (labels, rule, groups_per_row, begin, end, sort_rows, num_threads, place)
    result: torch.Tensor = torch.ops.phaserouter.assign(n_sources, given, k, seed_tensor(seed), *how)
    return result


def _assign(
    n_sources: int,
    weights: torch.Tensor,
    k: int,
    seed: torch.Tensor,
    groups: torch.Tensor | None,
    rule: GroupRule,
    groups_per_row: int | None,
    begin: int,
    end: int,
    sort_rows: bool,
    num_threads: int,
    device: torch.device | None,
) -> torch.Tensor:
    place = weights.device if device is None else device
    rows = None if (begin, end) == (0, n_sources) else (begin, end)
    # Sizes that are wrong are for the router to refuse, which checks them before it looks at the table.
    table = host_table((max(0, end - begin), max(0, k)), torch.int32, place)
    router_of(seed, sort_rows, num_threads).assign(
        n_sources,
        on_host(weights),
        k,
        groups=on_host(groups),
        rule=rule,
        groups_per_row=groups_per_row,
        rows=rows,
        out=table.numpy(),
    )
    return delivered(table, place)


def _fake_assign(
    n_sources: int,
    weights: torch.Tensor,
    k: int,
    seed: torch.Tensor,
    groups: torch.Tensor | None,
    rule: GroupRule,
    groups_per_row: int | None,
    begin: int,
    end: int,
    sort_rows: bool,
    num_threads: int,
    device: torch.device | None,
) -> torch.Tensor:
    place = weights.device if device is None else device
    return torch.empty((end - begin, k), dtype=torch.int32, device=place)


def assign_by_scores(
    scores: torch.Tensor,
    k: int,
    *,
    weights: IntegersLike | None = None,
    loads: IntegersLike | None = None,
    lower: IntegersLike | int | None = None,
    upper: IntegersLike | int | None = None,
    capacity_factor: float | None = None,
    allowed: torch.Tensor | None = None,
    start: torch.Tensor | None = None,
    tolerance: float = 0.0,
    seed: Seed = None,
    sort_rows: bool = False,
    num_threads: int = 0,
    process_group: Any = None,  # noqa: ANN401 - a ProcessGroup
) -> Scored:
    """Gives sources the targets that suit them best, with exact loads: `phaserouter.assign_by_scores` for tensors.

    Parameters
    ----------
    scores : Tensor, shape (n_sources, n_targets)
        float32 and int32 on the CPU are read where they are; other dtypes are converted as `phaserouter.assign_by_scores`
        says. Minus infinity forbids a pair.
    k, weights, loads, lower, upper, capacity_factor, tolerance, sort_rows, num_threads
        As in `phaserouter.assign_by_scores`.
    allowed : Tensor of bool, shape of scores, optional
        The pairs that are allowed.
    start : Tensor of floats, shape (n_targets,), optional
        Prices to start from, in the units of the scores, as an earlier call gave them. Without a tolerance they change no
        target.
    seed : int in [0, 2**64) or Tensor of one integer, optional
        As in `assign`.
    process_group : ProcessGroup or its name, optional
        The rows are spread over these processes, in the order of their ranks, and loads are of all rows together. All of them
        make the call at the same time, with any number of rows each and the same for everything else, also the seed. Each gets
        the targets of its rows, the same that a call for all rows would give. A tolerance must not be given.

    Returns
    -------
    Scored
        On the device of the scores. ``values`` carry the gradient of the scores; which targets are chosen has none.

    Notes
    -----
    This is the operator ``torch.ops.phaserouter.assign_by_scores``, and with a group ``assign_by_scores_in_group``.

    Examples
    --------
    >>> import torch
    >>> scores = torch.tensor([[0.9, 0.1], [0.8, 0.2], [0.7, 0.3], [0.6, 0.4]], requires_grad=True)
    >>> values, targets, prices = assign_by_scores(scores, 1, seed=1)
    >>> targets.flatten().tolist()
    [0, 0, 1, 1]
    >>> values.sum().backward()
    >>> scores.grad.tolist()
    [[1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [0.0, 1.0]]
    """
    matrix_shape("scores", scores)
    bounds = tuple(as_tensor(given) for given in (weights, loads, lower, upper))
    what = (scores, k, seed_tensor(seed), *bounds, capacity_factor, allowed, start)
    if process_group is None:
        return Scored(*torch.ops.phaserouter.assign_by_scores(*what, tolerance, sort_rows, num_threads))
    if tolerance != 0:
        raise InvalidArgumentError("tolerance: cannot be given together with process_group")
    name = process_group if isinstance(process_group, str) else process_group.group_name
    return Scored(*torch.ops.phaserouter.assign_by_scores_in_group(*what, sort_rows, num_threads, name))


def chosen(scores: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """The scores at the chosen places, and 0 at those that are empty."""
    if scores.shape[1] == 0:
        return scores.new_zeros(targets.shape)
    found = scores.gather(1, targets.clamp(min=0).to(torch.int64))
    return found.masked_fill(targets < 0, 0)


def fixed_prices(start: torch.Tensor, exponent: int) -> npt.NDArray[np.int64]:
    """Prices in the units of the scores as integers in fixed point."""
    prices = on_host(start).to(torch.float64).numpy()
    if not np.isfinite(prices).all():
        raise OutOfRangeError("start: a price is not a finite number")
    scaled: npt.NDArray[np.float64] = np.rint(np.ldexp(prices, exponent))
    return np.clip(scaled, -_LARGEST_PRICE, _LARGEST_PRICE).astype(np.int64)


def _certificate(start: torch.Tensor | None, n_targets: int) -> Certificate | None:
    """Prices to start from, which bring their unit along. Zeros say nothing."""
    if start is None:
        return None
    if start.shape != (n_targets,):
        raise SizeMismatchError(f"start: {n_targets} prices are expected, not {list(start.shape)}")
    largest = float(start.abs().max()) if n_targets else 0.0
    if largest == 0:
        return None
    exponent = 40 - math.frexp(largest)[1] if largest < math.inf else 0
    prices = fixed_prices(start, exponent)
    nothing = np.zeros(prices.shape, np.int64)
    return Certificate(prices, 0, nothing.astype(np.bool_), exponent, nothing, nothing)


def _by_scores(
    scores: torch.Tensor,
    k: int,
    seed: torch.Tensor,
    weights: torch.Tensor | None,
    loads: torch.Tensor | None,
    lower: torch.Tensor | None,
    upper: torch.Tensor | None,
    capacity_factor: float | None,
    allowed: torch.Tensor | None,
    start: torch.Tensor | None,
    tolerance: float,
    sort_rows: bool,
    num_threads: int,
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    table = host_table((scores.shape[0], max(0, k)), torch.int32, scores.device)
    routes = router_of(seed, sort_rows, num_threads).assign_by_scores(
        on_host(scores),
        k,
        weights=on_host(weights),
        loads=on_host(loads),
        lower=on_host(lower),
        upper=on_host(upper),
        capacity_factor=capacity_factor,
        allowed=on_host(allowed),
        start=_certificate(start, scores.shape[1]),
        tolerance=tolerance,
        out=table.numpy(),
    )
    proof = routes.certificate
    return results(scores, table, proof.prices, proof.exponent)


def results(
    scores: torch.Tensor, table: torch.Tensor, prices: Array, exponent: int
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """What an assignment by scores has found on the host, on the device of the scores."""
    targets = delivered(table, scores.device)
    in_units = np.ldexp(prices.astype(np.float64), -exponent)
    return chosen(scores, targets), targets, delivered(in_units, scores.device)


def fake_by_scores(
    scores: torch.Tensor,
    k: int,
    *_: Any,  # noqa: ANN401
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Tensors of the shapes, dtypes and device that results have."""
    rows, columns = scores.shape
    targets = scores.new_empty((rows, k), dtype=torch.int32)
    return scores.new_empty((rows, k)), targets, scores.new_empty((columns,), dtype=torch.float64)


def keep_for_backward(ctx: Any, inputs: tuple[Any, ...], output: tuple[Any, ...]) -> None:  # noqa: ANN401
    """What the gradient needs: the chosen places."""
    _, targets, prices = output
    ctx.save_for_backward(targets)
    ctx.mark_non_differentiable(targets, prices)
    ctx.n_targets, ctx.n_inputs = inputs[0].shape[1], len(inputs)


def backward(ctx: Any, grad: torch.Tensor, _targets: Any, _prices: Any) -> tuple[Any, ...]:  # noqa: ANN401
    """The gradient of the scores: that of the values, at the places that they were taken from."""
    (targets,) = ctx.saved_tensors
    held = targets >= 0
    places = targets.clamp(min=0).to(torch.int64)
    into = grad.new_zeros((targets.shape[0], ctx.n_targets))
    if ctx.n_targets:
        into = into.scatter_add(1, places, torch.where(held, grad, 0))
    return (into, *(None for _ in range(ctx.n_inputs - 1)))


BOUNDS = (
    "Tensor? weights, Tensor? loads, Tensor? lower, Tensor? upper, float? capacity_factor, Tensor? allowed"
)
RESULTS = "(Tensor values, Tensor targets, Tensor prices)"

_assign_op = torch.library.custom_op(
    "phaserouter::assign",
    _assign,
    mutates_args=(),
    schema=(
        "(SymInt n_sources, Tensor weights, SymInt k, Tensor seed, Tensor? groups, str rule, "
        "SymInt? groups_per_row, SymInt begin, SymInt end, bool sort_rows, SymInt num_threads, Device? device) -> Tensor"
    ),
)
_assign_op.register_fake(_fake_assign)

_scores_op = torch.library.custom_op(
    "phaserouter::assign_by_scores",
    _by_scores,
    mutates_args=(),
    schema=(
        f"(Tensor scores, SymInt k, Tensor seed, {BOUNDS}, Tensor? start, float tolerance, bool sort_rows, "
        f"SymInt num_threads) -> {RESULTS}"
    ),
)
_scores_op.register_fake(fake_by_scores)
_scores_op.register_autograd(backward, setup_context=keep_for_backward)
