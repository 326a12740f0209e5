"""The command line: ``phaserouter``. A command is a module of this package that defines ``command``."""

from __future__ import annotations

import importlib
from typing import Any

import click

from .._errors import PhaseRouterError
from .._library import spec_version, version

__all__ = ["main"]

_COMMANDS = (
    "route",
    "assign",
    "stats",
    "plan",
    "compare",
    "stages",
    "bench",
    "evaluate",
    "demo",
    "info",
    "completion",
)


class _Commands(click.Group):
    """Loads a command's module when it is asked for, and turns errors into one line and exit status 1."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"{__name__}.{cmd_name}")
        found: click.Command = module.command
        return found

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - as in click
        try:
            return super().invoke(ctx)
        except PhaseRouterError as problem:
            raise click.ClickException(str(problem)) from problem
        except MemoryError as problem:
            raise click.ClickException(str(problem) or "out of memory") from problem
        except BrokenPipeError:
            raise
        except OSError as problem:
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
