"""Borders between scenes that the text does not mark: where the heads find a new scene probable enough."""

from bisect import bisect_right
from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from storyworld.memory import give_back
from storyworld.story import Character, Mention, Quote
from storyworld.world.language.words import Words
from storyworld.world.scenes.bordersigns import Sentences, border_signs, sentences_of
from storyworld.world.scenes.openings import Openings

MIN_PROBABILITY = 0.15
"""In 141 marked stories without their marks the F1 is .584 with this, .538 with .25, .570 with .1; in 17 labelled texts
.58, .56 and .56. In books whose marks were taken out, .2 to .25 are best."""
MIN_AMONG_CHAPTERS = 0.35
"""Where chapters are marked: of 48 such borders in six novels 16 of 22 are right from here on, below it a third."""
MIN_LENGTH = 600
"""No scene that begins or ends at such a border is shorter, in characters."""
MIN_PLAIN_LENGTH = 200
"""... nor at one that plain words open: that night, the next morning, in the lamp room sat Gethin."""
PLAINLY, THERE = 12.0, 6.0
"""How much likelier such words, and somebody's being at a new place, make a border: the odds.

In books whose marks are one paragraph in 24, 12 of 39 paragraphs with such words stand at a mark, and 13 of 36
where somebody is at a new place; of those with words of time that were read, some begin a scene that the book does not
mark.
"""
BREAKS_EVERY = 10_000
"""Who marks a break in so many words leaves few unmarked: a quarter of what would be inferred there is right."""
_EDGES = 2


class Border(Struct, frozen=True):
    """Where a scene begins, and how probable it is that one does, in [0, 1]."""

    start: int
    probability: float


def find_borders(
    words: Words,
    mentions: Sequence[Mention],
    characters: Sequence[Character],
    quotes: Sequence[Quote],
    openings: Openings | None = None,
) -> list[Border]:
    """Return the borders in order; none where the bundle has not learned it, or the text marks its breaks.

    Those that are marked, as chapters are, are not among them. Of several that would make a scene too short, the most
    probable one is taken.
    """
    heads = None if words.predictions is None else words.predictions.borders
    sentences = sentences_of(words)
    if heads is None or len(sentences) < 2:
        return []
    signs = border_signs(words, sentences, mentions, characters, quotes)
    give_back()
    probable = heads.scorer(heads.at(sentences.first), signs).astype(float)
    is_plain = _add_openings(probable, sentences, openings, only_sure=_marks_breaks(words))
    taken = _marked(words)
    least = MIN_PROBABILITY if len(taken) <= _EDGES else MIN_AMONG_CHAPTERS
    may_begin = (sentences.opens > 0) & (probable >= least)
    if _marks_breaks(words):
        may_begin &= is_plain
    found = []
    for i in sorted(np.flatnonzero(may_begin).tolist(), key=lambda i: (-probable[i], i)):
        start = words.start[sentences.first[i]]
        at = bisect_right(taken, start)
        length = MIN_PLAIN_LENGTH if is_plain[i] else MIN_LENGTH
        if start - taken[at - 1] >= length and taken[at] - start >= length:
            taken.insert(at, start)
            found.append(Border(start, round(float(probable[i]), 4)))
    return sorted(found, key=lambda border: border.start)


def _add_openings(
    probable: NDArray[np.float64], sentences: Sentences, openings: Openings | None, *, only_sure: bool
) -> NDArray[np.bool_]:
    """Make the borders more probable that plain words open, and return which those are, beside a new place alone."""
    is_plain = np.zeros(len(probable), bool)
    if openings is None:
        return is_plain
    for i in np.flatnonzero(sentences.opens > 0).tolist():
        opening = openings.at(int(sentences.first[i]), int(sentences.last[i]))
        is_plain[i] = opening.fronts or (opening.jumps and (opening.near or not only_sure))
        # Within a wall of text one cannot tell going somewhere from being there.
        is_there = opening.there and sentences.opens[i] == 1
        weight = PLAINLY if is_plain[i] else THERE if is_there else 1.0
        odds = weight * probable[i] / (1 - probable[i])
        probable[i] = odds / (1 + odds)
    return is_plain


def _marks_breaks(words: Words) -> bool:
    n_paragraphs = len(words.paragraphs)
    n_breaks = sum(0 < first < n_paragraphs for first in words.scene_starts - words.chapter_starts)
    return n_breaks > 0 and words.n <= n_breaks * BREAKS_EVERY


def _marked(words: Words) -> list[int]:
    """Return where the text begins and ends, and where it marks a border."""
    paragraphs = words.paragraphs
    marked = {paragraphs[i].start for i in words.scene_starts if i < len(paragraphs)}
    return sorted({paragraphs[0].start, paragraphs[-1].end} | marked)
