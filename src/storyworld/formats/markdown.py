"""Markdown: rendered to HTML and read as such; the origin of a block is its range of source lines."""

import re
from collections.abc import Iterable

from lxml.html import defs
from markdown_it import MarkdownIt
from markdown_it.token import Token

from storyworld.formats.html import read_html
from storyworld.formats.lines.labels import merged
from storyworld.formats.markup.pages import ORIGIN_ATTRIBUTE
from storyworld.formats.passages import Passages
from storyworld.story import Metadata

_TAG = re.compile(r"<(?=/?(?P<name>[A-Za-z][\w-]*)(?:\s[^<>]*)?/?>)")


def read_markdown(source: str) -> Passages:
    """Read Markdown; the canonical text is the rendered one, and line ends within a paragraph stay."""
    body, first_line, written = _without_front_matter(source)
    # Indented story is common and code is not; broken lines stay so, and the layout decides what they mean.
    parser = MarkdownIt("commonmark", {"breaks": True}).disable(["code", "reference"])
    # <Run now>, thinks somebody: what HTML does not know are words.
    tokens = parser.parse(_TAG.sub(lambda tag: tag[0] if tag["name"].lower() in defs.tags else "&lt;", body))
    _mark_origins(tokens, first_line)
    read = read_html(parser.renderer.render(tokens, parser.options, {}))
    return Passages(
        text=read.text,
        passages=read.passages,
        metadata=merged(written, read.metadata),
        emphasis=read.emphasis,
        bold=read.bold,
    )


def _mark_origins(tokens: Iterable[Token], first_line: int) -> None:
    """Write the range of lines, from 1 and inclusive, on every block that has one."""
    for token in tokens:
        if token.map is not None and token.nesting >= 0 and token.type != "inline":
            begin, end = token.map
            token.attrSet(ORIGIN_ATTRIBUTE, f"{first_line + begin + 1}-{first_line + max(end, begin + 1)}")


def _without_front_matter(source: str) -> tuple[str, int, Metadata]:
    """Return the text below a YAML head between `---` lines, the number of lines above it, and its fields."""
    lines = source.split("\n")
    if lines[0].rstrip() != "---" or "---" not in (line.rstrip() for line in lines[1:40]):
        return source, 0, Metadata()
    end = next(i for i, line in enumerate(lines[1:40], 1) if line.rstrip() == "---")
    fields = dict(line.partition(":")[::2] for line in lines[1:end] if ":" in line)
    if not fields:
        return source, 0, Metadata()
    named = {name.strip().lower(): value.strip().strip("\"'") for name, value in fields.items()}
    author = named.get("author")
    metadata = Metadata(
        title=named.get("title") or None,
        authors=(author,) if author else None,
        summary=named.get("summary") or named.get("description") or None,
        language=named.get("lang") or named.get("language") or None,
    )
    return "\n".join(lines[end + 1 :]), end + 1, metadata
