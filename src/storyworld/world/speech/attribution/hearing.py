"""Who hears a quotation: what is known of its candidates once it is known who speaks it and those around it."""

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from storyworld.world.speech.attribution.scores import Logs, summed
from storyworld.world.speech.attribution.tables import Flags, Ints

Floats = NDArray[np.float32]

N_FEATURES = 10
_LEAST = 1e-9
_NEAR, _NEXT_NEAR = 3, 5
"""The turns beside a quotation's, and those beside them, count so many paragraphs away."""


def speaker_logs(member: Ints, start: Ints, scores: Logs) -> Logs:
    """Return, for each row, how likely its member speaks its quotation, as a logarithm; nobody scores 0.

    *Shapes:* member and scores (rows,); start (quotations + 1,), where the rows of each quotation begin.
    """
    sums, person = summed(_quotations(start), member, scores)
    return sums.logs[person]


def hearing(member: Ints, start: Ints, paragraph: Ints, logs: Logs) -> Floats:
    """Return further features of the rows. *Shapes:* as above; paragraph (quotations,); result (rows, N_FEATURES)."""
    quotation = _quotations(start)
    return Around(int(member.max()) + 1, paragraph, [(quotation, member, logs)]).features(quotation, member)


def _quotations(start: Ints) -> Ints:
    return np.repeat(np.arange(len(start) - 1), np.diff(start))


class Around:
    """Who is likely to speak each quotation of a text and those around it, without the rows that tell it.

    `rows` are the quotations, members and logs of `speaker_logs`, some quotations at a time, in order. Quotations may
    have any numbers; `paragraph` is by these.
    """

    def __init__(self, n_members: int, paragraph: Ints, rows: Iterable[tuple[Ints, Ints, Logs]]) -> None:
        self._n_members = n_members
        quotations, speakers, keys, shares = [], [], [], []
        for quotation, member, logs in rows:
            borders = np.flatnonzero(np.diff(quotation, prepend=-1))
            quotations.append(quotation[borders])
            # The last row of each quotation in the order of the shares is its likeliest speaker's.
            order = np.lexsort((logs, quotation))
            speakers.append(member[order[np.append(borders[1:], len(quotation)) - 1]])
            own, first = np.unique(self._key(quotation, member), return_index=True)
            keys.append(own)
            shares.append(np.exp(logs[first]))
        self._quotation, self._speaker = np.concatenate(quotations), np.concatenate(speakers)
        self._keys, self._shares = np.concatenate(keys), np.concatenate(shares)
        self._paragraph = paragraph[self._quotation]
        is_first = np.concatenate([[True], self._paragraph[1:] != self._paragraph[:-1]])
        self._turn = is_first.cumsum() - 1
        self._firsts = np.flatnonzero(is_first)
        self._lasts = np.append(self._firsts[1:], len(self._paragraph)) - 1
        self._beside = {step: self._other(step, _NEAR if abs(step) == 1 else _NEXT_NEAR) for step in (-1, 1, -2, 2)}

    def beliefs(self) -> tuple[Ints, Ints, Logs]:
        """Return who may speak each quotation, as logarithms. *Shape:* (candidates,) all three."""
        logs = np.log(np.maximum(self._shares, _LEAST))
        return self._keys // self._n_members, (self._keys % self._n_members).astype(np.int32), logs

    def features(self, quotation: Ints, member: Ints) -> Floats:
        """Return further features of rows. *Shapes:* (rows,) both; result (rows, N_FEATURES)."""
        found = np.empty((N_FEATURES, len(member)), np.float32)
        for i, column in enumerate(self._columns(np.searchsorted(self._quotation, quotation), member)):
            found[i] = column
        return found.T

    def _columns(self, at: Ints, member: Ints) -> Iterator[NDArray[np.float64] | Flags]:
        yield self._share_in(at, member)
        yield member == self._speaker[at]
        for step in (-1, 1):
            other, there = self._beside[step][0][at], self._beside[step][1][at]
            is_new = there & (self._speaker[other] != self._speaker[at])
            yield self._share_in(other, member) * there
            yield is_new & (member == self._speaker[other])
            yield there & ~is_new
        for step in (-2, 2):
            other, there = self._beside[step][0][at], self._beside[step][1][at]
            yield self._share_in(other, member) * there

    def _other(self, step: int, near: int) -> tuple[Ints, Flags]:
        """Return for each quotation the nearest one of another turn, and whether that is near."""
        turn = (self._turn + step).clip(0, len(self._firsts) - 1)
        other = (self._lasts if step < 0 else self._firsts)[turn]
        there = (turn == self._turn + step) & (np.abs(self._paragraph[other] - self._paragraph) <= near)
        return other, there

    def _share_in(self, at: Ints, member: Ints) -> NDArray[np.float64]:
        """Return how likely the members speak quotations, counted from 0; nobody who is no candidate there does."""
        keys = self._key(self._quotation[at], member)
        found = np.searchsorted(self._keys, keys).clip(max=len(self._keys) - 1)
        return np.where(self._keys[found] == keys, self._shares[found], 0.0)

    def _key(self, quotation: Ints, member: Ints) -> Ints:
        return quotation.astype(np.int64) * self._n_members + member
