import re
from base64 import b64encode
from hashlib import sha256
from importlib import resources

import msgspec
import pytest
from lxml import html

from storyworld.explorer.page import N_COLOURS, colour_classes, render
from storyworld.story import Block, Character, Narration, Quote, Story

HOSTILE = [
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "<!--",
    "]]>&lt;&amp;",
    "' onload='x",
]


def parsed(story: Story) -> html.HtmlElement:
    return html.document_fromstring(render(story))


def pieces(page: html.HtmlElement, number: int) -> list[html.HtmlElement]:
    found: list[html.HtmlElement] = page.xpath(f"//article//*[@data-q='{number}']")
    return found


def test_the_text_of_every_block_is_the_storys_text(small_story: Story) -> None:
    blocks = parsed(small_story).xpath("//article//*[@data-b]")
    expected = [small_story.text[block.start : block.end] for block in small_story.blocks]
    assert [block.text_content() for block in blocks] == expected


def test_every_quotation_is_there_once_and_whole(small_story: Story) -> None:
    page = parsed(small_story)
    for number, quote in enumerate(small_story.quotes or (), start=1):
        assert len(page.xpath(f"//*[@id='q{number}']")) == 1
        shown = "\n\n".join(piece.text_content() for piece in pieces(page, number))
        assert shown == small_story.text[quote.start : quote.end]
    assert len(page.xpath("//@id")) == len(set(page.xpath("//@id")))


def test_a_line_says_who_speaks_to_whom_how_surely_and_why(small_story: Story) -> None:
    first = pieces(parsed(small_story), 1)[0]
    assert first.get("class") == "k0"
    assert [first.get(f"data-{key}") for key in ("s", "to", "p", "basis")] == ["0", "1", "99", "explicit"]


def test_kinds_of_quotation_and_unknown_speakers_are_marked(small_story: Story) -> None:
    page = parsed(small_story)
    shown = {number: pieces(page, number)[0] for number in (6, 7, 8, 9)}
    assert {number: piece.get("class") for number, piece in shown.items()} == {
        6: "thought k2",
        7: "scare",
        8: "message k1",
        9: "un",
    }
    assert {number: piece.get("data-s") for number, piece in shown.items()} == {
        6: "1",
        7: None,
        8: "2",
        9: "u",
    }
    assert shown[9].get("data-p") is None


def test_whatever_has_no_safe_speaker_is_counted_in_the_cast(small_story: Story) -> None:
    unknown = [msgspec.structs.replace(quote, speaker=None) for quote in small_story.quotes or ()]
    page = parsed(msgspec.structs.replace(small_story, quotes=tuple(unknown)))
    assert page.xpath("//aside//li[@data-c='u']//*[@class='facts']/text()") == ["14\N{NO-BREAK SPACE}lines"]
    assert len(page.xpath("//article//*[@data-s='u' and @id]")) == 14
    letters = tuple(quote for quote in unknown if quote.kind == "message")
    page = parsed(msgspec.structs.replace(small_story, quotes=letters))
    assert page.xpath("//aside//p[@class='key']/span/text()") == ["no safe speaker", "written"]


def test_a_line_over_two_paragraphs_keeps_its_colour(small_story: Story) -> None:
    assert [piece.get("class") for piece in pieces(parsed(small_story), 13)] == ["k0", "k0"]


def test_mentions_lead_to_the_cast_and_unknown_ones_are_plain(small_story: Story) -> None:
    page = parsed(small_story)
    mentions = [(m.get("data-c"), m.text_content()) for m in page.xpath("//article//*[@data-c]")]
    assert mentions[:4] == [("0", "Captain Oduya"), ("0", "she"), ("1", "I"), ("1", "Wren")]
    assert "her side" not in {words for _, words in mentions}
    named = {entry.get("data-c"): entry.findtext(".//*[@class='name']") for entry in page.xpath("//aside//li[@data-c]")}
    assert named == {
        "0": "Captain Oduya",
        "1": "Wren",
        "2": "Tobias Marsh",
        "u": "No safe speaker",
        "3": "Old Pell",
        "4": "Halvard Quay",
    }
    assert {key for key, _ in mentions} <= set(named)


def test_notes_are_folded_and_the_story_is_not(small_story: Story) -> None:
    page = parsed(small_story)
    folded = page.xpath("//article/details/*[@data-b]")
    assert [small_story.blocks[int(block.get("data-b"))].kind for block in folded] == [
        "metadata",
        "authors_note",
        "disclaimer",
        "authors_note",
    ]
    assert (
        page.xpath("//article/details/summary/text()")[1] == "Author's note: “A/N: first one, be kind! Do you think…”"
    )
    assert not page.xpath("//article/details[@open]")


def test_headings_breaks_and_emphasis_are_shown(small_story: Story) -> None:
    page = parsed(small_story)
    assert page.xpath("//article/h2/text()") == ["Chapter 1: Low Water"]
    assert page.xpath("//*[@role='separator']/text()") == ["~*~"]
    assert page.xpath("//article//em/text()") == ["*always*"]
    assert page.xpath("//article/@lang") == ["en"]


def test_the_header_says_how_long_it_is_and_how_it_is_told(small_story: Story) -> None:
    header = parsed(small_story).xpath("//header")[0].text_content()
    assert "by quaywalker" in header
    assert "100 words, about 1 minute to read; told in the first person by Wren, in the past tense" in header
    assert "The last chapter may be cut short." in header


def test_several_ways_of_telling_are_listed_in_the_header(small_story: Story) -> None:
    half = small_story.text.index("~*~")
    narration = (
        Narration(start=0, end=half, person="first", tense="past", narrator="c1"),
        Narration(start=half, end=len(small_story.text), person="third"),
    )
    page = parsed(msgspec.structs.replace(small_story, narration=narration))
    assert page.xpath("//header//li/text()") == [
        "in the first person by Wren, in the past tense (42 words)",
        "in the third person (58 words)",
    ]


def test_the_policy_allows_just_the_script_and_style_that_are_there(small_story: Story) -> None:
    page = parsed(small_story)
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    for tag in ("script", "style"):
        (content,) = page.xpath(f"//{tag}/text()")
        digest = b64encode(sha256(content.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy


def test_nothing_is_fetched_and_no_handler_stands_in_the_markup(small_story: Story) -> None:
    page = parsed(small_story)
    assert not page.xpath("//@src | //link | //img | //iframe | //@style")
    assert not [name for element in page.iter() for name in element.attrib if name.startswith("on")]
    assert all(address.startswith("#") for address in page.xpath("//@href"))
    assert not re.search(r"https?:|url\(|@import|innerHTML|eval\(", render(small_story))


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
        characters=(Character(id=hostile, name=hostile, pronouns=hostile, n_quotes=1, is_narrator=True),),
        places=(),
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
    assert [b.text_content() for b in page.xpath("//*[@data-b]")] == [text[:end], text[end + 1 :]]
    assert page.findtext(".//title") == page.findtext(".//h1") == page.findtext(".//*[@class='name']") == hostile
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
    assert [block.text_content() for block in page.xpath("//*[@data-b]")] == ["One line.", "Another <one>."]
    assert page.findtext(".//h1") == "A story without a title"


def test_the_same_story_gives_the_same_page(small_story: Story) -> None:
    assert render(small_story) == render(small_story)


def test_the_page_can_be_written_whatever_the_text_holds(small_story: Story) -> None:
    text = "A\x00lone \ud83d half."
    story = msgspec.structs.replace(small_story, text=text, blocks=(), quotes=(), mentions=(), emphasis=None)
    assert "A\ufffdlone \ufffd half." in render(story).encode().decode()


def test_style_and_script_are_in_the_package() -> None:
    names = {entry.name for entry in resources.files("storyworld.explorer").iterdir()}
    assert {"page.css", "page.js"} <= names
