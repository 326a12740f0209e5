"""Megatron-LM: forced loads by router replay, and routers that keep loads exact. Protocol-tested against megatron-core 0.19.2.

`replay` needs no change to the model, only ``moe_enable_routing_replay=True`` in its configuration. `route` changes routers, for
forced loads without replay, or for balance by scores.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, SupportsIndex

from .._errors import InvalidArgumentError
from .._extras import extra
from ..load import LoadGenerator
from ._choosers import Chooser, chooser_of, replace_methods

with extra("torch"):
    import torch

__all__ = ["keep_positive", "probs_and_map", "replay", "replay_backward", "route", "stop_replay"]


def replay(
    generator: LoadGenerator,
    tokens: SupportsIndex,
    *,
    rank: SupportsIndex = 0,
    step: SupportsIndex = 0,
    device: torch.device | str | None = None,
    first: bool = True,
) -> torch.Tensor:
    """Makes all routers replay forced loads in the next forward pass.

    Parameters
    ----------
    generator : LoadGenerator
    tokens : int
        Tokens that a router of this rank sees: those of a micro-batch, over the ranks of sequence parallelism.
    rank, step : int, optional
        As in `LoadGenerator.routes`: the data-parallel rank, and a number for every micro-batch.
    device : optional
        Where the experts go; Megatron moves them otherwise, in every layer.
    first : bool
        Whether this is the first micro-batch of a step. What earlier steps left for the backward pass is then dropped.

    Returns
    -------
    tensor of int64, shape (layers, tokens, k)
    """
    from megatron.core.transformer.moe.router_replay import RouterReplay, RouterReplayAction

    routers = RouterReplay.global_router_replay_instances
    if not routers:
        raise InvalidArgumentError(
            "replay: no router replays; set moe_enable_routing_replay=True in the configuration"
        )
    if first:
        RouterReplay.clear_global_indices()
    # Layers are numbered from 1 over all stages of a pipeline.
    layers = [
        at if router.layer_number is None else router.layer_number - 1 for at, router in enumerate(routers)
    ]
    made = [
        torch.from_numpy(generator.routes(tokens, layer=at, rank=rank, step=step).targets) for at in layers
    ]
    table = torch.stack(made).to(device=device, dtype=torch.int64)
    RouterReplay.set_replay_data(list(table))
    RouterReplay.set_global_router_replay_action(RouterReplayAction.REPLAY_FORWARD)
    return table


def replay_backward() -> None:
    """Before the backward pass of a step that recomputes activations: routers replay what they had, in the same order."""
    from megatron.core.transformer.moe.router_replay import RouterReplay, RouterReplayAction

    RouterReplay.set_global_router_replay_action(RouterReplayAction.REPLAY_BACKWARD)


def stop_replay() -> None:
    """Routers choose by themselves again."""
    from megatron.core.transformer.moe.router_replay import RouterReplay

    RouterReplay.clear_global_indices()
    RouterReplay.clear_global_router_replay_action()


def route(
    routers: Iterable[Any] | Any,  # noqa: ANN401 - a model or its routers
    choose: Chooser | LoadGenerator | None = None,
    *,
    rank: SupportsIndex = 0,
) -> Callable[[], None]:
    """Lets routers give the experts that a chooser chooses, with Megatron's own probabilities for these.

    Parameters
    ----------
    routers : model or iterable of TopKRouter
        Of a model, all its modules of the class `TopKRouter`.
    choose : LoadGenerator or Chooser, optional
        Forced loads, even ones if not given; or `by_scores`.
    rank : int, optional
        As in `LoadGenerator.routes`.

    Returns
    -------
    function
        Calling it gives the routers their own choice back.

    Notes
    -----
    A router's gate, jitter and z-loss stay as they are. The auxiliary losses, token dropping and the expert bias, which
    follow in `TopKRouter.routing`, do not run: loads are what they are to be without them.
    """
    chosen = chooser_of(choose, rank)
    found = _routers(routers)
    methods = []
    for at, router in enumerate(found):
        number = getattr(router, "layer_number", None)
        methods.append(_routing(router, chosen, at if number is None else number - 1))
    return replace_methods(found, "routing", methods)


def _routers(given: Any) -> list[Any]:  # noqa: ANN401 - a model or its routers
    if isinstance(given, torch.nn.Module):
        kinds = [
            module
            for module in given.modules()
            if "TopKRouter" in [of.__name__ for of in type(module).__mro__]
        ]
        if not kinds:
            raise InvalidArgumentError("routers: the model has no TopKRouter")
        return kinds
    return list(given)


def _routing(router: Any, choose: Chooser, layer: int) -> Callable[..., tuple[torch.Tensor, torch.Tensor]]:  # noqa: ANN401
    def routing(
        logits: torch.Tensor, padding_mask: torch.Tensor | None = None
    ) -> tuple[torch.Tensor, torch.Tensor]:
        flat = logits.reshape(-1, router.config.num_moe_experts)
        flat = router.apply_z_loss(
            flat, padding_mask=None if padding_mask is None else padding_mask.reshape(-1)
        )
        return probs_and_map(
            flat,
            choose(flat, router.topk, layer),
            score_function=router.score_function,
            use_pre_softmax=router.config.moe_router_pre_softmax,
            scaling_factor=router.config.moe_router_topk_scaling_factor,
        )

    return routing


def probs_and_map(logits: torch.Tensor, ids: torch.Tensor, **how: Any) -> tuple[torch.Tensor, torch.Tensor]:  # noqa: ANN401
    """What a router returns for given experts: probabilities and the routing map, both of shape (tokens, experts).

    Parameters
    ----------
    logits : tensor, shape (tokens, experts)
        Gradients flow to those of the experts given.
    ids : tensor of int64, shape (tokens, k)
    **how
        Arguments of Megatron's `topk_routing_with_score_function`, which computes the probabilities.
    """
    from megatron.core.transformer.moe.moe_utils import topk_routing_with_score_function

    probs, routing_map = topk_routing_with_score_function(
        logits, ids.shape[1], precomputed_indices=ids, **how
    )
    return keep_positive(probs, routing_map), routing_map


def keep_positive(probs: torch.Tensor, routing_map: torch.Tensor) -> torch.Tensor:
    """Probabilities with a least value where the map is true.

    Some dispatchers find the experts again as the k largest probabilities; an expert whose probability has been rounded to 0
    would be lost. The least value is the square of the dtype's precision: 2^-14 for bfloat16.
    """
    least = torch.finfo(probs.dtype).eps ** 2
    return torch.where(routing_map, probs.clamp_min(least), probs)
