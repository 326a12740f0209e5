"""The load generator: routes of batches with loads as asked for, different ones for every layer, rank and step."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, NamedTuple, SupportsIndex, TypeAlias

import numpy as np
import numpy.typing as npt

from .._errors import InfeasibleError, InvalidArgumentError, SizeMismatchError
from .._inputs import MAX_SIZE, count, seed_of
from .._library import Array
from .._router import assign, shares
from .._routes import Routes
from ._profiles import Profile, as_weights, even
from ._seeds import LAYERS, STEPS, place_seed, route_seed, word, words

__all__ = ["LoadGenerator", "OverRanks"]

OverRanks: TypeAlias = "Profile | Literal['even', 'free']"
"""How loads are to be spread over the ranks that hold the experts."""

# Between two epochs popularity changes in so many parts at most.
_PARTS = 4096
_CACHED = 256


class _Popularity(NamedTuple):
    """Weights of experts where they are, and of ranks, if these have loads of their own."""

    experts: Array
    ranks: Array | None

    def mixed(self, later: _Popularity, part: int) -> _Popularity:
        """So many parts of the later one, and the rest of this one."""
        first, second = np.uint64(_PARTS - part), np.uint64(part)
        experts = first * self.experts + second * later.experts
        if self.ranks is None or later.ranks is None:
            return _Popularity(experts, None)
        return _Popularity(experts, first * self.ranks + second * later.ranks)


class LoadGenerator:
    """Routes with forced loads, for load tests of what runs a mixture of experts.

    Every token gets k different experts. In every batch each expert has exactly its share of the routes by the profile,
    rounded down or up as the seed decides. A batch is that of a layer, a rank (the process whose tokens these are) and a
    step; each has a seed of its own, and no two batches have the same one.

    Parameters
    ----------
    experts : int
    k : int
        Experts of a token, at most the number of experts.
    profile : Profile, optional
        How popular experts are: `even` (the default), `maxvio`, `zipf`, `hot`, `lognormal` or `measured`.
    ranks : int, optional
        The ranks that the experts lie on, a divisor of their number: expert e lies on rank ``e // (experts // ranks)``.
    over_ranks : {"even", "free"} or Profile, optional
        With ranks, what these get. "even": every rank exactly the mean, rounded down or up. A profile: a share by this
        profile. "free": what its experts have by their own profile. The default is "even", and "free" for measured counts.
    order : {"shuffled", "sorted"}
        Which experts are the popular ones. "shuffled": the seed decides, for each layer anew. "sorted": expert 0, rank 0 is
        the most popular. Measured counts are those of the experts as they are.
    drift : int, optional
        Popularity wanders: every so many steps each layer has other popular experts, and in between the weights change
        step by step from the ones to the others. 0, the default, keeps them.
    seed : int, optional
        Below 2^64; a new one from the system if not given.
    num_threads : int, optional
        As in `Router`.

    Attributes
    ----------
    experts, k, profile, ranks, over_ranks, order, drift, seed
        As given.

    Notes
    -----
    Routes are a function of these arguments in integers, and the same on every machine. With ``mix`` and ``GAMMA`` of
    SplitMix64 (docs/SPEC.md) let ``word(s, i) = mix(s + (i + 1) GAMMA)``. A batch has the seed
    ``r = word(word(seed, 0), layer 2^48 + rank 2^32 + step)``, which differs for all triples. Without ranks, or with "free"
    ones, its loads are ``shares(weights, k tokens, tokens, seed=word(r, 0))``. Otherwise this call shares the routes among
    the ranks, and ``shares(weights of the rank's experts, ..., seed=word(r, 1 + rank))`` shares those of a rank among its
    experts. The routes are ``assign(tokens, loads, k, seed=r)``.

    The order of experts has the seed ``p = word(word(seed, 1), layer 2^48 + epoch)``, where ``epoch = step // drift``.
    Shuffling n things sorts them by ``word(p, 0) .. word(p, n - 1)``. With ranks that have loads of their own the ranks
    are shuffled in this way, then the places in each rank by the words that follow; experts are dealt in the order of
    their popularity to ranks 0, 1, ..., R - 1, R - 1, ..., 1, 0, 0, 1 and so on before that, so that each rank has
    popular ones and others. A rank's experts are scaled to what the rank gets. For `maxvio` each rank has experts of the
    same profile, and the largest load of all is exactly ``1 + value`` times the mean. At step ``t`` of an epoch the
    weights are ``(4096 - f) w + f w'`` with those of this epoch and the next, and ``f = 4096 (t mod drift) // drift``.
    """

    def __init__(
        self,
        experts: SupportsIndex,
        k: SupportsIndex,
        profile: Profile | None = None,
        *,
        ranks: SupportsIndex | None = None,
        over_ranks: OverRanks | None = None,
        order: Literal["shuffled", "sorted"] = "shuffled",
        drift: SupportsIndex = 0,
        seed: SupportsIndex | None = None,
        num_threads: SupportsIndex = 0,
    ) -> None:
        self.experts, self.k = count("experts", experts), count("k", k)
        self.profile = even() if profile is None else profile
        self.ranks = None if ranks is None else count("ranks", ranks)
        free = self.ranks is None or self.profile.kind == "measured"
        self.over_ranks: OverRanks = ("free" if free else "even") if over_ranks is None else over_ranks
        self.order, self.drift = order, count("drift", drift, STEPS - 1)
        self.seed, self.num_threads = seed_of(seed), count("num_threads", num_threads)
        self._check()
        self._known: dict[tuple[int, int], _Popularity] = {}
        self._popularity(0, 0)

    def _check(self) -> None:
        if self.k > self.experts:
            raise InfeasibleError(f"k: {self.k} different experts are wanted, but there are {self.experts}")
        if not isinstance(self.profile, Profile):
            raise InvalidArgumentError(
                "profile: what even, maxvio, zipf, hot, lognormal or measured gives is expected"
            )
        if self.order not in ("shuffled", "sorted"):
            raise InvalidArgumentError(f"order: {self.order!r} is not one of 'shuffled', 'sorted'")
        if self.over_ranks not in ("even", "free") and not isinstance(self.over_ranks, Profile):
            raise InvalidArgumentError(
                f"over_ranks: {self.over_ranks!r} is neither 'even' nor 'free' nor a profile"
            )
        if self.ranks is None and self.over_ranks != "free":
            raise InvalidArgumentError("over_ranks: say how many ranks there are")
        if self.ranks is not None and (not self.ranks or self.experts % self.ranks):
            raise SizeMismatchError(f"ranks: {self.ranks} is no divisor of {self.experts} experts")
        if (
            self.profile.kind == "maxvio"
            and self.k
            and self.profile.numbers[0] > Fraction(self.experts, self.k) - 1
        ):
            raise InfeasibleError(
                f"maxvio: at most experts / k - 1 = {self.experts / self.k - 1:g}, where one expert gets every token"
            )

    def __repr__(self) -> str:
        where = "" if self.ranks is None else f", {self.ranks} ranks: {self.over_ranks}"
        drift = f", drift {self.drift}" if self.drift else ""
        return f"LoadGenerator({self.experts} experts x {self.k}, {self.profile}{where}{drift}, seed={self.seed})"

    def loads(
        self,
        tokens: SupportsIndex,
        *,
        layer: SupportsIndex = 0,
        rank: SupportsIndex = 0,
        step: SupportsIndex = 0,
    ) -> npt.NDArray[np.int64]:
        """The load of every expert in a batch, without its routes; the arguments are those of `routes`."""
        return self._loads(count("tokens", tokens), route_seed(self.seed, layer, rank, step), layer, step)

    def routes(
        self,
        tokens: SupportsIndex,
        *,
        layer: SupportsIndex = 0,
        rank: SupportsIndex = 0,
        step: SupportsIndex = 0,
        out: npt.NDArray[np.int32] | None = None,
    ) -> Routes:
        """The routes of a batch.

        Parameters
        ----------
        tokens : int
        layer : int
            Below 2^16.
        rank : int
            The process whose tokens these are, below 2^16. Give all ranks the same number where they have to agree on the
            routes of the same tokens.
        step : int
            Below 2^32.
        out : ndarray of int32, shape (tokens, k), optional
            As in `route`.
        """
        number, seed = count("tokens", tokens), route_seed(self.seed, layer, rank, step)
        loads = self._loads(number, seed, layer, step)
        return assign(number, loads, self.k, seed=seed, num_threads=self.num_threads, out=out)

    def table(
        self,
        layers: SupportsIndex,
        tokens: SupportsIndex,
        *,
        rank: SupportsIndex = 0,
        step: SupportsIndex = 0,
        out: npt.NDArray[np.int32] | None = None,
    ) -> npt.NDArray[np.int32]:
        """The routes of layers 0, 1, ... in one array, to replay or to force; the other arguments are those of `routes`.

        Returns
        -------
        ndarray of int32, shape (layers, tokens, k)
        """
        number, rows = count("layers", layers, LAYERS), count("tokens", tokens)
        shape = (number, rows, self.k)
        if out is not None and out.shape != shape:
            raise SizeMismatchError(f"out: shape {shape} is expected, not {out.shape}")
        found = np.empty(shape, np.int32) if out is None else out
        for layer in range(number):
            self.routes(rows, layer=layer, rank=rank, step=step, out=found[layer])
        return found

    def _loads(
        self, tokens: int, seed: int, layer: SupportsIndex, step: SupportsIndex
    ) -> npt.NDArray[np.int64]:
        weights, of_ranks = self._weights(int(layer), int(step))
        total = self.k * tokens
        if of_ranks is None:
            return shares(weights, total, tokens, seed=word(seed, 0)).astype(np.int64)
        each = self.experts // len(of_ranks)
        totals = shares(of_ranks, total, min(tokens * each, MAX_SIZE), seed=word(seed, 0)).tolist()
        seeds = words(seed, 1, len(totals)).tolist()
        loads = np.empty((len(totals), each), np.int64)
        for rank, part in enumerate(weights.reshape(loads.shape)):
            loads[rank] = shares(part, totals[rank], tokens, seed=seeds[rank])
        return loads.ravel()

    def _weights(self, layer: int, step: int) -> _Popularity:
        """Those of a step: between two epochs, if they drift."""
        if not self.drift:
            return self._popularity(layer, 0)
        epoch, at = divmod(step, self.drift)
        part, now = _PARTS * at // self.drift, self._popularity(layer, epoch)
        return now.mixed(self._popularity(layer, epoch + 1), part) if part else now

    def _popularity(self, layer: int, epoch: int) -> _Popularity:
        """Those of a whole epoch; a few are kept."""
        found = self._known.get((layer, epoch))
        if found is None:
            if len(self._known) >= _CACHED:
                self._known = {}
            found = self._known[layer, epoch] = self._made(layer, epoch)
        return found

    def _made(self, layer: int, epoch: int) -> _Popularity:
        seed = place_seed(self.seed, layer, epoch)
        placed = self.profile.kind == "measured"
        still = self.order == "sorted" or (placed and epoch == 0)
        if self.ranks is None or self.over_ranks == "free":
            weights = as_weights(self.profile.weights(self.experts, layer))
            return _Popularity(weights if still else _shuffled(weights, words(seed, 0, len(weights))), None)
        of_ranks = [1] * self.ranks
        if isinstance(self.over_ranks, Profile):
            of_ranks = self.over_ranks.weights(self.ranks, layer)
        parts = self._parts(of_ranks, layer)
        ranks = as_weights(of_ranks)
        if not still:
            keys = words(seed, 0, self.ranks + self.experts)
            order = np.argsort(keys[: self.ranks], kind="stable")
            within = keys[self.ranks :].reshape(self.ranks, -1)
            parts = np.stack([_shuffled(part, keys) for part, keys in zip(parts[order], within)])
            ranks = ranks[order]
        return _Popularity(parts.ravel(), ranks)

    def _parts(self, of_ranks: list[int], layer: int) -> Array:
        """Weights of the experts of each rank, the most popular rank first."""
        ranks = len(of_ranks)
        each = self.experts // ranks
        if self.profile.kind == "maxvio":
            # The most popular rank has the largest load of all; in every rank loads fall alike.
            top = (1 + self.profile.numbers[0]) * sum(of_ranks) / (ranks * max(of_ranks))
            if not 1 <= top <= each:
                raise InfeasibleError(
                    f"maxvio: with these ranks it is in [{max(of_ranks) * ranks / sum(of_ranks) - 1:g}, "
                    f"{max(of_ranks) * self.experts / sum(of_ranks) - 1:g}]"
                )
            part = as_weights(Profile("maxvio", (top - 1,)).weights(each))
            return np.tile(part, (ranks, 1))
        weights = as_weights(self.profile.weights(self.experts, layer))
        if self.profile.kind == "measured":
            return weights.reshape(ranks, each)
        dealt = weights.reshape(each, ranks)
        dealt[1::2] = dealt[1::2, ::-1]
        return np.ascontiguousarray(dealt.T)


def _shuffled(weights: Array, keys: Array) -> Array:
    """The weights in the order of the keys."""
    found: Array = weights[np.argsort(keys, kind="stable")]
    return found
