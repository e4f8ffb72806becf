from hypothesis import given
from hypothesis import strategies as st

from storyworld.encoding.windows import cut


def test_a_window_takes_whole_sentences_as_long_as_they_fit() -> None:
    n_pieces = [1, 1, 1, 2, 1, 1]
    assert cut([(0, 2), (2, 4), (4, 6)], n_pieces, 5) == [[(0, 2), (2, 4)], [(4, 6)]]


def test_a_sentence_that_just_fits_is_in() -> None:
    assert cut([(0, 2), (2, 4)], [1, 1, 1, 1], 4) == [[(0, 2), (2, 4)]]


def test_a_sentence_that_fits_no_window_is_cut_between_words_and_the_next_joins_its_last_part() -> None:
    assert cut([(0, 5), (5, 6)], [1, 2, 1, 2, 1, 1], 3) == [[(0, 2)], [(2, 4)], [(4, 5), (5, 6)]]


def test_no_sentences_make_no_windows() -> None:
    assert cut([], [], 5) == []


@given(st.lists(st.lists(st.integers(1, 4), min_size=1, max_size=12), max_size=12), st.integers(4, 9))
def test_every_word_is_in_one_window_and_no_window_is_too_large(sentences: list[list[int]], limit: int) -> None:
    n_pieces = [n for sentence in sentences for n in sentence]
    ends = [sum(map(len, sentences[: i + 1])) for i in range(len(sentences))]
    windows = cut(list(zip([0, *ends], ends, strict=False)), n_pieces, limit)
    parts = [part for window in windows for part in window]
    assert [word for first, last in parts for word in range(first, last)] == list(range(len(n_pieces)))
    assert all(sum(n_pieces[window[0][0] : window[-1][1]]) <= limit for window in windows)
    assert {last for _, last in parts} >= set(ends)
