"""Router and the module's functions: arguments, determinism, threads, errors that change nothing."""

from __future__ import annotations

import gc
import inspect
import os
import subprocess
import sys
import threading
import time
import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import phaserouter as pr
from phaserouter import _errors, _library

RNG = np.random.default_rng(11)
S, T = RNG.integers(0, 50, 90), RNG.integers(0, 90, 50)


@given(st.integers(0, 60), st.integers(0, 60), st.integers(0, 8), st.integers(0, 2**64 - 1), st.data())
@settings(max_examples=80, deadline=None)
def test_the_promises_of_route(m: int, n: int, k: int, seed: int, data: st.DataObject) -> None:
    s = np.array(data.draw(st.lists(st.integers(0, n), min_size=m, max_size=m)), np.int64)
    t = np.array(data.draw(st.lists(st.integers(0, m), min_size=n, max_size=n)), np.int64)
    routes = pr.route(s, t, k, seed=seed)
    assert routes.targets.shape == (m, k)
    assert np.all(routes.column_loads() <= t)
    assert np.all(routes.counts <= np.minimum(s, k))
    for row in routes:
        assert len(set(row)) == len(row)
    filled = routes.targets >= 0
    assert np.all(filled[:, 1:] <= filled[:, :-1]), "a gap in a row"


@given(st.integers(0, 80), st.integers(1, 40), st.integers(0, 40), st.integers(0, 2**64 - 1), st.data())
@settings(max_examples=80, deadline=None)
def test_the_promises_of_assign(m: int, n: int, k: int, seed: int, data: st.DataObject) -> None:
    k = min(k, n)
    weights = data.draw(st.lists(st.integers(1, 10**6), min_size=n, max_size=n))
    routes = pr.assign(m, weights, k, seed=seed)
    assert np.all(routes.counts == k)
    assert all(len(set(row)) == k for row in routes)
    shares = pr.shares(weights, k * m, m, seed=seed)
    np.testing.assert_array_equal(routes.column_loads(), shares)
    ideal = np.array(weights, float) * k * m / sum(weights)
    if np.all(ideal < m):
        assert np.all(np.abs(shares - ideal) < 1)


def test_every_option_reaches_the_library() -> None:
    stats = (
        pr.Router(3, selection="first", sort_rows=True, row_permutations=True, num_threads=1)
        .route(S, T, 4)
        .stats
    )
    assert (stats.selection, stats.sort_rows, stats.row_permutations, stats.threads) == (
        "first",
        True,
        True,
        1,
    )
    assert (stats.n_sources, stats.n_targets, stats.k, stats.seed, stats.spec_version) == (90, 50, 4, 3, 1)
    plain = pr.route(S, T, 4, seed=3, row_permutations=False).stats
    assert (plain.selection, plain.sort_rows, plain.row_permutations) == ("random", False, False)
    assert plain.simd_level == pr.simd_level()


def test_stats_agree_with_the_routes() -> None:
    routes = pr.route(S, T, 3, seed=8)
    stats, counts = routes.stats, routes.counts
    assert stats.active_routes == counts.sum()
    assert stats.rows_empty == np.count_nonzero(counts == 0)
    assert stats.rows_short == np.count_nonzero(counts < 3)
    candidates = pr.Router(8).count_candidates(S, T)
    assert stats.candidates == candidates.sum()
    assert stats.rows_cut == np.count_nonzero(candidates > 3)
    assert stats.source_mass == S.sum()
    assert stats.target_mass == T.sum()
    assert stats.fill_ratio == counts.sum() / (90 * 3)
    assert stats.expected_density == pytest.approx(S.sum() * T.sum() / (90 * 50) ** 2)
    assert stats.nominal_density == 3 / 50
    assert stats.to_dict()["k"] == 3


def test_first_selection_keeps_the_lowest() -> None:
    everything = pr.route(S, T, 50, seed=2, sort_rows=True)
    first = pr.route(S, T, 4, seed=2, selection="first", sort_rows=True)
    for row, full in zip(first, everything):
        np.testing.assert_array_equal(row, full[:4])


def test_sorted_rows_are_the_same_sets() -> None:
    plain, ordered = pr.route(S, T, 4, seed=2), pr.route(S, T, 4, seed=2, sort_rows=True)
    for a, b in zip(plain, ordered):
        np.testing.assert_array_equal(np.sort(a), b)
    np.testing.assert_array_equal(
        np.sort(pr.assign(30, [1] * 9, 3, seed=4).targets, axis=1),
        pr.assign(30, [1] * 9, 3, seed=4, sort_rows=True).targets,
    )


def test_threads_do_not_matter() -> None:
    s, t = RNG.integers(0, 300, 5000), RNG.integers(0, 5000, 300)
    expected = pr.route(s, t, 8, seed=1, num_threads=1)
    assert all(pr.route(s, t, 8, seed=1, num_threads=n) == expected for n in (0, 2, 3, 8))


def test_no_seed_draws_one_and_reports_it() -> None:
    first, second = pr.route(S, T, 4), pr.route(S, T, 4)
    assert first.seed != second.seed
    assert pr.route(S, T, 4, seed=first.seed) == first
    assert first.stats.seed == first.seed
    router = pr.Router()
    assert pr.Router(router.seed).assign(30, [1] * 9, 3) == router.assign(30, [1] * 9, 3)


def test_setting_the_seed() -> None:
    router = pr.Router(1)
    router.seed = 2
    assert router.seed == 2
    assert router.route(S, T, 4) == pr.route(S, T, 4, seed=2)
    router.seed = None
    assert router.route(S, T, 4) == pr.route(S, T, 4, seed=router.seed)
    with pytest.raises(pr.OutOfRangeError, match="seed: -1"):
        router.seed = -1
    assert repr(pr.Router(7)) == "Router(seed=7)"


def test_out_receives_the_routes() -> None:
    out = np.full((90, 4), 77, np.int32)
    routes = pr.route(S, T, 4, seed=3, out=out)
    assert routes.targets is out
    np.testing.assert_array_equal(out, pr.route(S, T, 4, seed=3).targets)
    part = np.empty((10, 2), np.int32)
    assert pr.assign(30, [1] * 9, 2, seed=3, rows=(5, 15), out=part).targets is part
    np.testing.assert_array_equal(part, pr.assign(30, [1] * 9, 2, seed=3).targets[5:15])


def read_only() -> np.ndarray:
    table = np.full((90, 4), 77, np.int32)
    table.flags.writeable = False
    return table


BAD_OUT = {
    "list": (lambda: [[0]], pr.ArgumentTypeError, "out: an ndarray is expected, not list"),
    "int64": (lambda: np.full((90, 4), 77), pr.ArgumentTypeError, "out: dtype int32 .* not int64"),
    "byte order": (
        lambda: np.full((90, 4), 77, ">i4"),
        pr.ArgumentTypeError,
        "out: dtype int32 in native byte order",
    ),
    "shape": (
        lambda: np.full((90, 5), 77, np.int32),
        pr.SizeMismatchError,
        r"out: shape \(90, 4\) is expected, not \(90, 5\)",
    ),
    "columns first": (
        lambda: np.full((4, 90), 77, np.int32).T,
        pr.InvalidArgumentError,
        "out: must be C-contiguous",
    ),
    "strided": (
        lambda: np.full((90, 8), 77, np.int32)[:, ::2],
        pr.InvalidArgumentError,
        "out: must be C-contiguous",
    ),
    "read-only": (read_only, pr.InvalidArgumentError, "out: is read-only"),
}


@pytest.mark.parametrize("name", BAD_OUT)
def test_bad_outputs_are_refused_and_left_alone(name: str) -> None:
    make, error, message = BAD_OUT[name]
    out = make()
    before = np.array(out)
    for call in (lambda: pr.route(S, T, 4, out=out), lambda: pr.assign(90, T + 1, 4, out=out)):
        with pytest.raises(error, match=message):
            call()
        np.testing.assert_array_equal(out, before)


def test_an_output_over_an_input_is_refused() -> None:
    memory = np.zeros(4 * 6, np.int32)
    with pytest.raises(pr.InvalidArgumentError, match="out: overlaps sources"):
        pr.route(memory[:4].view(np.uint32), [1] * 6, 6, out=memory.reshape(4, 6))
    assert not memory.any()


def test_an_error_leaves_out_as_it_was() -> None:
    out = np.full((2, 3), 77, np.int32)
    with pytest.raises(pr.OutOfRangeError):
        pr.route(np.array([1, 9], np.uint32), [1, 1], 3, out=out)
    with pytest.raises(pr.InfeasibleError, match="3 different targets"):
        pr.assign(2, [5, 5], 3, out=out)
    assert np.all(out == 77)


BAD = {
    "negative k": (lambda: pr.route(S, T, -1), pr.OutOfRangeError, r"k: -1 is not in \[0, 2147483647\]"),
    "float k": (lambda: pr.route(S, T, 2.0), pr.ArgumentTypeError, "k: an integer is expected, not float"),
    "huge k": (lambda: pr.route(S, T, 2**31), pr.OutOfRangeError, "k: 2147483648"),
    "huge result": (
        lambda: pr.assign(2**31 - 1, [1] * 5, 2**31 - 1),
        pr.SizeOverflowError,
        "do not fit in memory",
    ),
    "seed": (lambda: pr.Router(2**64), pr.OutOfRangeError, "seed: 18446744073709551616"),
    "seed type": (lambda: pr.Router("x"), pr.ArgumentTypeError, "seed: an integer is expected, not str"),
    "selection": (
        lambda: pr.Router(1, selection="best"),
        pr.InvalidArgumentError,
        "selection: 'best' is not one of 'random', 'first'",
    ),
    "row_permutations": (
        lambda: pr.Router(1, row_permutations=2),
        pr.InvalidArgumentError,
        "row_permutations: True, False or None",
    ),
    "num_threads": (
        lambda: pr.Router(1, num_threads=1025),
        pr.OutOfRangeError,
        r"num_threads: 1025 is not in \[0, 1024\]",
    ),
    "spec": (
        lambda: pr.Router(1, spec_version=9),
        pr.UnsupportedError,
        "^spec_version: this library computes spec 1 up to",
    ),
    "rows": (
        lambda: pr.route(S, T, 1, rows=(5, 91)),
        pr.OutOfRangeError,
        r"rows: \(5, 91\) is not a range of rows",
    ),
    "rows backwards": (lambda: pr.route(S, T, 1, rows=(5, 4)), pr.OutOfRangeError, "rows"),
    "rows type": (lambda: pr.route(S, T, 1, rows=5), pr.ArgumentTypeError, "rows: a pair"),
    "negative row": (lambda: pr.assign(9, [1, 1], 1, rows=(-1, 4)), pr.OutOfRangeError, "rows: -1"),
    "weights": (lambda: pr.assign(9, [1, 0, 0], 2), pr.InfeasibleError, "weights"),
    "weights sum": (
        lambda: pr.assign(9, np.full(2, 2**63, np.uint64), 2),
        pr.SizeOverflowError,
        "weights: their sum",
    ),
    "weights sign": (lambda: pr.assign(9, [1, -1], 1), pr.OutOfRangeError, "weights: entry 1 is -1"),
    "weights float": (
        lambda: pr.assign(9, [0.5, 0.5], 1),
        pr.ArgumentTypeError,
        "weights: integers are expected",
    ),
    "weights matrix": (
        lambda: pr.assign(9, [[1, 2]], 1),
        pr.SizeMismatchError,
        "weights: 1 dimension is expected",
    ),
    "k above targets": (lambda: pr.assign(9, [1, 1], 3), pr.InfeasibleError, "k"),
    "apportion": (lambda: pr.apportion([1, 1], 9, 4), pr.InfeasibleError, "weights|total|cap"),
    "permutation": (lambda: pr.Router(1).set_permutations(pi_s=[0, 0]), pr.NotAPermutationError, "pi_s"),
    "permutation sizes": (
        lambda: pr.Router(1).set_permutations(pi_s=[0, 1], tau=[0]),
        pr.SizeMismatchError,
        "tau",
    ),
    "seeds": (lambda: pr.Router(1).sample_loads(S, T, 1, [-1]), pr.OutOfRangeError, "seeds: entry 0 is -1"),
    "routes": (
        lambda: pr.Routes(np.array([[5]], np.int32), 5, 0).column_loads(),
        pr.OutOfRangeError,
        "routes: entry 0 is 5",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_arguments_are_refused(name: str) -> None:
    call, error, message = BAD[name]
    with pytest.raises(error, match=message):
        call()


def test_every_status_has_an_exception_with_pythons_base() -> None:
    bases = {
        -4: OverflowError,
        -8: NotImplementedError,
        -9: MemoryError,
        -10: RuntimeError,
        -11: RuntimeError,
        -12: RuntimeError,
    }
    names = [name for name in dir(_library.lib) if name.startswith("PHASE_ROUTER_ERROR_")]
    assert len(names) == 12
    for name in names:
        status = getattr(_library.lib, name)
        error = _errors.error_of(status, "what")
        assert error.status == status
        assert type(error).__name__ in pr.__all__
        assert isinstance(error, bases.get(status, ValueError))
        assert str(error) == "what"
    unknown = _errors.error_of(-99, "what")
    assert type(unknown) is pr.PhaseRouterError
    assert unknown.status == -99
    assert issubclass(pr.ArgumentTypeError, TypeError)


def test_callers_permutations() -> None:
    router = pr.Router(4)
    pi_s, pi_t = RNG.permutation(50), RNG.permutation(90)
    router.set_permutations(pi_s=pi_s, pi_t=pi_t)
    found = router.permutations(90, 50)
    np.testing.assert_array_equal(found.pi_s, pi_s)
    np.testing.assert_array_equal(found.pi_t, pi_t)
    routes = router.route(S, T, 50)
    # The closed form of docs/SPEC.md, section 5.
    phi_s, phi_t = (np.concatenate([[0], np.cumsum(d)[:-1]]) for d in (S, T))
    o = ((pi_s - phi_s[:, None]) % 50 < S[:, None]) & ((pi_t[:, None] - phi_t) % 90 < T)
    np.testing.assert_array_equal(routes.to_csr().toarray(), o)
    with pytest.raises(pr.SizeMismatchError, match="this router was given"):
        router.route(S[:-1], np.minimum(T, 89), 4)
    router.set_permutations()
    assert router.route(S, T, 4) == pr.route(S, T, 4, seed=4)


def test_sampled_loads_are_those_of_routing() -> None:
    seeds = [0, 5, 2**64 - 1]
    sampled = pr.Router(9).sample_loads(S, T, 3, np.array(seeds, np.uint64))
    for seed, loads in zip(seeds, sampled):
        np.testing.assert_array_equal(pr.route(S, T, 3, seed=seed).column_loads(), loads)


def test_one_router_in_many_threads() -> None:
    router = pr.Router(6)
    weights = [np.arange(1, n + 2) for n in range(8, 24)]
    expected = [pr.assign(400, w, 3, seed=6) for w in weights]
    failures: list[int] = []

    def work(at: int) -> None:
        for _ in range(40):
            routes = router.assign(400, weights[at], 3)
            if routes != expected[at] or routes.stats.n_targets != len(weights[at]):
                failures.append(at)

    threads = [threading.Thread(target=work, args=(at,)) for at in range(len(weights))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures


def test_routers_of_their_own_in_many_threads() -> None:
    expected = [pr.route(S, T, 4, seed=seed) for seed in range(8)]
    results: list[pr.Routes | None] = [None] * 8

    def work(seed: int) -> None:
        for _ in range(20):
            results[seed] = pr.route(S, T, 4, seed=seed, num_threads=1)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == expected


def test_calls_release_the_gil() -> None:
    """While one thread is in a long call, another one keeps running Python code."""
    began, ended = threading.Event(), threading.Event()
    out = np.empty((2_000_000, 8), np.int32)
    router, weights = pr.Router(1, num_threads=1), np.arange(1, 257)

    def work() -> None:
        began.set()
        router.assign(len(out), weights, 8, out=out)
        ended.set()

    thread = threading.Thread(target=work)
    thread.start()
    began.wait()
    steps = 0
    while not ended.is_set():
        steps += 1
        time.sleep(0)
    thread.join()
    # With the GIL held there would be one step before the call and one after it.
    assert steps > 10


def test_a_forked_child_routes() -> None:
    program = (
        "import os, sys, numpy as np, phaserouter as pr\n"
        "w = np.arange(1, 257)\n"
        "expected = pr.assign(200_000, w, 8, seed=1)\n"
        "child = os.fork()\n"
        "if child == 0: os._exit(0 if pr.assign(200_000, w, 8, seed=1) == expected else 1)\n"
        "sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))\n"
    )
    assert subprocess.run([sys.executable, "-W", "ignore", "-c", program], timeout=120).returncode == 0


def test_routers_are_freed() -> None:
    def use() -> None:
        pr.route(S, T, 4, seed=1)
        pr.assign(90, T + 1, 4, seed=1)

    use()
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    resident = _resident()
    for _ in range(3000):
        use()
    gc.collect()
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert grown < 100_000
    # A router's scratch is some 10 kB: 6000 of them kept would be 60 MB.
    assert _resident() - resident < 30_000_000


def _resident() -> int:
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def test_functions_and_methods_take_the_same_arguments() -> None:
    for function, method in ((pr.route, pr.Router.route), (pr.assign, pr.Router.assign)):
        ours = set(inspect.signature(function).parameters)
        assert set(inspect.signature(method).parameters) - {"self"} <= ours
        assert ours <= set(inspect.signature(method).parameters) | set(
            inspect.signature(pr.Router).parameters
        )
