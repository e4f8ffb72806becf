"""Everything in a text that is said or means a person, in order: quotations, names, descriptions, he and she.

Who each may be is told in cells: what the links say of mentions, what the first look says of quotations.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from storyworld.world.draft import Draft
from storyworld.world.language.lexicon import PRONOUNS, PronounForm, noun_gender
from storyworld.world.mentions.matching import Reference
from storyworld.world.people.genders import GENDERS
from storyworld.world.speech.attribution.tables import KINDS, NOBODY, Flags, Ints, Quotes

Logs = NDArray[np.float32]

QUOTATION, NAME, NOMINAL, PRONOUN = range(4)
N_KINDS = 7
"""Quotations; names, descriptions, he and she of narration; the same in speech."""
IN_SPEECH = 3
SUBJECT, OBJECT, OBLIQUE, VOCATIVE, OTHER, OWNER, NO_ROLE = range(7)
N_ROLES = 7
_ROLES = {"nsubj": SUBJECT, "obj": OBJECT, "iobj": OBJECT, "obl": OBLIQUE, "nmod": OBLIQUE, "vocative": VOCATIVE}
CLEAR = ("tag name", "tag pronoun", "tag nominal", "tag narrator", "beat", "same paragraph")
"""Grounds of the rules that rest on the words beside a quotation."""
LEAST = -8.0
"""The logarithm for whoever is no candidate."""


class Items(Struct, frozen=True):
    """Items in order; all (items,) but those of members (members,), `called` (calls, 2) and the cells.

    `quotation` is the draft's number of a quotation, and of that which a mention is in, NOBODY in narration; `turn` is
    that of the paragraph. `over` is the word on which a mention hangs. `cue` is the item by which the rules know who
    speaks a quotation, `reason` counts `CLEAR` from 1 on. `mention` indexes the references. `is_settled` items are whom
    their cells say. `called` has the items and members of those whom a quotation calls by name. Cells are whom an item
    may be, as logarithms: those of item `i` are `[start[i], start[i + 1])` of `member` and `log`, and `nobody` (items,)
    that it is none of them. Of quotations nothing is known until `with_speakers`.
    """

    kind: Ints
    quotation: Ints
    paragraph: Ints
    sentence: Ints
    turn: Ints
    role: Ints
    over: Ints
    gender: Ints
    cue: Ints
    reason: Ints
    mention: Ints
    is_settled: Flags
    is_called: Flags
    called: Ints
    member_kind: Ints
    member_gender: Ints
    start: NDArray[np.int64]
    member: NDArray[np.int32]
    log: Logs
    nobody: Logs

    def __len__(self) -> int:
        return len(self.kind)

    @property
    def item_of_cell(self) -> Ints:
        """Which item each cell belongs to. *Shape:* (cells,)."""
        return np.repeat(np.arange(len(self)), np.diff(self.start))

    def with_speakers(self, quotation: Ints, member: Ints, logs: NDArray[Any]) -> "Items":
        """Return the items with who may speak: a row for each candidate, by the draft's number of a quotation."""
        own = np.flatnonzero(self.kind == QUOTATION)
        order = own[np.argsort(self.quotation[own], kind="stable")]
        at = np.searchsorted(self.quotation[order], quotation)
        there = at < len(order)
        there[there] = self.quotation[order[at[there]]] == quotation[there]
        item = np.concatenate([self.item_of_cell, order[at[there]]])
        members = np.concatenate([self.member, member[there]]).astype(np.int32)
        found = np.concatenate([self.log, logs[there]]).astype(np.float32)
        by_item = np.lexsort((members, item))
        item, members, found = item[by_item], members[by_item], found[by_item]
        # A candidate has a row for each of the mentions, all with the same logarithm.
        is_new = np.ones(len(item), bool)
        is_new[1:] = (item[1:] != item[:-1]) | (members[1:] != members[:-1])
        item, members, found = item[is_new], members[is_new], found[is_new]
        shares = np.bincount(item, np.exp(found), len(self))
        nobody = np.where(self.kind == QUOTATION, np.log(np.maximum(1 - shares, 1e-9)), self.nobody)
        start = np.concatenate([[0], np.bincount(item, minlength=len(self)).cumsum()])
        return replace(self, start=start, member=members, log=found, nobody=nobody.astype(np.float32))


class _Row(Struct):
    """An item before it is a row of columns; `cells` are the members and their logarithms."""

    first: int
    kind: int
    quotation: int
    mention: int
    role: int = NO_ROLE
    over: int = NOBODY
    gender: int = 0
    is_settled: bool = False
    is_called: bool = False
    cells: Mapping[int, float] = {}
    nobody: float = 0.0


def items_of(draft: Draft, references: Sequence[Reference], quotes: Quotes) -> Items:
    """Return the items of the story proper. `quotes` are those of the draft."""
    rows = [*_quotations(draft, quotes), *_mentions(draft, references)]
    rows.sort(key=lambda row: (row.first, row.kind))
    return _columns(draft, rows, quotes)


def _quotations(draft: Draft, quotes: Quotes) -> Iterable[_Row]:
    for q, first in zip(quotes.number.tolist(), quotes.first.tolist(), strict=True):
        if draft.kinds[q] == "speech":
            yield _Row(first, QUOTATION, q, NOBODY)


def _mentions(draft: Draft, references: Sequence[Reference]) -> Iterable[_Row]:
    words, predictions = draft.words, draft.words.predictions
    if predictions is None:
        return
    # Of a whole book, a dict for each settled mention would take 20 MB.
    alone: dict[int | None, Mapping[int, float]] = {None: {}}
    for r, own in enumerate(references):
        form = PRONOUNS.get(words.lower[own.first]) if own.form == "pronoun" else None
        if words.paragraph[own.first] < 0 or not _is_one(draft, own, form):
            continue
        cells, nobody = _cells(draft, own, alone)
        quotation = words.quote[own.first]
        called = frozenset[int]() if quotation < 0 else frozenset(draft.decisions[quotation].called)
        noun = noun_gender(words.lower[own.head]) if own.form == "nominal" else None
        over = int(predictions.head[own.head])
        yield _Row(
            first=own.first,
            kind={"name": NAME, "nominal": NOMINAL, "pronoun": PRONOUN}[own.form] + IN_SPEECH * (quotation >= 0),
            quotation=quotation,
            mention=r,
            role=_role(draft, own, form),
            over=over,
            gender=GENDERS.get((noun if form is None else form.gender) or "", 0),
            is_settled=draft.shares is None or not draft.shares.has(own.found),
            is_called=own.member in called,
            cells=cells,
            nobody=nobody,
        )


def _is_one(draft: Draft, reference: Reference, form: PronounForm | None) -> bool:
    """Tell whether a reference is to one person, be it "he" or "she", a name or a description."""
    if reference.member is None:
        if reference.category != "PER":
            return False
    elif draft.roster.members[reference.member].kind == "group":
        return False
    return reference.form != "pronoun" or (form is not None and form.person == "third" and not form.is_plural)


def _cells(
    draft: Draft, reference: Reference, alone: dict[int | None, Mapping[int, float]]
) -> tuple[Mapping[int, float], float]:
    """Return who a mention may be, by what was weighed of it, and that it is nobody; `alone` are known members."""
    if draft.shares is not None and draft.shares.has(reference.found):
        return draft.shares.of(reference.found)
    if reference.member is None:
        return alone[None], 0.0
    return alone.setdefault(reference.member, {reference.member: 0.0}), 1.5 * LEAST


def _role(draft: Draft, reference: Reference, form: PronounForm | None) -> int:
    words, predictions = draft.words, draft.words.predictions
    if form is not None and form.role == "possessive":
        return OWNER
    if words.lower[reference.last : reference.last + 1] in (["'s"], ["'"]):
        return OWNER
    return OTHER if predictions is None else _ROLES.get(predictions.relation[reference.head].partition(":")[0], OTHER)


def _columns(draft: Draft, rows: Sequence[_Row], quotes: Quotes) -> Items:
    words, members = draft.words, draft.roster.members
    first = np.fromiter((row.first for row in rows), np.int64)
    paragraph = np.asarray(words.paragraph, np.int32)[first]
    kind = _ints(row.kind for row in rows)
    quotation = _ints(row.quotation for row in rows)
    turn_of = dict(zip(quotes.paragraph.tolist(), quotes.turn.tolist(), strict=True))
    item_of = {row.quotation: i for i, row in enumerate(rows) if row.kind == QUOTATION}
    decisions = {i: draft.decisions[q] for q, i in item_of.items()}
    n_cells = [len(row.cells) for row in rows]
    return Items(
        kind=kind,
        quotation=quotation,
        paragraph=paragraph,
        sentence=np.asarray(words.sentence, np.int32)[first],
        turn=_ints(turn_of.get(p, NOBODY) for p in paragraph.tolist()),
        role=_ints(row.role for row in rows),
        over=_ints(row.over for row in rows),
        gender=_ints(row.gender for row in rows),
        cue=_cues(draft, rows, item_of),
        reason=_ints(_reason(decisions[i].reason) if i in decisions else 0 for i in range(len(rows))),
        mention=_ints(row.mention for row in rows),
        is_settled=np.array([row.is_settled for row in rows], bool),
        is_called=np.array([row.is_called for row in rows], bool),
        called=np.array([(i, m) for i, own in decisions.items() for m in own.called], np.int32).reshape(-1, 2),
        member_kind=_ints(KINDS.index(own.kind) if own.kind in KINDS else len(KINDS) for own in members),
        member_gender=_ints(GENDERS.get(own.gender or "", 0) for own in members),
        start=np.concatenate([[0], np.cumsum(n_cells, dtype=np.int64)]),
        member=_ints(member for row in rows for member in row.cells),
        log=np.fromiter((log for row in rows for log in row.cells.values()), np.float32),
        nobody=np.fromiter((row.nobody for row in rows), np.float32),
    )


def _cues(draft: Draft, rows: Sequence[_Row], item_of: Mapping[int, int]) -> Ints:
    """Return, for each quotation, the mention by which the rules know who speaks it."""
    by_first = {row.first: i for i, row in enumerate(rows) if row.kind != QUOTATION}
    found = np.full(len(rows), NOBODY, np.int32)
    for q, i in item_of.items():
        cue = draft.decisions[q].cue
        if cue is not None:
            found[i] = by_first.get(draft.words.within(cue.start, cue.end)[0], NOBODY)
    return found


def _reason(reason: str) -> int:
    return CLEAR.index(reason) + 1 if reason in CLEAR else 0


def _ints(values: Iterable[int]) -> Ints:
    return np.fromiter(values, np.int32)
