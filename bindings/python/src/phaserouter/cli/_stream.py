"""Routes that go into a file while they are computed, and are counted there."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .._assignment import Assignment
from .._library import Array
from ..stats import load_metrics
from ._common import naming, print_json, print_pairs, problem_with, progress, save_plot
from ._write import ROW_GROUP, parquet_options

__all__ = ["Stream", "stream"]


@dataclass(frozen=True)
class Stream:
    """Where the routes of an assignment go, and what is shown of them."""

    out: Path
    verify: bool
    as_json: bool
    plot: Path | None
    theme: str


def stream(title: str, made: Assignment, shares: Array, how: Stream) -> None:
    """Writes all rows of an assignment in the memory of a few, counts them in the file if wanted, and reports.

    Parameters
    ----------
    title : str
    made : Assignment
    shares : ndarray of int64
        What loads are to be.
    how : Stream
    """
    began = time.perf_counter()
    with naming(how.out):
        _write(how.out, made)
    written = time.perf_counter()
    verified = None
    if how.verify:
        _check(how.out, made, shares)
        verified = time.perf_counter() - written
    loads = made.loads
    of_loads, of_shares = load_metrics(loads), load_metrics(loads, shares)
    if how.plot is not None:
        from ..plots import column_loads

        save_plot(column_loads({"load": loads}, shares, theme=how.theme), how.plot)
    routes = made.n_sources * made.k
    memory = _peak_memory()
    if how.as_json:
        values = {name: getattr(made, name) for name in ("n_sources", "n_targets", "k", "seed")}
        of_groups = {} if made.group_stats is None else {"group_stats": made.group_stats.to_dict()}
        print_json(
            {
                **values,
                "active_routes": routes,
                "loads": of_loads.to_dict(),
                "load_over_capacity": of_shares.to_dict(),
                **of_groups,
                "write_seconds": written - began,
                "verify_seconds": verified,
                "file_bytes": how.out.stat().st_size,
                "peak_memory_bytes": memory,
                "out": how.out,
                "plot": how.plot,
            }
        )
        return
    pairs: list[tuple[str, Any]] = [
        ("sources", made.n_sources),
        ("targets", made.n_targets),
        ("fan-out k", made.k),
        ("seed", str(made.seed)),
        ("routes", routes),
        ("column load: mean", of_loads.mean),
        ("column load: largest", of_loads.max),
        ("largest load / share", of_shares.max),
        (
            "computed and written in",
            f"{written - began:.1f} s, {routes / (written - began) / 1e6:.1f} million routes a second",
        ),
    ]
    if verified is not None:
        pairs.append(("read again and counted in", f"{verified:.1f} s: every target has its share"))
    if memory is not None:
        pairs.append(("largest memory of this process", f"{memory / 1e6:,.0f} MB"))
    pairs.append(("routes in", f"{how.out}, {how.out.stat().st_size / 1e6:,.0f} MB"))
    if how.plot is not None:
        pairs.append(("picture in", str(how.plot)))
    print_pairs(title, pairs)


def _write(path: Path, made: Assignment) -> None:
    from pyarrow import parquet

    from ..arrow import reader

    rows = max(1, ROW_GROUP // max(1, made.k))
    batches = reader(made, batch_rows=rows)
    options = parquet_options(named_sources=False)
    with path.open("wb") as file, parquet.ParquetWriter(file, batches.schema, **options) as writer:
        for _ in progress(range(0, made.n_sources, rows), f"writing {path.name}"):
            writer.write_batch(batches.read_next_batch())


def _check(path: Path, made: Assignment, shares: Array) -> None:
    """Counts the loads in a file; others than the shares are an error."""
    found = _loads(path, made)
    wrong = np.flatnonzero(found != shares)
    if wrong.size:
        target = int(wrong[0])
        raise problem_with(
            path,
            f"target {target} has {found[target]:,} sources in this file, and its share is {shares[target]:,}",
        )


def _loads(path: Path, made: Assignment) -> npt.NDArray[np.int64]:
    """How often each target stands in the column target of a file."""
    from pyarrow import parquet

    names = made.target_names
    numbers = {} if names is None else {name: at for at, name in enumerate(names.tolist())}
    loads = np.zeros(made.n_targets, np.int64)
    with parquet.ParquetFile(path, read_dictionary=["target"] if numbers else None) as file:
        for group in progress(range(file.num_row_groups), f"counting {path.name}"):
            for chunk in file.read_row_group(group, columns=["target"]).column("target").chunks:
                if not numbers:
                    loads += np.bincount(chunk.to_numpy(), minlength=made.n_targets)
                    continue
                counts = np.bincount(chunk.indices.to_numpy(), minlength=len(chunk.dictionary))
                for name, count in zip(chunk.dictionary.to_pylist(), counts.tolist(), strict=True):
                    loads[numbers[name]] += count
    return loads


def _peak_memory() -> int | None:
    """The largest memory of this process so far, in bytes; None where the system does not say."""
    if sys.platform == "win32":
        return None
    import resource

    found = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return found if sys.platform == "darwin" else found * 1024
