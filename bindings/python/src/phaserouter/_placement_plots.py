"""Pictures of placements."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ._extras import extra
from ._library import Array
from ._rebalance import moves_of
from .style import colours, grouped, ink, new_figure, themed

with extra("plots"):
    from matplotlib.figure import Figure
    from matplotlib.ticker import FuncFormatter

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from ._placement import Placement
    from ._rebalance import Rebalance

__all__ = ["placement", "rebalance"]


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


@themed
def rebalance(
    before: Placement, step: Rebalance, *, title: str | None = None, theme: str = "light"
) -> Figure:
    """Loads before and after against today's shares, and below them the copies that every target gets and gives up.

    Parameters
    ----------
    before : Placement
    step : Rebalance
        What ``before.rebalance(...)`` has given.
    title, theme : str

    Returns
    -------
    matplotlib.figure.Figure
    """
    after = step.placement
    order = np.argsort(-after.shares, kind="stable")
    old = np.zeros(after.n_targets, np.int64)
    old[: before.n_targets] = before.loads
    figure = new_figure(8.0, 6.0)
    upper, lower = figure.subplots(2, 1, sharex=True, height_ratios=[3, 2])
    _loads(upper, after.shares[order], {"load before": old[order], "load after": after.loads[order]})
    upper.set_xlabel("")
    copies = before.n_partitions * before.k
    left = f", {step.moves_left:,} left" if step.moves_left else ""
    upper.set_title(title or f"{len(step.moves):,} of {copies:,} copies move{left}")
    gone, come = moves_of(step.moves, after.n_targets)
    rank = np.arange(1, after.n_targets + 1)
    lower.bar(rank, come[order], width=1.0, color=colours()[2], label="copies that come")
    lower.bar(rank, -gone[order], width=1.0, color=colours()[4], label="copies that go")
    lower.axhline(0, color=ink(), linewidth=0.8)
    lower.yaxis.set_major_formatter(FuncFormatter(grouped))
    lower.set_ylabel("moves")
    lower.set_xlabel("target, by descending share of today (rank)")
    lower.legend()
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
