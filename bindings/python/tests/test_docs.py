"""The guide and the README do what they say; the reference is that of the docstrings."""

from __future__ import annotations

import doctest
import importlib
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from vectors import ROOT

from phaserouter.cli import main

PAGES = {"guide": ROOT / "docs" / "python.md", "README": ROOT / "bindings" / "python" / "README.md"}
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def blocks(page: Path, language: str) -> list[str]:
    found = re.findall(
        rf"^```{language}\n(.*?)^```$", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )
    return [str(block) for block in found]


@pytest.mark.parametrize("page", PAGES)
def test_examples_of_the_pages(page: str) -> None:
    examples = "\n".join(blocks(PAGES[page], "pycon"))
    test = doctest.DocTestParser().get_doctest(examples, {}, page, str(PAGES[page]), 0)
    assert test.examples
    results = doctest.DocTestRunner(optionflags=FLAGS).run(test)
    assert results.failed == 0


@pytest.mark.parametrize(
    "command", [line[2:] for block in blocks(PAGES["guide"], "console") for line in block.splitlines()]
)
def test_commands_of_the_guide(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    program, *arguments = shlex.split(command)
    assert program == "phaserouter"
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0, result.output
    for option in ("--plot", "--out"):
        if option in arguments:
            assert (tmp_path / arguments[arguments.index(option) + 1]).stat().st_size > 0


@pytest.mark.parametrize(
    "module", ["_bits", "_router", "_routes", "stages", "baselines", "stats._laws", "stats._loads"]
)
def test_examples_of_the_docstrings(module: str) -> None:
    found = importlib.import_module(f"phaserouter.{module}")
    assert doctest.testmod(found, optionflags=FLAGS).failed == 0


def test_reference_is_up_to_date() -> None:
    command = [sys.executable, str(ROOT / "bindings" / "python" / "api_reference.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_guide_names_what_exists() -> None:
    """Every `stats.name` and `pr.name` in the guide's prose is one."""
    text = PAGES["guide"].read_text(encoding="utf-8")
    for module, prefix in (
        ("phaserouter.stats", "stats"),
        ("phaserouter", "pr"),
        ("phaserouter", "phaserouter"),
    ):
        for name in re.findall(rf"(?<![\w.]){prefix}\.([a-zA-Z_]\w*)", text):
            if not name.startswith("_") and name != "compat":
                assert hasattr(importlib.import_module(module), name), f"{prefix}.{name}"
