"""Routers that are copied, pickled, forked, interrupted, and used where they must not be."""

from __future__ import annotations

import copy
import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

import numpy as np
import pytest

import phaserouter as pr

RNG = np.random.default_rng(12)
S, T = RNG.integers(0, 50, 90), RNG.integers(0, 90, 50)
# Calls that take long enough for the library to ask whether they shall stop.
LONG = 4_000_000


def pickled(router: pr.Router) -> pr.Router:
    return pickle.loads(pickle.dumps(router))


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, pickled])
def test_duplicates_are_independent(duplicate: Callable[[pr.Router], pr.Router]) -> None:
    options = {"selection": "first", "sort_rows": True, "row_permutations": True, "num_threads": 1}
    router = pr.Router(5, **options)
    router.set_permutations(pi_s=RNG.permutation(50), rho=RNG.permutation(90))
    expected = router.route(S, T, 4)
    twin = duplicate(router)
    assert twin.seed == 5
    routes = twin.route(S, T, 4)
    assert routes == expected
    stats = routes.stats
    assert (stats.selection, stats.sort_rows, stats.row_permutations, stats.threads) == tuple(
        options.values()
    )
    for mine, its in zip(router.permutations(90, 50), twin.permutations(90, 50)):
        np.testing.assert_array_equal(mine, its)
    # What happens to either does not happen to the other.
    twin.seed = 6
    twin.set_permutations(tau=RNG.permutation(50))
    assert router.seed == 5
    assert router.route(S, T, 4) == expected
    router.set_permutations()
    router.seed = 7
    assert twin.seed == 6
    assert twin.assign(30, [1] * 9, 3) == pr.assign(30, [1] * 9, 3, seed=6, sort_rows=True)
    assert twin.route(S, T, 4).seed == 6


def test_duplicates_have_what_a_subclass_adds() -> None:
    router = Named(3)
    router.name = ["a"]
    twin, deep = copy.copy(router), copy.deepcopy(router)
    assert type(twin) is Named
    assert twin.name is router.name
    assert deep.name == ["a"]
    assert deep.name is not router.name
    assert pickled(router).name == ["a"]


class Named(pr.Router):
    name: list[str]


def test_permutations_given_are_copied() -> None:
    pi_s = np.arange(50, dtype=np.uint32)
    router = pr.Router(5)
    router.set_permutations(pi_s=pi_s)
    expected = router.route(S, T, 4)
    pi_s[:] = 0
    assert copy.copy(router).route(S, T, 4) == expected


def test_a_cancel_function_is_duplicated() -> None:
    router = pr.Router(1, num_threads=1, cancel=always)
    for twin in (router, copy.copy(router), copy.deepcopy(router), pickled(router)):
        with pytest.raises(pr.CallCancelledError):
            twin.assign(LONG, [1] * 256, 4)


def always() -> bool:
    return True


def python(program: str, timeout: float = 120) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program], timeout=timeout, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


# A thread is inside a call that asks a cancel function, which waits. The child, where that thread is not, must not wait.
FORK = """
import os, threading
import numpy as np
import phaserouter as pr

inside, leave, thread = threading.Event(), threading.Event(), None

def wait():
    if threading.current_thread() is thread:
        inside.set()
        leave.wait()

w, long = np.arange(1, 257), 4_000_000
router = pr.Router(3, num_threads=1, cancel=wait)
router.set_permutations(pi_s=np.arange(50)[::-1])
made = router.assignment(long, w, 4)
idle = pr.Router(3, num_threads=1)
idle.set_permutations(pi_s=np.arange(50)[::-1])
expected = idle.assign(1000, w, 4), idle.route([30] * 90, [40] * 50, 4), idle.assignment(long, w, 4)[5:9]
thread = threading.Thread(target={used}, daemon=True)
thread.start()
inside.wait()
before = [x._pointer for x in (router, made, idle)]
child = os.fork()
if child == 0:
    same = router.assign(1000, w, 4) == expected[0] and router.route([30] * 90, [40] * 50, 4) == expected[1]
    same &= idle.assign(1000, w, 4) == expected[0] and router.seed == 3
    same &= np.array_equal(made[5:9], expected[2]) and np.array_equal(made.loads, pr.shares(w, 4 * long, long, seed=3))
    router.seed = 4
    same &= router.assign(1000, w, 4) == pr.assign(1000, w, 4, seed=4)
    # What was in use is made anew, for nobody knows how far its call was; the rest is what it was.
    same &= [x._pointer == old for x, old in zip((router, made, idle), before)] == {kept}
    os._exit(0 if same else 1)
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
leave.set()
thread.join()
assert status == 0, status
assert router.assign(1000, w, 4) == expected[0] and np.array_equal(made[5:9], expected[2])
"""


@pytest.mark.parametrize(
    ("used", "kept"),
    [
        ("lambda: router.assign(long, w, 4)", [False, True, True]),
        ("lambda: made.rows((0, long))", [True, False, True]),
    ],
)
def test_a_fork_while_another_thread_is_in_a_call(used: str, kept: list[bool]) -> None:
    python(FORK.replace("{used}", used).replace("{kept}", str(kept)))


@contextmanager
def signalled(table: np.ndarray, kind: signal.Signals, handler: Callable[..., object]) -> Iterator[None]:
    """The signal comes as soon as something is written into the table, and is handled by the handler."""

    over = threading.Event()

    def watch() -> None:
        while not (table[0, 0] or over.is_set()):
            pass
        os.kill(os.getpid(), kind)

    before, thread = signal.signal(kind, handler), threading.Thread(target=watch)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        signal.signal(kind, before)


def without_targets_0(n_targets: int) -> list[int]:
    """Weights of targets, so that no route is 0."""
    return [0, *[1] * n_targets]


@pytest.mark.parametrize("threads", [1, 2])
def test_ctrl_c_interrupts_a_call(threads: int) -> None:
    out, router = np.zeros((4 * LONG, 4), np.int32), pr.Router(1, num_threads=threads)
    with signalled(out, signal.SIGINT, signal.default_int_handler), pytest.raises(KeyboardInterrupt):
        router.assign(len(out), without_targets_0(255), 4, out=out)
    assert not np.all(out), "the call went on to its end"
    assert router.assign(1000, [1] * 9, 3) == pr.assign(1000, [1] * 9, 3, seed=1)


def fail(*_: object) -> None:
    raise TimeoutError("from the handler")


def test_what_a_signal_handler_raises_comes_out_of_the_call() -> None:
    out, weights = np.zeros((4 * LONG, 4), np.int32), without_targets_0(255)
    made = pr.Router(1, num_threads=1).assignment(len(out), weights, 4)
    with signalled(out, signal.SIGUSR1, fail), pytest.raises(TimeoutError, match="from the handler"):
        made.rows(slice(None), out=out)
    assert not np.all(out), "the call went on to its end"
    np.testing.assert_array_equal(made[7], pr.assign(len(out), weights, 4, seed=1, rows=7).targets[0])


def test_signals_whose_handlers_return_do_not_stop_a_call() -> None:
    came: list[int] = []
    out, weights = np.zeros((LONG, 4), np.int32), without_targets_0(255)
    with signalled(out, signal.SIGUSR1, lambda number, _frame: came.append(number)):
        routes = pr.assign(LONG, weights, 4, seed=1, num_threads=1, out=out)
    assert came == [signal.SIGUSR1]
    assert routes == pr.assign(LONG, weights, 4, seed=1)


def test_cancel_is_asked_on_the_thread_of_the_call() -> None:
    asked: list[int] = []
    router = pr.Router(1, num_threads=2, cancel=lambda: asked.append(threading.get_ident()))
    thread = threading.Thread(target=lambda: router.assign(LONG, [1] * 256, 4))
    thread.start()
    number = thread.ident
    thread.join()
    assert asked
    assert set(asked) == {number}


def test_what_cancel_says_and_raises() -> None:
    answers: list[object] = []

    def cancel() -> object:
        answer = answers.pop() if answers else None
        if isinstance(answer, BaseException):
            raise answer
        return answer

    router = pr.Router(1, num_threads=1, cancel=cancel)
    whole = partial(router.assign, LONG, [1] * 256, 4)
    expected = whole()
    for answer, error in (
        (True, pr.CallCancelledError),
        (KeyError("x"), KeyError),
        ("yes", pr.CallCancelledError),
    ):
        answers[:] = [answer, None, 0]
        with pytest.raises(error):
            whole()
        assert not answers
        assert whole() == expected
    with pytest.raises(pr.ArgumentTypeError, match="cancel: a function is expected, not int"):
        pr.Router(1, cancel=5)  # type: ignore[arg-type]


def test_a_router_is_not_used_within_its_own_call() -> None:
    other = pr.Router(2)
    router = pr.Router(1, num_threads=1, cancel=lambda: router.assign(5, [1, 1], 1))
    with pytest.raises(pr.BusyRouterError, match="this Router is in the middle of a call on this thread"):
        router.assign(LONG, [1] * 256, 4)
    assert router.assign(5, [1, 1], 1) == pr.assign(5, [1, 1], 1, seed=1)
    assert other.assign(5, [1, 1], 1) == pr.assign(5, [1, 1], 1, seed=2)


def test_a_signal_handler_that_uses_the_router_is_refused() -> None:
    """It used to wait for ever, for the lock that the interrupted call holds."""
    out, router = np.zeros((4 * LONG, 4), np.int32), pr.Router(1, num_threads=1)

    def handler(*_: object) -> None:
        router.assign(5, [1, 1], 1)

    with signalled(out, signal.SIGUSR1, handler), pytest.raises(pr.BusyRouterError):
        router.assign(len(out), without_targets_0(255), 4, out=out)


def test_routers_that_refer_to_themselves_are_freed() -> None:
    import gc
    import weakref

    def make() -> weakref.ref[pr.Router]:
        router = pr.Router(1, cancel=lambda: router and False)
        return weakref.ref(router)

    gone = make()
    gc.collect()
    assert gone() is None
    plain = weakref.ref(pr.Router(1))
    assert plain() is None, "a Router waits for the collector of cycles"
