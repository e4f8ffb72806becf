"""The header: what the work is, and where its text came from."""

import re
from pathlib import PurePath

from storyworld.exports.tei.elements import Writer
from storyworld.story import Metadata, Story

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
# The code of a language that has a name, and no code that is known here.
_UNDETERMINED = "und"
_LISTS = ("fandoms", "relationships", "characters", "tags", "warnings", "rating", "series")


def write_header(writer: Writer, story: Story) -> None:
    """Write the header."""
    metadata, source = story.metadata, story.source
    writer.open("teiHeader")
    writer.open("fileDesc")
    writer.open("titleStmt")
    writer.add("title", metadata.title or "Untitled")
    for author in metadata.authors or ():
        writer.add("author", author)
    writer.close()
    writer.open("publicationStmt")
    writer.add("p", f"Made by storyworld {story.made_by.version}; not published.")
    writer.close()
    writer.open("sourceDesc")
    file = "" if source.path is None else f"{PurePath(source.path).name}, "
    writer.add("p", f"{file}{source.kind}, SHA-256 {source.sha256}")
    writer.close()
    writer.close()
    _write_profile(writer, metadata)
    writer.close()


def _write_profile(writer: Writer, metadata: Metadata) -> None:
    """Write what the source says about the work: summary, language, and each list of tags by its name."""
    lists = {name: values for name in _LISTS if (values := _values(metadata, name))}
    if not lists and metadata.summary is None and metadata.language is None:
        return
    writer.open("profileDesc")
    if metadata.summary is not None:
        writer.open("abstract")
        writer.add("p", metadata.summary)
        writer.close()
    if metadata.language is not None:
        is_code = _LANGUAGE.fullmatch(metadata.language) is not None
        writer.open("langUsage")
        writer.add("language", metadata.language, ident=metadata.language if is_code else _UNDETERMINED)
        writer.close()
    if lists:
        writer.open("textClass")
        for name, values in lists.items():
            writer.open("keywords", n=name)
            for value in values:
                writer.add("term", value)
            writer.close()
        writer.close()
    writer.close()


def _values(metadata: Metadata, name: str) -> tuple[str, ...]:
    found = getattr(metadata, name)
    return (found,) if isinstance(found, str) else found or ()
