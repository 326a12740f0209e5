"""Runs the example `scores`, whose path is the argument, and checks what it prints against SPEC section 9."""

from __future__ import annotations

import re
import subprocess
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "oracle"))
import scores  # noqa: E402

PROGRAM = sys.argv.pop()
ROW = re.compile(r"token (\d+) scores ([\d ]+) -> experts (\d+) and (\d+)")
LAST = re.compile(r"total (\d+) of (\d+) without balance, and no more than (\d+) is possible")


class Scores(unittest.TestCase):
    def test_output(self) -> None:
        done = subprocess.run([PROGRAM], capture_output=True, text=True, check=True, timeout=60)
        *rows, prices, last = done.stdout.splitlines()
        gate, routes = [], []
        for token, line in enumerate(rows):
            found = ROW.fullmatch(line)
            assert found is not None, line
            self.assertEqual(int(found[1]), token)
            gate.append([int(x) for x in found[2].split()])
            routes.append([int(found[3]), int(found[4])])
        m, n, k, loads = 8, 4, 2, [4, 4, 4, 4]
        self.assertEqual((len(gate), {len(row) for row in gate}), (m, {n}))
        best = scores.assign_by_scores(gate, None, loads, loads, k, 0, floats=False)
        self.assertEqual(routes, best.rows)
        total = sum(gate[i][j] for i, row in enumerate(routes) for j in row)
        top = sum(sum(sorted(row)[-k:]) for row in gate)
        self.assertLess(total, top)
        p = [int(x) for x in prices.removeprefix("prices ").split()]
        self.assertEqual(scores.bound_of_sum(best.q, loads, loads, k, m * k, p, -(10**6)), total)
        found = LAST.fullmatch(last)
        assert found is not None, last
        self.assertEqual([int(x) for x in found.groups()], [total, top, total])


if __name__ == "__main__":
    unittest.main()
