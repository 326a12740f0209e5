"""Profiles and generators from text: for environment variables, where programs have no arguments of ours."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, SupportsIndex

from .._errors import InvalidArgumentError
from ._generator import LoadGenerator
from ._profiles import Profile, even, hot, lognormal, maxvio, measured, zipf

__all__ = ["VARIABLES", "from_environment", "profile_of"]

VARIABLES = {
    "PHASEROUTER_LOAD": "the profile, as `profile_of` reads it",
    "PHASEROUTER_LOAD_RANKS": "the ranks that hold the experts",
    "PHASEROUTER_LOAD_OVER_RANKS": "even, free, or a profile of the ranks",
    "PHASEROUTER_LOAD_ORDER": "shuffled or sorted",
    "PHASEROUTER_LOAD_DRIFT": "the steps after which other experts are popular",
    "PHASEROUTER_LOAD_SEED": "the seed; 0 if not set, so that all processes agree",
}
"""The environment variables that `from_environment` reads, and what they say."""


def profile_of(text: str) -> Profile:
    """A profile from text: even, maxvio:0.5, zipf:1.1, hot:4,10, lognormal:0.5 or measured:FILE."""
    kind, _, rest = text.strip().partition(":")
    numbers = [part.strip() for part in rest.split(",")] if rest else []
    if kind == "measured" and rest:
        return measured(rest)
    if kind == "even" and not numbers:
        return even()
    if kind == "hot" and len(numbers) == 2:
        return hot(_integer("hot", numbers[0]), numbers[1])
    makers = {"maxvio": maxvio, "zipf": zipf, "lognormal": lognormal}
    if kind in makers and len(numbers) == 1:
        return makers[kind](numbers[0])
    raise InvalidArgumentError(
        f"profile: {text!r} is none of even, maxvio:V, zipf:S, hot:N,F, lognormal:SIGMA and measured:FILE"
    )


def from_environment(
    experts: SupportsIndex, k: SupportsIndex, environment: Mapping[str, str] | None = None
) -> LoadGenerator:
    """A generator as the environment variables of `VARIABLES` say; even loads and the seed 0 where nothing is said.

    Parameters
    ----------
    experts, k : int
    environment : mapping, optional
        Instead of that of the process.
    """
    given = os.environ if environment is None else environment
    said = {
        name.removeprefix("PHASEROUTER_LOAD").lower().strip("_"): given[name]
        for name in VARIABLES
        if given.get(name)
    }
    over: Any = said.get("over_ranks")
    order: Any = said.get("order", "shuffled")
    return LoadGenerator(
        experts,
        k,
        profile_of(said.get("", "even")),
        ranks=_integer("PHASEROUTER_LOAD_RANKS", said["ranks"]) if "ranks" in said else None,
        over_ranks=over if over in (None, "even", "free") else profile_of(over),
        order=order,
        drift=_integer("PHASEROUTER_LOAD_DRIFT", said.get("drift", "0")),
        seed=_integer("PHASEROUTER_LOAD_SEED", said.get("seed", "0")),
    )


def _integer(name: str, text: str) -> int:
    try:
        return int(text, 0)
    except ValueError as problem:
        raise InvalidArgumentError(f"{name}: {text!r} is not an integer") from problem
