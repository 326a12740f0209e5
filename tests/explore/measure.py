"""Prints what docs/explore/README.md states: bytes, milliseconds until the page can be used, and what routing costs in it."""

from __future__ import annotations

import gzip
from statistics import median

from conftest import ROOT
from visit import browser, visit

# Degrees between 1 and k, as in docs/performance.md; every call is timed by itself.
ROUTING = """() => {
  const router = new Explore.library.Router({ seed: 1n });
  const degrees = (shift) => Uint32Array.from({ length: 256 }, (_, x) => 1 + ((x * 37 + shift) % 64));
  const [s, t] = [degrees(5), degrees(11)];
  const once = () => { const begin = performance.now(); for (let x = 0; x < 50; x++) router.route(s, t, 64); return (performance.now() - begin) / 50; };
  for (let x = 0; x < 20; x++) once();
  return Array.from({ length: 100 }, once);
}"""


def main() -> None:
    files = [
        file
        for file in sorted((ROOT / "docs" / "explore").rglob("*"))
        if file.suffix in (".html", ".css", ".js")
    ]
    sizes = [(file.stat().st_size, len(gzip.compress(file.read_bytes(), 9))) for file in files]
    for file, (plain, packed) in zip(files, sizes):
        print(f"{file.relative_to(ROOT)}: {plain:,} bytes, {packed:,} compressed")
    print(f"together: {sum(a for a, _ in sizes):,} bytes, {sum(b for _, b in sizes):,} compressed")
    with browser() as context:
        page = context.pages[0]
        times = [visit(page, "problem") for _ in range(15)]
        print(
            f"until the page can be used: {median(times):.0f} ms in the median, {min(times):.0f} ms at least"
        )
        calls = page.evaluate(ROUTING)
        print(
            f"routing 256 x 256, k = 64: {median(calls) * 1000:.0f} us in the median, {min(calls) * 1000:.0f} us at least"
        )


if __name__ == "__main__":
    main()
