"""phaserouter for JAX: assignments under `jit`, `vmap` and `grad`, and assignments that a device computes alone.

`assign` and `assign_by_scores` call the library on the host: through custom calls that XLA makes directly, where
``python -m phaserouter.jax build`` has compiled them, and through `jax.pure_callback` otherwise. `DeviceAssign` needs
the host only once. Results are bit for bit those of `phaserouter` in all cases.
"""

from __future__ import annotations

from .._extras import extra

with extra("jax"):
    import jax as _jax  # noqa: F401 - says what is missing

from ._calls import Scored, assign, assign_by_scores, calls_by
from ._device_assign import DeviceAssign

__all__ = ["DeviceAssign", "Scored", "assign", "assign_by_scores", "calls_by"]
