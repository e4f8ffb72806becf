"""Scene breaks that nothing is drawn for in a plain text: more empty lines than between other paragraphs."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from storyworld.formats.blocks.drafts import Draft, drafted
from storyworld.formats.blocks.sections import MIN_SECTION_WORDS
from storyworld.formats.lines.breaks import MIN_PER_GAP
from storyworld.formats.passages import Passage

# One wide gap is a slip.
MIN_GAPS = 2
# In a text that sets verse, letters or notes off in this way, most of its gaps are beside them. Of 119 novels and
# collections 48 have a gap somewhere; in the four that have the habit, 20 of its 22 gaps are where a scene ends.
MIN_TOLD = 0.75
_ENDS = frozenset(".!?…—–-")
_INTRODUCES = frozenset(":,")
_CLOSING = "\"'”’»)]*_~ "
_NOTE_MARKS = frozenset("[*†‡")
# The end of a sentence is within so many characters of a paragraph's end.
_LAST = 8


def with_gaps(text: str, drafts: list[Draft]) -> list[Draft]:
    """Return typed drafts with a break over the empty lines between two scenes, where a text has few of them, not one.

    On both sides are paragraphs that end as sentences do, and a section of story: titles, verse and what is quoted
    between empty lines break nothing.
    """
    # In a text that was made of markup, empty lines are ours.
    n_empty = [_n_empty(before, draft) if draft.passage.origin is None else -1 for before, draft in pairwise(drafts)]
    counts = Counter(n for n in n_empty if n >= 0)
    usual = max(counts, key=lambda n: (counts[n], -n), default=0)
    wide = [i for i, n in enumerate(n_empty, 1) if n > usual]
    is_told = _told(text, drafts)
    parting = [i for i in wide if is_told[i - 1] and is_told[i] and not _is_quoted(text, drafts, i)]
    breaks = _between_sections(drafts, parting)
    is_rare = len(wide) * MIN_PER_GAP <= counts.total()
    if not is_rare or len(breaks) < max(MIN_GAPS, MIN_TOLD * len(wide)):
        return drafts
    parted = {i: _gap(text, drafts[i - 1].end, drafts[i].start) for i in breaks}
    return [piece for i, draft in enumerate(drafts) for piece in (*filter(None, [parted.get(i)]), draft)]


def _n_empty(before: Draft, draft: Draft) -> int:
    """Count the empty lines between two paragraphs of story, -1 for other neighbours."""
    return draft.passage.n_blank if before.is_open and draft.is_open else -1


def _told(text: str, drafts: Sequence[Draft]) -> list[bool]:
    """Tell paragraphs of story from verse, footnotes, signatures, and titles that no rule knows."""
    n_indented = sum(draft.passage.is_indented for draft in drafts)
    are_indented = 2 * n_indented > len(drafts)
    return [
        draft.is_open
        and draft.passage.is_indented <= are_indented
        and draft.head[:1] not in _NOTE_MARKS
        and _end(text, draft) in _ENDS
        for draft in drafts
    ]


def _is_quoted(text: str, drafts: Sequence[Draft], i: int) -> bool:
    """Tell whether what stands above the space is introduced, or what stands below goes on with its sentence."""
    return (i > 1 and _end(text, drafts[i - 2]) in _INTRODUCES) or drafts[i].head[:1].islower()


def _end(text: str, draft: Draft) -> str:
    """Return the last character that closes nothing."""
    return text[max(draft.start, draft.end - _LAST) : draft.end].rstrip(_CLOSING)[-1:]


def _between_sections(drafts: Sequence[Draft], gaps: Sequence[int]) -> list[int]:
    """Return the gaps with enough words on both sides, up to the next gap, heading or other break."""
    known, sections, above = set(gaps), [0], {}
    for i, draft in enumerate(drafts):
        if i in known or not draft.is_open:
            sections.append(0)
        if i in known:
            above[i] = len(sections) - 2
        sections[-1] += draft.n_words if draft.is_open else 0
    return [i for i in gaps if min(sections[above[i] : above[i] + 2]) >= MIN_SECTION_WORDS]


def _gap(text: str, start: int, end: int) -> Draft:
    """Return the break over the empty lines in a stretch of white space."""
    passage = Passage(start=text.index("\n", start) + 1, end=text.rindex("\n", start, end) + 1)
    draft = drafted(text, passage)
    draft.kind = "scene_break"
    return draft
