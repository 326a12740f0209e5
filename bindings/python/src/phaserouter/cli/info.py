"""phaserouter info."""

from __future__ import annotations

import platform

import click
import numpy as np

from .._library import simd_level, spec_version, threading_runtime, version
from .._router import assign
from ._common import console, json_option, print_json, print_pairs


@click.command("info", short_help="Print versions, SIMD level and threads.")
@json_option
def command(as_json: bool) -> None:
    """Print versions, the instruction set level and the number of threads."""
    stats = assign(200_000, [1] * 256, 8, seed=0).stats
    assert stats is not None
    values = {
        "version": version(),
        "spec_version": spec_version(),
        "simd_level": simd_level(),
        "threading": threading_runtime(),
        "threads": stats.threads,
        "python": platform.python_version(),
        "numpy": np.__version__,
        "machine": f"{platform.system()} {platform.machine()}",
    }
    if as_json:
        print_json(values)
        return
    names = {
        "version": "phaserouter",
        "spec_version": "routing spec",
        "simd_level": "instruction set level",
        "threading": "threads are run by",
        "threads": "threads of a large call",
    }
    print_pairs("phaserouter", [(names.get(key, key), str(value)) for key, value in values.items()])
    if simd_level() == "scalar":
        console().print(
            "The portable kernels run. If this machine has AVX2: was xsimd (libxsimd-dev) there when the package "
            "was built, and is PHASE_ROUTER_SIMD unset?"
        )
