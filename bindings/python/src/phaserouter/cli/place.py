"""phaserouter place."""

from __future__ import annotations

from pathlib import Path

import click

from .._placement import Placement
from ._common import (
    IN_FILE,
    OUT_FILE,
    POSITIVE,
    json_option,
    plot_options,
    print_json,
    save_plot,
    seed_option,
)
from ._files import Columns
from ._placements import (
    check_out,
    description,
    lines,
    read_targets,
    report,
    target_options,
    write_placement,
)
from ._write import keep


@click.command("place", short_help="Place partitions with copies on targets, for keys to be looked up.")
@click.argument("targets", type=IN_FILE)
@click.option("--partitions", type=POSITIVE, required=True, help="Partitions; keys are hashed to them.")
@click.option(
    "-k", "--copies", "k", type=POSITIVE, default=1, show_default=True, help="Copies of a partition."
)
@target_options
@seed_option
@click.option("-o", "--out", type=OUT_FILE, help="Write the placement into FILE (.json, .parquet).")
@json_option
@plot_options("loads against shares")
def command(
    targets: Path,
    partitions: int,
    k: int,
    column: str,
    labels: str,
    group: str | None,
    header: bool,
    seed: int | None,
    out: Path | None,
    as_json: bool,
    plot: Path | None,
    theme: str,
) -> None:
    """Place partitions, in copies, on TARGETS, each of which gets its share by its weight.

    TARGETS is a table (.csv, .parquet) with a line a target and the columns name and weight; --labels and --column say what
    they are called if not so. With --group the copies of a partition lie in different groups, such as racks.

    `phaserouter lookup` finds the targets of keys in the file that --out names, and `phaserouter rebalance` changes it.
    """
    check_out(out)
    keep([targets], "--out", out)
    keep([targets, out], "--plot", plot)
    weights, names, groups = read_targets(targets, Columns(column, labels, header, group))
    placement = Placement(partitions, weights, k, names=names, groups=groups, seed=seed)
    write_placement(out, placement)
    if plot is not None:
        from ..plots import placement as picture

        save_plot(picture(placement, theme=theme), plot)
    if as_json:
        print_json({**description(placement), "lines": lines(placement), "out": out, "plot": plot})
        return
    files = [
        (name, str(path)) for name, path in (("placement in", out), ("picture in", plot)) if path is not None
    ]
    report(f"Placement on {targets.name}", placement, files)
