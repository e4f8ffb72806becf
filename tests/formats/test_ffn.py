import pytest

from storyworld.formats import Document, read_document

FACTS = (
    'Rated: <a href="#">Fiction T</a> - English - Adventure/Sci-Fi - [Ilse T., Nan C.] Bett - Anne O. - Chapters: 3 - '
    "Words: 114,414 - Reviews: 12 - Status: Complete - id: 8067258"
)


def saved(facts: str = FACTS, text: str = "storytext", above: str = "") -> bytes:
    options = "".join(
        f'<option value="{i}"{" selected" if i == 2 else ""}>{i}. {title}'
        for i, title in enumerate("The Boat|Pier".split("|"), 1)
    )
    choice = f'<select id="chap_select" title="Chapter Navigation" name="chapter">{options}</select>'
    return (
        "<!DOCTYPE html><html><head><title>The Net Menders Chapter 2: Pier, a tidewrack fanfic | FF</title></head>"
        '<body><div id="top"><a href="/">FanFiction | unleash</a></div><div id="content_parent">'
        '<div id="content_wrapper_inner"><div id="pre_story_links"><span><a href="/book/">Books</a> » '
        '<a href="/b/Tidewrack/">Tidewrack</a></span></div><div id="profile_top"><button>Follow/Fav</button>'
        "<b class='xcontrast_txt'>The Net Menders</b> <span class='xcontrast_txt'>By:</span> "
        "<a class='xcontrast_txt' href='/u/1/brinehand'>brinehand</a>"
        f"<div class='xcontrast_txt'>SUMMARYWORD Ilse comes home.</div>"
        f"<span class='xgray xcontrast_txt'>{facts}</span></div>"
        f"<span>{choice}</span><div id='{text}p'><div class='storytext xcontrast_txt' id='{text}'>{above}"
        "<p>A/N: INLINENOTE sorry for the wait, please review!</p><p>xXx</p>"
        '<p>"You mended it," Ilse said.</p><p>oOo</p><p>The tide was out.</p></div></div>'
        f"<span>{choice}</span><div id='review'><p>FOOTER The author would like to thank you.</p></div></div></div>"
        "</body></html>"
    ).encode()


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


def mobile() -> bytes:
    """Return a page of the site for telephones."""
    return (
        "<!DOCTYPE html><html><head><title>The Net Menders Chapter 2: Pier | FanFiction</title></head>"
        "<body><div id='top'><a href='/'>FOOTER FanFiction</a></div><div id='content' class='bs'><div align='center'>"
        "<b>The Net Menders</b> by <a href='/u/1/brinehand'>brinehand</a></div><a href='/b/'>Books</a> » Tidewrack<br>"
        "Rated: T, English, Words: 12k+, Favs: 3<br>Ch 2 of <a href='/s/1/3/'>3</a><br>Chapter 2: Pier<br></div>"
        "<div role='main' aria-label='story content'><div class='storycontent nocopy' id='storycontent'>"
        '<p>"You mended it," Ilse said.</p><hr size=1 noshade><p>The tide was out.</p></div></div>'
        "<div align=center><a href='/s/1/1/'>« Prev FOOTER</a> <a href='/s/1/3/'>Next »</a></div>"
        "<div id='review'>FOOTER Review</div></body></html>"
    ).encode()


def test_a_page_for_telephones_is_its_chapter_too() -> None:
    document = read_document(mobile())
    assert document.source.detected == "ffn"
    assert of_kind(document, "paragraph") == ['"You mended it," Ilse said.', "The tide was out."]
    assert of_kind(document, "chapter_heading") == ["Chapter 2: Pier"]
    assert (of_kind(document, "title"), of_kind(document, "byline")) == (["The Net Menders"], ["brinehand"])
    assert (document.metadata.title, document.metadata.authors) == ("The Net Menders", ("brinehand",))
    assert "FOOTER" not in document.text
    assert document.text.count("Pier") == 1
