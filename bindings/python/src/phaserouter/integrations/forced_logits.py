"""Logits that force given experts, for kernels that take logits only and choose by themselves."""

from __future__ import annotations

from typing import SupportsIndex

import numpy.typing as npt

from .._errors import OutOfRangeError
from .._extras import extra
from .._inputs import count

with extra("torch"):
    import torch

__all__ = ["HIGH", "LOW", "forced_logits"]

# A sigmoid makes 1 of the first and 0 of the second, a softmax the same weight of all that are high and 0 of the others, and
# half precision holds both.
HIGH, LOW = 16.0, -100.0


def forced_logits(
    ids: torch.Tensor | npt.ArrayLike,
    experts: SupportsIndex,
    *,
    dtype: torch.dtype = torch.float32,
    device: torch.device | str | None = None,
) -> torch.Tensor:
    """Logits whose k best are the experts given: 16 for these, -100 for all others.

    Whatever is added to the scores before the best are chosen must be less than the distance of the two: a bias after a
    sigmoid less than 1. A kernel that first chooses groups of experts keeps to the experts given only if they lie in as
    many groups as it allows.

    Parameters
    ----------
    ids : tensor or array_like of int, shape (..., k)
        Experts of each token, as `LoadGenerator.table` or `Routes.targets` has them.
    experts : int
    dtype, device : optional
        Of the logits; the device is that of ids, if these are a tensor.

    Returns
    -------
    tensor, shape (..., experts)
    """
    number = count("experts", experts)
    chosen = torch.as_tensor(ids, device=device).to(torch.int64)
    # Looked at on the processor alone: on another device this would wait for it, and nothing may while a graph is captured.
    if (
        chosen.device.type == "cpu"
        and chosen.numel()
        and not 0 <= int(chosen.min()) <= int(chosen.max()) < number
    ):
        raise OutOfRangeError(f"ids: experts are in [0, {number})")
    logits = torch.full((*chosen.shape[:-1], number), LOW, dtype=dtype, device=chosen.device)
    return logits.scatter_(-1, chosen, HIGH)
