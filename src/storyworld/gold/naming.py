"""Whom stretches of a text name, among what was predicted, where labels point at names instead of people."""

from collections import Counter
from collections.abc import Iterable, Sequence

from storyworld.gold.overlaps import Overlaps
from storyworld.spans import Span, overlap
from storyworld.story import Mention


def naming(mentions: Sequence[Mention], text: str) -> Overlaps[Mention]:
    """Return the mentions that name or describe; of pronouns "I" alone.

    A narrator is labelled where it stands, and often has no other name.
    """
    return Overlaps([m for m in mentions if m.form != "pronoun" or text[m.start : m.end] == "I"])


def person_named(spans: Iterable[Span], mentions: Overlaps[Mention]) -> str | None:
    """Return what most of some stretches mean."""
    counts = Counter(entity for span in spans if (entity := entity_at(span, mentions)) is not None)
    return counts.most_common(1)[0][0] if counts else None


def entity_at(span: Span, mentions: Overlaps[Mention]) -> str | None:
    """Return what the name means that shares most of the stretch."""
    found = mentions.of(span)
    best = max(found, key=lambda mention: (overlap(mention, span), mention.start - mention.end), default=None)
    return None if best is None else best.entity
