"""The page that explains, in a browser, opened from a file."""

from __future__ import annotations

import re
from collections.abc import Callable

import expected
import keys
import native
import numpy as np
import oracle
import pytest
from conftest import Reader
from playwright.sync_api import Page

Make = Callable[[], Reader]

SCREENS = ["problem", "stages", "arcs", "loads", "assignment", "scores", "cluster"]
LARGE = [(x * 37 + 11) % 65 for x in range(64)]
RNG = np.random.default_rng(16)


def dotted(numbers: list[int]) -> str:
    return ".".join(map(str, numbers))


def address(s: list[int], t: list[int], k: int, seed: int, screen: str = "problem") -> str:
    return f"{screen}?s={dotted(s)}&t={dotted(t)}&k={k}&seed={seed}"


def random_problem() -> tuple[list[int], list[int], int, int]:
    m, n = (int(x) for x in RNG.integers(1, 65, 2))
    s, t = RNG.integers(0, n + 1, m).tolist(), RNG.integers(0, m + 1, n).tolist()
    return s, t, int(RNG.integers(1, 65)), int(RNG.integers(0, 2**64, dtype=np.uint64))


PROBLEMS = [
    (expected.S, expected.T, expected.K, expected.SEED),
    ([2, 3, 2], [2, 1, 3, 2], 2, 28),  # the worked example of theory.md
    ([1], [1], 1, 0),
    ([0, 0], [0], 1, 1),
    (LARGE, LARGE[::-1], 64, 2**64 - 1),
    ([64] * 64, [64] * 64, 5, 2**63),
    *(random_problem() for _ in range(6)),
]


# --- What is shown is the library's ---------------------------------------------------------------------------


@pytest.mark.parametrize("problem", PROBLEMS)
def test_digest_is_the_librarys(reader: Reader, problem: tuple[list[int], list[int], int, int]) -> None:
    reader.open(address(*problem))
    assert reader.digest() == expected.digest(expected.routes(*problem))
    assert reader.notice() == ""


def test_routes_in_words(reader: Reader) -> None:
    reader.open("stages?step=6")
    reader.page.get_by_text("The routes in words").click()
    rows = reader.page.locator(".words tbody tr").all_inner_texts()
    routes = expected.routes()
    assert [row.split("\t")[1] for row in rows] == [
        ", ".join(str(j) for j in row if j >= 0) for row in routes.tolist()
    ]


def test_stages_are_the_oracles(reader: Reader) -> None:
    stages = expected.stages(expected.S, expected.T, expected.SEED)
    reader.open("stages?i=4&j=1")
    names = [None, ("s_aligned", "t_aligned"), ("s_rotated", "t_rotated"), ("s_shuffled", "t_shuffled")]
    for step in range(1, 7):
        reader.page.get_by_role("button", name="Next step").click()
        captions = reader.page.locator("figcaption:visible").all_inner_texts()
        if step < 4:
            source, target = names[step]  # type: ignore[misc]
            assert captions[0] == f"Source 4 has ones at {expected.ones(stages[source][4])}."
            assert captions[1] == f"Target 1 has ones at {expected.ones(stages[target][1])}."
        elif step == 4:
            assert (
                captions[1] == f"Target 1 has ones at {expected.ones([row[1] for row in stages['t_final']])}."
            )
        else:
            assert f"candidate {expected.ones(stages['o'][4])}" in captions[0].replace(
                "candidates", "candidate"
            )
    kept = sorted(j for j in expected.routes()[4].tolist() if j >= 0)
    assert captions[0].endswith(f"and keeps {expected.ones([int(j in kept) for j in range(12)])}.")
    assert reader.page.get_by_role("button", name="Next step").get_attribute("aria-disabled") == "true"


@pytest.mark.parametrize("seed", [9, 10, 2**64 - 1])
def test_assignment_is_the_librarys(reader: Reader, seed: int) -> None:
    s = (expected.S * 4)[:48]
    reader.open(address(s, expected.T, 5, seed, "assignment"))
    assert reader.digest() == expected.digest(expected.assigned(expected.T, 48, 5, seed))
    made = reader.ask(
        "(({ loads, layout, blocks }) => ({ loads: [...loads], layout: [...layout], blocks }))(Explore.assignment(Explore.state))"
    )
    spec = oracle.Assignment(expected.T, 48, 5, seed)
    assert made["loads"] == spec.t
    assert made["layout"] == [spec.layout(q) for q in range(12)]
    for b, block in enumerate(made["blocks"]):
        start = oracle.bounded(oracle.word(oracle.key(seed, oracle.ASSIGN_FIRST_ROW), b), spec.size(b))
        want = (spec.residue(b), spec.first_row(b), spec.size(b), oracle.golden(spec.size(b)), start)
        assert (block["residue"], block["firstRow"], block["rows"], block["stride"], block["start"]) == want
    assert len(made["blocks"]) == spec.nb


@pytest.mark.parametrize("part", [1, 3])
def test_columns_of_tiles_hold_different_targets(reader: Reader, part: int) -> None:
    """The ring and the deal as they are drawn: k different targets in every column, and every target as often as it should be."""
    reader.open(address((expected.S * 4)[:48], expected.T, 5, 9, "assignment") + f"&part={part}&block=2")
    columns: dict[float, list[str]] = {}
    counts: dict[str, int] = {}
    cell = None
    tiles = reader.ask(
        """[...document.querySelectorAll(".tile")].map((tile) => [tile.textContent, +tile.firstChild.getAttribute("x"),
           +tile.firstChild.getAttribute("width"), +tile.firstChild.getAttribute("y")])"""
    )
    cell = min(width + 1 for _, _, width, _ in tiles)
    for target, x, width, _ in tiles:
        wide = round((width + 1) / cell)
        counts[target] = counts.get(target, 0) + wide
        for column in range(wide):
            columns.setdefault(round((x - 4.5) / cell) + column, []).append(target)
    spec = oracle.Assignment(expected.T, 48, 5, 9)
    assert len(columns) == (48 if part == 1 else spec.size(2))
    assert all(len(set(column)) == len(column) == 5 for column in columns.values())
    want = spec.t if part == 1 else np.bincount(np.concatenate(spec.block(2)), minlength=12).tolist()
    assert counts == {str(j): count for j, count in enumerate(want) if count}


def test_scores_are_the_librarys(reader: Reader) -> None:
    reader.open("scores")
    table = [
        [int(cell.split("\n")[0].split()[0]) for cell in row.split("\t")[1:]]
        for row in reader.page.locator("table.scores tbody tr").all_inner_texts()
    ]
    assert len(table) == 10
    for come in range(1, 11):
        best = expected.by_scores(table[:come], [min(3, come)] * 4, 9)
        assert reader.digest() == expected.digest(best.routes)
        total = sum(table[row][int(j)] for row, (j,) in enumerate(best.routes))
        assert (
            f"Total score: {total}. The bound that the prices prove: {total}."
            in reader.page.locator("figcaption").inner_text()
        )
        if come < 10:
            reader.page.get_by_role("button", name="The next source comes").click()


def test_own_prices_never_go_below_the_total(reader: Reader) -> None:
    reader.open("scores?come=10")
    reader.page.get_by_role("button", name="Set the prices yourself").click()
    best = int(re.search(r"the library's has (\d+)", reader.page.locator("figcaption").inner_text()).group(1))  # type: ignore[union-attr]
    for target, price in [(0, 3), (1, 2), (0, 4), (2, 9)]:
        slider = reader.page.get_by_label(f"price of target {target}")
        slider.focus()
        for _ in range(price):
            slider.press("ArrowRight")
        bound = int(
            re.search(
                r"no assignment has more than (\d+)", reader.page.locator("figcaption").inner_text()
            ).group(1)
        )  # type: ignore[union-attr]
        assert bound >= best
    assert "own=" in reader.address()


def test_cluster_moves_the_fewest(reader: Reader) -> None:
    reader.open("cluster?key=user%3A4711")
    first, _ = expected.cluster(9)
    assert reader.digest() == int(first.digest(), 16)
    assert (
        f"is in partition {keys.partition('user:4711', 128)}, always"
        in reader.page.locator("article").inner_text()
    )
    reader.page.get_by_role("button", name="Lose rack C").click()
    lost, moves = expected.cluster(9, lost=2)
    assert reader.digest() == int(lost.digest(), 16)
    held = sum(1 for row in first.table() for node in row if node // 4 == 2)
    assert moves == held  # no copy but those of the rack
    assert (
        f"{moves} of 384 copies travel; fewer than {moves} cannot do it"
        in reader.page.locator(".result").inner_text()
    )
    assert reader.page.locator(".rack.lost .copy").count() == 0
    assert reader.page.locator(".copy.came").count() == moves
    reader.page.get_by_role("button", name="Bring rack C back").click()
    assert reader.page.locator(".rack.lost").count() == 0
    for rack in "ABCD":
        reader.page.get_by_role("button", name=f"Lose rack {rack}").click()
    assert "That cannot be" in reader.notice()  # three copies need three racks
    assert reader.address().endswith("events=l2.b2.l0.l1.l2")


# --- What a reader changes ------------------------------------------------------------------------------------


def test_drawing_a_degree(reader: Reader) -> None:
    reader.open()
    bars = reader.page.locator("svg.bars.source")
    box = bars.bounding_box()
    assert box is not None
    bar = bars.get_by_role("slider").nth(3).bounding_box()
    assert bar is not None
    x = bar["x"] + bar["width"] / 2
    reader.page.mouse.move(x, box["y"] + box["height"] - 30)
    reader.page.mouse.down()
    reader.page.mouse.move(x, box["y"] + 16)
    reader.page.mouse.up()
    s = reader.ask("Explore.state.s")
    assert s[3] == 12 and s[:3] + s[4:] == expected.S[:3] + expected.S[4:]
    assert reader.digest() == expected.digest(expected.routes(s=s))
    assert f"s={dotted(s)}" in reader.address()


def test_degrees_by_keyboard(reader: Reader) -> None:
    reader.open()
    sliders = reader.page.get_by_role("slider", name="degree of target")
    sliders.first.focus()
    reader.page.keyboard.press("ArrowRight")
    reader.page.keyboard.press("ArrowRight")
    for key in ["ArrowUp", "ArrowUp", "ArrowDown", "End", "ArrowDown"]:
        reader.page.keyboard.press(key)
    assert reader.ask("document.activeElement.getAttribute('aria-label')") == "degree of target 2"
    assert reader.ask("document.activeElement.getAttribute('aria-valuenow')") == "11"
    t = [8, 3, 11, *expected.T[3:]]
    assert reader.digest() == expected.digest(expected.routes(t=t))


def test_numbers_seed_and_typed_degrees(reader: Reader) -> None:
    reader.open()
    reader.page.get_by_label("number of sources", exact=True).fill("5")
    reader.page.get_by_label("number of sources", exact=True).press("Enter")
    reader.page.get_by_label("seed", exact=True).fill(str(2**64 - 1))
    reader.page.get_by_label("seed", exact=True).press("Enter")
    t = [min(5, degree) for degree in expected.T]
    assert reader.digest() == expected.digest(expected.routes(s=expected.S[:5], t=t, seed=2**64 - 1))
    reader.page.get_by_text("Type the degrees").first.click()
    typed = reader.page.get_by_label("degrees of all sources")
    typed.fill("12, 0, 7")
    typed.press("Enter")
    t = [min(3, degree) for degree in expected.T]
    assert reader.ask("Explore.state.t") == t
    assert reader.digest() == expected.digest(expected.routes(s=[12, 0, 7], t=t, seed=2**64 - 1))


def test_what_cannot_be_is_said_and_changes_nothing(reader: Reader) -> None:
    reader.open()
    before = reader.digest()
    for label, value, rule in [
        (
            "k, the most targets of a source",
            "65",
            "k, the most targets of a source: a whole number from 1 to 64 is needed",
        ),
        ("seed", "-1", "seed: a whole number from 0 to 2^64 - 1 is needed"),
        ("seed", str(2**64), "seed: a whole number from 0 to 2^64 - 1 is needed"),
        ("number of targets", "0", "number of targets: a whole number from 1 to 64 is needed"),
    ]:
        field = reader.page.get_by_label(label, exact=True)
        field.fill(value)
        field.press("Enter")
        assert reader.notice() == rule
        assert reader.digest() == before
    reader.page.get_by_text("Type the degrees").first.click()
    reader.page.get_by_label("degrees of all sources").fill("1, 13")
    reader.page.get_by_label("degrees of all sources").press("Enter")
    assert "1 to 64 whole numbers from 0 to 12 are needed" in reader.notice()
    assert reader.digest() == before and reader.address() in ("", "#")


def test_the_librarys_own_errors_are_shown(reader: Reader) -> None:
    reader.open("assignment?k=13")
    with native.Router(9) as router, pytest.raises(native.RouterError) as error:
        router.assign(expected.T, 12, 13)
    assert str(error.value).split(": ", 1)[1] in reader.notice() or reader.notice() in str(error.value)
    assert reader.notice()
    reader.page.get_by_role("button", name="k, the most targets of a source: one less").click()
    assert reader.notice() == ""
    assert reader.digest() == expected.digest(expected.assigned(expected.T, 12, 12, 9))


@pytest.mark.parametrize("way", ["keyboard", "mouse"])
def test_dragging_a_phase(reader: Reader, way: str) -> None:
    reader.open("arcs?i=5&j=7")
    phases = expected.phases(12, 12, 9)
    handle = reader.page.get_by_role("slider", name="phase of target 7 on the ring of the sources")
    old = int(handle.get_attribute("aria-valuenow") or "")
    assert old == phases["pi_s"][7]
    new = (old + 3) % 12
    if way == "keyboard":
        handle.focus()
        for _ in range(3):
            reader.page.keyboard.press("ArrowRight")
    else:
        reader.page.locator("svg.ring").first.scroll_into_view_if_needed()
        ring = reader.page.locator("svg.ring").first.bounding_box()
        assert ring is not None
        centre = np.array([ring["x"] + ring["width"] / 2, ring["y"] + ring["height"] / 2])

        def at(phase: int) -> tuple[float, float]:
            angle = 2 * np.pi * (phase + 0.5) / 12
            x, y = centre + ring["width"] * 0.4 * np.array([np.sin(angle), -np.cos(angle)])
            return float(x), float(y)

        reader.page.mouse.move(*at(old))
        reader.page.mouse.down()
        for phase in range(old, old + 4):
            reader.page.mouse.move(*at(phase))
        reader.page.mouse.up()
    moved = reader.ask("Explore.state.piS")
    assert moved[7] == new and sorted(moved) == list(range(12))
    assert reader.digest() == expected.digest(expected.routes(pi_s=moved))
    assert f"piS={dotted(moved)}" in reader.address()
    reader.page.get_by_role("button", name="Back to the seed's phases").click()
    assert reader.digest() == expected.digest(expected.routes())


def test_arcs_say_who_is_a_candidate(reader: Reader) -> None:
    o = expected.stages(expected.S, expected.T, 9)["o"]
    for i, j in [(5, 10), (5, 7), (0, 0), (3, 1)]:
        reader.open(f"arcs?i={i}&j={j}")
        said = reader.page.locator(".verdict li").last.inner_text()
        assert (f"target {j} is a candidate of source {i}" in said) == bool(o[i][j])


def test_loads(reader: Reader) -> None:
    reader.open("loads?many=1")
    reader.page.get_by_role("button", name="Make the limits tight").click()
    state = reader.ask("({ s: Explore.state.s, t: Explore.state.t })")
    assert state["s"] == [12] * 12
    assert state["t"] == native.apportion(expected.T, 36, 12).tolist()
    rows = [row.split("\t") for row in reader.page.locator("tbody tr").all_inner_texts()]
    assert [row[0] for row in rows] == ["degree router", "hash router", "exact assignment"]
    assert rows[0][1] == rows[1][1] == rows[2][1] == "36"  # exactness: all targets full, and all rows
    assert rows[0][3] == rows[2][3] == "0" and rows[0][4] == rows[2][4] == "0.0"
    assert int(rows[1][3]) > 0 and rows[1][5] == "100 of 100"
    with native.Router(0) as router:
        loads = router.sample_loads(state["s"], state["t"], 3, list(range(9, 109)))
    assert (np.asarray(loads) == state["t"]).all()


# --- Addresses, keyboard, looks ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "shared",
    ["problem?k=5", "stages?s=3.2.1&t=1.2.3&k=2&seed=77&step=5", "arcs?piT=1.0.2&s=3.2.1&t=1.2.3", "loads?many=1&seed=3",
     "assignment?part=3&block=1", "scores?come=6&own=3.2.0.1", "cluster?events=l2.g0.h7&key=%C3%BC%26%3D%23"],
)  # fmt: skip
def test_shared_addresses(another: Make, shared: str) -> None:
    """Who opens the address of another sees the same, and it is still that address."""
    first, second = another().open(shared), another()
    second.open(first.address().lstrip("#"))
    for page in (first, second):
        assert page.address() == f"#{shared}"
        assert page.notice() == ""
    assert first.page.locator("article").inner_text() == second.page.locator("article").inner_text()


def test_changes_are_in_the_address(another: Make) -> None:
    first = another().open("scores")
    first.page.get_by_role("button", name="The next source comes").click()
    first.page.get_by_role("link", name="A cluster").first.click()
    first.page.get_by_role("button", name="Add a rack").click()
    first.page.get_by_label("look up a key").fill("müller & söhne")
    second = another().open(first.address().lstrip("#"))
    assert second.ask("Explore.state.come") == 2
    assert second.digest() == first.digest()
    assert second.page.get_by_label("look up a key").input_value() == "müller & söhne"


def test_addresses_that_are_wrong(reader: Reader) -> None:
    reader.open("stages?k=0&s=1.2.x&seed=18446744073709551616&evil=1&t=3&step=2&piS=0.0.1")
    for rule in (
        "k: a whole number from 1 to 64",
        "s: 1 to 64 whole numbers",
        "seed: a whole number",
        '"evil"',
        "piS",
    ):
        assert rule in reader.notice()
    assert reader.ask("Explore.state.step") == 2
    reader.open("nowhere")
    assert 'there is no screen "nowhere"' in reader.notice()
    assert reader.ask("Explore.state.screen") == "problem"


def test_back_and_forward(reader: Reader) -> None:
    reader.open()
    reader.page.locator("#next").click()
    reader.page.get_by_role("button", name="Next step").click()
    reader.page.locator("#next").click()
    assert reader.page.locator("h1").inner_text() == "One source's arc and one target's arc"
    reader.page.go_back()
    reader.page.wait_for_function("Explore.state.screen === 'stages' && Explore.state.step === 1")
    reader.page.go_back()
    reader.page.wait_for_function("Explore.state.screen === 'problem'")
    reader.page.go_forward()
    reader.page.wait_for_function("Explore.state.screen === 'stages'")


def test_all_screens_by_keyboard(reader: Reader) -> None:
    """Tab reaches every control in the order of the page; the heading has the focus after a change of screen."""
    reader.open()
    reader.page.keyboard.press("Tab")
    assert reader.ask("document.activeElement.id") == "skip"
    reader.page.keyboard.press("Enter")
    assert reader.ask("document.activeElement.id") == "content"
    for number, screen in enumerate(SCREENS):
        assert reader.ask("Explore.state.screen") == screen
        ids: list[str] = []
        top = -1.0
        for _ in range(200):
            reader.page.keyboard.press("Tab")
            here = reader.ask(
                "(() => { const e = document.activeElement; return [e.id, e.tagName, e.getBoundingClientRect().width > 0, e.closest('article, footer') !== null]; })()"
            )
            ids.append(here[0])
            assert here[2], here
            if here[0] == "next" or (number == len(SCREENS) - 1 and here[0] == "previous"):
                break
        if number < len(SCREENS) - 1:
            assert ids[-1] == "next"
            reader.page.keyboard.press("Enter")
            reader.page.wait_for_function(f"Explore.state.screen === '{SCREENS[number + 1]}'")
            assert reader.ask("document.activeElement.id") == "heading"
        assert top == -1.0


def nameless(page: Page) -> list[str]:
    """Controls and pictures that a screen reader could not name."""
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll("button, a[href], input, select, canvas, svg[role], [role=slider], [role=region], [role=group]")]
          .filter((e) => e.getClientRects().length > 0)
          .filter((e) => !(e.getAttribute("aria-label") || (e.labels && e.labels.length && e.labels[0].textContent) ||
             (["BUTTON", "A"].includes(e.tagName) && e.textContent.trim())))
          .map((e) => e.outerHTML.slice(0, 120))"""
    )
    return found


@pytest.mark.parametrize("screen", SCREENS)
def test_fits_and_has_names(reader: Reader, screen: str) -> None:
    """No screen is wider than a phone, with the smallest and the largest problem, and every control has a name."""
    large = address(LARGE, LARGE, 64, 1, screen)
    for width in (360, 800, 1280):
        reader.page.set_viewport_size({"width": width, "height": 740})
        for shared in (screen, large, f"{screen}?s=1&t=1&k=1"):
            reader.open(shared)
            assert reader.ask("document.documentElement.scrollWidth") <= width, shared
            assert nameless(reader.page) == []
    assert reader.page.locator("h1").count() == 1


def luminance(colour: str) -> float:
    parts = [int(x) / 255 for x in re.findall(r"\d+", colour)[:3]]
    return sum(
        weight * (x / 12.92 if x <= 0.03928 else ((x + 0.055) / 1.055) ** 2.4)
        for weight, x in zip((0.2126, 0.7152, 0.0722), parts)
    )


def test_themes_have_contrast(reader: Reader) -> None:
    """Text has the contrast that WCAG 2 asks for at level AA, 4.5 to 1, in both themes; the switch beats the system."""
    papers = []
    for theme in ("light", "dark"):
        reader.page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
        reader.open()
        colours = reader.ask(
            """Object.fromEntries(["paper", "ink", "quiet", "source", "target", "pair", "alarm"].map((name) => {
              document.getElementById("about").style.color = `var(--${name})`;
              return [name, getComputedStyle(document.getElementById("about")).color]; }))"""
        )
        paper = luminance(colours.pop("paper"))
        papers.append(paper)
        for name, colour in colours.items():
            light, dark = sorted((luminance(colour), paper), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (theme, name)
    assert papers[0] > 0.9 > 0.1 > papers[1]
    reader.page.locator("#theme").click()  # light, although the system is dark
    assert luminance(reader.ask("getComputedStyle(document.body).backgroundColor")) > 0.9
    reader.open("arcs")
    assert luminance(reader.ask("getComputedStyle(document.body).backgroundColor")) > 0.9
    reader.page.locator("#theme").click()
    reader.page.locator("#theme").click()


def test_less_motion(reader: Reader) -> None:
    """Whoever asks for less motion sees the end of a step at once; others see it move."""
    picture = "document.querySelector('canvas').toDataURL()"
    for motion, moves in (("reduce", False), ("no-preference", True)):
        reader.page.emulate_media(reduced_motion=motion)  # type: ignore[arg-type]
        reader.open("stages?step=1")
        seen = reader.ask(
            f"(() => {{ Explore.update({{ step: 2 }}); const first = {picture}; "
            f"return new Promise((done) => setTimeout(() => done(first !== {picture}), 1500)); }})()"
        )
        assert seen == moves


def test_screen_readers_are_told(reader: Reader) -> None:
    reader.open("stages")
    reader.page.get_by_role("button", name="Next step").click()
    reader.page.wait_for_function(
        "document.getElementById('status').textContent.startsWith('Step 2 of 7, align.')"
    )


def test_without_the_library(reader: Reader, folder: object) -> None:
    """Where phaserouter.js is missing the page says what to do."""
    reader.page.route("**/phaserouter.js", lambda route: route.abort())
    reader.open(ready=False)
    reader.page.wait_for_function("document.getElementById('notice').textContent !== ''")
    assert "phaserouter.js is missing" in reader.notice()
    reader.heard = [
        line for line in reader.heard if "phaserouter.js" not in line and "net::ERR_FAILED" not in line
    ]


def test_start_again(reader: Reader) -> None:
    reader.open("arcs?s=3.2.1&t=1.2.3&k=2&seed=77&i=1&j=1")
    reader.page.get_by_role("button", name="Start again").click()
    assert reader.address() == "#arcs"
    assert reader.digest() == expected.digest(expected.routes())


@pytest.mark.parametrize(
    "screen, picture, height, scrolls",
    [
        ("problem", "svg.bars.source", 0.5, True),
        ("arcs", "svg.ring", 0.5, True),
        ("arcs", "svg.ring", 0.1, False),
    ],
)
def test_fingers(reader: Reader, screen: str, picture: str, height: float, scrolls: bool) -> None:
    """A finger that moves up over a picture scrolls the page and changes nothing; only on the members of a ring it drags them."""
    reader.page.set_viewport_size({"width": 375, "height": 600})
    reader.open(screen)
    reader.ask(f"document.querySelector('{picture}').scrollIntoView({{ block: 'center' }})")
    box = reader.page.locator(picture).first.bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] * height
    before = reader.ask("scrollY")
    session = reader.page.context.new_cdp_session(reader.page)
    touch = "Input.dispatchTouchEvent"
    session.send(touch, {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    for step in range(1, 11):
        at = {"x": x + (0 if scrolls else 12 * step), "y": y - 12 * step * scrolls}
        session.send(touch, {"type": "touchMove", "touchPoints": [at]})
    session.send(touch, {"type": "touchEnd", "touchPoints": []})
    if scrolls:
        reader.page.wait_for_function(f"scrollY > {before + 50}")
    assert (reader.ask("scrollY") == before) == (not scrolls)
    assert ("piS=" in reader.address()) == (not scrolls)
    assert "s=" not in reader.address().replace("piS=", "")


def test_sources_come_by_themselves_until_stopped(reader: Reader) -> None:
    reader.open("scores")
    reader.page.get_by_role("button", name="Let all come").click()
    reader.page.wait_for_function("Explore.state.come > 1")
    reader.page.get_by_role("button", name="Stop").click()
    come = reader.ask("Explore.state.come")
    reader.page.wait_for_timeout(1200)
    assert reader.ask("Explore.state.come") == come


def test_blocks_lie_on_the_golden_stride(reader: Reader) -> None:
    s = (expected.S * 4)[:48]
    reader.open(address(s, expected.T, 5, 9, "assignment") + "&part=2")
    spec = oracle.Assignment(expected.T, 48, 5, 9)
    stride = (spec.residue(1) - spec.residue(0)) % spec.nb
    assert stride == oracle.golden(spec.nb)
    said = reader.page.locator("figcaption").inner_text()
    assert (
        f"The next block begins {stride} phase" in said and f"round the {spec.nb}: the golden stride" in said
    )
