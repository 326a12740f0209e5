"""Load generation for mixtures of experts: forced routes with the loads that a test wants, exact in every batch.

A `LoadGenerator` has a profile (`even`, `maxvio`, `zipf`, `hot`, `lognormal`, or `measured` counts), knows the ranks that
experts lie on, and gives routes for every layer, rank and step, no two of which repeat each other. `batch_load` measures a
batch, `FORCED` has the balance that frameworks force by themselves, to compare with. `phaserouter load` shows all of it,
and docs/serving.md is the guide.
"""

from ._counts import read_counts
from ._frameworks import FORCED
from ._generator import LoadGenerator, OverRanks
from ._measures import BatchLoad, batch_load
from ._profiles import Profile, even, hot, lognormal, maxvio, measured, zipf
from ._text import VARIABLES, from_environment, profile_of

__all__ = [
    "FORCED",
    "VARIABLES",
    "BatchLoad",
    "LoadGenerator",
    "OverRanks",
    "Profile",
    "batch_load",
    "even",
    "from_environment",
    "hot",
    "lognormal",
    "maxvio",
    "measured",
    "profile_of",
    "read_counts",
    "zipf",
]
