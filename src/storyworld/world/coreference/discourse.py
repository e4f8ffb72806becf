"""Who is in mind at a point of the text: a fading memory of the people mentioned, by which pronouns are read."""

from storyworld.world.language.lexicon import Gender
from storyworld.world.people.roster import Roster

# What is left of a mention's weight after a sentence. Swept .5-.85 on the even half of the novels of PDNC.
FADING = 0.5
# Somebody whose pronoun is unknown may be meant, but one whose pronoun fits is likelier.
UNKNOWN_GENDER = 0.2
UNLIKELY = 0.15
# A description means somebody in mind only from this salience on; else it brings up somebody new.
MIN_DESCRIBED = 0.05
_FORGOTTEN = 0.0001


class Discourse:
    """The salience of each member of the roster, updated sentence by sentence. Memory is bounded by fading."""

    def __init__(self, roster: Roster) -> None:
        self.roster = roster
        self.salience: dict[int, float] = {}

    def step(self) -> None:
        """A sentence ends: everybody fades."""
        self.salience = {m: s * FADING for m, s in self.salience.items() if s > _FORGOTTEN}

    def mention(self, member: int, weight: float) -> None:
        """Somebody is mentioned; subjects weigh more than objects."""
        self.salience[member] = self.salience.get(member, 0.0) + weight

    def forget(self) -> None:
        """A new chapter or section begins."""
        self.salience = {m: s * 0.2 for m, s in self.salience.items()}

    def resolve(self, gender: Gender | None, unlikely: set[int], impossible: set[int]) -> int | None:
        """Return whom a third-person pronoun means, or None. `unlikely` members count a third."""
        best, best_score = None, 0.0
        for member, salience in self.salience.items():
            if member in impossible:
                continue
            fit = self._fit(member, gender)
            score = salience * fit * (UNLIKELY if member in unlikely else 1.0)
            if score > best_score:
                best, best_score = member, score
        return best

    def resolve_description(self, gender: Gender | None, unlikely: set[int], impossible: set[int]) -> int | None:
        """Return whom "the old man" means among those in mind, or None when nobody is near enough."""
        member = self.resolve(gender, unlikely, impossible)
        if member is None or member in unlikely or self.salience[member] < MIN_DESCRIBED:
            return None
        return member

    def _fit(self, member: int, gender: Gender | None) -> float:
        if gender is None:
            return 1.0
        own = self.roster.gender(member)
        if own is None:
            return UNKNOWN_GENDER if gender in ("he", "she") else 0.0
        return 1.0 if own == gender else 0.0

    def ranked(self) -> list[int]:
        """Return the members in mind, the most salient first."""
        return sorted(self.salience, key=lambda m: (-self.salience[m], m))
