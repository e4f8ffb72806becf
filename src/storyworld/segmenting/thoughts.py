"""Thoughts that are set in italics: whole sentences of emphasis outside the dialogue.

A stressed word is no thought. A thought begins where a sentence begins, and ends one or is followed by its tag: *Two days*, she
told herself.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from storyworld.segmenting.cues import SELF_VERBS, THOUGHT_VERBS
from storyworld.segmenting.dialogue import Quotation
from storyworld.spans import Span, SpanIndex

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_MIN_WORDS = 2
_TAG_REACH = 40


def find_thoughts(
    text: str,
    emphasis: Sequence[tuple[int, int]],
    paragraphs: Sequence[Span],
    quotations: Sequence[Quotation],
) -> list[Quotation]:
    """Return the emphasised thoughts as quotations of family `emphasis`, in order; none overlaps a quotation."""
    starts = [paragraph.start for paragraph in paragraphs]
    dialogue = SpanIndex(quotations)
    found: list[Quotation] = []
    for start, end in emphasis:
        i = bisect_right(starts, start) - 1
        if i < 0 or end > paragraphs[i].end or dialogue.touching(start, end):
            continue
        if _is_thought(text, Span(start, end), paragraphs[i]):
            found.append(Quotation(start=start, end=end, paragraph=i, family="emphasis"))
    return found


def _is_thought(text: str, span: Span, paragraph: Span) -> bool:
    words = _WORD.findall(text[span.start : span.end])
    if len(words) < _MIN_WORDS:
        return False
    before = text[paragraph.start : span.start].rstrip().rstrip("\"”’'")
    begins = not before or before[-1] in ".!?…:"
    after = text[span.end : min(paragraph.end, span.end + _TAG_REACH)]
    if _has_tag(after):
        return True
    ends = text[span.end - 1] in ".!?…" or after[:1] in ".!?…"
    return begins and ends and words[0][0].isupper()


def _has_tag(after: str) -> bool:
    """A verb of thinking follows, or somebody says it to herself."""
    following = [word.lower() for word in _WORD.findall(after)[:4]]
    if any(word in THOUGHT_VERBS for word in following[:3]):
        return True
    return len(following) > 2 and following[1] in SELF_VERBS and following[2].endswith("self")
