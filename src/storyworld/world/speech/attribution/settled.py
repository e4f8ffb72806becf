"""Who speaks and whom mentions mean, once all that stands near one another has been weighed together."""

from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from storyworld.predictions import Settler
from storyworld.world.mentions.matching import Reference
from storyworld.world.speech.attribution.items import IN_SPEECH, LEAST, PRONOUN, QUOTATION, Items
from storyworld.world.speech.attribution.scores import Belief
from storyworld.world.speech.attribution.ties import grids, people_of

_PRONOUNS = (PRONOUN, PRONOUN + IN_SPEECH)


class Settled(Struct, frozen=True):
    """What is believed of quotations, by their numbers in the draft, and whom pronouns mean, by their references.

    Descriptions take part and stay what the links say: of single people's mentions in six stories that were not learned
    from 71.0 % are right so, and as many with descriptions settled, too, but of the descriptions 50.2 for 51.1.
    """

    beliefs: dict[int, Belief]
    members: dict[int, int]


def settled(items: Items, settler: Settler) -> Settled:
    """Settle all items; `items` with who may speak the quotations, as far as that is known."""
    beliefs: dict[int, Belief] = {}
    members: dict[int, int] = {}
    for grid, own, within, people in grids(items, people_of(items)):
        logs = settler(grid)[within]
        kinds, quotations, mentions, best = items.kind[own], items.quotation[own], items.mention[own], logs.argmax(1)
        for i in np.flatnonzero(kinds == QUOTATION).tolist():
            likely = np.flatnonzero(logs[i, :-1] > LEAST)
            told = dict(zip(people[likely].tolist(), logs[i, likely].tolist(), strict=True))
            beliefs[int(quotations[i])] = Belief(told, float(logs[i, -1]))
        open_ones = np.isin(kinds, _PRONOUNS) & ~items.is_settled[own] & (best < len(people))
        for i in np.flatnonzero(open_ones).tolist():
            members[int(mentions[i])] = int(people[best[i]])
    return Settled(beliefs, members)


def renamed(references: Sequence[Reference], members: dict[int, int]) -> list[Reference]:
    """Return the references, those of `members` meaning these."""
    found = list(references)
    for r, member in members.items():
        if found[r].member not in (None, member):
            found[r] = replace(found[r], member=member)
    return found
