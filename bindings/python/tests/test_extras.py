"""What is missing says which command installs it; the rest works without."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from phaserouter import cli
from phaserouter._extras import MissingExtraError, extra

# What each extra brings, by the names under which it is imported.
PACKAGES = {
    "stats": {"scipy"},
    "cli": {"click", "rich"},
    "plots": {"matplotlib", "PIL"},
    "frames": {"pyarrow"},
    "polars": {"polars"},
    "dask": {"dask"},
    "spark": {"pyspark"},
    "all": {"sklearn"},
}
EVERYTHING = set().union(*PACKAGES.values())


def without(packages: Iterable[str], program: str, *arguments: str, cwd: Path | None = None) -> str:
    """What a program prints where these packages are not installed: its output, or else its exit status and errors."""
    refuse = (
        "import sys\n"
        "class Refuse:\n"
        "    def find_spec(self, name, *_):\n"
        f"        if name.split('.')[0] in {set(packages)!r}:\n"
        "            raise ModuleNotFoundError(f'No module named {name!r}', name=name)\n"
        "sys.meta_path.insert(0, Refuse())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", refuse + program, *arguments], capture_output=True, text=True, cwd=cwd
    )
    return done.stdout.strip() if done.returncode == 0 else f"{done.returncode}: {done.stderr.strip()}"


def missing(package: str, name: str) -> str:
    return f"{package} is not installed; this installs it: pip install 'phaserouter[{name}]'"


@pytest.mark.parametrize(
    ("call", "package", "name"),
    [
        ("pr.stats.column_load_law([2, 2], [1, 1]).pmf(1)", "scipy", "stats"),
        ("pr.stats.expected_fill([2, 2], [1, 1], 1)", "scipy", "stats"),
        ("pr.stats.group_loads([1, 2], [0, 0])", "scipy", "stats"),
        ("pr.stats.coactivation(pr.assign(4, [1, 1], 1))", "scipy", "stats"),
        ("pr.assign(4, [1, 1], 1).to_coo()", "scipy", "stats"),
        ("pr.assign(4, [1, 1], 1).to_csr()", "scipy", "stats"),
        ("pr.stats.sample_many([1], [1], 1, 2, progress=True)", "rich", "cli"),
        ("pr.plots", "matplotlib", "plots"),
        ("pr.style", "matplotlib", "plots"),
        ("import phaserouter.animation", "matplotlib", "plots"),
        ("import phaserouter.cli", "click", "cli"),
        ("import phaserouter.arrow", "pyarrow", "frames"),
        ("import phaserouter.polars", "polars", "polars"),
        ("import phaserouter.dask", "dask", "dask"),
        ("import phaserouter.spark", "pyarrow", "spark"),
    ],
)
def test_what_misses_an_extra_names_the_command(call: str, package: str, name: str) -> None:
    program = f"import phaserouter as pr\ntry:\n    {call}\nexcept ImportError as error:\n    print(error)\n"
    assert without(EVERYTHING, program) == missing(package, name)


def test_statistics_that_need_no_scipy_work_without() -> None:
    program = (
        "import phaserouter as pr\n"
        "found = pr.stats.monte_carlo_stats([2, 2], [2, 2], 2, 4)\n"
        "print(pr.stats.load_metrics([1, 1]).max, found['mean_load'].tolist())\n"
        "pr.stats._sampling._LONG = 0\n"
        "print(pr.stats.sample_many([1], [1], 1, 2).tolist())\n"
    )
    assert without(EVERYTHING, program) == "1.0 [2.0, 2.0]\n[[1], [1]]"


COMMAND = "from phaserouter.__main__ import main\nmain()\n"


def test_the_command_line_without_its_packages() -> None:
    assert without({"click"}, COMMAND) == f"1: phaserouter: {missing('click', 'cli')}"
    assert without({"rich"}, COMMAND, "info") == f"1: Error: {missing('rich', 'cli')}"


def test_commands_without_the_other_extras(tmp_path: Path) -> None:
    (tmp_path / "w.csv").write_text("1\n2\n")
    few = EVERYTHING - PACKAGES["cli"]

    def run(packages: Iterable[str], *arguments: str) -> str:
        return without(packages, COMMAND, *arguments, cwd=tmp_path)

    assert '"active_routes": 9' in run(few, "assign", "w.csv", "--sources", "9", "-k", "1", "--json")
    assert "demo" in run(few, "--help")
    problem = run(few, "plan", "--sources", "9", "--targets", "3", "-k", "1")
    assert problem == f"1: Error: {missing('scipy', 'stats')}"
    problem = run(few, "assign", "w.csv", "--sources", "9", "-k", "1", "--plot", "p.png")
    assert problem == f"1: Error: {missing('matplotlib', 'plots')}"
    assert run(few, "demo", "--json") == f"1: Error: {missing('matplotlib', 'all')}"
    assert run({"sklearn"}, "demo") == f"1: Error: {missing('sklearn', 'all')}"
    assert not list(tmp_path.glob("p*"))


def test_other_missing_modules_are_not_explained_away() -> None:
    with pytest.raises(ModuleNotFoundError, match=r"phaserouter\.nothing"), extra("all"):
        import phaserouter.nothing  # noqa: F401
    with pytest.raises(MissingExtraError, match="surely_not_there is not installed"), extra("all"):
        import surely_not_there  # noqa: F401


class Points:
    """Entry points of the group, made up."""

    def __init__(self, **commands: click.Command) -> None:
        self._commands = commands
        self.names = set(commands)

    def select(self, name: str) -> list[Points]:
        return [Points(**{name: self._commands[name]})] if name in self.names else []

    def load(self) -> click.Command:
        (command,) = self._commands.values()
        return command


@pytest.mark.parametrize("arguments", [["evaluate"], ["evaluate", "all", "--quick"], ["evaluate", "--help"]])
def test_evaluate_says_what_installs_it(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "_added", Points)
    done = CliRunner().invoke(cli.main, arguments)
    assert done.exit_code == 1
    assert "pip install phaserouter-evaluation" in done.stderr
    assert "evaluate" in CliRunner().invoke(cli.main, ["--help"]).stdout


def test_commands_of_other_packages_come_with_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    @click.command("evaluate", short_help="Say 7.")
    def seven() -> None:
        click.echo("7")

    monkeypatch.setattr(cli, "_added", lambda: Points(evaluate=seven, info=seven))
    assert CliRunner().invoke(cli.main, ["evaluate"]).stdout == "7\n"
    assert "Say 7." in CliRunner().invoke(cli.main, ["--help"]).stdout
    assert "spec" in CliRunner().invoke(cli.main, ["info"]).stdout, "ours are not replaced"
