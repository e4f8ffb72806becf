"""Scores one predicted story against one gold work, layer by layer, as far as both have the layer."""

from storyworld.errors import DataError
from storyworld.evaluation.addressees import addressee_scores
from storyworld.evaluation.cast import cast_scores, narrator_scores, reference_scores
from storyworld.evaluation.causes import cause_scores
from storyworld.evaluation.coreference import coreference_scores
from storyworld.evaluation.deeds import deed_scores
from storyworld.evaluation.entities import entity_scores
from storyworld.evaluation.events import event_scores
from storyworld.evaluation.passages import passage_scores
from storyworld.evaluation.quotations import quotation_scores, spoken
from storyworld.evaluation.relations import relation_scores
from storyworld.evaluation.scenes import scene_scores
from storyworld.evaluation.scores import Score
from storyworld.evaluation.speakers import speaker_scores
from storyworld.evaluation.syntax import given_scores, syntax_scores
from storyworld.gold.identity import Identity, by_mentions, by_names
from storyworld.gold.work import GoldWork
from storyworld.story import Story


def work_scores(gold: GoldWork, predicted: Story) -> dict[str, Score]:
    """Return the scores by path. Raises DataError when the two are not about the same text."""
    if predicted.text != gold.story.text:
        raise DataError(f"The text of {gold.name} was changed in reading, so nothing in it can be compared.")
    scores = event_scores(predicted, gold.story) | syntax_scores(predicted, gold.story)
    scores |= passage_scores(gold, predicted) | deed_scores(gold, predicted)
    scores |= scene_scores(gold, predicted) | relation_scores(gold, predicted)
    if predicted.mentions is not None:
        scores |= entity_scores(predicted.mentions, gold.story.mentions, gold.entities)
        if gold.story.mentions is not None:
            scores |= coreference_scores(predicted.mentions, gold.story.mentions)
    quotes = spoken(predicted)
    if quotes is None or gold.quotations is None:
        return scores
    scores |= quotation_scores(gold, quotes)
    identity = _identity(gold, predicted)
    if identity is not None:
        scores |= speaker_scores(gold, quotes, identity)
        scores |= cause_scores(gold, quotes, predicted.mentions or (), identity)
        scores |= addressee_scores(gold, quotes, identity)
        scores |= cast_scores(gold, predicted, identity) | reference_scores(gold, predicted, identity)
        scores |= narrator_scores(gold, predicted, identity)
    return scores


def given_word_scores(gold: GoldWork, predicted: Story) -> dict[str, Score]:
    """Return the scores of a story that was read with the gold words given. Raises DataError where it has others."""
    try:
        return given_scores(predicted, gold.story)
    except ValueError as error:
        raise DataError(f"Nothing in {gold.name} can be compared: {error}.") from error


def given_mention_scores(gold: GoldWork, predicted: Story) -> dict[str, Score]:
    """Return the scores of a story that was read with the gold mentions given; those that got lost are wrong."""
    scores = coreference_scores(predicted.mentions or (), gold.story.mentions or ())
    return {f"given_{path}": score for path, score in scores.items()}


def given_quote_scores(gold: GoldWork, predicted: Story) -> dict[str, Score]:
    """Return the scores of a story that was read with the gold quotations and people given."""
    identity = _identity(gold, predicted)
    quotes = spoken(predicted)
    if identity is None or quotes is None:
        return {}
    scores = speaker_scores(gold, quotes, identity) | cause_scores(gold, quotes, predicted.mentions or (), identity)
    return {f"given_{path}": score for path, score in scores.items()}


def _identity(gold: GoldWork, predicted: Story) -> Identity | None:
    """Return who is who, by mentions where the gold has them, else by names; nothing without either."""
    if gold.story.mentions is not None:
        return None if predicted.mentions is None else by_mentions(predicted.mentions, gold.story.mentions)
    if predicted.characters is None or gold.story.characters is None:
        return None
    people = [person for person in predicted.characters if not person.members]
    return by_names(people, gold.story.characters)
