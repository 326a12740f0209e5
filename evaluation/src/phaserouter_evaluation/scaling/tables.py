"""The report of the suite scaling."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from scipy.stats import binom

from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, of_all
from .._report import Column, Report
from .jobs import LARGEST_MATRIX, LARGEST_OUTPUT, LONG, WORKLOADS, too_large
from .plots import (
    fill_against_k,
    original_times,
    skew_against_size,
    speedup_against_threads,
    times_against_k,
    times_against_size,
)

# Milliseconds that the description of the original Phase Router publishes: (N, k) to (routing time, total time).
PUBLISHED = {
    (256, 64): (0.55, 0.68),
    (512, 256): (2.35, 2.84),
    (1024, 256): (15.61, 17.58),
    (2048, 512): (29.71, 42.15),
    (4096, 512): (77.95, 110.76),
}
_NAMES = {"low": "degrees in [1, k]", "full": "rows full", "assign": "assign"}


def write(rows: list[Values], report: Report, context: Context) -> None:
    """Everything, from the rows alone."""
    of = {workload: [row for row in rows if row["workload"] == workload] for workload in WORKLOADS}
    report.text(
        "As many sources as targets (N), fan-out k, three workloads. *Degrees in [1, k]*: uniform on both sides, the "
        "workload of the original's timing table; a row then has about k^2 / 4N candidates, so most slots stay "
        "empty, as the law says. *Rows full*: degrees uniform in [d, 9d/8] on both sides, d the least degree with "
        f"which a row is short once in 10^12. *Assign*: the exact assignment with equal capacities. {_left_out()}"
    )
    for workload in WORKLOADS:
        if of[workload]:
            _checks(workload, of[workload], report)
    _times(of, report)
    _balance(of, report)
    _rows_and_columns(of, report)


def _left_out() -> str:
    listed = ", ".join(f"({n:,}, {k:,})" for n, k in too_large())
    return (
        f"Routes of more than {LARGEST_OUTPUT // 2**30} GiB are left out: (N, k) = {listed}. Byte matrices are made up "
        f"to N = {LARGEST_MATRIX:,}; beyond, where they would take gigabytes, routing is by degrees only."
    )


def _checks(workload: str, rows: list[Values], report: Report) -> None:
    name = _NAMES[workload]

    def all_zero(title: str, rule: str, *keys: str) -> None:
        bad = [row for row in rows if any(row[key] for key in keys)]
        report.check(f"{name}: {title}", rule, not bad, _found(rows, bad))

    def every(title: str, rule: str, holds: Callable[[Values], bool]) -> None:
        bad = [row for row in rows if not holds(row)]
        report.check(f"{name}: {title}", rule, not bad, _found(rows, bad))

    all_zero("fan-out", "no row of any trial has more than k targets", "wide_rows")
    all_zero(
        "rows",
        "targets in range, then -1, in all rows; all different in some 256 rows of every trial",
        "out_of_range",
        "gaps",
        "duplicates",
    )
    all_zero("column cap", "no target of any trial has more than its cap", "over_cap")
    every("threads", "the same routes (SHA-256) on 1, 2 and 3 threads", lambda row: bool(row["same"]))
    if workload == "low":
        every(
            "packed words",
            "packed matrices and degrees give the same routes",
            lambda row: row.get("packed_digest", row["digest"]) == row["digest"],
        )
        p = of_all(row["fill_p"] for row in rows)
        report.check(
            f"{name}: fill",
            "the total of routes fits its law (no row is cut: exact mean and variance of docs/theory.md's pairs; normal, "
            f"Poisson below a mean of 1,000), p at least {LEVEL:g} over all sizes: {FALSE_ALARM}",
            p >= LEVEL,
            f"p = {p:.2g}",
        )
    elif workload == "full":
        every(
            "fill",
            "every row of every trial is full; anything else has probability at most "
            f"{sum(row['short_p'] for row in rows):.1e} (row law, summed over all rows)",
            _all_full,
        )
    else:
        every("exact", "every row is full and every load is k", lambda row: _all_full(row) and row["exact"])


def _all_full(row: Values) -> bool:
    return bool(row["full_rows"] == row["trials"] * row["n"])


def _found(rows: list[Values], bad: list[Values]) -> str:
    if not bad:
        return f"{len(rows)} sizes, {sum(row['trials'] for row in rows)} routings"
    return "not in " + "; ".join(row["case"] for row in bad[:3])


def _pairs(of: dict[str, list[Values]]) -> Iterable[dict[str, Any]]:
    """The results of one size and fan-out in one row: keys get the workload's name in front."""
    found: dict[tuple[int, int], dict[str, Any]] = {}
    for workload, rows in of.items():
        for row in rows:
            pair = found.setdefault((row["n"], row["k"]), {"n": row["n"], "k": row["k"]})
            pair |= {f"{workload}_{key}": value for key, value in row.items()}
            pair |= {f"{workload}_on_{threads}_ms": ms for threads, ms in row["threads_ms"].items()}
    return found.values()


# What jobs.py does: calls of so many entries or more may take seconds.
_RUNS = (
    f"least of four runs or more after one that does not count (a single one may do where routes, or the byte matrices "
    f"that are packed, have {LONG:,} entries or more)"
)
_MS = "{:,.4g}"
_PAIR: dict[str, Column] = {"n": ("N", "{:,}"), "k": ("k", "{:,}")}


def _times(of: dict[str, list[Values]], report: Report) -> None:
    report.heading("Time")
    report.text(
        "Times are of calls from Python into arrays that exist, so they hold some microseconds of Python; each is the "
        f"{_RUNS}, for on a machine that does other things as well two threads wait for each other, by "
        "milliseconds. *Routing* of packed words counts their ones and routes; *total* packs two matrices of bytes first. The published times were "
        "measured by the author of the original on another machine: they say what range to expect, not how much faster "
        "one program is. Both programs on one machine are compared by scripts/bench.sh, in docs/performance.md. "
        "Bad news would be a time that grows faster than the output or than N."
    )
    _published_times(of, report)
    _measured_times(of, report)


def _published_times(of: dict[str, list[Values]], report: Report) -> None:
    published = [
        {
            "n": row["n"],
            "k": row["k"],
            "published_routing_ms": PUBLISHED[row["n"], row["k"]][0],
            "published_total_ms": PUBLISHED[row["n"], row["k"]][1],
            "packed_ms": row.get("packed_ms"),
            "total_ms": row.get("total_ms"),
            "time_ms": row["time_ms"],
        }
        for row in of["low"]
        if (row["n"], row["k"]) in PUBLISHED
    ]
    report.table(
        "original",
        "The original's timing table: degrees in [1, k], milliseconds",
        {
            **_PAIR,
            "published_routing_ms": "published: routing (another machine)",
            "published_total_ms": "published: total (another machine)",
            "packed_ms": ("here: routing packed words", _MS),
            "total_ms": ("here: total", _MS),
            "time_ms": ("here: routing degrees", _MS),
        },
        published,
    )
    if len(published) > 1:
        report.picture(
            "original",
            original_times(published, theme=report.theme),
            "The original's published times (another machine) beside those of this run.",
        )


def _measured_times(of: dict[str, list[Values]], report: Report) -> None:
    threads = sorted({int(x) for rows in of.values() for row in rows for x in row["threads_ms"]})
    report.table(
        "times",
        "Milliseconds a call: mean and deviation over trials, each the least of its runs (see above)",
        {
            **_PAIR,
            "low_time_ms": ("degrees in [1, k]", _MS),
            "low_time_std_ms": ("±", "{:,.3g}"),
            "low_on_1_ms": ("1 thread", _MS),
            "low_packed_ms": ("packed", _MS),
            "low_total_ms": ("packing and routing", _MS),
            "full_time_ms": ("rows full", _MS),
            "full_time_std_ms": ("±", "{:,.3g}"),
            "full_on_1_ms": ("1 thread", _MS),
            "assign_time_ms": ("assign", _MS),
            "assign_time_std_ms": ("±", "{:,.3g}"),
            "assign_on_1_ms": ("1 thread", _MS),
        },
        list(_pairs(of)),
    )
    report.picture(
        "times",
        times_against_size(of, _NAMES, theme=report.theme),
        "Time of a call from degrees (assign: from capacities) against N. Dashed: proportional to N.",
    )
    report.picture(
        "times-k",
        times_against_k(of, _NAMES, theme=report.theme),
        "The same times against k. Dashed: proportional to k, the size of the output. Where k = N and rows are full, every target is "
        "a route of every source, and nothing is chosen.",
    )
    report.text(
        "Small jobs run on one thread whatever is asked for; large ones share out rows, and are bound by memory "
        f"once routes outgrow the caches. Everything on {', '.join(map(str, threads))} threads (the first trial's inputs; "
        "1, 2, 4, ..., and as many as there are processors):"
    )
    report.data(
        "threads",
        "Milliseconds by threads",
        [
            {"workload": w, "n": row["n"], "k": row["k"]}
            | {f"{x}_threads_ms": row["threads_ms"].get(str(x)) for x in threads}
            for w, rows in of.items()
            for row in rows
        ],
    )
    _speedup(of, threads, report)


# Milliseconds on one thread from which on a job is part of the picture of speed-ups.
_LONG_ENOUGH = 1.0


def _speedup(of: dict[str, list[Values]], threads: list[int], report: Report) -> None:
    last = str(threads[-1])
    kinds = [("below 1 ms", 0.0, 1.0), ("1 to 10 ms", 1.0, 10.0), ("10 to 100 ms", 10.0, 100.0)]
    found = []
    for kind, low, high in [*kinds, ("above 100 ms", 100.0, float("inf"))]:
        line: dict[str, Any] = {"kind": kind}
        for workload, rows in of.items():
            gains = sorted(
                row["threads_ms"]["1"] / row["threads_ms"][last]
                for row in rows
                if low <= row["threads_ms"]["1"] < high
            )
            line[workload] = gains[len(gains) // 2] if gains else None
        found.append(line)
    report.table(
        "speedup",
        f"Time on one thread over time on {last}: median over the jobs of a length (- where there is none)",
        {"kind": "time on one thread", **{key: (name, "{:.2f}") for key, name in _NAMES.items()}},
        found,
    )
    report.picture(
        "speedup",
        speedup_against_threads(of, _NAMES, _LONG_ENOUGH, theme=report.theme),
        f"Time on one thread over time on several, jobs of at least {_LONG_ENOUGH:g} ms on one thread: medians, and bands from the "
        "lower to the upper quartile. Dashed: as many times faster as there are threads.",
    )


def _balance(of: dict[str, list[Values]], report: Report) -> None:
    report.heading("Balance")
    report.text(
        "Fill is the share of the N k slots that hold a target; skew is largest over mean load; coverage is the share "
        "of targets, or of rows, that got anything. Means over trials. Degrees in [1, k] leave most rows nearly or "
        "quite empty unless k is near N: compare fill with its law, not with 1; where a target gets less than one "
        "route on average, its skew says only that. With full rows, skew should be near that of a binomial load of "
        "mean k (what a uniform hash has; the median of the largest of N such loads is beside it) and may exceed it, "
        "for the degrees themselves vary by 6 % around their mean and the cut at k adds noise. Assign must have a "
        "skew of 1."
    )
    pairs = [
        {**pair, "binomial_skew": binomial_skew(pair["n"], pair["k"])} for pair in _pairs(of) if len(pair) > 2
    ]
    report.table(
        "balance",
        "Fill, coverage and skew",
        {
            **_PAIR,
            "low_fill": ("[1, k]: fill", "{:.4%}"),
            "low_expected_fill": ("law of fill", "{:.4%}"),
            "low_covered_rows": ("rows covered", "{:.2%}"),
            "low_covered_targets": ("targets covered", "{:.2%}"),
            "low_skew": ("skew", "{:,.2f}"),
            "full_fill": ("full: fill", "{:.2%}"),
            "full_skew": ("skew", "{:.3f}"),
            "full_skew_std": ("±", "{:.3f}"),
            "binomial_skew": ("binomial", "{:.3f}"),
            "assign_fill": ("assign: fill", "{:.2%}"),
            "assign_skew": ("skew", "{:.3f}"),
        },
        pairs,
    )
    report.picture(
        "skew",
        skew_against_size(of, binomial_skew, theme=report.theme),
        "Largest over mean load against N. Dashed: the median of the largest of N binomial loads, as a uniform hash "
        "would have." + _assigned_skew(of["assign"]),
    )
    report.picture(
        "fill",
        fill_against_k(of, theme=report.theme),
        "Share of slots that hold a target against k: dots are measured, lines the law. With k = 8 some "
        "twenty routes are expected in all, whatever N is, so dots scatter.",
    )


def _assigned_skew(rows: list[Values]) -> str:
    return f" The largest of the assignment's is {max(row['skew'] for row in rows):g}." if rows else ""


def binomial_skew(n: int, k: int) -> float:
    """The median of the largest of n independent loads Binomial(n, k / n), over their mean."""
    return float(binom.ppf(0.5 ** (1 / n), n, k / n)) / k


def _rows_and_columns(of: dict[str, list[Values]], report: Report) -> None:
    report.heading("Rows and columns")
    report.text(
        "Routes a row and loads a column: mean and deviation (of one routing, averaged over trials), least and largest "
        "of all trials. Assign has k everywhere, which its check says; with full rows every row has k. Bad news would "
        "be rows or columns at 0 where the mean is large."
    )
    statistics = {"mean": "{:,.4g}", "std": "{:,.3g}", "min": "{:,}", "max": "{:,}"}
    for workload in ("low", "full"):
        sides = ("row", "load") if workload == "low" else ("load",)
        report.table(
            f"rows-columns-{workload}",
            f"Routes a row and loads a column: {_NAMES[workload]}"
            if workload == "low"
            else "Loads a column: rows full (k routes a row)",
            {
                **_PAIR,
                **{
                    f"{side}_{key}": (f"{'row' if side == 'row' else 'column'}: {_WORDS[key]}", how)
                    for side in sides
                    for key, how in statistics.items()
                },
            },
            of[workload],
        )


_WORDS = {"mean": "mean", "std": "deviation", "min": "least", "max": "largest"}
