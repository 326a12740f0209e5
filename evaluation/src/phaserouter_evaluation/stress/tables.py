"""The report of the suite stress."""

from __future__ import annotations

from typing import Any

from .._case import Context, Values
from .._report import Column, Report
from .attacks import HEAVY
from .checks import one_phase, two_phases
from .plots import binomial_cv, cv_against_k, feedback, histograms, second_phases

_ROUTERS = {
    "hash": "uniform hash (NumPy)",
    "route": "route",
    "uncut": "route, no cut",
    "assign": "assign",
}
_PAIR: dict[str, Column] = {"n": ("N", "{:,}"), "k": ("k", "{:,}")}
_LOADS: dict[str, Column] = {
    "max_over_mean": ("largest / mean load", "{:,.3f}"),
    "cv": ("CV of loads", "{:.4f}"),
    "over_100": ("above 1.00 x mean", "{:.2%}"),
    "over_125": ("above 1.25 x", "{:.2%}"),
    "over_200": ("above 2 x", "{:.2%}"),
    "empty": ("targets with nothing", "{:,}"),
}


def write(rows: list[Values], report: Report, context: Context) -> None:
    """Everything, from the rows alone."""
    one = [row for row in rows if row["kind"] == "one"]
    two = [row for row in rows if row["kind"] == "two"]
    if one:
        _one_phase(one, report)
    if two:
        _two_phases(two, report)
    for row in rows:
        if row["kind"] == "feedback":
            _feedback(row, report)


def _one_phase(rows: list[Values], report: Report) -> None:
    of = {router: [row for row in rows if row["router"] == router] for router in _ROUTERS}
    one_phase(of, report)
    report.heading("One phase")
    report.text(
        "N sources, N targets, everything balanced: what should come out is k for every target. *Uniform hash* sends "
        "every source to k different targets, each set of k equally likely, by its number and a seed. *Route* is the "
        "degree router with equal degrees that fill all rows, cut at k; *route, no cut* has degrees of about "
        "sqrt(k N), so that rows hold k targets on average and a load has the column law, over seeds. *Assign* is the "
        "exact assignment. Within one seed, loads depend on each other, with equal degrees strongly, so CVs of routes are "
        "also given over 32 seeds (8 for the largest jobs). Look at CV and at the share of routes above a capacity of the mean, and of 1.25 and 2 times "
        "it: those are dropped, or wait, where capacities are hard. Bad news would be a hash that is not binomial, an "
        "assignment that is not exact, or a route far less even than the hash."
    )
    shown = [{**row, "name": _ROUTERS[row["router"]]} for row in rows]
    report.table(
        "one-phase",
        "Loads in one phase",
        {
            **_PAIR,
            "name": "router",
            **_LOADS,
            "cv_seeds": ("CV, mean over seeds", "{:.4f}"),
            "cv_seeds_std": ("±", "{:.4f}"),
            "law_cv": ("CV by the column law", "{:.4f}"),
        },
        shown,
    )
    report.text(_verdict(of))
    report.picture(
        "cv",
        cv_against_k(rows, theme=report.theme),
        "CV of the loads, over that of a uniform hash's law, against k: means over seeds, bars one deviation of "
        "a seed (hash and assign: one seed). Below 1 is more even than hashing. CVs of single seeds are skewed: few seeds tend to fall "
        "below the law.",
    )
    for n in sorted({row["n"] for row in rows}):
        report.picture(
            f"loads-{n}",
            histograms([row for row in rows if row["n"] == n], theme=report.theme),
            f"Loads of {n:,} targets from {n:,} sources, with the laws; routes of several "
            "seeds, the hash of one. The cut route has no law in closed form.",
        )
    _times(rows, report)


def _verdict(of: dict[str, list[Values]]) -> str:
    """Which of hash and route was more even, as found."""
    ratios = [(row["k"] / row["n"], row["cv_seeds"] / binomial_cv(row["n"], row["k"])) for row in of["route"]]
    if not ratios:
        return "No job of the degree router with full rows was run."
    sparse = [ratio for density, ratio in ratios if density < 0.05]
    dense = [ratio for density, ratio in ratios if density >= 0.05]
    below = sum(ratio < 1 for _, ratio in ratios)
    said = []
    if sparse:
        said.append(f"{min(sparse):.2f} to {max(sparse):.2f} where k is below 5 % of N")
    if dense:
        said.append(f"{min(dense):.2f} to {max(dense):.2f} above")
    return (
        f"The CV of the full rows' route, mean over seeds, over that of binomial loads: {', and '.join(said)}. Before a cut "
        "the degree router is the more even one (docs/theory.md proves it), clearly so where degrees are a good part of N. "
        "After the cut at k nothing of the kind is proved: expect loads about as uneven as a hash's with k far below N, and "
        "more uneven where sources are many more than targets (the suites laws and matrix measure that). The original's "
        f"description has the phase router's skew below the hash's throughout; here the route's CV was below in {below} of "
        f"{len(ratios)} jobs. What the degree router adds are hard caps t_j and degrees; even loads come from the assignment."
    )


def _times(rows: list[Values], report: Report) -> None:
    times: dict[tuple[int, int], dict[str, Any]] = {}
    for row in rows:
        line = times.setdefault((row["n"], row["k"]), {"n": row["n"], "k": row["k"]})
        line[row["router"]] = row.get("time_ms")
        if row["router"] == "assign" and row["time_ms"]:
            line["rate"] = row["n"] * row["k"] / row["time_ms"] / 1e3
    report.text(
        "Times are not a fair race: the hash is written over NumPy and only counts loads, on one thread; route and "
        "assign are the compiled library and write all routes, in pieces of at most 32 MiB. Compiled hash routers are "
        "compared with the library by scripts/bench.sh, in docs/performance.md."
    )
    report.table(
        "times",
        "Milliseconds",
        {
            **_PAIR,
            "hash": ("uniform hash (NumPy), loads only", "{:,.4g}"),
            "route": ("route", "{:,.4g}"),
            "assign": ("assign", "{:,.4g}"),
            "rate": ("assign: million routes a second", "{:,.0f}"),
        },
        list(times.values()),
    )


_SCENES = {
    "hash of the number": "a hash of the source's number and a seed, as in one phase; contents do not matter",
    "hash of contents, fed back": "every source carries the target that it went to first in phase 1; a hash of that "
    "sends all sources with the same one to the same k targets",
    "hash of contents, Zipf": "N contents, the r-th most frequent in proportion to 1 / r, as words of a text, hashed by "
    "content as in Hash Layers (Roller et al. 2021, arXiv:2106.04426; they also propose hashes balanced by frequency)",
    "hash of contents, all equal": "every source carries the same",
    "successors, chosen keys": "h(key) and the k - 1 targets after it, as in rings of consistent hashing; somebody who "
    "knows h sends only different keys whose targets all lie in a window of max(N / 100, 2 k) targets",
    "route, fed back": "the degree router, S the routing of phase 1 and T its transpose: degrees k in rows, loads in "
    "columns",
    "route, sorted": "the degree router, sources in descending order of degree",
    "route, known seed": "the degree router; somebody who knows the seed sets the sources' degrees against target 0",
    "assign, fed back": "the assignment, with the degree router's loads of phase 1 as capacities: unevenness that is "
    "asked for",
    "assign, known seed": f"the assignment; somebody who knows the seed makes the k sources of target 0 {HEAVY} times "
    "as heavy; loads by weight",
}


def _two_phases(rows: list[Values], report: Report) -> None:
    of = {scene: [row for row in rows if row["scene"] == scene] for scene in _SCENES}
    two_phases(of, report)
    report.heading("Two phases")
    listed = "\n".join(f"* *{name}*: {text}." for name, text in _SCENES.items())
    report.text(
        "The second phase's inputs come from the first one, or from somebody who wants to do harm. N sources and "
        f"targets again. The scenes:\n\n{listed}"
    )
    report.text(
        "What to look at: a hash that depends on contents collapses by what contents have in common; one of the source's "
        "number does not, and is the baseline to beat. The degree router does not depend on contents or input order, and "
        "its caps hold whatever anybody does; but fed back as it is, its rows have only k^2 / N candidates on average (the "
        "law of fill), and who knows the seed can drive a target up to its cap while the others get little. The assignment's loads "
        "are what was asked for in every scene; who knows the seed can still choose *which* sources meet at a target. "
        "Bad news would be a load above a cap, or an assignment that is not exact."
    )
    report.table(
        "two-phases",
        "Loads of the second phase (shares above a capacity only where the mean is at least 1)",
        {
            **_PAIR,
            "scene": "scene",
            **_LOADS,
            "max_over_cap": ("largest load / cap", "{:.3f}"),
            "fill": ("fill", "{:.2%}"),
        },
        rows,
    )
    for n in sorted({row["n"] for row in rows})[:1]:
        report.picture(
            "second-phase",
            second_phases([row for row in rows if row["n"] == n], theme=report.theme),
            "Largest over mean load of the second phase. The assignments are as uneven as asked for, or as the weights.",
        )
    _known_seed(of, report)


def _known_seed(of: dict[str, list[Values]], report: Report) -> None:
    report.text(
        "**What knowing our seed is worth.** Degree router: target 0 is driven towards its cap by sources whose only "
        "candidate it is, while other sources are made idle, or busy elsewhere; a cap that is the target's real capacity "
        "is the protection (the checks say whether it held). Here caps are generous, for degrees that fill rows are far above k. Assignment: "
        f"choosing which sources are {HEAVY} times as heavy piles weight on target 0; under a seed that the chooser does "
        "not know, the same sources do what chance does (last column). Whoever can compute a hash can choose sources for it "
        "in the same way. Keep seeds from those who gain by them; this is no cryptographic primitive."
    )
    assigned = {(row["n"], row["k"]): row for row in of["assign, known seed"]}
    both = [(row, (row["n"], row["k"])) for row in of["route, known seed"]]
    pairs = [(row, assigned[at]) for row, at in both if at in assigned]
    report.table(
        "known-seed",
        "Target 0, aimed at by somebody who knows the seed",
        {
            **_PAIR,
            "cap": ("route: cap", "{:,}"),
            "sure": ("rows with it as only candidate", "{:,}"),
            "route_load": ("route: its load", "{:,}"),
            "route_gain": ("its load / k", "{:.1f}"),
            "assign_load": ("assign: its load by weight", "{:,}"),
            "assign_max": ("assign: largest / mean", "{:.2f}"),
            "unknown_max_over_mean": ("the same, seed not known", "{:.2f}"),
        },
        [
            {
                **a,
                "route_load": a["aimed_load"],
                "route_gain": a["aimed_load"] / a["k"],
                "assign_load": b["aimed_load"],
                "assign_max": b["max_over_mean"],
                "unknown_max_over_mean": b["unknown_max_over_mean"],
            }
            for a, b in pairs
        ],
    )


def _feedback(row: Values, report: Report) -> None:
    report.heading("Feedback over phases")
    report.text(
        "In every phase a source carries the target that it went to first in the phase before. Contents that met never "
        "part again, so a hash of contents gets worse from phase to phase; its CV grows as the square root of the number of "
        "phases (dashed: from the mean of sum(m^2), N + N (N - 1) (1 - (1 - 1/N)^phases)). Routers that do not look at "
        f"contents cannot. After {row['phases'] - 1} phases {row['distinct'][-1]:,} of {row['n']:,} contents were left."
    )
    report.picture("feedback", feedback(row, theme=report.theme), "CV of the loads, phase by phase.")
