"""The interface of the original phase router, whose scripts run unchanged: ``python -m phaserouter.compat script.py``.

The functions of its module ``router``, with its argument names and dictionaries; those of its ``router_py`` and
``router_stats`` are in the modules of these names beside this one. docs/compat.md shows how to use them and lists what
differs.
"""

from __future__ import annotations

import sys
from types import ModuleType

from ._routing import (
    RouteInfo,
    left_align_rows,
    pack_and_route,
    pack_bits,
    phase_router_bitpacked,
    route_packed_with_stats,
    router,
)

__all__ = [
    "RouteInfo",
    "install",
    "left_align_rows",
    "pack_and_route",
    "pack_bits",
    "phase_router_bitpacked",
    "route_packed_with_stats",
    "router",
]


def install() -> None:
    """Lets ``import router``, ``import router_py`` and ``import router_stats`` find this package from now on.

    Raises
    ------
    ImportError
        Another module of one of these names has been imported already. Nothing is changed then.
    """
    from . import router_py, router_stats

    ours: dict[str, ModuleType] = {
        "router": sys.modules[__name__],
        "router_py": router_py,
        "router_stats": router_stats,
    }
    for name, module in ours.items():
        found = sys.modules.get(name, module)
        if found is not module:
            where = getattr(found, "__file__", None) or "no file"
            raise ImportError(f"install: a module {name!r} has been imported already, from {where}")
    sys.modules.update(ours)
