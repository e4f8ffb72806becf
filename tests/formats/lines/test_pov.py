import pytest

from storyworld.formats.lines import pov


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Sam's POV:", "Sam"),
        ("Sam's POV", "Sam"),
        ("~Bella's point of view~", "Bella"),
        ("(Bella POV)", "Bella"),
        ("**Dr. Okoro's P.O.V.**", "Dr. Okoro"),
        ("Kes' POV", "Kes"),
        ("kes’s pov", "kes"),
        ("POV: Sam", "Sam"),
        ("Point of view of Mara Quill", "Mara Quill"),
        ("BPOV", "B"),
        ("-Back to Wren's POV-", "Wren"),
        ("Y/N's POV", "Y/N"),
        ("Wren's POV (continued)", "Wren"),
        ("Wren's POV - Two weeks later", "Wren"),
        ("From Wren's perspective", "Wren"),
        ("*No One's POV*", None),
        ("Narrator's POV", None),
        ("Third person POV", None),
        ("3rd Person P.O.V", None),
        ("Normal POV", None),
        ("Your POV", None),
        ("POV change", None),
    ],
)
def test_a_header_names_whom_it_names(line: str, name: str | None) -> None:
    found = pov.header(line)
    assert found is not None
    assert (None if found.name is None else line[slice(*found.name)]) == name


@pytest.mark.parametrize(
    "line",
    [
        "Sam's point of view was that nobody should get up.",
        "From her point of view, it was all his fault.",
        "It depends on the point of view.",
        "He had no perspective.",
        "What a strange point of view!",
        '"Is that your point of view?"',
    ],
)
def test_a_sentence_about_a_point_of_view_is_no_header(line: str) -> None:
    assert pov.header(line) is None
    assert pov.leading(line) is None


@pytest.mark.parametrize("text", ["Sam's POV: I woke up late that day.", "(Sam's POV) I woke up late that day."])
def test_a_header_before_story_in_one_line_is_cut_off(text: str) -> None:
    found = pov.leading(text)
    assert found is not None
    assert text[found.end :].strip() == "I woke up late that day."
    assert found.name is not None
    assert text[slice(*found.name)] == "Sam"


def test_a_header_within_a_wall_of_text_is_found() -> None:
    text = 'She left. "Good," I said. Jory\'s POV: I picked him up.'
    (found,) = pov.within(text)
    assert text[found.start : found.end] == "Jory's POV:"


def test_a_header_at_the_end_of_a_chapter_heading_is_found() -> None:
    line = "Chapter 7 - The Ball (Lysa's POV)"
    found = pov.trailing(line)
    assert found is not None
    assert line[found.start : found.end] == "(Lysa's POV)"
    assert found.name is not None
    assert line[slice(*found.name)] == "Lysa"
