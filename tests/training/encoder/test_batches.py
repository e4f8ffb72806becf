import random

import pytest

torch = pytest.importorskip("torch", reason="training needs torch: pip install '.[train]'")

from storyworld.bundle.parts import Labels  # noqa: E402
from storyworld.encoding.pieces import PieceTable  # noqa: E402
from storyworld.training.encoder.batches import batches  # noqa: E402
from storyworld.training.texts.passages import Passage, WordMention  # noqa: E402
from storyworld.training.texts.samples import Sample, Sampler  # noqa: E402
from tinybundle import LABELS, write_vocabulary  # noqa: E402


@pytest.fixture
def table(tmp_path_factory: pytest.TempPathFactory) -> PieceTable:
    path = tmp_path_factory.mktemp("bundle") / "vocabulary.txt"
    write_vocabulary(path)
    return PieceTable.load(path)


def story(name: str, n_sentences: int, labels: Labels = LABELS) -> list[Sample]:
    """Each sentence is a window, in which she is one person and the captain another."""
    words = ("she", "said", "it", "to", "the", "captain") * n_sentences
    ranges = tuple((6 * i, 6 * i + 6) for i in range(n_sentences))
    mentions = tuple(
        mention
        for first, last in ranges
        for mention in (
            WordMention(first, first + 1, "PER", "pronoun", "she"),
            WordMention(last - 2, last, "PER", "nominal", "captain"),
        )
    )
    passage = Passage(name=name, words=words, glued=(False,) * len(words), sentences=ranges, mentions=mentions)
    return Sampler(labels, lambda own: [1] * len(own)).samples(passage, limit=6)


def test_windows_of_a_text_stay_together_in_order(table: PieceTable) -> None:
    samples = [*story("one", 4), *story("two", 3)]
    found = list(batches(samples, table, random.Random(1), n_pieces=8, text_pieces=200))
    assert sorted(len(batch.ids) for batch in found) == [3, 4]
    assert all(len(batch.chains) == 1 for batch in found)
    longest = max(found, key=lambda batch: len(batch.ids)).chains[0]
    assert longest.entity.tolist() == [0, 1] * 4
    assert longest.places[:, 0].tolist() == [0, 0, 1, 1, 2, 2, 3, 3]
    assert longest.places[:, 1].tolist() == [0, 4] * 4


def test_a_long_text_is_cut_into_several_batches(table: PieceTable) -> None:
    found = list(batches(story("one", 6), table, text_pieces=24))
    assert [len(batch.ids) for batch in found] == [3, 3]
    assert [len(batch.chains) for batch in found] == [1, 1]


def test_texts_that_share_a_batch_have_chains_of_their_own(table: PieceTable) -> None:
    (batch,) = batches([*story("one", 2), *story("two", 2)], table, n_pieces=400)
    assert [len(chain.entity) for chain in batch.chains] == [4, 4]


def test_what_a_teacher_told_comes_with_the_windows(table: PieceTable) -> None:
    """Three windows of two mentions: each one's second takes up the first; a batch that begins later knows less."""
    earlier = [("", 1.0)], [("0", 0.9), ("", 0.1)], [("0", 1.0)], [("2", 0.6), ("1", 0.4)], [("1", 1.0)], [("4", 1.0)]
    mentions = tuple(
        WordMention(4 * (i // 2) + 3 * (i % 2), 4 * (i // 2) + 3 * (i % 2) + 1, "PER", "pronoun", f"{i}", tuple(told))
        for i, told in enumerate(earlier)
    )
    words = ("she", "said", "to", "her") * 3
    passage = Passage(
        name="one", words=words, glued=(False,) * 12, sentences=((0, 4), (4, 8), (8, 12)), mentions=mentions
    )
    samples = Sampler(LABELS, lambda own: [1] * len(own)).samples(passage, limit=4)
    (batch,) = batches(samples, table, text_pieces=200)
    shares = batch.chains[0].shares
    assert shares is not None
    assert shares.argmax(1).tolist() == [6, 0, 0, 2, 1, 4]
    assert shares[3].tolist() == pytest.approx([0, 0.4, 0.6, 0, 0, 0, 0])
    (batch,) = batches(samples[1:], table, text_pieces=200)
    shares = batch.chains[0].shares
    assert shares is not None
    assert shares.sum(1).tolist() == [0, 1, 0, 1]
    assert shares.argmax(1)[[1, 3]].tolist() == [0, 2]
