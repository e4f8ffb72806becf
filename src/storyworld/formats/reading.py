"""The way from a source to a `Document`: bytes, text, passages, blocks."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from msgspec.structs import replace

from storyworld.errors import NoStoryError, UnreadableFileError
from storyworld.formats.blocks import typed
from storyworld.formats.document import Document
from storyworld.formats.files.archive import Archive, is_zip
from storyworld.formats.files.decoding import decode, normalise
from storyworld.formats.files.kinds import (
    PACKED,
    is_data,
    is_own_page,
    kind_by_setting,
    named_kind,
    packed_kind,
    text_kind,
)
from storyworld.formats.files.loading import load_bytes
from storyworld.formats.files.mhtml import page_of
from storyworld.formats.files.unpacked import is_unpacked_book
from storyworld.formats.language import language_notice
from storyworld.formats.lines.labels import merged
from storyworld.formats.passages import Passages
from storyworld.formats.plain import read_plain
from storyworld.formats.sources import gutenberg
from storyworld.settings import Settings
from storyworld.story import FORMAT, Metadata, Source, SourceKind

_DEFAULTS = Settings()
_STORY_FILE = f'{{"format":"{FORMAT}"'


def read_document(source: str | Path | bytes | BinaryIO, settings: Settings = _DEFAULTS) -> Document:
    """Read a story as a document: a path, `-` for standard input, the file's bytes, or an open binary file.

    A folder or a zip archive is read where there is one story in it, or where `settings.member` names one of them.
    Raises UnreadableFileError for what is no text, and NoStoryError where there is no story in it.
    """
    if isinstance(source, str | Path) and (chosen := _in_folder(source, settings.member)) is not None:
        data, _ = load_bytes(Path(source) / chosen)
        return _read(data, str(source), chosen, f"{chosen} in {source}", replace(settings, member=None))
    data, path = load_bytes(source)
    name = "The input" if path in {None, "-"} else str(path)
    return _read(data, path, path, name, settings)


def story_file(source: str | Path, member: str | None = None) -> Path:
    """Return the file that a story is in: the path itself, or in a folder of stories the one that is meant.

    Raises UnreadableFileError where a folder has no such story.
    """
    return Path(source, _in_folder(source, member) or "")


def _in_folder(source: str | Path, member: str | None) -> str | None:
    """Return which story of a folder is meant, `None` for what is no folder of stories."""
    is_folder = source != "-" and os.path.isdir(source)  # noqa: PTH112 - Path's raises
    if not is_folder or is_unpacked_book(Path(source)):
        return None
    from storyworld.formats.files.collection import choose, stories_in_folder

    return choose(stories_in_folder(Path(source)), member, str(source))


def _read(data: bytes, path: str | None, file: str | None, name: str, settings: Settings) -> Document:
    """Read a file's bytes; `path` is what the user gave, `file` the file's own name, `name` what errors call it."""
    if not data.strip():
        raise NoStoryError(f"{name} is empty; there is nothing to read.")
    wanted = kind_by_setting(settings.kind) if settings.kind is not None else None
    archive = Archive(data, name) if is_zip(data) and wanted in {None, *PACKED} else None
    if archive is not None and (kind := packed_kind(archive)) is None:
        return _read_member(archive, path, settings)
    if settings.member is not None:
        raise UnreadableFileError(f"{name} is one story, so that there is no {settings.member} in it to choose.")
    if archive is not None and kind is not None:
        return _document(_packed_reader(kind)(archive), _source(data, path, kind), name, ())
    if wanted in PACKED:
        raise UnreadableFileError(f"{name} is not of the kind {wanted}; leave the kind to detection.")
    if wanted is None and (claimed := named_kind(file)) in PACKED:
        raise UnreadableFileError(f"{name} is called an {claimed} file but is not one; download or save it again.")
    if is_own_page(data):
        raise UnreadableFileError(f"{name} is a page that storyworld wrote; give the story that it was made of.")
    saved = page_of(data) if wanted in {None, "html"} else None
    decoded = decode(data if saved is None else saved, name, settings.encoding)
    if decoded.text.startswith(_STORY_FILE):
        raise UnreadableFileError(
            f"{name} is a story file, which `storyworld export` reads; here, give the story itself."
        )
    if wanted is None and is_data(decoded.text):
        raise UnreadableFileError(f"{name} holds data (JSON) and no story; give the text itself.")
    kind = wanted or ("html" if saved is not None else text_kind(file, decoded.text))
    return _document(_reader(kind)(decoded.text), _source(data, path, kind, decoded.encoding), name, decoded.notices)


def _read_member(archive: Archive, path: str | None, settings: Settings) -> Document:
    """Read the one story of an archive, or the one that the settings name."""
    from storyworld.formats.files.collection import choose, foreign, stories_in_archive

    names = stories_in_archive(archive)
    if not names and (what := foreign(archive)) is not None:
        raise UnreadableFileError(f"{archive.name} {what}.")
    chosen = choose(names, settings.member, archive.name)
    data, name = archive.read(chosen), f"{chosen} in {archive.name}"
    if is_zip(data) and packed_kind(Archive(data, name)) is None:
        raise UnreadableFileError(f"{name} is an archive in an archive; unpack the outer one first.")
    return _read(data, path, chosen, name, replace(settings, member=None))


def _source(data: bytes, path: str | None, kind: SourceKind, encoding: str | None = None) -> Source:
    return Source(path=path, sha256=hashlib.sha256(data).hexdigest(), kind=kind, encoding=encoding)


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
        source=replace(source, detected=detected),
        metadata=_metadata(read, written, source.kind),
        emphasis=read.emphasis,
        bold=read.bold,
        notices=(*notices, *((notice,) if notice is not None else ())),
    )


def _metadata(read: Passages, written: Metadata, kind: SourceKind) -> Metadata:
    """Prefer what the file declares, but a title in the text to the title of a page, which often has more than it."""
    declared = read.metadata
    is_page_title = kind in {"html", "markdown"} and not read.is_structured
    if is_page_title and declared.title is not None and written.title is not None and written.title in declared.title:
        return merged(replace(declared, title=written.title), written)
    return merged(declared, written)


def _without_story(name: str, *, has_blocks: bool) -> str:
    if has_blocks:
        return f"{name} holds no story, only notes or headings; give the file that has the story."
    return f"{name} has no words in it; there is nothing to read."


def _packed_reader(kind: SourceKind) -> Callable[[Archive], Passages]:
    """Return the reader of a kind that is packed."""
    if kind == "docx":
        from storyworld.formats.docx import read_docx

        return read_docx
    from storyworld.formats.epub import read_epub

    return read_epub


def _reader(kind: SourceKind) -> Callable[[str], Passages]:
    """Return the reader of a kind; the libraries behind it are imported only now."""
    if kind == "html":
        from storyworld.formats.html import read_html

        return read_html
    if kind == "markdown":
        from storyworld.formats.markdown import read_markdown

        return read_markdown
    return _read_text


def _read_text(text: str) -> Passages:
    from storyworld.formats.sources.ao3text import read_ao3_text
    from storyworld.formats.sources.fanficfaretext import read_fanficfare_text

    return read_fanficfare_text(text) or read_ao3_text(text) or read_plain(text)
