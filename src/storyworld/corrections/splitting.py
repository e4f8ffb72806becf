"""Two people who were taken for one, told apart by what they are called.

What names a person is told apart by its words. What does not, a pronoun or a line without a tag, goes to whichever of
the two was named last, which is a guess: such lines have a low probability.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from msgspec.structs import replace

from storyworld.corrections.identities import doing_instead
from storyworld.corrections.people import FIRST_PERSON, alike
from storyworld.spans import SpanIndex
from storyworld.story import Character, Encounter, Event, Mention, Narration, Quote, Relation, Scene, Story

Pair = TypeVar("Pair", Encounter, Relation)
T = TypeVar("T")
GUESS = 0.5
"""No line that only follows who was named last is more probable than this."""
_ARTICLES = ("the ", "a ", "an ")


def divided(story: Story, one: Character, names: frozenset[str], other: str) -> Story:
    """Return the story in which the mentions and lines of `one` that are somebody else's have the id `other`.

    `names` are as `bare` returns them. Counts are not yet made true.
    """
    return _Divider(story, one, names, other).divided()


def bare(words: str) -> str:
    """Return what somebody is called without article and possessive, as names are compared."""
    name = alike(words).removesuffix("'s").removesuffix("'")
    return next((name.removeprefix(article) for article in _ARTICLES if name.startswith(article)), name)


def is_called(story: Story, mention: Mention, names: frozenset[str]) -> bool:
    """Tell whether a mention calls somebody by one of the names."""
    whole, to_head = story.text[mention.start : mention.end], story.text[mention.start : mention.head_end]
    return mention.form != "pronoun" and not names.isdisjoint((bare(whole), bare(to_head)))


class _Divider:
    def __init__(self, story: Story, one: Character, names: frozenset[str], other: str) -> None:
        self.story = story
        self.one, self.other, self.names = one.id, other, names
        self.mentions = [mention for mention in story.mentions or () if mention.entity == one.id]
        self._starts = [mention.start for mention in self.mentions]
        self.quotes = SpanIndex(_outermost(story.quotes or ()))
        self.whose = {
            mention.id: other if is_called(story, mention, names) else one.id
            for mention in self.mentions
            if mention.form != "pronoun"
        }
        outside = [m for m in self.mentions if m.id in self.whose and self.quotes.at(m.start) is None]
        self.said = self.quotes
        self._outside = [m.start for m in outside]
        self._outside_whose = [self.whose[m.id] for m in outside]

    def divided(self) -> Story:
        story = self.story
        narration = _each(self._section, story.narration)
        for mention in self.mentions:
            if mention.id not in self.whose and self.quotes.at(mention.start) is None:
                self.whose[mention.id] = self._outside_pronoun(mention, narration or ())
        quotes = _each(self._quote, story.quotes)
        self.said = SpanIndex(_outermost(quotes or ()))
        for mention in self.mentions:
            if mention.id not in self.whose:
                self.whose[mention.id] = self._inside_pronoun(mention, self.said.at(mention.start))
        mentions = _each(lambda m: replace(m, entity=self.whose[m.id]) if m.id in self.whose else m, story.mentions)
        after = replace(story, mentions=mentions, quotes=quotes, narration=narration)
        return replace(
            after,
            events=_each(self._event, story.events),
            scenes=_each(self._scene, story.scenes),
            encounters=_each(self._between, story.encounters),
            relations=_each(self._between, story.relations),
        )

    def _within(self, start: int, end: int) -> Sequence[Mention]:
        """Return the mentions of either that begin in a stretch of the text."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def _last_named(self, position: int) -> str:
        """Return which of the two the narration names last before a place; where neither, the first that it names."""
        i = bisect_left(self._outside, position)
        return self._outside_whose[max(0, i - 1)] if self._outside_whose else self.one

    def _outside_pronoun(self, mention: Mention, narration: Iterable[Narration]) -> str:
        if alike(self.story.text[mention.start : mention.end]) in FIRST_PERSON:
            telling = (s.narrator for s in narration if s.start <= mention.start < s.end)
            narrator = next(telling, None)
            if narrator in (self.one, self.other):
                return narrator
        return self._last_named(mention.start)

    def _inside_pronoun(self, mention: Mention, quote: Quote | None) -> str:
        is_first = alike(self.story.text[mention.start : mention.end]) in FIRST_PERSON
        if is_first and quote is not None and quote.speaker in (self.one, self.other):
            return quote.speaker
        return self._last_named(mention.start)

    def _quote(self, quote: Quote) -> Quote:
        if quote.speaker == self.one:
            cue = quote.cue
            at_cue = [] if cue is None else [self.whose.get(m.id) for m in self._within(cue.start, cue.end)]
            speaker = next((id_ for id_ in at_cue if id_), None)
            if speaker is None:
                probability = min(quote.probability, GUESS)
                return replace(quote, speaker=self._last_named(quote.start), probability=probability)
            return replace(quote, speaker=speaker)
        if self.one in quote.addressees:
            named = [self.whose[m.id] for m in self._within(quote.start, quote.end) if m.id in self.whose]
            hearer = named[0] if named else self._last_named(quote.start)
            return replace(quote, addressees=tuple(hearer if id_ == self.one else id_ for id_ in quote.addressees))
        return quote

    def _event(self, event: Event) -> Event:
        """Whoever of the two is mentioned nearest to an event does it, or it is done to them."""
        if self.one not in (event.agent, event.patient):
            return event
        i = bisect_left(self._starts, event.start)
        around = self.mentions[max(0, i - 1) : i + 1]
        nearest = min(around, key=lambda m: abs(m.start - event.start), default=None)
        who = self.one if nearest is None else self.whose[nearest.id]
        return doing_instead(event, {self.one: who})

    def _section(self, section: Narration) -> Narration:
        if section.narrator == self.one:
            shown = (bare(self.story.text[start:end]) for start, end in section.evidence)
            section = replace(section, narrator=self.other if any(name in self.names for name in shown) else self.one)
        if section.focalizer == self.one:
            section = replace(section, focalizer=self._mostly([(section.start, section.end)]))
        return section

    def _scene(self, scene: Scene) -> Scene:
        """Whoever of the two is mentioned or speaks in a scene is there."""
        if self.one not in scene.present:
            return scene
        ids: set[str | None] = {self.whose[mention.id] for mention in self._within(scene.start, scene.end)}
        ids |= {quote.speaker for quote in self.said.touching(scene.start, scene.end)}
        there = tuple(id_ for id_ in (self.one, self.other) if id_ in ids) or (self.one,)
        present = (id_ for old in scene.present for id_ in (there if old == self.one else (old,)))
        return replace(scene, present=tuple(present))

    def _between(self, pair: Pair) -> Pair:
        """Give an encounter or a relation to whoever of the two its evidence names more."""
        if self.one not in (pair.a, pair.b):
            return pair
        who = self._mostly(pair.evidence)
        return replace(pair, a=who) if pair.a == self.one else replace(pair, b=who)

    def _mostly(self, spans: Iterable[tuple[int, int]]) -> str:
        found = []
        for start, end in spans:
            found += [self.whose[mention.id] for mention in self._within(start, end) if mention.id in self.whose]
        return self.other if found.count(self.other) > found.count(self.one) else self.one


def _outermost(quotes: Iterable[Quote]) -> list[Quote]:
    """Return the quotations that are in no other; they are in order, the outer before the inner."""
    found: list[Quote] = []
    for quote in quotes:
        if not found or quote.start >= found[-1].end:
            found.append(quote)
    return found


def _each(change: Callable[[T], T], layer: tuple[T, ...] | None) -> tuple[T, ...] | None:
    return None if layer is None else tuple(map(change, layer))
