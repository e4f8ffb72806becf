"""What happens when somebody points, presses keys and follows marks: the page in a browser."""

from pathlib import Path

import msgspec
import pytest
from chromium import Chromium, Page
from tales import LATE

from storyworld.explorer.page import render
from storyworld.story import (
    Alias,
    Block,
    Character,
    Encounter,
    Mention,
    Place,
    Quote,
    Relation,
    Scene,
    ScenePlace,
    Story,
)

HOSTILE = "</script><img src=x onerror=window.pwned=1>\u2028\"'`${window.pwned=2}<!--<script>window.pwned=3</script>"
# Names of what is shown at the upper third of the screen, where a link into the text leads.
IN_SIGHT = """(words) => [...document.querySelectorAll("#text [id^=b]")].some((block) => {
  const box = block.getBoundingClientRect();
  return block.textContent.includes(words) && box.bottom > 40 && box.top < innerHeight;
})"""
# Whatever can be pressed and has no name that a screen reader could say.
NAMELESS = {"button", "link", "textbox", "searchbox", "combobox", "slider", "tab", "radio", "tabpanel"}


def whole(page: Page, path: Path, **size: int) -> None:
    page.open(path, **size)
    page.click(".switch label:last-child")


def is_in_sight(page: Page, words: str) -> bool:
    return bool(page.run(f"({IN_SIGHT})({words!r})"))


def test_pointing_at_a_pronoun_says_who_it_is(page: Page, tale_file: Path) -> None:
    whole(page, tale_file)
    page.hover("#b2 [data-q] + [data-c='1']")
    assert page.text("#tip .who") == "“he” is Edric Vane"
    page.hover("#b3 [data-c='4']")
    assert page.texts("#tip .who") == ["“We” is Mara Quill and Edric Vane", "Mara Quill speaks to Edric Vane"]
    page.hover("#b19 [data-q]")
    assert page.text("#tip .who") == "No safe speaker for this line"
    page.hover("h1")
    assert page.run("document.querySelector('#tip').hidden")


def test_a_click_keeps_the_note_and_leads_to_the_card_and_back(page: Page, tale_file: Path) -> None:
    whole(page, tale_file)
    page.click("#b2 [data-c='0']")
    page.click("#tip button")
    assert page.text("#sheet h2") == "Mara Quill"
    assert page.run("document.activeElement.tagName") == "H2"
    page.press("Escape")
    assert page.run("document.activeElement.dataset.c") == "0"
    assert "People" in page.text("#sheet h2")


def test_the_text_can_be_gone_through_with_the_keyboard(page: Page, tale_file: Path) -> None:
    whole(page, tale_file)
    for _ in range(12):
        page.press("Tab")
        if page.run("document.activeElement.matches('#text [data-q], #text [data-c]')"):
            break
    assert page.run("document.activeElement.textContent") == "The stranger"
    page.press("ArrowDown")
    assert page.run("document.activeElement.textContent") == '"A room,"'
    page.wait("document.querySelector('#tip').innerText.includes('Edric Vane speaks to Mara Quill')")
    assert page.run("document.activeElement.getAttribute('aria-describedby')") == "tip"
    page.press("ArrowRight")
    page.press("ArrowRight")
    assert page.run("document.activeElement.textContent") == "Mara Quill"
    page.press("ArrowLeft")
    page.press("ArrowUp")
    page.press("Enter")
    assert page.text("#sheet h2") == "Edric Vane"
    page.press("Escape")
    assert page.run("document.activeElement.textContent") == '"A room,"'


def test_tabs_are_changed_with_arrows(page: Page, tale_file: Path) -> None:
    page.open(tale_file)
    page.run("document.querySelector('#tab-people').focus()")
    page.press("ArrowRight")
    assert page.run("document.activeElement.id") == "tab-scenes"
    page.press("ArrowLeft")
    page.press("ArrowLeft")
    assert page.run("document.activeElement.id") == "tab-find"
    assert page.texts("[role=tab][aria-selected=true]") == ["Find"]


def test_a_card_tells_with_whom_and_where_and_each_fact_leads_to_the_text(page: Page, tale_file: Path) -> None:
    whole(page, tale_file)
    page.click("[data-key=card-1]")
    card = page.text("#sheet .card")
    for words in (
        "he/him",
        "also called",
        "the stranger",
        "4 lines",
        "family, as brother",
        "the Herring Quay",
        "2 scenes",
    ):
        assert words in card.replace("\N{NO-BREAK SPACE}", " ")
    links = page.run("document.querySelectorAll('#sheet .card a').length")
    assert links > 8
    for i in range(links):
        page.run("scrollTo({top: 0, behavior: 'instant'})")
        page.run(f"document.querySelectorAll('#sheet .card a')[{i}].click()")
        page.wait("document.activeElement.matches('#text [id^=b]')")
        block = page.run(f"document.querySelectorAll('#sheet .card a')[{i}].hash.slice(1)")
        assert page.run("document.activeElement.id") == block
        page.wait(
            f"(b => b.top < innerHeight && b.bottom > 0)(document.querySelector('#{block}').getBoundingClientRect())"
        )


def test_every_mark_of_the_lanes_leads_to_its_scene(page: Page, tale_file: Path) -> None:
    whole(page, tale_file)
    page.click("#tab-scenes")
    assert page.run("document.querySelectorAll('.lanes .mark').length") == 6
    for number, words in ((1, "came in from the rain"), (2, "In the morning"), (3, "At the Herring")):
        page.click(f".lanes .mark:nth-of-type({number})")
        page.wait("document.activeElement.matches('#text [id^=b]')")
        assert is_in_sight(page, words)


def test_the_timeline_can_be_kept_to_two_people(page: Page, tale_file: Path) -> None:
    whole(page, tale_file)
    page.click("#tab-scenes")
    first, *others = page.texts(".timeline .scene-title")
    assert first.startswith("“The stranger came in from the rain")
    assert others == ["In the morning", "The Herring Quay"]
    page.run(
        "(s => { s.value = '2'; s.dispatchEvent(new Event('change')); })(document.querySelector('[data-key=filter-0]'))"
    )
    assert page.texts(".timeline .scene-title") == ["In the morning"]
    page.click(".timeline .scene-title a")
    assert is_in_sight(page, "In the morning Mara met Old Tam")


def test_the_graph_leads_to_cards_and_pairs(page: Page, tale_file: Path) -> None:
    whole(page, tale_file)
    page.click("#tab-graph")
    assert page.run("[...document.querySelectorAll('.node')].map((n) => n.getAttribute('aria-label')).sort()") == [
        "Edric Vane",
        "Mara Quill",
        "Old Tam",
    ]
    page.run("document.querySelector('.node[aria-label=\"Old Tam\"]').focus()")
    page.press("Enter")
    assert page.text("#sheet h2") == "Old Tam"
    page.press("Escape")
    page.click(".graph .pair .reach")
    assert page.text("#tab-pairs[aria-selected=true]") == "Pairs"


def test_the_names_of_lanes_are_within_the_drawing(page: Page, tale: Story, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    people = tuple(
        msgspec.structs.replace(person, name=name, aliases=())
        for person, name in zip(tale.characters or (), ("Desmond Achterberg", "WWWWWWWWWWWWWWW", "Tam"), strict=False)
    )
    path.write_text(render(msgspec.structs.replace(tale, characters=people)), "utf-8")
    whole(page, path, width=1400)
    page.click("#tab-scenes")
    lefts = page.run("[...document.querySelectorAll('.lane-name')].map((name) => name.getBBox().x)")
    assert len(lefts) == 3
    assert min(lefts) >= 0


@pytest.mark.parametrize(
    ("others", "shown"), [((), "Edric Vane"), (("Edric Vane",), "Edric"), (("Edric", "Edric Vane"), "Detective")]
)
def test_a_long_name_has_a_shorter_one_on_drawings(
    page: Page, tale: Story, tmp_path: Path, others: tuple[str, ...], shown: str
) -> None:
    seen = tale.text.index("Edric")
    also = tuple(Alias(text=text, kind="name", count=1, evidence=((seen, seen + 5),)) for text in others)
    changes = {"edric": {"name": "Detective Sergeant Edric Vane"}, "mara": {"aliases": also}}
    people = (msgspec.structs.replace(person, **changes.get(person.id, {})) for person in tale.characters or ())
    path = tmp_path / "page.html"
    path.write_text(render(msgspec.structs.replace(tale, characters=tuple(people))), "utf-8")
    whole(page, path, width=1400)
    for tab, drawn in (("graph", ".node text"), ("scenes", ".lane-name")):
        page.click(f"#tab-{tab}")
        names = page.run(f"[...document.querySelectorAll({drawn!r})].map((name) => name.textContent)")
        assert any(
            name == shown or (name.startswith(shown) and name[-1] == "\N{HORIZONTAL ELLIPSIS}") for name in names
        )


def test_a_scene_that_begins_with_speech_has_no_marks_around_the_marks(page: Page, tale: Story, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    (scene, *_), start = tale.scenes or (), tale.text.index('"Nobody,"')
    for opening, expected in ((start, '"Nobody,"'), (scene.start, "“The stranger")):
        only = msgspec.structs.replace(scene, start=opening, end=len(tale.text))
        path.write_text(render(msgspec.structs.replace(tale, scenes=(only,), encounters=None)), "utf-8")
        whole(page, path)
        page.click("#tab-scenes")
        assert page.text("#sheet .scene-title").startswith(expected)


def test_the_curve_of_tone_leads_to_the_words(page: Page, tale_file: Path) -> None:
    whole(page, tale_file)
    page.click("#tab-pairs")
    assert "Edric Vane is the brother of Mara Quill" in page.text("#sheet")
    points = page.run(
        "[...document.querySelectorAll('.curve .point')].map((point) => point.getAttribute('aria-label'))"
    )
    assert [point.rsplit(": ")[-1] for point in points] == ["perhaps warm", "perhaps hostile"]
    page.click(".curve .point:last-of-type circle:last-child")
    page.wait("document.activeElement.matches('#text [id^=b]')")
    assert is_in_sight(page, "struck")


def test_without_tone_there_is_no_curve(page: Page, tale: Story, tmp_path: Path) -> None:
    for layer in ({"encounters": None}, {"encounters": (), "relations": None}, {"scenes": (), "encounters": None}):
        path = tmp_path / "page.html"
        path.write_text(render(msgspec.structs.replace(tale, **layer)), "utf-8")
        whole(page, path)
        page.click("#tab-pairs")
        assert not page.run("document.querySelector('.curve')")
        assert "Mara Quill" in page.text("#sheet")


def test_finding_shows_passages_and_leads_there(page: Page, tale_file: Path) -> None:
    whole(page, tale_file)
    page.click("#tab-find")
    page.write("SENDS you")
    page.wait("document.querySelector('#hits a')")
    assert page.texts("#hits mark") == ["sends you"]
    page.click("#hits a")
    assert is_in_sight(page, "sends you her love")
    page.press("Escape")
    assert page.run("CSS.highlights.get('found').size") == 1


def test_finding_stops_at_the_line(page: Page, tale_file: Path) -> None:
    page.open(tale_file)
    page.click("#tab-find")
    page.write("brother")
    known = page.text("#hits")
    page.write(" of mine that nobody has")
    assert page.text("#hits") == known == "Nothing up to your place."


@pytest.mark.parametrize("width", [320, 390, 820, 1440])
def test_nothing_is_wider_than_the_screen_and_everything_has_a_name(width: int, page: Page, tale_file: Path) -> None:
    whole(page, tale_file, width=width, height=844)
    for tab in ("people", "scenes", "graph", "pairs", "find"):
        page.click(f"#tab-{tab}")
        assert page.run("document.documentElement.scrollWidth") <= width
        assert page.run("document.querySelector('#sheet').scrollWidth <= document.querySelector('#sheet').clientWidth")
        nodes = page.send("Accessibility.getFullAXTree")["nodes"]
        roles = [(node.get("role", {}).get("value"), node.get("name", {}).get("value")) for node in nodes]
        assert [role for role, name in roles if role in NAMELESS and not name] == []


def test_a_tap_on_a_phone_opens_the_note_and_the_sheet(page: Page, tale_file: Path) -> None:
    page.open(tale_file, width=390, height=844)
    page.tap("#b2 [data-c='1']")
    page.wait("!document.querySelector('#tip').hidden")
    assert not any(word in page.text("#tip") for word in LATE)
    page.tap("#tip .actions button:last-child")
    page.wait("document.querySelector('.where').innerText.includes('Chapter One')")
    page.tap("#tab-people")
    page.wait("!document.querySelector('#sheet').hidden")
    assert "Mara" in page.text("#sheet")
    page.tap("#tab-people")
    page.wait("document.querySelector('#sheet').hidden")


def test_dark_and_light_can_be_chosen(page: Page, tale_file: Path) -> None:
    page.open(tale_file, is_dark=True)
    ground = "getComputedStyle(document.body).backgroundColor"
    assert page.run(ground) == "rgb(25, 26, 29)"
    page.click(".darkness")
    assert page.run(ground) == "rgb(253, 252, 249)"


def test_hostile_text_and_names_stay_text(page: Page, tale: Story, tmp_path: Path) -> None:
    path = tmp_path / "hostile.html"
    path.write_text(render(hostile(tale)), "utf-8")
    whole(page, path)
    for tab in ("people", "scenes", "graph", "pairs", "find"):
        page.click(f"#tab-{tab}")
    page.write("script")
    page.click("#tab-people")
    page.click("[data-key=card-0]")
    assert "onerror=window.pwned=1" in page.text("#sheet h2")
    page.hover("#b1 [data-c='0']")
    assert "window.pwned=3" in page.text("#tip")
    assert page.run("window.pwned === undefined && !document.querySelector('img')")
    assert page.run("document.title").startswith("</script><img")


def hostile(tale: Story) -> Story:
    """Put markup and script wherever a story has words of its own."""
    text = f"{HOSTILE}\n\nHe met {HOSTILE}. “{HOSTILE}”\n"
    start = text.index("He met") + len("He met ")
    spoken = text.index("“")
    end = len(text) - 1
    mention = Mention(
        id="m",
        start=start,
        end=start + len(HOSTILE),
        head_start=start,
        head_end=start + 1,
        form="name",
        category="PER",
        entity="c",
    )
    names = (Alias(text=HOSTILE, kind="name", count=1, evidence=((start, start + len(HOSTILE)),)),)
    return msgspec.structs.replace(
        tale,
        text=text,
        metadata=msgspec.structs.replace(tale.metadata, title=HOSTILE, authors=(HOSTILE,), language=HOSTILE),
        source=msgspec.structs.replace(tale.source, path=HOSTILE),
        blocks=(
            Block(start=0, end=len(HOSTILE), kind="chapter_heading"),
            Block(start=len(HOSTILE) + 2, end=end, kind="paragraph"),
        ),
        mentions=(mention,),
        characters=(
            Character(id="c", name=HOSTILE, aliases=names, pronouns=HOSTILE, n_quotes=1, n_mentions=1),
            Character(id="d", name=f"{HOSTILE}!", n_quotes=1),
        ),
        places=(Place(id="p", name=HOSTILE, aliases=names, n_mentions=1),),
        quotes=(Quote(id="q", start=spoken, end=end, kind="speech", speaker="c", addressees=("d",), probability=0.9),),
        scenes=(
            Scene(id="s", start=0, end=end, place=ScenePlace(name=HOSTILE, id="p"), time=HOSTILE, present=("c", "d")),
        ),
        encounters=(Encounter(scene="s", a="c", b="d", tone=0.5, evidence=((spoken, end),)),),
        relations=(Relation(a="c", b="d", kind="other", role=HOSTILE, begin=0, until=end, probability=0.7),),
        narration=(),
        notices=(HOSTILE,),
    )


def test_a_bare_text_is_a_page_too(chromium: Chromium, tale: Story, tmp_path: Path) -> None:
    path = tmp_path / "bare.html"
    for text in ("", "One line.", "One line.\n\n  Another \U0001f600 line."):
        path.write_text(render(Story(made_by=tale.made_by, source=tale.source, text=text)), "utf-8")
        with chromium.page() as page:
            whole(page, path)
            assert page.texts("[role=tab]") == ["People", "Find"]
            assert "Nobody was found" in page.text("#sheet")
            assert not page.complaints


def test_a_narrator_without_a_name_is_the_narrator(page: Page, small_story: Story, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(render(small_story), "utf-8")
    page.open(path)
    page.run("document.querySelector('#line').focus()")
    for _ in range(8):
        page.press("ArrowDown")
    assert page.text(".telling") == "Told in the first person by someone who is not named, in the past tense."
    page.hover("#b7 [data-q] + [data-c='1']")
    assert page.text("#tip .who") == "“I” is the narrator"
    page.hover("#b6 [data-q]")
    assert page.text("#tip .who") == "Captain Oduya speaks to the narrator"
    page.run("document.querySelector('#line').focus()")
    page.press("ArrowDown")
    assert page.text(".telling") == "Told in the first person by Wren, in the past tense."
