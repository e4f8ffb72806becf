"""Thoughts that are set in italics: whole sentences of emphasis outside the dialogue.

A stressed word is no thought. A thought begins where a sentence begins, and ends one or is followed by its tag: *Two
days*, she told herself.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from storyworld.segmenting.cues import SELF_VERBS, THOUGHT_VERBS
from storyworld.segmenting.dialogue import Quotation
from storyworld.spans import Span, SpanIndex

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SIGNS = re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])[^*_\n]{2,300}?(?<=[^\s*_])\1(?![\w*_])")
_MIN_WORDS = 2
_TAG_REACH = 40
# A paragraph may be a whole book, so no more of what stands before is looked at.
_LEAD_REACH = 200


def find_thoughts(
    text: str,
    emphasis: Sequence[tuple[int, int]],
    paragraphs: Sequence[Span],
    quotations: Sequence[Quotation],
    *,
    is_plain: bool = False,
) -> list[Quotation]:
    """Return the emphasised thoughts as quotations of family `emphasis`, in order; none overlaps a quotation.

    `is_plain` tells of plain text, where the signs stress, quote and name as well: a thought that nobody is said to
    think must be a whole sentence with its last mark between them.
    """
    starts = [paragraph.start for paragraph in paragraphs]
    dialogue = SpanIndex(quotations)
    found: list[Quotation] = []
    for start, end in emphasis:
        i = bisect_right(starts, start) - 1
        if i < 0 or end > paragraphs[i].end or dialogue.touching(start, end):
            continue
        if _is_thought(text, Span(start, end), paragraphs[i], is_plain):
            found.append(Quotation(start=start, end=end, paragraph=i, family="emphasis"))
    return found


def plain_emphasis(text: str, paragraphs: Sequence[Span]) -> list[tuple[int, int]]:
    """Return what plain text sets between signs, *so* or _so_, signs included."""
    return [match.span() for paragraph in paragraphs for match in _SIGNS.finditer(text, paragraph.start, paragraph.end)]


def _is_thought(text: str, span: Span, paragraph: Span, is_plain: bool) -> bool:
    words = _WORD.findall(text[span.start : span.end])
    if len(words) < _MIN_WORDS:
        return False
    before = text[max(paragraph.start, span.start - _LEAD_REACH) : span.start].rstrip().rstrip("\"”’'")
    begins = not before or before[-1] in ".!?…:"
    after = text[span.end : min(paragraph.end, span.end + _TAG_REACH)]
    leading = _WORD.findall(before)
    if _has_tag(after) or (leading and leading[-1].lower() in THOUGHT_VERBS):
        return True
    ends = text[span.start : span.end].rstrip("*_")[-1:] in ".!?…" or (not is_plain and after[:1] in ".!?…")
    return begins and ends and words[0][0].isupper()


def _has_tag(after: str) -> bool:
    """A verb of thinking follows, or somebody says it to herself."""
    following = [word.lower() for word in _WORD.findall(after)[:4]]
    if any(word in THOUGHT_VERBS for word in following[:3]):
        return True
    return len(following) > 2 and following[1] in SELF_VERBS and following[2].endswith("self")
