"""The command ``phaserouter evaluate``: an entry point of the group ``phaserouter.commands`` leads here."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars
from rich.table import Table

from ._case import SUITES, Context, Progress
from ._machine import provenance
from ._run import Summary, plain, run_suite, write_index

_POSITIVE = click.IntRange(1, 2**31 - 1)


@click.command("evaluate", short_help="Run the experiments, and report them.")
@click.argument("suites", nargs=-1, required=True, type=click.Choice([*SUITES, "all"]), metavar="SUITE...")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("results/evaluation"),
    show_default=True,
    help="Where reports go.",
)
@click.option("--quick", is_flag=True, help="Fewer and smaller cases: seconds instead of minutes.")
@click.option("--fresh", is_flag=True, help="Forget the results of a run that was broken off.")
@click.option(
    "--seed", type=click.IntRange(0, 2**63 - 1), default=1, show_default=True, help="Of every random choice."
)
@click.option(
    "--size", type=_POSITIVE, default=256, show_default=True, help="Of single: sources, and targets."
)
@click.option(
    "-k",
    "--fan-out",
    "k",
    type=_POSITIVE,
    default=32,
    show_default=True,
    help="Of single: targets of a source.",
)
@click.option(
    "--num-threads",
    type=click.IntRange(0, 1024),
    default=0,
    help="Threads; 0 (default) as many as there are processors.",
)
@click.option(
    "--theme", type=click.Choice(["light", "dark"]), default="light", help="Colours of the pictures."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of a table.")
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
      scores    assignment by scores beside solvers, balancers and gates: score kept, loads, time, proof
      placement partitions and keys on targets that come and go, beside consistent hashes and CRUSH
      laws      the exact laws against simulation
      real      real degree sequences, and a mixture of experts trained here
      original  experiments of the original project, beside the laws: samples, sweeps, coverage, row permutations
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
    if as_json:
        _print_json(out, summaries)
    else:
        _print(summaries, out)
    _fail_if_anything_did(summaries)


def _fail_if_anything_did(summaries: list[Summary]) -> None:
    """Ends the program with status 1 if a check failed, or if a suite could check nothing."""
    failed = [(summary.suite, check) for summary in summaries for check in summary.failed]
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
        TextColumn("{task.fields[suite]:9}"),
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


def _print_json(out: Path, summaries: list[Summary]) -> None:
    suites = [
        {
            "suite": summary.suite,
            "cases": summary.cases,
            "left_out": summary.left_out,
            "seconds": summary.seconds,
            "report": str(summary.directory / "README.md"),
            "checks": plain(summary.checks),
        }
        for summary in summaries
    ]
    click.echo(json.dumps({"out": str(out), "suites": suites}, indent=2))


def _print(summaries: list[Summary], out: Path) -> None:
    shown = Console()
    if not shown.is_terminal:
        shown = Console(width=100)
    table = Table(title=f"\nReports in {out}", title_justify="left")
    for heading in ("suite", "cases", "left out", "checks that hold", "seconds", "report"):
        table.add_column(heading, justify="left" if heading == "suite" else "right")
    for summary in summaries:
        table.add_row(
            summary.suite,
            f"{summary.cases:,}",
            f"{summary.left_out:,}",
            f"{len(summary.checks) - len(summary.failed)} of {len(summary.checks)}",
            f"{summary.seconds:.1f}",
            str(summary.directory / "README.md"),
        )
    shown.print(table)
    shown.print(f"All of them: {out / 'README.md'}")
