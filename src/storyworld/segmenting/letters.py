"""Letters that stand in the story: from the salutation to the signature, each paragraph is a message."""

import re
from collections.abc import Sequence

from storyworld.segmenting.dialogue import Quotation
from storyworld.spans import Span

_SALUTATION = re.compile(
    r"(?:My\s+)?(?:[Dd]ear(?:est)?|DEAR|Beloved)\b[^.!?\n\"“]{1,60}[,:;—-]+\s*(?:$|\n)|(?:To whom it may concern)\b",
    re.MULTILINE,
)
_CLOSING = re.compile(
    r"\b(?:[Yy]ours?|[Ll]ove|[Ss]incerely|[Ff]aithfully|[Rr]egards|[Aa]ffectionate(?:ly)?|[Tt]ruly|"
    r"[Ff]riend|[Ss]ervant|[Ll]oving|[Ww]ishes|[Xx]{1,5})\b",
)
# A signature is short and comes within this many paragraphs of the salutation.
_MAX_PARAGRAPHS = 40
_MAX_SIGNATURE_WORDS = 8


def find_letters(text: str, paragraphs: Sequence[Span]) -> list[Quotation]:
    """Return the paragraphs of letters as quotations of family `letter`; without a signature it is no letter."""
    found: list[Quotation] = []
    i = 0
    while i < len(paragraphs):
        last = _signature(text, paragraphs, i) if _opens(text, paragraphs[i]) else None
        if last is None:
            i += 1
            continue
        found.extend(
            Quotation(
                start=paragraphs[k].start,
                end=paragraphs[k].end,
                paragraph=k,
                family="letter",
                continues=k > i,
            )
            for k in range(i, last + 1)
        )
        i = last + 1
    return found


def _opens(text: str, paragraph: Span) -> bool:
    return _SALUTATION.match(text, paragraph.start, paragraph.end) is not None


def _signature(text: str, paragraphs: Sequence[Span], first: int) -> int | None:
    """The paragraph that signs the letter: short, with a closing formula and no full stop, or a name after one."""
    for k in range(first + 1, min(len(paragraphs), first + _MAX_PARAGRAPHS)):
        words = text[paragraphs[k].start : paragraphs[k].end]
        if '"' in words or "“" in words:
            return None
        if len(words.split()) <= _MAX_SIGNATURE_WORDS and _CLOSING.search(words):
            follows = text[paragraphs[k + 1].start : paragraphs[k + 1].end] if k + 1 < len(paragraphs) else ""
            is_name = words.rstrip().endswith(",") and 0 < len(follows.split()) <= 4
            return k + 1 if is_name else k
    return None
