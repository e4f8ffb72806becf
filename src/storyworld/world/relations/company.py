"""How often people are told of, where, and who talks with whom."""

import math
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence

from storyworld.world.draft import Draft
from storyworld.world.mentions.matching import Reference

_NEAR = 60
"""So many words off, what is near counts for a third."""


class Company:
    """Who is in a text, by the members of its roster: `presence` counts their mentions."""

    def __init__(self, draft: Draft, spans: Sequence[Reference]) -> None:
        self.presence: Counter[int] = Counter()
        self._places: defaultdict[int, array[int]] = defaultdict(lambda: array("i"))
        for own in spans:
            if own.member is not None:
                self.presence[own.member] += 1
                self._places[own.member].append(own.head)
        self._most = max(self.presence.values(), default=1)
        self._talks = Counter(
            frozenset({decision.speaker, hearer})
            for decision in draft.decisions
            if decision.speaker is not None
            for hearer in decision.addressees
        )

    def share(self, member: int) -> float:
        """Return how often somebody is told of beside whoever is told of most, as a logarithm: 0 at most."""
        return math.log(max(self.presence[member], 1) / self._most)

    def before(self, own: Reference, member: int) -> float:
        """Return how near somebody is mentioned before a mention: near 1 beside it, near 0 far off."""
        return self._near(own, member, bisect_left(self._places[member], own.first) - 1)

    def after(self, own: Reference, member: int) -> float:
        """Return how near somebody is mentioned after a mention."""
        return self._near(own, member, bisect_left(self._places[member], own.last))

    def talks(self, one: int, other: int) -> int:
        """Return how many lines two people say to each other."""
        return self._talks.get(frozenset({one, other}), 0)

    def _near(self, own: Reference, member: int, at: int) -> float:
        places = self._places[member]
        return math.exp(-abs(places[at] - own.head) / _NEAR) if 0 <= at < len(places) else 0.0
