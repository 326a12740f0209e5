"""phaserouter lookup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import click

from .._errors import ArgumentTypeError, PhaseRouterError
from .._placement import Placement
from ._common import IN_FILE, json_option, print_json
from ._placements import read_placement

# Keys of standard input that are looked up at a time.
_CHUNK = 1 << 16


@click.command("lookup", short_help="The partition and the targets of keys.")
@click.argument("placement", type=IN_FILE)
@click.argument("keys", nargs=-1)
@click.option("--integers", is_flag=True, help="Keys are integers, not text.")
@json_option
def command(placement: Path, keys: tuple[str, ...], integers: bool, as_json: bool) -> None:
    """The partition and the targets of every one of KEYS in the file PLACEMENT.

    Without KEYS they are read from standard input, a key a line. Prints a line a key: the key, its partition and the names of
    its targets, between tabs.
    """
    made = read_placement(placement)
    given: Iterable[str] = keys or (
        line.rstrip("\r\n") for line in click.get_text_stream("stdin", "utf-8", "surrogateescape")
    )
    found = _found(made, given, integers, "keys: number" if keys else "standard input: line")
    if as_json:
        print_json({"keys": list(found)})
        return
    for line in found:
        click.echo("\t".join([str(line["key"]), str(line["partition"]), *map(str, line["targets"])]))


def _found(placement: Placement, given: Iterable[str], integers: bool, what: str) -> Iterator[dict[str, Any]]:
    keys, before = iter(given), 0
    while part := list(islice(keys, _CHUNK)):
        try:
            wanted = [_integer(key) for key in part] if integers else part
            partitions = placement.partitions(wanted)
        except PhaseRouterError:
            raise _problem(placement, part, integers, what, before) from None
        for key, partition, row in zip(
            wanted, partitions.tolist(), placement.table[partitions].tolist(), strict=True
        ):
            targets = row if placement.names is None else [placement.names[target] for target in row]
            yield {"key": key, "partition": partition, "targets": targets}
        before += len(part)


def _integer(key: str) -> int:
    try:
        return int(key)
    except ValueError:
        raise ArgumentTypeError(f"key: {key!r} is not an integer") from None


def _problem(
    placement: Placement, part: list[str], integers: bool, what: str, before: int
) -> click.ClickException:
    """Which of some keys is none; as many have been before them."""
    for number, key in enumerate(part, before + 1):
        try:
            placement.partition(_integer(key) if integers else key)
        except PhaseRouterError as problem:
            return click.ClickException(f"{what} {number}: {str(problem).removeprefix('key: ')}")
    raise AssertionError("each key is one, but all together are not")
