import pytest
from ffnpages import mobile, saved

from storyworld.formats import Document, read_document


def of_kind(document: Document, kind: str) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks if block.kind == kind]


def test_a_saved_page_is_its_chapter_and_nothing_around_it() -> None:
    document = read_document(saved())
    assert document.source.detected == "ffn"
    assert of_kind(document, "paragraph") == ['"You mended it," Ilse said.', "The tide was out."]
    assert of_kind(document, "chapter_heading") == ["2. Pier"]
    assert of_kind(document, "scene_break") == ["xXx", "oOo"]
    assert [note[:14] for note in of_kind(document, "authors_note")] == ["A/N: INLINENOT"]
    assert of_kind(document, "title") == ["The Net Menders"]
    assert of_kind(document, "summary") == ["SUMMARYWORD Ilse comes home."]
    assert "FOOTER" not in document.text
    assert "The Boat" not in document.text


def test_the_line_of_facts_becomes_metadata() -> None:
    metadata = read_document(saved()).metadata
    assert (metadata.title, metadata.authors, metadata.fandoms) == ("The Net Menders", ("brinehand",), ("Tidewrack",))
    assert (metadata.rating, metadata.language, metadata.tags) == ("Fiction T", "English", ("Adventure", "Sci-Fi"))
    assert metadata.relationships == ("Ilse T., Nan C.",)
    assert metadata.characters == ("Ilse T.", "Nan C.", "Bett - Anne O.")
    assert metadata.extra == {
        "chapters": "3",
        "words": "114,414",
        "reviews": "12",
        "status": "Complete",
        "id": "8067258",
    }


@pytest.mark.parametrize(
    ("facts", "tags", "characters"),
    [
        ("Rated: Fiction K - Spanish - Ilse T. - Words: 12", None, ("Ilse T.",)),
        ("Rated: Fiction K - English - Hurt/Comfort - Words: 12", ("Hurt", "Comfort"), None),
        ("Rated: Fiction K - English - Words: 12", None, None),
        ("", None, None),
    ],
)
def test_facts_may_lack_genre_and_characters(
    facts: str, tags: tuple[str, ...] | None, characters: tuple[str, ...] | None
) -> None:
    metadata = read_document(saved(facts)).metadata
    assert (metadata.tags, metadata.characters, metadata.relationships) == (tags, characters, None)


def test_no_title_is_looked_for_in_the_chapter() -> None:
    document = read_document(saved(above="<p>Low Water</p>"))
    assert of_kind(document, "title") == ["The Net Menders"]


def test_a_page_for_telephones_is_its_chapter_too() -> None:
    document = read_document(mobile())
    assert document.source.detected == "ffn"
    assert of_kind(document, "paragraph") == ['"You mended it," Ilse said.', "The tide was out."]
    assert of_kind(document, "chapter_heading") == ["Chapter 2: Pier"]
    assert (of_kind(document, "title"), of_kind(document, "byline")) == (["The Net Menders"], ["brinehand"])
    assert (document.metadata.title, document.metadata.authors) == ("The Net Menders", ("brinehand",))
    assert "FOOTER" not in document.text
    assert document.text.count("Pier") == 1
