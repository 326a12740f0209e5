"""The plugins for vLLM and SGLang, beside the files of these engines that call them."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
from upstream import files, running

import phaserouter as pr
from phaserouter import load
from phaserouter.integrations import RouteTables, forced_logits

VLLM = "vllm.model_executor.layers.fused_moe.router"
VLLM_FILES = {
    "routing_simulator_router": "303f75d27cc256e8",
    "base_router": "c909924fcfa461cc",
    "fused_moe_router": "73361b728826c250",
}
SGLANG_FILES = {
    "sglang/srt/plugins/__init__.py": "3a975a73f1a7887e",
    "sglang/srt/plugins/hook_registry.py": "0144d8c3e5ee2943",
    "sglang/srt/layers/moe/topk.py": "6fe2628a40730002",
}
CPU = torch.device("cpu")


@pytest.fixture
def vllm(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("VLLM_MOE_ROUTING_SIMULATION_STRATEGY", "PhaseRouter")  # vLLM turns it into lower case
    monkeypatch.setenv("PHASEROUTER_LOAD", "maxvio:0.5")
    monkeypatch.setenv("PHASEROUTER_LOAD_RANKS", "8")
    digests = {f"{VLLM.replace('.', '/')}/{name}.py": digest for name, digest in VLLM_FILES.items()}
    digests |= {"vllm/envs.py": "a9f665c49da1d885", "vllm/plugins/__init__.py": "06942d64e526c2c7"}
    found = files("vllm", "0.33.0", "x86_64", digests)
    sources = {
        path.removesuffix(".py").removesuffix("/__init__").replace("/", "."): file
        for path, file in found.items()
    }
    no = SimpleNamespace(is_cuda_alike=lambda: False, is_xpu=lambda: False)
    group = {"get_dp_group": lambda: SimpleNamespace(rank_in_group=3)}
    with running(
        ["vllm"],
        sources,
        {"vllm.platforms": {"current_platform": no}, "vllm.distributed.parallel_state": group},
    ):
        yield


@pytest.mark.usefixtures("vllm")
def test_vllm_finds_and_uses_the_strategy() -> None:
    from vllm.model_executor.layers.fused_moe.router.routing_simulator_router import (
        RoutingSimulator,
        RoutingSimulatorRouter,
    )
    from vllm.plugins import load_general_plugins

    load_general_plugins()  # through the entry point of the installed package
    assert RoutingSimulator.get_available_strategies()[-1] == "phaserouter"
    router = RoutingSimulatorRouter(top_k=8, global_num_experts=256, kernel_routing_method_type=1)
    made = load.LoadGenerator(256, 8, load.maxvio("0.5"), ranks=8, seed=0)
    hidden, logits = torch.zeros(4096, 4), torch.zeros(4096, 256)
    for step, dtype in enumerate((torch.int32, torch.int64, None)):
        weights, ids = router._select_experts(hidden, logits, dtype)
        assert (weights.shape, weights.dtype) == ((4096, 8), torch.float32)
        assert weights.sum(dim=1).allclose(torch.ones(4096))
        assert ids.dtype == (torch.int64 if dtype is None else dtype)
        # int64 has been asked for before the third call: its next step.
        expected = made.routes(4096, rank=3, step=max(0, step - 1)).targets
        np.testing.assert_array_equal(ids.numpy(), expected)
    loads = torch.bincount(ids.flatten(), minlength=256)
    assert int(loads.max()) == 192
    assert loads.reshape(8, 32).sum(dim=1).tolist() == [4096] * 8
    for tokens in (1, 7, 64):
        _, ids = router._select_experts(hidden[:tokens], logits[:tokens], torch.int32)
        assert torch.bincount(ids.flatten() // 32, minlength=8).tolist() == [tokens] * 8
        first = ids.clone()
        ids.zero_()  # what comes after may overwrite them
        for _ in range(64):  # until it is the turn of the same table again
            _, ids = router._select_experts(hidden[:tokens], logits[:tokens], torch.int32)
        assert torch.equal(ids, first)


@pytest.mark.usefixtures("vllm")
def test_vllm_registers_once_and_forces_logits(monkeypatch: pytest.MonkeyPatch) -> None:
    from vllm.model_executor.layers.fused_moe.router.routing_simulator_router import (
        RoutingSimulator,
        RoutingSimulatorRouter,
    )

    from phaserouter.integrations import vllm as plugin

    plugin.register()
    strategy = RoutingSimulator.get_strategy("phaserouter")
    plugin.register()
    assert RoutingSimulator.get_strategy("phaserouter") is strategy
    router = RoutingSimulatorRouter(top_k=8, global_num_experts=64, kernel_routing_method_type=1)
    assert not router.supports_monolithic_kernels
    monkeypatch.setenv("PHASEROUTER_LOAD_TOP_K", "8")
    assert router.supports_monolithic_kernels
    logits = router.prepare_monolithic_logits(torch.zeros(320, 64, dtype=torch.bfloat16))
    assert (logits.shape, logits.dtype) == ((320, 64), torch.bfloat16)
    loads = torch.bincount(logits.topk(8).indices.flatten(), minlength=64)
    assert int(loads.max()) == 60
    monkeypatch.setenv("PHASEROUTER_LOAD_TOP_K", "x")
    with pytest.raises(pr.InvalidArgumentError, match="PHASEROUTER_LOAD_TOP_K"):
        router.prepare_monolithic_logits(torch.zeros(2, 64))


class Switch:
    """A variable of SGLang's `envs`."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        text = os.environ.get(name, "")
        flag = name.startswith("SGLANG_SIMULATE")
        return SimpleNamespace(get=lambda: text in ("1", "true") if flag else text)


@pytest.fixture
def sglang(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    monkeypatch.setenv("SGLANG_SIMULATE_UNIFORM_EXPERTS", "1")
    monkeypatch.setenv("PHASEROUTER_LOAD", "maxvio:0.5")
    found = files("sglang", "0.5.23", "cp311-cp311-manylinux_2_34_x86_64", SGLANG_FILES)
    sources = {
        path.removesuffix(".py").removesuffix("/__init__").replace("/", "."): file
        for path, file in found.items()
    }
    parallel = SimpleNamespace(attn_dp_rank=2, attn_tp_size=4, attn_tp_rank=1, moe_ep_size=1, moe_ep_rank=0)
    forward = SimpleNamespace(attn_tp_sequence_sharded=False, attn_input_scattered=False)
    state = SimpleNamespace(parallel=parallel, forward=forward, scattered=False)
    no = dict.fromkeys(
        [
            "cpu_has_amx_support",
            "get_bool_env_var",
            "is_cpu",
            "is_cuda",
            "is_hip",
            "is_musa",
            "is_npu",
            "is_xpu",
        ],
        lambda *args: False,
    )
    # Experts are where they are: no replicas.
    experts = SimpleNamespace(
        transform_select_experts_inputs=lambda router_logits, correction_bias, info: (
            router_logits,
            correction_bias,
        )
    )
    given: dict[str, dict[str, Any]] = {
        "sglang.srt.eplb": {"expert_location_dispatch": experts},
        "sglang.srt.eplb.expert_location_dispatch": {"topk_ids_logical_to_physical": lambda ids, *other: ids},
        "sglang.srt.environ": {"envs": Switch()},
        "sglang.srt.runtime_context": {"get_parallel": lambda: parallel, "get_forward": lambda: forward},
        "sglang.srt.layers.moe": {"is_moe_input_scattered_across_dp_ranks": lambda: state.scattered},
        "sglang.srt.layers.moe.utils": {"has_per_rank_fused_shared_slots": lambda slots: False},
        "sglang.srt.utils": {**no, "is_gfx95_supported": lambda: False},
    }
    with running(["sglang", "sgl_kernel", "triton_kernels"], sources, given):
        yield state


def test_sglang_calls_the_plugin_as_its_own_simulation(sglang: SimpleNamespace) -> None:
    from sglang.srt.layers.moe import topk
    from sglang.srt.plugins import load_plugins

    from phaserouter.integrations import sglang as plugin

    own = topk.apply_routing_simulation
    ours, theirs = (inspect.signature(f).parameters.values() for f in (plugin.apply_routing_simulation, own))
    assert [(p.name, p.kind, p.default) for p in ours] == [(p.name, p.kind, p.default) for p in theirs]
    load_plugins()  # through the entry point of the installed package
    assert topk.apply_routing_simulation is not own
    shared = SimpleNamespace(num_shared_topk_slots=0)
    config = topk.TopKConfig(top_k=4, renormalize=True, torch_native=True, shared_experts=shared)
    assert topk.routing_simulation_enabled()
    logits = torch.randn(640, 64)
    found = topk.select_experts(torch.zeros(640, 8), logits, config, layer_id=5)
    made = load.LoadGenerator(64, 4, load.maxvio("0.5"), seed=0)
    np.testing.assert_array_equal(found.topk_ids.numpy(), made.routes(640, layer=5).targets)
    assert int(torch.bincount(found.topk_ids.flatten(), minlength=64).max()) == 60
    assert found.topk_weights.allclose(torch.full((640, 4), 0.25))


def test_sglang_shards_columns_and_padding(sglang: SimpleNamespace) -> None:
    from sglang.srt.layers.moe import topk
    from sglang.srt.plugins.hook_registry import HookRegistry

    from phaserouter.integrations import sglang as plugin

    plugin.register()
    HookRegistry.apply_hooks()
    made = load.LoadGenerator(32, 3, load.maxvio("0.5"), seed=0)
    for scattered, sharded, rank in ((False, False, 0), (True, False, 2), (True, True, 9)):
        sglang.scattered, sglang.forward.attn_tp_sequence_sharded = scattered, sharded
        ids, weights = torch.full((96, 4), 77, dtype=torch.int32), torch.full((96, 4), 0.5)
        plugin._known.clear()
        topk.apply_routing_simulation(
            ids, weights, 32, num_routed_topk=3, top_k=4, layer_id=None, weight_scale=6.0
        )
        np.testing.assert_array_equal(ids[:, :3].numpy(), made.routes(96, rank=rank).targets)
        assert ids[:, 3].tolist() == [77] * 96  # a column of shared experts
        assert weights[0].tolist() == [2, 2, 2, 0.5]
    count = torch.tensor(90)
    topk.apply_routing_simulation(
        ids, weights, 32, num_routed_topk=3, top_k=4, layer_id=None, num_token_non_padded=count
    )
    assert (ids[90:, :3] == -1).all()
    assert (ids[:90, :3] >= 0).all()
    assert (weights[90:, :3] == 0).all()


@pytest.mark.parametrize("name", ["vllm", "sglang"])
def test_plugins_do_nothing_unless_they_are_asked(name: str) -> None:
    lines = f"from phaserouter.integrations import {name} as plugin; plugin.register(); import sys; print({name!r} in sys.modules)"
    clean = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("PHASEROUTER", "SGLANG", "VLLM"))
    }
    done = subprocess.run(
        [sys.executable, "-c", lines], env=clean, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
    assert done.stderr == ""


def test_sglang_warns_of_the_switch_that_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    from phaserouter.integrations import sglang as plugin

    monkeypatch.setenv("PHASEROUTER_LOAD", "even")
    monkeypatch.delenv("SGLANG_SIMULATE_UNIFORM_EXPERTS", raising=False)
    with pytest.warns(UserWarning, match="SGLANG_SIMULATE_UNIFORM_EXPERTS=1"):
        plugin.register()


def test_entry_points_are_installed() -> None:
    from importlib.metadata import entry_points

    for group in ("vllm.general_plugins", "sglang.srt.plugins"):
        (point,) = entry_points(group=group, name="phaserouter")
        assert callable(point.load())


def test_tables() -> None:
    made = load.LoadGenerator(16, 2, load.zipf(1), seed=3)
    tables = RouteTables(made, rank=1, steps=2, max_rows=100)
    first, second = tables.ids(10, CPU, layer=4), tables.ids(10, CPU, torch.int32, layer=4)
    np.testing.assert_array_equal(first.numpy(), made.routes(10, layer=4, rank=1).targets)
    assert second.dtype == torch.int32
    later = tables.ids(10, CPU, layer=4)
    np.testing.assert_array_equal(later.numpy(), made.routes(10, layer=4, rank=1, step=1).targets)
    assert tables.ids(10, CPU, layer=4) is first, "after two steps the first again"
    assert tables.ids(10, CPU, layer=4) is later
    for tokens in range(20, 60):
        assert tables.ids(tokens, CPU).shape == (tokens, 2)
        assert tables._rows <= 100
    assert tables.ids(500, CPU).shape == (500, 2), "one that is larger than all is kept alone"
    np.testing.assert_array_equal(tables.ids(10, CPU, layer=4).numpy(), first.numpy())
    with pytest.raises(pr.InvalidArgumentError, match="steps: at least 1"):
        RouteTables(made, steps=0)


def test_tables_while_a_graph_is_captured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a device: what is looked up is the same, and nothing is made."""
    made = load.LoadGenerator(16, 2, seed=3)
    tables = RouteTables(made, steps=4)
    made_before = [tables.ids(8, CPU) for _ in range(3)]
    larger = tables.ids(20, CPU)
    device = torch.device("cuda", 0)
    for tokens in (8, 20):
        tables._kept[0, tokens, device, torch.int64] = tables._kept[0, tokens, CPU, torch.int64]
    monkeypatch.setattr(torch.cuda, "is_current_stream_capturing", lambda: True)
    # Only tables that are there, in turn.
    assert [tables.ids(8, device).data_ptr() for _ in range(3)] == [t.data_ptr() for t in made_before]
    assert torch.equal(tables.ids(12, device), larger[:12])
    with pytest.raises(pr.InvalidArgumentError, match="no table for 21 tokens"):
        tables.ids(21, device)
    # What a graph reads is never dropped.
    monkeypatch.undo()
    tables.max_rows = 30
    tables.ids(25, CPU)
    assert (0, 8, device, torch.int64) in tables._kept


def test_forced_logits_are_chosen_by_gates() -> None:
    ids = load.LoadGenerator(64, 6, load.maxvio(1), seed=2).table(3, 100)
    for dtype in (torch.float32, torch.bfloat16, torch.float16):
        logits = forced_logits.forced_logits(ids, 64, dtype=dtype)
        assert (logits.shape, logits.dtype) == ((3, 100, 64), dtype)
        for scores in (
            logits,
            logits.float().softmax(-1).to(dtype),
            logits.sigmoid(),
            logits.sigmoid() + torch.rand(64) * 0.9,
        ):
            chosen = scores.topk(6).indices.sort().values
            assert torch.equal(chosen, torch.from_numpy(np.sort(ids)).long())
    weights = logits.float().softmax(-1).gather(-1, chosen)
    assert weights.allclose(torch.tensor(1 / 6))
    with pytest.raises(pr.OutOfRangeError, match="ids: experts are in"):
        forced_logits.forced_logits(ids, 63)
