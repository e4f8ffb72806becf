"""What a first reading tells the second: whom pronouns mean, and by which each name is taken up."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import TypeVar

from storyworld.world.coreference.linking import linked_references
from storyworld.world.coreference.referring import referring_spans
from storyworld.world.draft import Draft
from storyworld.world.language.lexicon import PRONOUNS
from storyworld.world.people.bearers import Person

_Place = TypeVar("_Place", int, tuple[int, int])

_MYSELF = frozenset({"i", "me"})
"""They call me Needle: in 11 of 12 such places of our marked stories who says so is known, of 3 with "him" in none."""
_NEAR = 5_000
"""Words. In a volume of stories another "I" tells each, and whoever is taken for all of them has no name near by."""


class FirstReading:
    """The third person pronouns of a draft by their links. `n_known` members were there before the text was read.

    `same` are pairs of names of which somebody says that they are called both.
    """

    def __init__(self, draft: Draft, n_known: int) -> None:
        self._people = draft.people
        self._pronouns: dict[int, int] = {}
        self._introduced = {span: m for span, m in draft.introduced.items() if m < n_known}
        self.same: list[tuple[int, int]] = []
        named = {n.who: draft.type_of[n.name] for n in draft.namings if draft.words.lower[n.who] in _MYSELF}
        places = _Places(draft)
        genders: dict[int, Counter[str]] = defaultdict(Counter)
        name_of: dict[int, int] = {}
        for reference in linked_references(draft, referring_spans(draft))[0]:
            if reference.member is None or reference.member >= n_known:
                continue
            if reference.head in named and places.is_near(reference.member, reference.head):
                self.same.append((draft.people[reference.member].types[0], named[reference.head]))
            if reference.form == "name":
                name_of[reference.member] = reference.type
            form = PRONOUNS.get(draft.words.lower[reference.first]) if reference.form == "pronoun" else None
            if form is None or form.person != "third":
                continue
            self._pronouns[reference.first] = reference.member
            if form.gender in ("he", "she") and name_of.get(reference.member, -1) >= 0:
                genders[name_of[reference.member]][form.gender] += 1
        self.genders: dict[int, Counter[str]] = dict(genders)

    def introduced(self, people: Sequence[Person]) -> dict[tuple[int, int], int]:
        """Return, by range of tokens, whom noun phrases mean that tell of people who give their names later."""
        return self._borne(self._introduced, people)

    def pronouns(self, people: Sequence[Person]) -> dict[int, int]:
        """Return, by token, the members whom pronouns mean, among the people of another reading."""
        return self._borne(self._pronouns, people)

    def _borne(self, meant: Mapping[_Place, int], people: Sequence[Person]) -> dict[_Place, int]:
        """A person is whoever bears the first of their names there. After the people, members are the same in both."""
        bearer = {t: i for i, person in enumerate(people) for t in person.types}
        shift = len(people) - len(self._people)
        member = {m: bearer.get(person.types[0]) for m, person in enumerate(self._people)}
        found = {place: member.get(m, m + shift) for place, m in meant.items()}
        return {place: m for place, m in found.items() if m is not None}


class _Places:
    """Where the text names its people."""

    def __init__(self, draft: Draft) -> None:
        self._places: dict[int, list[int]] = defaultdict(list)
        for name, member in zip(draft.names, draft.member_of, strict=True):
            if 0 <= member < len(draft.people):
                self._places[member].append(name.first)

    def is_near(self, member: int, token: int) -> bool:
        """Tell whether somebody is named not far from a token."""
        places = self._places.get(member, [])
        at = bisect_left(places, token - _NEAR)
        return at < len(places) and places[at] <= token + _NEAR
