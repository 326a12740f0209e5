"""Between tensors and the memory that the library reads and writes, which is that of the CPU."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any, SupportsIndex, TypeAlias

import numpy as np
import torch

from .._errors import ArgumentTypeError, OutOfRangeError, SizeMismatchError
from .._library import Array
from .._router import Router

__all__ = [
    "IntegersLike",
    "Seed",
    "as_tensor",
    "delivered",
    "host_table",
    "on_host",
    "router_of",
    "seed_number",
    "seed_tensor",
]

Seed: TypeAlias = "int | torch.Tensor | None"
"""An integer in [0, 2**64), a tensor of one integer, or None: drawn by torch's generator."""

IntegersLike: TypeAlias = "torch.Tensor | Sequence[int]"
"""A vector of integers."""

_own = threading.local()


def router_of(seed: torch.Tensor, sort_rows: bool, num_threads: SupportsIndex) -> Router:
    """A Router with these options and this seed, whose memory later calls of this thread reuse."""
    routers: dict[tuple[bool, int], Router] = _own.__dict__.setdefault("routers", {})
    options = (bool(sort_rows), int(num_threads))
    if options not in routers:
        routers[options] = Router(0, sort_rows=options[0], num_threads=options[1])
    routers[options].seed = seed_number(seed)
    return routers[options]


def seed_number(seed: torch.Tensor) -> int:
    """The seed of an operator's call. Negative numbers stand for those from 2^63 on, which int64 does not have."""
    return int(seed.item()) % 2**64


def seed_tensor(seed: Seed) -> torch.Tensor:
    """A seed as operators take it: a tensor, so that a compiled graph is the same for every seed."""
    if seed is None:
        return torch.randint(-(2**63), 2**63 - 1, (), dtype=torch.int64)
    if isinstance(seed, torch.Tensor):
        if seed.numel() != 1 or seed.is_floating_point():
            raise ArgumentTypeError(f"seed: one integer is expected, not {list(seed.shape)} of {seed.dtype}")
        return seed.reshape(())
    if isinstance(seed, (float, str)):
        raise ArgumentTypeError(f"seed: an integer is expected, not {type(seed).__name__}")
    if not 0 <= seed < 2**64:
        raise OutOfRangeError(f"seed: {seed} is not in [0, {2**64 - 1}]")
    return torch.full((), seed - 2**64 if seed >= 2**63 else seed, dtype=torch.int64)


def as_tensor(given: IntegersLike | int | None) -> torch.Tensor | None:
    """Integers as a tensor, which they may be already."""
    if given is None or isinstance(given, torch.Tensor):
        return given
    if not isinstance(given, int) and any(isinstance(number, float) for number in given):
        # For the library to judge: a whole number is as good as an integer.
        return torch.tensor(given, dtype=torch.float64)
    return torch.tensor(given, dtype=torch.int64)


def on_host(tensor: torch.Tensor | None) -> Any:  # noqa: ANN401 - None only for None
    """The numbers of a tensor in the memory of the CPU: where they are, if they are there."""
    if tensor is None:
        return None
    tensor = tensor.detach()
    if tensor.device.type == "cpu":
        return tensor
    if tensor.device.type != "cuda":
        return tensor.cpu()
    staged = torch.empty(tensor.shape, dtype=tensor.dtype, pin_memory=True)
    staged.copy_(tensor, non_blocking=True)
    torch.cuda.current_stream(tensor.device).synchronize()
    return staged


def host_table(shape: tuple[int, ...], dtype: torch.dtype, device: torch.device) -> torch.Tensor:
    """Memory that the library can write to and that `delivered` can copy from without waiting."""
    return torch.empty(shape, dtype=dtype, pin_memory=device.type == "cuda")


def delivered(table: torch.Tensor | Array, device: torch.device) -> torch.Tensor:
    """What was written, on a device: the same memory if that is the CPU."""
    if isinstance(table, np.ndarray):
        table = torch.from_numpy(table)
    # Pinned memory is not used again before the copy has ended: torch keeps account of that.
    return table.to(device, non_blocking=True)


def matrix_shape(name: str, tensor: Any) -> tuple[int, int]:  # noqa: ANN401 - to be checked
    """Rows and columns of a tensor of two dimensions."""
    if not isinstance(tensor, torch.Tensor):
        raise ArgumentTypeError(f"{name}: a tensor is expected, not {type(tensor).__name__}")
    if tensor.dim() != 2:
        raise SizeMismatchError(f"{name}: shape (n_sources, n_targets) is expected, not {list(tensor.shape)}")
    return tensor.shape[0], tensor.shape[1]
