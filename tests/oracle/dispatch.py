"""Dispatch plans, as include/phase_router.h defines them, in plain Python: routes are rows of targets and -1."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

Rows = Sequence[Sequence[int]]


def plan(rows: Rows, n_targets: int, multiple: int, order_len: int) -> dict[str, list[int]]:
    """All arrays of phase_router_dispatch, each flat."""
    routes = [(target, number) for number, target in enumerate(entry for row in rows for entry in row)]
    k = len(rows[0]) if rows else 0
    numbers: list[list[int]] = [[] for _ in range(n_targets)]
    for target, number in routes:
        if target != -1:
            numbers[target].append(number)
    order: list[int] = []
    offsets = [0]
    for mine in numbers:
        order += mine + [-1] * (-len(mine) % multiple)
        offsets.append(len(order))
    place_of = {number: place for place, number in enumerate(order)}
    order += [-1] * (order_len - len(order))
    return {
        "counts": [len(mine) for mine in numbers],
        "offsets": offsets,
        "order": order,
        "sources": [-1 if number == -1 else number // k for number in order],
        "places": [-1 if target == -1 else place_of[number] for target, number in routes],
    }


def equal_bounds(n_targets: int, n_ranks: int) -> list[int]:
    return [rank * n_targets // n_ranks for rank in range(n_ranks + 1)]


def ranks(rows: Rows, bounds: Sequence[int], sources_len: int) -> dict[str, list[int]]:
    """All arrays of phase_router_rank_dispatch, each flat."""
    ranks_of_rows = [
        [-1 if target == -1 else bisect_right(bounds, target) - 1 for target in row] for row in rows
    ]
    lists: list[list[int]] = [[] for _ in bounds[1:]]
    for i, of_row in enumerate(ranks_of_rows):
        for rank in sorted(set(of_row) - {-1}):
            lists[rank].append(i)
    pairs = [(rank, i) for rank, mine in enumerate(lists) for i in mine]
    place_of = {pair: place for place, pair in enumerate(pairs)}
    flat = [rank for of_row in ranks_of_rows for rank in of_row]
    return {
        "route_counts": [flat.count(rank) for rank in range(len(lists))],
        "counts": [len(mine) for mine in lists],
        "offsets": [0, *accumulate(len(mine) for mine in lists)],
        "sources": [i for _, i in pairs] + [-1] * (sources_len - len(pairs)),
        "places": [place_of.get((rank, i), -1) for i, of_row in enumerate(ranks_of_rows) for rank in of_row],
    }
