"""The way from a source to a `Document`: bytes, text, passages, blocks."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, get_args

from msgspec.structs import replace

from storyworld.errors import NoStoryError, UnreadableFileError
from storyworld.formats import gutenberg
from storyworld.formats.archive import Archive, is_zip
from storyworld.formats.blocks import typed
from storyworld.formats.decoding import decode, normalise
from storyworld.formats.document import Document
from storyworld.formats.labels import merged
from storyworld.formats.language import language_notice
from storyworld.formats.loading import load_bytes
from storyworld.formats.passages import Passages
from storyworld.formats.plain import read_plain
from storyworld.settings import Settings
from storyworld.story import Metadata, Source, SourceKind

_SUFFIXES: dict[str, SourceKind] = {
    ".txt": "plain",
    ".text": "plain",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
}
_DEFAULTS = Settings()


def read_document(source: str | Path | bytes | BinaryIO, settings: Settings = _DEFAULTS) -> Document:
    """Read a file as a document: a path, `-` for standard input, the file's bytes, or an open binary file.

    Raises UnreadableFileError for what is no text, and NoStoryError where there is no story in it.
    """
    data, path = load_bytes(source)
    name = "The input" if path in {None, "-"} else str(path)
    return _read(data, path, name, settings)


def _read(data: bytes, path: str | None, name: str, settings: Settings) -> Document:
    if not data.strip():
        raise NoStoryError(f"{name} is empty; there is nothing to read.")
    sha256 = hashlib.sha256(data).hexdigest()
    if is_zip(data) and settings.kind in {None, "epub", "docx"}:
        kind, read = _read_packed(Archive(data, name))
        return _document(read, Source(path=path, sha256=sha256, kind=kind), name, ())
    decoded = decode(data, name, settings.encoding)
    kind = _kind(path, decoded.text, settings)
    read = _reader(kind)(decoded.text)
    detected = Source(path=path, sha256=sha256, kind=kind, encoding=decoded.encoding)
    return _document(read, detected, name, decoded.notices)


def _read_packed(archive: Archive) -> tuple[SourceKind, Passages]:
    from storyworld.formats.epub import is_epub, read_epub

    if is_epub(archive):
        return "epub", read_epub(archive)
    raise UnreadableFileError(f"{archive.name} is a zip archive without a story in it.")


def document_from_text(text: str) -> Document:
    """Type a text that is decoded already as a `.txt` file. Raises NoStoryError without story."""
    text = normalise(text)
    source = Source(sha256=hashlib.sha256(text.encode()).hexdigest(), kind="plain")
    return _document(read_plain(text), source, "The text", ())


def _document(read: Passages, source: Source, name: str, notices: tuple[str, ...]) -> Document:
    blocks, written = typed(read)
    told = [block for block in blocks if block.kind == "paragraph"]
    if not any(character.isalnum() for block in told for character in read.text[block.start : block.end]):
        raise NoStoryError(_without_story(name, has_blocks=bool(blocks)))
    detected = read.detected
    if detected == "generic" and gutenberg.margins(read.text) is not None:
        detected = "gutenberg"
    notice = language_notice(read.text, told)
    return Document(
        text=read.text,
        blocks=blocks,
        source=Source(
            path=source.path,
            sha256=source.sha256,
            kind=source.kind,
            detected=detected,
            encoding=source.encoding,
        ),
        metadata=_metadata(read.metadata, written),
        emphasis=read.emphasis,
        notices=(*notices, *((notice,) if notice is not None else ())),
    )


def _metadata(declared: Metadata, written: Metadata) -> Metadata:
    """Prefer what the file declares, but a title in the text to a page title that has more than it."""
    if declared.title is not None and written.title is not None and written.title in declared.title:
        return merged(replace(declared, title=written.title), written)
    return merged(declared, written)


def _without_story(name: str, *, has_blocks: bool) -> str:
    if has_blocks:
        return f"{name} holds no story, only notes or headings; give the file that has the story."
    return f"{name} has no words in it; there is nothing to read."


def _kind(path: str | None, text: str, settings: Settings) -> SourceKind:
    """Choose the reader: the setting, the file's name, then its first words."""
    readable = ("plain", "markdown", "html")
    if settings.kind is not None:
        if settings.kind not in get_args(SourceKind) or settings.kind not in readable:
            raise UnreadableFileError(
                f"The kind {settings.kind!r} cannot be read; choose one of {', '.join(readable)}."
            )
        return next(kind for kind in _SUFFIXES.values() if kind == settings.kind)
    by_name = _SUFFIXES.get(Path(path).suffix.lower()) if path is not None else None
    if by_name is not None:
        return by_name
    head = text[:1000].lstrip().lower()
    looks_like_html = head.startswith(("<!doctype html", "<html", "<?xml", "<head", "<body", "<p>", "<p ", "<div"))
    return "html" if looks_like_html else "plain"


def _reader(kind: SourceKind) -> Callable[[str], Passages]:
    """Return the reader of a kind; the libraries behind it are imported only now."""
    if kind == "html":
        from storyworld.formats.html import read_html

        return read_html
    if kind == "markdown":
        from storyworld.formats.markdown import read_markdown

        return read_markdown
    return read_plain
