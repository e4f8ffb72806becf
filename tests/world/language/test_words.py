"""What words know of where they stand, as the library cuts them."""

from segmented import cut_up
from storyworld.world.language.words import Words


def words_of(text: str) -> Words:
    return Words(text, cut_up(text))


def test_words_know_their_quotation_sentence_and_paragraph() -> None:
    words = words_of('"Come in," said Mara. She sat.\n\nPiet went.')
    at = {word: i for i, word in enumerate(words.word)}
    assert (words.quote[at["Come"]], words.quote[at["said"]]) == (0, -1)
    assert [words.paragraph[at[word]] for word in ("Come", "sat", "Piet")] == [0, 0, 1]
    assert words.sentence[at["said"]] != words.sentence[at["She"]]
    assert [words.is_initial[at[word]] for word in ("Come", "in", "Mara", "She", "Piet")] == [
        True,
        False,
        False,
        True,
        True,
    ]


def test_words_in_scare_quotes_count_as_narration() -> None:
    words = words_of('Piet had a "yacht" by then, and Mara let him.')
    assert words.quote[words.word.index("yacht")] == -1
