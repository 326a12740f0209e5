"""The table and the pictures of what train.py has found. By itself: python report.py RESULTS.json FOLDER draws them again."""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from matplotlib.figure import Figure
from phaserouter.style import THEMES, colours, ink, new_figure, themed

Floats = npt.NDArray[np.float64]
BASELINE = "auxiliary loss"


def routers_of(results: dict[str, Any]) -> list[str]:
    return list(dict.fromkeys(run["router"] for run in results["runs"]))


def over_seeds(results: dict[str, Any], router: str, part: str, key: str) -> Floats:
    """A number of every seed's run: of "trained", "held_out" or "held_out_as_trained"."""
    return np.array([run[part][key] for run in results["runs"] if run["router"] == router])


def measure(results: dict[str, Any]) -> tuple[str, str, float, str]:
    """What the data are judged by: its name, its key, what it is multiplied by, and its format."""
    if results["data"] == "digits":
        return "accuracy, %", "accuracy", 100.0, ".1f"
    return "bits per byte", "loss", 1 / math.log(2), ".3f"


def spread(values: Floats, form: str) -> str:
    """Mean and standard deviation over seeds."""
    deviation = f" ± {values.std(ddof=1):{form}}" if len(values) > 1 else ""
    return f"{values.mean():{form}}{deviation}"


def table(results: dict[str, Any]) -> str:
    """The means over seeds as Markdown, with standard deviations; differences are of runs with the same seed."""
    title, key, factor, form = measure(results)
    head = (
        f"router | training loss | held out: {title} | less {BASELINE} | routed as in training | MaxVio in training | "
        "at its end | dropped | MaxVio held out, batch | all | dropped | routers, ms | step, ms"
    )
    lines = [f"| {head} |", "|---|" + "---:|" * head.count("|")]
    for name in routers_of(results):

        def of(part: str, key: str, name: str = name) -> Floats:
            return over_seeds(results, name, part, key)

        held_out, difference = factor * of("held_out", key), "-"
        if name != BASELINE and BASELINE in routers_of(results):
            difference = spread(
                held_out - factor * over_seeds(results, BASELINE, "held_out", key), "+" + form
            )
            difference = difference.replace("± +", "± ")
        times = results["times_ms"][name]
        cells = [
            name,
            f"{of('trained', 'loss').mean():.3f}",
            spread(held_out, form),
            difference,
            spread(factor * of("held_out_as_trained", key), form),
            *(f"{of('trained', what).mean():.2f}" for what in ("max_vio", "max_vio_end")),
            f"{of('trained', 'overflow').mean():.1%}",
            *(f"{of('held_out', what).mean():.2f}" for what in ("max_vio_batch", "max_vio_all")),
            f"{of('held_out', 'overflow').mean():.1%}",
            f"{times['routers']:.2f}",
            f"{times['step']:.1f}",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def smooth(values: Floats, width: int) -> Floats:
    """Means over the last `width` steps, row by row."""
    width = min(width, values.shape[1])
    sums = np.cumsum(np.pad(values, ((0, 0), (1, 0))), axis=1)
    found: Floats = (sums[:, width:] - sums[:, :-width]) / width
    return found


@themed
def curves(results: dict[str, Any], *, theme: str = "light") -> Figure:
    """Held-out loss and MaxVio over the steps: means over seeds, and a band from the least to the largest."""
    unit, title = (
        (1.0, "loss (nats)") if results["data"] == "digits" else (1 / math.log(2), "loss (bits per byte)")
    )
    figure = new_figure(9.0, 4.2)
    left, right = figure.subplots(1, 2)
    for at, name in enumerate(routers_of(results)):
        runs = [run for run in results["runs"] if run["router"] == name]
        colour, style = colours()[at], "--" if "1.25" in name else "-"
        points = np.array([point["step"] for point in runs[0]["checkpoints"]])
        losses = unit * np.array([[point["loss"] for point in run["checkpoints"]] for run in runs])
        vio = smooth(np.array([run["max_vio"] for run in runs]), 20)
        steps = np.arange(vio.shape[1]) + results["steps"] - vio.shape[1] + 1
        for axes, x, y in ((left, points, losses), (right, steps, vio)):
            axes.plot(x, y.mean(0), style, color=colour, label=name, linewidth=1.6)
            axes.fill_between(x, y.min(0), y.max(0), color=colour, alpha=0.15, linewidth=0)
    left.set(xlabel="step", ylabel=title, title="Loss on held-out data, in evaluation mode", yscale="log")
    left.minorticks_off()
    low, high = left.get_ylim()
    ticks = [tick for tick in (0.1, 0.15, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 2.5, 3, 4, 5) if low < tick < high]
    left.set_yticks(ticks, [f"{tick:g}" for tick in ticks])
    right.set(xlabel="step", ylabel="MaxVio", title="Largest load / mean - 1, in training (20 steps)")
    right.set_ylim(bottom=-0.02)
    figure.legend(*left.get_legend_handles_labels(), loc="outside lower center", ncols=6)
    return figure


@themed
def loads_over_time(results: dict[str, Any], *, theme: str = "light") -> Figure:
    """The loads of the first layer's experts over the steps of the first seed's run, over their mean."""
    names = [name for name in routers_of(results) if "1.25" not in name]
    figure = new_figure(9.0, 3.2)
    all_axes = figure.subplots(1, len(names), sharey=True, squeeze=False)[0]
    for axes, name in zip(all_axes, names):
        run = next(run for run in results["runs"] if run["router"] == name)
        loads = np.array(run["loads"], float)[:, 0]
        image = axes.imshow(
            (loads / loads.mean(1, keepdims=True)).T,
            aspect="auto",
            interpolation="nearest",
            cmap="RdBu_r" if theme == "light" else "berlin",
            vmin=0,
            vmax=2,
            extent=(1, len(loads) + 1, loads.shape[1] - 0.5, -0.5),
        )
        axes.set(title=name, xlabel="step")
        axes.grid(False)
    all_axes[0].set_ylabel("expert of the first layer")
    bar = figure.colorbar(image, ax=list(all_axes), label="load / mean", extend="max")
    bar.outline.set_edgecolor(ink())
    return figure


def draw(results: dict[str, Any], folder: Path) -> None:
    """Writes the pictures for light and for dark pages."""
    folder.mkdir(parents=True, exist_ok=True)
    for theme in THEMES:
        for what, figure in (("curves", curves), ("loads", loads_over_time)):
            path = folder / f"training-{results['data']}-{what}-{theme}.png"
            figure(results, theme=theme).savefig(path, dpi=110)


if __name__ == "__main__":
    draw(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")), Path(sys.argv[2]))
