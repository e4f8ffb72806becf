"""Who may speak a quotation: whoever is mentioned near by, has just spoken or soon will, or tells the story."""

from collections.abc import Iterator

import numpy as np
from msgspec import Struct

from storyworld.world.speech.attribution.tables import FIRST, NOBODY, Ints, Mentions, Quotes, Turns

# How far mentions count, in paragraphs, and how far turns do.
BEFORE, AFTER = 12, 4
TURNS_BEFORE, TURNS_AFTER = 6, 4
# Where paragraphs have no end, so many mentions count.
MOST_BEFORE, MOST_AFTER = 300, 150
_MAX_DISTANCE = 25
_BLOCK = 8_000
"""Rows that are worked out at once: 200 columns of so many fit into what a processor has at hand."""


class Pairs(Struct):
    """Some quotations, and with each of them its candidates: first every mention, then who needs no mention.

    *Shapes:* `quotation` (pairs,) indexes the `Quotes`, in order; `member` (pairs,); `mention` (pairs,), NOBODY where
    there is none.
    """

    quotation: Ints
    member: Ints
    mention: Ints


def candidate_pairs(mentions: Mentions, quotes: Quotes, turns: Turns, edges: tuple[Ints, Ints]) -> Iterator[Pairs]:
    """Yield the candidates of all quotations, a block of them at a time.

    `edges` are the first and last word of each paragraph of the story.
    """
    first, last = _near(mentions, quotes, edges)
    for start, end in _blocks(last - first):
        own = np.arange(start, end, dtype=np.int32)
        near_quotation, mention = _mentioned(own, first[start:end], last[start:end], mentions)
        other_quotation, other = _unmentioned(own, quotes, turns)
        quotation = np.concatenate([near_quotation, other_quotation])
        order = np.argsort(quotation, kind="stable")
        yield Pairs(
            quotation=quotation[order],
            member=np.concatenate([mentions.member[mention], other])[order],
            mention=np.concatenate([mention, np.full(len(other), NOBODY, np.int32)])[order],
        )


def _near(mentions: Mentions, quotes: Quotes, edges: tuple[Ints, Ints]) -> tuple[Ints, Ints]:
    """Return the first mention that counts for each quotation, and the one after the last."""
    paragraph, n = quotes.paragraph, len(edges[0]) - 1
    first = np.searchsorted(mentions.first, edges[0][np.maximum(paragraph - BEFORE, 0)])
    last = np.searchsorted(mentions.first, edges[1][np.minimum(paragraph + AFTER, n)])
    at = np.searchsorted(mentions.first, quotes.first)
    return np.maximum(first, at - MOST_BEFORE), np.minimum(last, at + MOST_AFTER)


def _blocks(counts: Ints) -> Iterator[tuple[int, int]]:
    """Yield ranges of quotations that have so many mentions together as fit into a block, one quotation at least."""
    start, total = 0, 0
    for i, count in enumerate(counts.tolist()):
        if i > start and total + count > _BLOCK:
            yield start, i
            start, total = i, 0
        total += count
    if start < len(counts):
        yield start, len(counts)


def _mentioned(own: Ints, first: Ints, last: Ints, mentions: Mentions) -> tuple[Ints, Ints]:
    counts = last - first
    quotation = np.repeat(own, counts)
    offsets = np.arange(counts.sum()) - np.repeat(counts.cumsum() - counts, counts)
    mention = (np.repeat(first, counts) + offsets).astype(np.int32)
    # Whom "I" and "you" of speech mean hangs on what is to be found out.
    known = (mentions.quote[mention] < 0) | (mentions.form[mention] < FIRST)
    return quotation[known], mention[known]


def _unmentioned(own: Ints, quotes: Quotes, turns: Turns) -> tuple[Ints, Ints]:
    found = [(own, quotes.teller[own])]
    turn = quotes.turn[own]
    for offset in range(-TURNS_BEFORE, TURNS_AFTER + 1):
        other = turn + offset
        there = (other >= 0) & (other < len(turns))
        other = np.where(there, other, 0)
        there &= np.abs(turns.paragraph[other] - quotes.paragraph[own]) <= _MAX_DISTANCE
        found += [(own[there], turns.speaker[side][other[there]]) for side in (0, 1)]
    found.append((own, quotes.speaker[own]))
    quotation, member = (np.concatenate([column[i] for column in found]) for i in (0, 1))
    n_members = int(member.max(initial=0)) + 1
    pairs = np.unique(quotation[member >= 0].astype(np.int64) * n_members + member[member >= 0])
    return (pairs // n_members).astype(np.int32), (pairs % n_members).astype(np.int32)
