"""Sampling, planning and load metrics, against plain computations over routes."""

from __future__ import annotations

from math import comb

import numpy as np
import pytest

import phaserouter as pr
from phaserouter import stats

RNG = np.random.default_rng(2)
S, T, K = RNG.integers(0, 40, 70), RNG.integers(0, 70, 40), 5


def routed_loads(seeds: list[int], **options: object) -> np.ndarray:
    """Column loads by making every route."""
    rows = []
    for seed in seeds:
        targets = pr.route(S, T, K, seed=seed, **options).targets
        rows.append(np.bincount(targets[targets >= 0], minlength=len(T)))
    return np.array(rows)


def test_samples_are_those_seeds() -> None:
    np.testing.assert_array_equal(stats.sample_many(S, T, K), routed_loads(list(range(42, 58))))
    np.testing.assert_array_equal(
        stats.sample_many(S, T, K, 3, 2**64 - 2), routed_loads([2**64 - 2, 2**64 - 1, 0])
    )
    options = {"selection": "first", "row_permutations": True, "num_threads": 2}
    np.testing.assert_array_equal(
        stats.sample_many(S, T, K, 3, 5, **options), routed_loads([5, 6, 7], **options)
    )


def test_progress_changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    quiet = stats.sample_many(S, T, K, 50)
    np.testing.assert_array_equal(stats.sample_many(S, T, K, 50, progress=True), quiet)
    shown = capsys.readouterr()
    assert "sampling loads" in shown.err
    assert not shown.out


def test_long_work_without_a_terminal_is_silent(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from phaserouter.stats import _sampling

    expected = stats.sample_many(S, T, K, 50)
    monkeypatch.setattr(_sampling, "_LONG", 0.0)
    np.testing.assert_array_equal(stats.sample_many(S, T, K, 50), expected)
    shown = capsys.readouterr()
    assert shown.err.strip() == shown.out == ""


def test_monte_carlo_stats_are_what_they_say() -> None:
    loads = routed_loads(list(range(9, 29))).astype(float)
    found = stats.monte_carlo_stats(S, T, K, 20, 9)
    mean = loads.mean(0)
    np.testing.assert_array_equal(found["raw_samples"], loads)
    np.testing.assert_allclose(found["mean_load"], mean)
    np.testing.assert_allclose(found["std_load"], np.sqrt(((loads - mean) ** 2).mean(0)))
    np.testing.assert_allclose(found["p95_load"], np.percentile(loads, 95, axis=0))
    np.testing.assert_array_equal(found["max_load"], loads.max(0))
    ideal = mean.sum() * T / T.sum()
    np.testing.assert_allclose(found["ideal_mean"], ideal)
    np.testing.assert_allclose(found["bias"], mean - ideal)
    np.testing.assert_allclose(
        found["relative_error"], np.where(ideal > 0, (mean - ideal) / np.where(ideal > 0, ideal, 1), 0)
    )
    np.testing.assert_allclose(
        found["temporal_skew"], [a / b if b else 1 for a, b in zip(loads.max(0), mean)]
    )
    assert found["global_skew"] == pytest.approx(mean.max() / mean.mean())
    assert found["max_over_mean"] == pytest.approx(np.mean(loads.max(1) / loads.mean(1)))
    assert found["edge_density"] == pytest.approx(mean.sum() / (70 * 40))
    assert found["theoretical_density"] == 5 / 40
    assert found["expected_density"] == pytest.approx(S.sum() * T.sum() / (70 * 40) ** 2)
    assert found["fill"] == pytest.approx(mean.sum() / (70 * 5))
    assert (found["N"], found["M"], found["k"], found["num_samples"]) == (40, 70, 5, 20)


def test_monte_carlo_stats_of_nothing() -> None:
    for s, t, k in (([], [], 3), ([0, 0], [0, 0, 0], 2), ([1, 1], [1, 1], 0)):
        found = stats.monte_carlo_stats(s, t, k, 3)
        assert found["global_skew"] == found["max_over_mean"] == 1.0
        assert found["fill"] == found["edge_density"] == 0.0
        assert found["temporal_skew"].tolist() == [1.0] * len(t)


def test_estimated_capacity() -> None:
    loads = routed_loads(list(range(42, 92)))
    found = stats.estimate_expert_capacity(S, T, K, confidence=0.9)
    required = np.percentile(loads, 90, axis=0)
    np.testing.assert_allclose(found["mean_capacity"], loads.mean(0))
    np.testing.assert_allclose(found["required_capacity"], required)
    np.testing.assert_allclose(found["headroom"], required - loads.mean(0))
    np.testing.assert_allclose(
        found["utilization"], [a / b if b else 1 for a, b in zip(loads.mean(0), required)]
    )
    np.testing.assert_array_equal(found["exact_capacity"], stats.column_load_law(S, T).ppf(0.9))
    assert (found["confidence_level"], found["k"], found["N"]) == (0.9, 5, 40)


def test_analysis_over_k() -> None:
    found = stats.analyze_routing_distribution(S, T, [2, 7], 6, 1)
    assert found["k_values"] == [2, 7]
    assert (found["S_shape"], found["T_shape"], found["samples_per_k"]) == ((70, 40), (40, 70), 6)
    for result in found["analysis_results"]:
        one = stats.monte_carlo_stats(S, T, result["k"], 6, 1)
        assert result["mean_load"] == pytest.approx(one["mean_load"].mean())
        assert result["max_load"] == pytest.approx(one["mean_load"].max())
        assert result["std_load"] == pytest.approx(one["std_load"].mean())
        assert result["p95_load"] == pytest.approx(one["p95_load"].max())
        assert result["total_routes"] == pytest.approx(one["mean_load"].sum())
        assert result["edge_density"] == one["edge_density"]
        assert result["theoretical_density"] == result["k"] / 40
    assert stats.analyze_routing_distribution(S, T, samples_per_k=1)["k_values"] == [4, 6, 9, 13, 20, 30]
    assert stats.analyze_routing_distribution([1, 1], [1, 1], samples_per_k=1)["k_values"] == [2]


def test_suggested_k_is_the_smallest() -> None:
    s, t = np.full(64, 40), np.full(64, 40)
    skews = [stats.monte_carlo_stats(s, t, k, 4)["global_skew"] for k in range(1, 33)]
    tried = 0
    for bound in sorted(skews):
        enough = [skew <= bound for skew in skews]
        smallest = enough.index(True)
        if not all(enough[smallest:]):
            continue  # bisection needs a skew that stays below once it is
        tried += 1
        found = stats.suggest_k_for_balance(s, t, bound, 1, 32, 4)
        assert found["recommended_k"] == smallest + 1
        assert found["achieved_skew"] == skews[smallest]
        assert found["success"]
        assert found["num_evaluations"] == len(found["search_results"]) <= 6
        assert found["stats"]["num_samples"] == 8
        assert found["stats"]["k"] == smallest + 1
    assert tried >= 4
    best = stats.suggest_k_for_balance(s, t, 0.5, 2, 9, 5)
    assert not best["success"]
    assert best["achieved_skew"] == min(result["global_skew"] for result in best["search_results"])


def test_suggestion_prints_only_when_asked(capsys: pytest.CaptureFixture[str]) -> None:
    stats.suggest_k_for_balance(S, T, 9.0, 4, 4, 2)
    assert capsys.readouterr().out == ""
    stats.suggest_k_for_balance(S, T, 9.0, 4, 4, 2, verbose=True)
    assert capsys.readouterr().out.startswith("k = 4: skew ")


def test_validation_says_what_will_come() -> None:
    with pytest.warns(UserWarning, match=r"rows will be 9\d% empty: a row has 1 candidates on average"):
        found = stats.validate_routing_inputs(np.full(1024, 32), np.full(1024, 32), 32)
    assert found["expected_fill"] == pytest.approx(1 / 32, rel=1e-3)
    assert found["expected_candidates"] == pytest.approx(1)
    assert found["expected_density"] == pytest.approx(1 / 1024)
    assert found["theoretical_density"] == 1 / 32
    assert found["expected_empty"] == pytest.approx(comb(992, 32) / comb(1024, 32))
    assert len(found["warnings"]) == 1
    full = stats.validate_routing_inputs(np.full(100, 30), np.full(30, 50), 4)
    assert full["warnings"] == []
    assert full["expected_fill"] == 1.0
    assert (full["M"], full["N"], full["source_mass"], full["target_mass"]) == (100, 30, 3000, 1500)
    with pytest.warns(UserWarning, match="k = 3 exceeds the 2 targets"):
        stats.validate_routing_inputs([2, 2], [2, 2], 3)
    with pytest.warns(UserWarning, match="there is nothing to route"):
        stats.validate_routing_inputs([], [], 5)
    with pytest.raises(pr.OutOfRangeError, match="sources: entry 0 is 9"):
        stats.validate_routing_inputs([9], [1, 1], 1)


def test_load_metrics_by_hand() -> None:
    found = stats.load_metrics([6, 2, 0, 4])
    assert (found.total, found.min, found.mean, found.max) == (12, 0, 3, 6)
    assert (found.skew, found.max_violation, found.dropped) == (2, 1, 0)
    assert found.cv == pytest.approx(np.sqrt(5) / 3)
    of = stats.load_metrics([6, 2, 1, 4], [3, 4, 0, 8])
    assert (of.min, of.max, of.mean) == (0.5, 2, 1)
    assert of.dropped == pytest.approx((3 + 1) / 13)
    assert of.to_dict()["skew"] == 2
    nothing = stats.load_metrics([0, 0])
    assert (nothing.skew, nothing.max_violation, nothing.cv, nothing.dropped) == (0, 0, 0, 0)
    assert stats.load_metrics([]).total == 0


def test_an_assignment_is_balanced_and_drops_nothing() -> None:
    weights = RNG.integers(1, 50, 30)
    loads = pr.assign(1000, weights, 4, seed=1).column_loads()
    found = stats.load_metrics(loads, pr.shares(weights, 4000, 1000, seed=1))
    assert (found.max_violation, found.cv, found.dropped) == (0, 0, 0)


def test_drop_rates_by_hand() -> None:
    loads = [6, 2, 0, 4]
    np.testing.assert_allclose(stats.drop_rates(loads, [0, 1, 1.5, 2]), [1, 4 / 12, 2 / 12, 0])
    # Shares of 6, 3, 3, 0 routes.
    np.testing.assert_allclose(stats.drop_rates(loads, [1], [2, 1, 1, 0]), [4 / 12])
    np.testing.assert_array_equal(stats.drop_rates([0, 0], [1, 2]), [0, 0])
    # 1.15 * 100 is 115, though not in binary.
    assert 1.15 * 100 < 115
    np.testing.assert_array_equal(stats.drop_rates([115, 85], [1.15]), [0])


def test_group_loads_by_hand() -> None:
    assert stats.group_loads([1, 2, 3, 4], [1, 0, 1, 0]).tolist() == [6, 4]
    assert stats.group_loads([1, 2, 3, 4], [1, 0, 1, 0], 4).tolist() == [6, 4, 0, 0]
    many = stats.sample_many(S, T, K, 6).reshape(2, 3, 40)
    groups = RNG.integers(0, 5, 40)
    expected = [[[row[groups == g].sum() for g in range(5)] for row in part] for part in many]
    np.testing.assert_array_equal(stats.group_loads(many, groups, 5), expected)


def test_coactivation_counts_pairs() -> None:
    routes = pr.route(S, T, K, seed=4)
    expected = np.zeros((40, 40), int)
    for row in routes:
        for a in row:
            expected[a, row] += 1
    found = stats.coactivation(routes).toarray()
    np.testing.assert_array_equal(found, expected)
    np.testing.assert_array_equal(found.diagonal(), routes.column_loads())


BAD = {
    "samples": (lambda: stats.monte_carlo_stats(S, T, K, 0), pr.OutOfRangeError, "num_samples: at least 1"),
    "capacity samples": (
        lambda: stats.estimate_expert_capacity(S, T, K, num_samples=0),
        pr.OutOfRangeError,
        "num_samples",
    ),
    "confidence": (
        lambda: stats.estimate_expert_capacity(S, T, K, confidence=2),
        pr.OutOfRangeError,
        "confidence: 2",
    ),
    "k range": (
        lambda: stats.suggest_k_for_balance(S, T, 1.5, 9, 8),
        pr.OutOfRangeError,
        "min_k: 9 is above max_k = 8",
    ),
    "seed_base": (lambda: stats.sample_many(S, T, K, 1, -1), pr.OutOfRangeError, "seed: -1"),
    "loads": (lambda: stats.load_metrics([[1]]), pr.SizeMismatchError, "loads: 1 dimension"),
    "loads type": (lambda: stats.load_metrics(["a"]), pr.ArgumentTypeError, "loads: numbers"),
    "negative": (lambda: stats.load_metrics([-1]), pr.OutOfRangeError, "loads: numbers that are at least 0"),
    "nan": (lambda: stats.load_metrics([float("nan")]), pr.OutOfRangeError, "loads"),
    "capacities": (lambda: stats.load_metrics([1, 2], [1]), pr.SizeMismatchError, "capacities: shape"),
    "shares": (lambda: stats.drop_rates([1, 2], [1], [1]), pr.SizeMismatchError, "shares: shape"),
    "groups": (lambda: stats.group_loads([1, 2], [0]), pr.SizeMismatchError, "groups: one for every target"),
    "group": (
        lambda: stats.group_loads([1, 2], [0, 5], 3),
        pr.OutOfRangeError,
        r"groups: numbers in \[0, 3\)",
    ),
    "group type": (
        lambda: stats.group_loads([1.5, 2], [0, 1]),
        pr.ArgumentTypeError,
        "loads and groups: integers",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_arguments(name: str) -> None:
    call, error, message = BAD[name]
    with pytest.raises(error, match=message):
        call()


def test_single_targets_have_no_law_under_row_permutations() -> None:
    degrees = [2, 3, 3]
    for question in (stats.monte_carlo_stats, stats.estimate_expert_capacity):
        with pytest.raises(pr.InvalidArgumentError, match="row_permutations"):
            question(degrees, [1, 2, 3], 2, num_samples=2, row_permutations=True)
