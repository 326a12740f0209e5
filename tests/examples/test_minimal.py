"""Runs the example `minimal`, whose path is the argument, and checks what it prints against the promise."""

from __future__ import annotations

import collections
import subprocess
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from fractional_shares import check_rounded_shares, shares_in_fractions  # noqa: E402

PROGRAM = sys.argv.pop()


class Minimal(unittest.TestCase):
    def test_output(self) -> None:
        done = subprocess.run([PROGRAM], capture_output=True, text=True, check=True, timeout=60)
        lines = done.stdout.splitlines()
        self.assertEqual(len(lines), 16)
        loads: collections.Counter[int] = collections.Counter()
        for token, line in enumerate(lines):
            words = line.split()
            self.assertEqual(
                (words[0], int(words[1]), words[3], words[5]), ("token", token, "experts", "and")
            )
            self.assertNotEqual(words[4], words[6])
            loads.update((int(words[4]), int(words[6])))
        check_rounded_shares([loads[j] for j in range(4)], shares_in_fractions([4, 3, 2, 1], 32, 16))


if __name__ == "__main__":
    unittest.main()
