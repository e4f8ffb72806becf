"""Which mentions are the same person or thing, over predicted mentions: MUC, B³, CEAFφ4, their mean, LEA.

Singletons count. Mentions are told apart by their borders. No cluster spans two works, so counts add up over
works to what all works joined into one would have.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence

from storyworld.evaluation.ceaf import Cluster, ceaf_similarity
from storyworld.evaluation.scores import Score, exact, f1, mean
from storyworld.story import Mention


def coreference_scores(predicted: Iterable[Mention], gold: Iterable[Mention]) -> dict[str, Score]:
    """Score predicted mentions and their entities against the gold ones."""
    predicted_spans, gold_spans = clusters(predicted), clusters(gold)
    scores = cluster_scores(predicted_spans, gold_spans)
    found, wanted = set().union(*predicted_spans), set().union(*gold_spans)
    return {**scores, "coreference.mentions": exact(found, wanted)}


def clusters(mentions: Iterable[Mention]) -> list[Cluster]:
    """Group spans by entity; one without an entity stands alone, and of two equal spans the first counts."""
    entity_by_span: dict[Hashable, Hashable] = {}
    for mention in mentions:
        span: Hashable = (mention.start, mention.end)
        entity_by_span.setdefault(span, span if mention.entity is None else mention.entity)
    spans_by_entity: dict[Hashable, set[Hashable]] = defaultdict(set)
    for span, entity in entity_by_span.items():
        spans_by_entity[entity].add(span)
    return [frozenset(spans) for spans in spans_by_entity.values()]


def cluster_scores(predicted: Sequence[Cluster], gold: Sequence[Cluster]) -> dict[str, Score]:
    """Score a partition of mentions against the gold one."""
    muc = f1(*_muc(predicted, gold), *_muc(gold, predicted))
    b3 = f1(*_b3(predicted, gold), *_b3(gold, predicted))
    similarity = ceaf_similarity(predicted, gold)
    ceaf = f1(similarity, len(predicted), similarity, len(gold))
    return {
        "coreference.muc": muc,
        "coreference.b3": b3,
        "coreference.ceaf": ceaf,
        "coreference.conll": mean([muc, b3, ceaf]),
        "coreference.lea": f1(*_lea(predicted, gold), *_lea(gold, predicted)),
    }


def _by_mention(clusters_: Iterable[Cluster]) -> dict[Hashable, int]:
    return {mention: number for number, cluster in enumerate(clusters_) for mention in cluster}


def _pieces(cluster: Cluster, other: dict[Hashable, int]) -> Counter[int]:
    """Count how many of a cluster's mentions are in each of the other side's clusters."""
    return Counter(other[mention] for mention in cluster if mention in other)


def _muc(side: Sequence[Cluster], other: Sequence[Cluster]) -> tuple[float, float]:
    """Count the links that hold each cluster together, and of these the ones that the other side has."""
    owner = _by_mention(other)
    right = total = 0
    for cluster in side:
        pieces = _pieces(cluster, owner)
        n_pieces = len(pieces) + len(cluster) - pieces.total()
        right += len(cluster) - n_pieces
        total += len(cluster) - 1
    return right, total


def _b3(side: Sequence[Cluster], other: Sequence[Cluster]) -> tuple[float, float]:
    """Sum over mentions the share of the mention's cluster that is with it on the other side, too."""
    owner = _by_mention(other)
    right = sum(sum(n * n for n in _pieces(cluster, owner).values()) / len(cluster) for cluster in side if cluster)
    return right, sum(map(len, side))


def _lea(side: Sequence[Cluster], other: Sequence[Cluster]) -> tuple[float, float]:
    """Sum over clusters their size times the share of their links that the other side has.

    A singleton has one link, to itself, and the other side has it where the mention is a singleton, too.
    """
    owner = _by_mention(other)
    right = 0.0
    for cluster in side:
        pieces = _pieces(cluster, owner)
        if len(cluster) == 1:
            right += sum(len(other[number]) == 1 for number in pieces)
        else:
            shared = sum(n * (n - 1) for n in pieces.values())
            right += shared / (len(cluster) - 1)
    return right, sum(map(len, side))
