"""Scores of links between mentions: how much likelier each takes up an earlier one than that it is the first."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from storyworld.heads.pairs import (
    OWN_SIZES,
    PAIR_SIZES,
    Ints,
    MentionTable,
    own_features,
    pair_features,
)

Floats = NDArray[np.float32]

REACH = 150
"""A mention is held against so many before it."""
_ROWS = 256
N_SIMILARITIES = 8
"""By so many measures are two mentions compared."""


class LinkHead:
    """The layers of `training.linking.Links` in NumPy; `weights` by their names there."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        self._weights = {name.removeprefix("links."): w for name, w in weights.items() if name.startswith("links.")}
        self._pairs = _starts(PAIR_SIZES)
        self._own = _starts(OWN_SIZES)

    @property
    def width(self) -> int:
        """The size of a mention's vector, 0 without weights."""
        return len(self._weights["start.bias"]) if self._weights else 0

    @property
    def is_there(self) -> bool:
        """A bundle may be older than this head."""
        return bool(self._weights)

    def vectors(self, words: Floats, first: Ints, last: Ints, head: Ints) -> Floats:
        """Return the vectors of mentions. `words` (words, width) are vectors; `last` is inside."""
        places = zip(("start", "end", "head"), (first, last, head), strict=True)
        x = sum(self._linear(name, words[place]) for name, place in places)
        found: Floats = (
            np.float32(0.5) * x * (1 + np.tanh(np.float32(0.7978845608) * (x + np.float32(0.044715) * x**3)))
        )
        return found

    def scores(self, table: MentionTable, vectors: Floats) -> NDArray[np.float16]:
        """Return, for each mention and the 1st, 2nd, … before it, by how much a link scores more than none.

        *Shapes:* vectors (mentions, sizes.link); result (mentions, REACH), minus infinity where there is none.
        """
        n = len(table)
        found = np.full((n, min(REACH, max(n - 1, 0))), -np.inf, np.float16)
        new = self._linear("new", vectors) + self._features("own", self._own, own_features(table))
        first = self._linear("first", np.maximum(new, 0))[:, 0]
        query, key = (self._linear(name, vectors) for name in ("query", "key"))
        later, earlier = (self._linear(name, vectors) for name in ("later", "earlier"))
        for start in range(1, n, _ROWS):
            rows = np.arange(start, min(start + _ROWS, n))
            i, k = np.nonzero(rows[:, None] > np.arange(found.shape[1])[None])
            i = rows[i]
            j = i - 1 - k
            alike = (query[i] * key[j]).reshape(len(i), N_SIMILARITIES, -1).sum(axis=2)
            inside = later[i] + earlier[j] + self._linear("similar", alike)
            inside += self._features("features", self._pairs, pair_features(table, i, j))
            found[i, k] = self._linear("pair", np.maximum(inside, 0))[:, 0] - first[i]
        return found

    def _features(self, name: str, starts: Ints, rows: Ints) -> Floats:
        vectors = self._weights[f"{name}.table.weight"]
        found: Floats = vectors[rows[:, 0] + starts[0]]
        for column in range(1, rows.shape[1]):
            found += vectors[rows[:, column] + starts[column]]
        return found

    def _linear(self, name: str, x: Floats) -> Floats:
        found: Floats = x @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"]
        return found


def _starts(sizes: Mapping[str, int]) -> Ints:
    return np.cumsum([0, *list(sizes.values())[:-1]])
