"""Load generation: profiles against integer arithmetic, batches against the rule that is documented, and `phaserouter load`."""

from __future__ import annotations

import hashlib
import json
import math
import statistics
import subprocess
import sys
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner, Result

import phaserouter as pr
from phaserouter import load
from phaserouter.cli import main
from phaserouter.load import LoadGenerator, batch_load

MASK = 2**64 - 1
TOTAL = 2**40


def word(seed: int, at: int) -> int:
    """A word of SplitMix64's stream, in Python's integers."""
    z = (seed + (at + 1) * 0x9E3779B97F4A7C15) & MASK
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    return z ^ (z >> 31)


def rounded(parts: list[Fraction], total: int) -> list[int]:
    """Largest remainders; every part at least 1."""
    shares = [part * total / sum(parts) for part in parts]
    found = [int(share) for share in shares]
    by_rest = sorted(range(len(parts)), key=lambda i: (found[i] - shares[i], i))
    for i in by_rest[: total - sum(found)]:
        found[i] += 1
    return [max(1, x) for x in found]


def root(x: int, degree: int) -> int:
    """The integer root, rounded down, by bisection."""
    low, high = 0, 1 << (x.bit_length() // degree + 1)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if middle**degree <= x else (low, middle - 1)
    return low


def test_words_are_those_that_splitmix64_is_published_with() -> None:
    from phaserouter.load._seeds import words

    known = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431]
    assert words(1234567, 0, 4).tolist() == known
    assert [word(1234567, i) for i in range(4)] == known


def test_every_batch_has_a_seed_of_its_own() -> None:
    from phaserouter.load._seeds import route_seed

    batches = [(a, b, c) for a in (0, 1, 2, 65535) for b in (0, 1, 65535) for c in (0, 1, 2, 2**32 - 1)]
    assert len({route_seed(7, *batch) for batch in batches}) == len(batches)
    assert route_seed(7, 3, 2, 1) == word(word(7, 0), (3 << 48) + (2 << 32) + 1)
    made = LoadGenerator(64, 4, seed=7)
    tables = [made.routes(64, layer=a, rank=b, step=c).targets.tobytes() for a, b, c in batches]
    assert len(set(tables)) == len(batches)


@pytest.mark.parametrize("exponent", ["0", "1", "2", "0.5", "1.1"])
@pytest.mark.parametrize("experts", [1, 7, 64])
def test_zipf_is_that_of_integer_arithmetic(exponent: str, experts: int) -> None:
    s = Fraction(exponent)
    # i^-s = 1 / the root of i^p of degree q, to 60 digits.
    scale = 10**60
    parts = [
        Fraction(scale, root(i**s.numerator * scale**s.denominator, s.denominator))
        for i in range(1, experts + 1)
    ]
    assert load.zipf(exponent).weights(experts) == rounded(parts, TOTAL)


def test_lognormal_is_that_of_floating_point_nearly() -> None:
    for experts in (5, 64):
        normal = statistics.NormalDist()
        points = [normal.inv_cdf(1 - (i + 0.5) / experts) for i in range(experts)]
        expected = np.exp(0.7 * np.array(points))
        weights = np.array(load.lognormal(0.7).weights(experts), float)
        np.testing.assert_allclose(weights / weights.sum(), expected / expected.sum(), rtol=1e-9)


def test_weights_do_not_depend_on_who_wrote_the_decimal_arithmetic() -> None:
    """The library of C and the one in Python are two implementations of one specification."""
    lines = (
        "from phaserouter import load; print(load.zipf('1.1').weights(24), load.lognormal('0.7').weights(24))"
    )
    other = f"import sys, _pydecimal; sys.modules['decimal'] = _pydecimal; {lines}"
    shown = [
        subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=True).stdout
        for text in (lines, other)
    ]
    assert shown[0] == shown[1] != ""


@pytest.mark.parametrize("value", ["0", "0.1", "0.5", "0.9", "1", "2.5", "7", "30", "31"])
@pytest.mark.parametrize("ranks", [None, 4])
def test_maxvio_is_exact(value: str, ranks: int | None) -> None:
    made = LoadGenerator(256, 8, load.maxvio(value), ranks=ranks, seed=3)
    weights = load.maxvio(value).weights(256)
    assert Fraction(weights[0] * 256, sum(weights)) - 1 == Fraction(value)
    assert weights == sorted(weights, reverse=True)
    for tokens in (320, 3200):
        loads = made.loads(tokens)
        # The largest share is an integer here, and so it is the largest load.
        assert loads.max() == Fraction(tokens * 8, 256) * (1 + Fraction(value))
        assert loads.sum() == tokens * 8
        if ranks:
            assert set(loads.reshape(ranks, -1).sum(axis=1).tolist()) == {tokens * 8 // ranks}


def test_maxvio_falls_along_a_line() -> None:
    loads = np.sort(LoadGenerator(256, 8, load.maxvio("0.5"), seed=1).loads(40_960))[::-1]
    line = 1280 * (1.5 - np.arange(256) / 255)
    assert np.abs(loads - line).max() < 8


def test_hot_experts() -> None:
    loads = LoadGenerator(64, 2, load.hot(4, "10"), seed=5).loads(5_000)  # 10,000 routes, in 100 parts
    assert sorted(set(loads.tolist())) == [100, 1000]
    assert (loads == 1000).sum() == 4
    half = LoadGenerator(8, 1, load.hot(2, 0.5), seed=5).loads(700)
    assert sorted(half.tolist()) == [50, 50, 100, 100, 100, 100, 100, 100]
    even = LoadGenerator(64, 2, load.hot(4, 10), ranks=4, seed=5).loads(5_000).reshape(4, 16)
    assert set(even.sum(axis=1).tolist()) == {2_500}
    assert set(even.max(axis=1).tolist()) == {1_000}


def test_measured_counts_stay_where_they_are() -> None:
    counts = np.array([[5, 1, 2, 0], [1, 1, 1, 5]])
    made = LoadGenerator(4, 1, load.measured(counts), seed=1)
    assert made.loads(16).tolist() == [10, 2, 4, 0]
    assert made.loads(16, layer=3).tolist() == [2, 2, 2, 10]
    floats = load.measured([[0.5, 0.1, 0.2, 0.0]]).weights(4)
    assert Fraction(floats[0], floats[1]) == Fraction(0.5) / Fraction(0.1)
    ranks = LoadGenerator(4, 1, load.measured(counts), ranks=2, seed=1)
    assert ranks.loads(16).reshape(2, 2).sum(axis=1).tolist() == [12, 4]
    even = LoadGenerator(4, 1, load.measured(counts), ranks=2, over_ranks="even", seed=1)
    assert even.loads(12).reshape(2, 2).tolist() == [[5, 1], [6, 0]]
    large = load.measured([2**60, 2**61]).weights(2)
    assert LoadGenerator(2, 1, load.measured(large), seed=1).loads(300).tolist() == [100, 200]


def plain_popularity(made: LoadGenerator, layer: int, epoch: int) -> tuple[list[int], list[int] | None]:
    """The rule of the Notes of `LoadGenerator`, for profiles that are not maxvio nor measured."""
    p = word(word(made.seed, 1), (layer << 48) + epoch)
    weights = made.profile.weights(made.experts)
    if made.ranks is None or made.over_ranks == "free":
        order = sorted(range(made.experts), key=lambda i: word(p, i))
        return [weights[i] for i in order], None
    ranks, each = made.ranks, made.experts // made.ranks
    of_ranks = [1] * ranks if made.over_ranks == "even" else made.over_ranks.weights(ranks)
    hands: list[list[int]] = [[] for _ in range(ranks)]
    for i, weight in enumerate(weights):
        forth = i // ranks % 2 == 0
        hands[i % ranks if forth else ranks - 1 - i % ranks].append(weight)
    order = sorted(range(ranks), key=lambda i: word(p, i))
    found = []
    for rank, hand in enumerate(order):
        places = sorted(range(each), key=lambda i: word(p, ranks + rank * each + i))
        found += [hands[hand][i] for i in places]
    return found, [of_ranks[hand] for hand in order]


def plain_loads(made: LoadGenerator, tokens: int, layer: int, rank: int, step: int) -> list[int]:
    r = word(word(made.seed, 0), (layer << 48) + (rank << 32) + step)
    epoch, at = divmod(step, made.drift) if made.drift else (0, 0)
    part = 4096 * at // made.drift if made.drift else 0
    now = later = plain_popularity(made, layer, epoch)
    if part:
        later = plain_popularity(made, layer, epoch + 1)
    scale = 4096 if part else 1
    weights = [(scale - part) * w + part * v for w, v in zip(now[0], later[0])]
    if now[1] is None or later[1] is None:
        return list(pr.shares(weights, made.k * tokens, tokens, seed=word(r, 0)).tolist())
    each = made.experts // len(now[1])
    of_ranks = [(scale - part) * w + part * v for w, v in zip(now[1], later[1])]
    totals = pr.shares(of_ranks, made.k * tokens, tokens * each, seed=word(r, 0)).tolist()
    found: list[int] = []
    for i, total in enumerate(totals):
        own = weights[i * each : (i + 1) * each]
        found += pr.shares(own, total, tokens, seed=word(r, 1 + i)).tolist()
    return found


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"drift": 5},
        {"ranks": 4},
        {"ranks": 4, "drift": 7},
        {"ranks": 4, "over_ranks": "free"},
        {"ranks": 2, "over_ranks": load.zipf(1), "drift": 3},
    ],
)
def test_batches_follow_the_documented_rule(options: dict[str, Any]) -> None:
    made = LoadGenerator(24, 3, load.zipf("0.7"), seed=99, **options)
    for tokens, layer, rank, step in ((50, 0, 0, 0), (7, 2, 5, 3), (1, 1, 0, 11), (500, 3, 1, 12)):
        loads = plain_loads(made, tokens, layer, rank, step)
        batch = {"layer": layer, "rank": rank, "step": step}
        assert made.loads(tokens, **batch).tolist() == loads
        seed = word(word(99, 0), (layer << 48) + (rank << 32) + step)
        assert made.routes(tokens, **batch) == pr.assign(tokens, loads, 3, seed=seed)


def test_drift_goes_from_one_order_to_the_next() -> None:
    made = LoadGenerator(32, 2, load.hot(1, 100), drift=8, seed=4)
    hottest = [int(made.loads(6_550, step=step).argmax()) for step in range(17)]
    assert len({hottest[0], hottest[8], hottest[16]}) == 3
    between = made.loads(6_550, step=4)
    assert sorted(np.argsort(between)[-2:].tolist()) == sorted([hottest[0], hottest[8]])
    assert LoadGenerator(32, 2, load.hot(1, 100), seed=4).loads(655, step=9).argmax() == hottest[0]


@pytest.mark.parametrize("profile", [load.even(), load.maxvio("0.5"), load.lognormal(1)])
def test_small_batches_are_even_over_ranks(profile: load.Profile) -> None:
    made = LoadGenerator(128, 6, profile, ranks=8, seed=11)
    for tokens in range(1, 65):
        routes = made.routes(tokens, step=tokens)
        of_ranks = routes.column_loads().reshape(8, 16).sum(axis=1)
        assert of_ranks.min() == tokens * 6 // 8
        assert of_ranks.max() == -(-tokens * 6 // 8)
        assert all(len(set(row.tolist())) == 6 for row in routes)
    # Over steps every expert gets its share: within five standard errors.
    sums = sum(made.loads(2, step=step) for step in range(3000)) / 3000
    weights, _ = made._weights(0, 0)
    parts = weights.reshape(8, 16).astype(float)
    share = (12 / 8 * parts / parts.sum(axis=1, keepdims=True)).ravel()
    assert (np.abs(sums - share) < 5 * np.sqrt(share / 3000)).all()


def test_skewed_ranks() -> None:
    made = LoadGenerator(64, 4, load.maxvio(1), ranks=8, over_ranks=load.maxvio("0.25"), seed=2)
    loads = made.loads(6_400)
    assert loads.max() == 2 * 400
    assert loads.reshape(8, 8).sum(axis=1).max() == 1.25 * 3_200
    with pytest.raises(pr.InfeasibleError, match="maxvio: with these ranks it is in"):
        LoadGenerator(64, 4, load.maxvio("0.1"), ranks=8, over_ranks=load.maxvio("0.25"))


def test_sorted_order() -> None:
    loads = LoadGenerator(16, 2, load.zipf(1), ranks=4, order="sorted", seed=2).loads(4_000).reshape(4, 4)
    assert (np.diff(loads, axis=1) <= 0).all()
    assert loads.max() == loads[0, 0]
    one = LoadGenerator(16, 2, load.zipf(1), order="sorted", seed=2).loads(4_000)
    assert (np.diff(one) <= 0).all()


def test_table_is_the_routes_of_the_layers() -> None:
    made = LoadGenerator(32, 4, load.zipf("0.5"), ranks=4, seed=6)
    table = made.table(3, 10, rank=2, step=5)
    assert (table.shape, table.dtype) == ((3, 10, 4), np.dtype(np.int32))
    for layer in range(3):
        assert table[layer].tolist() == made.routes(10, layer=layer, rank=2, step=5).targets.tolist()
    out = np.empty((3, 10, 4), np.int32)
    assert made.table(3, 10, rank=2, step=5, out=out) is out
    np.testing.assert_array_equal(out, table)
    with pytest.raises(pr.SizeMismatchError, match="out: shape"):
        made.table(2, 10, out=out)


def test_routes_are_those_of_this_version_everywhere() -> None:
    made = LoadGenerator(256, 8, load.zipf("1.1"), ranks=8, seed=1)
    routes = made.routes(500, layer=1, rank=2, step=3).targets.astype("<i4")
    seed = word(word(1, 0), (1 << 48) + (2 << 32) + 3)
    assert (routes == pr.assign(500, plain_loads(made, 500, 1, 2, 3), 8, seed=seed).targets).all()
    assert hashlib.sha256(routes.tobytes()).hexdigest()[:16] == "2498f468de910719"


def test_measures_against_loops() -> None:
    rng = np.random.default_rng(3)
    routes = rng.integers(0, 24, (200, 5))
    routes[rng.random(routes.shape) < 0.1] = -1
    found = batch_load(routes, 24, 6)
    kept = routes[routes >= 0]
    loads = [int((kept == e).sum()) for e in range(24)]
    assert (found.largest, found.smallest) == (max(loads), min(loads))
    assert found.maxvio == pytest.approx(max(loads) / (sum(loads) / 24) - 1)
    assert found.ranks_a_token == pytest.approx(
        statistics.mean(len({e // 4 for e in row if e >= 0}) for row in routes.tolist())
    )
    ranks = [sum(loads[4 * r : 4 * r + 4]) for r in range(6)]
    assert found.rank_maxvio == pytest.approx(max(ranks) / (sum(ranks) / 6) - 1)
    twice = [row for row in routes.tolist() if len({e for e in row if e >= 0}) < sum(e >= 0 for e in row)]
    assert found.tokens_repeating == len(twice) > 0
    assert batch_load(routes, 24).ranks_a_token is None
    assert batch_load(np.empty((0, 3), int), 4, 2).to_dict()["maxvio"] == 0


@pytest.mark.parametrize("ranks", [8, 32])
def test_forced_balance_of_frameworks(ranks: int) -> None:
    """Figures that were measured with the frameworks' own code, and the laws where there are some."""
    each = 256 // ranks
    of_sets = ranks * (1 - math.comb(256 - each, 8) / math.comb(256, 8))
    assert of_sets == pytest.approx({8: 5.30, 32: 7.27}[ranks], abs=0.01)
    found = {name: batch_load(of(4096, 256, 8, ranks, 5), 256, ranks) for name, of in load.FORCED.items()}
    sets, normal = found["vLLM uniform, Megatron force"], found["vLLM normal_routing"]
    assert sets.ranks_a_token == pytest.approx(of_sets, abs=0.06)
    assert 0.15 < sets.maxvio < 0.4
    assert sets.tokens_repeating == 0
    assert normal.ranks_a_token == pytest.approx({8: 4.77, 32: 6.97}[ranks], abs=0.06)
    assert normal.maxvio == pytest.approx(0.80, abs=0.12)
    assert 420 < normal.tokens_repeating < 640
    in_order, dealt = found["torchtitan round robin"], found["SGLang round robin"]
    assert (in_order.maxvio, in_order.ranks_a_token) == (0, 1)
    assert (dealt.maxvio, dealt.ranks_a_token) == (0, 8)
    assert found["SGLang uniform"].ranks_a_token == 8
    ours = batch_load(LoadGenerator(256, 8, ranks=ranks, seed=5).routes(4096), 256, ranks)
    assert (ours.maxvio, ours.rank_maxvio, ours.tokens_repeating) == (0, 0, 0)
    assert ours.ranks_a_token == pytest.approx(of_sets, abs=0.06)


def test_counts_from_files(tmp_path: Path) -> None:
    rows = [[5, 1, 2, 0], [1, 1, 1, 5]]
    np.save(tmp_path / "a.npy", np.array([rows, rows]))  # two steps
    np.savez(tmp_path / "b.npz", other=np.ones(3), logical_count=rows)
    (tmp_path / "c.json").write_text(json.dumps({"weight": rows, "n": 2}))
    (tmp_path / "d.json").write_text(json.dumps(rows))
    (tmp_path / "e.csv").write_text("5,1,2,0\n1,1,1,5\n")
    (tmp_path / "f.csv").write_text("\ufeffe0,e1,e2,e3\r\n5,1,2,0\r\n1,1,1,5.0\r\n")
    for path in sorted(tmp_path.iterdir()):
        found = np.array(load.read_counts(path))
        np.testing.assert_array_equal(found * 8 // found[0].sum(), rows)
    (tmp_path / "g.csv").write_text("tokens\n5\n1\n2\n0\n")
    assert load.read_counts(tmp_path / "g.csv") == [rows[0]]
    assert str(load.measured(rows)) == "measured 2 x 4"


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("a.txt", "1", "unknown kind of file"),
        ("a.npy", "1", "a.npy: not a file of counts"),
        ("a.json", "{", "a.json: not a file of counts"),
        ("a.json", '{"a": [1], "b": [2]}', "it holds a, b; expected one of logical_count"),
        ("a.json", "[[1, -1]]", "counts of layer 0 must be at least 0"),
        ("a.json", "[[0, 0]]", "counts of layer 0 must be at least 0, and one positive"),
        ("a.json", "[[1, NaN]]", "counts must be finite"),
        ("a.json", "[[1], [1, 2]]", "a.json"),
        ("a.json", '["x"]', "numbers are expected"),
        ("a.json", "3", "shape .* is expected"),
        ("a.csv", "1,2\n3\n", "same number of cells"),
        ("a.csv", "1,2\n3,x\n", "row 2: numbers are expected"),
        ("a.csv", "", "a.csv"),
    ],
)
def test_bad_files(name: str, text: str, problem: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(pr.PhaseRouterError, match=problem):
        load.measured(tmp_path / name)


@pytest.mark.parametrize(
    ("make", "error", "problem"),
    [
        (lambda: LoadGenerator(4, 5), pr.InfeasibleError, "k: 5 different experts"),
        (lambda: LoadGenerator(-1, 0), pr.OutOfRangeError, "experts: -1"),
        (lambda: LoadGenerator(8, 2, ranks=3), pr.SizeMismatchError, "ranks: 3 is no divisor of 8"),
        (lambda: LoadGenerator(8, 2, ranks=0), pr.SizeMismatchError, "ranks: 0 is no divisor"),
        (lambda: LoadGenerator(8, 2, over_ranks="even"), pr.InvalidArgumentError, "say how many"),
        (
            lambda: LoadGenerator(8, 2, ranks=2, over_ranks="odd"),
            pr.InvalidArgumentError,
            "over_ranks: 'odd'",
        ),
        (lambda: LoadGenerator(8, 2, order="none"), pr.InvalidArgumentError, "order: 'none'"),
        (lambda: LoadGenerator(8, 2, "even"), pr.InvalidArgumentError, "profile:"),
        (lambda: LoadGenerator(8, 2, load.Profile("odd")), pr.InvalidArgumentError, "no kind of profile"),
        (
            lambda: LoadGenerator(8, 2, load.maxvio("3.1")),
            pr.InfeasibleError,
            "maxvio: at most experts / k - 1 = 3",
        ),
        (lambda: load.maxvio(9).weights(8), pr.InfeasibleError, "more than 8 experts can have"),
        (lambda: LoadGenerator(8, 2, load.hot(9, 2)), pr.OutOfRangeError, "hot: 9 hot experts"),
        (lambda: LoadGenerator(8, 2, load.measured([1, 2])), pr.SizeMismatchError, "counts of 2 experts"),
        (lambda: load.maxvio(-1), pr.OutOfRangeError, "maxvio: -1"),
        (lambda: load.maxvio("x"), pr.InvalidArgumentError, "'x' is no finite number"),
        (lambda: load.maxvio("1/0"), pr.InvalidArgumentError, "'1/0' is no finite number"),
        (lambda: load.maxvio(float("inf")), pr.InvalidArgumentError, "no finite number"),
        (lambda: load.maxvio([]), pr.ArgumentTypeError, "maxvio: a number is expected"),
        (lambda: load.zipf(True), pr.ArgumentTypeError, "zipf: a number is expected"),
        (lambda: load.zipf("0.12345678901"), pr.OutOfRangeError, "more than 9 digits"),
        (lambda: load.zipf(21), pr.OutOfRangeError, "zipf: 21"),
        (lambda: load.lognormal(-0.5), pr.OutOfRangeError, "lognormal: -0.5"),
        (lambda: LoadGenerator(8, 2).routes(4, layer=2**16), pr.OutOfRangeError, "layer: 65536"),
        (lambda: LoadGenerator(8, 2).routes(4, rank=-1), pr.OutOfRangeError, "rank: -1"),
        (lambda: LoadGenerator(8, 2).routes(4, step=2**32), pr.OutOfRangeError, "step: "),
        (lambda: batch_load([[1, 9]], 8), pr.OutOfRangeError, "routes: experts are in"),
        (lambda: batch_load([[1, 7]], 8, 3), pr.SizeMismatchError, "ranks: 3 is no divisor"),
    ],
)
def test_bad_arguments(make: Callable[[], object], error: type[Exception], problem: str) -> None:
    with pytest.raises(error, match=problem):
        make()


def test_numbers_are_taken_exactly() -> None:
    from decimal import Decimal

    assert (
        load.maxvio(0.1) == load.maxvio("0.1") == load.maxvio(Decimal("0.1")) == load.maxvio(Fraction(1, 10))
    )
    assert str(load.hot(3, "2.5")) == "hot 3 2.5"
    assert "24 experts x 2, zipf 1.1, 4 ranks: even, drift 9, seed=1" in repr(
        LoadGenerator(24, 2, load.zipf(1.1), ranks=4, drift=9, seed=1)
    )
    assert LoadGenerator(4, 0, seed=1).routes(3).targets.shape == (3, 0)
    assert LoadGenerator(0, 0, seed=1).loads(3).tolist() == []


def run(*args: str) -> Result:
    return CliRunner().invoke(main, ["load", *args], prog_name="phaserouter")


def test_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    job = ["--experts", "256", "-k", "8", "--maxvio", "0.5", "--ranks", "8", "--seed", "4"]
    result = run(*job, "--json", "--plot", "p.png", "--out", "r.npy", "--layers", "2", "--theme", "dark")
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)
    made = LoadGenerator(256, 8, load.maxvio("0.5"), ranks=8, seed=4)
    assert found["loads"] == made.loads(4096).tolist()
    assert set(found["rank_loads"]) == {4096}
    assert max(found["loads"]) == 192
    assert [row["router"] for row in found["routers"]] == ["phaserouter load", *load.FORCED]
    assert found["routers"][0]["maxvio"] == 0.5
    np.testing.assert_array_equal(np.load("r.npy"), made.table(2, 4096))
    assert (tmp_path / "p.png").stat().st_size > 10_000
    assert run(*job, "--layer", "1", "--out", "one.npy").exit_code == 0
    np.testing.assert_array_equal(np.load("one.npy"), made.table(2, 4096)[1:])
    shown = run(*job, "--step", "3", "--plot", "q.svg").stdout
    assert "torchtitan round robin" in shown
    assert "step 3 of seed 4" in shown
    assert "picture in q.svg" in shown


@pytest.mark.parametrize(
    ("options", "profile", "over_ranks"),
    [
        ([], load.even(), None),
        (["--zipf", "1.1", "--ranks", "4"], load.zipf("1.1"), None),
        (["--hot", "2", "5", "--ranks", "4", "--free-ranks"], load.hot(2, 5), "free"),
        (
            ["--lognormal", "0.5", "--ranks", "4", "--rank-maxvio", "0.5"],
            load.lognormal("0.5"),
            load.maxvio("0.5"),
        ),
    ],
)
def test_command_profiles(
    options: list[str], profile: load.Profile, over_ranks: load.OverRanks | None
) -> None:
    batch = [
        "--tokens",
        "100",
        "--layer",
        "1",
        "--rank",
        "2",
        "--step",
        "30",
        "--drift",
        "8",
        "--order",
        "sorted",
    ]
    result = run("--experts", "16", "-k", "2", "--seed", "9", *options, *batch, "--json")
    assert result.exit_code == 0, result.output
    ranks = 4 if "--ranks" in options else None
    made = LoadGenerator(16, 2, profile, ranks=ranks, over_ranks=over_ranks, drift=8, order="sorted", seed=9)
    assert json.loads(result.stdout)["loads"] == made.loads(100, layer=1, rank=2, step=30).tolist()


@pytest.mark.parametrize(
    ("status", "options", "problem"),
    [
        (2, ["--maxvio", "1", "--zipf", "1"], "exclude each other"),
        (2, ["--rank-maxvio", "1"], "say how many, --ranks"),
        (2, ["--ranks", "2", "--rank-maxvio", "1", "--free-ranks"], "exclude each other"),
        (2, ["--layers", "2"], "say where to"),
        (2, ["--hot", "x", "2"], "'x' is not an integer"),
        (1, ["--out", "r.csv"], "r.csv: unknown kind of file"),
        (1, ["--maxvio", "x"], "maxvio: 'x' is no finite number"),
        (1, ["--ranks", "3"], "ranks: 3 is no divisor"),
        (1, ["--counts", "c.json"], "counts of 3 experts"),
        (1, ["--counts", "c.json", "--plot", "c.json"], "is the same file as"),
    ],
)
def test_command_errors(
    status: int, options: list[str], problem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("c.json").write_text("[1, 2, 3]")
    result = run("--experts", "16", "-k", "2", *options)
    assert result.exit_code == status, result.output
    assert problem in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("text", "profile"),
    [
        ("even", load.even()),
        (" maxvio:0.5", load.maxvio("0.5")),
        ("zipf:1.1", load.zipf("1.1")),
        ("hot:4, 2.5", load.hot(4, "2.5")),
        ("lognormal:1", load.lognormal(1)),
    ],
)
def test_profiles_from_text(text: str, profile: load.Profile) -> None:
    assert load.profile_of(text) == profile


@pytest.mark.parametrize(
    "text", ["", "odd", "even:1", "zipf", "zipf:1,2", "hot:4", "hot:x,1", "measured:", "maxvio:x"]
)
def test_bad_text(text: str) -> None:
    with pytest.raises(pr.InvalidArgumentError):
        load.profile_of(text)


def test_generators_from_the_environment(tmp_path: Path) -> None:
    plain = load.from_environment(16, 2, {})
    assert repr(plain) == repr(LoadGenerator(16, 2, seed=0))
    said = {
        "PHASEROUTER_LOAD": "zipf:1",
        "PHASEROUTER_LOAD_RANKS": "4",
        "PHASEROUTER_LOAD_OVER_RANKS": "maxvio:0.5",
        "PHASEROUTER_LOAD_ORDER": "sorted",
        "PHASEROUTER_LOAD_DRIFT": "9",
        "PHASEROUTER_LOAD_SEED": "0x10",
    }
    assert set(said) == set(load.VARIABLES)
    expected = LoadGenerator(
        16, 2, load.zipf(1), ranks=4, over_ranks=load.maxvio("0.5"), order="sorted", drift=9, seed=16
    )
    made = load.from_environment(16, 2, said)
    assert (repr(made), made.order) == (repr(expected), "sorted")
    assert made.routes(50, step=4) == expected.routes(50, step=4)
    np.save(tmp_path / "c.npy", np.arange(1, 17))
    counted = load.from_environment(16, 2, {"PHASEROUTER_LOAD": f"measured:{tmp_path / 'c.npy'}"})
    assert counted.loads(68).tolist() == list(range(1, 17))
    with pytest.raises(pr.InvalidArgumentError, match="PHASEROUTER_LOAD_SEED: 'x' is not an integer"):
        load.from_environment(16, 2, {"PHASEROUTER_LOAD_SEED": "x"})
