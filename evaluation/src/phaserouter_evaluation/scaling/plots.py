"""Pictures of the suite scaling."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import matplotlib
import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter
from phaserouter.style import colours, grouped, ink, new_figure, themed

from .._case import Values

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_MARKERS = "osD^vP"


def _sizes(axes: Axes, sizes: Sequence[int], label: str) -> None:
    axes.set_xscale("log", base=2)
    axes.set_xticks(sizes, [f"{x:,}" for x in sizes], rotation=45 if len(sizes) > 5 else 0, fontsize=8)
    axes.minorticks_off()
    axes.set_xlabel(label)


def _curves(rows: Sequence[Values], key: str) -> dict[str, tuple[list[int], list[float]]]:
    """Values against N for every fan-out, k = N by that name."""
    names = [*(str(k) for k in sorted({row["k"] for row in rows if row["k"] < row["n"]})), "N"]
    found: dict[str, tuple[list[int], list[float]]] = {name: ([], []) for name in names}
    for row in rows:
        if row.get(key) is not None:
            x, y = found["N" if row["k"] == row["n"] else str(row["k"])]
            x.append(row["n"])
            y.append(row[key])
    return found


@themed
def times_against_size(
    of: Mapping[str, Sequence[Values]], names: Mapping[str, str], *, theme: str = "light"
) -> Figure:
    """A panel a workload, a curve a fan-out."""
    ran = {workload: rows for workload, rows in of.items() if rows}
    figure = new_figure(2.5 + 3.0 * len(ran), 4.3)
    panels = figure.subplots(1, len(ran), sharey=True, squeeze=False)[0]
    for axes, (workload, rows) in zip(panels, ran.items()):
        for (name, (x, y)), marker in zip(_curves(rows, "time_ms").items(), _MARKERS):
            axes.plot(x, y, marker=marker, markersize=4, label=f"k = {name}")
        sizes = sorted({row["n"] for row in rows})
        least = min(row["time_ms"] for row in rows)
        axes.plot(sizes, [least * n / sizes[0] for n in sizes], "--", color=ink(), linewidth=0.9, alpha=0.7)
        axes.set_yscale("log")
        axes.yaxis.set_major_formatter(FuncFormatter(grouped))
        _sizes(axes, sizes, "N (sources and targets)")
        axes.set_title(names[workload])
    panels[0].set_ylabel("time of a call (ms)")
    panels[-1].legend(fontsize=8, loc="upper left", bbox_to_anchor=(1.0, 1.0))
    return figure


@themed
def times_against_k(
    of: Mapping[str, Sequence[Values]], names: Mapping[str, str], *, theme: str = "light"
) -> Figure:
    """A panel a workload, a curve a size."""
    ran = {workload: rows for workload, rows in of.items() if rows}
    figure = new_figure(2.5 + 3.0 * len(ran), 4.3)
    panels = figure.subplots(1, len(ran), sharey=True, squeeze=False)[0]
    sizes = sorted({row["n"] for rows in ran.values() for row in rows})
    shades = matplotlib.colormaps["viridis"](np.linspace(0.0, 0.88, len(sizes)))
    for axes, (workload, rows) in zip(panels, ran.items()):
        for n, colour in zip(sizes, shades):
            found = sorted((row["k"], row["time_ms"]) for row in rows if row["n"] == n)
            axes.plot(*zip(*found), "o-", color=colour, markersize=4, label=f"N = {n:,}")
        ks = sorted({row["k"] for row in rows})
        least = min(row["time_ms"] for row in rows)
        axes.plot(ks, [least * k / ks[0] for k in ks], "--", color=ink(), linewidth=0.9, alpha=0.7)
        axes.set_yscale("log")
        axes.yaxis.set_major_formatter(FuncFormatter(grouped))
        _sizes(axes, ks, "fan-out k")
        axes.set_title(names[workload])
    panels[0].set_ylabel("time of a call (ms)")
    panels[-1].legend(fontsize=8, loc="upper left", bbox_to_anchor=(1.0, 1.0))
    return figure


@themed
def speedup_against_threads(
    of: Mapping[str, Sequence[Values]], names: Mapping[str, str], least: float, *, theme: str = "light"
) -> Figure:
    """A curve a workload, over its jobs of at least so many milliseconds on one thread, and what would be ideal."""
    figure = new_figure(7.0, 4.2)
    axes = figure.subplots()
    threads = sorted({int(x) for rows in of.values() for row in rows for x in row["threads_ms"]})
    for (workload, rows), marker in zip(of.items(), _MARKERS):
        long = [row["threads_ms"] for row in rows if row["threads_ms"]["1"] >= least]
        if not long:
            continue
        gains = np.array([[times["1"] / times[str(x)] for x in threads] for times in long])
        low, middle, high = np.quantile(gains, [0.25, 0.5, 0.75], axis=0)
        label = f"{names[workload]} ({len(long)} jobs)"
        (line,) = axes.plot(threads, middle, marker=marker, label=label)
        axes.fill_between(threads, low, high, color=line.get_color(), alpha=0.15, linewidth=0)
    axes.plot(threads, threads, "--", color=ink(), linewidth=0.9, label="as many as threads")
    axes.set_xscale("log", base=2)
    axes.set_xticks(threads, [str(x) for x in threads])
    axes.minorticks_off()
    axes.set_ylim(bottom=0)
    axes.set_xlabel("threads")
    axes.set_ylabel("time on one thread / time")
    axes.legend(fontsize=8.5, loc="upper left")
    return figure


@themed
def original_times(rows: Sequence[Mapping[str, Any]], *, theme: str = "light") -> Figure:
    """Published times and those of this run, routing and total."""
    figure = new_figure(7.5, 4.2)
    axes = figure.subplots()
    at = np.arange(len(rows))
    kinds = {
        "published_routing_ms": "published: routing (another machine)",
        "published_total_ms": "published: total (another machine)",
        "packed_ms": "here: routing packed words",
        "total_ms": "here: packing and routing",
    }
    for (key, label), marker in zip(kinds.items(), _MARKERS):
        style = "--" if key.startswith("published") else "-"
        axes.plot(at, [row[key] for row in rows], style, marker=marker, markersize=5, label=label)
    axes.set_yscale("log")
    axes.yaxis.set_major_formatter(FuncFormatter(grouped))
    axes.set_xticks(at, [f"N = {row['n']:,}\nk = {row['k']}" for row in rows])
    axes.set_ylabel("time (ms)")
    axes.set_title("Degrees in [1, k], packed input")
    axes.legend(fontsize=8)
    return figure


@themed
def skew_against_size(
    of: Mapping[str, Sequence[Values]], binomial: Callable[[int, int], float], *, theme: str = "light"
) -> Figure:
    """Skew of the two workloads whose rows are full, with the binomial one."""
    figure = new_figure(8.0, 4.3)
    axes = figure.subplots()
    shown = {name: curve for name, curve in _curves(of["full"], "skew").items() if name != "N"}
    for (name, (x, y)), marker, colour in zip(shown.items(), _MARKERS, colours()):
        axes.plot(x, y, marker=marker, markersize=5, color=colour, label=f"route, rows full, k = {name}")
        axes.plot(x, [binomial(n, int(name)) for n in x], "--", color=colour, linewidth=1)
    assigned = sorted({row["n"] for row in of["assign"]})
    worst = [max(row["skew"] for row in of["assign"] if row["n"] == n) for n in assigned]
    axes.plot(assigned, worst, color=ink(), linewidth=2, label="assign, every k")
    axes.plot([], [], "--", color=ink(), linewidth=1, label="binomial loads, same k")
    _sizes(
        axes, sorted({row["n"] for name in ("full", "assign") for row in of[name]}), "N (sources and targets)"
    )
    axes.set_ylim(bottom=0.9)
    axes.set_ylabel("skew: largest / mean load")
    axes.set_title("Skew against size")
    axes.legend(fontsize=8, loc="upper left", bbox_to_anchor=(1.0, 1.0))
    return figure


@themed
def fill_against_k(of: Mapping[str, Sequence[Values]], *, theme: str = "light") -> Figure:
    """Measured fills and their laws, a curve a size."""
    figure = new_figure(8.0, 4.3)
    axes = figure.subplots()
    sizes = sorted({row["n"] for row in of["low"]})
    shades = matplotlib.colormaps["viridis"](np.linspace(0.0, 0.88, len(sizes)))
    for n, colour in zip(sizes, shades):
        rows = [row for row in of["low"] if row["n"] == n]
        k = [row["k"] for row in rows]
        axes.plot(k, [row["expected_fill"] for row in rows], color=colour, linewidth=1)
        axes.plot(k, [row["fill"] for row in rows], "o", color=colour, markersize=5, label=f"N = {n:,}")
    full = [*of["full"], *of["assign"]]
    k = sorted({row["k"] for row in full})
    worst = [min(row["fill"] for row in full if row["k"] == x) for x in k]
    axes.plot(k, worst, "s", color=ink(), markersize=5, label="rows full, assign")
    axes.set_xscale("log", base=2)
    axes.set_yscale("log")
    ticks = sorted({row["k"] for rows in of.values() for row in rows})
    axes.set_xticks(ticks, [f"{x:,}" for x in ticks], rotation=45)
    axes.minorticks_off()
    axes.yaxis.set_major_formatter(FuncFormatter(lambda x, _: f"{100 * x:g} %"))
    axes.set_xlabel("fan-out k")
    axes.set_ylabel("fill: slots that hold a target")
    axes.set_title("Fill with degrees in [1, k], and with rows full")
    axes.legend(fontsize=8, loc="upper left", bbox_to_anchor=(1.0, 1.0))
    return figure
