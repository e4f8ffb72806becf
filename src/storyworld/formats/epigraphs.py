"""Epigraphs: a quotation with its source, between a title or chapter heading and the story."""

import re
from collections.abc import Sequence

from storyworld.formats.drafts import Draft

# An epigraph is short; a longer passage that ends in a signed line is a letter.
MAX_WORDS = 150
MAX_PASSAGES = 8
_SOURCE = re.compile(
    r"""\W*?(?:[-–—―~]{1,3}\s*|\*+\s*|[(\["“_]\s*)["'“‘_*]*(?P<source>[A-Z0-9][^\n]{2,80}?)[)\]"”'’_*.]*\s*"""
)
_SMALL_SOURCE = re.compile(r"[A-Z][\w.'’ ]{3,40}, [\"“_*A-Z][^.!?\n]{2,60}[\"”_*]?")


def claim_epigraphs(drafts: Sequence[Draft]) -> None:
    """Type quotations with a source right below a title or heading, with the line that names the source."""
    for i, draft in enumerate(drafts):
        if draft.kind in {"title", "byline", "chapter_heading"} and i + 1 < len(drafts) and drafts[i + 1].is_open:
            _claim(drafts, i + 1)


def _claim(drafts: Sequence[Draft], begin: int) -> None:
    n_words = 0
    for j in range(begin, min(begin + MAX_PASSAGES, len(drafts) - 1)):
        draft = drafts[j]
        if not draft.is_open:
            return
        n_words += draft.n_words
        if n_words > MAX_WORDS:
            return
        if _ends_in_source(draft) and (j > begin or draft.passage.n_lines > 1):
            for claimed in drafts[begin : j + 1]:
                claimed.kind = "epigraph"
            # There may be a second one below the first.
            _claim(drafts, j + 1)
            return


def _ends_in_source(draft: Draft) -> bool:
    last = draft.head.rsplit("\n", 1)[-1].strip()
    if len(last.split()) > 12:
        return False
    match = _SOURCE.fullmatch(last)
    if match is not None:
        return last[0] in "-–—―~*" or (last[0] in "([" and last[-1] in ")]") or last[0] in "_"
    return _SMALL_SOURCE.fullmatch(last) is not None
