"""Blocks while they are being typed: a draft is a passage whose kind may still be open."""

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from storyworld.formats.passages import Passage
from storyworld.spans import Span, strip
from storyworld.story import Block, BlockKind

# Only the beginning of a long passage matters to every rule but the search for notes inside it.
HEAD_LENGTH = 2000
_DECORATION = " \t\n*_~#="


@dataclass(slots=True)
class Draft:
    """A stretch of text and what is known about it; `kind` is `None` as long as no rule has claimed it.

    `head` is its beginning; `line` the same for short drafts, without emphasis marks around it, else empty.
    """

    passage: Passage
    start: int
    end: int
    head: str
    line: str
    kind: BlockKind | None = None
    names: Span | None = None
    recovered: bool = False

    @property
    def is_open(self) -> bool:
        """Whether no rule has claimed it."""
        return self.kind is None

    @property
    def is_given(self) -> bool:
        """Whether the source itself says what it is."""
        return self.passage.kind is not None

    @property
    def n_words(self) -> int:
        """Words, or as many as `HEAD_LENGTH` holds."""
        return self.head.count(" ") + 1

    @property
    def has_speech(self) -> bool:
        """Whether somebody speaks at its very beginning."""
        return self.head[:1] in _OPENING_MARKS

    def block(self) -> Block:
        """Return the finished block; what nothing claimed is a paragraph."""
        return Block(
            start=self.start,
            end=self.end,
            kind=self.kind or "paragraph",
            names=self.names,
            recovered=self.recovered,
            origin=self.passage.origin,
        )


_OPENING_MARKS = frozenset("\"“”«„‘'")
SHORT = 200


def drafted(text: str, passage: Passage) -> Draft:
    """Open a draft for a passage."""
    return _draft(text, passage, passage.start, passage.end)


def cut(text: str, draft: Draft, borders: Iterable[int]) -> list[Draft]:
    """Cut a draft at positions of the text; pieces that would be empty are left out."""
    edges = sorted({draft.start, draft.end, *borders})
    pieces: list[Draft] = []
    for start, end in itertools.pairwise(edges):
        span = strip(text, start, end)
        if len(span):
            passage = draft.passage if not pieces else replace_blank(draft.passage)
            piece = _draft(text, passage, span.start, span.end)
            piece.kind, piece.recovered = draft.kind, draft.recovered or bool(pieces)
            pieces.append(piece)
    return pieces


def replace_blank(passage: Passage) -> Passage:
    """Return the passage as it is for a later piece of itself: no empty line goes before."""
    return Passage(start=passage.start, end=passage.end, n_blank=0, heading=passage.heading, origin=passage.origin)


def next_index(drafts: Sequence[Draft], i: int) -> int | None:
    """Return the index after `i`, `None` at the end."""
    return i + 1 if i + 1 < len(drafts) else None


def usual_gap(drafts: Sequence[Draft]) -> int:
    """Return the commonest number of empty lines between two paragraphs of story."""
    counts: dict[int, int] = {}
    for draft in drafts:
        if len(draft.head) > SHORT // 2:
            counts[draft.passage.n_blank] = counts.get(draft.passage.n_blank, 0) + 1
    return max(counts, key=lambda gap: (counts[gap], -gap), default=1)


def _draft(text: str, passage: Passage, start: int, end: int) -> Draft:
    head = text[start : min(end, start + HEAD_LENGTH)]
    line = head.strip(_DECORATION) if end - start <= SHORT else ""
    return Draft(passage, start, end, head, re.sub(r"\s*\n\s*", " ", line), kind=passage.kind)


__all__ = ["HEAD_LENGTH", "SHORT", "Draft", "cut", "drafted", "next_index", "replace", "usual_gap"]
