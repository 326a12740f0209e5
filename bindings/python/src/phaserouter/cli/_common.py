"""Options that commands share, and how they print."""

from __future__ import annotations

import errno
import json
import math
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from .._extras import extra

with extra("cli"):
    import click
    from rich.console import Console
    from rich.progress import track
    from rich.table import Table

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_F = TypeVar("_F", bound=Callable[..., Any])
_T = TypeVar("_T")


class _Integer(click.ParamType):
    """An integer in a range, with underscores allowed: 1_000_000."""

    name = "integer"

    def __init__(self, low: int, high: int) -> None:
        self.low, self.high = low, high

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:  # noqa: ANN401
        try:
            number = int(str(value), 0)
        except ValueError:
            self.fail(f"{value!r} is not an integer", param, ctx)
        if not self.low <= number <= self.high:
            self.fail(f"{number} is not in [{self.low}, {self.high}]", param, ctx)
        return number


SIZE = _Integer(0, 2**31 - 1)
POSITIVE = _Integer(1, 2**31 - 1)
IN_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
OUT_FILE = click.Path(dir_okay=False, path_type=Path)
OUT_DIR = click.Path(file_okay=False, path_type=Path)

k_option = click.option(
    "-k", "--fan-out", "k", type=SIZE, required=True, help="Targets of a source, at most."
)
seed_option = click.option(
    "--seed",
    type=_Integer(0, 2**64 - 1),
    default=None,
    help="Any number below 2^64; one is drawn, and reported, if not given.",
)
num_threads_option = click.option(
    "--num-threads",
    type=_Integer(0, 1024),
    default=0,
    help="Threads; 0 (default) as many as there are processors.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of tables.")


def plot_options(what: str) -> Callable[[_F], _F]:
    """--plot FILE, and its colours."""

    def add(command: _F) -> _F:
        command = click.option(
            "--theme", type=click.Choice(["light", "dark"]), default="light", help="Colours of the picture."
        )(command)
        return click.option(
            "--plot", type=OUT_FILE, default=None, help=f"Draw {what} into FILE (.png, .svg, .pdf)."
        )(command)

    return add


def problem_with(path: Path, what: str) -> click.ClickException:
    """An error of one line that begins with the file."""
    return click.ClickException(f"{path}: {what}")


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """Says which file it was that could not be written."""
    try:
        yield
    except OSError as problem:
        raise problem_with(path, problem.strerror or str(problem)) from problem


def save_plot(figure: Figure, path: Path) -> None:
    """Writes a figure; a file type that Matplotlib does not know is an error of one line."""
    picture = BytesIO()
    try:
        figure.savefig(picture, format=path.suffix[1:] or "png")
    except ValueError as problem:
        raise problem_with(path, str(problem)) from problem
    with naming(path):
        path.write_bytes(picture.getvalue())


def _plain(value: Any) -> Any:  # noqa: ANN401 - anything that JSON or NumPy knows
    """A value as JSON has it."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, np.ndarray):
        return _plain(value.tolist())
    if isinstance(value, np.generic):
        return _plain(value.item())
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return str(value) if isinstance(value, Path) else value


def print_json(values: dict[str, Any]) -> None:
    """One JSON object on standard output."""
    click.echo(json.dumps(_plain(values), indent=2))


def number(value: Any, digits: int = 4) -> str:  # noqa: ANN401 - a number, a string or None
    """A value for a table: thousands grouped, fractions to some significant digits, - for None."""
    if value is None:
        return "-"
    if isinstance(value, bool | str):
        return str(value)
    if float(value).is_integer() and abs(value) < 1e15:
        return f"{int(value):,}"
    if abs(value) >= 10**digits:
        return f"{value:,.0f}"
    return f"{value:.{digits}g}"


def progress(items: Sequence[_T], what: str) -> Iterable[_T]:
    """The items one after another, with a progress bar on standard error if that is a terminal."""
    shown = Console(stderr=True)
    return track(items, what, console=shown, transient=True) if shown.is_terminal else items


class _Output(Console):
    def on_broken_pipe(self) -> None:
        """Called while the error is handled: it goes on to who reports it, instead of ending the program silently."""
        raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE))


def console() -> Console:
    """Standard output; 100 columns where it is no terminal."""
    found = _Output()
    return found if found.is_terminal else _Output(width=100)


def print_pairs(title: str, pairs: Iterable[tuple[str, Any]]) -> None:
    """A table of names and values."""
    table = Table(title=f"\n{title}", title_justify="left", show_header=False)
    table.add_column()
    table.add_column(justify="right")
    for name, value in pairs:
        table.add_row(name, number(value))
    console().print(table)


def print_table(title: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """A table; the first column is text."""
    table = Table(title=f"\n{title}", title_justify="left")
    for at, column in enumerate(columns):
        table.add_column(column, justify="left" if at == 0 else "right")
    for row in rows:
        table.add_row(*(number(value) for value in row))
    console().print(table)
