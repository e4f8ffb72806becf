"""EPUB 2 and 3: the parts in the order of the spine, chapters by the table of contents, sources by their marks."""

import re
from collections.abc import Iterator, Sequence

from lxml import etree
from msgspec.structs import replace

from storyworld.errors import UnreadableFileError
from storyworld.formats.epub.contents import (
    Entry,
    entries_by_member,
    is_matter,
    mark_headings,
    read_contents,
    titled_pages,
    written_heading,
)
from storyworld.formats.epub.package import Package, read_package
from storyworld.formats.files.archive import Archive
from storyworld.formats.lines.labels import merged
from storyworld.formats.markup.linklists import contents_within, is_contents
from storyworld.formats.markup.pages import PageWriter
from storyworld.formats.markup.parts import page, xml_part
from storyworld.formats.markup.structure import Role, Structure, body_of, parts_said, words_of
from storyworld.formats.passages import Passages
from storyworld.formats.sources import known
from storyworld.story import BlockKind, Detected, Metadata

_ENCRYPTION = "META-INF/encryption.xml"
_LICENCES = ("META-INF/rights.xml", "META-INF/license.lcpl", "META-INF/sinf.xml")
# Fonts are obfuscated in books that anybody may read.
_OBFUSCATION = re.compile(r"idpf\.org/2008/embedding|ns\.adobe\.com/pdf/enc#RC")
_TYPES: dict[str, BlockKind] = {
    **dict.fromkeys("titlepage halftitlepage imprint colophon copyright-page cover".split(), "metadata"),
    **dict.fromkeys("toc loi lot index bibliography landmarks page-list dedication".split(), "metadata"),
    **dict.fromkeys("endnotes footnotes rearnotes footnote endnote rearnote".split(), "authors_note"),
    "epigraph": "epigraph",
}
_GUTENBERG = frozenset({"pg-header", "pg-footer", "pg-machine-header"})


def read_epub(archive: Archive) -> Passages:
    """Read an EPUB. Raises UnreadableFileError where it is locked against copying or has no text."""
    package = read_package(archive)
    _refuse_locked(archive, package.spine)
    contents = entries_by_member(_contents(archive, package))
    detected: Detected = "generic"
    makers = " ".join(package.makers)
    origin = package.navigation or package.ncx or ""
    writer, metadata = PageWriter(), Metadata()
    for member in package.spine:
        if member == package.navigation:
            continue
        tree = page(archive, member)
        if tree is None:
            continue
        detected = known.maker(makers, tree) if detected == "generic" else detected
        entries = contents.get(member, ())
        structure = known.part_of(detected, tree)
        if structure is None:
            marked = mark_headings(tree, entries, package.metadata.title, origin)
            is_around = member in package.contents or (len(package.spine) > 1 and is_matter(tree, entries))
            structure = Structure(detected="generic", roles=marked | _typed_parts(tree, is_around))
        elif known.is_chapter_without_heading(structure, body_of(tree)):
            structure = replace(structure, roles=structure.roles | written_heading(tree, entries, origin))
        metadata = merged(metadata, structure.metadata)
        writer.add(tree, structure.roles, member)
    return writer.passages(_merged(metadata, package.metadata, detected), detected)


def _contents(archive: Archive, package: Package) -> list[Entry]:
    """Return the entries of the table of contents; of a book without one, the titles of its pages."""
    found = read_contents(archive, package.navigation, package.ncx)
    return found or titled_pages(_titles(archive, package.spine), package.metadata.title)


def _titles(archive: Archive, members: Sequence[str]) -> Iterator[tuple[str, str]]:
    for member in members:
        tree = page(archive, member)
        title = None if tree is None else next(tree.iter("title"), None)
        yield member, "" if title is None else words_of(title)


def _typed_parts(tree: etree._Element, is_around: bool) -> dict[etree._Element, Role]:
    """Return what the markup of EPUB 3 and Project Gutenberg says of elements, and what is a table of contents."""
    roles = contents_within(tree)
    if is_around or is_contents(body_of(tree)):
        roles[body_of(tree)] = "metadata"
    for element in tree.iter(etree.Element):
        parts = parts_said(element)
        kinds = [_TYPES[name] for name in parts if name in _TYPES]
        if kinds and element.tag in {"body", "section", "div", "aside", "nav", "ol", "li", "blockquote"}:
            roles.setdefault(element, kinds[0])
            if any(name.endswith("titlepage") for name in parts):
                roles |= dict.fromkeys(element.iter("h1"), "title")
        elif element.get("id") in _GUTENBERG:
            roles[element] = "metadata"
    return roles


def _merged(found: Metadata, declared: Metadata, detected: Detected) -> Metadata:
    """Prefer what the pages say; AO3's subjects are all its tags in one list, and are dropped where they are sorted."""
    if detected == "ao3" and found.tags is None and declared.tags is not None and found.fandoms is None:
        tags = tuple(tag for tag in declared.tags if tag != "Fanworks")
        return merged(found, replace(declared, tags=tags or None))
    if detected != "generic" and found.fandoms is not None:
        declared = replace(declared, tags=None)
    return merged(found, declared)


def _refuse_locked(archive: Archive, spine: Sequence[str]) -> None:
    """Raise UnreadableFileError where the text itself is encrypted."""
    tree = xml_part(archive, _ENCRYPTION)
    locked = set(_encrypted(archive, tree)) if tree is not None else set()
    if locked.intersection(spine) or (locked and any(archive.find(name) is not None for name in _LICENCES)):
        raise UnreadableFileError(
            f"{archive.name} is locked against copying (DRM), so it cannot be read; use a copy without such a lock."
        )


def _encrypted(archive: Archive, tree: etree._Element) -> Iterator[str]:
    for data in tree.iter("EncryptedData"):
        method = next(data.iter("EncryptionMethod"), None)
        if method is not None and _OBFUSCATION.search(method.get("Algorithm") or ""):
            continue
        for reference in data.iter("CipherReference"):
            if (member := archive.find(reference.get("URI") or "")) is not None:
                yield member
