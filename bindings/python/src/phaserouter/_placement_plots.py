"""Pictures of placements."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ._extras import extra
from ._library import Array
from .style import colours, grouped, ink, new_figure, themed

with extra("plots"):
    from matplotlib.figure import Figure
    from matplotlib.ticker import FuncFormatter

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from ._placement import Placement

__all__ = ["placement"]


@themed
def placement(placement: Placement, *, title: str | None = None, theme: str = "light") -> Figure:
    """Loads of all targets against their shares, and those of the groups if there are any.

    Parameters
    ----------
    placement : Placement
    title, theme : str

    Returns
    -------
    matplotlib.figure.Figure
    """
    figure = new_figure(10.0 if placement.groups else 8.0)
    axes = figure.subplots(
        1, 2 if placement.groups else 1, squeeze=False, width_ratios=[3, 2][: 2 if placement.groups else 1]
    )[0]
    order = np.argsort(-placement.shares, kind="stable")
    _loads(axes[0], placement.shares[order], {"load": placement.loads[order]})
    axes[0].set_title(
        title or f"{placement.n_partitions:,} partitions x {placement.k} on {placement.n_targets:,} targets"
    )
    if placement.groups:
        _of_groups(axes[1], placement, placement.groups)
    return figure


def _loads(axes: Axes, shares: Array, loads: dict[str, Array]) -> None:
    """Shares as a line wide enough to be seen under the dots of loads that meet them."""
    rank, wide = np.arange(1, shares.size + 1), shares.size > 200
    axes.plot(
        rank,
        shares,
        color=ink(),
        linewidth=5,
        alpha=0.3,
        label="share",
        solid_capstyle="butt",
        drawstyle="steps-mid",
    )
    for name, values in loads.items():
        axes.plot(rank, values, ".", markersize=2.5 if wide else 6, alpha=0.9, label=name)
    axes.set_ylim(bottom=0)
    axes.yaxis.set_major_formatter(FuncFormatter(grouped))
    axes.set_xlabel("target, by descending share (rank)")
    axes.set_ylabel("load (partitions with a copy)")
    axes.legend(markerscale=4 if wide else 1)


def _of_groups(axes: Axes, placement: Placement, groups: tuple[str, ...]) -> None:
    labels, numbers = np.unique(np.array(groups, object), return_inverse=True)
    at = np.arange(labels.size)
    shares = np.bincount(numbers, placement.shares, labels.size)
    loads = np.bincount(numbers, placement.loads, labels.size)
    axes.barh(at, loads, height=0.7, color=colours()[0], alpha=0.85)
    axes.vlines(shares, at - 0.45, at + 0.45, color=ink(), linewidth=2.5)
    few = labels.size <= 24
    axes.set_yticks(at if few else [], [str(label) for label in labels] if few else [])
    axes.invert_yaxis()
    axes.xaxis.set_major_formatter(FuncFormatter(grouped))
    axes.set_xlabel("load (bars) and share (marks)")
    axes.set_title(f"{labels.size:,} groups")
