"""The original's module ``router_py``: routes of dense, sparse and torch matrices in a new array.

The routes of N sources and k each are the first ``N * k`` entries of that array, row after row; it has the shape of S, and
0 behind them. That is the original's layout. `phaserouter.route` returns a table of N rows and k columns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

import numpy as np
import numpy.typing as npt

from .._errors import ArgumentTypeError, OutOfRangeError, SizeMismatchError
from .._inputs import array_of, count
from ._arrays import MatrixLike, zero_one
from ._routing import pack_and_route

if TYPE_CHECKING:
    import torch

__all__ = ["pack_and_route_np", "pack_and_route_sparse", "pack_and_route_torch", "routes_to_indices"]


def pack_and_route_np(
    S: npt.ArrayLike, T: npt.ArrayLike, k: SupportsIndex, validate: bool = False, *, seed: SupportsIndex = 0
) -> npt.NDArray[np.int32]:
    """Routes two dense 0/1 matrices of one shape.

    Parameters
    ----------
    S, T : array_like, shape (N, columns)
        As in `phaserouter.compat.pack_and_route`.
    k : int
        At most the number of columns.
    validate, seed
        As in `phaserouter.compat.pack_and_route`.

    Returns
    -------
    ndarray of int32, shape (N, columns)
        The routes in its first ``N * k`` entries, 0 behind them.
    """
    return _routed(array_of("S", S), array_of("T", T), k, validate, seed)


def pack_and_route_sparse(
    S: Any,  # noqa: ANN401 - SciPy has no types
    T: Any,  # noqa: ANN401
    k: SupportsIndex,
    validate: bool = False,
    *,
    seed: SupportsIndex = 0,
) -> npt.NDArray[np.int32]:
    """Routes two SciPy matrices or arrays in compressed sparse rows, of one shape; entries that are stored zeros count not.

    Arguments and result are those of `pack_and_route_np`; the result is dense.
    """
    for name, matrix in (("S", S), ("T", T)):
        if getattr(matrix, "format", None) != "csr":
            raise ArgumentTypeError(f"{name}: a SciPy matrix in compressed sparse rows (CSR) expected")
    return _routed(S, T, k, validate, seed)


def pack_and_route_torch(
    S: torch.Tensor, T: torch.Tensor, k: SupportsIndex, validate: bool = False, *, seed: SupportsIndex = 0
) -> torch.Tensor:
    """Routes two torch tensors in CPU memory, of one shape.

    Arguments are those of `pack_and_route_np`; the result is its array as a tensor of dtype int32.

    Raises
    ------
    ImportError
        torch is not installed: ``pip install torch``.
    """
    try:
        import torch
    except ImportError as problem:
        raise ImportError("pack_and_route_torch needs torch: pip install torch") from problem
    for name, tensor in (("S", S), ("T", T)):
        if not isinstance(tensor, torch.Tensor):
            raise ArgumentTypeError(f"{name}: a torch tensor expected, not {type(tensor).__name__}")
        if tensor.device.type != "cpu":
            raise ArgumentTypeError(f"{name}: a tensor in CPU memory expected, not on {tensor.device}")
    return torch.from_numpy(_routed(S.detach().numpy(), T.detach().numpy(), k, validate, seed))


def _routed(
    S: MatrixLike, T: MatrixLike, k: SupportsIndex, validate: bool, seed: SupportsIndex
) -> npt.NDArray[np.int32]:
    s, t = zero_one("S", S), zero_one("T", T)
    if s.shape != t.shape:
        raise SizeMismatchError(f"S and T: one shape expected, not {s.shape} and {t.shape}")
    fan_out = count("k", k)
    if fan_out > s.shape[1]:
        raise OutOfRangeError(f"k: {fan_out} routes a row do not fit in the {s.shape[1]} columns of S")
    routes = np.zeros(s.shape, np.int32)
    pack_and_route(s, t, fan_out, routes, validate=validate, seed=seed)
    return routes


def routes_to_indices(routes: npt.ArrayLike) -> npt.NDArray[np.int32]:
    """The columns of the nonzero entries of every row of a 0/1 matrix.

    Returns
    -------
    ndarray of int32, shape (rows, most nonzero entries in a row)
        Ascending, and -1 in what is left of a row.

    Examples
    --------
    >>> routes_to_indices([[0, 1, 1], [0, 0, 0], [1, 0, 0]])
    array([[ 1,  2],
           [-1, -1],
           [ 0, -1]], dtype=int32)
    """
    ones = np.asarray(array_of("routes", routes) != 0)
    if ones.ndim != 2:
        raise SizeMismatchError(f"routes: a 0/1 matrix has 2 dimensions, not {ones.ndim}")
    counts = ones.sum(axis=1)
    indices = np.full((len(ones), int(counts.max(initial=0))), -1, np.int32)
    indices[np.arange(indices.shape[1]) < counts[:, None]] = np.nonzero(ones)[1]
    return indices
