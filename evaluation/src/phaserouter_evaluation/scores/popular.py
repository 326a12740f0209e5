"""What prices do to a popular target: who gets it, and who what instead."""

from __future__ import annotations

import numpy as np
from phaserouter import Router

from .._arrays import Array
from .._case import Case, Context, Values
from .._report import Report
from . import plots as drawn
from .families import POPULAR, scores_of
from .heuristics import loads_of, top_k
from .proof import fixed_point

# Tokens that the picture shows of those that want or get the most popular target.
_SHOWN = 600


def popular_cases(quick: bool) -> list[Case]:
    """One batch whose experts differ in popularity."""
    m = 1024 if quick else 8192
    return [Case("a popular target", {"kind": "popular", "m": m, "n": 64, "k": 2}, 2**28)]


def run_popular(case: Case, context: Context) -> Values:
    """Loads and prices of all targets, and on which side of its price every token is for the most popular one."""
    m, n, k = (case.parameters[key] for key in ("m", "n", "k"))
    scores = scores_of(POPULAR, m, n, k, context)
    # One thread: prices are not unique, and these are kept.
    routes = Router(context.seed, num_threads=1).assign_by_scores(scores, k)
    proof = routes.certificate
    wanted = top_k(scores, k)
    top_loads = loads_of(wanted, n)
    order = np.argsort(-top_loads, kind="stable")
    first = int(order[0])
    q = fixed_point(scores, proof.exponent)
    instead = _instead(q - proof.prices, first, k)
    # What the token would pay at most: as good as the worst of the others that it takes without this target.
    margin = q[:, first] - proof.prices[first] - instead
    has = (routes.targets == first).any(axis=1)
    wrong = int((has & (margin < 0)).sum() + (~has & (margin > 0)).sum())
    asks = (wanted == first).any(axis=1)
    unit = 2.0**-proof.exponent
    near = np.flatnonzero(has | asks)[:_SHOWN]
    return {
        "top_loads": top_loads[order],
        "loads": routes.column_loads()[order],
        "prices": (proof.prices[order] - proof.prices.min()) * unit,
        "wrong_side": wrong,
        "ask": int(asks.sum()),
        "get": int(has.sum()),
        "ask_and_get": int((asks & has).sum()),
        "price": float(proof.prices[first]) * unit,
        "tokens": {
            "score": np.round(scores[near, first].astype(float), 6),
            "instead": np.round(instead[near] * unit, 6),
            "has": has[near],
        },
    }


def _instead(margins: Array, target: int, k: int) -> Array:
    """The k-th largest margin of every row without that target."""
    others = np.delete(margins, target, axis=1)
    return np.partition(others, others.shape[1] - k, axis=1)[:, others.shape[1] - k]


def report_popular(row: Values, report: Report) -> None:
    """A check, and the picture."""
    report.check(
        "a popular target: its price decides",
        "a token has the target if what it brings there, its score less the price, is more than its k-th best elsewhere, and has "
        "it not if it is less (complementary slackness)",
        row["wrong_side"] == 0,
        f"{row['wrong_side']} tokens on the wrong side",
    )
    m, n, k = row["m"], row["n"], row["k"]
    report.heading("What prices do to a popular target")
    report.text(
        f"{m:,} tokens, {n} experts, k = {k}. Of the most popular expert {row['ask']:,} tokens ask under plain top-k, and there is "
        f"room for {row['get']:,}; {row['ask_and_get']:,} of those that ask get it. Its price rises until as many tokens are "
        "left as there is room for: those that would lose most elsewhere. Nobody chooses by the order of tokens or by chance."
    )
    report.picture(
        "popular",
        drawn.popular(row, k=k, theme=report.theme),
        "Left: loads of all experts under top-k, and assigned. Middle: their prices, above that of the cheapest. Right: tokens that "
        "ask for the most popular expert or get it: its score against the k-th best that the token has elsewhere, less prices; "
        "the line is the price.",
    )
