"""Gates whose scores the suite routes by: generated ones, rounded ones, and one that was trained on images."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt
from phaserouter.comparison import generated_scores

from .._arrays import Array
from .._case import Context
from .._measure import rng_of
from ..real.mixture import Parameters, Shape, gate_scores, train
from ..real.mixture_routers import GATE_BALANCED, Chooser, router_of

Scores = npt.NDArray[np.float32]

SOME, POPULAR = "popularity 0.25", "popularity 1"
CLUSTERED, TRAINED, ROUNDED = "clustered tokens", "trained gate", "bfloat16"
SHARP = "trained gate, not balanced"
FAMILIES = (SOME, POPULAR, CLUSTERED, TRAINED, ROUNDED, SHARP)

# Of the clustered tokens: clusters, the length of a token's vector, and how much a token differs from its cluster.
_CLUSTERS, _LENGTH, _APART = 40, 32, 0.5
# Of the trained gates: hidden units of an expert, epochs, images of a batch, and weights of the balancing loss.
_HIDDEN, _EPOCHS, _BATCH = 2, 10, 128
_BALANCE = {TRAINED: 0.1, SHARP: 0.0}


def scores_of(family: str, m: int, n: int, k: int, context: Context, batch: int = 0) -> Scores:
    """A batch of m tokens' scores for n experts. Batches of another number are other tokens of the same gate.

    Scores are outputs of a softmax: every row sums to 1. Those of a popularity are of normal logits, to which
    every expert adds a normal bias of that deviation, so that most tokens like the same experts.
    """
    gate = rng_of(context, 700, FAMILIES.index(family), n)
    tokens = rng_of(context, 701, FAMILIES.index(family), n, m, batch)
    if family == CLUSTERED:
        return _softmax(_clustered(gate, tokens, m, n))
    if family in _BALANCE:
        parameters, images = _trained(family, n, k, context)
        chosen = tokens.choice(len(images), m, replace=m > len(images))
        return np.asarray(gate_scores(parameters, images[chosen]), np.float32)
    hot = 0.25 if family == SOME else 1.0
    # Scores with no bias of their own: the experts' is the gate's.
    logits = np.log(generated_scores(tokens, m, n, 0.0)) + hot * gate.standard_normal(n)
    return bfloat16(_softmax(logits)) if family == ROUNDED else _softmax(logits)


def bfloat16(x: Scores) -> Scores:
    """Numbers of at least 0, rounded to bfloat16: the upper half of a float32's bits, the nearest, ties to even."""
    bits = np.ascontiguousarray(x).view(np.uint32).astype(np.uint64)
    bits += 0x7FFF + ((bits >> np.uint64(16)) & np.uint64(1))
    return (bits & np.uint64(0xFFFF0000)).astype(np.uint32).view(np.float32)


def _softmax(logits: Array) -> Scores:
    weights = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(weights / weights.sum(axis=1, keepdims=True), np.float32)


def _clustered(gate: np.random.Generator, tokens: np.random.Generator, m: int, n: int) -> Array:
    """Logits of a linear gate on tokens that lie around a few centres, some much more frequent than others."""
    centres = gate.standard_normal((_CLUSTERS, _LENGTH))
    experts = gate.standard_normal((_LENGTH, n)) / np.sqrt(_LENGTH)
    frequencies = 1 / np.arange(1, _CLUSTERS + 1)
    cluster = tokens.choice(_CLUSTERS, m, p=frequencies / frequencies.sum())
    vectors = centres[cluster] + _APART * tokens.standard_normal((m, _LENGTH))
    return np.asarray(vectors @ experts)


# Two batches of a gate are asked for, one after the other.
@lru_cache(maxsize=1)
def _trained(family: str, n: int, k: int, context: Context) -> tuple[Parameters, Array]:
    """A mixture trained with top-k, as in the suite real, and the images that its gate is asked about."""
    from sklearn.datasets import load_digits

    found = load_digits()
    images, labels = found.data / 16.0, found.target.astype(np.int64)
    route = router_of(GATE_BALANCED, Chooser(GATE_BALANCED, k, 0), k)
    shape, rng = Shape(images.shape[1], n, _HIDDEN, 10), rng_of(context, 702, n)
    balance = _BALANCE[family]
    parameters = train(shape, images, labels, route, rng, epochs=_EPOCHS, batch=_BATCH, balance=balance)
    return parameters, _moved(images)


def _moved(images: Array) -> Array:
    """Every image as it is, and moved by a pixel in each of eight directions."""
    side = round(np.sqrt(images.shape[1]))
    framed = np.pad(images.reshape(-1, side, side), ((0, 0), (1, 1), (1, 1)))
    parts = [framed[:, y : y + side, x : x + side] for y in range(3) for x in range(3)]
    return np.asarray(np.concatenate(parts).reshape(-1, images.shape[1]))
