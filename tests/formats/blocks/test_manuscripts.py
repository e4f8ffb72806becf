"""The head of a manuscript as editors want it, above story that begins with addresses and numbers itself."""

import time

import pytest
from worddocuments import CENTRED, paragraph, run, word

from storyworld.formats import document_from_text, read_document

CONTACT = ["12 Harbour Road", "Port Ellis, MA 02101", "ilse@example.org", "(555) 010-0199"]
TOLD = (
    "The tide was out when Ada set the lantern on the sill, and it stayed out until the ferry came back for her. " * 3
)


def kinds(text: str) -> list[tuple[str, str]]:
    found = document_from_text(text)
    return [(block.kind, " ".join(found.text[block.start : block.end].split())[:40]) for block in found.blocks]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("first", ["Ilse Marren          about 4,200 words", "Ilse Marren", "Ilse Marren\n4200 words"])
def test_name_address_and_count_above_the_title_are_no_story(first: str, between: str) -> None:
    head = between.join([first, *CONTACT])
    found = kinds(f"{head}\n\n\nThe Net Menders\n\nby Ilse Marren\n\n\n{TOLD}")
    assert {kind for kind, _ in found[:-3]} == {"metadata"}
    assert [kind for kind, _ in found[-3:]] == ["title", "byline", "paragraph"]
    assert found[-3][1] == "The Net Menders"


def test_a_count_below_the_title_leaves_the_title() -> None:
    head = "\n".join(["Ilse Marren", *CONTACT])
    found = kinds(f"{head}\n\nThe Net Menders\n\n(approximately 4,200 words)\n\n{TOLD}")
    assert ("title", "The Net Menders") in found
    assert [kind for kind, _ in found][-2:] == ["metadata", "paragraph"]


def test_a_word_document_has_its_head_in_paragraphs() -> None:
    head = [paragraph(run("Ilse Marren") + "<w:r><w:tab/></w:r>" + run("4,200 words")), *map(paragraph, CONTACT)]
    title = [paragraph("The Net Menders", properties=CENTRED), paragraph("by Ilse Marren", properties=CENTRED)]
    found = read_document(word(*head, *title, paragraph(TOLD), **{"docProps/core.xml": "<p/>"}))
    assert [block.kind for block in found.blocks] == [*["metadata"] * 5, "title", "byline", "paragraph"]
    assert found.metadata.title == "The Net Menders"


@pytest.mark.parametrize(
    "opening",
    [
        "12 Harbour Road\nPort Ellis, MA 02101\n\nDear Ada,",
        "Call me on (555) 010-0199, the note said.",
        "Ten thousand words she had for him.",
        "ilse@example.org was the name on the screen.",
    ],
)
def test_a_story_may_begin_with_an_address_or_a_number(opening: str) -> None:
    assert "metadata" not in {kind for kind, _ in kinds(f"{opening}\n\n{TOLD}")}


@pytest.mark.parametrize("line", ["a" * 300, "1 " * 300, "1234 " * 60, "w.w-" * 150, "5 a " * 100 + "\n" * 100])
def test_long_lines_take_no_time(line: str) -> None:
    begin = time.process_time()
    kinds(f"{line}\n" * 40 + TOLD)
    assert time.process_time() - begin < 2
