"""Routes on a device, made before they are needed: a captured graph cannot ask the processor for new ones."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from typing import SupportsIndex

from .._errors import InvalidArgumentError
from .._extras import extra
from .._inputs import count
from ..load import LoadGenerator

with extra("torch"):
    import torch

__all__ = ["RouteTables"]


class _Tables:
    """Tables of one layer, size, device and dtype: one a step, in turn."""

    def __init__(self) -> None:
        self.made: list[torch.Tensor] = []
        self.calls = 0
        # A captured graph reads these tables as long as it lives.
        self.captured = False


class RouteTables:
    """Experts of tokens as tensors, from a `LoadGenerator`, with exact loads for every number of tokens.

    A table is made when a layer first asks for so many tokens, and kept: the next calls of the same kind get the tables of
    the next steps, and after `steps` of them the first one again. Kept tables cost a dictionary's look-up. While a CUDA
    graph is captured none can be made, and those that were made for this size in the warm-up before are used; if there
    are none, the first rows of a larger one, whose loads are near the shares and not exact.

    Parameters
    ----------
    generator : LoadGenerator
    rank : int, optional
        As in `LoadGenerator.routes`: processes that see the same tokens must have the same.
    steps : int, optional
        Different tables for each layer and size.
    max_rows : int, optional
        When more rows are kept, the tables that were not used for longest are dropped, but none that a graph uses.
    """

    def __init__(
        self,
        generator: LoadGenerator,
        *,
        rank: SupportsIndex = 0,
        steps: SupportsIndex = 16,
        max_rows: SupportsIndex = 2**20,
    ) -> None:
        self.generator, self.rank = generator, count("rank", rank)
        self.steps, self.max_rows = count("steps", steps), count("max_rows", max_rows)
        if not self.steps:
            raise InvalidArgumentError("steps: at least 1 is expected")
        self._kept: OrderedDict[tuple[int, int, torch.device, torch.dtype], _Tables] = OrderedDict()
        self._rows = 0

    def ids(
        self, tokens: int, device: torch.device, dtype: torch.dtype = torch.int64, layer: int = 0
    ) -> torch.Tensor:
        """Experts of a batch, shape (tokens, k); not to be written to."""
        key = (layer, tokens, device, dtype)
        tables = self._kept.get(key)
        if device.type == "cuda" and torch.cuda.is_current_stream_capturing():
            return self._captured(key, tables)
        if tables is None:
            tables = self._kept[key] = _Tables()
        self._kept.move_to_end(key)
        step = tables.calls % self.steps
        tables.calls += 1
        if step == len(tables.made):
            self._drop(tokens, key)
            routes = self.generator.routes(tokens, layer=layer, rank=self.rank, step=step).targets
            tables.made.append(torch.from_numpy(routes).to(device=device, dtype=dtype))
            self._rows += tokens
        return tables.made[step]

    def prepare(
        self,
        tokens: int,
        device: torch.device,
        dtype: torch.dtype = torch.int64,
        layers: SupportsIndex = 1,
    ) -> None:
        """Makes the first table of each layer for so many tokens, so that a capture finds it."""
        for layer in range(count("layers", layers)):
            self.ids(tokens, device, dtype, layer)

    def _captured(
        self, key: tuple[int, int, torch.device, torch.dtype], tables: _Tables | None
    ) -> torch.Tensor:
        layer, tokens, device, dtype = key
        if tables is None or not tables.made:
            larger = [
                (size, found)
                for (of, size, where, kind), found in self._kept.items()
                if (of, where, kind) == (layer, device, dtype) and size >= tokens and found.made
            ]
            if not larger:
                raise InvalidArgumentError(
                    f"tokens: no table for {tokens} tokens of layer {layer} was made before a CUDA graph was captured; run "
                    "the model once without capturing, or call RouteTables.prepare"
                )
            tables = min(larger, key=lambda found: found[0])[1]
        tables.captured = True
        table = tables.made[tables.calls % len(tables.made)]
        tables.calls += 1
        return table[:tokens]

    def _drop(self, tokens: int, key: tuple[int, int, torch.device, torch.dtype]) -> None:
        """Makes room for so many rows more."""
        while self._rows + tokens > self.max_rows:
            oldest = next(self._unused(key), None)
            if oldest is None:
                return
            self._rows -= oldest[1] * len(self._kept.pop(oldest).made)

    def _unused(
        self, key: tuple[int, int, torch.device, torch.dtype]
    ) -> Iterator[tuple[int, int, torch.device, torch.dtype]]:
        return (other for other, tables in self._kept.items() if other != key and not tables.captured)
