"""The report: checks, a table and a picture a scenario."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .._case import Values
from .._report import Column, Report
from . import plots as drawn
from .clusters import DRIFT, GROW, KEYS, RACK, SCENARIOS
from .contenders import CONSISTENT, KNOW_RACKS
from .crush import CRUSH
from .ours import ANEW, OURS

_COSTS: dict[str, Column] = {
    "lookup_ns": ("ns a look-up", "{:,.0f}"),
    "kib": ("KiB", "{:,.0f}"),
    "made": "ms to place",
    "changed": "ms to change",
}
_LARGEST: Column = ("largest load / share", "{:.3f}")
_CV: Column = ("CV", "{:.4f}")
_SHARING: Column = ("keys with two copies in a rack", "{:.1%}")


def report_placement(rows: list[Values], report: Report) -> None:
    """Checks of every case; then the scenarios."""
    for row in rows:
        _check(row, report)
    _explain(rows, report)
    for scenario, show in {GROW: _grow, KEYS: _keys, RACK: _rack, DRIFT: _drift}.items():
        mine = [row for row in rows if row["scenario"] == scenario]
        if mine:
            report.heading(SCENARIOS[scenario])
            show(mine, report)


def _check(row: Values, report: Report) -> None:
    name, steps, contender = row["case"], row["steps"], row["contender"]
    if contender != CRUSH:
        faults = sum(step["faults"] for step in steps)
        report.check(
            f"{name}: whole",
            "every key has its copies, on different targets that are there",
            faults == 0,
            f"{faults} copies missing, repeated or on targets that are not there",
        )
    early = [step for step in steps[1:] if step["moved"] < step["bound"]]
    report.check(
        f"{name}: moves are counted rightly",
        "no placement has other loads than the one before with fewer moves than targets have lost copies",
        not early,
        f"{sum(step['moved'] for step in steps[1:]):,} moves, at least {sum(step['bound'] for step in steps[1:]):,}",
    )
    if contender in KNOW_RACKS and row["racks"] > 1:
        worst = max(step["sharing"] for step in steps)
        report.check(
            f"{name}: racks",
            "no key has two copies in a rack",
            worst == 0,
            f"at most {worst:.2%} of the keys",
        )
    if row["scenario"] == KEYS and contender in CONSISTENT:
        report.check(
            f"{name}: onto the new node",
            "whatever moves when a node comes moves onto it",
            row["astray"] == 0,
            f"{row['astray']:,} keys elsewhere",
        )
    if contender in (OURS, ANEW):
        _check_ours(row, report)


def _check_ours(row: Values, report: Report) -> None:
    name, steps = row["case"], row["steps"]
    off = sum(step["loads_off"] + step["racks_off"] for step in steps)
    report.check(
        f"{name}: exact",
        "every target, and every rack, has its share of the partitions' copies, rounded down or up",
        off == 0,
        f"{off} loads are not",
    )
    differ = sum(step["lookups_differ"] for step in steps)
    report.check(
        f"{name}: look-ups",
        "a key asked for alone has the targets that it has among many",
        differ == 0,
        f"{differ} differ",
    )
    if row["contender"] == OURS:
        _check_moves(name, steps[1:], report)


def _check_moves(name: str, changes: Sequence[Values], report: Report) -> None:
    more = sum(step["partitions_moved"] - step["partitions_bound"] for step in changes)
    report.check(
        f"{name}: fewest moves",
        "copies of partitions move as often as targets have more copies than they are to have, and no more",
        more == 0,
        f"{more} more than {sum(step['partitions_bound'] for step in changes):,}",
    )
    wrong = [
        step
        for step in changes
        if (step["said_moves"], step["said_bound"]) != (step["partitions_moved"], step["partitions_bound"])
        or step["listed_wrong"]
    ]
    report.check(
        f"{name}: moves as listed",
        "the moves that are listed make the new table of the old one, and their number and its bound are those counted from tables",
        not wrong,
        f"{len(wrong)} of {len(changes)} changes are listed otherwise",
    )
    idle = sum(step["idle_moves"] for step in changes)
    report.check(
        f"{name}: no change, no move",
        "rebalancing to the same targets moves nothing",
        idle == 0,
        f"{idle} moves",
    )


def _explain(rows: list[Values], report: Report) -> None:
    report.text(
        "Keys, or partitions of them, lie on targets with weights, with one copy or several on different targets, and targets "
        "come, go and change their weights. *Share* is what a target should have by its weight. *CV* is the standard deviation "
        "of load over share. A copy has *moved* if its key was not on that target before; *fewest* is what the exact shares "
        "before and after differ by, the same number for everybody, and *fewest for its loads* what the contender's own loads "
        "differ by: less cannot be moved. Bad news would be a contender that knows racks, has a smaller largest load than "
        "ours, or moves fewer copies to exact shares."
    )
    report.text(
        f"* *{OURS}*: `Placement`, and its `rebalance`; *{ANEW.split(', ')[1]}*: a new placement on every cluster.\n"
        f"* *{CRUSH}*: Ceph's C code by its program crushtool, with a rule of one target a rack. *clandestined*: rendezvous hashing in "
        "zones, which are the racks; it has no weights. All others know nothing of racks.\n"
        "* *rendezvous_hash*, *hrw-hash*: weighted rendezvous hashing. *pingora-ketama*, *uhashring*, *hashring*: rings with points "
        "by weight: 160 for a unit of weight, 160 and 120 for a target of average weight. *anchorhash*, *jump-consistent-hash*: a target has as many "
        "places as its weight; the second can only let its last place go, so that the last takes over a place that becomes free. "
        "*maglev*: a table; no weights. Where a package gives one target a key, further copies are those of the key with a number, until they differ."
    )
    absent = rows[0]["missing"]
    left_out = (
        f" Not to be had here (those from the Rust registry need Cargo, and CRUSH needs crushtool), so their rows are left out: "
        f"{', '.join(absent)}."
        if absent
        else ""
    )
    versions = {row["contender"]: row["version"] for row in rows if row["version"]}
    used = ", ".join(f"{name} {version}" for name, version in versions.items())
    report.text(
        f"Here: {used or 'none of the other packages'}.{left_out} Look-ups have the hashing of the key in them. Those of Python's packages are calls from "
        "Python, one for each key; ours, too, are made from Python, for an array of all keys; the others are loops in Rust or, of CRUSH, in C++. Memory is "
        "what the allocators of Python or Rust count; of CRUSH, its compiled map."
    )


def _line(row: Values, step: int = -1) -> dict[str, Any]:
    """What the tables have of a row."""
    found, costs = row["steps"][step], row["costs_ms"]
    changes = row["steps"][1:]
    moved, bound, needed = (sum(x[key] for x in changes) for key in ("moved", "bound", "needed"))
    return {
        "contender": row["contender"],
        **found,
        "moved": moved,
        "per_needed": moved / needed,
        "per_bound": moved / bound if bound else None,
        "kib": costs["bytes"] / 1024 if costs["bytes"] is not None else None,
        **{key: costs[key] for key in ("lookup_ns", "made", "changed")},
    }


_MOVES: dict[str, Column] = {
    "moved": ("moved", "{:,}"),
    "per_needed": ("moved / fewest", "{:.2f}"),
    "per_bound": ("moved / fewest for its loads", "{:.2f}"),
}


def _grow(rows: list[Values], report: Report) -> None:
    first = rows[0]
    lines = [_line(row) for row in rows]
    report.text(
        f"{first['keys']:,} partitions, {first['copies']} copies, {first['targets']:,} targets with weights 4 to 16 in {first['racks']} "
        "racks. Then five targets come, one goes, and one weighs 1 more. Balance after the change:"
    )
    columns: dict[str, Column] = {"contender": "contender", "largest": _LARGEST, "cv": _CV, **_MOVES}
    report.table(
        "grow", "Five targets more, one fewer, one heavier", {**columns, "sharing": _SHARING, **_COSTS}, lines
    )
    near = [line for line in lines if line["contender"] != ANEW]
    if near:
        report.picture(
            "grow",
            drawn.balance_and_moves(near, theme=report.theme),
            "Largest load over share against moves over the fewest, without the placement anew, which is far to the right; filled: no "
            "key has two copies in a rack. The best corner is the lower left one.",
        )


def _keys(rows: list[Values], report: Report) -> None:
    first = rows[0]
    report.text(
        f"{first['keys']:,} keys, one copy, {first['targets']} equal nodes, then one more. Our keys are looked up through "
        f"{next((row['partitions'] for row in rows if row['contender'] == OURS), 0):,} partitions, whose loads are exact; those of keys are as even as the hash of keys lets them be."
    )
    columns: dict[str, Column] = {
        "contender": "contender",
        "largest": _LARGEST,
        "cv": _CV,
        **_MOVES,
        **_COSTS,
    }
    report.table("keys", "One more node", columns, [_line(row) for row in rows])


def _rack(rows: list[Values], report: Report) -> None:
    first = rows[0]
    report.text(
        f"{first['keys']:,} partitions, {first['copies']} copies, {first['targets']:,} targets in {first['racks']} racks, of which one fails "
        "(its targets are gone) and returns. *Back*: copies that are then where they were before it failed. Those that are "
        "functions of the targets alone put all back. Ours moves the fewest each time, and which copies the rack gets back is drawn anew."
    )
    lines = []
    for row in rows:
        _, failed, returned = row["steps"]
        lines.append(
            {
                **_line(row, 1),
                "failed_needed": failed["moved"] / failed["needed"],
                "returned_needed": returned["moved"] / returned["needed"],
                "largest_after": returned["largest"],
                "back": row["back"],
            }
        )
    report.table(
        "rack",
        "A rack fails and returns",
        {
            "contender": "contender",
            "failed_needed": ("fails: moved / fewest", "{:.2f}"),
            "largest": ("largest load / share meanwhile", "{:.3f}"),
            "sharing": _SHARING,
            "returned_needed": ("returns: moved / fewest", "{:.2f}"),
            "largest_after": ("largest load / share then", "{:.3f}"),
            "back": ("back", "{:.1%}"),
            "changed": "ms to change",
        },
        lines,
    )


def _drift(rows: list[Values], report: Report) -> None:
    first = rows[0]
    report.text(
        f"{first['keys']:,} partitions, {first['copies']} copies, {first['targets']} targets with weights 4 to 16 in {first['racks']} racks, and "
        f"{first['changes']} changes, each a new target, one that leaves, or another weight of one. Balance at the end, all moves together:"
    )
    lines = [_line(row) for row in rows]
    worst = {row["contender"]: max(step["largest"] for step in row["steps"]) for row in rows}
    columns: dict[str, Column] = {"contender": "contender", "largest": _LARGEST, "cv": _CV}
    report.table(
        "drift",
        f"{first['changes']} random changes",
        {
            **columns,
            "worst": ("largest on the way", "{:.3f}"),
            **_MOVES,
            "sharing": _SHARING,
            "changed": "ms to change",
        },
        [{**line, "worst": worst[line["contender"]]} for line in lines],
    )
    for row in rows:
        if "beside_new" in row:
            _show_beside_new(row, report)
    report.picture(
        "drift",
        drawn.drift({row["contender"]: row["steps"] for row in rows}, theme=report.theme),
        "Left: copies moved since the beginning. Right: largest load over share after every change.",
    )


def _show_beside_new(row: Values, report: Report) -> None:
    new, last = row["beside_new"], row["steps"][-1]
    report.text(
        f"Is a placement that was changed so often as good as a new one? *Common keys*: of every two targets, how many partitions both have; "
        f"their distance from the mean of {new['others']} new placements under other seeds is chi-square's, and 1 is what new "
        "placements have among each other."
    )
    report.table(
        "beside-new",
        f"Our placement after {row['changes']} changes, beside {new['others']} new ones",
        {
            "what": "placement",
            "largest": _LARGEST,
            "cv": _CV,
            "ratio": ("distance of common keys", "{:.3f}"),
            "z": ("in standard deviations", "{:.2f}"),
            "most": ("most common keys of two targets", "{:.1f}"),
        },
        [
            {
                "what": "after all changes",
                "largest": last["largest"],
                "cv": last["cv"],
                "ratio": new["pairs_ratio"],
                "z": new["pairs_z"],
                "most": new["most_common"],
            },
            {
                "what": "new (the largest load of all; else means)",
                "largest": new["largest"],
                "cv": new["cv"],
                "ratio": 1.0,
                "z": 0.0,
                "most": new["most_common_new"],
            },
        ],
    )
