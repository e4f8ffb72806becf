import random

import pytest

from storyworld.bundle.parts import Labels
from storyworld.training.texts.augment import (
    CHANGES,
    augmented,
    change_stops,
    join_hyphens,
    lose_capitals,
    lose_marks,
    restyle_apostrophes,
    restyle_marks,
)
from storyworld.training.texts.passages import Passage, WordMention
from storyworld.training.texts.samples import IGNORED, Sample, Sampler, labels_of

LABELS = Labels(
    upos=("ADJ", "NOUN", "PROPN", "PUNCT", "VERB"),
    xpos=("NN", "NNP", "VBD"),
    lemma=("l0+",),
    relation=("nsubj", "punct", "root"),
    category=("PER", "FAC", "GPE", "LOC", "ORG", "VEH"),
    form=("name", "nominal", "pronoun"),
)


def passage(text: str, **columns: object) -> Passage:
    """One sentence a line, words between spaces."""
    lines = [line.split() for line in text.splitlines()]
    words = tuple(word for line in lines for word in line)
    sentences, at = [], 0
    for line in lines:
        sentences.append((at, at + len(line)))
        at += len(line)
    glued = columns.pop("glued", (False,) * len(words))
    return Passage(name="one", words=words, glued=glued, sentences=tuple(sentences), **columns)  # type: ignore[arg-type]


def samples(text: Passage, limit: int = 100) -> list[Sample]:
    return Sampler(LABELS, lambda words: [1] * len(words)).samples(text, limit=limit)


def test_a_window_holds_whole_sentences_and_counts_its_words_from_nought() -> None:
    text = passage("Mara ran .\nTove sat .", head=(1, -1, 1, 4, -1, 4), relation=("nsubj", "root", "punct") * 2)
    first, second = samples(text, limit=4)
    assert second.words == ["Tove", "sat", "."]
    assert second.head == [1, 1, 1]
    assert first.relation == second.relation == [0, 2, 1]


def test_heads_beyond_a_cut_sentence_are_not_learned() -> None:
    text = passage("Mara ran on and on .", head=(1, -1, 1, 4, 1, 1))
    first, second = samples(text, limit=3)
    assert first.head == [1, 1, 1]
    assert second.head == [1, IGNORED, IGNORED]


def test_labels_of_which_the_corpus_says_nothing_are_ignored() -> None:
    (sample,) = samples(passage("Mara ran ."))
    assert set(sample.upos + sample.event + sample.head) == {IGNORED}
    assert sample.mentions is None


def test_mentions_are_those_of_the_window() -> None:
    mentions = (WordMention(0, 1, "PER", "name", "mara"), WordMention(4, 6, "FAC", "nominal", "house"))
    text = passage("Mara ran .\nIn the house .", mentions=mentions)
    first, second = samples(text, limit=4)
    assert first.mentions == [(0, 0, 0, 0, 0)]
    assert second.mentions == [(1, 2, 1, 1, 1)]


def test_rare_scripts_are_no_labels() -> None:
    text = passage("runs sits eats went", lemma=("run", "sit", "eat", "go"))
    assert labels_of([text]).lemma == ("l1+",)


def marked() -> Sample:
    text = passage(
        "“ Mara’s boat , ” he said .",
        upos=("PUNCT", "NOUN", "NOUN", "PUNCT", "PUNCT", "NOUN", "VERB", "PUNCT"),
        head=(2, 2, 6, 2, 2, 6, -1, 6),
        mentions=(
            WordMention(1, 2, "PER", "name"),
            WordMention(1, 3, "VEH", "nominal"),
            WordMention(5, 6, "PER", "pronoun"),
        ),
    )
    return samples(text)[0]


def test_marks_are_restyled_and_labels_stay() -> None:
    before = marked()
    restyled = [marked() for _ in range(20)]
    for seed, sample in enumerate(restyled):
        restyle_marks(sample, random.Random(seed))
    assert {(sample.words[0], sample.words[4]) for sample in restyled} >= {('"', '"'), ("“", "”"), ("«", "»")}
    sample = next(sample for sample in restyled if sample.words[0] == "«")
    assert [sample.words[i] for i in (1, 2, 5, 6)] == [before.words[i] for i in (1, 2, 5, 6)]
    assert (sample.head, sample.mentions) == (before.head, before.mentions)


def test_what_is_lost_takes_its_labels_along_and_the_rest_keeps_its_own() -> None:
    for seed in range(20):
        sample = marked()
        lose_marks(sample, random.Random(seed))
        change_stops(sample, random.Random(seed))
        words = {word: i for i, word in enumerate(sample.words)}
        assert len(sample.words) == len(sample.head) == len(sample.upos) == len(sample.sentence)
        assert sample.words[sample.head[words["he"]]] == "said"
        assert sample.words[sample.head[words["Mara’s"]]] == "boat"
        spans = [" ".join(sample.words[a : b + 1]) for a, b, *_ in sample.mentions or ()]
        assert spans == ["Mara’s", "Mara’s boat", "he"]


def test_case_and_apostrophes_change_letters_only() -> None:
    sample = marked()
    lose_capitals(sample, random.Random(1))
    restyle_apostrophes(sample, random.Random(1))
    plain = [word.lower().replace("’", "").replace("'", "") for word in marked().words]
    assert [word.lower().replace("’", "").replace("'", "") for word in sample.words] == plain


def test_words_with_hyphens_become_one_as_our_own_words_are() -> None:
    text = passage(
        "a well - made boat",
        upos=("ADJ", "ADJ", "PUNCT", "VERB", "NOUN"),
        head=(4, 3, 3, 4, -1),
        glued=(False, False, True, True, False),
    )
    joined = [samples(text)[0] for _ in range(20)]
    for seed, sample in enumerate(joined):
        join_hyphens(sample, random.Random(seed))
    found = next(sample for sample in joined if len(sample.words) == 3)
    assert found.words == ["a", "well-made", "boat"]
    assert found.upos == [LABELS.upos.index(tag) for tag in ("ADJ", "VERB", "NOUN")]
    assert found.head == [2, 2, 2]


@pytest.mark.parametrize("seed", range(30))
def test_augmenting_never_breaks_a_sample_nor_changes_the_one_it_was_given(seed: int) -> None:
    sample, before = marked(), marked()
    found = augmented(sample, random.Random(seed))
    assert sample == before
    n = len(found.words)
    assert all(len(getattr(found, name)) == n for name in ("glued", "sentence", "upos", "head", "event"))
    assert all(head in range(n) for head in found.head)
    assert all(0 <= a <= b < n for a, b, *_ in found.mentions or ())
    assert all(found.words)


def test_every_change_happens_now_and_then() -> None:
    assert all(0 < share <= 1 for share, _ in CHANGES)
