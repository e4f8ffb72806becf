from storyworld.formats import document_from_text
from storyworld.formats.survey import survey

TEXT = """Salt

Wren's POV: I rowed (A/N: lol) home.

The sea was flat and I was not.

***

I slept.
"""


def test_a_survey_counts_blocks_and_words() -> None:
    found = survey(document_from_text(TEXT))
    assert found.blocks["pov_header"] == 1
    assert found.blocks["authors_note"] == 1
    # The ornament is no word.
    assert found.n_words + found.n_other_words == len(TEXT.split()) - 1


def test_a_dash_between_spaces_is_no_word() -> None:
    assert survey(document_from_text("I rowed — slowly — home.")).n_words == 4


def test_a_survey_lists_what_is_no_paragraph() -> None:
    found = survey(document_from_text(TEXT))
    assert [(block.kind, block.text) for block in found.marked] == [
        ("title", "Salt"),
        ("pov_header", "Wren's POV:"),
        ("authors_note", "(A/N: lol)"),
        ("scene_break", "***"),
    ]
    assert found.marked[1].names == "Wren"


def test_a_survey_says_how_paragraphs_are_set() -> None:
    layout = survey(document_from_text("One came in.\nTwo went out.\n\nThree stayed.")).layout
    assert (layout.n_line_end_borders, layout.n_empty_line_borders, layout.n_borders_within_lines) == (
        1,
        1,
        0,
    )


def test_a_long_block_is_shown_by_its_beginning() -> None:
    text = f"A/N: {'so sorry for the wait ' * 30}\n\n***\n\nHe came home."
    shown = survey(document_from_text(text)).marked[0].text
    assert len(shown) <= 80
    assert shown.endswith("…")
