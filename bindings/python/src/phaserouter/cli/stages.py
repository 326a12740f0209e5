"""phaserouter stages."""

from __future__ import annotations

from pathlib import Path

import click
import numpy as np

from .._inputs import degree_pair
from .._router import Router
from ..stages import stages, write_pbm, write_png
from ._common import (
    IN_FILE,
    OUT_DIR,
    POSITIVE,
    json_option,
    plot_options,
    print_json,
    print_table,
    save_plot,
    seed_option,
)
from ._files import read_degrees


@click.command("stages", short_help="Show the pipeline, stage by stage.")
@click.argument("sources", type=IN_FILE, required=False)
@click.argument("targets", type=IN_FILE, required=False)
@click.option(
    "--size", type=POSITIVE, default=64, show_default=True, help="Without files: sources and targets."
)
@seed_option
@click.option("--row-permutations", is_flag=True, help="Permute the rows too.")
@click.option("--out", type=OUT_DIR, help="Write a picture of every stage into this directory.")
@click.option("--format", "kind", type=click.Choice(["png", "pbm"]), default="png", show_default=True)
@click.option(
    "--scale", type=POSITIVE, default=4, show_default=True, help="Pixels along the side of an entry (.png)."
)
@json_option
@plot_options("all stages side by side")
def command(
    sources: Path | None,
    targets: Path | None,
    size: int,
    seed: int | None,
    row_permutations: bool,
    out: Path | None,
    kind: str,
    scale: int,
    as_json: bool,
    plot: Path | None,
    theme: str,
) -> None:
    """Show the pipeline: aligned, rotated, shuffled, transposed and intersected matrices.

    SOURCES and TARGETS are degrees or matrices as for `route`; without them, random degrees up to half the size.
    Keep to sizes that you can look at: each picture has sources x targets entries.
    """
    chosen = Router(seed).seed
    if sources is None or targets is None:
        if sources is not None:
            raise click.UsageError("TARGETS is missing")
        rng = np.random.default_rng(chosen)
        s, t = rng.integers(1, size // 2 + 2, (2, size)).clip(max=size).astype(np.uint32)
    else:
        s, t = degree_pair(read_degrees(sources, "sources"), read_degrees(targets, "targets"))
    if not len(s) or not len(t):
        raise click.ClickException("there are no sources or no targets: nothing to draw")
    made = stages(s, t, chosen, row_permutations=row_permutations)
    written = {}
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        for name, matrix in made.items():
            path = out / f"{name}.{kind}"
            if kind == "png":
                write_png(path, matrix, scale=scale)
            else:
                write_pbm(path, matrix)
            written[name] = path
    if plot is not None:
        from ..plots import pipeline

        save_plot(pipeline(made, theme=theme), plot)
    if as_json:
        sizes = {name: {"shape": matrix.shape, "ones": int(matrix.sum())} for name, matrix in made.items()}
        print_json({"seed": made.seed, "stages": sizes, "files": written, "plot": plot})
        return
    print_table(
        f"{len(s):,} sources, {len(t):,} targets, seed {made.seed}",
        ("stage", "rows", "columns", "ones", *(["file"] if written else [])),
        [
            (name, *matrix.shape, int(matrix.sum()), *([str(written[name])] if written else []))
            for name, matrix in made.items()
        ],
    )
