"""A picture of forced loads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, SupportsIndex

import numpy as np
import numpy.typing as npt

from ._extras import extra
from .load import batch_load
from .style import colours, grouped, new_figure, themed

with extra("plots"):
    from matplotlib.figure import Figure
    from matplotlib.ticker import FuncFormatter

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["forced_loads"]


@themed
def forced_loads(
    batches: Mapping[str, npt.ArrayLike],
    experts: SupportsIndex,
    ranks: SupportsIndex | None = None,
    *,
    title: str = "Forced routing",
    theme: str = "light",
) -> Figure:
    """Loads of experts that batches of one size have, and their MaxVio; with ranks, also those of ranks and the fan-out.

    Parameters
    ----------
    batches : mapping of a name to routes, shape (tokens, k)
        The first is drawn over the others.
    experts : int
    ranks : int, optional
        As in `phaserouter.load.batch_load`.
    title, theme : str

    Returns
    -------
    matplotlib.figure.Figure
    """
    number = int(experts)
    figure = new_figure(11.0, 5.2)
    panels = ["maxvio"] if ranks is None else ["maxvio", "rank_maxvio", "ranks_a_token"]
    grid = figure.add_gridspec(len(panels), 2, width_ratios=(1.35, 1))
    paints = [colours()[i % len(colours())] for i in range(len(batches))]
    _curves(figure.add_subplot(grid[:, 0]), batches, number, paints)
    measured = [batch_load(routes, number, ranks) for routes in batches.values()]
    labels = {
        "maxvio": "MaxVio of experts",
        "rank_maxvio": "MaxVio of ranks",
        "ranks_a_token": f"ranks a token (of {ranks})",
    }
    for row, key in enumerate(panels):
        axes = figure.add_subplot(grid[row, 1])
        values = [float(getattr(found, key)) for found in measured]
        bars = axes.barh(range(len(values)), values, color=paints)
        axes.bar_label(bars, [f"{value:.3g}" for value in values], padding=3, fontsize=8)
        axes.set_yticks([])
        axes.invert_yaxis()
        axes.margins(x=0.15)
        axes.set_xlim(left=0, right=None if any(values) else 1)
        axes.set_xlabel(labels[key], fontsize=9)
        axes.tick_params(labelsize=8)
        axes.grid(axis="y", visible=False)
    figure.suptitle(title)
    return figure


def _curves(axes: Axes, batches: Mapping[str, npt.ArrayLike], experts: int, paints: list[str]) -> None:
    """Loads in descending order."""
    place = np.arange(1, experts + 1)
    drawn = []
    for at, (name, routes) in enumerate(batches.items()):
        flat = np.asarray(routes).ravel()
        loads = np.sort(np.bincount(flat[flat >= 0], minlength=experts))[::-1]
        # Dashes of neighbours fill each other's gaps, so that both are seen where loads are the same.
        style: dict[str, Any] = {"linewidth": 2.4, "zorder": 3}
        if at:
            style = {"linewidth": 1.5, "linestyle": (5 * (at % 2), (5, 5))}
        axes.plot(place, loads, color=paints[at], label=name, **style)
        drawn.append(loads)
    # One expert with every token would press all other curves flat.
    if any(loads.max(initial=0) > 8 * loads.mean() for loads in drawn if experts):
        axes.set_yscale("symlog", linthresh=1)
        axes.yaxis.set_major_formatter(FuncFormatter(grouped))
    axes.set_ylim(bottom=0)
    axes.set_xlim(0.5, experts + 0.5)
    axes.set_xlabel("experts, by descending load")
    axes.set_ylabel("load (tokens)")
    axes.legend(fontsize=8)
