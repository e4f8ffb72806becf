"""AO3's list of tags becomes metadata. `A/B` and `A & B` are different things, so that tags stay word for word."""

import re
from collections.abc import Iterator

from lxml import etree

from storyworld.formats.markup.structure import classes_of, words_of
from storyworld.formats.sources.ao3labels import name_of_tag
from storyworld.story import Metadata

_SINGLE = frozenset({"rating", "language", "series"})
_STATISTIC = re.compile(r"(?P<label>Published|Updated|Completed|Words|Chapters): *(?P<value>\S+)", re.IGNORECASE)


def metadata_of_tags(
    tags: etree._Element | None,
    *,
    title: str | None,
    authors: tuple[str, ...] | None,
    summary: str | None,
    url: str | None,
) -> Metadata:
    """Return the metadata of a work from its list of tags, if there is one, and from what was found elsewhere."""
    single: dict[str, str] = {}
    many: dict[str, tuple[str, ...]] = {}
    extra = {"url": url} if url is not None else {}
    for label, definition in _rows(tags):
        values = _values(definition)
        field = name_of_tag(label)
        if field in _SINGLE:
            single[field] = _words(definition) if field == "series" else ", ".join(values)
        elif field in Metadata.__struct_fields__:
            many[field] = values
        elif field == "stats":
            extra |= _statistics(definition)
        else:
            extra[field] = ", ".join(values)
    return Metadata(title=title, authors=authors, summary=summary, extra=extra or None, **single, **many)  # type: ignore[arg-type]


def _rows(tags: etree._Element | None) -> Iterator[tuple[str, etree._Element]]:
    """Yield each label with its definition; what is in neither is left out."""
    label = ""
    for element in tags.iterchildren("dt", "dd") if tags is not None else ():
        if element.tag == "dt":
            label = words_of(element)
        elif label:
            yield label, element
            label = ""


def _values(definition: etree._Element) -> tuple[str, ...]:
    """Return the values of a row: its links, or the items of a list, or the words themselves."""
    items = [link for link in definition.iter("a") if not classes_of(link) & {"previous", "next"}]
    if not items:
        items = list(definition.iter("li"))
    found = [words_of(item) for item in items] or [words_of(definition)]
    return tuple(dict.fromkeys(value for value in found if value))


def _words(definition: etree._Element) -> str:
    """Return the words of a row without the arrows to other works of the series."""
    arrows = [link for link in definition.iter("a") if classes_of(link) & {"previous", "next"}]
    words = words_of(definition)
    for arrow in arrows:
        words = words.replace(words_of(arrow), "") if words_of(arrow) else words
    return " ".join(words.split())


def _statistics(definition: etree._Element) -> dict[str, str]:
    pairs = {label: words_of(value) for label, value in _rows(next(definition.iter("dl"), None))}
    if not pairs:
        pairs = {match["label"]: match["value"] for match in _STATISTIC.finditer(words_of(definition))}
    wanted = {label.strip(" :").lower(): value for label, value in pairs.items() if value}
    return {label: value for label, value in wanted.items() if label in _STATISTICS}


_STATISTICS = frozenset("published updated completed words chapters status".split())
