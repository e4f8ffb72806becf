"""Which of the mentions that the heads find is which name, pronoun or noun phrase of the rules."""

from collections.abc import Sequence

from msgspec import Struct

from storyworld.predictions import PredictedMention
from storyworld.story import Category, MentionForm


class Reference(Struct, frozen=True):
    """Words `[first, last)` by which the rules know somebody: a name, a pronoun, a noun phrase that speaks.

    `member` is whom they mean, null where that is open. `type` is the index of a name among the names, -1 otherwise.
    `group` is a number that those share who mean the same other thing, -1 where that is open.
    """

    first: int
    last: int
    head: int
    form: MentionForm
    member: int | None
    type: int = -1
    group: int = -1
    category: Category | None = None


def matched(references: Sequence[Reference], found: Sequence[PredictedMention]) -> dict[int, int]:
    """Return, for each reference that a found mention stands for, the index of that mention.

    That is the shortest mention around the reference whose head is in it: "Emma" is not "Emma's father".
    """
    by_head: dict[int, list[int]] = {}
    for m, mention in enumerate(found):
        by_head.setdefault(mention.head, []).append(m)
    match: dict[int, int] = {}
    taken: set[int] = set()
    for r, reference in enumerate(references):
        around = [
            m
            for head in range(reference.first, reference.last)
            for m in by_head.get(head, ())
            if m not in taken and _overlap(found[m], reference)
        ]
        if around:
            match[r] = min(around, key=lambda m: (found[m].last - found[m].first, m))
            taken.add(match[r])
    return match


def _overlap(mention: PredictedMention, reference: Reference) -> bool:
    if reference.form == "pronoun":
        return mention.last - mention.first == 1
    return mention.first <= reference.last - 1 < mention.last
