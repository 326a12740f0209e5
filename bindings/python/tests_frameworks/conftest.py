"""What tests of several frameworks need that run in one process."""

from __future__ import annotations

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """JAX warns of every fork, once it has been used; Spark starts its JVM by one, in which nothing of JAX runs."""
    config.addinivalue_line("filterwarnings", r"ignore:os\.fork\(\) was called:RuntimeWarning")
