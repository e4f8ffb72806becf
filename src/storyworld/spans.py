"""Half-open spans `[start, end)` of Unicode code points, and the few things that one does with them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Generic, Protocol, TypeVar

from msgspec import Struct


class Spanned(Protocol):
    """Whatever has a start and an exclusive end."""

    @property
    def start(self) -> int:
        """First code point."""
        ...

    @property
    def end(self) -> int:
        """One past the last code point."""
        ...


class Span(Struct, frozen=True, order=True, gc=False):
    """A half-open stretch of the canonical text, in code points."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the words that the span covers."""
        return text[self.start : self.end]


def overlap(a: Spanned, b: Spanned) -> int:
    """Count the code points that two spans share; 0 where they do not touch."""
    return max(0, min(a.end, b.end) - max(a.start, b.start))


def contains(outer: Spanned, inner: Spanned) -> bool:
    """Tell whether `inner` lies wholly within `outer`."""
    return outer.start <= inner.start and inner.end <= outer.end


def strip(text: str, start: int, end: int) -> Span:
    """Return the span without white space at either end; an all-white span becomes empty at `start`."""
    while start < end and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return Span(start, end)


S = TypeVar("S", bound=Spanned)


class SpanIndex(Generic[S]):
    """Finds, among sorted spans that do not overlap one another, those that touch a stretch of text."""

    def __init__(self, spans: Iterable[S]) -> None:
        self.spans: Sequence[S] = sorted(spans, key=lambda span: (span.start, span.end))
        self._starts = [span.start for span in self.spans]
        self._ends = [span.end for span in self.spans]

    def touching(self, start: int, end: int) -> Sequence[S]:
        """Return the spans that share at least one code point with `[start, end)`, in order."""
        return self.spans[bisect_right(self._ends, start) : bisect_left(self._starts, end)]

    def at(self, position: int) -> S | None:
        """Return the span that holds the code point at `position`, if any."""
        found = self.touching(position, position + 1)
        return found[0] if found else None

    def before(self, position: int) -> S | None:
        """Return the last span that ends at or before `position`, if any."""
        i = bisect_right(self._ends, position) - 1
        return self.spans[i] if i >= 0 else None

    def after(self, position: int) -> S | None:
        """Return the first span that starts at or after `position`, if any."""
        i = bisect_left(self._starts, position)
        return self.spans[i] if i < len(self.spans) else None
