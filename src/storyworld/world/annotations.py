"""What the heads say of words, written into the layers of a story."""

from msgspec.structs import replace

from storyworld.predictions import Predictions
from storyworld.story import Event, Tokens

HAPPENED = 0.5
"""A word this probable to tell of something as having happened is an event."""


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


def events_of(tokens: Tokens) -> tuple[Event, ...] | None:
    """Return the events in order, null where they were not computed."""
    if tokens.event is None:
        return None
    columns = zip(tokens.start, tokens.end, tokens.event, strict=True)
    return tuple(Event(start=start, end=end) for start, end, is_event in columns if is_event)
