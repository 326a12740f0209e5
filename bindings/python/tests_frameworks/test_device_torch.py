"""DeviceAssign in PyTorch: the library's bits, in graphs without a call of the host."""

from __future__ import annotations

import copy
import pickle

import numpy as np
import pytest
import torch
from device_cases import SEEDS, SHAPES, weights_of
from torch._subclasses.fake_tensor import FakeTensorMode

import phaserouter as pr
from phaserouter._device_tables import Store
from phaserouter.torch import DeviceAssign

STORES: tuple[Store, ...] = ("routes", "orders")


@pytest.mark.parametrize("store", STORES)
@pytest.mark.parametrize(("m", "n", "k"), SHAPES)
def test_rows_are_those_of_assign(m: int, n: int, k: int, store: Store) -> None:
    asked = torch.from_numpy(np.random.default_rng(m).integers(0, m, 17))
    for weights in weights_of(n, k):
        routes = DeviceAssign(m, weights, k, SEEDS, store=store)
        for step, seed in enumerate(SEEDS):
            expected = torch.from_numpy(pr.assign(m, weights, k, seed=seed).targets)
            given = routes(torch.tensor(step))
            assert given.dtype == torch.int32
            assert torch.equal(given, expected)
            assert torch.equal(routes(torch.tensor(step), asked), expected[asked])


@pytest.mark.parametrize("store", STORES)
def test_steps_go_round(store: Store) -> None:
    routes = DeviceAssign(40, [1, 2, 3, 4], 2, [5, 6, 7], store=store)
    for step in (0, 3, -3, 3 * 2**40):
        assert torch.equal(routes(torch.tensor(step)), routes(torch.tensor([0], dtype=torch.int32)))
    assert torch.equal(routes(torch.tensor(255, dtype=torch.uint8)), routes(torch.tensor(0)))
    assert torch.equal(routes(torch.tensor(-1)), routes(torch.tensor(2)))


@pytest.mark.parametrize("store", STORES)
def test_rows_of_any_shape_and_rows_that_do_not_exist(store: Store) -> None:
    routes = DeviceAssign(40, [1, 2, 3, 4], 2, [5, 6], store=store)
    step = torch.tensor(1)
    rows = torch.tensor([[39, -1, 0], [40, 7, 7]], dtype=torch.int32)
    given = routes(step, rows)
    assert given.shape == (2, 3, 2)
    assert torch.equal(given[0, 0], routes(step)[39])
    assert torch.equal(given[1, 1], given[1, 2])
    assert (given[0, 1] == -1).all()
    assert (given[1, 0] == -1).all()
    assert routes(step, rows[:, :0]).shape == (2, 0, 2)


def test_nothing_to_compute() -> None:
    assert DeviceAssign(5, [1, 2], 0, [1])(torch.tensor(0)).shape == (5, 0)
    nothing = DeviceAssign(0, [1, 2], 1, [1])
    assert nothing(torch.tensor(0)).shape == (0, 1)
    assert nothing(torch.tensor(0), torch.tensor([0, 3])).tolist() == [[-1], [-1]]


def operations(graph: torch.fx.GraphModule) -> set[str]:
    return {str(node.target) for node in graph.graph.nodes if node.op == "call_function"}


@pytest.mark.parametrize("store", STORES)
def test_no_operation_of_the_graph_asks_the_host(store: Store) -> None:
    """In the exported graph, which the step does not specialise; and fake tensors have no values that could be read."""
    routes = DeviceAssign(1031, [1, 2, 3, 4, 5], 2, SEEDS, store=store)
    rows = torch.tensor([4, 1030])
    exported = torch.export.export(routes, (torch.tensor(0), rows))
    names = operations(exported.run_decompositions().graph_module)
    assert names
    assert not {name for name in names if "item" in name or "local_scalar" in name or "nonzero" in name}
    for step in range(len(SEEDS)):
        assert torch.equal(exported.module()(torch.tensor(step), rows), routes(torch.tensor(step), rows))
    with FakeTensorMode(allow_non_fake_inputs=True) as mode:
        step = mode.from_tensor(torch.tensor(0))
        assert routes(step).shape == (1031, 2)
        assert routes(step, mode.from_tensor(rows)).shape == (2, 2)


@pytest.mark.parametrize("store", STORES)
def test_one_compiled_graph_serves_every_step(store: Store) -> None:
    torch.compiler.reset()
    routes = DeviceAssign(300, np.ones(16, np.uint64), 4, SEEDS, store=store)
    graphs = []

    def backend(graph: torch.fx.GraphModule, _inputs: object) -> torch.fx.GraphModule:
        graphs.append(graph)
        return graph

    compiled = torch.compile(routes, fullgraph=True, backend=backend)
    for step in range(7):
        assert torch.equal(compiled(torch.tensor(step)), routes(torch.tensor(step)))
    assert len(graphs) == 1


@pytest.mark.parametrize("store", STORES)
def test_under_the_compiler(store: Store) -> None:
    torch.compiler.reset()
    routes = DeviceAssign(300, np.ones(16, np.uint64), 4, SEEDS, store=store)
    compiled = torch.compile(routes, fullgraph=True)
    for step in range(3):
        assert torch.equal(compiled(torch.tensor(step)), routes(torch.tensor(step)))


@pytest.mark.parametrize("store", STORES)
def test_tables_are_buffers(store: Store) -> None:
    routes = DeviceAssign(40, [1, 2, 3, 4], 2, [5, 6], store=store)
    expected = routes(torch.tensor(1))
    assert routes.state_dict() == {}
    for other in (copy.deepcopy(routes), pickle.loads(pickle.dumps(routes))):
        assert torch.equal(other(torch.tensor(1)), expected)
    there = routes.to("meta")(torch.zeros((), dtype=torch.int64, device="meta"))
    assert there.shape == (40, 2)
    assert there.device.type == "meta"


def test_memory_of_a_seed() -> None:
    weights = np.ones(256, np.uint64)
    routes, orders = (DeviceAssign(8192, weights, 8, [1, 2], store=store) for store in STORES)
    assert routes.bytes_per_seed == 65_536
    assert orders.bytes_per_seed == 2 * 16 * 256 + 2 * 256 * 4 + 256 * 4


def test_arguments_are_checked() -> None:
    routes = DeviceAssign(40, [1, 2, 3, 4], 2, [5, 6])
    with pytest.raises(pr.ArgumentTypeError, match=r"^step: a tensor of integers is expected, not int"):
        routes(0)  # type: ignore[arg-type]
    with pytest.raises(
        pr.ArgumentTypeError, match=r"^step: a tensor of integers is expected, not torch\.float32"
    ):
        routes(torch.tensor(0.0))
    with pytest.raises(pr.SizeMismatchError, match=r"^step: one number is expected, not \[2\]"):
        routes(torch.tensor([0, 1]))
    with pytest.raises(
        pr.ArgumentTypeError, match=r"^rows: a tensor of integers is expected, not torch\.bool"
    ):
        routes(torch.tensor(0), torch.tensor([True]))
    with pytest.raises(pr.InvalidArgumentError, match=r"^store: 'routes' or 'orders' is expected, not 'all'"):
        DeviceAssign(40, [1, 2, 3, 4], 2, [5, 6], store="all")  # type: ignore[arg-type]
    with pytest.raises(pr.InfeasibleError):
        DeviceAssign(40, [1, 0], 2, [5, 6])
    assert "40 sources x 2, 4 targets, 2 seeds" in repr(routes)
