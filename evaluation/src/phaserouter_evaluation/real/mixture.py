"""A small mixture of experts in NumPy, trained with whichever router it is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Parameters = dict[str, Floats]

# Weights of every expert's output for every input, shape (inputs, experts), 0 where it is not asked; and whether they
# are the gate's scores, through which the gate learns. Given gate scores, inputs, and the number of the step.
Weigher = Callable[[Floats, Floats, int], tuple[Floats, bool]]

_STEP = 3e-3
_MOMENTA = (0.9, 0.999)


@dataclass(frozen=True)
class Shape:
    """Sizes of a mixture.

    Attributes
    ----------
    inputs, experts, hidden, classes : int
        Every expert has one hidden layer.
    """

    inputs: int
    experts: int
    hidden: int
    classes: int


def initial(shape: Shape, rng: np.random.Generator) -> Parameters:
    """Parameters to start from: normal with the usual deviations, biases 0."""
    n, e, h, c = shape.inputs, shape.experts, shape.hidden, shape.classes
    return {
        "gate": rng.standard_normal((n, e)) * 0.1 / np.sqrt(n),
        "in": rng.standard_normal((e, n, h)) * np.sqrt(2 / n),
        "in_bias": np.zeros((e, h)),
        "out": rng.standard_normal((e, h, c)) * np.sqrt(1 / h),
        "out_bias": np.zeros((e, c)),
        # Every input's way past the experts, as the residual connection is in a transformer.
        "skip": rng.standard_normal((n, c)) * np.sqrt(1 / n),
    }


def softmax(x: Floats) -> Floats:
    """Over the last axis."""
    weights = np.exp(x - x.max(axis=-1, keepdims=True))
    return np.asarray(weights / weights.sum(axis=-1, keepdims=True))


def gate_scores(parameters: Parameters, x: Floats) -> Floats:
    """The gate's softmax scores of the experts, shape (inputs, experts)."""
    return softmax(x @ parameters["gate"])


def outputs(parameters: Parameters, x: Floats, weights: Floats) -> Floats:
    """Logits of the classes."""
    return _forward(parameters, x, weights)[2]


def _forward(p: Parameters, x: Floats, weights: Floats) -> tuple[Floats, Floats, Floats]:
    """Hidden units (experts, inputs, hidden), the experts' outputs (experts, inputs, classes), and logits."""
    hidden = np.maximum(x @ p["in"] + p["in_bias"][:, None], 0)
    said = hidden @ p["out"] + p["out_bias"][:, None]
    return hidden, said, np.einsum("ie,eic->ic", weights, said) + x @ p["skip"]


def loss_and_gradient(
    p: Parameters, x: Floats, labels: npt.NDArray[np.int64], route: Weigher, step: int, balance: float
) -> tuple[float, Parameters]:
    """Mean cross-entropy, plus the balancing loss, and their gradient.

    The balancing loss is that of the Switch Transformer: experts x sum over experts of (share of first choices) x (mean
    score), times balance. Which experts are asked counts as given: no gradient goes through the choice.
    """
    scores = gate_scores(p, x)
    weights, learned = route(scores, x, step)
    hidden, said, logits = _forward(p, x, weights)
    rows = np.arange(len(x))
    chances = softmax(logits)
    experts = scores.shape[1]
    first = np.bincount(scores.argmax(axis=1), minlength=experts) / len(x)
    loss = float(
        -np.log(chances[rows, labels]).mean() + balance * experts * (first * scores.mean(axis=0)).sum()
    )

    chances[rows, labels] -= 1
    by_logit = chances / len(x)
    by_said = weights.T[:, :, None] * by_logit
    by_hidden = (by_said @ p["out"].transpose(0, 2, 1)) * (hidden > 0)
    by_score = np.broadcast_to(balance * experts / len(x) * first, scores.shape)
    if learned:
        by_score = by_score + np.einsum("ic,eic->ie", by_logit, said) * (weights > 0)
    by_gate = scores * (by_score - (by_score * scores).sum(axis=1, keepdims=True))
    return loss, {
        "gate": x.T @ by_gate,
        "in": x.T @ by_hidden,
        "in_bias": by_hidden.sum(axis=1),
        "out": hidden.transpose(0, 2, 1) @ by_said,
        "out_bias": by_said.sum(axis=1),
        "skip": x.T @ by_logit,
    }


def train(
    shape: Shape,
    x: Floats,
    labels: npt.NDArray[np.int64],
    route: Weigher,
    rng: np.random.Generator,
    *,
    epochs: int,
    batch: int,
    balance: float = 0.0,
) -> Parameters:
    """Trains by Adam on batches in random order; every epoch leaves out the rest that is smaller than a batch."""
    parameters = initial(shape, rng)
    slow = {key: np.zeros_like(value) for key, value in parameters.items()}
    square = {key: np.zeros_like(value) for key, value in parameters.items()}
    step = 0
    for _ in range(epochs):
        order = rng.permutation(len(x))
        for begin in range(0, len(x) - batch + 1, batch):
            part = order[begin : begin + batch]
            _, gradient = loss_and_gradient(parameters, x[part], labels[part], route, step, balance)
            step += 1
            for key, g in gradient.items():
                slow[key] += (1 - _MOMENTA[0]) * (g - slow[key])
                square[key] += (1 - _MOMENTA[1]) * (g * g - square[key])
                mean, spread = slow[key] / (1 - _MOMENTA[0] ** step), square[key] / (1 - _MOMENTA[1] ** step)
                parameters[key] -= _STEP * mean / (np.sqrt(spread) + 1e-8)
    return parameters
