"""phaserouter assign."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from .._groups import RULES, GroupRule
from .._names import names_of
from .._router import Router, shares
from ._by_scores import Job, Limits, Shown, assign_by_scores
from ._common import (
    IN_FILE,
    OUT_FILE,
    POSITIVE,
    SIZE,
    json_option,
    k_option,
    num_threads_option,
    plot_options,
    seed_option,
)
from ._files import Columns, header_option, read_column, read_groups
from ._report import report
from ._stream import Stream, stream
from ._write import OUT_HELP, check_outputs, write_routes


@click.command("assign", short_help="Give every target its share, by scores or without.")
@click.argument("weights", type=IN_FILE, required=False)
@click.option("--sources", "n_sources", type=SIZE, help="Number of sources; not needed with --scores.")
@k_option
@click.option(
    "--groups",
    metavar="NAME or FILE",
    help="Groups that targets lie in: a column of WEIGHTS, or a file of a label a target (.npy, .npz, .csv, .parquet).",
)
@click.option(
    "--rule",
    type=click.Choice(RULES),
    help="With --groups: targets of k different groups (spread, the default), or of --groups-per-row groups (local).",
)
@click.option(
    "--groups-per-row",
    type=POSITIVE,
    help="With --rule local: groups of a source, a divisor of k; it gets as many targets from each.",
)
@click.option(
    "--scores",
    type=IN_FILE,
    help="How well targets suit sources: a matrix with a row a source and a column a target (.npy, .npz, .csv, .parquet).",
)
@click.option("--weights", "other_weights", type=IN_FILE, help="The same as WEIGHTS.")
@click.option("--loads", type=IN_FILE, help="With --scores: exact loads, an integer a target.")
@click.option("--upper", type=Limits(), help="With --scores: most sources of every target, or of each.")
@click.option("--lower", type=Limits(), help="With --scores: fewest sources of every target, or of each.")
@click.option(
    "--capacity-factor",
    type=float,
    help="With --scores: loads are at most this times their share, instead of their share.",
)
@click.option(
    "--allowed",
    type=IN_FILE,
    help="With --scores: the pairs that are allowed, a 0/1 matrix (.npy, .npz, .mtx, .pbm).",
)
@click.option(
    "--tolerance",
    type=float,
    help="With --scores: the total score may be below the largest by so much for each route, which saves time.",
)
@click.option(
    "--stream",
    "streamed",
    is_flag=True,
    help="Write rows into --out FILE.parquet as they are computed: memory does not grow with --sources.",
)
@click.option(
    "--verify",
    is_flag=True,
    help="With --scores: check the proof that no assignment is better. With --stream: count the loads in the file.",
)
@seed_option
@click.option("--column", metavar="NAME", help="Column of WEIGHTS, if it is a table of several.")
@click.option("--labels", metavar="NAME", help="Column of WEIGHTS that names the targets.")
@click.option("--source-labels", metavar="NAME", help="Column of the scores that names the sources.")
@header_option
@click.option("--sort-rows", is_flag=True, help="List each row's targets in ascending order.")
@num_threads_option
@click.option("--out", type=OUT_FILE, help=OUT_HELP)
@json_option
@plot_options("loads against shares; with --scores, loads, prices and score beside plain top-k,")
def command(
    weights: Path | None,
    n_sources: int | None,
    k: int,
    groups: str | None,
    rule: GroupRule | None,
    groups_per_row: int | None,
    scores: Path | None,
    other_weights: Path | None,
    loads: Path | None,
    upper: int | Path | None,
    lower: int | Path | None,
    capacity_factor: float | None,
    allowed: Path | None,
    tolerance: float | None,
    streamed: bool,
    verify: bool,
    seed: int | None,
    column: str | None,
    labels: str | None,
    source_labels: str | None,
    header: bool,
    sort_rows: bool,
    num_threads: int,
    out: Path | None,
    as_json: bool,
    plot: Path | None,
    theme: str,
) -> None:
    """Give every source k different targets, and every target its share by WEIGHTS.

    WEIGHTS holds one integer a target (.npy, .npz, .csv, .parquet). A share that is no integer is rounded up or down as the seed
    decides, so that its mean over seeds is exact.

    With --groups, targets lie in groups, such as disks in racks or experts on machines, and every source gets targets of so
    many groups as --rule says.

    With --scores, sources get the targets with the largest total score that such loads allow, and WEIGHTS may be left out: all
    are equal then. --loads, --upper, --lower or --capacity-factor ask for other loads. Minus infinity forbids a pair.
    """
    if weights is not None and other_weights is not None:
        raise click.UsageError("WEIGHTS and --weights are the same: give one")
    weights = weights or other_weights
    router = Router(seed, sort_rows=sort_rows, num_threads=num_threads)
    columns = Columns(column, labels, header)
    if scores is not None:
        if n_sources is not None:
            raise click.UsageError("--sources: the scores have a row for each of them")
        if groups is not None:
            raise click.UsageError("--groups and --scores exclude each other")
        if streamed:
            raise click.UsageError("--stream and --scores exclude each other")
        job = Job(
            k,
            weights,
            loads,
            lower,
            upper,
            capacity_factor,
            tolerance or 0.0,
            allowed,
            columns,
            source_labels,
        )
        assign_by_scores(scores, job, router, Shown(verify, as_json, out, plot, theme))
        return
    if groups is None and (rule is not None or groups_per_row is not None):
        raise click.UsageError(f"{'--rule' if rule is not None else '--groups-per-row'} needs --groups")
    of_scores = {
        "--loads": loads,
        "--upper": upper,
        "--lower": lower,
        "--capacity-factor": capacity_factor,
        "--allowed": allowed,
        "--tolerance": tolerance,
        "--source-labels": source_labels,
    }
    for option, value in of_scores.items():
        if value is not None:
            raise click.UsageError(f"{option} needs --scores")
    if verify and not streamed:
        raise click.UsageError("--verify needs --scores or --stream")
    if weights is None:
        raise click.UsageError("Missing argument 'WEIGHTS', or --scores.")
    if n_sources is None:
        raise click.UsageError("Missing option '--sources'.")
    if streamed and (out is None or out.suffix.lower() != ".parquet"):
        raise click.UsageError("--stream needs --out FILE.parquet")
    file = _file_of(groups)
    check_outputs(out, plot, weights, file)
    found = read_column(weights, "weights", replace(columns, groups=groups if file is None else None))
    arguments: dict[str, Any] = {
        "groups": found.groups if file is None else read_groups(file, header),
        "rule": rule or "spread",
        "groups_per_row": groups_per_row,
    }
    title = f"Assignment to {weights.name}"
    if streamed:
        assert out is not None
        made = router.assignment(n_sources, found.values, k, **arguments)
        if found.names is not None:
            made.target_names = names_of("targets", found.names, made.n_targets)
        limits = made.loads if groups else shares(found.values, n_sources * k, n_sources, seed=made.seed)
        stream(title, made, limits, Stream(out, verify, as_json, plot, theme))
        return
    routes = router.assign(n_sources, found.values, k, **arguments).named(targets=found.names)
    if out is not None:
        write_routes(out, routes)
    limits = routes.column_loads()
    if groups is None:
        limits = shares(found.values, n_sources * k, n_sources, seed=routes.seed)
    report(title, routes, limits, as_json, out, plot, theme)


def _file_of(groups: str | None) -> Path | None:
    """The file of --groups, None if it names a column."""
    if groups is None:
        return None
    path = Path(groups)
    if path.suffix.lower() in (".npy", ".npz", ".csv", ".parquet") and not path.is_file():
        raise click.UsageError(f"--groups: there is no file {groups!r}")
    return path if path.is_file() else None
