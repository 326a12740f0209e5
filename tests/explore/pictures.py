"""Makes docs/pictures/explore-light.png and explore-dark.png: the two rings of the screen "arcs"."""

from __future__ import annotations

from conftest import ROOT
from visit import browser, visit


def main() -> None:
    with browser(viewport={"width": 900, "height": 700}) as context:
        page = context.pages[0]
        for theme in ("light", "dark"):
            page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
            visit(page, "arcs")
            path = ROOT / "docs" / "pictures" / f"explore-{theme}.png"
            page.locator("article > .pair").screenshot(path=path)
            print(path.relative_to(ROOT), path.stat().st_size)


if __name__ == "__main__":
    main()
