from collections.abc import Sequence

import pytest
from ao3works import OTHER_WORDS, STORY_WORDS, WORK, download
from epubs import CONTAINER, book, converted, ncx, opf, pack, page

from storyworld.errors import UnreadableFileError
from storyworld.formats import Document, read_document

ONE = "<p>He rowed out alone that morning.</p>"
TWO = "<p>She waited on the pier till noon.</p>"
THREE = "<p>They met again at the lamp room.</p>"


def of_kind(document: Document, kind: str) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks if block.kind == kind]


def kinds(data: bytes) -> list[tuple[str, str]]:
    document = read_document(data)
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def chapters(data: bytes) -> list[str]:
    return of_kind(read_document(data), "chapter_heading")


def test_an_epub_of_ao3_gives_the_same_story_as_its_html() -> None:
    book_, page_ = read_document(converted()), read_document(download().encode())
    assert book_.source.kind == "epub"
    assert book_.source.detected == "ao3"
    assert book_.text == page_.text
    assert [(b.start, b.end, b.kind) for b in book_.blocks] == [(b.start, b.end, b.kind) for b in page_.blocks]
    assert book_.metadata.relationships == page_.metadata.relationships
    assert book_.metadata.tags == ("Slow Burn", "TAGWORD")


@pytest.mark.parametrize("name", ["The_Net_Menders", "The Net Menders"])
def test_no_word_around_the_story_is_in_it(name: str) -> None:
    story = "\n".join(of_kind(read_document(converted(name=name)), "paragraph"))
    assert [word for word in STORY_WORDS if word not in story] == []
    assert [word for word in OTHER_WORDS if word in story] == []


def test_a_chapter_that_the_converter_split_goes_on() -> None:
    pages = {
        "a_split_000.xhtml": page(
            '<div id="chapters" class="userstuff1"><div class="x"><h2 class="heading">Chapter 1</h2></div>'
            f'<div class="userstuff2">{ONE}</div></div>'
        ),
        "a_split_001.xhtml": page(f'<div class="userstuff2">{TWO}</div>'),
    }
    data = book(pages, metadata="<dc:title>A</dc:title><dc:publisher>Archive of Our Own</dc:publisher>")
    assert [kind for kind, _ in kinds(data)] == ["chapter_heading", "paragraph", "paragraph"]


def test_parts_are_read_in_the_order_of_the_spine() -> None:
    data = book({"c.xhtml": page(ONE), "a.xhtml": page(TWO), "b.xhtml": page(THREE)})
    assert [text.split()[0] for _, text in kinds(data)] == ["He", "She", "They"]


def test_the_origin_names_the_part_and_the_element() -> None:
    document = read_document(book({"one.xhtml": page(ONE), "two.xhtml": page(f"<div>{TWO}</div>")}))
    assert [block.origin for block in document.blocks] == [
        "one.xhtml#html/body[1]/p[1]",
        "two.xhtml#html/body[1]/div[1]/p[1]",
    ]


def test_one_part_with_many_chapters_is_cut_at_the_anchors() -> None:
    body = (
        f'<p id="c1">The Boat</p>{ONE}<p>Rain.</p><a id="c2"></a><p class="num">2</p><p>The Pier</p>{TWO}'
        f'<div><p><a name="c3"></a>III</p></div>{THREE}'
    )
    entries = [("a.xhtml#c1", "The Boat"), ("a.xhtml#c2", "2. The Pier"), ("a.xhtml#c3", "III")]
    assert chapters(book({"a.xhtml": page(body)}, entries)) == ["The Boat", "2", "The Pier", "III"]


def test_an_entry_that_leads_to_no_id_is_what_says_the_same() -> None:
    body = f'<p id="c1">The Boat</p>{ONE}<p>The Pier</p>{TWO}<p>The Lamp</p>{THREE}'
    entries = [("a.xhtml#c1", "The Boat"), ("a.xhtml#gone", "The Pier"), ("a.xhtml#lost", "The Gate")]
    assert chapters(book({"a.xhtml": page(body)}, entries)) == ["The Boat", "The Pier"]


def test_the_only_entry_of_a_part_means_its_beginning_where_its_id_is_gone() -> None:
    pages = {"a.xhtml": page(ONE), "b.xhtml": page(TWO)}
    entries = [("a.xhtml#gone", "The Boat"), ("b.xhtml", "The Pier")]
    assert chapters(book(pages, entries)) == ["The Boat", "The Pier"]


def test_a_chapter_without_a_heading_in_its_text_has_that_of_the_contents() -> None:
    pages = {"a.xhtml": page(ONE), "b.xhtml": page(TWO), "b_split_001.xhtml": page(THREE)}
    entries = [("a.xhtml", "The Boat"), ("b.xhtml", "The Pier")]
    assert kinds(book(pages, entries)) == [
        ("chapter_heading", "The Boat"),
        ("paragraph", "He rowed out alone that morning."),
        ("chapter_heading", "The Pier"),
        ("paragraph", "She waited on the pier till noon."),
        ("paragraph", "They met again at the lamp room."),
    ]


@pytest.mark.parametrize("label", ["Cover", "Title Page", "A Book", "Table of Contents", "Copyright", "***"])
def test_entries_that_lead_to_no_chapter_write_none(label: str) -> None:
    assert chapters(book({"a.xhtml": page(ONE)}, [("a.xhtml", label)])) == []


def test_pages_around_the_story_are_told_by_the_contents() -> None:
    long = "".join(
        f"<p>All rights reserved, and so on and on, for the {n}th time in this little book.</p>" for n in range(9)
    )
    pages = {
        "c.xhtml": page(long),
        "a.xhtml": page(f"<h2>One</h2>{ONE}"),
        "z.xhtml": page("<p>She lives by the sea.</p>"),
    }
    entries = [("c.xhtml", "Copyright"), ("a.xhtml", "One"), ("z.xhtml", "About the Author")]
    assert [kind for kind, _ in kinds(book(pages, entries))] == ["metadata"] * 9 + [
        "chapter_heading",
        "paragraph",
        "metadata",
    ]


def test_a_story_that_its_contents_call_a_cover_is_still_the_story() -> None:
    story = "".join(
        f"<p>He rowed for the {n}th day, and the sea was as grey as it had been before.</p>" for n in range(200)
    )
    assert of_kind(read_document(book({"a.xhtml": page(story)}, [("a.xhtml", "Cover")])), "paragraph")


def test_a_heading_that_says_more_than_the_contents_stays_one() -> None:
    body = f"<h2>Chapter 1: The Boat, in Which He Rows</h2>{ONE}"
    assert chapters(book({"a.xhtml": page(body)}, [("a.xhtml", "The Boat")])) == [
        "Chapter 1: The Boat, in Which He Rows"
    ]


def test_a_book_without_contents_has_the_headings_of_its_markup() -> None:
    pages = {"a.xhtml": page(f"<h2>One</h2>{ONE}"), "b.xhtml": page(f"<h2>Two</h2>{TWO}")}
    assert chapters(book(pages)) == ["One", "Two"]


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (("The Boat", "The Pier", "The Pier"), ["The Boat", "The Pier"]),
        (("A Book", "A Book", "A Book"), []),
        (("a", "b.xhtml", "c"), []),
        (("The Boat", "The Boat", "The Boat"), []),
        (("", "The Pier", "Unknown"), []),
    ],
)
def test_a_book_without_contents_and_headings_has_the_titles_of_its_pages(
    titles: tuple[str, ...], expected: list[str]
) -> None:
    pages = {
        f"{name}.xhtml": page(body, f"<title>{title}</title>")
        for name, body, title in zip("abc", (ONE, TWO, THREE), titles, strict=True)
    }
    assert chapters(book(pages)) == expected


def test_epub_3_navigation_and_types_are_read() -> None:
    nav = page('<nav epub:type="toc"><ol><li><a href="text/a.xhtml">The Boat</a></li></ol></nav><h1>Contents</h1>')
    files = {
        "META-INF/container.xml": CONTAINER.format(path="OPS/package.opf"),
        "OPS/package.opf": opf(
            ["text/title.xhtml", "nav.xhtml", "text/a.xhtml", "text/notes.xhtml"],
            "<dc:title>A Book</dc:title><dc:creator id='c'>Jo Vane</dc:creator><dc:creator id='t'>T. R.</dc:creator>"
            "<meta refines='#t' property='role'>trl</meta>",
            items='<item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>',
        ),
        "OPS/nav.xhtml": nav,
        "OPS/text/title.xhtml": page(
            "<h1>A Book</h1><p>printed in Wrack</p>", body_attributes=' epub:type="titlepage"'
        ),
        "OPS/text/a.xhtml": page(
            f'<section epub:type="chapter">{ONE}<span class="pagenum">[12]</span></section>'
            '<aside epub:type="footnote"><p>A kind of boat.</p></aside>'
        ),
        "OPS/text/notes.xhtml": page('<section epub:type="endnotes"><p>The pier is gone.</p></section>'),
    }
    data = pack(files)
    assert kinds(data) == [
        ("title", "A Book"),
        ("metadata", "printed in Wrack"),
        ("chapter_heading", "The Boat"),
        ("paragraph", "He rowed out alone that morning."),
        ("authors_note", "A kind of boat."),
        ("authors_note", "The pier is gone."),
    ]
    assert read_document(data).metadata.authors == ("Jo Vane",)


def test_a_part_may_say_what_it_is_in_the_words_of_aria() -> None:
    note = '<aside role="doc-footnote"><p>A kind of boat.</p></aside>'
    data = book({"a.xhtml": page(f'{ONE}{note}<section role="doc-endnotes"><p>The pier is gone.</p></section>')})
    assert [kind for kind, _ in kinds(data)] == ["paragraph", "authors_note", "authors_note"]


def test_a_page_of_links_is_a_table_of_contents() -> None:
    links = "".join(f'<p><a href="{name}.xhtml">The {name}</a></p>' for name in ("boat", "pier", "room"))
    pages = {"toc.xhtml": page(f"<p>Inside</p>{links}"), "boat.xhtml": page(ONE)}
    assert [kind for kind, _ in kinds(book(pages))] == ["metadata"] * 4 + ["paragraph"]


def test_names_that_are_escaped_or_cased_otherwise_are_found() -> None:
    files = {
        "META-INF/container.xml": CONTAINER.format(path="OEBPS/content.opf"),
        "OEBPS/content.opf": opf(["Text/The%20Boat%231.xhtml", "TEXT\\pier.XHTML", "missing.xhtml"]),
        "OEBPS/Text/The Boat#1.xhtml": page(ONE),
        "OEBPS/text/Pier.xhtml": page(TWO),
    }
    assert [text.split()[0] for _, text in kinds(pack(files))] == ["He", "She"]


def test_a_package_that_is_missing_or_broken_leaves_the_pages() -> None:
    for package in ("", "<package", "<package></package>"):
        files = {"META-INF/container.xml": "<container", "x.opf": package, "p10.html": page(TWO), "p2.html": page(ONE)}
        assert [text.split()[0] for _, text in kinds(pack(files))] == ["He", "She"]


def test_pages_that_are_not_well_formed_are_read_as_browsers_do() -> None:
    body = "<p>Caf&eacute; &amp; boat &mdash; said he<p>He &nosuch; rowed <br> on"
    assert next(text for _, text in kinds(book({"a.xhtml": page(body)}))) == "Café & boat — said he"
    assert kinds(book({"a.xhtml": page(ONE, head="<title/>")})) == [("paragraph", "He rowed out alone that morning.")]


def test_metadata_comes_from_the_package() -> None:
    metadata = (
        "<dc:title>The Boat</dc:title><dc:creator opf:role='aut'>Jo Vane</dc:creator>"
        "<dc:creator opf:role='ill'>Kit</dc:creator><dc:language>en</dc:language>"
        "<dc:description>&lt;p&gt;He &lt;i&gt;rows&lt;/i&gt;.&lt;/p&gt;</dc:description><dc:subject>Sea</dc:subject>"
        "<dc:publisher>Wrack</dc:publisher><meta name='calibre:series' content='Boats'/>"
    )
    found = read_document(book({"a.xhtml": page(ONE)}, metadata=metadata)).metadata
    assert (found.title, found.authors, found.summary) == ("The Boat", ("Jo Vane",), "He rows.")
    assert (found.tags, found.series, found.language) == (("Sea",), "Boats", "en")
    assert found.extra == {"publisher": "Wrack"}


ENCRYPTED = (
    '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#">'
    '<enc:EncryptedData><enc:EncryptionMethod Algorithm="{algorithm}"/><enc:CipherData>'
    '<enc:CipherReference URI="{uri}"/></enc:CipherData></enc:EncryptedData></encryption>'
)


def locked(algorithm: str, uri: str) -> bytes:
    files: dict[str, str | bytes] = {
        "META-INF/container.xml": CONTAINER.format(path="content.opf"),
        "META-INF/encryption.xml": ENCRYPTED.format(algorithm=algorithm, uri=uri),
        "content.opf": opf(["a.xhtml"]),
        "font.ttf": b"\0",
        "a.xhtml": page(ONE),
    }
    return pack(files)


def test_a_book_that_is_locked_is_one_sentence_and_obfuscated_fonts_lock_nothing() -> None:
    with pytest.raises(UnreadableFileError, match="locked against copying"):
        read_document(locked("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "a.xhtml"))
    assert kinds(locked("http://www.idpf.org/2008/embedding", "font.ttf"))


def test_a_book_without_a_page_is_one_sentence() -> None:
    with pytest.raises(UnreadableFileError, match="without any page"):
        read_document(pack({"META-INF/container.xml": CONTAINER.format(path="x.opf"), "cover.jpg": b"\xff\xd8"}))


def test_entities_and_files_outside_are_never_loaded() -> None:
    laughs = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 30))
    bomb = f'<!DOCTYPE html [<!ENTITY l0 "ha">{laughs}<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    body = page(f"{ONE}<p>&l29;&x;</p>").replace("<html", f"{bomb}<html", 1)
    package = opf(["a.xhtml"], "<dc:title>&l29;&x;</dc:title>").replace("<package", f"{bomb}<package", 1)
    files = {"META-INF/container.xml": CONTAINER.format(path="content.opf"), "content.opf": package, "a.xhtml": body}
    contents = bomb + ncx([("a.xhtml", "LABEL")]).replace("LABEL", "&x;&l29;").replace("a.xhtml", "a.xhtml&l29;")
    document = read_document(pack({**files, "toc.ncx": contents}))
    assert document.text.startswith("He rowed")
    assert "root:" not in document.text + repr(document.metadata)
    assert len(document.text) < 1000


def test_what_is_damaged_around_the_pages_costs_no_page() -> None:
    data = {
        "META-INF/container.xml": CONTAINER.format(path="content.opf"),
        "content.opf": opf(["a.xhtml"]),
        "toc.ncx": b"\x89PNG\0\0",
        "META-INF/encryption.xml": b"\0\0",
        "a.xhtml": page(ONE),
    }
    assert kinds(pack(data)) == [("paragraph", "He rowed out alone that morning.")]


def sizes(texts: Sequence[str]) -> list[int]:
    return [len(text) for text in texts]


def test_a_work_of_ao3_has_its_chapters_once() -> None:
    assert sizes(chapters(converted(WORK))) == sizes(["Chapter 1: Low Water", "Chapter 2"])


def test_matter_that_the_contents_leave_out_is_told_by_heading_or_imprint() -> None:
    pages = {
        "copyright.xhtml": page("<p>Copyright © 2020 Ann Writer</p><p>All rights reserved. MATTER</p>"),
        "a.xhtml": page("<h1>Cover</h1><p>He threw the cover over the boat, and sat down to wait for her.</p>"),
        "about.xhtml": page("<h1>About the Author</h1><p>Ann Writer lives by the sea. MATTER</p>"),
        "also.xhtml": page("<h1>Also by Ann Writer</h1><p>The Boat MATTER</p>"),
    }
    document = read_document(book(pages))
    story = [document.text[block.start : block.end] for block in document.blocks if block.kind == "paragraph"]
    assert story == ["He threw the cover over the boat, and sat down to wait for her."]


def test_numbers_of_pages_and_marks_of_notes_are_no_words_of_the_story() -> None:
    body = (
        '<p>She set the lan<span epub:type="pagebreak" role="doc-pagebreak">12</span>tern down.</p>'
        '<div role="doc-pagebreak">13</div>'
        '<p>“You are late,”<a href="#n1" epub:type="noteref">1</a> he said.</p>'
        '<div class="footnotes"><h3>Footnotes</h3><p>1 By an hour.</p></div>'
    )
    document = read_document(book({"c1.xhtml": page(body)}))
    told = [document.text[b.start : b.end] for b in document.blocks if b.kind == "paragraph"]
    assert told == ["She set the lantern down.", "“You are late,” he said."]
    assert {b.kind for b in document.blocks} == {"paragraph", "authors_note"}


def test_readings_beside_words_are_left_out_of_an_epub() -> None:
    data = book({"a.xhtml": page("<p>He rowed to <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字</ruby>.</p>")})
    assert read_document(data).text == "He rowed to 漢字."
