"""Who is there in a scene: who speaks, does something or is spoken to; being told of is not being there."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from storyworld.segmenting.cues import SPOKEN_FORMS
from storyworld.world.placewords import LOOKING, MOTION, POSTURE
from storyworld.world.stretches import Starting
from storyworld.world.told import Told, told_as_ever
from storyworld.world.trees import Trees
from storyworld.world.words import Words

# Who most probably speaks is there, and so is who does two things, or one that needs a body and is spoken to. Set by
# hand on eight of the texts with labelled scenes; with other weights near these the F1 is within one point.
_SPEAKS, _HEARS, _ACTS, _MOVES, _TOGETHER = 2.5, 0.5, 1.0, 0.5, -0.5
_PRESENT = 2.0
_TELLS = 9.0
"""Who tells the scene is there, whatever else is said."""
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
    is_heard: bool = False
    is_called: bool = False
    is_teller: bool = False
    n_moves: int = 0
    deeds: float = 0.0


class Presence:
    """Reads who is there, scene by scene; without trees, by who speaks alone."""

    def __init__(self, words: Words, told: Told, trees: Trees | None, earlier: frozenset[int]) -> None:
        self.words = words
        self.told = told
        self.trees = trees
        self.members = {person.id: person.members or (person.id,) for person in told.characters}
        self._quotes, self._mentions = Starting(told.quotes), Starting(told.mentions)
        self._not_now = earlier | told_as_ever(words, told.narration)

    def present(self, start: int, end: int) -> tuple[str, ...]:
        """Return who is there in a stretch of the text, those first of whom most is told."""
        signs: dict[str, _Signs] = {}
        self._add_lines(signs, start, end)
        if self.trees is not None:
            self._add_deeds(signs, start, end)
        for section in self.told.narration:
            if section.person == "first" and section.start < end and start < section.end:
                for own in self._of(signs, section.narrator):
                    own.is_teller = True
        phones = self._phones(start, end)
        weights = {person: _weight(own, phones) for person, own in signs.items()}
        there = (person for person, weight in weights.items() if weight >= _PRESENT)
        return tuple(sorted(there, key=lambda person: -weights[person]))

    def _add_lines(self, signs: dict[str, _Signs], start: int, end: int) -> None:
        for quote in self._quotes.within(start, end):
            if quote.kind in ("speech", "thought"):
                for own in self._of(signs, quote.speaker):
                    own.silence *= 1 - quote.probability
                    if own.first_line is None:
                        own.first_line = self.words.within(quote.start, quote.end)[0]
                for hearer in quote.addressees:
                    for own in self._of(signs, hearer):
                        own.is_heard = True

    def _add_deeds(self, signs: dict[str, _Signs], start: int, end: int) -> None:
        assert self.trees is not None  # noqa: S101 - only asked where there are trees
        for mention in self._mentions.within(start, end):
            members = self.members.get(mention.entity or "", ())
            if not members:
                continue
            i = self.words.within(mention.head_start, mention.head_end)[0]
            if self.words.quote[i] >= 0:
                continue
            verb = self._deed(i)
            for own in self._of(signs, mention.entity):
                own.is_called |= mention.form != "pronoun"
                if verb is not None:
                    moves = self.trees.lemma[verb] in _MOVING
                    own.n_moves += moves
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


def _weight(own: _Signs, phones: Sequence[int]) -> float:
    line = own.first_line
    is_far = line is not None and any(-_RINGING <= line - phone <= _TALKING for phone in phones)
    speaks = 0.0 if is_far and own.n_moves <= _FEW_MOVES else _SPEAKS * (1 - own.silence)
    # Of whom only pronouns tell, they are too often read wrong.
    acts = own.deeds + _HEARS * own.is_heard if own.is_called else 0.0
    return speaks + acts + _TELLS * own.is_teller
