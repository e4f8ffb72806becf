"""The head for links: which earlier mention of a text a mention takes up, or none.

Scores of pairs as in end-to-end coreference (Lee et al. 2017), summed over all earlier mentions of the same entity in
the loss; what is known of a pair beside its vectors comes as features, each value with a vector of its own.
"""

from collections.abc import Mapping, Sequence
from typing import cast

import numpy as np
import torch
from msgspec import Struct
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - as everybody calls it

from storyworld.bundle.parts import Sizes
from storyworld.heads.links import N_SIMILARITIES, REACH
from storyworld.heads.pairs import OWN_SIZES, PAIR_SIZES, MentionTable, own_features, pair_features
from storyworld.training.texts.samples import NONE

LEAST_TOLD = 0.5
"""How much of what a teacher told of a mention has to be about mentions that are there."""


class Chain(Struct, kw_only=True):
    """The mentions of one text in a batch, in order, and what is known of their pairs.

    *Shapes:* `places` (mentions, 4): batch, first word, last word (inside), head word; `own` (mentions, features);
    `later` and `earlier` (pairs,); `pairs` (pairs, features); `entity` (mentions,). `is_partial` tells that the
    corpus tells of some of the mentions only. `shares` (mentions, mentions + 1), where a teacher told them: how
    probably a mention takes up each earlier one, or none, the last; zeros in the row of one of which nothing is told.
    """

    places: Tensor
    own: Tensor
    later: Tensor
    earlier: Tensor
    pairs: Tensor
    entity: Tensor
    is_partial: bool = False
    shares: Tensor | None = None


def chain_of(
    table: MentionTable,
    places: np.ndarray,
    entity: np.ndarray,
    *,
    is_partial: bool = False,
    told: Mapping[int, Sequence[tuple[int, float]]] | None = None,
) -> Chain:
    """Return the chain of a text's mentions; `places` and `entity` as in `Chain`, `told` as `earlier` in `Sample`."""
    later, earlier = np.tril_indices(len(table), -1)
    near = later - earlier <= REACH
    later, earlier = later[near], earlier[near]
    return Chain(
        places=torch.from_numpy(places),
        own=torch.from_numpy(own_features(table)),
        later=torch.from_numpy(later),
        earlier=torch.from_numpy(earlier),
        pairs=torch.from_numpy(pair_features(table, later, earlier)),
        entity=torch.from_numpy(entity),
        is_partial=is_partial,
        shares=_shares(entity, told) if told else None,
    )


def _shares(entity: np.ndarray, told: Mapping[int, Sequence[tuple[int, float]]]) -> Tensor:
    """Return the shares of a chain; a mention of which less than LEAST_TOLD is told among these counts for nothing."""
    place = {number: i for i, number in enumerate(entity.tolist())} | {NONE: len(entity)}
    found = torch.zeros(len(entity), len(entity) + 1)
    for i, number in enumerate(entity.tolist()):
        for other, share in told.get(number, ()):
            if other == NONE or place.get(other, i) < i:
                found[i, place[other]] = share
    total = found.sum(1, keepdim=True)
    return torch.where(total < LEAST_TOLD, 0.0, found / total.clamp(min=LEAST_TOLD))


class Features(nn.Module):
    """Sums the vectors of a row of features."""

    def __init__(self, sizes: dict[str, int], width: int) -> None:
        super().__init__()
        self.table = nn.Embedding(sum(sizes.values()), width)
        nn.init.normal_(self.table.weight, std=0.1)
        self.register_buffer("starts", torch.tensor([0, *np.cumsum(list(sizes.values()))[:-1]]), persistent=False)

    def forward(self, rows: Tensor) -> Tensor:
        """Return one vector a row. *Shapes:* (rows, features); (rows, width)."""
        return F.embedding_bag(rows + cast("Tensor", self.starts), self.table.weight, mode="sum")


class Links(nn.Module):
    """Scores of pairs of mentions, and of a mention as the first of its entity."""

    def __init__(self, width: int, sizes: Sizes) -> None:
        super().__init__()
        self.start = nn.Linear(width, sizes.link)
        self.end = nn.Linear(width, sizes.link)
        self.head = nn.Linear(width, sizes.link)
        self.query = nn.Linear(sizes.link, sizes.link)
        self.key = nn.Linear(sizes.link, sizes.link)
        self.later = nn.Linear(sizes.link, sizes.link_pair)
        self.earlier = nn.Linear(sizes.link, sizes.link_pair)
        self.similar = nn.Linear(N_SIMILARITIES, sizes.link_pair)
        self.features = Features(PAIR_SIZES, sizes.link_pair)
        self.pair = nn.Linear(sizes.link_pair, 1)
        self.new = nn.Linear(sizes.link, sizes.link_pair)
        self.own = Features(OWN_SIZES, sizes.link_pair)
        self.first = nn.Linear(sizes.link_pair, 1)
        self.dropout = nn.Dropout(0.2)

    def vectors(self, x: Tensor, places: Tensor) -> Tensor:
        """Return the vectors of mentions. *Shapes:* (batch, words, width); (mentions, 4); (mentions, sizes.link)."""
        batch = places[:, 0]
        parts = zip((self.start, self.end, self.head), (1, 2, 3), strict=True)
        inside = sum(layer(x[batch, places[:, column]]) for layer, column in parts)
        return F.gelu(inside, approximate="tanh")  # type: ignore[arg-type]

    def scores(self, vectors: Tensor, chain: Chain) -> tuple[Tensor, Tensor]:
        """Return the scores of the pairs and those of each mention as a new entity. *Shapes:* (pairs,); (mentions,)."""
        shape = (len(vectors), N_SIMILARITIES, -1)
        query, key = self.query(vectors).view(shape), self.key(vectors).view(shape)
        alike = (query[chain.later] * key[chain.earlier]).sum(-1)
        inside = self.later(vectors)[chain.later] + self.earlier(vectors)[chain.earlier]
        inside = inside + self.similar(alike) + self.features(chain.pairs)
        pairs = self.pair(self.dropout(F.relu(inside)))[:, 0]
        new = self.first(self.dropout(F.relu(self.new(vectors) + self.own(chain.own))))[:, 0]
        return pairs, new

    def matrix(self, vectors: Tensor, chain: Chain) -> Tensor:
        """Return the scores of all earlier mentions, and of none as the last column.

        *Shape:* (mentions, mentions + 1).
        """
        pairs, new = self.scores(vectors, chain)
        n = len(vectors)
        found = torch.full((n, n), -torch.inf, device=vectors.device)
        found = found.index_put((chain.later, chain.earlier), pairs.float())
        return torch.cat([found, new.float()[:, None]], 1)

    def loss(self, vectors: Tensor, chain: Chain) -> Tensor:
        """Return the negative log of the share that the right antecedents have of all.

        Where a teacher told how probable each is, the cross entropy with that (Hinton et al. 2015).
        """
        scores = self.matrix(vectors, chain)
        if chain.shares is not None:
            return _distance(scores, chain.shares)
        right = torch.zeros_like(scores, dtype=torch.bool)
        same = chain.entity[chain.later] == chain.entity[chain.earlier]
        right[chain.later[same], chain.earlier[same]] = True
        is_first = ~right.any(1)
        right[:, -1] = is_first
        # Of some of the mentions, the first of an entity may take up one of which the corpus does not tell.
        known = ~is_first if chain.is_partial else torch.ones_like(is_first)
        if not known.any():
            # Nothing to learn, in a form that gradients can be asked of.
            return (vectors * 0).sum()
        found = torch.logsumexp(scores.masked_fill(~right, -torch.inf), 1)
        return (torch.logsumexp(scores, 1) - found)[known].mean()


def _distance(scores: Tensor, shares: Tensor) -> Tensor:
    """Return the mean cross entropy of the rows of which something is told. *Shapes:* both (rows, columns)."""
    possible = torch.isfinite(scores) & (shares > 0)
    logs = torch.where(possible, torch.log_softmax(scores, 1), 0.0)
    told = possible.any(1).sum().clamp(min=1)
    return -(shares * logs).sum() / told
