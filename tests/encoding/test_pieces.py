import numpy as np
import pytest

import storyworld.encoding.pieces as module
from storyworld.encoding.pieces import MAX_PIECES_PER_WORD, Case, PieceTable, case_of
from storyworld.encoding.wordpiece import WordPiece
from tinybundle import VOCABULARY

KNOWN = WordPiece({piece: i for i, piece in enumerate(dict.fromkeys(VOCABULARY))})


def ids(*pieces: str) -> tuple[int, ...]:
    return tuple(KNOWN.vocabulary[piece] for piece in pieces)


def table() -> PieceTable:
    return PieceTable(KNOWN)


def test_words_are_cut_into_known_pieces_whatever_their_case() -> None:
    assert table().of(["The", "boats", "BOATS", "up"]) == [
        ids("the"),
        ids("boat", "##s"),
        ids("boat", "##s"),
        ids("u", "##p"),
    ]


def test_pieces_of_all_words_are_one_row_with_the_case_of_each() -> None:
    pieces = table().encode(["Wren", "boats", "I", "UP"])
    assert pieces.ids.tolist() == [*ids("wren"), *ids("boat", "##s"), *ids("i"), *ids("u", "##p")]
    assert pieces.first.tolist() == [0, 1, 3, 4]
    assert pieces.last.tolist() == [0, 2, 3, 5]
    assert pieces.cases.tolist() == [1, 0, 0, 1, 2, 2]


def test_a_word_of_which_nothing_is_left_is_one_unknown_piece() -> None:
    pieces = table().encode(["\u200d", "sea", "☃"])
    assert pieces.ids.tolist() == [*ids("[UNK]"), *ids("sea"), *ids("[UNK]")]
    assert pieces.first.tolist() == pieces.last.tolist() == [0, 1, 2]


def test_what_is_too_long_to_be_a_word_is_cut() -> None:
    assert len(table().of(["-" * 500])[0]) == MAX_PIECES_PER_WORD


def test_no_words_have_no_pieces() -> None:
    pieces = table().encode([])
    assert all(len(column) == 0 for column in (pieces.ids, pieces.cases, pieces.first, pieces.last))
    assert pieces.ids.dtype == pieces.cases.dtype == np.int64


def test_a_table_that_has_seen_too_many_words_forgets_them_and_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_KNOWN_WORDS", 2)
    small = table()
    words = ["boats", "up", "sea"]
    assert small.of(words) == small.of(words) == table().of(words)
    small.of(["tide"])
    assert len(small._known) == 1


def test_a_vocabulary_without_marks_is_refused() -> None:
    with pytest.raises(ValueError, match=r"\[CLS\]"):
        PieceTable(WordPiece({"[UNK]": 0}))


@pytest.mark.parametrize(
    ("word", "case"),
    [
        ("sea", Case.LOWER),
        ("Sea", Case.CAPITALISED),
        ("I", Case.CAPITALISED),
        ("SEA", Case.UPPER),
        ("McKay", Case.CAPITALISED),
        ("iPhone", Case.LOWER),
        ("'s", Case.LOWER),
        ("...", Case.LOWER),
        ("42", Case.LOWER),
        ("", Case.LOWER),
    ],
)
def test_case_is_what_the_first_letter_shows_unless_all_are_large(word: str, case: Case) -> None:
    assert case_of(word) == case
