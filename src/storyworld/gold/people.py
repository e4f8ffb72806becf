"""The people and places behind gold mentions."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from storyworld.gold.work import GoldQuotation
from storyworld.story import Alias, Category, Character, Mention, Place

PLACES: frozenset[Category] = frozenset({"FAC", "GPE", "LOC"})


def characters_of(text: str, mentions: Iterable[Mention], quotations: Iterable[GoldQuotation]) -> tuple[Character, ...]:
    """Return those whose mentions are mostly of a person, and whoever speaks; most mentioned first."""
    n_quotes = Counter(quotation.speaker for quotation in quotations)
    return tuple(
        Character(
            id=entity,
            name=name(text, own),
            aliases=aliases(text, own),
            is_named=any(mention.form == "name" for mention in own),
            n_mentions=len(own),
            n_quotes=n_quotes[entity],
            first=own[0].start,
            last=own[-1].start,
        )
        for entity, own in by_entity(mentions)
        if category(own) == "PER" or n_quotes[entity]
    )


def places_of(text: str, mentions: Iterable[Mention]) -> tuple[Place, ...]:
    """Return the entities that are mostly places, most mentioned first."""
    return tuple(
        Place(
            id=entity,
            name=name(text, own),
            aliases=aliases(text, own),
            category=category(own),
            n_mentions=len(own),
        )
        for entity, own in by_entity(mentions)
        if category(own) in PLACES
    )


def by_entity(mentions: Iterable[Mention]) -> list[tuple[str, list[Mention]]]:
    """Return each entity with its mentions in order, most mentioned first, then by first mention."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.entity is not None:
            found[mention.entity].append(mention)
    return sorted(found.items(), key=lambda item: (-len(item[1]), item[1][0].start))


def category(mentions: Sequence[Mention]) -> Category:
    """Return the category that most mentions have."""
    return Counter(mention.category for mention in mentions).most_common(1)[0][0]


def aliases(text: str, mentions: Iterable[Mention]) -> tuple[Alias, ...]:
    """Return the names that are used, most used first."""
    used = Counter(_words(text, mention) for mention in mentions if mention.form == "name")
    return tuple(Alias(text=words, kind="name", count=count) for words, count in used.most_common())


def name(text: str, mentions: Sequence[Mention]) -> str:
    """Return the most used name or, without one, the most used description or pronoun."""
    for form in ("name", "nominal", "pronoun"):
        used = Counter(_words(text, mention) for mention in mentions if mention.form == form)
        if used:
            return used.most_common(1)[0][0]
    raise ValueError("an entity without mentions has no name")


def _words(text: str, mention: Mention) -> str:
    return " ".join(text[mention.start : mention.end].split())
