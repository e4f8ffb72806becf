"""Windows of passages with their labels as numbers: what augmenting changes and batches are made of."""

import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import get_args

from msgspec import Struct

from storyworld.bundle.parts import Labels
from storyworld.encoding.windows import WINDOW, cut
from storyworld.heads.lemmas import ending_of, script_of
from storyworld.story import Category, MentionForm
from storyworld.training.texts.passages import Passage, WordMention

IGNORED = -100
"""A label that is not counted, as torch has it."""
COLUMNS = ("upos", "xpos", "lemma", "head", "relation", "event")
"""What is learned of words."""
WORD_COLUMNS = ("words", "glued", "sentence", "quote", *COLUMNS)
"""Everything that a sample has a list of, one entry a word."""
NONE = -1
"""The number of no entity."""
UNKNOWN_LEMMA = "_"
"""What treebanks write where they give no lemma."""
MIN_COUNT = 3
"""Lemma scripts and relations that occur less often are not learned."""


MentionRow = tuple[int, int, int, int, int]


class Sample(Struct):
    """A window: parallel columns over its words, numbers that index `Labels`, and mentions.

    `head` is a word of the window, a word's own index for a root; `event` is a probability. `mentions` are (first word,
    last word inside, category, form, number of its entity), null where they are not known; `links` are those that teach
    links. `earlier` tells by these numbers which mentions another may take up, NONE for none, and how probably. `text`
    is the name of the passage.
    """

    text: str

    words: list[str]
    glued: list[bool]
    sentence: list[int]
    upos: list[int]
    xpos: list[int]
    lemma: list[int]
    head: list[int]
    relation: list[int]
    event: list[float]
    quote: list[int]
    mentions: list[MentionRow] | None
    links: list[MentionRow] | None = None
    is_partial: bool = False
    earlier: dict[int, list[tuple[int, float]]] = {}


def sentences_of(sample: Sample) -> list[tuple[int, int]]:
    """Return the sentences of a window as half-open ranges of its words."""
    numbers = sample.sentence
    borders = [i for i, number in enumerate(numbers) if i == 0 or number != numbers[i - 1]]
    return list(zip(borders, [*borders[1:], len(numbers)], strict=True))


def labels_of(passages: Iterable[Passage]) -> Labels:
    """Collect the labels that occur in training texts."""
    counts: dict[str, Counter[str]] = {name: Counter() for name in ("upos", "xpos", "relation", "lemma")}
    endings: defaultdict[str, set[str]] = defaultdict(set)
    for passage in passages:
        for name in ("upos", "xpos", "relation"):
            counts[name].update(getattr(passage, name) or ())
        if passage.lemma is not None:
            scripts = list(map(script_of, passage.words, passage.lemma))
            counts["lemma"].update(scripts)
            for word, script in zip(passage.words, scripts, strict=True):
                endings[script].add(ending_of(word, script))
    lemma = _frequent(counts["lemma"])
    return Labels(
        upos=tuple(sorted(counts["upos"])),
        xpos=tuple(sorted(counts["xpos"])),
        relation=_frequent(counts["relation"]),
        lemma=lemma,
        category=get_args(Category),
        form=get_args(MentionForm),
        endings={script: tuple(sorted(endings[script])) for script in lemma},
    )


def _frequent(counts: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(label for label, count in counts.items() if count >= MIN_COUNT))


class Sampler:
    """Cuts passages into samples."""

    def __init__(self, labels: Labels, n_pieces: Callable[[Sequence[str]], list[int]]) -> None:
        self._n_pieces = n_pieces
        self._index = {
            name: {label: i for i, label in enumerate(getattr(labels, name))}
            for name in ("upos", "xpos", "lemma", "relation", "category", "form")
        }

    def samples(self, passage: Passage, draw: random.Random | None = None, limit: int = WINDOW) -> list[Sample]:
        """Return the windows of a passage; with `draw`, the borders between them fall elsewhere each time."""
        counts = self._n_pieces(passage.words)
        sentences = list(passage.sentences)
        at = draw.randrange(min(len(sentences), 8)) if draw is not None and sentences else 0
        windows = cut(sentences[:at], counts, limit) + cut(sentences[at:], counts, limit)
        return [self._sample(passage, window) for window in windows]

    def _sample(self, passage: Passage, window: Sequence[tuple[int, int]]) -> Sample:
        first, last = window[0][0], window[-1][1]
        n = last - first
        lemma = [IGNORED] * n
        if passage.lemma is not None:
            scripts = map(script_of, passage.words[first:last], passage.lemma[first:last])
            known = (lemma != UNKNOWN_LEMMA for lemma in passage.lemma[first:last])
            lemma = [
                self._index["lemma"].get(script, IGNORED) if is_known else IGNORED
                for script, is_known in zip(scripts, known, strict=True)
            ]
        event = [float(IGNORED)] * n
        if passage.event is not None:
            event = [float(probability) for probability in passage.event[first:last]]
        links = (passage.links or passage.mentions) if passage.has_links else None
        return Sample(
            text=passage.name,
            words=list(passage.words[first:last]),
            glued=list(passage.glued[first:last]),
            sentence=[i for i, (start, end) in enumerate(window) for _ in range(start, end)],
            upos=self._column(passage.upos, "upos", first, last),
            xpos=self._column(passage.xpos, "xpos", first, last),
            lemma=lemma,
            head=_heads(passage.head, window),
            relation=self._column(passage.relation, "relation", first, last),
            event=event,
            quote=[-1] * n if passage.quote is None else list(passage.quote[first:last]),
            mentions=self._mentions(passage.mentions, window),
            links=self._mentions(links, window),
            is_partial=passage.is_partial,
            earlier=_earlier(links or ()),
        )

    def _column(self, column: Sequence[str] | None, name: str, first: int, last: int) -> list[int]:
        if column is None:
            return [IGNORED] * (last - first)
        return [self._index[name].get(label, IGNORED) for label in column[first:last]]

    def _mentions(
        self, mentions: Sequence[WordMention] | None, window: Sequence[tuple[int, int]]
    ) -> list[MentionRow] | None:
        if mentions is None:
            return None
        start = window[0][0]
        end_of = {word: last for first, last in window for word in range(first, last)}
        number = _numbers(mentions)
        category, form = self._index["category"], self._index["form"]
        return [
            (m.first - start, m.last - 1 - start, category[m.category], form[m.form], number[m.entity])
            for m in mentions
            if m.last <= end_of.get(m.first, -1)
        ]


def _numbers(mentions: Iterable[WordMention]) -> dict[str, int]:
    return {entity: i for i, entity in enumerate(dict.fromkeys(m.entity for m in mentions))}


def _earlier(mentions: Sequence[WordMention]) -> dict[int, list[tuple[int, float]]]:
    number = _numbers(mentions)
    return {
        number[m.entity]: [(number.get(name, NONE), share) for name, share in m.earlier] for m in mentions if m.earlier
    }


def _heads(heads: Sequence[int] | None, window: Sequence[tuple[int, int]]) -> list[int]:
    """Return heads as words of the window; a head beyond a cut sentence's part is not known."""
    start = window[0][0]
    found = []
    for first, last in window:
        for word in range(first, last):
            head = IGNORED if heads is None else (word if heads[word] < 0 else heads[word])
            found.append(head - start if first <= head < last else IGNORED)
    return found
