"""Markup becomes element trees, within bounds of size and depth; nothing outside the text is ever loaded."""

import re
from html.entities import html5

from lxml import etree

from storyworld.errors import UnreadableFileError

# A story of a million words has some 200,000 tags. An element takes about 250 bytes of memory.
MAX_TAGS = 1_000_000
# Attributes are compared with one another: 100,000 on one tag take ten seconds. Pictures may stand in one, so that its
# length says little.
MAX_ATTRIBUTES = 2_000
_LONG_TAG = re.compile(r"<(/?[A-Za-z][\w:-]*+)[^<>]{8000,}+>")
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{0,30});")
_XML_ENTITIES = frozenset("amp lt gt quot apos".split())
# The text is decoded already, so that a declared encoding would mislead; a document type may declare entities.
_PROLOGUE = re.compile(
    r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>)?", re.IGNORECASE | re.DOTALL
)
_TAG = re.compile(r"<(?P<slash>/?)(?P<name>[A-Za-z][\w:-]*)[^<>]*>")
# What keeps the words apart when all nesting has to go.
_FLAT = frozenset("p br hr li h1 h2 h3 h4 h5 h6 tr title head style script".split())
_BETWEEN = frozenset("div section article blockquote td ul ol table center dd dt body".split())


def html_tree(source: str) -> etree._Element | None:
    """Parse a page as browsers do, `None` where there is nothing in it. Raises UnreadableFileError."""
    _check_size(source)
    source = _bare(_PROLOGUE.sub("", source, count=1))
    tree, is_whole = _parsed(source)
    if not is_whole:
        # Nested past all reason, by hand or by a thousand tags that nobody closed: the words are still there.
        tree, _ = _parsed(_flat(source))
    return tree


def xhtml_tree(source: str) -> etree._Element | None:
    """Parse a part of an EPUB: as XML, and as a page where it is not well formed. Raises UnreadableFileError."""
    _check_size(source)
    tree = xml_tree(source)
    if tree is None or not _has_words(tree):
        return html_tree(source)
    return tree


def harmless(source: str) -> bytes:
    """Return XML in UTF-8 without its prologue, with HTML's named entities as characters, and declaring no others.

    An entity that is made of entities grows without bound wherever it is read, in attributes even by a parser that is
    told not to.
    """
    clean = _bare(_PROLOGUE.sub("", source, count=1).replace("<!ENTITY", ""))
    return _ENTITY.sub(_as_character, clean).encode("utf-8", "replace")


def xml_tree(source: str, *, recover: bool = False) -> etree._Element | None:
    """Parse XML without entities, without a network and without namespaces; `None` where it is not well formed."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        recover=recover,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        tree: etree._Element | None = etree.fromstring(harmless(source), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    for element in tree.iter(etree.Element) if tree is not None else ():
        _simplify(element)
    return tree


def _simplify(element: etree._Element) -> None:
    """Take the namespaces, or prefixes that nobody declared, from the names of an element and its attributes."""
    try:
        if (tag := _local(str(element.tag))) != element.tag:
            element.tag = tag
        for name, value in element.items():
            if (local := _local(str(name))) != name and element.get(local) is None:
                element.set(local, value)
    except ValueError:  # a damaged name, which no rule asks for
        return


def _local(name: str) -> str:
    return name.rpartition("}")[2].rpartition(":")[2]


def _check_size(source: str) -> None:
    n_tags = source.count("<")
    if n_tags > MAX_TAGS:
        raise UnreadableFileError(
            f"A page with {n_tags:,} tags is too much for one story ({MAX_TAGS:,} at most); save it in parts."
        )


def _parsed(source: str) -> tuple[etree._Element | None, bool]:
    """Return the tree, and whether it holds all of the source."""
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        tree: etree._Element | None = etree.fromstring(source.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        tree = None
    is_cut = any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log)
    return tree, not is_cut


def _flat(source: str) -> str:
    """Return a page without any nesting; its paragraphs stay apart."""

    def kept(match: re.Match[str]) -> str:
        name = match["name"].lower()
        if name in _FLAT:
            return match[0]
        return "<p>" if name in _BETWEEN else ""

    return _TAG.sub(kept, source)


def _bare(source: str) -> str:
    """Return a page whose tags with attributes past all reason have none."""

    def kept(match: re.Match[str]) -> str:
        return match[0] if match[0].count("=") + match[0].count(" ") <= MAX_ATTRIBUTES else f"<{match[1]}>"

    return _LONG_TAG.sub(kept, source)


def _as_character(match: re.Match[str]) -> str:
    """Return what a named entity of HTML stands for; XML's own stay, and unknown ones go."""
    if match[1] in _XML_ENTITIES:
        return match[0]
    return html5.get(f"{match[1]};", "")


def _has_words(tree: etree._Element) -> bool:
    return any(str(text).strip() for text in tree.itertext())
