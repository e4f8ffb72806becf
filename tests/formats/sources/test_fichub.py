import pytest
from epubs import book, pack, page
from fichubworks import INTRODUCTION, ONE, TWO, epub, whole_page, without_heading

from storyworld.formats import Document, read_document


def of_kind(document: Document, kind: str) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks if block.kind == kind]


def check(document: Document) -> None:
    assert document.source.detected == "fichub"
    assert of_kind(document, "title") == ["The Net Menders"]
    assert of_kind(document, "byline") == ["By: brinehand"]
    assert of_kind(document, "chapter_heading") == ["1. Low Water", "Spring Tide"]
    assert of_kind(document, "paragraph") == ['"You mended it," Ilse said.', "The tide was out.", "Nan went in."]
    assert of_kind(document, "authors_note") == ["A/N: sorry, please review this chapter!"]
    assert (document.metadata.title, document.metadata.authors) == ("The Net Menders", ("brinehand",))
    assert document.metadata.extra is not None
    assert document.metadata.extra["status"] == "complete"
    assert document.metadata.extra["original source"] == "https://example.org/s/1"


def test_an_epub_is_its_chapters_below_an_introduction() -> None:
    document = read_document(epub())
    check(document)
    assert document.metadata.summary == "SUMMARYWORD Ilse comes home."


def test_its_html_is_read_the_same_way() -> None:
    introduction = INTRODUCTION.replace("<h2>By: brinehand</h2>", "<p>By: brinehand</p>")
    check(read_document(f"<!DOCTYPE html><html><body>{introduction}{ONE}{TWO}</body></html>".encode()))


def test_its_zipped_html_is_read_too() -> None:
    introduction = INTRODUCTION.replace("<h2>By: brinehand</h2>", "<p>By: brinehand</p>")
    data = pack({"The_Net_Menders-abc.html": f"<!DOCTYPE html><html><body>{introduction}{ONE}{TWO}</body></html>"})
    check(read_document(data))


@pytest.mark.parametrize("chapters", [(ONE, TWO), (without_heading(ONE), without_heading(TWO))], ids=["own", "listed"])
def test_a_whole_page_is_its_chapters_and_no_ways_between_them(chapters: tuple[str, ...]) -> None:
    document = read_document(whole_page(chapters))
    assert of_kind(document, "title") == ["The Net Menders"]
    assert of_kind(document, "byline") == ["by brinehand"]
    assert of_kind(document, "summary") == ["SUMMARYWORD Ilse comes home."]
    assert of_kind(document, "chapter_heading") == ["1. Low Water", "Spring Tide"]
    assert of_kind(document, "paragraph") == ['"You mended it," Ilse said.', "The tide was out.", "Nan went in."]
    assert [word for word in ("next", "back to", "list") if word in document.text] == []
    assert document.metadata.summary == "SUMMARYWORD Ilse comes home."


def test_a_chapter_without_a_heading_has_that_of_the_contents() -> None:
    pages = {
        "introduction.xhtml": page(INTRODUCTION),
        "chap_1.xhtml": page(without_heading(ONE)),
        "chap_2.xhtml": page(f"{without_heading(TWO)}<h3>A sign</h3><p>No nets.</p>"),
    }
    entries = [
        ("introduction.xhtml", "Introduction"),
        ("chap_1.xhtml", "1. Low Water"),
        ("chap_2.xhtml", "Spring Tide"),
    ]
    headings = of_kind(read_document(book(pages, entries)), "chapter_heading")
    assert headings[:2] == ["1. Low Water", "Spring Tide"]
