"""phaserouter demo."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import numpy as np

from .._extras import extra

with extra("all"):
    import matplotlib  # noqa: F401 - the demonstration needs all extras, so name them at once

from .. import baselines, plots
from .._library import Array
from .._router import Router, shares
from ..comparison import MEASURES, compare
from ..datasets import autonomous_systems
from ..stages import stages
from ..stats import column_load_law, degrees_for_fill, expected_fill, load_metrics, sample_many
from ._common import OUT_DIR, console, json_option, print_json, print_table, save_plot, seed_option
from .compare import print_results

if TYPE_CHECKING:
    from matplotlib.figure import Figure


@click.command("demo", short_help="See in a minute what this does for your load.")
@click.option(
    "--out",
    type=OUT_DIR,
    default=Path("phaserouter-demo"),
    show_default=True,
    help="Directory for the pictures.",
)
@click.option(
    "--theme", type=click.Choice(["light", "dark"]), default="light", help="Colours of the pictures."
)
@seed_option
@json_option
def command(out: Path, theme: str, seed: int | None, as_json: bool) -> None:
    """See in a minute what this does for your load: real inputs, other routers beside it, pictures."""
    with extra("all"):
        import sklearn  # noqa: F401 - missed now rather than half-way
    out.mkdir(parents=True, exist_ok=True)
    chosen = Router(1 if seed is None else seed).seed
    report: dict[str, Any] = {"seed": chosen}

    def say(text: str) -> None:
        # Paragraphs are wrapped to the terminal, not where the source breaks them.
        for paragraph in [] if as_json else text.strip().split("\n\n"):
            console().print("\n" + " ".join(paragraph.split("\n")))

    say(_INTRODUCTION)
    report["internet"] = _internet(out, theme, chosen, as_json)
    say(_AFTER_INTERNET)
    report["digits"] = _digits(out, theme, chosen, as_json)
    say(_AFTER_DIGITS)
    report["fill"] = _fill(out, theme, chosen, as_json)
    say(_AFTER_FILL)
    save_plot(_small_pipeline(chosen, theme), out / "pipeline.png")
    report["pictures"] = sorted(str(path) for path in out.glob("*.png"))
    if as_json:
        print_json(report)
        return
    say(f"Pictures: {', '.join(report['pictures'])}")
    say("Your own files: phaserouter assign --help, phaserouter route --help, phaserouter plan --help")


_INTRODUCTION = """
Sources (tokens, keys, jobs) go to k targets each (experts, shards, workers). Targets differ in what they can take.

[bold]1. Capacities as uneven as they get[/bold]: the Internet's 22,963 autonomous systems of July 2006 as targets, with
their numbers of neighbours as weights; as many sources, k = 8.
"""

_AFTER_INTERNET = """
Hash routers do not know what other sources have used up: they send some targets many times their share, and those
turn the rest away. The assignment gives each target its share, without any coordination: each row can be
computed alone.

[bold]2. A gate that likes some experts better[/bold]: images of handwritten digits as tokens; a classifier trained on half
of them scores 10 experts for each of the others; k = 2. An expert takes its share and no more (capacity factor 1).
"""

_AFTER_DIGITS = """
The gate with capacity keeps most of the scores, and drops what comes late to a full expert. The phase router and the
hashes do not look at scores; of these the phase router alone drops nothing. Use it where balance, reproducibility and
independence of the input matter more than the gate's taste, or where there is no gate.

[bold]3. Why rows stay empty, and what fills them[/bold]: routing 0/1 matrices with degrees around k meets only about k^2/N
candidates a row. The exact law says what to choose instead (1,024 sources and targets, k = 32).
"""

_AFTER_FILL = """
No simulation was needed for the column "exact"; the picture shows a target's load over 2,000 seeds on its law.
"""


def _internet(out: Path, theme: str, seed: int, as_json: bool) -> list[dict[str, Any]]:
    weights = autonomous_systems()
    m, n, k = len(weights), len(weights), 8
    capacities = shares(weights, k * m, m, seed=seed)
    router = Router(seed)
    jobs: dict[str, Callable[[], Array]] = {
        "phase router (assign)": lambda: router.assign(m, weights, k).targets,
        "uniform hash": lambda: baselines.uniform_hash(m, n, k, seed),
        "weighted hash": lambda: baselines.weighted_hash(m, weights, k, seed),
    }
    results, loads = [], {}
    for name, job in jobs.items():
        began = time.perf_counter()
        routes = job()
        took = (time.perf_counter() - began) * 1e3
        loads[name] = np.bincount(routes.ravel(), minlength=n)
        found = load_metrics(loads[name], capacities)
        results.append(
            {
                "router": name,
                "max_over_share": found.max,
                "cv": found.cv,
                "dropped": found.dropped,
                "ms": took,
            }
        )
    # The exact loads are drawn last, over the others.
    drawn = {name: loads[name] for name in ("uniform hash", "weighted hash", "phase router (assign)")}
    figure = plots.column_loads(
        drawn, capacities, title="22,963 autonomous systems: load against capacity", theme=theme
    )
    save_plot(figure, out / "internet-loads.png")
    if not as_json:
        print_table(
            "22,963 sources x 8 of 22,963 targets",
            ("router", "largest load / capacity", "CV of load / capacity", "dropped", "ms"),
            [
                (
                    result["router"],
                    f"{result['max_over_share']:.3f}",
                    f"{result['cv']:.3f}",
                    f"{result['dropped']:.1%}",
                    f"{result['ms']:.1f}",
                )
                for result in results
            ],
        )
    return results


def _gate_scores(seed: int) -> Array:
    """Class probabilities of a classifier trained on half of scikit-learn's digits, for the other half."""
    with extra("all"):
        from sklearn.datasets import load_digits
        from sklearn.linear_model import LogisticRegression
        from sklearn.model_selection import train_test_split

    digits = load_digits()
    train, tokens, labels, _ = train_test_split(
        digits.data / 16.0, digits.target, test_size=0.5, random_state=seed % 2**32, shuffle=True
    )
    gate = LogisticRegression(max_iter=300).fit(train, labels)
    return np.asarray(gate.predict_proba(tokens))


def _digits(out: Path, theme: str, seed: int, as_json: bool) -> list[dict[str, Any]]:
    scores = _gate_scores(seed)
    m, n = scores.shape
    results = compare(m, np.ones(n, np.int64), 2, 1.0, seed, scores)
    title = f"{m} images x 2 of {n} experts, capacity factor 1"
    save_plot(plots.comparison(results, MEASURES, title=title, theme=theme), out / "digits-routers.png")
    if not as_json:
        print_results(title, results)
    return results


def _fill(out: Path, theme: str, seed: int, as_json: bool) -> list[dict[str, Any]]:
    n, k = 1024, 32
    found = degrees_for_fill(n, n, k, 0.99)
    rows = []
    for degree in (k, 2 * k, found.source_degree):
        degrees = np.full(n, degree)
        loads = sample_many(degrees, degrees, k, 50, seed, progress=False)
        rows.append(
            {
                "degree": degree,
                "candidates": degree * degree / n,
                "fill_exact": expected_fill(degrees, degrees, k),
                "fill_sampled": float(loads.sum() / (50 * n * k)),
            }
        )
    degrees = np.full(n, 2 * k)
    law = column_load_law(degrees, degrees)
    # No row law reaches k here, so that the cut takes nothing and the law is the load's own.
    samples = sample_many(degrees, degrees, k, 2000, seed, progress=False)[:, 0]
    figure = plots.load_histogram(
        samples,
        lambda x: law.pmf(x[:, None])[:, 0],
        title=f"Load of one of {n:,} targets, all degrees {2 * k}, k = {k}",
        theme=theme,
    )
    save_plot(figure, out / "load-law.png")
    if not as_json:
        print_table(
            "1,024 sources x 1,024 targets, k = 32",
            (
                "degrees of all sources and targets",
                "candidates a row",
                "slots filled: exact",
                "sampled, 50 seeds",
            ),
            [
                (
                    str(row["degree"]),
                    row["candidates"],
                    f"{row['fill_exact']:.2%}",
                    f"{row['fill_sampled']:.2%}",
                )
                for row in rows
            ],
        )
    return rows


def _small_pipeline(seed: int, theme: str) -> Figure:
    rng = np.random.default_rng(seed)
    s, t = rng.integers(4, 24, 32), rng.integers(4, 24, 32)
    return plots.pipeline(stages(s, t, seed), Router(seed).route(s, t, 4), theme=theme)
