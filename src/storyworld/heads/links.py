"""Scores of links between mentions: how much likelier each takes up an earlier one than that it is the first."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor

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
from storyworld.predictions import Links, links_of

Floats = NDArray[np.float32]

REACH = 150
"""A mention is held against so many before it."""
_ROWS = 16
_BLOCK = 1024
_TOGETHER = (
    ("mentions_between", "sentences_between", "nested"),
    ("words_between", "quotations"),
    ("forms", "classes"),
    ("similar", "determiner"),
)
N_SIMILARITIES = 8
"""By so many measures are two mentions compared."""


class LinkHead:
    """The layers of `training.encoder.linking.Links` in NumPy; `weights` by their names there."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        self._weights = {name.removeprefix("links."): w for name, w in weights.items() if name.startswith("links.")}
        self._pairs = _Features(self._weights, "features", PAIR_SIZES, _TOGETHER)
        self._own = _Features(self._weights, "own", OWN_SIZES, tuple((name,) for name in OWN_SIZES))

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
        x = sum(self.linear(name, words[place]) for name, place in places)
        found: Floats = (
            np.float32(0.5) * x * (1 + np.tanh(np.float32(0.7978845608) * (x + np.float32(0.044715) * (x * x * x))))
        )
        return found

    def links(self, table: MentionTable, vectors: NDArray[np.float16], n_threads: int = 1) -> Links:
        """Return how much a link from each mention to the REACH before it scores more than none.

        *Shape:* vectors (mentions, sizes.link). The same bits for any number of threads.
        """
        n, own = len(table), own_features(table)

        def scores(start: int) -> NDArray[np.float16]:
            # What is worked out of vectors would take eight times their memory for a whole book, and all pairs' scores
            # as much as all else that is known of it.
            block = _Block(self, vectors[max(0, start - REACH) : start + _BLOCK], own, max(0, start - REACH))
            last = min(start + _BLOCK, n)
            rows = [np.arange(first, min(first + _ROWS, last)) for first in range(start, last, _ROWS)]
            return np.concatenate([self._scores(some, table, block) for some in rows])

        with ThreadPoolExecutor(n_threads) as threads:
            return links_of(threads.map(scores, range(0, n, _BLOCK)))

    def _scores(self, rows: Ints, table: MentionTable, block: "_Block") -> NDArray[np.float16]:
        """Return the scores of some mentions with the 1st, 2nd, … before them, minus infinity where there is none."""
        found = np.full((len(rows), REACH), -np.inf, np.float16)
        band = np.arange(max(0, rows[0] - REACH), rows[-1])
        if not len(band):
            return found
        # All pairs of the rows with the band, though some are no pairs: picking them out costs more.
        i, j = np.repeat(rows, len(band)), np.tile(band, len(rows))
        alike = block.query[rows - block.start].transpose(1, 0, 2) @ block.key[band - block.start].transpose(1, 2, 0)
        inside = self.linear("similar", alike.transpose(1, 2, 0).reshape(len(i), -1))
        inside += self._pairs(pair_features(table, i, j))
        inside.reshape(len(rows), len(band), -1)[:] += (
            block.later[rows - block.start][:, None] + block.earlier[band - block.start][None]
        )
        scores = self.linear("pair", np.maximum(inside, 0, out=inside))[:, 0] - block.first[i - block.start]
        near = (i > j) & (i - j <= REACH)
        found[i[near] - rows[0], (i - j - 1)[near]] = scores[near]
        return found

    def first(self, vectors: Floats, own: Ints) -> Floats:
        """Return the scores of mentions as the first of their entities. *Shape:* (mentions,)."""
        new = self.linear("new", vectors) + self._own(own)
        found: Floats = self.linear("first", np.maximum(new, 0))[:, 0]
        return found

    def linear(self, name: str, x: Floats) -> Floats:
        """Return one layer of some vectors."""
        found: Floats = x @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"]
        return found


class _Block:
    """What is worked out of the vectors of some mentions that follow one another, from `start` on."""

    def __init__(self, head: LinkHead, vectors: NDArray[np.float16], own: Ints, start: int) -> None:
        x = vectors.astype(np.float32)
        self.start = start
        self.query, self.key = (head.linear(name, x).reshape(len(x), N_SIMILARITIES, -1) for name in ("query", "key"))
        self.later, self.earlier = (head.linear(name, x) for name in ("later", "earlier"))
        self.first = head.first(x, own[start : start + len(x)])


class _Features:
    """Sums the vectors of features; of those that stand together, each combination has its vector ready."""

    def __init__(
        self,
        weights: Mapping[str, Floats],
        name: str,
        sizes: Mapping[str, int],
        together: tuple[tuple[str, ...], ...],
    ) -> None:
        self._strides = np.zeros((len(sizes), len(together)), np.int64)
        self._tables = []
        if not weights:
            return
        parts = dict(
            zip(sizes, np.split(weights[f"{name}.table.weight"], np.cumsum(list(sizes.values()))), strict=False)
        )
        for group, names in enumerate(together):
            table = np.zeros((1, parts[names[0]].shape[1]), np.float32)
            for feature in names:
                self._strides[:, group] *= sizes[feature]
                self._strides[list(sizes).index(feature), group] = 1
                table = (table[:, None] + parts[feature][None]).reshape(-1, table.shape[1])
            self._tables.append(table)

    def __call__(self, rows: Ints) -> Floats:
        """Return one vector a row. *Shapes:* (rows, features); (rows, width)."""
        indexes = rows @ self._strides
        found: Floats = self._tables[0].take(indexes[:, 0], axis=0)
        for group, table in enumerate(self._tables[1:], 1):
            found += table.take(indexes[:, group], axis=0)
        return found
