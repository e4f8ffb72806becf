import json
import re
from base64 import b64encode
from hashlib import sha256
from importlib import resources
from typing import Any

import msgspec
import pytest
from lxml import html

from storyworld.explorer.page import SCRIPTS, STYLES, colour_classes, render
from storyworld.explorer.theme import N_COLOURS
from storyworld.story import Alias, Block, Character, Encounter, Quote, Relation, Scene, ScenePlace, Story

HOSTILE = [
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "<!--",
    "]]>&lt;&amp;",
    "' onload='x",
    "</noscript><script>alert(1)</script>",
    "\u2028alert(1)\u2029//",
    "${alert(1)}`\\",
]


def world(page: html.HtmlElement) -> dict[str, Any]:
    return dict(json.loads(page.xpath("//script[@id='world']")[0].text))


def parsed(story: Story) -> html.HtmlElement:
    return html.document_fromstring(render(story))


def pieces(page: html.HtmlElement, number: int) -> list[html.HtmlElement]:
    found: list[html.HtmlElement] = page.xpath(f"//article//*[@data-q='{number}']")
    return found


def test_the_text_of_every_block_is_the_storys_text(small_story: Story) -> None:
    blocks = parsed(small_story).xpath("//article//*[starts-with(@id, 'b')]")
    expected = [small_story.text[block.start : block.end] for block in small_story.blocks]
    assert [block.text_content() for block in blocks] == expected


def test_every_quotation_is_there_once_and_whole(small_story: Story) -> None:
    page = parsed(small_story)
    for number, quote in enumerate(small_story.quotes or ()):
        assert len(page.xpath(f"//*[@id='q{number}']")) == 1
        shown = "\n\n".join(piece.text_content() for piece in pieces(page, number))
        assert shown == small_story.text[quote.start : quote.end]
    assert len(page.xpath("//@id")) == len(set(page.xpath("//@id")))


def test_a_line_has_its_speaker_and_colour(small_story: Story) -> None:
    first = pieces(parsed(small_story), 0)[0]
    assert (first.get("class"), first.get("data-s")) == ("k0", "0")


def test_kinds_of_quotation_and_unknown_speakers_are_marked(small_story: Story) -> None:
    page = parsed(small_story)
    shown = {number: pieces(page, number)[0] for number in (5, 6, 7, 8)}
    assert {number: piece.get("class") for number, piece in shown.items()} == {
        5: "thought k2",
        6: "scare",
        7: "message k1",
        8: "un",
    }
    assert {number: piece.get("data-s") for number, piece in shown.items()} == {5: "1", 6: None, 7: "2", 8: "u"}


def test_a_line_over_two_paragraphs_keeps_its_colour(small_story: Story) -> None:
    assert [piece.get("class") for piece in pieces(parsed(small_story), 12)] == ["k0", "k0"]


def test_mentions_lead_to_the_cast_and_unknown_ones_are_plain(small_story: Story) -> None:
    page = parsed(small_story)
    mentions = [(m.get("data-c"), m.text_content()) for m in page.xpath("//article//*[@data-c]")]
    assert mentions[:4] == [("0", "Captain Oduya"), ("0", "she"), ("1", "I"), ("1", "Wren")]
    assert "her side" not in {words for _, words in mentions}
    data = world(page)
    assert [entity["names"][-1][1] for entity in data["people"] + data["places"]] == [
        "Captain Oduya", "Wren", "Tobias Marsh", "Old Pell", "Halvard Quay",
    ]  # fmt: skip


def test_without_script_the_cast_is_a_plain_list(small_story: Story) -> None:
    plain = parsed(small_story).xpath("//noscript")[0]
    names = plain.xpath(".//li/span[@class='name']/text()")
    assert names == ["Captain Oduya", "Wren", "Tobias Marsh", "Old Pell", "Halvard Quay"]
    assert "in the first person by Wren, in the past tense (100 words)" in plain.text_content()


def test_notes_are_folded_and_the_story_is_not(small_story: Story) -> None:
    page = parsed(small_story)
    folded = page.xpath("//article//details/*[starts-with(@id, 'b')]")
    assert [small_story.blocks[int(block.get("id")[1:])].kind for block in folded] == [
        "metadata",
        "authors_note",
        "disclaimer",
        "authors_note",
    ]
    assert (
        page.xpath("//article//details/summary/text()")[1] == "Author's note: “A/N: first one, be kind! Do you think…”"
    )
    assert not page.xpath("//article//details[@open]")


def test_headings_breaks_and_emphasis_are_shown(small_story: Story) -> None:
    page = parsed(small_story)
    assert page.xpath("//article//h2/text()") == ["Chapter 1: Low Water"]
    assert page.xpath("//*[@role='separator']/text()") == ["~*~"]
    assert page.xpath("//article//em/text()") == ["*always*"]
    assert page.xpath("//article/@lang") == ["en"]


def test_bold_is_shown_as_bold_and_not_as_italics_too(small_story: Story) -> None:
    start = small_story.text.index("*always*")
    page = parsed(msgspec.structs.replace(small_story, bold=((start + 1, start + 7),)))
    assert page.xpath("//article//strong/text()") == ["always"]
    assert page.xpath("//article//em/text()") == ["*", "*"]


def test_the_header_says_how_long_it_is_and_nothing_of_the_plot(small_story: Story) -> None:
    page = parsed(small_story)
    header = page.xpath("//header")[0].text_content()
    assert "by quaywalker" in header
    assert "100 words, about 1 minute to read" in header
    assert "The last chapter may be cut short." in header
    assert "Wren" not in header


def test_a_title_that_stands_above_is_not_shown_twice(small_story: Story) -> None:
    assert parsed(small_story).xpath("//article//p[@class='title']/@hidden")
    metadata = msgspec.structs.replace(small_story.metadata, title="Another")
    other = parsed(msgspec.structs.replace(small_story, metadata=metadata))
    assert not other.xpath("//article//p[@class='title']/@hidden")
    untitled = msgspec.structs.replace(small_story.metadata, title=None)
    assert parsed(msgspec.structs.replace(small_story, metadata=untitled)).xpath("//article//p[@class='title']/@hidden")


def test_the_policy_allows_just_the_script_and_style_that_are_there(small_story: Story) -> None:
    page = parsed(small_story)
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    for tag in ("script", "style"):
        (content,) = page.xpath(f"//{tag}[not(@type)]/text()")
        digest = b64encode(sha256(content.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy


def test_nothing_is_fetched_and_no_handler_stands_in_the_markup(small_story: Story) -> None:
    page = parsed(small_story)
    assert not page.xpath("//@src | //link | //img | //iframe | //@style")
    assert not [name for element in page.iter() for name in element.attrib if name.startswith("on")]
    assert all(address.startswith("#") for address in page.xpath("//@href"))
    page = render(small_story).replace("http://www.w3.org/2000/svg", "")  # the name of a language, not an address
    assert not re.search(r"https?:|url\(|@import|innerHTML|outerHTML|insertAdjacentHTML|eval\(|document\.write", page)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_text_names_metadata_and_ids_never_become_markup(hostile: str, small_story: Story) -> None:
    text = f"{hostile} said {hostile} to nobody"
    end = len(hostile)
    story = msgspec.structs.replace(
        small_story,
        text=text,
        blocks=tuple(
            Block(start=start, end=stop, kind=kind, origin=hostile)
            for start, stop, kind in ((0, end, "authors_note"), (end + 1, len(text), "paragraph"))
        ),
        emphasis=None,
        mentions=(),
        characters=(
            Character(
                id=hostile,
                name=hostile,
                aliases=(Alias(text=hostile, kind="name", count=1),),
                pronouns=hostile,
                n_quotes=1,
                is_narrator=True,
            ),
        ),
        places=(),
        scenes=(
            Scene(id="s1", start=0, end=len(text), place=ScenePlace(name=hostile), time=hostile, present=(hostile,)),
        ),
        encounters=(Encounter(scene="s1", a=hostile, b=hostile, tone=0.5),),
        relations=(
            Relation(a=hostile, b=hostile, kind="other", role=hostile, begin=0, until=len(text), probability=0.5),
        ),
        quotes=(Quote(id=hostile, start=0, end=end, kind="speech", speaker=hostile, addressees=(hostile,)),),
        metadata=msgspec.structs.replace(small_story.metadata, title=hostile, authors=(hostile,), language=hostile),
        made_by=msgspec.structs.replace(small_story.made_by, version=hostile),
        notices=(hostile,),
    )
    page = parsed(story)
    skeleton = [element.tag for element in parsed(small_story).iter() if element.tag in {"script", "style", "meta"}]
    assert [e.tag for e in page.iter() if e.tag in {"script", "style", "meta"}] == skeleton
    assert not page.xpath("//img | //comment()")
    assert not [name for element in page.iter() for name in element.attrib if name.startswith("on")]
    assert [b.text_content() for b in page.xpath("//article//*[starts-with(@id, 'b')]")] == [
        text[:end],
        text[end + 1 :],
    ]
    assert (
        page.findtext(".//title") == page.findtext(".//h1") == page.findtext(".//noscript//*[@class='name']") == hostile
    )
    assert world(page)["people"][0]["names"][-1][1] == hostile
    assert not {"<", ">", "&", "\u2028", "\u2029"} & set(page.xpath("//script[@id='world']")[0].text)
    assert page.find(".//article").get("lang") is None


def test_the_most_speaking_have_colours_and_the_others_share_one(small_story: Story) -> None:
    people = tuple(Character(id=f"c{i}", name=f"N{i}", n_quotes=1, n_words_spoken=i) for i in range(15))
    silent = Character(id="mute", name="Mute", n_mentions=99)
    classes = colour_classes(msgspec.structs.replace(small_story, characters=(silent, *people)))
    assert [classes[f"c{i}"] for i in (14, 13, 5, 4, 0)] == ["k0", "k1", "k9", "kn", "kn"]
    assert classes["mute"] == "kn"
    assert len(set(classes.values())) == N_COLOURS + 1


def test_a_story_of_text_alone_is_shown_line_by_line(small_story: Story) -> None:
    source = msgspec.structs.replace(small_story.source, path=None)
    bare = Story(made_by=small_story.made_by, source=source, text="One line.\n\n  Another <one>.\n")
    page = parsed(bare)
    assert [block.text_content() for block in page.xpath("//article//*[starts-with(@id, 'b')]")] == [
        "One line.",
        "Another <one>.",
    ]
    assert page.findtext(".//h1") == "A story without a title"


def test_the_same_story_gives_the_same_page(small_story: Story) -> None:
    assert render(small_story) == render(small_story)


def test_the_page_can_be_written_whatever_the_text_holds(small_story: Story) -> None:
    text = "A\x00lone \ud83d half."
    story = msgspec.structs.replace(small_story, text=text, blocks=(), quotes=(), mentions=(), emphasis=None)
    assert "A\ufffdlone \ufffd half." in render(story).encode().decode()


@pytest.mark.parametrize(("folder", "ending", "names"), [("script", ".js", SCRIPTS), ("style", ".css", STYLES)])
def test_every_file_of_style_and_script_is_on_the_page_and_small(
    folder: str, ending: str, names: tuple[str, ...]
) -> None:
    files = {entry.name: entry for entry in resources.files("storyworld.explorer").joinpath(folder).iterdir()}
    assert set(files) == {name + ending for name in names}
    assert max(entry.read_text("utf-8").count("\n") for entry in files.values()) <= 400
