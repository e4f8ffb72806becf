import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyworld.segmenting.sentences import find_sentences
from storyworld.spans import Span


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in find_sentences(text, [Span(0, len(text))])]


@pytest.mark.parametrize(
    "expected",
    [
        ["It rained.", "She left!", "Why?", "Nobody knew."],
        ["Mr. Orne and Dr. Vale of St. Ives left.", "He did not."],
        ["J. R. Vale lives at No. 5.", "It is small."],
        ['"No."', '"Yes."', "(Well.)", "So."],
        ['"Why?" she asked.', "He did not say."],
        ["“Go!” she cried.", "He went.", "“Stay.”", "“Why?”"],
        ["He... he did.", "Then…", "Nothing.", "It was over…"],
        ["What?!", "Yes."],
        ["_No._", "*Yes.*", "So."],
        ["one. two three."],
        ["It cost 1.50 in all.", "—Good."],
        ["No stop at all"],
    ],
)
def test_sentences_end_where_a_reader_ends_them(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


def test_a_sentence_never_crosses_a_block() -> None:
    text = "She sat\n\ndown. He did not"
    blocks = [Span(0, 7), Span(9, len(text))]
    assert [text[s:e] for s, e in find_sentences(text, blocks)] == ["She sat", "down.", "He did not"]


@given(st.text(max_size=80) | st.text(alphabet="aA.!?…\"”' \n)_", max_size=80))
@settings(max_examples=200, deadline=None)
def test_sentences_hold_all_that_is_not_white_space_once(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


def test_a_very_long_row_of_stops_is_one_end() -> None:
    assert len(sentences("." * 200_000 + "x")) == 1
