"""phaserouter rebalance."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import click

from .._placement import Placement
from .._rebalance import Rebalance
from ._common import IN_FILE, OUT_FILE, SIZE, json_option, naming, plot_options, print_json, save_plot
from ._files import Columns
from ._placements import (
    check_out,
    description,
    lines,
    read_placement,
    read_targets,
    report,
    target_options,
    write_placement,
)
from ._write import keep


@click.command("rebalance", short_help="Move as few copies as possible to where targets are now.")
@click.argument("placement", type=IN_FILE)
@click.argument("targets", type=IN_FILE)
@target_options
@click.option("--max-moves", type=SIZE, help="Make at most this many moves now.")
@click.option("-o", "--out", type=OUT_FILE, help="Write the new placement into FILE (.json, .parquet).")
@click.option(
    "--moves",
    "moves_file",
    type=OUT_FILE,
    help="Write the moves into FILE (.csv): partition, copy, from, to.",
)
@json_option
@plot_options("loads before and after against shares, and the moves,")
def command(
    placement: Path,
    targets: Path,
    column: str,
    labels: str,
    group: str | None,
    header: bool,
    max_moves: int | None,
    out: Path | None,
    moves_file: Path | None,
    as_json: bool,
    plot: Path | None,
    theme: str,
) -> None:
    """Give every one of TARGETS its share of the partitions in the file PLACEMENT, by as few moves as possible.

    TARGETS is a table of all targets that there are to be, as for `phaserouter place`. Those with the names of targets in the
    placement are the same ones; others of the placement are gone. Without --group targets keep their groups, and there may be
    no new ones if there are groups.

    With --max-moves, the same command with the new file goes on from there.
    """
    check_out(out)
    for option, path in (("--out", out), ("--moves", moves_file), ("--plot", plot)):
        keep([targets, *([placement] if option != "--out" else [])], option, path)
    keep([out], "--moves", moves_file)
    keep([out, moves_file], "--plot", plot)
    old = read_placement(placement)
    weights, names, groups = read_targets(targets, Columns(column, labels, header, group))
    done = old.rebalance(weights, names=names, groups=groups, max_moves=max_moves)
    if moves_file is not None:
        with naming(moves_file):
            moves_file.write_text(_table(done), encoding="utf-8")
    if plot is not None:
        from ..plots import rebalance as picture

        save_plot(picture(old, done, theme=theme), plot)
    # The last, as it may be the file that was read: where another one cannot be written, the same command can run again.
    write_placement(out, done.placement)
    changes = _changes(old, done)
    if as_json:
        said = description(done.placement)
        files = {"out": out, "moves_in": moves_file, "plot": plot}
        print_json({**said, **changes, "moves": _moves(done), "lines": lines(done.placement), **files})
        return
    copies = old.n_partitions * old.k
    more: list[tuple[str, Any]] = [
        ("moves", f"{len(done.moves):,}, {len(done.moves) / copies:.2%} of all copies"),
        ("fewest moves possible", changes["fewest_moves"]),
        ("moves left", done.moves_left),
        (
            "targets added, gone, reweighted",
            ", ".join(f"{changes[name]:,}" for name in ("added", "gone", "reweighted")),
        ),
        ("partitions that were mended", done.partitions_mended),
    ]
    written = (("placement in", out), ("moves in", moves_file), ("picture in", plot))
    more += [(name, str(path)) for name, path in written if path is not None]
    report(f"{placement.name} on {targets.name}", done.placement, more)


def _changes(old: Placement, done: Rebalance) -> dict[str, int]:
    before = old.weights.tolist()
    now = done.placement.weights.tolist()
    before += [0] * (len(now) - len(before))
    pairs = list(zip(before, now, strict=True))
    return {
        "fewest_moves": len(done.moves) + done.moves_left,
        "bound": done.bound,
        "moves_left": done.moves_left,
        "added": sum(a == 0 < b for a, b in pairs),
        "gone": sum(a > 0 == b for a, b in pairs),
        "reweighted": sum(0 < a != b > 0 for a, b in pairs),
        "partitions_mended": done.partitions_mended,
    }


def _moves(done: Rebalance) -> list[dict[str, Any]]:
    names = done.placement.names or [str(target) for target in range(done.placement.n_targets)]
    return [
        {"partition": partition, "copy": copy, "from": names[gone], "to": names[come]}
        for partition, copy, gone, come in done.moves.tolist()
    ]


def _table(done: Rebalance) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, ["partition", "copy", "from", "to"], lineterminator="\n")
    writer.writeheader()
    writer.writerows(_moves(done))
    return text.getvalue()
