"""The command line: ``phaserouter``. A command is a module of this package that defines ``command``.

Other packages add commands of their own: a `click.Command` behind an entry point of the group `phaserouter.commands`,
whose name is the command's.
"""

from __future__ import annotations

import errno
import importlib
from importlib.metadata import EntryPoints, entry_points
from typing import Any

from .._errors import PhaseRouterError
from .._extras import MissingExtraError, extra
from .._library import spec_version, version

with extra("cli"):
    import click

__all__ = ["main"]

_COMMANDS = (
    "route",
    "assign",
    "place",
    "rebalance",
    "lookup",
    "stats",
    "plan",
    "compare",
    "load",
    "stages",
    "bench",
    "demo",
    "info",
    "completion",
)


# Commands of packages that are installed apart, and what to say where they are not.
_APART = {
    "evaluate": (
        "the experiments are a package of their own, which this installs: pip install phaserouter-evaluation "
        "(in a checkout of the project: pip install ./evaluation)"
    )
}


def _added() -> EntryPoints:
    """The commands of other packages."""
    return entry_points(group="phaserouter.commands")


def _missing(name: str, what: str) -> click.Command:
    """A command that says what it misses, whatever its arguments."""

    def tell() -> None:
        raise click.ClickException(what)

    return click.Command(
        name,
        callback=tell,
        short_help="(Not installed: run it to see what installs it.)",
        add_help_option=False,
        params=[click.Argument(["arguments"], nargs=-1, type=click.UNPROCESSED, expose_value=False)],
        context_settings={"ignore_unknown_options": True},
    )


class _Commands(click.Group):
    """Loads a command's module when it is asked for, and turns errors into one line and exit status 1."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        added = {*_added().names, *_APART} - {*_COMMANDS}
        return [*_COMMANDS, *sorted(added)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        try:
            if cmd_name in _COMMANDS:
                found: click.Command = importlib.import_module(f"{__name__}.{cmd_name}").command
                return found
            for point in _added().select(name=cmd_name):
                found = point.load()
                return found
        except MissingExtraError as problem:
            return _missing(cmd_name, str(problem))
        return _missing(cmd_name, _APART[cmd_name]) if cmd_name in _APART else None

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - as in click
        try:
            return super().invoke(ctx)
        except (PhaseRouterError, MissingExtraError) as problem:
            raise click.ClickException(str(problem)) from problem
        except MemoryError as problem:
            raise click.ClickException(str(problem) or "out of memory") from problem
        except OSError as problem:
            # Files that are written name themselves (naming): what is left is standard output.
            if problem.filename is None and problem.errno in (errno.EPIPE, errno.ENOSPC, errno.EIO):
                raise click.ClickException(f"standard output: {problem.strerror}") from problem
            name = f"{problem.filename}: " if problem.filename else ""
            raise click.ClickException(f"{name}{problem.strerror or problem}") from problem


@click.command(
    cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(
    version(), message=f"phaserouter {version()}, routing spec {spec_version()}", prog_name="phaserouter"
)
def main() -> None:
    """Balanced, reproducible routing of many sources to many targets.

    Start with `phaserouter demo`. Every command has --help, most have --json and --plot FILE. Exit status: 0 success,
    1 an error in the input or while working, 2 a wrong command line.
    """
