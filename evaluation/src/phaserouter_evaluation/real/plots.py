"""Pictures of the suite real."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from matplotlib.ticker import FuncFormatter, PercentFormatter
from phaserouter.style import colours, grouped, ink, new_figure, themed

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_MARKERS = "osD^vPX*<>p"


@themed
def loads_by_rank(shown: Mapping[str, Any], *, title: str, theme: str = "light") -> Figure:
    """Loads of some targets beside their shares, by descending share; later routers are drawn over earlier ones."""
    figure = new_figure()
    axes, rank = figure.subplots(), shown["rank"]
    # A line wide enough to be seen under the dots of a router that meets it exactly.
    axes.plot(rank, shown["share"], color=ink(), linewidth=5, alpha=0.8, label="share", solid_capstyle="butt")
    for name, loads in shown["loads"].items():
        axes.plot(rank, loads, ".", markersize=3.5, alpha=0.8, label=name)
    axes.set_xscale("log")
    axes.set_yscale("symlog", linthresh=1)
    axes.xaxis.set_major_formatter(FuncFormatter(grouped))
    axes.yaxis.set_major_formatter(FuncFormatter(grouped))
    axes.set_ylim(bottom=0)
    axes.set_xlabel("target, by descending share (rank)")
    axes.set_ylabel("load (sources)")
    axes.set_title(title)
    axes.legend(markerscale=3)
    return figure


@themed
def accuracy(lines: Sequence[Mapping[str, Any]], *, theme: str = "light") -> Figure:
    """Accuracy of every router against MaxVio, one panel a k; references without a load as lines across."""
    figure = new_figure(10.5, 5.4)
    fan_outs = sorted({line["k"] for line in lines} - {"-"})
    grid = figure.subplots(1, len(fan_outs), sharex=True, sharey=True, squeeze=False).ravel()
    palette = colours()
    for axes, k in zip(grid, fan_outs):
        for line, style in zip([x for x in lines if x["k"] == "-"], ("--", ":")):
            axes.axhline(line["accuracy"], linestyle=style, color="gray", label=line["router"])
        for at, line in enumerate([x for x in lines if x["k"] == k]):
            axes.errorbar(
                max(line["violation"], 0),
                line["accuracy"],
                yerr=line["error"],
                marker=_MARKERS[at],
                color=palette[at % len(palette)],
                markersize=8,
                capsize=3,
                linestyle="none",
                label=line["router"],
            )
        axes.set_xscale("symlog", linthresh=0.1)
        axes.set_xticks([0, 0.1, 1], ["0", "0.1", "1"])
        axes.set_xlim(left=-0.01)
        axes.set_xlabel("MaxVio at the test: largest load / share - 1")
        axes.set_title(f"k = {k}")
        axes.yaxis.set_major_formatter(PercentFormatter(1, decimals=1))
    grid[0].set_ylabel("accuracy at the test")
    handles, labels = grid[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=3)
    figure.suptitle("What balance costs: a mixture of experts on images of digits")
    return figure
