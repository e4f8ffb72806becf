"""What tells through whose eyes a scene in third person is seen: of everybody in it, and of nobody."""

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Sequence

import numpy as np
from msgspec import Struct, field
from numpy.typing import NDArray

from storyworld.story import MentionForm
from storyworld.world.draft import Draft
from storyworld.world.mentions.matching import Reference

SIGNS = (
    *("dense", "part", "share", "first", "heard", "thoughts", "of theirs", "known"),
    *("dense near by", "part near by", "share near by", "pronouns near by"),
    *("nobody", "nobody of many", "nobody in much", "nobody in little"),
)
"""What is known of somebody in a scene, and with the text near by; the last four are known of nobody.

`dense` is what is told of them from within, over the root of how often they are told of, `part` their part of all that
is, `share` the logarithm of their part of all mentions, `pronouns` the part of pronouns among theirs. `first` is
who is told of first in the scene, or second, `heard` the part of the lines that they hear, `thoughts` how often they
think in words, as log(1 + n), like how often somebody is told of as theirs: his sister. Who is `known` is named at
once.
"""
_NEAR = 2000
"""So many words on either side are near by: a short story, or most of a chapter."""
_FIRST = 2
_LITTLE = 5
_LEAST = 1e-9


class _Sums(Struct):
    """How often somebody is told of, how often by a pronoun, and how much of it from within."""

    n: int = 0
    n_pronouns: int = 0
    seen: float = 0.0
    within: float = 0.0

    @property
    def dense(self) -> float:
        return self.seen / math.sqrt(self.n)


class _Counts(Struct):
    """Sums of everybody, and of all."""

    own: dict[int, _Sums] = field(default_factory=dict)
    all: _Sums = field(default_factory=_Sums)

    def add(self, told: "_Told", times: int = 1) -> None:
        """Count a mention, or with -1 leave it out again."""
        for sums in (self.own.setdefault(told.member, _Sums()), self.all):
            sums.n += times
            sums.n_pronouns += times * (told.form == "pronoun")
            sums.seen += times * told.inner
            sums.within += times * max(told.inner, 0.0)

    def part(self, member: int) -> float:
        return self.own[member].within / max(self.all.within, _LEAST)

    def share(self, member: int) -> float:
        return math.log(self.own[member].n / self.all.n)


class _Told(Struct, frozen=True, gc=False):
    """A mention of one person in the narration; `inner` is how much it speaks from within."""

    first: int
    head: int
    form: MentionForm
    member: int
    inner: float


class Eyes:
    """Reads, scene by scene in the order of the text, what tells through whose eyes each is seen.

    `inner` is as in `Predictions`; `references` are all mentions, in order; `cast` are the members in the story.
    """

    def __init__(
        self, draft: Draft, references: Sequence[Reference], cast: Container[int], inner: NDArray[np.float32]
    ) -> None:
        members, quote = draft.roster.members, draft.words.quote
        self._draft = draft
        self._told = [
            _Told(r.first, r.head, r.form, r.member, float(inner[r.head]))
            for r in references
            if r.member is not None and r.member in cast and quote[r.head] < 0 and members[r.member].kind != "group"
        ]
        self._starts = [told.first for told in self._told]
        self._of_head = {told.head: told.member for told in self._told}
        self._known: dict[int, bool] = {}
        for told in self._told:
            self._known.setdefault(told.member, told.form == "name")
        self._lines = [quotation.start for quotation in draft.quotations]
        self._near, self._range = _Counts(), range(0)

    def rows(self, start: int, end: int) -> dict[int | None, dict[str, float]]:
        """Return the signs of everybody told of in a stretch of the text, by member, and of nobody, who is null.

        Those left out are 0. Stretches are asked for in order.
        """
        first, last = self._draft.words.within(start, end)
        here = self._told[bisect_left(self._starts, first) : bisect_left(self._starts, last)]
        counts = _Counts()
        for told in here:
            counts.add(told)
        self._move(bisect_left(self._starts, first - _NEAR), bisect_left(self._starts, last + _NEAR))
        lines, theirs = self._said(start, end), self._theirs(here)
        found: dict[int | None, dict[str, float]] = {}
        for place, (member, own) in enumerate(counts.own.items()):
            near = self._near.own[member]
            found[member] = {
                "dense": own.dense,
                "part": counts.part(member),
                "share": counts.share(member),
                "first": float(place < _FIRST),
                "heard": lines.heard[member] / max(1, lines.n),
                "thoughts": math.log1p(lines.thought[member]),
                "of theirs": math.log1p(theirs[member]),
                "known": float(self._known[member]),
                "dense near by": near.dense,
                "part near by": self._near.part(member),
                "share near by": self._near.share(member),
                "pronouns near by": near.n_pronouns / near.n,
            }
        n_people, n = len(found), len(here)
        found[None] = {
            "nobody": 1.0,
            "nobody of many": math.log(max(1, n_people)),
            "nobody in much": math.log1p(n),
            "nobody in little": float(n < _LITTLE),
        }
        return found

    def _move(self, first: int, last: int) -> None:
        """Let what is near by be the mentions `[first, last)`; neither goes back."""
        for i in range(self._range.stop, last):
            self._near.add(self._told[i])
        for i in range(self._range.start, first):
            self._near.add(self._told[i], -1)
        self._range = range(first, last)

    def _said(self, start: int, end: int) -> "_Lines":
        """Return who hears and who thinks what is said in a stretch of the text."""
        found = _Lines()
        for q in range(bisect_left(self._lines, start), bisect_left(self._lines, end)):
            decision, kind = self._draft.decisions[q], self._draft.kinds[q]
            if kind == "speech":
                found.n += 1
                found.heard.update(decision.addressees)
            elif kind == "thought":
                found.thought[decision.speaker] += 1
        return found

    def _theirs(self, here: Sequence[_Told]) -> Counter[int]:
        """Count of whom others are told of as theirs."""
        trees, found = self._draft.words.trees, Counter[int]()
        for told in here:
            if trees is not None and told.form == "nominal":
                owners = (j for j in trees.children(told.head) if trees.relation[j] == "nmod:poss")
                found.update(self._of_head[j] for j in owners if j in self._of_head)
        return found


class _Lines(Struct):
    n: int = 0
    heard: Counter[int] = field(default_factory=Counter)
    thought: Counter[int | None] = field(default_factory=Counter)
