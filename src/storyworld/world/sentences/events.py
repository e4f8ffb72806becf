"""What is told as having happened, with who did it and to whom: by the trees, and by whom mentions mean."""

from collections.abc import Iterator, Sequence

import numpy as np
from msgspec.structs import replace

from storyworld.segmenting.cues import SPOKEN_FORMS
from storyworld.story import Event, Quote
from storyworld.world.language.trees import Trees
from storyworld.world.language.words import Words
from storyworld.world.mentions.meant import Meant

HAPPENED = 0.5
"""A word this probable to tell of something as having happened is an event."""
_SHARING = frozenset({"conj", "advcl", "parataxis", "xcomp"})
"""A verb that hangs on another in this way, and has no subject of its own, has the other's."""
_OBJECTS = ("obj", "iobj")
_SUBJECTS = ("nsubj", "nsubj:pass")
_RELATIVE = frozenset({"who", "whom", "which", "that"})
_MAX_STEPS = 4


def find_events(words: Words, meant: Meant, quotes: Sequence[Quote] = ()) -> tuple[Event, ...] | None:
    """Return the events in order; null where the heads were not asked.

    Who says what the quotes tell: the verb of a tag is its speaker's.
    """
    if words.predictions is None or words.trees is None:
        return None
    doers = Doers(words, words.trees, meant)
    happened = np.flatnonzero(words.predictions.event >= HAPPENED).tolist()
    said = dict(_said(words, quotes))
    events = ((doers.event(i), said.get(i)) for i in happened)
    return tuple(event if speaker is None else _said_by(event, speaker) for event, speaker in events)


def _said_by(event: Event, speaker: str) -> Event:
    """Whom a tree takes for the object of "said her uncle" is the one who says it."""
    return replace(event, agent=speaker, patient=None if event.patient == speaker else event.patient)


def _said(words: Words, quotes: Sequence[Quote]) -> Iterator[tuple[int, str]]:
    """Yield the verb beside the subject of each tag with the speaker."""
    for quote in quotes:
        if quote.cue is None or quote.speaker is None:
            continue
        first, last = words.within(quote.cue.start, quote.cue.end)
        for i in (first - 1, last, last + 1):
            is_there = 0 <= i < words.n and words.quote[i] < 0 and words.paragraph[i] == words.paragraph[first]
            if is_there and words.lower[i] in SPOKEN_FORMS:
                yield i, quote.speaker
                break


class Doers:
    """Finds who does what a word tells of, and to whom."""

    def __init__(self, words: Words, trees: Trees, meant: Meant) -> None:
        self.words = words
        self.trees = trees
        self.meant = meant

    def event(self, i: int) -> Event:
        """Return what happened at token `i`."""
        agent, patient = self._noun(i) if self.trees.upos[i] in {"NOUN", "PROPN"} else self._verb(i)
        return Event(
            start=self.words.start[i],
            end=self.words.end[i],
            agent=self.meant.at(agent),
            patient=self.meant.at(patient),
        )

    def _noun(self, i: int) -> tuple[int | None, int | None]:
        """His arrival, the blow by his brother: whose deed a noun tells of; to whom it was done it seldom tells."""
        owner = self.trees.child(i, "nmod:poss")
        return (owner if owner is not None else self._by(i)), None

    def _verb(self, i: int) -> tuple[int | None, int | None]:
        """Return the words that do it and suffer it."""
        subject = self.subject(i)
        if self._is_passive(i):
            return self._by(i), subject
        return subject, self._object(i)

    def _object(self, i: int) -> int | None:
        found = self.trees.child(i, *_OBJECTS)
        return None if found is None else self._meant(found, i)

    def subject(self, i: int) -> int | None:
        """The word that is a verb's subject, its own or that of the verb it shares one with."""
        node = i
        for _ in range(_MAX_STEPS):
            own = self.trees.child(node, *_SUBJECTS)
            if own is not None:
                return self._meant(own, node)
            relation, over = self.trees.relation[node], int(self.trees.head[node])
            if over < 0:
                return None
            if relation.startswith("acl"):
                return over
            is_participle = self.trees.xpos[node] == "VBG"
            if relation == "xcomp" and not is_participle:
                # He told her to go: she goes. He began to go: he goes.
                asked = self._object(over)
                if asked is not None:
                    return asked
            if relation.partition(":")[0] not in _SHARING and not (is_participle and relation == "ccomp"):
                return None
            node = over
        return None

    def _is_passive(self, i: int) -> bool:
        """Was seen; was seen and heard; a man seen by her."""
        has_aux = self.trees.child(i, "aux") is not None
        if self.trees.child(i, "aux:pass") is not None or self.trees.child(i, "nsubj:pass") is not None:
            return True
        if self.trees.xpos[i] != "VBN" or has_aux:
            return False
        relation, over = self.trees.relation[i], int(self.trees.head[i])
        return relation == "acl" or (relation == "conj" and over >= 0 and self._is_passive(over))

    def _by(self, i: int) -> int | None:
        """Who does it, where that is said with "by"."""
        for child in self.trees.children(i):
            if self.trees.relation[child].partition(":")[0] in {"obl", "nmod"}:
                case = self.trees.child(child, "case")
                if case is not None and self.words.lower[case] == "by":
                    return child
        return None

    def _meant(self, i: int, verb: int) -> int:
        """Who, whom, that: the noun that the clause tells more of."""
        if self.words.lower[i] in _RELATIVE and self.trees.relation[verb].startswith("acl"):
            return int(self.trees.head[verb])
        return i
