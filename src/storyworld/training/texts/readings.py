"""Texts as the heads read them, and who is who in them, for what is learned from such readings."""

import hashlib

from storyworld.bundle.loading import ENCODER, HEADS, SPEAKERS, Bundle, checksum
from storyworld.formats.document import Document
from storyworld.gold.identity import by_mentions, by_names
from storyworld.gold.work import GoldWork
from storyworld.heads.predicting import Predictor
from storyworld.predictions import Predictions
from storyworld.segmenting import Segments, segment
from storyworld.segmenting.ranges import quote_numbers, sentence_ranges
from storyworld.world import Layers


def segmented(document: Document) -> tuple[Segments, list[str], list[int]]:
    """Return a document cut up, its words, and the number of the quotation that each is in, -1 in narration."""
    segments = segment(document)
    tokens = segments.tokens
    words = [document.text[start:end] for start, end in zip(tokens.start, tokens.end, strict=True)]
    return segments, words, quote_numbers(tokens, segments.quotations)


def predicted(predictor: Predictor, segments: Segments, words: list[str], quotes: list[int]) -> Predictions:
    """Return what the heads say of such a document."""
    return predictor.predict(words, sentence_ranges(segments.tokens, segments.sentences), quotes)


def gold_people(work: GoldWork, layers: Layers) -> dict[int, str]:
    """Return who the members of a reading's roster are in the gold, as far as they are somebody there."""
    if work.story.mentions is not None:
        identity = by_mentions(layers.mentions, work.story.mentions)
    else:
        named = [person for person in layers.characters if not person.members]
        identity = by_names(named, work.story.characters or ())
    return {member: identity[person] for member, person in layers.ids.items() if person in identity}


def readings_of(bundle: Bundle) -> str:
    """Return what changes when a bundle reads words, mentions, links or speakers otherwise."""
    parts = [bundle.folder / name for name in (ENCODER, HEADS, SPEAKERS)]
    sums = "".join(checksum(path).sha256 for path in parts if path.is_file())
    return hashlib.sha256(sums.encode()).hexdigest()[:12]
