"""phaserouter assign --scores."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, NamedTuple

import click
import numpy as np

from .._library import Array
from .._names import Names
from .._router import Router
from .._scored import ScoredRoutes
from ..comparison import BesideTopK, beside_top_k
from ._common import print_json, print_pairs, print_table, problem_with, save_plot
from ._files import Columns, read_degrees, read_scores, read_vector
from ._write import check_outputs, write_routes

# How many targets the table of loads shows.
_TARGETS = 10


class Limits(click.ParamType):
    """One number for all targets, or a file of a number for each."""

    name = "FILE or number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int | Path:  # noqa: ANN401
        text = str(value)
        if text.replace("_", "").isdigit():
            return int(text)
        path = Path(text)
        if not path.is_file():
            self.fail(f"{text!r} is neither a number nor a file", param, ctx)
        return path


class Job(NamedTuple):
    """What the command line asks for, besides scores."""

    k: int
    weights: Path | None
    loads: Path | None
    lower: int | Path | None
    upper: int | Path | None
    capacity_factor: float | None
    tolerance: float
    allowed: Path | None
    columns: Columns
    source_labels: str | None


class Shown(NamedTuple):
    """Where results go."""

    verify: bool
    as_json: bool
    out: Path | None
    plot: Path | None
    theme: str


def assign_by_scores(path: Path, job: Job, router: Router, shown: Shown) -> None:
    """Assigns by the scores of a file, writes and reports."""
    files = [path, job.weights, job.loads, job.lower, job.upper, job.allowed]
    check_outputs(shown.out, shown.plot, *(file for file in files if isinstance(file, Path)))
    scores = read_scores(path, job.source_labels, job.columns.header)
    loads, names = _loads(job, scores.columns)
    allowed = None if job.allowed is None else read_degrees(job.allowed, "allowed")
    routes = router.assign_by_scores(
        scores.values,
        job.k,
        capacity_factor=job.capacity_factor,
        allowed=allowed,
        tolerance=job.tolerance,
        **loads,
    ).named(sources=scores.rows, targets=names)
    if shown.out is not None:
        write_routes(shown.out, routes)
    found = beside_top_k(routes, scores.values, allowed=allowed)
    proved = routes.verify(scores.values, allowed=allowed, tolerance=job.tolerance) if shown.verify else None
    _report(f"Assignment by {path.name}", routes, found, proved, job.tolerance, shown)
    if proved is False:
        raise click.ClickException("the certificate does not prove these routes; please report it")


def _loads(job: Job, targets: Names | None) -> tuple[dict[str, Any], Names | None]:
    """The arguments that say which loads are wanted, and the targets' names."""
    given: dict[str, Any] = {}
    for name in ("weights", "loads", "lower", "upper"):
        value = getattr(job, name)
        if not isinstance(value, Path):
            given[name] = value
            continue
        given[name], names = read_vector(value, name, job.columns if name == "weights" else Columns())
        if names is None:
            continue
        if targets is not None and names.tolist() != targets.tolist():
            raise problem_with(value, "its labels are not the names of the scores' columns, in their order")
        targets = names
    return given, targets


def _report(
    title: str, routes: ScoredRoutes, found: BesideTopK, proved: bool | None, tolerance: float, shown: Shown
) -> None:
    if shown.plot is not None:
        from ..plots import beside_top_k as draw

        size = f"{routes.n_sources:,} sources x {routes.k} of {routes.n_targets:,} targets"
        save_plot(draw(found, title=f"{title}: {size}", theme=shown.theme), shown.plot)
    stats, scored = routes.stats, routes.score_stats
    assert stats is not None
    compared = found.to_dict()
    if shown.as_json:
        values = {**stats.to_dict(), "score_stats": scored.to_dict(), "beside_top_k": compared}
        print_json({**values, "proved": proved, "out": shown.out, "plot": shown.plot})
        return
    pairs: list[tuple[str, Any]] = [
        ("sources", stats.n_sources),
        ("targets", stats.n_targets),
        ("fan-out k", stats.k),
        ("seed", str(stats.seed)),
        ("routes", scored.routes),
        ("rows full", f"{stats.rows - stats.rows_short:,} of {stats.rows:,}"),
        ("routes with less than their row's k-th best score", scored.routes_below_top),
        ("time", f"{scored.total_ms:.3g} ms on {scored.threads} thread(s), {stats.simd_level}"),
    ]
    if tolerance > 0:
        pairs.insert(-1, ("a route is at most so far below the best, on average", f"{scored.gap:.3g}"))
    if proved is not None:
        larger = "larger" if tolerance == 0 else "larger by more than the tolerance"
        pairs.append(("certificate", f"proves that no total is {larger}" if proved else "proves nothing"))
    files = (("routes in", shown.out), ("picture in", shown.plot))
    pairs += [(name, str(path)) for name, path in files if path is not None]
    print_pairs(title, pairs)
    _print_comparison(routes, compared)
    _print_loads(routes, found)


def _share(value: float) -> str:
    return "-" if math.isnan(value) else f"{value:.2%}"


def _print_comparison(routes: ScoredRoutes, compared: dict[str, Any]) -> None:
    print_table(
        "Beside plain top-k",
        ("", "by scores", "top-k, no limits", "top-k, the rest dropped"),
        [
            ("total score", compared["score"], compared["top_score"], compared["capped_score"]),
            ("score kept", _share(compared["kept"]), _share(1.0), _share(compared["capped_kept"])),
            ("largest load", compared["largest_load"], compared["top_largest_load"], None),
            (
                "largest load / mean of top-k",
                f"{compared['largest_over_mean']:.3f}",
                f"{compared['top_largest_over_mean']:.3f}",
                None,
            ),
            (
                "routes missing",
                _share(1 - routes.score_stats.routes / max(1, routes.targets.size)),
                None,
                _share(compared["dropped"]),
            ),
        ],
    )


def _print_loads(routes: ScoredRoutes, found: BesideTopK) -> None:
    order: Array = np.argsort(-found.top_loads, kind="stable")[:_TARGETS]
    names = range(routes.n_targets) if routes.target_names is None else routes.target_names.tolist()
    some = len(order) < routes.n_targets
    print_table(
        f"The {len(order)} targets that plain top-k loads most" if some else "Targets",
        ("target", "load by top-k", "limit", "load by scores", "price"),
        [
            (
                str(names[j]),
                int(found.top_loads[j]),
                int(found.limits[j]),
                int(found.loads[j]),
                float(found.prices[j]),
            )
            for j in order.tolist()
        ],
    )
