"""What the story says of people that it can know only from within: who sees, feels, remembers.

People told of in first person show which words these are: "I noticed" is far commoner beside "he noticed" than "I said"
beside "he said". Whoever is told of with many such words in third person is the one through whose eyes we look.
"""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from storyworld.predictions import OBJECTS


def sign(lemma: Sequence[str], head: Sequence[int], relation: Sequence[str], word: int) -> str | None:
    """Return what is said of the person whom a word means: `see<` for who sees, `seem>` for whom it seems to.

    Nothing where the word is neither a subject nor an object. What people own says how they look from outside, and
    so does most of what is done to them, so the signs of these are few.
    """
    over = head[word]
    if over < 0:
        return None
    if relation[word].startswith("nsubj"):
        return f"{lemma[over]}<" if "pass" not in relation[word] else f"{lemma[over]}<pass"
    return f"{lemma[over]}>" if relation[word].partition(":")[0] in OBJECTS else None


def inner_view(
    weights: Mapping[str, float],
    words: Sequence[int],
    lemma: Sequence[str],
    head: Sequence[int],
    relation: Sequence[str],
    n_words: int,
) -> NDArray[np.float32]:
    """Return how much what is said of some words' people is said from within, 0 for all others. *Shape:* (words,)."""
    found = np.zeros(n_words, np.float32)
    for word in words:
        found[word] = weights.get(sign(lemma, head, relation, word) or "", 0.0)
    return found
