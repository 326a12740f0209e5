"""Dispatch plans for PyTorch, against sorting, loops and dense arithmetic."""

from __future__ import annotations

import itertools

import pytest
import torch

import phaserouter as pr
import phaserouter.torch as prt

OPS = torch.ops.phaserouter


@pytest.fixture(autouse=True)
def _fresh() -> None:
    torch.manual_seed(1)
    torch._dynamo.reset()


def routes_of(m: int, n: int, k: int, *, holes: bool = True) -> torch.Tensor:
    routes = torch.rand(m, n).topk(k).indices if m else torch.zeros((0, k), dtype=torch.int64)
    return routes.masked_fill(torch.rand(m, k) < 0.2, -1) if holes else routes


def is_plan_of(plan: prt.DispatchPlan, routes: torch.Tensor, n: int, multiple: int) -> None:
    """By Python's own sort."""
    k = routes.shape[1]
    flat = routes.flatten().tolist()
    by_target = sorted((target, at) for at, target in enumerate(flat) if target >= 0)
    order: list[int] = []
    ends = []
    for j in range(n):
        mine = [at for target, at in by_target if target == j]
        order += mine + [-1] * (-len(mine) % multiple)
        ends.append(len(order))
        assert int(plan.counts[j]) == len(mine)
    assert plan.ends.dtype == torch.int32
    assert plan.ends.tolist() == ends
    assert plan.counts.dtype == plan.offsets.dtype == torch.int64
    assert plan.offsets.tolist() == [0, *ends]
    room = len(flat) + min(n, len(flat)) * (multiple - 1)
    assert plan.order.tolist() == order + [-1] * (room - len(order))
    assert plan.sources.tolist() == [at // k if at >= 0 else -1 for at in plan.order.tolist()]
    places = {at: place for place, at in enumerate(order) if at >= 0}
    assert plan.places.flatten().tolist() == [places.get(at, -1) for at in range(len(flat))]


@pytest.mark.parametrize("multiple", [1, 8])
@pytest.mark.parametrize("dtype", [torch.int32, torch.int64])
@pytest.mark.parametrize("shape", [(200, 12, 3), (1, 5, 5), (0, 4, 2)])
def test_plans(shape: tuple[int, int, int], dtype: torch.dtype, multiple: int) -> None:
    m, n, k = shape
    for holes in (True, False):
        routes = routes_of(m, n, k, holes=holes)
        for given in (routes, routes.int(), routes.to(torch.int16)):
            plan = prt.dispatch_plan(given, n, multiple=multiple, dtype=dtype)
            is_plan_of(plan, routes, n, multiple)
            assert plan.order.dtype == plan.sources.dtype == plan.places.dtype == dtype
            assert plan.ranks is None


@pytest.mark.parametrize("ranks", [4, [0, 1, 1, 7, 12]])
def test_plans_of_ranks(ranks: int | list[int]) -> None:
    m, n, k = 100, 12, 4
    routes = routes_of(m, n, k)
    plan = prt.dispatch_plan(routes, n, ranks=ranks)
    is_plan_of(plan, routes, n, 1)
    bounds = [0, 3, 6, 9, 12] if ranks == 4 else ranks
    assert plan.ranks is not None
    rows: list[int] = []
    for d, (begin, end) in enumerate(itertools.pairwise(bounds)):
        there = ((routes >= begin) & (routes < end)).any(dim=1).nonzero().flatten().tolist()
        assert int(plan.ranks.counts[d]) == len(there)
        assert int(plan.ranks.route_counts[d]) == int(plan.counts[begin:end].sum())
        assert int(plan.ranks.offsets[d]) == len(rows)
        for i in there:
            slots = ((routes[i] >= begin) & (routes[i] < end)).nonzero().flatten()
            assert plan.ranks.places[i, slots].tolist() == [len(rows) + there.index(i)] * len(slots)
        rows += there
    assert plan.ranks.sources.tolist() == rows + [-1] * (m * min(k, len(bounds) - 1) - len(rows))
    assert bool((plan.ranks.places[routes < 0] == -1).all())


@pytest.mark.parametrize("multiple", [1, 16])
def test_there_and_back(multiple: int) -> None:
    """Every expert has a matrix of its own; dense arithmetic says what comes out, and what the gradients are."""
    m, n, k, width = 50, 6, 2, 4
    routes = routes_of(m, n, k)
    inputs = torch.randn(m, width, dtype=torch.float64, requires_grad=True)
    experts = torch.randn(n, width, width, dtype=torch.float64, requires_grad=True)
    weights = torch.rand(m, k, dtype=torch.float64).masked_fill(routes < 0, 0).requires_grad_()
    plan = prt.dispatch_plan(routes, n, multiple=multiple)
    rows = prt.dispatch(inputs, plan)
    made = torch.zeros_like(rows)
    for j in range(n):
        at = slice(int(plan.offsets[j]), int(plan.offsets[j + 1]))
        made = made.index_add(0, torch.arange(at.start, at.stop), rows[at] @ experts[j])
    ours = prt.combine(made, weights, plan)
    gates = torch.zeros(m, n, dtype=torch.float64).scatter_add(1, routes.clamp(min=0), weights)
    theirs = torch.einsum("mn,mi,nio->mo", gates, inputs, experts)
    assert torch.allclose(ours, theirs)
    given = (inputs, experts, weights)
    first, second = (torch.autograd.grad(out.sin().sum(), given) for out in (ours, theirs))
    assert torch.allclose(first[0], second[0])
    assert torch.allclose(first[1], second[1])
    assert torch.allclose(first[2][routes >= 0], second[2][routes >= 0])


def test_grouped_products_take_the_ends() -> None:
    m, n, k, width = 40, 4, 2, 16
    plan = prt.dispatch_plan(routes_of(m, n, k, holes=False), n, multiple=8)
    inputs, experts = torch.randn(m, width).bfloat16(), torch.randn(n, width, width).bfloat16()
    rows = prt.dispatch(inputs, plan)
    made = torch.nn.functional.grouped_mm(rows, experts, offs=plan.ends)
    for j in range(n):
        at = slice(int(plan.offsets[j]), int(plan.offsets[j + 1]))
        assert torch.allclose(made[at].float(), rows[at].float() @ experts[j].float(), atol=0.2, rtol=0.02)


def test_opcheck_of_plans() -> None:
    routes = routes_of(20, 6, 2)
    torch.library.opcheck(OPS.dispatch_plan, (routes, 6, 4, True, 0))
    torch.library.opcheck(OPS.dispatch_plan_ranks, (routes.int(), 6, 1, False, 1, [0, 2, 6]))


def test_one_compiled_graph_serves_every_batch() -> None:
    graphs = 0

    def counting(graph: torch.fx.GraphModule, inputs: list[torch.Tensor]) -> object:
        nonlocal graphs
        graphs += 1
        return torch._dynamo.lookup_backend("aot_eager")(graph, inputs)

    def layer(routes: torch.Tensor, inputs: torch.Tensor) -> torch.Tensor:
        plan = prt.dispatch_plan(routes, 6, multiple=4, ranks=3)
        weights = torch.ones_like(routes, dtype=torch.float32).masked_fill(routes < 0, 0)
        return prt.combine(prt.dispatch(inputs, plan).square(), weights, plan)

    compiled = torch.compile(layer, fullgraph=True, backend=counting, dynamic=True)
    for m in (30, 30, 44):
        routes, inputs = routes_of(m, 6, 2), torch.randn(m, 5)
        expected = inputs.square() * (routes >= 0).sum(1, keepdim=True)
        assert torch.allclose(compiled(routes, inputs), expected)
    assert graphs == 1


def test_wrong_arguments() -> None:
    routes = routes_of(10, 4, 2)
    with pytest.raises(pr.OutOfRangeError, match="routes"):
        prt.dispatch_plan(routes, 2)
    with pytest.raises(pr.OutOfRangeError, match="multiple"):
        prt.dispatch_plan(routes, 4, multiple=0)
    with pytest.raises(pr.ArgumentTypeError, match="dtype"):
        prt.dispatch_plan(routes, 4, dtype=torch.int16)
    with pytest.raises(pr.ArgumentTypeError, match="routes"):
        prt.dispatch_plan(routes.float(), 4)
    with pytest.raises(pr.OutOfRangeError, match="ranks"):
        prt.dispatch_plan(routes, 4, ranks=0)
    with pytest.raises(pr.InvalidArgumentError, match="ranks"):
        prt.dispatch_plan(routes, 4, ranks=[0, 3])
    with pytest.raises(pr.SizeMismatchError, match="routes"):
        prt.dispatch_plan(torch.tensor(1), 4)
    with pytest.raises(pr.ArgumentTypeError, match="routes: a tensor"):
        prt.dispatch_plan([[0, 1]], 4)
    plan = prt.dispatch_plan(routes, 4, multiple=4)
    places, rows, weights = plan.sources.shape[0], torch.zeros(10, 3), torch.ones(10, 2)
    for wrong in (torch.zeros(9, 3), torch.zeros(11, 3), torch.zeros(2, 10, 3)):
        with pytest.raises(pr.SizeMismatchError, match="rows: the plan has 10 sources"):
            prt.dispatch(wrong, plan)
    with pytest.raises(pr.SizeMismatchError, match="rows: the plan has"):
        prt.combine(torch.zeros(places + 1, 3), weights, plan)
    for wrong in (torch.ones(20, 1), torch.ones(9, 2)):
        with pytest.raises(pr.SizeMismatchError, match="weights: the plan has 10 sources with 2 routes"):
            prt.combine(prt.dispatch(rows, plan), wrong, plan)


def test_nothing_to_dispatch() -> None:
    for m, k in ((5, 0), (0, 2), (0, 0)):
        plan = prt.dispatch_plan(torch.zeros((m, k), dtype=torch.int64), 3)
        assert plan.counts.tolist() == [0, 0, 0]
        assert plan.order.shape == (0,)
        made = prt.combine(prt.dispatch(torch.ones(m, 4), plan), torch.ones(m, k), plan)
        assert torch.equal(made, torch.zeros(m, 4))
    indices, weights, _ = prt.BalancedTopK(4, 0)(torch.randn(5, 4))
    assert indices.shape == weights.shape == (5, 0)
