"""What the page must show: routes of the native library, matrices and blocks of the oracle, digests by SPEC section 8."""

from __future__ import annotations

import keys
import native
import numpy as np
import oracle

S = [6, 9, 10, 5, 3, 7, 8, 9, 8, 9, 9, 4]
T = [8, 3, 5, 10, 7, 9, 6, 8, 10, 4, 9, 7]
K, SEED = 3, 9


def digest(routes: native.Array) -> int:
    return oracle.digest(routes.ravel().tolist())


def routes(
    s: list[int] = S,
    t: list[int] = T,
    k: int = K,
    seed: int = SEED,
    pi_s: list[int] | None = None,
    pi_t: list[int] | None = None,
) -> native.Array:
    with native.Router(seed) as router:
        router.set_permutations(pi_s=pi_s, pi_t=pi_t)
        return router.route_degrees(s, t, k)


def phases(m: int, n: int, seed: int) -> dict[str, list[int]]:
    with native.Router(seed) as router:
        return {name: array.tolist() for name, array in router.get_permutations(m, n).items()}


def assigned(weights: list[int], m: int, k: int, seed: int) -> native.Array:
    with native.Router(seed) as router:
        return router.assign(weights, m, k)


def by_scores(scores: list[list[int]], upper: list[int], seed: int) -> native.ScoredRoutes:
    with native.Router(seed) as router:
        values = np.array(scores, np.int32)
        return router.assign_by_scores(values, len(upper), 1, lower=[0] * len(upper), upper=upper)


def ones(row: list[int]) -> str:
    """As the page lists places: "3, 4 and 7"."""
    places = [str(x) for x, bit in enumerate(row) if bit]
    return ", ".join(places) if len(places) < 2 else f"{', '.join(places[:-1])} and {places[-1]}"


def stages(s: list[int], t: list[int], seed: int) -> dict[str, list[list[int]]]:
    return oracle.stages(s, t, oracle.Permutations(seed, len(s), len(t)))


def cluster(seed: int, lost: int | None = None) -> tuple[keys.Placement, int]:
    """The screen's placement, and the number of moves where a rack is lost."""
    names = [f"{rack}{slot}" for rack in "ABCDEF" for slot in range(1, 5)]
    racks = [name[0] for name in names]
    made = keys.Placement(128, [4] * 24, 3, seed, names, racks)
    if lost is None:
        return made, 0
    rebalanced, how = made.rebalance([0 if node // 4 == lost else 4 for node in range(24)], names, racks)
    return rebalanced, len(how.all_moves())
