"""The examples of docs/data.md."""

from __future__ import annotations

import re
from pathlib import Path

PAGE = Path(__file__).resolve().parents[3] / "docs" / "data.md"


def section(title: str) -> str:
    """The Python code of a section of the page."""
    text = re.split(r"^## ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    (found,) = [part for part in text if part.startswith(f"{title}\n")]
    blocks = re.findall(r"^```python\n(.*?)^```$", found, re.DOTALL | re.MULTILINE)
    assert blocks
    return "\n".join(blocks)
