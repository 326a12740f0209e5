"""Writing routes into files."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import click
import numpy as np

from .._extras import extra
from .._routes import Routes
from ..stages import routes_matrix
from ._common import naming, problem_with, progress
from ._lines import lines, quoted, slices

__all__ = ["OUT_HELP", "ROW_GROUP", "check_outputs", "keep", "parquet_options", "write_routes"]


# Routes in a row group of a .parquet file.
ROW_GROUP = 1 << 20


def _write_npz(path: Path, routes: Routes) -> None:
    routes.save(path)


def _write_csv(path: Path, routes: Routes) -> None:
    sources = None if routes.source_names is None else quoted(routes.source_names)
    targets = None if routes.target_names is None else quoted(routes.target_names)
    width = 2 + sum(12 if names is None else names.itemsize for names in (sources, targets))
    with path.open("wb") as file:
        file.write(b"source,target\n")
        for rows in progress(slices(routes, width), f"writing {path.name}"):
            names = None if sources is None else sources[rows]
            file.write(lines(routes.targets[rows], rows.start, b",", sources=names, targets=targets))


def _write_mtx(path: Path, routes: Routes) -> None:
    count = int(routes.counts.sum())
    with path.open("wb") as file:
        file.write(
            b"%%%%MatrixMarket matrix coordinate pattern general\n%% phaserouter seed %d\n%d %d %d\n"
            % (routes.seed, routes.n_sources, routes.n_targets, count)
        )
        for rows in progress(slices(routes, 26), f"writing {path.name}"):
            # Its rows and columns count from 1.
            file.write(lines(routes.targets[rows], rows.start, b" ", first=1))


def _write_pbm(path: Path, routes: Routes) -> None:
    with path.open("wb") as file:
        file.write(b"P4\n%d %d\n" % (routes.n_targets, routes.n_sources))
        for rows in progress(slices(routes, routes.n_targets), f"writing {path.name}"):
            picture = routes_matrix(routes.targets[rows], routes.n_targets)
            file.write(np.packbits(picture, axis=1).tobytes())


def parquet_options(*, named_sources: bool) -> dict[str, Any]:
    """What suits the columns of routes: sources ascend, targets are few."""
    how: dict[str, Any] = {"use_dictionary": ["target"]}
    if not named_sources:
        how["column_encoding"] = {"source": "DELTA_BINARY_PACKED"}
    return how


def _write_parquet(path: Path, routes: Routes) -> None:
    from pyarrow import parquet

    from .._arrow import Tables

    tables = Tables(routes)
    how = parquet_options(named_sources=routes.source_names is not None)
    step = max(1, ROW_GROUP // max(1, routes.k))
    with path.open("wb") as file, parquet.ParquetWriter(file, tables.of(0, 0).schema, **how) as writer:
        for begin in progress(range(0, routes.n_sources, step), f"writing {path.name}"):
            writer.write_table(tables.of(begin, begin + step))


_WRITERS: dict[str, Callable[[Path, Routes], None]] = {
    ".npz": _write_npz,
    ".csv": _write_csv,
    ".parquet": _write_parquet,
    ".mtx": _write_mtx,
    ".pbm": _write_pbm,
}
OUT_HELP = (
    "Write the routes into FILE: .npz (Routes.load), .csv or .parquet (columns source and target, names where there are "
    "names), .mtx, or .pbm (a picture, a row a source and a column a target)."
)


def write_routes(path: Path, routes: Routes) -> None:
    """Writes routes, by the kind of file that the path's end says."""
    with naming(path):
        _WRITERS[path.suffix.lower()](path, routes)


def check_outputs(out: Path | None, plot: Path | None, *inputs: Path | None) -> None:
    """Refuses, before any work is done, files that cannot be written, or that would be written over an input."""
    if out is not None:
        kind = out.suffix.lower()
        if kind not in _WRITERS:
            raise problem_with(out, f"unknown kind of file; expected {', '.join(_WRITERS)}")
        if kind == ".parquet":
            with extra("frames"):
                import pyarrow  # noqa: F401 - that it is there, before the work
    keep(inputs, "--out", out)
    keep((*inputs, out), "--plot", plot)


def keep(inputs: Iterable[Path | None], option: str, path: Path | None) -> None:
    """Refuses to write over a file that is read, or written by another option."""
    for other in inputs:
        if path is not None and other is not None and _same(path, other):
            raise click.ClickException(f"{option} {path}: is the same file as {other}")


def _same(path: Path, other: Path) -> bool:
    """Whether two paths are one file, which need not exist yet."""
    if path.exists() and other.exists():
        return path.samefile(other)
    return path.absolute() == other.absolute()
