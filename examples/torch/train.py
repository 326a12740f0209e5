"""Trains small mixtures of experts with six routers on the same data, and compares what they learn, their loads and their times.

    python examples/torch/train.py --data digits --out build/training

writes results.json, a table (table.md) and pictures. See README.md in this folder.
"""

from __future__ import annotations

import argparse
import copy
import json
import platform
import statistics
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import phaserouter
import torch
from moe import ROUTERS, MoE, balancing_loss
from report import draw, table
from tasks import TASKS, Batch, Task, digest
from torch.nn import functional as F

Loads = npt.NDArray[np.int64]
STEPS = {"digits": 300, "stdlib": 400}
CHECKPOINTS = 12


class Recorder:
    """Keeps what the routers of a model do: their loads, layer by layer, and how long they take."""

    def __init__(self, model: torch.nn.Module) -> None:
        self.layers = [module for module in model.modules() if isinstance(module, MoE)]
        self.loads: list[list[int]] = []
        self.seconds = 0.0
        for layer in self.layers:
            layer.router.register_forward_pre_hook(self._begins)
            layer.router.register_forward_hook(self._ends)

    def _begins(self, *_: Any) -> None:
        self.seconds -= time.perf_counter()

    def _ends(self, _module: Any, _inputs: Any, routed: Any) -> None:
        self.seconds += time.perf_counter()
        self.loads.append(routed.plan.counts.tolist())

    def take(self) -> Loads:
        """Loads since the last call, shape (batches, layers, experts)."""
        loads, self.loads = np.array(self.loads), []
        return loads.reshape(-1, len(self.layers), loads.shape[-1])


def max_vio(loads: Loads) -> npt.NDArray[np.float64]:
    """MaxVio (Wang et al. 2024), mean over the layers: the largest load over the mean load, less 1."""
    found: npt.NDArray[np.float64] = (loads.max(-1) / loads.mean(-1) - 1).mean(-1)
    return found


def overflow(loads: Loads) -> float:
    """The share of all routes that are above the mean load: what a capacity of the mean would drop."""
    return float(np.maximum(loads - loads.mean(-1, keepdims=True), 0).sum() / loads.sum())


def loss_of(said: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    return F.cross_entropy(said.flatten(0, -2), right.long().flatten())


def batches(task: Task, seed: int) -> Iterator[Batch]:
    """Random examples, without end: the same for every router."""
    chance = torch.Generator().manual_seed(seed)
    inputs, right = task.examples
    while True:
        rows = torch.randint(len(inputs), (task.batch,), generator=chance)
        yield inputs[rows], right[rows]


def step(model: torch.nn.Module, optimizer: torch.optim.Optimizer, batch: Batch) -> float:
    """One step of training. Returns the loss without what a router adds."""
    loss = loss_of(model(batch[0]), batch[1])
    optimizer.zero_grad()
    (loss + balancing_loss(model)).backward()
    optimizer.step()
    return loss.item()


@torch.no_grad()
def evaluate(task: Task, recorder: Recorder, *, as_trained: bool = False) -> dict[str, Any]:
    """Loss, accuracy and loads on what is held out, in evaluation mode, or with routes of the whole batch as in training."""
    model = task.model
    kept = copy.deepcopy(model.state_dict())  # prices and biases change in training mode
    model.train(as_trained)
    losses, hits = [], []
    for inputs, right in zip(*(part.split(task.batch) for part in task.held_out)):
        said = model(inputs)
        losses.append(loss_of(said, right).item())
        hits.append((said.argmax(-1) == right).float().mean().item())
    model.load_state_dict(kept)
    model.train()
    loads = recorder.take()
    return {
        "loss": statistics.fmean(losses),
        "accuracy": statistics.fmean(hits),
        "max_vio_batch": float(max_vio(loads).mean()),
        "max_vio_all": float(max_vio(loads.sum(0))),
        "overflow": overflow(loads),
    }


def train(name: str, task: Task, seed: int, steps: int) -> dict[str, Any]:
    """Trains a model. Returns its curves and how it ends."""
    recorder, optimizer = Recorder(task.model), torch.optim.AdamW(task.model.parameters(), lr=0.003)
    decay = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda done: 1 - done / steps)
    source, losses, loads, checkpoints = batches(task, seed), [], [], []
    for done in range(1, steps + 1):
        losses.append(step(task.model, optimizer, next(source)))
        decay.step()
        loads.append(recorder.take())
        if done % max(1, steps // CHECKPOINTS) == 0 or done == steps:
            checkpoints.append({"step": done, **evaluate(task, recorder)})
    all_loads, tail = np.concatenate(loads), -max(1, steps // 10)
    return {
        "router": name,
        "seed": seed,
        "train_loss": losses,
        "loads": all_loads.tolist(),
        "max_vio": max_vio(all_loads).tolist(),
        "checkpoints": checkpoints,
        "trained": {
            "loss": statistics.fmean(losses[tail:]),
            "max_vio": float(max_vio(all_loads).mean()),
            "max_vio_end": float(max_vio(all_loads[tail:]).mean()),
            "overflow": overflow(all_loads),
        },
        "held_out": {key: value for key, value in checkpoints[-1].items() if key != "step"},
        "held_out_as_trained": evaluate(task, recorder, as_trained=True),
    }


def times(tasks: dict[str, Task], rounds: int) -> dict[str, dict[str, float]]:
    """Milliseconds of a training step and of its routers, median: trained models take turns, each with the same new batches."""
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in tasks}
    recorders = {name: Recorder(task.model) for name, task in tasks.items()}
    optimizers = {name: torch.optim.AdamW(task.model.parameters(), lr=0.0001) for name, task in tasks.items()}
    source = batches(next(iter(tasks.values())), seed=999)
    for _ in range(rounds):
        batch = next(source)
        for name, task in tasks.items():
            recorders[name].seconds, begin = 0.0, time.perf_counter()
            step(task.model, optimizers[name], batch)
            taken[name].append((time.perf_counter() - begin, recorders[name].seconds))
    medians = {name: np.median(np.array(pairs), axis=0) * 1000 for name, pairs in taken.items()}
    return {name: {"step": float(pair[0]), "routers": float(pair[1])} for name, pair in medians.items()}


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])  # type: ignore[union-attr]
    parser.add_argument("--data", choices=TASKS, default="digits")
    parser.add_argument("--routers", nargs="+", choices=ROUTERS, default=list(ROUTERS), metavar="NAME")
    parser.add_argument("--steps", type=int, help="of training (default: 300 for digits, 400 for stdlib)")
    parser.add_argument("--seeds", type=int, default=3, help="how many (default: 3)")
    parser.add_argument(
        "--out", type=Path, required=True, help="folder for results.json, table.md and pictures"
    )
    parser.add_argument("--pictures", type=Path, help="another folder for the pictures")
    options = parser.parse_args(arguments)
    steps = options.steps or STEPS[options.data]
    torch.set_num_threads(1)  # the models are small

    runs, trained = [], {}
    for seed in range(options.seeds):
        for name in options.routers:
            task = TASKS[options.data](ROUTERS[name], seed)
            runs.append(train(name, task, seed, steps))
            trained[name] = task
            held_out = runs[-1]["held_out"]
            print(f"seed {seed}, {name}: loss {held_out['loss']:.4f}, accuracy {held_out['accuracy']:.4f}")
    results = {
        "data": options.data,
        "text_sha256": digest() if options.data == "stdlib" else None,
        "steps": steps,
        "versions": {
            "python": platform.python_version(),
            "torch": torch.__version__,
            "phaserouter": phaserouter.__version__,
        },
        "runs": runs,
        "times_ms": times(trained, rounds=min(50, steps)),
    }
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "results.json").write_text(json.dumps(results), encoding="utf-8")
    (options.out / "table.md").write_text(table(results), encoding="utf-8")
    draw(results, options.pictures or options.out)
    print(table(results))


if __name__ == "__main__":
    main()
