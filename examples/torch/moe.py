"""A small mixture-of-experts layer, and six routers for it: four known ones, and `BalancedTopK` in two forms.

In their selection the routers differ by what they add to a token's scores before it takes the k best: nothing, a bias that
follows the loads of the batches before, or what balances this batch. `BalancedTopK` stands where the others stand.
"""

from __future__ import annotations

from collections.abc import Callable

import phaserouter.torch as prt
import torch
from torch.nn import functional as F


class MoE(torch.nn.Module):
    """Expert networks of two layers. Every token goes through the k that the router names, and their outputs are weighted."""

    def __init__(self, width: int, hidden: int, n_experts: int, router: torch.nn.Module) -> None:
        super().__init__()
        self.gate = torch.nn.Linear(width, n_experts, bias=False)
        self.router = router
        self.up = torch.nn.Parameter(torch.randn(n_experts, width, hidden) / width**0.5)
        self.down = torch.nn.Parameter(torch.randn(n_experts, hidden, width) / hidden**0.5)

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        _, weights, plan = self.router(self.gate(tokens))
        rows = prt.dispatch(tokens, plan)  # every token k times, in the order of the experts
        parts = rows.split(plan.counts.tolist())
        made = [F.gelu(part @ up) @ down for part, up, down in zip(parts, self.up, self.down)]
        return prt.combine(torch.cat(made), weights, plan)  # weighted sums, in the order of the tokens


class TopK(torch.nn.Module):
    """Every token takes the k experts with the highest logits."""

    def __init__(self, n_experts: int, k: int) -> None:
        super().__init__()
        self.n_experts, self.k = n_experts, k

    def forward(self, logits: torch.Tensor) -> prt.Routed:
        flat = logits.reshape(-1, self.n_experts)
        with torch.no_grad():  # the choice has no gradient, the weights have
            indices = self.preferences(flat).topk(self.k, dim=1).indices
        self.routed(flat, torch.bincount(indices.flatten(), minlength=self.n_experts))
        indices = indices.reshape(*logits.shape[:-1], self.k)
        # The gates of the chosen experts divided by their sum, as BalancedTopK weights them.
        weights = logits.gather(-1, indices).softmax(-1)
        return prt.Routed(indices, weights, prt.dispatch_plan(indices, self.n_experts))

    def preferences(self, logits: torch.Tensor) -> torch.Tensor:
        """What a token takes the k best of."""
        return logits

    def routed(self, logits: torch.Tensor, loads: torch.Tensor) -> None:
        """Is called when the loads of a batch are known."""


class AuxiliaryLoss(TopK):
    """Top-k with a loss that is least where loads are even (GShard, Switch Transformer); `balancing_loss` collects it."""

    def __init__(self, n_experts: int, k: int, coefficient: float = 0.01) -> None:
        super().__init__(n_experts, k)
        self.coefficient = coefficient
        self.loss: torch.Tensor | float = 0.0

    def routed(self, logits: torch.Tensor, loads: torch.Tensor) -> None:
        # The shares of the routes are constants; the gradient goes through the mean gates.
        shares, gates = loads / loads.sum(), logits.softmax(1).mean(0)
        self.loss = self.coefficient * self.n_experts * (shares * gates).sum()


class LossFreeBias(TopK):
    """Top-k of sigmoid gates and a bias, which after each batch rises by a step where the load is low, and falls where it is high
    (Wang et al. 2024, as in DeepSeek-V3)."""

    bias: torch.Tensor

    def __init__(self, n_experts: int, k: int, step: float = 0.001) -> None:
        super().__init__(n_experts, k)
        self.step = step
        self.register_buffer("bias", torch.zeros(n_experts))

    def preferences(self, logits: torch.Tensor) -> torch.Tensor:
        return logits.sigmoid() + self.bias

    def routed(self, logits: torch.Tensor, loads: torch.Tensor) -> None:
        if self.training:
            loads = loads.to(self.bias.dtype)
            self.bias += self.step * (loads.mean() - loads).sign()


class Sinkhorn(TopK):
    """In training the k best of gates whose rows and columns are scaled to even sums; in evaluation plain top-k (S-BASE: Clark
    et al. 2022; the Sinkhorn option of Megatron-LM)."""

    def preferences(self, logits: torch.Tensor) -> torch.Tensor:
        return sinkhorn(logits) if self.training else logits


def sinkhorn(logits: torch.Tensor, tolerance: float = 1e-4) -> torch.Tensor:
    """The logarithms of gates with all rows and all columns scaled to equal sums, until columns change by less than a tolerance."""
    logs, change = logits.log_softmax(1), float("inf")
    while change > tolerance:
        columns = logs.logsumexp(0)
        columns = columns - columns.mean()  # the factor that all have in common says nothing
        logs = (logs - columns).log_softmax(1)
        change = float(columns.abs().mean())
    return logs


def balancing_loss(model: torch.nn.Module) -> torch.Tensor | float:
    """The sum of what the layers of a model add to its loss."""
    return sum(router.loss for router in model.modules() if isinstance(router, AuxiliaryLoss))


ROUTERS: dict[str, Callable[[int, int], torch.nn.Module]] = {
    "top-k": TopK,
    "auxiliary loss": AuxiliaryLoss,
    "loss-free bias": LossFreeBias,
    "Sinkhorn": Sinkhorn,
    "balanced": lambda n_experts, k: prt.BalancedTopK(n_experts, k, num_threads=1),
    "balanced, 1.25": lambda n_experts, k: prt.BalancedTopK(
        n_experts, k, capacity_factor=1.25, num_threads=1
    ),
}
