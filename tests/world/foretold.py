"""Texts read with predictions that a test writes down, as if the networks had made them."""

import re
from collections.abc import Mapping
from types import MappingProxyType

import numpy as np

from segmented import cut_up
from storyworld.predictions import PredictedMention, Predictions, links_of
from storyworld.segmenting import Segments
from storyworld.story import Category, MentionForm
from storyworld.world import Layers, build_world

Told = tuple[str, Category, MentionForm]
"""The words of a mention; a star stands before its head where that is not its last word."""
Hung = Mapping[str, tuple[str, str]]
"""On which word another one hangs, and how; of words that stand more than once, the last one."""


def predictions(  # noqa: PLR0917 - one parameter for each thing that a test may foretell
    text: str,
    segments: Segments,
    told: list[Told],
    taken_up: dict[int, int] | None = None,
    plural: str = "",
    hung: Hung = MappingProxyType({}),
    score: float = 5.0,
) -> Predictions:
    """Every occurrence of the words is a mention; no word hangs on another but those of `hung`.

    `taken_up` tells of mentions, counted in order of the text, which earlier one they take up; without it there are no
    links. Words of `plural` are tagged as plurals, "said" and what ends in -ed as verbs.
    """
    tokens = segments.tokens
    first_at = {start: i for i, start in enumerate(tokens.start)}
    last_at = {end: i + 1 for i, end in enumerate(tokens.end)}
    mentions = []
    for words, category, form in told:
        before, _, after = words.rpartition("*")
        for match in re.finditer(rf"\b{re.escape(before + after)}\b", text):
            first, last = first_at[match.start()], last_at[match.end()]
            head = first_at[match.start() + len(before)] if "*" in words else last - 1
            mentions.append(PredictedMention(first, last, head, category, form, 0.9))
    n = len(tokens)
    head, relation = np.full(n, -1, np.int32), ["root"] * n
    at = {text[start:end]: i for i, (start, end) in enumerate(zip(tokens.start, tokens.end, strict=True))}
    for word, (over, name) in hung.items():
        head[at[word]], relation[at[word]] = at[over], name
    tags = dict.fromkeys(plural.split(), "NNS") | {"said": "VBD"}
    spans = list(zip(tokens.start, tokens.end, strict=True))
    mentions.sort(key=lambda mention: (mention.first, -mention.last))
    return Predictions(
        upos=("X",) * n,
        xpos=tuple(tags.get(text[start:end], "VBD" if text[start:end].endswith("ed") else "X") for start, end in spans),
        lemma=tuple(text[start:end] for start, end in zip(tokens.start, tokens.end, strict=True)),
        head=head,
        relation=tuple(relation),
        event=np.zeros(n, np.float32),
        mentions=tuple(mentions),
        links=None if taken_up is None else links_of([scores(len(mentions), taken_up, score)]),
    )


def scores(n_mentions: int, taken_up: dict[int, int], score: float = 5.0) -> np.ndarray:
    """Scores that are high for the given links; there are no others."""
    found = np.full((n_mentions, max(n_mentions - 1, 0)), -np.inf, np.float16)
    for later, earlier in taken_up.items():
        found[later, later - 1 - earlier] = score
    return found


def world(
    text: str,
    told: list[Told],
    taken_up: dict[int, int] | None = None,
    plural: str = "",
    hung: Hung = MappingProxyType({}),
    score: float = 5.0,
) -> Layers:
    """Build the world of a text with such predictions."""
    segments = cut_up(text)
    return build_world(text, segments, predictions=predictions(text, segments, told, taken_up, plural, hung, score))
