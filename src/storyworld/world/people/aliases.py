"""Brings the names of one person together: parts of names, titles, nicknames, spellings.

Merging is careful: two names are kept apart when their titles or pronouns disagree or when the text sets them side by
side.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from msgspec.structs import replace

from storyworld.story import AliasKind
from storyworld.world.language.lexicon import KIN, ORDERS, TITLES
from storyworld.world.language.words import Words
from storyworld.world.naming.evidence import SELDOM, answers, side_by_side
from storyworld.world.naming.names import NameMention
from storyworld.world.naming.nametypes import RANKS, NameType, name_types, weigh_namings
from storyworld.world.naming.namings import Naming
from storyworld.world.naming.spellings import NamesAlike, is_short_form
from storyworld.world.naming.titles import titles_clash
from storyworld.world.people.bearers import OF_HUSBANDS, Bearers, Person, genders_clash
from storyworld.world.people.clippings import find_clipped, find_crowned
from storyworld.world.people.fitting import Fitting
from storyworld.world.people.nicknames import nickname_of

# "Mr. Knightley" and "Mr. John Knightley" are two people when each stands at least this often, and once together.
MIN_CONTRAST = 5
_NOBLE = frozenset("sir lord lady dame".split())
"""Titles that stand before given names."""
MIN_ANSWERS = 3
"""A title with a surname, and a name without a word of it, that so often take neighbouring turns, each in its tag, are
two people's. In PDNC this parts Charles from Mr. Wilcox (3) and Lucy from Miss Steele (4); William and Rodney, who are
one, have 2."""
_FAR_MORE = 3
"""Of several Henrys, Harry is the one who is talked of so many times as much."""


def find_people(
    words: Words,
    mentions: Sequence[NameMention],
    read: Mapping[int, Counter[str]] = MappingProxyType({}),
    namings: Sequence[Naming] = (),
    same: Sequence[tuple[int, int]] = (),
) -> tuple[list[Person], list[NameType], list[int]]:
    """Return the people, the names, and for each mention the index of its person, -1 where it names no person.

    `read` counts, by name, the pronouns that a first reading took for whom the name means; `namings` are those of the
    text; `same` are pairs of names that one person bears, as a first reading understands namings.
    """
    types, of_mention, gathering = gathered(words, mentions, read, namings, same)
    people = [person for person in gathering.people if gathering.is_person(person)]
    person_of_type = {t: p for p, person in enumerate(people) for t in person.types}
    return people, types, [person_of_type.get(t, -1) for t in of_mention]


def gathered(
    words: Words,
    mentions: Sequence[NameMention],
    read: Mapping[int, Counter[str]],
    namings: Sequence[Naming],
    same: Sequence[tuple[int, int]],
) -> tuple[list[NameType], list[int], "Gathering"]:
    """Return the names, which of them each mention is, and all who may be people; `find_people` has who is one."""
    types, of_mention = name_types(words, mentions)
    for t, counts in read.items():
        types[t].take_genders(counts)
    plain = weigh_namings(words, mentions, namings, types, of_mention)
    apart = side_by_side(words, mentions, of_mention)
    weights = None if words.predictions is None else words.predictions.names
    gathering = Gathering(types, apart, answers(words, mentions, of_mention), weights)
    gathering.run(plain, same)
    return types, of_mention, gathering


def people_of(owners: Mapping[int, int], types: list[NameType]) -> dict[int, Person]:
    """Return the people to whom names are known to belong, by owner; `owners` are those of the names."""
    gathering = Gathering(types, Counter(), Counter())
    people: dict[int, Person] = {}
    for t in gathering.order():
        if t in owners and owners[t] in people:
            gathering.join(people[owners[t]], t, types[t])
        elif t in owners:
            people[owners[t]] = gathering.new(t, types[t])
    return people


class Gathering:
    """Merges names into people, from the fullest names to the barest."""

    def __init__(
        self,
        types: list[NameType],
        apart: Counter[tuple[int, int]],
        answers: Counter[tuple[int, int]],
        weights: Mapping[str, float] | None = None,
    ) -> None:
        self.types = types
        self.apart = apart
        self.answers = answers
        self.weights = weights
        self.people: list[Person] = []
        self.bearers = Bearers(types)
        self.fitting = Fitting(types)
        self._is_read = any(kind.evidence.n_read_person or kind.evidence.n_read_other for kind in types)
        self._last_parts = {kind.parts[-1] for kind in types}

    def run(self, plain: Sequence[tuple[int, int]], read: Sequence[tuple[int, int]]) -> None:
        """Find who may be people; `plain` and `read` are pairs of one person's names, as `_join_told` has them."""
        for t in self.order():
            kind = self.types[t]
            if self._is_family(kind):
                continue
            target = self._home(t, kind)
            if target is None:
                target = self.new(t, kind)
                self.people.append(target)
            else:
                self.join(target, t, kind)
            self.fitting.note(target)
        self._join_told(plain, read)
        self._join_nicknames()
        self._join_clipped()

    def order(self) -> list[int]:
        """Return the names, the fullest first."""

        def rank(t: int) -> tuple[int, int, int]:
            kind = self.types[t]
            # Gendered titles first, so that "Dr. Vane, she" finds Mr. Vane taken.
            barest = 3 if not kind.title else 1 if TITLES.get(kind.title) else 2
            fullness = 0 if len(kind.parts) > 1 else barest
            return (fullness, -kind.evidence.n, t)

        return sorted(range(len(self.types)), key=rank)

    def is_person(self, person: Person) -> bool:
        """Tell whether somebody has these names, by weights where there are some and the names are not too seldom."""
        total = self.bearers.evidence(person)
        if self.weights is not None and self._is_read and total.n >= SELDOM:
            return total.is_weighed_as_person(self.weights)
        return self.is_told(person)

    def is_told(self, person: Person) -> bool:
        """Tell the same by rules that are set by hand."""
        total = self.bearers.evidence(person)
        if self._is_read and 2 * (total.n_read_person + total.n_read_other) >= total.n:
            return total.is_read_as_person
        n_with_article = sum(self.types[t].n_with_article for t in person.types)
        # The Council decides and the Tower looms; the Caterpillar speaks.
        is_thing = n_with_article * 2 > self.bearers.weight(person) and not (
            total.n_tags or total.n_titles or total.n_called
        )
        return total.is_person and not is_thing

    def _is_family(self, kind: NameType) -> bool:
        """The Bennets, the Miss Bennets: a surname in the plural with "the", or with a title and read as a plural."""
        last = kind.parts[-1]
        singular = {last[:-1], last[:-2]} if last.endswith("es") else {last[:-1]}
        is_read = bool(kind.title) and 2 * kind.evidence.n_read_plural > kind.evidence.n
        return (kind.n_with_article > 0 or is_read) and last.endswith("s") and bool(singular & self._last_parts)

    def new(self, t: int, kind: NameType) -> Person:
        """Return somebody who has this name alone."""
        full = len(kind.parts) > 1
        # Mrs. John Knightley goes by her husband's given name.
        given = kind.parts[0] if (full or not kind.title) and kind.title != "mrs" else None
        surname = kind.parts[-1] if full or kind.title else None
        # The Duchess of Monmouth and the Captain bear their titles as names.
        titles = {kind.title} if kind.title else {kind.parts[0]} & (TITLES.keys() | KIN.keys())
        return Person(
            [t], given, surname, titles, Counter(kind.genders), Counter(kind.own), {t: self._alias_kind(kind)}
        )

    def _alias_kind(self, kind: NameType) -> AliasKind:
        if kind.title:
            return "title"
        return "role" if kind.n_with_article * 2 > kind.evidence.n or kind.parts[0] in RANKS else "name"

    def join(self, person: Person, t: int, kind: NameType, alias: AliasKind | None = None) -> None:
        """Give somebody one more name."""
        person.types.append(t)
        person.kinds[t] = alias or self._alias_kind(kind)
        if not genders_clash(person, kind):
            # Else others' pronouns were read as this name's.
            person.genders.update(kind.genders)
            person.own.update(kind.own)
        person.titles |= {kind.title} - {""}
        if len(kind.parts) > 1:
            is_initial_only = person.given is not None and len(person.given.rstrip(".")) == 1
            person.given = kind.parts[0] if person.given is None or is_initial_only else person.given
            person.surname = person.surname or kind.parts[-1]

    def _home(self, t: int, kind: NameType) -> Person | None:
        bearers = self.fitting.bearers(kind)
        candidates = [
            person for person in bearers if not self._kept_apart(person, t) and not self._is_contrast(person, t, kind)
        ]
        if not candidates:
            return None
        if len(kind.parts) == 1 and not kind.title:
            by_given = [person for person in candidates if person.given == kind.parts[0]]
            # The Archer Madeira is a wine, and Archer is Newland Archer.
            is_known = by_given and self._best_weight(by_given) * _FAR_MORE >= self._best_weight(candidates)
            if not is_known:
                return self.bearers.of_surname(candidates, kind.parts[0])
            return self.bearers.of_given(by_given, kind)
        if not kind.title or len(kind.parts) > 1:
            return max(candidates, key=self.bearers.weight)
        exact = [person for person in candidates if kind.title in person.titles]
        if len(exact) == 1:
            # One sentence has Miss Harriet Lowe and Miss Lowe, so they are two.
            is_another = self._touches(exact[0], t)
            return (self.bearers.eldest(candidates, kind) if is_another else None) or exact[0]
        if not self._is_shared_surname(kind):
            return candidates[0] if len(candidates) == 1 else None
        if len(bearers) == 1 and self._may_be_called(candidates[0], t, kind):
            return candidates[0]
        if kind.evidence.n < MIN_CONTRAST and not exact:
            # Seldom said of a shared surname: it means the bearer who is talked of most, not one more person.
            return max(candidates, key=self.bearers.weight)
        eldest = self.bearers.eldest(candidates, kind)
        if eldest is not None:
            return eldest
        return self.bearers.of_title(exact or [person for person in candidates if not person.titles], kind)

    def _is_shared_surname(self, kind: NameType) -> bool:
        """Several people bear this surname: two given names, or titles of both genders."""
        surname = kind.parts[-1]
        bearers = [person for person in self.fitting.of_surname(surname) if person.given]
        genders = {TITLES.get(other.title) for other in self.fitting.titled(surname)} - {None}
        if len({person.given for person in bearers}) > 1:
            return True
        bearer = bearers[0] if bearers else None
        return len(genders) > 1 and (bearer is None or bearer.gender != TITLES.get(kind.title))

    def _may_be_called(self, person: Person, t: int, kind: NameType) -> bool:
        """Miss Thorpe is Isabella where the other Thorpes are her brother and Mrs. Thorpe, and the two never meet."""
        is_own = kind.title not in OF_HUSBANDS and person.gender is not None and person.gender == TITLES.get(kind.title)
        return is_own and not self._meets(person, t)

    def _kept_apart(self, person: Person, t: int) -> bool:
        """Set side by side in sentences more often than a slip of the pen would, or in talk with one another."""
        own = list(dict.fromkeys((*person.types, *self._given_alone(person))))
        if any(self._talk(t, other) for other in own):
            return True
        return self._beside(t, person.types, 2) or (bool(self.types[t].title) and self._beside(t, own, MIN_ANSWERS))

    def _beside(self, t: int, others: Sequence[int], least: int) -> bool:
        """Tell whether a name stands so often beside others, and so often as a share of what it is said."""
        n = sum(self.apart[min(t, other), max(t, other)] for other in others)
        n_named = sum(self.types[other].evidence.n for other in others)
        return n >= max(least, min(n_named, self.types[t].evidence.n) // 10)

    def _talk(self, t: int, other: int) -> bool:
        """Mr. Wilcox and Charles answer one another, so they are two; Lord Peter is Wimsey, who is called both."""
        kinds = (self.types[t], self.types[other])
        titles = {kind.title for kind in kinds} - {""}
        is_formal = len(titles) == 1 and not titles & _NOBLE and any(not kind.title for kind in kinds)
        n_tags = min(kind.evidence.n_tags for kind in kinds)
        least = max(MIN_ANSWERS, n_tags // 10)
        is_shared = bool(set(kinds[0].parts) & set(kinds[1].parts))
        return is_formal and not is_shared and self.answers[min(t, other), max(t, other)] >= least

    def _is_contrast(self, person: Person, t: int, kind: NameType) -> bool:
        """A text that writes "Mr. Knightley" and "Mr. John Knightley" often, and once together, means two people."""
        if not kind.title or len(kind.parts) > 1 or kind.evidence.n < MIN_CONTRAST or kind.parts[0] != person.surname:
            return False
        longer = (self.types[other] for other in person.types)
        is_said = any(o.title == kind.title and len(o.parts) > 1 and o.evidence.n >= MIN_CONTRAST for o in longer)
        return is_said and self._meets(person, t)

    def _join_told(self, plain: Sequence[tuple[int, int]], read: Sequence[tuple[int, int]]) -> None:
        """Make one person of two whose names the text says are one person's.

        It is plain where one clause has both: Tamsin Quill, whom the court calls the Inkwitch. Else, as in "they call
        me Needle", it hangs on who speaks; then the two must not be of two genders, meet or talk with one another.
        """
        bearer = {t: person for person in self.people for t in person.types}
        gone: set[int] = set()
        for pairs in (plain, read):
            for one, other in dict.fromkeys(pairs):
                both = [bearer[t] for t in (one, other) if t in bearer]
                if len(both) < 2 or both[0] is both[1]:
                    continue
                both.sort(key=lambda own: (own.surname is None, own.given is None, -self.bearers.weight(own)))
                fuller, barer = both
                if not self._may_be_told(fuller, barer, is_plain=pairs is plain):
                    continue
                for t in barer.types:
                    self.join(fuller, t, self.types[t], "title" if self.types[t].title else "nickname")
                    bearer[t] = fuller
                gone.add(id(barer))
        self.people = [person for person in self.people if id(person) not in gone]

    def _may_be_told(self, fuller: Person, barer: Person, *, is_plain: bool) -> bool:
        """Tell whether nothing speaks against what the text says of two, or what it seems to say."""
        if any(titles_clash(fuller.titles, title) for title in barer.titles):
            return False
        pairs = [(min(a, b), max(a, b)) for a in fuller.types for b in barer.types]
        meet = sum(self.apart[pair] for pair in pairs) > 1 or any(self.answers[pair] for pair in pairs)
        return is_plain or not (meet or {fuller.gender, barer.gender} == {"he", "she"})

    def _join_nicknames(self) -> None:
        """Short forms (Mer, Meredith; Jim Vane, James Vane) and spellings (Izzy, Izzie), rarest first."""
        people = self.people
        alike = NamesAlike((person.given, person.surname) for person in people)
        gone: set[int] = set()
        for person in sorted(people, key=self.bearers.weight):
            by_given = _by_given(person)
            if by_given.given is None or not self._may_be_nickname(person):
                continue
            matches = [
                (self.bearers.weight(other), n, alias)
                for n in alike.to(by_given.given)
                if (other := people[n]) is not person
                and id(other) not in gone
                and (alias := self._nickname_of(other, by_given)) is not None
                and (by_given is person or is_short_form(by_given.given, other.given or ""))
            ]
            ranked = sorted(matches, key=lambda match: -match[0])
            if not ranked or (len(ranked) > 1 and ranked[0][0] < _FAR_MORE * ranked[1][0]):
                continue
            _, n, alias = ranked[0]
            for t in person.types:
                self.join(people[n], t, self.types[t], alias)
            gone.add(id(person))
            alike.note(n, people[n].given, people[n].surname)
        self.people = [person for person in people if id(person) not in gone]

    def _join_clipped(self) -> None:
        called = [person for person in self.people if self._may_be_nickname(person) and self.is_person(person)]
        pairs: list[tuple[Person, Person, AliasKind]] = [
            *((*pair, "nickname") for pair in find_clipped(called, self.people, self.types)),
            *((*pair, "title") for pair in find_crowned(list(filter(self.is_person, self.people)), self.types)),
        ]
        gone: set[int] = set()
        for person, other, alias in pairs:
            # Of two that only speech names, each may be found for the other.
            if gone.isdisjoint((id(person), id(other))):
                for t in person.types:
                    self.join(other, t, self.types[t], alias)
                gone.add(id(person))
        self.people = [person for person in self.people if id(person) not in gone]

    def _best_weight(self, people: Sequence[Person]) -> int:
        return max(map(self.bearers.weight, people))

    def _may_be_nickname(self, person: Person) -> bool:
        """Jim, Jim Vane, Mr. Jim Vane, Uncle Jim; not Mr. Vane."""
        own = [self.types[t] for t in person.types]
        is_full = person.surname is not None
        return not any(
            (kind.title and kind.title not in KIN and not is_full)
            or kind.parts[0] in TITLES
            or not (kind.evidence.is_person or (self._is_read and kind.evidence.is_read_as_person))
            for kind in own
        )

    def _nickname_of(self, other: Person, person: Person) -> AliasKind | None:
        alias = nickname_of(other, person, self.bearers.weight(other), self.bearers.weight(person))
        if alias is None:
            return None
        kind = max((self.types[t] for t in person.types), key=lambda kind: kind.evidence.n)
        is_another = genders_clash(other, kind) or any(self._touches(other, t) for t in person.types)
        # Italian is not short for the Italians.
        is_one = not any(map(self._is_plural, (person, other)))
        return alias if is_one and not is_another else None

    def _is_plural(self, person: Person) -> bool:
        own = [self.types[t].evidence for t in person.types]
        return 2 * sum(kind.n_read_plural for kind in own) > sum(kind.n_read_person for kind in own)

    def _meets(self, person: Person, t: int) -> bool:
        """One sentence has the name and one of the person's, or the given name alone."""
        return self._touches(person, t) or any(self.apart[min(t, o), max(t, o)] for o in self._given_alone(person))

    def _given_alone(self, person: Person) -> list[int]:
        return [t for t in self.fitting.alone(person.given) if not self.types[t].title]

    def _touches(self, person: Person, t: int) -> bool:
        return any(self.apart[min(t, other), max(t, other)] for other in person.types)


def _by_given(person: Person) -> Person:
    """Return somebody with what follows a title of kin as the given name: Uncle Bas. Father William may be a priest."""
    is_kin = person.given is None and bool(person.titles) and person.titles <= KIN.keys() - ORDERS
    return replace(person, given=person.surname, surname=None) if is_kin else person
