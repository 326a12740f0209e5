"""bench_routing --busy on few calls: what it writes, and that the processes which it starts end with it."""

from __future__ import annotations

import functools
import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

PROCESSORS = len(os.sched_getaffinity(0))
CASES = ["packed/4096x4096/k512", "assign/65536x256/k8"]


def children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def state(pid: int) -> str:
    """R = runs, S = waits; Z or X when it has ended, and nobody has asked how."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return "X"


def wait_for(pids: list[int], states: str) -> None:
    """A minute is for ever: then they are ended, and the test fails."""
    for _ in range(6000):
        if all(state(pid) in states for pid in pids):
            return
        time.sleep(0.01)
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
    pytest.fail(f"not all of {pids} came into one of the states {states}")


@pytest.fixture(scope="module")
def idle_and_busy(program: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, dict]:
    path = tmp_path_factory.mktemp("busy") / "busy.json"
    command = [program, "--busy", "--calls=3", f"--json={path}"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout, json.loads(path.read_text())


def test_each_case_is_measured_idle_and_busy(idle_and_busy: tuple[str, dict]) -> None:
    text, result = idle_and_busy
    assert list(result) == ["machine", "busy"]
    found = [(row["name"], row["spinners"]) for row in result["busy"]]
    assert found == [(name, spinners) for spinners in (0, PROCESSORS) for name in CASES]
    lines = [line for line in text.splitlines() if line.startswith(tuple(CASES))]
    assert [line.split()[:2] for line in lines] == [[name, str(spinners)] for name, spinners in found]


def test_figures_fit_together(idle_and_busy: tuple[str, dict]) -> None:
    for row in idle_and_busy[1]["busy"]:
        assert list(row) == ["name", "spinners", "default", "one_thread", "ratio"]
        for side in (row["default"], row["one_thread"]):
            assert list(side) == ["median_ms", "p90_ms", "p99_ms", "calls"]
            assert 0 < side["median_ms"] <= side["p90_ms"] <= side["p99_ms"]
            assert side["calls"] == 3
        assert row["ratio"] == pytest.approx(row["default"]["median_ms"] / row["one_thread"]["median_ms"])


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("spinning", [False, True])
def test_the_processes_end_with_the_program(program: Path, how: signal.Signals, spinning: bool) -> None:
    """While they wait for their turn, and while they spin, once the lines of idle processors have been printed."""
    command = [program, "--busy", f"--calls={50 if spinning else 1000000}"]
    # What started these tests may ignore interrupts (a shell does for what runs in its background), and children inherit that.
    attend = functools.partial(signal.signal, how, signal.SIG_DFL) if how != signal.SIGKILL else None
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, preexec_fn=attend) as process:
        assert process.stdout is not None
        for _ in range(7 if spinning else 5):
            process.stdout.readline()
        started = children(process.pid)
        assert len(started) == PROCESSORS
        wait_for(started, "R" if spinning else "S")
        process.send_signal(how)
        process.wait()
        assert process.returncode == -how
    wait_for(started, "ZX")


def test_they_end_when_the_program_has_done_its_work(program: Path) -> None:
    with subprocess.Popen([program, "--busy", "--calls=1"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for _ in range(5):
            process.stdout.readline()
        started = children(process.pid)
        process.communicate()
        assert process.returncode == 0
    assert all(state(pid) in "ZX" for pid in started)


@pytest.mark.parametrize("calls", ["0", "-1", "x", "", "10000001"])
def test_a_wrong_number_of_calls_is_refused(program: Path, calls: str) -> None:
    done = subprocess.run(
        [program, "--busy", f"--calls={calls}"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "--calls: no number from 1 to 10000000" in done.stderr


def test_other_options_are_refused(program: Path) -> None:
    command = [program, "--busy", "--benchmark_filter=packed"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "--busy does not go with --benchmark_filter=packed" in done.stderr
