"""Mentions from LitBank's coreference layer.

Who is the same comes from the CoNLL files, which published scores use; what a mention is, from the
annotations.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import cast

from msgspec import Struct

from storyworld.gold.tokens import Grid, token_spans
from storyworld.spans import Span
from storyworld.story import Category, Mention, MentionForm

FORMS: dict[str, MentionForm] = {"PROP": "name", "NOM": "nominal", "PRON": "pronoun"}
_BRACKET = re.compile(r"(?P<opens>\()?(?P<entity>\d+)(?P<closes>\))?")


class Annotated(Struct, frozen=True):
    """The mentions of a work, and the entity that each of the corpus's labels stands for."""

    mentions: tuple[Mention, ...]
    entity_by_label: dict[str, str]


def clusters(lines: Iterable[str], grid: Grid) -> dict[Span, str]:
    """Return the entity of every bracketed stretch of a CoNLL file. Raises ValueError for an open one."""
    entities: dict[Span, str] = {}
    opened: dict[str, list[Span]] = defaultdict(list)
    spans = iter([span for sentence in grid for span in sentence])
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        token = next(spans)
        for bracket in _BRACKET.finditer(line.rstrip("\n").split("\t")[-1]):
            if bracket["opens"]:
                opened[bracket["entity"]].append(token)
            if bracket["closes"]:
                entities[Span(opened[bracket["entity"]].pop().start, token.end)] = bracket["entity"]
    if any(opened.values()):
        raise ValueError("a mention that is opened is not closed")
    return entities


def read_mentions(conll: Iterable[str], rows: Sequence[Sequence[str]], grid: Grid) -> tuple[Mention, ...]:
    """Return the mentions in order. Heads are not annotated, so a mention's head is the whole of it."""
    entities = clusters(conll, grid)
    mentions = []
    for row in rows:
        if row[0] != "MENTION":
            continue
        span = token_spans(grid, row[2:6])
        mention = Mention(
            id=row[1],
            start=span.start,
            end=span.end,
            head_start=span.start,
            head_end=span.end,
            form=FORMS[row[8].strip()],
            category=cast("Category", row[7]),
            entity=entities[span],
        )
        mentions.append(mention)
    return tuple(sorted(mentions, key=lambda mention: (mention.start, -mention.end)))


def entity_labels(rows: Sequence[Sequence[str]], mentions: Iterable[Mention], grid: Grid) -> dict[str, str]:
    """Return the entity that most mentions under a label have; some rows point to no mention."""
    entity_by_span = {Span(mention.start, mention.end): mention.entity for mention in mentions}
    spans = {row[1]: token_spans(grid, row[2:6]) for row in rows if row[0] == "MENTION"}
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        if row[0] == "COREF" and row[1] in spans:
            entity = entity_by_span[spans[row[1]]]
            if entity is not None:
                votes[row[2].strip()][entity] += 1
    return {label: counts.most_common(1)[0][0] for label, counts in votes.items()}
