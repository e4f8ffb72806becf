"""Whom "my brother" or "Mara's mother" means, where the text names that person somewhere."""

from collections.abc import Sequence

from storyworld.world.language.lexicon import FAMILY, KIN, KIN_FORMS, ORDERS, PRONOUNS
from storyworld.world.language.words import Words
from storyworld.world.naming.names import NameMention
from storyworld.world.people.bearers import Person

# Parents and spouses in a family of one surname go by these titles.
_MARRIED = {
    **dict.fromkeys(["mother", "wife"], frozenset({"mrs", "lady"})),
    **dict.fromkeys(["father", "husband"], frozenset({"mister", "sir", "lord"})),
}


class NamedKin:
    """Kin who have names: said beside the noun ("my brother Jory"), or the only one who bears the owner's surname."""

    def __init__(
        self, words: Words, names: Sequence[NameMention], member_of: Sequence[int], people: Sequence[Person]
    ) -> None:
        self.people = people
        self._beside: dict[str, set[int]] = {}
        for i, mention in enumerate(names):
            noun = _noun_beside(words, mention)
            if noun is not None and member_of[i] >= 0:
                self._beside.setdefault(noun, set()).add(member_of[i])

    def named(self, noun: str, owner: int) -> int | None:
        """Return the member who is the owner's kin of this noun, if the text gives one name only."""
        noun = KIN_FORMS.get(noun, noun)
        beside = self._beside.get(noun, set()) - {owner}
        if len(beside) == 1:
            return next(iter(beside))
        namesake = self._namesake(noun, owner)
        return self._only(noun, owner) if namesake is None else namesake

    def _only(self, noun: str, owner: int) -> int | None:
        """Return who is called by the noun, alone or before a name, where that is one person: Mum, Uncle Bas."""
        found = [p for p, person in enumerate(self.people) if p != owner and noun in _called(person)]
        return found[0] if len(found) == 1 else None

    def _namesake(self, noun: str, owner: int) -> int | None:
        if owner >= len(self.people) or noun not in FAMILY or self.people[owner].surname is None:
            return None
        found = [
            p
            for p, person in enumerate(self.people)
            if p != owner and person.surname == self.people[owner].surname and person.gender == KIN[noun]
        ]
        if noun in _MARRIED:
            found = [p for p in found if "miss" not in self.people[p].titles]
            found = [p for p in found if _MARRIED[noun] & self.people[p].titles] or found
        return found[0] if len(found) == 1 else None


def _called(person: Person) -> set[str]:
    """Return the nouns for kin by which somebody goes; Father Gavril is a priest."""
    alone = set() if person.given is None or person.surname is not None else {person.given}
    return {KIN_FORMS.get(noun, noun) for noun in (person.titles - ORDERS | alone)}


def _noun_beside(words: Words, mention: NameMention) -> str | None:
    """The kin noun in "my brother Jory", "her aunt, Mrs. Vale" or "Jory, my brother"."""
    lower = words.lower
    i = mention.first - 1
    if i > 0 and lower[i] == ",":
        i -= 1
    if i > 0 and lower[i] in KIN and _owns(lower[i - 1]):
        return KIN_FORMS.get(lower[i], lower[i])
    j = mention.last
    if j + 2 < words.n and lower[j] == "," and _owns(lower[j + 1]) and lower[j + 2] in KIN:
        return KIN_FORMS.get(lower[j + 2], lower[j + 2])
    return None


def _owns(word: str) -> bool:
    form = PRONOUNS.get(word)
    return word == "'s" or (form is not None and form.role in ("possessive", "object") and not form.is_plural)
