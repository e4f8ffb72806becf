import pytest

from segmented import quotations, spoken

TALK = "—Come in, she said. Sit down!\n\n—I will stand.\n\n—As you like, said the old man."


def test_dashes_set_off_speech_and_tags_are_left_out() -> None:
    assert spoken(TALK) == ["—Come in,", "Sit down!", "—I will stand.", "—As you like,"]
    assert {quotation.family for quotation in quotations(TALK)} == {"dash"}


@pytest.mark.parametrize("dash", ["—", "–", "―", "--", "- ", "-"])
def test_dashes_of_every_length_speak(dash: str) -> None:
    assert len(spoken(TALK.replace("—", dash))) == 4


def test_speech_resumes_after_a_tag_between_dashes() -> None:
    text = "—Come in, she said —we are alone.\n\n—Good.\n\n—Sit."
    assert spoken(text) == ["—Come in,", "—we are alone.", "—Good.", "—Sit."]


def test_a_paragraph_or_two_that_begin_with_a_dash_are_no_dialogue() -> None:
    assert spoken("It was late.\n\n—or so it seemed.\n\n—and cold.") == []


def test_a_dash_before_real_marks_leaves_the_speech_to_the_marks() -> None:
    text = '—"Come in," she said.\n\n—"No."\n\n—"Why?"'
    assert spoken(text) == ['"Come in,"', '"No."', '"Why?"']


def test_rulers_are_no_speech() -> None:
    assert spoken("—\n\n———\n\n- - -\n\n—\n\nIt rained.") == []


def test_white_space_after_the_last_tag_ends_quietly() -> None:
    assert spoken("—Come in, she said.  \n\n—No.\n\n—Why?") == ["—Come in,", "—No.", "—Why?"]
