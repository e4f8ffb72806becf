"""What a Word document shows and has in no text: numbers of headings, and signs of fonts of signs."""

import time

import pytest
from worddocuments import W, level, numbered, numbering, paragraph, run, word

from storyworld.formats import read_document


def headings(lists: str, *paragraphs: str, styles: str | None = None) -> list[str]:
    """Return the headings of a document with numbered lists."""
    others = {"word/numbering.xml": lists} | ({} if styles is None else {"word/styles.xml": styles})
    found = read_document(word(*paragraphs, **others))
    return [found.text[block.start : block.end] for block in found.blocks if block.kind == "chapter_heading"]


TOLD = paragraph("She set the lantern on the sill.")


def test_a_heading_that_only_a_list_numbers_is_a_chapter_with_that_number() -> None:
    lists = numbering(level(0, "Chapter %1"))
    told = [numbered(), TOLD, numbered("The Net"), TOLD, numbered(run("Low", "<w:i/>") + run(" Water")), TOLD]
    assert headings(lists, *told) == ["Chapter 1", "Chapter 2 The Net", "Chapter 3 Low Water"]


@pytest.mark.parametrize(
    ("form", "labels"),
    [
        ("upperRoman", ["I", "II", "III", "IV"]),
        ("lowerLetter", ["a", "b", "c", "d"]),
        ("cardinalText", ["One", "Two", "Three", "Four"]),
        ("ordinalText", ["First", "Second", "Third", "Fourth"]),
        ("ordinal", ["1st", "2nd", "3rd", "4th"]),
        ("decimalZero", ["01", "02", "03", "04"]),
        ("chineseCounting", ["1", "2", "3", "4"]),
    ],
)
def test_numbers_are_written_as_their_list_says(form: str, labels: list[str]) -> None:
    told = [part for n in range(4) for part in (numbered(f"Night {n}"), TOLD)]
    found = headings(numbering(level(0, "Part %1.", form)), *told)
    assert found == [f"Part {label}. Night {n}" for n, label in enumerate(labels)]


def test_a_list_of_a_style_counts_and_lower_levels_begin_anew_unless_told_otherwise() -> None:
    style = (
        '<w:style w:type="paragraph" w:styleId="h{0}"><w:name w:val="heading {0}"/><w:pPr><w:numPr><w:numId w:val="1"/>'
        "</w:numPr></w:pPr></w:style>"
    )
    styles = f'<w:styles xmlns:w="{W}">{style.format(1)}{style.format(2)}</w:styles>'
    told = [part for name in ("h1", "h2", "h2", "h1", "h2") for part in (paragraph("", name), TOLD)]
    for more, last in (("", "II.1"), ('<w:lvlRestart w:val="0"/>', "II.3")):
        lists = numbering(
            level(0, "Part %1", "upperRoman", '<w:pStyle w:val="h1"/>'),
            level(1, "%1.%2", "decimal", f'{more}<w:pStyle w:val="h2"/>'),
        )
        assert headings(lists, *told, styles=styles) == ["Part I", "I.1", "I.2", "Part II", last]


def test_a_list_begins_anew_where_it_says_so() -> None:
    more = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'
    told = [part for number in (1, 2, 2, 1) for part in (numbered("", 0, number), TOLD)]
    lists = numbering(level(0, "Chapter %1"), more=more)
    assert headings(lists, *told) == ["Chapter 1", "Chapter 7", "Chapter 8", "Chapter 9"]


def test_numbers_of_what_is_no_heading_stay_unwritten_but_for_chapters() -> None:
    lists = numbering(level(0, "%1."), level(1, "Chapter %2"), level(2, "·", "bullet"))
    parts = [numbered("Milk", style=""), numbered("Bread", 2, style=""), TOLD, numbered("", 1, style=""), TOLD]
    found = read_document(word(*parts, **{"word/numbering.xml": lists}))
    told = "She set the lantern on the sill."
    assert found.text.split("\n\n") == ["Milk", "Bread", told, "Chapter 1", told]


@pytest.mark.parametrize(
    "lists", ["", "<w:numbering", numbering(level(0, "%1" * 90, "lowerLetter")), numbering(level(8, "%9"))]
)
def test_damaged_and_endless_lists_do_no_harm(lists: str) -> None:
    lists = lists.replace('w:start w:val="1"', 'w:start w:val="99999999"')
    assert all(len(line) < 1000 for line in headings(lists, numbered("One"), TOLD, numbered("Two", 8), TOLD))


def test_twenty_thousand_numbered_headings_take_no_time() -> None:
    begin = time.process_time()
    found = headings(numbering(level(0, "Chapter %1", "upperRoman")), *[numbered(), TOLD] * 20_000)
    assert len(found) == 20_000
    assert time.process_time() - begin < 15


def sign(font: str, number: str) -> str:
    return f'<w:r><w:sym w:font="{font}" w:char="{number}"/></w:r>'


@pytest.mark.parametrize(
    ("font", "number", "shown"),
    [
        ("Symbol", "F0BE", "—"),
        ("Symbol", "F02D", "–"),
        ("Symbol", "F0BC", "…"),
        ("Times New Roman", "2014", "—"),
        ("Times New Roman", "F097", "—"),
        ("Wingdings", "F04A", "☺"),
        ("Wingdings", "E0", "→"),
        ("Wingdings", "F07D", "“"),
        ("Symbol", "F061", "α"),
        ("Arial", "D800", ""),
        ("Arial", "F001", ""),
        ("Arial", "FFFE", ""),
        ("Arial", "zz", ""),
    ],
)
def test_a_sign_named_by_its_number_is_read_as_what_is_seen(font: str, number: str, shown: str) -> None:
    text = run("“I never") + sign(font, number) + run("”")
    assert read_document(word(paragraph(text))).text == f"“I never{shown}”"


@pytest.mark.parametrize(("font", "number"), [("Wingdings", "F09B"), ("Webdings", "F059"), ("Symbol", "F0B7")])
def test_an_ornament_of_such_signs_breaks_a_scene(font: str, number: str) -> None:
    typed = f'<w:r><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr><w:t>{chr(int(number, 16))}</w:t></w:r>'
    for line in (sign(font, number) * 3, typed * 3):
        found = read_document(word(TOLD, paragraph(line), TOLD))
        assert [block.kind for block in found.blocks] == ["paragraph", "scene_break", "paragraph"]


def test_a_hidden_sign_is_not_read() -> None:
    hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:sym w:font="Symbol" w:char="F0BE"/></w:r>'
    assert read_document(word(paragraph(run("She waited.") + hidden))).text == "She waited."
