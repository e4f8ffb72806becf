"""Gold texts as training sees them: words in sentences, and what is known about them."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from storyworld.formats import document_from_text
from storyworld.gold.work import GoldWork
from storyworld.segmenting import segment
from storyworld.segmenting.ranges import quote_numbers, sentence_ranges
from storyworld.segmenting.tokens import WordSpans
from storyworld.story import Category, MentionForm, Tokens

Range = tuple[int, int]
Labelled = tuple[int, int, Category, MentionForm, str]
"""Where a mention starts and ends in the text, its category and form, and whom it means."""


class WordMention(Struct, frozen=True, order=True):
    """Words `[first, last)` that mention something.

    Where a teacher told whom it means, `entity` names the mention alone, and `earlier` are the earlier mentions that
    it may take up, by these names, "" for none, each with a probability.
    """

    first: int
    last: int
    category: Category
    form: MentionForm
    entity: str = ""
    earlier: tuple[tuple[str, float], ...] = ()


class Passage(Struct, frozen=True, kw_only=True):
    """A text as words; columns have one entry a word, and are null where the corpus says nothing.

    `head` is the index of a word, -1 for a root. `glued` tells whether a word follows the one before without a space.
    `quote` is the number of the quotation that a word is in, -1 in narration. `links` are mentions that teach links
    alone; `is_partial` tells that they are some of many, so that the first of an entity may not be its first. Without
    `has_links`, mentions do not tell who is who. `event` is how probable an event is.
    """

    name: str
    words: tuple[str, ...]
    glued: tuple[bool, ...]
    sentences: tuple[Range, ...]
    upos: tuple[str, ...] | None = None
    xpos: tuple[str, ...] | None = None
    lemma: tuple[str, ...] | None = None
    head: tuple[int, ...] | None = None
    relation: tuple[str, ...] | None = None
    event: tuple[float, ...] | None = None
    mentions: tuple[WordMention, ...] | None = None
    quote: tuple[int, ...] | None = None
    links: tuple[WordMention, ...] | None = None
    is_partial: bool = False
    has_links: bool = True


def from_words(work: GoldWork) -> Passage:
    """Make a passage of a work whose words are gold, as treebanks' are."""
    story, tokens = work.story, work.story.tokens
    if tokens is None or story.sentences is None:
        raise ValueError(f"{work.name} has no words")
    return Passage(
        name=work.name,
        words=_words(story.text, tokens),
        glued=_glued(tokens),
        sentences=tuple(sentence_ranges(tokens, story.sentences)),
        upos=tokens.pos,
        xpos=tokens.xpos,
        lemma=tokens.lemma,
        head=tokens.head,
        relation=tokens.dep,
    )


def from_text(work: GoldWork, links: Iterable[Labelled] | None = None) -> Passage:
    """Make a passage of a work's text, cut into words and sentences as any user's text is.

    Mentions that do not begin and end with such words, or go over the end of a sentence, are left out; so are those of
    `links`, which teach links alone.
    """
    story = work.story
    segments = segment(document_from_text(story.text))
    tokens = segments.tokens
    sentences = tuple(sentence_ranges(tokens, segments.sentences))
    gold = story.mentions
    labelled = None if gold is None else ((m.start, m.end, m.category, m.form, m.entity or m.id) for m in gold)
    return Passage(
        name=work.name,
        words=_words(story.text, tokens),
        glued=_glued(tokens),
        sentences=sentences,
        event=_events(tokens, story.tokens),
        mentions=None if labelled is None else _on_words(labelled, tokens, sentences),
        quote=tuple(quote_numbers(tokens, segments.quotations)),
        links=None if links is None else _on_words(links, tokens, sentences),
    )


def _on_words(labelled: Iterable[Labelled], tokens: WordSpans, sentences: Sequence[Range]) -> tuple[WordMention, ...]:
    """Return the mentions that are whole words of one sentence, each once and in order."""
    first_at = {start: i for i, start in enumerate(tokens.start)}
    last_at = {end: i + 1 for i, end in enumerate(tokens.end)}
    ends = {word: last for first, last in sentences for word in range(first, last)}
    found = (
        WordMention(first_at[start], last_at[end], category, form, entity)
        for start, end, category, form, entity in labelled
        if start in first_at and end in last_at
    )
    return tuple(sorted({m for m in found if m.first < m.last <= ends.get(m.first, -1)}))


def _words(text: str, tokens: WordSpans) -> tuple[str, ...]:
    return tuple(text[start:end] for start, end in zip(tokens.start, tokens.end, strict=True))


def _glued(tokens: WordSpans) -> tuple[bool, ...]:
    return tuple(i > 0 and tokens.end[i - 1] == start for i, start in enumerate(tokens.start))


def _events(tokens: WordSpans, gold: Tokens | None) -> tuple[bool, ...] | None:
    """Return which words hold a gold event."""
    if gold is None or gold.event is None:
        return None
    spans = [span for *span, is_event in zip(gold.start, gold.end, gold.event, strict=True) if is_event]
    found = [False] * len(tokens.start)
    word = 0
    for start, end in spans:
        while word < len(tokens.start) and tokens.end[word] <= start:
            word += 1
        if word < len(tokens.start) and tokens.start[word] < end:
            found[word] = True
    return tuple(found)
