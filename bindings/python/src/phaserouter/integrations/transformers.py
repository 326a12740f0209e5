"""Hugging Face transformers: forced loads, or exact balance by scores, in the gates of Mixtral and DeepSeek-V3.

Tested with the classes of transformers 5.24.0, and models that are made of these.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, SupportsIndex

from .._errors import InvalidArgumentError
from .._extras import extra
from ..load import LoadGenerator
from ._choosers import Chooser, chooser_of, replace_methods

with extra("torch"):
    import torch

__all__ = ["GATES", "route"]

_Gate = Callable[[Any, torch.Tensor, torch.Tensor], torch.Tensor]


def _softmax(gate: Any, logits: torch.Tensor, ids: torch.Tensor) -> torch.Tensor:  # noqa: ANN401 - a module
    """Probabilities among the experts given: those of all experts, divided by their sum, without being rounded to 0 before."""
    return logits.gather(-1, ids).float().softmax(dim=-1)


def _sigmoid(gate: Any, logits: torch.Tensor, ids: torch.Tensor) -> torch.Tensor:  # noqa: ANN401 - a module
    weights = logits.gather(-1, ids).sigmoid()
    if gate.norm_topk_prob:
        weights = weights / (weights.sum(dim=-1, keepdim=True) + 1e-20)
    return weights * gate.routed_scaling_factor


GATES: dict[str, _Gate] = {"MixtralTopKRouter": _softmax, "DeepseekV3TopkRouter": _sigmoid}
"""The classes of gates, and how they make weights of logits."""


def route(
    model: torch.nn.Module, choose: Chooser | LoadGenerator | None = None, *, rank: SupportsIndex = 0
) -> Callable[[], None]:
    """Lets all gates of a model give the experts that a chooser chooses, with the model's own weights for these.

    Parameters
    ----------
    model : Module
        A model, or one gate, of a class in `GATES`.
    choose : LoadGenerator or Chooser, optional
        Forced loads, even ones if not given; or `by_scores`, which gets the gate's logits. Groups of experts and the
        correction bias of DeepSeek-V3 are not looked at.
    rank : int, optional
        As in `LoadGenerator.routes`: the data-parallel rank.

    Returns
    -------
    function
        Calling it gives the gates their own choice back.
    """
    chosen = chooser_of(choose, rank)
    gates: list[Any] = [module for module in model.modules() if type(module).__name__ in GATES]
    if not gates:
        raise InvalidArgumentError(f"model: it has no gate of a class that is known: {', '.join(GATES)}")
    methods = [_forward(gate, gate.forward, chosen, layer) for layer, gate in enumerate(gates)]
    return replace_methods(gates, "forward", methods)


def _forward(
    gate: Any,  # noqa: ANN401 - a module
    own: Callable[[torch.Tensor], tuple[torch.Tensor, ...]],
    choose: Chooser,
    layer: int,
) -> Callable[[torch.Tensor], tuple[torch.Tensor, ...]]:
    weigh = GATES[type(gate).__name__]

    def forward(hidden_states: torch.Tensor) -> tuple[torch.Tensor, ...]:
        """Logits, weights and experts, as the gate's own method returns them."""
        logits, weights, _ = own(hidden_states)
        ids = choose(logits, gate.top_k, layer)
        return logits, weigh(gate, logits, ids).to(weights.dtype), ids

    return forward
