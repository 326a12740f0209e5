"""Routes: the result of a routing."""

from __future__ import annotations

import json
import operator
import os
import zipfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any, SupportsIndex

import numpy as np
import numpy.typing as npt

from ._errors import ArgumentTypeError, InvalidArgumentError, OutOfRangeError, SizeMismatchError
from ._extras import extra
from ._inputs import count
from ._library import Array, buffer, check, ffi, lib

if TYPE_CHECKING:
    from scipy.sparse import coo_array, csr_array

__all__ = ["Routes", "RoutingStats"]


@dataclass(frozen=True)
class RoutingStats:
    """What one routing call did. Counts are over the rows that the call computed.

    Attributes
    ----------
    n_sources, n_targets, k, seed, selection, sort_rows, row_permutations, spec_version
        The job.
    rows, active_routes, candidates : int
        Rows computed, routes kept, candidates before the cut at k (for an assignment: its routes).
    rows_cut, rows_short, rows_empty : int
        Rows with more than k candidates, with fewer than k routes, with none.
    source_mass, target_mass : int
        Sums of all degrees (for an assignment, sources count n_targets each).
    routes_per_row, fill_ratio, edge_density : float
        active_routes over rows, over rows * k, over rows * n_targets; 0 where that is 0.
    expected_density : float
        source_mass * target_mass / (M N)^2: the exact mean density before the cut at k (docs/theory.md).
    nominal_density : float
        k / N: the density if every row were full.
    degrees_ms, setup_ms, routing_ms, total_ms : float
        Milliseconds inside the library: checking degrees or rounding shares, permutations and offsets, rows, all.
    threads : int
        The most threads that any stage ran on.
    simd_level : str
        Instruction set level of the kernels.
    """

    n_sources: int
    n_targets: int
    k: int
    seed: int
    selection: str
    sort_rows: bool
    row_permutations: bool
    spec_version: int
    rows: int
    candidates: int
    active_routes: int
    rows_cut: int
    rows_short: int
    rows_empty: int
    source_mass: int
    target_mass: int
    routes_per_row: float
    fill_ratio: float
    edge_density: float
    expected_density: float
    nominal_density: float
    degrees_ms: float
    setup_ms: float
    routing_ms: float
    total_ms: float
    threads: int
    simd_level: str

    def to_dict(self) -> dict[str, Any]:
        """All fields, as numbers, strings and booleans."""
        return asdict(self)


SELECTIONS = ("random", "first")

_DERIVED: dict[str, Callable[[Any], Any]] = {
    "selection": lambda raw: SELECTIONS[raw.selection],
    "sort_rows": lambda raw: bool(raw.flags & lib.PHASE_ROUTER_SORT_ROWS),
    "row_permutations": lambda raw: bool(raw.flags & lib.PHASE_ROUTER_ROW_PERMUTATIONS_ON),
    "simd_level": lambda raw: ffi.string(raw.simd_level).decode(),
}


def _stats_of(raw: Any) -> RoutingStats:  # noqa: ANN401 - a cffi struct
    values = {
        field.name: getattr(raw, field.name) for field in fields(RoutingStats) if field.name not in _DERIVED
    }
    return RoutingStats(**values, **{name: derive(raw) for name, derive in _DERIVED.items()})


class Routes:
    """At most k targets for every source.

    Made by `route`, `assign` and the methods of `Router`. Also an array (``np.asarray(routes)``) and a DLPack
    tensor (``torch.from_dlpack(routes)``), both over the memory of `targets`.

    Attributes
    ----------
    targets : ndarray of int32, shape (n_sources, k)
        Row i has the targets of source i, all different, then -1 in what is left. Not copied: what you change
        here changes every result below.
    n_targets : int
    seed : int
        The seed that made them, also when the caller gave none.
    """

    __slots__ = ("_raw", "_stats", "n_targets", "seed", "targets")

    def __init__(self, targets: npt.NDArray[np.int32], n_targets: int, seed: int) -> None:
        if targets.dtype != np.int32:
            raise ArgumentTypeError(f"targets: dtype int32 is expected, not {targets.dtype}")
        if targets.ndim != 2:
            raise SizeMismatchError(f"targets: shape (n_sources, k) is expected, not {targets.shape}")
        self.targets = targets
        self.n_targets = count("n_targets", n_targets)
        self.seed = seed
        self._raw: Any = None
        self._stats: RoutingStats | None = None

    @property
    def n_sources(self) -> int:
        """Number of rows."""
        return int(self.targets.shape[0])

    @property
    def k(self) -> int:
        """Fan-out: the width of a row."""
        return int(self.targets.shape[1])

    @property
    def counts(self) -> npt.NDArray[np.int64]:
        """Number of targets of every source, shape (n_sources,)."""
        return np.asarray(np.count_nonzero(self.targets >= 0, axis=1), np.int64)

    @property
    def stats(self) -> RoutingStats | None:
        """What the call did; None for Routes that no such call has made, and for rows of an assignment that were listed."""
        if self._stats is None and self._raw is not None:
            self._stats = _stats_of(self._raw)
        return self._stats

    def __len__(self) -> int:
        return self.n_sources

    def __getitem__(self, source: SupportsIndex) -> npt.NDArray[np.int32]:
        """Targets of one source, without the -1."""
        row: npt.NDArray[np.int32] = self.targets[operator.index(source)]
        return row[row >= 0]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Routes):
            return NotImplemented
        return self.n_targets == other.n_targets and np.array_equal(self.targets, other.targets)

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (self.targets, self.n_targets, self.seed, self.stats)

    def __repr__(self) -> str:
        routes = int(np.count_nonzero(self.targets >= 0))
        slots = self.targets.size
        filled = f", {routes / slots:.1%} full" if slots else ""
        return (
            f"Routes({self.n_sources} sources x {self.k}, {self.n_targets} targets, {routes} routes{filled}, "
            f"seed={self.seed})"
        )

    def __array__(self, dtype: npt.DTypeLike = None, copy: bool | None = None) -> Array:
        if copy is False and dtype is not None and np.dtype(dtype) != self.targets.dtype:
            raise ValueError(f"targets: a view as {np.dtype(dtype)} is not possible")
        return np.array(self.targets, dtype=dtype) if copy else np.asarray(self.targets, dtype=dtype)

    def __dlpack__(self, **how: Any) -> Any:  # noqa: ANN401 - DLPack's protocol
        return self.targets.__dlpack__(**how)

    def __dlpack_device__(self) -> tuple[int, int]:
        return self.targets.__dlpack_device__()

    def column_loads(self) -> npt.NDArray[np.int64]:
        """Number of sources that each target has, shape (n_targets,)."""
        loads = np.empty(self.n_targets, np.int64)
        table = np.require(self.targets, np.int32, ["C", "A", "E"])
        into = ffi.cast("uint64_t *", buffer(loads))
        check(
            lib.phase_router_column_loads(buffer(table), *table.shape, self.n_targets, into, loads.size),
            routes="targets",
        )
        return loads

    def _pairs(self) -> tuple[Array, Array]:
        """Sources and targets of all routes, row by row, of one look at the targets: SciPy takes their range on trust."""
        kept = self.targets >= 0
        targets = self.targets[kept]
        if targets.size and not 0 <= int(targets.min()) <= int(targets.max()) < self.n_targets:
            raise OutOfRangeError(f"targets: {int(targets.max())} is not below n_targets = {self.n_targets}")
        return np.nonzero(kept)[0], targets

    def to_coo(self) -> coo_array:
        """Every route once, as a SciPy sparse array of shape (n_sources, n_targets), entries True."""
        with extra("stats"):
            from scipy.sparse import coo_array

        sources, targets = self._pairs()
        shape = (self.n_sources, self.n_targets)
        return coo_array((np.ones(len(targets), np.bool_), (sources.astype(np.int32), targets)), shape=shape)

    def to_csr(self) -> csr_array:
        """The routes as compressed sparse rows, in the order of each row, entries True."""
        with extra("stats"):
            from scipy.sparse import csr_array

        sources, targets = self._pairs()
        offsets = np.concatenate([[0], np.cumsum(np.bincount(sources, minlength=self.n_sources))])
        shape = (self.n_sources, self.n_targets)
        return csr_array((np.ones(len(targets), np.bool_), targets, offsets), shape=shape)

    def by_target(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """The sources of every target: what a dispatch of tokens to experts needs.

        Returns
        -------
        offsets : ndarray of int64, shape (n_targets + 1,)
        sources : ndarray of int64, shape (number of routes,)
            Target j has ``sources[offsets[j]:offsets[j + 1]]``, in ascending order.
        """
        sources, targets = self._pairs()
        # NumPy's stable sort is a radix sort for 16 bits.
        keys = targets.astype(np.uint16) if self.n_targets <= 2**16 else targets
        offsets = np.zeros(self.n_targets + 1, np.int64)
        np.cumsum(np.bincount(targets, minlength=self.n_targets), out=offsets[1:])
        return offsets, sources[np.argsort(keys, kind="stable")]

    def save(self, path: str | os.PathLike[str]) -> None:
        """Writes an .npz archive that `load` reads (and ``numpy.load`` without pickle)."""
        stats = self.stats
        # An open file, for NumPy would add a suffix to a name without one.
        with open(path, "wb") as file:
            np.savez(
                file,
                targets=self.targets,
                n_targets=np.int64(self.n_targets),
                seed=np.uint64(self.seed),
                stats=np.array(json.dumps(None if stats is None else stats.to_dict())),
            )

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Routes:
        """Reads what `save` wrote.

        Raises
        ------
        InvalidArgumentError
            The file is not one of `save`.
        """
        try:
            with open(path, "rb") as file, np.load(file, allow_pickle=False) as archive:
                routes = cls(archive["targets"], int(archive["n_targets"]), int(archive["seed"]))
                stats = json.loads(str(archive["stats"]))
            routes._stats = None if stats is None else RoutingStats(**stats)
        except (KeyError, ValueError, TypeError, AttributeError, EOFError, zipfile.BadZipFile) as problem:
            raise InvalidArgumentError(
                f"path: {os.fspath(path)} does not hold routes: {problem}"
            ) from problem
        return routes


def _restored(
    targets: npt.NDArray[np.int32], n_targets: int, seed: int, stats: RoutingStats | None
) -> Routes:
    """Routes as pickle and copy need them: the statistics as Python's, not C's."""
    routes = Routes(targets, n_targets, seed)
    routes._stats = stats
    return routes
