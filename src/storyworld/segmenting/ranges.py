"""Sentences and quotations, counted in tokens."""

from bisect import bisect_left
from collections.abc import Iterable

from storyworld.segmenting.dialogue import Quotation
from storyworld.segmenting.tokens import WordSpans


def sentence_ranges(tokens: WordSpans, sentences: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return half-open ranges of words that cover all of them, in order.

    Words that lie in no sentence, between two of them or after the last, make a range of their own.
    """
    found: list[tuple[int, int]] = []
    word, n = 0, len(tokens.start)
    for start, end in sentences:
        first = word
        while word < n and tokens.start[word] < start:
            word += 1
        _append(found, first, word)
        first = word
        while word < n and tokens.end[word] <= end:
            word += 1
        _append(found, first, word)
    _append(found, word, n)
    return found


def quote_numbers(tokens: WordSpans, quotations: Iterable[Quotation]) -> list[int]:
    """Return the number of the quotation that each token is in, marks and all, -1 in narration."""
    found = [-1] * len(tokens.start)
    for number, quotation in enumerate(quotations):
        first, last = (bisect_left(tokens.start, edge) for edge in (quotation.start, quotation.end))
        found[first:last] = [number] * (last - first)
    return found


def _append(found: list[tuple[int, int]], first: int, last: int) -> None:
    if first < last:
        found.append((first, last))
