"""torchtitan: forced loads, or exact balance by scores, in its token-choice routers. Protocol-tested against torchtitan 0.3.0."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, SupportsIndex

from .._errors import InvalidArgumentError
from .._extras import extra
from ..load import LoadGenerator
from ._choosers import Chooser, chooser_of

with extra("torch"):
    import torch

__all__ = ["route"]

_HOOK, _FLAG = "_debug_force_load_balance_routing", "_debug_force_load_balance"


def route(
    model: torch.nn.Module, choose: Chooser | LoadGenerator | None = None, *, rank: SupportsIndex = 0
) -> Callable[[], None]:
    """Lets all routers of a model give the experts that a chooser chooses, instead of the round robin of their debug flag.

    Scores, their normalisation and the gate's gradient are the router's own.

    Parameters
    ----------
    model : Module
        A model, or one router.
    choose : LoadGenerator or Chooser, optional
        Forced loads, even ones if not given; or `by_scores`, which gets the router's scores without the expert bias.
    rank : int, optional
        As in `LoadGenerator.routes`: the data-parallel rank.

    Returns
    -------
    function
        Calling it gives the routers their own choice back.
    """
    chosen = chooser_of(choose, rank)
    routers: list[Any] = [module for module in model.modules() if hasattr(module, _HOOK)]
    if not routers:
        raise InvalidArgumentError("model: it has no router of torchtitan")
    flags = [getattr(router, _FLAG) for router in routers]
    for layer, router in enumerate(routers):
        setattr(router, _HOOK, _hook(chosen, router.top_k, layer))
        setattr(router, _FLAG, True)

    def undo() -> None:
        for router, flag in zip(routers, flags):
            delattr(router, _HOOK)
            setattr(router, _FLAG, flag)

    return undo


def _hook(choose: Chooser, k: int, layer: int) -> Callable[[torch.Tensor], tuple[torch.Tensor, torch.Tensor]]:
    def routing(scores: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Experts and their scores, for scores of shape (..., experts)."""
        flat = scores.reshape(-1, scores.shape[-1])
        ids = choose(flat, k, layer).reshape(*scores.shape[:-1], k)
        return ids, scores.gather(-1, ids)

    return routing
