"""Makes tests/support importable and loads the library once, so that a missing one is one clear error."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

import native  # noqa: E402


def pytest_sessionstart() -> None:
    """Loads PHASE_ROUTER_LIBRARY, or build/release's library."""
    try:
        native.load()
    except OSError as error:
        raise pytest.UsageError(f"build the library or set PHASE_ROUTER_LIBRARY: {error}") from error


def pytest_report_header() -> str:
    """Says what is tested."""
    return f"libphaserouter {native.version()}, {native.simd_level()}: {native.lib()._name}"
