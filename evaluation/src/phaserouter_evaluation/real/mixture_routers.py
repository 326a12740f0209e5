"""The routers that the mixture of experts is trained with."""

from __future__ import annotations

import hashlib

import numpy as np
import numpy.typing as npt
from phaserouter import InvalidArgumentError, Router, apportion, baselines
from phaserouter.comparison import capacities_of

from .._arrays import Array
from .mixture import Floats, Weigher

DENSE = "dense: all experts"
SINGLE = "single expert"
GATE = "top-k gate"
GATE_BALANCED = "top-k gate, balancing loss"
CAPPED = "top-k gate, capacity {:g}"
ASSIGNED = "top-k gate, overflow assigned"
SINKHORN = "Sinkhorn gate"
LOSS_FREE = "loss-free bias"
BY_SCORES = "assign by scores"
PHASE = "phase router: assign"
UNIFORM = "uniform hash of the position"
CONTENT = "hash of the content"
ROUTERS = (
    DENSE,
    SINGLE,
    GATE,
    GATE_BALANCED,
    CAPPED.format(1.25),
    CAPPED.format(1.0),
    ASSIGNED,
    SINKHORN,
    LOSS_FREE,
    BY_SCORES,
    PHASE,
    UNIFORM,
    CONTENT,
)

# At the test, whose steps count from here, nothing learns any more.
TEST = 1_000_000
# How much a load that is off moves an expert's bias, in scores of a softmax: of 0.001, 0.01 and 0.03 what
# balanced best.
BIAS_STEP = 0.03

# Seeds are 64 bits; what is made of one keeps to them.
_SEEDS = 1 << 64


class Chooser:
    """Chooses experts as one of ROUTERS does, and keeps count of what should never happen.

    Parameters
    ----------
    name : str
    k : int
    seed : int
        Steps draw their own seeds from it, modulo 2^64.

    Attributes
    ----------
    over_capacity : int
        Loads above a capacity that the router keeps, over all calls.
    repeated : int
        Inputs that were given an expert twice, over all calls.
    """

    def __init__(self, name: str, k: int, seed: int) -> None:
        if name not in ROUTERS:
            raise InvalidArgumentError(f"name: {name!r} is not one of {', '.join(map(repr, ROUTERS))}")
        self._name, self._k, self._seed = name, k, seed % _SEEDS
        self._experts_of: dict[bytes, npt.NDArray[np.int32]] = {}
        self._bias: Floats | None = None
        self.over_capacity = 0
        self.repeated = 0

    def __call__(self, scores: Floats, x: Floats, step: int) -> Array:
        """Experts of every input, -1 where one is missing: routes, shape (inputs, k)."""
        routes = self._choose(scores, x, step)
        ordered = np.sort(routes, axis=1)
        self.repeated += int(((ordered[:, 1:] == ordered[:, :-1]) & (ordered[:, 1:] >= 0)).sum())
        m, n = scores.shape
        limits = self._limits(m, n)
        if limits is not None:
            loads = np.bincount(routes[routes >= 0], minlength=n)
            self.over_capacity += int((loads > limits).sum())
        return routes

    def _limits(self, m: int, n: int) -> Array | None:
        """The capacities that the router keeps, if it keeps any: those of assignments are the share, rounded up."""
        if self._name in (PHASE, BY_SCORES):
            return np.full(n, -(-self._k * m // n))
        factor = capacity_factor(self._name)
        return None if factor is None else capacities(m, n, self._k, factor)

    def _choose(self, scores: Floats, x: Floats, step: int) -> Array:
        m, n = scores.shape
        k, seed = self._k, (self._seed * 1_000_003 + step) % _SEEDS
        if self._name == SINKHORN:
            return baselines.sinkhorn(scores, k, np.ones(n), tolerance=1e-2, iterations=100)
        if self._name == LOSS_FREE:
            return self._by_biased_scores(scores, step)
        if self._name == BY_SCORES:
            return Router(seed, num_threads=1).assign_by_scores(scores, k).targets
        if self._name == PHASE:
            return Router(seed, num_threads=1).assign(m, np.ones(n, np.int64), k).targets
        if self._name == UNIFORM:
            return baselines.uniform_hash(m, n, k, seed)
        if self._name == CONTENT:
            return self._by_content(x, n)
        limits = self._limits(m, n)
        if limits is None:
            return baselines.top_k(scores, k)
        kept = baselines.top_k_with_capacity(scores, k, limits)
        return _assign_overflow(kept, limits, seed) if self._name == ASSIGNED else kept

    def _by_biased_scores(self, scores: Floats, step: int) -> Array:
        """The k best scores plus biases, which then rise where a load is below the mean, and fall where it is above."""
        n = scores.shape[1]
        bias = np.zeros(n) if self._bias is None else self._bias
        routes = baselines.top_k(scores + bias, self._k)
        if step < TEST:
            loads = np.bincount(routes.ravel(), minlength=n)
            self._bias = bias + BIAS_STEP * np.sign(loads.mean() - loads)
        return routes

    def _by_content(self, x: Floats, n: int) -> Array:
        """Equal images, up to coarse quantisation, go to equal experts: each quadrant's mean in eighths."""
        side = round(np.sqrt(x.shape[1]))
        quadrants = x.reshape(-1, 2, side // 2, 2, side // 2).mean(axis=(2, 4)).reshape(len(x), 4)
        codes = np.floor(quadrants * 8).astype("<i8")
        return np.array([self._hashed(code.tobytes(), n) for code in codes])

    def _hashed(self, content: bytes, n: int) -> npt.NDArray[np.int32]:
        if content not in self._experts_of:
            key = self._seed.to_bytes(8, "little")
            digest = hashlib.blake2b(content, digest_size=8, key=key).digest()
            drawn = baselines.uniform_hash(1, n, self._k, int.from_bytes(digest, "little"))
            self._experts_of[content] = drawn[0]
        return self._experts_of[content]


def capacity_factor(name: str) -> float | None:
    """Capacity over share that the router keeps, if it keeps any."""
    exact = dict.fromkeys((CAPPED.format(1.0), ASSIGNED, BY_SCORES, PHASE), 1.0)
    return {CAPPED.format(1.25): 1.25, **exact}.get(name)


def capacities(m: int, n: int, k: int, factor: float) -> npt.NDArray[np.int64]:
    """Capacities of n equal experts for m inputs."""
    return capacities_of(apportion(np.ones(n, np.int64), k * m, m), factor)


def _assign_overflow(kept: Array, limits: Array, seed: int) -> Array:
    """Gives inputs that a full expert turned away to experts with room, by the phase router.

    An input that is given an expert it already has is tried again, a few times, and may go without.
    """
    routes = kept.copy()
    for attempt in range(2 * kept.shape[1]):
        short = np.flatnonzero((routes < 0).any(axis=1))
        room = limits - np.bincount(routes[routes >= 0], minlength=len(limits))
        if not len(short) or not room.any():
            break
        # One expert for each of them, in shares of the room: it suffices for all that is missing, so for one each.
        router = Router((seed + (attempt << 48)) % _SEEDS, num_threads=1)
        given = router.assign(len(short), np.minimum(room, len(short)), 1).targets[:, 0]
        new = (routes[short] != given[:, None]).all(axis=1)
        place = (routes[short] < 0).argmax(axis=1)
        routes[short[new], place[new]] = given[new]
    return routes


def router_of(name: str, choose: Chooser, k: int) -> Weigher:
    """The router as the mixture wants it.

    Experts that the gate chose are weighted by its scores, as in the Switch Transformer, and the gate learns through them;
    those chosen without it count alike.
    """
    if name == DENSE:
        return lambda scores, x, step: (scores, True)
    if name == SINGLE:
        return lambda scores, x, step: (np.ones_like(scores), False)
    blind = name in (PHASE, UNIFORM, CONTENT)

    def route(scores: Floats, x: Floats, step: int) -> tuple[Floats, bool]:
        asked = chosen(choose(scores, x, step), scores.shape[1])
        return (asked / k, False) if blind else (asked * scores, True)

    return route


def chosen(routes: Array, experts: int) -> Floats:
    """1 where an input goes to an expert."""
    asked: Floats = np.zeros((len(routes), experts + 1))
    np.put_along_axis(asked, routes.astype(np.int64), 1.0, axis=1)  # -1 is the last column
    return asked[:, :experts]
