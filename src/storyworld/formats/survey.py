"""What was detected in a file before any analysis: its blocks, its layout, its metadata."""

import re
from collections import Counter
from itertools import pairwise

from msgspec import Struct

from storyworld.formats.document import Document
from storyworld.story import BlockKind, Metadata, Source

MAX_SHOWN = 80
_STORY = frozenset({"paragraph", "epigraph"})
# A dash or an ornament between spaces is no word.
_WORD = re.compile(r"\S*\w\S*")


class Layout(Struct, frozen=True, kw_only=True):
    """How paragraphs are set: the borders of each sort, and how many paragraphs run over several lines."""

    n_empty_line_borders: int
    n_line_end_borders: int
    n_borders_within_lines: int
    n_wrapped_paragraphs: int


class Marked(Struct, frozen=True, kw_only=True):
    """A block that is no paragraph: where it is, what it is, how it begins, and whom a POV header names."""

    start: int
    end: int
    kind: BlockKind
    text: str
    names: str | None = None


class Survey(Struct, frozen=True, kw_only=True):
    """What `storyworld inspect` shows; `n_words` counts the story's words, `n_other_words` the others."""

    source: Source
    metadata: Metadata
    n_words: int
    n_other_words: int
    blocks: dict[BlockKind, int]
    layout: Layout
    marked: tuple[Marked, ...]
    notices: tuple[str, ...]


def survey(document: Document) -> Survey:
    """Sum up a document."""
    text = document.text
    words = {True: 0, False: 0}
    for block in document.blocks:
        words[block.kind in _STORY] += sum(1 for _ in _WORD.finditer(text, block.start, block.end))
    marked = tuple(
        Marked(
            start=block.start,
            end=block.end,
            kind=block.kind,
            text=_beginning(text[block.start : block.end]),
            names=block.names.of(text) if block.names is not None else None,
        )
        for block in document.blocks
        if block.kind != "paragraph"
    )
    return Survey(
        source=document.source,
        metadata=document.metadata,
        n_words=words[True],
        n_other_words=words[False],
        blocks=dict(Counter(block.kind for block in document.blocks).most_common()),
        layout=_layout(document),
        marked=marked,
        notices=document.notices,
    )


def _layout(document: Document) -> Layout:
    paragraphs = [block for block in document.blocks if block.kind == "paragraph"]
    borders = Counter(
        min(2, document.text.count("\n", first.end, second.start)) for first, second in pairwise(paragraphs)
    )
    return Layout(
        n_empty_line_borders=borders[2],
        n_line_end_borders=borders[1],
        n_borders_within_lines=borders[0],
        n_wrapped_paragraphs=sum(document.text.count("\n", block.start, block.end) > 0 for block in paragraphs),
    )


def _beginning(text: str) -> str:
    text = " ".join(text[: 4 * MAX_SHOWN].split())
    return text if len(text) <= MAX_SHOWN else f"{text[: MAX_SHOWN - 1].rstrip()}…"
