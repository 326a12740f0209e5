"""The pipeline as an animation: the ones of S and T moving from stage to stage, and what is left of them.

Frames are drawn cell by cell on whole pixels and in few colours, so that files stay small and cells are exact.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ._cells import (
    CANDIDATE,
    COLOURS,
    PAIR,
    SOURCE_FOLLOWED,
    TARGET_FOLLOWED,
    ZERO,
    Cells,
    Codes,
    cells,
    moves,
)
from ._errors import InvalidArgumentError, OutOfRangeError, SizeMismatchError
from ._extras import extra
from ._library import Array
from ._routes import Routes
from .stages import Matrix, Stages
from .style import INK_AND_PAPER, check_theme

with extra("plots"):
    import matplotlib
    from PIL import Image, ImageDraw, ImageFont

__all__ = ["HEIGHT", "LARGEST", "WIDTH", "frames", "write_animation"]

WIDTH, HEIGHT = 640, 440
LARGEST = 80
SIDE = 240  # of the square that holds a matrix
TOP = 98
LEFT, MIDDLE, RIGHT = 40, (WIDTH - SIDE) // 2, WIDTH - 40 - SIDE
BARS = 72  # the height of the largest limit
_STEP = 60  # milliseconds of a frame in which something moves

# Palette: the cells' colours, paper, then text colours, each blended with paper in so many steps.
_PAPER = len(COLOURS["light"])
_SHADES = 4
_INK = 0
_TEXT = {_INK: 0, SOURCE_FOLLOWED: 1, TARGET_FOLLOWED: 2, PAIR: 3}


@dataclass(frozen=True)
class _Bits:
    """Squares on a grid: rows and columns (fractions while they move), codes, and sides as parts of a cell."""

    rows: npt.NDArray[np.float64]
    columns: npt.NDArray[np.float64]
    codes: Codes
    side: npt.NDArray[np.float64]

    def between(self, other: _Bits, part: float) -> _Bits:
        """Where the squares are that far on the way to the other places."""
        return replace(
            self,
            rows=self.rows + (other.rows - self.rows) * part,
            columns=self.columns + (other.columns - self.columns) * part,
        )


def _bits_of(codes: Codes, ones: Matrix | None = None) -> _Bits:
    rows, columns = np.nonzero(codes != ZERO if ones is None else ones)
    side = np.ones(len(rows))
    return _Bits(rows.astype(float), columns.astype(float), codes[rows, columns], side)


@dataclass(frozen=True)
class _Panel:
    """A matrix on the canvas: its left edge in pixels, its shape and its squares."""

    left: float
    shape: tuple[int, int]
    bits: _Bits


@dataclass(frozen=True)
class _Scene:
    """One frame: what is written above, the matrices, and how far the bars of the loads have grown."""

    title: str
    caption: str
    panels: tuple[_Panel, ...]
    names: tuple[str, ...]
    grown: float = 0.0


def cell_of(shape: tuple[int, int]) -> int:
    """Pixels from one cell to the next, in a matrix of that shape."""
    return max(1, SIDE // max(shape))


# --- Where the ones go ---------------------------------------------------------------------------------------


def _journey(stages: Stages, coded: Cells, side: str, given: Matrix | None) -> list[tuple[_Bits, _Bits]]:
    """The ones of a side, in one order throughout, before and after each step: align, rotate, columns, rows."""
    last = "final" if side == "s" else "prepared"
    aligned, rotated, shuffled, final = (
        getattr(stages, f"{side}_{name}") for name in ("aligned", "rotated", "shuffled", last)
    )
    degrees = aligned.sum(axis=1)
    starts = (np.cumsum(degrees) - degrees) % max(1, aligned.shape[1])
    begin = _bits_of(coded.stages[f"{side}_aligned"])
    rows = begin.rows.astype(np.int64)
    first = begin if given is None else replace(begin, columns=np.nonzero(given)[1].astype(float))
    # While they turn, columns go on past the end of the ring; a frame takes them modulo its size.
    turned = replace(begin, columns=begin.columns + starts[rows])
    phases = turned.columns.astype(np.int64) % aligned.shape[1]
    arcs = replace(begin, columns=phases.astype(float))
    permuted = replace(begin, columns=np.argsort(moves(rotated.T, shuffled.T))[phases].astype(float))
    placed = replace(permuted, rows=np.argsort(moves(shuffled, final))[rows].astype(float))
    return [(first, begin), (begin, turned), (arcs, permuted), (permuted, placed)]


def _smooth(part: float) -> float:
    return part * part * (3 - 2 * part)


def _parts(steps: int) -> Iterator[float]:
    """Fractions of a movement, one a frame; the last is 1."""
    return (_smooth((step + 1) / steps) for step in range(steps))


# --- Scenes --------------------------------------------------------------------------------------------------


_BEGIN = ("Who wants how much", "a source's ones: what it sends; a target's: what it takes")
# Title, caption, frames.
_STEPS = (
    ("Align", "every row's ones move left: only their number matters", 10),
    ("Rotate", "every row begins where the last one ended, around the ring", 16),
    ("Permute columns", "one permutation for all rows of S, another for T", 14),
    ("Permute rows", "the order of the input is gone", 12),
)
_ACROSS = ("Transpose T", "its columns are targets now, as those of S")


def _scenes(
    stages: Stages, coded: Cells, given: tuple[Matrix, Matrix] | None, k: int | None
) -> Iterator[tuple[_Scene, int]]:
    """Every frame's scene and its milliseconds."""
    m, n = stages.o.shape
    s = _journey(stages, coded, "s", None if given is None else given[0])
    t = _journey(stages, coded, "t", None if given is None else given[1])
    sides = ("S: a row a source", "T: a row a target")

    def apart(title: str, caption: str, s_bits: _Bits, t_bits: _Bits) -> _Scene:
        return _Scene(title, caption, (_Panel(LEFT, (m, n), s_bits), _Panel(RIGHT, (n, m), t_bits)), sides)

    begin = 0 if given is not None else 1
    yield apart(*_BEGIN, s[begin][0], t[begin][0]), 1200
    for number, (title, caption, count) in enumerate(_STEPS):
        (s_before, s_after), (t_before, t_after) = s[number], t[number]
        if number < begin or (_same(s_before, s_after) and _same(t_before, t_after)):
            continue
        for part in _parts(count):
            moved = apart(title, caption, s_before.between(s_after, part), t_before.between(t_after, part))
            yield moved, _STEP if part < 1 else 500
    s_last, t_last = s[-1][1], t[-1][1]
    across = replace(t_last, rows=t_last.columns, columns=t_last.rows)
    for part in _parts(14):
        panels = (_Panel(LEFT, (m, n), s_last), _Panel(RIGHT, (m, n), t_last.between(across, part)))
        yield _Scene(*_ACROSS, panels, (sides[0], "T transposed")), _STEP if part < 1 else 500
    yield from _meeting(stages, coded, s_last, across, k)


def _same(a: _Bits, b: _Bits) -> bool:
    return np.array_equal(a.rows, b.rows) and np.array_equal(a.columns, b.columns)


def _meeting(stages: Stages, coded: Cells, s: _Bits, t: _Bits, k: int | None) -> Iterator[tuple[_Scene, int]]:
    """S and T come together: AND, the cut at k, the loads."""
    shape = stages.o.shape[0], stages.o.shape[1]
    title, caption = "AND", "a candidate is a one on both sides"
    for part in _parts(10):
        left, right = LEFT + (MIDDLE - LEFT) * part, RIGHT + (MIDDLE - RIGHT) * part
        yield _Scene(title, caption, (_Panel(left, shape, s), _Panel(right, shape, t)), ("", "")), _STEP
    both = _bits_of(coded.stages["o"])
    for part in _parts(8):
        alone = [
            replace(
                bits, side=np.where(stages.o[bits.rows.astype(int), bits.columns.astype(int)], 0, 1 - part)
            )
            for bits in (s, t)
        ]
        panels = tuple(_Panel(MIDDLE, shape, bits) for bits in (*alone, both))
        yield _Scene(title, caption, panels, ("candidates",)), _STEP if part < 1 else 600
    cut = _bits_of(coded.stages["routes"])
    if k is not None:
        title, caption = f"Keep at most {k}", "of a row, drawn by the seed; the others are cut"
        for part in _parts(12):
            codes = np.where(both.rows < part * shape[0], cut.codes, both.codes)
            panel = _Panel(MIDDLE, shape, replace(both, codes=codes))
            yield _Scene(title, caption, (panel,), ("routes",)), _STEP if part < 1 else 600
    title, caption = "Loads", "no target takes more than its degree (line)"
    for part in _parts(10):
        yield (
            _Scene(title, caption, (_Panel(MIDDLE, shape, cut),), ("routes",), part),
            _STEP if part < 1 else 2200,
        )


# --- Drawing -------------------------------------------------------------------------------------------------


def _square(canvas: Codes, edges: tuple[int, int], x: int, y: int, side: int, code: int) -> None:
    """A square, as far as it is between the left and right edges."""
    left, right = max(x, edges[0]), min(x + side, edges[1])
    if left < right:
        canvas[y : y + side, left:right] = code


def _draw_panels(canvas: Codes, panels: tuple[_Panel, ...]) -> None:
    for panel in panels:
        cell = cell_of(panel.shape)
        rows, columns = panel.shape
        for row in range(rows):
            for column in range(columns):
                y, x = TOP + row * cell, _corner(panel) + column * cell
                canvas[y : y + cell - 1, x : x + cell - 1] = ZERO
    for panel in panels:
        _draw_bits(canvas, panel)


def _corner(panel: _Panel) -> int:
    """The left edge in pixels: matrices stand in the middle of their square."""
    return round(panel.left) + (SIDE - panel.shape[1] * cell_of(panel.shape)) // 2


def _draw_bits(canvas: Codes, panel: _Panel) -> None:
    cell, width, begin = cell_of(panel.shape), panel.shape[1] * cell_of(panel.shape), _corner(panel)
    bits = panel.bits
    # Those who are followed come last, over the others.
    for at in np.argsort(np.isin(bits.codes, (SOURCE_FOLLOWED, TARGET_FOLLOWED, PAIR)), kind="stable"):
        side = round((cell - 1) * bits.side[at])
        inset = (cell - 1 - side) // 2
        y = TOP + round(bits.rows[at] * cell) + inset
        x = round(bits.columns[at] * cell) % width + inset
        for turn in (0, width):
            _square(canvas, (begin, begin + width), begin + x - turn, y, side, int(bits.codes[at]))


def _draw_bars(canvas: Codes, stages: Stages, coded: Cells, grown: float) -> None:
    """Loads as bars below the columns, limits as lines."""
    shape = stages.o.shape[0], stages.o.shape[1]
    cell, begin = cell_of(shape), _corner(_Panel(MIDDLE, shape, _bits_of(coded.stages["o"])))
    loads, limits = coded.kept.sum(axis=0), stages.t_final.sum(axis=0)
    unit = BARS / max(1, int(limits.max()))
    floor = HEIGHT - 14
    for j, (load, limit) in enumerate(zip(loads, limits)):
        x = begin + j * cell
        top = floor - round(load * unit * grown)
        canvas[top:floor, x : x + cell - 1] = TARGET_FOLLOWED if j == coded.target else CANDIDATE
        line = floor - round(limit * unit)
        canvas[line - 1 : line + 1, x : x + cell - 1] = _PAPER + _SHADES
    canvas[floor : floor + 1, begin : begin + shape[1] * cell] = _PAPER + _SHADES


@functools.cache
def _font(size: int, bold: bool) -> ImageFont.FreeTypeFont:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(Path(matplotlib.get_data_path()) / "fonts" / "ttf" / name), size)


def _write(
    canvas: Codes,
    text: str,
    x: int,
    y: int,
    *,
    size: int = 13,
    bold: bool = False,
    colour: int = _INK,
    anchor: str = "mm",
) -> None:
    mask = Image.new("L", (WIDTH, HEIGHT))
    ImageDraw.Draw(mask).text((x, y), text, fill=255, font=_font(size, bold), anchor=anchor)
    shade = (np.asarray(mask).astype(int) * _SHADES + 127) // 255
    inked = shade > 0
    canvas[inked] = (_PAPER + _TEXT[colour] * _SHADES + shade)[inked]


def _draw(scene: _Scene, stages: Stages, coded: Cells, palette: list[int]) -> Image.Image:
    canvas = np.full((HEIGHT, WIDTH), _PAPER, np.uint8)
    _draw_panels(canvas, scene.panels)
    _write(canvas, scene.title, WIDTH // 2, 24, size=20, bold=True)
    _write(canvas, scene.caption, WIDTH // 2, 52, size=14)
    for panel, name in zip(scene.panels, scene.names):
        _write(canvas, name, round(panel.left) + SIDE // 2, TOP - 14)
    if coded.source >= 0:
        for line, (text, colour) in enumerate(
            (
                (f"source {coded.source}", SOURCE_FOLLOWED),
                (f"target {coded.target}", TARGET_FOLLOWED),
                ("their route", PAIR),
            )
        ):
            _write(canvas, text, LEFT, HEIGHT - 76 + 22 * line, bold=True, colour=colour, anchor="lm")
    if scene.grown:
        _draw_bars(canvas, stages, coded, scene.grown)
    image = Image.fromarray(canvas, "P")
    image.putpalette(palette)
    return image


def _palette(theme: str) -> list[int]:
    ink, paper = INK_AND_PAPER[theme]

    def channels(colour: str) -> Array:
        return np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)])

    colours = [channels(colour) for colour in COLOURS[theme]] + [channels(paper)]
    for code in _TEXT:
        full = channels(ink if code == _INK else COLOURS[theme][code])
        colours += [
            np.rint(channels(paper) + (full - channels(paper)) * (shade + 1) / _SHADES)
            for shade in range(_SHADES)
        ]
    return [int(value) for colour in colours for value in colour]


def frames(
    stages: Stages,
    routes: Routes | None = None,
    *,
    given: tuple[Matrix, Matrix] | None = None,
    theme: str = "light",
) -> Iterator[tuple[Image.Image, int]]:
    """The pictures of the animation, and how many milliseconds each is shown.

    Parameters
    ----------
    stages : Stages
        Of at most `LARGEST` sources and targets.
    routes : Routes, optional
        The routes of the same problem; without them, nothing is cut.
    given : pair of bool arrays, shapes (M, N) and (N, M), optional
        S and T as they were given, to begin with; without them, it begins with aligned rows.
    theme : str

    Yields
    ------
    PIL.Image.Image, int
    """
    check_theme(theme)
    if max(stages.o.shape) > LARGEST:
        raise OutOfRangeError(f"stages: at most {LARGEST} sources and targets can be animated")
    if given is not None:
        for name, matrix, aligned in zip("ST", given, (stages.s_aligned, stages.t_aligned)):
            if matrix.shape != aligned.shape or (matrix.sum(axis=1) != aligned.sum(axis=1)).any():
                raise SizeMismatchError(f"given: {name} has other rows than the stages")
    coded = cells(stages, routes)
    palette = _palette(theme)
    for scene, milliseconds in _scenes(stages, coded, given, None if routes is None else routes.k):
        yield _draw(scene, stages, coded, palette), milliseconds


def write_animation(
    path: str | os.PathLike[str],
    stages: Stages,
    routes: Routes | None = None,
    *,
    given: tuple[Matrix, Matrix] | None = None,
    theme: str = "light",
) -> None:
    """Writes the animation, which repeats for ever, as .gif or .webp; the arguments are those of `frames`."""
    kind = Path(path).suffix.lower()
    if kind not in (".gif", ".webp"):
        raise InvalidArgumentError(f"path: {os.fspath(path)}: unknown kind of file; expected .gif or .webp")
    pictures, times = zip(*frames(stages, routes, given=given, theme=theme))
    if kind == ".webp":
        first, *rest = (picture.convert("RGB") for picture in pictures)
        first.save(path, save_all=True, append_images=rest, duration=times, loop=0, lossless=True)
    else:
        first, *rest = pictures
        first.save(path, save_all=True, append_images=rest, duration=times, loop=0, optimize=False)
