"""Finds the benchmark's programs: bench/ of this checkout, and what was built from it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BENCH = ROOT / "bench"
sys.path.insert(0, str(BENCH))


@pytest.fixture(scope="session")
def bench() -> Path:
    return BENCH


@pytest.fixture(scope="session")
def program() -> Path:
    """bench_routing, from PHASE_ROUTER_BENCH or build/release. It is built where Google Benchmark is installed."""
    path = Path(os.environ.get("PHASE_ROUTER_BENCH", ROOT / "build" / "release" / "bench" / "bench_routing"))
    if not path.is_file():
        if os.environ.get("PHASE_ROUTER_REQUIRE_TOOLS"):
            pytest.fail(f"{path} was not built; scripts/install-deps.sh bench installs Google Benchmark")
        pytest.skip(f"{path} was not built")
    return path


@pytest.fixture(scope="session")
def library() -> Path:
    default = ROOT / "build" / "release" / "libphaserouter.so"
    return Path(os.environ.get("PHASE_ROUTER_LIBRARY", default))
