"""The report of routers beside each other: checks, tables and a picture."""

from __future__ import annotations

from .._case import Values
from .._report import Column, Report
from . import plots as drawn
from .beside import FACTORS
from .routers import BLIND, FLOW, LINEAR, OURS, SINKHORN, TOP_K, TORCH, TRANSPORT, WARM

_COLUMNS: dict[str, Column] = {
    "router": "router",
    "kept": ("score kept", "{:.2%}"),
    "violation": ("MaxVio", "{:.3f}"),
    "dropped": ("dropped", "{:.2%}"),
    "gap": ("below the best", "{:.3%}"),
    "median_ms": "ms",
}


def report_beside(rows: list[Values], report: Report) -> None:
    """Checks of every case; exact loads; capacity factors."""
    for row in rows:
        _check(row, report)
    beside = [row for row in rows if row["kind"] == "peers"]
    bounds = [row for row in rows if row["kind"] == "bounds"]
    _monotone(bounds, report)
    _explain(beside or bounds, report)
    _exact(beside, report)
    _times(beside, report)
    _bounds(bounds, report)


def _check(row: Values, report: Report) -> None:
    name, slots = row["case"], row["m"] * row["k"]
    proved = row["faults"] == 0 and row["routes"] == row["most_routes"] and row["total"] == row["most"]
    report.check(
        f"{name}: proved",
        "every row has k different targets and every load is within its bounds, and the certificate's bound on every such "
        "assignment is the total score, in integers",
        proved and row["routes"] == slots,
        f"{row['faults']} faults, {row['routes']:,} of {slots:,} routes, {row['most'] - row['total']:,} to the bound",
    )
    solved = row["solved"]
    exact = {key: total for key, total in solved.items() if key != TRANSPORT or row["k"] == 1}
    if exact:
        off = [key for key, total in exact.items() if total != row["total"]]
        report.check(
            f"{name}: the solvers' optimum",
            f"the total score is that of {', '.join(exact)}, in integers",
            not off,
            f"differs: {', '.join(off)}" if off else f"{row['total']:,}",
        )
    better = list(row["better_within_limits"])
    if TRANSPORT in solved and solved[TRANSPORT] < row["total"]:
        better.append(f"less than ours: {TRANSPORT}")
    report.check(
        f"{name}: nobody is better",
        "no router with loads within the bounds has a larger total; a transport that may repeat a pair has at least as large a one",
        not better,
        ", ".join(better) or f"{len(row['routers'])} routers",
    )
    if row["kind"] == "peers":
        report.check(
            f"{name}: starting prices",
            "the same routes from the prices of another batch, proved by the prices that come of these",
            row["same_from_other_prices"],
            "compared",
        )


def _monotone(rows: list[Values], report: Report) -> None:
    for weights in dict.fromkeys(row["weights"] for row in rows):
        totals = [
            row["total"] for row in sorted(rows, key=lambda x: x["factor"]) if row["weights"] == weights
        ]
        top = max(row["top_total"] for row in rows if row["weights"] == weights)
        report.check(
            f"capacity factors, {weights}: more room, no less score",
            "the total grows with the capacity factor, and is never above that of plain top-k",
            totals == sorted(totals) and totals[-1] <= top,
            " <= ".join(f"{total / top:.4f}" for total in totals),
        )


def _explain(rows: list[Values], report: Report) -> None:
    packages = rows[0]["packages"] if rows else {}
    missing = rows[0]["missing"] if rows else []
    report.heading("Beside other routers")
    report.text(
        "*Score kept* is the sum of the scores of all routes over that of plain top-k, the most that there can be. *MaxVio* is "
        "the largest load over its share, less 1. *Below the best* is what is missing to the largest total that there is within "
        "the capacities, which our certificate proves, for the routers that keep them; one whose loads exceed them can have more, "
        "and shows none. Read score kept and MaxVio together. Bad news would be a router with loads within the capacities "
        "and more score than ours."
    )
    report.text(
        f"* *{OURS}*: cold; *prices of the batch before*: started from the prices of another batch of the same gate.\n"
        f"* *{FLOW}* solves the same problem. So does *{LINEAR}* for k = 1, with a column for every route. *{TRANSPORT}* solves the same "
        "for k = 1, and another one above: it may give a row several units of one target. What it repeats counts as dropped, and "
        "its score says nothing. The solvers' times have the building of their graphs and tables in them.\n"
        "* *auction*: that of BASE layers, which ends within a fiftieth of the scores' range a route. *Sinkhorn*: the iteration and "
        "tolerance of Megatron-LM, then top-k. *Quantiles*: thresholds of rows and prices of targets in turn, as quantile balancing "
        "does over batches. *Loss-free bias*: as DeepSeek-V3's, with steps that shrink, all on this one batch; in training a "
        "batch sees one step and the biases of those before it.\n"
        "* *capacity, drops*: top-k, first choices first, tokens in order; what comes to a full target is dropped.\n"
        f"* *{BLIND}*: what chance keeps."
    )
    report.text(
        "Scores are outputs of a softmax, in float32. *Popularity*: of normal logits, each expert with a normal bias of that "
        "deviation. *Clustered tokens*: a linear gate on tokens around 40 centres, some much more frequent than others. "
        "*Trained gate*: a mixture trained as in the suite real on images of digits, with a balancing loss or without, asked about "
        "these images moved by up to a pixel. *bfloat16*: popularity 1, rounded to 8 significant bits. All generated or trained "
        "here from the seed; the last digits of trained ones may differ between machines."
    )
    used = ", ".join(f"{name} {version}" for name, version in packages.items())
    absent = f" Not installed, so their rows are left out: {', '.join(missing)}." if missing else ""
    report.text(
        f"Installed: {used or 'none of the optional packages'}.{absent} Times are medians of calls from Python, for others "
        "that take more than 100 ms of one call; those of auction, Sinkhorn, quantiles, bias, drops and top-k (NumPy) are of plain NumPy "
        "code, an order of magnitude and no more."
    )


def _exact(rows: list[Values], report: Report) -> None:
    for size in dict.fromkeys((row["m"], row["n"], row["k"]) for row in rows):
        m, n, k = size
        mine = [row for row in rows if (row["m"], row["n"], row["k"]) == size]
        report.table(
            f"peers-{m}-{n}-{k}",
            f"{m:,} tokens, {n:,} experts, k = {k}, exact loads",
            {"family": "scores", **_COLUMNS},
            [{"family": row["family"], **line} for row in mine for line in row["routers"]],
        )
        if len(mine) > 2:
            _draw(mine, report)


def _times(rows: list[Values], report: Report) -> None:
    """Those of our calls beside others' of the same batch."""
    lines = []
    for row in rows:
        ms = {line["router"]: line["median_ms"] for line in row["routers"]}
        of = {
            "ours": ms[OURS],
            "warm": ms[WARM],
            "flow": ms.get(FLOW),
            "sinkhorn": ms[SINKHORN],
            "top": ms[TOP_K],
        }
        lines.append({"case": row["case"], **of, "ratio": ms[FLOW] / ms[OURS] if FLOW in ms else None})
    report.table(
        "times",
        "Milliseconds of a batch",
        {
            "case": "scores",
            "ours": OURS,
            "warm": "from the prices of the batch before",
            "flow": FLOW,
            "ratio": ("OR-tools / ours", "{:,.1f}"),
            "sinkhorn": SINKHORN,
            "top": TOP_K,
        },
        lines,
    )


def _draw(rows: list[Values], report: Report) -> None:
    """Without those that lie where ours or plain top-k does, as they must, and POT, which gives no routes."""
    first = rows[0]
    hidden = (WARM, FLOW, LINEAR, TRANSPORT, TORCH)
    panels = {
        row["family"]: [line for line in row["routers"] if line["router"] not in hidden] for row in rows
    }
    title = f"{first['m']:,} tokens, {first['n']} experts, k = {first['k']}"
    report.picture(
        "kept",
        drawn.kept(panels, title=title, theme=report.theme),
        "Score kept against the largest load: at the left edge loads are balanced, and there nobody is above the star.",
    )


def _bounds(rows: list[Values], report: Report) -> None:
    if not rows:
        return
    first = rows[0]
    report.heading("Capacity factors, and uneven loads")
    report.text(
        f"Scores of {first['family']}, {first['m']:,} tokens, {first['n']} experts, k = {first['k']}. A target takes its share "
        f"times {', '.join(f'{x:g}' for x in FACTORS)}, rounded down; the assignment drops nothing at any of them. Uneven: every "
        "tenth expert has eight times, and every fifth twice, the weight of the others."
    )
    report.table(
        "bounds",
        "Capacities of shares times a factor",
        {"weights": "weights", "factor": ("factor", "{:g}"), **_COLUMNS},
        [
            {"weights": row["weights"], "factor": row["factor"], **line}
            for row in rows
            for line in row["routers"]
        ],
    )
