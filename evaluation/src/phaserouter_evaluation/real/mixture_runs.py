"""Training the mixture of experts with every router on scikit-learn's digits, and reporting what that costs."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from phaserouter.comparison import compare
from scipy.stats import binom, t

from .._case import Case, Context, Values
from .._chance import FALSE_ALARM, LEVEL
from .._measure import rng_of
from .._report import Report
from . import plots as drawn
from .mixture import Floats, Parameters, Shape, gate_scores, outputs, train
from .mixture_routers import (
    ASSIGNED,
    BIAS_STEP,
    BY_SCORES,
    CAPPED,
    CONTENT,
    DENSE,
    GATE,
    GATE_BALANCED,
    LOSS_FREE,
    PHASE,
    ROUTERS,
    SINGLE,
    SINKHORN,
    TEST,
    UNIFORM,
    Chooser,
    capacity_factor,
    router_of,
)

EXPERTS, HIDDEN, BATCH = 8, 8, 128
# Weight of the balancing loss for the gates that are balanced by one.
_BALANCE = 0.1
_BALANCED = (GATE_BALANCED, CAPPED.format(1.25), CAPPED.format(1.0), ASSIGNED)
_PAIRS = (
    (PHASE, UNIFORM),
    (PHASE, SINGLE),
    (PHASE, GATE_BALANCED),
    (ASSIGNED, CAPPED.format(1.0)),
    (ASSIGNED, GATE_BALANCED),
    (SINKHORN, GATE_BALANCED),
    (BY_SCORES, GATE_BALANCED),
    (BY_SCORES, SINKHORN),
    (BY_SCORES, LOSS_FREE),
    (BY_SCORES, PHASE),
)


def mixture_cases(quick: bool) -> list[Case]:
    """Every router with one expert and two an image; those that ask all or one once; and the gate's scores."""
    size = {"seeds": 2, "epochs": 10} if quick else {"seeds": 20, "epochs": 60}
    found = [
        Case(f"mixture, k = {k}, {name}", {"kind": "mixture", "router": name, "k": k, **size}, 2**28)
        for k in (1, 2)
        for name in ROUTERS
        if k == 1 or name not in (DENSE, SINGLE)
    ]
    return [*found, Case("gate scores kept", {"kind": "kept", "k": 2, "epochs": size["epochs"]}, 2**28)]


def digits(rng: np.random.Generator) -> tuple[Floats, npt.NDArray[np.int64], Floats, npt.NDArray[np.int64]]:
    """Images and labels for training, and a third of them for the test, split at random."""
    from sklearn.datasets import load_digits

    found = load_digits()
    order = rng.permutation(len(found.data))
    test, rest = order[: len(order) // 3], order[len(order) // 3 :]
    images, labels = found.data / 16.0, found.target.astype(np.int64)
    return images[rest], labels[rest], images[test], labels[test]


def run_mixture(case: Case, context: Context) -> Values:
    """Right answers of every seed, and loads at the test."""
    if case.parameters["kind"] == "kept":
        return _kept(case, context)
    name, k = case.parameters["router"], case.parameters["k"]
    right, loads_over_share, dropped, over, repeated = [], [], [], 0, 0
    for trial in range(case.parameters["seeds"]):
        # The same images and the same order of them for every router.
        rng = rng_of(context, trial)
        x, labels, test, truth = digits(rng)
        choose = Chooser(name, k, context.seed * 1000 + trial)
        parameters = _train(name, choose, k, x, labels, rng, case.parameters["epochs"])
        weights, _ = router_of(name, choose, k)(gate_scores(parameters, test), test, TEST)
        right.append(int((outputs(parameters, test, weights).argmax(axis=1) == truth).sum()))
        share = k * len(test) / EXPERTS
        loads = (weights > 0).sum(axis=0)
        loads_over_share.append(loads / share)
        dropped.append(1 - float(loads.sum()) / (k * len(test)))
        over, repeated = over + choose.over_capacity, repeated + choose.repeated
    sparse = name not in (DENSE, SINGLE)
    return {
        "tested": len(truth),
        "right": right,
        "violation": _rounded([ratios.max() - 1 for ratios in loads_over_share]) if sparse else None,
        "cv": _rounded([ratios.std() / ratios.mean() for ratios in loads_over_share]) if sparse else None,
        "dropped": _rounded(dropped) if sparse else None,
        "over_capacity": over,
        "repeated": repeated,
    }


def _train(
    name: str,
    choose: Chooser,
    k: int,
    x: Floats,
    labels: npt.NDArray[np.int64],
    rng: np.random.Generator,
    epochs: int,
) -> Parameters:
    shape = Shape(x.shape[1], 1 if name == SINGLE else EXPERTS, HIDDEN, 10)
    balance = _BALANCE if name in _BALANCED else 0.0
    route = router_of(name, choose, k)
    return train(shape, x, labels, route, rng, epochs=epochs, batch=BATCH, balance=balance)


def _rounded(values: list[float]) -> list[float]:
    return [round(float(value), 5) for value in values]


def _kept(case: Case, context: Context) -> Values:
    """The scores that a trained gate gives the test's images, and what every router keeps of them."""
    k = case.parameters["k"]
    rng = rng_of(context, 0)
    x, labels, test, _ = digits(rng)
    choose = Chooser(GATE_BALANCED, k, context.seed * 1000)
    parameters = _train(GATE_BALANCED, choose, k, x, labels, rng, case.parameters["epochs"])
    scores = gate_scores(parameters, test)
    found = compare(len(test), np.ones(EXPERTS, np.int64), k, 1.0, context.seed, scores)
    kept = ("router", "max_over_share", "cv", "dropped", "gate_kept")
    return {"images": len(test), "routers": [{key: router[key] for key in kept} for router in found]}


def report_mixture(rows: list[Values], kept: list[Values], report: Report) -> None:
    """Checks, accuracies, differences, and the gate's scores."""
    seeds, tested = rows[0]["seeds"], rows[0]["tested"]
    report.heading("What a router costs a mixture of experts")
    report.text(
        f"{EXPERTS} experts of one hidden layer ({HIDDEN} units, ReLU), a linear gate, and a linear path past the experts, as the "
        "residual connection is in a transformer: an image that is dropped still has that path. Trained by Adam for "
        f"{rows[0]['epochs']} epochs on two thirds of scikit-learn's 1,797 images of digits in batches of {BATCH}, tested "
        f"on the other {tested}; {seeds} seeds, each with its own split, the same for every router. Each router is used in "
        "training and at the test. Capacities are floor(factor x share) of the batch; what comes to a full expert is dropped. "
        "Look at accuracy and at MaxVio together: a router is worth its balance only if the accuracy is worth it. Bad news "
        "for us would be a phase router below the hash of the position, which is as blind and less balanced."
    )
    report.text(
        "What to expect: a router that does not look at images makes every expert a generalist, and shows it only its part of "
        "them, so a single expert that sees all of them is the rival to beat. A gate lets experts specialise; its balance "
        "then has to come from a loss, from dropping, from Sinkhorn's iteration, or from giving the overflow away."
    )
    _name_routers(report)
    _checks(rows, report)
    _report_accuracy(rows, report)
    _differences(rows, report)
    _report_kept(kept, report)


def _name_routers(report: Report) -> None:
    report.text(
        f"* *{DENSE}*: the upper reference, {EXPERTS} times the work. *{SINGLE}*: one expert of the same size for everything.\n"
        f"* *{GATE}*: the k best scores. *{GATE_BALANCED}*: with the Switch Transformer's balancing loss (weight {_BALANCE}, "
        "on first choices), as have the three that follow.\n"
        f"* *{CAPPED.format(1.25)}*, *{CAPPED.format(1.0)}*: what is above is dropped. *{ASSIGNED}*: capacity 1, and what is "
        "above goes to experts with room by the phase router's assignment; who is given an expert twice is tried again, and may go without.\n"
        f"* *{SINKHORN}*: the k best balanced scores (tolerance 1 %, at most 100 rounds).\n"
        f"* *{LOSS_FREE}*: the k best scores plus biases, which after every batch of training rise by {BIAS_STEP:g} where a load is below "
        "the mean and fall where it is above; at the test they stay.\n"
        f"* *{BY_SCORES}*: exact loads, and of all such assignments of the batch one with the largest total of the gate's scores; it looks "
        "at the whole batch, in training and at the test.\n"
        f"* *{PHASE}*, *{UNIFORM}*: by the place in the batch, a new seed every step; they never see an image.\n"
        f"* *{CONTENT}*: images with equal means of their quadrants, in eighths, go to equal experts always: the idea of Hash "
        "Layers."
    )


def _report_accuracy(rows: list[Values], report: Report) -> None:
    seeds, tested = rows[0]["seeds"], rows[0]["tested"]
    lines = [_line(row) for row in rows]
    report.table(
        "mixture",
        f"Accuracy on {tested} images, and loads there; means over {seeds} seeds",
        {
            "k": "k",
            "router": "router",
            "accuracy": ("accuracy", "{:.1%}"),
            "deviation": ("deviation over seeds", "{:.1%}"),
            "violation": ("MaxVio", "{:.2f}"),
            "cv": ("CV", "{:.3f}"),
            "dropped": ("dropped", "{:.1%}"),
        },
        lines,
    )
    report.picture(
        "mixture",
        drawn.accuracy(lines, theme=report.theme),
        "Accuracy (bars: standard error of the mean) against MaxVio: the upper left is where one wants to be.",
    )


def _report_kept(kept: list[Values], report: Report) -> None:
    for row in kept:
        report.heading("Gate scores kept")
        report.text(
            f"The scores that the gate with balancing loss, k = {row['k']}, gives the {row['images']} images of the first seed's "
            "test, and how much of the sum of every image's k best each router keeps when an expert takes its share and no more "
            "(`phaserouter compare` does this for any scores). Expect routers that do not look at scores to keep about what chance keeps."
        )
        report.table(
            "kept",
            "Capacity factor 1",
            {
                "router": "router",
                "max_over_share": ("largest load / share", "{:.3f}"),
                "cv": ("CV", "{:.3f}"),
                "dropped": ("dropped", "{:.1%}"),
                "gate_kept": ("gate score kept", "{:.1%}"),
            },
            row["routers"],
        )


def _line(row: Values) -> Values:
    accuracies = np.array(row["right"]) / row["tested"]
    means = {
        key: None if row[key] is None else float(np.mean(row[key])) for key in ("violation", "cv", "dropped")
    }
    deviation = float(accuracies.std(ddof=1))
    return {
        "k": "-" if row["router"] in (DENSE, SINGLE) else str(row["k"]),
        "router": row["router"],
        "accuracy": float(accuracies.mean()),
        "deviation": deviation,
        "error": deviation / np.sqrt(len(accuracies)),
        **means,
    }


def _checks(rows: list[Values], report: Report) -> None:
    trainings = sum(len(row["right"]) for row in rows)
    tested = rows[0]["tested"]
    guessed = int(binom.isf(LEVEL / trainings, tested, 0.1))
    worst = min(rows, key=lambda row: min(row["right"]))
    report.check(
        "mixture: it learns",
        f"more than {guessed} of {tested} right in every training: guessing exceeds that in none of them "
        f"({FALSE_ALARM})",
        min(worst["right"]) > guessed,
        f"at least {min(worst['right'])} ({worst['router']})",
    )
    keepers = [row for row in rows if capacity_factor(row["router"]) is not None]
    over = sum(row["over_capacity"] for row in keepers)
    report.check(
        "mixture: capacities",
        "no expert above its capacity in any batch, for the routers that keep one",
        over == 0,
        f"{over} above",
    )
    repeated = sum(row["repeated"] for row in rows)
    report.check(
        "mixture: different experts", "no image has an expert twice", repeated == 0, f"{repeated} times"
    )
    for row in rows:
        if row["router"] in (PHASE, BY_SCORES):
            exact = max(row["dropped"]) == 0 and max(row["violation"]) * row["k"] * tested < EXPERTS
            report.check(
                f"mixture: exact loads, {row['router']}, k = {row['k']}",
                "at the test nothing is dropped, and no load is a whole route above its share",
                exact,
                f"MaxVio at most {max(row['violation']):.4f}",
            )


def _differences(rows: list[Values], report: Report) -> None:
    """Differences of accuracy on the same splits, with Student's intervals."""
    lines = []
    for k in (1, 2):
        of = {row["router"]: row for row in rows if row["k"] == k or row["router"] in (DENSE, SINGLE)}
        for one, other in _PAIRS:
            gaps = (np.array(of[one]["right"]) - np.array(of[other]["right"])) / of[one]["tested"]
            half = float(t.ppf(0.975, len(gaps) - 1) * gaps.std(ddof=1) / np.sqrt(len(gaps)))
            lines.append(
                {
                    "k": k,
                    "pair": f"{one} - {other}",
                    "gap": 100 * float(gaps.mean()),
                    "half": 100 * half,
                    "sign": "yes" if abs(gaps.mean()) > half else "no",
                }
            )
    report.text(
        f"Differences on the same splits, in percentage points, with 95 % intervals of Student's law. {len(lines)} intervals are looked "
        f"at, so {1 - 0.95 ** len(lines):.0%} of such tables have one that excludes 0 by chance; splits share images, which makes the "
        "intervals somewhat too short."
    )
    report.table(
        "differences",
        "Accuracy, difference of two routers (percentage points)",
        {
            "k": "k",
            "pair": "routers",
            "gap": ("mean", "{:+.2f}"),
            "half": ("±", "{:.2f}"),
            "sign": "interval excludes 0",
        },
        lines,
    )
