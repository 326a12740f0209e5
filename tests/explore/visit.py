"""Opens docs/explore for the scripts beside: a Chromium with an empty profile, and pages that are ready."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from conftest import FLAGS, ROOT, chromium
from playwright.sync_api import BrowserContext, Page, sync_playwright

FILE = (ROOT / "docs" / "explore" / "index.html").as_uri()


@contextmanager
def browser(**options: Any) -> Iterator[BrowserContext]:
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as profile:
        context = playwright.chromium.launch_persistent_context(
            profile, executable_path=chromium(), headless=True, args=FLAGS, **options
        )
        yield context
        context.close()


def visit(page: Page, address: str) -> float:
    """Opens an address; the milliseconds until the page could be used."""
    page.goto("about:blank")
    page.goto(f"{FILE}#{address}")
    page.wait_for_function("document.documentElement.dataset.ready")
    return float(page.evaluate("document.documentElement.dataset.ready"))
