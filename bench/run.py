"""Runs bench_routing once for each instruction set level, and puts the targets beside what it measured.

usage: run.py --program FILE [--levels=all|NAME,...] [--json=FILE] [options of bench_routing]

Without --levels it is the level that the library chooses, the fastest. A level is chosen when a process first calls
the library, so each one is a process of its own; the JSON of all is put together. The targets are those of the
fastest level that was run.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from targets import print_targets, targets

# From slow to fast; a machine has the first and some of the others.
LEVELS = ("scalar", "avx2", "avx512", "avx512vbmi2", "neon64")


def environment(level: str | None) -> dict[str, str]:
    """This process's, with the level forced or, when None, as it is."""
    return {**os.environ, **({} if level is None else {"PHASE_ROUTER_SIMD": level})}


def level_that_runs(program: str, level: str | None) -> str:
    """The level that runs when that one is asked for; RuntimeError with the library's reason when it does not."""
    answer = subprocess.run(
        [program, "--level"], env=environment(level), capture_output=True, text=True, check=False
    )
    if answer.returncode != 0:
        raise RuntimeError(answer.stderr.strip())
    return answer.stdout.strip()


def runs(program: str, level: str) -> bool:
    try:
        return level_that_runs(program, level) == level
    except RuntimeError:
        return False


def chosen_levels(program: str, text: str | None) -> list[str]:
    if text is None:
        return [level_that_runs(program, None)]
    if text == "all":
        return [level for level in LEVELS if runs(program, level)]
    wanted = [name.strip() for name in text.split(",")]
    for name in wanted:
        if name not in LEVELS:
            raise ValueError(f"--levels: no level '{name}'; there are {', '.join(LEVELS)}, and 'all'")
        if not runs(program, name):
            raise ValueError(f"--levels: this machine or this build does not run '{name}'")
    return sorted(set(wanted), key=LEVELS.index)


def measure(program: str, level: str, options: list[str]) -> dict[str, Any]:
    """Runs the program on that level: its table goes where this one's output goes, its JSON comes back."""
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "level.json"
        subprocess.run([program, f"--json={path}", *options], env=environment(level), check=True)
        return json.loads(path.read_text())


def parse(arguments: list[str]) -> tuple[argparse.Namespace, list[str]]:
    parser = argparse.ArgumentParser(
        prog="run.py", allow_abbrev=False, description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--program", required=True, help="bench_routing")
    parser.add_argument("--levels", help=f"'all', or some of {', '.join(LEVELS)}")
    parser.add_argument("--json", type=Path, help="machine, cases and targets")
    return parser.parse_known_args(arguments)


def main(arguments: list[str]) -> int:
    chosen, options = parse(arguments)
    try:
        levels = chosen_levels(chosen.program, chosen.levels)
        parts = []
        for level in levels:
            print(flush=True)
            parts.append(measure(chosen.program, level, options))
    except (OSError, RuntimeError, ValueError) as error:
        print(f"run.py: {error}", file=sys.stderr)
        return 2
    except subprocess.CalledProcessError as error:  # the program has said why
        return error.returncode if error.returncode > 0 else 1

    cases = [case for part in parts for case in part["cases"]]
    table = targets(cases, levels[-1])
    print()
    print_targets(table)
    if chosen.json is not None:
        result = {"machine": parts[0]["machine"], "cases": cases, "targets": table}
        chosen.json.write_text(json.dumps(result, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
