"""Routes as a notebook shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from typing import TYPE_CHECKING

from ._names import Names

if TYPE_CHECKING:
    from ._routes import Routes

__all__ = ["page"]

# How many lines a table shows, and how many targets a line.
_LINES = 10
_TARGETS = 8


def page(routes: Routes, summary: str) -> str:
    """Two small tables beside each other: sources with their targets, targets with their loads."""
    loads = routes.column_loads()
    mean = loads.mean() if loads.size else 0.0
    sources = _table(
        ("source", "targets"),
        _shown(routes.n_sources),
        lambda i: (_name(routes.source_names, i), _row(routes, i)),
    )
    targets = _table(
        ("target", "load", "load / mean"),
        _shown(routes.n_targets),
        lambda j: (_name(routes.target_names, j), f"{loads[j]:,}", f"{loads[j] / mean:.3f}" if mean else "-"),
    )
    return (
        f"<div><p>Routes: {escape(summary)}</p>"
        f'<div style="display: flex; gap: 2em; align-items: flex-start">{sources}{targets}</div></div>'
    )


def _shown(count: int) -> list[int | None]:
    """Lines to show of so many: all, or the first and the last, with a None for those between."""
    if count <= _LINES:
        return list(range(count))
    half = _LINES // 2
    return [*range(half), None, *range(count - half, count)]


def _name(names: Names | None, number: int) -> str:
    return str(number) if names is None else str(names[number])


def _row(routes: Routes, source: int) -> str:
    targets = routes[source].tolist()
    names = [_name(routes.target_names, target) for target in targets[:_TARGETS]]
    return ", ".join(names) + (", ..." if len(targets) > _TARGETS else "")


def _table(
    heads: tuple[str, ...], lines: Iterable[int | None], cells: Callable[[int], tuple[str, ...]]
) -> str:
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    rows = [("...",) * len(heads) if line is None else cells(line) for line in lines]
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
