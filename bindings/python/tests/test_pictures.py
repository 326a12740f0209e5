"""Picture files against Pillow, plots and the animation: what they draw, and that it can be read."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from PIL import Image

import phaserouter as pr
from phaserouter import animation, comparison, plots, stats
from phaserouter._cells import (
    CANDIDATE,
    COLOURS,
    CUT,
    PAIR,
    SOURCE,
    SOURCE_CUT,
    SOURCE_FOLLOWED,
    TARGET,
    TARGET_CUT,
    TARGET_FOLLOWED,
    ZERO,
    moves,
)
from phaserouter.cli import main
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
    "other problem": (
        lambda path: plots.pipeline(MADE, pr.route([1], [1], 1)),
        pr.SizeMismatchError,
        "routes: 1 sources and 1 targets, but the stages have 30 and 12",
    ),
    "other seed": (
        lambda path: plots.pipeline(MADE, pr.route(*DEGREES, 9, seed=4)),
        pr.InvalidArgumentError,
        "routes: they are not among the candidates",
    ),
    "animation kind": (
        lambda path: animation.write_animation(path.with_suffix(".mp4"), MADE),
        pr.InvalidArgumentError,
        r"x\.mp4: unknown kind of file; expected \.gif or \.webp",
    ),
    "animation theme": (
        lambda path: animation.write_animation(path.with_suffix(".gif"), MADE, theme="blue"),
        pr.InvalidArgumentError,
        "theme: 'blue'",
    ),
    "animation size": (
        lambda path: animation.write_animation(path.with_suffix(".gif"), stages([1] * 81, [1])),
        pr.OutOfRangeError,
        "at most 80 sources and targets",
    ),
    "animation of others": (
        lambda path: animation.write_animation(
            path.with_suffix(".gif"), MADE, given=(MADE.s_aligned, ~MADE.t_aligned)
        ),
        pr.SizeMismatchError,
        "given: T has other rows",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_arguments(name: str, tmp_path: Path) -> None:
    call, error, message = BAD[name]
    with pytest.raises(error, match=message):
        call(tmp_path / "x")
    assert not list(tmp_path.iterdir())


DEGREES = RNG.integers(0, 12, 30), RNG.integers(0, 30, 12)
MADE = stages(*DEGREES, 3)
ROUTES = pr.route(*DEGREES, 2, seed=3)
PERMUTED = stages(*DEGREES, 3, row_permutations=True)


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
SCORES = RNG.normal(size=(300, 9)) + 1.5 * np.arange(9) / 9
SCORED = pr.assign_by_scores(SCORES, 2, capacity_factor=1.25, seed=1)
BESIDE = comparison.beside_top_k(SCORED, SCORES)

FIGURES: dict[str, Callable[[str], Figure]] = {
    "column_loads": lambda theme: plots.column_loads({"load": LOADS}, WEIGHTS, theme=theme),
    "column_loads heavy": lambda theme: plots.column_loads(
        {"load": np.arange(500)}, (1 + 1e5 / np.arange(1, 501) ** 2).astype(int), theme=theme
    ),
    "load_histogram": lambda theme: plots.load_histogram(
        SAMPLES, lambda x: LAW.pmf(x[:, None])[:, 0], capacity=25, theme=theme
    ),
    "pipeline": lambda theme: plots.pipeline(MADE, ROUTES, theme=theme),
    "pipeline uncut": lambda theme: plots.pipeline(PERMUTED, theme=theme),
    "skew_against_k": lambda theme: plots.skew_against_k(
        [1, 2, 4], {"a": [3, 2, 1], "b": [1, 1, 1]}, theme=theme
    ),
    "time_against_size": lambda theme: plots.time_against_size(
        [256, 512], {"route": [0.1, 20.0]}, theme=theme
    ),
    "comparison": lambda theme: plots.comparison(RESULTS, {"a": "share", "b": "load"}, theme=theme),
    "beside_top_k": lambda theme: plots.beside_top_k(BESIDE, theme=theme),
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
        texts = [axes.xaxis.label, axes.title, *axes.get_xticklabels(), *axes.texts]
        assert axes.get_xlabel() or name == "beside_top_k", "no label"
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
    assert len(np.unique(pixels @ [1 << 16, 1 << 8, 1])) > 10, "an empty picture"
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


def test_beside_top_k_draws_loads_prices_and_what_is_left() -> None:
    loads, prices, left = FIGURES["beside_top_k"]("light").axes
    best = np.argsort(-SCORES, axis=1)[:, :2]
    top = np.bincount(best.ravel(), minlength=9)
    order = np.argsort(-top, kind="stable")
    limit, assigned = loads.get_lines()
    np.testing.assert_array_equal(limit.get_ydata(), [84] * 9)  # 1.25 * 600 / 9, rounded up
    np.testing.assert_array_equal(assigned.get_ydata(), SCORED.column_loads()[order])
    within, above = loads.patches
    np.testing.assert_array_equal(within.get_data().values, np.minimum(top, 84)[order])
    np.testing.assert_array_equal(above.get_data().values, np.maximum(top, 84)[order])
    drawn_prices = prices.patches[0].get_data().values
    np.testing.assert_allclose(
        drawn_prices, SCORED.certificate.prices[order] / 2.0**SCORED.certificate.exponent
    )
    assert drawn_prices[0] > drawn_prices[-1] == 0, "the popular target costs nothing"
    total = np.take_along_axis(SCORES, SCORED.targets, 1).sum() / np.take_along_axis(SCORES, best, 1).sum()
    assert [bar.get_height() for bar in left.patches[:2]] == pytest.approx([100, 100 * total])
    beyond = np.maximum(top - 84, 0).sum() / 600
    assert left.get_title() == f"{beyond:.1%} of top-k's routes\nare above the limits"


def test_beside_top_k_serves_first_choices_first() -> None:
    """What is left of top-k's score, by a plain loop over choices and sources."""
    order, room = np.argsort(-SCORES, axis=1), SCORED.certificate.upper.tolist()
    left = 0.0
    for choice in range(2):
        for i in range(300):
            target = order[i, choice]
            if room[target] > 0:
                room[target] -= 1
                left += SCORES[i, target]
    assert pytest.approx(left, rel=1e-5) == BESIDE.capped_score
    assert pytest.approx(left / SCORED.score_stats.top_score, rel=1e-5) == BESIDE.to_dict()["capped_kept"]


def test_scores_below_0_are_drawn_as_they_are() -> None:
    scores = -np.abs(SCORES) - 1
    routes = pr.assign_by_scores(scores, 2, seed=1)
    left = plots.beside_top_k(comparison.beside_top_k(routes, scores)).axes[2]
    assert left.get_ylabel() == "total score"
    assert left.patches[1].get_height() == pytest.approx(np.take_along_axis(scores, routes.targets, 1).sum())


UPPER = ["s_aligned", "s_rotated", "s_shuffled", "o", "routes"]
LOWER = ["t_aligned", "t_rotated", "t_shuffled", "t_final"]
KEPT = (CANDIDATE, SOURCE_FOLLOWED, TARGET_FOLLOWED, PAIR)
FAINT = (CUT, SOURCE_CUT, TARGET_CUT)


def as_matrix(routes: pr.Routes) -> np.ndarray:
    return routes.to_csr().toarray().astype(bool)


def drawn(figure: Figure) -> list[np.ndarray]:
    return [np.asarray(axes.images[0].get_array()) for axes in figure.axes if axes.images]


def test_pipeline_draws_every_stage() -> None:
    pictures = dict(zip(UPPER + LOWER, drawn(FIGURES["pipeline"]("dark"))))
    for name, picture in pictures.items():
        ones = MADE.o if name == "routes" else getattr(MADE, name)
        np.testing.assert_array_equal(picture != 0, ones)
    # At the right, what was cut is fainter than what is kept.
    cut = np.isin(pictures["routes"], FAINT)
    np.testing.assert_array_equal(cut, MADE.o & ~as_matrix(ROUTES))
    assert cut.any()
    assert not any(np.isin(pictures[name], FAINT).any() for name in pictures if name != "routes")


def test_pipeline_draws_row_permutations_if_there_are_any() -> None:
    names = ["s_aligned", "s_rotated", "s_shuffled", "s_final", "o", "o"]
    names += ["t_aligned", "t_rotated", "t_shuffled", "t_prepared", "t_final"]
    pictures = drawn(FIGURES["pipeline uncut"]("light"))
    assert len(pictures) == len(names)
    for name, picture in zip(names, pictures):
        np.testing.assert_array_equal(picture != 0, getattr(PERMUTED, name))
        assert not np.isin(picture, FAINT).any(), "nothing was cut"


@pytest.mark.parametrize("made", [MADE, PERMUTED])
def test_pipeline_follows_a_source_and_a_target(made: object) -> None:
    figure = plots.pipeline(made)
    names = UPPER + LOWER
    if made is PERMUTED:
        names = ["s_aligned", "s_rotated", "s_shuffled", "s_final", "o", "routes"]
        names += ["t_aligned", "t_rotated", "t_shuffled", "t_prepared", "t_final"]
    pictures = dict(zip(names, drawn(figure)))
    shown = [text.get_text() for text in figure.axes[0].texts]
    source = next(int(text.split()[1]) for text in shown if text.startswith("source ") and "has" not in text)
    target = next(int(text.split()[1]) for text in shown if text.startswith("target "))
    for name, picture in pictures.items():
        # A line of one colour and as many cells as the degree, in any stage.
        if name.startswith("s_"):
            rows = np.unique(np.nonzero(picture == SOURCE_FOLLOWED)[0])
            assert len(rows) == 1
            assert (picture[rows[0]] == SOURCE_FOLLOWED).sum() == made.s_final[source].sum()
        elif name.startswith("t_"):
            lines = np.unique(np.nonzero(picture == TARGET_FOLLOWED)[name == "t_final"])
            assert len(lines) == 1
            assert (picture == TARGET_FOLLOWED).sum() == made.t_final[:, target].sum()
        else:
            assert picture[source, target] == PAIR
            assert set(np.unique(picture[source])) <= {ZERO, SOURCE_FOLLOWED, PAIR}
            assert set(np.unique(picture[:, target])) <= {ZERO, TARGET_FOLLOWED, PAIR}


def test_pipeline_draws_loads_below_their_limits() -> None:
    axes = FIGURES["pipeline"]("light").axes[-1]
    loads = as_matrix(ROUTES).sum(axis=0)
    assert [bar.get_height() for bar in axes.patches] == loads.tolist()
    assert [segment[0, 1] for segment in axes.collections[0].get_segments()] == DEGREES[1].tolist()


def test_pipeline_of_nothing_follows_nobody() -> None:
    figure = plots.pipeline(stages([0, 0], [0, 0, 0], 1), pr.route([0, 0], [0, 0, 0], 1))
    assert not any(picture.any() for picture in drawn(figure))
    assert not any("Followed" in text.get_text() for text in figure.axes[0].texts)


@pytest.mark.parametrize("theme", plots.THEMES)
def test_cells_can_be_told_from_zeros_and_paper(theme: str) -> None:
    zero, *ones = COLOURS[theme]
    for code, colour in enumerate(ones, start=1):
        assert contrast(colour, zero) > (1.25 if code in FAINT else 1.7)
    assert len(set(COLOURS[theme])) == len(COLOURS[theme])
    # Followed cells stand out from those of their side.
    assert contrast(COLOURS[theme][SOURCE_FOLLOWED], COLOURS[theme][SOURCE]) > 2
    assert contrast(COLOURS[theme][TARGET_FOLLOWED], COLOURS[theme][TARGET]) > 2


def cell_colours(picture: Image.Image, left: int, shape: tuple[int, int]) -> np.ndarray:
    """The colour in the middle of every cell of a matrix that begins there."""
    cell = animation.cell_of(shape)
    size = max(shape) * cell
    rgb = np.asarray(picture.convert("RGB"))
    left += (animation.SIDE - shape[1] * cell) // 2
    assert size <= animation.SIDE
    rows = animation.TOP + np.arange(shape[0]) * cell + cell // 2
    columns = left + np.arange(shape[1]) * cell + cell // 2
    return rgb[np.ix_(rows, columns)]


def is_one_of(colours: np.ndarray, theme: str, codes: tuple[int, ...]) -> np.ndarray:
    wanted = [np.rint(np.array(to_rgb(COLOURS[theme][code])) * 255) for code in codes]
    return np.any([(colours == colour).all(axis=-1) for colour in wanted], axis=0)


GIVEN = tuple(RNG.permuted(matrix, axis=1) for matrix in (MADE.s_aligned, MADE.t_aligned))


@pytest.mark.parametrize("theme", plots.THEMES)
@pytest.mark.parametrize("kind", ["gif", "webp"])
def test_animation_begins_with_the_input_and_ends_with_the_routes(
    kind: str, theme: str, tmp_path: Path
) -> None:
    path = tmp_path / f"a.{kind}"
    animation.write_animation(path, MADE, ROUTES, given=GIVEN, theme=theme)
    assert path.stat().st_size < 700_000
    made = [(p.tobytes(), time) for p, time in animation.frames(MADE, ROUTES, given=GIVEN, theme=theme)]
    with Image.open(path) as film:
        assert film.size == (animation.WIDTH, animation.HEIGHT)
        # A file holds equal frames in succession once, and for as long.
        assert film.n_frames == 1 + sum(a != b for (a, _), (b, _) in pairwise(made))
        assert film.info.get("loop") == 0, "it plays once"
        assert 8 <= sum(time for _, time in made) / 1000 <= 12
        for left, matrix in zip((animation.LEFT, animation.RIGHT), GIVEN):
            found = cell_colours(film, left, matrix.shape)
            np.testing.assert_array_equal(~is_one_of(found, theme, (ZERO,)), matrix)
        film.seek(film.n_frames - 1)
        found = cell_colours(film, animation.MIDDLE, MADE.o.shape)
        np.testing.assert_array_equal(is_one_of(found, theme, KEPT), as_matrix(ROUTES))
        np.testing.assert_array_equal(is_one_of(found, theme, FAINT), MADE.o & ~as_matrix(ROUTES))


@pytest.mark.parametrize("made", [MADE, PERMUTED])
def test_animation_passes_through_every_stage(made: object) -> None:
    """At every rest, the library's own matrices are on the canvas."""
    pictures = [(picture, time) for picture, time in animation.frames(made) if time >= 500]
    stops = [("s_aligned", "t_aligned"), ("s_rotated", "t_rotated"), ("s_shuffled", "t_shuffled")]
    stops += [("s_final", "t_prepared")] if made is PERMUTED else []
    stops += [("s_final", "t_final")]
    for (picture, _), names in zip(pictures, stops):
        for left, name in zip((animation.LEFT, animation.RIGHT), names):
            matrix = getattr(made, name)
            found = cell_colours(picture, left, matrix.shape)
            np.testing.assert_array_equal(~is_one_of(found, "light", (ZERO,)), matrix, name)
    for picture, _ in pictures[len(stops) :]:
        found = cell_colours(picture, animation.MIDDLE, made.o.shape)
        np.testing.assert_array_equal(~is_one_of(found, "light", (ZERO,)), made.o)
    assert len(pictures) == len(stops) + 2


def test_animation_draws_loads() -> None:
    """The followed target's bar is as high, beside its limit's line, as its load says."""
    *_, (picture, _) = animation.frames(MADE, ROUTES)
    rgb = np.asarray(picture.convert("RGB"))
    below = animation.TOP + animation.SIDE
    bar = is_one_of(rgb[below:, animation.MIDDLE :], "light", (CANDIDATE, TARGET_FOLLOWED))
    loads, limits = as_matrix(ROUTES).sum(axis=0), DEGREES[1]
    cell = animation.cell_of(MADE.o.shape)
    left = (animation.SIDE - len(loads) * cell) // 2
    heights = [bar[:, left + j * cell].sum() for j in range(len(loads))]
    np.testing.assert_allclose(heights, loads * animation.BARS / limits.max(), atol=2.6)


def stages_json(*arguments: str) -> dict:
    result = CliRunner().invoke(main, ["stages", *arguments, "--json"])
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_the_command_animates_its_input_cut_at_k(tmp_path: Path) -> None:
    for name, matrix in zip("st", GIVEN):
        write_pbm(tmp_path / f"{name}.pbm", matrix)
    files = [str(tmp_path / "s.pbm"), str(tmp_path / "t.pbm")]
    found = stages_json(*files, "--seed", "3", "-k", "2", "--animate", str(tmp_path / "a.gif"))
    assert (found["k"], found["routes"]) == (2, ROUTES.counts.sum())
    animation.write_animation(tmp_path / "expected.gif", MADE, ROUTES, given=GIVEN)
    assert (tmp_path / "a.gif").read_bytes() == (tmp_path / "expected.gif").read_bytes()
    # Degrees are no bits: it begins with aligned rows.
    for name, degrees in zip("st", DEGREES):
        np.save(tmp_path / f"{name}.npy", degrees)
    files = [str(tmp_path / "s.npy"), str(tmp_path / "t.npy")]
    assert "routes" not in stages_json(*files, "--seed", "3", "--animate", str(tmp_path / "b.webp"))
    with Image.open(tmp_path / "b.webp") as film:
        found = cell_colours(film, animation.LEFT, MADE.s_aligned.shape)
    np.testing.assert_array_equal(~is_one_of(found, "light", (ZERO,)), MADE.s_aligned)


def test_the_command_draws_matrices_of_any_size(tmp_path: Path) -> None:
    for size in (1, 2, 7):
        picture, film = str(tmp_path / f"{size}.png"), str(tmp_path / f"{size}.gif")
        arguments = ["--size", str(size), "--seed", "1", "-k", "2", "--plot", picture, "--animate", film]
        ones = [stage["ones"] for stage in stages_json(*arguments)["stages"].values()]
        assert size * max(1, size // 8) <= min(ones[0], ones[4]) <= max(ones) <= size * max(1, size * 3 // 4)
        assert Path(picture).stat().st_size > 0
        assert Path(film).stat().st_size > 0
    shown = CliRunner().invoke(main, ["stages", "--size", "9", "--seed", "1", "-k", "2"]).stdout
    assert "candidates are routes at k = 2" in shown


def test_the_command_refuses_other_kinds_of_film(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["stages", "--size", "9", "--animate", str(tmp_path / "a.mp4")])
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: path: ")
    assert result.stderr.endswith("a.mp4: unknown kind of file; expected .gif or .webp\n")


def test_moves_are_a_permutation_that_explains_the_stage() -> None:
    for before, after in ((PERMUTED.s_shuffled, PERMUTED.s_final), (MADE.t_rotated.T, MADE.t_shuffled.T)):
        found = moves(before, after)
        assert sorted(found) == list(range(len(before)))
        np.testing.assert_array_equal(before[found], after)


def test_comparison_marks_what_does_not_apply() -> None:
    axes = FIGURES["comparison"]("light").axes
    assert [bar.get_width() for bar in axes[0].patches] == [0.5, 0.0]
    assert {text.get_text() for text in axes[0].texts} == {"0.5", "-"}
    assert [label.get_text() for label in axes[0].get_yticklabels()] == ["one", "two"]
