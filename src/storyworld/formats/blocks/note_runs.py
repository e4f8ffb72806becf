"""How far an author's note goes: all passages of labelled notes, and end matter without a label."""

from collections.abc import Sequence

from storyworld.formats.blocks.drafts import Draft, usual_gap
from storyworld.formats.lines import notes, readers
from storyworld.story import BlockKind

# A note that runs on to a ruler may be longer, but story in a note is lost for every layer, while a note's
# passage in the story is only one paragraph too many.
MAX_PASSAGES = 12
# Below a label on a line of its own everything up to a ruler is note, unless it is long or has speech.
MAX_WORDS_BELOW_LABEL = 300
MAX_HEAD = 20
_BORDERS: frozenset[BlockKind] = frozenset(
    {"scene_break", "chapter_heading", "title", "pov_header", "metadata", "byline"}
)
_AROUND_ENDS: frozenset[BlockKind | None] = frozenset({"scene_break", "authors_note", "metadata"})
_MAY_START: frozenset[BlockKind | None] = frozenset({None, "chapter_heading", "authors_note"})


def claim_notes(drafts: Sequence[Draft]) -> None:
    """Type every labelled note with all its passages, then what speaks to readers at the head and the end."""
    gap = usual_gap(drafts)
    i = 0
    while i < len(drafts):
        draft = drafts[i]
        # What was cut out of a paragraph is a whole note already.
        if not (draft.recovered or draft.is_given) and draft.kind in _MAY_START and notes.starts_note(draft.head):
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
    closing = notes.closing_of(drafts[i].head)
    brackets = notes.bracketed(drafts[i].head) if closing is not None else []
    if closing is not None and brackets:
        is_closed = brackets[0][1] is not None
        end = i + 1 if is_closed else _closing_bracket(drafts, i, stop, closing)
    else:
        end = _whole_run(drafts, i, stop, is_alone=is_alone)
    for draft in drafts[i + 1 : end]:
        draft.kind = "authors_note"
    return end


def _stop(drafts: Sequence[Draft], i: int, gap: int) -> int:
    """Return the first index after `i` that a note cannot go past."""
    for j in range(i + 1, min(len(drafts), i + 1 + MAX_PASSAGES)):
        draft = drafts[j]
        if draft.is_given or draft.kind in _BORDERS or draft.passage.heading:
            return j
        if draft.passage.n_blank > gap + 1 and j > i + 1:
            return j
        if notes.ends_note(draft.head):
            return j + 1
    return min(len(drafts), i + 1 + MAX_PASSAGES)


def _closing_bracket(drafts: Sequence[Draft], i: int, stop: int, closing: str) -> int:
    for j in range(i + 1, stop):
        if drafts[j].head.rstrip("*_~ .").endswith(closing):
            return j + 1
    return i + 1


def _whole_run(drafts: Sequence[Draft], i: int, stop: int, *, is_alone: bool) -> int:
    """Return where the note ends: at the border if all before it may be note, or where it stops speaking."""
    between = drafts[i + 1 : stop]
    is_ended = notes.ends_note(drafts[stop - 1].head)
    has_border = stop == len(drafts) or drafts[stop].is_given or drafts[stop].kind in _BORDERS or is_ended
    is_silent = not any(draft.has_speech for draft in between)
    if between and has_border and is_silent and _is_note_like(between, is_alone=is_alone):
        return stop
    end = i + 1 + (is_alone and i + 1 < stop)
    while end < stop and _goes_on(drafts[end]):
        end += 1
    return end


def _goes_on(draft: Draft) -> bool:
    """Tell whether a passage below a note is clearly of the same note."""
    if draft.is_open:
        return readers.speaks_to_readers(draft.head) or _signs_off(draft)
    return draft.kind in {"authors_note", "disclaimer"}


def _is_note_like(between: Sequence[Draft], *, is_alone: bool) -> bool:
    """Tell whether most of what is before the border speaks to readers; below a lone label it need not."""
    n_speaking = sum(readers.speaks_to_readers(draft.head) or readers.is_sign_off(draft.head) for draft in between)
    if is_alone and sum(draft.n_words for draft in between) <= MAX_WORDS_BELOW_LABEL:
        return True
    return n_speaking >= 0.5 * len(between)


def _signs_off(draft: Draft) -> bool:
    return bool(draft.line) and not draft.has_speech and readers.is_sign_off(draft.head)


def _claim_ends(drafts: Sequence[Draft]) -> None:
    """Claim unlabelled end matter: the last passages above a chapter heading or the end that ask or thank."""
    for i in range(len(drafts), 0, -1):
        if i < len(drafts) and drafts[i].kind != "chapter_heading":
            continue
        j = _above_signatures(drafts, i - 1)
        # What is above the heading before this one is its own to claim.
        while (
            j > 0 and drafts[j].kind != "chapter_heading" and (drafts[j].kind in _AROUND_ENDS or _claim_end(drafts[j]))
        ):
            j -= 1


def _above_signatures(drafts: Sequence[Draft], last: int) -> int:
    """Claim up to two lines that sign end matter above them; return the index above them."""
    for above in (last - 1, last - 2):
        signatures = drafts[above + 1 : last + 1]
        if above < 1 or not all(draft.is_open and _signs_off(draft) for draft in signatures):
            break
        head = drafts[above].head
        if readers.is_end_matter(head) or readers.addresses_readers(head):
            for draft in signatures:
                draft.kind = "authors_note"
            return above
    return last


def _claim_end(draft: Draft) -> bool:
    if draft.is_open:
        draft.kind = _end_kind(draft)
    return not draft.is_open


def _end_kind(draft: Draft) -> BlockKind | None:
    if readers.is_end_matter(draft.line or draft.head):
        return "authors_note"
    if draft.line and readers.is_end_mark(draft.line):
        return "metadata"
    return _unlabelled_kind(draft)


def _unlabelled_kind(draft: Draft) -> BlockKind | None:
    if readers.is_disclaimer(draft.head):
        return "disclaimer"
    return "authors_note" if readers.addresses_readers(draft.head) else None


def _claim_heads(drafts: Sequence[Draft]) -> None:
    """Claim unlabelled notes and disclaimers at the head, up to the first passage that is neither."""
    for draft in [draft for draft in drafts if not draft.is_given][:MAX_HEAD]:
        if draft.is_open:
            draft.kind = _unlabelled_kind(draft)
        if draft.is_open:
            return
