"""What frameworks add to the library's time: python benchmarks/frameworks.py [torch] [jax] [device] [--json]

For each case the time of the call in the framework, and of the NumPy call on the same memory with a Router that is kept.
Medians of interleaved runs on one thread: of processor time with PyTorch, of time on the clock with JAX and for `device`.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

import numpy as np
from overhead import medians

import phaserouter as pr

Row = dict[str, object]
Cases = dict[str, tuple[Callable[[], object], Callable[[], object], int]]


def torch_cases() -> Cases:
    """Operators in eager mode, and compiled."""
    import torch

    import phaserouter.torch as prt

    torch.set_num_threads(1)
    router, seed = pr.Router(1, num_threads=1), torch.tensor(1)
    cases: Cases = {}
    for m, n, k, runs in ((1, 8, 2, 1001), (8192, 256, 8, 41)):
        weights = torch.ones(n, dtype=torch.int64)
        scores = torch.randn((m, n), generator=torch.Generator().manual_seed(1))
        plain, plain_weights = scores.numpy(), weights.numpy()
        # Defaults bind what the loop has now.
        cases[f"assign, {m} x {n} x {k}"] = (
            lambda m=m, w=weights, k=k: prt.assign(m, w, k, seed=seed, num_threads=1),
            lambda m=m, w=plain_weights, k=k: router.assign(m, w, k),
            runs,
        )
        cases[f"assign by scores, {m} x {n} x {k}"] = (
            lambda s=scores, k=k: prt.assign_by_scores(s, k, seed=seed, num_threads=1),
            lambda s=plain, k=k: router.assign_by_scores(s, k),
            runs,
        )
        routes = scores.topk(k).indices
        plain_routes = routes.numpy()
        cases[f"dispatch plan, {m} x {n} x {k}"] = (
            lambda r=routes, n=n: prt.dispatch_plan(r, n, num_threads=1),
            lambda r=plain_routes, n=n: pr.dispatch_plan(r, n, dtype="int64", num_threads=1),
            runs,
        )
        compiled = torch.compile(
            lambda s, k=k: prt.assign_by_scores(s, k, seed=seed, num_threads=1), fullgraph=True, dynamic=False
        )
        cases[f"assign by scores, {m} x {n} x {k}, compiled"] = (
            lambda s=scores, run=compiled: run(s),
            lambda s=plain, k=k: router.assign_by_scores(s, k),
            runs,
        )
        module = prt.BalancedTopK(n, k, num_threads=1)
        cases[f"BalancedTopK in training, {m} x {n} x {k}"] = (
            lambda s=scores, run=module: run(s),
            lambda s=plain, k=k: router.assign_by_scores(s, k),
            runs,
        )
    return cases


def jax_cases() -> Cases:
    """Calls under jit, by whichever way they go (python -m phaserouter.jax says which)."""
    import jax
    import jax.numpy as jnp

    import phaserouter.jax as prj

    router, seed, way = pr.Router(1, num_threads=1), jnp.int32(1), prj.calls_by()
    cases: Cases = {}
    for m, n, k, runs in ((1, 8, 2, 1001), (8192, 256, 8, 41)):
        weights = jnp.ones(n, jnp.int32)
        scores = jax.random.normal(jax.random.key(1), (m, n))
        plain, plain_weights = np.asarray(scores), np.ones(n, np.int64)
        draw = jax.jit(lambda seed, w, m=m, k=k: prj.assign(m, w, k, seed=seed, num_threads=1))
        find = jax.jit(lambda s, seed, k=k: prj.assign_by_scores(s, k, seed=seed, num_threads=1))
        cases[f"assign by {way}, {m} x {n} x {k}"] = (
            lambda w=weights, run=draw: run(seed, w).block_until_ready(),
            lambda m=m, w=plain_weights, k=k: router.assign(m, w, k),
            runs,
        )
        cases[f"assign by scores by {way}, {m} x {n} x {k}"] = (
            lambda s=scores, run=find: run(s, seed).targets.block_until_ready(),
            lambda s=plain, k=k: router.assign_by_scores(s, k),
            runs,
        )
    return cases


def device_cases() -> Cases:
    """Rows from tables alone, on the CPU, beside the call of the library."""
    import jax
    import jax.numpy as jnp
    import torch

    import phaserouter.jax as prj
    import phaserouter.torch as prt

    torch.set_num_threads(1)
    router, run_jax = pr.Router(1, num_threads=1), jax.jit(lambda bank, step: bank(step))
    torch_step, jax_step = torch.tensor(1), jnp.int32(1)
    cases: Cases = {}
    for m, n, k in ((256, 256, 8), (8192, 256, 8), (65_536, 256, 8)):
        weights = np.ones(n, np.uint64)
        for store in ("routes", "orders"):
            of_torch = prt.DeviceAssign(m, weights, k, range(4), store=store)
            of_jax = prj.DeviceAssign(m, weights, k, range(4), store=store)
            for name, run in (
                ("PyTorch", lambda bank=of_torch: bank(torch_step)),
                ("JAX", lambda bank=of_jax: run_jax(bank, jax_step).block_until_ready()),
            ):
                case = f"{name}, {store} ({of_torch.bytes_per_seed} bytes a seed), {m} x {n} x {k}"
                cases[case] = (run, lambda m=m, w=weights, k=k: router.assign(m, w, k), 41)
    return cases


SECTIONS: dict[str, Callable[[], Cases]] = {"torch": torch_cases, "jax": jax_cases, "device": device_cases}


def main() -> None:
    wanted = [name for name in sys.argv[1:] if not name.startswith("--")] or list(SECTIONS)
    rows: list[Row] = []
    for section in wanted:
        for name, (ours, theirs, runs) in SECTIONS[section]().items():
            # JAX computes on threads of its own.
            clock = time.thread_time_ns if section == "torch" else time.perf_counter_ns
            a, b, added = medians(ours, theirs, runs, clock)
            rows.append({"framework": section, "case": name, "us": a, "numpy_us": b, "added_us": added})
    if "--json" in sys.argv:
        print(json.dumps(rows, indent=2))
        return
    for row in rows:
        print(
            f"{row['framework']:8} {row['case']:48} {row['us']:10.1f} us, {row['numpy_us']:10.1f} in NumPy, "
            f"{row['added_us']:8.1f} more"
        )


if __name__ == "__main__":
    main()
