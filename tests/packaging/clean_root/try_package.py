"""Tries the installed package: try_package.py VERSION. Loads are exact, on OpenMP and with the kernels of the processor."""

import sys
from pathlib import Path

import phaserouter as pr

routes = pr.assign(10_000, [4, 3, 2, 1], 2, seed=1)
assert list(routes.column_loads()) == [8000, 6000, 4000, 2000], routes.column_loads()
assert pr.threading_runtime() == "openmp", pr.threading_runtime()
if " avx2 " in Path("/proc/cpuinfo").read_text():
    assert pr.simd_level() != "scalar", "no vector kernels"
assert pr.__version__ == sys.argv[1], pr.__version__
