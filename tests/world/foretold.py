"""Texts read with predictions that a test writes down, as if the networks had made them."""

import re

import numpy as np

from segmented import cut_up
from storyworld.predictions import PredictedMention, Predictions
from storyworld.segmenting import Segments
from storyworld.story import Category, MentionForm
from storyworld.world import Layers, build_world

Told = tuple[str, Category, MentionForm]
"""The words of a mention; a star stands before its head where that is not its last word."""


def predictions(text: str, segments: Segments, told: list[Told]) -> Predictions:
    """Every occurrence of the words is a mention; no word hangs on another."""
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
    return Predictions(
        upos=("X",) * n,
        xpos=("X",) * n,
        lemma=tuple(text[start:end] for start, end in zip(tokens.start, tokens.end, strict=True)),
        head=np.full(n, -1, np.int32),
        relation=("root",) * n,
        event=np.zeros(n, np.float32),
        mentions=tuple(sorted(mentions)),
    )


def world(text: str, told: list[Told]) -> Layers:
    """Build the world of a text with such predictions."""
    segments = cut_up(text)
    return build_world(text, segments, predictions=predictions(text, segments, told))
