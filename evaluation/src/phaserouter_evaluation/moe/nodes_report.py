"""The report of experts on nodes: checks and a table."""

from __future__ import annotations

from .._case import Values
from .._report import Report
from .nodes import EXACT, FACTORS, LIMITED, LOCAL, SCORES, SPREAD, TOP_K, TWO_STEPS, WITH_BIAS

# Scores are float32, and are added up in another order than the assignment adds them.
_ROUNDING = 1e-6


def report_nodes(rows: list[Values], report: Report) -> None:
    """A section for all gates."""
    first = rows[0]
    n, nodes, k, most = (first[key] for key in ("n", "nodes", "k", "most_nodes"))
    report.heading("Experts on nodes")
    report.text(
        f"{n} experts on {nodes} nodes, {n // nodes} neighbours on each; a token has {k} experts, and is sent to every node that "
        f"has one of them: at most {most}, if the router keeps to that. Shape and gate are those of DeepSeek-V3 "
        "(arXiv:2412.19437). Scores are the sigmoid, as there, or the softmax of the same normal logits, to which every expert adds "
        f"a bias of its own whose deviation is the popularity; {first['m']:,} tokens; nothing was trained here. *Score kept* is "
        "the sum of the scores of all routes, before any is dropped, over that of plain top-k. A node's load is the number of "
        "tokens that it receives."
    )
    _name_routers(first, report)
    for row in rows:
        _check(row, report)
    report.table(
        "experts-on-nodes",
        f"{first['m']:,} tokens, {n} experts on {nodes} nodes, k = {k}",
        {
            "scores": "scores",
            "router": "router",
            "nodes_mean": ("nodes a token, mean", "{:.2f}"),
            "nodes_most": "nodes a token, most",
            "expert": ("largest load of an expert / mean", "{:.3f}"),
            "node": ("largest load of a node / mean", "{:.3f}"),
            "cv": ("CV of experts", "{:.3f}"),
            **{f"dropped_{f:g}": (f"dropped at capacity {f:g}", "{:.2%}") for f in FACTORS},
            "kept": ("score kept", "{:.2%}"),
            "median_ms": ("ms", "{:.4g}"),
        },
        [
            {
                "scores": f"{row['gate']}, popularity {row['popularity']:g}",
                **line,
                **{f"dropped_{f:g}": part for f, part in zip(FACTORS, line["dropped"])},
            }
            for row in rows
            for line in row["routers"]
        ],
    )
    report.text(
        f"`{LOCAL}` sees no scores: exact loads and few nodes for the score of a random choice. `{SCORES}` keeps the largest "
        "score that exact loads allow, and does not look at nodes. No call gives the largest score that exact loads and "
        f"a limit of nodes allow together. *{TWO_STEPS}* keeps both rules; the best routes that do keep at least its score, and at "
        f"most that of *{SCORES}*."
    )


def _name_routers(first: Values, report: Report) -> None:
    most, k, steps = (first[key] for key in ("most_nodes", "k", "steps"))
    report.text(
        f"* *{TOP_K}*: the {k} best experts of a token.\n"
        f"* *{LIMITED}*: a node's score is the sum of its two best experts' for the token; the {most} best nodes, and the "
        f"{k} best experts that they have.\n"
        f"* *{WITH_BIAS.removeprefix(', ')}*: either of them chooses by scores plus a bias of each expert, also among nodes. "
        f"The bias was settled by {steps} steps on the very batch (in a model it comes from the batches before, so that loads "
        "are less even than here); what is kept is counted without it, and times are those of choosing alone.\n"
        f"* *{SCORES}*: exact loads, the largest total score.\n"
        f"* *{TWO_STEPS}*: one call gives a token {most} nodes by the sums of their two best scores, and every node equally many "
        f"tokens; a second, which allows the experts of these nodes alone, gives it {k} experts. Exact loads are always possible.\n"
        f"* *assign*: equal weights, without groups; *{SPREAD}*: {k} different nodes; *{LOCAL}*: exactly {most} nodes, "
        f"{k // most} experts on each."
    )


def _check(row: Values, report: Report) -> None:
    name, k, most = row["case"], row["k"], row["most_nodes"]
    lines = {line["router"]: line for line in row["routers"]}

    def check(what: str, rule: str, held: bool, found: str) -> None:
        report.check(f"{name}: {what}", rule, held, found)

    off = sum(lines[of]["loads_off"] for of in EXACT)
    repeats = sum(line["repeats"] for line in lines.values())
    check(
        "exact loads",
        f"every expert's load is its share, for {'; '.join(EXACT)}. Every router gives a token {k} different experts",
        off == repeats == 0,
        f"{off} loads off, {repeats} experts repeated",
    )
    counts = {of: (lines[of]["nodes_least"], lines[of]["nodes_most"]) for of in lines}
    widest = {of: counts[of][1] for of in (LIMITED, LIMITED + WITH_BIAS, TWO_STEPS)}
    check(
        "nodes of a token",
        f"exactly {most} with {LOCAL} and {k} with {SPREAD}; at most {most} with {'; '.join(widest)}",
        counts[LOCAL] == (most, most) and counts[SPREAD] == (k, k) and max(widest.values()) <= most,
        f"{counts[LOCAL]} and {counts[SPREAD]}; at most {max(widest.values())}",
    )
    check(
        "loads of nodes",
        f"every node receives equally many tokens with {LOCAL} and {SPREAD}",
        lines[LOCAL]["node"] == lines[SPREAD]["node"] == 1,
        f"largest / mean {lines[LOCAL]['node']:g} and {lines[SPREAD]['node']:g}",
    )
    best = max(lines[of]["kept"] for of in EXACT)
    check(
        "score kept",
        f"nobody keeps more than plain top-k, nobody with exact loads more than {SCORES}",
        max(line["kept"] for line in lines.values()) <= 1 + _ROUNDING
        and best <= lines[SCORES]["kept"] + _ROUNDING,
        f"{best:.4%} with exact loads",
    )
