"""phaserouter route."""

from __future__ import annotations

from pathlib import Path

import click

from .._inputs import degree_pair
from .._options import Selection
from .._router import Router
from ._common import IN_FILE, OUT_FILE, json_option, k_option, num_threads_option, plot_options, seed_option
from ._files import INPUT_HELP, Columns, header_option, read_side
from ._report import report
from ._write import OUT_HELP, check_outputs, write_routes


@click.command(
    "route",
    short_help="Route degrees or matrices: at most k targets a source.",
    help=f"Route SOURCES to at most k of TARGETS each; no target gets more than its degree.\n\nEach file is {INPUT_HELP}.",
)
@click.argument("sources", type=IN_FILE)
@click.argument("targets", type=IN_FILE)
@k_option
@seed_option
@click.option("--source-column", metavar="NAME", help="Column of SOURCES, if it is a table of several.")
@click.option("--target-column", metavar="NAME", help="Column of TARGETS, likewise.")
@click.option("--source-labels", metavar="NAME", help="Column of SOURCES that names the sources.")
@click.option("--target-labels", metavar="NAME", help="Column of TARGETS that names the targets.")
@header_option
@click.option(
    "--selection",
    type=click.Choice(["random", "first"]),
    default="random",
    help="Which k candidates a row keeps.",
)
@click.option("--sort-rows", is_flag=True, help="List each row's targets in ascending order.")
@click.option("--row-permutations", is_flag=True, help="Permute the rows too: hides the input order.")
@num_threads_option
@click.option("--out", type=OUT_FILE, help=OUT_HELP)
@json_option
@plot_options("column loads against target degrees")
def command(
    sources: Path,
    targets: Path,
    k: int,
    seed: int | None,
    source_column: str | None,
    target_column: str | None,
    source_labels: str | None,
    target_labels: str | None,
    header: bool,
    selection: Selection,
    sort_rows: bool,
    row_permutations: bool,
    num_threads: int,
    out: Path | None,
    as_json: bool,
    plot: Path | None,
    theme: str,
) -> None:
    """Route the degrees of two files."""
    check_outputs(out, plot, sources, targets)
    of_sources = read_side(sources, "sources", Columns(source_column, source_labels, header))
    of_targets = read_side(targets, "targets", Columns(target_column, target_labels, header))
    s, t = degree_pair(of_sources.values, of_targets.values)
    router = Router(
        seed,
        selection=selection,
        sort_rows=sort_rows,
        row_permutations=row_permutations,
        num_threads=num_threads,
    )
    routes = router.route(s, t, k).named(sources=of_sources.names, targets=of_targets.names)
    if out is not None:
        write_routes(out, routes)
    # With row permutations, target j has the degree of row tau(j).
    limits = t[router.permutations(len(s), len(t)).tau]
    report(f"Routes of {sources.name} to {targets.name}", routes, limits, as_json, out, plot, theme)
