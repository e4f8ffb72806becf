from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyworld.evaluation.disturbances import Disturbance, disturbed

TEXT = "“It’s mine,” Ilse said. 'Whose?' asked Bo, grinning at \"Vera's\" brother."


@pytest.mark.parametrize("how", get_args(Disturbance))
@given(text=st.text())
def test_every_letter_keeps_its_place(how: Disturbance, text: str) -> None:
    assert len(disturbed(text, how, "work")) == len(text)


def test_marks_become_straight() -> None:
    assert disturbed(TEXT, "straight", "work") == TEXT.translate(str.maketrans("“”’", '""\''))


def test_marks_become_curly_by_where_they_stand() -> None:
    assert disturbed(TEXT, "curly", "work") == (
        "“It’s mine,” Ilse said. ‘Whose?’ asked Bo, grinning at “Vera’s” brother."
    )


def test_marks_are_lost() -> None:
    assert not set("“”’'\"") & set(disturbed(TEXT, "unmarked", "work"))


def test_letters_become_small() -> None:
    assert disturbed(TEXT, "small", "work") == TEXT.lower()


def test_some_words_are_mistyped_and_always_the_same_ones() -> None:
    text = " ".join(["lantern harbour window"] * 100)
    first = disturbed(text, "typing", "work")
    assert first == disturbed(text, "typing", "work")
    assert first != disturbed(text, "typing", "another")
    changed = [word for word, before in zip(first.split(), text.split(), strict=True) if word != before]
    assert 3 <= len(changed) <= 40
    assert all(sorted(word) in [sorted(known) for known in ("lantern", "harbour", "window")] for word in changed)
