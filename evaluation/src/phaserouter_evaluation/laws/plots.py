"""Pictures of the suite laws."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from matplotlib.figure import Figure
from phaserouter.style import colours, ink, new_figure, themed
from scipy.stats import norm

from .._arrays import Array
from .._case import Values


@themed
def z_scores(counts: npt.ArrayLike, edges: Array, xlabel: str, *, theme: str = "light") -> Figure:
    """A histogram of z-scores beside the standard normal density."""
    figure = new_figure(7.0, 3.8)
    axes = figure.subplots()
    seen = np.asarray(counts, float)
    width = edges[1] - edges[0]
    axes.bar(edges[:-1] + width / 2, seen / seen.sum() / width, 0.9 * width, alpha=0.75, label="measured")
    x = np.linspace(edges[0], edges[-1], 201)
    axes.plot(x, norm.pdf(x), color=colours()[4], label="standard normal")
    axes.set_xlabel(xlabel)
    axes.set_ylabel("density")
    axes.set_title(f"{int(seen.sum()):,} z-scores")
    axes.legend()
    return figure


@themed
def four_laws(drawn: Values, *, theme: str = "light") -> Figure:
    """One target's loads, and four laws with their mean."""
    figure = new_figure(8.5, 4.6)
    axes = figure.subplots()
    x = np.asarray(drawn["x"])
    variances = drawn["variances"]
    axes.bar(x, drawn["measured"], 0.9, alpha=0.45, color=colours()[0], label="router, measured")
    lines = (
        ("law", "router, exact law", "-", 0),
        ("independent", "independent edges (Chung-Lu)", "--", 1),
        ("binomial", "binomial", "-.", 2),
        ("poisson", "Poisson", ":", 3),
    )
    for key, name, style, colour in lines:
        label = f"{name}: variance {variances[name]:.1f}"
        axes.plot(x, drawn[key], style, color=colours()[colour], linewidth=2, label=label)
    axes.plot(
        x,
        drawn["independent_measured"],
        ".",
        color=colours()[1],
        markersize=5,
        label="independent edges, measured",
    )
    axes.set_xlabel("load of the target (sources)")
    axes.set_ylabel("probability")
    axes.set_title(f"Load of one target, mean {drawn['mean']:.1f}")
    axes.legend(fontsize=8.5)
    return figure


@themed
def row_counts(drawn: Sequence[Values], *, theme: str = "light") -> Figure:
    """Candidates of a few sources."""
    figure = new_figure(8.0, 4.0)
    axes = figure.subplots()
    for row, colour, marker in zip(drawn, colours(), "osD"):
        axes.plot(row["x"], row["law"], "-", color=colour, linewidth=1.5, label=f"s = {row['degree']}, law")
        axes.plot(row["x"], row["measured"], marker, color=colour, markersize=4, label="measured")
    axes.set_xlabel("candidates of the source (targets)")
    axes.set_ylabel("probability")
    axes.set_title("Candidates of three sources")
    axes.legend(ncols=3, fontsize=8.5)
    return figure


@themed
def variance_curve(rows: Sequence[Values], *, theme: str = "light") -> Figure:
    """Variance over Poisson's against density."""
    figure = new_figure(7.5, 4.4)
    axes = figure.subplots()
    a = np.linspace(0, 1, 201)
    axes.axhline(1, color=ink(), linewidth=0.8, linestyle=":", label="Poisson")
    axes.plot(
        a,
        1 - a**2,
        "--",
        color=colours()[1],
        label="independent edges: $1 - a^2$ (also a hash at this mean)",
    )
    axes.plot(a, (1 - a) ** 2, "-", color=colours()[0], label="router: $(1 - a)^2$, up to 1/M")
    share = [row["share"] for row in rows]
    axes.plot(
        share,
        [row["independent"] for row in rows],
        "s",
        color=colours()[1],
        markersize=5,
        label="Chung-Lu (NumPy), measured",
    )
    axes.errorbar(
        share,
        [row["measured"] for row in rows],
        yerr=[2 * row["error"] for row in rows],
        fmt="o",
        color=colours()[0],
        markersize=5,
        capsize=3,
        label="router, measured (2 standard errors)",
    )
    axes.set_xlabel("a = s / N = t / M")
    axes.set_ylabel("variance of a load / its mean")
    axes.set_title("How much less loads vary, against density")
    axes.legend(fontsize=8.5, loc="lower left")
    return figure


@themed
def cut_pictures(fill: Sequence[Values], variances: Sequence[Values], *, theme: str = "light") -> Figure:
    """Fill against k, and variance over hashing's against k."""
    figure = new_figure(10.5, 4.3)
    left, right = figure.subplots(1, 2)
    for name, colour, marker in zip(dict.fromkeys(row["degrees"] for row in fill), colours(), "osD"):
        rows = [row for row in fill if row["degrees"] == name]
        k = [row["k"] for row in rows]
        left.plot(k, [row["law"] for row in rows], "-", color=colour, label=f"{name}, law")
        left.plot(
            k,
            [row["measured"] for row in rows],
            marker,
            color=colour,
            markersize=5,
            label=f"{name}, measured",
        )
    left.set_xlabel("fan-out k")
    left.set_ylabel("slots filled")
    left.set_ylim(0, 1.05)
    left.set_title("Fill")
    left.legend(fontsize=8)
    for row, colour, marker in zip(variances, colours()[3:], "^vP"):
        label = f"{row['m']:,} sources, {row['n']} targets"
        right.errorbar(
            row["k"],
            row["ratio"],
            yerr=2 * np.asarray(row["error"]),
            fmt=f"{marker}-",
            color=colour,
            markersize=5,
            label=label,
        )
    right.axhline(1, color=ink(), linewidth=1.0, linestyle="--", label="hashing")
    right.set_xscale("log", base=2)
    right.set_yscale("log", base=2)
    ticks = [0.25, 0.5, 1, 2, 4, 8]
    right.set_yticks(ticks, [f"{x:g}" for x in ticks])
    fan_outs = sorted({k for row in variances for k in row["k"] if k & (k - 1) == 0})
    right.set_xticks(fan_outs, [str(k) for k in fan_outs])
    right.minorticks_off()
    right.set_xlabel("fan-out k")
    right.set_ylabel("variance of loads / hashing's")
    right.set_title("Half-full matrices, after the cut")
    right.legend(fontsize=8)
    return figure


@themed
def bridges(drawn: Values, *, theme: str = "light") -> Figure:
    """Deviation of the first rows from their share, for several routers."""
    figure = new_figure(8.0, 4.2)
    axes = figure.subplots()
    for (name, values), colour, width in zip(
        drawn["curves"].items(), (colours()[3], colours()[1], colours()[0]), (1.2, 1.2, 2.0)
    ):
        axes.plot(drawn["at"], values, color=colour, linewidth=width, label=name)
    axes.set_xlabel("rows so far")
    axes.set_ylabel("load less its share (rows)")
    axes.set_title(f"One target along the rows: {drawn['m']:,} x {drawn['n']}, k = {drawn['k']}")
    axes.legend()
    return figure


@themed
def pair_counts(row: Values, *, theme: str = "light") -> Figure:
    """How often pairs meet."""
    figure = new_figure(8.0, 4.0)
    axes = figure.subplots()
    names = {"assign": "assign", "hash": "uniform hash (NumPy)", "flat": "route, full sources (flat)"}
    for (key, label), style, colour in zip(names.items(), ("-", "--", ":"), colours()):
        shares = np.asarray(row["histograms"][key], float) / sum(row["histograms"][key])
        edges = np.arange(len(shares) + 1) - 0.5
        axes.stairs(shares, edges, linewidth=2, linestyle=style, color=colour, label=label)
    axes.axvline(row["expected"], color=ink(), linewidth=0.8, label=f"expected: {row['expected']:.1f}")
    axes.set_yscale("log")
    axes.set_xlabel("rows in which a pair of targets meets")
    axes.set_ylabel("share of pairs")
    axes.set_title(f"Pairs of targets: {row['m']:,} x {row['n']}, k = {row['k']}")
    axes.legend(loc="upper center", bbox_to_anchor=(0.62, 1.0))
    return figure
