"""Prints what docs/explore/README.md states: bytes, milliseconds until the page can be used, and what routing costs in it."""

from __future__ import annotations

import gzip
from statistics import median
from time import perf_counter

import conftest  # finds what the next line imports
import native
import numpy as np
from visit import browser, visit

# Every source wants 16 targets, every target takes 64 sources. Milliseconds of a call, as the mean of 50.
ROUTING = """() => {
  const router = new Explore.library.Router({ seed: 1n });
  const [s, t] = [new Uint32Array(256).fill(16), new Uint32Array(64).fill(64)];
  const begin = performance.now();
  for (let x = 0; x < 50; x++) router.route(s, t, 8);
  const each = (performance.now() - begin) / 50;
  router.dispose();
  return each;
}"""


def natively() -> float:
    """The same calls of the native library, on one thread."""
    s, t = np.full(256, 16, np.uint32), np.full(64, 64, np.uint32)
    with native.Router(1, threads=1) as router:
        begin = perf_counter()
        for _ in range(50):
            router.route_degrees(s, t, 8)
        return (perf_counter() - begin) / 50 * 1000


def main() -> None:
    files = [
        file
        for file in sorted((conftest.ROOT / "docs" / "explore").rglob("*"))
        if file.suffix in (".html", ".css", ".js")
    ]
    sizes = [(file.stat().st_size, len(gzip.compress(file.read_bytes(), 9))) for file in files]
    for file, (plain, packed) in zip(files, sizes):
        print(f"{file.relative_to(conftest.ROOT)}: {plain:,} bytes, {packed:,} compressed")
    print(f"together: {sum(a for a, _ in sizes):,} bytes, {sum(b for _, b in sizes):,} compressed")
    with browser() as context:
        page = context.pages[0]
        times = [visit(page, "problem") for _ in range(15)]
        print(
            f"until the page can be used: {median(times):.0f} ms in the median, {min(times):.0f} ms at least"
        )
        for _ in range(20):
            page.evaluate(ROUTING)
        # They take turns.
        calls = [(page.evaluate(ROUTING), natively()) for _ in range(100)]
        for where, each in zip(("in the page", "natively, called from Python"), zip(*calls)):
            print(
                f"routing 256 x 64, k = 8, {where}: {median(each) * 1000:.0f} us in the median, {min(each) * 1000:.0f} us at least"
            )
        print(f"ratio: {median(here / there for here, there in calls):.1f} in the median")


if __name__ == "__main__":
    main()
