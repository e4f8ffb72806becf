"""What the heads say of a text: the NumPy seam between networks and the world built from them."""

from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from storyworld.story import Category, MentionForm


class PredictedMention(Struct, frozen=True, order=True):
    """Words `[first, last)` that refer to something; `head` is the word of them that the others hang on."""

    first: int
    last: int
    head: int
    category: Category
    form: MentionForm
    probability: float


class Predictions(Struct, frozen=True, kw_only=True):
    """Columns over the words of a text, and its mentions in order.

    `head` is the index of a word, -1 for a root. `event` is the probability that a word tells of something as having
    happened, in [0, 1]. Mentions nest and never cross, and none goes over the end of a sentence.

    `links` has a row for each mention and a column for the 1st, 2nd, … before it: by how much it scores more that the
    one takes up the other than that it takes up none; minus infinity where there is no other. Null where the bundle has
    no head for it.
    """

    upos: tuple[str, ...]
    xpos: tuple[str, ...]
    lemma: tuple[str, ...]
    head: NDArray[np.int32]
    relation: tuple[str, ...]
    event: NDArray[np.float32]
    mentions: tuple[PredictedMention, ...]
    links: NDArray[np.float16] | None = None


def head_of(first: int, last: int, heads: Sequence[int] | NDArray[np.int32]) -> int:
    """Return the first word of `[first, last)` that hangs on none of them, else the last; a root may head itself."""
    for word in range(first, last):
        if heads[word] == word or not first <= heads[word] < last:
            return word
    return last - 1
