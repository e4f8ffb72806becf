"""Which quotations are one utterance: a line with its tag in the middle, a speech over several paragraphs."""

from storyworld.story import UNSPOKEN
from storyworld.world.draft import Draft


def openings(draft: Draft) -> dict[int, int]:
    """Return, for each quotation that somebody speaks, the one with which its utterance begins, both by number."""
    found: dict[int, int] = {}
    last = -1
    for q, kind in enumerate(draft.kinds):
        if kind in UNSPOKEN:
            continue
        found[q] = found[last] if last >= 0 and _goes_on(draft, last, q) else q
        last = q
    return found


def _goes_on(draft: Draft, last: int, q: int) -> bool:
    before, own = draft.quotations[last], draft.quotations[q]
    speaker = draft.decisions[q].speaker
    is_same = draft.kinds[last] == draft.kinds[q] and draft.decisions[last].speaker == speaker
    if own.continues and own.paragraph == before.paragraph + 1:
        return is_same
    return is_same and speaker is not None and own.paragraph == before.paragraph
