"""phaserouter completion."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command("completion", short_help="Print completion code for a shell.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    r"""Print what completes commands and options in SHELL.

    \b
    bash:  eval "$(phaserouter completion bash)"     in ~/.bashrc
    zsh:   eval "$(phaserouter completion zsh)"      in ~/.zshrc
    fish:  phaserouter completion fish > ~/.config/fish/completions/phaserouter.fish
    """
    made = get_completion_class(shell)
    assert made is not None
    click.echo(made(ctx.find_root().command, {}, "phaserouter", "_PHASEROUTER_COMPLETE").source())
