"""The pages do what they say, and their links lead somewhere; the reference is that of the docstrings."""

from __future__ import annotations

import doctest
import importlib
import re
import shlex
import subprocess
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from vectors import ROOT

from phaserouter.cli import main

DOCS = ROOT / "docs"
PAGES = {
    "guide": DOCS / "python.md",
    "compat": DOCS / "compat.md",
    "README": ROOT / "bindings" / "python" / "README.md",
    "front page": ROOT / "README.md",
    "which-call": DOCS / "which-call.md",
    "theory": DOCS / "theory.md",
    "applications": DOCS / "applications.md",
    "why-cpu": DOCS / "why-cpu.md",
    "vs-hash": DOCS / "vs-hash.md",
    "vs-moe-routers": DOCS / "vs-moe-routers.md",
    "serving": DOCS / "serving.md",
    "data": DOCS / "data.md",
}
# Its commands and examples belong together: they are run one after the other, in a directory of their own.
STORY = DOCS / "cluster-life.md"
# Of the other pages some commands take minutes.
COMMAND_PAGES = [page for name, page in PAGES.items() if name != "README"]
RESULTS = sorted((DOCS / "results").rglob("*.md"))
LINKED_PAGES = [ROOT / "README.md", *sorted(DOCS.glob("*.md")), *RESULTS]
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


def test_the_life_of_a_cluster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    examples = "\n".join(blocks(STORY, "pycon"))
    test = doctest.DocTestParser().get_doctest(examples, {}, "cluster-life", str(STORY), 0)
    assert doctest.DocTestRunner(optionflags=FLAGS).run(test).failed == 0
    (steps,) = blocks(STORY, "console")
    for line in steps.splitlines():
        _, program, *arguments = shlex.split(line)
        assert program == "phaserouter"
        result = CliRunner().invoke(main, arguments)
        assert result.exit_code == 0, result.output
    assert {path.name for path in tmp_path.iterdir()} == {
        *("nodes.csv", "tomorrow.csv", "placement.json", "step.json", "moves.csv", "loads.png", "moves.png")
    }


def commands() -> list[str]:
    """Every command of the pages once."""
    lines = [
        line[2:]
        for page in COMMAND_PAGES
        for block in blocks(page, "console")
        for line in block.splitlines()
        if line.startswith("$ ")
    ]
    return list(dict.fromkeys(lines))


@pytest.mark.parametrize("command", commands())
def test_commands_of_the_pages(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    # The file that the guide says is there.
    rng = np.random.default_rng(1)
    np.save(tmp_path / "gate.npy", rng.random((512, 16)) + rng.random(16))
    program, *arguments = shlex.split(command)
    assert program == "phaserouter"
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0, result.output
    for option in ("--plot", "--animate", "--out"):
        if option in arguments:
            assert (tmp_path / arguments[arguments.index(option) + 1]).stat().st_size > 0


def without_blocks(page: Path) -> str:
    """A page without its blocks of code."""
    return re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)


def anchors(page: Path) -> set[str]:
    """What links into a page may name: its headings as GitHub spells them, and explicit ids."""
    text = without_blocks(page)
    found: set[str] = set()
    seen: Counter[str] = Counter()
    for heading in re.findall(r"^#+ +(.+?) *$", text, re.MULTILINE):
        slug = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        found.add(f"{slug}-{seen[slug]}" if seen[slug] else slug)
        seen[slug] += 1
    return found | set(re.findall(r"<a (?:id|name)=\"([^\"]+)\"", text))


@pytest.mark.parametrize("page", LINKED_PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    broken = []
    text = re.sub(r"`[^`\n]*`", "", without_blocks(page))
    for link in re.findall(r"(?:\]\(|src=\"|srcset=\")([^)\s\"]+)", text):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link)
    assert not broken


def test_index_lists_every_page() -> None:
    index = (DOCS / "README.md").read_text(encoding="utf-8")
    pages = [page.name for page in sorted(DOCS.glob("*.md")) if page.name != "README.md"]
    assert [page for page in pages if f"]({page})" not in index] == []


def test_marked_gaps_are_filled() -> None:
    """No page waits for a figure."""
    assert [page.name for page in LINKED_PAGES if "<!-- FIGURE" in page.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize(
    "module",
    ["_bits", "_dispatch", "_router", "_routes", "stages", "baselines", "stats._laws", "stats._loads"],
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
            if not name.startswith("_") and name not in ("compat", "commands"):
                assert hasattr(importlib.import_module(module), name), f"{prefix}.{name}"
