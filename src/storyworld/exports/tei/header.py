"""The header: what the work is, and where its text came from."""

import re
from pathlib import PurePath

from storyworld.exports.tei.elements import Writer
from storyworld.story import Story

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


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
    if metadata.language is not None and _LANGUAGE.fullmatch(metadata.language):
        writer.open("profileDesc")
        writer.open("langUsage")
        writer.add("language", metadata.language, ident=metadata.language)
        writer.close()
        writer.close()
    writer.close()
