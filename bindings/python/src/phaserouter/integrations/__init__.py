"""Forced loads and exact balance in other people's frameworks, a module for each; each takes a few lines to use.

`vllm` and `sglang` are plugins, which these engines find by themselves and environment variables switch on.
`megatron`, `torchtitan` and `transformers` change the routers of a model that is there. `forced_logits` is for kernels that take
logits only. docs/serving.md is the guide.

These modules import torch and no framework until one of their functions is called. What they need is the load generator
(`phaserouter.load`), or `assign_by_scores` for balance that looks at the model's own scores.
"""

from ._choosers import Chooser, by_scores, forced
from ._tables import RouteTables

__all__ = ["Chooser", "RouteTables", "by_scores", "forced"]
