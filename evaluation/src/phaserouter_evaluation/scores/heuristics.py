"""Routers that balance by scores approximately, written plainly over NumPy after what their authors describe."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from .._arrays import Array

# Of Sinkhorn's iteration, which Megatron-LM does not bound; none of the suite's scores takes a tenth of them.
_MOST_ROUNDS = 10_000


def top_k(scores: Array, k: int) -> npt.NDArray[np.int32]:
    """The k best targets of every row, the best first."""
    width = scores.shape[1]
    best = (
        np.argpartition(scores, width - k, axis=1)[:, width - k :]
        if k < width
        else np.argsort(scores, axis=1)
    )
    order = np.argsort(-np.take_along_axis(scores, best, 1), axis=1)
    return np.take_along_axis(best, order, 1).astype(np.int32)


def loads_of(routes: Array, n: int) -> npt.NDArray[np.int64]:
    """Loads of routes, of which -1 is none."""
    return np.bincount(routes[routes >= 0], minlength=n)


def sinkhorn(scores: Array, k: int, shares: Array, tolerance: float = 1e-4) -> npt.NDArray[np.int32]:
    """The k best of balanced scores, with the iteration and the tolerance of Megatron-LM's router, in float32.

    Rows and columns of positive scores are scaled in turn until the columns' factors change by less than the
    tolerance on average. Megatron-LM's columns all have the same sum; here they are in proportion to the
    shares.
    """
    m, n = scores.shape
    kernel = np.maximum(scores, np.finfo(np.float32).tiny)
    sums: Array = np.asarray(shares / shares.sum(), np.float32)
    of_columns: Array = np.ones(n, np.float32)
    for _ in range(_MOST_ROUNDS):
        before = of_columns
        of_rows = 1 / (m * (kernel @ of_columns))
        of_columns = sums / (of_rows @ kernel)
        if np.abs(of_columns - before).mean() <= tolerance:
            break
    return top_k(kernel * of_columns, k)


def quantiles(scores: Array, k: int, shares: Array, rounds: int = 20) -> npt.NDArray[np.int32]:
    """The k best of scores less prices, after some rounds of quantiles in turn.

    A row's threshold lies between its k-th and the next of its scores less prices; a target's price between the
    margins of the last row that it has room for and of the next. These are steps on one coordinate after
    another of the problem's dual, as in quantile balancing; that routes a batch with what it learned from those
    before, this one with what it learned from itself.
    """
    m, n = scores.shape
    prices = np.zeros(n, np.float32)
    if k < n:
        for _ in range(rounds):
            part = np.partition(scores - prices, (n - k - 1, n - k), axis=1)
            threshold = (part[:, n - k - 1] + part[:, n - k]) / 2
            margins = np.ascontiguousarray((scores - threshold[:, None]).T)
            for j, load in enumerate(shares.tolist()):
                if 0 < load < m:
                    column = np.partition(margins[j], (m - load - 1, m - load))
                    prices[j] = (column[m - load - 1] + column[m - load]) / 2
    return top_k(scores - prices, k)


def loss_free(scores: Array, k: int, shares: Array, steps: int = 150) -> npt.NDArray[np.int32]:
    """The k best of scores plus biases, which rise where a load is below its share and fall where it is above.

    As in loss-free balancing (Wang et al. 2024), whose step is constant and is made once a batch. Here all
    steps see one batch, and they shrink geometrically from the median of the best scores to a ten-thousandth of
    it, so that biases settle.
    """
    return top_k(scores + settled_bias(scores, shares, lambda by: _unordered(by, k), steps), k)


def settled_bias(
    scores: Array, shares: Array, choose: Callable[[Array], Array], steps: int
) -> npt.NDArray[np.float32]:
    """The bias of loss-free balancing after its steps, for routes that `choose` makes of scores plus biases."""
    n = scores.shape[1]
    bias = np.zeros(n, np.float32)
    first = float(np.median(scores.max(axis=1)))
    for step in first * np.geomspace(1, 1e-4, steps):
        loads = loads_of(choose(scores + bias), n)
        bias += np.float32(step) * np.sign(shares - loads).astype(np.float32)
    return bias


def _unordered(scores: Array, k: int) -> Array:
    width = scores.shape[1]
    return np.argpartition(scores, width - k, axis=1)[:, width - k :]


def auction(scores: Array, loads: Array, rounds: int = 2000) -> npt.NDArray[np.int32]:
    """A target for every row by an auction like that of BASE layers (Lewis et al. 2021); k = 1.

    Rows without a target bid for the one that is worth most to them, its score less its price, and offer what
    makes it as good as the second, and a little more, which is a fiftieth of the scores' range. A target keeps
    its highest bids; its price is the lowest of these once it is full. Who has none after all rounds gets what
    is left, in order.
    """
    m, n = scores.shape
    more = max(float(scores.max() - scores.min()) / 50, 1e-4)
    prices, held, bids = np.zeros(n), np.full(m, -1), np.zeros(m)
    for _ in range(rounds):
        free = np.flatnonzero(held < 0)
        if not len(free):
            break
        worth = scores[free] - prices
        best = worth.argmax(axis=1)
        two = np.partition(worth, n - 2, axis=1)[:, n - 2 :] if n > 1 else worth.repeat(2, axis=1)
        held[free] = best
        bids[free] = prices[best] + two[:, 1] - two[:, 0] + more
        order = np.lexsort((-bids, held))
        counts = np.bincount(held[held >= 0], minlength=n)
        order = order[m - counts.sum() :]
        place = np.arange(len(order)) - np.repeat(np.cumsum(counts) - counts, counts)
        full = np.flatnonzero(counts >= loads)
        last = (np.cumsum(counts) - counts + loads - 1)[full]
        prices[full] = bids[order[last]]
        held[order[place >= loads[held[order]]]] = -1
    left = np.repeat(np.arange(n), loads - loads_of(held, n))
    free = np.flatnonzero(held < 0)
    held[free] = left[: len(free)]
    return held[:, None].astype(np.int32)
