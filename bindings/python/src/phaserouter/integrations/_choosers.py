"""What chooses the experts of tokens in a router that a framework owns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, SupportsIndex, TypeAlias

import numpy as np

from .._errors import SizeMismatchError
from .._extras import extra
from .._router import Router
from ..load import LoadGenerator
from ._tables import RouteTables

with extra("torch"):
    import torch

__all__ = ["Chooser", "by_scores", "chooser_of", "forced", "matching", "replace_methods"]

Chooser: TypeAlias = "Callable[[torch.Tensor, int, int], torch.Tensor]"
"""Experts of tokens, int64 of shape (tokens, k), from scores of shape (tokens, experts), k and the number of the layer."""


def forced(
    generator: LoadGenerator | None = None, *, rank: SupportsIndex = 0, steps: SupportsIndex = 16
) -> Chooser:
    """Experts with forced loads, whatever the scores are.

    Parameters
    ----------
    generator : LoadGenerator, optional
        Its number of experts and k must be those of the model. Without it the loads are even, and the seed is 0.
    rank, steps : int, optional
        As in `RouteTables`.
    """
    known: dict[tuple[int, int], RouteTables] = {}

    def choose(scores: torch.Tensor, k: int, layer: int) -> torch.Tensor:
        experts = scores.shape[-1]
        tables = known.get((experts, k))
        if tables is None:
            made = LoadGenerator(experts, k, seed=0) if generator is None else matching(generator, experts, k)
            tables = known[experts, k] = RouteTables(made, rank=rank, steps=steps)
        return tables.ids(scores.shape[0], scores.device, torch.int64, layer)

    return choose


def by_scores(
    *,
    capacity_factor: float | None = None,
    tolerance: float = 0.0,
    seed: SupportsIndex = 0,
    num_threads: SupportsIndex = 0,
) -> Chooser:
    """The experts that suit tokens best while loads are exactly even, or up to a capacity: `assign_by_scores`.

    It looks at all tokens of the batch, and runs on the processor: scores on another device are copied there, and the
    routes back.

    Parameters
    ----------
    capacity_factor, tolerance : float, optional
        As in `assign_by_scores`.
    seed, num_threads : int, optional
        As in `Router`.
    """
    router = Router(seed, num_threads=num_threads)

    def choose(scores: torch.Tensor, k: int, layer: int) -> torch.Tensor:
        host = scores.detach().to("cpu", torch.float32).contiguous().numpy()
        routes = router.assign_by_scores(
            host, k, capacity_factor=capacity_factor, tolerance=tolerance
        ).targets
        return torch.from_numpy(routes.astype(np.int64)).to(scores.device)

    return choose


def chooser_of(given: Chooser | LoadGenerator | None, rank: SupportsIndex) -> Chooser:
    """The chooser itself, or one of forced loads."""
    if given is None or isinstance(given, LoadGenerator):
        return forced(given, rank=rank)
    return given


def matching(generator: LoadGenerator, experts: int, k: int) -> LoadGenerator:
    """The generator, if it is for such a model."""
    if (generator.experts, generator.k) != (experts, k):
        raise SizeMismatchError(
            f"generator: it is for {generator.experts} experts and k = {generator.k}, but the model has {experts} and {k}"
        )
    return generator


def replace_methods(
    owners: Sequence[Any], name: str, methods: Sequence[Callable[..., Any]]
) -> Callable[[], None]:
    """Gives objects methods of their own, and returns what takes them away again."""
    # What somebody else has put in the place of the method of the class, if anything.
    before = [owner.__dict__.get(name) for owner in owners]
    for owner, method in zip(owners, methods):
        setattr(owner, name, method)

    def undo() -> None:
        for owner, own in zip(owners, before):
            if own is None:
                delattr(owner, name)
            else:
                setattr(owner, name, own)

    return undo
