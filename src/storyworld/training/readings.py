"""Texts as the heads read them, for what is learned from their readings."""

from storyworld.formats.document import Document
from storyworld.heads.predicting import Predictor
from storyworld.predictions import Predictions
from storyworld.segmenting import Segments, segment
from storyworld.segmenting.ranges import quote_numbers, sentence_ranges


def segmented(document: Document) -> tuple[Segments, list[str], list[int]]:
    """Return a document cut up, its words, and the number of the quotation that each is in, -1 in narration."""
    segments = segment(document)
    tokens = segments.tokens
    words = [document.text[start:end] for start, end in zip(tokens.start, tokens.end, strict=True)]
    return segments, words, quote_numbers(tokens, segments.quotations)


def predicted(predictor: Predictor, segments: Segments, words: list[str], quotes: list[int]) -> Predictions:
    """Return what the heads say of such a document."""
    return predictor.predict(words, sentence_ranges(segments.tokens, segments.sentences), quotes)
