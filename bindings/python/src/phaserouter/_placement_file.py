"""Placements as JSON and Parquet (SPEC section 12.2)."""

from __future__ import annotations

import json
import os
import secrets
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import chain
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt

from ._errors import InvalidArgumentError, UnsupportedError
from ._extras import extra
from ._inputs import MAX_SIZE
from ._keys import bytes_hash
from ._library import spec_version
from ._placement import Labels, Placement, Targets, check_text

__all__ = ["digest", "from_json", "load", "save", "to_json"]

_FORMAT = "phaserouter placement"
_VERSION = 1
_METADATA = b"phaserouter"


def digest(placement: Placement) -> str:
    """XXH3-64 of all that a placement says."""
    names, groups = placement.names, placement.groups
    head = (placement.spec_version, placement.seed, placement.n_partitions, placement.k, placement.n_targets)
    parts = [_word(number) for number in (*head, names is not None, groups is not None)]
    for target, weight in enumerate(placement.weights.tolist()):
        parts.append(_word(weight))
        for texts in (names, groups):
            if texts is not None:
                text = texts[target].encode()
                parts += [_word(len(text)), text]
    parts.append(placement.table.astype("<i4").tobytes())
    return f"{bytes_hash(b''.join(parts)):016x}"


def _word(number: int) -> bytes:
    return int(number).to_bytes(8, "little")


def _head(placement: Placement) -> dict[str, Any]:
    """All but the table and the digest."""
    targets: list[dict[str, Any]] = []
    for target, weight in enumerate(placement.weights.tolist()):
        said: dict[str, Any] = {} if placement.names is None else {"name": placement.names[target]}
        said["weight"] = weight
        if placement.groups is not None:
            said["group"] = placement.groups[target]
        targets.append(said)
    return {
        "format": _FORMAT,
        "version": _VERSION,
        "spec": placement.spec_version,
        "seed": placement.seed,
        "copies": placement.k,
        "targets": targets,
    }


def _text(content: dict[str, Any]) -> str:
    return json.dumps(content, separators=(",", ":"), ensure_ascii=False)


def to_json(placement: Placement) -> str:
    """See `Placement.to_json`."""
    found = digest(placement)
    return _text({**_head(placement), "table": placement.table.tolist(), "digest": found})


def from_json(text: str | bytes) -> Placement:
    """See `Placement.from_json`."""
    content = _parsed(text)
    return _placement(content, _table(content.get("table"), _number(content, "copies", 1, MAX_SIZE)))


def save(placement: Placement, path: str | os.PathLike[str]) -> None:
    """See `Placement.save`."""
    if _kind(path) == ".json":
        text = to_json(placement) + "\n"
        with _replacing(path) as file:
            file.write(text.encode())
        return
    with extra("frames"):
        import pyarrow
        from pyarrow import parquet

    flat = pyarrow.array(placement.table.ravel())
    columns = {
        "partition": pyarrow.array(np.arange(placement.n_partitions, dtype=np.int32)),
        "targets": pyarrow.FixedSizeListArray.from_arrays(flat, placement.k),
    }
    said = _text({**_head(placement), "digest": digest(placement)})
    with _replacing(path) as file:
        parquet.write_table(pyarrow.table(columns, metadata={_METADATA: said.encode()}), file)


@contextmanager
def _replacing(path: str | os.PathLike[str]) -> Iterator[IO[bytes]]:
    """A file beside the one of this path, which takes its place once it is written: either is whole at all times."""
    whole = Path(os.path.realpath(path))
    part = whole.with_name(f".phaserouter-{secrets.token_hex(8)}.tmp")
    try:
        with part.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if whole.exists():
            shutil.copymode(whole, part)
        part.replace(whole)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def load(path: str | os.PathLike[str]) -> Placement:
    """See `Placement.load`."""
    try:
        if _kind(path) == ".json":
            return from_json(Path(path).read_bytes())
        return _from_parquet(path)
    except (InvalidArgumentError, UnsupportedError) as problem:
        raise type(problem)(f"{os.fspath(path)}: {problem}") from problem


def _from_parquet(path: str | os.PathLike[str]) -> Placement:
    with extra("frames"):
        import pyarrow
        from pyarrow import parquet

    try:
        table = parquet.read_table(path)
    except pyarrow.ArrowException as problem:
        raise InvalidArgumentError(f"not a Parquet file: {problem}") from problem
    said = (table.schema.metadata or {}).get(_METADATA)
    if said is None or not {"partition", "targets"} <= {*table.column_names}:
        raise InvalidArgumentError("not a placement: it has no metadata of phaserouter")
    content = _parsed(said)
    numbers = table.column("partition").to_numpy()
    if not np.array_equal(numbers, np.arange(table.num_rows)):
        raise InvalidArgumentError(
            "partition: they are not 0, 1, 2, ... in this order: damaged, or changed by hand"
        )
    return _placement(
        content, _table(table.column("targets").to_pylist(), _number(content, "copies", 1, MAX_SIZE))
    )


def _kind(path: str | os.PathLike[str]) -> str:
    kind = Path(path).suffix.lower()
    if kind not in (".json", ".parquet"):
        raise InvalidArgumentError(f"path: .json or .parquet is expected, not {kind or os.fspath(path)!r}")
    return kind


# --- What a file says, before it is believed -------------------------------------------------------------------


def _parsed(text: str | bytes) -> dict[str, Any]:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise InvalidArgumentError(f"not JSON: {problem}") from problem
    if not isinstance(content, dict) or content.get("format") != _FORMAT:
        raise InvalidArgumentError(f'not a placement: JSON whose "format" is "{_FORMAT}" is expected')
    if _number(content, "version", 1, 2**32 - 1) > _VERSION:
        raise UnsupportedError(
            f"version: {content['version']} is newer than {_VERSION}: a newer phaserouter reads it"
        )
    if _number(content, "spec", 1, 2**32 - 1) > spec_version():
        raise UnsupportedError(
            f"spec: {content['spec']} is newer than {spec_version()}: a newer phaserouter reads it"
        )
    return content


def _number(content: dict[str, Any], name: str, smallest: int, largest: int) -> int:
    number = content.get(name)
    if type(number) is not int or not smallest <= number <= largest:
        raise InvalidArgumentError(
            f"{name}: an integer in [{smallest}, {largest}] is expected, not {number!r:.60}"
        )
    return number


def _table(rows: Any, copies: int) -> npt.NDArray[np.int32]:  # noqa: ANN401 - what a file holds
    """A row of targets for every partition; which targets there are is checked later."""
    table: npt.NDArray[Any] = np.empty(0)
    if _are(list, rows) and _are(int, chain.from_iterable(rows)):
        # Rows of different lengths are no array, nor are numbers beyond 64 bits.
        with suppress(ValueError, OverflowError):
            table = np.array(rows)
    if table.ndim != 2 or table.dtype.kind != "i" or 0 in table.shape or table.shape[1] != copies:
        raise InvalidArgumentError(f"table: rows of {copies} integers each are expected")
    return table


def _are(kind: type, all_of: Any) -> bool:  # noqa: ANN401 - what a file holds
    """Whether they are of this type itself: JSON's true and 1.0 are no integers."""
    return isinstance(all_of, Iterable) and set(map(type, all_of)) <= {kind}


def _placement(content: dict[str, Any], table: npt.NDArray[np.int32]) -> Placement:
    targets = _targets(content.get("targets"))
    if table.min() < 0 or table.max() >= targets.weights.size:
        raise InvalidArgumentError(f"table: an entry is not a target in [0, {targets.weights.size})")
    ordered = np.sort(table, axis=1)
    if (ordered[:, 1:] == ordered[:, :-1]).any():
        raise InvalidArgumentError("table: a row has a target twice")
    seed, spec = _number(content, "seed", 0, 2**64 - 1), content["spec"]
    made = Placement._of(targets, seed, spec, table.astype(np.int32))
    found = digest(made)
    if content.get("digest") != found:
        raise InvalidArgumentError(
            f"digest: {content.get('digest')!r:.60} is written, but {found!r} is that of the content: damaged, or "
            "changed by hand"
        )
    return made


def _targets(said: Any) -> Targets:  # noqa: ANN401 - what a file holds
    if (
        not isinstance(said, list)
        or not 0 < len(said) <= MAX_SIZE
        or not all(isinstance(one, dict) for one in said)
    ):
        raise InvalidArgumentError("targets: a list of objects is expected")
    weights = np.array([_number(one, "weight", 0, 2**64 - 1) for one in said], np.uint64)
    weights.setflags(write=False)
    names = _texts(said, "name")
    if names is not None and len(set(names)) < len(names):
        raise InvalidArgumentError("targets: a name is there twice")
    return Targets(weights, names, _texts(said, "group")).checked()


def _texts(said: list[dict[str, Any]], name: str) -> Labels | None:
    texts = [one[name] for one in said if name in one]
    if not texts:
        return None
    if len(texts) < len(said) or not all(isinstance(text, str) for text in texts):
        raise InvalidArgumentError(f"targets: {name} must be text, for every target or for none")
    for target, text in enumerate(texts):
        check_text(f"targets: the {name} of target {target}", text)
    return tuple(texts)
