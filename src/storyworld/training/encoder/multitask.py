"""The heads in torch, on one encoder, and their losses.

A head reads word vectors and owns its layers. The next heads (links between mentions, speakers) stand beside these:
a module here, its loss in `losses`, its weights in the graph; none of the others changes.
"""

import torch
from msgspec import Struct
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - as everybody calls it

from storyworld.bundle.parts import N_WIDTHS, Labels, Sizes
from storyworld.training.encoder.linking import Chain, Links
from storyworld.training.encoder.network import Encoder
from storyworld.training.encoder.teacher import Teacher
from storyworld.training.texts.samples import IGNORED

HIDDEN = -1e4
"""A score that no softmax lets through, in bf16 too."""


class Batch(Struct, kw_only=True):
    """Windows, padded, with what is known about their words.

    *Shapes:* pieces and their mask (batch, pieces); `first`, `last` and all columns (batch, words); `spans` (mentions,
    5) with batch, first word, last word (inside), category, form. A label that is not known is IGNORED. `sentence` is
    -1 where there is no word; `has_mentions` (batch,) tells whether the windows' mentions are known; `chains` are the
    mentions of each text.
    """

    ids: Tensor
    cases: Tensor
    mask: Tensor
    first: Tensor
    last: Tensor
    sentence: Tensor
    upos: Tensor
    xpos: Tensor
    lemma: Tensor
    head: Tensor
    relation: Tensor
    event: Tensor
    spans: Tensor
    has_mentions: Tensor
    chains: list[Chain]


class Trees(nn.Module):
    """Biaffine dependencies (Dozat and Manning 2017): which word is each word's head; itself, for a root."""

    def __init__(self, width: int, sizes: Sizes, n_relations: int) -> None:
        super().__init__()
        self.dependent = nn.Linear(width, sizes.tree)
        self.head = nn.Linear(width, sizes.tree)
        self.pair = nn.Linear(sizes.tree, sizes.tree)
        self.relation_dependent = nn.Linear(width, sizes.relation)
        self.relation_head = nn.Linear(width, sizes.relation)
        self.relation = nn.Linear(sizes.relation, n_relations)

    def arcs(self, x: Tensor) -> Tensor:
        """Return the score of each word (columns) as each word's (rows) head. *Shape:* (batch, words, words)."""
        return self.pair(F.relu(self.dependent(x))) @ F.relu(self.head(x)).transpose(1, 2)

    def relations(self, x: Tensor, heads: Tensor) -> Tensor:
        """Return the scores of the relations to the given heads. *Shape:* (batch, words, relations)."""
        chosen = torch.gather(
            self.relation_head(x), 1, heads[..., None].expand(-1, -1, self.relation_head.out_features)
        )
        return self.relation(F.relu(self.relation_dependent(x) + chosen))


class Mentions(nn.Module):
    """Scores of every stretch of a sentence as a mention of each category, against none, whose score is 0."""

    def __init__(self, width: int, sizes: Sizes, labels: Labels) -> None:
        super().__init__()
        self.n_categories = len(labels.category)
        self.start = nn.Linear(width, sizes.span)
        self.end = nn.Linear(width, sizes.span)
        self.pair_start = nn.Linear(sizes.span, self.n_categories * sizes.pair)
        self.pair_end = nn.Linear(sizes.span, sizes.pair)
        self.start_bias = nn.Linear(sizes.span, self.n_categories)
        self.end_bias = nn.Linear(sizes.span, self.n_categories)
        # What a stretch holds, word by word: two pronouns are a good start and a good end, whatever is between.
        self.inside = nn.Linear(width, self.n_categories)
        self.width = nn.Parameter(torch.zeros(self.n_categories, N_WIDTHS))
        self.form_start = nn.Linear(width, sizes.form)
        self.form_end = nn.Linear(width, sizes.form)
        self.form = nn.Linear(sizes.form, len(labels.form))
        nn.init.constant_(self.start_bias.bias, -2.0)
        nn.init.constant_(self.end_bias.bias, -2.0)

    def spans(self, x: Tensor) -> Tensor:
        """Return the scores of all stretches. *Shape:* (batch, categories, first words, last words)."""
        batch, n, _ = x.shape
        every = torch.ones(batch, n, n, dtype=torch.bool, device=x.device).nonzero(as_tuple=True)
        return self.scores(x, *every).view(batch, n, n, -1).permute(0, 3, 1, 2)

    def scores(self, x: Tensor, batch: Tensor, first: Tensor, last: Tensor) -> Tensor:
        """Return the scores of the stretches that three columns of indexes name. *Shape:* (stretches, categories)."""
        start, end = F.relu(self.start(x)), F.relu(self.end(x))
        starts = self.pair_start(start).view(*x.shape[:2], self.n_categories, -1).transpose(1, 2)
        pairs = starts @ self.pair_end(end)[:, None].transpose(2, 3)
        widths = (last - first).clamp(0, N_WIDTHS - 1)
        inside = self.inside(x).float()
        summed = inside.cumsum(1)
        held = (summed[batch, last] - summed[batch, first] + inside[batch, first]) / (last - first + 1).clamp(min=1)[
            :, None
        ]
        biases = self.start_bias(start)[batch, first] + self.end_bias(end)[batch, last] + self.width.T[widths]
        return pairs.permute(0, 2, 3, 1)[batch, first, last] + biases + held

    def forms(self, x: Tensor, spans: Tensor) -> Tensor:
        """Return the scores of the forms of the given stretches. *Shape:* (mentions, forms)."""
        start = self.form_start(x)[spans[:, 0], spans[:, 1]]
        end = self.form_end(x)[spans[:, 0], spans[:, 2]]
        return self.form(F.relu(start + end))


class Heads(nn.Module):
    """The encoder and all heads."""

    def __init__(self, encoder: Encoder | Teacher, labels: Labels, sizes: Sizes, dropout: float = 0.2) -> None:
        super().__init__()
        width = encoder.shape.width
        self.encoder = encoder
        self.dropout = nn.Dropout(dropout)
        self.upos = nn.Linear(width, len(labels.upos))
        self.xpos = nn.Linear(width, len(labels.xpos))
        self.lemma = nn.Linear(width, len(labels.lemma))
        self.event = nn.Linear(width, 1)
        self.trees = Trees(width, sizes, len(labels.relation))
        self.mentions = Mentions(width, sizes, labels)
        self.links = Links(width, sizes)

    def words(self, batch: Batch) -> Tensor:
        """Return the vectors of the words: the mean of first and last piece. *Shape:* (batch, words, width)."""
        pieces = self.encoder(batch.ids, batch.cases, batch.mask)
        rows = torch.arange(len(pieces), device=pieces.device)[:, None]
        return (pieces[rows, batch.first] + pieces[rows, batch.last]) / 2

    def losses(self, batch: Batch) -> dict[str, Tensor]:
        """Return the loss of each head over what the batch knows; heads of which it knows nothing are left out."""
        x = self.dropout(self.words(batch))
        found = {
            "upos": _classes(self.upos(x), batch.upos),
            "xpos": _classes(self.xpos(x), batch.xpos),
            "lemma": _classes(self.lemma(x), batch.lemma),
            "event": self._events(x, batch),
            "arcs": _classes(self._arcs(x, batch), batch.head),
            "relation": _classes(self.trees.relations(x, batch.head.clamp(min=0)), batch.relation),
            "mentions": self._mentions(x, batch),
            "form": self._forms(x, batch),
            "links": self._links(x, batch),
        }
        return {name: loss for name, loss in found.items() if loss is not None}

    def _events(self, x: Tensor, batch: Batch) -> Tensor | None:
        known = batch.event != IGNORED
        if not known.any():
            return None
        scores = self.event(x)[..., 0][known].float()
        return F.binary_cross_entropy_with_logits(scores, batch.event[known].float())

    def _arcs(self, x: Tensor, batch: Batch) -> Tensor:
        together = batch.sentence[:, :, None] == batch.sentence[:, None, :]
        return self.trees.arcs(x).masked_fill(~together, HIDDEN)

    def _mentions(self, x: Tensor, batch: Batch) -> Tensor | None:
        if not batch.has_mentions.any():
            return None
        n = x.shape[1]
        possible = (batch.sentence[:, :, None] == batch.sentence[:, None, :]) & (batch.sentence >= 0)[:, :, None]
        possible &= torch.ones(n, n, dtype=torch.bool, device=x.device).triu()
        possible &= batch.has_mentions[:, None, None]
        wanted = torch.zeros(possible.shape, dtype=torch.long, device=x.device)
        wanted[batch.spans[:, 0], batch.spans[:, 1], batch.spans[:, 2]] = batch.spans[:, 3] + 1
        stretches = possible.nonzero(as_tuple=True)
        scores = self.mentions.scores(x, *stretches).float()
        scores = torch.cat([torch.zeros(len(scores), 1, device=x.device), scores], 1)
        n_words = (batch.has_mentions[:, None] & (batch.sentence >= 0)).sum()
        return F.cross_entropy(scores, wanted[stretches], reduction="sum") / n_words

    def _forms(self, x: Tensor, batch: Batch) -> Tensor | None:
        if not len(batch.spans):
            return None
        return F.cross_entropy(self.mentions.forms(x, batch.spans).float(), batch.spans[:, 4])

    def _links(self, x: Tensor, batch: Batch) -> Tensor | None:
        found = [self.links.loss(self.links.vectors(x, chain.places), chain) for chain in batch.chains]
        return torch.stack(found).mean() if found else None


def _classes(scores: Tensor, wanted: Tensor) -> Tensor | None:
    known = wanted != IGNORED
    return F.cross_entropy(scores[known].float(), wanted[known]) if known.any() else None
