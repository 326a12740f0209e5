"""The pages about frameworks do what they say, and their reference is that of the docstrings."""

from __future__ import annotations

import doctest
import importlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
PAGES = ["torch.md", "jax.md", "device.md"]
MODULES = [
    "torch._operators",
    "torch._balanced",
    "torch._dispatch",
    "torch._device_assign",
    "jax._calls",
    "jax._device_assign",
]


def blocks(page: str, language: str) -> list[str]:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("page", PAGES)
def test_examples_of_the_pages(page: str) -> None:
    examples = "\n".join(blocks(page, "pycon"))
    test = doctest.DocTestParser().get_doctest(examples, {}, page, page, 0)
    assert test.examples
    assert doctest.DocTestRunner(optionflags=FLAGS).run(test).failed == 0


@pytest.mark.parametrize("page", PAGES)
def test_programs_of_the_pages(page: str, tmp_path: Path) -> None:
    # Several processes on few processors, each with a thread.
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    for at, program in enumerate(blocks(page, "python")):
        file = tmp_path / f"program{at}.py"
        file.write_text(program, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, str(file)], capture_output=True, text=True, cwd=tmp_path, env=environment
        )
        assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("module", MODULES)
def test_examples_of_the_docstrings(module: str) -> None:
    found = importlib.import_module(f"phaserouter.{module}")
    results = doctest.testmod(found, optionflags=FLAGS)
    assert results.attempted
    assert results.failed == 0


def test_reference_is_up_to_date() -> None:
    command = [
        sys.executable,
        str(ROOT / "bindings" / "python" / "api_reference.py"),
        "--check",
        "--frameworks",
    ]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
