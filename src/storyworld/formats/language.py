"""Notices a story in another language than English."""

import re
from collections.abc import Sequence

from storyworld.story import Block

# Less text than this says too little: names and exclamations look like many languages.
MIN_CHARACTERS = 400
PIECE_CHARACTERS = 2_000
# These words are 29 to 39 in 100 of each of 119 English novels and stories. Where they are common, the
# identifier, which takes half a second to load, is not asked.
MIN_ENGLISH_SHARE = 0.15
_ENGLISH = frozenset(
    [
        "the",
        "and",
        "to",
        "of",
        "a",
        "in",
        "i",
        "he",
        "she",
        "it",
        "was",
        "that",
        "you",
        "his",
        "her",
        "is",
        "for",
        "on",
        "with",
        "as",
        "had",
        "but",
        "at",
    ]
)


def language_notice(text: str, paragraphs: Sequence[Block]) -> str | None:
    """Return a sentence for the user when the paragraphs are surely not English, else `None`."""
    pieces = _pieces(text, paragraphs)
    if sum(map(len, pieces)) < MIN_CHARACTERS or _is_surely_english(" ".join(pieces)):
        return None
    import py3langid

    languages = {py3langid.classify(piece)[0] for piece in pieces}
    if len(languages) != 1 or "en" in languages:
        return None
    return (
        f"The story seems to be in another language than English ({languages.pop()}); "
        "expect little beyond its layout and its quotation marks."
    )


def _is_surely_english(sample: str) -> bool:
    words = re.findall(r"\w+", sample.lower())
    return sum(word in _ENGLISH for word in words) >= MIN_ENGLISH_SHARE * len(words)


def _pieces(text: str, paragraphs: Sequence[Block]) -> list[str]:
    """Return pieces from the beginning, the middle and towards the end; one where there is little story."""
    if not paragraphs:
        return []
    last = paragraphs[-1].end
    starts = [paragraphs[i].start for i in (0, len(paragraphs) // 2, -(-len(paragraphs) * 3 // 4) - 1)]
    if last - starts[0] <= 3 * PIECE_CHARACTERS:
        starts = starts[:1]
    return [text[start : min(start + PIECE_CHARACTERS, last)] for start in starts]
