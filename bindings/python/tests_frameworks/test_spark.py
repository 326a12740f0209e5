"""phaserouter.spark in local mode, over more partitions than there are Python workers: the targets of placements and assign."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from pages import section
from pyspark.errors import PythonException
from pyspark.sql import DataFrame, SparkSession, functions, types
from pyspark.sql.types import StructType

import phaserouter as pr
from phaserouter import spark as of_spark

NAMES = ["a", "b", "c", "d"]
DISKS = pr.Placement(64, dict(zip(NAMES, (2, 1, 1, 2), strict=True)), 2, seed=7)
ROWS = pr.assignment(20_000, dict(zip(NAMES, (4, 3, 2, 1), strict=True)), 1, seed=5, num_threads=1)
TARGETS = pr.assign(20_000, [4, 3, 2, 1], 1, seed=5).targets[:, 0]


@pytest.fixture(scope="module")
def session() -> Iterator[SparkSession]:
    """One for all tests: its start takes seconds."""
    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    options = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.memory": "512m",
        "spark.sql.shuffle.partitions": "3",
        "spark.sql.execution.arrow.maxRecordsPerBatch": "500",
    }
    builder = SparkSession.builder.master("local[4]").appName("phaserouter")
    for name, value in options.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


@pytest.fixture(scope="module")
def frame(session: SparkSession) -> DataFrame:
    """Some thousand rows in eight partitions, each of several batches."""
    numbers = session.range(0, 20_000, 1, 8)
    return numbers.withColumn("user", functions.concat(functions.lit("user:"), functions.col("id")))


def test_by_key(frame: DataFrame) -> None:
    found = of_spark.add_targets(frame, DISKS, key="user")
    assert found.schema.fields[:2] == frame.schema.fields
    assert [field.dataType for field in found.schema.fields[2:]] == [types.StringType()] * 2
    assert found.rdd.getNumPartitions() == 8
    whole = found.collect()
    assert [row.id for row in whole] == list(range(20_000))
    assert [(row.target_0, row.target_1) for row in whole] == [DISKS.lookup(row.user) for row in whole]


def test_by_row(frame: DataFrame) -> None:
    shuffled = frame.orderBy(functions.rand(seed=1))
    found = of_spark.add_targets(shuffled, ROWS, row="id", name="worker")
    loads = {row.worker: row["count"] for row in found.groupBy("worker").count().collect()}
    assert loads == dict(zip(NAMES, (8000, 6000, 4000, 2000), strict=True))
    some = found.where("id % 1000 = 7").collect()
    assert {row.id: row.worker for row in some} == {
        number: NAMES[TARGETS[number]] for number in range(7, 20_000, 1000)
    }


def test_lists(frame: DataFrame, tmp_path: Path) -> None:
    some = frame.limit(500)
    named = of_spark.add_targets(some, DISKS, key="id", as_list=True)
    assert named.schema["target"].dataType == types.ArrayType(types.StringType())
    assert [tuple(row.target) for row in named.collect()] == [DISKS.lookup(number) for number in range(500)]
    numbered = of_spark.add_targets(some, DISKS, key="id", as_list=True, labels=False)
    assert numbered.schema["target"].dataType == types.ArrayType(types.IntegerType())
    path = str(tmp_path / "found.parquet")
    numbered.write.parquet(path)
    found = frame.sparkSession.read.parquet(path).orderBy("id").collect()
    np.testing.assert_array_equal([row.target for row in found], DISKS.lookup_many(np.arange(500)))


def test_the_function_itself(frame: DataFrame) -> None:
    """As users of mapInArrow have it, with a schema of their own."""
    function = of_spark.map_in_arrow(ROWS, row="id", labels=False)
    schema = StructType([*frame.schema.fields, *of_spark.target_fields(ROWS, labels=False)])
    found = frame.mapInArrow(function, schema).select("target").collect()
    assert [row.target for row in found] == TARGETS.tolist()
    batches = list(function(iter([pa.record_batch({"id": [3, 4]}), pa.record_batch({"id": [5]})])))
    assert [batch["target"].to_pylist() for batch in batches] == [
        TARGETS[3:5].tolist(),
        TARGETS[5:6].tolist(),
    ]


@pytest.mark.parametrize(
    ("by", "how", "error"),
    [
        ("rows", {"key": "user"}, "by: an Assignment or a Placement is expected, not str"),
        (DISKS, {}, "key: with a Placement the column of keys must be named"),
        (DISKS, {"key": "usr"}, "key: there is no column 'usr' among the columns 'id', 'user'"),
        (ROWS, {}, "row: with an Assignment the column of row numbers must be named"),
        (ROWS, {"key": "user"}, "key: an Assignment knows row numbers"),
        (ROWS, {"row": "id", "name": "user"}, "name: there is a column 'user' already"),
    ],
)
def test_what_is_wrong_is_said_at_once(
    frame: DataFrame, by: pr.Placement, how: dict[str, Any], error: str
) -> None:
    with pytest.raises(pr.PhaseRouterError) as problem:
        of_spark.add_targets(frame, by, **how)
    assert str(problem.value).startswith(error)


def test_what_is_wrong_with_the_data_ends_the_job(frame: DataFrame) -> None:
    missing = frame.limit(1).withColumn("x", functions.lit(None).cast("string"))
    with pytest.raises(PythonException, match="key: column 'x': a key is missing"):
        of_spark.add_targets(missing, DISKS, key="x").count()


def test_the_page(session: SparkSession) -> None:
    """The examples of docs/data.md."""
    exec(section("Spark"), {})
