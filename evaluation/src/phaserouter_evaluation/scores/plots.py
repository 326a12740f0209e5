"""Pictures of the suite scores."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.ticker import FuncFormatter, PercentFormatter
from phaserouter.style import colours, grouped, ink, new_figure, themed

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_MARKERS = "*v^<>sPXDo"


@themed
def popular(found: Mapping[str, Any], *, k: int, theme: str = "light") -> Figure:
    """Loads and prices of targets by popularity; and who gets the most popular one."""
    figure, palette = new_figure(11, 4.2), colours()
    left, middle, right = figure.subplots(1, 3)
    rank = np.arange(1, len(found["loads"]) + 1)
    left.bar(rank, found["top_loads"], width=1, color=palette[1], alpha=0.6, label="top-k")
    left.step(rank, found["loads"], where="mid", color=palette[0], linewidth=2.5, label="assigned by scores")
    left.set(xlabel="expert, by popularity", ylabel="tokens", title="Loads")
    left.yaxis.set_major_formatter(FuncFormatter(grouped))
    left.legend()
    middle.bar(rank, found["prices"], width=1, color=palette[2])
    middle.set(xlabel="expert, by popularity", ylabel="score", title="Prices")
    tokens = found["tokens"]
    has, score, instead = (np.array(tokens[key]) for key in ("has", "score", "instead"))
    for which, colour, marker, name in (
        (~has, palette[1], "x", "goes elsewhere"),
        (has, palette[0], "o", "gets it"),
    ):
        right.plot(instead[which], score[which], marker, color=colour, markersize=4, alpha=0.7, label=name)
    ends = np.array([instead.min(), instead.max()])
    right.plot(ends, ends + found["price"], color=ink(), linewidth=1.5, label="its price")
    right.set(
        xlabel="k-th best elsewhere, less prices",
        ylabel="score for the expert",
        title="Who gets the most popular expert",
    )
    right.set_ylim(bottom=0)
    right.legend()
    return figure


@themed
def kept(
    panels: Mapping[str, Sequence[Mapping[str, Any]]],
    *,
    title: str,
    theme: str = "light",
) -> Figure:
    """Score kept against MaxVio of every router, one panel a family; a router has its mark in all of them."""
    figure, palette = new_figure(11, 7.2), colours()
    columns = min(3, len(panels))
    grid = figure.subplots(-(-len(panels) // columns), columns, squeeze=False).ravel()
    names = list(dict.fromkeys(line["router"] for lines in panels.values() for line in lines))
    handles: dict[str, Any] = {}
    for axes, (family, lines) in zip(grid, panels.items()):
        # The first is the largest and lies under all: what coincides with it is seen on it.
        for line in reversed(lines):
            at = names.index(line["router"])
            (handles[line["router"]],) = axes.plot(
                max(0.0, line["violation"]),
                line["kept"],
                _MARKERS[at % len(_MARKERS)],
                color=palette[at % len(palette)],
                markersize=15 if at == 0 else 7,
                alpha=1 if at == 0 else 0.85,
                markeredgewidth=0,
                zorder=3 if at == 0 else 4,
            )
        axes.set_xscale("symlog", linthresh=0.1)
        axes.set_xticks([0, 0.1, 1, 10], ["0", "0.1", "1", "10"])
        axes.minorticks_off()
        axes.set_xlim(-0.012, 60)
        axes.set_ylim(0, 1.05)
        axes.set_title(family)
        axes.yaxis.set_major_formatter(PercentFormatter(1))
        axes.label_outer()
    for at, axes in enumerate(grid[: len(panels)]):
        below_is_empty = at + columns >= len(panels)
        axes.tick_params(labelbottom=below_is_empty)
        axes.set_xlabel("largest load / share - 1" if below_is_empty else "")
    for axes in grid[len(panels) :]:
        axes.set_visible(False)
    grid[0].set_ylabel("score kept of top-k's")
    figure.legend([handles[name] for name in names], names, loc="outside lower center", ncols=3)
    figure.suptitle(title)
    return figure
