"""Plain words at the beginning of a paragraph with which a new scene opens: an hour later; in the lamp room she sat."""

import re

from msgspec import Struct

from storyworld.world.language.trees import Trees
from storyworld.world.language.words import Words
from storyworld.world.scenes.scenetimes import CLOCK
from storyworld.world.scenes.whereabouts import Whereabouts

_OPENING = 18
_LONGEST = 200
"""So many words of a sentence are looked at, and so many characters of them where they tell of time."""
_AND = r"(?:(?:and|but|so|then|now|well),? )*"
_NUMBER = (
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|"
    r"half an|several|a few|some|many|a couple of|a good|\d+)(?: or (?:so|two|three|four))?"
    r"(?: (?:full|whole|long|short|more|good))?"
)
_UNIT = r"(?:hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|summers?|winters?)"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_OF_DAY = r"(?:morning|afternoon|evening|night)"
_HOUR = r"(?:midnight|noon|midday|dawn|dusk|sunrise|sunset|nightfall|daybreak|twilight|first light)"
_MEAL = r"(?:breakfast|lunch|dinner|supper)"
_SEASON = r"(?:spring|summer|autumn|winter|christmas|weekend|day|week|month|year)"
_PART = rf"(?:{_WEEKDAY}|{_OF_DAY}|{_HOUR}|{_SEASON})"
_NEARLY = r"(?:just|nearly|almost|about|only|shortly|soon|a little|well|already|past|before|after|late|early|still|now)"
_JUMPS = (
    rf"(?:it was )?(?:{_NUMBER} {_UNIT}|not long|long|some time|sometime) (?:later|after|afterwards)",
    r"later(?! than)",
    rf"(?:(?:late|early|later|on|by|in),? )*(?:the|that) (?:(?:very|same|next|following) )+{_PART}",
    rf"(?:(?:late|early|later|on|by),? )*(?:that|next) {_PART}",
    rf"(?:the |another )?(?:{_NUMBER} )?{_UNIT} (?:passed|went by|wore on)",
    rf"(?:{_NEARLY} )*on (?:the |a )?(?:{_WEEKDAY}|{_OF_DAY} of)",
    rf"(?:{_NEARLY} )*(?:by|in|towards?) (?:the )?(?:late |early )?(?:{_OF_DAY}|{_WEEKDAY})",
    rf"(?:{_NEARLY} )*(?:at|by|after|before|around|about|towards?) (?:the )?(?:{_HOUR}|{_MEAL})",
    rf"(?:it was|it is|it's|its) (?:{_NEARLY} )*(?:the |a )?(?:\w+ )?(?:{_WEEKDAY}|{_OF_DAY}|{_HOUR})",
)
_JUMP = re.compile(rf"{_AND}(?:{'|'.join(_JUMPS)})(?![\w-])", re.IGNORECASE)
"""Two days later; later; the next morning; that night; weeks passed; by evening; after supper; it was a cold night."""
_MINUTES = re.compile(rf"{_AND}{_NUMBER} minutes? (?:later|after|afterwards)\b", re.IGNORECASE)
"""Within so short a time nothing changes, unless somebody is somewhere else."""
_BEFORE_CLOCK = re.compile(
    rf"{_AND}(?:it was |it is |it's |its )?(?:(?:{_NEARLY}|at|by|around|towards?|exactly) )*", re.IGNORECASE
)
_BEFORE_PLACE = frozenset("and but so then now meanwhile back down up out far over , ;".split())
_FRONTED = frozenset(
    "in at on inside outside aboard behind beneath under beyond across down up over by near upon beside along".split()
)
_REACH = 10
_SAID_LATELY = 150
"""A place of which one of so many words before tells is not new."""
_SOMEWHERE, _THERE = 0.5, 0.8
"""How much must be said of a place for somebody to be near it, and there."""


class Opening(Struct, frozen=True):
    """What the first sentence of a paragraph says: that time has gone by; first of all, where; who is at a new place.

    `near` is true where a new place is told of and it is less sure that somebody is there.
    """

    jumps: bool = False
    fronts: bool = False
    near: bool = False
    there: bool = False


class Openings:
    """Reads how paragraphs open. `earlier` are the verbs that tell what was before; these open nothing."""

    def __init__(self, words: Words, trees: Trees, whereabouts: Whereabouts, earlier: frozenset[int]) -> None:
        self.words = words
        self.trees = trees
        self.whereabouts = whereabouts
        self.earlier = earlier

    def at(self, first: int, last: int) -> Opening:
        """Return how a sentence, the words `[first, last)`, opens."""
        if self.words.quote[first] >= 0 or self._root(first) in self.earlier:
            return Opening()
        said = self._new_place(first, min(last, first + _OPENING))
        opening = self.words.phrase(first, min(last, first + _OPENING))[:_LONGEST].replace("’", "'")
        jumps = _JUMP.match(opening) or self._is_clock(opening)
        return Opening(
            jumps=bool(jumps or (said >= _SOMEWHERE and _MINUTES.match(opening))),
            fronts=self._fronts(first, last),
            near=said >= _SOMEWHERE,
            there=said >= _THERE,
        )

    def _is_clock(self, opening: str) -> bool:
        match = CLOCK.search(opening)
        return match is not None and _BEFORE_CLOCK.fullmatch(opening, 0, match.start()) is not None

    def _root(self, i: int) -> int:
        while self.trees.head[i] >= 0 and self.words.sentence[i] == self.words.sentence[int(self.trees.head[i])]:
            i = int(self.trees.head[i])
        return i

    def _new_place(self, first: int, last: int) -> float:
        """Return how much is said of the place of which most is said, and nothing was shortly before."""
        return max((weight for noun, weight in self.whereabouts.rooms(first, last) if self._is_new(noun)), default=0.0)

    def _fronts(self, first: int, last: int) -> bool:
        """In the lamp room sat Gethin."""
        words, trees = self.words, self.trees
        i = first
        while i < last and words.lower[i] in _BEFORE_PLACE and words.lower[i] not in _FRONTED:
            i += 1
        i += i + 1 < last and words.lower[i] in _BEFORE_PLACE and words.lower[i + 1] in _FRONTED
        if i >= last or words.lower[i] not in _FRONTED or trees.relation[i] != "case":
            return False
        noun = int(trees.head[i])
        if not i < noun < min(last, i + _REACH) or trees.relation[noun].partition(":")[0] != "obl":
            return False
        subject = trees.child(int(trees.head[noun]), "nsubj", "nsubj:pass", "expl")
        whole = self.whereabouts.whole(noun)
        is_first = subject is not None and subject > noun
        return is_first and self.whereabouts.is_place(whole) and self._is_new(whole)

    def _is_new(self, noun: int) -> bool:
        """Not spoken of lately."""
        lemma, place = self.trees.lemma, self.whereabouts.meant.at(noun)
        return not any(
            lemma[i].lower() == lemma[noun].lower() or (place is not None and self.whereabouts.meant.at(i) == place)
            for i in range(max(0, noun - _SAID_LATELY), noun)
            if self.words.sentence[i] != self.words.sentence[noun] and self.words.paragraph[i] >= 0
        )
