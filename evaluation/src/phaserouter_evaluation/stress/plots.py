"""Pictures of the suite stress."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter
from phaserouter.stats import column_load_law
from phaserouter.style import colours, grouped, ink, new_figure, themed
from scipy.stats import binom

from .._arrays import Array
from .._case import Values

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@themed
def histograms(rows: Sequence[Values], *, theme: str = "light") -> Figure:
    """Loads of the routers of one size, a panel a fan-out, and the laws of hash and of the route without a cut."""
    fan_outs = sorted({row["k"] for row in rows})
    across = min(3, len(fan_outs))
    down = -(-len(fan_outs) // across)
    figure = new_figure(3.5 * across, 0.9 + 2.5 * down)
    grid = np.atleast_2d(figure.subplots(down, across, squeeze=False))
    for axes in grid.ravel()[len(fan_outs) :]:
        axes.set_visible(False)
    entries: dict[str, Any] = {}  # a panel may lack a router that memory did not suffice for
    for axes, k in zip(grid.ravel(), fan_outs):
        _panel(axes, {row["router"]: row for row in rows if row["k"] == k}, rows[0]["n"], k)
        handles, labels = axes.get_legend_handles_labels()
        entries |= dict(zip(labels, handles))
    for axes in grid[:, 0]:
        axes.set_ylabel("share of targets, per unit")
    for axes in grid[-1]:
        axes.set_xlabel("load (sources)")
    figure.legend(list(entries.values()), list(entries), loc="outside upper center", ncols=3, fontsize=8.5)
    return figure


def _panel(axes: Axes, routers: Mapping[str, Values], n: int, k: int) -> None:
    blue, orange, green = colours()[:3]
    if "hash" in routers:
        edges, heights = _density(routers["hash"]["histogram"])
        axes.stairs(heights, edges, fill=True, color=blue, alpha=0.35, label="hash")
    for name, label, colour in (("route", "route", orange), ("uncut", "route, no cut", green)):
        if name not in routers:
            continue
        edges, heights = _density(routers[name]["histogram"])
        axes.stairs(heights, edges, color=colour, linewidth=1.4, label=label)
    x: Array = np.arange(int(binom.ppf(1e-6, n, k / n)), int(binom.isf(1e-6, n, k / n)) + 1)
    x = x[:: max(1, len(x) // 200)]
    axes.plot(x, binom.pmf(x, n, k / n), color=blue, linewidth=1, label="binomial law (hash)")
    if "uncut" in routers:
        degrees = np.full(n, routers["uncut"]["degree"], np.uint32)
        law = column_load_law(degrees, degrees[:1].repeat(n)).pmf(x[:, None])[:, 0]
        axes.plot(x, law, "--", color=ink(), linewidth=1, label="column law (route, no cut)")
    if "assign" in routers:
        for load in _loads(routers["assign"]["histogram"]):
            axes.axvline(load, color=colours()[4], linewidth=1.5, label="assign: its loads")
    axes.set_title(f"k = {k:,}", fontsize=10)
    axes.yaxis.set_major_formatter(FuncFormatter(grouped))
    axes.tick_params(labelsize=8)


def _density(found: Mapping[str, Any]) -> tuple[Array, Array]:
    counts = np.asarray(found["counts"], float)
    edges = found["low"] - 0.5 + found["width"] * np.arange(len(counts) + 1)
    return edges, counts / counts.sum() / found["width"]


def _loads(found: Mapping[str, Any]) -> list[int]:
    """The bins that hold anything, by their least load: where all loads are equal, these."""
    return [found["low"] + found["width"] * at for at, count in enumerate(found["counts"]) if count]


@themed
def cv_against_k(rows: Sequence[Values], *, theme: str = "light") -> Figure:
    """CV of the loads over that of the binomial law, a panel a size."""
    sizes = sorted({row["n"] for row in rows})
    fan_outs = sorted({row["k"] for row in rows})
    figure = new_figure(1.5 + 4.5 * len(sizes), 4.3)
    panels = figure.subplots(1, len(sizes), sharey=True, squeeze=False)[0]
    chosen = [*colours()[:3], colours()[4]]
    for axes, n in zip(panels, sizes):
        of = {name: [row for row in rows if (row["n"], row["router"]) == (n, name)] for name in _NAMES}
        for (name, label), marker, colour in zip(_NAMES.items(), "osD^", chosen):
            if not of[name]:
                continue
            ratios = [_cv(row) / binomial_cv(n, row["k"]) for row in of[name]]
            spread = [float(row.get("cv_seeds_std", 0.0)) / binomial_cv(n, row["k"]) for row in of[name]]
            k = [row["k"] for row in of[name]]
            axes.errorbar(
                k, ratios, spread, marker=marker, markersize=5, color=colour, capsize=3, label=label
            )
        law = [row["law_cv"] / binomial_cv(n, row["k"]) for row in of["uncut"]]
        axes.plot(
            [row["k"] for row in of["uncut"]],
            law,
            "--",
            color=ink(),
            linewidth=1.2,
            label="column law (no cut)",
        )
        axes.set_xscale("log", base=2)
        axes.set_xticks(fan_outs, [f"{k:,}" for k in fan_outs])
        axes.minorticks_off()
        axes.set_xlabel("fan-out k")
        axes.set_title(f"N = {n:,}")
    panels[0].set_ylabel("CV of the loads / CV of binomial loads")
    panels[0].legend(fontsize=8)
    return figure


_NAMES = {"hash": "hash", "route": "route, rows full", "uncut": "route, no cut", "assign": "assign"}


def _cv(row: Values) -> float:
    return float(row["cv_seeds"] if "cv_seeds" in row else row["cv"])


def binomial_cv(n: int, k: int) -> float:
    """Of Binomial(n, k / n)."""
    return float(((1 - k / n) / k) ** 0.5)


@themed
def second_phases(rows: Sequence[Values], *, theme: str = "light") -> Figure:
    """Largest over mean load of every scene, a mark a fan-out."""
    scenes = list(dict.fromkeys(row["scene"] for row in rows))
    fan_outs = sorted({row["k"] for row in rows})
    figure = new_figure(8.5, 0.9 + 0.38 * len(scenes))
    axes = figure.subplots()
    for k, marker, colour in zip(fan_outs, "osD^", colours()):
        chosen = [row for row in rows if row["k"] == k]
        at = [scenes.index(row["scene"]) for row in chosen]
        axes.plot(
            [row["max_over_mean"] for row in chosen],
            at,
            marker,
            color=colour,
            markersize=7,
            label=f"k = {k:,}",
        )
    axes.set_yticks(range(len(scenes)), scenes)
    axes.invert_yaxis()
    axes.set_xscale("log")
    axes.set_xlim(left=0.9)
    axes.xaxis.set_major_formatter(FuncFormatter(grouped))
    axes.set_xlabel("largest load / mean load in the second phase")
    axes.set_title(f"Second phases, N = {rows[0]['n']:,}")
    axes.legend(fontsize=9)
    return figure


@themed
def feedback(row: Values, *, theme: str = "light") -> Figure:
    """CV phase by phase."""
    figure = new_figure(7.5, 4.0)
    axes = figure.subplots()
    phases = np.arange(1, len(row["contents"]) + 1)
    names = {"contents": "hash of contents", "number": "hash of the number", "route": "route"}
    for (key, label), marker in zip(names.items(), "osD"):
        axes.plot(phases, row[key], marker=marker, markersize=4, label=label)
    axes.plot(phases, row["expected"], "--", color=ink(), linewidth=1.2, label="expected: hash of contents")
    axes.plot(phases, row["assign"], color=colours()[4], linewidth=2, label="assign")
    axes.set_ylim(bottom=-0.02)
    axes.set_xlabel("phase")
    axes.set_ylabel("CV of the loads")
    axes.set_title(f"Contents are the target of the phase before (N = {row['n']:,}, k = {row['k']})")
    axes.legend(fontsize=9)
    return figure
