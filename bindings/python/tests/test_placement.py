"""Placements: what the table keeps, that they never change, and their files."""

from __future__ import annotations

import copy
import errno
import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from pyarrow import parquet
from vectors import VECTORS, Case, cases

import phaserouter as pr
from phaserouter._placement import targets_of

WEIGHTS = {"a": 4, "b": 4, "c": 2, "d": 2, "e": 1, "f": 3}
RACKS = ["r1", "r2", "r1", "r2", "r3", "r3"]


def disks(seed: int = 7) -> pr.Placement:
    return pr.Placement(300, WEIGHTS, 2, groups=RACKS, seed=seed)


def test_the_table_is_that_of_assign() -> None:
    made, weights = disks(), list(WEIGHTS.values())
    routes = pr.assign(300, weights, 2, groups=RACKS, seed=7)
    np.testing.assert_array_equal(made.table, routes.targets)
    np.testing.assert_array_equal(made.loads, routes.column_loads())
    plain = pr.Placement(300, weights, 2, seed=7)
    np.testing.assert_array_equal(plain.table, pr.assign(300, weights, 2, seed=7).targets)
    assert (plain.names, plain.groups, made.names, made.groups) == (None, None, tuple("abcdef"), tuple(RACKS))
    assert isinstance(plain.lookup("x")[0], int)
    assert made.lookup("x") == tuple("abcdef"[target] for target in made.lookup_many(["x"])[0])


def test_names_come_with_any_argument() -> None:
    weights, names = list(WEIGHTS.values()), list(WEIGHTS)
    for made in (
        pr.Placement(300, weights, 2, names=names, groups=RACKS, seed=7),
        pr.Placement(300, pd.Series(WEIGHTS), 2, groups=pd.Series(RACKS, index=names), seed=7),
        pr.Placement(300, weights, 2, groups=dict(zip(names, RACKS, strict=True)), seed=7),
    ):
        assert made == disks()
        assert hash(made) == hash(disks())
    assert disks() != disks(8)
    assert disks() != 5


def test_shares_are_what_loads_round() -> None:
    heavy = pr.Placement(100, [90, 5, 3, 2, 0], 2, groups=["p", "q", "r", "s", "s"], seed=1)
    np.testing.assert_allclose(heavy.shares, [100, 50, 30, 20, 0])
    for made in (
        disks(),
        heavy,
        pr.Placement(100, [90, 5, 3, 2, 0], 2, seed=1),
        pr.Placement(7, [1] * 100, 3, seed=1),
    ):
        assert (np.abs(made.loads - made.shares) < 1).all()
        assert made.shares.sum() == pytest.approx(made.n_partitions * made.k)
    in_closed = pr.Placement(100, [60, 40, 5, 5], 2, groups=["p", "p", "q", "r"], seed=1)
    np.testing.assert_allclose(in_closed.shares, [60, 40, 50, 50])


def test_it_never_changes() -> None:
    made = disks()
    with pytest.raises(AttributeError, match="never changes"):
        made.k = 5
    with pytest.raises(AttributeError, match="never changes"):
        del made.table
    for array in (made.table, made.weights):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 1
    given = np.array([1, 2, 3], np.uint64)
    kept = pr.Placement(5, given, 1, seed=0)
    given[0] = 9
    assert kept.weights.tolist() == [1, 2, 3]
    assert copy.copy(made) is made
    assert copy.deepcopy(made) is made
    again = pickle.loads(pickle.dumps(made))
    assert again == made
    assert again.digest == made.digest
    assert not again.table.flags.writeable
    assert not again.weights.flags.writeable
    assert repr(made) == "Placement(300 partitions x 2, 6 targets in 3 groups, seed=7)"
    assert repr(pr.Placement(5, [1], 1, seed=0)) == "Placement(5 partitions x 1, 1 targets, seed=0)"


def test_threads_share_one() -> None:
    made, keys = disks(), [f"key {q}" for q in range(2000)]
    one = [made.lookup(key) for key in keys]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(made.lookup, keys)) == one
        for found in pool.map(made.lookup_many, [keys] * 8):
            np.testing.assert_array_equal(found, made.lookup_many(keys))


@pytest.mark.parametrize(
    ("arguments", "options", "error", "message"),
    [
        ((0, [1], 1), {}, pr.OutOfRangeError, "n_partitions: 0"),
        ((2**31, [1], 1), {}, pr.OutOfRangeError, "n_partitions"),
        ((5, [1], 0), {}, pr.OutOfRangeError, "k: 0"),
        ((5, [1], 2), {}, pr.InfeasibleError, "k: |targets|groups"),
        ((5, [], 1), {}, pr.InfeasibleError, "k: |targets|groups"),
        ((5, [1, -1], 1), {}, pr.OutOfRangeError, "weights"),
        ((5, [[1]], 1), {}, pr.SizeMismatchError, "weights"),
        ((5, [1, 2], 1), {"names": ["a"]}, pr.SizeMismatchError, "names"),
        ((5, [1, 2], 1), {"names": ["a", "a"]}, pr.InvalidArgumentError, "twice"),
        ((5, [1, 2], 1), {"names": ["a", 5]}, pr.ArgumentTypeError, "names: .* entry 1 is 5"),
        ((5, {1: 1, 2: 2}, 1), {}, pr.ArgumentTypeError, "names: .* entry 0 is 1"),
        ((5, {"a": 1, "b": 2}, 1), {"names": ["b", "a"]}, pr.InvalidArgumentError, "weights: target 0"),
        ((5, {"a": 1}, 1), {"groups": {"b": "r"}}, pr.InvalidArgumentError, "groups: target 0"),
        ((5, [1, 2], 1), {"groups": ["a"]}, pr.SizeMismatchError, "groups"),
        ((5, [1, 2], 1), {"groups": ["a", ""]}, pr.InvalidArgumentError, "groups: target 1 has a positive"),
        ((5, [1, 2], 1), {"names": ["a", "\ud800"]}, pr.InvalidArgumentError, "names: entry 1: .*UTF-8"),
        ((5, [1, 2], 1), {"groups": ["a", "\ud800"]}, pr.InvalidArgumentError, "groups: entry 1: .*UTF-8"),
        ((5, [1, 2], 1), {"groups": ["a", None]}, pr.ArgumentTypeError, "entry 1 is nothing"),
        ((5, [1, 2], 1), {"groups": [1, 2]}, pr.ArgumentTypeError, "groups: .* entry 0 is 1"),
        ((5, [1, 2], 2), {"groups": ["a", "a"]}, pr.InfeasibleError, "k: |targets|groups"),
        ((5, [1], 1), {"seed": -1}, pr.OutOfRangeError, "seed"),
        ((5, [1], 1), {"num_threads": -1}, pr.OutOfRangeError, "num_threads"),
    ],
)
def test_bad_arguments(
    arguments: tuple[object, ...], options: dict[str, object], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        pr.Placement(*arguments, **options)  # type: ignore[arg-type]


# --- Rebalancing -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", cases("keys.txt", "rebalance"), ids=lambda case: case.name)
def test_rebalance_vectors(case: Case) -> None:
    weights, new = case.list("weights"), case.list("new_weights")
    labels = [f"r{group}" for group in case.list("group_of")] if "group_of" in case else None
    first = None if labels is None else labels[: len(weights)]
    old = pr.Placement(case.int("n_partitions"), weights, case.int("k"), groups=first, seed=case.int("seed"))
    most = case.int("max_moves") if "max_moves" in case else None
    before = old.digest
    step = old.rebalance(new, groups=labels, max_moves=most)
    assert step.placement.table.ravel().tolist() == case.list("table")
    assert [number for move in step.moves.tolist() for number in move] == case.list("moves")
    assert (step.moves_left, step.bound) == (case.int("moves_left"), case.int("bound"))
    assert int(step.placement.digest, 16) == case.int("digest")
    assert old.digest == before


def test_targets_are_matched_by_name() -> None:
    old = pr.Placement.load(VECTORS / "placement.json")
    assert old.names is not None
    assert old.groups is not None
    groups = dict(zip(old.names, old.groups, strict=True)) | {"g": "rack 3", "new": "rack 0", "é": "rack 3"}
    weights = {name: 9 if name == "g" else 1 for name in groups if name not in ("alpha", "disk 3")}
    step = old.rebalance(weights, groups={name: groups[name] for name in weights})
    text = (VECTORS / "placement-rebalanced.json").read_text(encoding="utf-8")
    assert step.placement.to_json() == text
    # In another order, only added targets are numbered otherwise.
    again = old.rebalance(dict(sorted(weights.items())), groups=[groups[name] for name in sorted(weights)])
    assert again.placement.names is not None
    assert again.placement.names[:9] == old.names


def test_moves_are_the_fewest_and_lead_there() -> None:
    old = disks()
    step = old.rebalance(
        {"a": 4, "b": 4, "d": 3, "e": 1, "f": 3, "g": 5}, groups=["r1", "r2", "r2", "r3", "r3", "r1"]
    )
    new = step.placement
    assert new.names == tuple("abcdefg")
    assert new.groups == (*RACKS, "r1")
    assert new.weights.tolist() == [4, 4, 0, 3, 1, 3, 5]
    assert (np.abs(new.loads - new.shares) < 1).all()
    racks = np.array([int(label[1]) for label in new.groups])[new.table]
    assert (racks[:, 0] != racks[:, 1]).all()
    before = np.array([*old.loads, 0])
    assert step.bound == np.maximum(before - new.loads, 0).sum() == len(step.moves)
    assert (step.moves_left, step.partitions_mended, step.shares_changed) == (0, 0, 0)
    table = old.table.copy()
    for partition, place, source, target in step.moves.tolist():
        assert table[partition, place] == source
        table[partition, place] = target
    np.testing.assert_array_equal(table, new.table)
    assert not step.moves.flags.writeable
    assert repr(step) == f"Rebalance({step.bound} moves, 0 left, {new!r})"
    # Nothing changes, nothing moves; the same keys are in the same partitions.
    assert len(new.rebalance(new.weights).moves) == 0
    assert new.partition("x") == old.partition("x")


def test_steps_end_at_the_goal() -> None:
    now, weights = disks(), {"a": 4, "b": 4, "c": 9, "d": 2, "e": 1, "f": 3}
    whole = now.rebalance(weights)
    left = len(whole.moves)
    while True:
        step = now.rebalance(weights, max_moves=7)
        assert len(step.moves) == min(7, left)
        left -= len(step.moves)
        assert step.moves_left == left
        now = step.placement
        if not left:
            break
    np.testing.assert_array_equal(now.loads, whole.placement.loads)
    assert len(disks().rebalance(weights, max_moves=0).moves) == 0
    assert len(disks().rebalance(weights, max_moves=2**62).moves) == len(whole.moves)


def test_groups_that_change_are_mended() -> None:
    old = disks()
    step = old.rebalance(old.weights, groups=["r1", "r1", "r2", "r2", "r3", "r3"])
    assert step.partitions_mended > 0
    places = np.array([0, 0, 1, 1, 2, 2])[step.placement.table]
    assert (places[:, 0] != places[:, 1]).all()
    # Groups for a placement that had none. Who is gone has none.
    plain = pr.Placement(300, {"a": 1, "b": 1, "c": 1}, 2, seed=1)
    step = plain.rebalance({"a": 1, "b": 1, "d": 1}, groups=["x", "y", "z"])
    assert step.placement.groups == ("x", "y", "", "z")
    assert step.placement.loads.tolist() == [200, 200, 0, 200]
    assert step.partitions_mended == 0


def test_targets_whose_group_nobody_said() -> None:
    """Two that are gone are not in one rack, and who comes back says its own."""
    plain = pr.Placement(300, {"a": 1, "b": 1, "c": 1, "d": 1}, 2, seed=1)
    step = plain.rebalance({"c": 1, "d": 1}, groups=["x", "y"])
    gone = step.placement
    assert gone.groups == ("", "", "x", "y")
    assert "in 2 groups" in repr(gone)
    # No two of the four had the same group.
    assert step.partitions_mended == 0
    assert pr.Placement.from_json(gone.to_json()) == gone
    with pytest.raises(
        pr.InvalidArgumentError, match="groups: target 'a' has a positive weight and no group"
    ):
        gone.rebalance({"a": 1, "b": 1, "c": 1, "d": 1})
    with pytest.raises(pr.InvalidArgumentError, match="groups: target 'b'"):
        gone.rebalance({"a": 1, "b": 1, "c": 1, "d": 1}, groups=["x", "", "x", "y"])
    back = gone.rebalance({"a": 1, "b": 1, "c": 1, "d": 1}, groups=["x", "y", "x", "y"]).placement
    assert back.loads.tolist() == [150] * 4
    # What the numbers of groups are: first those without a label, then the others in ascending order.
    numbers = targets_of([0, 1, 0, 1, 1], None, ["", "y", "", "x", "y"]).group_numbers()
    assert numbers is not None
    assert numbers.tolist() == [0, 3, 1, 2, 3]


def test_targets_without_names_are_numbers() -> None:
    plain = pr.Placement(300, [1, 1, 1], 2, seed=1)
    step = plain.rebalance([1, 0, 1, 1])
    assert step.placement.loads.tolist() == [200, 0, 200, 200]
    assert step.placement.names is None
    # Weights alone, of named targets in their order.
    assert disks().rebalance([1] * 6).placement.names == tuple("abcdef")


def test_who_comes_back_has_the_same_number() -> None:
    old = disks()
    gone = old.rebalance({name: weight for name, weight in WEIGHTS.items() if name != "b"}).placement
    back = gone.rebalance(WEIGHTS).placement
    assert back.names == gone.names == old.names
    assert back.weights.tolist() == old.weights.tolist()
    np.testing.assert_array_equal(back.loads, old.loads)
    assert pickle.loads(pickle.dumps(gone)) == gone
    assert pr.Placement.from_json(gone.to_json()) == gone


@pytest.mark.parametrize(
    ("weights", "options", "error", "message"),
    [
        ([1, 2], {}, pr.SizeMismatchError, "weights: 6 are expected, .* names"),
        ([1] * 7, {}, pr.SizeMismatchError, "weights"),
        ({"a": 1, "x": 1}, {}, pr.InvalidArgumentError, "groups: target 'x' is new"),
        ({"a": 1}, {}, pr.InfeasibleError, "groups"),
        ({"a": -1}, {}, pr.OutOfRangeError, "weights"),
        ([1] * 6, {"names": ["a"] * 6}, pr.InvalidArgumentError, "twice"),
        ([1] * 6, {"groups": ["r"]}, pr.SizeMismatchError, "groups"),
        ([1] * 6, {"max_moves": -1}, pr.OutOfRangeError, "max_moves"),
        ([1] * 6, {"max_moves": 1.5}, pr.ArgumentTypeError, "max_moves"),
    ],
)
def test_bad_rebalances(
    weights: object, options: dict[str, object], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        disks().rebalance(weights, **options)  # type: ignore[arg-type]


def test_names_where_there_were_none() -> None:
    plain = pr.Placement(300, [1, 1, 1], 2, seed=1)
    with pytest.raises(pr.InvalidArgumentError, match="names"):
        plain.rebalance({"a": 1, "b": 1, "c": 1})
    with pytest.raises(pr.SizeMismatchError, match="3 are expected or more"):
        plain.rebalance([1, 1])


# --- Files -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", ["placement.json", "placement-plain.json", "placement-rebalanced.json"])
def test_the_oracles_files(file: str) -> None:
    text = (VECTORS / file).read_text(encoding="utf-8")
    read = pr.Placement.from_json(text)
    assert read.to_json() == text
    assert read.digest == json.loads(text)["digest"]
    if "rebalanced" not in file:
        again = pr.Placement(
            read.n_partitions, read.weights, read.k, names=read.names, groups=read.groups, seed=read.seed
        )
        assert again == read
        assert again.to_json() == text
    assert pr.Placement.from_json(text.encode()) == read
    # Spaces say nothing.
    assert pr.Placement.from_json(json.dumps(json.loads(text), indent=3)) == read


@pytest.mark.parametrize("kind", ["json", "parquet", "JSON"])
def test_files(tmp_path: Path, kind: str) -> None:
    for number, made in enumerate([disks(), pr.Placement(5, [2**63, 2**63 - 1], 2, seed=2**64 - 1)]):
        path = tmp_path / f"{number}.{kind}"
        made.save(path)
        assert pr.Placement.load(str(path)) == made


@pytest.mark.parametrize("kind", ["json", "parquet"])
def test_a_file_is_whole_or_the_old_one(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path, other = tmp_path / f"p.{kind}", pr.Placement(5, [1], 1, seed=0)
    disks().save(path)
    path.chmod(0o640)
    link = tmp_path / f"link.{kind}"
    link.symlink_to(path)

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", full)
        with pytest.raises(OSError, match="no space"):
            other.save(path)
    assert pr.Placement.load(path) == disks()
    assert sorted(tmp_path.iterdir()) == [link, path]
    # A link stays one, and what it leads to has the same permissions.
    other.save(link)
    assert pr.Placement.load(path) == other
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640


def test_what_the_parquet_file_shows(tmp_path: Path) -> None:
    disks().save(tmp_path / "p.parquet")
    table = parquet.read_table(tmp_path / "p.parquet")
    assert table.column("partition").to_pylist() == list(range(300))
    assert table.column("targets").to_pylist() == disks().table.tolist()


def changed(**changes: object) -> str:
    content = json.loads(disks().to_json())
    for name, value in changes.items():
        content[name] = value
    return json.dumps(content)


def targets(**changes: object) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(disks().to_json())["targets"]
    found[1].update(changes)
    return found


DAMAGED = [
    ("", "not JSON"),
    ("[1, 2]", "not a placement"),
    ("{}", "not a placement"),
    (disks().to_json()[:500], "not JSON"),
    ("[" * 100_000, "not JSON"),
    (changed(format="something else"), "not a placement"),
    (changed(version="1"), "version"),
    (changed(spec=None), "spec"),
    (changed(seed=8), "digest"),
    (changed(seed=-1), "seed"),
    (changed(seed=True), "seed"),
    (changed(seed=1.0), "seed"),
    (changed(seed=2**64), "seed"),
    (changed(copies=3), "table"),
    (changed(copies=None), "copies"),
    (changed(copies=2.0), "copies"),
    (changed(copies=True), "copies"),
    (changed(copies=0), "copies"),
    (changed(version=0), "version"),
    (changed(version=1.0), "version"),
    (changed(spec=0), "spec"),
    (changed(digest="0" * 16), "digest"),
    (changed(digest=None), "digest"),
    (changed(table=[[0, 1]]), "digest"),
    (changed(table=[[0, 1], [2]]), "table"),
    (changed(table=[]), "table"),
    (changed(table=[[0, 6]]), "table: an entry"),
    (changed(table=[[-1, 0]]), "table: an entry"),
    (changed(table=[[0, 2**70]]), "table"),
    (changed(table=[[0, 2**63]]), "table"),
    (changed(table=[[0, 0]]), "twice"),
    (changed(table=[["a", "b"]]), "table"),
    (changed(table=[[0.5, 1]]), "table"),
    (changed(table=[[True, False]]), "table"),
    (changed(table=[[True, 2], [0, 3]]), "table"),
    (changed(table=[[0, 1.0]]), "table"),
    (changed(table=[[0, None]]), "table"),
    (changed(table=["ab"]), "table"),
    (changed(table={"ab": [0, 1]}), "table"),
    (changed(table=5), "table"),
    (changed(targets=[]), "targets"),
    (changed(targets={"a": 1}), "targets"),
    (changed(targets=[1]), "targets"),
    (changed(targets=targets(name="A")), "digest"),
    (changed(targets=targets(name="a")), "twice"),
    (changed(targets=targets(name=5)), "name"),
    (changed(targets=targets(name="\ud800")), "targets: the name of target 1: .*UTF-8"),
    (changed(targets=targets(group="\ud800")), "targets: the group of target 1: .*UTF-8"),
    (changed(targets=[{"name": None, "weight": 1}]), "name"),
    (changed(targets=[{"group": None, "weight": 1}]), "group"),
    (changed(targets=targets(group=5)), "group"),
    (changed(targets=targets(group="other")), "digest"),
    (changed(targets=targets(group="")), "groups: target 'b'"),
    (changed(targets=targets(weight=-1)), "weight"),
    (changed(targets=targets(weight=5)), "digest"),
]


@pytest.mark.parametrize(("text", "message"), DAMAGED, ids=range(len(DAMAGED)))
def test_damaged_files(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(pr.InvalidArgumentError, match=message):
        pr.Placement.from_json(text)
    path = tmp_path / "x.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(pr.InvalidArgumentError, match=r"x\.json: .*" + message):
        pr.Placement.load(path)


@pytest.mark.parametrize(("name", "value"), [("version", 2), ("spec", 2)])
def test_files_of_newer_versions(name: str, value: int) -> None:
    with pytest.raises(pr.UnsupportedError, match=name):
        pr.Placement.from_json(changed(**{name: value}))


def test_damaged_parquet(tmp_path: Path) -> None:
    path = tmp_path / "p.parquet"
    disks().save(path)
    whole, table = path.read_bytes(), parquet.read_table(path)
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(pr.InvalidArgumentError, match="not a Parquet file"):
        pr.Placement.load(path)
    parquet.write_table(table.slice(0, 299), path)
    with pytest.raises(pr.InvalidArgumentError, match="digest"):
        pr.Placement.load(path)
    parquet.write_table(table.take(pa.array([1, 0, *range(2, 300)])), path)
    with pytest.raises(pr.InvalidArgumentError, match="partition"):
        pr.Placement.load(path)
    parquet.write_table(table.replace_schema_metadata({}), path)
    with pytest.raises(pr.InvalidArgumentError, match="not a placement"):
        pr.Placement.load(path)
    parquet.write_table(table.set_column(1, "targets", pa.array([None] * 300, pa.list_(pa.int32()))), path)
    with pytest.raises(pr.InvalidArgumentError, match="table"):
        pr.Placement.load(path)


def test_other_files(tmp_path: Path) -> None:
    with pytest.raises(pr.InvalidArgumentError, match=r"\.json or \.parquet"):
        disks().save(tmp_path / "p.csv")
    with pytest.raises(pr.InvalidArgumentError, match=r"\.json or \.parquet"):
        pr.Placement.load(tmp_path / "p")
    with pytest.raises(FileNotFoundError):
        pr.Placement.load(tmp_path / "p.json")
    with pytest.raises(FileNotFoundError):
        pr.Placement.load(tmp_path / "p.parquet")
