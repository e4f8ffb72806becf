"""One person under all names, and which of several who bear a short name is meant by it."""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct, field

from storyworld.story import AliasKind
from storyworld.world.language.lexicon import KIN, TITLES, Gender
from storyworld.world.naming.evidence import PersonEvidence
from storyworld.world.naming.nametypes import NameType, clear_gender

MIN_PRONOUNS = 2
_FEW = 3
"""A surname said more often than so many times for each pronoun read for it has no gender by them: Knightley."""
OF_HUSBANDS = frozenset("mrs lady madame".split())
"""Titles of women whose husbands, and daughters, have the surname, too."""
_EARLY = 5
"""A given name said so often before there is a second bearer is the first one's."""


class Person(Struct):
    """One person under all names. `types` are indexes of name types; `kinds` says of what kind each is as an alias."""

    types: list[int]
    given: str | None
    surname: str | None
    titles: set[str]
    genders: Counter[str]
    own: Counter[str]
    kinds: dict[int, AliasKind] = field(default_factory=dict)

    @property
    def gender(self) -> Gender | None:
        """The pronoun by which the text refers to this person, if it is clear."""
        by_title = {TITLES.get(title, KIN.get(title)) for title in self.titles} - {None}
        return by_title.pop() if len(by_title) == 1 else clear_gender(self.genders, self.own)


def genders_clash(person: Person, kind: NameType) -> bool:
    """Mrs. Newland Archer is not Newland Archer, of whom it is said "he"; but a single pronoun is no ground."""
    is_surname = not kind.title and len(kind.parts) == 1 and kind.parts[0] == person.surname
    least = max(MIN_PRONOUNS, kind.evidence.n / _FEW if is_surname else 0)
    is_told = sum(kind.genders.values()) >= least
    read = clear_gender(kind.genders, kind.own) if is_told else None
    return {person.gender, TITLES.get(kind.title) or read} == {"he", "she"}


class Bearers:
    """Chooses among those who may bear a name; `types` are all names of the text."""

    def __init__(self, types: Sequence[NameType]) -> None:
        self.types = types

    def weight(self, person: Person) -> int:
        """Return how often somebody is named."""
        return sum(self.types[t].evidence.n for t in person.types)

    def evidence(self, person: Person) -> PersonEvidence:
        """Return what all names of somebody show together."""
        total = PersonEvidence()
        for t in person.types:
            total.add(self.types[t].evidence)
            total.n_pronouns += sum(self.types[t].genders.values())
        return total

    def of_surname(self, people: Sequence[Person], surname: str) -> Person:
        """Return who is named most by names with a surname: Oakley is Maurice Oakley, not Frank, who is just Frank.

        Mrs. Pontellier is so only where nobody else may be.
        """

        def n_named(person: Person) -> int:
            own = (self.types[t] for t in person.types)
            return sum(kind.evidence.n for kind in own if kind.parts[-1] == surname)

        own = [person for person in people if person.surname != surname or not person.titles & OF_HUSBANDS] or people
        return max(own, key=lambda person: (n_named(person), self.weight(person)))

    def of_given(self, people: Sequence[Person], kind: NameType) -> Person:
        """Return who is meant by a given name: whom it names before there is another, else who is named most."""
        begun = sorted((min(self.types[t].mentions[0] for t in person.types), n) for n, person in enumerate(people))
        if len(begun) > 1:
            (_, first), (second, _) = begun[:2]
            if sum(mention < second for mention in kind.mentions) >= _EARLY:
                return people[first]
        return max(people, key=self.weight)

    def of_title(self, people: Sequence[Person], kind: NameType) -> Person | None:
        """Of two brothers "Mr. Cavendish" is he who is talked of far more, and so is Miss Nell of two of that name."""
        ranked = sorted(people, key=self.weight, reverse=True)
        is_given = all(person.given == kind.parts[0] for person in ranked)
        if len(ranked) < 2 or not (is_given or TITLES.get(kind.title) == "he"):
            return None
        return ranked[0] if self.weight(ranked[0]) >= 2 * self.weight(ranked[1]) else None

    def eldest(self, people: Sequence[Person], kind: NameType) -> Person | None:
        """Miss Bennet is the one whom nobody calls Miss Jane, where each of her sisters is called so."""
        if kind.title != "miss":
            return None
        daughters = [person for person in people if person.given and person.gender == "she"]
        called = [person for person in daughters if "miss" in person.titles]
        rest = [person for person in daughters if not person.titles]
        return rest[0] if called and len(rest) == 1 else None
