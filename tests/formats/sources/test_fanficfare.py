import pytest
from epubs import book, page
from fanficfareworks import CHAPTERS, FILES, STORY, epub_chapter, text

from storyworld.formats import Document, read_document

OTHER = ("HEADNOTE", "TAILNOTE", "SUMMARYWORD", "TAGWORD", "Note", "Summary", "Update Log", "Contents", "End", "Text")


def of_kind(document: Document, kind: str) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks if block.kind == kind]


@pytest.mark.parametrize("data", FILES.values(), ids=FILES)
def test_chapters_notes_and_story_are_kept_apart(data: bytes) -> None:
    document = read_document(data)
    assert document.source.detected == "fanficfare"
    assert of_kind(document, "chapter_heading") == [title for title, *_ in CHAPTERS]
    story = of_kind(document, "paragraph")
    assert [line.replace("_", "") for line in story] == [
        '"You mended it," Ilse said.',
        "The tide was out. At last.",
    ] * 2
    assert len(of_kind(document, "scene_break")) == 2
    notes = "\n".join(of_kind(document, "authors_note"))
    assert (notes.count("HEADNOTE"), notes.count("TAILNOTE") >= 2) == (2, True)
    assert [word for word in OTHER if any(word in line for line in story)] == []


@pytest.mark.parametrize("data", FILES.values(), ids=FILES)
def test_labels_become_metadata(data: bytes) -> None:
    metadata = read_document(data).metadata
    assert (metadata.title, metadata.authors) == ("The Net Menders", ("brinehand",))
    assert metadata.summary == "SUMMARYWORD Ilse comes home."
    assert metadata.fandoms == ("Tidewrack (Invented)",)
    assert metadata.tags == ("Slow Burn", "Angst")
    assert metadata.relationships == ("Ilse Tarn/Nan Corrow", "Ilse Tarn & Old Bett")
    assert metadata.characters == ("Ilse Tarn", "Nan Corrow")
    assert (metadata.rating, metadata.warnings, metadata.series) == ("Teen And Up Audiences", ("TAGWORD",), "Wrack [2]")
    assert metadata.extra is not None
    assert (metadata.extra["words"], metadata.extra["packaged"]) == ("1,234", "2024-01-01 10:00:00")


def test_the_text_of_a_text_file_is_the_file_itself() -> None:
    assert read_document(text()).text == text().decode()


def test_bold_words_of_the_story_are_no_label() -> None:
    body = "<h3 class='fff_chapter_title'>One</h3><p><b>Notes:</b> she read them.</p><p><b>Summary</b></p>"
    document = read_document(
        book({"a.xhtml": page(body)}, metadata="<dc:title>A</dc:title><dc:contributor>FanFicFare [x]</dc:contributor>")
    )
    assert of_kind(document, "paragraph") == ["Notes: she read them.", "Summary"]


def test_a_text_that_only_ends_so_is_plain() -> None:
    document = read_document(b"The Boat\n\nHe rowed out alone.\n\nEnd file.\n")
    assert document.source.detected == "generic"


def test_a_summary_goes_on_over_lines_and_paragraphs() -> None:
    summary = "SUMMARYWORD Ilse comes home"
    longer = f"{summary}\nafter many years.\n\nNobody: nobody waits.\n\nAlmost."
    document = read_document(text().replace(f"{summary}.".encode(), longer.encode()))
    assert document.metadata.summary == f"{summary} after many years. Nobody: nobody waits. Almost."
    assert of_kind(document, "paragraph")[0] == '"You mended it," Ilse said.'
    assert document.metadata.rating == "Teen And Up Audiences"


def test_a_text_without_a_title_page_keeps_its_chapters() -> None:
    whole = text().decode()
    bare = whole[: whole.index("Series:")] + whole[whole.index("TABLE OF CONTENTS") :]
    document = read_document(bare.encode())
    assert of_kind(document, "chapter_heading") == [title for title, *_ in CHAPTERS]
    assert [word for word in OTHER if any(word in line for line in of_kind(document, "paragraph"))] == []


def test_the_paragraphs_of_a_summary_are_parted() -> None:
    title_page = page(
        '<h3><a href="u">The Net Menders</a> by <a href="v">brinehand</a></h3><div><b>Category:</b> Tidewrack<br />'
        "<b>Summary:</b> <div><p>Ilse comes home.</p><p>Nobody <i>waits</i>.</p></div><br /></div>",
        body_attributes=' class="fff_titlepage"',
    )
    maker = "<dc:title>The Net Menders</dc:title><dc:contributor>FanFicFare [x]</dc:contributor>"
    document = read_document(book({"t.xhtml": title_page, "a.xhtml": epub_chapter(*CHAPTERS[0])}, metadata=maker))
    assert document.metadata.summary == "Ilse comes home. Nobody waits."


def test_a_book_whose_classes_another_program_renamed_keeps_its_chapters() -> None:
    """calibre gives classes new names when it converts a book."""
    title_page = (
        '<h3 class="calibre2"><a href="u">The Net Menders</a> by <a href="v">brinehand</a></h3><div class="calibre3">'
        "<b>Category:</b> Tidewrack<br/><b>Summary:</b> SUMMARYWORD Ilse.<br/></div>"
    )
    contents = "<div><h3>Table of Contents</h3><a href='a.xhtml'>1. Low Water</a><br/><a href='b.xhtml'>2</a></div>"
    pages = {
        "t.xhtml": page(title_page),
        "c.xhtml": page(contents),
        "a.xhtml": page(f"<h3 class='calibre2'>1. Low Water</h3>{STORY}"),
        "b.xhtml": page(STORY),
    }
    maker = "<dc:title>The Net Menders</dc:title><dc:contributor>FanFicFare [x]</dc:contributor>"
    document = read_document(book(pages, [("a.xhtml", "1. Low Water"), ("b.xhtml", "2. High")], maker))
    assert of_kind(document, "chapter_heading") == ["1. Low Water", "2. High"]
    assert len(of_kind(document, "paragraph")) == 4
    assert document.metadata.fandoms == ("Tidewrack",)
