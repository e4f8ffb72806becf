"""The words of a story, numbered as BookNLP numbers them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from storyworld.spans import Spanned
from storyworld.story import Block, Story, Tokens

UNKNOWN = "_"
# Relations of Universal Dependencies that have another name in BookNLP's scheme and hold between the same two words.
RELATIONS = {
    "root": "ROOT",
    "obj": "dobj",
    "iobj": "dative",
    "nsubj:pass": "nsubjpass",
    "csubj:pass": "csubjpass",
    "aux:pass": "auxpass",
    "nmod:poss": "poss",
    "compound:prt": "prt",
    "det:predet": "predet",
    "cc:preconj": "preconj",
}
# What BookNLP writes for white space inside a word, which would break its tables.
_ANY_WHITE_SPACE = re.compile(r"\s")
_WHITE_SPACE = [(re.compile(r"[\n\r]"), "N"), (re.compile(r"\t"), "T"), (re.compile(r"\s"), "S")]


class Words:
    """The words with their numbers: of the paragraph, of the sentence, within the sentence; all from 0."""

    def __init__(self, story: Story, tokens: Tokens) -> None:
        self.tokens = tokens
        self._text = story.text
        self.paragraphs = _numbers([block.start for block in story.blocks], tokens.start)
        sentences = story.sentences if story.sentences is not None else [_border(block) for block in story.blocks]
        self.sentences = _numbers([start for start, _ in sentences], tokens.start)
        self.places_in_sentence: list[int] = []
        for i, sentence in enumerate(self.sentences):
            is_first = not i or self.sentences[i - 1] != sentence
            self.places_in_sentence.append(0 if is_first else self.places_in_sentence[-1] + 1)

    def text(self, i: int) -> str:
        """Return a word without white space in it."""
        word = self._text[self.tokens.start[i] : self.tokens.end[i]]
        if word.isalnum() or not _ANY_WHITE_SPACE.search(word):
            return word
        for pattern, letter in _WHITE_SPACE:
            word = pattern.sub(letter, word)
        return word

    def phrase(self, first: int, last: int) -> str:
        """Return the words from `first` to `last`, both inside, with blanks between them."""
        return " ".join(self.text(i) for i in range(first, last + 1))

    def within(self, span: Spanned) -> tuple[int, int] | None:
        """Return the numbers of the first and the last word that a span touches, nothing where it touches none."""
        first = bisect_right(self.tokens.end, span.start)
        last = bisect_left(self.tokens.start, span.end) - 1
        return (first, last) if first <= last else None

    def at(self, position: int) -> int | None:
        """Return the number of the word that holds the code point at `position`."""
        i = bisect_right(self.tokens.start, position) - 1
        return i if i >= 0 and position < self.tokens.end[i] else None

    def lemma(self, i: int) -> str:
        """Return a word's lemma."""
        return self.tokens.lemma[i] if self.tokens.lemma is not None else UNKNOWN

    def pos(self, i: int) -> str:
        """Return a word's part of speech, of the universal set."""
        return self.tokens.pos[i] if self.tokens.pos is not None else UNKNOWN

    def fine_pos(self, i: int) -> str:
        """Return a word's part of speech, of the Penn Treebank's set."""
        return self.tokens.xpos[i] if self.tokens.xpos is not None else UNKNOWN

    def relation(self, i: int) -> str:
        """Return a word's relation to its head, under BookNLP's name where it has one for the same thing."""
        if self.tokens.dep is None:
            return UNKNOWN
        if self.tokens.head is not None and (self.head(i) == i) != (self.tokens.dep[i] == "root"):
            # Heads and names of relations are predicted apart; scripts look for roots by either.
            return "ROOT" if self.head(i) == i else "dep"
        return RELATIONS.get(self.tokens.dep[i], self.tokens.dep[i])

    def head(self, i: int) -> int:
        """Return the number of a word's head: its own where it has none."""
        head = -1 if self.tokens.head is None else self.tokens.head[i]
        return i if head < 0 else head

    def is_event(self, i: int) -> bool:
        """Tell whether a word tells of something as having happened."""
        return self.tokens.event is not None and self.tokens.event[i]


def _border(block: Block) -> tuple[int, int]:
    return block.start, block.end


def _numbers(starts: Sequence[int], positions: Sequence[int]) -> list[int]:
    """Number the stretches that begin at `starts` from 0, but for those without a position; return each position's."""
    numbers: list[int] = []
    number, last = -1, None
    for position in positions:
        stretch = bisect_right(starts, position)
        if stretch != last:
            number, last = number + 1, stretch
        numbers.append(number)
    return numbers
