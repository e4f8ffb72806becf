"""Quotations within quotations: what a speaker quotes, scare quotes inside speech; nobody speaks them here."""

import re
from collections.abc import Sequence

from storyworld.segmenting.dialogue import Quotation
from storyworld.segmenting.marks import Family, Mark, Role, find_marks
from storyworld.spans import Span
from storyworld.story import QuoteKind

# Marks that may stand inside others. Single ones inside single ones are apostrophes too often.
_INNER: dict[str, tuple[Family, ...]] = {
    "double": ("single", "double"),
    "single": ("double",),
    "guillemet": ("double", "single"),
}
_SIGNS = "'`"
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# Up to this many words without a full stop inside are a word held with tongs; more are somebody's words.
_MAX_SCARE_WORDS = 2


def find_nested(text: str, quotations: Sequence[Quotation]) -> list[tuple[Span, QuoteKind]]:
    """Return the inner quotations, marks included, in order, each with its kind, `quoted` or `scare`."""
    found: list[tuple[Span, QuoteKind]] = []
    for quotation in quotations:
        families = _INNER.get(quotation.family, ())
        marks = find_marks(text, *_inside(text, quotation)) if families else []
        end = quotation.start
        for family in families:
            pairs = _pairs(text, [mark for mark in marks if mark.family == family])
            found.extend((span, _kind(text, span)) for span in pairs if span.start >= end)
            end = max([end, *(span.end for span in pairs)])
    return sorted(found, key=lambda nested: nested[0])


def _inside(text: str, quotation: Quotation) -> tuple[int, int]:
    """The stretch between the marks, of which one may be two signs: ''so''."""
    start, end = quotation.start + 1, quotation.end - 1
    while start < end and text[start] in _SIGNS and text[start] == text[start - 1]:
        start += 1
    while start < end and text[end - 1] in _SIGNS and text[end - 1] == text[end]:
        end -= 1
    return start, end


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
