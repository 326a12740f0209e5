"""Keys: the bytes that they stand for, their hashes, and the partitions that they belong to."""

from __future__ import annotations

import operator
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, SupportsIndex, TypeAlias

import numpy as np
import numpy.typing as npt

from ._errors import (
    ArgumentTypeError,
    InvalidArgumentError,
    OutOfRangeError,
    PhaseRouterError,
    SizeMismatchError,
)
from ._extras import extra
from ._inputs import _Array, array_of
from ._library import Array, buffer, check, ffi, lib

__all__ = ["Key", "KeysLike", "bytes_hash", "key_hash", "key_partitions"]

Key: TypeAlias = "str | bytes | bytearray | SupportsIndex"
"""One key: text, bytes or an integer."""

KeysLike: TypeAlias = "Sequence[Key] | _Array | Iterable[Key]"
"""Many keys: a list, an array, or a column of pandas, pyarrow or polars."""

_WORD = 2**64
# Keys of one C call: what Ctrl-C waits for.
_CHUNK = 1 << 20
# What the library reads in place; anything else is copied.
_PLAIN: tuple[Literal["C"], Literal["A"]] = ("C", "A")


def key_bytes(name: str, key: Key) -> bytes:
    """What of a key is hashed: text as UTF-8, an integer as 8 bytes, the least significant first."""
    if isinstance(key, str):
        try:
            return key.encode()
        except UnicodeEncodeError as problem:
            raise InvalidArgumentError(
                f"{name}: {key!r} is no text that UTF-8 has: {problem.reason}"
            ) from None
    if isinstance(key, bytes | bytearray):
        return bytes(key)
    if not isinstance(key, bool | np.bool_):
        try:
            number = operator.index(key)
        except TypeError:
            pass
        else:
            return _checked(name, number).to_bytes(8, "little")
    raise ArgumentTypeError(f"{name}: str, bytes or an integer is expected, not {type(key).__name__}")


def _checked(name: str, number: int) -> int:
    if not -(2**63) <= number < _WORD:
        raise OutOfRangeError(f"{name}: {number} is not in [-2**63, 2**64)")
    return number % _WORD


# Where the library writes hashes: making such a place takes as long as hashing a key. A call takes one for itself, so that
# neither another thread nor a signal handler or finalizer in the midst of it writes there.
_outs: list[Any] = []


def bytes_hash(data: bytes) -> int:
    """XXH3-64 of bytes, with seed 0."""
    try:
        found = _outs.pop()
    except IndexError:
        found = ffi.new("uint64_t *")
    check(lib.phase_router_hash_key(data, len(data), found))
    value = int(found[0])
    _outs.append(found)
    return value


def key_hash(key: Key) -> int:
    """The hash of one key."""
    return bytes_hash(key_bytes("key", key))


@dataclass(frozen=True)
class _Form:
    """Keys as the library reads them (phase_router_keys)."""

    kind: int
    values: Any
    width: int
    offsets: Array | None
    count: int

    def partitions(self, n_partitions: int) -> npt.NDArray[np.uint32]:
        found = np.empty(self.count, np.uint32)
        keys = ffi.new("phase_router_keys *")
        keys.struct_size = ffi.sizeof("phase_router_keys")
        keys.type, keys.width = self.kind, self.width
        for begin in range(0, self.count, _CHUNK):
            part = found[begin : begin + _CHUNK]
            # The struct keeps no buffer alive; these names do.
            values, offsets = self._values(begin, part.size), self._offsets(begin)
            keys.values, keys.offsets = values, offsets
            arguments = (keys, part.size, n_partitions, buffer(part), part.size)
            try:
                check(lib.phase_router_key_partitions(*arguments))
            except PhaseRouterError as problem:
                if begin == 0:
                    raise
                raise type(problem)(f"{problem} (keys counted from entry {begin})") from None
        return found

    def _values(self, begin: int, count: int) -> Any:  # noqa: ANN401 - cffi has no types
        if self.offsets is not None:
            return ffi.from_buffer(self.values)
        return ffi.from_buffer(self.values[begin : begin + count])

    def _offsets(self, begin: int) -> Any:  # noqa: ANN401 - cffi has no types
        return ffi.NULL if self.offsets is None else ffi.from_buffer(self.offsets[begin:])


def key_partitions(keys: KeysLike, n_partitions: int) -> npt.NDArray[np.uint32]:
    """The partition of each of many keys."""
    parts = [form.partitions(n_partitions) for form in _forms(keys)]
    return parts[0] if len(parts) == 1 else np.concatenate([np.empty(0, np.uint32), *parts])


@dataclass(frozen=True)
class _Coded:
    """Keys that are numbers of a dictionary's entries."""

    entries: Any
    numbers: Array

    def partitions(self, n_partitions: int) -> npt.NDArray[np.uint32]:
        return key_partitions(self.entries, n_partitions)[self.numbers]


def _forms(keys: Any) -> Iterator[_Form | _Coded]:  # noqa: ANN401 - whatever the caller passed
    if isinstance(keys, str | bytes | bytearray):
        raise ArgumentTypeError("keys: a list or a column of keys is expected, not a single one")
    if isinstance(keys, np.ndarray):
        yield _of_array(keys)
    elif _is_pandas(keys):
        yield from _of_pandas(keys)
    elif hasattr(keys, "__arrow_c_stream__") or hasattr(keys, "__arrow_c_array__"):
        yield from _of_arrow(keys)
    elif isinstance(keys, list | tuple):
        yield _of_list(list(keys))
    elif hasattr(keys, "__array__") or hasattr(keys, "__dlpack__"):
        yield _of_array(array_of("keys", keys))
    elif isinstance(keys, Iterable):
        yield _of_list(list(keys))
    else:
        raise ArgumentTypeError(f"keys: a list or a column of keys is expected, not {type(keys).__name__}")


# --- NumPy -----------------------------------------------------------------------------------------------------


def _of_array(given: Array) -> _Form:
    array = array_of("keys", given)
    if array.ndim != 1:
        raise SizeMismatchError(f"keys: 1 dimension is expected, not {array.ndim}")
    kind, count = array.dtype.kind, array.shape[0]
    if kind == "O":
        return _of_list(array.tolist())
    if kind in "iu":
        # Signed ones of any size are extended to 64 bits with their sign.
        wide = np.require(array, np.int64 if kind == "i" else np.uint64, _PLAIN)
        return _Form(lib.PHASE_ROUTER_KEYS_INT64, wide, 0, None, count)
    if kind == "S":
        width = array.dtype.itemsize
        return _Form(lib.PHASE_ROUTER_KEYS_BYTES, _raw(array, np.uint8, width), width, None, count)
    if kind == "U":
        native = array.astype(array.dtype.newbyteorder("="), copy=False)
        width = native.dtype.itemsize // 4
        return _Form(lib.PHASE_ROUTER_KEYS_UTF32, _raw(native, np.uint32, width), width, None, count)
    if kind == "T":  # NumPy's strings of variable width
        return _of_list(array.tolist())
    raise ArgumentTypeError(f"keys: str, bytes or integers are expected, not {array.dtype}")


def _raw(array: Array, dtype: type[np.unsignedinteger[Any]], width: int) -> Array:
    """The characters of fixed-width items, a row an item."""
    if width == 0:
        return np.empty((array.shape[0], 0), dtype)
    return np.require(array, requirements=_PLAIN).view(dtype).reshape(array.shape[0], width)


# --- Lists -----------------------------------------------------------------------------------------------------


def _of_list(keys: list[Any]) -> _Form:
    try:
        text = "".join(keys)
    except TypeError:  # not all are text
        pass
    else:
        if text.isascii():
            return _joined(text.encode(), np.fromiter(map(len, keys), np.int64, len(keys)))
    if set(map(type, keys)) == {int}:
        return _of_integers(keys)
    parts = list(_each_bytes(keys))
    return _joined(b"".join(parts), np.fromiter(map(len, parts), np.int64, len(parts)))


def _each_bytes(keys: list[Any]) -> Iterator[bytes]:
    for entry, key in enumerate(keys):
        try:
            yield key if type(key) is bytes else key_bytes("", key)
        except PhaseRouterError as problem:
            raise type(problem)(f"keys: entry {entry}{problem}") from None


def _of_integers(keys: list[int]) -> _Form:
    try:
        return _of_array(np.array(keys, np.int64))
    except OverflowError:
        numbers = [_checked(f"keys: entry {entry}", key) for entry, key in enumerate(keys)]
        return _of_array(np.array(numbers, np.uint64))


def _joined(data: bytes, lengths: Array) -> _Form:
    offsets = np.zeros(lengths.size + 1, np.int64)
    np.cumsum(lengths, out=offsets[1:])
    return _Form(lib.PHASE_ROUTER_KEYS_OFFSETS64, data, len(data), offsets, lengths.size)


# --- Columns ---------------------------------------------------------------------------------------------------


def _is_pandas(keys: object) -> bool:
    pandas = sys.modules.get("pandas")
    return pandas is not None and isinstance(keys, pandas.Series | pandas.Index)


def _of_pandas(column: Any) -> Iterator[_Form | _Coded]:  # noqa: ANN401 - a Series or an Index
    if "pyarrow" in sys.modules and hasattr(column.array, "__arrow_array__"):
        yield from _of_arrow_array(column.array.__arrow_array__())
        return
    values = column.to_numpy()
    yield _of_list(values.tolist()) if values.dtype.kind == "O" else _of_array(values)


def _of_arrow(column: Any) -> Iterator[_Form | _Coded]:  # noqa: ANN401 - what speaks Arrow's C interface
    with extra("frames"):
        import pyarrow

    if isinstance(column, pyarrow.Array | pyarrow.ChunkedArray):
        yield from _of_arrow_array(column)
        return
    try:
        made = (
            pyarrow.chunked_array(column) if hasattr(column, "__arrow_c_stream__") else pyarrow.array(column)
        )
    except (pyarrow.ArrowException, TypeError, ValueError) as problem:
        raise ArgumentTypeError(f"keys: one column of keys is expected: {problem}") from problem
    yield from _of_arrow_array(made)


def _of_arrow_array(column: Any) -> Iterator[_Form | _Coded]:  # noqa: ANN401 - an Array or a ChunkedArray
    if column.null_count:
        raise InvalidArgumentError("keys: a key is missing (null)")
    for chunk in getattr(column, "chunks", [column]):
        yield _of_chunk(chunk)


def _of_chunk(array: Any) -> _Form | _Coded:  # noqa: ANN401 - an Array
    import pyarrow
    from pyarrow import types

    kind = array.type
    if types.is_dictionary(kind):
        return _Coded(array.dictionary, array.indices.to_numpy(zero_copy_only=False))
    if types.is_integer(kind):
        return _of_array(array.to_numpy(zero_copy_only=False))
    if str(kind) in ("string_view", "binary_view") or types.is_fixed_size_binary(kind):
        array = array.cast(pyarrow.large_string() if str(kind) == "string_view" else pyarrow.large_binary())
        kind = array.type
    wide = types.is_large_string(kind) or types.is_large_binary(kind)
    if not (wide or types.is_string(kind) or types.is_binary(kind)):
        raise ArgumentTypeError(f"keys: str, bytes or integers are expected, not {kind}")
    if not len(array):
        return _joined(b"", np.empty(0, np.int64))
    _, positions, data = array.buffers()
    offsets = np.frombuffer(positions, np.int64 if wide else np.int32)
    offsets = np.require(offsets[array.offset : array.offset + len(array) + 1], requirements=_PLAIN)
    which = lib.PHASE_ROUTER_KEYS_OFFSETS64 if wide else lib.PHASE_ROUTER_KEYS_OFFSETS32
    return _Form(which, data or b"", 0 if data is None else data.size, offsets, len(array))
