"""How far an author's note goes: claims the drafts that belong to labelled notes, and end matter without a label."""

from collections.abc import Sequence

from storyworld.formats import notes
from storyworld.formats.drafts import Draft, usual_gap
from storyworld.story import BlockKind

# A note that runs on to a ruler: notes of more passages exist, but story in a note would be lost for every layer, and a
# note's passage in the story is one paragraph too many.
MAX_PASSAGES = 12
# Below a label on a line of its own everything up to a ruler is note, unless it is long or has speech.
MAX_WORDS_BELOW_LABEL = 300
_BORDERS: frozenset[BlockKind] = frozenset(
    {"scene_break", "chapter_heading", "title", "pov_header", "metadata", "byline"}
)

_MAY_START: frozenset[BlockKind | None] = frozenset({None, "chapter_heading", "authors_note"})


def claim_notes(drafts: Sequence[Draft]) -> None:
    """Type every labelled note with all its passages, then what speaks to readers at the head and the end."""
    gap = usual_gap(drafts)
    i = 0
    while i < len(drafts):
        draft = drafts[i]
        # What was cut out of a paragraph is a whole note already.
        if not draft.recovered and draft.kind in _MAY_START and notes.starts_note(draft.head):
            i = _claim_run(drafts, i, gap)
        else:
            i += 1
    _claim_ends(drafts)
    _claim_heads(drafts)


def _claim_run(drafts: Sequence[Draft], i: int, gap: int) -> int:
    """Claim the note that starts at `i`; return the index after it."""
    drafts[i].kind = "authors_note"
    stop = _stop(drafts, i, gap)
    is_alone = notes.is_label_alone(drafts[i].line)
    brackets = notes.bracketed(drafts[i].head) if drafts[i].head.lstrip("*_~ ")[:1] in "([{" else []
    if brackets:
        is_closed = brackets[0][1] is not None
        end = i + 1 if is_closed else _closing_bracket(drafts, i, stop)
    else:
        end = _whole_run(drafts, i, stop, is_alone=is_alone)
    for draft in drafts[i + 1 : end]:
        draft.kind = "authors_note"
    return end


def _stop(drafts: Sequence[Draft], i: int, gap: int) -> int:
    """Return the first index after `i` that a note cannot go past."""
    for j in range(i + 1, min(len(drafts), i + 1 + MAX_PASSAGES)):
        draft = drafts[j]
        if draft.kind in _BORDERS or draft.passage.heading:
            return j
        if draft.passage.n_blank > gap + 1 and j > i + 1:
            return j
        if notes.ends_note(draft.head):
            return j + 1
    return min(len(drafts), i + 1 + MAX_PASSAGES)


def _closing_bracket(drafts: Sequence[Draft], i: int, stop: int) -> int:
    closing = {"(": ")", "[": "]", "{": "}"}[drafts[i].head.lstrip("*_~ ")[0]]
    for j in range(i + 1, stop):
        if drafts[j].head.rstrip("*_~ .").endswith(closing):
            return j + 1
    return i + 1


def _whole_run(drafts: Sequence[Draft], i: int, stop: int, *, is_alone: bool) -> int:
    """Return where the note ends: at the border where all before it may be note, else where it stops speaking to readers."""
    between = drafts[i + 1 : stop]
    reaches_border = (
        stop == len(drafts) or drafts[stop].kind in _BORDERS or notes.ends_note(drafts[stop - 1].head)
    )
    if (
        between
        and reaches_border
        and not any(draft.has_speech for draft in between)
        and _is_note_like(between, is_alone)
    ):
        return stop
    end = i + 1
    if is_alone and end < stop:
        end += 1
    while end < stop and (
        drafts[end].kind == "authors_note"
        or drafts[end].kind == "disclaimer"
        or (drafts[end].is_open and (notes.speaks_to_readers(drafts[end].head) or _signs_off(drafts, end)))
    ):
        end += 1
    return end


def _is_note_like(between: Sequence[Draft], is_alone: bool) -> bool:
    """Tell whether most of what stands before the border speaks to readers; a label on its own line needs less."""
    n_speaking = sum(
        notes.speaks_to_readers(draft.head) or notes.is_sign_off(draft.head) for draft in between
    )
    if is_alone and sum(draft.n_words for draft in between) <= MAX_WORDS_BELOW_LABEL:
        return True
    return n_speaking >= 0.5 * len(between)


def _signs_off(drafts: Sequence[Draft], i: int) -> bool:
    return bool(drafts[i].line) and not drafts[i].has_speech and notes.is_sign_off(drafts[i].head)


def _claim_ends(drafts: Sequence[Draft]) -> None:
    """Claim unlabelled end matter: the last passages before a chapter heading or the end, as long as they ask or thank."""
    for i in range(len(drafts), 0, -1):
        if i < len(drafts) and drafts[i].kind != "chapter_heading":
            continue
        j = _past_signatures(drafts, i - 1)
        while j > 0 and (
            drafts[j].kind in {"scene_break", "authors_note", "metadata"} or _claim_end(drafts[j])
        ):
            j -= 1


def _past_signatures(drafts: Sequence[Draft], last: int) -> int:
    """Claim up to two lines that sign a note of end matter above them; return the index above those lines."""
    for n_lines in (1, 2):
        above = last - n_lines
        if above < 1 or not all(
            _signs_off(drafts, j) and drafts[j].is_open for j in range(above + 1, last + 1)
        ):
            break
        if notes.is_end_matter(drafts[above].head) or notes.addresses_readers(drafts[above].head):
            for draft in drafts[above + 1 : last + 1]:
                draft.kind = "authors_note"
            return above
    return last


def _claim_end(draft: Draft) -> bool:
    if not draft.is_open:
        return False
    if notes.is_end_matter(draft.line or draft.head):
        draft.kind = "authors_note"
    elif draft.line and notes.is_end_mark(draft.line):
        draft.kind = "metadata"
    elif notes.is_disclaimer(draft.head):
        draft.kind = "disclaimer"
    elif notes.addresses_readers(draft.head):
        draft.kind = "authors_note"
    return not draft.is_open


def _claim_heads(drafts: Sequence[Draft]) -> None:
    """Claim unlabelled notes and disclaimers before the story: from the start of the file on while they speak to readers."""
    for draft in drafts[:20]:
        if not draft.is_open:
            continue
        if notes.is_disclaimer(draft.head):
            draft.kind = "disclaimer"
        elif notes.addresses_readers(draft.head):
            draft.kind = "authors_note"
        else:
            return
