"""Scores of candidates, added up for each person; nobody scores 0."""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from storyworld.world.attribution.tables import Ints

Logs = NDArray[np.float64]

UNLIKELY = -9.0
"""The logarithm for whoever is no candidate of one part of a speech and one of another part."""


class Belief(Struct):
    """How likely each candidate speaks a quotation, and that nobody of them does, as logarithms."""

    logs: dict[int, float]
    nobody: float

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
        borders = [*np.flatnonzero(np.diff(self.quotation, prepend=-1)).tolist(), len(self.quotation)]
        for start, end in pairwise(borders):
            yield int(self.quotation[start]), slice(start, end)

    def beliefs(self) -> Iterator[tuple[int, Belief]]:
        """Yield each quotation that has candidates, with what is believed of them."""
        for q, own in self.quotations():
            members, summed, _ = by_member(self.member[own], self.scores[own])
            nobody = -float(np.logaddexp.reduce([0.0, *summed]))
            yield q, Belief(dict(zip(members.tolist(), (summed + nobody).tolist(), strict=True)), nobody)


def by_member(member: Ints, scores: Logs) -> tuple[Ints, Logs, Ints]:
    """Return the members of some rows, the log of the sum of the exponents of each one's scores, and each row's place.

    *Shapes:* (rows,) both; (members,), (members,), (rows,).
    """
    members, inverse = np.unique(member, return_inverse=True)
    summed = np.full(len(members), -np.inf)
    np.logaddexp.at(summed, inverse, scores)
    return members, summed, inverse
