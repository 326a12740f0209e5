"""The test vectors, made by an oracle that was written from the specification alone."""

from __future__ import annotations

import numpy as np
import pytest
from vectors import Case, cases, digest, sequence

import phaserouter as pr
from phaserouter.stages import STAGES, stages_of


def router_of(case: Case, seed: int | None = None) -> pr.Router:
    first = "select_first" in case and case.flag("select_first")
    router = pr.Router(
        case.int("seed") if seed is None else seed,
        selection="first" if first else "random",
        sort_rows="sort_rows" in case and case.flag("sort_rows"),
        row_permutations="row_permutations" in case and case.flag("row_permutations"),
    )
    given = {name: case.list(name) for name in ("pi_s", "pi_t", "rho", "tau") if name in case}
    if given and case.op != "permutations":
        router.set_permutations(**given)
    return router


def dense(case: Case) -> np.ndarray:
    offsets, targets, k = case.list("row_offsets"), case.list("targets"), case.int("k")
    table = np.full((case.int("n_sources"), k), -1, np.int32)
    for i, row in enumerate(table):
        kept = targets[offsets[i] : offsets[i + 1]]
        row[: len(kept)] = kept
    return table


@pytest.mark.parametrize("case", cases("route.txt", "route"), ids=lambda case: case.name)
def test_route(case: Case) -> None:
    router = router_of(case)
    s, t, k = case.list("source_degrees"), case.list("target_degrees"), case.int("k")
    routes = router.route(s, t, k)
    expected = dense(case)
    np.testing.assert_array_equal(routes.targets, expected)
    assert digest(routes.targets) == case.int("digest")
    np.testing.assert_array_equal(router.count_candidates(s, t), case.list("counts"))
    np.testing.assert_array_equal(routes.column_loads(), case.list("loads"))
    offsets, targets = router.route_csr(s, t, k)
    np.testing.assert_array_equal(offsets, case.list("row_offsets"))
    np.testing.assert_array_equal(targets, case.list("targets"))
    csr = routes.to_csr()
    np.testing.assert_array_equal(csr.indptr, case.list("row_offsets"))
    np.testing.assert_array_equal(csr.indices, case.list("targets"))
    middle = (len(s) // 3, len(s) - len(s) // 4)
    np.testing.assert_array_equal(router.route(s, t, k, rows=middle).targets, expected[slice(*middle)])


@pytest.mark.parametrize("case", cases("route.txt", "route_csr"), ids=lambda case: case.name)
def test_route_csr(case: Case) -> None:
    s, t = case.list("source_degrees"), case.list("target_degrees")
    offsets, targets = router_of(case).route_csr(s, t, case.int("k"))
    np.testing.assert_array_equal(offsets, case.list("row_offsets"))
    np.testing.assert_array_equal(targets, case.list("targets"))


@pytest.mark.parametrize("case", cases("loads.txt", "sample_loads"), ids=lambda case: case.name)
def test_sample_loads(case: Case) -> None:
    seeds = np.array(case.list("seeds"), np.uint64)
    s, t = case.list("source_degrees"), case.list("target_degrees")
    loads = router_of(case, seed=0).sample_loads(s, t, case.int("k"), seeds)
    np.testing.assert_array_equal(loads.ravel(), case.list("loads"))


@pytest.mark.parametrize("case", cases("stages.txt", "stages"), ids=lambda case: case.name)
def test_stages(case: Case) -> None:
    m, n = case.int("n_sources"), case.int("n_targets")
    shapes = {"s": (m, -(-n // 64)), "t": (n, -(-m // 64))}
    s, t = (np.array(case.list(f"{side}_bits"), np.uint64).reshape(shapes[side]) for side in "st")
    made = stages_of(router_of(case), s, t)
    for name in STAGES:
        np.testing.assert_array_equal(
            pr.pack_bits(getattr(made, name)).ravel(), case.list(name), err_msg=name
        )


@pytest.mark.parametrize(
    "case", cases("permutations.txt", "permutations", "permutations_digest"), ids=lambda case: case.name
)
def test_permutations(case: Case) -> None:
    found = router_of(case).permutations(case.int("n_sources"), case.int("n_targets"))
    for name, array in found._asdict().items():
        if case.op == "permutations":
            np.testing.assert_array_equal(array, case.list(name))
        else:
            assert digest(array) == case.int(f"{name}_digest")


ROUNDINGS = [*cases("apportion.txt", "apportion"), *cases("shares.txt", "shares")]
ERRORS = {
    "infeasible": pr.InfeasibleError,
    "overflow": pr.SizeOverflowError,
    "out_of_range": pr.OutOfRangeError,
}


@pytest.mark.parametrize("case", ROUNDINGS, ids=lambda case: f"{case.op} {case.name}")
def test_apportion_and_shares(case: Case) -> None:
    weights = np.array(case.list("weights"), np.uint64)
    arguments = (weights, case.int("total"), case.int("cap"))
    options = {"seed": case.int("seed")} if case.op == "shares" else {}
    round_shares = pr.shares if case.op == "shares" else pr.apportion
    if "error" in case:
        with pytest.raises(ERRORS[case.values["error"][0]]):
            round_shares(*arguments, **options)
    else:
        np.testing.assert_array_equal(round_shares(*arguments, **options), case.list("degrees"))


@pytest.mark.parametrize("case", cases("assign.txt", "assign"), ids=lambda case: case.name)
def test_assign(case: Case) -> None:
    router, weights = router_of(case), np.array(case.list("weights"), np.uint64)
    m, k = case.int("n_sources"), case.int("k")
    if "error" in case:
        for call in (router.assign, router.assignment):
            with pytest.raises(ERRORS[case.values["error"][0]]):
                call(m, weights, k)
        return
    routes = router.assign(m, weights, k)
    expected = np.array(case.list("routes"), np.int32).reshape(m, k)
    np.testing.assert_array_equal(routes.targets, expected)
    np.testing.assert_array_equal(router.assign(m, weights, k, rows=(m // 3, m)).targets, expected[m // 3 :])
    assert digest(routes.targets) == case.int("digest")
    made, upwards = router.assignment(m, weights, k), range(m)
    np.testing.assert_array_equal(made.rows(slice(None)), expected)
    np.testing.assert_array_equal(made.rows(upwards[::-1]), expected[::-1])
    np.testing.assert_array_equal(made.loads, np.bincount(expected.ravel(), minlength=len(weights)))


# Groups have labels here, so that there are none without targets, and none that does not exist.
GROUPED = [
    case
    for case in cases("groups.txt", "assign_grouped", "rows_grouped")
    if sorted(set(case.list("group_of"))) == list(range(case.int("n_groups")))
]


@pytest.mark.parametrize("case", GROUPED, ids=lambda case: f"groups-{case.name}")
def test_assign_in_groups(case: Case) -> None:
    router, weights, groups = (
        router_of(case),
        np.array(case.list("weights"), np.uint64),
        case.list("group_of"),
    )
    m, k, local = case.int("n_sources"), case.int("k"), case.int("rule") == 1
    how = {
        "groups": groups,
        "rule": "local" if local else "spread",
        "groups_per_row": case.int("groups_per_row") if local else None,
    }
    if "error" in case:
        for call in (router.assign, router.assignment):
            with pytest.raises(ERRORS[case.values["error"][0]]):
                call(m, weights, k, **how)
        return
    made = router.assignment(m, weights, k, **how)
    np.testing.assert_array_equal(made.loads, case.list("degrees"))
    if case.op == "rows_grouped":
        rows = case.list("rows")
        expected = np.array(case.list("routes"), np.int32).reshape(len(rows), k)
        np.testing.assert_array_equal(made.rows(rows), expected)
        assert digest(expected) == case.int("digest")
        return
    routes = router.assign(m, weights, k, **how)
    expected = np.array(case.list("routes"), np.int32).reshape(m, k)
    np.testing.assert_array_equal(routes.targets, expected)
    assert digest(routes.targets) == case.int("digest")
    upwards = range(m)
    np.testing.assert_array_equal(made.rows(upwards[::-1]), expected[::-1])
    per_row = case.int("groups_per_row") if local else k
    held = np.bincount(groups, case.list("degrees"), case.int("n_groups"))
    np.testing.assert_array_equal(held * per_row, np.array(case.list("group_rows")) * k)


def ranges_of(case: Case) -> list[tuple[int, int]]:
    bounds = case.list("ranges")
    return list(zip(bounds[::2], bounds[1::2]))


def check_large(case: Case, parts: list[np.ndarray]) -> None:
    rows = np.concatenate(parts)
    first = rows[0][rows[0] >= 0][:64]
    np.testing.assert_array_equal(first, case.list("first_row"))
    assert digest(rows) == case.int("digest")
    loads = pr.Routes(rows, case.int("n_targets"), 0).column_loads()
    assert digest(loads) == case.int("loads_digest")


@pytest.mark.parametrize("case", cases("large.txt", "route_large"), ids=lambda case: case.name)
def test_route_large(case: Case) -> None:
    m, n, k = (case.int(key) for key in ("n_sources", "n_targets", "k"))
    s, t = sequence(case, "s", m), sequence(case, "t", n)
    router = router_of(case)
    results = [router.route(s, t, k, rows=rows) for rows in ranges_of(case)]
    check_large(case, [result.targets for result in results])
    assert sum(result.stats.candidates for result in results) == case.int("candidates")
    assert sum(result.stats.active_routes for result in results) == case.int("active_routes")
    whole = ranges_of(case) == [(0, m)]
    if whole:
        assert digest(router.count_candidates(s, t)) == case.int("counts_digest")


@pytest.mark.parametrize("case", cases("large.txt", "assign_large"), ids=lambda case: case.name)
def test_assign_large(case: Case) -> None:
    m, n, k = (case.int(key) for key in ("n_sources", "n_targets", "k"))
    weights = np.array(sequence(case, "w", n), np.uint64)
    router = router_of(case)
    check_large(case, [router.assign(m, weights, k, rows=rows).targets for rows in ranges_of(case)])
    shares = pr.shares(weights, k * m, m, seed=case.int("seed"))
    assert digest(shares) == case.int("degrees_digest")


@pytest.mark.parametrize(
    "case", cases("scores.txt", "assign_by_scores"), ids=lambda case: f"scores-{case.name}"
)
def test_assign_by_scores(case: Case) -> None:
    m, n, k = (case.int(key) for key in ("n_sources", "n_targets", "k"))
    bits = np.array(case.list("values"), np.uint32).reshape(m, n)
    scores = bits.view(np.float32 if case.int("type") == 0 else np.int32)
    arguments: dict[str, np.ndarray] = {
        key: np.array(case.list(key), np.uint64) for key in ("weights", "lower", "upper") if key in case
    }
    if "allowed" in case:
        arguments["allowed"] = np.array(case.list("allowed"), np.uint64).reshape(m, -1)
    router = router_of(case)
    if "error" in case:
        with pytest.raises(ERRORS[case.values["error"][0]]):
            router.assign_by_scores(scores, k, **arguments)
        return
    routes = router.assign_by_scores(scores, k, **arguments)
    np.testing.assert_array_equal(routes.targets, dense(case))
    assert digest(routes.targets) == case.int("digest")
    np.testing.assert_array_equal(routes.column_loads(), case.list("loads"))
    assert routes.certificate.exponent % 2**32 == case.int("exponent")
    assert routes.score_stats.total % 2**64 == case.int("total")
    # Rows in ascending order have no -1 in front either.
    assert routes.verify(scores, allowed=arguments.get("allowed"))
