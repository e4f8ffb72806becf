"""What the heads say of a text: the NumPy seam between networks and the world built from them."""

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from storyworld.story import Category, MentionForm

OBJECTS = frozenset({"obj", "iobj", "obl"})
"""Relations of what is acted on, subtypes aside."""


Scorer = Callable[[NDArray[np.float32]], NDArray[np.float32]]
"""Gives each row of features a score. *Shapes:* (rows, features); (rows,)."""


class Grid(Struct, frozen=True):
    """Some quotations and mentions that follow one another, and the people whom they may be.

    `beliefs` are who each item may be by what is known of it alone, as logarithms, nobody of the people last; `signs`
    what else speaks for each person. Of an item `is_settled` nothing is to be found out. A pair tells of the item `one`
    what the item `other` has to do with it: `ties` are numbers, one for each column of what is known of a pair.

    *Shapes:* `beliefs` (items, people + 1); `signs` (items, people, signs); `kind` and `is_settled` (items,); `one` and
    `other` (pairs,), `one` in order; `ties` (pairs, columns).
    """

    beliefs: NDArray[np.float32]
    signs: NDArray[np.float32]
    kind: NDArray[np.int32]
    is_settled: NDArray[np.bool_]
    one: NDArray[np.int32]
    other: NDArray[np.int32]
    ties: NDArray[np.int32]


Settler = Callable[[Grid], NDArray[np.float32]]
"""Finds out who each item of a grid is, all together. *Shape:* the result (items, people + 1), as `Grid.beliefs`."""


class SpeechScorers(Struct, frozen=True):
    """What weighs who speaks a quotation (`world.speech.attribution`).

    `together` weighs it once more, with whom mentions mean; `hearers` who hears it, when it is known who is likely to
    speak around it. Either may not have been learned.
    """

    speakers: Scorer
    together: Settler | None = None
    hearers: Scorer | None = None


BorderScorer = Callable[[NDArray[np.float32], NDArray[np.float32]], NDArray[np.float32]]
"""Says how probable it is that each sentence begins a scene, from what it is about and the signs of it.

The signs are those of `world.scenes.bordersigns`. *Shapes:* (sentences, width), (sentences, signs); (sentences,).
"""


class Borders(Struct, frozen=True):
    """What tells where scenes begin: a short vector of what each sentence is about, and what weighs it.

    `first` is the first word of each sentence. *Shapes:* (sentences,), (sentences, width).
    """

    first: NDArray[np.int32]
    about: NDArray[np.float32]
    scorer: BorderScorer

    def at(self, words: NDArray[np.int64]) -> NDArray[np.float32]:
        """Return the vectors of the sentences in which some words are. *Shapes:* (words,); (words, width)."""
        found: NDArray[np.float32] = self.about[np.maximum(np.searchsorted(self.first, words, "right") - 1, 0)]
        return found


class PredictedMention(Struct, frozen=True, order=True, gc=False):
    """Words `[first, last)` that refer to something; `head` is the word of them that the others hang on."""

    first: int
    last: int
    head: int
    category: Category
    form: MentionForm
    probability: float


class Links(Struct, frozen=True):
    """What each mention may take up: by how much taking up one before it scores more than taking up none.

    Links that score `LEAST` or less are left out. The links of mention `i` are `[start[i], start[i + 1])` of the other
    two columns, the nearest first; `back` counts how many mentions before `i` the other one stands, from 1 on.
    """

    start: NDArray[np.int32]
    back: NDArray[np.uint8]
    score: NDArray[np.float16]

    def __len__(self) -> int:
        return len(self.start) - 1

    def of(self, mention: int) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
        """Return how far back what a mention may take up stands, and the scores. *Shapes:* (links,) both."""
        own = slice(self.start[mention], self.start[mention + 1])
        return self.back[own], self.score[own]


LEAST = -5.0
"""A link that scores less adds nothing to the others of its entity."""


def links_of(rows: Iterable[NDArray[np.float16]]) -> Links:
    """Collect links from tables of scores, one after the other, with a row for each mention.

    A column is for the 1st, 2nd, … mention before it. *Shape:* each (mentions, at most 255).
    """
    counts, backs, scores = [np.zeros(1, np.int32)], [np.zeros(0, np.uint8)], [np.zeros(0, np.float16)]
    for table in rows:
        near = table > LEAST
        counts.append(near.sum(axis=1, dtype=np.int32))
        backs.append((np.nonzero(near)[1] + 1).astype(np.uint8))
        scores.append(table[near])
    start = np.concatenate(counts).cumsum(dtype=np.int32)
    return Links(start=start, back=np.concatenate(backs), score=np.concatenate(scores))


_NO_LINKS = Links(start=np.zeros(1, np.int32), back=np.zeros(0, np.uint8), score=np.zeros(0, np.float16))


class Predictions(Struct, frozen=True, kw_only=True):
    """Columns over the words of a text, and its mentions in order.

    `head` is the index of a word, -1 for a root. `event` is the probability that a word tells of something as having
    happened, in [0, 1]. Mentions nest and never cross, and none goes over the end of a sentence.

    `links` is null where the bundle has no head for it. `inner` tells of the head of each mention how much what is said
    there is said from within that person, 0 and more; it is null where the bundle has not learned it. `tone` is
    how much each word speaks for a tender rather than a hostile line, as a difference of log probabilities that is to
    be averaged over a line. `kin` are the weights of what speaks for whom "my aunt" means (`world.relations.family`),
    `places` those of what says where a scene is (`world.scenes.sceneplaces`), `presence` who is there
    (`world.scenes.presence`), `focalizers` through whose eyes it is seen (`world.scenes.eyesigns`), `names` whether a
    name is somebody's (`world.naming.evidence`), `second_names` who else somebody is whom lines alone name
    (`world.speech.callsigns`). These, `speech` and `borders` are null likewise.
    """

    upos: tuple[str, ...]
    xpos: tuple[str, ...]
    lemma: tuple[str, ...]
    head: NDArray[np.int32]
    relation: tuple[str, ...]
    event: NDArray[np.float32]
    mentions: tuple[PredictedMention, ...]
    links: Links | None = None
    inner: NDArray[np.float32] | None = None
    tone: NDArray[np.float16] | None = None
    speech: SpeechScorers | None = None
    borders: Borders | None = None
    kin: Mapping[str, float] | None = None
    places: Mapping[str, float] | None = None
    presence: Mapping[str, float] | None = None
    focalizers: Mapping[str, float] | None = None
    names: Mapping[str, float] | None = None
    second_names: Mapping[str, float] | None = None

    def without_mentions(self) -> "Predictions":
        """Return all but the mentions and their links, where there are links and these have been followed."""
        return self if self.links is None else replace(self, mentions=(), links=_NO_LINKS)


def head_of(first: int, last: int, heads: Sequence[int] | NDArray[np.int32]) -> int:
    """Return the first word of `[first, last)` that hangs on none of them, else the last; a root may head itself."""
    for word in range(first, last):
        if heads[word] == word or not first <= heads[word] < last:
            return word
    return last - 1
