import numpy as np
import pytest

torch = pytest.importorskip("torch")

from storyworld.heads import links as links_module  # noqa: E402
from storyworld.heads.links import LinkHead  # noqa: E402
from storyworld.heads.pairs import MentionTable, mention_table  # noqa: E402
from storyworld.training.encoder.linking import Links, chain_of  # noqa: E402
from storyworld.training.texts.samples import NONE  # noqa: E402
from tinybundle import LABELS, SHAPE, SIZES, tiny_weights  # noqa: E402

WORDS = 'Wren said to the captain that she saw the captain and Tove . " I saw you , captain , " said he .'.split()
SPANS = [(0, 1), (3, 5), (6, 7), (8, 10), (11, 12), (14, 15), (16, 17), (18, 19), (22, 23)]
FORMS = [0, 1, 2, 1, 0, 2, 2, 1, 2]


def table() -> MentionTable:
    sentence = [int(i > 12) for i in range(len(WORDS))]
    quote = [0 if 13 <= i <= 20 else -1 for i in range(len(WORDS))]
    return mention_table(WORDS, SPANS, FORMS, sentence, quote)


def model() -> Links:
    found = Links(SHAPE.width, SIZES).eval()
    weights = {name[6:]: torch.from_numpy(w) for name, w in tiny_weights().items() if name.startswith("links.")}
    found.load_state_dict(weights)
    return found


def places(found: MentionTable) -> np.ndarray:
    return np.stack([np.zeros(len(found), np.int64), found.first, found.last - 1, found.head], 1)


def test_numpy_says_what_torch_says() -> None:
    mentions, vectors = table(), np.random.default_rng(0).standard_normal((len(WORDS), SHAPE.width)).astype(np.float32)
    chain = chain_of(mentions, places(mentions), np.arange(len(mentions)))
    with torch.no_grad():
        links = model()
        wanted = links.matrix(links.vectors(torch.from_numpy(vectors)[None], chain.places), chain)
    head = LinkHead(tiny_weights())
    own = head.vectors(vectors, mentions.first, mentions.last - 1, mentions.head)
    found = head.links(mentions, own)
    assert len(found) == len(mentions)
    for i in range(len(mentions)):
        relative = (wanted[i, :i] - wanted[i, -1]).numpy()[::-1]
        back, score = found.of(i)
        assert back.tolist() == list(range(1, i + 1))
        assert np.allclose(score, relative, atol=2e-2)


def test_learning_brings_the_right_antecedents_up() -> None:
    mentions = table()
    entity = np.array([0, 1, 0, 1, 2, 0, 1, 1, 0])
    chain = chain_of(mentions, places(mentions), entity)
    torch.manual_seed(0)
    links, x = Links(SHAPE.width, SIZES), torch.randn(1, len(WORDS), SHAPE.width)
    optimizer = torch.optim.Adam(links.parameters(), 0.01)
    losses = []
    for _ in range(60):
        loss = links.loss(links.vectors(x, chain.places), chain)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        losses.append(float(loss.detach()))
    assert losses[-1] < 0.2 < losses[0]
    best = links.eval().matrix(links.vectors(x, chain.places), chain).argmax(1).tolist()
    assert [len(entity) if b == len(entity) else entity[b] for b in best] == [9, 9, 0, 1, 9, 0, 1, 1, 0]


def test_a_mention_alone_is_the_first_of_its_entity() -> None:
    mentions = mention_table(["Wren"], [(0, 1)], [0], [0], [-1])
    chain = chain_of(mentions, places(mentions), np.array([0]))
    links = model()
    with torch.no_grad():
        loss = links.loss(links.vectors(torch.zeros(1, 1, SHAPE.width), chain.places), chain)
    assert float(loss) == pytest.approx(0.0)
    for n in (0, 1):
        few = mention_table(["Wren"], [(0, 1)] * n, [0] * n, [0], [-1])
        assert not LinkHead(tiny_weights()).links(few, np.zeros((n, SIZES.link), np.float16)).score.size


def test_labels_stand_for_forms_in_the_same_order() -> None:
    from storyworld.heads.pairs import FORMS as KNOWN

    assert LABELS.form == KNOWN


def test_the_size_of_blocks_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    draw = np.random.default_rng(1)
    firsts = np.sort(draw.integers(0, len(WORDS), 90))
    mentions = mention_table(
        WORDS, [(int(i), int(i) + 1) for i in firsts], [2] * 90, [0] * len(WORDS), [-1] * len(WORDS)
    )
    vectors, head = draw.standard_normal((90, SIZES.link)).astype(np.float16), LinkHead(tiny_weights())
    monkeypatch.setattr(links_module, "REACH", 20)
    whole = head.links(mentions, vectors)
    monkeypatch.setattr(links_module, "_BLOCK", 16)
    monkeypatch.setattr(links_module, "_ROWS", 7)
    cut = head.links(mentions, vectors)
    assert cut.back.tolist() == whole.back.tolist()
    assert np.allclose(whole.score, cut.score, atol=1e-2)
    assert whole.back.max() == 20


def test_mentions_of_which_nothing_is_known_teach_nothing() -> None:
    mentions = table()
    chain = chain_of(mentions, places(mentions), np.arange(len(mentions)), is_partial=True)
    links = model()
    loss = links.loss(links.vectors(torch.ones(1, len(WORDS), SHAPE.width), chain.places), chain)
    loss.backward()
    assert float(loss.detach()) == 0
    assert all(parameter.grad is None or not parameter.grad.any() for parameter in links.parameters())


def test_learning_brings_links_to_what_a_teacher_holds_probable() -> None:
    mentions = table()
    told = {0: [(NONE, 1.0)], 1: [(NONE, 1.0)], 2: [(0, 0.7), (1, 0.3)], 5: [(2, 0.6), (0, 0.2), (NONE, 0.2)]}
    # The sixth mention may take up one that is not there; what is told of the last is mostly about such.
    told |= {6: [(3, 0.75), (77, 0.25)], 8: [(77, 0.6), (0, 0.4)]}
    chain = chain_of(mentions, places(mentions), np.arange(len(mentions)), told=told)
    assert chain.shares is not None
    assert torch.allclose(chain.shares[6], torch.eye(len(mentions) + 1)[3])
    assert not chain.shares[[3, 4, 7, 8]].any()
    torch.manual_seed(0)
    links, x = Links(SHAPE.width, SIZES).eval(), torch.randn(1, len(WORDS), SHAPE.width)
    optimizer = torch.optim.Adam(links.parameters(), 0.01)
    for _ in range(80):
        loss = links.loss(links.vectors(x, chain.places), chain)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    found = torch.softmax(links.matrix(links.vectors(x, chain.places), chain), 1).detach()
    for i in (0, 1, 2, 5, 6):
        assert torch.allclose(found[i], chain.shares[i], atol=0.06), i


def test_what_a_teacher_holds_of_later_mentions_is_left_out() -> None:
    mentions = table()
    chain = chain_of(mentions, places(mentions), np.arange(len(mentions)), told={3: [(5, 0.3), (1, 0.7)]})
    assert chain.shares is not None
    assert torch.allclose(chain.shares[3], torch.eye(len(mentions) + 1)[1])
