"""One Chromium for all tests of docs/explore. Every page must stay silent: no error, no message, nothing from the network."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests" / "support"), str(ROOT / "tests" / "oracle")]

FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()


def chromium() -> str:
    """The browser's program: Debian's, or the one that CHROMIUM names."""
    return os.environ.get("CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrowserContext]:
    """Chromium with an empty profile of its own, for mouse and fingers."""
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            str(tmp_path_factory.mktemp("profile")),
            executable_path=chromium(),
            headless=True,
            args=FLAGS,
            has_touch=True,
        )
        yield context
        context.close()


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page, alone in a folder: whatever it needs from elsewhere in the repository is missing here.

    EXPLORE_LIBRARY names another build of the library to put into it.
    """
    copy = tmp_path_factory.mktemp("host") / "explore"
    shutil.copytree(ROOT / "docs" / "explore", copy)
    if other := os.environ.get("EXPLORE_LIBRARY"):
        shutil.copyfile(other, copy / "phaserouter.js")
    return copy


class Reader:
    """A page and what a reader does with it."""

    def __init__(self, page: Page, folder: Path) -> None:
        self.page, self.file = page, (folder / "index.html").as_uri()
        self.heard: list[str] = []
        page.on("console", lambda message: self.heard.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: self.heard.append(f"error: {error}"))
        page.on("request", lambda request: self.watch(request.url))

    def watch(self, url: str) -> None:
        if not url.startswith(("file://", "data:")):
            self.heard.append(f"network: {url}")

    def open(self, address: str = "", ready: bool = True) -> Reader:
        """Opens an address such as "arcs?k=4", as somebody does who was sent it."""
        self.page.goto("about:blank")
        self.page.goto(f"{self.file}#{address}")
        if ready:
            self.page.wait_for_function("document.documentElement.dataset.ready", timeout=15000)
        return self

    def digest(self) -> int:
        return int(self.page.locator(".digest").inner_text(), 16)

    def notice(self) -> str:
        return self.page.locator("#notice").inner_text()

    def address(self) -> str:
        return str(self.page.evaluate("location.hash"))

    def ask(self, expression: str) -> Any:
        return self.page.evaluate(expression)


@pytest.fixture
def reader(browser: BrowserContext, folder: Path) -> Iterator[Reader]:
    """A new page, which must not have complained in the end."""
    made = Reader(browser.new_page(), folder)
    yield made
    made.page.close()
    assert made.heard == []


@pytest.fixture
def another(browser: BrowserContext, folder: Path) -> Iterator[Callable[[], Reader]]:
    """Makes more pages, of other readers."""
    pages: list[Reader] = []

    def make() -> Reader:
        pages.append(Reader(browser.new_page(), folder))
        return pages[-1]

    yield make
    for made in pages:
        made.page.close()
        assert made.heard == []
