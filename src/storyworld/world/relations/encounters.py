"""What passes between two people in each scene: who speaks to whom, who acts on whom, and in what tone."""

import math
from collections.abc import Iterator, Sequence
from itertools import combinations
from statistics import fmean, median

from msgspec import Struct, field

from storyworld.story import Character, Encounter, Event, Quote, Scene
from storyworld.world.language.words import Words
from storyworld.world.stretches import Starting

_MANY = 20
"""Of so many lines the median is what is usual in a story; writers differ more in it than one's lines do."""


_CROWD = 100
"""Of more people in one scene only the foremost of the cast are there with one another, unless two have to do with
each other: all pairs of a thousand would be half a million. The fullest scene of PDNC's 21 novels has 19."""


class _Dealings(Struct):
    n_lines: list[int] = field(default_factory=lambda: [0, 0])
    n_deeds: list[int] = field(default_factory=lambda: [0, 0])
    evidence: list[tuple[int, int]] = field(default_factory=list)
    tones: list[float] = field(default_factory=list)


def find_encounters(
    words: Words,
    scenes: Sequence[Scene],
    characters: Sequence[Character],
    quotes: Sequence[Quote],
    events: Sequence[Event],
) -> tuple[Encounter, ...]:
    """Return what passes between any two people who are in a scene together or have to do with each other there.

    Where a scene has more than 100, those named least are not paired merely for being there.

    They are in the order of scenes and, within one, of the cast.
    """
    reader = _Reader(words, characters, quotes, events)
    return tuple(
        Encounter(
            scene=scene.id,
            a=a,
            b=b,
            n_lines=(own.n_lines[0], own.n_lines[1]),
            n_deeds=(own.n_deeds[0], own.n_deeds[1]),
            tone=_squashed(own.tones, reader.usual),
            evidence=tuple(sorted(own.evidence)),
        )
        for scene in scenes
        for (a, b), own in reader.dealings(scene)
    )


def _squashed(tones: Sequence[float], usual: float) -> float | None:
    """Return the mean of the words' scores as a tone in [-1, 1], 0 for what is usual."""
    return round(math.tanh((fmean(tones) - usual) / 2), 2) if tones else None


class _Reader:
    def __init__(
        self, words: Words, characters: Sequence[Character], quotes: Sequence[Quote], events: Sequence[Event]
    ) -> None:
        self.words = words
        self._members = {person.id: person.members or (person.id,) for person in characters}
        self._order = {person.id: n for n, person in enumerate(characters)}
        self._quotes, self._events = Starting(quotes), Starting(events)
        lines = [fmean(tones) for quote in quotes if quote.speaker is not None and (tones := self._tones(quote))]
        self.usual = median(lines) if len(lines) >= _MANY else 0.0

    def dealings(self, scene: Scene) -> list[tuple[tuple[str, str], _Dealings]]:
        """Return the pairs of people of a scene, and what passes between them."""
        there = sorted((person for person in scene.present if person in self._order), key=self._order.__getitem__)
        found = {pair: _Dealings() for pair in combinations(there[:_CROWD], 2)}
        for quote in self._quotes.within(scene.start, scene.end):
            for pair, side in self._pairs(quote.speaker, quote.addressees):
                own = found.setdefault(pair, _Dealings())
                own.n_lines[side] += 1
                own.evidence.append((quote.start, quote.end))
                own.tones += self._tones(quote)
        for event in self._events.within(scene.start, scene.end):
            for pair, side in self._pairs(event.agent, (event.patient,)):
                own = found.setdefault(pair, _Dealings())
                own.n_deeds[side] += 1
                own.evidence.append((event.start, event.end))
        return sorted(found.items(), key=lambda item: tuple(self._order[person] for person in item[0]))

    def _pairs(self, source: str | None, targets: Sequence[str | None]) -> Iterator[tuple[tuple[str, str], int]]:
        """Yield pairs in the order of the cast, each with 0 where the first of the two is the source."""
        for one in self._members.get(source or "", ()):
            for other in dict.fromkeys(member for target in targets for member in self._members.get(target or "", ())):
                if one != other:
                    is_first = self._order[one] < self._order[other]
                    yield ((one, other), 0) if is_first else ((other, one), 1)

    def _tones(self, quote: Quote) -> list[float]:
        predictions = self.words.predictions
        if predictions is None or predictions.tone is None:
            return []
        first, last = self.words.within(quote.start, quote.end)
        found: list[float] = predictions.tone[first:last].astype(float).tolist()
        return found
