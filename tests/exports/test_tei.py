import re
from importlib.metadata import distribution
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from storyworld.exports import export
from storyworld.story import Block, MadeBy, Mention, Metadata, Quote, Source, Story

NAMES = {"t": "http://www.tei-c.org/ns/1.0"}
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
KINDS = {"speech": "said", "thought": "said", "message": "q", "scare": "q", "quoted": "quote"}


@pytest.fixture(scope="session")
def tei_p5() -> etree.DTD:
    """The definition of TEI P5 4.8.0."""
    return etree.DTD(str(distribution("trafilatura").locate_file("trafilatura/data/tei_corpus.dtd")))


def tree_of(story: Story, *, with_text: bool = True) -> Any:  # noqa: ANN401 - lxml's elements
    [data] = export(story, "tei", with_text=with_text).values()
    return etree.fromstring(data)


def found(root: Any, path: str) -> list[Any]:  # noqa: ANN401
    elements: list[Any] = root.xpath(path, namespaces=NAMES)
    return elements


def body_text(root: Any) -> str:  # noqa: ANN401
    [body] = found(root, "t:text/t:body")
    return "".join(body.itertext())


def parts_of(root: Any, id_: str) -> list[Any]:  # noqa: ANN401
    """Return an element and, where it is cut, its other parts in order."""
    parts = found(root, f"//*[@xml:id='{id_}']")
    while more := found(root, f"//*[@prev='#{parts[-1].get(XML_ID)}']"):
        parts += more
    return parts


@pytest.mark.parametrize("with_text", [True, False])
def test_it_is_valid_tei(story: Story, with_text: bool, tei_p5: etree.DTD) -> None:
    root = tree_of(story, with_text=with_text)
    assert tei_p5.validate(root), tei_p5.error_log.filter_from_errors()


def test_the_text_of_the_body_is_the_text(story: Story) -> None:
    assert body_text(tree_of(story)) == story.text


def test_every_quotation_is_there_with_who_says_it_to_whom(story: Story) -> None:
    root = tree_of(story)
    for quote in story.quotes or ():
        parts = parts_of(root, quote.id)
        words = "".join("".join(part.itertext()) for part in parts)
        assert "".join(words.split()) == "".join(story.text[quote.start : quote.end].split())
        for part in parts:
            assert etree.QName(part).localname == KINDS[quote.kind]
            assert part.get("who") == (f"#{quote.speaker}" if quote.speaker else None)
            assert (part.get("toWhom") or "").split() == [f"#{id_}" for id_ in quote.addressees]
            assert float(part.get("cert") or 0) == (quote.probability if quote.speaker else 0)
    assert len(found(root, "//t:said[@aloud='false'][not(@prev)]")) == sum(
        quote.kind == "thought" for quote in story.quotes or ()
    )


def test_every_mention_is_there_with_whom_it_means(story: Story) -> None:
    root = tree_of(story)
    listed = {*(p.id for p in story.characters or ()), *(p.id for p in story.places or ())}
    for mention in story.mentions or ():
        parts = parts_of(root, mention.id)
        assert "".join("".join(part.itertext()) for part in parts) == story.text[mention.start : mention.end]
        [first, *_] = parts
        assert (etree.QName(first).localname == "rs") == (mention.form != "name")
        assert first.get("type") == mention.category
        assert first.get("ref") == (f"#{mention.entity}" if mention.entity in listed else None)
        assert first.get("key") == (mention.entity if mention.entity not in listed else None)


def test_every_block_is_there_in_its_kind(story: Story) -> None:
    root = tree_of(story)
    kinds = {"paragraph": "p", "chapter_heading": "head", "authors_note": "note"}
    blocks = found(root, "//t:body//*[self::t:p or self::t:head or self::t:note or self::t:ab]")
    if story.blocks:
        assert [(etree.QName(b).localname, "".join(b.itertext())) for b in blocks] == [
            (kinds.get(block.kind, "ab"), story.text[block.start : block.end]) for block in story.blocks
        ]


def test_the_lists_have_everybody_every_place_and_every_relation(story: Story) -> None:
    root = tree_of(story)
    people = found(root, "//t:listPerson/*")
    assert [person.get(XML_ID) for person in people] == [person.id for person in story.characters or ()]
    for element, person in zip(people, story.characters or (), strict=True):
        names = [name.text for name in found(element, "t:persName")]
        assert names == [person.name, *(alias.text for alias in person.aliases)]
        assert [note.text for note in found(element, "t:note[@type='pronouns']")] == [person.pronouns][: len(names)] * (
            person.pronouns is not None
        )
    assert [p.get(XML_ID) for p in found(root, "//t:listPlace/t:place")] == [p.id for p in story.places or ()]
    relations = found(root, "//t:listRelation/t:relation[@type='personal']")
    for element, relation in zip(relations, story.relations or (), strict=True):
        assert (element.get("active"), element.get("passive")) == (f"#{relation.a}", f"#{relation.b}")
        assert (element.get("name"), element.findtext("t:desc", None, NAMES)) == (relation.kind, relation.role)
        assert element.get("n") == f"{relation.begin}-{relation.until}"


def test_scenes_begin_and_end_where_they_do(story: Story) -> None:
    root = tree_of(story)
    events = found(root, "//t:listEvent/t:event")
    for event, scene in zip(events, story.scenes or (), strict=True):
        positions = []
        for pointer in event.get("corresp").split():
            [point] = found(root, f"//t:body//*[@xml:id='{pointer[1:]}']")
            positions.append(len("".join(found(point, "preceding::text()[ancestor::t:body]"))))
        assert positions == [scene.start, scene.end]
        assert [rs.get("ref") for rs in found(event, "t:desc[@type='present']/t:rs")] == [
            f"#{i}" for i in scene.present
        ]


def test_a_chapter_is_a_division_with_its_heading(read_story: Story) -> None:
    heads = ["".join(head.itertext()) for head in found(tree_of(read_story), "//t:div[@type='chapter']/t:head")]
    blocks = [read_story.text[b.start : b.end] for b in read_story.blocks if b.kind == "chapter_heading"]
    assert heads == blocks


def test_without_the_text_the_elements_say_where_they_were(whole_story: Story) -> None:
    root = tree_of(whole_story, with_text=False)
    assert body_text(root) == ""
    for quote in whole_story.quotes or ():
        borders = [tuple(map(int, part.get("n").split("-"))) for part in parts_of(root, quote.id)]
        assert (borders[0][0], borders[-1][1]) == (quote.start, quote.end)
    assert len(found(root, "//t:body//t:p")) == sum(b.kind == "paragraph" for b in whole_story.blocks)


def test_ids_that_xml_does_not_allow_are_changed_and_still_lead_there(whole_story: Story, tei_p5: etree.DTD) -> None:
    people = tuple(msgspec.structs.replace(p, id=f"{i} & ü") for i, p in enumerate(whole_story.characters or ()))
    quotes = tuple(msgspec.structs.replace(q, id="0", speaker="0 & ü") for q in (whole_story.quotes or ())[:1])
    root = tree_of(msgspec.structs.replace(whole_story, characters=people, quotes=quotes))
    assert tei_p5.validate(root), tei_p5.error_log.filter_from_errors()
    [said] = found(root, "//t:said")
    [speaker] = found(root, f"//t:person[@xml:id='{said.get('who')[1:]}']")
    assert speaker.findtext("t:persName", None, NAMES) == "Captain Oduya"


def test_what_xml_cannot_hold_is_replaced_one_for_one(bare_story: Story) -> None:
    text = "a\x00b\x0bc <d> & \U0001f702\ufffe."
    story = msgspec.structs.replace(bare_story, text=text)
    assert body_text(tree_of(story)) == "a�b�c <d> & \U0001f702�."


def blocks_at(borders: list[Any]) -> tuple[Block, ...]:
    """Make blocks of every second stretch between borders, so that some text is outside of them."""
    pairs = list(pairwise(sorted(borders)))[::2]
    return tuple(Block(start=a, end=b, kind=kind) for (a, kind), (b, _) in pairs if a < b)


SPANS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted).filter(lambda s: s[0] < s[1]), max_size=6
)
BLOCK_KINDS = ["paragraph", "chapter_heading", "authors_note", "title", "scene_break"]


@settings(max_examples=300, deadline=None)
@given(
    text=st.text("ab <\n\xa0", min_size=30, max_size=30),
    quotes=SPANS,
    mentions=SPANS,
    emphasis=SPANS,
    blocks=st.lists(st.tuples(st.integers(0, 30), st.sampled_from(BLOCK_KINDS)), max_size=8),
)
def test_however_spans_cross_it_is_valid_and_no_letter_is_lost(
    text: str, quotes: list[Any], mentions: list[Any], emphasis: list[Any], blocks: list[Any], tei_p5: etree.DTD
) -> None:
    story = Story(
        made_by=MadeBy(version="0"),
        source=Source(sha256="", kind="plain"),
        text=text,
        blocks=blocks_at(blocks),
        quotes=tuple(Quote(id=f"q{i}", start=a, end=b, kind="speech") for i, (a, b) in enumerate(quotes)),
        mentions=tuple(
            Mention(id=f"m{i}", start=a, end=b, head_start=a, head_end=b, form="name", category="PER")
            for i, (a, b) in enumerate(mentions)
        ),
        emphasis=tuple((a, b) for a, b in emphasis),
    )
    root = tree_of(story)
    assert body_text(root) == text
    assert tei_p5.validate(root), tei_p5.error_log.filter_from_errors()
    assert not re.search("_", body_text(tree_of(story, with_text=False)))


@pytest.mark.parametrize(("language", "code"), [("en-GB", "en-GB"), ("English", "und")])
def test_the_header_has_what_the_source_says_of_the_work(
    bare_story: Story, tei_p5: etree.DTD, language: str, code: str
) -> None:
    metadata = Metadata(
        title="Salt",
        authors=("Jo", "Ann"),
        summary="Nobody waits.",
        language=language,
        relationships=("Ilse Tarn/Nan Corrow", "Ilse Tarn & Old Bett"),
        warnings=("No Archive Warnings Apply",),
        rating="Mature",
        series="Part 2 of Wrack",
    )
    story = msgspec.structs.replace(bare_story, metadata=metadata)
    root = tree_of(story)
    assert tei_p5.validate(root), tei_p5.error_log.filter_from_errors()
    assert [author.text for author in found(root, "//t:titleStmt/t:author")] == ["Jo", "Ann"]
    assert [p.text for p in found(root, "//t:abstract/t:p")] == ["Nobody waits."]
    assert [(one.get("ident"), one.text) for one in found(root, "//t:language")] == [(code, language)]
    terms = {keywords.get("n"): [term.text for term in keywords] for keywords in found(root, "//t:keywords")}
    assert terms == {
        "relationships": ["Ilse Tarn/Nan Corrow", "Ilse Tarn & Old Bett"],
        "warnings": ["No Archive Warnings Apply"],
        "rating": ["Mature"],
        "series": ["Part 2 of Wrack"],
    }
    assert found(tree_of(story, with_text=False), "//t:abstract") == []


def test_an_empty_paragraph_that_holds_a_hard_blank_is_a_block_of_its_own(bare_story: Story, tei_p5: etree.DTD) -> None:
    text = "He rowed.\n\n\xa0\n\nShe slept."
    blocks = (Block(start=0, end=9, kind="paragraph"), Block(start=14, end=len(text), kind="paragraph"))
    root = tree_of(msgspec.structs.replace(bare_story, text=text, blocks=blocks))
    assert tei_p5.validate(root), tei_p5.error_log.filter_from_errors()
    assert body_text(root) == text
    assert [block.get("type") for block in found(root, "//t:body/*")] == [None, "space", None]


def test_bold_is_told_apart_from_italics(bare_story: Story, tei_p5: etree.DTD) -> None:
    blocks, spans = (Block(start=0, end=20, kind="paragraph"),), {"emphasis": ((3, 13),), "bold": ((9, 13),)}
    root = tree_of(msgspec.structs.replace(bare_story, text="He never once asked.", blocks=blocks, **spans))
    assert tei_p5.validate(root), tei_p5.error_log.filter_from_errors()
    assert [(part.get("rend"), part.text) for part in found(root, "//t:emph")] == [(None, "never "), ("bold", "once")]
