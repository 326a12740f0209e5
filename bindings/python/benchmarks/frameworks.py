"""What frameworks add to the library's time: python benchmarks/frameworks.py [torch...] [--json]

For each case the time of the call in the framework, and of the NumPy call on the same memory with a Router that is kept.
Medians of interleaved runs on one thread.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

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


SECTIONS: dict[str, Callable[[], Cases]] = {"torch": torch_cases}


def main() -> None:
    wanted = [name for name in sys.argv[1:] if not name.startswith("--")] or list(SECTIONS)
    rows: list[Row] = []
    for section in wanted:
        for name, (ours, theirs, runs) in SECTIONS[section]().items():
            a, b, added = medians(ours, theirs, runs)
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
