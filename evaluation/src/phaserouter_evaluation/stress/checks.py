"""The checks of the suite stress."""

from __future__ import annotations

from collections.abc import Callable

from .._case import Values
from .._chance import FALSE_ALARM, LEVEL, of_all
from .._report import Report
from .attacks import HEAVY

_SOUND = "at most k different targets a row, then -1, and no target above its cap"


def one_phase(of: dict[str, list[Values]], report: Report) -> None:
    """Of the rows of every router."""
    _every(report, of["hash"], "hash: rows", "k different targets", lambda row: row["duplicates"] == 0)
    _fits(
        report,
        of["hash"],
        "hash: loads are binomial",
        "chi-square of all loads against Binomial(N, k / N), rows having k targets each: the baseline is a fair one",
    )
    _every(report, of["route"], "route: promises", _SOUND, _sound)
    _every(
        report,
        of["route"],
        "route: rows full",
        f"all; anything else has probability at most {sum(row['short_p'] for row in of['route']):.1e} (row law)",
        lambda row: row["full_rows"] == row["n"],
    )
    _every(report, of["uncut"], "route, no cut: caps", "no load above t_j", lambda row: row["over_cap"] == 0)
    _every(
        report,
        of["assign"],
        "assign: exact",
        f"every row full, every load k; {_SOUND}",
        lambda row: row["exact"] and row["full_rows"] == row["n"] and _sound(row),
    )


def two_phases(of: dict[str, list[Values]], report: Report) -> None:
    """Of the rows of every scene."""
    _attacked_hashes(of, report)
    for scene in ("route, fed back", "route, sorted", "route, known seed"):
        _every(report, of[scene], f"{scene}: promises", _SOUND, _sound)
    _fits(
        report,
        of["route, fed back"],
        "route, fed back: fill",
        "the total of routes fits its law (exact mean and variance; normal, Poisson below a mean of 1,000)",
    )
    _every(
        report,
        of["route, known seed"],
        "route, known seed: arithmetic",
        "target 0 gets all rows in which it is the only candidate, and stays within its cap",
        lambda row: row["sure"] <= row["aimed_load"] <= row["cap"],
    )
    _every(
        report,
        of["assign, fed back"],
        "assign, fed back: exact",
        f"every load is what was asked for, every row full; {_SOUND}",
        lambda row: row["exact"] and _sound(row),
    )
    _every(
        report,
        of["assign, known seed"],
        "assign, known seed: arithmetic",
        f"target 0 has k sources, all heavy: a load of {HEAVY} k",
        lambda row: row["heavy"] == row["k"] and row["aimed_load"] == HEAVY * row["k"],
    )


def _attacked_hashes(of: dict[str, list[Values]], report: Report) -> None:
    _fits(
        report,
        of["hash of the number"],
        "hash of the number: second phase",
        "binomial loads, as in one phase",
    )
    _fits(
        report,
        of["hash of contents, fed back"],
        "hash of contents, fed back: collapse",
        "the variance of loads is binomial times sum(m^2) / N, where m sources share a content (chi-square)",
    )
    _every(
        report,
        of["hash of contents, Zipf"],
        "hash of contents, Zipf: collapse",
        "the largest load is at least the number of sources with the commonest content; N k routes in all",
        lambda row: (
            # Ratios are kept to six digits.
            row["max_over_mean"] * row["k"] >= row["commonest"] * (1 - 1e-5)
            and row["total"] == row["n"] * row["k"]
        ),
    )
    _every(
        report,
        of["hash of contents, all equal"],
        "hash of contents, all equal: collapse",
        "k targets get all N sources each, the others nothing",
        lambda row: row["hit"] == row["k"] and row["empty"] == row["n"] - row["k"],
    )
    _every(
        report,
        of["successors, chosen keys"],
        "successors, chosen keys: collapse",
        "nothing outside the window of W targets, so largest / mean is at least N / W",
        lambda row: row["outside"] == 0 and row["max_over_mean"] >= row["n"] / row["window"] * (1 - 1e-5),
    )


def _every(
    report: Report, rows: list[Values], title: str, rule: str, holds: Callable[[Values], bool]
) -> None:
    bad = [row for row in rows if not holds(row)]
    found = "not in " + "; ".join(row["case"] for row in bad[:3]) if bad else f"{len(rows)} cases"
    if rows:
        report.check(title, rule, not bad, found)


def _fits(report: Report, rows: list[Values], title: str, rule: str) -> None:
    if rows:
        p = of_all(row["p"] for row in rows)
        report.check(title, f"{rule}, p at least {LEVEL:g}: {FALSE_ALARM}", p >= LEVEL, f"p = {p:.2g}")


def _sound(row: Values) -> bool:
    return not any(row[key] for key in ("wide_rows", "over_cap", "out_of_range", "gaps", "duplicates"))
