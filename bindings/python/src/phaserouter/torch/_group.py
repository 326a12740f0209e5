"""An assignment by scores whose rows lie in the processes of a group of torch.distributed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import torch
import torch.distributed as dist

from .._errors import InvalidArgumentError, PhaseRouterError
from .._library import Array, lib
from .._score_shard import ScoreShard, ShardPart
from .._scores import allowed_words, converted, exponent_of, magnitude_of, score_matrix
from ._host import on_host, seed_number
from ._operators import BOUNDS, RESULTS, backward, fake_by_scores, fixed_prices, keep_for_backward, results

__all__ = ["Group"]


class Group:
    """What the processes of a group exchange. If something fails in one of them, all get an error, and none waits.

    Parameters
    ----------
    group : ProcessGroup, str or None
        The group, its name, or None for all processes.
    """

    def __init__(self, group: Any) -> None:  # noqa: ANN401 - torch has no types here
        if isinstance(group, str):
            group = dist.distributed_c10d._resolve_process_group(group)
        self.group = dist.group.WORLD if group is None else group
        self.rank, self.size = dist.get_rank(self.group), dist.get_world_size(self.group)
        self._first = dist.get_global_rank(self.group, 0)
        self._device = _device_of(self.group)

    def sum(self, job: Callable[[], npt.NDArray[np.int64]], size: int) -> npt.NDArray[np.int64]:
        """The sum over all processes of what job gives: so many integers."""
        numbers, problem = _tried(job, size)
        sent = torch.from_numpy(numbers).to(self._device)
        dist.all_reduce(sent, group=self.group)
        return self._good(sent.cpu().numpy(), problem)

    def gather_all(self, job: Callable[[], npt.NDArray[np.int64]], size: int) -> npt.NDArray[np.int64]:
        """What job gives in each process, in all processes: shape (processes, size)."""
        numbers, problem = _tried(job, size)
        sent = torch.from_numpy(numbers).to(self._device)
        found = [torch.empty_like(sent) for _ in range(self.size)]
        dist.all_gather(found, sent, group=self.group)
        return self._good(torch.stack(found).cpu().numpy(), problem)

    def gather_rows(
        self, job: Callable[[], npt.NDArray[np.int32]], width: int
    ) -> npt.NDArray[np.int32] | None:
        """The rows that job gives in each process one after the other, in the first process; None in the others."""
        rows: list[npt.NDArray[np.int32]] = []

        def counted() -> npt.NDArray[np.int64]:
            rows.append(job())
            return np.array([len(rows[0])], np.int64)

        counts = self.gather_all(counted, 1)[:, 0].tolist()
        # All send as many rows as the one that has the most.
        sent = torch.zeros((max(counts), width), dtype=torch.int32)
        sent[: len(rows[0])] = torch.from_numpy(rows[0])
        sent = sent.to(self._device)
        found = [torch.empty_like(sent) for _ in range(self.size)] if self.rank == 0 else None
        dist.gather(sent, found, dst=self._first, group=self.group)
        if found is None:
            return None
        parts = [part[:count].cpu().numpy() for part, count in zip(found, counts)]
        made: npt.NDArray[np.int32] = np.concatenate(parts)
        return made

    def broadcast(self, job: Callable[[], npt.NDArray[np.int64]]) -> npt.NDArray[np.int64]:
        """What job gives in the first process, in all; only there it is called."""
        numbers: npt.NDArray[np.int64] = np.empty(0, np.int64)
        problem = None
        if self.rank == 0:
            try:
                numbers = job()
            except Exception as found:
                problem = found
        size = torch.tensor([numbers.size, problem is not None], dtype=torch.int64, device=self._device)
        dist.broadcast(size, src=self._first, group=self.group)
        count, failed = size.tolist()
        self._good(np.array([failed]), problem)
        sent = torch.from_numpy(numbers) if self.rank == 0 else torch.empty(count, dtype=torch.int64)
        sent = sent.to(self._device)
        dist.broadcast(sent, src=self._first, group=self.group)
        received: npt.NDArray[np.int64] = sent.cpu().numpy()
        return received

    @staticmethod
    def _good(numbers: npt.NDArray[np.int64], problem: Exception | None) -> npt.NDArray[np.int64]:
        """The numbers without the last one of each row, which says in how many processes something failed."""
        if problem is not None:
            raise problem
        if numbers[..., -1].any():
            raise PhaseRouterError("another process of the group has failed; its error says why")
        return numbers[..., :-1]


def _tried(
    job: Callable[[], npt.NDArray[np.int64]], size: int
) -> tuple[npt.NDArray[np.int64], Exception | None]:
    """What job gives and a 0; or, if it fails, zeros and a 1, and the error."""
    numbers = np.zeros(size + 1, np.int64)
    try:
        numbers[:-1] = job()
    except Exception as problem:
        numbers[-1] = 1
        return numbers, problem
    return numbers, None


def _device_of(group: Any) -> torch.device:  # noqa: ANN401 - torch has no types here
    """Where tensors have to be that the group exchanges: the memory of the CPU if it can."""
    kinds = [pair.partition(":")[0] for pair in dist.get_backend_config(group).split(",")]
    if "cpu" in kinds:
        return torch.device("cpu")
    return torch.device("cuda", torch.cuda.current_device()) if "cuda" in kinds else torch.device(kinds[0])


class _Whole(NamedTuple):
    """What a process has to know of the others before it begins."""

    first_row: int
    n_sources: int
    magnitude: float


def _description(scores: Array, k: int, seed: int, with_magnitude: bool) -> npt.NDArray[np.int64]:
    """What the others have to know of a process: rows, what must be the same everywhere, and the largest magnitude."""
    magnitude = np.array([magnitude_of(scores) if with_magnitude else 0.0], np.float64)
    sizes = [*scores.shape, k, int(scores.dtype.kind == "f")]
    return np.concatenate(
        [np.array(sizes, np.int64), np.array([seed], np.uint64).view(np.int64), magnitude.view(np.int64)]
    )


def _agreed(group: Group, found: npt.NDArray[np.int64]) -> _Whole:
    """All processes together; refuses those that do not fit together."""
    for column, name in enumerate(
        ("number of targets", "k", "kind of scores (floats or integers)", "seed"), 1
    ):
        if (found[:, column] != found[0, column]).any():
            raise InvalidArgumentError(f"process_group: not all of its processes have the same {name}")
    rows = found[:, 0].tolist()
    magnitude = float(np.ascontiguousarray(found[:, 5]).view(np.float64).max())
    return _Whole(sum(rows[: group.rank]), sum(rows), magnitude)


def _settled(shard: ScoreShard, group: Group, sums: npt.NDArray[np.int64]) -> ShardPart:
    """What `ScoreShard.run` does after the first sums, where an error in one process is an error in all."""
    while shard.update(sums):
        sums = group.sum(shard.accumulate, sums.size)
    parts: list[ShardPart] = []

    def solve_and_settle() -> npt.NDArray[np.int64]:
        rows = group.gather_rows(shard.open_rows, shard.n_targets + 1)
        solution = group.broadcast(lambda: shard.solve(rows))  # type: ignore[arg-type] # of the first process
        parts.append(shard.settle(solution))
        return np.array([parts[-1].opened], np.int64)

    while group.sum(solve_and_settle, 1)[0] > 0:
        pass
    return parts[-1]


def _by_scores(
    scores: torch.Tensor,
    k: int,
    seed: torch.Tensor,
    weights: torch.Tensor | None,
    loads: torch.Tensor | None,
    lower: torch.Tensor | None,
    upper: torch.Tensor | None,
    capacity_factor: float | None,
    allowed: torch.Tensor | None,
    start: torch.Tensor | None,
    sort_rows: bool,
    num_threads: int,
    process_group: str,
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    group, number = Group(process_group), seed_number(seed)
    matrices: list[Array] = []
    shards: list[ScoreShard] = []

    def survey() -> npt.NDArray[np.int64]:
        matrix = score_matrix(on_host(scores))
        words = None if allowed is None else allowed_words(on_host(allowed), matrix.shape)
        matrices.append(converted(matrix, words))
        return _description(matrices[0], k, number, start is not None)

    whole = _agreed(group, group.gather_all(survey, 6))

    def begin() -> npt.NDArray[np.int64]:
        exponent = exponent_of(np.array([[whole.magnitude]], matrices[0].dtype))
        shard = ScoreShard(
            matrices[0],
            k,
            first_row=whole.first_row,
            n_sources=whole.n_sources,
            seed=number,
            weights=on_host(weights),
            loads=on_host(loads),
            lower=on_host(lower),
            upper=on_host(upper),
            capacity_factor=capacity_factor,
            allowed=on_host(allowed),
            start=None if start is None else fixed_prices(start, exponent),
            sort_rows=sort_rows,
            num_threads=num_threads,
        )
        shards.append(shard)
        return shard.accumulate()

    sums = group.sum(begin, 2 * scores.shape[1] + lib.PHASE_ROUTER_SHARD_SUMS)
    part = _settled(shards[0], group, sums)
    proof = part.certificate
    return results(scores, torch.from_numpy(part.routes.targets), proof.prices, proof.exponent)


_op = torch.library.custom_op(
    "phaserouter::assign_by_scores_in_group",
    _by_scores,
    mutates_args=(),
    schema=(
        f"(Tensor scores, SymInt k, Tensor seed, {BOUNDS}, Tensor? start, bool sort_rows, SymInt num_threads, "
        f"str process_group) -> {RESULTS}"
    ),
)
_op.register_fake(fake_by_scores)
_op.register_autograd(backward, setup_context=keep_for_backward)
