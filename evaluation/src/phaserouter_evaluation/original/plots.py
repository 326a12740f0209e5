"""Pictures of the suite original."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter
from phaserouter.style import colours, grouped, ink, new_figure, themed

from .._case import Values


@themed
def skew_against_samples(jobs: Sequence[Values], *, theme: str = "light") -> Figure:
    """A panel a job: estimates, the exact skew, and the median that the law gives."""
    figure = new_figure(3.2 * len(jobs) + 0.6, 3.9)
    panels = figure.subplots(1, len(jobs), sharey=True, squeeze=False)[0]
    for axes, job in zip(panels, jobs):
        rows = job["rows"]
        x = [row["samples"] for row in rows]
        axes.errorbar(
            x,
            [row["skew"] for row in rows],
            yerr=[row["skew_std"] for row in rows],
            fmt="o",
            capsize=3,
            color=colours()[0],
            label="estimates",
        )
        axes.plot(x, [row["median"] for row in rows], "--", color=colours()[4], label="law of the noise")
        axes.axhline(job["exact"], color=ink(), linewidth=1.2, label="exact")
        axes.set_xscale("log")
        axes.set_xticks(x, [f"{samples:,}" for samples in x])
        axes.minorticks_off()
        axes.set_xlabel("samples")
        axes.set_title(f"N = {job['n']:,}, k = {job['k']}")
    panels[0].set_ylim(bottom=1)
    panels[0].set_ylabel("skew: largest / mean of mean loads")
    panels[-1].legend(fontsize=8.5)
    return figure


@themed
def suggestions(jobs: Sequence[Values], most: int, *, theme: str = "light") -> Figure:
    """A panel a job: every search's suggestion, by samples; those without success above a line."""
    figure = new_figure(4.2 * len(jobs), 4.0)
    panels = figure.subplots(1, len(jobs), sharey=True, squeeze=False)[0]
    above = 1.12 * most
    for axes, job in zip(panels, jobs):
        for at, row in enumerate(job["rows"]):
            places = at + np.linspace(-0.3, 0.3, len(row["suggested"]))
            for marker, colour, chosen in (("o", colours()[0], True), ("x", colours()[4], False)):
                shown = [(x, above if k is None else k) for x, k in zip(places, row["suggested"])]
                points = [point for point in shown if (point[1] != above) == chosen]
                if points:
                    axes.plot(*zip(*points), marker, color=colour, markersize=4, alpha=0.75)
        axes.axhline((most + above) / 2, color=ink(), linewidth=0.8)
        axes.set_xticks(range(len(job["rows"])), [f"{row['samples']}" for row in job["rows"]])
        axes.set_xlabel("samples for every k")
        axes.set_title(job["job"])
        ticks = [1, *range(4, most + 1, 4)]
        axes.set_yticks([*ticks, above], [*map(str, ticks), "not\nreached"])
    panels[0].set_ylabel("suggested k")
    return figure


@themed
def times_and_skews(rows: Sequence[Values], *, theme: str = "light") -> Figure:
    """Times and skews against k, a curve a size, and published points."""
    figure = new_figure(10.0, 4.2)
    panels = figure.subplots(1, 2)
    sizes = sorted({row["n"] for row in rows})
    names = (("time_ms", "published_ms"), ("skew", "published_skew"))
    for axes, (key, published) in zip(panels, names):
        for n, marker in zip(sizes, "os"):
            of = [row for row in rows if row["n"] == n and row[key] > 0]
            axes.plot([row["k"] for row in of], [row[key] for row in of], marker=marker, label=f"N = {n:,}")
        known = [row for row in rows if row.get(published)]
        if known:
            axes.plot(
                [row["k"] for row in known],
                [row[published] for row in known],
                "x",
                color=ink(),
                label="published (N = 32,000)",
            )
        ks = sorted({row["k"] for row in rows})
        axes.set_xscale("log")
        axes.set_xticks(ks, [f"{k:,}" for k in ks])
        axes.minorticks_off()
        axes.set_yscale("log")
        axes.yaxis.set_major_formatter(FuncFormatter(grouped))
        axes.set_xlabel("k (degrees are uniform in [1, k])")
    panels[0].set_ylabel("time of a routing (ms)")
    panels[1].set_ylabel("skew: largest / mean load")
    panels[1].legend(fontsize=8.5)
    return figure


@themed
def row_histograms(histograms: Sequence[Values], n: int, *, theme: str = "light") -> Figure:
    """A panel a fan-out: shares of rows with so many routes, and the law."""
    figure = new_figure(3.4 * len(histograms) + 0.4, 3.8)
    panels = figure.subplots(1, len(histograms), squeeze=False)[0]
    for axes, row in zip(panels, histograms):
        shares, law = np.array(row["shares"]), np.array(row["law"])
        # The long tail is in the table; here what at least a row in 20,000 has.
        shown = int(np.flatnonzero(np.maximum(shares, law) > 5e-5).max()) + 1
        axes.bar(np.arange(shown), shares[:shown], width=1.0, color=colours()[0], alpha=0.75, label="rows")
        every = max(1, shown // 40)
        points = np.arange(0, shown, every)
        axes.plot(points, law[points], "o", markersize=3.5, color=colours()[4], label="row law")
        axes.set_xlabel("routes of a row")
        axes.set_title(f"N = {n:,}, k = {row['k']}")
    panels[0].set_ylabel("share of rows")
    panels[0].legend(fontsize=8.5)
    return figure


@themed
def skews_with_and_without(rows: Sequence[Values], *, theme: str = "light") -> Figure:
    """A panel a workload: skews with and without row permutations, side by side."""
    workloads = list(dict.fromkeys(row["name"] for row in rows))
    figure = new_figure(9.0, 4.0)
    panels = figure.subplots(1, len(workloads), squeeze=False)[0]
    for axes, workload in zip(panels, workloads):
        of = [row for row in rows if row["name"] == workload]
        at = np.arange(len(of))
        for name, shift, marker in (("without", -0.12, "o"), ("with", 0.12, "s")):
            axes.errorbar(
                at + shift,
                [row[f"{name}_skew"] for row in of],
                yerr=[row[f"{name}_skew_std"] for row in of],
                fmt=marker,
                capsize=3,
                label=f"{name} row permutations",
            )
        axes.set_xticks(at, [f"N = {row['n']:,}\nk = {row['k']}" for row in of], fontsize=8)
        axes.set_title(workload)
        if max(row["with_skew"] for row in of) > 5:
            axes.set_yscale("log")
            axes.yaxis.set_major_formatter(FuncFormatter(grouped))
        else:
            axes.set_ylim(bottom=1)
    panels[0].set_ylabel("skew of a routing")
    panels[-1].legend(fontsize=8.5)
    return figure


@themed
def loads_of_scenes(scenes: Sequence[Values], *, theme: str = "light") -> Figure:
    """A panel a scene: loads in descending order, of the hash and of the phase router."""
    figure = new_figure(10.0, 3.8)
    panels = figure.subplots(1, len(scenes), sharey=True, squeeze=False)[0]
    for axes, row in zip(panels, scenes):
        for (key, name), style in zip(
            (("hash", "hash inside S AND T"), ("router", "phase router")), ("-", "--")
        ):
            axes.plot(row["loads"][key], style, linewidth=1.8, label=name)
        axes.set_yscale("symlog", linthresh=1)
        axes.yaxis.set_major_formatter(FuncFormatter(grouped))
        axes.set_xlabel("targets by load")
        axes.set_title(row["scene"], fontsize=10)
    largest = max(max(loads) for row in scenes for loads in row["loads"].values())
    panels[0].set_ylim(0, 1.4 * largest)
    panels[0].set_ylabel("load (0 to 1 linear, then logarithmic)")
    panels[-1].legend(fontsize=8.5)
    return figure


@themed
def loads_of_routers(rows: Sequence[Values], mean: float, *, theme: str = "light") -> Figure:
    """Loads over their mean in descending order, a curve a router."""
    figure = new_figure(8.5, 4.3)
    axes = figure.subplots()
    styles = ["-", "-.", ":"] + ["--"] * len(rows)
    for row, colour, style in zip(rows, [ink(), *colours()], styles):
        axes.plot(np.array(row["loads"]) / mean, style, color=colour, linewidth=1.8, label=row["router"])
    axes.set_yscale("log")
    axes.yaxis.set_major_formatter(FuncFormatter(lambda x, _: f"{x:g}"))
    axes.set_xlabel("experts, by load")
    axes.set_ylabel("load / mean load")
    axes.legend(fontsize=8.5, loc="upper left", bbox_to_anchor=(1.0, 1.0))
    return figure
