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
    first, last = np.nonzero((best > floor) & (of_word[:, None] == of_word[None]))
    first, last = first[first <= last], last[first <= last]
    scores = spans[:, first, last]
    top = np.maximum(scores.max(axis=0), 0) if len(first) else np.zeros(0)
    exponents = np.exp(scores - top)
    probabilities = exponents / (exponents.sum(axis=0) + np.exp(-top))
    categories = probabilities.argmax(axis=0) if len(first) else np.zeros(0, np.int64)
    found = [
        FoundMention(int(a), int(b) + 1, int(category), float(probabilities[category, i]))
        for i, (a, b, category) in enumerate(zip(first, last, categories, strict=True))
        if probabilities[category, i] >= min_probability
    ]
    return sorted(_uncrossed(found))


def _uncrossed(found: Sequence[FoundMention]) -> list[FoundMention]:
    kept: list[FoundMention] = []
    for mention in sorted(found, key=lambda mention: (-mention.probability, mention)):
        if not any(_cross(mention, other) for other in kept):
            kept.append(mention)
    return kept


def _cross(one: FoundMention, other: FoundMention) -> bool:
    return one.first < other.first < one.last < other.last or other.first < one.first < other.last < one.last
