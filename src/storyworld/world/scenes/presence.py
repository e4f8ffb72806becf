"""Who is there in a scene: who speaks, does something or is spoken to; being told of is not being there."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from msgspec import Struct, field

from storyworld.segmenting.cues import SPOKEN_FORMS
from storyworld.world.language.placewords import LOOKING, MOTION, POSTURE
from storyworld.world.language.trees import Trees
from storyworld.world.language.words import Words
from storyworld.world.scenes.told import Told, told_as_ever
from storyworld.world.stretches import Starting
from storyworld.world.weighing import weigh

SIGNS = (
    *("constant", "elsewhere", "names", "descriptions", "pronouns", "in speech", "lines", "probable lines", "heard"),
    *("deeds", "moves", "teller", "telephone", "together", "named", "told of", "points", "words", "people"),
)
"""What is known of somebody in a scene: counts, as log(1 + n), but for what is so or not.

Who is only `told of` says, hears and does nothing. `elsewhere` is how often the narration tells of them, or they speak,
in other scenes; `points` are those of the rules below, 4 at most; `words` and `people` are the scene's.
"""
LIKELY = 0.4
"""With so much probability somebody is there: by it F1 on our marked stories is highest."""
# Without weights: who most probably speaks is there, and so is who does two things, or one that needs a body and is
# spoken to. Set by hand on eight of the texts with labelled scenes.
_SPEAKS, _HEARS, _ACTS, _MOVES, _TOGETHER = 2.5, 0.5, 1.0, 0.5, -0.5
_PRESENT = 2.0
_TELLS = 9.0
"""Who tells the scene is there, whatever else is said."""
_SAID = frozenset({"speech", "thought"})
_MOVING = POSTURE | MOTION | LOOKING
_UNREAL = frozenset("would could might should will may 'll if".split())
_PHONES = frozenset(
    "phone phones telephone phoned telephoned receiver handset headset mobile voicemail dialled dialed text texted "
    "radio intercom vidphone".split()
)
_RINGING, _TALKING = 60, 150
"""Who first speaks so many words at most before and after one of these, and only speaks, is at the other end."""
_FEW_MOVES = 1


class _Signs(Struct):
    """What a scene tells of one person. `silence` is how probable it is that none of the lines is this person's."""

    silence: float = 1.0
    first_line: int | None = None
    is_called: bool = False
    is_teller: bool = False
    n_heard: int = 0
    n_moves: int = 0
    n_deeds: int = 0
    n_together: int = 0
    lines: float = 0.0
    n_lines: int = 0
    deeds: float = 0.0
    told: Counter[str] = field(default_factory=Counter)


class Presence:
    """Reads who is there, scene by scene; without trees, by who speaks alone."""

    def __init__(self, words: Words, told: Told, trees: Trees | None, earlier: frozenset[int]) -> None:
        self.words = words
        self.told = told
        self.trees = trees
        self.members = {person.id: person.members or (person.id,) for person in told.characters}
        self._quotes, self._mentions = Starting(told.quotes), Starting(told.mentions)
        self._not_now = earlier | told_as_ever(words, told.narration)
        self.weights = None if words.predictions is None else words.predictions.presence
        self._named = frozenset(person.id for person in told.characters if person.is_named)

    @cached_property
    def _n_told(self) -> Counter[str]:
        """How often the narration of the whole story tells of each person alone, and how many lines they speak."""
        spoken = (quote.speaker for quote in self.told.quotes if quote.kind in _SAID)
        counts = Counter(member for person in spoken for member in self.members.get(person or "", ()))
        for mention in self.told.mentions:
            members = self.members.get(mention.entity or "", ())
            if len(members) == 1 and self.words.quote[self.words.within(mention.head_start, mention.head_end)[0]] < 0:
                counts[members[0]] += 1
        return counts

    def present(self, start: int, end: int) -> tuple[str, ...]:
        """Return who is there in a stretch of the text, those first of whom most is told."""
        found, phones = self._signs(start, end), self._phones(start, end)
        if self.weights is None:
            weights = {person: _weight(own, phones) for person, own in found.items()}
            least = _PRESENT
        else:
            rows = self._rows(found, phones, start, end)
            weights = {person: _probability(weigh(own, self.weights)) for person, own in rows.items()}
            least = LIKELY
        # Who tells what they do here is there. F1 on forty stories that were not learned from: 67.9, else 67.7.
        there = (p for p, weight in weights.items() if weight >= least or (found[p].is_teller and found[p].n_deeds))
        return tuple(sorted(there, key=lambda person: -weights[person]))

    def rows(self, start: int, end: int) -> dict[str, dict[str, float]]:
        """Return the signs of everybody of whom a stretch of the text tells, by person; those left out are 0."""
        return self._rows(self._signs(start, end), self._phones(start, end), start, end)

    def _rows(
        self, found: Mapping[str, _Signs], phones: Sequence[int], start: int, end: int
    ) -> dict[str, dict[str, float]]:
        first, last = self.words.within(start, end)
        scene = {"constant": 1.0, "words": math.log1p(last - first), "people": math.log1p(len(found))}
        return {person: scene | self._row(person, own, phones) for person, own in found.items()}

    def _row(self, person: str, own: _Signs, phones: Sequence[int]) -> dict[str, float]:
        counts = {
            "elsewhere": self._n_told[person] - _n_told(own),
            "names": own.told["name"],
            "descriptions": own.told["nominal"],
            "pronouns": own.told["pronoun"],
            "in speech": own.told["in speech"],
            "lines": own.n_lines,
            "probable lines": own.lines,
            "heard": own.n_heard,
            "deeds": own.n_deeds,
            "moves": own.n_moves,
            "together": own.n_together,
        }
        flags = {
            "teller": own.is_teller,
            "telephone": _is_far(own, phones),
            "named": person in self._named,
            "told of": not (own.n_lines or own.n_deeds or own.n_heard or own.n_together or own.is_teller),
        }
        row = {sign: math.log1p(n) for sign, n in counts.items()} | {sign: float(so) for sign, so in flags.items()}
        return row | {"points": min(_weight(own, phones), 4.0)}

    def _signs(self, start: int, end: int) -> dict[str, _Signs]:
        """Return what a stretch of the text tells of each person."""
        signs: dict[str, _Signs] = {}
        self._add_lines(signs, start, end)
        if self.trees is not None:
            self._add_deeds(signs, start, end)
        for section in self.told.narration:
            if section.person == "first" and section.start < end and start < section.end:
                for own in self._of(signs, section.narrator):
                    own.is_teller = True
        return signs

    def _add_lines(self, signs: dict[str, _Signs], start: int, end: int) -> None:
        for quote in self._quotes.within(start, end):
            if quote.kind in _SAID:
                for own in self._of(signs, quote.speaker):
                    own.silence *= 1 - quote.probability
                    own.lines += quote.probability
                    own.n_lines += 1
                    if own.first_line is None:
                        own.first_line = self.words.within(quote.start, quote.end)[0]
                for hearer in quote.addressees:
                    for own in self._of(signs, hearer):
                        own.n_heard += 1

    def _add_deeds(self, signs: dict[str, _Signs], start: int, end: int) -> None:
        assert self.trees is not None  # noqa: S101 - only asked where there are trees
        for mention in self._mentions.within(start, end):
            members = self.members.get(mention.entity or "", ())
            if not members:
                continue
            i = self.words.within(mention.head_start, mention.head_end)[0]
            is_said = self.words.quote[i] >= 0
            for own in self._of(signs, mention.entity):
                own.n_together += len(members) > 1
                own.told["in speech" if is_said else mention.form] += len(members) == 1
            if is_said:
                continue
            verb = self._deed(i)
            for own in self._of(signs, mention.entity):
                own.is_called |= mention.form != "pronoun"
                if verb is not None:
                    moves = self.trees.lemma[verb] in _MOVING
                    own.n_moves += moves
                    own.n_deeds += 1
                    own.deeds += _ACTS + _MOVES * moves + _TOGETHER * (len(members) > 1)

    def _deed(self, i: int) -> int | None:
        """Return the verb that a word is the subject of, where it tells of here and now and not only of speaking."""
        assert self.trees is not None  # noqa: S101
        trees = self.trees
        if trees.relation[i] == "conj":
            i = int(trees.head[i])
        if trees.relation[i].partition(":")[0] != "nsubj":
            return None
        verb = int(trees.head[i])
        if verb < 0 or verb in self._not_now or self.words.lower[verb] in SPOKEN_FORMS:
            return None
        return None if any(self.words.lower[j] in _UNREAL for j in trees.children(verb)) else verb

    def _of(self, signs: dict[str, _Signs], person: str | None) -> Iterator[_Signs]:
        for member in self.members.get(person or "", ()):
            yield signs.setdefault(member, _Signs())

    def _phones(self, start: int, end: int) -> list[int]:
        """Return the words of the narration that are of a telephone."""
        words = self.words
        return [i for i in range(*words.within(start, end)) if words.lower[i] in _PHONES and words.quote[i] < 0]


def _probability(odds: float) -> float:
    return 1 / (1 + math.exp(-odds))


def _n_told(own: _Signs) -> int:
    """Return how often the narration tells of somebody alone, and how many lines they speak."""
    return own.n_lines + own.told["name"] + own.told["nominal"] + own.told["pronoun"]


def _is_far(own: _Signs, phones: Sequence[int]) -> bool:
    """Tell whether somebody seems to be at the other end of a telephone."""
    line = own.first_line
    is_rung = line is not None and any(-_RINGING <= line - phone <= _TALKING for phone in phones)
    return is_rung and own.n_moves <= _FEW_MOVES


def _weight(own: _Signs, phones: Sequence[int]) -> float:
    speaks = 0.0 if _is_far(own, phones) else _SPEAKS * (1 - own.silence)
    # Of whom only pronouns tell, they are too often read wrong.
    acts = own.deeds + _HEARS * (own.n_heard > 0) if own.is_called else 0.0
    return speaks + acts + _TELLS * own.is_teller
