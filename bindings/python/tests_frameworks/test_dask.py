"""phaserouter.dask on a real cluster of several processes: the bits of assign and of placements, whoever is lost."""

from __future__ import annotations

import os
import signal
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import dask
import dask.dataframe as dd
import numpy as np
import pandas as pd
import pytest
from distributed import Client, LocalCluster
from pages import section

import phaserouter as pr
import phaserouter.dask as of_dask

NAMES = ["a", "b", "c", "d"]
DISKS = pr.Placement(64, dict(zip(NAMES, (2, 1, 1, 2), strict=True)), 2, seed=7)
ROWS = pr.assignment(10_000, dict(zip(NAMES, (4, 3, 2, 1), strict=True)), 1, seed=5, num_threads=1)
USERS = [f"user:{number}" for number in range(1000)]
WEIGHTS = np.random.default_rng(1).integers(1, 50, 100)


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    """Three processes on this machine, which talk through the loopback device alone."""
    with (
        dask.config.set({"distributed.worker.memory.terminate": False}),
        LocalCluster(n_workers=3, threads_per_worker=2, processes=True, dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        yield client


def frame(partitions: int = 5) -> dd.DataFrame:
    numbers = np.random.default_rng(3).permutation(10_000)[:1000]
    return dd.from_pandas(pd.DataFrame({"user": USERS, "id": numbers}), npartitions=partitions)


@pytest.mark.parametrize("chunks", [10_000, 777, (1000, 0, 9000), "auto"])
def test_array(client: Client, chunks: object) -> None:
    found = of_dask.assign(10_000, WEIGHTS, 3, chunks=chunks, seed=9)
    assert found.shape == (10_000, 3)
    assert found.dtype == np.int32
    assert found.chunks[1] == (3,)
    if not isinstance(chunks, str):
        assert found.chunks[0][0] == (chunks[0] if isinstance(chunks, tuple) else chunks)
    expected = pr.assign(10_000, WEIGHTS, 3, seed=9).targets
    np.testing.assert_array_equal(found.compute(), expected)
    np.testing.assert_array_equal(found[4567:4570].compute(), expected[4567:4570])


def test_array_in_groups(client: Client) -> None:
    racks = np.arange(100) // 10
    found = of_dask.assign(
        5_000, WEIGHTS, 4, groups=racks, rule="local", groups_per_row=2, seed=9, chunks=999
    )
    expected = pr.assign(5_000, WEIGHTS, 4, groups=racks, rule="local", groups_per_row=2, seed=9)
    np.testing.assert_array_equal(found.compute(), expected.targets)


def test_loads_without_collecting(client: Client) -> None:
    routes = of_dask.assign(200_000, WEIGHTS, 1, chunks=50_000, seed=2)
    loads = dask.array.bincount(routes.ravel(), minlength=100).compute()
    np.testing.assert_array_equal(loads, pr.shares(WEIGHTS, 200_000, 200_000, seed=2))


def test_a_worker_is_killed(client: Client, tmp_path: Path) -> None:
    """Once it has computed some chunks, which nobody else has: they are computed again, and nothing differs."""
    log = tmp_path / "log"
    log.mkdir()

    def slow(rows: np.ndarray, block_info: dict[int, dict[str, object]] | None = None) -> np.ndarray:
        chunk = block_info[0]["chunk-location"][0]  # type: ignore[index]
        (log / f"{chunk}-{os.getpid()}-{time.time_ns()}").touch()
        time.sleep(0.05)
        return rows

    def done() -> list[tuple[int, int]]:
        return [tuple(map(int, path.name.split("-")[:2])) for path in log.iterdir()]

    found = of_dask.assign(40_000, WEIGHTS, 3, chunks=1000, seed=4).map_blocks(slow, dtype=np.int32).persist()
    victim = min(client.run(os.getpid).values())
    while sum(pid == victim for _, pid in done()) < 4:
        time.sleep(0.01)
    assert len(done()) < 40, "the job was over before the worker was killed"
    os.kill(victim, signal.SIGKILL)
    np.testing.assert_array_equal(found.compute(), pr.assign(40_000, WEIGHTS, 3, seed=4).targets)
    times = Counter(chunk for chunk, _ in done())
    assert len(times) == 40
    assert max(times.values()) > 1, "no chunk was lost"


def test_frame_by_key(client: Client) -> None:
    found = frame().phaserouter.add_targets(DISKS, key="user")
    whole = found.compute()
    assert (found.dtypes == whole.dtypes).all()
    assert list(whole.columns) == ["user", "id", "target_0", "target_1"]
    assert whole["target_1"].cat.categories.tolist() == NAMES
    assert list(zip(whole["target_0"], whole["target_1"], strict=True)) == [
        DISKS.lookup(user) for user in USERS
    ]
    assert whole[["user", "id"]].equals(frame().compute())
    numbers = of_dask.add_targets(frame(), DISKS, key="user", name=["x", "y"], labels=False)
    assert (numbers.dtypes[["x", "y"]] == np.int32).all()
    np.testing.assert_array_equal(numbers[["x", "y"]].compute(), DISKS.lookup_many(USERS))


def test_frame_by_row(client: Client) -> None:
    found = of_dask.add_targets(frame(), ROWS, row="id")
    targets = pr.assign(10_000, [4, 3, 2, 1], 1, seed=5).targets[:, 0]
    whole = found.compute()
    assert whole["target"].tolist() == [NAMES[target] for target in targets[whole["id"]]]
    counts = found.groupby("target", observed=False).size().compute()
    assert counts.to_dict() == dict(zip(NAMES, np.bincount(targets[whole["id"]]).tolist(), strict=True))


def test_nothing_is_read_before_it_is_computed() -> None:
    def read(number: int) -> pd.DataFrame:
        raise AssertionError("the frame was read")

    meta = pd.DataFrame({"user": pd.Series(dtype=str)})
    lazy = dd.from_map(read, range(3), meta=meta)
    assert of_dask.add_targets(lazy, DISKS, key="user").npartitions == 3


def test_what_is_sent_to_workers() -> None:
    """Every task names the assignment, which is in the graph once, and in a process once."""
    graph = of_dask.assign(100_000, WEIGHTS, 1, chunks=1000, seed=1).__dask_graph__()
    assert len(graph) == 101
    same = of_dask.assign(100_000, WEIGHTS, 1, chunks=1000, seed=1)
    assert dask.base.tokenize(same) == dask.base.tokenize(
        of_dask.assign(100_000, WEIGHTS, 1, chunks=1000, seed=1)
    )
    portable = of_dask.Portable(ROWS)
    assert of_dask.Portable(ROWS).get() is portable.get()
    assert len(portable._bytes) < 2000


def test_what_is_wrong_is_said(client: Client) -> None:
    with pytest.raises(pr.InfeasibleError, match="weights: "):
        of_dask.assign(10, [1, 0], 2)
    with pytest.raises(pr.ArgumentTypeError, match="assignment: an Assignment is expected"):
        of_dask.from_assignment(DISKS)  # type: ignore[arg-type]
    with pytest.raises(pr.ArgumentTypeError, match="frame: a DataFrame of Dask is expected, not DataFrame"):
        of_dask.add_targets(pd.DataFrame({"x": [1]}), ROWS, row="x")  # type: ignore[arg-type]
    with pytest.raises(pr.InvalidArgumentError, match="row: with an Assignment the column of row numbers"):
        of_dask.add_targets(frame(), ROWS)
    with pytest.raises(pr.InvalidArgumentError, match="key: there is no column 'usr'"):
        frame().phaserouter.add_targets(DISKS, key="usr")
    with pytest.raises(pr.InvalidArgumentError, match="name: there is a column 'user' already"):
        of_dask.add_targets(frame(), ROWS, row="id", name="user")
    few = pr.assignment(10, [1], 1)
    with pytest.raises(pr.OutOfRangeError, match="row: column 'id': entry 0 is "):
        of_dask.add_targets(frame(), few, row="id").compute()
    missing = dd.from_pandas(pd.DataFrame({"user": ["a", None]}), npartitions=1)
    with pytest.raises(pr.InvalidArgumentError, match="key: column 'user': a key is missing"):
        of_dask.add_targets(missing, DISKS, key="user").compute()


def test_the_page(client: Client) -> None:
    """The examples of docs/data.md."""
    exec(section("Dask"), {})
