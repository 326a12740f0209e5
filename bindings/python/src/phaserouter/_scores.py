"""Arguments of an assignment by scores: scores as the library takes them, allowed pairs, and bounds of the loads."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from ._bits import pack_bits, unpack_bits, words_of
from ._errors import ArgumentTypeError, InvalidArgumentError, OutOfRangeError, SizeMismatchError
from ._inputs import Matrix, array_of, is_sparse, unsigned
from ._library import Array, buffer, check, ffi, lib
from ._names import is_frame

if TYPE_CHECKING:
    from ._inputs import _Array, _DLPack, _Sparse

__all__ = [
    "AllowedLike",
    "Bounds",
    "ScoresLike",
    "allowed_words",
    "bounds_of",
    "converted",
    "exponent_of",
    "magnitude_of",
    "row_stride",
    "score_matrix",
    "scores_struct",
]

ScoresLike: TypeAlias = "Sequence[Sequence[float]] | _Array | _DLPack"
"""A matrix of scores, a row a source and a column a target."""

AllowedLike: TypeAlias = "Matrix | _Sparse"
"""A 0/1 matrix of the pairs that are allowed, packed words, or a sparse matrix."""

# Integer scores lie in [-2^30, 2^30]; -2^31 forbids its pair.
_LARGEST = 2**30
_FORBIDDEN = -(2**31)

# Other dtypes are converted in pieces of about this many bytes, which stay in the cache.
_PIECE = 1 << 18

# Device type of the CPU in DLPack.
_CPU = 1

# A capacity factor is the nearest fraction with a denominator up to this: 1.1 is 11/10, and not the float below it.
_DENOMINATOR = 10**6


def score_matrix(given: Any) -> Array:  # noqa: ANN401 - whatever the caller passed
    """Scores as an array of 2 dimensions and any dtype, over the argument's memory if it has one."""
    found = _array(given)
    if found.ndim != 2:
        raise SizeMismatchError(f"scores: shape (n_sources, n_targets) is expected, not {found.shape}")
    return found


def converted(found: Array, allowed: Array | None) -> Array:
    """A matrix of scores as the library reads it.

    That is the matrix itself where it has dtype float32 or int32 and the scores of a row lie beside each other.
    Anything else is copied. What a dtype cannot hold is an error, unless it is the score of a pair that is not
    allowed.

    Parameters
    ----------
    found
        What `score_matrix` gave.
    allowed
        What `allowed_words` gave, if pairs are forbidden.
    """
    if found.dtype in (np.float32, np.int32) and _is_ready(found):
        return found
    if found.dtype.kind in "iu":
        return _as_int32(found, allowed)
    if _fits_float32(found.dtype):
        return np.array(found, np.float32, order="C")
    if found.dtype.kind == "f":
        return _as_float32(found, allowed)
    raise ArgumentTypeError(f"scores: real numbers are expected, not {found.dtype}")


def row_stride(scores: Array) -> int:
    """Elements from one row of what `converted` gave to the next."""
    rows, columns = scores.shape
    return int(scores.strides[0]) // scores.itemsize if rows > 1 and columns > 0 else columns


def _array(given: Any) -> Array:  # noqa: ANN401
    if is_frame(given):
        table = given.to_numpy()
        # Columns of different kinds, or of pandas' own: floats, and NaN where a value is missing.
        return np.asarray(given.to_numpy(np.float64, na_value=np.nan) if table.dtype.kind == "O" else table)
    if getattr(given, "requires_grad", False):
        given = given.detach()  # routes have no gradient
    try:
        return array_of("scores", given)
    except ArgumentTypeError:
        device = None if isinstance(given, np.ndarray) else getattr(given, "__dlpack_device__", None)
        if device is None or device()[0] != _CPU:
            raise
        # NumPy reads no bfloat16 by DLPack. PyTorch widens it; other tensors know how to become arrays.
        return array_of("scores", given.float() if hasattr(given, "float") else np.asarray(given))


def _is_ready(scores: Array) -> bool:
    rows, columns = scores.shape
    if not scores.flags.aligned:
        return False
    if columns > 1 and scores.strides[1] != scores.itemsize:
        return False
    step = scores.strides[0]
    return rows < 2 or columns == 0 or (step % scores.itemsize == 0 and step >= columns * scores.itemsize)


def _fits_float32(dtype: np.dtype[Any]) -> bool:
    """Whether float32 holds every number of the dtype: float16, and what ml_dtypes adds (bfloat16)."""
    if dtype.kind == "V" and (dtype.names is not None or dtype.type is np.void):
        return False
    return dtype.kind in "fV" and np.can_cast(dtype, np.float32)


def _pieces(given: Array) -> Iterator[tuple[slice, Array]]:
    """Rows after rows, each time as a copy that nobody else can change."""
    step = max(1, _PIECE // max(1, given.shape[1] * given.itemsize))
    for begin in range(0, given.shape[0], step):
        rows = slice(begin, begin + step)
        yield rows, np.array(given[rows], order="C")


def _as_float32(given: Array, allowed: Array | None) -> npt.NDArray[np.float32]:
    made = np.empty(given.shape, np.float32)
    for rows, piece in _pieces(given):
        with np.errstate(over="ignore"):
            made[rows] = piece
        wrong = np.isinf(made[rows]) & np.isfinite(piece)
        _refuse(rows, piece, wrong, allowed, f"no float32 is above {np.finfo(np.float32).max} in magnitude")
    return made


def _as_int32(given: Array, allowed: Array | None) -> npt.NDArray[np.int32]:
    if given.dtype.itemsize < 4 or given.dtype == np.int32:
        return np.array(given, np.int32, order="C")
    made = np.empty(given.shape, np.int32)
    for rows, piece in _pieces(given):
        if piece.dtype.kind == "u":
            wrong = piece > _LARGEST
        else:
            wrong = (piece > _LARGEST) | ((piece < -_LARGEST) & (piece != _FORBIDDEN))
        _refuse(
            rows, piece, wrong, allowed, "integers must be in [-2^30, 2^30], or -2^31 for a forbidden pair"
        )
        piece[wrong] = 0
        made[rows] = piece
    return made


def _refuse(
    rows: slice, piece: Array, wrong: npt.NDArray[np.bool_], allowed: Array | None, rule: str
) -> None:
    """Raises where a score is wrong that is looked at."""
    if not wrong.any():
        return
    if allowed is not None:
        wrong = wrong & unpack_bits(allowed[rows], piece.shape[1])
    places = np.argwhere(wrong)
    if len(places):
        i, j = (int(at) for at in places[0])
        raise OutOfRangeError(f"scores: row {rows.start + i}, target {j} is {piece[i, j]}, but {rule}")


def allowed_words(given: Any, shape: tuple[int, ...]) -> npt.NDArray[np.uint64]:  # noqa: ANN401 - see AllowedLike
    """The allowed pairs of a matrix of scores as packed words, of the caller's memory if they are packed already."""
    if is_sparse(given):
        return _sparse_words(given, shape)
    if is_frame(given):
        given = given.to_numpy()
    found = array_of("allowed", given)
    if found.ndim != 2 or found.shape[0] != shape[0]:
        raise SizeMismatchError(f"allowed: the shape of the scores, {shape}, is expected, not {found.shape}")
    return words_of("allowed", found, shape[1])


def _sparse_words(matrix: Any, shape: tuple[int, ...]) -> npt.NDArray[np.uint64]:  # noqa: ANN401 - of SciPy
    """Every stored entry is an allowed pair, whatever its value."""
    if tuple(matrix.shape) != shape:
        raise SizeMismatchError(f"allowed: the shape of the scores, {shape}, is expected, not {matrix.shape}")
    rows, n_targets = matrix.tocsr(), shape[1]
    words: list[npt.NDArray[np.uint64]] = [np.empty((0, (n_targets + 63) // 64), np.uint64)]
    step = max(1, 8 * _PIECE // max(1, n_targets))
    for begin in range(0, rows.shape[0], step):
        part = rows[begin : begin + step]
        ones = np.zeros(part.shape, np.bool_)
        ones[np.repeat(np.arange(part.shape[0]), np.diff(part.indptr)), part.indices] = True
        words.append(pack_bits(ones))
    return np.concatenate(words)


class Bounds(NamedTuple):
    """Loads that are asked for: weights, whose shares the seed rounds, or bounds of every target."""

    weights: npt.NDArray[np.uint64] | None
    lower: npt.NDArray[np.uint32]
    upper: npt.NDArray[np.uint32]

    def rounded(self, seed: int, n_sources: int, k: int) -> Bounds:
        """The bounds that weights come to under a seed."""
        if self.weights is None or n_sources == 0 or k == 0:
            return self
        return Bounds(self.weights, self.lower, _shares(self.weights, seed, n_sources, k))


def _shares(weights: npt.NDArray[np.uint64], seed: int, n_sources: int, k: int) -> npt.NDArray[np.uint32]:
    n, found = len(weights), np.empty(len(weights), np.uint32)
    total = (n_sources * k, n_sources)
    check(lib.phase_router_shares(seed, buffer(weights), n, *total, buffer(found), n))
    return found


def bounds_of(
    n_sources: int,
    n_targets: int,
    k: int,
    *,
    capacity_factor: float | None,
    weights: Array | int | None = None,
    loads: Array | int | None = None,
    lower: Array | int | None = None,
    upper: Array | int | None = None,
) -> Bounds:
    """What the arguments of `Router.assign_by_scores` ask for, in copies, with lengths and combinations checked.

    Arrays are what `array_of` gave.
    """
    nothing = np.zeros(n_targets, np.uint32)
    if loads is not None:
        _only("loads", weights=weights, lower=lower, upper=upper, capacity_factor=capacity_factor)
        exact = _limits("loads", loads, n_sources, n_targets)
        total = int(exact.sum(dtype=np.uint64))
        if total != n_sources * k:
            raise InvalidArgumentError(
                f"loads: their sum is {total}, but k * n_sources is {n_sources * k}; use upper (and lower) for "
                "loads that are bounds"
            )
        return Bounds(None, nothing, exact)
    if upper is not None:
        _only("upper", weights=weights, capacity_factor=capacity_factor)
    least = nothing if lower is None else _limits("lower", lower, n_sources, n_targets)
    if capacity_factor is not None:
        shares = _weights(weights, n_targets)
        return Bounds(None, least, _capacities(n_sources, k, shares, capacity_factor))
    if upper is not None:
        return Bounds(None, least, _limits("upper", upper, n_sources, n_targets))
    if lower is not None:
        _only("lower", weights=weights)
        return Bounds(None, least, np.full(n_targets, n_sources, np.uint32))
    return Bounds(_weights(weights, n_targets), nothing, nothing)


def _only(name: str, **others: object) -> None:
    for other, value in others.items():
        if value is not None:
            raise InvalidArgumentError(f"{other}: cannot be given together with {name}")


def _weights(given: Array | int | None, n_targets: int) -> npt.NDArray[np.uint64]:
    """Weights; all equal if none are given."""
    if given is None:
        return np.ones(n_targets, np.uint64)
    return _vector(
        "weights", np.array(unsigned("weights", np.asarray(given), np.dtype(np.uint64))), n_targets
    )


def _vector(name: str, given: Array, n_targets: int) -> Array:
    if given.shape[0] != n_targets:
        raise SizeMismatchError(
            f"{name}: {n_targets} numbers are expected, one a target, not {given.shape[0]}"
        )
    return given


def _limits(name: str, given: Array | int, n_sources: int, n_targets: int) -> npt.NDArray[np.uint32]:
    """Bounds of loads, in [0, n_sources]: one for each target, or one number for all."""
    found = np.asarray(given)
    if found.ndim == 0:
        # One number for all may be a limit that a small batch does not reach.
        found = np.full(n_targets, min(int(found), n_sources) if name == "upper" else found)
    # Of more bits than needed, so that it is a copy whose range is checked here.
    wide = np.array(unsigned(name, found, np.dtype(np.uint64)))
    wrong = np.flatnonzero(wide > n_sources)
    if wrong.size:
        entry = int(wrong[0])
        raise OutOfRangeError(f"{name}: entry {entry} is {wide[entry]}, not in [0, {n_sources}]")
    return _vector(name, wide, n_targets).astype(np.uint32)


def _capacities(
    n_sources: int, k: int, weights: npt.NDArray[np.uint64], factor: float
) -> npt.NDArray[np.uint32]:
    """The factor times every target's share, rounded up, and at most n_sources."""
    try:
        exact = Fraction(float(factor)).limit_denominator(_DENOMINATOR)
    except (TypeError, ValueError, OverflowError):
        exact = Fraction(0)
    if exact <= 0:
        raise OutOfRangeError(f"capacity_factor: a positive number is expected, not {factor!r}")
    if n_sources == 0 or k == 0:
        return np.zeros(len(weights), np.uint32)
    _shares(weights, 0, n_sources, k)  # refuses weights that have no shares
    shares, limits = weights.tolist(), np.zeros(len(weights), np.uint32)
    left = [j for j, weight in enumerate(shares) if weight]
    routes, total = n_sources * k, sum(shares)
    # What a target would get above n_sources goes to the others in proportion.
    while full := [j for j in left if routes * shares[j] > n_sources * total]:
        limits[full] = min(n_sources, math.ceil(exact * n_sources))
        left = [j for j in left if routes * shares[j] <= n_sources * total]
        routes -= n_sources * len(full)
        total -= sum(shares[j] for j in full)
    above, below = exact.numerator * routes, exact.denominator * total
    for j in left:
        limits[j] = min(n_sources, -(-above * shares[j] // below))
    return limits


def exponent_of(scores: Array) -> int:
    """The exponent of fixed point that the library will take, if no pair is forbidden by a matrix."""
    if scores.dtype.kind != "f":
        return 0
    largest = magnitude_of(scores)
    return 30 - math.frexp(largest)[1] if 0 < largest < math.inf else 0


def magnitude_of(scores: Array) -> float:
    """The largest magnitude of scores that are not minus infinity; 0 if there are none."""
    if not scores.size:
        return 0.0
    least = scores.min()
    if least == -np.inf:
        least = np.min(scores, where=scores != -np.inf, initial=0)
    return max(float(scores.max()), -float(least), 0.0)


def scores_struct(scores: Array, allowed: Array | None) -> Any:  # noqa: ANN401 - cffi has no types
    """The C description of what `converted` and `allowed_words` gave, which must outlive it."""
    made = ffi.new("phase_router_scores *")
    made.struct_size = ffi.sizeof("phase_router_scores")
    is_float = scores.dtype.kind == "f"
    made.type = lib.PHASE_ROUTER_SCORES_FLOAT32 if is_float else lib.PHASE_ROUTER_SCORES_INT32
    made.values = ffi.cast("void *", scores.ctypes.data) if scores.size else ffi.NULL
    made.row_stride = row_stride(scores)
    made.allowed = ffi.NULL if allowed is None else buffer(allowed)
    return made
