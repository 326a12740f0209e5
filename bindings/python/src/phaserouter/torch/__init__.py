"""PyTorch: assignments and dispatch plans as operators, and a router for a mixture of experts.

`assign`, `assign_by_scores` and `dispatch_plan` take and give tensors. They are operators of ``torch.ops.phaserouter``, so they
run in eager mode, under ``torch.compile(fullgraph=True)`` and in ``torch.export``; the computation itself runs on the CPU.
`BalancedTopK` is a module that stands in the place of ``topk``. `DeviceAssign` computes assignments on the device alone.
The guide is docs/torch.md.

It needs PyTorch (``pip install 'phaserouter[torch]'``), 2.4 or later.
"""

from __future__ import annotations

from .._extras import extra

with extra("torch"):
    import torch as _torch  # noqa: F401 - so that what is missing is said well

from . import _group  # noqa: F401 - defines its operator
from ._balanced import BalancedTopK, Routed
from ._device_assign import DeviceAssign
from ._dispatch import DispatchPlan, RankPlan, combine, dispatch, dispatch_plan
from ._operators import Scored, assign, assign_by_scores

__all__ = [
    "BalancedTopK",
    "DeviceAssign",
    "DispatchPlan",
    "RankPlan",
    "Routed",
    "Scored",
    "assign",
    "assign_by_scores",
    "combine",
    "dispatch",
    "dispatch_plan",
]
