import numpy as np
import pytest

from storyworld.heads.pairs import (
    FORMS,
    OWN_SIZES,
    PAIR_SIZES,
    MentionTable,
    mention_table,
    own_features,
    pair_features,
)

SENTENCES = (
    "Mara Quill saw the old man .",
    "“ I know you , ” said the man to Mara .",
    "She left the house of the widow .",
)
MENTIONS = (
    ("Mara Quill", "name"),
    ("the old man", "nominal"),
    ("I", "pronoun"),
    ("you", "pronoun"),
    ("the man", "nominal"),
    ("Mara", "name"),
    ("She", "pronoun"),
    ("the house of the widow", "nominal"),
    ("the widow", "nominal"),
)


def table() -> MentionTable:
    words = [word for sentence in SENTENCES for word in sentence.split()]
    sentence = [i for i, text in enumerate(SENTENCES) for _ in text.split()]
    quote = [0 if words.index("“") <= i <= words.index("”") else -1 for i in range(len(words))]
    spans, at = [], 0
    for text, _ in MENTIONS:
        said = text.split()
        at = next(i for i in range(at, len(words)) if words[i : i + len(said)] == said)
        spans.append((at, at + len(said)))
    return mention_table(words, spans, [FORMS.index(form) for _, form in MENTIONS], sentence, quote)  # type: ignore[arg-type]


def feature(name: str, later: str, earlier: str) -> int:
    texts = [text for text, _ in MENTIONS]
    row = pair_features(table(), np.array([texts.index(later)]), np.array([texts.index(earlier)]))[0]
    return int(row[list(PAIR_SIZES).index(name)])


def test_the_head_is_what_stands_before_a_postmodifier() -> None:
    found, words = table(), " ".join(SENTENCES).split()
    assert [words[i] for i in found.head] == ["Quill", "man", "I", "you", "man", "Mara", "She", "house", "widow"]


@pytest.mark.parametrize(
    ("later", "earlier", "grade"),
    [
        ("She", "Mara", 0),
        ("the man", "the old man", 1),
        ("Mara", "Mara Quill", 3),
    ],
)
def test_words_are_compared_in_grades(later: str, earlier: str, grade: int) -> None:
    assert feature("similar", later, earlier) // len(FORMS) == grade


def test_what_is_in_one_quotation_is_told_from_what_is_not() -> None:
    assert feature("quotations", "you", "I") != feature("quotations", "the man", "I")
    assert feature("quotations", "Mara", "the man") == feature("quotations", "the widow", "the house of the widow")


def test_a_mention_inside_another_is_seen() -> None:
    assert feature("nested", "the widow", "the house of the widow") == 2
    assert feature("nested", "She", "Mara") == 0


def test_all_features_stay_below_their_sizes() -> None:
    found = table()
    later, earlier = np.tril_indices(len(found), -1)
    assert (pair_features(found, later, earlier) < list(PAIR_SIZES.values())).all()
    assert (own_features(found) < list(OWN_SIZES.values())).all()
    assert (pair_features(found, later, earlier) >= 0).all()


def test_a_text_without_mentions_has_an_empty_table() -> None:
    empty = mention_table(["one"], [], [], [0], [-1])
    nothing = np.zeros(0, np.int64)
    assert pair_features(empty, nothing, nothing).shape == (0, len(PAIR_SIZES))
    assert own_features(empty).shape == (0, len(OWN_SIZES))
