"""Whom "my father" and "her aunt" mean, weighed over the whole text.

A link sees what stands near by; who is whose father is said all over a book. For each mention of kin, everybody who may
be meant is scored by what all of the text tells of the two, and the likeliest is taken. The weights of what is told are
learned (`training/lessons/kinship.py`); a bundle without them leaves kin as they were read.
"""

from collections.abc import Mapping, Sequence

import numpy as np
from msgspec import Struct
from msgspec.structs import astuple, replace
from numpy.typing import NDArray

from storyworld.world.draft import Draft
from storyworld.world.language.lexicon import Gender
from storyworld.world.mentions.matching import Reference
from storyworld.world.relations.family import Family, Signs
from storyworld.world.relations.kinmentions import KinFinder, KinMention
from storyworld.world.weighing import shares

LEAST = 0.35
"""With less probability, what was read before stays."""


class KinRows(Struct, frozen=True):
    """Who may be meant by each mention of kin to whom no name is given beside it, and what speaks for each.

    *Shapes:* `signs` (rows, signs), in the order of `Signs`; `member` (rows,); `word` (mentions,) is the noun of each
    mention; `start` (mentions + 1,) where the rows of each begin.
    """

    signs: NDArray[np.float32]
    member: NDArray[np.int32]
    word: NDArray[np.int32]
    start: NDArray[np.int32]


def kin_rows(draft: Draft, spans: Sequence[Reference]) -> KinRows | None:
    """Return who may be meant by mentions of kin; null where there is none, or no tree."""
    family = _family(draft, spans)
    found = [] if family is None else [(kin, family.candidates(kin)) for kin in family.open_mentions()]
    found = [(kin, people) for kin, people in found if people]
    if family is None or not found:
        return None
    return KinRows(
        signs=np.array([astuple(family.signs(kin, person)) for kin, people in found for person in people], np.float32),
        member=np.array([person for _, people in found for person in people], np.int32),
        word=np.array([spans[kin.reference].head for kin, _ in found], np.int32),
        start=np.cumsum([0, *(len(people) for _, people in found)], dtype=np.int32),
    )


class SettledKin(Struct, frozen=True):
    """All references, and how probable it is that a noun of kin means whom it is said to mean, by token."""

    spans: list[Reference]
    probable: dict[int, float]


def settle_kin(draft: Draft, spans: Sequence[Reference], weights: Mapping[str, float] | None) -> SettledKin:
    """Return the references with those of kin meaning whom the whole text speaks for; `weights` are those of `Signs`.

    Where nobody is likely and whom it meant can hardly be, it is somebody unnamed. Without trees or weights nothing is
    changed.
    """
    family = None if weights is None else _family(draft, spans)
    found, probable = list(spans), dict[int, float]()
    if family is None or weights is None:
        return SettledKin(found, probable)
    weigher = _Weigher(family, weights)
    in_cues = _in_cues(draft, spans)
    unnamed: dict[tuple[tuple[int, ...], str, Gender | None], int] = {}
    for kin in family.mentions:
        if kin.reference < 0 or kin.reference in in_cues:
            continue
        own = spans[kin.reference]
        shares = weigher.shares(kin)
        member = _likely(shares)
        if member is None and not family.may_stay(kin):
            group = unnamed.setdefault((kin.owners, kin.bond, kin.gender), len(spans) + len(unnamed))
            found[kin.reference] = replace(own, member=None, group=group)
            continue
        if member is not None:
            found[kin.reference] = replace(own, member=member, group=-1)
        probable[own.head] = shares.get(own.member if member is None else member, 1.0)
    return SettledKin(found, probable)


def _likely(shares: Mapping[int | None, float]) -> int | None:
    best = max(shares, key=shares.__getitem__, default=None)
    return None if best is None or shares[best] < LEAST else best


def _family(draft: Draft, spans: Sequence[Reference]) -> Family | None:
    if draft.words.trees is None:
        return None
    finder = KinFinder(draft, spans, draft.words.trees)
    return Family(draft, spans, list(finder.find()), finder.genders)


def _in_cues(draft: Draft, spans: Sequence[Reference]) -> set[int]:
    """Return the references that tell who speaks a quotation: whoever that is has been weighed already."""
    words = draft.words
    cued = {
        i
        for decision in draft.decisions
        if decision.cue is not None and decision.speaker is not None
        for i in range(*words.within(decision.cue.start, decision.cue.end))
    }
    return {r for r, reference in enumerate(spans) if reference.head in cued}


class _Weigher:
    """Conditional logit over everybody who may be meant."""

    def __init__(self, family: Family, weights: Mapping[str, float]) -> None:
        self._family = family
        self._weights = [weights.get(sign, 0.0) for sign in Signs.__struct_fields__]

    def shares(self, kin: KinMention) -> dict[int | None, float]:
        """Return how probable it is of everybody who may be meant, in [0, 1]; whoever is named beside it is sure."""
        named = self._family.named(kin)
        if named is not None:
            return {named: 1.0}
        return shares({person: self._score(kin, person) for person in self._family.candidates(kin)})

    def _score(self, kin: KinMention, person: int) -> float:
        """Return the log odds, but for a constant, that somebody is meant."""
        signs: tuple[float, ...] = astuple(self._family.signs(kin, person))
        return sum(weight * sign for weight, sign in zip(self._weights, signs, strict=True))
