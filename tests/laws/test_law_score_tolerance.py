"""The guarantee of SPEC section 9.3: an assignment by scores within a tolerance has loads within its bounds and as many
routes as there can be, and its certificate, checked here from its definition, proves the gap. The routes are the same for
every number of threads and on every instruction set level.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from dataclasses import dataclass, field
from fractions import Fraction
from math import floor
from pathlib import Path
from typing import Any

import native
import numpy as np
import pytest

SUPPORT = Path(native.__file__).parent
Array = np.ndarray[Any, Any]


def softmax(logits: Array) -> Array:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True), np.float32)


@dataclass
class Problem:
    """Scores, and loads as bounds; the tolerance is a part of the spread of the scores."""

    scores: Array
    k: int
    room: float = 1.0
    lower: int = 0
    upper: Array = field(init=False)

    def __post_init__(self) -> None:
        m, n = self.scores.shape
        ends = np.arange(n + 1) * floor(self.room * m * self.k) // n
        self.upper = np.minimum(np.diff(ends), m)

    def tolerance(self, part: float) -> float:
        finite = self.scores[np.isfinite(self.scores)]
        return part * float(finite.max() - finite.min())


def problems() -> dict[str, Problem]:
    rng = np.random.default_rng(3)
    normal = rng.normal(size=(3000, 48))
    gate = softmax(normal + rng.normal(size=48))
    masked = np.where(rng.random((3000, 48)) < 0.5, gate, np.float32(-np.inf))
    return {
        "gate": Problem(gate, 4),
        "logits": Problem(normal.astype(np.float32), 4),
        "capacity factor": Problem(gate, 4, room=1.25),
        "lower bounds": Problem(gate, 4, room=1.5, lower=200),
        "too little room": Problem(gate, 4, room=0.9),
        "masked": Problem(masked, 4),
        "one allowed pair in twenty": Problem(
            np.where(rng.random((3000, 48)) < 0.05, gate, np.float32(-np.inf)), 4
        ),
        "two values": Problem(np.asarray(normal > 0, np.float32), 4),
        "all equal": Problem(np.ones((3000, 48), np.float32), 4),
        "products": Problem(np.asarray(rng.random((3000, 1)) * rng.random((1, 48)), np.float32), 4),
        "one that all want": Problem(gate + np.eye(48, dtype=np.float32)[7] * 2, 4),
        "few rows": Problem(gate[:40], 4),
    }


PROBLEMS = problems()


def assign(problem: Problem, tolerance: float, threads: int = 1, start: Array | None = None) -> Any:
    n = problem.scores.shape[1]
    lower = np.full(n, problem.lower)
    with native.Router(seed=4, threads=threads) as router:
        return router.assign_by_scores(
            problem.scores, n, problem.k, lower=lower, upper=problem.upper, start=start, tolerance=tolerance
        )


def proved(problem: Problem, found: Any) -> tuple[int, int, int]:
    """The total, and the most that the prices leave room for, in units of fixed point; the number of routes."""
    allowed = np.isfinite(problem.scores)
    largest = float(np.abs(problem.scores[allowed]).max())
    exponent = 30 - int(np.frexp(largest)[1])  # 2^29 <= largest * 2^exponent < 2^30
    q = np.rint(np.ldexp(np.where(allowed, problem.scores, 0).astype(np.float64), exponent)).astype(np.int64)
    held = found.routes >= 0
    rows = np.nonzero(held)[0]
    assert allowed[rows, found.routes[held]].all()
    assert all(len(set(row[row >= 0])) == (row >= 0).sum() for row in found.routes)
    loads = np.bincount(found.routes[held], minlength=q.shape[1])
    assert (loads >= problem.lower).all()
    assert (loads <= problem.upper).all()
    gains = np.where(allowed, np.maximum(q - found.prices - found.stats.lambda_, 0), 0)
    rows_most = int(np.sort(gains, axis=1)[:, ::-1][:, : problem.k].sum())
    limits = np.where(found.prices > 0, problem.upper, problem.lower)
    most = found.stats.lambda_ * int(held.sum()) + rows_most
    most += sum(int(p) * int(limit) for p, limit in zip(found.prices, limits, strict=True))
    return int(q[rows, found.routes[held]].sum()), most, int(held.sum())


@pytest.mark.parametrize("part", [1e-9, 1e-4, 1e-3, 0.01, 10.0])
@pytest.mark.parametrize("name", PROBLEMS)
def test_the_gap_is_within_the_tolerance(name: str, part: float) -> None:
    problem = PROBLEMS[name]
    tolerance = problem.tolerance(part)
    best, found = assign(problem, 0), assign(problem, tolerance)
    best_total, best_most, best_routes = proved(problem, best)
    assert best_total == best_most
    for start in (None, best.prices, np.arange(48) * 1000):
        found = assign(problem, tolerance, start=start)
        total, most, routes = proved(problem, found)
        assert routes == best_routes
        assert total <= best_total <= most
        gap = Fraction(tolerance) * Fraction(2) ** found.stats.exponent * routes
        assert most - total <= gap
        assert (found.stats.total, found.stats.dual) == (total, most)
        if routes < problem.k * len(problem.scores):
            np.testing.assert_array_equal(found.routes, best.routes)


def digests() -> list[str]:
    """Of routes and prices, with some tolerances."""
    found = []
    for problem in PROBLEMS.values():
        for part in (1e-4, 1e-2):
            given = [assign(problem, problem.tolerance(part), threads) for threads in (1, 3)]
            assert given[0].routes.tobytes() == given[1].routes.tobytes()
            assert given[0].prices.tobytes() == given[1].prices.tobytes()
            found.append(
                f"{hashlib.sha256(given[0].routes.tobytes()).hexdigest()} {int(given[0].prices.sum())}"
            )
    return found


def test_the_same_on_every_level_and_number_of_threads() -> None:
    expected = digests()
    script = "import sys; sys.path[:0] = sys.argv[1:]; import native; native.load(); import test_law_score_tolerance as t"
    levels = []
    for level in ("scalar", "avx2", "avx512", "avx512vbmi2", "neon64"):
        environment = {**os.environ, "PHASE_ROUTER_SIMD": level, "PHASE_ROUTER_LIBRARY": native.lib()._name}
        ran = subprocess.run(
            [sys.executable, "-c", f"{script}; print(native.simd_level()); print(*t.digests(), sep=chr(10))"]
            + [str(SUPPORT), str(Path(__file__).parent)],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if ran.returncode != 0:
            assert "PHASE_ROUTER_SIMD" in ran.stderr
            continue
        assert ran.stdout.split("\n")[:-1] == [level, *expected]
        levels.append(level)
    assert native.simd_level() in levels
