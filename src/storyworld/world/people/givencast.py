"""People who are given, with all their names: only where the text says these is left to find."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from storyworld.segmenting.tokens import tokenize
from storyworld.spans import Span
from storyworld.story import Character
from storyworld.world.language.lexicon import TITLES
from storyworld.world.language.words import Words
from storyworld.world.naming.names import NameMention
from storyworld.world.naming.nametypes import LONG_TITLES, NameType, name_types
from storyworld.world.people.aliases import people_of
from storyworld.world.people.bearers import Person

_ARTICLES = frozenset({"the", "a", "an"})
_CERTAIN = 1000
"""A pronoun that is given has so many votes."""


def given_names(words: Words, found: Sequence[NameMention], cast: Sequence[Character]) -> list[NameMention]:
    """Return the names of the text, with every place where one of the given people's names stands whole.

    A name that was found and begins before or goes on after a given one stays as it was found: Baker Street is not
    Baker's.
    """
    longer = {i: name for name in found for i in range(name.first, name.last)}
    listed = [
        name
        for name in _occurrences(words, cast)
        if all(
            longer[i].first >= name.first and longer[i].last <= name.last
            for i in range(name.first, name.last)
            if i in longer
        )
    ]
    taken = {i for name in listed for i in range(name.first, name.last)}
    rest = [name for name in found if not taken.intersection(range(name.first, name.last))]
    return sorted([*listed, *rest], key=lambda name: name.first)


def given_people(
    words: Words, names: Sequence[NameMention], cast: Sequence[Character]
) -> tuple[list[Person], list[NameType], list[int]]:
    """Return the people, the names, and for each mention the index of its person, as `find_people` does.

    Names that nobody given bears are no person's, unless they are a part of one person's names only. Nobody is
    returned whom the text does not name.
    """
    types, of_mention = name_types(words, names)
    bearers = _bearers(cast)
    owners = {t: who for t, kind in enumerate(types) if (who := _who(kind, bearers)) is not None}
    people = []
    for who, person in sorted(people_of(owners, types).items()):
        if cast[who].pronouns is not None:
            person.own[str(cast[who].pronouns).partition("/")[0]] += _CERTAIN
        people.append(person)
    person_of_type = {t: p for p, person in enumerate(people) for t in person.types}
    return people, types, [person_of_type.get(t, -1) for t in of_mention]


def _occurrences(words: Words, cast: Sequence[Character]) -> Iterator[NameMention]:
    """Yield where names stand whole, the longest that fit, without overlap; a single word must have its capital."""
    listed: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for person in cast:
        for alias in person.aliases:
            parts = _parts(alias.text)
            if parts:
                listed[parts[0]].add(parts)
    i = 0
    while i < words.n:
        fits = [
            parts
            for parts in listed.get(words.lower[i], ())
            if words.paragraph[i] >= 0 and tuple(words.lower[i : i + len(parts)]) == parts
        ]
        best = max(fits, key=len, default=())
        if best and words.is_capitalised(i + len(best) - 1):
            yield _name(words, i, i + len(best))
        i += max(1, len(best))


def _name(words: Words, first: int, last: int) -> NameMention:
    key = words.lower[first].rstrip(".")
    title = key if key in TITLES and last - first > 1 else None
    start = first + (title is not None)
    start += title is not None and words.word[start] == "." and last - start > 1
    has_article = first > 0 and words.lower[first - 1] == "the"
    return NameMention(first, last, title, tuple(words.word[start:last]), has_article and title is None)


def _parts(name: str) -> tuple[str, ...]:
    """Return the words of a name in small letters, without an article before it."""
    tokens = tokenize(name, [Span(0, len(name))])
    parts = [name[s:e].lower().replace("’", "'") for s, e in zip(tokens.start, tokens.end, strict=True)]
    return tuple(parts[1:] if parts and parts[0] in _ARTICLES else parts)


def _bearers(cast: Sequence[Character]) -> dict[tuple[str, ...], set[int]]:
    """Return who is called by a name, in words without full stops, titles in their long form."""
    found: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for who, person in enumerate(cast):
        for alias in person.aliases:
            found[_plain(_parts(alias.text))].add(who)
    return found


def _plain(parts: Sequence[str]) -> tuple[str, ...]:
    plain = (part.lower().replace(".", "").replace("’", "'") for part in parts)
    return tuple(LONG_TITLES.get(part, part) for part in plain if part)


def _who(kind: NameType, bearers: dict[tuple[str, ...], set[int]]) -> int | None:
    """Return the one person who bears a name, else the one in a name of whom it is; null for nobody or for two."""
    for surface in kind.surfaces:
        whole = bearers.get(_plain(_parts(surface)))
        if whole is not None and len(whole) == 1:
            return next(iter(whole))
    said = set(_plain(kind.parts)) | ({kind.title} - {""})
    within = {who for name, own in bearers.items() if said <= set(name) for who in own}
    return within.pop() if len(within) == 1 else None
