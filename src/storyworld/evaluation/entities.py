"""People and places: found or not, with the right borders and category."""

from collections.abc import Iterable, Sequence
from typing import get_args

from storyworld.evaluation.scores import Score, exact
from storyworld.gold.work import GoldEntity
from storyworld.story import Category, Mention

Key = tuple[int, int, str]


def entity_scores(
    predicted: Iterable[Mention], gold: Iterable[Mention] | None, names: Iterable[GoldEntity] | None
) -> dict[str, Score]:
    """Score borders with category: all mentions, pronouns included, and `names`, which have none, apart.

    The two are different layers of LitBank, and published figures are for the one or the other.
    """
    found = list(predicted)
    scores: dict[str, Score] = {}
    if gold is not None:
        wanted = [(mention.start, mention.end, mention.category) for mention in gold]
        scores |= _scores("entities", _keys(found), wanted)
    if names is not None:
        wanted = [(entity.start, entity.end, entity.category) for entity in names]
        without = [mention for mention in found if mention.form != "pronoun"]
        scores |= _scores("entities.no_pronouns", _keys(without), wanted)
    return scores


def _keys(mentions: Iterable[Mention]) -> list[Key]:
    return [(mention.start, mention.end, mention.category) for mention in mentions]


def _scores(path: str, predicted: Sequence[Key], gold: Sequence[Key]) -> dict[str, Score]:
    scores = {f"{path}.f1": exact(set(predicted), set(gold))}
    for category in get_args(Category):
        mine = {key for key in predicted if key[2] == category}
        wanted = {key for key in gold if key[2] == category}
        if mine or wanted:
            scores[f"{path}.{category}"] = exact(mine, wanted)
    return scores
