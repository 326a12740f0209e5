# shellcheck shell=bash disable=SC2154
# Sourced by wheel.sh and sdist.sh.

# version_of FILE: the version in the name of an archive of the package.
version_of() {
  basename "$1" | sed -E 's/^[a-z]+-([0-9.]*[0-9])[-.].*/\1/'
}

# try_package: the installed package assigns, on two threads and with the kernels of this processor.
try_package() {
  (cd / && /venv/bin/python - "$1") <<'END'
import sys
from pathlib import Path

import phaserouter as pr

routes = pr.assign(10_000, [4, 3, 2, 1], 2, seed=1)
assert list(routes.column_loads()) == [8000, 6000, 4000, 2000], routes.column_loads()
assert pr.threading_runtime() == "openmp"
if " avx2 " in Path("/proc/cpuinfo").read_text():
    assert pr.simd_level() != "scalar"
assert pr.__version__ == sys.argv[1], pr.__version__
END
}
