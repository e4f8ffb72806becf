"""Finds what begins within a stretch of text."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Generic

from storyworld.spans import S


class Starting(Generic[S]):
    """Spans by where they start."""

    def __init__(self, items: Sequence[S]) -> None:
        self._items = sorted(items, key=lambda item: item.start)
        self._starts = [item.start for item in self._items]

    def within(self, start: int, end: int) -> Sequence[S]:
        """Return those that start in `[start, end)`, in order."""
        return self._items[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
