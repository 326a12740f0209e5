"""SGLang: a plugin in the place of its routing simulation.

    SGLANG_SIMULATE_UNIFORM_EXPERTS=1 PHASEROUTER_LOAD=maxvio:0.5 python -m sglang.launch_server ...

The first variable makes SGLang simulate, the second one makes the simulation this one. Protocol-tested against SGLang 0.5.23.
"""

from __future__ import annotations

import os
import warnings

from .._extras import extra
from ..load import from_environment
from ._tables import RouteTables

with extra("torch"):
    import torch

__all__ = ["TARGET", "apply_routing_simulation", "register"]

TARGET = "sglang.srt.layers.moe.topk.apply_routing_simulation"
"""What the plugin replaces."""

_SWITCHES = ("SGLANG_SIMULATE_UNIFORM_EXPERTS", "SGLANG_SIMULATE_ROUND_ROBIN_EXPERTS")
_known: dict[tuple[int, int, int], RouteTables] = {}


def apply_routing_simulation(
    topk_ids: torch.Tensor,
    topk_weights: torch.Tensor,
    num_experts: int,
    *,
    num_routed_topk: int,
    top_k: int,
    layer_id: int | None,
    num_token_non_padded: torch.Tensor | None = None,
    weight_scale: float = 1.0,
) -> None:
    """Overwrites the routed columns of a batch with forced experts and equal weights.

    Loads are exact over all rows that there are. Where the number of rows that are no padding is given, those after them
    get the expert -1 and the weight 0, and the others' loads are near their shares.
    """
    rows, k = topk_ids.shape[0], min(num_routed_topk, top_k)
    tables = _tables(num_experts, k, _shard())
    ids = tables.ids(rows, topk_ids.device, topk_ids.dtype, 0 if layer_id is None else layer_id)
    routed_ids, routed_weights = topk_ids[:, :k], topk_weights[:, :k]
    routed_ids.copy_(ids)
    routed_weights.fill_(weight_scale / k)
    if num_token_non_padded is not None:
        padding = torch.arange(rows, device=topk_ids.device)[:, None] >= num_token_non_padded
        routed_ids.masked_fill_(padding, -1)
        routed_weights.masked_fill_(padding, 0.0)


def register() -> None:
    """The plugin: it registers a hook if PHASEROUTER_LOAD is set, and imports nothing otherwise."""
    if not os.environ.get("PHASEROUTER_LOAD"):
        return
    if not any(os.environ.get(name, "").lower() in ("1", "true", "yes", "y") for name in _SWITCHES):
        warnings.warn(f"PHASEROUTER_LOAD has no effect unless {_SWITCHES[0]}=1 is set, too", stacklevel=2)
        return
    from sglang.srt.plugins.hook_registry import HookRegistry, HookType

    HookRegistry.register(TARGET, apply_routing_simulation, HookType.REPLACE)


def _tables(experts: int, k: int, rank: int) -> RouteTables:
    found = _known.get((experts, k, rank))
    if found is None:
        found = _known[experts, k, rank] = RouteTables(from_environment(experts, k), rank=rank)
    return found


def _shard() -> int:
    """Whose tokens these are: 0 where all ranks see the same, which must route them alike.

    This follows what SGLang's own simulation asks.
    """
    said = os.environ.get("PHASEROUTER_LOAD_RANK")
    if said:
        return int(said)
    from sglang.srt.layers.moe import topk

    if not topk.is_moe_input_scattered_across_dp_ranks():
        return 0
    parallel, forward = topk.get_parallel(), topk.get_forward()
    rank = int(parallel.attn_dp_rank)
    if forward.attn_tp_sequence_sharded or forward.attn_input_scattered:
        rank = rank * int(parallel.attn_tp_size) + int(parallel.attn_tp_rank)
    return rank
