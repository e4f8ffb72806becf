"""Scores of stretches become mentions that nest and never cross."""

from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Scores = NDArray[np.float32]


class FoundMention(Struct, frozen=True, order=True):
    """Words `[first, last)` of a window, the index of their category and how probable the two are."""

    first: int
    last: int
    category: int
    probability: float


def decode_mentions(
    spans: Scores, sentences: Sequence[tuple[int, int]], min_probability: float = 0.5
) -> list[FoundMention]:
    """Return the stretches that are mentions with at least this probability, in order; of two that cross, the likelier.

    *Shape:* spans (categories, first words, last words), last words inside; no mention has the score 0.
    """
    of_word = np.repeat(np.arange(len(sentences)), [last - first for first, last in sentences])
    best = spans.max(axis=0)
    # Below this score no category can reach the probability, however few others there are.
    floor = np.log(min_probability) - np.log1p(-min_probability) - np.log(len(spans)) if min_probability < 1 else 0.0
    first, last = np.divmod(np.flatnonzero(best > floor), max(len(best), 1))
    is_whole = (first <= last) & (of_word[first] == of_word[last])
    first, last = first[is_whole], last[is_whole]
    scores = spans[:, first, last]
    top = np.maximum(scores.max(axis=0), 0) if len(first) else np.zeros(0)
    exponents = np.exp(scores - top)
    probabilities = exponents / (exponents.sum(axis=0) + np.exp(-top))
    categories = probabilities.argmax(axis=0) if len(first) else np.zeros(0, np.int64)
    probable = probabilities.max(axis=0) if len(first) else np.zeros(0)
    chosen = probable >= min_probability
    columns = (first[chosen], last[chosen] + 1, categories[chosen], probable[chosen])
    found = [FoundMention(*row) for row in zip(*(column.tolist() for column in columns), strict=True)]
    return sorted(_uncrossed(found))


def _uncrossed(found: Sequence[FoundMention]) -> list[FoundMention]:
    """Leave out what crosses a likelier one."""
    first, last = (np.array([getattr(mention, edge) for mention in found], np.int64) for edge in ("first", "last"))
    before = (first[:, None] < first) & (first < last[:, None]) & (last[:, None] < last)
    crosses = before | before.T
    alone = ~crosses.any(axis=1)
    kept = np.flatnonzero(alone).tolist()
    for m in sorted(np.flatnonzero(~alone).tolist(), key=lambda m: (-found[m].probability, found[m])):
        if not crosses[m, kept].any():
            kept.append(m)
    return [found[m] for m in kept]
