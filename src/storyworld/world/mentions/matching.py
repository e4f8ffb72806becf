"""Which of the mentions that the heads find is which name, pronoun or noun phrase of the rules."""

from array import array
from collections.abc import Iterator, Sequence

from msgspec import Struct

from storyworld.predictions import PredictedMention
from storyworld.story import Category, MentionForm


class Reference(Struct, frozen=True, gc=False):
    """Words `[first, last)` by which the rules know somebody: a name, a pronoun, a noun phrase that speaks.

    `member` is whom they mean, null where that is open. `type` is the index of a name among the names, -1 otherwise.
    `group` is a number that those share who mean the same other thing, -1 where that is open. `found` is the index
    of the mention that the heads find, -1 where they find none.
    """

    first: int
    last: int
    head: int
    form: MentionForm
    member: int | None
    type: int = -1
    group: int = -1
    category: Category | None = None
    found: int = -1


def matched(references: Sequence[Reference], found: Sequence[PredictedMention]) -> dict[int, int]:
    """Return, for each reference that a found mention stands for, the index of that mention.

    That is the shortest mention around the reference whose head is in it: "Emma" is not "Emma's father".
    """
    heads = _Heads(found)
    match: dict[int, int] = {}
    taken = bytearray(len(found))
    for r, reference in enumerate(references):
        best, least = -1, 0
        for head in range(reference.first, reference.last):
            for m in heads.of(head):
                mention = found[m]
                length = mention.last - mention.first
                if not taken[m] and (best < 0 or (length, m) < (least, best)) and _overlap(mention, reference):
                    best, least = m, length
        if best >= 0:
            match[r] = best
            taken[best] = True
    return match


class _Heads:
    """Mentions by their heads. Of a million words, a dict of lists would take 35 MB, several times over."""

    def __init__(self, found: Sequence[PredictedMention]) -> None:
        self._first = array("i", [-1]) * (1 + max((mention.head for mention in found), default=-1))
        self._next = array("i", [-1]) * len(found)
        for m in range(len(found) - 1, -1, -1):
            head = found[m].head
            self._next[m] = self._first[head]
            self._first[head] = m

    def of(self, head: int) -> Iterator[int]:
        """Yield the mentions with this head, in order."""
        m = self._first[head] if head < len(self._first) else -1
        while m >= 0:
            yield m
            m = self._next[m]


def _overlap(mention: PredictedMention, reference: Reference) -> bool:
    if reference.form == "pronoun":
        return mention.last - mention.first == 1
    return mention.first <= reference.last - 1 < mention.last
