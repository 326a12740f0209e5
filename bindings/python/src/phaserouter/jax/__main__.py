"""`python -m phaserouter.jax build` compiles the custom calls; `python -m phaserouter.jax` says how calls are made."""

from __future__ import annotations

import sys

from . import calls_by
from ._build import build


def main(arguments: list[str]) -> int:
    """Builds, or says what is there."""
    if arguments == ["build"]:
        try:
            print(f"compiled {build()}")
        except RuntimeError as problem:
            print(f"phaserouter.jax: {problem}", file=sys.stderr)
            return 1
        return 0
    if arguments:
        print("usage: python -m phaserouter.jax [build]", file=sys.stderr)
        return 2
    print(f"calls of phaserouter.jax go through {calls_by()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
