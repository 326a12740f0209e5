"""phaserouter load."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import numpy as np

from .._library import Array
from ..load import FORCED, LoadGenerator, Profile, batch_load, even, hot, lognormal, maxvio, measured, zipf
from ._common import (
    IN_FILE,
    OUT_FILE,
    POSITIVE,
    SIZE,
    console,
    json_option,
    k_option,
    naming,
    num_threads_option,
    plot_options,
    print_json,
    print_table,
    problem_with,
    save_plot,
    seed_option,
)
from ._write import keep

_OURS = "phaserouter load"


@click.command("load", short_help="Forced loads of experts, for load tests.")
@click.option("--experts", type=POSITIVE, required=True, help="Number of experts.")
@k_option
@click.option("--tokens", type=POSITIVE, default=4096, show_default=True, help="Tokens of a batch.")
@click.option("--maxvio", "maxvio_", metavar="V", help="Profile: the largest load is 1 + V times the mean.")
@click.option(
    "--zipf", "zipf_", metavar="S", help="Profile: the i-th expert's load is in proportion to i^-S."
)
@click.option(
    "--hot", "hot_", nargs=2, metavar="N F", help="Profile: N experts with F times the load of the others."
)
@click.option("--lognormal", "lognormal_", metavar="SIGMA", help="Profile: lognormal loads.")
@click.option(
    "--counts",
    type=IN_FILE,
    help="Profile: counts that were measured (.npy, .npz, .csv, .json), layers x experts.",
)
@click.option("--ranks", type=POSITIVE, help="Ranks that hold the experts, in order; all get the same.")
@click.option("--rank-maxvio", metavar="V", help="Instead, the largest rank gets 1 + V times the mean.")
@click.option("--free-ranks", is_flag=True, help="Instead, a rank gets what its experts have by the profile.")
@click.option(
    "--order",
    type=click.Choice(["shuffled", "sorted"]),
    default="shuffled",
    show_default=True,
    help="Which experts are popular: as the seed decides, or the first.",
)
@click.option(
    "--drift", type=SIZE, default=0, help="After so many steps other experts are popular; 0 (default): never."
)
@click.option("--layer", type=SIZE, default=0, show_default=True, help="Layer of the batch.")
@click.option("--rank", type=SIZE, default=0, show_default=True, help="Process whose batch it is.")
@click.option("--step", type=SIZE, default=0, show_default=True, help="Step of the batch.")
@click.option(
    "--layers", type=POSITIVE, help="With --out: write layers 0 .. LAYERS - 1 instead of the one of --layer."
)
@click.option("--out", type=OUT_FILE, help="Write routes into FILE (.npy), layers x tokens x k, int32.")
@seed_option
@num_threads_option
@json_option
@plot_options("loads and ranks")
def command(
    experts: int,
    k: int,
    tokens: int,
    maxvio_: str | None,
    zipf_: str | None,
    hot_: tuple[str, str] | None,
    lognormal_: str | None,
    counts: Path | None,
    ranks: int | None,
    rank_maxvio: str | None,
    free_ranks: bool,
    order: Any,  # noqa: ANN401 - a literal
    drift: int,
    layer: int,
    rank: int,
    step: int,
    layers: int | None,
    out: Path | None,
    seed: int | None,
    num_threads: int,
    as_json: bool,
    plot: Path | None,
    theme: str,
) -> None:
    """Forced loads of experts, for load tests of what runs a mixture of experts.

    Every token gets k different experts, and every expert exactly its share by a profile, all alike if none is given. With
    --ranks every rank gets the same, in batches of any size. The table shows the batch beside the balance that frameworks
    force by themselves, modelled from their published rules: the largest load over the mean, less 1 (MaxVio), of experts
    and of ranks, and how many ranks hold experts of one token.
    """
    keep((counts,), "--out", out)
    keep((counts, out), "--plot", plot)
    if out is not None and out.suffix != ".npy":
        raise problem_with(out, "unknown kind of file; expected .npy")
    if layers is not None and out is None:
        raise click.UsageError("--layers: say where to, --out FILE")
    if ranks is None and (rank_maxvio is not None or free_ranks):
        raise click.UsageError("--rank-maxvio and --free-ranks: say how many, --ranks")
    if rank_maxvio is not None and free_ranks:
        raise click.UsageError("--rank-maxvio and --free-ranks exclude each other")
    over_ranks: Any = "free" if free_ranks else None if rank_maxvio is None else maxvio(rank_maxvio)
    generator = LoadGenerator(
        experts,
        k,
        _profile(maxvio_, zipf_, hot_, lognormal_, counts),
        ranks=ranks,
        over_ranks=over_ranks,
        order=order,
        drift=drift,
        seed=seed,
        num_threads=num_threads,
    )
    ours = generator.routes(tokens, layer=layer, rank=rank, step=step).targets
    batches: dict[str, Array] = {_OURS: ours}
    if k:
        batches |= {name: of(tokens, experts, k, ranks or 1, generator.seed) for name, of in FORCED.items()}
    if out is not None:
        with naming(out), out.open("wb") as file:
            np.save(
                file, generator.table(layers, tokens, rank=rank, step=step) if layers else ours[np.newaxis]
            )
    title = f"{tokens:,} tokens x {k} of {experts} experts" + (f" on {ranks} ranks" if ranks else "")
    if plot is not None:
        from .._load_plots import forced_loads

        figure = forced_loads(batches, experts, ranks, title=f"{title}: {generator.profile}", theme=theme)
        save_plot(figure, plot)
    _report(generator, batches, title, (layer, rank, step), (out, plot), as_json)


def _profile(
    maxvio_: str | None,
    zipf_: str | None,
    hot_: tuple[str, str] | None,
    lognormal_: str | None,
    counts: Path | None,
) -> Profile:
    given = [option is not None for option in (maxvio_, zipf_, hot_, lognormal_, counts)]
    if sum(given) > 1:
        raise click.UsageError("--maxvio, --zipf, --hot, --lognormal and --counts exclude each other")
    if maxvio_ is not None:
        return maxvio(maxvio_)
    if zipf_ is not None:
        return zipf(zipf_)
    if hot_ is not None:
        return hot(POSITIVE.convert(hot_[0], None, None), hot_[1])
    if lognormal_ is not None:
        return lognormal(lognormal_)
    return even() if counts is None else measured(counts)


def _report(
    generator: LoadGenerator,
    batches: dict[str, Array],
    title: str,
    batch: tuple[int, int, int],
    files: tuple[Path | None, Path | None],
    as_json: bool,
) -> None:
    experts, ranks = generator.experts, generator.ranks
    found = {name: batch_load(routes, experts, ranks) for name, routes in batches.items()}
    if as_json:
        loads = np.bincount(batches[_OURS].ravel(), minlength=experts)
        values = {
            **dict(zip(("layer", "rank", "step"), batch)),
            "tokens": len(batches[_OURS]),
            "experts": experts,
            "k": generator.k,
            "ranks": ranks,
            "profile": str(generator.profile),
            "over_ranks": None if ranks is None else str(generator.over_ranks),
            "seed": generator.seed,
            "loads": loads,
            "rank_loads": None if ranks is None else loads.reshape(ranks, -1).sum(axis=1),
            "routers": [{"router": name, **measure.to_dict()} for name, measure in found.items()],
        }
        print_json({**values, "out": files[0], "plot": files[1]})
        return
    columns = ["router", "largest", "smallest", "MaxVio"]
    columns += ["of ranks", "ranks a token"] if ranks else []
    rows = []
    for name, measure in found.items():
        row = [name, measure.largest, measure.smallest, f"{measure.maxvio:.3f}"]
        row += [f"{measure.rank_maxvio:.3f}", f"{measure.ranks_a_token:.2f}"] if ranks else []
        rows.append([*row, measure.tokens_repeating])
    print_table(f"{title}: {generator.profile}", [*columns, "repeating"], rows)
    shown = console()
    shown.print(
        f"Layer {batch[0]}, rank {batch[1]}, step {batch[2]} of seed {generator.seed}. Largest and smallest load of an expert; "
        "MaxVio: largest / mean - 1. Repeating: tokens that have an expert twice. Rows below the first are models of what "
        "frameworks force by themselves."
    )
    for what, path in (("routes in", files[0]), ("picture in", files[1])):
        if path is not None:
            shown.print(f"{what} {path}")
