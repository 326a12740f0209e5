"""phaserouter stages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import numpy as np

from .._inputs import degree_pair
from .._library import Array
from .._router import Router
from ..stages import STAGES, stages, write_pbm, write_png
from ._common import (
    IN_FILE,
    OUT_DIR,
    OUT_FILE,
    POSITIVE,
    SIZE,
    json_option,
    naming,
    plot_options,
    print_json,
    print_table,
    save_plot,
    seed_option,
)
from ._files import read_degrees
from ._write import keep


@click.command("stages", short_help="Show the pipeline, stage by stage.")
@click.argument("sources", type=IN_FILE, required=False)
@click.argument("targets", type=IN_FILE, required=False)
@click.option(
    "--size", type=POSITIVE, default=64, show_default=True, help="Without files: sources and targets."
)
@seed_option
@click.option("-k", "--fan-out", "k", type=SIZE, help="Cut rows at k candidates; no cut if not given.")
@click.option("--row-permutations", is_flag=True, help="Permute the rows too.")
@click.option("--out", type=OUT_DIR, help="Write a picture of every stage into this directory.")
@click.option("--format", "kind", type=click.Choice(["png", "pbm"]), default="png", show_default=True)
@click.option(
    "--scale", type=POSITIVE, default=4, show_default=True, help="Pixels along the side of an entry (.png)."
)
@click.option("--animate", type=OUT_FILE, help="Write an animation of all stages into FILE (.gif, .webp).")
@json_option
@plot_options("all stages, the routes and the loads")
def command(
    sources: Path | None,
    targets: Path | None,
    size: int,
    seed: int | None,
    k: int | None,
    row_permutations: bool,
    out: Path | None,
    kind: str,
    scale: int,
    animate: Path | None,
    as_json: bool,
    plot: Path | None,
    theme: str,
) -> None:
    """Show the pipeline: aligned, rotated, shuffled, transposed and intersected matrices, and what is left at k.

    SOURCES and TARGETS are degrees or matrices as for `route`; without them, random matrices with an eighth to three
    quarters of ones in a row. Keep to sizes that you can look at: each picture has sources x targets entries.
    """
    pictures = {} if out is None else {name: out / f"{name}.{kind}" for name in STAGES}
    keep((sources, targets), "--plot", plot)
    keep((sources, targets, plot), "--animate", animate)
    for path in pictures.values():
        keep((sources, targets, plot, animate), "--out", path)
    router = Router(seed, row_permutations=row_permutations)
    if sources is None or targets is None:
        if sources is not None:
            raise click.UsageError("TARGETS is missing")
        given = _random_matrices(size, router.seed)
    else:
        given = read_degrees(sources, "sources"), read_degrees(targets, "targets")
    s, t = degree_pair(*given)
    if not len(s) or not len(t):
        raise click.ClickException("there are no sources or no targets: nothing to draw")
    made = stages(s, t, router.seed, row_permutations=row_permutations)
    routes = None if k is None else router.route(s, t, k)
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        for name, matrix in made.items():
            with naming(pictures[name]):
                if kind == "png":
                    write_png(pictures[name], matrix, scale=scale)
                else:
                    write_pbm(pictures[name], matrix)
    if plot is not None:
        from ..plots import pipeline

        save_plot(pipeline(made, routes, theme=theme), plot)
    if animate is not None:
        from ..animation import write_animation

        with naming(animate):
            write_animation(animate, made, routes, given=_as_matrices(given), theme=theme)
    if as_json:
        sizes = {name: {"shape": matrix.shape, "ones": int(matrix.sum())} for name, matrix in made.items()}
        found: dict[str, Any] = {
            "seed": made.seed,
            "stages": sizes,
            "files": pictures,
            "plot": plot,
            "animation": animate,
        }
        if routes is not None:
            found |= {"k": k, "routes": int(routes.counts.sum())}
        print_json(found)
        return
    print_table(
        f"{len(s):,} sources, {len(t):,} targets, seed {made.seed}",
        ("stage", "rows", "columns", "ones", *(["file"] if pictures else [])),
        [
            (name, *matrix.shape, int(matrix.sum()), *([str(pictures[name])] if pictures else []))
            for name, matrix in made.items()
        ],
    )
    if routes is not None:
        click.echo(f"{int(routes.counts.sum()):,} of {int(made.o.sum()):,} candidates are routes at k = {k}")


def _random_matrices(size: int, seed: int) -> tuple[Array, Array]:
    """S and T with ones anywhere in their rows."""
    rng = np.random.default_rng(seed)
    degrees = rng.integers(max(1, size // 8), max(1, 3 * size // 4), (2, size, 1), endpoint=True)
    s, t = rng.permuted(np.arange(size) < degrees, axis=2)
    return s, t


def _as_matrices(given: tuple[Any, Any]) -> tuple[Array, Array] | None:
    """The input as bits, if that is what it was."""
    if all(isinstance(x, np.ndarray) and x.ndim == 2 and x.dtype != np.uint64 for x in given):
        return given[0] != 0, given[1] != 0
    return None
