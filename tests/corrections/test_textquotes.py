"""A place in a text is found again after small edits, and never guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyworld.corrections.misfits import MisfitError
from storyworld.corrections.textquotes import Finder, TextQuote, quoted, shown
from storyworld.spans import Span

TEXT = """\
"Yes," said Ansa. "You came all the same."

Piet shrugged. "It was on my way," he said.

"Yes," said Ansa. "Of course it was."

"No."

"No."

"No." And so it went on.
"""


def place(words: str, nth: int = 1) -> Span:
    start = -1
    for _ in range(nth):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


@given(st.text(min_size=1, max_size=60), st.data())
def test_every_place_of_any_text_is_found_where_it_was(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    span = Span(start, end)
    if text[start:end].strip() != text[start:end]:
        return
    assert Finder(text).find(quoted(text, span)) == span


@pytest.mark.parametrize(("words", "nth"), [('"Yes,"', 1), ('"Yes,"', 2), ('"No."', 1), ('"No."', 2), ('"No."', 3)])
def test_a_paragraph_before_it_does_not_move_it_to_an_equal_one(words: str, nth: int) -> None:
    before = 'It rained. "Maybe," said nobody.\n\n'
    was = place(words, nth)
    assert Finder(before + TEXT).find(quoted(TEXT, was)) == Span(was.start + len(before), was.end + len(before))


def test_other_marks_white_space_and_case_do_not_matter() -> None:
    quote = quoted(TEXT, place('"It was on my way,"'))
    other = TEXT.replace('"It was on my way,"', "“It  was\non My way,”")
    span = Finder(other).find(quote)
    assert other[span.start : span.end] == "“It  was\non My way,”"


def test_a_mended_line_is_found_by_what_stands_around_it() -> None:
    quote = quoted(TEXT, place('"It was on my way,"'))
    other = TEXT.replace("on my way", "just on me way")
    span = Finder(other).find(quote)
    assert other[span.start : span.end] == '"It was just on me way,"'


def test_another_line_in_the_same_place_is_not_taken_for_it() -> None:
    quote = quoted(TEXT, place('"It was on my way,"'))
    with pytest.raises(MisfitError, match="no longer in the text"):
        Finder(TEXT.replace("It was on my way", "Rubbish, old cheese!")).find(quote)


def test_equal_lines_whose_number_has_changed_are_not_guessed_between() -> None:
    quote = quoted("a. a. a. ", Span(3, 5))
    with pytest.raises(MisfitError, match="stand in 6 places"):
        Finder("a. a. a. a. a. a. ").find(quote)


def test_of_a_long_line_whole_words_of_the_beginning_are_kept() -> None:
    text = "word " * 40
    quote = quoted(text, Span(0, len(text)))
    assert 60 < len(quote.exact) <= 80
    assert quote.exact.endswith("word")


@pytest.mark.parametrize("exact", ["", "  ", "\n"])
def test_no_words_are_no_place(exact: str) -> None:
    with pytest.raises(MisfitError):
        Finder(TEXT).find(TextQuote(exact=exact))


def test_words_are_shown_on_one_short_line() -> None:
    assert shown(" a\n b ") == "a b"
    assert len(shown("word " * 40)) <= 48
