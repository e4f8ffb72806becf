"""The words that tell of something as having happened: found or not."""

from storyworld.evaluation.scores import Score, exact
from storyworld.spans import Span
from storyworld.story import Story, Tokens


def event_scores(predicted: Story, gold: Story) -> dict[str, Score]:
    """Score event triggers as stretches of text; nothing where one side has not computed them."""
    found, wanted = _triggers(predicted), _triggers(gold)
    if found is None or wanted is None:
        return {}
    return {"events.f1": exact(found, wanted)}


def _triggers(story: Story) -> set[Span] | None:
    if story.events is not None:
        return {Span(event.start, event.end) for event in story.events}
    tokens: Tokens | None = story.tokens
    if tokens is None or tokens.event is None:
        return None
    columns = zip(tokens.start, tokens.end, tokens.event, strict=True)
    return {Span(start, end) for start, end, is_event in columns if is_event}
