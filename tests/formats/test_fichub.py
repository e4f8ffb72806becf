import pytest
from epubs import book, pack, page

from storyworld.formats import Document, read_document

INTRODUCTION = (
    "<h1>The Net Menders</h1><h2>By: brinehand</h2><div><p>SUMMARYWORD Ilse comes home.</p></div>"
    "<p>Status: complete</p><p>Published: 2021-03-04</p><p>Updated: 2022-05-06</p><p>Words: 1234</p><p>Chapters: 2</p>"
    '<p>Original source: <a href="https://example.org/s/1">https://example.org/s/1</a></p>'
    '<p>Exported with the assistance of <a href="https://fichub.net">FicHub.net</a></p>'
)
ONE = '<h2>1. Low Water</h2><p>A/N: sorry, please review this chapter!</p><p>"You mended it," Ilse said.</p>'
TWO = "<h2>Spring Tide</h2><p>The tide was out.</p><hr/><p>Nan went in.</p>"


def epub() -> bytes:
    metadata = (
        "<dc:title>The Net Menders</dc:title><dc:creator>brinehand</dc:creator>"
        "<dc:description>SUMMARYWORD Ilse comes home.</dc:description>"
    )
    pages = {"introduction.xhtml": page(INTRODUCTION), "chap_1.xhtml": page(ONE), "chap_2.xhtml": page(TWO)}
    return book(pages, [("introduction.xhtml", "Introduction"), ("chap_1.xhtml", "1. Low Water")], metadata)


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


def whole_page(chapters: tuple[str, ...]) -> bytes:
    """Return a story as FicHub's page has it: ways from chapter to chapter, and a list of contents."""
    titles = ("1. Low Water", "Spring Tide")
    contents = "".join(f'<li><a href="#chap_{i}">{title}</a></li>' for i, title in enumerate(titles, 1))
    ways = (
        '<div class="chapter_nav"><a href="#chap_2" class="right">next chapter</a><span class="cfix"></span>'
        '<a href="#contents-list">chapter list</a></div>'
    )
    parts = "".join(f'<div id="chap_{i}">{ways}{chapter}</div>' for i, chapter in enumerate(chapters, 1))
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Net Menders by brinehand</title></head>'
        '<body><h1><span class="title">The Net Menders</span></h1><h2>by <span class="author">brinehand</span></h2>'
        "<div><p>SUMMARYWORD Ilse comes home.</p></div><p>Original source: <a href='https://example.org/s/1'>"
        "https://example.org/s/1</a></p><p>Chapters: 2</p><p>Words: 1234</p><p>Rated: T - Adventure</p>"
        "<p>Exported with the assistance of <a href='https://fichub.net'>FicHub.net</a></p>"
        f'<nav id="contents-list"><ol>{contents}</ol></nav>{parts}<a href="#contents-list">(back to chapter list)</a>'
        "</body></html>"
    ).encode()


def without_heading(chapter: str) -> str:
    return chapter[chapter.index("</h2>") + 5 :]


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
