"""BalancedTopK: the router of a mixture of experts whose loads are exact."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any, Literal, NamedTuple, TypeAlias

import torch

from .._errors import InvalidArgumentError, OutOfRangeError, SizeMismatchError
from .._inputs import count
from ._dispatch import DispatchPlan, dispatch_plan
from ._host import IntegersLike, Seed, as_tensor
from ._operators import assign_by_scores

__all__ = ["BalancedTopK", "Routed"]

Activation: TypeAlias = Literal["softmax", "sigmoid"]
SelectBy: TypeAlias = Literal["logits", "gates"]


class Routed(NamedTuple):
    """What a `BalancedTopK` gives.

    Attributes
    ----------
    indices : Tensor of int64, shape (..., k)
        The experts of every token; -1 where pairs are forbidden and leave no more.
    weights : Tensor, shape (..., k)
        Their weights, float32 (float64 for such logits); 0 where there is no expert. Gradients go through them.
    plan : DispatchPlan or None
        Where the routes lie in the order of experts: for `dispatch` and `combine`.
    """

    indices: torch.Tensor
    weights: torch.Tensor
    plan: DispatchPlan | None


class BalancedTopK(torch.nn.Module):  # type: ignore[misc] # torch has no types here
    """Top-k gating with balanced experts, for the place of ``torch.topk`` in a mixture of experts.

    In training, the tokens of a batch get the experts with the highest scores that exact loads allow
    (`assign_by_scores`). That is an optimum, found with a price for each expert: a token has the k experts whose scores
    less prices are the highest. Nothing is dropped, and there is no loss to add. In evaluation, prices stay as training
    has left them, and every token takes its own best k by scores less prices: it depends on no other token, but loads are
    then only as even as the prices fit the tokens.

    Parameters
    ----------
    n_experts, k : int
    capacity_factor : float, optional
        Loads may be up to this times their share, rounded up; at least 1. By default every expert gets exactly its share of
        ``k * tokens``, rounded up or down as the seed decides.
    expert_weights : sequence of int, optional
        What shares are in proportion to. By default all experts have equal ones.
    activation : {"softmax", "sigmoid"}, optional
        What makes gates of logits.
    renormalize : bool, optional
        Whether the weights of a token sum to 1 (before ``scale``): the gates of its experts, divided by their sum.
    scale : float, optional
        What weights are multiplied by.
    select_by : {"logits", "gates"}, optional
        What the sum over all routes is the largest of.
    price_momentum : float, optional
        In [0, 1): how much of the prices before is kept when a batch has found its own. With 0 they are those of the last
        batch alone, whose chance they follow: loads of evaluation are then less even.
    tolerance : float, optional
        By how much the total may be below the largest, for each route, which saves time. Loads are exact all the same.
    seed : int, optional
        Decides about ties, and which experts get the routes that cannot be shared evenly.
    num_threads : int, optional
    plan : bool, optional
        Whether a `DispatchPlan` is made.
    multiple, ranks : optional
        As in `dispatch_plan`.
    process_group : ProcessGroup, optional
        The processes that have the other tokens of the batch: loads are then exact over all of them, in training. All call
        the module at the same time, with any number of tokens each. By default a process is alone.
        ``torch.distributed.group.WORLD`` is all of them.

    Attributes
    ----------
    prices : Tensor of float32, shape (n_experts,)
        A buffer: it is in ``state_dict``, moves with ``to`` and keeps its dtype there. Zero before the first batch.
    batches : Tensor of int64
        How many batches the prices are from.

    Notes
    -----
    What training gives depends on the logits and the seed alone, not on prices, which only save time. So a layer may be
    computed again, as activation checkpointing does.

    Forbid pairs by logits of minus infinity or by ``allowed``, not by -1e9: such numbers take the precision of all
    others, and where they do the call is an error that says so.

    Examples
    --------
    >>> import torch
    >>> router = BalancedTopK(n_experts=8, k=2)
    >>> logits = torch.randn(1024, 8, generator=torch.Generator().manual_seed(1)) + torch.arange(8)
    >>> indices, weights, plan = router(logits)
    >>> plan.counts.tolist()
    [256, 256, 256, 256, 256, 256, 256, 256]
    >>> indices.shape, weights.sum(dim=1).allclose(torch.ones(1024))
    (torch.Size([1024, 2]), True)
    >>> _ = router.eval()
    >>> bool((router(logits[7]).indices == router(logits).indices[7]).all())
    True
    """

    prices: torch.Tensor
    batches: torch.Tensor

    def __init__(
        self,
        n_experts: int,
        k: int,
        *,
        capacity_factor: float | None = None,
        expert_weights: IntegersLike | None = None,
        activation: Activation = "softmax",
        renormalize: bool = True,
        scale: float = 1.0,
        select_by: SelectBy = "logits",
        price_momentum: float = 0.9,
        tolerance: float = 0.0,
        seed: int = 0,
        num_threads: int = 0,
        plan: bool = True,
        multiple: int = 1,
        ranks: int | Sequence[int] | None = None,
        process_group: Any = None,  # noqa: ANN401 - a ProcessGroup
    ) -> None:
        super().__init__()
        self.n_experts, self.k = count("n_experts", n_experts), count("k", k)
        if self.k > self.n_experts:
            raise OutOfRangeError(f"k: {k} is above n_experts = {n_experts}")
        if capacity_factor is not None and not capacity_factor >= 1:
            raise OutOfRangeError(f"capacity_factor: {capacity_factor} is not at least 1")
        if not 0 <= price_momentum < 1:
            raise OutOfRangeError(f"price_momentum: {price_momentum} is not in [0, 1)")
        _one_of("activation", activation, "softmax", "sigmoid")
        _one_of("select_by", select_by, "logits", "gates")
        if process_group is not None and tolerance != 0:
            raise InvalidArgumentError("tolerance: cannot be given together with process_group")
        self.capacity_factor, self.activation, self.renormalize = capacity_factor, activation, renormalize
        self.scale, self.select_by, self.price_momentum = float(scale), select_by, float(price_momentum)
        self.tolerance, self.seed = float(tolerance), count("seed", seed, 2**64 - 1)
        self.num_threads, self.plan, self.multiple, self.ranks = num_threads, plan, multiple, ranks
        self.group_name = None if process_group is None else str(process_group.group_name)
        self.register_buffer("expert_weights", _weights(expert_weights, self.n_experts), persistent=False)
        self.register_buffer("prices", torch.zeros(self.n_experts))
        self.register_buffer("batches", torch.zeros((), dtype=torch.int64))

    def forward(
        self, logits: torch.Tensor, *, allowed: torch.Tensor | None = None, seed: Seed = None
    ) -> Routed:
        """Experts and weights of every token.

        Parameters
        ----------
        logits : Tensor of floats, shape (..., n_experts)
        allowed : Tensor of bool, shape of logits, optional
            Which pairs are allowed.
        seed : int or Tensor of one integer, optional
            For this batch another seed than that of the module, such as the number of the step. All processes need the same.

        Returns
        -------
        Routed
        """
        if logits.shape[-1:] != (self.n_experts,):
            raise SizeMismatchError(
                f"logits: shape (..., {self.n_experts}) is expected, not {list(logits.shape)}"
            )
        flat = logits.reshape(math.prod(logits.shape[:-1]), self.n_experts)
        flat = flat.to(torch.promote_types(flat.dtype, torch.float32))
        if allowed is not None:
            flat = flat.masked_fill(~allowed.reshape(flat.shape), -torch.inf)
        scores = self._scores(flat.detach())
        if self.training:
            indices = self._assigned(scores, self.seed if seed is None else seed)
        else:
            indices = best_by_prices(scores, self.prices, self.k)
        plan = None
        if self.plan:
            plan = dispatch_plan(
                indices,
                self.n_experts,
                multiple=self.multiple,
                ranks=self.ranks,
                num_threads=self.num_threads,
            )
        shape = (*logits.shape[:-1], self.k)
        return Routed(indices.reshape(shape), self._weights(flat, indices).reshape(shape), plan)

    def _scores(self, logits: torch.Tensor) -> torch.Tensor:
        """What the assignment makes the largest sum of."""
        if self.select_by == "logits":
            return logits
        gates = logits.softmax(dim=1) if self.activation == "softmax" else logits.sigmoid()
        return gates.masked_fill(logits == -torch.inf, -torch.inf)

    def _assigned(self, scores: torch.Tensor, seed: int | torch.Tensor) -> torch.Tensor:
        """Experts with exact loads. Keeps the prices."""
        found = assign_by_scores(
            scores,
            self.k,
            weights=self.expert_weights,
            capacity_factor=self.capacity_factor,
            # With a tolerance the result depends on the start, and a layer that is computed again would differ.
            start=self.prices if self.tolerance == 0 else None,
            tolerance=self.tolerance,
            seed=seed,
            num_threads=self.num_threads,
            process_group=self.group_name,
        )
        if scores.shape[0] > 0 or self.group_name is not None:
            self._keep(found.prices)
        return found.targets.to(torch.int64)

    def _keep(self, prices: torch.Tensor) -> None:
        with torch.no_grad():
            if self.capacity_factor is None:
                # All prices may be shifted together where loads are exact.
                prices = prices - prices.min()
            kept = torch.where(self.batches > 0, self.price_momentum, 0.0)
            self.prices.copy_(kept * self.prices + (1 - kept) * prices)
            self.batches += 1

    def _weights(self, logits: torch.Tensor, indices: torch.Tensor) -> torch.Tensor:
        """The gates of the chosen experts. Nothing here divides by a sum that may be 0."""
        held = indices >= 0
        picked = logits.gather(1, indices.clamp(min=0)).masked_fill(~held, 0)
        if self.renormalize:
            # Gates divided by their sum are the softmax of their logarithms.
            logs = picked if self.activation == "softmax" else torch.nn.functional.logsigmoid(picked)
            gates = logs.masked_fill(~held, torch.finfo(logs.dtype).min).softmax(dim=1)
        elif self.activation == "sigmoid":
            gates = picked.sigmoid()
        else:
            # A token without any expert has no softmax.
            nothing = logits.amax(dim=1, keepdim=True) == -torch.inf
            gates = (picked - logits.masked_fill(nothing, 0).logsumexp(dim=1, keepdim=True)).exp()
        return gates.masked_fill(~held, 0) * self.scale

    def _apply(self, function: Callable[[torch.Tensor], torch.Tensor], recurse: bool = True) -> BalancedTopK:
        """What `to`, `half` and others do to every buffer: prices keep their dtype, whose precision they need."""
        before = self.prices
        super()._apply(function, recurse)
        if self.prices.dtype != torch.float32:
            self.prices = before.to(self.prices.device)
        return self

    def extra_repr(self) -> str:
        """What is shown in brackets."""
        shown = [f"n_experts={self.n_experts}, k={self.k}"]
        if self.capacity_factor is not None:
            shown.append(f"capacity_factor={self.capacity_factor}")
        return ", ".join([*shown, f"activation={self.activation!r}", f"select_by={self.select_by!r}"])


def best_by_prices(scores: torch.Tensor, prices: torch.Tensor, k: int) -> torch.Tensor:
    """The k largest of scores less prices in every row; -1 where there are no more allowed ones."""
    best, indices = (scores - prices).topk(k, dim=1)
    return indices.masked_fill(best == -torch.inf, -1)


def _weights(given: IntegersLike | None, n_experts: int) -> torch.Tensor | None:
    """Expert weights that are not the caller's memory."""
    weights = as_tensor(given)
    if weights is None:
        return None
    if weights.shape != (n_experts,):
        raise SizeMismatchError(f"expert_weights: {n_experts} are expected, not {list(weights.shape)}")
    return weights.clone()


def _one_of(name: str, given: str, *known: str) -> None:
    if given not in known:
        raise InvalidArgumentError(f"{name}: {given!r} is not one of {', '.join(map(repr, known))}")
