"""Scenes: where they begin, where and when they take place, and who is there."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Generic

from msgspec import Struct

from storyworld.spans import S
from storyworld.story import Boundary, Character, Event, Mention, Narration, Quote, Scene, ScenePlace
from storyworld.world.borders import find_borders
from storyworld.world.lexicon import TIME_NOUNS
from storyworld.world.words import PLURAL, Words

_PLACES = frozenset({"FAC", "LOC", "GPE", "VEH"})
# How much a mention says that it is the scene's place, by the word before it. Set by hand.
_INSIDE = {"in": 3.0, "inside": 3.0, "at": 3.0, "aboard": 3.0, "into": 2.5, "on": 2.0, "outside": 2.0, "within": 2.0}
_TOWARDS = {"to": 1.5, "onto": 1.5, "through": 1.0, "across": 1.0, "along": 1.0, "from": 0.5}
_ELSE = 0.3
_SEVERAL, _ANY = 0.3, 0.5
"""Three counties, a whole country: hardly where somebody is."""
_INDEFINITE = frozenset("a an any some every no another".split())
_MIN_PLACE = 6.0
"""With less it is left open where a scene takes place: of 50 labelled scenes 8 then have the right place and 4 a wrong
one; with any weight at all, 18 and 24."""
_WIDE = 0.5
"""A town or country, as against a room in it."""
_OPENING = 120
"""So many words at the beginning of a scene mostly say where it is."""
_OPENING_WEIGHT = 2.0
# Who speaks is there; who does something in one sentence may only be told of.
_SPEAKS, _HEARS, _ACTS, _SUFFERS = 2.0, 1.0, 1.0, 0.5
_PRESENT = 1.5
_LATER = frozenset("later after before earlier ago".split())
_TIME_SENTENCES = 3
_MAX_TIME = 8


class Told(Struct, frozen=True):
    """What is known of a story when its scenes are looked for."""

    mentions: Sequence[Mention]
    characters: Sequence[Character]
    place_ids: frozenset[str]
    quotes: Sequence[Quote]
    events: Sequence[Event]
    narration: Sequence[Narration]


def find_scenes(words: Words, told: Told) -> tuple[Scene, ...]:
    """Return the scenes in order. Borders that the text marks are certain; others have a probability."""
    reader = _Reader(words, told)
    return tuple(
        Scene(
            id=f"s{number}",
            start=start,
            end=end,
            place=reader.place(start, end),
            time=reader.time(start, end),
            present=reader.present(start, end),
            boundary=boundary,
            probability=probability,
        )
        for number, (start, end, boundary, probability) in enumerate(_stretches(words, told), 1)
    )


def _stretches(words: Words, told: Told) -> Iterator[tuple[int, int, Boundary, float]]:
    """Yield where each scene begins and ends, what stands at its beginning, and how probable that is one."""
    paragraphs = words.paragraphs
    if not paragraphs:
        return
    begins: dict[int, tuple[Boundary, float]] = {
        border.start: ("inferred", border.probability)
        for border in find_borders(words, told.mentions, told.characters, told.quotes)
    }
    for first in {0, *words.scene_starts} & set(range(len(paragraphs))):
        begins[paragraphs[first].start] = ("chapter" if first in words.chapter_starts else "marked", 1.0)
    ends = [paragraph.end for paragraph in paragraphs]
    starts = sorted(begins)
    for start, after in zip(starts, [*starts[1:], None], strict=True):
        yield start, ends[-1] if after is None else _end_before(words, ends, after), *begins[start]


def _end_before(words: Words, ends: Sequence[int], start: int) -> int:
    """Return where the story stops before a scene begins: at the paragraph before it, or the word before in its own."""
    last, at = bisect_left(words.start, start) - 1, bisect_left(ends, start)
    word_end = words.end[last] if last >= 0 and words.paragraph[last] >= 0 else 0
    return max(ends[at - 1] if at else 0, word_end)


class _Reader:
    def __init__(self, words: Words, told: Told) -> None:
        self.words = words
        self.told = told
        self.members = {person.id: person.members or (person.id,) for person in told.characters}
        self._quotes, self._events = _Starting(told.quotes), _Starting(told.events)
        self._mentions = _Starting(told.mentions)
        self._earlier = _told_as_earlier(words, told.narration)

    def present(self, start: int, end: int) -> tuple[str, ...]:
        """Return who acts, speaks or is spoken to, those first who do most of it."""
        weights: dict[str, float] = {}
        for quote in self._quotes.within(start, end):
            if quote.kind in ("speech", "thought"):
                self._add(weights, quote.speaker, _SPEAKS)
                for hearer in quote.addressees:
                    self._add(weights, hearer, _HEARS)
        for event in self._events.within(start, end):
            i = self.words.within(event.start, event.end)[0]
            if self.words.quote[i] < 0 and i not in self._earlier:
                self._add(weights, event.agent, _ACTS)
                self._add(weights, event.patient, _SUFFERS)
        for section in self.told.narration:
            if section.person == "first" and section.start < end and start < section.end:
                self._add(weights, section.narrator, _PRESENT)
        there = (person for person, weight in weights.items() if weight >= _PRESENT)
        return tuple(sorted(there, key=lambda person: -weights[person]))

    def _add(self, weights: dict[str, float], person: str | None, weight: float) -> None:
        for member in self.members.get(person or "", ()):
            weights[member] = weights.get(member, 0.0) + weight

    def place(self, start: int, end: int) -> ScenePlace | None:
        """Return the place in which most is said to be, its name as the text has it there."""
        opening = self.words.within(start, end)[0] + _OPENING
        weights: defaultdict[str, float] = defaultdict(float)
        best: dict[str, tuple[float, Mention]] = {}
        for mention in self._mentions.within(start, end):
            i = self.words.within(mention.head_start, mention.head_end)[0]
            if mention.category not in _PLACES or mention.form == "pronoun" or self.words.quote[i] >= 0:
                continue
            weight = self._weight(mention) * (_OPENING_WEIGHT if i < opening else 1.0)
            weight *= _WIDE if mention.category == "GPE" else 1.0
            key = mention.entity or mention.id
            weights[key] += weight
            if key not in best or weight > best[key][0]:
                best[key] = (weight, mention)
        if max(weights.values(), default=0.0) < _MIN_PLACE:
            return None
        key = max(weights, key=lambda key: weights[key])
        mention = best[key][1]
        name = " ".join(self.words.text[mention.start : mention.head_end].split())
        return ScenePlace(name=name, id=key if key in self.told.place_ids else None)

    def _weight(self, mention: Mention) -> float:
        i, last = self.words.within(mention.start, mention.head_end)
        before = self.words.lower[i - 1] if i else ""
        weight = _INSIDE.get(before) or _TOWARDS.get(before) or _ELSE
        trees = self.words.predictions
        is_several = trees is not None and mention.form == "nominal" and trees.xpos[last - 1] in PLURAL
        return weight * (_SEVERAL if is_several else 1.0) * (_ANY if self.words.lower[i] in _INDEFINITE else 1.0)

    def time(self, start: int, end: int) -> str | None:
        """Return the words of the first sentences that say when it is."""
        trees = self.words.predictions
        if trees is None:
            return None
        first, last = self.words.within(start, end)
        for i in range(first, last):
            if self.words.sentence[i] >= self.words.sentence[first] + _TIME_SENTENCES:
                break
            relation = trees.relation[i].partition(":")[0]
            if self.words.lower[i] in TIME_NOUNS and self.words.quote[i] < 0 and relation in {"obl", "nmod", "root"}:
                return self._phrase(i)
        return None

    def _phrase(self, i: int) -> str:
        """Return a noun of time with all that hangs on it: two years later, at nine-thirty on the Monday."""
        trees, words = self.words.predictions, self.words
        assert trees is not None  # noqa: S101 - only asked where there are trees
        over = int(trees.head[i])
        top = over if over >= 0 and words.lower[over] in _LATER else i
        low = high = i
        for j in range(max(0, i - _MAX_TIME), min(words.n, i + _MAX_TIME)):
            node = j
            while node >= 0 and node != top and words.sentence[node] == words.sentence[i]:
                node = int(trees.head[node])
            if node == top and words.word[j] not in {",", "."}:
                low, high = min(low, j), max(high, j)
        return words.phrase(low, high + 1)


def _told_as_earlier(words: Words, narration: Sequence[Narration]) -> frozenset[int]:
    """Return the verbs that tell what was before: he had gone; in a story told in the present tense, he went."""
    trees = words.predictions
    if trees is None:
        return frozenset()
    found = {
        int(trees.head[i])
        for i in range(words.n)
        if words.lower[i] in {"had", "'d"} and trees.relation[i] == "aux" and trees.head[i] >= 0
    }
    found |= {
        i
        for i in range(words.n)
        if trees.relation[i] == "conj" and trees.xpos[i] == "VBN" and int(trees.head[i]) in found
    }
    for section in narration:
        if section.tense == "present":
            first, last = words.within(section.start, section.end)
            found |= {i for i in range(first, last) if trees.xpos[i] == "VBD"}
    return frozenset(found)


class _Starting(Generic[S]):
    """Finds what begins within a stretch of text."""

    def __init__(self, items: Sequence[S]) -> None:
        self._items = sorted(items, key=lambda item: item.start)
        self._starts = [item.start for item in self._items]

    def within(self, start: int, end: int) -> Sequence[S]:
        return self._items[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
