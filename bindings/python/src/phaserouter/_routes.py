"""Routes: the result of a routing."""

from __future__ import annotations

import json
import operator
import os
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any, SupportsIndex, overload

import numpy as np
import numpy.typing as npt

from ._errors import ArgumentTypeError, InvalidArgumentError, OutOfRangeError, SizeMismatchError
from ._extras import extra
from ._groups import GroupStats
from ._inputs import count
from ._library import Array, buffer, check, ffi, lib
from ._names import Names, names_of

if TYPE_CHECKING:
    import pandas
    import pyarrow
    from scipy.sparse import coo_array, csr_array

    from ._dispatch import DispatchPlan, RanksLike

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
    source_names : ndarray, shape (n_sources,), or None
    target_names : ndarray, shape (n_targets,), or None
        Names that the inputs came with (dicts, pandas Series and DataFrames) or `named` gave. They are in what `to_pandas`
        and `to_arrow` make and in what is shown; all else counts from 0.
    group_stats : GroupStats or None
        How groups changed shares, over all rows of the assignment; None without groups.

    Notes
    -----
    ``len(routes)`` is the number of sources; ``routes[i]`` has the targets of source i without the -1 (a negative i counts
    from the end), iterating gives these row after row, and ``routes[a:b]`` are the Routes of several sources, over the same
    memory. Two Routes are equal if targets and n_targets are, whatever their names and seeds.
    """

    __slots__ = (
        "_raw",
        "_stats",
        "group_stats",
        "n_targets",
        "seed",
        "source_names",
        "target_names",
        "targets",
    )

    def __init__(
        self,
        targets: npt.NDArray[np.int32],
        n_targets: int,
        seed: int,
        *,
        source_names: Names | None = None,
        target_names: Names | None = None,
    ) -> None:
        if targets.dtype != np.int32:
            raise ArgumentTypeError(f"targets: dtype int32 is expected, not {targets.dtype}")
        if targets.ndim != 2:
            raise SizeMismatchError(f"targets: shape (n_sources, k) is expected, not {targets.shape}")
        self.targets = targets
        self.n_targets = count("n_targets", n_targets)
        self.seed = seed
        self.source_names = source_names
        self.target_names = target_names
        self.group_stats: GroupStats | None = None
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

    @overload
    def __getitem__(self, source: SupportsIndex) -> npt.NDArray[np.int32]: ...

    @overload
    def __getitem__(self, source: slice) -> Routes: ...

    def __getitem__(self, source: SupportsIndex | slice) -> npt.NDArray[np.int32] | Routes:
        """Targets of one source, without the -1; Routes of a slice of sources."""
        if isinstance(source, slice):
            names = None if self.source_names is None else self.source_names[source]
            table = self.targets[source]
            part = Routes(
                table, self.n_targets, self.seed, source_names=names, target_names=self.target_names
            )
            part.group_stats = self.group_stats
            return part
        row: npt.NDArray[np.int32] = self.targets[operator.index(source)]
        return row[row >= 0]

    def __iter__(self) -> Iterator[npt.NDArray[np.int32]]:
        for row in self.targets:
            yield row[row >= 0]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Routes):
            return NotImplemented
        return self.n_targets == other.n_targets and np.array_equal(self.targets, other.targets)

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Any, ...]:
        names = self.source_names, self.target_names
        return _restored, (self.targets, self.n_targets, self.seed, self.stats, *names, self.group_stats)

    def __repr__(self) -> str:
        return f"Routes({self._summary()})"

    def _summary(self) -> str:
        routes = int(np.count_nonzero(self.targets >= 0))
        slots = self.targets.size
        filled = f", {routes / slots:.1%} full" if slots else ""
        return (
            f"{self.n_sources} sources x {self.k}, {self.n_targets} targets, {routes} routes{filled}, "
            f"seed={self.seed}"
        )

    def _repr_html_(self) -> str:
        """What a notebook shows: the first and last sources with their targets, and targets with their loads."""
        from ._html import page

        return page(self, self._summary())

    def named(
        self, *, sources: Sequence[Any] | Array | None = None, targets: Sequence[Any] | Array | None = None
    ) -> Routes:
        """The same routes with names.

        Parameters
        ----------
        sources : sequence or array, shape (n_sources,), optional
        targets : sequence or array, shape (n_targets,), optional
            Names, all different: strings, integers, a pandas Index. None leaves those that there are.

        Returns
        -------
        Routes
            Over the same memory, with the same seed and stats.

        Raises
        ------
        SizeMismatchError, InvalidArgumentError
            Too few or too many names; a name that is there twice.

        Examples
        --------
        >>> from phaserouter import assign
        >>> assign(3, {"gpu0": 2, "gpu1": 1}, 1, seed=1).named(sources=["ann", "bob", "eve"]).target_names.tolist()
        ['gpu0', 'gpu1']
        """
        made = self[:]
        made._raw, made._stats = self._raw, self._stats
        if sources is not None:
            made.source_names = names_of("sources", sources, self.n_sources)
        if targets is not None:
            made.target_names = names_of("targets", targets, self.n_targets)
        return made

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
        check(lib.phase_router_column_loads(buffer(table), *table.shape, self.n_targets, into, loads.size))
        return loads

    def _pairs(self) -> tuple[Array, Array]:
        """Sources and targets of all routes, row by row, of one look at the targets: SciPy takes their range on trust."""
        kept = self.targets >= 0
        targets = self.targets[kept]
        if targets.size and not 0 <= int(targets.min()) <= int(targets.max()) < self.n_targets:
            raise OutOfRangeError(f"targets: {int(targets.max())} is not below n_targets = {self.n_targets}")
        return np.nonzero(kept)[0], targets

    def to_coo(self) -> coo_array[np.bool_, tuple[int, int]]:
        """Every route once, as a SciPy sparse array of shape (n_sources, n_targets), entries True."""
        with extra("stats"):
            from scipy.sparse import coo_array

        sources, targets = self._pairs()
        shape = (self.n_sources, self.n_targets)
        return coo_array((np.ones(len(targets), np.bool_), (sources.astype(np.int32), targets)), shape=shape)

    def to_csr(self) -> csr_array[np.bool_, tuple[int, int]]:
        """The routes as a SciPy array of compressed sparse rows, in the order of each row, entries True.

        Types come from SciPy's stubs (``scipy-stubs``).
        """
        with extra("stats"):
            from scipy.sparse import csr_array

        sources, targets = self._pairs()
        offsets = np.concatenate([[0], np.cumsum(np.bincount(sources, minlength=self.n_sources))])
        shape = (self.n_sources, self.n_targets)
        return csr_array((np.ones(len(targets), np.bool_), targets, offsets), shape=shape)

    def to_pandas(self) -> pandas.DataFrame:
        """A line for every route, row by row: columns "source" and "target", names where there are names.

        Needs pandas (``pip install 'phaserouter[frames]'``).

        Examples
        --------
        >>> from phaserouter import assign
        >>> assign(3, {"gpu0": 2, "gpu1": 1}, 1, seed=1).to_pandas()
           source target
        0       0   gpu0
        1       1   gpu0
        2       2   gpu1
        """
        with extra("frames"):
            import pandas

        sources, targets = self._pairs()
        return pandas.DataFrame(
            {
                "source": sources if self.source_names is None else self.source_names[sources],
                "target": targets if self.target_names is None else self.target_names[targets],
            }
        )

    def to_arrow(self) -> pyarrow.Table:
        """A line for every route, row by row, as a pyarrow table of the columns "source" and "target".

        Numbers are int32. Names make a column of a dictionary type, in which each name is stored once.
        Needs pyarrow (``pip install 'phaserouter[frames]'``).

        Raises
        ------
        ArgumentTypeError
            Names of different types, which no column can hold.
        """
        from ._arrow import Tables

        return Tables(self).of(0, self.n_sources)

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

    def dispatch(
        self,
        *,
        multiple: SupportsIndex = 1,
        dtype: npt.DTypeLike = np.int32,
        ranks: RanksLike | None = None,
        out: Mapping[str, npt.NDArray[Any]] | None = None,
        num_threads: SupportsIndex = 0,
    ) -> DispatchPlan:
        """Orders the routes by target, with places, offsets and what goes to which rank: see `dispatch_plan`.

        Examples
        --------
        >>> from phaserouter import assign
        >>> assign(6, [1, 1, 2], 2, seed=1).dispatch().sources
        array([1, 3, 4, 0, 2, 5, 0, 1, 2, 3, 4, 5], dtype=int32)
        """
        from ._dispatch import dispatch_plan

        return dispatch_plan(
            self, multiple=multiple, dtype=dtype, ranks=ranks, out=out, num_threads=num_threads
        )

    def save(self, path: str | os.PathLike[str]) -> None:
        """Writes an .npz archive that `load` reads (and ``numpy.load`` without pickle).

        Raises
        ------
        ArgumentTypeError
            Names that are neither strings nor integers.
        """
        arrays = self._archive()
        # An open file, for NumPy would add a suffix to a name without one.
        with open(path, "wb") as file:
            np.savez(file, **arrays)

    def _archive(self) -> dict[str, Any]:
        stats = self.stats
        names: dict[str, Any] = {
            name: np.array(_as_json(name, given))
            for name in ("source_names", "target_names")
            if (given := getattr(self, name)) is not None
        }
        of_groups: dict[str, Any] = {}
        if self.group_stats is not None:
            of_groups["group_stats"] = np.array(json.dumps(self.group_stats.to_dict()))
        return {
            "targets": self.targets,
            "n_targets": np.int64(self.n_targets),
            "seed": np.uint64(self.seed),
            "stats": np.array(json.dumps(None if stats is None else stats.to_dict())),
            **names,
            **of_groups,
        }

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Routes:
        """Reads what `save` wrote: `ScoredRoutes` if it was these.

        Raises
        ------
        InvalidArgumentError
            The file is not one of `save`.
        """
        try:
            with open(path, "rb") as file, np.load(file, allow_pickle=False) as archive:
                routes = cls(archive["targets"], int(archive["n_targets"]), int(archive["seed"]))
                stats = json.loads(str(archive["stats"]))
                if "source_names" in archive:
                    names = json.loads(str(archive["source_names"]))
                    routes.source_names = names_of("source_names", names, routes.n_sources)
                if "target_names" in archive:
                    names = json.loads(str(archive["target_names"]))
                    routes.target_names = names_of("target_names", names, routes.n_targets)
                routes._stats = None if stats is None else RoutingStats(**stats)
                if "group_stats" in archive:
                    routes.group_stats = GroupStats(**json.loads(str(archive["group_stats"])))
                if "certificate" in archive:
                    from ._scored import from_archive

                    routes = from_archive(routes, archive)
        except (KeyError, ValueError, TypeError, AttributeError, EOFError, zipfile.BadZipFile) as problem:
            raise InvalidArgumentError(
                f"path: {os.fspath(path)} does not hold routes: {problem}"
            ) from problem
        return routes


def _as_json(name: str, names: Names) -> str:
    listed = names.tolist()
    if not all(isinstance(one, str | int) for one in listed):
        raise ArgumentTypeError(f"{name}: only strings and integers can be saved")
    return json.dumps(listed)


def _restored(
    targets: npt.NDArray[np.int32],
    n_targets: int,
    seed: int,
    stats: RoutingStats | None,
    source_names: Names | None,
    target_names: Names | None,
    group_stats: GroupStats | None,
) -> Routes:
    """Routes as pickle and copy need them: the statistics as Python's, not C's."""
    routes = Routes(targets, n_targets, seed, source_names=source_names, target_names=target_names)
    routes._stats = stats
    routes.group_stats = group_stats
    return routes
