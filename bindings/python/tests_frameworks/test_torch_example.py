"""The training example: loads and measures against an independent count, learning, and the same numbers twice."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
import torch
from torch.nn.modules.module import register_module_forward_hook

import phaserouter.torch as prt

FOLDER = Path(__file__).resolve().parents[3] / "examples" / "torch"
SHAPES = {"digits": (128, 8, 1), "stdlib": (16 * 64, 16, 2)}  # tokens of a batch, experts, layers
STEPS = {"digits": 24, "stdlib": 6}
Seen = list[tuple[str, bool, list[int]]]


@pytest.fixture(autouse=True)
def train(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(FOLDER))
    threads = torch.get_num_threads()
    import train

    monkeypatch.setattr(train, "CHECKPOINTS", 1)
    yield train
    torch.set_num_threads(threads)
    for name in ("train", "moe", "tasks", "report"):
        sys.modules.pop(name, None)


def run(train: ModuleType, data: str, out: Path) -> tuple[dict[str, Any], Seen]:
    """The results of the script, and the loads of every routing in training mode, counted from its indices."""
    seen: Seen = []

    def look(module: torch.nn.Module, _: object, output: object) -> None:
        if isinstance(output, prt.Routed):
            n_experts = SHAPES[data][1]
            loads = [int((output.indices == expert).sum()) for expert in range(n_experts)]
            seen.append((type(module).__name__, torch.is_grad_enabled(), loads))

    handle = register_module_forward_hook(look)
    try:
        train.main(["--data", data, "--seeds", "1", "--steps", str(STEPS[data]), "--out", str(out)])
    finally:
        handle.remove()
    return json.loads((out / "results.json").read_text(encoding="utf-8")), seen


@pytest.mark.parametrize("data", ["digits", "stdlib"])
def test_what_must_hold(train: ModuleType, data: str, tmp_path: Path) -> None:
    results, seen = run(train, data, tmp_path)
    tokens, n_experts, layers = SHAPES[data]
    names = [run["router"] for run in results["runs"]]
    assert names == list(train.ROUTERS)
    mean = tokens * 2 // n_experts
    trained = [loads for name, gradients, loads in seen if name == "BalancedTopK" and gradients]
    assert len(trained) >= 2 * STEPS[data] * layers
    assert max(map(max, trained)) <= 1.25 * mean
    balanced = results["runs"][names.index("balanced")]
    assert np.array_equal(balanced["loads"], np.full((STEPS[data], layers, n_experts), mean))
    assert balanced["max_vio"] == [0.0] * STEPS[data]
    # The first steps of the first router, from its indices.
    first, top_k = (
        [loads for name, gradients, loads in seen if name == "TopK" and gradients],
        results["runs"][0],
    )
    counted = np.array(first[: STEPS[data] * layers]).reshape(STEPS[data], layers, n_experts)
    assert np.array_equal(top_k["loads"], counted)
    vio = [np.mean([max(layer) / mean - 1 for layer in loads]) for loads in counted.tolist()]
    assert np.allclose(top_k["max_vio"], vio)
    above = sum(max(load - mean, 0) for load in counted.flatten().tolist())
    assert np.isclose(top_k["trained"]["overflow"], above / counted.sum())
    for one in results["runs"]:
        assert np.mean(one["train_loss"][-3:]) < one["train_loss"][0]
        assert len(one["train_loss"]) == len(one["max_vio"]) == STEPS[data]
        assert one["checkpoints"][-1]["step"] == STEPS[data]
        for part in ("held_out", "held_out_as_trained"):
            assert set(one[part]) == {"loss", "accuracy", "max_vio_batch", "max_vio_all", "overflow"}
        assert set(results["times_ms"][one["router"]]) == {"step", "routers"}
    # No two routers are the same.
    assert len({tuple(one["train_loss"]) for one in results["runs"]}) == len(names)
    assert balanced["held_out_as_trained"]["max_vio_batch"] == 0 < balanced["held_out"]["max_vio_batch"]
    pictures = sorted(path.name for path in tmp_path.glob("*.png"))
    assert pictures == [
        f"training-{data}-{what}-{theme}.png" for what in ("curves", "loads") for theme in ("dark", "light")
    ]
    assert (tmp_path / "table.md").read_text(encoding="utf-8").count("\n") == len(names) + 2


def test_the_same_numbers_twice(train: ModuleType, tmp_path: Path) -> None:
    found = [run(train, "digits", tmp_path / name)[0] for name in ("first", "second")]
    for results in found:
        del results["times_ms"]
    assert found[0] == found[1]
