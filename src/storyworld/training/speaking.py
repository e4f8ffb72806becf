"""Learns who speaks from works of which that is known: a small network over the candidates of each quotation."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import torch
from msgspec import Struct
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - as everybody calls it

from storyworld.formats import document_from_text
from storyworld.gold.identity import by_mentions, by_names
from storyworld.gold.work import GoldQuotation, GoldWork
from storyworld.heads.predicting import Predictor
from storyworld.segmenting.dialogue import Quotation
from storyworld.training.readings import predicted, segmented
from storyworld.training.recipe import SpeakerRecipe
from storyworld.world import Layers, speaker_candidates

WARMUP_SHARE = 0.1
_IMPOSSIBLE = -1e9


class Examples(Struct, frozen=True):
    """The quotations of a work whose speakers are known, with their candidates.

    *Shapes:* `features` (rows, features); `right` (rows,) tells which rows are the speaker's; `start` (quotations + 1,)
    where the rows of each quotation begin.
    """

    features: NDArray[np.float16]
    right: NDArray[np.bool_]
    start: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.start) - 1


class SpeakerNetwork(nn.Module):
    """Scores rows of features; `heads.speakers` has the same in NumPy."""

    def __init__(self, n_features: int, width: int, dropout: float) -> None:
        super().__init__()
        self.first = nn.Linear(n_features, width)
        self.second = nn.Linear(width, width)
        self.last = nn.Linear(width, 1)
        self.dropout = nn.Dropout(dropout)

    def forward(self, rows: Tensor) -> Tensor:
        """Return the scores. *Shapes:* (rows, features); (rows,)."""
        x = self.dropout(F.relu(self.first(rows)))
        x = self.dropout(F.relu(self.second(x)))
        return self.last(x)[:, 0]


class Loader(Protocol):
    """A corpus of the room `gold`."""

    def names(self, folder: Path) -> list[str]:
        """Return the works in a folder."""

    def load(self, folder: Path, name: str) -> GoldWork:
        """Read one of them."""


def examples_of(predictor: Predictor, work: GoldWork) -> Examples | None:
    """Return what a work teaches, None where nobody speaks in it whom both it and we know."""
    segments, words, quotes = segmented(document_from_text(work.story.text))
    blocks, layers = speaker_candidates(work.story.text, segments, predicted(predictor, segments, words, quotes))
    speakers = _speakers(segments.quotations, work.quotations or ())
    identity = _identity(work, layers)
    features, right, counts = [], [], []
    for block in blocks:
        known = np.isin(block.number, [q for q, speaker in enumerate(speakers) if speaker is not None])
        people = [identity.get(layers.ids.get(int(member), "")) for member in block.pairs.member]
        own = zip(people, block.number.tolist(), strict=True)
        right.append(np.array([person is not None and person == speakers[q] for person, q in own], bool)[known])
        features.append(block.features[known].astype(np.float16))
        counts.append(np.unique(block.number[known], return_counts=True)[1])
    if not counts or not sum(map(len, counts)):
        return None
    start = np.concatenate([[0], np.concatenate(counts).cumsum()])
    return Examples(np.concatenate(features), np.concatenate(right), start)


def _identity(work: GoldWork, layers: Layers) -> dict[str, str]:
    if work.story.mentions is not None:
        return by_mentions(layers.mentions, work.story.mentions)
    people = [person for person in layers.characters if not person.members]
    return by_names(people, work.story.characters or ())


def _speakers(quotations: Sequence[Quotation], gold: Sequence[GoldQuotation]) -> list[str | None]:
    """Return, for each of our quotations, who speaks the gold one that shares most with it."""
    parts = sorted((part.start, part.end, quotation.speaker) for quotation in gold for part in quotation.parts)
    found: list[str | None] = []
    at = 0
    for quotation in quotations:
        while at < len(parts) and parts[at][1] <= quotation.start:
            at += 1
        best, shared = None, 0
        for start, end, speaker in parts[at:]:
            if start >= quotation.end:
                break
            common = min(end, quotation.end) - max(start, quotation.start)
            if common > shared:
                best, shared = speaker, common
        found.append(best)
    return found


def fit(works: Sequence[Examples], recipe: SpeakerRecipe) -> dict[str, NDArray[np.float32]]:
    """Train a network and return its layers by name. The same weights for the same works and recipe."""
    torch.manual_seed(recipe.seed)
    network = SpeakerNetwork(works[0].features.shape[1], recipe.width, recipe.dropout)
    n_steps = recipe.n_epochs * -(-sum(map(len, works)) // recipe.batch)
    optimizer = torch.optim.AdamW(network.parameters(), recipe.rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, recipe.rate, n_steps, pct_start=WARMUP_SHARE)
    draw = np.random.default_rng(recipe.seed)
    for _ in range(recipe.n_epochs):
        for rows, right, quotation in _batches(works, recipe.batch, draw):
            loss = _loss(network(rows), right, quotation, recipe.nobody)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            schedule.step()
    return {name: weight.detach().numpy() for name, weight in network.state_dict().items()}


def _batches(
    works: Sequence[Examples], size: int, draw: np.random.Generator
) -> Iterator[tuple[Tensor, Tensor, Tensor]]:
    """Yield rows, which of them are right, and the number of each one's quotation in the batch."""
    order = np.array([(w, q) for w, work in enumerate(works) for q in range(len(work))])
    draw.shuffle(order)
    for at in range(0, len(order), size):
        own = [(works[w], slice(works[w].start[q], works[w].start[q + 1])) for w, q in order[at : at + size]]
        rows = np.concatenate([work.features[rows] for work, rows in own]).astype(np.float32)
        right = np.concatenate([work.right[rows] for work, rows in own])
        quotation = np.repeat(np.arange(len(own)), [rows.stop - rows.start for _, rows in own])
        yield torch.from_numpy(rows), torch.from_numpy(right), torch.from_numpy(quotation)


def _loss(scores: Tensor, right: Tensor, quotation: Tensor, nobody: float) -> Tensor:
    """Return the mean negative log of the share that the right rows have of all; nobody scores 0."""
    n = int(quotation[-1]) + 1
    everybody = torch.logaddexp(_summed(scores, quotation, n), torch.zeros(n))
    speaker = _summed(torch.where(right, scores, _IMPOSSIBLE), quotation, n)
    is_there = torch.zeros(n, dtype=torch.bool).index_put((quotation[right],), torch.tensor(True))
    return torch.where(is_there, everybody - speaker, nobody * everybody).mean()


def _summed(scores: Tensor, quotation: Tensor, n: int) -> Tensor:
    """Return the log of the sum of the rows' exponents for each quotation."""
    largest = torch.full((n,), _IMPOSSIBLE).scatter_reduce(0, quotation, scores.detach(), "amax")
    sums = torch.zeros(n).scatter_add(0, quotation, torch.exp(scores - largest[quotation]))
    return largest + torch.log(sums)
