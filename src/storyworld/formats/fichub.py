"""FicHub: its EPUB and HTML. Notes are not set apart from the text, so that the rules for raw text look for them."""

import re

from lxml import etree

from storyworld.formats.labels import Label, field_of, metadata_of
from storyworld.formats.structure import Role, Structure, body_of, words_of
from storyworld.story import Metadata

_MARK = re.compile(r"exported with the assistance of", re.IGNORECASE)
_LABELS = re.compile(r"\b(?P<label>Status|Published|Updated|Words|Chapters|Original source): *(?P<value>\S+)")


def is_introduction(tree: etree._Element) -> bool:
    """Tell whether a page is FicHub's introduction, or a whole story below one."""
    return next(tree.iter("h1"), None) is not None and any(_MARK.search(str(text)) for text in tree.itertext())


def structure(tree: etree._Element) -> Structure | None:
    """Return what is what on a page of FicHub's HTML, `None` for other pages."""
    if not is_introduction(tree):
        return None
    roles = _introduction(tree)
    in_story = False
    for element in body_of(tree).iter(etree.Element):
        if element.tag == "h2":
            in_story = True
            roles[element] = "chapter_heading"
        elif in_story or element.tag in {"html", "body"}:
            continue
        elif element not in roles and not any(inner.tag == "h2" for inner in element.iter("h2")):
            roles[element] = "metadata"
    return Structure(detected="fichub", roles=roles, metadata=_metadata(tree))


def part_structure(tree: etree._Element) -> Structure:
    """Return what is what in one part of FicHub's EPUB."""
    body = body_of(tree)
    if is_introduction(tree):
        return Structure(detected="fichub", roles={body: "metadata", **_introduction(tree)}, metadata=_metadata(tree))
    heading = next(body.iter("h1", "h2", "h3"), None)
    return Structure(detected="fichub", roles={} if heading is None else {heading: "chapter_heading"})


def _introduction(tree: etree._Element) -> dict[etree._Element, Role]:
    roles: dict[etree._Element, Role] = {}
    title = next(tree.iter("h1"), None)
    if title is not None:
        roles[title] = "title"
    for element in tree.iter("p", "h2", "h3", "div"):
        if re.match(r"By:? ", words_of(element)) and len(words_of(element)) < 100:
            roles[element] = "byline"
            break
    return roles


def _metadata(tree: etree._Element) -> Metadata:
    words = words_of(body_of(tree))[:20_000]
    found = [Label(0, 0, m["label"], field_of(m["label"]), m["value"]) for m in _LABELS.finditer(words)]
    roles = {role: element for element, role in _introduction(tree).items()}
    author = re.sub(r"^By:? ", "", words_of(roles.get("byline")))
    gathered = metadata_of(found)
    return Metadata(
        title=words_of(roles.get("title")) or None, authors=(author,) if author else None, extra=gathered.extra
    )
