"""What a teacher reads in raw texts, in small. Skipped where torch is not installed."""

from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="training needs torch: pip install '.[train]'")

from msgspec.structs import replace  # noqa: E402

from storyworld.encoding.pieces import PieceTable  # noqa: E402
from storyworld.formats import document_from_text  # noqa: E402
from storyworld.heads.mentions import FoundMention  # noqa: E402
from storyworld.training.encoder import silver  # noqa: E402
from storyworld.training.encoder.linking import Links  # noqa: E402
from storyworld.training.encoder.multitask import Heads  # noqa: E402
from storyworld.training.encoder.network import Encoder  # noqa: E402
from storyworld.training.encoder.silver import Readers, silver_passages  # noqa: E402
from storyworld.training.texts.passages import Passage  # noqa: E402
from storyworld.training.texts.samples import Sampler  # noqa: E402
from tinybundle import LABELS, SHAPE, SIZES, write_vocabulary  # noqa: E402

TEXT = "Wren slept. Captain woke. She said it was the sea. Wren wept.\n\n"
N_SENTENCES = 4


@pytest.fixture
def readers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Readers:
    """Random networks, for which the first word of each sentence is a mention."""
    write_vocabulary(tmp_path / "vocabulary.txt")
    table = PieceTable.load(tmp_path / "vocabulary.txt")
    heads = Heads(Encoder(SHAPE), LABELS, SIZES).eval()
    monkeypatch.setattr(
        silver,
        "decode_mentions",
        lambda _spans, sentences: [FoundMention(first, first + 1, 0, 0.9) for first, _ in sentences],
    )
    return Readers(heads, heads, LABELS, table, Sampler(LABELS, lambda words: [len(own) for own in table.of(words)]))


def read(readers: Readers, times: int = 1) -> Passage:
    [passage] = silver_passages(readers, [document_from_text(TEXT * times)], 1, 10_000, 1)
    return passage


def test_without_links_nobody_tells_who_is_who(readers: Readers) -> None:
    passage = read(readers)
    assert [m.first for m in passage.mentions or ()] == [first for first, _ in passage.sentences]
    assert {m.entity for m in passage.mentions or ()} == {""}
    assert not passage.has_links


@pytest.mark.parametrize("times", [1, 40])
def test_a_mention_takes_up_what_the_teacher_holds_best(
    readers: Readers, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    """Every fourth mention takes up the fourth before it, the third of four the second; also beyond a window."""

    def matrix(_: Links, vectors: torch.Tensor, _chain: object) -> torch.Tensor:
        n = len(vectors)
        scores = torch.full((n, n + 1), -1.0)
        scores[:, -1] = 0.0
        for i in range(n):
            if i % N_SENTENCES == 2:
                scores[i, i - 1] = 1.0
            elif i >= N_SENTENCES:
                scores[i, i - N_SENTENCES] = 1.0
        return scores

    monkeypatch.setattr(Links, "matrix", matrix)
    passage = read(replace(readers, links=True), times)
    entities = [m.entity for m in passage.mentions or ()]
    assert len(entities) == N_SENTENCES * times
    wren, captain, _, other = entities[:N_SENTENCES]
    assert len({wren, captain, other}) == 3
    assert entities == [wren, captain, captain, other] * times
    assert passage.has_links
