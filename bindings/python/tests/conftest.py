"""What all tests share."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# No test fails on a time: on a machine that does other work, examples take as long as they take.
settings.register_profile("phaserouter", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("phaserouter")
