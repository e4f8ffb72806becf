"""The labels of Archive of Our Own's tags: what each is in the metadata of a story."""

from storyworld.story import Metadata

# Labels are in the singular or the plural, and in English whatever the work's language.
_FIELDS = {
    "rating": "rating",
    "archive warning": "warnings",
    "warning": "warnings",
    "fandom": "fandoms",
    "relationship": "relationships",
    "character": "characters",
    "additional tag": "tags",
    "freeform": "tags",
    "tag": "tags",
    "language": "language",
    "series": "series",
    "categories": "category",
    "collection": "collections",
}


def field_of_tag(label: str) -> str | None:
    """Return the field of Metadata that a label fills, if any."""
    name = name_of_tag(label)
    return name if name in Metadata.__struct_fields__ else None


def name_of_tag(label: str) -> str:
    """Return the field of Metadata that a label fills, or the label itself in small letters."""
    name = label.strip(" :").lower()
    return _FIELDS.get(name) or _FIELDS.get(name.removesuffix("s")) or name
