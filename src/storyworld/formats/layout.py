"""Lines become passages, whatever the layout: one newline a paragraph, hard wraps, empty lines, or a mixture.

Everything is decided per stretch of lines, never per file: two sections by different hands may differ. Lines
without an empty line between them form a group. What tells hard wraps from paragraphs of one line each:

* fill: a wrapped line ends where the next word would not have fitted into the width;
* breaks within a sentence: the next line begins with a small letter, or the line ends without a mark.

Measured on the groups of four lines and more of 111 wrapped novels: 99.3 % of 20,329 groups pass both
thresholds below. Of 3,146 runs of lines under 120 columns in the same texts with one line a paragraph, 0.5 %
pass both.
"""

import itertools
import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from storyworld.formats import breaks, headings, labels, notes, pov
from storyworld.formats.passages import Passage

MAX_WRAP_WIDTH = 120
MIN_FILL = 0.7
MIN_WITHIN_SENTENCE = 0.3
# A paragraph's last line in a text without empty lines: at least this far from the full width.
MIN_SLACK = 8
# A long group is decided in pieces, since another hand may go on without an empty line between.
MAX_RUN = 40
_SENTENCE_END = re.compile(r"""[.!?…:—–-]["'”’»)\]*_~]*$|["”»]$""")
_OPENS_ANEW = re.compile(r"""["'“”‘«„—–*_(\[~]*[^a-z\W]|["“«„—–-]""")
_SPEECH_START = re.compile(r"""["“”«„—–]|[‘'](?=\w)|[\w@ .'()/-]{1,24}: \S""")


class Line(Struct, frozen=True):
    """A line without the white space around it; `indent` counts what stood before it."""

    start: int
    end: int
    indent: int
    n_blank: int
    text: str

    @property
    def width(self) -> int:
        """Columns from the margin to the last character."""
        return self.indent + self.end - self.start


class Run(Struct, frozen=True):
    """Lines that are decided together; `width` is that of a wrapped run, `None` where lines are no wraps."""

    lines: Sequence[Line]
    width: int | None
    is_sure: bool


def lay_out(text: str, start: int = 0, end: int | None = None) -> Iterator[Passage]:
    """Yield the passages of `text[start:end]` in order; together they hold all that is not white space."""
    runs = [run for group in _groups(text, start, len(text) if end is None else end) for run in _runs(group)]
    n_seen_prose = 0
    for i, run in enumerate(runs):
        decided = run if run.is_sure else _borrowed(runs, i)
        yield from _passages(decided, is_head=n_seen_prose == 0)
        n_seen_prose += any(line.end - line.start > 60 for line in run.lines)


def lines_of(text: str, start: int, end: int) -> Iterator[Line]:
    """Yield the lines that are not empty."""
    n_blank = 0
    while start < end:
        stop = text.find("\n", start, end)
        if stop < 0:
            stop = end
        raw = text[start:stop]
        stripped = raw.strip()
        if stripped:
            left = start + len(raw) - len(raw.lstrip())
            indent = len(raw[: left - start].expandtabs(4))
            yield Line(left, left + len(stripped), indent, n_blank, stripped)
            n_blank = 0
        else:
            n_blank += 1
        start = stop + 1


def _groups(text: str, start: int, end: int) -> Iterator[list[Line]]:
    """Yield runs of lines with no empty line and no line of its own right (a ruler, a heading) between."""
    group: list[Line] = []
    for line in lines_of(text, start, end):
        is_alone = stands_alone(line.text)
        if group and (line.n_blank or is_alone or begins_anew(line.text)):
            yield group
            group = []
        group.append(line)
        if is_alone:
            yield group
            group = []
    if group:
        yield group


def _runs(group: list[Line]) -> Iterator[Run]:
    run: list[Line] = []
    for line in group:
        if line.end - line.start > MAX_WRAP_WIDTH:
            if run:
                yield _judged(run)
            yield Run([line], None, is_sure=True)
            run = []
            continue
        run.append(line)
        if len(run) >= MAX_RUN and _SENTENCE_END.search(line.text):
            yield _judged(run)
            run = []
    if run:
        yield _judged(run)


def _judged(lines: list[Line]) -> Run:
    if len(lines) == 1:
        return Run(lines, None, is_sure=True)
    widths = sorted(line.width for line in lines)
    width = widths[-1] if len(lines) < 6 else widths[-2]
    fill, within = _evidence(lines, width)
    if len(lines) >= 4:
        is_wrapped = fill >= MIN_FILL and within >= MIN_WITHIN_SENTENCE
        return Run(lines, width if is_wrapped else None, is_sure=is_wrapped or fill < 0.5)
    return Run(lines, None, is_sure=False)


def _evidence(lines: Sequence[Line], width: int) -> tuple[float, float]:
    """Return the shares of lines that are full and that end within a sentence; not before an indent."""
    margin = min(line.indent for line in lines)
    n_pairs = n_full = n_within = 0
    for line, following in itertools.pairwise(lines):
        if following.indent >= margin + 2 and line.indent < following.indent:
            continue
        n_pairs += 1
        n_full += is_full(line, following, width)
        n_within += following.text[0].islower() or not _SENTENCE_END.search(line.text)
    return n_full / max(n_pairs, 1), n_within / max(n_pairs, 1)


def is_full(line: Line, following: Line, width: int, slack: int = 3) -> bool:
    """Tell whether the next line's first word would not have fitted; `slack` allows for ragged wraps."""
    first_word = following.text.split(maxsplit=1)[0]
    return line.width + 1 + len(first_word) > width - slack


def _borrowed(runs: list[Run], i: int) -> Run:
    """Decide a run of few lines by the width of the nearest sure runs of several lines on both sides."""
    lines = runs[i].lines
    for width in _near_widths(runs, i):
        if max(line.width for line in lines) <= width + 3:
            fill, within = _evidence(lines, width)
            if fill >= 0.99 or (fill >= 0.5 and within >= 0.5):
                return Run(lines, width, is_sure=True)
    own = max(line.width for line in lines)
    fill, _ = _evidence(lines, own)
    starts_small = [line.text[0].islower() for line in lines[1:]]
    if all(starts_small) and fill >= MIN_FILL and own >= 45:
        return Run(lines, own, is_sure=True)
    return Run(lines, None, is_sure=True)


def _near_widths(runs: list[Run], i: int, reach: int = 12) -> Iterator[int]:
    for step in (-1, 1):
        for j in range(i + step, i + step * (reach + 1), step):
            if not 0 <= j < len(runs):
                break
            width = runs[j].width
            if width is not None:
                yield width
                break


def _passages(run: Run, *, is_head: bool) -> Iterator[Passage]:
    lines = run.lines
    if len(lines) == 1:
        yield _passage(lines)
    elif run.width is not None:
        yield from _wrapped(lines, run.width)
    elif _are_paragraphs(lines) or (is_head and _is_title_page(lines)):
        for line in lines:
            yield _passage([line])
    else:
        yield _passage(lines)


def _wrapped(lines: Sequence[Line], width: int) -> Iterator[Passage]:
    """Join wrapped lines; paragraphs begin at an indent or where a sentence ends well before the margin."""
    margin = min(line.indent for line in lines)
    begin = 0
    for i in range(1, len(lines)):
        line, following = lines[i - 1], lines[i]
        is_indented = following.indent >= margin + 2 and line.indent < following.indent
        is_short = not is_full(line, following, width, slack=MIN_SLACK) and _SENTENCE_END.search(line.text)
        is_next_indented = following.indent >= margin + 2 and begin == i - 1
        if is_indented or is_next_indented or (is_short and _OPENS_ANEW.match(following.text)):
            yield _passage(lines[begin:i])
            begin = i
    yield _passage(lines[begin:])


def _are_paragraphs(lines: Sequence[Line]) -> bool:
    """Tell paragraphs of one line each from verse, addresses and signs, which stay one passage."""
    n_prose = sum(
        1
        for line in lines
        if line.end - line.start > 80 or _SENTENCE_END.search(line.text) or _SPEECH_START.match(line.text)
    )
    return n_prose > 0.5 * len(lines)


def _is_title_page(lines: Sequence[Line]) -> bool:
    """Tell title, subtitle and byline, one a line, from verse that goes on within a sentence."""
    return len(lines) <= 4 and all(
        line.text[:3].lower() == "by " or not line.text[0].islower() for line in lines[1:]
    )


def _passage(lines: Sequence[Line]) -> Passage:
    first, last = lines[0], lines[-1]
    return Passage(
        start=first.start,
        end=last.end,
        n_blank=first.n_blank,
        n_lines=len(lines),
        is_indented=all(line.indent >= 2 for line in lines),
    )


def stands_alone(line: str) -> bool:
    """Tell whether a line is a ruler, an explicit heading or a POV header, and so no part of a paragraph."""
    return len(line) <= 120 and (
        breaks.is_scene_break(line) or headings.is_explicit(line) or pov.header(line) is not None
    )


def begins_anew(line: str) -> bool:
    """Tell whether a line begins a labelled passage (`A/N: …`, `Rating: …`), whatever stands before it."""
    return notes.starts_note(line) or labels.starts_label(line)
