"""The tokens of the story proper with what the rules ask of them: the word, its sentence, paragraph and quotation."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

from storyworld.predictions import Predictions
from storyworld.segmenting import Segments
from storyworld.spans import Span
from storyworld.story import UNSPOKEN, Block
from storyworld.world.language.lexicon import is_finite_verb
from storyworld.world.language.trees import Trees

# Penn tags of verbs that say when: past, present, modal.
FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
PLURAL = frozenset({"NNS", "NNPS"})
"""Penn tags of nouns that are several."""
# The blocks with which a new scene or a new way of telling begins.
SCENE_OPENERS = frozenset({"pov_header", "chapter_heading", "scene_break"})
_OPENING = frozenset("\"“”„'‘’`«»‹›(_*[—–-") | {"''", "``", "--", "---", "...", "…"}


class Words:
    """Columns over the tokens that lie in paragraphs; token indexes are those of the story's `tokens` layer.

    `quote[i]` is the index of the quotation that token `i` is in, -1 in narration; words that nobody speaks (scare
    quotes, titles) count as narration. `sentence[i]` and `paragraph[i]` are -1 outside the story proper. `predictions`
    are what the networks say of the tokens, null where none were asked. `scene_marks` are the headings and breaks with
    which the text says that a new scene or chapter begins. `labels` maps the first word of each label, as of a message,
    to the one after its last.
    """

    def __init__(self, text: str, segments: Segments, predictions: Predictions | None = None) -> None:
        tokens = segments.tokens
        self.text = text
        self.predictions = predictions
        self.start = tokens.start
        self.end = tokens.end
        # One string for all occurrences of a word: of a million words, this saves 130 MB.
        pool: dict[str, str] = {}
        words = (text[s:e] for s, e in zip(tokens.start, tokens.end, strict=True))
        self.word = [pool.setdefault(word, word) for word in words]
        lower = {word: word.lower().replace("’", "'") for word in pool}
        self.lower = [lower[word] for word in self.word]
        self.n = len(self.word)
        self.paragraphs = segments.paragraphs
        self.paragraph = self._fill(segments.paragraphs)
        self.sentence = self._fill([Span(start, end) for start, end in segments.sentences])
        spoken = [
            Span(q.start, q.end) if kind not in UNSPOKEN else Span(q.start, q.start)
            for q, kind in zip(segments.quotations, segments.kinds, strict=True)
        ]
        self.quote = self._fill(spoken)
        labels = (self.within(q.label.start, q.label.end) for q in segments.quotations if q.label is not None)
        self.labels = {first: last for first, last in labels if first < last}
        self._in_label = frozenset(i for first, last in self.labels.items() for i in range(first, last))
        self.is_initial = self._initials()
        self.header_names = self._header_names(segments.blocks)
        self.scene_starts = self._starts(segments.blocks, SCENE_OPENERS)
        self.chapter_starts = self._starts(segments.blocks, frozenset({"chapter_heading"}))
        self.scene_marks = [Span(block.start, block.end) for block in segments.blocks if block.kind in SCENE_OPENERS]

    def _fill(self, spans: Sequence[Span]) -> Sequence[int]:
        # Half the memory of a list, for three columns over all words of a book.
        column = array("i", [-1]) * self.n
        for index, span in enumerate(spans):
            first, last = self.within(span.start, span.end)
            column[first:last] = array("i", [index]) * (last - first)
        return column

    def _header_names(self, blocks: Sequence[Block]) -> frozenset[str]:
        """The words of the names in POV headers, lower case, as the text itself has them: Dereks POV names Derek."""
        said = {word for i, word in enumerate(self.lower) if self.paragraph[i] >= 0}
        found = set()
        for block in blocks:
            names = "" if block.names is None else self.text[block.names.start : block.names.end]
            for word in names.lower().replace("’", "'").split():
                without = word.removesuffix("s")
                found.add(without if word not in said and without in said else word)
        return frozenset(found) & said

    def _starts(self, blocks: Sequence[Block], openers: frozenset[str]) -> frozenset[int]:
        """The paragraphs that follow blocks of some kinds; a note or a letter within a scene does not end it."""
        starts = [paragraph.start for paragraph in self.paragraphs]
        return frozenset(bisect_left(starts, block.end) for block in blocks if block.kind in openers)

    def _initials(self) -> Sequence[int]:
        """Mark words whose capital letter says nothing: first in a sentence, a quotation or after a colon."""
        marks = bytearray(self.n)
        fresh = True
        previous = -2
        for i, word in enumerate(self.word):
            if self.sentence[i] != previous or (i and self.quote[i] != self.quote[i - 1]):
                fresh = True
                previous = self.sentence[i]
            marks[i] = fresh
            if word in _OPENING or word in ".!?:;":
                fresh = fresh or word not in ("-", "'", "’", ")") or word in ".!?:"
            else:
                fresh = False
        return marks

    @cached_property
    def trees(self) -> Trees | None:
        """The trees that the heads read, null where they were not asked."""
        return None if self.predictions is None else Trees(self.predictions)

    def is_label(self, i: int) -> bool:
        """Tell whether a word stands in the label of a message or of a line of a script."""
        return i in self._in_label

    def within(self, start: int, end: int) -> tuple[int, int]:
        """Return the half-open range of token indexes that lie wholly in `[start, end)` of the text."""
        first = bisect_left(self.start, start)
        return first, max(first, bisect_right(self.end, end))

    def phrase(self, first: int, last: int) -> str:
        """Return the text of the words `[first, last)`, every white space in it a single space."""
        return " ".join(self.text[self.start[first] : self.end[last - 1]].split())

    def is_finite(self, i: int, *, after_subject: bool = True) -> bool:
        """Token `i` is a finite verb: as the heads read it, else by its form; see `lexicon.is_finite_verb`."""
        if self.predictions is not None:
            return self.predictions.xpos[i] in FINITE
        return is_finite_verb(self.lower[i], after_subject)

    def is_adverb(self, i: int) -> bool:
        """Tell whether a word is read as an adverb, or ends as most do; a reply and the family do not count."""
        if self.predictions is None:
            return self.lower[i].endswith("ly")
        return self.predictions.upos[i] == "ADV" or (
            self.lower[i].endswith("ly") and self.predictions.upos[i] not in {"NOUN", "PROPN"}
        )

    def is_capitalised(self, i: int) -> bool:
        """A word that begins with a capital letter, `I` left out."""
        word = self.word[i]
        return word[0].isupper() and word != "I" and not word.startswith(("I'", "I’"))

    def is_shouted(self, i: int) -> bool:
        """A word of two or more letters in capitals only."""
        word = self.word[i]
        return len(word) > 1 and word.isupper() and word.isalpha()
