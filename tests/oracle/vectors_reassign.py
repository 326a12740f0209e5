"""reassign.txt: section 11."""

from __future__ import annotations

import groups
import oracle
from groups import LOCAL, SPREAD, GroupedAssignment
from oracle import WORD, Matrix
from reassignment import FREE, HeldTwiceError, Reassignment
from vector_file import SEEDS, Draws, File, Value

RULES = {SPREAD: 0, LOCAL: 1}
FREE_VALUE = 2**32 - 1  # as an unsigned number


class Cluster:
    """Targets with weights, mostly in groups."""

    def __init__(self, weights: list[int], group: list[int] | None, rule: str = SPREAD, f: int = 0) -> None:
        self.weights, self.group, self.rule, self.f = weights, group, rule, f
        self.n_groups = 0 if group is None else max(group, default=-1) + 1

    def assign(self, m: int, k: int, seed: int) -> Matrix:
        """As section 7 or 10."""
        group = list(range(len(self.weights))) if self.group is None else self.group
        n_groups = len(self.weights) if self.group is None else self.n_groups
        return GroupedAssignment(self.weights, group, n_groups, self.rule, m, k, seed, self.f).rows()


def case(
    file: File,
    name: str,
    previous: Matrix,
    now: Cluster,
    m: int,
    k: int,
    seed: int = 4,
    most: int | None = None,
    sort: bool = False,
) -> None:
    head: dict[str, Value] = {
        "seed": seed,
        "n_sources": m,
        "n_targets": len(now.weights),
        "k": k,
        "sort_rows": int(sort),
        "weights": now.weights,
        "previous_rows": len(previous),
        "previous": [j % 2**32 for row in previous for j in row],
    }
    if now.group is not None:
        head |= {
            "rule": RULES[now.rule],
            "n_groups": now.n_groups,
            "groups_per_row": now.f,
            "group_of": now.group,
        }
    if most is not None:
        head["max_moves"] = most
    result: dict[str, Value]
    try:
        made = Reassignment(previous, now.weights, m, k, seed, now.group, now.n_groups, now.rule, now.f, most)
        routes = [j for row in made.rows(sort) for j in row]
        result = {
            "degrees": made.t,
            "routes": [j % 2**32 for j in routes],
            "moves": [value for move in made.moves for value in move],
            "moves_left": made.moves_left,
            "bound": made.bound,
            "filled": made.filled,
            "rows_mended": made.rows_mended,
            "digest": oracle.digest(routes),
        }
    except groups.OutOfRangeError:
        result = {"error": "out_of_range"}
    except HeldTwiceError:
        result = {"error": "invalid_argument"}
    except oracle.SumOverflowError:
        result = {"error": "overflow"}
    except oracle.InfeasibleError:
        result = {"error": "infeasible"}
    file.case(name, "reassign", **head, **result)


def edges(file: File) -> None:
    two = [[0, 1], [2, 0], [1, 2]]
    racks = [0, 0, 1, 1, 2]
    for name, previous, weights, group, m, k in [
        ("nothing", [], [], None, 0, 0),
        ("no-sources", two, [1, 1, 1], None, 0, 2),
        ("no-sources-nothing-looked-at", [[9, 9]], [WORD - 1, 1], None, 0, 2),
        ("no-routes", [[], []], [1, 1], None, 5, 0),
        ("no-sources-group-out-of-range", two, [1, 1], [0, 2], 0, 2),
        ("entry-too-large", [[0, 1], [3, 0]], [1, 1, 1], None, 3, 2),
        ("entry-below-free", [[0, 1], [2, -2]], [1, 1, 1], None, 3, 2),
        ("entry-in-a-row-that-goes", [[0, 1], [9, 9]], [1, 1, 1], None, 1, 2),
        ("target-twice", [[0, 1], [2, 2]], [1, 1, 1], None, 3, 2),
        ("range-before-infeasible", [[7, 1]], [1, 0], None, 3, 2),
        ("twice-before-overflow", [[1, 1]], [WORD - 1, 1], None, 3, 2),
        ("infeasible", two, [1, 0, 0], None, 3, 2),
        ("fan-out-too-large", [[0, 1, FREE]], [1, 1], None, 3, 3),
        ("overflow", two, [WORD - 1, 1, 1], None, 3, 2),
        ("few-groups", [[0, 2, 4]], [1, 1, 1, 1, 0], racks, 3, 3),
        ("free-places", [[FREE, 1], [2, FREE], [FREE, FREE]], [2, 2, 2], None, 3, 2),
        ("one-target-must-be-everywhere", [[1, 2], [2, 1], [1, 2]], [9, 1, 1], None, 3, 2),
        ("free-place-conflicts", [[0, FREE], [1, 2]], [2, 1, 1], None, 2, 2),
        ("groups-changed", [[0, 1], [2, 3], [0, 4], [1, 3]], [1] * 5, racks, 4, 2),
    ]:
        case(file, name, previous, Cluster(weights, group), m, k)
    # Broken cells that compete for the same targets.
    broken = [[0, 1, 5], [1, 2, 5], [0, 2, 6], [0, 1, 2], [FREE, 1, 0]]
    for x, weights in enumerate(
        [[1] * 7, [1, 5, 1, 5, 5, 5, 5], [0, 3, 3, 9, 9, 9, 9], [9, 1, 1, 2, 2, 2, 2]]
    ):
        case(file, f"broken-{x}", broken, Cluster(weights, [0, 0, 0, 1, 1, 2, 2]), 5, 3)


def changed(draw: Draws, weights: list[int], group: list[int] | None, kind: str) -> Cluster:
    """A cluster after a change."""
    weights, n_groups = list(weights), 1 if group is None else max(group) + 1
    group = None if group is None else list(group)
    if kind in ("grown", "all"):
        for _ in range(draw(1, 3)):
            weights.append(draw(1, 9))
            if group is not None:
                group.append(draw(0, n_groups - 1))
    if kind in ("shrunk", "all"):
        weights[draw(0, len(weights) - 1)] = 0
    if kind in ("reweighted", "all"):
        for _ in range(3):
            weights[draw(0, len(weights) - 1)] = draw(1, 12)
    if kind == "regrouped" and group is not None:
        for _ in range(3):
            group[draw(0, len(group) - 1)] = draw(0, n_groups - 1)
    return Cluster(weights, group)


def lives(file: File) -> None:
    draw = Draws(31)
    for shape, n, n_groups, k, m in [
        ("plain", 7, 0, 3, 24),
        ("tight", 4, 0, 3, 9),
        ("racks", 16, 5, 3, 40),
        ("few-racks", 9, 3, 3, 20),
        ("pairs", 12, 4, 2, 150),
        ("one", 9, 0, 1, 70),
    ]:
        weights = [draw(1, 9) for _ in range(n)]
        group = (
            [*range(n_groups), *(draw(0, n_groups - 1) for _ in range(n - n_groups))] if n_groups else None
        )
        before = Cluster(weights, group).assign(m, k, draw.word())
        for kind in ("same", "grown", "shrunk", "reweighted", "all", "regrouped"):
            now = changed(draw, weights, group, kind)
            name = f"{shape}-{kind}"
            case(file, name, before, now, m, k, draw.word(), sort=bool(draw(0, 1)))
            case(file, f"{name}-limited", before, now, m, k, draw.word(), draw(0, 6))
        now = changed(draw, weights, group, "grown")
        case(file, f"{shape}-more-rows", before, now, m + draw(1, 9), k, draw.word())
        case(file, f"{shape}-fewer-rows", before, now, m - draw(1, 5), k, draw.word())
        case(file, f"{shape}-new", [], now, m, k, draw.word())
        holes = [[j if draw(0, 4) else FREE for j in row] for row in before]
        case(file, f"{shape}-holes", holes, now, m, k, draw.word())
        bare = [row if draw(0, 2) else [FREE] * k for row in before]
        case(file, f"{shape}-bare-rows", bare, changed(draw, weights, group, "reweighted"), m, k, draw.word())
        chance = [draw.permutation(n)[:k] for _ in range(m)]
        case(file, f"{shape}-by-chance", chance, now, m, k, draw.word())


def local(file: File) -> None:
    draw = Draws(32)
    for shape, n, n_groups, k, f, m in [
        ("experts", 24, 4, 6, 2, 20),
        ("whole-groups", 6, 3, 4, 2, 15),
        ("one-group", 12, 4, 2, 1, 30),
        ("singles", 9, 3, 2, 2, 25),
    ]:
        weights = [draw(1, 9) for _ in range(n)]
        group = [j % n_groups for j in range(n)]
        before = Cluster(weights, group, LOCAL, f).assign(m, k, draw.word())
        for kind in ("same", "reweighted", "all", "regrouped"):
            now = changed(draw, weights, group, kind)
            now.rule, now.f = LOCAL, f
            case(file, f"local-{shape}-{kind}", before, now, m, k, draw.word(), sort=bool(draw(0, 1)))
            case(file, f"local-{shape}-{kind}-limited", before, now, m, k, draw.word(), draw(0, 12))
        now = Cluster(weights, group, LOCAL, f)
        case(file, f"local-{shape}-new", [], now, m, k, draw.word())
        case(file, f"local-{shape}-more-rows", before, now, m + 4, k, draw.word())
        chance = [draw.permutation(n)[:k] for _ in range(m)]
        holes = [[j if draw(0, 4) else FREE for j in row] for row in chance]
        case(file, f"local-{shape}-by-chance", holes, now, m, k, draw.word(), draw(0, 40))


def reassign() -> File:
    file = File("Section 11: the reassignment.")
    edges(file)
    lives(file)
    local(file)
    draw = Draws(33)
    before = Cluster([5, 4, 3, 5, 4, 3, 2], None).assign(30, 3, 1)
    for seed in SEEDS:
        case(file, f"seed-{seed}", before, Cluster([5, 4, 0, 5, 4, 3, 2, 4], None), 30, 3, seed)
    racks = [draw(0, 11) for _ in range(48)] + list(range(12))
    weights = [draw(4, 16) for _ in range(60)]
    before = Cluster(weights, racks).assign(300, 3, draw.word())
    now = changed(draw, weights, racks, "all")
    case(file, "racks-60", before, now, 300, 3, draw.word())
    lost = Cluster([0 if c == 5 else w for w, c in zip(weights, racks)], racks)
    case(file, "rack-lost", before, lost, 300, 3, draw.word())
    case(file, "huge-weights", before, Cluster([WORD // 70 + 7 * j for j in range(60)], racks), 300, 3)
    return file
