from dataclasses import replace

import pytest
from ao3works import GENERATIONS, OTHER_WORDS, STORY_WORDS, WORK, Chapter, Work, download, saved_page

from storyworld.formats import Document, read_document
from storyworld.formats.html import read_html
from storyworld.settings import Settings


def read(page: str) -> Document:
    return read_document(page.encode(), Settings(kind="html"))


def of_kind(document: Document, kind: str) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks if block.kind == kind]


AS_TEXT = """The Net Menders

Posted originally on the Archive of Our Own at https://archiveofourown.org/works/4321.

Rating:

Teen And Up Audiences

Archive Warnings:

No Archive Warnings Apply, Major Character Death

Fandom:

Tidewrack (Invented)

Relationships:

Ilse Tarn/Nan Corrow, Ilse Tarn & Old Bett

Additional Tags:

POV Alternating, TAGWORD

Series:

Part 2 of Wrack

Stats:

Published: 2021-03-04 Words: 12,345 Chapters: 2/?





The Net Menders


by brinehand

Summary

SUMMARYWORD Ilse comes home.

SUMMARYWORD again.



Notes

WORKNOTE Written for a friend.



See the end of the work for more notes





Low Water


Chapter Notes

HEADNOTE hello.



Nan's POV

"You mended it," Ilse said.



* * *



The tide was out.



Chapter End Notes

TAILNOTE Review?





Chapter 2




Notes were all she had. She read them.





End Notes

ENDNOTE Thank you all.





Please drop by the Archive and comment to let the creator know if you enjoyed their work!
"""


def test_a_download_that_was_made_a_text_is_told_by_its_labels_and_spaces() -> None:
    document = read_document(AS_TEXT.encode())
    assert (document.source.kind, document.source.detected) == ("plain", "ao3")
    assert document.text == AS_TEXT
    assert of_kind(document, "paragraph") == [
        '"You mended it," Ilse said.',
        "The tide was out.",
        "Notes were all she had. She read them.",
    ]
    assert of_kind(document, "chapter_heading") == ["Low Water", "Chapter 2"]
    notes = ["WORKNOTE", "HEADNOTE", "TAILNOTE", "ENDNOTE"]
    assert [note.split()[0] for note in of_kind(document, "authors_note")] == notes
    assert len(of_kind(document, "summary")) == 2
    assert of_kind(document, "title") == ["The Net Menders"]
    assert of_kind(document, "pov_header") == ["Nan's POV"]
    metadata = document.metadata
    assert (metadata.title, metadata.authors, metadata.series) == ("The Net Menders", ("brinehand",), "Part 2 of Wrack")
    assert metadata.relationships == ("Ilse Tarn/Nan Corrow", "Ilse Tarn & Old Bett")
    assert metadata.tags == ("POV Alternating", "TAGWORD")
    assert metadata.summary == "SUMMARYWORD Ilse comes home."
    assert metadata.extra is not None
    assert metadata.extra["url"] == "https://archiveofourown.org/works/4321"
    assert metadata.extra["words"] == "12,345"


PAGES = {**{year: download(generation=year) for year in GENERATIONS}, "saved": saved_page()}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_no_word_of_a_note_a_tag_or_ao3_is_in_the_story(page: str) -> None:
    document = read(page)
    story = "\n".join(of_kind(document, "paragraph"))
    assert document.source.detected == "ao3"
    assert [word for word in STORY_WORDS if word not in story] == []
    assert [word for word in OTHER_WORDS if word in story] == []


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_notes_and_summaries_are_typed_by_the_markup_and_a_note_in_the_text_by_its_words(page: str) -> None:
    document = read(page)
    notes = [note.split()[0].strip("(") for note in of_kind(document, "authors_note")]
    assert notes == ["WORKNOTE", "HEADNOTE", "HEADNOTE", "TAILNOTE", "A/N:", "ENDNOTE"]
    assert [summary.split()[0] for summary in of_kind(document, "summary")] == ["SUMMARYWORD", "SUMMARYWORD"]
    assert of_kind(document, "title") == ["The Net Menders"]
    assert of_kind(document, "pov_header") == ["Nan's POV"]
    assert of_kind(document, "scene_break") == ["~*~", "* * *"]


@pytest.mark.parametrize(
    ("page", "headings"),
    [
        ("2017", ["Low Water", "Chapter 2"]),
        ("2023", ["Low Water", "Chapter 2"]),
        ("2025", ["Chapter 1: Low Water", "Chapter 2"]),
        ("saved", ["Chapter 1: Low Water", "Chapter 2"]),
    ],
)
def test_chapters_are_those_of_the_markup(page: str, headings: list[str]) -> None:
    assert of_kind(read(PAGES[page]), "chapter_heading") == headings


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_tags_become_metadata_word_for_word(page: str) -> None:
    metadata = read(page).metadata
    assert metadata.title == "The Net Menders"
    assert metadata.authors == ("brinehand",)
    assert metadata.summary == "SUMMARYWORD Ilse comes home."
    assert metadata.rating == "Teen And Up Audiences"
    assert metadata.warnings == ("No Archive Warnings Apply", "Major Character Death")
    assert metadata.fandoms == ("Tidewrack (Invented)",)
    assert metadata.relationships == ("Ilse Tarn/Nan Corrow", "Ilse Tarn & Old Bett")
    assert metadata.characters == ("Ilse Tarn", "Nan Corrow", "Old Bett")
    assert metadata.tags == ("Slow Burn", "TAGWORD")
    assert metadata.extra is not None
    assert (metadata.extra["category"], metadata.extra["published"]) == ("F/F", "2021-03-04")
    assert metadata.extra["words"].replace(",", "") == "12345"


def test_series_language_and_address_come_from_the_download() -> None:
    metadata = read(PAGES["2025"]).metadata
    assert (metadata.series, metadata.language) == ("Part 2 of Wrack", "English")
    assert metadata.extra is not None
    assert metadata.extra["url"] == "https://archiveofourown.org/works/4321"
    assert read(PAGES["2019"]).metadata.language is None


@pytest.mark.parametrize("year", GENERATIONS)
def test_a_work_of_one_chapter_has_a_heading_only_where_ao3_gives_one(year: str) -> None:
    document = read(download(replace(WORK, chapters=WORK.chapters[1:]), year))
    assert of_kind(document, "chapter_heading") == (["Chapter 1"] if year == "2026" else [])
    assert of_kind(document, "paragraph") == ['"Come in," said Old Bett.', "Nan went in."]


def test_what_looks_like_ao3s_own_markup_in_the_text_is_the_authors() -> None:
    text = "<p>Summary</p><blockquote><p>He read it out.</p></blockquote><h1>Bold</h1><p>Notes</p><p>He went.</p>"
    document = read(download(Work(chapters=(Chapter(text=text), Chapter(text="<p>End.</p>")))))
    assert "He read it out." in of_kind(document, "paragraph")
    assert document.metadata.summary == "SUMMARYWORD Ilse comes home."
    assert of_kind(document, "title") == ["The Net Menders"]


def test_labels_in_the_text_change_nothing_of_the_work() -> None:
    chapter = Chapter(text="<p>Title: Net</p><p>Pairing: X/Y</p><p>Author: somebody</p><p>He slept.</p>")
    document = read(download(Work(chapters=(chapter, chapter))))
    assert of_kind(document, "paragraph") == ["He slept."] * 2
    assert (document.metadata.title, document.metadata.authors) == ("The Net Menders", ("brinehand",))
    assert document.metadata.relationships == ("Ilse Tarn/Nan Corrow", "Ilse Tarn & Old Bett")


def test_a_note_that_begins_like_a_label_takes_no_story_with_it() -> None:
    chapter = Chapter(text="<p>He slept.</p><p>She woke.</p>", notes="A/N: so sorry for the wait, review!")
    document = read(download(Work(chapters=(chapter, chapter))))
    assert of_kind(document, "paragraph") == ["He slept.", "She woke."] * 2


def test_chapters_without_text_are_no_table_of_contents() -> None:
    empty = Chapter(text="<p><img src='art.png' /></p>")
    document = read(download(Work(chapters=(empty, empty, empty, Chapter(text="<p>She drew it.</p>")))))
    assert len(of_kind(document, "chapter_heading")) == 4


def test_a_chapters_title_that_names_a_point_of_view_is_cut() -> None:
    chapter = Chapter(text="<p>I rowed home.</p>", title="Salt (Ilse POV)")
    document = read(download(Work(chapters=(chapter, chapter))))
    assert [pov.strip("()") for pov in of_kind(document, "pov_header")] == ["Ilse POV"] * 2
    assert [heading.rstrip() for heading in of_kind(document, "chapter_heading")] == [
        "Chapter 1: Salt",
        "Chapter 2: Salt",
    ]


def test_the_origin_leads_back_to_the_element() -> None:
    read_page = read_html(PAGES["2025"])
    origin = next(p.origin for p in read_page.passages if read_page.text[p.start : p.end] == "The tide was out.")
    assert origin == "html/body[1]/div[2]/div[2]/p[4]"


def test_a_note_below_whom_the_work_is_for_is_a_note() -> None:
    label = '<h3 class="heading">Notes:</h3>'
    given = '<ul class="associations"><li>For <a href="/users/x">GIFTWORD</a>.</li></ul>'
    document = read_document(saved_page().replace(label, label + given, 1).encode())
    kinds = {document.text[block.start : block.end]: block.kind for block in document.blocks}
    assert kinds["WORKNOTE Written for a friend."] == "authors_note"
    assert kinds["For GIFTWORD."] == "metadata"
