"""Picture files against Pillow, and plots: what they draw, their labels, and that they can be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from PIL import Image

import phaserouter as pr
from phaserouter import plots, stats
from phaserouter.stages import STAGES, read_pbm, stages, write_pbm, write_png

RNG = np.random.default_rng(4)
MATRIX = RNG.random((5, 19)) < 0.5


def test_pbm_files_are_what_pillow_reads(tmp_path: Path) -> None:
    write_pbm(tmp_path / "m.pbm", MATRIX.astype(int) * 7)
    np.testing.assert_array_equal(np.array(Image.open(tmp_path / "m.pbm")), ~MATRIX)
    np.testing.assert_array_equal(read_pbm(tmp_path / "m.pbm"), MATRIX)


def test_pbm_files_of_others_are_read(tmp_path: Path) -> None:
    Image.fromarray(~MATRIX).save(tmp_path / "pillow.pbm")
    np.testing.assert_array_equal(read_pbm(tmp_path / "pillow.pbm"), MATRIX)
    rows = "\n".join(" ".join(str(int(x)) for x in row) for row in MATRIX)
    (tmp_path / "plain.pbm").write_text(f"P1\n# a comment\n19 # width\n5\n{rows}\n# the end\n")
    np.testing.assert_array_equal(read_pbm(tmp_path / "plain.pbm"), MATRIX)


def test_other_files_are_refused(tmp_path: Path) -> None:
    for name, content in {
        "text": b"degree\n1\n",
        "short": b"P4\n9 9\n\0",
        "digits": b"P1\n2 1\n1 2\n",
        "empty": b"P1",
    }.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(pr.InvalidArgumentError, match=f"{name} is not a PBM picture"):
            read_pbm(tmp_path / name)


@pytest.mark.parametrize("scale", [1, 3])
def test_png_files_are_what_pillow_reads(scale: int, tmp_path: Path) -> None:
    write_png(tmp_path / "m.png", MATRIX, scale=scale)
    picture = Image.open(tmp_path / "m.png")
    assert picture.size == (19 * scale, 5 * scale)
    np.testing.assert_array_equal(
        np.array(picture.convert("L")) == 0, np.kron(MATRIX, np.ones((scale, scale)))
    )


BAD = {
    "vector": (lambda path: write_pbm(path, [1, 0]), pr.SizeMismatchError, "matrix: 2 dimensions"),
    "floats": (lambda path: write_png(path, [[0.5]]), pr.ArgumentTypeError, "matrix: bool or integer"),
    "nothing": (lambda path: write_png(path, np.ones((0, 3), int)), pr.OutOfRangeError, "at least one pixel"),
    "scale": (lambda path: write_png(path, MATRIX, scale=0), pr.OutOfRangeError, "at least one pixel"),
    "degrees": (lambda path: stages([5], [1]), pr.OutOfRangeError, "sources: entry 0 is 5"),
    "degrees32": (
        lambda path: stages(np.array([5], np.uint32), [1]),
        pr.OutOfRangeError,
        "sources: entry 0 is 5",
    ),
    "theme": (lambda path: plots.pipeline(MADE, theme="blue"), pr.InvalidArgumentError, "theme: 'blue'"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_arguments(name: str, tmp_path: Path) -> None:
    call, error, message = BAD[name]
    with pytest.raises(error, match=message):
        call(tmp_path / "x")
    assert not list(tmp_path.iterdir())


MADE = stages(RNG.integers(0, 12, 30), RNG.integers(0, 30, 12), 3)


def test_stages_are_one_pipeline() -> None:
    assert [name for name, _ in MADE.items()] == list(STAGES)
    np.testing.assert_array_equal(MADE.t_final, MADE.t_prepared.T)
    np.testing.assert_array_equal(MADE.o, MADE.s_final & MADE.t_final)
    assert MADE.seed == 3
    assert stages([1], [1]).seed != stages([1], [1]).seed


WEIGHTS = np.sort(RNG.integers(1, 60, 40))[::-1]
LOADS = RNG.integers(0, 60, 40)
LAW = stats.column_load_law(np.full(50, 20), np.full(40, 25))
SAMPLES = stats.sample_many(np.full(50, 20), np.full(40, 25), 40, 300)[:, 0]
RESULTS = [{"router": "one", "a": 0.5, "b": 3}, {"router": "two", "a": None, "b": 1}]
FIGURES: dict[str, Callable[[str], Figure]] = {
    "column_loads": lambda theme: plots.column_loads({"load": LOADS}, WEIGHTS, theme=theme),
    "column_loads heavy": lambda theme: plots.column_loads(
        {"load": np.arange(500)}, (1 + 1e5 / np.arange(1, 501) ** 2).astype(int), theme=theme
    ),
    "load_histogram": lambda theme: plots.load_histogram(
        SAMPLES, lambda x: LAW.pmf(x[:, None])[:, 0], capacity=25, theme=theme
    ),
    "pipeline": lambda theme: plots.pipeline(MADE, theme=theme),
    "skew_against_k": lambda theme: plots.skew_against_k(
        [1, 2, 4], {"a": [3, 2, 1], "b": [1, 1, 1]}, theme=theme
    ),
    "time_against_size": lambda theme: plots.time_against_size(
        [256, 512], {"route": [0.1, 20.0]}, theme=theme
    ),
    "comparison": lambda theme: plots.comparison(RESULTS, {"a": "share", "b": "load"}, theme=theme),
}


def luminance(colour: object) -> float:
    channels = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(colour)]
    return float(np.dot(channels, [0.2126, 0.7152, 0.0722]))


def contrast(a: object, b: object) -> float:
    """Of the Web Content Accessibility Guidelines: 4.5 and more for text, 3 for shapes."""
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", plots.THEMES)
@pytest.mark.parametrize("name", FIGURES)
def test_plots_are_labelled_and_legible(name: str, theme: str, tmp_path: Path) -> None:
    figure = FIGURES[name](theme)
    paper = figure.get_facecolor()
    for axes in figure.axes:
        texts = [axes.xaxis.label, axes.title, *axes.get_xticklabels()]
        assert axes.get_xlabel(), "no label"
        assert axes.get_ylabel() or name == "comparison", "no label"
        if axes.get_legend() is not None:
            texts += axes.get_legend().get_texts()
        assert min(contrast(text.get_color(), paper) for text in texts) > 4.5
        for line in axes.get_lines():
            assert contrast(line.get_color(), paper) > 1.9
        for bar in axes.patches:
            assert contrast(bar.get_facecolor(), paper) > 1.9
    figure.savefig(tmp_path / "figure.png")
    pixels = np.array(Image.open(tmp_path / "figure.png").convert("RGB")).reshape(-1, 3)
    assert len(np.unique(pixels, axis=0)) > 10, "an empty picture"
    np.testing.assert_allclose(pixels[0] / 255, to_rgb(paper), atol=0.01)


def test_column_loads_draws_loads_and_capacities() -> None:
    axes = FIGURES["column_loads"]("light").axes[0]
    capacity, load = axes.get_lines()
    order = np.argsort(-WEIGHTS, kind="stable")
    np.testing.assert_array_equal(capacity.get_ydata(), WEIGHTS[order])
    np.testing.assert_array_equal(load.get_ydata(), LOADS[order])
    assert axes.get_xscale() == "linear"
    assert FIGURES["column_loads heavy"]("light").axes[0].get_xscale() == "log"


def test_load_histogram_draws_shares_and_the_law() -> None:
    axes = FIGURES["load_histogram"]("light").axes[0]
    heights = {round(bar.get_x() + bar.get_width() / 2): bar.get_height() for bar in axes.patches}
    for load, height in heights.items():
        assert height == pytest.approx(np.mean(load == SAMPLES))
    law = axes.get_lines()[0]
    np.testing.assert_allclose(law.get_ydata(), LAW.pmf(np.asarray(law.get_xdata())[:, None])[:, 0])
    assert [segment[0, 0] for segment in axes.collections[0].get_segments()] == [25]
    far = plots.load_histogram(SAMPLES, lambda x: LAW.pmf(x[:, None])[:, 0], capacity=400).axes[0]
    assert far.get_xlim()[1] < 100
    assert "capacity 400, off to the right" in [text.get_text() for text in far.get_legend().get_texts()]
    assert sum(heights.values()) == pytest.approx(1)


def test_pipeline_draws_every_stage() -> None:
    drawn = [np.asarray(axes.images[0].get_array()) for axes in FIGURES["pipeline"]("dark").axes]
    names = [
        "s_aligned",
        "s_rotated",
        "s_shuffled",
        "s_final",
        "o",
        "t_aligned",
        "t_rotated",
        "t_shuffled",
        "t_prepared",
        "t_final",
    ]
    for picture, name in zip(drawn, names):
        np.testing.assert_array_equal(picture, getattr(MADE, name))


def test_comparison_marks_what_does_not_apply() -> None:
    axes = FIGURES["comparison"]("light").axes
    assert [bar.get_width() for bar in axes[0].patches] == [0.5, 0.0]
    assert {text.get_text() for text in axes[0].texts} == {"0.5", "-"}
    assert [label.get_text() for label in axes[0].get_yticklabels()] == ["one", "two"]
