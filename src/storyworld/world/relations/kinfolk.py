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

LEAST = 0.2
"""With less probability nobody of those who are known is meant."""
SIGNS = (*Signs.__struct_fields__, *(f"{sign}_long" for sign in Signs.__struct_fields__))
"""What is weighed: each sign, and each once more as far as the text is long; novels and short stories are unlike."""


class KinRows(Struct, frozen=True):
    """Who may be meant by each mention of kin to whom no name is given beside it, and what speaks for each.

    The last row of each mention is nobody, `member` -1: somebody of whom the text tells no more. *Shapes:* `signs`
    (rows, signs), in the order of `SIGNS`; `member` (rows,); `word` (mentions,) is the noun of each mention; `start`
    (mentions + 1,) where the rows of each begin.
    """

    signs: NDArray[np.float32]
    member: NDArray[np.int32]
    word: NDArray[np.int32]
    start: NDArray[np.int32]


def kin_rows(draft: Draft, spans: Sequence[Reference]) -> KinRows | None:
    """Return who may be meant by mentions of kin; null where there is none, or no tree."""
    family = _family(draft, spans)
    if family is None or not (mentions := family.open_mentions()):
        return None
    found = [(kin, [*family.candidates(kin), None]) for kin in mentions]
    return KinRows(
        signs=np.array([_row(family, kin, person) for kin, people in found for person in people], np.float32),
        member=np.array([-1 if person is None else person for _, people in found for person in people], np.int32),
        word=np.array([spans[kin.reference].head for kin, _ in found], np.int32),
        start=np.cumsum([0, *(len(people) for _, people in found)], dtype=np.int32),
    )


def _row(family: Family, kin: KinMention, person: int | None) -> tuple[float, ...]:
    """Return what speaks for somebody, in the order of `SIGNS`."""
    own: tuple[float, ...] = astuple(family.signs(kin, person))
    return (*own, *(family.length * sign for sign in own))


class SettledKin(Struct, frozen=True):
    """All references, and how probable it is that a noun of kin means whom it is said to mean, by token."""

    spans: list[Reference]
    probable: dict[int, float]


def settle_kin(draft: Draft, spans: Sequence[Reference], weights: Mapping[str, float] | None) -> SettledKin:
    """Return the references with those of kin meaning whom the whole text speaks for; `weights` are those of `SIGNS`.

    Where none of those who are known is likely, and whom it meant is less so than nobody, it is somebody unnamed.
    Without trees or weights nothing is changed.
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
        member = own.member if (likely := _likely(shares)) is None else likely
        if member is None:
            continue
        if likely is None and not family.is_apart(member) and shares.get(member, 0.0) < shares[None]:
            group = unnamed.setdefault((kin.owners, kin.bond, kin.gender), len(spans) + len(unnamed))
            found[kin.reference] = replace(own, member=None, group=group)
            continue
        found[kin.reference] = replace(own, member=member, group=-1)
        if not family.is_apart(member):
            probable[own.head] = shares.get(member, 0.0)
    return SettledKin(found, probable)


def _likely(shares: Mapping[int | None, float]) -> int | None:
    """Return who of those who are known is the likeliest, null where none is likely enough."""
    known = {member: share for member, share in shares.items() if member is not None}
    best = max(known, key=known.__getitem__, default=None)
    return None if best is None or known[best] < LEAST else best


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
        self._weights = [weights.get(sign, 0.0) for sign in SIGNS]

    def shares(self, kin: KinMention) -> dict[int | None, float]:
        """Return how probable it is of everybody who may be meant, in [0, 1]; whoever is named beside it is sure."""
        named = self._family.named(kin)
        if named is not None:
            return {named: 1.0}
        return shares({person: self._score(kin, person) for person in (*self._family.candidates(kin), None)})

    def _score(self, kin: KinMention, person: int | None) -> float:
        """Return the log odds, but for a constant, that somebody is meant."""
        signs = _row(self._family, kin, person)
        return sum(weight * sign for weight, sign in zip(self._weights, signs, strict=True))
