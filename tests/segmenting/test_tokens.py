import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyworld.segmenting.tokens import tokenize
from storyworld.spans import Span


def words(text: str) -> list[str]:
    tokens = tokenize(text, [Span(0, len(text))])
    return [text[start:end] for start, end in zip(tokens.start, tokens.end, strict=True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("don't", "do n't"),
        ("don’t", "do n’t"),
        ("she's", "she 's"),
        ("they'll I'd we've I'm you're", "they 'll I 'd we 've I 'm you 're"),
        ("cannot", "can not"),
        ("o'clock", "o'clock"),
        ("the dogs' bowls", "the dogs ' bowls"),
        ("'em and 'tis", "'em and 'tis"),
        ("rock'n'roll", "rock'n'roll"),
        ("rock 'n' roll", "rock 'n' roll"),
        ("Y/N's lamp", "Y/N 's lamp"),
        ("e/c eyes", "e/c eyes"),
        ("Well... so… no", "Well ... so … no"),
        ("no--yes—no", "no -- yes — no"),
        ("a red-haired mother-in-law's", "a red-haired mother-in-law 's"),
        ("Mr. Orne, Dr. Vale", "Mr. Orne , Dr. Vale"),
        ("J. Smith of U.S.A. left.", "J. Smith of U.S.A. left ."),
        ("I. M. Pei met J. I. Case.", "I. M. Pei met J. I. Case ."),
        ("“Yes,” said I. She took plan a. Then we went.", "“ Yes , ” said I . She took plan a . Then we went ."),
        ("No. 5, No. She", "No. 5 , No . She"),
        ("1,200.50 on the 3rd at 10:30.", "1,200.50 on the 3rd at 10:30 ."),
        ('"Go!"', '" Go ! "'),
        ("« Go »", "« Go »"),
        ("naïve Zoë", "naïve Zoë"),
        ("", ""),
    ],
)
def test_words(text: str, expected: str) -> None:
    assert words(text) == expected.split()


def test_only_the_blocks_are_cut_and_no_token_reaches_past_one() -> None:
    tokens = tokenize("abc def ghi", [Span(1, 5), Span(8, 10)])
    assert list(zip(tokens.start, tokens.end, strict=True)) == [(1, 3), (4, 5), (8, 10)]


@given(st.text(max_size=80) | st.text(alphabet="an't'’ .-/1YN\n", max_size=80))
@settings(max_examples=200, deadline=None)
def test_tokens_hold_all_that_is_not_white_space_once(text: str) -> None:
    assert "".join(words(text)) == "".join(text.split())
