"""The core of a package that was built for an installed library: smoke.py PREFIX.

Run where there is NumPy and cffi alone; no test framework.
"""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec

import numpy as np
from vectors import cases, digest

import phaserouter as pr


def main() -> None:
    assert find_spec("scipy") is None, "this environment has more than NumPy and cffi"
    with open("/proc/self/maps") as maps:
        loaded = {line.split()[-1] for line in maps if "libphaserouter" in line}
    assert loaded, "no libphaserouter was loaded"
    assert all(path.startswith(sys.argv[1]) for path in loaded), loaded
    for case in cases("route.txt", "route")[:60]:
        options = {"sort_rows": case.flag("sort_rows"), "row_permutations": case.flag("row_permutations")}
        router = pr.Router(
            case.int("seed"), selection="first" if case.flag("select_first") else "random", **options
        )
        router.set_permutations(
            **{name: case.list(name) for name in ("pi_s", "pi_t", "rho", "tau") if name in case}
        )
        routes = router.route(case.list("source_degrees"), case.list("target_degrees"), case.int("k"))
        assert digest(routes.targets) == case.int("digest"), case.name
    assert np.array_equal(pr.assign(10_000, [4, 3, 2, 1], 2, seed=1).column_loads(), [8000, 6000, 4000, 2000])
    scores = np.arange(12, dtype=np.float32).reshape(4, 3) ** 2
    assert pr.assign_by_scores(scores, 1, upper=2).verify(scores)
    line = subprocess.run([sys.executable, "-m", "phaserouter"], capture_output=True, text=True)
    assert (line.returncode, line.stderr) == (
        1,
        "phaserouter: click is not installed; this installs it: pip install 'phaserouter[cli]'\n",
    )
    print("60 vectors match, through the installed library")


if __name__ == "__main__":
    main()
