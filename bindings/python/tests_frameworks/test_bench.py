"""The program that times adapters beside the C calls runs, and finds the same bits in all of them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = Path(__file__).resolve().parents[3] / "bench" / "frameworks.py"


def test_every_adapter_has_the_bits_of_the_library() -> None:
    # Compiling the custom calls takes a while, and test_jax_calls.py has them.
    environment = {**os.environ, "PHASE_ROUTER_JAX": "callback"}
    done = subprocess.run(
        [sys.executable, str(PROGRAM), "16x8x2", "--seconds", "0"],
        capture_output=True,
        text=True,
        env=environment,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    rows = [line.split(" | ") for line in done.stdout.splitlines() if line.startswith("| ")][1:]
    assert len(rows) == 17
    assert all(row[-1] == "yes |" for row in rows)
