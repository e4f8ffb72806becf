"""Scores of candidates, added up for each person; nobody scores 0."""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from storyworld.world.speech.attribution.tables import Ints

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


class Sums(Struct, frozen=True):
    """The scores of some quotations' candidates, added up for each person as the log of the sum of their exponents.

    *Shapes:* `quotation` and `nobody` (quotations,), the latter how likely nobody of them speaks it, as a logarithm;
    `start` (quotations + 1,), where the people of each begin; `member` and `score` (people,), in order of the members.
    """

    quotation: Ints
    start: Ints
    member: Ints
    score: Logs
    nobody: Logs

    @property
    def of_person(self) -> Ints:
        """Which quotation each person belongs to, counted from 0. *Shape:* (people,)."""
        return np.repeat(np.arange(len(self.quotation)), np.diff(self.start))

    @property
    def logs(self) -> Logs:
        """How likely each person speaks it, as a logarithm. *Shape:* (people,)."""
        return self.score + self.nobody[self.of_person]

    def beliefs(self) -> Iterator[tuple[int, Belief]]:
        """Yield each quotation with what is believed of its candidates."""
        logs, members, nobody = self.logs.tolist(), self.member.tolist(), self.nobody.tolist()
        for q, (first, last), none in zip(self.quotation.tolist(), pairwise(self.start.tolist()), nobody, strict=True):
            yield q, Belief(dict(zip(members[first:last], logs[first:last], strict=True)), none)

    def scores(self, asked: frozenset[int]) -> Iterator[tuple[int, dict[int, float]]]:
        """Yield those of some quotations that are here, with the score of each person."""
        for q, (first, last) in zip(self.quotation.tolist(), pairwise(self.start.tolist()), strict=True):
            if q in asked:
                yield q, dict(zip(self.member[first:last].tolist(), self.score[first:last].tolist(), strict=True))

    def above(self, least: float) -> Iterator[tuple[int, ...]]:
        """Yield, for each quotation, the people with at least this score, the highest first."""
        for first, last in pairwise(self.start.tolist()):
            score, member = self.score[first:last], self.member[first:last]
            order = np.argsort(-score, kind="stable")
            yield tuple(member[order[score[order] >= least]].tolist())


def summed(quotation: Ints, member: Ints, scores: Logs) -> tuple[Sums, Ints]:
    """Return the sums of some rows, in order of their quotations, and the person of each row. *Shapes:* all (rows,)."""
    n_members = int(member.max(initial=0)) + 1
    people, inverse = np.unique(quotation.astype(np.int64) * n_members + member, return_inverse=True)
    score = np.full(len(people), -np.inf)
    np.logaddexp.at(score, inverse, scores)
    quotations, start = np.unique(people // n_members, return_index=True)
    start = np.append(start, len(people))
    total = np.zeros(len(quotations))
    np.logaddexp.at(total, np.repeat(np.arange(len(quotations)), np.diff(start)), score)
    return Sums(quotations, start, (people % n_members).astype(np.int32), score, -total), inverse
