"""Finds the stretches that stand between quotation marks, whatever the marks, and mends what is lost.

The steps: the marks of each paragraph (`marks`), which styles the text uses at all, one scan per paragraph that pairs
them, and a repair where a mark is missing. One lost mark never reaches past its paragraph.
"""

import re
from collections.abc import Sequence

from msgspec import Struct

from storyworld.segmenting.cues import INLINE_TAG
from storyworld.segmenting.dashes import dash_speech, uses_dashes
from storyworld.segmenting.marks import Family, Mark, Role, find_marks
from storyworld.segmenting.pairing import Pairing
from storyworld.spans import Span, strip


class Quotation(Struct, frozen=True, kw_only=True, gc=False):
    """Words between marks, marks included, within one paragraph.

    `paragraph` indexes the paragraph. `continues` is true where the speech of the paragraph before goes on. `is_mended`
    is true where a mark was missing and the border is a guess. `family` is `dash` for speech set off by a dash, and
    `label` for what stands behind the name of whoever says it: `label` is that name then.
    """

    start: int
    end: int
    paragraph: int
    family: str
    continues: bool = False
    is_mended: bool = False
    label: Span | None = None


# An outer single mark is speech where such pairs end like speech (, . ! ? before the closing mark) at least this often.
# Two, so that one stray pair says nothing; values from 1 to 5 read LitBank alike.
MIN_SINGLE_PAIRS = 2


def find_quotations(text: str, paragraphs: Sequence[Span]) -> list[Quotation]:
    """Return the quotations of all paragraphs, in order and without overlap.

    `paragraphs` are the spans that may hold dialogue: notes and headings are left out by the caller. Spans are code
    points.
    """
    marks = [find_marks(text, paragraph.start, paragraph.end) for paragraph in paragraphs]
    with_dashes = uses_dashes(text, paragraphs, marks)
    found: list[Quotation] = []
    pending: Family | None = None
    for i, paragraph in enumerate(paragraphs):
        if i in with_dashes:
            found.extend(Quotation(start=s, end=e, paragraph=i, family="dash") for s, e in dash_speech(text, paragraph))
            pending = None
            continue
        following = marks[i + 1] if i + 1 < len(marks) else []
        scan = _Scan(text, paragraph, marks[i], pending, following)
        found.extend(
            Quotation(
                start=s.start,
                end=s.end,
                paragraph=i,
                family=s.family,
                continues=s.continues,
                is_mended=s.is_mended,
            )
            for s in scan.run()
        )
        pending = scan.left_open
    return _without_apostrophe_pairs(text, found)


class _Piece(Struct):
    start: int
    end: int
    family: Family
    continues: bool = False
    is_mended: bool = False


class _Scan:
    """One pass over the marks of one paragraph."""

    def __init__(
        self, text: str, paragraph: Span, marks: list[Mark], pending: Family | None, following: list[Mark]
    ) -> None:
        self.text = text
        self.paragraph = paragraph
        self.marks = marks
        self.pending = pending
        self.following: dict[Family, Mark] = {}
        for mark in following:
            self.following.setdefault(mark.family, mark)
        self.body = strip(text, paragraph.start, paragraph.end)
        self.pairing = Pairing(text, marks)
        self.pieces: list[_Piece] = []
        self.left_open: Family | None = None

    def run(self) -> list[_Piece]:
        """Pair the marks; sets `left_open` when a speech goes on in the next paragraph."""
        i = self._continue_without_mark()
        while i < len(self.marks):
            mark = self.marks[i]
            if mark.role is Role.CLOSE:
                self._stray_close(mark)
                i += 1
            elif mark.family == "single" and not self._can_open_single(i):
                i += 1
            else:
                i = self._quotation(i)
        return self.pieces

    def _continue_without_mark(self) -> int:
        """A speech left open may close here though no mark reopens it: verse, a letter, a lost mark."""
        if self.pending is None:
            return 0
        for i, mark in enumerate(self.marks):
            if mark.family != self.pending:
                continue
            if mark.role is Role.CLOSE and mark.is_firm:
                self.pieces.append(_Piece(self.paragraph.start, mark.end, mark.family, continues=True, is_mended=True))
                return i + 1
            return 0
        return 0

    def _quotation(self, i: int) -> int:
        """Take the quotation that mark `i` opens; return the index of the mark to go on with."""
        opening = self.marks[i]
        continues = self.pending == opening.family and opening.start <= self.body.start
        j = self.pairing.closed_by[i]
        if j < 0:
            return self._unclosed(i, self.pairing.stopped_by[i], continues)
        self.pieces.append(_Piece(opening.start, self.marks[j].end, opening.family, continues))
        return j + 1

    def _unclosed(self, i: int, j: int, continues: bool) -> int:
        """The quotation has no closing mark: it goes on in the next paragraph, or the mark is lost."""
        opening = self.marks[i]
        if opening.end >= self.body.end:
            return j
        limit = self.marks[j].start if j < len(self.marks) else self.paragraph.end
        if j >= len(self.marks) and self._goes_on(opening.family):
            self.left_open = opening.family
            self.pieces.append(
                _Piece(opening.start, _rstrip(self.text, opening.start, limit), opening.family, continues)
            )
            return j
        if opening.family == "single":
            return i + 1
        end = self._mended_end(opening.end, limit)
        self.pieces.append(_Piece(opening.start, end, opening.family, continues, is_mended=True))
        return j

    def _goes_on(self, family: Family) -> bool:
        """The next paragraph begins with a mark of this family, or closes what nothing there has opened."""
        first = self.following.get(family)
        if first is None:
            return False
        if first.role is Role.CLOSE:
            return first.is_firm and family != "single"
        return not self.text[self.paragraph.end : first.start].strip(" \t\n\r_*\u3000\xa0")

    def _mended_end(self, start: int, limit: int) -> int:
        tag = INLINE_TAG.search(self.text, start, limit)
        if tag is not None:
            return tag.start()
        if limit < self.paragraph.end:
            return _last_sentence_end(self.text, start, limit)
        return _rstrip(self.text, start, limit)

    def _can_open_single(self, i: int) -> bool:
        mark = self.marks[i]
        return mark.role is Role.OPEN and (i < self.pairing.last_single_close or mark.start <= self.body.start)

    def _stray_close(self, mark: Mark) -> None:
        """A closing mark that nothing opened: the opening one is lost where a sentence ends like speech."""
        # After a figure it stands for inches.
        is_sure = mark.family == "double" and mark.is_firm and not self.text[mark.start - 1].isdigit()
        start = self.body.start
        if is_sure and not self.pieces and start < mark.start <= self.paragraph.start + _MAX_MENDED:
            self.pieces.append(_Piece(start, mark.end, mark.family, is_mended=True))


# A lost opening mark is mended only in short paragraphs; in longer ones the guess is wrong more often than right.
_MAX_MENDED = 200
_SENTENCE_END = re.compile(r"[.!?…]+(?=\s)")


def _last_sentence_end(text: str, start: int, limit: int) -> int:
    first = _SENTENCE_END.search(text, start, limit)
    return first.end() if first else _rstrip(text, start, limit)


def _rstrip(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _without_apostrophe_pairs(text: str, found: list[Quotation]) -> list[Quotation]:
    """Drop pairs of single marks that are two apostrophes, unless single marks carry the dialogue of this text."""
    singles = [q for q in found if q.family == "single"]
    n_like_speech = sum(text[q.end - 2] in ",.!?…—-" for q in singles if q.end - q.start > 2)
    if n_like_speech >= MIN_SINGLE_PAIRS and n_like_speech * 2 >= len(singles):
        return found
    return [q for q in found if q.family != "single" or len(text[q.start : q.end].split()) <= 12]
