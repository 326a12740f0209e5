"""The package as installed: its version, its command, and that it keeps to what phaserouter documents."""

from __future__ import annotations

import ast
import importlib
import importlib.metadata
import re
from collections.abc import Iterator
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from click.testing import CliRunner
from phaserouter.cli import main
from vectors import ROOT

import phaserouter_evaluation

PACKAGE = Path(phaserouter_evaluation.__file__).parent


def test_version_is_that_of_phaserouter() -> None:
    version = importlib.metadata.version("phaserouter")
    assert importlib.metadata.version("phaserouter-evaluation") == version
    required = importlib.metadata.requires("phaserouter-evaluation") or []
    assert f"phaserouter[all]=={version}" in required


def test_evaluate_is_a_command_of_phaserouter() -> None:
    (point,) = entry_points(group="phaserouter.commands", name="evaluate")
    assert point.value == "phaserouter_evaluation._command:command"
    assert "Run the experiments" in CliRunner().invoke(main, ["--help"]).stdout


def imported() -> Iterator[tuple[str, str]]:
    """What the package imports from phaserouter: module and name."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                if node.module.split(".")[0] == "phaserouter":
                    yield from ((node.module, alias.name) for alias in node.names)
            elif isinstance(node, ast.Import):
                yield from ((alias.name, "") for alias in node.names if alias.name.startswith("phaserouter."))


def test_only_what_is_public_is_used() -> None:
    found = set(imported())
    assert ("phaserouter", "Router") in found
    reference = (ROOT / "docs" / "python-api.md").read_text(encoding="utf-8")
    for module, name in sorted(found):
        documented = f"{module}.{name}" if f"## {module}.{name}\n" in reference else module
        assert f"## {documented}\n" in reference, f"{module} has no page in the reference"
        if documented == module:
            assert name in importlib.import_module(module).__all__, f"{module}.{name} is private"


def test_license_is_that_of_the_project() -> None:
    assert (ROOT / "evaluation" / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()


def test_the_installed_package_is_under_test() -> None:
    if ROOT in PACKAGE.parents and "site-packages" not in PACKAGE.parts:
        pytest.skip("an editable install")
    assert (PACKAGE / "py.typed").is_file()


def test_the_readme_names_its_files() -> None:
    text = (ROOT / "evaluation" / "README.md").read_text(encoding="utf-8")
    for name in re.findall(r"(?:docs|scripts|evaluation)/[\w./]*\w", text):
        assert (ROOT / name).exists(), name
