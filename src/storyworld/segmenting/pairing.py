"""Which mark of a paragraph closes which, found in one pass, because a paragraph may hold a whole book."""

import re
from collections.abc import Sequence

from storyworld.segmenting.marks import Mark, Role

# What stands before an apostrophe that looks like a closing mark: a plural, or a word that dialect clips.
_CLIPPED = re.compile(
    r"(?:s|in|\b(?:o|th|an|wi|t|d|i|a|ol|mo|po|fo|lil|han|tha|mus|jus|las|bes|nex|groun|roun|woul))$",
    re.IGNORECASE,
)


class Pairing:
    """The partners of the marks of one paragraph, all by their indexes.

    `closed_by[i]` is the mark that closes the quotation that mark `i` would open, -1 where none does; then
    `stopped_by[i]` is the opening mark before which a closing one must have been lost, `len(marks)` where there is
    none.
    """

    def __init__(self, text: str, marks: Sequence[Mark]) -> None:
        self.closed_by = [-1] * len(marks)
        self.stopped_by = [len(marks)] * len(marks)
        self.last_single_close = -1
        families: dict[str, list[int]] = {}
        for i, mark in enumerate(marks):
            families.setdefault(mark.family, []).append(i)
        for indexes in families.values():
            closing = _closing(text, marks, indexes)
            self._pair(marks, indexes, _nested(marks, indexes), closing)
            if marks[indexes[0]].family == "single":
                self.last_single_close = max(closing, default=-1)

    def _pair(self, marks: Sequence[Mark], indexes: Sequence[int], nested: set[int], closing: set[int]) -> None:
        depth = 0
        # Marks without a partner yet and the depth after them, which never falls along the list.
        waiting: list[tuple[int, int]] = []
        for j in indexes:
            if j in nested:
                depth += 1
            elif marks[j].role is Role.OPEN and marks[j].is_firm:
                for i, _ in waiting:
                    self.stopped_by[i] = j
                waiting.clear()
            elif j in closing:
                depth -= 1
                while waiting and waiting[-1][1] > depth:
                    self.closed_by[waiting.pop()[0]] = j
            waiting.append((j, depth))


def _nested(marks: Sequence[Mark], indexes: Sequence[int]) -> set[int]:
    """Return the opening marks that may stand inside a quotation of their own family: more close than open after."""
    nested = set()
    surplus = 0
    for j in reversed(indexes):
        surplus += -1 if marks[j].role is Role.OPEN else 1
        if marks[j].role is Role.OPEN and marks[j].is_firm and surplus > 0:
            nested.add(j)
    return nested


def _closing(text: str, marks: Sequence[Mark], indexes: Sequence[int]) -> set[int]:
    """Return the marks that close a quotation if one is open.

    A bare closing single mark may be a plural's apostrophe: «the boys' room». It closes when no firmer one does.
    """
    closing = set()
    firm_close_follows = False
    for j in reversed(indexes):
        mark = marks[j]
        if mark.role is not Role.OPEN:
            is_sure = mark.family != "single" or mark.is_firm
            if is_sure or not firm_close_follows or not _looks_like_apostrophe(text, mark):
                closing.add(j)
        if mark.is_firm and mark.role is not Role.EITHER:
            firm_close_follows = mark.role is Role.CLOSE
    return closing


def _looks_like_apostrophe(text: str, mark: Mark) -> bool:
    return bool(_CLIPPED.search(text, max(0, mark.start - 8), mark.start))
