"""Whether somebody can bear a name that the text has, too: by its words, its title and the pronouns around it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from storyworld.world.language.lexicon import GIVEN_NAME_TITLES, TITLES
from storyworld.world.naming.nametypes import LONG_TITLES, NameType, clear_gender
from storyworld.world.naming.spellings import is_same_given
from storyworld.world.naming.titles import titles_clash
from storyworld.world.people.bearers import OF_HUSBANDS, Person, genders_clash

_Key = tuple[str | None, ...]
"""What names are looked up by: a given name, or the letter of an initial, and a surname; a surname; a title."""


class Fitting:
    """Tells who can bear which name; `types` are all names of the text.

    People are looked up by the words of their names, so that a text with thousands of them takes no longer for each.
    """

    def __init__(self, types: Sequence[NameType]) -> None:
        self.types = types
        self._people: dict[_Key, dict[int, Person]] = defaultdict(dict)
        self._places: dict[int, int] = {}
        self._alone: dict[str, list[int]] = defaultdict(list)
        self._titled: dict[str, list[NameType]] = defaultdict(list)
        self._full: dict[str, list[NameType]] = defaultdict(list)
        for t, kind in enumerate(types):
            if len(kind.parts) == 1:
                self._alone[kind.parts[0]].append(t)
            else:
                self._full[kind.parts[0]].append(kind)
            if kind.title:
                self._titled[kind.parts[-1]].append(kind)
        self._only: dict[str, bool] = {}

    def note(self, person: Person) -> None:
        """Take in somebody new, or under one more name."""
        place = self._places.setdefault(id(person), len(self._places))
        for key in _keys_of(person):
            self._people[key][place] = person

    def bearers(self, kind: NameType) -> list[Person]:
        """Return those noted who can bear a name, in the order in which they were."""
        found: dict[int, Person] = {}
        for key in _keys_to(kind):
            found.update(self._people.get(key, {}))
        return [found[place] for place in sorted(found) if self.fits(found[place], kind)]

    def of_surname(self, surname: str) -> list[Person]:
        """Return those noted with a surname."""
        return [person for person in self._people.get((surname,), {}).values() if person.surname == surname]

    def titled(self, surname: str) -> list[NameType]:
        """Return the names that have a title and end in a surname."""
        return self._titled.get(surname, [])

    def alone(self, given: str | None) -> list[int]:
        """Return the names, by their places, that are one given name and at most a title."""
        return self._alone.get(given or "", [])

    def fits(self, person: Person, kind: NameType) -> bool:
        """Tell whether a person can bear a name, by its words, titles and pronouns."""
        if not self._may_bear(person, kind) or titles_clash(person.titles, kind.title):
            return False
        is_same = self._is_only_given(person, kind) or self._is_titled(person, kind)
        return is_same or not genders_clash(person, kind)

    def _is_titled(self, person: Person, kind: NameType) -> bool:
        """Miss Louisa Musgrove is Louisa Musgrove, whatever pronouns were read as hers."""
        is_full = len(kind.parts) > 1 and (person.given, person.surname) == (kind.parts[0], kind.parts[-1])
        has_title = any(TITLES.get(title) for title in person.titles)
        return is_full and not has_title and TITLES.get(kind.title) is not None and kind.title not in OF_HUSBANDS

    def _may_bear(self, person: Person, kind: NameType) -> bool:
        """Tell whether a name can be a person's by its words alone."""
        if len(kind.parts) > 1:
            same_given = person.given is not None and is_same_given(person.given, kind.parts[0])
            return same_given and person.surname in (None, *kind.parts[1:])
        part = kind.parts[0]
        if kind.title:
            by_given = kind.title in GIVEN_NAME_TITLES or kind.title in person.titles
            return (part == person.surname and not self._is_spouse(person, kind)) or (by_given and part == person.given)
        if part in TITLES or part in person.titles or part in LONG_TITLES:
            return LONG_TITLES.get(part, part) in {LONG_TITLES.get(title, title) for title in person.titles}
        return part in (person.given, person.surname)

    def _is_only_given(self, person: Person, kind: NameType) -> bool:
        """Eleanor is Eleanor Tilney, the only Eleanor, even where another's pronouns were read as hers."""
        if kind.title or len(kind.parts) > 1 or kind.parts[0] != person.given or person.surname is None:
            return False
        given = person.given
        if given not in self._only:
            full = self._full.get(given, [])
            is_one = len({other.parts[-1] for other in full}) == 1
            self._only[given] = is_one and all(other.title not in OF_HUSBANDS for other in full)
        return self._only[given]

    def _is_spouse(self, person: Person, kind: NameType) -> bool:
        """Mrs. Marsh is not Edwin Marsh where the text goes on to call Edwin "he", or Uncle Edwin.

        Nor is she Lee Marsh where nothing tells that Lee is a woman: of 17 such pairs of names in our marked stories
        10 are of two people, and of 13 where something does, 3.
        """
        alone = [self.types[t] for t in self.alone(person.given)]
        genders = {TITLES.get(t.title) or clear_gender(t.genders, t.own) for t in alone} - {None}
        if kind.title == "mrs" and person.given is not None and not person.titles and person.gender is None:
            return genders != {"she"}
        return len(genders) == 1 and genders | {TITLES.get(kind.title)} == {"he", "she"}


def _keys_of(person: Person) -> Iterator[_Key]:
    """Yield the keys under which those are found who bear names like somebody's."""
    if person.given:
        yield (person.given, person.surname)
        yield (person.given[0] + "*", person.surname)
        yield (person.given,)
        if _is_initial(person.given):
            yield (person.given[0] + ".", person.surname)
    if person.surname:
        yield (person.surname,)
    for title in person.titles:
        yield (LONG_TITLES.get(title, title),)


def _keys_to(kind: NameType) -> Iterator[_Key]:
    """Yield the keys of all who may bear a name, and of some who may not."""
    first = kind.parts[0]
    if len(kind.parts) == 1:
        yield (first,)
        yield (LONG_TITLES.get(first, first),)
        return
    for surname in (None, *kind.parts[1:]):
        yield (first[0] + "*", surname) if _is_initial(first) else (first, surname)
        yield (first[0] + ".", surname)


def _is_initial(name: str) -> bool:
    return len(name.rstrip(".")) == 1
