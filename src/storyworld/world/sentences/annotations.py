"""What the heads say of words, written into the layers of a story."""

from msgspec.structs import replace

from storyworld.predictions import Predictions
from storyworld.story import Tokens
from storyworld.world.sentences.events import HAPPENED


def annotated(tokens: Tokens, predictions: Predictions | None) -> Tokens:
    """Return the tokens with all columns; as they are, without predictions."""
    if predictions is None:
        return tokens
    return replace(
        tokens,
        lemma=predictions.lemma,
        pos=predictions.upos,
        xpos=predictions.xpos,
        head=tuple(predictions.head.tolist()),
        dep=predictions.relation,
        event=tuple((predictions.event >= HAPPENED).tolist()),
    )
