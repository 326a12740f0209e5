"""Pictures of the suite matrix."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import matplotlib
import numpy as np
from matplotlib.colors import ListedColormap
from matplotlib.figure import Figure
from phaserouter.style import colours, ink, new_figure, themed
from scipy.stats import norm

from .._arrays import Array
from .._case import Values


@themed
def mean_loads(rows: Sequence[Values], edges: Array, *, theme: str = "light") -> Figure:
    """Mean loads against their law, and z-scores against the normal density."""
    figure = new_figure(10.0, 4.4)
    left, right = figure.subplots(1, 2)
    widest = max(row["k"] for row in rows)
    for row, marker in zip(rows, "oossDD^^"):
        law, seen = np.array(row["shown"]).T
        cut = row["k"] < widest
        label = f"{row['degrees']}, k = {row['k']}" if cut else f"{row['degrees']}, no cut"
        colour = colours()[rows.index(row) // 2]
        fill = "none" if cut else colour
        left.plot(law, seen, marker, color=colour, markerfacecolor=fill, markersize=4, label=label, alpha=0.8)
    top = max(max(row["shown"])[0] for row in rows)
    left.plot([0, top], [0, top], color=ink(), linewidth=0.8)
    left.set_xlabel("mean load, law (routes)")
    left.set_ylabel("mean load over seeds (routes)")
    left.set_title("Mean loads")
    left.legend(fontsize=7.5)
    counts = np.sum([row["histogram"] for row in rows], axis=0)
    width = edges[1] - edges[0]
    right.bar(
        edges[:-1] + width / 2, counts / counts.sum() / width, width=0.9 * width, label="targets", alpha=0.75
    )
    x = np.linspace(-5, 5, 201)
    right.plot(x, norm.pdf(x), color=colours()[4], label="standard normal")
    right.set_xlabel("z-score of a target's mean load (standard errors)")
    right.set_ylabel("density")
    right.set_title(f"{counts.sum():,} z-scores")
    right.legend()
    return figure


@themed
def drift(curves: Mapping[str, Sequence[float]], *, theme: str = "light") -> Figure:
    """CV of loads, phase by phase."""
    figure = new_figure(7.5, 4.0)
    axes = figure.subplots()
    for (name, values), style in zip(curves.items(), ("-", ":", "--", "-.")):
        axes.plot(range(len(values)), values, style, linewidth=2, label=name)
    axes.set_ylim(bottom=0)
    axes.set_xlabel("phase (each takes the loads of the one before as weights)")
    axes.set_ylabel("CV of the loads")
    axes.set_title("Feedback")
    axes.legend()
    return figure


@themed
def pattern_pictures(drawn: Mapping[str, tuple[Array, Array]], *, theme: str = "light") -> Figure:
    """Patterns above, what becomes of them below."""
    figure = new_figure(2.0 * len(drawn), 4.6)
    grid = figure.subplots(2, len(drawn))
    paper_and_ink = ListedColormap([matplotlib.rcParams["axes.facecolor"], ink()])
    for column, (name, pair) in enumerate(drawn.items()):
        for axes, matrix in zip(grid[:, column], pair):
            axes.imshow(matrix, cmap=paper_and_ink, vmin=0, vmax=1, interpolation="nearest")
            axes.grid(False)
            axes.set_xticks([])
            axes.set_yticks([])
            for side in ("top", "right"):
                axes.spines[side].set_visible(True)
        grid[0, column].set_title(name, fontsize=10)
    grid[0, 0].set_ylabel("S, T (rows)")
    grid[1, 0].set_ylabel("O: sources")
    for axes in grid[1]:
        axes.set_xlabel("targets")
    return figure


@themed
def loads_beside(found: Values, *, theme: str = "light") -> Figure:
    """Histograms of loads at one mean, and their laws."""
    figure = new_figure(8.0, 4.3)
    axes = figure.subplots()
    edges = np.asarray(found["edges"])
    middles = (edges[1:] + edges[:-1] - 1) / 2
    shown = [row for row in found["ways"] if row["measured"] > 0]
    for row, colour, style in zip(shown, colours(), ("-", (0, (5, 1)), "--", "-.")):
        shares = np.asarray(row["histogram"], float) / sum(row["histogram"])
        label = f"{row['router']}: variance {row['measured']:.1f}"
        axes.stairs(shares, edges - 0.5, color=colour, linewidth=1.8, linestyle=style, label=label)
        if "law_histogram" in row:
            axes.plot(middles, row["law_histogram"], ".", color=colour, markersize=7)
    axes.plot([], [], ".", color=ink(), markersize=7, label="exact laws")
    axes.set_ylim(top=1.45 * axes.get_ylim()[1])
    axes.set_xlabel("load of a target (sources)")
    axes.set_ylabel("share of targets and seeds")
    axes.set_title(f"Loads with the same mean, {found['mean']:g}")
    axes.legend(fontsize=9)
    return figure
