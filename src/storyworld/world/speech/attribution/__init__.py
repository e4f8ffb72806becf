"""Who speaks each quotation, learned: everybody who may is scored, with what the rules say as one voice among others.

Scores of all mentions of a person are added up; nobody has the score 0. Then all quotations and mentions that stand
near one another are settled together.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import chain
from typing import TypeVar

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from storyworld.predictions import Scorer, SpeechScorers
from storyworld.spans import Span
from storyworld.story import Attribution
from storyworld.world.decisions import PLAIN, SIGNED, WEIGHED, Decision
from storyworld.world.draft import Draft
from storyworld.world.language.lexicon import KIN
from storyworld.world.mentions.matching import Reference
from storyworld.world.speech.addressees import find_addressees
from storyworld.world.speech.attribution.candidates import Pairs, candidate_pairs
from storyworld.world.speech.attribution.features import Book, Floats, features
from storyworld.world.speech.attribution.hearing import Around
from storyworld.world.speech.attribution.items import Items, items_of
from storyworld.world.speech.attribution.scores import Belief, Logs, Sums, summed
from storyworld.world.speech.attribution.settled import Settled, renamed, settled
from storyworld.world.speech.attribution.tables import (
    NAME,
    SUBJECT,
    Ints,
    Mentions,
    Quotes,
    Turns,
    called_in,
    named_in,
)

__all__ = ["Attributed", "Candidates", "Rows", "attribute", "candidates_of"]

T = TypeVar("T")


class Rows(Struct, frozen=True):
    """Some quotations' candidates and their features. *Shapes:* as in `Pairs`, and (pairs, features).

    `number` has, for each pair, the number of its quotation in the draft.
    """

    pairs: Pairs
    number: Ints
    features: Floats


class Candidates(Struct, frozen=True):
    """What is learned from a text: who may speak, some hundred quotations at a time, and what is settled together.

    *Shape:* `places` (mentions, 2), where in the text those of the items that are mentions begin and end.
    """

    rows: list[Rows]
    items: Items
    places: NDArray[np.int64]


class _Tables(Struct):
    mentions: Mentions
    quotes: Quotes
    book: Book


MARGIN = 0.35
"""Somebody else than the rules' choice must be likelier by so much, as a logarithm.

Of 524 lines in six short stories of which nothing was learned 391 are right with 1, which was right for networks that
knew novels only, 396 with .25, 394 without; novels that were learned from gain .9 points by it (docs/experiments.md).
"""
MARGINS_OF_TAGS = {"tag nominal": 2.0, "tag pronoun": 1.0}
"""And by so much where a tag describes who speaks: what "the driver said" is hardly anybody else's, though he may turn
out to be. PDNC 82.0 -> 81.9; of 300 lines in ten short stories one more is right.
"""
_NOTHING = 1e-9
_TAGGED = PLAIN | MARGINS_OF_TAGS.keys()
HEARS = -0.35
"""The score from which somebody is told to hear it: .41. F1 is best from half of itself on, where likelihoods are true.

F1 of addressees in forty hard stories and six others of which nothing was learned, in two chapters of online fiction,
and in 21 novels that were learned from: from .5 on 58.9, 67.1, 73.3, 69.8, from .41 on 59.5, 67.2, 71.7, 70.6, from .38
on 59.6, 67.2, 70.6; earlier, by rules and whoever else is likelier than .92, 56.0, 64.1, 75.0, ten novels 59.5
(docs/experiments.md).
"""


class Attributed(Struct, frozen=True):
    """Who speaks and whom mentions mean, as `attribute` finds it, and what that rests on, by quotation.

    `beliefs` are of who speaks; `hearing` are the scores of who hears it, of the quotations that were asked for.
    """

    decisions: list[Decision]
    references: list[Reference]
    beliefs: Mapping[int, Belief] = {}
    hearing: Mapping[int, Mapping[int, float]] = {}


def attribute(
    draft: Draft, references: Sequence[Reference], scorers: SpeechScorers, asked: frozenset[int] = frozenset()
) -> Attributed:
    """Return the draft's decisions with the speakers whom the scores make likeliest, how likely, and who hears them.

    A speech over several paragraphs has one speaker. What is thought or written stays as it is: few novels to learn
    from have any. With them go the references, with whom they mean now that it is known who speaks, and who may hear
    the quotations `asked` for.
    """
    tables = _tables(draft, references)
    around = _around(draft, tables, scorers.speakers) if len(tables.quotes) else None
    if around is None:
        return Attributed(list(draft.decisions), list(references))
    found = _settled(draft, references, tables, around, scorers)
    decisions = [replace(decision, addressees=decision.hearers) for decision in draft.decisions]
    introduced: set[int] = set()
    for speech, beliefs in _speeches(draft, sorted(found.beliefs.items())):
        told = next((decisions[q].speaker for q in speech if _is_plain(draft, decisions[q], introduced)), None)
        speaker, probability = _speaker(told, [decisions[q] for q in speech], beliefs)
        for q in speech:
            decisions[q] = _decided(draft, tables, decisions[q], q, speaker, probability)
    decisions = find_addressees(decisions, draft.quotations, draft.kinds)
    hearing: dict[int, Mapping[int, float]] = {}
    for sums in _heard(draft, tables, around, scorers.hearers):
        hearing.update(sums.scores(asked))
        for q, hearers in zip(sums.quotation.tolist(), sums.above(HEARS), strict=True):
            if draft.kinds[q] == "speech" and decisions[q].speaker is not None:
                others = tuple(member for member in hearers if member != decisions[q].speaker)
                # Whom the tag or the speech itself names is told.
                if others and not (decisions[q].hearers or decisions[q].called):
                    decisions[q].addressees = others
    return Attributed(decisions, renamed(references, found.members), found.beliefs, hearing)


def _settled(
    draft: Draft, references: Sequence[Reference], tables: _Tables, around: Around, scorers: SpeechScorers
) -> Settled:
    """Return who speaks by the first look, or by all that stands near together."""
    quotation, member, logs = around.beliefs()
    number = tables.quotes.number[quotation]
    if scorers.together is not None:
        items = items_of(draft, references, tables.quotes).with_speakers(number, member, logs)
        draft.shares = None
        return settled(items, scorers.together)
    shares: dict[int, dict[int, float]] = defaultdict(dict)
    for q, own, log in zip(number.tolist(), member.tolist(), logs.tolist(), strict=True):
        shares[q][own] = log
    return Settled({q: Belief(own, _rest(own.values())) for q, own in shares.items()}, {})


def _rest(logs: Iterable[float]) -> float:
    """Return the logarithm of what some shares leave."""
    return math.log(max(1 - sum(map(math.exp, logs)), _NOTHING))


def _around(draft: Draft, tables: _Tables, scorer: Scorer) -> Around | None:
    """Return who is likely to speak at the first look, nothing where nobody is a candidate."""

    def look(rows: Rows) -> tuple[Ints, Ints, Logs]:
        return rows.pairs.quotation, rows.pairs.member, _row_logs(rows, scorer(rows.features))

    looks = _meanwhile(look, _blocks(draft, tables))
    first = next(looks, None)
    return None if first is None else Around(tables.book.n_members, tables.quotes.paragraph, chain([first], looks))


def _heard(draft: Draft, tables: _Tables, around: Around, scorer: Scorer | None) -> Iterator[Sums]:
    """Yield the scores of who hears each quotation that has candidates, some quotations at a time.

    Of a whole book neither the features nor the rows are kept: they are made once more.
    """
    if scorer is None:
        return

    def look(rows: Rows) -> Sums:
        further = around.features(rows.pairs.quotation, rows.pairs.member)
        return _sums(rows, scorer(np.concatenate([rows.features, further], axis=1)))

    yield from _meanwhile(look, _blocks(draft, tables))


def _meanwhile(look: Callable[[Rows], T], blocks: Iterable[Rows]) -> Iterator[T]:
    """Yield what is seen of each block in turn; while the networks look at one, the next is made."""
    with ThreadPoolExecutor(1) as other:
        before: Future[T] | None = None
        for rows in blocks:
            looking = other.submit(look, rows)
            if before is not None:
                yield before.result()
            before = looking
        if before is not None:
            yield before.result()


def _row_logs(rows: Rows, scores: Floats) -> Logs:
    sums, person = summed(rows.pairs.quotation, rows.pairs.member, scores.astype(np.float64))
    return sums.logs[person]


def _sums(rows: Rows, scores: Floats) -> Sums:
    return summed(rows.number, rows.pairs.member, scores.astype(np.float64))[0]


def candidates_of(draft: Draft, references: Sequence[Reference]) -> Candidates:
    """Return the candidates of all quotations with their features, and what is settled together."""
    tables = _tables(draft, references)
    items, words = items_of(draft, references, tables.quotes), draft.words
    places = [references[r] for r in items.mention.tolist() if r >= 0]
    return Candidates(
        rows=list(_blocks(draft, tables)),
        items=items,
        places=np.array([(words.start[own.first], words.end[own.last - 1]) for own in places], np.int64).reshape(-1, 2),
    )


def _tables(draft: Draft, references: Sequence[Reference]) -> _Tables:
    mentions, quotes = Mentions(draft, references), Quotes(draft)
    called, named = called_in(quotes, draft.decisions), named_in(quotes, mentions)
    return _Tables(mentions, quotes, Book(draft, mentions, quotes, Turns(quotes), called, named))


def _blocks(draft: Draft, tables: _Tables) -> Iterator[Rows]:
    words, book = draft.words, tables.book
    if not len(tables.quotes):
        return
    edges = np.array([words.within(span.start, span.end) for span in words.paragraphs], np.int32).T
    for pairs in candidate_pairs(tables.mentions, tables.quotes, book.turns, (edges[0], edges[1])):
        if len(pairs.quotation):
            yield Rows(pairs, tables.quotes.number[pairs.quotation], features(book, pairs))


def _speeches(draft: Draft, beliefs: Iterable[tuple[int, Belief]]) -> Iterator[tuple[list[int], list[Belief]]]:
    """Yield the quotations that are one person's, each alone that is not, with what is believed of each.

    Those are what goes on from one another, and a paragraph's whose tags do not tell of several people: of 8,520 pairs
    of neighbours in a paragraph of PDNC 189 have two speakers, of 973 in marked stories 6.
    """
    speech: list[int] = []
    believed: list[Belief] = []
    for q, belief in beliefs:
        if draft.kinds[q] != "speech":
            continue
        if speech and not _goes_on(draft, speech, q):
            yield speech, believed
            speech, believed = [], []
        speech.append(q)
        believed.append(belief)
    if speech:
        yield speech, believed


def _goes_on(draft: Draft, speech: Sequence[int], q: int) -> bool:
    """Tell whether who has spoken so far goes on speaking."""
    quotations, own = draft.quotations, draft.decisions[q]
    if quotations[q].continues and speech[-1] == q - 1:
        return True
    if quotations[speech[-1]].paragraph != quotations[q].paragraph:
        return False
    tagged = {other.speaker for other in (draft.decisions[k] for k in speech) if other.reason in _TAGGED}
    return own.reason not in _TAGGED or not tagged or tagged == {own.speaker}


def _is_plain(draft: Draft, decision: Decision, introduced: set[int]) -> bool:
    """Tell whether the text says who speaks: said Mara, said her mother; said a landlady, and then said the landlady.

    `introduced` are those who have come in so; this adds to them.
    """
    if decision.reason in PLAIN:
        return True
    if decision.reason != "tag nominal" or decision.cue is None or decision.speaker is None:
        return False
    first, last = draft.words.within(decision.cue.start, decision.cue.end)
    said = draft.words.lower[first:last]
    if said and said[0] in {"a", "an"}:
        introduced.add(decision.speaker)
    return decision.speaker in introduced or bool(said and said[-1] in KIN)


def _speaker(told: int | None, decisions: Sequence[Decision], beliefs: Sequence[Belief]) -> tuple[int | None, float]:
    """Return who speaks all parts of a speech, null where that is to stay as it is, and how probable it is.

    `told` is whom the text says to; the scores can then only say how sure that is.
    """
    if told is not None:
        # The scores know nothing of names that are given: whoever says "I'm Ada" is Ada as surely as the rule holds.
        given = max((own.certainty for own in decisions if own.reason == SIGNED), default=0.0)
        return told, max(given, float(np.exp(max(belief.of(told) for belief in beliefs))))
    by_rule = {decision.speaker for decision in decisions}
    if all(decision.is_open for decision in decisions):
        return None, 0.0
    # Whom the tag names as hearer does not speak.
    told_to = {hearer for own in decisions for hearer in own.hearers}
    known = {member for belief in beliefs for member in belief.logs}
    candidates = sorted(known - told_to or known)
    totals = [sum(belief.of(member) for belief in beliefs) for member in candidates]
    nobody = sum(belief.nobody for belief in beliefs)
    margin = max(MARGINS_OF_TAGS.get(own.reason, MARGIN) for own in decisions)
    best = int(np.argmax(totals))
    for i, member in enumerate(candidates):
        if by_rule == {member} and totals[best] - totals[i] <= margin:
            best = i
    # Neighbours are wrong together: what is said of each is no evidence of its own.
    shares = np.array([nobody, *totals]) / len(beliefs)
    return candidates[best], float(np.exp(shares[best + 1] - np.logaddexp.reduce(shares)))


def _decided(draft: Draft, tables: _Tables, old: Decision, q: int, speaker: int | None, probability: float) -> Decision:
    if speaker is None:
        return old
    if speaker == old.speaker:
        return replace(old, probability=probability)
    attribution, cue = _cue(draft, tables, q, speaker)
    if cue is None and old.reason in MARGINS_OF_TAGS:
        # Still "he said": it is somebody else whom the tag describes.
        attribution, cue = "anaphoric", old.cue
    hearers = tuple(member for member in old.hearers if member != speaker)
    return replace(
        old, speaker=speaker, reason=WEIGHED, attribution=attribution, cue=cue, hearers=hearers, probability=probability
    )


def _cue(draft: Draft, tables: _Tables, q: int, speaker: int) -> tuple[Attribution, Span | None]:
    """Return the nearest mention beside the quotation that is the subject of a speech verb, if there is one."""
    mentions, quotes, words = tables.mentions, tables.quotes, draft.words
    own = int(np.searchsorted(quotes.number, q))
    first, last = np.searchsorted(mentions.first, (quotes.before[own], quotes.after[own]))
    beside = np.arange(first, last)
    is_subject = mentions.over_speaks[beside] & (mentions.relation[beside] == SUBJECT) & (mentions.quote[beside] < 0)
    beside = beside[is_subject & (mentions.member[beside] == speaker)]
    if not len(beside):
        return "implicit", None
    distance = np.maximum(quotes.first[own] - mentions.last[beside], mentions.first[beside] - quotes.last[own])
    m = int(beside[distance.argmin()])
    cue = Span(words.start[mentions.first[m]], words.end[mentions.last[m] - 1])
    return ("explicit" if mentions.form[m] == NAME else "anaphoric"), cue
