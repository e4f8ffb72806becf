"""Dialogue that a dash at the start of a paragraph sets off, as in «—Come up, he said. Come up!»."""

import re
from collections.abc import Sequence

from storyworld.segmenting.cues import INLINE_TAG
from storyworld.segmenting.marks import Mark, Role
from storyworld.spans import Span, strip

_DASH = re.compile(r"\s*[_*]*(?:—|–|―|--+|-(?=\s?\w))\s*(?=\S)")
_ONLY_DASHES = re.compile(r"[\s\-—–―_*~]+")
# A text speaks with dashes when this many paragraphs begin with one (lists and asides come in ones and twos).
MIN_DASH_PARAGRAPHS = 3
_RESUMES = re.compile(r"[.!?…]\s+|\s[—–―-]+\s*")


def uses_dashes(text: str, paragraphs: Sequence[Span], marks: Sequence[list[Mark]]) -> frozenset[int]:
    """Return the indexes of the paragraphs that are speech set off by a dash."""
    candidates = [
        i
        for i, paragraph in enumerate(paragraphs)
        if _DASH.match(text, paragraph.start, paragraph.end)
        and not _ONLY_DASHES.fullmatch(text, paragraph.start, paragraph.end)
        and not any(mark.family == "double" and mark.role is not Role.CLOSE for mark in marks[i])
    ]
    return frozenset(candidates) if len(candidates) >= MIN_DASH_PARAGRAPHS else frozenset()


def dash_speech(text: str, paragraph: Span) -> list[tuple[int, int]]:
    """Return the spoken stretches of a paragraph that begins with a dash, its tags left out."""
    spoken = []
    body = strip(text, paragraph.start, paragraph.end)
    start, end = body.start, body.end
    while start < end:
        tag = INLINE_TAG.search(text, start, end)
        if tag is None:
            spoken.append((start, end))
            break
        spoken.append((start, tag.start()))
        resume = _RESUMES.search(text, tag.end(), end)
        if resume is None:
            break
        start = resume.start() + 1 if resume.group()[0].isspace() else resume.end()
        start = strip(text, start, end).start
    return [(s, e) for s, e in spoken if e > s]
