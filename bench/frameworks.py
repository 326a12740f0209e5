"""Times the adapters for frameworks beside the bare C calls, and checks that the bits are the same.

usage: frameworks.py [MxNxk...] [--seconds S]

Prints a table in Markdown: for every adapter the median and the least time of its call, the median time of the C function on
the same memory, how much more the adapter takes (the median of the differences of calls that take turns), and whether the
results are equal to the bit; if one is not, the program fails. All on one thread. Needs the Python package and the frameworks.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any, NamedTuple

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
import phaserouter as pr
from phaserouter import load
from phaserouter._library import buffer, check, ffi, lib

DEFAULT_JOBS = ["64x256x8", "8192x256x8"]
SEED = 1


class Case(NamedTuple):
    """An adapter: what it is called, its call, the C call beside it, and whether the results are equal to the bit."""

    name: str
    call: Callable[[], Any]
    in_c: Callable[[], None]
    same: Callable[[Any], bool]


class Inputs:
    """The inputs of a size, what the package itself makes of them, and the C calls."""

    def __init__(self, m: int, n: int, k: int) -> None:
        self.m, self.n, self.k = m, n, k
        self.weights = np.ones(n, np.uint64)
        self.scores = np.random.default_rng(1).standard_normal((m, n)).astype(np.float32)
        self.numbers = np.random.default_rng(2).permutation(m).astype(np.int64)
        self.assignment = pr.assignment(m, self.weights, k, seed=SEED, num_threads=1)
        self.assigned = pr.assign(m, self.weights, k, seed=SEED).targets
        self.scored = pr.assign_by_scores(self.scores, k, seed=SEED).targets
        self.plan = pr.dispatch_plan(self.scored, n, dtype="int64")
        self._router, self._kept = _router(), []
        self._out = np.empty((m, k), np.int32)

    def assign(self) -> None:
        sizes = (self.m, self.n, self.k)
        check(
            lib.phase_router_assign(
                self._router, buffer(self.weights), *sizes, buffer(self._out), self._out.size
            )
        )

    def gather(self) -> Callable[[], None]:
        numbers = self.numbers.astype(np.uint64)

        def call() -> None:
            out = (buffer(self._out), self._out.size)
            check(lib.phase_router_assignment_gather(self.assignment._pointer, buffer(numbers), self.m, *out))

        return call

    def by_scores(self) -> Callable[[], None]:
        matrix = _struct("phase_router_scores", type=lib.PHASE_ROUTER_SCORES_FLOAT32)
        matrix.values = ffi.cast("void *", self.scores.ctypes.data)
        bounds = _struct("phase_router_load_bounds", weights=buffer(self.weights))
        sizes = (self.m, self.n, self.k)

        def call() -> None:
            out = (buffer(self._out), self._out.size, ffi.NULL, ffi.NULL, 0)
            check(lib.phase_router_assign_by_scores(self._router, matrix, bounds, *sizes, *out))

        return call

    def dispatch(self) -> Callable[[], None]:
        routes = _struct("phase_router_routes", type=lib.PHASE_ROUTER_INT32)
        routes.values = ffi.cast("void *", self.scored.ctypes.data)
        size = self.m * self.k
        plan = _struct("phase_router_dispatch", type=lib.PHASE_ROUTER_INT64, order_len=size)
        for name, length in (
            ("counts", self.n),
            ("offsets", self.n + 1),
            ("order", size),
            ("sources", size),
            ("places", size),
        ):
            self._kept.append(np.empty(length, np.int64))
            setattr(plan, name, ffi.cast("void *", self._kept[-1].ctypes.data))

        def call() -> None:
            check(lib.phase_router_dispatch_plan(self._router, routes, self.m, self.n, self.k, plan))

        return call


def _struct(name: str, **fields: Any) -> Any:
    made = ffi.new(f"{name} *")
    made.struct_size = ffi.sizeof(name)
    for field, value in fields.items():
        setattr(made, field, value)
    return made


def _router() -> Any:
    router = ffi.new("phase_router **")
    check(lib.phase_router_create(router, _struct("phase_router_options", seed=SEED, num_threads=1)))
    return ffi.gc(router[0], lib.phase_router_destroy)


def torch_cases(given: Inputs) -> Iterator[Case]:
    import phaserouter.torch as prt
    import torch

    torch.set_num_threads(1)
    m, n, k = given.m, given.n, given.k
    weights, scores = torch.ones(n, dtype=torch.int64), torch.from_numpy(given.scores)
    routes, seed, step = torch.from_numpy(given.scored), torch.tensor(SEED), torch.tensor(0)
    device = prt.DeviceAssign(m, given.weights, k, [SEED])

    def assign() -> Any:
        return prt.assign(m, weights, k, seed=seed, num_threads=1)

    def by_scores() -> Any:
        return prt.assign_by_scores(scores, k, seed=seed, num_threads=1).targets

    def plan() -> Any:
        return prt.dispatch_plan(routes, n, num_threads=1)

    def same_plan(made: Any) -> bool:
        names = ("counts", "offsets", "order", "sources", "places")
        return all(np.array_equal(getattr(made, name), getattr(given.plan, name)) for name in names)

    for name, call, in_c, same in (
        ("assign", assign, given.assign, _equal(given.assigned)),
        ("assign_by_scores", by_scores, given.by_scores(), _equal(given.scored)),
        ("dispatch_plan", plan, given.dispatch(), same_plan),
        ("DeviceAssign", lambda: device(step), given.assign, _equal(given.assigned)),
    ):
        yield Case(f"PyTorch `{name}`, eager", call, in_c, same)
        yield Case(f"PyTorch `{name}`, compiled", torch.compile(call, fullgraph=True), in_c, same)


def jax_cases(given: Inputs) -> Iterator[Case]:
    import jax
    import jax.numpy as jnp
    import phaserouter.jax as prj
    from phaserouter.jax import _calls

    m, n, k = given.m, given.n, given.k
    weights, scores, seed = jnp.ones(n, jnp.int32), jnp.asarray(given.scores), jnp.int32(SEED)
    usual = _calls.registered
    for way in ("callback", "ffi"):
        if way == "ffi" and not usual():
            print("(python -m phaserouter.jax build compiles the custom calls, which are left out)\n")
            continue
        _calls.registered = usual if way == "ffi" else lambda: False
        # Traced here, where the way is known.
        draw = jax.jit(lambda s, w: prj.assign(m, w, k, seed=s, num_threads=1)).lower(seed, weights).compile()
        find = jax.jit(lambda x, s: prj.assign_by_scores(x, k, seed=s, num_threads=1).targets)
        find = find.lower(scores, seed).compile()
        yield Case(
            f"JAX `assign`, {way}, `jit`",
            lambda draw=draw: draw(seed, weights).block_until_ready(),
            given.assign,
            _equal(given.assigned),
        )
        yield Case(
            f"JAX `assign_by_scores`, {way}, `jit`",
            lambda find=find: find(scores, seed).block_until_ready(),
            given.by_scores(),
            _equal(given.scored),
        )
    _calls.registered = usual
    device, run = prj.DeviceAssign(m, given.weights, k, [SEED]), jax.jit(lambda bank, step: bank(step))
    call = lambda: run(device, jnp.int32(0)).block_until_ready()  # noqa: E731
    yield Case("JAX `DeviceAssign`, `jit`", call, given.assign, _equal(given.assigned))


def table_cases(given: Inputs) -> Iterator[Case]:
    import dask
    import phaserouter.dask
    import phaserouter.polars
    import polars as pl
    import pyarrow as pa
    from phaserouter import arrow

    by, expected = given.assignment, given.assigned[given.numbers]
    column, frame = pa.array(given.numbers), pl.DataFrame({"row": given.numbers})
    found = pl.col("row").phaserouter.targets(by)
    chunk = phaserouter.dask.from_assignment(by, chunks=given.m)
    dask.config.set(scheduler="synchronous")

    def same_lists(made: Any) -> bool:
        return np.array_equal(np.asarray(made.flatten()), expected.ravel())

    def same_frame(made: Any) -> bool:
        return np.array_equal(made["row"].to_numpy(), expected)

    yield Case("Arrow `target_array`", lambda: arrow.target_array(column, by), given.gather(), same_lists)
    yield Case("Polars expression", lambda: frame.select(found), given.gather(), same_frame)
    yield Case("Dask, one chunk", chunk.compute, given.gather(), _equal(given.assigned))


def integration_cases(given: Inputs) -> Iterator[Case]:
    import torch
    from phaserouter.integrations import by_scores, forced_logits, transformers, vllm

    m, n, k = given.m, given.n, given.k
    generator = load.LoadGenerator(n, k, seed=SEED)
    hidden, logits = torch.zeros((m, 1)), torch.from_numpy(given.scores)
    strategy = vllm.ForcedLoad(generator, rank=0, steps=1)
    expected = generator.routes(m, rank=0, step=0).targets
    yield Case(
        "vLLM strategy, table is there",
        lambda: strategy.route_tokens(hidden, logits, k)[1],
        given.assign,
        _equal(expected),
    )
    ids = torch.from_numpy(given.assigned)
    logits_of = forced_logits.forced_logits
    yield Case(
        "forced logits",
        lambda: logits_of(ids, n),
        given.assign,
        lambda made: np.array_equal(made.topk(k).indices.sort(1).values, np.sort(given.assigned, axis=1)),
    )
    gate = _mixtral_gate(n, k)
    transformers.route(gate, by_scores(seed=SEED, num_threads=1))
    own = type(gate).forward(gate, logits)[0].detach().numpy()
    yield Case(
        "transformers, Mixtral's gate with `by_scores`",
        lambda: gate(logits)[2],
        given.by_scores(),
        _equal(pr.assign_by_scores(own, k, seed=SEED).targets),
    )


def _mixtral_gate(n: int, k: int) -> Any:
    """A gate of the real class whose logits are its inputs."""
    import torch
    from transformers.models.mixtral.modeling_mixtral import MixtralTopKRouter

    config = SimpleNamespace(
        num_experts_per_tok=k, num_local_experts=n, hidden_size=n, router_jitter_noise=0.0
    )
    gate = MixtralTopKRouter(config).requires_grad_(False)
    with torch.no_grad():
        gate.weight.copy_(torch.eye(n))
    return gate


def _equal(expected: Any) -> Callable[[Any], bool]:
    return lambda made: np.array_equal(np.asarray(made), expected)


def measure(case: Case, seconds: float) -> tuple[list[float], list[float]]:
    """Times of the adapter and of the C call, which take turns, in microseconds."""
    times: tuple[list[float], list[float]] = ([], [])
    case.in_c(), case.call()
    end = time.perf_counter() + seconds
    while time.perf_counter() < end or len(times[0]) < 5:
        for column, call in zip(times, (case.call, case.in_c)):
            begin = time.perf_counter()
            call()
            column.append(1e6 * (time.perf_counter() - begin))
    return times


def main() -> int:
    parser = argparse.ArgumentParser(description="Times the adapters for frameworks beside the C calls.")
    parser.add_argument("jobs", nargs="*", default=DEFAULT_JOBS, metavar="MxNxk")
    parser.add_argument("--seconds", type=float, default=1.0, help="for each adapter, at least (default: 1)")
    arguments, differ = parser.parse_args(), False
    for job in arguments.jobs:
        given = Inputs(*(int(size) for size in job.split("x")))
        print(f"| {job.replace('x', ' x ')} | median, us | least, us | C call, us | more, us | same bits |")
        print("|---|---|---|---|---|---|")
        for cases in (torch_cases, jax_cases, table_cases, integration_cases):
            for case in cases(given):
                same = "yes" if case.same(case.call()) else "NO"
                differ = differ or same == "NO"
                ours, in_c = measure(case, arguments.seconds)
                more = statistics.median(a - b for a, b in zip(ours, in_c))
                figures = (statistics.median(ours), min(ours), statistics.median(in_c), more)
                print(
                    f"| {case.name} | {' | '.join(f'{figure:.1f}' for figure in figures)} | {same} |",
                    flush=True,
                )
        print()
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
