"""Assignments by scores of rows that are spread over several processes: the routes of `assign_by_scores` for all rows."""

from __future__ import annotations

import copy
import multiprocessing
import pickle
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

import numpy as np
import pytest

import phaserouter as pr

RNG = np.random.default_rng(7)
SCORES = (RNG.normal(size=(900, 12)) + RNG.normal(size=12)).astype(np.float32)
# Every third has other magnitudes: the exponent is one for all.
SCORES[600:] *= 50
BOUNDS = ((0, 300), (300, 300), (300, 777), (777, 900))


def shards_of(scores: np.ndarray, k: int, **options: Any) -> list[pr.ScoreShard]:  # noqa: ANN401
    allowed = options.pop("allowed", None)
    return [
        pr.ScoreShard(
            scores[begin:end],
            k,
            first_row=begin,
            n_sources=len(scores),
            allowed=None if allowed is None else allowed[begin:end],
            **options,
        )
        for begin, end in BOUNDS
    ]


def finished(shards: list[pr.ScoreShard]) -> list[pr.ShardPart]:
    """By hand, one process."""
    more = [True]
    while any(more):
        sums = sum(shard.accumulate() for shard in shards)
        more = [shard.update(sums) for shard in shards]
    assert len(set(more)) == 1
    while True:
        rows = np.concatenate([shard.open_rows() for shard in reversed(shards)])
        solution = shards[-1].solve(rows)
        parts = [shard.settle(solution) for shard in shards]
        if not any(part.opened for part in parts):
            return parts


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"weights": range(1, 13)},
        {"capacity_factor": 1.2, "sort_rows": True},
        {"lower": 100, "upper": 400, "num_threads": 2},
        {"upper": 120, "allowed": RNG.random((900, 12)) < 0.7},
    ],
)
@pytest.mark.parametrize("dtype", [np.float32, np.float64, np.int64])
def test_routes_are_those_of_all_rows(options: dict[str, Any], dtype: type) -> None:
    scores = (SCORES * 1000).astype(dtype)
    whole = pr.assign_by_scores(scores, 2, seed=3, **options)
    parts = finished(shards_of(scores, 2, seed=3, **options))
    routes = np.concatenate([part.routes.targets for part in parts])
    np.testing.assert_array_equal(routes, whole.targets)
    assert sum(part.total for part in parts) == whole.score_stats.total
    assert sum(part.top_total for part in parts) == whole.score_stats.top_total
    assert sum(part.score for part in parts) == pytest.approx(whole.score_stats.score)
    assert sum(part.rows_short for part in parts) == whole.score_stats.rows_short
    certificate = parts[0].certificate
    assert certificate.exponent == whole.certificate.exponent
    np.testing.assert_array_equal(certificate.upper, whole.certificate.upper)
    # The shards' certificate proves the routes of all rows.
    proved = pr.ScoredRoutes(routes, 12, 3, certificate=certificate, score_stats=whole.score_stats)
    assert proved.verify(scores, allowed=options.get("allowed"))
    proved.targets[0, 0], proved.targets[0, 1] = routes[5, 0], (routes[5, 0] + 1) % 12
    assert not proved.verify(scores, allowed=options.get("allowed"))


def test_start_and_names() -> None:
    pandas = pytest.importorskip("pandas")
    whole = pr.assign_by_scores(SCORES, 2, seed=3)
    parts = finished(shards_of(SCORES, 2, seed=3, start=whole))
    np.testing.assert_array_equal(np.concatenate([part.routes.targets for part in parts]), whole.targets)
    frame = pandas.DataFrame(SCORES[:4], index=list("abcd"), columns=[f"t{j}" for j in range(12)])
    shard = pr.ScoreShard(frame, 1, first_row=0, n_sources=4, seed=1)
    part = shard.run(lambda x: x, lambda x: [x], lambda x: x)
    assert list(part.routes.source_names) == list("abcd")


def work(first: int, last: int, pipe: Connection) -> None:
    def ask(what: str) -> Callable[[Any], Any]:
        def send(value: object) -> Any:  # noqa: ANN401 - what others have sent
            pipe.send((what, value))
            return pipe.recv()

        return send

    shard = pr.ScoreShard(SCORES[first:last], 2, first_row=first, n_sources=900, seed=3, num_threads=1)
    part = shard.run(ask("allreduce"), ask("gather"), ask("bcast"))
    pipe.send(("done", part.routes.targets))


def serve(pipes: list[Connection]) -> list[np.ndarray]:
    while True:
        questions, values = zip(*(pipe.recv() for pipe in pipes), strict=True)
        assert len(set(questions)) == 1
        if questions[0] == "done":
            return list(values)
        if questions[0] == "allreduce":
            answers: list[Any] = [sum(values)] * len(pipes)
        elif questions[0] == "gather":
            answers = [list(values)] + [None] * (len(pipes) - 1)
        else:
            answers = [values[0]] * len(pipes)
        for pipe, answer in zip(pipes, answers, strict=True):
            pipe.send(answer)


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_several_processes(method: str) -> None:
    context = multiprocessing.get_context(method)
    pipes, workers = [], []
    for first, last in BOUNDS:
        mine, theirs = context.Pipe()
        worker = context.Process(target=work, args=(first, last, theirs))
        worker.start()
        theirs.close()
        pipes.append(mine)
        workers.append(worker)
    routes = np.concatenate(serve(pipes))
    for worker in workers:
        worker.join()
        assert worker.exitcode == 0
    np.testing.assert_array_equal(routes, pr.assign_by_scores(SCORES, 2, seed=3).targets)


def test_calls_at_the_wrong_time() -> None:
    shard = pr.ScoreShard(SCORES, 2, first_row=0, n_sources=900, seed=1)
    zeros = np.zeros(2 * 12 + 288, np.int64)
    with pytest.raises(pr.InvalidArgumentError, match="accumulated"):
        shard.update(zeros)
    with pytest.raises(pr.InvalidArgumentError, match="rounds"):
        shard.open_rows()
    with pytest.raises(pr.InvalidArgumentError, match="rounds"):
        shard.solve(np.zeros((0, 13), np.int32))
    with pytest.raises(pr.InvalidArgumentError, match="rounds"):
        shard.settle(np.zeros(28, np.int64))
    sums = shard.accumulate()
    with pytest.raises(pr.InvalidArgumentError, match="1800 rows"):
        shard.update(2 * sums)
    while shard.update(sums):
        sums = shard.accumulate()
    with pytest.raises(pr.InvalidArgumentError, match="last round"):
        shard.accumulate()
    part = shard.settle(shard.solve(shard.open_rows()))
    while part.opened:
        assert (part.routes.targets == -1).all()
        part = shard.settle(shard.solve(shard.open_rows()))
    np.testing.assert_array_equal(part.routes.targets, pr.assign_by_scores(SCORES, 2, seed=1).targets)


def test_bad_arguments() -> None:
    good: dict[str, Any] = {"first_row": 0, "n_sources": 900, "seed": 1}
    with pytest.raises(pr.OutOfRangeError, match="first_row"):
        pr.ScoreShard(SCORES, 2, **(good | {"first_row": 1}))
    with pytest.raises(pr.OutOfRangeError, match="seed"):
        pr.ScoreShard(SCORES, 2, **(good | {"seed": -1}))
    with pytest.raises(pr.SizeMismatchError, match="weights"):
        pr.ScoreShard(SCORES, 2, weights=[1, 2], **good)
    with pytest.raises(pr.SizeMismatchError, match="start"):
        pr.ScoreShard(SCORES, 2, start=[1, 2], **good)
    shard = pr.ScoreShard(SCORES, 2, **good)
    sums = shard.accumulate()
    with pytest.raises(pr.ArgumentTypeError, match="sums"):
        shard.update(sums.astype(np.float64))
    with pytest.raises(pr.SizeMismatchError, match="sums"):
        shard.update(sums[:-1])
    with pytest.raises(pr.SizeMismatchError, match="sums"):
        shard.update(sums[:, None])
    with pytest.raises(pr.ArgumentTypeError, match="rows"):
        shard.solve(np.zeros((0, 13), np.int64))
    with pytest.raises(pr.SizeMismatchError, match="rows"):
        shard.solve(np.zeros((3, 12), np.int32))
    for copied in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises(pr.ArgumentTypeError, match="belongs to its process"):
            copied(shard)
    assert repr(shard) == "ScoreShard(rows 0 to 900 of 900 x 2, 12 targets, seed=1)"


def test_shards_of_different_assignments() -> None:
    first, second = (
        pr.ScoreShard(SCORES[450 * s : 450 * s + 450], 2, first_row=450 * s, n_sources=900, seed=s)
        for s in range(2)
    )
    sums = first.accumulate() + second.accumulate()
    for shard in (first, second):
        with pytest.raises(pr.InvalidArgumentError, match="seed"):
            shard.update(sums)


def test_infeasible_is_said_where_rows_are_gathered() -> None:
    scores = SCORES.copy()
    scores[10:, 0] = -np.inf
    shards = shards_of(scores, 2, seed=1, lower=11)
    with pytest.raises(pr.InfeasibleError, match="lower"):
        finished(shards)


def test_cancel() -> None:
    scores = np.ascontiguousarray(np.broadcast_to(SCORES, (100, 900, 12)).reshape(-1, 12))
    stop = [True]
    shard = pr.ScoreShard(
        scores, 2, first_row=0, n_sources=90_000, seed=1, num_threads=1, cancel=lambda: stop[0]
    )
    with pytest.raises(pr.CallCancelledError):
        shard.run(lambda x: x, lambda x: [x], lambda x: x)
    stop[0] = False
    part = shard.run(lambda x: x, lambda x: [x], lambda x: x)
    np.testing.assert_array_equal(part.routes.targets, pr.assign_by_scores(scores, 2, seed=1).targets)
