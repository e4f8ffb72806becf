"""Mentions by the numbers of their words, and entities by numbers of their own."""

from bisect import bisect_left
from collections import defaultdict
from itertools import count
from typing import NamedTuple

from storyworld.exports.booknlp.words import Words
from storyworld.story import Mention, Story

NARRATOR = 0
PROP = {"name": "PROP", "nominal": "NOM", "pronoun": "PRON"}


class Row(NamedTuple):
    """One line of `.entities`. `end` is the last word, inside; `head` is the number of the head word."""

    coref: int
    start: int
    end: int
    prop: str
    cat: str
    text: str
    head: int


class Entities:
    """Whom every mention means, as numbers: 0 is who tells the story as "I", as in BookNLP, then the cast in its order.

    Every other entity comes after them. A mention of which nothing is known is an entity of its own.
    """

    def __init__(self, story: Story, words: Words) -> None:
        self._new = count(NARRATOR + 1)
        narrator = next((person.id for person in story.characters or () if person.is_narrator), None)
        self._numbers = {} if narrator is None else {narrator: NARRATOR}
        for person in story.characters or ():
            self._number_of(person.id)
        for place in story.places or ():
            self._number_of(place.id)
        rows = [self._row(mention, words) for mention in story.mentions or ()]
        self.rows = sorted((row for row in rows if row), key=lambda row: (*row[1:3], f"{row.prop}_{row.cat}", row.text))
        self._of: dict[int, list[Row]] = defaultdict(list)
        self._headed = {(row.coref, row.head): row for row in self.rows}
        for row in self.rows:
            self._of[row.coref].append(row)

    def number(self, id_: str | None) -> int | None:
        """Return the number of an entity, nothing where there is no such entity."""
        return None if id_ is None else self._numbers.get(id_)

    def of(self, number: int) -> list[Row]:
        """Return the mentions of an entity in reading order."""
        return self._of.get(number, [])

    def headed(self, number: int, first: int, last: int) -> Row | None:
        """Return the mention of an entity whose head is one of the words from `first` to `last`."""
        return next((self._headed[number, i] for i in range(first, last + 1) if (number, i) in self._headed), None)

    def nearest(self, number: int, first: int, last: int) -> Row | None:
        """Return the mention of an entity that is nearest to the words from `first` to `last` and outside of them."""
        rows = self.of(number)
        i = bisect_left(rows, first, key=lambda row: row.start)
        before = next((row for row in reversed(rows[:i]) if row.end < first), None)
        after = next((row for row in rows[i:] if row.start > last), None)
        near = [row for row in (before, after) if row is not None]
        return min(near, key=lambda row: min(abs(first - row.end), abs(row.start - last)), default=None)

    def _row(self, mention: Mention, words: Words) -> Row | None:
        within, head = words.within(mention), words.at(mention.head_start)
        if within is None:
            return None
        number = next(self._new) if mention.entity is None else self._number_of(mention.entity)
        prop, phrase = PROP[mention.form], words.phrase(*within)
        return Row(number, *within, prop, mention.category, phrase, within[1] if head is None else head)

    def _number_of(self, id_: str) -> int:
        if id_ not in self._numbers:
            self._numbers[id_] = next(self._new)
        return self._numbers[id_]
