"""phaserouter evaluate."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars

from ..evaluation import SUITES, Context, Progress, Summary, provenance, run_suite, write_index
from ._common import OUT_DIR, POSITIVE, console, json_option, num_threads_option, print_json, print_table


@click.command("evaluate", short_help="Run the experiments, and report them.")
@click.argument("suites", nargs=-1, required=True, type=click.Choice([*SUITES, "all"]), metavar="SUITE...")
@click.option(
    "--out", type=OUT_DIR, default=Path("results/evaluation"), show_default=True, help="Where reports go."
)
@click.option("--quick", is_flag=True, help="Fewer and smaller cases: seconds instead of minutes.")
@click.option("--fresh", is_flag=True, help="Forget the results of a run that was broken off.")
@click.option(
    "--seed", type=click.IntRange(0, 2**63 - 1), default=1, show_default=True, help="Of every random choice."
)
@click.option(
    "--size", type=POSITIVE, default=256, show_default=True, help="Of single: sources, and targets."
)
@click.option(
    "-k",
    "--fan-out",
    "k",
    type=POSITIVE,
    default=32,
    show_default=True,
    help="Of single: targets of a source.",
)
@num_threads_option
@click.option(
    "--theme", type=click.Choice(["light", "dark"]), default="light", help="Colours of the pictures."
)
@json_option
def command(
    suites: tuple[str, ...],
    out: Path,
    quick: bool,
    fresh: bool,
    seed: int,
    size: int,
    k: int,
    num_threads: int,
    theme: str,
    as_json: bool,
) -> None:
    """Run experiments and write reports: Markdown, CSV, JSON and pictures.

    \b
    SUITE is one or more of
      single    one job looked at closely: promises, statistics, stages
      scaling   time, fill, skew and coverage against N, k and threads
      stress    large jobs beside hash routers, in one phase and two
      matrix    ten tests with rules that follow from the laws
      moe       experts with capacities: planning, and what survives beside gates and hashes
      laws      the exact laws against simulation
      real      real degree sequences, and a mixture of experts trained here
      all       all of these

    A run that is broken off goes on where it stood when it is started again, if nothing has changed. Everything but
    times depends on the seed alone. Exit status 1 if a check fails, or if a suite could check nothing.
    """  # noqa: D301 - click's mark for text that keeps its lines
    chosen = [name for name in SUITES if name in suites or "all" in suites]
    if k > size:
        raise click.BadParameter(f"{k} targets of {size}", param_hint="-k")
    context, origin = Context(seed, num_threads, size, k), provenance()
    out.mkdir(parents=True, exist_ok=True)
    summaries = []
    with _progress() as start:
        for name in chosen:
            summaries.append(
                run_suite(
                    name,
                    out,
                    context,
                    origin,
                    quick=quick,
                    fresh=fresh,
                    theme=theme,
                    command=_command(name, out, quick, context, theme),
                    progress=start(name),
                )
            )
            write_index(out)
    failed = [(summary.suite, check) for summary in summaries for check in summary.failed]
    if as_json:
        print_json({"out": out, "suites": [_as_dict(summary) for summary in summaries]})
    else:
        _print(summaries, out)
    for suite, check in failed:
        click.echo(f"{suite}: {check['name']} fails: {check['rule']}; found {check['found']}", err=True)
    empty = [summary.suite for summary in summaries if not summary.checks]
    for suite in empty:
        click.echo(f"{suite}: nothing was checked; its report says what was left out", err=True)
    if failed or empty:
        raise SystemExit(1)


def _command(suite: str, out: Path, quick: bool, context: Context, theme: str) -> str:
    """The command line that makes the same report: what differs from the defaults."""
    words = ["phaserouter", "evaluate", suite, "--out", str(out), *(["--quick"] if quick else [])]
    usual = Context()
    names = ("seed", "num_threads", *(("size", "k") if suite == "single" else ()))
    for name in names:
        value = getattr(context, name)
        if value != getattr(usual, name):
            words += [f"--{name.replace('_', '-')}" if len(name) > 1 else f"-{name}", str(value)]
    words += ["--theme", theme] if theme != "light" else []
    return shlex.join(words)


@contextmanager
def _progress() -> Iterator[Starter]:
    """A bar for every suite on standard error, if that is a terminal."""
    shown = Console(stderr=True)
    columns = (
        TextColumn("{task.fields[suite]:8}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.description}"),
    )
    with Bars(*columns, console=shown, disable=not shown.is_terminal) as bars:
        yield Starter(bars)


class Starter:
    """Makes the bar of a suite."""

    def __init__(self, bars: Bars) -> None:
        self._bars = bars

    def __call__(self, suite: str) -> Progress:
        """A function that moves the bar."""
        if self._bars.disable:
            click.echo(f"{suite} ...", err=True)
        task = self._bars.add_task("", suite=suite, total=None)
        return lambda what, done, of: self._bars.update(task, description=what, completed=done, total=of)


def _as_dict(summary: Summary) -> dict[str, object]:
    return {
        "suite": summary.suite,
        "cases": summary.cases,
        "left_out": summary.left_out,
        "seconds": summary.seconds,
        "report": summary.directory / "README.md",
        "checks": summary.checks,
    }


def _print(summaries: list[Summary], out: Path) -> None:
    print_table(
        f"Reports in {out}",
        ("suite", "cases", "left out", "checks that hold", "seconds", "report"),
        [
            (
                summary.suite,
                summary.cases,
                summary.left_out,
                f"{len(summary.checks) - len(summary.failed)} of {len(summary.checks)}",
                f"{summary.seconds:.1f}",
                str(summary.directory / "README.md"),
            )
            for summary in summaries
        ],
    )
    console().print(f"All of them: {out / 'README.md'}")
