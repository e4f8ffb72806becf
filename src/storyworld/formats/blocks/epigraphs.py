"""Epigraphs: a quotation with its source, between a title or chapter heading and the story."""

import re
from collections.abc import Sequence

from storyworld.formats.blocks.drafts import Draft
from storyworld.story import BlockKind

# An epigraph is short; a longer passage that ends in a signed line is a letter.
MAX_WORDS = 150
MAX_PASSAGES = 8
_SOURCE = re.compile(r"""[_*("“\[]{0,3}[-–—―~]{1,3}\s*["'“‘_*]*[A-Z0-9][^\n!?]{2,80}|\*[A-Z][^\n*!?]{2,60}""")
_BRACKETED_SOURCE = re.compile(r"\(\w[^()\n!?]{2,60}\)|\[\w[^\[\]\n!?]{2,60}\]")
_HEADS: frozenset[BlockKind | None] = frozenset({"title", "byline", "chapter_heading"})
_AROUND_HEADS: frozenset[BlockKind | None] = frozenset(
    {"metadata", "summary", "disclaimer", "authors_note", "scene_break", "epigraph"}
)
_WORK = re.compile(r"""[A-Z][\w.'’ ]{3,40}, ["“_*][^.!?\n]{2,60}["”_*]""")
_QUOTED = re.compile(r"""["'“‘«„_*]""")


def claim_epigraphs(drafts: Sequence[Draft]) -> None:
    """Type quotations with a source between a title or heading and the story, with the line that names it."""
    is_before_story = True
    for draft, i in zip(drafts, range(1, len(drafts)), strict=False):
        is_before_story = draft.kind in _HEADS or (is_before_story and draft.kind in _AROUND_HEADS)
        if is_before_story and drafts[i].is_open:
            _claim(drafts, i)


def _claim(drafts: Sequence[Draft], begin: int) -> None:
    n_words = 0
    for j in range(begin, min(begin + MAX_PASSAGES, len(drafts) - 1)):
        draft = drafts[j]
        if not draft.is_open:
            return
        n_words += draft.n_words
        if n_words > MAX_WORDS:
            return
        if _ends_in_source(draft, drafts[begin]) and (j > begin or draft.passage.n_lines > 1):
            for claimed in drafts[begin : j + 1]:
                claimed.kind = "epigraph"
            # There may be a second one below the first.
            _claim(drafts, j + 1)
            return


def _ends_in_source(draft: Draft, quotation: Draft) -> bool:
    last = draft.head.rsplit("\n", 1)[-1].strip()
    if len(last.split()) > 12 or (len(draft.head.splitlines()) > 1 and len(last) > 80):
        return False
    is_set_off = quotation.passage.is_indented or quotation.passage.is_quoted or bool(_QUOTED.match(quotation.head))
    if _SOURCE.fullmatch(last) is not None:
        is_short = is_set_off and len(last.split()) <= 6 and last[-1] not in ".,;:"
        return (is_short or _names_source(last)) and _SOURCE.match(quotation.head) is None
    return is_set_off and (_BRACKETED_SOURCE.fullmatch(last) or _WORK.fullmatch(last)) is not None


def _names_source(line: str) -> bool:
    """Tell a source, most of whose words are names, from a line of speech that begins with a dash."""
    words = re.findall(r"[^\W\d_][\w'’]{3,}", line)
    return not words or sum(word[0].isupper() for word in words) >= 0.6 * len(words)
