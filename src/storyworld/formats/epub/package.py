"""The package document of an EPUB: what it says about the work, and the order of its parts."""

import posixpath
from collections.abc import Iterator, Sequence

from lxml import etree
from msgspec import Struct

from storyworld.errors import UnreadableFileError
from storyworld.formats.files.archive import Archive, within
from storyworld.formats.files.naturalorder import natural_key
from storyworld.formats.markup.parts import xml_part
from storyworld.formats.markup.structure import words_of
from storyworld.formats.markup.trees import html_tree
from storyworld.story import Metadata

_CONTAINER = "META-INF/container.xml"
_PAGES = (".xhtml", ".html", ".htm", ".xml")
_PAGE_TYPES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document"})


class Package(Struct, frozen=True, kw_only=True):
    """An EPUB's parts in reading order, as members of the archive.

    `navigation` is the member with EPUB 3's table of contents, `ncx` that with EPUB 2's; `contents` are pages that show
    a table of contents to readers. `makers` are the programs and sites that say they made it.
    """

    spine: tuple[str, ...]
    navigation: str | None = None
    ncx: str | None = None
    contents: frozenset[str] = frozenset()
    metadata: Metadata = Metadata()
    makers: tuple[str, ...] = ()


def read_package(archive: Archive) -> Package:
    """Read the package document; without one the pages are taken in the order of their names.

    Raises UnreadableFileError where the archive has no page at all.
    """
    for path in _package_paths(archive):
        tree = xml_part(archive, path)
        if tree is not None and (package := _package(archive, tree, posixpath.dirname(path))).spine:
            return package
    pages = sorted((name for name in archive.members if name.lower().endswith(_PAGES[:3])), key=natural_key)
    if not pages:
        raise UnreadableFileError(f"{archive.name} is an EPUB without any page of text; get it anew from its source.")
    return Package(spine=tuple(pages))


def _package_paths(archive: Archive) -> Iterator[str]:
    tree = xml_part(archive, _CONTAINER)
    for rootfile in tree.iter("rootfile") if tree is not None else ():
        if (path := archive.find(rootfile.get("full-path") or "")) is not None:
            yield path
    yield from (name for name in archive.members if name.lower().endswith(".opf"))


def _package(archive: Archive, tree: etree._Element, folder: str) -> Package:
    items = {item.get("id"): item for item in tree.iter("item")}
    members = {
        id_: member
        for id_, item in items.items()
        if (member := archive.find(within(folder, (item.get("href") or "").partition("#")[0]))) is not None
    }
    spine = next(tree.iter("spine"), None)
    references = [] if spine is None else list(spine.iter("itemref"))
    shown = [reference for reference in references if reference.get("linear") != "no"] or references
    navigation = next((members.get(id_) for id_, item in items.items() if "nav" in _properties(item)), None)
    ncx_id = spine.get("toc") if spine is not None else None
    ncx = members.get(ncx_id) or next(
        (members.get(id_) for id_, item in items.items() if "ncx" in (item.get("media-type") or "")), None
    )
    parts = [members[id_] for reference in shown if _is_page(items.get(id_ := reference.get("idref")), id_ in members)]
    return Package(
        spine=tuple(dict.fromkeys(parts)),
        navigation=navigation,
        ncx=ncx,
        contents=frozenset(_contents_pages(archive, tree, folder)),
        metadata=_metadata(tree),
        makers=tuple(words_of(e) for name in ("publisher", "contributor", "identifier") for e in tree.iter(name)),
    )


def _properties(item: etree._Element) -> list[str]:
    return (item.get("properties") or "").split()


def _is_page(item: etree._Element | None, is_there: bool) -> bool:
    if item is None or not is_there:
        return False
    return item.get("media-type") in _PAGE_TYPES or (item.get("href") or "").lower().endswith(_PAGES)


def _contents_pages(archive: Archive, tree: etree._Element, folder: str) -> Iterator[str]:
    for reference in tree.iter("reference"):
        path = within(folder, (reference.get("href") or "").partition("#")[0])
        if reference.get("type") == "toc" and (member := archive.find(path)) is not None:
            yield member


def _metadata(tree: etree._Element) -> Metadata:
    element = next(tree.iter("metadata"), tree)
    found = {
        name: _all(element, name) for name in ("title", "creator", "description", "language", "subject", "publisher")
    }
    extra = {name: values[0] for name in ("publisher", "source", "date") if (values := _all(element, name))}
    named = {meta.get("name"): meta.get("content") for meta in element.iter("meta")}
    collections = [words_of(meta) for meta in element.iter("meta") if meta.get("property") == "belongs-to-collection"]
    return Metadata(
        title=_first(found["title"]),
        authors=tuple(_authors(element)) or None,
        summary=_plain(_first(found["description"])),
        language=_first(found["language"]),
        tags=tuple(dict.fromkeys(found["subject"])) or None,
        series=named.get("calibre:series") or _first(collections),
        extra=extra or None,
    )


def _authors(element: etree._Element) -> Iterator[str]:
    """Yield the creators who are authors; who has no role is one."""
    roles = {
        (meta.get("refines") or "").lstrip("#"): words_of(meta)
        for meta in element.iter("meta")
        if meta.get("property") == "role"
    }
    for creator in element.iter("creator"):
        role = creator.get("role") or roles.get(creator.get("id") or "")
        if role in {None, "", "aut"} and words_of(creator):
            yield words_of(creator)


def _all(element: etree._Element, name: str) -> list[str]:
    return [words for found in element.iter(name) if (words := words_of(found))]


def _first(values: Sequence[str]) -> str | None:
    return values[0] if values else None


def _plain(description: str | None) -> str | None:
    """Return a description without its markup, which is often written into it as text."""
    if description is None or "<" not in description:
        return description
    tree = html_tree(description[:100_000])
    return words_of(tree) or None
