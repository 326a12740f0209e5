"""Assignments by scores over the processes of torch.distributed: four real ones, with gloo."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import torch.distributed as dist
import torch.multiprocessing

import phaserouter as pr
import phaserouter.torch as prt

PROCESSES = 4
ROWS = (100, 37, 0, 163)
EXPERTS, K = 12, 3


def all_rows(case: str) -> torch.Tensor:
    """The scores of all processes."""
    generator = torch.Generator().manual_seed(7)
    scores = torch.randn((sum(ROWS), EXPERTS), generator=generator) + torch.linspace(-1, 1, EXPERTS)
    if case == "ties":
        return scores.round().to(torch.int32)
    if case == "forbidden":
        return scores.masked_fill(torch.rand(scores.shape, generator=generator) < 0.7, -torch.inf)
    if case == "bfloat16":
        return scores.bfloat16()
    if case == "uneven magnitudes":
        scores[100:137] *= 50
    return scores


CASES: dict[str, dict[str, Any]] = {
    "plain": {},
    "ties": {},
    "forbidden": {},
    "bfloat16": {"capacity_factor": 1.25},
    "uneven magnitudes": {"weights": [1] * 6 + [2] * 6},
}


def mine(scores: torch.Tensor, rank: int) -> torch.Tensor:
    return scores.split(ROWS)[rank].clone()


def by_scores(rank: int) -> dict[str, Any]:
    found = {}
    for case, named in CASES.items():
        scores = mine(all_rows(case), rank)
        if scores.is_floating_point():
            scores.requires_grad_()
        for start in (None, torch.linspace(-2, 2, EXPERTS)):
            result = prt.assign_by_scores(
                scores, K, seed=5, start=start, process_group=dist.group.WORLD, **named
            )
            found[case, start is None] = result.targets, result.prices
        if scores.requires_grad:
            result.values.square().sum().backward()
            found[case, "gradient"] = scores.grad
    return found


def module(rank: int) -> dict[str, Any]:
    router = prt.BalancedTopK(EXPERTS, K, seed=5, process_group=dist.group.WORLD)
    for case in ("plain", "forbidden"):
        routed = router(mine(all_rows(case), rank))
    return {"indices": routed.indices, "prices": router.prices, "batches": router.batches}


def failing(rank: int) -> dict[str, Any]:
    """What goes wrong in one process is an error in all, and the next call works."""
    said = {}
    scores = mine(all_rows("plain"), rank)
    wrong = {
        "NaN in one": (scores.index_fill(0, torch.tensor([5]), torch.nan) if rank == 1 else scores, {}),
        "a bound in one": (scores, {"upper": [len(scores)] * EXPERTS if rank == 3 else 300}),
        "seeds": (scores, {"seed": rank}),
        "targets": (scores[:, : EXPERTS - rank], {}),
        "kinds": (scores.int() if rank == 0 else scores, {}),
        "loads that no process can meet": (scores, {"lower": 300, "upper": 300}),
    }
    for name, (given, named) in wrong.items():
        try:
            prt.assign_by_scores(given, K, process_group=dist.group.WORLD, **{"seed": 5, **named})
        except pr.PhaseRouterError as problem:
            said[name] = str(problem)
    fine = prt.assign_by_scores(scores, K, seed=5, process_group=dist.group.WORLD)
    return {"said": said, "targets": fine.targets}


def part(rank: int) -> torch.Tensor | None:
    """Two of the processes make a group of their own."""
    group = dist.new_group([1, 3])
    if rank not in (1, 3):
        return None
    return prt.assign_by_scores(mine(all_rows("plain"), rank), K, seed=5, process_group=group).targets


def exchanged(rank: int) -> dict[str, torch.Tensor]:
    """Experts lie on the processes: rows go there with the splits of the plan, and come back; once for each route, and
    once for each process."""
    routed = prt.BalancedTopK(EXPERTS, K, ranks=PROCESSES, seed=5, process_group=dist.group.WORLD)(
        mine(all_rows("plain"), rank)
    )
    plan, inputs = routed.plan, mine(torch.arange(sum(ROWS) * 2.0).reshape(-1, 2), rank)
    assert plan is not None
    assert plan.ranks is not None
    sent = plan.ranks.route_counts
    received = torch.empty_like(sent)
    dist.all_to_all_single(received, sent)
    there = torch.empty(int(received.sum()), 2)
    dist.all_to_all_single(there, prt.dispatch(inputs, plan), received.tolist(), sent.tolist())
    back = torch.empty(int(sent.sum()), 2)
    dist.all_to_all_single(back, there * (rank + 1), sent.tolist(), received.tolist())
    once = plan.ranks.counts
    dist.all_to_all_single(received, once)
    rows = inputs[plan.ranks.sources[: int(once.sum())]]
    fewer = torch.empty(int(received.sum()), 2)
    dist.all_to_all_single(fewer, rows, received.tolist(), once.tolist())
    combined = prt.combine(back, torch.ones(routed.indices.shape), plan)
    return {"combined": combined, "indices": routed.indices, "there": there, "fewer": fewer}


def work(rank: int, folder: str) -> None:
    torch.set_num_threads(1)
    dist.init_process_group(
        "gloo",
        init_method=f"file://{folder}/meet",
        rank=rank,
        world_size=PROCESSES,
        timeout=timedelta(hours=1),
    )
    results = {job.__name__: job(rank) for job in (by_scores, module, failing, part, exchanged)}
    torch.save(results, f"{folder}/{rank}.pt")
    dist.destroy_process_group()


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    folder: Path = tmp_path_factory.mktemp("group")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("OMP_NUM_THREADS", "1")
        torch.multiprocessing.spawn(work, (str(folder),), nprocs=PROCESSES)
    return [torch.load(folder / f"{rank}.pt", weights_only=False) for rank in range(PROCESSES)]


@pytest.mark.parametrize("case", CASES)
def test_targets_are_those_of_one_call(results: list[dict[str, Any]], case: str) -> None:
    scores, of_cases = all_rows(case), [result["by_scores"] for result in results]
    expected = prt.assign_by_scores(scores, K, seed=5, **CASES[case])
    for cold in (True, False):
        targets, prices = zip(*(found[case, cold] for found in of_cases))
        assert torch.equal(torch.cat(targets), expected.targets)
        assert all(torch.equal(one, prices[0]) for one in prices)
        # They prove it there, too.
        if case == "plain":
            margins = scores.double() - prices[0]
            held = margins.gather(1, expected.targets.long()).sum()
            assert abs(float(margins.topk(K).values.sum() - held)) < 1e-5
    loads = torch.bincount(torch.cat(targets).flatten().add(1), minlength=EXPERTS + 1)[1:]
    share = sum(ROWS) * K // EXPERTS
    if case in ("plain", "ties"):
        assert loads.tolist() == [share] * EXPERTS
    if case == "uneven magnitudes":
        assert loads.tolist() == [50] * 6 + [100] * 6
    if scores.is_floating_point():
        single = scores.clone().requires_grad_()
        prt.assign_by_scores(single, K, seed=5, **CASES[case]).values.square().sum().backward()
        assert torch.equal(torch.cat([found[case, "gradient"] for found in of_cases]), single.grad)


def test_the_module_has_the_same_prices_everywhere(results: list[dict[str, Any]]) -> None:
    parts = [result["module"] for result in results]
    expected = pr.assign_by_scores(all_rows("forbidden").numpy(), K, seed=5).targets
    assert np.array_equal(torch.cat([part["indices"] for part in parts]).numpy(), expected)
    for part_ in parts:
        assert torch.equal(part_["prices"], parts[0]["prices"])
        assert int(part_["batches"]) == 2


def test_errors_are_those_of_all(results: list[dict[str, Any]]) -> None:
    said = [result["failing"]["said"] for result in results]
    assert [sorted(one) for one in said] == [sorted(said[0])] * PROCESSES
    assert len(said[0]) == 6
    assert ["NaN" in one["NaN in one"] for one in said] == [False, True, False, False]
    assert ["another process" in one["NaN in one"] for one in said] == [True, False, True, True]
    assert all("seed" in one["seeds"] for one in said)
    assert all("number of targets" in one["targets"] for one in said)
    assert all("floats or integers" in one["kinds"] for one in said)
    expected = prt.assign_by_scores(all_rows("plain"), K, seed=5).targets
    assert torch.equal(torch.cat([result["failing"]["targets"] for result in results]), expected)


def test_a_group_of_some_processes(results: list[dict[str, Any]]) -> None:
    scores = torch.cat([mine(all_rows("plain"), rank) for rank in (1, 3)])
    found = torch.cat([results[rank]["part"] for rank in (1, 3)])
    assert torch.equal(found, prt.assign_by_scores(scores, K, seed=5).targets)


def test_rows_go_to_their_experts_and_back(results: list[dict[str, Any]]) -> None:
    parts = [result["exchanged"] for result in results]
    inputs = torch.arange(sum(ROWS) * 2.0).reshape(-1, 2)
    indices = torch.cat([part["indices"] for part in parts])
    of_rank = indices // (EXPERTS // PROCESSES)
    # Each process has multiplied by its number.
    expected = inputs * (of_rank + 1).sum(dim=1, keepdim=True)
    assert torch.equal(torch.cat([part["combined"] for part in parts]), expected)
    for rank, part_ in enumerate(parts):
        held = (of_rank == rank).sum(dim=1)
        assert part_["there"].shape[0] == sum(ROWS) * K // PROCESSES
        assert torch.equal(part_["there"][:, 0].sort().values, inputs[:, 0].repeat_interleave(held))
        assert torch.equal(part_["fewer"], inputs[held > 0])


def test_compiled_in_a_group(tmp_path: Path) -> None:
    """No graph breaks; with one process, for which PyTorch runs the same code."""
    dist.init_process_group("gloo", init_method=f"file://{tmp_path}/meet", rank=0, world_size=1)
    try:
        plain, compiled = (prt.BalancedTopK(EXPERTS, K, process_group=dist.group.WORLD) for _ in range(2))
        compiled.compile(fullgraph=True, backend="aot_eager")
        for case in ("plain", "forbidden"):
            logits = all_rows(case).requires_grad_()
            first, second = plain(logits), compiled(logits)
            assert torch.equal(first.indices, second.indices)
            assert torch.equal(plain.prices, compiled.prices)
            gradients = [torch.autograd.grad(it.weights.square().sum(), logits)[0] for it in (first, second)]
            assert torch.allclose(*gradients)
    finally:
        dist.destroy_process_group()
