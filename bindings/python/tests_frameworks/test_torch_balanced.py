"""BalancedTopK: loads, weights, prices, and the life of a module."""

from __future__ import annotations

import copy
import io
import pickle

import numpy as np
import pytest
import torch
from torch.utils.checkpoint import checkpoint

import phaserouter as pr
import phaserouter.torch as prt


@pytest.fixture(autouse=True)
def _fresh() -> None:
    torch.manual_seed(1)
    torch._dynamo.reset()


def logits_of(*shape: int) -> torch.Tensor:
    return torch.randn(shape) + torch.linspace(-1, 1, shape[-1])


def loads_of(indices: torch.Tensor, n: int) -> list[int]:
    return torch.bincount(indices[indices >= 0], minlength=n).tolist()


def test_loads_are_exact_and_the_total_is_the_largest() -> None:
    router, logits = prt.BalancedTopK(16, 4, seed=3), logits_of(8, 32, 16)
    indices, weights, plan = router(logits)
    assert indices.dtype == torch.int64
    assert indices.shape == weights.shape == (8, 32, 4)
    assert loads_of(indices, 16) == [64] * 16
    assert plan is not None
    assert plan.counts.tolist() == [64] * 16
    expected = pr.assign_by_scores(logits.reshape(256, 16).numpy(), 4, seed=3)
    assert np.array_equal(indices.reshape(256, 4).numpy(), expected.targets)
    unit = 2.0**-expected.certificate.exponent
    assert np.allclose(router.prices.numpy(), expected.certificate.prices * unit, rtol=1e-6)


def test_shares_and_capacities() -> None:
    logits = logits_of(100, 6)
    uneven = prt.BalancedTopK(6, 2, expert_weights=[3, 2, 2, 1, 1, 1])
    assert loads_of(uneven(logits).indices, 6) == [60, 40, 40, 20, 20, 20]
    roomy = prt.BalancedTopK(6, 2, capacity_factor=1.5, plan=False)
    indices, _, plan = roomy(logits)
    assert plan is None
    assert max(loads_of(indices, 6)) == 50  # 1.5 times 100 * 2 / 6: the popular ones are full
    assert sum(loads_of(indices, 6)) == 200


@pytest.mark.parametrize("activation", ["softmax", "sigmoid"])
@pytest.mark.parametrize("renormalize", [True, False])
def test_weights_are_the_gates(activation: str, renormalize: bool) -> None:
    logits = logits_of(60, 8)
    router = prt.BalancedTopK(8, 2, activation=activation, renormalize=renormalize, scale=2.5)  # type: ignore[arg-type]
    indices, weights, _ = router(logits)
    gates = logits.softmax(1) if activation == "softmax" else logits.sigmoid()
    expected = gates.gather(1, indices)
    if renormalize:
        expected = expected / expected.sum(1, keepdim=True)
    assert torch.allclose(weights, 2.5 * expected)


def test_what_the_sum_is_of() -> None:
    logits = 3 * logits_of(200, 8)
    by_logits, by_gates = prt.BalancedTopK(8, 2), prt.BalancedTopK(8, 2, select_by="gates")
    first, second = by_logits(logits).indices, by_gates(logits).indices
    gates = logits.softmax(1)
    assert logits.gather(1, first).sum() > logits.gather(1, second).sum()
    assert gates.gather(1, first).sum() < gates.gather(1, second).sum()
    assert loads_of(first, 8) == loads_of(second, 8) == [50] * 8


@pytest.mark.parametrize("activation", ["softmax", "sigmoid"])
@pytest.mark.parametrize("renormalize", [True, False])
def test_gradients_of_gates(activation: str, renormalize: bool) -> None:
    router = prt.BalancedTopK(5, 2, activation=activation, renormalize=renormalize)  # type: ignore[arg-type]
    logits = torch.randperm(40).double().reshape(8, 5).mul(0.1).requires_grad_()
    # A token without an expert, and one that has only one.
    allowed = torch.ones(8, 5, dtype=torch.bool)
    allowed[0], allowed[1, 1:] = False, False
    assert torch.autograd.gradcheck(lambda given: router(given, allowed=allowed).weights, logits)
    indices, weights, _ = router(logits, allowed=allowed)
    assert indices[0].tolist() == [-1, -1]
    assert indices[1].tolist() == [0, -1]
    assert weights[0].tolist() == [0, 0]
    weights.sum().backward()
    assert logits.grad is not None
    assert bool(logits.grad.isfinite().all())


def test_masks_must_be_minus_infinity() -> None:
    router, logits = prt.BalancedTopK(8, 2), logits_of(64, 8)
    masked = torch.rand(64, 8) < 0.3
    with pytest.raises(pr.OutOfRangeError, match="minus infinity"):
        router(logits.masked_fill(masked, -1e9))
    for mode in (True, False):
        router.train(mode)
        first = router(logits.masked_fill(masked, -torch.inf))
        second = router(logits, allowed=~masked)
        assert torch.equal(first.indices, second.indices)
        assert not bool(masked.gather(1, first.indices.clamp(min=0))[first.indices >= 0].any())


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_narrow_logits(dtype: torch.dtype) -> None:
    router, logits = prt.BalancedTopK(16, 2), logits_of(400, 16).to(dtype)
    indices, weights, _ = router(logits)
    assert loads_of(indices, 16) == [50] * 16
    assert weights.dtype == torch.float32
    assert torch.allclose(weights, logits.float().gather(1, indices).softmax(1))


def test_evaluation_takes_every_token_alone() -> None:
    router, logits = prt.BalancedTopK(16, 2, price_momentum=0), logits_of(4096, 16)
    trained = router(logits).indices
    before = router.prices.clone()
    router.eval()
    fresh = logits_of(4096, 16)
    whole = router(fresh)
    assert torch.equal(router.prices, before)
    for row in (0, 17, 4095):
        alone = router(fresh[row])
        assert torch.equal(alone.indices, whole.indices[row])
        assert torch.equal(alone.weights, whole.weights[row])
    expected = (fresh - before).topk(2).indices
    assert torch.equal(whole.indices, expected)
    # Not exact, but far nearer than without prices. On the batch that made the prices only ties differ.
    mean = 4096 * 2 / 16
    assert max(loads_of(whole.indices, 16)) < 1.25 * mean
    assert max(loads_of(fresh.topk(2).indices, 16)) > 1.5 * mean
    same = router(logits).indices.sort(1).values == trained.sort(1).values
    assert float(same.all(1).float().mean()) > 0.98


def test_results_do_not_depend_on_prices() -> None:
    logits = logits_of(300, 8)
    fresh, old = prt.BalancedTopK(8, 2), prt.BalancedTopK(8, 2)
    for _ in range(3):
        old(logits_of(300, 8))
    old.prices.mul_(100)
    assert torch.equal(fresh(logits).indices, old(logits).indices)
    near = prt.BalancedTopK(8, 2, tolerance=0.05)
    first = near(logits).indices
    near(logits_of(300, 8))
    assert torch.equal(near(logits).indices, first)


def test_prices_are_kept_in_part() -> None:
    batches = [logits_of(200, 8) for _ in range(3)]
    last, slow = (prt.BalancedTopK(8, 2, price_momentum=kept) for kept in (0.0, 0.75))
    expected = None
    for batch in batches:
        last(batch)
        slow(batch)
        # Prices are not unique: starting from others may give others.
        expected = last.prices if expected is None else 0.75 * expected + 0.25 * last.prices
        expected = expected.clone()
    assert torch.allclose(slow.prices, expected, atol=0.02)
    assert not torch.allclose(slow.prices, last.prices, atol=0.02)
    assert int(slow.batches) == 3
    slow(logits_of(0, 8))
    assert int(slow.batches) == 3


def test_seeds_decide_about_remainders() -> None:
    router, logits = prt.BalancedTopK(8, 1), torch.zeros(3, 8)
    seen = {tuple(router(logits, seed=seed).indices.flatten().tolist()) for seed in range(20)}
    assert len(seen) > 5
    assert torch.equal(router(logits, seed=torch.tensor(4)).indices, router(logits, seed=4).indices)
    assert torch.equal(router(logits).indices, router(logits).indices)


def test_state_copies_and_pickles() -> None:
    router = prt.BalancedTopK(8, 2, capacity_factor=1.25, seed=4)
    router(logits_of(256, 8))
    other = prt.BalancedTopK(8, 2, capacity_factor=1.25, seed=4)
    assert set(router.state_dict()) == {"prices", "batches"}
    other.load_state_dict(router.state_dict())
    file = io.BytesIO()
    torch.save(router, file)
    file.seek(0)
    copies = [
        other,
        copy.deepcopy(router),
        pickle.loads(pickle.dumps(router)),
        torch.load(file, weights_only=False),
    ]
    logits = logits_of(64, 8)
    for one in copies:
        assert torch.equal(one.prices, router.prices)
        assert one.prices.data_ptr() != router.prices.data_ptr()
        assert int(one.batches) == 1
        assert torch.equal(one.eval()(logits).indices, router.eval()(logits).indices)
        router.train()


def test_prices_keep_their_precision() -> None:
    model = torch.nn.Sequential(torch.nn.Linear(4, 8), prt.BalancedTopK(8, 2))
    model[1](logits_of(256, 8))
    before = model[1].prices.clone()
    for change in (model.half, model.bfloat16, lambda: model.to(torch.float64), model.float):
        change()
        assert model[1].prices.dtype == torch.float32
        assert torch.equal(model[1].prices, before)
    assert model.to("meta")[1].prices.device.type == "meta"


def test_recomputed_layers_are_the_same() -> None:
    """As activation checkpointing does it: prices have changed by then."""
    layer, router = torch.nn.Linear(12, 8), prt.BalancedTopK(8, 2, price_momentum=0.5)
    inputs = torch.randn(100, 12)
    router(layer(torch.randn(100, 12)))

    def run(given: torch.Tensor) -> torch.Tensor:
        return router(layer(given)).weights.square().sum()

    (plain,) = torch.autograd.grad(run(inputs), layer.weight)
    (again,) = torch.autograd.grad(checkpoint(run, inputs, use_reentrant=False), layer.weight)
    assert torch.equal(plain, again)


def test_compiled_and_exported() -> None:
    """Inductor, without graph breaks, in training with its buffers, then in evaluation; and an exported program."""
    model = torch.nn.Sequential(torch.nn.Linear(6, 8), prt.BalancedTopK(8, 2, multiple=4))
    plain, compiled = copy.deepcopy(model), copy.deepcopy(model)
    compiled.compile(fullgraph=True)
    for mode in (True, False):
        compiled.train(mode)
        plain.train(mode)
        inputs = torch.randn(40, 6)
        ours, theirs = compiled(inputs), plain(inputs)
        assert torch.equal(ours.indices, theirs.indices)
        assert torch.allclose(ours.weights, theirs.weights)
        for one, other in zip(ours.plan[:-1], theirs.plan[:-1]):
            assert torch.equal(one, other)
        if mode:
            ours.weights.square().sum().backward()
            theirs.weights.square().sum().backward()
            assert torch.allclose(compiled[0].weight.grad, plain[0].weight.grad, atol=1e-6)
        assert torch.allclose(compiled[1].prices, plain[1].prices)
    program = torch.export.export(
        plain.eval(), (torch.randn(40, 6),), dynamic_shapes=({0: torch.export.Dim("rows", min=2)},)
    )
    inputs = torch.randn(9, 6)
    assert torch.equal(program.module()(inputs).indices, plain(inputs).indices)


def test_wrong_arguments() -> None:
    for named, error, match in (
        ({"k": 9}, pr.OutOfRangeError, "k: 9"),
        ({"capacity_factor": 0.5}, pr.OutOfRangeError, "capacity_factor"),
        ({"price_momentum": 1.0}, pr.OutOfRangeError, "price_momentum"),
        ({"activation": "relu"}, pr.InvalidArgumentError, "activation"),
        ({"select_by": "luck"}, pr.InvalidArgumentError, "select_by"),
        ({"expert_weights": [1, 2]}, pr.SizeMismatchError, "expert_weights"),
        ({"seed": -1}, pr.OutOfRangeError, "seed"),
    ):
        with pytest.raises(error, match=match):
            prt.BalancedTopK(**{"n_experts": 8, "k": 2, **named})  # type: ignore[arg-type]
    router = prt.BalancedTopK(8, 2)
    with pytest.raises(pr.SizeMismatchError, match="logits"):
        router(torch.zeros(4, 7))
    with pytest.raises(pr.OutOfRangeError, match="NaN"):
        router(torch.full((4, 8), torch.nan))
    assert bool((router.prices == 0).all())
    assert repr(router) == "BalancedTopK(n_experts=8, k=2, activation='softmax', select_by='logits')"
