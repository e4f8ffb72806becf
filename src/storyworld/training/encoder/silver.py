"""Silver labels: raw stories as the teacher and a first network together read them, to be learned from like gold."""

import random
from collections.abc import Iterable, Iterator, Sequence

import torch
from msgspec import Struct
from msgspec.structs import replace
from torch import Tensor

from storyworld.bundle.parts import Labels
from storyworld.encoding.pieces import PieceTable
from storyworld.formats.document import Document
from storyworld.heads.mentions import decode_mentions
from storyworld.segmenting.ranges import sentence_ranges
from storyworld.training.encoder.batches import N_PIECES, batch_of, chains_of, groups_of
from storyworld.training.encoder.linking import Chain
from storyworld.training.encoder.multitask import Heads
from storyworld.training.texts.passages import Passage, Range, WordMention
from storyworld.training.texts.readings import segmented
from storyworld.training.texts.samples import Sample, Sampler, sentences_of

TEACHER_SHARE = 0.75
"""What the teacher's word on events weighs; on mentions both weigh the same. Chosen on fold 8."""
N_EARLIER = 8
"""Of so many earlier mentions is kept how probable they are ..."""
LEAST_SHARE = 0.01
"""... unless they are less so than this."""
_LEAST = 1e-6


class Readers(Struct, frozen=True):
    """Two networks of the same labels that read together; with `links`, they tell what mentions take up, too."""

    teacher: Heads
    first: Heads
    labels: Labels
    table: PieceTable
    sampler: Sampler
    links: bool = False


def silver_passages(
    readers: Readers, documents: Iterable[Document], n_passages: int, n_words: int, seed: int
) -> Iterator[Passage]:
    """Yield passages of the documents with mentions and with events as probabilities.

    Of each text, so many passages of at least so many words, its last one aside.
    """
    draw = random.Random(seed)
    for number, document in enumerate(documents):
        passages = list(_cut(document, n_words, f"silver-{number}"))
        draw.shuffle(passages)
        for passage in passages[:n_passages]:
            yield _read(readers, passage)


def _cut(document: Document, n_words: int, name: str) -> Iterator[Passage]:
    segments, words, quotes = segmented(document)
    tokens = segments.tokens
    start, sentences = 0, list[Range]()
    for first, last in sentence_ranges(tokens, segments.sentences):
        sentences.append((first - start, last - start))
        if last - start >= n_words or last == len(words):
            yield Passage(
                name=f"{name}-{start}",
                words=tuple(words[start:last]),
                glued=tuple(i > 0 and tokens.end[i - 1] == tokens.start[i] for i in range(start, last)),
                sentences=tuple(sentences),
                quote=tuple(quotes[start:last]),
                has_links=False,
            )
            start, sentences = last, []


def _read(readers: Readers, passage: Passage) -> Passage:
    samples = readers.sampler.samples(passage)
    event: list[float] = []
    mentions: list[WordMention] = []
    for number, group in enumerate(groups_of(samples, readers.table, N_PIECES)):
        batch = batch_of(group, readers.table)
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            mine, theirs = readers.first.words(batch), readers.teacher.words(batch)
            events = _events(readers, mine, theirs)
            spans = _spans(readers, mine, theirs)
            found = [list(_mentions(readers, theirs, spans[i], i, sample)) for i, sample in enumerate(group)]
            if readers.links:
                found = _linked(readers, (mine, theirs), group, found, f"{number}")
        for i, (sample, own) in enumerate(zip(group, found, strict=True)):
            mentions += (replace(m, first=m.first + len(event), last=m.last + len(event)) for m in own)
            event += events[i, : len(sample.words)].round(decimals=3).tolist()
    return replace(passage, event=tuple(event), mentions=tuple(mentions), has_links=readers.links)


def _linked(
    readers: Readers,
    both: tuple[Tensor, Tensor],
    group: Sequence[Sample],
    found: Sequence[Sequence[WordMention]],
    name: str,
) -> list[list[WordMention]]:
    """Return the mentions of the windows of a text with what they may take up: the mean of what both hold probable."""
    category, form = readers.labels.category.index, readers.labels.form.index
    places = [(row, k) for row, own in enumerate(found) for k in range(len(own))]
    number = {place: i for i, place in enumerate(places)}
    asked = [
        replace(
            sample,
            links=[
                (m.first, m.last - 1, category(m.category), form(m.form), number[row, k]) for k, m in enumerate(own)
            ],
        )
        for row, (sample, own) in enumerate(zip(group, found, strict=True))
    ]
    linked = [list(own) for own in found]
    for chain in chains_of(asked):
        names = [f"{name}.{i}" for i in chain.entity.tolist()] + [""]
        shares = _link_shares(readers, both, chain)
        for i, own in enumerate(chain.entity.tolist()):
            row, k = places[own]
            best = shares[i].topk(min(N_EARLIER, len(names)))
            earlier = tuple(
                (names[j], round(share, 3))
                for share, j in zip(best.values.tolist(), best.indices.tolist(), strict=True)
                if share >= LEAST_SHARE
            )
            linked[row][k] = replace(linked[row][k], entity=names[i], earlier=earlier)
    return linked


def _link_shares(readers: Readers, both: tuple[Tensor, Tensor], chain: Chain) -> Tensor:
    """Return how probable each earlier mention is, and none. *Shape:* (mentions, mentions + 1)."""
    scores = [
        network.links.matrix(network.links.vectors(x, chain.places), chain).float()
        for network, x in zip((readers.first, readers.teacher), both, strict=True)
    ]
    return sum((torch.softmax(own, 1) for own in scores), torch.zeros_like(scores[0])) / len(scores)


def _events(readers: Readers, mine: Tensor, theirs: Tensor) -> Tensor:
    own = torch.sigmoid(readers.first.event(mine)[..., 0].float())
    return TEACHER_SHARE * torch.sigmoid(readers.teacher.event(theirs)[..., 0].float()) + (1 - TEACHER_SHARE) * own


def _spans(readers: Readers, mine: Tensor, theirs: Tensor) -> Tensor:
    """Return the scores of stretches against none, from the mean of what both hold probable."""
    mean = (_probabilities(readers.first, mine) + _probabilities(readers.teacher, theirs)) / 2
    return torch.log(mean[:, 1:] + _LEAST) - torch.log(mean[:, :1] + _LEAST)


def _probabilities(network: Heads, x: Tensor) -> Tensor:
    scores = network.mentions.spans(x).float()
    return torch.softmax(torch.cat([torch.zeros_like(scores[:, :1]), scores], 1), 1)


def _mentions(readers: Readers, x: Tensor, spans: Tensor, row: int, sample: Sample) -> Iterator[WordMention]:
    """Yield the mentions of a window, by its own words."""
    n = len(sample.words)
    found = decode_mentions(spans[:, :n, :n].numpy(), sentences_of(sample))
    if not found:
        return
    stretches = torch.tensor([(row, m.first, m.last - 1, m.category, 0) for m in found])
    forms = readers.teacher.mentions.forms(x, stretches).argmax(1).tolist()
    for mention, form in zip(found, (readers.labels.form[i] for i in forms), strict=True):
        if form != "pronoun" or mention.last - mention.first == 1:
            category = readers.labels.category[mention.category]
            yield WordMention(mention.first, mention.last, category, form)  # type: ignore[arg-type]
