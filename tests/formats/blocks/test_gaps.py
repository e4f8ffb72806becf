"""Scene breaks of empty lines, in plain texts of several layouts."""

from collections.abc import Collection

import pytest

from storyworld.formats import document_from_text

TOLD = "She set lantern {} on the sill and waited for the ferry to come back across the water, as it did each night."


def text_of(n: int, gaps: Collection[int], usual: str = "\n\n", wide: str = "\n\n\n") -> str:
    """Return paragraphs with wide spaces behind some of them."""
    return "".join(TOLD.format(i) + (wide if i in gaps else usual) for i in range(n))


def breaks(text: str) -> list[tuple[str, str]]:
    """Return the empty lines that are scene breaks, with the first words below them."""
    found = document_from_text(text)
    gaps = [block for block in found.blocks if block.kind == "scene_break"]
    return [(found.text[gap.start : gap.end], found.text[gap.end :].split(" on ")[0].strip()) for gap in gaps]


def test_rare_extra_empty_lines_break_scenes_and_the_text_stays() -> None:
    text = text_of(20, {5, 12})
    assert breaks(text) == [("\n\n", "She set lantern 6"), ("\n\n", "She set lantern 13")]
    assert document_from_text(text).text == text


def test_between_paragraphs_of_one_line_each_one_empty_line_breaks_a_scene() -> None:
    assert breaks(text_of(20, {5, 12}, "\n", "\n\n")) == [("\n", "She set lantern 6"), ("\n", "She set lantern 13")]


def test_indented_paragraphs_and_blanks_on_empty_lines_change_nothing() -> None:
    assert len(breaks(text_of(20, {5, 12}, "\n \n    ", "\n \n\t\n    "))) == 2


@pytest.mark.parametrize("gaps", [range(20), (3, 6, 9, 12, 15), (5,), ()])
def test_extra_empty_lines_that_are_frequent_or_a_slip_break_nothing(gaps: Collection[int]) -> None:
    assert breaks(text_of(20, gaps)) == []


@pytest.mark.parametrize(
    "between",
    [
        "\n\n\n\nCHAPTER {}\n\n\n",
        "\n\n\nThe Lamp {}\n\n\n",
        "\n\n\n***\n\n\n",
        "\n\n\n    The tide goes out,\n    the tide comes in.\n\n\n",
        "\n\nIt said:\n\nCome at once to the ferry.\n\n\n",
        "\n\n* The lamp of the old ferry.\n\n\n",
        "\n\n\nThe lamp was out.\n\n\n",
    ],
)
def test_space_around_headings_verse_and_quoted_words_breaks_nothing(between: str) -> None:
    parts = [text_of(8, ()).strip() + between.format(n) for n in range(1, 5)]
    assert all(words.strip() for words, _ in breaks("".join(parts) + text_of(8, ())))


def test_hundred_thousand_paragraphs_take_no_time() -> None:
    assert len(breaks(text_of(100_000, range(0, 100_000, 10)))) == 9_999
