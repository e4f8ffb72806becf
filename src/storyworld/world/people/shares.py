"""Who each mention may be, by what was weighed when links were followed."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from storyworld.world.mentions.entities import Entity, Weighed
from storyworld.world.people.roster import Roster


class Shares:
    """The members whom mentions may be, as logarithms of their shares. `entities` are those that `link` gave.

    `same` maps members who turned out to be another one, `members` has those who are known by links alone.
    """

    def __init__(
        self,
        weighed: Weighed,
        entities: Sequence[Entity],
        same: Mapping[int, int],
        members: Mapping[Entity, int],
        roster: Roster,
    ) -> None:
        self._weighed = weighed
        self._entities = entities
        self._same = same
        self._members = members
        self._roster = roster
        self._row = {mention: k for k, mention in enumerate(weighed.mention)}

    def has(self, mention: int) -> bool:
        """Tell whether who a mention of the heads is was weighed; else something settles it."""
        return mention in self._row

    def of(self, mention: int) -> tuple[dict[int, float], float]:
        """Return whom it may be and that it is nobody of the members: a group, or somebody mentioned this once."""
        row, weighed = self._row[mention], self._weighed
        scores: dict[int, float] = defaultdict(lambda: -np.inf)
        nobody = 0.0
        for k in range(weighed.start[row], weighed.start[row + 1]):
            member = self._member(weighed.entity[k])
            if member is None:
                nobody = float(np.logaddexp(nobody, weighed.score[k]))
            else:
                scores[member] = float(np.logaddexp(scores[member], weighed.score[k]))
        total = float(np.logaddexp.reduce([nobody, *scores.values()]))
        return {member: score - total for member, score in sorted(scores.items())}, nobody - total

    def _member(self, first: int) -> int | None:
        """Return the member whose first mention it is, null for a group and what is nobody."""
        kind, number = self._entities[first] if first >= 0 else ("member", -1 - first)
        member = self._same.get(number, number) if kind == "member" else self._members.get((kind, number))
        return None if member is None or self._roster.members[member].kind == "group" else member
