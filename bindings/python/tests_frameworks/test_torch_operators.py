"""The operators for PyTorch: what the NumPy calls give, in every way that PyTorch runs them."""

from __future__ import annotations

import io

import numpy as np
import pytest
import torch

import phaserouter as pr
import phaserouter.torch as prt

OPS = torch.ops.phaserouter


@pytest.fixture(autouse=True)
def _fresh() -> None:
    torch.manual_seed(1)
    torch._dynamo.reset()


def scores_of(shape: tuple[int, int], dtype: torch.dtype = torch.float32) -> torch.Tensor:
    return (torch.randn(shape) + torch.randn(shape[1])).to(dtype)


def loads_of(targets: torch.Tensor, n: int) -> list[int]:
    return torch.bincount(targets.flatten().long(), minlength=n).tolist()


@pytest.mark.parametrize("rows", [None, (100, 333)])
def test_assign_is_that_of_numpy(rows: tuple[int, int] | None) -> None:
    found = prt.assign(1000, torch.tensor([4, 3, 2, 1]), 2, seed=5, rows=rows)
    expected = pr.assign(1000, [4, 3, 2, 1], 2, seed=5, rows=rows).targets
    assert found.dtype == torch.int32
    assert np.array_equal(found.numpy(), expected)
    if rows is None:
        assert loads_of(found, 4) == [800, 600, 400, 200]


def test_assign_in_groups() -> None:
    racks = [0, 0, 1, 1, 2, 2, 2]
    found = prt.assign(500, [4, 4, 8, 8, 4, 4, 8], 2, seed=1, groups=racks, sort_rows=True)
    of_rows = torch.tensor(racks)[found.long()]
    assert bool((of_rows[:, 0] != of_rows[:, 1]).all())
    assert loads_of(found, 7) == [100, 100, 200, 200, 100, 100, 200]
    local = prt.assign(
        256, [1] * 64, 8, seed=1, groups=[j // 16 for j in range(64)], rule="local", groups_per_row=2
    )
    assert {len(set(row)) for row in (local // 16).tolist()} == {2}


@pytest.mark.parametrize("seed", [0, 7, 2**63, 2**64 - 1])
def test_seeds_are_64_bits(seed: int) -> None:
    expected = pr.assign(100, [1] * 8, 2, seed=seed).targets
    wrapped = torch.tensor(seed - 2**64 if seed >= 2**63 else seed)
    for given in (seed, wrapped, torch.tensor([seed], dtype=torch.uint64)):
        assert np.array_equal(prt.assign(100, [1] * 8, 2, seed=given).numpy(), expected)


def test_without_a_seed_torch_draws_one() -> None:
    torch.manual_seed(3)
    first, second = prt.assign(100, [1] * 8, 2), prt.assign(100, [1] * 8, 2)
    torch.manual_seed(3)
    assert torch.equal(prt.assign(100, [1] * 8, 2), first)
    assert not torch.equal(first, second)


@pytest.mark.parametrize(
    "dtype",
    [torch.float32, torch.float64, torch.float16, torch.bfloat16, torch.int32, torch.int64, torch.int8],
)
def test_scores_of_every_dtype(dtype: torch.dtype) -> None:
    scores = scores_of((400, 16), torch.float32).mul(8).to(dtype)
    found = prt.assign_by_scores(scores, 2, seed=3)
    expected = pr.assign_by_scores(scores.to(torch.float64).numpy(), 2, seed=3)
    assert loads_of(found.targets, 16) == [50] * 16
    assert np.array_equal(found.targets.numpy(), expected.targets)
    assert found.values.dtype == dtype
    assert torch.equal(found.values, scores.gather(1, found.targets.long()))
    # The prices prove it: every row has the two largest of scores less prices.
    margins = scores.double() - found.prices
    best = margins.topk(2).values.sum()
    unit = 2.0**-20 if dtype.is_floating_point else 0.0
    assert abs(float(best - margins.gather(1, found.targets.long()).sum())) <= unit


def test_float32_and_int32_are_read_where_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library is handed the tensor's own memory, also where it has a stride from row to row."""
    seen: list[int] = []
    taken = pr.Router.assign_by_scores

    def spy(self: pr.Router, scores: torch.Tensor, *given: object, **named: object) -> pr.ScoredRoutes:
        from phaserouter._scores import converted, score_matrix

        seen.append(converted(score_matrix(scores), None).ctypes.data)
        return taken(self, scores, *given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(pr.Router, "assign_by_scores", spy)
    whole = scores_of((50, 24))
    for scores in (whole, whole[:, 4:12], whole.mul(100).int(), whole.clone().requires_grad_()):
        prt.assign_by_scores(scores, 2, seed=1)
        assert seen.pop() == scores.data_ptr()
    prt.assign_by_scores(whole.bfloat16(), 2, seed=1)
    assert seen.pop() != whole.data_ptr()


def test_arguments_of_scores_reach_the_library() -> None:
    scores, allowed = scores_of((300, 12)), torch.rand(300, 12) < 0.4
    cases: list[dict[str, object]] = [
        {"weights": [3, 1] * 6},
        {"loads": [50] * 12},
        {"upper": 60, "lower": torch.full((12,), 40)},
        {"capacity_factor": 1.25},
        {"allowed": allowed},
        {"sort_rows": True, "num_threads": 1},
    ]
    for case in cases:
        found = prt.assign_by_scores(scores, 2, seed=2, **case)  # type: ignore[arg-type]
        plain = {
            name: given.numpy() if isinstance(given, torch.Tensor) else given for name, given in case.items()
        }
        expected = pr.assign_by_scores(scores.numpy(), 2, seed=2, **plain)  # type: ignore[arg-type]
        assert np.array_equal(found.targets.numpy(), expected.targets), case
    masked = scores.masked_fill(~allowed, -torch.inf)
    found = prt.assign_by_scores(masked, 2, seed=2)
    assert torch.equal(found.targets, prt.assign_by_scores(scores, 2, seed=2, allowed=allowed).targets)
    assert bool((found.targets < 0).any())
    assert bool((found.values[found.targets < 0] == 0).all())


def test_prices_start_the_next_call() -> None:
    scores = scores_of((2000, 32))
    first = prt.assign_by_scores(scores, 4, seed=1)
    assert torch.equal(
        prt.assign_by_scores(scores, 4, seed=1, start=first.prices.float()).targets, first.targets
    )
    for start in (torch.zeros(32), torch.full((32,), 1e30), first.prices * 1e-9):
        assert torch.equal(prt.assign_by_scores(scores, 4, seed=1, start=start).targets, first.targets)
    near = prt.assign_by_scores(scores, 4, seed=1, start=first.prices, tolerance=0.01)
    assert loads_of(near.targets, 32) == [250] * 32
    assert float(first.values.sum() - near.values.sum()) <= 0.01 * 8000


def test_shapes_without_elements() -> None:
    assert prt.assign(0, [1, 1], 1, seed=0).shape == (0, 1)
    assert prt.assign(3, [1, 1], 0, seed=0).shape == (3, 0)
    for shape, k in (((0, 4), 2), ((4, 0), 2), ((4, 4), 0), ((2, 3), 5)):
        scores = torch.randn(shape, requires_grad=True)
        found = prt.assign_by_scores(scores, k, seed=0, upper=[shape[0]] * shape[1])
        assert found.targets.shape == found.values.shape == (shape[0], k)
        found.values.sum().backward()
        assert scores.grad is not None
        assert int(scores.grad.sum()) == int((found.targets >= 0).sum())


def test_errors_are_those_of_the_package() -> None:
    scores = scores_of((10, 4))
    with pytest.raises(pr.InfeasibleError, match="positive weight"):
        prt.assign(10, [1, 0, 0], 2, seed=1)
    with pytest.raises(pr.OutOfRangeError, match="seed"):
        prt.assign(10, [1, 1], 1, seed=2**64)
    with pytest.raises(pr.ArgumentTypeError, match="seed: an integer is expected, not float"):
        prt.assign(4, [1, 1], 1, seed=1.5)
    with pytest.raises(pr.ArgumentTypeError, match=r"weights: .* entry 0 is 1\.5"):
        prt.assign(4, [1.5, 2.0], 1, seed=1)
    with pytest.raises(pr.ArgumentTypeError, match="seed"):
        prt.assign(10, [1, 1], 1, seed=torch.tensor([1, 2]))
    with pytest.raises(pr.OutOfRangeError, match="rows"):
        prt.assign(10, [1, 1], 1, seed=1, rows=(3, 11))
    with pytest.raises(pr.OutOfRangeError, match="k: -1"):
        prt.assign(10, [1, 1], -1, seed=1)
    with pytest.raises(pr.SizeMismatchError, match="scores"):
        prt.assign_by_scores(scores[0], 1, seed=1)
    with pytest.raises(pr.ArgumentTypeError, match="scores"):
        prt.assign_by_scores([[1.0]], 1, seed=1)  # type: ignore[arg-type]
    with pytest.raises(pr.OutOfRangeError, match="NaN"):
        prt.assign_by_scores(scores.index_fill(0, torch.tensor([3]), torch.nan), 1, seed=1)
    with pytest.raises(pr.OutOfRangeError, match="minus infinity"):
        prt.assign_by_scores(scores.index_fill(1, torch.tensor([3]), -1e9), 1, seed=1)
    with pytest.raises(pr.OutOfRangeError, match="start"):
        prt.assign_by_scores(scores, 1, seed=1, start=torch.full((4,), torch.inf))
    with pytest.raises(pr.SizeMismatchError, match="start"):
        prt.assign_by_scores(scores, 1, seed=1, start=torch.zeros(3))
    with pytest.raises(pr.ArgumentTypeError, match="scores"):
        prt.assign_by_scores(scores.to(torch.complex64), 1, seed=1)


def test_gradients_reach_the_scores() -> None:
    # Far enough from each other that a small change leaves the choice as it is.
    scores = torch.randperm(24).double().reshape(6, 4).requires_grad_()

    def total(given: torch.Tensor) -> torch.Tensor:
        found = prt.assign_by_scores(
            given, 2, seed=1, allowed=torch.ones(6, 4).index_fill(0, torch.tensor(2), 0).bool()
        )
        return (found.values * found.values.sin()).sum(1)

    assert torch.autograd.gradcheck(total, scores)
    assert torch.autograd.gradgradcheck(total, scores)
    found = prt.assign_by_scores(scores, 2, seed=1)
    assert not found.targets.requires_grad
    assert not found.prices.requires_grad
    assert found.values.requires_grad


@pytest.mark.filterwarnings("ignore:The .grad attribute of a Tensor")  # opcheck looks at it
@pytest.mark.parametrize("requires_grad", [False, True])
def test_opcheck_of_scores(requires_grad: bool) -> None:
    scores = scores_of((32, 8)).requires_grad_(requires_grad)
    nothing = (None, None, None, None)
    torch.library.opcheck(
        OPS.assign_by_scores,
        (scores, 2, torch.tensor(1), *nothing, 1.25, None, torch.zeros(8), 0.0, False, 0),
    )


def test_opcheck_of_assign() -> None:
    weights, groups = torch.tensor([4, 3, 2, 1]), torch.tensor([0, 0, 1, 1])
    for of_groups in ((None, "spread", None), (groups, "local", 1)):
        torch.library.opcheck(
            OPS.assign, (40, weights, 2, torch.tensor(1), *of_groups, 3, 40, False, 1, None)
        )


class Counting:
    """A backend of torch.compile that counts graphs and runs them, and their gradients, without compiling code."""

    def __init__(self) -> None:
        self.graphs = 0

    def __call__(self, graph: torch.fx.GraphModule, inputs: list[torch.Tensor]) -> object:
        self.graphs += 1
        return torch._dynamo.lookup_backend("aot_eager")(graph, inputs)


def test_one_compiled_graph_serves_every_seed_and_batch() -> None:
    def both(scores: torch.Tensor, seed: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        found = prt.assign_by_scores(scores, 2, seed=seed)
        weights = found.values.softmax(dim=1)
        blind = prt.assign(scores.shape[0], torch.ones(8, dtype=torch.int64), 2, seed=seed + 1)
        return weights * found.targets, blind

    backend, graphs = Counting(), 0
    compiled = torch.compile(both, fullgraph=True, backend=backend, dynamic=True)
    for rows, seed in ((64, 1), (64, 2), (64, -3), (128, 4), (96, 5)):
        scores = scores_of((rows, 8)).requires_grad_()
        weighted, blind = compiled(scores, torch.tensor(seed))
        expected = pr.assign_by_scores(scores.detach().numpy(), 2, seed=seed % 2**64)
        picked = scores.gather(1, torch.tensor(expected.targets).long())
        weights = picked.softmax(dim=1) * torch.tensor(expected.targets)
        assert torch.allclose(weighted, weights)
        assert np.array_equal(blind.numpy(), pr.assign(rows, [1] * 8, 2, seed=(seed + 1) % 2**64).targets)
        (ours,) = torch.autograd.grad(weighted.square().sum(), scores)
        (theirs,) = torch.autograd.grad(weights.square().sum(), scores)
        assert torch.allclose(ours, theirs, atol=1e-6)
        # At first PyTorch may try more than once.
        graphs = graphs or backend.graphs
        assert backend.graphs == graphs


def test_integers_as_seeds_are_compiled_at_most_twice() -> None:
    backend = Counting()
    compiled = torch.compile(
        lambda step: prt.assign(16, torch.ones(4, dtype=torch.int64), 1, seed=step),
        fullgraph=True,
        backend=backend,
    )
    for step in range(2, 8):
        assert np.array_equal(compiled(step).numpy(), pr.assign(16, [1] * 4, 1, seed=step).targets)
    assert backend.graphs <= 2


class Gate(torch.nn.Module):
    def forward(self, scores: torch.Tensor, seed: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        found = prt.assign_by_scores(scores, 2, seed=seed)
        return found.targets, found.values


def test_exported_programs_are_saved_and_loaded() -> None:
    rows = torch.export.Dim("rows", min=2, max=4096)
    example = (scores_of((48, 8)), torch.tensor(3))
    program = torch.export.export(Gate(), example, dynamic_shapes={"scores": {0: rows}, "seed": None})
    file = io.BytesIO()
    torch.export.save(program, file)
    file.seek(0)
    loaded = torch.export.load(file).module()
    for m, seed in ((48, 3), (100, 9)):
        scores = scores_of((m, 8))
        targets, values = loaded(scores, torch.tensor(seed))
        assert np.array_equal(targets.numpy(), pr.assign_by_scores(scores.numpy(), 2, seed=seed).targets)
        assert torch.equal(values, scores.gather(1, targets.long()))
