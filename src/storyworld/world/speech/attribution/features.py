"""What speaks for a candidate, as numbers: a row for each mention of somebody who may speak a quotation."""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from storyworld.world.draft import Draft
from storyworld.world.people.genders import GENDERS, read_genders
from storyworld.world.speech.attribution.candidates import Pairs
from storyworld.world.speech.attribution.tables import (
    FORMS,
    KINDS,
    NOBODY,
    REASONS,
    RELATIONS,
    SUBJECT,
    Flags,
    Ints,
    Mentions,
    Quotes,
    Turns,
    by_turn,
)

Floats = NDArray[np.float32]

_PARAGRAPHS = range(-6, 4)
_TURNS = (-4, -3, -2, -1, 1, 2, 3)
_MAX_GAP = 8
"""Turns so many paragraphs away belong to another conversation."""
_AROUND = 10


class Book:
    """What is the same for all quotations of a text: its people and its columns."""

    def __init__(
        self,
        draft: Draft,
        mentions: Mentions,
        quotes: Quotes,
        turns: Turns,
        called: Sequence[frozenset[int]],
        named: Sequence[frozenset[int]],
    ) -> None:
        members = draft.roster.members
        self.mentions, self.quotes, self.turns = mentions, quotes, turns
        self.n_members = len(members)
        self.called, self.named = self._keys(called), self._keys(named)
        self.called_in_turn, self.named_in_turn = (self._keys(by_turn(quotes, sets)) for sets in (called, named))
        # Whoever speaks a quotation of a turn, and whoever speaks a tagged one.
        known = quotes.speaker >= 0
        self.speaking, self.tagged = (
            self._keys(
                by_turn(quotes, [frozenset({m} - {NOBODY}) for m in np.where(chosen, quotes.speaker, NOBODY).tolist()])
            )
            for chosen in (known, known & quotes.is_tagged)
        )
        self.kind = np.array([KINDS.index(m.kind) if m.kind in KINDS else len(KINDS) for m in members])
        self.known_gender = np.array([GENDERS.get(m.gender or "", 0) for m in members])
        read = zip(mentions.member.tolist(), mentions.gender.tolist(), strict=True)
        self.gender = np.array(read_genders([m.gender for m in members], read), np.int32)
        self.n_mentions = np.bincount(mentions.member, minlength=self.n_members)
        self.n_quotes = np.bincount(quotes.speaker[quotes.speaker >= 0], minlength=self.n_members)
        heads = draft.words.predictions
        over = np.zeros(0, np.int32) if heads is None else heads.head
        self.over = np.where(over < 0, np.arange(len(over), dtype=np.int32), over)
        starts = sorted(draft.words.scene_starts)
        scene = np.searchsorted(starts, quotes.paragraph, side="right") - 1
        self.scene_start = np.array([0, *starts])[scene + 1]

    def _keys(self, sets: Sequence[frozenset[int]]) -> Ints:
        """Return one number for each member of each set, in order."""
        return np.array([i * self.n_members + m for i, own in enumerate(sets) for m in sorted(own)], np.int64)


def features(book: Book, pairs: Pairs) -> Floats:
    """Return the rows of some pairs. *Shape:* (pairs, features)."""
    return _Rows(book, pairs).all()


class _Rows:
    """Columns over pairs, worked out for all at once."""

    def __init__(self, book: Book, pairs: Pairs) -> None:
        mentions, quotes = book.mentions, book.quotes
        self.book = book
        self.member, self.q = pairs.member, pairs.quotation
        self.is_mention = pairs.mention >= 0
        at = np.maximum(pairs.mention, 0)
        # Rows without a mention borrow one that every use of it masks.
        has_any = len(mentions) > 0
        column = (lambda values: values[at]) if has_any else (lambda values: np.zeros(len(at), values.dtype))
        self.first, self.last, self.over = column(mentions.first), column(mentions.last), column(mentions.over)
        self.paragraph, self.gender = column(mentions.paragraph), column(mentions.gender) * self.is_mention
        self.relation = np.where(self.is_mention, column(mentions.relation), len(RELATIONS))
        self.form = np.where(self.is_mention, column(mentions.form), FORMS)
        in_quote = column(mentions.quote)
        self.is_told = self.is_mention & (in_quote < 0)
        self.is_own = self.is_mention & (in_quote == quotes.number[self.q])
        self.speaks = self.is_mention & column(mentions.over_speaks)
        self.says = self.is_mention & column(mentions.over_says)
        self.is_owner = self.is_mention & column(mentions.is_owner)
        self.is_subject = self.is_told & (self.relation == SUBJECT)
        self.offset = self.paragraph - quotes.paragraph[self.q]
        here = self.is_told & (self.offset == 0)
        self.is_after = here & (self.first >= quotes.last[self.q]) & (self.first < quotes.after[self.q])
        self.is_before = here & (self.last <= quotes.first[self.q]) & (self.first >= quotes.before[self.q])
        self.is_here = here
        self.starts = np.concatenate([[True], self.q[1:] != self.q[:-1]])
        self.group = self.starts.cumsum() - 1
        self.n_groups = int(self.group[-1]) + 1
        self.key = self.group.astype(np.int64) * book.n_members + self.member
        people, self.person = np.unique(self.key, return_inverse=True)
        self.group_of_person = people // book.n_members
        self.gap_gender = [self._first(self.is_subject & side, self.gender) for side in (self.is_after, self.is_before)]

    def all(self) -> Floats:
        parts = (
            self._place,
            self._grammar,
            self._tags,
            self._borders,
            self._person,
            self._company,
            self._calls,
            self._rules,
        )
        # Most columns are flags, or numbers of eight bytes: of all of them, only what is kept is held at once.
        columns = [
            np.asarray(column, np.float32) for part in (*parts, self._turns, self._neighbours) for column in part()
        ]
        # Column after column also in memory, for to lay them out by row takes long and the networks do not mind.
        return np.stack(columns).T

    # -- over the candidates of a quotation ---------------------------------------------------------------------------

    def _of(self, column: NDArray[Any]) -> NDArray[Any]:
        """Return a column of the quotations over the rows."""
        return column[self.q]

    def _any(self, chosen: Flags) -> Flags:
        """Tell of each row whether its quotation has a row that is chosen."""
        return self._n_rows(chosen) > 0

    def _n_rows(self, chosen: Flags) -> Ints:
        """Return of each row how many rows of its quotation are chosen."""
        found: Ints = np.bincount(self.group[chosen], minlength=self.n_groups)[self.group]
        return found

    def _rank(self, chosen: Flags) -> Ints:
        """Return the place of each chosen row among the chosen ones of its quotation, from 1 on; 0 for others."""
        counts = chosen.cumsum()
        before = (counts - chosen)[self.starts][self.group]
        return np.where(chosen, counts - before, 0)

    def _rank_back(self, chosen: Flags) -> Ints:
        return np.where(chosen, self._n_rows(chosen) + 1 - self._rank(chosen), 0)

    def _first(self, chosen: Flags, values: Ints) -> Ints:
        """Return the value of the first chosen row with a value above 0 of each row's quotation; 0 without one."""
        found = np.zeros(self.n_groups, np.int64)
        rows = np.nonzero(chosen & (values > 0))[0][::-1]
        found[self.group[rows]] = values[rows]
        spread: Ints = found[self.group]
        return spread

    def _count(self, chosen: Flags) -> Ints:
        """Return how many chosen rows of the quotation are the same member's."""
        found: Ints = np.bincount(self.person[chosen], minlength=len(self.group_of_person))[self.person]
        return found

    def _alone(self, counts: Ints) -> Flags:
        """Tell whether the member is the only one of the quotation's with a count above 0."""
        has_some = np.bincount(self.person[counts > 0], minlength=len(self.group_of_person)) > 0
        n_some = np.bincount(self.group_of_person[has_some], minlength=self.n_groups)
        found: Flags = (counts > 0) & (n_some[self.group] == 1)
        return found

    def _is_in(self, keys: Ints, index: Ints, there: Flags | None = None) -> Flags:
        """Tell whether the member is in the set that `index` names for the row; `keys` as the book has them."""
        if not len(keys):
            return np.zeros(len(index), bool)
        wanted = index.astype(np.int64) * self.book.n_members + self.member
        found: Flags = keys[np.searchsorted(keys, wanted).clip(max=len(keys) - 1)] == wanted
        return found if there is None else found & there

    # -- the features -------------------------------------------------------------------------------------------------

    def _place(self) -> Iterable[ArrayLike]:
        quotes = self.book.quotes
        after = self.is_mention & (self.first >= self._of(quotes.last))
        before = self.is_mention & (self.last <= self._of(quotes.first))
        distance = np.where(
            after, self.first - self._of(quotes.last), np.where(before, self._of(quotes.first) - self.last, 0)
        )
        far = np.log1p(distance.clip(0, 2000)) / 7
        yield from (~self.is_mention, after * far, before * far)
        yield from (after & (distance <= n) for n in (1, 2, 4))
        yield from (before & (distance <= n) for n in (1, 3, 6))
        yield from (self.is_mention & (self.offset == n) for n in _PARAGRAPHS)
        yield self.is_mention & (self.offset < _PARAGRAPHS[0])
        yield self.is_mention & (self.offset > _PARAGRAPHS[-1])
        yield self.is_mention & (self.paragraph < self._of(self.book.scene_start))
        yield from (self.is_told, self.is_own, self.is_mention & ~self.is_told & ~self.is_own)

    def _grammar(self) -> Iterable[ArrayLike]:
        yield from (self.form == n for n in range(FORMS))
        yield from (self.is_mention & (self.relation == n) for n in range(len(RELATIONS) + 1))
        yield from (self.speaks, self.says, self.speaks & (self.relation == SUBJECT), self.is_subject, self.is_owner)

    def _tags(self) -> Iterable[ArrayLike]:
        """Where in the narration around the quotation a mention stands, and on which verb it hangs."""
        quotes, after, before = self.book.quotes, self.is_after, self.is_before
        beside = after | before
        yield from (after, before, after & self.is_subject, before & self.is_subject)
        says_after, says_before = (side & self.speaks & self.is_subject for side in (after, before))
        yield from (says_after, says_before, self._any(says_after), self._any(says_before))
        elsewhere = self.is_here & ~beside
        yield from (elsewhere, elsewhere & self.speaks & self.is_subject)
        gap = np.where(after, self.over - self._of(quotes.last), self._of(quotes.first) - self.over)
        yield from (beside & (gap >= 0) & (gap <= 1), beside & (gap >= 0) & (gap <= 4))
        yield beside & self.is_subject & (gap >= 0) & (gap <= 2)
        hung = self.is_told & self._is_over_quote()
        over_over = self.book.over[self.over]
        within = self.is_told & (over_over >= self._of(quotes.first)) & (over_over < self._of(quotes.last))
        yield from (hung, hung & self.is_subject, within, within & self.is_subject)
        ranks = (self._rank(after), self._rank_back(before), self._rank(before))
        yield from (rank == n for rank, n in zip((*ranks, *ranks[:2]), (1, 1, 1, 2, 2), strict=True))
        yield self._rank(after & self.is_subject) == 1
        yield from (self._rank_back(before & self.is_subject) == 1, self._rank(before & self.is_subject) == 1)

    def _is_over_quote(self) -> Flags:
        """Tell whether words of the quotation hang on the verb of the mention."""
        quotes, over = self.book.quotes, self.book.over
        chosen = np.unique(self.q)
        keys = []
        for q in chosen.tolist():
            first, last = quotes.first[q], quotes.last[q]
            outside = over[first:last]
            outside = outside[(outside < first) | (outside >= last)].astype(np.int64)
            keys.append(q * len(over) + outside)
        return np.isin(self.q.astype(np.int64) * len(over) + self.over, np.concatenate(keys))

    def _borders(self) -> Iterable[ArrayLike]:
        """How the quotation ends and the narration beside it begins; the paragraphs before and after."""
        quotes, after, before, subject = self.book.quotes, self.is_after, self.is_before, self.is_subject
        small = self._of(quotes.goes_on_small)
        yield from (after & self._of(quotes.runs_on), after & small, after & subject & small)
        yield from ((self._rank(after) == 1) & small, after & self._of(quotes.is_called_out))
        yield from (before & self._of(quotes.is_led_in), before & self._of(quotes.is_apart))
        for side in (after, before):
            yield from (self._any(side), self._share(side))
        above = self.is_told & (self.offset == -1)
        announced = self._of(quotes.is_announced)
        yield from (above & self._of(quotes.is_after_narration), above & announced, self._rank_back(above) == 1)
        last = self._rank_back(above & subject) == 1
        yield from (last, last & announced, self._rank(above & subject) == 1, above & self.speaks & subject)
        below = self.is_told & (self.offset == 1) & subject
        yield from (below, self._rank(below) == 1)

    def _share(self, side: Flags) -> Floats:
        found: Floats = (np.minimum(self._n_rows(side), 5) / 5).astype(np.float32)
        return found

    def _person(self) -> Iterable[ArrayLike]:
        """Whether the pronouns of a tag fit the person; who that is in the whole book."""
        book, gender = self.book, self.book.gender[self.member]
        for wanted in self.gap_gender:
            is_wanted = wanted > 0
            yield from (is_wanted & (gender == wanted), is_wanted & (gender > 0) & (gender != wanted))
            yield is_wanted & (gender == 0)
        known = book.known_gender[self.member]
        yield (self.gender > 0) & (known > 0) & (known != self.gender)
        yield from (gender == n for n in (1, 2, 0))
        yield from (book.kind[self.member] == n for n in range(len(KINDS)))
        teller = self.member == self._of(book.quotes.teller)
        yield from (teller, teller & self._of(book.quotes.is_told_by_i))
        yield from (np.log1p(book.n_mentions[self.member]) / 9, np.log1p(book.n_quotes[self.member]) / 7)

    def _company(self) -> Iterable[ArrayLike]:
        """Who else is there, who is called and who is named."""
        book, quotes = self.book, self.book.quotes
        yield np.log1p(self._count(self.is_mention)) / 4
        for chosen in (self.is_here, self.is_told & (self.offset == -1)):
            counts = self._count(chosen)
            yield from (counts > 0, self._alone(counts))
        called = self._is_in(book.called, self.q)
        yield from (called, self._is_in(book.named, self.q) & ~called)
        turn = self._of(quotes.turn)
        for step, sets in ((-1, book.called_in_turn), (1, book.called_in_turn), (-1, book.named_in_turn)):
            other = (turn + step).clip(0, len(book.turns) - 1)
            is_near = np.abs(book.turns.paragraph[other] - self._of(quotes.paragraph)) <= 2
            yield self._is_in(sets, other, is_near & (other != turn))

    def _calls(self) -> Iterable[ArrayLike]:
        """Whether the gender fits whom this turn and its neighbours call sir or ma'am; who asks; how many talk."""
        turns, turn = self.book.turns, self._of(self.book.quotes.turn)
        paragraph, gender = self._of(self.book.quotes.paragraph), self.book.gender[self.member]
        for step in (-1, 0, 1):
            other = (turn + step).clip(0, len(turns) - 1)
            there = (turn + step == other) & (np.abs(turns.paragraph[other] - paragraph) <= _MAX_GAP)
            called = turns.calls[other] * there
            yield from ((called > 0) & (called == gender), (called > 0) & (gender > 0) & (called != gender))
            if step:
                yield there & turns.is_asked[other]
        yield self._of(self.book.quotes.is_answer)
        yield from (turns.n_before[turn] / 4, turns.n_after[turn] / 4)

    def _rules(self) -> Iterable[ArrayLike]:
        """Whom the rules chose, and why."""
        quotes = self.book.quotes
        chosen, reason = self.member == self._of(quotes.speaker), self._of(quotes.reason)
        yield chosen
        yield from (chosen & (reason == n) for n in range(len(REASONS)))
        yield from (~chosen & (reason == n) for n in range(len(REASONS)))

    def _turns(self) -> Iterable[ArrayLike]:
        """Who speaks before and after, as the rules have it."""
        turns, turn = self.book.turns, self._of(self.book.quotes.turn)
        paragraph = self._of(self.book.quotes.paragraph)
        for step in _TURNS:
            other = (turn + step).clip(0, len(turns) - 1)
            gap = np.abs(turns.paragraph[other] - paragraph)
            there = (turn + step == other) & (gap <= _MAX_GAP)
            unbroken = there & (gap <= abs(step))
            side = 1 if step < 0 else 0
            same = there & (self.member == turns.speaker[side][other])
            yield from (same, same & unbroken, same & unbroken & turns.is_sure[side][other], unbroken)
        counts = np.zeros(len(turn), np.float32)
        for step in (*range(-_AROUND, 0), *range(1, _AROUND + 1)):
            other = (turn + step).clip(0, len(turns) - 1)
            counts += (turn + step == other) & (self.member == turns.speaker[1][other])
        yield counts / _AROUND

    def _neighbours(self) -> Iterable[ArrayLike]:
        """The other quotations of the paragraph, and how this one begins and ends."""
        quotes = self.book.quotes
        n, known = len(quotes), quotes.speaker >= 0
        for keys, chosen in ((self.book.speaking, known), (self.book.tagged, known & quotes.is_tagged)):
            yield self._is_in(keys, self._of(quotes.turn)) & self._of(self._has_others(chosen))
        previous = (self.q - 1).clip(0, n - 1)
        follows = ~self._of(quotes.is_first)
        last = self.member == quotes.speaker[previous]
        yield from (follows, follows & last)
        continues = self._of(quotes.continues)
        yield from (continues, continues & last)
        yield from (self._of(quotes.is_thought), self._of(quotes.is_message), self._of(quotes.is_asked))
        yield np.minimum(self._of(quotes.last) - self._of(quotes.first), 100) / 100

    def _has_others(self, chosen: Flags) -> Flags:
        """Tell of each quotation whether another one of its turn is chosen."""
        quotes = self.book.quotes
        n_chosen = np.bincount(quotes.turn[chosen], minlength=len(self.book.turns))
        found: Flags = n_chosen[quotes.turn] - chosen > 0
        return found
