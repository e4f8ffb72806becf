"""Who the quotations and mentions of a work are, by what a corpus tells of them."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from storyworld.gold.work import GoldQuotation, GoldWork
from storyworld.training.lessons.settling import Meaning
from storyworld.world import Candidates
from storyworld.world.speech.attribution.items import NAME, QUOTATION, Items
from storyworld.world.speech.attribution.ties import best_of

_NAMES = 5
"""A name tells who somebody is as well as so many other mentions."""


def meaning_of(
    work: GoldWork, found: Candidates, people: Mapping[int, str], gold: Sequence[GoldQuotation | None]
) -> Meaning:
    """Return who the items of a work are. `people` are the members who are known by their names, `gold` what is said.

    Where all mentions are labelled, a member is whom most of its mentions mean.
    """
    items, told = found.items, _told(work)
    mentions = np.flatnonzero(items.kind != QUOTATION)
    who: list[tuple[bool, str | None]] = [(False, None)] * len(items)
    for i, (start, end) in zip(mentions.tolist(), found.places.tolist(), strict=True):
        if (start, end) in told:
            who[i] = (True, told[start, end])
    for i in np.flatnonzero(items.kind == QUOTATION).tolist():
        quotation = gold[items.quotation[i]]
        if quotation is not None and quotation.speaker is not None:
            who[i] = (True, None if quotation.speaker in work.unknown_speakers else quotation.speaker)
    member = people if work.links is None else _by_mentions(items, who)
    number: dict[str, int] = {}
    return Meaning(
        person=np.array([-1 if own is None else number.setdefault(own, len(number)) for _, own in who], np.int32),
        is_known=np.array([is_known for is_known, _ in who], bool),
        member=np.array([number.get(member.get(m, ""), -1) for m in range(len(items.member_kind))], np.int32),
    )


def _told(work: GoldWork) -> dict[tuple[int, int], str | None]:
    """Return whom mentions mean, by where they stand; nobody, where that is a group or somebody mentioned this once."""
    if work.links is not None:
        n_mentions = Counter(own.entity for own in work.links)
        return {(own.start, own.end): own.entity if n_mentions[own.entity] > 1 else None for own in work.links}
    told: dict[tuple[int, int], str | None] = {
        (own.start, own.end): next(iter(own.people)) for own in work.references or () if len(own.people) == 1
    }
    return told | {(own.start, own.end): own.entity for own in work.story.mentions or ()}


def _by_mentions(items: Items, who: Sequence[tuple[bool, str | None]]) -> dict[int, str]:
    votes: dict[int, Counter[str]] = defaultdict(Counter)
    for kind, member, (_, person) in zip(items.kind.tolist(), best_of(items).tolist(), who, strict=True):
        if kind != QUOTATION and member >= 0 and person is not None:
            votes[member][person] += _NAMES if kind == NAME else 1
    return {member: own.most_common(1)[0][0] for member, own in votes.items()}
