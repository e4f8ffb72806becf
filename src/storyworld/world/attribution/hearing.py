"""Who hears a quotation: what is known of its candidates once it is known who speaks it and those around it."""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from storyworld.world.attribution.scores import Logs, by_member
from storyworld.world.attribution.tables import Flags, Ints

Floats = NDArray[np.float32]

N_FEATURES = 10
_NEAR, _NEXT_NEAR = 3, 5
"""The turns beside a quotation's, and those beside them, count so many paragraphs away."""


def speaker_logs(member: Ints, start: Ints, scores: Logs) -> Logs:
    """Return, for each row, how likely its member speaks its quotation, as a logarithm; nobody scores 0.

    *Shapes:* member and scores (rows,); start (quotations + 1,), where the rows of each quotation begin.
    """
    found = np.empty(len(scores))
    for first, last in pairwise(start.tolist()):
        _, summed, inverse = by_member(member[first:last], scores[first:last])
        found[first:last] = (summed - np.logaddexp.reduce([0.0, *summed]))[inverse]
    return found


def hearing(member: Ints, start: Ints, paragraph: Ints, logs: Logs) -> Floats:
    """Return further features of the rows. *Shapes:* as above; paragraph (quotations,); result (rows, N_FEATURES)."""
    return _Hearing(member, start, paragraph, logs).features()


class _Hearing:
    def __init__(self, member: Ints, start: Ints, paragraph: Ints, logs: Logs) -> None:
        self.member, self.paragraph = member.astype(np.int64), paragraph
        counts = np.diff(start)
        self.quotation = np.repeat(np.arange(len(counts)), counts)
        self.n_members = int(member.max()) + 1
        keys = self.quotation * self.n_members + self.member
        self.keys, first = np.unique(keys, return_index=True)
        self.shares = np.exp(logs[first])
        self.share = np.exp(logs)
        # The last row of each quotation in the order of the shares is its likeliest speaker's.
        order = np.lexsort((logs, self.quotation))
        self.speaker = self.member[order[start[1:] - 1]]
        is_first = np.concatenate([[True], paragraph[1:] != paragraph[:-1]])
        self.turn = is_first.cumsum() - 1
        self.firsts = np.flatnonzero(is_first)
        self.lasts = np.append(self.firsts[1:], len(paragraph)) - 1

    def features(self) -> Floats:
        # One column after the other: of a million words, all of them at once would take 300 MB more.
        found = np.empty((len(self.member), N_FEATURES), np.float32)
        for i, column in enumerate(self._columns()):
            found[:, i] = column
        return found

    def _columns(self) -> Iterator[NDArray[np.float64]]:
        yield self.share
        yield (self.member == self.speaker[self.quotation]).astype(np.float64)
        for step in (-1, 1):
            other, there = self._other(step, _NEAR)
            is_new = there & (self.speaker[other] != self.speaker)
            yield self._share_in(other, there)
            yield (is_new[self.quotation] & (self.member == self.speaker[other][self.quotation])).astype(np.float64)
            yield (there & ~is_new)[self.quotation].astype(np.float64)
        for step in (-2, 2):
            yield self._share_in(*self._other(step, _NEXT_NEAR))

    def _other(self, step: int, near: int) -> tuple[Ints, Flags]:
        """Return for each quotation the nearest one of another turn, and whether that is near."""
        turn = (self.turn + step).clip(0, len(self.firsts) - 1)
        other = (self.lasts if step < 0 else self.firsts)[turn]
        there = (turn == self.turn + step) & (np.abs(self.paragraph[other] - self.paragraph) <= near)
        return other, there

    def _share_in(self, other: Ints, there: Flags) -> NDArray[np.float64]:
        """Return how likely the member of each row speaks that other quotation."""
        keys = other[self.quotation].astype(np.int64) * self.n_members + self.member
        at = np.searchsorted(self.keys, keys).clip(max=len(self.keys) - 1)
        known = (self.keys[at] == keys) & there[self.quotation]
        return np.where(known, self.shares[at], 0.0)
