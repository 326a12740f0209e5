"""The load of a target before the cut."""

from __future__ import annotations

import numpy as np
from phaserouter import Router
from phaserouter.stats import column_load_law
from scipy import stats as distributions

from .._arrays import Array
from .._case import Context, Values
from .._chance import FALSE_ALARM, LEVEL, fit_p, mean_p, of_all, seeds_of
from .._measure import rng_of
from .._report import Check, Report
from .._theory import independent_variance, load_variance
from .plots import four_laws

TITLE = "Column law"
RULE = "loads are a mixture of two hypergeometric laws; variance at most that of independent edges"
GUIDE = (
    "Loads over seeds, no cut, against the exact law, target by target (chi-square), and their variance against the "
    "formula (Student's t of squared distances). Beside it stand three laws with the same mean: independent edges "
    "(Chung-Lu: Poisson-binomial, also simulated), binomial, Poisson. The denser the matrices, the more the router "
    "gains; with sparse ones it is as uneven as the others, which the last rows show. Bad news would be bars off the "
    "line, or a variance above Chung-Lu's."
)


def parameters(quick: bool) -> Values:
    """Loads of a few targets of each kind are tested."""
    return {"m": 256, "n": 192, "samples": 4000 if quick else 40_000, "targets": 12}


def _degrees(m: int, n: int, rng: np.random.Generator) -> dict[str, tuple[Array, Array]]:
    def heavy(count: int, limit: int) -> Array:
        return np.minimum(limit // 16 * (1 + rng.pareto(1.1, count)), limit).astype(np.int64)

    return {
        "half-full": (rng.integers(0, n + 1, m), np.full(n, m // 2)),
        "equal quarters": (np.full(m, n // 4), np.full(n, m // 4)),
        "uniform": (rng.integers(0, n + 1, m), rng.integers(1, m + 1, n)),
        "heavy-tailed": (heavy(m, n), heavy(n, m)),
        "sparse": (rng.integers(1, n // 8, m), rng.integers(1, m // 8, n)),
    }


def run(p: Values, context: Context) -> Values:
    """Fits of some targets, variances of all."""
    m, n = p["m"], p["n"]
    router = Router(0, num_threads=context.num_threads)
    rows, drawn = [], None
    for at, (name, (s, t)) in enumerate(_degrees(m, n, rng_of(context, 203)).items()):
        loads = router.sample_loads(s, t, n, seeds_of(context, p["samples"], 204, at))
        rows.append({"degrees": name, **_compare(loads, s, t, p["targets"])})
        if drawn is None:
            drawn = _drawn(loads[:, 0], s, t, context)
    assert drawn is not None
    return {"rows": rows, "drawn": drawn}


def _compare(loads: Array, s: Array, t: Array, targets: int) -> Values:
    m, n = len(s), len(t)
    chosen = np.unique(np.linspace(0, n - 1, targets).astype(int))
    law = column_load_law(s, t)
    chances = law.pmf(np.arange(m + 1)[:, None])
    fits = [fit_p(np.bincount(loads[:, j], minlength=m + 1), chances[:, j]) for j in chosen]
    variances, mean = load_variance(s, t), law.mean()
    squares = ((loads - mean) ** 2).mean(axis=1)
    chung_lu = independent_variance(s, t)
    return {
        "fit_p": of_all(fits),
        "fits": [round(x, 4) for x in fits],
        "variance_p": mean_p(squares, float(variances.mean())),
        "mean": float(mean.mean()),
        "law_variance": float(variances.mean()),
        "variance": float(squares.mean()),
        "chung_lu": float(chung_lu.mean()),
        "binomial": float((mean * (1 - mean / m)).mean()),
        "above_chung_lu_p": _above_p(squares, float(chung_lu.mean())),
        "over_cap": int((loads > t).sum()),
        "formula": bool(np.allclose(variances, law.var())),
    }


def _above_p(sample: Array, mean: float) -> float:
    """That independent values have at most this mean: one-sided Student's t."""
    return float(distributions.ttest_1samp(sample, mean, alternative="greater").pvalue)


def _drawn(seen: Array, s: Array, t: Array, context: Context) -> Values:
    """Target 0 of the first kind: measured, and four laws; independent edges are also drawn one by one."""
    m, n = len(s), len(t)
    p = s * int(t[0]) / (m * n)
    rng = rng_of(context, 205)
    edges = np.concatenate([(rng.random((500, m)) < p).sum(axis=1) for _ in range(len(seen) // 500)])
    mean = float(p.sum())
    x = np.arange(int(mean - 32), int(mean + 33))
    poisson_binomial = np.array([1.0])
    for chance in p:
        poisson_binomial = np.convolve(poisson_binomial, [1 - chance, chance])
    # The law of the other targets may have another degree: this is the first one's.
    return {
        "x": x.tolist(),
        "mean": mean,
        "measured": _shares(seen, x),
        "independent_measured": _shares(edges, x),
        "law": _rounded(column_load_law(s, t).pmf(x[:, None])[:, 0]),
        "independent": _rounded(poisson_binomial[x]),
        "binomial": _rounded(distributions.binom.pmf(x, m, mean / m)),
        "poisson": _rounded(distributions.poisson.pmf(x, mean)),
        "independent_p": fit_p(np.bincount(edges, minlength=m + 1), poisson_binomial),
        "variances": {
            "router, exact law": float(load_variance(s, t)[0]),
            "independent edges (Chung-Lu)": float((p * (1 - p)).sum()),
            "binomial": mean * (1 - mean / m),
            "Poisson": mean,
        },
    }


def _shares(seen: Array, x: Array) -> list[float]:
    return _rounded(np.bincount(seen, minlength=int(x[-1]) + 1)[x] / len(seen))


def _rounded(values: Array) -> list[float]:
    return [round(float(value), 7) for value in values]


def rules(found: Values) -> list[Check]:
    """Fits, variances, caps, and the order of variances."""
    checks = []
    for row in found["rows"]:
        name = row["degrees"]
        checks += [
            Check(
                f"{name}: loads",
                f"{len(row['fits'])} targets against their laws, chi-square with Bonferroni, p >= {LEVEL:g} "
                f"({FALSE_ALARM})",
                row["fit_p"] >= LEVEL,
                f"p = {row['fit_p']:.2g}",
            ),
            Check(
                f"{name}: variance",
                f"mean of all targets {row['law_variance']:.3f}; Student's t, p >= {LEVEL:g} ({FALSE_ALARM})",
                row["variance_p"] >= LEVEL and row["formula"],
                f"{row['variance']:.3f}, p = {row['variance_p']:.2g}",
            ),
        ]
    above = of_all([row["above_chung_lu_p"] for row in found["rows"]])
    over = sum(row["over_cap"] for row in found["rows"])
    checks += [
        Check(
            "Chung-Lu",
            f"measured variances, means of all targets, at most those of independent edges; one-sided Student's t with "
            f"Bonferroni, p >= {LEVEL:g} ({FALSE_ALARM})",
            above >= LEVEL,
            f"p = {above:.2g}",
        ),
        Check("column cap", "no load above t_j under any seed", over == 0, f"{over} above"),
        Check(
            "the yardstick",
            f"simulated independent edges are Poisson-binomial, p >= {LEVEL:g} ({FALSE_ALARM})",
            found["drawn"]["independent_p"] >= LEVEL,
            f"p = {found['drawn']['independent_p']:.2g}",
        ),
    ]
    return checks


def measured(found: Values) -> str:
    """In a line."""
    first = found["rows"][0]
    least = min(row["fit_p"] for row in found["rows"])
    ratio = first["variance"] / first["mean"]
    return f"least p of fits {least:.2g}; half-full: variance {ratio:.2f} times Poisson's"


def show(found: Values, report: Report, context: Context) -> None:
    """Every kind of degrees, one target drawn."""
    report.table(
        "column",
        f"{found['m']} sources, {found['n']} targets, {found['samples']:,} seeds; variances are means over targets",
        {
            "degrees": "degrees",
            "mean": ("mean load = Poisson's variance", "{:.2f}"),
            "binomial": ("binomial's", "{:.2f}"),
            "chung_lu": ("Chung-Lu's", "{:.2f}"),
            "law_variance": ("the router's, law", "{:.2f}"),
            "variance": ("measured", "{:.2f}"),
            "ratio": ("over Poisson's", "{:.3f}"),
            "fit_p": ("p, loads", "{:.3f}"),
            "variance_p": ("p, variance", "{:.3f}"),
        },
        [{**row, "ratio": row["variance"] / row["mean"]} for row in found["rows"]],
    )
    report.picture(
        "column",
        four_laws(found["drawn"], theme=report.theme),
        "Load of one target of the half-full matrices over seeds: bars are measured, lines are laws of the same mean.",
    )
