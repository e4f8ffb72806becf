"""Texts that tell who some of their mentions are, by other guidelines than LitBank's: GUM, PDNC's novels, our stories.

Their mentions teach links and nothing else.
"""

import random
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from storyworld.formats import document_from_text
from storyworld.gold.work import GoldWork
from storyworld.heads.pairs import PRONOUN_WORDS
from storyworld.segmenting import Segments, segment
from storyworld.segmenting.ranges import quote_numbers, sentence_ranges
from storyworld.spans import Span
from storyworld.story import Category, MentionForm
from storyworld.training.texts.passages import Passage, WordMention, from_text, from_words

KINDS: dict[str, Category] = {"person": "PER", "animal": "PER", "organization": "ORG", "place": "LOC"}
"""GUM's kinds of entities that are near LitBank's categories."""
PASSAGE_WORDS = 1700
"""So many words of a novel fit into a batch."""


def with_links(work: GoldWork) -> Passage:
    """Make a passage of a treebank's document, its words gold, with the mentions whose kinds we know."""
    passage, tokens = from_words(work), work.story.tokens
    if work.links is None or tokens is None:
        return passage
    found = [
        WordMention(first, last, KINDS[link.kind], _form(passage, first, last), link.entity)
        for link in work.links
        if link.kind in KINDS
        for first, last in [(bisect_left(tokens.start, link.start), bisect_right(tokens.end, link.end))]
    ]
    return replace(passage, links=tuple(sorted(found)))


def with_labelled_links(work: GoldWork) -> Passage:
    """Make a passage of a text as any user's is read, with its labelled mentions as far as they are of whole words."""
    links = work.links or ()
    passage = from_text(work, [(m.start, m.end, KINDS[m.kind], m.form, m.entity) for m in links if m.form is not None])
    return replace(passage, has_links=bool(passage.links))


def _form(passage: Passage, first: int, last: int) -> MentionForm:
    upos = () if passage.upos is None else passage.upos[first:last]
    if upos == ("PRON",) or (last - first == 1 and passage.words[first].lower() in PRONOUN_WORDS):
        return "pronoun"
    return "name" if "PROPN" in upos and "NOUN" not in upos else "nominal"


class Novel:
    """A novel of PDNC: mentions inside quotations, names in narration, and the pronouns of "he said"."""

    def __init__(self, work: GoldWork) -> None:
        self.name = work.name
        self._text = work.story.text
        self._segments: Segments = segment(document_from_text(self._text))
        tokens = self._segments.tokens
        self._words = [self._text[start:end] for start, end in zip(tokens.start, tokens.end, strict=True)]
        self._sentences = sentence_ranges(tokens, self._segments.sentences)
        self._quotes = quote_numbers(tokens, self._segments.quotations)
        found = [*self._references(work), *self._cues(work), *self._names(work)]
        taken: dict[tuple[int, int], WordMention] = {}
        for mention in found:
            taken.setdefault((mention.first, mention.last), mention)
        self._mentions = sorted(taken.values())

    def passages(self, draw: random.Random, n: int) -> list[Passage]:
        """Return stretches of whole sentences, drawn anew each time."""
        found = []
        for number in range(n):
            at = draw.randrange(max(1, len(self._sentences) - 40))
            start = self._sentences[at][0]
            stop = next(
                (last for first, last in self._sentences[at:] if last - start >= PASSAGE_WORDS), len(self._words)
            )
            found.append(self._passage(f"{self.name}-{number}", start, stop))
        return found

    def _passage(self, name: str, start: int, stop: int) -> Passage:
        own = self._mentions[
            bisect_left(self._mentions, (start,), key=lambda m: (m.first,)) : bisect_left(
                self._mentions, (stop,), key=lambda m: (m.first,)
            )
        ]
        tokens = self._segments.tokens
        return Passage(
            name=name,
            words=tuple(self._words[start:stop]),
            glued=tuple(i > 0 and tokens.end[i - 1] == tokens.start[i] for i in range(start, stop)),
            sentences=tuple((a - start, b - start) for a, b in self._sentences if start <= a and b <= stop),
            quote=tuple(self._quotes[start:stop]),
            links=tuple(replace(m, first=m.first - start, last=m.last - start) for m in own if m.last <= stop),
            is_partial=True,
        )

    def _mention(self, start: int, end: int, entity: str, form: MentionForm | None = None) -> WordMention | None:
        tokens = self._segments.tokens
        first, last = bisect_left(tokens.start, start), bisect_right(tokens.end, end)
        if first >= last or tokens.start[first] != start or tokens.end[last - 1] != end:
            return None
        return WordMention(first, last, "PER", form or self._plain_form(first, last), entity)

    def _plain_form(self, first: int, last: int) -> MentionForm:
        if last - first == 1 and self._words[first].lower() in PRONOUN_WORDS:
            return "pronoun"
        return "name" if all(word[0].isupper() for word in self._words[first:last]) else "nominal"

    def _references(self, work: GoldWork) -> Iterator[WordMention]:
        for own in work.references or ():
            if len(own.people) == 1:
                mention = self._mention(own.start, own.end, next(iter(own.people)))
                if mention is not None:
                    yield mention

    def _cues(self, work: GoldWork) -> Iterator[WordMention]:
        """Yield the "he" of "he said" beside a quotation, where the corpus says that this tells who speaks."""
        for quotation in work.quotations or ():
            if quotation.cue is None or quotation.attribution != "anaphoric" or quotation.speaker is None:
                continue
            word = next((word for word in quotation.cue.split() if word.lower() in ("he", "she")), None)
            for part in quotation.parts if word is not None else ():
                around = Span(max(0, part.start - 80), part.end + 80)
                at = self._text.find(quotation.cue, around.start, around.end)
                if at >= 0:
                    start = at + quotation.cue.index(str(word))
                    mention = self._mention(start, start + len(str(word)), quotation.speaker, "pronoun")
                    if mention is not None:
                        yield mention
                    break

    def _names(self, work: GoldWork) -> Iterator[WordMention]:
        """Yield the names in the text that are one person's and begin with a capital letter, the longest first."""
        owners = Counter(alias.text for person in work.story.characters or () for alias in person.aliases)
        names = {
            alias.text: person.id
            for person in work.story.characters or ()
            for alias in person.aliases
            if owners[alias.text] == 1 and alias.text[0].isupper()
        }
        if not names:
            return
        pattern = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
        for match in re.finditer(rf"\b(?:{pattern})\b", self._text):
            mention = self._mention(match.start(), match.end(), names[match.group()], "name")
            if mention is not None:
                yield mention


def novels(works: Iterable[GoldWork]) -> list[Novel]:
    """Open the novels; this takes some seconds each."""
    return [Novel(work) for work in works]


def drawn(opened: Sequence[Novel], draw: random.Random, n_each: int) -> list[Passage]:
    """Return passages of all novels."""
    return [passage for novel in opened for passage in novel.passages(draw, n_each)]
