"""phaserouter.polars: the expression in eager, lazy and streamed frames, against placements and assignments."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

import phaserouter as pr
import phaserouter.polars as of_polars

NAMES = ["a", "b", "c", "d"]
DISKS = pr.Placement(64, dict(zip(NAMES, (2, 1, 1, 2), strict=True)), 2, seed=7)
ONE = pr.Placement(64, [2, 1, 1, 2], 1, seed=7)
ROWS = pr.assignment(400_000, dict(zip(NAMES, (4, 3, 2, 1), strict=True)), 1, seed=5)
TARGETS = pr.assign(400_000, [4, 3, 2, 1], 1, seed=5).targets[:, 0]
USERS = [f"user:{number}" for number in range(300)]
FRAME = pl.DataFrame({"user": USERS, "size": range(300)})


def test_by_key() -> None:
    found = FRAME.select(of_polars.targets("user", DISKS))
    assert found.schema == {"user": pl.Array(pl.Enum(NAMES), 2)}
    assert found["user"].to_list() == [list(DISKS.lookup(user)) for user in USERS]
    numbers = FRAME.select(pl.col("user").phaserouter.targets(DISKS, labels=False).alias("disks"))
    assert numbers.schema == {"disks": pl.Array(pl.Int32, 2)}
    assert numbers["disks"].to_list() == [
        [NAMES.index(name) for name in DISKS.lookup(user)] for user in USERS
    ]
    one = FRAME.select(pl.col("size").phaserouter.targets(ONE))
    assert one.schema == {"size": pl.Int32}
    assert one["size"].to_list() == [ONE.lookup(number)[0] for number in range(300)]


def test_by_row() -> None:
    frame = FRAME.with_row_index("row").sample(fraction=1, shuffle=True, seed=1)
    found = frame.with_columns(target=pl.col("row").phaserouter.targets(ROWS))
    assert found.schema["target"] == pl.Enum(NAMES)
    assert found["target"].to_list() == [NAMES[TARGETS[row]] for row in frame["row"]]


@pytest.mark.parametrize("engine", ["in-memory", "streaming"])
def test_lazily(engine: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = []
    whole = of_polars._targets

    def counted(by: pr.Placement, series: pl.Series) -> np.ndarray:
        sizes.append(len(series))
        return whole(by, series)

    monkeypatch.setattr(of_polars, "_targets", counted)
    path = tmp_path / "rows.parquet"
    pl.DataFrame({"row": np.arange(400_000)}).write_parquet(path, row_group_size=50_000)
    lazy = pl.scan_parquet(path).with_columns(
        pl.col("row").phaserouter.targets(ROWS).alias("target"),
        pl.col("row").phaserouter.targets(DISKS).alias("disks"),
    )
    assert lazy.collect_schema() == {
        "row": pl.Int64,
        "target": pl.Enum(NAMES),
        "disks": pl.Array(pl.Enum(NAMES), 2),
    }
    assert sizes == [], "the schema was found by computing"
    found = lazy.collect(engine=engine).sort("row")
    assert found["target"].to_physical().to_list() == TARGETS.tolist()
    disks = found["disks"].explode().to_physical().to_numpy().reshape(-1, 2)
    np.testing.assert_array_equal(disks, DISKS.lookup_many(np.arange(400_000)))
    if engine == "streaming":
        assert max(sizes) < 400_000, "the streaming engine has brought all rows together"


def test_copies_as_columns() -> None:
    found = FRAME.lazy().select(
        "user",
        pl.col("user").phaserouter.targets(DISKS).arr.to_struct(["first", "second"]).alias("disks"),
    )
    found = found.unnest("disks").collect()
    assert found["second"].to_list() == [DISKS.lookup(user)[1] for user in USERS]


def test_in_other_expressions() -> None:
    target = of_polars.targets(pl.col("size") + 5, ROWS)
    loads = FRAME.group_by(target.alias("target")).len().sort("target")
    assert dict(loads.iter_rows()) == {
        NAMES[target]: int(load) for target, load in enumerate(np.bincount(TARGETS[5:305]))
    }


def test_nothing_is_fine() -> None:
    for by in (DISKS, ONE):
        assert FRAME.clear().select(of_polars.targets("user", by)).height == 0
    assert FRAME.clear().select(of_polars.targets("size", ROWS)).height == 0


def test_names_that_are_no_text() -> None:
    by = pr.assignment(10, {2020: 1, 2021: 3}, 1, seed=1)
    found = pl.select(of_polars.targets(pl.int_range(10), by)).to_series()
    assert found.to_list() == [(2020, 2021)[target] for target in by.rows((0, 10))[:, 0]]


@pytest.mark.parametrize("engine", ["in-memory", "streaming"])
@pytest.mark.parametrize(
    ("values", "by", "error"),
    [
        (["a", None], DISKS, "key: column 'x': a key is missing"),
        ([1.5], DISKS, "key: column 'x': str, bytes or integers are expected"),
        ([1.5], ROWS, "row: column 'x': integers are expected, not Float64"),
        ([1, None], ROWS, "row: column 'x': a row number is missing"),
        ([400_000], ROWS, "row: column 'x': entry 0 is 400000"),
        ([-1], ROWS, "row: column 'x': "),
    ],
)
def test_what_is_wrong_is_said(engine: str, values: list[Any], by: pr.Placement, error: str) -> None:
    lazy = pl.LazyFrame({"x": values}).select(pl.col("x").phaserouter.targets(by))
    with pytest.raises(pr.PhaseRouterError) as problem:
        lazy.collect(engine=engine)
    assert str(problem.value).startswith(error)


def test_what_is_no_expression_or_placement() -> None:
    with pytest.raises(pr.ArgumentTypeError, match="by: an Assignment or a Placement"):
        of_polars.targets("user", "placement")  # type: ignore[arg-type]
    with pytest.raises(pr.ArgumentTypeError, match="column: a name or an expression is expected, not int"):
        of_polars.targets(3, ROWS)
