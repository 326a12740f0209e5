"""phaserouter evaluate moe, experts on nodes: gates and measures by plain loops, and checks that fail."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import phaserouter as pr
import pytest
from suite_parts import Tamper, run_part, without_times

from phaserouter_evaluation import Context, moe
from phaserouter_evaluation._report import Report
from phaserouter_evaluation.moe import nodes

NAME = "sigmoid, popularity 1"
SMALL = {"m": 96, "n": 24, "nodes": 6, "k": 4, "most_nodes": 2, "steps": 30}


def failing(row: dict[str, Any], directory: Path) -> set[str]:
    report = Report(directory)
    moe.report([row], report, Context())
    assert len(report.checks) == 4
    return {check.name.rsplit(": ", 1)[-1] for check in report.checks if not check.held}


def line_of(row: dict[str, Any], router: str) -> dict[str, Any]:
    return next(line for line in row["routers"] if line["router"] == router)


@pytest.fixture(scope="module")
def small() -> dict[str, Any]:
    return run_part("moe", NAME, SMALL, Context())


def test_the_gate_by_plain_loops() -> None:
    values = nodes.scores_of("sigmoid", 1.0, 50, 24, Context(seed=2)) - 0.5  # negative ones, as with a bias
    found = nodes.group_limited(values, 4, 6, 2)
    for row, chosen in zip(values.tolist(), found.tolist()):
        held = {node: row[4 * node : 4 * node + 4] for node in range(6)}
        best = sorted(held, key=lambda node: -sum(sorted(held[node])[-2:]))[:2]
        experts = [4 * node + at for node in best for at in range(4)]
        assert chosen == sorted(experts, key=lambda j: -row[j])[:4]


def test_two_best_of_a_node_and_not_its_best() -> None:
    # The first node has the best expert, the second the best pair.
    values = np.array([[9, 0, 0, 6, 5, 0, 1, 1, 1]], np.float32)
    assert nodes.two_best(values, 3).tolist() == [[9, 11, 2]]
    assert nodes.group_limited(values, 2, 3, 1).tolist() == [[3, 4]]


def test_gates() -> None:
    sigmoid, softmax = (nodes.scores_of(gate, 1.0, 40, 24, Context()) for gate in ("sigmoid", "softmax"))
    logits = np.log(sigmoid / (1 - sigmoid.astype(float)))
    weights = np.exp(logits)
    np.testing.assert_allclose(softmax, weights / weights.sum(axis=1, keepdims=True), rtol=1e-4)
    likings = [nodes.scores_of("softmax", hot, 4000, 64, Context()).mean(axis=0) for hot in (0.25, 1.0)]
    assert likings[1].std() > 3 * likings[0].std()


def test_measures_by_plain_loops() -> None:
    routes = np.array([[0, 1], [0, 5], [3, 0], [4, 4]])
    scores = np.arange(24, dtype=np.float32).reshape(4, 6)
    found = nodes.measure(routes, scores, 3, 50.0)
    sent = [{j // 2 for j in row} for row in routes.tolist()]
    received = Counter(node for row in sent for node in row)
    loads = np.array([3, 1, 0, 1, 2, 1])
    assert found == {
        "nodes_mean": 1.5,
        "nodes_least": 1,
        "nodes_most": 2,
        "repeats": 1,
        "loads_off": 2,  # 3 and 0; the share is 4 / 3
        "expert": pytest.approx(3 * 6 / 8),
        "node": pytest.approx(max(received.values()) / (sum(received.values()) / 3)),
        "cv": pytest.approx(loads.std() / loads.mean()),
        # Capacities 1 and floor(5 / 3).
        "dropped": [pytest.approx(3 / 8), pytest.approx(3 / 8)],
        "kept": pytest.approx((0 + 1 + 6 + 11 + 15 + 12 + 22 + 22) / 50),
    }


def test_a_part_of_the_suite(small: dict[str, Any], tmp_path: Path) -> None:
    assert failing(small, tmp_path) == set()
    assert len(small["routers"]) == 9
    assert set(nodes.EXACT) < {line["router"] for line in small["routers"]}
    top, limited = line_of(small, nodes.TOP_K), line_of(small, nodes.LIMITED)
    assert top["kept"] == 1
    assert top["nodes_most"] > 2 >= limited["nodes_most"]
    for name in (nodes.TOP_K, nodes.LIMITED):
        assert line_of(small, name + nodes.WITH_BIAS)["cv"] < line_of(small, name)["cv"] / 2
    local, steps, ours = (
        line_of(small, name)["kept"] for name in (nodes.LOCAL, nodes.TWO_STEPS, nodes.SCORES)
    )
    assert local < steps <= ours
    text = (tmp_path / "experts-on-nodes.csv").read_text(encoding="utf-8")
    assert text.count("\n") == 10


def test_threads_change_nothing(small: dict[str, Any]) -> None:
    again = run_part("moe", NAME, SMALL, Context(num_threads=3))
    assert without_times(again) == without_times(small)
    other = run_part("moe", NAME, SMALL, Context(seed=2))
    assert without_times(other) != without_times(small)


def test_cases() -> None:
    for quick in (False, True):
        cases = nodes.nodes_cases(quick)
        assert len({case.name for case in cases}) == len(cases) == 4
        for case in cases:
            p = case.parameters
            assert (p["n"], p["nodes"], p["k"], p["most_nodes"]) == (256, 8, 8, 4)
            assert p["m"] * p["k"] % p["n"] == 0, "shares are whole"


def _set(router: str, **changes: Any) -> Tamper:  # noqa: ANN401
    return lambda row: line_of(row, router).update(changes)


@pytest.mark.parametrize(
    ("tamper", "check"),
    [
        *((_set(router, loads_off=1), "exact loads") for router in nodes.EXACT),
        (_set(nodes.LIMITED, repeats=1), "exact loads"),
        (_set(nodes.LOCAL, nodes_least=1), "nodes of a token"),
        (_set(nodes.LOCAL, nodes_most=3), "nodes of a token"),
        (_set(nodes.SPREAD, nodes_least=3), "nodes of a token"),
        (_set(nodes.TWO_STEPS, nodes_most=3), "nodes of a token"),
        (_set(nodes.LIMITED + nodes.WITH_BIAS, nodes_most=3), "nodes of a token"),
        (_set(nodes.LOCAL, node=1.01), "loads of nodes"),
        (_set(nodes.SPREAD, node=1.01), "loads of nodes"),
        (_set(nodes.LIMITED, kept=1.01), "score kept"),
        (_set(nodes.TWO_STEPS, kept=0.999), "score kept"),
    ],
)
def test_checks_look_at_what_was_found(
    small: dict[str, Any], tamper: Tamper, check: str, tmp_path: Path
) -> None:
    row = {**small, "routers": [dict(line) for line in small["routers"]]}
    tamper(row)
    assert failing(row, tmp_path) == {check}


def test_a_router_that_ignores_groups_fails(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    class Ungrouped(pr.Router):
        """Loads are exact, nodes are not looked at."""

        def assign(self, m: Any, weights: Any, k: Any, **options: Any) -> pr.Routes:  # noqa: ANN401
            return super().assign(m, weights, k)

        def assign_by_scores(self, scores: Any, k: Any, **options: Any) -> pr.ScoredRoutes:  # noqa: ANN401
            return super().assign_by_scores(scores, k)

    monkeypatch.setattr(nodes, "Router", Ungrouped)
    row = run_part("moe", NAME, SMALL, Context())
    assert failing(row, tmp_path) == {"nodes of a token", "loads of nodes"}
