"""Texts as the heads read them, and who is who in them, for what is learned from such readings."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

import msgspec

from storyworld.bundle.loading import ENCODER, HEADS, SPEAKERS, Bundle, checksum
from storyworld.formats.document import Document
from storyworld.gold.identity import by_mentions, by_names
from storyworld.gold.overlaps import Overlaps
from storyworld.gold.references import mention_of
from storyworld.gold.work import GoldReference, GoldWork
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


def people_meant(references: Iterable[GoldReference], layers: Layers) -> dict[int, str]:
    """Return who the members of a reading's roster are by most of some mentions, names before others."""
    lookup = Overlaps(layers.mentions)
    named: dict[str, Counter[str]] = defaultdict(Counter)
    told: dict[str, Counter[str]] = defaultdict(Counter)
    for reference in references:
        mention = mention_of(reference, lookup) if len(reference.people) == 1 else None
        if mention is not None and mention.entity is not None:
            counts = named if mention.form == "name" else told
            counts[mention.entity].update(reference.people)
    found = {}
    for member, person in layers.ids.items():
        counts_of = named[person] or told[person]
        for likeliest, n in counts_of.most_common(1):
            if 2 * n > counts_of.total():
                found[member] = likeliest
    return found


def readings_of(bundle: Bundle, *weighed: Mapping[str, float]) -> str:
    """Return what changes when a bundle reads words, mentions, links or speakers otherwise, or weighs otherwise.

    `weighed` are those of its weights on which a reading hangs that much.
    """
    parts = [bundle.folder / name for name in (ENCODER, HEADS, SPEAKERS)]
    sums = "".join(checksum(path).sha256 for path in parts if path.is_file())
    told = b"".join(map(msgspec.json.encode, weighed))
    return hashlib.sha256(sums.encode() + told).hexdigest()[:12]
