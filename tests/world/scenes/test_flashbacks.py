import pytest

from storyworld.pipeline import read_text

NOW = "Mara sat on the pier and looked at the water. She was tired of waiting."
THEN = "The pier was new then. Her father lifted her onto the rail."
LATER = "Mara wiped her face and went home."


def flashbacks(*parts: str) -> list[bool]:
    return [scene.is_flashback for scene in read_text("\n\n".join(parts)).scenes or ()]


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        ("~Flashback~", "~End Flashback~"),
        ("*flash back*", "*end of flashback*"),
        ("--- FLASHBACK ---", "--- FLASHBACK ENDS ---"),
        ("~Flashback~", "~*~*~"),
    ],
)
def test_what_stands_between_marks_of_a_flashback_is_one(begins: str, ends: str) -> None:
    assert flashbacks(NOW, begins, THEN, ends, LATER) == [False, True, False]


def test_a_break_within_a_flashback_that_has_an_end_does_not_end_it() -> None:
    found = flashbacks(NOW, "~Flashback~", THEN, "***", THEN, "~End Flashback~", LATER)
    assert found == [False, True, True, False]


def test_one_flashback_after_the_other_ends_at_a_break() -> None:
    found = flashbacks(NOW, "~Flashback~", THEN, "***", LATER, "~Flashback~", THEN)
    assert found == [False, True, False, True]


def test_without_such_marks_there_is_none() -> None:
    assert flashbacks(NOW, "***", THEN) == [False, False]
