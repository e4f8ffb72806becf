import pytest
from epubs import book, page

from storyworld.formats import Document, read_document

CHAPTERS = (
    ("1. Low Water", "Notes for the Chapter:", "Author's Note: HEADNOTE hello"),
    ("2. (new) Spring Tide", "Author's Note:", "HEADNOTE again"),
)
LABELS = {
    "Series": "Wrack [2]",
    "Category": "Tidewrack (Invented)",
    "Genre": "Slow Burn, Angst",
    "Characters": "Ilse Tarn, Nan Corrow",
    "Relationships": "Ilse Tarn/Nan Corrow, Ilse Tarn &amp; Old Bett",
    "Rating": "Teen And Up Audiences",
    "Warnings": "TAGWORD",
    "Words": "1,234",
    "Packaged": "2024-01-01 10:00:00",
    "Summary": "SUMMARYWORD Ilse comes home.",
}
STORY = '<p>"You mended it," Ilse said.</p><p>***</p><p>The tide was out. <em>At last.</em></p>'
FOOT = "<p>TAILNOTE Review?</p>"


def epub_chapter(title: str, label: str, note: str, *, old: bool = False) -> str:
    if old:
        notes = f"<b>{label}</b><blockquote><p>{note}</p></blockquote>"
        tail = f"<b>Chapter End Notes</b><blockquote>{FOOT}</blockquote>"
    else:
        notes = (
            '<div class="fff_chapter_notes fff_head_notes"><b>Summary for the Chapter:</b>'
            f"<blockquote><p>SUMMARYWORD short</p></blockquote><b>{label}</b><blockquote><p>{note}</p></blockquote>"
            "</div>"
        )
        tail = f'<div class="fff_chapter_notes fff_foot_notes"><b>Whatever They Call It:</b>{FOOT}</div>'
    heading = f'<h3 class="fff_chapter_title">{title}</h3>' if not old else f"<h3>{title}</h3>"
    landmark = '<h3 class="landmark heading" id="work">Chapter Text</h3>'
    return page(
        f"{heading}{notes}{landmark}{STORY}{tail}",
        head=f'<title>{title}</title><meta name="chaptertitle" content="{title}"/>',
        body_attributes="" if old else ' class="fff_chapter"',
    )


def epub(*, table: bool = False, old: bool = False) -> bytes:
    if table:
        rows = "".join(f"<tr><td><b>{label}:</b></td><td>{value}</td></tr>" for label, value in LABELS.items())
        labels = f'<table class="full">{rows}</table>'
    else:
        labels = "<div>" + "".join(f"<b>{label}:</b> {value}<br />\n" for label, value in LABELS.items()) + "</div>"
    head = '<h3><a href="https://example.org/s/1">The Net Menders</a> by <a href="#">brinehand</a></h3>'
    links = "".join(f'<a href="file000{i}.xhtml">{title}</a><br />' for i, (title, *_) in enumerate(CHAPTERS))
    pages = {
        "OEBPS/title_page.xhtml": page(head + labels, body_attributes=' class="fff_titlepage"'),
        "OEBPS/toc_page.xhtml": page(f"<h3>Table of Contents</h3>{links}", body_attributes=' class="fff_tocpage"'),
        "OEBPS/log_page.xhtml": page("<h3>Update Log</h3><p>TAGWORD</p>", body_attributes=' class="fff_logpage"'),
        **{f"OEBPS/file000{i}.xhtml": epub_chapter(*chapter, old=old) for i, chapter in enumerate(CHAPTERS)},
    }
    maker = (
        "fanficdownloader [http://fanficdownloader.example]" if old else "FanFicFare [https://github.com/x/FanFicFare]"
    )
    metadata = (
        "<dc:title>The Net Menders</dc:title><dc:creator opf:role='aut'>brinehand</dc:creator>"
        f"<dc:contributor>{maker}</dc:contributor><dc:subject>TAGWORD</dc:subject><dc:language>en</dc:language>"
    )
    return book(pages, metadata=metadata)


def html() -> bytes:
    rows = "".join(f"<tr><td><b>{label}:</b></td><td>{value}</td></tr>\n" for label, value in LABELS.items())
    contents = "".join(f'<a href="#section000{i}">{title}</a><br />\n' for i, (title, *_) in enumerate(CHAPTERS, 1))
    chapters = "".join(
        f'<a name="section000{i}"><h2>{title}</h2></a>\n<div class="fff_chapter_notes fff_head_notes"><b>{label}</b>'
        f'<blockquote><p>{note}</p></blockquote></div>{STORY}<div class="fff_chapter_notes fff_foot_notes">'
        f"<b>End:</b>{FOOT}</div>"
        for i, (title, label, note) in enumerate(CHAPTERS, 1)
    )
    return (
        "<!DOCTYPE html><html><head><title>The Net Menders by brinehand</title></head><body>"
        '<h1><a href="https://example.org/s/1">The Net Menders</a> by <a href="#">brinehand</a></h1>'
        f'<table class="full">{rows}</table><a name="TOCTOP"><h2>Table of Contents</h2></a><p>{contents}</p>{chapters}'
        "</body></html>"
    ).encode()


def text() -> bytes:
    labels = "".join(f"{label}: {value.replace('&amp;', '&')}\n" for label, value in LABELS.items())
    contents = "\n".join(f"{title}\n" for title, *_ in CHAPTERS)
    chapters = "".join(
        f'\n\n\t{title}\n\n**{label}**\n\n> {note}\n\n"You mended it," Ilse said.\n\n* * *\n\n'
        "The tide was out. _At last._\n\n**Notes for the Chapter:**\n\n> TAILNOTE Review?\n\n> TAILNOTE Bye.\n"
        for title, label, note in CHAPTERS
    )
    return (
        f"\n\n\nThe Net Menders\n\nby brinehand\n\n\n\n{labels}\n\n\n\nTABLE OF CONTENTS\n\n\n{contents}\n\n{chapters}"
        "\n\n\nEnd file.\n"
    ).encode()


FILES = {"epub": epub(), "table": epub(table=True), "old": epub(old=True), "html": html(), "text": text()}
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
