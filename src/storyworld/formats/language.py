"""Notices a story in another language than English."""

from collections.abc import Sequence

from storyworld.story import Block

# Fewer words than this say too little: names and exclamations look like many languages.
MIN_CHARACTERS = 400
SAMPLE_CHARACTERS = 6_000
MIN_PROBABILITY = 0.95


def language_notice(text: str, paragraphs: Sequence[Block]) -> str | None:
    """Return a sentence for the user when the paragraphs are surely not English, else `None`."""
    sample = _sample(text, paragraphs)
    if len(sample) < MIN_CHARACTERS:
        return None
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_pickled_model(MODEL_FILE, norm_probs=True)
    language, probability = identifier.classify(sample)
    if language == "en" or probability < MIN_PROBABILITY:
        return None
    return f"The story seems to be in another language than English ({language}); expect poor results beyond its layout."


def _sample(text: str, paragraphs: Sequence[Block]) -> str:
    """Return pieces from the beginning, the middle and the end of the story."""
    if not paragraphs:
        return ""
    part = SAMPLE_CHARACTERS // 3
    pieces = []
    for i in sorted({0, len(paragraphs) // 2, len(paragraphs) - 1}):
        start = paragraphs[i].start
        pieces.append(text[start : min(start + part, paragraphs[-1].end)])
    return "\n".join(pieces)
