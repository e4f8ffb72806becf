"""Sentences: cut where a sentence ends, quotation marks and abbreviations considered; never across a block."""

import re
from collections.abc import Sequence

from storyworld.spans import Span, strip

_END = re.compile(r"(?:(?<![.!?])[.!?]++|(?<!…)…++)[\"”’'»)\]_*]*(?=\s)")
# Abbreviations after which a capital letter says nothing. The set is closed (titles, street and month forms).
_ABBREVIATION = re.compile(
    r"\b(?:Mrs?|Ms|Mx|Drs?|Prof|Rev|Hon|Capt|Col|Gen|Lt|Sgt|Cpl|Maj|Cmdr|Adm|Gov|Pres|Sr|Jr|St|Mt|Ft|Messrs|Mmes?|Mme|Mlle|Esq|"
    r"vs|cf|Ave|Blvd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[A-Z])\.$"
)
# These abbreviate only before a figure: No. 5, but "No." she said.
_BEFORE_FIGURE = re.compile(r"\b(?:Nos?|Vol|Ch)\.$")


def find_sentences(text: str, blocks: Sequence[Span]) -> tuple[tuple[int, int], ...]:
    """Return the sentences of all blocks as (start, end) in code points, in order."""
    found: list[tuple[int, int]] = []
    for block in blocks:
        start = block.start
        for match in _END.finditer(text, block.start, block.end):
            if _ends_sentence(text, match, block.end):
                _append(found, text, start, match.end())
                start = match.end()
        _append(found, text, start, block.end)
    return tuple(found)


def _append(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    span = strip(text, start, end)
    if len(span):
        found.append((span.start, span.end))


def _ends_sentence(text: str, match: re.Match[str], limit: int) -> bool:
    following = text[match.end() : min(limit, match.end() + 24)].lstrip().lstrip("\"“”‘'«»(_*—-")
    if not following or following[0].islower():
        return False
    stop = match.group().rstrip("\"”’'»)]_*")
    if stop != ".":
        return True
    window = max(0, match.start() - 8), match.start() + 1
    before_figure = following[0].isdigit() and _BEFORE_FIGURE.search(text, *window)
    return not (before_figure or _ABBREVIATION.search(text, *window))
