"""Pictures of the suite moe."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.ticker import PercentFormatter
from phaserouter.style import colours, new_figure, themed

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_MARKERS = "osD^vPX"


@themed
def overflow(curves: Mapping[str, Mapping[str, Any]], *, theme: str = "light") -> Figure:
    """Chance of overflow against capacity, one panel a size."""
    figure, palette = new_figure(10.5, 3.9), colours()
    grid = np.atleast_1d(figure.subplots(1, len(curves), sharey=True))
    for axes, (name, curve) in zip(grid, curves.items()):
        factor, measured = np.array(curve["factor"]), np.array(curve["measured"], float)
        seen = measured > 0
        axes.plot(factor, curve["hash"], color=palette[1], label="uniform hash: law")
        axes.plot(factor, curve["law"], color=palette[0], label="route: law")
        axes.plot(factor[seen], measured[seen], "o", color=palette[0], markersize=4, label="route: measured")
        axes.set_yscale("log")
        axes.set_ylim(1e-6, 1)
        axes.set_title(f"{name}")
        axes.set_xlabel("capacity / share")
    grid[0].set_ylabel("chance that an expert overflows")
    grid[-1].legend()
    figure.suptitle("Headroom that random loads need (tokens x experts)")
    return figure


@themed
def survival(
    panels: Mapping[str, Mapping[str, Sequence[float]]],
    headrooms: Sequence[float],
    *,
    title: str,
    theme: str = "light",
) -> Figure:
    """Survival of several routers against headroom, one panel a profile."""
    figure = new_figure(10.5, 7.4)
    grid = figure.subplots(2, -(-len(panels) // 2), sharey=True, squeeze=False).ravel()
    for axes, (profile, routers) in zip(grid, panels.items()):
        _lines(axes, headrooms, routers)
        axes.set_title(f"targets: {profile}")
        axes.set_xticks(headrooms, [f"{h:g}" for h in headrooms])
        axes.set_xlabel("headroom: capacity / share")
        axes.set_ylim(0, 1.04)
        axes.yaxis.set_major_formatter(PercentFormatter(1))
        axes.label_outer()
    _legend(figure, grid[0], title)
    return figure


@themed
def violation(
    panels: Mapping[str, Mapping[str, Sequence[float]]],
    fan_outs: Sequence[int],
    *,
    title: str,
    theme: str = "light",
) -> Figure:
    """MaxVio of several routers against k, one panel a profile."""
    figure = new_figure(10.5, 4.6)
    grid = figure.subplots(1, len(panels), sharey=True, squeeze=False).ravel()
    for axes, (profile, routers) in zip(grid, panels.items()):
        _lines(axes, fan_outs, routers)
        axes.set_title(f"targets: {profile}")
        axes.set_xscale("log", base=2)
        axes.set_xticks(fan_outs, [str(k) for k in fan_outs])
        axes.minorticks_off()
        axes.set_yscale("symlog", linthresh=0.1)
        axes.set_yticks([0, 0.1, 1, 10, 100], ["0", "0.1", "1", "10", "100"])
        axes.set_ylim(-0.02, 130)
        axes.set_xlabel("fan-out k")
    grid[0].set_ylabel("largest load / share - 1")
    _legend(figure, grid[0], title)
    return figure


@themed
def small_batches(
    lines: Sequence[Mapping[str, Any]],
    means: Mapping[str, Sequence[float]],
    *,
    names: Mapping[str, str],
    title: str,
    drawn_tokens: int,
    theme: str = "light",
) -> Figure:
    """Largest load of a rank against tokens, one panel a number of ranks; then the mean load of every expert.

    Parameters
    ----------
    lines : sequence of mappings
        "tokens", "ranks", and for every router "ROUTER_mean" and "ROUTER_worst".
    means : mapping of a router to the mean load of every expert
    names : mapping of a router to what the legend calls it
    """
    figure = new_figure(11, 4.6)
    counts = list(dict.fromkeys(line["ranks"] for line in lines))
    *grid, last = figure.subplots(1, len(counts) + 1, squeeze=False).ravel()
    for axes, ranks in zip(grid, counts):
        mine = [line for line in lines if line["ranks"] == ranks]
        tokens = [line["tokens"] for line in mine]
        _lines(axes, tokens, {name: [line[f"{key}_mean"] for line in mine] for key, name in names.items()})
        for at, key in enumerate(names):
            ends = [[line[f"{key}_{what}"] for line in mine] for what in ("mean", "worst")]
            axes.fill_between(tokens, *ends, color=colours()[at], alpha=0.15, linewidth=0)
        axes.set(xscale="log", yscale="log", xlabel="tokens in the batch", title=f"{ranks} ranks")
        axes.set_xticks(tokens, [f"{x:,}" for x in tokens])
        axes.set_ylim(0.9, 1.1 * max(line[f"{key}_worst"] for line in lines for key in names))
        axes.set_yticks([1, 2, 4, 8, 16, 32], ["1", "2", "4", "8", "16", "32"])
        axes.minorticks_off()
    grid[0].set_ylabel("largest rank load / mean")
    for at, key in enumerate(names):
        last.plot(means[key], ".", color=colours()[at], markersize=6 if at == 0 else 4)
    last.set(xlabel="expert", ylabel="mean load over seeds", title=f"{drawn_tokens} tokens")
    last.set_ylim(-0.02 * last.get_ylim()[1])
    _legend(figure, grid[0], title)
    return figure


def _lines(axes: Any, x: Sequence[float], routers: Mapping[str, Sequence[float]]) -> None:  # noqa: ANN401
    # The first is the widest: lines that coincide with it are seen on it.
    for at, (name, values) in enumerate(routers.items()):
        wide = at == 0
        axes.plot(
            x,
            values,
            color=colours()[at],
            marker=_MARKERS[at],
            markersize=9 if wide else 5,
            linewidth=4 if wide else 1.6,
            alpha=0.55 if wide else 1,
            label=name,
        )


def _legend(figure: Figure, axes: Any, title: str) -> None:  # noqa: ANN401
    handles, labels = axes.get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=3)
    figure.suptitle(title)
