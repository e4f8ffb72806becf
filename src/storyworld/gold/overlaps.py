"""Finds the spans that overlap a stretch of text, where spans may nest or cross one another."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate
from typing import Generic, TypeVar

from storyworld.spans import Spanned

S = TypeVar("S", bound=Spanned)


class Overlaps(Generic[S]):
    """Spans in the order of their starts, with what is needed to stop looking early."""

    def __init__(self, spans: Iterable[S]) -> None:
        self._spans = sorted(spans, key=lambda span: (span.start, span.end))
        self._starts = [span.start for span in self._spans]
        self._reach = list(accumulate((span.end for span in self._spans), max))

    def of(self, stretch: Spanned) -> list[S]:
        """Return the spans that share at least one code point with the stretch, in order."""
        found = []
        i = bisect_left(self._starts, stretch.end) - 1
        while i >= 0 and self._reach[i] > stretch.start:
            if self._spans[i].end > stretch.start:
                found.append(self._spans[i])
            i -= 1
        return found[::-1]
