"""Who speaks each quotation, learned: everybody who may is scored, with what the rules say as one voice among others.

Scores of all mentions of a person are added up, as in Vishnubhotla et al. (2023); nobody has the score 0.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from storyworld.predictions import Scorer
from storyworld.spans import Span
from storyworld.story import Attribution
from storyworld.world.attribution.candidates import Pairs, candidate_pairs
from storyworld.world.attribution.features import Book, Floats, features
from storyworld.world.attribution.tables import (
    NAME,
    Mentions,
    Quotes,
    Turns,
    called_in,
    named_in,
)
from storyworld.world.decisions import PLAIN, WEIGHED, Decision
from storyworld.world.draft import Draft
from storyworld.world.matching import Reference

__all__ = ["Rows", "attribute", "candidate_rows"]


class Rows(Struct, frozen=True):
    """Some quotations' candidates and their features. *Shapes:* as in `Pairs`, and (pairs, features).

    `number` has, for each pair, the number of its quotation in the draft.
    """

    pairs: Pairs
    number: np.ndarray
    features: Floats


class _Tables(Struct):
    mentions: Mentions
    quotes: Quotes
    book: Book


def attribute(draft: Draft, references: Sequence[Reference], scorer: Scorer) -> list[Decision]:
    """Return the draft's decisions with the speakers whom the scores make likeliest, and how likely they are."""
    tables = _tables(draft, references)
    decisions = [replace(decision, addressees=decision.hearers) for decision in draft.decisions]
    for rows in _blocks(draft, tables):
        scores = scorer(rows.features).astype(np.float64)
        starts = np.flatnonzero(np.diff(rows.number, prepend=-1))
        for start, end in zip(starts, [*starts[1:], len(scores)], strict=True):
            q = int(rows.number[start])
            if draft.kinds[q] != "speech":
                # What is thought or written the rules know better: few novels to learn from have any.
                continue
            decisions[q] = _decided(draft, tables.mentions, decisions[q], rows.pairs, scores, slice(start, end))
    return decisions


def candidate_rows(draft: Draft, references: Sequence[Reference]) -> Iterator[Rows]:
    """Yield the candidates of all quotations with their features, some hundred quotations at a time."""
    return _blocks(draft, _tables(draft, references))


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


def _decided(draft: Draft, mentions: Mentions, old: Decision, pairs: Pairs, scores: np.ndarray, own: slice) -> Decision:
    members, inverse = np.unique(pairs.member[own], return_inverse=True)
    summed = np.full(len(members), -np.inf)
    np.logaddexp.at(summed, inverse, scores[own])
    best = int(summed.argmax())
    probability = float(np.exp(summed[best] - np.logaddexp.reduce([0.0, *summed])))
    speaker = int(members[best])
    if speaker == old.speaker:
        return replace(old, probability=probability)
    if old.reason in PLAIN:
        # "Said Mara" is Mara's; the scores can only say how sure that is.
        own_score = summed[members == old.speaker].max(initial=-np.inf)
        return replace(old, probability=float(np.exp(own_score - np.logaddexp.reduce([0.0, *summed]))))
    attribution, cue = _cue(draft, mentions, pairs.mention[own][inverse == best], scores[own][inverse == best])
    return replace(
        old, speaker=speaker, reason=WEIGHED, attribution=attribution, cue=cue, hearers=(), probability=probability
    )


def _cue(draft: Draft, mentions: Mentions, own: np.ndarray, scores: np.ndarray) -> tuple[Attribution, Span | None]:
    """Return the mention that says most plainly who speaks, where it is a speech verb's."""
    words = draft.words
    for m in own[np.argsort(-scores, kind="stable")][:1]:
        if m >= 0 and mentions.over_speaks[m] and mentions.quote[m] < 0:
            cue = Span(words.start[mentions.first[m]], words.end[mentions.last[m] - 1])
            return ("explicit" if mentions.form[m] == NAME else "anaphoric"), cue
    return "implicit", None
