"""Adapters for Megatron-LM, torchtitan and transformers, beside the real routers of these."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
from upstream import Anything, files, running

import phaserouter as pr
from phaserouter import load
from phaserouter.integrations import by_scores, forced

MEGATRON = {
    "megatron/core/transformer/moe/router.py": "1a1b6a2b82dc2883",
    "megatron/core/transformer/moe/router_replay.py": "a4c22127df7188b3",
    "megatron/core/transformer/moe/moe_utils.py": "b20192e71b54ed07",
}
TITAN = "torchtitan/models/common/moe.py"


class Module(torch.nn.Module):
    """MegatronModule, as far as a router needs it."""

    def __init__(self, config: Any) -> None:  # noqa: ANN401
        super().__init__()


@pytest.fixture
def megatron() -> Iterator[None]:
    found = files("megatron-core", "0.19.2", "cp312-cp312-manylinux_2_24_x86_64", MEGATRON)
    sources = {path.removesuffix(".py").replace("/", "."): file for path, file in found.items()}
    given: dict[str, dict[str, Any]] = {
        "megatron.core.extensions.transformer_engine": {"HAVE_TE": False},
        "megatron.core.transformer.module": {"MegatronModule": Module},
    }
    with running(["megatron"], sources, given):
        yield


def config(**other: Any) -> SimpleNamespace:  # noqa: ANN401
    """What a router reads of a TransformerConfig."""
    plain = {
        "num_moe_experts": 16,
        "moe_router_topk": 4,
        "hidden_size": 8,
        "moe_router_load_balancing_type": "none",
        "moe_router_score_function": "softmax",
        "moe_router_enable_expert_bias": False,
        "moe_router_pre_softmax": False,
        "moe_router_num_groups": None,
        "moe_router_group_topk": None,
        "moe_router_topk_scaling_factor": None,
        "moe_router_fusion": False,
        "moe_expert_capacity_factor": None,
        "moe_enable_routing_replay": True,
        "moe_aux_loss_coeff": 0,
        "moe_z_loss_coeff": None,
        "moe_router_force_load_balancing": False,
        "moe_router_force_biased": None,
        "moe_input_jitter_eps": None,
        "add_bias_linear": False,
        "perform_initialization": False,
        "params_dtype": torch.float32,
        "sequence_parallel": False,
        "moe_router_dtype": None,
        "calculate_per_token_loss": False,
    }
    return SimpleNamespace(**{**plain, **other})


def megatron_routers(number: int, **other: Any) -> list[Any]:  # noqa: ANN401
    from megatron.core.transformer.moe.router import TopKRouter

    routers = []
    for at in range(number):
        router = TopKRouter(config(**other), Anything())
        router.layer_number = at + 1
        torch.nn.init.normal_(router.weight)
        # On the processor: the router's own gate moves its weights to a GPU.
        router.gating = lambda x, weight=router.weight: torch.nn.functional.linear(x, weight.to(x.dtype))
        routers.append(router)
    return routers


def experts_of(routing_map: torch.Tensor) -> list[list[int]]:
    return [row.nonzero().flatten().tolist() for row in routing_map]


@pytest.mark.usefixtures("megatron")
def test_megatron_replays_forced_loads() -> None:
    from megatron.core.transformer.moe.moe_utils import permute

    from phaserouter.integrations import megatron

    routers = megatron_routers(3)
    made = load.LoadGenerator(16, 4, load.maxvio("0.5"), ranks=4, seed=6)
    x = torch.randn(10, 8, 8, requires_grad=True)  # sequence, batch, hidden
    own = experts_of(routers[0](x)[1])
    table = megatron.replay(made, 80, rank=1, step=5)
    for layer, router in enumerate(routers):
        probs, routing_map = router(x)
        routes = made.routes(80, layer=layer, rank=1, step=5)
        assert experts_of(routing_map) == np.sort(routes.targets).tolist()
        assert table[layer].tolist() == routes.targets.tolist()
        assert probs.sum(dim=1).allclose(torch.ones(80))
        assert int(routing_map.sum(dim=0).max()) == 30
        # Megatron's order of tokens by expert is that of by_target.
        _, _, order, _, _ = permute(torch.zeros(80, 1), routing_map, num_out_tokens=320)
        assert order.tolist() == routes.by_target()[1].tolist()
    (probs**2).sum().backward()
    assert float(routers[2].weight.grad.abs().sum()) > 0
    # Recomputed in the backward pass: two micro-batches, each as it was.
    megatron.replay(made, 80, rank=1, step=5)
    first = [experts_of(router(x)[1]) for router in routers]
    megatron.replay(made, 80, rank=1, step=6, first=False)
    second = [experts_of(router(x)[1]) for router in routers]
    assert first != second
    megatron.replay_backward()
    assert [experts_of(router(x)[1]) for router in routers] == first
    assert [experts_of(router(x)[1]) for router in routers] == second
    megatron.stop_replay()
    assert experts_of(routers[0](x)[1]) == own


@pytest.mark.usefixtures("megatron")
def test_megatron_needs_routers_that_replay() -> None:
    from phaserouter.integrations import megatron

    made = load.LoadGenerator(16, 4, seed=6)
    with pytest.raises(pr.InvalidArgumentError, match="moe_enable_routing_replay=True"):
        megatron.replay(made, 80)
    with pytest.raises(pr.InvalidArgumentError, match="no TopKRouter"):
        megatron.route(torch.nn.Linear(2, 2))


@pytest.mark.usefixtures("megatron")
@pytest.mark.parametrize("function", ["softmax", "sigmoid"])
def test_megatron_routers_with_forced_loads_and_by_scores(function: str) -> None:
    from phaserouter.integrations import megatron

    routers = megatron_routers(2, moe_router_score_function=function, moe_router_topk_scaling_factor=2.0)
    model = torch.nn.ModuleList(routers)
    x = torch.randn(20, 8, 8)
    own = [experts_of(router(x)[1]) for router in routers]
    undo = megatron.route(model, load.LoadGenerator(16, 4, load.maxvio(1), seed=6))
    for layer, router in enumerate(routers):
        probs, routing_map = router(x, padding_mask=torch.zeros(20, 8, dtype=torch.bool))
        assert (probs.shape, routing_map.dtype) == ((160, 16), torch.bool)
        expected = load.LoadGenerator(16, 4, load.maxvio(1), seed=6).routes(160, layer=layer)
        assert experts_of(routing_map) == np.sort(expected.targets).tolist()
        assert int(routing_map.sum(dim=0).max()) == 80
        assert probs.sum(dim=1).allclose(torch.full((160,), 2.0))
    undo()
    undo = megatron.route(routers, by_scores())
    for router in routers:
        logits = router.gating(x).reshape(160, 16)
        _, routing_map = router(x)
        expected = pr.assign_by_scores(logits.detach().numpy(), 4, seed=0).targets
        assert experts_of(routing_map) == np.sort(expected).tolist()
        assert routing_map.sum(dim=0).tolist() == [40] * 16
    undo()
    assert [experts_of(router(x)[1]) for router in routers] == own


@pytest.mark.usefixtures("megatron")
def test_megatron_probabilities_stay_above_zero() -> None:
    from megatron.core.transformer.moe.moe_utils import topk_routing_with_score_function

    from phaserouter.integrations import megatron

    torch.manual_seed(1)
    logits = (40 * torch.randn(500, 16)).bfloat16()
    ids = torch.from_numpy(load.LoadGenerator(16, 4, seed=1).routes(500).targets).long()
    plain, routing_map = topk_routing_with_score_function(
        logits, 4, use_pre_softmax=True, precomputed_indices=ids
    )
    assert int((plain[routing_map] == 0).sum()) > 100, "the trap is there"
    probs, routing_map = megatron.probs_and_map(logits, ids, use_pre_softmax=True)
    found = probs.topk(4).indices.sort().values  # what a dispatcher does
    assert torch.equal(found, ids.sort().values)
    assert (probs[~routing_map] == 0).all()


@pytest.fixture
def titan() -> Iterator[type]:
    found = files("torchtitan", "0.3.0", "py3-none-any", {TITAN: "204e411e2233a70e"})
    packages = ["torchtitan", "spmd_types"]

    class Plain(torch.nn.Module):
        class Config:
            def __init_subclass__(cls) -> None: ...

    given: dict[str, dict[str, Any]] = {"torchtitan.protocols.module": {"Module": Plain}}
    with running(packages, {"torchtitan.models.common.moe": found[TITAN]}, given):
        from torchtitan.models.common.moe import TokenChoiceTopKRouter

        yield TokenChoiceTopKRouter


def titan_router(kind: Any, **other: Any) -> Any:  # noqa: ANN401
    gate = SimpleNamespace(build=lambda: torch.nn.Linear(8, 16, bias=False))
    return kind(kind.Config(num_experts=16, gate=gate, top_k=4, **other))


@pytest.mark.filterwarnings(
    "ignore:In CPU autocast"
)  # torchtitan asks for single precision, which the processor always has
@pytest.mark.parametrize("shape", [(6, 32), (192,)])
def test_torchtitan(titan: type, shape: tuple[int, ...]) -> None:
    from phaserouter.integrations import torchtitan

    torch.manual_seed(2)
    routers = [
        titan_router(titan, route_norm=True),
        titan_router(titan, score_func="softmax", route_scale=3.0),
    ]
    x = torch.randn(*shape, 8, requires_grad=True)
    own = [router(x)[1] for router in routers]
    undo = torchtitan.route(
        torch.nn.ModuleList(routers), load.LoadGenerator(16, 4, load.maxvio(1), seed=2), rank=3
    )
    for layer, router in enumerate(routers):
        weights, ids, scores = router(x)
        routes = load.LoadGenerator(16, 4, load.maxvio(1), seed=2).routes(192, layer=layer, rank=3)
        np.testing.assert_array_equal(ids.reshape(192, 4).numpy(), routes.targets)
        assert (ids.dtype, ids.shape) == (torch.int64, (*shape, 4))
        expected = scores.gather(-1, ids)
        expected = expected / expected.sum(-1, keepdim=True) if layer == 0 else 3 * expected
        assert weights.allclose(expected)
    weights.sum().backward()
    assert float(routers[1].gate.weight.grad.abs().sum()) > 0
    undo()
    assert all(torch.equal(router(x)[1], ids) for router, ids in zip(routers, own))
    undo = torchtitan.route(routers[0], by_scores())
    _, ids, scores = routers[0](x)
    assert torch.bincount(ids.flatten(), minlength=16).tolist() == [48] * 16
    expected = pr.assign_by_scores(scores.detach().reshape(192, 16).numpy(), 4, seed=0)
    np.testing.assert_array_equal(ids.reshape(192, 4).numpy(), expected.targets)
    undo()
    with pytest.raises(pr.InvalidArgumentError, match="no router of torchtitan"):
        torchtitan.route(torch.nn.Linear(2, 2))


def mixtral() -> Any:  # noqa: ANN401
    from transformers import MixtralConfig, MixtralForCausalLM

    small = MixtralConfig(
        vocab_size=64,
        hidden_size=16,
        intermediate_size=16,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=2,
        num_local_experts=8,
        num_experts_per_tok=2,
    )
    return MixtralForCausalLM(small).eval()


def deepseek() -> Any:  # noqa: ANN401
    from transformers import DeepseekV3Config, DeepseekV3ForCausalLM

    small = DeepseekV3Config(
        vocab_size=64,
        hidden_size=16,
        intermediate_size=16,
        moe_intermediate_size=16,
        num_hidden_layers=3,
        first_k_dense_replace=1,
        num_attention_heads=2,
        num_key_value_heads=2,
        n_routed_experts=8,
        num_local_experts=8,
        num_experts_per_tok=2,
        n_group=4,
        topk_group=2,
        q_lora_rank=8,
        kv_lora_rank=8,
        qk_rope_head_dim=8,
        qk_nope_head_dim=8,
        v_head_dim=8,
    )
    return DeepseekV3ForCausalLM(small).eval()


@pytest.mark.parametrize("make", [mixtral, deepseek])
def test_transformers(make: Any) -> None:  # noqa: ANN401
    from phaserouter.integrations import transformers

    torch.manual_seed(3)
    model = make()
    gates = [module for module in model.modules() if type(module).__name__ in transformers.GATES]
    assert len(gates) == 2
    seen: list[tuple[torch.Tensor, ...]] = []
    for gate in gates:
        gate.register_forward_hook(lambda module, given, found: seen.append(found))
    words = torch.randint(0, 64, (4, 16))
    plain = model(words).logits
    made = load.LoadGenerator(8, 2, load.maxvio(1), seed=5)
    undo = transformers.route(model, made, rank=2)
    seen.clear()
    forced_output = model(words).logits
    for layer, (logits, weights, ids) in enumerate(seen):
        np.testing.assert_array_equal(ids.numpy(), made.routes(64, layer=layer, rank=2).targets)
        assert int(torch.bincount(ids.flatten(), minlength=8).max()) == 32
        # As the class has them, for other experts: softmax over all experts, or sigmoids, divided by their sum.
        scores = logits.float().softmax(-1) if make is mixtral else logits.sigmoid()
        chosen = scores.gather(-1, ids)
        scale = 1.0 if make is mixtral else gates[0].routed_scaling_factor
        assert weights.allclose(scale * chosen / chosen.sum(-1, keepdim=True))
    assert not forced_output.allclose(plain)
    assert forced_output.isfinite().all()
    undo()
    assert torch.equal(model(words).logits, plain)
    undo = transformers.route(model, by_scores())
    seen.clear()
    model(words)
    for logits, _, ids in seen:
        assert torch.bincount(ids.flatten(), minlength=8).tolist() == [16] * 8
        expected = pr.assign_by_scores(logits.detach().float().numpy(), 2, seed=0)
        np.testing.assert_array_equal(ids.numpy(), expected.targets)
    undo()
    transformers.route(model, load.LoadGenerator(16, 2, seed=1))
    with pytest.raises(pr.SizeMismatchError, match="it is for 16 experts and k = 2"):
        model(words)


def test_transformers_trains_and_gives_its_own_outputs() -> None:
    from phaserouter.integrations import transformers

    model = mixtral()
    gate = model.model.layers[0].mlp.gate if hasattr(model.model.layers[0], "mlp") else None
    undo = transformers.route(model)
    words = torch.randint(0, 64, (2, 8))
    found = model(words, labels=words, output_router_logits=True)
    assert len(found.router_logits) == 2
    found.loss.backward()
    assert gate is None or float(gate.weight.grad.abs().sum()) > 0
    undo()
    with pytest.raises(pr.InvalidArgumentError, match="no gate of a class that is known"):
        transformers.route(torch.nn.Linear(2, 2))


def run_example(framework: str, **names: Any) -> None:  # noqa: ANN401
    """Runs the example of docs/serving.md for a framework."""
    page = (Path(__file__).resolve().parents[3] / "docs" / "serving.md").read_text(encoding="utf-8")
    (example,) = re.findall(rf"^```python\n(# {framework}.*?)^```$", page, re.DOTALL | re.MULTILINE)
    exec(example, names)


@pytest.mark.usefixtures("megatron")
def test_example_for_megatron() -> None:
    megatron_routers(2)
    run_example("megatron")


def test_example_for_torchtitan(titan: type) -> None:
    router = titan_router(titan)
    run_example("torchtitan", model=router)
    ids, _ = router._debug_force_load_balance_routing(torch.rand(4, 8, 16))
    assert torch.bincount(ids.flatten(), minlength=16).tolist() == [8] * 16


def test_example_for_transformers() -> None:
    model = mixtral()
    run_example("transformers", model=model)
    assert model(torch.randint(0, 64, (2, 8))).logits.isfinite().all()


def test_choosers() -> None:
    scores = torch.randn(64, 8)
    even = forced()(scores, 2, 3)
    np.testing.assert_array_equal(even.numpy(), load.LoadGenerator(8, 2, seed=0).routes(64, layer=3).targets)
    loose = by_scores(capacity_factor=1.5)(scores, 2, 0)
    assert int(torch.bincount(loose.flatten(), minlength=8).max()) <= 24
    assert float(scores.gather(1, loose).sum()) >= float(scores.gather(1, by_scores()(scores, 2, 0)).sum())
