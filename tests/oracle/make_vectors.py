"""Writes the files of tests/vectors from the oracle; the format is described in tests/vectors/README.md.

make_vectors.py            writes every file; the same bytes every time
make_vectors.py --check    writes nothing, fails when a file differs from what would be written
make_vectors.py NAME ...   only the named files, e.g. route.txt
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from vector_file import File
from vectors_assignment import apportion, assign, shares
from vectors_groups import groups_file
from vectors_keys import Text, keys_file, placement_file, plain_placement_file, rebalanced_file
from vectors_large import large
from vectors_reassign import reassign
from vectors_routing import loads, route, stages
from vectors_scores import scores_file
from vectors_words import permutations, words

VECTORS = Path(__file__).resolve().parent.parent / "vectors"

FILES: dict[str, Callable[[], File | Text]] = {
    "large.txt": large,  # first, as it takes longest
    "words.txt": words,
    "permutations.txt": permutations,
    "route.txt": route,
    "loads.txt": loads,
    "stages.txt": stages,
    "apportion.txt": apportion,
    "shares.txt": shares,
    "assign.txt": assign,
    "scores.txt": scores_file,
    "groups.txt": groups_file,
    "keys.txt": keys_file,
    "placement.json": placement_file,
    "placement-plain.json": plain_placement_file,
    "placement-rebalanced.json": rebalanced_file,
    "reassign.txt": reassign,
}


def make(name: str) -> tuple[str, float]:
    """A file's text, and how long it took."""
    began = time.process_time()
    return FILES[name]().text(), time.process_time() - began


def first_difference(expected: str, found: str) -> str:
    for number, (a, b) in enumerate(zip(expected.splitlines(), found.splitlines(), strict=False), start=1):
        if a != b:
            return f"line {number}: expected {a[:100]!r}, found {b[:100]!r}"
    return "one is a prefix of the other"


def main() -> int:
    parser = argparse.ArgumentParser(description="Writes tests/vectors/*.txt from the oracle.")
    parser.add_argument("--check", action="store_true", help="compare with the files instead of writing them")
    parser.add_argument("--times", action="store_true", help="say how long every file took")
    parser.add_argument("files", nargs="*", metavar="NAME", help="only these files")
    arguments = parser.parse_args()
    unknown = set(arguments.files) - set(FILES)
    if unknown:
        parser.error(f"no such file: {' '.join(sorted(unknown))}")
    failures = 0
    names = arguments.files or list(FILES)
    with ProcessPoolExecutor() as pool:
        texts = list(pool.map(make, names))
    for name, (text, seconds) in zip(names, texts):
        path = VECTORS / name
        if arguments.times:
            print(f"{name}: {len(text)} bytes, {seconds:.1f} s")
        if not arguments.check:
            path.write_text(text, encoding="utf-8", newline="\n")
        elif not path.is_file():
            print(f"{path}: missing")
            failures += 1
        elif path.read_bytes() != text.encode("utf-8"):
            print(f"{path}: differs: {first_difference(text, path.read_text(encoding='utf-8'))}")
            failures += 1
    if arguments.check and not arguments.files:
        for path in sorted(VECTORS.iterdir()):
            if path.name not in FILES and path.name != "README.md":
                print(f"{path}: no file of this name is made")
                failures += 1
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
