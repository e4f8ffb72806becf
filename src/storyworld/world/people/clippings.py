"""Who is called by a form that is clipped from a name, where the narration leaves out one of the two: Wande, Yewande.

All of 44 such pairs of names in our marked stories are one person's, and all of 8 in the hard ones. Without a
call, and a tag that shows whoever is told of to speak, a novel's people of whom others only talk are joined wrongly by
how their names begin; the end of a name says more.
So is Your Majesty whoever is king or queen, where just one does or says anything: in all of 5 such stories.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from storyworld.world.language.lexicon import ANYBODY, KIN, TITLES
from storyworld.world.naming.nametypes import NameType
from storyworld.world.naming.spellings import clippings_alike, is_clipped, is_end_form
from storyworld.world.naming.titles import titles_clash
from storyworld.world.people.bearers import Person

_NO_NAMES = KIN.keys() | TITLES.keys() | ANYBODY


_CROWNED = frozenset("king queen emperor empress".split())
_STYLE = ("majesty",)
"""Highness may be anybody of a family: in our marked stories it is the one prince or princess in 2 of 3."""


def find_crowned(people: Sequence[Person], types: Sequence[NameType]) -> Iterator[tuple[Person, Person]]:
    """Yield whoever is called Majesty and nothing else, with the one king or queen who does or says anything."""
    styled = [person for person in people if all(types[t].parts == _STYLE for t in person.types)]
    crowned = [person for person in people if person.titles & _CROWNED]
    is_one = len(styled) == len(crowned) == 1
    is_there = is_one and any(types[t].evidence.n_tags or types[t].evidence.n_acts for t in crowned[0].types)
    if is_there and {styled[0].gender, crowned[0].gender} != {"he", "she"}:
        yield styled[0], crowned[0]


def find_clipped(
    called: Sequence[Person], people: Sequence[Person], types: Sequence[NameType]
) -> Iterator[tuple[Person, Person]]:
    """Yield those of `called` whose name is clipped from that of just one of `people`, each with that one."""
    alike: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        if person.given is not None and person.given not in _NO_NAMES:
            for key in clippings_alike(person.given):
                alike[key].append(person)
    for person in called:
        if person.given is None or person.given in _NO_NAMES:
            continue
        near = {id(own): own for key in sorted(clippings_alike(person.given)) for own in alike[key]}
        fitting = [own for own in near.values() if own is not person and _may_be(person, own, types)]
        found = [own for own in fitting if is_end_form(person.given, own.given or "")]
        if not found and _is_called(person, types):
            found = [own for own in fitting if _is_called(own, types) or _speaks(own, types)]
        if len(found) == 1:
            yield person, found[0]


def _is_called(person: Person, types: Sequence[NameType]) -> bool:
    """Tell whether somebody is called by a name, and never told of by it."""
    return any(types[t].evidence.n_called for t in person.types) and not _is_told(person, types)


def _is_told(person: Person, types: Sequence[NameType]) -> bool:
    return any(types[t].n_told for t in person.types)


def _speaks(person: Person, types: Sequence[NameType]) -> bool:
    """Tell whether somebody is told of, in a tag of speech, too, and by a name: the Mock Turtle bears none."""
    own = [types[t] for t in person.types]
    n_with_article = sum(kind.n_with_article for kind in own)
    is_tagged = _is_told(person, types) and any(kind.evidence.n_tags for kind in own)
    return is_tagged and 2 * n_with_article <= sum(kind.evidence.n for kind in own)


def _may_be(person: Person, other: Person, types: Sequence[NameType]) -> bool:
    """Tell whether one name is clipped from the other, and nothing tells the two apart: no quotation has both."""
    one, told = person.given or "", other.given or ""
    if _is_told(person, types) and _is_told(other, types):
        return False
    if not (is_clipped(one, told) or is_clipped(told, one) or is_end_form(one, told)):
        return False
    surnames = {person.surname, other.surname} - {None}
    is_clash = any(titles_clash(other.titles, title) for title in person.titles)
    if len(surnames) > 1 or is_clash or {person.gender, other.gender} == {"he", "she"}:
        return False
    said = {quote for t in person.types for quote in types[t].quotes}
    return all(said.isdisjoint(types[t].quotes) for t in other.types)
