"""Scores of candidates, added up for each person; nobody scores 0."""

from collections.abc import Iterator

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from storyworld.world.attribution.tables import Ints

Logs = NDArray[np.float64]

UNLIKELY = -9.0
"""The logarithm for whoever is no candidate of one part of a speech and one of another part."""


class Belief(Struct):
    """How likely each candidate speaks a quotation, as logarithms, and the mention of each that says so most."""

    logs: dict[int, float]
    mention: dict[int, int]

    def of(self, member: int | None) -> float:
        """Return the logarithm for somebody, who may be no candidate."""
        return UNLIKELY if member is None else self.logs.get(member, UNLIKELY)


class Scored(Struct):
    """All candidates with their scores. *Shapes:* all columns (pairs,), as in `Pairs`."""

    quotation: Ints
    member: Ints
    mention: Ints
    scores: Logs

    def quotations(self) -> Iterator[tuple[int, slice]]:
        """Yield each quotation that has candidates, with its rows."""
        starts = np.flatnonzero(np.diff(self.quotation, prepend=-1)).tolist()
        for start, end in zip(starts, [*starts[1:], len(self.quotation)], strict=True):
            yield int(self.quotation[start]), slice(start, end)

    def beliefs(self) -> Iterator[tuple[int, Belief]]:
        """Yield each quotation that has candidates, with what is believed of them."""
        for q, own in self.quotations():
            members, summed, _ = by_member(self.member[own], self.scores[own])
            logs = summed - np.logaddexp.reduce([0.0, *summed])
            order = np.argsort(self.scores[own], kind="stable")
            # The last one written for a member is that with the highest score.
            best = dict(zip(self.member[own][order].tolist(), self.mention[own][order].tolist(), strict=True))
            yield q, Belief(dict(zip(members.tolist(), logs.tolist(), strict=True)), best)


def by_member(member: Ints, scores: Logs) -> tuple[Ints, Logs, Ints]:
    """Return the members of some rows, the log of the sum of the exponents of each one's scores, and each row's place.

    *Shapes:* (rows,) both; (members,), (members,), (rows,).
    """
    members, inverse = np.unique(member, return_inverse=True)
    summed = np.full(len(members), -np.inf)
    np.logaddexp.at(summed, inverse, scores)
    return members, summed, inverse
