"""The report of survival: checks, tables, pictures, and published figures beside them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from phaserouter import apportion
from phaserouter.comparison import capacities_of

from .._case import Values
from .._chance import FALSE_ALARM, LEVEL, of_all
from .._report import Report
from . import plots as drawn
from . import survival

# N = 1,024, k = 2, profile "10 % at 8x, 20 % at 2x"; docs/comparison.md of github.com/TSltd/phase_router_rs.
_PUBLISHED = {1.0: (0.879, 0.792), 1.1: (0.891, 0.792), 1.5: (0.924, 0.809), 2.0: (0.978, 0.925)}
_PUBLISHED_JOB = (1024, 2, "10 % at 8x, 20 % at 2x")


def report_survival(rows: list[Values], report: Report) -> None:
    """Checks, tables and pictures."""
    report.heading("Survival: routes that capacities take")
    fan_outs = ", ".join(map(str, survival.FAN_OUTS))
    report.text(
        "A target's capacity is floor(headroom x share), its share the apportioned part of all k M routes. What comes to "
        "a full target is lost. Survival is the part of the k M routes that is not lost or missing: it depends on the loads "
        f"alone. Fan-outs {fan_outs}. Square sizes (as many sources as targets) are those of the original author's "
        "benchmark; there a target's share is about k, so that chance alone costs hashes much. With many tokens an "
        "expert expect hashes to do better. Bad news would be anything but 100 % for the assignment."
    )
    _name_routers(report)
    _check_all(rows, report)
    _survival_tables(rows, report)
    _report_published(rows, report)


def _name_routers(report: Report) -> None:
    report.text(
        f"* *{survival.ASSIGN}*: `assign` with the shares as weights. They are integers that sum to k M, and such weights "
        "are the loads, under every seed. (With the profile itself as weights, a seed may round a share up where the capacity "
        "was rounded down.)\n"
        f"* *{survival.ROUTE}*: source degrees N, target degrees the capacities. They sum to k M or more, so every row "
        "has at least k candidates, and no load exceeds its degree: all survives, by the laws.\n"
        f"* *{survival.ROUTE_SOME}*: source degrees uniform in [N / 4, 3 N / 4], target degrees twice the "
        "shares: what the degree router gives where sources do not take every target. Rows have k candidates on average, "
        "not always.\n"
        "* *weighted* and *uniform hash*: k different targets a source, drawn by weight or all alike.\n"
        f"* *{survival.GATE}*: the k best scores, softmax of normal logits with a bias of each target (deviation "
        f"{survival.BIAS}). It does not know capacities; nothing was trained here. Training with a balancing loss would "
        "bring it nearer to the hashes; without any bias it would be a uniform hash.\n"
        f"* *{survival.SINKHORN}*: the same scores balanced for the profile by Sinkhorn's iteration, then the k best. "
        "Rounding to k targets a source is what takes it away from the shares; expect flat scores to round worst."
    )


def _check_all(rows: list[Values], report: Report) -> None:
    for shape in dict.fromkeys((row["m"], row["n"]) for row in rows):
        _check_survival([row for row in rows if (row["m"], row["n"]) == shape], report)
    cut = [
        f"{row['case'].removeprefix('survival, ')}, k = {k}"
        for row in rows
        for k, n in row["shares_cut"].items()
        if n
    ]
    report.text(
        f"Of what *route, sources want some* lacks at headroom {survival.HEADROOMS[0]:g}, slots that it leaves empty are "
        f"{_empty_part(rows):.0%} (over all sizes, profiles and fan-outs), and the rest is above capacities; the hashes "
        "fill all slots and lose only what is above. A MaxVio below 0 says that even the largest load is below its share. A headroom too "
        "small to add a whole route to a small share changes nothing."
    )
    report.text(
        "A share cannot exceed the number of sources, as a source meets a target once; `apportion` gives the excess to "
        f"the others. Here that happens for: {'; '.join(cut) or 'nothing'}."
    )


def _survival_tables(rows: list[Values], report: Report) -> None:
    chosen = [row for row in rows if (row["m"], row["n"]) == (1024, 1024)] or rows[: len(survival.PROFILES)]
    tokens = [row for row in rows if row["m"] > row["n"]]
    _survival_table(chosen, 2, "square", report)
    _survival_table(tokens, 8, "tokens", report)
    report.data("survival", "All sizes, profiles, fan-outs, headrooms and routers", _all_survival(rows))
    at = survival.FAN_OUTS.index(2)
    title = f"{chosen[0]['m']:,} x {chosen[0]['n']:,}"
    report.picture(
        "survival",
        drawn.survival(
            {
                row["profile"]: {r: [h[0] for h in row["survival"][r][at]] for r in survival.ROUTERS}
                for row in chosen
            },
            survival.HEADROOMS,
            title=f"{title}, k = 2: routes that survive, against headroom",
            theme=report.theme,
        ),
        "Means over seeds. Two lines of the phase router are promised at 100 %: assign, and route where sources want all.",
    )
    _report_violation(rows, chosen, title, report)


def _check_survival(rows: list[Values], report: Report) -> None:
    """Checks of one size, its profiles together."""
    m, n = rows[0]["m"], rows[0]["n"]
    shape = f"{m:,} x {n:,}"
    for router in (survival.ASSIGN, survival.ROUTE):
        lost = sum(row["lost"][router] for row in rows)
        over = sum(row["over_capacity"] for row in rows) if router == survival.ROUTE else 0
        report.check(
            f"{shape}: {router}",
            f"no route lost, in any of {len(rows)} profiles, at any headroom and fan-out, under any seed",
            lost == over == 0,
            f"{lost} lost",
        )
    fair = of_all([p for row in rows for p in row["hash_p"].values()])
    report.check(
        f"{shape}: the uniform hash is fair",
        f"its loads under {survival.HASH_SEEDS} other seeds a profile spread as those of independent uniform k-subsets "
        f"(chi-square of every profile and fan-out, together; {FALSE_ALARM})",
        fair >= LEVEL,
        f"p = {fair:.3g}; mean survival at most {max(_off_law(row) for row in rows):.4f} off its binomial law",
    )


def _empty_part(rows: Sequence[Values]) -> float:
    """Part of the routes that *route, sources want some* lacks at the first headroom that was never routed."""
    pairs = [
        (1 - routed[0], 1 - by_headroom[0][0])
        for row in rows
        for routed, by_headroom in zip(
            row["routed"][survival.ROUTE_SOME], row["survival"][survival.ROUTE_SOME]
        )
    ]
    empty, lacking = np.sum(pairs, axis=0)
    return float(empty / lacking) if lacking else 0.0


def _off_law(row: Values) -> float:
    """How far the uniform hash's mean survival is from its law, at worst."""
    m, n = row["m"], row["n"]
    weights = survival.weights_of(row["profile"], n)
    worst = 0.0
    for k, by_headroom in zip(survival.FAN_OUTS, row["survival"][survival.UNIFORM]):
        shares = apportion(weights, k * m, m)
        for headroom, (mean, _) in zip(survival.HEADROOMS, by_headroom):
            law = survival.hash_law(m, n, k, capacities_of(shares, headroom))
            worst = max(worst, abs(mean - law))
    return worst


def _all_survival(rows: Sequence[Values]) -> list[Values]:
    """A line for every router and job, with survival at each headroom."""
    return [
        {
            "sources": row["m"],
            "targets": row["n"],
            "profile": row["profile"],
            "k": k,
            "router": router,
            **{
                f"headroom {h:g}": mean
                for h, (mean, _) in zip(survival.HEADROOMS, row["survival"][router][at])
            },
            "routed": row["routed"][router][at][0],
            "max_violation": row["violation"][router][at][0],
            "cv": row["cv"][router][at][0],
            "ms": row["times_ms"][router][at][0],
        }
        for row in rows
        for at, k in enumerate(survival.FAN_OUTS)
        for router in survival.ROUTERS
    ]


def _survival_table(rows: Sequence[Values], k: int, name: str, report: Report) -> None:
    at = survival.FAN_OUTS.index(k)
    lines = []
    for row in rows:
        for router in survival.ROUTERS:
            line: Values = {"profile": row["profile"], "router": router}
            for headroom, (mean, std) in zip(survival.HEADROOMS, row["survival"][router][at]):
                line[f"{headroom:g}"] = f"{mean:.1%} ± {std:.1%}" if std >= 5e-4 else f"{mean:.1%}"
            line["routed"] = row["routed"][router][at][0]
            line["violation"], line["cv"] = row["violation"][router][at][0], row["cv"][router][at][0]
            line["times_ms"] = row["times_ms"][router][at][0]
            lines.append(line)
    if not rows:
        return
    report.table(
        f"survival-{name}",
        f"{rows[0]['m']:,} sources x {rows[0]['n']:,} targets, k = {k}: routes that survive, mean ± deviation over "
        f"{rows[0]['seeds']} seeds; the rest are drops",
        {
            "profile": "targets",
            "router": "router",
            **{f"{h:g}": f"headroom {h:g}" for h in survival.HEADROOMS},
            "routed": ("slots filled", "{:.1%}"),
            "violation": ("MaxVio", "{:.2f}"),
            "cv": ("CV", "{:.3f}"),
            "times_ms": ("ms (gates and hashes: NumPy)", "{:.3g}"),
        },
        lines,
    )


def _report_violation(rows: list[Values], chosen: list[Values], title: str, report: Report) -> None:
    report.heading("Largest load against k")
    report.text(
        "MaxVio is the largest load over its share, less 1, before anything is dropped: 0 is perfect, 1 a target with twice "
        "its share. The slowest expert sets a step's time. Expect hashes to come down as k grows."
    )
    picked = [row for row in chosen if row["profile"] in ("all equal", _PUBLISHED_JOB[2])] or chosen[:1]
    report.picture(
        "violation",
        drawn.violation(
            {
                row["profile"]: {r: [v[0] for v in row["violation"][r]] for r in survival.ROUTERS}
                for row in picked
            },
            survival.FAN_OUTS,
            title=f"{title}: largest load / share - 1, against k",
            theme=report.theme,
        ),
        "Means over seeds, before the cut at capacities; linear below 0.1, logarithmic above.",
    )


def _report_published(rows: list[Values], report: Report) -> None:
    n, k, profile = _PUBLISHED_JOB
    same = [row for row in rows if (row["m"], row["n"], row["profile"]) == (n, n, profile)]
    if not same:
        return
    row, at = same[0], survival.FAN_OUTS.index(k)
    report.heading("Beside published figures")
    shares = k * n * survival.weights_of(profile, n) / survival.weights_of(profile, n).sum()
    lines = []
    for headroom, (phase, hashed) in _PUBLISHED.items():
        where = survival.HEADROOMS.index(headroom)
        lines.append(
            {
                "headroom": headroom,
                "phase": phase,
                "hash": hashed,
                "law_up": survival.hash_law(n, n, k, np.ceil(shares * headroom - 1e-9).astype(np.int64)),
                "uniform": row["survival"][survival.UNIFORM][at][where][0],
                "some": row["survival"][survival.ROUTE_SOME][at][where][0],
                "assign": row["survival"][survival.ASSIGN][at][where][0],
            }
        )
    report.text(
        "The original author's Rust implementation published survival for this job (N = 1,024, k = 2, 10 % of targets at "
        "8x and 20 % at 2x; docs/comparison.md of github.com/TSltd/phase_router_rs). It does not say how capacities are "
        "rounded. Its figures for hashing are what the binomial law gives if they are rounded up, which adds headroom to "
        "small targets; ours are rounded down. Compare the routers within one convention, not across the two. The "
        "assignment survives whole in either, as capacities rounded up are no smaller."
    )
    report.table(
        "published",
        "N = 1,024, k = 2, 10 % of targets at 8x, 20 % at 2x",
        {
            "headroom": "headroom",
            "phase": ("published: Phase Router in Rust", "{:.1%}"),
            "hash": ("published: hash", "{:.1%}"),
            "law_up": ("law of hashing, capacities rounded up", "{:.1%}"),
            "uniform": ("here: uniform hash, rounded down", "{:.1%}"),
            "some": ("here: route, sources want some", "{:.1%}"),
            "assign": ("here: assign", "{:.1%}"),
        },
        lines,
    )
