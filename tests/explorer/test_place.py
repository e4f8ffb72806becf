"""The page knows what the reader has read, and nothing more: pressed, dragged and looked through in a browser."""

from pathlib import Path
from time import sleep

import pytest
from chromium import Chromium, Page
from msgspec.structs import replace
from tales import LATE

from storyworld.explorer.page import render
from storyworld.story import Alias, Block, Character, Mention, Story

TABS = ("people", "scenes", "graph", "pairs", "find")
# All that the page shows or tells beside the text itself: words, labels, options, values.
BESIDE_THE_TEXT = """(() => {
  const beside = [document.querySelector("#bar"), document.querySelector("#panel"), document.querySelector("#tip"),
                  document.querySelector("#status"), document.querySelector("#line")];
  const attributes = (e) => ["aria-label", "aria-valuetext", "title", "value", "placeholder"].map((name) => e.getAttribute(name) ?? "");
  return beside.map((e) => [e.textContent, ...attributes(e), ...[...e.querySelectorAll("*")].flatMap(attributes)].join(" ")).join(" ");
})()"""  # noqa: E501 - one expression


def put_line(page: Page, story: Story, before: str) -> None:
    """Move the line with the keyboard to the last block before these words."""
    position = story.text.index(before)
    block = max(i for i, block in enumerate(story.blocks) if block.end <= position)
    page.run("document.querySelector('#line').focus()")
    page.press("Home")
    for _ in range(block + 1):
        page.press("ArrowDown")


def shown_beside(page: Page) -> str:
    """Go through all tabs, cards and choices, and return everything that is shown there."""
    seen = []
    for tab in TABS:
        page.click(f"#tab-{tab}")
        seen.append(page.run(BESIDE_THE_TEXT))
    page.click("#tab-people")
    for key in page.run("[...document.querySelectorAll('#sheet [data-key^=card]')].map((e) => e.dataset.key)"):
        page.run("document.querySelectorAll('#sheet details').forEach((fold) => { fold.open = true; })")
        page.click(f"[data-key={key}]")
        seen.append(page.run(BESIDE_THE_TEXT))
        page.click(".goback")
    return " ".join(seen)


def test_at_the_beginning_nobody_is_known(page: Page, tale_file: Path) -> None:
    page.open(tale_file, height=500)
    assert "Nobody yet" in page.text("#sheet")
    assert not any(word in page.run(BESIDE_THE_TEXT) for word in (*LATE, "Mara", "stranger"))


def test_nothing_beside_the_text_knows_what_comes_later(page: Page, tale_file: Path, tale: Story) -> None:
    page.open(tale_file)
    put_line(page, tale, "Chapter Two")
    seen = shown_beside(page)
    assert [word for word in LATE if word.casefold() in seen.casefold()] == []
    assert "Mara Quill" in seen
    assert "the stranger" in seen
    assert "Old Tam" in seen


def test_the_whole_story_is_one_press_away_and_back(page: Page, tale_file: Path, tale: Story) -> None:
    page.open(tale_file)
    put_line(page, tale, "Chapter Two")
    page.click(".switch label:last-child")
    seen = shown_beside(page)
    assert [word for word in LATE if word in seen] == [*LATE]
    page.click(".switch label:first-of-type")
    seen = shown_beside(page)
    assert [word for word in LATE if word in seen] == []


def test_a_name_is_known_from_the_paragraph_that_tells_it(page: Page, tale_file: Path, tale: Story) -> None:
    page.open(tale_file)
    put_line(page, tale, "At the Herring")
    assert "Edric" not in page.text("#sheet")
    page.press("ArrowDown")
    assert "Edric Vane" in page.text("#sheet")
    assert "also the stranger" in page.text("#sheet")
    page.press("ArrowUp")
    assert "Edric" not in page.text("#sheet")


def test_counts_are_of_what_was_read(page: Page, tale_file: Path, tale: Story) -> None:
    page.open(tale_file)
    put_line(page, tale, "Mara looked up")
    assert "1\N{NO-BREAK SPACE}line · 2\N{NO-BREAK SPACE}mentions" in page.text("[data-key=card-1]")
    put_line(page, tale, "Chapter Two")
    assert "2\N{NO-BREAK SPACE}lines · 5\N{NO-BREAK SPACE}mentions" in page.text("[data-key=card-1]")
    page.run("document.querySelector('#line').focus()")
    page.press("End")
    assert "4\N{NO-BREAK SPACE}lines" in page.text("[data-key=card-1]")


def test_the_line_is_dragged(page: Page, tale_file: Path) -> None:
    page.open(tale_file, height=1000)
    page.drag("#line .grip", 420)
    assert page.run("Number(document.querySelector('#line').previousElementSibling.id.slice(1))") >= 3
    assert "Mara" in page.text("#sheet")


def test_the_line_follows_whoever_reads_on_and_no_leap(live_page: Page, tale_file: Path) -> None:
    live_page.open(tale_file)
    live_page.wait("document.querySelector('#line').previousElementSibling?.matches('p')")
    live_page.run("scrollTo({top: document.documentElement.scrollHeight, behavior: 'instant'})")
    sleep(2)
    assert "Edric" not in live_page.text("#sheet")
    assert live_page.text(".pills button") == "↑ To my place"
    live_page.click(".pills button:first-child")
    assert live_page.run("document.activeElement.id") == "line"
    box = live_page.run(
        "(() => { const b = document.querySelector('#line').getBoundingClientRect(); return b.top; })()"
    )
    assert 0 < box < 900


def test_whoever_has_read_so_far_says_so(page: Page, tale_file: Path) -> None:
    page.open(tale_file)
    page.run("scrollTo({top: document.documentElement.scrollHeight, behavior: 'instant'})")
    page.wait("!document.querySelector('.pills').hidden")
    page.click(".pills button:last-child")
    page.wait("document.querySelector('#sheet').innerText.includes('Edric Vane')")


def test_the_place_is_kept(page: Page, tale_file: Path, tale: Story) -> None:
    page.open(tale_file)
    put_line(page, tale, "Chapter Two")
    kept = page.text(".where")
    page.open(tale_file)
    assert page.text(".where") == kept
    assert "Mara" in page.text("#sheet")
    page.wait("document.querySelector('#line').getBoundingClientRect().top > 0")


def test_a_damaged_note_of_the_place_is_none(page: Page, tale_file: Path) -> None:
    page.open(tale_file)
    for note in ('"{"', "'null'", "'[]'", '\'{"block": 1e99, "whole": 3}\'', "'{\"block\": 99999}'"):
        page.run(f"localStorage.setItem(Object.keys(localStorage)[0] ?? 'storyworld:x', {note})")
        page.open(tale_file)
        assert page.text("#sheet")


def test_the_text_that_is_pointed_at_counts_as_read(page: Page, tale_file: Path, tale: Story) -> None:
    page.open(tale_file)
    put_line(page, tale, "Mara looked up")
    late = "#text [data-c='1']"
    number = page.run(f"[...document.querySelectorAll({late!r})].findIndex((e) => e.textContent === 'Edric Vane')")
    page.run(f"document.querySelectorAll({late!r})[{number - 1}].id = 'early'")
    page.run(f"document.querySelectorAll({late!r})[{number}].id = 'named'")
    page.hover("#early")
    assert "Edric" not in page.text("#tip")
    page.hover("#named")
    assert "Edric Vane" in page.text("#tip")


def test_marking_somebody_in_the_text_stops_at_the_line(page: Page, tale_file: Path, tale: Story) -> None:
    page.open(tale_file)
    put_line(page, tale, "Chapter Two")
    page.click("[data-key=card-1]")
    page.click("[data-key=mark]")
    grounds = "[...document.querySelectorAll('#text [data-c=\"1\"]')].map((e) => getComputedStyle(e).backgroundColor)"
    marked = [ground != "rgba(0, 0, 0, 0)" for ground in page.run(grounds)]
    assert marked == [True] * 5 + [False] * 7
    page.click(".switch label:last-child")
    assert all(ground != "rgba(0, 0, 0, 0)" for ground in page.run(grounds))
    page.press("Escape")
    assert not any(ground != "rgba(0, 0, 0, 0)" for ground in page.run(grounds))


def test_on_a_phone_the_line_waits_while_the_sheet_covers_the_text(live_page: Page, tale_file: Path) -> None:
    live_page.open(tale_file, width=390, height=844)
    live_page.run("document.querySelector('#tab-people').click()")
    sleep(1.5)
    assert "Nobody yet" in live_page.text("#sheet")
    live_page.run("document.querySelector('#tab-people').click()")
    live_page.run("scrollBy({top: 40, behavior: 'instant'})")
    live_page.wait("!document.querySelector('.where').innerText.includes('beginning')")


@pytest.mark.parametrize("width", [390, 820])
def test_on_small_screens_the_sheet_knows_no_more(width: int, page: Page, tale_file: Path, tale: Story) -> None:
    page.open(tale_file, width=width, height=844)
    put_line(page, tale, "Chapter Two")
    for tab in TABS:
        page.click(f"#tab-{tab}")
        assert [word for word in LATE if word.casefold() in page.run(BESIDE_THE_TEXT).casefold()] == []
    page.click("#tab-find")
    assert page.run("document.querySelector('#sheet').hidden")


def test_without_script_text_and_cast_can_be_read(chromium: Chromium, tale_file: Path) -> None:
    with chromium.page(has_script=False) as page:
        page.open(tale_file)
        assert "Edric Vane" in page.text("aside.plaincast")
        assert "came in from the rain" in page.text("#text")
        assert page.run("document.querySelector('#panel').hidden && document.querySelector('#bar').hidden")


def test_a_name_that_is_not_yet_known_to_be_somebodys_is_only_itself(page: Page, tale: Story, tmp_path: Path) -> None:
    late = tale.text.index("Edric Vane")
    people = [replace(person, aliases=given_late(person, late)) for person in tale.characters or ()]
    mara = next(mention for mention in tale.mentions or () if mention.entity == "mara")
    mentions = [replace(m, entity="edric") if m == mara else m for m in tale.mentions or ()]
    path = tmp_path / "page.html"
    path.write_text(render(replace(tale, characters=tuple(people), mentions=tuple(mentions))), "utf-8")
    page.open(path)
    page.hover("#b2 [data-c='1']:last-of-type")
    assert page.text("#tip .who") == "Mara Quill"
    put_line(page, tale, '"Then you are')
    page.hover("#b2 [data-c='1']:last-of-type")
    assert page.text("#tip .who") == "“Mara Quill” is Edric Vane"


def given_late(person: Character, late: int) -> tuple[Alias, ...]:
    """Let Edric be shown to be Mara Quill only where he says his name."""
    shown = Alias(text="Mara Quill", kind="name", count=1, evidence=((late, late + 10),))
    return (*person.aliases, shown) if person.id == "edric" else person.aliases


def test_a_header_is_no_part_of_the_way(page: Page, tale: Story, tmp_path: Path) -> None:
    """Who is in the first line is first seen at the beginning, however long the header is."""
    header, line = "Tags: rain. " * 50, "Mara came in. " * 20
    start = len(header)
    mention = Mention(
        id="m",
        start=start,
        end=start + 4,
        head_start=start,
        head_end=start + 4,
        form="name",
        category="PER",
        entity="mara",
    )
    story = Story(
        made_by=tale.made_by,
        source=tale.source,
        text=header + line,
        blocks=(
            Block(start=0, end=start - 1, kind="metadata"),
            Block(start=start, end=start + len(line) - 1, kind="paragraph"),
        ),
        mentions=(mention,),
        characters=(Character(id="mara", name="Mara", n_mentions=1),),
    )
    path = tmp_path / "page.html"
    path.write_text(render(story), "utf-8")
    page.open(path)
    page.click(".switch label:last-child")
    page.click("#sheet button.person")
    assert "first seen at 0\N{NO-BREAK SPACE}%" in page.text("#sheet")
