"""A text is read in windows of whole sentences; nothing outside this room knows that windows exist."""

from collections.abc import Sequence

WINDOW = 254
"""Pieces in a window, the marks of start and end aside; 256 with them is what the encoder is quickest at."""


def cut(
    sentences: Sequence[tuple[int, int]], n_pieces: Sequence[int], limit: int = WINDOW
) -> list[list[tuple[int, int]]]:
    """Return windows as lists of sentences, each a half-open range of words, that fit into `limit` pieces together.

    A sentence that does not fit alone is cut between words, and its parts count as sentences. `n_pieces` has one
    entry a word, none over `limit`.
    """
    windows: list[list[tuple[int, int]]] = []
    room = 0
    for first, last in sentences:
        for part in _parts(first, last, n_pieces, limit):
            size = sum(n_pieces[part[0] : part[1]])
            if size > room:
                windows.append([])
                room = limit
            windows[-1].append(part)
            room -= size
    return windows


def _parts(first: int, last: int, n_pieces: Sequence[int], limit: int) -> list[tuple[int, int]]:
    parts = []
    start, size = first, 0
    for word in range(first, last):
        if size + n_pieces[word] > limit:
            parts.append((start, word))
            start, size = word, 0
        size += n_pieces[word]
    if start < last:
        parts.append((start, last))
    return parts
