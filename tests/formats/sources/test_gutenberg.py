import pytest
from epubs import book, page
from gutenbergbooks import BODY, FOOTER, HEADER

from storyworld.formats import Document, document_from_text, read_document


def of_kind(document: Document, kind: str) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks if block.kind == kind]


def check(document: Document) -> None:
    assert document.source.detected == "gutenberg"
    assert of_kind(document, "title") == ["The Lamp"]
    assert of_kind(document, "byline") == ["by Ada Vane"]
    assert of_kind(document, "chapter_heading") == ["I. Rain", "II. Wind", "III. Sun"]
    assert of_kind(document, "paragraph") == ["It rained all day.", "Then it blew.[1]", "Then it stopped."]
    assert (document.metadata.title, document.metadata.authors) == ("The Lamp", ("Ada Vane",))


def test_a_page_is_read_without_licence_contents_and_page_numbers() -> None:
    check(read_document(f"<!DOCTYPE html><html><body>{HEADER}{BODY}{FOOTER}</body></html>".encode()))


def test_an_epub_is_read_the_same_way() -> None:
    pages = {"h.xhtml": page(HEADER), "a.xhtml": page(BODY), "f.xhtml": page(FOOTER)}
    entries = [
        ("h.xhtml", "The Lamp"),
        *((f"a.xhtml#c{n}", t) for n, t in enumerate(("I. Rain", "II. Wind", "III. Sun"))),
    ]
    entries.append(("f.xhtml#pg-footer", "THE FULL PROJECT GUTENBERG LICENSE"))
    check(read_document(book(pages, entries, "<dc:title>The Lamp</dc:title><dc:creator>Ada Vane</dc:creator>")))


def test_a_page_with_links_in_its_story_keeps_it() -> None:
    links = "".join(f"<p>He read the {n}th letter<a href='#f{n}'>[{n}]</a> and laughed.</p>" for n in range(5))
    assert len(of_kind(read_document(f"<!DOCTYPE html><div>{links}</div>".encode()), "paragraph")) == 5


PRODUCED = (
    "E-text prepared by A. Person LICENCE\nfrom page images generously made available LICENCE\n\n\n"
    "Note: Images of the original pages are available LICENCE\n      through a library. See\n      its page.\n\n\n"
    "Transcriber's note:\n\n      Text enclosed by underscores is in italics LICENCE.\n\n      A list LICENCE.\n\n\n"
)
STORY = (
    "CHAPTER I\n\nIt rained all day upon the quay,\nand nobody came.\n\n    An indented letter.\n\n"
    "CHAPTER II\n\nThen it blew.\n\n"
)


def text_file(head: str, start: str, end: str) -> Document:
    return read_document(f"{head}\n{start}\n\n\n{PRODUCED}THE LAMP\n\n{STORY}\n{end}\n\nSection 1. LICENCE\n".encode())


HEAD = (
    "The Project Gutenberg eBook of The Lamp, by Ada Vane\n\nTitle: The Lamp\n       A Tale\n\n"
    "Author: Ada Vane\n        Bea Roe\n"
)
OLD = "The Project Gutenberg Etext of The Lamp, by Ada Vane\n#3 in our series\n\nCopyright laws LICENCE\n"


@pytest.mark.parametrize(
    ("head", "start", "end", "authors"),
    [
        (
            HEAD,
            "*** START OF THE PROJECT GUTENBERG EBOOK THE LAMP ***",
            "*** END OF THE PROJECT GUTENBERG EBOOK ***",
            2,
        ),
        (HEAD, "*** START OF THIS PROJECT GUTENBERG EBOOK THE\nLAMP ***", "End of Project Gutenberg's The Lamp", 2),
        (OLD, "***START OF THE PROJECT GUTENBERG EBOOK***", "***END OF THE PROJECT GUTENBERG EBOOK***", 1),
        (
            OLD,
            "*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*END*",
            "End of the Project Gutenberg Etext of The Lamp",
            1,
        ),
    ],
)
def test_a_text_is_read_without_licence_and_what_its_producers_say(
    head: str, start: str, end: str, authors: int
) -> None:
    document = text_file(head, start, end)
    assert document.source.detected == "gutenberg"
    assert document.metadata.title == "The Lamp"
    assert document.metadata.authors == ("Ada Vane", "Bea Roe")[:authors]
    assert of_kind(document, "chapter_heading") == ["CHAPTER I", "CHAPTER II"]
    story = of_kind(document, "paragraph")
    assert [line for line in story if "LICENCE" in line] == []
    assert {"An indented letter.", "Then it blew."} < set(story)


FRONT = """*** START OF THE PROJECT GUTENBERG EBOOK THE SALT ROAD ***

THE SALT ROAD

by

IDA WREN

Author of "The Tin Gate," etc.

NEW YORK
HARBOUR PRESS
1903

CONTENTS

CHAPTER                                   PAGE

    I. The Lamp . . . . . . . . . . . . .   1
   II. The Net  . . . . . . . . . . . . .   9

LIST OF ILLUSTRATIONS

"You are late," said Oren          _Frontispiece_

The Net                                    13

CHAPTER I

THE LAMP

She set the lantern on the sill[1] and waited for the boats to come in, and it was late.

[Footnote 1: A sill is a shelf. And here is a footnote which goes on for
more than one line.

It has two paragraphs.]

The net was full of holes.[2] [Footnote 2: Of this kind.] He went on with it.

FOOTNOTES:

[3] A third one.

CHAPTER II

THE NET

They mended the net until the bell rang at the harbour gate.

*** END OF THE PROJECT GUTENBERG EBOOK THE SALT ROAD ***
"""


def test_front_matter_lists_of_pages_and_footnotes_are_no_story() -> None:
    document = document_from_text(FRONT)
    found = [(block.kind, document.text[block.start : block.end]) for block in document.blocks]
    assert [text for kind, text in found if kind == "chapter_heading"] == [
        "CHAPTER I",
        "THE LAMP",
        "CHAPTER II",
        "THE NET",
    ]
    assert [text.split()[:2] for kind, text in found if kind == "paragraph"] == [
        ["She", "set"],
        ["The", "net"],
        ["He", "went"],
        ["They", "mended"],
    ]
    assert len([text for kind, text in found if kind == "authors_note"]) == 5


def test_an_introduction_before_the_first_chapter_is_read() -> None:
    told = "She set the lantern on the sill and waited for the boats to come in, and it was late, and nobody came."
    document = document_from_text(FRONT.replace("NEW YORK", f"{told}\n\nNEW YORK"))
    kept = [document.text[block.start : block.end] for block in document.blocks if block.kind == "paragraph"]
    assert told in kept


def test_a_heading_that_names_the_author_is_no_chapter() -> None:
    page = (
        "<html><body><section class='pg-boilerplate' id='pg-header'><p>Title: The Salt Road</p><p>Author: Ida Wren</p>"
        "<div>*** START OF THE PROJECT GUTENBERG EBOOK THE SALT ROAD ***</div></section><h1>THE SALT ROAD</h1>"
        "<h2>By Ida Wren</h2><h2>By Starlight</h2><p>She set the lantern on the sill and waited.</p>"
        "<h2>By Day</h2><p>They mended the net.</p></body></html>"
    )
    document = read_document(page.encode())
    found = {document.text[block.start : block.end]: block.kind for block in document.blocks}
    assert (found["By Ida Wren"], found["By Starlight"], found["By Day"]) == (
        "byline",
        "chapter_heading",
        "chapter_heading",
    )
