"""What stands together: paragraphs with no more than a few between them."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar


class _InParagraph(Protocol):
    @property
    def paragraph(self) -> int: ...


_T = TypeVar("_T", bound=_InParagraph)


def runs(things: Iterable[_T], max_gap: int) -> Iterator[list[_T]]:
    """Yield the things that stand together, in order: each at most `max_gap` paragraphs after the one before it."""
    run: list[_T] = []
    for thing in things:
        if run and thing.paragraph - run[-1].paragraph > max_gap:
            yield run
            run = []
        run.append(thing)
    if run:
        yield run
