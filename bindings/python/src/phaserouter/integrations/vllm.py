"""vLLM: a strategy of its routing simulator, found as a plugin.

    VLLM_MOE_ROUTING_SIMULATION_STRATEGY=phaserouter PHASEROUTER_LOAD=maxvio:0.5 vllm serve ...

Protocol-tested against vLLM 0.33.0.
"""

from __future__ import annotations

import os

from .._errors import InvalidArgumentError
from .._extras import extra
from ..load import LoadGenerator, from_environment
from ._choosers import matching
from ._tables import RouteTables
from .forced_logits import forced_logits

with extra("torch"):
    import torch

__all__ = ["NAME", "ForcedLoad", "register"]

NAME = "phaserouter"
"""The value of VLLM_MOE_ROUTING_SIMULATION_STRATEGY, which vLLM turns into lower case."""


class ForcedLoad:
    """A routing strategy with exact loads and different experts for each token: what `RoutingSimulator` asks for.

    A strategy is not told which layer asks. The calls of a forward pass get the tables of consecutive steps, so that the
    layers differ.

    Parameters
    ----------
    generator : LoadGenerator, optional
        By default one for the model's experts and k, as the environment says (`phaserouter.load.VARIABLES`).
    rank : int, optional
        Whose tokens these are; by default PHASEROUTER_LOAD_RANK, and without that vLLM's data-parallel rank.
    steps : int, optional
        Different tables for each number of tokens: take at least as many as there are layers.
    """

    def __init__(
        self, generator: LoadGenerator | None = None, *, rank: int | None = None, steps: int = 64
    ) -> None:
        self._generator, self._rank, self._steps = generator, rank, steps
        self._known: dict[tuple[int, int], RouteTables] = {}

    def tables(self, experts: int, k: int) -> RouteTables:
        """The tables of a model with so many experts."""
        found = self._known.get((experts, k))
        if found is None:
            given = self._generator
            made = from_environment(experts, k) if given is None else matching(given, experts, k)
            rank = _rank() if self._rank is None else self._rank
            found = self._known[experts, k] = RouteTables(made, rank=rank, steps=self._steps)
        return found

    def route_tokens(
        self,
        hidden_states: torch.Tensor,
        router_logits: torch.Tensor,
        top_k: int,
        indices_type: torch.dtype | None = None,
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Weights, all ``1 / top_k``, and experts; both of shape (tokens, top_k)."""
        tokens, device = hidden_states.shape[0], hidden_states.device
        tables = self.tables(router_logits.shape[-1], top_k)
        ids = tables.ids(tokens, device, torch.int64 if indices_type is None else indices_type)
        # A copy, since what follows may write to the experts in place.
        return torch.full((tokens, top_k), 1 / top_k, dtype=torch.float32, device=device), ids.clone()

    @property
    def supports_monolithic_logits(self) -> bool:
        """Whether PHASEROUTER_LOAD_TOP_K says the k of the model, which a kernel that takes logits only does not."""
        return bool(os.environ.get("PHASEROUTER_LOAD_TOP_K"))

    def generate_monolithic_logits(self, router_logits: torch.Tensor) -> torch.Tensor:
        """Logits whose k best are the forced experts."""
        try:
            k = int(os.environ.get("PHASEROUTER_LOAD_TOP_K", ""))
        except ValueError as problem:
            raise InvalidArgumentError("PHASEROUTER_LOAD_TOP_K: the k of the model is expected") from problem
        tokens, experts = router_logits.shape
        ids = self.tables(experts, k).ids(tokens, router_logits.device)
        return forced_logits(ids, experts, dtype=router_logits.dtype)


def register() -> None:
    """The plugin: it registers a strategy if the environment asks for it, and imports nothing otherwise."""
    if os.environ.get("VLLM_MOE_ROUTING_SIMULATION_STRATEGY", "").lower() != NAME:
        return
    from vllm.model_executor.layers.fused_moe.router.routing_simulator_router import RoutingSimulator

    if NAME not in RoutingSimulator.get_available_strategies():
        RoutingSimulator.register_strategy(NAME, ForcedLoad())


def _rank() -> int:
    """PHASEROUTER_LOAD_RANK, or the data-parallel rank: ranks of one tensor-parallel group see the same tokens."""
    said = os.environ.get("PHASEROUTER_LOAD_RANK")
    if said:
        return int(said)
    try:
        from vllm.distributed.parallel_state import get_dp_group

        return int(get_dp_group().rank_in_group)
    except (ImportError, AssertionError):  # an older vLLM, or one without such groups
        return 0
