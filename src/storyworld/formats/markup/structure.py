"""Which element of a page is what, where a source's own markup says so."""

from collections.abc import Iterable
from typing import Literal

from lxml import etree
from msgspec import Struct

from storyworld.story import BlockKind, Detected, Metadata

Role = BlockKind | Literal["story", "dropped"]
"""`story` is left to the rules for raw text; what is `dropped` is not read at all."""

_BORDERS = frozenset("p div br hr li ul ol dl dt dd td th tr h1 h2 h3 h4 h5 h6 blockquote section article".split())


class Structure(Struct, frozen=True, kw_only=True):
    """What a source's markup says: the roles of elements, and metadata.

    An element without a role has that of the nearest element above it, and at the top it is story. `detected` says
    whose markup it is.
    """

    detected: Detected
    roles: dict[etree._Element, Role]
    metadata: Metadata = Metadata()


def words_of(element: etree._Element | None) -> str:
    """Return the text of an element with white space folded, and some between its blocks; empty for none."""
    return " ".join(text_of(element).split()) if element is not None else ""


def text_of(element: etree._Element) -> str:
    """Return the text of an element as it stands in the source, with a blank where a block begins or ends."""
    parts: list[str] = []
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if inner.tag in _BORDERS:
            parts.append(" ")
        if event == "start":
            parts.append(inner.text or "")
        elif inner is not element:
            parts.append(inner.tail or "")
    return "".join(parts)


def classes_of(element: etree._Element) -> frozenset[str]:
    """Return the classes of an element."""
    return frozenset((element.get("class") or "").split())


def with_id(tree: etree._Element, id_: str) -> etree._Element | None:
    """Return the first element with an id."""
    return next((element for element in tree.iter(etree.Element) if element.get("id") == id_), None)


def with_class(tree: etree._Element, name: str, tag: str | None = None) -> list[etree._Element]:
    """Return the elements of a class, in order; with `tag` those of this name alone."""
    return [element for element in tree.iter(tag or etree.Element) if name in classes_of(element)]


def keep_only(roles: dict[etree._Element, Role], kept: Iterable[etree._Element]) -> None:
    """Drop everything on a page that is neither in nor around the elements that are kept."""
    inner = set(kept)
    around = {above for element in inner for above in element.iterancestors()}
    for element in around - inner:
        for child in element:
            if child not in inner and child not in around:
                roles[child] = "dropped"


def body_of(tree: etree._Element) -> etree._Element:
    """Return the body of a page, or the whole tree of a fragment."""
    return next(tree.iter("body"), tree)


def parts_said(element: etree._Element) -> list[str]:
    """Return what an element says of its own part in a book, in the words of EPUB: toc, noteref, footnote.

    ARIA has the same words with `doc-` before them.
    """
    said = (word for name in ("type", "epub:type", "role") for word in (element.get(name) or "").split())
    return [word.removeprefix("doc-") for word in said]
