"""Lines that begin with a label that may be somebody's.

«Mara: on my way», «**Mara:** ok», «[Mara] ok», «<mara> lol», «Mara (21:04): hi», «[21:04] Mara: hi», «Mara - hi», and
«Mara» on a line of its own, or alone in a paragraph, above what she writes.
"""

import re
from collections.abc import Iterator, Sequence
from unicodedata import combining

from msgspec import Struct
from msgspec.structs import replace

from storyworld.spans import Span, SpanIndex, strip

Key = tuple[str, str]
PLAIN, EMPHASIS, BRACKETS, ANGLES = "plain", "emphasis", "brackets", "angles"
DASH, ALONE = "dash", "alone"
MAX_NAME_WORDS = 4
# Between signs a name may be anything short; what never stands in one keeps sentences and tables out.
_NAME = r"(?P<name>[^\s:;,!?…\"“”«»()\[\]<>{}=|/\\*_#][^\n:;,!?…\"“”«»()\[\]<>{}=|/\\*]{0,28}?)"
_CLOCK = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?"
_DATE = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? "
_TIME = rf"(?:[\[(]?(?:{_DATE})?(?P<before>{_CLOCK})[\])]?(?: ?[-–—])? ?)?"
_ASIDE = rf"(?: ?[(\[](?:(?P<after>{_CLOCK})|[^()\[\]\n]{{1,24}})[)\]])?"
_SIGNS = r"[*_]{0,3}"
_COLON = re.compile(rf"{_TIME}{_SIGNS}{_NAME}{_SIGNS}{_ASIDE}{_SIGNS} ?:{_SIGNS}(?=[\s(_])")
_BRACKETS = re.compile(rf"{_TIME}{_SIGNS}(?:\[{_NAME}\]|<{_NAME.replace('name', 'tag')}>){_SIGNS}:?{_SIGNS}(?=\s)")
_DASH = re.compile(rf"{_TIME}{_SIGNS}{_NAME}{_SIGNS}{_ASIDE} [-–—] (?=\S)")
# What is copied from a program also says when: «Mara — Today at 21:04».
_WHEN = rf" ?[-–—·•|,]? ?(?:[Tt]oday|[Yy]esterday)?,?(?: ?at)? ?(?:\((?P<after>{_CLOCK})\)|(?P<later>{_CLOCK}))"
_STAMPED, _ALONE = (re.compile(rf"{_SIGNS}{_NAME}{_SIGNS}{when}{_SIGNS}[ \t]*\n(?=[ \t]*\S)") for when in (_WHEN, ""))
_LONE = re.compile(rf"{_SIGNS}{_NAME}{_SIGNS}(?:{_WHEN})?{_SIGNS}")
_MAX_LONE = 60
_WAY = re.compile(r"(?P<to>to)\s+(?=\S)|from\s+(?=\S)", re.IGNORECASE)
"""[From Mara] ok, and [To Mara] ok, which is from whoever has the telephone."""
_NEXT_LINE = re.compile(r"\n[ \t]*(?=\S)")
_LETTER = re.compile(r"[^\W\d_]")
_MARKS = '"“”„«»'


_PATTERNS = ((_BRACKETS, BRACKETS), (_COLON, PLAIN), (_STAMPED, ALONE), (_DASH, DASH), (_ALONE, ALONE))
# Elsewhere than where a paragraph begins, a dash is one of a sentence.
_FIRST = frozenset({DASH, ALONE})


class ChatLine(Struct, frozen=True):
    """What may be somebody's line `[start, end)`: the `name` of its label, and where its `body` begins.

    It is in the paragraph of the number `paragraph`, its label in the `first`, which is that or the one above.

    `key` is the name, small, with the `form` of the label; `is_logged` tells that a program wrote the line, since the
    label is in brackets or has the time of day.
    """

    start: int
    end: int
    name: Span
    body: int
    paragraph: int
    first: int
    key: Key
    is_logged: bool

    @property
    def form(self) -> str:
        """How the label is written: `plain`, in `emphasis`, in `brackets`, in `angles`, before a `dash`, or `alone`."""
        return self.key[1]

    @property
    def is_set_off(self) -> bool:
        """Whether signs or emphasis show that it is a label."""
        return self.form in {EMPHASIS, BRACKETS, ANGLES}


class _Label(Struct, frozen=True):
    start: int
    name: Span
    end: int
    form: str
    is_timed: bool


def chat_lines(text: str, paragraphs: Sequence[Span], emphasis: SpanIndex[Span]) -> Iterator[ChatLine]:
    """Yield the labelled lines in order; a line goes on to the next label, or to where its paragraph ends."""
    written = -1  # what a label above it has taken
    for i, paragraph in enumerate(paragraphs):
        labels = list(_labels(text, paragraph, emphasis))
        lone = None if labels or i == written or i + 1 == len(paragraphs) else _lone(text, paragraph)
        if lone is not None and next(_labels(text, paragraphs[i + 1], emphasis), None) is None:
            line = _line(text, lone, paragraphs[i + 1].end, i + 1, first=i)
            if line is not None:
                written = i + 1
                yield line
        limits = (*(label.start for label in labels[1:]), paragraph.end)
        for label, limit in zip(labels, limits, strict=False):
            line = _line(text, label, limit, i)
            if line is not None:
                yield line


def _lone(text: str, paragraph: Span) -> _Label | None:
    """Return the label that a paragraph is and no more, if it can be one."""
    span = strip(text, paragraph.start, paragraph.end)
    found = _LONE.fullmatch(text, span.start, span.end) if len(span) <= _MAX_LONE else None
    label = None if found is None else _named(text, span.start, found, ALONE)
    return label if label is not None and not text[label.name.start].islower() else None


def _labels(text: str, paragraph: Span, emphasis: SpanIndex[Span]) -> Iterator[_Label]:
    at = strip(text, paragraph.start, paragraph.end).start
    first = at
    while at < paragraph.end:
        label = _label(text, at, paragraph.end, emphasis)
        # A line that a wrap begins may have a colon anywhere.
        is_inside = label is not None and label.form not in _FIRST and (label.form != PLAIN or label.is_timed)
        if label is not None and (at == first or is_inside):
            yield label
        following = _NEXT_LINE.search(text, at, paragraph.end)
        if following is None:
            return
        at = following.end()


def _label(text: str, at: int, limit: int, emphasis: SpanIndex[Span]) -> _Label | None:
    found, form = None, PLAIN
    for pattern, form in _PATTERNS:  # noqa: B007 - that of the first that matches
        if (found := pattern.match(text, at, limit)) is not None:
            break
    if found is None:
        return None
    if found.groupdict()["name"] is None:
        form = ANGLES
    label = _named(text, at, found, form)
    if label is not None and form == PLAIN and _is_emphasised(text, label.name, found, emphasis):
        return replace(label, form=EMPHASIS)
    return label


def _named(text: str, at: int, found: re.Match[str], form: str) -> _Label | None:
    """Return a label whose name may be one."""
    groups = found.groupdict()
    start, end = found.span("tag" if form == ANGLES else "name")
    name = _sender(text, _trimmed(text, start, end))
    words = name.of(text).split()
    is_sentence = form in _FIRST and text[end - 1] == "."
    if not 0 < len(words) <= MAX_NAME_WORDS or not _LETTER.search(name.of(text)) or is_sentence:
        return None
    is_timed = any(groups.get(when) is not None for when in ("before", "after", "later"))
    return _Label(at, name, found.end(), form, is_timed)


def _trimmed(text: str, start: int, end: int) -> Span:
    """Return a name without what is drawn around it: «~ mara ~», or a heart."""
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not (text[end - 1].isalnum() or (text[end - 2].isalnum() and combining(text[end - 1]))):
        end -= 1
    return Span(start, end)


def _sender(text: str, name: Span) -> Span:
    """Return the words of a label that say whose the line is: of "to Mara" the "to"."""
    way = _WAY.match(text, name.start, name.end)
    if way is None:
        return name
    return Span(*way.span("to")) if way["to"] is not None else Span(way.end(), name.end)


def _is_emphasised(text: str, name: Span, found: re.Match[str], emphasis: SpanIndex[Span]) -> bool:
    if text[found.start()] in "*_" or text[name.start - 1 : name.start] in ("*", "_"):
        return True
    return any(span.start <= name.start and name.end <= span.end for span in emphasis.touching(name.start, name.end))


def _line(text: str, label: _Label, limit: int, paragraph: int, first: int | None = None) -> ChatLine | None:
    body = strip(text, label.end, limit)
    signs = text[label.start : label.start + 3]
    sign = signs[0] if signs[0] in "*_" else ""
    end = body.end
    # *Mara: on my way* is set in italics as a whole.
    if sign and sign not in text[label.name.end : label.end]:
        while end > body.start and text[end - 1] == sign:
            end -= 1
    if end <= body.start or text[body.start] in _MARKS or not _says(text, body):
        return None
    key = " ".join(label.name.of(text).casefold().replace("’", "'").split())
    return ChatLine(
        start=label.start,
        end=end,
        name=label.name,
        body=body.start,
        paragraph=paragraph,
        first=paragraph if first is None else first,
        key=(key, label.form),
        is_logged=label.form in {BRACKETS, ANGLES} or label.is_timed,
    )


def _says(text: str, body: Span) -> bool:
    """Figures alone are what a table has: HP: 20/40."""
    head = text[body.start : min(body.end, body.start + 80)]
    return _LETTER.search(head) is not None or not any(map(str.isdigit, head))
