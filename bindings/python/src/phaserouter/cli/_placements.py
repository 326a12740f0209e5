"""What the commands of placements share: reading targets and placements, and what they say of one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
import numpy as np

from .._errors import PhaseRouterError
from .._library import Array
from .._placement import Placement
from ._common import naming, print_pairs, print_table, problem_with
from ._files import Columns, read_column

__all__ = [
    "check_out",
    "description",
    "lines",
    "read_placement",
    "read_targets",
    "report",
    "target_options",
    "write_placement",
]

# Lines of a table on the screen; --json has all.
_LINES = 20


def target_options(command: Any) -> Any:  # noqa: ANN401 - a decorator of click's
    """The columns of TARGETS."""
    for option in (
        click.option(
            "--header",
            is_flag=True,
            help="The first line of a .csv file names the columns, whatever it looks like.",
        ),
        click.option(
            "--group", metavar="NAME", help="Column of groups (racks, zones): copies lie in different ones."
        ),
        click.option(
            "--labels",
            metavar="NAME",
            default="name",
            show_default=True,
            help="Column of the targets' names.",
        ),
        click.option(
            "--column", metavar="NAME", default="weight", show_default=True, help="Column of the weights."
        ),
    ):
        command = option(command)
    return command


def read_targets(path: Path, columns: Columns) -> tuple[Array, list[str], list[str] | None]:
    """Weights, names and groups of targets."""
    found = read_column(path, "weights", columns)
    if found.names is None:
        raise problem_with(path, "the targets have no names")
    groups = None if found.groups is None else [str(label) for label in found.groups]
    return found.values, [str(name) for name in found.names], groups


def read_placement(path: Path) -> Placement:
    """A placement; what is wrong with the file is an error of one line."""
    try:
        return Placement.load(path)
    except PhaseRouterError as problem:
        raise click.ClickException(str(problem)) from problem


def check_out(path: Path | None) -> None:
    """Refuses a kind of file that no placement is written to, before any work is done."""
    if path is not None and path.suffix.lower() not in (".json", ".parquet"):
        raise problem_with(path, "unknown kind of file; expected .json, .parquet")


def write_placement(path: Path | None, placement: Placement) -> None:
    """Writes it, if a file is named."""
    if path is not None:
        with naming(path):
            placement.save(path)


def description(placement: Placement) -> dict[str, Any]:
    """All that a placement comes to, for --json."""
    shares, loads = placement.shares, placement.loads
    ratios = loads[shares > 0] / shares[shares > 0]
    return {
        "partitions": placement.n_partitions,
        "copies": placement.k,
        "targets": placement.n_targets,
        "targets_with_weight": int(np.count_nonzero(placement.weights)),
        "groups": None if placement.groups is None else placement._targets.n_labels,
        "seed": placement.seed,
        "digest": placement.digest,
        "largest_load_over_share": float(ratios.max()),
        "largest_distance_from_share": float(np.abs(loads - shares).max()),
        "partitions_with_copies_in_one_group": in_one_group(placement),
    }


def in_one_group(placement: Placement) -> int:
    """Partitions with two copies in one group: none in a new placement."""
    numbers = placement._targets.group_numbers()
    if numbers is None:
        return 0
    groups = np.sort(numbers[placement.table], axis=1)
    return int((groups[:, 1:] == groups[:, :-1]).any(axis=1).sum())


def lines(placement: Placement) -> list[dict[str, Any]]:
    """What every target has, for --json."""
    columns: dict[str, Sequence[Any]] = {
        "name": placement.names or range(placement.n_targets),
        "group": placement.groups or [None] * placement.n_targets,
        "weight": placement.weights.tolist(),
        "share": placement.shares.tolist(),
        "load": placement.loads.tolist(),
    }
    return [dict(zip(columns, line, strict=True)) for line in zip(*columns.values(), strict=True)]


def report(title: str, placement: Placement, more: Sequence[tuple[str, Any]]) -> None:
    """Tables of what a placement comes to."""
    said = description(placement)
    pairs = [
        ("partitions", said["partitions"]),
        ("copies", said["copies"]),
        ("targets with a weight", said["targets_with_weight"]),
        ("groups", said["groups"]),
        ("seed", str(said["seed"])),
        ("largest load / share", said["largest_load_over_share"]),
        ("partitions with copies in one group", said["partitions_with_copies_in_one_group"]),
        ("digest", said["digest"]),
    ]
    print_pairs(title, [*pairs, *more])
    of_targets = lines(placement)
    if placement.groups is not None:
        print_table("Groups", ("group", "targets", "weight", "share", "load"), _groups(of_targets)[:_LINES])
    shown = f", the first {_LINES} of {len(of_targets):,}" if len(of_targets) > _LINES else ""
    heads = ("name", "group", "weight", "share", "load")
    rows = [
        [str(line["name"]), line["group"], line["weight"], f"{line['share']:,.2f}", line["load"]]
        for line in of_targets[:_LINES]
    ]
    print_table(f"Targets{shown}", ("target", *heads[1:]), rows)


def _groups(of_targets: list[dict[str, Any]]) -> list[list[Any]]:
    sums: dict[str, list[Any]] = {}
    for line in of_targets:
        row = sums.setdefault(line["group"], [line["group"], 0, 0, 0.0, 0])
        for at, value in enumerate((1, line["weight"], line["share"], line["load"]), start=1):
            row[at] += value
    return [[*row[:3], f"{row[3]:,.2f}", row[4]] for _, row in sorted(sums.items())]
