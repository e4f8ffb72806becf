"""What quotations and mentions near one another have to do with each other: grids of them, to be settled together."""

from collections.abc import Iterator

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from storyworld.predictions import Grid
from storyworld.world.people.genders import GENDERS
from storyworld.world.speech.attribution.items import (
    CLEAR,
    IN_SPEECH,
    LEAST,
    N_KINDS,
    N_ROLES,
    PRONOUN,
    QUOTATION,
    VOCATIVE,
    Items,
    Logs,
)
from storyworld.world.speech.attribution.tables import KINDS, NOBODY, Flags, Ints

REACH = 24
"""An item is held against so many before and after it. With 40, .4 % more lines are right, for 1.7 times the time."""
MAX_PARAGRAPHS = 25
SIZE, BESIDE = 300, 60
"""So many items are settled at once, with so many before and after them."""
N_SIGNS = 10
_ITEMS = np.array([2, 3, 4, 5, 7, 10, 14, 20])
_SENTENCES = np.array([1, 2, 3, 4, 6, 9, 14])
_FAR = 6
_N_FAR = 2 * _FAR + 1
_NEAR = 60
_N_PAIRS = N_KINDS**2
_N_GENDERS = len(GENDERS) + 1
_N_REASONS = len(CLEAR) + 1
TIE_SIZES = {
    "kinds": _N_PAIRS * 2,
    "items": _N_PAIRS * (len(_ITEMS) + 1),
    "sentences": 2 * (len(_SENTENCES) + 1),
    "paragraphs": _N_PAIRS * _N_FAR,
    "turns": 1 + 2 * _N_FAR,
    "turns_of_kinds": (1 + 2 * _N_FAR) * _N_PAIRS,
    "holding": 4 * 2 * 2,
    "called": (1 + _N_FAR) * 2 * 2,
    "roles": N_ROLES**2 * 2,
    "one_verb": 1 + N_ROLES**2,
    "genders": _N_GENDERS**2 * N_KINDS,
    "cue": 3 * _N_REASONS**2,
}
"""What is known of a pair, and how many values each has; `one` asks what `other` tells of it."""


class People(Struct, frozen=True):
    """How present each member is in a text, and what gender he or she seems to have. *Shapes:* (members,)."""

    n_meant: Ints
    gender: Ints


def people_of(items: Items) -> People:
    """Count by the likeliest of each item."""
    best, n_members = best_of(items), len(items.member_kind)
    there = best >= 0
    genders = np.zeros((n_members, _N_GENDERS), np.int64)
    told = there & np.isin(items.kind, (PRONOUN, PRONOUN + IN_SPEECH))
    np.add.at(genders, (best[told], items.gender[told]), 1)
    read = np.where(genders.sum(1) > 1, genders.argmax(1), 0)
    gender = np.where(items.member_gender > 0, items.member_gender, read)
    return People(np.bincount(best[there], minlength=n_members), gender.astype(np.int32))


def best_of(items: Items) -> Ints:
    """Return the likeliest member of each item, NOBODY where that is nobody."""
    found = np.full(len(items), NOBODY, np.int32)
    order = np.lexsort((-items.member, items.log, items.item_of_cell))
    last = items.start[1:] > items.start[:-1]
    top = order[items.start[1:][last] - 1]
    found[last] = np.where(items.log[top] > items.nobody[last], items.member[top], NOBODY)
    return found


def grids(items: Items, people: People) -> Iterator[tuple[Grid, slice, slice, Ints]]:
    """Yield all items in grids: where in the items a grid's own ones are, where in the grid, and who its people are."""
    n = len(items)
    for first in range(0, n, SIZE):
        if first and n - first < SIZE // 3:
            return
        last = n if n - first - SIZE < SIZE // 3 else first + SIZE
        start, end = max(0, first - BESIDE), min(n, last + BESIDE)
        grid, members = grid_of(items, people, start, end)
        yield grid, slice(first, last), slice(first - start, last - start), members


def grid_of(items: Items, people: People, start: int, end: int) -> tuple[Grid, Ints]:
    """Return the items `[start, end)` as a grid, and the members who are its people."""
    members, beliefs = _beliefs(items, start, end)
    one, other = _pairs(items, start, end)
    grid = Grid(
        beliefs=beliefs,
        signs=_signs(items, people, members, beliefs, start),
        kind=items.kind[start:end].astype(np.int32),
        is_settled=items.is_settled[start:end],
        one=(one - start).astype(np.int32),
        other=(other - start).astype(np.int32),
        ties=ties(items, one, other),
    )
    return grid, members


def _beliefs(items: Items, start: int, end: int) -> tuple[Ints, Logs]:
    cells = slice(items.start[start], items.start[end])
    members, column = np.unique(items.member[cells], return_inverse=True)
    item = np.repeat(np.arange(end - start), np.diff(items.start[start : end + 1]))
    beliefs = np.full((end - start, len(members) + 1), LEAST, np.float32)
    beliefs[item, column] = np.maximum(items.log[cells], LEAST)
    beliefs[:, -1] = np.maximum(items.nobody[start:end], LEAST)
    return members.astype(np.int32), beliefs


def _signs(items: Items, people: People, members: Ints, beliefs: Logs, start: int) -> Logs:
    """Return what speaks for each person beside the beliefs. *Shape:* (items, people, N_SIGNS)."""
    n, m = beliefs.shape[0], len(members)
    signs = np.zeros((n, m, N_SIGNS), np.float32)
    if not m:
        return signs
    own, gender = items.gender[start : start + n, None], people.gender[members][None]
    signs[np.arange(n), beliefs[:, :-1].argmax(1), 0] = 1
    signs[:, :, 1] = (own > 0) & (gender == own)
    signs[:, :, 2] = (own > 0) & (gender > 0) & (gender != own)
    signs[:, :, 3] = np.log1p(people.n_meant[members])[None] / 5
    for kind in range(len(KINDS)):
        signs[:, :, 4 + kind] = (items.member_kind[members] == kind)[None]
    signs[:, :, 7] = beliefs[:, :-1] > LEAST
    here = (items.called[:, 0] >= start) & (items.called[:, 0] < start + n) & np.isin(items.called[:, 1], members)
    signs[items.called[here, 0] - start, np.searchsorted(members, items.called[here, 1]), 8] = 1
    settled = np.zeros((n + 1, m))
    settled[1:] = ((beliefs[:, :-1] > LEAST) & items.is_settled[start : start + n, None]).cumsum(0)
    at = np.arange(n)
    near = settled[np.minimum(at + _NEAR, n)] - settled[np.maximum(at - _NEAR, 0)]
    signs[:, :, 9] = np.log1p(near) / 4
    return signs


def _pairs(items: Items, start: int, end: int) -> tuple[Ints, Ints]:
    """Return the pairs of open items with all near them, in order of the open ones."""
    open_ones = np.flatnonzero(~items.is_settled[start:end]) + start
    steps = np.array([step for step in range(-REACH, REACH + 1) if step])
    one, other = np.repeat(open_ones, len(steps)), (open_ones[:, None] + steps).ravel()
    there = (other >= start) & (other < end)
    one, other = one[there], other[there]
    near = np.abs(items.paragraph[one] - items.paragraph[other]) <= MAX_PARAGRAPHS
    return one[near], other[near]


def ties(items: Items, one: Ints, other: Ints) -> NDArray[np.int32]:
    """Return what is known of pairs, as rows of one table of all values. *Shape:* (pairs, columns)."""
    columns = _Ties(items, one, other).all()
    starts = np.concatenate([[0], np.cumsum(list(TIE_SIZES.values()))[:-1]])
    return np.stack([column + start for column, start in zip(columns, starts, strict=True)], 1).astype(np.int32)


class _Ties:
    """Columns over pairs."""

    def __init__(self, items: Items, one: Ints, other: Ints) -> None:
        self.items, self.one, self.other = items, one, other
        self.kinds = items.kind[one] * N_KINDS + items.kind[other]
        self.is_before = (other < one).astype(np.int64)

    def all(self) -> list[Ints]:
        items, one, other, kinds = self.items, self.one, self.other, self.kinds
        turns, is_called = self._turns(), items.is_called[other].astype(np.int64)
        is_quotation = items.kind[one] == QUOTATION
        roles = items.role[one] * N_ROLES + items.role[other]
        same_sentence = items.sentence[one] == items.sentence[other]
        genders = items.gender[one] * _N_GENDERS + items.gender[other]
        in_turns = np.where(turns > 0, (turns + 1) // 2, 0)
        return [
            kinds * 2 + self.is_before,
            kinds * (len(_ITEMS) + 1) + np.searchsorted(_ITEMS, np.abs(one - other), side="right"),
            self.is_before * (len(_SENTENCES) + 1) + self._sentences(),
            kinds * _N_FAR + np.clip(items.paragraph[other] - items.paragraph[one], -_FAR, _FAR) + _FAR,
            turns,
            turns * _N_PAIRS + kinds,
            (self._holding() * 2 + is_called) * 2 + (items.role[other] == VOCATIVE),
            (in_turns * 2 + is_called) * 2 + is_quotation,
            roles * 2 + same_sentence,
            np.where(self._is_one_verb(), 1 + roles, 0),
            genders * N_KINDS + items.kind[other],
            self._cue() * _N_REASONS**2 + items.reason[one] * _N_REASONS + items.reason[other],
        ]

    def _sentences(self) -> Ints:
        apart = np.abs(self.items.sentence[self.one] - self.items.sentence[self.other])
        found: Ints = np.searchsorted(_SENTENCES, apart, side="right")
        return found

    def _turns(self) -> Ints:
        """Return how many turns lie between, and whether that many paragraphs at most; 0 where one is of no turn."""
        items, one, other = self.items, self.one, self.other
        apart = items.turn[other] - items.turn[one]
        is_unbroken = np.abs(items.paragraph[other] - items.paragraph[one]) <= np.abs(apart)
        known = (items.turn[one] >= 0) & (items.turn[other] >= 0)
        found: Ints = np.where(known, 1 + 2 * (np.clip(apart, -_FAR, _FAR) + _FAR) + is_unbroken, 0)
        return found

    def _holding(self) -> Ints:
        """Return whether `other` is a mention in the quotation `one` (1), the other way (2), or both in one (3)."""
        items, one, other = self.items, self.one, self.other
        same = (items.quotation[one] == items.quotation[other]) & (items.quotation[one] >= 0)
        is_one, is_other = items.kind[one] == QUOTATION, items.kind[other] == QUOTATION
        found: Ints = same * np.where(is_one & ~is_other, 1, np.where(is_other & ~is_one, 2, np.where(is_one, 0, 3)))
        return found

    def _is_one_verb(self) -> Flags:
        items, one, other = self.items, self.one, self.other
        mentions = (items.kind[one] != QUOTATION) & (items.kind[other] != QUOTATION)
        found: Flags = mentions & (items.over[one] == items.over[other]) & (items.over[one] >= 0)
        return found

    def _cue(self) -> Ints:
        """Return whether `other` tells who speaks `one` (1), or the other way (2)."""
        found: Ints = (self.items.cue[self.one] == self.other) + 2 * (self.items.cue[self.other] == self.one)
        return found
