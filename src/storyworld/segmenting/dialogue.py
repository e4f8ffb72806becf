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
from storyworld.spans import Span


class Quotation(Struct, frozen=True, kw_only=True, gc=False):
    """Words between marks, marks included, within one paragraph.

    `paragraph` indexes the paragraph. `continues` is true where the speech of the paragraph before goes on. `is_mended`
    is true where a mark was missing and the border is a guess. `family` is `dash` for speech set off by a dash.
    """

    start: int
    end: int
    paragraph: int
    family: str
    continues: bool = False
    is_mended: bool = False


# An outer single mark is speech where such pairs end like speech (', . ! ?' before the closing mark) at least this
# often, in a text without other marks around them. Swept 1-5 on LitBank: 1 takes stray apostrophes in two works.
MIN_SINGLE_PAIRS = 2


def find_quotations(text: str, paragraphs: Sequence[Span]) -> list[Quotation]:
    """Return the quotations of all paragraphs, in order and without overlap.

    `paragraphs` are the spans that may hold dialogue: notes and headings are left out by the caller. Spans are code points.
    """
    marks = [find_marks(text, paragraph.start, paragraph.end) for paragraph in paragraphs]
    with_dashes = uses_dashes(text, paragraphs, marks)
    found: list[Quotation] = []
    pending: Family | None = None
    for i, paragraph in enumerate(paragraphs):
        if i in with_dashes:
            found.extend(
                Quotation(start=s, end=e, paragraph=i, family="dash") for s, e in dash_speech(text, paragraph)
            )
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
        self.following = following
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
                self.pieces.append(
                    _Piece(self.paragraph.start, mark.end, mark.family, continues=True, is_mended=True)
                )
                return i + 1
            return 0
        return 0

    def _quotation(self, i: int) -> int:
        """Take the quotation that mark `i` opens; return the index of the mark to go on with."""
        opening = self.marks[i]
        continues = (
            self.pending == opening.family and not self.text[self.paragraph.start : opening.start].strip()
        )
        j, depth = i + 1, 0
        while j < len(self.marks):
            mark = self.marks[j]
            if mark.family == opening.family:
                if mark.role is Role.OPEN and mark.is_firm:
                    if not self._is_nested(j, opening.family):
                        break
                    depth += 1
                elif self._closes(i, j) and depth:
                    depth -= 1
                elif self._closes(i, j):
                    self.pieces.append(_Piece(opening.start, mark.end, opening.family, continues))
                    return j + 1
            j += 1
        return self._unclosed(i, j, continues)

    def _unclosed(self, i: int, j: int, continues: bool) -> int:
        """The quotation has no closing mark: it goes on in the next paragraph, or the mark is lost."""
        opening = self.marks[i]
        if not self.text[opening.end : self.paragraph.end].strip():
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
        first = next((mark for mark in self.following if mark.family == family), None)
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

    def _is_nested(self, j: int, family: Family) -> bool:
        """Inside a quotation of the same family, is mark `j` an inner opening, or was a closing mark lost?"""
        rest = [mark for mark in self.marks[j:] if mark.family == family]
        n_open = sum(mark.role is Role.OPEN for mark in rest)
        n_close = sum(mark.role is not Role.OPEN for mark in rest)
        return n_close > n_open

    def _closes(self, i: int, j: int) -> bool:
        mark = self.marks[j]
        if mark.role is Role.OPEN:
            return False
        if mark.family != "single" or mark.is_firm:
            return True
        # A bare closing single mark may be a plural's apostrophe: «the boys' room». It closes when no firmer one does.
        return not _looks_like_apostrophe(self.text, mark) or not self._firm_close_after(i, j)

    def _firm_close_after(self, i: int, j: int) -> bool:
        for mark in self.marks[j + 1 :]:
            if mark.family != self.marks[i].family:
                continue
            if mark.role is Role.OPEN and mark.is_firm:
                return False
            if mark.role is Role.CLOSE and mark.is_firm:
                return True
        return False

    def _can_open_single(self, i: int) -> bool:
        if self.marks[i].role is not Role.OPEN:
            return False
        return any(
            self._closes(i, j) for j in range(i + 1, len(self.marks)) if self.marks[j].family == "single"
        ) or (not self.text[self.paragraph.start : self.marks[i].start].strip())

    def _stray_close(self, mark: Mark) -> None:
        """A closing mark that nothing opened: the opening one is lost where a sentence ends like speech."""
        if mark.family != "double" or not mark.is_firm:
            return
        floor = self.pieces[-1].end if self.pieces else self.paragraph.start
        body = self.text[floor : mark.start]
        if self.pieces or not body.strip() or len(body) > _MAX_MENDED:
            return
        start = floor + len(body) - len(body.lstrip())
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


_CLIPPED = re.compile(
    r"(?:s|in|\b(?:o|th|an|wi|t|d|i|a|ol|mo|po|fo|lil|han|tha|mus|jus|las|bes|nex|groun|roun|woul))$",
    re.IGNORECASE,
)


def _looks_like_apostrophe(text: str, mark: Mark) -> bool:
    return bool(_CLIPPED.search(text, max(0, mark.start - 8), mark.start))


def _without_apostrophe_pairs(text: str, found: list[Quotation]) -> list[Quotation]:
    """Drop pairs of single marks that are two apostrophes, unless single marks carry the dialogue of this text."""
    singles = [q for q in found if q.family == "single"]
    n_like_speech = sum(text[q.end - 2] in ",.!?…—-" for q in singles if q.end - q.start > 2)
    if n_like_speech >= MIN_SINGLE_PAIRS and n_like_speech * 2 >= len(singles):
        return found
    return [q for q in found if q.family != "single" or len(text[q.start : q.end].split()) <= 12]
