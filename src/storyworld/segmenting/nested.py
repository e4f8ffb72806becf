"""Quotations within quotations: what a speaker quotes, scare quotes inside speech; nobody speaks them here."""

import re
from collections.abc import Sequence

from storyworld.segmenting.dialogue import Quotation
from storyworld.segmenting.marks import Mark, Role, find_marks
from storyworld.spans import Span
from storyworld.story import QuoteKind

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# Up to this many words without a full stop inside are a word held with tongs; more are somebody's words.
_MAX_SCARE_WORDS = 2


def find_nested(text: str, quotations: Sequence[Quotation]) -> list[tuple[Span, QuoteKind]]:
    """Return the inner quotations, marks included, in order, each with its kind, `quoted` or `scare`."""
    found: list[tuple[Span, QuoteKind]] = []
    for quotation in quotations:
        if quotation.family not in ("double", "single"):
            continue
        inner_family = "single" if quotation.family == "double" else "double"
        marks = [
            mark
            for mark in find_marks(text, quotation.start + 1, quotation.end - 1)
            if mark.family == inner_family and mark.role is not Role.APOSTROPHE
        ]
        found.extend((span, _kind(text, span)) for span in _pairs(text, marks))
    return found


def _pairs(text: str, marks: Sequence[Mark]) -> list[Span]:
    """Pair each opening mark with the next closing one that is no apostrophe."""
    pairs = []
    opening: Mark | None = None
    for mark in marks:
        if opening is None:
            opening = mark if mark.role in (Role.OPEN, Role.EITHER) else None
        elif mark.role is not Role.OPEN and (mark.is_firm or not _is_possessive(text, mark)):
            pairs.append(Span(opening.start, mark.end))
            opening = None
    return pairs


def _is_possessive(text: str, mark: Mark) -> bool:
    return mark.family == "single" and text[mark.start - 1] == "s" and text[mark.end : mark.end + 1] == " "


def _kind(text: str, span: Span) -> QuoteKind:
    inner = text[span.start + 1 : span.end - 1]
    return "scare" if len(_WORD.findall(inner)) <= _MAX_SCARE_WORDS and inner[-1:] not in ".!?" else "quoted"
