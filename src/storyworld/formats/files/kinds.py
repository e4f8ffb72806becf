"""Which kind of file this is: by its name, else by its first words."""

import re
from pathlib import PurePath
from typing import get_args

import msgspec

from storyworld.errors import UnreadableFileError
from storyworld.formats.files.archive import Archive
from storyworld.story import SourceKind

_SUFFIXES: dict[str, SourceKind] = {
    ".txt": "plain",
    ".text": "plain",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".mhtml": "html",
    ".mht": "html",
    ".epub": "epub",
    ".docx": "docx",
}
PACKED: frozenset[SourceKind] = frozenset({"epub", "docx"})
_WORD_DOCUMENT = re.compile(r"word/document\d+\.xml", re.IGNORECASE)
_EPUB_FILES = ("META-INF/container.xml", "content.opf", "OEBPS/content.opf", "OPS/content.opf")
_OWN_PAGE = b'<meta name="generator" content="storyworld '
OWN_PAGE_HEAD = 300
"""Of so many bytes at its beginning, a page of ours says what made it."""
_HTML_BEGINS = ("<!doctype html", "<html", "<?xml", "<head", "<body", "<p>", "<p ", "<div")


def is_story_name(name: str) -> bool:
    """Tell whether a file's name says that it can be a story."""
    return named_kind(name) is not None


def is_own_page(data: bytes) -> bool:
    """Tell whether a file is a page that storyworld wrote; it has the story in it, but is not the story."""
    return _OWN_PAGE in data[:OWN_PAGE_HEAD]


def is_data(text: str) -> bool:
    """Tell whether a text is JSON through and through: what a program wrote for another, as downloaders do."""
    if text.lstrip()[:1] not in ("{", "["):
        return False
    try:
        msgspec.json.decode(text.encode("utf-8", "surrogatepass"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return True


def kind_by_setting(wanted: str) -> SourceKind:
    """Return the kind that the settings name. Raises UnreadableFileError where there is no such kind."""
    known: tuple[SourceKind, ...] = get_args(SourceKind)
    if wanted not in known:
        raise UnreadableFileError(f"The kind {wanted!r} cannot be read; choose one of {', '.join(known)}.")
    return next(kind for kind in known if kind == wanted)


def packed_kind(archive: Archive) -> SourceKind | None:
    """Tell an EPUB and a Word document from other zip archives."""
    if word_document(archive) is not None:
        return "docx"
    is_epub = any(archive.find(name) is not None for name in _EPUB_FILES)
    return "epub" if is_epub else None


def word_document(archive: Archive) -> str | None:
    """Return the member with the text of a Word document; some editors give it a number."""
    numbered = (name for name in archive.members if _WORD_DOCUMENT.fullmatch(name))
    return archive.find("word/document.xml") or next(numbered, None)


def named_kind(name: str | None) -> SourceKind | None:
    """Return the kind that a file's name says it is."""
    return _SUFFIXES.get(PurePath(name).suffix.lower()) if name is not None else None


def text_kind(name: str | None, text: str) -> SourceKind:
    """Choose the reader of a text by the file's name, then by its first words."""
    by_name = named_kind(name)
    if by_name is not None and by_name not in PACKED:
        return by_name
    return "html" if text[:1000].lstrip().lower().startswith(_HTML_BEGINS) else "plain"
