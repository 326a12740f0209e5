"""What the pictures of this package have in common, for pictures of your own that go beside them.

A function that draws is decorated with `themed`, takes ``theme="light"`` or ``"dark"`` as a keyword argument, starts
with `new_figure` and takes its colours from `colours` and `ink`.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

from ._errors import InvalidArgumentError
from ._extras import extra

with extra("plots"):
    import matplotlib
    from cycler import cycler
    from matplotlib.figure import Figure

__all__ = ["THEMES", "colours", "grouped", "ink", "new_figure", "themed"]

THEMES = ("light", "dark")

# Okabe and Ito's palette, which colour-blind readers can tell apart; its black and yellow left out.
_COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9", "#8C6D31")
_COLOURS_ON_DARK = ("#56B4E9", "#E69F00", "#2BC79B", "#E79BC6", "#FF7F4D", "#B3B3FF", "#D9C27A")

INK_AND_PAPER = {"light": ("#1b1b1b", "#ffffff"), "dark": ("#eaeaea", "#15181d")}


def check_theme(theme: str) -> None:
    """Raises unless a theme of that name exists."""
    if theme not in THEMES:
        raise InvalidArgumentError(f"theme: {theme!r} is not one of {', '.join(map(repr, THEMES))}")


def _settings(theme: str) -> Any:  # noqa: ANN401 - Matplotlib types its settings one by one
    ink, paper = INK_AND_PAPER[theme]
    grid = "#d0d0d0" if theme == "light" else "#3c424b"
    colours = _COLOURS if theme == "light" else _COLOURS_ON_DARK
    return {
        "figure.facecolor": paper,
        "savefig.facecolor": paper,
        "axes.facecolor": paper,
        "axes.edgecolor": ink,
        "axes.labelcolor": ink,
        "axes.titlecolor": ink,
        "axes.titlesize": 11,
        "axes.grid": True,
        "axes.axisbelow": True,
        "axes.prop_cycle": cycler(color=colours),
        "axes.spines.top": False,
        "axes.spines.right": False,
        "text.color": ink,
        "xtick.color": ink,
        "ytick.color": ink,
        "grid.color": grid,
        "grid.linewidth": 0.6,
        "legend.frameon": False,
        "font.size": 10,
    }


_P = ParamSpec("_P")
_R = TypeVar("_R")


def themed(draw: Callable[_P, _R]) -> Callable[_P, _R]:
    """A decorator: draws with the colours of the keyword argument theme."""

    @functools.wraps(draw)
    def drawn(*args: _P.args, **kwargs: _P.kwargs) -> _R:
        theme = str(kwargs.get("theme", "light"))
        check_theme(theme)
        with matplotlib.rc_context(_settings(theme)):
            return draw(*args, **kwargs)

    return drawn


def new_figure(width: float = 8.0, height: float = 4.5) -> Figure:
    """An empty figure; width and height in inches."""
    return Figure(figsize=(width, height), layout="constrained", dpi=150)


def grouped(number: float, _: object = None) -> str:
    """1234567 as 1,234,567."""
    return f"{number:,.0f}" if abs(number) >= 1 or number == 0 else f"{number:g}"


def colours() -> list[str]:
    """The theme's colours of lines, in order. Names such as "C0" would be looked up when the figure is saved, without the theme."""
    return list(matplotlib.rcParams["axes.prop_cycle"].by_key()["color"])


def ink() -> str:
    """The theme's colour of text, for lines that no router owns."""
    return str(matplotlib.rcParams["text.color"])
