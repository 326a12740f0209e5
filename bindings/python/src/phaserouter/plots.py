"""Pictures of routings, as Matplotlib figures; ``figure.savefig(path)`` writes one.

Every function takes ``theme="light"`` or ``"dark"``. Figures have a background of their own, so either is legible on
any page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ._cells import CANDIDATE, COLOURS, PAIR, SOURCE_FOLLOWED, TARGET_FOLLOWED, Cells, cells
from ._extras import extra
from ._library import Array
from ._load_plots import forced_loads
from ._placement_plots import placement, rebalance
from .style import THEMES, grouped, new_figure, themed

with extra("plots"):
    import matplotlib
    from matplotlib.colors import ListedColormap
    from matplotlib.figure import Figure
    from matplotlib.ticker import FuncFormatter, MaxNLocator

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from ._routes import Routes
    from .comparison import BesideTopK
    from .stages import Stages

__all__ = [
    "THEMES",
    "beside_top_k",
    "column_loads",
    "comparison",
    "forced_loads",
    "load_histogram",
    "pipeline",
    "placement",
    "rebalance",
    "skew_against_k",
    "time_against_size",
]


@themed
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
    figure = new_figure()
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
        axes.yaxis.set_major_formatter(FuncFormatter(grouped))
        axes.xaxis.set_major_formatter(FuncFormatter(grouped))
    axes.set_ylim(bottom=0)
    axes.set_xlabel("target, by descending capacity (rank)")
    axes.set_ylabel("load (sources)")
    axes.set_title(title)
    axes.legend(markerscale=4 if wide else 1)
    return figure


@themed
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
    figure = new_figure()
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


_SOURCE_CAPTIONS = (
    ("s_aligned", "align", "source i has $s_i$ ones"),
    ("s_rotated", "rotate by $\\varphi_i$", "arcs follow one another"),
    ("s_shuffled", "permute columns", "all rows alike"),
    ("s_final", "permute rows", "another order"),
    ("o", "AND", "ones on both sides"),
    ("routes", "", ""),
)
_TARGET_CAPTIONS = (
    ("t_aligned", "align", "target j has $t_j$ ones"),
    ("t_rotated", "rotate by $\\varphi_j$", "arcs follow one another"),
    ("t_shuffled", "permute columns", "another permutation"),
    ("t_prepared", "permute rows", "another order"),
    ("t_final", "transpose", "rows are sources now"),
)
# Inches: a panel's side, the gap beside it, the space between the two rows, and the margins.
_SIDE, _GAP, _BETWEEN, _LEFT, _BELOW, _ABOVE = 1.6, 0.46, 0.74, 0.4, 1.06, 0.64


@themed
def pipeline(stages: Stages, routes: Routes | None = None, *, theme: str = "light") -> Figure:
    """The pipeline, stage by stage: sources above, targets below, and at the right the routes and their loads.

    A source and a target are followed through all stages in colours of their own.

    Parameters
    ----------
    stages : Stages
    routes : Routes, optional
        The routes of the same problem: candidates without a route are drawn faint. Without it, nothing is cut.
    theme : str
    """
    coded = cells(stages, routes)
    # Row permutations are shown if there are any.
    still = np.array_equal(stages.s_final, stages.s_shuffled) and np.array_equal(
        stages.t_prepared, stages.t_shuffled
    )
    upper = [panel for panel in _SOURCE_CAPTIONS if not (still and panel[0] == "s_final")]
    lower = [panel for panel in _TARGET_CAPTIONS if not (still and panel[0] == "t_prepared")]
    if routes is None:
        upper[-1] = ("routes", "routes", "nothing is cut")
    else:
        upper[-1] = ("routes", f"keep at most {routes.k}", "of a row; the rest is faint")
    wide = _LEFT + len(upper) * (_SIDE + _GAP)
    high = _BELOW + 2 * _SIDE + _BETWEEN + _ABOVE
    figure = Figure(figsize=(wide, high), dpi=150)

    def place(column: int, row: int) -> Axes:
        left, bottom = _LEFT + column * (_SIDE + _GAP), _BELOW + row * (_SIDE + _BETWEEN)
        return figure.add_axes((left / wide, bottom / high, _SIDE / wide, _SIDE / high))

    for row, panels in ((1, upper), (0, lower)):
        for column, (name, title, caption) in enumerate(panels):
            axes = place(column, row)
            _matrix(axes, coded, name, theme)
            _caption(axes, title, caption, above=row == 1)
            if name == "t_final":
                _arrow(axes, (0.5, 1.05), (0.5, 1 + 0.62 * _BETWEEN / _SIDE))
            elif name != "routes":
                _arrow(axes, (1.05, 0.5), (1 + 0.85 * _GAP / _SIDE, 0.5))
    axes = place(len(lower), 0)
    _bars(axes, stages, coded, theme)
    _caption(axes, "column loads", "bars: load, lines: limit", above=False)
    _legend(figure, coded, stages.seed, theme)
    return figure


def _matrix(axes: Axes, coded: Cells, name: str, theme: str) -> None:
    codes = coded.stages[name]
    colours = COLOURS[theme]
    top = len(colours) - 0.5
    axes.imshow(codes, ListedColormap(colours), vmin=-0.5, vmax=top, interpolation="nearest", aspect="auto")
    rows, columns = codes.shape
    axes.set_xticks([])
    axes.set_yticks([])
    axes.grid(False)
    if max(rows, columns) <= 32:
        # Lines of paper between the cells, so that single bits can be told apart.
        paper = matplotlib.rcParams["axes.facecolor"]
        axes.vlines(np.arange(1, columns) - 0.5, -0.5, rows - 0.5, paper, linewidth=0.7)
        axes.hlines(np.arange(1, rows) - 0.5, -0.5, columns - 0.5, paper, linewidth=0.7)
    for spine in axes.spines.values():
        spine.set_visible(False)
    across = name.startswith("t_") and name != "t_final"
    own, other = ("target", "source") if across else ("source", "target")
    axes.set_ylabel(own, fontsize=9, loc="top", labelpad=3)
    axes.set_xlabel(
        "phase" if name.endswith(("aligned", "rotated")) else other, fontsize=9, loc="right", labelpad=3
    )


def _caption(axes: Axes, title: str, caption: str, above: bool) -> None:
    y, up = (1.0, 1) if above else (0.0, -1)
    first, second = (20, 7) if above else (18, 32)
    for text, offset, size, weight in ((title, first, 11, "bold"), (caption, second, 9.5, "normal")):
        axes.annotate(
            text,
            (0.5, y),
            (0, up * offset),
            xycoords="axes fraction",
            textcoords="offset points",
            ha="center",
            va="baseline" if above else "top",
            fontsize=size,
            fontweight=weight,
        )


def _arrow(axes: Axes, begin: tuple[float, float], end: tuple[float, float]) -> None:
    style = {
        "arrowstyle": "-|>",
        "color": matplotlib.rcParams["text.color"],
        "linewidth": 1.2,
        "shrinkA": 0,
        "shrinkB": 0,
    }
    axes.annotate("", end, begin, xycoords="axes fraction", arrowprops=style)


def _bars(axes: Axes, stages: Stages, coded: Cells, theme: str) -> None:
    """Loads of the targets, below the routes' columns, and the most that they can be."""
    loads, limits = coded.kept.sum(axis=0), stages.t_final.sum(axis=0)
    targets = np.arange(len(loads))
    colours = [COLOURS[theme][TARGET_FOLLOWED if j == coded.target else CANDIDATE] for j in targets]
    axes.bar(targets, loads, width=0.8, color=colours)
    axes.hlines(limits, targets - 0.4, targets + 0.4, matplotlib.rcParams["text.color"], linewidth=1.2)
    axes.set_xlim(-0.5, len(loads) - 0.5)
    axes.set_ylim(bottom=0)
    axes.set_xticks([])
    axes.yaxis.set_major_locator(MaxNLocator(4, integer=True))
    # At the right, where no other panel is.
    axes.yaxis.tick_right()
    axes.yaxis.set_label_position("right")
    axes.spines["left"].set_visible(False)
    axes.spines["right"].set_visible(True)
    axes.tick_params(labelsize=9)
    axes.set_xlabel("target", fontsize=9, loc="right", labelpad=3)
    axes.set_ylabel("load", fontsize=9, loc="top", labelpad=3)


def _legend(figure: Figure, coded: Cells, seed: int, theme: str) -> None:
    m, n = coded.kept.shape
    ink = matplotlib.rcParams["text.color"]
    parts = [(f"{m} sources, {n} targets, seed {seed}.", ink)]
    if coded.source >= 0:
        own = COLOURS[theme]
        parts += [
            (" Followed: ", ink),
            (f"source {coded.source}", own[SOURCE_FOLLOWED]),
            (", ", ink),
            (f"target {coded.target}", own[TARGET_FOLLOWED]),
            (" and ", ink),
            ("their route", own[PAIR]),
        ]
    before: Any = figure.text(0.01, 0.02, "", fontsize=10)
    for part, colour in parts:
        style = {"color": colour, "fontsize": 10, "fontweight": "normal" if colour == ink else "bold"}
        before = figure.axes[0].annotate(part, (1, 0), xycoords=before, va="bottom", **style)


@themed
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
    figure = new_figure()
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


@themed
def time_against_size(
    sizes: Sequence[int],
    times: Mapping[str, npt.ArrayLike],
    *,
    xlabel: str = "N (sources and targets)",
    title: str = "Time of a call",
    theme: str = "light",
) -> Figure:
    """Times in milliseconds of one or more jobs against a size, both on logarithmic axes."""
    figure = new_figure()
    axes = figure.subplots()
    for (name, values), marker in zip(times.items(), "osD^vP" * 4):
        axes.plot(sizes, np.asarray(values, float), marker=marker, markersize=5, label=name)
    axes.set_xscale("log", base=2)
    axes.set_yscale("log")
    axes.set_xticks(sizes, [f"{x:,}" for x in sizes], rotation=30 if len(sizes) > 8 else 0)
    axes.minorticks_off()
    axes.yaxis.set_major_formatter(FuncFormatter(grouped))
    axes.set_xlabel(xlabel)
    axes.set_ylabel("time (ms)")
    axes.set_title(title)
    axes.legend()
    return figure


@themed
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
    figure = new_figure(3.0 + 2.9 * len(measures), 0.9 + 0.42 * max(4, len(names)))
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


@themed
def beside_top_k(
    found: BesideTopK, *, title: str = "Assignment by scores beside plain top-k", theme: str = "light"
) -> Figure:
    """What prices do to popular targets: loads with and without them, the prices, and how much score is left.

    Targets are in descending order of the loads that plain top-k gives them.

    Parameters
    ----------
    found : BesideTopK
        What `phaserouter.comparison.beside_top_k` gives.
    title, theme : str

    Returns
    -------
    matplotlib.figure.Figure
    """
    colours = matplotlib.rcParams["axes.prop_cycle"].by_key()["color"]
    assigned, within, above = colours[0], colours[1], colours[4]
    order = np.argsort(-found.top_loads, kind="stable")
    rank, limits, loads = np.arange(1, len(order) + 1), found.limits[order], found.loads[order]
    top = found.top_loads[order]
    figure = new_figure(10.5, 5.6)
    grid = figure.add_gridspec(2, 2, width_ratios=(2.6, 1), height_ratios=(2.2, 1))
    axes = figure.add_subplot(grid[0, 0])
    # One area for each: thousands of bars would leave gaps between them.
    edges = np.concatenate([rank - 0.5, rank[-1:] + 0.5])
    axes.stairs(np.minimum(top, limits), edges, fill=True, color=within, alpha=0.75, label="plain top-k")
    beyond = np.maximum(top, limits)
    axes.stairs(
        beyond,
        edges,
        baseline=limits,
        fill=True,
        color=above,
        alpha=0.75,
        label="plain top-k, above the limit",
    )
    ink = matplotlib.rcParams["text.color"]
    axes.plot(rank, limits, color=ink, linewidth=1.2, drawstyle="steps-mid", label="limit")
    axes.plot(rank, loads, ".", color=assigned, markersize=3 if len(rank) > 100 else 7, label="by scores")
    axes.set_ylim(bottom=0)
    axes.set_xlim(0.25, len(rank) + 0.75)
    axes.yaxis.set_major_formatter(FuncFormatter(grouped))
    axes.set_ylabel("load (sources)")
    axes.tick_params(labelbottom=False)
    axes.legend()
    below = figure.add_subplot(grid[1, 0], sharex=axes)
    below.stairs(found.prices[order], edges, fill=True, color=assigned, alpha=0.75)
    below.set_ylabel("price (score)")
    below.set_xlabel("target, by descending load of plain top-k (rank)")
    below.xaxis.set_major_locator(MaxNLocator(integer=True))
    _scores_left(figure.add_subplot(grid[:, 1]), found, (ink, assigned, within))
    figure.suptitle(title)
    return figure


def _scores_left(axes: Axes, found: BesideTopK, colours: Sequence[str]) -> None:
    """Bars of total scores, of plain top-k's where that says something."""
    names = ("top-k,\nno limits", "by scores", "top-k, the\nrest dropped")
    values = np.array([found.top_score, found.score, found.capped_score])
    relative = found.top_score > 0
    if relative:
        values = 100 * values / found.top_score
    bars = axes.bar(names, values, color=list(colours), alpha=0.75)
    bars.patches[0].set_alpha(0.35)  # a yardstick, not a router that could be used
    texts = [f"{value:.1f} %" if relative else f"{value:.4g}" for value in values]
    axes.bar_label(bars, texts, padding=3, fontsize=9)
    axes.margins(y=0.1)
    axes.tick_params(axis="x", labelsize=9)
    axes.grid(axis="x", visible=False)
    axes.set_ylabel("score kept (% of plain top-k)" if relative else "total score")
    axes.set_title(f"{found.dropped:.1%} of top-k's routes\nare above the limits", fontsize=10)
