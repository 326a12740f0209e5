"""Writes docs/python-api.md, the reference, from the docstrings of the installed package.

usage: python api_reference.py [--check] [--frameworks]

With --check it compares instead, and says whether the page is out of date. With --frameworks the page is
docs/frameworks-api.md, of the modules that need PyTorch, JAX and others, which must then be installed.
"""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, is_typeddict

DOCS = Path(__file__).resolve().parents[2] / "docs"
MODULES = (
    "phaserouter",
    "phaserouter.stats",
    "phaserouter.stages",
    "phaserouter.baselines",
    "phaserouter.comparison",
    "phaserouter.datasets",
    "phaserouter.load",
    "phaserouter.arrow",
    "phaserouter.polars",
    "phaserouter.plots",
    "phaserouter.style",
    "phaserouter.animation",
    "phaserouter.compat",
    "phaserouter.compat.router_py",
    "phaserouter.compat.router_stats",
)
FRAMEWORK_MODULES = ("phaserouter.torch", "phaserouter.jax")
# The head of each page, by its name.
HEADS = {
    "python-api.md": (
        "# phaserouter for Python: reference",
        "",
        "Made from the docstrings by `bindings/python/api_reference.py`; do not edit. The guide is [python.md](python.md).",
        "`M` is the number of sources, `N` of targets; arrays are NumPy's.",
        "",
    ),
    "frameworks-api.md": (
        "# phaserouter in frameworks: reference",
        "",
        "Made from the docstrings by `bindings/python/api_reference.py --frameworks`; do not edit. Each module needs the",
        "framework that it is named after. The guide to PyTorch is [torch.md](torch.md); all else is in [python-api.md](python-api.md).",
        "",
    ),
}


def prose(docstring: str) -> Iterator[str]:
    """A NumPy docstring as Markdown: sections in bold, their entries as lists, examples as code."""
    lines = inspect.cleandoc(docstring).splitlines()
    section, in_code = "", False
    for at, line in enumerate(lines):
        if re.fullmatch(r"-{3,}", line):
            continue
        if at + 1 < len(lines) and re.fullmatch(r"-{3,}", lines[at + 1]):
            if in_code:
                yield "```"
            section, in_code = line, False
            yield f"**{line}**"
            yield ""
        elif line.startswith(">>>") and not in_code:
            in_code = True
            yield "```pycon"
            yield line
        elif in_code and not line:
            in_code = False
            yield "```"
            yield ""
        elif in_code or section in ("", "Notes", "Examples") or not line:
            yield line
        elif line.startswith(" "):
            yield f"  {line.strip()}"
        else:
            yield f"* {line}"
    if in_code:
        yield "```"


def signature(name: str, found: Any) -> str:  # noqa: ANN401 - any function or class
    """The call, one argument a line when it is long, without annotations of what is returned."""
    try:
        parameters = list(inspect.signature(found).parameters.values())
    except (TypeError, ValueError):
        return name
    shown: list[str] = []
    for parameter in parameters:
        if parameter.name == "self":
            continue
        plain = parameter.replace(annotation=inspect.Parameter.empty)
        starred = any(text.startswith("*") for text in shown)
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY and not starred:
            shown.append("*")
        shown.append(str(plain))
    return f"{name}({', '.join(shown)})"


def entry(name: str, found: Any, level: int) -> Iterator[str]:  # noqa: ANN401 - any function or class
    """Heading, signature and docstring of a function or class, and of the class's own methods."""
    yield f"{'#' * level} {name.split('.')[-1] if level == 3 else name}"
    yield ""
    data = isinstance(found, type) and (
        dataclasses.is_dataclass(found) or issubclass(found, (dict, tuple, Exception))
    )
    if callable(found) and not data:
        yield f"`{signature(name, found)}`"
        yield ""
    yield from prose(inspect.getdoc(found) or "")
    yield ""
    if is_typeddict(found):
        yield f"Keys: {', '.join(f'`{key}`' for key in found.__annotations__)}."
        yield ""
    if not isinstance(found, type) or issubclass(found, (dict, Exception)):
        return
    for method, value in vars(found).items():
        if method.startswith("_") or not (callable(value) or isinstance(value, (property, classmethod))):
            continue
        if not inspect.getdoc(value):
            continue
        attribute = getattr(found, method)
        target = value.fget if isinstance(value, property) else attribute
        yield f"#### {found.__name__}.{method}"
        yield ""
        if not isinstance(value, property):
            yield f"`{signature(method, target)}`"
            yield ""
        yield from prose(inspect.getdoc(target) or "")
        yield ""


def page(file: str, modules: tuple[str, ...]) -> str:
    """A whole page of the reference."""
    lines = [*HEADS[file]]
    for name in modules:
        module = importlib.import_module(name)
        lines += [f'<a id="{name}"></a>', "", f"## {name}", "", *prose(module.__doc__ or ""), ""]
        for public in sorted(module.__all__, key=str.lower):
            found = getattr(module, public)
            if callable(found):
                lines += entry(public, found, 3)
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines))
    return text.rstrip() + "\n"


def main() -> int:
    """Writes or checks a page."""
    frameworks = "--frameworks" in sys.argv[1:]
    file, modules = ("frameworks-api.md", FRAMEWORK_MODULES) if frameworks else ("python-api.md", MODULES)
    made = page(file, modules)
    if "--check" not in sys.argv[1:]:
        (DOCS / file).write_text(made, encoding="utf-8")
        return 0
    if (DOCS / file).read_text(encoding="utf-8") == made:
        return 0
    option = " --frameworks" if frameworks else ""
    print(f"docs/{file} is out of date: run bindings/python/api_reference.py{option}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
