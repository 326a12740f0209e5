"""The report of small batches: checks, tables and a picture."""

from __future__ import annotations

from .._case import Values
from .._chance import FALSE_ALARM, LEVEL, of_all
from .._report import Report
from .._shares import ROUNDED
from . import plots as drawn
from .small_batches import ASSIGN, DRAWN, HASH, HASHES, REMAINDERS


def report_small(rows: list[Values], report: Report) -> None:
    """A section for all cases."""
    report.heading("Small batches: experts and ranks")
    report.text(
        "A decoding step routes a handful of tokens: then an expert's share is a fraction of a route, and experts live on "
        "ranks, each of which holds a run of neighbouring experts and is as slow as its load. `assign` gives every "
        "expert its share rounded down or up as the seed decides, so that the mean over seeds is the share, and the first j "
        "experts together always hold less than one route more or less than their share. So a rank is less than two routes "
        "away from its share, and holds exactly its share where the experts before it, and those up to its end, have whole "
        "shares. Hence one token with k = 8 and 256 equal experts gets exactly one expert of each of 8 ranks: two experts "
        "of one rank never meet there. Beside it stand hashes, which give every token k different experts at "
        "random, and loads by *largest remainders* (`apportion`), which no seed changes: what is left over goes to the same "
        "experts in every batch, of equal ones to the first. Bad news would be a load of `assign` that is not its rounded "
        "share, or a mean over seeds that is off the share by more than chance."
    )
    for row in rows:
        _check(row, report)
    for row in rows:
        show = _few if row["kind"] == "few" else _equal if row["weights"] == "equal" else _uneven
        show(row, report)


def _check(row: Values, report: Report) -> None:
    name, seeds = row["case"], row["seeds"]
    experts = row["experts"]
    off, sums_off = (sum(line[key] for line in experts) for key in ("off", "sums_off"))
    report.check(
        f"{name}: shares",
        f"{ROUNDED}, under {seeds:,} seeds",
        off == sums_off == 0,
        f"{off} loads and {sums_off} sums off",
    )
    fair = of_all([line["mean_p"] for line in experts])
    report.check(
        f"{name}: unbiased",
        "the mean over seeds of every load is its share: a load is rounded up as often as its share has it (binomial tests "
        f"of all of them together; {FALSE_ALARM})",
        fair >= LEVEL,
        f"p = {fair:.3g}",
    )
    if row["kind"] == "few":
        return
    ranks = row["ranks_found"]
    far, exact_off = (sum(line[key] for line in ranks) for key in ("far", "exact_off"))
    report.check(
        f"{name}: ranks",
        "every rank is less than 2 away from its share, and holds exactly its share where the shares before it and up to its "
        f"end are whole ({sum(line['exact'] for line in ranks)} of {sum(line['ranks'] for line in ranks)} ranks)",
        far == exact_off == 0,
        f"{far} and {exact_off} off",
    )
    if row["weights"] == "equal":
        p = of_all([line["hash_p"] for line in experts])
        report.check(
            f"{name}: {HASHES['equal'][0]} is fair",
            "its loads spread as those of independent uniform k-subsets (chi-square of every batch, together; "
            f"{FALSE_ALARM})",
            p >= LEVEL,
            f"p = {p:.3g}",
        )


def _equal(row: Values, report: Report) -> None:
    hashed = HASHES["equal"][0]
    report.table(
        "small-batches",
        f"Largest load of a rank over the mean of ranks, {row['n']} equal experts, k = {row['k']}: mean over {row['seeds']:,} "
        "seeds, and the largest of all seeds",
        {
            "tokens": "tokens",
            "ranks": "ranks",
            "share": "mean load of a rank",
            f"{ASSIGN}_mean": ("assign: mean", "{:.2f}"),
            f"{ASSIGN}_worst": ("largest", "{:.2f}"),
            f"{HASH}_mean": (f"{hashed}: mean", "{:.2f}"),
            f"{HASH}_worst": ("largest", "{:.2f}"),
            f"{REMAINDERS}_worst": ("largest remainders, every seed", "{:.2f}"),
        },
        [_flat(line, ("mean", "worst")) for line in row["ranks_found"]],
    )
    report.text(
        "Where the mean load of a rank is below 1, some rank holds a whole route all the same, so that no router can have less "
        "than 1 over the mean there."
    )
    _means(row, report, "small-batches-means")
    report.picture(
        "small-batches",
        drawn.small_batches(
            [_flat(line, ("mean", "worst")) for line in row["ranks_found"]],
            row["means"],
            names={ASSIGN: ASSIGN, HASH: hashed, REMAINDERS: REMAINDERS},
            title=f"{row['n']} equal experts, k = {row['k']}, over {row['seeds']:,} seeds",
            drawn_tokens=DRAWN,
            theme=report.theme,
        ),
        "Left and middle: the largest load of a rank, mean over seeds; the shade reaches to the largest of all seeds. "
        f"Right: mean load of every expert over seeds, {DRAWN} tokens; all have the same share.",
    )


def _means(row: Values, report: Report, name: str) -> None:
    report.table(
        name,
        f"Mean load of an expert over {row['seeds']:,} seeds beside its share, {row['weights']} weights; the worst of "
        f"{row['n']} experts",
        {
            "tokens": "tokens",
            "share": ("mean share of an expert", "{:.3f}"),
            "mean_off": ("assign: mean off the share", "{:.3f}"),
            "mean_z": ("in standard errors", "{:.2f}"),
            "mean_p": ("p of all experts", "{:.2g}"),
            "largest_off": ("largest remainders: load off the share", "{:.3f}"),
        },
        row["experts"],
    )


def _uneven(row: Values, report: Report) -> None:
    hashed = HASHES["uneven"][0]
    report.table(
        "small-batches-uneven",
        f"Uneven weights from 1 to 9: how far a rank is from its share, in routes, for the worst rank; mean over "
        f"{row['seeds']:,} seeds, and the largest of all seeds",
        {
            "tokens": "tokens",
            "ranks": "ranks",
            "share": ("mean load of a rank", "{:.4g}"),
            f"{ASSIGN}_away_mean": ("assign: mean", "{:.2f}"),
            f"{ASSIGN}_away_worst": ("largest", "{:.2f}"),
            f"{HASH}_away_mean": (f"{hashed}: mean", "{:.2f}"),
            f"{HASH}_away_worst": ("largest", "{:.2f}"),
            f"{REMAINDERS}_away_worst": ("largest remainders, every seed", "{:.2f}"),
        },
        [_flat(line, ("away_mean", "away_worst")) for line in row["ranks_found"]],
    )
    _means(row, report, "small-batches-uneven-means")


def _few(row: Values, report: Report) -> None:
    hashed = HASHES["uneven"][0]
    weights = ":".join(map(str, row["weights"]))
    report.table(
        "seven-jobs",
        f"{row['jobs']} jobs, one target each, weights {weights}: loads over {row['seeds']:,} seeds",
        {
            "weight": "weight",
            "share": ("share", "{:.1f}"),
            f"{ASSIGN}_mean": ("assign: mean", "{:.4f}"),
            "error": ("standard error", "{:.4f}"),
            f"{ASSIGN}_least": "least",
            f"{ASSIGN}_most": "most",
            f"{HASH}_mean": (f"{hashed}: mean", "{:.4f}"),
            f"{HASH}_least": "least",
            f"{HASH}_most": "most",
            f"{REMAINDERS}_mean": "largest remainders, every seed",
        },
        row["rows"],
    )


def _flat(line: Values, measures: tuple[str, ...]) -> Values:
    """One level of keys: a router's and what was measured of it."""
    routers = (ASSIGN, HASH, REMAINDERS)
    return {**line, **{f"{name}_{what}": line[name][what] for name in routers for what in measures}}
