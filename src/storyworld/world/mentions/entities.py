"""Mentions become entities, one after the other, by the links that the heads score."""

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from storyworld.predictions import Links
from storyworld.story import MentionForm
from storyworld.world.language.lexicon import Gender

Entity = tuple[str, int]
"""("member", m) of the roster, ("type", t) for a thing with a name, ("group", n) for anything else."""

# Swept on LitBank's fold 8 (docs/experiments.md); all are flat around these values. Links are differences of log
# probabilities, and so are these.
HINTS: Mapping[MentionForm, float] = {"pronoun": 2.0, "nominal": 3.0, "name": 2.0}
"""What a reading of the rules is worth beside the links, by the form of a mention.

Of 2,471 descriptions in the narration of our marked stories, by links that had not seen the hands, 48 % mean the right
person with 2, 53 % with 4, 54 % with 6 and 8; novels lose by more than 3.
"""
FLOOR = -1.0
"""What the links of an entity are taken for that has none near by."""
CLASH = 4.0
"""What it costs to be he after having been she all the time."""
SURE = 5
NEVER = 12.0
"""What it costs after having been she so often, and he not once."""
KNOWN = 3
"""A gender that the rules have read weighs as much as so many pronouns."""
BARRED = 4.0
"""What it costs that a mention can hardly be this one."""
PRESENCE: Mapping[MentionForm, float] = {"pronoun": 0.3, "nominal": 0.2}
"""What it counts, by the form of a mention, to have been mentioned before: so much times the log of how often.

Links see 150 mentions back. That somebody has been in the book all along, and somebody else once, they do not see.
Chosen on six novels of PDNC; for finding out who speaks it is better left out.
"""

_KEPT = 8.0
"""Whoever scores so much less than the best is as good as out of the question."""
_LOG_2 = math.log(2.0)
_exp, _log1p = math.exp, math.log1p


def _nobody(_: int) -> frozenset[Entity]:
    return frozenset()


class Given(Struct, frozen=True, kw_only=True):
    """What is known beside the links. Mentions are counted from 0.

    `fixed` mentions are settled; `hints` are what the rules read. `genders`, one a mention, are those that its words
    tell, `forms` are its forms; `known` are the genders of entities. `barred` tells which entities a mention can hardly
    mean, `apart` the earlier mention that means somebody else, `same` the one that means the same. `presence` is
    `PRESENCE`, or nothing to leave it out.
    """

    genders: Sequence[Gender | None]
    forms: Sequence[MentionForm]
    presence: Mapping[MentionForm, float] = {}
    fixed: Mapping[int, Entity] = {}
    hints: Mapping[int, Entity] = {}
    known: Mapping[Entity, Gender] = {}
    barred: Callable[[int], frozenset[Entity]] = _nobody
    apart: Mapping[int, int] = {}
    same: Mapping[int, int] = {}


class Weighed:
    """What was weighed of the mentions that nothing settles, in order: who each may be, and how much speaks for it.

    Of a whole book this is kept until who speaks is known, so it is columns: those whom mention `mention[k]` may be are
    `[start[k], start[k + 1])` of `entity` and `score`. `entity` is the first mention of somebody, or -1 less a member
    who has not been mentioned yet.
    """

    def __init__(self) -> None:
        self.mention = array("i")
        self.start = array("i", [0])
        self.entity = array("i")
        self.score = array("f")

    def note(self, mention: int, scores: Mapping[Entity, float], first_of: Mapping[Entity, int]) -> None:
        """Keep those of a mention's scores that matter beside the best."""
        least = max(scores.values(), default=0.0) - _KEPT
        for entity, score in scores.items():
            first = first_of.get(entity, -1 - entity[1] if entity[0] == "member" else None)
            if score > least and first is not None:
                self.entity.append(first)
                self.score.append(score)
        self.mention.append(mention)
        self.start.append(len(self.entity))


def link(links: Links, given: Given, weighed: Weighed | None = None) -> list[Entity]:
    """Return the entity of each mention; `links` as in `Predictions`.

    Each joins the entity whose mentions together speak most for it, or begins a group of its own, named after it.
    `weighed` is told what spoke for whom.
    """
    found: list[Entity] = []
    # The first mention of the same entity stands for it where many are added up: a number is found sooner than a pair.
    first_of: dict[Entity, int] = {}
    firsts: list[int] = []
    n_mentions: Counter[Entity] = Counter()
    told: dict[Entity, Counter[Gender]] = defaultdict(Counter)
    for person, known in given.known.items():
        told[person][known] += KNOWN
    for i in range(len(links)):
        entity = given.fixed.get(i)
        if entity is None and i in given.same:
            entity = found[given.same[i]]
        if entity is None:
            summed = _summed(*links.of(i), firsts)
            scores = _advised(i, {found[first]: score for first, score in summed.items()}, found, given)
            weight = given.presence.get(given.forms[i], 0.0)
            if weight:
                scores = {own: score + weight * math.log1p(n_mentions[own]) for own, score in scores.items()}
            entity = _best(scores, told, given.genders[i]) or ("group", i)
            if weighed is not None:
                weighed.note(i, scores, first_of)
        found.append(entity)
        firsts.append(first_of.setdefault(entity, i))
        n_mentions[entity] += 1
        gender = given.genders[i]
        if gender is not None:
            told[entity][gender] += 1
    return found


def _advised(i: int, scores: dict[Entity, float], found: Sequence[Entity], given: Given) -> dict[Entity, float]:
    """Return the scores of a mention's links with what is known beside them."""
    hint = given.hints.get(i)
    if hint is not None:
        scores[hint] = max(scores.get(hint, FLOOR), FLOOR) + HINTS[given.forms[i]]
    barred = given.barred(i) | ({found[given.apart[i]]} if i in given.apart else frozenset())
    for entity in barred & scores.keys():
        scores[entity] -= BARRED
    return scores


def _summed(back: NDArray[np.uint8], score: NDArray[np.float16], firsts: Sequence[int]) -> dict[int, float]:
    """Return, for each entity before, the log of the sum over its mentions; the first two as `Links.of` gives them.

    This is `numpy.logaddexp`, bit for bit, in a tenth of the time that it takes for single numbers.
    """
    summed: dict[int, float] = {}
    for k, own in zip(back.tolist(), score.tolist(), strict=True):
        entity = firsts[-k]
        others = summed.get(entity)
        if others is None:
            summed[entity] = own
        elif others > own:
            summed[entity] = others + _log1p(_exp(own - others))
        else:
            summed[entity] = own + (_LOG_2 if own == others else _log1p(_exp(others - own)))
    return summed


def _best(scores: dict[Entity, float], told: Mapping[Entity, Counter[Gender]], gender: Gender | None) -> Entity | None:
    """Return the entity with the highest score above 0, less what it loses for having been of another gender."""
    if gender is not None:
        for entity in scores:
            counts = told[entity]
            if counts:
                is_sure = not counts[gender] and counts.total() >= SURE
                scores[entity] -= NEVER if is_sure else CLASH * (1 - counts[gender] / counts.total())
    best = max(scores, key=scores.__getitem__, default=None)
    return best if best is not None and scores[best] > 0 else None
