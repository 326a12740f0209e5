"""Pictures of routings, as Matplotlib figures; ``figure.savefig(path)`` writes one.

Every function takes ``theme="light"`` or ``"dark"``. Figures have a background of their own, so either is legible on
any page.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

import matplotlib
import numpy as np
import numpy.typing as npt
from cycler import cycler
from matplotlib.colors import ListedColormap
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from ._errors import InvalidArgumentError
from ._library import Array

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from .stages import Stages

__all__ = [
    "THEMES",
    "column_loads",
    "comparison",
    "load_histogram",
    "pipeline",
    "skew_against_k",
    "time_against_size",
]

THEMES = ("light", "dark")

# Okabe and Ito's palette, which colour-blind readers can tell apart; its black and yellow left out.
_COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9", "#8C6D31")
_COLOURS_ON_DARK = ("#56B4E9", "#E69F00", "#2BC79B", "#E79BC6", "#FF7F4D", "#B3B3FF", "#D9C27A")


def _style(theme: str) -> Any:  # noqa: ANN401 - Matplotlib types its settings one by one
    ink, paper, grid = (
        ("#1b1b1b", "#ffffff", "#d0d0d0") if theme == "light" else ("#eaeaea", "#15181d", "#3c424b")
    )
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
        "savefig.dpi": 150,
    }


_P = ParamSpec("_P")
_R = TypeVar("_R")


def _themed(draw: Callable[_P, _R]) -> Callable[_P, _R]:
    """Draws with the colours of the keyword argument theme."""

    @functools.wraps(draw)
    def themed(*args: _P.args, **kwargs: _P.kwargs) -> _R:
        theme = kwargs.get("theme", "light")
        if theme not in THEMES:
            raise InvalidArgumentError(f"theme: {theme!r} is not one of {', '.join(map(repr, THEMES))}")
        with matplotlib.rc_context(_style(str(theme))):
            return draw(*args, **kwargs)

    return themed


def _figure(width: float = 8.0, height: float = 4.5) -> Figure:
    return Figure(figsize=(width, height), layout="constrained")


def _grouped(number: float, _: object = None) -> str:
    """1234567 as 1,234,567."""
    return f"{number:,.0f}" if abs(number) >= 1 or number == 0 else f"{number:g}"


@_themed
def column_loads(
    loads: Mapping[str, npt.ArrayLike],
    capacities: npt.ArrayLike,
    *,
    title: str = "Column loads against capacity",
    theme: str = "light",
) -> Figure:
    """Loads of one or more routers over the targets, in descending order of capacity, and the capacities.

    Parameters
    ----------
    loads : mapping of a router's name to its column loads, shape (n_targets,)
        Later ones are drawn over earlier ones.
    capacities : array_like, shape (n_targets,)
    title, theme : str

    Returns
    -------
    matplotlib.figure.Figure
    """
    limits = np.asarray(capacities, float)
    order = np.argsort(-limits, kind="stable")
    wide = limits.size > 200
    figure = _figure()
    axes = figure.subplots()
    rank = np.arange(1, limits.size + 1)
    ink = matplotlib.rcParams["text.color"]
    # A line wide enough to be seen under the dots of a router that meets it exactly.
    axes.plot(rank, limits[order], color=ink, linewidth=5, alpha=0.8, label="capacity", solid_capstyle="butt")
    for name, given in loads.items():
        values = np.asarray(given, float)[order]
        axes.plot(rank, values, ".", markersize=2.5 if wide else 6, alpha=0.7 if wide else 0.9, label=name)
    heavy = limits.size > 0 and limits.max() > 20 * max(1.0, float(np.median(limits)))
    if heavy:
        axes.set_xscale("log")
        axes.set_yscale("symlog", linthresh=1)
        axes.yaxis.set_major_formatter(FuncFormatter(_grouped))
        axes.xaxis.set_major_formatter(FuncFormatter(_grouped))
    axes.set_ylim(bottom=0)
    axes.set_xlabel("target, by descending capacity (rank)")
    axes.set_ylabel("load (sources)")
    axes.set_title(title)
    axes.legend(markerscale=4 if wide else 1)
    return figure


@_themed
def load_histogram(
    samples: npt.ArrayLike,
    law: Callable[[Array], Array],
    *,
    capacity: float | None = None,
    title: str = "Load of one target over seeds",
    xlabel: str = "load (sources)",
    theme: str = "light",
) -> Figure:
    """How often each load occurred, beside how often its law says it does.

    Parameters
    ----------
    samples : array_like of int, shape (n_seeds,)
    law : function of an integer array
        The probability of every count, as ``column_load_law(...).pmf`` has it for one column.
    capacity : float, optional
        Marked by a line, if it is near.
    title, xlabel, theme : str
    """
    seen = np.asarray(samples)
    low, high = int(seen.min(initial=0)) if not seen.size else int(seen.min()), int(seen.max(initial=0))
    margin = max(2, (high - low) // 6)
    support = np.arange(max(0, low - margin), high + margin + 1)
    shares = np.bincount(seen - support[0], minlength=len(support)) / max(1, seen.size)
    figure = _figure()
    axes = figure.subplots()
    axes.bar(support, shares, width=0.85, alpha=0.75, label=f"{seen.size:,} seeds")
    axes.plot(support, law(support), "o-", color=_second(), markersize=3.5, linewidth=1.2, label="exact law")
    if capacity is not None:
        near = capacity <= support[-1] + len(support)
        at = [capacity] if near else []  # a line far off would squeeze the law into a corner
        ink = matplotlib.rcParams["text.color"]
        axes.vlines(at, 0, 1, ink, "--", transform=axes.get_xaxis_transform())
        axes.plot(
            [], [], "--", color=ink, label=f"capacity {capacity:g}" + ("" if near else ", off to the right")
        )
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_xlabel(xlabel)
    axes.set_ylabel("share of seeds")
    axes.set_title(title)
    axes.legend()
    return figure


def _second() -> str:
    colours = matplotlib.rcParams["axes.prop_cycle"].by_key()["color"]
    return str(colours[4])


_STAGE_TITLES = {
    "s_aligned": "S aligned",
    "s_rotated": "S rotated",
    "s_shuffled": "S shuffled",
    "s_final": "S final",
    "t_aligned": "T aligned",
    "t_rotated": "T rotated",
    "t_shuffled": "T shuffled",
    "t_prepared": "T prepared",
    "t_final": "T transposed",
    "o": "O: in both",
}


@_themed
def pipeline(stages: Stages, *, theme: str = "light") -> Figure:
    """Every stage of the literal pipeline: source side above, target side below, their intersection at the right."""
    figure = _figure(12.5, 5.4)
    grid = figure.subplots(2, 5)
    upper = ["s_aligned", "s_rotated", "s_shuffled", "s_final", "o"]
    lower = ["t_aligned", "t_rotated", "t_shuffled", "t_prepared", "t_final"]
    for axes, name in zip(grid.ravel(), upper + lower):
        across = name in lower[:4]
        _stage(axes, getattr(stages, name), _STAGE_TITLES[name], across)
    figure.suptitle(f"The pipeline, stage by stage (a mark is a one; seed {stages.seed})")
    return figure


def _stage(axes: Axes, matrix: Array, title: str, across: bool) -> None:
    # Ones in the colour of ink, zeros in that of paper, whatever the theme.
    colours = ListedColormap([matplotlib.rcParams["axes.facecolor"], matplotlib.rcParams["text.color"]])
    axes.imshow(matrix, cmap=colours, vmin=0, vmax=1, interpolation="nearest", aspect="auto")
    axes.grid(False)
    for side in ("top", "right"):
        axes.spines[side].set_visible(True)
    axes.xaxis.set_major_locator(MaxNLocator(4, integer=True))
    axes.yaxis.set_major_locator(MaxNLocator(4, integer=True))
    axes.set_title(title, fontsize=10)
    rows, columns = ("target", "source") if across else ("source", "target")
    axes.set_xlabel(columns if "aligned" not in title and "rotated" not in title else "position", fontsize=9)
    axes.set_ylabel(rows, fontsize=9)


@_themed
def skew_against_k(
    k: Sequence[int],
    skews: Mapping[str, npt.ArrayLike],
    *,
    title: str = "Largest load over mean load, against k",
    theme: str = "light",
) -> Figure:
    """Skew of one or more routers against the fan-out.

    Parameters
    ----------
    k : sequence of int
    skews : mapping of a router's name to its skews, shape (len(k),)
    title, theme : str
    """
    figure = _figure()
    axes = figure.subplots()
    for (name, values), marker in zip(skews.items(), "osD^vP" * 4):
        axes.plot(k, np.asarray(values, float), marker=marker, markersize=5, label=name)
    axes.set_xscale("log", base=2)
    axes.set_xticks(k, [str(x) for x in k])
    axes.minorticks_off()
    axes.set_xlabel("fan-out k (targets of a source)")
    axes.set_ylabel("skew: largest load / mean load")
    axes.set_ylim(bottom=min(1.0, *axes.get_ylim()))
    axes.set_title(title)
    axes.legend()
    return figure


@_themed
def time_against_size(
    sizes: Sequence[int],
    times: Mapping[str, npt.ArrayLike],
    *,
    xlabel: str = "N (sources and targets)",
    title: str = "Time of a call",
    theme: str = "light",
) -> Figure:
    """Times in milliseconds of one or more jobs against a size, both on logarithmic axes."""
    figure = _figure()
    axes = figure.subplots()
    for (name, values), marker in zip(times.items(), "osD^vP" * 4):
        axes.plot(sizes, np.asarray(values, float), marker=marker, markersize=5, label=name)
    axes.set_xscale("log", base=2)
    axes.set_yscale("log")
    axes.set_xticks(sizes, [f"{x:,}" for x in sizes], rotation=30 if len(sizes) > 8 else 0)
    axes.minorticks_off()
    axes.yaxis.set_major_formatter(FuncFormatter(_grouped))
    axes.set_xlabel(xlabel)
    axes.set_ylabel("time (ms)")
    axes.set_title(title)
    axes.legend()
    return figure


@_themed
def comparison(
    results: Sequence[Mapping[str, Any]],
    measures: Mapping[str, str],
    *,
    title: str = "Routers compared",
    theme: str = "light",
) -> Figure:
    """Bars of several routers, one panel a measure.

    Parameters
    ----------
    results : sequence of mappings
        One a router, with ``"router"`` (its name) and the measures; None where a measure does not apply.
    measures : mapping of a measure's key to the label of its axis
    title, theme : str
    """
    names = [str(result["router"]) for result in results]
    figure = _figure(3.0 + 2.9 * len(measures), 0.9 + 0.42 * max(4, len(names)))
    grid = np.atleast_1d(figure.subplots(1, len(measures), sharey=True))
    for axes, (key, label) in zip(grid, measures.items()):
        values = [result.get(key) for result in results]
        lengths = [0.0 if value is None else float(value) for value in values]
        colours = matplotlib.rcParams["axes.prop_cycle"].by_key()["color"]
        bars = axes.barh(names, lengths, color=[colours[i % len(colours)] for i in range(len(names))])
        axes.bar_label(
            bars, ["-" if value is None else f"{value:.3g}" for value in values], padding=3, fontsize=9
        )
        axes.margins(x=0.22)
        axes.set_xlim(left=0)
        axes.set_xlabel(label)
        axes.grid(axis="y", visible=False)
    grid[0].invert_yaxis()
    figure.suptitle(title)
    return figure
