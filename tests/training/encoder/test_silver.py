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
from storyworld.training.encoder.silver import LEAST_SHARE, Readers, silver_passages  # noqa: E402
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
def test_both_tell_what_a_mention_takes_up(readers: Readers, monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    """For one the fourth mention before each, or none; for the other the one before it; also beyond a window."""
    first = Heads(Encoder(SHAPE), LABELS, SIZES).eval()

    def matrix(network: Links, vectors: torch.Tensor, _chain: object) -> torch.Tensor:
        n, back = len(vectors), 1 if network is first.links else N_SENTENCES
        scores = torch.full((n, n + 1), -torch.inf)
        for i in range(n):
            scores[i, i - back if i >= back else n] = 0.0
        return scores

    monkeypatch.setattr(Links, "matrix", matrix)
    passage = read(replace(readers, first=first, links=True), times)
    mentions = passage.mentions or ()
    names = [m.entity for m in mentions]
    assert len({*names}) == N_SENTENCES * times
    assert "" not in names
    assert dict(mentions[0].earlier) == {"": 1.0}
    for i in range(1, N_SENTENCES * times):
        none_or_fourth = names[i - N_SENTENCES] if i >= N_SENTENCES else ""
        assert dict(mentions[i].earlier) == {names[i - 1]: 0.5, none_or_fourth: 0.5}, i
    assert passage.has_links


def test_what_is_hardly_probable_is_not_kept(readers: Readers, monkeypatch: pytest.MonkeyPatch) -> None:
    def matrix(_: Links, vectors: torch.Tensor, _chain: object) -> torch.Tensor:
        n = len(vectors)
        return torch.log(torch.tensor([[1.0 if j == n else LEAST_SHARE / 2 for j in range(n + 1)] for _ in range(n)]))

    monkeypatch.setattr(Links, "matrix", matrix)
    mentions = read(replace(readers, links=True)).mentions or ()
    assert [[name for name, _ in m.earlier] for m in mentions] == [[""]] * N_SENTENCES
