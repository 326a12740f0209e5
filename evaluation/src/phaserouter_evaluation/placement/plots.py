"""Pictures of the suite placement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from phaserouter.style import colours, ink, new_figure, themed

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_MARKERS = "*os^v<>DPXdph"


@themed
def balance_and_moves(lines: Sequence[Mapping[str, Any]], *, theme: str = "light") -> Figure:
    """Largest load over share against moves over the fewest: a mark for every contender, hollow if copies share racks."""
    figure, palette = new_figure(9, 5), colours()
    axes = figure.subplots()
    for at, line in enumerate(lines):
        colour, alone = palette[at % len(palette)], line["sharing"] == 0
        axes.plot(
            line["per_needed"],
            line["largest"],
            _MARKERS[at % len(_MARKERS)],
            color=colour,
            markersize=16 if at == 0 else 9,
            markerfacecolor=colour if alone else "none",
            markeredgewidth=0 if alone else 2,
            linestyle="none",
            label=line["contender"],
        )
    for line_at_one in (axes.axhline, axes.axvline):
        line_at_one(1, color=ink(), linewidth=0.8, zorder=0)
    axes.set(xlabel="copies moved / fewest", ylabel="largest load / share", title="After one change")
    figure.legend(loc="outside right center")
    return figure


@themed
def drift(contenders: Mapping[str, Sequence[Mapping[str, Any]]], *, theme: str = "light") -> Figure:
    """Moves so far, and the largest load over share, after every change."""
    figure, palette = new_figure(11, 4.5), colours()
    left, right = figure.subplots(1, 2)
    for at, (name, steps) in enumerate(contenders.items()):
        style = {
            "color": palette[at % len(palette)],
            "linewidth": 3 if at == 0 else 1.5,
            "zorder": 3 - (at > 0),
        }
        number = np.arange(len(steps))
        left.plot(number[1:], np.cumsum([step["moved"] for step in steps[1:]]), label=name, **style)
        right.plot(number, [step["largest"] for step in steps], **style)
    left.set_yscale("log")
    left.set(xlabel="changes", ylabel="copies moved so far", title="Moves")
    right.set(xlabel="changes", ylabel="largest load / share", title="Balance")
    right.set_ylim(bottom=0.95)
    figure.legend(loc="outside lower center", ncols=4)
    return figure
