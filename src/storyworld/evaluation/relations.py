"""Whether two people stand to each other as readers say."""

from storyworld.evaluation.scores import Score, share
from storyworld.gold.naming import person_named
from storyworld.gold.overlaps import Overlaps
from storyworld.gold.work import GoldWork
from storyworld.story import RelationKind, Story


def relation_scores(gold: GoldWork, predicted: Story) -> dict[str, Score]:
    """Score pairs of people, each by the most probable kind that is predicted for it.

    `kind` is the share of the pairs on whose kind readers agree that have this kind, kin alone in `family`. `held` is
    the share of the predicted pairs of which a reader tells anything, `held_kind` of a kind that a reader gives.
    """
    if gold.relations is None or predicted.relations is None or predicted.mentions is None:
        return {}
    mentions = Overlaps([mention for mention in predicted.mentions if mention.form != "pronoun"])
    found = _likeliest(predicted)
    agreed: dict[str, list[bool]] = {"kind": [], "family": []}
    labelled: dict[frozenset[str], frozenset[RelationKind]] = {}
    for relation in gold.relations:
        people = (person_named(relation.a, mentions), person_named(relation.b, mentions))
        pair = frozenset(person for person in people if person is not None)
        kind = found.get(pair)
        if len(pair) == 2:
            labelled[pair] = labelled.get(pair, frozenset()) | relation.kinds | relation.doubtful
        if relation.kinds:
            agreed["kind"].append(kind in relation.kinds)
        if "family" in relation.kinds:
            agreed["family"].append(kind == "family")
    held = sum(pair in labelled for pair in found)
    right = sum(kind in labelled.get(pair, ()) for pair, kind in found.items())
    scores = {f"relations.{path}": share(sum(is_right), len(is_right)) for path, is_right in agreed.items()}
    scores |= {"relations.held": share(held, len(found)), "relations.held_kind": share(right, len(found))}
    return {path: score for path, score in scores.items() if any(score.counts)}


def _likeliest(story: Story) -> dict[frozenset[str], RelationKind]:
    """Return the most probable kind of each pair; of two that are alike, the first."""
    best: dict[frozenset[str], tuple[float, RelationKind]] = {}
    for relation in story.relations or ():
        pair = frozenset({relation.a, relation.b})
        if pair not in best or relation.probability > best[pair][0]:
            best[pair] = (relation.probability, relation.kind)
    return {pair: kind for pair, (_, kind) in best.items()}
