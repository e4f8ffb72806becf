import numpy as np
import pytest

from storyworld.heads.mentions import FoundMention, decode_mentions


def scored(n_words: int, **scores: float) -> np.ndarray:
    """Scores of two categories: `c0_1_3=5` says that words 1 to 3, inside, are of category 0 with score 5."""
    spans = np.full((2, n_words, n_words), -9, np.float32)
    for key, score in scores.items():
        category, first, last = map(int, key[1:].split("_"))
        spans[category, first, last] = score
    return spans


def borders(found: list[FoundMention]) -> list[tuple[int, int, int]]:
    return [(mention.first, mention.last, mention.category) for mention in found]


def test_mentions_nest() -> None:
    spans = scored(6, c0_0_4=4, c0_0_0=5, c1_3_4=2)
    assert borders(decode_mentions(spans, [(0, 6)])) == [(0, 1, 0), (0, 5, 0), (3, 5, 1)]


def test_of_two_that_cross_the_likelier_stays() -> None:
    spans = scored(6, c0_0_2=2, c0_1_4=3)
    assert borders(decode_mentions(spans, [(0, 6)])) == [(1, 5, 0)]


def test_no_mention_goes_over_the_end_of_a_sentence() -> None:
    spans = scored(6, c0_1_3=9, c1_4_4=9)
    assert borders(decode_mentions(spans, [(0, 2), (2, 6)])) == [(4, 5, 1)]


def test_words_before_the_first_word_make_no_mention() -> None:
    assert decode_mentions(scored(4, c0_3_1=9), [(0, 4)]) == []


def test_the_likeliest_category_is_taken_with_its_probability() -> None:
    (mention,) = decode_mentions(scored(3, c0_1_1=2, c1_1_1=3), [(0, 3)])
    assert mention.category == 1
    assert mention.probability == pytest.approx(np.exp(3) / (1 + np.exp(2) + np.exp(3)))


@pytest.mark.parametrize("threshold", [0.2, 0.5, 0.9])
def test_what_is_less_likely_than_asked_for_is_left_out(threshold: float) -> None:
    draw = np.random.default_rng(1)
    spans = draw.normal(size=(2, 8, 8)).astype(np.float32)
    kept = decode_mentions(spans, [(0, 8)], threshold)
    assert all(mention.probability >= threshold for mention in kept)
    exponents = np.exp(spans)
    likely = (exponents / (1 + exponents.sum(0))).max(0)
    best = max((likely[a, b], a, b) for a in range(8) for b in range(a, 8))
    found = [(mention.first, mention.last - 1) for mention in kept]
    assert (best[1:] in found) == (best[0] >= threshold)


def test_a_text_without_words_has_no_mentions() -> None:
    assert decode_mentions(np.zeros((2, 0, 0), np.float32), []) == []
