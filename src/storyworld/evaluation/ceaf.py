"""The best one-to-one pairing of predicted and gold clusters, for CEAFφ4."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping, Sequence

import lap
import numpy as np

Cluster = frozenset[Hashable]
Pair = tuple[int, int]
Node = tuple[str, int]


def ceaf_similarity(predicted: Sequence[Cluster], gold: Sequence[Cluster]) -> float:
    """Return the greatest sum of φ4 (shared mentions, as a Dice coefficient) that a pairing can have.

    Clusters that share nothing cannot gain, so each connected part of the graph of sharing clusters is solved
    alone.
    """
    owner = {mention: number for number, cluster in enumerate(gold) for mention in cluster}
    shared: Counter[Pair] = Counter()
    for number, cluster in enumerate(predicted):
        for mention in cluster:
            if mention in owner:
                shared[number, owner[mention]] += 1
    similarity = {
        (mine, other): 2 * n / (len(predicted[mine]) + len(gold[other])) for (mine, other), n in shared.items()
    }
    return sum(_best(part) for part in _connected(similarity))


def _connected(similarity: Mapping[Pair, float]) -> list[dict[Pair, float]]:
    """Split the pairs into groups that have no cluster in common, by joining sets of clusters."""
    parent: dict[Node, Node] = {}

    def root(node: Node) -> Node:
        while parent.setdefault(node, node) != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for mine, other in similarity:
        parent[root(("predicted", mine))] = root(("gold", other))
    parts: dict[Node, dict[Pair, float]] = defaultdict(dict)
    for (mine, other), value in similarity.items():
        parts[root(("gold", other))][mine, other] = value
    return list(parts.values())


def _best(similarity: Mapping[Pair, float]) -> float:
    rows = {mine: row for row, mine in enumerate(sorted({mine for mine, _ in similarity}))}
    columns = {other: column for column, other in enumerate(sorted({other for _, other in similarity}))}
    if len(rows) == 1 or len(columns) == 1:
        return max(similarity.values())
    cost = np.zeros((len(rows), len(columns)))
    for (mine, other), value in similarity.items():
        cost[rows[mine], columns[other]] = -value
    _, chosen, _ = lap.lapjv(cost, extend_cost=True)
    return float(sum(-cost[row, column] for row, column in enumerate(chosen) if column >= 0))
