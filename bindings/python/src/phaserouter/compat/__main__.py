"""Runs a script of the original phase router on this library."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

from . import install

USAGE = """usage: python -m phaserouter.compat SCRIPT [ARGUMENT...]

Runs a Python script in which `import router`, `import router_py` and `import router_stats` find phaserouter.compat
instead of the original phase router's modules. Everything after SCRIPT is passed to it."""


def main(arguments: list[str]) -> int:
    """Runs the script that the first argument names, as ``python SCRIPT`` would."""
    if arguments[:1] in (["-h"], ["--help"]):
        print(USAGE)
        return 0
    if not arguments:
        print(USAGE, file=sys.stderr)
        return 2
    script = Path(arguments[0])
    if not script.is_file():
        print(f"phaserouter.compat: no file {script}", file=sys.stderr)
        return 2
    install()
    sys.argv = arguments
    sys.path[0] = str(script.resolve().parent)
    runpy.run_path(str(script), run_name="__main__")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
