"""``phaserouter``, and ``python -m phaserouter``."""

from __future__ import annotations

import sys

from ._extras import MissingExtraError


def main() -> None:
    """Runs the command line; where its packages are missing, it says which command installs them."""
    try:
        from .cli import main as command
    except MissingExtraError as problem:
        sys.exit(f"phaserouter: {problem}")
    command()


if __name__ == "__main__":
    main()
