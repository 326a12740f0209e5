"""phaserouter assign."""

from __future__ import annotations

from pathlib import Path

import click

from .._router import Router, shares
from ._common import (
    IN_FILE,
    OUT_FILE,
    SIZE,
    json_option,
    k_option,
    num_threads_option,
    plot_options,
    seed_option,
)
from ._files import Columns, header_option, read_vector
from ._report import report
from ._write import OUT_HELP, check_outputs, write_routes


@click.command("assign", short_help="Give every target its share.")
@click.argument("weights", type=IN_FILE)
@click.option("--sources", "n_sources", type=SIZE, required=True, help="Number of sources.")
@k_option
@seed_option
@click.option("--column", metavar="NAME", help="Column of WEIGHTS, if it is a table of several.")
@click.option("--labels", metavar="NAME", help="Column of WEIGHTS that names the targets.")
@header_option
@click.option("--sort-rows", is_flag=True, help="List each row's targets in ascending order.")
@num_threads_option
@click.option("--out", type=OUT_FILE, help=OUT_HELP)
@json_option
@plot_options("column loads against shares")
def command(
    weights: Path,
    n_sources: int,
    k: int,
    seed: int | None,
    column: str | None,
    labels: str | None,
    header: bool,
    sort_rows: bool,
    num_threads: int,
    out: Path | None,
    as_json: bool,
    plot: Path | None,
    theme: str,
) -> None:
    """Give every source exactly k different targets, and every target its share by WEIGHTS.

    WEIGHTS holds one integer a target (.npy, .npz, .csv, .parquet). A share that is no integer is rounded up or down as the seed
    decides, so that its mean over seeds is exact.
    """
    check_outputs(out, plot, weights)
    given, names = read_vector(weights, "weights", Columns(column, labels, header))
    routes = Router(seed, sort_rows=sort_rows, num_threads=num_threads).assign(n_sources, given, k)
    routes = routes.named(targets=names)
    if out is not None:
        write_routes(out, routes)
    loads = shares(given, n_sources * k, n_sources, seed=routes.seed)
    report(f"Assignment to {weights.name}", routes, loads, as_json, out, plot, theme)
